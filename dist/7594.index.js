export const id = 7594;
export const ids = [7594];
export const modules = {

/***/ 49906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readShards),
/* harmony export */   Q: () => (/* binding */ recordsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98340);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7909);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52582);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35748);
/** The records of a run's shards, read and held against each other. */








/**
 * Reads the records in the folders: each is a record, or holds one a suite. One sharded run a suite, in the order of their names.
 * @throws CupelError `record-unreadable` for what is no shard's record, for shards of different runs, and for one that is given twice
 */
function readShards(dirs, deps) {
    const records = dirs.flatMap((dir) => recordsIn(dir, deps)).map((dir) => readShard(dir, deps));
    const bySuite = Map.groupBy(records, ({ plan }) => plan.suite);
    return [...bySuite].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => toRun(members));
}
/** The records that a folder is or holds; the folder itself where it holds none. */
function recordsIn(dir, { cwd }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, dir);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _replay_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .JOURNAL_FILE */ .RD)) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return [dir];
    const below = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .sort()
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, entry))
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), _replay_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .JOURNAL_FILE */ .RD)));
    return below.length === 0 ? [dir] : below;
}
function readShard(dir, deps) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, dir);
    const { ledger } = (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)(folder);
    const plan = (0,_shards_js__WEBPACK_IMPORTED_MODULE_7__/* .planIn */ .rP)(ledger);
    if (plan === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', 'this is not the record of a shard', {
            place: { file: dir },
            remedy: 'Merge what `cupel gate --shard I/N` wrote, one folder a shard.',
        });
    }
    // What stands after the last end belongs to an attempt that did not come to its own.
    const isWhole = ledger.end !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _reporters_index_js__WEBPACK_IMPORTED_MODULE_5__.REPORTERS.json.file));
    return { dir, plan, ledger, view: isWhole ? (0,_report_js__WEBPACK_IMPORTED_MODULE_6__.readRecord)(dir, deps) : null };
}
function toRun(records) {
    const [first, ...others] = records;
    if (first === undefined)
        throw new Error('a run has no record');
    const shards = new Map([[first.plan.index, first]]);
    for (const record of others) {
        if (identityOf(record) !== identityOf(first)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `it belongs to another run than ${first.dir}`, {
                place: { file: record.dir },
                remedy: 'Shards of one run have the same commit, suite, policy, seed and number of shards. Run those that differ again.',
            });
        }
        const { index, count } = record.plan;
        const twin = shards.get(index);
        if (twin !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `shard ${index} of ${count} is here twice: also in ${twin.dir}`, {
                place: { file: record.dir },
                remedy: 'Name every shard once, so that no case counts twice.',
            });
        }
        shards.set(index, record);
    }
    return { plan: first.plan, digest: first.ledger.header.configDigest, shards };
}
function identityOf({ plan: { index: _, ...plan }, ledger }) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)([ledger.header.configDigest, plan]);
}


/***/ }),

/***/ 21352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   SZ: () => (/* binding */ enterArms),
/* harmony export */   bM: () => (/* binding */ stopWorse),
/* harmony export */   cr: () => (/* binding */ armOf),
/* harmony export */   jM: () => (/* binding */ stillRacing),
/* harmony export */   u2: () => (/* binding */ caseKey)
/* harmony export */ });
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43151);
/* harmony import */ var _domain_race_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30283);
/** The arms of a sweep while it runs: what each has seen, and how the statistics see that. */


/** A case of one of several suites. */
function caseKey(suite, id) {
    return JSON.stringify([suite, id]);
}
/** Every arm at the start, or where an earlier part of the race left it. */
function enterArms({ arms }, stopped = {}) {
    return arms.map(({ id, fields }) => ({
        id,
        fields,
        trials: new Map(),
        stoppedAt: Object.hasOwn(stopped, id) ? (stopped[id] ?? null) : null,
    }));
}
/** The arms that are still in the race. */
function stillRacing(entries) {
    return entries.filter(({ stoppedAt }) => stoppedAt === null);
}
/** An arm as the statistics see it: a score a case, under the metric that decides in the case's suite. */
function armOf(entry, plan) {
    return { id: entry.id, cases: casesOf(entry, plan, () => true) };
}
/** What an arm was run on, of the cases that count. */
function casesOf(entry, { suites }, keep) {
    const cases = new Map();
    for (const suite of suites) {
        const weights = new Map(Object.entries(suite.weights));
        for (const golden of suite.cases) {
            const key = caseKey(suite.suite, golden.id);
            const record = entry.trials.get(key);
            if (record === undefined || !keep(suite, golden))
                continue;
            const scores = new Map(golden.metrics.map((id) => [id, record.scores[id] ?? { kind: 'unscored', reason: 'provider-error' }]));
            const value = (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValue */ .a3)({ scores, latencyMs: null, costUsd: null }, suite.primary, weights);
            if (value === undefined)
                continue;
            cases.set(key, { score: value, cluster: JSON.stringify([suite.suite, golden.cluster]), weight: golden.weight });
        }
    }
    return cases;
}
/** Takes out of the race what is proven worse than its best by more than the margin. Says whether any arm has a score. */
function stopWorse(entries, plan, margin, seen) {
    const arms = stillRacing(entries).map((entry) => armOf(entry, plan));
    for (const { id } of (0,_domain_race_js__WEBPACK_IMPORTED_MODULE_1__/* .provenWorse */ .Vd)(arms, margin, _domain_race_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPPING_LEVEL */ .w$)) {
        const entry = entries.find((own) => own.id === id);
        if (entry !== undefined)
            entry.stoppedAt = seen;
    }
    return (0,_domain_race_js__WEBPACK_IMPORTED_MODULE_1__/* .bestOf */ .Ui)(arms) !== null;
}


/***/ }),

/***/ 54861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ SweepPlanSchema),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   Wd: () => (/* binding */ casesUpTo),
/* harmony export */   cK: () => (/* binding */ planSweep),
/* harmony export */   kZ: () => (/* binding */ countGrid)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45384);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);
/* harmony import */ var _domain_statistics_random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10259);
/* harmony import */ var _gate_gathering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54493);
/** What of a sweep must be known to rank its arms, apart from what they answered: equal on every machine that runs a part of it. */




const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const PlannedCaseSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: name,
    cluster: name,
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())])).exactOptional(),
    /** Ids of the scorers that apply to it. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name),
    /** Model requests that the scores of one answer need. */
    calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
const PlannedSuiteSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    suite: name,
    primary: name,
    minCoverage: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    weights: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    /** Tag keys whose values are shown on their own. */
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name),
    /** Arms whose answers are asked for. */
    asking: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** In the order in which the rungs take them in. */
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlannedCaseSchema),
});
const SweepPlanSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sweep: name,
    reference: name,
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: name, fields: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonSchema */ .MP) })),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlannedSuiteSchema),
});
/** The plan of a sweep whose cases come in an order drawn from the seed, so that those of an early rung stand for all. */
function planSweep({ loaded, suites }, seed) {
    return {
        sweep: loaded.sweep.sweep,
        reference: loaded.reference,
        seed,
        arms: loaded.arms.map(({ id, fields }) => ({ id, fields: { ...fields } })),
        suites: suites.map((swept) => planSuite(swept, seed)),
    };
}
function planSuite({ suite, arms, scorers, cases }, seed) {
    return {
        suite: suite.suite,
        primary: suite.gate.primary,
        minCoverage: suite.gate.min_coverage,
        weights: Object.fromEntries(scorers.scorers.map(({ id, weight }) => [id, weight])),
        slices: [...suite.gate.slices],
        asking: [...arms.values()].filter(({ provider }) => provider.recordable).length,
        cases: inSeededOrder(cases, seed).map((golden) => {
            const applying = scorers.scorers.filter((scorer) => scorer.appliesTo(golden));
            return {
                id: golden.id,
                cluster: (0,_gate_gathering_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .es)(golden),
                weight: golden.weight ?? 1,
                ...(golden.tags === undefined ? {} : { tags: golden.tags }),
                metrics: applying.map(({ id }) => id),
                calls: applying.reduce((sum, { requestsPerScore }) => sum + requestsPerScore, 0),
            };
        }),
    };
}
/** Whole clusters, in an order drawn from the seed. */
function inSeededOrder(cases, seed) {
    const clusters = Map.groupBy(cases, _gate_gathering_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .es);
    return (0,_domain_statistics_random_js__WEBPACK_IMPORTED_MODULE_3__/* .shuffle */ .k4)([...clusters.keys()].sort(), (0,_domain_statistics_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomSource */ .n4)(seed)).flatMap((cluster) => clusters.get(cluster) ?? []);
}
/** The cases of a suite up to a share of all; a cluster is never torn by it, for its cases stand together. */
function casesUpTo({ cases }, share) {
    let count = Math.min(cases.length, Math.ceil(cases.length * share));
    while (count > 0 && count < cases.length && cases[count]?.cluster === cases[count - 1]?.cluster)
        count += 1;
    return cases.slice(0, count);
}
/** How many cases every arm has seen at a share. */
function countUpTo({ suites }, share) {
    return suites.reduce((sum, suite) => sum + casesUpTo(suite, share).length, 0);
}
/** Requests of the full grid: one generation and what its scores need, for every arm and case. */
function countGrid({ arms, suites }) {
    return suites.reduce((total, { asking, cases }) => total + asking * cases.length + arms.length * cases.reduce((sum, { calls }) => sum + calls, 0), 0);
}


/***/ }),

/***/ 53331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ readCarried),
/* harmony export */   K: () => (/* binding */ writeRound),
/* harmony export */   QJ: () => (/* binding */ writeSweep),
/* harmony export */   Rt: () => (/* binding */ writeScores)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98340);
/* harmony import */ var _replay_line_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(576);
/* harmony import */ var _reporters_sweep_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27211);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60783);
/* harmony import */ var _merge_shard_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49906);
/* harmony import */ var _sweep_entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21352);
/* harmony import */ var _sweep_runs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34632);
/* harmony import */ var _sweep_shards_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68407);
/** What a sweep leaves behind, and what the next round of a race on several machines reads of it. */












/** Writes all renderings of a sweep into a folder. What cannot be written costs a warning. */
async function writeSweep(dir, report, deps) {
    await (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFiles */ .hV)(dir, Object.values(_reporters_sweep_index_js__WEBPACK_IMPORTED_MODULE_6__/* .SWEEP_REPORTERS */ .q).map(({ file, render }) => ({ file, render: () => render(report) })), deps);
}
/**
 * Reads the merged record of the round before.
 * @throws CupelError `record-unreadable` where it is none, or of another sweep
 */
function readCarried(dir, plan, digest, deps) {
    const ledgers = new Map();
    let round = null;
    for (const record of (0,_merge_shard_records_js__WEBPACK_IMPORTED_MODULE_8__/* .recordsIn */ .Q)(dir, deps)) {
        const { ledger } = (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, record));
        const found = (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_11__/* .roundIn */ .wl)(ledger);
        if (found === null)
            continue;
        round = found.round;
        ledgers.set(found.suite, ledger);
    }
    if (round === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', 'this is not the merged record of a round', {
            place: { file: dir },
            remedy: 'Name the folder that `cupel merge` wrote over the shards of the round before.',
        });
    if (round.digest !== digest || plan.suites.some(({ suite }) => !ledgers.has(suite)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', 'it belongs to another sweep', {
            place: { file: dir },
            remedy: 'All rounds of a sweep have the same commit, sweep file and arms.',
        });
    return { round, find: (suite, arm, id) => (0,_sweep_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .findInJournal */ .Qf)(ledgers.get(suite)?.trials ?? new Map(), arm, id) };
}
/** What of a shard's record may leave the machine: its scores, in a folder of their own, without the answers. */
function writeScores(dir, { suites }, { log }) {
    try {
        for (const { suite } of suites) {
            const target = (0,_sweep_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .suiteFolder */ .Jn)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, SCORES), suite, suites.length);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true });
            (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .exportJournal */ ._R)((0,_sweep_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .suiteFolder */ .Jn)(dir, suite, suites.length), target, _sweep_shards_js__WEBPACK_IMPORTED_MODULE_11__/* .isSweepNote */ .r8);
        }
    }
    catch (error) {
        log.warn(`record: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, SCORES)} cannot be written (${(0,_replay_line_file_js__WEBPACK_IMPORTED_MODULE_5__/* .describeTrouble */ .LC)(error)}); merge ${dir} itself`);
    }
}
const SCORES = 'scores';
/** Keeps scores and no texts: what the next round goes on from. */
function writeRound(dir, { plan, entries, round, startedAt }, deps) {
    for (const { suite, cases } of plan.suites) {
        const known = entries.flatMap((entry) => cases.flatMap(({ id }) => {
            const record = entry.trials.get((0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_9__/* .caseKey */ .u2)(suite, id));
            return record === undefined ? [] : [{ arm: entry.id, record }];
        }));
        const configDigest = `merged ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)([round.digest, round.shares, known])}`;
        const journal = (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .openJournal */ ._0)((0,_sweep_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .suiteFolder */ .Jn)(dir, suite, plan.suites.length), { configDigest, startedAt, facts: {}, mask: (text) => text }, deps.log);
        if (!journal.resumed)
            for (const { arm, record } of known)
                (0,_sweep_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .armJournal */ .K2)(journal, arm).write({ kind: 'trial', ...record });
        (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_11__/* .journalRound */ .Mp)(journal, suite, round);
        journal.close();
    }
}


/***/ }),

/***/ 24624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeSweep),
/* harmony export */   v: () => (/* binding */ addUsage)
/* harmony export */ });
/* harmony import */ var _domain_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48782);
/* harmony import */ var _domain_race_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30283);
/* harmony import */ var _domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50691);
/* harmony import */ var _domain_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1436);
/* harmony import */ var _sweep_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21352);
/* harmony import */ var _sweep_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54861);
/** What a sweep comes to: the leaderboard with its groups and its front, and one sentence of advice. */






/** Describes what the race came to. */
function describeSweep({ plan, entries, racing, rungs, usage, stop }) {
    const arms = new Map(entries.map((entry) => [entry.id, (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .armOf */ .cr)(entry, plan)]));
    const statusOf = (entry) => hasFailed(entry, plan, armFrom(arms, entry))
        ? 'failed'
        : entry.stoppedAt === null && (stop === null || (0,_domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPartOfMore */ .w)({ stop }))
            ? 'finished'
            : 'stopped';
    const statuses = new Map(entries.map((entry) => [entry.id, statusOf(entry)]));
    const standing = entries.filter(({ id }) => statuses.get(id) !== 'failed').map((entry) => armFrom(arms, entry));
    // What was cut short has no finished arm, but the ones that were still in the race lead it all the same.
    const inRace = new Set((0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .stillRacing */ .jM)(entries).map(({ id }) => id));
    const groups = (0,_domain_race_js__WEBPACK_IMPORTED_MODULE_1__/* .groupArms */ .ni)(standing, ({ id }) => inRace.has(id));
    const groupOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index + 1])));
    const order = [...groups.flat().map(({ id }) => id), ...entries.map(({ id }) => id).filter((id) => statuses.get(id) === 'failed')];
    const figures = frontOf(entries, plan, () => true);
    const slices = slicesOf(entries, plan);
    const reference = arms.get(plan.reference);
    const leaderboard = order.map((id) => {
        const entry = entries.find((own) => own.id === id);
        const arm = arms.get(id);
        const own = figures.get(id);
        if (entry === undefined || arm === undefined || own === undefined)
            throw new Error(`the arm ${id} is not in the race`);
        const status = statuses.get(id) ?? 'failed';
        const difference = reference === undefined || id === plan.reference || status === 'failed'
            ? { value: null, interval: null }
            : (0,_domain_race_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateDifference */ .Yb)(arm, reference, standing.length - 1);
        return {
            id,
            params: { ...entry.fields },
            status,
            ...own,
            onFront: status !== 'failed' && own.onFront,
            score: status === 'failed' ? null : own.score,
            interval: status === 'failed' ? null : (0,_domain_race_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateScore */ .hx)(arm, standing.length).interval,
            difference: difference.value,
            differenceInterval: difference.interval,
            group: groupOf.get(id) ?? null,
            slices: slices.get(id) ?? [],
        };
    });
    return {
        schemaVersion: 1,
        sweep: plan.sweep,
        reference: plan.reference,
        arms: leaderboard,
        recommendation: recommend(leaderboard, plan.reference),
        usage,
        skippedCalls: Math.max(0, (0,_sweep_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .countGrid */ .kZ)(plan) - usage.requests - usage.fromCassette),
        stop: stop === null ? null : { code: stop.code, message: stop.message },
        setup: {
            suites: plan.suites.map(({ suite }) => suite),
            cases: plan.suites.reduce((sum, { cases }) => sum + cases.length, 0),
            racing: racing === null ? null : { margin: racing.margin, rungs: [...racing.rungs] },
            seed: plan.seed,
            rungs: [...rungs],
        },
    };
}
function armFrom(arms, { id }) {
    return arms.get(id) ?? { id, cases: new Map() };
}
/** Too few scores for a figure that anybody should go by: the suite's own rule of coverage. */
function hasFailed(entry, { suites }, arm) {
    const needed = Math.min(...suites.map(({ minCoverage }) => minCoverage));
    const scored = [...arm.cases.values()].filter(({ score }) => score !== null).length;
    return scored === 0 || scored < needed * entry.trials.size;
}
function frontOf(entries, plan, keep) {
    const figures = entries.map((entry) => figuresOf(entry, plan, keep));
    const front = (0,_domain_race_js__WEBPACK_IMPORTED_MODULE_1__/* .paretoFront */ .jP)(figures);
    return new Map(entries.map(({ id }, index) => [id, { ...(figures[index] ?? NO_FIGURES), onFront: front[index] ?? false }]));
}
const NO_FIGURES = { cases: 0, score: null, costPerCase: null, latencyP50Ms: null, latencyP95Ms: null };
function figuresOf(entry, plan, keep) {
    const cases = (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .casesOf */ .DS)(entry, plan, keep);
    const records = [...cases.keys()].map((key) => entry.trials.get(key)).filter((record) => record !== undefined);
    const latencies = records.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs])).sort((a, b) => a - b);
    const answered = records.filter(({ latencyMs, costUsd }) => latencyMs !== null || costUsd !== null);
    const costs = answered.flatMap(({ costUsd }) => (costUsd === null ? [] : [costUsd]));
    return {
        cases: [...cases.values()].filter(({ score }) => score !== null).length,
        score: (0,_domain_race_js__WEBPACK_IMPORTED_MODULE_1__/* .armScore */ .JY)({ id: entry.id, cases }),
        costPerCase: costs.length === 0 || costs.length < answered.length ? null : costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
        latencyP50Ms: nearestRank(latencies, 0.5),
        latencyP95Ms: nearestRank(latencies, 0.95),
    };
}
function nearestRank(sorted, share) {
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
/** Every arm's figures in every slice that a suite names, with the front among the arms in it. */
function slicesOf(entries, plan) {
    const slices = new Map();
    for (const { slices: keys, cases } of plan.suites)
        for (const key of keys)
            for (const golden of cases)
                for (const value of (0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValues */ .nn)(golden, key))
                    slices.set(JSON.stringify([key, value]), { key, value });
    const rows = new Map(entries.map(({ id }) => [id, []]));
    for (const [, { key, value }] of [...slices].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const figures = frontOf(entries, plan, ({ slices: keys }, golden) => keys.includes(key) && (0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValues */ .nn)(golden, key).includes(value));
        for (const [id, own] of figures)
            rows.get(id)?.push({ key, value, ...own });
    }
    return rows;
}
/** What parts of a sweep used together. */
function addUsage(all) {
    return all.reduce((sum, own) => ({
        requests: sum.requests + own.requests,
        fromCassette: sum.fromCassette + own.fromCassette,
        inputTokens: sum.inputTokens + own.inputTokens,
        outputTokens: sum.outputTokens + own.outputTokens,
        usd: sum.usd === null || own.usd === null ? null : sum.usd + own.usd,
    }));
}
/** Of the arms that cannot be told from the best, the one that costs clearly less, else the one that answers clearly faster, else the best. */
function recommend(arms, reference) {
    const [best, ...others] = arms.filter(({ group }) => group === 1);
    if (best === undefined || best.score === null)
        return null;
    const cheaper = leanest(others, best, ({ costPerCase }) => costPerCase);
    const faster = cheaper === null ? leanest(others, best, ({ latencyP50Ms }) => latencyP50Ms) : null;
    const chosen = cheaper ?? faster ?? best;
    const why = chosen === best
        ? `it scores ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(best.score)}, ${others.length === 0 ? 'and every other arm is proven worse' : `the most of ${others.length + 1} arms that cannot be told apart`}`
        : `its ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(chosen.score ?? 0)} cannot be told from the ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(best.score)} of ${best.id}, and it ${cheaper === null ? 'answers' : 'costs'} ${share(chosen, best, cheaper !== null)} ${cheaper === null ? 'faster' : 'less'}`;
    return { arm: chosen.id, reason: `${chosen.id}: ${why}${against(chosen, reference)}.` };
}
const CLEARLY = 0.9;
function leanest(arms, best, figure) {
    const own = figure(best);
    if (own === null)
        return null;
    let chosen = null;
    for (const arm of arms) {
        const value = figure(arm);
        if (value !== null && value < own * CLEARLY && (chosen === null || value < (figure(chosen) ?? 0)))
            chosen = arm;
    }
    return chosen;
}
function share(chosen, best, isCost) {
    const [own, other] = isCost ? [chosen.costPerCase, best.costPerCase] : [chosen.latencyP50Ms, best.latencyP50Ms];
    return `${Math.round((1 - (own ?? 0) / (other ?? 1)) * 100)} %`;
}
function against({ id, difference, differenceInterval }, reference) {
    if (id === reference || difference === null)
        return '';
    const range = differenceInterval === null ? '' : ` (${differenceInterval.map(_domain_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .signedPoints */ ._9).join(' to ')})`;
    return difference === 0
        ? `; as good as ${reference}${range}`
        : `; ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(difference)} points ${difference > 0 ? 'over' : 'under'} ${reference}${range}`;
}


/***/ }),

/***/ 34632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy),
/* harmony export */   Jn: () => (/* binding */ suiteFolder),
/* harmony export */   K2: () => (/* binding */ armJournal),
/* harmony export */   Qf: () => (/* binding */ findInJournal),
/* harmony export */   tp: () => (/* binding */ openRuns),
/* harmony export */   vm: () => (/* binding */ runCases)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _replay_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72330);
/* harmony import */ var _replay_trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82455);
/* harmony import */ var _replay_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64012);
/* harmony import */ var _gate_canaries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36018);
/* harmony import */ var _gate_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83075);
/* harmony import */ var _merge_shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35748);
/* harmony import */ var _preparation_suite_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77639);
/* harmony import */ var _sweep_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21352);
/** The suites of a sweep under way: each with its journal, its limits and its judges' canaries, for all arms together. */









/** Opens a run for each suite: several have a folder each. */
function openRuns({ suites, digest }, settings, deps) {
    return suites.map((swept) => {
        const { suite, cassettes, cases, scorers } = swept;
        const run = (0,_gate_run_js__WEBPACK_IMPORTED_MODULE_5__/* .openRun */ .I)({
            dir: suiteFolder(settings.dir, suite.suite, suites.length),
            isNamed: settings.isNamed,
            configDigest: digest,
            asked: askedModels(swept),
            cassettes,
            settings: suite.run,
            budget: (0,_merge_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .shareBudget */ .FY)(settings.budget, settings.casesOf(suite.suite), settings.allCases),
            secretVariables: [...new Set([...swept.arms.values()].flatMap(({ target }) => (0,_preparation_suite_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretVariables */ .c8)({ ...suite, candidate: target })))],
            signal: settings.signal,
        }, deps);
        return { swept, run, canaries: (0,_gate_canaries_js__WEBPACK_IMPORTED_MODULE_4__/* .watchCanaries */ .G)(scorers.judges, run.caller), golden: new Map(cases.map((own) => [own.id, own])) };
    });
}
/** Where a suite's journal stands in the record of a sweep. */
function suiteFolder(dir, suite, suites) {
    return suites === 1 ? dir : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, suite);
}
/** Why nothing is asked any more; null while the sweep goes on. */
function stoppedBy(runs) {
    return runs.map(({ run, canaries }) => canaries.failed() ?? run.stopped()).find((stop) => stop !== null) ?? null;
}
function askedModels({ arms, scorers, suite }) {
    const ownTimeout = suite.run.timeout_s * 1000;
    return [
        ...[...arms.values()].map(({ provider, prices, target, report }) => {
            const own = target;
            const timeoutMs = own.timeout_s === undefined ? ownTimeout : own.timeout_s * 1000;
            return { role: 'target', provider, prices, label: report.label, timeoutMs, concurrency: own.concurrency };
        }),
        ...scorers.judges.map(({ label, provider, prices, timeoutMs, concurrency }) => ({
            role: 'judge',
            provider,
            prices,
            label,
            timeoutMs: timeoutMs ?? ownTimeout,
            concurrency: concurrency ?? undefined,
        })),
    ];
}
/** Runs arms on cases that they have not seen; case by case over all arms, so that a run that ends early has compared like with like. */
async function runCases({ swept, run, golden }, arms, cases, onProgress) {
    const { suite } = swept.suite;
    const units = cases.flatMap(({ id }) => arms.filter(({ trials }) => !trials.has((0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .caseKey */ .u2)(suite, id))).map((entry) => ({ id, entry })));
    let done = 0;
    const tell = () => onProgress({ done, planned: units.length, requests: run.caller.counters().requests });
    tell();
    await (0,_replay_units_js__WEBPACK_IMPORTED_MODULE_3__/* .runUnits */ .v)(units, async ({ id, entry }) => {
        const side = swept.arms.get(entry.id);
        const own = golden.get(id);
        if (side === undefined || own === undefined)
            throw new Error(`the arm ${entry.id} has no target, or ${id} is no case`);
        const record = await (0,_replay_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .replayTrial */ .mP)({ golden: own, side: 'candidate', trial: 0 }, side, {
            caller: run.caller,
            journal: armJournal(run.journal, entry.id),
            scorers: swept.scorers.scorers,
        });
        // What the end of the run cut off is not known; what went wrong by itself is known to have no score.
        if (record.state !== 'cancelled')
            entry.trials.set((0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .caseKey */ .u2)(suite, id), record);
        done += 1;
        tell();
    }, { lanes: run.lanes, stopped: () => run.stopped() !== null, onCancelled: () => undefined });
}
/** One journal for all arms: a trial stands in it under its arm and its case. */
function armJournal(journal, arm) {
    return {
        ...journal,
        findTrial: (trial) => {
            const found = journal.findTrial({ ...trial, caseId: nameInJournal(arm, trial.caseId) });
            return found === null ? null : { ...found, caseId: trial.caseId };
        },
        write: (line) => journal.write(line.kind === 'trial' ? { ...line, caseId: nameInJournal(arm, line.caseId) } : line),
    };
}
function nameInJournal(arm, id) {
    return JSON.stringify([arm, id]);
}
/** What a journal of all arms says of one arm and case, as far as it is known to have ended. */
function findInJournal(trials, arm, id) {
    const found = trials.get((0,_replay_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .trialId */ .k)({ caseId: nameInJournal(arm, id), side: 'candidate', trial: 0 }));
    return found === undefined || found.state === 'cancelled' ? null : { ...found, caseId: id };
}


/***/ }),

/***/ 68407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ withoutRanking),
/* harmony export */   Mp: () => (/* binding */ journalRound),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Vl: () => (/* binding */ partIn),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   pe: () => (/* binding */ journalPart),
/* harmony export */   qz: () => (/* binding */ roundMessage),
/* harmony export */   r8: () => (/* binding */ isSweepNote),
/* harmony export */   wi: () => (/* binding */ budgetAfter),
/* harmony export */   wl: () => (/* binding */ roundIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45384);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49012);
/* harmony import */ var _merge_shards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35748);
/* harmony import */ var _sweep_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54861);
/**
 * A sweep on several machines. Every shard runs all arms that are still in the race on the whole clusters that are its own, up to a share of
 * the cases, and decides nothing; a merge stops arms over the records of all shards, and the next round goes on from there. So arms are
 * stopped by all evidence at once, as on one machine (docs/decisions/0031).
 */




const TOPIC = 'sweep';
const PART = 'part';
const ROUND = 'round';
const share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).max(1);
/** What a merge came to, as far as the next round must know it. */
const RoundSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Of what was swept: a round goes on with its own sweep alone. */
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    shares: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(share).min(1),
    rungs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), arms: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() })),
    /** Arms that are out of the race, with the cases that all had seen by then. */
    stopped: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()),
    usage: _domain_report_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageReportSchema */ .n$,
});
/** One shard's part of a round; equal in all shards of the round but for `index`. */
const PartSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    index: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(_merge_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SHARDS */ .hH),
    until: share,
    /** Null where nothing may stop an arm. */
    margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    from: RoundSchema.nullable(),
    plan: _sweep_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .SweepPlanSchema */ .$i,
});
/** Whether a note is one of a sweep's own. */
function isSweepNote(topic) {
    return topic === TOPIC;
}
/** Writes what the merge must know into the journal of one suite, once. */
function journalPart(journal, suite, part) {
    writeOnce(journal, PART, { suite, part });
}
/** Writes what the next round must know into the journal of one suite of a merged record. */
function journalRound(journal, suite, round) {
    writeOnce(journal, ROUND, { suite, round });
}
function writeOnce(journal, id, value) {
    // Through JSON: what is undefined is not there.
    const data = JSON.parse(JSON.stringify(value));
    if (JSON.stringify(journal.ledger().notes.get(TOPIC)?.get(id)) === JSON.stringify(data))
        return;
    journal.write({ kind: 'note', topic: TOPIC, id, data });
}
/** The part in a shard's journal; null where the record is none of a sweep's shard. */
function partIn({ notes }) {
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), part: PartSchema }).safeParse(notes.get(TOPIC)?.get(PART));
    return parsed.success ? parsed.data : null;
}
/** The round in the journal of a merged record; null where it is none. */
function roundIn({ notes }) {
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), round: RoundSchema }).safeParse(notes.get(TOPIC)?.get(ROUND));
    return parsed.success ? parsed.data : null;
}
/** Whether a case is a shard's own: a matter of its cluster's name and the count alone. */
function isOwn({ cluster }, { index, count }) {
    return (0,_merge_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .shardOf */ .IS)(cluster, count) === index;
}
/** A shard's report without a ranking: it has seen its own cases alone. */
function withoutRanking(report, { index, count }) {
    const stop = report.stop ?? {
        code: 'shard',
        message: `shard ${index} of ${count}: measured, not decided. \`cupel merge\` ranks over the records of all ${count} shards.`,
    };
    const arms = report.arms.map((arm) => ({
        ...arm,
        group: null,
        onFront: false,
        slices: arm.slices.map((slice) => ({ ...slice, onFront: false })),
    }));
    return { ...report, arms, recommendation: null, stop, skippedCalls: 0 };
}
/** What earlier rounds leave of a budget. */
function budgetAfter(budget, spent) {
    if (spent === null)
        return budget;
    const left = (of, used) => Math.max(0, of - used);
    return {
        ...budget,
        ...(budget.usd === undefined ? {} : { usd: left(budget.usd, spent.usd ?? 0) }),
        ...(budget.requests === undefined ? {} : { requests: left(budget.requests, spent.requests) }),
        ...(budget.tokens === undefined ? {} : { tokens: left(budget.tokens, spent.inputTokens + spent.outputTokens) }),
    };
}
/** The plan and where it stands, for whoever must tell two runs apart. */
function identityOf({ index: _, ...part }) {
    return part;
}
/** How a round reads to people. */
function roundMessage(plan, { shares, stopped }) {
    const out = Object.keys(stopped).length;
    const percent = Math.round((shares.at(-1) ?? 1) * 100);
    return `${percent} % of the cases are in; ${plan.arms.length - out} of ${plan.arms.length} arms go on to the next round.`;
}


/***/ }),

/***/ 30283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ armScore),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   Vd: () => (/* binding */ provenWorse),
/* harmony export */   Yb: () => (/* binding */ estimateDifference),
/* harmony export */   hx: () => (/* binding */ estimateScore),
/* harmony export */   jP: () => (/* binding */ paretoFront),
/* harmony export */   ni: () => (/* binding */ groupArms),
/* harmony export */   w$: () => (/* binding */ STOPPING_LEVEL)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3107);
/* harmony import */ var _statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);
/**
 * The statistics of a sweep: which arms are out of the race, which cannot be told apart, which are on the front. The same paired
 * differences as a gate's, arm against arm on the cases that both have; Holm's procedure over the arms.
 */



/**
 * One-sided error over all arms (Holm) with which an arm that is worse by the margin is stopped at a rung. Twice the usual one: the margin
 * stands between such an arm and the best, which is stopped in less than 2 of 100 races for it (bench/sweep.ts).
 */
const STOPPING_LEVEL = 0.1;
/** One-sided error over all arms with which an arm is put behind the best at the end. */
const GROUPING_LEVEL = 0.05;
/** 1 - the confidence of intervals, over all arms together. */
const CONFIDENCE = 0.05;
/** Weighted mean over the scored cases; null without one. */
function armScore({ cases }) {
    let sum = 0;
    let weights = 0;
    for (const { score, weight } of cases.values()) {
        if (score === null)
            continue;
        sum += weight * score;
        weights += weight;
    }
    return weights === 0 ? null : sum / weights;
}
/** The arm with the highest score; among equals the first. Null where none has a score. */
function bestOf(arms) {
    let best = null;
    for (const arm of arms) {
        const score = armScore(arm);
        if (score !== null && (best === null || score > best.score))
            best = { arm, score };
    }
    return best?.arm ?? null;
}
/**
 * The arms that are proven worse than one of them by more than the margin: none of a set that is too small for a verdict.
 * @param margin on 0..1
 * @param level one-sided, over all arms together
 * @param best what the others are compared with; the best of them without it
 */
function provenWorse(arms, margin, level, best = bestOf(arms)) {
    if (best === null)
        return [];
    const others = arms.filter((arm) => arm !== best);
    const rejected = (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_1__/* .holm */ .f)(others.map((arm) => {
        const summary = (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizePairs */ .Nh)(pairsOf(arm, best));
        return (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isLargeEnough */ .iG)(summary) ? ((0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_2__/* .pDrop */ .Op)(summary, margin) ?? 1) : 1;
    }), level);
    return others.filter((_, index) => rejected[index]);
}
/**
 * Arms in groups, the best first: a group is its best arm with all that cannot be told from it. Each in the order of their scores.
 * @param canLead whether an arm may stand in the first group: one that was stopped may not
 */
function groupArms(arms, canLead) {
    const groups = [];
    const leaders = arms.filter(canLead);
    const worse = provenWorse(leaders, 0, GROUPING_LEVEL);
    let rest = arms.filter((arm) => !canLead(arm) || worse.includes(arm));
    const first = leaders.filter((arm) => !worse.includes(arm));
    if (first.length > 0)
        groups.push(byScore(first));
    while (rest.length > 0) {
        const worse = behind(rest, longestOf(rest));
        groups.push(byScore(rest.filter((arm) => !worse.includes(arm))));
        rest = worse;
    }
    return groups;
}
/**
 * The arms that stand behind a leader: those proven worse, and those that have too few cases for a proof and score less than one that is
 * proven worse on more of them.
 */
function behind(arms, leader) {
    const proven = provenWorse(arms, 0, GROUPING_LEVEL, leader);
    const scores = new Map(arms.map((arm) => [arm, armScore(arm) ?? 0]));
    const outranks = (one, arm) => one.cases.size > arm.cases.size && (scores.get(one) ?? 0) > (scores.get(arm) ?? 0);
    return arms.filter((arm) => proven.includes(arm) || proven.some((one) => outranks(one, arm)));
}
/** The best of the arms that saw the most cases: one that was stopped early has its score from a few, and may owe it to luck. */
function longestOf(arms) {
    const most = Math.max(...arms.map(({ cases }) => cases.size));
    return bestOf(arms.filter(({ cases }) => cases.size === most)) ?? bestOf(arms);
}
function byScore(arms) {
    return arms
        .map((arm) => ({ arm, score: armScore(arm) ?? -1 }))
        .sort((a, b) => b.score - a.score)
        .map(({ arm }) => arm);
}
/** An arm's score with its interval, simultaneous over `arms` arms (Bonferroni) at 95 %. */
function estimateScore(arm, arms) {
    const scored = [...arm.cases.values()].flatMap(({ score, cluster, weight }) => score === null ? [] : [{ difference: score, cluster, weight }]);
    return estimate(scored, arms, [0, 1]);
}
/** An arm's difference to another over the cases that both have, with its interval, simultaneous over `comparisons` at 95 %. */
function estimateDifference(arm, other, comparisons) {
    return estimate(pairsOf(arm, other), comparisons, [-1, 1]);
}
function estimate(pairs, simultaneous, [low, high]) {
    if (pairs.length === 0)
        return { value: null, interval: null };
    const summary = (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizePairs */ .Nh)(pairs);
    const interval = (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_2__/* .tInterval */ .oW)(summary, CONFIDENCE / 2 / Math.max(1, simultaneous));
    return { value: summary.mean, interval: interval === null ? null : [Math.max(low, interval[0]), Math.min(high, interval[1])] };
}
/** The cases that both arms have with a score on both: d = arm - other. */
function pairsOf(arm, other) {
    const pairs = [];
    for (const [key, own] of arm.cases) {
        const others = other.cases.get(key);
        if (own.score === null || others === undefined || others.score === null)
            continue;
        pairs.push({ difference: own.score - others.score, cluster: own.cluster, weight: own.weight });
    }
    return pairs;
}
/** Latencies and prices that differ by less than this share are the same to whoever chooses. */
const TOLERANCE = 0.1;
/**
 * Which arms are on the Pareto front: no other is at least as good in everything and clearly better in something. A figure that is
 * unknown for any arm says nothing about any.
 */
function paretoFront(figures) {
    const known = (key) => figures.every((own) => own[key] !== null);
    const prices = ['costPerCase', 'latencyP50Ms', 'latencyP95Ms'].filter(known);
    const dominates = (a, b) => {
        const [scoreA, scoreB] = [a.score ?? -1, b.score ?? -1];
        if (scoreA < scoreB || prices.some((key) => (a[key] ?? 0) > (b[key] ?? 0) * (1 + TOLERANCE)))
            return false;
        return scoreA > scoreB || prices.some((key) => (a[key] ?? 0) < (b[key] ?? 0) * (1 - TOLERANCE));
    };
    return figures.map((own) => own.score !== null && !figures.some((other) => other !== own && dominates(other, own)));
}


/***/ }),

/***/ 50691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SweepReportSchema),
/* harmony export */   w: () => (/* binding */ isPartOfMore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45384);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49012);
/** What a sweep found, as `sweep --json` and `sweep.json` say it (schema version 1). Fractions on 0..1, money in USD, times in ms. */



const nullableNumber = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
const interval = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).nullable();
const FIGURES = {
    /** Cases with a score. */
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    score: nullableNumber,
    costPerCase: nullableNumber,
    latencyP50Ms: nullableNumber,
    latencyP95Ms: nullableNumber,
    onFront: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
};
const ArmSliceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ...FIGURES });
const ArmReportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The fields that it has in the place of the candidate's own. */
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonSchema */ .MP),
    /** `stopped`: proven worse before the last rung; `failed`: too few of its answers have a score. */
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['finished', 'stopped', 'failed']),
    ...FIGURES,
    /** Simultaneous over the arms at 95 %. */
    interval,
    /** To the reference, over the cases that both have; null for the reference itself. */
    difference: nullableNumber,
    differenceInterval: interval,
    /** 1 is the best: its best arm and those that cannot be told from it. Null for an arm that failed. */
    group: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ArmSliceSchema),
});
const SweepReportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    sweep: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The leaderboard: by group, then by score. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ArmReportSchema),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ arm: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    usage: _report_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageReportSchema */ .n$,
    /** Calls of the full grid that were not needed. */
    skippedCalls: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Why the sweep ended before its end; null where it did not. */
    stop: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    /** What a reader must know of how it was run. */
    setup: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        /** Null where every arm ran in full. */
        racing: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), rungs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()) }).nullable(),
        seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        /** Arms that were still in the race after each rung, and the cases each of them had seen. */
        rungs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() })),
    }),
});
/** Codes of a `stop` that is no failure: there is more to come. */
const TO_COME = ['shard', 'round'];
/** Whether a sweep's end is only the end of a part. */
function isPartOfMore({ stop }) {
    return stop !== null && TO_COME.includes(stop.code);
}


/***/ }),

/***/ 27211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ SWEEP_REPORTERS)
});

// EXTERNAL MODULE: ./lib/domain/sweep-report.js
var sweep_report = __webpack_require__(50691);
// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(90846);
// EXTERNAL MODULE: ./lib/reporters/csv.js
var csv = __webpack_require__(386);
// EXTERNAL MODULE: ./lib/reporters/sorted-json.js
var sorted_json = __webpack_require__(59276);
;// CONCATENATED MODULE: ./lib/reporters/sweep/csv.js


const COLUMNS = [
    'arm',
    'group',
    'status',
    'cases',
    'score',
    'score_low',
    'score_high',
    'difference',
    'difference_low',
    'difference_high',
    'cost_per_case',
    'latency_p50_ms',
    'latency_p95_ms',
    'on_front',
    'params',
];
/** The sweep as CSV (RFC 4180). */
function renderSweepCsv({ arms }) {
    const rows = arms.map((arm) => [
        arm.id,
        arm.group,
        arm.status,
        arm.cases,
        arm.score,
        arm.interval?.[0] ?? null,
        arm.interval?.[1] ?? null,
        arm.difference,
        arm.differenceInterval?.[0] ?? null,
        arm.differenceInterval?.[1] ?? null,
        arm.costPerCase,
        arm.latencyP50Ms,
        arm.latencyP95Ms,
        String(arm.onFront),
        (0,sorted_json/* sortedJson */.I)(arm.params),
    ]);
    return [COLUMNS, ...rows].map(csv/* csvLine */.zT).join('');
}

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/markdown-blocks.js
var markdown_blocks = __webpack_require__(67688);
// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
// EXTERNAL MODULE: ./lib/reporters/sweep/words.js
var words = __webpack_require__(84428);
;// CONCATENATED MODULE: ./lib/reporters/sweep/markdown.js
/** A sweep as Markdown, for the job summary. */





const NAME = 80;
const SENTENCE = 600;
const MOST_SLICES = 60;
/** The sweep as Markdown; ends with a line break. */
function renderSweepMarkdown(report) {
    const { recommendation } = report;
    const stop = (0,words/* stopLine */.RF)(report);
    const advice = recommendation === null ? `⚠️ **${(0,words/* noAdvice */.ki)(report)}**` : `🏁 **${(0,reporters_escape/* plain */.pj)(recommendation.reason, SENTENCE)}**`;
    return `${(0,markdown_blocks/* blocks */.Bv)(`### Sweep ${(0,reporters_escape/* plain */.pj)(report.sweep, NAME)}`, advice, stop === null ? '' : `${(0,sweep_report/* isPartOfMore */.w)(report) ? '⏳' : '⛔'} ${(0,reporters_escape/* plain */.pj)(stop, SENTENCE)}`, leaderboard(report), (0,reporters_escape/* plain */.pj)((0,words/* raceLine */.m$)(report), SENTENCE), slices(report), `<sub>${words/* LEGEND */.Ix}</sub>`)}\n`;
}
function leaderboard({ arms, reference }) {
    const columns = [
        { head: 'Group', align: 'right' },
        { head: 'Arm' },
        ...words/* FIGURE_HEADS */.HP.map((head) => ({ head, align: 'right' })),
        { head: 'Front' },
    ];
    return (0,markdown_blocks/* table */.tp)(columns, arms.map((arm) => [
        arm.group === null ? numbers/* NO_FIGURE */.Xk : String(arm.group),
        nameCell(arm, reference),
        ...(0,words/* armFigures */.ap)(arm).map(markdown_blocks/* unbroken */.D_),
        arm.onFront ? '●' : '',
    ]));
}
function nameCell(arm, reference) {
    const name = `${(0,reporters_escape/* code */.aY)(arm.id, NAME)}${arm.id === reference ? ' (reference)' : ''}`;
    const state = (0,words/* armState */.eT)(arm);
    return state === '' ? name : `${name}<br>${state}`;
}
/** Score and cost of every arm in every slice, the front marked. */
function slices({ arms }) {
    const rows = arms.flatMap((arm) => arm.slices.map((slice) => [
        (0,reporters_escape/* code */.aY)(`${slice.key}=${slice.value}`, NAME),
        (0,reporters_escape/* code */.aY)(arm.id, NAME),
        (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatPercent */.l9)(slice.score)),
        slice.costPerCase === null ? numbers/* NO_FIGURE */.Xk : (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatMoney */.up)(slice.costPerCase)),
        (0,numbers/* formatCount */.B4)(slice.cases),
        slice.onFront ? '●' : '',
    ]));
    const sorted = rows.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
    const figures = ['Score', 'Cost a case', 'Cases'].map((head) => ({ head, align: 'right' }));
    const shown = sorted.slice(0, MOST_SLICES);
    const more = sorted.length - shown.length;
    return (0,markdown_blocks/* folded */.TM)((0,numbers/* formatQuantity */.VZ)(new Set(sorted.map(([name]) => name)).size, 'slice'), (0,markdown_blocks/* blocks */.Bv)((0,markdown_blocks/* table */.tp)([{ head: 'Slice' }, { head: 'Arm' }, ...figures, { head: 'Front' }], shown), more > 0 ? `${(0,numbers/* formatCount */.B4)(more)} more rows in sweep.json.` : ''));
}

;// CONCATENATED MODULE: ./lib/reporters/sweep/index.js
/** Renderings of a sweep by name, with the file of each in its record. */




const SWEEP_REPORTERS = {
    json: { file: 'sweep.json', render: renderSweepJson },
    md: { file: 'sweep.md', render: renderSweepMarkdown },
    csv: { file: 'sweep.csv', render: renderSweepCsv },
    html: {
        file: 'sweep.html',
        render: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(8759), __webpack_require__.e(7973), __webpack_require__.e(4767)]).then(__webpack_require__.bind(__webpack_require__, 64767))).renderSweepPage(report),
    },
};
/** The sweep as JSON, keys in the order of the schema; ends with a line break. */
function renderSweepJson(report) {
    return (0,json/* renderJsonOf */.Cn)(sweep_report/* SweepReportSchema */.i, report);
}


/***/ }),

/***/ 84428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ FIGURE_HEADS),
/* harmony export */   Ix: () => (/* binding */ LEGEND),
/* harmony export */   RF: () => (/* binding */ stopLine),
/* harmony export */   ap: () => (/* binding */ armFigures),
/* harmony export */   eT: () => (/* binding */ armState),
/* harmony export */   ki: () => (/* binding */ noAdvice),
/* harmony export */   m$: () => (/* binding */ raceLine)
/* harmony export */ });
/* harmony import */ var _domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50691);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7916);
/** What all renderings of a sweep say, in the same words. */


/** The headings of a leaderboard, in the order of `armFigures`. */
const FIGURE_HEADS = ['Score', 'Range', 'To the reference', 'Range', 'Cost a case', 'Median', 'Slowest 5 %', 'Cases'];
/** An arm's figures as people read them. */
function armFigures(arm) {
    return [
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(arm.score),
        arm.interval === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIGURE */ .Xk : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(arm.interval[0])} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(arm.interval[1])}`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(arm.difference),
        arm.differenceInterval === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIGURE */ .Xk : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(arm.differenceInterval),
        arm.costPerCase === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIGURE */ .Xk : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(arm.costPerCase),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(arm.latencyP50Ms),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(arm.latencyP95Ms),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(arm.cases),
    ];
}
/** `stopped` and `failed` have to be seen; that an arm ran to its end goes without saying. */
function armState({ status, cases }) {
    if (status === 'stopped')
        return `stopped after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(cases, 'case')}`;
    return status === 'failed' ? 'failed: too few of its answers have a score' : '';
}
/** How it was run and what that saved. */
function raceLine({ setup, usage, skippedCalls, arms }) {
    const { racing } = setup;
    const how = racing === null
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(arms.length, 'arm')} ran in full on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(setup.cases, 'case')}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(arms.length, 'arm')} raced over up to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(setup.cases, 'case')}; an arm stopped when it was proven more than ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(racing.margin).replace('+', '')} worse than the best`;
    const cost = usage.usd === null ? 'cost unknown' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(usage.usd);
    const cached = usage.fromCassette > 0 ? `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.fromCassette)} from cassettes` : '';
    return `${how}. ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(usage.requests, 'call')}${cached}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(skippedCalls)} of the full grid not needed, ${cost}.`;
}
/** Why it ended before its end, in a line; null where it did not. Messages are ours, names in them foreign. */
function stopLine(report) {
    if (report.stop === null)
        return null;
    return (0,_domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartOfMore */ .w)(report) ? `Not the end: ${report.stop.message}` : `Cut short: ${report.stop.message}`;
}
/** What stands in the place of a recommendation. */
function noAdvice(report) {
    return report.stop?.code === 'shard' ? 'A part of a sweep ranks nothing.' : 'No arm can be recommended: none has a score.';
}
/** What the columns mean. */
const LEGEND = 'Arms of one group cannot be told from its best arm. Ranges hold for all arms at once (95 %). Front: no other arm is at least as good in score, cost and latency and clearly better in one of them.';


/***/ })

};
