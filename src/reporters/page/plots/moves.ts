/** Single cases that moved. */
import type { CaseReport } from '../../../domain/report.js';
import { AXIS, type Drawing, INK, type Width } from '../chart.js';
import { dot, label, line, ROW, rowAxis, rowGrid, shapes, signed } from './shapes.js';

/** Both sides' scores of single cases, baseline hollow and candidate full, on 0 to 100. */
export function plotMoves(cases: readonly CaseReport[], width: Width): Drawing {
  const option = {
    grid: rowGrid(cases.length, width),
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: width === 'wide' ? 20 : 50,
      ...AXIS,
      axisLabel: { ...AXIS.axisLabel, formatter: '{value} %' },
    },
    yAxis: rowAxis(
      cases.map(({ id }) => id),
      width,
    ),
    series: [
      shapes(cases.length, (index, place) => {
        const { baseline = null, candidate = null } = cases[index] ?? {};
        if (baseline === null || candidate === null) return [];
        const ink = candidate < baseline ? INK.bad : INK.good;
        const [from, to] = [place(baseline * 100, index), place(candidate * 100, index)];
        const [right = 0, y = 0] = place(100, index);
        return [
          line(from, to, ink, 3),
          dot(from, INK.paper, 5, INK.muted),
          dot(to, ink, 5, INK.paper),
          label(signed((candidate - baseline) * 100), right + 10, y),
        ];
      }),
    ],
  };
  return { height: cases.length * ROW + 40, option };
}
