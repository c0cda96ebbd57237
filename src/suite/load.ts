import { posix } from 'node:path';
import { loadDocument, referencedPath } from '../documents/document.js';
import { isGlob } from '../documents/glob.js';
import { normalizePath } from '../documents/paths.js';
import { nearest } from '../documents/suggestion.js';
import { quote } from '../documents/text.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { renderPath, validate } from '../documents/validation.js';
import type { DocumentPath } from '../documents/yaml.js';
import { CupelError, type Place } from '../errors.js';
import { digestPolicyFiles } from './policy-files.js';
import { type LoadedRubric, loadRubric } from './rubric.js';
import { type Suite, SuiteSchema } from './schema.js';
import { rubricOf } from './scorers.js';
import { isShippedRubric, loadShippedRubric } from './shipped-rubrics.js';

/** A valid suite, where it stands, and the rubrics that its scorers name. */
export type LoadedSuite = {
  /** Root-relative path of the suite file. */
  readonly path: string;
  /** Its folder, from which its paths count; empty for the root. */
  readonly directory: string;
  /** The file as messages name it. */
  readonly file: string;
  readonly suite: Suite;
  /** By scorer id. */
  readonly rubrics: ReadonlyMap<string, LoadedRubric>;
  /** What stands in the files that are policy, by their path as the suite writes it. */
  readonly policyFiles: ReadonlyMap<string, string>;
  /** 1-based line of what stands at a path of the document. */
  readonly lineOf: (path: DocumentPath) => number | undefined;
};

/** Where suites are looked for when nobody names one. */
export const DEFAULT_SUITES = 'evals/**/suite.yaml';
const SUITE_HELP = 'The fields of a suite: schema/suite.schema.json.';

/**
 * Reads and checks a suite with its rubrics. Golden sets, prompts, recorded outputs and scores are read by those who need them.
 * @throws CupelError `no-suite` where the file does not exist; `file-unsafe`; `config` with the lines of what is malformed
 */
export async function loadSuite(tree: Tree, path: string): Promise<LoadedSuite> {
  const normal = normalizePath(path);
  if (!(await tree.has(normal))) await refuseMissing(tree, normal);
  const document = await loadDocument(tree, normal);
  const suite = validate(SuiteSchema, document.value, document, SUITE_HELP, true);
  const directory = posix.dirname(normal);
  const loaded = { path: normal, directory: directory === '.' ? '' : directory, file: document.file, suite, lineOf: document.lineOf };
  return { ...loaded, rubrics: await loadRubrics(tree, loaded), policyFiles: await digestPolicyFiles(tree, normal, suite) };
}

/** Where something stands in a suite, for messages. */
export function placeIn(suite: Pick<LoadedSuite, 'file' | 'lineOf'>, path: DocumentPath): Place {
  const line = suite.lineOf(path);
  return { file: suite.file, ...(line === undefined ? {} : { line }), path: renderPath(path) };
}

/**
 * The suite files that paths, folders and globs name, each once, sorted by path.
 * @throws CupelError `no-suite` where a named one does not exist, or none matches
 */
export async function findSuites(tree: Tree, patterns: readonly string[] = [DEFAULT_SUITES]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) for (const path of await suitesAt(tree, pattern)) found.add(path);
  if (found.size > 0) return [...found].sort();
  throw new CupelError(
    'no-suite',
    `there is no suite: ${patterns.map((pattern) => quote(nameOf(tree, pattern), 200)).join(', ')} matches no file`,
    {
      remedy: 'Name one, or make one with `cupel init`.',
    },
  );
}

async function suitesAt(tree: Tree, pattern: string): Promise<readonly string[]> {
  const path = normalizePath(pattern);
  if (isGlob(path)) return tree.list(path);
  if (await tree.has(`${path}/suite.yaml`)) return [`${path}/suite.yaml`];
  if (await tree.has(path)) return [path];
  // A folder means the suites below it.
  const below = await tree.list(`${path}/**/suite.yaml`);
  if (below.length === 0) await refuseMissing(tree, path);
  return below.length === 0 ? [path] : below;
}

async function refuseMissing(tree: Tree, path: string): Promise<void> {
  await tree.read(path, 0).catch((error: unknown) => {
    if (!(error instanceof CupelError) || error.code !== 'file-missing') throw error;
  });
  const meant = nearest(path, await tree.list(DEFAULT_SUITES));
  throw new CupelError('no-suite', `there is no suite ${quote(nameOf(tree, path), 200)}`, {
    remedy: meant === null ? 'Correct the path, or make a suite with `cupel init`.' : `Did you mean ${quote(nameOf(tree, meant), 200)}?`,
  });
}

async function loadRubrics(tree: Tree, loaded: Omit<LoadedSuite, 'rubrics' | 'policyFiles'>): Promise<ReadonlyMap<string, LoadedRubric>> {
  const rubrics = new Map<string, LoadedRubric>();
  for (const [index, scorer] of loaded.suite.scorers.entries()) {
    const named = rubricOf(scorer);
    if (named === null) continue;
    const place = placeIn(loaded, ['scorers', index, named.key, 'rubric']);
    const rubric = isShippedRubric(named.path)
      ? loadShippedRubric(named.path, loaded.path, place)
      : await loadRubric(tree, await referencedPath(tree, loaded.path, named.path, place, 'rubric'));
    rubrics.set(scorer.id, rubric);
  }
  return rubrics;
}
