/** Sweeps that really run, against a model on loopback whose misses are known. */
import { type SweepOptions, sweep } from '../../src/commands/sweep/sweep.js';
import { mergeSweep } from '../../src/commands/sweep/sweep-merge.js';
import { aFolder } from './folder.js';
import { aModel, aWorld, jsonl } from './gate-run.js';

const RUBRIC = 'rubric: tone\nscale: { type: binary }\nitems: [{ id: kind, criterion: "Is kind." }]\ncanaries: []\n';

export type SweepChanges = {
  readonly sweep?: object;
  readonly suite?: object;
  readonly cases?: number;
  readonly cost?: object;
  readonly golden?: (index: number) => object;
};

/** Arms named by the share of cases that they miss: `miss08`. The first so many cases are missed, by all arms alike. */
export async function aSweep(misses: readonly number[], changes: SweepChanges = {}) {
  const count = changes.cases ?? 100;
  const model = await aModel((messages) => {
    const text = messages.map(({ content }) => content).join('\n');
    if (text.includes('<<<begin question')) return JSON.stringify({ items: { kind: { reason: 'so', score: true } } });
    if (text.includes('broken')) return 400;
    const [, miss = '0'] = /miss(\d+)/.exec(text) ?? [];
    const [, number = '0'] = /question (\d+)/.exec(text) ?? [];
    return (Number(number) * 37) % 100 < Number(miss) ? 'poor' : 'good';
  });
  const arms = misses.map((miss) => `miss${String(miss).padStart(2, '0')}`);
  const candidate = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: 'p/now.md', ...changes.cost };
  const folder = aFolder({
    'evals/suite.yaml': JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate, gate: { slices: ['half'] }, ...changes.suite }),
    'evals/golden.jsonl': jsonl(
      Array.from({ length: count }, (_, index) => ({
        id: `case-${index}`,
        input: `question ${index}`,
        checks: [{ contains: 'good' }],
        tags: { half: index % 2 === 0 ? 'even' : 'odd' },
        ...changes.golden?.(index),
      })),
    ),
    'evals/rubric.yaml': RUBRIC,
    'evals/p/now.md': 'miss20 {{input}}',
    'sweeps/broken.md': 'broken {{input}}',
    ...Object.fromEntries(arms.map((arm) => [`sweeps/${arm}.md`, `${arm} {{input}}`])),
    'sweeps/s.yaml': JSON.stringify({
      sweep: 's',
      suites: ['../evals/suite.yaml'],
      arms: [{ id: 'now' }, ...arms.map((arm) => ({ id: arm, prompt: `${arm}.md` }))],
      ...changes.sweep,
    }),
  });
  const run = (options: Partial<SweepOptions> = {}) => sweep({ file: 'sweeps/s.yaml', cassettes: 'off', ...options }, aWorld(folder));
  const merge = (dirs: readonly string[], out: string) => mergeSweep({ dirs, out }, aWorld(folder));
  return { folder, model, run, merge };
}
