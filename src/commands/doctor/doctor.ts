/** Whether a suite is ready, what a gate on it would cost and what it could see; with `--aa`, how it answers when nothing has changed. */
import type { Deps } from '../../deps.js';
import { MIN_CASES, MIN_CLUSTERS } from '../../domain/comparison.js';
import { dropFromNoise } from '../../domain/statistics/power.js';
import { count } from '../../domain/wording.js';
import { CupelError, renderError } from '../../errors.js';
import type { Provider } from '../../providers/provider.js';
import type { GateOptions } from '../gate/gate.js';
import { clusterOf } from '../gate/gathering.js';
import { type Overrides, type Preparation, prepareRunnable } from '../preparation/preparation.js';
import { locateSuites, type SuiteLocation } from '../preparation/workspace.js';
import { adviseOn } from './doctor-advice.js';
import { planSuite, type SuitePlan } from './plan.js';
import { findHistory, projectPower, type SlicePower } from './power-history.js';
import { type SelfTrial, selfTrials, trySelf } from './self-trial.js';

type Check = { readonly name: string; readonly ok: boolean; readonly message: string };

/** What the doctor says of one suite. Fractions on 0..1, money in USD; `null` where a figure is not known. */
export type Diagnosis = {
  readonly suite: string;
  readonly checks: readonly Check[];
  /** Requests and money of a gate; null where the suite cannot be planned. */
  readonly plan: Pick<SuitePlan, 'calls' | 'usd' | 'savedByCassettes'> | null;
  /** Smallest drop of the primary metric that a gate would find four times out of five. */
  readonly mde: number | null;
  /** What `mde` rests on: an earlier run's variance, or the noise of `--aa`. */
  readonly mdeFrom: 'history' | 'pilot' | null;
  readonly slices: readonly SlicePower[];
  readonly noise: SelfTrial | null;
  readonly advice: readonly string[];
};

export type DoctorOptions = Pick<Overrides, 'base' | 'concurrency' | 'maxUsd' | 'allowedOrigins' | 'suiteOrigins' | 'stateDir'> & {
  readonly suites: readonly string[];
  readonly aa: boolean;
  /** A/A runs to rehearse. */
  readonly runs: number;
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: GateOptions['onProgress'];
};

/**
 * Examines every suite that the options name. Without `aa` nothing is called.
 * @throws CupelError `no-suite` or `file-unsafe` where there is nothing to examine
 */
export async function doctor(options: DoctorOptions, deps: Deps): Promise<readonly Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const location of await locateSuites(deps, options.suites, options)) diagnoses.push(await examine(location, options, deps));
  return diagnoses;
}

async function examine(location: SuiteLocation, options: DoctorOptions, deps: Deps): Promise<Diagnosis> {
  const checks: Check[] = [];
  const prepared = await tryToPrepare(location, options, deps, checks);
  if (prepared === null) {
    return { suite: location.path, checks, plan: null, mde: null, mdeFrom: null, slices: [], noise: null, advice: [] };
  }
  const plan = await planSuite(asChange(prepared));
  checks.push(checkBudget(prepared, plan));
  const { stateDir } = location.workspace;
  const history = findHistory(stateDir, prepared.suite.suite);
  const { mde: projected, slices } = projectPower(prepared, history);
  checks.push(describeHistory(history));
  const canAsk = options.aa && checks.every(({ ok }) => ok);
  const noise = canAsk ? await trySelf(prepared, { ...pick(options, prepared), stateDir }, deps) : null;
  if (noise !== null) checks.push(checkNoise(noise, prepared));
  const pilot = noise === null ? null : dropOfPilot(noise, prepared);
  const mde = projected ?? pilot;
  const size = sizeOf(prepared);
  return {
    suite: prepared.suite.suite,
    checks,
    plan: { calls: plan.calls, usd: plan.usd, savedByCassettes: plan.savedByCassettes },
    mde,
    mdeFrom: mde === null ? null : projected === null ? 'pilot' : 'history',
    slices,
    noise,
    advice: adviseOn({
      gate: prepared.suite.gate,
      trials: prepared.suite.trials.max,
      ...size,
      mde,
      slices,
      noise,
      answers: answersOf(prepared),
    }),
  };
}

/** A gate is priced as for a change of the candidate, also where nothing has changed yet: what it answers is not known then. */
function asChange(prepared: Preparation): Preparation {
  if (prepared.kind === 'two') return prepared;
  const { candidate, files } = prepared;
  const provider = Object.create(candidate.provider, { identity: { value: { changed: candidate.provider.identity } } }) as Provider;
  return { ...prepared, kind: 'two', cases: files.cases, baseline: candidate, candidate: { ...candidate, provider } };
}

function pick({ runs, seed, signal, onProgress }: DoctorOptions, { suite }: Preparation): Omit<Parameters<typeof trySelf>[1], 'stateDir'> {
  return { runs, seed, signal, onProgress: (progress) => onProgress?.({ suite: suite.suite, look: 1, ...progress }) };
}

/** Prepares as a gate would; a key that is missing is said, and everything else examined without it. */
async function tryToPrepare(location: SuiteLocation, options: DoctorOptions, deps: Deps, checks: Check[]): Promise<Preparation | null> {
  const { base, concurrency, maxUsd, allowedOrigins, suiteOrigins } = options;
  const overrides: Overrides = {
    base,
    concurrency,
    maxUsd,
    allowedOrigins,
    suiteOrigins,
    mustAsk: true,
    ...(options.aa ? { cassettes: 'off' } : {}),
  };
  try {
    const prepared = await prepareRunnable(location, overrides, deps);
    checks.push({
      name: 'suite',
      ok: true,
      message: `${count(prepared.files.cases.length, 'case')}, ${count(prepared.scorers.scorers.length, 'scorer')}`,
    });
    checks.push({ name: 'keys', ok: true, message: 'every provider has what it needs' });
    return prepared;
  } catch (error) {
    if (!(error instanceof CupelError)) throw error;
    const isKey = error.code === 'no-credentials' || error.code === 'provider-setup' || error.code === 'origin-refused';
    checks.push({ name: isKey ? 'keys' : error.code === 'base-unreadable' ? 'base' : 'suite', ok: false, message: renderError(error) });
    if (!isKey || overrides.isDryRun === true) return null;
    return prepareRunnable(location, { ...overrides, isDryRun: true }, deps).catch((other: unknown) => {
      if (other instanceof CupelError) return null;
      throw other;
    });
  }
}

function checkBudget({ suite }: Preparation, { calls, usd }: SuitePlan): Check {
  const requests = calls.baseline + calls.candidate + calls.judge;
  const { requests: most, usd: mostUsd } = suite.budget;
  const isOver = (most !== undefined && requests > most) || (mostUsd !== undefined && usd.estimate !== null && usd.estimate > mostUsd);
  const what = `${count(requests, 'request')} at most`;
  if (isOver)
    return { name: 'budget', ok: false, message: `The whole plan takes ${what}: more than the budget. The run would end as invalid.` };
  return { name: 'budget', ok: true, message: what };
}

function describeHistory(history: ReturnType<typeof findHistory>): Check {
  const message =
    history === null ? 'no earlier run that compared two targets' : `variance of the run of ${history.startedAt.slice(0, 10)}`;
  return { name: 'history', ok: true, message };
}

function checkNoise(noise: SelfTrial, { suite }: Preparation): Check {
  if (noise.stopped !== null) return { name: 'aa', ok: false, message: noise.stopped };
  const isWhole = noise.coverage >= suite.gate.min_coverage;
  const share = `${(noise.coverage * 100).toFixed(1)} %`;
  if (!isWhole) return { name: 'aa', ok: false, message: `Only ${share} of the fresh trials have every score: a gate would be invalid.` };
  return {
    name: 'aa',
    ok: true,
    message: `${noise.verdicts.regression} of ${count(noise.runs, 'A/A run')} called an unchanged candidate a regression`,
  };
}

/** The primary metric's noise stands first. */
function dropOfPilot({ metrics }: SelfTrial, { files, suite }: Preparation): number | null {
  const [primary] = metrics;
  return primary === undefined ? null : dropFromNoise(primary, files.cases.length, suite.trials.max, suite.gate.alpha);
}

function sizeOf({ files }: Preparation): { readonly cases: number; readonly clusters: number; readonly isSmall: boolean } {
  const cases = files.cases.length;
  const clusters = new Set(files.cases.map(({ golden }) => clusterOf(golden))).size;
  return { cases, clusters, isSmall: cases < MIN_CASES || clusters < MIN_CLUSTERS };
}

/** Generations of an A/A trial of the suite. */
function answersOf(prepared: Preparation): number {
  return prepared.files.cases.length * selfTrials(prepared);
}
