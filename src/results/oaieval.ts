import { z } from 'zod';
import { countOccurrences } from './occurrences.js';
import type { RawRow } from './rows.js';

/** A line of what `oaieval` of the open-source package `evals` writes: what was run, its figures, or one event of a sample. */
export const OaievalLineSchema = z.looseObject({
  spec: z.unknown().optional(),
  final_report: z.unknown().optional(),
  sample_id: z.string().trim().min(1).optional(),
  type: z.string().optional(),
  data: z.record(z.string(), z.unknown()).nullish(),
});

type Line = { readonly line: number; readonly value: z.output<typeof OaievalLineSchema> };

/**
 * The rows: `match` events are 1 or 0, every number of a `metrics` event is a scorer of its name. A sample that was asked and has no
 * grade, or ended in an error, has no score. An event that comes again is a further trial.
 */
export function oaievalRows(lines: readonly Line[]): RawRow[] {
  const trialOf = countOccurrences();
  const graded: RawRow[] = [];
  const names = new Set<string>();
  const scored = new Set<string>();
  const samples = new Map<string, number>();
  for (const { line, value } of lines) {
    const { sample_id: id, type, data } = value;
    if (id === undefined || type === undefined) continue;
    if (!samples.has(id)) samples.set(id, line);
    for (const [scorer, score] of gradesOf(type, data ?? {})) {
      names.add(scorer);
      scored.add(JSON.stringify([id, scorer]));
      graded.push({ line, value: { case: id, scorer, score, trial: trialOf(id, scorer) } });
    }
  }
  const missing = [...samples].flatMap(([id, line]) =>
    [...(names.size === 0 ? ['match'] : names)]
      .filter((scorer) => !scored.has(JSON.stringify([id, scorer])))
      .map((scorer): RawRow => ({ line, value: { case: id, scorer, score: null, trial: 0 } })),
  );
  return [...graded, ...missing];
}

/** Names that tell of a choice and no grade are texts; what is no number from 0 to 1 is refused as any other row is. */
function gradesOf(type: string, data: Readonly<Record<string, unknown>>): [scorer: string, score: unknown][] {
  if (type === 'match') return [['match', typeof data.correct === 'boolean' ? Number(data.correct) : null]];
  if (type !== 'metrics') return [];
  return Object.entries(data).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'number' ? [[name, value]] : typeof value === 'boolean' ? [[name, Number(value)]] : [],
  );
}

/** Whether a file's first line is one of these. */
export function isOaievalLine(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const has = (name: string) => Object.hasOwn(value, name);
  return (has('spec') && !has('case')) || (has('run_id') && has('event_id') && has('type'));
}
