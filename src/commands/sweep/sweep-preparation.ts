/** Everything that a sweep needs before anything is called: the file, its suites, an arm's target in each of them, scorers, cassettes. */
import type { Deps } from '../../deps.js';
import { quote } from '../../documents/text.js';
import type { GoldenCase } from '../../domain/case.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { checkBudget, overrideBudget } from '../../replay/budget.js';
import type { Cassettes } from '../../replay/cassette.js';
import { placeIn } from '../../suite/load.js';
import type { Suite } from '../../suite/schema.js';
import { armTarget, type LoadedSweep, loadSweep } from '../../suite/sweep.js';
import { attachmentsIn } from '../preparation/attachments.js';
import type { ModelContext } from '../preparation/models.js';
import { type Overrides, override } from '../preparation/preparation.js';
import { programHome } from '../preparation/programs.js';
import { createScorers, type ScorerSetup, withoutComparisons } from '../preparation/scorers.js';
import { createSide, filesOf, type SideSetup } from '../preparation/sides.js';
import { openSuiteCassettes } from '../preparation/suite-cassettes.js';
import { readSuiteFiles, type SuiteFiles } from '../preparation/suite-files.js';
import { originsOf, serversOf } from '../preparation/suite-targets.js';
import { locateFile, type Workspace } from '../preparation/workspace.js';

/** One suite of a sweep with every arm's target in it. */
export type SweptSuite = {
  readonly files: SuiteFiles;
  readonly suite: Suite;
  readonly cases: readonly GoldenCase[];
  readonly scorers: ScorerSetup;
  readonly cassettes: Cassettes;
  /** By the arm's id. */
  readonly arms: ReadonlyMap<string, SideSetup>;
};

export type SweepPreparation = {
  readonly workspace: Workspace;
  readonly loaded: LoadedSweep;
  readonly suites: readonly SweptSuite[];
  /** All that shapes answers and scores. */
  readonly digest: string;
};

export type SweepOverrides = Pick<Overrides, 'cassettes' | 'concurrency' | 'maxUsd' | 'allowedOrigins' | 'suiteOrigins' | 'stateDir'> & {
  /** Models of the grid in the place of the file's. */
  readonly models?: readonly string[] | undefined;
};

/**
 * Reads and makes everything; nothing is called.
 * @throws CupelError for whatever is wrong, with place and remedy
 */
export async function prepareSweep(file: string, overrides: SweepOverrides, deps: Deps): Promise<SweepPreparation> {
  const { workspace, path } = await locateFile(deps, file, overrides.stateDir);
  const loaded = await loadSweep(workspace.tree, path, overrides.models);
  const suites: SweptSuite[] = [];
  for (const suite of loaded.suites) suites.push(await prepareSuite(suite, { workspace, loaded }, overrides, deps));
  const names = suites.map(({ suite }) => suite.suite);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new CupelError('config', `two suites are called ${quote(twice)}`, {
      place: { file: loaded.file, path: 'suites' },
      remedy: 'Give each suite a name of its own.',
    });
  const digest = fingerprint(
    suites.map(({ suite, cases, arms, scorers }) => [
      suite.suite,
      cases,
      [...arms].map(([id, { report }]) => [id, report.fingerprint]),
      scorers.scorers.map(({ id, identity }) => [id, identity]),
    ]),
  );
  return { workspace, loaded, suites, digest };
}

type Place = { readonly workspace: Workspace; readonly loaded: LoadedSweep };

async function prepareSuite(path: string, { workspace, loaded: sweep }: Place, overrides: SweepOverrides, deps: Deps): Promise<SweptSuite> {
  const read = await readSuiteFiles(workspace.tree, path);
  const suite = override(read.loaded.suite, overrides);
  const files: SuiteFiles = { ...read, loaded: { ...read.loaded, suite } };
  refuseSided(files);
  if (files.cases.length === 0) {
    throw new CupelError('config', 'the suite has no case', {
      place: placeIn(files.loaded, ['golden']),
      remedy: 'Name golden sets that hold some.',
    });
  }
  const cassettes = openSuiteCassettes(files.loaded, workspace.stateDir, workspace.tree, deps);
  const targets = new Map(
    sweep.arms.map((arm) => [arm.id, armTarget(arm, suite.candidate, { sweepPath: sweep.path, suitePath: files.loaded.path })]),
  );
  const origins = [
    ...(overrides.allowedOrigins ?? []),
    ...(overrides.suiteOrigins === false ? [] : [...targets.values()].flatMap((candidate) => originsOf({ ...suite, candidate }))),
  ];
  const context: ModelContext = {
    deps,
    ...filesOf(workspace.tree, files.loaded.path, workspace),
    programs: programHome({ tree: workspace.tree, loaded: files.loaded, repository: workspace.repository, scratch: deps.scratch }),
    servers: serversOf([...targets.values()].map((candidate) => ({ ...suite, candidate }))),
    allowedOrigins: origins,
    localOrigins: origins,
    replayOnly: suite.run.cassettes === 'strict' || (suite.run.cassettes === 'auto' && cassettes.stats().entries > 0),
  };
  const attachmentsOf = attachmentsIn(files);
  const arms = new Map<string, SideSetup>();
  for (const arm of sweep.arms) {
    const target = targets.get(arm.id);
    if (target === undefined) continue;
    arms.set(
      arm.id,
      await inArm(arm.id, () =>
        createSide({ tree: workspace.tree, loaded: files.loaded, target, at: ['candidate'], context, attachmentsOf }),
      ),
    );
  }
  // A comparison of two sides has no meaning for one arm.
  const scorers = withoutComparisons(await createScorers(files, files.cases, context), files.loaded);
  const unpriced = [...arms.values(), ...scorers.judges.map((judge) => ({ ...judge, report: { label: judge.label } }))]
    .filter(({ provider, prices }) => provider.recordable && prices.of({ inputTokens: 1, outputTokens: 1 }) === null)
    .map(({ report }) => report.label);
  checkBudget(budgetOf(sweep, overrides), [...new Set(unpriced)], { file: sweep.file });
  return { files, suite, cases: files.cases.map(({ golden }) => golden), scorers, cassettes, arms };
}

/** The sweep's own budget, or the flag's in its place for money: what a suite may spend in a gate is another matter. */
export function budgetOf({ sweep }: LoadedSweep, { maxUsd }: Pick<SweepOverrides, 'maxUsd'>): Suite['budget'] {
  return overrideBudget(sweep.budget, { maxUsd });
}

/** Scorers that know two sides have nothing to say of twelve arms. */
function refuseSided({ loaded }: SuiteFiles): void {
  for (const [index, entry] of loaded.suite.scorers.entries()) {
    const kind = (['recorded', 'pairwise'] as const).find((name) => entry[name] !== undefined);
    if (kind === undefined) continue;
    throw new CupelError('config', `a ${kind} scorer scores two sides, and a sweep has arms`, {
      place: placeIn(loaded, ['scorers', index, kind]),
      remedy: 'Name a suite without it.',
    });
  }
}

/** What is wrong with an arm is told with the arm's name: the suite it is made from may be right. */
async function inArm<T>(id: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CupelError)) throw error;
    throw new CupelError(error.code, `arm ${quote(id)}: ${error.message}`, {
      ...(error.place === undefined ? {} : { place: error.place }),
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
      cause: error,
    });
  }
}
