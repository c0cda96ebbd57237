/** What the gate saw whenever it looked. */
import type { LookFigures } from '../../../domain/report.js';
import { AXIS, type Drawing, INK, type Width } from '../chart.js';
import { dot, line, shapes, signed } from './shapes.js';

/** The difference with its interval as the looks saw it, over the cases that were in. In points of 100. */
export function plotLooks(looks: readonly LookFigures[], margin: number, width: Width): Drawing {
  const points = looks.flatMap(({ cases, trials, difference, interval }) =>
    difference === null ? [] : [{ name: trials > 1 ? `${cases} × ${trials}` : String(cases), value: difference * 100, interval }],
  );
  const ends = [0, -margin * 100, ...points.flatMap(({ value, interval }) => [value, ...(interval?.map((end) => end * 100) ?? [])])];
  const [low, high] = [Math.floor(Math.min(...ends)) - 1, Math.ceil(Math.max(...ends)) + 1];
  const marks = [
    { yAxis: 0, lineStyle: { color: INK.muted, type: 'solid' } },
    { yAxis: -margin * 100, lineStyle: { color: INK.bad, type: 'dashed' } },
  ];
  const option = {
    grid: { left: 52, right: 16, top: 16, bottom: 44 },
    xAxis: { type: 'category', data: points.map(({ name }) => name), name: 'cases', nameLocation: 'middle', nameGap: 28, ...AXIS },
    yAxis: { type: 'value', min: low, max: high, ...AXIS, axisLabel: { ...AXIS.axisLabel, formatter: signed } },
    series: [
      {
        type: 'line',
        silent: true,
        clip: false,
        symbol: 'none',
        data: points.map(({ value }) => value),
        lineStyle: { color: INK.muted, width: 1 },
        markLine: { silent: true, symbol: 'none', label: { show: false }, data: marks },
      },
      shapes(points.length, (index, place) => {
        const point = points[index];
        if (point === undefined) return [];
        const { value, interval } = point;
        return [
          ...(interval === null ? [] : [line(place(index, interval[0] * 100), place(index, interval[1] * 100), INK.candidate, 3)]),
          dot(place(index, value), INK.candidate, 5, INK.paper),
        ];
      }),
    ],
  };
  return { height: width === 'wide' ? 260 : 220, option };
}
