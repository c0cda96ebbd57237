/**
 * JUnit XML for the test pages of CI systems, within what Jenkins' junit-10.xsd allows: one suite, a test case for every golden
 * case and one for the gate itself. GitLab shows the content of an element, others its `message`: both say the same.
 */
import type { CaseNote, CaseReport, Report, ReportView } from '../domain/report.js';
import { cleanLine } from './clean-text.js';
import { sliceName } from './digest.js';
import { formatMove } from './numbers.js';
import { remediesOf } from './remedies.js';
import type { Reporter } from './reporter.js';
import { verdictLine } from './verdict-line.js';

type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failure' | 'error' | 'skipped'; readonly type: string; readonly message: string; readonly lines: readonly string[] };
type TestCase = { readonly className: string; readonly name: string; readonly outcome: Outcome };

const NAME = 500;
const SENTENCE = 2000;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 forbids (control characters, lone surrogates, U+FFFE) does not survive the cleaning. */
function xml(text: string, max: number): string {
  return cleanLine(text, max).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The report as JUnit XML 1.0; ends with a line break. */
export function renderJunit(view: ReportView): string {
  const { report } = view;
  const tests = [
    gateTest(report),
    ...report.cases.map((golden) => ({ className: report.suite, name: golden.id, outcome: outcomeOf(golden, view.notes.get(golden.id)) })),
  ];
  const count = (kind: Outcome['kind']) => tests.filter(({ outcome }) => outcome.kind === kind).length;
  const time = (report.durationMs / 1000).toFixed(3);
  const totals = `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cupel" ${totals} time="${time}">`,
    `  <testsuite name="${xml(report.suite, NAME)}" ${totals} skipped="${count('skipped')}" time="${time}" timestamp="${xml(report.startedAt, NAME)}">`,
    '    <properties>',
    ...properties(report).map(([name, value]) => `      <property name="${xml(name, NAME)}" value="${xml(String(value), SENTENCE)}"/>`),
    '    </properties>',
    ...tests.map(renderTest),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function renderTest({ className, name, outcome }: TestCase): string {
  const head = `    <testcase classname="${xml(className, NAME)}" name="${xml(name, NAME)}" time="0"`;
  if (outcome.kind === 'passed') return `${head}/>`;
  const content = [outcome.message, ...outcome.lines].map((line) => xml(line, SENTENCE)).join('\n');
  const element = `<${outcome.kind} type="${outcome.type}" message="${xml(outcome.message, SENTENCE)}">${content}</${outcome.kind}>`;
  return `${head}>\n      ${element}\n    </testcase>`;
}

/** The verdict as a test: an inconclusive gate neither passed nor failed, nor did an accepted regression. */
function gateTest(report: Report): TestCase {
  const { word, title } = verdictLine(report);
  const { status, reasons } = report.verdict;
  const message = `${word}: ${title}`;
  const lines = [...reasons.map((reason) => reason.message), ...remediesOf(reasons)];
  const kinds = {
    pass: 'passed',
    regression: report.accepted === null ? 'failure' : 'skipped',
    inconclusive: 'skipped',
    invalid: 'error',
  } as const;
  const kind = kinds[status];
  return { className: 'cupel.gate', name: report.suite, outcome: kind === 'passed' ? { kind } : { kind, type: status, message, lines } };
}

function outcomeOf(golden: CaseReport, note: CaseNote | undefined): Outcome {
  switch (golden.status) {
    case 'improved':
    case 'unchanged':
      return { kind: 'passed' };
    case 'regressed':
      return {
        kind: 'failure',
        type: 'regressed',
        message: `score ${formatMove(golden.baseline, golden.candidate, 'to')}`,
        lines: detailsOf(note),
      };
    case 'unscored':
      return { kind: 'error', type: 'unscored', message: 'no score on one side or on both', lines: detailsOf(note) };
    case 'not_run':
      return { kind: 'skipped', type: 'not_run', message: 'not run', lines: [] };
  }
}

function detailsOf(note: CaseNote | undefined): readonly string[] {
  if (note === undefined) return [];
  const place = note.file === null ? [] : [note.line === null ? note.file : `${note.file}:${note.line}`];
  return [
    ...note.failed.map(({ metric, items }) => (items.length === 0 ? metric : `${metric}: ${items.join(', ')}`)),
    ...note.origins,
    ...place,
  ];
}

/** The figures, unrounded; what is not defined is left out. */
function properties(report: Report): readonly (readonly [name: string, value: string | number])[] {
  const figures: [string, string | number | null][] = [
    ['verdict', report.verdict.status],
    ['verdict.title', report.verdict.title],
    ['verdict.reasons', report.verdict.reasons.map(({ code }) => code).join(' ')],
    ['coverage', report.coverage],
    ['requests', report.usage.requests],
    ['usd', report.usage.usd],
  ];
  for (const comparison of report.comparisons) {
    const name = [comparison.role, comparison.metric, sliceName(comparison)].filter((part) => part !== '').join('.');
    const { n, baseline, candidate, difference, interval, mde } = comparison;
    figures.push(
      [`${name}.status`, comparison.status],
      [`${name}.n`, n],
      [`${name}.baseline`, baseline],
      [`${name}.candidate`, candidate],
      [`${name}.difference`, difference],
    );
    figures.push([`${name}.low`, interval?.[0] ?? null], [`${name}.high`, interval?.[1] ?? null], [`${name}.mde`, mde]);
  }
  return figures.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]));
}

export const junitReporter = { name: 'junit', file: 'junit.xml', render: renderJunit } as const satisfies Reporter;
