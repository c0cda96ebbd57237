/** Quality over a price. */
import { scaleLinear } from 'd3-scale';
import { cleanLine } from '../../clean-text.js';
import { boxOf, Drawing, INK, roomFor, WIDTHS, type Width } from '../chart.js';
import { LevelAxis, UprightAxis } from './axes.js';
import { Dot, Label } from './shapes.js';
import { levelTicks, percent, ticksOf } from './ticks.js';

/** An arm on the plane of quality and price; the score in percent. */
export type FrontPoint = { readonly name: string; readonly x: number; readonly score: number; readonly onFront: boolean };

/** What arms cost, in the unit of the points' `x`. */
export type Price = { readonly name: string; readonly format: (value: number) => string };

/** More names than these hide each other. */
const MOST_NAMED = 12;
const NAME_LENGTH = { wide: 22, narrow: 12 } as const;

/** Scores over a price, one dot an arm with its name; the front full. */
export function FrontPlot({
  points,
  price,
  width,
}: {
  readonly points: readonly FrontPoint[];
  readonly price: Price;
  readonly width: Width;
}) {
  const height = width === 'wide' ? 340 : 280;
  const box = boxOf(width, height, { left: 52, right: width === 'wide' ? 150 : 24, top: 16, bottom: 48 });
  const most = Math.max(...points.map(({ x }) => x));
  const scores = points.map(({ score }) => score);
  const x = scaleLinear([0, most === 0 ? 1 : most * 1.15], [box.left, box.right]);
  const y = scaleLinear([Math.max(0, Math.min(...scores) - 5), Math.min(100, Math.max(...scores) + 5)], [box.bottom, box.top]).nice(5);
  const named = new Set(points.filter(({ onFront }) => onFront).slice(0, MOST_NAMED));
  return (
    <Drawing width={width} height={height}>
      <UprightAxis box={box} ticks={ticksOf(y, 5, percent)} />
      <LevelAxis box={box} ticks={levelTicks(x, width === 'wide' ? 6 : 3, price.format)} title={price.name} />
      {points.map((point, index) => {
        const at = [x(point.x), y(point.score)] as const;
        return (
          <g key={index}>
            {point.onFront ? (
              <Dot at={at} radius={6} ink={INK.candidate} rim={INK.paper} />
            ) : (
              <Dot at={at} radius={4.5} ink={INK.paper} rim={INK.none} />
            )}
            {named.has(point) && <Name text={cleanLine(point.name, NAME_LENGTH[width], 'middle')} at={at} edge={WIDTHS[width]} />}
          </g>
        );
      })}
    </Drawing>
  );
}

/** An arm's name beside its dot: on the right, on the left where the chart ends too soon. */
function Name({ text, at: [x, y], edge }: { readonly text: string; readonly at: readonly [number, number]; readonly edge: number }) {
  return x + 9 + roomFor(text) <= edge ? <Label text={text} at={[x + 9, y - 9]} /> : <Label text={text} at={[x - 9, y - 9]} anchor="end" />;
}
