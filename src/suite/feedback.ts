/** Label and verdict files: lines that people and judges wrote of answers, checked against the rubric that they are about. */
import { readBytes } from '../documents/document.js';
import { readJsonLines } from '../documents/json-lines.js';
import { normalizeId } from '../documents/text.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { check, type Problem, problemsError } from '../documents/validation.js';
import {
  type EntryProblem,
  type FeedbackEntry,
  isPreferenceEntry,
  labelProblem,
  PreferenceEntrySchema,
  ValueEntrySchema,
  type Verdict,
  VerdictSchema,
  verdictProblem,
} from '../domain/judging/feedback.js';
import { answersByCase, comparedItems, isAmbiguous } from '../domain/judging/ratings.js';
import type { Rubric } from '../domain/judging/rubric.js';
import { sha256 } from '../fingerprint.js';

/** Largest file of labels or verdicts, in bytes. */
const MAX_BYTES = 256 << 20;
const LABEL_HELP = 'The fields of a label: schema/feedback-entry.schema.json.';
const VERDICT_HELP = 'The fields of a verdict: schema/judge-verdict.schema.json.';
const MAX_KEPT = 20;

/**
 * Reads label files. Case ids are brought to their one form; an entry that carries an answer gets its hash.
 * @throws CupelError `config` with the lines of what is malformed or outside the rubric's scale; `file-missing`, `file-unsafe`
 */
export async function loadLabels(tree: Tree, paths: readonly string[], rubric: Rubric): Promise<readonly FeedbackEntry[]> {
  const entries: FeedbackEntry[] = [];
  const problems = new Problems(LABEL_HELP);
  for (const path of paths) {
    const file = nameOf(tree, path);
    for (const { line, value } of readJsonLines(await readBytes(tree, path, MAX_BYTES), file)) {
      const checked = check(schemaFor(value), value, { file, lineOf: () => line });
      if (!checked.ok) {
        problems.add(checked.problems);
        continue;
      }
      const entry = withHashes({ ...checked.value, case: normalizeId(checked.value.case) } as FeedbackEntry);
      const problem = hashProblem(entry) ?? labelProblem(rubric, entry);
      if (problem === null) entries.push(entry);
      else problems.add([placed(problem, file, line)]);
    }
  }
  problems.throwIfAny();
  return entries;
}

/**
 * Reads a file of recorded verdicts on what the labels are about.
 * @throws CupelError `config` with the lines of what is malformed, outside the scale, ambiguous or there twice; `file-missing`, `file-unsafe`
 */
export async function loadVerdicts(
  tree: Tree,
  path: string,
  rubric: Rubric,
  labels: readonly FeedbackEntry[],
): Promise<readonly Verdict[]> {
  const file = nameOf(tree, path);
  const verdicts: Verdict[] = [];
  const problems = new Problems(VERDICT_HELP);
  const [compares, answers, seen] = [comparedItems(labels), answersByCase(labels), new Map<string, number>()];
  for (const { line, value } of readJsonLines(await readBytes(tree, path, MAX_BYTES), file)) {
    const checked = check(VerdictSchema, value, { file, lineOf: () => line });
    if (!checked.ok) {
      problems.add(checked.problems);
      continue;
    }
    const verdict: Verdict = { ...checked.value, case: normalizeId(checked.value.case) };
    const problem =
      verdictProblem(rubric, verdict, compares(verdict.item)) ?? ambiguity(verdict, answers) ?? repetition(verdict, seen, line);
    if (problem === null) verdicts.push(verdict);
    else problems.add([placed(problem, file, line)]);
  }
  problems.throwIfAny();
  return verdicts;
}

/** The shape that a line means to have: what it lacks is said of that one. */
function schemaFor(value: unknown): typeof ValueEntrySchema | typeof PreferenceEntrySchema {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'preference' in value && !('value' in value) ? PreferenceEntrySchema : ValueEntrySchema;
}

function withHashes(entry: FeedbackEntry): FeedbackEntry {
  if (!isPreferenceEntry(entry))
    return entry.output === undefined || entry.output_sha256 !== undefined ? entry : { ...entry, output_sha256: sha256(entry.output) };
  const { a, b, a_sha256 = a === undefined ? undefined : sha256(a), b_sha256 = b === undefined ? undefined : sha256(b) } = entry;
  return { ...entry, ...(a_sha256 === undefined ? {} : { a_sha256 }), ...(b_sha256 === undefined ? {} : { b_sha256 }) };
}

function hashProblem(entry: FeedbackEntry): EntryProblem | null {
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = isPreferenceEntry(entry)
    ? [
        ['a_sha256', entry.a, entry.a_sha256],
        ['b_sha256', entry.b, entry.b_sha256],
      ]
    : [['output_sha256', entry.output, entry.output_sha256]];
  const wrong = pairs.find(([, text, hash]) => text !== undefined && hash?.replace(/^sha256:/, '') !== sha256(text));
  return wrong === undefined ? null : { path: wrong[0], message: 'is not the SHA-256 of the text beside it: leave one of the two out' };
}

function ambiguity(verdict: Verdict, answers: ReturnType<typeof answersByCase>): EntryProblem | null {
  if (!isAmbiguous(verdict, answers)) return null;
  return { path: 'case', message: `has ${answers.get(verdict.case)?.size} labelled answers: say which one with \`output_sha256\`` };
}

function repetition(
  { case: id, item, judge, order, trial, ...verdict }: Verdict,
  seen: Map<string, number>,
  line: number,
): EntryProblem | null {
  const key = JSON.stringify([id, item, judge, order, trial, verdict.output_sha256, verdict.a_sha256, verdict.b_sha256]);
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, line);
    return null;
  }
  return { path: 'case', message: `repeats line ${first}: the same judge, item, order and trial; number repeats with \`trial\`` };
}

function placed({ path, message }: EntryProblem, file: string, line: number): Problem {
  return { place: { file, line, path }, message };
}

/** Keeps the first problems and counts the others. */
class Problems {
  private readonly kept: Problem[] = [];
  private total = 0;
  private readonly help: string;

  constructor(help: string) {
    this.help = help;
  }

  add(problems: readonly Problem[]): void {
    this.total += problems.length;
    if (this.kept.length < MAX_KEPT) this.kept.push(...problems.slice(0, MAX_KEPT));
  }

  throwIfAny(): void {
    if (this.total > 0) throw problemsError(this.kept, this.help, this.total);
  }
}
