/** Renderings of a sweep by name, with the file of each in its record. */
import { type SweepReport, SweepReportSchema } from '../../domain/sweep-report.js';
import { renderJsonOf } from '../json.js';
import { renderSweepCsv } from './csv.js';
import { renderSweepMarkdown } from './markdown.js';

export const SWEEP_REPORTERS = {
  json: { file: 'sweep.json', render: renderSweepJson },
  md: { file: 'sweep.md', render: renderSweepMarkdown },
  csv: { file: 'sweep.csv', render: renderSweepCsv },
  html: {
    file: 'sweep.html',
    render: async (report: SweepReport): Promise<string> => (await import('../page/sweep-page.js')).renderSweepPage(report),
  },
} as const;

/** The sweep as JSON, keys in the order of the schema; ends with a line break. */
function renderSweepJson(report: SweepReport): string {
  return renderJsonOf(SweepReportSchema, report);
}
