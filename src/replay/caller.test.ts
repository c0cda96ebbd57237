import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRun } from '../../test/fixtures/replay/a-run.js';
import { anAnswer, aRequest, scriptedProvider } from '../../test/fixtures/replay/scripted-provider.js';
import { aLog, tempFolder } from '../../test/fixtures/replay/temp-folder.js';
import { CupelError } from '../errors.js';
import { ProviderError, type ProviderErrorKind } from '../providers/provider.js';
import { createRedactor } from '../redactor.js';
import type { Ask } from '../scorers/scorer.js';
import { type CassetteMode, openCassettes } from './cassette.js';
import { openJournal, volatileJournal } from './journal.js';

const failing = (kind: ProviderErrorKind, details: ConstructorParameters<typeof ProviderError>[1] = {}) =>
  scriptedProvider(() => {
    throw new ProviderError(kind, details);
  });

const cassettes = (dir: string, mode: CassetteMode) => openCassettes(dir, mode, { now: () => Date.UTC(2026, 10, 21), log: aLog() });
const journal = (dir: string) => openJournal(dir, { configDigest: 'd', startedAt: 's', facts: {}, mask: (text) => text }, aLog());

describe('asking', () => {
  it('answers, and can stand where a scorer asks', async () => {
    const { caller, clock } = aRun();
    const ask: Ask = caller.ask;
    const outcome = await clock.until(
      ask(
        scriptedProvider(() => anAnswer({ latencyMs: 812.4 })),
        aRequest(),
      ),
    );
    expect(outcome).toMatchObject({ kind: 'answered', source: 'provider', attempts: 1, costUsd: 0.00012, answer: { latencyMs: 812 } });
    expect(caller.usage()).toEqual({ requests: 1, fromCassette: 0, inputTokens: 100, outputTokens: 20, usd: 0.00012 });
    expect(caller.counters()).toEqual({ asked: 1, answered: 1, failed: 0, saved: 0, requests: 1, inFlight: 0 });
  });

  it('sends the same question once, in flight and later', async () => {
    const { caller, clock } = aRun();
    const provider = scriptedProvider(async () => {
      await clock.sleep(50);
      return anAnswer();
    });
    const together = await clock.until(Promise.all([1, 2, 3].map(() => caller.ask(provider, aRequest()))));
    const later = await clock.until(caller.ask(provider, aRequest()));
    expect(provider.sent).toHaveLength(1);
    expect([...together, later].map((outcome) => outcome.kind === 'answered' && outcome.source)).toEqual([
      'provider',
      'shared',
      'shared',
      'shared',
    ]);
    expect(later).toMatchObject({ attempts: 0, costUsd: 0.00012 });
    expect(caller.usage().requests).toBe(1);
    await clock.until(caller.ask(provider, aRequest('a question', { trial: 1 })));
    expect(provider.sent).toHaveLength(2);
  });

  it('does not try again, for somebody else, what has failed', async () => {
    const { caller, clock } = aRun();
    const provider = failing('server', { status: 500 });
    const first = await clock.until(caller.ask(provider, aRequest()));
    const second = await clock.until(caller.ask(provider, aRequest()));
    expect(provider.sent).toHaveLength(3);
    expect(first).toMatchObject({ kind: 'failed', reason: 'provider-error', attempts: 3, detail: 'server (500) after 3 attempts' });
    expect(second).toMatchObject({ kind: 'failed', reason: 'provider-error', attempts: 0 });
    expect(caller.usage()).toMatchObject({ requests: 3, usd: 0 });
  });

  it('keeps at most so many requests in flight, all providers together, and fewer where a provider bears fewer', async () => {
    const { caller, clock } = aRun({
      concurrency: 5,
      limitsOf: (provider) => ({ timeoutMs: 1_000, concurrency: provider.paceKey === 'small' ? 2 : undefined }),
    });
    let inFlight = 0;
    let most = 0;
    const script = async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await clock.sleep(10);
      inFlight -= 1;
      return anAnswer();
    };
    const single = scriptedProvider(script, { paceKey: 'single', identity: 'single', maxConcurrency: 1 });
    const small = scriptedProvider(script, { paceKey: 'small', identity: 'small' });
    const large = scriptedProvider(script, { paceKey: 'large', identity: 'large' });
    const asks = Array.from({ length: 40 }, (_, n) => caller.ask([small, large, large, single][n % 4] ?? large, aRequest(String(n))));
    await clock.until(Promise.all(asks));
    expect(most).toBe(5);
    expect([single.mostInFlight(), small.mostInFlight()]).toEqual([1, 2]);
  });

  it.each<[ProviderErrorKind, number, string]>([
    ['connection', 5, 'provider-error'],
    ['timeout', 3, 'provider-timeout'],
    ['malformed', 3, 'provider-error'],
    ['empty', 3, 'empty-answer'],
    ['unfinished', 3, 'provider-error'],
    ['rate-limit', 5, 'provider-error'],
    ['refused', 1, 'provider-refused'],
    ['filtered', 1, 'provider-refused'],
    ['unsupported', 1, 'provider-refused'],
  ])('ends a request that always fails with %s after %i attempts as %s', async (kind, attempts, reason) => {
    const { caller, clock } = aRun();
    const provider = failing(kind);
    expect(await clock.until(caller.ask(provider, aRequest()))).toMatchObject({ kind: 'failed', reason, attempts });
    expect(provider.sent).toHaveLength(attempts);
    expect(caller.stopped()).toBeNull();
  });

  it('recovers from any failure that passes, and pays for every attempt', async () => {
    const kinds: ProviderErrorKind[] = ['connection', 'timeout', 'server', 'malformed'];
    const { caller, clock } = aRun();
    const provider = scriptedProvider((_text, sending) => {
      const kind = kinds[sending];
      if (kind !== undefined) throw new ProviderError(kind);
      return anAnswer();
    });
    expect(await clock.until(caller.ask(provider, aRequest()))).toMatchObject({ kind: 'answered', attempts: 5 });
    expect(caller.usage().requests).toBe(5);
  });

  it('throws bugs and what a provider cannot be started for, to everybody who asked', async () => {
    const { caller, clock } = aRun();
    const broken = scriptedProvider(() => {
      throw new CupelError('provider-setup', 'the model file is missing');
    });
    const asks = [caller.ask(broken, aRequest()), caller.ask(broken, aRequest())];
    const outcomes = await clock.until(Promise.allSettled(asks));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'provider-setup' } });
    expect(caller.counters().inFlight).toBe(0);
  });

  it('reads recorded outputs without writing anything down', async () => {
    const { caller, clock } = aRun();
    const recorded = scriptedProvider(() => anAnswer({ costUsd: 0.5 }), { recordable: false });
    expect(await clock.until(caller.ask(recorded, aRequest()))).toMatchObject({ source: 'provider', key: null, costUsd: 0.5 });
    const missing = scriptedProvider(() => Promise.reject(new ProviderError('not-recorded')), { recordable: false });
    expect(await clock.until(caller.ask(missing, aRequest()))).toMatchObject({ kind: 'failed', reason: 'not-recorded' });
    expect(caller.usage()).toMatchObject({ requests: 0, usd: 0 });
  });
});

describe('the end of a run', () => {
  it('comes at once when the key is refused, with one clear line, and nothing more is sent', async () => {
    const { caller, clock } = aRun({ concurrency: 2 });
    const provider = failing('auth', { status: 401, code: 'invalid_api_key' });
    const outcomes = await clock.until(Promise.all(Array.from({ length: 50 }, (_, n) => caller.ask(provider, aRequest(String(n))))));
    expect(provider.sent.length).toBeLessThanOrEqual(2);
    expect(outcomes.every((outcome) => outcome.kind === 'failed' && outcome.reason === 'provider-error')).toBe(true);
    expect(caller.stopped()).toEqual({
      code: 'no-credentials',
      message: 'scripted refuses the key, or there is none: auth (401, invalid_api_key)',
      paceKey: 'scripted m',
    });
  });

  it('comes at once when the account has no quota left', async () => {
    const { caller, clock } = aRun({ concurrency: 1 });
    const provider = failing('rate-limit', { status: 429, code: 'insufficient_quota' });
    await clock.until(Promise.all([1, 2, 3].map((n) => caller.ask(provider, aRequest(String(n))))));
    expect(provider.sent).toHaveLength(1);
    expect(caller.stopped()).toMatchObject({ code: 'provider-down', message: expect.stringContaining('no quota left') });
  });

  it('comes with the deadline: sockets close, waiting ends, and every further question fails at once', async () => {
    const { caller, clock } = aRun({ concurrency: 2, deadlineMs: 5_000 });
    let aborted = 0;
    const provider = scriptedProvider((_text, _sending, { signal }) => {
      signal.addEventListener('abort', () => {
        aborted += 1;
      });
      return new Promise(() => undefined);
    });
    const outcomes = await clock.until(Promise.all([1, 2, 3, 4].map((n) => caller.ask(provider, aRequest(String(n))))));
    expect(clock.monotonic()).toBe(5_000);
    expect(aborted).toBe(2);
    expect(outcomes.map((outcome) => outcome.kind === 'failed' && outcome.reason)).toEqual(Array(4).fill('deadline'));
    expect(await caller.ask(provider, aRequest('5'))).toMatchObject({ reason: 'deadline', attempts: 0 });
    expect(caller.usage().requests).toBe(2);
  });

  it('does not wait for a retry that would come after the deadline', async () => {
    const { caller, clock } = aRun({ deadlineMs: 60_000 });
    const provider = failing('rate-limit', { status: 429, retryAfterMs: 3_600_000 });
    expect(await clock.until(caller.ask(provider, aRequest()))).toMatchObject({ reason: 'provider-error', attempts: 1 });
    expect(clock.monotonic()).toBe(0);
  });

  it('comes when it is cancelled, in whatever a call is waiting for', async () => {
    const controller = new AbortController();
    const { caller, clock } = aRun({ concurrency: 1, signal: controller.signal });
    const hanging = scriptedProvider(() => new Promise(() => undefined), { paceKey: 'a' });
    const retrying = scriptedProvider(() => Promise.reject(new ProviderError('rate-limit', { retryAfterMs: 400_000 })), { paceKey: 'b' });
    const waiting = [caller.ask(retrying, aRequest('r')), caller.ask(hanging, aRequest('1')), caller.ask(hanging, aRequest('2'))];
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    const outcomes = await Promise.all(waiting);
    expect(outcomes.map((outcome) => outcome.kind === 'failed' && outcome.reason)).toEqual(Array(3).fill('cancelled'));
    expect(clock.sleeping()).toBe(0);
    expect(caller.stopped()).toMatchObject({ code: 'cancelled' });
  });

  it('leaves no timer behind when it is closed', async () => {
    const { caller, clock } = aRun({ deadlineMs: 5_000_000 });
    await clock.until(
      caller.ask(
        scriptedProvider(() => anAnswer()),
        aRequest(),
      ),
    );
    expect(clock.sleeping()).toBeGreaterThan(0);
    caller.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(clock.sleeping()).toBe(0);
    expect(caller.stopped()).toBeNull();
  });
});

describe('cassettes and the journal', () => {
  it('replay what was recorded at no cost, with the same answer, time and price', async () => {
    const dir = tempFolder();
    const provider = scriptedProvider(() => anAnswer({ latencyMs: 812.4 }));
    const live = aRun({ cassettes: cassettes(dir, 'record') });
    const first = await live.clock.until(live.caller.ask(provider, aRequest()));
    live.options.cassettes.close();
    const replayed = aRun({ cassettes: cassettes(dir, 'strict') });
    const second = await replayed.clock.until(replayed.caller.ask(provider, aRequest()));
    expect(second).toEqual({ ...first, source: 'cassette', attempts: 0 });
    expect(replayed.caller.usage()).toEqual({ requests: 0, fromCassette: 1, inputTokens: 0, outputTokens: 0, usd: 0 });
    const third = await replayed.clock.until(replayed.caller.ask(provider, aRequest()));
    expect(third).toMatchObject({ source: 'shared' });
    expect(replayed.caller.usage().fromCassette).toBe(1);
    expect(provider.sent).toHaveLength(1);
  });

  it('a strict run sends nothing', async () => {
    const { caller, clock } = aRun({ cassettes: cassettes(tempFolder(), 'strict') });
    const provider = scriptedProvider(() => anAnswer());
    expect(await clock.until(caller.ask(provider, aRequest()))).toMatchObject({ kind: 'failed', reason: 'cassette-miss' });
    expect(provider.sent).toEqual([]);
  });

  it('a failure is recorded nowhere: the next run asks again', async () => {
    const [dir, record] = [tempFolder(), tempFolder()];
    const run = aRun({ cassettes: cassettes(dir, 'auto'), journal: journal(record) });
    await run.clock.until(run.caller.ask(failing('refused', { status: 400 }), aRequest()));
    await run.clock.until(run.caller.ask(failing('filtered'), aRequest('other')));
    run.options.journal.close();
    const again = aRun({ cassettes: cassettes(dir, 'auto'), journal: journal(record) });
    const provider = scriptedProvider(() => anAnswer());
    expect(await again.clock.until(again.caller.ask(provider, aRequest()))).toMatchObject({ source: 'provider' });
    expect(again.caller.usage().requests).toBe(3);
  });

  it('a resumed run takes answers from its journal, those cut at the token limit too, and counts them once', async () => {
    const record = tempFolder();
    const provider = scriptedProvider((text) => anAnswer({ output: text, finishReason: text === 'cut' ? 'length' : 'stop' }));
    for (const source of ['provider', 'journal', 'journal']) {
      const { caller, clock, options } = aRun({ journal: journal(record), cassettes: cassettes(join(record, 'c'), 'auto') });
      for (const text of ['whole', 'cut']) {
        expect(await clock.until(caller.ask(provider, aRequest(text)))).toMatchObject({
          source,
          answer: { output: text },
          costUsd: 0.00012,
        });
      }
      expect(caller.usage()).toMatchObject({ requests: 2, usd: 0.00024 });
      options.journal.close();
    }
    expect(provider.sent).toEqual(['whole', 'cut']);
  });

  it('an answer cut at the limit of its own request is kept, a reply to a schema that was cut is not', async () => {
    const dir = tempFolder();
    const provider = scriptedProvider((text) => anAnswer({ output: text, finishReason: 'length' }));
    const params = { max_output_tokens: 5 };
    const outputSchema = { name: 'reply', schema: {} };
    const { caller, clock } = aRun({ cassettes: cassettes(dir, 'auto') });
    await clock.until(caller.ask(provider, { ...aRequest('answer'), params }));
    await clock.until(caller.ask(provider, { ...aRequest('reply'), params, outputSchema }));
    await clock.until(caller.ask(provider, aRequest('unlimited')));
    const again = aRun({ cassettes: cassettes(dir, 'strict') });
    expect(await again.clock.until(again.caller.ask(provider, { ...aRequest('answer'), params }))).toMatchObject({ source: 'cassette' });
    for (const request of [{ ...aRequest('reply'), params, outputSchema }, aRequest('unlimited')]) {
      expect(await again.clock.until(again.caller.ask(provider, request))).toMatchObject({ kind: 'failed', reason: 'cassette-miss' });
    }
  });

  it('a resumed run gives its cassettes what the dead attempt could not, once', async () => {
    const [record, dir] = [tempFolder(), tempFolder()];
    const provider = scriptedProvider(() => anAnswer());
    const dead = aRun({ journal: journal(record) });
    await dead.clock.until(dead.caller.ask(provider, aRequest()));
    dead.options.journal.close();
    for (const stored of [1, 0]) {
      const resumed = aRun({ journal: journal(record), cassettes: cassettes(dir, 'auto') });
      await resumed.clock.until(resumed.caller.ask(provider, aRequest()));
      expect(resumed.options.cassettes.stats().stored).toBe(stored);
      resumed.options.journal.close();
    }
    expect(provider.sent).toHaveLength(1);
  });

  it('a resumed run that has lost its texts asks the cassettes, and then the provider', async () => {
    const [record, dir] = [tempFolder(), tempFolder()];
    const provider = scriptedProvider(() => anAnswer());
    const recorded = aRun({ cassettes: cassettes(dir, 'auto') });
    await recorded.clock.until(recorded.caller.ask(provider, aRequest()));
    const replayed = aRun({ cassettes: cassettes(dir, 'auto'), journal: journal(record) });
    await replayed.clock.until(replayed.caller.ask(provider, aRequest()));
    replayed.options.journal.close();
    const resumed = aRun({ cassettes: cassettes(dir, 'auto'), journal: journal(record) });
    expect(await resumed.clock.until(resumed.caller.ask(provider, aRequest()))).toMatchObject({ source: 'journal' });
    expect(resumed.caller.usage()).toMatchObject({ requests: 0, fromCassette: 1 });
    resumed.options.journal.close();
    const bare = aRun({ journal: journal(record) });
    expect(await bare.clock.until(bare.caller.ask(provider, aRequest()))).toMatchObject({ source: 'provider' });
    expect(provider.sent).toHaveLength(2);
  });

  it('the answer is masked before anything sees it, so that a replay gets the same score', async () => {
    const secret = 'hunter2-hunter2-hunter2';
    const shared = { journal: volatileJournal(), redactor: createRedactor([secret]) };
    const { caller, clock } = aRun(shared);
    const provider = scriptedProvider(() => anAnswer({ output: `my key is ${secret}` }));
    expect(await clock.until(caller.ask(provider, aRequest()))).toMatchObject({ answer: { output: 'my key is ***' } });
  });

  it('an error tells its kind, status, code and request, never a key', async () => {
    const { caller, clock } = aRun();
    const details = { status: 400, code: 'bad_request', requestId: 'req_1', message: 'Bearer abcdefghijklmnop' };
    const outcome = await clock.until(caller.ask(failing('refused', details), aRequest()));
    expect(outcome).toMatchObject({ detail: 'refused (400, bad_request, ***) [request req_1]' });
  });
});
