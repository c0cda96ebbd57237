/** What the charts are made of: lines, dots and labels, and the axis of charts that have one row a name. */
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';
import { cleanLine } from '../../clean-text.js';
import { AXIS, INK, type Width } from '../chart.js';

/** Height of a row in px. */
export const ROW = 30;
const NAME_WIDTH = { wide: 210, narrow: 112 } as const;
const NAME_LENGTH = { wide: 32, narrow: 16 } as const;
const FIGURES_WIDTH = { wide: 190, narrow: 62 } as const;

export type Shape = NonNullable<CustomSeriesRenderItemReturn>;
type Point = readonly number[];

/** A line that nobody can click on. */
export const line = (from: Point, to: Point, stroke: string, lineWidth: number): Shape => ({
  type: 'line',
  shape: { x1: from[0] ?? 0, y1: from[1] ?? 0, x2: to[0] ?? 0, y2: to[1] ?? 0 },
  style: { stroke, lineWidth },
  silent: true,
});
/** A dot, with a rim where a stroke is given. */
export const dot = (at: Point, fill: string, r: number, stroke?: string): Shape => ({
  type: 'circle',
  shape: { cx: at[0] ?? 0, cy: at[1] ?? 0, r },
  style: stroke === undefined ? { fill } : { fill, stroke, lineWidth: 2 },
  silent: true,
});
/** A text whose left middle stands at a point. */
export const label = (text: string, x: number, y: number): Shape => ({
  type: 'text',
  style: { text, x, y, fill: INK.text, fontSize: 12, align: 'left', verticalAlign: 'middle' },
  silent: true,
});

/** Draws what a series holds in its own shapes: `draw` gets the row's index and the place of a point of the chart in px. */
export function shapes(rows: number, draw: (index: number, place: (x: number, y: number) => Point) => Shape[]) {
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

/** One row a name, the first on top. */
export function rowAxis(names: readonly string[], width: Width) {
  return {
    type: 'category',
    inverse: true,
    data: names.map((name) => cleanLine(name, NAME_LENGTH[width], 'middle')),
    ...AXIS,
    axisLine: { show: false },
    axisLabel: { ...AXIS.axisLabel, color: INK.text, margin: 12 },
  };
}

/** Room for names on the left and figures on the right. */
export function rowGrid(rows: number, width: Width) {
  return { left: NAME_WIDTH[width], right: FIGURES_WIDTH[width], top: 8, height: rows * ROW };
}

/** A number of points with its sign, to one decimal. */
export function signed(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return value > 0 ? `+${text}` : text;
}
