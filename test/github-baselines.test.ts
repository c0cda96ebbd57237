import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Report } from '../src/domain/report.js';
import { packBaseline } from '../src/github/baseline-artifact.js';
import { type ActionRun, playAction, pullEvent } from './builders/action-run.js';
import { OWNER, REPO } from './builders/fake-github.js';
import { type FakeResults, startResults } from './builders/fake-results.js';
import { readFolder } from './builders/folder.js';
import {
  aPullRequest,
  badly,
  CASES,
  GOLDEN,
  goldenOf,
  PROMPT,
  type PullOptions,
  type PullRequest,
  SUITE,
} from './builders/pull-request.js';

const WORKFLOW = '.github/workflows/baseline.yml';
const reportOf = ({ outputs }: ActionRun): Report => JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as Report;

type Producer = Partial<PullRequest['github']['state']['runs'][number]>;

/** The run that a push of a commit started. */
const aRun = (sha: string, more: Producer = {}) => ({
  ...{ id: 900, head_sha: sha, head_branch: 'main', created_at: '2026-03-01T09:00:00Z', event: 'push', path: WORKFLOW },
  head_repository: { full_name: `${OWNER}/${REPO}` },
  ...more,
});

/** Records the baseline of a commit as the push of it does, in a clone of its own, and has it uploaded. */
async function push(pull: PullRequest, sha: string, more: Producer = {}): Promise<ActionRun & { readonly results: FakeResults }> {
  const { github, repository } = pull;
  const { aShallowClone } = await import('./builders/repository.js');
  const clone = aShallowClone(repository, 50, sha);
  const results = await startResults(github, { run: aRun(sha, more) });
  const payload = {
    ref: 'refs/heads/main',
    before: `${'0'.repeat(40)}`,
    after: sha,
    repository: { full_name: `${OWNER}/${REPO}`, default_branch: 'main' },
  };
  const env = { ...results.env, GITHUB_SHA: sha, GITHUB_WORKFLOW_REF: `${OWNER}/${REPO}/${WORKFLOW}@refs/heads/main` };
  const run = await playAction(clone.root, { event: 'push', payload, github, env, inputs: { command: 'baseline' } });
  return { ...run, results };
}

const gate = ({ repository, github }: PullRequest, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
  playAction(repository.root, { payload: pullEvent(github), github, inputs: { artifact: 'never', ...inputs } });

type Counted = PullRequest & { /** Requests with the prompt of the base. */ readonly asked: () => number };

async function aPull(edit: PullOptions['edit'] = badly, more: Partial<PullOptions> = {}): Promise<Counted> {
  let asked = 0;
  const answer = (text: string): string | number => {
    if (!text.includes('badly')) asked += 1;
    return more.answer?.(text) ?? (text.includes('badly') ? 'no' : 'fine');
  };
  const pull = { ...(await aPullRequest({ edit, ...more, answer })), asked: () => asked };
  // Fresh enough, by the clock of this machine.
  pull.github.state.now = new Date().toISOString();
  return pull;
}

/** Answers of the base's prompt that a gate asks for. */
async function askedBy(pull: Counted, work: () => Promise<ActionRun>): Promise<ActionRun & { readonly asked: number }> {
  const before = pull.asked();
  const run = await work();
  return { ...run, asked: pull.asked() - before };
}

test('a push records the baseline of its commit as an artifact, and a pull request is compared with it without asking for it again', async () => {
  const pull = await aPull();
  const { github, base, model } = pull;
  const pushed = await push(pull, base);
  expect([pushed.code, model.requests()], pushed.stdout).toEqual([0, 40]);
  expect(github.state.artifacts.map(({ name }) => name)).toEqual([`cupel-baseline-s-${base}-a1`]);
  const files = readFolder(pushed.outputs.report ?? '');
  expect(Object.keys(files).sort()).toEqual(['manifest.json', 'scores.jsonl']);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as Record<string, unknown>;
  expect(manifest).toMatchObject({ schemaVersion: 1, suite: 's', sha: base, attempt: 1, workflow: WORKFLOW, judges: [] });

  const stored = await askedBy(pull, () => gate(pull));
  const report = reportOf(stored);
  github.state.artifacts = [];
  const plain = await askedBy(pull, () => gate(pull));
  const without = reportOf(plain);
  expect([stored.asked, plain.asked]).toEqual([0, report.counts.scored / 2]);
  expect(report.verdict).toEqual(without.verdict);
  expect(report.comparisons).toEqual(without.comparisons);
  expect(report.counts).toEqual(without.counts);
  expect(report.notes.join('\n')).toContain(`measured by the push of ${base.slice(0, 12)}`);
  expect([github.violations, github.strangers]).toEqual([[], []]);
});

type Twist = (pull: PullRequest) => void;
const artifactOf = ({ github }: PullRequest) => {
  const [artifact] = github.state.artifacts;
  if (artifact === undefined) throw new Error('nothing was uploaded');
  return artifact;
};
const instead = (pull: PullRequest, change: object): void => {
  pull.github.state.artifacts = [{ ...artifactOf(pull), ...change }];
};

/** What somebody without the default branch could leave under the right name. */
const forged = (pull: PullRequest): Uint8Array => {
  const manifest = { schemaVersion: 1 as const, suite: 's', sha: 'a'.repeat(40), attempt: 1, workflow: WORKFLOW };
  const more = { configDigest: 'x', target: 'x', judges: [], scorers: {} };
  return zipSync(Object.fromEntries(packBaseline({ ...manifest, ...more, sha: pull.base }, new Map([['scores.jsonl', '']]))));
};

test.each<[string, Producer, Twist]>([
  ['a pull request made it', { event: 'pull_request' }, () => undefined],
  ['it was pushed to another branch', { head_branch: 'feature' }, () => undefined],
  ['a fork made it', { head_repository: { full_name: 'mallory/shop' } }, () => undefined],
  ['another workflow made it', { path: '.github/workflows/other.yml' }, () => undefined],
  ['a workflow of another repository made it', { path: `mallory/shop/${WORKFLOW}@main` }, () => undefined],
  ['the run was for another commit', { head_sha: 'b'.repeat(40) }, () => undefined],
  ['it is eight days old', {}, (pull) => instead(pull, { created_at: new Date(Date.now() - 8 * 86_400_000).toISOString() })],
  ['its time is no time', {}, (pull) => instead(pull, { created_at: 'yesterday' })],
  ['its bytes are not those of its digest', {}, (pull) => instead(pull, { zip: forged(pull) })],
  ['it is of another target', {}, (pull) => instead(pull, { zip: forged(pull), digest: undefined })],
  ['it is no zip', {}, (pull) => instead(pull, { zip: Buffer.from('PK'), digest: undefined })],
  ['it has expired', {}, (pull) => instead(pull, { expired: true })],
  ['GitHub refuses to list runs', {}, ({ github }) => Object.assign(github.state.refused, { 'GET /repos/acme/shop/actions': 403 })],
  [
    'GitHub is down',
    {},
    ({ github }) => Object.assign(github.state.refused, { 'GET /repos/acme/shop/commits?': 422, 'GET /repos/acme/shop/commits': 422 }),
  ],
])('a stored baseline is not believed where %s: both sides are run', async (_, producer, twist) => {
  const pull = await aPull();
  await push(pull, pull.base, producer);
  twist(pull);
  const { code, outputs, asked } = await askedBy(pull, () => gate(pull));
  expect([code, outputs.verdict]).toEqual([1, 'regression']);
  expect(asked).toBeGreaterThanOrEqual(10);
});

test('a permission that is missing costs one warning that names it', async () => {
  const pull = await aPull();
  Object.assign(pull.github.state.refused, { 'GET /repos/acme/shop/actions': 403 });
  const { stdout } = await gate(pull);
  expect(stdout.match(/::warning::stored baselines.*actions: read/g)).toHaveLength(1);
});

test('without any stored baseline nothing is said', async () => {
  const { stdout } = await gate(await aPull());
  expect(stdout).not.toContain('stored baseline');
});

test("the nearest ancestor with the base's target serves, and of its cases those that are the same", async () => {
  const edit: PullOptions['edit'] = () => ({ ...badly(), 'notes.txt': 'x' });
  const pull = await aPull(edit);
  const { repository, base } = pull;
  await push(pull, base);
  // main goes on: another file, then one golden case.
  const change = (question: string): string => goldenOf(CASES).replace('question case-3"', `${question}"`);
  repository.git('checkout', '-q', 'main');
  repository.commit({ 'README.md': 'again' });
  repository.commit({ [GOLDEN]: change('another question') });
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const run = await askedBy(pull, () => gate(pull));
  expect(reportOf(run).counts.scored).toBeGreaterThanOrEqual(20);
  expect(run.asked).toBeLessThanOrEqual(1);
});

test('a base with another prompt than its ancestors is run', async () => {
  const pull = await aPull();
  await push(pull, pull.base);
  const { repository } = pull;
  repository.git('checkout', '-q', 'main');
  repository.commit({ [PROMPT]: 'Answer very well: {{input}}' });
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '-X', 'theirs', '-m', 'merge', 'feature');
  expect((await askedBy(pull, () => gate(pull))).asked).toBeGreaterThanOrEqual(10);
});

test('a run that asks everything anew wants no stored baseline', async () => {
  const pull = await aPull();
  await push(pull, pull.base);
  expect((await askedBy(pull, () => gate(pull, { cassettes: 'record' }))).asked).toBeGreaterThanOrEqual(10);
});

test('a baseline that stands is not recorded again', async () => {
  const pull = await aPull();
  const first = await push(pull, `${pull.repository.git('rev-parse', 'main~1')}`);
  const again = await push(pull, pull.base, { id: 901 });
  expect([first.code, again.code, pull.model.requests(), pull.github.state.artifacts.length]).toEqual([0, 0, 40, 1]);
  expect(again.stdout).toContain('nothing to record');
});

test('a baseline with missing evidence is not stored: exit 2', async () => {
  const pull = await aPull(badly, { answer: (text) => (/case-\d\b/.test(text) ? 404 : 'fine') });
  const run = await push(pull, pull.base);
  expect([run.code, pull.github.state.artifacts]).toEqual([2, []]);
  expect(run.stdout).toMatch(/::error::s: no baseline was stored/);
});

test('an upload that is refused costs a warning', async () => {
  const pull = await aPull();
  const { github, repository, base } = pull;
  const results = await startResults(github, { run: aRun(base), down: 400 });
  repository.git('checkout', '-q', 'main');
  const payload = { ref: 'refs/heads/main', after: base, repository: { full_name: `${OWNER}/${REPO}`, default_branch: 'main' } };
  const run = await playAction(repository.root, { event: 'push', payload, github, env: results.env, inputs: { command: 'baseline' } });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('::warning::the artifact cannot be uploaded');
});

test('only a push to the default branch records a baseline', async () => {
  const pull = await aPull();
  const run = await playAction(pull.repository.root, {
    payload: pullEvent(pull.github),
    github: pull.github,
    inputs: { command: 'baseline' },
  });
  expect([run.code, pull.model.requests()]).toEqual([2, 0]);
  expect(run.stdout).toContain('recorded by a push to the default branch');
});

test('schedule compares with the newest stored baseline, and asks the candidate anew', async () => {
  const pull = await aPull();
  await push(pull, pull.base);
  const { repository, github, base } = pull;
  repository.git('checkout', '-q', 'main');
  const run = await askedBy(pull, () => playAction(repository.root, { event: 'schedule', github, inputs: { artifact: 'never' } }));
  const { sides, counts } = reportOf(run);
  expect([run.code, sides.baseline?.ref, sides.candidate.ref]).toEqual([0, base, base]);
  // One side of the two: the baseline's answers are those of the push.
  expect(run.asked).toBe(counts.scored / 2);
});

/** A suite whose judge is a second model. */
const judged = (model: string): string =>
  `scorers: [{ id: good, judge: { rubric: rubric.yaml, provider: openai-compatible, base_url: "BASE", model: ${model} } }]\nreport: { store_text: true }\n`;

test('where texts are stored, another judge judges the stored answers: no judge is mixed with another', async () => {
  const rubric = 'rubric: good\nscale: { type: binary }\ncanaries: []\nitems: [{ id: policy, criterion: "Says fine." }]\n';
  const verdicts: string[] = [];
  const says = (text: string): string => {
    if (!text.includes('<<<begin')) return text.includes('badly') ? 'no' : 'fine';
    verdicts.push(text);
    return JSON.stringify({ items: { policy: { reason: 'because', score: true } } });
  };
  const pull = await aPullRequest({ edit: badly, answer: says });
  pull.github.state.now = new Date().toISOString();
  const { repository, model, github } = pull;
  const suite = repository.git('show', `main:${SUITE}`);
  const write = (name: string): string => {
    repository.git('checkout', '-q', 'main');
    return repository.commit({ [SUITE]: `${suite}\n${judged(name).replace('BASE', model.baseUrl)}`, 'evals/s/rubric.yaml': rubric });
  };
  await push(pull, write('first'));
  const [artifact] = github.state.artifacts;
  expect(Object.keys(unzipSync(artifact?.zip ?? new Uint8Array())).sort()).toEqual(['manifest.json', 'outputs.jsonl', 'scores.jsonl']);
  write('second');
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const [requests, judgements] = [model.requests(), verdicts.length];
  const report = reportOf(await gate(pull));
  const judgedNow = verdicts.length - judgements;
  const { scored } = report.counts;
  // Every answer is judged anew, equal ones once; of the answers only the candidate's are asked for.
  expect(model.requests() - requests - judgedNow).toBe(scored / 2);
  expect(judgedNow).toBe(scored);
});
