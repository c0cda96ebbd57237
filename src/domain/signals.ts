/** What feedback says in a form that a policy can weigh: which kinds of signal there are, and the lowest of each number. */
import type { Feedback } from './trace.js';

/** Kinds of signal that are there or not, each a bit. */
export const SIGNAL_BITS = {
  thumbUp: 1,
  thumbDown: 2,
  comment: 4,
  correction: 8,
  retry: 16,
  rephrase: 32,
  abandoned: 64,
  escalated: 128,
  copied: 256,
  edited: 512,
  approved: 1024,
} as const;
export type SignalBit = keyof typeof SIGNAL_BITS;

/** `rating` and `judge` are the lowest that were given: 1..5 and 0..1, null without one; `best` is the highest rating. */
export type Signals = {
  readonly bits: number;
  readonly rating: number | null;
  readonly best: number | null;
  readonly judge: number | null;
};

/** Adds feedback to signals. A count (of retries) counts once. */
export function addFeedback(signals: Signals, feedback: readonly Feedback[]): Signals {
  let { bits, rating, best, judge } = signals;
  for (const entry of feedback) {
    if (entry.kind === 'rating') {
      rating = Math.min(rating ?? entry.value, entry.value);
      best = Math.max(best ?? entry.value, entry.value);
    } else if (entry.kind === 'judge') judge = Math.min(judge ?? entry.value, entry.value);
    else bits |= bitOf(entry);
  }
  return { bits, rating, best, judge };
}

function bitOf(entry: Feedback): number {
  switch (entry.kind) {
    case 'thumb':
      return entry.up ? SIGNAL_BITS.thumbUp : SIGNAL_BITS.thumbDown;
    case 'implicit':
      return SIGNAL_BITS[entry.signal];
    case 'comment':
    case 'correction':
    case 'approved':
      return SIGNAL_BITS[entry.kind];
    default:
      return 0;
  }
}

/** Whether a signal of this kind is there. */
export function hasSignal({ bits }: Pick<Signals, 'bits'>, bit: SignalBit): boolean {
  return (bits & SIGNAL_BITS[bit]) !== 0;
}
