/**
 * A sweep on several machines. Every shard runs all arms that are still in the race on the whole clusters that are its own, up to a share of
 * the cases, and decides nothing; a merge stops arms over the records of all shards, and the next round goes on from there. So arms are
 * stopped by all evidence at once, as on one machine (docs/decisions/0031).
 */
import { z } from 'zod';
import type { Json } from '../../domain/json.js';
import { type UsageReport, UsageReportSchema } from '../../domain/report.js';
import type { SweepReport } from '../../domain/sweep-report.js';
import type { Journal } from '../../replay/journal.js';
import type { Ledger } from '../../replay/ledger.js';
import { MAX_SHARDS, type Shard, shardOf } from '../merge/shards.js';
import { type PlannedCase, type SweepPlan, SweepPlanSchema } from './sweep-plan.js';

const TOPIC = 'sweep';
const PART = 'part';
const ROUND = 'round';
const share = z.number().gt(0).max(1);

/** What a merge came to, as far as the next round must know it. */
const RoundSchema = z.strictObject({
  /** Of what was swept: a round goes on with its own sweep alone. */
  digest: z.string(),
  shares: z.array(share).min(1),
  rungs: z.array(z.strictObject({ cases: z.int(), arms: z.int() })),
  /** Arms that are out of the race, with the cases that all had seen by then. */
  stopped: z.record(z.string(), z.int()),
  usage: UsageReportSchema,
});
export type Round = z.infer<typeof RoundSchema>;

/** One shard's part of a round; equal in all shards of the round but for `index`. */
const PartSchema = z.strictObject({
  index: z.int().min(1),
  count: z.int().min(1).max(MAX_SHARDS),
  until: share,
  /** Null where nothing may stop an arm. */
  margin: z.number().nullable(),
  from: RoundSchema.nullable(),
  plan: SweepPlanSchema,
});
export type Part = z.infer<typeof PartSchema>;

/** Whether a note is one of a sweep's own. */
export function isSweepNote(topic: string): boolean {
  return topic === TOPIC;
}

/** Writes what the merge must know into the journal of one suite, once. */
export function journalPart(journal: Journal, suite: string, part: Part): void {
  writeOnce(journal, PART, { suite, part });
}

/** Writes what the next round must know into the journal of one suite of a merged record. */
export function journalRound(journal: Journal, suite: string, round: Round): void {
  writeOnce(journal, ROUND, { suite, round });
}

function writeOnce(journal: Journal, id: string, value: object): void {
  // Through JSON: what is undefined is not there.
  const data = JSON.parse(JSON.stringify(value)) as Json;
  if (JSON.stringify(journal.ledger().notes.get(TOPIC)?.get(id)) === JSON.stringify(data)) return;
  journal.write({ kind: 'note', topic: TOPIC, id, data });
}

/** The part in a shard's journal; null where the record is none of a sweep's shard. */
export function partIn({ notes }: Pick<Ledger, 'notes'>): { readonly suite: string; readonly part: Part } | null {
  const parsed = z.strictObject({ suite: z.string(), part: PartSchema }).safeParse(notes.get(TOPIC)?.get(PART));
  return parsed.success ? parsed.data : null;
}

/** The round in the journal of a merged record; null where it is none. */
export function roundIn({ notes }: Pick<Ledger, 'notes'>): { readonly suite: string; readonly round: Round } | null {
  const parsed = z.strictObject({ suite: z.string(), round: RoundSchema }).safeParse(notes.get(TOPIC)?.get(ROUND));
  return parsed.success ? parsed.data : null;
}

/** Whether a case is a shard's own: a matter of its cluster's name and the count alone. */
export function isOwn({ cluster }: PlannedCase, { index, count }: Shard): boolean {
  return shardOf(cluster, count) === index;
}

/** A shard's report without a ranking: it has seen its own cases alone. */
export function withoutRanking(report: SweepReport, { index, count }: Shard): SweepReport {
  const stop = report.stop ?? {
    code: 'shard',
    message: `shard ${index} of ${count}: measured, not decided. \`cupel merge\` ranks over the records of all ${count} shards.`,
  };
  const arms = report.arms.map((arm): SweepReport['arms'][number] => ({
    ...arm,
    group: null,
    onFront: false,
    slices: arm.slices.map((slice) => ({ ...slice, onFront: false })),
  }));
  return { ...report, arms, recommendation: null, stop, skippedCalls: 0 };
}

/** What earlier rounds leave of a budget. */
export function budgetAfter<
  B extends { readonly usd?: number | undefined; readonly requests?: number | undefined; readonly tokens?: number | undefined },
>(budget: B, spent: UsageReport | null): B {
  if (spent === null) return budget;
  const left = (of: number, used: number): number => Math.max(0, of - used);
  return {
    ...budget,
    ...(budget.usd === undefined ? {} : { usd: left(budget.usd, spent.usd ?? 0) }),
    ...(budget.requests === undefined ? {} : { requests: left(budget.requests, spent.requests) }),
    ...(budget.tokens === undefined ? {} : { tokens: left(budget.tokens, spent.inputTokens + spent.outputTokens) }),
  };
}

/** The plan and where it stands, for whoever must tell two runs apart. */
export function identityOf({ index: _, ...part }: Part): Omit<Part, 'index'> {
  return part;
}

/** How a round reads to people. */
export function roundMessage(plan: SweepPlan, { shares, stopped }: Pick<Round, 'shares' | 'stopped'>): string {
  const out = Object.keys(stopped).length;
  const percent = Math.round((shares.at(-1) ?? 1) * 100);
  return `${percent} % of the cases are in; ${plan.arms.length - out} of ${plan.arms.length} arms go on to the next round.`;
}
