/** The report as one self-contained page. Drawing it takes libraries that nothing else needs: they are loaded when the first one is drawn. */
import type { Reporter } from './reporter.js';

export const htmlReporter: Reporter = {
  name: 'html',
  file: 'report.html',
  render: async (view) => (await import('./page/gate-page.js')).renderGatePage(view),
};
