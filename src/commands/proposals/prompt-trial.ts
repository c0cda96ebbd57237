/** An edited prompt tried: old and new on the cases held out and on all that must pass, decided by the gate's own test. */
import { join } from 'node:path';
import type { Deps } from '../../deps.js';
import type { GoldenCase } from '../../domain/case.js';
import { type CaseEvidence, pairCases } from '../../domain/evidence.js';
import type { Message } from '../../domain/message.js';
import { isMustPass } from '../../domain/policy.js';
import { testGain } from '../../domain/statistics/gain.js';
import type { SuggestionEvidence } from '../../domain/suggestion-report.js';
import { fingerprint } from '../../fingerprint.js';
import type { Trial } from '../../proposals/loop.js';
import { openJournal } from '../../replay/journal.js';
import type { ReplayedSide } from '../../replay/trial.js';
import type { CanaryWatch } from '../gate/canaries.js';
import { conclude, type Subject } from '../gate/conclusion.js';
import { type LookOutcome, runLooks } from '../gate/looks.js';
import type { Run } from '../gate/run.js';
import type { Preparation } from '../preparation/preparation.js';
import type { PromptFile } from '../preparation/prompt-file.js';
import { scorerFacts } from '../preparation/scorers.js';
import type { OpenAuthor } from './author.js';
import type { SuggestOptions } from './suggest.js';

/** All that a suggestion of a prompt goes by. */
export type PromptScene = {
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

/** Why nothing is asked any more, in words; null while the run goes on. */
export function stopOf({ run, canaries }: Pick<PromptScene, 'run' | 'canaries'>): string | null {
  return (canaries.failed() ?? run.stopped())?.message ?? null;
}

/** Runs both prompts on the cases held out and on all that must pass, and decides by the gate's own test. */
export async function tryPrompt(
  scene: PromptScene,
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

function gainIn(
  evidence: readonly CaseEvidence[],
  { trialsOf }: LookOutcome,
  { metric, margin, level, alpha }: Test,
  { subject }: PromptScene,
) {
  const singleTrial = evidence.every(({ id }) => trialsOf(id) <= 1);
  return testGain(pairCases(evidence, metric, subject.weights, trialsOf), metric, {
    ...{ margin, level, alpha, failOn: 'any', singleTrial, seed: subject.seed },
  });
}

/** One look at cases under two prompts, with a record of its own below the run's, so that a run that is started again goes on with it. */
async function lookAt(
  { prepared, run, dir, subject, canaries, deps }: PromptScene,
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
