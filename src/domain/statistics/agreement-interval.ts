/**
 * 95 % intervals of agreement figures. One method serves all of them: the standard error by the infinitesimal jackknife (Efron 1982,
 * the delta method with the empirical influence function), summed by case first, so that two orders of one case are not two cases.
 * With one verdict a case it is the large-sample error of Fleiss, Cohen and Everitt (1969) for kappa.
 */
import type { Matrix, MatrixFigure } from './agreement-matrix.js';
import { normalQuantile, tQuantile } from './distributions.js';

/** A figure with its 95 % interval; null where it is not defined. */
export type Estimate = { readonly value: number | null; readonly low: number | null; readonly high: number | null };

export const NO_ESTIMATE: Estimate = { value: null, low: null, high: null };

/** One pair of label indices, and the case it belongs to. */
export type RatedPair = { readonly row: number; readonly column: number; readonly cluster: string };

/** Step of the numeric derivative, relative to one observation. */
const STEP = 1e-4;

/** Standard error of a figure of the matrix of `pairs`; null with fewer than two clusters or where the figure is not defined. */
function standardError(matrix: Matrix, pairs: readonly RatedPair[], figure: MatrixFigure): number | null {
  const slopes = new Map<string, number>();
  const slopeAt = (row: number, column: number): number => {
    const key = `${row} ${column}`;
    const known = slopes.get(key);
    if (known !== undefined) return known;
    const [above, below] = [1, -1].map((sign) => figure(shift(matrix, row, column, sign * STEP)));
    const slope = ((above ?? 0) - (below ?? 0)) / (2 * STEP);
    slopes.set(key, slope);
    return slope;
  };
  return clusteredError(pairs.map(({ row, column, cluster }) => ({ cluster, slope: slopeAt(row, column) })));
}

/** sqrt(G/(G-1) sum of the clusters' squared sums of influence), each against their mean; null with fewer than two clusters. */
export function clusteredError(influences: readonly { readonly cluster: string; readonly slope: number }[]): number | null {
  const sums = new Map<string, number>();
  for (const { cluster, slope } of influences) sums.set(cluster, (sums.get(cluster) ?? 0) + slope);
  const clusters = sums.size;
  if (clusters < 2) return null;
  const mean = [...sums.values()].reduce((sum, value) => sum + value, 0) / clusters;
  const squares = [...sums.values()].reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt((clusters / (clusters - 1)) * squares);
}

function shift(matrix: Matrix, row: number, column: number, step: number): Matrix {
  return matrix.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? cell + step : cell)) : cells));
}

const LEVEL = 0.975;
/** Smaller than this it is the derivative's rounding. */
const NO_ERROR = 1e-9;

/** A chance-corrected figure on [-1, 1]: t on clusters - 1 degrees of freedom. */
export function estimateAgreement(matrix: Matrix, pairs: readonly RatedPair[], figure: MatrixFigure): Estimate {
  const value = figure(matrix);
  if (value === null) return NO_ESTIMATE;
  const clusters = new Set(pairs.map(({ cluster }) => cluster)).size;
  return agreementInterval(value, standardError(matrix, pairs, figure), clusters, () => figure(withOneLabelMoved(matrix, clusters)));
}

/**
 * The interval of a chance-corrected figure. Where nothing disagrees there is no variance to go by: G agreements out of G still allow
 * a rate of disagreement of 1 - .025^(1/G), and `atWorst` says what the figure is then.
 */
export function agreementInterval(value: number, error: number | null, clusters: number, atWorst: () => number | null): Estimate {
  if (error === null) return { value, low: null, high: null };
  if (error < NO_ERROR) return { value, low: Math.min(value, atWorst() ?? value), high: value };
  const half = tQuantile(LEVEL, clusters - 1) * error;
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}

/** Disagreements that so many agreements without exception cannot rule out, as a share. */
export function undetectedDisagreement(clusters: number): number {
  return 1 - (1 - LEVEL) ** (1 / clusters);
}

/** The matrix in which the share of disagreement is what it may still be, spread as the margins have it. */
function withOneLabelMoved(matrix: Matrix, clusters: number): Matrix {
  const share = undetectedDisagreement(clusters);
  const total = matrix.reduce((sum, row) => sum + row.reduce((part, cell) => part + cell, 0), 0);
  const columns = matrix.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return matrix.map((cells, row) => {
    const given = cells.reduce((sum, cell) => sum + cell, 0);
    const others = total - (columns[row] ?? 0);
    return cells.map((cell, column) =>
      column === row || others === 0 ? cell * (1 - share) : cell * (1 - share) + (given * share * (columns[column] ?? 0)) / others,
    );
  });
}

/** A share on [0, 1]: Wilson's score interval (1927) at the number of independent verdicts that its standard error stands for. */
export function estimateShare(matrix: Matrix, pairs: readonly RatedPair[], figure: MatrixFigure): Estimate {
  const value = figure(matrix);
  if (value === null) return NO_ESTIMATE;
  const clusters = new Set(pairs.map(({ cluster }) => cluster)).size;
  const error = standardError(matrix, pairs, figure);
  if (error === null) return { value, low: null, high: null };
  const size = error < NO_ERROR ? clusters : (value * (1 - value)) / (error * error);
  const [low, high] = wilson(value, size);
  return { value, low, high };
}

function wilson(share: number, size: number): readonly [number, number] {
  const z = normalQuantile(LEVEL);
  const centre = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
  const half = (z / (1 + (z * z) / size)) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
