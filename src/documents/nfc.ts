/**
 * Unicode NFC. Runs of more than 30 marks are broken by U+034F first (the Stream-Safe Text Format of UAX 15, section 13): no
 * language writes such a run, and sorting a long one costs quadratic time, minutes for one megabyte.
 */
export function toNfc(text: string): string {
  return text.replace(LONG_MARK_RUN, '$&\u034f').normalize('NFC');
}

const LONG_MARK_RUN = /\p{M}{30}(?=\p{M})/gu;
