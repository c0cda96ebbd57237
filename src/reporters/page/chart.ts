/**
 * Charts as SVG that stands in a page: drawn by echarts without a browser, coloured by the page's own variables, so that one drawing
 * serves light, dark and paper. No style, class or script is left in it: the page's content policy would refuse them.
 */
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** The page's colours, by meaning. */
export const INK = {
  text: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  good: 'var(--good)',
  bad: 'var(--bad)',
  unsure: 'var(--unsure)',
  broken: 'var(--bad)',
  none: 'var(--plain)',
  candidate: 'var(--accent)',
} as const;

/** Widths in px for which a chart is drawn: letters keep their size on a phone. */
const WIDTHS = { wide: 880, narrow: 348 } as const;
export type Width = keyof typeof WIDTHS;

/** What a chart looks like at a width; null where there is nothing to draw. */
export type Drawing = { readonly height: number; readonly option: EChartsCoreOption };

/** Draws a chart. The same drawing gives the same bytes. */
export function drawSvg({ height, option }: Drawing, width: Width): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTHS[width], height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit', color: INK.text }, ...option });
    return inert(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** Axis, labels and grid lines in the page's colours. */
export const AXIS = {
  axisLine: { lineStyle: { color: INK.line } },
  axisTick: { show: false },
  axisLabel: { color: INK.muted, fontSize: 12 },
  splitLine: { lineStyle: { color: INK.line } },
  nameTextStyle: { color: INK.muted, fontSize: 12 },
} as const;

/** Text is escaped by the renderer, so none of these patterns can begin inside of it. Clip paths have names that count on from chart to chart. */
function inert(svg: string): string {
  return svg
    .replace(/<(style|defs)\b.*?<\/\1>/gs, '')
    .replace(/ (?:class|clip-path|ecmeta_[a-z_]+)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => asAttributes(style))
    .replace(/ (?:xmlns:xlink|version|baseProfile|xml:space)="[^"]*"/g, '')
    .replace(/\n\s*/g, '');
}

function asAttributes(style: string): string {
  return style
    .split(';')
    .map((part) => part.split(':'))
    .flatMap(([name, value]) => (name === undefined || value === undefined || value === 'inherit' ? [] : [` ${name}="${value}"`]))
    .join('');
}
