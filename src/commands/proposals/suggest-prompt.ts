/** An edited prompt: learned from the failing cases of one half of the golden set, tried on the other half. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { type GoldenCase, provenances } from '../../domain/case.js';
import type { Message } from '../../domain/message.js';
import { isMustPass } from '../../domain/policy.js';
import { ReportSchema } from '../../domain/report.js';
import { halve } from '../../domain/statistics/gain.js';
import { randomSource, seedOf, shuffle } from '../../domain/statistics/random.js';
import type { SuggestionEvidence } from '../../domain/suggestion-report.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { improve, type Proposed } from '../../proposals/loop.js';
import { type FailingExample, promptQuestion } from '../../proposals/prompt-edit.js';
import { askForProposal } from '../../proposals/question.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import { answerAgain, replayTrial } from '../../replay/trial.js';
import { runUnits } from '../../replay/units.js';
import { judgeData } from '../../scorers/judge-data.js';
import { watchCanaries } from '../gate/canaries.js';
import { digestOf } from '../gate/gate.js';
import { subjectOf } from '../gate/gate-plan.js';
import { clusterOf } from '../gate/gathering.js';
import { openRun } from '../gate/run.js';
import { settingsOf } from '../gate/run-settings.js';
import { type Preparation, prepareRunnable } from '../preparation/preparation.js';
import { readPromptFile, textWith } from '../preparation/prompt-file.js';
import { scorerFacts } from '../preparation/scorers.js';
import type { SuiteLocation } from '../preparation/workspace.js';
import { type OpenAuthor, openAuthor } from './author.js';
import { type PromptScene, stopOf, tryPrompt } from './prompt-trial.js';
import { type Suggested, type SuggestOptions, suggestionFolder } from './suggest.js';
import { authorOfSuite } from './suggest-author.js';

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
    const scene: PromptScene = {
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

async function authorFor(prepared: Preparation, location: SuiteLocation, options: SuggestOptions, deps: Deps): Promise<OpenAuthor> {
  if (options.author !== undefined) return openAuthor(options.author, prepared.files, location, deps, options);
  return authorOfSuite(prepared);
}

async function improvePrompt(scene: PromptScene): Promise<Suggested<readonly Message[]>> {
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
async function failingCases(scene: PromptScene): Promise<readonly Failing[]> {
  const failing = await failingUnder(scene, scene.prompt.messages);
  await scene.canaries.done();
  const stop = stopOf(scene);
  if (stop !== null)
    throw new CupelError('cancelled', `the failing cases are not known: ${stop}`, {
      remedy: 'Run it again, with more budget if that is what it lacked: what was answered is not asked again.',
    });
  return failing;
}

async function failingUnder(
  { prepared, run, learn, options, deps }: PromptScene,
  messages: readonly Message[],
): Promise<readonly Failing[]> {
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
  { prepared, author, run, seed, options }: PromptScene,
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
