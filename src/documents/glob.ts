import { CupelError } from '../errors.js';
import { isInGitFolder } from './paths.js';
import { quote } from './text.js';

/** Deepest folder into which a listing looks. */
export const MAX_DEPTH = 64;
const MAX_PATTERN_LENGTH = 1000;
const MAX_ALTERNATIVES = 100;

/** A compiled glob over root-relative POSIX paths. */
export type Glob = {
  /** The folder outside which nothing can match; empty for the root. */
  readonly base: string;
  /** Whether the pattern names something hidden below its base, so that hidden folders must be looked into. */
  readonly namesHidden: boolean;
  /** Whether the pattern names `node_modules` below its base. */
  readonly namesModules: boolean;
  matches(path: string): boolean;
};

const GLOBSTAR = '**';

/** Whether a path of a file is a pattern: `*`, `**`, `?` and `{a,b}` mean something, all other characters are themselves. */
export function isGlob(path: string): boolean {
  return /[*?{]/.test(path);
}

/**
 * Compiles a normal, root-relative glob. Neither compiling nor matching takes longer than the product of the lengths of pattern
 * and path, whatever they hold: a pattern may come from a pull request, and regular expressions made of such patterns do not end.
 * @throws CupelError `config` where the pattern is longer than 1,000 characters or its braces have more than 100 alternatives
 */
export function compileGlob(pattern: string): Glob {
  const alternatives = pattern.length > MAX_PATTERN_LENGTH ? [] : expandBraces(pattern);
  if (alternatives.length === 0 || alternatives.length > MAX_ALTERNATIVES) throw tooLarge(pattern);
  const compiled = alternatives.map((alternative) => alternative.split('/'));
  const base = literalFolders(pattern.split('/'));
  const below = compiled.flatMap((segments) => segments.slice(base.length));
  const namesModules = below.includes('node_modules');
  return {
    base: base.join('/'),
    namesHidden: below.some((segment) => segment.startsWith('.')),
    namesModules,
    matches: (path) => {
      const names = path.split('/');
      if (isInGitFolder(path) || (!namesModules && names.includes('node_modules', base.length))) return false;
      return compiled.some((alternative) => matchesPath(alternative, names));
    },
  };
}

function literalFolders(segments: readonly string[]): readonly string[] {
  const wild = segments.findIndex(isGlob);
  return segments.slice(0, wild === -1 ? -1 : wild);
}

/** `a{b,c}` as `ab` and `ac`, braces in braces included; at most one more than the limit. A brace that is not closed is itself. */
function expandBraces(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const group = open === -1 ? null : braceGroup(pattern, open);
  if (group === null) return [pattern];
  const tails = expandBraces(pattern.slice(group.end + 1));
  const expanded: string[] = [];
  for (const option of group.options) {
    for (const middle of expandBraces(option)) {
      for (const tail of tails) {
        expanded.push(`${pattern.slice(0, open)}${middle}${tail}`);
        if (expanded.length > MAX_ALTERNATIVES) return expanded;
      }
    }
  }
  return expanded;
}

function braceGroup(pattern: string, open: number): { readonly options: readonly string[]; readonly end: number } | null {
  const options: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0 || (depth === 1 && character === ',')) {
      options.push(pattern.slice(start, at));
      start = at + 1;
    }
    if (depth === 0) return { options, end: at };
  }
  return null;
}

/** Walks the path once with all positions of the pattern that can be meant at the same time. */
function matchesPath(pattern: readonly string[], names: readonly string[]): boolean {
  let positions = withSkippedGlobstars(pattern, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const position of positions) {
      const segment = pattern[position];
      if (segment === undefined) continue;
      if (segment === GLOBSTAR) {
        if (!name.startsWith('.')) next.add(position);
      } else if (matchesName(segment, name)) next.add(position + 1);
    }
    positions = withSkippedGlobstars(pattern, next);
  }
  return positions.has(pattern.length);
}

/** `**` may stand for no folder at all. */
function withSkippedGlobstars(pattern: readonly string[], positions: Set<number>): Set<number> {
  for (const position of positions) if (pattern[position] === GLOBSTAR) positions.add(position + 1);
  return positions;
}

/** One name against `*` and `?`: after a mismatch the last star takes one character more. A leading dot must be written. */
function matchesName(segment: string, name: string): boolean {
  if (name.startsWith('.') && !segment.startsWith('.')) return false;
  let at = 0;
  let to = 0;
  let star = -1;
  let resume = 0;
  while (to < name.length) {
    if (segment[at] === '*') {
      star = at;
      at += 1;
      resume = to;
    } else if (at < segment.length && (segment[at] === '?' || segment[at] === name[to])) {
      at += 1;
      to += 1;
    } else if (star !== -1) {
      at = star + 1;
      resume += 1;
      to = resume;
    } else return false;
  }
  while (segment[at] === '*') at += 1;
  return at === segment.length;
}

function tooLarge(pattern: string): CupelError {
  return new CupelError('config', `the pattern ${quote(pattern)} is too large`, {
    remedy: `Use at most ${MAX_PATTERN_LENGTH} characters, and braces with at most ${MAX_ALTERNATIVES} alternatives in all.`,
  });
}
