/** What the charts of a page show, from figures to shapes. */
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';
import type { CaseReport, LookFigures } from '../../domain/report.js';
import { cleanLine } from '../clean-text.js';
import { formatCount } from '../numbers.js';
import { AXIS, type Drawing, INK, type Width } from './chart.js';

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

const ROW = 30;
const NAME_WIDTH = { wide: 210, narrow: 112 } as const;
const NAME_LENGTH = { wide: 32, narrow: 16 } as const;
const FIGURES_WIDTH = { wide: 190, narrow: 62 } as const;

type Shape = NonNullable<CustomSeriesRenderItemReturn>;
type Point = readonly number[];

const line = (from: Point, to: Point, stroke: string, lineWidth: number): Shape => ({
  type: 'line',
  shape: { x1: from[0] ?? 0, y1: from[1] ?? 0, x2: to[0] ?? 0, y2: to[1] ?? 0 },
  style: { stroke, lineWidth },
  silent: true,
});
const dot = (at: Point, fill: string, r: number, stroke?: string): Shape => ({
  type: 'circle',
  shape: { cx: at[0] ?? 0, cy: at[1] ?? 0, r },
  style: stroke === undefined ? { fill } : { fill, stroke, lineWidth: 2 },
  silent: true,
});
const label = (text: string, x: number, y: number): Shape => ({
  type: 'text',
  style: { text, x, y, fill: INK.text, fontSize: 12, align: 'left', verticalAlign: 'middle' },
  silent: true,
});

/** Draws what a series holds in its own shapes: `draw` gets the row's index and the place of a point of the chart in px. */
function shapes(rows: number, draw: (index: number, place: (x: number, y: number) => Point) => Shape[]) {
  return {
    type: 'custom',
    silent: true,
    clip: false,
    data: Array.from({ length: rows }, (_, index) => [0, index]),
    renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: CustomSeriesRenderItemAPI): Shape => ({
      type: 'group',
      children: draw(dataIndex, (x, y) => api.coord([x, y])) as [],
    }),
  };
}

function rowAxis(names: readonly string[], width: Width) {
  return {
    type: 'category',
    inverse: true,
    data: names.map((name) => cleanLine(name, NAME_LENGTH[width], 'middle')),
    ...AXIS,
    axisLine: { show: false },
    axisLabel: { ...AXIS.axisLabel, color: INK.text, margin: 12 },
  };
}

function rowGrid(rows: number, width: Width) {
  return { left: NAME_WIDTH[width], right: FIGURES_WIDTH[width], top: 8, height: rows * ROW };
}

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

/** Both sides' scores of single cases, baseline hollow and candidate full, on 0 to 100. */
export function plotMoves(cases: readonly CaseReport[], width: Width): Drawing {
  const option = {
    grid: rowGrid(cases.length, width),
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: width === 'wide' ? 20 : 50,
      ...AXIS,
      axisLabel: { ...AXIS.axisLabel, formatter: '{value} %' },
    },
    yAxis: rowAxis(
      cases.map(({ id }) => id),
      width,
    ),
    series: [
      shapes(cases.length, (index, place) => {
        const { baseline = null, candidate = null } = cases[index] ?? {};
        if (baseline === null || candidate === null) return [];
        const ink = candidate < baseline ? INK.bad : INK.good;
        const [from, to] = [place(baseline * 100, index), place(candidate * 100, index)];
        const [right = 0, y = 0] = place(100, index);
        return [
          line(from, to, ink, 3),
          dot(from, INK.paper, 5, INK.muted),
          dot(to, ink, 5, INK.paper),
          label(signed((candidate - baseline) * 100), right + 10, y),
        ];
      }),
    ],
  };
  return { height: cases.length * ROW + 40, option };
}

const BINS = 20;

/** How many cases fell and rose by how much: bins of ten points from -100 to 100; what did not move is told in words, not drawn. */
export function plotDistribution(cases: readonly CaseReport[], width: Width): Drawing {
  const counts = new Array<number>(BINS).fill(0);
  for (const { difference, status } of cases) {
    if (difference === null || status === 'unchanged') continue;
    const bin = difference < 0 ? Math.floor(difference * 10) : Math.ceil(difference * 10) - 1;
    const index = Math.min(BINS - 1, Math.max(0, bin + BINS / 2));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const option = {
    grid: { left: 44, right: 12, top: 16, bottom: 44 },
    xAxis: {
      type: 'category',
      data: counts.map((_, index) => signed(index * 10 - 95)),
      name: 'points lost or won',
      nameLocation: 'middle',
      nameGap: 28,
      ...AXIS,
      axisLabel: { ...AXIS.axisLabel, interval: width === 'wide' ? 1 : 4 },
    },
    yAxis: { type: 'value', minInterval: 1, max: most <= 4 ? 4 : undefined, ...AXIS },
    series: [
      {
        type: 'bar',
        silent: true,
        barCategoryGap: '12%',
        label: { show: width === 'wide', position: 'top', color: INK.muted, fontSize: 11, formatter: countLabel },
        data: counts.map((value, index) => ({ value, itemStyle: { color: index < BINS / 2 ? INK.bad : INK.good } })),
      },
    ],
  };
  return { height: 220, option };
}

function countLabel({ value }: { readonly value: number }): string {
  return value === 0 ? '' : formatCount(value);
}

/** The difference with its interval as the looks saw it, over the cases that were in. In points of 100. */
export function plotLooks(looks: readonly LookFigures[], margin: number, width: Width): Drawing {
  const points = looks.flatMap(({ cases, trials, difference, interval }) =>
    difference === null ? [] : [{ name: trials > 1 ? `${cases} × ${trials}` : String(cases), value: difference * 100, interval }],
  );
  const ends = [0, -margin * 100, ...points.flatMap(({ value, interval }) => [value, ...(interval?.map((end) => end * 100) ?? [])])];
  const [low, high] = [Math.floor(Math.min(...ends)) - 1, Math.ceil(Math.max(...ends)) + 1];
  const marks = [
    { yAxis: 0, lineStyle: { color: INK.muted, type: 'solid' } },
    { yAxis: -margin * 100, lineStyle: { color: INK.bad, type: 'dashed' } },
  ];
  const option = {
    grid: { left: 52, right: 16, top: 16, bottom: 44 },
    xAxis: { type: 'category', data: points.map(({ name }) => name), name: 'cases', nameLocation: 'middle', nameGap: 28, ...AXIS },
    yAxis: { type: 'value', min: low, max: high, ...AXIS, axisLabel: { ...AXIS.axisLabel, formatter: signed } },
    series: [
      {
        type: 'line',
        silent: true,
        clip: false,
        symbol: 'none',
        data: points.map(({ value }) => value),
        lineStyle: { color: INK.muted, width: 1 },
        markLine: { silent: true, symbol: 'none', label: { show: false }, data: marks },
      },
      shapes(points.length, (index, place) => {
        const point = points[index];
        if (point === undefined) return [];
        const { value, interval } = point;
        return [
          ...(interval === null ? [] : [line(place(index, interval[0] * 100), place(index, interval[1] * 100), INK.candidate, 3)]),
          dot(place(index, value), INK.candidate, 5, INK.paper),
        ];
      }),
    ],
  };
  return { height: width === 'wide' ? 260 : 220, option };
}

function signed(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return value > 0 ? `+${text}` : text;
}

/** An arm on the plane of quality and price; the score in percent. */
export type FrontPoint = { readonly name: string; readonly x: number; readonly score: number; readonly onFront: boolean };

/** Scores over a price, one dot an arm with its name; the front full. */
export function plotFront(
  points: readonly FrontPoint[],
  x: { readonly name: string; readonly format: (value: number) => string },
  width: Width,
): Drawing {
  const most = Math.max(...points.map((point) => point.x));
  const scores = points.map(({ score }) => score);
  const [low, high] = [Math.max(0, Math.floor(Math.min(...scores) / 5) * 5 - 5), Math.min(100, Math.ceil(Math.max(...scores) / 5) * 5 + 5)];
  const right = most === 0 ? 1 : most * 1.15;
  const named = new Set(points.filter(({ onFront }) => onFront).slice(0, 12));
  const option = {
    grid: { left: 52, right: width === 'wide' ? 150 : 24, top: 16, bottom: 48 },
    xAxis: {
      type: 'value',
      min: 0,
      max: right,
      splitNumber: width === 'wide' ? 6 : 3,
      name: x.name,
      nameLocation: 'middle',
      nameGap: 30,
      ...AXIS,
      axisLabel: { ...AXIS.axisLabel, showMaxLabel: false, formatter: x.format },
    },
    yAxis: { type: 'value', min: low, max: high, ...AXIS, axisLabel: { ...AXIS.axisLabel, formatter: '{value} %' } },
    series: [
      {
        ...shapes(points.length, (index, place) => {
          const point = points[index];
          if (point === undefined) return [];
          const at = place(point.x, point.score);
          const name = named.has(point)
            ? [label(cleanLine(point.name, width === 'wide' ? 22 : 12, 'middle'), (at[0] ?? 0) + 9, (at[1] ?? 0) - 9)]
            : [];
          return [point.onFront ? dot(at, INK.candidate, 6, INK.paper) : dot(at, INK.paper, 4.5, INK.none), ...name];
        }),
      },
    ],
  };
  return { height: width === 'wide' ? 340 : 280, option };
}

type TrendPoint = { readonly at: string; readonly score: number; readonly verdict: string };

/** Scores over time, one dot a run on a thin line; regressions in red. */
export function plotTrend(points: readonly TrendPoint[], width: Width): Drawing {
  const scores = points.map(({ score }) => score * 100);
  const [low, high] = [Math.max(0, Math.floor(Math.min(...scores)) - 2), Math.min(100, Math.ceil(Math.max(...scores)) + 2)];
  const size = points.length > 150 ? 2 : points.length > 40 ? 3 : 4.5;
  const option = {
    grid: { left: 52, right: 16, top: 16, bottom: 32 },
    xAxis: {
      type: 'time',
      ...AXIS,
      axisLabel: { ...AXIS.axisLabel, hideOverlap: true, formatter: (value: number) => new Date(value).toISOString().slice(0, 10) },
      splitNumber: width === 'wide' ? 6 : 2,
    },
    yAxis: { type: 'value', min: low, max: high, ...AXIS, axisLabel: { ...AXIS.axisLabel, formatter: '{value} %' } },
    useUTC: true,
    series: [
      {
        type: 'line',
        silent: true,
        clip: false,
        symbol: 'none',
        lineStyle: { color: INK.line, width: 1.5 },
        data: points.map(({ at }, index) => [Date.parse(at), scores[index] ?? 0]),
      },
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: points.map(({ at }, index) => [Date.parse(at), scores[index] ?? 0]),
        renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: CustomSeriesRenderItemAPI): Shape =>
          dot(api.coord([api.value(0), api.value(1)]), points[dataIndex]?.verdict === 'regression' ? INK.bad : INK.candidate, size),
      },
    ],
  };
  return { height: width === 'wide' ? 260 : 220, option };
}
