import { z } from 'zod';
import { readJsonLines } from '../documents/json-lines.js';
import { normalizeId, quote } from '../documents/text.js';
import { check, problemsError } from '../documents/validation.js';
import type { TargetOf } from '../domain/target.js';
import { CupelError } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import type { ProviderContext } from './context.js';
import { type Answer, type Provider, ProviderError } from './provider.js';

const MAX_FILE_BYTES = 256 * 1024 * 1024;
const MAX_PROBLEMS = 10;

/** One line of an `outputs` file: what a target answered somewhere else. */
export const RecordedOutputSchema = z.strictObject({
  case: z.string().trim().min(1),
  output: z.string(),
  /** Repeat index, from 0. */
  trial: z.int().min(0).optional(),
  latency_ms: z.number().min(0).optional(),
  usage: z.strictObject({ input_tokens: z.number().min(0), output_tokens: z.number().min(0) }).optional(),
  cost_usd: z.number().min(0).optional(),
});
export type RecordedOutput = z.infer<typeof RecordedOutputSchema>;

/** A row and the 1-based line on which it stands. */
export type RecordedRow = { readonly line: number; readonly value: RecordedOutput };

/**
 * Answers that stand in a file.
 * @throws CupelError `config` with the line, `file-missing`, `file-unsafe`
 */
export async function createRecorded(target: TargetOf<'recorded'>, context: Pick<ProviderContext, 'files'>): Promise<Provider> {
  const bytes = await context.files.read(target.outputs, MAX_FILE_BYTES);
  const file = context.files.name?.(target.outputs) ?? target.outputs;
  return createRecordedProvider(readRecordedOutputs(bytes, file), file, sha256(bytes));
}

/**
 * The rows of an `outputs` file (JSONL).
 * @throws CupelError `config` that names the lines
 */
export function readRecordedOutputs(bytes: Buffer, file: string): RecordedRow[] {
  const rows: RecordedRow[] = [];
  const problems = [];
  for (const { line, value } of readJsonLines(bytes, file)) {
    const checked = check(RecordedOutputSchema, value, { file, lineOf: () => line });
    if (checked.ok) rows.push({ line, value: checked.value });
    else problems.push(...checked.problems);
    if (problems.length > MAX_PROBLEMS) break;
  }
  if (problems.length > 0) throw problemsError(problems, 'Each line is {"case":"id","output":"text"}; the other fields are optional.');
  return rows;
}

/**
 * A provider that looks its answers up by case id (composed, NFC) and trial. A row without `trial` is trial 0.
 * @param digest SHA-256 of the file: the same outputs have the same identity
 * @throws CupelError `config` with the line of a second row for the same case and trial
 */
export function createRecordedProvider(rows: readonly RecordedRow[], file: string, digest: string): Provider {
  const byTrial = new Map<string, RecordedRow>();
  for (const row of rows) {
    const key = keyOf(row.value.case, row.value.trial ?? 0);
    const earlier = byTrial.get(key);
    if (earlier !== undefined) {
      throw new CupelError('config', `repeats the case ${quote(row.value.case)}, trial ${row.value.trial ?? 0}, of line ${earlier.line}`, {
        place: { file, line: row.line },
        remedy: 'Keep one of the two, or number repeats with `trial`.',
      });
    }
    byTrial.set(key, row);
  }
  return {
    name: 'recorded',
    identity: { provider: 'recorded', outputs: digest },
    paceKey: `recorded ${file}`,
    recordable: false,
    usesPayload: true,
    origin: null,
    generate: async ({ payload, trial }, { signal }) => {
      signal.throwIfAborted();
      const row = payload === undefined ? undefined : byTrial.get(keyOf(payload.id, trial));
      if (row === undefined) throw new ProviderError('not-recorded');
      return toAnswer(row.value);
    },
  };
}

function keyOf(id: string, trial: number): string {
  return `${trial} ${normalizeId(id)}`;
}

function toAnswer({ output, latency_ms, usage, cost_usd }: RecordedOutput): Answer {
  if (output.trim() === '') throw new ProviderError('empty');
  return {
    output,
    finishReason: 'stop',
    usage: usage === undefined ? null : { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens },
    latencyMs: latency_ms ?? Number.NaN,
    ...(cost_usd !== undefined && { costUsd: cost_usd }),
  };
}
