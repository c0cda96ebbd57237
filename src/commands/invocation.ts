/**
 * Runs what either entry was asked to do, and gives back what came of it: printing and publishing are the entries' own. Every command
 * is loaded when it is asked for, so that none waits for the others' code before it begins.
 */
import { resolve } from 'node:path';
import type { Deps } from '../deps.js';
import type { ReportView } from '../domain/report.js';
import { CupelError } from '../errors.js';
import type { Invocation } from './arguments/arguments.js';
import type { ReportFormat } from './arguments/record-arguments.js';
import type { Diagnosis } from './doctor/doctor.js';
import type { SuitePlan } from './doctor/plan.js';
import type { BaselineResult } from './gate/baseline.js';
import type { GateOptions, GateResult } from './gate/gate.js';
import { refuseFile, writeRendered } from './gate/record.js';
import type { HarvestOutcome } from './harvest/harvest.js';
import type { Leak } from './harvest/harvest-check.js';
import type { HistoryResult } from './history/history.js';
import type { InitResult, Interview } from './init/init.js';
import type { CalibrateResult } from './judging/calibrate.js';
import type { LabelResult, OwnedSpeaker } from './judging/label.js';
import type { OnProgress } from './progress.js';
import type { DraftResult } from './proposals/draft.js';
import type { SuggestResult } from './proposals/suggest.js';
import type { SweepResult } from './sweep/sweep-record.js';

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
  readonly onProgress?: OnProgress | undefined;
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
  | { readonly kind: 'baselines'; readonly results: readonly BaselineResult[]; readonly json: boolean }
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
      const { gate } = await import('./gate/gate.js');
      const { json, command: _, ...options } = invocation;
      const { signal, endsAt, onProgress, trust } = session;
      const results = await gate({ ...options, ...trust, signal, endsAt, onProgress }, deps);
      return { kind: 'verdicts', results, json, isDemo: false };
    }
    case 'demo': {
      const { demo } = await import('./demo.js');
      const result = await demo({ home: session.home, isShown: !invocation.json }, deps, session.onProgress);
      return { kind: 'verdicts', results: [result], json: invocation.json, isDemo: true };
    }
    case 'compare': {
      const { compareFiles } = await import('./compare.js');
      const { json, command: _, out, onInconclusive = 'warn', ...options } = invocation;
      refuseFile(out, deps);
      const view = await compareFiles(options, deps);
      const dir = out === undefined ? null : resolve(deps.cwd, out);
      if (dir !== null) await writeRendered(dir, view, deps);
      return { kind: 'comparison', view, onInconclusive, json, dir };
    }
    case 'plan': {
      const { plan } = await import('./doctor/plan.js');
      const { json, command: _, ...options } = invocation;
      return { kind: 'plans', plans: await plan({ ...options, ...session.trust }, deps), json };
    }
    case 'baseline': {
      const { recordBaselines } = await import('./gate/baseline.js');
      const { json, command: _, ...options } = invocation;
      const { signal, endsAt, onProgress, trust } = session;
      const { suiteOrigins: _own, ...kept } = trust ?? {};
      return { kind: 'baselines', results: await recordBaselines({ ...options, ...kept, signal, endsAt, onProgress }, deps), json };
    }
    case 'merge': {
      const { json, command: _, ...options } = invocation;
      const settings = { ...options, stateDir: session.trust?.stateDir };
      const { holdsSweep, mergeSweep } = await import('./sweep/sweep-merge.js');
      if (holdsSweep(options.dirs, deps)) return { kind: 'sweep', result: await mergeSweep(settings, deps), json };
      const { merge } = await import('./merge/merge.js');
      return { kind: 'verdicts', results: await merge(settings, deps), json, isDemo: false };
    }
    case 'history': {
      const { history } = await import('./history/history.js');
      const { json, command: _, ...options } = invocation;
      return { kind: 'history', result: await history(options, deps), json };
    }
    case 'sweep': {
      const { sweep } = await import('./sweep/sweep.js');
      const { json, command: _, ...options } = invocation;
      const result = await sweep({ ...options, ...session.trust, signal: session.signal, onProgress: session.onProgress }, deps);
      return { kind: 'sweep', result, json };
    }
    case 'init': {
      const { init } = await import('./init/init.js');
      const { json, command: _, isAskedNothing, ...options } = invocation;
      const interview = isAskedNothing ? null : (session.interview ?? null);
      return { kind: 'scaffold', result: await init(options, { home: session.home, interview }, deps), json };
    }
    case 'doctor': {
      const { doctor } = await import('./doctor/doctor.js');
      const { json, command: _, ...options } = invocation;
      const diagnoses = await doctor({ ...options, ...session.trust, signal: session.signal, onProgress: session.onProgress }, deps);
      return { kind: 'diagnoses', diagnoses, json };
    }
    case 'calibrate': {
      const { calibrateRubric } = await import('./judging/calibrate.js');
      const { signal, onProgress } = session;
      return { kind: 'calibration', result: await calibrateRubric({ ...invocation, signal, onProgress }, deps), json: invocation.json };
    }
    case 'draft': {
      const { json, command: _, ...options } = invocation;
      const { draftItem } = await import('./proposals/draft.js');
      return { kind: 'draft', result: await draftItem({ ...options, ...session.trust, signal: session.signal }, deps), json };
    }
    case 'suggest': {
      const { json, command: _, ...options } = invocation;
      const { suggest } = await import('./proposals/suggest.js');
      return { kind: 'suggestion', result: await suggest({ ...options, ...session.trust, signal: session.signal }, deps), json };
    }
    case 'label': {
      const { openSpeaker, signal } = session;
      if (openSpeaker === undefined)
        throw new CupelError('usage', '`label` asks a person, and nobody sits here', { remedy: 'Run it on your own machine.' });
      const { label } = await import('./judging/label.js');
      return { kind: 'labels', result: await label(invocation, { openSpeaker, signal }, deps) };
    }
    case 'harvest': {
      if (invocation.pullRequest === true)
        throw new CupelError('usage', '`--pull-request` is for workflows', {
          remedy: 'On a laptop use --write; the workflow is docs/workflows/harvest.yml.',
        });
      if (invocation.check === undefined) {
        const { harvest } = await import('./harvest/harvest.js');
        return { kind: 'harvest', outcome: await harvest(invocation, deps, session), json: invocation.json };
      }
      const { checkGoldenSets } = await import('./harvest/harvest-check.js');
      return { kind: 'leaks', leaks: await checkGoldenSets(invocation.check, invocation, deps), json: invocation.json };
    }
    case 'collect':
      throw new CupelError('usage', '`collect` is the first stage of the fork flow and runs in a workflow on pull_request', {
        remedy: 'On a laptop use `cupel gate`; the flow is in docs/guides/forks.md.',
      });
    case 'report': {
      const { readRecord } = await import('./report.js');
      refuseFile(invocation.out, deps);
      const dir = invocation.out === undefined ? null : resolve(deps.cwd, invocation.out);
      return { kind: 'rendering', view: readRecord(invocation.dir, deps), formats: invocation.format, dir };
    }
  }
}
