import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { aRepository } from '../builders/repository.js';

/** A test runs the bundle up to eight times. */
vi.setConfig({ testTimeout: 90_000 });

const CASES = 120;
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Three cases a cluster, two locales, every tenth case critical. */
const golden = (count = CASES): string =>
  lines(
    Array.from({ length: count }, (_, index) => ({
      id: `case-${index}`,
      input: `question ${index}`,
      checks: [{ contains: 'ok' }, { not_contains: 'sorry' }],
      cluster: `topic-${Math.floor(index / 3)}`,
      weight: 1 + (index % 2),
      tags: { locale: index % 4 === 0 ? 'de' : 'en' },
      ...(index % 10 === 0 ? { severity: 'critical' } : {}),
    })),
  );

/** Recorded answers of three trials; some hold in no trial, some in the second alone. */
const outputs = (isWrong: (index: number, trial: number) => boolean): string =>
  lines(
    Array.from({ length: CASES }, (_, index) =>
      [0, 1, 2].map((trial) => ({ case: `case-${index}`, trial, output: isWrong(index, trial) ? 'sorry' : 'ok', latency_ms: 5 + index })),
    ).flat(),
  );

function aProject(more: string): string {
  return aFolder({
    'golden.jsonl': golden(),
    'good.jsonl': outputs((index, trial) => index % 9 === 4 || (index % 7 === 2 && trial !== 1)),
    'bad.jsonl': outputs((index, trial) => index % 9 === 5 || (index % 7 === 3 && trial !== 1) || (index === 33 && trial === 0)),
    'suite.yaml': [
      'suite: support',
      'golden: [golden.jsonl]',
      'candidate: { provider: recorded, outputs: bad.jsonl }',
      'baseline: { provider: recorded, outputs: good.jsonl }',
      more,
      '',
    ].join('\n'),
  });
}

type Outcome = { readonly code: number; readonly report: Report; readonly stderr: string };

async function cupel(cwd: string, ...args: string[]): Promise<Outcome> {
  const { code, stdout, stderr } = await runBundle([...args, '--json'], { cwd });
  if (stdout === '') throw new Error(stderr);
  return { code, report: JSON.parse(stdout) as Report, stderr };
}

async function runShards(cwd: string, count: number): Promise<string[]> {
  const dirs = Array.from({ length: count }, (_, index) => `shard-${index + 1}`);
  for (const [index, dir] of dirs.entries())
    await runBundle(['gate', 'suite.yaml', '--shard', `${index + 1}/${count}`, '--out', dir], { cwd });
  return dirs;
}

const ranIn = ({ cases }: Report): string[] => cases.filter(({ status }) => status !== 'not_run').map(({ id }) => id);
const reportIn = (cwd: string, dir: string): Report => JSON.parse(readFileSync(join(cwd, dir, 'report.json'), 'utf8')) as Report;

describe('shards', () => {
  test.each([
    ['four looks, one trial', 'gate: { margin: 0.001, slices: [locale] }'],
    ['one look', 'gate: { looks: 1, floors: { overall: 0.9 }, slices: [locale] }'],
    ['two trials, whose levels depend on their noise', 'trials: { max: 2 }\ngate: { margin: 0.001 }'],
    [
      'cases that must pass and are confirmed',
      'trials: { max: 2 }\ngate: { margin: 0.001, min_coverage: 0.9, must_pass: { ids: [case-0, case-1, case-33] } }',
    ],
  ])('and merge give what one run gives at its last look: %s', async (_, more) => {
    const cwd = aProject(more);
    const whole = await cupel(cwd, 'gate', 'suite.yaml', '--out', 'whole');
    const merged = await cupel(cwd, 'merge', ...(await runShards(cwd, 4)), '--out', 'merged');
    expect(whole.report.looks.at(-1)).toMatchObject({ cases: CASES });
    expect([merged.code, merged.report.verdict]).toEqual([whole.code, whole.report.verdict]);
    for (const part of ['comparisons', 'cases', 'counts', 'coverage', 'sides', 'judges'] as const)
      expect(merged.report[part]).toEqual(whole.report[part]);
    expect(merged.report.looks).toEqual(whole.report.looks.slice(-1));
    if (more.includes('case-33')) expect(merged.report.cases[33]?.trials).toEqual({ baseline: 3, candidate: 3 });
    const csv = (dir: string) => runBundle(['report', dir, '--format', 'csv'], { cwd }).then(({ stdout }) => stdout);
    expect(await csv('merged')).toBe(await csv('whole'));
    expect(reportIn(cwd, 'merged')).toEqual(merged.report);
  });

  test('run every case once, and every cluster in one place', async () => {
    const cwd = aProject('');
    const reports = (await runShards(cwd, 4)).map((dir) => reportIn(cwd, dir));
    const ran = reports.map(ranIn);
    expect(ran.flat().sort()).toEqual(Array.from({ length: CASES }, (_, index) => `case-${index}`).sort());
    for (const ids of ran) {
      const clusters = ids.map((id) => Math.floor(Number(id.slice('case-'.length)) / 3));
      expect(ids).toHaveLength(3 * new Set(clusters).size);
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  test('measure and decide nothing: exit 0, whatever they saw', async () => {
    const cwd = aProject('gate: { on_inconclusive: fail, floors: { overall: 0.99 } }');
    const { code, report } = await cupel(cwd, 'gate', 'suite.yaml', '--shard', '2/4', '--out', 'two');
    expect([code, report.verdict.status, report.verdict.title]).toEqual([0, 'inconclusive', 'shard 2 of 4: measured, not decided']);
    expect(new Set(report.comparisons.map(({ status }) => status))).toEqual(new Set(['shown']));
  });

  test('of which one is missing are invalid, with what is known', async () => {
    const cwd = aProject('');
    const [first, , third, fourth] = await runShards(cwd, 4);
    const { code, report } = await cupel(cwd, 'merge', `${first}`, `${third}`, `${fourth}`, '--out', 'merged');
    expect([code, report.verdict.status, report.verdict.reasons[0]]).toEqual([
      2,
      'invalid',
      { code: 'coverage', message: 'Shard 2 of 4 is missing: a part of the suite support was not measured.' },
    ]);
    const lost =
      CASES - ranIn(reportIn(cwd, 'shard-1')).length - ranIn(reportIn(cwd, 'shard-3')).length - ranIn(reportIn(cwd, 'shard-4')).length;
    expect(report.cases.filter(({ status }) => status === 'unscored')).toHaveLength(lost);
    expect(report.counts).toMatchObject({ planned: 2 * CASES, scored: 2 * (CASES - lost), cancelled: 2 * lost });
    expect(report.coverage).toBeCloseTo((CASES - lost) / CASES);
  });

  test('of which one broke off are invalid', async () => {
    const cwd = aProject('');
    const dirs = await runShards(cwd, 2);
    const journal = join(cwd, 'shard-2', 'journal.jsonl');
    writeFileSync(journal, `${readFileSync(journal, 'utf8').trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    const { code, report } = await cupel(cwd, 'merge', ...dirs, '--out', 'merged');
    expect([code, report.verdict.status, report.verdict.reasons[0]?.code]).toEqual([2, 'invalid', 'cancelled']);
    expect(report.counts.planned).toBe(2 * CASES);
  });

  test('are refused where one is given twice, where they belong to different runs, and where the record is of no shard', async () => {
    const cwd = aProject('');
    const [first = '', second = ''] = await runShards(cwd, 2);
    cpSync(join(cwd, first), join(cwd, 'copy'), { recursive: true });
    const merge = (...dirs: string[]) => runBundle(['merge', ...dirs, '--json', '--out', 'merged'], { cwd });
    expect(await merge(first, 'copy')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('here twice') });
    await runBundle(['gate', 'suite.yaml', '--shard', '2/2', '--seed', '7', '--out', 'other'], { cwd });
    expect(await merge(first, 'other')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('another run') });
    await runBundle(['gate', 'suite.yaml', '--out', 'whole'], { cwd });
    expect(await merge(first, second, 'whole')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('not the record of a shard'),
    });
    expect(await merge('nowhere')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('no journal') });
    expect(await runBundle(['merge', first, second, '--out', first], { cwd })).toMatchObject({ code: 2 });
  });

  test('that are no part of any number are a usage error', async () => {
    const cwd = aProject('');
    for (const shard of ['0/4', '5/4', '2', 'a/b', '1/100000', '-1/2'])
      expect(await runBundle(['gate', 'suite.yaml', `--shard=${shard}`], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });

  test('of a suite in which nothing has changed merge into the same pass', async () => {
    const target = '{ provider: recorded, outputs: good.jsonl }';
    const repository = aRepository({
      '.gitignore': 'shard-*\nmerged\n.cupel\n',
      'golden.jsonl': golden(60),
      'good.jsonl': outputs(() => false),
      'suite.yaml': `suite: support\ngolden: [golden.jsonl]\ncandidate: ${target}\n`,
    });
    const dirs = await runShards(repository.root, 2);
    const merged = await cupel(repository.root, 'merge', ...dirs, '--out', 'merged');
    expect([merged.code, merged.report.verdict.title, merged.report.cases.length]).toEqual([0, 'nothing changed', 60]);
    const missing = await cupel(repository.root, 'merge', 'shard-2', '--out', 'merged');
    expect([missing.code, missing.report.verdict.status]).toEqual([2, 'invalid']);
  });

  test('of new cases alone run them once and merge into a pass', async () => {
    const target = '{ provider: recorded, outputs: good.jsonl }';
    const repository = aRepository({
      'golden.jsonl': golden(60),
      'good.jsonl': outputs(() => false),
      'suite.yaml': `suite: support\ngolden: [golden.jsonl]\ncandidate: ${target}\n`,
    });
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({ 'golden.jsonl': golden(72) });
    for (const index of [1, 2])
      await runBundle(['gate', 'suite.yaml', '--base', 'main', '--shard', `${index}/2`, '--out', `shard-${index}`], {
        cwd: repository.root,
      });
    const merged = await cupel(repository.root, 'merge', 'shard-1', 'shard-2', '--out', 'merged');
    rmSync(join(repository.root, 'merged'), { recursive: true });
    const whole = await cupel(repository.root, 'gate', 'suite.yaml', '--base', 'main', '--out', 'whole');
    expect([merged.code, merged.report.verdict]).toEqual([0, whole.report.verdict]);
    expect([merged.report.cases, merged.report.counts]).toEqual([whole.report.cases, whole.report.counts]);
  });
});
