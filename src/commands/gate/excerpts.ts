/** Texts of cases in notes, where a suite asks for them: `report.excerpts`. */
import type { GoldenCase } from '../../domain/case.js';
import type { CaseNote } from '../../domain/report.js';
import type { Side } from '../../domain/trial.js';
import type { Answer } from '../../providers/provider.js';
import { trialId } from '../../replay/ledger.js';
import type { Preparation } from '../preparation/preparation.js';
import type { Run } from './run.js';

/** Characters of a text that are shown. */
const EXCERPT = 600;

/** Largest image that goes into a page, in bytes. */
const MAX_SHOWN_BYTES = 64 << 10;

/**
 * Adds what was asked and what both sides answered to every note, masked and shortened. Answers that nobody kept are left out; a file is
 * named by type, size and hash, and goes along itself only where texts are kept.
 */
export function addExcerpts(notes: readonly CaseNote[], { cases, suite }: Pick<Preparation, 'cases' | 'suite'>, run: Run): CaseNote[] {
  const byId = new Map(cases.map(({ golden }) => [golden.id, golden]));
  const { trials } = run.journal.ledger();
  const answerOf = (caseId: string, side: Side): Answer | null => {
    const key = trials.get(trialId({ caseId, side, trial: 0 }))?.key;
    if (key === undefined) return null;
    return run.recall(key);
  };
  const show = (answer: Answer | null): string | null => (suite.report.store_text ? imageOf(answer) : null);
  return notes.map((note) => {
    const golden = byId.get(note.id);
    if (golden === undefined) return note;
    const [baseline, candidate] = [answerOf(note.id, 'baseline'), answerOf(note.id, 'candidate')];
    const images = { baseline: show(baseline), candidate: show(candidate) };
    const excerpt = {
      input: shorten(run.redactor.scrub(inputOf(golden))),
      baseline: baseline === null ? null : wordsOf(baseline, run.redactor),
      candidate: candidate === null ? null : wordsOf(candidate, run.redactor),
      ...(images.baseline === null && images.candidate === null ? {} : { images }),
    };
    return { ...note, excerpt };
  });
}

/** The words of an answer, and what its file is. */
function wordsOf({ output, file }: Answer, { scrub }: Run['redactor']): string {
  const words = shorten(scrub(output));
  if (file === undefined) return words;
  const size = file.bytes < 1024 ? `${file.bytes} bytes` : `${(file.bytes / 1024).toFixed(1)} KiB`;
  return `${words}${words === '' ? '' : '\n'}[${file.mediaType}, ${size}, sha256 ${file.sha256.slice(0, 16)}]`;
}

/** An image that is small enough to be looked at in a page; recordings are named only. */
function imageOf(answer: Answer | null): string | null {
  const file = answer?.file;
  if (file === undefined || !file.mediaType.startsWith('image/') || file.bytes > MAX_SHOWN_BYTES) return null;
  return `data:${file.mediaType};base64,${file.content().toString('base64')}`;
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
