import { describe, expect, it } from 'vitest';
import { aCase, aComparison, aReport, aView } from '../../test/builders/report.js';
import { SCENARIO_NAMES, SCENARIOS } from '../../test/builders/report-scenarios.js';
import { ReportSchema } from '../domain/report.js';
import { renderJson } from './json.js';

/** The same value with the keys of every record turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]): [string, unknown] => [key, turned(member)])
      .reverse(),
  );
}

describe('report.json', () => {
  it.each(SCENARIO_NAMES.filter((name) => name !== 'hostile'))('reads back as the same report: %s', (name) => {
    expect(ReportSchema.parse(JSON.parse(renderJson(SCENARIOS[name])))).toEqual(SCENARIOS[name].report);
  });

  it('reads like its golden file', async () => {
    await expect(renderJson(SCENARIOS['must-pass'])).toMatchFileSnapshot('../../test/golden/report-must-pass.json');
  });

  it('has the keys of the contract in its order, at every depth, whatever the order inside', () => {
    const view = SCENARIOS['gate-changes'];
    const report = turned(view.report) as typeof view.report;
    expect(Object.keys(report)[0]).toBe('notes');
    expect(renderJson({ ...view, report })).toBe(renderJson(view));
    const written = JSON.parse(renderJson({ ...view, report })) as typeof view.report;
    expect(Object.keys(written)).toEqual([
      'schemaVersion',
      'tool',
      'suite',
      'startedAt',
      'durationMs',
      'verdict',
      'sides',
      'comparisons',
      'cases',
      'looks',
      'counts',
      'coverage',
      'accepted',
      'usage',
      'judges',
      'policyChanges',
      'notes',
    ]);
    expect(Object.keys(written.comparisons[0] ?? {})).toEqual([
      'metric',
      'slice',
      'role',
      'n',
      'clusters',
      'baseline',
      'candidate',
      'difference',
      'standardError',
      'interval',
      'pRegression',
      'pNonInferior',
      'wins',
      'losses',
      'ties',
      'correlation',
      'mde',
      'method',
      'status',
    ]);
    expect(Object.keys(written.cases[0] ?? {})).toEqual(['id', 'status', 'baseline', 'candidate', 'difference', 'tags', 'trials']);
    expect(Object.keys(written.sides.candidate)).toEqual(['label', 'fingerprint', 'ref']);
  });

  it('keeps doubles as they are, one case a line, and a line break at the end', () => {
    const json = renderJson(aView({ report: { cases: [aCase({ id: 'a', difference: -0.1 - 0.2 }), aCase({ id: 'b' })] } }));
    expect(json.split('\n').filter((line) => line.includes('"id":"a"'))).toEqual([
      '    {"id":"a","status":"regressed","baseline":1,"candidate":0.2,"difference":-0.30000000000000004,"tags":{},"trials":{"baseline":1,"candidate":1}},',
    ]);
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('sorts tags and gate changes, and takes a key like __proto__ for what it is', () => {
    const tags = JSON.parse('{"z":"1","__proto__":"p","a":["2"]}') as Record<string, string>;
    const json = renderJson(
      aView({
        report: {
          cases: [aCase({ tags })],
          policyChanges: [{ path: 'x', kind: 'changed', base: { b: 1, a: 2 }, head: null, inForce: 'base' }],
        },
      }),
    );
    expect(json).toContain('"tags":{"__proto__":"p","a":["2"],"z":"1"}');
    expect(json).toContain('"base":{"a":2,"b":1},"head":null');
  });

  it('prints nothing that a terminal or a runner obeys, and says the same', () => {
    const id = 'a\u009b2J\u202Eb\u007f ##[error]x \u{E0041}\u2028';
    const json = renderJson(aView({ report: { cases: [aCase({ id })] } }));
    expect(json).not.toMatch(/##\[|(?!\n)[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect((JSON.parse(json) as { cases: { id: string }[] }).cases[0]?.id).toBe(id);
  });

  it('writes null, and nothing that is no JSON, for a figure that is no number', () => {
    const report = aReport({ comparisons: [aComparison({ difference: Number.NaN })] });
    expect(renderJson({ ...aView(), report })).toContain('"difference":null');
  });
});
