/** How many cases moved by how much. */
import type { CaseReport } from '../../../domain/report.js';
import { formatCount } from '../../numbers.js';
import { AXIS, type Drawing, INK, type Width } from '../chart.js';
import { signed } from './shapes.js';

const BINS = 20;

/** How many cases fell and rose by how much: bins of ten points from -100 to 100; what did not move is told in words, not drawn. */
export function plotDistribution(cases: readonly CaseReport[], width: Width): Drawing {
  const counts = new Array<number>(BINS).fill(0);
  for (const { difference, status } of cases) {
    if (difference === null || status === 'unchanged') continue;
    const bin = difference < 0 ? Math.floor(difference * 10) : Math.ceil(difference * 10) - 1;
    const index = Math.min(BINS - 1, Math.max(0, bin + BINS / 2));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const option = {
    grid: { left: 44, right: 12, top: 16, bottom: 44 },
    xAxis: {
      type: 'category',
      data: counts.map((_, index) => signed(index * 10 - 95)),
      name: 'points lost or won',
      nameLocation: 'middle',
      nameGap: 28,
      ...AXIS,
      axisLabel: { ...AXIS.axisLabel, interval: width === 'wide' ? 1 : 4 },
    },
    yAxis: { type: 'value', minInterval: 1, max: most <= 4 ? 4 : undefined, ...AXIS },
    series: [
      {
        type: 'bar',
        silent: true,
        barCategoryGap: '12%',
        label: { show: width === 'wide', position: 'top', color: INK.muted, fontSize: 11, formatter: countLabel },
        data: counts.map((value, index) => ({ value, itemStyle: { color: index < BINS / 2 ? INK.bad : INK.good } })),
      },
    ],
  };
  return { height: 220, option };
}

function countLabel({ value }: { readonly value: number }): string {
  return value === 0 ? '' : formatCount(value);
}
