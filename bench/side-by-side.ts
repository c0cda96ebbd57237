/**
 * `npm run bench`: the shared bench on this checkout's bundle, beside a hand-written loop over `fetch` (the floor) and the peers that
 * are installed in ../peers. Prints the table of docs/performance.md; `-- --reps 5` sets how often, `--only wall,faults` what.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SHARED = resolve(ROOT, '../shared');
const BENCH = join(existsSync(SHARED) ? realpathSync(SHARED) : SHARED, 'bench');
const PEERS = resolve(ROOT, '../peers');
const FAULTS = ['500', '429', 'drop', 'badjson', 'cut'];
/** Faults that last as long as whoever waits for them; peers wait for minutes. */
const LONG_FAULTS = ['slow', 'hang'];

type Row = {
  readonly tool: string;
  readonly pass: string;
  readonly cases: number;
  readonly latency: number;
  readonly concurrency: number;
  readonly wall: number;
  readonly cpu: number | null;
  readonly rssMiB: number;
  readonly requests: number;
  readonly needed: number;
  readonly firstRequest: number | null;
  readonly limited: number;
  readonly exact: boolean;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly results: Readonly<Record<string, { readonly rows: number; readonly errors: number; readonly both: string }>> | null;
};

const { values: options } = parseArgs({
  options: { reps: { type: 'string', default: '5' }, only: { type: 'string', default: 'wall,large,rerun,faults,always,rate' } },
});
const parts = new Set(options.only.split(','));
/** Adapters of the shared bench, and the folders into which its install-peers.sh puts what they need. */
const PEER_FOLDERS: Readonly<Record<string, string>> = { promptfoo: 'promptfoo', braintrust: 'autoevals' };
const peers = Object.keys(PEER_FOLDERS).filter((name) => existsSync(join(PEERS, PEER_FOLDERS[name] ?? name, 'node_modules')));

/** One call of the shared bench; its rows. */
async function run(tools: readonly string[], ...args: readonly string[]): Promise<readonly Row[]> {
  const work = mkdtempSync(join(tmpdir(), 'cupel-bench-'));
  const out = join(work, 'rows.jsonl');
  const own = ['--tools', tools.join(','), '--node', process.execPath, '--work', join(work, 'w'), '--peers', PEERS, '--out', out];
  const child = spawn(process.execPath, [join(BENCH, 'run.mjs'), ...own, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CUPEL: join(ROOT, 'dist/index.js') },
  });
  await new Promise((done) => child.on('close', done));
  const rows = existsSync(out) ? readFileSync(out, 'utf8').trim().split('\n') : [];
  rmSync(work, { recursive: true, force: true });
  return rows.map((line) => JSON.parse(line) as Row);
}

const cell = (value: number | null | undefined, digits = 2): string => (value == null ? '-' : value.toFixed(digits));
const line = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

function head(...names: readonly string[]): void {
  console.log();
  line(...names);
  line(...names.map(() => '---'));
}

/** Wall and CPU beside the floor of the same setting. */
function beside(rows: readonly Row[]): void {
  for (const row of rows) {
    const floor = rows.find(({ tool, cases, concurrency }) => tool === 'floor' && cases === row.cases && concurrency === row.concurrency);
    const ratio = (of: (row: Row) => number | null): string =>
      cell(floor === undefined ? null : (of(row) ?? Number.NaN) / (of(floor) ?? Number.NaN));
    line(
      row.tool,
      `${row.cases} at c${row.concurrency}, ${row.latency} ms`,
      cell(row.wall),
      ratio(({ wall }) => wall),
      cell(row.cpu),
      ratio(({ cpu }) => cpu),
      cell(row.rssMiB, 0),
      cell(row.firstRequest),
      row.exact ? 'yes' : 'no',
    );
  }
}

/** A tool whose results cannot be read has reported nothing, not no error. */
const errors = ({ results }: Row): string =>
  results === null ? '-' : String(Object.values(results).reduce((sum, side) => sum + side.errors, 0));

async function main(): Promise<void> {
  if (!existsSync(join(BENCH, 'run.mjs'))) {
    console.log('The shared bench is not beside this checkout (../shared/bench): there is nothing to run.');
    return;
  }
  const gib = Math.round(totalmem() / 2 ** 30);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  console.log(
    `${cpus().length} x ${cpus()[0]?.model ?? 'cpu'}, ${gib} GiB, Node ${process.version}, commit ${commit}, medians of ${options.reps}`,
  );
  const absent = Object.keys(PEER_FOLDERS).filter((name) => !peers.includes(name));
  if (absent.length > 0)
    console.log(
      `Not installed, so not in the tables: ${absent.join(', ')} (../shared/bench/install-peers.sh ../peers ${Object.values(PEER_FOLDERS).join(' ')})`,
    );
  const reps = ['--reps', options.reps];
  if (parts.has('wall') || parts.has('large'))
    head('tool', 'what', 'wall s', 'x floor', 'CPU s', 'x floor', 'peak MiB', 'first request s', 'exact');
  if (parts.has('wall'))
    beside(await run(['floor', 'cupel', ...peers], '--cases', '500', '--latency', '50', '--concurrency', '16,64', ...reps));
  if (parts.has('large'))
    beside(await run(['floor', 'cupel', ...peers], '--cases', '2000', '--latency', '50', '--concurrency', '64', ...reps));
  if (parts.has('rerun')) {
    head('rerun from cassettes', 'wall s', 'requests', 'exact');
    const rows = await run(['cupel'], '--cases', '500', '--latency', '50', '--concurrency', '16', '--warm', ...reps);
    for (const { pass, wall, requests, exact } of rows)
      if (pass === 'warm') line('500 cases', cell(wall), String(requests), exact ? 'yes' : 'no');
  }
  const under = ['--cases', '500', '--latency', '50', '--concurrency', '16', '--reps', '1'];
  if (parts.has('faults')) {
    head('tool', '5 % of calls fail first with', 'wall s', 'x no fault', 'requests', 'rows with an error', 'exact');
    const clean = await run(['cupel', ...peers], ...under);
    for (const kind of [...FAULTS, ...LONG_FAULTS]) {
      const tools = LONG_FAULTS.includes(kind) ? ['cupel'] : ['cupel', ...peers];
      for (const row of await run(tools, ...under, '--fault', `${kind}:0.05`, '--slow-ms', '30000'))
        line(
          row.tool,
          kind,
          cell(row.wall),
          cell(row.wall / (clean.find(({ tool }) => tool === row.tool)?.wall ?? Number.NaN)),
          `${row.requests} of ${row.needed}`,
          errors(row),
          row.exact ? 'yes' : 'no',
        );
    }
  }
  if (parts.has('always')) {
    head('1 % of calls always fail with', 'wall s', 'requests', 'unscored', 'of the others, passed (base, candidate)');
    for (const kind of ['500', 'badjson', 'cut']) {
      const [row] = await run(['cupel'], ...under, '--fault', `${kind}:0.01:always`);
      if (row !== undefined)
        line(
          kind,
          cell(row.wall),
          `${row.requests} of ${row.needed}`,
          errors(row),
          Object.values(row.results ?? {})
            .map(({ both }) => both)
            .join(', '),
        );
    }
  }
  if (parts.has('rate')) {
    head('tool', 'limit of 6,000 requests a minute', 'wall s', 'x ideal', 'answers of 429', 'exact');
    const limited = ['--cases', '500', '--latency', '50', '--concurrency', '64', '--rpm', '6000', '--reps', '1'];
    // The mock's bucket holds one second's worth at the start.
    for (const row of await run(['cupel', ...peers], ...limited))
      line(
        row.tool,
        '500 cases, c64',
        cell(row.wall),
        cell(row.wall / ((row.needed - 100) / 100)),
        String(row.limited),
        row.exact ? 'yes' : 'no',
      );
  }
}

await main();
