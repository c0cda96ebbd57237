import { z } from 'zod';
import { canonicalJson, JsonSchema } from '../domain/json.js';
import { sha256 } from '../fingerprint.js';
import { countOccurrences } from './occurrences.js';
import type { RawRow } from './rows.js';

const GradeSchema = z.looseObject({ name: z.string().default('score'), score: z.number().nullish(), passed: z.boolean().nullish() });

/**
 * A row of OpenAI's Evals: an output item as the API lists it (`datasource_item`, `results`), or the same as exported (`item`,
 * `sample`, `results` or `grades`).
 */
export const OpenAiRowSchema = z
  .looseObject({
    datasource_item_id: z.union([z.int(), z.string()]).optional(),
    datasource_item: JsonSchema.optional(),
    item: JsonSchema.optional(),
    sample: z.looseObject({ error: z.unknown().optional() }).nullish(),
    results: z.array(GradeSchema).nullish(),
    grades: z.array(GradeSchema).nullish(),
    status: z.string().optional(),
  })
  .refine((row) => row.item !== undefined || row.datasource_item !== undefined || row.datasource_item_id !== undefined, 'names no item');

/** The rows: a case is an item, an item that comes again a further trial; a sample or grader that failed has no score. */
export function openAiRows(items: readonly z.output<typeof OpenAiRowSchema>[]): RawRow[] {
  const trialOf = countOccurrences();
  const names = [...new Set(items.flatMap((item) => gradesOf(item).map(({ name }) => name)))];
  return items.flatMap((item, index) => {
    const id = caseOf(item);
    const trial = trialOf(id);
    const grades = new Map(gradesOf(item).map((grade) => [grade.name, grade]));
    return (names.length === 0 ? ['score'] : names).map((scorer): RawRow => {
      const grade = isBroken(item) ? undefined : grades.get(scorer);
      return {
        line: index + 1,
        value: {
          case: id,
          trial,
          scorer,
          score: grade === undefined ? null : (grade.score ?? (typeof grade.passed === 'boolean' ? Number(grade.passed) : null)),
        },
      };
    });
  });
}

function gradesOf({ results, grades }: z.output<typeof OpenAiRowSchema>): readonly z.output<typeof GradeSchema>[] {
  return results ?? grades ?? [];
}

/** An id of its own, the place in the data source, or the hash of the item. */
function caseOf({ item, datasource_item: source, datasource_item_id: number }: z.output<typeof OpenAiRowSchema>): string {
  const content = item ?? source ?? null;
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
    const { id } = content as { readonly id?: unknown };
    if (typeof id === 'string' && id.trim() !== '') return id;
    if (typeof id === 'number') return String(id);
  }
  return number === undefined ? sha256(canonicalJson(content)).slice(0, 16) : String(number);
}

function isBroken({ sample, status }: z.output<typeof OpenAiRowSchema>): boolean {
  return status === 'error' || status === 'errored' || (sample?.error !== undefined && sample.error !== null);
}
