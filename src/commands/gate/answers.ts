/** The answers of a run, read again from where they are remembered: nothing is asked anew. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../../deps.js';
import type { GoldenCase } from '../../domain/case.js';
import { SIDES, type Side } from '../../domain/trial.js';
import { CupelError } from '../../errors.js';
import type { Answer } from '../../providers/provider.js';
import { JOURNAL_FILE, readJournal } from '../../replay/journal.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import { trialId } from '../../replay/ledger.js';
import { answerAgain } from '../../replay/trial.js';
import type { Preparation } from '../preparation/preparation.js';
import { digestOf } from './gate.js';
import { openRun } from './run.js';
import { settingsOf } from './run-settings.js';

/** An answer of a run, with what was made of it. */
export type RunAnswer = { readonly golden: GoldenCase; readonly side: Side; readonly answer: Answer; readonly record: TrialRecord };

/**
 * First answers of both sides of every case that the run in this folder has answered. `prepared` must have been made with cassettes in the mode
 * `strict`.
 * @throws CupelError `record-unreadable` where there is no such run, or the suite has changed since
 */
export async function readAnswers(prepared: Preparation, dir: string, deps: Deps): Promise<readonly RunAnswer[]> {
  const remedy = 'Run `cupel gate` first, with the suite as it is now.';
  if (!existsSync(join(dir, JOURNAL_FILE)))
    throw new CupelError('record-unreadable', `there is no run of ${prepared.suite.suite} whose answers could be labelled`, { remedy });
  const configDigest = digestOf(prepared);
  if (readJournal(dir).ledger.header.configDigest !== configDigest)
    throw new CupelError('record-unreadable', `the run in ${dir} is one of another state of the suite`, { remedy });
  const run = openRun({ dir, isNamed: false, configDigest, ...settingsOf(prepared) }, deps);
  try {
    const { trials } = run.journal.ledger();
    const answers: RunAnswer[] = [];
    for (const { golden } of prepared.cases) {
      for (const side of SIDES) {
        const record = trials.get(trialId({ caseId: golden.id, side, trial: 0 }));
        const replayed = side === 'candidate' ? prepared.candidate : prepared.baseline;
        if (record === undefined || record.outputSha256 === null || replayed === null) continue;
        const found = await answerAgain({ golden, trial: 0 }, replayed, run.caller);
        if (!('reason' in found)) answers.push({ golden, side, answer: found.answer, record });
      }
    }
    return answers;
  } finally {
    await run.close();
  }
}
