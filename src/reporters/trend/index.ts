/** Renderings of histories by name, with the file of each. */
import { type HistoryReport, HistoryReportSchema } from '../../domain/history/history.js';
import { renderJsonOf } from '../json.js';

export const HISTORY_REPORTERS = {
  json: { file: 'history.json', render: (report: HistoryReport): string => renderJsonOf(HistoryReportSchema, report) },
  html: {
    file: 'history.html',
    render: async (report: HistoryReport): Promise<string> => (await import('../page/history-page.js')).renderHistoryPage(report),
  },
} as const;
