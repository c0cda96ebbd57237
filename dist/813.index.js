export const id = 813;
export const ids = [813];
export const modules = {

/***/ 10813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gp: () => (/* binding */ MIN_SLICE_CASES),
  a6: () => (/* binding */ MIN_SLICE_CLUSTERS),
  LD: () => (/* binding */ decide),
  hm: () => (/* binding */ worstOf)
});

// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
;// CONCATENATED MODULE: ./lib/domain/bounds.js

/** What adding in binary may take from a mean of decimal figures: three scores of .7 have a mean of .6999999999999998. */
const ROUNDING = 1e-9;
/** Holds the figures against the policy's floors and limits. Without a baseline there is nothing that a cost could rise from. */
function absoluteBounds(figures, policy, hasBaseline) {
    const bounds = [...floorsOf(figures, policy), ...limitsOf(figures, policy, hasBaseline)];
    const reasons = [];
    const unmeasured = [];
    const comparisons = bounds.map((bound) => {
        const { metric, role, baseline, candidate } = bound;
        const held = candidate === null ? null : bound.holds(candidate);
        if (candidate === null)
            unmeasured.push({ code: 'coverage', message: `The ${role} on ${metric} cannot be checked: the candidate has no such figure.` });
        else if (held === false)
            reasons.push({ code: role, message: bound.broken(candidate) });
        return {
            ...BLANK,
            metric,
            role,
            baseline,
            candidate,
            difference: baseline === null || candidate === null ? null : candidate - baseline,
            status: held === null ? 'inconclusive' : held ? 'pass' : 'regression',
        };
    });
    return { comparisons, reasons, unmeasured };
}
const BLANK = {
    slice: null,
    n: 0,
    clusters: 0,
    standardError: null,
    interval: null,
    pRegression: null,
    pNonInferior: null,
    wins: 0,
    losses: 0,
    ties: 0,
    correlation: null,
    mde: null,
    method: 'none',
};
function floorsOf(figures, policy) {
    return Object.entries(policy.floors ?? {}).map(([metric, floor]) => ({
        metric,
        role: 'floor',
        baseline: figures.means.get(metric)?.baseline ?? null,
        candidate: figures.means.get(metric)?.candidate ?? null,
        holds: (candidate) => candidate >= floor - ROUNDING,
        broken: (candidate) => `${metric} is at ${(0,wording/* percent */.KN)(candidate)}, below its floor of ${(0,wording/* percent */.KN)(floor)}.`,
    }));
}
function limitsOf(figures, policy, hasBaseline) {
    const limits = policy.limits ?? {};
    const bounds = [];
    if (limits.latency_p95_ms !== undefined) {
        const limit = limits.latency_p95_ms;
        bounds.push({
            metric: 'latency_p95_ms',
            role: 'limit',
            ...figures.latencyP95Ms,
            holds: (candidate) => candidate <= limit,
            broken: (candidate) => `95 % of the answers came within ${Math.round(candidate)} ms; the limit is ${limit} ms.`,
        });
    }
    if (limits.cost_usd_per_case !== undefined) {
        const limit = limits.cost_usd_per_case;
        bounds.push({
            metric: 'cost_usd_per_case',
            role: 'limit',
            ...figures.costUsdPerCase,
            holds: (candidate) => candidate <= limit * (1 + ROUNDING),
            broken: (candidate) => `A case costs $${candidate.toPrecision(3)}; the limit is $${limit}.`,
        });
    }
    if (limits.cost_increase !== undefined && hasBaseline)
        bounds.push(costIncrease(figures, limits.cost_increase));
    return bounds;
}
function costIncrease(figures, limit) {
    const { baseline, candidate } = figures.costUsdPerCase;
    const increase = baseline === null || candidate === null ? null : baseline === 0 ? (candidate === 0 ? 0 : Number.MAX_VALUE) : candidate / baseline - 1;
    return {
        metric: 'cost_increase',
        role: 'limit',
        baseline: null,
        candidate: increase,
        holds: (value) => value <= limit + ROUNDING,
        broken: (value) => baseline === 0
            ? `A case costs $${candidate?.toPrecision(3)} and cost nothing on the baseline; the limit is ${(0,wording/* percent */.KN)(limit)} more.`
            : `A case costs ${(0,wording/* percent */.KN)(value)} more than on the baseline; the limit is ${(0,wording/* percent */.KN)(limit)} more.`,
    };
}

// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/statistics/multiplicity.js
var multiplicity = __webpack_require__(3107);
// EXTERNAL MODULE: ./lib/domain/statistics/proportions.js
var proportions = __webpack_require__(94885);
// EXTERNAL MODULE: ./lib/domain/verdict-text.js
var verdict_text = __webpack_require__(52873);
;// CONCATENATED MODULE: ./lib/domain/gate.js
/**
 * The only place that decides. Everything here is pure: the same evidence under the same policy gives the same verdict, and nothing
 * that was not measured can turn into a pass. STATISTICS section 2 is the procedure, PRODUCT section 3 the words.
 */






/** Slices smaller than this are shown without a verdict. */
const MIN_SLICE_CASES = 10;
const MIN_SLICE_CLUSTERS = 5;
/** Share of false ones among the warned-of drops. */
const WARNING_RATE = 0.1;
/** Missing on one side much more often than on the other, by an exact test, is no accident. */
const UNEVEN_LEVEL = 0.01;
/** Decides at one look: final or not, with which status, for which reasons. */
function decide(evidence, policy) {
    const invalid = evidence.stop === null ? findInvalid(evidence, policy) : [evidence.stop];
    const primary = evidence.comparisons.find(({ role }) => role === 'primary');
    const primaryStatus = evidence.hasBaseline && primary !== undefined ? judgePrimary(primary, evidence.level, policy) : 'shown';
    const proven = mustPassReasons(evidence.mustPass, evidence.hasBaseline);
    const settled = primaryStatus === 'regression' || primaryStatus === 'pass' || proven.length > 0;
    const final = evidence.last || evidence.stop !== null || (settled && invalid.length === 0);
    const bounds = absoluteBounds(evidence.figures, policy, evidence.hasBaseline);
    const secondary = judgeSecondary(evidence, policy);
    const comparisons = [
        ...evidence.comparisons.map((comparison) => ({
            ...comparison,
            status: comparison.role === 'primary' ? primaryStatus : secondary.failed.has(comparison) ? 'regression' : 'shown',
        })),
        ...bounds.comparisons,
    ];
    const regressions = [
        ...(primary !== undefined && primaryStatus === 'regression' ? [(0,verdict_text/* describePrimaryDrop */.r4)(primary, policy)] : []),
        ...proven,
        ...bounds.reasons,
        ...secondary.reasons,
    ];
    const tolerated = primary === undefined || primaryStatus === 'regression' ? [] : toleratedDrop(primary, policy);
    const verdict = concludeVerdict({
        evidence,
        policy,
        primary,
        primaryStatus,
        invalid: [...invalid, ...(final ? bounds.unmeasured : [])],
        regressions,
    });
    return { final, verdict, comparisons, notes: final ? [...tolerated, ...secondary.warnings, ...mustPassNotes(evidence.mustPass)] : [] };
}
/** Missing evidence outranks a finding: a run that cannot be trusted is invalid, whatever it seems to show. */
function concludeVerdict({ evidence, policy, primary, primaryStatus, invalid, regressions }) {
    const say = (status, reasons) => ({
        status,
        title: (0,verdict_text/* titleOf */.Gg)(status, reasons, primary, policy),
        reasons: [...reasons],
    });
    if (invalid.length > 0)
        return say('invalid', [...invalid, ...regressions]);
    if (regressions.length > 0)
        return say('regression', regressions);
    if (!evidence.hasBaseline) {
        return say('pass', [
            {
                code: 'no-baseline',
                message: 'There is no baseline to compare with: the candidate was run alone, and only floors, limits and must_pass could fail it.',
            },
        ]);
    }
    if (primaryStatus === 'pass' && primary !== undefined)
        return say('pass', []);
    return say('inconclusive', [(0,verdict_text/* describeUndecided */.jr)(primary, policy, evidence)]);
}
/** The primary metric's own status at a level. Order: a proven drop first, then proven harmless, else undecided. */
function judgePrimary(primary, level, policy) {
    if (!(0,comparison/* isLargeEnough */.iG)(primary))
        return 'inconclusive';
    if (primary.pRegression !== null && primary.pRegression <= level)
        return 'regression';
    if (primary.pNonInferior !== null && primary.pNonInferior <= level && isBelowMarginWithoutLosses(primary, policy))
        return 'pass';
    return 'inconclusive';
}
/** Under `beyond_margin` a drop that is proven, but not proven larger than the margin, is a warning. */
function toleratedDrop(primary, policy) {
    if (policy.fail_on !== 'beyond_margin' || primary.interval === null || primary.interval[1] >= 0 || !(0,comparison/* isLargeEnough */.iG)(primary))
        return [];
    return [
        `${primary.metric} fell ${(0,wording/* points */.WR)(primary.difference ?? 0)} points: proven, but not proven to be more than the tolerated ${(0,wording/* points */.WR)(policy.margin)}.`,
    ];
}
/** Zero regressions out of G still allow a rate of 1 - alpha^(1/G): such a look passes only if that is within the margin. */
function isBelowMarginWithoutLosses(primary, policy) {
    return primary.losses > 0 || (0,comparison/* undetectedDrop */.P$)(primary.clusters, policy.alpha) <= policy.margin;
}
/** What makes the evidence at hand untrustworthy. */
function findInvalid(evidence, policy) {
    const { planned, scored, missingBaseline, missingCandidate } = evidence.completeness;
    if (planned === 0)
        return [{ code: 'no-cases', message: 'No case was evaluated: there is nothing to base a verdict on.' }];
    const reasons = [];
    const coverage = scored / planned;
    if (coverage < policy.min_coverage) {
        reasons.push({
            code: 'coverage',
            message: `Only ${(0,wording/* percent */.KN)(coverage)} of the pairs have a score on both sides; min_coverage asks for ${(0,wording/* percent */.KN)(policy.min_coverage)}.${(0,verdict_text/* describeErring */.rR)(evidence.unscored)}`,
        });
    }
    if (evidence.hasBaseline && (0,proportions/* mcnemarTwoSided */.tF)(missingBaseline, missingCandidate) < UNEVEN_LEVEL) {
        reasons.push({
            code: 'missingness',
            message: `Scores are missing unevenly: ${missingCandidate} on the candidate alone, ${missingBaseline} on the baseline alone. What is left is no fair comparison.`,
        });
    }
    const errored = evidence.mustPass.filter(({ state }) => state === 'errored').map(({ id }) => id);
    if (errored.length > 0) {
        reasons.push({ code: 'coverage', message: `${(0,wording/* count */.U9)(errored.length, 'must-pass case')} could not be scored: ${(0,wording/* someOf */.yU)(errored)}.` });
    }
    return reasons;
}
/** Without a baseline nothing has regressed: the cases fail as they are. */
function mustPassReasons(outcomes, hasBaseline) {
    const lost = outcomes.filter(({ state }) => state === 'regressed');
    if (lost.length === 0)
        return [];
    const first = lost[0];
    const what = first === undefined || first.items.length === 0 ? '' : ` (${(0,wording/* someOf */.yU)(first.items)})`;
    const others = lost.slice(1).map(({ id }) => id);
    const rest = others.length === 0 ? '' : `, and ${(0,wording/* someOf */.yU)(others)}`;
    const happened = hasBaseline ? 'regressed' : lost.length === 1 ? 'does not hold' : 'do not hold';
    return [{ code: 'must-pass', message: `${(0,wording/* count */.U9)(lost.length, 'must-pass case')} ${happened}: ${first?.id ?? ''}${what}${rest}.` }];
}
function mustPassNotes(outcomes) {
    const failing = outcomes.filter(({ state }) => state === 'still-failing').map(({ id }) => id);
    if (failing.length === 0)
        return [];
    return [
        `${(0,wording/* count */.U9)(failing.length, 'must-pass case')} still failing on both sides, which this change is not blamed for: ${(0,wording/* someOf */.yU)(failing, 10)}.`,
    ];
}
/** Holm over slices x metrics may fail the gate at this look's level; Benjamini-Hochberg only warns. */
function judgeSecondary(evidence, policy) {
    const family = distinct(evidence.comparisons).flatMap((comparison) => comparison.role !== 'primary' && comparison.pRegression !== null && isTestable(comparison)
        ? [{ comparison, p: comparison.pRegression }]
        : []);
    const pValues = family.map(({ p }) => p);
    const rejected = (0,multiplicity/* holm */.f)(pValues, evidence.level);
    const warned = (0,multiplicity/* benjaminiHochberg */.U)(pValues, WARNING_RATE);
    const failed = new Set(family.filter((_, index) => rejected[index] === true).map(({ comparison }) => comparison));
    const warnings = family
        .filter(({ comparison }, index) => warned[index] === true && !failed.has(comparison))
        .map(({ comparison }) => warningOf(comparison));
    return { failed, reasons: [...failed].map((comparison) => dropReason(comparison, policy)), warnings };
}
/** A suite with one scorer has the same numbers twice, as `overall` and under the scorer's name: that is one test, not two. */
function distinct(comparisons) {
    const seen = new Set();
    return comparisons.filter(({ slice, n, wins, losses, baseline, candidate, standardError }) => {
        const numbers = JSON.stringify([slice, n, wins, losses, baseline, candidate, standardError]);
        if (seen.has(numbers))
            return false;
        seen.add(numbers);
        return true;
    });
}
function isTestable({ slice, n, clusters }) {
    return slice === null ? (0,comparison/* isLargeEnough */.iG)({ n, clusters }) : n >= MIN_SLICE_CASES && clusters >= MIN_SLICE_CLUSTERS;
}
function nameOf({ metric, slice }) {
    return slice === null ? metric : `${metric} where ${slice.key} is ${slice.value}`;
}
function dropReason(comparison, policy) {
    const size = comparison.difference === null ? '' : ` ${(0,wording/* points */.WR)(comparison.difference)} points`;
    const beyond = policy.fail_on === 'beyond_margin' ? `, proven more than the tolerated ${(0,wording/* points */.WR)(policy.margin)}` : '';
    return {
        code: comparison.slice === null ? 'scorer-drop' : 'slice-drop',
        message: `${nameOf(comparison)} fell${size}${beyond} (${(0,wording/* count */.U9)(comparison.n, 'case')}).`,
    };
}
function warningOf(comparison) {
    const size = comparison.difference === null ? '' : ` ${(0,wording/* points */.WR)(comparison.difference)} points`;
    return `${nameOf(comparison)} fell${size} over ${(0,wording/* count */.U9)(comparison.n, 'case')}: worth a look, not proven after allowing for the number of comparisons.`;
}
/** How bad a verdict is, for several suites at once: the worst comes first. */
function worstOf(statuses) {
    const order = ['invalid', 'regression', 'inconclusive', 'pass'];
    return order.find((status) => statuses.includes(status)) ?? 'invalid';
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

/***/ 52873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   eq: () => (/* binding */ casesToSettle),
/* harmony export */   jr: () => (/* binding */ describeUndecided),
/* harmony export */   r4: () => (/* binding */ describePrimaryDrop),
/* harmony export */   rR: () => (/* binding */ describeErring)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1436);
/** The sentences of a verdict: what was found, in which size, and what would settle it. */


/** One line that says the verdict with the number that decided it. */
function titleOf(status, reasons, primary, policy) {
    switch (status) {
        case 'invalid':
            return reasons[0]?.message ?? 'the run cannot be trusted';
        case 'regression':
            return titleOfRegression(reasons, primary);
        case 'inconclusive':
            return titleOfUndecided(primary, policy);
        case 'pass':
            return titleOfPass(reasons, primary, policy);
    }
}
function titleOfRegression(reasons, primary) {
    if (reasons.some(({ code }) => code === 'primary-drop') && primary !== undefined && primary.difference !== null) {
        return `${primary.metric} fell ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(primary.difference)} points`;
    }
    return reasons[0]?.message.replace(/\.$/, '') ?? 'a regression was found';
}
function titleOfPass(reasons, primary, policy) {
    if (reasons.some(({ code }) => code === 'no-baseline'))
        return 'no baseline yet: the candidate was run alone';
    if (primary === undefined || primary.difference === null)
        return 'nothing to compare';
    return `${primary.metric} is no worse: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPoints */ ._9)(primary.difference)} points, a loss of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(policy.margin)} is ruled out`;
}
function titleOfUndecided(primary, policy) {
    if (primary === undefined || primary.difference === null)
        return 'there is no evidence to decide on';
    const seen = `${primary.metric} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPoints */ ._9)(primary.difference)} points`;
    if (primary.n < _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2)
        return `${seen}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(primary.n, 'case')} cannot decide, ${_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2} are needed`;
    return `${seen}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(primary.n, 'case')} cannot rule out a loss of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(policy.margin)} points`;
}
/** Why a proven drop fails the gate. */
function describePrimaryDrop(primary, policy) {
    const { metric, baseline, candidate, difference, interval, n } = primary;
    const levels = baseline === null || candidate === null ? '' : `, from ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(baseline)} to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(candidate)}`;
    const range = interval === null ? '' : ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPoints */ ._9)(interval[0])} to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPoints */ ._9)(interval[1])} points)`;
    const beyond = policy.fail_on === 'beyond_margin' ? `, more than the tolerated ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(policy.margin)} points` : '';
    return {
        code: 'primary-drop',
        message: `${metric} fell ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(difference ?? 0)} points${levels}${range} over ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, 'case')}${beyond}.`,
    };
}
/** Why complete evidence does not decide, and what would: more cases, which of them, and a scorer that does not err. */
function describeUndecided(primary, policy, { comparisons, unscored }) {
    if (primary === undefined || primary.n === 0)
        return { code: 'underpowered', message: `No case has a score on both sides under the primary metric.${describeErring(unscored)}` };
    const more = casesToSettle(primary, policy);
    const settle = more === null ? '' : ` About ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more case')} like these would settle it.`;
    const hints = `${settle}${describeSuspect(comparisons)}${describeErring(unscored)}`;
    return { code: 'underpowered', message: `${describeShortage(primary, policy)}${hints}` };
}
function describeShortage({ n, clusters, losses, mde }, policy) {
    if (n < _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 || clusters < _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CLUSTERS */ .RX) {
        const clustered = n >= _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 ? ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(clusters, 'cluster')} (${_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CLUSTERS */ .RX} are needed)` : '';
        return `With ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, 'case')}${clustered} the suite blocks on must_pass, floors and limits only until ${_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2} cases.`;
    }
    const still = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .undetectedDrop */ .P$)(clusters, policy.alpha);
    if (losses === 0 && still > policy.margin)
        return `None of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, 'case')} regressed, but so few still allow that ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(still)} of all do; the margin is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(policy.margin)} points.`;
    const found = mde === null ? '' : ` This run could have seen a drop of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(mde)} points or more.`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, 'case')} neither prove a drop nor rule out one of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(policy.margin)} points.${found}`;
}
/** A slice whose drop would be unlikely by chance, taken alone. */
const SUSPECT = 0.1;
/** Where the drop seems to be: cases of that kind tell more than others. */
function describeSuspect(comparisons) {
    const [worst] = comparisons
        .filter(({ role, pRegression, difference }) => role === 'slice' && difference !== null && difference < 0 && (pRegression ?? 1) <= SUSPECT)
        .sort((a, b) => (a.pRegression ?? 1) - (b.pRegression ?? 1));
    if (worst === undefined || worst.slice === null)
        return '';
    const { metric, slice, difference, n } = worst;
    return ` Where ${slice.key} is ${slice.value}, ${metric} fell ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(difference ?? 0)} points over ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, 'case')}: cases of that kind would tell most.`;
}
/** Which scorer gave no score most often; empty where all did. */
function describeErring(unscored) {
    const [worst] = [...unscored].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
    return worst === undefined ? '' : ` ${worst[0]} gave no score for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(worst[1], 'answer')}.`;
}
/**
 * How many more cases would bring the minimum detectable drop down to the margin at the measured variance, or to the drop that was
 * seen where that is larger (and, where nothing regressed, zero regressions below the margin); null where no number of cases would
 * or nothing is measured.
 */
function casesToSettle(primary, policy) {
    const { n, clusters, mde } = primary;
    const drop = Math.max(policy.margin, -(primary.difference ?? 0));
    if (n === 0 || mde === null || drop === 0)
        return null;
    const perCluster = n / Math.max(1, clusters);
    const wanted = primary.losses === 0 && policy.margin > 0
        ? Math.ceil(Math.log(policy.alpha) / Math.log(1 - policy.margin)) * perCluster
        : n * (mde / drop) ** 2;
    const least = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isLargeEnough */ .iG)(primary) ? 0 : Math.max(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 - n, (_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CLUSTERS */ .RX - clusters) * perCluster);
    const more = Math.ceil(Math.max(wanted - n, least));
    return more > 0 ? more : null;
}


/***/ })

};
