export const id = 5997;
export const ids = [5997];
export const modules = {

/***/ 65997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ planSuite),
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _domain_must_pass_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96345);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57024);
/* harmony import */ var _providers_pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19072);
/* harmony import */ var _replay_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98650);
/* harmony import */ var _replay_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71028);
/* harmony import */ var _preparation_preparation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55766);
/* harmony import */ var _preparation_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93413);







/**
 * Plans every suite that the options name. Nothing is called.
 * @throws CupelError for whatever is wrong in a suite
 */
async function plan(options, deps) {
    const plans = [];
    for (const location of await (0,_preparation_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .locateSuites */ .y)(deps, options.suites, options)) {
        const prepared = await (0,_preparation_preparation_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareSuite */ .Az)(location, { ...options, isDryRun: true }, deps);
        if (prepared.kind === 'refused')
            plans.push(planNothing(prepared.suite.suite));
        else
            plans.push(await planSuite(options.asChanged === true ? changed(prepared) : prepared, options.asChanged === true));
    }
    return plans;
}
/** Tokens of an answer that nobody bounds, for the estimate. */
const LIKELY_OUTPUT_TOKENS = 300;
/** Tokens of a judge's reply that nobody bounds: a reason and a score for an item. */
const LIKELY_REPLY_TOKENS = 120;
/** An unusable reply of a judge is asked for again, and once more with a repair message. */
const ASKED_AT_MOST = 3;
/** A suite of which nothing may run. */
function planNothing(suite) {
    const calls = { baseline: 0, candidate: 0, judge: 0 };
    return { suite, calls, usd: { estimate: 0, max: 0 }, savedByBaseline: 0, savedByCassettes: 0 };
}
/** The suite with itself as the baseline. */
function changed(prepared) {
    return { ...prepared, kind: 'two', baseline: prepared.baseline ?? prepared.candidate };
}
/** Plans one suite that was prepared as a dry run. Nothing is called. */
async function planSuite(prepared, isChanged = false) {
    const calls = { baseline: 0, candidate: 0, judge: 0 };
    const tally = { calls, seen: new Set(), isChanged, estimate: 0, max: 0, saved: 0 };
    await addCalls(prepared, tally);
    for (const { prepared: other } of prepared.forgetting)
        await addCalls({ ...other, cassettes: prepared.cassettes }, tally);
    prepared.cassettes.close();
    const { estimate, max, saved } = tally;
    return { suite: prepared.suite.suite, calls, usd: { estimate, max }, savedByBaseline: 0, savedByCassettes: saved };
}
async function addCalls(prepared, tally) {
    const { kind, suite, cases, candidate, baseline, scorers } = prepared;
    const sides = [
        { side: 'candidate', setup: candidate },
        ...(kind === 'two' && baseline !== null ? [{ side: 'baseline', setup: baseline }] : []),
    ];
    const trials = kind === 'two' ? suite.trials.max : 1;
    for (const { golden } of kind === 'unchanged' ? [] : cases) {
        const most = kind === 'two' && (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isMustPass */ .$T)(golden, suite.gate.must_pass) ? Math.max(1, _domain_must_pass_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIRMING_TRIALS */ .t / trials) : 1;
        for (let trial = 0; trial < trials; trial += 1) {
            for (const side of sides)
                await planTrial(prepared, { ...side, golden, trial, most }, tally);
        }
    }
    if (kind !== 'unchanged')
        for (const { scorer, canaries } of scorers.judges)
            tally.calls.judge += canaries.length * scorer.requestsPerScore;
}
async function planTrial(prepared, { side, setup, golden, trial, most }, tally) {
    const assembled = setup.assemble(golden, trial);
    if (assembled.kind === 'failed')
        return;
    const answer = await expectAnswer(prepared, setup, assembled.request, { role: side, most }, tally);
    // Whether an answer will be a recording is not known before it is there.
    if (prepared.suite.transcription !== undefined)
        tally.calls.judge += 1;
    for (const scorer of prepared.scorers.scorers) {
        const judges = prepared.scorers.judges.filter(({ metric }) => metric === scorer.id);
        const [judge] = judges;
        if (judge === undefined || !scorer.appliesTo(golden))
            continue;
        const role = { role: 'judge', most: most * ASKED_AT_MOST };
        if (scorer.kind === 'pairwise' && (side === 'baseline' || prepared.kind !== 'two'))
            continue;
        if (answer === null || scorer.kind === 'pairwise') {
            tally.calls.judge += scorer.requestsPerScore;
            const unknown = { messages: [{ role: 'user', content: JSON.stringify(golden) }], params: {}, trial: 0 };
            for (const { prices } of judges)
                charge(tally, prices, unknown, role, scorer.requestsPerScore / judges.length);
            continue;
        }
        const ask = async (provider, request) => {
            const found = await expectAnswer(prepared, { provider, prices: judges.find((one) => one.provider === provider)?.prices ?? judge.prices }, request, role, tally);
            return found === null ? { kind: 'failed', reason: 'cassette-miss', detail: 'planned' } : { kind: 'answered', answer: found };
        };
        const { attachments } = assembled.request;
        await scorer.score({ golden, answer, side, trial, costUsd: null, ...(attachments === undefined ? {} : { attachments }) }, ask);
    }
}
/** Counts one request, unless an equal one was counted; gives its answer where a cassette or a recording holds it. */
async function expectAnswer({ cassettes }, { provider, prices }, request, role, tally) {
    if (!provider.recordable)
        return provider.generate(request, { signal: new AbortController().signal }).catch(() => null);
    const key = (0,_replay_key_js__WEBPACK_IMPORTED_MODULE_3__/* .requestKey */ .l)(provider, request);
    const found = cassettes.find(key);
    const counted = tally.isChanged ? `${role.role} ${key}` : key;
    if (tally.seen.has(counted))
        return found;
    tally.seen.add(counted);
    tally.calls[role.role] += 1;
    if (found === null)
        charge(tally, prices, request, role, 1);
    else
        tally.saved += 1;
    return found;
}
function charge(tally, prices, request, { role, most }, times) {
    const likely = role === 'judge' ? LIKELY_REPLY_TOKENS : LIKELY_OUTPUT_TOKENS;
    const outputTokens = Math.min(likely, request.params.max_output_tokens ?? likely);
    const estimate = prices.of({ inputTokens: (0,_providers_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .countInputTokens */ .W)(request).likely, outputTokens });
    const largest = prices.largest(request, _replay_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .ASSUMED_OUTPUT_TOKENS */ .mL);
    tally.estimate = tally.estimate === null || estimate === null ? null : tally.estimate + times * estimate;
    tally.max = tally.max === null || largest === null ? null : tally.max + times * most * largest;
}


/***/ })

};
