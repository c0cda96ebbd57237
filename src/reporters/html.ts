/** The report as one self-contained page. Drawing it takes libraries that nothing else needs: they are loaded when they are. */
import type { Reporter } from './reporter.js';

const load = () => import('./page/gate-page.js');

export const htmlReporter = {
  name: 'html',
  file: 'report.html',
  render: async (view) => (await load()).renderGatePage(view),
  /** Loads the libraries ahead of the first page. */
  prepare: async (): Promise<void> => {
    await load();
  },
} as const satisfies Reporter & { readonly prepare: () => Promise<void> };
