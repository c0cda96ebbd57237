import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { HistoryReportSchema } from '../../src/domain/history/history.js';
import { ReportSchema } from '../../src/domain/report.js';
import { runBundle } from '../builders/bundle.js';
import { aFolder, readFolder, writeFiles } from '../builders/folder.js';
import { aModel, aRecordedSuite } from '../builders/gate-run.js';
import { aLedgerEntry } from '../builders/ledger.js';
import { aRepository } from '../builders/repository.js';
import { runWorkflow } from '../builders/workflow-run.js';

vi.setConfig({ testTimeout: 90_000 });

const good = (index: number) => ['good', index === 0 ? 'bad' : 'good'] as const;

describe('a history on the command line', () => {
  test('is told by a gate, and kept in its record', async () => {
    const folder = aRecordedSuite(Array.from({ length: 40 }, (_, index) => good(index)));
    const entry = aLedgerEntry({ at: '2026-01-01T00:00:00.000Z', ref: 'a'.repeat(40), cases: { 'case-0': [1, null] } });
    writeFiles(folder, { 'ledger/s/one.ledger.json': JSON.stringify(entry) });
    const { stdout, stderr } = await runBundle(['gate', 'suite.yaml', '--history', 'ledger', '--out', 'record', '--json'], { cwd: folder });
    expect([ReportSchema.parse(JSON.parse(stdout)).suite, stderr]).toEqual(['s', '']);
    const again = await runBundle(['report', 'record', '--format', 'md'], { cwd: folder });
    expect(again.stdout).toContain('**Before this run:** overall 80.0 % → 80.0 % over 1 run');
    expect(readFileSync(join(folder, 'record/report.html'), 'utf8')).toContain('The runs before');
  });

  test('grows with --add', async () => {
    const folder = aRecordedSuite(Array.from({ length: 40 }, (_, index) => good(index)));
    await runBundle(['gate', 'suite.yaml', '--out', 'record'], { cwd: folder });
    const { code, stdout } = await runBundle(['history', 'record', '--add', 'ledger', '--json'], { cwd: folder });
    expect([code, HistoryReportSchema.parse(JSON.parse(stdout)).suites[0]?.points.length]).toEqual([0, 1]);
    expect(Object.keys(readFolder(join(folder, 'ledger')))).toEqual([expect.stringMatching(/^s\/.*\.ledger\.json$/)]);
  });
});

describe('the shipped workflow', () => {
  test('measures, keeps scores on a branch of their own, and shows what they say', async () => {
    let isMoved = false;
    const model = await aModel((messages) => (isMoved && /question \d*[05]$/.test(messages.at(-1)?.content ?? '') ? 'poor' : 'good'));
    const candidate = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: 'p.md' };
    const cases = Array.from({ length: 60 }, (_, index) => ({
      id: `case-${index}`,
      input: `question ${index}`,
      checks: [{ contains: 'good' }],
    }));
    const { root } = aRepository({
      'evals/suite.yaml': JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate }),
      'evals/golden.jsonl': cases.map((golden) => `${JSON.stringify(golden)}\n`).join(''),
      'evals/p.md': '{{input}}',
    });
    const server = aFolder();
    mkdirSync(join(server, 'o'));
    execFileSync('git', ['init', '-q', '--bare', join(server, 'o/r')]);
    const env = {
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_SERVER_URL: `file://${server}`,
      GITHUB_REPOSITORY: 'o/r',
      'INPUT_ALLOWED-ORIGINS': new URL(model.baseUrl).origin,
      GIT_CONFIG_GLOBAL: '/dev/null',
    };
    const run = () => runWorkflow('docs/workflows/history.yml', { checkout: root, env });
    for (let day = 0; day < 3; day += 1) {
      isMoved = day === 2;
      const { ran } = await run();
      expect(ran).toEqual(['measure', 'keep']);
    }
    const listed = execFileSync('git', ['--git-dir', join(server, 'o/r'), 'ls-tree', '-r', '--name-only', 'cupel-history'], {
      encoding: 'utf8',
    });
    expect(listed.trim().split('\n')).toHaveLength(3);
    const { artifacts } = await run();
    const history = HistoryReportSchema.parse(JSON.parse(artifacts.history?.['history.json'] ?? ''));
    expect(history.suites[0]?.points.map(({ score }) => score)).toEqual([1, 1, expect.closeTo(0.8, 5), expect.closeTo(0.8, 5)]);
    expect(history.suites[0]?.moved).toMatchObject({ runs: 4, cases: 60 });
  });
});
