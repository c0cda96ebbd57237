export const id = 5982;
export const ids = [5982];
export const modules = {

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

/***/ 25982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestHint: () => (/* binding */ suggestHint)
});

// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/edit.js
var edit = __webpack_require__(95724);
// EXTERNAL MODULE: ./lib/documents/tree.js
var documents_tree = __webpack_require__(93836);
// EXTERNAL MODULE: ./lib/domain/case.js
var domain_case = __webpack_require__(48782);
// EXTERNAL MODULE: ./lib/domain/judging/people.js
var judging_people = __webpack_require__(81412);
// EXTERNAL MODULE: ./lib/domain/judging/rubric.js
var judging_rubric = __webpack_require__(58846);
// EXTERNAL MODULE: ./lib/domain/policy.js
var policy = __webpack_require__(57024);
// EXTERNAL MODULE: ./lib/domain/statistics/gain.js
var statistics_gain = __webpack_require__(97483);
// EXTERNAL MODULE: ./lib/domain/statistics/random.js
var random = __webpack_require__(10259);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/scorers/judge-data.js
var judge_data = __webpack_require__(83199);
// EXTERNAL MODULE: ./lib/scorers/judge-prompt.js
var judge_prompt = __webpack_require__(76673);
// EXTERNAL MODULE: ./lib/proposals/question.js
var question = __webpack_require__(5315);
;// CONCATENATED MODULE: ./lib/proposals/hint.js




const SYSTEM = `You write a hint for a judge: a language model that grades answers by a rubric. People graded the same answers, and on some the judge differs from them. You get the rubric and such answers. Write what the judge must know or watch for, so that it grades as people do.

- First find what people see and the judge does not. Then write one to three sentences that hold for all answers of this kind. The hint is added to the rubric; the rubric itself stays.
${question/* COMMON_RULES */.A$}

The form: {"reflection":"<what people see and the judge does not>","hint":"<one to three sentences>"}.`;
const MAX_HINT = 1500;
const SHOWN_DROPPED = 4;
/** The question for the next hint. */
function hintQuestion({ author, rubric, mode, examples, dropped, round }) {
    const words = [
        '# Task',
        ...(mode === null ? [] : ['The answers failed in one way, which is named in a block.']),
        `Scores of a rubric as a whole are told as percent of the way from worst to best. The scale of every item: ${(0,judging_rubric/* scaleWords */.Ew)(rubric.scale)}.`,
        '# Rubric',
        (0,judge_prompt/* rubricText */.LE)(rubric),
    ].join('\n\n');
    const data = [
        ...(mode === null ? [] : [(0,judge_data/* dataBlock */.g4)('kind of failure', mode)]),
        ...dropped.slice(-SHOWN_DROPPED).map((text, index) => (0,judge_data/* dataBlock */.g4)(`hint ${index + 1} that was tried and is no better`, text)),
        ...examples.flatMap(({ blocks, people, judge }, index) => (0,question/* exampleBlocks */.jo)(index + 1, [
            ...blocks,
            { name: 'what was said', text: `People: ${asPercent(people)}. The judge: ${asPercent(judge)}.` },
        ])),
    ];
    const parse = (reply) => (0,question/* readProposal */.Vv)(reply, ['reflection', 'hint'], ({ reflection, hint }) => {
        const problem = typeof reflection === 'string' ? (0,question/* textProblem */.Fy)('hint', hint, MAX_HINT) : '"reflection" is no text';
        return problem === null ? { hint: String(hint).trim() } : { problem };
    });
    return { author, system: SYSTEM, words, data, schema: SCHEMA, parse, round };
}
const SCHEMA = (0,question/* objectSchema */.x0)({ reflection: { type: 'string' }, hint: { type: 'string' } });
function asPercent(fraction) {
    return `${Math.round(100 * fraction)} %`;
}
/** The rubric with the hint at the end of its description. */
function withHint(rubric, hint) {
    return { ...rubric, description: rubric.description === undefined ? hint : `${rubric.description.trimEnd()} ${hint}` };
}

// EXTERNAL MODULE: ./lib/proposals/loop.js
var loop = __webpack_require__(85977);
// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
// EXTERNAL MODULE: ./lib/suite/rubric.js
var suite_rubric = __webpack_require__(12023);
// EXTERNAL MODULE: ./lib/commands/gate/gathering.js
var gathering = __webpack_require__(54493);
// EXTERNAL MODULE: ./lib/commands/gate/people.js
var people = __webpack_require__(64309);
// EXTERNAL MODULE: ./lib/commands/gate/run.js + 14 modules
var gate_run = __webpack_require__(83075);
// EXTERNAL MODULE: ./lib/commands/judging/label-files.js
var label_files = __webpack_require__(80249);
// EXTERNAL MODULE: ./lib/commands/judging/labelled-answers.js
var labelled_answers = __webpack_require__(74072);
// EXTERNAL MODULE: ./lib/commands/judging/rubric-judges.js
var rubric_judges = __webpack_require__(62309);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-cassettes.js
var suite_cassettes = __webpack_require__(40656);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-files.js + 1 modules
var suite_files = __webpack_require__(22405);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-targets.js
var suite_targets = __webpack_require__(77639);
// EXTERNAL MODULE: ./lib/commands/proposals/author.js
var author = __webpack_require__(86343);
// EXTERNAL MODULE: ./lib/commands/proposals/draft-material.js
var draft_material = __webpack_require__(99247);
// EXTERNAL MODULE: ./lib/commands/proposals/suggest.js
var suggest = __webpack_require__(1104);
;// CONCATENATED MODULE: ./lib/commands/proposals/suggest-hint.js





























const METRIC = 'agreement with people';
/**
 * Suggests a hint.
 * @throws CupelError `usage` where a rubric, a judge or labels must be named
 */
async function suggestHint(location, options, deps) {
    const files = await (0,suite_files/* readSuiteFiles */.Q)(location.workspace.tree, location.path);
    const file = await chooseRubric(files, location, options, deps);
    const { grader } = await (0,draft_material/* findJudge */.$)(file, { suite: options.suite, judge: options.judge }, deps, options);
    const paths = options.labels ?? [location.workspace.tree.locate((0,people/* labelsPath */.hg)(files.loaded.directory, relativePath(files, file))) ?? ''];
    const rows = rowsOf(await (0,label_files/* readLabels */.k)(paths, file.rubric, deps), file.rubric, files, options.mode);
    const author = await authorFor(files, grader, location, options, deps);
    const digest = (0,fingerprint/* fingerprint */.R)([grader.scorer.identity, author.provider.identity, author.params, rows.map(({ key }) => key)]);
    const seed = options.seed ?? (0,random/* seedOf */.n3)(digest);
    const { suite } = files.loaded;
    const dir = (0,suggest/* suggestionFolder */.p)(location.workspace.stateDir, suite.suite, digest);
    const judge = (0,rubric_judges/* askedJudge */.O3)(grader.setup, suite.run.timeout_s * 1000);
    const { maxUsd, maxRequests, signal } = options;
    const run = (0,gate_run/* openRun */.I)({
        dir,
        isNamed: false,
        configDigest: digest,
        asked: author.provider === grader.setup.provider ? [judge] : [judge, author.asked],
        cassettes: (0,suite_cassettes/* openSuiteCassettes */.I)(files.loaded, location.workspace.stateDir, location.workspace.tree, deps),
        settings: suite.run,
        budget: (0,budget/* overrideBudget */.Ud)(suite.budget, { maxUsd, maxRequests }),
        secretVariables: [...(0,suite_targets/* secretVariables */.c8)(suite), ...author.secrets],
        signal,
    }, deps);
    try {
        return await improveHint({ file, files, grader, author, run, options, seed, ...(0,statistics_gain/* halve */.X)(rows, ({ trial }) => (0,gathering/* clusterOf */.es)(trial.golden), seed) }, dir);
    }
    finally {
        await run.close();
    }
}
async function chooseRubric(files, location, { rubric: wanted }, deps) {
    const { tree, loaded } = files;
    const paths = [...new Set([...loaded.rubrics.values()].map(({ path }) => path))];
    const fitting = paths.filter((path) => wanted === undefined || tree.locate(path) === resolveFrom(deps.cwd, wanted));
    const [path, ...others] = fitting;
    if (path === undefined || others.length > 0)
        throw new errors/* CupelError */.MF('usage', wanted === undefined ? `${paths.length} rubrics are there` : `${wanted} is no rubric of the suite`, {
            place: { file: loaded.file },
            remedy: `Name one with --rubric: ${paths.map((name) => (0,documents_tree/* nameOf */.V)(tree, name)).join(', ')}.`,
        });
    const { rubric } = await (0,suite_rubric/* loadRubric */.Y)(tree, path);
    return { rubric, text: await (0,documents_document/* readText */.yR)(tree, path), name: (0,documents_tree/* nameOf */.V)(tree, path), path: location.workspace.tree.locate(path) ?? path };
}
function resolveFrom(cwd, path) {
    return path.startsWith('/') ? path : `${cwd}/${path}`.replace(/\/\.\//g, '/');
}
function relativePath({ loaded, tree }, file) {
    return [...loaded.rubrics.values()].find(({ path }) => tree.locate(path) === file.path)?.path ?? file.path;
}
async function authorFor(files, grader, location, options, deps) {
    if (options.author !== undefined)
        return (0,author/* openAuthor */.J)(options.author, files, location, deps, options);
    const { provider, label } = grader.setup;
    const asked = (0,rubric_judges/* askedJudge */.O3)(grader.setup, files.loaded.suite.run.timeout_s * 1000);
    return { provider, params: (0,author/* authorParams */.a)(grader.params), label, asked, secrets: [] };
}
function rowsOf(labels, rubric, files, mode) {
    const people = (0,judging_people/* scoreByPeople */.f)(rubric, labels);
    return (0,labelled_answers/* labelledAnswers */.n)(labels, files).answers.flatMap(({ trial, outputSha256 }) => {
        const score = people(trial.golden.id, outputSha256.replace(/^sha256:/, ''));
        const isOther = mode !== undefined && !(0,domain_case/* provenances */.xl)(trial.golden).some((origin) => origin.mode === mode);
        return score === null || isOther ? [] : [{ key: JSON.stringify([trial.golden.id, outputSha256]), trial, people: score }];
    });
}
async function improveHint(scene, dir) {
    const { file, files, author, run, options, seed, learn, heldOut } = scene;
    const stopped = () => run.stopped()?.message ?? null;
    const start = { hint: null, rubric: file.rubric };
    const failing = disagreements(learn, await scoresOf(scene, file.rubric, learn), file.rubric);
    if (stopped() !== null)
        throw new errors/* CupelError */.MF('cancelled', `what the judge gets wrong is not known: ${stopped()}`, {
            remedy: 'Run it again, with more budget if that is what it lacked: what was answered is not asked again.',
        });
    const { gate, suite } = files.loaded.suite;
    const level = gate.alpha / options.rounds;
    const terms = { margin: gate.margin, level, alpha: gate.alpha, failOn: 'any', singleTrial: false, seed };
    const improved = await (0,loop/* improve */.l)({
        rounds: options.rounds,
        start: { proposal: start, evidence: null },
        propose: (current, history, round) => {
            const dropped = history.flatMap(({ outcome, proposal }) => (outcome === 'dropped' ? [proposal?.hint ?? ''] : []));
            return propose(scene, current.proposal, dropped, round);
        },
        tryOut: (proposal, current) => tryHint(scene, proposal, current.proposal, terms),
        stopped,
    });
    return {
        dir,
        facts: {
            suite,
            kind: 'hint',
            file: file.name,
            author: author.label,
            seed,
            mode: options.mode ?? null,
            cases: {
                learn: learn.length,
                failing: failing.length,
                heldOut: heldOut.length,
                mustPass: [...learn, ...heldOut].filter(({ trial }) => (0,policy/* isMustPass */.$T)(trial.golden, gate.must_pass)).length,
            },
            level,
            usage: run.caller.usage(),
        },
        improved,
        before: file.text,
        after: textWith(file, improved.current.proposal.rubric.description),
    };
}
async function scoresOf({ grader, run }, rubric, rows) {
    const scorer = grader.forRubric(rubric);
    const scored = rows.map(async ({ key, trial }) => {
        const score = await scorer.score(trial, run.caller.ask);
        return [key, score.kind === 'scored' ? score.value : null];
    });
    return new Map(await Promise.all(scored));
}
/** The answers that one of the two calls good and the other does not. */
function disagreements(rows, scores, { pass_at: passAt = judging_rubric/* DEFAULT_PASS_AT */.k }) {
    return rows.flatMap((row) => {
        const judge = scores.get(row.key) ?? null;
        return judge === null || judge >= passAt === row.people >= passAt ? [] : [{ ...row, judge }];
    });
}
const EXAMPLES = 8;
async function propose(scene, current, dropped, round) {
    const { author, file, run, seed, learn, options } = scene;
    const wrong = disagreements(learn, await scoresOf(scene, current.rubric, learn), current.rubric);
    if (wrong.length === 0)
        return { kind: 'nothing-left', why: 'the judge agrees with people on every answer it could learn from' };
    const examples = (0,random/* shuffle */.k4)(wrong, (0,random/* randomSource */.n4)(seed + round))
        .slice(0, EXAMPLES)
        .map(({ trial, people, judge }) => ({ blocks: (0,judge_data/* judgeData */.Er)(trial), people, judge }));
    const mode = options.mode ?? null;
    const reply = await (0,question/* askForProposal */.xl)(hintQuestion({ author, rubric: current.rubric, mode, examples, dropped, round }), run.caller.ask);
    if (reply.kind === 'unjudged')
        return { kind: 'unusable', why: reply.detail };
    const { hint } = reply.value;
    const whole = current.hint === null ? hint : `${current.hint} ${hint}`;
    return { kind: 'proposed', proposal: { hint: whole, rubric: withHint(file.rubric, whole) } };
}
async function tryHint(scene, proposal, current, terms) {
    const { files, learn, heldOut, run } = scene;
    const { must_pass: mustPass, min_coverage: minCoverage } = files.loaded.suite.gate;
    const rows = [...heldOut, ...learn.filter(({ trial }) => (0,policy/* isMustPass */.$T)(trial.golden, mustPass))];
    const [before, after] = await Promise.all([scoresOf(scene, current.rubric, rows), scoresOf(scene, proposal.rubric, rows)]);
    if (run.stopped() !== null)
        return null;
    const pairs = heldOut.map(({ key, trial, people }) => {
        const closeness = (score) => (score == null ? null : 1 - Math.abs(score - people));
        const { golden } = trial;
        const weight = golden.weight ?? 1;
        return {
            id: key,
            cluster: (0,gathering/* clusterOf */.es)(golden),
            weight,
            tags: golden.tags,
            baseline: closeness(before.get(key)),
            candidate: closeness(after.get(key)),
        };
    });
    const gain = (0,statistics_gain/* testGain */.C)(pairs, METRIC, terms);
    const wrongBefore = new Set(disagreements(rows, before, current.rubric).map(({ key }) => key));
    const broken = disagreements(rows, after, proposal.rubric).flatMap(({ key, trial }) => (0,policy/* isMustPass */.$T)(trial.golden, mustPass) && !wrongBefore.has(key) ? [trial.golden.id] : []);
    const evidence = { comparison: gain.comparison, pGain: gain.pGain, broken: [...new Set(broken)] };
    const drop = (why) => ({ isKept: false, why, evidence });
    if (broken.length > 0)
        return drop(`with it the judge errs on what must pass: ${evidence.broken.join(', ')}`);
    if (gain.comparison.n < minCoverage * pairs.length)
        return drop(`only ${gain.comparison.n} of ${pairs.length} answers have a score under both`);
    const p = gain.pGain === null ? 'no test' : `p = ${gain.pGain.toPrecision(2)}, and ${terms.level.toPrecision(2)} is asked for`;
    if (!gain.isProven)
        return drop(`the judge comes no closer to people on the ${pairs.length} answers held out (${p})`);
    return { isKept: true, why: `the judge comes closer to people on the ${pairs.length} answers held out (${p})`, evidence };
}
function textWith({ text, path }, description) {
    return description === undefined
        ? text
        : (0,edit/* editDocument */.y)(text, [{ path: ['description'], value: description }], path.toLowerCase().endsWith('.json'));
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

/***/ 97483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ testGain),
/* harmony export */   X: () => (/* binding */ halve)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10259);
/** Whether something proposed is better than what is in force: the gate's own test of a drop, with the sides changed. */


/** `terms.level` is the level of this one proposal. Fewer than 30 cases or 8 clusters prove nothing, as in a gate. */
function testGain(pairs, metric, terms) {
    const facts = { metric, slice: null, role: 'primary' };
    const comparison = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(pairs, facts, terms);
    const turned = pairs.map((pair) => ({ ...pair, baseline: pair.candidate, candidate: pair.baseline }));
    const { pRegression } = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(turned, facts, { ...terms, failOn: 'any' });
    const isProven = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isLargeEnough */ .iG)(comparison) && pRegression !== null && pRegression <= terms.level;
    return { comparison: { ...comparison, status: isProven ? 'pass' : 'shown' }, pGain: pRegression, isProven };
}
/** Half of the clusters to learn from, the other half held out, by a seed; a cluster is never torn. Both keep the items' order. */
function halve(items, clusterOf, seed) {
    const clusters = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffle */ .k4)([...new Set(items.map(clusterOf))].sort(), (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomSource */ .n4)(seed));
    const learned = new Set(clusters.slice(0, Math.floor(clusters.length / 2)));
    return { learn: items.filter((item) => learned.has(clusterOf(item))), heldOut: items.filter((item) => !learned.has(clusterOf(item))) };
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
