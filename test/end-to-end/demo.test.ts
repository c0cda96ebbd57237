import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { BUNDLE, ROOT, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';

const hasUnshare = (() => {
  try {
    execFileSync('unshare', ['-rn', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('skipped: unshare cannot cut the network off here\n');
    return false;
  }
})();

describe('the demo', () => {
  test('runs offline from its cassettes, from any folder, without a key', async () => {
    const { code, stdout } = await runBundle(['demo', '--json'], { cwd: aFolder() });
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(0);
    expect(report.verdict.reasons.map((reason) => reason.code)).toEqual(['primary-drop', 'must-pass', 'slice-drop']);
    expect(report.comparisons[0]).toMatchObject({ metric: 'overall', n: 69, losses: 21, wins: 1, method: 'mcnemar-tango' });
    expect(report.usage).toMatchObject({ requests: 0, fromCassette: 154 });
    expect(report.coverage).toBe(1);
  });

  test('says what a gate would do, and shows the comment that its golden file shows', async () => {
    const { stdout } = await runBundle(['demo'], { cwd: aFolder() });
    expect(stdout).toContain('`cupel gate` would exit 1 here and fail the pull request.');
    const comment = /(\S+comment\.md)/.exec(stdout)?.[1] ?? '';
    await expect(withoutMachine(readFileSync(comment, 'utf8'))).toMatchFileSnapshot('../golden/demo-comment.md');
  });

  test.skipIf(!hasUnshare)('opens no connection: it runs with the network cut off', () => {
    const stdout = execFileSync('unshare', ['-rn', process.execPath, BUNDLE, 'demo', '--json'], {
      cwd: aFolder(),
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect((JSON.parse(stdout) as Report).verdict.status).toBe('regression');
  });

  test('leaves nothing behind in the checkout', async () => {
    await runBundle(['demo'], { cwd: ROOT });
    expect(existsSync(join(ROOT, 'evals/demo/.cupel'))).toBe(false);
  });

  test('is what a gate on its suite says', async () => {
    const { code } = await runBundle(['gate', 'evals/demo/suite.yaml', '--out', aFolder(), '--json'], { cwd: ROOT });
    expect(code).toBe(1);
  });
});

/** How long it took and which commit is checked out are the machine's, everything else the example's. */
function withoutMachine(comment: string): string {
  return comment.replace(/\| Duration \| .* \|/, '| Duration | some time |').replace(/(\| Candidate \| .*?) at `[0-9a-f]+`/, '$1');
}
