/**
 * Sweeps with known truth: 12 arms over 400 cases against the mock server of ../shared/bench, once a seed. Every seed has cases of its
 * own, so that the seeds are repeats of the whole experiment. Prints one line a seed and a summary.
 *
 *     node bench/sweep.ts [--seeds 100] [--cases 400] [--full 10] [--misses 8,12,15,...] [--rungs 0.25,1]
 *
 * `--full N`: for the first N seeds also the full grid (`--racing off`), to compare the order. `--rungs`: rungs in the place of the default
 * ones, such as those of shards that are merged between rounds.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cupel = process.env.CUPEL ?? join(root, 'dist/index.js');
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    cases: { type: 'string', default: '400' },
    full: { type: 'string', default: '10' },
    misses: { type: 'string', default: '8,12,15,18,20,22,24,26,28,30,33,35' },
    rungs: { type: 'string' },
  },
});
const misses = values.misses.split(',').map(Number);
const arms = misses.map((miss, index) => ({ id: `arm${index + 1}_miss${String(miss).padStart(2, '0')}`, miss }));
const best = Math.min(...misses);

type Report = {
  readonly arms: readonly { readonly id: string; readonly group: number | null; readonly score: number | null }[];
  readonly usage: { readonly requests: number };
  readonly skippedCalls: number;
};

function startMock(): Promise<{ port: number; stop: () => void }> {
  const child = spawn(process.execPath, [realpathSync(join(root, '../shared/bench/mock-llm.mjs')), '--port', '0', '--latency', '0']);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.stdout.once('data', (line: Buffer) =>
      done({ port: (JSON.parse(String(line)) as { port: number }).port, stop: () => child.kill() }),
    );
  });
}

function runSweep(folder: string, ...more: string[]): Promise<Report> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [cupel, 'sweep', 'sweep.yaml', '--json', ...more], { cwd: folder, maxBuffer: 1 << 28 }, (error, stdout) =>
      error === null ? done(JSON.parse(stdout) as Report) : fail(error),
    );
  });
}

function writeSweep(folder: string, port: number, seed: number): void {
  mkdirSync(join(folder, 'prompts'), { recursive: true });
  const cases = Array.from({ length: Number(values.cases) }, (_, index) => {
    const id = `s${seed}c${index}`;
    return JSON.stringify({ id, input: { question: `[[key:${id}]] Which item is number ${index}?` }, checks: [{ contains: `kw-${id}` }] });
  });
  const candidate = {
    provider: 'openai-compatible',
    base_url: `http://127.0.0.1:${port}/v1`,
    model: 'm',
    prompt: `prompts/${arms[0]?.id}.md`,
  };
  writeFileSync(join(folder, 'golden.jsonl'), `${cases.join('\n')}\n`);
  writeFileSync(
    join(folder, 'suite.yaml'),
    JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate, run: { concurrency: 16, cassettes: 'off' } }),
  );
  for (const { id } of arms) writeFileSync(join(folder, `prompts/${id}.md`), `[[variant:${id}]] Answer.\n\nQuestion: {{question}}`);
  writeFileSync(
    join(folder, 'sweep.yaml'),
    JSON.stringify({
      sweep: 'bench',
      suites: ['suite.yaml'],
      grid: { prompt: arms.map(({ id }) => `prompts/${id}.md`) },
      ...(values.rungs === undefined ? {} : { racing: { margin: 0.02, rungs: values.rungs.split(',').map(Number) } }),
    }),
  );
}

const mock = await startMock();
type Order = ReturnType<typeof compareOrder>;
const rows: { seed: number; calls: number; bestIn: boolean; farIn: number; group: number; order: Order | null }[] = [];
for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'cupel-sweep-'));
  writeSweep(folder, mock.port, seed);
  const report = await runSweep(folder, '--out', 'race');
  const first = new Set(report.arms.filter(({ group }) => group === 1).map(({ id }) => id));
  const full = seed <= Number(values.full) ? await runSweep(folder, '--out', 'full', '--racing', 'off') : null;
  const row = {
    seed,
    calls: report.usage.requests / (report.usage.requests + report.skippedCalls),
    bestIn: arms.some(({ id, miss }) => miss === best && first.has(id)),
    farIn: arms.filter(({ id, miss }) => miss >= best + 10 && first.has(id)).length,
    group: first.size,
    order: full === null ? null : compareOrder(report, full),
  };
  rows.push(row);
  process.stdout.write(`${JSON.stringify(row)}\n`);
  rmSync(folder, { recursive: true });
}
mock.stop();

/**
 * How far race and full grid agree: whether no arm of the race's first group stands behind one that the race put behind; and of the pairs
 * of arms that both put into different groups, how many stand the other way round, and by how many points such a pair truly differs.
 */
function compareOrder(race: Report, full: Report) {
  const groupIn = (report: Report, id: string): number => report.arms.find((arm) => arm.id === id)?.group ?? Number.POSITIVE_INFINITY;
  const pairs = arms.flatMap((a, index) =>
    arms.slice(index + 1).map((b) => ({
      own: groupIn(race, a.id) - groupIn(race, b.id),
      other: groupIn(full, a.id) - groupIn(full, b.id),
      first: Math.min(groupIn(race, a.id), groupIn(race, b.id)) === 1,
      apart: Math.abs(a.miss - b.miss),
    })),
  );
  const told = pairs.filter(({ own, other }) => own !== 0 && other !== 0);
  const turned = told.filter(({ own, other }) => own * other < 0);
  return {
    sameFirst: !turned.some(({ first }) => first),
    told: told.length,
    turned: turned.length,
    mostApart: Math.max(0, ...turned.map(({ apart }) => apart)),
  };
}

const calls = rows.map((row) => row.calls).sort((a, b) => a - b);
const orders = rows.flatMap(({ order }) => (order === null ? [] : [order]));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const share = (count: number): string => `${count} of ${rows.length}`;
process.stdout.write(
  `${JSON.stringify(
    {
      misses,
      cases: Number(values.cases),
      callsMedian: calls[Math.floor(calls.length / 2)],
      callsMost: calls.at(-1),
      bestInFirstGroup: share(rows.filter(({ bestIn }) => bestIn).length),
      farArmInFirstGroup: share(rows.filter(({ farIn }) => farIn > 0).length),
      meanFirstGroup: rows.reduce((sum, { group }) => sum + group, 0) / rows.length,
      fullGridAgreesOnFirst: `${orders.filter(({ sameFirst }) => sameFirst).length} of ${orders.length}`,
      turnedBy: Math.max(0, ...orders.map(({ mostApart }) => mostApart)),
      pairsTurned: `${sum(orders.map(({ turned }) => turned))} of ${sum(orders.map(({ told }) => told))}`,
    },
    null,
    2,
  )}\n`,
);
