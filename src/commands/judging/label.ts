/** People label answers of a run: picks those most worth it, shows them blind, writes feedback entries. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import type { FeedbackEntry } from '../../domain/judging/feedback.js';
import { queueForLabels } from '../../domain/judging/label-queue.js';
import { DEFAULT_PASS_AT } from '../../domain/judging/rubric.js';
import { seedOf } from '../../domain/statistics/random.js';
import { SIDES } from '../../domain/trial.js';
import { CupelError } from '../../errors.js';
import { runDialogue, type Speaker } from '../../labelling/dialogue.js';
import { serveLabels } from '../../labelling/server.js';
import { type LabelSession, type LabelTask, openSession } from '../../labelling/session.js';
import type { LoadedRubric } from '../../suite/rubric.js';
import { type RunAnswer, readAnswers } from '../gate/answers.js';
import { digestOf, recordName } from '../gate/gate.js';
import { replayOrder, subjectOf } from '../gate/gate-plan.js';
import { labelsPath } from '../gate/people.js';
import { attachmentsIn } from '../preparation/attachments.js';
import { type Overrides, type Preparation, prepareRunnable } from '../preparation/preparation.js';
import { locateSuites, type SuiteLocation } from '../preparation/workspace.js';
import { readLabels } from './label-files.js';
import { toTask } from './label-task.js';

export type LabelOptions = Pick<Overrides, 'base'> & {
  /** One suite; without it, the only one of the work tree. */
  readonly suite?: string | undefined;
  /** The rubric file; without it, the suite's only one. */
  readonly rubric?: string | undefined;
  /** Folder of the run record; without it, the last run of the suite as it is. */
  readonly run?: string | undefined;
  /** Answers; of a sample, cases. */
  readonly n: number;
  /** Whether a random sample of cases is labelled, both answers of each, instead of the answers most worth it. */
  readonly sample: boolean;
  readonly annotator?: string | undefined;
  readonly web: boolean;
  /** The label file; without it, `labels/<rubric>.jsonl` beside the suite. */
  readonly out?: string | undefined;
};

/** A speaker that holds the terminal until it is closed. */
export type OwnedSpeaker = Speaker & { readonly close: () => void };

/** Where the annotator sits. */
export type Desk = {
  readonly openSpeaker: () => OwnedSpeaker;
  readonly signal: AbortSignal;
};

export type LabelResult = {
  readonly file: string;
  /** Labelled in this session. */
  readonly labelled: number;
  readonly done: number;
  readonly total: number;
  readonly conflicts: ReturnType<LabelSession['conflicts']>;
};

/**
 * Holds one labelling session. What is labelled stands in the file at once, so that it can be left and taken up at any time.
 * @throws CupelError for what is missing: a run, a rubric, a writable file
 */
export async function label(options: LabelOptions, desk: Desk, deps: Deps): Promise<LabelResult> {
  const location = await oneSuite(options, deps);
  const prepared = await prepareRunnable(location, { base: options.base, cassettes: 'strict' }, deps);
  const { id, rubric } = chooseRubric(prepared, options, location, deps);
  const dir =
    options.run === undefined
      ? join(location.workspace.stateDir, 'runs', recordName(prepared.suite.suite, digestOf(prepared)))
      : resolve(deps.cwd, options.run);
  const answers = await readAnswers(prepared, dir, deps);
  const file = labelFile(options, prepared, rubric, location, deps);
  const entries = existsSync(file) ? await readLabels([file], rubric.rubric, deps) : [];
  const chosen = options.sample ? sampleAnswers(answers, prepared, options.n) : pickAnswers(answers, id, rubric, prepared, options.n);
  const attachmentsOf = attachmentsIn(prepared.files);
  const tasks: LabelTask[] = [];
  // One after the other: each may open a file.
  for (const answer of chosen) tasks.push(await toTask(answer, attachmentsOf(answer.golden.id)));
  let labelled = 0;
  const session = openSession({
    rubric: rubric.rubric,
    annotator: options.annotator ?? deps.env.USER ?? 'anonymous',
    tasks,
    entries,
    append: (made) => {
      appendEntries(file, made);
      labelled += 1;
    },
    now: () => new Date(deps.now()).toISOString(),
  });
  const speaker = desk.openSpeaker();
  try {
    await (options.web ? serve(session, speaker, desk.signal) : runDialogue(session, speaker));
  } finally {
    speaker.close();
  }
  return { file, labelled, ...session.progress(), conflicts: session.conflicts() };
}

async function serve(session: LabelSession, speaker: Speaker, signal: AbortSignal): Promise<void> {
  const server = await serveLabels(session, signal);
  speaker.write(`Open ${server.url}\nThe page is served on this machine alone. Stop with Ctrl-C or on the page.\n`);
  await server.finished;
  await server.close();
}

async function oneSuite({ suite }: LabelOptions, deps: Deps): Promise<SuiteLocation> {
  const [location, ...others] = await locateSuites(deps, suite === undefined ? [] : [suite]);
  if (location !== undefined && others.length === 0) return location;
  throw new CupelError('usage', `${others.length + 1} suites are there`, { remedy: 'Name the one whose answers are to be labelled.' });
}

/** The scorer whose answers are labelled, and its rubric. */
function chooseRubric(
  { files }: Preparation,
  { rubric: wanted }: LabelOptions,
  { workspace }: SuiteLocation,
  deps: Deps,
): { readonly id: string; readonly rubric: LoadedRubric } {
  const { rubrics, file } = files.loaded;
  const root = workspace.repository?.root ?? '/';
  const isWanted = ({ path, shipped }: LoadedRubric) =>
    wanted === undefined || (shipped ?? '') === wanted || join(root, path) === resolve(deps.cwd, wanted);
  const found = [...rubrics].filter(([, rubric]) => isWanted(rubric));
  const [first] = found;
  const isOne = new Set(found.map(([, { path }]) => path)).size === 1;
  if (first !== undefined && isOne) return { id: first[0], rubric: first[1] };
  const names = [...new Set([...rubrics.values()].map(({ path, shipped }) => shipped ?? path))];
  throw new CupelError(
    'usage',
    wanted === undefined ? `${names.length} rubrics are there` : `--rubric names ${wanted}, which no scorer of the suite uses`,
    {
      place: { file },
      remedy: names.length === 0 ? 'Give the suite a `judge` with a rubric first.' : `Name one with --rubric: ${names.join(', ')}.`,
    },
  );
}

function labelFile(
  { out }: LabelOptions,
  { files }: Preparation,
  { path }: LoadedRubric,
  { workspace }: SuiteLocation,
  deps: Deps,
): string {
  if (out !== undefined) return resolve(deps.cwd, out);
  return join(workspace.repository?.root ?? '/', labelsPath(files.loaded.directory, path));
}

function pickAnswers(
  answers: readonly RunAnswer[],
  scorer: string,
  { rubric }: LoadedRubric,
  prepared: Preparation,
  n: number,
): RunAnswer[] {
  const candidates = answers.map((answer) => {
    const { golden, record } = answer;
    const score = record.scores[scorer];
    const isScored = score?.kind === 'scored';
    return {
      case: golden.id,
      outputSha256: record.outputSha256 ?? '',
      score: isScored ? score.value : null,
      votes: isScored ? (score.votes ?? []).map(({ value }) => value) : [],
      tags: golden.tags,
      answer,
    };
  });
  const { slices } = prepared.suite.gate;
  const passAt = rubric.pass_at ?? DEFAULT_PASS_AT;
  const queue = queueForLabels(candidates, { n, passAt, slices, seed: seedOf(prepared.suite.suite) });
  return queue.map(({ answer }) => answer);
}

/**
 * Both answers of the first `n` cases in the random order of the gate's own run, whole clusters: what of it is labelled without a gap is a random
 * sample of all cases. A case with an answer on one side only has no difference and is no part of it.
 */
function sampleAnswers(answers: readonly RunAnswer[], prepared: Preparation, n: number): RunAnswer[] {
  const given = Map.groupBy(answers, ({ golden }) => golden.id);
  const picked: RunAnswer[][] = [];
  for (const cluster of replayOrder(prepared, subjectOf(prepared, { seed: undefined }))) {
    if (picked.length >= n) break;
    for (const id of cluster) {
      const both = given.get(id) ?? [];
      if (both.length === SIDES.length) picked.push(both);
    }
  }
  // Which answer comes first is told by its content, never by its side.
  const content = ({ record }: RunAnswer): string => record.outputSha256 ?? '';
  return picked.flatMap((both) => {
    const [one, ...others] = [...both].sort((a, b) => (content(a) < content(b) ? -1 : 1));
    return one === undefined ? [] : [one, ...others.filter((other) => content(other) !== content(one))];
  });
}

/** One line an entry, in one write; a file that ends without a line break gets one first. */
function appendEntries(file: string, entries: readonly FeedbackEntry[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    appendFileSync(file, gap + entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  } catch (error) {
    throw new CupelError('record-unwritable', `the labels cannot be written to ${file}`, {
      remedy: 'Name a file that can be written with `--out FILE`.',
      cause: error,
    });
  }
}
