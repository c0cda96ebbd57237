import { describe, expect, it } from 'vitest';
import { aRun } from '../../test/fixtures/replay/a-run.js';
import type { FakeClock } from '../../test/fixtures/replay/fake-clock.js';
import { anAnswer, aRequest, type Script, scriptedProvider } from '../../test/fixtures/replay/scripted-provider.js';
import { ProviderError } from '../providers/provider.js';
import { createLanes } from './lanes.js';
import { runUnits } from './units.js';

const LATENCY_MS = 50;
/** Of every answer (`anAnswer`). */
const TOKENS = 120;

/** Runs `count` different requests over a server that the script plays; gives the fake seconds that it took. */
async function replay(count: number, concurrency: number, serve: (clock: FakeClock) => Script, paceKeys = ['one']) {
  const lanes = createLanes(concurrency);
  const { caller, clock } = aRun({ concurrency, lanes, limitsOf: () => ({ timeoutMs: 60_000 }) });
  const script = serve(clock);
  const providers = paceKeys.map((paceKey) => scriptedProvider(script, { paceKey, identity: paceKey }));
  const outcomes: string[] = [];
  const work = async (n: number): Promise<void> => {
    const provider = providers[n % providers.length];
    if (provider === undefined) throw new Error('no provider');
    const outcome = await caller.ask(provider, aRequest(`request ${n}`));
    outcomes.push(outcome.kind);
  };
  const units = Array.from({ length: count }, (_, n) => n);
  await clock.until(runUnits(units, work, { lanes, stopped: () => caller.stopped() !== null, onCancelled: () => undefined }));
  const answered = outcomes.filter((kind) => kind === 'answered').length;
  return { seconds: clock.monotonic() / 1_000, answered, stop: caller.stopped(), requests: caller.counters().requests };
}

/** A bucket of one second's worth, of requests or of tokens, that speaks in requests or tokens a minute, as vendors do. */
function bucket(perMinute: number, tell: boolean, refusals: { count: number }, of: 'requests' | 'tokens' = 'requests') {
  return (clock: FakeClock): Script => {
    const size = of === 'tokens' ? TOKENS : 1;
    const capacity = perMinute / 60;
    let left = capacity;
    let at = 0;
    return async (_text, _sending, { onRateLimit }) => {
      const now = clock.monotonic();
      left = Math.min(capacity, left + ((now - at) * perMinute) / 60_000);
      at = now;
      const remaining = Math.max(0, Math.floor(((left - size) / capacity) * perMinute));
      const headers =
        of === 'tokens'
          ? { tokensLimit: perMinute, tokensRemaining: remaining }
          : { requestsLimit: perMinute, requestsRemaining: remaining };
      if (left < size) {
        refusals.count += 1;
        const retryAfterMs = tell ? ((size - left) * 60_000) / perMinute : 1_000;
        await clock.sleep(5);
        if (tell) onRateLimit?.(headers);
        throw new ProviderError('rate-limit', { status: 429, retryAfterMs });
      }
      left -= size;
      await clock.sleep(LATENCY_MS);
      if (tell) onRateLimit?.(headers);
      return anAnswer();
    };
  };
}

/** A target and then a judge for each of `count` cases, at one endpoint; the fake seconds, and the answers. */
async function judged(
  count: number,
  concurrency: number,
  serve: (clock: FakeClock) => { readonly target: Script; readonly judge: Script },
) {
  const lanes = createLanes(concurrency);
  const { caller, clock } = aRun({ concurrency, lanes, limitsOf: () => ({ timeoutMs: 60_000 }) });
  const scripts = serve(clock);
  const modelOf = (paceKey: 'target' | 'judge') => scriptedProvider(scripts[paceKey], { paceKey, identity: paceKey, endpointKey: 'one' });
  const target = modelOf('target');
  const judge = modelOf('judge');
  let answered = 0;
  const work = async (n: number): Promise<void> => {
    for (const [provider, text] of [
      [target, `request ${n}`],
      [judge, `judge ${n}`],
    ] as const)
      if ((await caller.ask(provider, aRequest(text))).kind === 'answered') answered += 1;
  };
  const units = Array.from({ length: count }, (_, n) => n);
  await clock.until(runUnits(units, work, { lanes, stopped: () => caller.stopped() !== null, onCancelled: () => undefined }));
  return { seconds: clock.monotonic() / 1_000, answered };
}

describe('pacing', () => {
  it.each([16, 64])(
    'holds 6,000 requests a minute at concurrency %i: at most 5 refusals, at most 1.1 x the ideal time',
    async (concurrency) => {
      const refusals = { count: 0 };
      const run = await replay(1_500, concurrency, bucket(6_000, true, refusals));
      const ideal = (1_500 - 100) / 100;
      expect(run.answered).toBe(1_500);
      expect(refusals.count).toBeLessThanOrEqual(5);
      expect(run.seconds).toBeLessThanOrEqual(1.1 * ideal);
    },
  );

  it('shares a limit between two models that do not know of each other', async () => {
    const refusals = { count: 0 };
    const run = await replay(1_500, 16, bucket(6_000, true, refusals), ['target', 'judge']);
    expect(run.answered).toBe(1_500);
    expect(refusals.count).toBeLessThanOrEqual(5);
    expect(run.seconds).toBeLessThanOrEqual(1.1 * 14);
  });

  // What is refused at a low limit is the first burst, of which nobody could know: a bucket of 10 or 20 stands against 64 at a time.
  it.each([
    [6_000, 'requests', 64, 5],
    [3_000, 'requests', 64, 20],
    [1_200, 'requests', 64, 60],
    [600, 'requests', 64, 70],
    [600, 'requests', 16, 20],
    [600_000, 'tokens', 64, 5],
    [120_000, 'tokens', 16, 30],
  ] as const)(
    'lets target and judge share a limit of %i %s a minute at concurrency %i: at most %i refusals, at most 1.1 x the ideal time',
    async (perMinute, of, concurrency, most) => {
      const refusals = { count: 0 };
      const run = await judged(500, concurrency, (clock) => {
        const script = bucket(perMinute, true, refusals, of)(clock);
        return { target: script, judge: script };
      });
      const needed = 1_000 * (of === 'tokens' ? TOKENS : 1);
      expect(run.answered).toBe(1_000);
      expect(refusals.count).toBeLessThanOrEqual(most);
      expect(run.seconds).toBeLessThanOrEqual(1.1 * (needed / (perMinute / 60) - 1));
    },
  );

  it('is not held by what another model was told once it has answers of its own, though no header comes with them', async () => {
    const told = { requestsLimit: 500, requestsRemaining: 0 };
    const run = await judged(200, 16, (clock) => ({
      target: async (text, _sending, { onRateLimit }) => {
        await clock.sleep(LATENCY_MS);
        if (text === 'request 199') onRateLimit?.(told);
        return anAnswer();
      },
      judge: async () => {
        await clock.sleep(LATENCY_MS);
        return anAnswer();
      },
    }));
    expect(run.answered).toBe(400);
    expect(run.seconds).toBeLessThan(3);
  });

  it('gets everything answered under a limit that no header tells', async () => {
    const refusals = { count: 0 };
    const run = await replay(200, 16, bucket(600, false, refusals));
    expect(run.answered).toBe(200);
    expect(run.seconds).toBeLessThanOrEqual(2 * 20);
  });

  it('finds out how many a server takes at a time', async () => {
    let inFlight = 0;
    let refused = 0;
    const run = await replay(600, 16, (clock) => async () => {
      if (inFlight >= 8) {
        refused += 1;
        throw new ProviderError('rate-limit', { status: 429, retryAfterMs: 1_000 });
      }
      inFlight += 1;
      await clock.sleep(LATENCY_MS);
      inFlight -= 1;
      return anAnswer();
    });
    expect(run.answered).toBe(600);
    expect(refused).toBeLessThan(200);
    expect(run.seconds).toBeLessThan(2.5 * ((600 / 8) * 0.05));
  });

  it('is not slowed down by a lone 429 now and then', async () => {
    const serve =
      (clock: FakeClock): Script =>
      async (text, sending) => {
        await clock.sleep(LATENCY_MS);
        if (sending === 0 && Number(text.split(' ')[1]) % 20 === 7)
          throw new ProviderError('rate-limit', { status: 429, retryAfterMs: 1_000 });
        return anAnswer();
      };
    const run = await replay(2_000, 16, serve);
    expect(run.answered).toBe(2_000);
    expect(run.requests).toBe(2_100);
    expect(run.seconds).toBeLessThanOrEqual(1.25 * ((2_100 / 16) * 0.05));
  });

  it('gives up a request that is always refused while others are not, and only that one', async () => {
    const run = await replay(400, 16, (clock) => async (text) => {
      await clock.sleep(LATENCY_MS);
      if (text === 'request 7' || text === 'request 399') throw new ProviderError('rate-limit', { status: 429, retryAfterMs: 100 });
      return anAnswer();
    });
    expect(run.answered).toBe(398);
    expect(run.requests).toBe(398 + 2 * 5);
    expect(run.stop).toBeNull();
  });

  it.each([
    ['refuses connections', 0, new ProviderError('connection', { code: 'ECONNREFUSED' })],
    ['answers 503', 20, new ProviderError('server', { status: 503 })],
    ['answers garbage', 20, new ProviderError('malformed', { status: 200 })],
  ])('ends a run of 1,000 cases within a minute when the provider %s for good', async (_, latency, error) => {
    const run = await replay(1_000, 16, (clock) => async () => {
      await clock.sleep(latency);
      throw error;
    });
    expect(run.stop).toMatchObject({ code: 'provider-down', paceKey: 'one' });
    expect(run.seconds).toBeLessThan(60);
    expect(run.requests).toBeLessThan(100);
  });

  it('ends a run on a provider that hangs for good after a few time-outs', async () => {
    const run = await replay(1_000, 16, () => () => new Promise(() => undefined));
    expect(run.stop).toMatchObject({ code: 'provider-down', paceKey: 'one' });
    expect(run.seconds).toBeLessThanOrEqual(4 * 60 + 10);
    expect(run.requests).toBeLessThan(60);
  });

  it('ends a run on a provider that answers nothing but 429, but not in a hurry', async () => {
    const run = await replay(1_000, 16, (clock) => async () => {
      await clock.sleep(LATENCY_MS);
      throw new ProviderError('rate-limit', { status: 429, retryAfterMs: 2_000 });
    });
    expect(run.stop).toMatchObject({ code: 'provider-down' });
    expect(run.seconds).toBeGreaterThan(60);
    expect(run.seconds).toBeLessThan(300);
    expect(run.requests).toBeLessThan(400);
  });

  it('rides out an outage of twenty seconds without losing a case', async () => {
    const run = await replay(600, 16, (clock) => async () => {
      await clock.sleep(LATENCY_MS);
      if (clock.monotonic() > 500 && clock.monotonic() < 20_500) throw new ProviderError('server', { status: 503 });
      return anAnswer();
    });
    expect(run.answered).toBe(600);
    expect(run.stop).toBeNull();
    expect(run.seconds).toBeLessThan(45);
  });

  it('does not take a few cases that always fail for an outage, not even when they are the last', async () => {
    const run = await replay(300, 16, (clock) => async (text) => {
      await clock.sleep(LATENCY_MS);
      if (Number(text.split(' ')[1]) % 12 === 0) throw new ProviderError('connection', { code: 'ECONNRESET' });
      return anAnswer();
    });
    expect(run.answered).toBe(275);
    expect(run.stop).toBeNull();
    expect(run.requests).toBe(275 + 25 * 5);
  });
});
