import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { writeFiles } from '../../../test/builders/folder.js';
import { aWorld } from '../../../test/builders/gate-run.js';
import { aSweep } from '../../../test/builders/sweep-run.js';
import { SweepReportSchema } from '../../domain/sweep-report.js';
import { sweepExitCode } from '../outcome.js';
import type { SweepOptions } from './sweep.js';
import { holdsSweep } from './sweep-merge.js';

vi.setConfig({ testTimeout: 30_000 });

const MISSES = [5, 6, 30, 40, 50];
const CHANGES = { cases: 120, golden: (index: number) => ({ cluster: `topic-${Math.floor(index / 2)}` }) };

type Sweep = Awaited<ReturnType<typeof aSweep>>;

/** Runs every shard of one round; gives their folders. */
async function runRound({ run }: Sweep, count: number, name: string, options: Partial<SweepOptions> = {}): Promise<string[]> {
  const dirs: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const out = `${name}-${index}`;
    await run({ shard: { index, count }, out, ...options });
    dirs.push(out);
  }
  return dirs;
}

describe('the shards of a sweep', () => {
  test('and their merge give what one machine gives in full', async () => {
    const sweep = await aSweep(MISSES, CHANGES);
    const whole = (await sweep.run({ racing: 'off', out: 'whole' })).report;
    const merged = (await sweep.merge(await runRound(sweep, 3, 'part'), 'merged')).report;
    expect(withoutTimes(merged)).toEqual(withoutTimes(whole));
    expect(SweepReportSchema.parse(merged)).toEqual(merged);
    expect(sweepExitCode(merged)).toBe(0);
    expect(JSON.parse(readFileSync(join(sweep.folder, 'merged/sweep.json'), 'utf8'))).toEqual(merged);
  });

  test('in rounds stop the arms that one machine stops at the same rungs, for the same calls', async () => {
    const sweep = await aSweep(MISSES, { ...CHANGES, sweep: { racing: { rungs: [0.5, 1] } } });
    const whole = (await sweep.run({ out: 'whole' })).report;
    const before = sweep.model.requests();
    const between = await sweep.merge(await runRound(sweep, 3, 'first', { until: 0.5 }), 'between');
    expect([between.report.stop?.code, sweepExitCode(between.report)]).toEqual(['round', 0]);
    expect(between.report.stop?.message).toMatch(/^50 % of the cases are in; \d of 6 arms go on to the next round\.$/);
    const merged = (await sweep.merge(await runRound(sweep, 3, 'second', { from: 'between' }), 'merged')).report;
    expect(whole.arms.some(({ status }) => status === 'stopped')).toBe(true);
    expect(withoutTimes(merged)).toEqual(withoutTimes(whole));
    expect([merged.usage.requests, merged.skippedCalls]).toEqual([sweep.model.requests() - before, whole.skippedCalls]);
  });

  test('rank nothing by themselves, and end well', async () => {
    const sweep = await aSweep(MISSES, CHANGES);
    const { report } = await sweep.run({ shard: { index: 2, count: 3 }, out: 'two' });
    expect([report.recommendation, report.stop?.code, sweepExitCode(report)]).toEqual([null, 'shard', 0]);
    expect(report.arms.every(({ group, onFront }) => group === null && !onFront)).toBe(true);
    expect(holdsSweep(['two'], aWorld(sweep.folder))).toBe(true);
    expect(readFileSync(join(sweep.folder, 'two/sweep.md'), 'utf8')).toContain('shard 2 of 3: measured, not decided');
  });

  test('divide the budget, and what earlier rounds spent is gone from it', async () => {
    const sweep = await aSweep(MISSES, { ...CHANGES, sweep: { budget: { requests: 420 } } });
    await sweep.merge(await runRound(sweep, 2, 'first', { until: 0.5, racing: 'off' }), 'between');
    expect(sweep.model.requests()).toBe(360);
    const dirs = await runRound(sweep, 2, 'second', { from: 'between', racing: 'off' });
    expect(sweep.model.requests()).toBeLessThanOrEqual(420);
    const { report } = await sweep.merge(dirs, 'merged');
    expect([report.stop?.code, report.stop?.message, sweepExitCode(report)]).toEqual(['budget', 'shard 1 of 2 was cut short (budget)', 2]);
  });

  test('of which one is missing rank what there is, and do not end well', async () => {
    const sweep = await aSweep([5, 50], CHANGES);
    const [first = ''] = await runRound(sweep, 2, 'part');
    const { report } = await sweep.merge([first], 'merged');
    expect([report.stop, sweepExitCode(report)]).toEqual([{ code: 'coverage', message: 'shard 2 of 2 is missing' }, 2]);
  });

  test('are refused where they do not belong together', async () => {
    const sweep = await aSweep([5, 50], { ...CHANGES, cases: 40 });
    const [first = '', second = ''] = await runRound(sweep, 2, 'part');
    const [other = ''] = await runRound(sweep, 2, 'other', { seed: 7 });
    await expect(sweep.merge([first, first], 'm')).rejects.toThrow('shard 1 of 2 is here twice: also in part-1');
    await expect(sweep.merge([second, other], 'm')).rejects.toThrow('it belongs to another run than part-2');
    await expect(sweep.run({ shard: { index: 1, count: 2 }, from: first, out: 'x' })).rejects.toThrow('this is not the merged record');
    await expect(sweep.merge([first, second], first)).rejects.toThrow('is the record of a shard');
    await sweep.merge([first, second], 'merged');
    writeFiles(sweep.folder, { 'sweeps/miss05.md': 'miss07 {{input}}' });
    await expect(sweep.run({ shard: { index: 1, count: 2 }, from: 'merged', out: 'x' })).rejects.toThrow('it belongs to another sweep');
  });

  test('of several suites keep them apart', async () => {
    const sweep = await aSweep([5, 50], { cases: 60, sweep: { suites: ['../evals/suite.yaml', '../evals/two.yaml'] } });
    writeFiles(sweep.folder, {
      'evals/two.yaml': readFileSync(join(sweep.folder, 'evals/suite.yaml'), 'utf8').replace('"suite":"s"', '"suite":"two"'),
    });
    const whole = (await sweep.run({ racing: 'off', out: 'whole' })).report;
    await sweep.merge(await runRound(sweep, 2, 'first', { until: 0.5 }), 'between');
    const merged = (await sweep.merge(await runRound(sweep, 2, 'second', { from: 'between', racing: 'off' }), 'merged')).report;
    expect(merged.setup.suites).toEqual(['s', 'two']);
    expect(merged.arms.map(({ id }) => id)).toEqual(whole.arms.map(({ id }) => id));
  });
});

/** What does not depend on how long an answer took. */
function withoutTimes({ arms, ...report }: Awaited<ReturnType<Sweep['run']>>['report']) {
  const timeless = (figures: object) => ({ ...figures, latencyP50Ms: null, latencyP95Ms: null, onFront: null });
  return { ...report, recommendation: null, arms: arms.map((arm) => ({ ...timeless(arm), slices: arm.slices.map(timeless) })) };
}
