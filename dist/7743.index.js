export const id = 7743;
export const ids = [7743];
export const modules = {

/***/ 36018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ watchCanaries)
/* harmony export */ });
/* harmony import */ var _scorers_canaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37065);

/** Starts all canaries at once; the first that fails stops the run, for what its judge says is worth nothing. */
function watchCanaries(judges, caller) {
    const status = new Map();
    let failed = null;
    const jurors = (metric) => judges.filter((judge) => judge.metric === metric).length;
    const watch = async ({ scorer, canaries, metric, label }) => {
        if (canaries.length === 0)
            return;
        const { passed, failures } = await (0,_scorers_canaries_js__WEBPACK_IMPORTED_MODULE_0__/* .runCanaries */ .qJ)(scorer, canaries, caller.ask);
        if (status.get(metric) !== 'failed')
            status.set(metric, passed ? 'passed' : 'failed');
        // A judge that cannot be reached has not failed a test: the run itself has stopped, and says why.
        if (passed || (caller.stopped() !== null && failures.every(({ kind }) => kind === 'unscored')))
            return;
        const first = failures.find(({ kind }) => kind === 'missed') ?? failures[0];
        failed ??= {
            code: 'canary',
            message: `The judge ${metric}${jurors(metric) > 1 ? ` (${label})` : ''} is not to be trusted: ${first === undefined ? 'a canary failed' : describe(first)}.`,
        };
        caller.stop({ code: 'cancelled', message: 'a canary failed', paceKey: null });
    };
    const all = Promise.all(judges.map(watch));
    // Whoever awaits `done` gets the error; until then it must not count as unhandled.
    all.catch(() => undefined);
    return {
        done: async () => {
            await all;
        },
        failed: () => failed,
        statusOf: (id) => status.get(id) ?? 'off',
    };
}
function describe(failure) {
    const { name, expect } = failure.canary;
    if (failure.kind === 'unscored')
        return `it gave no score for the canary "${name}" (${failure.reason})`;
    const bound = expect.max !== undefined && failure.score > expect.max ? `at most ${expect.max}` : `at least ${expect.min ?? 0}`;
    return `it gave the canary "${name}" ${Number(failure.score.toFixed(2))}, which deserves ${bound}`;
}


/***/ }),

/***/ 50242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ levelOf),
  c: () => (/* binding */ runLooks)
});

// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/domain/judging/people-comparison.js
var people_comparison = __webpack_require__(31964);
// EXTERNAL MODULE: ./lib/domain/must-pass.js
var must_pass = __webpack_require__(96345);
// EXTERNAL MODULE: ./lib/domain/schedule.js + 1 modules
var domain_schedule = __webpack_require__(33615);
// EXTERNAL MODULE: ./lib/domain/trial.js
var domain_trial = __webpack_require__(59036);
// EXTERNAL MODULE: ./lib/replay/ledger.js
var ledger = __webpack_require__(72330);
// EXTERNAL MODULE: ./lib/replay/trial.js + 1 modules
var replay_trial = __webpack_require__(82455);
;// CONCATENATED MODULE: ./lib/replay/pair.js


/** Whether both answers are there and one of the comparing scorers has not spoken yet. */
function isOpenPair({ golden, trial }, sides, scorers, journal) {
    const records = recordsOf(golden.id, trial, sides, journal);
    return records !== null && scorers.some(({ id }) => domain_trial/* SIDES */.BV.some((side) => records[side].scores[id]?.kind !== 'scored'));
}
/**
 * Has every comparing scorer compare the two answers of a trial. The candidate's record gets the score, the baseline's its
 * complement; the answers are read again from where they are remembered.
 */
async function replayPair(plan, sides, scorers, run) {
    const { golden, trial } = plan;
    const records = recordsOf(golden.id, trial, sides, run.journal);
    if (records === null)
        return;
    const scores = await compareAll(plan, sides, scorers, run);
    for (const side of sides.baseline === null ? ['candidate'] : domain_trial/* SIDES */.BV) {
        const added = Object.fromEntries(scores.map(([id, score]) => [id, side === 'candidate' ? score : complementOf(score)]));
        const all = { ...records[side].scores, ...added };
        const { reason: _, detail: _detail, ...record } = records[side];
        run.journal.write({ kind: 'trial', ...record, ...(0,replay_trial/* stateOf */.L4)(all), scores: all });
    }
}
function recordsOf(caseId, trial, { baseline: other }, journal) {
    const candidate = journal.findTrial({ caseId, side: 'candidate', trial });
    const baseline = other === null ? candidate : journal.findTrial({ caseId, side: 'baseline', trial });
    if (candidate === null || baseline === null)
        return null;
    return candidate.outputSha256 === null || baseline.outputSha256 === null ? null : { candidate, baseline };
}
async function compareAll(plan, sides, scorers, run) {
    const { golden, trial } = plan;
    const candidate = await (0,replay_trial/* answerAgain */.z9)(plan, sides.candidate, run.caller);
    const baseline = sides.baseline === null ? candidate : await (0,replay_trial/* answerAgain */.z9)(plan, sides.baseline, run.caller);
    const lost = 'reason' in candidate ? candidate : 'reason' in baseline ? baseline : null;
    if (lost !== null)
        return scorers.map(({ id }) => [id, { kind: 'unscored', reason: lost.reason, detail: lost.detail }]);
    if ('reason' in candidate || 'reason' in baseline)
        throw new Error('an answer is there or lost');
    const { answer, costUsd, attachments } = candidate;
    const scorable = { golden, answer, opponent: baseline.answer, trial, costUsd, ...(attachments === undefined ? {} : { attachments }) };
    return Promise.all(scorers.map(async (scorer) => [scorer.id, await (0,replay_trial/* scoreOne */.R7)(scorer, scorable, run.caller)]));
}
/** What one side wins the other loses. */
function complementOf(score) {
    return score.kind === 'scored' ? { kind: 'scored', value: 1 - score.value } : score;
}

// EXTERNAL MODULE: ./lib/replay/units.js
var units = __webpack_require__(64012);
// EXTERNAL MODULE: ./lib/commands/gate/conclusion.js + 1 modules
var gate_conclusion = __webpack_require__(98760);
// EXTERNAL MODULE: ./lib/commands/gate/gathering.js
var gathering = __webpack_require__(54493);
;// CONCATENATED MODULE: ./lib/commands/gate/looks.js











/** Runs the looks until one is final. */
async function runLooks(asked) {
    const judged = asked.cases.map((golden) => (0,gathering/* toJudgedCase */.po)(golden, asked.scorers, asked.subject.policy.must_pass));
    const census = new Set(judged.filter(({ mustPass }) => mustPass).map(({ id }) => id));
    const run = { ...asked, judged };
    const schedule = (0,domain_schedule/* scheduleCases */.RO)(judged, run.plan, run.subject.seed);
    const { stages } = schedule;
    const planned = new Map(plansOf(run, () => run.plan.maxTrials).map((plan) => [(0,ledger/* trialId */.k)(keyOf(plan)), plan]));
    const looks = [];
    const lookFigures = [];
    const levels = [];
    if (run.censusFirst)
        await runCensus(run, planned, census, stages);
    for (const [index, stage] of stages.entries()) {
        const trialsOf = schedule.trialsOf(stage);
        const first = index === 0;
        await runPlans(run, planned, plansOf(run, (golden) => Math.max(trialsOf(golden.id), first && census.has(golden.id) ? 1 : 0)), stage);
        await run.beforeVerdict();
        const mustPass = await confirmMustPass(run, planned, stage, trialsOf);
        const evidence = evidenceOf(run);
        const level = levelOf(run, stages, index, levels, (0,domain_evidence/* cutTrials */._5)(evidence, trialsOf));
        const last = index === stages.length - 1;
        const conclusion = (0,gate_conclusion/* conclude */.E)(evidence, run.subject, {
            ...{ last, level, trialsOf, mustPass, stop: run.stopped() },
            ...(run.humanOf === undefined ? {} : { sample: sampleOf(run, schedule.order, evidence, run.humanOf) }),
        });
        levels.push(level);
        const decision = conclusion.final ? conclusion.verdict.status : 'continue';
        const seen = { cases: schedule.casesAt(stage), trials: stage.trials };
        looks.push({ look: stage.look, ...seen, decision });
        const { difference = null, interval = null } = conclusion.comparisons.find(({ role }) => role === 'primary') ?? {};
        lookFigures.push({ ...seen, difference, interval });
        if (conclusion.final) {
            return { conclusion, evidence, looks, lookFigures, mustPass, trialsOf, counts: settleCounts(run, planned) };
        }
    }
    throw new Error('the last look was not final');
}
/** The random sample that people labelled, among the cases that the primary metric has a difference for. */
function sampleOf({ subject: { policy, weights } }, order, evidence, humanOf) {
    const pairs = (0,domain_evidence/* pairCases */.Q6)(evidence, policy.primary, weights, () => 1);
    const scored = new Set(pairs.flatMap(({ id, baseline, candidate }) => (baseline === null || candidate === null ? [] : [id])));
    return (0,people_comparison/* randomSample */.gl)(order.map((cluster) => cluster.filter((id) => scored.has(id))), humanOf);
}
/** One trial of every case that must not regress, and its confirmation: what an early look does, where there is none. */
async function runCensus(run, planned, census, [stage]) {
    if (stage === undefined)
        return;
    await runPlans(run, planned, plansOf(run, ({ id }) => (census.has(id) ? 1 : 0)), stage);
    await confirmMustPass(run, planned, stage, () => 1);
}
function sidesOf({ pairing }) {
    return pairing.kind === 'two' ? domain_trial/* SIDES */.BV : ['candidate'];
}
function plansOf(run, trialsOf) {
    return run.cases.flatMap((golden) => Array.from({ length: trialsOf(golden) }, (_, trial) => sidesOf(run).map((side) => ({ golden, side, trial }))).flat());
}
function keyOf({ golden, side, trial }) {
    return { caseId: golden.id, side, trial };
}
function sideOf({ pairing }, side) {
    return pairing.kind === 'two' ? pairing[side] : pairing.candidate;
}
/** Runs the plans that have not ended yet. What was not planned before (a confirmation) is planned from now on. */
async function runPlans(run, planned, plans, stage) {
    const ended = run.journal.ledger().trials;
    const open = plans.filter((plan) => {
        planned.set((0,ledger/* trialId */.k)(keyOf(plan)), plan);
        const state = ended.get((0,ledger/* trialId */.k)(keyOf(plan)))?.state;
        return state !== 'scored';
    });
    let done = plans.length - open.length;
    const report = () => run.onProgress?.({ done, planned: plans.length, look: stage.look });
    report();
    const control = {
        lanes: run.lanes,
        stopped: () => run.stopped() !== null,
    };
    await (0,units/* runUnits */.v)(open, async (plan) => {
        await (0,replay_trial/* replayTrial */.mP)(plan, sideOf(run, plan.side), run);
        done += 1;
        report();
    }, { ...control, onCancelled: (plan) => run.journal.write({ kind: 'trial', ...(0,replay_trial/* unrunTrial */.Rm)(plan, 'cancelled') }) });
    await runPairs(run, plans, control);
}
/** Has the answers of both sides compared, where a scorer does that. A pair that is not compared any more is missing evidence. */
async function runPairs(run, plans, control) {
    const comparing = run.scorers.filter(({ kind }) => kind === 'pairwise');
    if (comparing.length === 0)
        return;
    const { pairing } = run;
    const sides = { candidate: pairing.candidate, baseline: pairing.kind === 'two' ? pairing.baseline : null };
    const open = plans.filter((plan) => plan.side === 'candidate' && isOpenPair(plan, sides, comparing, run.journal));
    await (0,units/* runUnits */.v)(open, (plan) => replayPair(plan, sides, comparing, run), { ...control, onCancelled: () => undefined });
}
/**
 * Applies the census rule; suspected regressions get their confirming trials at once. Who is suspected follows from the look's own
 * trials: a run that goes on with a journal, in which the confirming ones stand already, plans and counts them all the same.
 */
async function confirmMustPass(run, planned, stage, trialsOf) {
    const assess = (confirmed) => (0,gathering/* assessCensus */.e)({ cases: run.judged, kind: run.pairing.kind, facts: run.facts, trialsOf }, evidenceOf(run), confirmed);
    const outcomes = assess(new Set());
    const suspects = (0,gathering/* suspectsAmong */.Dp)(outcomes);
    if (suspects.size === 0 || run.stopped() !== null)
        return outcomes;
    const plans = plansOf(run, (golden) => (suspects.has(golden.id) ? must_pass/* CONFIRMING_TRIALS */.t : 0));
    await runPlans(run, planned, plans, stage);
    return assess(suspects);
}
/** What the journal knows, case by case in the order of the golden sets. */
function evidenceOf({ pairing, journal, judged }) {
    const { trials } = journal.ledger();
    return (0,gathering/* gatherEvidence */.hx)(judged, pairing.kind, (caseId, side, trial) => trials.get((0,ledger/* trialId */.k)({ caseId, side, trial })));
}
/** The level of a look, given those of the looks before it and the trials that count at it. */
function levelOf({ plan, subject }, stages, index, past, evidence) {
    const { policy, weights } = subject;
    const measured = plan.maxTrials === 2 && plan.looks === 4 ? (0,domain_evidence/* measureNoiseShare */.Kl)(evidence, policy.primary, weights) : null;
    return (0,domain_schedule/* stageLevel */.Bw)(plan, stages, index, policy.alpha, past, measured ?? domain_schedule/* DEFAULT_NOISE_SHARE */.F7);
}
/** Every planned generation has ended: what was not needed any more is written down as skipped. */
function settleCounts(run, planned) {
    const { trials } = run.journal.ledger();
    const state = run.stopped() === null ? 'skipped' : 'cancelled';
    for (const [id, plan] of planned)
        if (!trials.has(id))
            run.journal.write({ kind: 'trial', ...(0,replay_trial/* unrunTrial */.Rm)(plan, state) });
    return (0,units/* countTrials */.X)([...planned.values()].map(keyOf), run.journal.ledger().trials);
}


/***/ }),

/***/ 77747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _preparation_suite_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77639);

/** The settings of a suite's run; its place and its signal are the caller's. */
function settingsOf({ suite, cassettes, ...prepared }) {
    return {
        asked: askedModels(prepared, suite.run.timeout_s * 1000),
        cassettes,
        settings: suite.run,
        budget: suite.budget,
        secretVariables: (0,_preparation_suite_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariables */ .c8)(suite),
    };
}
function askedModels({ candidate, baseline, scorers }, timeoutMs) {
    const sides = [candidate, ...(baseline === null ? [] : [baseline])].map(({ provider, prices, target, report }) => {
        const own = target;
        const timeout = own.timeout_s === undefined ? timeoutMs : own.timeout_s * 1000;
        return { role: 'target', provider, prices, label: report.label, timeoutMs: timeout, concurrency: own.concurrency };
    });
    const judges = scorers.judges.map(({ label, provider, prices, timeoutMs: own, concurrency }) => ({
        role: 'judge',
        provider,
        prices,
        label,
        timeoutMs: own ?? timeoutMs,
        concurrency: concurrency ?? undefined,
    }));
    return [...sides, ...judges];
}


/***/ }),

/***/ 82455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z9: () => (/* binding */ answerAgain),
  mP: () => (/* binding */ replayTrial),
  R7: () => (/* binding */ scoreOne),
  L4: () => (/* binding */ stateOf),
  Rm: () => (/* binding */ unrunTrial)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/replay/answer.js
var replay_answer = __webpack_require__(84541);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/replay/tools.js

/** Turns of a conversation with tools before it is taken for one that does not end. */
const MAX_TOOL_TURNS = 16;
/**
 * The turns that follow an answer with tool calls: the assistant's own and one result a call, each from the first unused entry of
 * that name whose `arguments`, if given, are contained in the call's. Null when a call has none. `used` is added to.
 */
function answerToolCalls(recorded, used, answer) {
    const calls = answer.toolCalls ?? [];
    const results = [];
    for (const call of calls) {
        const entry = recorded.find((tool) => !used.has(tool) && tool.name === call.name && (0,json/* containsJson */.SB)(call.arguments, tool.arguments ?? {}));
        if (entry === undefined)
            return null;
        used.add(entry);
        results.push({
            role: 'tool',
            tool_call_id: call.id,
            content: typeof entry.result === 'string' ? entry.result : JSON.stringify(entry.result),
        });
    }
    return [{ role: 'assistant', content: answer.output, tool_calls: calls.map(toMessageCall) }, ...results];
}
function toMessageCall({ id, name, arguments: args }) {
    return { id, type: 'function', function: { name, arguments: JSON.stringify(args) } };
}

;// CONCATENATED MODULE: ./lib/replay/trial.js



/**
 * Replays and scores one trial, and writes its record. One that an earlier attempt of the run scored is given as it is; one that
 * ended otherwise is tried again.
 * @throws Error for bugs, in scorers too; CupelError of a provider that cannot be started
 */
async function replayTrial(plan, side, run) {
    const earlier = run.journal.findTrial(toKey(plan));
    if (earlier?.state === 'scored')
        return earlier;
    const record = run.stored?.(toKey(plan)) ?? (await replay(plan, side, run));
    run.journal.write({ kind: 'trial', ...record });
    return record;
}
/** The record of a trial that was not run: not needed any more, or the run ended before it. */
function unrunTrial(plan, state, reason) {
    return { ...toKey(plan), state, ...(reason === undefined ? {} : { reason }), ...NO_ANSWER };
}
const NO_ANSWER = { outputSha256: null, finishReason: null, usage: null, latencyMs: null, costUsd: null, scores: {} };
function toKey({ golden, side, trial }) {
    return { caseId: golden.id, side, trial };
}
async function replay(plan, side, run) {
    const assembled = side.assemble(plan.golden, plan.trial);
    if (assembled.kind === 'failed')
        return withoutAnswer(plan, assembled);
    const talk = await converse(plan.golden, side.provider, assembled.request, run.caller);
    if ('reason' in talk)
        return withoutAnswer(plan, talk);
    const { answer, costUsd, key } = talk;
    const scores = await scoreAll(plan, talk, run);
    const confidence = run.confidenceOf?.(answer.output) ?? null;
    return {
        ...toKey(plan),
        ...stateOf(scores),
        ...(key === null ? {} : { key }),
        outputSha256: (0,replay_answer/* outputHash */.En)(answer),
        ...(answer.file === undefined ? {} : { file: describeFile(answer.file) }),
        finishReason: answer.finishReason,
        usage: answer.usage,
        latencyMs: Number.isFinite(answer.latencyMs) ? answer.latencyMs : null,
        costUsd,
        scores,
        ...(confidence === null ? {} : { confidence }),
    };
}
function describeFile({ mediaType, sha256, bytes }) {
    return { mediaType, sha256, bytes };
}
function withoutAnswer(plan, { reason, detail }) {
    return { ...toKey(plan), state: isStop(reason) ? 'cancelled' : 'unscored', reason, detail, ...NO_ANSWER };
}
/** Asks until the answer wants no more tools. Tokens, time and money of all turns are the answer's. */
async function converse(golden, provider, first, caller) {
    const used = new Set();
    const toolCalls = [];
    let request = first;
    let before = null;
    for (let turn = 1; turn <= MAX_TOOL_TURNS; turn += 1) {
        const outcome = await caller.ask(provider, request);
        if (outcome.kind === 'failed')
            return outcome;
        const { answer } = outcome;
        toolCalls.push(...(answer.toolCalls ?? []));
        const talk = {
            ...join(before, outcome, toolCalls),
            ...(first.attachments === undefined ? {} : { attachments: first.attachments }),
        };
        if (answer.finishReason !== 'tool_calls' || request.tools === undefined)
            return talk;
        const turns = answerToolCalls(golden.tools ?? [], used, answer);
        if (turns === null)
            return { reason: 'tool-unrecorded', detail: `no recorded result answers a tool call of turn ${turn}` };
        request = { ...request, messages: [...request.messages, ...turns] };
        before = talk;
    }
    return { reason: 'tool-unrecorded', detail: `still wants tools after ${MAX_TOOL_TURNS} turns` };
}
function join(before, outcome, toolCalls) {
    const { answer, costUsd, key } = outcome;
    if (before === null)
        return { answer, costUsd, key };
    const { costUsd: _, ...last } = answer;
    return {
        answer: {
            ...last,
            toolCalls: [...toolCalls],
            usage: addUsage(before.answer.usage, answer.usage),
            latencyMs: before.answer.latencyMs + answer.latencyMs,
        },
        costUsd: before.costUsd === null || costUsd === null ? null : before.costUsd + costUsd,
        key,
    };
}
function addUsage(one, other) {
    if (one === null || other === null)
        return null;
    return { inputTokens: one.inputTokens + other.inputTokens, outputTokens: one.outputTokens + other.outputTokens };
}
/** The answer of a trial that was asked for before, from where it is remembered. */
async function answerAgain(plan, side, caller) {
    const assembled = side.assemble(plan.golden, plan.trial);
    return assembled.kind === 'failed' ? assembled : converse(plan.golden, side.provider, assembled.request, caller);
}
async function scoreAll({ golden, side, trial }, { answer, costUsd, attachments }, run) {
    const scorable = { golden, answer, side, trial, costUsd, ...(attachments === undefined ? {} : { attachments }) };
    const applicable = run.scorers.filter((scorer) => scorer.kind !== 'pairwise' && scorer.appliesTo(golden));
    const scores = await Promise.all(applicable.map(async (scorer) => [scorer.id, await scoreOne(scorer, scorable, run.caller)]));
    return Object.fromEntries(scores);
}
/** A scorer's expected failures are missing evidence; what the provider cannot be started for ends the run, as it does for targets. */
async function scoreOne(scorer, scorable, caller) {
    let fromProvider;
    const ask = async (provider, request) => {
        try {
            return await caller.ask(provider, request);
        }
        catch (error) {
            fromProvider = error;
            throw error;
        }
    };
    try {
        return valid(scorer, await scorer.score(scorable, ask));
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF) || error === fromProvider)
            throw error;
        return { kind: 'unscored', reason: scorer.deterministic ? 'check-error' : 'judge-error', detail: error.code };
    }
}
function valid(scorer, score) {
    if (score.kind === 'scored' && !(score.value >= 0 && score.value <= 1)) {
        throw new Error(`the scorer ${scorer.id} gave ${score.value}, which is not in [0, 1]`);
    }
    return score;
}
/** How a trial ended, by its scores: the first missing one says why it is not scored. */
function stateOf(scores) {
    const missing = Object.entries(scores).flatMap(([id, score]) => (score.kind === 'unscored' ? [{ id, ...score }] : []));
    const first = missing.find((score) => isStop(score.reason)) ?? missing[0];
    if (first === undefined)
        return { state: 'scored' };
    const detail = first.detail === undefined ? first.id : `${first.id}: ${first.detail}`;
    return { state: isStop(first.reason) ? 'cancelled' : 'unscored', reason: first.reason, detail };
}
/** Whether a trial has no score because the run ended, not because something failed. */
function isStop(reason) {
    return reason === 'budget' || reason === 'deadline' || reason === 'cancelled';
}


/***/ }),

/***/ 64012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countTrials),
/* harmony export */   v: () => (/* binding */ runUnits)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72330);

/**
 * Runs `work` over all units in their order. Resolves when all have ended.
 * @throws the first error of `work`, after the units in flight have ended; the others are neither begun nor cancelled then
 */
async function runUnits(units, work, control) {
    let flying = 0;
    let landed = () => undefined;
    let thrown = null;
    const fly = async (unit) => {
        flying += 1;
        try {
            await work(unit);
        }
        catch (error) {
            thrown ??= { error };
        }
        finally {
            control.lanes.leave();
            flying -= 1;
            if (flying === 0)
                landed();
        }
    };
    for (const unit of units) {
        await control.lanes.enter();
        if (thrown !== null || control.stopped()) {
            control.lanes.leave();
            if (thrown !== null)
                break;
            control.onCancelled(unit);
            continue;
        }
        void fly(unit);
    }
    if (flying > 0)
        await new Promise((resolve) => {
            landed = resolve;
        });
    if (thrown !== null)
        throw thrown.error;
}
const COUNTED = {
    scored: 'scored',
    unscored: 'errored',
    skipped: 'skipped',
    cancelled: 'cancelled',
};
/**
 * How the planned generations ended. Asserts the sum: planned once each, ended once each.
 * @throws Error when a generation was planned twice or has no end: a verdict on such a run would be a lie
 */
function countTrials(planned, trials) {
    const ids = new Set(planned.map(_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .trialId */ .k));
    if (ids.size !== planned.length)
        throw new Error(`${planned.length - ids.size} generations were planned twice`);
    const counts = { planned: planned.length, scored: 0, errored: 0, skipped: 0, cancelled: 0 };
    for (const id of ids) {
        const record = trials.get(id);
        if (record === undefined)
            throw new Error(`the generation ${id} was planned and has no end`);
        counts[COUNTED[record.state]] += 1;
    }
    const ended = counts.scored + counts.errored + counts.skipped + counts.cancelled;
    if (ended !== counts.planned)
        throw new Error(`${counts.planned} generations were planned, ${ended} ended`);
    return counts;
}


/***/ })

};
