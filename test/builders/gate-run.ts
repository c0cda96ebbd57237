import { onTestFinished } from 'vitest';
import { type GateOptions, type GateResult, gate } from '../../src/commands/gate/gate.js';
import type { Deps } from '../../src/deps.js';
import type { Report } from '../../src/domain/report.js';
import { openWorld } from '../../src/world.js';
import { aFolder } from './folder.js';
import { type ChatMessage, type ModelServer, startModel } from './model-server.js';

/** The real world, as it looks from a folder: warnings are kept, the environment is empty but for what is given. */
export function aWorld(cwd: string, env: Readonly<Record<string, string>> = {}): Deps & { readonly warnings: string[] } {
  const warnings: string[] = [];
  const world = openWorld({ info: () => undefined, warn: (message) => warnings.push(message) });
  onTestFinished(world.close);
  return { ...world, cwd, env, warnings };
}

/** Gates in a folder or repository, as `cupel gate` does; gives what each suite came to. */
export function gateAll(root: string, options: Partial<GateOptions> = {}): Promise<readonly GateResult[]> {
  return gate({ suites: [], ...options }, aWorld(root));
}

/** The report of the only suite. */
export async function gateOne(root: string, options: Partial<GateOptions> = {}): Promise<Report> {
  const [result, ...others] = await gateAll(root, options);
  if (result === undefined || others.length > 0) throw new Error(`${others.length + 1} suites were gated`);
  return result.view.report;
}

/** A model on loopback that is gone when the test is over. */
export async function aModel(answer: (messages: readonly ChatMessage[]) => string | number): Promise<ModelServer> {
  const model = await startModel(answer);
  onTestFinished(model.close);
  return model;
}

export const reasonsOf = ({ verdict }: Report): string[] => verdict.reasons.map(({ code }) => code);

/** Lines of JSON. */
export const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A folder without git whose suite compares recorded outputs, case by case: `[baseline, candidate]`, one text a trial. */
export function aRecordedSuite(
  answers: readonly (readonly [baseline: string | readonly string[], candidate: string | readonly string[]])[],
  { suite = {}, golden = () => ({}) }: { readonly suite?: object; readonly golden?: (index: number) => object } = {},
): string {
  const rows = (side: 0 | 1): object[] =>
    answers.flatMap((pair, index) => [pair[side]].flat().map((output, trial) => ({ case: `case-${index}`, output, trial })));
  return aFolder({
    'suite.yaml': JSON.stringify({
      suite: 's',
      golden: ['golden.jsonl'],
      candidate: { provider: 'recorded', outputs: 'candidate.jsonl' },
      baseline: { provider: 'recorded', outputs: 'baseline.jsonl' },
      ...suite,
    }),
    'golden.jsonl': jsonl(
      answers.map((_, index) => ({ id: `case-${index}`, input: `question ${index}`, checks: [{ contains: 'good' }], ...golden(index) })),
    ),
    'baseline.jsonl': jsonl(rows(0)),
    'candidate.jsonl': jsonl(rows(1)),
  });
}
