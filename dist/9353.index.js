export const id = 9353;
export const ids = [9353];
export const modules = {

/***/ 80249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var _documents_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22582);
/* harmony import */ var _suite_feedback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43537);


/**
 * Labels of all files that a command line names, checked against a rubric.
 * @throws CupelError `config` with the lines of what is malformed or outside the rubric's scale; `file-missing`, `file-unsafe`
 */
async function readLabels(names, rubric, { cwd }) {
    const files = [];
    for (const name of names) {
        const { tree, path } = (0,_documents_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFile */ .eI)(name, cwd);
        files.push(await (0,_suite_feedback_js__WEBPACK_IMPORTED_MODULE_1__/* .loadLabels */ .U)(tree, [path], rubric));
    }
    return files.flat();
}


/***/ }),

/***/ 74072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ labelledAnswers)
/* harmony export */ });
/* harmony import */ var _domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44320);
/* harmony import */ var _preparation_attachments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);


/** Each labelled answer and each pair once, however many people labelled it. Labels must carry their hashes: see `loadLabels`. */
function labelledAnswers(labels, files) {
    const attachmentsOf = (0,_preparation_attachments_js__WEBPACK_IMPORTED_MODULE_1__/* .attachmentsIn */ .O)(files);
    const byId = new Map(files.cases.map(({ golden }) => [golden.id, { golden, attachments: attachmentsOf(golden.id) }]));
    const answers = new Map();
    const pairs = new Map();
    for (const entry of labels) {
        const asked = byId.get(entry.case);
        if ((0,_domain_judging_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreferenceEntry */ .MF)(entry)) {
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

/***/ 62309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ askedJudge),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   _A: () => (/* binding */ rubricJudges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _suite_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3854);
/* harmony import */ var _suite_scorers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38417);
/* harmony import */ var _preparation_judges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94586);
/* harmony import */ var _preparation_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98310);
/* harmony import */ var _preparation_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96485);
/* harmony import */ var _preparation_suite_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77639);
/** The judges, juries and comparisons of a suite that use one rubric, made ready outside of a gate. */







/** What models of a suite are made with, where nothing is gated. */
function contextOf({ loaded, tree }, { workspace, path }, deps, { allowedOrigins = [], suiteOrigins = true } = {}) {
    const origins = [...allowedOrigins, ...(suiteOrigins ? (0,_preparation_suite_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .originsOf */ .TZ)(loaded.suite) : [])];
    return {
        deps,
        ...(0,_preparation_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R)(tree, path, workspace),
        servers: (0,_preparation_suite_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .serversOf */ .U2)([loaded.suite]),
        programs: (0,_preparation_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .programHome */ .W)({ tree, loaded, repository: workspace.repository, scratch: deps.scratch }),
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
            judged.push(await (0,_preparation_judges_js__WEBPACK_IMPORTED_MODULE_3__/* .createJudged */ .G)(files, spec, (0,_suite_load_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(loaded, ['scorers', index, spec.kind]), context));
    }
    return judged;
}
/** A judge as a run must know it. */
function askedJudge({ provider, prices, label, timeoutMs, concurrency }, suiteTimeoutMs) {
    return { role: 'judge', provider, prices, label, timeoutMs: timeoutMs ?? suiteTimeoutMs, concurrency: concurrency ?? undefined };
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
