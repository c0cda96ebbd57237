export const id = 8347;
export const ids = [8347];
export const modules = {

/***/ 37986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readHistories),
/* harmony export */   m: () => (/* binding */ addToLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25922);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);
/* harmony import */ var _domain_history_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47374);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49012);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68539);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98340);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52582);
/** The files of a history: run records at any depth, and a ledger's entries; and how a ledger grows. */










const MOST_DEPTH = 8;
const MOST_FILES = 20_000;
/** A report of 20,000 cases is 5 MB. */
const MOST_BYTES = 64 << 20;
const REPORT = 'report.json';
/** How a ledger's files end: nothing else in a folder is taken for one. */
const ENTRY = '.ledger.json';
/**
 * Reads every report and every entry of a ledger below the folders. What cannot be read costs a warning and counts as skipped.
 * @throws CupelError `record-unreadable` where a folder does not exist, or none holds anything
 */
function readHistories(dirs, deps) {
    const files = dirs.flatMap((dir) => findFiles(dir, deps));
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CupelError */ .MF('record-unreadable', 'there is no report.json below', {
            place: { file: dirs.join(', ') },
            remedy: 'Name folders that hold run records, as `gate` writes them, or a ledger.',
        });
    const entries = [];
    for (const file of files) {
        const entry = readEntry(file, deps);
        if (entry !== null)
            entries.push(entry);
    }
    return { entries, skipped: files.length - entries.length };
}
function findFiles(dir, { cwd }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, dir);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CupelError */ .MF('record-unreadable', 'is no folder', { place: { file: dir }, remedy: 'Name a folder that holds run records.' });
    const found = [];
    const walk = (folder, depth) => {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of names) {
            if (found.length >= MOST_FILES)
                return;
            if (entry.isFile() && (entry.name === REPORT || entry.name.endsWith(ENTRY)))
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
            // A link may lead out of the folder, or round in a circle.
            else if (entry.isDirectory() && depth < MOST_DEPTH && entry.name !== 'node_modules' && entry.name !== '.git')
                walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth + 1);
        }
    };
    walk(root, 0);
    return found;
}
/** Null for what is no report or entry, with a warning, and for a run that has nothing to say. */
function readEntry(path, deps) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES)
            throw new Error('too large');
        const value = (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)((0,_documents_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), path), { file: path, line: 1 });
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) !== REPORT)
            return _domain_history_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LedgerEntrySchema */ .Jv.parse(value);
        return (0,_domain_history_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .toLedgerEntry */ .no)(_domain_report_js__WEBPACK_IMPORTED_MODULE_5__/* .ReportSchema */ .M9.parse(value), notesBeside(path, deps));
    }
    catch {
        deps.log.warn(`history: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(deps.cwd, path)} is no report of a run; it is left out`);
        return null;
    }
}
/** What a report's journal says of its cases; nothing where it is not there. */
function notesBeside(path, deps) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _replay_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .JOURNAL_FILE */ .RD)))
        return new Map();
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_9__.readRecord)(folder, deps).notes;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CupelError */ .MF)
            return new Map();
        throw error;
    }
}
/**
 * Adds entries to a ledger: a folder a suite, a file a commit and run. A file that is there stays as it is.
 * @returns the files that are new
 */
function addToLedger(dir, entries, { cwd }) {
    const added = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, dir), folderOf(entry.suite), nameOf(entry));
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${JSON.stringify(entry)}\n`, { flag: 'wx' });
        added.push(path);
    }
    return added;
}
/** By time, so that a listing reads as a history; by content, so that two runs of one commit both stand. */
function nameOf(entry) {
    const commit = /^[0-9a-f]{12,64}$/.test(entry.ref ?? '') ? `-${entry.ref?.slice(0, 12)}` : '';
    return `${entry.at.slice(0, 19).replace(/[^0-9T-]/g, '')}${commit}-${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .s)(JSON.stringify(entry)).slice(0, 8)}${ENTRY}`;
}
function folderOf(suite) {
    const plain = suite.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
    return plain === suite ? plain : `${plain}-${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .s)(suite).slice(0, 8)}`;
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

/***/ 89222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QY: () => (/* binding */ HistoryReportSchema),
  al: () => (/* binding */ inOrder),
  ds: () => (/* binding */ moveOf),
  Lu: () => (/* binding */ readHistory),
  xj: () => (/* binding */ readSuite)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/statistics/paired-test.js
var paired_test = __webpack_require__(64702);
;// CONCATENATED MODULE: ./lib/domain/statistics/drift.js
/**
 * Whether a target moved although nothing of it changed: its newest runs against its earlier ones, case by case. What moved then is what it
 * calls. A step shows in the next run; what falls slowly is told by the slope (erosion.ts).
 */


/** Newest runs that are taken together, and at most this share of all. */
const NEWEST = 3;
/**
 * Two-sided level of one look. A look a day at a target that does not move raised 14 alarms in 9,000 days, about one in two years
 * (bench/drift.ts).
 */
const LEVEL = 0.001;
/** The step between earlier runs of a target and its newest ones; null where none is proven, or too few cases are in both. */
function findMove(observations) {
    const newest = observations.slice(-Math.max(1, Math.min(NEWEST, Math.floor(observations.length / 3))));
    const earlier = observations.slice(0, observations.length - newest.length);
    const last = newest.at(-1);
    if (earlier.length === 0 || last === undefined)
        return null;
    const [before, after] = [meansOf(earlier), meansOf(newest)];
    const both = [...after].flatMap(([id, to]) => {
        const from = before.get(id);
        return from === undefined
            ? []
            : [{ from, to, cluster: last.clusters[id] === undefined ? `case ${id}` : `cluster ${last.clusters[id]}` }];
    });
    const summary = (0,paired_test/* summarizePairs */.Nh)(both.map(({ from, to, cluster }) => ({ difference: to - from, cluster, weight: 1 })));
    if (!(0,comparison/* isLargeEnough */.iG)(summary))
        return null;
    const lower = (0,paired_test/* pDrop */.Op)(summary) ?? 1;
    const p = 2 * Math.min(lower, 1 - lower);
    const interval = (0,paired_test/* tInterval */.oW)(summary, LEVEL / 2);
    if (p > LEVEL || interval === null || summary.mean === 0)
        return null;
    const mean = (of) => both.reduce((sum, pair) => sum + of(pair), 0) / both.length;
    return {
        at: last.at,
        runs: observations.length,
        cases: both.length,
        from: mean(({ from }) => from),
        to: mean(({ to }) => to),
        difference: summary.mean,
        interval,
        p,
    };
}
function meansOf(observations) {
    const sums = new Map();
    for (const { scores } of observations) {
        for (const [id, value] of scores) {
            const own = sums.get(id) ?? { sum: 0, count: 0 };
            sums.set(id, { sum: own.sum + value, count: own.count + 1 });
        }
    }
    return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}

// EXTERNAL MODULE: ./lib/domain/statistics/distributions.js
var distributions = __webpack_require__(85821);
;// CONCATENATED MODULE: ./lib/domain/statistics/erosion.js
/**
 * Slow erosion: a score that falls by less than any gate can see, week after week. At the end of every week the slope over the last 8,
 * 16 and 32 weeks is tested by ordinary least squares over the single runs; a fall is told once it is proven at a level that keeps the
 * false alarms of a whole year to a few in a thousand tests. Steps count as well: what fell is lower than it was, however it fell.
 */

const WEEK_MS = 7 * 24 * 3600 * 1000;
const WINDOWS_WEEKS = [8, 16, 32];
/** Fewer runs than these in a window say nothing about a trend. */
const FEWEST_POINTS = 20;
/** A window that has seen less than half of its weeks is the next smaller one. */
const LEAST_SHARE = 0.5;
/**
 * One-sided level of one test: with three windows a week, two years of a score that does not move raise an alarm in less than 1.6 % of
 * all histories (3 x 104 x .00005, the tests being correlated).
 */
const erosion_LEVEL = 0.00005;
/** The first week at whose end a fall was proven; null where none was. Points come in the order of time. */
function findErosion(points) {
    const first = points[0]?.at;
    const last = points.at(-1)?.at;
    if (first === undefined || last === undefined)
        return null;
    for (let week = 1; first + (week - 1) * WEEK_MS <= last; week += 1) {
        const end = first + week * WEEK_MS;
        for (const weeks of WINDOWS_WEEKS) {
            const reach = Math.min(weeks, week);
            if (reach < weeks * LEAST_SHARE)
                continue;
            const fall = testSlope(points.filter(({ at }) => at >= end - reach * WEEK_MS && at < end));
            if (fall !== null && fall.p <= erosion_LEVEL)
                return { foundAt: end, weeks: reach, ...fall };
        }
    }
    return null;
}
/** Least squares of the score on time, and the one-sided p-value of H0: the slope is not negative. */
function testSlope(points) {
    const n = points.length;
    if (n < FEWEST_POINTS)
        return null;
    const start = points[0]?.at ?? 0;
    const times = points.map(({ at }) => (at - start) / WEEK_MS);
    const time = times.reduce((sum, own) => sum + own, 0) / n;
    const score = points.reduce((sum, own) => sum + own.score, 0) / n;
    let squares = 0;
    let products = 0;
    for (const [index, own] of times.entries()) {
        squares += (own - time) ** 2;
        products += (own - time) * ((points[index]?.score ?? 0) - score);
    }
    if (squares === 0)
        return null;
    const slope = products / squares;
    const at = (own) => score + slope * (own - time);
    const residuals = points.reduce((sum, own, index) => sum + (own.score - at(times[index] ?? 0)) ** 2, 0);
    const standardError = Math.sqrt(residuals / (n - 2) / squares);
    const p = standardError === 0 ? (slope < 0 ? 0 : 1) : (0,distributions/* tCdf */.w_)(slope / standardError, n - 2);
    return { from: at(times[0] ?? 0), to: at(times.at(-1) ?? 0), p };
}

// EXTERNAL MODULE: ./lib/domain/history/ledger.js
var ledger = __webpack_require__(47374);
;// CONCATENATED MODULE: ./lib/domain/history/flaky.js

/** Runs of one target from which on a case that goes to and fro is called flaky. */
const FEWEST_RUNS = 5;
const WINDOW_MS = 28 * 24 * 3600 * 1000;
const QUARANTINE_MS = 28 * 24 * 3600 * 1000;
/**
 * The cases that are flaky at a moment, the least steady first.
 * @param runs in the order of time
 * @param end ms since 1970; the newest run's without it
 */
function flakyCases(runs, end = Date.parse(runs.at(-1)?.at ?? '')) {
    const watched = new Map();
    for (const { at, candidate, baseline, cases } of runs) {
        const now = Date.parse(at);
        for (const [id, [own, other]] of Object.entries(cases)) {
            const watch = watched.get(id) ?? { seen: [], first: 0, byTarget: new Map(), since: null };
            watched.set(id, watch);
            forget(watch, now);
            note(watch, now, candidate, own);
            if (baseline !== candidate)
                note(watch, now, baseline, other);
            watch.since = tallyOf(watch).runs === 0 ? null : (watch.since ?? now);
        }
    }
    return [...watched]
        .flatMap(([id, watch]) => {
        forget(watch, end);
        const { runs: count, failed } = tallyOf(watch);
        if (watch.since === null || count === 0)
            return [];
        const until = watch.since + QUARANTINE_MS;
        const state = end < until ? 'quarantined' : 'expired';
        return [{ case: id, runs: count, failed, since: new Date(watch.since).toISOString(), until: new Date(until).toISOString(), state }];
    })
        .sort((a, b) => instability(b) - instability(a) || (a.case < b.case ? -1 : 1));
}
function note({ seen, byTarget }, at, target, score) {
    if (target === null || score === null)
        return;
    const failed = score < ledger/* HOLDS_AT */.Vv;
    const tally = byTarget.get(target) ?? { runs: 0, failed: 0 };
    tally.runs += 1;
    tally.failed += Number(failed);
    byTarget.set(target, tally);
    seen.push({ at, target, failed });
}
/** Takes out what lies four weeks back or more. */
function forget(watch, now) {
    const { seen, byTarget } = watch;
    for (let old = seen[watch.first]; old !== undefined && old.at <= now - WINDOW_MS; old = seen[watch.first]) {
        watch.first += 1;
        const tally = byTarget.get(old.target);
        if (tally === undefined)
            throw new Error('a run was forgotten that was never noted');
        tally.runs -= 1;
        tally.failed -= Number(old.failed);
        if (tally.runs === 0)
            byTarget.delete(old.target);
    }
    if (watch.first < seen.length / 2)
        return;
    seen.splice(0, watch.first);
    watch.first = 0;
}
/** Runs and failures of the targets under which a case went to and fro; zero where there is none. */
function tallyOf({ byTarget }) {
    let runs = 0;
    let failed = 0;
    for (const tally of byTarget.values()) {
        if (tally.runs < FEWEST_RUNS || tally.failed === 0 || tally.failed === tally.runs)
            continue;
        runs += tally.runs;
        failed += tally.failed;
    }
    return { runs, failed };
}
function instability({ runs, failed }) {
    return Math.min(failed, runs - failed) / runs;
}

// EXTERNAL MODULE: ./lib/domain/history/history-figures.js
var history_figures = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/domain/history/history.js
/** What many runs of a suite say together: its trend, whether it erodes or its model moved, which failures came back, which cases go to and fro. */






/** A case from an incident, or one that failed: when it held first, and when it came back. */
const CourseSchema = schemas/* strictObject */.rej({
    case: schemas/* string */.YjP(),
    incidents: schemas/* array */.YOg(schemas/* string */.YjP()),
    firstFixed: history_figures/* MomentSchema */.eb.nullable(),
    /** Every time that it failed again after it had held; the last one may have been mended since. */
    back: schemas/* array */.YOg(history_figures/* MomentSchema */.eb),
    state: schemas/* enum */.k5n(['fixed', 'failing', 'back']),
});
const SuiteHistorySchema = schemas/* strictObject */.rej({
    suite: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    /** One a run, in the order of time. */
    points: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...history_figures/* MomentSchema */.eb.shape, score: schemas/* number */.aig(), verdict: schemas/* string */.YjP(), usd: schemas/* number */.aig().nullable() })),
    /** A slow fall over all runs; null where none is proven. */
    erosion: history_figures/* ErosionSchema */.HV.nullable(),
    /** The same over the runs of the candidate of today: nothing of ours changed, so what it calls did. */
    drift: history_figures/* ErosionSchema */.HV.nullable(),
    /** A step between the earlier runs of the candidate of today and its newest ones, up or down. */
    moved: history_figures/* MoveSchema */.Bl.nullable(),
    /** Cases that failed, held, and fail again in the newest run; by when they came back, the newest first. */
    returned: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schemas/* string */.YjP(), fixed: history_figures/* MomentSchema */.eb, back: history_figures/* MomentSchema */.eb, firstFixed: history_figures/* MomentSchema */.eb })),
    /** Cases that both held and failed under one and the same target. */
    flaky: schemas/* array */.YOg(history_figures/* FlakySchema */.tu),
    ledger: schemas/* array */.YOg(CourseSchema),
});
const HistoryReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    suites: schemas/* array */.YOg(SuiteHistorySchema),
    /** Records that count for nothing here: unreadable, or without a score of their own. */
    skipped: schemas/* int */.Whr(),
});
/** Reads the histories of all suites out of their entries, which may come in any order. */
function readHistory(entries, skipped = 0) {
    const bySuite = Map.groupBy(entries, ({ suite }) => suite);
    return {
        schemaVersion: 1,
        suites: [...bySuite.keys()].sort().map((suite) => readSuite(suite, inOrder(bySuite.get(suite) ?? []))),
        skipped,
    };
}
/** By time; a moment that two runs share is broken by the candidate's fingerprint. */
function inOrder(entries) {
    return [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.candidate < b.candidate ? -1 : 1));
}
/**
 * The history of one suite.
 * @param runs in the order of time
 * @param now when it is read, in ms since 1970; the newest run's time without it
 */
function readSuite(suite, runs, now) {
    const today = runs.at(-1)?.candidate;
    const courses = readCourses(runs);
    return {
        suite,
        metric: runs.at(-1)?.metric ?? 'overall',
        points: runs.map((run) => ({ ...momentOf(run), score: run.score, verdict: run.verdict, usd: run.usd })),
        erosion: erosionOf(runs),
        drift: erosionOf(runs.filter(({ candidate }) => candidate === today)),
        moved: today === undefined ? null : moveOf(runs, today),
        returned: returnedCases(courses),
        flaky: flakyCases(runs, now),
        ledger: courses.map(({ fixed: _, ...course }) => course),
    };
}
function momentOf({ at, ref }) {
    return { at, ref };
}
function pointOf({ at, score }) {
    return { at: Date.parse(at), score };
}
function erosionOf(runs) {
    const found = findErosion(runs.map(pointOf));
    return found === null ? null : { ...found, foundAt: new Date(found.foundAt).toISOString() };
}
/** The step of a target that did not change; null where none is proven. */
function moveOf(runs, fingerprint) {
    const found = findMove((0,ledger/* observationsOf */.bG)(runs, fingerprint));
    return found === null ? null : { ...found, at: new Date(found.at).toISOString(), interval: [...found.interval] };
}
/** What became of every case that comes from an incident or failed once. An incident's case failed before it was a case. */
function readCourses(runs) {
    const drafts = new Map();
    const incidents = new Map();
    for (const run of runs) {
        for (const [id, names] of Object.entries(run.incidents))
            incidents.set(id, names);
        for (const [id, [score]] of Object.entries(run.cases)) {
            if (score === null)
                continue;
            const held = score >= ledger/* HOLDS_AT */.Vv;
            const draft = drafts.get(id) ?? { failed: incidents.has(id), firstFixed: null, fixed: null, back: [], held: false };
            drafts.set(id, draft);
            if (held && draft.failed && (draft.fixed === null || !draft.held))
                draft.fixed = momentOf(run);
            if (held && draft.failed)
                draft.firstFixed ??= momentOf(run);
            if (!held && draft.held && draft.firstFixed !== null)
                draft.back.push(momentOf(run));
            if (!held)
                draft.failed = true;
            draft.held = held;
        }
    }
    return [...drafts]
        .filter(([, { failed }]) => failed)
        .map(([id, { firstFixed, fixed, back, held }]) => ({
        case: id,
        incidents: [...(incidents.get(id) ?? [])],
        firstFixed,
        back,
        state: held ? 'fixed' : back.length > 0 ? 'back' : 'failing',
        fixed,
    }))
        .sort((a, b) => (a.case < b.case ? -1 : 1));
}
function returnedCases(courses) {
    return courses
        .flatMap(({ case: id, state, fixed, firstFixed, back }) => {
        const last = back.at(-1);
        return state !== 'back' || fixed === null || firstFixed === null || last === undefined
            ? []
            : [{ case: id, fixed, back: last, firstFixed }];
    })
        .sort((a, b) => (a.back.at > b.back.at ? -1 : a.back.at < b.back.at ? 1 : a.case < b.case ? -1 : 1));
}


/***/ }),

/***/ 47374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ LedgerEntrySchema),
/* harmony export */   Vv: () => (/* binding */ HOLDS_AT),
/* harmony export */   bG: () => (/* binding */ observationsOf),
/* harmony export */   no: () => (/* binding */ toLedgerEntry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45384);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49012);
/** The ledger: what is kept of every run on a commit, for good. Scores, cost and verdict; no texts. One file a commit and suite. */


/** Made when the first is written or read: a run that begins does neither. */
const LedgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => {
    const score = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable();
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
        suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
        /** The commit of the candidate; null where nobody knows it. */
        ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).nullable(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'regression', 'inconclusive', 'invalid']),
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
        usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        /** Fingerprints of the targets; null without a baseline. */
        candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        /** Scores of every case, candidate first; null where it has none. */
        cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([score, score])),
        /** Of the cases that are not independent of others. */
        clusters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        /** Of the cases that come from one. */
        incidents: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    });
});
/** A case that scores less than this fails. */
const HOLDS_AT = 0.5;
/** What the ledger keeps of a run; null where it measured no score of its own, or where its evidence is not to be trusted. */
function toLedgerEntry(report, notes = new Map()) {
    const primary = report.comparisons.find(({ role }) => role === 'primary');
    const own = primary?.candidate ?? null;
    if (primary === undefined || own === null || report.verdict.status === 'invalid')
        return null;
    const incidents = [...notes].flatMap(([id, { origins }]) => {
        const found = origins.filter(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isIncident */ .x1);
        return found.length === 0 ? [] : [[id, found]];
    });
    const entry = {
        schemaVersion: 1,
        suite: report.suite,
        at: report.startedAt,
        ref: report.sides.candidate.ref,
        verdict: report.verdict.status,
        metric: primary.metric,
        score: own,
        usd: report.usage.usd,
        candidate: report.sides.candidate.fingerprint,
        baseline: report.sides.baseline?.fingerprint ?? null,
        cases: Object.fromEntries(report.cases.map(({ id, candidate, baseline }) => [id, [candidate, baseline]])),
        clusters: Object.fromEntries(report.cases.flatMap(({ id, cluster }) => (cluster === undefined ? [] : [[id, cluster]]))),
        incidents: Object.fromEntries(incidents),
    };
    const parsed = LedgerEntrySchema.safeParse(entry);
    return parsed.success ? parsed.data : null;
}
/** Every time that a run measured a target, as its candidate or as its baseline, in the order of time. */
function observationsOf(entries, fingerprint) {
    return entries.flatMap(({ at, candidate, baseline, cases, clusters }) => {
        const side = candidate === fingerprint ? 0 : baseline === fingerprint ? 1 : null;
        if (side === null)
            return [];
        const scores = Object.entries(cases).flatMap(([id, own]) => {
            const value = own[side];
            return value === null ? [] : [[id, value]];
        });
        return [{ at: Date.parse(at), scores: new Map(scores), clusters }];
    });
}


/***/ })

};
