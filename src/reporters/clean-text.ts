/**
 * Text that somebody else wrote (ids, tags, labels, provenance, names of checks, excerpts of answers), freed of what no reader can
 * see: control characters, terminal sequences, bidirectional overrides, zero-width characters, towers of combining marks.
 */

/** What is shown where nothing visible is left of a text. */
const NOTHING_VISIBLE = '(empty)';

// ECMA-48: control sequences; strings (window titles, links), which end by themselves or are none; short escapes.
const TERMINAL_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// The emoji selector U+FE0F is ignorable, too, but turns a plain sign into the picture that was meant.
const INVISIBLE = /(?!\n|\uFE0F)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const MARK_TOWER = /(\p{M}{4})\p{M}+/gu;

function strip(text: string): string {
  return text
    .toWellFormed()
    .replace(TERMINAL_SEQUENCES, '')
    .replace(LINE_BREAKS, '\n')
    .replaceAll('\t', '  ')
    .replace(INVISIBLE, '')
    .replace(MARK_TOWER, '$1');
}

/** Only so much is looked at: a line of 1 MiB is cut before it is cleaned. In UTF-16 units. */
function reach(max: number): number {
  return 4 * max + 500;
}

/** One visible line of at most `max` code points (16 or more), the rest replaced by an ellipsis at the end or, for names, in the middle. */
export function cleanLine(text: string, max: number, cut: 'end' | 'middle' = 'end'): string {
  const cleaned = strip(text.slice(0, reach(max)))
    .replace(/\s+/gu, ' ')
    .trim();
  if (cleaned === '') return NOTHING_VISIBLE;
  const points = Array.from(cleaned);
  if (points.length <= max && text.length <= reach(max)) return cleaned;
  const tail = cut === 'middle' && points.length > max ? Math.floor((max - 1) / 3) : 0;
  const kept = points.slice(0, max - 1 - tail).join('');
  return `${kept.trimEnd()}…${tail === 0 ? '' : points.slice(-tail).join('').trimStart()}`;
}

/** Visible lines of at most `max` code points together; the last one says how much is missing. */
export function cleanLines(text: string, max: number): string {
  const points = Array.from(
    strip(text.slice(0, reach(max)))
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd(),
  );
  if (points.length === 0) return NOTHING_VISIBLE;
  if (points.length <= max && text.length <= reach(max)) return points.join('');
  return `${points.slice(0, max).join('').trimEnd()}\n… (${text.length} characters in all)`;
}
