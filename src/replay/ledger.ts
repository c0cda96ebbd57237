/** What the lines of a journal add up to. The same lines in the same order give the same ledger, whoever wrote them and when. */
import type { Json } from '../domain/json.js';
import type { LookReport } from '../domain/report.js';
import type { TrialKey } from '../domain/trial.js';
import type { EndLine, HeaderLine, JournalLine, TrialRecord } from './journal-lines.js';
import { addCall, NO_USAGE, type Usage } from './usage.js';

export type Ledger = {
  readonly header: HeaderLine | null;
  readonly usage: Usage;
  /** By `trialId`. The last line of a trial counts. */
  readonly trials: ReadonlyMap<string, TrialRecord>;
  readonly looks: readonly LookReport[];
  /** By topic, then by id. */
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, Json>>;
  /** Null while the run has not come to its end. */
  readonly end: EndLine | null;
};

/** The name of a generation in a ledger. */
export function trialId({ caseId, side, trial }: TrialKey): string {
  return `${side} ${trial} ${caseId}`;
}

export type LedgerBuilder = {
  readonly add: (line: JournalLine) => void;
  readonly findTrial: (trial: TrialKey) => TrialRecord | null;
  readonly ledger: () => Ledger;
};

export function createLedger(): LedgerBuilder {
  let header: HeaderLine | null = null;
  let usage = NO_USAGE;
  let end: EndLine | null = null;
  const trials = new Map<string, TrialRecord>();
  const looks = new Map<number, LookReport>();
  const notes = new Map<string, Map<string, Json>>();

  const add = (line: JournalLine): void => {
    end = line.kind === 'end' ? line : null;
    switch (line.kind) {
      case 'header':
        header ??= line;
        break;
      case 'call':
        usage = addCall(usage, line, 'answer' in line);
        break;
      case 'trial': {
        const { kind: _, ...record } = line;
        trials.set(trialId(record), record);
        break;
      }
      case 'look': {
        const { kind: _, ...look } = line;
        looks.set(look.look, look);
        break;
      }
      case 'note':
        notes.set(line.topic, (notes.get(line.topic) ?? new Map()).set(line.id, line.data));
        break;
      case 'end':
        break;
    }
  };

  return {
    add,
    findTrial: (trial) => trials.get(trialId(trial)) ?? null,
    ledger: () => ({ header, usage, trials, looks: [...looks.values()].sort((a, b) => a.look - b.look), notes, end }),
  };
}
