/**
 * Questions that were asked again: behaviour that some exports carry in a field of its own, and all carry in their conversations. A turn
 * whose record holds the earlier messages tells it by itself; of the others, the last question of each recent conversation is kept.
 */
import type { Message } from '../domain/message.js';

/** How a question repeats an earlier one: word for word, or in other words; null for a question of its own. */
export type CompareQuestions = (earlier: string, later: string) => 'retry' | 'rephrase' | null;

export type RepeatKind = 'retry' | 'rephrase';

/** A turn of a conversation. `at` is in ms since the epoch. */
type Asked = { readonly row: number; readonly session: number; readonly at: number | null; readonly question: string };

/** Conversations whose last question is kept: exports stand in the order of time, so that turns of one conversation are not far apart. */
const MOST_SESSIONS = 20_000;
const LONGEST_KEPT = 400;
/** Sooner, it is the application that asks two models one question; later, it is a new concern. */
const LEAST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 30 * 60_000;

export class RepeatFinder {
  /** Least recently seen first. */
  private readonly last = new Map<number, Asked>();

  constructor(private readonly compare: CompareQuestions) {}

  /** Whether the last question of these messages repeats the one before. */
  inMessages(messages: readonly Message[]): RepeatKind | null {
    const questions = messages.filter(({ role, content }) => role === 'user' && content.trim() !== '');
    const [earlier, later] = questions.slice(-2);
    return earlier === undefined || later === undefined ? null : this.compare(earlier.content, later.content);
  }

  /** Whether a turn, or the one seen before it, repeats the other; the row of the later one. */
  inSession(turn: Asked): { readonly row: number; readonly kind: RepeatKind } | null {
    const before = this.last.get(turn.session);
    this.keep(turn);
    if (before === undefined || before.row === turn.row || before.at === null || turn.at === null) return null;
    const pause = Math.abs(turn.at - before.at);
    if (pause < LEAST_PAUSE_MS || pause > LONGEST_PAUSE_MS) return null;
    const [earlier, later] = before.at <= turn.at ? [before, turn] : [turn, before];
    const kind = this.compare(earlier.question, later.question.slice(0, LONGEST_KEPT));
    return kind === null ? null : { row: later.row, kind };
  }

  private keep(turn: Asked): void {
    this.last.delete(turn.session);
    this.last.set(turn.session, { ...turn, question: turn.question.slice(0, LONGEST_KEPT) });
    if (this.last.size <= MOST_SESSIONS) return;
    const [oldest] = this.last.keys();
    if (oldest !== undefined) this.last.delete(oldest);
  }
}
