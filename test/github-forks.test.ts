import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Report } from '../src/domain/report.js';
import { type ActionRun, playAction, pullEvent } from './builders/action-run.js';
import { readFolder } from './builders/folder.js';
import { aPullRequest, badly, GOLDEN, goldenOf, type PullOptions, type PullRequest, SUITE } from './builders/pull-request.js';

const FORK = { headRepository: 'mallory/shop', author: 'mallory' };

const reportOf = ({ outputs }: ActionRun): Report => JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as Report;

type Files = Record<string, Uint8Array>;

/** Stage 1 on the merge commit without keys, then the checkout of the base branch that stage 2 has. */
async function collected(edit: PullOptions['edit']): Promise<PullRequest & { readonly data: Files; readonly stage: ActionRun }> {
  const pull = await aPullRequest({ edit, pull: FORK });
  const stage = await playAction(pull.repository.root, {
    payload: pullEvent(pull.github),
    github: pull.github,
    inputs: { command: 'collect' },
  });
  expect([stage.code, pull.model.requests()]).toEqual([0, 0]);
  const data = readFolder(stage.outputs.report ?? '');
  return { ...pull, data, stage };
}

type Told = { readonly headSha?: string; readonly showsHead?: boolean };

/** Stage 2 with the data of stage 1, in a clone that has the base branch alone. */
async function judge(
  { github, repository, head }: PullRequest,
  data: Files,
  { headSha = head, showsHead = true }: Told = {},
): Promise<ActionRun> {
  const { aShallowClone } = await import('./builders/repository.js');
  const clone = aShallowClone(repository, 50, 'main');
  const name = `cupel-data-7-${headSha}-a1`;
  github.state.artifacts = [{ id: 5, name, zip: zipSync(data), created_at: github.state.now, run: { id: 99, head_sha: headSha } }];
  if (!showsHead) github.state.refused[`GET /repos/acme/shop/git/trees/${head}`] = 404;
  const run = { id: 99, event: 'pull_request', head_sha: headSha, head_repository: { full_name: 'mallory/shop' } };
  return playAction(clone.root, { event: 'workflow_run', payload: { action: 'completed', workflow_run: run }, github });
}

const manifestOf = (data: Files): Record<string, unknown> =>
  JSON.parse(Buffer.from(data['manifest.json'] ?? []).toString()) as Record<string, unknown>;
const withManifest = (data: Files, change: object): Files => ({
  ...data,
  'manifest.json': Buffer.from(JSON.stringify({ ...manifestOf(data), ...change })),
});

test.each([true, false])('the second stage judges a fork, comments and sets the status (GitHub shows the head: %s)', async (showsHead) => {
  const pull = await collected(badly);
  expect(Object.keys(pull.data).sort()).toEqual(['files/prompt.md', 'manifest.json']);
  expect(manifestOf(pull.data)).toMatchObject({
    schemaVersion: 1,
    pr: 7,
    head: pull.head,
    suites: [{ suite: 's', candidate: { model: 'm' } }],
  });
  const run = await judge(pull, pull.data, { showsHead });
  expect([run.code, run.outputs.verdict, pull.model.requests() > 0]).toEqual([1, 'regression', true]);
  expect(reportOf(run).sides.candidate.ref).toBe(pull.head);
  expect(pull.github.state.comments[0]?.body).toContain('overall fell 100.0 points');
  expect(pull.github.state.statuses).toMatchObject([{ sha: pull.head, state: 'failure', context: 'cupel' }]);
  expect(pull.github.violations).toEqual([]);
});

test.each([true, false])('an untouched pull request gets its status at once (GitHub shows the head: %s)', async (showsHead) => {
  const pull = await collected(() => ({ 'notes.txt': 'unrelated' }));
  const run = await judge(pull, pull.data, { showsHead });
  expect([run.code, run.outputs.verdict, pull.model.requests()]).toEqual([0, 'pass', 0]);
  expect(pull.github.state.statuses).toMatchObject([{ sha: pull.head, state: 'success' }]);
});

test.each([true, false])('a gate change of a fork fails, and is not in force (GitHub shows the head: %s)', async (showsHead) => {
  const pull = await collected((files, model) => {
    const suite = `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: openai-compatible, base_url: "${model.baseUrl}", model: m, prompt: ../../prompt.md }\n`;
    return { ...files, [SUITE]: `${suite}gate: { margin: 0.9 }\n` };
  });
  const run = await judge(pull, pull.data, { showsHead });
  expect([run.code, reportOf(run).verdict.reasons[0]?.code]).toEqual([1, 'gate-change']);
  expect(reportOf(run).policyChanges).toMatchObject([{ path: 'gate.margin', base: 0.05, head: 0.9, inForce: 'base' }]);
});

test('new cases of a fork are run and deleted ones stay', async () => {
  const pull = await collected(() => ({ [GOLDEN]: goldenOf(['case-1', 'fresh']) }));
  const run = await judge(pull, pull.data, { showsHead: false });
  const ids = reportOf(run).cases.map(({ id }) => id);
  expect([ids.length, ids.includes('fresh'), ids.includes('case-7')]).toEqual([41, true, true]);
  expect(run.code).toBe(1);
});

test.each<[string, (data: Files, pull: PullRequest) => { readonly data?: Files; readonly told?: Told }]>([
  ['names another head', (data) => ({ data: withManifest(data, { head: 'a'.repeat(40) }) })],
  ['names another pull request', (data) => ({ data: withManifest(data, { pr: 8 }) })],
  [
    'is of a head that the pull request has left',
    (_data, { github }) => {
      github.state.pull = { ...github.state.pull, headSha: 'b'.repeat(40) };
      return {};
    },
  ],
  ['holds a file that the manifest does not name', (data) => ({ data: { ...data, 'files/extra.md': Buffer.from('x') } })],
  [
    'holds another text than the manifest vouches for',
    (data) => ({ data: { ...data, 'files/prompt.md': Buffer.from('Answer well: {{input}}') } }),
  ],
  ['leads out of its folder', (data) => ({ data: { ...data, 'files/../../etc/passwd': Buffer.from('x') } })],
  ['holds a suite', (data) => ({ data: { ...data, 'suite.yaml': Buffer.from('x') } })],
  ['has no manifest', () => ({ data: { 'files/x': Buffer.from('x') } })],
  ['has a manifest of another form', (data) => ({ data: withManifest(data, { gate: { margin: 1 } }) })],
  ['inflates without end', (data) => ({ data: { ...data, 'files/bomb': new Uint8Array(64 << 20) } })],
])('data that %s is exit 2 before any call', async (_what, spoil) => {
  const pull = await collected(badly);
  const { data = pull.data, told = {} } = spoil(pull.data, pull);
  const run = await judge(pull, data, { ...told });
  expect([run.code, run.outputs.verdict, pull.model.requests()]).toEqual([2, 'invalid', 0]);
});

test('data that is not what the head holds is exit 2 before any call, although its hashes agree', async () => {
  const pull = await collected(badly);
  const text = Buffer.from('Answer well: {{input}} ');
  const { createHash } = await import('node:crypto');
  const files = { 'prompt.md': createHash('sha256').update(text).digest('hex') };
  const run = await judge(pull, { ...withManifest(pull.data, { files }), 'files/prompt.md': text });
  expect([run.code, pull.model.requests()]).toEqual([2, 0]);
  expect(run.stdout).toContain('not what the head of the pull request holds');
});

test('a run without data, or one that no pull request started, is left alone', async () => {
  const pull = await collected(badly);
  const run = await judge(pull, pull.data, {});
  expect(run.code).toBe(1);
  pull.github.state.artifacts = [];
  const payload = { workflow_run: { id: 99, event: 'push', head_sha: pull.head, head_repository: { full_name: 'acme/shop' } } };
  const other = await playAction(pull.repository.root, { event: 'workflow_run', payload, github: pull.github });
  expect([other.code, other.outputs.verdict]).toEqual([0, undefined]);
});
