/** Small reports for tests of what reads them. Every builder gives something plausible; a test names only what it is about. */
import type { CaseNote, CaseReport, Comparison, Report, ReportView, RunFacts } from '../../src/domain/report.js';

export function aComparison(changes: Partial<Comparison> = {}): Comparison {
  return {
    metric: 'overall',
    slice: null,
    role: 'primary',
    n: 200,
    clusters: 120,
    baseline: 0.81,
    candidate: 0.75,
    difference: -0.06,
    standardError: 0.017,
    interval: [-0.0897, -0.0303],
    pRegression: 0.0003,
    pNonInferior: 0.72,
    wins: 12,
    losses: 41,
    ties: 147,
    correlation: 0.66,
    mde: 0.043,
    method: 'paired-t-cr1',
    status: 'regression',
    ...changes,
  };
}

/** A floor or limit: a bound without a test. */
export function aBound(changes: Partial<Comparison>): Comparison {
  return aComparison({
    role: 'floor',
    n: 0,
    clusters: 0,
    standardError: null,
    interval: null,
    pRegression: null,
    pNonInferior: null,
    wins: 0,
    losses: 0,
    ties: 0,
    correlation: null,
    mde: null,
    method: 'none',
    ...changes,
  });
}

export function aCase(changes: Partial<CaseReport> = {}): CaseReport {
  return {
    id: 'refund-017',
    status: 'regressed',
    baseline: 1,
    candidate: 0.2,
    difference: -0.8,
    tags: {},
    trials: { baseline: 1, candidate: 1 },
    ...changes,
  };
}

/** `count` cases of one status, `prefix-001` onwards. */
export function cases(count: number, prefix: string, changes: Partial<CaseReport>): CaseReport[] {
  return Array.from({ length: count }, (_, index) => aCase({ id: `${prefix}-${String(index + 1).padStart(3, '0')}`, ...changes }));
}

export function aNote(changes: Partial<CaseNote> = {}): CaseNote {
  return { id: 'refund-017', file: null, line: null, severity: null, origins: [], failed: [], excerpt: null, ...changes };
}

export function aReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'cupel', version: '0.1.0' },
    suite: 'support',
    startedAt: '2026-11-20T09:00:00.000Z',
    durationMs: 133_000,
    verdict: {
      status: 'regression',
      title: 'overall fell 6.0 points',
      reasons: [{ code: 'primary-drop', message: 'overall fell 6.0 points, from 81.0 % to 75.0 % (-9.0 to -3.0 points) over 200 cases.' }],
    },
    sides: {
      candidate: { label: 'openai/gpt-5-mini', fingerprint: `sha256:${'c'.repeat(64)}`, ref: '7d1f3a9be204c5568e21b0a4d3c9f7e6518b2a0d' },
      baseline: { label: 'openai/gpt-5-mini', fingerprint: `sha256:${'b'.repeat(64)}`, ref: '0b5e8c1f92a7d4463c5e7f18a90b2d6e4c1f3a57' },
    },
    comparisons: [aComparison()],
    cases: [aCase()],
    looks: [
      { look: 1, cases: 50, trials: 1, decision: 'continue' },
      { look: 2, cases: 100, trials: 1, decision: 'continue' },
      { look: 3, cases: 150, trials: 1, decision: 'continue' },
      { look: 4, cases: 200, trials: 1, decision: 'regression' },
    ],
    counts: { planned: 400, scored: 398, errored: 2, skipped: 0, cancelled: 0 },
    coverage: 0.99,
    accepted: null,
    usage: { requests: 812, fromCassette: 388, inputTokens: 412_300, outputTokens: 61_200, usd: 1.24 },
    judges: [
      {
        id: 'grounded',
        fingerprint: `sha256:${'d'.repeat(64)}`,
        calibration: { kappa: 0.71, n: 140, status: 'calibrated' },
        canaries: 'passed',
      },
    ],
    policyChanges: [],
    notes: [],
    ...changes,
  };
}

function someFacts(changes: Partial<RunFacts> = {}): RunFacts {
  return {
    margin: 0.05,
    alpha: 0.05,
    plannedRequests: 1200,
    savedRequests: 388,
    latencyP50Ms: { baseline: 820, candidate: 790 },
    latencyP95Ms: { baseline: 2140, candidate: 2010 },
    casesToSettle: null,
    reproduce: 'npx cupel gate evals/support/suite.yaml --base 0b5e8c1f92a7 --cassettes strict',
    lookFigures: [
      { cases: 50, trials: 1, difference: -0.031, interval: [-0.139, 0.077] },
      { cases: 100, trials: 1, difference: -0.052, interval: [-0.112, 0.008] },
      { cases: 150, trials: 1, difference: -0.049, interval: [-0.0897, 0.0021] },
      { cases: 200, trials: 1, difference: -0.06, interval: [-0.0897, -0.0303] },
    ],
    errors: { 'provider-timeout': 1, 'judge-parse': 1 },
    ...changes,
  };
}

export type ViewChanges = { readonly report?: Partial<Report>; readonly facts?: Partial<RunFacts>; readonly notes?: readonly CaseNote[] };

export function aView({ report = {}, facts = {}, notes = [] }: ViewChanges = {}): ReportView {
  return { report: aReport(report), facts: someFacts(facts), notes: new Map(notes.map((note) => [note.id, note])) };
}
