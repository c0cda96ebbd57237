/**
 * The one way to a model, for targets and judges alike. A question is asked once: what is in flight or was answered in this run,
 * in an earlier attempt of it, or stands in a cassette is not asked again. What must be asked is written down before anybody sees
 * the answer.
 */
import type { UsageReport } from '../domain/report.js';
import type { GenerationRequest, Provider } from '../providers/provider.js';
import { type CallOutcome, costOf, type SendingOptions } from './call.js';
import type { Cassettes } from './cassette.js';
import type { Journal } from './journal.js';
import { requestKey } from './key.js';
import { createSender, type Sender, type SendingDeps, stopFailure } from './sending.js';
import type { Stop } from './stop.js';
import { toUsageReport } from './usage.js';

export type CallerOptions = SendingOptions & { readonly journal: Journal; readonly cassettes: Cassettes };

/** How things stand, for a progress display. */
type CallCounters = {
  readonly asked: number;
  readonly answered: number;
  readonly failed: number;
  /** Answers that cost nothing: shared, from a cassette or from the journal. */
  readonly saved: number;
  /** Sent by this process, attempts included. */
  readonly requests: number;
  readonly inFlight: number;
};

export type Caller = {
  /** Asks a model. Throws only what is no ProviderError: a bug, or a CupelError of a provider that cannot be started. */
  readonly ask: (provider: Provider, request: GenerationRequest) => Promise<CallOutcome>;
  /** What the run used, earlier attempts of it included. */
  readonly usage: () => UsageReport;
  readonly counters: () => CallCounters;
  /** Why nothing is sent any more; null while the run goes on. */
  readonly stopped: () => Stop | null;
  /** Ends the run from outside: what is in flight breaks off. The first stop counts. */
  readonly stop: (stop: Stop) => void;
  /** Ends all timers. Journal and cassettes stay open: they are their owner's. */
  readonly close: () => void;
};

type Context = { readonly options: CallerOptions; readonly sender: Sender };

/** A caller for one run. */
export function createCaller(options: CallerOptions, deps: SendingDeps): Caller {
  const sender = createSender(options, options.journal.ledger().usage, deps);
  const context: Context = { options, sender };
  const { stopSwitch } = sender;
  // No Map, for the same reason as a bag is no Set (`bag.ts`).
  const flights: Record<string, Promise<CallOutcome>> = Object.create(null);
  const failures = new Map<string, CallOutcome>();
  const counters = { asked: 0, answered: 0, failed: 0, saved: 0 };

  const ask = async (provider: Provider, request: GenerationRequest): Promise<CallOutcome> => {
    const stopped = stopSwitch.stopped();
    if (stopped !== null) return { kind: 'failed', ...stopFailure(stopped), attempts: 0 };
    if (!provider.recordable) return readLocal(context, provider, request);
    const key = requestKey(provider, request);
    const flight = flights[key];
    if (flight !== undefined) return asShared(await flight);
    const known = failures.get(key) ?? findKnown(context, provider, request, key);
    if (known !== null) return known;
    const begun = callOut(context, provider, request, key);
    flights[key] = begun;
    try {
      const outcome = await begun;
      if (outcome.kind === 'failed' && stopSwitch.stopped() === null) failures.set(key, asShared(outcome));
      return outcome;
    } finally {
      delete flights[key];
    }
  };

  return {
    ask: async (provider, request) => {
      counters.asked += 1;
      const outcome = await ask(provider, request);
      counters[outcome.kind] += 1;
      if (outcome.kind === 'answered' && outcome.source !== 'provider') counters.saved += 1;
      return outcome;
    },
    usage: () => toUsageReport(options.journal.ledger().usage),
    counters: () => ({ ...counters, ...sender.counters() }),
    stopped: stopSwitch.stopped,
    stop: (stop) => stopSwitch.stop(stop, true),
    close: sender.close,
  };
}

async function readLocal({ sender }: Context, provider: Provider, request: GenerationRequest): Promise<CallOutcome> {
  const sent = await sender.readLocal(provider, request);
  if ('failure' in sent) return { kind: 'failed', ...sent.failure, attempts: sent.attempts };
  return { kind: 'answered', ...sent, source: 'provider', key: null };
}

/** An answer that needs no request: of this run, of an earlier attempt of it, or of a cassette. */
function findKnown({ options }: Context, provider: Provider, request: GenerationRequest, key: string): CallOutcome | null {
  const { journal, cassettes } = options;
  const called = journal.findCall(key);
  const answer = called?.answer ?? (mayReplay(provider, cassettes) ? cassettes.find(key) : null);
  if (answer !== null && called !== null) {
    // The earlier attempt may have died between its journal and its cassettes.
    if (called.earlier) cassettes.store(key, provider.name, answer, setsOwnLimit(request));
    return { kind: 'answered', answer, source: called.earlier ? 'journal' : 'shared', attempts: 0, costUsd: called.costUsd, key };
  }
  if (answer !== null) {
    const costUsd = costOf(options, provider, request, answer);
    const call = { kind: 'call', key, provider: provider.name, source: 'cassette', attempts: 0 } as const;
    journal.write({ ...call, usage: answer.usage, costUsd, answer: null });
    return { kind: 'answered', answer, source: 'cassette', attempts: 0, costUsd, key };
  }
  if (cassettes.mode !== 'strict') return null;
  return { kind: 'failed', reason: 'cassette-miss', detail: 'no cassette holds this answer, and the mode is `strict`', attempts: 0 };
}

/** Whoever is deployed anew under one name is asked anew, where anybody may be asked at all. */
function mayReplay({ changesUnseen }: Provider, { mode }: Cassettes): boolean {
  return changesUnseen !== true || mode === 'strict';
}

/** Asks the provider, writes down what came of it, and only then tells. */
async function callOut({ options, sender }: Context, provider: Provider, request: GenerationRequest, key: string): Promise<CallOutcome> {
  const sent = await sender.send(provider, request);
  const { attempts } = sent;
  const call = { kind: 'call', key, provider: provider.name, source: 'provider', attempts } as const;
  if ('failure' in sent) {
    if (attempts > 0) options.journal.write({ ...call, usage: null, costUsd: null, failure: sent.failure });
    return { kind: 'failed', ...sent.failure, attempts };
  }
  const { answer, costUsd } = sent;
  options.journal.write({ ...call, usage: answer.usage, costUsd, answer });
  options.cassettes.store(key, provider.name, answer, setsOwnLimit(request));
  return { kind: 'answered', answer, source: 'provider', attempts, costUsd, key };
}

/** A target's answer that ends at the limit in its own request is the answer to it; a judge's reply that was cut is none. */
function setsOwnLimit({ params, outputSchema }: GenerationRequest): boolean {
  return params.max_output_tokens !== undefined && outputSchema === undefined;
}

function asShared(outcome: CallOutcome): CallOutcome {
  return outcome.kind === 'answered' ? { ...outcome, source: 'shared', attempts: 0 } : { ...outcome, attempts: 0 };
}
