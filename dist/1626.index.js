export const id = 1626;
export const ids = [1626];
export const modules = {

/***/ 62612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ NO_ESTIMATE),
/* harmony export */   _5: () => (/* binding */ estimateShare),
/* harmony export */   c$: () => (/* binding */ undetectedDisagreement),
/* harmony export */   d4: () => (/* binding */ estimateAgreement),
/* harmony export */   gi: () => (/* binding */ clusteredError),
/* harmony export */   sG: () => (/* binding */ agreementInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76827);

const NO_ESTIMATE = { value: null, low: null, high: null };
/** Step of the numeric derivative, relative to one observation. */
const STEP = 1e-4;
/** Standard error of a figure of the matrix of `pairs`; null with fewer than two clusters or where the figure is not defined. */
function standardError(matrix, pairs, figure) {
    const slopes = new Map();
    const slopeAt = (row, column) => {
        const key = `${row} ${column}`;
        const known = slopes.get(key);
        if (known !== undefined)
            return known;
        const [above, below] = [1, -1].map((sign) => figure(shift(matrix, row, column, sign * STEP)));
        const slope = ((above ?? 0) - (below ?? 0)) / (2 * STEP);
        slopes.set(key, slope);
        return slope;
    };
    return clusteredError(pairs.map(({ row, column, cluster }) => ({ cluster, slope: slopeAt(row, column) })));
}
/** sqrt(G/(G-1) sum of the clusters' squared sums of influence), each against their mean; null with fewer than two clusters. */
function clusteredError(influences) {
    const sums = new Map();
    for (const { cluster, slope } of influences)
        sums.set(cluster, (sums.get(cluster) ?? 0) + slope);
    const clusters = sums.size;
    if (clusters < 2)
        return null;
    const mean = [...sums.values()].reduce((sum, value) => sum + value, 0) / clusters;
    const squares = [...sums.values()].reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt((clusters / (clusters - 1)) * squares);
}
function shift(matrix, row, column, step) {
    return matrix.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? cell + step : cell)) : cells));
}
const LEVEL = 0.975;
/** Smaller than this it is the derivative's rounding. */
const NO_ERROR = 1e-9;
/** A chance-corrected figure on [-1, 1]: t on clusters - 1 degrees of freedom. */
function estimateAgreement(matrix, pairs, figure) {
    const value = figure(matrix);
    if (value === null)
        return NO_ESTIMATE;
    const clusters = new Set(pairs.map(({ cluster }) => cluster)).size;
    return agreementInterval(value, standardError(matrix, pairs, figure), clusters, () => figure(withOneLabelMoved(matrix, clusters)));
}
/**
 * The interval of a chance-corrected figure. Where nothing disagrees there is no variance to go by: G agreements out of G still allow
 * a rate of disagreement of 1 - .025^(1/G), and `atWorst` says what the figure is then.
 */
function agreementInterval(value, error, clusters, atWorst) {
    if (error === null)
        return { value, low: null, high: null };
    if (error < NO_ERROR)
        return { value, low: Math.min(value, atWorst() ?? value), high: value };
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(LEVEL, clusters - 1) * error;
    return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}
/** Disagreements that so many agreements without exception cannot rule out, as a share. */
function undetectedDisagreement(clusters) {
    return 1 - (1 - LEVEL) ** (1 / clusters);
}
/** The matrix in which the share of disagreement is what it may still be, spread as the margins have it. */
function withOneLabelMoved(matrix, clusters) {
    const share = undetectedDisagreement(clusters);
    const total = matrix.reduce((sum, row) => sum + row.reduce((part, cell) => part + cell, 0), 0);
    const columns = matrix.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    return matrix.map((cells, row) => {
        const given = cells.reduce((sum, cell) => sum + cell, 0);
        const others = total - (columns[row] ?? 0);
        return cells.map((cell, column) => column === row || others === 0 ? cell * (1 - share) : cell * (1 - share) + (given * share * (columns[column] ?? 0)) / others);
    });
}
/** A share on [0, 1]: Wilson's score interval (1927) at the number of independent verdicts that its standard error stands for. */
function estimateShare(matrix, pairs, figure) {
    const value = figure(matrix);
    if (value === null)
        return NO_ESTIMATE;
    const clusters = new Set(pairs.map(({ cluster }) => cluster)).size;
    const error = standardError(matrix, pairs, figure);
    if (error === null)
        return { value, low: null, high: null };
    const size = error < NO_ERROR ? clusters : (value * (1 - value)) / (error * error);
    const [low, high] = wilson(value, size);
    return { value, low, high };
}
function wilson(share, size) {
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(LEVEL);
    const centre = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
    const half = (z / (1 + (z * z) / size)) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
    return [Math.max(0, centre - half), Math.min(1, centre + half)];
}


/***/ }),

/***/ 96210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ correctedRate),
/* harmony export */   x: () => (/* binding */ predictionPoweredMean)
/* harmony export */ });
/* harmony import */ var _agreement_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62612);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76827);
/** What people's labels on a part of the cases correct in a judge's figures on all of them. */


/** Fewer labelled pairs than this correct nothing: their own variance cannot be told. */
const MIN_CORRECTING_PAIRS = 20;
/**
 * PPI++ (Angelopoulos, Duchi and Zrnic 2023, arXiv 2311.01453) of a mean: lambda times the judge's mean over all, plus what people see
 * beyond it on the labelled pairs. Unbiased when the labelled pairs are a random part of all; its error is summed by cluster. Null with
 * fewer than 20 labelled pairs.
 */
function predictionPoweredMean(pairs) {
    const labelled = pairs.flatMap(({ human, ...pair }) => (human === null ? [] : [{ ...pair, human }]));
    if (labelled.length < MIN_CORRECTING_PAIRS)
        return null;
    const all = mean(pairs, ({ judged }) => judged);
    const lambda = tuneLambda(pairs, labelled);
    const rest = mean(labelled, ({ judged, human }) => human - lambda * judged);
    const influences = pairs.map(({ judged, human, cluster, weight }) => {
        const ofAll = (lambda * weight * (judged - all.value)) / all.weight;
        const ofLabelled = human === null ? 0 : (weight * (human - lambda * judged - rest.value)) / rest.weight;
        return { cluster, slope: ofAll + ofLabelled };
    });
    const standardError = (0,_agreement_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .clusteredError */ .gi)(influences);
    if (standardError === null)
        return null;
    const value = lambda * all.value + rest.value;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(0.975) * standardError;
    return { mean: value, standardError, interval: [value - half, value + half], lambda, labelled: labelled.length };
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
