/**
 * `npm run bench:scaling`: wall and memory from 500 to 10,000 cases, with a heap of 256 MiB. Writes docs/performance-scaling.svg.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SHARED = resolve(ROOT, '../shared');
const BENCH = join(existsSync(SHARED) ? realpathSync(SHARED) : SHARED, 'bench');
const SIZES = [500, 1000, 2000, 5000, 10_000];

type Row = { readonly tool: string; readonly cases: number; readonly wall: number; readonly rssMiB: number; readonly exact: boolean };
type Panel = { readonly title: string; readonly unit: string; readonly of: (row: Row) => number; readonly left: number };

async function measure(): Promise<readonly Row[]> {
  const work = mkdtempSync(join(tmpdir(), 'cupel-scaling-'));
  const out = join(work, 'rows.jsonl');
  const args = [
    '--tools',
    'floor,cupel',
    '--cases',
    SIZES.join(','),
    '--latency',
    '50',
    '--concurrency',
    '64',
    '--reps',
    '1',
    '--timeout',
    '600',
  ];
  const own = ['--node', process.execPath, '--work', join(work, 'w'), '--out', out];
  const env = { ...process.env, CUPEL: join(ROOT, 'dist/index.js'), NODE_OPTIONS: '--max-old-space-size=256' };
  const child = spawn(process.execPath, [join(BENCH, 'run.mjs'), ...args, ...own], { stdio: ['ignore', 'ignore', 'inherit'], env });
  await new Promise((done) => child.on('close', done));
  const rows = readFileSync(out, 'utf8').trim().split('\n');
  rmSync(work, { recursive: true, force: true });
  return rows.map((line) => JSON.parse(line) as Row);
}

const WIDTH = 300;
const HEIGHT = 200;
const COLOURS: Readonly<Record<string, string>> = { floor: '#8b949e', cupel: '#bf8700' };

function drawPanel(rows: readonly Row[], { title, unit, of, left }: Panel): string {
  const most = Math.max(...rows.map(of));
  const step = 10 ** Math.floor(Math.log10(most)) / (most / 10 ** Math.floor(Math.log10(most)) < 3 ? 2 : 1);
  const top = Math.ceil(most / step) * step;
  const x = (cases: number): number => left + (cases / 10_000) * WIDTH;
  const y = (value: number): number => 40 + HEIGHT - (value / top) * HEIGHT;
  const label = (at: number, up: number, text: string, anchor: string): string =>
    `<text x="${at.toFixed(1)}" y="${up.toFixed(1)}" text-anchor="${anchor}">${text}</text>`;
  const grid = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).map(
    (value) =>
      `<path d="M${left} ${y(value).toFixed(1)}h${WIDTH}" stroke="#8b949e" stroke-opacity=".3"/>${label(left - 6, y(value) + 4, String(value), 'end')}`,
  );
  const ticks = [0, 2000, 5000, 10_000].map((cases) => label(x(cases), 40 + HEIGHT + 18, cases.toLocaleString('en'), 'middle'));
  const lines = Object.entries(COLOURS).map(([tool, colour]) => {
    const points = rows.filter((row) => row.tool === tool).map((row) => `${x(row.cases).toFixed(1)},${y(of(row)).toFixed(1)}`);
    const dots = points.map((point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3" fill="${colour}"/>`).join('');
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}`;
  });
  return [label(left, 24, `${title} (${unit})`, 'start'), ...grid, ...ticks, ...lines].join('\n');
}

function draw(rows: readonly Row[]): string {
  const legend = Object.entries(COLOURS).map(
    ([tool, colour], index) =>
      `<circle cx="${60 + 90 * index}" cy="284" r="4" fill="${colour}"/><text x="${70 + 90 * index}" y="288">${tool}</text>`,
  );
  const panels = [
    drawPanel(rows, { title: 'Wall', unit: 's', of: ({ wall }) => wall, left: 50 }),
    drawPanel(rows, { title: 'Peak memory', unit: 'MiB', of: ({ rssMiB }) => rssMiB, left: 420 }),
  ];
  const about = 'Wall time and peak memory from 500 to 10,000 cases, Cupel beside a bare loop over fetch';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 300" font-family="sans-serif" font-size="12" fill="#8b949e" role="img"><title>${about}</title>\n${[...panels, ...legend].join('\n')}\n</svg>\n`;
}

const rows = await measure();
console.log('| cases | floor wall s | wall s | x floor | floor MiB | MiB | exact |\n|---|---|---|---|---|---|---|');
for (const cases of SIZES) {
  const floor = rows.find((row) => row.tool === 'floor' && row.cases === cases);
  const cupel = rows.find((row) => row.tool === 'cupel' && row.cases === cases);
  const ratio = floor === undefined || cupel === undefined ? '-' : (cupel.wall / floor.wall).toFixed(2);
  console.log(
    `| ${cases} | ${floor?.wall ?? '-'} | ${cupel?.wall ?? '-'} | ${ratio} | ${floor?.rssMiB ?? '-'} | ${cupel?.rssMiB ?? '-'} | ${cupel?.exact === true ? 'yes' : 'no'} |`,
  );
}
writeFileSync(join(ROOT, 'docs/performance-scaling.svg'), draw(rows));
