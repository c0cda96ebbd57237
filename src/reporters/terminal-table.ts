/** A table without rules, fitted to the width of a terminal: what is too long wraps inside its column, nothing is cut. */
import type { Pen } from './terminal-text.js';

export type TerminalColumn = { readonly head: string; readonly align?: 'right' };
/** Lines are parted by `\n`; paint colours each line and adds no width. */
export type TerminalCell = string | { readonly text: string; readonly paint: (line: string) => string };

const GAP = '  ';
const NARROWEST = 8;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** Cells that a terminal uses for a line: East Asian and emoji signs take two, combining marks none. */
export function displayWidth(line: string): number {
  let width = 0;
  for (const sign of line) width += /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

/** Lines of at most `width` cells, broken between words where that is possible and else inside them. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => breakWord(whole, width))) {
    if (line === '') line = word;
    else if (displayWidth(line) + 1 + displayWidth(word) <= width) line = `${line} ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const parts = [''];
  for (const sign of word) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && displayWidth(part) + displayWidth(sign) > width) parts.push(sign);
    else parts[parts.length - 1] = part + sign;
  }
  return parts;
}

/** The rows under their heads, indented by two; empty without rows. */
export function terminalTable(columns: readonly TerminalColumn[], rows: readonly (readonly TerminalCell[])[], pen: Pen): string {
  if (rows.length === 0) return '';
  const heads = columns.map(({ head }) => ({ text: head, paint: pen.paint.dim }));
  const widths = fitWidths([heads, ...rows], columns.length, pen.columns);
  return [heads, ...rows].map((row) => renderRow(row, columns, widths)).join('\n');
}

function renderRow(row: readonly TerminalCell[], columns: readonly TerminalColumn[], widths: readonly number[]): string {
  const cells = row.map((cell, index) => linesOf(cell).flatMap((line) => wrapText(line, widths[index] ?? NARROWEST)));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = cells.map((lines, index) => {
      const line = lines[at] ?? '';
      const pad = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(line)));
      const cell = row[index];
      const painted = line === '' || cell === undefined || typeof cell === 'string' ? line : cell.paint(line);
      return columns[index]?.align === 'right' ? `${pad}${painted}` : `${painted}${pad}`;
    });
    return `${GAP}${parts.join(GAP)}`.trimEnd();
  }).join('\n');
}

function linesOf(cell: TerminalCell): readonly string[] {
  return (typeof cell === 'string' ? cell : cell.text).split('\n');
}

/** Natural widths, the widest column narrowed step by step until a row fits. */
function fitWidths(rows: readonly (readonly TerminalCell[])[], count: number, columns: number): readonly number[] {
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.flatMap((row) => linesOf(row[index] ?? '').map(displayWidth))),
  );
  const room = columns - count * GAP.length;
  for (;;) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST || widths.reduce((sum, width) => sum + width, 0) <= room) return widths;
    widths[widths.indexOf(widest)] = widest - 1;
  }
}
