export const id = 7973;
export const ids = [7973];
export const modules = {

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ labelledAnswers)
/* harmony export */ });
/* harmony import */ var _domain_feedback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99641);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34924);


/** Each labelled answer and each pair once, however many people labelled it. Labels must carry their hashes: see `loadLabels`. */
function labelledAnswers(labels, files) {
    const attachmentsOf = (0,_attachments_js__WEBPACK_IMPORTED_MODULE_1__/* .attachmentsIn */ .O)(files);
    const byId = new Map(files.cases.map(({ golden }) => [golden.id, { golden, attachments: attachmentsOf(golden.id) }]));
    const answers = new Map();
    const pairs = new Map();
    for (const entry of labels) {
        const asked = byId.get(entry.case);
        if ((0,_domain_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreferenceEntry */ .MF)(entry)) {
            const key = JSON.stringify([entry.case, entry.item, entry.a_sha256, entry.b_sha256]);
            keep(pairs, key, asked === undefined ? null : pairOf(entry, asked));
            continue;
        }
        const { output, output_sha256: outputSha256 } = entry;
        const isShowable = asked !== undefined && output !== undefined && outputSha256 !== undefined;
        const key = JSON.stringify([entry.case, outputSha256]);
        keep(answers, key, isShowable ? { trial: { ...asked, answer: answerOf(output), trial: 0, costUsd: null }, outputSha256 } : null);
    }
    const [known, comparable] = [present(answers), present(pairs)];
    return { answers: known, pairs: comparable, unasked: answers.size + pairs.size - known.length - comparable.length };
}
function pairOf({ item, a, b, a_sha256: aSha256, b_sha256: bSha256 }, asked) {
    if (a === undefined || b === undefined || aSha256 === undefined || bSha256 === undefined)
        return null;
    return { asked, item, a: answerOf(a), b: answerOf(b), aSha256, bSha256 };
}
/** An answer of which only the text is known. */
function answerOf(output) {
    return { output, finishReason: 'stop', usage: null, latencyMs: 0 };
}
/** What one label lacks another may have. */
function keep(found, key, value) {
    if (value !== null || !found.has(key))
        found.set(key, value);
}
function present(found) {
    return [...found.values()].filter((value) => value !== null);
}


/***/ }),

/***/ 47822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ askedJudge),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   _A: () => (/* binding */ rubricJudges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _suite_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3854);
/* harmony import */ var _suite_scorers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38417);
/* harmony import */ var _judges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22316);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44553);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81180);
/* harmony import */ var _suite_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75657);
/** The judges, juries and comparisons of a suite that use one rubric, made ready outside of a gate. */







/** What models of a suite are made with, where nothing is gated. */
function contextOf({ loaded, tree }, { workspace, path }, deps, { allowedOrigins = [], suiteOrigins = true } = {}) {
    const origins = [...allowedOrigins, ...(suiteOrigins ? (0,_suite_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .originsOf */ .TZ)(loaded.suite) : [])];
    return {
        deps,
        ...(0,_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R)(tree, path, workspace),
        servers: (0,_suite_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .serversOf */ .U2)([loaded.suite]),
        programs: (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .programHome */ .W)({ tree, loaded, repository: workspace.repository, scratch: deps.scratch }),
        localOrigins: origins,
        allowedOrigins: origins,
        replayOnly: false,
    };
}
/**
 * @param rubricPath absolute
 * @throws CupelError for what is missing, malformed or not allowed
 */
async function rubricJudges(files, location, rubricPath, deps, origins = {}) {
    const { loaded } = files;
    const root = location.workspace.repository?.root ?? '/';
    const context = contextOf(files, location, deps, origins);
    const judged = [];
    for (const [index, entry] of loaded.suite.scorers.entries()) {
        const spec = (0,_suite_scorers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScorer */ .IB)(entry);
        const rubric = loaded.rubrics.get(spec.id);
        if (rubric === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, rubric.path) !== rubricPath)
            continue;
        if (spec.kind === 'judge' || spec.kind === 'jury' || spec.kind === 'pairwise')
            judged.push(await (0,_judges_js__WEBPACK_IMPORTED_MODULE_3__/* .createJudged */ .G)(files, spec, (0,_suite_load_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(loaded, ['scorers', index, spec.kind]), context));
    }
    return judged;
}
/** A judge as a run must know it. */
function askedJudge({ provider, prices, label, timeoutMs, concurrency }, suiteTimeoutMs) {
    return { role: 'judge', provider, prices, label, timeoutMs: timeoutMs ?? suiteTimeoutMs, concurrency: concurrency ?? undefined };
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

/***/ 89254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ gatherRatings),
/* harmony export */   Lx: () => (/* binding */ answersByCase),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   Yp: () => (/* binding */ comparedItems),
/* harmony export */   tY: () => (/* binding */ leaderOf),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _feedback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99641);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17567);
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
    const byAnswer = new Map();
    for (const draft of drafts.values()) {
        if (draft.compares || draft.item === _feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .OVERALL_ITEM */ .cH)
            continue;
        const key = JSON.stringify([draft.case, draft.answer]);
        byAnswer.set(key, [...(byAnswer.get(key) ?? []), draft]);
    }
    for (const items of byAnswer.values()) {
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

/***/ 47940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ assertParams),
/* harmony export */   GX: () => (/* binding */ assertRequestParams),
/* harmony export */   Uc: () => (/* binding */ DEFAULT_MAX_TOKENS),
/* harmony export */   bW: () => (/* binding */ mergeExtra)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);


/**
 * Tokens of an answer when nobody wrote `max_output_tokens`: Anthropic's API cannot do without `max_tokens`. It is the figure
 * that Anthropic's own examples use for models that think before they answer (thinking counts), below the 21,333 above which its
 * SDK calls for streaming, and within what every current model takes (64,000 and more).
 */
const DEFAULT_MAX_TOKENS = 16_000;
/** Fields of a request body that Cupel itself decides: written into `extra`, they would make the report say something else than was sent. */
const RESERVED = ['model', 'messages', 'input', 'instructions', 'system', 'stream'];
/**
 * Refuses at start what an API cannot be told.
 * @throws CupelError `config` that names the parameter
 */
function assertParams(params, gaps) {
    const problem = findProblem(params, gaps);
    if (problem === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', problem.message, { place: { path: `params.${problem.param}` }, remedy: problem.remedy });
}
/**
 * The same for the parameters of one request, which may come from a prompt file.
 * @throws ProviderError `unsupported` that names the parameter
 */
function assertRequestParams(params, gaps) {
    const problem = findProblem(params, gaps);
    if (problem !== null)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('unsupported', { message: `params.${problem.param}` });
}
function findProblem(params, gaps) {
    for (const [param, remedy] of Object.entries(gaps))
        if (params[param] !== undefined)
            return { param, message: 'is a parameter that this provider does not have', remedy };
    for (const field of RESERVED) {
        if (params.extra === undefined || !Object.hasOwn(params.extra, field))
            continue;
        return { param: `extra.${field}`, message: 'may not be set through `extra`', remedy: `Take \`${field}\` out of \`extra\`.` };
    }
    return null;
}
/** Puts `extra` into a request body as it is: its fields win, and two objects of one name are joined field by field. */
function mergeExtra(body, extra = {}) {
    const merged = { ...body };
    for (const [name, value] of Object.entries(extra)) {
        const own = merged[name];
        merged[name] = isObject(own) && isObject(value) ? { ...own, ...value } : value;
    }
    return merged;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 38607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(635);
/**
 * Foreign text in a GitHub comment, so that none of it becomes active. Two readers have to be stopped: the Markdown parser (markup,
 * HTML, links, tables), by escapes; and what GitHub does afterwards with the text of the rendered page (mentions, issue and commit
 * references, emoji codes), which sees through escapes and is stopped by an invisible character inside the word only.
 */

/** The word joiner: no width, and no place for a line to break. */
const BREAK = '\u2060';
/** Web addresses, mail addresses and mentions. They are broken in code, too: mail programs link what they find in plain text. */
function breakAddresses(text) {
    return text
        .replace(/@(?=[\p{L}\p{N}_])/gu, `@${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/(www)(?=\.)/gi, `$1${BREAK}`);
}
/** GitHub's short references (`#1`, `owner/name#1`, `GH-1`, advisories, commits), emoji codes and formulas. */
function breakReferences(text) {
    return breakAddresses(text)
        .replace(/#(?=[\p{L}\p{N}])/gu, `#${BREAK}`)
        .replace(/(?<![a-z\d])(GH|CVE|GHSA)-(?=\w)/gi, `$1-${BREAK}`)
        .replace(/(?<![a-z\d])[\da-f]{7,}(?![a-z\d])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/:(?=[\w+-])/g, `:${BREAK}`) // the second colon may be ours
        .replace(/\$(?!\d)/g, '＄'); // the one sign that has no escape: `$x$` is a formula
}
/** What our comments are made of: inert in code, but who searches a comment for the marker or its folds shall find ours alone. */
function breakOwnMarkup(text) {
    return text.replace(/<(?=!|\/?(?:details|summary)\b)/gi, `<${BREAK}`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '|': '&#124;' };
/** Running text in Markdown, at the start of a line or within: reads as it was written and does nothing. */
function plain(text, max) {
    return escapePlain((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max));
}
function escapePlain(line) {
    return breakReferences(line)
        .replace(/[&<>|]/g, (sign) => ENTITIES[sign] ?? sign)
        .replace(/[\\`*_~[\]!]/g, '\\$&')
        .replace(/^([-+#=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)); // heading, list, underline
}
/** A name as code. What could end a code span, or a table cell inside one, goes into `<code>` instead. */
function code(text, max) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max, 'middle');
    if (/[`|]/.test(line))
        return `<code>${escapePlain(line)}</code>`;
    return `\`${breakOwnMarkup(breakAddresses(line))}\``;
}
/** Text between HTML tags, where Markdown is not read: the line of a `<summary>`. */
function html(text, max) {
    return breakReferences((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max, 'middle')).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/** Several lines, word for word, in a fence longer than any run of backticks in them. */
function fence(text, max) {
    const lines = breakOwnMarkup(breakAddresses((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v)(text, max)))
        .replace(/^([^\S\n]*):(?=:)/gm, `$1:${BREAK}`) // a line of a log that begins so is a command to the runner
        .replaceAll('##[', `##${BREAK}[`);
    return fenceRaw(lines, 'text');
}
/** A command to copy, exactly as it is; null where it holds what nobody sees, our own markup, or more than `max` code points. */
function command(line, max) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(line, max) === line && breakOwnMarkup(line) === line ? fenceRaw(line, 'sh') : null;
}
function fenceRaw(lines, language) {
    let ticks = '```';
    while (lines.includes(ticks))
        ticks += '`';
    return `${ticks}${language}\n${lines}\n${ticks}`;
}


/***/ }),

/***/ 67688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** The few shapes of GitHub Markdown that a report is made of. Whatever comes in is Markdown already: see `escape.ts` for foreign text. */
/** A table; empty without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = `|${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join('|')}|`;
    return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].join('\n');
}
/** A bulleted list. */
function bullets(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
/** Paragraphs, tables and the like, one blank line between; empty ones fall out. */
function blocks(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** A part that opens on a click. `summary` is read as HTML, `content` as Markdown; empty without content. */
function folded(summary, content) {
    return content === '' ? '' : `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** A figure with its unit that no line break may part. */
function unbroken(figure) {
    return figure.replaceAll(' ', '\u00A0').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fv: () => (/* binding */ formatMove),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Xk: () => (/* binding */ NO_FIGURE),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   zJ: () => (/* binding */ formatDecimal)
/* harmony export */ });
/**
 * Numbers as people read them. Renderers round, nothing else does: every figure comes in as the report holds it (fractions on
 * 0..1, USD, ms) and leaves as text. The same input gives the same characters on every machine: no locale is asked.
 */
/** What stands where a figure is not defined. */
const NO_FIGURE = '–';
/** Beyond this a ratio is no figure any more: a division by next to nothing. */
const ABSURD = 1e6;
function round(value, digits) {
    const text = Math.abs(value).toFixed(digits);
    return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}
function withSign(value, text) {
    return value > 0 && !/^[0.]+$/.test(text) ? `+${text}` : text;
}
/** `0.81` as `81.0 %`. */
function formatPercent(fraction) {
    if (fraction === null)
        return NO_FIGURE;
    return Math.abs(fraction) > ABSURD ? '> 1,000,000 %' : `${round(fraction * 100, 1)} %`;
}
/** A share of a whole as percent; only all of it is `100 %` and only nothing is `0 %`. */
function formatShare(fraction) {
    if (fraction === null)
        return NO_FIGURE;
    if (fraction === 0 || fraction === 1)
        return `${fraction * 100} %`;
    if (fraction > 0.9995)
        return '> 99.9 %';
    if (fraction < 0.0005)
        return '< 0.1 %';
    return formatPercent(fraction);
}
/** The scores of one case on both sides: whole percents where these are exact, else one decimal. */
function formatMove(from, to, arrow = '→') {
    const whole = [from, to].every((value) => value === null || Math.abs(value * 100 - Math.round(value * 100)) < 1e-9);
    const format = (value) => (value !== null && whole ? `${round(value * 100, 0)} %` : formatPercent(value));
    return `${format(from)} ${arrow} ${format(to)}`;
}
function points(fraction) {
    const value = fraction * 100;
    return round(value, value !== 0 && Math.abs(value) < 0.095 ? 2 : 1);
}
/** A size without its direction: `0.043` as `4.3 points`. */
function formatPoints(fraction) {
    return `${points(Math.abs(fraction))} points`;
}
/** A difference with its direction: `-0.06` as `-6.0 points`. */
function formatDifference(fraction) {
    return fraction === null ? NO_FIGURE : `${withSign(fraction, points(fraction))} points`;
}
/** Both ends of an interval in points: `-9.0 to -3.0`. */
function formatInterval(interval) {
    return interval.map((end) => withSign(end, points(end))).join(' to ');
}
/** `1234567` as `1,234,567`. */
function formatCount(count) {
    return round(count, 0).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 case`, `2 cases`; the plural is given where it is no added `s`. */
function formatQuantity(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** USD with two decimals, below a dollar with two digits that say something: `$12.50`, `$0.42`, `$0.0042`. */
function formatMoney(usd) {
    if (usd === null)
        return 'unknown';
    const size = Math.abs(usd);
    const sign = usd < 0 ? '-' : '';
    if (size === 0)
        return '$0.00';
    if (size < 0.000001)
        return `< ${sign}$0.000001`;
    const decimals = size >= 0.995 ? 2 : Math.max(2, 1 - Math.floor(Math.log10(size)));
    const [whole = '0', rest = '00'] = size.toFixed(decimals).split('.');
    return `${sign}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest.replace(/(?<=..)0+$/, '')}`;
}
/** `820 ms`, `2.1 s`, `2 min 13 s`, `1 h 04 min`. */
function formatDuration(ms) {
    if (ms === null)
        return NO_FIGURE;
    if (Math.abs(ms) < 999.5)
        return `${round(ms, 0)} ms`;
    if (Math.abs(ms) < 59_950)
        return `${round(ms / 1000, 1)} s`;
    const seconds = Math.round(Math.abs(ms) / 1000);
    const sign = ms < 0 ? '-' : '';
    if (seconds < 3600)
        return `${sign}${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${sign}${formatCount(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
}
/** A p-value, a correlation, a kappa: `digits` decimals, and never a false `0.0000`. */
function formatDecimal(value, digits) {
    if (value === null)
        return NO_FIGURE;
    const smallest = 10 ** -digits;
    return value > 0 && value < smallest / 2 ? `< ${smallest.toFixed(digits)}` : round(value, digits);
}


/***/ }),

/***/ 81809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   RX: () => (/* binding */ terminalTable)
/* harmony export */ });
/* unused harmony export displayWidth */
const GAP = '  ';
const NARROWEST = 8;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** Cells that a terminal uses for a line: East Asian and emoji signs take two, combining marks none. */
function displayWidth(line) {
    let width = 0;
    for (const sign of line)
        width += /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
    return width;
}
/** Lines of at most `width` cells, broken between words where that is possible and else inside them. */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((whole) => breakWord(whole, width))) {
        if (line === '')
            line = word;
        else if (displayWidth(line) + 1 + displayWidth(word) <= width)
            line = `${line} ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function breakWord(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const parts = [''];
    for (const sign of word) {
        const part = parts.at(-1) ?? '';
        if (part !== '' && displayWidth(part) + displayWidth(sign) > width)
            parts.push(sign);
        else
            parts[parts.length - 1] = part + sign;
    }
    return parts;
}
/** The rows under their heads, indented by two; empty without rows. */
function terminalTable(columns, rows, pen) {
    if (rows.length === 0)
        return '';
    const heads = columns.map(({ head }) => ({ text: head, paint: pen.paint.dim }));
    const widths = fitWidths([heads, ...rows], columns.length, pen.columns);
    return [heads, ...rows].map((row) => renderRow(row, columns, widths)).join('\n');
}
function renderRow(row, columns, widths) {
    const cells = row.map((cell, index) => linesOf(cell).flatMap((line) => wrapText(line, widths[index] ?? NARROWEST)));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
        const parts = cells.map((lines, index) => {
            const line = lines[at] ?? '';
            const pad = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(line)));
            const cell = row[index];
            const painted = line === '' || cell === undefined || typeof cell === 'string' ? line : cell.paint(line);
            return columns[index]?.align === 'right' ? `${pad}${painted}` : `${painted}${pad}`;
        });
        return `${GAP}${parts.join(GAP)}`.trimEnd();
    }).join('\n');
}
function linesOf(cell) {
    return (typeof cell === 'string' ? cell : cell.text).split('\n');
}
/** Natural widths, the widest column narrowed step by step until a row fits. */
function fitWidths(rows, count, columns) {
    const widths = Array.from({ length: count }, (_, index) => Math.max(...rows.flatMap((row) => linesOf(row[index] ?? '').map(displayWidth))));
    const room = columns - count * GAP.length;
    for (;;) {
        const widest = Math.max(...widths);
        if (widest <= NARROWEST || widths.reduce((sum, width) => sum + width, 0) <= room)
            return widths;
        widths[widths.indexOf(widest)] = widest - 1;
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
/* harmony import */ var _domain_feedback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99641);
/* harmony import */ var _domain_ratings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89254);
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
            const problem = hashProblem(entry) ?? (0,_domain_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .labelProblem */ .W6)(rubric, entry);
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
    const [compares, answers, seen] = [(0,_domain_ratings_js__WEBPACK_IMPORTED_MODULE_5__/* .comparedItems */ .Yp)(labels), (0,_domain_ratings_js__WEBPACK_IMPORTED_MODULE_5__/* .answersByCase */ .Lx)(labels), new Map()];
    for (const { line, value } of (0,_documents_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonLines */ .s)(await (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(tree, path, MAX_BYTES), file)) {
        const checked = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(_domain_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .VerdictSchema */ .jp, value, { file, lineOf: () => line });
        if (!checked.ok) {
            problems.add(checked.problems);
            continue;
        }
        const verdict = { ...checked.value, case: (0,_documents_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeId */ .XB)(checked.value.case) };
        const problem = (0,_domain_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictProblem */ .ls)(rubric, verdict, compares(verdict.item)) ?? ambiguity(verdict, answers) ?? repetition(verdict, seen, line);
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
    return isObject && 'preference' in value && !('value' in value) ? _domain_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .PreferenceEntrySchema */ .PK : _domain_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .ValueEntrySchema */ .jD;
}
function withHashes(entry) {
    if (!(0,_domain_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .isPreferenceEntry */ .MF)(entry))
        return entry.output === undefined || entry.output_sha256 !== undefined ? entry : { ...entry, output_sha256: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(entry.output) };
    const { a, b, a_sha256 = a === undefined ? undefined : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(a), b_sha256 = b === undefined ? undefined : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(b) } = entry;
    return { ...entry, ...(a_sha256 === undefined ? {} : { a_sha256 }), ...(b_sha256 === undefined ? {} : { b_sha256 }) };
}
function hashProblem(entry) {
    const pairs = (0,_domain_feedback_js__WEBPACK_IMPORTED_MODULE_4__/* .isPreferenceEntry */ .MF)(entry)
        ? [
            ['a_sha256', entry.a, entry.a_sha256],
            ['b_sha256', entry.b, entry.b_sha256],
        ]
        : [['output_sha256', entry.output, entry.output_sha256]];
    const wrong = pairs.find(([, text, hash]) => text !== undefined && hash?.replace(/^sha256:/, '') !== (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(text));
    return wrong === undefined ? null : { path: wrong[0], message: 'is not the SHA-256 of the text beside it: leave one of the two out' };
}
function ambiguity(verdict, answers) {
    if (!(0,_domain_ratings_js__WEBPACK_IMPORTED_MODULE_5__/* .isAmbiguous */ .X2)(verdict, answers))
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
