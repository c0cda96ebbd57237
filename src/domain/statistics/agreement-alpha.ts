/** Krippendorff's alpha (2011, "Computing Krippendorff's Alpha-Reliability"): any number of raters, gaps, four levels of measurement. */
import { agreementInterval, clusteredError, type Estimate, NO_ESTIMATE, undetectedDisagreement } from './agreement-interval.js';

/** What the values mean: names, an order, distances, or distances from a true zero. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The values that one unit got, whoever gave them; fewer than two say nothing. Units of one `cluster` are not independent. */
export type RatedUnit = { readonly values: readonly number[]; readonly cluster: string };

/** Coincidences of pairs of values in units, and the values in their order. */
type Coincidences = { readonly values: readonly number[]; readonly cells: readonly (readonly number[])[] };

function emptyCells(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

/** Adds `weight` times one unit's pairs: each ordered pair counts 1 / (m - 1). */
function addUnit(cells: number[][], positions: readonly number[], weight: number): void {
  for (const [at, one] of positions.entries()) {
    for (const [beside, other] of positions.entries()) {
      const row = cells[one];
      if (at !== beside && row?.[other] !== undefined) row[other] += weight / (positions.length - 1);
    }
  }
}

/** 1 - observed / expected disagreement; null where nothing could disagree. */
function alphaOf({ values, cells }: Coincidences, level: MeasurementLevel): number | null {
  const margins = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const total = margins.reduce((sum, margin) => sum + margin, 0);
  const distance = distances(values, margins, level);
  let observed = 0;
  let expected = 0;
  for (let row = 0; row < values.length; row += 1) {
    for (let column = 0; column < values.length; column += 1) {
      const apart = row === column ? 0 : distance(row, column);
      observed += (cells[row]?.[column] ?? 0) * apart;
      expected += (margins[row] ?? 0) * (margins[column] ?? 0) * apart;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

function distances(
  values: readonly number[],
  margins: readonly number[],
  level: MeasurementLevel,
): (row: number, column: number) => number {
  const value = (index: number): number => values[index] ?? 0;
  switch (level) {
    case 'nominal':
      return () => 1;
    case 'interval':
      return (row, column) => (value(row) - value(column)) ** 2;
    case 'ratio':
      return (row, column) => {
        const sum = value(row) + value(column);
        return sum === 0 ? 0 : ((value(row) - value(column)) / sum) ** 2;
      };
    case 'ordinal': {
      const below: number[] = [];
      let sum = 0;
      for (const margin of margins) {
        below.push(sum + margin / 2);
        sum += margin;
      }
      return (row, column) => ((below[row] ?? 0) - (below[column] ?? 0)) ** 2;
    }
  }
}

const STEP = 1e-4;

/** Alpha with its 95 % interval by the infinitesimal jackknife over clusters of units. */
export function krippendorffAlpha(units: readonly RatedUnit[], level: MeasurementLevel): Estimate {
  const paired = units.filter((unit) => unit.values.length > 1);
  const values = [...new Set(paired.flatMap((unit) => unit.values))].sort((a, b) => a - b);
  const index = new Map(values.map((value, position) => [value, position]));
  const positions = paired.map((unit) => unit.values.map((value) => index.get(value) ?? 0));
  const cells = emptyCells(values.length);
  for (const unit of positions) addUnit(cells, unit, 1);
  const value = alphaOf({ values, cells }, level);
  if (value === null) return NO_ESTIMATE;
  const slopes = new Map<string, number>();
  const slopeOf = (unit: readonly number[]): number => {
    const key = [...unit].sort((a, b) => a - b).join(' ');
    const known = slopes.get(key);
    if (known !== undefined) return known;
    const [above, below] = [STEP, -STEP].map((weight) => {
      const shifted = cells.map((row) => [...row]);
      addUnit(shifted, unit, weight);
      return alphaOf({ values, cells: shifted }, level) ?? 0;
    });
    const slope = ((above ?? 0) - (below ?? 0)) / (2 * STEP);
    slopes.set(key, slope);
    return slope;
  };
  const error = clusteredError(paired.map(({ cluster }, at) => ({ cluster, slope: slopeOf(positions[at] ?? []) })));
  const clusters = new Set(paired.map(({ cluster }) => cluster)).size;
  return agreementInterval(value, error, clusters, () => 1 - undetectedDisagreement(clusters) / expectedShare(cells));
}

/** Share of disagreeing pairs that chance alone would give. */
function expectedShare(cells: readonly (readonly number[])[]): number {
  const margins = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const total = margins.reduce((sum, margin) => sum + margin, 0);
  return 1 - margins.reduce((sum, margin) => sum + (margin * (margin - 1)) / (total * (total - 1)), 0);
}
