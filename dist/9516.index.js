export const id = 9516;
export const ids = [9516];
export const modules = {

/***/ 24420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ answerFigures),
  i: () => (/* binding */ confidenceReader)
});

// EXTERNAL MODULE: ./lib/domain/case.js
var domain_case = __webpack_require__(48782);
// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/domain/gate.js + 1 modules
var gate = __webpack_require__(10813);
// EXTERNAL MODULE: ./lib/domain/history/ledger.js
var ledger = __webpack_require__(47374);
// EXTERNAL MODULE: ./lib/domain/statistics/consistency.js
var consistency = __webpack_require__(76694);
// EXTERNAL MODULE: ./lib/domain/statistics/disparity.js
var disparity = __webpack_require__(28747);
// EXTERNAL MODULE: ./lib/domain/statistics/stated-confidence.js
var stated_confidence = __webpack_require__(57624);
// EXTERNAL MODULE: ./lib/documents/json-path.js
var json_path = __webpack_require__(37256);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/scorers/judge-reply.js
var judge_reply = __webpack_require__(14459);
;// CONCATENATED MODULE: ./lib/scorers/stated-confidence.js
/** The confidence that an answer states of itself, where the suite says how to find it. */



/** Characters of an answer that are looked at. */
const LIMIT = 256 * 1024;
/**
 * Makes a reader.
 * @throws CupelError `config` for a path or pattern that is none
 */
async function createConfidenceReader(spec, place) {
    if ('path' in spec) {
        const select = await (0,json_path/* compileJsonPath */.n)(spec.path, place);
        return (output) => {
            const document = (0,judge_reply/* readReplyObject */.w5)({ output, finishReason: 'stop' });
            if (document.kind !== 'parsed')
                return null;
            for (const value of select(document.value))
                return toConfidence(value);
            return null;
        };
    }
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const pattern = RE2JS.compile(spec.matches);
        if (pattern.groupCount() < 1)
            throw new Error('it has no group');
        return (output) => {
            if (output.length > LIMIT)
                return null;
            const found = pattern.matcher(output);
            return found.find() ? toConfidence(found.group(1)) : null;
        };
    }
    catch (error) {
        throw new errors/* CupelError */.MF('config', 'the pattern of `confidence` is not valid RE2 with a group', {
            place,
            remedy: 'Write for example: matches: "confidence: ([0-9.]+ ?%?)"',
            cause: error,
        });
    }
}
/** `0.8`, `80 %`, `80`: what is above 1 is a percentage. */
function toConfidence(value) {
    const text = typeof value === 'string' ? value.trim() : value;
    const isPercent = typeof text === 'string' && text.endsWith('%');
    const number = typeof text === 'number' ? text : typeof text === 'string' ? Number(text.replace(/ *%$/, '') || Number.NaN) : Number.NaN;
    const share = isPercent || number > 1 ? number / 100 : number;
    return share >= 0 && share <= 1 ? share : null;
}

// EXTERNAL MODULE: ./lib/suite/load.js
var load = __webpack_require__(3854);
;// CONCATENATED MODULE: ./lib/commands/gate/answer-figures.js
/** What a run shows of the answers beside their scores: stated confidence, consistency over trials, disparity between slices. Nothing decides by it. */









/** The suite's reader of stated confidence; undefined without one. @throws CupelError `config` */
async function confidenceReader({ suite, files }) {
    return suite.confidence === undefined ? undefined : createConfidenceReader(suite.confidence, (0,load/* placeIn */.VV)(files.loaded, ['confidence']));
}
/** The figures that there are; what nothing is known of is not there. */
function answerFigures(evidence, records, subject, trialsOf) {
    const confidence = { candidate: confidenceOf('candidate', records, subject), baseline: confidenceOf('baseline', records, subject) };
    const consistency = consistencyOf(evidence, records, subject);
    const disparities = disparitiesOf(evidence, subject, trialsOf);
    return {
        ...(confidence.candidate === null && confidence.baseline === null ? {} : { confidence }),
        ...(consistency.length === 0 ? {} : { consistency }),
        ...(disparities.length === 0 ? {} : { disparities }),
    };
}
function scoreOf(record, { policy, weights }) {
    const scores = new Map(Object.entries(record.scores));
    return (0,domain_evidence/* metricValue */.a3)({ scores, latencyMs: null, costUsd: null }, policy.primary, weights) ?? null;
}
function confidenceOf(side, records, subject) {
    const scored = records.flatMap((record) => {
        const score = record.side === side ? scoreOf(record, subject) : null;
        return score === null ? [] : [{ score, confidence: record.confidence }];
    });
    const stated = scored.flatMap(({ score, confidence }) => (confidence === undefined ? [] : [{ score, confidence }]));
    return (0,stated_confidence/* assessConfidence */.b)(stated, scored.length);
}
/** For all cases, and for every cohort that has some; only where cases were answered more than once. */
function consistencyOf(evidence, records, subject) {
    const bySide = new Map();
    for (const record of records) {
        const score = scoreOf(record, subject);
        if (record.outputSha256 === null || score === null)
            continue;
        const key = `${record.side} ${record.caseId}`;
        const answers = bySide.get(key) ?? { texts: [], held: [] };
        bySide.set(key, { texts: [...answers.texts, record.outputSha256], held: [...answers.held, score >= ledger/* HOLDS_AT */.Vv] });
    }
    const cohorts = [null, ...slicesOf(evidence, subject)];
    return ['candidate', 'baseline'].flatMap((side) => cohorts.flatMap((slice) => {
        const own = evidence
            .filter((golden) => slice === null || (0,domain_case/* tagValues */.nn)(golden, slice.key).includes(slice.value))
            .flatMap(({ id }) => bySide.get(`${side} ${id}`) ?? [])
            .filter(({ texts }) => texts.length > 1);
        if (own.length === 0)
            return [];
        const identical = (0,consistency/* pairAgreement */.$)(own.map(({ texts }) => texts));
        return [{ side, slice, cases: own.length, identical, agreeing: (0,consistency/* pairAgreement */.$)(own.map(({ held }) => held)) }];
    }));
}
function slicesOf(evidence, { policy }) {
    return policy.slices.flatMap((key) => [...new Set(evidence.flatMap((golden) => (0,domain_case/* tagValues */.nn)(golden, key)))].sort().map((value) => ({ key, value })));
}
/** The best value of each key against its worst, over values with enough cases. */
function disparitiesOf(evidence, subject, trialsOf) {
    const { policy, weights, hasBaseline } = subject;
    const pairs = (0,domain_evidence/* pairCases */.Q6)(evidence, policy.primary, weights, trialsOf);
    const weightOf = new Map(evidence.map(({ id, weight }) => [id, weight]));
    const sliceOn = (side, key, value) => pairs.flatMap((pair) => {
        const score = pair[side];
        const counts = score !== null && (0,domain_case/* tagValues */.nn)(pair, key).includes(value);
        return counts ? [{ id: pair.id, score, cluster: pair.cluster, weight: weightOf.get(pair.id) ?? 1 }] : [];
    });
    const families = policy.slices.map((key) => {
        const values = slicesOf(evidence, { ...subject, policy: { ...policy, slices: [key] } });
        const large = values
            .map(({ value }) => ({ value, cases: sliceOn('candidate', key, value) }))
            .filter(({ cases }) => cases.length >= gate/* MIN_SLICE_CASES */.gp && new Set(cases.map(({ cluster }) => cluster)).size >= gate/* MIN_SLICE_CLUSTERS */.a6)
            .map((slice) => ({ ...slice, score: meanOf(slice.cases) }))
            .sort((a, b) => b.score - a.score);
        return { key, large };
    });
    const tests = families.reduce((sum, { large }) => sum + (large.length * (large.length - 1)) / 2, 0);
    return families.flatMap(({ key, large }) => {
        const [best, worst] = [large[0], large.at(-1)];
        if (best === undefined || worst === undefined || best === worst)
            return [];
        const found = (0,disparity/* contrast */.v2)(best.cases, worst.cases);
        if (found === null)
            return [];
        const [before, after] = hasBaseline ? [best, worst].map(({ value }) => sliceOn('baseline', key, value)) : [];
        return [
            {
                key,
                metric: policy.primary,
                best: { value: best.value, n: best.cases.length, score: best.score },
                worst: { value: worst.value, n: worst.cases.length, score: worst.score },
                difference: found.difference,
                interval: (0,disparity/* contrastInterval */.S7)(found, tests),
                baseline: before === undefined || after === undefined || before.length === 0 || after.length === 0 ? null : meanOf(before) - meanOf(after),
            },
        ];
    });
}
function meanOf(cases) {
    const weights = cases.reduce((sum, { weight }) => sum + weight, 0);
    return cases.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
}


/***/ }),

/***/ 86512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recall)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_history_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89222);
/* harmony import */ var _domain_history_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47374);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49012);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _history_ledger_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37986);
/** What a gate tells of the runs before, where it is given them: for people alone. Nothing here can change a verdict. */







/** Runs of the trend, and cases of each list, that a report keeps. */
const TREND = 20;
const MOST = 200;
/**
 * Adds the history of a suite to a view. A history that is not there yet, or cannot be read, costs a warning.
 * @param dir run records or a ledger, relative to the working directory; undefined: nothing is added
 */
function recall(view, dir, deps) {
    if (dir === undefined)
        return view;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, dir))) {
        deps.log.warn(`history: ${dir} is not there yet; the report says nothing of earlier runs`);
        return view;
    }
    try {
        const { entries } = (0,_history_ledger_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readHistories */ .X)([dir], deps);
        const own = (0,_domain_history_history_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(entries.filter(({ suite, at }) => suite === view.report.suite && at < view.report.startedAt));
        return { ...view, facts: { ...view.facts, history: describe(own, view) } };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CupelError */ .MF))
            throw error;
        deps.log.warn(`history: ${dir}: ${error.message}; the report says nothing of earlier runs`);
        return view;
    }
}
function describe(runs, view) {
    const { report, notes } = view;
    const incidents = new Map([...notes].flatMap(([id, { origins }]) => (origins.some(_domain_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isIncident */ .x1) ? [[id, origins.filter(_domain_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isIncident */ .x1)]] : [])));
    // What comes from an incident today did so before, whether or not the record of that time says so.
    const told = runs.map((run) => ({ ...run, incidents: { ...run.incidents, ...Object.fromEntries(incidents) } }));
    const { metric, points, flaky, erosion, ledger } = (0,_domain_history_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readSuite */ .xj)(report.suite, told, Date.parse(report.startedAt));
    const worse = new Set(report.cases.filter(({ status }) => status === 'regressed').map(({ id }) => id));
    const now = (0,_domain_history_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .toLedgerEntry */ .no)(report);
    const baseline = report.sides.baseline?.fingerprint;
    return {
        metric,
        trend: points.slice(-TREND).map(({ at, ref, score }) => ({ at, ref, score })),
        runs: points.length,
        fixed: ledger
            .flatMap(({ case: id, firstFixed, back }) => worse.has(id) && firstFixed !== null ? [{ case: id, first: firstFixed, back: back.length }] : [])
            .slice(0, MOST),
        flaky: flaky.slice(0, MOST),
        erosion,
        moved: now === null || baseline === undefined || baseline === report.sides.candidate.fingerprint ? null : (0,_domain_history_history_js__WEBPACK_IMPORTED_MODULE_2__/* .moveOf */ .ds)([...told, now], baseline),
    };
}


/***/ }),

/***/ 47641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ journalUnchanged),
/* harmony export */   U0: () => (/* binding */ pairingOf),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   gm: () => (/* binding */ replayOrder),
/* harmony export */   sb: () => (/* binding */ plannedOf)
/* harmony export */ });
/* harmony import */ var _domain_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33615);
/* harmony import */ var _domain_statistics_random_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10259);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68539);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98340);
/* harmony import */ var _merge_shards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35748);
/* harmony import */ var _preparation_scorers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20737);
/* harmony import */ var _gathering_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54493);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60783);








/** Where one answer serves both sides, or there is no other side, there is nothing to look at early. */
function lookPlan({ kind, suite }) {
    return kind === 'two' ? { looks: suite.gate.looks, maxTrials: suite.trials.max } : { looks: 1, maxTrials: 1 };
}
/** The cases of a run in the order in which they are replayed, those of a cluster together: random, and known before anything is asked. */
function replayOrder(prepared, subject) {
    const cases = prepared.cases.map(({ golden }) => (0,_gathering_js__WEBPACK_IMPORTED_MODULE_5__/* .toJudgedCase */ .po)(golden, prepared.scorers.scorers, prepared.suite.gate.must_pass));
    return (0,_domain_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .scheduleCases */ .RO)(cases, lookPlan(prepared), subject.seed).order;
}
/**
 * A shard looks once, at its end, and yet confirms as the whole run would at its first look; so does a run that goes by people's labels, for they
 * are of the run as a whole.
 */
function planOf(prepared, shard, isSampled) {
    const plan = lookPlan(prepared);
    return shard === undefined && !isSampled
        ? { plan, censusFirst: false }
        : { plan: { ...plan, looks: 1 }, censusFirst: plan.looks > 1 && plan.maxTrials > 1 };
}
/** What the shards of a run have in common. */
function plannedOf(whole, options) {
    const { suite, kind, cases, scorers, candidate, baseline } = whole;
    return {
        suite: suite.suite,
        kind,
        looks: lookPlan(whole),
        subject: subjectOf(whole, options),
        facts: (0,_preparation_scorers_js__WEBPACK_IMPORTED_MODULE_4__/* .scorerFacts */ .Sy)(scorers.scorers),
        notes: [...new Set([...candidate.notes, ...(baseline?.notes ?? [])])],
        cases: kind === 'unchanged' ? [] : cases.map(({ golden }) => (0,_gathering_js__WEBPACK_IMPORTED_MODULE_5__/* .toJudgedCase */ .po)(golden, scorers.scorers, suite.gate.must_pass)),
    };
}
/** Where nothing has changed a shard has no run, but leaves a record that can be merged with the others. */
function journalUnchanged(dir, configDigest, view, { shard, planned }, deps) {
    const { startedAt } = view.report;
    const journal = (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournal */ ._0)(dir, { configDigest, startedAt, facts: {}, mask: (text) => text }, deps.log);
    (0,_merge_shards_js__WEBPACK_IMPORTED_MODULE_3__/* .journalPlan */ .t1)(journal, shard, planned);
    (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .journalView */ .bF)(journal, view);
    journal.write({ kind: 'end', at: startedAt, durationMs: 0, stop: null });
    journal.close();
}
function pairingOf({ kind, candidate, baseline }) {
    if (kind === 'two' && baseline !== null)
        return { kind, candidate, baseline };
    return { kind: kind === 'alone' ? 'alone' : 'same', candidate };
}
/** What is judged; the seed decides the order of the cases. */
function subjectOf({ suite, files, cases, scorers, candidate, baseline, kind }, { seed }) {
    const sides = { suite: suite.suite, candidate: candidate.report.fingerprint, baseline: baseline?.report.fingerprint ?? null };
    return {
        // Floors and limits bound the whole set: a few new cases, often yesterday's failures, say nothing about them.
        policy: cases.length === files.cases.length ? suite.gate : { ...suite.gate, floors: {}, limits: {} },
        metrics: scorers.scorers.map(({ id }) => id),
        weights: new Map(scorers.scorers.map(({ id, weight }) => [id, weight])),
        hasBaseline: kind !== 'alone',
        seed: seed ?? (0,_domain_statistics_random_js__WEBPACK_IMPORTED_MODULE_7__/* .seedOf */ .n3)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(sides)),
    };
}


/***/ }),

/***/ 53449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gA: () => (/* binding */ asUnchanged),
  l7: () => (/* binding */ describeGate),
  kP: () => (/* binding */ describeRefused),
  bB: () => (/* binding */ describeUnchanged),
  tv: () => (/* binding */ noteCut)
});

// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/domain/statistics/proportions.js
var proportions = __webpack_require__(94885);
// EXTERNAL MODULE: ./lib/domain/target.js
var target = __webpack_require__(88955);
// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/gate/answer-figures.js + 1 modules
var answer_figures = __webpack_require__(24420);
// EXTERNAL MODULE: ./lib/replay/ledger.js
var ledger = __webpack_require__(72330);
;// CONCATENATED MODULE: ./lib/commands/gate/excerpts.js

/** Characters of a text that are shown. */
const EXCERPT = 600;
/** Largest image that goes into a page, in bytes. */
const MAX_SHOWN_BYTES = 64 << 10;
/**
 * Adds what was asked and what both sides answered to every note, masked and shortened. Answers that nobody kept are left out; a file is
 * named by type, size and hash, and goes along itself only where texts are kept.
 */
function addExcerpts(notes, { cases, suite }, run) {
    const byId = new Map(cases.map(({ golden }) => [golden.id, golden]));
    const { trials } = run.journal.ledger();
    const answerOf = (caseId, side) => {
        const key = trials.get((0,ledger/* trialId */.k)({ caseId, side, trial: 0 }))?.key;
        if (key === undefined)
            return null;
        return run.recall(key);
    };
    const show = (answer) => (suite.report.store_text ? imageOf(answer) : null);
    return notes.map((note) => {
        const golden = byId.get(note.id);
        if (golden === undefined)
            return note;
        const [baseline, candidate] = [answerOf(note.id, 'baseline'), answerOf(note.id, 'candidate')];
        const images = { baseline: show(baseline), candidate: show(candidate) };
        const excerpt = {
            input: shorten(run.redactor.scrub(inputOf(golden))),
            baseline: baseline === null ? null : wordsOf(baseline, run.redactor),
            candidate: candidate === null ? null : wordsOf(candidate, run.redactor),
            ...(images.baseline === null && images.candidate === null ? {} : { images }),
        };
        return { ...note, excerpt };
    });
}
/** The words of an answer, and what its file is. */
function wordsOf({ output, file }, { scrub }) {
    const words = shorten(scrub(output));
    if (file === undefined)
        return words;
    const size = file.bytes < 1024 ? `${file.bytes} bytes` : `${(file.bytes / 1024).toFixed(1)} KiB`;
    return `${words}${words === '' ? '' : '\n'}[${file.mediaType}, ${size}, sha256 ${file.sha256.slice(0, 16)}]`;
}
/** An image that is small enough to be looked at in a page; recordings are named only. */
function imageOf(answer) {
    const file = answer?.file;
    if (file === undefined || !file.mediaType.startsWith('image/') || file.bytes > MAX_SHOWN_BYTES)
        return null;
    return `data:${file.mediaType};base64,${file.content().toString('base64')}`;
}
function inputOf({ input, messages }) {
    if (typeof input === 'string')
        return input;
    if (input !== undefined)
        return Object.values(input)
            .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
            .join('\n');
    return messages?.at(-1)?.content ?? '';
}
function shorten(text) {
    const characters = [...text];
    return characters.length <= EXCERPT ? text : `${characters.slice(0, EXCERPT - 1).join('')}…`;
}

// EXTERNAL MODULE: ./lib/commands/gate/people.js
var gate_people = __webpack_require__(64309);
// EXTERNAL MODULE: ./lib/commands/gate/report-view.js
var report_view = __webpack_require__(27084);
;// CONCATENATED MODULE: ./lib/commands/gate/gate-report.js










/** Builds the view of a suite that was run. */
function describeGate(prepared, run, subject, outcome, { durationMs, canaries, people }) {
    const { conclusion, evidence, trialsOf } = outcome;
    const ledger = run.journal.ledger();
    const usage = run.caller.usage();
    const rows = (0,report_view/* reportCases */.iQ)(evidence, subject, trialsOf, new Set(outcome.mustPass.map(({ id }) => id)));
    const ran = { run: prepared.cases.length, all: prepared.files.cases.length };
    const verdict = prepared.kind === 'same' ? asUnchanged(conclusion.verdict, ran) : conclusion.verdict;
    const report = {
        ...frameOf(prepared),
        startedAt: ledger.header?.startedAt ?? '',
        durationMs,
        verdict,
        comparisons: [...conclusion.comparisons],
        cases: inGoldenOrder(prepared, rows),
        looks: outcome.looks.map((look) => (look.decision === conclusion.verdict.status ? { ...look, decision: verdict.status } : look)),
        counts: outcome.counts,
        coverage: (0,report_view/* coverageOf */._5)((0,domain_evidence/* countPairs */.rZ)(evidence, trialsOf, subject.hasBaseline)),
        usage,
        judges: prepared.scorers.reports.map((judge) => ({ ...judge, canaries: canaries.statusOf(judge.id) })),
        notes: [
            ...conclusion.notes,
            ...winRates(prepared, conclusion.comparisons),
            ...(0,gate_people/* peopleNote */.U)(people, outcome, subject, run.journal),
            ...runNotes(prepared, outcome, [...ledger.trials.values()]),
        ],
        ...(0,answer_figures/* answerFigures */.S)(evidence, [...ledger.trials.values()], subject, trialsOf),
    };
    const plannedRequests = countPlannedRequests(prepared, outcome);
    const facts = (0,report_view/* describeRun */.vZ)({ ...conclusion, verdict }, evidence, subject, {
        plannedRequests,
        usage,
        reproduce: reproduceCommand(prepared),
        lookFigures: outcome.lookFigures,
    });
    const notes = (0,report_view/* noteCases */.Kb)(prepared.cases, evidence, rows, subject, prepared.nameFile);
    return { report, facts, notes: toMap(prepared.suite.report.excerpts ? addExcerpts(notes, prepared, run) : notes) };
}
/** The view of a suite of which nothing has changed: it passes at once, without a call. */
function describeUnchanged(prepared, deps) {
    const message = 'Targets, cases, checks, rubrics and floors are equal on both sides: there is nothing to run.';
    const verdict = { status: 'pass', title: 'nothing changed', reasons: [{ code: 'nothing-changed', message }] };
    return describeUnrun({ ...prepared, frame: frameOf(prepared), judges: prepared.scorers.reports, verdict }, deps);
}
/** The view of a suite of which nothing may run. */
function describeRefused({ suite, files, policyChanges, verdict, baseSha }, deps) {
    const side = (ref) => ({
        label: (0,target/* targetLabel */.Op)(suite.candidate),
        fingerprint: (0,fingerprint/* fingerprint */.R)(suite.candidate),
        ref,
    });
    const frame = {
        ...FRAME,
        suite: suite.suite,
        sides: { candidate: side(null), baseline: baseSha === null ? null : side(baseSha) },
        policyChanges: [...policyChanges],
    };
    return describeUnrun({ suite, files, frame, judges: [], verdict }, deps);
}
function describeUnrun({ suite, files, frame, judges, verdict }, deps) {
    const report = {
        ...frame,
        startedAt: new Date(deps.now()).toISOString(),
        durationMs: 0,
        verdict,
        comparisons: [],
        cases: inGoldenOrder({ files }, []),
        looks: [],
        counts: { planned: 0, scored: 0, errored: 0, skipped: 0, cancelled: 0 },
        coverage: null,
        usage: { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, usd: 0 },
        judges: [...judges],
        notes: [],
    };
    const none = { baseline: null, candidate: null };
    const { margin, alpha } = suite.gate;
    const facts = {
        margin,
        alpha,
        plannedRequests: 0,
        savedRequests: 0,
        latencyP50Ms: none,
        latencyP95Ms: none,
        casesToSettle: null,
        reproduce: null,
        lookFigures: [],
        errors: {},
    };
    return { report, facts, notes: new Map() };
}
const FRAME = { schemaVersion: 1, tool: { name: 'cupel', version: version/* VERSION */.x }, accepted: null };
function frameOf({ suite, candidate, baseline, policyChanges }) {
    return {
        ...FRAME,
        suite: suite.suite,
        sides: { candidate: candidate.report, baseline: baseline?.report ?? null },
        policyChanges: [...policyChanges],
    };
}
/** Equal targets cannot differ: what the looks could not settle is settled by that. */
function asUnchanged(verdict, cases) {
    if (verdict.status !== 'pass' && verdict.status !== 'inconclusive')
        return verdict;
    const which = cases.run === cases.all ? `All ${(0,wording/* count */.U9)(cases.run, 'case')}` : `${(0,wording/* count */.U9)(cases.run, 'new case')}`;
    const message = `Candidate and baseline are the same target. ${which} ran once, and the answers serve both sides.`;
    return { status: 'pass', title: 'nothing that answers has changed', reasons: [{ code: 'nothing-changed', message }] };
}
function inGoldenOrder({ files }, rows) {
    const known = new Map(rows.map((row) => [row.id, row]));
    return files.cases.map(({ golden: { id, tags } }) => known.get(id) ?? {
        id,
        status: 'not_run',
        baseline: null,
        candidate: null,
        difference: null,
        tags: tags ?? {},
        trials: { baseline: 0, candidate: 0 },
    });
}
/** Sentences about the run itself: what was saved, what was cut, what a prompt file says that does not count. */
function runNotes({ candidate, baseline }, { looks, counts }, trials) {
    const notes = [];
    const last = looks.at(-1);
    if (counts.skipped > 0 && last !== undefined) {
        notes.push(`The verdict was final at look ${last.look}: ${counts.skipped} of ${(0,wording/* count */.U9)(counts.planned, 'answer')} were not needed.`);
    }
    return [...notes, ...noteCut(trials), ...new Set([...candidate.notes, ...(baseline?.notes ?? [])])];
}
/** What is to be said of answers that ended at the token limit. */
function noteCut(trials) {
    const cut = trials.filter(({ finishReason }) => finishReason === 'length').length;
    return cut === 0 ? [] : [`${(0,wording/* count */.U9)(cut, 'answer')} ended at the token limit and were scored as they stood.`];
}
/** Requests of the whole plan: one a generation, and what its scores need. Recorded answers need none. */
function countPlannedRequests(prepared, { counts }) {
    const { candidate, baseline, cases, scorers, kind } = prepared;
    const sides = kind === 'two' && baseline !== null ? [candidate, baseline] : [candidate];
    const asking = sides.filter(({ provider }) => provider.recordable).length / sides.length;
    const perScore = cases.reduce((sum, { golden }) => sum + scorers.scorers.reduce((requests, scorer) => requests + (scorer.appliesTo(golden) ? requestsFor(scorer, kind) : 0), 0), 0);
    const canaries = scorers.judges.reduce((sum, judge) => sum + judge.canaries.length, 0);
    return Math.round(counts.planned * (asking + perScore / Math.max(1, cases.length))) + canaries;
}
/** Requests of one generation's score: a comparison is asked for once for both sides, and of one target on both not at all. */
function requestsFor({ kind, requestsPerScore }, pairing) {
    if (kind !== 'pairwise')
        return requestsPerScore;
    return pairing === 'two' ? requestsPerScore / 2 : 0;
}
/** How often the candidate won a comparison, with the exact sign test of a drop. */
function winRates({ scorers }, comparisons) {
    return scorers.scorers.flatMap(({ id, kind }) => {
        const compared = comparisons.find(({ metric, slice }) => metric === id && slice === null);
        if (kind !== 'pairwise' || compared?.candidate == null || compared.baseline === null)
            return [];
        const { wins, losses, ties, n, candidate } = compared;
        const p = (0,proportions/* mcnemarPValue */.ZS)({ wins, losses });
        return [
            `${id}: asked in both orders, the candidate wins ${wins}, loses ${losses} and ties ${ties} of ${(0,wording/* count */.U9)(n, 'pair')}: a win rate of ${(0,wording/* percent */.KN)(candidate)} (sign test of a drop: p ${p < 0.0001 ? '< 0.0001' : `= ${p.toFixed(4)}`}).`,
        ];
    });
}
/** A command that gives this verdict again: with committed cassettes it needs neither key nor network. */
function reproduceCommand({ files, suite, baseline, nameFile }) {
    const base = suite.baseline === 'base' && typeof baseline?.report.ref === 'string' ? ` --base ${baseline.report.ref.slice(0, 12)}` : '';
    const cassettes = suite.run.cassette_dir === undefined || suite.run.cassettes === 'off' ? '' : ' --cassettes strict';
    return `npx cupel gate ${quoteForShell(nameFile(files.loaded.path))}${base}${cassettes}`;
}
function quoteForShell(path) {
    return /^[A-Za-z0-9_./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
function toMap(notes) {
    return new Map(notes.map((note) => [note.id, note]));
}


/***/ }),

/***/ 89516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ digestOf),
  gate: () => (/* binding */ gate_gate),
  x: () => (/* binding */ recordName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/judging/people-comparison.js
var people_comparison = __webpack_require__(31964);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/suite/load.js
var load = __webpack_require__(3854);
// EXTERNAL MODULE: ./lib/commands/merge/shards.js
var shards = __webpack_require__(35748);
// EXTERNAL MODULE: ./lib/commands/preparation/preparation.js + 7 modules
var preparation = __webpack_require__(55766);
// EXTERNAL MODULE: ./lib/commands/preparation/scorers.js + 2 modules
var preparation_scorers = __webpack_require__(20737);
// EXTERNAL MODULE: ./lib/commands/preparation/workspace.js
var workspace = __webpack_require__(93413);
// EXTERNAL MODULE: ./lib/commands/gate/answer-figures.js + 1 modules
var answer_figures = __webpack_require__(24420);
// EXTERNAL MODULE: ./lib/commands/gate/canaries.js
var gate_canaries = __webpack_require__(36018);
// EXTERNAL MODULE: ./lib/domain/gate.js + 1 modules
var gate = __webpack_require__(10813);
// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
;// CONCATENATED MODULE: ./lib/commands/gate/forgetting-report.js
/** One verdict over a suite and what must not be forgotten: the worst of them, with a row for each. */


/** Adds forgetting suites to the view of the suite that names them; `planned` of them there were. */
function foldForgetting(main, remembered, planned) {
    if (planned === 0)
        return main;
    if (remembered.length === 0) {
        const note = 'The forgetting suites were not run: they could not change the verdict any more.';
        return { ...main, report: { ...main.report, notes: [...main.report.notes, note] } };
    }
    const reports = remembered.map(({ view }) => view.report);
    const deciding = remembered.filter(({ decides }) => decides);
    const report = {
        ...main.report,
        durationMs: reports.reduce((sum, { durationMs }) => sum + durationMs, main.report.durationMs),
        verdict: foldVerdict(main.report.verdict, deciding),
        comparisons: [...main.report.comparisons, ...remembered.flatMap(toRow)],
        counts: addAll(main.report.counts, reports.map(({ counts }) => counts)),
        usage: reports.reduce((sum, { usage }) => addUsage(sum, usage), main.report.usage),
        judges: [
            ...main.report.judges,
            ...remembered.flatMap(({ name, view }) => view.report.judges.map((judge) => ({ ...judge, id: `${name}: ${judge.id}` }))),
        ],
        notes: [...main.report.notes, ...remembered.flatMap(toNotes)],
    };
    return { ...main, report, facts: foldFacts(main, report, remembered) };
}
function toRow({ name, decides, view }) {
    const primary = view.report.comparisons.find(({ role }) => role === 'primary');
    if (primary === undefined)
        return [];
    return [{ ...primary, metric: name, role: 'forgetting', status: decides ? statusOf(view.report.verdict) : 'shown' }];
}
function statusOf({ status }) {
    return status === 'invalid' ? 'inconclusive' : status;
}
/** The worst status; its reasons in the words of forgetting, the title of whoever has it first. */
function foldVerdict(main, deciding) {
    const status = (0,gate/* worstOf */.hm)([main.status, ...deciding.map(({ view }) => view.report.verdict.status)]);
    const own = main.status === status ? main.reasons : [];
    const reasons = deciding
        .filter(({ view }) => view.report.verdict.status === status && status !== 'pass')
        .flatMap(({ name, view }) => view.report.verdict.reasons.map((reason) => toReason(name, reason, view)));
    if (main.status === status)
        return { ...main, reasons: [...own, ...reasons] };
    const worst = deciding.find(({ view }) => view.report.verdict.status === status);
    return { status, title: `${worst?.name}: ${worst?.view.report.verdict.title}`, reasons };
}
function toReason(name, { code, message }, { report }) {
    const isProven = report.verdict.status === 'regression';
    const lost = code === 'primary-drop' ? report.cases.filter(({ status }) => status === 'regressed').map(({ id }) => id) : [];
    const which = lost.length === 0 ? '' : ` ${(0,wording/* count */.U9)(lost.length, 'case')} got worse: ${(0,wording/* someOf */.yU)(lost)}.`;
    return { code: isProven ? 'forgetting' : code, message: `${name}: ${message}${which}` };
}
function toNotes({ name, view }) {
    return view.report.notes.map((note) => `${name}: ${note}`);
}
function addAll(first, others) {
    return Object.fromEntries(Object.entries(first).map(([key, value]) => [key, others.reduce((sum, other) => sum + (other[key] ?? 0), value)]));
}
function addUsage(a, b) {
    const { usd, ...counted } = b;
    const { usd: own, ...counts } = a;
    return { ...addAll(counts, [counted]), usd: own === null || usd === null ? null : own + usd };
}
function foldFacts({ facts, report: main }, report, remembered) {
    const others = remembered.map(({ view }) => view.facts);
    const open = remembered.find(({ decides, view }) => decides && view.report.verdict.status === report.verdict.status);
    return {
        ...facts,
        plannedRequests: others.reduce((sum, { plannedRequests }) => sum + plannedRequests, facts.plannedRequests),
        savedRequests: others.reduce((sum, { savedRequests }) => sum + savedRequests, facts.savedRequests),
        casesToSettle: main.verdict.status === report.verdict.status ? facts.casesToSettle : (open?.view.facts.casesToSettle ?? null),
        errors: others.reduce((sum, { errors }) => addErrors(sum, errors), facts.errors),
    };
}
function addErrors(a, b) {
    const sum = { ...a };
    for (const [reason, errors] of Object.entries(b))
        sum[reason] = (sum[reason] ?? 0) + errors;
    return sum;
}
/** What of a budget the runs before have left; a bound that is not written stays unwritten. */
function budgetLeft(budget, spent) {
    const left = (bound, of) => bound === undefined
        ? undefined
        : Math.max(0, spent.reduce((rest, run) => rest - of(run), bound));
    const fields = {
        usd: left(budget.usd, ({ usage }) => usage.usd ?? 0),
        requests: left(budget.requests, ({ usage }) => usage.requests),
        tokens: left(budget.tokens, ({ usage }) => usage.inputTokens + usage.outputTokens),
        // A time of nothing is no time limit in words: the least that is one.
        minutes: budget.minutes === undefined ? undefined : Math.max(1e-3, left(budget.minutes, ({ durationMs }) => durationMs / 60_000) ?? 0),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/commands/gate/gate-history.js
var gate_history = __webpack_require__(86512);
// EXTERNAL MODULE: ./lib/commands/gate/gate-plan.js
var gate_plan = __webpack_require__(47641);
// EXTERNAL MODULE: ./lib/commands/gate/gate-report.js + 1 modules
var gate_report = __webpack_require__(53449);
// EXTERNAL MODULE: ./lib/domain/trial.js
var trial = __webpack_require__(59036);
// EXTERNAL MODULE: ./lib/replay/key.js
var key = __webpack_require__(71028);
// EXTERNAL MODULE: ./lib/replay/ledger.js
var ledger = __webpack_require__(72330);
// EXTERNAL MODULE: ./lib/scorers/judge-reply.js
var judge_reply = __webpack_require__(14459);
// EXTERNAL MODULE: ./lib/commands/preparation/attachments.js
var preparation_attachments = __webpack_require__(79470);
;// CONCATENATED MODULE: ./lib/commands/gate/judge-reasons.js





/** Characters of a reason, and reasons of a case, that are kept. */
const LENGTH = 400;
const MOST = 24;
/** Adds the reasons to every note that holds texts; elsewhere a judge's words have no place. */
async function withReasons(view, prepared, run) {
    const judges = prepared.scorers.scorers.filter(({ kind }) => kind === 'judge' || kind === 'jury');
    if (judges.length === 0 || ![...view.notes.values()].some(({ excerpt }) => excerpt !== null))
        return view;
    const notes = new Map();
    for (const [id, note] of view.notes) {
        const reasons = note.excerpt === null ? [] : await reasonsOf(id, judges, prepared, run);
        notes.set(id, reasons.length === 0 ? note : { ...note, reasons });
    }
    return { ...view, notes };
}
async function reasonsOf(id, judges, { cases, files }, run) {
    const golden = cases.find((located) => located.golden.id === id)?.golden;
    if (golden === undefined)
        return [];
    const attachments = (0,preparation_attachments/* attachmentsIn */.O)(files)(id);
    const { trials } = run.journal.ledger();
    const reasons = [];
    for (const side of trial/* SIDES */.BV) {
        const key = trials.get((0,ledger/* trialId */.k)({ caseId: id, side, trial: 0 }))?.key;
        const answer = key === undefined ? null : run.recall(key);
        if (answer === null)
            continue;
        for (const judge of judges.filter((scorer) => scorer.appliesTo(golden))) {
            const said = [];
            await judge.score({ golden, answer, trial: 0, costUsd: null, side, attachments }, remembering(run, said));
            for (const reply of said)
                reasons.push(...readReasons(reply, judge.id, side, run.redactor.scrub));
        }
    }
    return reasons.slice(0, MOST);
}
/** Answers from memory alone; what is not remembered has failed. */
function remembering(run, said) {
    return async (provider, request) => {
        const answer = run.recall((0,key/* requestKey */.l)(provider, request));
        if (answer === null)
            return { kind: 'failed', reason: 'cancelled', detail: 'the reply is not remembered' };
        said.push(answer.output);
        return { kind: 'answered', answer };
    };
}
/** The reasons in one reply, masked and shortened; none in a reply of another form. */
function readReasons(reply, metric, side, scrub) {
    const read = (0,judge_reply/* readReplyObject */.w5)({ output: reply, finishReason: 'stop' });
    const items = read.kind === 'parsed' ? read.value?.items : null;
    if (typeof items !== 'object' || items === null)
        return [];
    return Object.entries(items).flatMap(([item, value]) => {
        const reason = value?.reason;
        if (typeof reason !== 'string' || reason.trim() === '')
            return [];
        const letters = [...scrub(reason)];
        return [{ metric, item, side, text: letters.length <= LENGTH ? letters.join('') : `${letters.slice(0, LENGTH - 1).join('')}…` }];
    });
}

// EXTERNAL MODULE: ./lib/commands/gate/looks.js + 1 modules
var looks = __webpack_require__(50242);
// EXTERNAL MODULE: ./lib/commands/gate/verdict-terms.js
var verdict_terms = __webpack_require__(60659);
;// CONCATENATED MODULE: ./lib/commands/gate/missing-keys.js



/** Marks what was not asked for want of a key. */
const DETAIL = 'no key for it here';
/** A caller for which a key that is missing fails one request, and does not end the run. */
function withoutTheirKeys(caller) {
    const missing = new Set();
    const ask = async (provider, request) => {
        try {
            return await caller.ask(provider, request);
        }
        catch (error) {
            if (!(error instanceof errors/* CupelError */.MF) || error.code !== 'no-credentials')
                throw error;
            missing.add(error.message);
            return { kind: 'failed', reason: 'cassette-miss', detail: DETAIL, attempts: 0 };
        }
    };
    // Whoever asks whether a judge failed its canaries must not take a judge that nobody may ask for one that failed.
    const stopped = () => missing.size === 0 ? caller.stopped() : { code: 'no-credentials', message: 'a key is missing', paceKey: null };
    return { caller: { ask, stop: caller.stop, stopped }, missing: () => [...missing].sort() };
}
/** The view of a run that lacked keys: open, whatever the part that was measured says. What stands in the tables was measured. */
function leaveOpen(view, missing, { trials }) {
    if (missing.length === 0)
        return view;
    let answers = 0;
    const scores = new Map();
    for (const { detail, scores: own } of trials.values()) {
        if (detail === DETAIL)
            answers += 1;
        for (const [id, score] of Object.entries(own))
            if (score.kind === 'unscored' && score.detail === DETAIL)
                scores.set(id, (scores.get(id) ?? 0) + 1);
    }
    const skipped = [
        ...(answers === 0 ? [] : [(0,wording/* count */.U9)(answers, 'answer')]),
        ...[...scores].map(([id, number]) => `${(0,wording/* count */.U9)(number, 'score')} of ${id}`),
    ];
    const message = `${missing.join('; ')}. Not asked for: ${skipped.join(', ')}. What needs no key was run.`;
    return { ...view, report: { ...view.report, verdict: (0,verdict_terms/* keysMissing */.Xs)(message, view.report.verdict) } };
}

// EXTERNAL MODULE: ./lib/commands/gate/people.js
var gate_people = __webpack_require__(64309);
// EXTERNAL MODULE: ./lib/commands/gate/readiness.js
var readiness = __webpack_require__(55608);
// EXTERNAL MODULE: ./lib/commands/gate/record.js
var record = __webpack_require__(60783);
// EXTERNAL MODULE: ./lib/commands/gate/run.js + 14 modules
var gate_run = __webpack_require__(83075);
// EXTERNAL MODULE: ./lib/commands/gate/run-settings.js
var run_settings = __webpack_require__(77747);
// EXTERNAL MODULE: ./lib/commands/gate/stored-baselines.js
var stored_baselines = __webpack_require__(41128);
;// CONCATENATED MODULE: ./lib/commands/gate/gate.js
/**
 * The main job: replay a suite's golden set against candidate and baseline, score, compare, decide, report. Several suites are run
 * one after the other.
 */

























/**
 * Gates every suite that the options name.
 * @throws CupelError when something is wrong before a suite's run begins: nothing of that suite is evaluated then
 */
async function gate_gate(options, deps) {
    (0,record/* refuseFile */.lv)(options.out, deps);
    const locations = await (0,workspace/* locateSuites */.y)(deps, options.suites, options);
    if (locations.length > 1)
        await checkAll(locations, options, deps);
    const results = [];
    for (const location of locations)
        results.push(await gateSuite(location, options, deps, locations.length > 1));
    return results;
}
/** What is wrong in any suite is said before the first of them spends anything. */
async function checkAll(locations, options, deps) {
    const files = new Map();
    for (const location of locations) {
        const prepared = await prepareFor(location, options, deps);
        const { suite, files: own } = prepared;
        if (prepared.kind !== 'refused')
            prepared.cassettes.close();
        const other = files.get(suite.suite);
        if (other !== undefined)
            throw new errors/* CupelError */.MF('config', `"${suite.suite}" is the name of ${other}, too`, {
                place: (0,load/* placeIn */.VV)(own.loaded, ['suite']),
                remedy: 'Give each suite a name of its own: it names the record.',
            });
        files.set(suite.suite, own.loaded.file);
    }
}
async function gateSuite(location, options, deps, isOneOfMany) {
    const whole = await prepareFor(location, options, deps);
    const { suite } = whole;
    const { shard } = options;
    const configDigest = whole.kind === 'refused' ? (0,fingerprint/* fingerprint */.R)(whole.verdict) : digestOf(whole);
    const dir = recordFolder(location, options, deps, suite.suite, configDigest, isOneOfMany);
    const finish = async (view) => {
        // A shard decides nothing, so there is nothing to be told by its exit code.
        const final = shard === undefined ? withTerms(view, options) : view;
        await (0,record/* writeRendered */.d_)(dir, final, deps);
        const isLenient = shard !== undefined || (options.onMissingCredentials === 'skip' && (0,verdict_terms/* isWithoutKeys */.T2)(final));
        return { view: final, dir, onInconclusive: isLenient ? 'warn' : suite.gate.on_inconclusive, keepsText: suite.report.store_text };
    };
    if (whole.kind === 'refused')
        return finish((0,gate_report/* describeRefused */.kP)(whole, deps));
    if (shard !== undefined)
        refuseShardedForgetting(whole);
    const prepared = shard === undefined ? whole : { ...whole, cases: (0,shards/* casesOf */.DS)(whole.cases, shard) };
    if (prepared.kind === 'unchanged') {
        prepared.cassettes.close();
        const view = (0,gate_report/* describeUnchanged */.bB)(prepared, deps);
        if (shard !== undefined)
            (0,gate_plan/* journalUnchanged */.JW)(dir, configDigest, view, { shard, planned: (0,gate_plan/* plannedOf */.sb)(whole, options) }, deps);
        return finish(view);
    }
    const stored = await (0,stored_baselines/* findStored */.FC)(prepared, options.findBaseline);
    const settings = (0,run_settings/* settingsOf */.f)(stored.prepared);
    const budget = shard === undefined ? settings.budget : (0,shards/* shareBudget */.FY)(settings.budget, prepared.cases.length, whole.cases.length);
    const { signal } = options;
    const deadlineMs = timeLeft(options, deps);
    const run = (0,gate_run/* openRun */.I)({ dir, isNamed: options.out !== undefined, configDigest, ...settings, budget, signal, deadlineMs }, deps);
    try {
        if (shard !== undefined)
            (0,shards/* journalPlan */.t1)(run.journal, shard, (0,gate_plan/* plannedOf */.sb)(whole, options));
        return await finish(await carryOut(stored, run, dir, options, deps));
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF) || error.code !== 'no-credentials' || options.onMissingCredentials !== 'skip')
            throw error;
        return await finish((0,gate_report/* describeRefused */.kP)({ ...prepared, kind: 'refused', verdict: (0,verdict_terms/* withoutKeys */.Pe)(error.message), baseSha: prepared.baseline?.report.ref ?? null }, deps));
    }
    finally {
        await run.close();
    }
}
function refuseShardedForgetting({ forgetting, files }) {
    if (forgetting.length === 0)
        return;
    throw new errors/* CupelError */.MF('config', 'forgetting suites cannot be run in shards', {
        place: (0,load/* placeIn */.VV)(files.loaded, ['forgetting']),
        remedy: 'Run this suite without `--shard`.',
    });
}
function withTerms(view, { terms, acceptance, onMissingCredentials }) {
    const skipsCredentials = onMissingCredentials === 'skip';
    return (0,verdict_terms/* applyTerms */.Kz)(view, { changesFail: terms?.changesFail === true, acceptance: acceptance ?? null, skipsCredentials });
}
/** A suite with everything made for it; where keys may be missing, a run that does not miss them before it must. */
async function prepareFor(location, options, deps) {
    try {
        return await (0,preparation/* prepareSuite */.Az)(location, options, deps);
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF) || error.code !== 'no-credentials' || options.onMissingCredentials !== 'skip')
            throw error;
        return (0,preparation/* prepareSuite */.Az)(location, { ...options, isDryRun: true }, deps);
    }
}
/** All that shapes answers and scores: runs with one digest may go on with each other's answers, whatever their policy. */
function digestOf({ suite, candidate, baseline, cases, scorers }) {
    return (0,fingerprint/* fingerprint */.R)({
        candidate: candidate.report.fingerprint,
        baseline: baseline?.report.fingerprint ?? null,
        cases: cases.map((located) => [located.golden.id, located.fingerprint]),
        scorers: scorers.scorers.map(({ id, identity }) => [id, identity]),
        ...(suite.confidence === undefined ? {} : { confidence: suite.confidence }),
    });
}
/** Name of a run's record, where the user gives none: what was run, and on what. */
function recordName(suite, digest) {
    return `${suite}-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
}
function recordFolder({ workspace }, { out, shard }, deps, suite, digest, isOneOfMany) {
    const part = shard === undefined ? '' : `-shard-${shard.index}-of-${shard.count}`;
    if (out === undefined)
        return (0,external_node_path_.join)(workspace.stateDir, 'runs', `${recordName(suite, digest)}${part}`);
    return isOneOfMany ? (0,external_node_path_.resolve)(deps.cwd, out, suite) : (0,external_node_path_.resolve)(deps.cwd, out);
}
/** Time until the whole command must end, in ms; undefined where nothing bounds it. */
function timeLeft({ endsAt }, { monotonic }) {
    return endsAt === undefined ? undefined : Math.max(0, endsAt - monotonic());
}
/** Runs the looks beside the judges' canaries, and writes the end of the journal. */
async function carryOut({ prepared, trial: stored, notes }, run, dir, options, deps) {
    const began = deps.monotonic();
    const earlier = run.journal.ledger().end;
    const subject = (0,gate_plan/* subjectOf */.et)(prepared, options);
    await (0,readiness/* startModels */.x)(prepared, run.journal, options.signal ?? new AbortController().signal);
    const keyless = options.onMissingCredentials === 'skip' ? withoutTheirKeys(run.caller) : null;
    const caller = keyless?.caller ?? run.caller;
    const canaries = (0,gate_canaries/* watchCanaries */.G)(prepared.scorers.judges, caller);
    const stopped = () => canaries.failed() ?? run.stopped();
    const { scorers } = prepared.scorers;
    const people = await (0,gate_people/* loadPeople */.aH)(prepared);
    // A shard decides nothing, and the merged run has no labels.
    const isSampled = people !== null && options.shard === undefined && (0,people_comparison/* looksSampled */.PK)((0,gate_plan/* replayOrder */.gm)(prepared, subject).flat(), (id) => people.cases.has(id));
    const confidenceOf = await (0,answer_figures/* confidenceReader */.i)(prepared);
    const outcome = await (0,looks/* runLooks */.c)({
        cases: prepared.cases.map(({ golden }) => golden),
        pairing: (0,gate_plan/* pairingOf */.U0)(prepared),
        ...(0,gate_plan/* planOf */.XC)(prepared, options.shard, isSampled),
        ...(people !== null && isSampled ? { humanOf: (0,gate_people/* humanDifference */.lS)(people, run.journal) } : {}),
        subject,
        scorers,
        confidenceOf,
        facts: (0,preparation_scorers/* scorerFacts */.Sy)(scorers),
        caller,
        journal: run.journal,
        lanes: run.lanes,
        stored,
        stopped,
        beforeVerdict: canaries.done,
        onProgress: (progress) => {
            if (progress.done > 0)
                (0,record/* prepareRendering */.ic)();
            options.onProgress?.({ suite: prepared.suite.suite, requests: run.caller.counters().requests, ...progress });
        },
    });
    // A run that only went through its own journal again took the time that it took then.
    const isRepeat = earlier !== null && run.caller.counters().requests === 0;
    const durationMs = isRepeat ? earlier.durationMs : deps.monotonic() - began;
    const measured = (0,gate_report/* describeGate */.l7)(prepared, run, subject, outcome, { durationMs, canaries, people });
    const own = withNotes(await withReasons(measured, prepared, run), notes);
    const folded = foldForgetting(own, await remember(own, prepared, run, { dir, durationMs, options }, deps), prepared.forgetting.length);
    const described = (0,gate_history/* recall */.I)(folded, options.history, deps);
    const open = leaveOpen(described, keyless?.missing() ?? [], run.journal.ledger());
    const view = options.shard === undefined ? open : (0,shards/* withoutVerdict */.UL)(described, options.shard, stopped() !== null);
    (0,record/* journalView */.bF)(run.journal, view);
    const { accepted } = withTerms(view, options).report;
    if (accepted !== null)
        run.journal.write({ kind: 'note', topic: 'accepted', id: accepted.sha, data: accepted });
    run.journal.write({ kind: 'end', at: new Date(deps.now()).toISOString(), durationMs, stop: stopped()?.code ?? null });
    return view;
}
function withNotes(view, notes) {
    return notes.length === 0 ? view : { ...view, report: { ...view.report, notes: [...view.report.notes, ...notes] } };
}
/** Runs what must not be forgotten, each with a record of its own, unless the verdict cannot get better any more. */
async function remember({ report }, { forgetting, openCassettes, suite }, run, { dir, durationMs, options }, deps) {
    const remembered = [];
    if (report.verdict.status === 'invalid' || report.verdict.status === 'regression')
        return remembered;
    for (const { name, folder, decides, prepared } of forgetting) {
        const sub = { ...prepared, cassettes: openCassettes() };
        const spent = remembered.map(({ view }) => view.report);
        const budget = budgetLeft(suite.budget, [{ usage: run.caller.usage(), durationMs }, ...spent]);
        const subDir = (0,external_node_path_.join)(dir, 'forgetting', folder);
        const isNamed = options.out !== undefined;
        const bounds = { signal: options.signal, deadlineMs: timeLeft(options, deps) };
        const other = (0,gate_run/* openRun */.I)({ dir: subDir, isNamed, configDigest: digestOf(sub), ...(0,run_settings/* settingsOf */.f)(sub), budget, ...bounds }, deps);
        try {
            const view = await carryOut({ ...stored_baselines/* NOT_STORED */.Q7, prepared: sub }, other, subDir, options, deps);
            await (0,record/* writeRendered */.d_)(subDir, view, deps);
            remembered.push({ name, decides, view });
        }
        finally {
            await other.close();
        }
    }
    return remembered;
}


/***/ }),

/***/ 64309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ peopleNote),
/* harmony export */   aH: () => (/* binding */ loadPeople),
/* harmony export */   hg: () => (/* binding */ labelsPath),
/* harmony export */   lS: () => (/* binding */ humanDifference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43151);
/* harmony import */ var _domain_judging_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81412);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57024);
/* harmony import */ var _domain_trial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59036);
/* harmony import */ var _domain_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1436);
/* harmony import */ var _suite_feedback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43537);
/** People's labels of a run's own answers, held against the judge that decides. */







/** `evals/support` and `rubrics/grounded.yaml` -> `evals/support/labels/grounded.jsonl`: where `label` writes. */
function labelsPath(suiteFolder, rubricPath) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(suiteFolder, 'labels', `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(rubricPath).replace(/\.(ya?ml|json)$/i, '')}.jsonl`);
}
/**
 * The labels for the judge whose score decides alone; null where several scorers decide, or nobody labelled. Where the base decides, they are
 * the base's: labels that come with a change speak for it.
 * @throws CupelError `config` with the line of a malformed label
 */
async function loadPeople({ files, labelTree, suite, scorers }) {
    const { primary } = suite.gate;
    const deciding = primary === _domain_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .OVERALL */ .aD && scorers.scorers.length === 1 ? scorers.scorers[0]?.id : primary;
    const rubric = deciding === undefined ? undefined : files.loaded.rubrics.get(deciding);
    const kind = scorers.scorers.find(({ id }) => id === deciding)?.kind;
    if (rubric === undefined || kind === 'pairwise')
        return null;
    const path = labelsPath(files.loaded.directory, rubric.path);
    if (!(await labelTree.has(path)))
        return null;
    const labels = await (0,_suite_feedback_js__WEBPACK_IMPORTED_MODULE_5__/* .loadLabels */ .U)(labelTree, [path], rubric.rubric);
    return { score: (0,_domain_judging_people_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreByPeople */ .f)(rubric.rubric, labels), cases: new Set(labels.map((entry) => entry.case)) };
}
/** People's difference between the two answers of a case in a run; null where they have not labelled both. */
function humanDifference({ score }, journal) {
    return (caseId) => {
        const [before, after] = _domain_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .SIDES */ .BV.map((side) => {
            const output = journal.findTrial({ caseId, side, trial: 0 })?.outputSha256 ?? null;
            return output === null ? null : score(caseId, output);
        });
        return before == null || after == null ? null : after - before;
    };
}
/** A sentence on what people's labels make of the difference; none where they labelled too few of this run's answers. */
function peopleNote(people, { conclusion, evidence, trialsOf }, { policy, weights }, journal) {
    if (people === null)
        return [];
    const { corrected } = conclusion;
    if (corrected !== null) {
        const { estimate, judged } = corrected;
        return [
            `${policy.primary} goes by people's labels on a random sample of ${estimate.labelled} cases (PPI++, the judge counts ${Math.round(estimate.lambda * 100)} %). The judge alone saw ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signedPoints */ ._9)(judged)} points.`,
        ];
    }
    const humanOf = humanDifference(people, journal);
    const pairs = (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCases */ .Q6)(evidence, policy.primary, weights, trialsOf).map((pair) => ({ ...pair, human: humanOf(pair.id) }));
    const estimate = (0,_domain_judging_people_js__WEBPACK_IMPORTED_MODULE_2__/* .correctDifference */ .m)(pairs);
    if (estimate === null)
        return [];
    const { mean, interval, labelled, lambda } = estimate;
    return [
        `Corrected by people's labels on ${labelled} cases (PPI++, the judge counts ${Math.round(lambda * 100)} %), ${policy.primary} moved ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signedPoints */ ._9)(mean)} points (95 %: ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signedPoints */ ._9)(interval[0])} to ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signedPoints */ ._9)(interval[1])}). The verdict goes by the judge, for these cases are no random sample: \`cupel label --sample\` draws one.`,
    ];
}


/***/ }),

/***/ 55608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ startModels)
/* harmony export */ });
/* harmony import */ var _replay_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71028);

/**
 * Starts the models that have something to load. A side whose answers are all known already is left alone, so that recordings
 * need no server. A signal that is aborted ends it without a word: the run itself says that it was cancelled.
 * @throws CupelError where an adapter cannot be served, or belongs to another base
 */
async function startModels(prepared, journal, signal) {
    const { suite, candidate, baseline, kind, scorers } = prepared;
    if (suite.run.cassettes === 'strict')
        return;
    const sides = kind === 'two' && baseline !== null ? [candidate, baseline] : [candidate];
    const asked = sides.filter((side) => mustAsk(side, prepared, journal));
    if (asked.length === 0)
        return;
    try {
        for (const { provider } of [...asked, ...scorers.judges])
            await provider.start?.(signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
}
/** Whether any case's first answer is known neither to this run nor to a cassette. */
function mustAsk({ provider, assemble }, { cases, cassettes }, journal) {
    if (!provider.recordable)
        return false;
    return cases.some(({ golden }) => {
        const assembled = assemble(golden, 0);
        if (assembled.kind === 'failed')
            return false;
        const key = (0,_replay_key_js__WEBPACK_IMPORTED_MODULE_0__/* .requestKey */ .l)(provider, assembled.request);
        return (journal.findCall(key)?.answer ?? cassettes.find(key)) === null;
    });
}


/***/ }),

/***/ 27084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ noteCases),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   iQ: () => (/* binding */ reportCases),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _domain_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48782);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43151);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57024);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49012);
/* harmony import */ var _domain_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52873);
/** Builds what the reporters read: the report, the facts beside it, and a note for every case that a person may ask about. */





/** Differences smaller than this come from adding in another order. */
const NOTHING = 1e-12;
/**
 * One row a case, in the order of the golden sets.
 * @param census cases that ran whether or not their cluster's turn had come: what they gave is shown, though no mean counts it
 */
function reportCases(evidence, subject, trialsOf, census = new Set()) {
    const { policy, weights, hasBaseline } = subject;
    const shownTrials = (id) => Math.max(trialsOf(id), census.has(id) ? 1 : 0);
    const pairs = new Map((0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCases */ .Q6)(evidence, policy.primary, weights, shownTrials).map((pair) => [pair.id, pair]));
    return evidence.map(({ id, tags, trials, cluster }) => {
        const pair = pairs.get(id);
        const baseline = hasBaseline ? (pair?.baseline ?? null) : null;
        const candidate = pair?.candidate ?? null;
        const difference = baseline === null || candidate === null ? null : candidate - baseline;
        const counted = { baseline: hasBaseline ? trials.baseline.length : 0, candidate: trials.candidate.length };
        return {
            id,
            status: statusOf(difference, shownTrials(id) > 0, candidate !== null && !hasBaseline),
            baseline,
            candidate,
            difference,
            tags: tags ?? {},
            ...clusterNamed(cluster),
            trials: counted,
        };
    });
}
/** A case that is a cluster of its own has none to name. */
function clusterNamed(cluster) {
    return cluster.startsWith(SHARED) ? { cluster: cluster.slice(SHARED.length) } : {};
}
const SHARED = 'cluster ';
function statusOf(difference, hasRun, scoredAlone) {
    if (!hasRun)
        return 'not_run';
    if (difference === null)
        return scoredAlone ? 'unchanged' : 'unscored';
    if (Math.abs(difference) < NOTHING)
        return 'unchanged';
    return difference < 0 ? 'regressed' : 'improved';
}
/** Scored pairs / pairs of the looks taken; null when no pair was planned. */
function coverageOf(completeness) {
    return completeness.planned === 0 ? null : completeness.scored / completeness.planned;
}
/** A note for every case that changed, lost a check, must pass or comes from an incident: the others have nothing to say. */
function noteCases(cases, evidence, rows, subject, nameFile) {
    const byId = new Map(evidence.map((item) => [item.id, item]));
    const statuses = new Map(rows.map(({ id, status }) => [id, status]));
    return cases.flatMap(({ golden, file, line }) => {
        const item = byId.get(golden.id);
        const failed = item === undefined ? [] : lostItems(item, subject.hasBaseline);
        const mustPass = (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .isMustPass */ .$T)(golden, subject.policy.must_pass);
        const status = statuses.get(golden.id);
        const origins = originsOf(golden);
        const isSilent = failed.length === 0 && !mustPass && status !== 'regressed' && status !== 'improved';
        if (isSilent && !origins.some(_domain_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isIncident */ .x1))
            return [];
        const severity = golden.severity ?? null;
        return [{ id: golden.id, file: nameFile(file), line, severity, mustPass, origins, failed, excerpt: null }];
    });
}
/** What the candidate failed more often than the baseline, by metric. */
function lostItems({ trials }, hasBaseline) {
    const after = failureShares(trials.candidate);
    const before = hasBaseline ? failureShares(trials.baseline) : new Map();
    return [...after].flatMap(([metric, items]) => {
        const lost = [...items].filter(([item, share]) => share > (before.get(metric)?.get(item) ?? 0)).map(([item]) => item);
        return lost.length === 0 ? [] : [{ metric, items: lost.sort() }];
    });
}
/** Share of the trials in which each item failed, by metric. */
function failureShares(trials) {
    const shares = new Map();
    for (const { scores } of trials) {
        for (const [metric, score] of scores) {
            if (score.kind === 'unscored')
                continue;
            const items = shares.get(metric) ?? new Map();
            for (const item of score.failed ?? [])
                items.set(item, (items.get(item) ?? 0) + 1 / trials.length);
            shares.set(metric, items);
        }
    }
    return shares;
}
/** Where a case comes from, one entry a provenance: the incident if it has one, else the tool and its trace. */
function originsOf(golden) {
    return (0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .provenances */ .xl)(golden).flatMap(({ incident, source, trace, mode }) => {
        if (incident !== undefined)
            return [`incident ${incident}`];
        const where = [source, trace].filter((part) => part !== undefined).join(' ');
        const what = where === '' ? mode : where;
        return what === undefined ? [] : [what];
    });
}
/** Facts of the run that renderers show and report.json does not carry. */
function describeRun(conclusion, evidence, subject, run) {
    const { figures, verdict, comparisons } = conclusion;
    const primary = comparisons.find(({ role }) => role === 'primary');
    return {
        margin: subject.policy.margin,
        alpha: subject.policy.alpha,
        plannedRequests: run.plannedRequests,
        savedRequests: Math.max(0, run.plannedRequests - run.usage.requests),
        latencyP50Ms: figures.latencyP50Ms,
        latencyP95Ms: figures.latencyP95Ms,
        casesToSettle: verdict.status === 'inconclusive' && primary !== undefined ? (0,_domain_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__/* .casesToSettle */ .eq)(primary, subject.policy) : null,
        reproduce: run.reproduce,
        lookFigures: [...(run.lookFigures ?? [])],
        errors: countErrors(evidence),
    };
}
/** Unscored trials by their first reason. */
function countErrors(evidence) {
    const errors = {};
    for (const { trials } of evidence) {
        for (const { scores } of [...trials.baseline, ...trials.candidate]) {
            for (const score of scores.values()) {
                if (score.kind === 'scored')
                    continue;
                errors[score.reason] = (errors[score.reason] ?? 0) + 1;
                break;
            }
        }
    }
    return errors;
}


/***/ }),

/***/ 41128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ findStored),
/* harmony export */   Q7: () => (/* binding */ NOT_STORED),
/* harmony export */   dK: () => (/* binding */ SCORES_FILE),
/* harmony export */   x9: () => (/* binding */ ANSWERS_FILE)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68539);
/* harmony import */ var _replay_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72330);
/* harmony import */ var _replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20658);



const SCORES_FILE = 'scores.jsonl';
const ANSWERS_FILE = 'outputs.jsonl';
/** Where nothing is stored. */
const NOT_STORED = { trial: () => null, notes: [] };
const DAY_MS = 86_400_000;
/**
 * Looks for the baseline of a suite. Scores count where target, case and every scorer are the same, and no scorer has to see both
 * answers; answers, where they were kept, where the target is the same. Whatever is asked anew wants neither.
 */
async function findStored(prepared, find) {
    const { kind, baseline, suite, candidate } = prepared;
    const nothing = { ...NOT_STORED, prepared };
    const sha = baseline?.report.ref ?? null;
    if (find === undefined || kind !== 'two' || baseline === null || sha === null || suite.baseline !== 'base')
        return nothing;
    if (suite.run.cassettes === 'record' || baseline.provider.changesUnseen === true || !baseline.provider.recordable)
        return nothing;
    const target = baseline.report.fingerprint;
    const maxAgeMs = suite.gate.baseline_max_age_days * DAY_MS;
    const found = await find({ suite: suite.suite, sha, maxAgeMs, suits: (manifest) => manifest.target === target });
    if (found === null)
        return nothing;
    // The answers of one target may not stand for fresh ones of the same target on the other side.
    const text = candidate.report.fingerprint === target ? undefined : found.files.get(ANSWERS_FILE)?.toString('utf8');
    const answers = text === undefined ? [] : ((0,_replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStoredAnswers */ .wC)(text) ?? []);
    const trials = scoresOf(found, prepared);
    if (trials.size === 0 && answers.length === 0)
        return nothing;
    return {
        prepared: answers.length === 0 ? prepared : withAnswers(prepared, answers),
        trial: ({ caseId, side, trial }) => (side === 'baseline' ? (trials.get((0,_replay_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .trialId */ .k)({ caseId, side, trial })) ?? null) : null),
        notes: [
            `The baseline's first answers were measured by the push of ${found.manifest.sha.slice(0, 12)} on ${found.createdAt.slice(0, 10)}, where target, case and scorers are the same.`,
        ],
    };
}
function withAnswers(prepared, answers) {
    const open = prepared.openCassettes;
    return {
        ...prepared,
        cassettes: (0,_replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .withStoredAnswers */ .Xv)(prepared.cassettes, answers),
        openCassettes: () => (0,_replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .withStoredAnswers */ .Xv)(open(), answers),
    };
}
/** The trials whose scores count, by their id on the baseline's side. */
function scoresOf({ manifest, files }, { cases, scorers: { scorers } }) {
    const isSame = scorers.every(({ id, identity, kind }) => kind !== 'pairwise' && manifest.scorers[id] === (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(identity));
    const rows = isSame ? (0,_replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStoredTrials */ .Uo)(files.get(SCORES_FILE)?.toString('utf8') ?? '') : null;
    const known = new Map(cases.map((located) => [located.golden.id, located.fingerprint]));
    const metrics = new Set(scorers.map(({ id }) => id));
    const usable = (rows ?? []).filter((row) => known.get(row.case) === row.fingerprint);
    return new Map(usable.map((row) => (0,_replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .toBaselineRecord */ .uN)(row, metrics)).map((record) => [(0,_replay_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .trialId */ .k)(record), record]));
}


/***/ }),

/***/ 60659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ applyTerms),
/* harmony export */   Pe: () => (/* binding */ withoutKeys),
/* harmony export */   T2: () => (/* binding */ isWithoutKeys),
/* harmony export */   Xs: () => (/* binding */ keysMissing)
/* harmony export */ });
/* harmony import */ var _domain_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1436);

/** The view with the terms applied. Evidence that is missing stays missing: nobody can accept an invalid verdict. */
function applyTerms(view, { changesFail, acceptance, skipsCredentials }) {
    const open = skipsCredentials && isWithoutKeys(view) ? leaveOpen(view) : view;
    const failed = changesFail ? failForChanges(open) : open;
    const { verdict } = failed.report;
    const isOnlyEvidence = verdict.reasons.every(({ code }) => code !== 'gate-change');
    if (acceptance === null || verdict.status !== 'regression' || !isOnlyEvidence)
        return failed;
    return { ...failed, report: { ...failed.report, accepted: acceptance } };
}
function failForChanges(view) {
    const { verdict, policyChanges } = view.report;
    const isTold = verdict.reasons.some(({ code }) => code === 'gate-change');
    if (policyChanges.length === 0 || verdict.status === 'invalid' || isTold)
        return view;
    const message = `The change touches the gate itself, in ${(0,_domain_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(policyChanges.length, 'place')}, and comes from where nobody vouches for it.`;
    const reason = { code: 'gate-change', message };
    const changed = verdict.status === 'regression'
        ? { ...verdict, reasons: [...verdict.reasons, reason] }
        : { status: 'regression', title: 'the change touches the gate itself', reasons: [reason, ...verdict.reasons] };
    return { ...view, report: { ...view.report, verdict: changed } };
}
/** Whether a run is without a verdict because it had no keys. */
function isWithoutKeys({ report: { verdict } }) {
    return verdict.status !== 'pass' && verdict.status !== 'regression' && verdict.reasons[0]?.code === 'no-credentials';
}
const WITHOUT_KEYS = 'no keys here: what needs one was not run';
function leaveOpen(view) {
    return { ...view, report: { ...view.report, verdict: { ...view.report.verdict, status: 'inconclusive', title: WITHOUT_KEYS } } };
}
/** The verdict of a run that went on without keys: nothing is decided, and what the measured part found is told behind it. */
function keysMissing(message, { status, reasons }) {
    const found = status === 'regression' ? reasons : [];
    return { status: 'inconclusive', title: WITHOUT_KEYS, reasons: [{ code: 'no-credentials', message }, ...found] };
}
/** A run whose first missing answer needs a key that is not there. */
function withoutKeys(message) {
    return { status: 'invalid', title: 'no keys here', reasons: [{ code: 'no-credentials', message }] };
}


/***/ }),

/***/ 81412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ scoreByPeople),
/* harmony export */   m: () => (/* binding */ correctDifference)
/* harmony export */ });
/* harmony import */ var _statistics_prediction_powered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80276);
/* harmony import */ var _feedback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44320);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58846);
/** What people say of the answers of a run, and what that corrects in the judge's difference. */



/** Scores by people: the mean over annotators of each item, weighted as the rubric says; `overall` where somebody gave that instead. */
function scoreByPeople({ scale, items }, labels) {
    const given = new Map();
    for (const entry of labels) {
        if ((0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreferenceEntry */ .MF)(entry))
            continue;
        const key = keyOf(entry.case, (0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(entry), entry.item);
        const known = given.get(key) ?? new Map();
        if (entry.item !== _feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .OVERALL_ITEM */ .cH && !items.some(({ id }) => id === entry.item))
            continue;
        given.set(key, known.set(entry.annotator, (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .toFraction */ ._j)(scale, entry.value)));
    }
    const itemScore = (caseId, output, item) => {
        const values = [...(given.get(keyOf(caseId, output, item))?.values() ?? [])];
        return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    return (caseId, output) => {
        const scores = items.map(({ id, weight = 1 }) => ({ weight, score: itemScore(caseId, output, id) }));
        if (scores.some(({ score }) => score === null))
            return itemScore(caseId, output, _feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .OVERALL_ITEM */ .cH);
        const weights = scores.reduce((sum, { weight }) => sum + weight, 0);
        return scores.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0) / weights;
    };
}
function keyOf(caseId, output, item) {
    return JSON.stringify([caseId, output, item]);
}
/** The judge's mean difference corrected by people's where they labelled both answers (PPI++); null with fewer than 20 such cases. */
function correctDifference(pairs) {
    return (0,_statistics_prediction_powered_js__WEBPACK_IMPORTED_MODULE_2__/* .predictionPoweredMean */ .x)(pairs.flatMap(({ cluster, weight, baseline, candidate, human }) => baseline === null || candidate === null ? [] : [{ judged: candidate - baseline, human, cluster, weight }]));
}


/***/ }),

/***/ 68593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ gatherRatings),
/* harmony export */   Lx: () => (/* binding */ answersByCase),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   Yp: () => (/* binding */ comparedItems),
/* harmony export */   tY: () => (/* binding */ leaderOf),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _feedback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44320);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58846);
/** Labels and verdicts brought together: what people say of an answer, and what each judge said of it, one value an order. */


/**
 * Groups labels and verdicts by answer and item, and derives `overall` where the items of a rubric are all there and nobody gave it.
 * A later label of the same person on the same thing replaces the earlier one. Freeform feedback is left out: it is no rating.
 * @throws Error for a verdict that could be of several answers; callers refuse those first, with `isAmbiguous`
 */
function gatherRatings(rubric, labels, verdicts) {
    const drafts = new Map();
    const extra = new Set(rubric.feedback?.map(({ id }) => id));
    for (const entry of labels) {
        if (extra.has(entry.item))
            continue;
        const compares = (0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreferenceEntry */ .MF)(entry);
        const draft = draftOf(drafts, entry.case, (0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(entry), entry.item, compares);
        draft.labels.set(entry.annotator ?? _feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .ANONYMOUS */ .E6, compares ? entry.preference : entry.value);
        draft.length = lengthOf(entry) ?? draft.length;
    }
    const answers = answersByCase(labels);
    const preferred = comparedItems(labels);
    for (const verdict of verdicts) {
        const compares = preferred(verdict.item);
        const draft = draftOf(drafts, verdict.case, resolveAnswer(verdict, answers), verdict.item, compares);
        const orders = draft.verdicts.get(verdict.judge) ?? new Map();
        const trials = orders.get(verdict.order) ?? new Map();
        trials.set(verdict.trial, verdict.value);
        orders.set(verdict.order, trials);
        draft.verdicts.set(verdict.judge, orders);
    }
    deriveOverall(rubric, drafts);
    return [...drafts.values()].map((draft) => settle(rubric, draft));
}
/** Whether an item's labels are preferences; for items without labels, whether all labels of the file are. */
function comparedItems(labels) {
    const kinds = new Map();
    for (const entry of labels)
        if (!kinds.has(entry.item))
            kinds.set(entry.item, (0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreferenceEntry */ .MF)(entry));
    const all = labels.length > 0 && labels.every(_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreferenceEntry */ .MF);
    return (item) => kinds.get(item) ?? all;
}
/** The answers that the labels of each case are about. */
function answersByCase(labels) {
    const answers = new Map();
    for (const entry of labels) {
        const known = answers.get(entry.case) ?? new Set();
        answers.set(entry.case, known.add((0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(entry)));
    }
    return answers;
}
/** Whether a verdict does not say which of several labelled answers it is about. */
function isAmbiguous(verdict, answers) {
    return (0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(verdict) === '' && (answers.get(verdict.case)?.size ?? 0) > 1;
}
function resolveAnswer(verdict, answers) {
    const own = (0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(verdict);
    const known = answers.get(verdict.case);
    if (known === undefined || known.size === 0)
        return own;
    if (own === '' && known.size > 1)
        throw new Error(`a verdict on ${verdict.case} could be of ${known.size} answers`);
    const [only = ''] = known;
    // Labels that name no answer are of whatever answer the case has.
    return own === '' || only === '' ? only : own;
}
function draftOf(drafts, caseId, answer, item, compares) {
    const key = JSON.stringify([caseId, answer, item]);
    const known = drafts.get(key);
    if (known !== undefined)
        return known;
    const draft = { case: caseId, item, answer, compares, labels: new Map(), length: null, verdicts: new Map() };
    drafts.set(key, draft);
    return draft;
}
function lengthOf(entry) {
    if (!(0,_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreferenceEntry */ .MF)(entry))
        return entry.output === undefined ? null : [...entry.output].length;
    return entry.a === undefined || entry.b === undefined ? null : [...entry.a].length - [...entry.b].length;
}
/** What a rubric's items amount to, as a value of its scale; null unless all of them are there. */
function overallValue(rubric, values) {
    if (rubric.items.some(({ id }) => !values.has(id)))
        return null;
    return (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .fromFraction */ .Hu)(rubric.scale, (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .rubricScore */ .WV)(rubric, Object.fromEntries(values)), rubric.pass_at ?? _rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PASS_AT */ .k);
}
/** Adds `overall` to answers of a rubric with several items, for every person and judge who gave all items and no `overall`. */
function deriveOverall(rubric, drafts) {
    if (rubric.items.length < 2 || rubric.items.some(({ id }) => id === _feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .OVERALL_ITEM */ .cH))
        return;
    const ofItems = [...drafts.values()].filter(({ compares, item }) => !compares && item !== _feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .OVERALL_ITEM */ .cH);
    for (const items of Map.groupBy(ofItems, (draft) => JSON.stringify([draft.case, draft.answer])).values()) {
        const [first] = items;
        if (first === undefined || items.length < rubric.items.length)
            continue;
        const overall = draftOf(drafts, first.case, first.answer, _feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .OVERALL_ITEM */ .cH, false);
        overall.length ??= first.length;
        for (const annotator of first.labels.keys()) {
            const value = overallValue(rubric, valuesOf(items, ({ labels }) => labels.get(annotator)));
            if (value !== null && !overall.labels.has(annotator))
                overall.labels.set(annotator, value);
        }
        deriveVerdicts(rubric, items, first, overall);
    }
    for (const [key, draft] of drafts)
        if (draft.labels.size === 0 && draft.verdicts.size === 0)
            drafts.delete(key);
}
function deriveVerdicts(rubric, items, first, overall) {
    for (const [judge, orders] of first.verdicts) {
        if (overall.verdicts.has(judge))
            continue;
        const derived = new Map();
        for (const [order, trials] of orders) {
            const values = [...trials.keys()].map((trial) => [
                trial,
                overallValue(rubric, valuesOf(items, ({ verdicts }) => verdicts.get(judge)?.get(order)?.get(trial) ?? undefined)),
            ]);
            derived.set(order, new Map(values));
        }
        overall.verdicts.set(judge, derived);
    }
}
function valuesOf(items, of) {
    return new Map(items.flatMap((draft) => {
        const value = of(draft);
        return value === undefined ? [] : [[draft.item, value]];
    }));
}
function settle(rubric, { verdicts, ...draft }) {
    const score = (value) => scoreOf(rubric, value, draft.compares);
    const settled = [...verdicts].map(([judge, orders]) => [
        judge,
        [...orders].map(([order, trials]) => {
            const values = [...trials].sort(([a], [b]) => a - b).flatMap(([, value]) => (value === null ? [] : [value]));
            return { order, values, ...summarize(rubric, values, draft.compares, score) };
        }),
    ]);
    const votes = [...draft.labels.values()];
    return { ...draft, label: leaderOf(votes, votes.length / 2), verdicts: new Map(settled) };
}
/** A value on 0..1; of preferences a is 1, b is 0, a tie in between. */
function scoreOf(rubric, value, compares) {
    if (compares)
        return value === 'a' ? 1 : value === 'b' ? 0 : 0.5;
    return (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .toFraction */ ._j)(rubric.scale, value);
}
function summarize(rubric, values, compares, score) {
    if (values.length === 0)
        return { value: null, score: null };
    const mean = values.reduce((sum, value) => sum + score(value), 0) / values.length;
    if (!compares && rubric.scale.type === 'ordinal')
        return { value: (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .fromFraction */ .Hu)(rubric.scale, mean), score: mean };
    const leader = leaderOf(values, 0) ?? (compares ? 'tie' : null);
    return { value: leader, score: leader === null ? null : mean };
}
/** The value that comes most often and more than `least` times; null where none leads. */
function leaderOf(values, least) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (first === undefined || first[1] <= least || second?.[1] === first[1])
        return null;
    return first[0];
}


/***/ }),

/***/ 20658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ toLines),
/* harmony export */   Uo: () => (/* binding */ parseStoredTrials),
/* harmony export */   Xv: () => (/* binding */ withStoredAnswers),
/* harmony export */   j7: () => (/* binding */ toStoredTrial),
/* harmony export */   uN: () => (/* binding */ toBaselineRecord),
/* harmony export */   wC: () => (/* binding */ parseStoredAnswers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45384);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84541);
/* harmony import */ var _journal_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42237);
/**
 * What a run leaves for later ones to compare with: the scores of one side, trial by trial, each under the fingerprint of its case; and,
 * where a suite wants texts kept, the answers under the keys of their requests. The fingerprints say for what they still hold.
 */



const { caseId, trial, key, outputSha256, finishReason, usage, latencyMs, costUsd, scores } = _journal_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .TrialRecordSchema */ .J.shape;
const StoredTrialSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    case: caseId,
    /** Of everything that is replayed and scored of the case. */
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    ...{ trial, key, outputSha256, finishReason, usage, latencyMs, costUsd, scores },
});
const StoredAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), answer: _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerSchema */ .y0 });
/** A scored trial as it is stored; without texts its key names nothing. */
function toStoredTrial(record, fingerprint, hasText) {
    const { caseId: id, side: _side, state: _state, reason: _reason, detail: _detail, key: at, ...kept } = record;
    return { case: id, fingerprint, ...kept, ...(hasText && at !== undefined ? { key: at } : {}) };
}
/** A stored trial as the record of the baseline's, with the scores that are asked for. */
function toBaselineRecord({ case: id, fingerprint: _, ...stored }, metrics) {
    const kept = Object.fromEntries(Object.entries(stored.scores).filter(([metric]) => metrics.has(metric)));
    return { caseId: id, side: 'baseline', state: 'scored', ...stored, scores: kept };
}
/** One JSON object a line. */
function toLines(rows) {
    return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
/** The trials of such lines; null where a line is of another form. */
function parseStoredTrials(text) {
    return parseLines(text, StoredTrialSchema);
}
/** The answers of such lines; null where a line is of another form. */
function parseStoredAnswers(text) {
    return parseLines(text, StoredAnswerSchema);
}
/** Cassettes that know the stored answers, too. What is asked anew is asked anew. */
function withStoredAnswers(cassettes, answers) {
    if (answers.length === 0 || cassettes.mode === 'record')
        return cassettes;
    const known = new Map(answers.map((stored) => [stored.key, stored.answer]));
    return { ...cassettes, find: (wanted) => known.get(wanted) ?? cassettes.find(wanted) };
}
function parseLines(text, schema) {
    try {
        const rows = text.split('\n').filter((line) => line !== '');
        return rows.map((line) => schema.parse(JSON.parse(line)));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 43537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadLabels),
/* harmony export */   X: () => (/* binding */ loadVerdicts)
/* harmony export */ });
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89169);
/* harmony import */ var _documents_json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64724);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23227);
/* harmony import */ var _documents_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93836);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53358);
/* harmony import */ var _domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44320);
/* harmony import */ var _domain_judging_ratings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68593);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68539);
/** Label and verdict files: lines that people and judges wrote of answers, checked against the rubric that they are about. */








/** Largest file of labels or verdicts, in bytes. */
const MAX_BYTES = 256 << 20;
const LABEL_HELP = 'The fields of a label: schema/feedback-entry.schema.json.';
const VERDICT_HELP = 'The fields of a verdict: schema/judge-verdict.schema.json.';
const MAX_KEPT = 20;
/**
 * Reads label files. Case ids are brought to their one form; an entry that carries an answer gets its hash.
 * @throws CupelError `config` with the lines of what is malformed or outside the rubric's scale; `file-missing`, `file-unsafe`
 */
async function loadLabels(tree, paths, rubric) {
    const entries = [];
    const problems = new Problems(LABEL_HELP);
    for (const path of paths) {
        const file = (0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .V)(tree, path);
        for (const { line, value } of (0,_documents_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonLines */ .s)(await (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(tree, path, MAX_BYTES), file)) {
            const checked = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(schemaFor(value), value, { file, lineOf: () => line });
            if (!checked.ok) {
                problems.add(checked.problems);
                continue;
            }
            const entry = withHashes({ ...checked.value, case: (0,_documents_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeId */ .XB)(checked.value.case) });
            const problem = hashProblem(entry) ?? (0,_domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .labelProblem */ .W6)(rubric, entry);
            if (problem === null)
                entries.push(entry);
            else
                problems.add([placed(problem, file, line)]);
        }
    }
    problems.throwIfAny();
    return entries;
}
/**
 * Reads a file of recorded verdicts on what the labels are about.
 * @throws CupelError `config` with the lines of what is malformed, outside the scale, ambiguous or there twice; `file-missing`, `file-unsafe`
 */
async function loadVerdicts(tree, path, rubric, labels) {
    const file = (0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .V)(tree, path);
    const verdicts = [];
    const problems = new Problems(VERDICT_HELP);
    const [compares, answers, seen] = [(0,_domain_judging_ratings_js__WEBPACK_IMPORTED_MODULE_5__/* .comparedItems */ .Yp)(labels), (0,_domain_judging_ratings_js__WEBPACK_IMPORTED_MODULE_5__/* .answersByCase */ .Lx)(labels), new Map()];
    for (const { line, value } of (0,_documents_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonLines */ .s)(await (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(tree, path, MAX_BYTES), file)) {
        const checked = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(_domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .VerdictSchema */ .jp, value, { file, lineOf: () => line });
        if (!checked.ok) {
            problems.add(checked.problems);
            continue;
        }
        const verdict = { ...checked.value, case: (0,_documents_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeId */ .XB)(checked.value.case) };
        const problem = (0,_domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictProblem */ .ls)(rubric, verdict, compares(verdict.item)) ?? ambiguity(verdict, answers) ?? repetition(verdict, seen, line);
        if (problem === null)
            verdicts.push(verdict);
        else
            problems.add([placed(problem, file, line)]);
    }
    problems.throwIfAny();
    return verdicts;
}
/** The shape that a line means to have: what it lacks is said of that one. */
function schemaFor(value) {
    const isObject = typeof value === 'object' && value !== null;
    return isObject && 'preference' in value && !('value' in value) ? _domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .PreferenceEntrySchema */ .PK : _domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .ValueEntrySchema */ .jD;
}
function withHashes(entry) {
    if (!(0,_domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .isPreferenceEntry */ .MF)(entry))
        return entry.output === undefined || entry.output_sha256 !== undefined ? entry : { ...entry, output_sha256: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(entry.output) };
    const { a, b, a_sha256 = a === undefined ? undefined : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(a), b_sha256 = b === undefined ? undefined : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(b) } = entry;
    return { ...entry, ...(a_sha256 === undefined ? {} : { a_sha256 }), ...(b_sha256 === undefined ? {} : { b_sha256 }) };
}
function hashProblem(entry) {
    const pairs = (0,_domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .isPreferenceEntry */ .MF)(entry)
        ? [
            ['a_sha256', entry.a, entry.a_sha256],
            ['b_sha256', entry.b, entry.b_sha256],
        ]
        : [['output_sha256', entry.output, entry.output_sha256]];
    const wrong = pairs.find(([, text, hash]) => text !== undefined && hash?.replace(/^sha256:/, '') !== (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(text));
    return wrong === undefined ? null : { path: wrong[0], message: 'is not the SHA-256 of the text beside it: leave one of the two out' };
}
function ambiguity(verdict, answers) {
    if (!(0,_domain_judging_ratings_js__WEBPACK_IMPORTED_MODULE_5__/* .isAmbiguous */ .X2)(verdict, answers))
        return null;
    return { path: 'case', message: `has ${answers.get(verdict.case)?.size} labelled answers: say which one with \`output_sha256\`` };
}
function repetition({ case: id, item, judge, order, trial, ...verdict }, seen, line) {
    const key = JSON.stringify([id, item, judge, order, trial, verdict.output_sha256, verdict.a_sha256, verdict.b_sha256]);
    const first = seen.get(key);
    if (first === undefined) {
        seen.set(key, line);
        return null;
    }
    return { path: 'case', message: `repeats line ${first}: the same judge, item, order and trial; number repeats with \`trial\`` };
}
function placed({ path, message }, file, line) {
    return { place: { file, line, path }, message };
}
/** Keeps the first problems and counts the others. */
class Problems {
    kept = [];
    total = 0;
    help;
    constructor(help) {
        this.help = help;
    }
    add(problems) {
        this.total += problems.length;
        if (this.kept.length < MAX_KEPT)
            this.kept.push(...problems.slice(0, MAX_KEPT));
    }
    throwIfAny() {
        if (this.total > 0)
            throw (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsError */ .$j)(this.kept, this.help, this.total);
    }
}


/***/ })

};
