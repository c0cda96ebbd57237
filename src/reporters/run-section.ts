/** The run itself in Markdown: what it cost, what it could have seen, how to repeat it, and how its words are meant. */
import type { AdapterReport, JudgeReport, Report, ReportView } from '../domain/report.js';
import { adapterWords } from './adapter-words.js';
import { unscoredList } from './case-section.js';
import type { Detail } from './detail.js';
import { type Digest, errorsByCount } from './digest.js';
import { code, command, plain } from './escape.js';
import { blocks, bullets, folded, table, unbroken } from './markdown-blocks.js';
import { figureTable } from './metric-section.js';
import { formatCount, formatDecimal, formatDuration, formatMoney, formatPoints, formatQuantity, formatShare } from './numbers.js';
import { explainUnscored } from './remedies.js';

/** Cost, calls, latency, coverage and errors; one line that opens to all of it. Nothing for a run that called nothing. */
export function runSection(view: ReportView, detail: Detail): string {
  const { report, facts } = view;
  const { usage, counts, coverage } = report;
  if (counts.planned === 0 && usage.requests === 0) return '';
  const line = [
    usage.usd === null ? 'Cost unknown' : `Cost ${formatMoney(usage.usd)}`,
    `${formatQuantity(usage.requests, 'call')}${facts.savedRequests > 0 ? `, ${formatCount(facts.savedRequests)} saved` : ''}`,
    coverage === null ? '' : `${formatShare(coverage)} scored`,
    counts.errored > 0 ? formatQuantity(counts.errored, 'error') : '',
  ];
  return folded(
    line
      .filter((part) => part !== '')
      .map((part) => part.replaceAll('>', '&gt;').replaceAll('<', '&lt;'))
      .join(' · '),
    runTable(view, detail),
  );
}

function runTable({ report, facts }: ReportView, detail: Detail): string {
  const { usage, counts } = report;
  const { latencyP50Ms, latencyP95Ms } = facts;
  const sides = (value: { readonly baseline: number | null; readonly candidate: number | null }) =>
    value.baseline === null ? formatDuration(value.candidate) : `${formatDuration(value.baseline)} → ${formatDuration(value.candidate)}`;
  return table(
    [{ head: 'This run' }, { head: '' }],
    [
      ['Candidate', sideCell(report.sides.candidate, detail)],
      ['Baseline', report.sides.baseline === null ? 'none' : sideCell(report.sides.baseline, detail)],
      ...adapterRows(report, detail),
      ['Cost', usage.usd === null ? 'unknown: a model without a known price was called' : formatMoney(usage.usd)],
      [
        'Calls',
        `${formatCount(usage.requests)} made, ${formatCount(facts.savedRequests)} of ${formatCount(facts.plannedRequests)} planned ones saved`,
      ],
      ['From cassettes', formatQuantity(usage.fromCassette, 'answer')],
      ['Tokens', `${formatCount(usage.inputTokens)} in, ${formatCount(usage.outputTokens)} out`],
      ['Typical latency (median)', sides(latencyP50Ms)],
      ['Slowest 5 % of answers from', sides(latencyP95Ms)],
      ['Scored on both sides (coverage)', unbroken(formatShare(report.coverage))],
      [
        'Answers',
        `${formatCount(counts.planned)} planned: ${formatCount(counts.scored)} scored, ${formatCount(counts.errored)} without a score, ${formatCount(counts.skipped)} not needed, ${formatCount(counts.cancelled)} cancelled`,
      ],
      ...report.judges.slice(0, detail.judges).map((judge) => [`Judge ${plain(judge.id, detail.name)}`, judgeCell(judge)]),
      ...(report.judges.length > detail.judges
        ? [['Judges', `${formatCount(report.judges.length - detail.judges)} more in the run record`]]
        : []),
      ['Duration', formatDuration(report.durationMs)],
    ],
  );
}

function adapterRows({ sides }: Report, detail: Detail): string[][] {
  const rows: readonly (readonly [string, AdapterReport | undefined])[] = [
    ['Adapter of the candidate', sides.candidate.adapter],
    ['Adapter of the baseline', sides.baseline?.adapter],
  ];
  return rows.flatMap(([head, adapter]) =>
    adapter === undefined ? [] : [[head, adapterWords(adapter, (foreign) => code(foreign, detail.name))]],
  );
}

function sideCell({ label, ref }: { readonly label: string; readonly ref: string | null }, detail: Detail): string {
  return ref === null ? code(label, detail.name) : `${code(label, detail.name)} at ${code(ref.slice(0, 12), detail.name)}`;
}

function judgeCell({ calibration, canaries }: JudgeReport): string {
  const trust = {
    passed: 'control answers passed',
    failed: '**control answers failed**',
    off: 'no control answers',
  }[canaries];
  if (calibration === null) return `not compared with people, ${trust}`;
  const { kappa, n, status } = calibration;
  const agreement =
    kappa === null
      ? 'agreement with people not measurable'
      : `agreement with people ${formatDecimal(kappa, 2)} (kappa; 1 is perfect, 0 is chance)`;
  return `${status}: ${agreement} on ${formatQuantity(n, 'label')}, ${trust}`;
}

/** Why answers have no score, and which cases that leaves out; open where the verdict hangs on it. */
export function errorSection(picked: Digest, detail: Detail): string {
  const { view } = picked;
  const errors = errorsByCount(view);
  const list = unscoredList(picked, detail);
  if (errors.length === 0) return list;
  const hidden = errors.length - detail.errorKinds;
  const reasons = table(
    [{ head: 'Answers', align: 'right' }, { head: 'Why they have no score' }],
    [
      ...errors.slice(0, detail.errorKinds).map(([reason, count]) => {
        const words = explainUnscored(reason);
        return [formatCount(count), words === null ? code(reason, detail.name) : `${words} (${code(reason, detail.name)})`];
      }),
      ...(hidden > 0 ? [['', `${formatQuantity(hidden, 'more kind')} of error`]] : []),
    ],
  );
  if (view.report.verdict.status === 'invalid') return blocks('#### Answers without a score', reasons, list);
  return folded(
    `${formatQuantity(
      errors.reduce((sum, [, count]) => sum + count, 0),
      'answer',
    )} without a score, and why`,
    blocks(reasons, list),
  );
}

/** How small a drop this run could find, and what would settle an open verdict. */
export function powerSection({ primary, view }: Digest): string {
  const mde = primary?.mde ?? null;
  if (mde === null || view.report.verdict.status === 'invalid') return '';
  const { casesToSettle } = view.facts;
  const more =
    view.report.verdict.status === 'inconclusive' && casesToSettle !== null
      ? ` About ${formatQuantity(casesToSettle, 'more case')} like these would settle it.`
      : '';
  return `**What this run could see:** a real drop of ${formatPoints(mde)} or more would be found four times out of five; a smaller one may pass unnoticed.${more}`;
}

/** Notes of the gate, in its own order. */
export function noteSection({ report }: ReportView, detail: Detail): string {
  if (report.notes.length === 0) return '';
  const hidden = report.notes.length - detail.notes;
  return blocks(
    '#### Also noted',
    bullets([
      ...report.notes.slice(0, detail.notes).map((note) => plain(note, detail.sentence)),
      ...(hidden > 0 ? [`${formatCount(hidden)} more in the run record`] : []),
    ]),
  );
}

/** One command that repeats the verdict on a laptop. */
export function reproduceSection({ facts }: ReportView): string {
  const shown = facts.reproduce === null ? null : command(facts.reproduce, 1000);
  return shown === null ? '' : folded('Run it on your machine', shown);
}

/** How to let a regression through on purpose; nothing where there is none to accept. */
export function acceptSection({ report }: ReportView): string {
  if (report.verdict.status !== 'regression' || report.accepted !== null) return '';
  return folded(
    'Accept this regression on purpose',
    blocks(
      'Somebody with write permission adds the label `cupel:accept`, or comments',
      '```text\n/cupel accept REASON\n```',
      'It holds for the commit that stands here now; a new push needs a new acceptance. The report keeps who accepted it, and why.',
    ),
  );
}

/** What the words mean, and every figure for those who want to check. */
export function guideSection(digest: Digest, detail: Detail): string {
  const { report, facts } = digest.view;
  if (digest.primary === null || digest.primary.n === 0) return '';
  return folded(
    'How to read this, and all figures',
    blocks(
      bullets([
        '**Points** are percentage points: from 81.0 % to 75.0 % is a fall of 6.0 points.',
        '**Baseline** is what the base commit has, **candidate** is this change. Both answered the same cases; the same checks and judges scored them.',
        `**The range in brackets** is where the true difference lies, allowing for chance. A drop is proven when the whole range is below zero, and harmless when it stays above a loss of ${formatPoints(facts.margin)}, which this suite tolerates.`,
        '**Inconclusive** means that all planned evidence is in and shows neither. **Invalid** means that evidence is missing. An error is never counted as a score.',
        `Where nothing really changed, the metric that decides calls a drop at most ${formatShare(facts.alpha)} of the time.`,
      ]),
      figureTable(digest, detail),
      lookList(report.looks.slice(-12)),
    ),
  );
}

function lookList(looks: ReportView['report']['looks']): string {
  if (looks.length < 2) return '';
  const steps = looks.map(
    ({ cases, trials, decision }) =>
      `after ${formatQuantity(cases, 'case')}${trials > 1 ? ` x ${formatCount(trials)} trials` : ''}: ${decision}`,
  );
  return `Looks at the evidence: ${steps.join('; ')}.`;
}

/** Which suite, which version. One short line: small print that wraps is unreadable on GitHub. */
export function footer({ report }: ReportView, detail: Detail): string {
  const shortened = detail.shortened ? 'Shortened to fit: the run record has all of it.' : '';
  return blocks(shortened, `<sub>Suite ${plain(report.suite, 40)} · cupel ${plain(report.tool.version, 24)}</sub>`);
}
