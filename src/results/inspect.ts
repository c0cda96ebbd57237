import { z } from 'zod';
import type { RawRow } from './rows.js';

const ScoreSchema = z.looseObject({ value: z.unknown() });
const SampleSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  epoch: z.int().min(1).default(1),
  scores: z.record(z.string(), ScoreSchema).nullish(),
  error: z.unknown().optional(),
});
/** As Inspect 0.3 writes its logs with `--log-format json` (version 2). */
export const InspectSchema = z.looseObject({ eval: z.looseObject({}), samples: z.array(SampleSchema) });

/** Inspect's own numbers for its letters (`value_to_float`). */
const LETTERS: Readonly<Record<string, number>> = { C: 1, P: 0.5, I: 0, N: 0 };

/** The rows of a log: an epoch is a trial; a sample that ended in an error has no score under any scorer of the log. */
export function inspectRows({ samples }: z.output<typeof InspectSchema>): RawRow[] {
  const parts = samples.map(({ scores }) => Object.entries(scores ?? {}).flatMap(([name, { value }]) => flatten(name, value)));
  const scorers = [...new Set(parts.flat().map(([name]) => name))];
  return samples.flatMap(({ id, epoch, error }, index) => {
    const found = new Map(parts[index]);
    const broken = error !== undefined && error !== null;
    return (scorers.length === 0 ? ['score'] : scorers).map((scorer): RawRow => {
      const score = broken ? null : (found.get(scorer) ?? null);
      return { line: index + 1, at: `samples[${index}].scores.${scorer}`, value: { case: String(id), trial: epoch - 1, scorer, score } };
    });
  });
}

/** A score may have several values under names or in a list: each is a metric of its own. */
function flatten(name: string, value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => flatten(`${name}.${index + 1}`, item));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => flatten(`${name}.${key}`, item));
  if (typeof value === 'boolean') return [[name, Number(value)]];
  if (typeof value === 'string') return [[name, letter(value)]];
  return [[name, value]];
}

/** Letters and numbers in text are numbers; any other text is refused where rows are checked. */
function letter(text: string): unknown {
  if (Object.hasOwn(LETTERS, text)) return LETTERS[text];
  const word = text.toLowerCase();
  if (word === 'yes' || word === 'true') return 1;
  if (word === 'no' || word === 'false') return 0;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
