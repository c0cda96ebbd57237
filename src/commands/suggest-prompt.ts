/** An edited prompt: learned from the failing cases of one half of the golden set, tried on the other half. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Deps } from '../deps.js';
import { readText, referencedPath } from '../documents/document.js';
import { editDocument } from '../documents/edit.js';
import { nameOf } from '../documents/tree.js';
import { type GoldenCase, provenances } from '../domain/case.js';
import { type CaseEvidence, pairCases } from '../domain/evidence.js';
import { halve, testGain } from '../domain/gain.js';
import type { Message } from '../domain/message.js';
import { isMustPass } from '../domain/policy.js';
import { randomSource, seedOf, shuffle } from '../domain/random.js';
import { ReportSchema } from '../domain/report.js';
import type { SuggestionEvidence } from '../domain/suggestion-report.js';
import { CupelError } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import { improve, type Proposed, type Trial } from '../proposals/loop.js';
import { type FailingExample, promptQuestion } from '../proposals/prompt-edit.js';
import { askForProposal } from '../proposals/question.js';
import { openJournal } from '../replay/journal.js';
import type { TrialRecord } from '../replay/journal-lines.js';
import { answerAgain, type ReplayedSide, replayTrial } from '../replay/trial.js';
import { runUnits } from '../replay/units.js';
import { judgeData } from '../scorers/judge-data.js';
import { type OpenAuthor, openAuthor } from './author.js';
import { type CanaryWatch, watchCanaries } from './canaries.js';
import { conclude, type Subject } from './conclusion.js';
import { digestOf } from './gate.js';
import { subjectOf } from './gate-plan.js';
import { clusterOf } from './gathering.js';
import { type LookOutcome, runLooks } from './looks.js';
import { type Preparation, prepareRunnable } from './preparation.js';
import { openRun, type Run } from './run.js';
import { settingsOf } from './run-settings.js';
import { scorerFacts } from './scorers.js';
import { type Suggested, type SuggestOptions, suggestionFolder } from './suggest.js';
import { authorOfSuite } from './suggest-author.js';
import type { SuiteLocation } from './workspace.js';

type PromptFile = { readonly path: string; readonly name: string; readonly text: string; readonly messages: readonly Message[] };

type Scene = {
  readonly prepared: Preparation;
  readonly prompt: PromptFile;
  readonly author: OpenAuthor;
  readonly options: SuggestOptions;
  readonly run: Run;
  readonly dir: string;
  readonly seed: number;
  readonly learn: readonly GoldenCase[];
  readonly heldOut: readonly GoldenCase[];
  readonly subject: Subject;
  readonly canaries: CanaryWatch;
  readonly deps: Deps;
};

/**
 * Suggests an edit of the candidate's prompt.
 * @throws CupelError `usage` where the candidate has no prompt file; `cancelled` where the run ended before the failing cases were known
 */
export async function suggestPrompt(location: SuiteLocation, options: SuggestOptions, deps: Deps): Promise<Suggested<readonly Message[]>> {
  const prepared = await prepareRunnable(location, { ...options, mustAsk: true }, deps);
  const prompt = await readPromptFile(prepared);
  const author = await authorFor(prepared, location, options, deps);
  const cases = prepared.files.cases.map(({ golden }) => golden);
  const digest = fingerprint([digestOf(prepared), cases.map(({ id }) => id), author.provider.identity, author.params]);
  const seed = options.seed ?? seedOf(digest);
  const dir = suggestionFolder(location.workspace.stateDir, prepared.suite.suite, digest);
  const settings = settingsOf(prepared);
  const isKnown = settings.asked.some(({ provider }) => provider === author.provider);
  const run = openRun(
    {
      ...settings,
      dir,
      isNamed: false,
      configDigest: digest,
      asked: isKnown ? settings.asked : [...settings.asked, author.asked],
      budget: { ...settings.budget, ...(options.maxRequests === undefined ? {} : { requests: options.maxRequests }) },
      secretVariables: [...settings.secretVariables, ...author.secrets],
      signal: options.signal,
    },
    deps,
  );
  try {
    const scene: Scene = {
      ...{ prepared, prompt, author, options, run, dir, seed, deps },
      ...halve(cases, clusterOf, seed),
      subject: { ...subjectOf(prepared, { seed }), hasBaseline: true, policy: { ...prepared.suite.gate, floors: {}, limits: {} } },
      canaries: watchCanaries(prepared.scorers.judges, run.caller),
    };
    return await improvePrompt(scene);
  } finally {
    await run.close();
  }
}

async function readPromptFile({ candidate, files, suite }: Preparation): Promise<PromptFile> {
  const { prompt, target } = candidate;
  const path = 'prompt' in target ? target.prompt : undefined;
  if (prompt === null || path === undefined)
    throw new CupelError('usage', `the candidate of ${suite.suite} has no prompt file that could be edited`, {
      place: { file: files.loaded.file },
    });
  const at = await referencedPath(files.tree, files.loaded.path, path, { file: files.loaded.file }, 'prompt');
  return { path: at, name: nameOf(files.tree, at), text: await readText(files.tree, at), messages: prompt.messages };
}

async function authorFor(prepared: Preparation, location: SuiteLocation, options: SuggestOptions, deps: Deps): Promise<OpenAuthor> {
  if (options.author !== undefined) return openAuthor(options.author, prepared.files, location, deps, options);
  return authorOfSuite(prepared);
}

function stopOf({ run, canaries }: Pick<Scene, 'run' | 'canaries'>): string | null {
  return (canaries.failed() ?? run.stopped())?.message ?? null;
}

async function improvePrompt(scene: Scene): Promise<Suggested<readonly Message[]>> {
  const { prepared, prompt, author, options, run, dir, seed, learn, heldOut } = scene;
  const failing = await failingCases(scene);
  const level = prepared.suite.gate.alpha / options.rounds;
  const improved = await improve<readonly Message[], SuggestionEvidence>({
    rounds: options.rounds,
    start: { proposal: prompt.messages, evidence: null },
    propose: async (current, history, round) => {
      const dropped = history.flatMap(({ outcome, why }) => (outcome === 'dropped' ? [why] : []));
      // What an edit mended needs no other; the failures of the prompt in force are those that count.
      const left = current.proposal === prompt.messages ? failing : await failingUnder(scene, current.proposal);
      return propose(scene, left, current.proposal, dropped, round);
    },
    tryOut: (proposal, current) => tryPrompt(scene, proposal, current.proposal, level),
    stopped: () => stopOf(scene),
  });
  const { mode = null } = options;
  return {
    dir,
    facts: {
      suite: prepared.suite.suite,
      kind: 'prompt',
      file: prompt.name,
      author: author.label,
      seed,
      mode,
      cases: {
        learn: learn.length,
        failing: failing.length,
        heldOut: heldOut.length,
        mustPass: [...learn, ...heldOut].filter((golden) => isMustPass(golden, prepared.suite.gate.must_pass)).length,
      },
      level,
      usage: run.caller.usage(),
    },
    improved,
    before: prompt.text,
    after: textWith(prompt, improved.current.proposal),
  };
}

type Failing = { readonly golden: GoldenCase; readonly record: TrialRecord };

/** The cases to learn from that fail now: of the mode and the run that were named, if any were. */
async function failingCases(scene: Scene): Promise<readonly Failing[]> {
  const failing = await failingUnder(scene, scene.prompt.messages);
  await scene.canaries.done();
  const stop = stopOf(scene);
  if (stop !== null)
    throw new CupelError('cancelled', `the failing cases are not known: ${stop}`, {
      remedy: 'Run it again, with more budget if that is what it lacked: what was answered is not asked again.',
    });
  return failing;
}

async function failingUnder({ prepared, run, learn, options, deps }: Scene, messages: readonly Message[]): Promise<readonly Failing[]> {
  const side = prepared.candidate.withMessages(messages);
  const facts = scorerFacts(prepared.scorers.scorers);
  const wanted = options.run === undefined ? null : regressedIn(resolve(deps.cwd, options.run));
  const found: Failing[] = [];
  const units = learn.filter(
    (golden) =>
      (wanted === null || wanted.has(golden.id)) &&
      (options.mode === undefined || provenances(golden).some(({ mode }) => mode === options.mode)),
  );
  const journal = { ...run.journal, findTrial: () => null, write: () => undefined };
  await runUnits(
    units,
    async (golden) => {
      const record = await replayTrial({ golden, side: 'candidate', trial: 0 }, side, {
        caller: run.caller,
        journal,
        scorers: prepared.scorers.scorers,
      });
      const fails = Object.entries(record.scores).some(
        ([id, score]) => score.kind === 'scored' && score.value < (facts.get(id)?.passAt ?? 1),
      );
      if (fails) found.push({ golden, record });
    },
    { lanes: run.lanes, stopped: () => run.stopped() !== null, onCancelled: () => undefined },
  );
  const order = new Map(learn.map(({ id }, index) => [id, index]));
  return found.sort((a, b) => (order.get(a.golden.id) ?? 0) - (order.get(b.golden.id) ?? 0));
}

/** Ids of the cases that a run lists as regressed. */
function regressedIn(dir: string): ReadonlySet<string> {
  try {
    const { cases } = ReportSchema.parse(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')));
    return new Set(cases.flatMap(({ id, status }) => (status === 'regressed' ? [id] : [])));
  } catch (error) {
    throw new CupelError('record-unreadable', `${dir} holds no report.json that can be read`, {
      remedy: 'Name the folder of a run record, as `gate` prints it.',
      cause: error,
    });
  }
}

/** Most failing cases that an author is shown at a time. */
const EXAMPLES = 6;

async function propose(
  { prepared, author, run, seed, options }: Scene,
  failing: readonly Failing[],
  messages: readonly Message[],
  dropped: readonly string[],
  round: number,
): Promise<Proposed<readonly Message[]>> {
  const side = prepared.candidate.withMessages(messages);
  const examples: FailingExample[] = [];
  for (const { golden, record } of shuffle(failing, randomSource(seed + round)).slice(0, EXAMPLES)) {
    const found = await answerAgain({ golden, trial: 0 }, side, run.caller);
    if ('reason' in found) continue;
    examples.push({ blocks: judgeData({ golden, answer: found.answer }), failed: failedOf(record) });
  }
  if (examples.length === 0) return { kind: 'nothing-left', why: 'no case to learn from fails' };
  const reply = await askForProposal(
    promptQuestion({ author, messages, mode: options.mode ?? null, examples, dropped, round }),
    run.caller.ask,
  );
  return reply.kind === 'unjudged' ? { kind: 'unusable', why: reply.detail } : { kind: 'proposed', proposal: reply.value };
}

function failedOf({ scores }: TrialRecord): string[] {
  return Object.entries(scores).flatMap(([id, score]) => {
    if (score.kind === 'unscored') return [];
    const items = score.failed ?? [];
    return items.length > 0
      ? items.map((item) => `${id}: ${item}`)
      : score.value < 1
        ? [`${id}: ${Math.round(100 * score.value)} % of the best score`]
        : [];
  });
}

/** Runs both prompts on the cases held out and on all that must pass, and decides by the gate's own test. */
async function tryPrompt(
  scene: Scene,
  proposal: readonly Message[],
  current: readonly Message[],
  level: number,
): Promise<Trial<SuggestionEvidence> | null> {
  const { prepared, run, heldOut, subject, canaries } = scene;
  const { must_pass: mustPass, primary, margin, alpha } = subject.policy;
  const held = new Set(heldOut.map(({ id }) => id));
  const cases = prepared.files.cases.map(({ golden }) => golden);
  const tried = cases.filter((golden) => held.has(golden.id) || isMustPass(golden, mustPass));
  const outcome = await lookAt(scene, tried, {
    candidate: prepared.candidate.withMessages(proposal),
    baseline: prepared.candidate.withMessages(current),
  });
  await canaries.done();
  if (stopOf(scene) !== null) return null;
  const evidence = outcome.evidence.filter(({ id }) => held.has(id));
  const gain = gainIn(evidence, outcome, { metric: primary, margin, level, alpha }, scene);
  const broken = outcome.mustPass.flatMap(({ id, state }) => (state === 'regressed' ? [id] : []));
  const shown: SuggestionEvidence = { comparison: gain.comparison, pGain: gain.pGain, broken };
  const { verdict } = conclude(evidence, subject, {
    last: true,
    level: alpha,
    trialsOf: outcome.trialsOf,
    mustPass: [],
    stop: run.stopped(),
  });
  const { status, reasons } = verdict;
  const drop = (why: string): Trial<SuggestionEvidence> => ({ isKept: false, why, evidence: shown });
  if (broken.length > 0) return drop(`it breaks what must pass: ${broken.join(', ')}`);
  if (status === 'invalid') return drop(reasons[0]?.message ?? verdict.title);
  if (status === 'regression') return drop(verdict.title);
  const p = gain.pGain === null ? 'no test' : `p = ${gain.pGain.toPrecision(2)}, and ${level.toPrecision(2)} is asked for`;
  if (!gain.isProven) return drop(`it does not win on the ${gain.comparison.n} cases held out (${p})`);
  return { isKept: true, why: `it wins on the ${gain.comparison.n} cases held out (${p})`, evidence: shown };
}

type Test = { readonly metric: string; readonly margin: number; readonly level: number; readonly alpha: number };

function gainIn(evidence: readonly CaseEvidence[], { trialsOf }: LookOutcome, { metric, margin, level, alpha }: Test, { subject }: Scene) {
  const singleTrial = evidence.every(({ id }) => trialsOf(id) <= 1);
  return testGain(pairCases(evidence, metric, subject.weights, trialsOf), metric, {
    ...{ margin, level, alpha, failOn: 'any', singleTrial, seed: subject.seed },
  });
}

/** One look at cases under two prompts, with a record of its own below the run's, so that a run that is started again goes on with it. */
async function lookAt(
  { prepared, run, dir, subject, canaries, deps }: Scene,
  cases: readonly GoldenCase[],
  sides: { readonly candidate: ReplayedSide; readonly baseline: ReplayedSide },
): Promise<LookOutcome> {
  const digest = fingerprint([
    cases.map(({ id }) => id),
    cases.map((golden) => [sides.candidate.assemble(golden, 0), sides.baseline.assemble(golden, 0)]),
  ]);
  const journal = openJournal(
    join(dir, `proposal-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`),
    { configDigest: digest, startedAt: new Date(deps.now()).toISOString(), facts: {}, mask: run.redactor.mask },
    deps.log,
  );
  const { scorers } = prepared.scorers;
  try {
    return await runLooks({
      cases,
      pairing: { kind: 'two', ...sides },
      plan: { looks: 1, maxTrials: prepared.suite.trials.max },
      censusFirst: false,
      subject,
      scorers,
      facts: scorerFacts(scorers),
      caller: run.caller,
      journal,
      lanes: run.lanes,
      stopped: () => canaries.failed() ?? run.stopped(),
      beforeVerdict: canaries.done,
    });
  } finally {
    journal.close();
  }
}

/** The prompt file with other messages; all else stays as its author wrote it. */
function textWith({ path, text, messages }: PromptFile, edited: readonly Message[]): string {
  const ending = /\.[^./]+$/.exec(path.toLowerCase())?.[0];
  const [only] = edited;
  if (ending === '.md' || ending === '.txt') return only === undefined || only === messages[0] ? text : withLineEnd(only.content, text);
  const isList = /^\s*(\[|-\s)/.test(text.replace(/^(\s*#.*\n)+/, ''));
  const edits = edited.flatMap(({ content }, index) =>
    content === messages[index]?.content ? [] : [{ path: [...(isList ? [] : ['messages']), index, 'content'], value: content }],
  );
  return editDocument(text, edits, ending === '.json');
}

function withLineEnd(content: string, like: string): string {
  return like.endsWith('\n') && !content.endsWith('\n') ? `${content}\n` : content;
}
