/** The report of a gate or comparison as a page: what was decided, why, and every case to look into. */
import type { ReportView } from '../../domain/report.js';
import { cleanLine } from '../clean-text.js';
import { digest } from '../digest.js';
import { formatCount } from '../numbers.js';
import { remediesOf } from '../remedies.js';
import { isUncomparedPass, verdictLine } from '../verdict-line.js';
import { caseRows } from './case-rows.js';
import { CaseSection, MetricSection, SliceSection } from './evidence-sections.js';
import { renderPage } from './frame.js';
import { HistorySection } from './history-section.js';
import { ErrorSection, GateChanges, Guide, JudgeSection, KeyFigures, LookSection, RunSection } from './run-sections.js';

const SENTENCE = 600;

/** Renders the page. The same view gives the same bytes. */
export function renderGatePage(view: ReportView): string {
  const { report } = view;
  const picked = digest(view);
  const { rows, withoutTexts } = caseRows(view, picked);
  const { tone, word, title, reasons } = verdictLine(report);
  const open = report.accepted === null && (report.verdict.status !== 'pass' || isUncomparedPass(report));
  const sections = SECTIONS.filter(({ isShown }) => isShown(view));
  return renderPage({
    title: `${word}: ${cleanLine(title, 120)} · ${cleanLine(report.suite, 60)}`,
    data: { rows, hasBaseline: report.sides.baseline !== null },
    body: (
      <>
        <header>
          <p class="eyebrow">
            Suite <b>{cleanLine(report.suite, 120)}</b>
            {report.startedAt === '' ? '' : ` · ${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`}
          </p>
          <h1>
            <span class={`badge ${tone}`}>{word}</span> {cleanLine(title, SENTENCE)}
          </h1>
          {report.verdict.status === 'invalid' && (
            <p>This run says nothing about the change, neither good nor bad: the gate does not guess.</p>
          )}
          {reasons.map(({ message }) => (
            <p key={message}>{cleanLine(message, SENTENCE)}</p>
          ))}
          {report.accepted !== null && (
            <p>
              Accepted by {cleanLine(report.accepted.by, 80)} for {cleanLine(report.accepted.sha.slice(0, 12), 80)}:{' '}
              {cleanLine(report.accepted.reason, SENTENCE)}
            </p>
          )}
          {open && remediesOf(report.verdict.reasons).map((remedy) => <Remedy key={remedy} text={remedy} />)}
          <nav aria-label="Parts of the report">
            <ul>
              {sections.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main">
          <GateChanges view={view} />
          <KeyFigures picked={picked} />
          <MetricSection picked={picked} />
          <SliceSection picked={picked} />
          <CaseSection picked={picked} withoutTexts={withoutTexts} />
          <LookSection view={view} />
          <HistorySection view={view} />
          <JudgeSection view={view} />
          <ErrorSection picked={picked} />
          <RunSection view={view} />
          <Guide picked={picked} />
        </main>
        <footer class="muted">
          cupel {cleanLine(report.tool.version, 24)} · {formatCount(report.cases.length)} cases · this file loads nothing from anywhere
        </footer>
      </>
    ),
  });
}

const SECTIONS: readonly { readonly id: string; readonly name: string; readonly isShown: (view: ReportView) => boolean }[] = [
  { id: 'metrics', name: 'Metrics', isShown: ({ report }) => report.comparisons.length > 0 },
  { id: 'slices', name: 'Slices', isShown: ({ report }) => report.comparisons.some(({ slice }) => slice !== null) },
  { id: 'cases', name: 'Cases', isShown: ({ report }) => report.cases.length > 0 },
  { id: 'looks', name: 'Looks', isShown: ({ report }) => report.looks.length > 1 },
  { id: 'history', name: 'The runs before', isShown: ({ facts }) => (facts.history?.runs ?? 0) > 0 },
  { id: 'judges', name: 'Judges', isShown: ({ report }) => report.judges.length > 0 },
  { id: 'errors', name: 'Without a score', isShown: ({ facts }) => Object.keys(facts.errors).length > 0 },
  { id: 'run', name: 'Cost, latency, calls', isShown: () => true },
  { id: 'guide', name: 'How to read this', isShown: () => true },
];

/** Our own words; what stands between backticks is code. */
export function Remedy({ text }: { readonly text: string }) {
  return <p class="remedy">{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}</p>;
}
