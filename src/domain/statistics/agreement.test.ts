import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha, type MeasurementLevel } from './agreement-alpha.js';
import { estimateAgreement, estimateShare, type RatedPair } from './agreement-interval.js';
import {
  accuracy,
  balancedAccuracy,
  cohenKappa,
  detection,
  fleissKappa,
  gwetAc1,
  type Matrix,
  scaleDisagreement,
  toMatrix,
} from './agreement-matrix.js';
import { normalQuantile, tQuantile } from './distributions.js';

/** The pairs that a matrix counts, each of a case of its own. */
function pairsOf(matrix: Matrix): RatedPair[] {
  return matrix.flatMap((cells, row) =>
    cells.flatMap((cell, column) => Array.from({ length: cell }, (_, copy) => ({ row, column, cluster: `${row} ${column} ${copy}` }))),
  );
}

const THREE: Matrix = [
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
];

describe('kappa', () => {
  test.each<[Matrix, number]>([
    [THREE, 0.4842],
    [
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      [
        [45, 15],
        [25, 15],
      ],
      0.1304,
    ],
  ])('of %j is %d', (matrix, value) => {
    expect(cohenKappa()(matrix)).toBeCloseTo(value, 4);
  });

  test('with linear weights counts near misses less', () => {
    expect(cohenKappa(scaleDisagreement([0, 1, 2], 1))(THREE)).toBeCloseTo(0.4701, 4);
  });

  test('with quadratic weights is the intraclass kind: 1 - mean squared distance / that of chance', () => {
    const squared = (row: number, column: number) => (row - column) ** 2;
    expect(cohenKappa(scaleDisagreement([1, 2, 3], 2))(THREE)).toBeCloseTo(cohenKappa(squared)(THREE) ?? 0, 12);
  });

  test('is not defined where both say one label only', () => {
    expect(
      cohenKappa()([
        [9, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(cohenKappa()([])).toBeNull();
  });

  test('collapses on skewed labels where AC1 does not', () => {
    const skewed = [
      [118, 5],
      [2, 0],
    ];
    expect(cohenKappa()(skewed)).toBeCloseTo(-0.0234, 4);
    expect(gwetAc1(skewed)).toBeCloseTo(0.9408, 4);
  });

  test("of Fleiss' fourteen raters is .210", () => {
    const table = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(fleissKappa(table)).toBeCloseTo(0.21, 3);
    expect(fleissKappa([])).toBeNull();
    expect(fleissKappa([[3], [3]])).toBeNull();
  });
});

describe('the interval of kappa', () => {
  /** Large-sample standard error of Fleiss, Cohen and Everitt (1969), equation 13. */
  function publishedError(counts: Matrix): number {
    const total = counts.flat().reduce((sum, cell) => sum + cell, 0);
    const p = counts.map((row) => row.map((cell) => cell / total));
    const rows = p.map((row) => row.reduce((sum, cell) => sum + cell, 0));
    const columns = p.map((_, column) => p.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    const at = (values: readonly number[], index: number): number => values[index] ?? 0;
    const observed = p.reduce((sum, row, index) => sum + at(row, index), 0);
    const expected = rows.reduce((sum, row, index) => sum + row * at(columns, index), 0);
    const kappa = (observed - expected) / (1 - expected);
    let variance = 0;
    p.forEach((row, i) => {
      row.forEach((cell, j) => {
        const term =
          i === j ? (1 - (at(rows, i) + at(columns, i)) * (1 - kappa)) ** 2 : ((1 - kappa) * (at(columns, i) + at(rows, j))) ** 2;
        variance += cell * term;
      });
    });
    variance -= (kappa - expected * (1 - kappa)) ** 2;
    return Math.sqrt(variance / (total * (1 - expected) ** 2));
  }

  test.each<[Matrix]>([
    [
      [
        [20, 5],
        [10, 15],
      ],
    ],
    [
      [
        [45, 15],
        [25, 15],
      ],
    ],
    [
      [
        [53, 5, 2],
        [11, 14, 5],
        [1, 6, 3],
      ],
    ],
  ])('is that of Fleiss, Cohen and Everitt, by t and with G/(G-1): %j', (matrix) => {
    const pairs = pairsOf(matrix);
    const { value, low, high } = estimateAgreement(matrix, pairs, cohenKappa());
    const error = publishedError(matrix) * Math.sqrt(pairs.length / (pairs.length - 1));
    const half = tQuantile(0.975, pairs.length - 1) * error;
    expect([low, high]).toEqual([expect.closeTo((value ?? 0) - half, 6), expect.closeTo((value ?? 0) + half, 6)]);
  });

  test('is the same when every case is there twice, for a repeated verdict is not another case', () => {
    const matrix = [
      [20, 5],
      [10, 15],
    ];
    const once = pairsOf(matrix);
    const twice = [...once, ...once];
    const doubled = matrix.map((row) => row.map((cell) => 2 * cell));
    const [one, two] = [estimateAgreement(matrix, once, cohenKappa()), estimateAgreement(doubled, twice, cohenKappa())];
    expect([two.low, two.high]).toEqual([expect.closeTo(one.low ?? 0, 8), expect.closeTo(one.high ?? 0, 8)]);
  });

  test('is open below where nothing disagrees, the less so the more cases there are', () => {
    const lowOf = (count: number): number => {
      const matrix = [
        [count, 0],
        [0, count],
      ];
      const { value, low, high } = estimateAgreement(matrix, pairsOf(matrix), cohenKappa());
      expect([value, high]).toEqual([1, 1]);
      return low ?? Number.NaN;
    };
    expect(lowOf(5)).toBeLessThan(0.5);
    expect(lowOf(50)).toBeCloseTo(1 - 2 * (1 - 0.025 ** (1 / 100)), 3);
    expect(lowOf(500)).toBeGreaterThan(0.98);
  });

  test('is not there with one case', () => {
    expect(
      estimateAgreement(
        [
          [1, 0],
          [0, 0],
        ],
        [{ row: 0, column: 0, cluster: 'a' }],
        accuracy,
      ),
    ).toEqual({ value: 1, low: null, high: null });
  });
});

describe('shares', () => {
  const matrix: Matrix = [
    [50, 10],
    [5, 35],
  ];

  test('accuracy, balanced accuracy, precision, recall and F1 of the positive label', () => {
    const { precision, recall, f1 } = detection(1);
    expect(accuracy(matrix)).toBeCloseTo(0.85, 12);
    expect(balancedAccuracy(matrix)).toBeCloseTo((50 / 60 + 35 / 40) / 2, 12);
    expect([precision(matrix), recall(matrix)]).toEqual([expect.closeTo(35 / 45, 12), expect.closeTo(35 / 40, 12)]);
    expect(f1(matrix)).toBeCloseTo(70 / 85, 12);
  });

  test('macro figures are means over the labels that occur', () => {
    const { precision, recall } = detection(null);
    const wider = [...matrix.map((row) => [...row, 0]), [0, 0, 0]];
    expect(precision(wider)).toBeCloseTo((50 / 55 + 35 / 45) / 2, 12);
    expect(recall(wider)).toBeCloseTo(balancedAccuracy(wider) ?? 0, 12);
  });

  test('a judge that always says yes has half the balanced accuracy, whatever the skew', () => {
    expect(
      balancedAccuracy([
        [0, 10],
        [0, 90],
      ]),
    ).toBe(0.5);
  });

  test("accuracy's interval is Wilson's where every case has one verdict", () => {
    const { low, high } = estimateShare(matrix, pairsOf(matrix), accuracy);
    const [z, n, p] = [normalQuantile(0.975), 99, 0.85];
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
    expect([low, high]).toEqual([expect.closeTo(centre - half, 6), expect.closeTo(centre + half, 6)]);
  });

  test('figures of nothing are none', () => {
    for (const figure of [accuracy, balancedAccuracy, gwetAc1, detection(null).f1, detection(0).precision]) expect(figure([])).toBeNull();
  });

  test('stay in their range and inside their intervals', () => {
    const cell = fc.integer({ min: 0, max: 20 });
    const square = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(square, (cells) => {
        const pairs = pairsOf(cells);
        for (const figure of [accuracy, balancedAccuracy, detection(null).f1, detection(1).recall]) {
          const { value, low, high } = estimateShare(cells, pairs, figure);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          if (low === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(value + 1e-9);
          expect(high).toBeGreaterThanOrEqual(value - 1e-9);
        }
        for (const figure of [cohenKappa(), gwetAc1, cohenKappa(scaleDisagreement([0, 1, 2], 2))]) {
          const { value, low, high } = estimateAgreement(cells, pairs, figure);
          if (value === null || low === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
          expect(low).toBeGreaterThanOrEqual(-1);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('counts pairs of indices', () => {
    expect(
      toMatrix(
        [
          [0, 1],
          [0, 1],
          [1, 1],
        ],
        2,
      ),
    ).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });
});

describe("Krippendorff's alpha", () => {
  const coders = ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'].map((row) =>
    row.split(' '),
  );
  const units = Array.from({ length: 12 }, (_, unit) => ({
    cluster: String(unit),
    values: coders.flatMap((coder) => (coder[unit] === '.' ? [] : [Number(coder[unit])])),
  }));

  test.each<[MeasurementLevel, number]>([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ])('of four coders and twelve units with gaps, %s: %d', (level, value) => {
    const alpha = krippendorffAlpha(units, level);
    expect(alpha.value).toBeCloseTo(value, 3);
    expect(alpha.low).toBeLessThan(value);
    expect(alpha.high).toBeGreaterThan(value);
  });

  test('is not defined where nothing could differ', () => {
    expect(krippendorffAlpha([{ cluster: 'a', values: [1, 1] }], 'nominal').value).toBeNull();
    expect(krippendorffAlpha([{ cluster: 'a', values: [1] }], 'nominal').value).toBeNull();
  });

  test('is open below where nobody disagreed', () => {
    const alike = Array.from({ length: 20 }, (_, index) => ({ cluster: String(index), values: [index % 2, index % 2] }));
    const alpha = krippendorffAlpha(alike, 'nominal');
    expect([alpha.value, alpha.high]).toEqual([1, 1]);
    expect(alpha.low).toBeLessThan(0.8);
  });
});
