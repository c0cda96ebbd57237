import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../src/domain/report.js';
import { type ActionOptions, type ActionRun, playAction, pullEvent } from './builders/action-run.js';
import { addComment, type FakeGitHub, type FakePull } from './builders/fake-github.js';
import { type ModelServer, startModel } from './builders/model-server.js';
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

const reportOf = ({ outputs }: ActionRun): Report => JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as Report;
const codesOf = (run: ActionRun): string[] => reportOf(run).verdict.reasons.map(({ code }) => code);
const changesOf = (run: ActionRun): string[] => reportOf(run).policyChanges.map(({ path, inForce }) => `${path} ${inForce}`);

/** Where a change comes from: a branch, a fork, a bot, or an event with the base's secrets. */
type Origin = 'branch' | 'fork' | 'dependabot' | 'target';
const PULLS: Readonly<Record<Origin, Partial<FakePull>>> = {
  branch: {},
  fork: { headRepository: 'mallory/shop', author: 'mallory' },
  dependabot: { author: 'dependabot[bot]' },
  target: { headRepository: 'mallory/shop', author: 'mallory' },
};

const T = { before: '2026-03-01T10:00:00Z', received: '2026-03-01T10:30:00Z', after: '2026-03-01T10:45:00Z' };

/** What people did to the pull request. */
type Word = 'none' | 'label' | 'label by mallory' | 'label before the push' | 'label taken away' | 'label on another head in between';

function label(github: FakeGitHub, name: string, word: Word): void {
  const { state } = github;
  const run = (id: number, sha: string, at: string) => ({
    id,
    head_sha: sha,
    head_branch: state.pull.headRef,
    created_at: at,
    event: 'pull_request',
    path: '.github/workflows/evals.yml',
    head_repository: { full_name: state.pull.headRepository },
  });
  state.runs = [run(1, state.pull.headSha, T.received)];
  if (word === 'none') return;
  const at = word === 'label before the push' ? T.before : T.after;
  state.labelEvents = [
    { event: 'labeled', label: { name }, actor: { login: word === 'label by mallory' ? 'mallory' : 'grace' }, created_at: at },
  ];
  if (word === 'label taken away')
    state.labelEvents.push({ event: 'unlabeled', label: { name }, actor: { login: 'grace' }, created_at: T.after });
  if (word === 'label on another head in between') state.runs.push(run(2, 'b'.repeat(40), '2026-03-01T10:40:00Z'));
}

async function gateFrom(
  origin: Origin,
  edit: PullOptions['edit'],
  {
    word = 'none',
    name = 'cupel:gate-change',
    suite = '',
    options = {},
  }: { word?: Word; name?: string; suite?: string; options?: Partial<ActionOptions> } = {},
): Promise<PullRequest & { readonly run: ActionRun }> {
  const target = origin === 'target';
  const pull = await aPullRequest({ edit, pull: PULLS[origin], suite, checkout: target ? 'base' : 'merge' });
  label(pull.github, name, word);
  const event = target ? 'pull_request_target' : 'pull_request';
  const run = await playAction(pull.repository.root, { event, payload: pullEvent(pull.github), github: pull.github, ...options });
  expect(pull.github.violations).toEqual([]);
  return { ...pull, run };
}

const withSuite = (files: (suite: string) => string, model: ModelServer, more: Readonly<Record<string, string | null>> = {}) => ({
  [SUITE]: files(
    `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: openai-compatible, base_url: "${model.baseUrl}", model: m, prompt: ../../prompt.md }\n`,
  ),
  ...more,
});

/** A change that is bad for one case and takes away whatever shows it. */
const ONE_BAD = { [PROMPT]: 'Answer well, but badly for 7: {{input}}' };
const answerOneBad: PullOptions['answer'] = (text) => (text.includes('badly') && /question case-7\b/.test(text) ? 'no' : 'fine');
const MUST_PASS = 'gate: { must_pass: { all: true } }\n';

test.each<[string, PullOptions['edit'], string]>([
  ['deletes the failing case', () => ({ ...ONE_BAD, [GOLDEN]: goldenOf(CASES.filter((id) => id !== 'case-7')) }), 'golden/case-7 base'],
  [
    'weakens its checks',
    () => ({ ...ONE_BAD, [GOLDEN]: goldenOf(CASES, (id) => (id === 'case-7' ? { checks: [{ length: { min: 1 } }] } : {})) }),
    'golden/case-7 base',
  ],
  ['takes the must-pass rule out', (_files, model) => withSuite((suite) => suite, model, ONE_BAD), 'gate.must_pass base'],
  ['empties the golden set', () => ({ ...ONE_BAD, [GOLDEN]: '' }), 'golden/case-7 base'],
  ['deletes the suite', () => ({ ...ONE_BAD, [SUITE]: null }), 'suite base'],
  [
    'adds an overweight case',
    () => ({ ...ONE_BAD, [GOLDEN]: `${goldenOf(CASES)}${goldenOf(['new'], () => ({ weight: 1e6 }))}` }),
    'golden/new.weight base',
  ],
])('a branch that %s fails all the same: the base decides', async (_what, edit, change) => {
  const pull = await aPullRequest({ edit, suite: MUST_PASS, answer: answerOneBad });
  const run = await playAction(pull.repository.root, { payload: pullEvent(pull.github), github: pull.github });
  expect([run.code, run.outputs.verdict]).toEqual([1, 'regression']);
  expect(codesOf(run)).toContain('must-pass');
  expect(changesOf(run)).toContain(change);
  expect(pull.github.state.comments[0]?.body).toContain('This change touches the gate itself');
});

const loosens: PullOptions['edit'] = (_files, model) =>
  withSuite((suite) => `${suite}gate: { margin: 1, fail_on: beyond_margin }\n`, model, badly());

test.each<[Origin, Word, number, string, string]>([
  ['branch', 'none', 1, 'base', 'primary-drop'],
  ['branch', 'label', 0, 'head', ''],
  ['branch', 'label by mallory', 1, 'base', 'primary-drop'],
  ['branch', 'label before the push', 1, 'base', 'primary-drop'],
  ['branch', 'label taken away', 1, 'base', 'primary-drop'],
  ['fork', 'none', 1, 'base', 'primary-drop gate-change'],
  ['fork', 'label', 1, 'base', 'primary-drop'],
  ['fork', 'label by mallory', 1, 'base', 'primary-drop gate-change'],
  ['dependabot', 'none', 1, 'base', 'primary-drop gate-change'],
  ['target', 'none', 1, 'base', 'primary-drop gate-change'],
  ['target', 'label', 1, 'base', 'primary-drop'],
])(
  '%s, %s: a change that loosens the margin and makes all answers wrong: exit %d under the policy of %s (%s)',
  async (origin, word, code, inForce, reasons) => {
    const { run } = await gateFrom(origin, loosens, { word });
    expect(run.code).toBe(code);
    expect(new Set(reportOf(run).policyChanges.map((change) => change.inForce))).toEqual(new Set([inForce]));
    if (reasons !== '')
      expect(
        codesOf(run)
          .filter((one) => one === 'primary-drop' || one === 'gate-change')
          .join(' '),
      ).toBe(reasons);
  },
);

test.each<[Origin, Word, number, string]>([
  ['branch', 'none', 0, 'pass'],
  ['fork', 'none', 1, 'regression'],
  ['fork', 'label', 0, 'pass'],
  ['target', 'none', 1, 'regression'],
  ['dependabot', 'label before the push', 1, 'regression'],
])('%s, %s: a change of the margin alone: exit %d, %s, without a call', async (origin, word, code, verdict) => {
  const { run, model } = await gateFrom(origin, (_files, server) => withSuite((suite) => `${suite}gate: { margin: 0.9 }\n`, server), {
    word,
  });
  expect([run.code, run.outputs.verdict, model.requests()]).toEqual([code, verdict, 0]);
  expect(changesOf(run)).toEqual(['gate.margin base']);
});

test.each<[Origin]>([['branch'], ['fork'], ['target']])('%s: another kind of provider cannot be run without the label', async (origin) => {
  const evil: PullOptions['edit'] = () => ({
    [SUITE]: 'suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: recorded, outputs: out.jsonl }\n',
    'evals/s/out.jsonl': CASES.map((id) => `${JSON.stringify({ case: id, output: 'fine' })}\n`).join(''),
  });
  const { run, model } = await gateFrom(origin, evil);
  expect([run.code, run.outputs.verdict, codesOf(run), model.requests()]).toEqual([2, 'invalid', ['gate-change'], 0]);
});

test.each<[Origin, Word, boolean]>([
  ['branch', 'none', false],
  ['branch', 'label', true],
  ['fork', 'none', false],
  ['fork', 'label', false],
  ['target', 'label', false],
])(
  '%s, %s: a base_url and key of the head are not used, and no key leaves for a foreign origin (refused: %s)',
  async (origin, word, isRefused) => {
    const seen: string[] = [];
    const foreign = await startModel(() => {
      seen.push('asked');
      return 'fine';
    });
    const moved: PullOptions['edit'] = () => ({
      [SUITE]: `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: openai-compatible, base_url: "${foreign.baseUrl}", api_key_env: TEAM_KEY, model: m, prompt: ../../prompt.md }\n`,
      ...badly(),
    });
    const { run, model } = await gateFrom(origin, moved, { word, options: { env: { TEAM_KEY: 'sk-planted-0123456789abcdef' } } });
    await foreign.close();
    expect([seen, run.code, model.requests() > 0]).toEqual([[], isRefused ? 2 : 1, !isRefused]);
    if (isRefused) expect(run.stdout).toContain('which nobody allowed');
  },
);

test('a loopback origin that the workflow names may have the key', async () => {
  const server = await startModel(() => 'fine');
  const moved: PullOptions['edit'] = () => ({
    [SUITE]: `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: openai-compatible, base_url: "${server.baseUrl}", api_key_env: TEAM_KEY, model: m, prompt: ../../prompt.md }\n`,
  });
  const inputs = { trust: 'head', 'allowed-origins': `https://llm.example.com, ${server.origin}` };
  const { run } = await gateFrom('branch', moved, { options: { inputs, env: { TEAM_KEY: 'sk-planted-0123456789abcdef' } } });
  await server.close();
  expect([run.code, server.requests() > 0]).toEqual([0, true]);
});

test.each<[Origin, Word]>([
  ['branch', 'none'],
  ['fork', 'none'],
  ['target', 'label'],
])('%s, %s: too many new cases are invalid before any call', async (origin, word) => {
  const many: PullOptions['edit'] = () => ({
    [GOLDEN]: `${goldenOf(CASES)}${goldenOf(Array.from({ length: 501 }, (_, index) => `new-${index}`))}`,
    ...badly(),
  });
  const { run, model } = await gateFrom(origin, many, { word });
  expect([run.code, run.outputs.verdict, codesOf(run), model.requests()]).toEqual([2, 'invalid', ['budget'], 0]);
});

const newSuite: PullOptions['edit'] = (_files, model) => ({
  'evals/n/suite.yaml': `suite: n\ngolden: [../s/golden.jsonl]\ncandidate: { provider: openai-compatible, base_url: "${model.baseUrl}", model: m, prompt: ../../prompt.md }\n`,
});

test.each<[Origin, Word, number, boolean]>([
  ['branch', 'none', 0, true],
  ['fork', 'none', 1, false],
  ['fork', 'label', 0, false],
])('%s, %s: a suite that only the head has: exit %d, run: %s', async (origin, word, code, isRun) => {
  const { run, model } = await gateFrom(origin, newSuite, { word });
  expect([run.code, model.requests() > 0]).toEqual([code, isRun]);
  expect(run.summary).toContain(isRun ? 'nothing was compared' : 'is new here and was not run');
});

test.each<[Origin, string, number]>([
  ['branch', 'head', 0],
  ['branch', 'base-policy', 1],
  ['fork', 'head', 0],
  ['target', 'head', 2],
])('%s with `trust: %s`: exit %d', async (origin, trust, code) => {
  const { run } = await gateFrom(origin, (_files, model) => withSuite((suite) => `${suite}gate: { margin: 0.9 }\n`, model), {
    options: { inputs: { trust } },
  });
  expect(run.code).toBe(code);
});

test.each<[Origin, Word, number]>([
  ['branch', 'label', 0],
  ['fork', 'label', 0],
  ['branch', 'label by mallory', 1],
  ['branch', 'label before the push', 1],
  ['branch', 'label on another head in between', 1],
  ['branch', 'label taken away', 1],
])('%s, %s: `cupel:accept` on a regression: exit %d', async (origin, word, code) => {
  const { run, github, head } = await gateFrom(origin, badly, { word, name: 'cupel:accept' });
  expect([run.code, run.outputs.verdict]).toEqual([code, 'regression']);
  const accepted = code === 0 ? { by: 'grace', reason: 'label cupel:accept', sha: head } : null;
  expect(reportOf(run).accepted).toEqual(accepted);
  expect(github.state.statuses[0]?.state).toBe(code === 0 ? 'success' : 'failure');
  if (accepted !== null) expect(readFileSync(`${run.outputs.report}/journal.jsonl`, 'utf8')).toContain(JSON.stringify(accepted));
});

test('a label that the event itself reports counts at once, from whoever may write', async () => {
  const pull = await aPullRequest({ edit: badly });
  const labeled = (login: string) =>
    pullEvent(pull.github, 'labeled', { label: { name: 'cupel:accept' }, sender: { login, type: 'User' } });
  const run = (login: string) => playAction(pull.repository.root, { payload: labeled(login), github: pull.github });
  expect([(await run('mallory')).code, (await run('grace')).code]).toEqual([1, 0]);
});

test.each<[string, string, string, boolean]>([
  ['/cupel accept the new tone is wanted', 'grace', T.after, true],
  ['/cupel accept the new tone is wanted', 'mallory', T.after, false],
  ['/cupel accept the new tone is wanted', 'grace', T.before, false],
  ['/cupel accept', 'grace', T.after, false],
  ['> /cupel accept quoted', 'grace', T.after, false],
])('the comment %j by %s at %s accepts: %s, in this run and in later ones', async (body, login, at, isAccepted) => {
  const pull = await aPullRequest({ edit: badly, checkout: 'base' });
  label(pull.github, '', 'none');
  addComment(pull.github.state, body, login, at);
  const comment = { body, created_at: at, user: { login, type: 'User' } };
  const payload = { action: 'created', issue: { number: 7, pull_request: {} }, comment };
  const now = await playAction(pull.repository.root, { event: 'issue_comment', payload, github: pull.github });
  expect([now.code, now.outputs.verdict]).toEqual([0, isAccepted ? 'regression' : undefined]);
  if (isAccepted) expect(reportOf(now).accepted).toEqual({ by: 'grace', reason: 'the new tone is wanted', sha: pull.head });
  const later = await playAction(pull.repository.root, {
    event: 'pull_request_target',
    payload: pullEvent(pull.github),
    github: pull.github,
  });
  expect(later.code).toBe(isAccepted ? 0 : 1);
});

test('an acceptance does not stand in for the label that a change of the gate needs', async () => {
  const { run } = await gateFrom('fork', loosens, { word: 'label', name: 'cupel:accept' });
  expect([run.code, reportOf(run).accepted]).toEqual([1, null]);
});

test('without keys a run fails, or says what it could see where the workflow wants that', async () => {
  const suite = (_: unknown, model: ModelServer) =>
    `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: openai-compatible, base_url: "${model.baseUrl}", api_key_env: TEAM_KEY, model: m, prompt: ../../prompt.md }\n`;
  const pull = await aPullRequest({ edit: (files, model) => ({ [SUITE]: suite(files, model), ...badly() }) });
  const run = (skip: string) =>
    playAction(pull.repository.root, {
      payload: pullEvent(pull.github),
      github: pull.github,
      inputs: { trust: 'head', 'on-missing-credentials': skip, 'allowed-origins': pull.model.origin },
    });
  const [failed, skipped] = [await run('fail'), await run('skip')];
  expect([failed.code, failed.outputs.verdict]).toEqual([2, 'invalid']);
  expect([skipped.code, skipped.outputs.verdict, codesOf(skipped)[0]]).toEqual([0, 'inconclusive', 'no-credentials']);
});
