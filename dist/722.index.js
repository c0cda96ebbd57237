export const id = 722;
export const ids = [722];
export const modules = {

/***/ 39924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftItem: () => (/* binding */ draftItem)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/statistics/random.js
var statistics_random = __webpack_require__(10259);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/proposals/item-draft.js
var item_draft = __webpack_require__(57462);
// EXTERNAL MODULE: ./lib/proposals/loop.js
var loop = __webpack_require__(85977);
// EXTERNAL MODULE: ./lib/proposals/question.js
var proposals_question = __webpack_require__(5315);
// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
// EXTERNAL MODULE: ./lib/scorers/canaries.js
var canaries = __webpack_require__(37065);
// EXTERNAL MODULE: ./lib/scorers/judge-data.js
var judge_data = __webpack_require__(83199);
// EXTERNAL MODULE: ./lib/commands/gate/record.js
var record = __webpack_require__(60783);
// EXTERNAL MODULE: ./lib/commands/gate/run.js + 14 modules
var run = __webpack_require__(83075);
// EXTERNAL MODULE: ./lib/commands/judging/rubric-judges.js
var rubric_judges = __webpack_require__(62309);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-cassettes.js
var suite_cassettes = __webpack_require__(40656);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-targets.js
var suite_targets = __webpack_require__(77639);
// EXTERNAL MODULE: ./lib/commands/proposals/author.js
var author = __webpack_require__(86343);
// EXTERNAL MODULE: ./lib/commands/proposals/draft-material.js
var draft_material = __webpack_require__(99247);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./lib/documents/edit.js
var edit = __webpack_require__(95724);
// EXTERNAL MODULE: ./lib/domain/statistics/pass-fail.js
var pass_fail = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/reporters/proposals/draft.js
var proposals_draft = __webpack_require__(73777);
// EXTERNAL MODULE: ./lib/domain/judging/rubric.js
var judging_rubric = __webpack_require__(58846);
// EXTERNAL MODULE: ./lib/scorers/judge.js + 1 modules
var judge = __webpack_require__(98546);
;// CONCATENATED MODULE: ./lib/commands/proposals/draft-trial.js
/** A rubric item tried on labelled answers: what the judge says with it, and whether a draft is better than what is in force. */




/** Below this share of answers with a verdict under both items, they are not compared. */
const MIN_COVERAGE = 0.95;
/** What an item without any text is worth: it tells good from bad as a coin does. */
const CHANCE = 0.5;
/** Has the judge rule on answers under a rubric; the mean of its draws counts. */
async function rule({ grader, item }, rubric, rows, ask) {
    const scorer = grader.forRubric(rubric);
    const passAt = rubric.pass_at ?? judging_rubric/* DEFAULT_PASS_AT */.k;
    return Promise.all(rows.map(async (row) => {
        const draws = await scorer.draw(row.trial, ask);
        const grades = draws.flatMap((draw) => (draw.kind === 'judged' ? [draw.value] : []));
        if (grades.length < draws.length)
            return { row, good: row.good, judged: null, reason: '' };
        const mean = grades.reduce((sum, grade) => sum + (0,judge/* itemFraction */.m)(rubric, item, grade), 0) / grades.length;
        return { row, good: row.good, judged: mean >= passAt - ROUNDING, reason: grades[0]?.reasons[item] ?? '' };
    }));
}
// Means of thirds and tenths do not hit a bound exactly.
const ROUNDING = 1e-9;
/**
 * Tries a draft: on the answers that it was made from, then on canaries, then on those held out. Each step that it fails spares the next.
 * Null where the run ended meanwhile.
 */
async function tryDraft({ rubric: draft }, { evidence: before }, scene) {
    const { material, ask, stopped, watchesCanaries } = scene;
    const train = await rule(material, draft, material.split.train, ask);
    if (stopped() !== null)
        return null;
    const learned = compareRulings(before?.train ?? null, train);
    const drop = (why, heldOut = null) => ({
        isKept: false,
        why,
        evidence: { train, heldOut },
    });
    if (!learned.isBetter)
        return drop(`no better on the answers it was made from: ${learned.words}`);
    if (watchesCanaries) {
        const { passed } = await (0,canaries/* runCanaries */.qJ)(material.grader.forRubric(draft), (0,canaries/* rubricCanaries */.K6)(draft), ask);
        if (stopped() !== null)
            return null;
        if (!passed)
            return drop('with it the judge fails a canary');
    }
    const heldOut = await rule(material, draft, material.split.heldOut, ask);
    if (stopped() !== null)
        return null;
    const held = compareRulings(before?.heldOut ?? null, heldOut);
    if (!held.isBetter)
        return drop(`better on the answers it was made from (${learned.words}), not on those held out: ${held.words}`, heldOut);
    return { isKept: true, why: `better on the answers held out: ${held.words}`, evidence: { train, heldOut } };
}
/** Compares balanced accuracy over the answers with a verdict under both. */
function compareRulings(before, after) {
    const common = after.flatMap((ruling, index) => {
        const earlier = before?.[index];
        return ruling.judged === null || (before !== null && (earlier === undefined || earlier.judged === null)) ? [] : [{ ruling, earlier }];
    });
    if (common.length < MIN_COVERAGE * after.length)
        return { isBetter: false, words: `only ${common.length} of ${after.length} answers have a verdict under both` };
    const now = (0,pass_fail/* measurePassFail */.sw)(common.map(({ ruling }) => ruling)).balancedAccuracy;
    const then = before === null ? CHANCE : (0,pass_fail/* measurePassFail */.sw)(common.flatMap(({ earlier }) => earlier ?? [])).balancedAccuracy;
    if (now === null || then === null)
        return { isBetter: false, words: 'only good or only bad answers have a verdict' };
    return { isBetter: now > then + ROUNDING, words: `balanced accuracy ${asPercent(then)} before, ${asPercent(now)} with it` };
}
function asPercent(share) {
    return `${(100 * share).toFixed(1)} %`;
}
/** Null where the item was not tried on the answers held out. */
function figuresOf(evidence) {
    if (evidence === null || evidence.heldOut === null)
        return null;
    return { train: (0,pass_fail/* measurePassFail */.sw)(evidence.train), heldOut: (0,pass_fail/* measurePassFail */.sw)(evidence.heldOut) };
}
/** How likely the change from one item to another is by chance, on the answers held out; null where there is nothing to compare. */
function chanceOf(before, after) {
    const [then, now] = [before?.heldOut ?? null, after?.heldOut ?? null];
    return then === null || now === null ? null : (0,pass_fail/* changeByChance */.wd)(then, now);
}

;// CONCATENATED MODULE: ./lib/commands/proposals/draft-report.js
/** What a drafting run says, and the files that it leaves: the figures, a page to read, and the rubric with the draft in it. */








/** From this probability on, a gain may well be chance. */
const CHANCE_LEVEL = 0.05;
/** Puts the whole outcome into the one shape that is printed and written. */
function describeDraft({ material, author, start, improved, usage }) {
    const { file, item, mode, grader, seed, split, labelled } = material;
    const { current, history, ended } = improved;
    const round = history.findLast(({ outcome }) => outcome === 'kept')?.round ?? null;
    const figures = figuresOf(current.evidence);
    const kept = round === null || figures === null || current.proposal.item === null ? null : { round, item: copyOf(current.proposal.item), figures };
    const byChance = kept === null ? null : chanceOf(start.evidence, current.evidence);
    return {
        schemaVersion: 1,
        rubric: file.rubric.rubric,
        item,
        mode,
        judge: grader.name,
        drafter: author.label,
        seed,
        rows: { labelled, train: split.train.length, heldOut: split.heldOut.length },
        start: { item: start.proposal.item === null ? null : copyOf(start.proposal.item), figures: figuresOf(start.evidence) },
        kept,
        byChance,
        history: history.map(({ proposal, evidence, ...attempt }) => ({
            ...attempt,
            item: proposal?.item == null ? null : copyOf(proposal.item),
            train: evidence === null ? null : (0,pass_fail/* measurePassFail */.sw)(evidence.train),
            heldOut: figuresOf(evidence)?.heldOut ?? null,
        })),
        ended,
        diff: kept === null ? null : patchOf(file, rubricText(file, item, kept.item)),
        notes: notesOn(byChance, history.length),
        usage,
    };
}
function copyOf({ criterion, anchors }) {
    return { criterion, anchors: { ...anchors } };
}
function notesOn(byChance, attempts) {
    if (byChance === null)
        return [];
    return [
        ...(byChance > CHANCE_LEVEL
            ? [
                `So uneven a change on the answers held out comes by chance with probability ${byChance.toFixed(2)} (exact McNemar): more labels would tell.`,
            ]
            : []),
        ...(attempts > 1
            ? [
                'The answers held out chose among several drafts, so their figure flatters the one that was kept: calibrate it with labels that no draft has seen.',
            ]
            : []),
    ];
}
/** The rubric file with the item in it. Everything else stays as its author wrote it. */
function rubricText({ rubric, text, path }, id, { criterion, anchors }) {
    const given = Object.keys(anchors).length === 0 ? undefined : { ...anchors };
    const index = rubric.items.findIndex((item) => item.id === id);
    const isJson = path.toLowerCase().endsWith('.json');
    if (index === -1) {
        const value = { id, criterion, ...(given === undefined ? {} : { anchors: given }) };
        return (0,edit/* editDocument */.y)(text, [{ path: ['items', rubric.items.length], value }], isJson);
    }
    const hadAnchors = rubric.items[index]?.anchors !== undefined;
    const edits = [
        { path: ['items', index, 'criterion'], value: criterion },
        ...(given === undefined && !hadAnchors ? [] : [{ path: ['items', index, 'anchors'], value: given }]),
    ];
    return (0,edit/* editDocument */.y)(text, edits, isJson);
}
function patchOf({ name, text }, edited) {
    return (0,create/* createTwoFilesPatch */.ss)(name, draftName(name), text, edited, undefined, undefined, { context: 3 });
}
/** `rubrics/grounded.yaml` -> `rubrics/grounded.draft.yaml`. */
function draftName(path) {
    return path.replace(/(\.(ya?ml|json))?$/i, '.draft$1');
}
/**
 * Writes the report as JSON and Markdown and, where a draft was kept, the rubric with it; gives the paths.
 * @param out folder, relative to the working directory; without it, the rubric's own
 * @throws CupelError `record-unwritable`
 */
async function writeDraft(report, { file, item }, out, { cwd }) {
    const folder = out === undefined ? (0,external_node_path_.dirname)(file.path) : (0,external_node_path_.resolve)(cwd, out);
    const draft = (0,external_node_path_.basename)(draftName(file.path));
    const stem = draft.replace(/\.(ya?ml|json)$/i, '');
    const files = [
        ...(report.kept === null ? [] : [[(0,external_node_path_.join)(folder, draft), rubricText(file, item, report.kept.item)]]),
        [(0,external_node_path_.join)(folder, `${stem}.report.json`), `${JSON.stringify(report, null, 2)}\n`],
        [(0,external_node_path_.join)(folder, `${stem}.md`), (0,proposals_draft/* renderDraftMarkdown */.F)(report)],
    ];
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const [path, text] of files)
            (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch (error) {
        throw new errors/* CupelError */.MF('record-unwritable', `the draft cannot be written to ${folder}`, {
            remedy: 'Name a folder that can be written with `--out DIR`.',
            cause: error,
        });
    }
    return files.map(([path]) => path);
}

;// CONCATENATED MODULE: ./lib/commands/proposals/draft.js
/**
 * Drafts or revises a rubric item from labelled failures: a model proposes, the judge is asked about labelled answers with the new text, and
 * what does not agree better with people on answers that nobody drafted from is dropped. Never a part of a gate.
 */



















/**
 * Drafts, tries out, keeps or drops.
 * @throws CupelError for what is missing or malformed; `cancelled` where the run ended before the item as it is was measured
 */
async function draftItem(options, deps) {
    (0,record/* refuseFile */.lv)(options.out, deps);
    const material = await (0,draft_material/* readDraftMaterial */.r)(options, deps, options);
    const author = await authorOf(material, options, deps);
    const run = openDraftRun(material, author, options, deps);
    try {
        const report = await improveItem(material, author, run, options);
        return { report, files: await writeDraft(report, material, options.out, deps) };
    }
    finally {
        await run.close();
    }
}
async function authorOf({ files, location, grader }, { drafter, ...origins }, deps) {
    if (drafter !== undefined)
        return (0,author/* openAuthor */.J)(drafter, files, location, deps, origins);
    const { provider, label } = grader.setup;
    const asked = (0,rubric_judges/* askedJudge */.O3)(grader.setup, files.loaded.suite.run.timeout_s * 1000);
    return { provider, params: (0,author/* authorParams */.a)(grader.params), label, asked, secrets: [] };
}
function openDraftRun(material, author, { maxUsd, maxRequests, signal }, deps) {
    const { files, location, grader, item, file, split } = material;
    const { suite } = files.loaded;
    const { stateDir, tree } = location.workspace;
    const judge = (0,rubric_judges/* askedJudge */.O3)(grader.setup, suite.run.timeout_s * 1000);
    const keys = (rows) => rows.map(({ key }) => key);
    const configDigest = (0,fingerprint/* fingerprint */.R)({
        judge: grader.scorer.identity,
        author: [author.provider.identity, author.params],
        item,
        train: keys(split.train),
        heldOut: keys(split.heldOut),
    });
    return (0,run/* openRun */.I)({
        dir: (0,external_node_path_.join)(stateDir, 'runs', `draft-${file.rubric.rubric.replace(/[^\p{L}\p{N}._-]+/gu, '-')}-${configDigest.slice(7, 19)}`),
        isNamed: false,
        configDigest,
        asked: author.provider === grader.setup.provider ? [judge] : [judge, author.asked],
        cassettes: (0,suite_cassettes/* openSuiteCassettes */.I)(files.loaded, stateDir, tree, deps),
        settings: suite.run,
        budget: (0,budget/* overrideBudget */.Ud)(suite.budget, { maxUsd, maxRequests }),
        secretVariables: [...(0,suite_targets/* secretVariables */.c8)(suite), ...author.secrets],
        signal,
    }, deps);
}
async function improveItem(material, author, run, { rounds }) {
    const { ask } = run.caller;
    const stopped = () => run.stopped()?.message ?? null;
    const start = await measureStart(material, run);
    const { passed: watchesCanaries } = await (0,canaries/* runCanaries */.qJ)(material.grader.scorer, (0,canaries/* rubricCanaries */.K6)(material.file.rubric), ask);
    const improved = await (0,loop/* improve */.l)({
        rounds,
        start,
        propose: (current, history, round) => propose({ material, author, run }, current, history, round),
        tryOut: (proposal, current) => tryDraft(proposal, current, { material, ask, stopped, watchesCanaries }),
        stopped,
    });
    return describeDraft({ material, author, start, improved, usage: run.caller.usage() });
}
/** The item as it is; one that does not exist yet has no verdicts. */
async function measureStart(material, run) {
    const { file, item, split } = material;
    const existing = file.rubric.items.find(({ id }) => id === item);
    if (existing === undefined)
        return { proposal: { item: null, rubric: file.rubric }, evidence: null };
    const [train, heldOut] = await Promise.all([split.train, split.heldOut].map((rows) => rule(material, file.rubric, rows, run.caller.ask)));
    const stop = run.stopped();
    if (stop !== null || train === undefined || heldOut === undefined)
        throw new errors/* CupelError */.MF('cancelled', `the item as it is could not be measured: ${stop?.message ?? 'no answer was labelled'}`, {
            remedy: 'Run it again, with more budget if that is what it lacked: what was answered is not asked again.',
        });
    const { criterion, anchors = {} } = existing;
    return { proposal: { item: { criterion, anchors }, rubric: file.rubric }, evidence: { train, heldOut } };
}
async function propose({ material, author, run }, current, history, round) {
    const { item, file, seed } = material;
    const examples = examplesFor(material, current, (0,statistics_random/* randomSource */.n4)(seed + round));
    if (examples.length === 0)
        return { kind: 'nothing-left', why: 'the judge agrees with people on every answer it could learn from' };
    const dropped = history.flatMap(({ outcome, proposal }) => (outcome === 'dropped' ? [proposal?.item?.criterion ?? ''] : []));
    const question = (0,item_draft/* draftQuestion */.U)({ author, rubric: current.proposal.rubric, item, mode: material.mode, examples, dropped, round });
    const reply = await (0,proposals_question/* askForProposal */.xl)(question, run.caller.ask);
    if (reply.kind === 'unjudged')
        return { kind: 'unusable', why: reply.detail };
    return { kind: 'proposed', proposal: { item: reply.value, rubric: (0,item_draft/* withItem */.m)(file.rubric, item, reply.value) } };
}
/** Most answers that a drafter is shown at a time. */
const EXAMPLES = 8;
/** Answers on which the judge differs from people, good and bad in turn; of an item that is new, any. */
function examplesFor({ split }, { evidence }, random) {
    const rulings = evidence?.train ?? null;
    const wrong = rulings?.filter(({ good, judged }) => judged !== null && judged !== good) ?? [];
    const shown = rulings === null ? split.train.map((row) => ({ row, good: row.good, reason: '' })) : wrong;
    const [good, bad] = [true, false].map((value) => (0,statistics_random/* shuffle */.k4)(shown.filter((ruling) => ruling.good === value), random));
    const mixed = Array.from({ length: shown.length }, (_, index) => [good?.[index], bad?.[index]]).flat();
    return mixed
        .filter((ruling) => ruling !== undefined)
        .slice(0, EXAMPLES)
        .map(({ row, good: isGood, reason }) => ({ blocks: (0,judge_data/* judgeData */.Er)(row.trial), good: isGood, reason: rulings === null ? null : reason }));
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

/***/ 73777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDraftText),
/* harmony export */   F: () => (/* binding */ renderDraftMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38607);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67688);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7916);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81809);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80282);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12236);






const NAME = 120;
const SENTENCE = 600;
/** What came of it, in one sentence of our own words. */
function outcomeOf({ kept, start, history }) {
    const tried = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(history.filter(({ outcome }) => outcome !== 'unfinished').length, 'draft was tried', 'drafts were tried');
    if (kept === null)
        return `${tried}, none was kept.`;
    const before = start.figures === null ? '50.0 % by chance' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(start.figures.heldOut.balancedAccuracy);
    return `${tried}; that of round ${kept.round} is kept: on held-out answers the balanced accuracy goes from ${before} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(kept.figures.heldOut.balancedAccuracy)}.`;
}
const FIGURE_HEADS = ['', 'answers', 'accuracy', 'balanced', 'good: judged good / bad', 'bad: judged good / bad', 'no verdict'];
function figureRows({ start, kept }) {
    const rows = (name, figures) => figures === null ? [] : [figureRow(`${name}, learned from`, figures.train), figureRow(`${name}, held out`, figures.heldOut)];
    return [...rows('as it was', start.figures), ...rows('draft', kept?.figures ?? null)];
}
function figureRow(name, { n, missing, accuracy, balancedAccuracy, confusion: { counts } }) {
    const [[badAsBad, badAsGood], [goodAsBad, goodAsGood]] = counts;
    return [
        name,
        String(n),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(accuracy),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(balancedAccuracy),
        `${goodAsGood} / ${goodAsBad}`,
        `${badAsGood} / ${badAsBad}`,
        String(missing),
    ];
}
const HISTORY_HEADS = ['round', 'outcome', 'learned from', 'held out', 'why'];
function historyRows({ history }) {
    return history.map(({ round, outcome, train, heldOut, why }) => ({
        cells: [String(round), outcome, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(train?.balancedAccuracy ?? null), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(heldOut?.balancedAccuracy ?? null)],
        why,
    }));
}
function costOf({ usage }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(usage.requests, 'request')}, ${usage.fromCassette} answered from cassettes, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(usage.usd)}.`;
}
const right = (heads, from, to) => heads.map((head, index) => ({ head, ...(index >= from && index < to ? { align: 'right' } : {}) }));
/** GitHub Markdown. */
function renderDraftMarkdown(report) {
    const { item, rubric, mode, judge, drafter, rows, ended, notes, kept, diff } = report;
    const { good, bad } = rows.labelled;
    return `${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(`# A draft of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item, NAME)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(rubric, NAME)}`, outcomeOf(report), `Judge ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(judge, NAME)}, drafted by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(drafter, NAME)}${mode === null ? '' : `, failures of the mode ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(mode, NAME)}`}. Labelled: ${good} good, ${bad} bad answers; ${rows.train} to learn from, ${rows.heldOut} held out. ${costOf(report)}`, ended === null ? '' : `It ended early: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(ended, SENTENCE)}.`, notes.length === 0 ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(notes.map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(note, SENTENCE))), diff === null ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)('## The change', (0,_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDiff */ .Z)(diff)), '## Judge and people', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(right(FIGURE_HEADS, 1, FIGURE_HEADS.length), figureRows(report)), '## History', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(right(HISTORY_HEADS, 2, 4), historyRows(report).map(({ cells, why }) => [...cells, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(why, SENTENCE)])), ...report.history.flatMap(({ round, item: text, outcome }) => text === null || (kept !== null && kept.round === round) || outcome === 'unfinished'
        ? []
        : [`Round ${round}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text.criterion, SENTENCE)}`]))}\n`;
}
/** For a terminal; the change last, where the eye is when the command ends. */
function renderDraftText(report, options) {
    const pen = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .takePen */ .N)(options);
    const { item, rubric, judge, drafter, mode, rows, ended, notes, diff } = report;
    const { good, bad } = rows.labelled;
    const facts = `Judge ${pen.foreign(judge, NAME)}, drafted by ${pen.foreign(drafter, NAME)}${mode === null ? '' : `, failures of the mode ${pen.foreign(mode, NAME)}`}. Labelled: ${good} good, ${bad} bad answers; ${rows.train} to learn from, ${rows.heldOut} held out. ${costOf(report)}`;
    return [
        `${pen.paint.bold(`Draft of ${pen.foreign(item, NAME)} in ${pen.foreign(rubric, NAME)}`)}: ${outcomeOf(report)}`,
        wrapped(facts, pen),
        (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalTable */ .RX)(right(FIGURE_HEADS, 1, FIGURE_HEADS.length), figureRows(report).map((row) => row.map(pen.own)), pen),
        (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalTable */ .RX)(right(HISTORY_HEADS, 2, 4), historyRows(report).map(({ cells, why }) => [...cells.map(pen.own), pen.foreign(why, SENTENCE)]), pen),
        ...(ended === null ? [] : [wrapped(`It ended early: ${pen.foreign(ended, SENTENCE)}.`, pen)]),
        ...notes.map((note) => wrapped(pen.foreign(note, SENTENCE), pen)),
        ...(diff === null ? [] : [(0,_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalDiff */ .c)(diff, pen)]),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function wrapped(text, pen) {
    return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C1)(text, pen.columns).join('\n');
}


/***/ }),

/***/ 12236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ markdownDiff),
/* harmony export */   c: () => (/* binding */ terminalDiff)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38607);
/** A unified diff for people: part of it was written by a model. */

const MOST = 20_000;
const LINE = 4_000;
/** In a fence that nothing in it can end. */
function markdownDiff(diff) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(diff, MOST).replace(/^(`+)text\n/, '$1diff\n');
}
/** What goes in red, what comes in green; each line without anything that a terminal obeys. */
function terminalDiff(diff, { paint, foreign }) {
    const lines = diff.trimEnd().split('\n');
    return lines
        .map((line) => {
        const sign = line.charAt(0);
        const indent = /^[ \t]*/.exec(line.slice(1))?.[0] ?? '';
        const rest = line.slice(1).trim();
        const shown = rest === '' ? sign : `${sign}${indent.replaceAll('\t', '  ')}${foreign(rest, LINE)}`;
        if (/^(---|\+\+\+|@@|===)/.test(line))
            return paint.dim(shown);
        return sign === '+' ? paint.green(shown) : sign === '-' ? paint.red(shown) : shown;
    })
        .join('\n');
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


/***/ })

};
