import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRun } from '../../test/fixtures/replay/a-run.js';
import { anAnswer, aRequest, scriptedProvider } from '../../test/fixtures/replay/scripted-provider.js';
import { CupelError } from '../errors.js';
import { ProviderError } from '../providers/provider.js';
import { checkBudget, createBudget, largestTokens } from './budget.js';
import { NO_USAGE } from './usage.js';

const price = (usage: { inputTokens: number; outputTokens: number }) => (usage.inputTokens + usage.outputTokens) / 1_000;

describe('a budget', () => {
  it('never overshoots, at concurrency 64, whatever calls cost and however they end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ tokens: fc.integer({ min: 1, max: 500 }), ms: fc.integer({ min: 1, max: 400 }), fails: fc.boolean() }), {
          minLength: 1,
          maxLength: 120,
        }),
        fc.record({ usd: fc.double({ min: 0.1, max: 20, noNaN: true }), requests: fc.integer({ min: 1, max: 150 }) }),
        async (calls, budget) => {
          let spent = 0;
          const { caller, clock } = aRun({
            concurrency: 64,
            budget,
            priceOf: (_provider, _request, usage) => price(usage),
            // The bound is honest: what a call costs at most, not what it will cost.
            largestCostOf: () => 0.5,
          });
          const provider = scriptedProvider(async (text) => {
            const call = calls[Number(text)];
            await clock.sleep(call?.ms ?? 1);
            if (call?.fails === true) throw new ProviderError('refused', { status: 400 });
            const usage = { inputTokens: call?.tokens ?? 0, outputTokens: 0 };
            spent += price(usage);
            return anAnswer({ usage });
          });
          await clock.until(Promise.all(calls.map((_, n) => caller.ask(provider, aRequest(String(n))))));
          expect(spent).toBeLessThanOrEqual(budget.usd + 1e-9);
          expect(provider.sent.length).toBeLessThanOrEqual(budget.requests);
          if (provider.sent.length < calls.length) expect(caller.stopped()).toMatchObject({ code: 'budget' });
          else expect(caller.stopped()).toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('waits for what is in flight before it says that nothing is left', async () => {
    const { caller, clock } = aRun({ concurrency: 8, budget: { usd: 1 }, largestCostOf: () => 1, priceOf: () => 0.01 });
    const provider = scriptedProvider(async () => {
      await clock.sleep(10);
      return anAnswer();
    });
    const outcomes = await clock.until(Promise.all(Array.from({ length: 20 }, (_, n) => caller.ask(provider, aRequest(String(n))))));
    // The first call leaves 0.99, which may not be enough for the second: only then is the budget used up.
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['answered', ...Array(19).fill('failed')]);
    expect(outcomes[19]).toMatchObject({ reason: 'budget', attempts: 0 });
  });

  it('spends what calls really cost, not what they might have', async () => {
    const { caller, clock } = aRun({ concurrency: 4, budget: { usd: 1 }, largestCostOf: () => 0.25, priceOf: () => 0.05 });
    const provider = scriptedProvider(() => anAnswer());
    await clock.until(Promise.all(Array.from({ length: 40 }, (_, n) => caller.ask(provider, aRequest(String(n))))));
    expect(provider.sent.length).toBeGreaterThanOrEqual(16);
    expect(caller.usage().usd).toBeLessThanOrEqual(1);
  });

  it('counts every attempt as a request, and what broke off as dear as the dearest answer', () => {
    const budget = createBudget({ requests: 3, usd: 10 }, NO_USAGE);
    const first = budget.reserve({ usd: 5, tokens: 0 });
    if (first === null || first instanceof Promise) throw new Error('not granted at once');
    first.settle({ kind: 'known', usd: 4, tokens: 0 });
    const second = budget.reserve({ usd: 5, tokens: 0 });
    if (second === null || second instanceof Promise) throw new Error('not granted at once');
    second.settle({ kind: 'unknown' });
    // 8 of 10 are gone: a third call of at most 5 does not fit any more.
    return expect(budget.reserve({ usd: 5, tokens: 0 })).resolves.toBeNull();
  });

  it('sets aside the price of the dearest answer so far where nothing bounds a call', async () => {
    const { caller, clock } = aRun({ concurrency: 8, budget: { usd: 1 }, largestCostOf: () => null, priceOf: () => 0.1 });
    const provider = scriptedProvider(async () => {
      await clock.sleep(10);
      return anAnswer();
    });
    await clock.until(caller.ask(provider, aRequest('first')));
    await clock.until(Promise.all(Array.from({ length: 40 }, (_, n) => caller.ask(provider, aRequest(String(n))))));
    expect(caller.usage().usd).toBe(1);
    expect(caller.stopped()).toMatchObject({ code: 'budget' });
  });

  it('goes on with what an earlier attempt of the run has spent', async () => {
    const budget = createBudget({ requests: 10 }, { ...NO_USAGE, requests: 10 });
    await expect(budget.reserve({ usd: 0, tokens: 0 })).resolves.toBeNull();
    expect(budget.exhausted()).toContain('10 requests');
  });

  it('ends the run when its minutes are over, sockets and all', async () => {
    const { caller, clock } = aRun({ budget: { minutes: 1 }, limitsOf: () => ({ timeoutMs: 300_000 }) });
    const provider = scriptedProvider(() => new Promise(() => undefined), { paceKey: 'silent' });
    const outcome = await clock.until(caller.ask(provider, aRequest()));
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'budget' });
    expect(clock.monotonic()).toBe(60_000);
  });
});

describe('largestTokens', () => {
  it('is at least the tokens of any text, and respects the bound of the output', () => {
    const request = aRequest('Grüße '.repeat(100), { params: { max_output_tokens: 10 } });
    expect(largestTokens(request)).toBeGreaterThan(800);
    expect(largestTokens(request)).toBeLessThan(900);
    expect(largestTokens(aRequest('x'))).toBeGreaterThanOrEqual(4_096);
  });
});

describe('checkBudget', () => {
  it('refuses a budget in money for a model of unknown price, unless something else holds it', () => {
    expect(() => checkBudget({ usd: 5 }, ['local/m'], { file: 'suite.yaml' })).toThrow(CupelError);
    expect(() => checkBudget({ usd: 5 }, ['local/m'])).toThrow(/price of local\/m is not known/);
    expect(() => checkBudget({ usd: 5, requests: 100 }, ['local/m'])).not.toThrow();
    expect(() => checkBudget({ usd: 5, tokens: 100 }, ['local/m'])).not.toThrow();
    expect(() => checkBudget({ usd: 5 }, [])).not.toThrow();
    expect(() => checkBudget({}, ['local/m'])).not.toThrow();
  });
});
