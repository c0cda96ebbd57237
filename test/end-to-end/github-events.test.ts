import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { type ActionRun, pullEvent, runAction } from '../builders/action-run.js';
import { addComment, BOT, type FakeGitHub, pullPayload } from '../builders/fake-github.js';
import { aPullRequest, badly } from '../builders/pull-request.js';

const MARKER = '<!-- cupel:default -->';

const reportOf = ({ outputs }: ActionRun): Report => JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as Report;

/** Nothing that the real GitHub would refuse, and nothing without our token. */
function expectGoodManners({ violations, strangers }: FakeGitHub): void {
  expect({ violations, strangers }).toEqual({ violations: [], strangers: [] });
}

test('a regression on pull_request fails the job, and says so in comment, status, summary, annotations and outputs', async () => {
  const { repository, github, head, base } = await aPullRequest({ edit: badly });
  const run = await runAction(repository.root, { payload: pullEvent(github), github });
  expect(run.code).toBe(1);
  expect(reportOf(run).sides.baseline?.ref).toBe(base);
  const [comment] = github.state.comments;
  expect(comment?.body.split('\n')[0]).toBe(MARKER);
  expect(comment?.body).toContain('### ❌ Regression · overall fell 100.0 points');
  expect(run.outputs).toMatchObject({ verdict: 'regression', difference: '-1', 'comment-url': 'https://github.test/c/1000' });
  expect(github.state.statuses).toMatchObject([
    { sha: head, state: 'failure', context: 'cupel', description: '✗ s: overall fell 100.0 points' },
  ]);
  expect(github.state.statuses[0]?.target_url).toBe('https://github.test/acme/shop/actions/runs/4242/attempts/1');
  expect(run.summary).toContain('overall fell 100.0 points');
  expect(run.stdout.match(/^::warning file=evals\/s\/golden\.jsonl,line=\d+::case-\d+ fell from 1\.00 to 0\.00$/gm)).toHaveLength(10);
  expectGoodManners(github);
});

test('a second run updates the same comment, and an equal one leaves it alone', async () => {
  const { repository, github } = await aPullRequest({ edit: badly });
  const payload = pullEvent(github);
  await runAction(repository.root, { payload, github });
  await runAction(repository.root, { payload, github, inputs: { 'max-usd': '0', suites: 'evals/**/suite.yaml' } });
  expect(github.state.comments).toHaveLength(1);
  expect(github.state.comments[0]?.body).toContain('⛔');
  const { comments } = github.state;
  const before = comments[0]?.body;
  const writes = () => github.requests.filter((request) => /^(POST|PATCH) \/repos\/acme\/shop\/issues/.test(request)).length;
  const count = writes();
  await runAction(repository.root, { payload, github, inputs: { 'max-usd': '0' } });
  expect([writes(), github.state.comments[0]?.body]).toEqual([count, before]);
  expectGoodManners(github);
});

test("finds its own comment on page 4 of 350 and leaves another's with the same marker alone; copies are folded away", async () => {
  const { repository, github } = await aPullRequest({ edit: badly });
  for (let index = 0; index < 350; index += 1) {
    const isMallory = index === 10;
    const isOwn = index === 320 || index === 340;
    addComment(github.state, isMallory || isOwn ? `${MARKER}\nold` : `comment ${index}`, isOwn ? BOT : isMallory ? 'mallory' : 'ada');
  }
  const run = await runAction(repository.root, { payload: pullEvent(github), github });
  const changed = github.state.comments.filter(({ body }) => body.includes('Regression'));
  expect(changed.map(({ id }) => id)).toEqual([1320]);
  expect(github.state.comments[10]?.body).toBe(`${MARKER}\nold`);
  expect(github.state.minimised).toEqual(['IC_1340']);
  expect([run.code, github.state.comments.length]).toEqual([1, 350]);
  expectGoodManners(github);
});

test('a comment, status or check run that is refused costs a warning that names the permission, never the verdict', async () => {
  const { repository, github } = await aPullRequest({ edit: badly });
  github.state.refused = {
    'POST /repos/acme/shop/issues': 403,
    'POST /repos/acme/shop/statuses': 403,
    'POST /repos/acme/shop/check-runs': 403,
  };
  const run = await runAction(repository.root, { payload: pullEvent(github), github, inputs: { 'check-run': 'true' } });
  expect([run.code, run.outputs.verdict, run.outputs['comment-url']]).toEqual([1, 'regression', '']);
  expect(run.stdout).toContain('grant the job `pull-requests: write`');
  expect(run.stdout).toContain('grant the job `statuses: write`');
  expect(run.stdout).toContain('grant the job `checks: write`');
});

test.each([
  ['always', 1],
  ['on-change', 0],
  ['on-regression', 0],
  ['never', 0],
])('nothing changed passes at once, without a call; a comment under `%s`: %d', async (comment, expected) => {
  const { repository, github, model, head } = await aPullRequest({ edit: () => ({ 'notes.txt': 'unrelated' }) });
  const run = await runAction(repository.root, { payload: pullEvent(github), github, inputs: { comment } });
  expect([run.code, run.outputs.verdict, model.requests()]).toEqual([0, 'pass', 0]);
  expect(github.state.comments).toHaveLength(expected);
  expect(github.state.statuses).toMatchObject([{ sha: head, state: 'success', description: '✓ s: nothing changed' }]);
  expectGoodManners(github);
});

test('a checked-out head is compared with the merge base', async () => {
  const { repository, github, base } = await aPullRequest({ edit: badly, checkout: 'head' });
  const run = await runAction(repository.root, { payload: pullEvent(github), github });
  const baseline = reportOf(run).sides.baseline?.ref;
  expect([run.code, baseline]).toEqual([1, repository.git('rev-parse', 'main~1')]);
  expect(baseline).not.toBe(base);
});

test.each([
  [
    'merge_group',
    (base: string, head: string) => ({
      merge_group: { base_sha: base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' },
    }),
  ],
  [
    'push',
    (base: string, head: string) => ({
      before: base,
      after: head,
      ref: 'refs/heads/feature',
      repository: { full_name: 'acme/shop', default_branch: 'main' },
    }),
  ],
])('%s compares with the commit that its payload names, and sets the status on its head', async (event, payloadOf) => {
  const { repository, github, base } = await aPullRequest({ edit: badly });
  const head = repository.git('rev-parse', 'HEAD');
  const run = await runAction(repository.root, { event, payload: payloadOf(base, head), github });
  expect([run.code, reportOf(run).sides.baseline?.ref]).toEqual([1, base]);
  expect(github.state.statuses).toMatchObject([{ sha: head, state: 'failure' }]);
  expect(github.state.comments).toEqual([]);
  expectGoodManners(github);
});

test.each(['schedule', 'workflow_dispatch'])('%s without a base runs the candidate alone and says so', async (event) => {
  const { repository, github } = await aPullRequest({ edit: badly, checkout: 'base' });
  const payload = event === 'schedule' ? { schedule: '0 3 * * *' } : { repository: { full_name: 'acme/shop', default_branch: 'main' } };
  const run = await runAction(repository.root, { event, payload, github, env: { GITHUB_SHA: repository.git('rev-parse', 'HEAD') } });
  expect([run.code, run.outputs.verdict, run.outputs.difference]).toEqual([0, 'pass', '']);
  expect(reportOf(run).verdict.reasons.map(({ code }) => code)).toContain('no-baseline');
  expect(github.state.statuses).toHaveLength(1);
  expectGoodManners(github);
});

test('schedule with a base runs both sides although nothing changed', async () => {
  const { repository, github, model } = await aPullRequest({ edit: () => ({ 'notes.txt': 'x' }) });
  const run = await runAction(repository.root, { event: 'schedule', payload: {}, github, inputs: { base: 'HEAD^1', cassettes: 'off' } });
  // Equal requests of the two sides are asked once.
  expect([run.code, model.requests()]).toEqual([0, 40]);
});

test('pull_request_target gates the head without checking it out', async () => {
  const { repository, github, head } = await aPullRequest({ edit: badly, checkout: 'base' });
  const run = await runAction(repository.root, { event: 'pull_request_target', payload: pullEvent(github), github });
  expect([run.code, reportOf(run).sides.candidate.ref]).toEqual([1, head]);
  expect(github.state.comments).toHaveLength(1);
  expectGoodManners(github);
});

const comment = (github: FakeGitHub, body: string, login: string, at = '2026-03-01T12:00:00Z'): object => ({
  action: 'created',
  issue: { number: 7, pull_request: { url: 'x' } },
  comment: { body, created_at: at, user: { login, type: 'User' } },
  number: github.state.pull.number,
});

test.each([
  ['/cupel rerun', 'ada', true],
  ['/cupel rerun', 'mallory', false],
  ['thanks, looks good', 'ada', false],
])('issue_comment %j by %s: gated %s', async (body, login, isGated) => {
  const { repository, github, model } = await aPullRequest({ edit: badly, checkout: 'base' });
  const run = await runAction(repository.root, { event: 'issue_comment', payload: comment(github, body, login), github });
  expect([run.code, run.outputs.verdict, model.requests() > 0]).toEqual(isGated ? [1, 'regression', true] : [0, undefined, false]);
  expect(github.state.comments.length + github.state.statuses.length).toBe(isGated ? 2 : 0);
  expectGoodManners(github);
});

test.each([1, 2])('a clone of depth %d reads the base from GitHub where it lacks it', async (depth) => {
  const { repository, github, base } = await aPullRequest({ edit: badly });
  const { aShallowClone } = await import('../builders/repository.js');
  repository.git('branch', 'merged');
  const clone = aShallowClone(repository, depth, 'merged');
  const run = await runAction(clone.root, { payload: pullEvent(github), github });
  expect([run.code, reportOf(run).sides.baseline?.ref]).toEqual([1, base]);
  expectGoodManners(github);
});

test('a base that nobody gives is exit 2 with the line to add, in the comment and the status, too', async () => {
  const { repository, github } = await aPullRequest({ edit: badly });
  const { aShallowClone } = await import('../builders/repository.js');
  repository.git('branch', 'merged');
  const clone = aShallowClone(repository, 1, 'merged');
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
  github.state.showsCommits = false;
  const run = await runAction(clone.root, { payload: pullEvent(github), github });
  expect([run.code, run.outputs.verdict]).toEqual([2, 'invalid']);
  expect(run.stdout).toContain('fetch-depth: 2');
  expect(github.state.comments[0]?.body).toContain('fetch-depth: 2');
  expect(github.state.statuses).toMatchObject([{ state: 'error' }]);
});

test('jobs of one group share a comment and a status, which says the worst', async () => {
  const { repository, github, head } = await aPullRequest({ edit: badly });
  const other = repository
    .git('show', 'HEAD:evals/s/suite.yaml')
    .replace('suite: s', 'suite: t')
    .replace('golden.jsonl', '../s/golden.jsonl');
  repository.git('checkout', '-q', 'main');
  repository.commit({
    'evals/t/suite.yaml': `${other.replace('../../prompt.md', '../../other.md')}\n`,
    'other.md': 'Answer well: {{input}}',
  });
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const run = (suites: string) => runAction(repository.root, { payload: pullEvent(github), github, inputs: { suites, group: 'evals' } });
  const codes = [(await run('evals/s/suite.yaml')).code, (await run('evals/t/suite.yaml')).code];
  expect(codes).toEqual([1, 0]);
  const [only, ...more] = github.state.comments;
  expect(more).toEqual([]);
  expect(only?.body).toContain('<!-- cupel:evals -->');
  expect(only?.body).toContain('overall fell');
  expect(only?.body).toContain('nothing changed');
  expect(github.state.statuses[0]).toMatchObject({
    sha: head,
    context: 'cupel/evals',
    state: 'failure',
    description: '✓ t: nothing changed',
  });
  expectGoodManners(github);
});

test('under GitHub Enterprise the API and server of the runner are used', async () => {
  const { repository, github } = await aPullRequest({ edit: badly });
  const run = await runAction(repository.root, { payload: pullEvent(github), github, env: { GITHUB_SERVER_URL: 'https://ghe.acme.test' } });
  expect(run.code).toBe(1);
  expect(github.state.statuses[0]?.target_url).toContain('https://ghe.acme.test/acme/shop/actions/runs/');
});

test('an event that names no change is exit 2', async () => {
  const { repository, github } = await aPullRequest({ edit: badly });
  const run = await runAction(repository.root, { event: 'release', payload: { pull_request: pullPayload(github.state.pull) }, github });
  expect([run.code, run.outputs.verdict]).toEqual([2, 'invalid']);
});
