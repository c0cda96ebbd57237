import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { runBundle } from '../builders/bundle.js';
import { aFolder, writeFiles } from '../builders/folder.js';
import { type ChatMessage, type ModelServer, startModel } from '../builders/model-server.js';
import { aRepository, type TestRepository } from '../builders/repository.js';

let model: ModelServer | undefined;
afterEach(async () => {
  await model?.close();
  model = undefined;
});

/** Answers "ok N" for question N, unless the prompt says "badly": then every third answer is wrong. */
const answer = (messages: readonly ChatMessage[]): string => {
  const text = messages.map(({ content }) => content).join('\n');
  const number = Number(/question (\d+)/.exec(text)?.[1] ?? 0);
  return text.includes('badly') && number % 3 === 0 ? 'no idea' : `ok ${number}`;
};

const goldenSet = (count: number, more: (index: number) => object = () => ({})): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `${JSON.stringify({ id: `case-${index}`, input: { question: `question ${index}` }, checks: [{ contains: `ok ${index}` }], ...more(index) })}\n`,
  ).join('');

function suite(target: string, more = ''): string {
  return `suite: support\ngolden: [golden.jsonl]\ncandidate: ${target}\n${more}`;
}

const FILES = (baseUrl: string, count = 60) => ({
  '.gitignore': '.cupel/\n',
  'prompts/support.md': 'Answer well: {{question}}\n',
  'evals/support/golden.jsonl': goldenSet(count),
  'evals/support/suite.yaml': suite(`{ provider: openai-compatible, base_url: "${baseUrl}", model: m, prompt: ../../prompts/support.md }`),
});

async function aProject(count = 60): Promise<TestRepository> {
  model = await startModel(answer);
  const repository = aRepository(FILES(model.baseUrl, count));
  repository.git('checkout', '-q', '-b', 'feature');
  return repository;
}

async function gate(repository: { readonly root: string }, ...args: string[]): Promise<{ code: number; report: Report }> {
  const { code, stdout, stderr } = await runBundle(['gate', '--json', ...args], { cwd: repository.root });
  if (stdout === '') throw new Error(stderr);
  return { code, report: JSON.parse(stdout) as Report };
}

const reasons = ({ verdict }: Report): string[] => verdict.reasons.map(({ code }) => code);

describe('gate in a repository', () => {
  test('finds the regression of an edited prompt and exits 1', async () => {
    const repository = await aProject();
    repository.commit({ 'prompts/support.md': 'Answer badly: {{question}}\n' });
    const { code, report } = await gate(repository, '--base', 'main');
    expect([code, report.verdict.status, reasons(report)]).toEqual([1, 'regression', ['primary-drop']]);
    expect(report.comparisons[0]).toMatchObject({ metric: 'overall', role: 'primary', baseline: 1, losses: expect.any(Number), wins: 0 });
    expect(report.sides.baseline?.ref).toBe(repository.git('rev-parse', 'main').trim());
    expect(report.sides.candidate.ref).toBe(repository.git('rev-parse', 'HEAD').trim());
  });

  test('without an edit passes at once, without a call and without a key', async () => {
    const repository = await aProject();
    const { code, report } = await gate(repository, '--base', 'main');
    expect([code, report.verdict.status, reasons(report)]).toEqual([0, 'pass', ['nothing-changed']]);
    expect([model?.requests(), report.usage.requests]).toEqual([0, 0]);
    expect(report.cases).toHaveLength(60);
  });

  test('compares uncommitted changes with the last commit on the default branch itself', async () => {
    const repository = await aProject();
    repository.git('checkout', '-q', 'main');
    writeFiles(repository.root, { 'prompts/support.md': 'Answer badly: {{question}}\n' });
    const { code, report } = await gate(repository);
    expect([code, report.verdict.status]).toEqual([1, 'regression']);
    expect(report.sides.candidate.ref).toBeNull();
  });

  test('runs a new suite alone, passes, and says loudly that nothing was compared', async () => {
    const repository = await aProject();
    const files = FILES(model?.baseUrl ?? '');
    repository.commit({
      'evals/new/suite.yaml': files['evals/support/suite.yaml'].replace('suite: support', 'suite: new'),
      'evals/new/golden.jsonl': files['evals/support/golden.jsonl'],
    });
    const { code, report } = await gate(repository, 'evals/new', '--base', 'main');
    expect([code, report.verdict.status, reasons(report), report.sides.baseline]).toEqual([0, 'pass', ['no-baseline'], null]);
    expect(report.comparisons[0]).toMatchObject({ candidate: 1, baseline: null, difference: null });
    expect(report.counts).toMatchObject({ planned: 60, scored: 60 });
    expect(readFileSync(join(repository.root, '.cupel/runs', runOf(repository, 'new'), 'comment.md'), 'utf8')).toContain(
      'nothing was compared',
    );
  });

  test('runs cases that are new in the change once, and one answer serves both equal sides', async () => {
    const repository = await aProject();
    repository.commit({ 'evals/support/golden.jsonl': goldenSet(63) });
    const { code, report } = await gate(repository, '--base', 'main');
    expect([code, report.verdict.status, reasons(report)]).toEqual([0, 'pass', ['nothing-changed']]);
    expect([model?.requests(), report.counts.planned]).toEqual([3, 3]);
    expect(report.cases.filter(({ status }) => status === 'unchanged').map(({ id }) => id)).toEqual(['case-60', 'case-61', 'case-62']);
    expect(report.cases.filter(({ status }) => status === 'not_run')).toHaveLength(60);
  });

  test('answers a second run from cassettes: no request, the same bytes', async () => {
    const repository = await aProject();
    repository.commit({ 'prompts/support.md': 'Answer badly: {{question}}\n' });
    // In an order of our own: the one made from the targets holds the server's port, and decides at which look the run ends.
    const args = ['--base', 'main', '--seed', '7'];
    const first = await runBundle(['gate', '--json', ...args], { cwd: repository.root });
    const asked = model?.requests();
    const second = await runBundle(['gate', '--json', ...args], { cwd: repository.root });
    expect([asked, model?.requests()]).toEqual([60, 60]);
    expect(second.stdout).toBe(first.stdout);
    const elsewhere = await gate(repository, ...args, '--out', 'elsewhere');
    expect(elsewhere.report.usage).toMatchObject({ requests: 0, fromCassette: 60 });
    expect([model?.requests(), elsewhere.report.verdict]).toEqual([60, (JSON.parse(first.stdout) as Report).verdict]);
  });

  test('under strict cassettes asks nothing, and what is missing is never a pass', async () => {
    const repository = await aProject();
    repository.commit({ 'prompts/support.md': 'Answer badly: {{question}}\n' });
    const { code, report } = await gate(repository, '--base', 'main', '--cassettes', 'strict');
    expect([code, report.verdict.status, model?.requests()]).toEqual([2, 'invalid', 0]);
    expect(report.cases.every(({ baseline, candidate }) => baseline === null && candidate === null)).toBe(true);
  });

  test('a base that cannot be found is exit 2, never a silent "no baseline"', async () => {
    const repository = await aProject();
    const { code, stdout, stderr } = await runBundle(['gate', '--base', 'no-such-branch', '--json'], { cwd: repository.root });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('"no-such-branch" names no commit');
    expect(stderr).toContain('--base REF');
  });

  test('writes a record that renders again to the same bytes', async () => {
    const repository = await aProject();
    repository.commit({ 'prompts/support.md': 'Answer badly: {{question}}\n' });
    const { report } = await gate(repository, '--base', 'main', '--out', 'record');
    for (const [format, file] of [
      ['json', 'report.json'],
      ['md', 'comment.md'],
      ['junit', 'junit.xml'],
      ['summary', 'summary.md'],
    ] as const) {
      const { stdout } = await runBundle(['report', 'record', '--format', format], { cwd: repository.root });
      expect(stdout).toBe(readFileSync(join(repository.root, 'record', file), 'utf8'));
    }
    expect(JSON.parse(readFileSync(join(repository.root, 'record/report.json'), 'utf8'))).toEqual(report);
    const csv = await runBundle(['report', 'record', '--format', 'csv'], { cwd: repository.root });
    expect(csv.stdout.split('\r\n')).toHaveLength(62);
  });

  test('gates several suites: one report each, the worst verdict counts', async () => {
    const repository = await aProject();
    const files = FILES(model?.baseUrl ?? '');
    repository.commit({
      'prompts/support.md': 'Answer badly: {{question}}\n',
      'evals/new/suite.yaml': files['evals/support/suite.yaml'].replace('suite: support', 'suite: new'),
      'evals/new/golden.jsonl': files['evals/support/golden.jsonl'],
    });
    const { code, stdout } = await runBundle(['gate', '--json', '--base', 'main', '--out', 'records'], { cwd: repository.root });
    const combined = JSON.parse(stdout) as { schemaVersion: number; verdict: { status: string }; suites: Report[] };
    expect([code, combined.schemaVersion, combined.verdict.status]).toEqual([1, 1, 'regression']);
    expect(combined.suites.map((report) => [report.suite, report.verdict.status])).toEqual([
      ['new', 'pass'],
      ['support', 'regression'],
    ]);
    expect(
      existsSync(join(repository.root, 'records/new/report.json')) && existsSync(join(repository.root, 'records/support/report.json')),
    ).toBe(true);
  });
});

describe('gate with a baseline of its own', () => {
  const project = (baseUrl: string, more: string, golden = goldenSet(60)): string => {
    const target = (prompt: string): string => `{ provider: openai-compatible, base_url: "${baseUrl}", model: m, prompt: ${prompt} }`;
    const root = aFolder();
    writeFiles(root, {
      'good.md': 'Answer well: {{question}}',
      'bad.md': 'Answer badly: {{question}}',
      'golden.jsonl': golden,
      'suite.yaml': suite(target('bad.md'), `baseline: ${target('good.md')}\n${more}`),
    });
    return root;
  };

  test('needs no git repository', async () => {
    model = await startModel(answer);
    const { code, report } = await gate({ root: project(model.baseUrl, '') }, 'suite.yaml');
    expect([code, report.verdict.status]).toEqual([1, 'regression']);
  });

  test('with few cases blocks on must_pass: a case that must pass is confirmed by two further trials', async () => {
    model = await startModel(answer);
    const golden = goldenSet(12, (index) => (index === 3 ? { severity: 'critical' } : {}));
    const { code, report } = await gate(
      { root: project(model.baseUrl, 'gate: { must_pass: { severity: critical } }\n', golden) },
      'suite.yaml',
    );
    expect([code, reasons(report)]).toEqual([1, ['must-pass']]);
    expect(report.verdict.title).toBe('1 must-pass case regressed: case-3 (contains "ok 3")');
    expect(report.cases.find(({ id }) => id === 'case-3')?.trials).toEqual({ baseline: 3, candidate: 3 });
    expect(report.counts).toEqual({ planned: 28, scored: 28, errored: 0, skipped: 0, cancelled: 0 });
  });

  test('with few cases and nothing that must pass is inconclusive and says why', async () => {
    model = await startModel(answer);
    const { code, report } = await gate({ root: project(model.baseUrl, '', goldenSet(12)) }, 'suite.yaml');
    expect([code, report.verdict.status]).toEqual([0, 'inconclusive']);
    expect(report.verdict.reasons[0]?.message).toBe(
      'With 12 cases the suite blocks on must_pass, floors and limits only until 30 cases. About 18 more cases like these would settle it.',
    );
  });

  test('stops spending when an early look is certain', async () => {
    model = await startModel(answer);
    const { report } = await gate({ root: project(model.baseUrl, '', goldenSet(400)) }, 'suite.yaml');
    expect(report.looks).toEqual([{ look: 1, cases: 100, trials: 1, decision: 'regression' }]);
    expect(report.counts).toEqual({ planned: 800, scored: 200, errored: 0, skipped: 600, cancelled: 0 });
    expect([model.requests(), report.notes]).toEqual([200, ['The verdict was final at look 1: 600 of 800 answers were not needed.']]);
  });

  test('a missing variable is that case’s error and shows in the counts', async () => {
    model = await startModel(answer);
    const golden = `${goldenSet(59)}${JSON.stringify({ id: 'odd', input: { other: 'x' }, checks: [{ contains: 'ok' }] })}\n`;
    const { report } = await gate({ root: project(model.baseUrl, 'gate: { looks: 1 }\n', golden) }, 'suite.yaml');
    expect(report.counts).toMatchObject({ planned: 120, scored: 118, errored: 2 });
    expect(report.cases.find(({ id }) => id === 'odd')).toMatchObject({ status: 'unscored', baseline: null, candidate: null });
    expect(report.verdict.status).toBe('regression');
  });

  test('a server that refuses the key ends the run at once with one clear line', async () => {
    model = await startModel(() => 401);
    const { code, report } = await gate({ root: project(model.baseUrl, '', goldenSet(400)) }, 'suite.yaml');
    expect([code, report.verdict.status, reasons(report)[0]]).toEqual([2, 'invalid', 'no-credentials']);
    expect(model.requests()).toBeLessThanOrEqual(8);
    expect(report.comparisons.every(({ baseline, candidate }) => baseline === null && candidate === null)).toBe(true);
  });

  test('keeps a budget: exhausted is invalid and nothing overshoots', async () => {
    model = await startModel(answer);
    const { code, report } = await gate({ root: project(model.baseUrl, 'budget: { requests: 50 }\n') }, 'suite.yaml');
    expect([code, reasons(report)[0]]).toEqual([2, 'budget']);
    expect(model.requests()).toBeLessThanOrEqual(50);
  });
});

function runOf(repository: TestRepository, suiteName: string): string {
  const found = repository
    .git('ls-files', '--others', '--ignored', '--exclude-standard', '.cupel/runs')
    .split('\n')
    .find((path) => path.includes(`runs/${suiteName}-`));
  return found?.split('/')[2] ?? '';
}
