import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CupelError } from '../errors.js';
import { parseJsonDocument } from './document.js';
import { parseJson } from './json.js';
import { MAX_LINE_BYTES, readJsonLines } from './json-lines.js';

const read = (text: string): unknown => parseJson(text, { file: 'f.json', line: 1 });
const failure = (work: () => unknown): CupelError => {
  try {
    work();
  } catch (error) {
    if (error instanceof CupelError) return error;
    throw error;
  }
  throw new Error('no error');
};
const lines = (text: string | Buffer) => [...readJsonLines(Buffer.from(text), 'f.jsonl')];

/** JSON as other programs may write it: with white space, escapes and any key. */
const json = fc.jsonValue({ maxDepth: 5, noUnicodeString: false }).filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('parseJson', () => {
  it('reads JSON, in whatever way it is written', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, '\t', '\r\n '), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['{"a":1,"a":2}', 1, 'holds the key "a" twice in one object'],
    ['{"a":{"b":1,\n"b":2}}', 2, 'holds the key "b" twice in one object'],
    ['{"a":1,"\\u0061":2}', 1, 'holds the key "a" twice in one object'],
    ['[{"a" : 1},\n{"a"\n: 1, "x": "\\\\", "a"\t:2}]', 3, 'holds the key "a" twice in one object'],
    ['{"__proto__":{"x":1}}', 1, 'holds the key "__proto__"'],
    ['{"a":{"\\u005f_proto__":1}}', 1, 'holds the key "__proto__"'],
    ['{"a":1e400}', 1, 'holds a number that is too large for a double'],
    ['{"a":1', 1, 'is no valid JSON at column 7: a comma or a closing brace is expected'],
    ['{\n"a":1,\n}', 3, 'is no valid JSON at column 1: a key in double quotes is expected'],
    ['{"a":01}', 1, 'is no valid JSON at column 7: a number is malformed'],
    ['["a\tb"]', 1, 'is no valid JSON at column 4: a line break or control character stands bare in a string'],
    ['["\\x"]', 1, 'is no valid JSON at column 4: a backslash stands before a character that it cannot escape'],
    ['nope', 1, 'is no valid JSON: an unexpected character stands where a value is expected'],
    ['{"a":NaN}', 1, 'is no valid JSON: an unexpected character stands where a value is expected'],
    ['', 1, 'is no valid JSON: it ends too early'],
    ['1 2', 1, 'is no valid JSON at column 3: more text follows after the value'],
  ])('refuses %j at line %i', (text, line, message) => {
    const error = failure(() => read(text));
    expect(error.message).toContain(message);
    expect(error.place).toMatchObject({ file: 'f.json', line });
    expect(error.remedy).toMatch(/\.$/);
  });

  it('takes a key that stands in two objects, or in a string, for no repetition', () => {
    expect(read('{"a":{"a":1},"b":[{"a":1},{"a":2}],"c":"{\\"a\\":1,\\"a\\":2}","d":"\\\\"}')).toEqual({
      ...{ a: { a: 1 }, b: [{ a: 1 }, { a: 2 }], c: '{"a":1,"a":2}', d: '\\' },
    });
  });

  it('finds every repeated key, wherever it stands', () => {
    const key = fc.constantFrom('a', 'b', '"', 'x\\', ':', 'é', '1');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, json), { maxLength: 6 }), (pairs) => {
        const text = `{${pairs.map(([name, value]) => `${JSON.stringify(name)} :${JSON.stringify(value)}`).join(',')}}`;
        const isRepeated = new Set(pairs.map(([name]) => name)).size < pairs.length;
        if (isRepeated) expect(failure(() => read(text)).message).toContain('twice in one object');
        else expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses keys that the parser confuses', () => {
    read('{"x":1,"\\\\":2}');
    const text = '{"x":1,"\\n":2,"\\\\":3}';
    if (Object.keys(JSON.parse(text) as object).length === 3) return;
    expect(failure(() => read(text)).message).toBe('holds keys that cannot be told apart');
  });

  it('nests 50 levels deep and no deeper', () => {
    expect(() => read(`${'[{"a":'.repeat(25)}1${'}]'.repeat(25)}`)).not.toThrow();
    expect(failure(() => read(`${'['.repeat(51)}${']'.repeat(51)}`)).message).toBe('nests deeper than 50 levels');
    expect(failure(() => read(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).message).toBe('nests deeper than 50 levels');
  });

  it('takes words like constructor for ordinary keys', () => {
    expect(Object.keys(read('{"constructor":1,"toString":2}') as object)).toEqual(['constructor', 'toString']);
  });

  it('never repeats the text in a message', () => {
    expect(failure(() => read('{"password": hunter2}')).message).not.toContain('hunter2');
  });
});

describe('parseJsonDocument', () => {
  it('knows the lines of its parts', () => {
    const { value, lineOf } = parseJsonDocument('[\n\t{\n\t\t"role": "user",\n\t\t"content": "x"\n\t}\n]', 'f.json');
    expect(value).toEqual([{ role: 'user', content: 'x' }]);
    expect(lineOf([0, 'content'])).toBe(4);
    expect(lineOf([0])).toBe(2);
  });
});

describe('readJsonLines', () => {
  it('gives each value with its line; blank lines, CRLF, a byte order mark and a missing last line feed are fine', () => {
    expect(lines('\uFEFF{"a":1}\r\n\r\n  \n{"a":2}\n[3]')).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 4, value: { a: 2 } },
      { line: 5, value: [3] },
    ]);
    expect(lines('')).toEqual([]);
    expect(lines('\uFEFF\n\n')).toEqual([]);
  });

  it('reads back any values, in order, with the lines on which they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(json, fc.nat(3))), fc.constantFrom('\n', '\r\n'), (rows, feed) => {
        let line = 1;
        const expected = rows.map(([value, blank]) => {
          line += blank;
          const row = { line, value: JSON.parse(JSON.stringify(value)) as unknown };
          line += 1;
          return row;
        });
        expect(lines(rows.map(([value, blank]) => `${feed.repeat(blank)}${JSON.stringify(value)}${feed}`).join(''))).toEqual(expected);
      }),
    );
  });

  it('is lazy: values before a bad line are given', () => {
    const reading = readJsonLines(Buffer.from('1\n{bad\n'), 'f.jsonl');
    expect(reading.next().value).toEqual({ line: 1, value: 1 });
    expect(failure(() => reading.next()).place).toEqual({ file: 'f.jsonl', line: 2 });
  });

  it.each([
    [Buffer.from('1\n2\n{"a":"\xfc"}\n', 'latin1'), 3, 'holds bytes that are not UTF-8'],
    [Buffer.from('\uFEFF1\n', 'utf16le'), 1, 'is UTF-16 text'],
    [Buffer.from([0xfe, 0xff, 0, 0x31]), 1, 'is UTF-16 text'],
    [Buffer.from('1\n"a\0b"\n'), 2, 'holds a NUL byte'],
    [Buffer.from([0x31, 0x0a, 0xed, 0xa0, 0x80]), 2, 'holds bytes that are not UTF-8'],
    [Buffer.from(`1\n"${'x'.repeat(MAX_LINE_BYTES)}"\n`), 2, 'is longer than 1 MiB'],
    [Buffer.from('1\n{"a":1,"a":1}\n'), 2, 'holds the key "a" twice'],
    [Buffer.from('{\n"a":1}\n'), 1, 'is no valid JSON'],
  ])('refuses bad bytes and lines by line number (%#)', (bytes, line, message) => {
    const error = failure(() => lines(bytes));
    expect(error.message).toContain(message);
    expect(error.place).toEqual({ file: 'f.jsonl', line });
  });

  it('takes a line of exactly 1 MiB', () => {
    expect(lines(`"${'x'.repeat(MAX_LINE_BYTES - 2)}"\n`)).toHaveLength(1);
  });
});
