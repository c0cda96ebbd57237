/**
 * Measures a harvest of a large export: `node scripts/bench-harvest.ts [TRACES] [PROGRAM]` (1,000,000 traces of about 1 KB; dist/index.js).
 * Writes the export below the system's temporary folder, harvests it in a process of its own, and prints throughput and peak memory.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [count = '1000000', program = 'dist/index.js'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'cupel-bench-'));
const path = join(folder, 'traces-export.jsonl');
const TOPICS = [
  'refund of the soundbar',
  'battery of the speaker',
  'delivery to Austria',
  'pairing of the earbuds',
  'export of the history',
];
const FILLER = 'Please look at my account and tell me what to do next, I have waited for some days now. '.repeat(4);

function trace(number: number): string {
  const topic = TOPICS[number % TOPICS.length] ?? '';
  const isFailure = number % 12 === 0;
  return `${JSON.stringify({
    id: number.toString(16).padStart(32, '0'),
    timestamp: new Date(1_790_000_000_000 + number * 1000).toISOString(),
    name: 'support-bot',
    userId: `cust-${number % 90_000}`,
    sessionId: `sess-${number}`,
    environment: 'production',
    tags: ['support-bot', 'en'],
    input: JSON.stringify({ message: `Case ${number}: question about the ${topic}. ${FILLER}` }),
    output: JSON.stringify({ message: `Answer ${number % 977} about the ${topic}: it takes ${number % 31} days. ${FILLER}` }),
    metadata: {
      channel: 'web',
      language: 'en',
      signals: JSON.stringify({
        retry_count: number % 7 === 0 ? 1 : 0,
        abandoned: false,
        escalated_to_human: isFailure,
        copied_answer: number % 5 === 0,
      }),
    },
    user_feedback: isFailure ? [0] : number % 3 === 0 ? [1] : null,
    user_comment: number % 24 === 0 ? ['this is not what I asked for'] : null,
  })}\n`;
}

try {
  const file = openSync(path, 'w');
  for (let number = 0, lines = ''; number <= Number(count); number += 1) {
    if (number < Number(count)) lines += trace(number);
    if (lines.length > 1 << 22 || number === Number(count)) {
      writeSync(file, lines);
      lines = '';
    }
  }
  closeSync(file);
  const bytes = statSync(path).size;
  const atExit = 'process.on("exit",()=>process.stderr.write(JSON.stringify(process.resourceUsage())))';
  const began = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${atExit}`, resolve(program), 'harvest', path, '--out', join(folder, 'p.jsonl'), '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const seconds = (performance.now() - began) / 1000;
  if (run.status !== 0) throw new Error(run.stderr);
  const { maxRSS, userCPUTime } = JSON.parse(run.stderr) as { maxRSS: number; userCPUTime: number };
  const { read, failures, written } = JSON.parse(run.stdout) as Record<string, number>;
  process.stdout.write(
    `${read} traces, ${(bytes / 1e6).toFixed(0)} MB: ${seconds.toFixed(0)} s (${(bytes / 1e6 / seconds).toFixed(1)} MB/s; ${(userCPUTime / 1e6).toFixed(0)} s of processor time, ` +
      `${(bytes / userCPUTime).toFixed(1)} MB/s), peak memory ${(maxRSS / 1024).toFixed(0)} MiB, ${failures} failures, ${written} proposed; ${cpus().length} processors\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
