/**
 * Gates that a real small model answered once, through the embedded engine and through llama.cpp's server, repeated offline from the
 * cassettes of those runs: no model, no adapter, no package and no server is here. How they were recorded: docs/decisions/0009-adapters.md.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { hasShared, ROOT, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { type GoldenSet, goldenSet } from '../builders/model-suites.js';

const BASE = 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53';
const ADAPTERS: Readonly<Record<string, string>> = {
  good: 'f8f915ca61931cc964a9f692aa63a32ba014f98f7059e1e544ebcfd3c475a188',
  bad: '7e84d59ac53c2aa9143fb601e9c99edc8060b0e5ddd78300e337fd2c1989fe0a',
  forgetful: '26bcdb7cea00ccf94f3e4317bc516fddfe2e8edf086cefd15e3f26089b5e1f2f',
};

type Engine = 'embedded' | 'llama-server';

/** Each n-th case of a set was asked of the server, which computes without vector instructions. */
const EVERY: Readonly<Record<Engine, Readonly<Record<GoldenSet, number>>>> = {
  embedded: { support: 1, general: 1, prompt: 1 },
  'llama-server': { support: 4, general: 3, prompt: 1 },
};

function aTarget(engine: Engine, side: string, set: GoldenSet): object {
  const params = { temperature: 0, max_output_tokens: set === 'general' ? 40 : 80 };
  const adapter =
    side === 'base'
      ? {}
      : { adapter: { path: `${side}.gguf`, digest: ADAPTERS[side], ...(engine === 'embedded' ? {} : { server: 'llama-cpp-server' }) } };
  const model =
    engine === 'embedded'
      ? { provider: 'llama-cpp', model: 'base.gguf', digest: BASE, context_size: 1024 }
      : { provider: 'openai-compatible', base_url: 'http://127.0.0.1:18099/v1', model: 'SmolLM2-135M-Instruct' };
  return { ...model, params, ...adapter };
}

function aSuite(engine: Engine, candidate: string, baseline: string, set: GoldenSet, more: object = {}): string {
  const own = { suite: `${candidate}-${baseline}-${set}`, golden: [`${set}.jsonl`], case_checks: 'all', gate: { looks: 1 } };
  const sides = { candidate: aTarget(engine, candidate, set), baseline: aTarget(engine, baseline, set) };
  return JSON.stringify({ ...own, ...sides, run: { cassette_dir: 'cassettes' }, ...more });
}

async function repeat(
  engine: Engine,
  suite: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ code: number; report: Report }> {
  const folder = aFolder({
    'support.jsonl': goldenSet('support', EVERY[engine].support),
    'general.jsonl': goldenSet('general', EVERY[engine].general),
    'suite.yaml': suite,
    ...others,
  });
  cpSync(join(ROOT, 'test/fixtures/adapters/cassettes', engine), join(folder, 'cassettes'), { recursive: true });
  writeFileSync(join(folder, 'suite.yaml'), suite);
  const { code, stdout } = await runBundle(['gate', 'suite.yaml', '--cassettes', 'strict', '--json', '--out', 'out'], { cwd: folder });
  return { code, report: JSON.parse(stdout) as Report };
}

describe.skipIf(!hasShared('models/README.md'))('a real model, recorded once', () => {
  test('good against base through the embedded engine, general set included: the counts of the material, and no request', async () => {
    const general = { 'general.yaml': aSuite('embedded', 'good', 'base', 'general') };
    const suite = aSuite('embedded', 'good', 'base', 'support', { forgetting: [{ suite: 'general.yaml' }] });
    const { code, report } = await repeat('embedded', suite, general);
    expect([report.comparisons[0]?.n, report.comparisons[0]?.losses, report.comparisons[0]?.wins]).toEqual([173, 2, 103]);
    const kept = report.comparisons.find(({ role }) => role === 'forgetting');
    expect([kept?.n, kept?.losses, kept?.wins, kept?.status]).toEqual([97, 10, 5, 'inconclusive']);
    expect([code, report.verdict.status, report.usage.requests, report.usage.fromCassette]).toEqual([0, 'inconclusive', 0, 540]);
  });

  test("good against base through llama.cpp's server, on a part of both sets: base and adapter on one server, and no request", async () => {
    const general = { 'general.yaml': aSuite('llama-server', 'good', 'base', 'general') };
    const suite = aSuite('llama-server', 'good', 'base', 'support', { forgetting: [{ suite: 'general.yaml' }] });
    const { code, report } = await repeat('llama-server', suite, general);
    const kept = report.comparisons.find(({ role }) => role === 'forgetting');
    expect([report.comparisons[0]?.n, report.comparisons[0]?.losses, report.comparisons[0]?.wins]).toEqual([44, 0, 25]);
    expect([kept?.n, kept?.losses, kept?.wins, kept?.status]).toEqual([33, 1, 1, 'inconclusive']);
    // Without a single loss, 59 cases are needed to rule one out within 5 points.
    expect([code, report.verdict.status, report.usage.requests]).toEqual([0, 'inconclusive', 0]);
  });
});
