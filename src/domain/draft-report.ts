/** What `draft` prints and writes: the item as it was and as it is proposed, how well each agrees with people, and every attempt. */
import { z } from 'zod';
import { UsageReportSchema } from './report.js';

const count = z.int().min(0);
const share = z.number().min(0).max(1).nullable();

/** Agreement of judge and people on rows; `counts[i][j]`: people say labels[i], the judge labels[j]. */
const FiguresSchema = z.strictObject({
  n: count,
  /** Rows without a verdict: in no figure. */
  missing: count,
  accuracy: share,
  balancedAccuracy: share,
  confusion: z.strictObject({
    labels: z.tuple([z.literal('bad'), z.literal('good')]),
    counts: z.tuple([z.tuple([count, count]), z.tuple([count, count])]),
  }),
});

const BothSchema = z.strictObject({ train: FiguresSchema, heldOut: FiguresSchema });

const ItemTextSchema = z.strictObject({ criterion: z.string(), anchors: z.record(z.string(), z.string()) });

export const DraftReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  rubric: z.string(),
  item: z.string(),
  /** The failure mode whose labels were used; null: all. */
  mode: z.string().nullable(),
  judge: z.string(),
  drafter: z.string(),
  seed: z.int(),
  /** Labelled answers by what people say of them, and how they were split. */
  rows: z.strictObject({ labelled: z.strictObject({ good: count, bad: count }), train: count, heldOut: count }),
  /** The item before; its figures are null where it is new. */
  start: z.strictObject({ item: ItemTextSchema.nullable(), figures: BothSchema.nullable() }),
  /** The last draft that was kept; null where none was. */
  kept: z.strictObject({ round: z.int(), item: ItemTextSchema, figures: BothSchema }).nullable(),
  /** How likely so uneven a change on held-out answers is by chance (exact McNemar, two-sided); null where nothing is compared. */
  byChance: share,
  history: z.array(
    z.strictObject({
      round: z.int(),
      outcome: z.enum(['kept', 'dropped', 'unusable', 'unfinished']),
      why: z.string(),
      item: ItemTextSchema.nullable(),
      train: FiguresSchema.nullable(),
      heldOut: FiguresSchema.nullable(),
    }),
  ),
  /** Why it ended before its rounds were over; null where it did not. */
  ended: z.string().nullable(),
  /** The rubric file before and with the draft, as a unified diff; null where nothing was kept. */
  diff: z.string().nullable(),
  notes: z.array(z.string()),
  usage: UsageReportSchema,
});
export type DraftReport = z.infer<typeof DraftReportSchema>;
export type DraftFigures = z.infer<typeof FiguresSchema>;
