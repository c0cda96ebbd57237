/** A run that goes on without the keys that it lacks: what needs one is missing evidence, and the verdict says so. */
import type { ReportView } from '../../domain/report.js';
import { count } from '../../domain/wording.js';
import { CupelError } from '../../errors.js';
import type { Caller } from '../../replay/caller.js';
import type { Ledger } from '../../replay/ledger.js';
import { keysMissing } from './verdict-terms.js';

/** Marks what was not asked for want of a key. */
const DETAIL = 'no key for it here';

type Asking = Pick<Caller, 'ask' | 'stop' | 'stopped'>;

export type KeylessCaller = {
  readonly caller: Asking;
  /** What lacks, a sentence each; none where every key was there. */
  readonly missing: () => readonly string[];
};

/** A caller for which a key that is missing fails one request, and does not end the run. */
export function withoutTheirKeys(caller: Asking): KeylessCaller {
  const missing = new Set<string>();
  const ask: Caller['ask'] = async (provider, request) => {
    try {
      return await caller.ask(provider, request);
    } catch (error) {
      if (!(error instanceof CupelError) || error.code !== 'no-credentials') throw error;
      missing.add(error.message);
      return { kind: 'failed', reason: 'cassette-miss', detail: DETAIL, attempts: 0 };
    }
  };
  // Whoever asks whether a judge failed its canaries must not take a judge that nobody may ask for one that failed.
  const stopped = (): ReturnType<Caller['stopped']> =>
    missing.size === 0 ? caller.stopped() : { code: 'no-credentials', message: 'a key is missing', paceKey: null };
  return { caller: { ask, stop: caller.stop, stopped }, missing: () => [...missing].sort() };
}

/** The view of a run that lacked keys: open, whatever the part that was measured says. What stands in the tables was measured. */
export function leaveOpen(view: ReportView, missing: readonly string[], { trials }: Pick<Ledger, 'trials'>): ReportView {
  if (missing.length === 0) return view;
  let answers = 0;
  const scores = new Map<string, number>();
  for (const { detail, scores: own } of trials.values()) {
    if (detail === DETAIL) answers += 1;
    for (const [id, score] of Object.entries(own))
      if (score.kind === 'unscored' && score.detail === DETAIL) scores.set(id, (scores.get(id) ?? 0) + 1);
  }
  const skipped = [
    ...(answers === 0 ? [] : [count(answers, 'answer')]),
    ...[...scores].map(([id, number]) => `${count(number, 'score')} of ${id}`),
  ];
  const message = `${missing.join('; ')}. Not asked for: ${skipped.join(', ')}. What needs no key was run.`;
  return { ...view, report: { ...view.report, verdict: keysMissing(message, view.report.verdict) } };
}
