/**
 * Foreign text in a GitHub comment, so that none of it becomes active. Two readers have to be stopped: the Markdown parser (markup,
 * HTML, links, tables), by escapes; and what GitHub does afterwards with the text of the rendered page (mentions, issue and commit
 * references, emoji codes), which sees through escapes and is stopped by an invisible character inside the word only.
 */
import { cleanLine, cleanLines } from './clean-text.js';

/** The word joiner: no width, and no place for a line to break. */
const BREAK = '\u2060';

/** Web addresses, mail addresses and mentions. They are broken in code, too: mail programs link what they find in plain text. */
function breakAddresses(text: string): string {
  return text
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/(www)(?=\.)/gi, `$1${BREAK}`);
}

/** GitHub's short references (`#1`, `owner/name#1`, `GH-1`, advisories, commits), emoji codes and formulas. */
function breakReferences(text: string): string {
  return breakAddresses(text)
    .replace(/#(?=[\p{L}\p{N}])/gu, `#${BREAK}`)
    .replace(/(?<![a-z\d])(GH|CVE|GHSA)-(?=\w)/gi, `$1-${BREAK}`)
    .replace(/(?<![a-z\d])[\da-f]{7,}(?![a-z\d])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${BREAK}`))
    .replace(/:(?=[\w+-])/g, `:${BREAK}`) // the second colon may be ours
    .replace(/\$(?!\d)/g, '＄'); // the one sign that has no escape: `$x$` is a formula
}

/** What our comments are made of: inert in code, but who searches a comment for the marker or its folds shall find ours alone. */
function breakOwnMarkup(text: string): string {
  return text.replace(/<(?=!|\/?(?:details|summary)\b)/gi, `<${BREAK}`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '|': '&#124;' };

/** Running text in Markdown, at the start of a line or within: reads as it was written and does nothing. */
export function plain(text: string, max: number): string {
  return escapePlain(cleanLine(text, max));
}

function escapePlain(line: string): string {
  return breakReferences(line)
    .replace(/[&<>|]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\\`*_~[\]!]/g, '\\$&')
    .replace(/^([-+#=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)); // heading, list, underline
}

/** A name as code. What could end a code span, or a table cell inside one, goes into `<code>` instead. */
export function code(text: string, max: number): string {
  const line = cleanLine(text, max, 'middle');
  if (/[`|]/.test(line)) return `<code>${escapePlain(line)}</code>`;
  return `\`${breakOwnMarkup(breakAddresses(line))}\``;
}

/** Text between HTML tags, where Markdown is not read: the line of a `<summary>`. */
export function html(text: string, max: number): string {
  return breakReferences(cleanLine(text, max, 'middle')).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Several lines, word for word, in a fence longer than any run of backticks in them. */
export function fence(text: string, max: number): string {
  const lines = breakOwnMarkup(breakAddresses(cleanLines(text, max)))
    .replace(/^([^\S\n]*):(?=:)/gm, `$1:${BREAK}`) // a line of a log that begins so is a command to the runner
    .replaceAll('##[', `##${BREAK}[`);
  return fenceRaw(lines, 'text');
}

/** A command to copy, exactly as it is; null where it holds what nobody sees, our own markup, or more than `max` code points. */
export function command(line: string, max: number): string | null {
  return cleanLine(line, max) === line && breakOwnMarkup(line) === line ? fenceRaw(line, 'sh') : null;
}

function fenceRaw(lines: string, language: string): string {
  let ticks = '```';
  while (lines.includes(ticks)) ticks += '`';
  return `${ticks}${language}\n${lines}\n${ticks}`;
}
