/**
 * The final report on a terminal: verdict, table, worst cases, costs, what to do. Where nobody reads colours or signs beyond ASCII
 * it does without; names from the suite reach it without control characters and without workflow commands.
 */
import {
  type AdapterReport,
  type CaseNote,
  type CaseReport,
  type Comparison,
  isIncident,
  type Report,
  type ReportView,
} from '../domain/report.js';
import { adapterWords } from './adapter-words.js';
import { cleanLine } from './clean-text.js';
import { comparisonVerdict, formatChange, formatRange, formatSide, metricName } from './comparison-words.js';
import { type Digest, digest, errorsByCount, hasReturned, namesItself, sliceName } from './digest.js';
import { formatCount, formatDuration, formatMoney, formatMove, formatPoints, formatQuantity, formatShare } from './numbers.js';
import { explainUnscored, remediesOf } from './remedies.js';
import { sortedJson } from './sorted-json.js';
import { type TerminalCell, terminalTable, wrapText } from './terminal-table.js';
import { type Pen, partCommands, type TerminalOptions, takePen } from './terminal-text.js';
import { isUncomparedPass, type Tone, verdictLine } from './verdict-line.js';

const ROWS = { metrics: 12, slices: 10, cases: 10, casesInPassing: 3, reasons: 8, notes: 8, changes: 12, errors: 8 } as const;
const INDENT = '  ';
const NAME = 80;
const SENTENCE = 500;

/** The report as lines of text, each at most as wide as the terminal where names allow it; ends with a line break. */
export function renderTerminal(view: ReportView, options: TerminalOptions): string {
  const pen = takePen(options);
  const picked = digest(view);
  const parts = [
    headline(view, pen),
    gateChanges(view, pen),
    metricBlock(picked, pen),
    sliceBlock(picked, pen),
    caseBlock(picked, pen),
    noteBlock(view, pen),
    runBlock(picked, pen),
    advice(view, pen),
  ];
  return `${partCommands(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

function painter(tone: Tone | 'none', pen: Pen): (text: string) => string {
  return (text) => pen.tint(tone, text);
}

function paragraph(text: string, pen: Pen): string {
  return wrapText(text, pen.columns - INDENT.length)
    .map((line) => `${INDENT}${line}`)
    .join('\n');
}

function headline(view: ReportView, pen: Pen): string {
  const { report } = view;
  const { tone, word, title, reasons } = verdictLine(report);
  const lines = wrapText(`${pen.signs[tone]} ${word}: ${pen.foreign(title, SENTENCE)}`, pen.columns);
  const untold = reasons.filter(({ code }) => code !== 'accepted');
  const more = untold.length - ROWS.reasons;
  const sentences = [
    ...(report.verdict.status === 'invalid'
      ? ['This run says nothing about the change, neither good nor bad: the gate does not guess.']
      : []),
    ...acceptance(report, pen),
    ...untold.slice(0, ROWS.reasons).map(({ message }) => pen.foreign(message, SENTENCE)),
    ...(more > 0 ? [`and ${formatCount(more)} more`] : []),
  ];
  return [...lines.map((line) => pen.paint.bold(painter(tone, pen)(line))), ...sentences.map((text) => paragraph(text, pen))].join('\n');
}

function acceptance({ accepted }: Report, pen: Pen): readonly string[] {
  if (accepted === null) return [];
  return [
    `Accepted by ${pen.foreign(accepted.by, NAME)} for ${pen.foreign(accepted.sha.slice(0, 12), NAME)}: ${pen.foreign(accepted.reason, SENTENCE)}`,
  ];
}

function gateChanges({ report }: ReportView, pen: Pen): string {
  const { policyChanges } = report;
  if (policyChanges.length === 0) return '';
  const value = (json: unknown) => pen.foreign(typeof json === 'string' ? json : sortedJson(json), 40, 'middle');
  const lines = policyChanges.slice(0, ROWS.changes).map(({ path, kind, base, head, inForce }) => {
    const what = kind === 'changed' ? `changed from ${value(base)} to ${value(head)}` : kind;
    return paragraph(`${pen.foreign(path, NAME, 'middle')} ${what} (${inForce === 'head' ? 'in force' : 'not in force'})`, pen);
  });
  const more = policyChanges.length - lines.length;
  return [
    pen.paint.bold(pen.tint('unsure', `${pen.signs.unsure} This change touches the gate itself`)),
    ...lines,
    ...(more > 0 ? [`  and ${formatCount(more)} more`] : []),
  ].join('\n');
}

const FIGURES = [
  { head: 'Baseline', align: 'right' },
  { head: 'Candidate', align: 'right' },
  { head: 'Difference', align: 'right' },
  { head: 'Range', align: 'right' },
] as const;

function figureCells(comparison: Comparison, pen: Pen): readonly TerminalCell[] {
  const { tone, words } = comparisonVerdict(comparison);
  const figures = [
    formatSide(comparison, comparison.baseline),
    formatSide(comparison, comparison.candidate),
    formatChange(comparison),
    formatRange(comparison) ?? '',
  ];
  return [...figures.map(pen.own), { text: words, paint: painter(tone, pen) }];
}

function metricBlock(picked: Digest, pen: Pen): string {
  const metrics = [...picked.openMetrics, ...picked.otherMetrics];
  const rows = metrics.slice(0, ROWS.metrics).map((metric) => {
    const { name, hint } = metricName(metric);
    const shown = pen.foreign(name, NAME, 'middle');
    return [hint === '' ? shown : `${shown} (${hint})`, ...figureCells(metric, pen)];
  });
  const more = metrics.length - rows.length;
  const { primary } = picked;
  const tally =
    primary === null || primary.n === 0 || primary.difference === null
      ? ''
      : paragraph(
          `Of ${formatQuantity(primary.n, 'case')} ${formatCount(primary.losses)} got worse, ${formatCount(primary.wins)} got better and ${formatCount(primary.ties)} stayed as they were.`,
          pen,
        );
  return [
    terminalTable([{ head: 'Metric' }, ...FIGURES, { head: 'Verdict' }], rows, pen),
    more > 0 ? `  ${formatQuantity(more, 'more metric')}` : '',
    tally,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function sliceBlock({ movedSlices, primary }: Digest, pen: Pen): string {
  const rows = movedSlices.slice(0, ROWS.slices).map((slice) => {
    const metric = slice.metric === primary?.metric ? '' : ` ${pen.foreign(slice.metric, NAME, 'middle')}`;
    return [`${pen.foreign(sliceName(slice), NAME, 'middle')}${metric}`, formatCount(slice.n), ...figureCells(slice, pen)];
  });
  const more = movedSlices.length - rows.length;
  const table = terminalTable(
    [{ head: 'Slice that moved' }, { head: 'Cases', align: 'right' }, ...FIGURES, { head: 'Verdict' }],
    rows,
    pen,
  );
  return more > 0 ? `${table}\n  ${formatQuantity(more, 'more slice')} moved` : table;
}

function caseBlock({ regressed, view }: Digest, pen: Pen): string {
  const asksForALook = view.report.verdict.status === 'regression' || view.report.verdict.status === 'inconclusive';
  const rows = regressed.slice(0, asksForALook ? ROWS.cases : ROWS.casesInPassing).map((golden) => {
    const note = view.notes.get(golden.id);
    return [
      pen.foreign(golden.id, NAME, 'middle'),
      pen.own(formatMove(golden.baseline, golden.candidate)),
      failures(note, pen),
      origin(golden, note, pen),
    ];
  });
  const more = regressed.length - rows.length;
  const table = terminalTable(
    [{ head: 'Case that got worse' }, { head: 'Score', align: 'right' }, { head: 'What fails now' }, { head: 'Where it comes from' }],
    rows,
    pen,
  );
  return more > 0 ? `${table}\n  ${formatQuantity(more, 'more case')} got worse` : table;
}

function failures(note: CaseNote | undefined, pen: Pen): string {
  if (note === undefined || note.failed.length === 0) return 'a lower score';
  return note.failed
    .slice(0, 3)
    .map(({ metric, items }) => {
      const more = items.length > 3 ? [`${items.length - 3} more`] : [];
      const names = [...items.slice(0, 3).map((item) => pen.foreign(item, 40)), ...more].join(', ');
      if (names === '') return pen.foreign(metric, 40);
      return namesItself(metric) ? names : `${pen.foreign(metric, 40)}: ${names}`;
    })
    .join('\n');
}

/** The incident if there is one, else the first origin, else the line of the golden file. */
function origin(golden: CaseReport, note: CaseNote | undefined, pen: Pen): TerminalCell {
  if (note === undefined) return '';
  const incident = note.origins.find(isIncident);
  if (incident !== undefined && hasReturned(golden, note)) return { text: `${pen.foreign(incident, 60)} is back`, paint: pen.paint.bold };
  const first = incident ?? note.origins[0];
  if (first !== undefined) return pen.foreign(first, 60);
  return note.file === null ? '' : pen.foreign(note.line === null ? note.file : `${note.file}:${note.line}`, 60, 'middle');
}

function noteBlock({ report }: ReportView, pen: Pen): string {
  return report.notes
    .slice(0, ROWS.notes)
    .map((note) => paragraph(`${pen.signs.unsure} ${pen.foreign(note, SENTENCE)}`, pen))
    .join('\n');
}

function runBlock({ improved, primary, view }: Digest, pen: Pen): string {
  const { report, facts } = view;
  const { usage, counts, coverage } = report;
  const ran = counts.planned > 0 || usage.requests > 0;
  const parts = [
    usage.usd === null ? 'cost unknown' : formatMoney(usage.usd),
    `${formatQuantity(usage.requests, 'call')}${facts.savedRequests > 0 ? ` (${formatCount(facts.savedRequests)} of ${formatCount(facts.plannedRequests)} saved)` : ''}`,
    formatDuration(report.durationMs),
    ...(coverage === null ? [] : [`${formatShare(coverage)} scored`]),
  ];
  const errors = errorsByCount(view)
    .slice(0, ROWS.errors)
    .map(([reason, count]) =>
      paragraph(`${formatQuantity(count, 'answer')} without a score: ${explainUnscored(reason) ?? pen.foreign(reason, NAME)}`, pen),
    );
  const mde = primary?.mde ?? null;
  return [
    improved.length > 0 ? paragraph(`${formatQuantity(improved.length, 'case')} got better.`, pen) : '',
    ran ? paragraph(pen.own(parts.join(' · ')), pen) : '',
    ...adapterLines(report, pen),
    ...errors,
    mde === null || report.verdict.status === 'invalid'
      ? ''
      : paragraph(`A real drop of ${formatPoints(mde)} or more would be found four times out of five.`, pen),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function adapterLines({ sides }: Report, pen: Pen): string[] {
  const line = (side: string, adapter: AdapterReport | undefined): string[] =>
    adapter === undefined ? [] : [paragraph(`${side}: adapter ${adapterWords(adapter, (foreign) => pen.foreign(foreign, NAME))}`, pen)];
  return [...line('candidate', sides.candidate.adapter), ...line('baseline', sides.baseline?.adapter)];
}

function advice({ report, facts }: ReportView, pen: Pen): string {
  const { status, reasons } = report.verdict;
  const open = status !== 'pass' || isUncomparedPass(report);
  const remedies = report.accepted === null && open ? remediesOf(reasons).slice(0, ROWS.reasons) : [];
  const accept =
    status === 'regression' && report.accepted === null
      ? ['To accept it on purpose: label `cupel:accept`, or the comment `/cupel accept REASON`, on the pull request.']
      : [];
  const settle =
    status === 'inconclusive' && facts.casesToSettle !== null
      ? [`About ${formatQuantity(facts.casesToSettle, 'more case')} like these would settle it.`]
      : [];
  const repeat = facts.reproduce === null || cleanLine(facts.reproduce, 1000) !== facts.reproduce ? [] : [`Again: ${facts.reproduce}`];
  const lines = [...settle, ...remedies, ...accept, ...repeat];
  return lines.length === 0 ? '' : [pen.paint.bold('What to do'), ...lines.map((line) => paragraph(pen.own(line), pen))].join('\n');
}
