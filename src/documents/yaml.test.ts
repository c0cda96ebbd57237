import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { CupelError } from '../errors.js';
import { parseYaml } from './yaml.js';

const read = (text: string): unknown => parseYaml(text, 'f.yaml').value;
const failure = (text: string): CupelError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof CupelError) return error;
    throw error;
  }
  throw new Error('no error');
};

describe('parseYaml', () => {
  it('reads the core schema and nothing that looks like something else', () => {
    expect(read('a: 1\nb: 0.5\nc: true\nd: null\ne:\nf: no\ng: 2026-01-01\nh: 1_000\ni: 0x1f\nj: ~')).toEqual({
      ...{ a: 1, b: 0.5, c: true, d: null, e: null, f: 'no', g: '2026-01-01', h: '1_000', i: 31, j: null },
    });
  });

  it('takes keys as text', () => {
    expect(read('{1: a, true: b, 2.5: c}')).toEqual({ '1': 'a', true: 'b', '2.5': 'c' });
  });

  it('reads an empty document as null', () => {
    expect([read(''), read('# nothing\n'), read('---\n')]).toEqual([null, null, null]);
  });

  it('reads text with CRLF as with LF', () => {
    expect(read('a: |\r\n  x\r\n  y\r\nb: z\r\n')).toEqual({ a: 'x\ny\n', b: 'z' });
  });

  it('takes words like constructor for ordinary keys', () => {
    const value = read('constructor: 1\ntoString: 2\nhasOwnProperty: 3') as object;
    expect(Object.entries(value)).toEqual([
      ['constructor', 1],
      ['toString', 2],
      ['hasOwnProperty', 3],
    ]);
  });

  it.each([
    ['a: 1\nb: 2\na: 3', 3, 'holds the key "a" twice in one mapping'],
    ['"a": 1\n!!str a: 2', 2, 'holds the key "a" twice in one mapping'],
    ['x: &a 1\ny: *a', 2, 'uses the alias "*a"'],
    ['x: &a [*a]', 1, 'uses the alias "*a"'],
    ['x:\n  <<: {b: 1}', 2, 'holds the merge key `<<`'],
    ['x: !js/eval "1"', 1, 'uses the tag "!js/eval"'],
    ['x: !!binary aGk=', 1, 'uses the tag "tag:yaml.org,2002:binary"'],
    ['x: !!set {a}', 1, 'uses the tag "tag:yaml.org,2002:set"'],
    ['a: 1\n---\nb: 2', 2, 'holds more than one YAML document'],
    ['%YAML 1.1\n---\na: yes', 1, 'begins with a YAML directive'],
    ['%TAG ! tag:x,2000:\n---\na: 1', 1, 'begins with a YAML directive'],
    ['a:\n  __proto__: {x: 1}', 2, 'holds the key "__proto__"'],
    ['a: 1\nb: .inf', 2, 'is no number that JSON can hold'],
    ['a: .nan', 1, 'is no number that JSON can hold'],
    ['a: 1e999', 1, 'is no number that JSON can hold'],
    ['? [a]\n: 1', 1, 'a key is no plain text'],
    ['a:\n\tb: 1', 2, 'tabs are not allowed as indentation'],
    ['a: "x', 1, 'missing closing "quote'],
    ['a: @x', 1, 'reserved character @'],
  ])('refuses %j at line %i', (text, line, message) => {
    const error = failure(text);
    expect(error.message).toContain(message);
    expect(error.place).toEqual({ file: 'f.yaml', line });
    expect(error.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('nests 50 levels deep and no deeper, in every style', () => {
    const flow = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const block = (depth: number) => Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}a:`).join('\n');
    expect(() => read(flow(50))).not.toThrow();
    expect(failure(flow(51)).message).toBe('nests deeper than 50 levels');
    expect(() => read(block(50))).not.toThrow();
    expect(failure(block(51)).message).toBe('nests deeper than 50 levels');
    expect(failure(`${'- '.repeat(51)}a`).message).toBe('nests deeper than 50 levels');
  });

  it.each(['[', '{a: ', '- ', '? ', '{a: ['])('ends quickly on a mebibyte of %j', (piece) => {
    expect(failure(piece.repeat(Math.floor((1 << 20) / piece.length))).message).toBe('nests deeper than 50 levels');
  });

  it('does not expand a billion laughs', () => {
    const lines = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [*${'abcdefghi'[index]}, *${'abcdefghi'[index]}]`),
    ];
    expect(failure(lines.join('\n')).message).toContain('uses the alias');
  });

  it('repeats nothing of the file in its messages but a short, printable word', () => {
    const error = failure(`a: "secret"${'\u001b[31m##[error]'.repeat(100)}`);
    expect(error.message).not.toContain('secret');
    expect(error.message.length).toBeLessThan(250);
    expect(failure('a: *\u202e##[x').message).not.toMatch(/\u202e|##\[/);
  });

  it('knows the line of every part, and of what stands around a part that is missing', () => {
    const { lineOf } = parseYaml('# comment\na: 1\nlist:\n  - x\n  - b: 2\n    c:\n      - d\n', 'f.yaml');
    expect(lineOf([])).toBe(2);
    expect(lineOf(['a'])).toBe(2);
    expect(lineOf(['list', 0])).toBe(4);
    expect(lineOf(['list', 1, 'c', 0])).toBe(7);
    expect(lineOf(['list', 1, 'nope'])).toBe(5);
    expect(lineOf(['list', 9])).toBe(3);
    expect(lineOf(['nope', 'x'])).toBe(2);
    expect(parseYaml('', 'f.yaml').lineOf(['a'])).toBe(1);
  });

  it('reads back what a YAML writer writes, for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__') && !/"<<":/.test(JSON.stringify(value)));
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        const written = stringify(plain, { aliasDuplicateObjects: false });
        expect(read(written)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('reads minus zero as the zero that JSON writes', () => {
    expect(read('-0')).toBe(0);
    expect(read('[-0.0]')).toEqual([0]);
  });

  it('gives a value or a CupelError for any text', () => {
    const soup = fc.array(
      fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '-',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '|',
        '>',
        '&a',
        '*a',
        '!t',
        '#',
        '%',
        '?',
        ',',
        '\t',
        '---',
        '...',
        '<<',
        '\u0000',
        '\r',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          soup.map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            const value = read(text);
            expect(JSON.parse(JSON.stringify(value))).toEqual(value);
          } catch (error) {
            expect(error).toBeInstanceOf(CupelError);
            expect((error as CupelError).place?.line).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
