/** What the charts of a page show, from figures to shapes. */
import type { CaseReport, LookFigures } from '../../domain/report.js';
import { cleanLine } from '../clean-text.js';
import { formatCount } from '../numbers.js';
import { type Drawing, INK, type Plane, type Width } from './chart.js';
import { midnights, roundFigures, type Tick } from './scale.js';
import { bar, course, dot, line, text } from './shapes.js';

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

/** A row each, its name on the left and its figures on the right. */
function rowsOf(names: readonly string[], width: Width): Pick<Drawing, 'height' | 'margin' | 'y'> {
  return {
    height: names.length * ROW + 40,
    margin: { left: NAME_WIDTH[width], right: FIGURES_WIDTH[width], top: 8, bottom: 32 },
    y: { names: names.map((name) => cleanLine(name, NAME_LENGTH[width], 'middle')) },
  };
}

function figuresAt({ at, right }: Plane, row: number, words: string): string {
  return text(words, [right + 10, at(0, row)[1]], INK.text);
}

/** An upright line through a figure of the horizontal axis, over `rows` names of the other. */
function upright({ at }: Plane, value: number, rows: number, ink: string, dashed = false): string {
  return line(at(value, -0.5), at(value, rows - 0.5), ink, 1, dashed);
}

const ticksOf = (figures: readonly number[], format: (value: number) => string): readonly Tick[] =>
  figures.map((at) => ({ at, text: format(at) }));

/** Differences with their intervals, one row each, around zero; the tolerated loss as a dashed line. In points of 100. */
export function plotIntervals(rows: readonly IntervalRow[], margin: number | null, width: Width): Drawing {
  const ends = rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const reach = Math.max(2, ...ends.map(Math.abs), margin ?? 0) * 1.08;
  return {
    ...rowsOf(
      rows.map(({ name }) => name),
      width,
    ),
    x: { min: -reach, max: reach, ticks: ticksOf(roundFigures(-reach, reach, width === 'wide' ? 8 : 4), signed) },
    draw: (plane) => [
      upright(plane, 0, rows.length, INK.muted),
      ...(margin === null ? [] : [upright(plane, -margin, rows.length, INK.bad, true)]),
      ...rows.flatMap(({ value, interval, tone, figures }, index) => [
        ...(interval === null ? [] : [line(plane.at(interval[0], index), plane.at(interval[1], index), INK[tone], 3)]),
        dot(plane.at(value, index), 5, INK[tone], INK.paper),
        figuresAt(plane, index, width === 'wide' ? figures.join(' ') : figures[0]),
      ]),
    ],
  };
}

/** Both sides' scores of single cases, baseline hollow and candidate full, on 0 to 100. */
export function plotMoves(cases: readonly CaseReport[], width: Width): Drawing {
  return {
    ...rowsOf(
      cases.map(({ id }) => id),
      width,
    ),
    x: { min: 0, max: 100, ticks: ticksOf(roundFigures(0, 100, width === 'wide' ? 5 : 2), percent) },
    draw: (plane) =>
      cases.flatMap(({ baseline, candidate }, index) => {
        if (baseline === null || candidate === null) return [];
        const ink = candidate < baseline ? INK.bad : INK.good;
        const [from, to] = [plane.at(baseline * 100, index), plane.at(candidate * 100, index)];
        return [
          line(from, to, ink, 3),
          dot(from, 5, INK.paper, INK.muted),
          dot(to, 5, ink, INK.paper),
          figuresAt(plane, index, signed((candidate - baseline) * 100)),
        ];
      }),
  };
}

const BINS = 20;
/** The share of its place that a bar fills. */
const BAR_WIDTH = 0.88;

/** How many cases fell and rose by how much: bins of ten points from -100 to 100; what did not move is told in words, not drawn. */
export function plotDistribution(cases: readonly CaseReport[], width: Width): Drawing {
  const counts = new Array<number>(BINS).fill(0);
  for (const { difference, status } of cases) {
    if (difference === null || status === 'unchanged') continue;
    const bin = difference < 0 ? Math.floor(difference * 10) : Math.ceil(difference * 10) - 1;
    const index = Math.min(BINS - 1, Math.max(0, bin + BINS / 2));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(4, ...counts);
  const label = ({ at }: Plane, count: number, index: number): string[] => {
    const [x, y] = at(index, count);
    return width === 'wide' && count > 0 ? [text(formatCount(count), [x, y - 8], INK.muted, 'middle', 11)] : [];
  };
  return {
    height: 220,
    margin: { left: 44, right: 12, top: 16, bottom: 44 },
    x: { title: 'points lost or won', names: counts.map((_, index) => signed(index * 10 - 95)) },
    y: { min: 0, max: most, ticks: ticksOf(roundFigures(0, most, 5, 1), formatCount) },
    draw: (plane) =>
      counts.flatMap((count, index) => [
        bar(plane.at(index, count), plane.at(index, 0), plane.band * BAR_WIDTH, index < BINS / 2 ? INK.bad : INK.good),
        ...label(plane, count, index),
      ]),
  };
}

/** The difference with its interval as the looks saw it, over the cases that were in. In points of 100. */
export function plotLooks(looks: readonly LookFigures[], margin: number, width: Width): Drawing {
  const points = looks.flatMap(({ cases, trials, difference, interval }) =>
    difference === null ? [] : [{ name: trials > 1 ? `${cases} × ${trials}` : String(cases), value: difference * 100, interval }],
  );
  const ends = [0, -margin * 100, ...points.flatMap(({ value, interval }) => [value, ...(interval?.map((end) => end * 100) ?? [])])];
  const [low, high] = [Math.floor(Math.min(...ends)) - 1, Math.ceil(Math.max(...ends)) + 1];
  const level = ({ at, left, right }: Plane, value: number, ink: string, dashed: boolean): string => {
    const [, y] = at(0, value);
    return line([left, y], [right, y], ink, 1, dashed);
  };
  return {
    height: width === 'wide' ? 260 : 220,
    margin: { left: 52, right: 16, top: 16, bottom: 44 },
    x: { title: 'cases', names: points.map(({ name }) => name) },
    y: { min: low, max: high, ticks: ticksOf(roundFigures(low, high, 5), signed) },
    draw: (plane) => [
      level(plane, 0, INK.muted, false),
      level(plane, -margin * 100, INK.bad, true),
      course(
        points.map(({ value }, index) => plane.at(index, value)),
        INK.muted,
        1,
      ),
      ...points.flatMap(({ value, interval }, index) => [
        ...(interval === null ? [] : [line(plane.at(index, interval[0] * 100), plane.at(index, interval[1] * 100), INK.candidate, 3)]),
        dot(plane.at(index, value), 5, INK.candidate, INK.paper),
      ]),
    ],
  };
}

function signed(value: number): string {
  const words = String(Math.round(value * 10) / 10);
  return value > 0 ? `+${words}` : words;
}

function percent(value: number): string {
  return `${Math.round(value * 10) / 10} %`;
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
  return {
    height: width === 'wide' ? 340 : 280,
    margin: { left: 52, right: width === 'wide' ? 150 : 24, top: 16, bottom: 48 },
    x: { title: x.name, min: 0, max: right, ticks: ticksOf(roundFigures(0, right, width === 'wide' ? 6 : 3), x.format) },
    y: { min: low, max: high, ticks: ticksOf(roundFigures(low, high, 5), percent) },
    draw: ({ at }) =>
      points.flatMap((point) => {
        const place = at(point.x, point.score);
        const name = cleanLine(point.name, width === 'wide' ? 22 : 12, 'middle');
        return [
          point.onFront ? dot(place, 6, INK.candidate, INK.paper) : dot(place, 4.5, INK.paper, INK.none),
          ...(named.has(point) ? [text(name, [place[0] + 9, place[1] - 9], INK.text)] : []),
        ];
      }),
  };
}

type TrendPoint = { readonly at: string; readonly score: number; readonly verdict: string };

/** Scores over time, one dot a run on a thin line; regressions in red. */
export function plotTrend(points: readonly TrendPoint[], width: Width): Drawing {
  const scores = points.map(({ score }) => score * 100);
  const times = points.map(({ at }) => Date.parse(at));
  const [low, high] = [Math.max(0, Math.floor(Math.min(...scores)) - 2), Math.min(100, Math.ceil(Math.max(...scores)) + 2)];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const size = points.length > 150 ? 2 : points.length > 40 ? 3 : 4.5;
  return {
    height: width === 'wide' ? 260 : 220,
    margin: { left: 52, right: 40, top: 16, bottom: 32 },
    x: { min: first, max: last, ticks: ticksOf(midnights(first, last, width === 'wide' ? 7 : 2), day) },
    y: { min: low, max: high, ticks: ticksOf(roundFigures(low, high, 5), percent) },
    draw: ({ at }) => {
      const places = times.map((time, index) => at(time, scores[index] ?? 0));
      return [
        course(places, INK.line, 1.5),
        ...places.map((place, index) => dot(place, size, points[index]?.verdict === 'regression' ? INK.bad : INK.candidate)),
      ];
    },
  };
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
