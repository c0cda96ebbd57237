import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compileGlob, isGlob } from './glob.js';

describe('compileGlob', () => {
  it.each([
    ['*.jsonl', 'a.jsonl', true],
    ['*.jsonl', 'd/a.jsonl', false],
    ['d/*.jsonl', 'd/a.jsonl', true],
    ['**/*.jsonl', 'a.jsonl', true],
    ['**/*.jsonl', 'd/e/a.jsonl', true],
    ['d/**/e/*.md', 'd/e/a.md', true],
    ['d/**/e/*.md', 'd/x/y/e/a.md', true],
    ['d/**', 'd/x/y', true],
    ['d/**', 'e/x', false],
    ['?.md', 'a.md', true],
    ['?.md', 'ab.md', false],
    ['{a,b}.md', 'b.md', true],
    ['{a,b/c}.md', 'b/c.md', true],
    ['x{a,{b,c}d}y', 'xcdy', true],
    ['x{a,{b,c}d}y', 'xcy', false],
    ['x{,s}.md', 'x.md', true],
    ['{a}.md', 'a.md', true],
    ['{a.md', '{a.md', true],
    ['*', '.hidden', false],
    ['**/x', '.h/x', false],
    ['.h/**', '.h/x', true],
    ['**/.h/*', 'a/.h/x', true],
    ['a*b*c', 'aXbXbYc', true],
    ['a*b*c', 'aXbXbY', false],
    ['[ab].md', 'a.md', false],
    ['[ab].md', '[ab].md', true],
    ['a.md', 'aXmd', false],
  ])('%s against %s: %s', (pattern, path, expected) => {
    expect(compileGlob(pattern).matches(path)).toBe(expected);
  });

  it('knows the folder outside which nothing can match', () => {
    expect(compileGlob('evals/a/**/suite.yaml').base).toBe('evals/a');
    expect(compileGlob('*/suite.yaml').base).toBe('');
    expect(compileGlob('evals/{a,b}/suite.yaml').base).toBe('evals');
    expect(compileGlob('evals/suite.yaml').base).toBe('evals');
  });

  it('looks for hidden folders and node_modules below its base alone', () => {
    const glob = compileGlob('home/.work/node_modules/evals/**/suite.yaml');
    expect(glob).toMatchObject({ namesHidden: false, namesModules: false });
    expect(glob.matches('home/.work/node_modules/evals/a/suite.yaml')).toBe(true);
    expect(glob.matches('home/.work/node_modules/evals/.a/suite.yaml')).toBe(false);
    expect(glob.matches('home/.work/node_modules/evals/node_modules/suite.yaml')).toBe(false);
    expect(compileGlob('evals/{.a,b}/**')).toMatchObject({ namesHidden: true });
  });

  it('agrees with picomatch on ordinary patterns', () => {
    const piece = fc.constantFrom('a', 'b', '.a', '*', '?', '*a', 'a*', '*.*', 'a?b', '**', 'ab', '{a,b}', '{a,b*}c');
    const name = fc.constantFrom('a', 'b', 'ab', 'aab', '.a', 'a.b', 'bc', 'bbc', 'ac', 'x');
    const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        // Picomatch lets a closing `/**` match the folder itself, which is no file here.
        fc.pre(!/(^|\/)\*\*$/.test(glob));
        expect(compileGlob(glob).matches(file)).toBe(picomatch(glob, { strictSlashes: true })(file));
      }),
      { numRuns: 3000 },
    );
  });

  it('ends on patterns that make a regular expression run for hours', () => {
    const segment = '*a*a*a*a*';
    const path = `${`${'a'.repeat(250)}/`.repeat(15)}c`;
    expect(compileGlob(`${`${segment}/`.repeat(15)}b`).matches(path)).toBe(false);
    expect(compileGlob(`${`**/${segment}/`.repeat(15)}b`).matches(path)).toBe(false);
    expect(compileGlob('*a'.repeat(400)).matches('a'.repeat(250))).toBe(false);
  });

  it('refuses patterns without end', () => {
    expect(() => compileGlob('{a,b}'.repeat(7))).toThrow('is too large');
    expect(() => compileGlob(`${'{a,b}'.repeat(180)}`)).toThrow('is too large');
    expect(() => compileGlob('a'.repeat(1001))).toThrow('is too large');
    expect(() => compileGlob('{'.repeat(1000))).not.toThrow();
  });
});

describe('isGlob', () => {
  it('tells patterns from paths', () => {
    expect(['a*', '?', '{a,b}'].every(isGlob)).toBe(true);
    expect(['a/b.md', '[a].md', '!a', '(a)'].some(isGlob)).toBe(false);
  });
});
