/** One person going through a queue of answers: what is next, what was said, what is left. The same for terminal and page. */
import { answerOf, type FeedbackEntry, FeedbackEntrySchema, isPreferenceEntry, labelProblem } from '../domain/judging/feedback.js';
import type { Rubric, ScaleValue } from '../domain/judging/rubric.js';
import { type Field, fieldsOf } from './field.js';

/** What a person reads before judging; the name is Cupel's own word. Of a file the text says what it is and where it lies. */
export type Reading = { readonly name: string; readonly text: string } & Partial<ShownFile>;

/** A picture or recording that a page can show, in the format of its media type. */
type ShownFile = { readonly shown: 'picture' | 'sound'; readonly mediaType: string; readonly read: () => Promise<Buffer> };

/** An answer to label. Nothing in it says which side gave it, or what a judge said of it. */
export type LabelTask = {
  readonly case: string;
  readonly outputSha256: string;
  readonly output: string;
  /** Whether the answer is or has a picture or recording: its text alone is not what the hash is of. */
  readonly hasFile: boolean;
  readonly readings: readonly Reading[];
};

export type Values = Readonly<Record<string, ScaleValue>>;

export type Position = {
  readonly task: LabelTask;
  /** What the annotator said of it before; empty where nothing. */
  readonly values: Values;
  readonly comment: string;
  readonly done: number;
  readonly total: number;
};

/** An answer on which people gave one item different values. */
type Conflict = { readonly case: string; readonly item: string; readonly values: Readonly<Record<string, string>> };

export type LabelSession = {
  readonly rubric: Rubric;
  readonly annotator: string;
  readonly fields: readonly Field[];
  /** Null when nothing is left. */
  readonly current: () => Position | null;
  /** Writes down what was said of the current answer and goes on; what is wrong with it instead, in words for the annotator. */
  readonly submit: (values: Readonly<Record<string, unknown>>, comment: string) => string | null;
  /** Leaves the current answer for later: it comes again when the others are done. */
  readonly skip: () => void;
  /** Goes back to the answer before; false where there is none. */
  readonly back: () => boolean;
  readonly progress: () => { readonly done: number; readonly total: number };
  readonly conflicts: () => readonly Conflict[];
};

export type SessionOptions = {
  readonly rubric: Rubric;
  readonly annotator: string;
  readonly tasks: readonly LabelTask[];
  /** Labels that exist already, of this person and of others. */
  readonly entries: readonly FeedbackEntry[];
  /** Keeps new labels: called before the session goes on. */
  readonly append: (entries: readonly FeedbackEntry[]) => void;
  /** ISO 8601. */
  readonly now: () => string;
};

/** Opens a session where the annotator stopped: what they labelled already is not shown again. */
export function openSession({ rubric, annotator, tasks, entries: earlier, append, now }: SessionOptions): LabelSession {
  const fields = fieldsOf(rubric);
  const required = fields.filter((field) => field.required).map(({ id }) => id);
  const entries = [...earlier];
  const own = (task: LabelTask): FeedbackEntry[] =>
    entries.filter((entry) => entry.annotator === annotator && entry.case === task.case && isAbout(entry, task));
  const isDone = (task: LabelTask): boolean => required.every((item) => own(task).some((entry) => entry.item === item));
  const waiting = tasks.filter((task) => !isDone(task));
  const passed: LabelTask[] = [];
  const progress = () => ({ done: tasks.filter(isDone).length, total: tasks.length });
  return {
    rubric,
    annotator,
    fields,
    current: () => {
      const [task] = waiting;
      if (task === undefined) return null;
      const said = own(task);
      const values = Object.fromEntries(said.flatMap((entry) => (isPreferenceEntry(entry) ? [] : [[entry.item, entry.value] as const])));
      return { task, values, comment: said.findLast(({ comment }) => comment !== undefined)?.comment ?? '', ...progress() };
    },
    submit: (values, comment) => {
      const [task] = waiting;
      if (task === undefined) return 'nothing is left to label';
      const missing = required.find((item) => values[item] === undefined);
      if (missing !== undefined) return `${missing} has no value yet`;
      const made = toEntries(fields, task, values, { comment, annotator, at: now() });
      for (const entry of made) {
        const parsed = FeedbackEntrySchema.safeParse(entry);
        const problem = parsed.success ? labelProblem(rubric, parsed.data) : { path: entry.item, message: 'is no value' };
        if (problem !== null) return `${entry.item} ${problem.message}`;
      }
      append(made);
      entries.push(...made);
      waiting.shift();
      passed.push(task);
      return null;
    },
    skip: () => {
      const task = waiting.shift();
      if (task === undefined) return;
      waiting.push(task);
      passed.push(task);
    },
    back: () => {
      const task = passed.pop();
      if (task === undefined) return false;
      const again = waiting.indexOf(task);
      if (again !== -1) waiting.splice(again, 1);
      waiting.unshift(task);
      return true;
    },
    progress,
    conflicts: () => conflictsAmong(entries),
  };
}

function isAbout(entry: FeedbackEntry, { outputSha256 }: LabelTask): boolean {
  const answer = answerOf(entry);
  return answer === '' || answer === outputSha256;
}

type Facts = { readonly comment: string; readonly annotator: string; readonly at: string };

function toEntries(
  fields: readonly Field[],
  task: LabelTask,
  values: Readonly<Record<string, unknown>>,
  { comment, annotator, at }: Facts,
): FeedbackEntry[] {
  return fields.flatMap(({ id }, index) => {
    const value = values[id];
    if (value === undefined || value === '') return [];
    return [
      {
        case: task.case,
        item: id,
        value: value as ScaleValue,
        annotator,
        at,
        output_sha256: task.outputSha256,
        ...(task.hasFile ? {} : { output: task.output }),
        ...(index === 0 && comment.trim() !== '' ? { comment: comment.trim() } : {}),
      },
    ];
  });
}

/** The last word of each person counts; freeform answers cannot contradict each other, and are compared by nobody. */
function conflictsAmong(entries: readonly FeedbackEntry[]): readonly Conflict[] {
  const said = new Map<string, { readonly case: string; readonly item: string; readonly values: Map<string, string> }>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.case, entry.item, answerOf(entry)]);
    const known = said.get(key) ?? { case: entry.case, item: entry.item, values: new Map<string, string>() };
    known.values.set(entry.annotator, String(isPreferenceEntry(entry) ? entry.preference : entry.value));
    said.set(key, known);
  }
  return [...said.values()]
    .filter(({ values }) => new Set(values.values()).size > 1)
    .map((one) => ({ ...one, values: Object.fromEntries(one.values) }));
}
