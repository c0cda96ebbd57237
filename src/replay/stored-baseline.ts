/**
 * What a run leaves for later ones to compare with: the scores of one side, trial by trial, each under the fingerprint of its case; and,
 * where a suite wants texts kept, the answers under the keys of their requests. The fingerprints say for what they still hold.
 */
import { z } from 'zod';
import type { Answer } from '../providers/provider.js';
import { AnswerSchema } from './answer.js';
import type { Cassettes } from './cassette.js';
import { type TrialRecord, TrialRecordSchema } from './journal-lines.js';

const { caseId, trial, key, outputSha256, finishReason, usage, latencyMs, costUsd, scores } = TrialRecordSchema.shape;

const StoredTrialSchema = z.strictObject({
  case: caseId,
  /** Of everything that is replayed and scored of the case. */
  fingerprint: z.string().min(1),
  ...{ trial, key, outputSha256, finishReason, usage, latencyMs, costUsd, scores },
});
export type StoredTrial = z.infer<typeof StoredTrialSchema>;

const StoredAnswerSchema = z.strictObject({ key: z.string().min(1), answer: AnswerSchema });
export type StoredAnswer = z.infer<typeof StoredAnswerSchema>;

/** A scored trial as it is stored; without texts its key names nothing. */
export function toStoredTrial(record: TrialRecord, fingerprint: string, hasText: boolean): StoredTrial {
  const { caseId: id, side: _side, state: _state, reason: _reason, detail: _detail, key: at, ...kept } = record;
  return { case: id, fingerprint, ...kept, ...(hasText && at !== undefined ? { key: at } : {}) };
}

/** A stored trial as the record of the baseline's, with the scores that are asked for. */
export function toBaselineRecord({ case: id, fingerprint: _, ...stored }: StoredTrial, metrics: ReadonlySet<string>): TrialRecord {
  const kept = Object.fromEntries(Object.entries(stored.scores).filter(([metric]) => metrics.has(metric)));
  return { caseId: id, side: 'baseline', state: 'scored', ...stored, scores: kept };
}

/** One JSON object a line. */
export function toLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** The trials of such lines; null where a line is of another form. */
export function parseStoredTrials(text: string): readonly StoredTrial[] | null {
  return parseLines(text, StoredTrialSchema);
}

/** The answers of such lines; null where a line is of another form. */
export function parseStoredAnswers(text: string): readonly StoredAnswer[] | null {
  return parseLines(text, StoredAnswerSchema);
}

/** Cassettes that know the stored answers, too. What is asked anew is asked anew. */
export function withStoredAnswers(cassettes: Cassettes, answers: readonly StoredAnswer[]): Cassettes {
  if (answers.length === 0 || cassettes.mode === 'record') return cassettes;
  const known = new Map<string, Answer>(answers.map((stored) => [stored.key, stored.answer]));
  return { ...cassettes, find: (wanted) => known.get(wanted) ?? cassettes.find(wanted) };
}

function parseLines<T>(text: string, schema: z.ZodType<T>): readonly T[] | null {
  try {
    const rows = text.split('\n').filter((line) => line !== '');
    return rows.map((line) => schema.parse(JSON.parse(line)));
  } catch {
    return null;
  }
}
