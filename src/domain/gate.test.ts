import { describe, expect, test } from 'vitest';
import { cases } from '../../test/builders/evidence.js';
import { compare, type Terms } from './comparison.js';
import { type CaseEvidence, countPairs, countUnscored, pairCases } from './evidence.js';
import { measureFigures } from './figures.js';
import { decide, type LookEvidence, worstOf } from './gate.js';
import { DEFAULT_GATE_POLICY, type GatePolicy } from './policy.js';
import type { Comparison } from './report.js';

const WEIGHTS = new Map([['grade', 1]]);
const policy = (changes: Partial<GatePolicy> = {}): GatePolicy => ({ ...DEFAULT_GATE_POLICY, primary: 'grade', ...changes });

/** The evidence of one last look over cases that all carry the metric `grade`. */
function look(evidence: readonly CaseEvidence[], changes: Partial<LookEvidence> = {}, terms: Partial<Terms> = {}): LookEvidence {
  const level = changes.level ?? 0.05;
  const primary = compare(
    pairCases(evidence, 'grade', WEIGHTS, () => 1),
    { metric: 'grade', slice: null, role: 'primary' },
    { margin: 0.05, level, alpha: 0.05, failOn: 'any', singleTrial: true, seed: 1, ...terms },
  );
  return {
    last: true,
    level,
    comparisons: [primary],
    completeness: countPairs(evidence, () => 1),
    unscored: countUnscored(evidence, () => 1),
    figures: measureFigures(evidence, ['grade'], WEIGHTS, () => 1),
    mustPass: [],
    hasBaseline: true,
    stop: null,
    ...changes,
  };
}

const slice = (value: string, pRegression: number, n = 20): Comparison => ({
  ...(look(cases(40, 1, 1)).comparisons[0] as Comparison),
  role: 'slice',
  slice: { key: 'locale', value },
  n,
  clusters: n,
  pRegression,
  difference: -0.2,
});

const codes = (decision: ReturnType<typeof decide>): string[] => decision.verdict.reasons.map(({ code }) => code);

describe('the verdict', () => {
  test('is regression when the drop is proven', () => {
    const decision = decide(look([...cases(90, 1, 1), ...cases(15, 1, 0, 'lost'), ...cases(2, 0, 1, 'won')]), policy());
    expect(decision.verdict).toEqual({
      status: 'regression',
      title: 'grade fell 12.1 points',
      reasons: [{ code: 'primary-drop', message: 'grade fell 12.1 points, from 98.1 % to 86.0 % (-18.9 to -6.4 points) over 107 cases.' }],
    });
    expect(decision.comparisons[0]?.status).toBe('regression');
  });

  test('is pass when a loss of the margin is ruled out', () => {
    const decision = decide(look([...cases(400, 1, 1), ...cases(4, 1, 0, 'lost'), ...cases(4, 0, 1, 'won')]), policy());
    expect(decision.verdict).toMatchObject({ status: 'pass', reasons: [] });
    expect(decision.verdict.title).toBe('grade is no worse: 0.0 points, a loss of 5.0 is ruled out');
  });

  test('is inconclusive when the evidence does neither, and says what would settle it', () => {
    const decision = decide(look([...cases(92, 1, 1), ...cases(4, 1, 0, 'lost'), ...cases(4, 0, 1, 'won')]), policy());
    expect(decision.verdict.status).toBe('inconclusive');
    expect(decision.verdict.reasons[0]?.message).toMatch(
      /^100 cases neither prove a drop nor rule out one of 5\.0 points\. This run could have seen a drop of 7\.1 points or more\. About 100 more cases like these would settle it\.$/,
    );
  });

  test('is inconclusive below 30 cases, however bad it looks, and says what still blocks', () => {
    const decision = decide(look(cases(29, 1, 0)), policy());
    expect(decision.verdict.status).toBe('inconclusive');
    expect(decision.verdict.reasons).toEqual([
      {
        code: 'underpowered',
        message:
          'With 29 cases the suite blocks on must_pass, floors and limits only until 30 cases. About 1 more case like these would settle it.',
      },
    ]);
  });

  test('is inconclusive with the slice that seems to have fallen, and the scorer that erred', () => {
    const evidence = [...cases(35, 1, 1), ...cases(2, 1, 0, 'lost'), ...cases(1, 0, 1, 'won')];
    const { comparisons } = look(evidence);
    const decision = decide(
      look(evidence, {
        comparisons: [...comparisons, slice('en', 0.2), slice('de', 0.06), slice('fr', 0.08)],
        unscored: new Map([
          ['tone', 2],
          ['grounded', 7],
        ]),
      }),
      policy({ slices: ['locale'] }),
    );
    expect(decision.verdict.status).toBe('inconclusive');
    expect(decision.verdict.reasons[0]?.message).toMatch(
      /^38 cases neither prove .* Where locale is de, grade fell 20\.0 points over 20 cases: cases of that kind would tell most\. grounded gave no score for 7 answers\.$/,
    );
  });

  test('is inconclusive where nothing regressed in so few cases, and says what that still allows', () => {
    expect(decide(look(cases(40, 1, 1)), policy()).verdict.reasons).toEqual([
      {
        code: 'underpowered',
        message:
          'None of 40 cases regressed, but so few still allow that 7.2 % of all do; the margin is 5.0 points. About 19 more cases like these would settle it.',
      },
    ]);
  });

  test('does not pass 50 cases without any regression: a rate of 5.8 % is still possible', () => {
    expect(decide(look(cases(50, 0.5, 0.5)), policy()).verdict.status).toBe('inconclusive');
    expect(decide(look(cases(59, 0.5, 0.5)), policy()).verdict.status).toBe('pass');
  });

  test('calls a proven drop within the margin a regression under `any` and a pass under `beyond_margin`', () => {
    const small = [...cases(300, 0.5, 0.5), ...cases(100, 0.5, 0.46, 'less')];
    expect(decide(look(small), policy()).verdict.status).toBe('regression');
    const tolerant = policy({ fail_on: 'beyond_margin' });
    expect(decide(look(small, {}, { failOn: 'beyond_margin' }), tolerant).verdict.status).toBe('pass');
  });
});

test('under beyond_margin a drop that is proven, and not proven to be beyond the margin, is a warning', () => {
  const evidence = [...cases(960, 1, 1), ...cases(30, 1, 0, 'lost'), ...cases(2, 0, 1, 'won')];
  const beyond = policy({ fail_on: 'beyond_margin' });
  const decision = decide(look(evidence, {}, { failOn: 'beyond_margin' }), beyond);
  expect(decision.verdict.status).toBe('pass');
  expect(decision.notes).toEqual(['grade fell 2.8 points: proven, but not proven to be more than the tolerated 5.0.']);
  expect(decide(look(cases(992, 1, 1), {}, { failOn: 'beyond_margin' }), beyond).notes).toEqual([]);
});

describe('a look before the last', () => {
  test('goes on while nothing is proven', () => {
    const evidence = look([...cases(46, 1, 1), ...cases(4, 1, 0, 'lost')], { last: false, level: 0.00026 });
    expect(decide(evidence, policy()).final).toBe(false);
  });

  test('ends the run at a proven drop', () => {
    const evidence = look([...cases(30, 1, 1), ...cases(20, 1, 0, 'lost')], { last: false, level: 0.00026 });
    expect(decide(evidence, policy())).toMatchObject({ final: true, verdict: { status: 'regression' } });
  });

  test('goes on when too much is missing, for the rest may still come', () => {
    const evidence = look([...cases(30, 1, 1), ...cases(20, 1, 0, 'lost'), ...cases(5, 1, 'missing', 'gone')], {
      last: false,
      level: 0.00026,
    });
    expect(decide(evidence, policy()).final).toBe(false);
  });

  test('ends the run when a must-pass case has regressed', () => {
    const mustPass = [{ id: 'refund-017', state: 'regressed' as const, items: ['contains "30 days"'] }];
    const decision = decide(look(cases(50, 1, 1), { last: false, level: 0.00026, mustPass }), policy());
    expect(decision).toMatchObject({ final: true, verdict: { status: 'regression' } });
    expect(decision.verdict.reasons).toEqual([
      { code: 'must-pass', message: '1 must-pass case regressed: refund-017 (contains "30 days").' },
    ]);
  });
});

test('a must-pass case that fails without a baseline does not hold: nothing has regressed', () => {
  const failing = (id: string) => ({ id, state: 'regressed' as const, items: ['contains "30 days"'] });
  const messageOf = (...ids: string[]) =>
    decide(look(cases(50, 1, 1), { hasBaseline: false, mustPass: ids.map(failing) }), policy()).verdict.reasons[0]?.message;
  expect(messageOf('a')).toBe('1 must-pass case does not hold: a (contains "30 days").');
  expect(messageOf('a', 'b')).toBe('2 must-pass cases do not hold: a (contains "30 days"), and b.');
});

describe('missing evidence', () => {
  test('below min_coverage is invalid, never a pass', () => {
    const decision = decide(look([...cases(94, 1, 1), ...cases(6, 'missing', 'missing', 'gone')]), policy());
    expect(decision.verdict.status).toBe('invalid');
    expect(codes(decision)).toEqual(['coverage']);
  });

  test('says which scorer erred most', () => {
    const { completeness } = look(cases(40, 1, 1));
    const evidence = look(cases(40, 1, 1), { completeness: { ...completeness, scored: 30 }, unscored: new Map([['grounded', 10]]) });
    expect(decide(evidence, policy()).verdict.reasons[0]?.message).toBe(
      'Only 75.0 % of the pairs have a score on both sides; min_coverage asks for 95.0 %. grounded gave no score for 10 answers.',
    );
  });

  test('all of it is invalid', () => {
    expect(decide(look(cases(40, 'missing', 'missing')), policy()).verdict.status).toBe('invalid');
    expect(codes(decide(look([]), policy()))).toEqual(['no-cases']);
  });

  test('on one side much more than on the other is invalid even when coverage is high', () => {
    const decision = decide(look([...cases(390, 1, 1), ...cases(10, 1, 'missing', 'gone')]), policy());
    expect(codes(decision)).toEqual(['missingness']);
  });

  test('outranks a proven drop', () => {
    const decision = decide(look([...cases(60, 1, 0), ...cases(20, 'missing', 'missing', 'gone')]), policy());
    expect(decision.verdict.status).toBe('invalid');
    expect(codes(decision)).toEqual(['coverage', 'primary-drop']);
  });

  test('on a must-pass case is invalid', () => {
    const decision = decide(look(cases(100, 1, 1), { mustPass: [{ id: 'refund-017', state: 'errored', items: [] }] }), policy());
    expect(decision.verdict).toMatchObject({ status: 'invalid', title: '1 must-pass case could not be scored: refund-017.' });
  });

  test.each(['budget', 'deadline', 'cancelled', 'provider-down', 'judge-down', 'canary'] as const)(
    'a run cut short by %s is invalid whatever it saw',
    (code) => {
      const decision = decide(look(cases(100, 1, 1), { last: false, stop: { code, message: 'It ended early.' } }), policy());
      expect(decision).toMatchObject({ final: true, verdict: { status: 'invalid', reasons: [{ code }] } });
    },
  );
});

describe('floors and limits', () => {
  test('a mean that is the floor but for the rounding of its sum keeps it', () => {
    expect((0.7 + 0.7 + 0.7) / 3).toBeLessThan(0.7);
    const decision = decide(look(cases(3, 0.7, 0.7), { hasBaseline: false }), policy({ floors: { grade: 0.7 } }));
    expect(decision.verdict.status).toBe('pass');
    expect(codes(decide(look(cases(3, 0.7, 0.699_999), { hasBaseline: false }), policy({ floors: { grade: 0.7 } })))).toEqual(['floor']);
  });

  test('a limit on the rise of the cost has nothing to rise from without a baseline', () => {
    const limited = policy({ limits: { cost_increase: 0.25 } });
    expect(codes(decide(look(cases(40, 1, 1), { hasBaseline: false }), limited))).toEqual(['no-baseline']);
    const unpriced = { ...look(cases(400, 1, 1)).figures, costUsdPerCase: { baseline: null, candidate: 0.01 } };
    expect(codes(decide(look(cases(400, 1, 1), { figures: unpriced }), limited))).toEqual(['coverage']);
  });

  test('a candidate below its floor fails, also without a baseline and with few cases', () => {
    const decision = decide(look(cases(10, 0.6, 0.6), { hasBaseline: false }), policy({ floors: { grade: 0.7 } }));
    expect(decision.verdict).toMatchObject({
      status: 'regression',
      reasons: [{ code: 'floor', message: 'grade is at 60.0 %, below its floor of 70.0 %.' }],
    });
    expect(decision.comparisons.at(-1)).toMatchObject({
      metric: 'grade',
      role: 'floor',
      candidate: expect.closeTo(0.6),
      status: 'regression',
    });
  });

  test('a broken limit fails and a kept one is shown as kept', () => {
    const limits = { latency_p95_ms: 50, cost_usd_per_case: 0.01, cost_increase: 0.25 };
    const decision = decide(look(cases(100, 1, 1)), policy({ limits }));
    expect(codes(decision)).toEqual(['limit']);
    expect(decision.comparisons.slice(1).map(({ metric, status }) => [metric, status])).toEqual([
      ['latency_p95_ms', 'regression'],
      ['cost_usd_per_case', 'pass'],
      ['cost_increase', 'pass'],
    ]);
  });

  test('a price where there was none is no rise in percent, and is told as it is', () => {
    const figures = { ...look(cases(100, 1, 1)).figures, costUsdPerCase: { baseline: 0, candidate: 0.0123 } };
    const decision = decide(look(cases(100, 1, 1), { figures }), policy({ limits: { cost_increase: 0.25 } }));
    expect(decision.verdict.reasons).toEqual([
      { code: 'limit', message: 'A case costs $0.0123 and cost nothing on the baseline; the limit is 25.0 % more.' },
    ]);
  });

  test('a limit on a figure that nobody measured is invalid, not kept', () => {
    const evidence = look(cases(100, 1, 1));
    const figures = { ...evidence.figures, costUsdPerCase: { baseline: null, candidate: null } };
    const decision = decide({ ...evidence, figures }, policy({ limits: { cost_usd_per_case: 0.01 } }));
    expect(decision.verdict).toMatchObject({ status: 'invalid', reasons: [{ code: 'coverage' }] });
  });
});

describe('slices and other metrics', () => {
  const calm = (): LookEvidence => look([...cases(400, 1, 1), ...cases(2, 1, 0, 'lost'), ...cases(2, 0, 1, 'won')]);
  const withSlices = (...slices: Comparison[]): LookEvidence => ({ ...calm(), comparisons: [...calm().comparisons, ...slices] });

  test('a drop that Holm proves fails the gate although the primary passes', () => {
    const decision = decide(withSlices(slice('de', 0.001), slice('en', 0.5)), policy());
    expect(codes(decision)).toEqual(['slice-drop']);
    expect(decision.verdict.title).toBe('grade where locale is de fell 20.0 points (20 cases)');
    expect(decision.comparisons.map(({ status }) => status)).toEqual(['pass', 'regression', 'shown']);
  });

  test('a drop that only Benjamini-Hochberg sees is a warning', () => {
    const decision = decide(withSlices(slice('de', 0.03), slice('en', 0.04)), policy());
    expect(decision.verdict.status).toBe('pass');
    expect(decision.notes).toHaveLength(2);
  });

  test('a slice under ten cases is shown and decides nothing', () => {
    expect(decide(withSlices(slice('de', 0.0001, 9)), policy()).verdict.status).toBe('pass');
  });

  test('no slice can pass the gate', () => {
    const undecided = look([...cases(92, 1, 1), ...cases(4, 1, 0, 'lost'), ...cases(4, 0, 1, 'won')]);
    expect(decide({ ...undecided, comparisons: [...undecided.comparisons, slice('de', 1)] }, policy()).verdict.status).toBe('inconclusive');
  });
});

describe('without a baseline', () => {
  test('the candidate passes, and the reason says loudly why', () => {
    const decision = decide(look(cases(40, 1, 1), { hasBaseline: false }), policy());
    expect(decision.verdict).toMatchObject({
      status: 'pass',
      title: 'no baseline yet: the candidate was run alone',
      reasons: [{ code: 'no-baseline' }],
    });
  });
});

test('known failures of the baseline are listed in a note and blamed on nobody', () => {
  const decision = decide(look(cases(100, 1, 1), { mustPass: [{ id: 'old-bug', state: 'still-failing', items: ['x'] }] }), policy());
  expect(decision.verdict.status).toBe('pass');
  expect(decision.notes).toEqual(['1 must-pass case still failing on both sides, which this change is not blamed for: old-bug.']);
});

test('of several suites the worst verdict counts: invalid, regression, inconclusive, pass', () => {
  expect(worstOf(['pass', 'inconclusive', 'regression', 'invalid'])).toBe('invalid');
  expect(worstOf(['pass', 'inconclusive', 'regression'])).toBe('regression');
  expect(worstOf(['pass', 'pass'])).toBe('pass');
  expect(worstOf([])).toBe('invalid');
});
