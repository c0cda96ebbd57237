/** The second pass: the texts of the traces that are wanted, and of their conversations, put together into turns. */

import { canonicalJson } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import type { Feedback, TraceFormat, Turn } from '../domain/trace.js';
import { assembleTurn, type Gathered } from './assemble.js';
import { type Export, readExport } from './exports.js';
import type { Piece } from './source.js';
import { type Skipped, type Survey, traceKey } from './survey.js';

export type Harvested = { readonly row: number; readonly turn: Turn };

/** Longer "conversations" are not read for their history: what shares so much is no conversation, and would fill the memory. */
const MAX_CONVERSATION = 50;

type Parts = { -readonly [K in keyof Gathered]: Gathered[K] extends readonly (infer T)[] ? T[] : Gathered[K] };

/**
 * Reads every export once more and puts the wanted traces together, in the order in which they stand.
 * @param wanted rows of the survey's table
 */
export async function gatherTurns(
  exports: readonly Export[],
  survey: Survey,
  wanted: ReadonlySet<number>,
  onRead?: (records: number) => void,
): Promise<{ readonly turns: readonly Harvested[]; readonly skipped: readonly Skipped[] }> {
  const gatherer = new Gatherer(survey, wanted);
  let records = 0;
  for (const one of exports) {
    for await (const batch of readExport(one)) {
      for (const { line, pieces } of batch) {
        for (const piece of pieces) gatherer.take(piece, one.source?.format ?? 'table', `${one.file.name}:${line}`);
      }
      records += batch.length;
      onRead?.(records);
    }
  }
  return gatherer.finish();
}

class Gatherer {
  private readonly parts = new Map<number, Parts>();
  private readonly seen = new Set<string>();
  private readonly sessions: ReadonlySet<number>;

  constructor(
    private readonly survey: Survey,
    private readonly wanted: ReadonlySet<number>,
  ) {
    const turns = countTurns(survey);
    const sessions = [...wanted].map((row) => survey.traces.sessionOf(row));
    this.sessions = new Set(sessions.filter((session) => session !== -1 && (turns[session] ?? 0) <= MAX_CONVERSATION));
  }

  take(piece: Piece, format: TraceFormat, where: string): void {
    if (piece.kind === 'problem') return;
    if (piece.kind === 'feedback') {
      const row = piece.about.map((id) => this.survey.rowOf(traceKey(format, id))).find((found) => found !== -1);
      if (row !== undefined && this.wanted.has(row)) this.partsOf(row, format, where, false).feedback.push(...piece.feedback);
      return;
    }
    if (typeof piece.problem === 'string') return;
    const row = this.survey.traces.find(traceKey(format, piece.trace));
    const isWanted = this.wanted.has(row);
    if (!isWanted && !this.sessions.has(this.survey.traces.sessionOf(row))) return;
    const parts = this.partsOf(row, format, where, true);
    if (piece.kind === 'turn') parts.feedback.push(...piece.feedback);
    const id = `${format} ${piece.id}`;
    if (this.seen.has(id)) return;
    this.seen.add(id);
    parts.pieces.push({ ...piece, where, content: piece.content() });
  }

  private partsOf(row: number, format: TraceFormat, where: string, isTrace: boolean): Parts {
    const known = this.parts.get(row);
    if (known !== undefined) {
      if (isTrace && known.pieces.length === 0) known.where = where;
      return known;
    }
    const made: Parts = { format, where, pieces: [], feedback: [] };
    this.parts.set(row, made);
    return made;
  }

  finish(): { turns: readonly Harvested[]; skipped: readonly Skipped[] } {
    const turns: Harvested[] = [];
    const skipped: Skipped[] = [];
    const bySession = new Map<number, Turn[]>();
    for (const [row, parts] of this.parts) {
      const turn = assembleTurn({ ...parts, feedback: distinct(parts.feedback) });
      if (typeof turn === 'string') {
        if (this.wanted.has(row)) skipped.push({ where: parts.where, why: turn });
        continue;
      }
      const session = this.survey.traces.sessionOf(row);
      const ofSession = bySession.get(session);
      if (ofSession !== undefined) ofSession.push(turn);
      else if (session !== -1) bySession.set(session, [turn]);
      if (this.wanted.has(row)) turns.push({ row, turn });
    }
    const withHistory = turns.map(({ row, turn }) => ({
      row,
      turn: addHistory(turn, bySession.get(this.survey.traces.sessionOf(row)) ?? []),
    }));
    return { turns: withHistory, skipped };
  }
}

function countTurns({ traces, conversations }: Survey): Uint32Array {
  const turns = new Uint32Array(conversations);
  for (let row = 0; row < traces.size; row += 1) {
    const session = traces.sessionOf(row);
    if (session !== -1) turns[session] = (turns[session] ?? 0) + 1;
  }
  return turns;
}

/** The same word in two files (a column of the traces, a row of the scores) was said once. */
function distinct(feedback: readonly Feedback[]): Feedback[] {
  return [...new Map(feedback.map((entry) => [canonicalJson(entry), entry])).values()];
}

/** Earlier turns of the conversation, where the records of a turn itself hold none. */
function addHistory(turn: Turn, others: readonly Turn[]): Turn {
  const { at } = turn;
  if (turn.history.length > 0 || at === null) return turn;
  const earlier = others.filter((other) => other !== turn && other.at !== null && other.at < at).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const history = earlier.flatMap((other): Message[] => [
    { role: 'user', content: other.input },
    { role: 'assistant', content: other.output },
  ]);
  return history.length === 0 ? turn : { ...turn, history };
}
