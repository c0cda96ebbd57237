import { describe, expect, it } from 'vitest';
import { aBound, aCase, aComparison, aNote, aView } from '../../test/builders/report.js';
import { digest, errorsByCount } from './digest.js';

describe('what a reader sees first', () => {
  it('is the primary metric and whatever failed; the rest waits', () => {
    const view = aView({
      report: {
        comparisons: [
          aComparison({ metric: 'tone', role: 'scorer', status: 'shown', candidate: 0.7 }),
          aComparison({ status: 'pass' }),
          aBound({ metric: 'grounded', status: 'regression' }),
          aBound({ metric: 'latency_p95_ms', role: 'limit', status: 'pass' }),
        ],
      },
    });
    const { primary, openMetrics, otherMetrics } = digest(view);
    expect(primary?.metric).toBe('overall');
    expect(openMetrics.map(({ metric }) => metric)).toEqual(['overall', 'grounded']);
    expect(otherMetrics.map(({ metric }) => metric)).toEqual(['tone', 'latency_p95_ms']);
  });

  it('is said once where the only scorer repeats the primary metric, slices included', () => {
    const slice = { key: 'locale', value: 'de' };
    const comparisons = [
      aComparison({ status: 'pass' }),
      aComparison({ metric: 'case_checks', role: 'scorer', status: 'shown' }),
      aComparison({ slice, role: 'slice', status: 'shown' }),
      aComparison({ metric: 'case_checks', slice, role: 'slice', status: 'shown' }),
    ];
    const { otherMetrics, movedSlices, otherSlices } = digest(aView({ report: { comparisons } }));
    expect(otherMetrics).toEqual([]);
    expect([...movedSlices, ...otherSlices].map(({ metric }) => metric)).toEqual(['overall']);
  });

  it('is every metric where there is nothing to compare with', () => {
    const { openMetrics, otherMetrics } = digest(
      aView({
        report: {
          sides: { candidate: { label: 'a', fingerprint: 'b', ref: null }, baseline: null },
          comparisons: [aBound({ role: 'scorer', status: 'shown' })],
        },
      }),
    );
    expect([openMetrics.length, otherMetrics.length]).toEqual([1, 0]);
  });

  it('puts a failed slice before one that only moved, and leaves out one whose interval holds zero', () => {
    const slice = (value: string, status: 'regression' | 'shown', difference: number, interval: [number, number] | null) =>
      aComparison({ role: 'slice', slice: { key: 'locale', value }, status, difference, interval });
    const { movedSlices, otherSlices } = digest(
      aView({
        report: {
          comparisons: [
            slice('up', 'shown', 0.2, [0.1, 0.3]),
            slice('still', 'shown', -0.01, [-0.1, 0.1]),
            slice('down', 'shown', -0.3, [-0.4, -0.2]),
            slice('failed', 'regression', -0.1, [-0.2, -0.05]),
            slice('small', 'shown', -0.5, null),
          ],
        },
      }),
    );
    expect(movedSlices.map(({ slice: named }) => named?.value)).toEqual(['failed', 'down', 'up']);
    expect(otherSlices.map(({ slice: named }) => named?.value)).toEqual(['still', 'small']);
  });

  it('is the must-pass case, then the deepest fall, then severity, incident and id', () => {
    const fallen = (id: string, difference: number) => aCase({ id, difference });
    const { regressed } = digest(
      aView({
        report: {
          cases: [
            fallen('z', -0.5),
            fallen('a', -0.5),
            fallen('incident', -0.5),
            fallen('major', -0.5),
            fallen('critical', -0.5),
            fallen('deep', -0.9),
            fallen('must', -0.1),
          ],
        },
        notes: [
          aNote({ id: 'must', mustPass: true }),
          aNote({ id: 'critical', severity: 'Critical' }),
          aNote({ id: 'major', severity: 'major' }),
          aNote({ id: 'incident', origins: ['incident INC-1'] }),
          aNote({ id: 'a', origins: ['incidental'] }),
        ],
      }),
    );
    expect(regressed.map(({ id }) => id)).toEqual(['must', 'deep', 'critical', 'major', 'incident', 'a', 'z']);
  });

  it('lists errors by their number, then by name', () => {
    expect(errorsByCount(aView({ facts: { errors: { b: 2, a: 2, c: 5, none: 0 } } }))).toEqual([
      ['c', 5],
      ['a', 2],
      ['b', 2],
    ]);
  });
});
