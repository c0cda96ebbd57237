/**
 * The comment on a pull request. A person reads it in ten seconds: verdict and next step first, then the table that decides, the
 * slices and cases that moved; the rest is folded. GitHub refuses more than 65,536 characters: the comment stays below 60,000,
 * whatever the report holds, by showing less.
 */
import type { ReportView } from '../domain/report.js';
import { improvedSection, regressedSection } from './case-section.js';
import { COMMENT_DETAIL, type Detail, renderToFit } from './detail.js';
import { type Digest, digest } from './digest.js';
import { historySection } from './history-section.js';
import { blocks, folded } from './markdown-blocks.js';
import { metricSection, sliceSection } from './metric-section.js';
import type { Reporter } from './reporter.js';
import {
  acceptSection,
  errorSection,
  footer,
  guideSection,
  noteSection,
  powerSection,
  reproduceSection,
  runSection,
} from './run-section.js';
import { gateChangeSection, verdictSection } from './verdict-section.js';

/** Characters (UTF-16 units) of a comment. */
export const COMMENT_LIMIT = 60_000;

export type CommentOptions = {
  /** `cupel:<group>`: by the marker line made of it, and by the author, a run finds the comment that it updates. */
  readonly marker: string;
};

/** The first line of a comment, invisible on the page. What `encodeURIComponent` keeps, `:` and `/` stand as they are. */
export function markerLine(marker: string): string {
  const safe = encodeURIComponent(marker.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `<!-- ${safe.slice(0, 400)} -->`;
}

/** The comment, below 60,000 characters. */
export function renderComment(view: ReportView, options: CommentOptions): string {
  const first = markerLine(options.marker);
  const picked = digest(view);
  return renderToFit(
    (detail) => `${first}\n${renderBody(picked, detail)}\n`,
    COMMENT_DETAIL,
    (text) => text.length < COMMENT_LIMIT,
  );
}

/** A suite's part of a comment, in at most `limit` characters: several suites share one. */
export function renderPart(view: ReportView, limit: number): string {
  const picked = digest(view);
  return renderToFit(
    (detail) => renderBody(picked, detail),
    COMMENT_DETAIL,
    (text) => text.length <= limit,
  );
}

/** Everything below the marker, in the order of PRODUCT 4.1; changes of the gate stand high up, for they outshine its numbers. */
export function renderBody(picked: Digest, detail: Detail): string {
  const { view } = picked;
  const invalid = view.report.verdict.status === 'invalid';
  const errors = errorSection(picked, detail);
  const metrics = blocks(metricSection(picked, detail), sliceSection(picked, detail));
  return blocks(
    verdictSection(view.report, detail),
    gateChangeSection(view.report, detail),
    invalid ? blocks(errors, folded('What was scored until then, without a verdict', metrics)) : metrics,
    regressedSection(picked, detail),
    noteSection(view, detail),
    historySection(view, detail),
    improvedSection(picked, detail),
    invalid ? '' : errors,
    runSection(view, detail),
    powerSection(picked),
    reproduceSection(view),
    acceptSection(view),
    guideSection(picked, detail),
    footer(view, detail),
  );
}

export const markdownReporter = {
  name: 'md',
  file: 'comment.md',
  render: (view) => renderComment(view, { marker: 'cupel:default' }),
} as const satisfies Reporter;
