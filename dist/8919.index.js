export const id = 8919;
export const ids = [8919,7786];
export const modules = {

/***/ 36018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ watchCanaries)
/* harmony export */ });
/* harmony import */ var _scorers_canaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37065);

/** Starts all canaries at once; the first that fails stops the run, for what its judge says is worth nothing. */
function watchCanaries(judges, caller) {
    const status = new Map();
    let failed = null;
    const jurors = (metric) => judges.filter((judge) => judge.metric === metric).length;
    const watch = async ({ scorer, canaries, metric, label }) => {
        if (canaries.length === 0)
            return;
        const { passed, failures } = await (0,_scorers_canaries_js__WEBPACK_IMPORTED_MODULE_0__/* .runCanaries */ .qJ)(scorer, canaries, caller.ask);
        if (status.get(metric) !== 'failed')
            status.set(metric, passed ? 'passed' : 'failed');
        // A judge that cannot be reached has not failed a test: the run itself has stopped, and says why.
        if (passed || (caller.stopped() !== null && failures.every(({ kind }) => kind === 'unscored')))
            return;
        const first = failures.find(({ kind }) => kind === 'missed') ?? failures[0];
        failed ??= {
            code: 'canary',
            message: `The judge ${metric}${jurors(metric) > 1 ? ` (${label})` : ''} is not to be trusted: ${first === undefined ? 'a canary failed' : describe(first)}.`,
        };
        caller.stop({ code: 'cancelled', message: 'a canary failed', paceKey: null });
    };
    const all = Promise.all(judges.map(watch));
    // Whoever awaits `done` gets the error; until then it must not count as unhandled.
    all.catch(() => undefined);
    return {
        done: async () => {
            await all;
        },
        failed: () => failed,
        statusOf: (id) => status.get(id) ?? 'off',
    };
}
function describe(failure) {
    const { name, expect } = failure.canary;
    if (failure.kind === 'unscored')
        return `it gave no score for the canary "${name}" (${failure.reason})`;
    const bound = expect.max !== undefined && failure.score > expect.max ? `at most ${expect.max}` : `at least ${expect.min ?? 0}`;
    return `it gave the canary "${name}" ${Number(failure.score.toFixed(2))}, which deserves ${bound}`;
}


/***/ }),

/***/ 52582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecord: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25922);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53358);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49012);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98340);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60783);
/** Renders a run record again: the same record gives the same bytes. */









/**
 * Reads what the reporters need from a run record.
 * @throws CupelError `record-unreadable` where the folder holds no whole record
 */
function readRecord(dir, deps) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, dir);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.json');
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CupelError */ .MF('record-unreadable', 'there is no report.json', {
            place: { file: dir },
            remedy: 'Name the folder of a run record, as `gate` prints it.',
            cause: error,
        });
    }
    const report = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .tf)(_domain_report_js__WEBPACK_IMPORTED_MODULE_5__/* .ReportSchema */ .M9, (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)((0,_documents_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(bytes, path), { file: path, line: 1 }), {
        file: path,
        lineOf: () => undefined,
    });
    return (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_8__/* .viewFromNotes */ .VO)(report, (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)(folder).ledger);
}


/***/ }),

/***/ 99965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/statistics/random.js
var random = __webpack_require__(10259);
// EXTERNAL MODULE: ./lib/commands/gate/record.js
var record = __webpack_require__(60783);
// EXTERNAL MODULE: ./lib/commands/sweep/sweep-entries.js
var sweep_entries = __webpack_require__(21352);
// EXTERNAL MODULE: ./lib/commands/sweep/sweep-plan.js
var sweep_plan = __webpack_require__(54861);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
// EXTERNAL MODULE: ./lib/suite/load.js
var load = __webpack_require__(3854);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/paths.js
var paths = __webpack_require__(43774);
// EXTERNAL MODULE: ./lib/documents/validation.js + 1 modules
var validation = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
// EXTERNAL MODULE: ./lib/domain/target.js
var target = __webpack_require__(88955);
;// CONCATENATED MODULE: ./lib/suite/sweep.js
/** A sweep file: the arms of a race over one or more suites. */









const DEFAULT_MARGIN = 0.02;
const DEFAULT_RUNGS = [0.125, 0.25, 0.5, 0.75, 1];
const RacingSchema = schemas/* strictObject */.rej({
    margin: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(DEFAULT_MARGIN)
        .describe('An arm stops when it is proven worse than the best by more than this.'),
    rungs: schemas/* array */.YOg(schemas/* number */.aig().positive().max(1))
        .min(1)
        .default(DEFAULT_RUNGS)
        .refine((rungs) => rungs.every((rung, index) => index === 0 || rung > (rungs[index - 1] ?? 0)), 'must rise')
        .refine((rungs) => rungs.at(-1) === 1, 'must end with 1: an arm that is not stopped sees every case')
        .describe('Shares of the cases after which the arms are compared.'),
});
const fields = schemas/* record */.g1P(schemas/* string */.YjP(), json/* JsonSchema */.MP);
const id = schemas/* string */.YjP().min(1).max(200);
/** What a sweep file holds. */
const SweepSchema = schemas/* strictObject */.rej({
    sweep: schemas/* string */.YjP()
        .regex(/^[\p{L}\p{N}]([\p{L}\p{M}\p{N}._ -]{0,98}[\p{L}\p{M}\p{N}_-])?$/u, 'must begin with a letter or digit: it names a folder')
        .describe('Its name.'),
    suites: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Suite files, relative to this file.'),
    reference: id.optional().describe('The arm that the others are compared with; without one, the first.'),
    arms: schemas/* array */.YOg(schemas/* object */.Ikc({ id }).catchall(json/* JsonSchema */.MP))
        .default([])
        .describe("Arms by name: each is the suite's candidate with these fields in the place of its own."),
    grid: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(json/* JsonSchema */.MP).min(1))
        .optional()
        .describe('A product over fields of the candidate; the ids are made from the values.'),
    exclude: schemas/* array */.YOg(fields).default([]).describe('Combinations of the grid that are left out.'),
    racing: schemas/* union */.KCZ([schemas/* literal */.euz('off'), RacingSchema]).prefault({}),
    budget: schemas/* strictObject */.rej({
        usd: schemas/* number */.aig().min(0).optional(),
        requests: schemas/* int */.Whr().min(0).optional(),
        tokens: schemas/* int */.Whr().min(0).optional(),
        minutes: schemas/* number */.aig().positive().optional(),
    })
        .default({}),
});
/** More arms than these are a mistake in a grid. */
const MOST_ARMS = 200;
/**
 * Reads a sweep file and makes its arms.
 * @param models those of the grid in the place of the file's; a file without a grid gets one of them
 * @throws CupelError `config` with the line of what is malformed; `file-missing`
 */
async function loadSweep(tree, path, models) {
    const normal = (0,paths/* normalizePath */.Fd)(path);
    const document = await (0,documents_document/* loadDocument */.Az)(tree, normal);
    const written = (0,validation/* validate */.tf)(SweepSchema, document.value, document, 'The fields of a sweep: schema/sweep.schema.json.');
    const sweep = models === undefined ? written : { ...written, grid: { ...written.grid, model: [...models] } };
    const placeOf = (at) => {
        const line = document.lineOf(at);
        return { file: document.file, ...(line === undefined ? {} : { line }), path: at.join('.') };
    };
    const arms = [
        ...sweep.arms.map(({ id: name, ...own }, index) => ({
            id: name,
            fields: own,
            place: placeOf(['arms', index]),
        })),
        ...product(sweep.grid ?? {}, sweep.exclude).map((own) => ({ id: nameOfArm(own), fields: own, place: placeOf(['grid']) })),
    ];
    if (arms.length < 2)
        throw refuse('a sweep needs two arms or more', placeOf(['arms']), 'Write `arms:` or `grid:`.');
    if (arms.length > MOST_ARMS)
        throw refuse(`these are ${arms.length} arms, more than ${MOST_ARMS}`, placeOf(['grid']), 'Leave some out with `exclude:`.');
    const seen = new Set();
    for (const arm of arms) {
        if (seen.has(arm.id))
            throw refuse(`two arms are called ${(0,documents_text/* quote */.hD)(arm.id)}`, arm.place, 'Give each arm an id of its own under `arms:`.');
        seen.add(arm.id);
    }
    const reference = sweep.reference ?? arms[0]?.id ?? '';
    if (!seen.has(reference))
        throw refuse(`no arm is called ${(0,documents_text/* quote */.hD)(reference)}`, placeOf(['reference']), `The arms: ${(0,documents_text/* shorten */.ml)([...seen].join(', '), 300)}.`);
    const suites = sweep.suites.map((suite, index) => (0,paths/* resolvePath */.o1)(normal, suite, placeOf(['suites', index])));
    return { path: normal, file: document.file, sweep, suites, arms, reference };
}
function refuse(message, place, remedy) {
    return new errors/* CupelError */.MF('config', message, { place, remedy });
}
/** Every combination, the last field fastest, without those that an exclusion matches in all of its fields. */
function product(grid, exclude) {
    const names = Object.keys(grid);
    if (names.length === 0)
        return [];
    let rows = [{}];
    for (const name of names)
        rows = rows.flatMap((row) => (grid[name] ?? []).map((value) => ({ ...row, [name]: value })));
    const isExcluded = (row) => exclude.some((rule) => Object.entries(rule).every(([name, value]) => (0,json/* canonicalJson */.dj)(row[name] ?? null) === (0,json/* canonicalJson */.dj)(value)));
    return rows.filter((row) => !isExcluded(row));
}
/** `gpt-5-mini a`: the values in the order of the grid, files by their names. */
function nameOfArm(row) {
    return Object.entries(row)
        .map(([name, value]) => {
        if (typeof value !== 'string')
            return `${name}=${(0,json/* canonicalJson */.dj)(value)}`;
        return PATHS.has(name) ? external_node_path_.posix.basename(value).replace(/(\.prompt)?\.[a-z]+$/, '') : value;
    })
        .join(' ');
}
/** Fields of a target that name files, relative to the file in which they stand. */
const PATHS = new Set(['prompt', 'tools', 'outputs']);
/** What a candidate keeps when an arm changes its provider: the rest belongs to the other one. */
const NEUTRAL = ['prompt', 'tools', 'params', 'timeout_s', 'concurrency'];
/**
 * The target of an arm in a suite: the candidate with the arm's fields in the place of its own. A price goes with its model.
 * @throws CupelError `config` where that is no target
 */
function armTarget(arm, candidate, { sweepPath, suitePath }) {
    const own = { ...candidate };
    const changesProvider = arm.fields.provider !== undefined && arm.fields.provider !== candidate.provider;
    const kept = changesProvider ? Object.fromEntries(NEUTRAL.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]]))) : own;
    if (changesProvider || arm.fields.model !== undefined)
        delete kept.cost;
    const isFile = (name) => PATHS.has(name) || (name === 'model' && (arm.fields.provider ?? candidate.provider) === 'llama-cpp');
    const fields = Object.entries(arm.fields).map(([name, value]) => [
        name,
        isFile(name) && typeof value === 'string' ? fromSuite(value, sweepPath, suitePath, arm.place) : value,
    ]);
    return (0,validation/* validate */.tf)(target/* TargetSchema */.Nd, { ...kept, label: arm.id, ...Object.fromEntries(fields) }, {
        file: arm.place.file ?? sweepPath,
        lineOf: () => arm.place.line,
    }, `The arm ${(0,documents_text/* quote */.hD)(arm.id)} is the suite's candidate with its own fields in place; together they must make a target.`);
}
function fromSuite(path, sweepPath, suitePath, place) {
    return external_node_path_.posix.relative(external_node_path_.posix.dirname(suitePath), (0,paths/* resolvePath */.o1)(sweepPath, path, place));
}

// EXTERNAL MODULE: ./lib/commands/preparation/attachments.js
var attachments = __webpack_require__(79470);
// EXTERNAL MODULE: ./lib/commands/preparation/preparation.js + 7 modules
var preparation = __webpack_require__(55766);
// EXTERNAL MODULE: ./lib/commands/preparation/programs.js + 1 modules
var programs = __webpack_require__(98310);
// EXTERNAL MODULE: ./lib/commands/preparation/scorers.js + 2 modules
var preparation_scorers = __webpack_require__(20737);
// EXTERNAL MODULE: ./lib/commands/preparation/sides.js + 1 modules
var sides = __webpack_require__(96485);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-cassettes.js
var suite_cassettes = __webpack_require__(40656);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-files.js + 1 modules
var suite_files = __webpack_require__(22405);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-targets.js
var suite_targets = __webpack_require__(77639);
// EXTERNAL MODULE: ./lib/commands/preparation/workspace.js
var preparation_workspace = __webpack_require__(93413);
;// CONCATENATED MODULE: ./lib/commands/sweep/sweep-preparation.js















/**
 * Reads and makes everything; nothing is called.
 * @throws CupelError for whatever is wrong, with place and remedy
 */
async function prepareSweep(file, overrides, deps) {
    const { workspace, path } = await (0,preparation_workspace/* locateFile */.p)(deps, file, overrides.stateDir);
    const loaded = await loadSweep(workspace.tree, path, overrides.models);
    const suites = [];
    for (const suite of loaded.suites)
        suites.push(await prepareSuite(suite, { workspace, loaded }, overrides, deps));
    const names = suites.map(({ suite }) => suite.suite);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new errors/* CupelError */.MF('config', `two suites are called ${(0,documents_text/* quote */.hD)(twice)}`, {
            place: { file: loaded.file, path: 'suites' },
            remedy: 'Give each suite a name of its own.',
        });
    const digest = (0,fingerprint/* fingerprint */.R)(suites.map(({ suite, cases, arms, scorers }) => [
        suite.suite,
        cases,
        [...arms].map(([id, { report }]) => [id, report.fingerprint]),
        scorers.scorers.map(({ id, identity }) => [id, identity]),
    ]));
    return { workspace, loaded, suites, digest };
}
async function prepareSuite(path, { workspace, loaded: sweep }, overrides, deps) {
    const read = await (0,suite_files/* readSuiteFiles */.Q)(workspace.tree, path);
    const suite = (0,preparation/* override */.$Z)(read.loaded.suite, overrides);
    const files = { ...read, loaded: { ...read.loaded, suite } };
    refuseSided(files);
    if (files.cases.length === 0) {
        throw new errors/* CupelError */.MF('config', 'the suite has no case', {
            place: (0,load/* placeIn */.VV)(files.loaded, ['golden']),
            remedy: 'Name golden sets that hold some.',
        });
    }
    const cassettes = (0,suite_cassettes/* openSuiteCassettes */.I)(files.loaded, workspace.stateDir, workspace.tree, deps);
    const targets = new Map(sweep.arms.map((arm) => [arm.id, armTarget(arm, suite.candidate, { sweepPath: sweep.path, suitePath: files.loaded.path })]));
    const origins = [
        ...(overrides.allowedOrigins ?? []),
        ...(overrides.suiteOrigins === false ? [] : [...targets.values()].flatMap((candidate) => (0,suite_targets/* originsOf */.TZ)({ ...suite, candidate }))),
    ];
    const context = {
        deps,
        ...(0,sides/* filesOf */.R)(workspace.tree, files.loaded.path, workspace),
        programs: (0,programs/* programHome */.W)({ tree: workspace.tree, loaded: files.loaded, repository: workspace.repository, scratch: deps.scratch }),
        servers: (0,suite_targets/* serversOf */.U2)([...targets.values()].map((candidate) => ({ ...suite, candidate }))),
        allowedOrigins: origins,
        localOrigins: origins,
        replayOnly: suite.run.cassettes === 'strict' || (suite.run.cassettes === 'auto' && cassettes.stats().entries > 0),
    };
    const attachmentsOf = (0,attachments/* attachmentsIn */.O)(files);
    const arms = new Map();
    for (const arm of sweep.arms) {
        const target = targets.get(arm.id);
        if (target === undefined)
            continue;
        arms.set(arm.id, await inArm(arm.id, () => (0,sides/* createSide */.q)({ tree: workspace.tree, loaded: files.loaded, target, at: ['candidate'], context, attachmentsOf })));
    }
    // A comparison of two sides has no meaning for one arm.
    const scorers = (0,preparation_scorers/* withoutComparisons */.Lg)(await (0,preparation_scorers/* createScorers */.IQ)(files, files.cases, context), files.loaded);
    const unpriced = [...arms.values(), ...scorers.judges.map((judge) => ({ ...judge, report: { label: judge.label } }))]
        .filter(({ provider, prices }) => provider.recordable && prices.of({ inputTokens: 1, outputTokens: 1 }) === null)
        .map(({ report }) => report.label);
    (0,budget/* checkBudget */.Ik)(budgetOf(sweep, overrides), [...new Set(unpriced)], { file: sweep.file });
    return { files, suite, cases: files.cases.map(({ golden }) => golden), scorers, cassettes, arms };
}
/** The sweep's own budget, or the flag's in its place for money: what a suite may spend in a gate is another matter. */
function budgetOf({ sweep }, { maxUsd }) {
    return (0,budget/* overrideBudget */.Ud)(sweep.budget, { maxUsd });
}
/** Scorers that know two sides have nothing to say of twelve arms. */
function refuseSided({ loaded }) {
    for (const [index, entry] of loaded.suite.scorers.entries()) {
        const kind = ['recorded', 'pairwise'].find((name) => entry[name] !== undefined);
        if (kind === undefined)
            continue;
        throw new errors/* CupelError */.MF('config', `a ${kind} scorer scores two sides, and a sweep has arms`, {
            place: (0,load/* placeIn */.VV)(loaded, ['scorers', index, kind]),
            remedy: 'Name a suite without it.',
        });
    }
}
/** What is wrong with an arm is told with the arm's name: the suite it is made from may be right. */
async function inArm(id, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF))
            throw error;
        throw new errors/* CupelError */.MF(error.code, `arm ${(0,documents_text/* quote */.hD)(id)}: ${error.message}`, {
            ...(error.place === undefined ? {} : { place: error.place }),
            ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./lib/commands/sweep/sweep-record.js
var sweep_record = __webpack_require__(53331);
// EXTERNAL MODULE: ./lib/commands/sweep/sweep-report.js
var sweep_report = __webpack_require__(24624);
// EXTERNAL MODULE: ./lib/commands/sweep/sweep-runs.js
var sweep_runs = __webpack_require__(34632);
// EXTERNAL MODULE: ./lib/commands/sweep/sweep-shards.js
var sweep_shards = __webpack_require__(68407);
;// CONCATENATED MODULE: ./lib/commands/sweep/sweep.js
/** A sweep: many arms on the same cases, rung by rung; what is proven worse stops, so that the others get the calls. */










/**
 * Runs a sweep, or a shard of one.
 * @throws CupelError when something is wrong before it begins
 */
async function sweep(options, deps) {
    (0,record/* refuseFile */.lv)(options.out, deps);
    const prepared = await prepareSweep(options.file, options, deps);
    const { loaded, digest, workspace } = prepared;
    const { shard, until = 1 } = options;
    const plan = (0,sweep_plan/* planSweep */.cK)(prepared, options.seed ?? (0,random/* seedOf */.n3)(digest));
    const carried = options.from === undefined ? null : (0,sweep_record/* readCarried */.$f)(options.from, plan, digest, deps);
    const folder = `sweep-${loaded.sweep.sweep}-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
    const part = shard === undefined ? '' : `-shard-${shard.index}-of-${shard.count}`;
    const dir = options.out === undefined ? (0,external_node_path_.join)(workspace.stateDir, 'runs', `${folder}${part}`) : (0,external_node_path_.resolve)(deps.cwd, options.out);
    const sizes = new Map(plan.suites.map((suite) => [suite.suite, (0,sweep_plan/* casesUpTo */.Wd)(suite, until).filter((own) => shard === undefined || (0,sweep_shards/* isOwn */.NP)(own, shard)).length]));
    const runs = (0,sweep_runs/* openRuns */.tp)(prepared, {
        dir,
        isNamed: options.out !== undefined,
        budget: (0,sweep_shards/* budgetAfter */.wi)(budgetOf(loaded, options), carried?.round.usage ?? null),
        casesOf: (suite) => sizes.get(suite) ?? 0,
        allCases: (0,sweep_plan/* countUpTo */.MJ)(plan, until),
        signal: options.signal,
    }, deps);
    try {
        const report = shard === undefined
            ? (0,sweep_report/* describeSweep */.Y)(await race(prepared, plan, runs, options))
            : await runShard(prepared, { plan, shard, until, carried }, runs, options, deps);
        await (0,sweep_record/* writeSweep */.QJ)(dir, report, deps);
        return { report, dir };
    }
    finally {
        for (const { run } of runs)
            await run.close();
        if (shard !== undefined)
            (0,sweep_record/* writeScores */.Rt)(dir, plan, deps);
    }
}
/** Runs the rungs until the last one, or until something stops the run. */
async function race({ loaded }, plan, runs, options) {
    const racing = options.racing === 'off' || loaded.sweep.racing === 'off' ? null : loaded.sweep.racing;
    const entries = (0,sweep_entries/* enterArms */.SZ)(plan);
    const rungs = [];
    const shares = racing?.rungs ?? [1];
    for (const [index, share] of shares.entries()) {
        await runUpTo(plan, runs, (0,sweep_entries/* stillRacing */.jM)(entries), share, index + 1, options);
        if ((0,sweep_runs/* stoppedBy */.$)(runs) !== null)
            break;
        const seen = (0,sweep_plan/* countUpTo */.MJ)(plan, share);
        if (racing !== null && index < shares.length - 1 && !(0,sweep_entries/* stopWorse */.bM)(entries, plan, racing.margin, seen))
            break;
        rungs.push({ cases: seen, arms: (0,sweep_entries/* stillRacing */.jM)(entries).length });
    }
    return { plan, entries, racing, rungs, usage: (0,sweep_report/* addUsage */.v)(runs.map(({ run }) => run.caller.usage())), stop: (0,sweep_runs/* stoppedBy */.$)(runs) };
}
/** Runs arms on all of a shard's cases up to a share, and waits for the judges' canaries. */
async function runUpTo(plan, runs, arms, share, look, { shard, onProgress }) {
    for (const [index, suiteRun] of runs.entries()) {
        const suite = plan.suites[index];
        if (suite === undefined)
            continue;
        const cases = (0,sweep_plan/* casesUpTo */.Wd)(suite, share).filter((own) => shard === undefined || (0,sweep_shards/* isOwn */.NP)(own, shard));
        await (0,sweep_runs/* runCases */.vm)(suiteRun, arms, cases, (progress) => onProgress?.({ suite: suite.suite, look, ...progress }));
    }
    await Promise.all(runs.map(({ canaries }) => canaries.done()));
}
/** Runs one shard's part of a round, after what earlier rounds know of its cases. */
async function runShard({ loaded }, { plan, shard, until, carried }, runs, options, deps) {
    const began = deps.monotonic();
    const racing = options.racing === 'off' || loaded.sweep.racing === 'off' ? null : loaded.sweep.racing;
    const entries = (0,sweep_entries/* enterArms */.SZ)(plan, carried?.round.stopped);
    for (const { swept, run } of runs) {
        const { suite } = swept.suite;
        (0,sweep_shards/* journalPart */.pe)(run.journal, suite, { ...shard, until, margin: racing?.margin ?? null, from: carried?.round ?? null, plan });
        const own = plan.suites.find((planned) => planned.suite === suite)?.cases.filter((golden) => (0,sweep_shards/* isOwn */.NP)(golden, shard)) ?? [];
        for (const entry of entries) {
            const journal = (0,sweep_runs/* armJournal */.K2)(run.journal, entry.id);
            for (const { id } of own) {
                const known = carried?.find(suite, entry.id, id) ?? null;
                if (known === null)
                    continue;
                entry.trials.set((0,sweep_entries/* caseKey */.u2)(suite, id), known);
                if (journal.findTrial(known) === null)
                    journal.write({ kind: 'trial', ...known });
            }
        }
    }
    await runUpTo(plan, runs, (0,sweep_entries/* stillRacing */.jM)(entries), until, (carried?.round.shares.length ?? 0) + 1, options);
    const stop = (0,sweep_runs/* stoppedBy */.$)(runs);
    const end = {
        kind: 'end',
        at: new Date(deps.now()).toISOString(),
        durationMs: deps.monotonic() - began,
        stop: stop?.code ?? null,
    };
    for (const { run } of runs)
        run.journal.write(end);
    const usage = (0,sweep_report/* addUsage */.v)(runs.map(({ run }) => run.caller.usage()));
    return (0,sweep_shards/* withoutRanking */.Dm)((0,sweep_report/* describeSweep */.Y)({ plan, entries, racing: null, rungs: [], usage, stop }), shard);
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/** Several tests at once. Both functions answer which of the given p-values are rejected, in the order given. */
/** Holm's step-down procedure: the chance of any false rejection stays at or below `level` (Holm 1979). */
function holm(pValues, level) {
    const order = ascending(pValues);
    const rejected = new Array(pValues.length).fill(false);
    for (const [rank, { index, p }] of order.entries()) {
        if (p > level / (pValues.length - rank))
            break;
        rejected[index] = true;
    }
    return rejected;
}
/** Benjamini and Hochberg's step-up procedure: the expected share of false rejections stays at or below `q` (1995). */
function benjaminiHochberg(pValues, q) {
    const order = ascending(pValues);
    let last = -1;
    for (const [rank, { p }] of order.entries())
        if (p <= ((rank + 1) / pValues.length) * q)
            last = rank;
    const rejected = new Array(pValues.length).fill(false);
    for (const { index } of order.slice(0, last + 1))
        rejected[index] = true;
    return rejected;
}
function ascending(pValues) {
    return pValues.map((p, index) => ({ index, p })).sort((a, b) => a.p - b.p || a.index - b.index);
}


/***/ }),

/***/ 82455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z9: () => (/* binding */ answerAgain),
  mP: () => (/* binding */ replayTrial),
  R7: () => (/* binding */ scoreOne),
  L4: () => (/* binding */ stateOf),
  Rm: () => (/* binding */ unrunTrial)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/replay/answer.js
var replay_answer = __webpack_require__(84541);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/replay/tools.js

/** Turns of a conversation with tools before it is taken for one that does not end. */
const MAX_TOOL_TURNS = 16;
/**
 * The turns that follow an answer with tool calls: the assistant's own and one result a call, each from the first unused entry of
 * that name whose `arguments`, if given, are contained in the call's. Null when a call has none. `used` is added to.
 */
function answerToolCalls(recorded, used, answer) {
    const calls = answer.toolCalls ?? [];
    const results = [];
    for (const call of calls) {
        const entry = recorded.find((tool) => !used.has(tool) && tool.name === call.name && (0,json/* containsJson */.SB)(call.arguments, tool.arguments ?? {}));
        if (entry === undefined)
            return null;
        used.add(entry);
        results.push({
            role: 'tool',
            tool_call_id: call.id,
            content: typeof entry.result === 'string' ? entry.result : JSON.stringify(entry.result),
        });
    }
    return [{ role: 'assistant', content: answer.output, tool_calls: calls.map(toMessageCall) }, ...results];
}
function toMessageCall({ id, name, arguments: args }) {
    return { id, type: 'function', function: { name, arguments: JSON.stringify(args) } };
}

;// CONCATENATED MODULE: ./lib/replay/trial.js



/**
 * Replays and scores one trial, and writes its record. One that an earlier attempt of the run scored is given as it is; one that
 * ended otherwise is tried again.
 * @throws Error for bugs, in scorers too; CupelError of a provider that cannot be started
 */
async function replayTrial(plan, side, run) {
    const earlier = run.journal.findTrial(toKey(plan));
    if (earlier?.state === 'scored')
        return earlier;
    const record = run.stored?.(toKey(plan)) ?? (await replay(plan, side, run));
    run.journal.write({ kind: 'trial', ...record });
    return record;
}
/** The record of a trial that was not run: not needed any more, or the run ended before it. */
function unrunTrial(plan, state, reason) {
    return { ...toKey(plan), state, ...(reason === undefined ? {} : { reason }), ...NO_ANSWER };
}
const NO_ANSWER = { outputSha256: null, finishReason: null, usage: null, latencyMs: null, costUsd: null, scores: {} };
function toKey({ golden, side, trial }) {
    return { caseId: golden.id, side, trial };
}
async function replay(plan, side, run) {
    const assembled = side.assemble(plan.golden, plan.trial);
    if (assembled.kind === 'failed')
        return withoutAnswer(plan, assembled);
    const talk = await converse(plan.golden, side.provider, assembled.request, run.caller);
    if ('reason' in talk)
        return withoutAnswer(plan, talk);
    const { answer, costUsd, key } = talk;
    const scores = await scoreAll(plan, talk, run);
    const confidence = run.confidenceOf?.(answer.output) ?? null;
    return {
        ...toKey(plan),
        ...stateOf(scores),
        ...(key === null ? {} : { key }),
        outputSha256: (0,replay_answer/* outputHash */.En)(answer),
        ...(answer.file === undefined ? {} : { file: describeFile(answer.file) }),
        finishReason: answer.finishReason,
        usage: answer.usage,
        latencyMs: Number.isFinite(answer.latencyMs) ? answer.latencyMs : null,
        costUsd,
        scores,
        ...(confidence === null ? {} : { confidence }),
    };
}
function describeFile({ mediaType, sha256, bytes }) {
    return { mediaType, sha256, bytes };
}
function withoutAnswer(plan, { reason, detail }) {
    return { ...toKey(plan), state: isStop(reason) ? 'cancelled' : 'unscored', reason, detail, ...NO_ANSWER };
}
/** Asks until the answer wants no more tools. Tokens, time and money of all turns are the answer's. */
async function converse(golden, provider, first, caller) {
    const used = new Set();
    const toolCalls = [];
    let request = first;
    let before = null;
    for (let turn = 1; turn <= MAX_TOOL_TURNS; turn += 1) {
        const outcome = await caller.ask(provider, request);
        if (outcome.kind === 'failed')
            return outcome;
        const { answer } = outcome;
        toolCalls.push(...(answer.toolCalls ?? []));
        const talk = {
            ...join(before, outcome, toolCalls),
            ...(first.attachments === undefined ? {} : { attachments: first.attachments }),
        };
        if (answer.finishReason !== 'tool_calls' || request.tools === undefined)
            return talk;
        const turns = answerToolCalls(golden.tools ?? [], used, answer);
        if (turns === null)
            return { reason: 'tool-unrecorded', detail: `no recorded result answers a tool call of turn ${turn}` };
        request = { ...request, messages: [...request.messages, ...turns] };
        before = talk;
    }
    return { reason: 'tool-unrecorded', detail: `still wants tools after ${MAX_TOOL_TURNS} turns` };
}
function join(before, outcome, toolCalls) {
    const { answer, costUsd, key } = outcome;
    if (before === null)
        return { answer, costUsd, key };
    const { costUsd: _, ...last } = answer;
    return {
        answer: {
            ...last,
            toolCalls: [...toolCalls],
            usage: addUsage(before.answer.usage, answer.usage),
            latencyMs: before.answer.latencyMs + answer.latencyMs,
        },
        costUsd: before.costUsd === null || costUsd === null ? null : before.costUsd + costUsd,
        key,
    };
}
function addUsage(one, other) {
    if (one === null || other === null)
        return null;
    return { inputTokens: one.inputTokens + other.inputTokens, outputTokens: one.outputTokens + other.outputTokens };
}
/** The answer of a trial that was asked for before, from where it is remembered. */
async function answerAgain(plan, side, caller) {
    const assembled = side.assemble(plan.golden, plan.trial);
    return assembled.kind === 'failed' ? assembled : converse(plan.golden, side.provider, assembled.request, caller);
}
async function scoreAll({ golden, side, trial }, { answer, costUsd, attachments }, run) {
    const scorable = { golden, answer, side, trial, costUsd, ...(attachments === undefined ? {} : { attachments }) };
    const applicable = run.scorers.filter((scorer) => scorer.kind !== 'pairwise' && scorer.appliesTo(golden));
    const scores = await Promise.all(applicable.map(async (scorer) => [scorer.id, await scoreOne(scorer, scorable, run.caller)]));
    return Object.fromEntries(scores);
}
/** A scorer's expected failures are missing evidence; what the provider cannot be started for ends the run, as it does for targets. */
async function scoreOne(scorer, scorable, caller) {
    let fromProvider;
    const ask = async (provider, request) => {
        try {
            return await caller.ask(provider, request);
        }
        catch (error) {
            fromProvider = error;
            throw error;
        }
    };
    try {
        return valid(scorer, await scorer.score(scorable, ask));
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF) || error === fromProvider)
            throw error;
        return { kind: 'unscored', reason: scorer.deterministic ? 'check-error' : 'judge-error', detail: error.code };
    }
}
function valid(scorer, score) {
    if (score.kind === 'scored' && !(score.value >= 0 && score.value <= 1)) {
        throw new Error(`the scorer ${scorer.id} gave ${score.value}, which is not in [0, 1]`);
    }
    return score;
}
/** How a trial ended, by its scores: the first missing one says why it is not scored. */
function stateOf(scores) {
    const missing = Object.entries(scores).flatMap(([id, score]) => (score.kind === 'unscored' ? [{ id, ...score }] : []));
    const first = missing.find((score) => isStop(score.reason)) ?? missing[0];
    if (first === undefined)
        return { state: 'scored' };
    const detail = first.detail === undefined ? first.id : `${first.id}: ${first.detail}`;
    return { state: isStop(first.reason) ? 'cancelled' : 'unscored', reason: first.reason, detail };
}
/** Whether a trial has no score because the run ended, not because something failed. */
function isStop(reason) {
    return reason === 'budget' || reason === 'deadline' || reason === 'cancelled';
}


/***/ }),

/***/ 64012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countTrials),
/* harmony export */   v: () => (/* binding */ runUnits)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72330);

/**
 * Runs `work` over all units in their order. Resolves when all have ended.
 * @throws the first error of `work`, after the units in flight have ended; the others are neither begun nor cancelled then
 */
async function runUnits(units, work, control) {
    let flying = 0;
    let landed = () => undefined;
    let thrown = null;
    const fly = async (unit) => {
        flying += 1;
        try {
            await work(unit);
        }
        catch (error) {
            thrown ??= { error };
        }
        finally {
            control.lanes.leave();
            flying -= 1;
            if (flying === 0)
                landed();
        }
    };
    for (const unit of units) {
        await control.lanes.enter();
        if (thrown !== null || control.stopped()) {
            control.lanes.leave();
            if (thrown !== null)
                break;
            control.onCancelled(unit);
            continue;
        }
        void fly(unit);
    }
    if (flying > 0)
        await new Promise((resolve) => {
            landed = resolve;
        });
    if (thrown !== null)
        throw thrown.error;
}
const COUNTED = {
    scored: 'scored',
    unscored: 'errored',
    skipped: 'skipped',
    cancelled: 'cancelled',
};
/**
 * How the planned generations ended. Asserts the sum: planned once each, ended once each.
 * @throws Error when a generation was planned twice or has no end: a verdict on such a run would be a lie
 */
function countTrials(planned, trials) {
    const ids = new Set(planned.map(_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .trialId */ .k));
    if (ids.size !== planned.length)
        throw new Error(`${planned.length - ids.size} generations were planned twice`);
    const counts = { planned: planned.length, scored: 0, errored: 0, skipped: 0, cancelled: 0 };
    for (const id of ids) {
        const record = trials.get(id);
        if (record === undefined)
            throw new Error(`the generation ${id} was planned and has no end`);
        counts[COUNTED[record.state]] += 1;
    }
    const ended = counts.scored + counts.errored + counts.skipped + counts.cancelled;
    if (ended !== counts.planned)
        throw new Error(`${counts.planned} generations were planned, ${ended} ended`);
    return counts;
}


/***/ }),

/***/ 18460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
