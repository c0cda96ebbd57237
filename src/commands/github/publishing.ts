/** Tells GitHub what a gate came to: the comment, the commit status, the check run. None of them can change the verdict. */
import type { Deps } from '../../deps.js';
import type { VerdictStatus } from '../../domain/report.js';
import { type CupelError, EXIT, renderError } from '../../errors.js';
import type { GitHubApi } from '../../github/api.js';
import { type Annotation, publishCheckRun } from '../../github/check-run.js';
import { publishComment } from '../../github/comment.js';
import { publishStatus, type SuiteStatus } from '../../github/commit-status.js';
import type { PullComment } from '../../github/consent.js';
import { type RunContext, runUrl } from '../../github/run-context.js';
import { type CommentPart, partLimit, readParts, renderPage } from '../../reporters/comment-page.js';
import { isQuarantined } from '../../reporters/digest.js';
import { renderFailure } from '../../reporters/failure.js';
import { markerLine, renderPart } from '../../reporters/markdown.js';
import type { GateResult } from '../gate/gate.js';
import { exitCodeOf, worstOutcome } from '../outcome.js';

export const COMMENT_MODES = ['always', 'on-change', 'on-regression', 'never'] as const;
type CommentMode = (typeof COMMENT_MODES)[number];

/** What the workflow asked for. */
export type Surfaces = {
  readonly comment: CommentMode;
  readonly commitStatus: boolean;
  readonly checkRun: boolean;
  /** Jobs of one group share a comment and a status; empty: the only group. */
  readonly group: string;
  /** The suites that this job was told to gate, as the workflow wrote them. */
  readonly asked: string;
};

/** Where to publish. */
export type Audience = {
  readonly api: GitHubApi;
  readonly context: RunContext;
  readonly surfaces: Surfaces;
  /** The commit that a status is set on; null: none. */
  readonly headSha: string | null;
  /** Null where there is no pull request to comment on, or its comments could not be read. */
  readonly thread: { readonly pullNumber: number; readonly comments: readonly PullComment[] } | null;
  /** Whether the token is expected to be read-only. */
  readonly isQuiet: boolean;
};

const RANKS: Readonly<Record<VerdictStatus, number>> = { invalid: 0, regression: 1, inconclusive: 2, pass: 3 };

/** Publishes verdicts. Gives the address of the comment; empty without one. */
export async function publishVerdicts(results: readonly GateResult[], audience: Audience, deps: Deps): Promise<string> {
  const statuses = results.map(({ view: { report }, onInconclusive }): SuiteStatus => {
    const title = report.accepted === null ? report.verdict.title : `accepted by ${report.accepted.by}: ${report.verdict.title}`;
    return { suite: report.suite, exitCode: exitCodeOf(report, onInconclusive), title };
  });
  await publishSuiteStatuses(statuses, audience, deps);
  await publishChecks(results, audience, deps);
  const limit = partLimit(results.length);
  const parts = results.map(({ view }): Omit<CommentPart, 'sha'> => {
    const { report } = view;
    return { suite: report.suite, rank: RANKS[report.verdict.status], text: renderPart(view, limit) };
  });
  const isNews = { 'on-change': results.some(hasChanged), 'on-regression': results.some(hasFailed), always: true, never: false };
  return publishParts(parts, isNews[audience.surfaces.comment], audience, deps);
}

/** Publishes that the gate could not run. */
export async function publishFailure(error: CupelError, audience: Audience, deps: Deps): Promise<string> {
  const suite = audience.surfaces.asked;
  const message = renderError(error);
  await publishSuiteStatuses([{ suite, exitCode: EXIT.unable, title: message.split('\n', 1)[0] ?? '' }], audience, deps);
  return publishParts([{ suite, rank: RANKS.invalid, text: renderFailure(message) }], true, audience, deps);
}

/** The lines of golden cases that regressed, worst first as the report lists them. */
export function annotationsOf({ view }: GateResult): readonly Annotation[] {
  const { report, notes } = view;
  const regressed = report.cases.filter(({ status, id }) => status === 'regressed' && !isQuarantined(id, view));
  return [...regressed]
    .sort((a, b) => (a.difference ?? 0) - (b.difference ?? 0))
    .flatMap(({ id, baseline, candidate }) => {
      const note = notes.get(id);
      if (!note?.file || note.line === null) return [];
      const origin = note.origins[0] === undefined ? '' : ` (${note.origins[0]})`;
      return [{ file: note.file, line: note.line, message: `${id}${origin} fell from ${round(baseline)} to ${round(candidate)}` }];
    });
}

function round(score: number | null): string {
  return score === null ? 'nothing' : score.toFixed(2);
}

function hasChanged({ view: { report } }: GateResult): boolean {
  return report.policyChanges.length > 0 || !report.verdict.reasons.some(({ code }) => code === 'nothing-changed');
}

function hasFailed({ view: { report } }: GateResult): boolean {
  return report.verdict.status === 'regression' || report.verdict.status === 'invalid';
}

function contextOf(group: string): string {
  return group === '' ? 'cupel' : `cupel/${group}`;
}

async function publishSuiteStatuses(
  suites: readonly SuiteStatus[],
  { api, context, surfaces, headSha, isQuiet }: Audience,
  deps: Deps,
): Promise<void> {
  if (!surfaces.commitStatus || headSha === null) return;
  const target = { sha: headSha, context: contextOf(surfaces.group), targetUrl: runUrl(context) };
  await publishStatus(api, { ...target, suites, replaces: surfaces.asked, isQuiet }, deps);
}

async function publishChecks(results: readonly GateResult[], { api, context, surfaces, headSha }: Audience, deps: Deps): Promise<void> {
  if (!surfaces.checkRun || headSha === null) return;
  const worst = worstOutcome(results.map((result) => ({ ...result, report: result.view.report })));
  const { verdict } = worst.report;
  const code = exitCodeOf(worst.report, worst.onInconclusive);
  const isOpen = verdict.status === 'inconclusive' || worst.report.accepted !== null;
  await publishCheckRun(
    api,
    {
      sha: headSha,
      name: contextOf(surfaces.group),
      conclusion: code !== EXIT.pass ? 'failure' : isOpen ? 'neutral' : 'success',
      title: verdict.title,
      summary: results.map(({ view }) => renderPart(view, partLimit(results.length))).join('\n\n---\n\n'),
      annotations: results.flatMap(annotationsOf),
      detailsUrl: runUrl(context),
    },
    deps,
  );
}

/** Writes this job's parts into the comment of its group, beside those that other jobs wrote for the same head. */
async function publishParts(
  parts: readonly Omit<CommentPart, 'sha'>[],
  isNews: boolean,
  { api, surfaces, headSha, thread }: Audience,
  deps: Deps,
): Promise<string> {
  if (thread === null || headSha === null || surfaces.comment === 'never') return '';
  const own = parts.map((part): CommentPart => ({ ...part, sha: headSha }));
  const names = new Set([...own.map(({ suite }) => suite), surfaces.asked]);
  const marker = `cupel:${surfaces.group === '' ? 'default' : surfaces.group}`;
  const published = await publishComment(
    api,
    {
      ...thread,
      marker: markerLine(marker),
      compose: (standing) => {
        if (standing === null && !isNews) return null;
        const others = readParts(standing ?? '', headSha).filter(({ suite }) => !names.has(suite));
        return renderPage(marker, [...others, ...own]);
      },
      holds: (text) => {
        const written = new Set(readParts(text, headSha).map(({ suite }) => suite));
        return own.every(({ suite }) => written.has(suite));
      },
    },
    deps,
  );
  return 'url' in published ? published.url : '';
}
