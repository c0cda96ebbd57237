/** Differences with the range that chance allows. */
import { scaleLinear } from 'd3-scale';
import { Drawing, INK, type Width } from '../chart.js';
import { LevelAxis } from './axes.js';
import { Rows, rowLayout } from './rows.js';
import { Dot, Line, Upright } from './shapes.js';
import { levelTicks, signed } from './ticks.js';

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
export function IntervalPlot({
  rows,
  margin,
  width,
}: {
  readonly rows: readonly IntervalRow[];
  readonly margin: number | null;
  readonly width: Width;
}) {
  const { height, box } = rowLayout(rows.length, width);
  const ends = rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const reach = Math.max(2, ...ends.map(Math.abs), margin ?? 0) * 1.08;
  const x = scaleLinear([-reach, reach], [box.left, box.right]);
  return (
    <Drawing width={width} height={height}>
      <LevelAxis box={box} ticks={levelTicks(x, width === 'wide' ? 8 : 4, signed)} />
      <Upright at={x(0)} box={box} ink={INK.muted} />
      {margin !== null && <Upright at={x(-margin)} box={box} ink={INK.bad} dashed />}
      <Rows
        box={box}
        width={width}
        rows={rows.map(({ name, value, interval, tone, figures }) => ({
          name,
          figures: width === 'wide' ? figures.join(' ') : figures[0],
          draw: (y) => (
            <>
              {interval !== null && <Line from={[x(interval[0]), y]} to={[x(interval[1]), y]} ink={INK[tone]} thick={3} />}
              <Dot at={[x(value), y]} radius={5} ink={INK[tone]} rim={INK.paper} />
            </>
          ),
        }))}
      />
    </Drawing>
  );
}
