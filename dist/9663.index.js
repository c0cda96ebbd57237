export const id = 9663;
export const ids = [9663,6778,3858];
export const modules = {

/***/ 55766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Z: () => (/* binding */ override),
  dc: () => (/* binding */ prepareRunnable),
  Az: () => (/* binding */ prepareSuite)
});

// EXTERNAL MODULE: ./lib/documents/tree.js
var documents_tree = __webpack_require__(93836);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
// EXTERNAL MODULE: ./lib/suite/schema.js
var schema = __webpack_require__(60973);
// EXTERNAL MODULE: ./lib/commands/preparation/attachments.js
var attachments = __webpack_require__(79470);
// EXTERNAL MODULE: ./lib/git/base.js
var base = __webpack_require__(85255);
// EXTERNAL MODULE: ./lib/suite/load.js
var load = __webpack_require__(3854);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-files.js + 1 modules
var suite_files = __webpack_require__(22405);
;// CONCATENATED MODULE: ./lib/commands/preparation/both-sides.js





/** The suite as the base commit has it, without files where the suite is new; null where there is nothing to compare with. */
async function readBase({ workspace, path }, head, overrides) {
    if (overrides.sides !== undefined)
        return overrides.sides.base === null ? null : readBaseAt(overrides.sides.base, path);
    if (head !== null && (0,schema/* explicitBaseline */.Sb)(head.loaded.suite) !== null)
        return null;
    if (workspace.repository === null) {
        throw new errors/* CupelError */.MF('base-unreadable', 'the baseline is what the base commit has, but this is no git work tree', {
            ...(head === null ? {} : { place: (0,load/* placeIn */.VV)(head.loaded, ['baseline']) }),
            remedy: 'Run it in the git repository, or give the suite a `baseline` target of its own.',
        });
    }
    // Before the first commit every suite is new: a first verdict needs no commit.
    if (overrides.base === undefined && (await workspace.repository.head()) === null)
        return null;
    const { sha } = await (0,base/* findBase */.l)(workspace.repository, overrides.base);
    return readBaseAt({ sha, tree: workspace.repository.tree(sha) }, path);
}
async function readBaseAt({ sha, tree }, path) {
    if (!(await tree.has(path)))
        return { sha, files: null };
    return { sha, files: await atBase(sha, () => (0,suite_files/* readSuiteFiles */.Q)(tree, path)) };
}
/** What is wrong at the base commit cannot be mended in the working tree: the message says where it stands. */
async function atBase(sha, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF) || !['config', 'file-missing', 'file-unsafe'].includes(error.code))
            throw error;
        throw new errors/* CupelError */.MF('base-unreadable', error.message, {
            ...(error.place === undefined ? {} : { place: error.place }),
            remedy: `This is the base commit ${sha.slice(0, 12)}, which does not change. Compare with another one: \`--base REF\`.`,
            cause: error,
        });
    }
}
/** The head's suite; null where the head has none and the base's is run all the same. */
async function readHead(tree, path, { sides, terms }) {
    if (terms?.inForce !== 'base' || !sides?.base)
        return (0,suite_files/* readSuiteFiles */.Q)(tree, path);
    if (!(await tree.has(path)) && (await sides.base.tree.has(path)))
        return null;
    return (0,suite_files/* readSuiteFiles */.Q)(tree, path, { mayBeEmpty: await sides.base.tree.has(path) });
}

// EXTERNAL MODULE: ./lib/domain/judging/calibration.js
var judging_calibration = __webpack_require__(52167);
// EXTERNAL MODULE: ./lib/commands/preparation/calibration-file.js
var calibration_file = __webpack_require__(56603);
;// CONCATENATED MODULE: ./lib/commands/preparation/calibration-policy.js
/** The policy `gate.require_calibrated`: a judge that nobody has held against people decides nothing. */





/**
 * Refuses a suite whose judges must be calibrated and are not, before anything is spent.
 * @throws CupelError `config` that names the judge and what is missing
 */
function refuseUncalibrated({ loaded, tree }, { reports }) {
    if (!loaded.suite.gate.require_calibrated)
        return;
    const wanting = reports.find(({ calibration }) => calibration?.status !== 'calibrated');
    if (wanting === undefined)
        return;
    const own = loaded.rubrics.get(wanting.id);
    const rubric = own === undefined ? 'the rubric' : (0,documents_tree/* nameOf */.V)(tree, own.path);
    const named = own?.shipped === undefined ? rubric : `${own.shipped} --suite ${(0,documents_tree/* nameOf */.V)(tree, loaded.path)}`;
    throw new errors/* CupelError */.MF('config', `the judge ${wanting.id} is not calibrated: ${stateOf(wanting, rubric)}`, {
        place: (0,load/* placeIn */.VV)(loaded, ['gate', 'require_calibrated']),
        remedy: `Label answers and run \`cupel calibrate --rubric ${named} --labels ...\`, or take the line out.`,
    });
}
function stateOf({ calibration }, rubric) {
    if (calibration === null)
        return `${(0,calibration_file/* calibrationFile */.zR)(rubric)} says nothing of it`;
    if (calibration.status === 'stale')
        return 'its model, parameters, rubric or prompt have changed since';
    const kappa = calibration.kappa === null ? 'no kappa' : `kappa ${calibration.kappa.toFixed(2)}`;
    return `${kappa} on ${calibration.n} labels, and it takes ${judging_calibration/* MIN_LABELS */.xH} labels with kappa at least ${judging_calibration/* MIN_KAPPA */.dv} at its lower bound`;
}

// EXTERNAL MODULE: ./lib/documents/paths.js
var documents_paths = __webpack_require__(43774);
// EXTERNAL MODULE: ./lib/commands/preparation/scorers.js + 2 modules
var preparation_scorers = __webpack_require__(20737);
// EXTERNAL MODULE: ./lib/commands/preparation/sides.js + 1 modules
var sides = __webpack_require__(96485);
;// CONCATENATED MODULE: ./lib/commands/preparation/forgetting.js
/**
 * Forgetting: further suites on which the candidate must be no worse than its base, within one verdict. Their sides are the
 * candidate of the suite that names them and that candidate without its adapter; cases, prompt and scorers are their own.
 */







/**
 * Prepares the suites that `forgetting` names; none where both sides of the suite are one target, for there is nothing to forget.
 * @throws CupelError for whatever is wrong in one of them
 */
async function prepareForgetting(main, tree) {
    const entries = main.suite.forgetting ?? [];
    if (main.kind === 'unchanged' || main.kind === 'same')
        return [];
    const found = [];
    for (const [index, { suite: path, margin }] of entries.entries()) {
        const loaded = main.files.loaded;
        const place = (0,load/* placeIn */.VV)(loaded, ['forgetting', index, 'suite']);
        const files = await (0,suite_files/* readSuiteFiles */.Q)(tree, (0,documents_paths/* resolvePath */.o1)(loaded.path, path, place));
        found.push(...(await prepareOne(main, underPolicy(files, main, margin), tree)));
    }
    return found;
}
/** The suite's own policy, with the margin that it was named with, and the run's settings. */
function underPolicy(files, { suite }, margin) {
    const own = files.loaded.suite;
    const gate = { ...own.gate, margin: margin ?? suite.gate.margin, on_inconclusive: suite.gate.on_inconclusive };
    return { ...files, loaded: { ...files.loaded, suite: { ...own, gate, run: suite.run, report: suite.report } } };
}
async function prepareOne(main, files, tree) {
    const { suite, path } = files.loaded;
    const isItself = path === main.files.loaded.path;
    const candidate = await sideOf(main, main.candidate, main.candidate.target, files, tree);
    const base = await baseOf(main, files, tree);
    const scorers = await (0,preparation_scorers/* createScorers */.IQ)(files, files.cases, main.contextFor(files.loaded));
    const against = (baseline) => ({
        ...main,
        ...{ files, suite, candidate, baseline, scorers, cases: files.cases, policyChanges: [], forgetting: [] },
        kind: candidate.report.fingerprint === baseline.report.fingerprint ? 'same' : 'two',
    });
    const name = isItself ? `${suite.suite}, against the base` : suite.suite;
    const first = { name, folder: suite.suite, decides: true, prepared: against(base) };
    if (isItself || main.baseline === null || suite.candidate.provider === 'recorded')
        return [first];
    const previous = await sideOf(main, main.baseline, main.baseline.target, files, tree);
    if ([base, candidate].some(({ report }) => report.fingerprint === previous.report.fingerprint))
        return [first];
    const second = { name: `${name}, against the previous`, folder: `${suite.suite}-previous`, decides: false, prepared: against(previous) };
    return [first, second];
}
/** The base: a baseline that the forgetting suite names itself, else the candidate without its adapter, else the suite's baseline. */
async function baseOf(main, files, tree) {
    const { loaded } = files;
    const explicit = loaded.path === main.files.loaded.path ? null : (0,schema/* explicitBaseline */.Sb)(loaded.suite);
    const attachmentsOf = (0,attachments/* attachmentsIn */.O)(files);
    if (explicit !== null)
        return (0,sides/* createSide */.q)({ tree, loaded, target: explicit, at: ['baseline'], context: main.contextFor(loaded), attachmentsOf });
    const { target } = main.candidate;
    const adapter = 'adapter' in target ? target.adapter : undefined;
    if (adapter !== undefined)
        return sideOf(main, main.candidate, withoutAdapter(target), files, tree);
    const baseline = main.baseline ?? main.candidate;
    return sideOf(main, baseline, baseline.target, files, tree);
}
function withoutAdapter(target) {
    const base = { ...target };
    if ('adapter' in base)
        delete base.adapter;
    return base;
}
/** A side of the main suite on the cases of another: the model is the side's, what is asked of it is the other suite's. */
function sideOf(main, side, target, files, tree) {
    const { loaded } = files;
    const attachmentsOf = (0,attachments/* attachmentsIn */.O)(files);
    const own = loaded.suite.candidate;
    // Recorded outputs are answers to their own cases.
    if (own.provider === 'recorded')
        return (0,sides/* createSide */.q)({ tree, loaded, target: own, at: ['candidate'], context: main.contextFor(loaded), attachmentsOf });
    return (0,sides/* createSide */.q)({ tree, loaded, target: asking(target, own), at: ['candidate'], context: side.context, attachmentsOf });
}
function asking(target, own) {
    const { prompt: _prompt, tools: _tools, label: _label, params, ...model } = target;
    const asked = own;
    const fields = { prompt: asked.prompt, tools: asked.tools, params: asked.params ?? params };
    return { ...model, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
;// CONCATENATED MODULE: ./lib/commands/preparation/pairing.js
/** What the two sides are to each other, and which cases are run for it. */




/**
 * An address answers for both sides as whatever is deployed there. Comparing it with itself would pass every change.
 * @throws CupelError `config`
 */
function refuseSameService(loaded, candidate, baseline) {
    if (candidate.provider.changesUnseen !== true || candidate.report.fingerprint !== baseline?.report.fingerprint)
        return;
    throw new errors/* CupelError */.MF('config', 'the baseline is the same address, so nothing that changed behind it could be seen', {
        place: (0,load/* placeIn */.VV)(loaded, ['candidate', 'url']),
        remedy: 'Give the suite a `baseline` of its own: the address of what is deployed now, or its recorded outputs.',
    });
}
/**
 * Equal targets give equal answers, so one answer serves both sides. Where, besides, nothing that scores or decides has changed,
 * only cases that are new are run; without any, nothing is. Recorded scores are found by side: equal answers may have unequal ones.
 */
function pair({ candidate, baseline, base, cases, changes, scores }) {
    if (baseline === null)
        return { kind: 'alone', cases };
    if (candidate.report.fingerprint !== baseline.report.fingerprint)
        return { kind: 'two', cases };
    if (scores.kept !== null && scores.kept !== scores.base)
        return { kind: 'two', cases };
    if (base === null || changes.length > 0)
        return { kind: scores.kept === null ? 'same' : 'two', cases };
    const known = new Set(base.cases.map((located) => (0,fingerprint/* fingerprint */.R)([located.golden.id, located.fingerprint])));
    const fresh = cases.filter((located) => !known.has((0,fingerprint/* fingerprint */.R)([located.golden.id, located.fingerprint])));
    if (fresh.length === 0)
        return { kind: 'unchanged', cases };
    return scores.kept === null ? { kind: 'same', cases: fresh } : { kind: 'two', cases };
}
/** Fingerprint of the files of recorded scores that a suite names; null where it names none. */
async function recordedScores({ tree, loaded }) {
    const paths = loaded.suite.scorers.flatMap(({ recorded }) => (recorded === undefined ? [] : [(0,documents_paths/* resolvePath */.o1)(loaded.path, recorded.scores)]));
    return paths.length === 0 ? null : (0,fingerprint/* fingerprint */.R)(await Promise.all(paths.map(async (path) => (await tree.digest(path))?.sha256 ?? null)));
}

// EXTERNAL MODULE: ./lib/documents/layered-tree.js
var layered_tree = __webpack_require__(41647);
// EXTERNAL MODULE: ./lib/domain/target.js
var target = __webpack_require__(88955);
// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
// EXTERNAL MODULE: ./lib/suite/policy-changes.js
var policy_changes = __webpack_require__(35780);
;// CONCATENATED MODULE: ./lib/commands/preparation/policy-in-force.js
/**
 * Whose word counts. Base decides policy, head supplies only data: where the base's policy is in force, the suite that runs is the
 * base's, with what the head may say of the candidate, and with the cases that the head adds.
 */





/** On a laptop the working tree's own policy is in force. */
const HEAD_TERMS = { inForce: 'head', changesFail: false, runsNewSuites: true };
/** Settles which suite runs. At least one of the two is there. */
function settlePolicy(head, base, headTree, terms) {
    if (head === null) {
        if (base === null)
            throw new Error('a suite stands on one side at least');
        return { kind: 'settled', files: base, candidate: base.loaded.suite.candidate, changes: [wholeSuite('removed', base, 'base')] };
    }
    if (base === null)
        return settleNewSuite(head, terms);
    if (terms.inForce === 'head')
        return settleUnderHead(head, base);
    return settleUnderBase(head, base, headTree);
}
/** A settlement with the changes that somebody else saw, too. */
function withReported(settled, reported = []) {
    const known = new Set(settled.changes.map(({ path }) => path));
    return {
        ...settled,
        changes: [
            ...settled.changes,
            ...reported.filter(({ path }) => !known.has(path)).map((change) => ({ ...change, inForce: 'base' })),
        ],
    };
}
function settleNewSuite(head, terms) {
    if (terms.runsNewSuites)
        return { kind: 'settled', files: head, candidate: head.loaded.suite.candidate, changes: [] };
    const message = 'Only this change has the suite. Its own rules are not in force, so it was not run.';
    const verdict = terms.changesFail
        ? { status: 'regression', title: 'a suite is new here and was not run', reasons: [{ code: 'gate-change', message }] }
        : { status: 'pass', title: 'a suite is new here and was not run', reasons: [{ code: 'no-baseline', message }] };
    return { kind: 'refused', files: head, changes: [wholeSuite('added', head, 'base')], verdict };
}
function settleUnderHead(head, base) {
    const changes = (0,policy_changes/* policyChanges */.cb)(policySide(base), policySide(head), 'head');
    const refusal = tooManyNew(newCases(head, base), head.loaded.suite.gate.max_new_cases);
    if (refusal !== null)
        return { kind: 'refused', files: head, changes, verdict: refusal };
    return { kind: 'settled', files: head, candidate: head.loaded.suite.candidate, changes };
}
function settleUnderBase(head, base, headTree) {
    const { suite } = base.loaded;
    const fresh = newCases(head, base);
    const heaviest = Math.max(1, ...base.cases.map(({ golden }) => golden.weight ?? 1));
    const changes = [...(0,policy_changes/* policyChanges */.cb)(policySide(base), policySide(head), 'base'), ...fresh.flatMap((added) => overweight(added, heaviest))];
    // What the base has is read from the base; recorded scores are the candidate's results, so the head's.
    const scores = new Set(suite.scorers.flatMap(({ recorded }) => (recorded === undefined ? [] : [(0,documents_paths/* resolvePath */.o1)(base.loaded.path, recorded.scores)])));
    const tree = (0,layered_tree/* layerTrees */.H)(base.tree, headTree, (path) => scores.has(path));
    const cases = [...asFarAsUnchanged(base.cases, head.cases), ...fresh.map((added) => withWeightUpTo(added, heaviest))];
    const files = { tree, loaded: base.loaded, cases };
    const refusal = tooManyNew(fresh, suite.gate.max_new_cases);
    if (refusal !== null)
        return { kind: 'refused', files, changes, verdict: refusal };
    const candidate = (0,policy_changes/* candidateUnderBase */.n9)(suite.candidate, head.loaded.suite.candidate);
    if (candidate !== null)
        return { kind: 'settled', files, candidate, changes };
    const [before, after] = [(0,target/* targetLabel */.Op)(suite.candidate), (0,target/* targetLabel */.Op)(head.loaded.suite.candidate)];
    const message = `The candidate changes from ${before} to ${after}: where requests go is the base's to say, so this candidate cannot be run.`;
    const verdict = {
        status: 'invalid',
        title: 'the candidate needs a change of the gate',
        reasons: [{ code: 'gate-change', message }],
    };
    return { kind: 'refused', files, changes, verdict };
}
function policySide({ loaded, cases }) {
    return { suite: loaded.suite, rubrics: loaded.rubrics, policyFiles: loaded.policyFiles, cases };
}
function wholeSuite(kind, { loaded }, inForce) {
    const name = loaded.suite.suite;
    return { path: 'suite', kind, base: kind === 'removed' ? name : null, head: kind === 'added' ? name : null, inForce };
}
function newCases(head, base) {
    const known = new Set(base.cases.map(({ golden }) => golden.id));
    return head.cases.filter(({ golden }) => !known.has(golden.id));
}
/** The base's cases; where the head has the very same one, its place in the head, so that people are shown a line that they can open. */
function asFarAsUnchanged(base, head) {
    const heads = new Map(head.map((located) => [located.golden.id, located]));
    return base.map((located) => {
        const same = heads.get(located.golden.id);
        return same?.fingerprint === located.fingerprint ? { ...located, file: same.file, line: same.line } : located;
    });
}
/** One new case may not outweigh all that the base holds against the change. */
function overweight({ golden }, heaviest) {
    if ((golden.weight ?? 1) <= heaviest)
        return [];
    return [{ path: `golden/${golden.id}.weight`, kind: 'added', base: heaviest, head: golden.weight ?? 1, inForce: 'base' }];
}
function withWeightUpTo(located, heaviest) {
    if ((located.golden.weight ?? 1) <= heaviest)
        return located;
    return { ...located, golden: { ...located.golden, weight: heaviest } };
}
function tooManyNew(fresh, most) {
    if (fresh.length <= most)
        return null;
    const message = `${(0,wording/* count */.U9)(fresh.length, 'case')} are new, and \`gate.max_new_cases\` allows ${most} in one change.`;
    return { status: 'invalid', title: 'too many new cases', reasons: [{ code: 'budget', message }] };
}

;// CONCATENATED MODULE: ./lib/commands/preparation/price-limits.js
/** Bounds in money need prices. */



/** Refuses bounds in money that no price can be held against, before anything is spent. What only reads a file costs nothing. */
function refuseUnpriced(loaded, { candidate, baseline, judges }) {
    const isUnpriced = ({ provider, prices }) => provider.recordable && prices.of({ inputTokens: 1, outputTokens: 1 }) === null;
    const sides = [candidate, ...(baseline === null ? [] : [baseline])].filter(isUnpriced).map(({ report }) => report.label);
    (0,budget/* checkBudget */.Ik)(loaded.suite.budget, [...new Set([...sides, ...judges.filter(isUnpriced).map(({ label }) => label)])], { file: loaded.file });
    const { cost_usd_per_case: most, cost_increase: rise } = loaded.suite.gate.limits;
    const limit = most !== undefined && isUnpriced(candidate) ? 'cost_usd_per_case' : rise !== undefined && baseline !== null ? 'cost_increase' : null;
    if (limit === null || sides.length === 0)
        return;
    throw new errors/* CupelError */.MF('config', `the price of ${[...new Set(sides)].join(', ')} is not known, so this limit cannot be held`, {
        place: (0,load/* placeIn */.VV)(loaded, ['gate', 'limits', limit]),
        remedy: 'Write `cost: { input_per_mtok, output_per_mtok }` beside the model, or take the limit out.',
    });
}

// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/commands/preparation/program-trust.js




/** Events that run with the base's secrets on data that anybody may send. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * @param base the suite as the base commit has it; null where it has none
 * @throws CupelError `config` for a program that may not be run here
 */
function refusePrograms(files, base, deps) {
    const known = base === null ? null : new Set(programsOf(base).map(({ text }) => text));
    for (const { place, text } of programsOf(files)) {
        const event = deps.env.GITHUB_EVENT_NAME ?? '';
        if (PRIVILEGED.has(event))
            throw new errors/* CupelError */.MF('config', `programs are never run under \`${event}\``, {
                place,
                remedy: 'Gate on `pull_request`, or compare recorded outputs here.',
            });
        if (known !== null && !known.has(text))
            throw new errors/* CupelError */.MF('config', 'is not the program that the base commit names, so this run does not start it', {
                place,
                remedy: 'Merge the change of the suite first, then what depends on it.',
            });
    }
}
function programsOf({ loaded, cases }) {
    const { suite } = loaded;
    const targets = [
        { at: ['candidate', 'command'], target: suite.candidate },
        { at: ['baseline', 'command'], target: (0,schema/* explicitBaseline */.Sb)(suite) },
    ].flatMap(({ at, target }) => {
        if (target?.provider !== 'command')
            return [];
        const { command, cwd = null, env = [] } = target;
        return [{ place: (0,load/* placeIn */.VV)(loaded, at), text: (0,json/* canonicalJson */.dj)([command, cwd, env]) }];
    });
    const scorers = suite.scorers.flatMap(({ check }, index) => runs(check, (0,load/* placeIn */.VV)(loaded, ['scorers', index, 'check'])));
    const checks = cases.flatMap(({ golden, file, line }) => (golden.checks ?? []).flatMap((check) => runs(check, { file, line })));
    return [...targets, ...scorers, ...checks];
}
function runs(check, place) {
    const run = check?.run ?? check?.not_run;
    return run === undefined ? [] : [{ place, text: (0,json/* canonicalJson */.dj)(['run', run.command]) }];
}

// EXTERNAL MODULE: ./lib/commands/preparation/programs.js + 1 modules
var programs = __webpack_require__(98310);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-cassettes.js
var suite_cassettes = __webpack_require__(40656);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-targets.js
var suite_targets = __webpack_require__(77639);
;// CONCATENATED MODULE: ./lib/commands/preparation/preparation.js

















/**
 * Reads and makes everything; nothing is called. A key or package that is missing is no trouble where nothing has changed.
 * @throws CupelError for whatever is wrong, with place and remedy
 */
async function prepareSuite(location, overrides, deps) {
    try {
        return await prepare(location, overrides, deps);
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF) || !['no-credentials', 'provider-setup'].includes(error.code))
            throw error;
        const unasked = await prepare(location, { ...overrides, isDryRun: true }, deps);
        if (unasked.kind === 'refused')
            return unasked;
        if (unasked.kind === 'unchanged' && overrides.mustAsk !== true)
            return unasked;
        unasked.cassettes.close();
        throw error;
    }
}
/**
 * As `prepareSuite`, for those who need a suite that runs.
 * @throws CupelError `config` where nothing of it may run
 */
async function prepareRunnable(location, overrides, deps) {
    const prepared = await prepareSuite(location, overrides, deps);
    if (prepared.kind !== 'refused')
        return prepared;
    throw new errors/* CupelError */.MF('config', prepared.verdict.reasons[0]?.message ?? prepared.verdict.title, {
        place: { file: prepared.files.loaded.file },
    });
}
async function prepare({ workspace, path }, overrides, deps) {
    const headTree = overrides.sides?.head ?? workspace.tree;
    const terms = overrides.terms ?? HEAD_TERMS;
    const read = await readHead(headTree, path, overrides);
    const base = await readBase({ workspace, path }, read, overrides);
    const settled = withReported(settlePolicy(read, base?.files ?? null, headTree, terms), overrides.sides?.reportedChanges?.get(path));
    const suite = override(settled.files.loaded.suite, overrides);
    const nameFile = (file) => (0,documents_tree/* nameOf */.V)(workspace.tree, file);
    if (settled.kind === 'refused')
        return {
            kind: 'refused',
            suite,
            files: settled.files,
            policyChanges: settled.changes,
            verdict: settled.verdict,
            baseSha: base?.sha ?? null,
        };
    const files = { ...settled.files, loaded: { ...settled.files.loaded, suite: { ...suite, candidate: settled.candidate } } };
    const { loaded } = files;
    if (overrides.suiteOrigins === false)
        refusePrograms(files, base?.files ?? null, deps);
    const believed = terms.inForce === 'base' ? (base?.files?.tree ?? null) : null;
    const openAgain = believed === null
        ? () => (0,suite_cassettes/* openSuiteCassettes */.I)(loaded, workspace.stateDir, workspace.tree, deps)
        : await (0,suite_cassettes/* baseCassettes */.x)(loaded, believed, workspace.stateDir, deps);
    const cassettes = openAgain();
    const origins = [
        ...(overrides.allowedOrigins ?? []),
        ...(overrides.suiteOrigins === false ? [] : (0,suite_targets/* originsOf */.TZ)(suite)),
        ...(base?.files ? (0,suite_targets/* originsOf */.TZ)(base.files.loaded.suite) : []),
    ];
    const servers = (0,suite_targets/* serversOf */.U2)([suite, ...(base?.files ? [base.files.loaded.suite] : [])]);
    const contextOf = (tree, from) => ({
        deps,
        ...(0,sides/* filesOf */.R)(tree, from.path, workspace),
        servers,
        programs: (0,programs/* programHome */.W)({ tree, loaded: from, repository: workspace.repository, scratch: deps.scratch }),
        localOrigins: [...(overrides.allowedOrigins ?? []), ...(overrides.suiteOrigins === false ? [] : (0,suite_targets/* originsOf */.TZ)(suite))],
        allowedOrigins: origins,
        // With something to replay, a key that is missing is told when the first answer is not there.
        replayOnly: overrides.isDryRun === true || suite.run.cassettes === 'strict' || (suite.run.cassettes === 'auto' && cassettes.stats().entries > 0),
    });
    const attachmentsOf = (0,attachments/* attachmentsIn */.O)(files);
    const sideAt = (tree, from, target, at) => (0,sides/* createSide */.q)({ tree, loaded: from, target, at, context: contextOf(tree, from), attachmentsOf });
    const baselineAt = (sha, { tree, loaded: from }) => atBase(sha, () => sideAt(tree, from, from.suite.candidate, ['candidate']));
    // A head that took the suite away says nothing of the candidate: the base's own stands, with the head's files.
    const from = read?.loaded ?? loaded;
    const candidate = withRef(await sideAt(headTree, from, settled.candidate, ['candidate']), headTree.commit ?? (await checkedOut(workspace)));
    const explicit = (0,schema/* explicitBaseline */.Sb)(suite);
    const baseline = explicit === null
        ? base === null || base.files === null
            ? null
            : await baselineAt(base.sha, base.files)
        : await sideAt(files.tree, loaded, explicit, ['baseline']);
    refuseSameService(loaded, candidate, baseline);
    const scorers = await (0,preparation_scorers/* createScorers */.IQ)(files, files.cases, contextOf(files.tree, loaded));
    const changes = settled.changes.filter(({ inForce }) => inForce === 'head');
    const scores = { kept: await recordedScores(files), base: base?.files ? await recordedScores(base.files) : null };
    const pairing = pair({ candidate, baseline, base: base?.files ?? null, cases: files.cases, changes, scores });
    const { kind, cases } = overrides.alwaysRuns === true && baseline !== null ? { kind: 'two', cases: files.cases } : pairing;
    const applied = kind === 'alone' ? (0,preparation_scorers/* withoutComparisons */.Lg)(scorers, loaded) : scorers;
    if (kind !== 'unchanged')
        refuseUncalibrated(files, applied);
    if (kind !== 'unchanged' && overrides.isDryRun !== true)
        refuseUnpriced(loaded, { candidate, baseline, judges: scorers.judges });
    const main = {
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
function override(suite, { cassettes, concurrency, maxUsd, onInconclusive, excerpts }) {
    return {
        ...suite,
        run: { ...suite.run, ...(cassettes === undefined ? {} : { cassettes }), ...(concurrency === undefined ? {} : { concurrency }) },
        budget: (0,budget/* overrideBudget */.Ud)(suite.budget, { maxUsd }),
        gate: { ...suite.gate, ...(onInconclusive === undefined ? {} : { on_inconclusive: onInconclusive }) },
        report: { ...suite.report, ...(excerpts === undefined ? {} : { excerpts }) },
    };
}
/** The commit that the working tree stands for; null where something is not committed, or there is no commit. */
async function checkedOut({ repository }) {
    if (repository === null)
        return null;
    const [head, isClean] = await Promise.all([repository.head(), repository.isClean()]);
    return isClean ? head : null;
}
function withRef(side, ref) {
    return { ...side, report: { ...side.report, ref } };
}


/***/ }),

/***/ 20737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IQ: () => (/* binding */ createScorers),
  Sy: () => (/* binding */ scorerFacts),
  Lg: () => (/* binding */ withoutComparisons)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/paths.js
var paths = __webpack_require__(43774);
// EXTERNAL MODULE: ./lib/documents/tree.js
var documents_tree = __webpack_require__(93836);
// EXTERNAL MODULE: ./lib/domain/check.js
var domain_check = __webpack_require__(65112);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/scorers/check-scorers.js + 15 modules
var check_scorers = __webpack_require__(80953);
// EXTERNAL MODULE: ./lib/scorers/index.js + 4 modules
var lib_scorers = __webpack_require__(22842);
// EXTERNAL MODULE: ./lib/scorers/recorded.js
var recorded = __webpack_require__(14089);
// EXTERNAL MODULE: ./lib/scorers/attached-files.js
var attached_files = __webpack_require__(847);
// EXTERNAL MODULE: ./lib/scorers/judge-failure.js
var judge_failure = __webpack_require__(17381);
;// CONCATENATED MODULE: ./lib/scorers/transcription.js


/** Whether an answer says nothing but by its sound. */
function isRecording({ output, file }) {
    return output === '' && file?.mediaType.startsWith('audio/') === true;
}
/**
 * The same scorer, for which recordings are transcribed first, on whichever side. Where requests are remembered, a recording is heard once
 * for all scorers. One that cannot be heard is unscored.
 */
function hearing(scorer, transcriber) {
    const { provider, params } = transcriber;
    return {
        ...scorer,
        identity: { heard: { provider: provider.identity, params }, scorer: scorer.identity },
        score: async (trial, ask) => {
            const answer = await hear(trial.answer, transcriber, ask);
            if ('kind' in answer)
                return answer;
            if (trial.opponent === undefined)
                return scorer.score({ ...trial, answer }, ask);
            const opponent = await hear(trial.opponent, transcriber, ask);
            return 'kind' in opponent ? opponent : scorer.score({ ...trial, answer, opponent }, ask);
        },
    };
}
/** What gives every recording its words; it scores nothing itself. */
function createTranscriptionScorer({ provider, params }) {
    return {
        id: 'transcription',
        kind: 'recorded',
        weight: 1,
        identity: { provider: provider.identity, params },
        deterministic: false,
        passAt: 1,
        requestsPerScore: 1,
        appliesTo: () => false,
        score: async () => ({ kind: 'unscored', reason: 'not-recorded' }),
    };
}
async function hear(answer, { provider, params }, ask) {
    if (!isRecording(answer) || answer.file === undefined)
        return answer;
    const reply = await ask(provider, { messages: [], params, attachments: [(0,attached_files/* asAttachment */.A)(answer.file)], trial: 0 });
    if (reply.kind === 'failed') {
        const failure = (0,judge_failure/* judgeFailure */.c)(reply);
        return { ...failure, detail: `transcription: ${failure.detail}` };
    }
    const { file: _, ...rest } = answer;
    return { ...rest, output: reply.answer.output };
}

// EXTERNAL MODULE: ./lib/suite/load.js
var load = __webpack_require__(3854);
// EXTERNAL MODULE: ./lib/suite/scorers.js
var suite_scorers = __webpack_require__(38417);
// EXTERNAL MODULE: ./lib/domain/target.js
var domain_target = __webpack_require__(88955);
// EXTERNAL MODULE: ./lib/providers/embeddings.js
var embeddings = __webpack_require__(64782);
// EXTERNAL MODULE: ./lib/providers/index.js
var providers = __webpack_require__(4534);
// EXTERNAL MODULE: ./lib/providers/pricing.js
var pricing = __webpack_require__(19072);
;// CONCATENATED MODULE: ./lib/commands/preparation/asking-scorers.js
/** What asks an endpoint and is no judge, made ready: an embedding model, a reward service, a transcriber. None has canaries. */







/**
 * What hears recordings, made ready; null where the suite has none.
 * @throws CupelError for what is missing, malformed or not allowed
 */
async function createTranscriber(suite, context) {
    if (suite.transcription === undefined)
        return null;
    const target = (0,suite_scorers/* transcriptionTarget */.Ak)(suite.transcription);
    const transcriber = { provider: await (0,providers/* createProvider */.Q)(target, context), params: target.params ?? {} };
    return { transcriber, setup: await toSetup(createTranscriptionScorer(transcriber), transcriber.provider, target) };
}
/** @throws CupelError for what is missing, malformed or not allowed */
async function createAskingScorer(spec, context) {
    const { id, weight } = spec;
    const target = spec.kind === 'similarity' ? (0,suite_scorers/* similarityTarget */.RV)(spec.similarity) : (0,suite_scorers/* rewardTarget */.lz)(spec.reward);
    const provider = target.provider === 'http' ? await (0,providers/* createProvider */.Q)(target, context) : (0,embeddings/* createEmbeddings */.F)(target, context);
    const scorer = spec.kind === 'similarity'
        ? lib_scorers/* SCORERS */.M.similarity({ id, weight, provider, params: target.params ?? {}, min: spec.similarity.min })
        : lib_scorers/* SCORERS */.M.reward({ id, weight, provider, range: spec.reward.range });
    return toSetup(scorer, provider, target);
}
async function toSetup(scorer, provider, target) {
    return {
        scorer,
        canaries: [],
        metric: scorer.id,
        provider,
        prices: await (0,pricing/* loadPrices */.$)(target),
        label: (0,domain_target/* targetLabel */.Op)(target),
        timeoutMs: target.timeout_s === undefined ? null : target.timeout_s * 1000,
        concurrency: target.concurrency ?? null,
    };
}

// EXTERNAL MODULE: ./lib/commands/preparation/judges.js
var preparation_judges = __webpack_require__(94586);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-files.js + 1 modules
var suite_files = __webpack_require__(22405);
;// CONCATENATED MODULE: ./lib/commands/preparation/scorers.js
/** The scorers of a suite, made from its entries, its rubrics and its cases. */















/** Whether any check starts a program: only then is there a folder to be made for it. */
function runsPrograms({ loaded }, cases) {
    const checks = [
        ...cases.flatMap(({ golden }) => golden.checks ?? []),
        ...loaded.suite.scorers.flatMap(({ check }) => (check === undefined ? [] : [check])),
    ];
    return checks.some((check) => (0,domain_check/* parseCheck */.QB)(check).kind === 'run');
}
/** The suite's folder is opened when the first program is about to run: a plan or a run without one needs no checkout. */
function openPrograms(suitePath, { programs, deps }) {
    let home = null;
    return {
        launch: deps.launch,
        env: deps.env,
        scratch: deps.scratch,
        digest: () => programs.digest(undefined),
        locate: async (path, place) => {
            const inTree = external_node_path_.posix.relative(external_node_path_.posix.dirname(suitePath), (0,paths/* resolvePath */.o1)(place.file ?? suitePath, path, place));
            home ??= programs.open(undefined);
            return (0,external_node_path_.join)((await home).path, inTree);
        },
    };
}
/**
 * Makes every scorer and compiles every check, so that whatever is wrong is said before anything is called.
 * @throws CupelError with the place of what is malformed, missing or not allowed
 */
async function createScorers(files, cases, context) {
    const { tree, loaded } = files;
    const readFile = async (path, place) => {
        const from = place.file ?? loaded.path;
        return (0,documents_document/* onBehalfOf */.rp)(place, () => (0,documents_document/* readText */.yR)(tree, (0,paths/* resolvePath */.o1)(from, path, place)));
    };
    const programs = runsPrograms(files, cases) ? openPrograms(loaded.path, context) : undefined;
    const scorers = [];
    const judges = [];
    const reports = [];
    const checked = cases.filter(({ golden }) => golden.checks !== undefined && golden.checks.length > 0);
    if (checked.length > 0) {
        const placed = checked.map(({ golden, file, line }) => ({ golden, place: { file, line } }));
        scorers.push((0,check_scorers/* createCaseChecksScorer */.uo)(loaded.suite.case_checks, await (0,check_scorers/* compileChecks */.nm)(placed, readFile, programs)));
    }
    for (const [index, entry] of loaded.suite.scorers.entries()) {
        const spec = (0,suite_scorers/* parseScorer */.IB)(entry);
        const place = (0,load/* placeIn */.VV)(loaded, ['scorers', index, spec.kind]);
        switch (spec.kind) {
            case 'check':
                scorers.push(await lib_scorers/* SCORERS */.M.check({
                    id: spec.id,
                    weight: spec.weight,
                    check: spec.check,
                    place: { ...place, file: loaded.path },
                    readFile,
                    programs,
                }));
                break;
            case 'judge':
            case 'jury':
            case 'pairwise': {
                const judged = await (0,preparation_judges/* createJudged */.G)(files, spec, place, context);
                scorers.push(judged.scorer);
                judges.push(...judged.setups);
                reports.push(judged.report);
                break;
            }
            case 'recorded': {
                const path = await (0,documents_document/* referencedPath */.ly)(tree, loaded.path, spec.recorded.scores, place, 'scores file');
                scorers.push(lib_scorers/* SCORERS */.M.recorded({ id: spec.id, weight: spec.weight, rows: await (0,suite_files/* readRows */.a)(tree, path, recorded/* RecordedScoreSchema */.e) }));
                break;
            }
            case 'similarity':
            case 'reward': {
                const asked = await (0,documents_document/* onBehalfOf */.rp)(place, () => createAskingScorer(spec, context));
                scorers.push(asked.scorer);
                judges.push(asked);
                break;
            }
        }
    }
    refuseNoScorer(scorers, files);
    const heard = await (0,documents_document/* onBehalfOf */.rp)((0,load/* placeIn */.VV)(loaded, ['transcription']), () => createTranscriber(loaded.suite, context));
    if (heard === null)
        return { scorers, judges, reports };
    return { scorers: scorers.map((scorer) => hearing(scorer, heard.transcriber)), judges: [...judges, heard.setup], reports };
}
/**
 * The scorers without those that compare two sides, where there is one.
 * @throws CupelError `config` where none is left
 */
function withoutComparisons(setup, loaded) {
    const comparing = new Set(setup.scorers.filter(({ kind }) => kind === 'pairwise').map(({ id }) => id));
    if (comparing.size === 0)
        return setup;
    const scorers = setup.scorers.filter(({ id }) => !comparing.has(id));
    if (scorers.length === 0)
        throw new errors/* CupelError */.MF('config', 'the suite only compares two sides, and there is no baseline yet', {
            place: (0,load/* placeIn */.VV)(loaded, ['scorers']),
            remedy: 'Add checks or a `judge`, or give the suite a `baseline` of its own.',
        });
    return {
        scorers,
        judges: setup.judges.filter(({ metric }) => !comparing.has(metric)),
        reports: setup.reports.filter(({ id }) => !comparing.has(id)),
    };
}
function refuseNoScorer(scorers, { loaded, tree }) {
    if (scorers.length > 0)
        return;
    throw new errors/* CupelError */.MF('config', 'nothing scores the answers: the suite has no `scorers` and no case has `checks`', {
        place: { file: (0,documents_tree/* nameOf */.V)(tree, loaded.path) },
        remedy: 'Give the cases `checks`, or the suite a scorer.',
    });
}
/** What a scorer must be known for elsewhere: how much it weighs, whether it asks a model, when it calls an answer passed. */
function scorerFacts(scorers) {
    return new Map(scorers.map(({ id, deterministic, passAt, weight }) => [id, { deterministic, passAt, weight }]));
}


/***/ }),

/***/ 41647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ layerTrees)
/* harmony export */ });
/**
 * @param upper asked first; names the tree
 * @param isLower paths that are read from the lower tree although the upper has them
 */
function layerTrees(upper, lower, isLower = () => false) {
    const holder = async (path) => (!isLower(path) && (await upper.has(path)) ? upper : lower);
    return {
        label: upper.label,
        commit: upper.commit,
        name: (path) => upper.name?.(path) ?? path,
        has: async (path) => (await upper.has(path)) || lower.has(path),
        read: async (path, maxBytes) => (await holder(path)).read(path, maxBytes),
        list: async (pattern) => [...new Set([...(await upper.list(pattern)), ...(await lower.list(pattern))])].sort(),
        digest: async (path) => (isLower(path) ? null : await upper.digest(path)) ?? lower.digest(path),
        locate: (path) => (isLower(path) ? null : upper.locate(path)) ?? lower.locate(path),
    };
}


/***/ }),

/***/ 85255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23227);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9469);


const FETCH_MORE = 'In a workflow set `fetch-depth: 2` at actions/checkout; on a laptop fetch the branch, or name a commit with `--base REF`.';
/**
 * The base commit, chosen so that the two sides differ by the change alone: a merge commit is compared with its first parent, any
 * other commit with the merge base. Never the merge commit with the merge base: that would blame the author for what others did.
 * @param ref what the user named; without it the default branch
 * @throws CupelError `base-unreadable` wherever there is no such commit here: never taken for "no baseline"
 */
async function findBase(repository, ref) {
    const head = await repository.head();
    if (head === null)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .baseUnreadable */ .jC)('the repository has no commit yet', 'Commit once, or give the suite a `baseline` of its own.');
    const tip = ref === undefined ? await defaultTip(repository) : await namedTip(repository, ref);
    const firstParent = await firstParentWithin(repository, head, tip.sha);
    if (firstParent !== null)
        return { sha: firstParent, how: 'first-parent', ref: tip.ref };
    const sha = await repository.mergeBase(tip.sha, head);
    if (sha !== null)
        return { sha, how: sha === head ? 'head' : 'merge-base', ref: tip.ref };
    if (repository.isShallow)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .baseUnreadable */ .jC)(`this shallow clone does not reach back to where ${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tip.ref)} and the checked-out commit meet`, FETCH_MORE);
    throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .baseUnreadable */ .jC)(`${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tip.ref)} and the checked-out commit share no history`, 'Name a commit of this history with `--base REF`.');
}
async function namedTip(repository, ref) {
    const sha = await repository.resolve(ref);
    if (sha !== null)
        return { sha, ref };
    const why = repository.isShallow ? 'is not in this shallow clone' : 'names no commit in this repository';
    throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .baseUnreadable */ .jC)(`the base ${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(ref)} ${why}`, FETCH_MORE);
}
async function defaultTip(repository) {
    for (const ref of repository.defaultBranches) {
        const sha = await repository.resolve(ref);
        if (sha !== null)
            return { sha, ref: ref.replace(/^refs\/(heads|remotes)\//, '') };
    }
    throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .baseUnreadable */ .jC)('there is no default branch here to compare with (origin/HEAD, main or master)', FETCH_MORE);
}
/**
 * The first parent of a checked-out merge commit that merges a change into the base branch, as GitHub's `refs/pull/N/merge` does:
 * the parent is on the base branch and the merge is not. Null otherwise, also where the base branch was merged into the change.
 */
async function firstParentWithin(repository, head, tip) {
    const [first, second] = await repository.parents(head);
    if (first === undefined || second === undefined)
        return null;
    if (first === tip)
        return first;
    // A parent that a shallow clone lacks cannot be shown to be on the base branch: then the merge base decides, or nothing does.
    if ((await repository.resolve(first)) === null || (await repository.isAncestor(head, tip)))
        return null;
    return (await repository.isAncestor(first, tip)) ? first : null;
}


/***/ }),

/***/ 64782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createEmbeddings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45384);
/* harmony import */ var _openai_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44946);
/* harmony import */ var _openai_compatible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48153);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47940);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49221);






const NOT_A_MODEL = 'Remove it: an embedding has no such thing. What it has goes into `extra`.';
const EmbeddingSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ embedding: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()).min(1) })], zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()),
    usage: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ prompt_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .CountSchema */ .jM }).nullish(),
    model: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
});
/** OpenAI's embeddings, as most servers copy them: the text of the one message goes in, the vector comes out as JSON. */
const embeddingsWire = {
    path: '/embeddings',
    gaps: {
        temperature: NOT_A_MODEL,
        top_p: NOT_A_MODEL,
        max_output_tokens: NOT_A_MODEL,
        seed: NOT_A_MODEL,
        stop: NOT_A_MODEL,
        reasoning_effort: NOT_A_MODEL,
        response_format: NOT_A_MODEL,
    },
    toBody: (model, { messages, params }) => (0,_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeExtra */ .bW)({ model, input: messages[0]?.content ?? '', encoding_format: 'float' }, params.extra),
    toReading: (body) => {
        const { data, usage, model } = (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShape */ .Tr)(EmbeddingSchema, body);
        const [{ embedding }] = data;
        if (!embedding.some((value) => value !== 0))
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', { message: 'a vector of zeros' });
        return {
            output: JSON.stringify(embedding),
            finishReason: 'stop',
            usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: 0 } : null,
            ...(model ? { model } : {}),
        };
    },
};
/** A model that turns texts into vectors. @throws CupelError as other providers of its kind do */
function createEmbeddings(target, context) {
    const wire = { api: 'embeddings', wire: embeddingsWire };
    return target.provider === 'openai' ? (0,_openai_js__WEBPACK_IMPORTED_MODULE_0__.createOpenAi)(target, context, wire) : (0,_openai_compatible_js__WEBPACK_IMPORTED_MODULE_1__.createOpenAiCompatible)(target, context, wire);
}


/***/ }),

/***/ 48153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenAiCompatible: () => (/* binding */ createOpenAiCompatible)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _chat_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97802);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34933);
/* harmony import */ var _model_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87666);
/* harmony import */ var _openai_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44946);
/* harmony import */ var _responses_wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28398);






/**
 * Any server that copies OpenAI's API (vLLM, llama-server, gateways): Chat Completions, or Responses with `api: responses`.
 * Without `api_key_env` no key is sent.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
function createOpenAiCompatible(target, context, other) {
    if (target.adapter !== undefined && context.adapter === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', 'an adapter cannot be chosen here', { place: { path: 'adapter' }, remedy: 'Take it out.' });
    const api = other?.api ?? target.api ?? 'chat';
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .openEndpoint */ .k)({ baseUrl: target.base_url, ownOrigin: null, keyVariable: target.api_key_env ?? null }, context);
    const wire = other?.wire ?? _openai_js__WEBPACK_IMPORTED_MODULE_4__.MEDIA_WIRES[api] ?? (api === 'chat' ? (0,_chat_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .chatWire */ .G)({ maxTokens: 'max_tokens' }) : _responses_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .responsesWire */ .i);
    return (0,_model_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createModelApi */ .i)({
        name: target.provider,
        model: target.model,
        params: target.params,
        wire,
        endpoint,
        identity: { api },
    }, context);
}


/***/ }),

/***/ 56778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ parseAmount),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   nc: () => (/* binding */ msUntil)
/* harmony export */ });
/** How long the server asks to wait, in ms: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (RFC 9110 10.2.3). */
function parseRetryAfter(headers, now) {
    const milliseconds = parseAmount(headers.get('retry-after-ms'));
    if (milliseconds !== undefined)
        return milliseconds;
    const given = headers.get('retry-after');
    const seconds = parseAmount(given);
    return seconds === undefined ? msUntil(given, headers, now) : seconds * 1_000;
}
/** A number of the forms that such headers have. */
function parseAmount(text) {
    return text !== null && /^\d{1,15}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}
/** Ms until a date, at least 0. It counts from the server's own clock where the server tells it: the two need not agree. */
function msUntil(text, headers, now) {
    const at = parseDate(text);
    return at === undefined ? undefined : Math.max(0, at - (parseDate(headers.get('date')) ?? now));
}
/** An RFC 3339 or HTTP date, no other of the forms that Date.parse takes. */
function parseDate(text) {
    if (text === null || !/^(\d{4}-\d\d-\d\dT\S+|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)$/.test(text.trim()))
        return undefined;
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
}


/***/ }),

/***/ 35780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ candidateData),
/* harmony export */   cb: () => (/* binding */ policyChanges),
/* harmony export */   n9: () => (/* binding */ candidateUnderBase)
/* harmony export */ });
/* harmony import */ var _domain_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48782);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77708);
/* harmony import */ var _domain_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88955);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _policy_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98782);





/** What a change may set about the candidate: how it answers. All else decides where requests go, what they cost and what passes. */
const CANDIDATE_DATA = new Set([
    ...['model', 'prompt', 'params', 'adapter', 'label', 'tools', 'outputs', 'api', 'context_size', 'threads', 'seed', 'digest'],
]);
/** What of a case may be shown: words of the suite. The rest may be a customer's and is shown as a hash. */
const SHOWN_CASE_FIELDS = new Set(['checks', 'severity', 'must_pass', 'weight', 'tags', 'cluster', 'synthetic']);
/**
 * What the head's copy of a suite would change about which code runs, where requests go, which secrets are used, how much may be
 * spent and what passes; and the base's golden cases that it deletes or alters, as `golden/<id>`. New cases are data.
 */
function policyChanges(base, head, inForce) {
    const changes = [];
    compare('', policyOf(base, head.suite.candidate), policyOf(head, base.suite.candidate), (path, before, after) => {
        changes.push({ path, kind: kindOf(before, after), base: before ?? null, head: after ?? null, inForce });
    });
    return [...changes, ...caseChanges(base, head, inForce)];
}
/** Calls `visit` for the smallest parts that differ, in the order of their paths. */
function compare(path, before, after, visit) {
    if (isSame(before, after))
        return;
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(before) || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(after)) {
        visit(path, before, after);
        return;
    }
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key of [...keys].sort())
        compare(path === '' ? key : `${path}.${key}`, own(before, key), own(after, key), visit);
}
function isSame(before, after) {
    return (before === undefined) === (after === undefined) && (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(before) === (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(after);
}
/** A name that a person chose may be `constructor`: what an object inherits is not in it. */
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function kindOf(before, after) {
    if (before === undefined)
        return 'added';
    return after === undefined ? 'removed' : 'changed';
}
/** All of a side's policy as one object, with what stands in lists under ids, so that each difference has a path of its own. */
function policyOf({ suite, rubrics, policyFiles }, otherCandidate) {
    const { candidate, baseline, scorers, golden: _golden, description: _description, ...settings } = suite;
    return plain({
        ...settings,
        baseline: (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_4__/* .withContents */ .x)(baseline, policyFiles),
        candidate: candidatePolicy(candidate, otherCandidate),
        scorers: Object.fromEntries(scorers.map((scorer) => [scorer.id, (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_4__/* .withContents */ .x)(scorerPolicy(scorer, rubrics.get(scorer.id)?.rubric), policyFiles)])),
    });
}
/** What a head may say of its candidate, and of which kind it is. */
function candidateData(candidate) {
    return Object.fromEntries(Object.entries(candidate).filter(([key]) => key === 'provider' || CANDIDATE_DATA.has(key)));
}
/**
 * The candidate that runs under the base's policy: the base's target with what the head may set about it.
 * @returns null where the head's candidate cannot be run without a change of the gate: another kind of provider, say
 */
function candidateUnderBase(base, head) {
    const isVendorSwitch = base.provider !== head.provider && isPlainVendor(base) && isPlainVendor(head);
    if (base.provider !== head.provider && !isVendorSwitch)
        return null;
    // Another vendor has a key of its own name: the base's would go to a stranger.
    const kept = Object.entries(base).filter(([key]) => !CANDIDATE_DATA.has(key) && !(isVendorSwitch && (key === 'provider' || key === 'api_key_env')));
    const given = Object.entries(head).filter(([key]) => CANDIDATE_DATA.has(key) || (isVendorSwitch && key === 'provider'));
    const candidate = _domain_target_js__WEBPACK_IMPORTED_MODULE_2__/* .TargetSchema */ .Nd.safeParse(Object.fromEntries([...kept, ...given]));
    return candidate.success ? candidate.data : null;
}
function candidatePolicy(candidate, other) {
    const isVendorSwitch = isPlainVendor(candidate) && isPlainVendor(other);
    const kept = Object.entries(candidate).filter(([key]) => !CANDIDATE_DATA.has(key) && !(key === 'provider' && isVendorSwitch));
    return Object.fromEntries(kept);
}
/** A vendor at its own address: a change may switch between them. */
function isPlainVendor(target) {
    return (target.provider === 'openai' || target.provider === 'anthropic') && target.base_url === undefined;
}
/** A scorer with the content of its rubric in place of the rubric's path, which may be renamed freely. */
function scorerPolicy(scorer, rubric) {
    const { id: _id, primary: _primary, ...settings } = scorer;
    const kinds = Object.entries(settings).map(([key, value]) => [key, withoutRubricPath(value)]);
    if (rubric === undefined)
        return Object.fromEntries(kinds);
    const items = Object.fromEntries(rubric.items.map((item) => [item.id, item]));
    return { ...Object.fromEntries(kinds), rubric: { ...rubric, items } };
}
function withoutRubricPath(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const { rubric: _, ...rest } = value;
    return rest;
}
function caseChanges(base, head, inForce) {
    const heads = new Map(head.cases.map((located) => [located.golden.id, located]));
    const ordered = [...base.cases].sort((a, b) => (a.golden.id < b.golden.id ? -1 : 1));
    return ordered.flatMap((before) => {
        const path = `golden/${before.golden.id}`;
        const after = heads.get(before.golden.id);
        if (after === undefined)
            return [{ path, kind: 'removed', base: shownCase(before.golden, null), head: null, inForce }];
        if (after.fingerprint === before.fingerprint)
            return [];
        return [{ path, kind: 'changed', ...differences(before, after), inForce }];
    });
}
function differences(before, after) {
    const base = shownCase(before.golden, after.golden);
    const head = shownCase(after.golden, before.golden);
    if (Object.keys(base).length > 0 || Object.keys(head).length > 0)
        return { base, head };
    return { base: { files: shortHash(before.fingerprint) }, head: { files: shortHash(after.fingerprint) } };
}
/** The fields of a case that differ from another's, or its shown fields where there is no other. */
function shownCase(golden, other) {
    const identity = plain((0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseIdentity */ .p1)(golden));
    const others = other === null ? null : plain((0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseIdentity */ .p1)(other));
    const fields = Object.entries(identity).filter(([key, value]) => {
        return others === null ? SHOWN_CASE_FIELDS.has(key) : !isSame(own(others, key), value);
    });
    return Object.fromEntries(fields.map(([key, value]) => [key, SHOWN_CASE_FIELDS.has(key) ? value : shortHash((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value))]));
}
function shortHash(text) {
    return `sha256:${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(text).slice(0, 12)}`;
}
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ })

};
