export const id = 5977;
export const ids = [5977];
export const modules = {

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

/***/ 43151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ measureNoiseShare),
/* harmony export */   Lg: () => (/* binding */ sideMean),
/* harmony export */   Q6: () => (/* binding */ pairCases),
/* harmony export */   _5: () => (/* binding */ cutTrials),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   lA: () => (/* binding */ countUnscored),
/* harmony export */   rZ: () => (/* binding */ countPairs)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57024);

/**
 * A trial's value under a metric: a number in [0, 1], `null` where it should have one and has none, `undefined` where the metric has
 * nothing to say of the case. `overall` is missing as soon as one of its scores is: a mean over what happens to be there is biased.
 */
function metricValue(trial, metric, weights) {
    if (metric !== _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .OVERALL */ .aD) {
        const score = trial.scores.get(metric);
        if (score === undefined)
            return undefined;
        return score.kind === 'scored' ? score.value : null;
    }
    if (trial.scores.size === 0)
        return undefined;
    let sum = 0;
    let total = 0;
    for (const [id, score] of trial.scores) {
        if (score.kind === 'unscored')
            return null;
        const weight = weights.get(id) ?? 1;
        sum += weight * score.value;
        total += weight;
    }
    return sum / total;
}
/** A case's mean over its first `trials` trials on one side; null without a scored one, undefined where the metric does not apply. */
function sideMean(trials, count, metric, weights) {
    const values = trials.slice(0, count).map((trial) => metricValue(trial, metric, weights));
    if (values.every((value) => value === undefined))
        return undefined;
    const scored = values.filter((value) => typeof value === 'number');
    return scored.length === 0 ? null : scored.reduce((sum, value) => sum + value, 0) / scored.length;
}
/** Pairs the sides of every case that the metric applies to; `trialsOf` says how many trials of a case count at this look (0: none). */
function pairCases(evidence, metric, weights, trialsOf) {
    const pairs = [];
    for (const { id, cluster, weight, tags, trials } of evidence) {
        const count = trialsOf(id);
        if (count === 0)
            continue;
        const baseline = sideMean(trials.baseline, count, metric, weights);
        const candidate = sideMean(trials.candidate, count, metric, weights);
        if (baseline === undefined && candidate === undefined)
            continue;
        pairs.push({ id, cluster, weight, tags, baseline: baseline ?? null, candidate: candidate ?? null });
    }
    return pairs;
}
/**
 * Counts pairs of trials; a pair is scored when every scorer that applies has a score on both sides. Without a baseline the
 * candidate's trials alone are counted.
 */
function countPairs(evidence, trialsOf, hasBaseline = true) {
    let planned = 0;
    let scored = 0;
    let missingBaseline = 0;
    let missingCandidate = 0;
    for (const { id, trials } of evidence) {
        for (let trial = 0; trial < trialsOf(id); trial += 1) {
            const baseline = !hasBaseline || isComplete(trials.baseline[trial]);
            const candidate = isComplete(trials.candidate[trial]);
            planned += 1;
            if (baseline && candidate)
                scored += 1;
            else if (candidate)
                missingBaseline += 1;
            else if (baseline)
                missingCandidate += 1;
        }
    }
    return { planned, scored, missingBaseline, missingCandidate };
}
/** Trials without a score, on either side, by scorer: which one errs. */
function countUnscored(evidence, trialsOf) {
    const counts = new Map();
    for (const { id, trials } of evidence) {
        const counted = [...trials.baseline.slice(0, trialsOf(id)), ...trials.candidate.slice(0, trialsOf(id))];
        for (const [scorer, score] of counted.flatMap(({ scores }) => [...scores])) {
            if (score.kind === 'unscored')
                counts.set(scorer, (counts.get(scorer) ?? 0) + 1);
        }
    }
    return counts;
}
function isComplete(trial) {
    if (trial === undefined)
        return false;
    for (const score of trial.scores.values())
        if (score.kind === 'unscored')
            return false;
    return true;
}
/** What was known at a look: a case's trials beyond those that count there, of a confirmation or of a record that goes on, are left out. */
function cutTrials(evidence, trialsOf) {
    return evidence.map((golden) => {
        const count = trialsOf(golden.id);
        const { baseline, candidate } = golden.trials;
        return { ...golden, trials: { baseline: baseline.slice(0, count), candidate: candidate.slice(0, count) } };
    });
}
/**
 * The share of a single trial's variance of d that is noise between trials, from cases with two or more trials on both sides; null
 * while there are fewer than ten of them or nothing varies. One-way analysis of variance: noise from within cases, the rest between.
 */
function measureNoiseShare(evidence, metric, weights) {
    const repeated = evidence.flatMap(({ trials }) => {
        const baseline = scoredValues(trials.baseline, metric, weights);
        const candidate = scoredValues(trials.candidate, metric, weights);
        return baseline.length < 2 || candidate.length < 2 ? [] : [{ baseline, candidate }];
    });
    if (repeated.length < 10)
        return null;
    const noise = mean(repeated.map(({ baseline, candidate }) => variance(baseline) + variance(candidate)));
    const differences = repeated.map(({ baseline, candidate }) => mean(candidate) - mean(baseline));
    const noiseOfMeans = mean(repeated.map(({ baseline, candidate }) => variance(baseline) / baseline.length + variance(candidate) / candidate.length));
    const between = Math.max(0, variance(differences) - noiseOfMeans);
    return noise + between === 0 ? null : noise / (noise + between);
}
function scoredValues(trials, metric, weights) {
    return trials.map((trial) => metricValue(trial, metric, weights)).filter((value) => typeof value === 'number');
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function variance(values) {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
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


/***/ })

};
