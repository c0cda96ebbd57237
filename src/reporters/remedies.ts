/** What a person does next: one sentence for every reason code, in our own words, that Markdown may show as they are. */
import type { Reason, ReasonCode } from '../domain/report.js';

/**
 * By reason code.
 * @public
 */
export const REMEDIES: Readonly<Record<ReasonCode, string>> = {
  'primary-drop': 'Look at the cases that got worse, mend the change and push again.',
  'slice-drop': 'Look at the cases of that slice first: the average over all cases hides them.',
  'scorer-drop': 'Look at the cases where that score fell: the other scores do not make up for it.',
  'must-pass': 'Mend these cases first: they have to hold, whatever the average says.',
  floor: 'Bring the score back above its floor, or lower `gate.floors` in a pull request of its own.',
  limit: 'Make the answers faster or cheaper, or raise `gate.limits` in a pull request of its own.',
  forgetting:
    'The change unlearned what the model could do before: mix some of the old data into the training, or lower the scale of the adapter.',
  'gate-change':
    'A maintainer who agrees with the change of the gate adds the label `cupel:gate-change`; otherwise take it out of this pull request.',
  underpowered: 'Add cases like the ones at hand; from 30 cases on, more trials for each (`trials.max`) help as well.',
  coverage: 'See below which answers have no score and why, mend the cause and run again. Nothing was counted as zero.',
  missingness: 'Mend the cause of the errors and run again.',
  canary:
    'A judge that misses an answer known to be bad cannot be trusted with the others: sharpen the rubric or take a stronger judge model.',
  'judge-down':
    "Look at the status page and the key of the judge's provider, then run again. What is answered already is not paid for twice.",
  'provider-down':
    "Look at the status page and the key of the model's provider, then run again. What is answered already is not paid for twice.",
  budget: 'Raise `budget` or run fewer cases: `cupel plan` says beforehand what a run costs.',
  deadline:
    'Give the run more time (`budget.minutes`, `timeout-minutes` of the job) or more `run.concurrency`, and run again: it goes on where it stopped.',
  cancelled: 'Run the job again: it goes on where it stopped.',
  'no-cases': 'Look at `golden` in the suite: it names no file with a case in it. A gate that evaluated nothing never passes.',
  'no-suite': 'Look at the `suites` input: no suite file is there. A gate that evaluated nothing never passes.',
  'no-credentials':
    "Give the step the provider's key (`env: { OPENAI_API_KEY: ... }`). Pull requests from forks get no keys: they need the two-stage workflow.",
  'base-unreadable': 'Let the checkout fetch the base commit: `fetch-depth: 2` under `actions/checkout`.',
  'nothing-changed': 'There is nothing to do.',
  'no-baseline': 'Read the scores before you merge. Once merged they are the baseline, and the next change is compared with it.',
  accepted: 'There is nothing to do. A new push needs a new acceptance.',
};

/** The remedies of some reasons, each once, in the order of the reasons. */
export function remediesOf(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.map(({ code }) => REMEDIES[code]))];
}

/**
 * By the reason of an unscored trial.
 * @public
 */
export const UNSCORED: Readonly<Record<string, string>> = {
  'provider-error': 'the model provider answered with an error',
  'provider-timeout': 'the model did not answer in time',
  'provider-refused': 'the provider refused the request',
  'empty-answer': 'the model gave an empty answer',
  'missing-variable': 'the prompt names a variable that the case does not have',
  'tool-unrecorded': 'the model called a tool whose result is not recorded',
  'not-recorded': 'no recorded answer',
  'cassette-miss': 'no stored response, and new calls are not allowed',
  'judge-error': "the judge's provider answered with an error",
  'judge-parse': 'the judge did not reply in the agreed form',
  'check-error': 'a check could not be carried out',
  budget: 'the budget was used up',
  deadline: 'the time was used up',
  cancelled: 'the run was cancelled',
};

/** Why an answer has no score, in plain words; null for a reason that is not in the table. */
export function explainUnscored(reason: string): string | null {
  return Object.hasOwn(UNSCORED, reason) ? (UNSCORED[reason] ?? null) : null;
}
