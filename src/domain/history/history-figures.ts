/** What a history says in figures, and what a gate that was given one keeps of it. */
import { z } from 'zod';

export const ErosionSchema = z.strictObject({
  foundAt: z.string(),
  weeks: z.int(),
  from: z.number(),
  to: z.number(),
  p: z.number(),
});

export const MomentSchema = z.strictObject({ at: z.string(), ref: z.string().nullable() });
export type Moment = z.infer<typeof MomentSchema>;

/** A step of a target that did not change, newest runs against earlier ones. */
export const MoveSchema = z.strictObject({
  at: z.string(),
  runs: z.int(),
  cases: z.int(),
  from: z.number(),
  to: z.number(),
  difference: z.number(),
  interval: z.tuple([z.number(), z.number()]),
  p: z.number(),
});
export type MoveReport = z.infer<typeof MoveSchema>;

export const FlakySchema = z.strictObject({
  case: z.string(),
  /** Of the targets under which it both held and failed, in the last four weeks of the history. */
  runs: z.int(),
  failed: z.int(),
  since: z.string(),
  /** When the quarantine ends, whether or not anybody mended it. */
  until: z.string(),
  state: z.enum(['quarantined', 'expired']),
});
export type Flaky = z.infer<typeof FlakySchema>;

/** What a gate's reports say of the runs before: for people alone, no verdict looks at it. */
export const RunHistorySchema = z.strictObject({
  metric: z.string(),
  /** The newest runs, in the order of time. */
  trend: z.array(z.strictObject({ ...MomentSchema.shape, score: z.number() })),
  runs: z.int(),
  /** Of the cases that got worse in this run: when each held first, and how often it had come back before. */
  fixed: z.array(z.strictObject({ case: z.string(), first: MomentSchema, back: z.int() })),
  flaky: z.array(FlakySchema),
  erosion: ErosionSchema.nullable(),
  /** The baseline in this run against its runs before: nothing of it changed, so what it calls did. */
  moved: MoveSchema.nullable(),
});
