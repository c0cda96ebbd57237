/**
 * PORT. A reporter turns a report into text. It reads `domain/report` only, decides nothing, prints nothing, and gives the same
 * bytes for the same view.
 */
import type { ReportView } from '../domain/report.js';

export type Reporter = {
  /** The name that `--format` takes. */
  readonly name: string;
  /** The file's name in a run record. */
  readonly file: string;
  /** A promise where the format takes libraries that have to be loaded first. */
  render(view: ReportView): string | Promise<string>;
};
