import { describe, expect, test } from 'vitest';
import { aFolder, writeFiles } from '../../../test/builders/folder.js';
import { aModel, aRecordedSuite, gateOne, jsonl, reasonsOf } from '../../../test/builders/gate-run.js';
import type { ModelServer } from '../../../test/builders/model-server.js';
import { aRepository, type TestRepository } from '../../../test/builders/repository.js';

const golden = (count: number): string =>
  jsonl(Array.from({ length: count }, (_, index) => ({ id: `case-${index}`, input: `question ${index}`, checks: [{ contains: 'good' }] })));

const RUBRIC = 'rubric: tone\nscale: { type: binary }\nitems: [{ id: kind, criterion: "Is kind." }]\ncanaries: []\n';

type Project = { readonly model: ModelServer; readonly repository: TestRepository; readonly suite: (more?: object) => string };

/** A repository on a branch `feature` off `main`, with a suite of 40 cases whose answers are good unless the prompt says "badly". */
async function aProject(more: object = {}): Promise<Project> {
  const model = await aModel((messages) => {
    const text = messages.map(({ content }) => content).join('\n');
    if (text.includes('<<<begin question')) return JSON.stringify({ items: { kind: { reason: 'so', score: true } } });
    return text.includes('badly') || text.includes('question 999') ? 'poor' : 'good';
  });
  const target = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: '../prompts/support.md' };
  const suite = (changes: object = {}): string =>
    JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate: target, ...more, ...changes });
  const repository = aRepository({
    '.gitignore': '.cupel/\n',
    'prompts/support.md': 'Answer well: {{input}}',
    'evals/golden.jsonl': golden(40),
    'evals/suite.yaml': suite(),
    'evals/rubric.yaml': RUBRIC,
  });
  repository.git('checkout', '-q', '-b', 'feature');
  return { model, repository, suite };
}

describe('what the sides are to each other', () => {
  test('a flag that overrides the suite is no change of the suite: nothing is run, nothing is listed', async () => {
    const { model, repository } = await aProject();
    const report = await gateOne(repository.root, {
      base: 'main',
      concurrency: 3,
      maxUsd: 1,
      cassettes: 'off',
      onInconclusive: 'fail',
      excerpts: true,
    });
    expect([reasonsOf(report), report.policyChanges, model.requests()]).toEqual([['nothing-changed'], [], 0]);
  });

  test('a prompt that was only moved is the same prompt', async () => {
    const { model, repository, suite } = await aProject();
    repository.git('mv', 'prompts/support.md', 'prompts/help.md');
    repository.commit({ 'evals/suite.yaml': suite().replace('support.md', 'help.md') });
    expect([reasonsOf(await gateOne(repository.root, { base: 'main' })), model.requests()]).toEqual([['nothing-changed'], 0]);
  });

  test('changed words of a prompt are a candidate of their own', async () => {
    const { repository } = await aProject();
    repository.commit({ 'prompts/support.md': 'Answer badly: {{input}}' });
    expect(reasonsOf(await gateOne(repository.root, { base: 'main' }))).toEqual(['primary-drop']);
  });

  test('a suite that the base commit does not have is run alone', async () => {
    const { model, repository, suite } = await aProject();
    repository.commit({ 'evals/new/suite.yaml': suite({ suite: 'new' }).replace('../p', '../../p'), 'evals/new/golden.jsonl': golden(5) });
    const report = await gateOne(repository.root, { suites: ['evals/new'], base: 'main' });
    expect([report.verdict.status, reasonsOf(report), report.sides.baseline, model.requests()]).toEqual(['pass', ['no-baseline'], null, 5]);
  });

  test('a suite that the change deletes is no pass', async () => {
    const { repository } = await aProject();
    repository.git('rm', '-q', 'evals/suite.yaml');
    await expect(gateOne(repository.root, { base: 'main' })).rejects.toMatchObject({ code: 'no-suite' });
  });

  test('a suite that the base commit has in pieces cannot be compared with', async () => {
    const { repository, suite } = await aProject();
    repository.commit({ 'evals/suite.yaml': 'suite: [' });
    repository.commit({ 'evals/suite.yaml': suite() });
    await expect(gateOne(repository.root, { base: 'HEAD~1' })).rejects.toMatchObject({ code: 'base-unreadable' });
  });

  test('equal targets with a changed rubric answer once, for both sides, and the change is listed', async () => {
    const judge = { rubric: 'rubric.yaml', provider: 'openai-compatible', base_url: 'http://127.0.0.1:9/v1', model: 'j' };
    const { model, repository, suite } = await aProject({ scorers: [{ id: 'tone', judge }] });
    const files = { 'evals/suite.yaml': suite().replace('http://127.0.0.1:9/v1', model.baseUrl) };
    repository.commit(files);
    repository.commit({ 'evals/rubric.yaml': RUBRIC.replace('Is kind.', 'Is very kind.') });
    const report = await gateOne(repository.root, { base: 'HEAD~1' });
    expect([report.verdict.status, reasonsOf(report)]).toEqual(['pass', ['nothing-changed']]);
    expect(report.policyChanges.map(({ path }) => path)).toEqual(['scorers.tone.rubric.items.kind.criterion']);
    // 40 answers, and one verdict on the one text that all of them have for each of the 40 questions.
    expect([model.requests(), report.counts.planned]).toEqual([80, 40]);
  });

  test('a new floor is held against the one target that both sides are', async () => {
    const { repository, suite } = await aProject();
    repository.commit({ 'evals/suite.yaml': suite({ gate: { floors: { overall: 1 } } }) });
    expect((await gateOne(repository.root, { base: 'main' })).verdict.status).toBe('pass');
    repository.commit({ 'evals/golden.jsonl': golden(40).replace('"good"', '"excellent"') });
    const report = await gateOne(repository.root, { base: 'main' });
    expect([report.verdict.status, reasonsOf(report)]).toEqual(['regression', ['floor']]);
    expect(report.policyChanges.map(({ path, kind }) => `${path} ${kind}`)).toEqual(['gate.floors.overall added', 'golden/case-0 changed']);
  });

  test('nothing changed needs no key; a change does', async () => {
    const { repository, suite } = await aProject();
    const keyed = suite({ candidate: { provider: 'openai', model: 'm', prompt: '../prompts/support.md' } });
    repository.commit({ 'evals/suite.yaml': keyed });
    expect(reasonsOf(await gateOne(repository.root, { base: 'HEAD' }))).toEqual(['nothing-changed']);
    repository.commit({ 'prompts/support.md': 'Answer badly: {{input}}' });
    await expect(gateOne(repository.root, { base: 'HEAD~1' })).rejects.toMatchObject({ code: 'no-credentials' });
  });

  test('recorded scores are of a side: equal answers are still two sides, unless the scores are those of the base', async () => {
    const rows = (candidate: number) =>
      jsonl(['baseline', 'candidate'].map((side) => ({ case: 'case-0', side, score: side === 'baseline' ? 1 : candidate })));
    const recorded = {
      candidate: { provider: 'recorded', outputs: 'o.jsonl' },
      scorers: [{ id: 'people', recorded: { scores: 's.jsonl' } }],
    };
    const { repository } = await aProject();
    repository.commit({
      'evals/suite.yaml': JSON.stringify({ suite: 's', golden: ['golden.jsonl'], ...recorded }),
      'evals/golden.jsonl': jsonl([{ id: 'case-0', input: 'q' }]),
      'evals/o.jsonl': jsonl([{ case: 'case-0', output: 'an answer' }]),
      'evals/s.jsonl': rows(1),
    });
    expect(reasonsOf(await gateOne(repository.root, { base: 'HEAD' }))).toEqual(['nothing-changed']);
    repository.commit({ 'evals/s.jsonl': rows(0) });
    const report = await gateOne(repository.root, { base: 'HEAD~1' });
    expect([reasonsOf(report), report.comparisons[0]?.difference]).toEqual([['underpowered'], -1]);
  });

  test('a case that the change deletes is listed', async () => {
    const { repository } = await aProject();
    repository.commit({ 'evals/golden.jsonl': golden(39) });
    const report = await gateOne(repository.root, { base: 'main' });
    expect(report.policyChanges.map(({ path, kind }) => `${path} ${kind}`)).toEqual(['golden/case-39 removed']);
  });

  test('new cases that fail are shown and break no floor: it bounds the whole set, of which they are a few', async () => {
    const { repository, model } = await aProject({ gate: { floors: { overall: 0.9 }, limits: { latency_p95_ms: 60_000 } } });
    repository.commit({ 'evals/golden.jsonl': golden(40) + jsonl([{ id: 'new', input: 'question 999', checks: [{ contains: 'good' }] }]) });
    const report = await gateOne(repository.root, { base: 'main' });
    expect([report.verdict.status, reasonsOf(report), model.requests()]).toEqual(['pass', ['nothing-changed'], 1]);
    expect(report.cases.find(({ id }) => id === 'new')).toMatchObject({ status: 'unchanged', baseline: 0, candidate: 0 });
    expect(report.comparisons.map(({ role }) => role)).not.toContain('floor');
  });

  test('new cases that could not be scored are no pass', async () => {
    const { repository } = await aProject();
    repository.commit({ 'evals/golden.jsonl': golden(40) + jsonl([{ id: 'new', input: { other: 'x' }, checks: [{ contains: 'good' }] }]) });
    const report = await gateOne(repository.root, { base: 'main' });
    expect([report.verdict.status, reasonsOf(report)]).toEqual(['invalid', ['coverage']]);
  });

  test('an explicit baseline that equals the candidate is run once, and needs no git', async () => {
    const { repository, suite, model } = await aProject();
    const target = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: '../prompts/support.md' };
    repository.commit({ 'evals/suite.yaml': suite({ baseline: target }) });
    repository.git('update-ref', '-d', 'refs/heads/main');
    const report = await gateOne(repository.root);
    expect([reasonsOf(report), model.requests(), report.policyChanges]).toEqual([['nothing-changed'], 40, []]);
  });
});

describe('bounds in money', () => {
  const limits = (limit: object) => ({ gate: { limits: limit } });

  test.each([
    ['budget.usd', { budget: { usd: 1 } }],
    ['gate.limits.cost_usd_per_case', limits({ cost_usd_per_case: 0.01 })],
    ['gate.limits.cost_increase', limits({ cost_increase: 0.25 })],
  ])('%s on a model without a known price is refused before anything is asked', async (path, more) => {
    const { repository, model, suite } = await aProject();
    repository.commit({ 'evals/suite.yaml': suite(more), 'prompts/support.md': 'Answer briefly: {{input}}' });
    await expect(gateOne(repository.root, { base: 'main' })).rejects.toMatchObject({ code: 'config', place: { path } });
    expect(model.requests()).toBe(0);
  });

  test('a rise in cost is not held against a suite without a baseline', async () => {
    const { repository, suite } = await aProject();
    const changes = { suite: 'new', ...limits({ cost_increase: 0.25 }) };
    repository.commit({ 'evals/new/suite.yaml': suite(changes).replace('../p', '../../p'), 'evals/new/golden.jsonl': golden(5) });
    const report = await gateOne(repository.root, { suites: ['evals/new'], base: 'main' });
    expect([report.verdict.status, reasonsOf(report)]).toEqual(['pass', ['no-baseline']]);
  });

  test('recorded answers need no price, and cost what they say', async () => {
    const folder = aRecordedSuite([['good', 'good']], { suite: { budget: { usd: 0 }, ...limits({ cost_usd_per_case: 0.01 }) } });
    writeFiles(folder, { 'candidate.jsonl': jsonl([{ case: 'case-0', output: 'good', cost_usd: 0.02 }]) });
    const report = await gateOne(folder, { suites: ['suite.yaml'] });
    expect([reasonsOf(report), report.verdict.title]).toEqual([['limit'], 'A case costs $0.0200; the limit is $0.01']);
  });

  test('before the first commit every suite is new: the candidate runs once, and the verdict says that there is no baseline', async () => {
    const { model } = await aProject();
    const target = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: 'prompt.md' };
    const repository = aRepository();
    writeFiles(repository.root, {
      'prompt.md': 'Answer well: {{input}}',
      'evals/golden.jsonl': golden(3),
      'evals/suite.yaml': JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate: { ...target, prompt: '../prompt.md' } }),
    });
    const report = await gateOne(repository.root);
    expect([report.verdict.status, reasonsOf(report), model.requests()]).toEqual(['pass', ['no-baseline'], 3]);
  });

  test('cassettes that a change brings along are not believed where the base decides', async () => {
    let isLying = true;
    const model = await aModel((messages) => (messages.some(({ content }) => content.includes('badly')) && !isLying ? 'poor' : 'good'));
    const candidate = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: '../prompt.md' };
    const repository = aRepository({
      '.gitignore': '.cupel/\n',
      'prompt.md': 'Answer well: {{input}}',
      'evals/golden.jsonl': golden(40),
      'evals/suite.yaml': JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate, run: { cassette_dir: 'cassettes' } }),
    });
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({ 'prompt.md': 'Answer badly: {{input}}' });
    await gateOne(repository.root, { base: 'main' });
    repository.commit();
    isLying = false;
    const terms = { inForce: 'base', changesFail: false, runsNewSuites: true } as const;
    expect((await gateOne(repository.root, { base: 'main' })).verdict.status).toBe('inconclusive');
    expect((await gateOne(repository.root, { base: 'main', terms, stateDir: aFolder() })).verdict.status).toBe('regression');
  });
});
