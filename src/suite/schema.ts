import { z } from 'zod';
import { toNfc } from '../documents/nfc.js';
import { nearest } from '../documents/suggestion.js';
import { CASE_CHECKS, GatePolicySchema, OVERALL } from '../domain/policy.js';
import { type Target, TargetSchema } from '../domain/target.js';
import { type ScorerEntry, ScorerSchema, TranscriptionSchema } from './scorers.js';

const path = z.string().min(1);

/** Names a folder of run records and artifacts: it must be a good file name everywhere. */
const SuiteNameSchema = z
  .string()
  .regex(
    /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}._ -]{0,98}[\p{L}\p{M}\p{N}_-])?$/u,
    'must begin with a letter or digit and hold letters, digits, `.`, `_`, `-` and spaces only: it names folders and artifacts',
  );

/** How often each case is run on each side while the verdict is open. */
const TrialsSchema = z.strictObject({ max: z.literal([1, 2, 3]).default(1).describe('Most runs of a case on each side.') });

/** What a run may spend. A bound that is not written does not hold. */
const BudgetSchema = z.strictObject({
  usd: z.number().min(0).optional().describe('Money, in USD.'),
  requests: z.int().min(0).optional().describe('Requests to models, attempts included.'),
  tokens: z.int().min(0).optional().describe('Tokens in and out.'),
  minutes: z.number().positive().optional().describe('Time of the run.'),
});

const RunSettingsSchema = z.strictObject({
  concurrency: z.int().min(1).default(8).describe('Requests under way at once.'),
  timeout_s: z.number().positive().default(60).describe('Time of one attempt, its body included, in seconds.'),
  cassettes: z
    .enum(['off', 'auto', 'strict', 'record'])
    .default('auto')
    .describe('auto: replay what is stored, store the rest; strict: replay only; record: always call; off: never store.'),
  cassette_dir: path
    .optional()
    .describe('Folder of the cassettes, relative to the suite. Default: .cupel/cassettes at the top of the work tree.'),
});

const ReportSettingsSchema = z.strictObject({
  excerpts: z.boolean().default(false).describe('Show inputs and answers of the worst cases in the comment.'),
  store_text: z.boolean().default(false).describe('Keep inputs and answers in the run record.'),
});

/** A suite whose score must not fall: what an adapter must not forget. */
const ForgettingSchema = z.strictObject({
  suite: path.describe('The suite file, relative to this one.'),
  margin: z.number().min(0).max(1).optional().describe('Tolerated loss there; without it that of `gate.margin`.'),
});

/** A suite as a person writes it; parsed, every setting has its default. */
export const SuiteSchema = z
  .strictObject({
    suite: SuiteNameSchema.describe("The suite's name."),
    description: z.string().optional(),
    golden: z.array(path).min(1).describe('Golden sets: paths and globs of .jsonl and .yaml files, relative to the suite.'),
    candidate: TargetSchema.describe('The system under test, as this branch has it.'),
    baseline: z
      .union([z.literal('base'), TargetSchema])
      .default('base')
      .describe("base: what the base commit's copy of this suite calls its candidate; or a target of its own."),
    trials: TrialsSchema.prefault({}).describe('Runs of each case on each side. More than one are spent only while the verdict is open.'),
    scorers: z.array(ScorerSchema).default([]).describe('What scores the answers, beside the checks that the cases carry.'),
    transcription: TranscriptionSchema.optional().describe(
      'The model that writes down answers which are recordings, before anything scores them.',
    ),
    case_checks: z
      .enum(['share', 'all'])
      .default('share')
      .describe("share: the weighted share of a case's checks that hold; all: 1 only when all hold."),
    gate: GatePolicySchema.prefault({}).describe('What counts as too much.'),
    budget: BudgetSchema.default({}).describe('What a run may spend.'),
    run: RunSettingsSchema.prefault({}).describe('How a run is carried out.'),
    report: ReportSettingsSchema.prefault({}).describe('What reports may show.'),
    forgetting: z.array(ForgettingSchema).optional().describe('Suites whose score must not fall.'),
    lane: z.literal('live').optional().describe('live: the cases come from production as it runs.'),
  })
  .superRefine((suite, context) => {
    const report = (at: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path: at, message });
    checkScorerIds(suite.scorers, report);
    checkPrimary(suite, report);
    for (const name of Object.keys(suite.gate.floors)) checkMetric(suite.scorers, name, ['gate', 'floors', name], report);
  })
  .transform((suite) => ({
    ...suite,
    gate: { ...suite.gate, primary: suite.scorers.find((scorer) => scorer.primary)?.id ?? suite.gate.primary },
  }));

/** A suite with every default filled in; `gate.primary` names the metric that decides, wherever it was written. */
export type Suite = z.output<typeof SuiteSchema>;

type Report = (at: PropertyKey[], message: string) => void;
type Checked = { readonly scorers: readonly ScorerEntry[]; readonly gate: { readonly primary: string } };

/** The metrics that a suite can have. */
export function metricNames(scorers: readonly Pick<ScorerEntry, 'id'>[]): readonly string[] {
  return [OVERALL, CASE_CHECKS, ...scorers.map((scorer) => scorer.id)];
}

/** An explicit baseline; null where it is what the base commit has. */
export function explicitBaseline(suite: Pick<Suite, 'baseline'>): Target | null {
  return suite.baseline === 'base' ? null : suite.baseline;
}

function checkScorerIds(scorers: readonly ScorerEntry[], report: Report): void {
  const seen = new Set<string>();
  scorers.forEach(({ id }, index) => {
    const name = toNfc(id);
    if (name === OVERALL || name === CASE_CHECKS)
      report(['scorers', index, 'id'], `is the name of a metric that is always there: choose another`);
    else if (seen.has(name)) report(['scorers', index, 'id'], 'is the id of a scorer above: choose another');
    seen.add(name);
  });
}

function checkPrimary({ scorers, gate }: Checked, report: Report): void {
  const primaries = scorers.flatMap((scorer, index) => (scorer.primary === true ? [{ id: scorer.id, index }] : []));
  const [first, second] = primaries;
  if (second !== undefined) report(['scorers', second.index, 'primary'], 'is the second primary scorer: one metric decides');
  checkMetric(scorers, gate.primary, ['gate', 'primary'], report);
  if (first !== undefined && gate.primary !== OVERALL && gate.primary !== first.id)
    report(['gate', 'primary'], `is not the scorer that says \`primary: true\` (${first.id}): keep one of the two`);
}

function checkMetric(scorers: readonly ScorerEntry[], name: string, at: PropertyKey[], report: Report): void {
  const metrics = metricNames(scorers);
  if (metrics.includes(name)) return;
  const meant = nearest(name, metrics);
  report(at, `is no metric of this suite: ${meant === null ? `write one of ${metrics.join(', ')}` : `did you mean \`${meant}\`?`}`);
}
