/** One report for every state that a person can meet; the golden files under `test/golden/` show how each is rendered. */
import type { CaseNote, CaseReport, Comparison, ReportView } from '../../src/domain/report.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { aBound, aCase, aComparison, aNote, aView, cases } from './report.js';

const QUIET_METRICS: readonly Comparison[] = [
  aComparison({
    metric: 'tone',
    role: 'scorer',
    baseline: 0.902,
    candidate: 0.899,
    difference: -0.003,
    interval: [-0.012, 0.006],
    standardError: 0.0053,
    pRegression: 0.29,
    pNonInferior: 0.0001,
    wins: 9,
    losses: 11,
    ties: 180,
    mde: 0.0132,
    status: 'shown',
  }),
  aComparison({
    metric: 'case_checks',
    role: 'scorer',
    baseline: 0.94,
    candidate: 0.937,
    difference: -0.003,
    interval: [-0.015, 0.009],
    standardError: 0.0072,
    pRegression: 0.34,
    pNonInferior: 0.0001,
    wins: 4,
    losses: 5,
    ties: 191,
    mde: 0.018,
    status: 'shown',
  }),
];

const SLICES: readonly Comparison[] = [
  aComparison({
    role: 'slice',
    slice: { key: 'locale', value: 'de' },
    n: 60,
    clusters: 41,
    baseline: 0.79,
    candidate: 0.642,
    difference: -0.148,
    interval: [-0.214, -0.082],
    status: 'regression',
  }),
  aComparison({
    role: 'slice',
    slice: { key: 'intent', value: 'refund' },
    n: 44,
    clusters: 30,
    baseline: 0.83,
    candidate: 0.765,
    difference: -0.065,
    interval: [-0.121, -0.009],
    status: 'shown',
  }),
  aComparison({
    role: 'slice',
    slice: { key: 'locale', value: 'en' },
    n: 140,
    clusters: 79,
    baseline: 0.818,
    candidate: 0.796,
    difference: -0.022,
    interval: [-0.053, 0.009],
    status: 'shown',
  }),
  aComparison({
    role: 'slice',
    slice: { key: 'intent', value: 'warranty' },
    n: 31,
    clusters: 22,
    baseline: 0.74,
    candidate: 0.812,
    difference: 0.072,
    interval: [0.011, 0.133],
    status: 'shown',
  }),
];

const WORST: readonly CaseReport[] = [
  aCase({ id: 'refund-017', baseline: 1, candidate: 0, difference: -1 }),
  aCase({ id: 'refund-opened-box', baseline: 1, candidate: 0, difference: -1 }),
  aCase({ id: 'de-widerruf-003', baseline: 1, candidate: 0.125, difference: -0.875, tags: { locale: 'de' } }),
  aCase({ id: 'warranty-transfer-2', baseline: 0.9, candidate: 0.4, difference: -0.5 }),
];

const WORST_NOTES: readonly CaseNote[] = [
  aNote({
    id: 'refund-017',
    file: 'evals/support/golden/refunds.jsonl',
    line: 17,
    severity: 'critical',
    origins: ['langfuse 9f3c27aa', 'incident INC-204'],
    failed: [
      { metric: 'case_checks', items: ['contains "30 days"'] },
      { metric: 'grounded', items: ['policy', 'window'] },
    ],
  }),
  aNote({
    id: 'refund-opened-box',
    file: 'evals/support/golden/refunds.jsonl',
    line: 31,
    severity: 'major',
    origins: ['langfuse b10de5f2'],
    failed: [{ metric: 'grounded', items: ['policy'] }],
  }),
  aNote({
    id: 'de-widerruf-003',
    file: 'evals/support/golden/german.jsonl',
    line: 3,
    severity: 'major',
    origins: ['incident INC-311'],
    failed: [{ metric: 'grounded', items: ['policy', 'tone'] }],
  }),
];

const REGRESSION_CASES: readonly CaseReport[] = [
  ...WORST,
  ...cases(37, 'order-status', { baseline: 0.8, candidate: 0.7, difference: -0.1 }),
  ...cases(12, 'small-talk', { status: 'improved', baseline: 0.6, candidate: 0.9, difference: 0.3 }),
  ...cases(145, 'steady', { status: 'unchanged', baseline: 0.8, candidate: 0.8, difference: 0 }),
  ...cases(2, 'silent', { status: 'unscored', baseline: 0.8, candidate: null, difference: null }),
];

const regression = {
  report: {
    comparisons: [
      aComparison(),
      aComparison({
        metric: 'grounded',
        role: 'scorer',
        baseline: 0.782,
        candidate: 0.701,
        difference: -0.081,
        interval: [-0.119, -0.043],
        status: 'regression',
      }),
      ...QUIET_METRICS,
      ...SLICES,
    ],
    cases: [...REGRESSION_CASES],
  },
  notes: WORST_NOTES,
};

const PASSING = aComparison({
  baseline: 0.81,
  candidate: 0.822,
  difference: 0.012,
  interval: [-0.004, 0.028],
  standardError: 0.0095,
  pRegression: 0.9,
  pNonInferior: 0.0001,
  wins: 21,
  losses: 14,
  ties: 165,
  mde: 0.0236,
  status: 'pass',
});

const PASS_CASES: readonly CaseReport[] = [
  ...cases(14, 'order-status', { baseline: 0.8, candidate: 0.7, difference: -0.1 }),
  ...cases(21, 'refund', { status: 'improved', baseline: 0.6, candidate: 0.9, difference: 0.3 }),
  ...cases(165, 'steady', { status: 'unchanged', baseline: 0.8, candidate: 0.8, difference: 0 }),
];

const NOTHING_RUN = { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, usd: 0 };
const NO_LATENCY = { latencyP50Ms: { baseline: null, candidate: null }, latencyP95Ms: { baseline: null, candidate: null } };

const alone = (changes: Partial<Comparison> = {}): Comparison =>
  aBound({ role: 'primary', baseline: null, candidate: 0.768, difference: null, status: 'shown', ...changes });

function manyCases(): ReportView {
  const golden = Array.from({ length: 3000 }, (_, index) => {
    const status = index % 3 === 0 ? 'regressed' : index % 7 === 0 ? 'improved' : 'unchanged';
    const difference = status === 'regressed' ? -((index % 97) + 3) / 100 : status === 'improved' ? 0.25 : 0;
    return aCase({
      id: `production-trace-${String(index).padStart(4, '0')}`,
      status,
      baseline: 1,
      candidate: 1 + difference,
      difference,
      tags: { team: `team-${index % 40}` },
    });
  });
  const slices = Array.from({ length: 40 }, (_, index) =>
    aComparison({
      role: 'slice',
      slice: { key: 'team', value: `team-${index}` },
      n: 75,
      clusters: 75,
      difference: -0.1 - index / 1000,
      interval: [-0.2, -0.01],
      status: index % 5 === 0 ? 'regression' : 'shown',
    }),
  );
  return aView({
    report: {
      verdict: {
        status: 'regression',
        title: 'overall fell 16.7 points',
        reasons: [
          { code: 'primary-drop', message: 'overall fell 16.7 points, from 100.0 % to 83.3 % (-17.9 to -15.5 points) over 3000 cases.' },
        ],
      },
      comparisons: [
        aComparison({
          n: 3000,
          clusters: 3000,
          baseline: 1,
          candidate: 0.833,
          difference: -0.167,
          interval: [-0.179, -0.155],
          losses: 1000,
          wins: 286,
          ties: 1714,
        }),
        ...slices,
      ],
      cases: golden,
    },
    notes: golden.map(({ id }, index) =>
      aNote({
        id,
        file: 'evals/production/golden/traces.jsonl',
        line: index + 1,
        severity: 'major',
        origins: [`langfuse trace-${index}`],
        failed: [{ metric: 'grounded', items: ['policy', 'window', 'tone'] }],
      }),
    ),
  });
}

function hostile(): ReportView {
  const ids = HOSTILE_TEXTS;
  const golden = ids.map((id, index) => aCase({ id, difference: -1 + index / 1000, tags: { [id]: [id, id] } }));
  const at = (index: number): string => ids[index % ids.length] ?? '';
  return aView({
    report: {
      suite: at(1),
      tool: { name: 'cupel', version: at(2) },
      verdict: {
        status: 'regression',
        title: `overall where ${at(0)} is ${at(3)} fell 6.0 points`,
        reasons: ids.map((text) => ({ code: 'slice-drop', message: `overall where locale is ${text} fell 6.0 points.` })),
      },
      sides: { candidate: { label: at(4), fingerprint: at(5), ref: at(6) }, baseline: { label: at(7), fingerprint: at(8), ref: at(9) } },
      comparisons: [
        aComparison(),
        ...ids.map((metric) => aComparison({ metric, role: 'scorer' })),
        ...ids.map((value, index) => aComparison({ role: 'slice', slice: { key: at(index + 1), value } })),
      ],
      cases: [
        ...golden,
        aCase({ id: at(10), status: 'improved', difference: 0.5 }),
        aCase({ id: at(11), status: 'unscored', difference: null }),
      ],
      judges: ids.slice(0, 3).map((id) => ({ id, fingerprint: id, calibration: null, canaries: 'failed' as const })),
      policyChanges: ids.map((path, index) => ({
        path,
        kind: 'changed',
        base: at(index + 2),
        head: { [path]: at(index + 3) },
        inForce: 'base',
      })),
      notes: [...ids],
      accepted: { by: at(0), reason: at(12), sha: at(13) },
    },
    facts: { reproduce: `npx cupel gate ${at(14)}`, errors: Object.fromEntries(ids.map((text, index) => [text, index + 1])) },
    notes: ids.map((id, index) =>
      aNote({
        id,
        file: at(index + 4),
        line: 7,
        severity: at(index + 5),
        origins: [`incident ${at(index + 6)}`, at(index + 7)],
        failed: [{ metric: at(index + 8), items: [at(index + 9), at(index + 10)] }],
        excerpt:
          index < 5 ? { input: ids.join('\n'), baseline: `${at(index)}\n\`\`\`\`\n${at(index + 1)}`, candidate: at(index + 2) } : null,
      }),
    ),
  });
}

/** By the name of its golden file. */
export const SCENARIOS = {
  pass: aView({
    report: {
      verdict: { status: 'pass', title: 'overall is no worse: +1.2 points, a loss of 5.0 is ruled out', reasons: [] },
      comparisons: [PASSING, ...QUIET_METRICS],
      cases: [...PASS_CASES],
      looks: [
        { look: 1, cases: 50, trials: 1, decision: 'continue' },
        { look: 2, cases: 100, trials: 1, decision: 'pass' },
      ],
      counts: { planned: 400, scored: 200, errored: 0, skipped: 200, cancelled: 0 },
      coverage: 1,
    },
    facts: { errors: {} },
  }),
  'nothing-changed': aView({
    report: {
      verdict: {
        status: 'pass',
        title: 'nothing that answers or scores has changed',
        reasons: [
          {
            code: 'nothing-changed',
            message: 'Targets, cases, checks and rubrics are the same on both sides: nothing was run and nothing was spent.',
          },
        ],
      },
      comparisons: [],
      cases: [],
      looks: [],
      counts: { planned: 0, scored: 0, errored: 0, skipped: 0, cancelled: 0 },
      coverage: null,
      usage: NOTHING_RUN,
      judges: [],
    },
    facts: { ...NO_LATENCY, plannedRequests: 0, savedRequests: 0, errors: {}, reproduce: null },
  }),
  'no-baseline': aView({
    report: {
      verdict: {
        status: 'pass',
        title: 'no baseline yet: the candidate was run alone',
        reasons: [
          {
            code: 'no-baseline',
            message:
              'There is no baseline to compare with: the candidate was run alone, and only floors, limits and must_pass could fail it.',
          },
        ],
      },
      sides: {
        candidate: { label: 'openai/gpt-5-mini', fingerprint: 'sha256:cc', ref: '7d1f3a9be204c5568e21b0a4d3c9f7e6518b2a0d' },
        baseline: null,
      },
      comparisons: [
        alone(),
        alone({ metric: 'grounded', role: 'scorer', candidate: 0.731 }),
        aBound({ metric: 'grounded', baseline: null, candidate: 0.731, difference: null, status: 'pass' }),
      ],
      cases: cases(42, 'refund', { status: 'unchanged', baseline: null, candidate: 0.77, difference: null }),
      looks: [{ look: 1, cases: 42, trials: 1, decision: 'pass' }],
      counts: { planned: 42, scored: 42, errored: 0, skipped: 0, cancelled: 0 },
      coverage: 1,
      usage: { requests: 84, fromCassette: 0, inputTokens: 40_100, outputTokens: 6200, usd: 0.0873 },
    },
    facts: {
      plannedRequests: 84,
      savedRequests: 0,
      latencyP50Ms: { baseline: null, candidate: 790 },
      latencyP95Ms: { baseline: null, candidate: 2010 },
      errors: {},
    },
  }),
  regression: aView(regression),
  'must-pass': aView({
    report: {
      verdict: {
        status: 'regression',
        title: '2 must-pass cases regressed: refund-017 (contains "30 days"), and de-widerruf-003',
        reasons: [
          { code: 'must-pass', message: '2 must-pass cases regressed: refund-017 (contains "30 days"), and de-widerruf-003.' },
          { code: 'floor', message: 'grounded is at 68.4 %, below its floor of 70.0 %.' },
          { code: 'limit', message: '95 % of the answers came within 5210 ms; the limit is 4000 ms.' },
          { code: 'slice-drop', message: 'overall where locale is de fell 14.8 points (60 cases).' },
        ],
      },
      comparisons: [
        aComparison({
          difference: -0.008,
          candidate: 0.802,
          interval: [-0.02, 0.004],
          pRegression: 0.13,
          status: 'inconclusive',
          losses: 4,
          wins: 2,
          ties: 194,
        }),
        aBound({ metric: 'grounded', baseline: 0.782, candidate: 0.684, difference: -0.098, status: 'regression' }),
        aBound({ metric: 'latency_p95_ms', role: 'limit', baseline: 2140, candidate: 5210, difference: 3070, status: 'regression' }),
        aBound({ metric: 'cost_usd_per_case', role: 'limit', baseline: 0.0031, candidate: 0.0042, difference: 0.0011, status: 'pass' }),
        aBound({ metric: 'cost_increase', role: 'limit', baseline: null, candidate: 0.354, difference: null, status: 'inconclusive' }),
        ...QUIET_METRICS,
        ...SLICES,
      ],
      cases: [...WORST, ...cases(196, 'steady', { status: 'unchanged', baseline: 0.8, candidate: 0.8, difference: 0 })],
      notes: [
        'tone where locale is de fell 3.1 points over 60 cases: worth a look, not proven after allowing for the number of comparisons.',
      ],
    },
    notes: WORST_NOTES.map((note) => (note.id === 'refund-opened-box' ? note : { ...note, mustPass: true })),
  }),
  inconclusive: aView({
    report: {
      verdict: {
        status: 'inconclusive',
        title: 'overall -1.8 points: 80 cases cannot rule out a loss of 5.0 points',
        reasons: [
          {
            code: 'underpowered',
            message:
              '80 cases neither prove a drop nor rule out one of 5.0 points. This run could have seen a drop of 6.8 points or more. About 68 more cases like these would settle it.',
          },
        ],
      },
      comparisons: [
        aComparison({
          n: 80,
          clusters: 62,
          candidate: 0.792,
          difference: -0.018,
          interval: [-0.064, 0.028],
          pRegression: 0.25,
          pNonInferior: 0.12,
          wins: 9,
          losses: 13,
          ties: 58,
          mde: 0.068,
          status: 'inconclusive',
        }),
        ...QUIET_METRICS,
      ],
      cases: [
        ...WORST.slice(0, 3),
        ...cases(10, 'order-status', { baseline: 0.8, candidate: 0.7, difference: -0.1 }),
        ...cases(9, 'small-talk', { status: 'improved', baseline: 0.6, candidate: 0.9, difference: 0.3 }),
      ],
      looks: [{ look: 4, cases: 80, trials: 1, decision: 'inconclusive' }],
    },
    facts: { casesToSettle: 68 },
    notes: WORST_NOTES,
  }),
  'small-set': aView({
    report: {
      verdict: {
        status: 'inconclusive',
        title: 'overall -4.2 points: 12 cases cannot decide, 30 are needed',
        reasons: [{ code: 'underpowered', message: 'With 12 cases the suite blocks on must_pass, floors and limits only until 30 cases.' }],
      },
      comparisons: [
        aComparison({
          n: 12,
          clusters: 12,
          difference: -0.042,
          candidate: 0.768,
          interval: [-0.131, 0.047],
          pRegression: 0.21,
          pNonInferior: null,
          wins: 1,
          losses: 2,
          ties: 9,
          mde: 0.118,
          method: 'sign-flip',
          status: 'inconclusive',
        }),
      ],
      cases: [
        ...WORST.slice(0, 2),
        aCase({ id: 'small-talk-1', status: 'improved', baseline: 0.5, candidate: 1, difference: 0.5 }),
        ...cases(9, 'steady', { status: 'unchanged', baseline: 0.8, candidate: 0.8, difference: 0 }),
      ],
      looks: [{ look: 1, cases: 12, trials: 1, decision: 'inconclusive' }],
      counts: { planned: 24, scored: 24, errored: 0, skipped: 0, cancelled: 0 },
      coverage: 1,
      usage: { requests: 48, fromCassette: 0, inputTokens: 22_100, outputTokens: 3900, usd: 0.0042 },
    },
    facts: { casesToSettle: 55, errors: {}, plannedRequests: 48, savedRequests: 0 },
    notes: WORST_NOTES,
  }),
  'invalid-judge-down': aView({
    report: {
      verdict: {
        status: 'invalid',
        title: 'The judge grounded did not answer: 5 requests in a row failed with status 503',
        reasons: [{ code: 'judge-down', message: 'The judge grounded did not answer: 5 requests in a row failed with status 503.' }],
      },
      comparisons: [
        aComparison({
          n: 61,
          clusters: 50,
          status: 'shown',
          difference: -0.011,
          candidate: 0.799,
          interval: [-0.06, 0.038],
          wins: 7,
          losses: 9,
          ties: 45,
        }),
      ],
      cases: [
        ...cases(9, 'order-status', { baseline: 0.8, candidate: 0.7, difference: -0.1 }),
        ...cases(39, 'silent', { status: 'unscored', baseline: null, candidate: null, difference: null }),
        ...cases(100, 'later', { status: 'not_run', baseline: null, candidate: null, difference: null }),
      ],
      looks: [{ look: 1, cases: 100, trials: 1, decision: 'invalid' }],
      counts: { planned: 400, scored: 122, errored: 78, skipped: 0, cancelled: 200 },
      coverage: 0.61,
    },
    facts: { errors: { 'judge-error': 76, 'judge-parse': 2 } },
  }),
  'all-unscored': aView({
    report: {
      verdict: {
        status: 'invalid',
        title: 'Only 0.0 % of the pairs have a score on both sides; min_coverage asks for 95.0 %',
        reasons: [
          { code: 'coverage', message: 'Only 0.0 % of the pairs have a score on both sides; min_coverage asks for 95.0 %.' },
          {
            code: 'missingness',
            message: 'Scores are missing unevenly: 40 on the candidate alone, 0 on the baseline alone. What is left is no fair comparison.',
          },
        ],
      },
      comparisons: [aBound({ role: 'primary', baseline: null, candidate: null, difference: null, status: 'inconclusive' })],
      cases: cases(40, 'refund', { status: 'unscored', baseline: 0.8, candidate: null, difference: null }),
      looks: [{ look: 1, cases: 40, trials: 1, decision: 'invalid' }],
      counts: { planned: 80, scored: 40, errored: 40, skipped: 0, cancelled: 0 },
      coverage: 0,
      usage: { requests: 200, fromCassette: 0, inputTokens: 40_100, outputTokens: 3100, usd: null },
    },
    facts: {
      latencyP50Ms: { baseline: 820, candidate: null },
      latencyP95Ms: { baseline: 2140, candidate: null },
      errors: { 'empty-answer': 31, 'provider-timeout': 9 },
    },
  }),
  accepted: aView({
    ...regression,
    report: {
      ...regression.report,
      verdict: {
        status: 'regression',
        title: 'overall fell 6.0 points',
        reasons: [
          { code: 'primary-drop', message: 'overall fell 6.0 points, from 81.0 % to 75.0 % (-9.0 to -3.0 points) over 200 cases.' },
          { code: 'accepted', message: 'mkeller accepted the regression for this commit.' },
        ],
      },
      accepted: {
        by: 'mkeller',
        reason: 'shorter answers are wanted, see the decision of 12 November',
        sha: '7d1f3a9be204c5568e21b0a4d3c9f7e6518b2a0d',
      },
    },
  }),
  'gate-changes': aView({
    report: {
      verdict: { status: 'pass', title: 'overall is no worse: +1.2 points, a loss of 5.0 is ruled out', reasons: [] },
      comparisons: [PASSING],
      cases: [...PASS_CASES],
      policyChanges: [
        { path: 'gate.margin', kind: 'changed', base: 0.05, head: 0.9, inForce: 'base' },
        {
          path: 'scorers.grounded',
          kind: 'removed',
          base: { judge: { rubric: 'rubrics/grounded.yaml', provider: 'openai', model: 'gpt-5' } },
          head: null,
          inForce: 'base',
        },
        { path: 'golden/refund-017', kind: 'removed', base: null, head: null, inForce: 'base' },
        { path: 'candidate.base_url', kind: 'added', base: null, head: 'https://models.example.net/v1', inForce: 'base' },
      ],
      coverage: 1,
    },
    facts: { errors: {} },
  }),
  budget: aView({
    report: {
      verdict: {
        status: 'invalid',
        title: 'The budget of $5 was used up after 1204 of 4000 requests',
        reasons: [{ code: 'budget', message: 'The budget of $5 was used up after 1204 of 4000 requests.' }],
      },
      comparisons: [
        aComparison({ n: 148, clusters: 148, status: 'shown', difference: -0.031, candidate: 0.779, interval: [-0.06, -0.002] }),
      ],
      cases: [
        ...cases(20, 'order-status', { baseline: 0.8, candidate: 0.7, difference: -0.1 }),
        ...cases(352, 'later', { status: 'not_run', baseline: null, candidate: null, difference: null }),
      ],
      looks: [
        { look: 1, cases: 125, trials: 1, decision: 'continue' },
        { look: 2, cases: 250, trials: 1, decision: 'invalid' },
      ],
      counts: { planned: 1000, scored: 301, errored: 0, skipped: 0, cancelled: 699 },
      coverage: 0.592,
      usage: { requests: 1204, fromCassette: 0, inputTokens: 2_412_300, outputTokens: 361_200, usd: 4.998 },
    },
    facts: { plannedRequests: 4000, savedRequests: 0, errors: { budget: 699 } },
  }),
  hostile: hostile(),
  '3000-cases': manyCases(),
  excerpts: aView({
    ...regression,
    notes: WORST_NOTES.map((note) => ({
      ...note,
      excerpt: {
        input: 'Kunde: Ich habe die Kopfhörer geöffnet.\nKann ich sie zurückgeben?',
        baseline: 'Ja, innerhalb von 30 Tagen. Bitte legen Sie den Kassenbon bei.',
        candidate: 'Leider ist eine Rückgabe geöffneter Ware nicht möglich.\n\n```\nFor help write to @acme/support or see #12\n```',
      },
    })),
  }),
} satisfies Readonly<Record<string, ReportView>>;

export type ScenarioName = keyof typeof SCENARIOS;
export const SCENARIO_NAMES = Object.keys(SCENARIOS) as readonly ScenarioName[];
