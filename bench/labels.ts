/**
 * What people's labels of a random sample make of the primary difference (docs/decisions/0024): how often the interval holds the truth, how often
 * the gate cries wolf where people see no change and the judge sees a drop of 4 points, how often a drop of the margin passes, and how wide it is
 * beside people's labels alone. Prints Markdown.
 *
 *     node --import ./scripts/typescript-modules.ts bench/labels.ts [--draws 4000]
 */
import { parseArgs } from 'node:util';
import { compare, type Terms } from '../src/domain/comparison.js';
import type { CasePair } from '../src/domain/evidence.js';
import { correctComparison } from '../src/domain/judging/people-comparison.js';
import type { Comparison } from '../src/domain/report.js';
import { randomSource } from '../src/domain/statistics/random.js';

const { values } = parseArgs({ options: { draws: { type: 'string', default: '4000' } } });
const draws = Number(values.draws);
const TERMS: Terms = { margin: 0.05, level: 0.05, alpha: 0.05, failOn: 'any', singleTrial: true, seed: 1 };

type Draw = (random: () => number) => { readonly human: number; readonly judged: number };

const gauss = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const graded =
  (truth: number): Draw =>
  (random) => {
    const human = truth + 0.2 * gauss(random);
    return { human, judged: human - 0.04 + 0.1 * gauss(random) };
  };
/** Wins and losses that people see; the judge errs on one answer in ten, and on one more of the candidate's in 25. */
const passFail =
  (wins: number, losses: number): Draw =>
  (random) => {
    const lot = random();
    const human = lot < wins ? 1 : lot < wins + losses ? -1 : 0;
    const [before, after] = human === 1 ? [0, 1] : human === -1 ? [1, 0] : [1, 1];
    const seen = (truth: number): number => (random() < 0.1 ? 1 - truth : truth);
    return { human, judged: (random() < 0.04 ? 0 : seen(after)) - seen(before) };
  };

type Drawn = { readonly corrected: Comparison; readonly people: Comparison };

function draw(world: Draw, cases: number, labelled: number, seed: number): Drawn {
  const random = randomSource(seed);
  const sample = new Map<string, number>();
  const pairs = Array.from({ length: cases }, (_, index): CasePair => {
    const { human, judged } = world(random);
    if (index < labelled) sample.set(`c${index}`, human);
    return { id: `c${index}`, cluster: `c${index}`, weight: 1, tags: {}, baseline: 0, candidate: judged };
  });
  const facts = { metric: 'm', slice: null, role: 'primary' } as const;
  const corrected = correctComparison(compare(pairs, facts, TERMS), pairs, sample, TERMS);
  if (corrected === null) throw new Error('nothing was corrected');
  const people = pairs.slice(0, labelled).map((pair) => ({ ...pair, candidate: sample.get(pair.id) ?? 0 }));
  return { corrected: corrected.comparison, people: compare(people, facts, { ...TERMS, singleTrial: false }) };
}

function all(world: Draw, cases: number, labelled: number): Drawn[] {
  return Array.from({ length: draws }, (_, index) => draw(world, cases, labelled, (index + 1) * 7919));
}

const percent = (drawn: readonly Drawn[], holds: (comparison: Comparison) => boolean): string =>
  ((100 * drawn.filter(({ corrected }) => holds(corrected)).length) / drawn.length).toFixed(1);
const covers =
  (truth: number) =>
  ({ interval }: Comparison): boolean =>
    interval !== null && interval[0] <= truth && truth <= interval[1];
const alarms = ({ pRegression }: Comparison): boolean => (pRegression ?? 1) <= TERMS.level;
const passes = ({ pNonInferior }: Comparison): boolean => (pNonInferior ?? 1) <= TERMS.level;
const width = (drawn: readonly Drawn[]): string => {
  const sum = (of: (one: Drawn) => number | null): number => drawn.reduce((total, one) => total + (of(one) ?? 0), 0);
  return (sum(({ corrected }) => corrected.standardError) / sum(({ people }) => people.standardError)).toFixed(2);
};

const SIZES = [
  [100, 30],
  [300, 30],
  [200, 60],
  [400, 100],
  [100, 100],
] as const;
const lines = [
  '| scores | cases | labelled | interval of 90 % holds the truth | false alarms | a drop of the margin passes | error beside people’s labels alone |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];
for (const [cases, labelled] of SIZES) {
  const [none, drop] = [all(graded(0), cases, labelled), all(graded(-0.05), cases, labelled)];
  lines.push(
    `| graded | ${cases} | ${labelled} | ${percent(none, covers(0))} | ${percent(none, alarms)} | ${percent(drop, passes)} | ${width(none)} |`,
  );
}
for (const [wins, losses] of [
  [0, 0.05],
  [0.02, 0.07],
  [0.05, 0.1],
  [0.1, 0.15],
] as const) {
  for (const [cases, labelled] of SIZES) {
    const [none, drop] = [all(passFail(losses, losses), cases, labelled), all(passFail(wins, losses), cases, labelled)];
    const share = `${(100 * losses).toFixed(0)} % lost`;
    lines.push(
      `| met or not, ${share} | ${cases} | ${labelled} | ${percent(none, covers(0))} | ${percent(none, alarms)} | ${percent(drop, passes)} | ${width(none)} |`,
    );
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
