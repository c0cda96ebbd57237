/** The first pass over all exports: what was said about every trace, without keeping a text. */

import type { Feedback } from '../domain/trace.js';
import { hash64 } from '../text-hash.js';
import { type Export, readExport } from './exports.js';
import { HashIndex } from './hash-index.js';
import { type CompareQuestions, RepeatFinder, type RepeatKind } from './repeats.js';
import type { Content, Piece } from './source.js';
import { TraceTable } from './trace-table.js';

/** A record that gave nothing: where it begins, and why. */
export type Skipped = { readonly where: string; readonly why: string };

export type Survey = {
  /** Trace records that could be used, each once. */
  readonly read: number;
  /** Exact repeats of a record. */
  readonly repeats: number;
  readonly conversations: number;
  readonly skipped: readonly Skipped[];
  readonly traces: TraceTable;
  /** The row of a trace by what a piece calls it; -1 for one that was never seen. */
  readonly rowOf: (key: string) => number;
};

/** How a piece's trace is called across formats. */
export function traceKey(format: string, trace: string): string {
  return `${format} ${trace}`;
}

/**
 * Reads every export once.
 * @param compare tells whether a question repeats another; with it, repeats are told from the conversations of those formats in which no
 * field carries them
 * @param onRead hears how many records were read so far, of all exports
 */
export async function surveyExports(
  exports: readonly Export[],
  compare: CompareQuestions | null = null,
  onRead?: (records: number) => void,
): Promise<Survey> {
  const surveyor = new Surveyor(compare === null ? null : new RepeatFinder(compare));
  let records = 0;
  for (const one of exports) {
    for await (const batch of readExport(one)) {
      for (const { line, pieces } of batch) {
        const where = `${one.file.name}:${line}`;
        for (const piece of pieces) surveyor.note(piece, one.source?.format ?? '', where);
      }
      records += batch.length;
      onRead?.(records);
    }
  }
  return surveyor.finish();
}

type Recorded = { readonly isKnown: boolean; readonly hash: number; readonly content: Content };

class Surveyor {
  private readonly traces = new TraceTable();
  private readonly records = new HashIndex();
  /** Hash of each record's content, to tell a repeat from a conflict. */
  private contents = new Uint32Array(1024);
  private readonly sessions = new HashIndex();
  /** Other names under which feedback may speak of a trace. */
  private readonly aliases = new HashIndex();
  private aliased = new Int32Array(1024);
  private readonly feedbackAt: { row: number; where: string; about: readonly string[] }[] = [];
  private readonly skipped: Skipped[] = [];
  private read = 0;
  private repeats = 0;
  /** Rows of questions that were asked again, by format and kind; and what fields carry. */
  private readonly asked = new Map<string, number[]>();
  private readonly carried = new Set<string>();

  constructor(private readonly finder: RepeatFinder | null) {}

  note(piece: Piece, format: string, where: string): void {
    switch (piece.kind) {
      case 'problem':
        this.skipped.push({ where, why: piece.why });
        return;
      case 'feedback':
        this.noteFeedback(piece, format, where);
        return;
      default:
        this.noteRecord(piece, format, where);
    }
  }

  private noteRecord(piece: Piece & { kind: 'turn' | 'step' }, format: string, where: string): void {
    if (typeof piece.problem === 'string') {
      this.skipped.push({ where, why: piece.problem });
      return;
    }
    const key = traceKey(format, piece.trace);
    const { isKnown, hash, content } = this.recordOf(piece, format, where);
    const row = this.traces.row(key);
    this.noteCarried(piece.feedback, format);
    if (piece.kind === 'turn') this.traces.say(row, piece.feedback);
    if (isKnown) return;
    this.read += 1;
    this.noteRepeat(this.finder?.inMessages(content.messages) ?? null, row, format);
    if (piece.group !== undefined && piece.group !== piece.trace) this.alias(traceKey(format, piece.group), row);
    if (piece.kind === 'step') {
      this.traces.say(row, piece.feedback);
      this.traces.see(row);
      return;
    }
    const session = this.sessions.add(typeof piece.session === 'string' ? `${format} ${piece.session}` : `trace ${key}`);
    this.traces.seeTurn(row, { at: piece.at ?? null, session, content: hash });
    const question = content.messages.findLast(({ role }) => role === 'user')?.content ?? content.input;
    const found = question === null ? null : (this.finder?.inSession({ row, session, at: piece.at ?? null, question }) ?? null);
    if (found !== null) this.noteRepeat(found.kind, found.row, format);
  }

  private noteRepeat(kind: RepeatKind | null, row: number, format: string): void {
    if (kind === null) return;
    const key = `${format} ${kind}`;
    const rows = this.asked.get(key);
    if (rows === undefined) this.asked.set(key, [row]);
    else rows.push(row);
  }

  private noteCarried(feedback: readonly Feedback[], format: string): void {
    for (const entry of feedback)
      if (entry.kind === 'implicit' && (entry.signal === 'retry' || entry.signal === 'rephrase')) this.carried.add(format);
  }

  /** What was asked again, where no field of the format says so. */
  private sayRepeats(): void {
    for (const [key, rows] of this.asked) {
      const [format = '', signal] = key.split(' ') as [string, RepeatKind];
      if (!this.carried.has(format)) for (const row of rows) this.traces.say(row, [{ kind: 'implicit', signal, count: 1 }]);
    }
  }

  /** Whether a record of this id was there before; another content under the same id is told. */
  private recordOf(piece: Piece & { kind: 'turn' | 'step' }, format: string, where: string): Recorded {
    const before = this.records.size;
    const number = this.records.add(`${format} ${piece.id}`);
    const content = piece.content();
    const { input, output, messages } = content;
    const [hash] = hash64(`${input ?? ''}\0${output ?? ''}\0${messages.map((message) => message.content).join('\0')}`);
    if (number === before) {
      if (number >= this.contents.length) this.contents = widened(this.contents, new Uint32Array(this.contents.length * 2));
      this.contents[number] = hash;
      return { isKnown: false, hash, content };
    }
    if (this.contents[number] === hash) this.repeats += 1;
    else this.skipped.push({ where, why: `repeats the id ${piece.id.replace(/^[a-z]+:/, '')} with other content: the first one counts` });
    return { isKnown: true, hash, content };
  }

  private noteFeedback(piece: Piece & { kind: 'feedback' }, format: string, where: string): void {
    const [first] = piece.about;
    if (first === undefined) {
      this.skipped.push({ where, why: 'is feedback that names no trace' });
      return;
    }
    if (piece.feedback.length === 0) return;
    this.noteCarried(piece.feedback, format);
    const about = piece.about.map((id) => traceKey(format, id));
    const row = this.traces.row(about[0] ?? '');
    this.traces.say(row, piece.feedback);
    if (!this.traces.isTrace(row)) this.feedbackAt.push({ row, where, about });
  }

  private alias(name: string, row: number): void {
    const number = this.aliases.add(name);
    if (number >= this.aliased.length) this.aliased = widened(this.aliased, new Int32Array(this.aliased.length * 2));
    this.aliased[number] = row;
  }

  private rowOf(key: string): number {
    const row = this.traces.find(key);
    if (row !== -1 && this.traces.isTrace(row)) return row;
    const alias = this.aliases.find(key);
    return alias === -1 ? -1 : (this.aliased[alias] ?? -1);
  }

  finish(): Survey {
    for (const { row, where, about } of this.feedbackAt) {
      if (this.traces.isTrace(row)) continue;
      const target = about.map((key) => this.rowOf(key)).find((found) => found !== -1);
      if (target === undefined) this.skipped.push({ where, why: `is feedback on ${about[0]?.replace(/^\S+ /, '')}, which is in no file` });
      else this.traces.join(target, row);
    }
    this.sayRepeats();
    return {
      read: this.read,
      repeats: this.repeats,
      conversations: this.sessions.size,
      skipped: this.skipped,
      traces: this.traces,
      rowOf: (key) => this.rowOf(key),
    };
  }
}

function widened<T extends Uint32Array | Int32Array>(old: T, made: T): T {
  made.set(old);
  return made;
}
