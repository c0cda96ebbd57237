/** What a run must know of the models that it may ask, and how the suite wants it carried out. */
import type { Preparation } from '../preparation/preparation.js';
import { secretVariables } from '../preparation/suite-targets.js';
import type { Asked, openRun } from './run.js';

/** The settings of a suite's run; its place and its signal are the caller's. */
export function settingsOf({
  suite,
  cassettes,
  ...prepared
}: Preparation): Omit<Parameters<typeof openRun>[0], 'dir' | 'isNamed' | 'configDigest' | 'signal' | 'deadlineMs'> {
  return {
    asked: askedModels(prepared, suite.run.timeout_s * 1000),
    cassettes,
    settings: suite.run,
    budget: suite.budget,
    secretVariables: secretVariables(suite),
  };
}

function askedModels(
  { candidate, baseline, scorers }: Pick<Preparation, 'candidate' | 'baseline' | 'scorers'>,
  timeoutMs: number,
): Asked[] {
  const sides = [candidate, ...(baseline === null ? [] : [baseline])].map(({ provider, prices, target, report }): Asked => {
    const own: { readonly timeout_s?: number | undefined; readonly concurrency?: number | undefined; readonly label?: string | undefined } =
      target;
    const timeout = own.timeout_s === undefined ? timeoutMs : own.timeout_s * 1000;
    return { role: 'target', provider, prices, label: report.label, timeoutMs: timeout, concurrency: own.concurrency };
  });
  const judges = scorers.judges.map(
    ({ label, provider, prices, timeoutMs: own, concurrency }): Asked => ({
      role: 'judge',
      provider,
      prices,
      label,
      timeoutMs: own ?? timeoutMs,
      concurrency: concurrency ?? undefined,
    }),
  );
  return [...sides, ...judges];
}
