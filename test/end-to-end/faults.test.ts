import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { runBundle, SHARED } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { hasMock, startMock } from '../fixtures/replay/mock-server.js';

/** Attempts that hang end after a second each. */
vi.setConfig({ testTimeout: 90_000 });

const CASES = 80;
const KINDS = ['500', '503', '429', 'drop', 'badjson', 'cut'];
type Adapter = { readonly prepare: (context: object) => unknown };

/** The shared bench's suite, in which an attempt that hangs is given up after a second. */
async function aSuite(url: string): Promise<string> {
  const dir = join(aFolder(), 'suite');
  mkdirSync(dir);
  const load = (name: string) => import(pathToFileURL(join(SHARED, 'bench', name)).href);
  const { makeCases } = (await load('cases.mjs')) as { makeCases: (count: number) => unknown };
  const { prepare } = (await load('tools/cupel.mjs')) as Adapter;
  prepare({ dir, benchDir: join(SHARED, 'bench'), node: process.execPath, url, cases: makeCases(CASES), concurrency: 16, cache: false });
  const suite = join(dir, 'suite.yaml');
  writeFileSync(suite, readFileSync(suite, 'utf8').replace('"timeout_s": 10', '"timeout_s": 1'));
  return dir;
}

async function gate(cwd: string, out: string): Promise<Report> {
  const { stdout, stderr } = await runBundle(['gate', 'suite.yaml', '--out', out, '--json'], { cwd, env: { BENCH_KEY: 'x' } });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

/** All that must not change: everything but timings and the number of requests. */
const substance = ({ startedAt: _, durationMs: __, usage: { requests: ___, ...usage }, ...rest }: Report) => ({ ...rest, usage });

test.skipIf(!hasMock)('a run in which 30 % of the calls fail in every way has the report of one in which none does', async () => {
  const mock = await startMock({ latency: 4, retryAfter: 0.05, slowMs: 20_000 });
  onTestFinished(mock.stop);
  const dir = await aSuite(mock.url);
  const clean = await gate(dir, 'clean');
  expect(mock.stats().requests).toBe(4 * CASES);
  mock.reset();
  const faults = [...KINDS.map((kind) => ({ kind, rate: 0.045 })), { kind: 'hang', rate: 0.015 }, { kind: 'slow', rate: 0.015 }];
  await fetch(`${mock.url}/__config`, {
    method: 'POST',
    body: JSON.stringify({ faults: faults.map((fault) => ({ ...fault, repeat: 1 })) }),
  });
  const faulty = await gate(dir, 'faulty');
  expect(mock.stats().requests).toBeGreaterThan(1.2 * 4 * CASES);
  expect(substance(faulty)).toEqual(substance(clean));
  expect(faulty.usage.requests).toBe(mock.stats().requests);
});
