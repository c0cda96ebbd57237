/** The measured part of docs/statistics.md: goals first, then every cell. */
import type { FamilyCell, RecordedCell, SimulatedCell } from './cells.js';
import type { Tally } from './measure.js';
import { RUBRIC } from './populations.js';

type Of<C> = readonly { readonly cell: C; readonly tally: Tally }[];

export type Measured = {
  readonly draws: number;
  readonly seed: number;
  readonly minutes: number;
  /** Of all threads together. */
  readonly cpuMinutes: number;
  readonly cores: number;
  readonly power: Of<SimulatedCell>;
  readonly nulls: Of<SimulatedCell>;
  readonly families: Of<FamilyCell>;
  readonly recorded: Of<RecordedCell>;
  readonly planted: Of<SimulatedCell>;
};

/** Largest share of false alarms in any cell, before the Monte Carlo errors. */
const FALSE_ALARMS = 0.06;
/** Largest share of the fixed design's calls, by the number of cases. */
const CALLS: Readonly<Record<number, number>> = { 50: 0.85, 100: 0.7, 200: 0.5 };
const POWER = { rubric: 0.02, passFail: 0.03 } as const;
const PLANTED_CALLS = 0.3;

/** Renders all tables as Markdown. */
export function renderMeasured(measured: Measured): string {
  const { draws, seed, minutes, cpuMinutes, cores, recorded } = measured;
  return [
    `\`npm run bench:statistics\`: ${draws} draws a cell, seed ${seed}, ${cpuMinutes.toFixed(1)} minutes of processor time (${minutes.toFixed(1)} minutes on the ${cores} cores of a machine that others were using). It runs the gate's own schedule, comparison and decision. A rate of 5 % has a Monte Carlo error of ${percent(monteCarlo(0.05, draws))} points.`,
    table(['what', 'goal', 'measured', ''], goals(measured)),
    '### False alarms where nothing has changed, in percent',
    ...(recorded.length === 0
      ? ['The recorded scores were not at hand.']
      : [
          'Recorded scores of real models. In every draw a fair coin says for each item which model stands on which side, so the true difference is zero. One trial, four looks.',
          recordedTable(recorded),
        ]),
    'Simulated:',
    table(
      ['suite', 'false alarms', 'passes', 'inconclusive', "calls of the fixed design's"],
      [
        ...measured.power.filter(({ cell }) => cell.population.drop === 0).map(({ cell, tally }) => nullRow(cell.name, tally)),
        ...measured.nulls.map(({ cell, tally }) => nullRow(cell.name, tally)),
      ],
    ),
    'A suite with three scorers and two tag keys of three values: besides the primary metric, any of 27 comparisons may fail the gate (Holm). The last column is how often one of these alone did.',
    table(
      ['suite', 'false alarms', 'by a slice or scorer alone'],
      measured.families.map(({ cell, tally }) => [cell.name, rate(tally.regression, tally), rate(tally.secondary, tally)]),
    ),
    '### Power and price',
    'The gate with `trials.max: 3` beside the fixed design (every case three times on both sides, one look at .05) on the same draws: how often each finds a drop, in percent; the difference with its Monte Carlo error; how often the gate passes the drop; and the calls that it took.',
    table(
      ['scores', 'sides correlated', 'cases', 'drop', 'gate', 'fixed', 'difference', 'passed', 'calls'],
      measured.power.filter(({ cell }) => cell.population.drop > 0).map(({ cell, tally }) => powerRow(cell, tally)),
    ),
    '### Rules without statistics, for contrast',
    naiveSentence(measured),
  ].join('\n\n');
}

function goals({ power, nulls, families, recorded, planted, draws }: Measured): string[][] {
  const none = [...power.filter(({ cell }) => cell.population.drop === 0), ...nulls];
  const bound = FALSE_ALARMS + 2 * monteCarlo(FALSE_ALARMS, draws);
  const alarms = (title: string, cells: Of<{ readonly name: string }>): string[][] => {
    if (cells.length === 0) return [];
    const worst = largest(cells, ({ tally }) => tally.regression / tally.draws);
    const value = worst.tally.regression / worst.tally.draws;
    return [
      [
        `false alarms, ${title}, worst of ${cells.length} cells`,
        `<= ${percent(bound)} %`,
        `${percent(value)} % (${worst.cell.name})`,
        mark(value <= bound),
      ],
    ];
  };
  const lost = (title: string, cells: Of<SimulatedCell>, most: number): string[] => {
    const worst = largest(cells, ({ tally }) => tally.fixed.regression - tally.regression);
    const value = (worst.tally.fixed.regression - worst.tally.regression) / worst.tally.draws;
    const missed = cells.filter(({ tally }) => (tally.fixed.regression - tally.regression) / tally.draws > most).length;
    const kept = missed === 0 ? '' : `; ${cells.length - missed} of ${cells.length} cells within`;
    return [
      `power lost against the fixed design, ${title}`,
      `<= ${percent(most)} points`,
      `${percent(value)} (${worst.cell.name})${kept}`,
      mark(value <= most),
    ];
  };
  const drops = power.filter(({ cell }) => cell.population.drop > 0);
  const isRubric = ({ cell }: { readonly cell: SimulatedCell }): boolean => cell.population.scale === RUBRIC;
  const calls = Object.entries(CALLS).map(([cases, most]) => {
    const cells = power.filter(
      ({ cell: { population } }) =>
        population.scale === RUBRIC && population.cases === Number(cases) && population.correlation >= 0.7 && population.drop <= 0.05,
    );
    const worst = largest(cells, ({ tally }) => tally.calls / tally.fixedCalls);
    const value = worst.tally.calls / worst.tally.fixedCalls;
    return [
      `calls at ${cases} cases, rubric, sides correlated .7 or more, no change or a drop of 5`,
      `<= ${percent(most)} %`,
      `${percent(value)} % at most`,
      mark(value <= most),
    ];
  });
  return [
    ...alarms('recorded scores', recorded),
    ...alarms('simulated', none),
    ...alarms('several scorers and slices', families),
    lost('rubric', drops.filter(isRubric), POWER.rubric),
    lost(
      'pass/fail',
      drops.filter((entry) => !isRubric(entry)),
      POWER.passFail,
    ),
    ...calls,
    ...planted.map(({ cell, tally }) => [
      `a planted drop of 10 at 200 cases, sides correlated ${cell.population.correlation}, ${tally.draws} seeds`,
      `found for <= ${percent(PLANTED_CALLS)} % of the calls (median)`,
      `found ${tally.regression} times, median ${percent(tally.median)} %`,
      mark(tally.median <= PLANTED_CALLS && tally.regression >= 0.95 * tally.draws),
    ]),
  ];
}

function recordedTable(recorded: Of<RecordedCell>): string {
  const sizes = [...new Set(recorded.map(({ cell }) => cell.cases))];
  const pairs = [...new Set(recorded.map(({ cell }) => cell.pair))];
  const at = (pair: string, cases: number): string => {
    const entry = recorded.find(({ cell }) => cell.pair === pair && cell.cases === cases);
    return entry === undefined ? '' : rate(entry.tally.regression, entry.tally);
  };
  return table(
    ['scores of', ...sizes.map((cases) => `${cases} cases`)],
    pairs.map((pair) => [pair, ...sizes.map((cases) => at(pair, cases))]),
  );
}

function nullRow(name: string, tally: Tally): string[] {
  return [
    name,
    rate(tally.regression, tally),
    rate(tally.pass, tally),
    rate(tally.inconclusive, tally),
    `${percent(tally.calls / tally.fixedCalls)} %`,
  ];
}

function powerRow({ population }: SimulatedCell, tally: Tally): string[] {
  const { scale, correlation, cases, drop } = population;
  const difference = (tally.regression - tally.fixed.regression) / tally.draws;
  const error = Math.sqrt(tally.discordant.gate + tally.discordant.fixed) / tally.draws;
  return [
    scale === RUBRIC ? 'rubric' : 'pass/fail',
    `${correlation}`,
    `${cases}`,
    percent(drop),
    rate(tally.regression, tally),
    rate(tally.fixed.regression, tally),
    `${difference > 0 ? '+' : ''}${percent(difference)} ± ${percent(error)}`,
    rate(tally.pass, tally),
    `${percent(tally.calls / tally.fixedCalls)} %`,
  ];
}

function naiveSentence({ recorded, power }: Measured): string {
  const cells = recorded.filter(({ cell }) => cell.cases === 200);
  const drop = power.find(
    ({ cell: { population } }) =>
      population.scale === RUBRIC && population.cases === 200 && population.correlation === 0.7 && population.drop === 0.05,
  );
  const range = (of: (tally: Tally) => number): string => {
    const rates = cells.map(({ tally }) => of(tally) / tally.draws);
    return `${percent(Math.min(...rates))} to ${percent(Math.max(...rates))} %`;
  };
  const alarms =
    cells.length === 0
      ? ''
      : `On the recorded scores at 200 cases, where nothing has changed, "the mean fell" cries in ${range(({ naive }) => naive.any)} of the draws, "the mean fell by more than 2 points" in ${range(({ naive }) => naive.two)}. `;
  return `${alarms}"The mean fell by more than 5 points" finds a true drop of 5 points in ${drop === undefined ? '?' : rate(drop.tally.naive.five, drop.tally)} % of the draws.`;
}

function monteCarlo(share: number, draws: number): number {
  return Math.sqrt((share * (1 - share)) / draws);
}

function rate(count: number, { draws }: Tally): string {
  return percent(count / draws);
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function mark(isMet: boolean): string {
  return isMet ? 'met' : '**missed**';
}

function largest<T>(items: readonly T[], of: (item: T) => number): T {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('there is nothing to choose from');
  return rest.reduce((worst, item) => (of(item) > of(worst) ? item : worst), first);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
