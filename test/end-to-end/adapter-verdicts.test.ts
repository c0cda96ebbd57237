/**
 * Every comparison that ../shared/models/README.md states, through the gate: one look, `case_checks: all`. The answers are those that
 * the real model gave when the material was made.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { hasShared, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { type GoldenSet, goldenSet, recordedOutputs, STATED } from '../builders/model-suites.js';

const SETS = {
  support: ['base', 'good', 'bad', 'forgetful'],
  general: ['base', 'good', 'bad', 'forgetful'],
  prompt: ['good-a', 'good-b', 'good-c'],
};

function aProject(): string {
  const files = Object.entries(SETS).flatMap(([set, sides]) => [
    [`${set}.jsonl`, goldenSet(set as GoldenSet)],
    ...sides.map((side) => [`${side}.${set}.outputs.jsonl`, recordedOutputs(side, set as GoldenSet)]),
  ]);
  return aFolder(Object.fromEntries(files));
}

function aSuite(candidate: string, baseline: string, set: GoldenSet, more: object = {}): object {
  const recorded = (side: string): object => ({ provider: 'recorded', outputs: `${side}.${set}.outputs.jsonl` });
  const own = { suite: `${candidate}-${baseline}-${set}`, golden: [`${set}.jsonl`], case_checks: 'all', gate: { looks: 1 } };
  return { ...own, candidate: recorded(candidate), baseline: recorded(baseline), ...more };
}

async function gate(folder: string, name: string, suite: object): Promise<{ code: number; report: Report }> {
  writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(suite));
  const { code, stdout } = await runBundle(['gate', `${name}.yaml`, '--json', '--out', `out-${name}`], { cwd: folder });
  return { code, report: JSON.parse(stdout) as Report };
}

const EXIT = { pass: 0, regression: 1, inconclusive: 0 };

describe.skipIf(!hasShared('models/README.md'))('the real adapters and prompts of a small model', () => {
  test.each(STATED)(
    '%s against %s on %s: both, lost, won and neither are %j, and the verdict is %s',
    async (candidate, baseline, set, counts, verdict) => {
      const { code, report } = await gate(aProject(), 'suite', aSuite(candidate, baseline, set));
      const both = report.cases.filter((row) => row.baseline === 1 && row.candidate === 1).length;
      const primary = report.comparisons[0];
      const n = report.cases.length;
      const losses = primary?.losses ?? 0;
      const wins = primary?.wins ?? 0;
      expect([both, losses, wins, n - both - losses - wins]).toEqual(counts);
      expect([report.verdict.status, code, primary?.method]).toEqual([verdict, EXIT[verdict], 'mcnemar-tango']);
    },
  );

  test.each([
    // The adapter wins 58 points on its task; whether it forgot is not decided, and nothing undecided is a pass.
    ['good', 'inconclusive', 'good-base-general: overall -5.2 points: 97 cases cannot rule out a loss of 5.0 points'],
    ['forgetful', 'regression', 'good-base-general: overall fell 18.6 points'.replace('good', 'forgetful')],
  ] as const)('%s against base with the general set as what must not be forgotten is %s', async (side, verdict, title) => {
    const folder = aProject();
    writeFileSync(join(folder, 'general.yaml'), JSON.stringify(aSuite(side, 'base', 'general')));
    const { code, report } = await gate(folder, 'suite', aSuite(side, 'base', 'support', { forgetting: [{ suite: 'general.yaml' }] }));
    expect([report.verdict.status, report.verdict.title, code]).toEqual([verdict, title, EXIT[verdict]]);
    const row = report.comparisons.find(({ role }) => role === 'forgetting');
    expect(row).toMatchObject({ metric: `${side}-base-general`, n: 97, status: verdict });
    expect(report.verdict.reasons[0]?.code).toBe(verdict === 'regression' ? 'forgetting' : 'underpowered');
    expect(report.counts.planned).toBe(2 * (173 + 97));
  });
});
