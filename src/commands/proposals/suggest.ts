/**
 * Proposes an edited prompt, or a hint for a rubric, from failing cases. A proposal is kept only if it wins on cases that its author has not seen,
 * by the gate's own test, and breaks no case that must not regress. Never a part of a gate.
 */
import { join, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Deps } from '../../deps.js';
import type { SuggestionEvidence, SuggestionReport } from '../../domain/suggestion-report.js';
import { CupelError } from '../../errors.js';
import type { Improved } from '../../proposals/loop.js';
import { SUGGESTION_REPORTERS } from '../../reporters/proposals/suggestion.js';
import { refuseFile, writeFiles } from '../gate/record.js';
import type { Overrides } from '../preparation/preparation.js';
import { locateSuites, type SuiteLocation } from '../preparation/workspace.js';

export type SuggestOptions = Pick<
  Overrides,
  'base' | 'cassettes' | 'concurrency' | 'maxUsd' | 'allowedOrigins' | 'suiteOrigins' | 'stateDir'
> & {
  /** One suite; without it, the only one of the work tree. */
  readonly suite?: string | undefined;
  /** Learns from cases that regressed in this run alone: the folder of its record. */
  readonly run?: string | undefined;
  /** Learns from cases of this failure mode alone. */
  readonly mode?: string | undefined;
  /** Whether a hint for the rubric is wanted instead of a prompt. */
  readonly hint: boolean;
  readonly rubric?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly judge?: string | undefined;
  /** File that describes the model that writes; without it a judge of the suite does. */
  readonly author?: string | undefined;
  readonly rounds: number;
  readonly maxRequests?: number | undefined;
  readonly seed?: number | undefined;
  /** Folder for what is written; without it, that of the run. */
  readonly out?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type SuggestResult = { readonly report: SuggestionReport; readonly dir: string };

/** What either kind of suggestion comes to, before it is written. */
export type Suggested<P> = {
  readonly facts: Omit<SuggestionReport, 'schemaVersion' | 'kept' | 'history' | 'ended' | 'diff'>;
  readonly improved: Improved<P, SuggestionEvidence>;
  /** The file before, and with what is in force now. */
  readonly before: string;
  readonly after: string;
  /** Folder of the run. */
  readonly dir: string;
};

/**
 * Suggests.
 * @throws CupelError for what is missing or malformed; `cancelled` where the run ended before anything was known
 */
export async function suggest(options: SuggestOptions, deps: Deps): Promise<SuggestResult> {
  refuseFile(options.out, deps);
  const location = await oneSuite(options, deps);
  if (!options.hint) {
    const { suggestPrompt } = await import('./suggest-prompt.js');
    return conclude(await suggestPrompt(location, options, deps), options, deps);
  }
  const { suggestHint } = await import('./suggest-hint.js');
  return conclude(await suggestHint(location, options, deps), options, deps);
}

async function oneSuite({ suite, stateDir }: SuggestOptions, deps: Deps): Promise<SuiteLocation> {
  const [location, ...others] = await locateSuites(deps, suite === undefined ? [] : [suite], { stateDir });
  if (location !== undefined && others.length === 0) return location;
  throw new CupelError('usage', `${others.length + 1} suites are there`, { remedy: 'Name the one that is to be improved.' });
}

async function conclude<P>(
  { facts, improved, before, after, dir }: Suggested<P>,
  { out }: SuggestOptions,
  deps: Deps,
): Promise<SuggestResult> {
  const { history, ended } = improved;
  const kept = history.findLast(({ outcome }) => outcome === 'kept');
  const report: SuggestionReport = {
    schemaVersion: 1,
    ...facts,
    kept: kept === undefined || kept.evidence === null ? null : { round: kept.round, evidence: kept.evidence },
    history: history.map(({ round, outcome, why, evidence }) => ({ round, outcome, why, evidence })),
    ended,
    diff:
      kept === undefined
        ? null
        : createTwoFilesPatch(`a/${facts.file}`, `b/${facts.file}`, before, after, undefined, undefined, { context: 3 }),
  };
  const folder = out === undefined ? dir : resolve(deps.cwd, out);
  await writeFiles(
    folder,
    Object.values(SUGGESTION_REPORTERS)
      .filter(({ file }) => report.diff !== null || !file.endsWith('.diff'))
      .map(({ file, render }) => ({ file, render: () => render(report) })),
    deps,
  );
  return { report, dir: folder };
}

/** Where the record of a suggestion stands. */
export function suggestionFolder(stateDir: string, suite: string, digest: string): string {
  return join(stateDir, 'runs', `suggest-${suite}-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`);
}
