export const id = 9935;
export const ids = [9935];
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
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76827);
/* harmony import */ var _paired_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31348);
/* harmony import */ var _proportions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37271);
/** From pairs of case means to one Comparison per metric and slice: the numbers, without a verdict. */



/** Below so many cases or clusters no t verdict is issued. */
const MIN_CASES = 30;
const MIN_CLUSTERS = 8;
/** Compares the pairs of one metric and slice. Cases without a score on both sides are left out here and counted as coverage elsewhere. */
function compare(pairs, facts, terms) {
    const complete = pairs.flatMap(({ baseline, candidate, cluster, weight }) => baseline === null || candidate === null ? [] : [{ baseline, candidate, cluster, weight, difference: candidate - baseline }]);
    const summary = (0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(complete);
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
        clusters: (0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(scored).clusters,
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
            pRegression: shift === 0 ? (0,_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarPValue */ .ZS)(tally) : (0,_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoDrop */ .Hi)(tally, shift),
            pNonInferior: (0,_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoNonInferior */ .fQ)(tally, terms.margin),
            interval: (0,_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoInterval */ .B9)(tally, terms.level),
        };
    }
    const interval = (0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .tInterval */ .oW)(summary, terms.level);
    if (!isLargeEnough(summary)) {
        const totals = shift === 0 ? summary.clusterTotals : shiftedTotals(pairs, shift);
        return { method: 'sign-flip', pRegression: (0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipPValue */ .Sp)(totals, terms.seed), pNonInferior: null, interval };
    }
    return { method: 'paired-t-cr1', pRegression: (0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pDrop */ .Op)(summary, shift), pNonInferior: (0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pNonInferior */ .wD)(summary, terms.margin), interval };
}
function shiftedTotals(pairs, shift) {
    return (0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(pairs.map((pair) => ({ ...pair, difference: pair.difference + shift }))).clusterTotals;
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
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(1 - alpha) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(POWER);
}
/** Upper bound of the share of regressing clusters when none of `clusters` did: 1 - alpha^(1/G), at confidence 1 - alpha. */
function undetectedDrop(clusters, alpha) {
    return 1 - alpha ** (1 / clusters);
}


/***/ }),

/***/ 76827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* unused harmony exports logGamma, normalCdf */
/**
 * Tails and quantiles of the normal, Student t and binomial distributions, to about 1e-13 relative error. Written here because the
 * field's packages bring hundreds of dependencies for one distribution; jstat and simple-statistics are oracles in the tests.
 */
/** Coefficients of Lanczos' approximation with g = 7, n = 9 (Godfrey's values). */
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Natural logarithm of the gamma function for x > 0 (Lanczos). */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    let sum = LANCZOS[0];
    LANCZOS.slice(1).forEach((coefficient, index) => {
        sum += coefficient / (shifted + index + 1);
    });
    const t = shifted + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
/**
 * Regularised incomplete beta function I_x(a, b) for 0 <= x <= 1, a, b > 0: continued fraction by Lentz's method
 * (DLMF 8.17.22), on the side where it converges fast.
 */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
    return front * betaFraction(x, a, b);
}
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= 10_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const step = d * c;
        result *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return result;
}
/** Upper tail of the standard normal beyond |x|: a series near the centre, Lentz's continued fraction in the tail (DLMF 7.6.2, 7.9.3). */
function normalTail(x) {
    const z = Math.abs(x);
    if (z > 38.5)
        return 0;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z < 2.5) {
        let term = z;
        let sum = z;
        for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 200; k += 1) {
            term *= (z * z) / (2 * k + 1);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = 0;
    for (let k = 120; k >= 1; k -= 1)
        fraction = k / (z + fraction);
    return density / (z + fraction);
}
/** P(Z <= x) of the standard normal distribution. */
function normalCdf(x) {
    return x < 0 ? normalTail(x) : 1 - normalTail(x);
}
/** P(Z >= x), exact also far out where 1 - normalCdf(x) would round to 0. */
function normalUpperTail(x) {
    return x < 0 ? 1 - normalTail(x) : normalTail(x);
}
/** The x with P(Z <= x) = p, for 0 < p < 1: a rational start (Abramowitz and Stegun 26.2.23) and Newton steps on the exact tail. */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`normalQuantile needs 0 < p < 1, got ${p}`);
    if (p > 0.5)
        return -normalQuantile(1 - p);
    const t = Math.sqrt(-2 * Math.log(p));
    let x = -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3));
    for (let step = 0; step < 4; step += 1) {
        const error = (normalCdf(x) - p) / (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI));
        x -= error / (1 + (x * error) / 2);
    }
    return x;
}
/** P(T <= t) of Student's t with `df` > 0 degrees of freedom. Infinite t gives 0 or 1. */
function tCdf(t, df) {
    if (t === Number.NEGATIVE_INFINITY)
        return 0;
    if (t === Number.POSITIVE_INFINITY)
        return 1;
    // Near the centre the tail's argument rounds to 1; the mass between -t and t does not.
    if (Math.abs(t) < 0.5)
        return 0.5 + 0.5 * Math.sign(t) * incompleteBeta((t * t) / (df + t * t), 0.5, df / 2);
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t < 0 ? tail : 1 - tail;
}
/** The t with P(T <= t) = p for `df` > 0 degrees of freedom, 0 < p < 1: bracketed, then bisected to the last bits. */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`tQuantile needs 0 < p < 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -tQuantile(1 - p, df);
    const upperTail = 1 - p;
    const tail = (t) => 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    let high = 1;
    while (tail(high) > upperTail)
        high *= 2;
    let low = high === 1 ? 0 : high / 2;
    for (let step = 0; step < 100 && high - low > 1e-15 * high; step += 1) {
        const middle = (low + high) / 2;
        if (tail(middle) > upperTail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(X >= k) for X binomial with `n` trials and probability `p`, exact through the incomplete beta function. */
function binomialUpperTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return incompleteBeta(p, k, n - k + 1);
}


/***/ }),

/***/ 31348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ summarizePairs),
/* harmony export */   Op: () => (/* binding */ pDrop),
/* harmony export */   Sp: () => (/* binding */ signFlipPValue),
/* harmony export */   oW: () => (/* binding */ tInterval),
/* harmony export */   wD: () => (/* binding */ pNonInferior)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76827);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49465);
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

/***/ 37271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tangoInterval),
/* harmony export */   Hi: () => (/* binding */ tangoDrop),
/* harmony export */   ZS: () => (/* binding */ mcnemarPValue),
/* harmony export */   fQ: () => (/* binding */ tangoNonInferior),
/* harmony export */   tF: () => (/* binding */ mcnemarTwoSided)
/* harmony export */ });
/* unused harmony export tangoStatistic */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76827);
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

/***/ 49465:
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
