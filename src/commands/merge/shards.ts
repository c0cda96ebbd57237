/**
 * Shards: one run spread over several machines. Whole clusters go to a shard, by a hash of their name, so that every machine agrees
 * without a word. A shard measures its part to the end and decides nothing; `merge` decides over all of them.
 */
import { z } from 'zod';
import { GatePolicySchema } from '../../domain/policy.js';
import type { Report, ReportView } from '../../domain/report.js';
import type { LookPlan } from '../../domain/schedule.js';
import { sha256 } from '../../fingerprint.js';
import type { LocatedCase } from '../../golden/load.js';
import type { Journal } from '../../replay/journal.js';
import type { Ledger } from '../../replay/ledger.js';
import type { Suite } from '../../suite/schema.js';
import type { Subject } from '../gate/conclusion.js';
import { clusterOf, type JudgedCase } from '../gate/gathering.js';

/** `index` from 1 to `count`. */
export type Shard = { readonly index: number; readonly count: number };

export const MAX_SHARDS = 1000;

/** The shard, from 1, that a cluster belongs to: a matter of its name and the count alone. */
export function shardOf(cluster: string, count: number): number {
  return (Number.parseInt(sha256(cluster).slice(0, 12), 16) % count) + 1;
}

/** The cases that a shard runs, in their order. */
export function casesOf(cases: readonly LocatedCase[], { index, count }: Shard): LocatedCase[] {
  return cases.filter(({ golden }) => shardOf(clusterOf(golden), count) === index);
}

/** What a shard may spend: the share of the budget that its cases are of all, rounded down. The time is everybody's. */
export function shareBudget(budget: Suite['budget'], own: number, all: number): Suite['budget'] {
  const share = all === 0 ? 0 : own / all;
  const whole = (value: number): number => Math.min(value, Math.max(1, Math.floor(value * share)));
  return {
    ...budget,
    ...(budget.usd === undefined ? {} : { usd: budget.usd * share }),
    ...(budget.requests === undefined ? {} : { requests: whole(budget.requests) }),
    ...(budget.tokens === undefined ? {} : { tokens: whole(budget.tokens) }),
  };
}

/**
 * A shard's report without a verdict: a run that was cut short stays `invalid`; everything else is measured, and not decided.
 */
export function withoutVerdict(view: ReportView, { index, count }: Shard, isCutShort: boolean): ReportView {
  const { report, facts } = view;
  const comparisons = report.comparisons.map((comparison): Report['comparisons'][number] => ({ ...comparison, status: 'shown' }));
  const message = `This part of the evidence is in. \`cupel merge\` decides over the records of all ${count} shards.`;
  const verdict: Report['verdict'] = isCutShort
    ? report.verdict
    : { status: 'inconclusive', title: `shard ${index} of ${count}: measured, not decided`, reasons: [{ code: 'underpowered', message }] };
  const looks = report.looks.map((look): Report['looks'][number] => ({ ...look, decision: verdict.status }));
  return { ...view, report: { ...report, comparisons, verdict, looks }, facts: { ...facts, casesToSettle: null } };
}

const TOPIC = 'shard';
const PLAN = 'plan';
const tag = z.union([z.string(), z.array(z.string())]);
const name = z.string().min(1);

/** What `merge` must know of the run beside its trials; equal in all shards but for the index. */
const ShardPlanSchema = z.strictObject({
  index: z.int().min(1),
  count: z.int().min(1).max(MAX_SHARDS),
  suite: name,
  kind: z.enum(['two', 'same', 'alone', 'unchanged']),
  looks: z.strictObject({ looks: z.literal([1, 4]), maxTrials: z.literal([1, 2, 3]) }),
  policy: GatePolicySchema,
  metrics: z.array(name),
  weights: z.record(name, z.number()),
  hasBaseline: z.boolean(),
  seed: z.number(),
  /** By scorer: what the census rule must know. */
  facts: z.record(name, z.strictObject({ deterministic: z.boolean(), passAt: z.number() })),
  /** Sentences about the sides, for people. */
  notes: z.array(z.string()),
  /** Every case of the run, whichever shard runs it. */
  cases: z.array(
    z.strictObject({
      id: name,
      cluster: name,
      weight: z.number(),
      tags: z.record(z.string(), tag).optional(),
      metrics: z.array(name),
      mustPass: z.boolean(),
    }),
  ),
});
export type ShardPlan = z.infer<typeof ShardPlanSchema>;

/** What of a run goes into the plan that its shards carry. */
export type Planned = {
  readonly suite: string;
  readonly kind: ShardPlan['kind'];
  readonly looks: LookPlan;
  readonly subject: Subject;
  readonly facts: ReadonlyMap<string, { readonly deterministic: boolean; readonly passAt: number }>;
  readonly notes: readonly string[];
  readonly cases: readonly JudgedCase[];
};

/** Writes the plan of the whole run into the journal of one shard, once. */
export function journalPlan(journal: Journal, shard: Shard, planned: Planned): void {
  const { suite, kind, looks, subject, facts, notes, cases } = planned;
  const { policy, metrics, weights, hasBaseline, seed } = subject;
  const plan = {
    ...{ ...shard, suite, kind, looks, policy, metrics, hasBaseline, seed, notes, cases },
    weights: Object.fromEntries(weights),
    facts: Object.fromEntries([...facts].map(([id, { deterministic, passAt }]) => [id, { deterministic, passAt }])),
  };
  // Through JSON: what is undefined is not there.
  const data = JSON.parse(JSON.stringify(plan));
  if (JSON.stringify(journal.ledger().notes.get(TOPIC)?.get(PLAN)) === JSON.stringify(data)) return;
  journal.write({ kind: 'note', topic: TOPIC, id: PLAN, data });
}

/** The plan in a shard's journal; null where the run was no shard. */
export function planIn(ledger: Pick<Ledger, 'notes'>): ShardPlan | null {
  const parsed = ShardPlanSchema.safeParse(ledger.notes.get(TOPIC)?.get(PLAN));
  return parsed.success ? parsed.data : null;
}
