/** A unified diff for people: part of it was written by a model. */
import { fence } from '../escape.js';
import type { Pen } from '../terminal-text.js';

const MOST = 20_000;
const LINE = 4_000;

/** In a fence that nothing in it can end. */
export function markdownDiff(diff: string): string {
  return fence(diff, MOST).replace(/^(`+)text\n/, '$1diff\n');
}

/** What goes in red, what comes in green; each line without anything that a terminal obeys. */
export function terminalDiff(diff: string, { paint, foreign }: Pen): string {
  const lines = diff.trimEnd().split('\n');
  return lines
    .map((line) => {
      const sign = line.charAt(0);
      const indent = /^[ \t]*/.exec(line.slice(1))?.[0] ?? '';
      const rest = line.slice(1).trim();
      const shown = rest === '' ? sign : `${sign}${indent.replaceAll('\t', '  ')}${foreign(rest, LINE)}`;
      if (/^(---|\+\+\+|@@|===)/.test(line)) return paint.dim(shown);
      return sign === '+' ? paint.green(shown) : sign === '-' ? paint.red(shown) : shown;
    })
    .join('\n');
}
