/** What the gate saw whenever it looked. */
import { scaleLinear } from 'd3-scale';
import type { LookFigures } from '../../../domain/report.js';
import { boxOf, Drawing, INK, type Width } from '../chart.js';
import { NameAxis, UprightAxis } from './axes.js';
import { middles } from './rows.js';
import { Course, Dot, Level, Line } from './shapes.js';
import { signed, ticksOf } from './ticks.js';

/** The difference with its interval as the looks saw it, over the cases that were in. In points of 100; the margin as a share. */
export function LookPlot({
  looks,
  margin,
  width,
}: {
  readonly looks: readonly LookFigures[];
  readonly margin: number;
  readonly width: Width;
}) {
  const points = looks.flatMap(({ cases, trials, difference, interval }) =>
    difference === null ? [] : [{ name: trials > 1 ? `${cases} × ${trials}` : String(cases), value: difference * 100, interval }],
  );
  const ends = [0, -margin * 100, ...points.flatMap(({ value, interval }) => [value, ...(interval?.map((end) => end * 100) ?? [])])];
  const height = width === 'wide' ? 260 : 220;
  const box = boxOf(width, height, { left: 52, right: 16, top: 16, bottom: 44 });
  const y = scaleLinear([Math.min(...ends) - 1, Math.max(...ends) + 1], [box.bottom, box.top]).nice(8);
  const places = middles(points.length, [box.left, box.right]);
  const drawn = points.map((point, index) => ({ ...point, x: places[index] ?? 0 }));
  return (
    <Drawing width={width} height={height}>
      <UprightAxis box={box} ticks={ticksOf(y, 8, signed)} />
      <NameAxis box={box} ticks={drawn.map(({ x, name }) => ({ at: x, text: name }))} title="cases" />
      <Level at={y(0)} box={box} ink={INK.muted} />
      <Level at={y(-margin * 100)} box={box} ink={INK.bad} dashed />
      <Course points={drawn.map(({ x, value }) => [x, y(value)])} ink={INK.muted} thick={1} />
      {drawn.map(({ x, value, interval }) => (
        <g key={x}>
          {interval !== null && <Line from={[x, y(interval[0] * 100)]} to={[x, y(interval[1] * 100)]} ink={INK.candidate} thick={3} />}
          <Dot at={[x, y(value)]} radius={5} ink={INK.candidate} rim={INK.paper} />
        </g>
      ))}
    </Drawing>
  );
}
