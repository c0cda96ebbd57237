/** One suite with everything that it names, as it stands in one tree: at the head, or at the base commit. */

import type { z } from 'zod';
import { readBytes } from '../documents/document.js';
import { readJsonLines } from '../documents/json-lines.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { validate } from '../documents/validation.js';
import type { Place } from '../errors.js';
import { type LocatedCase, loadGoldenSets } from '../golden/load.js';
import { type LoadedSuite, loadSuite, placeIn } from '../suite/load.js';

export type SuiteFiles = {
  readonly tree: Tree;
  readonly loaded: LoadedSuite;
  readonly cases: readonly LocatedCase[];
};

/**
 * Reads a suite and its golden sets; prompts and recordings are read by the side or scorer that needs them.
 * @throws CupelError for whatever is missing or malformed
 */
export async function readSuiteFiles(tree: Tree, path: string): Promise<SuiteFiles> {
  const loaded = await loadSuite(tree, path);
  const cases = await loadGoldenSets(tree, loaded.path, loaded.suite.golden, placeIn(loaded, ['golden']));
  return { tree, loaded, cases };
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
