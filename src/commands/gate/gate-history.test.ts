import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../../test/builders/folder.js';
import { aRecordedSuite, aWorld, gateAll } from '../../../test/builders/gate-run.js';
import { aLedgerEntry } from '../../../test/builders/ledger.js';
import { LedgerEntrySchema } from '../../domain/history/ledger.js';
import { renderComment } from '../../reporters/markdown.js';
import { annotationsOf } from '../github/publishing.js';
import { history } from '../history/history.js';

const SHA = (digit: string): string => digit.repeat(40);
const DAY = 24 * 3600 * 1000;
const START = Date.now() - 10 * DAY;
const day = (after: number): string => new Date(START + after * DAY).toISOString().slice(0, 10);

/** A suite in which case-0 comes from an incident and fails now; with a ledger of earlier runs, in which it has these scores. */
function aSuite(scores: readonly number[], changes: { readonly mustPass?: boolean; readonly candidate?: string } = {}) {
  const good = ['good', 'good', 'good'];
  const answers = Array.from({ length: 40 }, (_, index) => [good, index === 0 ? good.map(() => 'bad') : good] as const);
  const folder = aRecordedSuite(answers, {
    golden: (index) =>
      index === 0 ? { provenance: { incident: 'INC-204' }, ...(changes.mustPass === true ? { must_pass: true } : {}) } : {},
  });
  const entries = scores.map((score, index) =>
    aLedgerEntry({
      at: new Date(START + index * DAY).toISOString(),
      ref: SHA(String(index)),
      candidate: changes.candidate ?? `commit ${index}`,
      score: 0.8 + index * 0.01,
      cases: { 'case-0': [score, null] },
    }),
  );
  writeFiles(folder, Object.fromEntries(entries.map((entry, index) => [`ledger/s/${index}.ledger.json`, JSON.stringify(entry)])));
  return folder;
}

async function commentOf(folder: string): Promise<{ comment: string; status: string; annotations: number }> {
  const [result] = await gateAll(folder, { suites: ['suite.yaml'], history: 'ledger' });
  if (result === undefined) throw new Error('nothing was gated');
  const comment = renderComment(result.view, { marker: 'cupel:default' });
  return { comment, status: result.view.report.verdict.status, annotations: annotationsOf(result).length };
}

describe('a gate that is given a history', () => {
  test('says when an incident that is back was first fixed, and shows the trend in blocks and in words', async () => {
    const { comment } = await commentOf(aSuite([0, 1, 1, 1]));
    expect(comment).toContain(`**incident INC-204 is back**, first fixed in \`111111111111\` on ${day(1)}`);
    expect(comment).toContain(`**Before this run:** ▁▃▆█ overall 80.0 % → 83.0 % over 4 runs, ${day(0)} to ${day(3)}.`);
  });

  test('knows an incident as fixed from the first run in which its case held, and counts how often it came back', async () => {
    expect((await commentOf(aSuite([1, 1]))).comment).toContain(`is back**, first fixed in \`000000000000\` on ${day(0)} |`);
    expect((await commentOf(aSuite([1, 0, 1]))).comment).toContain(`on ${day(0)}, and back 1 time before`);
  });

  test('gives the verdict that it gives without one', async () => {
    const folder = aSuite([1, 0, 1, 0, 1], { candidate: 'same' });
    const [told, alone] = [
      (await gateAll(folder, { suites: ['suite.yaml'], history: 'ledger', out: 'a' }))[0],
      (await gateAll(folder, { suites: ['suite.yaml'], out: 'b' }))[0],
    ];
    expect({ ...told?.view.report, startedAt: '', durationMs: 0 }).toEqual({ ...alone?.view.report, startedAt: '', durationMs: 0 });
    expect(alone?.view.facts.history).toBeUndefined();
  });

  test('only warns of a history that is not there, or holds nothing', async () => {
    const folder = aSuite([]);
    writeFiles(folder, { 'empty/x': '' });
    for (const dir of ['none', 'empty'])
      expect((await gateAll(folder, { suites: ['suite.yaml'], history: dir }))[0]?.view.facts.history).toBeUndefined();
  });
});

describe('a case that goes to and fro', () => {
  test('is listed with its quarantine, is no annotation, and still counts', async () => {
    const { comment, annotations } = await commentOf(aSuite([1, 0, 1, 0, 1], { candidate: 'same' }));
    expect(comment).toContain('goes to and fro (failed in 2 of 5 runs)');
    expect(comment).toContain(`| \`case-0\` | 2 of 5 | in quarantine until ${day(4 + 28)} |`);
    expect(annotations).toBe(0);
  });

  test('that must pass fails the gate all the same, and stands in the open', async () => {
    const { comment, status, annotations } = await commentOf(aSuite([1, 0, 1, 0, 1], { candidate: 'same', mustPass: true }));
    expect([status, annotations]).toEqual(['regression', 1]);
    expect(comment).toMatch(/#### Cases that got worse \(1\)[\s\S]*`case-0`<br>\*\*must pass\*\*, goes to and fro/);
  });
});

describe('a ledger', () => {
  test('grows by one file a run, which is never written again, and holds no text', async () => {
    const folder = aSuite([]);
    await gateAll(folder, { suites: ['suite.yaml'], out: 'record' });
    const add = () => history({ dirs: ['record'], add: 'kept' }, aWorld(folder));
    const { added, report } = await add();
    expect([added.length, report.suites[0]?.points.length]).toEqual([1, 1]);
    const [name = ''] = readdirSync(join(folder, 'kept/s'));
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d{6}-[0-9a-f]{8}\.ledger\.json$/);
    const text = readFileSync(join(folder, 'kept/s', name), 'utf8');
    const entry = LedgerEntrySchema.parse(JSON.parse(text));
    expect([entry.cases['case-0'], entry.incidents]).toEqual([[0, 1], { 'case-0': ['incident INC-204'] }]);
    expect(text).not.toMatch(/question|good|bad/);
    expect((await add()).added).toEqual([]);
    expect(readFileSync(join(folder, 'kept/s', name), 'utf8')).toBe(text);
  });

  test('keeps suites apart, whatever they are called', async () => {
    const folder = aSuite([]);
    for (const suite of ['a b', 'a-b', '../x']) {
      writeFiles(folder, { [`one/${suite.length}${suite.charCodeAt(1)}.ledger.json`]: JSON.stringify(aLedgerEntry({ suite })) });
    }
    const { report } = await history({ dirs: ['one'], add: 'kept' }, aWorld(folder));
    expect(report.suites.map(({ suite }) => suite)).toEqual(['../x', 'a b', 'a-b']);
    expect(readdirSync(join(folder, 'kept')).length).toBe(3);
  });
});
