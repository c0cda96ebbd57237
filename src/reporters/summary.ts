/** The job summary: the text of the comment with more rows. GitHub drops the whole summary of a step above 1 MiB. */
import type { ReportView } from '../domain/report.js';
import { renderToFit, SUMMARY_DETAIL } from './detail.js';
import { digest } from './digest.js';
import { renderBody } from './markdown.js';
import type { Reporter } from './reporter.js';

/** Bytes of a summary; what is left to 1 MiB is the step's own. */
export const SUMMARY_LIMIT = 1_000_000;

/** The summary in at most `limit` bytes of UTF-8: several suites of one step share what GitHub allows. */
export function renderSummary(view: ReportView, limit: number = SUMMARY_LIMIT): string {
  const picked = digest(view);
  const encoder = new TextEncoder();
  return renderToFit(
    (detail) => `${renderBody(picked, detail)}\n`,
    SUMMARY_DETAIL,
    (text) => encoder.encode(text).length <= limit,
  );
}

export const summaryReporter = { name: 'summary', file: 'summary.md', render: (view) => renderSummary(view) } as const satisfies Reporter;
