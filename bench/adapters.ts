/**
 * `npm run bench:adapters`: every comparison of ../shared/models asked anew of the real model, through the embedded engine and through
 * llama.cpp's server, with one look and `case_checks: all`; then all of it again from the cassettes alone, with no model near.
 * What was answered is kept in the work folder: a run that is stopped goes on where it was. It takes an hour; one thread.
 *
 *   --engine embedded,llama-server   --every N (each n-th case)   --work FOLDER   --llama FOLDER (that holds node_modules/node-llama-cpp)
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../src/domain/report.js';
import { hasShared, runBundle, SHARED } from '../test/builders/bundle.js';
import { type GoldenSet, goldenSet, recordedOutputs, STATED } from '../test/builders/model-suites.js';

const MODELS = join(SHARED, 'models');
const BASE = 'SmolLM2-135M-Instruct.Q4_1.gguf';
const PORT = 18_099;
const ENGINES = ['embedded', 'llama-server'] as const;
type Engine = (typeof ENGINES)[number];
type Stated = (typeof STATED)[number];

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: ENGINES.join(',') },
    every: { type: 'string', default: '1' },
    work: { type: 'string', default: '.cupel/bench-adapters' },
    llama: { type: 'string', default: '.' },
  },
});
const every = Number(options.every);
const work = resolve(options.work);

/** The files that a run needs; the answers of the material's maker say what is expected where only a part of the cases is asked. */
function makeProject(engine: Engine, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const set of ['support', 'general', 'prompt'] as const) writeFileSync(join(folder, `${set}.jsonl`), goldenSet(set, every));
  for (const letter of ['a', 'b', 'c']) {
    const content = readFileSync(join(MODELS, `prompts/reply-${letter}.txt`), 'utf8').trimEnd();
    writeFileSync(join(folder, `reply-${letter}.json`), JSON.stringify([{ role: 'system', content }]));
  }
  for (const stated of STATED) {
    const name = nameOf(stated);
    const [candidate, baseline, set] = stated;
    for (const side of [candidate, baseline]) writeFileSync(join(folder, `${side}.${set}.outputs.jsonl`), recordedOutputs(side, set));
    const recorded = (side: string): object => ({ provider: 'recorded', outputs: `${side}.${set}.outputs.jsonl` });
    const asked = { candidate: aTarget(engine, candidate, set), baseline: aTarget(engine, baseline, set) };
    writeSuite(folder, `${name}.reference`, set, { candidate: recorded(candidate), baseline: recorded(baseline) });
    writeSuite(folder, name, set, asked);
    if (baseline === 'base' && set === 'support')
      writeSuite(folder, `${name}.forgetting`, set, asked, { forgetting: [{ suite: `${candidate}-base-general.yaml` }] });
  }
}

const nameOf = ([candidate, baseline, set]: Stated): string => `${candidate}-${baseline}-${set}`;

type Sides = { readonly candidate: object; readonly baseline: object };

function writeSuite(folder: string, name: string, set: GoldenSet, sides: Sides, more: object = {}): void {
  const own = { suite: name, golden: [`${set}.jsonl`], case_checks: 'all', gate: { looks: 1 }, budget: { minutes: 600 } };
  const run = { concurrency: 1, timeout_s: 600, cassette_dir: 'cassettes' };
  writeFileSync(join(folder, `${name}.yaml`), JSON.stringify({ ...own, run, ...sides, ...more }));
}

function aTarget(engine: Engine, side: string, set: GoldenSet): object {
  const [adapter = side, letter] = side.split('-');
  const served = engine === 'embedded' ? {} : { server: 'llama-cpp-server' };
  return {
    ...(engine === 'embedded'
      ? { provider: 'llama-cpp', model: BASE, digest: digestOf(`base/${BASE}`), context_size: 1024, threads: 1 }
      : { provider: 'openai-compatible', base_url: `http://127.0.0.1:${PORT}/v1`, model: 'SmolLM2-135M-Instruct' }),
    ...(letter === undefined ? {} : { prompt: `reply-${letter}.json` }),
    params: { temperature: 0, max_output_tokens: set === 'general' ? 40 : 80 },
    ...(adapter === 'base'
      ? {}
      : { adapter: { path: `${adapter}.gguf`, digest: digestOf(`adapters/${adapter}.gguf`), scale: 1, ...served } }),
  };
}

/** As the README of the material states it, so that a run without the files asks for the same content. */
function digestOf(file: string): string {
  const stated = readFileSync(join(MODELS, 'README.md'), 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`| \`${file}\``));
  return /`([0-9a-f]{64})`/.exec(stated ?? '')?.[1] ?? '';
}

/** Puts the model, its adapters and the package where a run looks for them. */
function addModel(folder: string): void {
  const files = [`base/${BASE}`, 'adapters/good.gguf', 'adapters/bad.gguf', 'adapters/forgetful.gguf'];
  for (const file of files) {
    const copy = join(folder, file.replace(/^.*\//, ''));
    if (!existsSync(copy)) copyFileSync(join(MODELS, file), copy);
  }
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(resolve(options.llama, 'node_modules'), join(folder, 'node_modules'));
}

async function startServer(folder: string): Promise<ChildProcess> {
  const adapters = ['good', 'bad', 'forgetful'].map((name) => `${join(folder, name)}.gguf:0`).join(',');
  const flags = ['--host', '127.0.0.1', '--port', String(PORT), '-t', '1', '-np', '2', '-c', '2048', '--no-cache-prompt'];
  const server = spawn(join(SHARED, 'tools/llama-server'), ['-m', join(folder, BASE), '--lora-scaled', adapters, ...flags], {
    stdio: 'ignore',
  });
  const isReady = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${PORT}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) await new Promise((next) => setTimeout(next, 500));
  return server;
}

async function gate(folder: string, name: string, cassettes: 'auto' | 'strict'): Promise<Report> {
  const args = ['gate', `${name}.yaml`, '--json', '--cassettes', cassettes, '--out', join(folder, 'out', `${name}-${cassettes}`)];
  const { code, stdout, stderr } = await runBundle(args, { cwd: folder, timeoutMs: 4 * 3_600_000 });
  if (stdout === '') throw new Error(`${name}: exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** Cases that both sides, only the baseline, only the candidate and neither pass. */
function countsOf({ cases }: Report): readonly number[] {
  const count = (baseline: number, candidate: number): number =>
    cases.filter((row) => row.baseline === baseline && row.candidate === candidate).length;
  return [count(1, 1), count(1, 0), count(0, 1), count(0, 0)];
}

/** Answers whose score is that of the same case among the maker's answers. */
function agreement(report: Report, reference: Report): string {
  const known = new Map(reference.cases.map((row) => [row.id, row]));
  const same = report.cases.flatMap((row) => [
    row.baseline === known.get(row.id)?.baseline,
    row.candidate === known.get(row.id)?.candidate,
  ]);
  return `${same.filter(Boolean).length} of ${same.length}`;
}

const line = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

async function compare(engine: Engine, folder: string, offline: string, stated: Stated): Promise<void> {
  const name = nameOf(stated);
  const [candidate, baseline, set, counts, verdict] = stated;
  const reference = await gate(folder, `${name}.reference`, 'auto');
  const began = performance.now();
  const report = await gate(folder, name, 'auto');
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  rmSync(join(offline, 'cassettes'), { recursive: true, force: true });
  symlinkSync(join(folder, 'cassettes'), join(offline, 'cassettes'));
  const again = await gate(offline, name, 'strict');
  const isSame = again.verdict.status === report.verdict.status && String(countsOf(again)) === String(countsOf(report));
  line(
    engine,
    `${candidate} against ${baseline}, ${set}`,
    String(report.cases.length),
    countsOf(report).join(' / '),
    every === 1 ? counts.join(' / ') : countsOf(reference).join(' / '),
    agreement(report, reference),
    report.verdict.status,
    every === 1 ? verdict : `${reference.verdict.status} (all cases: ${verdict})`,
    `${report.usage.requests} + ${report.usage.fromCassette}`,
    minutes,
    `${again.usage.requests}, ${isSame ? 'the same' : `OTHER: ${again.verdict.status} ${countsOf(again).join(' / ')}`}`,
  );
}

/** An adapter on its task with the general set as what must not be forgotten, from answers that the comparisons have asked for. */
async function compareForgetting(engine: Engine, folder: string, adapter: string): Promise<void> {
  const { comparisons, verdict, usage } = await gate(folder, `${adapter}-base-support.forgetting`, 'strict');
  const row = comparisons.find(({ role }) => role === 'forgetting');
  const kept = `general ${row?.status ?? 'missing'}, ${row?.losses ?? 0} lost, ${row?.wins ?? 0} won of ${row?.n ?? 0}`;
  console.log(`${engine}, ${adapter} against base with forgetting: ${verdict.status} (${kept}; ${usage.requests} requests)`);
}

async function main(): Promise<void> {
  if (!hasShared('models/README.md') || !hasShared('tools/llama-server')) return;
  console.log(`every ${every}. case; ${new Date().toISOString()}`);
  line(
    ...['engine', 'comparison', 'cases', 'both / lost / won / neither', "the maker's", 'scores as the maker', 'verdict', 'expected'],
    ...['asked + from cassettes', 'minutes', 'again offline: requests, result'],
  );
  line(...Array.from({ length: 11 }, () => '---'));
  for (const engine of ENGINES.filter((name) => options.engine.split(',').includes(name))) {
    const folder = join(work, engine);
    const offline = join(work, `${engine}-offline`);
    for (const each of [folder, offline]) makeProject(engine, each);
    addModel(folder);
    const server = engine === 'llama-server' ? await startServer(folder) : null;
    try {
      for (const stated of STATED) await compare(engine, folder, offline, stated);
      for (const adapter of ['good', 'bad', 'forgetful']) await compareForgetting(engine, offline, adapter);
    } finally {
      server?.kill();
    }
  }
  console.log(`done; ${new Date().toISOString()}`);
}

await main();
