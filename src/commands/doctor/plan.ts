/** What a gate would call, how often and at what price, before anything is spent: it goes through the motions with cassettes alone. */
import type { Deps } from '../../deps.js';
import type { GoldenCase } from '../../domain/case.js';
import { CONFIRMING_TRIALS } from '../../domain/must-pass.js';
import { isMustPass } from '../../domain/policy.js';
import { countInputTokens, type Prices } from '../../providers/pricing.js';
import type { Answer, GenerationRequest } from '../../providers/provider.js';
import { ASSUMED_OUTPUT_TOKENS } from '../../replay/budget.js';
import { requestKey } from '../../replay/key.js';
import type { Ask } from '../../scorers/scorer.js';
import { type Overrides, type Preparation, prepareSuite } from '../preparation/preparation.js';
import type { SideSetup } from '../preparation/sides.js';
import { locateSuites } from '../preparation/workspace.js';

export type SuitePlan = {
  readonly suite: string;
  /** Requests of the whole plan, as if nothing were known yet: every look, every trial. */
  readonly calls: { readonly baseline: number; readonly candidate: number; readonly judge: number };
  /** USD of the calls that no cassette answers: what is likely, and what cannot be exceeded; null where a price is unknown. */
  readonly usd: { readonly estimate: number | null; readonly max: number | null };
  readonly savedByBaseline: number;
  readonly savedByCassettes: number;
};

export type PlanOptions = Overrides & {
  readonly suites: readonly string[];
  /** Plan as if every answer of the candidate differed from a baseline's: what a pull request that changes the prompt would call. */
  readonly asChanged?: boolean;
};

/**
 * Plans every suite that the options name. Nothing is called.
 * @throws CupelError for whatever is wrong in a suite
 */
export async function plan(options: PlanOptions, deps: Deps): Promise<readonly SuitePlan[]> {
  const plans: SuitePlan[] = [];
  for (const location of await locateSuites(deps, options.suites, options)) {
    const prepared = await prepareSuite(location, { ...options, isDryRun: true }, deps);
    if (prepared.kind === 'refused') plans.push(planNothing(prepared.suite.suite));
    else plans.push(await planSuite(options.asChanged === true ? changed(prepared) : prepared, options.asChanged === true));
  }
  return plans;
}

/** Tokens of an answer that nobody bounds, for the estimate. */
const LIKELY_OUTPUT_TOKENS = 300;
/** Tokens of a judge's reply that nobody bounds: a reason and a score for an item. */
const LIKELY_REPLY_TOKENS = 120;

/** An unusable reply of a judge is asked for again, and once more with a repair message. */
const ASKED_AT_MOST = 3;

type Tally = {
  readonly calls: { baseline: number; candidate: number; judge: number };
  readonly seen: Set<string>;
  /** Whether equal requests of both sides count twice, since a change will make them differ. */
  readonly isChanged: boolean;
  estimate: number | null;
  max: number | null;
  saved: number;
};

/** A suite of which nothing may run. */
function planNothing(suite: string): SuitePlan {
  const calls = { baseline: 0, candidate: 0, judge: 0 };
  return { suite, calls, usd: { estimate: 0, max: 0 }, savedByBaseline: 0, savedByCassettes: 0 };
}

/** The suite with itself as the baseline. */
function changed(prepared: Preparation): Preparation {
  return { ...prepared, kind: 'two', baseline: prepared.baseline ?? prepared.candidate };
}

/** Plans one suite that was prepared as a dry run. Nothing is called. */
export async function planSuite(prepared: Preparation, isChanged = false): Promise<SuitePlan> {
  const calls = { baseline: 0, candidate: 0, judge: 0 };
  const tally: Tally = { calls, seen: new Set(), isChanged, estimate: 0, max: 0, saved: 0 };
  await addCalls(prepared, tally);
  for (const { prepared: other } of prepared.forgetting) await addCalls({ ...other, cassettes: prepared.cassettes }, tally);
  prepared.cassettes.close();
  const { estimate, max, saved } = tally;
  return { suite: prepared.suite.suite, calls, usd: { estimate, max }, savedByBaseline: 0, savedByCassettes: saved };
}

async function addCalls(prepared: Preparation, tally: Tally): Promise<void> {
  const { kind, suite, cases, candidate, baseline, scorers } = prepared;
  const sides = [
    { side: 'candidate' as const, setup: candidate },
    ...(kind === 'two' && baseline !== null ? [{ side: 'baseline' as const, setup: baseline }] : []),
  ];
  const trials = kind === 'two' ? suite.trials.max : 1;
  for (const { golden } of kind === 'unchanged' ? [] : cases) {
    const most = kind === 'two' && isMustPass(golden, suite.gate.must_pass) ? Math.max(1, CONFIRMING_TRIALS / trials) : 1;
    for (let trial = 0; trial < trials; trial += 1) {
      for (const side of sides) await planTrial(prepared, { ...side, golden, trial, most }, tally);
    }
  }
  if (kind !== 'unchanged')
    for (const { scorer, canaries } of scorers.judges) tally.calls.judge += canaries.length * scorer.requestsPerScore;
}

type TrialToPlan = {
  readonly side: 'baseline' | 'candidate';
  readonly setup: SideSetup;
  readonly golden: GoldenCase;
  readonly trial: number;
  /** How often the trial may be run in all: a must-pass case that seems to regress is confirmed by further trials. */
  readonly most: number;
};

async function planTrial(prepared: Preparation, { side, setup, golden, trial, most }: TrialToPlan, tally: Tally): Promise<void> {
  const assembled = setup.assemble(golden, trial);
  if (assembled.kind === 'failed') return;
  const answer = await expectAnswer(prepared, setup, assembled.request, { role: side, most }, tally);
  // Whether an answer will be a recording is not known before it is there.
  if (prepared.suite.transcription !== undefined) tally.calls.judge += 1;
  for (const scorer of prepared.scorers.scorers) {
    const judges = prepared.scorers.judges.filter(({ metric }) => metric === scorer.id);
    const [judge] = judges;
    if (judge === undefined || !scorer.appliesTo(golden)) continue;
    const role: Role = { role: 'judge', most: most * ASKED_AT_MOST };
    if (scorer.kind === 'pairwise' && (side === 'baseline' || prepared.kind !== 'two')) continue;
    if (answer === null || scorer.kind === 'pairwise') {
      tally.calls.judge += scorer.requestsPerScore;
      const unknown: GenerationRequest = { messages: [{ role: 'user', content: JSON.stringify(golden) }], params: {}, trial: 0 };
      for (const { prices } of judges) charge(tally, prices, unknown, role, scorer.requestsPerScore / judges.length);
      continue;
    }
    const ask: Ask = async (provider, request) => {
      const found = await expectAnswer(
        prepared,
        { provider, prices: judges.find((one) => one.provider === provider)?.prices ?? judge.prices },
        request,
        role,
        tally,
      );
      return found === null ? { kind: 'failed', reason: 'cassette-miss', detail: 'planned' } : { kind: 'answered', answer: found };
    };
    const { attachments } = assembled.request;
    await scorer.score({ golden, answer, side, trial, costUsd: null, ...(attachments === undefined ? {} : { attachments }) }, ask);
  }
}

type Role = { readonly role: keyof Tally['calls']; readonly most: number };

/** Counts one request, unless an equal one was counted; gives its answer where a cassette or a recording holds it. */
async function expectAnswer(
  { cassettes }: Preparation,
  { provider, prices }: Pick<SideSetup, 'provider' | 'prices'>,
  request: GenerationRequest,
  role: Role,
  tally: Tally,
): Promise<Answer | null> {
  if (!provider.recordable) return provider.generate(request, { signal: new AbortController().signal }).catch(() => null);
  const key = requestKey(provider, request);
  const found = cassettes.find(key);
  const counted = tally.isChanged ? `${role.role} ${key}` : key;
  if (tally.seen.has(counted)) return found;
  tally.seen.add(counted);
  tally.calls[role.role] += 1;
  if (found === null) charge(tally, prices, request, role, 1);
  else tally.saved += 1;
  return found;
}

function charge(tally: Tally, prices: Prices, request: GenerationRequest, { role, most }: Role, times: number): void {
  const likely = role === 'judge' ? LIKELY_REPLY_TOKENS : LIKELY_OUTPUT_TOKENS;
  const outputTokens = Math.min(likely, request.params.max_output_tokens ?? likely);
  const estimate = prices.of({ inputTokens: countInputTokens(request).likely, outputTokens });
  const largest = prices.largest(request, ASSUMED_OUTPUT_TOKENS);
  tally.estimate = tally.estimate === null || estimate === null ? null : tally.estimate + times * estimate;
  tally.max = tally.max === null || largest === null ? null : tally.max + times * most * largest;
}
