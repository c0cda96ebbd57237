import type { Json } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import { DEFAULT_PASS_AT, type Rubric, rubricScore, type ScaleValue, toFraction } from '../domain/rubric.js';
import type { Score, UnscoredReason } from '../domain/score.js';
import type { Params } from '../domain/target.js';
import { CupelError, type Place } from '../errors.js';
import type { GenerationRequest, Provider } from '../providers/provider.js';
import { judgeData } from './judge-data.js';
import { judgeFailure } from './judge-failure.js';
import { renderJudgePrompt, type UnusableReply } from './judge-prompt.js';
import { parseJudgeReply, replySchema } from './judge-reply.js';
import { checkJudgeTemplate, DEFAULT_JUDGE_TEMPLATE, type JudgeTemplate } from './judge-template.js';
import type { Ask, Scorer } from './scorer.js';

export type JudgeOptions = {
  readonly id: string;
  readonly weight: number;
  readonly rubric: Rubric;
  readonly provider: Provider;
  readonly params: Params;
  /** The messages of the judge's own prompt file; the built-in prompt when absent. */
  readonly promptTemplate?: JudgeTemplate;
  /** Where that prompt stands, for messages. */
  readonly place?: Place;
  /** Draws a score, averaged; default 1. */
  readonly trials?: number;
};

type Judgement =
  | { readonly kind: 'judged'; readonly values: Readonly<Record<string, ScaleValue>> }
  | { readonly kind: 'unjudged'; readonly reason: UnscoredReason; readonly detail: string };

/**
 * One model that grades an answer by a rubric: the weighted mean of its items on [0, 1]. What it cannot grade, or grades in a form
 * that nobody asked for, is unscored. Draws are counted apart from the answer's own trial, so that equal answers, on whichever
 * side and in whichever trial, are one judgement, asked for once wherever requests are remembered.
 * @throws CupelError `config` for a template that could not work, or weights that have no sum
 */
export function createJudgeScorer(options: JudgeOptions): Scorer {
  const { id, weight, rubric, provider, params, promptTemplate = DEFAULT_JUDGE_TEMPLATE, place = {}, trials = 1 } = options;
  checkJudgeTemplate(promptTemplate, place);
  refuseEndlessWeights(rubric);
  const { canaries: _, ...graded } = rubric;
  const prompt = promptTemplate.map(({ role, content }) => ({ role, content }));
  return {
    id,
    kind: 'judge',
    weight,
    identity: { kind: 'judge', rubric: graded, prompt, provider: provider.identity, params, trials } as Json,
    deterministic: false,
    passAt: rubric.pass_at ?? DEFAULT_PASS_AT,
    requestsPerScore: trials,
    appliesTo: () => true,
    score: async (trial, ask) => {
      const data = judgeData(trial);
      const render = (unusable?: UnusableReply) => renderJudgePrompt(promptTemplate, rubric, data, unusable);
      const draws = Array.from({ length: trials }, (_, draw) => judge({ rubric, provider, params, render, draw }, ask));
      return summarize(rubric, await Promise.all(draws));
    },
  };
}

/** Weights whose sum is no number would make every score none. */
function refuseEndlessWeights({ rubric, items }: Rubric): void {
  if (Number.isFinite(items.reduce((sum, { weight }) => sum + (weight ?? 1), 0))) return;
  throw new CupelError('config', `the weights of the rubric ${JSON.stringify(rubric)} are too large to be added`);
}

type Draw = Pick<JudgeOptions, 'rubric' | 'provider' | 'params'> & {
  readonly render: (unusable?: UnusableReply) => readonly Message[];
  readonly draw: number;
};

const OUTPUT_NAME = 'judgement';

/** Asks; an unusable reply is drawn again with the identical request, then asked for with its fault named, then given up. */
async function judge({ rubric, provider, params, render, draw }: Draw, ask: Ask): Promise<Judgement> {
  const first: GenerationRequest = {
    messages: render(),
    params,
    outputSchema: { name: OUTPUT_NAME, schema: replySchema(rubric) },
    trial: draw,
  };
  const attempts: ((unusable: UnusableReply) => GenerationRequest)[] = [
    () => first,
    () => ({ ...first, redraw: 1 }),
    (unusable) => ({ ...first, messages: render(unusable), redraw: 2 }),
  ];
  let unusable: UnusableReply = { text: '', problem: '' };
  for (const attempt of attempts) {
    const reply = await ask(provider, attempt(unusable));
    if (reply.kind === 'failed') return { ...judgeFailure(reply), kind: 'unjudged' };
    const parsed = parseJudgeReply(reply.answer, rubric);
    if (parsed.kind === 'parsed') return { kind: 'judged', values: parsed.values };
    unusable = { text: reply.answer.output, problem: parsed.problem };
  }
  return { kind: 'unjudged', reason: 'judge-parse', detail: `the judge's reply could not be used: ${unusable.problem}` };
}

/** The mean over the draws. One draw without a score is missing evidence for the whole: half a mean is another estimate. */
function summarize(rubric: Rubric, draws: readonly Judgement[]): Score {
  const judged: Readonly<Record<string, ScaleValue>>[] = [];
  for (const draw of draws) {
    if (draw.kind === 'unjudged') return { kind: 'unscored', reason: draw.reason, detail: draw.detail };
    judged.push(draw.values);
  }
  const passAt = rubric.pass_at ?? DEFAULT_PASS_AT;
  const failed = rubric.items
    .filter(({ id }) => mean(judged.map((values) => itemFraction(rubric, id, values))) < passAt)
    .map(({ id }) => id);
  const value = mean(judged.map((values) => rubricScore(rubric, values)));
  return failed.length === 0 ? { kind: 'scored', value } : { kind: 'scored', value, failed };
}

function itemFraction({ scale }: Rubric, id: string, values: Readonly<Record<string, ScaleValue>>): number {
  const value = values[id];
  if (value === undefined) throw new Error(`no value for the rubric item ${id}`);
  return toFraction(scale, value);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
