/** Scores over time. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { boxOf, Drawing, INK, WIDTHS, type Width } from '../chart.js';
import { LevelAxis, UprightAxis } from './axes.js';
import { Course, Dot } from './shapes.js';
import { apart, moment, percent, ticksOf } from './ticks.js';

type TrendPoint = { readonly at: string; readonly score: number; readonly verdict?: string };

/** Room beside the box in px: for percentages, and for half a day's name at the end. */
const [LEFT, RIGHT] = [52, 40];

/** Scores over time (UTC), one dot a run on a thin line; regressions in red. */
export function TrendPlot({ points, width }: { readonly points: readonly TrendPoint[]; readonly width: Width }) {
  const height = width === 'wide' ? 260 : 220;
  const times = points.map(({ at }) => Date.parse(at));
  const scores = points.map(({ score }) => score * 100);
  const first = Math.min(...times);
  const x = scaleUtc([first, Math.max(...times)], [LEFT, WIDTHS[width] - RIGHT]);
  const ticks = apart(ticksOf(x, width === 'wide' ? 7 : 3, moment));
  const day = ticks.some(({ text }) => text.includes(':')) ? { title: `UTC, from ${new Date(first).toISOString().slice(0, 10)}` } : {};
  const box = boxOf(width, height, { left: LEFT, right: RIGHT, top: 16, bottom: 'title' in day ? 48 : 32 });
  const y = scaleLinear([Math.max(0, Math.min(...scores) - 2), Math.min(100, Math.max(...scores) + 2)], [box.bottom, box.top]).nice(5);
  const places = times.map((time, index) => [x(time), y(scores[index] ?? 0)] as const);
  const radius = points.length > 150 ? 2 : points.length > 40 ? 3 : 4.5;
  return (
    <Drawing width={width} height={height}>
      <UprightAxis box={box} ticks={ticksOf(y, 5, percent)} />
      <LevelAxis box={box} ticks={ticks} {...day} />
      <Course points={places} ink={INK.line} thick={1.5} />
      {places.map((at, index) => (
        <Dot key={index} at={at} radius={radius} ink={points[index]?.verdict === 'regression' ? INK.bad : INK.candidate} />
      ))}
    </Drawing>
  );
}
