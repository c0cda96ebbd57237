import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ended, startScript } from '../../test/fixtures/replay/a-process.js';
import { hasMock, type Mock, type MockFault, startMock } from '../../test/fixtures/replay/mock-server.js';
import { runMockSuite, type SuiteResult } from '../../test/fixtures/replay/mock-suite.js';
import { aLog, tempFolder } from '../../test/fixtures/replay/temp-folder.js';
import { openCassettes } from './cassette.js';
import { readJournal, volatileJournal } from './journal.js';

const CASES = 50;
const REQUESTS = 4 * CASES;
/** How often a run is killed; the bench asks for fifty. */
const KILLS = Number(process.env.CUPEL_KILLS ?? 3);

async function aMock(options: Parameters<typeof startMock>[0]): Promise<Mock> {
  const mock = await startMock({ latency: 4, retryAfter: 0.1, ...options });
  onTestFinished(mock.stop);
  return mock;
}

function run(mock: Mock, overrides: Partial<Parameters<typeof runMockSuite>[0]> = {}): Promise<SuiteResult> {
  const cassettes = openCassettes('/nowhere', 'off', { now: Date.now, log: aLog() });
  return runMockSuite({ url: mock.url, cases: CASES, concurrency: 16, journal: volatileJournal(), cassettes, ...overrides });
}

/** Every score is the one that the server's answers deserve, whatever happened on the way. */
function expectTrue(mock: Mock, result: SuiteResult): void {
  for (const { caseId, side, state, scores } of result.trials.values()) {
    if (state !== 'scored') continue;
    const { hit, pass } = mock.truth(caseId, side);
    expect({ caseId, side, scores }).toEqual({
      ...{ caseId, side },
      scores: { contains: { kind: 'scored', value: hit ? 1 : 0 }, judge: { kind: 'scored', value: pass ? 1 : 0 } },
    });
  }
}

/** The same, and nothing is missing. */
function expectExact(mock: Mock, result: SuiteResult): void {
  expect(result.counts).toEqual({ planned: 2 * CASES, scored: 2 * CASES, errored: 0, skipped: 0, cancelled: 0 });
  expectTrue(mock, result);
}

const once = (kind: string, rate = 0.1): MockFault => ({ kind, rate, repeat: 1 });

describe.skipIf(!hasMock)('a run against a server that fails (needs ../shared/bench beside the checkout)', () => {
  it('needs exactly four requests a case when nothing fails, never more at a time than allowed', async () => {
    const mock = await aMock({});
    expectExact(mock, await run(mock));
    expect(mock.stats().requests).toBe(REQUESTS);
    expect(mock.stats().maxInFlight).toBeLessThanOrEqual(16);
  });

  it.each(['500', '503', '429', 'drop', 'badjson', 'cut'])('is exact when a tenth of the calls fail first with %s', async (kind) => {
    const mock = await aMock({ faults: [once(kind)] });
    expectExact(mock, await run(mock));
    expect(mock.stats().requests).toBeGreaterThan(REQUESTS);
  });

  it.each(['hang', 'slow'])('is exact when some calls first %s: a silent socket and a dripping body both end', async (kind) => {
    const mock = await aMock({ faults: [once(kind, 0.05)], slowMs: 20_000 });
    expectExact(mock, await run(mock, { timeoutMs: 250 }));
  });

  it('is exact when a third of the calls fail in every way at once', async () => {
    const mock = await aMock({ faults: ['500', '503', '429', 'drop', 'badjson', 'cut'].map((kind) => once(kind, 0.05)) });
    expectExact(mock, await run(mock));
  });

  it('loses the units that always fail, all of them and no others, and gives none a zero', async () => {
    const mock = await aMock({ faults: [{ kind: 'badjson', rate: 0.1, repeat: 1e9 }] });
    const result = await run(mock);
    expectTrue(mock, result);
    const { scored, errored } = result.counts;
    expect(errored).toBeGreaterThan(0);
    expect(scored + errored).toBe(2 * CASES);
    // The same error three times is taken for a deterministic one: three requests for each call that failed.
    expect(mock.stats().requests).toBe(result.caller.counters().answered + 3 * errored);
    expect(result.caller.stopped()).toBeNull();
  });

  it('asks for nothing in a second run with cassettes, and comes to the same', async () => {
    const mock = await aMock({});
    const dir = tempFolder();
    const cassettes = () => openCassettes(dir, 'auto', { now: Date.now, log: aLog() });
    const first = await run(mock, { cassettes: cassettes() });
    mock.reset();
    const second = await run(mock, { cassettes: cassettes() });
    expect(mock.stats().requests).toBe(0);
    expect(second.caller.usage()).toMatchObject({ requests: 0, fromCassette: REQUESTS, usd: 0 });
    expect(JSON.parse(second.text).trials).toEqual(JSON.parse(first.text).trials);
  });

  it('ends within moments when it is cancelled, with every generation in one state', async () => {
    const mock = await aMock({ latency: 60_000 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const started = performance.now();
    const result = await run(mock, { signal: controller.signal, timeoutMs: 120_000 });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(result.counts).toEqual({ planned: 2 * CASES, scored: 0, errored: 0, skipped: 0, cancelled: 2 * CASES });
    expect(result.caller.stopped()).toMatchObject({ code: 'cancelled' });
  });

  it(
    'goes on after SIGKILL at any moment: no journaled request again, and in the end the same to the byte',
    async () => {
      const mock = await aMock({ latency: 15 });
      const start = (folder: string) => startScript('run-mock-suite.ts', [mock.url, folder, '40', '8']);
      const undisturbed = await ended(start(tempFolder()));
      expect(undisturbed.code).toBe(0);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const folder = join(tempFolder(), 'run');
        mock.reset();
        const killed = start(folder);
        const moment = Math.random() * 160;
        while (mock.stats().requests < moment) await new Promise((resolve) => setTimeout(resolve, 2));
        killed.kill('SIGKILL');
        await ended(killed);
        const journaled = readJournal(folder).ledger.usage.requests;
        mock.reset();
        const resumed = await ended(start(folder));
        expect(resumed.output).toBe(undisturbed.output);
        expect(mock.stats().requests).toBe(160 - journaled);
      }
    },
    20_000 + 5_000 * KILLS,
  );
});
