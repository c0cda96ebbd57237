export const id = 508;
export const ids = [508];
export const modules = {

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/world.js + 2 modules
var lib_world = __webpack_require__(5568);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/action/event.js
/** What the event says about the commit to compare with. */

/** A ref of the base commit, where the event knows it; undefined leaves it to the default branch. */
function baseOfEvent(env) {
    switch (env.GITHUB_EVENT_NAME) {
        // The checked-out commit merges the head into the base: its first parent is the base as it was merged.
        case 'pull_request':
            return 'HEAD^1';
        case 'merge_group':
            return hash(readPayload(env).merge_group?.base_sha);
        case 'push':
            return hash(readPayload(env).before);
        default:
            return undefined;
    }
}
function readPayload(env) {
    const path = env.GITHUB_EVENT_PATH;
    if (path === undefined)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
/** A full commit hash; the all-zero one of a new branch names nothing. */
function hash(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/action/inputs.js
/** What the workflow says: the action's inputs as command-line words, so that both entries mean the same by them. */

/** Inputs that are flags of `gate` under the same name. */
const GATE_FLAGS = ['cassettes', 'max-usd', 'on-inconclusive', 'shard'];
/** The command line that the inputs stand for. `base` is the event's own, which the input of that name wins over. */
function readArguments(base) {
    const command = (0,core/* getInput */.V4)('command') || 'gate';
    const further = words((0,core/* getInput */.V4)('args'));
    if (command !== 'gate')
        return [command, ...further];
    const named = (0,core/* getInput */.V4)('base') || base;
    const flags = GATE_FLAGS.flatMap((name) => {
        const value = (0,core/* getInput */.V4)(name);
        return value === '' ? [] : [`--${name}`, value];
    });
    return [command, ...words((0,core/* getInput */.V4)('suites')), ...(named === undefined ? [] : ['--base', named]), ...flags, ...further];
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

// EXTERNAL MODULE: ./lib/commands/arguments.js + 1 modules
var commands_arguments = __webpack_require__(2754);
// EXTERNAL MODULE: ./lib/commands/invocation.js + 86 modules
var invocation = __webpack_require__(5081);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var commands_outcome = __webpack_require__(9458);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/reporters/index.js + 3 modules
var reporters = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/reporters/summary.js
var summary = __webpack_require__(2466);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 2 modules
var terminal = __webpack_require__(1802);
;// CONCATENATED MODULE: ./lib/action/main.js
/** The action's entry: has the inputs carried out, and publishes what came of it. It decides nothing. */









/** Bytes of the job summary: over 1 MiB GitHub drops all of it. */
const SUMMARY_BYTES = 1_000_000;
/** Runs the action. Resolves with the exit code; what is no CupelError is a bug and is thrown. */
async function main(runner, deps) {
    try {
        // On a runner a key goes where the workflow or the base commit says, and a record that a change brings along is not believed.
        const trust = { suiteOrigins: false, stateDir: runner.stateDir };
        const outcome = await (0,invocation/* invoke */.l)((0,commands_arguments/* parseArguments */.W)(runner.args), { ...runner, trust }, deps);
        switch (outcome.kind) {
            case 'verdicts':
                return publish(outcome.results, outcome.isDemo, runner, deps);
            case 'comparison':
                publishViews([outcome.view], runner, deps);
                setOutputs(outcome.view.report, runner, {
                    record: outcome.dir ?? '',
                    json: outcome.dir === null ? '' : (0,external_node_path_.join)(outcome.dir, reporters/* REPORTERS */.P.json.file),
                });
                return (0,commands_outcome/* exitCodeOf */.FO)(outcome.view.report, outcome.onInconclusive);
            case 'plans':
                runner.print(`${JSON.stringify({ suites: outcome.plans }, null, 2)}\n`);
                return errors/* EXIT */.dc.pass;
            case 'scaffold':
                runner.print(`${JSON.stringify(outcome.result, null, 2)}\n`);
                return errors/* EXIT */.dc.pass;
            case 'rendering':
                publishViews([outcome.view], runner, deps);
                return errors/* EXIT */.dc.pass;
            case 'text':
                runner.print(outcome.text);
                return errors/* EXIT */.dc.pass;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF))
            throw error;
        runner.fail((0,errors/* renderError */.vr)(error));
        return errors/* EXIT */.dc.unable;
    }
}
function publish(results, isDemo, runner, deps) {
    const outcomes = results.map((result) => ({ ...result, report: result.view.report }));
    const worst = (0,commands_outcome/* worstOutcome */.Om)(outcomes);
    publishViews(results.map(({ view }) => view), runner, deps);
    const record = results.length === 1 ? worst.dir : (0,external_node_path_.join)(worst.dir, '..');
    setOutputs(worst.report, runner, { record, json: (0,external_node_path_.join)(worst.dir, reporters/* REPORTERS */.P.json.file) });
    const code = (0,commands_outcome/* exitCodeOf */.FO)(worst.report, worst.onInconclusive);
    if (isDemo || code === errors/* EXIT */.dc.pass)
        return errors/* EXIT */.dc.pass;
    runner.fail(`${worst.report.suite}: ${worst.report.verdict.title}`);
    return code;
}
function publishViews(views, { print, summaryFile }, deps) {
    for (const view of views)
        print((0,terminal/* renderTerminal */.b)(view, { colour: false, columns: 120, unicode: true }));
    if (summaryFile === undefined || summaryFile === '')
        return;
    try {
        for (const view of views)
            (0,external_node_fs_.appendFileSync)(summaryFile, `${(0,summary/* renderSummary */.Br)(view, Math.floor(SUMMARY_BYTES / views.length))}\n`);
    }
    catch (error) {
        deps.log.warn(`summary: ${summaryFile} cannot be written (${error.code ?? 'error'}); the verdict stands`);
    }
}
function setOutputs({ verdict, comparisons, cases, usage }, { setOutput }, { record, json }) {
    const primary = comparisons.find(({ role }) => role === 'primary');
    setOutput('verdict', verdict.status);
    setOutput('difference', primary?.difference === null || primary === undefined ? '' : String(primary.difference));
    setOutput('regressed', String(cases.filter(({ status }) => status === 'regressed').length));
    setOutput('report', record);
    setOutput('report-json', json);
    setOutput('cost-usd', usage.usd === null ? '' : String(usage.usd));
}

;// CONCATENATED MODULE: ./lib/action/start.js
/** Starts the action in the real process: inputs, outputs, signals, exit code. */








/** Runs the action with the runner's inputs and sets the exit code. */
async function start(home) {
    const world = (0,lib_world/* openWorld */.H)({ info: (message) => process.stdout.write(`${message}\n`), warn: (message) => (0,core/* warning */.$e)(message) });
    const interruption = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => interruption.abort());
    process.exitCode = await main({
        args: readArguments(baseOfEvent(process.env)),
        home,
        stateDir: (0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'cupel'),
        signal: interruption.signal,
        setOutput: core/* setOutput */.uH,
        summaryFile: process.env.GITHUB_STEP_SUMMARY,
        print: printWithoutCommands,
        fail: (message) => (0,core/* error */.z3)(message),
    }, world);
    world.close();
}
/** Names from a suite stand in what is printed: between these two lines the runner takes nothing for a command. */
function printWithoutCommands(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}


/***/ })

};
