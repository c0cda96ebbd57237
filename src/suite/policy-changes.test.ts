import { describe, expect, it } from 'vitest';
import { caseIdentity, type GoldenCase } from '../domain/case.js';
import { type Rubric, RubricSchema } from '../domain/judging/rubric.js';
import { PolicyChangeSchema } from '../domain/report.js';
import { fingerprint } from '../fingerprint.js';
import { type PolicySide, policyChanges } from './policy-changes.js';
import { SuiteSchema } from './schema.js';

const SUITE = {
  suite: 's',
  golden: ['g.jsonl'],
  candidate: { provider: 'openai', model: 'm', prompt: 'p.md' } as object,
  scorers: [{ id: 'grounded', judge: { rubric: 'r.yaml', provider: 'openai', model: 'j' } }] as object[],
};
const RUBRIC = {
  rubric: 'r',
  scale: { type: 'ordinal', min: 1, max: 5 },
  items: [
    { id: 'a', criterion: 'one' },
    { id: 'b', criterion: 'two' },
  ],
};
const CASE: GoldenCase = { id: 'x', input: 'q', checks: [{ contains: 'y' }], severity: 'critical' };

function aSide(
  changes: object = {},
  rubric: object = {},
  cases: readonly GoldenCase[] = [CASE],
  files: Readonly<Record<string, string>> = {},
): PolicySide {
  const parsed: Rubric = RubricSchema.parse({ ...RUBRIC, ...rubric });
  return {
    suite: SuiteSchema.parse({ ...SUITE, ...changes }),
    rubrics: new Map([['grounded', { path: 'r.yaml', rubric: parsed }]]),
    policyFiles: new Map(Object.entries(files)),
    cases: cases.map((golden) => ({ golden, fingerprint: fingerprint(caseIdentity(golden)) })),
  };
}

const changes = (head: PolicySide, base = aSide()) => policyChanges(base, head, 'head').map(({ path, kind }) => `${kind} ${path}`);

describe('policyChanges', () => {
  it('sees what changed in files that scorers name, and no change where one was renamed', () => {
    const suite = (prompt: string, schema: string) => ({
      scorers: [
        { id: 'grounded', judge: { rubric: 'r.yaml', provider: 'openai', model: 'j', prompt } },
        { id: 'shape', check: { json: { schema } } },
      ],
    });
    const side = (prompt: string, schema: string, files: Record<string, string>) => aSide(suite(prompt, schema), {}, [CASE], files);
    const before = side('j.md', 's.json', { 'j.md': 'sha256:1', 's.json': 'sha256:2' });
    expect(changes(side('j.md', 's.json', { 'j.md': 'sha256:9', 's.json': 'sha256:2' }), before)).toEqual([
      'changed scorers.grounded.judge.prompt',
    ]);
    expect(changes(side('j.md', 's.json', { 'j.md': 'sha256:1', 's.json': 'sha256:9' }), before)).toEqual([
      'changed scorers.shape.check.json.schema',
    ]);
    expect(changes(side('k.md', 't.json', { 'k.md': 'sha256:1', 't.json': 'sha256:2' }), before)).toEqual([]);
  });

  it('finds nothing between equal sides, also where a default was written out', () => {
    expect(changes(aSide())).toEqual([]);
    expect(changes(aSide({ gate: { margin: 0.05, looks: 4 }, run: { concurrency: 8 }, trials: { max: 1 } }))).toEqual([]);
  });

  it.each([
    ['the prompt', { candidate: { provider: 'openai', model: 'm', prompt: 'q.md' } }],
    ['the model', { candidate: { provider: 'openai', model: 'n', prompt: 'p.md' } }],
    ['the parameters', { candidate: { provider: 'openai', model: 'm', prompt: 'p.md', params: { temperature: 1 } } }],
    ['the label', { candidate: { provider: 'openai', model: 'm', prompt: 'p.md', label: 'new' } }],
    ['the built-in vendor', { candidate: { provider: 'anthropic', model: 'c', prompt: 'p.md' } }],
    ['the description', { description: 'new' }],
  ])('takes %s for data', (_, change) => {
    expect(changes(aSide(change))).toEqual([]);
  });

  it.each([
    [{ gate: { margin: 0.9 } }, ['changed gate.margin']],
    [{ gate: { floors: { grounded: 0.5 } } }, ['added gate.floors.grounded']],
    [{ gate: { must_pass: { severity: 'critical' } } }, ['added gate.must_pass']],
    [{ gate: { slices: ['locale'], fail_on: 'beyond_margin' } }, ['changed gate.fail_on', 'changed gate.slices']],
    [{ budget: { usd: 100 } }, ['added budget.usd']],
    [{ trials: { max: 3 } }, ['changed trials.max']],
    [{ run: { cassettes: 'strict', cassette_dir: 'forged' } }, ['added run.cassette_dir', 'changed run.cassettes']],
    [{ report: { store_text: true } }, ['changed report.store_text']],
    [{ case_checks: 'all' }, ['changed case_checks']],
    [{ baseline: { provider: 'openai', model: 'worse' } }, ['changed baseline']],
    [{ candidate: { provider: 'openai', model: 'm', base_url: 'https://evil.example/v1' } }, ['added candidate.base_url']],
    [{ candidate: { provider: 'openai', model: 'm', api_key_env: 'OTHER' } }, ['added candidate.api_key_env']],
    [{ candidate: { provider: 'openai', model: 'm', cost: { input_per_mtok: 0, output_per_mtok: 0 } } }, ['added candidate.cost']],
    [
      { candidate: { provider: 'anthropic', model: 'm', base_url: 'https://evil.example' } },
      ['added candidate.base_url', 'changed candidate.provider'],
    ],
    [{ candidate: { provider: 'recorded', outputs: 'forged.jsonl' } }, ['changed candidate.provider']],
    [{ scorers: [] }, ['removed scorers.grounded']],
    [{ scorers: [...SUITE.scorers, { id: 'constructor', check: { contains: 'x' } }] }, ['added scorers.constructor']],
    [
      { scorers: [{ id: 'grounded', weight: 9, judge: { rubric: 'r.yaml', provider: 'openai', model: 'k' } }] },
      ['changed scorers.grounded.judge.model', 'changed scorers.grounded.weight'],
    ],
    [{ suite: 't' }, ['changed suite']],
    [{ lane: 'live', forgetting: [{ suite: 'o.yaml' }] }, ['added forgetting', 'added lane']],
  ])('finds %j', (change, expected) => {
    expect(changes(aSide(change))).toEqual(expected);
  });

  it('compares rubrics by what they say, item by item, and not by the name of their file', () => {
    const renamed = aSide({ scorers: [{ id: 'grounded', judge: { rubric: 'other.yaml', provider: 'openai', model: 'j' } }] });
    expect(changes(renamed)).toEqual([]);
    expect(changes(aSide({}, { items: [{ id: 'a', criterion: 'ONE' }] }))).toEqual([
      'changed scorers.grounded.rubric.items.a.criterion',
      'removed scorers.grounded.rubric.items.b',
    ]);
    expect(changes(aSide({}, { canaries: [] }))).toEqual(['added scorers.grounded.rubric.canaries']);
  });

  it('lists golden cases that are deleted or altered, and takes new ones and provenance for data', () => {
    const base = aSide({}, {}, [CASE, { id: 'b', input: 'x' }, { id: 'a', input: 'x' }]);
    expect(changes(aSide({}, {}, [CASE, { id: 'new', input: 'x' }]), base)).toEqual(['removed golden/a', 'removed golden/b']);
    expect(changes(aSide({}, {}, [{ ...CASE, provenance: { incident: 'INC-1' } }]))).toEqual([]);
    expect(changes(aSide({}, {}, [{ ...CASE, checks: [] }]))).toEqual(['changed golden/x']);
    expect(changes(aSide({}, {}, [{ ...CASE, input: 'easier' }]))).toEqual(['changed golden/x']);
  });

  it('sees a case that is called synthetic, which would take it out of must_pass rules', () => {
    const called = { ...CASE, provenance: { source: 'synthetic', trace: 'x paraphrase 1' } };
    expect(policyChanges(aSide(), aSide({}, {}, [called]), 'head')).toMatchObject([
      { path: 'golden/x', base: {}, head: { synthetic: true } },
    ]);
  });

  it('shows the suite’s words of a case, and a customer’s as a hash', () => {
    const [change] = policyChanges(
      aSide(),
      aSide({}, {}, [{ ...CASE, input: 'my name is Ann', checks: [{ contains: 'z' }], expected: 'e' }]),
      'base',
    );
    expect(change).toEqual({
      ...{ path: 'golden/x', kind: 'changed', inForce: 'base' },
      base: { input: expect.stringMatching(/^sha256:[0-9a-f]{12}$/), checks: [{ contains: 'y' }] },
      head: {
        input: expect.stringMatching(/^sha256:[0-9a-f]{12}$/),
        checks: [{ contains: 'z' }],
        expected: expect.stringMatching(/^sha256:/),
      },
    });
    expect(policyChanges(aSide(), aSide({}, {}, []), 'base')[0]?.base).toEqual({ checks: [{ contains: 'y' }], severity: 'critical' });
    expect(JSON.stringify(change)).not.toContain('Ann');
  });

  it('sees a file that a case names change under it', () => {
    const base = aSide();
    const head = { ...base, cases: base.cases.map((located) => ({ ...located, fingerprint: 'sha256:other' })) };
    expect(policyChanges(base, head, 'base')).toMatchObject([
      { path: 'golden/x', base: { files: expect.anything() }, head: { files: expect.anything() } },
    ]);
  });

  it('is as report.json wants it', () => {
    const head = aSide({ gate: { margin: 0.9, must_pass: { all: true } }, scorers: [] }, {}, []);
    for (const change of policyChanges(aSide(), head, 'base')) expect(PolicyChangeSchema.parse(change)).toEqual(change);
  });
});
