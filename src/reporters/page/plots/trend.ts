/** Scores over time. */
import type { CustomSeriesRenderItemAPI } from 'echarts';
import { AXIS, type Drawing, INK, type Width } from '../chart.js';
import { dot, type Shape } from './shapes.js';

type TrendPoint = { readonly at: string; readonly score: number; readonly verdict?: string };

/** Scores over time, one dot a run on a thin line; regressions in red. */
export function plotTrend(points: readonly TrendPoint[], width: Width): Drawing {
  const scores = points.map(({ score }) => score * 100);
  const [low, high] = [Math.max(0, Math.floor(Math.min(...scores)) - 2), Math.min(100, Math.ceil(Math.max(...scores)) + 2)];
  const size = points.length > 150 ? 2 : points.length > 40 ? 3 : 4.5;
  const option = {
    grid: { left: 52, right: 16, top: 16, bottom: 32 },
    xAxis: {
      type: 'time',
      ...AXIS,
      axisLabel: { ...AXIS.axisLabel, hideOverlap: true, formatter: (value: number) => new Date(value).toISOString().slice(0, 10) },
      splitNumber: width === 'wide' ? 6 : 2,
    },
    yAxis: { type: 'value', min: low, max: high, ...AXIS, axisLabel: { ...AXIS.axisLabel, formatter: '{value} %' } },
    useUTC: true,
    series: [
      {
        type: 'line',
        silent: true,
        clip: false,
        symbol: 'none',
        lineStyle: { color: INK.line, width: 1.5 },
        data: points.map(({ at }, index) => [Date.parse(at), scores[index] ?? 0]),
      },
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: points.map(({ at }, index) => [Date.parse(at), scores[index] ?? 0]),
        renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: CustomSeriesRenderItemAPI): Shape =>
          dot(api.coord([api.value(0), api.value(1)]), points[dataIndex]?.verdict === 'regression' ? INK.bad : INK.candidate, size),
      },
    ],
  };
  return { height: width === 'wide' ? 260 : 220, option };
}
