/** Single cases that moved. */
import { scaleLinear } from 'd3-scale';
import type { CaseReport } from '../../../domain/report.js';
import { Drawing, INK, type Width } from '../chart.js';
import { LevelAxis } from './axes.js';
import { Rows, rowLayout } from './rows.js';
import { Dot, Line } from './shapes.js';
import { levelTicks, percent, signed } from './ticks.js';

/** Both sides' scores of single cases, baseline hollow and candidate full, on 0 to 100. A side that is missing leaves its row empty. */
export function MovePlot({ cases, width }: { readonly cases: readonly CaseReport[]; readonly width: Width }) {
  const { height, box } = rowLayout(cases.length, width);
  const x = scaleLinear([0, 100], [box.left, box.right]);
  return (
    <Drawing width={width} height={height}>
      <LevelAxis box={box} ticks={levelTicks(x, width === 'wide' ? 5 : 2, percent)} />
      <Rows
        box={box}
        width={width}
        rows={cases.map(({ id, baseline, candidate }) => {
          if (baseline === null || candidate === null) return { name: id, figures: '', draw: () => null };
          const ink = candidate < baseline ? INK.bad : INK.good;
          return {
            name: id,
            figures: signed((candidate - baseline) * 100),
            draw: (y) => (
              <>
                <Line from={[x(baseline * 100), y]} to={[x(candidate * 100), y]} ink={ink} thick={3} />
                <Dot at={[x(baseline * 100), y]} radius={5} ink={INK.paper} rim={INK.muted} />
                <Dot at={[x(candidate * 100), y]} radius={5} ink={ink} rim={INK.paper} />
              </>
            ),
          };
        })}
      />
    </Drawing>
  );
}
