/** What a detector finds: where, of which kind, and the one form by which equal data are known. */
export const REDACTION_KINDS = ['SECRET', 'EMAIL', 'IBAN', 'CARD', 'IP', 'PHONE', 'NAME'] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];

export type Finding = { readonly kind: RedactionKind; readonly start: number; readonly end: number; readonly identity: string };

/** Findings without those that overlap an earlier kind or an earlier, longer finding, in the order of the text. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => REDACTION_KINDS.indexOf(finding.kind);
  const byRank = [...findings].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Finding[] = [];
  for (const finding of byRank) if (kept.every((other) => finding.end <= other.start || finding.start >= other.end)) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start);
}
