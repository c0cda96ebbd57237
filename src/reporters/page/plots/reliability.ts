/** Whether a target knows what it knows. */
import type { Report } from '../../../domain/report.js';
import { AXIS, type Drawing, INK, type Width } from '../chart.js';
import { dot, line, shapes } from './shapes.js';

type Bins = NonNullable<NonNullable<Report['confidence']>['candidate']>['bins'];

/** Scores over the stated confidence, a dot a bin, larger with more answers; on the diagonal the two are equal. */
export function plotReliability(bins: Bins, width: Width): Drawing {
  const most = Math.max(1, ...bins.map(({ n }) => n));
  const axis = { type: 'value', min: 0, max: 100, interval: width === 'wide' ? 20 : 50, ...AXIS };
  const label = { ...AXIS.axisLabel, formatter: '{value} %' };
  const option = {
    grid: { left: 64, right: 24, top: 16, bottom: 48 },
    xAxis: { ...axis, axisLabel: label, name: 'stated confidence', nameLocation: 'middle', nameGap: 30 },
    yAxis: { ...axis, axisLabel: label },
    series: [
      shapes(1, (_, place) => [line(place(0, 0), place(100, 100), INK.muted, 1)]),
      shapes(bins.length, (index, place) => {
        const { confidence = 0, score = 0, n = 0 } = bins[index] ?? {};
        const [at, ideal] = [place(confidence * 100, score * 100), place(confidence * 100, confidence * 100)];
        return [
          line(ideal, at, score < confidence ? INK.bad : INK.good, 2),
          dot(at, INK.candidate, 3 + 6 * Math.sqrt(n / most), INK.paper),
        ];
      }),
    ],
  };
  return { height: width === 'wide' ? 320 : 260, option };
}
