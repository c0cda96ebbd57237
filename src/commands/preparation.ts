/** Everything that a gate on one suite needs before anything is called: files, sides, scorers, cassettes; and whether there is anything to do. */
import type { Deps } from '../deps.js';
import { resolvePath } from '../documents/paths.js';
import { nameOf, type Tree } from '../documents/tree.js';
import type { DocumentPath } from '../documents/yaml.js';
import type { PolicyChange, Verdict } from '../domain/report.js';
import type { Target } from '../domain/target.js';
import { CupelError } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import type { LocatedCase } from '../golden/load.js';
import { headerVariables } from '../providers/http-headers.js';
import type { Prices } from '../providers/pricing.js';
import type { Provider } from '../providers/provider.js';
import { checkBudget } from '../replay/budget.js';
import type { CassetteMode, Cassettes } from '../replay/cassette.js';
import { type LoadedSuite, placeIn } from '../suite/load.js';
import { explicitBaseline, type Suite } from '../suite/schema.js';
import { judgeTarget, rewardTarget, similarityTarget } from '../suite/scorers.js';
import { attachmentsIn } from './attachments.js';
import { atBase, type EventSides, readBase, readHead } from './both-sides.js';
import { refuseUncalibrated } from './calibration-policy.js';
import { type Forgetting, prepareForgetting } from './forgetting.js';
import { addressOf, type ModelContext } from './models.js';
import { HEAD_TERMS, settlePolicy, type Terms, withReported } from './policy-in-force.js';
import { refusePrograms } from './program-trust.js';
import { programHome } from './programs.js';
import { createScorers, type ScorerSetup, withoutComparisons } from './scorers.js';
import { createSide, filesOf, type SideSetup } from './sides.js';
import { baseCassettes, openSuiteCassettes } from './suite-cassettes.js';
import type { SuiteFiles } from './suite-files.js';
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

/**
 * What the sides are to each other: `two` targets; the `same` one, whose answers serve both; a candidate `alone`, without a
 * baseline; or `unchanged`, with nothing to run.
 */
type PairingKind = 'two' | 'same' | 'alone' | 'unchanged';

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
    programs: programHome({ tree, loaded: from, repository: workspace.repository }),
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
    budget: { ...suite.budget, ...(maxUsd === undefined ? {} : { usd: maxUsd }) },
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

type Priced = { readonly provider: Provider; readonly prices: Prices };
type PricedSide = Priced & Pick<SideSetup, 'report'>;
type PricedModels = {
  readonly candidate: PricedSide;
  readonly baseline: PricedSide | null;
  readonly judges: readonly (Priced & { readonly label: string })[];
};

/** Refuses bounds in money that no price can be held against, before anything is spent. What only reads a file costs nothing. */
function refuseUnpriced(loaded: LoadedSuite, { candidate, baseline, judges }: PricedModels): void {
  const isUnpriced = ({ provider, prices }: Priced): boolean =>
    provider.recordable && prices.of({ inputTokens: 1, outputTokens: 1 }) === null;
  const sides = [candidate, ...(baseline === null ? [] : [baseline])].filter(isUnpriced).map(({ report }) => report.label);
  checkBudget(loaded.suite.budget, [...new Set([...sides, ...judges.filter(isUnpriced).map(({ label }) => label)])], { file: loaded.file });
  const { cost_usd_per_case: most, cost_increase: rise } = loaded.suite.gate.limits;
  const limit =
    most !== undefined && isUnpriced(candidate) ? 'cost_usd_per_case' : rise !== undefined && baseline !== null ? 'cost_increase' : null;
  if (limit === null || sides.length === 0) return;
  throw new CupelError('config', `the price of ${[...new Set(sides)].join(', ')} is not known, so this limit cannot be held`, {
    place: placeIn(loaded, ['gate', 'limits', limit]),
    remedy: 'Write `cost: { input_per_mtok, output_per_mtok }` beside the model, or take the limit out.',
  });
}

/** Every origin that a suite names for a target or judge. */
export function originsOf(suite: Suite): string[] {
  const targets = [suite.candidate, explicitBaseline(suite), ...judgeTargets(suite)];
  return targets.flatMap((target) => (target === null ? [] : originOfTarget(target)));
}

/** The origin that a target names, if it names one. */
export function originOfTarget(target: Target): string[] {
  if (target.provider === 'http') return [new URL(target.url).origin];
  return 'base_url' in target && target.base_url !== undefined ? [new URL(target.base_url).origin] : [];
}

/** The servers on which any target has an adapter. */
export function serversOf(suites: readonly Suite[]): ModelContext['servers'] {
  const targets = suites.flatMap((suite) => [suite.candidate, explicitBaseline(suite), ...judgeTargets(suite)]);
  return new Map(
    targets.flatMap((target) =>
      target?.provider === 'openai-compatible' && target.adapter?.server !== undefined
        ? [[addressOf(target.base_url), target.adapter.server]]
        : [],
    ),
  );
}

function judgeTargets(suite: Suite): Target[] {
  return suite.scorers.flatMap(({ judge, jury, pairwise, similarity, reward }) => [
    ...[judge, pairwise, ...(jury?.judges ?? [])].flatMap((model) => (model === undefined ? [] : [judgeTarget(model)])),
    ...(similarity === undefined ? [] : [similarityTarget(similarity)]),
    ...(reward === undefined ? [] : [rewardTarget(reward)]),
  ]);
}

/** The variables that hold the keys of a suite's models. */
export function secretVariables(suite: Suite): string[] {
  const targets = [suite.candidate, explicitBaseline(suite), ...judgeTargets(suite)].filter((target) => target !== null);
  const named = targets.flatMap((target) => {
    if (target.provider === 'command') return target.env ?? [];
    if (target.provider === 'http') return headerVariables(target);
    return 'api_key_env' in target && target.api_key_env !== undefined ? [target.api_key_env] : [];
  });
  return [...new Set([...named, 'OPENAI_API_KEY', 'ANTHROPIC_API_KEY'])];
}

/**
 * An address answers for both sides as whatever is deployed there. Comparing it with itself would pass every change.
 * @throws CupelError `config`
 */
function refuseSameService(loaded: LoadedSuite, candidate: SideSetup, baseline: SideSetup | null): void {
  if (candidate.provider.changesUnseen !== true || candidate.report.fingerprint !== baseline?.report.fingerprint) return;
  throw new CupelError('config', 'the baseline is the same address, so nothing that changed behind it could be seen', {
    place: placeIn(loaded, ['candidate', 'url']),
    remedy: 'Give the suite a `baseline` of its own: the address of what is deployed now, or its recorded outputs.',
  });
}

type Pairable = {
  readonly candidate: SideSetup;
  readonly baseline: SideSetup | null;
  readonly base: SuiteFiles | null;
  readonly cases: readonly LocatedCase[];
  readonly changes: readonly PolicyChange[];
  /** Contents of the files of recorded scores, of the working tree and of the base commit; null without any. */
  readonly scores: { readonly kept: string | null; readonly base: string | null };
};

/**
 * Equal targets give equal answers, so one answer serves both sides. Where, besides, nothing that scores or decides has changed,
 * only cases that are new are run; without any, nothing is. Recorded scores are found by side: equal answers may have unequal ones.
 */
function pair({ candidate, baseline, base, cases, changes, scores }: Pairable): { kind: PairingKind; cases: readonly LocatedCase[] } {
  if (baseline === null) return { kind: 'alone', cases };
  if (candidate.report.fingerprint !== baseline.report.fingerprint) return { kind: 'two', cases };
  if (scores.kept !== null && scores.kept !== scores.base) return { kind: 'two', cases };
  if (base === null || changes.length > 0) return { kind: scores.kept === null ? 'same' : 'two', cases };
  const known = new Set(base.cases.map((located) => fingerprint([located.golden.id, located.fingerprint])));
  const fresh = cases.filter((located) => !known.has(fingerprint([located.golden.id, located.fingerprint])));
  if (fresh.length === 0) return { kind: 'unchanged', cases };
  return scores.kept === null ? { kind: 'same', cases: fresh } : { kind: 'two', cases };
}

/** Fingerprint of the files of recorded scores that a suite names; null where it names none. */
async function recordedScores({ tree, loaded }: SuiteFiles): Promise<string | null> {
  const paths = loaded.suite.scorers.flatMap(({ recorded }) => (recorded === undefined ? [] : [resolvePath(loaded.path, recorded.scores)]));
  return paths.length === 0 ? null : fingerprint(await Promise.all(paths.map(async (path) => (await tree.digest(path))?.sha256 ?? null)));
}
