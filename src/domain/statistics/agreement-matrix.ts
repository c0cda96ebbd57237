/**
 * How two raters' answers fall together, as one matrix, and the figures that are read off it. Cells are weights, not only counts:
 * the standard errors in `agreement-interval` differentiate these functions.
 */

/** `cells[i][j]`: how often the first rater (people) said `labels[i]` where the second (a judge) said `labels[j]`. */
export type Matrix = readonly (readonly number[])[];

/** A figure read off a matrix; null where it is not defined (nothing to count, or a chance agreement of 1). */
export type MatrixFigure = (matrix: Matrix) => number | null;

/** The matrix of pairs of label indices, `size` labels a side. */
export function toMatrix(pairs: readonly (readonly [number, number])[], size: number): Matrix {
  const cells = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const [row, column] of pairs) {
    const cell = cells[row];
    if (cell?.[column] !== undefined) cell[column] += 1;
  }
  return cells;
}

/** Row and column sums, and the sum of all. */
function marginsOf(matrix: Matrix): {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
} {
  const rows = matrix.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const columns = matrix.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return { rows, columns, total: rows.reduce((sum, row) => sum + row, 0) };
}

/** Share of pairs that are equal. */
export const accuracy: MatrixFigure = (matrix) => {
  const { total } = marginsOf(matrix);
  return total === 0 ? null : matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0) / total;
};

/** Mean recall over the labels that people gave: what a judge that always says the same cannot raise. */
export const balancedAccuracy: MatrixFigure = (matrix) => {
  const { rows } = marginsOf(matrix);
  return meanOf(rows.flatMap((row, index) => (row > 0 ? [(matrix[index]?.[index] ?? 0) / row] : [])));
};

/** Share of the judge's `label`s that people gave too; 0 where the judge never says it. */
function precisionOf(matrix: Matrix, label: number): number {
  const said = matrix.reduce((sum, row) => sum + (row[label] ?? 0), 0);
  return said === 0 ? 0 : (matrix[label]?.[label] ?? 0) / said;
}

/** Share of people's `label`s that the judge gives too; 0 where people never gave it. */
function recallOf(matrix: Matrix, label: number): number {
  const given = (matrix[label] ?? []).reduce((sum, cell) => sum + cell, 0);
  return given === 0 ? 0 : (matrix[label]?.[label] ?? 0) / given;
}

function f1Of(matrix: Matrix, label: number): number {
  const [precision, recall] = [precisionOf(matrix, label), recallOf(matrix, label)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Precision, recall and F1 of one label, or (`positive` null) their means over all labels that either rater gave. */
export function detection(positive: number | null): Readonly<Record<'precision' | 'recall' | 'f1', MatrixFigure>> {
  const over =
    (of: (matrix: Matrix, label: number) => number): MatrixFigure =>
    (matrix) => {
      const { rows, columns, total } = marginsOf(matrix);
      if (total === 0) return null;
      if (positive !== null) return of(matrix, positive);
      return meanOf(rows.flatMap((row, label) => (row + (columns[label] ?? 0) > 0 ? [of(matrix, label)] : [])));
    };
  return { precision: over(precisionOf), recall: over(recallOf), f1: over(f1Of) };
}

/** How far two labels are apart, 0 (equal) to 1 (the ends of the scale). */
export type Disagreement = (row: number, column: number) => number;

const nominal: Disagreement = (row, column) => (row === column ? 0 : 1);

/** Disagreement by position on a scale: the distance between the positions, to the power of 1 (linear) or 2 (quadratic). */
export function scaleDisagreement(positions: readonly number[], power: 1 | 2): Disagreement {
  const span = Math.max(...positions) - Math.min(...positions);
  return (row, column) => (span === 0 ? 0 : (Math.abs((positions[row] ?? 0) - (positions[column] ?? 0)) / span) ** power);
}

/** Cohen's kappa (1960), weighted (1968) where disagreements differ: 1 - observed / expected disagreement. */
export function cohenKappa(disagreement: Disagreement = nominal): MatrixFigure {
  return (matrix) => {
    const { rows, columns, total } = marginsOf(matrix);
    let observed = 0;
    let expected = 0;
    matrix.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const apart = disagreement(row, column);
        observed += apart * cell;
        expected += (apart * (rows[row] ?? 0) * (columns[column] ?? 0)) / total;
      });
    });
    return total === 0 || expected === 0 ? null : 1 - observed / expected;
  };
}

/** Gwet's AC1 (2008): agreement beyond chance that does not collapse where nearly all labels are alike. */
export const gwetAc1: MatrixFigure = (matrix) => {
  const { rows, columns, total } = marginsOf(matrix);
  const observed = accuracy(matrix);
  const shares = rows.map((row, label) => (row + (columns[label] ?? 0)) / (2 * total)).filter((share) => share > 0);
  if (observed === null || shares.length < 2) return null;
  const expected = shares.reduce((sum, share) => sum + share * (1 - share), 0) / (shares.length - 1);
  return (observed - expected) / (1 - expected);
};

/** Fleiss' kappa (1971) of subjects that were all rated equally often: `counts[subject][label]`. Null where it is not defined. */
export function fleissKappa(counts: Matrix): number | null {
  const raters = (counts[0] ?? []).reduce((sum, cell) => sum + cell, 0);
  const { columns, total } = marginsOf(counts.length === 0 ? [] : counts.map((row) => [...row]));
  if (raters < 2 || total === 0) return null;
  const within = counts.map((row) => (row.reduce((sum, cell) => sum + cell * cell, 0) - raters) / (raters * (raters - 1)));
  const observed = within.reduce((sum, share) => sum + share, 0) / counts.length;
  const expected = columns.reduce((sum, column) => sum + (column / total) ** 2, 0);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
