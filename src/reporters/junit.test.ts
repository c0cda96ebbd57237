import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../test/builders/hostile-texts.js';
import { aCase, aComparison, aNote, aView } from '../../test/builders/report.js';
import { SCENARIO_NAMES, SCENARIOS } from '../../test/builders/report-scenarios.js';
import type { ReportView } from '../domain/report.js';
import { renderJunit } from './junit.js';

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Element[]; text: string };

/** A strict reader of XML 1.0: anything that is not well-formed, a forbidden character among it, throws. */
function read(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [suites] = root.children;
  if (suites === undefined) throw new Error('there is no element');
  return suites;
}

function suiteOf(view: ReportView): { readonly suite: Element; readonly tests: readonly Element[]; readonly gate: Element } {
  const [suite] = read(renderJunit(view)).children;
  const tests = suite?.children.filter(({ name }) => name === 'testcase') ?? [];
  const [gate] = tests;
  if (suite === undefined || gate === undefined) throw new Error('there is no suite');
  return { suite, tests, gate };
}

const outcomeOf = (test: Element | undefined) => test?.children.map(({ name }) => name).join() ?? 'missing';

describe('JUnit XML', () => {
  it.each(['pass', 'must-pass', 'inconclusive', 'all-unscored', 'accepted', 'hostile'] as const)(
    'reads like its golden file: %s',
    async (name) => {
      await expect(renderJunit(SCENARIOS[name])).toMatchFileSnapshot(`../../test/golden/junit-${name}.xml`);
    },
  );

  it('has one suite with a test for the gate and one for every case, and counts them right', () => {
    for (const name of SCENARIO_NAMES) {
      const { suite, tests } = suiteOf(SCENARIOS[name]);
      const count = (outcome: string) => String(tests.filter((test) => outcomeOf(test) === outcome).length);
      expect(tests).toHaveLength(SCENARIOS[name].report.cases.length + 1);
      expect(suite.attributes).toMatchObject({
        tests: String(tests.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      });
    }
  });

  it('says of each case what became of it', () => {
    const { tests } = suiteOf(
      aView({
        report: {
          cases: [
            aCase({ id: 'a' }),
            aCase({ id: 'b', status: 'improved' }),
            aCase({ id: 'c', status: 'unchanged' }),
            aCase({ id: 'd', status: 'unscored' }),
            aCase({ id: 'e', status: 'not_run' }),
          ],
        },
        notes: [
          aNote({
            id: 'a',
            failed: [{ metric: 'grounded', items: ['policy', 'window'] }],
            origins: ['incident INC-204'],
            file: 'golden/a.jsonl',
            line: 7,
          }),
        ],
      }),
    );
    expect(tests.slice(1).map((test) => [test.attributes.name, outcomeOf(test)])).toEqual([
      ['a', 'failure'],
      ['b', ''],
      ['c', ''],
      ['d', 'error'],
      ['e', 'skipped'],
    ]);
    const [failure] = tests[1]?.children ?? [];
    expect(failure?.attributes).toEqual({ type: 'regressed', message: 'score 100 % to 20 %' });
    expect(failure?.text.split('\n')).toEqual(['score 100 % to 20 %', 'grounded: policy, window', 'incident INC-204', 'golden/a.jsonl:7']);
  });

  it.each([
    ['pass', ''],
    ['regression', 'failure'],
    ['accepted', 'skipped'],
    ['inconclusive', 'skipped'],
    ['invalid-judge-down', 'error'],
  ] as const)('has a gate that is, for %s: "%s"', (name, outcome) => {
    const { gate } = suiteOf(SCENARIOS[name]);
    expect(gate.attributes).toMatchObject({ classname: 'cupel.gate', name: 'support' });
    expect(outcomeOf(gate)).toBe(outcome);
  });

  it('carries the figures unrounded, and leaves out those that are not defined', () => {
    const { suite } = suiteOf(
      aView({
        report: {
          comparisons: [aComparison({ difference: -0.1 - 0.2, mde: null })],
          usage: { requests: 1, fromCassette: 0, inputTokens: 0, outputTokens: 0, usd: null },
        },
      }),
    );
    const properties = Object.fromEntries(suite.children[0]?.children.map(({ attributes }) => [attributes.name, attributes.value]) ?? []);
    expect(properties).toMatchObject({ verdict: 'regression', 'primary.overall.difference': '-0.30000000000000004' });
    expect(properties).not.toHaveProperty('usd');
    expect(properties).not.toHaveProperty('primary.overall.mde');
  });

  it('is well-formed XML 1.0 whatever the names hold, and adds no element', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...HOSTILE_TEXTS, ']]>', '<', '&', '"', '\u0000', '\uFFFE', '\u{1FFFF}'),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
        { maxLength: 4 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { suite, tests } = suiteOf(
          aView({
            report: {
              suite: a,
              startedAt: b,
              verdict: { status: 'invalid', title: b, reasons: [{ code: 'canary', message: a }] },
              cases: [aCase({ id: a })],
              comparisons: [aComparison({ metric: b, slice: { key: a, value: b } })],
            },
            notes: [aNote({ id: a, origins: [b], failed: [{ metric: a, items: [b] }], file: b })],
          }),
        );
        expect(suite.children.map(({ name }) => name)).toEqual(['properties', 'testcase', 'testcase']);
        expect(tests.map(outcomeOf)).toEqual(['error', 'failure']);
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(spawnSync('xmllint', ['--version']).status !== 0)("is valid by the schema of Jenkins' xUnit plug-in (needs xmllint)", () => {
    const schema = new URL('../../test/fixtures/reporters/junit-10.xsd', import.meta.url).pathname;
    for (const name of SCENARIO_NAMES) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
        input: renderJunit(SCENARIOS[name]),
      });
      expect(status, `${name}: ${stderr}`).toBe(0);
    }
  });
});
