/** Judges are tried on answers whose score is known, beside the first look: one that fails is not trusted, and the run ends. */
import type { Stop } from '../../domain/gate.js';
import type { JudgeReport } from '../../domain/report.js';
import type { Caller } from '../../replay/caller.js';
import { type NamedCanary, runCanaries } from '../../scorers/canaries.js';
import type { Scorer } from '../../scorers/scorer.js';

/** A judge, the canaries of its rubric (none: they are off), and the metric that it judges for, alone or with others. */
export type WatchedJudge = {
  readonly scorer: Scorer;
  readonly canaries: readonly NamedCanary[];
  readonly metric: string;
  readonly label: string;
};

export type CanaryWatch = {
  /** Resolves when every canary has its score, or none. */
  readonly done: () => Promise<void>;
  /** Why the verdict cannot be trusted; null while no canary has failed. */
  readonly failed: () => Stop | null;
  readonly statusOf: (id: string) => JudgeReport['canaries'];
};

/** Starts all canaries at once; the first that fails stops the run, for what its judge says is worth nothing. */
export function watchCanaries(judges: readonly WatchedJudge[], caller: Pick<Caller, 'ask' | 'stop' | 'stopped'>): CanaryWatch {
  const status = new Map<string, JudgeReport['canaries']>();
  let failed: Stop | null = null;
  const jurors = (metric: string): number => judges.filter((judge) => judge.metric === metric).length;
  const watch = async ({ scorer, canaries, metric, label }: WatchedJudge): Promise<void> => {
    if (canaries.length === 0) return;
    const { passed, failures } = await runCanaries(scorer, canaries, caller.ask);
    if (status.get(metric) !== 'failed') status.set(metric, passed ? 'passed' : 'failed');
    // A judge that cannot be reached has not failed a test: the run itself has stopped, and says why.
    if (passed || (caller.stopped() !== null && failures.every(({ kind }) => kind === 'unscored'))) return;
    const first = failures.find(({ kind }) => kind === 'missed') ?? failures[0];
    failed ??= {
      code: 'canary',
      message: `The judge ${metric}${jurors(metric) > 1 ? ` (${label})` : ''} is not to be trusted: ${first === undefined ? 'a canary failed' : describe(first)}.`,
    };
    caller.stop({ code: 'cancelled', message: 'a canary failed', paceKey: null });
  };
  const all = Promise.all(judges.map(watch));
  // Whoever awaits `done` gets the error; until then it must not count as unhandled.
  all.catch(() => undefined);
  return {
    done: async () => {
      await all;
    },
    failed: () => failed,
    statusOf: (id) => status.get(id) ?? 'off',
  };
}

type Failure = Awaited<ReturnType<typeof runCanaries>>['failures'][number];

function describe(failure: Failure): string {
  const { name, expect } = failure.canary;
  if (failure.kind === 'unscored') return `it gave no score for the canary "${name}" (${failure.reason})`;
  const bound = expect.max !== undefined && failure.score > expect.max ? `at most ${expect.max}` : `at least ${expect.min ?? 0}`;
  return `it gave the canary "${name}" ${Number(failure.score.toFixed(2))}, which deserves ${bound}`;
}
