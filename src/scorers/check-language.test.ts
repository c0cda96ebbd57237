import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../test/builders/bundle.js';
import { aTrial } from '../../test/fixtures/scorers/builders.js';
import { CheckSchema } from '../domain/check.js';
import { createCheckLibrary } from './check-library.js';
import { compileCheck } from './checks.js';
import type { Finding } from './finding.js';

/** Six answers of a shop's support in each of 26 languages: one of two or three words, two short sentences, three longer ones. */
const SENTENCES = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/scorers/sentences.json'), 'utf8')) as Record<string, string[]>;

const compile = (language: string, not = '') =>
  compileCheck(CheckSchema.parse({ [`${not}language`]: language }), {
    place: { file: 'golden.jsonl', line: 3 },
    level: 'case',
    library: createCheckLibrary(() => Promise.reject(new Error('no files'))),
  });
const check = async (language: string, output: string): Promise<Finding> => (await compile(language)).evaluate(aTrial(output));
const word = (finding: Finding): string => (typeof finding === 'object' ? 'unscored' : String(finding));

describe('language', () => {
  it('is told of answers of a sentence and more, and refused of shorter ones', async () => {
    const own: Record<string, number> = {};
    const others: Record<string, number> = {};
    for (const [language, sentences] of Object.entries(SENTENCES)) {
      for (const other of Object.keys(SENTENCES)) {
        const compiled = await compile(other);
        for (const sentence of sentences) {
          const found = word(await compiled.evaluate(aTrial(sentence)));
          const counts = other === language ? own : others;
          counts[found] = (counts[found] ?? 0) + 1;
        }
      }
    }
    // The detector is a table in a package of an exact version: these numbers are measured, and docs/files.md repeats them.
    expect({ own, others }).toEqual({
      own: { true: 126, false: 2, unscored: 28 },
      others: { true: 1, false: 3361, unscored: 538 },
    });
  });

  it('is never guessed from a word, a number or nothing', async () => {
    for (const output of ['Yes.', 'OK', '42', '...', ' ', 'https://example.com/a/very/long/path/that/reads/like/english'])
      expect(word(await check('en', output))).toBe('unscored');
  });

  it('is that of the prose, whatever the code in it says', async () => {
    const code = '```python\nfor item in items:\n    print("the quick brown fox jumps over the lazy dog")\n```';
    expect(await check('de', `Das Programm gibt jeden Eintrag der Liste aus:\n\n${code}\n\nEs endet von selbst.`)).toBe(true);
    expect(word(await check('de', code))).toBe('unscored');
  });

  it('may be forbidden', async () => {
    const [, , , english = ''] = SENTENCES.en ?? [];
    expect(await (await compile('en', 'not_')).evaluate(aTrial(english))).toBe(false);
    expect(await (await compile('de', 'not_')).evaluate(aTrial(english))).toBe(true);
    expect(word(await (await compile('en', 'not_')).evaluate(aTrial('Yes.')))).toBe('unscored');
  });

  it('takes a primary tag alone, and says so with its place', async () => {
    await expect(compile('de-AT')).rejects.toMatchObject({
      code: 'config',
      place: { file: 'golden.jsonl', line: 3, path: 'language' },
      remedy: expect.stringContaining('Did you mean `de`?'),
    });
    await expect(compile('xx')).rejects.toMatchObject({ code: 'config' });
    expect(await check('nb', 'Du kan returnere åpnede hodetelefoner innen tretti dager etter at du har fått dem.')).toBe(true);
  });

  it('of a very long answer takes no time', async () => {
    const began = performance.now();
    await check('en', `${'`'.repeat(100_000)}${'<a '.repeat(100_000)}${'word '.repeat(50_000)}`);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
