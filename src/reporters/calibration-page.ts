/** A calibration for people: the same tables as Markdown, as one self-contained HTML page, and on a terminal. */
import type { Calibration } from '../domain/judging/calibration.js';
import { calibrationSummary, calibrationTables, type WordTable } from './calibration-tables.js';
import { cleanLine } from './clean-text.js';
import { plain } from './escape.js';
import { blocks, bullets, table } from './markdown-blocks.js';
import { terminalTable, wrapText } from './terminal-table.js';
import { type TerminalOptions, takePen } from './terminal-text.js';

const NAME = 120;
const SENTENCE = 600;

/** GitHub Markdown. */
export function renderCalibrationMarkdown(calibration: Calibration): string {
  const tables = calibrationTables(calibration).map(({ title, note, heads, figuresFrom, rows }) =>
    blocks(
      `## ${plain(title, SENTENCE)}`,
      note === undefined ? '' : plain(note, SENTENCE),
      table(
        heads.map((head, index) => ({ head: plain(head, NAME), ...(index >= figuresFrom ? { align: 'right' as const } : {}) })),
        rows.map((row) => row.map((cell) => (cell.foreign ? plain(cell.text, NAME) : cell.text))),
      ),
    ),
  );
  const advice = calibration.advice.map((sentence) => plain(sentence, SENTENCE));
  return `${blocks(
    `# Calibration of ${plain(calibration.rubric, NAME)}`,
    calibrationSummary(calibration),
    advice.length === 0 ? '' : blocks('## Advice', bullets(advice)),
    ...tables,
  )}\n`;
}

const STYLE = `:root{color-scheme:light dark}
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
th,td{border-bottom:1px solid #8884;padding:.3rem .7rem;text-align:left;white-space:nowrap}
th{font-weight:600}td.figure,th.figure{text-align:right}
td.hit{font-weight:600;background:#2a84}
p.note{opacity:.75;max-width:48rem}`;

/** One HTML page without scripts, fonts or anything else from elsewhere. */
export function renderCalibrationHtml(calibration: Calibration): string {
  const title = `Calibration of ${escapeHtml(calibration.rubric, NAME)}`;
  const advice = calibration.advice.map((sentence) => `<li>${escapeHtml(sentence, SENTENCE)}</li>`).join('\n');
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${STYLE}</style></head><body>`,
    `<h1>${title}</h1><p>${escapeHtml(calibrationSummary(calibration), SENTENCE)}</p>`,
    advice === '' ? '' : `<h2>Advice</h2><ul>\n${advice}\n</ul>`,
    ...calibrationTables(calibration).map(htmlTable),
    '</body></html>',
    '',
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n');
}

function htmlTable({ title, note, heads, figuresFrom, rows }: WordTable): string {
  const isMatrix = heads[0] === 'people' && figuresFrom === 1;
  const head = heads.map((text, index) => `<th${index >= figuresFrom ? ' class="figure"' : ''}>${escapeHtml(text, NAME)}</th>`).join('');
  const body = rows.map((row, at) => {
    const cells = row.map(({ text }, index) => {
      const classes = [...(index >= figuresFrom ? ['figure'] : []), ...(isMatrix && index === at + 1 ? ['hit'] : [])];
      return `<td${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${escapeHtml(text, NAME)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<h2>${escapeHtml(title, SENTENCE)}</h2>`,
    note === undefined ? '' : `<p class="note">${escapeHtml(note, SENTENCE)}</p>`,
    `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string, max: number): string {
  return cleanLine(text, max).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The figures that decide, for a terminal: advice last, where the eye is when the command ends. */
export function renderCalibrationText(calibration: Calibration, options: TerminalOptions): string {
  const pen = takePen(options);
  const sections = calibrationTables(calibration).map(({ title, heads, figuresFrom, rows }) =>
    [
      `${pen.paint.bold(pen.foreign(title, NAME))}`,
      terminalTable(
        heads.map((head, index) => ({ head: pen.foreign(head, NAME), ...(index >= figuresFrom ? { align: 'right' as const } : {}) })),
        rows.map((row) => row.map((cell) => (cell.foreign ? pen.foreign(cell.text, NAME) : pen.own(cell.text)))),
        pen,
      ),
    ].join('\n'),
  );
  const advice = calibration.advice.map((sentence) => {
    const [first = '', ...rest] = wrapText(pen.foreign(sentence, SENTENCE), pen.columns - 4);
    return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
  });
  return [
    `${pen.paint.bold(`Calibration of ${pen.foreign(calibration.rubric, NAME)}`)}: ${calibrationSummary(calibration)}`,
    ...sections,
    ...(advice.length === 0 ? [] : [`${pen.paint.bold('Advice')}\n${advice.join('\n')}`]),
  ]
    .join('\n\n')
    .concat('\n');
}
