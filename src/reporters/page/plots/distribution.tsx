/** How many cases moved by how much. */
import { scaleLinear } from 'd3-scale';
import type { CaseReport } from '../../../domain/report.js';
import { formatCount } from '../../numbers.js';
import { boxOf, Drawing, INK, type Width } from '../chart.js';
import { LevelAxis, UprightAxis } from './axes.js';
import { Bar, Label } from './shapes.js';
import { levelTicks, signed, ticksOf } from './ticks.js';

const HEIGHT = 220;
const BINS = 20;
/** Width of a bin in points. */
const BIN = 200 / BINS;
/** Room between a bar and the edge of its bin, in px. */
const INSET = { wide: 2, narrow: 0.5 } as const;

/** How many cases fell and rose by how much: bins of ten points from -100 to 100; what did not move is told in words, not drawn. */
export function DistributionPlot({ cases, width }: { readonly cases: readonly CaseReport[]; readonly width: Width }) {
  const counts = countMoves(cases);
  const box = boxOf(width, HEIGHT, { left: 44, right: 20, top: 18, bottom: 44 });
  const x = scaleLinear([-100, 100], [box.left, box.right]);
  const y = scaleLinear([0, Math.max(4, ...counts)], [box.bottom, box.top]).nice(4);
  return (
    <Drawing width={width} height={HEIGHT}>
      <UprightAxis box={box} ticks={ticksOf(y, 4, formatCount)} />
      <LevelAxis box={box} ticks={levelTicks(x, width === 'wide' ? 10 : 4, signed)} title="points lost or won" />
      {counts.map((count, index) => {
        if (count === 0) return null;
        const [from, to] = [x(index * BIN - 100), x((index + 1) * BIN - 100)];
        return (
          <g key={index}>
            <Bar from={[from + INSET[width], y(count)]} to={[to - INSET[width], box.bottom]} ink={index < BINS / 2 ? INK.bad : INK.good} />
            {width === 'wide' && <Label text={formatCount(count)} at={[(from + to) / 2, y(count) - 9]} ink={INK.muted} anchor="middle" />}
          </g>
        );
      })}
    </Drawing>
  );
}

function countMoves(cases: readonly CaseReport[]): readonly number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const { difference, status } of cases) {
    if (difference === null || status === 'unchanged') continue;
    const bin = difference < 0 ? Math.floor(difference * 10) : Math.ceil(difference * 10) - 1;
    const index = Math.min(BINS - 1, Math.max(0, bin + BINS / 2));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
