import { describe, expect, it } from 'vitest';
import { SCENARIO_NAMES, SCENARIOS } from '../../test/builders/report-scenarios.js';
import type { Reporter } from './reporter.js';

/** What every reporter keeps, whatever its format. */
export function describeReporter(name: string, reporter: Reporter): void {
  describe(`the reporter ${name}`, () => {
    it('bears the name that --format takes and writes a file of its own', () => {
      expect(reporter.name).toBe(name);
      expect(reporter.file).toMatch(/^[a-z]+\.[a-z]+$/);
    });

    it.each(SCENARIO_NAMES)('gives whole lines of well-formed text, the same each time: %s', async (scenario) => {
      const text = await reporter.render(SCENARIOS[scenario]);
      expect(text.endsWith('\n')).toBe(true);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/(?![\r\n])\p{Cc}/u);
      expect(await reporter.render(SCENARIOS[scenario])).toBe(text);
    });

    it('does not mind in which order maps were filled, and changes nothing', async () => {
      const view = structuredClone(SCENARIOS.regression);
      const { report, facts, notes } = view;
      const tagged = { ...report, cases: report.cases.map((golden) => ({ ...golden, tags: { b: '1', a: '2' } })) };
      const turned = { ...report, cases: report.cases.map((golden) => ({ ...golden, tags: { a: '2', b: '1' } })) };
      const errors = Object.fromEntries(Object.entries(facts.errors).reverse());
      const text = await reporter.render({ report: tagged, facts, notes });
      expect(await reporter.render({ report: turned, facts: { ...facts, errors }, notes: new Map([...notes].reverse()) })).toBe(text);
      expect(view).toEqual(SCENARIOS.regression);
    });
  });
}
