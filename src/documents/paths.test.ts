import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CupelError } from '../errors.js';
import { normalizePath, resolvePath } from './paths.js';

const segment = fc.constantFrom('..', '.', '', 'a', 'b.md', '.git', '.GIT', ' ', 'ü', '...', '~', 'a\\b', '-x', '\0', 'C:', '%2e%2e');
const anyPath = fc.oneof(
  fc.array(segment, { maxLength: 8 }).map((parts) => parts.join('/')),
  fc.string(),
);

function outcome(work: () => string): string | CupelError {
  try {
    return work();
  } catch (error) {
    if (error instanceof CupelError) return error;
    throw error;
  }
}

describe('resolvePath', () => {
  it('counts from the file that names the path', () => {
    expect(resolvePath('evals/support/suite.yaml', '../../prompts/a.md')).toBe('prompts/a.md');
    expect(resolvePath('evals/support/suite.yaml', './golden/*.jsonl')).toBe('evals/support/golden/*.jsonl');
    expect(resolvePath('suite.yaml', 'a.md')).toBe('a.md');
  });

  it.each([
    ['../../../x', 'leads out of the repository'],
    ['../../..', 'leads out of the repository'],
    ['/etc/passwd', 'is an absolute path'],
    ['C:\\x', 'holds a backslash'],
    ['c:x', 'is an absolute path'],
    ['..\\..\\x', 'holds a backslash'],
    ['', 'is empty'],
    ['a\0b', 'holds a NUL character'],
    ['../../.git/config', 'leads into `.git`'],
    ['../..', 'names a folder'],
    [`${'a/'.repeat(3000)}b`, 'is longer than any path'],
  ])('refuses %j from a file two folders down', (path, why) => {
    expect(() => resolvePath('evals/support/suite.yaml', path, { file: 'evals/support/suite.yaml', line: 3 })).toThrow(why);
  });

  it('never leads out of the root or into .git, whatever is written', () => {
    fc.assert(
      fc.property(anyPath, anyPath, (from, path) => {
        const start = outcome(() => normalizePath(from));
        if (typeof start !== 'string') return;
        const resolved = outcome(() => resolvePath(start, path));
        if (typeof resolved !== 'string') return;
        const absolute = posix.resolve('/root', resolved);
        expect(absolute.startsWith('/root/')).toBe(true);
        expect(resolved).toBe(posix.relative('/root', absolute));
        expect(resolved.split('/')).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(\.git|\.\.|)$/i)]));
      }),
      { numRuns: 2000 },
    );
  });

  it('is stable: what it gives is in its one form', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const once = outcome(() => normalizePath(path));
        if (typeof once === 'string') expect(normalizePath(once)).toBe(once);
      }),
    );
  });
});
