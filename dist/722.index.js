export const id = 722;
export const ids = [722];
export const modules = {

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./lib/world.js + 2 modules
var lib_world = __webpack_require__(5568);
// EXTERNAL MODULE: ./lib/commands/arguments.js + 1 modules
var commands_arguments = __webpack_require__(2754);
// EXTERNAL MODULE: ./lib/commands/invocation.js + 86 modules
var invocation = __webpack_require__(5081);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var commands_outcome = __webpack_require__(9458);
// EXTERNAL MODULE: ./lib/commands/record.js
var record = __webpack_require__(8029);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/reporters/index.js + 3 modules
var reporters = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 2 modules
var terminal = __webpack_require__(1802);
// EXTERNAL MODULE: ./lib/commands/init-sources.js + 14 modules
var init_sources = __webpack_require__(1392);
;// CONCATENATED MODULE: ./lib/cli/plan-table.js
/** One block of lines a suite. */
function renderPlans(plans) {
    return plans.map(renderPlan).join('\n');
}
function renderPlan({ suite, calls, usd, savedByBaseline, savedByCassettes }) {
    const all = calls.baseline + calls.candidate + calls.judge;
    const saved = savedByBaseline + savedByCassettes;
    const lines = [
        `${suite}`,
        `  calls      ${all} at most: ${calls.baseline} baseline, ${calls.candidate} candidate, ${calls.judge} judge`,
        `  answered   ${savedByCassettes} from cassettes, so ${all - saved} to be made`,
        `  money      ${usd.estimate === null || usd.max === null ? UNKNOWN : `${money(usd.estimate)} likely, ${money(usd.max)} at most`}`,
        '  A run stops as soon as its verdict is final, and often needs less.',
    ];
    return `${lines.join('\n')}\n`;
}
const UNKNOWN = 'not known: a model has no known price (write its `cost`)';
function money(usd) {
    if (usd === 0)
        return '$0';
    return usd < 0.01 ? `$${usd.toPrecision(2)}` : `$${usd.toFixed(2)}`;
}

;// CONCATENATED MODULE: ./lib/cli/init-text.js


const STATES = {
    new: 'written',
    same: 'as it is',
    replaced: 'written',
    kept: 'left alone: it differs from what init would write',
};
const MOST_KEPT = 3;
/** The result for people. */
function renderInit(result) {
    const { source, cases, files, plan } = result;
    const dry = result.isDryRun ? ' (nothing is written: --dry-run)' : '';
    const lines = [
        `From ${source.path}, a ${init_sources/* SOURCE_WORDS */.Oz[source.kind]}: ${cases} golden ${cases === 1 ? 'case' : 'cases'}${dry}`,
        '',
        ...files.map(({ path, state }) => `  ${path}  ${result.isDryRun && state !== 'same' ? 'would be written' : STATES[state]}`),
        ...findings(result),
        ...(plan === null ? [] : ['', 'What a run costs, from the plan:', '', renderPlans([plan]).trimEnd()]),
        '',
        ...nextSteps(result),
    ];
    return `${lines.join('\n')}\n`;
}
function findings({ findings: all }) {
    const changed = all.filter(({ outcome }) => outcome === 'changed');
    const left = all.filter(({ outcome }) => outcome === 'left out');
    const kept = all.filter(({ outcome }) => outcome === 'kept');
    const part = (title, items) => items.length === 0 ? [] : ['', title, ...items.map(({ what, why }) => `  ${what}${why === '' ? '' : `\n      ${why}`}`)];
    return [
        ...part('Taken over as it was:', kept.slice(0, MOST_KEPT)),
        ...(kept.length > MOST_KEPT ? [`  and ${kept.length - MOST_KEPT} more (--json lists them)`] : []),
        ...part('Taken over, and means something else in places:', changed),
        ...part('Not taken over:', left),
    ];
}
function nextSteps({ suite, missingKey, isDryRun, source }) {
    if (isDryRun)
        return ['Next: run it again without --dry-run.'];
    return [
        'Next:',
        ...(missingKey === null ? [] : [`  export ${missingKey}=...            the key, in the environment and nowhere else`]),
        ...(source.kind === 'prompt'
            ? [`  Put real failures into ${suite.replace(/suite\.yaml$/, 'golden/cases.jsonl')}: the three cases there are a start.`]
            : []),
        `  cupel gate ${suite}      the first verdict (there is no baseline yet, and it says so)`,
        `  git add ${suite.replace(/\/suite\.yaml$/, '')} && git commit       from then on each change is compared with this commit`,
    ];
}

;// CONCATENATED MODULE: ./lib/cli/interview.js


/** An interview by `@clack/prompts`, which is loaded with the first question. */
function createInterview() {
    return {
        chooseSource: async (sources) => {
            const { isCancel, select } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
            const options = sources.map((source, index) => ({ value: index, label: source.path, hint: init_sources/* SOURCE_WORDS */.Oz[source.kind] }));
            const source = sources[answered(await select({ message: 'Begin from which file?', options }), isCancel)];
            if (source === undefined)
                throw new Error('a choice that was not offered');
            return source;
        },
        chooseProvider: async (withKeys) => {
            const { isCancel, select } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
            const hint = (name) => (withKeys.includes(name) ? { hint: 'its key is in the environment' } : {});
            const options = [
                { value: 'openai', label: 'OpenAI', ...hint('openai') },
                { value: 'anthropic', label: 'Anthropic', ...hint('anthropic') },
            ];
            return answered(await select({ message: 'Who serves the model under test?', options }), isCancel);
        },
        mayReplace: async (path) => {
            const { confirm, isCancel } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
            return answered(await confirm({ message: `${path} is there and differs. Replace it?`, initialValue: false }), isCancel);
        },
    };
}
/** A question that was cancelled ends the command: nothing was written yet, or what was written is whole. */
function answered(answer, isCancel) {
    if (!isCancel(answer))
        return answer;
    throw new errors/* CupelError */.MF('cancelled', 'ended at a question', { remedy: 'Run `cupel init` again: it goes on where files are missing.' });
}

;// CONCATENATED MODULE: ./lib/cli/progress.js
const WIDTH = 24;
/** Shortest time between two drawings, in ms. */
const PAUSE_MS = 80;
/** A progress line on a stream. */
function createProgressLine(stream, monotonic) {
    if (stream.isTTY !== true)
        return { show: () => undefined, clear: () => undefined };
    let drawnAt = Number.NEGATIVE_INFINITY;
    return {
        show: ({ suite, look, done, planned, requests }) => {
            const now = monotonic();
            if (now - drawnAt < PAUSE_MS && done < planned)
                return;
            drawnAt = now;
            const filled = planned === 0 ? WIDTH : Math.round((done / planned) * WIDTH);
            const bar = `${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}`;
            stream.write(`\r\u001b[2K${suite}  look ${look}  [${bar}] ${done}/${planned} answers, ${requests} requests`);
        },
        clear: () => {
            if (drawnAt !== Number.NEGATIVE_INFINITY)
                stream.write('\r\u001b[2K');
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/main.js
/** The command line's entry: reads the arguments, has them carried out, prints, and gives the exit code. It decides nothing. */











/** Runs one command line. Resolves with the exit code; what is no CupelError is a bug and is thrown. */
async function main(args, terminal, deps) {
    const progress = createProgressLine(terminal.stderr, deps.monotonic);
    const print = { write: (text) => terminal.stdout.write(text), view: (view) => renderOn(terminal.stdout, view, deps), deps };
    try {
        const outcome = await (0,invocation/* invoke */.l)((0,commands_arguments/* parseArguments */.W)(args), { ...terminal, ...asking(terminal), onProgress: progress.show }, deps);
        progress.clear();
        return printOutcome(outcome, print);
    }
    catch (error) {
        progress.clear();
        if (!(error instanceof errors/* CupelError */.MF))
            throw error;
        terminal.stderr.write(`${(0,errors/* renderError */.vr)(error)}\n`);
        return errors/* EXIT */.dc.unable;
    }
}
/** Questions need a terminal on both ends. */
function asking({ stdin, stdout }) {
    return stdin?.isTTY === true && stdout.isTTY === true ? { interview: createInterview() } : {};
}
function printOutcome(outcome, print) {
    switch (outcome.kind) {
        case 'text':
            print.write(outcome.text);
            return errors/* EXIT */.dc.pass;
        case 'verdicts':
            return printVerdicts(outcome, print);
        case 'comparison':
            print.write(outcome.json ? reporters/* REPORTERS */.P.json.render(outcome.view) : print.view(outcome.view));
            return (0,commands_outcome/* exitCodeOf */.FO)(outcome.view.report, outcome.onInconclusive);
        case 'plans':
            print.write(outcome.json ? `${JSON.stringify({ suites: outcome.plans }, null, 2)}\n` : renderPlans(outcome.plans));
            return errors/* EXIT */.dc.pass;
        case 'scaffold':
            print.write(outcome.json ? `${JSON.stringify(outcome.result, null, 2)}\n` : renderInit(outcome.result));
            return errors/* EXIT */.dc.pass;
        case 'rendering':
            printRendering(outcome, print);
            return errors/* EXIT */.dc.pass;
    }
}
function printVerdicts({ results, json, isDemo }, print) {
    const outcomes = results.map((result) => ({ ...result, report: result.view.report }));
    const worst = (0,commands_outcome/* worstOutcome */.Om)(outcomes);
    const code = (0,commands_outcome/* exitCodeOf */.FO)(worst.report, worst.onInconclusive);
    if (json)
        print.write(outcomes.length === 1 ? reporters/* REPORTERS */.P.json.render(worst.view) : `${JSON.stringify((0,commands_outcome/* combineReports */.B4)(outcomes), null, 2)}\n`);
    else
        for (const result of results)
            print.write(print.view(result.view) + (isDemo ? demoLines(result, code) : recordLine(result, print.deps)));
    // The example is there to be looked at: it ends well when it ran as shipped.
    return isDemo ? errors/* EXIT */.dc.pass : code;
}
function printRendering({ view, formats, dir }, print) {
    for (const name of formats) {
        if (name === 'text')
            print.write(print.view(view));
        else if (dir === null)
            print.write(reporters/* REPORTERS */.P[name].render(view));
        else
            (0,record/* writeRendered */.d_)(dir, view, print.deps, [name]);
    }
}
function demoLines({ dir }, code) {
    return [
        '',
        `This was the example, from recorded answers. \`cupel gate\` would exit ${code} here and fail the pull request.`,
        `The comment that the pull request would get: ${dir}/${reporters/* REPORTERS */.P.md.file}`,
        '',
    ].join('\n');
}
function recordLine({ dir }, { cwd }) {
    return `\nRun record: ${dir.startsWith(`${cwd}/`) ? dir.slice(cwd.length + 1) : dir}\n`;
}
function renderOn(stdout, view, { env }) {
    const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
    const isRefused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
    const isTerminal = stdout.isTTY === true;
    return (0,terminal/* renderTerminal */.b)(view, { colour: !isRefused && (isForced || isTerminal), columns: stdout.columns ?? 100, unicode: isTerminal });
}

;// CONCATENATED MODULE: ./lib/cli/start.js
/** Starts the command line in the real process: streams, signals, exit code. */


/** Runs the process's own arguments and sets its exit code. The first signal ends the run gracefully, the second at once. */
async function start(home) {
    const world = (0,lib_world/* openWorld */.H)({ info: writeError, warn: (message) => writeError(`warning: ${message}`) });
    const interruption = new AbortController();
    const interrupt = (signal) => {
        if (interruption.signal.aborted)
            process.exit(signal === 'SIGINT' ? 130 : 143);
        interruption.abort();
        writeError(`${signal}: ending the run; what is known is kept. Once more ends it at once.`);
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    // A reader that closes the pipe early (`| head`) is no error.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    process.exitCode = await main(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, stdin: process.stdin, home, signal: interruption.signal }, world);
    world.close();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
}
function writeError(message) {
    process.stderr.write(`${message}\n`);
}


/***/ })

};
