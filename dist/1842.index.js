export const id = 1842;
export const ids = [1842,7786];
export const modules = {

/***/ 16201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_history_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89222);
/* harmony import */ var _reporters_trend_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2826);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60783);
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37986);
/** The history of suites, out of the run records of many commits or of a ledger: folders that a workflow kept as artifacts or on a branch. */





/**
 * Reads what many runs say together; with `add`, adds them to a ledger first.
 * @throws CupelError `record-unreadable` where a folder does not exist, or none holds a run
 */
async function history({ dirs, out, add }, deps) {
    (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseFile */ .lv)(out, deps);
    (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseFile */ .lv)(add, deps);
    const found = (0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistories */ .X)(dirs, deps);
    const added = add === undefined ? [] : (0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .addToLedger */ .m)(add, found.entries, deps);
    // A run that has nothing to say adds nothing: the ledger may be empty then.
    const { entries, skipped } = add === undefined || found.entries.length === 0 ? found : (0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistories */ .X)([add], deps);
    const report = (0,_domain_history_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .Lu)(entries, skipped);
    const dir = out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(deps.cwd, out);
    if (dir !== null)
        await (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .hV)(dir, Object.values(_reporters_trend_index_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_REPORTERS */ .q).map(({ file, render }) => ({ file, render: () => render(report) })), deps);
    return { report, dir, added };
}


/***/ }),

/***/ 19935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ MIN_CASES),
/* harmony export */   Jl: () => (/* binding */ detectionFactor),
/* harmony export */   P$: () => (/* binding */ undetectedDrop),
/* harmony export */   RX: () => (/* binding */ MIN_CLUSTERS),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vn: () => (/* binding */ describeAlone),
/* harmony export */   iG: () => (/* binding */ isLargeEnough)
/* harmony export */ });
/* unused harmony export detectableDrop */
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85821);
/* harmony import */ var _statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64702);
/* harmony import */ var _statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94885);
/** From pairs of case means to one Comparison per metric and slice: the numbers, without a verdict. */



/** Below so many cases or clusters no t verdict is issued. */
const MIN_CASES = 30;
const MIN_CLUSTERS = 8;
/** Compares the pairs of one metric and slice. Cases without a score on both sides are left out here and counted as coverage elsewhere. */
function compare(pairs, facts, terms) {
    const complete = pairs.flatMap(({ baseline, candidate, cluster, weight }) => baseline === null || candidate === null ? [] : [{ baseline, candidate, cluster, weight, difference: candidate - baseline }]);
    const summary = (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(complete);
    const tally = {
        n: complete.length,
        wins: complete.filter(({ difference }) => difference > 0).length,
        losses: complete.filter(({ difference }) => difference < 0).length,
    };
    const empty = complete.length === 0;
    const test = empty ? NO_TEST : chooseTest(complete, summary, tally, terms);
    return {
        ...facts,
        n: tally.n,
        clusters: summary.clusters,
        baseline: empty ? null : weightedMean(complete, 'baseline'),
        candidate: empty ? null : weightedMean(complete, 'candidate'),
        difference: empty ? null : summary.mean,
        standardError: summary.standardError,
        interval: test.interval,
        pRegression: test.pRegression,
        pNonInferior: test.pNonInferior,
        wins: tally.wins,
        losses: tally.losses,
        ties: tally.n - tally.wins - tally.losses,
        correlation: correlation(complete),
        mde: detectableDrop(summary, terms.alpha),
        method: test.method,
        status: 'shown',
    };
}
/** A metric of a candidate that has nothing to be compared with: its mean, and no difference. */
function describeAlone(pairs, facts) {
    const scored = pairs.flatMap(({ candidate, cluster, weight }) => candidate === null ? [] : [{ baseline: candidate, candidate, cluster, weight, difference: 0 }]);
    return {
        ...facts,
        ...NO_TEST,
        n: scored.length,
        clusters: (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(scored).clusters,
        baseline: null,
        candidate: scored.length === 0 ? null : weightedMean(scored, 'candidate'),
        difference: null,
        standardError: null,
        wins: 0,
        losses: 0,
        ties: 0,
        correlation: null,
        mde: null,
        status: 'shown',
    };
}
const NO_TEST = { interval: null, pRegression: null, pNonInferior: null, method: 'none' };
/** `beyond_margin` asks whether the drop is larger than the margin, `any` whether there is one. */
function chooseTest(pairs, summary, tally, terms) {
    const shift = terms.failOn === 'beyond_margin' ? terms.margin : 0;
    if (isPassFail(pairs, summary) && terms.singleTrial) {
        return {
            method: 'mcnemar-tango',
            pRegression: shift === 0 ? (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarPValue */ .ZS)(tally) : (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoDrop */ .Hi)(tally, shift),
            pNonInferior: (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoNonInferior */ .fQ)(tally, terms.margin),
            interval: (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoInterval */ .B9)(tally, terms.level),
        };
    }
    const interval = (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .tInterval */ .oW)(summary, terms.level);
    if (!isLargeEnough(summary)) {
        const totals = shift === 0 ? summary.clusterTotals : shiftedTotals(pairs, shift);
        return { method: 'sign-flip', pRegression: (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipPValue */ .Sp)(totals, terms.seed), pNonInferior: null, interval };
    }
    return { method: 'paired-t-cr1', pRegression: (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pDrop */ .Op)(summary, shift), pNonInferior: (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pNonInferior */ .wD)(summary, terms.margin), interval };
}
function shiftedTotals(pairs, shift) {
    return (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(pairs.map((pair) => ({ ...pair, difference: pair.difference + shift }))).clusterTotals;
}
/** Whether verdicts by t may be issued at all. */
function isLargeEnough(sizes) {
    return sizes.n >= MIN_CASES && sizes.clusters >= MIN_CLUSTERS;
}
/** Scores that are only 0 or 1, equal weights, every cluster one case: where McNemar and Tango are exact and right. */
function isPassFail(pairs, summary) {
    if (summary.clusters !== pairs.length)
        return false;
    return pairs.every(({ baseline, candidate, weight }) => isBit(baseline) && isBit(candidate) && weight === pairs[0]?.weight);
}
function isBit(score) {
    return score === 0 || score === 1;
}
function weightedMean(pairs, side) {
    let sum = 0;
    let weights = 0;
    for (const pair of pairs) {
        sum += pair.weight * pair[side];
        weights += pair.weight;
    }
    return sum / weights;
}
/** Pearson correlation of the sides' case scores; null where a side does not vary. */
function correlation(pairs) {
    if (pairs.length < 2)
        return null;
    const meanOf = (side) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
    const baselineMean = meanOf('baseline');
    const candidateMean = meanOf('candidate');
    let product = 0;
    let baselineSquares = 0;
    let candidateSquares = 0;
    for (const { baseline, candidate } of pairs) {
        product += (baseline - baselineMean) * (candidate - candidateMean);
        baselineSquares += (baseline - baselineMean) ** 2;
        candidateSquares += (candidate - candidateMean) ** 2;
    }
    if (baselineSquares === 0 || candidateSquares === 0)
        return null;
    return Math.max(-1, Math.min(1, product / Math.sqrt(baselineSquares * candidateSquares)));
}
/** Chance with which a drop of the size of the MDE is found. */
const POWER = 0.8;
/**
 * Smallest drop found with 80 % power at this size and variance: (z_{1-alpha} + z_.80) SE, the clusters' design effect included. Where
 * nothing differs at all there is no variance to go by, and it is the drop that zero regressions out of G still allow.
 */
function detectableDrop(summary, alpha) {
    if (summary.standardError === null)
        return null;
    if (summary.standardError === 0)
        return undetectedDrop(summary.clusters, alpha);
    return detectionFactor(alpha) * summary.standardError;
}
/** How many standard errors a drop must have to be found with 80 % power: z_{1-alpha} + z_.80, 2.486 at .05. */
function detectionFactor(alpha) {
    return (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(1 - alpha) + (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(POWER);
}
/** Upper bound of the share of regressing clusters when none of `clusters` did: 1 - alpha^(1/G), at confidence 1 - alpha. */
function undetectedDrop(clusters, alpha) {
    return 1 - alpha ** (1 / clusters);
}


/***/ }),

/***/ 64702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ summarizePairs),
/* harmony export */   Op: () => (/* binding */ pDrop),
/* harmony export */   Sp: () => (/* binding */ signFlipPValue),
/* harmony export */   oW: () => (/* binding */ tInterval),
/* harmony export */   wD: () => (/* binding */ pNonInferior)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85821);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10259);
/**
 * The test on paired differences: cluster-robust Student t (CR1), and the sign-flip test on cluster totals for small sets.
 * STATISTICS section 2; one partition into clusters serves the standard error, the degrees of freedom and the resampling.
 */


/**
 * Weighted mean of d and its CR1 standard error: V = G/(G-1) sum_g (sum_i w_i (d_i - m))^2 / (sum w)^2. With clusters of one case
 * and equal weights it is the ordinary paired standard error.
 */
function summarizePairs(pairs) {
    let weights = 0;
    let sum = 0;
    for (const pair of pairs) {
        weights += pair.weight;
        sum += pair.weight * pair.difference;
    }
    const mean = pairs.length === 0 ? 0 : sum / weights;
    const residuals = new Map();
    const totals = new Map();
    for (const pair of pairs) {
        residuals.set(pair.cluster, (residuals.get(pair.cluster) ?? 0) + pair.weight * (pair.difference - mean));
        totals.set(pair.cluster, (totals.get(pair.cluster) ?? 0) + pair.weight * pair.difference);
    }
    const clusters = residuals.size;
    let squares = 0;
    for (const residual of residuals.values())
        squares += residual * residual;
    const standardError = clusters < 2 ? null : Math.sqrt((clusters / (clusters - 1)) * squares) / weights;
    return { n: pairs.length, clusters, mean, standardError, clusterTotals: [...totals.values()] };
}
/**
 * P-value of H0: mean >= -shift against a smaller mean, by t on G - 1 degrees of freedom. `shift` 0 asks for any drop, `shift` =
 * margin for a drop beyond the margin. All differences alike have no standard error: then the mean itself decides.
 */
function pDrop(summary, shift = 0) {
    if (summary.standardError === null)
        return null;
    const distance = summary.mean + shift;
    if (summary.standardError === 0)
        return distance < 0 ? 0 : 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCdf */ .w_)(distance / summary.standardError, summary.clusters - 1);
}
/** P-value of H0: mean <= -margin against a greater mean (non-inferiority). */
function pNonInferior(summary, margin) {
    if (summary.standardError === null)
        return null;
    const distance = summary.mean + margin;
    if (summary.standardError === 0)
        return distance > 0 ? 0 : 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCdf */ .w_)(-distance / summary.standardError, summary.clusters - 1);
}
/** Two-sided interval of the mean at confidence 1 - 2 `level`: the dual of one-sided tests at `level`. */
function tInterval(summary, level) {
    if (summary.standardError === null)
        return null;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(1 - level, summary.clusters - 1) * summary.standardError;
    return [summary.mean - half, summary.mean + half];
}
const EXACT_FLIPS = 16;
const MONTE_CARLO_FLIPS = 20_000;
/**
 * One-sided sign-flip test of H0: the cluster totals are symmetric about 0, against a drop. Exact over all 2^k flips of up to 16
 * non-zero totals; beyond that Monte Carlo with (1 + #) / (B + 1), seeded.
 */
function signFlipPValue(clusterTotals, seed) {
    const totals = clusterTotals.filter((total) => total !== 0);
    if (totals.length === 0)
        return 1;
    const observed = totals.reduce((sum, total) => sum + total, 0);
    const slack = 1e-12 * totals.reduce((sum, total) => sum + Math.abs(total), 0);
    return totals.length <= EXACT_FLIPS ? exactFlips(totals, observed + slack) : sampledFlips(totals, observed + slack, (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomSource */ .n4)(seed));
}
/** Counts the flips whose sum is low enough by joining the sums of two halves, 2^8 each at most. */
function exactFlips(totals, limit) {
    const half = Math.floor(totals.length / 2);
    const first = flippedSums(totals.slice(0, half)).sort();
    const second = flippedSums(totals.slice(half)).sort();
    let asLow = 0;
    let fitting = second.length;
    for (const sum of first) {
        while (fitting > 0 && sum + (second[fitting - 1] ?? 0) > limit)
            fitting -= 1;
        asLow += fitting;
    }
    return asLow / 2 ** totals.length;
}
/** Sums of the values under every choice of signs. */
function flippedSums(values) {
    const sums = new Float64Array(2 ** values.length);
    values.forEach((value, index) => {
        const known = 2 ** index;
        for (let pattern = 0; pattern < known; pattern += 1) {
            const sum = sums[pattern] ?? 0;
            sums[pattern] = sum + value;
            sums[pattern + known] = sum - value;
        }
    });
    return sums;
}
/** Signs are drawn for so many totals at once: their sums under every choice of signs stand in a table. */
const CHUNK = 10;
function sampledFlips(totals, limit, random) {
    const tables = [];
    for (let from = 0; from < totals.length; from += CHUNK)
        tables.push(flippedSums(totals.slice(from, from + CHUNK)));
    let asLow = 0;
    for (let draw = 0; draw < MONTE_CARLO_FLIPS; draw += 1) {
        let sum = 0;
        for (const table of tables)
            sum += table[Math.floor(random() * table.length)] ?? 0;
        if (sum <= limit)
            asLow += 1;
    }
    return (1 + asLow) / (1 + MONTE_CARLO_FLIPS);
}


/***/ }),

/***/ 94885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tangoInterval),
/* harmony export */   Hi: () => (/* binding */ tangoDrop),
/* harmony export */   ZS: () => (/* binding */ mcnemarPValue),
/* harmony export */   fQ: () => (/* binding */ tangoNonInferior),
/* harmony export */   tF: () => (/* binding */ mcnemarTwoSided)
/* harmony export */ });
/* unused harmony export tangoStatistic */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85821);
/**
 * Paired pass/fail scores: exact McNemar for a drop, Tango's score test and interval for the difference of paired proportions.
 * The t test is anti-conservative where few cases differ; these are not.
 */

/** Exact one-sided McNemar test of a drop: P(X >= losses), X ~ Bin(wins + losses, 1/2). */
function mcnemarPValue({ wins, losses }) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(losses, wins + losses, 0.5);
}
/** Exact two-sided McNemar test: twice the smaller tail, at most 1. Used for uneven missingness. */
function mcnemarTwoSided(b, c) {
    return Math.min(1, 2 * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(Math.max(b, c), b + c, 0.5));
}
/**
 * Tango's score statistic for the difference candidate - baseline = `delta` (Tango, Statistics in Medicine 17, 1998): standard
 * normal under that difference. Null where the statistic is not defined (no pairs).
 */
function tangoStatistic({ n, wins, losses }, delta) {
    if (n === 0)
        return null;
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * delta;
    const c = -losses * delta * (1 - delta);
    const lossProbability = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossProbability + delta * (1 - delta));
    const distance = wins - losses - n * delta;
    if (variance <= 0)
        return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
    return distance / Math.sqrt(variance);
}
/** P-value of H0: candidate - baseline <= -margin against a greater difference (non-inferiority), by Tango's score test. */
function tangoNonInferior(pairs, margin) {
    const statistic = tangoStatistic(pairs, -margin);
    return statistic === null ? null : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(statistic);
}
/** P-value of H0: candidate - baseline >= -shift against a smaller difference, by Tango's score test. */
function tangoDrop(pairs, shift) {
    const statistic = tangoStatistic(pairs, -shift);
    return statistic === null ? null : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(-statistic);
}
/** Tango's score interval at confidence 1 - 2 `level`: all differences that the score test does not reject. */
function tangoInterval(pairs, level) {
    if (pairs.n === 0)
        return null;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - level);
    const estimate = (pairs.wins - pairs.losses) / pairs.n;
    const inside = (delta) => Math.abs(tangoStatistic(pairs, delta) ?? 0) <= z;
    return [edge(inside, estimate, -1), edge(inside, estimate, 1)];
}
/** Bisects between the estimate, which the interval holds, and an end of [-1, 1]. */
function edge(inside, estimate, end) {
    if (inside(end))
        return end;
    let within = estimate;
    let beyond = end;
    for (let step = 0; step < 60; step += 1) {
        const middle = (within + beyond) / 2;
        if (inside(middle))
            within = middle;
        else
            beyond = middle;
    }
    return within;
}


/***/ }),

/***/ 10259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   n4: () => (/* binding */ randomSource)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18460);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19821);


/** A source that gives the same draws for the same 32-bit seed, on every machine (xoroshiro128+). */
function randomSource(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__/* .xoroshiro128plus */ .b)(seed | 0);
    return () => (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_1__/* .uniformFloat64 */ .d)(generator);
}
/** The 32-bit seed in a fingerprint, so that what is replayed decides the order and not the clock. */
function seedOf(fingerprint) {
    return Number.parseInt(fingerprint.replace(/^sha256:/, '').slice(0, 8), 16) | 0;
}
/** A new list in random order: every item draws a key, the keys are sorted. */
function shuffle(items, random) {
    const keyed = items.map((item) => ({ item, key: random() }));
    keyed.sort((a, b) => a.key - b.key);
    return keyed.map(({ item }) => item);
}


/***/ }),

/***/ 42237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ TrialRecordSchema),
  H: () => (/* binding */ toJournalLine)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
// EXTERNAL MODULE: ./lib/domain/report.js
var report = __webpack_require__(49012);
;// CONCATENATED MODULE: ./lib/domain/score.js
/** Why a trial has no score. Missing evidence, never a zero. */
const UNSCORED_REASONS = [
    'provider-error',
    'provider-timeout',
    'provider-refused',
    'empty-answer',
    'missing-variable',
    'tool-unrecorded',
    'not-recorded',
    'cassette-miss',
    'judge-error',
    'judge-parse',
    'check-error',
    'budget',
    'deadline',
    'cancelled',
];

// EXTERNAL MODULE: ./lib/domain/trial.js
var trial = __webpack_require__(59036);
// EXTERNAL MODULE: ./lib/replay/answer.js
var answer = __webpack_require__(84541);
;// CONCATENATED MODULE: ./lib/replay/journal-lines.js
/**
 * What a run writes down, one sealed line each. The journal is the run's memory: a resumed run, `report` and `merge` read nothing
 * else. Names follow report.json (camelCase, ms, USD).
 */






const reason = schemas/* enum */.k5n(UNSCORED_REASONS);
const count = schemas/* int */.Whr().min(0);
const money = schemas/* number */.aig().min(0).nullable();
/** First line of every journal. Runs with an equal `configDigest` would ask the same questions: one may go on with the other's answers. */
const HeaderLineSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('header'),
    schemaVersion: schemas/* literal */.euz(1),
    configDigest: schemas/* string */.YjP().min(1),
    /** ISO 8601, of the attempt that began the journal. */
    startedAt: schemas/* string */.YjP(),
    /** Whatever the run wants to remember of its plan. */
    facts: json/* JsonObjectSchema */.xt,
});
const called = {
    kind: schemas/* literal */.euz('call'),
    key: schemas/* string */.YjP(),
    provider: schemas/* string */.YjP(),
    attempts: count,
    usage: trial/* UsageSchema */.f2.nullable(),
    costUsd: money,
};
/**
 * One call of a model, after its last attempt. Of an answer from a provider the text is kept, for a resumed run needs it; of one
 * from a cassette it is not, and where texts were stripped its hash stands in its place.
 */
const CallLineSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        ...called,
        source: schemas/* enum */.k5n(['provider', 'cassette']),
        answer: answer/* AnswerSchema */.y0.nullable(),
        outputSha256: schemas/* string */.YjP().exactOptional(),
    }),
    schemas/* strictObject */.rej({ ...called, source: schemas/* literal */.euz('provider'), failure: schemas/* strictObject */.rej({ reason, detail: schemas/* string */.YjP() }) }),
]);
const VoteSchema = schemas/* strictObject */.rej({ judge: schemas/* string */.YjP(), value: schemas/* number */.aig().min(0).max(1) });
const ScoreSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('scored'),
        value: schemas/* number */.aig().min(0).max(1),
        failed: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().exactOptional(),
        votes: schemas/* array */.YOg(VoteSchema).readonly().exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unscored'), reason, detail: schemas/* string */.YjP().exactOptional() }),
]);
const TRIAL_STATES = ['scored', 'unscored', 'skipped', 'cancelled'];
/**
 * How one generation and its scoring ended. `scored`: every scorer that applies gave a number. `unscored`: the evidence is
 * missing, `reason` says why. `skipped`: it was not needed any more. `cancelled`: the run ended before it.
 */
const TrialRecordSchema = schemas/* strictObject */.rej({
    caseId: schemas/* string */.YjP(),
    side: schemas/* enum */.k5n(trial/* SIDES */.BV),
    /** Repeat index from 0. */
    trial: count,
    state: schemas/* enum */.k5n(TRIAL_STATES),
    reason: reason.exactOptional(),
    /** Facts beside the reason: scorer, error, status. Never model text. */
    detail: schemas/* string */.YjP().exactOptional(),
    /** Key of the call that gave the answer: its text can be looked up. */
    key: schemas/* string */.YjP().exactOptional(),
    outputSha256: schemas/* string */.YjP().nullable(),
    /** The image or recording that the answer is, or has beside its text. */
    file: schemas/* strictObject */.rej({ mediaType: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), bytes: count }).exactOptional(),
    finishReason: schemas/* enum */.k5n(trial/* FINISH_REASONS */.SE).nullable(),
    usage: trial/* UsageSchema */.f2.nullable(),
    latencyMs: schemas/* number */.aig().min(0).nullable(),
    /** What the answer costs at its provider's price, whether it was bought in this run or replayed; null where unknown. */
    costUsd: money,
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), ScoreSchema),
    /** What the answer says of its own certainty, on 0..1. */
    confidence: schemas/* number */.aig().min(0).max(1).exactOptional(),
});
const TrialLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('trial'), ...TrialRecordSchema.shape });
const LookLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('look'), ...report/* LookReportSchema */.Ff.shape });
/** Anything else that a report is made of, by its topic. The last note of a topic and id counts. */
const NoteLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('note'), topic: schemas/* string */.YjP(), id: schemas/* string */.YjP(), data: json/* JsonSchema */.MP });
/** The run came to its end. What stands after it belongs to a later attempt. */
const EndLineSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('end'),
    at: schemas/* string */.YjP(),
    durationMs: schemas/* number */.aig().min(0),
    stop: schemas/* string */.YjP().nullable(),
});
const SCHEMAS = {
    header: HeaderLineSchema,
    call: CallLineSchema,
    trial: TrialLineSchema,
    look: LookLineSchema,
    note: NoteLineSchema,
    end: EndLineSchema,
};
/** The line that an unsealed object is, or null where it is none. */
function toJournalLine(entry) {
    const kind = 'kind' in entry ? entry.kind : undefined;
    if (typeof kind !== 'string' || !Object.hasOwn(SCHEMAS, kind))
        return null;
    const parsed = SCHEMAS[kind].safeParse(entry);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 98340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ JOURNAL_FILE),
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   _R: () => (/* binding */ exportJournal),
/* harmony export */   a0: () => (/* binding */ readJournal)
/* harmony export */ });
/* unused harmony export volatileJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88851);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84541);
/* harmony import */ var _answer_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71935);
/* harmony import */ var _journal_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42237);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72330);
/* harmony import */ var _line_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(576);
/* harmony import */ var _sealed_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15414);
/**
 * The journal of one run: append-only, a checksum a line, every line with the kernel before the call that wrote it returns. A run
 * that was killed goes on where it stood: what was answered is not asked again and not counted twice. It is a local file; texts
 * stay in it because a resumed run needs them. `exportJournal` makes the copy for an artifact, without them.
 */










const JOURNAL_FILE = 'journal.jsonl';
/**
 * Opens the journal in the folder of a run record (absolute path, made if need be). One with an equal config digest is continued;
 * another one is kept as `journal.<n>.jsonl`.
 */
function openJournal(dir, options, log) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    let warned = false;
    const warn = (error) => {
        if (!warned)
            log.warn(`journal: ${path} cannot be used (${(0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTrouble */ .LC)(error)}); the run goes on, but could not be resumed`);
        warned = true;
    };
    const earlier = options.fresh === true ? null : readEarlier(path, options.configDigest, warn);
    const mayWrite = earlier !== null || setAside(dir, warn);
    const files = mayWrite ? (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openAnswerFiles */ .GX)(dir) : (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .volatileAnswerFiles */ .Kr)();
    return createJournal({ file: mayWrite ? (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openLineFile */ .T3)(path, warn) : NO_FILE, files, warn }, earlier, options);
}
/** A journal in memory alone, for what is no run: canaries, calibration, a doctor's look. */
function volatileJournal() {
    const paper = { file: NO_FILE, files: volatileAnswerFiles(), warn: () => undefined };
    return createJournal(paper, null, { configDigest: 'none', startedAt: '', facts: {}, mask: (text) => text });
}
const NO_FILE = { append: () => null, read: () => null, close: () => undefined };
function createJournal({ file, files, warn }, earlier, options) {
    const { ledger, calls, trouble } = earlier ?? {
        ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .createLedger */ .M)(),
        calls: new Map(),
        trouble: { torn: 0, corrupt: 0 },
    };
    const own = new Set();
    const unwritten = new Map();
    const keptInMemory = (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .volatileAnswerFiles */ .Kr)();
    /** The file before its line: a line never names what is not there. */
    const keepFile = (answer) => {
        try {
            files.keep(answer);
        }
        catch (error) {
            warn(error);
            keptInMemory.keep(answer);
        }
    };
    const write = (line) => {
        if (line.kind === 'call' && 'answer' in line && line.answer !== null)
            keepFile(line.answer);
        const body = JSON.stringify(line);
        // One look at the whole line is cheaper than one at each string of it, and nearly always enough.
        const masked = options.mask(body) === body ? line : (0,_redactor_js__WEBPACK_IMPORTED_MODULE_9__/* .mapStrings */ .to)(line, options.mask);
        // Scores follow from answers: a trial's line may wait for the next answer's, which may not.
        const offset = file.append((0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .sealText */ .N9)(masked === line ? body : JSON.stringify(masked)), line.kind === 'trial');
        ledger.add(masked);
        if (masked.kind !== 'call' || !('answer' in masked))
            return;
        own.add(masked.key);
        if (offset === null)
            unwritten.set(masked.key, masked);
        else
            calls.set(masked.key, offset);
    };
    if (earlier === null) {
        const { configDigest, startedAt, facts } = options;
        write({ kind: 'header', schemaVersion: 1, configDigest, startedAt, facts });
    }
    const lookUp = (key) => {
        const kept = unwritten.get(key);
        if (kept !== undefined)
            return kept;
        const offset = calls.get(key);
        const line = offset === undefined ? null : parse(file.read(offset));
        return line?.kind === 'call' && line.key === key ? line : null;
    };
    return {
        resumed: earlier !== null,
        trouble,
        write,
        findCall: (key) => {
            const line = lookUp(key);
            if (line === null || !('answer' in line))
                return null;
            const answer = line.answer === null ? null : (files.restore(line.answer) ?? keptInMemory.restore(line.answer));
            return { answer, costUsd: line.costUsd, earlier: !own.has(key) };
        },
        findTrial: ledger.findTrial,
        ledger: ledger.ledger,
        close: file.close,
    };
}
/**
 * Reads a journal that somebody else wrote, as far as its lines are whole.
 * @throws CupelError `record-unreadable` when there is none or its first line is no header
 */
function readJournal(dir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    const refuse = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', what, { place: { file: path }, remedy: 'Name the folder of a run record.', cause });
    let reading;
    try {
        reading = read(path);
    }
    catch (error) {
        throw refuse(`the journal cannot be read: ${(0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTrouble */ .LC)(error)}`, error);
    }
    if (reading === null)
        throw refuse('there is no journal');
    const ledger = reading.ledger.ledger();
    if (ledger.header === null)
        throw refuse('the journal does not begin with a header');
    return { ledger: { ...ledger, header: ledger.header }, trouble: reading.trouble };
}
/** Copies a journal without the texts of answers; `keepNote` says which notes go along. @throws Error of the file system */
function exportJournal(dir, targetDir, keepNote) {
    const source = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openForReading */ .sb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE));
    if (source === null)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(targetDir, JOURNAL_FILE), { force: true });
    const target = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openLineFile */ .T3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(targetDir, JOURNAL_FILE), (error) => {
        throw error;
    });
    try {
        for (const { bytes } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .Se)(source)) {
            const line = parse(bytes.toString('utf8'));
            if (line === null || (line.kind === 'note' && !keepNote(line.topic)))
                continue;
            target.append((0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .seal */ .od)('answer' in line ? withoutText(line) : line), true);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
        target.close();
    }
}
function withoutText(line) {
    return line.answer === null ? line : { ...line, answer: null, outputSha256: (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .outputHash */ .En)(line.answer) };
}
function readEarlier(path, configDigest, warn) {
    try {
        const reading = read(path);
        return reading?.ledger.ledger().header?.configDigest === configDigest ? reading : null;
    }
    catch (error) {
        warn(error);
        return null;
    }
}
function read(path) {
    const file = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openForReading */ .sb)(path);
    if (file === null)
        return null;
    const ledger = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .createLedger */ .M)();
    const calls = new Map();
    let corrupt = 0;
    let end = 0;
    try {
        for (const { offset, bytes } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .Se)(file)) {
            end = offset + bytes.length + 1;
            if (bytes.length === 0)
                continue;
            const line = parse(bytes.toString('utf8'));
            if (line === null) {
                corrupt += 1;
                continue;
            }
            ledger.add(line);
            if (line.kind === 'call' && 'answer' in line)
                calls.set(line.key, offset);
        }
        return { ledger, calls, trouble: { torn: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size > end ? 1 : 0, corrupt } };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function parse(text) {
    const entry = text === null ? null : (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .unseal */ .Du)(text);
    return entry === null ? null : (0,_journal_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .toJournalLine */ .H)(entry);
}
/** Puts a journal that is not continued under another name. False where it stays: nothing may be added to it then. */
function setAside(dir, warn) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return true;
    let number = 1;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `journal.${number}.jsonl`)))
        number += 1;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `journal.${number}.jsonl`));
        return true;
    }
    catch (error) {
        warn(error);
        return false;
    }
}


/***/ }),

/***/ 72330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createLedger),
/* harmony export */   k: () => (/* binding */ trialId)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90204);

/** The name of a generation in a ledger. */
function trialId({ caseId, side, trial }) {
    return `${side} ${trial} ${caseId}`;
}
function createLedger() {
    let header = null;
    let usage = _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_USAGE */ .yJ;
    let end = null;
    const trials = new Map();
    const looks = new Map();
    const notes = new Map();
    const add = (line) => {
        end = line.kind === 'end' ? line : null;
        switch (line.kind) {
            case 'header':
                header ??= line;
                break;
            case 'call':
                usage = (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .addCall */ .A7)(usage, line, 'answer' in line);
                break;
            case 'trial': {
                const { kind: _, ...record } = line;
                trials.set(trialId(record), record);
                break;
            }
            case 'look': {
                const { kind: _, ...look } = line;
                looks.set(look.look, look);
                break;
            }
            case 'note':
                notes.set(line.topic, (notes.get(line.topic) ?? new Map()).set(line.id, line.data));
                break;
            case 'end':
                break;
        }
    };
    return {
        add,
        findTrial: (trial) => trials.get(trialId(trial)) ?? null,
        ledger: () => ({ header, usage, trials, looks: [...looks.values()].sort((a, b) => a.look - b.look), notes, end }),
    };
}


/***/ }),

/***/ 90204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   Jx: () => (/* binding */ fromMoney),
/* harmony export */   PH: () => (/* binding */ toUsageReport),
/* harmony export */   qG: () => (/* binding */ toMoney),
/* harmony export */   yJ: () => (/* binding */ NO_USAGE)
/* harmony export */ });
const UNITS_PER_USD = 1e10;
/** USD as whole units of 1e-10, exact to add. */
function toMoney(usd) {
    return Math.round(usd * UNITS_PER_USD);
}
function fromMoney(money) {
    return money / UNITS_PER_USD;
}
const NO_USAGE = { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, money: 0, unpriced: 0 };
/** Adds a call. An answer without a price makes the sum unknown; a call without an answer is taken for unbilled. */
function addCall(usage, call, answered) {
    if (call.source === 'cassette')
        return { ...usage, fromCassette: usage.fromCassette + 1 };
    return {
        requests: usage.requests + call.attempts,
        fromCassette: usage.fromCassette,
        inputTokens: usage.inputTokens + (call.usage?.inputTokens ?? 0),
        outputTokens: usage.outputTokens + (call.usage?.outputTokens ?? 0),
        money: usage.money + toMoney(call.costUsd ?? 0),
        unpriced: usage.unpriced + (answered && call.costUsd === null ? 1 : 0),
    };
}
/** The report's words. Money is null when the price of a model that answered is unknown. */
function toUsageReport(usage) {
    const { requests, fromCassette, inputTokens, outputTokens } = usage;
    return { requests, fromCassette, inputTokens, outputTokens, usd: usage.unpriced > 0 ? null : fromMoney(usage.money) };
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ renderJsonOf),
/* harmony export */   G3: () => (/* binding */ jsonReporter)
/* harmony export */ });
/* unused harmony export renderJson */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45384);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49012);
/* harmony import */ var _sorted_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59276);
/**
 * report.json: keys in the order of the schema, which is that of PRODUCT 3.1, doubles as they are, and a line for every comparison,
 * case and other entry of a list, so that grep finds a case and a diff shows it.
 */



/** The report as JSON; ends with a line break. */
function renderJson(view) {
    return renderJsonOf(_domain_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportSchema */ .M9, view.report);
}
/** A report of any kind as JSON, one line an entry of a list, keys in the order of its schema; ends with a line break. */
function renderJsonOf(schema, report) {
    const members = Object.entries(schema.shape).flatMap(([key, member]) => {
        const value = Reflect.get(report, key);
        if (value === undefined)
            return [];
        return [`  ${JSON.stringify(key)}: ${Array.isArray(value) ? renderList(member, value) : inOrder(member, value)}`];
    });
    return `{\n${members.join(',\n').replace(TROUBLESOME, escapeUnits)}\n}\n`;
}
// Printed to a log, these would act on a terminal or (`##[`) on a runner; escaped, the JSON says the same.
const TROUBLESOME = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;
function escapeUnits(sign) {
    return Array.from(sign.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
function renderList(schema, entries) {
    if (entries.length === 0)
        return '[]';
    const list = schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodExactOptional */ .ZwT ? schema.unwrap() : schema;
    const element = list instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA ? list.element : null;
    return `[\n${entries.map((entry) => `    ${inOrder(element, entry)}`).join(',\n')}\n  ]`;
}
/** One line of JSON with the schema's own order of keys; keys that no schema orders are sorted. Nothing is validated here. */
function inOrder(schema, value) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNullable */ .l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodExactOptional */ .ZwT)
        return inOrder(schema.unwrap(), value);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA && Array.isArray(value))
        return `[${value.map((entry) => inOrder(schema.element, entry)).join(',')}]`;
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) || !(0,_sorted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return (0,_sorted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedJson */ .I)(value);
    const members = Object.entries(schema.shape).filter(([key]) => value[key] !== undefined);
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${inOrder(member, value[key])}`).join(',')}}`;
}
const jsonReporter = { name: 'json', file: 'report.json', render: renderJson };


/***/ }),

/***/ 59276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON on one line with the keys of records in order, so that equal values are equal bytes. Undefined members fall out. */
function sortedJson(value) {
    return JSON.stringify(value, (_, member) => (isRecord(member) ? sortKeys(member) : member)) ?? 'null';
}
/** Whether a value has members by name. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
// Without a prototype a key `__proto__` is a key like any other.
function sortKeys(record) {
    const sorted = Object.create(null);
    for (const key of Object.keys(record).sort())
        sorted[key] = record[key];
    return sorted;
}


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ HISTORY_REPORTERS)
/* harmony export */ });
/* harmony import */ var _domain_history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89222);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90846);
/** Renderings of histories by name, with the file of each. */


const HISTORY_REPORTERS = {
    json: { file: 'history.json', render: (report) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJsonOf */ .Cn)(_domain_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryReportSchema */ .QY, report) },
    html: {
        file: 'history.html',
        render: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(8759), __webpack_require__.e(4382), __webpack_require__.e(7973), __webpack_require__.e(5922)]).then(__webpack_require__.bind(__webpack_require__, 85922))).renderHistoryPage(report),
    },
};


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
