/**
 * `npm run bench:statistics`: measures the gate's error rates, power and price on recorded scores and by simulation, prints the goals,
 * and writes the measured part of docs/statistics.md. About eight minutes on two quiet cores.
 *
 * --draws N (3000) for each cell, --seed N (1), --data DIR (../shared/data), --print: leave docs/statistics.md alone
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Cell, familyCells, nullCells, plantedCells, powerCells, recordedCells } from './cells.js';
import type { Tally } from './measure.js';
import { readPairs } from './recorded-scores.js';
import { type Measured, renderMeasured } from './tables.js';
import type { Task, WorkerOptions } from './worker.js';

const PAGE = new URL('../../docs/statistics.md', import.meta.url);
const MARKS = ['<!-- measured -->', '<!-- /measured -->'] as const;
/** Draws of the cells that ask for a median of fifty seeds. */
const PLANTED_SEEDS = 50;

const { values } = parseArgs({
  options: {
    draws: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: new URL('../../../shared/data', import.meta.url).pathname },
    print: { type: 'boolean', default: false },
  },
});

const began = performance.now();
const draws = Number(values.draws);
const pairs = readPairs(values.data).map(({ name }) => name);
if (pairs.length === 0) process.stderr.write(`no recorded scores in ${values.data}: simulation alone\n`);

const tally = await measureAll(
  [
    ...[...familyCells(), ...powerCells(), ...nullCells(), ...recordedCells(pairs)].map((cell) => ({ cell, draws })),
    ...plantedCells().map((cell) => ({ cell, draws: PLANTED_SEEDS })),
  ],
  { data: values.data, seed: Number(values.seed) },
);
const of = <C extends Cell>(cells: readonly C[]) => cells.map((cell) => ({ cell, tally: found(tally, cell.name) }));
const measured: Measured = {
  draws,
  seed: Number(values.seed),
  minutes: (performance.now() - began) / 60_000,
  cpuMinutes: cpuMinutes(),
  cores: availableParallelism(),
  power: of(powerCells()),
  nulls: of(nullCells()),
  families: of(familyCells()),
  recorded: of(recordedCells(pairs)),
  planted: of(plantedCells()),
};
const text = renderMeasured(measured);
process.stdout.write(`${text}\n`);
if (!values.print) writePage(text);

/** Minutes of processor time of all threads: what the bench takes of a machine, however busy that is. */
function cpuMinutes(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 60e6;
}

/** Hands the tasks to one worker for each core, the next one to whichever is free. */
async function measureAll(tasks: readonly Task[], options: WorkerOptions): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  const open = [...tasks];
  const work = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: options });
      const next = (): void => {
        const task = open.shift();
        if (task === undefined) worker.terminate().then(() => done(), fail);
        else worker.postMessage(task);
      };
      worker.on('error', fail);
      worker.on('message', (result: Tally) => {
        tallies.set(result.name, result);
        process.stderr.write(`\r${tallies.size} of ${tasks.length} cells `);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  process.stderr.write('\n');
  return tallies;
}

function found(tallies: ReadonlyMap<string, Tally>, name: string): Tally {
  const result = tallies.get(name);
  if (result === undefined) throw new Error(`the cell ${name} was not measured`);
  return result;
}

/** Puts the tables between the page's marks. */
function writePage(text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = MARKS.map((mark) => page.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from) throw new Error('docs/statistics.md has lost its marks');
  writeFileSync(PAGE, `${page.slice(0, from + MARKS[0].length)}\n${text}\n${page.slice(to)}`);
}
