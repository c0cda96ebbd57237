export const id = 2654;
export const ids = [2654,7786];
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

/***/ 52582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecord: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25922);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53358);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49012);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98340);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60783);
/** Renders a run record again: the same record gives the same bytes. */









/**
 * Reads what the reporters need from a run record.
 * @throws CupelError `record-unreadable` where the folder holds no whole record
 */
function readRecord(dir, deps) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, dir);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.json');
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CupelError */ .MF('record-unreadable', 'there is no report.json', {
            place: { file: dir },
            remedy: 'Name the folder of a run record, as `gate` prints it.',
            cause: error,
        });
    }
    const report = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .tf)(_domain_report_js__WEBPACK_IMPORTED_MODULE_5__/* .ReportSchema */ .M9, (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)((0,_documents_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(bytes, path), { file: path, line: 1 }), {
        file: path,
        lineOf: () => undefined,
    });
    return (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_8__/* .viewFromNotes */ .VO)(report, (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)(folder).ledger);
}


/***/ }),

/***/ 76292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsSweep: () => (/* binding */ holdsSweep),
/* harmony export */   mergeSweep: () => (/* binding */ mergeSweep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6883);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98340);
/* harmony import */ var _replay_usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90204);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60783);
/* harmony import */ var _merge_shard_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49906);
/* harmony import */ var _merge_shards_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35748);
/* harmony import */ var _sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21352);
/* harmony import */ var _sweep_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54861);
/* harmony import */ var _sweep_record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53331);
/* harmony import */ var _sweep_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24624);
/* harmony import */ var _sweep_runs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(34632);
/* harmony import */ var _sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68407);
/** The records of a sweep's shards into one leaderboard, or into the next round of the race. */
















/** Whether the folders hold parts of a sweep, and not of a gate. */
function holdsSweep(dirs, deps) {
    const [first] = dirs.flatMap((dir) => (0,_merge_shard_records_js__WEBPACK_IMPORTED_MODULE_8__/* .recordsIn */ .Q)(dir, deps));
    if (first === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, first), _replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .JOURNAL_FILE */ .RD)))
        return false;
    return (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .partIn */ .Vl)((0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, first)).ledger) !== null;
}
/**
 * Merges the shards of one sweep: ranks after the last round, else takes out of the race what is proven worse.
 * @throws CupelError `record-unreadable` for records that do not belong together
 */
async function mergeSweep(options, deps) {
    (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseFile */ .lv)(options.out, deps);
    const records = options.dirs.flatMap((dir) => (0,_merge_shard_records_js__WEBPACK_IMPORTED_MODULE_8__/* .recordsIn */ .Q)(dir, deps)).map((dir) => readShard(dir, deps));
    const [first] = records;
    if (first === undefined)
        throw new Error('a merge has no record');
    refuseStrangers(records, first);
    const { part, digest } = first;
    const { plan, from, until, margin } = part;
    const entries = (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .enterArms */ .SZ)(plan, from?.stopped);
    for (const entry of entries)
        gather(entry, plan, part.count, records);
    const usage = (0,_sweep_report_js__WEBPACK_IMPORTED_MODULE_13__/* .addUsage */ .v)([...(from === null ? [] : [from.usage]), ...records.map(({ ledger }) => (0,_replay_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .toUsageReport */ .PH)(ledger.usage))]);
    const seen = (0,_sweep_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .countUpTo */ .MJ)(plan, until);
    const cut = findCut(records, part);
    const isLast = until >= 1;
    if (cut === null && !isLast && margin !== null)
        (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .stopWorse */ .bM)(entries, plan, margin, seen);
    const shares = [...(from?.shares ?? []), until];
    const rungs = [...(from?.rungs ?? []), { cases: seen, arms: (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .stillRacing */ .jM)(entries).length }];
    const stopped = Object.fromEntries(entries.flatMap(({ id, stoppedAt }) => (stoppedAt === null ? [] : [[id, stoppedAt]])));
    const round = { digest, shares, rungs, stopped, usage };
    const stop = cut ?? (isLast ? null : { code: 'round', message: (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .roundMessage */ .qz)(plan, round) });
    const racing = margin === null || shares.length < 2 ? null : { margin, rungs: shares };
    const report = (0,_sweep_report_js__WEBPACK_IMPORTED_MODULE_13__/* .describeSweep */ .Y)({ plan, entries, racing, rungs, usage, stop });
    const stateDir = options.stateDir ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(deps, deps.cwd))?.root ?? deps.cwd, '.cupel');
    const short = digest.slice('sha256:'.length, 'sha256:'.length + 12);
    const dir = options.out === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'runs', `sweep-${plan.sweep}-${short}-merged`) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, options.out);
    if (records.some((record) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, record.dir) === dir))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('usage', `${dir} is the record of a shard`, { remedy: 'Name another folder with `--out DIR`.' });
    if (cut === null)
        (0,_sweep_record_js__WEBPACK_IMPORTED_MODULE_12__/* .writeRound */ .K)(dir, { plan, entries, round, startedAt: startOf(records) }, deps);
    await (0,_sweep_record_js__WEBPACK_IMPORTED_MODULE_12__/* .writeSweep */ .QJ)(dir, report, deps);
    return { report, dir };
}
function readShard(dir, deps) {
    const { ledger } = (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, dir));
    const found = (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .partIn */ .Vl)(ledger);
    if (found !== null)
        return { dir, ...found, ledger, digest: ledger.header.configDigest };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', 'this is not the record of a sweep’s shard', {
        place: { file: dir },
        remedy: 'Merge what `cupel sweep --shard I/N` wrote, one folder a shard.',
    });
}
/** Parts of other runs, and parts that are there twice, would count what they should not. */
function refuseStrangers(records, first) {
    const seen = new Map();
    const identity = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)([first.digest, (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .identityOf */ .cu)(first.part)]);
    for (const { dir, suite, part, digest } of records) {
        if ((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)([digest, (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .identityOf */ .cu)(part)]) !== identity)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `it belongs to another run than ${first.dir}`, {
                place: { file: dir },
                remedy: 'Shards of one round have the same commit, sweep file, seed, number of shards, `--until` and `--from`.',
            });
        const key = (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKey */ .u2)(suite, String(part.index));
        const twin = seen.get(key);
        if (twin !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `shard ${part.index} of ${part.count} is here twice: also in ${twin}`, {
                place: { file: dir },
                remedy: 'Name every shard once, so that no case counts twice.',
            });
        seen.set(key, dir);
    }
}
/** A case is looked up in its own shard alone. */
function gather(entry, { suites }, count, records) {
    for (const { suite, cases } of suites) {
        const byIndex = new Map(records.filter((record) => record.suite === suite).map(({ part, ledger }) => [part.index, ledger.trials]));
        for (const { id, cluster } of cases) {
            const trials = byIndex.get((0,_merge_shards_js__WEBPACK_IMPORTED_MODULE_9__/* .shardOf */ .IS)(cluster, count));
            const found = trials === undefined ? null : (0,_sweep_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .findInJournal */ .Qf)(trials, entry.id, id);
            if (found !== null)
                entry.trials.set((0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKey */ .u2)(suite, id), found);
        }
    }
}
/** What makes the whole incomplete: a shard that is not there, or one that did not come to its end. */
function findCut(records, { count, plan }) {
    for (let index = 1; index <= count; index += 1) {
        for (const { suite } of plan.suites) {
            const record = records.find((own) => own.suite === suite && own.part.index === index);
            if (record === undefined)
                return { code: 'coverage', message: `shard ${index} of ${count} is missing` };
            const { end } = record.ledger;
            if (end === null)
                return { code: 'cancelled', message: `the run of shard ${index} of ${count} broke off` };
            if (end.stop !== null)
                return { code: end.stop, message: `shard ${index} of ${count} was cut short (${end.stop})` };
        }
    }
    return null;
}
function startOf(records) {
    return records.map(({ ledger }) => ledger.header?.startedAt ?? '').sort()[0] ?? '';
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


/***/ }),

/***/ 18460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
