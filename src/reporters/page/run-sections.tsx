/** The parts of the page that tell of the run: looks, judges, errors, cost, how to repeat it, how to read it. */
import type { JudgeReport, LookReport, ReportView, SideReport } from '../../domain/report.js';
import { cleanLine } from '../clean-text.js';
import { formatChange, formatRange, formatSide } from '../comparison-words.js';
import { type Digest, errorsByCount } from '../digest.js';
import {
  formatCount,
  formatDecimal,
  formatDuration,
  formatMoney,
  formatPoints,
  formatQuantity,
  formatShare,
  NO_FIGURE,
} from '../numbers.js';
import { explainUnscored } from '../remedies.js';
import { sortedJson } from '../sorted-json.js';
import { type Cell, Chart, Figures, Section, Table } from './frame.js';
import { LookPlot } from './plots/looks.js';

const NAME = 120;
const SENTENCE = 600;

/** What a change does to the gate itself stands before everything else. */
export function GateChanges({ view: { report } }: { readonly view: ReportView }) {
  if (report.policyChanges.length === 0) return null;
  const value = (json: unknown) => cleanLine(typeof json === 'string' ? json : sortedJson(json), 60, 'middle');
  return (
    <section class="notice" aria-labelledby="changes-title">
      <h2 id="changes-title">This change touches the gate itself</h2>
      <ul>
        {report.policyChanges.slice(0, 200).map(({ path, kind, base, head, inForce }) => (
          <li key={path}>
            <code>{cleanLine(path, NAME, 'middle')}</code> {kind === 'changed' ? `changed from ${value(base)} to ${value(head)}` : kind} (
            {inForce === 'head' ? 'in force' : 'not in force'})
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The figures that most people look for. */
export function KeyFigures({ picked }: { readonly picked: Digest }) {
  const { view, primary } = picked;
  const { report } = view;
  const { usage, coverage } = report;
  const range = primary === null ? null : formatRange(primary);
  const entries: [string, Cell][] = [];
  if (primary !== null && primary.candidate !== null) {
    const name = cleanLine(primary.metric, 60);
    entries.push([
      primary.baseline === null ? name : `${name}, baseline → candidate`,
      primary.baseline === null
        ? formatSide(primary, primary.candidate)
        : `${formatSide(primary, primary.baseline)} → ${formatSide(primary, primary.candidate)}`,
    ]);
  }
  if (primary?.difference !== null && primary !== null)
    entries.push([
      'Difference',
      <>
        {formatChange(primary)}
        {range !== null && <small>chance allows {range}</small>}
      </>,
    ]);
  if (report.sides.baseline !== null && report.cases.length > 0)
    entries.push(['Cases worse / better', `${formatCount(picked.regressed.length)} / ${formatCount(picked.improved.length)}`]);
  if (coverage !== null) entries.push(['Scored', formatShare(coverage)]);
  if (typeof primary?.mde === 'number' && report.verdict.status !== 'invalid')
    entries.push([
      'Could have seen',
      <>
        {formatPoints(primary.mde)}
        <small>a real drop of that size is found four times out of five</small>
      </>,
    ]);
  if (usage.requests > 0 || usage.fromCassette > 0) entries.push(['Cost', usage.usd === null ? 'unknown' : formatMoney(usage.usd)]);
  return <Figures entries={entries} />;
}

/** The difference as it stood at each look, and what was decided then. */
export function LookSection({ view: { report, facts } }: { readonly view: ReportView }) {
  if (report.looks.length < 2) return null;
  return (
    <Section id="looks" title="Looks at the evidence">
      <p class="muted">
        The gate looks several times and stops as soon as the evidence decides. Every look has a bound of its own, so that looking often
        makes no false alarms.
      </p>
      {facts.lookFigures.some(({ difference }) => difference !== null) && (
        <Chart
          caption="Difference in points at each look, with the range at that look's bound; the dashed line is the tolerated loss."
          draw={(width) => <LookPlot looks={facts.lookFigures} margin={facts.margin} width={width} />}
        />
      )}
      <Table
        caption="Looks"
        heads={['Look', 'Cases', 'Trials of each', 'Decision']}
        rows={report.looks.map(({ look, cases, trials, decision }) => [look, formatCount(cases), trials, DECISIONS[decision]])}
        figures={[1, 2]}
      />
    </Section>
  );
}

const DECISIONS: Readonly<Record<LookReport['decision'], string>> = {
  continue: 'go on',
  regression: 'regression',
  pass: 'pass',
  inconclusive: 'inconclusive: all planned evidence is in',
  invalid: 'invalid: evidence is missing',
};

/** Whether the judges can be believed. */
export function JudgeSection({ view: { report } }: { readonly view: ReportView }) {
  if (report.judges.length === 0) return null;
  const canaries = { passed: 'passed', failed: 'failed', off: 'none' };
  return (
    <Section id="judges" title="Judges">
      <Table
        caption="Judges"
        heads={['Judge', 'Compared with people', 'Control answers', 'Fingerprint']}
        rows={report.judges.map((judge) => [
          cleanLine(judge.id, NAME),
          calibrationOf(judge),
          canaries[judge.canaries],
          <code key="print">{judge.fingerprint.slice(0, 19)}</code>,
        ])}
      />
      <p class="muted">Control answers are known to be bad; a judge that likes one of them cannot be trusted with the others.</p>
    </Section>
  );
}

function calibrationOf({ calibration }: JudgeReport): string {
  if (calibration === null) return 'not yet: `cupel calibrate` compares it with labels';
  const { kappa, n, status } = calibration;
  const agreement = kappa === null ? 'agreement not measurable' : `kappa ${formatDecimal(kappa, 2)}`;
  return `${status}: ${agreement} on ${formatQuantity(n, 'label')}`;
}

/** Why answers have no score. */
export function ErrorSection({ picked }: { readonly picked: Digest }) {
  const errors = errorsByCount(picked.view);
  if (errors.length === 0) return null;
  return (
    <Section id="errors" title="Answers without a score">
      <Table
        caption="Answers without a score"
        heads={['Why', 'Answers']}
        rows={errors.map(([reason, count]) => [explainUnscored(reason) ?? cleanLine(reason, NAME), formatCount(count)])}
        figures={[1]}
      />
      <p class="muted">None of these counts as zero. {formatQuantity(picked.unscored.length, 'case')} could not be compared for it.</p>
    </Section>
  );
}

/** What ran, what it cost, and how to run it again. */
export function RunSection({ view: { report, facts } }: { readonly view: ReportView }) {
  const { usage, counts, sides } = report;
  const { latencyP50Ms, latencyP95Ms } = facts;
  const reproduce = facts.reproduce !== null && cleanLine(facts.reproduce, 1000) === facts.reproduce ? facts.reproduce : null;
  return (
    <Section id="run" title="Cost, latency, calls">
      <Table
        caption="Both sides"
        heads={['', 'Baseline', 'Candidate']}
        rows={[
          ['Target', sideCell(sides.baseline), sideCell(sides.candidate)],
          ['Typical latency (median)', formatDuration(latencyP50Ms.baseline), formatDuration(latencyP50Ms.candidate)],
          ['Slowest 5 % of answers from', formatDuration(latencyP95Ms.baseline), formatDuration(latencyP95Ms.candidate)],
        ]}
      />
      <Figures
        entries={[
          ['Cost of this run', usage.usd === null ? 'unknown' : formatMoney(usage.usd)],
          ['Calls made', formatCount(usage.requests)],
          ['Calls saved', `${formatCount(facts.savedRequests)} of ${formatCount(facts.plannedRequests)}`],
          ['Answers from cassettes', formatCount(usage.fromCassette)],
          ['Tokens in / out', `${formatCount(usage.inputTokens)} / ${formatCount(usage.outputTokens)}`],
          ['Answers scored / planned', `${formatCount(counts.scored)} / ${formatCount(counts.planned)}`],
          ['Not needed', formatCount(counts.skipped)],
          ['Duration', formatDuration(report.durationMs)],
        ]}
      />
      {report.notes.length > 0 && (
        <ul>
          {report.notes.slice(0, 100).map((note) => (
            <li key={note}>{cleanLine(note, SENTENCE)}</li>
          ))}
        </ul>
      )}
      {reproduce !== null && (
        <>
          <h3>Run it on your machine</h3>
          <pre>{reproduce}</pre>
        </>
      )}
    </Section>
  );
}

function sideCell(side: SideReport | null) {
  if (side === null) return NO_FIGURE;
  return (
    <>
      {cleanLine(side.label, NAME)}
      {side.ref !== null && (
        <>
          {' at '}
          <code>{cleanLine(side.ref.slice(0, 12), NAME)}</code>
        </>
      )}
    </>
  );
}

/** What the words mean. */
export function Guide({ picked: { view, primary } }: { readonly picked: Digest }) {
  return (
    <Section id="guide" title="How to read this">
      <ul>
        <li>
          <b>Points</b> are percentage points: from 81.0 % to 75.0 % is a fall of 6.0 points.
        </li>
        <li>
          <b>Baseline</b> is what stood before, <b>candidate</b> is the change. Both answered the same cases; the same checks and judges
          scored them.
        </li>
        <li>
          <b>The range</b> is where the true difference lies, allowing for chance. A drop is proven when the whole range is below zero, and
          harmless when it stays above a loss of {formatPoints(view.facts.margin)}, which this suite tolerates.
        </li>
        <li>
          <b>Inconclusive</b> means that all planned evidence is in and shows neither. <b>Invalid</b> means that evidence is missing. An
          error is never counted as a score.
        </li>
        <li>Where nothing really changed, the metric that decides calls a drop at most {formatShare(view.facts.alpha)} of the time.</li>
        {typeof primary?.correlation === 'number' && (
          <li>
            The scores of both sides correlate with {formatDecimal(primary.correlation, 2)} over{' '}
            {formatQuantity(primary.clusters, 'cluster')}: the closer to 1, the smaller a drop can be seen.
          </li>
        )}
      </ul>
    </Section>
  );
}
