/** Controls, zero-width and bidirectional characters: what a terminal or a log would act on instead of show. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Text of a file as one printable line: control and bidirectional characters lose their power, and so do the commands of a log of
 * GitHub Actions: `##[` wherever it stands, `::` where a line begins.
 */
export function printable(text: string): string {
  return text
    .replace(INVISIBLE, escapeCharacter)
    .replaceAll('##[', '#\\u{23}[')
    .replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
