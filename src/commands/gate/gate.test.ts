import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, writeFiles } from '../../../test/builders/folder.js';
import { aModel, aRecordedSuite, gateAll, jsonl } from '../../../test/builders/gate-run.js';

const golden = jsonl([{ id: 'a', input: 'q', checks: [{ contains: 'good' }] }]);

/** Two suites, the first of which asks a model; the second is as given. */
async function twoSuites(second: object) {
  const model = await aModel(() => 'good');
  const target = (name: string) => ({ provider: 'openai-compatible', base_url: model.baseUrl, model: name });
  const suite = { suite: 'one', golden: ['golden.jsonl'], candidate: target('new'), baseline: target('old') };
  const folder = aFolder({
    'one/suite.yaml': JSON.stringify(suite),
    'one/golden.jsonl': golden,
    'two/suite.yaml': JSON.stringify({ ...suite, suite: 'two', ...second }),
    'two/golden.jsonl': golden,
  });
  return { folder, model, suites: ['one', 'two'] };
}

describe('several suites', () => {
  test('are run one after the other, each with a record of its own', async () => {
    const { folder, model, suites } = await twoSuites({});
    const results = await gateAll(folder, { suites, out: 'records' });
    expect(results.map(({ view, dir }) => [view.report.suite, dir])).toEqual([
      ['one', join(folder, 'records/one')],
      ['two', join(folder, 'records/two')],
    ]);
    expect(model.requests()).toBeGreaterThan(0);
  });

  test.each([
    ['that is wrong', { golden: ['missing.jsonl'] }, 'missing.jsonl'],
    ['without a key', { candidate: { provider: 'openai', model: 'm' } }, 'OPENAI_API_KEY is not set'],
    ['with the name of another', { suite: 'one' }, '"one" is the name of'],
  ])('are all checked before the first is run: one %s costs nothing', async (_, second, message) => {
    const { folder, model, suites } = await twoSuites(second);
    await expect(gateAll(folder, { suites })).rejects.toThrow(message);
    expect([model.requests(), existsSync(join(folder, '.cupel/runs'))]).toEqual([0, false]);
  });
});

describe('the record', () => {
  test('holds the report in every form, the page among them', async () => {
    const folder = aRecordedSuite([['good', 'good']]);
    await gateAll(folder, { suites: ['suite.yaml'], out: 'record' });
    expect(readdirSync(join(folder, 'record')).sort()).toEqual([
      'comment.md',
      'journal.jsonl',
      'junit.xml',
      'report.html',
      'report.json',
      'summary.md',
    ]);
  });

  test.each(['taken', 'taken/below'])(
    'goes into a folder: --out %s, where a file stands, is refused before anything is run',
    async (out) => {
      const folder = aRecordedSuite([['good', 'good']]);
      writeFiles(folder, { taken: 'a file' });
      await expect(gateAll(folder, { suites: ['suite.yaml'], out })).rejects.toMatchObject({
        code: 'usage',
        message: `--out ${out}: taken is a file`,
      });
      expect(existsSync(join(folder, '.cupel'))).toBe(false);
    },
  );
});
