/**
 * `npm run bench:resume`: kills a run with SIGKILL at random moments, `-- --kills 50` times, and goes on with it. Shows that no request
 * whose answer stood in the journal is sent again, and that the report is the undisturbed run's, byte for byte but for its times.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SHARED = resolve(ROOT, '../shared');
const BENCH = join(existsSync(SHARED) ? realpathSync(SHARED) : SHARED, 'bench');
const CASES = 100;
const REQUESTS = 4 * CASES;

const { values: options } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, latency: { type: 'string', default: '25' } },
});
const work = mkdtempSync(join(tmpdir(), 'cupel-resume-'));
const record = join(work, 'record');

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const load = <T>(name: string): Promise<T> => import(pathToFileURL(join(BENCH, name)).href) as Promise<T>;

type Gate = { readonly child: ChildProcess; readonly ended: Promise<unknown> };

function gate(): Gate {
  const args = [join(ROOT, 'dist/index.js'), 'gate', 'suite.yaml', '--out', record];
  const child = spawn(process.execPath, args, { cwd: work, stdio: 'ignore', env: { ...process.env, BENCH_KEY: 'x' } });
  return { child, ended: new Promise((done) => child.on('close', done)) };
}

/** The report without its times: these are the clock's, not the run's. */
function report(): string {
  const text = readFileSync(join(record, 'report.json'), 'utf8');
  return text.replace(/"startedAt": "[^"]*"/, '"startedAt": ""').replace(/"durationMs": [\d.]+/, '"durationMs": 0');
}

/** Requests whose outcome the journal holds, attempts included. */
function journaled(): number {
  const path = join(record, 'journal.jsonl');
  if (!existsSync(path)) return 0;
  const whole = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return whole.reduce((sum, line) => {
    const entry = JSON.parse(line) as { kind: string; source?: string; attempts?: number };
    return entry.kind === 'call' && entry.source === 'provider' ? sum + (entry.attempts ?? 0) : sum;
  }, 0);
}

async function main(): Promise<void> {
  const { makeCases } = await load<{ makeCases: (count: number) => unknown }>('cases.mjs');
  const { prepare } = await load<{ prepare: (context: object) => unknown }>('tools/cupel.mjs');
  const mock = spawn(process.execPath, [join(BENCH, 'mock-llm.mjs'), '--latency', options.latency], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((ok) => mock.stdout.once('data', (data: Buffer) => ok(JSON.parse(data.toString()).port)));
  const url = `http://127.0.0.1:${port}`;
  const sent = async (): Promise<number> => ((await (await fetch(`${url}/__stats`)).json()) as { requests: number }).requests;
  const reset = async (): Promise<void> => void (await (await fetch(`${url}/__reset`, { method: 'POST' })).text());
  mkdirSync(work, { recursive: true });
  prepare({ dir: work, benchDir: BENCH, node: process.execPath, url, cases: makeCases(CASES), concurrency: 16, cache: false });
  const kills = Number(options.kills);
  const seen = { same: 0, repeated: 0, known: [] as number[] };
  try {
    await gate().ended;
    const undisturbed = report();
    for (let kill = 0; kill < kills; kill += 1) {
      rmSync(record, { recursive: true, force: true });
      await reset();
      const killed = gate();
      const moment = Math.random() * REQUESTS;
      while ((await sent()) < moment && killed.child.exitCode === null) await sleep(2);
      killed.child.kill('SIGKILL');
      await killed.ended;
      const known = journaled();
      await sleep(2 * Number(options.latency));
      await reset();
      await gate().ended;
      seen.known.push(known);
      if (report() === undisturbed) seen.same += 1;
      seen.repeated += Math.max(0, (await sent()) - (REQUESTS - known));
    }
  } finally {
    mock.kill();
    rmSync(work, { recursive: true, force: true });
  }
  const [least, most] = [Math.min(...seen.known), Math.max(...seen.known)];
  console.log(`${kills} runs of ${REQUESTS} requests, killed when ${least} to ${most} of them were journaled`);
  console.log(`journaled requests that were sent again: ${seen.repeated}`);
  console.log(`reports equal to the undisturbed run's, byte for byte but for times: ${seen.same} of ${kills}`);
  process.exitCode = seen.repeated === 0 && seen.same === kills ? 0 : 1;
}

await main();
