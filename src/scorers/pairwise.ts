import type { Json } from '../domain/json.js';
import { DEFAULT_PASS_AT, type Rubric } from '../domain/judging/rubric.js';
import type { Score } from '../domain/score.js';
import type { Params } from '../domain/target.js';
import type { Place } from '../errors.js';
import type { Answer, Provider } from '../providers/provider.js';
import { askStrictly, type Judged, type Unjudged } from './asking.js';
import { showFiles } from './attached-files.js';
import { pairData } from './judge-data.js';
import { renderPairwisePrompt, type UnusableReply } from './judge-prompt.js';
import { checkJudgeTemplate, type JudgeTemplate, PAIRWISE_TEMPLATE } from './judge-template.js';
import { CHOICE_SCHEMA, type Choice, parseChoice } from './pairwise-reply.js';
import type { Ask, ScorableTrial, Scorer } from './scorer.js';
import { normalizeAnswer } from './text.js';

export type PairwiseOptions = {
  readonly id: string;
  readonly weight: number;
  readonly rubric: Rubric;
  readonly provider: Provider;
  readonly params: Params;
  readonly promptTemplate?: JudgeTemplate;
  readonly place?: Place;
  /** Whether it is shown the files that came with the question; default true. */
  readonly attachments?: boolean;
};

/** What a judge of two answers says of one order; or that it says nothing usable. */
type Chosen = Judged<Choice> | Unjudged;

/** What two answers are answers to: the case, with the files that came with it. */
type Compared = Pick<ScorableTrial, 'golden' | 'attachments'>;

/** A judge of two answers whose choice in one order can be read: what calibration compares with people's preferences. */
export type PairwiseScorer = Scorer & {
  readonly choose: (asked: Compared, first: Answer, second: Answer, ask: Ask) => Promise<Chosen>;
};

/**
 * Compares an answer with its opponent: 1 where it wins in both orders, 0 where it loses in both, 0.5 otherwise. Answers that are equal once
 * normalised are a tie without a call. Nothing tells the judge which side gave which answer.
 * @throws CupelError `config` for a template that could not work
 */
export function createPairwiseScorer(options: PairwiseOptions): PairwiseScorer {
  const { id, weight, rubric, provider, params, promptTemplate = PAIRWISE_TEMPLATE, place = {}, attachments = true } = options;
  checkJudgeTemplate(promptTemplate, place);
  const { canaries: _, feedback: _asked, ...compared } = rubric;
  const prompt = promptTemplate.map(({ role, content }) => ({ role, content }));
  const choose: PairwiseScorer['choose'] = (asked, first, second, ask) =>
    chooseIn({ rubric, provider, params, promptTemplate, attachments }, asked, [first, second], ask);
  return {
    id,
    kind: 'pairwise',
    weight,
    identity: {
      kind: 'pairwise',
      rubric: compared,
      prompt,
      provider: provider.identity,
      params,
      ...(attachments ? {} : { attachments }),
    } as Json,
    deterministic: false,
    passAt: DEFAULT_PASS_AT,
    requestsPerScore: 2,
    appliesTo: () => true,
    score: async (trial, ask) => {
      const { answer, opponent } = trial;
      if (opponent === undefined) return { kind: 'unscored', reason: 'not-recorded', detail: 'there is no other answer to compare with' };
      if (isSame(answer, opponent)) return { kind: 'scored', value: TIE };
      const [ahead, behind] = await Promise.all([choose(trial, answer, opponent, ask), choose(trial, opponent, answer, ask)]);
      return toScore(ahead, behind);
    },
    choose,
  };
}

const TIE = 0.5;

/** Answers that say the same: in words, and by what their files hold. */
function isSame(one: Answer, other: Answer): boolean {
  return one.file?.sha256 === other.file?.sha256 && normalizeAnswer(one.output) === normalizeAnswer(other.output);
}

type Comparison = Pick<PairwiseOptions, 'rubric' | 'provider' | 'params'> & {
  readonly promptTemplate: JudgeTemplate;
  readonly attachments: boolean;
};

/** Asks in one order. */
async function chooseIn(
  { rubric, provider, params, promptTemplate, attachments: showsAttached }: Comparison,
  asked: Compared,
  [first, second]: readonly [Answer, Answer],
  ask: Ask,
): Promise<Chosen> {
  const shown = [
    { ...first, which: 'first ' },
    { ...second, which: 'second ' },
  ];
  const { attachments, ...files } = await showFiles(asked.attachments ?? [], shown, showsAttached);
  const data = pairData(asked, [first, second], files);
  const render = (unusable?: UnusableReply) => renderPairwisePrompt(promptTemplate, rubric, data, unusable);
  const output = { name: 'comparison', schema: CHOICE_SCHEMA };
  return askStrictly({ provider, params, output, attachments, render, parse: parseChoice, draw: 0 }, ask);
}

/** `ahead`: the choice where the answer was shown first, `behind`: where it was shown second. */
function toScore(ahead: Chosen, behind: Chosen): Score {
  if (ahead.kind === 'unjudged') return { kind: 'unscored', reason: ahead.reason, detail: ahead.detail };
  if (behind.kind === 'unjudged') return { kind: 'unscored', reason: behind.reason, detail: behind.detail };
  if (ahead.value === 'first' && behind.value === 'second') return { kind: 'scored', value: 1 };
  if (ahead.value === 'second' && behind.value === 'first') return { kind: 'scored', value: 0 };
  return { kind: 'scored', value: TIE };
}
