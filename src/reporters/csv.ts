/**
 * The cases as CSV (RFC 4180: CRLF, quotes doubled, a header) for spreadsheets. A spreadsheet runs a cell that begins with
 * `= + - @` as a formula, so a text that begins so, or holds such a sign behind a separator of another locale, gets an apostrophe
 * before the sign; so does a text that begins with an apostrophe. Numbers are ours and stay numbers.
 */
import type { CaseNote, CaseReport, ReportView } from '../domain/report.js';
import { cleanLine } from './clean-text.js';
import { compareText } from './digest.js';
import type { Reporter } from './reporter.js';

const LONGEST = 32_000; // a cell of Excel holds 32,767 characters
const COLUMNS = [
  'case',
  'status',
  'baseline',
  'candidate',
  'difference',
  'trials_baseline',
  'trials_candidate',
  'severity',
  'failed',
  'origin',
  'file',
  'line',
];

/** One row a case, in the order of the report; a column `tag:<key>` for every tag. */
export function renderCsv(view: ReportView): string {
  const { cases } = view.report;
  const tags = [...new Set(cases.flatMap((golden) => Object.keys(golden.tags)))].sort(compareText);
  const header = [...COLUMNS, ...tags.map((tag) => `tag:${tag}`)];
  const rows = cases.map((golden) => [...caseCells(golden, view.notes.get(golden.id)), ...tags.map((tag) => tagCell(golden, tag))]);
  return [header, ...rows].map(csvLine).join('');
}

/** One row of a CSV file, its line end included. Texts are cleaned and cannot become formulas. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(renderCell).join(',')}\r\n`;
}

type Cell = string | number | null;

function caseCells({ id, status, baseline, candidate, difference, trials }: CaseReport, note: CaseNote | undefined): readonly Cell[] {
  const failed = note?.failed.flatMap(({ metric, items }) => (items.length === 0 ? [metric] : items.map((item) => `${metric}: ${item}`)));
  return [
    ...[id, status, baseline, candidate, difference, trials.baseline, trials.candidate],
    ...[note?.severity ?? null, failed?.join('; ') ?? null, note?.origins.join('; ') ?? null, note?.file ?? null, note?.line ?? null],
  ];
}

function tagCell({ tags }: CaseReport, key: string): Cell {
  const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value.join('; ');
}

function renderCell(cell: Cell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = defuse(cleanLine(cell, LONGEST));
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FORMULA = /(^|[,;]\s*)(?=[=+\-@＝＋－＠])/g;

function defuse(text: string): string {
  return text.replace(/^'/, "''").replace(FORMULA, "$1'");
}

export const csvReporter = { name: 'csv', file: 'cases.csv', render: renderCsv } as const satisfies Reporter;
