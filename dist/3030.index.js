export const id = 3030;
export const ids = [3030];
export const modules = {

/***/ 98760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/domain/case.js
var domain_case = __webpack_require__(48782);
// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/domain/trial.js
var trial = __webpack_require__(59036);
;// CONCATENATED MODULE: ./lib/domain/figures.js


/** Measures both sides over the trials that count at this look. */
function measureFigures(evidence, metrics, weights, trialsOf) {
    const trials = bySide((side) => evidence.flatMap((golden) => golden.trials[side].slice(0, trialsOf(golden.id))));
    const latencies = bySide((side) => trials[side].map(({ latencyMs }) => latencyMs).filter((value) => value !== null));
    return {
        means: new Map(metrics.map((metric) => [metric, bySide((side) => metricMean(evidence, side, metric, weights, trialsOf))])),
        latencyP50Ms: bySide((side) => percentile(latencies[side], 0.5)),
        latencyP95Ms: bySide((side) => percentile(latencies[side], 0.95)),
        costUsdPerCase: bySide((side) => meanCost(trials[side].filter(hasAnswer).map(({ costUsd }) => costUsd))),
    };
}
/** A generation that failed has neither; an answer that was recorded somewhere else may have one of the two. */
function hasAnswer({ latencyMs, costUsd }) {
    return latencyMs !== null || costUsd !== null;
}
function bySide(of) {
    return Object.fromEntries(trial/* SIDES */.BV.map((side) => [side, of(side)]));
}
function metricMean(evidence, side, metric, weights, trialsOf) {
    let sum = 0;
    let total = 0;
    for (const golden of evidence) {
        const value = (0,domain_evidence/* sideMean */.Lg)(golden.trials[side], trialsOf(golden.id), metric, weights);
        if (typeof value !== 'number')
            continue;
        sum += golden.weight * value;
        total += golden.weight;
    }
    return total === 0 ? null : sum / total;
}
/** The smallest value that at least the given share of the values does not exceed (nearest rank); null for none. */
function percentile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
function meanCost(costs) {
    if (costs.length === 0)
        return null;
    let sum = 0;
    for (const cost of costs) {
        if (cost === null)
            return null;
        sum += cost;
    }
    return sum / costs.length;
}

// EXTERNAL MODULE: ./lib/domain/gate.js + 1 modules
var gate = __webpack_require__(10813);
// EXTERNAL MODULE: ./lib/domain/judging/people-comparison.js
var people_comparison = __webpack_require__(31964);
// EXTERNAL MODULE: ./lib/domain/policy.js
var domain_policy = __webpack_require__(57024);
;// CONCATENATED MODULE: ./lib/commands/gate/conclusion.js
/**
 * From evidence to a decision at one look: every comparison of the run, the figures, and the verdict. `gate` and `compare` share it,
 * so that a verdict means the same wherever the scores come from.
 */







/** Compares every metric and slice and decides. */
function conclude(evidence, subject, state) {
    const { policy, weights } = subject;
    const metrics = [domain_policy/* OVERALL */.aD, ...subject.metrics];
    const terms = {
        margin: policy.margin,
        level: state.level,
        alpha: policy.alpha,
        failOn: policy.fail_on,
        singleTrial: evidence.every(({ id }) => state.trialsOf(id) <= 1),
        seed: subject.seed,
    };
    const figures = measureFigures(evidence, metrics, weights, state.trialsOf);
    const compared = metrics.flatMap((metric) => compareMetric((0,domain_evidence/* pairCases */.Q6)(evidence, metric, weights, state.trialsOf), metric, subject, terms));
    const primary = compared.find(({ role }) => role === 'primary');
    const corrected = state.sample === undefined || primary === undefined
        ? null
        : (0,people_comparison/* correctComparison */.Yn)(primary, (0,domain_evidence/* pairCases */.Q6)(evidence, policy.primary, weights, state.trialsOf), state.sample, terms);
    const decision = (0,gate/* decide */.LD)({
        last: state.last,
        level: state.level,
        comparisons: compared.map((comparison) => (comparison === primary && corrected !== null ? corrected.comparison : comparison)),
        completeness: (0,domain_evidence/* countPairs */.rZ)(evidence, state.trialsOf, subject.hasBaseline),
        unscored: (0,domain_evidence/* countUnscored */.lA)(evidence, state.trialsOf),
        figures,
        mustPass: state.mustPass,
        hasBaseline: subject.hasBaseline,
        stop: state.stop,
    }, policy);
    return { ...decision, figures, corrected };
}
/** A metric as a whole, then its slices in the order of the policy's keys and of their values. */
function compareMetric(pairs, metric, { policy, hasBaseline }, terms) {
    if (pairs.length === 0 && metric !== policy.primary)
        return [];
    const compareAll = (members, facts) => hasBaseline ? (0,comparison/* compare */.UD)(members, facts, terms) : (0,comparison/* describeAlone */.Vn)(members, facts);
    const whole = compareAll(pairs, { metric, slice: null, role: metric === policy.primary ? 'primary' : 'scorer' });
    const slices = policy.slices.flatMap((key) => {
        const values = [...new Set(pairs.flatMap((pair) => (0,domain_case/* tagValues */.nn)(pair, key)))].sort();
        return values.map((value) => {
            const members = pairs.filter((pair) => (0,domain_case/* tagValues */.nn)(pair, key).includes(value));
            return compareAll(members, { metric, slice: { key, value }, role: 'slice' });
        });
    });
    return [whole, ...slices];
}


/***/ }),

/***/ 31964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ looksSampled),
/* harmony export */   Yn: () => (/* binding */ correctComparison),
/* harmony export */   gl: () => (/* binding */ randomSample)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85821);
/* harmony import */ var _statistics_prediction_powered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80276);
/* harmony import */ var _statistics_proportions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94885);
/** The primary comparison corrected by people's labels of a random sample of its cases (PPI++, STATISTICS section 4). */




/**
 * Puts people's word in the place of the judge's bias: difference, error, interval and both p-values. Null where the sample is smaller than what
 * any verdict by t takes (30 cases in 8 clusters).
 */
function correctComparison(whole, pairs, sample, terms) {
    const judged = pairs.flatMap(({ id, baseline, candidate, cluster, weight }) => baseline === null || candidate === null ? [] : [{ judged: candidate - baseline, human: sample.get(id) ?? null, cluster, weight }]);
    const estimate = (0,_statistics_prediction_powered_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionPoweredMean */ .x)(judged);
    if (estimate === null || estimate.labelled < _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 || estimate.clusters < _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CLUSTERS */ .RX || whole.difference === null)
        return null;
    const { mean, standardError, clusters } = estimate;
    const half = (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(1 - terms.level, clusters - 1) * standardError;
    const seen = judged.flatMap(({ human, cluster, weight }) => (human === null ? [] : [{ human, cluster, weight }]));
    const pPass = Math.max(tail(-(mean + terms.margin), standardError, clusters - 1), sparseBound(seen, terms.margin));
    const comparison = {
        ...whole,
        difference: mean,
        standardError,
        interval: [mean - half, mean + half],
        pRegression: tail(mean + (terms.failOn === 'beyond_margin' ? terms.margin : 0), standardError, clusters - 1),
        pNonInferior: pPass,
        mde: standardError === 0 ? (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .undetectedDrop */ .P$)(clusters, terms.alpha) : (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .detectionFactor */ .Jl)(terms.alpha) * standardError,
        method: 'prediction-powered',
    };
    return { comparison, estimate, judged: whole.difference };
}
/** P(T <= distance / error); without any error the distance alone decides. */
function tail(distance, error, freedom) {
    return error === 0 ? (distance < 0 ? 0 : 1) : (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tCdf */ .w_)(distance / error, freedom);
}
/** Below so many labelled clusters in which people see a difference, t is no good guide to what they may not have seen. */
const SPARSE = 20;
/**
 * What a pass takes where people hardly ever see a difference: Tango's p-value that the share of clusters with a loss stays within the margin,
 * each loss taken for a whole one. Where every cluster is one case and people say met or not met, wins count against losses. 0 where t may be
 * relied on, 1 where weights leave nothing to go by.
 */
function sparseBound(seen, margin) {
    const groups = [...Map.groupBy(seen, ({ cluster }) => cluster).values()];
    const differing = groups.filter((group) => group.some(({ human }) => human !== 0)).length;
    if (differing >= SPARSE)
        return 0;
    if (seen.some(({ weight }) => weight !== seen[0]?.weight))
        return 1;
    const losses = groups.filter((group) => group.some(({ human }) => human < 0)).length;
    const isPassFail = groups.length === seen.length && seen.every(({ human }) => [-1, 0, 1].includes(human));
    const wins = isPassFail ? groups.length - losses - groups.filter(([one]) => one?.human === 0).length : 0;
    // No loss among G: P = (1 - margin)^G, exactly; from 59 on for 5 points.
    const unseen = losses === 0 ? (1 - margin) ** groups.length : 0;
    return Math.max(unseen, (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoNonInferior */ .fQ)({ n: groups.length, wins, losses }, margin) ?? 1);
}
/**
 * The cases that count as a random sample: those at the head of the run's own random order, cluster by cluster, up to the first one that people
 * left out. Who labels along that order draws at random; who picks, in any other way, gets no further than chance lets them.
 * @param clusters cases in the run's order, those of a cluster together, without those that have no score
 */
function randomSample(clusters, humanOf) {
    const sample = new Map();
    for (const cluster of clusters) {
        const seen = cluster.map((id) => [id, humanOf(id)]);
        if (seen.some(([, human]) => human === null))
            break;
        for (const [id, human] of seen)
            sample.set(id, human ?? 0);
    }
    return sample;
}
/** Unlabelled cases that a sample may hold before it ends, as a share: those whose answers nobody could be shown. */
const GAPS = 0.1;
/** Whether labels look like a sample along the order, before anything is known of the answers: so long a head of it is labelled. */
function looksSampled(order, isLabelled) {
    let labelled = 0;
    for (const [index, id] of order.entries()) {
        if (isLabelled(id))
            labelled += 1;
        if (labelled >= _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 && labelled >= (1 - GAPS) * (index + 1))
            return true;
    }
    return false;
}


/***/ }),

/***/ 33615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F7: () => (/* binding */ DEFAULT_NOISE_SHARE),
  RO: () => (/* binding */ scheduleCases),
  Bw: () => (/* binding */ stageLevel)
});

// UNUSED EXPORTS: casesAt, informationFractions, orderClusters, planLooks, trialsAt

// EXTERNAL MODULE: ./lib/domain/statistics/distributions.js
var distributions = __webpack_require__(85821);
;// CONCATENATED MODULE: ./lib/domain/statistics/group-sequential.js
/**
 * Bounds for looking at growing data several times without raising the chance of a false alarm (Jennison and Turnbull, Group
 * Sequential Methods, 1999, chapters 2, 7 and 19): one-sided, by recursive integration of the score process.
 */

/** Points of Simpson's rule in each step: enough for 1e-6 in the levels. */
const GRID = 240;
/** Standard deviations below zero where the density of the process is nothing. */
const REACH = 8;
/** At the start all mass stands at 0. */
const START = { points: Float64Array.of(0), mass: Float64Array.of(1) };
/** Chance that the process goes from below its bounds to above `bound` (on the score scale) over an increment of information. */
function crossing({ points, mass }, bound, increment) {
    const sd = Math.sqrt(increment);
    let sum = 0;
    for (const [index, point] of points.entries())
        sum += (mass[index] ?? 0) * (0,distributions/* normalUpperTail */.IL)((bound - point) / sd);
    return sum;
}
/** The process after an increment, on the paths that stay below `bound`. */
function advance(before, bound, increment, fraction) {
    const low = -REACH * Math.sqrt(fraction);
    const step = (bound - low) / GRID;
    const scale = step / (3 * Math.sqrt(2 * Math.PI * increment));
    const points = new Float64Array(GRID + 1);
    const mass = new Float64Array(GRID + 1);
    for (let index = 0; index <= GRID; index += 1) {
        const point = low + index * step;
        let density = 0;
        for (let k = 0; k < before.points.length; k += 1) {
            const distance = point - (before.points[k] ?? 0);
            density += (before.mass[k] ?? 0) * Math.exp(-(distance * distance) / (2 * increment));
        }
        points[index] = point;
        mass[index] = density * scale * (index === 0 || index === GRID ? 1 : index % 2 === 1 ? 4 : 2);
    }
    return { points, mass };
}
/** Chance of ever crossing when the standardised bound at look k is `bounds[k]`, with information fractions in (0, 1]. */
function totalCrossing(bounds, fractions) {
    let density = START;
    let before = 0;
    let total = 0;
    bounds.forEach((bound, index) => {
        const fraction = fractions[index] ?? 1;
        const limit = bound * Math.sqrt(fraction);
        total += crossing(density, limit, fraction - before);
        if (index < bounds.length - 1)
            density = advance(density, limit, fraction - before, fraction);
        before = fraction;
    });
    return total;
}
/**
 * O'Brien and Fleming's bounds for `looks` equally spaced looks, as one-sided p-value levels that together spend `alpha`:
 * 1 - Phi(C sqrt(looks / k)). For four looks at .05, C is 1.733 and the levels are .00026, .0071, .0227, .0415.
 */
function obrienFlemingLevels(looks, alpha) {
    const key = `${looks} ${alpha}`;
    const levels = known.get(key) ?? computeLevels(looks, alpha);
    known.set(key, levels);
    return levels;
}
/** Levels take tens of milliseconds, and sweeps, simulations and looks ask for the same few again and again. */
const known = new Map();
function computeLevels(looks, alpha) {
    const fractions = Array.from({ length: looks }, (_, index) => (index + 1) / looks);
    const boundsOf = (c) => fractions.map((fraction) => c / Math.sqrt(fraction));
    const excess = (c) => Math.log(totalCrossing(boundsOf(c), fractions) / alpha);
    let before = (0,distributions/* normalQuantile */.Zl)(1 - alpha);
    let constant = before + 0.1;
    let excessBefore = excess(before);
    for (let step = 0; step < 20 && Math.abs(constant - before) > 1e-9; step += 1) {
        const now = excess(constant);
        const next = now === excessBefore ? constant : constant - (now * (constant - before)) / (now - excessBefore);
        before = constant;
        excessBefore = now;
        constant = next;
    }
    return boundsOf(constant).map(distributions/* normalUpperTail */.IL);
}
/** Lan and DeMets' spending function of O'Brien-Fleming's kind: how much of `alpha` is spent at information fraction t in (0, 1]. */
function spentAlpha(fraction, alpha) {
    return 2 * (0,distributions/* normalUpperTail */.IL)((0,distributions/* normalQuantile */.Zl)(1 - alpha / 2) / Math.sqrt(fraction));
}
/**
 * The one-sided p-value level of the next look, at any information fraction in (0, 1], by Lan and DeMets' spending: what the past
 * looks have really spent at their levels is kept, the rest of the allowance is spent here. A fraction of 1 spends all of `alpha`.
 */
function spendingLevel(past, fraction, alpha) {
    const key = JSON.stringify([past, fraction, alpha]);
    const level = knownSpending.get(key) ?? computeSpending(past, fraction, alpha);
    knownSpending.set(key, level);
    return level;
}
const knownSpending = new Map();
function computeSpending(past, fraction, alpha) {
    let density = START;
    let before = 0;
    let spent = 0;
    for (const look of past) {
        const increment = increase(before, look.fraction);
        const limit = -(0,distributions/* normalQuantile */.Zl)(look.level) * Math.sqrt(look.fraction);
        spent += crossing(density, limit, increment);
        density = advance(density, limit, increment, look.fraction);
        before = look.fraction;
    }
    const allowance = Math.max(1e-12, spentAlpha(fraction, alpha) - spent);
    const limit = boundFor(density, increase(before, fraction), allowance, fraction);
    return (0,distributions/* normalUpperTail */.IL)(limit / Math.sqrt(fraction));
}
function increase(before, fraction) {
    if (!(fraction > before) || fraction > 1)
        throw new RangeError(`information fractions must increase within (0, 1], got ${fraction} after ${before}`);
    return fraction - before;
}
/** The bound, on the score scale, whose crossing has the given chance. */
function boundFor(density, increment, chance, fraction) {
    let low = -REACH * Math.sqrt(fraction);
    let high = REACH * Math.sqrt(fraction) * 1.5;
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (crossing(density, middle, increment) > chance)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

// EXTERNAL MODULE: ./lib/domain/statistics/random.js
var random = __webpack_require__(10259);
;// CONCATENATED MODULE: ./lib/domain/schedule.js
/**
 * Which cases and trials are needed next, and how strong the evidence must be to stop there: STATISTICS section 2. Clusters come in
 * a seeded random order, so that the cases of an early look stand for all of them.
 */


/** No look before so many cases: the t approximation and the normal bounds are no good there. */
const MIN_LOOK_CASES = 30;
const FOUR_LOOKS = {
    1: [
        { look: 1, share: 0.25, trials: 1, rest: 0 },
        { look: 2, share: 0.5, trials: 1, rest: 0 },
        { look: 3, share: 0.75, trials: 1, rest: 0 },
        { look: 4, share: 1, trials: 1, rest: 0 },
    ],
    2: [
        { look: 1, share: 0.5, trials: 1, rest: 0 },
        { look: 2, share: 1, trials: 1, rest: 0 },
        { look: 3, share: 0.5, trials: 2, rest: 1 },
        { look: 4, share: 1, trials: 2, rest: 0 },
    ],
    3: [
        { look: 1, share: 0.5, trials: 1, rest: 0 },
        { look: 2, share: 1, trials: 1, rest: 0 },
        { look: 3, share: 1, trials: 2, rest: 0 },
        { look: 4, share: 1, trials: 3, rest: 0 },
    ],
};
/** The clusters in the order in which they are replayed: seeded by content, never by the clock or the files' order. */
function orderClusters(clusters, seed) {
    const sorted = [...clusters].sort((a, b) => (a.cluster < b.cluster ? -1 : a.cluster > b.cluster ? 1 : 0));
    return (0,random/* shuffle */.k4)(sorted, (0,random/* randomSource */.n4)(seed));
}
/**
 * The looks to take over clusters in their order. Looks with fewer than 30 cases are left out (what they would have spent is spent
 * by none: the other looks keep their bounds), the last one never is.
 */
function planLooks(plan, ordered) {
    if (plan.looks === 1)
        return [{ look: 1, share: 1, trials: plan.maxTrials, rest: 0 }];
    const stages = FOUR_LOOKS[plan.maxTrials];
    return stages.filter((stage, index) => index === stages.length - 1 || casesAt(stage, ordered) >= MIN_LOOK_CASES);
}
/** Trials a side that a stage gives the cluster at `rank` (from 0) of `clusters`. */
function trialsAt(stage, rank, clusters) {
    return rank < Math.ceil(stage.share * clusters) ? stage.trials : stage.rest;
}
/** Cases with at least one trial a side at a stage. */
function casesAt(stage, ordered) {
    return ordered.reduce((sum, { cases }, rank) => sum + (trialsAt(stage, rank, ordered.length) > 0 ? cases : 0), 0);
}
/**
 * The share of a single trial's variance of d that is noise between trials, where the data do not tell yet: it gives the information
 * fractions .26, .52, .81, 1 of the three-trial schedule.
 */
const DEFAULT_NOISE_SHARE = 0.72;
/**
 * Without any noise a second trial tells nothing new, and the looks after the first trial would be one look, at no increment of
 * information. Taking some noise for granted there keeps the levels defined, and a little stricter than they need be.
 */
const LEAST_NOISE_SHARE = 0.1;
/** Information of each stage as a fraction of the last one's, for a noise share in [0, 1]. */
function informationFractions(stages, noiseShare) {
    const variance = (trials) => 1 - noiseShare + noiseShare / trials;
    const information = stages.map(({ share, trials, rest }) => {
        const size = rest > 0 ? 1 : share;
        const total = share * variance(trials) + (rest > 0 ? (1 - share) * variance(rest) : 0);
        return (size * size) / total;
    });
    const last = information.at(-1) ?? 1;
    return information.map((value) => value / last);
}
/**
 * The one-sided level that each stage's p-values must reach. Four equally informative looks have O'Brien and Fleming's bounds; the
 * three-trial schedule is close enough to keep them; two trials are not, and spend by Lan and DeMets at the measured fractions.
 */
function stageLevel(plan, stages, index, alpha, past, noiseShare) {
    const stage = stages[index];
    if (stage === undefined)
        throw new RangeError(`there is no stage ${index}`);
    if (plan.looks === 1)
        return alpha;
    if (plan.maxTrials !== 2)
        return obrienFlemingLevels(4, alpha)[stage.look - 1] ?? alpha;
    const fractions = informationFractions(stages, Math.max(LEAST_NOISE_SHARE, Math.round(noiseShare * 100) / 100));
    const taken = past.map((level, k) => ({ level, fraction: fractions[k] ?? 1 }));
    return spendingLevel(taken, fractions[index] ?? 1, alpha);
}
/** Orders the clusters of the cases by the seed and plans the looks over them. */
function scheduleCases(cases, plan, seed) {
    const sizes = new Map();
    for (const { cluster } of cases)
        sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    const clusters = orderClusters([...sizes].map(([cluster, count]) => ({ cluster, cases: count })), seed);
    const rank = new Map(clusters.map(({ cluster }, position) => [cluster, position]));
    const members = new Map(clusters.map(({ cluster }) => [cluster, []]));
    for (const { id, cluster } of cases)
        members.get(cluster)?.push(id);
    return {
        stages: planLooks(plan, clusters),
        order: [...members.values()],
        casesAt: (stage) => casesAt(stage, clusters),
        trialsOf: (stage) => {
            const trials = new Map(cases.map(({ id, cluster }) => [id, trialsAt(stage, rank.get(cluster) ?? 0, clusters.length)]));
            return (id) => trials.get(id) ?? 0;
        },
    };
}


/***/ }),

/***/ 80276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ correctedRate),
/* harmony export */   x: () => (/* binding */ predictionPoweredMean)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85821);
/** What people's labels on a part of the cases correct in a judge's figures on all of them. */

/** Fewer labelled pairs than this correct nothing: their own variance cannot be told. */
const MIN_CORRECTING_PAIRS = 20;
/**
 * PPI++ (Angelopoulos, Duchi and Zrnic 2023, arXiv 2311.01453) of a mean: lambda times the judge's mean over all, plus what people see
 * beyond it on the labelled pairs. Unbiased when the labelled pairs are a random part of all. Its error is summed by cluster, with the small
 * sample factors of either part, and referred to t on the labelled clusters: where the judge tells nothing, or people saw all, it is the
 * cluster-robust t of people's own labels. Null with fewer than 20 labelled pairs or two labelled clusters.
 */
function predictionPoweredMean(pairs) {
    const labelled = pairs.flatMap(({ human, ...pair }) => (human === null ? [] : [{ ...pair, human }]));
    if (labelled.length < MIN_CORRECTING_PAIRS)
        return null;
    const all = mean(pairs, ({ judged }) => judged);
    const lambda = tuneLambda(pairs, labelled);
    const rest = mean(labelled, ({ judged, human }) => human - lambda * judged);
    const clusters = new Set(labelled.map(({ cluster }) => cluster)).size;
    if (clusters < 2)
        return null;
    const [ofAll, ofLabelled] = [new Set(pairs.map(({ cluster }) => cluster)).size, clusters].map((count) => Math.sqrt(count / (count - 1)));
    const sums = new Map();
    for (const { judged, human, cluster, weight } of pairs) {
        const judge = ((ofAll ?? 1) * lambda * weight * (judged - all.value)) / all.weight;
        const people = human === null ? 0 : ((ofLabelled ?? 1) * weight * (human - lambda * judged - rest.value)) / rest.weight;
        sums.set(cluster, (sums.get(cluster) ?? 0) + judge + people);
    }
    const standardError = Math.sqrt([...sums.values()].reduce((sum, value) => sum + value * value, 0));
    const value = lambda * all.value + rest.value;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(0.975, clusters - 1) * standardError;
    return { mean: value, standardError, interval: [value - half, value + half], lambda, labelled: labelled.length, clusters };
}
/** Cov(human, judged) / ((1 + n/N) Var judged), held to [0, 1]. */
function tuneLambda(pairs, labelled) {
    const centre = mean(pairs, ({ judged }) => judged).value;
    const variance = mean(pairs, ({ judged }) => (judged - centre) ** 2).value;
    const [judgedMean, humanMean] = [mean(labelled, ({ judged }) => judged).value, mean(labelled, ({ human }) => human).value];
    const covariance = mean(labelled, ({ judged, human }) => (judged - judgedMean) * (human - humanMean)).value;
    if (variance === 0)
        return 0;
    return Math.min(1, Math.max(0, covariance / ((1 + labelled.length / pairs.length) * variance)));
}
function mean(pairs, of) {
    const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
    return { value: pairs.reduce((sum, pair) => sum + pair.weight * of(pair), 0) / weight, weight };
}
/** Below this, sensitivity + specificity - 1 would blow up every error of the observed rate. */
const MIN_INFORMEDNESS = 0.3;
/**
 * The true rate behind an observed one, for a judge with this sensitivity and specificity (Rogan and Gladen 1978): (p + Sp - 1) / (Se + Sp
 * - 1), held to [0, 1]. Null where the judge tells too little apart to be corrected.
 */
function correctedRate(observed, sensitivity, specificity) {
    const informedness = sensitivity + specificity - 1;
    if (informedness < MIN_INFORMEDNESS)
        return null;
    return Math.min(1, Math.max(0, (observed + specificity - 1) / informedness));
}


/***/ })

};
