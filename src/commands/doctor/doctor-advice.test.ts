import { describe, expect, test } from 'vitest';
import { DEFAULT_GATE_POLICY } from '../../domain/policy.js';
import { adviseOn, type Findings } from './doctor-advice.js';
import type { SelfTrial } from './self-trial.js';

const findings = (changes: Partial<Findings> = {}): Findings => ({
  gate: DEFAULT_GATE_POLICY,
  trials: 1,
  cases: 100,
  clusters: 100,
  isSmall: false,
  mde: 0.04,
  slices: [],
  noise: null,
  answers: 200,
  ...changes,
});

const noise = (regression: number, changes: Partial<SelfTrial> = {}): SelfTrial => ({
  trials: 2,
  coverage: 1,
  runs: 400,
  verdicts: { regression, pass: 400 - regression, inconclusive: 0, invalid: 0 },
  falseAlarmRate: regression / 400,
  flipRate: regression / 400,
  metrics: [{ metric: 'overall', cases: 100, sd: 0.3, unstable: 0.2 }],
  usage: { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, usd: 0 },
  stopped: null,
  ...changes,
});

describe('the advice', () => {
  test('is to let inconclusive fail where the set sees the margin, and to warn where it does not', () => {
    expect(adviseOn(findings())).toEqual([
      'The set finds drops of 4.0 points, within the margin of 5.0: `on_inconclusive: fail` is affordable.',
    ]);
    expect(adviseOn(findings({ mde: 0.1 }))).toEqual([
      'Keep `on_inconclusive: warn`: the set finds drops of 10.0 points or more, the margin is 5.0. About 300 more cases like these would bring that down to the margin.',
    ]);
  });

  test('is to block while an unchanged candidate fails no more often than chance allows, and only to warn beyond', () => {
    expect(adviseOn(findings({ noise: noise(24) }))[0]).toBe(
      'Block on regressions: 24 of 400 A/A runs (6.0 %) failed although nothing had changed.',
    );
    expect(adviseOn(findings({ noise: noise(60) }))[0]).toMatch(/^Only warn: 60 of 400 A\/A runs \(15\.0 %\) failed/);
  });

  test('says nothing of alarms from a trial that broke off or misses too much', () => {
    expect(adviseOn(findings({ noise: noise(0, { stopped: 'the budget is used up' }) })).join(' ')).not.toContain('Block');
    expect(adviseOn(findings({ noise: noise(0, { coverage: 0.5 }) })).join(' ')).not.toContain('Block');
  });

  test('is to spend on trials where these would help, and names scorers that differ from themselves', () => {
    const unsteady = noise(10, {
      metrics: [
        { metric: 'overall', cases: 100, sd: 0.3, unstable: 0.2 },
        { metric: 'tone', cases: 100, sd: 0.4, unstable: 0.3 },
        { metric: 'steady', cases: 100, sd: 0, unstable: 0 },
      ],
    });
    const advice = adviseOn(findings({ mde: 0.088, noise: unsteady })).join('\n');
    expect(advice).toContain('`trials: { max: 3 }` would find drops of about 6.3 points instead of 8.8');
    expect(advice).toContain('tone differs from itself in 30.0 % of the cases');
    expect(advice).not.toContain('steady');
  });

  test('of a small set is what it can do and how much is missing', () => {
    expect(adviseOn(findings({ cases: 40, clusters: 5, isSmall: true }))).toEqual([
      'With 40 cases in 5 clusters the suite blocks on must_pass, floors and limits only until 30 cases and 8 clusters: 3 more clusters to go.',
    ]);
  });

  test('lists the slices that cannot decide', () => {
    const slices = [
      { key: 'locale', value: 'de', n: 4, clusters: 4, mde: 0.3, decides: false },
      { key: 'locale', value: 'en', n: 96, clusters: 96, mde: 0.04, decides: true },
    ];
    expect(adviseOn(findings({ slices })).at(-1)).toBe(
      'Too small to decide anything, and only shown (under 10 cases or 5 clusters): locale=de (4).',
    );
  });
});
