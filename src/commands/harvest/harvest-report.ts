/** The report on failure modes, for a pull request (Markdown) and for a browser (HTML): how many, since when, examples, coverage. */
import { commentsIn, type Judged } from '../../harvest/cases.js';
import { cleanLine } from '../../reporters/clean-text.js';
import { code, html, plain } from '../../reporters/escape.js';
import type { FailureMode, Harvest } from './harvest-proposals.js';

const MOST_MODES = 50;
const MOST_EXAMPLES = 3;
const LONGEST = 240;
const WEEK = 604_800_000;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 345_600_000;

/** GitHub-flavoured Markdown; no text of a trace does anything in it. */
export function renderMarkdown(found: Harvest): string {
  const { modes, proposals } = found;
  const count = (kind: string): number => proposals.filter(({ harvest }) => harvest.kind === kind).length;
  const uncovered = modes.filter(({ isCovered }) => !isCovered);
  const lines = [
    '## Harvest',
    '',
    `${count('failure')} failures and ${count('good')} good answers are proposed; ${found.known} are in the golden set already, ${found.duplicates} answers were duplicates.`,
    '',
    '### Failure modes',
    '',
    ...(modes.length === 0 ? ['None.'] : modeTable(modes)),
    ...(modes.length > MOST_MODES ? ['', `${modes.length - MOST_MODES} more modes have fewer conversations.`] : []),
    ...(uncovered.length === 0
      ? []
      : [
          '',
          `No golden case covered so far: ${uncovered
            .slice(0, MOST_MODES)
            .map(({ name }) => code(name, 60))
            .join(', ')}.`,
        ]),
    ...modes.slice(0, MOST_MODES).flatMap(markdownExamples),
  ];
  return `${lines.join('\n')}\n`;
}

/** GitHub takes 65,536 characters of a pull request's text. */
const LONGEST_TEXT = 60_000;

/** The text of a pull request: what it changes, how to look it over, and as much of the report as there is room for. */
export function pullText(
  { result, report }: { readonly result: { readonly written: number; readonly gained: number }; readonly report: () => string },
  { begin, end, path }: { readonly begin: string; readonly end: string; readonly path: string },
): string {
  const head = [
    begin,
    `${result.written} new cases and ${result.gained} cases with new origins for ${code(path, 200)}.`,
    '',
    'Look over every case before you merge: names and addresses are replaced, what is left may still tell of somebody; checks whose names begin with `draft` are guesses.',
    'Edit or delete lines on this branch as you like: later runs add to it and change nothing that you changed.',
    '',
  ].join('\n');
  const [first = '', ...folds] = report().split(/\n(?=<details>)/);
  let text = `${head}${first}`;
  let left = folds.length;
  for (const fold of folds) {
    if (text.length + fold.length > LONGEST_TEXT) break;
    text += `\n${fold}`;
    left -= 1;
  }
  if (left > 0) text += `\n\nThe examples of ${left} more modes have no room here: \`--report\` writes them all.`;
  return `${text.slice(0, LONGEST_TEXT)}\n${end}`;
}

function modeTable(modes: readonly FailureMode[]): string[] {
  return [
    '| mode | conversations | severity | trend by week | cases |',
    '| --- | ---: | --- | --- | --- |',
    ...modes.slice(0, MOST_MODES).map(({ name, size, severity, members, examples }) => {
      return `| ${code(name, 60)} | ${size} | ${severity === null ? '' : plain(severity, 40)} | ${trendOf(members)} | ${examples.map((id) => code(id, 60)).join('<br>')} |`;
    }),
  ];
}

function markdownExamples(mode: FailureMode): string[] {
  return [
    '',
    `<details><summary>${html(mode.name, 60)}: ${mode.size}</summary>`,
    '',
    ...examplesOf(mode).flatMap(({ turn, why }) => [
      `- **asked** ${plain(turn.input, LONGEST)}<br>**answered** ${plain(turn.output, LONGEST)}${commentsIn(turn.feedback)
        .slice(0, 1)
        .map((comment) => `<br>**said** ${plain(comment, LONGEST)}`)
        .join('')}<br>${plain(why.join(', '), 100)} (${plain(`${turn.format} ${turn.trace}`, 100)})`,
    ]),
    '',
    '</details>',
  ];
}

function examplesOf({ members }: FailureMode): readonly Judged[] {
  return members.slice(0, MOST_EXAMPLES);
}

/** Conversations of each week from the first to the last, at most the last twelve: `2 0 5`. */
function trendOf(members: readonly Judged[]): string {
  const weeks = members.flatMap(({ turn }) => (turn.at === null ? [] : [Math.floor((turn.at - FIRST_MONDAY) / WEEK)]));
  if (weeks.length === 0) return '';
  const last = Math.max(...weeks);
  const first = Math.max(Math.min(...weeks), last - 11);
  return Array.from({ length: last - first + 1 }, (_, index) => weeks.filter((week) => week === first + index).length).join(' ');
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}table{border-collapse:collapse;width:100%}' +
  'th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ddd;vertical-align:top}td.n{text-align:right}blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid #ccc}' +
  'small{color:#666}@media(prefers-color-scheme:dark){body{color:#ddd;background:#111}th,td{border-color:#333}}';

/** One page without a script, a request or a font of its own. */
export function renderHtml(found: Harvest): string {
  const rows = found.modes
    .map(({ name, size, severity, members, isCovered }) => {
      return `<tr><td><a href="#${escaped(name)}">${escaped(name)}</a></td><td class="n">${size}</td><td>${escaped(severity ?? '')}</td><td>${trendOf(members)}</td><td>${isCovered ? 'yes' : 'no'}</td></tr>`;
    })
    .join('\n');
  const sections = found.modes.map(htmlSection).join('\n');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Harvest</title><style>${STYLE}</style>
<h1>Failure modes</h1>
<p>${found.proposals.length} cases are proposed; ${found.known} are in the golden set already, ${found.duplicates} answers were duplicates.</p>
<table><thead><tr><th>mode<th>conversations<th>severity<th>trend by week<th>covered</thead>
<tbody>
${rows}
</tbody></table>
${sections}
</html>
`;
}

function htmlSection(mode: FailureMode): string {
  const examples = examplesOf(mode)
    .map(({ turn, why }) => {
      const said = commentsIn(turn.feedback).map((comment) => `<p>said: ${escaped(comment)}</p>`);
      return `<blockquote><p>asked: ${escaped(turn.input)}</p><p>answered: ${escaped(turn.output)}</p>${said.join('')}<small>${escaped(`${why.join(', ')}; ${turn.format} ${turn.trace}`)}</small></blockquote>`;
    })
    .join('\n');
  return `<h2 id="${escaped(mode.name)}">${escaped(mode.name)} (${mode.size})</h2>\n${examples}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return cleanLine(text, 1000).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
