import { describe, expect, it } from 'vitest';
import { GatePolicySchema, isMustPass } from './policy.js';

describe('GatePolicySchema', () => {
  it.each([
    { margin: 0 },
    { margin: 1 },
    { alpha: 0.5 },
    { alpha: 1e-9 },
    { looks: 1 },
    { floors: { any: 0, thing: 1 } },
    { min_coverage: 0 },
    { max_new_cases: 0 },
    { baseline_max_age_days: 0.5 },
    { must_pass: { severity: ['critical', 'major'] } },
  ])('takes %j', (policy) => {
    expect(GatePolicySchema.parse(policy)).toMatchObject(policy);
  });

  it.each([
    { margin: -0.01 },
    { margin: 1.01 },
    { alpha: 0 },
    { alpha: 0.51 },
    { looks: 2 },
    { floors: { any: 1.1 } },
    { min_coverage: 1.1 },
    { max_new_cases: 0.5 },
    { baseline_max_age_days: -1 },
    { must_pass: {} },
    { must_pass: { all: false } },
    { limits: { latency_p95_ms: 0 } },
    { limits: { cost_increase: -0.1 } },
    { slices: 'locale' },
    { margin: Number.NaN },
    { margin: Number.POSITIVE_INFINITY },
    { unknown: 1 },
  ])('refuses %j', (policy) => {
    expect(GatePolicySchema.safeParse(policy).success).toBe(false);
  });
});

describe('isMustPass', () => {
  const golden = { id: 'a', severity: 'critical', tags: { locale: ['de', 'at'], intent: 'refund' } };

  it.each([
    [undefined, false],
    [{ severity: 'critical' }, true],
    [{ severity: 'major' }, false],
    [{ severity: ['major', 'critical'] }, true],
    [{ tags: { locale: 'at' } }, true],
    [{ tags: { locale: ['ch', 'de'] } }, true],
    [{ tags: { locale: 'fr', intent: 'refund' } }, true],
    [{ tags: { region: 'de' } }, false],
    [{ ids: ['b', 'a'] }, true],
    [{ ids: ['b'] }, false],
    [{ all: true as const }, true],
    [{ severity: 'major', ids: ['a'] }, true],
  ])('under %j: %s', (policy, expected) => {
    expect(isMustPass(golden, policy)).toBe(expected);
  });

  it('lets a case say it itself, and no case opt out', () => {
    expect(isMustPass({ id: 'a', must_pass: true }, undefined)).toBe(true);
    expect(isMustPass({ id: 'a', must_pass: false }, { all: true })).toBe(true);
  });

  it('takes in nothing that a model made, until a person says so of the case or a conversation stands behind it', () => {
    const made = { source: 'synthetic', trace: 'a paraphrase 1' };
    expect(isMustPass({ id: 'a', provenance: made }, { all: true })).toBe(false);
    expect(isMustPass({ id: 'a', provenance: made, must_pass: true }, { all: true })).toBe(true);
    expect(isMustPass({ id: 'a', provenance: [made, { source: 'langfuse', trace: 't1' }] }, { all: true })).toBe(true);
  });
});
