import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { aRepository, execDeps } from '../../test/builders/repository.js';
import { openWorkingTree } from '../documents/working-tree.js';
import { type CupelError, renderError } from '../errors.js';
import { findRepository } from '../git/repository.js';
import { loadGoldenSets } from './load.js';

const SUITE = 'evals/s/suite.yaml';
const load = (files: Record<string, string>, patterns: readonly string[] = ['golden/*']) =>
  loadGoldenSets(openWorkingTree(aFolder(files)), SUITE, patterns);
const line = (value: object) => `${JSON.stringify(value)}\n`;
const failure = async (files: Record<string, string>, patterns?: readonly string[]) =>
  load(files, patterns).then(
    () => 'no error',
    (error: CupelError) => renderError(error),
  );

describe('loadGoldenSets', () => {
  it('reads JSONL and YAML sets with file and line, in the order of patterns, names and lines', async () => {
    const cases = await load(
      {
        'evals/s/golden/b.jsonl': `\n${line({ id: 'b1', input: 'x' })}${line({ id: 'b2', input: { q: 'y' } })}`,
        'evals/s/golden/a.yaml': '# a set\n- id: a1\n  input: x\n- id: a2\n  messages:\n    - { role: user, content: y }\n',
        'evals/shared/c.ndjson': line({ id: 'c1', input: 'x' }),
      },
      ['../shared/*.ndjson', 'golden/*', 'golden/a.yaml'],
    );
    expect(cases.map(({ golden, file, line: at }) => [golden.id, file, at])).toEqual([
      ['c1', 'evals/shared/c.ndjson', 1],
      ['a1', 'evals/s/golden/a.yaml', 2],
      ['a2', 'evals/s/golden/a.yaml', 4],
      ['b1', 'evals/s/golden/b.jsonl', 2],
      ['b2', 'evals/s/golden/b.jsonl', 3],
    ]);
  });

  it('reads the same cases from a commit', async () => {
    const test = aRepository({ 'evals/s/golden/a.jsonl': line({ id: 'a', input: 'x' }) });
    const repository = await findRepository(execDeps, test.root);
    const sha = test.git('rev-parse', 'HEAD');
    const atCommit = await loadGoldenSets(repository?.tree(sha) ?? openWorkingTree(test.root), SUITE, ['golden/*.jsonl']);
    expect(atCommit).toEqual(await loadGoldenSets(openWorkingTree(test.root), SUITE, ['golden/*.jsonl']));
  });

  it('composes ids, and takes words like constructor and __proto__ for ordinary ones', async () => {
    const ids = ['constructor', '__proto__', 'toString', ' cafe\u0301 '];
    const cases = await load({ 'evals/s/golden/a.jsonl': ids.map((id) => line({ id, input: 'x' })).join('') });
    expect(cases.map(({ golden }) => golden.id)).toEqual(['constructor', '__proto__', 'toString', 'caf\u00e9']);
  });

  it('keeps every optional field', async () => {
    const golden = {
      ...{
        id: 'a',
        input: { q: 'x' },
        expected: { any: ['json', 1] },
        checks: [{ contains: 'x', weight: 2 }],
        tags: { locale: 'de', intent: ['a', 'b'] },
      },
      ...{ severity: 'critical', cluster: 'c', weight: 2, must_pass: true, rubric_notes: 'n', context: ['p', { id: 'i', text: 't' }] },
      ...{ tools: [{ name: 't', result: null }], provenance: [{ source: 'langfuse', trace: '9f', custom: 1 }, { incident: 'INC-204' }] },
    };
    expect((await load({ 'evals/s/golden/a.jsonl': line(golden) }))[0]?.golden).toEqual(golden);
  });

  it('fingerprints what is replayed and scored: not provenance, not the order of keys, not the file', async () => {
    const of = async (text: string, file = 'evals/s/golden/a.jsonl') => (await load({ [file]: text }))[0]?.fingerprint;
    const one = await of('{"id":"a","input":{"x":1,"y":2}}');
    expect(await of('\n{"input":{"y":2,"x":1},"id":"a","provenance":{"incident":"INC-1"}}')).toBe(one);
    expect(await of('- { id: a, input: { y: 2, x: 1 } }', 'evals/s/golden/b.yaml')).toBe(one);
    expect(await of('{"id":"a","input":{"x":1,"y":3}}')).not.toBe(one);
    expect(await of('{"id":"a","input":{"x":1,"y":2},"checks":[{"contains":"z"}]}')).not.toBe(one);
  });

  it('fingerprints the contents of the files that a case names', async () => {
    const of = async (image: string, schema: string) => {
      const golden = {
        id: 'a',
        input: 'x',
        attachments: [{ path: '../img/a.png', media_type: 'image/png' }],
        checks: [{ not_json: { schema: 's.json' } }],
      };
      const files = { 'evals/s/golden/a.jsonl': line(golden), 'evals/s/img/a.png': image, 'evals/s/golden/s.json': schema };
      return (await load(files, ['golden/*.jsonl']))[0]?.fingerprint;
    };
    const one = await of('png', '{}');
    expect(await of('png', '{}')).toBe(one);
    expect(await of('gnp', '{}')).not.toBe(one);
    expect(await of('png', '{"type":"object"}')).not.toBe(one);
  });

  it('refuses one id twice across files and formats, naming both places', async () => {
    const files = { 'evals/s/golden/a.yaml': '- id: x\n  input: a\n', 'evals/s/golden/b.jsonl': `\n${line({ id: 'x', input: 'b' })}` };
    expect(await failure(files)).toBe(
      'evals/s/golden/b.jsonl:2 id: the id "x" stands already at evals/s/golden/a.yaml:1: give each case an id of its own\n' +
        'The fields of a case: schema/golden-case.schema.json.',
    );
  });

  it('tells how to merge one failure that was reported twice', async () => {
    const report = (incident: string) => line({ id: 'x', input: 'a', provenance: { incident } });
    expect(await failure({ 'evals/s/golden/a.jsonl': report('INC-1') + report('INC-2') })).toContain(
      'keep one and give it a list of both as `provenance`',
    );
  });

  it('says of a missing JSON field that it is missing', async () => {
    expect(await failure({ 'evals/s/golden/a.jsonl': line({ id: 'a', input: 'x', tools: [{ name: 'b' }] }) })).toContain(
      'tools[0].result: is missing: write any JSON value',
    );
  });

  it('lists the problems of all files at once', async () => {
    const message = await failure({ 'evals/s/golden/a.jsonl': line({ id: 'a' }), 'evals/s/golden/b.yaml': '- id: b\n  inputt: x\n' });
    expect(message.split('\n').slice(0, 2)).toEqual([
      'evals/s/golden/a.jsonl:1: has neither `input` nor `messages`: there is nothing to replay',
      'evals/s/golden/b.yaml:2 inputt: is no known field: did you mean `input`?',
    ]);
  });

  it('takes an empty file for a set without cases, but refuses to evaluate nothing', async () => {
    expect(
      await load({ 'evals/s/golden/a.jsonl': '', 'evals/s/golden/b.yaml': '', 'evals/s/golden/c.jsonl': line({ id: 'a', input: 'x' }) }),
    ).toHaveLength(1);
    expect(await failure({ 'evals/s/golden/a.jsonl': '', 'evals/s/golden/b.yaml': '[]' })).toContain('the golden sets hold no case');
  });

  it('reads ten thousand cases', async () => {
    const text = Array.from({ length: 10_000 }, (_, index) => line({ id: `c${index}`, input: { question: 'x'.repeat(100) } })).join('');
    const cases = await load({ 'evals/s/golden/a.jsonl': text });
    expect(cases).toHaveLength(10_000);
    expect(new Set(cases.map((one) => one.fingerprint)).size).toBe(10_000);
  });
});
