/** Everything that a gate on one suite needs before anything is called: files, sides, scorers, cassettes; and whether there is anything to do. */
import type { Deps } from '../../deps.js';
import { nameOf, type Tree } from '../../documents/tree.js';
import type { DocumentPath } from '../../documents/yaml.js';
import type { PolicyChange, Verdict } from '../../domain/report.js';
import type { Target } from '../../domain/target.js';
import { CupelError } from '../../errors.js';
import type { LocatedCase } from '../../golden/load.js';
import { overrideBudget } from '../../replay/budget.js';
import type { CassetteMode, Cassettes } from '../../replay/cassette.js';
import type { LoadedSuite } from '../../suite/load.js';
import { explicitBaseline, type Suite } from '../../suite/schema.js';
import { attachmentsIn } from './attachments.js';
import { atBase, type EventSides, readBase, readHead } from './both-sides.js';
import { refuseUncalibrated } from './calibration-policy.js';
import { type Forgetting, prepareForgetting } from './forgetting.js';
import type { ModelContext } from './models.js';
import { type PairingKind, pair, recordedScores, refuseSameService } from './pairing.js';
import { HEAD_TERMS, settlePolicy, type Terms, withReported } from './policy-in-force.js';
import { refuseUnpriced } from './price-limits.js';
import { refusePrograms } from './program-trust.js';
import { programHome } from './programs.js';
import { createScorers, type ScorerSetup, withoutComparisons } from './scorers.js';
import { createSide, filesOf, type SideSetup } from './sides.js';
import { baseCassettes, openSuiteCassettes } from './suite-cassettes.js';
import type { SuiteFiles } from './suite-files.js';
import { originsOf, serversOf } from './suite-targets.js';
import type { SuiteLocation, Workspace } from './workspace.js';

/** What wins over the suite, from flags or inputs. */
export type Overrides = {
  readonly base?: string | undefined;
  readonly cassettes?: CassetteMode | undefined;
  readonly concurrency?: number | undefined;
  readonly maxUsd?: number | undefined;
  readonly onInconclusive?: 'warn' | 'fail' | undefined;
  readonly excerpts?: boolean | undefined;
  /** Origins to which keys may go beside the providers' own and, where `suiteOrigins`, those that the suite names. */
  readonly allowedOrigins?: readonly string[] | undefined;
  readonly suiteOrigins?: boolean | undefined;
  /** Where run records and cassettes are kept instead of `.cupel`: outside of what a pull request can commit. */
  readonly stateDir?: string | undefined;
  /** Whether nothing will be asked, so that no key is missed. */
  readonly isDryRun?: boolean | undefined;
  /** Whether models will be asked even where nothing has changed, so that a missing key is always missed. */
  readonly mustAsk?: boolean | undefined;
  /** The two commits, where an event names them; without it the working tree is compared with what git finds. */
  readonly sides?: EventSides | undefined;
  /** Whose policy counts; without it the working tree's. */
  readonly terms?: Terms | undefined;
  /** Whether both sides are run although nothing changed: what stands behind a model's name may have. */
  readonly alwaysRuns?: boolean | undefined;
};

export type Preparation = {
  readonly files: SuiteFiles;
  /** The suite with the overrides in force. */
  readonly suite: Suite;
  readonly kind: PairingKind;
  readonly candidate: SideSetup;
  readonly baseline: SideSetup | null;
  /** The cases to run, in the order of the golden sets. */
  readonly cases: readonly LocatedCase[];
  readonly scorers: ScorerSetup;
  readonly cassettes: Cassettes;
  readonly policyChanges: readonly PolicyChange[];
  /** The golden file as the user names it. */
  readonly nameFile: (path: string) => string;
  /** Where people's labels are read from: the base's tree where the base decides. */
  readonly labelTree: Tree;
  /** What else must hold within the same verdict. */
  readonly forgetting: readonly Forgetting[];
  /** For the files that another suite of the working tree names. */
  readonly contextFor: (loaded: LoadedSuite) => ModelContext;
  /** The run's cassettes once more, with what was stored meanwhile. */
  readonly openCassettes: () => Cassettes;
};

/** A suite of which nothing may run: the verdict stands before anything is called. */
export type Refusal = {
  readonly kind: 'refused';
  readonly suite: Suite;
  readonly files: SuiteFiles;
  readonly policyChanges: readonly PolicyChange[];
  readonly verdict: Verdict;
  readonly baseSha: string | null;
};

/**
 * Reads and makes everything; nothing is called. A key or package that is missing is no trouble where nothing has changed.
 * @throws CupelError for whatever is wrong, with place and remedy
 */
export async function prepareSuite(location: SuiteLocation, overrides: Overrides, deps: Deps): Promise<Preparation | Refusal> {
  try {
    return await prepare(location, overrides, deps);
  } catch (error) {
    if (!(error instanceof CupelError) || !['no-credentials', 'provider-setup'].includes(error.code)) throw error;
    const unasked = await prepare(location, { ...overrides, isDryRun: true }, deps);
    if (unasked.kind === 'refused') return unasked;
    if (unasked.kind === 'unchanged' && overrides.mustAsk !== true) return unasked;
    unasked.cassettes.close();
    throw error;
  }
}

/**
 * As `prepareSuite`, for those who need a suite that runs.
 * @throws CupelError `config` where nothing of it may run
 */
export async function prepareRunnable(location: SuiteLocation, overrides: Overrides, deps: Deps): Promise<Preparation> {
  const prepared = await prepareSuite(location, overrides, deps);
  if (prepared.kind !== 'refused') return prepared;
  throw new CupelError('config', prepared.verdict.reasons[0]?.message ?? prepared.verdict.title, {
    place: { file: prepared.files.loaded.file },
  });
}

async function prepare({ workspace, path }: SuiteLocation, overrides: Overrides, deps: Deps): Promise<Preparation | Refusal> {
  const headTree = overrides.sides?.head ?? workspace.tree;
  const terms = overrides.terms ?? HEAD_TERMS;
  const read = await readHead(headTree, path, overrides);
  const base = await readBase({ workspace, path }, read, overrides);
  const settled = withReported(settlePolicy(read, base?.files ?? null, headTree, terms), overrides.sides?.reportedChanges?.get(path));
  const suite = override(settled.files.loaded.suite, overrides);
  const nameFile = (file: string): string => nameOf(workspace.tree, file);
  if (settled.kind === 'refused')
    return {
      kind: 'refused',
      suite,
      files: settled.files,
      policyChanges: settled.changes,
      verdict: settled.verdict,
      baseSha: base?.sha ?? null,
    };
  const files: SuiteFiles = { ...settled.files, loaded: { ...settled.files.loaded, suite: { ...suite, candidate: settled.candidate } } };
  const { loaded } = files;
  if (overrides.suiteOrigins === false) refusePrograms(files, base?.files ?? null, deps);
  const believed = terms.inForce === 'base' ? (base?.files?.tree ?? null) : null;
  const openAgain =
    believed === null
      ? () => openSuiteCassettes(loaded, workspace.stateDir, workspace.tree, deps)
      : await baseCassettes(loaded, believed, workspace.stateDir, deps);
  const cassettes = openAgain();
  const origins = [
    ...(overrides.allowedOrigins ?? []),
    ...(overrides.suiteOrigins === false ? [] : originsOf(suite)),
    ...(base?.files ? originsOf(base.files.loaded.suite) : []),
  ];
  const servers = serversOf([suite, ...(base?.files ? [base.files.loaded.suite] : [])]);
  const contextOf = (tree: Tree, from: LoadedSuite): ModelContext => ({
    deps,
    ...filesOf(tree, from.path, workspace),
    servers,
    programs: programHome({ tree, loaded: from, repository: workspace.repository, scratch: deps.scratch }),
    localOrigins: [...(overrides.allowedOrigins ?? []), ...(overrides.suiteOrigins === false ? [] : originsOf(suite))],
    allowedOrigins: origins,
    // With something to replay, a key that is missing is told when the first answer is not there.
    replayOnly:
      overrides.isDryRun === true || suite.run.cassettes === 'strict' || (suite.run.cassettes === 'auto' && cassettes.stats().entries > 0),
  });
  const attachmentsOf = attachmentsIn(files);
  const sideAt = (tree: Tree, from: LoadedSuite, target: Target, at: DocumentPath): Promise<SideSetup> =>
    createSide({ tree, loaded: from, target, at, context: contextOf(tree, from), attachmentsOf });
  const baselineAt = (sha: string, { tree, loaded: from }: SuiteFiles): Promise<SideSetup> =>
    atBase(sha, () => sideAt(tree, from, from.suite.candidate, ['candidate']));
  // A head that took the suite away says nothing of the candidate: the base's own stands, with the head's files.
  const from = read?.loaded ?? loaded;
  const candidate = withRef(
    await sideAt(headTree, from, settled.candidate, ['candidate']),
    headTree.commit ?? (await checkedOut(workspace)),
  );
  const explicit = explicitBaseline(suite);
  const baseline =
    explicit === null
      ? base === null || base.files === null
        ? null
        : await baselineAt(base.sha, base.files)
      : await sideAt(files.tree, loaded, explicit, ['baseline']);
  refuseSameService(loaded, candidate, baseline);
  const scorers = await createScorers(files, files.cases, contextOf(files.tree, loaded));
  const changes = settled.changes.filter(({ inForce }) => inForce === 'head');
  const scores = { kept: await recordedScores(files), base: base?.files ? await recordedScores(base.files) : null };
  const pairing = pair({ candidate, baseline, base: base?.files ?? null, cases: files.cases, changes, scores });
  const { kind, cases } = overrides.alwaysRuns === true && baseline !== null ? { kind: 'two' as const, cases: files.cases } : pairing;
  const applied = kind === 'alone' ? withoutComparisons(scorers, loaded) : scorers;
  if (kind !== 'unchanged') refuseUncalibrated(files, applied);
  if (kind !== 'unchanged' && overrides.isDryRun !== true) refuseUnpriced(loaded, { candidate, baseline, judges: scorers.judges });
  const main: Preparation = {
    ...{ files, suite: loaded.suite, kind, candidate, baseline, cases, scorers: applied, cassettes, nameFile },
    policyChanges: settled.changes,
    labelTree: believed ?? files.tree,
    forgetting: [],
    contextFor: (of) => contextOf(files.tree, of),
    openCassettes: openAgain,
  };
  return { ...main, forgetting: await prepareForgetting(main, files.tree) };
}

/** The suite as flags want it. */
export function override(suite: Suite, { cassettes, concurrency, maxUsd, onInconclusive, excerpts }: Overrides): Suite {
  return {
    ...suite,
    run: { ...suite.run, ...(cassettes === undefined ? {} : { cassettes }), ...(concurrency === undefined ? {} : { concurrency }) },
    budget: overrideBudget(suite.budget, { maxUsd }),
    gate: { ...suite.gate, ...(onInconclusive === undefined ? {} : { on_inconclusive: onInconclusive }) },
    report: { ...suite.report, ...(excerpts === undefined ? {} : { excerpts }) },
  };
}

/** The commit that the working tree stands for; null where something is not committed, or there is no commit. */
async function checkedOut({ repository }: Workspace): Promise<string | null> {
  if (repository === null) return null;
  const [head, isClean] = await Promise.all([repository.head(), repository.isClean()]);
  return isClean ? head : null;
}

function withRef(side: SideSetup, ref: string | null): SideSetup {
  return { ...side, report: { ...side.report, ref } };
}
