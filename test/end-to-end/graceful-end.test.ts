import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { BUNDLE, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { aModel, gateOne, jsonl, reasonsOf } from '../builders/gate-run.js';
import { startStalling } from '../builders/model-server.js';

/** A test starts several processes. */
vi.setConfig({ testTimeout: 60_000 });

const CASES = 40;

/** A suite with a baseline of its own; every answer holds. */
function aProject(baseUrl: string, more: object = {}): string {
  const target = (prompt: string): object => ({ provider: 'openai-compatible', base_url: baseUrl, model: 'm', prompt });
  return aFolder({
    'a.md': 'Answer: {{input}}',
    'b.md': 'Please answer: {{input}}',
    'golden.jsonl': jsonl(
      Array.from({ length: CASES }, (_, index) => ({ id: `case-${index}`, input: `question ${index}`, checks: [{ contains: 'ok' }] })),
    ),
    'suite.yaml': JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate: target('b.md'), baseline: target('a.md'), ...more }),
  });
}

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string; readonly ms: number };

/** Runs the bundle in a shell, and sends it a signal once the condition holds. */
function runUntil(cwd: string, script: string, signal: NodeJS.Signals, ready: () => boolean, env: object = {}): Promise<Ended> {
  const child = spawn('bash', ['-c', `exec ${script}`], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE: process.execPath, BUNDLE, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  let sent = 0;
  const poll = setInterval(() => {
    if (!ready()) return;
    clearInterval(poll);
    sent = performance.now();
    child.kill(signal);
  }, 5);
  return new Promise((done) =>
    child.on('close', (code) => {
      clearInterval(poll);
      done({ code, stdout, stderr, ms: performance.now() - sent });
    }),
  );
}

const reportIn = (dir: string): Report => JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')) as Report;

describe('a run that is ended from outside', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s writes what is known, exits 2, and is gone on with', async (signal) => {
    const model = await startStalling(10);
    const cwd = aProject(model.baseUrl);
    const ended = await runUntil(cwd, '"$NODE" "$BUNDLE" gate suite.yaml --out record --json', signal, () => model.stalled() >= 8);
    expect(ended.code).toBe(2);
    expect(ended.ms).toBeLessThan(5000);
    const cut = JSON.parse(ended.stdout) as Report;
    expect([cut.verdict.status, reasonsOf(cut)[0]]).toEqual(['invalid', 'cancelled']);
    expect(cut.counts).toEqual({ planned: 2 * CASES, scored: 10, errored: 0, skipped: 0, cancelled: 2 * CASES - 10 });
    expect(reportIn(join(cwd, 'record'))).toEqual(cut);
    model.release();
    const before = model.requests();
    const resumed = await runBundle(['gate', 'suite.yaml', '--out', 'record', '--json'], { cwd });
    expect((JSON.parse(resumed.stdout) as Report).counts).toMatchObject({ planned: 2 * CASES, scored: 2 * CASES });
    expect(model.requests() - before).toBe(2 * CASES - 10);
  });

  test('on a runner, too', async () => {
    const model = await startStalling(0);
    const cwd = aProject(model.baseUrl);
    const env = {
      INPUT_COMMAND: 'gate',
      INPUT_SUITES: 'suite.yaml',
      INPUT_ARGS: `--out record`,
      'INPUT_ALLOWED-ORIGINS': model.origin,
      RUNNER_TEMP: cwd,
    };
    const ended = await runUntil(cwd, '"$NODE" "$BUNDLE"', 'SIGINT', () => model.stalled() >= 8, env);
    expect(ended.code).toBe(2);
    expect(ended.ms).toBeLessThan(5000);
    expect(reasonsOf(reportIn(join(cwd, 'record')))[0]).toBe('cancelled');
  });

  test('by its deadline is invalid, with what is known', async () => {
    const model = await startStalling(10);
    const report = await gateOne(aProject(model.baseUrl), { suites: ['suite.yaml'], endsAt: performance.now() + 500 });
    expect([report.verdict.status, reasonsOf(report)[0]]).toEqual(['invalid', 'deadline']);
    const { planned, scored, cancelled } = report.counts;
    expect([planned, scored + cancelled, scored <= 10]).toEqual([2 * CASES, 2 * CASES, true]);
  });
});

describe('a run that cannot write', () => {
  test('because the disk is full comes to the same verdict, and says what is missing and what to do', async () => {
    const model = await aModel(() => 'ok');
    const cwd = aProject(model.baseUrl);
    const whole = await runBundle(['gate', 'suite.yaml', '--out', 'whole', '--json'], { cwd });
    // A limit on the size of files is what a full disk is to the process: writes fail, in the middle of one.
    const script = 'bash -c \'ulimit -f 2; exec "$NODE" "$BUNDLE" gate suite.yaml --out record --cassettes off --json\'';
    const full = await runUntil(cwd, script, 'SIGKILL', () => false);
    const figures = ({ verdict, comparisons, counts }: Report) => ({ verdict, comparisons, counts });
    expect(full.code).toBe(whole.code);
    expect(figures(JSON.parse(full.stdout) as Report)).toEqual(figures(JSON.parse(whole.stdout) as Report));
    expect(full.stderr).toMatch(/journal: .* cannot be used/);
    expect(full.stderr).toMatch(/record: .*report\.json.* cannot be written .*the verdict stands.*--out DIR/);
    expect(existsSync(join(cwd, 'record', 'report.json'))).toBe(false);
    expect(readdirSync(join(cwd, 'record')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('because there can be no record folder goes on with a warning', async () => {
    const model = await aModel(() => 'ok');
    const cwd = aProject(model.baseUrl);
    const env = {
      INPUT_COMMAND: 'gate',
      INPUT_SUITES: 'suite.yaml',
      'INPUT_ALLOWED-ORIGINS': model.origin,
      RUNNER_TEMP: join(cwd, 'golden.jsonl'),
    };
    const ended = await runUntil(cwd, '"$NODE" "$BUNDLE"', 'SIGKILL', () => false, env);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('::warning::record: ');
  });

  test.skipIf(!existsSync('/sys'))('into a folder that was asked for is told before anything is spent', async () => {
    const model = await aModel(() => 'ok');
    const cwd = aProject(model.baseUrl);
    const { code, stderr } = await runBundle(['gate', 'suite.yaml', '--out', '/sys/record'], { cwd });
    expect([code, model.requests()]).toEqual([2, 0]);
    expect(stderr).toContain('cannot be written');
  });
});
