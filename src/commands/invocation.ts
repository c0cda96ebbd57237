/** Runs what either entry was asked to do, and gives back what came of it: printing and publishing are the entries' own. */
import { resolve } from 'node:path';
import type { Deps } from '../deps.js';
import type { ReportView } from '../domain/report.js';
import { CupelError } from '../errors.js';
import type { Invocation } from './arguments.js';
import { type CalibrateResult, calibrateRubric } from './calibrate.js';
import { compareFiles } from './compare.js';
import { demo } from './demo.js';
import { type Diagnosis, doctor } from './doctor.js';
import type { DraftResult } from './draft.js';
import { type GateOptions, type GateResult, gate } from './gate.js';
import type { HarvestOutcome } from './harvest.js';
import type { Leak } from './harvest-check.js';
import { type HistoryResult, history } from './history.js';
import { type InitResult, type Interview, init } from './init.js';
import { type LabelResult, label, type OwnedSpeaker } from './label.js';
import { merge } from './merge.js';
import { plan, type SuitePlan } from './plan.js';
import { refuseFile, writeRendered } from './record.js';
import type { ReportFormat } from './record-arguments.js';
import { readRecord } from './report.js';
import type { SuggestResult } from './suggest.js';
import { type SweepResult, sweep } from './sweep.js';

/** What an entry gives to a command beside its arguments. */
export type Session = {
  /** The package's own folder: where the example stands. */
  readonly home: string;
  /** Aborted when the run is to end. */
  readonly signal: AbortSignal;
  /** When the process must have ended, in monotonic ms; undefined where nobody ends it. */
  readonly endsAt?: number;
  /** The terminal of whoever labels; without one nobody can. */
  readonly openSpeaker?: (() => OwnedSpeaker) | undefined;
  readonly onProgress?: GateOptions['onProgress'];
  /** Asks the person at the terminal; absent where nobody is there. */
  readonly interview?: Interview;
  /** What the entry lays down about origins and files, whatever the suites say. */
  readonly trust?: Pick<GateOptions, 'allowedOrigins' | 'suiteOrigins' | 'stateDir'>;
};

export type Outcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'verdicts'; readonly results: readonly GateResult[]; readonly json: boolean; readonly isDemo: boolean }
  | {
      readonly kind: 'comparison';
      readonly view: ReportView;
      readonly onInconclusive: 'warn' | 'fail';
      readonly json: boolean;
      readonly dir: string | null;
    }
  | { readonly kind: 'labels'; readonly result: LabelResult }
  | { readonly kind: 'calibration'; readonly result: CalibrateResult; readonly json: boolean }
  | { readonly kind: 'draft'; readonly result: DraftResult; readonly json: boolean }
  | { readonly kind: 'suggestion'; readonly result: SuggestResult; readonly json: boolean }
  | { readonly kind: 'plans'; readonly plans: readonly SuitePlan[]; readonly json: boolean }
  | { readonly kind: 'history'; readonly result: HistoryResult; readonly json: boolean }
  | { readonly kind: 'sweep'; readonly result: SweepResult; readonly json: boolean }
  | { readonly kind: 'scaffold'; readonly result: InitResult; readonly json: boolean }
  | { readonly kind: 'diagnoses'; readonly diagnoses: readonly Diagnosis[]; readonly json: boolean }
  | { readonly kind: 'harvest'; readonly outcome: HarvestOutcome; readonly json: boolean }
  | { readonly kind: 'leaks'; readonly leaks: readonly Leak[]; readonly json: boolean }
  | { readonly kind: 'rendering'; readonly view: ReportView; readonly formats: readonly ReportFormat[]; readonly dir: string | null };

/**
 * Carries out one invocation.
 * @throws CupelError for whatever is the user's to mend
 */
export async function invoke(invocation: Invocation, session: Session, deps: Deps): Promise<Outcome> {
  switch (invocation.command) {
    case 'help':
      return { kind: 'text', text: invocation.text };
    case 'gate': {
      const { json, command: _, ...options } = invocation;
      const { signal, endsAt, onProgress, trust } = session;
      const results = await gate({ ...options, ...trust, signal, endsAt, onProgress }, deps);
      return { kind: 'verdicts', results, json, isDemo: false };
    }
    case 'demo':
      return { kind: 'verdicts', results: [await demo(session.home, deps, session.onProgress)], json: invocation.json, isDemo: true };
    case 'compare': {
      const { json, command: _, out, onInconclusive = 'warn', ...options } = invocation;
      refuseFile(out, deps);
      const view = await compareFiles(options, deps);
      const dir = out === undefined ? null : resolve(deps.cwd, out);
      if (dir !== null) await writeRendered(dir, view, deps);
      return { kind: 'comparison', view, onInconclusive, json, dir };
    }
    case 'plan': {
      const { json, command: _, ...options } = invocation;
      return { kind: 'plans', plans: await plan({ ...options, ...session.trust }, deps), json };
    }
    case 'merge': {
      const { json, command: _, ...options } = invocation;
      return { kind: 'verdicts', results: await merge({ ...options, stateDir: session.trust?.stateDir }, deps), json, isDemo: false };
    }
    case 'history': {
      const { json, command: _, ...options } = invocation;
      return { kind: 'history', result: await history(options, deps), json };
    }
    case 'sweep': {
      const { json, command: _, ...options } = invocation;
      const result = await sweep({ ...options, ...session.trust, signal: session.signal, onProgress: session.onProgress }, deps);
      return { kind: 'sweep', result, json };
    }
    case 'init': {
      const { json, command: _, isAskedNothing, ...options } = invocation;
      return { kind: 'scaffold', result: await init(options, isAskedNothing ? null : (session.interview ?? null), deps), json };
    }
    case 'doctor': {
      const { json, command: _, ...options } = invocation;
      const diagnoses = await doctor({ ...options, ...session.trust, signal: session.signal, onProgress: session.onProgress }, deps);
      return { kind: 'diagnoses', diagnoses, json };
    }
    case 'calibrate':
      return {
        kind: 'calibration',
        result: await calibrateRubric({ ...invocation, signal: session.signal }, deps),
        json: invocation.json,
      };
    case 'draft': {
      const { json, command: _, ...options } = invocation;
      // Loaded when asked for: nothing of it is a part of a gate.
      const { draftItem } = await import('./draft.js');
      return { kind: 'draft', result: await draftItem({ ...options, ...session.trust, signal: session.signal }, deps), json };
    }
    case 'suggest': {
      const { json, command: _, ...options } = invocation;
      const { suggest } = await import('./suggest.js');
      return { kind: 'suggestion', result: await suggest({ ...options, ...session.trust, signal: session.signal }, deps), json };
    }
    case 'label': {
      const { openSpeaker, signal } = session;
      if (openSpeaker === undefined)
        throw new CupelError('usage', '`label` asks a person, and nobody sits here', { remedy: 'Run it on your own machine.' });
      return { kind: 'labels', result: await label(invocation, { openSpeaker, signal }, deps) };
    }
    case 'harvest': {
      // Loaded when asked for: telephone numbers and formats of nine vendors are no part of a gate.
      if (invocation.check === undefined)
        return { kind: 'harvest', outcome: await (await import('./harvest.js')).harvest(invocation, deps), json: invocation.json };
      const { checkGoldenSets } = await import('./harvest-check.js');
      return { kind: 'leaks', leaks: await checkGoldenSets(invocation.check, invocation, deps), json: invocation.json };
    }
    case 'collect':
      throw new CupelError('usage', '`collect` is the first stage of the fork flow and runs in a workflow on pull_request', {
        remedy: 'On a laptop use `cupel gate`; the flow is in docs/guides/forks.md.',
      });
    case 'report': {
      refuseFile(invocation.out, deps);
      const dir = invocation.out === undefined ? null : resolve(deps.cwd, invocation.out);
      return { kind: 'rendering', view: readRecord(invocation.dir, deps), formats: invocation.format, dir };
    }
  }
}
