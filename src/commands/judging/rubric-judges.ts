/** The judges, juries and comparisons of a suite that use one rubric, made ready outside of a gate. */
import { resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { placeIn } from '../../suite/load.js';
import { parseScorer } from '../../suite/scorers.js';
import type { Asked } from '../gate/run.js';
import { createJudged, type Judged } from '../preparation/judges.js';
import type { ModelContext } from '../preparation/models.js';
import type { Overrides } from '../preparation/preparation.js';
import { programHome } from '../preparation/programs.js';
import { filesOf } from '../preparation/sides.js';
import type { SuiteFiles } from '../preparation/suite-files.js';
import { originsOf, serversOf } from '../preparation/suite-targets.js';
import type { SuiteLocation } from '../preparation/workspace.js';

/** What the entry lays down, whatever the suites say. */
export type Origins = Pick<Overrides, 'allowedOrigins' | 'suiteOrigins' | 'stateDir'>;

/** What models of a suite are made with, where nothing is gated. */
export function contextOf(
  { loaded, tree }: SuiteFiles,
  { workspace, path }: SuiteLocation,
  deps: Deps,
  { allowedOrigins = [], suiteOrigins = true }: Origins = {},
): ModelContext {
  const origins = [...allowedOrigins, ...(suiteOrigins ? originsOf(loaded.suite) : [])];
  return {
    deps,
    ...filesOf(tree, path, workspace),
    servers: serversOf([loaded.suite]),
    programs: programHome({ tree, loaded, repository: workspace.repository, scratch: deps.scratch }),
    localOrigins: origins,
    allowedOrigins: origins,
    replayOnly: false,
  };
}

/**
 * @param rubricPath absolute
 * @throws CupelError for what is missing, malformed or not allowed
 */
export async function rubricJudges(
  files: SuiteFiles,
  location: SuiteLocation,
  rubricPath: string,
  deps: Deps,
  origins: Origins = {},
): Promise<Judged[]> {
  const { loaded } = files;
  const root = location.workspace.repository?.root ?? '/';
  const context = contextOf(files, location, deps, origins);
  const judged: Judged[] = [];
  for (const [index, entry] of loaded.suite.scorers.entries()) {
    const spec = parseScorer(entry);
    const rubric = loaded.rubrics.get(spec.id);
    if (rubric === undefined || resolve(root, rubric.path) !== rubricPath) continue;
    if (spec.kind === 'judge' || spec.kind === 'jury' || spec.kind === 'pairwise')
      judged.push(await createJudged(files, spec, placeIn(loaded, ['scorers', index, spec.kind]), context));
  }
  return judged;
}

/** A judge as a run must know it. */
export function askedJudge({ provider, prices, label, timeoutMs, concurrency }: Judged['setups'][number], suiteTimeoutMs: number): Asked {
  return { role: 'judge', provider, prices, label, timeoutMs: timeoutMs ?? suiteTimeoutMs, concurrency: concurrency ?? undefined };
}
