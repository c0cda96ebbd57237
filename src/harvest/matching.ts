/** Which proposals a golden set holds already. */
import { type GoldenCase, type Provenance, provenances } from '../domain/case.js';
import { originKey } from './golden-set.js';
import { PRAISE } from './policy.js';

/** A question as it is compared: of a golden case, or of a proposal. */
export type Question = { readonly text: string; readonly kind: 'failure' | 'good' | null };

/** What a golden case asks, with its earlier turns. Its kind is told by the signals of its origins; null where they say nothing. */
export function questionOf(golden: Pick<GoldenCase, 'input' | 'messages' | 'provenance'>): Question {
  const input =
    typeof golden.input === 'string'
      ? golden.input
      : Object.values(golden.input ?? {})
          .filter((value) => typeof value === 'string')
          .join('\n');
  const earlier = (golden.messages ?? []).map(({ content }) => content).join('\n');
  return { text: `${earlier}\n${input}`, kind: kindOf(provenances(golden)) };
}

function kindOf(origins: readonly Provenance[]): Question['kind'] {
  const signals = origins.flatMap(({ signal }) => (signal === undefined ? [] : signal.split(',')));
  if (signals.length === 0) return null;
  return signals.every((signal) => PRAISE.has(signal)) ? 'good' : 'failure';
}

/** Ids of the golden cases by the origins that they name. */
export function indexOrigins(cases: readonly GoldenCase[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const golden of cases)
    for (const origin of provenances(golden)) if (origin.trace !== undefined) index.set(originKey(origin), golden.id);
  return index;
}

/** The id of the golden case that names one of these origins, or null. */
export function caseOfOrigin(index: ReadonlyMap<string, string>, golden: Pick<GoldenCase, 'provenance'>): string | null {
  for (const origin of provenances(golden)) {
    const id = index.get(originKey(origin));
    if (id !== undefined) return id;
  }
  return null;
}
