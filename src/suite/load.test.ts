import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { aRepository, execDeps } from '../../test/builders/repository.js';
import { nameOf } from '../documents/tree.js';
import { openWorkingTree } from '../documents/working-tree.js';
import { DEFAULT_GATE_POLICY } from '../domain/policy.js';
import { findRepository } from '../git/repository.js';
import { findSuites, loadSuite, placeIn } from './load.js';
import { explicitBaseline, metricNames } from './schema.js';
import { judgeTarget, parseScorer } from './scorers.js';

const MINIMAL = 'suite: s\ngolden: [golden/*.jsonl]\ncandidate: { provider: recorded, outputs: o.jsonl }\n';
const RUBRIC = 'rubric: r\nscale: { type: binary }\nitems:\n  - { id: a, criterion: c, anchors: { true: yes, false: no } }\n';
const treeOf = (files: Record<string, string>) => openWorkingTree(aFolder(files));
const load = (text: string, more: Record<string, string> = {}) =>
  loadSuite(treeOf({ 'evals/s/suite.yaml': text, ...more }), 'evals/s/suite.yaml');

describe('loadSuite', () => {
  it('fills in every default', async () => {
    expect((await load(MINIMAL)).suite).toEqual({
      suite: 's',
      golden: ['golden/*.jsonl'],
      candidate: { provider: 'recorded', outputs: 'o.jsonl' },
      baseline: 'base',
      trials: { max: 1 },
      scorers: [],
      case_checks: 'share',
      gate: DEFAULT_GATE_POLICY,
      budget: {},
      run: { concurrency: 8, timeout_s: 60, cassettes: 'auto' },
      report: { excerpts: false, store_text: false },
    });
  });

  it('has the defaults that the contract names', () => {
    expect(DEFAULT_GATE_POLICY).toEqual({
      ...{
        looks: 4,
        primary: 'overall',
        margin: 0.05,
        alpha: 0.05,
        fail_on: 'any',
        slices: [],
        floors: {},
        limits: {},
        min_coverage: 0.95,
      },
      ...{ on_inconclusive: 'warn', require_calibrated: false, baseline_max_age_days: 7, max_new_cases: 500 },
    });
  });

  it('reads a suite with every field', async () => {
    const text = `# yaml-language-server: $schema=../../schema/suite.schema.json
suite: support
description: What we promise.
golden: [golden/*.jsonl, ../shared/*.yaml]
candidate:
  provider: openai
  model: gpt-5-mini
  prompt: ../../prompts/support.prompt.yml
  params: { max_output_tokens: 2000 }
baseline: { provider: openai-compatible, base_url: "http://127.0.0.1:8080/v1", api_key_env: MY_KEY, model: m }
trials: { max: 3 }
scorers:
  - id: grounded
    judge: { rubric: rubrics/r.yaml, provider: openai, model: gpt-5, trials: 2 }
  - id: tone
    jury: { rubric: rubrics/r.yaml, judges: [{ provider: openai, model: a }, { provider: anthropic, model: b }] }
  - id: better
    pairwise: { rubric: rubrics/r.yaml, provider: anthropic, model: b }
  - id: no-boilerplate
    check: { not_contains: "As an AI" }
    weight: 0.5
  - { id: offline, recorded: { scores: scores.jsonl } }
case_checks: all
gate:
  looks: 1
  primary: grounded
  margin: 0.02
  alpha: 0.1
  fail_on: beyond_margin
  slices: [locale, intent]
  must_pass: { severity: critical, tags: { locale: de }, ids: [a], all: true }
  floors: { grounded: 0.70, case_checks: 1 }
  limits: { latency_p95_ms: 4000, cost_usd_per_case: 0.02, cost_increase: 0.25 }
  min_coverage: 0.9
  on_inconclusive: fail
  require_calibrated: true
  baseline_max_age_days: 3
  max_new_cases: 10
budget: { usd: 5, requests: 4000, tokens: 100000, minutes: 30 }
run: { concurrency: 16, timeout_s: 30, cassettes: strict, cassette_dir: cassettes }
report: { excerpts: true, store_text: true }
forgetting: [{ suite: ../general/suite.yaml, margin: 0.03 }]
lane: live
`;
    const loaded = await load(text, { 'evals/s/rubrics/r.yaml': RUBRIC });
    expect(loaded.suite.gate).toMatchObject({ looks: 1, primary: 'grounded', must_pass: { all: true } });
    expect(loaded.suite.scorers.map((scorer) => parseScorer(scorer).kind)).toEqual(['judge', 'jury', 'pairwise', 'check', 'recorded']);
    expect([...loaded.rubrics.keys()]).toEqual(['grounded', 'tone', 'better']);
    expect(loaded.rubrics.get('tone')).toMatchObject({ path: 'evals/s/rubrics/r.yaml', rubric: { rubric: 'r' } });
    expect(metricNames(loaded.suite.scorers)).toEqual([
      'overall',
      'case_checks',
      'grounded',
      'tone',
      'better',
      'no-boilerplate',
      'offline',
    ]);
    expect(explicitBaseline(loaded.suite)).toMatchObject({ provider: 'openai-compatible' });
    const [grounded] = loaded.suite.scorers;
    expect(grounded?.judge && judgeTarget(grounded.judge)).toEqual({ provider: 'openai', model: 'gpt-5' });
    expect(grounded?.weight).toBe(1);
  });

  it('knows its folder and the lines of its parts', async () => {
    const loaded = await load(`${MINIMAL}gate:\n  margin: 0.1\n`);
    expect(loaded).toMatchObject({ path: 'evals/s/suite.yaml', directory: 'evals/s', file: 'evals/s/suite.yaml' });
    expect(placeIn(loaded, ['gate', 'margin'])).toEqual({ file: 'evals/s/suite.yaml', line: 5, path: 'gate.margin' });
    expect((await loadSuite(treeOf({ 'suite.yaml': MINIMAL }), './suite.yaml')).directory).toBe('');
  });

  it('takes `primary: true` of a scorer for gate.primary', async () => {
    const scorers = 'scorers: [{ id: a, check: { contains: x } }, { id: b, primary: true, check: { contains: y } }]\n';
    expect((await load(MINIMAL + scorers)).suite.gate.primary).toBe('b');
    await expect(load(`${MINIMAL}${scorers}gate: { primary: a }\n`)).rejects.toThrow('is not the scorer that says `primary: true` (b)');
  });

  it('names a malformed suite of a commit by that commit', async () => {
    const test = aRepository({ 'evals/s/suite.yaml': 'suite: s\n' });
    const tree = (await findRepository(execDeps, test.root))?.tree(test.git('rev-parse', 'HEAD'));
    if (tree === undefined) throw new Error('no repository');
    await expect(loadSuite(tree, 'evals/s/suite.yaml')).rejects.toMatchObject({
      place: { file: nameOf(tree, 'evals/s/suite.yaml'), line: 1 },
    });
    await expect(loadSuite(tree, 'evals/t/suite.yaml')).rejects.toMatchObject({ code: 'no-suite' });
  });
});

describe('findSuites', () => {
  const files = { 'evals/a/suite.yaml': MINIMAL, 'evals/b/suite.yaml': MINIMAL, 'evals/b/other.yaml': MINIMAL };

  it('looks into evals/ when nobody names one', async () => {
    expect(await findSuites(treeOf(files))).toEqual(['evals/a/suite.yaml', 'evals/b/suite.yaml']);
  });

  it('takes paths, folders and globs, each suite once', async () => {
    expect(await findSuites(treeOf(files), ['evals/b', 'evals/{a,b}/suite.yaml', 'evals/b/other.yaml'])).toEqual([
      'evals/a/suite.yaml',
      'evals/b/other.yaml',
      'evals/b/suite.yaml',
    ]);
  });

  it('takes a folder for the suites below it', async () => {
    expect(await findSuites(treeOf(files), ['evals'])).toEqual(['evals/a/suite.yaml', 'evals/b/suite.yaml']);
    await expect(findSuites(treeOf({ ...files, 'docs/a.md': '' }), ['docs'])).rejects.toMatchObject({ code: 'file-unsafe' });
  });

  it('refuses a named suite that does not exist, with the nearest that does', async () => {
    await expect(findSuites(treeOf(files), ['evals/a', 'evals/c/suite.yaml'])).rejects.toMatchObject({
      ...{ code: 'no-suite', message: 'there is no suite "evals/c/suite.yaml"', remedy: 'Did you mean "evals/a/suite.yaml"?' },
    });
    await expect(findSuites(treeOf(files), ['tests/**/suite.yaml'])).rejects.toMatchObject({ code: 'no-suite' });
    await expect(findSuites(treeOf({}))).rejects.toMatchObject({ code: 'no-suite', remedy: expect.stringContaining('cupel init') });
    await expect(findSuites(treeOf({}), ['../x'])).rejects.toMatchObject({ code: 'file-unsafe' });
  });
});
