import fc from 'fast-check';
import type { ComponentProps, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../test/builders/hostile-texts.js';
import { aCase } from '../../../test/builders/report.js';
import { formatMoney } from '../numbers.js';
import { DistributionPlot } from './plots/distribution.js';
import { FrontPlot } from './plots/front.js';
import { IntervalPlot, type IntervalRow } from './plots/intervals.js';
import { LookPlot } from './plots/looks.js';
import { MovePlot } from './plots/moves.js';
import { TrendPlot } from './plots/trend.js';

const WIDTHS = ['wide', 'narrow'] as const;
const DAY = 86_400_000;

const aRow = (changes: Partial<IntervalRow> = {}): IntervalRow => ({
  name: 'overall',
  value: -6,
  interval: [-9, -3],
  tone: 'bad',
  figures: ['-6.0', '(-9.0 to -3.0)'],
  ...changes,
});

/** What stands in a drawing: per element its attributes, figures as numbers, and its text. */
type Mark = Readonly<Record<string, string | number>>;

function marks(drawing: VNode): Record<'line' | 'circle' | 'rect' | 'polyline' | 'text', Mark[]> {
  const found = { line: [], circle: [], rect: [], polyline: [], text: [] } as Record<string, Mark[]>;
  for (const [, tag = '', attributes = '', content = ''] of renderToString(drawing).matchAll(/<([a-z]+) ([^>]*?)\/?>([^<]*)/g)) {
    const pairs = [...attributes.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value !== '' && Number.isFinite(Number(value)) ? Number(value) : value,
    ]);
    found[tag]?.push({ ...Object.fromEntries(pairs), content });
  }
  return found as ReturnType<typeof marks>;
}

const texts = (drawing: VNode) => marks(drawing).text.map(({ content }) => content);
/** Where on the level axis a tick with this text stands, in px. */
const tickAt = (drawing: VNode, text: string) => marks(drawing).text.find(({ content }) => content === text)?.x;
const upright = ({ x1, x2 }: Mark) => x1 === x2;

const intervals = (rows: readonly IntervalRow[], margin: number | null = null, width: 'wide' | 'narrow' = 'wide') =>
  IntervalPlot({ rows, margin, width });
const trend = (times: readonly string[], width: 'wide' | 'narrow' = 'wide') =>
  TrendPlot({ points: times.map((at, index) => ({ at, score: 0.8 + (index % 3) / 100 })), width });
const front = (points: ComponentProps<typeof FrontPlot>['points'], width: 'wide' | 'narrow' = 'wide') =>
  FrontPlot({ points, price: { name: 'USD a case', format: formatMoney }, width });

describe('a chart', () => {
  test('is plain shapes and text: no style, no class, no script, whatever the names hold', () => {
    for (const width of WIDTHS)
      for (const drawing of [
        intervals(
          HOSTILE_TEXTS.map((name) => aRow({ name, figures: [name, name] })),
          5,
          width,
        ),
        MovePlot({ cases: HOSTILE_TEXTS.map((id) => aCase({ id })), width }),
        front(
          HOSTILE_TEXTS.map((name, x) => ({ name, x, score: 50, onFront: true })),
          width,
        ),
      ]) {
        const svg = renderToString(drawing);
        const tags = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag));
        expect([...tags].filter((tag) => !['circle', 'g', 'line', 'svg', 'text'].includes(tag ?? ''))).toEqual([]);
        expect(svg).not.toMatch(/<[^>]* (?:style|class|on[a-z]+|href)=/);
      }
  });

  test('is the same each time, and takes its colours from the page', () => {
    const draw = () => renderToString(MovePlot({ cases: [aCase()], width: 'wide' }));
    expect(draw()).toBe(draw());
    expect(draw()).toContain('var(--bad)');
    expect(draw()).not.toMatch(/(?:fill|stroke)="(?!none|var\(--)/);
  });
});

describe('a plot of intervals', () => {
  test('puts dot, interval, zero and the tolerated loss where the axis says', () => {
    const drawing = intervals([aRow({ value: -6, interval: [-10, 4] }), aRow({ value: 10, interval: null, tone: 'good' })], 6);
    const { line, circle } = marks(drawing);
    const [left, low, zero, high, right] = ['-10', '-6', '0', '+4', '+10'].map((text) => tickAt(drawing, text));
    expect(circle.map(({ cx, fill }) => [cx, fill])).toEqual([
      [low, 'var(--bad)'],
      [right, 'var(--good)'],
    ]);
    expect(line.filter((mark) => mark['stroke-width'] === 3).map(({ x1, x2, stroke }) => [x1, x2, stroke])).toEqual([
      [left, high, 'var(--bad)'],
    ]);
    const [solid] = line.filter(({ stroke }) => stroke === 'var(--muted)');
    const [dashed, ...others] = line.filter((mark) => mark['stroke-dasharray'] !== undefined);
    expect(others).toEqual([]);
    expect(Math.abs(Number(solid?.x1) - Number(zero))).toBeLessThanOrEqual(0.5);
    expect(Math.abs(Number(dashed?.x1) - Number(low))).toBeLessThanOrEqual(0.5);
    expect([solid, dashed].every((mark) => mark !== undefined && upright(mark))).toBe(true);
  });

  test('draws no margin where none is asked for, and no interval that nobody measured', () => {
    const { line } = marks(intervals([aRow({ interval: null })]));
    expect(line.filter((mark) => mark['stroke-dasharray'] !== undefined || mark['stroke-width'] === 3)).toEqual([]);
  });

  test('has its rows in order, each with its name left and its figures right; on a phone without the range', () => {
    const rows = [aRow({ name: 'first' }), aRow({ name: 'second' })];
    const { circle } = marks(intervals(rows));
    expect(Number(circle[1]?.cy) - Number(circle[0]?.cy)).toBe(30);
    expect(texts(intervals(rows))).toEqual(expect.arrayContaining(['first', '-6.0 (-9.0 to -3.0)', 'second']));
    expect(texts(intervals(rows, null, 'narrow'))).toEqual(expect.arrayContaining(['first', '-6.0', 'second']));
  });
});

describe('a plot of moves', () => {
  test('draws both sides of a case, and nothing where one is missing', () => {
    const cases = [aCase({ baseline: 1, candidate: 0.2 }), aCase({ candidate: null }), aCase({ baseline: 0, candidate: 0.4 })];
    const drawing = MovePlot({ cases, width: 'wide' });
    expect(marks(drawing).circle.map(({ cx, fill }) => [cx, fill])).toEqual([
      [tickAt(drawing, '100 %'), 'var(--paper)'],
      [tickAt(drawing, '20 %'), 'var(--bad)'],
      [tickAt(drawing, '0 %'), 'var(--paper)'],
      [tickAt(drawing, '40 %'), 'var(--good)'],
    ]);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['-80', '+40']));
  });
});

describe('a distribution', () => {
  const moved = (value: number) => aCase({ difference: value, status: value < 0 ? 'regressed' : 'improved' });

  test('counts falls and rises in bins of ten points, each end where it belongs', () => {
    const drawing = DistributionPlot({ cases: [-1, -0.95, -0.1, 0.1, 1].map(moved), width: 'wide' });
    const edges = ['-100', '-20', '+20', '+80'].map((text) => Number(tickAt(drawing, text)));
    const bin = (Number(tickAt(drawing, '+100')) - Number(tickAt(drawing, '-100'))) / 20;
    const [low = 0, fall = 0, rise = 0, high = 0] = edges;
    const { rect } = marks(drawing);
    expect(rect.map(({ fill }) => fill)).toEqual(['var(--bad)', 'var(--bad)', 'var(--good)', 'var(--good)']);
    for (const [index, left] of [low, fall + bin, rise - 2 * bin, high + bin].entries()) {
      expect(Math.abs(Number(rect[index]?.x) - left - 2)).toBeLessThan(0.2);
      expect(Math.abs(Number(rect[index]?.width) - bin + 4)).toBeLessThan(0.2);
    }
    expect(Number(rect[0]?.height) / Number(rect[1]?.height)).toBeCloseTo(2, 2);
  });

  test('leaves out what did not move and what has no score', () => {
    const cases = [aCase({ difference: 0, status: 'unchanged' }), aCase({ difference: null, status: 'unscored' })];
    expect(marks(DistributionPlot({ cases, width: 'narrow' })).rect).toEqual([]);
  });
});

test('a plot of looks shows one point a look, its interval, and the tolerated loss', () => {
  const looks = [
    { cases: 50, trials: 1, difference: -0.05, interval: [-0.1, 0] as [number, number] },
    { cases: 100, trials: 2, difference: -0.1, interval: null },
    { cases: 150, trials: 1, difference: null, interval: null },
  ];
  const drawing = LookPlot({ looks, margin: 0.05, width: 'wide' });
  const { line, circle, polyline } = marks(drawing);
  expect(texts(drawing)).toEqual(expect.arrayContaining(['50', '100 × 2', 'cases']));
  const [first, second, ...others] = circle;
  expect(others).toEqual([]);
  expect(polyline.map(({ points }) => points)).toEqual([`${first?.cx},${first?.cy} ${second?.cx},${second?.cy}`]);
  const [interval, ...more] = line.filter((mark) => mark['stroke-width'] === 3);
  expect([interval?.x1, interval?.x2, more]).toEqual([first?.cx, first?.cx, []]);
  expect(interval?.y1).toBe(second?.cy);
  const [margin] = line.filter((mark) => mark['stroke-dasharray'] !== undefined);
  expect(Math.abs(Number(margin?.y1) - Number(first?.cy))).toBeLessThanOrEqual(0.5);
  const zero = line.find(({ stroke }) => stroke === 'var(--muted)');
  expect(Math.abs(Number(zero?.y1) - Number(interval?.y2))).toBeLessThanOrEqual(0.5);
});

describe('a trend', () => {
  const from = (first: string, count: number, step: number) =>
    Array.from({ length: count }, (_, index) => new Date(Date.parse(first) + index * step).toISOString());
  const across = (drawing: VNode) => texts(drawing).filter((text) => !String(text).includes('%'));

  test('puts each run at its time and score, regressions in red', () => {
    const points = [
      { at: '2026-01-04T00:00:00Z', score: 0.8, verdict: 'pass' },
      { at: '2026-01-11T00:00:00Z', score: 0.84, verdict: 'regression' },
    ];
    const drawing = TrendPlot({ points, width: 'wide' });
    const { circle, text } = marks(drawing);
    const heights = ['80 %', '84 %'].map((content) => Number(text.find((mark) => mark.content === content)?.y));
    expect(circle.map(({ cx, fill }) => [cx, fill])).toEqual([
      [tickAt(drawing, '2026-01-04'), 'var(--accent)'],
      [tickAt(drawing, '2026-01-11'), 'var(--bad)'],
    ]);
    expect(Number(circle[0]?.cy) - Number(circle[1]?.cy)).toBeCloseTo((heights[0] ?? 0) - (heights[1] ?? 0), 1);
  });

  test('names days where it is long, hours and the day where it is short', () => {
    expect(across(trend(from('2026-01-05T07:20:00Z', 4, 7 * DAY)))).toEqual([
      '2026-01-07',
      '2026-01-11',
      '2026-01-15',
      '2026-01-19',
      '2026-01-23',
    ]);
    expect(across(trend(from('2026-01-05T07:20:00Z', 4, DAY / 12)))).toEqual([
      ...['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'],
      'UTC, from 2026-01-05',
    ]);
    expect(across(trend(from('2026-01-05T07:20:05Z', 3, 1000)))).toContain('07:20:06');
  });

  test('of one moment stands in the middle', () => {
    const { circle } = marks(trend(from('2026-01-05T07:20:00Z', 2, 0)));
    expect(circle.map(({ cx }) => cx)).toEqual([446, 446]);
  });
});

describe('a front', () => {
  test('has the arms of the front full and with their names, others hollow, at price and score', () => {
    const drawing = front([
      { name: 'small', x: 1, score: 70, onFront: true },
      { name: 'slow', x: 2, score: 65, onFront: false },
    ]);
    const { circle } = marks(drawing);
    expect(circle.map(({ cx, fill }) => [cx, fill])).toEqual([
      [tickAt(drawing, '$1.00'), 'var(--accent)'],
      [tickAt(drawing, '$2.00'), 'var(--paper)'],
    ]);
    expect(texts(drawing)).toContain('small');
    expect(texts(drawing)).not.toContain('slow');
  });

  test('writes a name on the left of its dot where the right has no room for it', () => {
    const points = ['a-model-far-off', 'b'].map((name, index) => ({ name, x: 9 - index * 8, score: 80, onFront: true }));
    const anchors = marks(front(points, 'narrow')).text.filter(({ fill }) => fill === 'var(--ink)');
    expect(anchors.map((mark) => mark['text-anchor'])).toEqual(['end', 'start']);
  });
});

describe('an axis', () => {
  test('never lets its texts touch or run out of the drawing, whatever the figures', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const cost = fc.double({ min: 1e-6, max: 100, noNaN: true });
    const time = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(fc.array(fc.record({ score, time, cost }), { minLength: 2, maxLength: 5 }), fc.constantFrom(...WIDTHS), (runs, width) => {
        const points = runs.map((run) => ({ at: new Date(run.time).toISOString(), score: run.score }));
        const looks = runs.map((run, index) => ({ cases: 10 ** (index + 1), trials: 3, difference: run.score, interval: null }));
        const arms = runs.map((run) => ({ name: '', x: run.cost, score: run.score * 100, onFront: false }));
        const edge = width === 'wide' ? 880 : 348;
        for (const drawing of [TrendPlot({ points, width }), LookPlot({ looks, margin: 0.05, width }), front(arms, width)]) {
          const words = marks(drawing).text.filter((mark) => mark['text-anchor'] === 'middle');
          const byLine = Map.groupBy(words, ({ y }) => y);
          for (const line of byLine.values()) {
            const spans = line.map(({ x, content = '' }) => [-3.8, 3.8].map((half) => Number(x) + String(content).length * half));
            for (const [index, [left = 0, right = 0]] of spans.entries()) {
              expect(left).toBeGreaterThan(spans[index - 1]?.[1] ?? -1);
              expect(right).toBeLessThan(edge + 1);
            }
          }
          expect(words.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('has round figures only, and none below 0 % or above 100 %', () => {
    const span = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(span, (scores) => {
        const points = scores.map((score, index) => ({ at: new Date(index * DAY).toISOString(), score }));
        const figures = texts(TrendPlot({ points, width: 'wide' }))
          .filter((text) => String(text).endsWith(' %'))
          .map((text) => Number.parseFloat(String(text)));
        const step = (figures[1] ?? 0) - (figures[0] ?? 0);
        expect([0.5, 1, 2, 5, 10, 20]).toContain(Math.round(step * 10) / 10);
        expect(Math.min(...figures)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...figures)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
