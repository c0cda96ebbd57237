import type { z } from 'zod';
import { CupelError, type Place, renderPlace } from '../errors.js';
import { explain } from './explanation.js';
import { quote } from './text.js';
import type { DocumentPath } from './yaml.js';

/** Where a value was read: the file as messages name it, and the 1-based line of each part. */
export type Source = { readonly file: string; readonly lineOf: (path: DocumentPath) => number | undefined };

/** One thing that is wrong in a file. */
export type Problem = { readonly place: Place; readonly message: string };

export type Validated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The suggestion in the message about an unknown key. */
const MEANT = /did you mean `([^`]+)`/;
/** With the remedy under them, so many problems make a message of 12 lines. */
const MAX_SHOWN = 10;

/**
 * A value that has the shape of the schema, or everything that is wrong with it, in the order of the lines.
 * @param once no code is made for the schema, which only pays where it reads many values
 */
export function check<S extends z.ZodType>(schema: S, value: unknown, source: Source, once = false): Validated<z.output<S>> {
  const parsed = schema.safeParse(value, { error: (issue) => explain(issue), ...(once ? { jitless: true } : {}) });
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = withoutEchoes(parsed.error.issues.flatMap((issue) => flatten(issue, [])));
  return { ok: false, problems: issues.map((issue) => toProblem(issue, source)).sort(byLine) };
}

/**
 * A value that has the shape of the schema.
 * @param once as for `check`
 * @throws CupelError `config` that lists what is wrong, with places, in at most 12 lines
 */
export function validate<S extends z.ZodType>(schema: S, value: unknown, source: Source, remedy?: string, once = false): z.output<S> {
  const checked = check(schema, value, source, once);
  if (!checked.ok) throw problemsError(checked.problems, remedy);
  return checked.value;
}

/** One error for all problems: the first with its place, the others each on a line of its own, and how many more there are. */
export function problemsError(problems: readonly Problem[], remedy?: string, total = problems.length): CupelError {
  const [first, ...others] = problems.slice(0, total > MAX_SHOWN ? MAX_SHOWN - 1 : MAX_SHOWN);
  if (first === undefined) throw new Error('no problem to report');
  const lines = [first.message, ...others.map((problem) => `${renderPlace(problem.place)}: ${problem.message}`)];
  if (total > lines.length) lines.push(`and ${total - lines.length} more`);
  return new CupelError('config', lines.join('\n'), { place: first.place, ...(remedy === undefined ? {} : { remedy }) });
}

/** A path into a document as a person writes it: `scorers[0].judge.model`. */
export function renderPath(path: DocumentPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const key = String(step);
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `[${quote(key, 40)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

type FlatIssue = { readonly code: string; readonly path: DocumentPath; readonly message: string };

/** The real problem behind an issue: of a union, those of the branch that the value comes nearest to. */
function flatten(issue: z.core.$ZodIssue, prefix: DocumentPath): readonly FlatIssue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => ({ code: issue.code, path: [...path, key], message: messages[index] ?? issue.message }));
  }
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors);
    if (branch !== null) return branch.flatMap((inner) => flatten(inner, path));
  }
  return [{ code: issue.code ?? 'custom', path, message: issue.message }];
}

/** The branch whose kind of value it is (no complaint about the value as a whole), with the fewest complaints that no misspelling explains. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null {
  const fitting = branches.filter((branch) => branch.length > 0 && !branch.some(isAboutTheWhole));
  const [best] = fitting.map((branch) => ({ branch, distance: distanceOf(branch) })).sort((a, b) => a.distance - b.distance);
  return best?.branch ?? null;
}

function distanceOf(branch: readonly z.core.$ZodIssue[]): number {
  return branch.length - branch.filter((issue) => issue.code === 'unrecognized_keys' && MEANT.test(issue.message)).length;
}

function isAboutTheWhole(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

/** A misspelt key makes an object incomplete as well: that second complaint is left out. */
function withoutEchoes(issues: readonly FlatIssue[]): readonly FlatIssue[] {
  const explained = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const parent = issue.path.slice(0, -1);
    const meant = MEANT.exec(issue.message)?.[1];
    explained.add(`custom ${renderPath(parent)}`);
    for (const code of ['invalid_type', 'invalid_value', 'invalid_union'])
      if (meant !== undefined) explained.add(`${code} ${renderPath([...parent, meant])}`);
  }
  return issues.filter((issue) => !explained.has(`${issue.code} ${renderPath(issue.path)}`));
}

function toProblem(issue: FlatIssue, source: Source): Problem {
  const line = source.lineOf(issue.path);
  const path = renderPath(issue.path);
  const place = { file: source.file, ...(line === undefined ? {} : { line }), ...(path === '' ? {} : { path }) };
  return { place, message: issue.message };
}

function byLine(a: Problem, b: Problem): number {
  return (a.place.line ?? 0) - (b.place.line ?? 0);
}
