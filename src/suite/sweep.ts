/** A sweep file: the arms of a race over one or more suites. */
import { posix } from 'node:path';
import { z } from 'zod';
import { loadDocument } from '../documents/document.js';
import { normalizePath, resolvePath } from '../documents/paths.js';
import { quote, shorten } from '../documents/text.js';
import type { Tree } from '../documents/tree.js';
import { validate } from '../documents/validation.js';
import type { DocumentPath } from '../documents/yaml.js';
import { canonicalJson, type Json, JsonSchema } from '../domain/json.js';
import { type Target, TargetSchema } from '../domain/target.js';
import { CupelError, type Place } from '../errors.js';

const DEFAULT_MARGIN = 0.02;
const DEFAULT_RUNGS = [0.125, 0.25, 0.5, 0.75, 1];

const RacingSchema = z.strictObject({
  margin: z
    .number()
    .min(0)
    .max(1)
    .default(DEFAULT_MARGIN)
    .describe('An arm stops when it is proven worse than the best by more than this.'),
  rungs: z
    .array(z.number().positive().max(1))
    .min(1)
    .default(DEFAULT_RUNGS)
    .refine((rungs) => rungs.every((rung, index) => index === 0 || rung > (rungs[index - 1] ?? 0)), 'must rise')
    .refine((rungs) => rungs.at(-1) === 1, 'must end with 1: an arm that is not stopped sees every case')
    .describe('Shares of the cases after which the arms are compared.'),
});

const fields = z.record(z.string(), JsonSchema);
const id = z.string().min(1).max(200);

/** What a sweep file holds. */
export const SweepSchema = z.strictObject({
  sweep: z
    .string()
    .regex(/^[\p{L}\p{N}]([\p{L}\p{M}\p{N}._ -]{0,98}[\p{L}\p{M}\p{N}_-])?$/u, 'must begin with a letter or digit: it names a folder')
    .describe('Its name.'),
  suites: z.array(z.string().min(1)).min(1).describe('Suite files, relative to this file.'),
  reference: id.optional().describe('The arm that the others are compared with; without one, the first.'),
  arms: z
    .array(z.object({ id }).catchall(JsonSchema))
    .default([])
    .describe("Arms by name: each is the suite's candidate with these fields in the place of its own."),
  grid: z
    .record(z.string(), z.array(JsonSchema).min(1))
    .optional()
    .describe('A product over fields of the candidate; the ids are made from the values.'),
  exclude: z.array(fields).default([]).describe('Combinations of the grid that are left out.'),
  racing: z.union([z.literal('off'), RacingSchema]).prefault({}),
  budget: z
    .strictObject({
      usd: z.number().min(0).optional(),
      requests: z.int().min(0).optional(),
      tokens: z.int().min(0).optional(),
      minutes: z.number().positive().optional(),
    })
    .default({}),
});
type Sweep = z.output<typeof SweepSchema>;

/** One arm: its name and the fields that it has in the place of the candidate's own. */
export type ArmEntry = { readonly id: string; readonly fields: Readonly<Record<string, Json>>; readonly place: Place };

export type LoadedSweep = {
  readonly path: string;
  readonly file: string;
  readonly sweep: Sweep;
  /** Root-relative. */
  readonly suites: readonly string[];
  readonly arms: readonly ArmEntry[];
  readonly reference: string;
};

/** More arms than these are a mistake in a grid. */
const MOST_ARMS = 200;

/**
 * Reads a sweep file and makes its arms.
 * @param models those of the grid in the place of the file's; a file without a grid gets one of them
 * @throws CupelError `config` with the line of what is malformed; `file-missing`
 */
export async function loadSweep(tree: Tree, path: string, models?: readonly string[]): Promise<LoadedSweep> {
  const normal = normalizePath(path);
  const document = await loadDocument(tree, normal);
  const written = validate(SweepSchema, document.value, document, 'The fields of a sweep: schema/sweep.schema.json.');
  const sweep: Sweep = models === undefined ? written : { ...written, grid: { ...written.grid, model: [...models] } };
  const placeOf = (at: DocumentPath): Place => {
    const line = document.lineOf(at);
    return { file: document.file, ...(line === undefined ? {} : { line }), path: at.join('.') };
  };
  const arms: ArmEntry[] = [
    ...sweep.arms.map(({ id: name, ...own }, index) => ({
      id: name,
      fields: own as Record<string, Json>,
      place: placeOf(['arms', index]),
    })),
    ...product(sweep.grid ?? {}, sweep.exclude).map((own) => ({ id: nameOfArm(own), fields: own, place: placeOf(['grid']) })),
  ];
  if (arms.length < 2) throw refuse('a sweep needs two arms or more', placeOf(['arms']), 'Write `arms:` or `grid:`.');
  if (arms.length > MOST_ARMS)
    throw refuse(`these are ${arms.length} arms, more than ${MOST_ARMS}`, placeOf(['grid']), 'Leave some out with `exclude:`.');
  const seen = new Set<string>();
  for (const arm of arms) {
    if (seen.has(arm.id)) throw refuse(`two arms are called ${quote(arm.id)}`, arm.place, 'Give each arm an id of its own under `arms:`.');
    seen.add(arm.id);
  }
  const reference = sweep.reference ?? arms[0]?.id ?? '';
  if (!seen.has(reference))
    throw refuse(`no arm is called ${quote(reference)}`, placeOf(['reference']), `The arms: ${shorten([...seen].join(', '), 300)}.`);
  const suites = sweep.suites.map((suite, index) => resolvePath(normal, suite, placeOf(['suites', index])));
  return { path: normal, file: document.file, sweep, suites, arms, reference };
}

function refuse(message: string, place: Place, remedy: string): CupelError {
  return new CupelError('config', message, { place, remedy });
}

/** Every combination, the last field fastest, without those that an exclusion matches in all of its fields. */
function product(
  grid: Readonly<Record<string, readonly Json[]>>,
  exclude: readonly Readonly<Record<string, Json>>[],
): Record<string, Json>[] {
  const names = Object.keys(grid);
  if (names.length === 0) return [];
  let rows: Record<string, Json>[] = [{}];
  for (const name of names) rows = rows.flatMap((row) => (grid[name] ?? []).map((value) => ({ ...row, [name]: value })));
  const isExcluded = (row: Record<string, Json>): boolean =>
    exclude.some((rule) => Object.entries(rule).every(([name, value]) => canonicalJson(row[name] ?? null) === canonicalJson(value)));
  return rows.filter((row) => !isExcluded(row));
}

/** `gpt-5-mini a`: the values in the order of the grid, files by their names. */
function nameOfArm(row: Readonly<Record<string, Json>>): string {
  return Object.entries(row)
    .map(([name, value]) => {
      if (typeof value !== 'string') return `${name}=${canonicalJson(value)}`;
      return PATHS.has(name) ? posix.basename(value).replace(/(\.prompt)?\.[a-z]+$/, '') : value;
    })
    .join(' ');
}

/** Fields of a target that name files, relative to the file in which they stand. */
const PATHS = new Set(['prompt', 'tools', 'outputs']);
/** What a candidate keeps when an arm changes its provider: the rest belongs to the other one. */
const NEUTRAL = ['prompt', 'tools', 'params', 'timeout_s', 'concurrency'] as const;

/**
 * The target of an arm in a suite: the candidate with the arm's fields in the place of its own. A price goes with its model.
 * @throws CupelError `config` where that is no target
 */
export function armTarget(arm: ArmEntry, candidate: Target, { sweepPath, suitePath }: { sweepPath: string; suitePath: string }): Target {
  const own: Record<string, unknown> = { ...candidate };
  const changesProvider = arm.fields.provider !== undefined && arm.fields.provider !== candidate.provider;
  const kept = changesProvider ? Object.fromEntries(NEUTRAL.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]]))) : own;
  if (changesProvider || arm.fields.model !== undefined) delete kept.cost;
  const isFile = (name: string): boolean =>
    PATHS.has(name) || (name === 'model' && (arm.fields.provider ?? candidate.provider) === 'llama-cpp');
  const fields = Object.entries(arm.fields).map(([name, value]) => [
    name,
    isFile(name) && typeof value === 'string' ? fromSuite(value, sweepPath, suitePath, arm.place) : value,
  ]);
  return validate(
    TargetSchema,
    { ...kept, label: arm.id, ...Object.fromEntries(fields) },
    {
      file: arm.place.file ?? sweepPath,
      lineOf: () => arm.place.line,
    },
    `The arm ${quote(arm.id)} is the suite's candidate with its own fields in place; together they must make a target.`,
  );
}

function fromSuite(path: string, sweepPath: string, suitePath: string, place: Place): string {
  return posix.relative(posix.dirname(suitePath), resolvePath(sweepPath, path, place));
}
