/** Which answers are looked at more closely: the failures by the policy, and good answers beside them. */
import { SIGNAL_BITS, type Signals } from '../domain/signals.js';
import { type HarvestPolicy, praise, weigh } from './policy.js';

/** Everything that was surveyed, row by row. */
export type Surveyed = {
  readonly size: number;
  isTurn(row: number): boolean;
  signals(row: number): Signals;
  timeOf(row: number): number | null;
  sessionOf(row: number): number;
  contentOf(row: number): number;
};

export type Candidate = {
  readonly row: number;
  readonly kind: 'failure' | 'good' | 'unremarked';
  readonly score: number;
  readonly why: readonly string[];
};

export type Candidates = { readonly failures: number; readonly good: number; readonly chosen: readonly Candidate[] };

/** Texts are held for at most so many; of more, those with corrections and the most recent ones. */
const MOST_FAILURES = 2000;
const MOST_GOOD = 600;
/** Repeats of one question and answer under other ids: so many are held, for their provenance. */
const MOST_REPEATS = 20;
const BEHAVIOUR =
  SIGNAL_BITS.retry | SIGNAL_BITS.rephrase | SIGNAL_BITS.abandoned | SIGNAL_BITS.escalated | SIGNAL_BITS.copied | SIGNAL_BITS.edited;

/** Weighs every turn. What people did counts for the whole conversation; what they said, for the turn of which they said it. */
export function findCandidates(surveyed: Surveyed, conversations: number, policy: HarvestPolicy, since: number | null): Candidates {
  const { behaviour, judged } = conversationSignals(surveyed, conversations);
  const failures: Candidate[] = [];
  const good: Candidate[] = [];
  const unremarked: Candidate[] = [];
  for (let row = 0; row < surveyed.size; row += 1) {
    if (!surveyed.isTurn(row)) continue;
    const session = surveyed.sessionOf(row);
    const own = surveyed.signals(row);
    const at = surveyed.timeOf(row);
    if (since !== null && at !== null && at < since) continue;
    if (!isExplicit(own) && judged[session] !== row) {
      if (policy.review) unremarked.push({ row, kind: 'unremarked', score: 0, why: [] });
      continue;
    }
    const signals = { ...own, bits: own.bits | (behaviour[session] ?? 0) };
    const { score, why } = weigh(signals, policy);
    const praised = praise(signals);
    if (score >= policy.threshold) failures.push({ row, kind: 'failure', score, why });
    else if (praised.length > 0 && score < policy.threshold / 2) good.push({ row, kind: 'good', score, why: praised });
    else if (policy.review) unremarked.push({ row, kind: 'unremarked', score, why });
  }
  return {
    failures: failures.length,
    good: good.length,
    chosen: [
      ...mostUseful(failures, surveyed, MOST_FAILURES),
      ...mostUseful(good, surveyed, MOST_GOOD),
      ...mostUseful(unremarked, surveyed, policy.review_most),
    ],
  };
}

function isExplicit({ bits, rating, judge }: Signals): boolean {
  return (bits & ~BEHAVIOUR) !== 0 || rating !== null || judge !== null;
}

/** Of each conversation: what was done in all of its turns, and the turn that answers for it where nothing was said (-1: none). */
function conversationSignals(surveyed: Surveyed, conversations: number): { behaviour: Uint32Array; judged: Int32Array } {
  const behaviour = new Uint32Array(conversations);
  const judged = new Int32Array(conversations).fill(-1);
  const NONE_NEEDED = -2;
  for (let row = 0; row < surveyed.size; row += 1) {
    const session = surveyed.sessionOf(row);
    if (!surveyed.isTurn(row) || session === -1) continue;
    const signals = surveyed.signals(row);
    const did = signals.bits & BEHAVIOUR;
    behaviour[session] = (behaviour[session] ?? 0) | did;
    const before = judged[session] ?? -1;
    if (isExplicit(signals)) judged[session] = NONE_NEEDED;
    else if (did !== 0 && before !== NONE_NEEDED && (before === -1 || isLater(surveyed, row, before))) judged[session] = row;
  }
  return { behaviour, judged };
}

function isLater(surveyed: Surveyed, row: number, other: number): boolean {
  return (surveyed.timeOf(row) ?? 0) >= (surveyed.timeOf(other) ?? 0);
}

function mostUseful(candidates: readonly Candidate[], surveyed: Surveyed, most: number): Candidate[] {
  if (candidates.length <= most) return [...candidates];
  const byContent = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const content = surveyed.contentOf(candidate.row);
    const known = byContent.get(content);
    if (known === undefined) byContent.set(content, [candidate]);
    else if (known.length < MOST_REPEATS) known.push(candidate);
  }
  const rank = ({ why, row }: Candidate): number => (why.includes('correction') ? 1e15 : 0) + (surveyed.timeOf(row) ?? 0);
  const groups = [...byContent.values()].sort((a, b) =>
    b[0] === undefined || a[0] === undefined ? 0 : rank(b[0]) - rank(a[0]) || a[0].row - b[0].row,
  );
  const chosen: Candidate[] = [];
  for (const group of groups) {
    if (chosen.length >= most) break;
    chosen.push(...group.slice(0, most - chosen.length));
  }
  return chosen.sort((a, b) => a.row - b.row);
}
