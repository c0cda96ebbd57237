/** Quality over a price. */
import { cleanLine } from '../../clean-text.js';
import { AXIS, type Drawing, INK, type Width } from '../chart.js';
import { dot, label, shapes } from './shapes.js';

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
