/**
 * One comment made of the parts of several suites, whichever jobs they ran in: each part stands between two invisible lines that name
 * its suite and the commit that it speaks of. What a report quotes can hold no such line.
 */
import { markerLine } from './markdown.js';

/** One suite's part. */
export type CommentPart = {
  readonly suite: string;
  /** The head that the part speaks of. */
  readonly sha: string;
  /** 0 invalid, 1 regression, 2 inconclusive, 3 pass: the worst stands first. */
  readonly rank: number;
  readonly text: string;
};

/** Characters of a comment; GitHub refuses more than 65,536. */
const PAGE_LIMIT = 59_500;
const LONGEST_STUB = 700;

/** What one of `count` parts may take, in characters. */
export function partLimit(count: number): number {
  return Math.floor((PAGE_LIMIT - 1000) / Math.max(1, count)) - 300;
}

/** The whole comment. The parts in it that no longer fit are cut to their first lines, the longest first. */
export function renderPage(marker: string, parts: readonly CommentPart[]): string {
  const ordered = [...parts].sort((a, b) => a.rank - b.rank || (a.suite < b.suite ? -1 : 1));
  let shown = ordered;
  for (;;) {
    const page = [markerLine(marker), shown.map(renderPartLines).join('\n\n---\n\n'), ''].join('\n');
    if (page.length <= PAGE_LIMIT) return page;
    const longest = [...shown].sort((a, b) => b.text.length - a.text.length)[0];
    if (longest === undefined || longest.text.length <= LONGEST_STUB) return `${page.slice(0, PAGE_LIMIT)}\n`;
    shown = shown.map((part) => (part === longest ? { ...part, text: stubOf(part.text) } : part));
  }
}

/** The parts of a comment that speak of a commit. */
export function readParts(page: string, sha: string): readonly CommentPart[] {
  const found = page.matchAll(/^<!-- cupel-part (\S+) ([0-9a-z]+) ([0-3]) -->\r?\n([\s\S]*?)\r?\n<!-- \/cupel-part -->$/gm);
  return [...found].flatMap(([, name = '', of = '', rank = '3', text = '']) => {
    const suite = decode(name);
    return of !== sha || suite === null ? [] : [{ suite, sha: of, rank: Number(rank), text: text.replaceAll('\r\n', '\n') }];
  });
}

function renderPartLines({ suite, sha, rank, text }: CommentPart): string {
  return `<!-- cupel-part ${encodeURIComponent(suite.toWellFormed())} ${sha} ${rank} -->\n${text.trimEnd()}\n<!-- /cupel-part -->`;
}

/** The headline, and where the rest is. */
function stubOf(text: string): string {
  const headline = (text.split('\n', 1)[0] ?? '').slice(0, LONGEST_STUB - 100);
  return `${headline}\n\nThe rest does not fit here: it is in the job summary.`;
}

function decode(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}
