/** Which answers are looked at more closely: the failures by the policy, and good answers beside them. */
import { hasSignal, SIGNAL_BITS, type Signals } from '../domain/signals.js';
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

/** Within which times traces count, in ms since the epoch; those without a time always do. */
type Window = { readonly since: number | null; readonly until: number | null };

export type Candidates = { readonly failures: number; readonly good: number; readonly chosen: readonly Candidate[] };

/** Texts are held for at most so many; of more, those with corrections and the most recent ones. */
const MOST_FAILURES = 2000;
const MOST_GOOD = 600;
/** Repeats of one question and answer under other ids: so many are held, for their provenance. */
const MOST_REPEATS = 20;
const BEHAVIOUR =
  SIGNAL_BITS.retry | SIGNAL_BITS.rephrase | SIGNAL_BITS.abandoned | SIGNAL_BITS.escalated | SIGNAL_BITS.copied | SIGNAL_BITS.edited;

/** Weighs every turn. What people did counts for the whole conversation; what they said, for the turn of which they said it. */
export function findCandidates(surveyed: Surveyed, conversations: number, policy: HarvestPolicy, window: Window): Candidates {
  const { behaviour, judged } = conversationSignals(surveyed, conversations);
  const candidateOf = (row: number): Candidate | null => {
    if (!surveyed.isTurn(row)) return null;
    const session = surveyed.sessionOf(row);
    const own = surveyed.signals(row);
    const at = surveyed.timeOf(row);
    if (at !== null && ((window.since !== null && at < window.since) || (window.until !== null && at >= window.until))) return null;
    const isJudged = isExplicit(own) || judged[session] === row;
    const signals = { ...own, bits: own.bits | (behaviour[session] ?? 0) };
    const { score, why } = weigh(signals, policy);
    if (isJudged && score >= policy.threshold) return { row, kind: 'failure', score, why };
    const praised = isJudged && score < policy.threshold / 2 ? praise(signals) : [];
    if (praised.length > 0) return { row, kind: 'good', score, why: praised };
    return policy.review ? { row, kind: 'unremarked', score, why } : null;
  };
  // Rows alone are kept: of a million traces half may be good, and objects of them all would fill the memory.
  const rows: Record<Candidate['kind'], number[]> = { failure: [], good: [], unremarked: [] };
  for (let row = 0; row < surveyed.size; row += 1) {
    const candidate = candidateOf(row);
    if (candidate !== null) rows[candidate.kind].push(row);
  }
  const most = { failure: MOST_FAILURES, good: MOST_GOOD, unremarked: policy.review_most };
  const chosen = (['failure', 'good', 'unremarked'] as const).flatMap((kind) => mostUseful(rows[kind], surveyed, most[kind]));
  return { failures: rows.failure.length, good: rows.good.length, chosen: chosen.map(candidateOf).filter((one) => one !== null) };
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

/** Rows with corrections first, then recent ones; of one content only so many. */
function mostUseful(rows: readonly number[], surveyed: Surveyed, most: number): number[] {
  if (rows.length <= most) return [...rows];
  const rank = (row: number): number => (hasSignal(surveyed.signals(row), 'correction') ? 1e15 : 0) + (surveyed.timeOf(row) ?? 0);
  const ranks = Float64Array.from(rows, rank);
  const order = Uint32Array.from(rows.keys()).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  const repeats = new Map<number, number>();
  const chosen: number[] = [];
  for (const position of order) {
    if (chosen.length >= most) break;
    const row = rows[position] ?? 0;
    const content = surveyed.contentOf(row);
    const count = (repeats.get(content) ?? 0) + 1;
    repeats.set(content, count);
    if (count <= MOST_REPEATS) chosen.push(row);
  }
  return chosen.sort((a, b) => a - b);
}
