/** Markdown as GitHub shows it: its own parser (`cmark-gfm`), then what its page filters would find in the text. */
import { spawnSync } from 'node:child_process';

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];

/** Whether the parser is there (`apt-get install cmark-gfm`). */
export const HAS_CMARK_GFM = spawnSync('cmark-gfm', ['--version']).status === 0;

/** HTML as it comes out of the parser, before GitHub sanitises it. */
export function toHtml(markdown: string): string {
  const { status, stdout } = spawnSync('cmark-gfm', ['--unsafe', '--hardbreaks', ...EXTENSIONS.flatMap((name) => ['-e', name])], {
    input: markdown,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`cmark-gfm ended with ${status}`);
  return stdout.toString('utf8');
}

/** Every tag with its attributes, without what stands in comments. */
export function tagsOf(html: string): readonly string[] {
  return Array.from(html.replace(/<!--.*?-->/gs, '').matchAll(/<[^>]*>/g), ([tag]) => tag);
}

/** Text as a reader sees it; `withCode` false leaves out code, where GitHub looks for nothing. */
export function textOf(html: string, { withCode = true } = {}): string {
  const kept = withCode ? html : html.replace(/<pre.*?<\/pre>|<code.*?<\/code>/gs, ' ');
  return kept
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '');
}

/** What GitHub turns into links or pictures in the text of a comment, by the rules of its documentation. */
const ACTIVE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['mention', /(?:^|[^\w`])@[a-z\d]/im],
  ['mail address', /[\w.+-]@[\w-]+\.\w/i],
  ['issue', /(?:^|[^\w&])#\d/m],
  ['issue of a repository', /[\w.-]+\/[\w.-]+#\d/],
  ['issue by GH-', /\bgh-\d/i],
  ['advisory', /\b(?:CVE|GHSA)-\w/i],
  ['commit', /\b[\da-f]{7,40}\b/i],
  ['emoji', /:[\w+-]+:/],
  ['address', /\w:\/\/|\bwww\./i],
  ['formula', /\$(?!\d)/],
];

/** Names of everything active in a rendered comment, with where it stands. */
export function activeIn(html: string): readonly string[] {
  const text = textOf(html, { withCode: false });
  return ACTIVE.flatMap(([name, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${name}: ${text.slice(Math.max(0, found.index - 20), found.index + 40)}`];
  });
}
