import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTrial } from '../../test/fixtures/scorers/builders.js';
import { find, refusal } from '../../test/fixtures/scorers/checking.js';
import { createCheckLibrary } from './check-library.js';
import { compileCheck } from './checks.js';

describe('json', () => {
  it.each<[unknown, string, boolean]>([
    [true, ' {"a":1}\n', true],
    [true, '"text"', true],
    [true, 'text', false],
    [true, '', false],
    [true, '{"a":1} {"b":2}', false],
    [true, 'Here you are: {"a":1}', false],
    [true, "{'a': 1}", false],
    [true, '{"a": NaN}', false],
    [{ path: '$.a.b' }, '{"a":{"b":null}}', true],
    [{ path: '$.a.b' }, '{"a":{}}', false],
    [{ path: '$.a.b' }, 'no JSON', false],
    [{ path: '$.a', equals: { x: 1, y: [2] } }, '{"a":{"y":[2.0],"x":1}}', true],
    [{ path: '$.a', equals: null }, '{"a":null}', true],
    [{ path: '$.a', equals: null }, '{}', false],
    [{ path: '$.a', equals: '4' }, '{"a":4}', false],
    [{ path: '$.a', equals: 'Café' }, '{"a":"Cafe\u0301"}', true],
    [{ path: '$.items[*].ok', equals: true }, '{"items":[{"ok":true},{"ok":true}]}', true],
    [{ path: '$.items[*].ok', equals: true }, '{"items":[{"ok":true},{"ok":false}]}', false],
    [{ path: '$.items[*].ok', equals: true }, '{"items":[]}', false],
    [{ path: '$.items[?@.ok == true]' }, '{"items":[{"ok":true},{"ok":false}]}', true],
    [{ path: '$.__proto__' }, '{}', false],
    [{ path: '$.constructor' }, '{}', false],
    [{ path: '$["__proto__"]', equals: 1 }, '{"__proto__":1}', true],
    [{ schema: { type: 'object', required: ['id'] } }, '{"id":1}', true],
    [{ schema: { type: 'object', required: ['id'] } }, '{"ID":1}', false],
    [{ schema: { type: 'object', required: ['toString'] } }, '{}', false],
    [{ schema: { type: 'string', pattern: '^\\u0061+$' } }, '"aaa"', true],
    [{ schema: { type: 'string', format: 'email' } }, '"no address"', true],
    [{ schema: { $ref: '#/$defs/id', $defs: { id: { type: 'integer' } } } }, '4', true],
    [
      { schema: { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }], additionalItems: false } },
      '["a",1]',
      false,
    ],
    [{ schema: { $id: 'https://app.example/a', $anchor: 'a', type: 'null' } }, 'null', true],
    [{ schema: 'order.schema.json' }, '{"id":1}', true],
    [{ schema: 'order.schema.json' }, '{}', false],
    [{ schema: {} }, 'no JSON', false],
  ])('%j on %s: %s', async (json, output, holds) => {
    expect(await find({ json }, output)).toBe(holds);
  });

  it.each([
    [{ path: 'a.b' }, 'JSONPath', 'path'],
    [{ path: '$[' }, 'JSONPath', 'path'],
    [{ schema: { type: 'strnig' } }, 'type', 'schema'],
    [{ schema: { requird: ['id'] } }, 'requird', 'schema'],
    [{ schema: { $ref: 'https://app.example/schema.json' } }, "can't resolve reference", 'schema'],
    [{ schema: { $ref: 'file:///etc/passwd' } }, "can't resolve reference", 'schema'],
    [{ schema: { $async: true } }, '$async', 'schema'],
    [{ schema: { pattern: '(?=a)b' } }, 'look-around', 'schema'],
    [{ schema: { $schema: 'http://json-schema.org/draft-04/schema#' } }, 'dialect', 'schema.$schema'],
  ])('refuses %j before anything is called', async (json, why, path) => {
    const error = await refusal({ json });
    expect(error.code).toBe('config');
    expect(error.message).toContain(why);
    expect(error.place).toEqual({ file: 'golden/a.jsonl', line: 7, path: `checks[0].json.${path}` });
  });

  it('takes deep nesting: JSON is JSON, and a path that nests so is refused', async () => {
    expect(await find({ json: true }, `${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe(true);
    expect((await refusal({ json: { path: `$[?${'('.repeat(20_000)}` } })).message).toContain('JSONPath');
  });

  it('keeps schemas apart that share a compiler or an `$id`', async () => {
    const library = createCheckLibrary(() => Promise.reject(new Error('no files')));
    const schemas = [
      { $ref: '#/$defs/v', $defs: { v: { type: 'string' } } },
      { $ref: '#/$defs/v', $defs: { v: { type: 'number' } } },
    ].flatMap((schema) => [schema, { $id: 'https://app.example/same', ...schema }]);
    const checks = await Promise.all(schemas.map((schema) => compileCheck({ json: { schema } }, { place: {}, level: 'case', library })));
    const found = await Promise.all(checks.map(({ evaluate }) => evaluate(aTrial('"text"'))));
    expect(found).toEqual([true, true, false, false]);
  });

  it('follows a schema into itself', async () => {
    const schema = { type: 'object', properties: { child: { $ref: '#' } }, required: ['name'] };
    expect(await find({ json: { schema } }, '{"name":1,"child":{"name":2}}')).toBe(true);
    expect(await find({ json: { schema } }, '{"name":1,"child":{}}')).toBe(false);
  });

  it('names a schema file that is missing or no schema', async () => {
    expect(await refusal({ json: { schema: 'nowhere.json' } })).toMatchObject({ code: 'file-missing' });
    expect(await refusal({ json: { schema: 'broken.json' } })).toMatchObject({ code: 'config', place: { file: 'broken.json' } });
    expect(await refusal({ json: { schema: 'list.json' } })).toMatchObject({ code: 'config', place: { file: 'list.json' } });
  });

  it.each([
    ['a pattern that backtracks', { path: '$[?search(@, "(a+)+$")]' }, JSON.stringify([`${'a'.repeat(60)}!`])],
    ['a schema without end', { schema: { allOf: [{ $ref: '#' }] } }, '{}'],
    [
      'a comparison of everything with everything',
      { schema: { uniqueItems: true } },
      JSON.stringify(Array.from({ length: 32_000 }, (_, index) => [index])),
    ],
  ])('ends %s, without a finding', async (_, json, output) => {
    expect(await find({ not_json: json }, output)).toMatchObject({ kind: 'unevaluated' });
  });

  it.each([
    ['longer than 256 KiB', JSON.stringify('a'.repeat(262_144)), 'the answer is longer than 256 KiB'],
    ['nested too deep', `${'['.repeat(200)}${']'.repeat(200)}`, "the answer's JSON nests more than 100 deep"],
  ])('does not look into JSON that is %s', async (_, output, why) => {
    expect(await find({ json: { path: '$' } }, output)).toEqual({ kind: 'unevaluated', why });
    expect(await find({ not_json: { schema: {} } }, output)).toEqual({ kind: 'unevaluated', why });
  });

  it('holds a path and value exactly when the value is the same JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (a, b) => {
        const same = JSON.stringify(JSON.parse(JSON.stringify(a))) === JSON.stringify(JSON.parse(JSON.stringify(b)));
        expect(await find({ json: { path: '$.v', equals: a } }, JSON.stringify({ v: a }))).toBe(true);
        if (same) expect(await find({ json: { path: '$.v', equals: a } }, JSON.stringify({ v: b }))).toBe(true);
        else if (typeof a !== 'object' || typeof b !== 'object')
          expect(await find({ json: { path: '$.v', equals: a } }, JSON.stringify({ v: b }))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
