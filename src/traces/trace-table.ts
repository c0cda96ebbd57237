/** All traces of an export in about 40 bytes each: what was said about them, and when. Their texts stay in the files. */
import { addFeedback, type Signals } from '../domain/signals.js';
import type { Feedback } from '../domain/trace.js';
import { HashIndex } from './hash-index.js';

const IS_TRACE = 1 << 30;
const IS_TURN = 1 << 29;
const FLAGS = IS_TRACE | IS_TURN;

export class TraceTable {
  private readonly index = new HashIndex();
  private bits = new Uint32Array(1024);
  private rating = new Float32Array(1024).fill(Number.NaN);
  private best = new Float32Array(1024).fill(Number.NaN);
  private judge = new Float32Array(1024).fill(Number.NaN);
  private at = new Float64Array(1024).fill(Number.NaN);
  private session = new Int32Array(1024).fill(-1);
  private content = new Uint32Array(1024);

  /** The row of a trace, made when it is new. */
  row(key: string): number {
    const row = this.index.add(key);
    if (row >= this.bits.length) this.grow();
    return row;
  }

  /** The row of a trace, or -1. */
  find(key: string): number {
    return this.index.find(key);
  }

  get size(): number {
    return this.index.size;
  }

  say(row: number, feedback: readonly Feedback[]): void {
    if (feedback.length === 0) return;
    const flags = (this.bits[row] ?? 0) & FLAGS;
    const signals = addFeedback(this.signals(row), feedback);
    this.bits[row] = signals.bits | flags;
    this.rating[row] = signals.rating ?? Number.NaN;
    this.best[row] = signals.best ?? Number.NaN;
    this.judge[row] = signals.judge ?? Number.NaN;
  }

  /** Takes over what was said under another name of the same trace. */
  join(row: number, other: number): void {
    const mine = this.signals(row);
    const theirs = this.signals(other);
    this.bits[row] = mine.bits | theirs.bits | ((this.bits[row] ?? 0) & FLAGS);
    this.rating[row] = lowest(mine.rating, theirs.rating);
    this.best[row] = -lowest(mine.best === null ? null : -mine.best, theirs.best === null ? null : -theirs.best);
    this.judge[row] = lowest(mine.judge, theirs.judge);
  }

  /** Notes that a record of the trace was seen. */
  see(row: number): void {
    this.bits[row] = (this.bits[row] ?? 0) | IS_TRACE;
  }

  /** Notes that the record of the turn itself was seen. `content` is a hash of question and answer. */
  seeTurn(row: number, turn: { readonly at: number | null; readonly session: number; readonly content: number }): void {
    this.bits[row] = (this.bits[row] ?? 0) | FLAGS;
    if (turn.at !== null) this.at[row] = turn.at;
    this.session[row] = turn.session;
    this.content[row] = turn.content;
  }

  /** Whether an answer can be judged by this row, and not only a step on the way to it. */
  isTurn(row: number): boolean {
    return ((this.bits[row] ?? 0) & IS_TURN) !== 0;
  }

  isTrace(row: number): boolean {
    return ((this.bits[row] ?? 0) & IS_TRACE) !== 0;
  }

  signals(row: number): Signals {
    return {
      bits: (this.bits[row] ?? 0) & ~FLAGS,
      rating: orNull(this.rating[row]),
      best: orNull(this.best[row]),
      judge: orNull(this.judge[row]),
    };
  }

  timeOf(row: number): number | null {
    return orNull(this.at[row]);
  }

  /** Number of the session, -1 without one. */
  sessionOf(row: number): number {
    return this.session[row] ?? -1;
  }

  /** Hash of question and answer: equal for exact repeats under other ids. */
  contentOf(row: number): number {
    return this.content[row] ?? 0;
  }

  private grow(): void {
    const length = this.bits.length * 2;
    const wider = <T extends Uint32Array | Float32Array | Float64Array | Int32Array>(old: T, made: T, empty: number): T => {
      made.fill(empty);
      made.set(old);
      return made;
    };
    this.bits = wider(this.bits, new Uint32Array(length), 0);
    this.rating = wider(this.rating, new Float32Array(length), Number.NaN);
    this.best = wider(this.best, new Float32Array(length), Number.NaN);
    this.judge = wider(this.judge, new Float32Array(length), Number.NaN);
    this.at = wider(this.at, new Float64Array(length), Number.NaN);
    this.session = wider(this.session, new Int32Array(length), -1);
    this.content = wider(this.content, new Uint32Array(length), 0);
  }
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function lowest(a: number | null, b: number | null): number {
  if (a === null || b === null) return a ?? b ?? Number.NaN;
  return Math.min(a, b);
}
