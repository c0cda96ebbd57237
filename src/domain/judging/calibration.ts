/**
 * How well judges agree with people: what `calibrate --json` prints, what stands beside a rubric as `<name>.calibration.json`, and what
 * the gate reads of it. Names and numbers only, no texts of cases or answers.
 */
import { z } from 'zod';

const nullableNumber = z.number().nullable();
const count = z.int().min(0);
const rangeFields = { low: nullableNumber, high: nullableNumber };
/** A figure with its 95 % interval; null where it is not defined. */
const EstimateSchema = z.strictObject({ value: nullableNumber, ...rangeFields });
const RangeSchema = z.strictObject(rangeFields);
const valueSchema = z.union([z.boolean(), z.number(), z.string()]);

/** One judge (or the jury) on one item, against the majority of people. */
const JudgeFiguresSchema = z.strictObject({
  name: z.string(),
  item: z.string(),
  /** Verdicts compared, of all orders; a missing one is left out. */
  n: count,
  /** Labelled answers (or pairs) among them. */
  labels: count,
  /** Verdicts that the judge did not give. */
  missing: count,
  accuracy: nullableNumber,
  balancedAccuracy: nullableNumber,
  precision: nullableNumber,
  recall: nullableNumber,
  f1: nullableNumber,
  /** 95 % intervals of the five above. */
  intervals: z.strictObject({
    accuracy: RangeSchema,
    balancedAccuracy: RangeSchema,
    precision: RangeSchema,
    recall: RangeSchema,
    f1: RangeSchema,
  }),
  /** Cohen, unweighted. */
  kappa: EstimateSchema,
  /** Cohen with quadratic weights; null unless the scale is ordinal. */
  weightedKappa: EstimateSchema.nullable(),
  /** Gwet. */
  ac1: EstimateSchema,
  /** Krippendorff, of all annotators and the judge together. */
  alpha: EstimateSchema,
  /** `counts[i][j]`: people said labels[i], the judge labels[j]. */
  confusion: z.strictObject({ labels: z.array(valueSchema), counts: z.array(z.array(count)) }),
  /** Share of cases, with both orders given, whose two verdicts are equal; null with one order. */
  orderConsistency: nullableNumber,
  /** Share of the verdicts for one side that are for the answer shown first; null with one order. */
  firstPosition: nullableNumber,
  /** ICC(1) over trials of the same question; null with one trial. */
  trialIcc: nullableNumber,
  /** Spearman's, of the score and the answer's length; null where the lengths are not known. */
  lengthCorrelation: nullableNumber,
  /** Of a binary item, the share that the judge calls good, and that share corrected for its errors; null: it cannot be. */
  rate: z.strictObject({ observed: z.number(), corrected: nullableNumber }).nullable(),
  /** Ids of cases on which people and judge disagree, the farthest apart first. */
  examples: z.array(z.string()),
  /** The judge's fingerprint (model, parameters, rubric, prompt); null where nobody said whose the verdicts are. */
  fingerprint: z.string().nullable(),
  status: z.enum(['calibrated', 'uncalibrated', 'stale']),
});
export type JudgeFigures = z.infer<typeof JudgeFiguresSchema>;

const JuryFiguresSchema = JudgeFiguresSchema.extend({
  /** Jurors without whom the jury is more accurate. */
  drop: z.array(z.string()),
});
export type JuryFigures = z.infer<typeof JuryFiguresSchema>;

export const CalibrationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  rubric: z.string(),
  /** Labelled answers (or pairs), each item counted. */
  n: count,
  annotators: z.array(z.strictObject({ name: z.string(), n: count })),
  /** Cohen's kappa of two annotators over what both labelled. */
  humanAgreement: z.array(
    z.strictObject({ a: z.string(), b: z.string(), item: z.string(), n: count, kappa: nullableNumber, ...rangeFields }),
  ),
  /** All annotators of an item together: Krippendorff's alpha, and Fleiss' kappa over what all of them labelled. */
  people: z.array(z.strictObject({ item: z.string(), n: count, annotators: count, alpha: EstimateSchema, fleiss: nullableNumber })),
  /** Labels on which people have no majority: they are in no figure of a judge. */
  conflicts: z.array(z.strictObject({ case: z.string(), item: z.string(), values: z.record(z.string(), valueSchema) })),
  judges: z.array(JudgeFiguresSchema),
  /** The majority of all judges of the overall item, or of the first; null with fewer than two judges. */
  jury: JuryFiguresSchema.nullable(),
  /** The same for every item, where there are several. */
  juries: z.array(JuryFiguresSchema),
  advice: z.array(z.string()),
});
export type Calibration = z.infer<typeof CalibrationSchema>;

/** Labels from which a judge may be called calibrated. */
export const MIN_LABELS = 100;
/** What the lower bound of kappa must reach: "fair" and better in Fleiss' words, beyond doubt. */
export const MIN_KAPPA = 0.4;

/** Whether the figures say that the judge may be relied on: 100 labels, and the lower bound of kappa at .4 or above. */
export function isCalibrated({ labels, kappa }: Pick<JudgeFigures, 'labels' | 'kappa'>): boolean {
  return labels >= MIN_LABELS && kappa.low !== null && kappa.low >= MIN_KAPPA;
}
