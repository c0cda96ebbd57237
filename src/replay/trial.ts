/** One case on one side, once: assembled, asked, scored, written down. The text goes as soon as the scores are there. */
import type { GoldenCase } from '../domain/case.js';
import type { Score, UnscoredReason } from '../domain/score.js';
import type { Side, TrialKey, Usage } from '../domain/trial.js';
import { CupelError } from '../errors.js';
import type { Answer, AnswerFile, Attachment, GenerationRequest, Provider, ToolCall } from '../providers/provider.js';
import type { Ask, Scorer } from '../scorers/scorer.js';
import { outputHash } from './answer.js';
import type { CallOutcome } from './call.js';
import type { Caller } from './caller.js';
import type { Journal } from './journal.js';
import type { TrialRecord } from './journal-lines.js';
import { answerToolCalls, MAX_TOOL_TURNS } from './tools.js';

export type TrialPlan = { readonly golden: GoldenCase; readonly side: Side /** Repeat index from 0. */; readonly trial: number };

/** A request, or why this case has none (a missing variable): that is the case's own failure, not the run's. */
export type Assembled =
  | { readonly kind: 'assembled'; readonly request: GenerationRequest }
  | { readonly kind: 'failed'; readonly reason: UnscoredReason; readonly detail: string };

export type ReplayedSide = { readonly provider: Provider; readonly assemble: (golden: GoldenCase, trial: number) => Assembled };

export type ReplayRun = {
  readonly caller: Pick<Caller, 'ask'>;
  readonly journal: Journal;
  readonly scorers: readonly Scorer[];
  /** What another run measured of the very same trial, where that counts. */
  readonly stored?: ((key: TrialKey) => TrialRecord | null) | undefined;
};

type Missing = { readonly reason: UnscoredReason; readonly detail: string };
type Talk = {
  readonly answer: Answer;
  readonly costUsd: number | null;
  readonly key: string | null;
  /** What came with the question. */
  readonly attachments?: readonly Attachment[];
};

/**
 * Replays and scores one trial, and writes its record. One that an earlier attempt of the run scored is given as it is; one that
 * ended otherwise is tried again.
 * @throws Error for bugs, in scorers too; CupelError of a provider that cannot be started
 */
export async function replayTrial(plan: TrialPlan, side: ReplayedSide, run: ReplayRun): Promise<TrialRecord> {
  const earlier = run.journal.findTrial(toKey(plan));
  if (earlier?.state === 'scored') return earlier;
  const record = run.stored?.(toKey(plan)) ?? (await replay(plan, side, run));
  run.journal.write({ kind: 'trial', ...record });
  return record;
}

/** The record of a trial that was not run: not needed any more, or the run ended before it. */
export function unrunTrial(plan: TrialPlan, state: 'skipped' | 'cancelled', reason?: UnscoredReason): TrialRecord {
  return { ...toKey(plan), state, ...(reason === undefined ? {} : { reason }), ...NO_ANSWER };
}

const NO_ANSWER = { outputSha256: null, finishReason: null, usage: null, latencyMs: null, costUsd: null, scores: {} } as const;

function toKey({ golden, side, trial }: TrialPlan): TrialKey {
  return { caseId: golden.id, side, trial };
}

async function replay(plan: TrialPlan, side: ReplayedSide, run: ReplayRun): Promise<TrialRecord> {
  const assembled = side.assemble(plan.golden, plan.trial);
  if (assembled.kind === 'failed') return withoutAnswer(plan, assembled);
  const talk = await converse(plan.golden, side.provider, assembled.request, run.caller);
  if ('reason' in talk) return withoutAnswer(plan, talk);
  const { answer, costUsd, key } = talk;
  const scores = await scoreAll(plan, talk, run);
  return {
    ...toKey(plan),
    ...stateOf(scores),
    ...(key === null ? {} : { key }),
    outputSha256: outputHash(answer),
    ...(answer.file === undefined ? {} : { file: describeFile(answer.file) }),
    finishReason: answer.finishReason,
    usage: answer.usage,
    latencyMs: Number.isFinite(answer.latencyMs) ? answer.latencyMs : null,
    costUsd,
    scores,
  };
}

function describeFile({ mediaType, sha256, bytes }: AnswerFile): NonNullable<TrialRecord['file']> {
  return { mediaType, sha256, bytes };
}

function withoutAnswer(plan: TrialPlan, { reason, detail }: Missing): TrialRecord {
  return { ...toKey(plan), state: isStop(reason) ? 'cancelled' : 'unscored', reason, detail, ...NO_ANSWER };
}

/** Asks until the answer wants no more tools. Tokens, time and money of all turns are the answer's. */
async function converse(
  golden: GoldenCase,
  provider: Provider,
  first: GenerationRequest,
  caller: Pick<Caller, 'ask'>,
): Promise<Talk | Missing> {
  const used = new Set<NonNullable<GoldenCase['tools']>[number]>();
  const toolCalls: ToolCall[] = [];
  let request = first;
  let before: Talk | null = null;
  for (let turn = 1; turn <= MAX_TOOL_TURNS; turn += 1) {
    const outcome = await caller.ask(provider, request);
    if (outcome.kind === 'failed') return outcome;
    const { answer } = outcome;
    toolCalls.push(...(answer.toolCalls ?? []));
    const talk: Talk = {
      ...join(before, outcome, toolCalls),
      ...(first.attachments === undefined ? {} : { attachments: first.attachments }),
    };
    if (answer.finishReason !== 'tool_calls' || request.tools === undefined) return talk;
    const turns = answerToolCalls(golden.tools ?? [], used, answer);
    if (turns === null) return { reason: 'tool-unrecorded', detail: `no recorded result answers a tool call of turn ${turn}` };
    request = { ...request, messages: [...request.messages, ...turns] };
    before = talk;
  }
  return { reason: 'tool-unrecorded', detail: `still wants tools after ${MAX_TOOL_TURNS} turns` };
}

function join(before: Talk | null, outcome: CallOutcome & { kind: 'answered' }, toolCalls: readonly ToolCall[]): Talk {
  const { answer, costUsd, key } = outcome;
  if (before === null) return { answer, costUsd, key };
  const { costUsd: _, ...last } = answer;
  return {
    answer: {
      ...last,
      toolCalls: [...toolCalls],
      usage: addUsage(before.answer.usage, answer.usage),
      latencyMs: before.answer.latencyMs + answer.latencyMs,
    },
    costUsd: before.costUsd === null || costUsd === null ? null : before.costUsd + costUsd,
    key,
  };
}

function addUsage(one: Usage | null, other: Usage | null): Usage | null {
  if (one === null || other === null) return null;
  return { inputTokens: one.inputTokens + other.inputTokens, outputTokens: one.outputTokens + other.outputTokens };
}

/** The answer of a trial that was asked for before, from where it is remembered. */
export async function answerAgain(
  plan: Pick<TrialPlan, 'golden' | 'trial'>,
  side: ReplayedSide,
  caller: Pick<Caller, 'ask'>,
): Promise<Talk | Missing> {
  const assembled = side.assemble(plan.golden, plan.trial);
  return assembled.kind === 'failed' ? assembled : converse(plan.golden, side.provider, assembled.request, caller);
}

async function scoreAll(
  { golden, side, trial }: TrialPlan,
  { answer, costUsd, attachments }: Talk,
  run: ReplayRun,
): Promise<Record<string, Score>> {
  const scorable = { golden, answer, side, trial, costUsd, ...(attachments === undefined ? {} : { attachments }) };
  const applicable = run.scorers.filter((scorer) => scorer.kind !== 'pairwise' && scorer.appliesTo(golden));
  const scores = await Promise.all(
    applicable.map(async (scorer): Promise<[string, Score]> => [scorer.id, await scoreOne(scorer, scorable, run.caller)]),
  );
  return Object.fromEntries(scores);
}

/** A scorer's expected failures are missing evidence; what the provider cannot be started for ends the run, as it does for targets. */
export async function scoreOne(scorer: Scorer, scorable: Parameters<Scorer['score']>[0], caller: Pick<Caller, 'ask'>): Promise<Score> {
  let fromProvider: unknown;
  const ask: Ask = async (provider, request) => {
    try {
      return await caller.ask(provider, request);
    } catch (error) {
      fromProvider = error;
      throw error;
    }
  };
  try {
    return valid(scorer, await scorer.score(scorable, ask));
  } catch (error) {
    if (!(error instanceof CupelError) || error === fromProvider) throw error;
    return { kind: 'unscored', reason: scorer.deterministic ? 'check-error' : 'judge-error', detail: error.code };
  }
}

function valid(scorer: Scorer, score: Score): Score {
  if (score.kind === 'scored' && !(score.value >= 0 && score.value <= 1)) {
    throw new Error(`the scorer ${scorer.id} gave ${score.value}, which is not in [0, 1]`);
  }
  return score;
}

/** How a trial ended, by its scores: the first missing one says why it is not scored. */
export function stateOf(scores: Readonly<Record<string, Score>>): Pick<TrialRecord, 'state' | 'reason' | 'detail'> {
  const missing = Object.entries(scores).flatMap(([id, score]) => (score.kind === 'unscored' ? [{ id, ...score }] : []));
  const first = missing.find((score) => isStop(score.reason)) ?? missing[0];
  if (first === undefined) return { state: 'scored' };
  const detail = first.detail === undefined ? first.id : `${first.id}: ${first.detail}`;
  return { state: isStop(first.reason) ? 'cancelled' : 'unscored', reason: first.reason, detail };
}

/** Whether a trial has no score because the run ended, not because something failed. */
function isStop(reason: UnscoredReason): boolean {
  return reason === 'budget' || reason === 'deadline' || reason === 'cancelled';
}
