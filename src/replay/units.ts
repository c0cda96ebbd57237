/**
 * Runs units of work, one generation and its scoring each, so many at a time. There is no phase in between: a unit's judge is
 * asked as soon as its answer is there. Every planned unit ends in exactly one state.
 */
import type { Counts } from '../domain/report.js';
import type { TrialKey } from '../domain/trial.js';
import type { TrialRecord, TrialState } from './journal-lines.js';
import type { Lanes } from './lanes.js';
import { type Ledger, trialId } from './ledger.js';

export type UnitControl<U> = {
  readonly lanes: Lanes;
  /** Whether the run has stopped: units that have not begun are cancelled then. */
  readonly stopped: () => boolean;
  /** Called for every unit that is not begun any more. */
  readonly onCancelled: (unit: U) => void;
};

/**
 * Runs `work` over all units in their order. Resolves when all have ended.
 * @throws the first error of `work`, after the units in flight have ended; the others are neither begun nor cancelled then
 */
export async function runUnits<U>(units: Iterable<U>, work: (unit: U) => Promise<unknown>, control: UnitControl<U>): Promise<void> {
  let flying = 0;
  let landed: () => void = () => undefined;
  let thrown: { readonly error: unknown } | null = null;
  const fly = async (unit: U): Promise<void> => {
    flying += 1;
    try {
      await work(unit);
    } catch (error) {
      thrown ??= { error };
    } finally {
      control.lanes.leave();
      flying -= 1;
      if (flying === 0) landed();
    }
  };
  for (const unit of units) {
    await control.lanes.enter();
    if (thrown !== null || control.stopped()) {
      control.lanes.leave();
      if (thrown !== null) break;
      control.onCancelled(unit);
      continue;
    }
    void fly(unit);
  }
  if (flying > 0)
    await new Promise<void>((resolve) => {
      landed = resolve;
    });
  if (thrown !== null) throw (thrown as { readonly error: unknown }).error;
}

const COUNTED: { readonly [S in TrialState]: Exclude<keyof Counts, 'planned'> } = {
  scored: 'scored',
  unscored: 'errored',
  skipped: 'skipped',
  cancelled: 'cancelled',
};

/**
 * How the planned generations ended. Asserts the sum: planned once each, ended once each.
 * @throws Error when a generation was planned twice or has no end: a verdict on such a run would be a lie
 */
export function countTrials(planned: readonly TrialKey[], trials: Ledger['trials']): Counts {
  const ids = new Set(planned.map(trialId));
  if (ids.size !== planned.length) throw new Error(`${planned.length - ids.size} generations were planned twice`);
  const counts = { planned: planned.length, scored: 0, errored: 0, skipped: 0, cancelled: 0 };
  for (const id of ids) {
    const record: TrialRecord | undefined = trials.get(id);
    if (record === undefined) throw new Error(`the generation ${id} was planned and has no end`);
    counts[COUNTED[record.state]] += 1;
  }
  const ended = counts.scored + counts.errored + counts.skipped + counts.cancelled;
  if (ended !== counts.planned) throw new Error(`${counts.planned} generations were planned, ${ended} ended`);
  return counts;
}
