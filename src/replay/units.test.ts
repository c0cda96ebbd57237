import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeClock } from '../../test/fixtures/replay/fake-clock.js';
import type { TrialRecord, TrialState } from './journal-lines.js';
import { createLanes } from './lanes.js';
import { trialId } from './ledger.js';
import { unrunTrial } from './trial.js';
import { countTrials, runUnits } from './units.js';

const never = { stopped: () => false, onCancelled: () => undefined };

describe('runUnits', () => {
  it('needs no more than ceil(units / concurrency) rounds of two calls each: no phase in between', async () => {
    const clock = fakeClock();
    let inFlight = 0;
    let most = 0;
    const call = async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await clock.sleep(50);
      inFlight -= 1;
    };
    const order: string[] = [];
    const work = async (n: number) => {
      await call();
      order.push(`answer ${n}`);
      await call();
      order.push(`score ${n}`);
    };
    const units = Array.from({ length: 200 }, (_, n) => n);
    await clock.until(runUnits(units, work, { lanes: createLanes(16), ...never }));
    expect(clock.monotonic()).toBe(Math.ceil(200 / 16) * 2 * 50);
    expect(most).toBe(16);
    expect(order.indexOf('score 0')).toBeLessThan(order.indexOf('answer 16'));
  });

  it('begins every unit once or cancels it once, wherever the run is stopped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.nat(70), async (count, concurrency, stopAfter) => {
        const begun: number[] = [];
        const cancelled: number[] = [];
        const work = async (n: number) => {
          begun.push(n);
          await Promise.resolve();
        };
        const control = { stopped: () => begun.length >= stopAfter, onCancelled: (n: number) => cancelled.push(n) };
        const units = Array.from({ length: count }, (_, n) => n);
        await runUnits(units, work, { lanes: createLanes(concurrency), ...control });
        expect([...begun, ...cancelled].sort((a, b) => a - b)).toEqual(units);
        expect(begun.length).toBeLessThanOrEqual(stopAfter + concurrency);
      }),
      { numRuns: 60 },
    );
  });

  it('throws the first error on, after what is in flight has ended, and begins nothing more', async () => {
    const clock = fakeClock();
    const ended: number[] = [];
    const work = async (n: number) => {
      await clock.sleep(10 * (n + 1));
      if (n === 0) throw new Error('a bug');
      ended.push(n);
    };
    await expect(clock.until(runUnits([0, 1, 2, 3, 4, 5], work, { lanes: createLanes(3), ...never }))).rejects.toThrow('a bug');
    expect(ended).toEqual([1, 2]);
  });

  it('takes units as they are needed, not all at once', async () => {
    let made = 0;
    let ended = 0;
    let mostAhead = 0;
    function* units() {
      for (; made < 1_000; made += 1) yield made;
    }
    const work = async () => {
      mostAhead = Math.max(mostAhead, made - ended);
      await Promise.resolve();
      ended += 1;
    };
    await runUnits(units(), work, { lanes: createLanes(4), ...never });
    expect(ended).toBe(1_000);
    expect(mostAhead).toBeLessThan(10);
  });
});

describe('countTrials', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, n) => ({ caseId: `case ${n}`, side: 'candidate' as const, trial: 0 }));
  const record = (key: ReturnType<typeof keys>[number], state: TrialState): TrialRecord => ({
    ...unrunTrial({ golden: { id: key.caseId }, side: key.side, trial: key.trial }, 'skipped'),
    state,
  });

  it('adds up: planned is the sum of the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<TrialState>('scored', 'unscored', 'skipped', 'cancelled')), (states) => {
        const planned = keys(states.length);
        const trials = new Map(planned.map((key, n) => [trialId(key), record(key, states[n] ?? 'scored')]));
        const counts = countTrials(planned, trials);
        expect(counts.planned).toBe(states.length);
        expect(counts.scored + counts.errored + counts.skipped + counts.cancelled).toBe(states.length);
        expect(counts.errored).toBe(states.filter((state) => state === 'unscored').length);
      }),
    );
  });

  it('refuses to count a generation that has no end, or that was planned twice', () => {
    expect(() => countTrials(keys(1), new Map())).toThrow(/has no end/);
    const [key] = keys(1);
    if (key === undefined) throw new Error('no key');
    expect(() => countTrials([key, key], new Map([[trialId(key), record(key, 'scored')]]))).toThrow(/planned twice/);
  });
});
