/** Single cases in Markdown: what got worse and where it comes from, what got better, what has no score. */
import { type CaseNote, type CaseReport, isIncident, type RunHistory } from '../domain/report.js';
import type { Detail } from './detail.js';
import { type Digest, hasReturned, namesItself } from './digest.js';
import { code, fence, html, plain } from './escape.js';
import { blocks, folded, table, unbroken } from './markdown-blocks.js';
import { formatCount, formatMove, formatQuantity } from './numbers.js';

/** The worst cases in the open where the verdict asks for a look at them, the others folded, then excerpts where the suite allows them. */
export function regressedSection(digest: Digest, detail: Detail): string {
  const { regressed, view } = digest;
  if (regressed.length === 0) return '';
  const open = ['regression', 'inconclusive'].includes(view.report.verdict.status) ? detail.worst : 0;
  const worst = regressed.slice(0, open);
  const more = regressed.slice(open);
  const shown = more.slice(0, open === 0 ? detail.worst + detail.moreWorst : detail.moreWorst);
  const title =
    regressed.length > worst.length
      ? `worst ${formatCount(worst.length)} of ${formatCount(regressed.length)}`
      : formatCount(regressed.length);
  const hidden = more.length - shown.length;
  const words = `${formatQuantity(more.length, open === 0 ? 'case' : 'more case')} got worse`;
  const foldedRows = blocks(
    regressedTable(shown, digest, detail),
    shown.length > 0 && hidden > 0 ? `${formatCount(hidden)} more in the run record.` : '',
  );
  return blocks(
    worst.length === 0 ? '' : blocks(`#### Cases that got worse (${title})`, regressedTable(worst, digest, detail)),
    shown.length === 0 && more.length > 0 ? `${words}: see the run record.` : folded(words, foldedRows),
    ...excerpts(regressed, digest, detail),
  );
}

function regressedTable(cases: readonly CaseReport[], digest: Digest, detail: Detail): string {
  const rows = cases.map((golden) => {
    const note = digest.view.notes.get(golden.id);
    return [
      caseCell(golden, note, digest, detail),
      unbroken(formatMove(golden.baseline, golden.candidate)),
      failedCell(note, detail),
      originCell(golden, note, digest, detail),
    ];
  });
  return table([{ head: 'Case' }, { head: 'Score', align: 'right' }, { head: 'What fails now' }, { head: 'Where it comes from' }], rows);
}

/** The id; below it how grave the case is. */
function caseCell(golden: CaseReport, note: CaseNote | undefined, { view }: Digest, detail: Detail): string {
  const severity = note?.severity ?? null;
  const flaky = view.facts.history?.flaky.find((own) => own.case === golden.id);
  const marks = [
    note?.mustPass === true ? '**must pass**' : '',
    severity === null ? '' : plain(severity, detail.name),
    flaky === undefined ? '' : `goes to and fro (failed in ${flaky.failed} of ${flaky.runs} runs)`,
  ].filter((mark) => mark !== '');
  const id = code(golden.id, detail.name);
  return marks.length === 0 ? id : `${id}<br>${marks.join(', ')}`;
}

function failedCell(note: CaseNote | undefined, detail: Detail): string {
  if (note === undefined || note.failed.length === 0) return 'a lower score';
  return listed(note.failed, detail.perCase, '<br>', ({ metric, items }) => {
    const name = plain(metric, detail.name);
    if (items.length === 0) return name;
    const shown = listed(items, detail.perCase, ', ', (item) => code(item, detail.name));
    return namesItself(metric) ? shown : `${name}: ${shown}`;
  });
}

/** Incidents first, then the tools that saw it; where these are unknown, the line of the golden file. */
function originCell(golden: CaseReport, note: CaseNote | undefined, { view }: Digest, detail: Detail): string {
  if (note === undefined) return '';
  if (note.origins.length === 0)
    return note.file === null ? '' : plain(note.line === null ? note.file : `${note.file}:${note.line}`, detail.name);
  const mended = mendedWords(view.facts.history?.fixed.find((own) => own.case === golden.id));
  const incidentsFirst = [...note.origins].sort((a, b) => Number(isIncident(b)) - Number(isIncident(a)));
  return listed(incidentsFirst, detail.perCase, '<br>', (origin) => {
    const text = plain(origin, detail.name);
    return isIncident(origin) && hasReturned(golden, note) ? `**${text} is back**${mended}` : text;
  });
}

/** `, first fixed in 2d1f3a9be204 on 2026-01-19`, where the runs before tell. */
function mendedWords(fixed: RunHistory['fixed'][number] | undefined): string {
  if (fixed === undefined) return '';
  const { first, back } = fixed;
  const where = first.ref === null ? '' : ` in ${code(first.ref.slice(0, 12), 12)}`;
  return `, first fixed${where} on ${first.at.slice(0, 10)}${back === 0 ? '' : `, and back ${formatQuantity(back, 'time')} before`}`;
}

function listed<T>(items: readonly T[], most: number, separator: string, render: (item: T) => string): string {
  const shown = items.slice(0, most).map(render).join(separator);
  return items.length > most ? `${shown}${separator}and ${formatCount(items.length - most)} more` : shown;
}

function excerpts(cases: readonly CaseReport[], { view }: Digest, detail: Detail): readonly string[] {
  const withText = cases.flatMap(({ id }) => {
    const excerpt = view.notes.get(id)?.excerpt;
    return excerpt === undefined || excerpt === null ? [] : [{ id, excerpt }];
  });
  return withText
    .slice(0, detail.excerpts)
    .map(({ id, excerpt }) =>
      folded(
        `<code>${html(id, detail.name)}</code>: the question and both answers`,
        blocks(
          '**Input**',
          fence(excerpt.input, detail.excerpt),
          ...answer('Baseline', excerpt.baseline, detail),
          ...answer('Candidate', excerpt.candidate, detail),
        ),
      ),
    );
}

function answer(side: string, text: string | null, detail: Detail): readonly string[] {
  return text === null ? [`**${side}**: no answer`] : [`**${side}**`, fence(text, detail.excerpt)];
}

/** Cases that got better, folded. */
export function improvedSection({ improved }: Digest, detail: Detail): string {
  if (improved.length === 0) return '';
  const words = `${formatQuantity(improved.length, 'case')} got better`;
  if (detail.improved === 0) return `${words}.`;
  const shown = improved.slice(0, detail.improved);
  const rows = shown.map((golden) => [code(golden.id, detail.name), unbroken(formatMove(golden.baseline, golden.candidate))]);
  const hidden = improved.length - shown.length;
  return folded(
    words,
    blocks(
      table([{ head: 'Case' }, { head: 'Score', align: 'right' }], rows),
      hidden > 0 ? `${formatCount(hidden)} more in the run record.` : '',
    ),
  );
}

/** The cases that have no score on one side or on both, in one line. */
export function unscoredList({ unscored }: Digest, detail: Detail): string {
  if (unscored.length === 0) return '';
  const ids = detail.unscored === 0 ? '' : `: ${listed(unscored, detail.unscored, ', ', ({ id }) => code(id, detail.name))}`;
  return `${formatQuantity(unscored.length, 'case')} could not be compared${ids}.`;
}
