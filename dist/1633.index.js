export const id = 1633;
export const ids = [1633,7786];
export const modules = {

/***/ 41592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/domain/schedule.js + 1 modules
var domain_schedule = __webpack_require__(33615);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(6883);
// EXTERNAL MODULE: ./lib/replay/journal.js
var replay_journal = __webpack_require__(98340);
// EXTERNAL MODULE: ./lib/replay/ledger.js
var ledger = __webpack_require__(72330);
// EXTERNAL MODULE: ./lib/commands/gate/conclusion.js + 1 modules
var gate_conclusion = __webpack_require__(98760);
// EXTERNAL MODULE: ./lib/commands/gate/gate.js + 3 modules
var gate = __webpack_require__(89516);
// EXTERNAL MODULE: ./lib/commands/gate/gate-history.js
var gate_history = __webpack_require__(86512);
// EXTERNAL MODULE: ./lib/commands/gate/gathering.js
var gathering = __webpack_require__(54493);
// EXTERNAL MODULE: ./lib/commands/gate/looks.js + 1 modules
var looks = __webpack_require__(50242);
// EXTERNAL MODULE: ./lib/commands/gate/record.js
var record = __webpack_require__(60783);
// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
// EXTERNAL MODULE: ./lib/commands/gate/answer-figures.js + 1 modules
var answer_figures = __webpack_require__(24420);
// EXTERNAL MODULE: ./lib/commands/gate/gate-report.js + 1 modules
var gate_report = __webpack_require__(53449);
// EXTERNAL MODULE: ./lib/commands/gate/report-view.js
var report_view = __webpack_require__(27084);
;// CONCATENATED MODULE: ./lib/commands/merge/merge-report.js
/** What the reporters read of merged shards: the frame is the shards' own, the figures are made anew over all of them. */






/** @throws CupelError `record-unreadable` where no shard came to its end */
function describeMerged(run, merging) {
    const views = [...run.shards.entries()].sort(([a], [b]) => a - b).flatMap(([, { view }]) => (view === null ? [] : [view]));
    const [first] = views;
    if (first === undefined) {
        throw new errors/* CupelError */.MF('record-unreadable', `no shard of the suite ${run.plan.suite} came to its end`, {
            remedy: 'Run the shards again with the same arguments: they go on where they stopped.',
        });
    }
    if (run.plan.kind === 'unchanged' && merging.stop === null)
        return first;
    const { conclusion, evidence, subject, trialsOf, look, counts, trials } = merging;
    const rows = (0,report_view/* reportCases */.iQ)(evidence, subject, trialsOf, new Set(merging.mustPass.map(({ id }) => id)));
    const ran = { run: run.plan.cases.length, all: first.report.cases.length };
    const verdict = run.plan.kind === 'same' ? (0,gate_report/* asUnchanged */.gA)(conclusion.verdict, ran) : conclusion.verdict;
    const usage = addUsage(views.map(({ report }) => report.usage));
    const notes = [...conclusion.notes, ...(0,gate_report/* noteCut */.tv)(trials), ...run.plan.notes, `Merged from the records of ${(0,wording/* count */.U9)(views.length, 'shard')}.`];
    const report = {
        ...withoutAnswerFigures(first.report),
        ...spanOf(views),
        verdict,
        comparisons: [...conclusion.comparisons],
        cases: inOrderOf(first.report.cases, rows),
        looks: run.plan.cases.length === 0 ? [] : [{ ...look, decision: verdict.status }],
        counts,
        coverage: (0,report_view/* coverageOf */._5)((0,domain_evidence/* countPairs */.rZ)(evidence, trialsOf, subject.hasBaseline)),
        usage,
        judges: first.report.judges.map((judge, index) => ({ ...judge, canaries: worstCanaries(views, index) })),
        notes,
        ...(0,answer_figures/* answerFigures */.S)(evidence, trials, subject, trialsOf),
    };
    const facts = (0,report_view/* describeRun */.vZ)({ ...conclusion, verdict }, evidence, subject, {
        plannedRequests: views.reduce((sum, view) => sum + view.facts.plannedRequests, 0),
        usage,
        reproduce: first.facts.reproduce,
    });
    return { report, facts, notes: collectNotes(views, report.cases) };
}
/** What a shard says of its own answers is made anew over all of them. */
function withoutAnswerFigures({ confidence: _c, consistency: _o, disparities: _d, ...report }) {
    return report;
}
/** From the first start to the last end. */
function spanOf(views) {
    const starts = views.map(({ report }) => report.startedAt).sort();
    const startedAt = starts[0] ?? '';
    const began = Date.parse(startedAt);
    const ends = views.map(({ report }) => Date.parse(report.startedAt) + report.durationMs);
    return { startedAt, durationMs: ends.every(Number.isFinite) && Number.isFinite(began) ? Math.max(...ends) - began : 0 };
}
function inOrderOf(frame, rows) {
    const known = new Map(rows.map((row) => [row.id, row]));
    return frame.map((row) => known.get(row.id) ?? row);
}
function addUsage(parts) {
    const sum = (of) => parts.reduce((total, part) => total + of(part), 0);
    return {
        requests: sum(({ requests }) => requests),
        fromCassette: sum(({ fromCassette }) => fromCassette),
        inputTokens: sum(({ inputTokens }) => inputTokens),
        outputTokens: sum(({ outputTokens }) => outputTokens),
        usd: parts.some(({ usd }) => usd === null) ? null : sum(({ usd }) => usd ?? 0),
    };
}
function worstCanaries(views, judge) {
    const found = views.map(({ report }) => report.judges[judge]?.canaries ?? 'off');
    return found.find((status) => status === 'failed') ?? found.find((status) => status === 'passed') ?? 'off';
}
/** Each shard has notes on its own cases; in the order of the cases, as one run would have them. */
function collectNotes(views, cases) {
    return new Map(cases.flatMap(({ id }) => {
        const note = views.map(({ notes }) => notes.get(id)).find((found) => found !== undefined);
        return note === undefined ? [] : [[id, note]];
    }));
}

// EXTERNAL MODULE: ./lib/commands/merge/shard-records.js
var shard_records = __webpack_require__(49906);
// EXTERNAL MODULE: ./lib/commands/merge/shards.js
var merge_shards = __webpack_require__(35748);
;// CONCATENATED MODULE: ./lib/commands/merge/merge.js
/** The records of shards into one verdict: the one that the unsharded run gives at its last look. */

















/**
 * Merges the shards of every suite among the records.
 * @throws CupelError `record-unreadable` for records that do not belong together
 */
async function merge(options, deps) {
    (0,record/* refuseFile */.lv)(options.out, deps);
    const runs = (0,shard_records/* readShards */.O)(options.dirs, deps);
    const stateDir = options.stateDir ?? (0,external_node_path_.join)((await (0,repository/* findRepository */.W)(deps, deps.cwd))?.root ?? deps.cwd, '.cupel');
    const results = [];
    for (const run of runs) {
        const { out } = options;
        const { suite } = run.plan;
        const dir = out === undefined
            ? (0,external_node_path_.join)(stateDir, 'runs', `${(0,gate/* recordName */.x)(suite, run.digest)}-merged`)
            : (0,external_node_path_.resolve)(deps.cwd, out, runs.length > 1 ? suite : '');
        const { view: merged, trials } = mergeRun(run);
        const view = (0,gate_history/* recall */.I)(merged, options.history, deps);
        await writeRecord(dir, run, view, trials, deps);
        results.push({ view, dir, onInconclusive: run.plan.policy.on_inconclusive });
    }
    return results;
}
function mergeRun(run) {
    const { plan } = run;
    const stop = findStop(run);
    const subject = subjectOf(plan);
    const schedule = (0,domain_schedule/* scheduleCases */.RO)(plan.cases, plan.looks, plan.seed);
    const stage = schedule.stages.at(-1);
    if (stage === undefined)
        throw new Error('a plan has no look');
    // A case is looked up in its own shard alone: what another may hold of it cannot count twice.
    const find = (caseId, side, trial) => shardOfCase(caseId)?.ledger.trials.get((0,ledger/* trialId */.k)({ caseId, side, trial }));
    const clusters = new Map(plan.cases.map(({ id, cluster }) => [id, cluster]));
    const shardOfCase = (id) => run.shards.get((0,merge_shards/* shardOf */.IS)(clusters.get(id) ?? '', plan.count));
    const kind = plan.kind === 'unchanged' ? 'same' : plan.kind;
    const evidence = (0,gathering/* gatherEvidence */.hx)(plan.cases, kind, find);
    const trialsOf = schedule.trialsOf(stage);
    const census = { cases: plan.cases, kind, facts: new Map(Object.entries(plan.facts)), trialsOf };
    const mustPass = (0,gathering/* assessCensus */.e)(census, evidence, (0,gathering/* suspectsAmong */.Dp)((0,gathering/* assessCensus */.e)(census, evidence, new Set())));
    const conclusion = (0,gate_conclusion/* conclude */.E)(evidence, subject, {
        last: true,
        level: lastLevel(plan, subject, schedule, evidence),
        trialsOf,
        mustPass,
        stop,
    });
    const trials = recordsOf(run, evidence, find);
    const look = { look: stage.look, cases: schedule.casesAt(stage), trials: stage.trials, decision: conclusion.verdict.status };
    const counts = countAll(run, trials);
    return { view: describeMerged(run, { conclusion, evidence, subject, trialsOf, look, mustPass, counts, trials, stop }), trials };
}
function subjectOf({ policy, metrics, weights, hasBaseline, seed }) {
    return { policy, metrics, weights: new Map(Object.entries(weights)), hasBaseline, seed };
}
/** What makes the whole untrustworthy: a shard that is not there, or one whose run did not come to its end. */
function findStop({ plan: { count, suite }, shards }) {
    const all = Array.from({ length: count }, (_, index) => index + 1);
    const missing = all.filter((index) => !shards.has(index));
    if (missing.length > 0) {
        const which = missing.length === 1 ? `Shard ${missing[0]} of ${count} is` : `Shards ${missing.join(', ')} of ${count} are`;
        return { code: 'coverage', message: `${which} missing: a part of the suite ${suite} was not measured.` };
    }
    for (const index of all) {
        const { view, ledger } = shards.get(index) ?? {};
        if (view === undefined || view === null)
            return { code: 'cancelled', message: `The run of shard ${index} of ${count} broke off.` };
        const reason = view.report.verdict.reasons[0];
        if (ledger?.end?.stop == null || reason === undefined)
            continue;
        return { code: stopCode(ledger.end.stop), message: `Shard ${index} of ${count} was cut short: ${reason.message}` };
    }
    return null;
}
const STOPS = ['judge-down', 'provider-down', 'budget', 'deadline', 'cancelled', 'canary', 'no-credentials'];
function stopCode(text) {
    return STOPS.find((code) => code === text) ?? 'cancelled';
}
/** The level of the last look, reached by way of the others: with two trials it depends on what counted at each of them. */
function lastLevel(plan, subject, schedule, evidence) {
    const levels = [];
    for (const [index, stage] of schedule.stages.entries()) {
        const counted = (0,domain_evidence/* cutTrials */._5)(evidence, schedule.trialsOf(stage));
        levels.push((0,looks/* levelOf */.I)({ plan: plan.looks, subject }, schedule.stages, index, levels, counted));
    }
    return levels.at(-1) ?? subject.policy.alpha;
}
/** Every record that was found, in the order of the cases. */
function recordsOf({ plan }, evidence, find) {
    const sides = plan.kind === 'two' ? ['baseline', 'candidate'] : ['candidate'];
    return evidence.flatMap(({ id, trials }) => Array.from({ length: Math.max(trials.baseline.length, trials.candidate.length) }, (_, trial) => sides.flatMap((side) => find(id, side, trial) ?? [])).flat());
}
/** How the generations of all shards ended. Of a shard that did not come to its end, what is not known was cancelled. */
function countAll({ plan, shards }, trials) {
    const counts = { planned: 0, scored: 0, errored: 0, skipped: 0, cancelled: 0 };
    const whole = new Set();
    for (const [index, { view }] of shards) {
        if (view === null)
            continue;
        whole.add(index);
        for (const key of ['planned', 'scored', 'errored', 'skipped', 'cancelled'])
            counts[key] += view.report.counts[key];
    }
    const sides = plan.kind === 'two' ? 2 : 1;
    const torn = new Set(plan.cases.filter(({ cluster }) => !whole.has((0,merge_shards/* shardOf */.IS)(cluster, plan.count))).map(({ id }) => id));
    const known = trials.filter(({ caseId }) => torn.has(caseId));
    const scored = known.filter(({ state }) => state === 'scored').length;
    const errored = known.filter(({ state }) => state === 'unscored').length;
    const planned = Math.max(torn.size * sides * plan.looks.maxTrials, known.length);
    return {
        planned: counts.planned + planned,
        scored: counts.scored + scored,
        errored: counts.errored + errored,
        skipped: counts.skipped,
        cancelled: counts.cancelled + planned - scored - errored,
    };
}
/** The merged record renders again like any other; it holds scores and no texts. */
async function writeRecord(dir, run, view, trials, deps) {
    if ([...run.shards.values()].some((shard) => (0,external_node_path_.resolve)(deps.cwd, shard.dir) === (0,external_node_path_.resolve)(dir))) {
        throw new errors/* CupelError */.MF('usage', `${dir} is the record of a shard`, { remedy: 'Name another folder with `--out DIR`.' });
    }
    const { startedAt, durationMs } = view.report;
    const configDigest = `merged ${(0,fingerprint/* fingerprint */.R)([run.digest, trials])}`;
    const journal = (0,replay_journal/* openJournal */._0)(dir, { configDigest, startedAt, facts: {}, mask: (text) => text }, deps.log);
    if (!journal.resumed)
        for (const trial of trials)
            journal.write({ kind: 'trial', ...trial });
    (0,record/* journalView */.bF)(journal, view);
    journal.write({ kind: 'end', at: new Date(deps.now()).toISOString(), durationMs, stop: null });
    journal.close();
    await (0,record/* writeRendered */.d_)(dir, view, deps);
}


/***/ }),

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
