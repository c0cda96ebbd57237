import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { openExport } from './export-file.js';
import { HashIndex } from './hash-index.js';
import { readJsonDocument } from './json-document.js';
import { readJsonLines } from './lines.js';
import { readTable } from './table-records.js';

/** A text in chunks of random sizes: where a chunk ends may not matter. */
const chunked = (text: string, sizes: readonly number[]): string[] => {
  const chunks: string[] = [];
  for (let at = 0, index = 0; at < text.length; index += 1) {
    const size = Math.max(1, sizes[index % Math.max(1, sizes.length)] ?? 7);
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
};
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 6 });
const values = (records: Iterable<unknown>) => [...records].map((record) => (record as { value: unknown }).value);

describe('a JSON document', () => {
  it('gives the elements of its list whatever the chunks, and the list of an envelope', () => {
    fc.assert(
      fc.property(objects, sizes, fc.constantFrom(0, 2), fc.constantFrom('data', 'events', 'items'), (list, cut, indent, key) => {
        const plain = JSON.parse(JSON.stringify(list)) as unknown[];
        expect(values(readJsonDocument(chunked(JSON.stringify(list, null, indent), cut)))).toEqual(plain);
        const envelope = JSON.stringify({ object: 'list', [key]: list, cursor: null, meta: { a: [1, '{'] } }, null, indent);
        expect(values(readJsonDocument(chunked(envelope, cut)))).toEqual(plain);
      }),
    );
  });

  it('wraps the elements of resourceSpans again, and reads one document after the other', () => {
    const text = '{"resourceSpans":[{"a":1},{"a":2}]}\n{"resourceSpans":[{"a":3}]}\n';
    expect(values(readJsonDocument([text]))).toEqual([1, 2, 3].map((a) => ({ resourceSpans: [{ a }] })));
  });

  it('gives an object that is no envelope as one record', () => {
    expect(values(readJsonDocument(['{ "id": "x",\n "inputs": {"data": 1} }']))).toEqual([{ id: 'x', inputs: { data: 1 } }]);
  });

  it('knows the line of each record, and of what is cut off', () => {
    expect([...readJsonDocument(['[\n {"a":1},\n {"a":2},\n {"a":"cut'])]).toEqual([
      { line: 2, value: { a: 1 } },
      { line: 3, value: { a: 2 } },
      { line: 4, problem: 'the file ends in the middle of a record' },
    ]);
  });
});

describe('JSON lines', () => {
  it('keep every whole line, whatever the chunks', () => {
    fc.assert(
      fc.property(objects, sizes, fc.constantFrom('\n', '\r\n', '\n\n'), (list, cut, end) => {
        const text = list.map((item) => JSON.stringify(item) + end).join('');
        expect(values(readJsonLines(chunked(text, cut)))).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  it('lose a broken line alone', () => {
    expect([...readJsonLines(['{"a":1}\n{"a":\n{"a":3}\n{"a"'])]).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 2, problem: 'is no valid JSON' },
      { line: 3, value: { a: 3 } },
      { line: 4, problem: 'the file ends in the middle of a line' },
    ]);
  });
});

describe('a table', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const field = fc.string().map((text) => text.replaceAll('\r', ''));

  it('reads back any fields that were quoted, with the line on which each row begins', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 5 }), sizes, (rows, cut) => {
        const text = ['h,i', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
        expect(values(readTable(chunked(text, cut))).map((row) => Object.values(row as object))).toEqual(rows);
      }),
    );
  });

  it('loses the line of a quote that never closes, and not the rest of the file', () => {
    expect([...readTable(['a;b\n1;2\n"x;3\n4;5\n'])]).toMatchObject([
      { line: 2, value: { a: '1', b: '2' } },
      { line: 3, problem: 'opens a quote that is never closed' },
      { line: 4, value: { a: '4', b: '5' } },
    ]);
  });

  it('has no column that reaches into objects', () => {
    const [row] = values(readTable(['__proto__,b\n1,2\n']));
    expect(Object.getPrototypeOf(row)).toBeNull();
  });
});

it('Parquet gives rows as JSON would hold them, row group by row group', async () => {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'id', data: ['a', 'b', 'c'], type: 'STRING' },
      { name: 'at', data: [1n, 2n, 3n], type: 'INT64' },
    ],
    rowGroupSize: 2,
  });
  const cwd = aFolder({ 'x.parquet': Buffer.from(buffer) });
  const rows: unknown[] = [];
  for await (const batch of openExport('x.parquet', cwd).batches()) rows.push(...batch);
  expect(rows).toEqual(['a', 'b', 'c'].map((id, index) => ({ line: index + 1, value: { id, at: index + 1 } })));
});

it('numbers of texts are stable while the index grows', () => {
  const index = new HashIndex(4);
  const texts = Array.from({ length: 5000 }, (_, number) => `id-${number}`);
  expect(texts.map((text) => index.add(text))).toEqual(texts.map((_, number) => number));
  expect(texts.map((text) => index.find(text))).toEqual(texts.map((_, number) => number));
  expect(index.find('unknown')).toBe(-1);
});
