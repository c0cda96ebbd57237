/**
 * Sends requests: in their turn, as often as it takes, held to time and money. Everything that a run shares among its calls lives
 * here: slots, paces, the budget, the switch that stops it.
 */
import type { Deps } from '../deps.js';
import type { UnscoredReason } from '../domain/score.js';
import type { Answer, GenerationRequest, Provider, ProviderError } from '../providers/provider.js';
import { createAlarm } from './alarm.js';
import { settleAnswer } from './answer.js';
import { type Attempt, createAttempts } from './attempt.js';
import { type Bill, createBudget, largestTokens, type Reservation } from './budget.js';
import { costOf, type SendingOptions } from './call.js';
import { createMeter, type Meter } from './meter.js';
import { createPace, newTicket, type Pace, type Ticket } from './pacing.js';
import { decideRetry, type Failure, toFailure, unscoredReason } from './retry.js';
import { createSlots } from './slots.js';
import { createStopSwitch, type Stop, type StopSwitch } from './stop.js';
import type { Usage } from './usage.js';

export type Failed = { readonly reason: UnscoredReason; readonly detail: string };
/** What came of a request after all its attempts; `attempts` were sent. */
type Sent = { readonly attempts: number } & ({ readonly answer: Answer; readonly costUsd: number | null } | { readonly failure: Failed });

export type SendingDeps = Pick<Deps, 'monotonic' | 'random' | 'sleep'>;

export type Sender = {
  readonly send: (provider: Provider, request: GenerationRequest) => Promise<Sent>;
  /** For providers that only read what is there (recorded outputs): once, without pace, money or retries. */
  readonly readLocal: (provider: Provider, request: GenerationRequest) => Promise<Sent>;
  readonly stopSwitch: StopSwitch;
  readonly counters: () => { readonly requests: number; readonly inFlight: number };
  readonly close: () => void;
};

/** `spent`: what earlier attempts of the run used; the budget holds for all of them together. */
export function createSender(options: SendingOptions, spent: Usage, deps: SendingDeps): Sender {
  const run = createRun(options, spent, deps);
  return {
    send: (provider, request) => send(run, provider, request),
    readLocal: (provider, request) => readLocal(run, provider, request),
    stopSwitch: run.stopSwitch,
    counters: () => ({ requests: run.requests, inFlight: run.slots.busy() }),
    close: () => {
      options.signal?.removeEventListener('abort', run.cancel);
      run.stopSwitch.close();
    },
  };
}

type Run = ReturnType<typeof createRun>;

function createRun(options: SendingOptions, spent: Usage, deps: SendingDeps) {
  const stopSwitch = createStopSwitch();
  const budget = createBudget(options.budget ?? {}, spent);
  stopSwitch.waiting.addEventListener('abort', budget.close);
  const cancel = (): void => stopSwitch.stop({ code: 'cancelled', message: 'the run was cancelled', paceKey: null }, true);
  if (options.signal?.aborted === true) cancel();
  options.signal?.addEventListener('abort', cancel);
  return {
    options,
    deps,
    stopSwitch,
    budget,
    cancel,
    endsAt: setTimeLimit(options, deps, stopSwitch),
    attempts: createAttempts(deps, stopSwitch.flying),
    slots: createSlots(options.concurrency),
    paces: new Map<string, Pace>(),
    meters: new Map<string, Meter>(),
    requests: 0,
  };
}

/** Stops the run when its time is over; gives that moment, infinite without a limit. */
function setTimeLimit({ budget, deadlineMs }: SendingOptions, deps: SendingDeps, stopSwitch: StopSwitch): number {
  const now = deps.monotonic();
  const budgetEnds = now + (budget?.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  const deadline = now + (deadlineMs ?? Number.POSITIVE_INFINITY);
  const stop: Stop =
    budgetEnds < deadline
      ? { code: 'budget', message: `the budget of ${budget?.minutes} minutes is used up`, paceKey: null }
      : { code: 'deadline', message: 'the time for this run is over', paceKey: null };
  const endsAt = Math.min(budgetEnds, deadline);
  if (endsAt !== Number.POSITIVE_INFINITY) createAlarm(deps, stopSwitch.waiting, () => stopSwitch.stop(stop, true)).set(endsAt);
  return endsAt;
}

function paceOf(run: Run, provider: Provider): Pace {
  const known = run.paces.get(provider.paceKey);
  if (known !== undefined) return known;
  const { concurrency } = run.options;
  const most = Math.min(concurrency, run.options.limitsOf(provider).concurrency ?? concurrency, provider.maxConcurrency ?? concurrency);
  const pace = createPace(most, run.deps, run.stopSwitch.waiting, meterOf(run, provider));
  run.paces.set(provider.paceKey, pace);
  return pace;
}

function meterOf({ meters }: Run, { endpointKey, paceKey }: Provider): Meter {
  const key = endpointKey ?? paceKey;
  const meter = meters.get(key) ?? createMeter();
  meters.set(key, meter);
  return meter;
}

async function send(run: Run, provider: Provider, request: GenerationRequest): Promise<Sent> {
  const pace = paceOf(run, provider);
  const ticket = newTicket();
  const failures: Failure[] = [];
  for (;;) {
    const sent = failures.length;
    const reserved = reserve(run, provider, request);
    const reservation = reserved instanceof Promise ? await reserved : reserved;
    if (reservation === null) return halted(run, sent);
    const attempt = await sendOnce(run, provider, request, pace, ticket, reservation);
    if (attempt === null) return halted(run, sent);
    if (attempt.kind === 'withdrawn') return halted(run, sent + 1);
    if (attempt.kind === 'answered') return { answer: attempt.answer, costUsd: attempt.costUsd, attempts: sent + 1 };
    const { error } = attempt;
    const verdict = pace.failed(ticket, error, run.endsAt - run.deps.monotonic());
    failures.push(toFailure(error, verdict.paced));
    const detail = describe(run, error, failures.length);
    const decision = decideRetry(failures, timeLeft(run), run.deps.random());
    if (verdict.down) blame(run, provider, 'provider-down', `${provider.name} does not answer: ${detail}`);
    if (decision.kind === 'stop') blame(run, provider, decision.code, stopMessage(provider, decision.code, detail));
    if (decision.kind !== 'wait' || verdict.down) {
      return { failure: { reason: unscoredReason(error.kind), detail }, attempts: failures.length };
    }
    if (!(await waitOut(run, decision.ms))) return halted(run, failures.length);
  }
}

async function readLocal(run: Run, provider: Provider, request: GenerationRequest): Promise<Sent> {
  const { timeoutMs } = run.options.limitsOf(provider);
  const attempt = await run.slots.run(() => run.attempts.run(provider, request, timeoutMs, () => undefined));
  if (attempt.kind === 'withdrawn') return halted(run, 1);
  if (attempt.kind === 'answered') return { ...settle(run, provider, request, attempt.answer), attempts: 1 };
  return { failure: { reason: unscoredReason(attempt.error.kind), detail: describe(run, attempt.error, 1) }, attempts: 1 };
}

function reserve(run: Run, provider: Provider, request: GenerationRequest): Reservation | null | Promise<Reservation | null> {
  const { largestCostOf, budget } = run.options;
  const reserved = run.budget.reserve({
    usd: budget?.usd === undefined ? 0 : largestCostOf(provider, request),
    tokens: budget?.tokens === undefined ? 0 : largestTokens(request),
  });
  return reserved instanceof Promise ? reserved.then((reservation) => orStop(run, reservation)) : orStop(run, reserved);
}

function orStop(run: Run, reservation: Reservation | null): Reservation | null {
  const exhausted = run.budget.exhausted();
  if (reservation === null && exhausted !== null) run.stopSwitch.stop({ code: 'budget', message: exhausted, paceKey: null }, false);
  return reservation;
}

/** One attempt in its turn, with its money settled; null when the run stopped before it could be sent. */
async function sendOnce(
  run: Run,
  provider: Provider,
  request: GenerationRequest,
  pace: Pace,
  ticket: Ticket,
  reservation: Reservation,
): Promise<Exclude<Attempt, { kind: 'answered' }> | (Settled & { readonly kind: 'answered' }) | null> {
  const { options } = run;
  let bill: Bill = { kind: 'nothing' };
  let inPace = false;
  try {
    const entered = pace.enter(ticket);
    inPace = entered instanceof Promise ? await entered : entered;
    if (!inPace) return null;
    const attempt = await run.slots.run(async () => {
      if (run.stopSwitch.stopped() !== null) return null;
      run.requests += 1;
      return run.attempts.run(provider, request, options.limitsOf(provider).timeoutMs, (limit) => pace.learn(ticket, limit));
    });
    if (attempt?.kind === 'answered') {
      const settled = settle(run, provider, request, attempt.answer);
      const { usage } = settled.answer;
      const tokens = usage === null ? 0 : usage.inputTokens + usage.outputTokens;
      bill = { kind: 'known', usd: settled.costUsd, tokens };
      inPace = false;
      pace.answered(ticket, tokens);
      return { kind: 'answered', ...settled };
    }
    if (attempt?.kind === 'failed') {
      bill = { kind: mayBeBilled(attempt.error) ? 'unknown' : 'nothing' };
      inPace = false;
    }
    return attempt;
  } finally {
    if (inPace) pace.withdrew();
    reservation.settle(bill);
  }
}

type Settled = { readonly answer: Answer; readonly costUsd: number | null };

function settle({ options }: Run, provider: Provider, request: GenerationRequest, raw: Answer): Settled {
  const answer = settleAnswer(raw, options.redactor.mask);
  return { answer, costUsd: costOf(options, provider, request, answer) };
}

/** Waits before the next attempt without holding anything that others could use. False when the run stopped meanwhile. */
async function waitOut({ options, deps, stopSwitch }: Run, ms: number): Promise<boolean> {
  const wait = () => deps.sleep(ms, stopSwitch.waiting);
  try {
    await (options.lanes === undefined ? wait() : options.lanes.lend(wait));
  } catch (error) {
    if (!stopSwitch.waiting.aborted) throw error;
  }
  return !stopSwitch.waiting.aborted;
}

function timeLeft(run: Run): number | null {
  return run.endsAt === Number.POSITIVE_INFINITY ? null : run.endsAt - run.deps.monotonic();
}

/** What was refused with a status was never worked on; what broke off may have been. */
function mayBeBilled(error: ProviderError): boolean {
  return ['connection', 'timeout', 'malformed', 'empty', 'unfinished', 'filtered'].includes(error.kind);
}

function blame(run: Run, provider: Provider, code: Stop['code'], message: string): void {
  run.stopSwitch.stop({ code, message, paceKey: provider.paceKey }, false);
}

function stopMessage(provider: Provider, code: Stop['code'], facts: string): string {
  if (code === 'no-credentials') return `${provider.name} refuses the key, or there is none: ${facts}`;
  return `${provider.name} has no quota left for this key: ${facts}`;
}

function halted(run: Run, attempts: number): Sent {
  return { failure: stopFailure(run.stopSwitch.stopped()), attempts };
}

/** How a call ends that the run's stop kept from being made. */
export function stopFailure(stop: Stop | null): Failed {
  if (stop === null) return { reason: 'cancelled', detail: 'the run was closed' };
  const blamed = stop.code === 'provider-down' || stop.code === 'no-credentials';
  return { reason: blamed ? 'provider-error' : stop.code, detail: stop.message };
}

/** Kind, status, code and request id of the last error: what may be printed. */
function describe(run: Run, error: ProviderError, attempts: number): string {
  const tries = attempts === 1 ? '' : ` after ${attempts} attempts`;
  const request = error.requestId === undefined ? '' : ` [request ${error.requestId}]`;
  return run.options.redactor.scrub(`${error.message}${tries}${request}`);
}
