/**
 * Stage 2 of the fork flow: takes what the first stage left, makes sure that it belongs to the pull request of that run, and gives the
 * sides to gate. The head is never checked out.
 */
import { posix } from 'node:path';
import type { Deps } from '../../deps.js';
import { loadDocument } from '../../documents/document.js';
import { layerTrees } from '../../documents/layered-tree.js';
import { resolvePath } from '../../documents/paths.js';
import type { Tree } from '../../documents/tree.js';
import { CupelError } from '../../errors.js';
import { findRepository, type Repository } from '../../git/repository.js';
import type { GitHubApi } from '../../github/api.js';
import { downloadArtifact, listArtifacts } from '../../github/artifacts.js';
import { listCommit, openCommitFiles } from '../../github/commit-files.js';
import { attemptOf, type DataArtifact, type DataSuite, openDataFiles, unpackData } from '../../github/data-artifact.js';
import type { GitHubEvent, Pull } from '../../github/event.js';
import type { EventSides } from '../preparation/both-sides.js';
import { type SideSources, sidesAtBase } from './event-sides.js';

type WorkflowRun = Extract<GitHubEvent, { kind: 'workflow-run' }>;

/**
 * The data that the run of the event left.
 * @returns null where it left none: the pull request was not one for this flow
 * @throws CupelError `file-unsafe`, `record-unreadable`
 */
export async function readStageData({ runId, headSha }: WorkflowRun, api: GitHubApi, deps: Deps): Promise<DataArtifact | null> {
  if (runId === null || headSha === null) throw mismatch('the event names no run and no head');
  const found = (await listArtifacts(api, runId))
    .map((artifact) => ({ ...artifact, attempt: attemptOf(artifact.name, headSha) }))
    .filter(({ attempt }) => attempt !== null)
    .sort((a, b) => (b.attempt ?? 0) - (a.attempt ?? 0))[0];
  return found === undefined ? null : unpackData(await downloadArtifact(api, found, deps));
}

/** @throws CupelError `usage` where data and pull request are not of the run that the event tells of */
export function checkStageData({ manifest }: DataArtifact, event: WorkflowRun, pull: Pull): void {
  if (manifest.head !== event.headSha) throw mismatch('its data is of another head');
  if (pull.number !== manifest.pr || pull.headSha !== event.headSha) throw mismatch(`pull request ${manifest.pr} has another head by now`);
  if (event.headRepository !== null && pull.headRepository !== null && pull.headRepository !== event.headRepository)
    throw mismatch(`pull request ${manifest.pr} comes from another repository`);
}

/**
 * The two sides. Where GitHub shows the head itself, that is what is read, and the data must be what stands there; else the data is laid
 * over the base, whose suites say everything that a head may not.
 */
export async function sidesOfData(data: DataArtifact, pull: Pull, api: GitHubApi, deps: Deps): Promise<EventSides> {
  const repository = await findRepository(deps, deps.cwd);
  const sources: SideSources = { repository, api };
  const base = await sidesAtBase(pull, sources, data.manifest.base, deps);
  const head = await openHead(pull.headSha, repository, api);
  if (head !== null) {
    await compareData(data, head);
    return { head, base };
  }
  const written = new Map(data.files);
  for (const suite of data.manifest.suites) written.set(suite.path, await writeSuite(suite, base.tree));
  const changes = new Map(data.manifest.suites.map(({ path, policyChanges }) => [path, policyChanges]));
  return { head: layerTrees(openDataFiles(pull.headSha, written), base.tree), base, reportedChanges: changes };
}

async function openHead(sha: string, repository: Repository | null, api: GitHubApi): Promise<Tree | null> {
  if (repository !== null && (await repository.resolve(sha)) !== null) return repository.tree(sha);
  const entries = await listCommit(api, sha);
  return entries === null ? null : openCommitFiles(api, sha, entries);
}

async function compareData({ files }: DataArtifact, head: Tree): Promise<void> {
  for (const [path, bytes] of files) {
    const standing = (await head.has(path)) ? await head.read(path, bytes.length).catch(() => null) : null;
    if (standing === null || !standing.equals(bytes)) throw mismatch('its data is not what the head of the pull request holds');
  }
}

/** The base's suite with the head's candidate and golden sets; of a suite that only the head has, no more than these. */
async function writeSuite({ path, suite, candidate, golden }: DataSuite, base: Tree): Promise<Buffer> {
  const standing = (await base.has(path)) ? ((await loadDocument(base, path)).value as Record<string, unknown>) : { suite };
  const before = isObject(standing.candidate) ? standing.candidate : {};
  const kept = candidate.provider === before.provider ? before : {};
  const target = {
    ...withoutData(kept),
    ...(candidate.provider === 'openai-compatible' && kept.base_url === undefined ? FOREIGN : {}),
    ...candidate,
  };
  const sets = golden.map((file) => posix.relative(posix.dirname(path), resolvePath('x', file)));
  return Buffer.from(JSON.stringify({ ...standing, golden: sets.length === 0 ? standing.golden : sets, candidate: target }));
}

/** An address that the head has and the manifest does not carry: such a candidate is refused for its provider alone. */
const FOREIGN = { base_url: 'https://head.invalid' };

/** What stands at the base and is not the head's to say. */
function withoutData(target: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const said = new Set([
    'model',
    'prompt',
    'params',
    'adapter',
    'label',
    'tools',
    'outputs',
    'api',
    'context_size',
    'threads',
    'seed',
    'digest',
  ]);
  return Object.fromEntries(Object.entries(target).filter(([key]) => !said.has(key)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch(what: string): CupelError {
  return new CupelError('usage', `the run of the first stage cannot be judged: ${what}`, {
    remedy: 'Run the first stage again on the newest commit of the pull request.',
  });
}
