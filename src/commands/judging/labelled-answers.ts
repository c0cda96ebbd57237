import { type FeedbackEntry, isPreferenceEntry, type PreferenceEntry } from '../../domain/judging/feedback.js';
import type { Answer } from '../../providers/provider.js';
import type { ScorableTrial } from '../../scorers/scorer.js';
import { attachmentsIn } from '../preparation/attachments.js';
import type { SuiteFiles } from '../preparation/suite-files.js';

/** The case that was answered, with the files that came with it. */
type Asked = Pick<ScorableTrial, 'golden' | 'attachments'>;

export type LabelledAnswer = { readonly trial: ScorableTrial; readonly outputSha256: string };

export type LabelledPair = {
  readonly asked: Asked;
  readonly item: string;
  readonly a: Answer;
  readonly b: Answer;
  readonly aSha256: string;
  readonly bSha256: string;
};

export type LabelledAnswers = {
  readonly answers: readonly LabelledAnswer[];
  readonly pairs: readonly LabelledPair[];
  /** Labelled answers and pairs that cannot be shown: no text in the label, or no such case. */
  readonly unasked: number;
};

/** Each labelled answer and each pair once, however many people labelled it. Labels must carry their hashes: see `loadLabels`. */
export function labelledAnswers(labels: readonly FeedbackEntry[], files: SuiteFiles): LabelledAnswers {
  const attachmentsOf = attachmentsIn(files);
  const byId = new Map(files.cases.map(({ golden }): [string, Asked] => [golden.id, { golden, attachments: attachmentsOf(golden.id) }]));
  const answers = new Map<string, LabelledAnswer | null>();
  const pairs = new Map<string, LabelledPair | null>();
  for (const entry of labels) {
    const asked = byId.get(entry.case);
    if (isPreferenceEntry(entry)) {
      const key = JSON.stringify([entry.case, entry.item, entry.a_sha256, entry.b_sha256]);
      keep(pairs, key, asked === undefined ? null : pairOf(entry, asked));
      continue;
    }
    const { output, output_sha256: outputSha256 } = entry;
    const isShowable = asked !== undefined && output !== undefined && outputSha256 !== undefined;
    const key = JSON.stringify([entry.case, outputSha256]);
    keep(answers, key, isShowable ? { trial: { ...asked, answer: answerOf(output), trial: 0, costUsd: null }, outputSha256 } : null);
  }
  const [known, comparable] = [present(answers), present(pairs)];
  return { answers: known, pairs: comparable, unasked: answers.size + pairs.size - known.length - comparable.length };
}

function pairOf({ item, a, b, a_sha256: aSha256, b_sha256: bSha256 }: PreferenceEntry, asked: Asked): LabelledPair | null {
  if (a === undefined || b === undefined || aSha256 === undefined || bSha256 === undefined) return null;
  return { asked, item, a: answerOf(a), b: answerOf(b), aSha256, bSha256 };
}

/** An answer of which only the text is known. */
function answerOf(output: string): Answer {
  return { output, finishReason: 'stop', usage: null, latencyMs: 0 };
}

/** What one label lacks another may have. */
function keep<T>(found: Map<string, T | null>, key: string, value: T | null): void {
  if (value !== null || !found.has(key)) found.set(key, value);
}

function present<T>(found: ReadonlyMap<string, T | null>): T[] {
  return [...found.values()].filter((value) => value !== null);
}
