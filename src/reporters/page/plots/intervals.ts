/** Differences with the range that chance allows. */
import { AXIS, type Drawing, INK, type Width } from '../chart.js';
import { dot, label, line, ROW, rowAxis, rowGrid, shapes, signed } from './shapes.js';

type Tone = keyof typeof INK;

/** One row of a plot of intervals: figures in points of 100. */
export type IntervalRow = {
  readonly name: string;
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly tone: Tone;
  /** What stands at the row's end: the difference, and where there is room for it the range. */
  readonly figures: readonly [difference: string, range: string];
};

/** Differences with their intervals, one row each, around zero; the tolerated loss as a dashed line. In points of 100. */
export function plotIntervals(rows: readonly IntervalRow[], margin: number | null, width: Width): Drawing {
  const ends = rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const reach = Math.max(2, ...ends.map(Math.abs), margin ?? 0) * 1.08;
  const marks = [
    { xAxis: 0, lineStyle: { color: INK.muted, type: 'solid', width: 1 } },
    ...(margin === null ? [] : [{ xAxis: -margin, lineStyle: { color: INK.bad, type: 'dashed', width: 1 } }]),
  ];
  const option = {
    grid: rowGrid(rows.length, width),
    xAxis: {
      type: 'value',
      min: -reach,
      max: reach,
      splitNumber: width === 'wide' ? 6 : 2,
      ...AXIS,
      axisLabel: { ...AXIS.axisLabel, showMinLabel: false, showMaxLabel: false, formatter: signed },
    },
    yAxis: rowAxis(
      rows.map(({ name }) => name),
      width,
    ),
    series: [
      {
        ...shapes(rows.length, (index, place) => {
          const row = rows[index];
          if (row === undefined) return [];
          const ink = INK[row.tone];
          const [, y = 0] = place(0, index);
          const [right = 0] = place(reach, index);
          return [
            ...(row.interval === null ? [] : [line(place(row.interval[0], index), place(row.interval[1], index), ink, 3)]),
            dot(place(row.value, index), ink, 5, INK.paper),
            label(width === 'wide' ? row.figures.join(' ') : row.figures[0], right + 10, y),
          ];
        }),
        markLine: { silent: true, symbol: 'none', label: { show: false }, data: marks },
      },
    ],
  };
  return { height: rows.length * ROW + 40, option };
}
