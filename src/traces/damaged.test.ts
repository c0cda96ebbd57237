import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasShared } from '../../test/builders/bundle.js';
import { aFolder } from '../../test/builders/folder.js';
import { readTurns, sharedTraces } from '../../test/builders/traces.js';

type Expectation = {
  good?: number;
  incomplete?: number;
  orphan?: number;
  bad?: { line: number }[];
  distinctIds?: number;
  conflicting?: string[];
};

describe.skipIf(!hasShared('data/traces/broken/expectations.json'))('damaged exports', () => {
  const expectations = (): Record<string, Expectation> =>
    JSON.parse(readFileSync(join(sharedTraces(), 'broken/expectations.json'), 'utf8'));
  const names = hasShared('data/traces/broken/expectations.json')
    ? Object.keys(expectations()).filter((name) => !['not-json.json', 'latin1.csv', 'ragged.csv'].includes(name))
    : [];

  it.each(names)('%s gives what its expectation says', async (name) => {
    const expected = expectations()[name] ?? {};
    const { survey } = await readTurns([`broken/${name}`]);
    const lines = survey.skipped.map(({ where }) => Number(where.split(':').at(-1)));
    expect(survey.read).toBe(expected.good ?? expected.distinctIds);
    expect(lines).toHaveLength(
      (expected.bad?.length ?? 0) + (expected.incomplete ?? 0) + (expected.orphan ?? 0) + (expected.conflicting?.length ?? 0),
    );
    for (const { line } of expected.bad ?? []) expect(lines).toContain(line);
    for (const id of expected.conflicting ?? []) expect(survey.skipped.map(({ why }) => why).join()).toContain(id);
  });

  it('an exact repeat is counted, not skipped', async () => {
    const { survey } = await readTurns(['broken/duplicate-ids.jsonl']);
    expect(survey.repeats).toBe(1);
  });

  it('an error page is refused by name', async () => {
    await expect(readTurns(['broken/not-json.json'])).rejects.toMatchObject({ code: 'config', place: { file: 'broken/not-json.json' } });
  });

  it('ISO 8859-1 is read as what it is, with the line that gave it away', async () => {
    const { turns } = await readTurns(['broken/latin1.csv']);
    expect(turns.get('row-002')?.input).toBe('Wie aktiviere ich die Geräuschunterdrückung bei den Aurora 2 headphones?');
    expect(turns.get('row-004')?.input).toMatch(/^¿Cuánto tarda el envío/);
  });

  it('a ragged table loses its broken rows, each with its line', async () => {
    const { survey } = await readTurns(['broken/ragged.csv']);
    expect(survey.skipped).toEqual([
      { where: 'broken/ragged.csv:2', why: 'has 4 of 19 columns' },
      { where: 'broken/ragged.csv:3', why: 'opens a quote that is never closed' },
    ]);
  });

  it('exports that cannot become cases say what to export instead', async () => {
    const latitude = await readTurns(['latitude/traces-export.csv']);
    expect(latitude.survey).toMatchObject({
      read: 0,
      skipped: expect.arrayContaining([expect.objectContaining({ why: expect.stringContaining('API') })]),
    });
    const helicone = await readTurns(['helicone/requests-export.no-body.jsonl']);
    expect(helicone.survey.skipped[0]?.why).toContain('--include-body');
  });
});

describe('files that are no exports', () => {
  it('folders, missing files, pipes and archives are refused by name', async () => {
    const cwd = aFolder({ 'x.zip': Buffer.from('PK\u0003\u0004zip'), 'a/b.jsonl': '' });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    await expect(readTurns(['a'], 'auto', cwd)).rejects.toMatchObject({ code: 'file-unsafe', message: 'is a folder' });
    await expect(readTurns(['none.jsonl'], 'auto', cwd)).rejects.toMatchObject({ code: 'file-missing' });
    await expect(readTurns(['pipe'], 'auto', cwd)).rejects.toMatchObject({ code: 'file-unsafe' });
    await expect(readTurns(['x.zip'], 'auto', cwd)).rejects.toMatchObject({ message: 'is a zip archive' });
    await expect(readTurns(['/dev/null'], 'auto', cwd)).rejects.toMatchObject({ code: 'file-unsafe' });
  });

  it('bytes of an encoding that cannot be told are refused with their line, never garbled', async () => {
    const shiftJis = Buffer.concat([
      Buffer.from('{"id":"1"}\n{"id":"'),
      Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x82, 0xc5, 0x82, 0xb7]),
      Buffer.from('"}\n'),
    ]);
    const cwd = aFolder({ 'x.jsonl': shiftJis, 'nul.jsonl': '{"id":1}\u0000\n' });
    await expect(readTurns(['x.jsonl'], 'auto', cwd)).rejects.toMatchObject({ code: 'config', place: { line: 2 } });
    await expect(readTurns(['nul.jsonl'], 'auto', cwd)).rejects.toMatchObject({ message: expect.stringContaining('NUL') });
  });

  it('records of no known format are refused with the formats that are known', async () => {
    const cwd = aFolder({ 'x.jsonl': '{"hello":"world"}\n{"hello":"you"}\n' });
    await expect(readTurns(['x.jsonl'], 'auto', cwd)).rejects.toMatchObject({ message: 'holds no record of any known format' });
    await expect(readTurns(['x.jsonl'], 'langfuse', cwd)).rejects.toMatchObject({ message: 'holds no record of the format langfuse' });
  });
});
