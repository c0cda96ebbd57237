import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../../../test/builders/folder.js';
import { aRecordedSuite, aWorld, gateOne } from '../../../test/builders/gate-run.js';
import { aReport } from '../../../test/builders/report.js';
import { history } from './history.js';

describe('the history of run records', () => {
  test('is read from every report below the folders, at any depth', async () => {
    const folder = aRecordedSuite([['good', 'good']]);
    await gateOne(folder, { suites: ['suite.yaml'], out: 'kept/one/s' });
    await gateOne(folder, { suites: ['suite.yaml'], out: 'kept/two' });
    const { report, dir } = await history({ dirs: ['kept'], out: 'shown' }, aWorld(folder));
    expect([report.suites.map(({ suite, points }) => [suite, points.length]), report.skipped]).toEqual([[['s', 2]], 0]);
    expect(dir).toBe(join(folder, 'shown'));
    expect(JSON.parse(readFileSync(join(folder, 'shown/history.json'), 'utf8'))).toEqual(report);
    expect(existsSync(join(folder, 'shown/history.html'))).toBe(true);
  });

  test('leaves out what is no report, with a warning', async () => {
    const folder = aFolder({ 'a/report.json': JSON.stringify(aReport()), 'b/report.json': '{"schemaVersion": 7}', 'c/report.json': 'no' });
    const world = aWorld(folder);
    const { report } = await history({ dirs: ['.'] }, world);
    expect([report.suites[0]?.points.length, report.skipped, world.warnings.length]).toEqual([1, 2, 2]);
    expect(world.warnings[0]).toContain('b/report.json is no report of a run');
  });

  test.each([
    ['none', 'is no folder'],
    ['empty', 'there is no report.json below'],
  ])('cannot be read from %s', async (dir, message) => {
    const folder = aFolder({ 'empty/x.txt': 'x' });
    await expect(history({ dirs: [dir] }, aWorld(folder))).rejects.toMatchObject({ code: 'record-unreadable', message });
  });
});
