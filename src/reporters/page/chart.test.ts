import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../test/builders/hostile-texts.js';
import { aCase } from '../../../test/builders/report.js';
import { drawSvg } from './chart.js';
import { plotDistribution } from './plots/distribution.js';
import { plotIntervals } from './plots/intervals.js';
import { plotLooks } from './plots/looks.js';
import { plotMoves } from './plots/moves.js';

const rows = (names: readonly string[]) =>
  names.map((name) => ({
    name,
    value: -6,
    interval: [-9, -3] as const,
    tone: 'bad' as const,
    figures: ['-6.0', '(-9.0 to -3.0)'] as const,
  }));
const tags = (svg: string) => [...new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag))].sort();
const circles = (svg: string) => [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('a chart', () => {
  test('is plain shapes and text: no style, no class, no script, whatever the names hold', () => {
    for (const width of ['wide', 'narrow'] as const) {
      const svg = drawSvg(plotIntervals(rows(HOSTILE_TEXTS), 5, width), width);
      expect(tags(svg).filter((tag) => !['circle', 'g', 'path', 'rect', 'svg', 'text', 'tspan'].includes(tag ?? ''))).toEqual([]);
      expect(svg).not.toMatch(/<[^>]* (?:style|class|on[a-z]+|href|clip-path)=/);
    }
  });

  test('is the same each time, and takes its colours from the page', () => {
    const draw = () => drawSvg(plotMoves([aCase()], 'wide'), 'wide');
    expect(draw()).toBe(draw());
    expect(draw()).toContain('var(--bad)');
  });

  test('puts a loss left of zero and a longer interval further out', () => {
    const svg = drawSvg(
      plotIntervals(
        [...rows(['worse']), { ...rows(['better'])[0], name: 'better', value: 6, interval: [3, 9], tone: 'good', figures: ['+6.0', ''] }],
        null,
        'wide',
      ),
      'wide',
    );
    const [worse, better] = circles(svg);
    expect(worse?.[0]).toBeLessThan(better?.[0] ?? 0);
    expect(worse?.[1]).toBeLessThan(better?.[1] ?? 0);
  });

  test('draws both sides of a case, and nothing where one is missing', () => {
    const [from, to, ...others] = circles(
      drawSvg(plotMoves([aCase({ baseline: 1, candidate: 0.2 }), aCase({ candidate: null })], 'wide'), 'wide'),
    );
    expect([others, (from?.[0] ?? 0) > (to?.[0] ?? 0)]).toEqual([[], true]);
  });

  test('counts falls and rises in bins of ten points, each end where it belongs', () => {
    const difference = (value: number) => aCase({ difference: value, status: value < 0 ? 'regressed' : 'improved' });
    const svg = drawSvg(
      plotDistribution([difference(-1), difference(-0.95), difference(-0.1), difference(0.1), difference(1)], 'wide'),
      'wide',
    );
    const labels = [...svg.matchAll(/>(\d+)<\/text>/g)].map(([, text]) => text);
    expect(labels.filter((text) => text === '2')).toHaveLength(2); // one of the axis, one over the bin of -100 and -95
    expect(labels.filter((text) => text === '1')).toHaveLength(4);
  });

  test('shows one point a look', () => {
    const looks = [
      { cases: 50, trials: 1, difference: -0.03, interval: [-0.1, 0.04] as [number, number] },
      { cases: 100, trials: 2, difference: -0.05, interval: null },
      { cases: 150, trials: 1, difference: null, interval: null },
    ];
    const svg = drawSvg(plotLooks(looks, 0.05, 'wide'), 'wide');
    expect(svg).toContain('100 × 2');
    expect(circles(svg)).toHaveLength(2);
  });
});
