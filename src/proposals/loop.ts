/**
 * Propose, try out, keep or drop: the loop behind drafted rubric items, prompts and hints (the reflective part of GEPA, arXiv 2507.19457). A
 * proposal is made from what the one in force got wrong, and takes its place only where the trial says so.
 */

/** What a trial of a proposal showed. */
export type Trial<E> = { readonly isKept: boolean /** One sentence for people. */; readonly why: string; readonly evidence: E };

export type Proposed<P> =
  | { readonly kind: 'proposed'; readonly proposal: P }
  /** The model's reply could not be used. */
  | { readonly kind: 'unusable'; readonly why: string }
  /** There is nothing left to mend. */
  | { readonly kind: 'nothing-left'; readonly why: string };

/** What is in force: a proposal that was kept, or what was there before, with what its trial showed (null: it was never tried). */
export type Standing<P, E> = { readonly proposal: P; readonly evidence: E | null };

/** One round, as it went. `evidence` is null where nothing was tried, or the run ended meanwhile. */
export type Attempt<P, E> = {
  readonly round: number;
  readonly outcome: 'kept' | 'dropped' | 'unusable' | 'unfinished';
  readonly why: string;
  readonly proposal: P | null;
  readonly evidence: E | null;
};

export type Improving<P, E> = {
  /** Most proposals that are made. */
  readonly rounds: number;
  readonly start: Standing<P, E>;
  readonly propose: (current: Standing<P, E>, history: readonly Attempt<P, E>[], round: number) => Promise<Proposed<P>>;
  /** Null where the run ended before there was enough to go by. */
  readonly tryOut: (proposal: P, current: Standing<P, E>, round: number) => Promise<Trial<E> | null>;
  /** Why nothing is asked any more, in words; null while the run goes on. */
  readonly stopped: () => string | null;
};

export type Improved<P, E> = {
  /** The last proposal that was kept, or the start. */
  readonly current: Standing<P, E>;
  readonly history: readonly Attempt<P, E>[];
  /** Why it ended before its rounds were over; null where it did not. */
  readonly ended: string | null;
};

/** Goes through the rounds. What was kept stays kept, however the run ends. */
export async function improve<P, E>({ rounds, start, propose, tryOut, stopped }: Improving<P, E>): Promise<Improved<P, E>> {
  let current = start;
  const history: Attempt<P, E>[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    if (stopped() !== null) break;
    const proposed = await propose(current, history, round);
    if (proposed.kind === 'nothing-left') return { current, history, ended: proposed.why };
    if (proposed.kind === 'unusable') {
      if (stopped() !== null) break;
      history.push({ round, outcome: 'unusable', why: proposed.why, proposal: null, evidence: null });
      continue;
    }
    const { proposal } = proposed;
    const trial = await tryOut(proposal, current, round);
    if (trial === null) {
      history.push({ round, outcome: 'unfinished', why: stopped() ?? 'the run ended', proposal, evidence: null });
      break;
    }
    history.push({ round, outcome: trial.isKept ? 'kept' : 'dropped', why: trial.why, proposal, evidence: trial.evidence });
    if (trial.isKept) current = { proposal, evidence: trial.evidence };
  }
  return { current, history, ended: stopped() };
}
