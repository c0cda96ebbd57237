/** Whether a target knows what it knows. */
import { scaleLinear } from 'd3-scale';
import type { Report } from '../../../domain/report.js';
import { boxOf, Drawing, INK, type Width } from '../chart.js';
import { LevelAxis, UprightAxis } from './axes.js';
import { Dot, Line } from './shapes.js';
import { levelTicks, percent, ticksOf } from './ticks.js';

type Bins = NonNullable<NonNullable<Report['confidence']>['candidate']>['bins'];

/** Scores over the stated confidence, a dot a bin, larger with more answers; on the diagonal the two are equal. */
export function ReliabilityPlot({ bins, width }: { readonly bins: Bins; readonly width: Width }) {
  const height = width === 'wide' ? 320 : 260;
  const box = boxOf(width, height, { left: 64, right: 24, top: 16, bottom: 48 });
  const x = scaleLinear([0, 100], [box.left, box.right]);
  const y = scaleLinear([0, 100], [box.bottom, box.top]);
  const most = Math.max(1, ...bins.map(({ n }) => n));
  return (
    <Drawing width={width} height={height}>
      <UprightAxis box={box} ticks={ticksOf(y, 5, percent)} />
      <LevelAxis box={box} ticks={levelTicks(x, 5, percent)} title="stated confidence" />
      <Line from={[x(0), y(0)]} to={[x(100), y(100)]} ink={INK.muted} thick={1} />
      {bins.map(({ confidence, score, n }, index) => {
        const [at, ideal] = [x(confidence * 100), y(confidence * 100)];
        return (
          <g key={index}>
            <Line from={[at, ideal]} to={[at, y(score * 100)]} ink={score < confidence ? INK.bad : INK.good} thick={2} />
            <Dot at={[at, y(score * 100)]} radius={3 + 6 * Math.sqrt(n / most)} ink={INK.candidate} rim={INK.paper} />
          </g>
        );
      })}
    </Drawing>
  );
}
