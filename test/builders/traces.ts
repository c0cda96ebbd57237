import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feedback, TraceFormat, Turn } from '../../src/domain/trace.js';
import { openExports } from '../../src/traces/exports.js';
import { gatherTurns } from '../../src/traces/gather.js';
import { type Survey, surveyExports } from '../../src/traces/survey.js';
import { SHARED } from './bundle.js';

/** What is known about the conversations of the shared exports. */
export type Truth = {
  readonly conversations: readonly {
    readonly id: string;
    readonly failure: boolean;
    readonly mode: string | null;
    readonly turns: number;
    readonly feedback_turn: number;
    readonly duplicate_of: string | null;
    readonly duplicate_kind: 'near-verbatim' | 'paraphrase' | null;
    readonly near_but_fine: string | null;
    readonly feedback: { readonly thumb: 0 | 1 | null; readonly stars: number | null; readonly comment: string | null };
    readonly implicit: {
      readonly retry_count: number;
      readonly abandoned: boolean;
      readonly escalated_to_human: boolean;
      readonly copied_answer: boolean;
    };
    readonly expected: string | null;
    readonly input: string;
    readonly output: string;
    readonly pii: readonly { readonly type: string; readonly value: string }[];
    readonly decoys: readonly string[];
    readonly ids: Readonly<Record<string, readonly (string | null)[] | string | null>>;
    readonly content_missing_in: readonly string[];
  }[];
};

let folder: string | null = null;

/** The shared exports with the planted keys put in; written once a process. */
export function sharedTraces(): string {
  if (folder === null) {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cupel-traces-')));
    const made = folder;
    execFileSync(process.execPath, [join(SHARED, 'data/traces/materialize.mjs'), made]);
    process.on('exit', () => execFileSync('rm', ['-rf', made]));
  }
  return folder;
}

export function readTruth(): Truth {
  return JSON.parse(readFileSync(join(sharedTraces(), 'truth.json'), 'utf8')) as Truth;
}

export type ReadBack = { readonly turns: ReadonlyMap<string, Turn>; readonly survey: Survey; readonly kinds: readonly string[] };

/** Every turn of these files, by the vendor's name of its trace. */
export async function readTurns(files: readonly string[], from: TraceFormat | 'auto' = 'auto', cwd = sharedTraces()): Promise<ReadBack> {
  const exports = await openExports(files, from, { cwd });
  const survey = await surveyExports(exports);
  const rows = Array.from({ length: survey.traces.size }, (_, row) => row).filter((row) => survey.traces.isTurn(row));
  const { turns } = await gatherTurns(exports, survey, new Set(rows));
  return { turns: new Map(turns.map(({ turn }) => [turn.trace, turn])), survey, kinds: exports.map(({ kind }) => kind) };
}

/** The entries of one kind. */
export function feedbackOf<K extends Feedback['kind']>(turn: Turn, kind: K): Extract<Feedback, { kind: K }>[] {
  return turn.feedback.filter((entry): entry is Extract<Feedback, { kind: K }> => entry.kind === kind);
}
