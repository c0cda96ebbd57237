/** Reporters by the name that `--format` takes. The terminal's takes options and stands beside: `terminal.ts`. */
import { csvReporter } from './csv.js';
import { htmlReporter } from './html.js';
import { jsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import { markdownReporter } from './markdown.js';
import type { Reporter } from './reporter.js';
import { summaryReporter } from './summary.js';

export const REPORTERS = {
  md: markdownReporter,
  summary: summaryReporter,
  junit: junitReporter,
  html: htmlReporter,
  csv: csvReporter,
  json: jsonReporter,
} as const satisfies Readonly<Record<string, Reporter>>;
