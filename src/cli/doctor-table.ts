/** What `doctor` prints: checks, price, power, noise, advice of each suite. */
import type { Diagnosis } from '../commands/doctor/doctor.js';
import { printable } from '../documents/printable.js';
import { percent, points } from '../domain/wording.js';
import { renderPlan } from './plan-table.js';

/** One block of lines a suite. */
export function renderDiagnoses(diagnoses: readonly Diagnosis[]): string {
  return diagnoses.map(renderDiagnosis).join('\n');
}

function renderDiagnosis({ suite, checks, plan, mde, mdeFrom, slices, noise, advice }: Diagnosis): string {
  const lines = [printable(suite), ...checks.map(({ name, ok, message }) => row(`${ok ? 'ok  ' : 'FAIL'} ${name}`, message))];
  if (plan !== null)
    lines.push(
      ...renderPlan({ suite, savedByBaseline: 0, ...plan })
        .trimEnd()
        .split('\n')
        .slice(1, -1),
    );
  lines.push(
    row(
      'sees',
      mde === null
        ? 'not known yet'
        : `drops of ${points(mde)} points or more, four times out of five (${mdeFrom === 'pilot' ? 'by the noise of the A/A trial' : 'by the variance of an earlier run'})`,
    ),
  );
  for (const { key, value, n, mde: own, decides } of slices) {
    const sees = !decides ? 'too small to decide' : own === null ? 'may decide' : `may decide, sees drops of ${points(own)} points`;
    lines.push(row('slice', `${key}=${value}: ${n} cases, ${sees}`));
  }
  if (noise !== null) {
    const { runs, verdicts, flipRate, metrics } = noise;
    lines.push(
      row(
        'A/A',
        `${runs} runs: ${verdicts.pass} pass, ${verdicts.regression} regression, ${verdicts.inconclusive} inconclusive, ${verdicts.invalid} invalid; ${percent(flipRate)} differ from the rest`,
      ),
    );
    for (const { metric, sd, unstable } of metrics)
      lines.push(
        row('noise', `${metric}: ${percent(unstable)} of the cases differ from themselves, by ${points(sd)} points (standard deviation)`),
      );
  }
  return `${[...lines, ...advice.map((text) => row('advice', text))].join('\n')}\n`;
}

/** Messages may have several lines; what a checkout names commands no terminal. */
function row(title: string, text: string): string {
  const [first = '', ...rest] = text.split('\n').map(printable);
  return [`  ${title.padEnd(13)} ${first}`, ...rest.map((line) => `  ${' '.repeat(13)} ${line}`)].join('\n');
}
