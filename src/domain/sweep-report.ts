/** What a sweep found, as `sweep --json` and `sweep.json` say it (schema version 1). Fractions on 0..1, money in USD, times in ms. */
import { z } from 'zod';
import { JsonSchema } from './json.js';
import { UsageReportSchema } from './report.js';

const nullableNumber = z.number().nullable();
const interval = z.tuple([z.number(), z.number()]).nullable();

const FIGURES = {
  /** Cases with a score. */
  cases: z.int(),
  score: nullableNumber,
  costPerCase: nullableNumber,
  latencyP50Ms: nullableNumber,
  latencyP95Ms: nullableNumber,
  onFront: z.boolean(),
};

const ArmSliceSchema = z.strictObject({ key: z.string(), value: z.string(), ...FIGURES });

const ArmReportSchema = z.strictObject({
  id: z.string(),
  /** The fields that it has in the place of the candidate's own. */
  params: z.record(z.string(), JsonSchema),
  /** `stopped`: proven worse before the last rung; `failed`: too few of its answers have a score. */
  status: z.enum(['finished', 'stopped', 'failed']),
  ...FIGURES,
  /** Simultaneous over the arms at 95 %. */
  interval,
  /** To the reference, over the cases that both have; null for the reference itself. */
  difference: nullableNumber,
  differenceInterval: interval,
  /** 1 is the best: its best arm and those that cannot be told from it. Null for an arm that failed. */
  group: z.int().nullable(),
  slices: z.array(ArmSliceSchema),
});
export type ArmReport = z.infer<typeof ArmReportSchema>;
export type ArmSlice = z.infer<typeof ArmSliceSchema>;

export const SweepReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  sweep: z.string(),
  reference: z.string(),
  /** The leaderboard: by group, then by score. */
  arms: z.array(ArmReportSchema),
  recommendation: z.strictObject({ arm: z.string(), reason: z.string() }).nullable(),
  usage: UsageReportSchema,
  /** Calls of the full grid that were not needed. */
  skippedCalls: z.int(),
  /** Why the sweep ended before its end; null where it did not. */
  stop: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  /** What a reader must know of how it was run. */
  setup: z.strictObject({
    suites: z.array(z.string()),
    cases: z.int(),
    /** Null where every arm ran in full. */
    racing: z.strictObject({ margin: z.number(), rungs: z.array(z.number()) }).nullable(),
    seed: z.int(),
    /** Arms that were still in the race after each rung, and the cases each of them had seen. */
    rungs: z.array(z.strictObject({ cases: z.int(), arms: z.int() })),
  }),
});
export type SweepReport = z.infer<typeof SweepReportSchema>;

/** Codes of a `stop` that is no failure: there is more to come. */
const TO_COME: readonly string[] = ['shard', 'round'];

/** Whether a sweep's end is only the end of a part. */
export function isPartOfMore({ stop }: Pick<SweepReport, 'stop'>): boolean {
  return stop !== null && TO_COME.includes(stop.code);
}
