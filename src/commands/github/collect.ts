/**
 * Stage 1 of the fork flow: what the second stage must know of a head, gathered without a secret and without asking a model. Only files
 * that differ from the base are taken along; nothing that decides anything is believed later.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { resolvePath } from '../../documents/paths.js';
import type { Tree } from '../../documents/tree.js';
import type { JsonObject } from '../../domain/json.js';
import type { Target } from '../../domain/target.js';
import { CupelError } from '../../errors.js';
import { sha256 } from '../../fingerprint.js';
import { type DataSuite, packData } from '../../github/data-artifact.js';
import { candidateData, policyChanges } from '../../suite/policy-changes.js';
import { refuseFile } from '../gate/record.js';
import type { EventSides } from '../preparation/both-sides.js';
import { readSuiteFiles, type SuiteFiles } from '../preparation/suite-files.js';
import { locateSuites } from '../preparation/workspace.js';

export type CollectOptions = {
  readonly suites: readonly string[];
  readonly out?: string | undefined;
  readonly stateDir?: string | undefined;
  readonly pr: number;
  readonly head: string;
  readonly sides: EventSides;
};

const MAX_FILE_BYTES = 20 << 20;

/**
 * Collects the data of a pull request into a folder and gives its path.
 * @throws CupelError for what is malformed at the head, and for more than the second stage takes
 */
export async function collect(options: CollectOptions, deps: Deps): Promise<string> {
  refuseFile(options.out, deps);
  const { head, base } = options.sides;
  if (head === null || base === null) throw new Error('a pull request has two sides');
  const suites: DataSuite[] = [];
  const files = new Map<string, Buffer>();
  for (const { path } of await locateSuites(deps, options.suites, { stateDir: options.stateDir, sides: { head, base: null } })) {
    const atHead = await readSuiteFiles(head, path, { mayBeEmpty: true });
    const atBase = (await base.tree.has(path)) ? await readSuiteFiles(base.tree, path) : null;
    suites.push(await describe(atHead, atBase));
    for (const file of dataFiles(atHead)) await take(file, head, base.tree, files);
  }
  const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]));
  const manifest = { schemaVersion: 1 as const, pr: options.pr, head: options.head, base: base.sha, suites, files: hashes };
  const dir = options.out === undefined ? join(options.stateDir ?? resolve(deps.cwd, '.cupel'), 'data') : resolve(deps.cwd, options.out);
  for (const [name, bytes] of packData({ manifest, files })) {
    const at = join(dir, name);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
  return dir;
}

async function describe(head: SuiteFiles, base: SuiteFiles | null): Promise<DataSuite> {
  const { path, suite } = head.loaded;
  const adapter = 'adapter' in suite.candidate ? suite.candidate.adapter?.path : undefined;
  const adapterDigest = adapter === undefined ? null : await head.tree.digest(resolvePath(path, adapter));
  const changes = base === null ? [] : policyChanges({ ...base.loaded, cases: base.cases }, { ...head.loaded, cases: head.cases }, 'base');
  return {
    path,
    suite: suite.suite,
    candidate: candidateData(suite.candidate) as JsonObject,
    golden: [...new Set(head.cases.map(({ file }) => file))],
    adapters: adapter === undefined || adapterDigest === null ? {} : { [resolvePath(path, adapter)]: adapterDigest.sha256 },
    policyChanges: [...changes],
  };
}

/** The files that a head may bring: prompt, tools, recorded outputs and scores, golden sets. */
function dataFiles({ loaded: { path, suite }, cases }: SuiteFiles): readonly string[] {
  const target: Target & {
    readonly prompt?: string | undefined;
    readonly tools?: string | undefined;
    readonly outputs?: string | undefined;
  } = suite.candidate;
  const scores = suite.scorers.flatMap(({ recorded }) => (recorded === undefined ? [] : [recorded.scores]));
  const named = [target.prompt, target.tools, target.outputs, ...scores].filter((file) => file !== undefined);
  return [...new Set([...named.map((file) => resolvePath(path, file)), ...cases.map(({ file }) => file)])];
}

async function take(path: string, head: Tree, base: Tree, files: Map<string, Buffer>): Promise<void> {
  if (files.has(path) || !(await head.has(path))) return;
  const bytes = await head.read(path, MAX_FILE_BYTES);
  const standing = (await base.has(path)) ? await base.read(path, MAX_FILE_BYTES).catch(toNothing) : null;
  if (standing === null || !bytes.equals(standing)) files.set(path, bytes);
}

function toNothing(error: unknown): null {
  if (error instanceof CupelError) return null;
  throw error;
}
