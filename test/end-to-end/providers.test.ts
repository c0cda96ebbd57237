import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { hasShared, runBundle, SHARED } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';

type Cases = {
  makeCases: (count: number) => { id: string; question: string; keyword: string; rubric: string }[];
  truth: (cases: unknown) => Record<'baseline' | 'candidate', { contains: number; judge: number; both: number }>;
  PROMPTS: Record<'baseline' | 'candidate', string>;
};

const RUBRIC =
  'rubric: register\nscale: { type: binary }\nitems:\n  - { id: names-item, criterion: "Names the item that is asked for." }\ncanaries: []\n';

describe.skipIf(!hasShared('bench/mock-llm.mjs'))(
  'a suite of 500 cases with a rubric judge against the mock server',
  { timeout: 90_000 },
  () => {
    let server: ChildProcess;
    let origin = '';
    beforeAll(async () => {
      server = spawn(process.execPath, [join(SHARED, 'bench/mock-llm.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
      origin = await new Promise((found) =>
        server.stdout?.once('data', (data: Buffer) => found(`http://127.0.0.1:${(JSON.parse(data.toString()) as { port: number }).port}`)),
      );
    });
    afterAll(() => server.kill());

    const requests = async (): Promise<number> => ((await (await fetch(`${origin}/__stats`)).json()) as { requests: number }).requests;

    test.each([
      ['openai', { base_url: '/v1' }],
      ['openai', { base_url: '/v1', api: 'chat' }],
      ['anthropic', { base_url: '' }],
      ['openai-compatible', { base_url: '/v1' }],
    ])('%s %j: exact counts, exactly the needed requests, and none in a second run', async (provider, fields) => {
      const { makeCases, truth, PROMPTS } = (await import(pathToFileURL(join(SHARED, 'bench/cases.mjs')).href)) as Cases;
      const cases = makeCases(500);
      const target = (model: string, more: object): object => ({
        provider,
        ...fields,
        base_url: `${origin}${fields.base_url}`,
        model,
        ...more,
      });
      const suite = {
        suite: 'bench',
        golden: ['golden.jsonl'],
        candidate: target('mock-target', { prompt: 'candidate.md' }),
        baseline: target('mock-target', { prompt: 'baseline.md' }),
        scorers: [{ id: 'register', judge: { rubric: 'rubric.yaml', ...target('mock-judge', {}) } }],
        gate: { looks: 1 },
        run: { concurrency: 32 },
      };
      const folder = aFolder({
        'baseline.md': PROMPTS.baseline,
        'candidate.md': PROMPTS.candidate,
        'rubric.yaml': RUBRIC,
        'golden.jsonl': cases
          .map(
            ({ id, question, keyword, rubric }) =>
              `${JSON.stringify({ id, input: { question }, checks: [{ contains: keyword }], rubric_notes: rubric })}\n`,
          )
          .join(''),
        'suite.yaml': JSON.stringify(suite),
      });
      const env = { OPENAI_API_KEY: 'test', ANTHROPIC_API_KEY: 'test' };
      await fetch(`${origin}/__reset`, { method: 'POST' });
      await runBundle(['gate', 'suite.yaml', '--out', 'first'], { cwd: folder, env });
      const report = JSON.parse(readFileSync(join(folder, 'first/report.json'), 'utf8')) as Report;
      const passed = (metric: string, side: 'baseline' | 'candidate'): number => {
        const found = report.comparisons.find((comparison) => comparison.metric === metric);
        return Math.round((found?.[side] ?? Number.NaN) * (found?.n ?? 0));
      };
      for (const side of ['baseline', 'candidate'] as const) {
        const expected = truth(cases)[side];
        expect([passed('case_checks', side), passed('register', side)]).toEqual([expected.contains, expected.judge]);
        expect(report.cases.filter((row) => row[side] === 1)).toHaveLength(expected.both);
      }
      expect(report.counts).toEqual({ planned: 1000, scored: 1000, errored: 0, skipped: 0, cancelled: 0 });
      expect([await requests(), report.usage.requests]).toEqual([2000, 2000]);
      await runBundle(['gate', 'suite.yaml', '--out', 'second'], { cwd: folder });
      const second = JSON.parse(readFileSync(join(folder, 'second/report.json'), 'utf8')) as Report;
      expect([await requests(), second.usage.requests, second.usage.fromCassette]).toEqual([2000, 0, 2000]);
      expect(second.comparisons).toEqual(report.comparisons);
    });
  },
);
