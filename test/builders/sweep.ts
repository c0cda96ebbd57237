/** Small sweeps for tests of what renders them. */
import type { ArmReport, SweepReport } from '../../src/domain/sweep-report.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

function anArm(changes: Partial<ArmReport> = {}): ArmReport {
  return {
    id: 'current',
    params: {},
    status: 'finished',
    cases: 400,
    score: 0.874,
    interval: [0.82, 0.928],
    difference: null,
    differenceInterval: null,
    costPerCase: 0.0042,
    latencyP50Ms: 1210,
    latencyP95Ms: 3400,
    onFront: true,
    group: 1,
    slices: [
      { key: 'locale', value: 'de', cases: 120, score: 0.83, costPerCase: 0.0044, latencyP50Ms: 1260, latencyP95Ms: 3500, onFront: false },
    ],
    ...changes,
  };
}

export function aSweepReport(changes: Partial<SweepReport> = {}): SweepReport {
  return {
    schemaVersion: 1,
    sweep: 'support-models',
    reference: 'current',
    arms: [
      anArm({
        id: 'gpt-5 b',
        params: { model: 'gpt-5', prompt: 'b.md' },
        score: 0.9,
        interval: [0.852, 0.948],
        difference: 0.026,
        differenceInterval: [-0.01, 0.062],
        costPerCase: 0.0131,
      }),
      anArm(),
      anArm({
        id: 'gpt-5-mini b',
        params: { model: 'gpt-5-mini', prompt: 'b.md' },
        status: 'stopped',
        cases: 100,
        score: 0.71,
        interval: [0.58, 0.84],
        difference: -0.18,
        differenceInterval: [-0.31, -0.05],
        costPerCase: 0.0009,
        latencyP50Ms: 640,
        latencyP95Ms: 1800,
        group: 2,
        slices: [],
      }),
      anArm({
        id: 'gpt-nano',
        params: { model: 'gpt-nano' },
        status: 'failed',
        cases: 3,
        score: null,
        interval: null,
        costPerCase: null,
        latencyP50Ms: null,
        latencyP95Ms: null,
        onFront: false,
        group: null,
        slices: [],
      }),
    ],
    recommendation: { arm: 'current', reason: 'current: its 87.4 % cannot be told from the 90.0 % of gpt-5 b, and it costs 68 % less.' },
    usage: { requests: 903, fromCassette: 100, inputTokens: 412_300, outputTokens: 61_200, usd: 4.21 },
    skippedCalls: 597,
    stop: null,
    setup: {
      suites: ['support'],
      cases: 400,
      racing: { margin: 0.02, rungs: [0.125, 0.25, 0.5, 0.75, 1] },
      seed: 7,
      rungs: [
        { cases: 50, arms: 4 },
        { cases: 100, arms: 2 },
        { cases: 400, arms: 2 },
      ],
    },
    ...changes,
  };
}

/** Every name and sentence of it means harm. */
export function aHostileSweep(): SweepReport {
  const texts = HOSTILE_TEXTS;
  return aSweepReport({
    sweep: texts[5] ?? '',
    reference: `0 ${texts[0]}`,
    arms: texts.map((text, index) =>
      anArm({
        id: `${index} ${text}`,
        params: { [text]: text },
        difference: 0.01,
        differenceInterval: [-0.1, 0.1],
        slices: [
          { key: text, value: text, cases: 9, score: 0.5, costPerCase: null, latencyP50Ms: null, latencyP95Ms: null, onFront: true },
        ],
      }),
    ),
    recommendation: { arm: `0 ${texts[0]}`, reason: texts[5] ?? '' },
    stop: { code: 'budget', message: texts[6] ?? '' },
  });
}
