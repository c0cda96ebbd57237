/** Opens what a run shares among its calls: the record's journal, the cassettes, the caller with its limits and prices. */
import { mkdirSync } from 'node:fs';
import type { Deps } from '../../deps.js';
import type { Stop } from '../../domain/gate.js';
import { CupelError } from '../../errors.js';
import type { Prices } from '../../providers/pricing.js';
import type { Answer, GenerationRequest, Provider } from '../../providers/provider.js';
import { createRedactor, type Redactor } from '../../redactor.js';
import { ASSUMED_OUTPUT_TOKENS } from '../../replay/budget.js';
import { type Caller, createCaller } from '../../replay/caller.js';
import type { Cassettes } from '../../replay/cassette.js';
import { type Journal, openJournal } from '../../replay/journal.js';
import { createLanes, type Lanes } from '../../replay/lanes.js';
import { describeTrouble } from '../../replay/line-file.js';
import type { Suite } from '../../suite/schema.js';

/** A model that the run may ask, with what it must know of it. */
export type Asked = {
  readonly role: 'target' | 'judge';
  readonly provider: Provider;
  readonly prices: Prices;
  /** How messages name the model. */
  readonly label: string;
  readonly timeoutMs: number;
  readonly concurrency: number | undefined;
};

export type RunOptions = {
  readonly dir: string;
  /** Whether the user named the folder: what they asked for must be possible. Any other may be missing, with a warning. */
  readonly isNamed: boolean;
  readonly configDigest: string;
  readonly asked: readonly Asked[];
  readonly cassettes: Cassettes;
  readonly settings: Suite['run'];
  readonly budget: Suite['budget'];
  /** Names of the variables that hold keys: their values are masked in everything that is written. */
  readonly secretVariables: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** When the run must have ended, in ms from now. */
  readonly deadlineMs?: number | undefined;
};

export type Run = {
  readonly caller: Caller;
  readonly journal: Journal;
  readonly lanes: Lanes;
  readonly redactor: Redactor;
  /** The answer of a call that was made before, from the journal or the cassettes; null where nobody kept it. */
  readonly recall: (key: string) => Answer | null;
  /** Why nothing is asked any more, in the verdict's words: a judge that is down is told from a target. */
  readonly stopped: () => Stop | null;
  /** Ends timers and connections and closes the files. */
  readonly close: () => Promise<void>;
};

/**
 * Opens a run.
 * @throws CupelError `record-unwritable` where the record cannot stand
 */
export function openRun(options: RunOptions, deps: Deps): Run {
  const { asked, settings, budget, cassettes } = options;
  makeFolder(options, deps.log);
  const redactor = createRedactor(options.secretVariables.map((name) => deps.env[name]));
  const journal = openJournal(
    options.dir,
    {
      configDigest: options.configDigest,
      startedAt: new Date(deps.now()).toISOString(),
      facts: {},
      fresh: cassettes.mode === 'record',
      mask: redactor.mask,
    },
    deps.log,
  );
  const lanes = createLanes(settings.concurrency);
  const byProvider = new Map(asked.map((model) => [model.provider, model]));
  const known = (provider: Provider): Asked => {
    const model = byProvider.get(provider);
    if (model === undefined) throw new Error(`the provider ${provider.name} was asked without having been announced`);
    return model;
  };
  const caller = createCaller(
    {
      concurrency: settings.concurrency,
      limitsOf: (provider) => ({
        timeoutMs: known(provider).timeoutMs,
        concurrency: least(known(provider).concurrency, provider.maxConcurrency),
      }),
      priceOf: (provider, _request, usage) => known(provider).prices.of(usage),
      largestCostOf: (provider, request: GenerationRequest) => known(provider).prices.largest(request, ASSUMED_OUTPUT_TOKENS),
      budget,
      redactor,
      lanes,
      journal,
      cassettes,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    },
    deps,
  );
  return {
    caller,
    journal,
    lanes,
    redactor,
    recall: (key) => journal.findCall(key)?.answer ?? cassettes.find(key),
    stopped: () => toStop(caller, asked),
    close: async () => {
      caller.close();
      cassettes.close();
      journal.close();
      await Promise.all([...byProvider.keys()].map((provider) => provider.close?.()));
    },
  };
}

/** What both the user and the provider allow; undefined where neither says. */
function least(...limits: readonly (number | undefined)[]): number | undefined {
  const given = limits.filter((limit) => limit !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
}

function makeFolder({ dir, isNamed }: RunOptions, log: Deps['log']): void {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    if (!isNamed) {
      log.warn(`record: ${dir} cannot be made (${describeTrouble(error)}); the run goes on without a record. Name a folder with --out DIR`);
      return;
    }
    throw new CupelError('record-unwritable', `the run record ${dir} cannot be written`, {
      remedy: 'Name a folder that can be written with `--out DIR`.',
      cause: error,
    });
  }
}

/** A provider that serves targets and judges alike is told as the target's: without answers there is nothing to judge. */
function toStop(caller: Caller, asked: readonly Asked[]): Stop | null {
  const stop = caller.stopped();
  if (stop === null) return null;
  const blamed = asked.filter(({ provider }) => provider.paceKey === stop.paceKey);
  const isJudge = blamed.length > 0 && blamed.every(({ role }) => role === 'judge');
  return { code: stop.code === 'provider-down' && isJudge ? 'judge-down' : stop.code, message: stop.message };
}
