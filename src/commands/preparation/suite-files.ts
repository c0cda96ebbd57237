/** One suite with everything that it names, as it stands in one tree: at the head, or at the base commit. */

import type { z } from 'zod';
import { readBytes } from '../../documents/document.js';
import { isGlob } from '../../documents/glob.js';
import { readJsonLines } from '../../documents/json-lines.js';
import { resolvePath } from '../../documents/paths.js';
import { nameOf, type Tree } from '../../documents/tree.js';
import { validate } from '../../documents/validation.js';
import type { Place } from '../../errors.js';
import { type LocatedCase, loadGoldenSets } from '../../golden/load.js';
import { type LoadedSuite, loadSuite, placeIn } from '../../suite/load.js';

export type SuiteFiles = {
  readonly tree: Tree;
  readonly loaded: LoadedSuite;
  readonly cases: readonly LocatedCase[];
};

/**
 * Reads a suite and its golden sets; prompts and recordings are read by the side or scorer that needs them.
 * @param options `mayBeEmpty`: golden sets that are gone count as sets without cases, for the cases are another commit's to say
 * @throws CupelError for whatever is missing or malformed
 */
export async function readSuiteFiles(tree: Tree, path: string, { mayBeEmpty = false } = {}): Promise<SuiteFiles> {
  const loaded = await loadSuite(tree, path);
  const golden = mayBeEmpty ? await setsThatStand(tree, loaded) : loaded.suite.golden;
  const cases = golden.length === 0 ? [] : await loadGoldenSets(tree, loaded.path, golden, placeIn(loaded, ['golden']));
  return { tree, loaded, cases };
}

/** The patterns of golden sets that still name a file with something in it. */
async function setsThatStand(tree: Tree, { path, suite }: LoadedSuite): Promise<readonly string[]> {
  const standing: string[] = [];
  for (const pattern of suite.golden) {
    const at = resolvePath(path, pattern);
    const files = isGlob(pattern) ? await tree.list(at) : (await tree.has(at)) ? [at] : [];
    const sizes = await Promise.all(files.map(async (file) => (await tree.digest(file))?.bytes ?? 0));
    if (sizes.some((bytes) => bytes > 1)) standing.push(pattern);
  }
  return standing;
}

/** Largest JSONL file of recorded outputs or scores, in bytes. */
const MAX_RECORDING_BYTES = 256 << 20;

/**
 * Rows of a JSONL file with their places.
 * @throws CupelError `config` with the line
 */
export async function readRows<S extends z.ZodType>(tree: Tree, path: string, schema: S): Promise<{ row: z.output<S>; place: Place }[]> {
  const file = nameOf(tree, path);
  const rows: { row: z.output<S>; place: Place }[] = [];
  for (const { line, value } of readJsonLines(await readBytes(tree, path, MAX_RECORDING_BYTES), file)) {
    rows.push({ row: validate(schema, value, { file, lineOf: () => line }), place: { file, line } });
  }
  return rows;
}
