/** Texts of cases in notes, where a suite asks for them: `report.excerpts`. */
import type { GoldenCase } from '../domain/case.js';
import type { CaseNote } from '../domain/report.js';
import type { Side } from '../domain/trial.js';
import { trialId } from '../replay/ledger.js';
import type { Preparation } from './preparation.js';
import type { Run } from './run.js';

/** Characters of a text that are shown. */
const EXCERPT = 600;

/** Adds what was asked and what both sides answered to every note, masked and shortened. Answers that nobody kept are left out. */
export function addExcerpts(notes: readonly CaseNote[], { cases }: Pick<Preparation, 'cases'>, run: Run): CaseNote[] {
  const byId = new Map(cases.map(({ golden }) => [golden.id, golden]));
  const { trials } = run.journal.ledger();
  const answerOf = (caseId: string, side: Side): string | null => {
    const key = trials.get(trialId({ caseId, side, trial: 0 }))?.key;
    if (key === undefined) return null;
    const answer = run.recall(key);
    return answer === null ? null : shorten(run.redactor.scrub(answer.output));
  };
  return notes.map((note) => {
    const golden = byId.get(note.id);
    if (golden === undefined) return note;
    const excerpt = {
      input: shorten(run.redactor.scrub(inputOf(golden))),
      baseline: answerOf(note.id, 'baseline'),
      candidate: answerOf(note.id, 'candidate'),
    };
    return { ...note, excerpt };
  });
}

function inputOf({ input, messages }: GoldenCase): string {
  if (typeof input === 'string') return input;
  if (input !== undefined)
    return Object.values(input)
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join('\n');
  return messages?.at(-1)?.content ?? '';
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= EXCERPT ? text : `${characters.slice(0, EXCERPT - 1).join('')}…`;
}
