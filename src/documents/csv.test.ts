import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.js';

const read = (text: string) => readCsv(Buffer.from(text), 'f.csv');

describe('readCsv', () => {
  it('gives rows by the names of the header, with the lines on which they begin', async () => {
    const table = await read('\uFEFFcase,score,tag:locale\r\n\r\na,0.5,de\r\n"b\r\n""x""",,"en,GB"\r\nc,1,\r\n');
    expect(table.headers).toEqual(['case', 'score', 'tag:locale']);
    expect(table.rows).toEqual([
      { line: 3, values: { case: 'a', score: '0.5', 'tag:locale': 'de' } },
      { line: 4, values: { case: 'b\r\n"x"', score: '', 'tag:locale': 'en,GB' } },
      { line: 6, values: { case: 'c', score: '1', 'tag:locale': '' } },
    ]);
  });

  it.each([';', '\t'])('takes the separator %j from the header', async (separator) => {
    const table = await read(`\ncase${separator}score\na,b${separator}1\n`);
    expect(table.rows).toEqual([{ line: 3, values: { case: 'a,b', score: '1' } }]);
  });

  it('reads a header without rows', async () => {
    expect(await read('case,score\n')).toEqual({ headers: ['case', 'score'], rows: [] });
  });

  it.each([
    ['', 1, 'is empty'],
    ['\n\n', 1, 'is empty'],
    ['a,b\n1,2,3\n', 2, 'has 3 fields, not as many as the header'],
    ['a,b\n1\n', 2, 'has 1 field, not as many as the header'],
    ['a,b\n"1,2\n', 2, 'opens a quote that is never closed'],
    ['a,b\r\n"1\r\n2",3\r\n\r\n"1"x,2\r\n', 5, 'has a quote inside a field'],
    ['a,b\nx"1",2\n', 2, 'has a quote inside a field'],
    ['a,a\n1,2\n', 1, 'has the column "a" twice'],
    ['a,\n1,2\n', 1, 'has a column without a name'],
    ['a,__proto__\n1,2\n', 1, 'has a column "__proto__"'],
    ['a,b\n1,\0\n', 2, 'holds a NUL byte'],
    [`a,b\n1,${'x'.repeat(1_100_000)}\n`, 2, 'has a record longer than 1 MiB'],
  ])('refuses malformed text (%#)', async (text, line, message) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(message),
      place: { file: 'f.csv', line },
    });
  });

  it('reads back any fields that were quoted', async () => {
    const field = fc.string().filter((text) => !/[\0\uFEFF]/.test(text));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, field), { minLength: 1 }), async (rows) => {
        const table = await read(['h,i', ...rows.map((row) => row.map(quoted).join(','))].join('\n'));
        expect(table.rows.map(({ values }) => [values.h, values.i])).toEqual(rows);
      }),
    );
  });
});
