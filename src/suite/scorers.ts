import { z } from 'zod';
import { type Check, CheckSchema } from '../domain/check.js';
import {
  AnthropicTargetSchema,
  HttpTargetSchema,
  LlamaCppTargetSchema,
  OpenAiCompatibleTargetSchema,
  OpenAiTargetSchema,
  type Target,
  type TargetOf,
} from '../domain/target.js';

const file = z.string().min(1);
const rubric = file.describe('The rubric file, relative to the suite; or one that comes with Cupel: `cupel:grounded`, `cupel:citations`.');

const attachments = z
  .boolean()
  .optional()
  .describe('false: the files that came with the question are not shown to the judge. Default true.');

/** A model that can be asked to judge: a recording cannot, it does not read what it is given. */
const judgeModel = <Extra extends z.core.$ZodLooseShape>(extra: Extra) =>
  z.discriminatedUnion('provider', [
    OpenAiTargetSchema.extend({ attachments, ...extra }),
    AnthropicTargetSchema.extend({ attachments, ...extra }),
    OpenAiCompatibleTargetSchema.extend({ attachments, ...extra }),
    LlamaCppTargetSchema.extend({ attachments, ...extra }),
  ]);

/** A model that writes: prompts, rubric items. */
export const AuthorSchema = judgeModel({});

/** One model that grades answers by a rubric. */
const JudgeSchema = judgeModel({
  rubric,
  weighted: z.boolean().optional().describe("Expectation over the score's log probabilities, where the provider gives them."),
  trials: z.int().min(1).max(9).optional().describe('How often each answer is judged; the mean counts. Default 1.'),
});
export type JudgeSpec = z.infer<typeof JudgeSchema>;

/** Several models that grade answers by one rubric. */
const JurySchema = z.strictObject({
  rubric,
  judges: z.array(judgeModel({})).min(2),
  reduce: z.enum(['mean', 'median', 'majority', 'min', 'weighted']).default('mean').describe('How the votes become one score.'),
});
export type JurySpec = z.infer<typeof JurySchema>;

/** A model that says which of the two sides' answers is the better one, asked in both orders. */
const PairwiseSchema = judgeModel({ rubric });
export type PairwiseSpec = z.infer<typeof PairwiseSchema>;

/** Scores that another tool gave. */
const RecordedScorerSchema = z.strictObject({ scores: file.describe('JSONL of { case, side, score }, relative to the suite.') });

const unit = z.number().min(0).max(1);

/** The likeness of meaning that an embedding model sees between an answer and the case's `expected`. */
const SimilaritySchema = z.discriminatedUnion('provider', [
  OpenAiTargetSchema.extend({ min: unit.optional().describe('From this cosine on it is 1, else 0; without it the cosine is the score.') }),
  OpenAiCompatibleTargetSchema.extend({ min: unit.optional() }),
]);
export type SimilaritySpec = z.infer<typeof SimilaritySchema>;

/** The model that hears answers which are recordings; its API is that of transcriptions. */
export const TranscriptionSchema = z.discriminatedUnion('provider', [
  OpenAiTargetSchema.omit({ api: true, prompt: true, tools: true, adapter: true }),
  OpenAiCompatibleTargetSchema.omit({ api: true, prompt: true, tools: true, adapter: true }),
]);

/** The target that a transcription is. */
export function transcriptionTarget(transcription: z.infer<typeof TranscriptionSchema>): TargetOf<'openai' | 'openai-compatible'> {
  return { ...transcription, api: 'transcriptions' } as TargetOf<'openai' | 'openai-compatible'>;
}

/** A service that gives an answer a number, such as a reward model. */
const RewardSchema = HttpTargetSchema.omit({ provider: true, response: true, prompt: true, params: true, tools: true }).extend({
  response: z.strictObject({ score: z.string().min(1).describe('JSONPath of the number.') }),
  range: z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low < high, 'must be [lowest, highest]')
    .default([0, 1])
    .describe('What the lowest and the highest score are; what lies outside counts as the nearest.'),
});
export type RewardSpec = z.infer<typeof RewardSchema>;

/** What each kind of scorer takes as its value: one kind a scorer. */
const KINDS = {
  check: CheckSchema.optional().describe('A deterministic check that every case must hold.'),
  judge: JudgeSchema.optional().describe('One judge with a rubric.'),
  jury: JurySchema.optional().describe('Several judges with one rubric.'),
  pairwise: PairwiseSchema.optional().describe('A judge that compares the two sides.'),
  similarity: SimilaritySchema.optional().describe('Likeness to `expected`, by an embeddings endpoint.'),
  reward: RewardSchema.optional().describe('A number that a service gives.'),
  recorded: RecordedScorerSchema.optional().describe('Scores from a file.'),
} as const;
const KIND_NAMES = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];

export const ScorerSchema = z
  .strictObject({
    id: z
      .string()
      .trim()
      .regex(
        /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._ -]{0,99}$/u,
        'must begin with a letter or digit and hold letters, digits, `.`, `_`, `-` and spaces only',
      )
      .describe('The name of the metric.'),
    weight: z.number().positive().max(1e6).default(1).describe('Share in `overall`.'),
    primary: z.boolean().optional().describe('Short for `gate.primary: <id>`.'),
    ...KINDS,
  })
  .superRefine((scorer, context) => {
    const named = KIND_NAMES.filter((kind) => scorer[kind] !== undefined);
    if (named.length === 1) return;
    const message =
      named.length === 0
        ? `says not how to score: write one of ${KIND_NAMES.join(', ')}`
        : `names ${named.length} kinds (${named.join(', ')}): write one scorer for each`;
    context.addIssue({ code: 'custom', message });
  });
export type ScorerEntry = z.infer<typeof ScorerSchema>;

type Common = { readonly id: string; readonly weight: number };
/** A scorer taken apart: one kind with its settings. */
export type ScorerSpec = Common &
  (
    | { readonly kind: 'check'; readonly check: Check }
    | { readonly kind: 'judge'; readonly judge: JudgeSpec }
    | { readonly kind: 'jury'; readonly jury: JurySpec }
    | { readonly kind: 'pairwise'; readonly pairwise: PairwiseSpec }
    | { readonly kind: 'similarity'; readonly similarity: SimilaritySpec }
    | { readonly kind: 'reward'; readonly reward: RewardSpec }
    | { readonly kind: 'recorded'; readonly recorded: z.infer<typeof RecordedScorerSchema> }
  );

/** Tells the kind of a valid scorer entry. */
export function parseScorer({ id, weight, check, judge, jury, pairwise, similarity, reward, recorded }: ScorerEntry): ScorerSpec {
  if (check !== undefined) return { id, weight, kind: 'check', check };
  if (judge !== undefined) return { id, weight, kind: 'judge', judge };
  if (jury !== undefined) return { id, weight, kind: 'jury', jury };
  if (pairwise !== undefined) return { id, weight, kind: 'pairwise', pairwise };
  if (similarity !== undefined) return { id, weight, kind: 'similarity', similarity };
  if (reward !== undefined) return { id, weight, kind: 'reward', reward };
  if (recorded !== undefined) return { id, weight, kind: 'recorded', recorded };
  throw new Error('a scorer without a kind passed its schema');
}

/** The rubric file that a scorer names; null where it needs none. */
export function rubricOf(scorer: ScorerEntry): { readonly path: string; readonly key: 'judge' | 'jury' | 'pairwise' } | null {
  for (const key of ['judge', 'jury', 'pairwise'] as const) {
    const path = scorer[key]?.rubric;
    if (path !== undefined) return { path, key };
  }
  return null;
}

/** The model behind a judge, without what is the judge's own. */
export function judgeTarget(judge: JudgeSpec | PairwiseSpec | JurySpec['judges'][number]): Target {
  const { rubric: _rubric, weighted: _weighted, trials: _trials, attachments: _attachments, ...target } = judge as JudgeSpec;
  return target;
}

/** The model behind a similarity. */
export function similarityTarget({ min: _min, ...target }: SimilaritySpec): TargetOf<'openai' | 'openai-compatible'> {
  return target as TargetOf<'openai' | 'openai-compatible'>;
}

/** The service behind a reward: its number stands where an answer would. */
export function rewardTarget({ range: _range, response, ...target }: RewardSpec): TargetOf<'http'> {
  return { ...target, provider: 'http', response: { output: response.score } };
}
