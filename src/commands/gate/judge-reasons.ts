/** Why judges gave their scores, for cases whose texts may be shown: read again from the replies that the run remembers; nothing is asked. */
import type { CaseNote, ReportView } from '../../domain/report.js';
import { SIDES, type Side } from '../../domain/trial.js';
import { requestKey } from '../../replay/key.js';
import { trialId } from '../../replay/ledger.js';
import { readReplyObject } from '../../scorers/judge-reply.js';
import type { Ask, Scorer } from '../../scorers/scorer.js';
import { attachmentsIn } from '../preparation/attachments.js';
import type { Preparation } from '../preparation/preparation.js';
import type { Run } from './run.js';

type Reason = NonNullable<CaseNote['reasons']>[number];

/** Characters of a reason, and reasons of a case, that are kept. */
const LENGTH = 400;
const MOST = 24;

/** Adds the reasons to every note that holds texts; elsewhere a judge's words have no place. */
export async function withReasons(view: ReportView, prepared: Preparation, run: Run): Promise<ReportView> {
  const judges = prepared.scorers.scorers.filter(({ kind }) => kind === 'judge' || kind === 'jury');
  if (judges.length === 0 || ![...view.notes.values()].some(({ excerpt }) => excerpt !== null)) return view;
  const notes = new Map<string, CaseNote>();
  for (const [id, note] of view.notes) {
    const reasons = note.excerpt === null ? [] : await reasonsOf(id, judges, prepared, run);
    notes.set(id, reasons.length === 0 ? note : { ...note, reasons });
  }
  return { ...view, notes };
}

async function reasonsOf(id: string, judges: readonly Scorer[], { cases, files }: Preparation, run: Run): Promise<Reason[]> {
  const golden = cases.find((located) => located.golden.id === id)?.golden;
  if (golden === undefined) return [];
  const attachments = attachmentsIn(files)(id);
  const { trials } = run.journal.ledger();
  const reasons: Reason[] = [];
  for (const side of SIDES) {
    const key = trials.get(trialId({ caseId: id, side, trial: 0 }))?.key;
    const answer = key === undefined ? null : run.recall(key);
    if (answer === null) continue;
    for (const judge of judges.filter((scorer) => scorer.appliesTo(golden))) {
      const said: string[] = [];
      await judge.score({ golden, answer, trial: 0, costUsd: null, side, attachments }, remembering(run, said));
      for (const reply of said) reasons.push(...readReasons(reply, judge.id, side, run.redactor.scrub));
    }
  }
  return reasons.slice(0, MOST);
}

/** Answers from memory alone; what is not remembered has failed. */
function remembering(run: Run, said: string[]): Ask {
  return async (provider, request) => {
    const answer = run.recall(requestKey(provider, request));
    if (answer === null) return { kind: 'failed', reason: 'cancelled', detail: 'the reply is not remembered' };
    said.push(answer.output);
    return { kind: 'answered', answer };
  };
}

/** The reasons in one reply, masked and shortened; none in a reply of another form. */
function readReasons(reply: string, metric: string, side: Side, scrub: (text: string) => string): Reason[] {
  const read = readReplyObject({ output: reply, finishReason: 'stop' });
  const items: unknown = read.kind === 'parsed' ? (read.value as { items?: unknown } | null)?.items : null;
  if (typeof items !== 'object' || items === null) return [];
  return Object.entries(items).flatMap(([item, value]: [string, unknown]): Reason[] => {
    const reason = (value as { reason?: unknown } | null)?.reason;
    if (typeof reason !== 'string' || reason.trim() === '') return [];
    const letters = [...scrub(reason)];
    return [{ metric, item, side, text: letters.length <= LENGTH ? letters.join('') : `${letters.slice(0, LENGTH - 1).join('')}…` }];
  });
}
