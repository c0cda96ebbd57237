/**
 * Sweeps with known truth: 12 arms over 400 cases against the mock server of ../shared/bench, once a seed. Every seed has cases of its
 * own, so that the seeds are repeats of the whole experiment. Prints one line a seed and a summary.
 *
 *     node bench/sweep.ts [--seeds 100] [--cases 400] [--full 10] [--misses 8,12,15,...]
 *
 * `--full N`: for the first N seeds also the full grid (`--racing off`), to compare the order.
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
    JSON.stringify({ sweep: 'bench', suites: ['suite.yaml'], grid: { prompt: arms.map(({ id }) => `prompts/${id}.md`) } }),
  );
}

const mock = await startMock();
const rows: { seed: number; calls: number; bestIn: boolean; farIn: number; group: number; sameOrder: boolean | null }[] = [];
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
    sameOrder: full === null ? null : agree(report, full),
  };
  rows.push(row);
  process.stdout.write(`${JSON.stringify(row)}\n`);
  rmSync(folder, { recursive: true });
}
mock.stop();

/** Whether the full grid puts no arm of the race's first group behind one that the race put behind, unless it cannot tell them apart. */
function agree(race: Report, full: Report): boolean {
  const groupIn = (report: Report, id: string): number => report.arms.find((arm) => arm.id === id)?.group ?? Number.POSITIVE_INFINITY;
  return race.arms.every(({ id: a, group: own }) =>
    race.arms.every(({ id: b, group: other }) => !((own ?? 0) === 1 && (other ?? 0) > 1) || groupIn(full, a) <= groupIn(full, b)),
  );
}

const calls = rows.map((row) => row.calls).sort((a, b) => a - b);
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
      fullGridAgrees: `${rows.filter(({ sameOrder }) => sameOrder === true).length} of ${rows.filter(({ sameOrder }) => sameOrder !== null).length}`,
    },
    null,
    2,
  )}\n`,
);
