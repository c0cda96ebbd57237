import type { Json } from '../domain/json.js';
import { DEFAULT_PASS_AT, type Rubric, toFraction, weighItems } from '../domain/judging/rubric.js';
import type { Score } from '../domain/score.js';
import type { Params } from '../domain/target.js';
import { CupelError, type Place } from '../errors.js';
import type { Answer, Provider } from '../providers/provider.js';
import { askStrictly, type Judged, type Parsed, type Unjudged } from './asking.js';
import { showFiles } from './attached-files.js';
import { expectedFractions } from './expected-grade.js';
import { judgeData } from './judge-data.js';
import { renderJudgePrompt, type UnusableReply } from './judge-prompt.js';
import { type ItemGrades, parseJudgeReply, replySchema } from './judge-reply.js';
import { checkJudgeTemplate, DEFAULT_JUDGE_TEMPLATE, type JudgeTemplate } from './judge-template.js';
import type { Ask, ScorableTrial, Scorer } from './scorer.js';

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
  /** Whether an item's score is the expectation over the values that the judge could have given, where its provider tells their shares. */
  readonly weighted?: boolean;
  /** Whether it is shown the files that came with the question; default true. */
  readonly attachments?: boolean;
};

/** What one draw gave every item and why, and on 0..1 what it was expected to give those whose alternatives are known. */
export type Grades = ItemGrades & { readonly expected: ReadonlyMap<string, number> };
type Judgement = Judged<Grades> | Unjudged;

/** A judge whose single draws can be read, item by item: what calibration compares with people. */
export type JudgeScorer = Scorer & { readonly draw: (trial: ScorableTrial, ask: Ask) => Promise<readonly Judgement[]> };

/**
 * One model that grades an answer by a rubric: the weighted mean of its items on [0, 1]. What it cannot grade, or grades in a form
 * that nobody asked for, is unscored. Draws are counted apart from the answer's own trial, so that equal answers, on whichever
 * side and in whichever trial, are one judgement, asked for once wherever requests are remembered.
 * @throws CupelError `config` for a template that could not work, or weights that have no sum
 */
export function createJudgeScorer(options: JudgeOptions): JudgeScorer {
  const {
    id,
    weight,
    rubric,
    provider,
    params,
    promptTemplate = DEFAULT_JUDGE_TEMPLATE,
    place = {},
    trials = 1,
    weighted = false,
    attachments: showsAttached = true,
  } = options;
  checkJudgeTemplate(promptTemplate, place);
  refuseEndlessWeights(rubric);
  const { canaries: _, feedback: _asked, ...graded } = rubric;
  const prompt = promptTemplate.map(({ role, content }) => ({ role, content }));
  const output = { name: OUTPUT_NAME, schema: replySchema(rubric) };
  const parse = (reply: Answer): Parsed<Grades> => {
    const parsed = parseJudgeReply(reply, rubric);
    if (parsed.kind === 'mismatch') return parsed;
    return { kind: 'parsed', value: { ...parsed.value, expected: weighted ? expectedFractions(reply, rubric) : NONE } };
  };
  const draw = async (trial: ScorableTrial, ask: Ask): Promise<readonly Judgement[]> => {
    const { attachments, ...files } = await showFiles(trial.attachments ?? [], [{ ...trial.answer, which: '' }], showsAttached);
    const data = judgeData(trial, files);
    const render = (unusable?: UnusableReply) => renderJudgePrompt(promptTemplate, rubric, data, unusable);
    const draws = Array.from({ length: trials }, (_, index) =>
      askStrictly({ provider, params, output, attachments, render, parse, draw: index, wantsTokens: weighted }, ask),
    );
    return Promise.all(draws);
  };
  return {
    id,
    kind: 'judge',
    weight,
    identity: {
      kind: 'judge',
      rubric: graded,
      prompt,
      provider: provider.identity,
      params,
      trials,
      ...(weighted ? { weighted } : {}),
      ...(showsAttached ? {} : { attachments: false }),
    } as Json,
    deterministic: false,
    passAt: rubric.pass_at ?? DEFAULT_PASS_AT,
    requestsPerScore: trials,
    appliesTo: () => true,
    draw,
    score: async (trial, ask) => summarize(rubric, await draw(trial, ask)),
  };
}

const OUTPUT_NAME = 'judgement';
const NONE: ReadonlyMap<string, number> = new Map();

/** Weights whose sum is no number would make every score none. */
function refuseEndlessWeights({ rubric, items }: Rubric): void {
  if (Number.isFinite(items.reduce((sum, { weight }) => sum + (weight ?? 1), 0))) return;
  throw new CupelError('config', `the weights of the rubric ${JSON.stringify(rubric)} are too large to be added`);
}

/** The mean over the draws. One draw without a score is missing evidence for the whole: half a mean is another estimate. */
function summarize(rubric: Rubric, draws: readonly Judgement[]): Score {
  const judged: Grades[] = [];
  for (const draw of draws) {
    if (draw.kind === 'unjudged') return { kind: 'unscored', reason: draw.reason, detail: draw.detail };
    judged.push(draw.value);
  }
  const passAt = rubric.pass_at ?? DEFAULT_PASS_AT;
  const failed = rubric.items
    .filter(({ id }) => mean(judged.map((grades) => itemFraction(rubric, id, grades))) < passAt)
    .map(({ id }) => id);
  const value = mean(judged.map((grades) => weighItems(rubric, (id) => itemFraction(rubric, id, grades))));
  return failed.length === 0 ? { kind: 'scored', value } : { kind: 'scored', value, failed };
}

/** What one draw gave an item, on 0..1. */
export function itemFraction({ scale }: Pick<Rubric, 'scale'>, id: string, { values, expected }: Grades): number {
  const value = values[id];
  if (value === undefined) throw new Error(`no value for the rubric item ${id}`);
  return expected.get(id) ?? toFraction(scale, value);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
