export const id = 135;
export const ids = [135];
export const modules = {

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./lib/world.js + 3 modules
var lib_world = __webpack_require__(82665);
// EXTERNAL MODULE: ./lib/commands/arguments.js + 7 modules
var commands_arguments = __webpack_require__(3963);
// EXTERNAL MODULE: ./lib/commands/invocation.js + 40 modules
var invocation = __webpack_require__(14348);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var commands_outcome = __webpack_require__(69458);
// EXTERNAL MODULE: ./lib/commands/record.js
var record = __webpack_require__(78029);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/reporters/calibration-page.js + 1 modules
var calibration_page = __webpack_require__(75712);
// EXTERNAL MODULE: ./lib/reporters/clean-text.js
var clean_text = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/reporters/index.js + 2 modules
var reporters = __webpack_require__(7909);
// EXTERNAL MODULE: ./lib/reporters/sweep/index.js + 3 modules
var sweep = __webpack_require__(94509);
// EXTERNAL MODULE: ./lib/reporters/sweep/terminal.js
var terminal = __webpack_require__(84981);
// EXTERNAL MODULE: ./lib/reporters/terminal.js
var reporters_terminal = __webpack_require__(32448);
// EXTERNAL MODULE: ./lib/reporters/trend/index.js
var trend = __webpack_require__(2826);
// EXTERNAL MODULE: ./lib/reporters/trend/terminal.js
var trend_terminal = __webpack_require__(24332);
// EXTERNAL MODULE: ./lib/documents/printable.js
var printable = __webpack_require__(95873);
// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
;// CONCATENATED MODULE: ./lib/cli/plan-table.js
/** One block of lines a suite. */
function renderPlans(plans) {
    return plans.map(renderPlan).join('\n');
}
/** The lines of one suite, its name first. */
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

;// CONCATENATED MODULE: ./lib/cli/doctor-table.js



/** One block of lines a suite. */
function renderDiagnoses(diagnoses) {
    return diagnoses.map(renderDiagnosis).join('\n');
}
function renderDiagnosis({ suite, checks, plan, mde, mdeFrom, slices, noise, advice }) {
    const lines = [(0,printable/* printable */.g)(suite), ...checks.map(({ name, ok, message }) => row(`${ok ? 'ok  ' : 'FAIL'} ${name}`, message))];
    if (plan !== null)
        lines.push(...renderPlan({ suite, savedByBaseline: 0, ...plan })
            .trimEnd()
            .split('\n')
            .slice(1, -1));
    lines.push(row('sees', mde === null
        ? 'not known yet'
        : `drops of ${(0,wording/* points */.WR)(mde)} points or more, four times out of five (${mdeFrom === 'pilot' ? 'by the noise of the A/A trial' : 'by the variance of an earlier run'})`));
    for (const { key, value, n, mde: own, decides } of slices) {
        const sees = !decides ? 'too small to decide' : own === null ? 'may decide' : `may decide, sees drops of ${(0,wording/* points */.WR)(own)} points`;
        lines.push(row('slice', `${key}=${value}: ${n} cases, ${sees}`));
    }
    if (noise !== null) {
        const { runs, verdicts, flipRate, metrics } = noise;
        lines.push(row('A/A', `${runs} runs: ${verdicts.pass} pass, ${verdicts.regression} regression, ${verdicts.inconclusive} inconclusive, ${verdicts.invalid} invalid; ${(0,wording/* percent */.KN)(flipRate)} differ from the rest`));
        for (const { metric, sd, unstable } of metrics)
            lines.push(row('noise', `${metric}: ${(0,wording/* percent */.KN)(unstable)} of the cases differ from themselves, by ${(0,wording/* points */.WR)(sd)} points (standard deviation)`));
    }
    return `${[...lines, ...advice.map((text) => row('advice', text))].join('\n')}\n`;
}
/** Messages may have several lines; what a checkout names commands no terminal. */
function row(title, text) {
    const [first = '', ...rest] = text.split('\n').map(printable/* printable */.g);
    return [`  ${title.padEnd(13)} ${first}`, ...rest.map((line) => `  ${' '.repeat(13)} ${line}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/harvest-text.js
/** What `harvest` prints for people. No text of a trace is in it. */

const MOST_SKIPPED = 10;
const MOST_MODES = 12;
function renderHarvest({ result, sources, files }) {
    const lines = [
        ...sources.map(({ name, kind }) => `${(0,printable/* printable */.g)(name)}: ${(0,printable/* printable */.g)(kind)}`),
        '',
        `read          ${result.read} records of ${result.conversations} conversations`,
        `failures      ${result.failures}`,
        `good answers  ${result.good}`,
        `duplicates    ${result.duplicates}`,
        `redacted      ${Object.entries(result.redacted)
            .map(([kind, count]) => `${count} ${kind}`)
            .join(', ') || 'nothing'}`,
        `proposed      ${result.written}`,
        ...(result.read === 0 ? ['', 'The files hold no answer that could become a case.'] : []),
        ...(result.modes.length === 0 ? [] : ['', 'Failure modes:']),
        ...result.modes.slice(0, MOST_MODES).map(({ name, size }) => `  ${String(size).padStart(5)}  ${(0,printable/* printable */.g)(name)}`),
        ...(result.modes.length > MOST_MODES ? [`         and ${result.modes.length - MOST_MODES} more`] : []),
        ...(result.skipped.length === 0 ? [] : ['', 'Skipped:']),
        ...result.skipped.slice(0, MOST_SKIPPED).map(({ where, why }) => `  ${(0,printable/* printable */.g)(where)} ${(0,printable/* printable */.g)(why)}`),
        ...(result.skipped.length > MOST_SKIPPED ? [`  and ${result.skipped.length - MOST_SKIPPED} more (all of them with --json)`] : []),
        ...(files.length === 0 ? [] : ['', ...files.map((file) => `Written: ${(0,printable/* printable */.g)(file)}`)]),
    ];
    return `${lines.join('\n')}\n`;
}
function renderLeaks(leaks) {
    if (leaks.length === 0)
        return 'No personal data and no secret was found.\n';
    return `${leaks.map(({ file, line, kind }) => `${(0,printable/* printable */.g)(file)}:${line}: holds a ${kind}`).join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/commands/init-sources.js + 14 modules
var init_sources = __webpack_require__(11392);
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
            const { isCancel, select } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 26170));
            const options = sources.map((source, index) => ({ value: index, label: source.path, hint: init_sources/* SOURCE_WORDS */.Oz[source.kind] }));
            const source = sources[answered(await select({ message: 'Begin from which file?', options }), isCancel)];
            if (source === undefined)
                throw new Error('a choice that was not offered');
            return source;
        },
        chooseProvider: async (withKeys) => {
            const { isCancel, select } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 26170));
            const hint = (name) => (withKeys.includes(name) ? { hint: 'its key is in the environment' } : {});
            const options = [
                { value: 'openai', label: 'OpenAI', ...hint('openai') },
                { value: 'anthropic', label: 'Anthropic', ...hint('anthropic') },
            ];
            return answered(await select({ message: 'Who serves the model under test?', options }), isCancel);
        },
        mayReplace: async (path) => {
            const { confirm, isCancel } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 26170));
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
    const print = { write: (text) => terminal.stdout.write(text), look: lookOf(terminal.stdout, deps), deps };
    try {
        const outcome = await (0,invocation/* invoke */.l)((0,commands_arguments/* parseArguments */.W)(args), { ...terminal, ...asking(terminal), onProgress: progress.show }, deps);
        progress.clear();
        return await printOutcome(outcome, print);
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
async function printOutcome(outcome, print) {
    switch (outcome.kind) {
        case 'text':
            print.write(outcome.text);
            return errors/* EXIT */.dc.pass;
        case 'verdicts':
            return printVerdicts(outcome, print);
        case 'comparison':
            print.write(outcome.json ? reporters/* REPORTERS */.P.json.render(outcome.view) : (0,reporters_terminal/* renderTerminal */.b)(outcome.view, print.look));
            return (0,commands_outcome/* exitCodeOf */.FO)(outcome.view.report, outcome.onInconclusive);
        case 'labels':
            printLabels(outcome.result, print);
            return errors/* EXIT */.dc.pass;
        case 'calibration':
            printCalibration(outcome, print);
            return errors/* EXIT */.dc.pass;
        case 'history':
            print.write(outcome.json ? trend/* HISTORY_REPORTERS */.q.json.render(outcome.result.report) : (0,trend_terminal/* renderHistoryTerminal */.$)(outcome.result.report, print.look));
            return errors/* EXIT */.dc.pass;
        case 'sweep':
            return printSweep(outcome, print);
        case 'plans':
            print.write(outcome.json ? `${JSON.stringify({ suites: outcome.plans }, null, 2)}\n` : renderPlans(outcome.plans));
            return errors/* EXIT */.dc.pass;
        case 'harvest':
            print.write(outcome.json ? `${JSON.stringify(outcome.outcome.result, null, 2)}\n` : renderHarvest(outcome.outcome));
            return errors/* EXIT */.dc.pass;
        case 'leaks':
            print.write(outcome.json ? `${JSON.stringify({ findings: outcome.leaks }, null, 2)}\n` : renderLeaks(outcome.leaks));
            return outcome.leaks.length === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.regression;
        case 'scaffold':
            print.write(outcome.json ? `${JSON.stringify(outcome.result, null, 2)}\n` : renderInit(outcome.result));
            return errors/* EXIT */.dc.pass;
        case 'diagnoses':
            print.write(outcome.json ? (0,commands_outcome/* toDiagnosisJson */.XE)(outcome.diagnoses) : renderDiagnoses(outcome.diagnoses));
            return (0,commands_outcome/* exitCodeOfDiagnoses */.wK)(outcome.diagnoses);
        case 'rendering':
            await printRendering(outcome, print);
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
            print.write((0,reporters_terminal/* renderTerminal */.b)(result.view, print.look) + (isDemo ? demoLines(result, code) : recordLine(result, print.deps)));
    // The example is there to be looked at: it ends well when it ran as shipped.
    return isDemo ? errors/* EXIT */.dc.pass : code;
}
function printLabels({ file, labelled, done, total, conflicts }, print) {
    const shown = file.startsWith(`${print.deps.cwd}/`) ? file.slice(print.deps.cwd.length + 1) : file;
    print.write(`${labelled} labelled now, ${done} of ${total} in all: ${shown}\n`);
    for (const { case: id, item, values } of conflicts) {
        const said = Object.entries(values).map(([name, value]) => `${name} ${value}`);
        print.write(`People differ on ${(0,clean_text/* cleanLine */.O)(`${id}, ${item}: ${said.join(', ')}`, 300)}\n`);
    }
}
function printCalibration({ result, json }, print) {
    if (json) {
        print.write(`${JSON.stringify(result.calibration, null, 2)}\n`);
        return;
    }
    const files = result.files.map((path) => (path.startsWith(`${print.deps.cwd}/`) ? path.slice(print.deps.cwd.length + 1) : path));
    print.write(`${(0,calibration_page/* renderCalibrationText */.k1)(result.calibration, print.look)}\nWritten: ${files.join(', ')}\n`);
}
async function printRendering({ view, formats, dir }, print) {
    for (const name of formats) {
        if (name === 'text')
            print.write((0,reporters_terminal/* renderTerminal */.b)(view, print.look));
        else if (dir === null)
            print.write(await reporters/* REPORTERS */.P[name].render(view));
        else
            await (0,record/* writeRendered */.d_)(dir, view, print.deps, [name]);
    }
}
function printSweep({ result, json }, print) {
    if (json)
        print.write(sweep/* SWEEP_REPORTERS */.q.json.render(result.report));
    else
        print.write((0,terminal/* renderSweepTerminal */.T)(result.report, print.look) + recordLine(result, print.deps));
    return (0,commands_outcome/* sweepExitCode */.w0)(result.report);
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
function lookOf(stdout, { env }) {
    const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
    const isRefused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
    const isTerminal = stdout.isTTY === true;
    return { colour: !isRefused && (isForced || isTerminal), columns: stdout.columns ?? 100, unicode: isTerminal };
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
;// CONCATENATED MODULE: ./lib/cli/speaker.js
/** A dialogue line by line, on the process's own terminal or on whatever is piped into it. */



const LINE = 2000;
/** Lines that came before they were asked for wait: whoever pipes answers in need not know when. */
function openSpeaker(stdin, stdout) {
    const lines = [];
    const waiting = [];
    let isOver = false;
    const reader = (0,external_node_readline_.createInterface)({
        input: stdin,
        ...(stdin.isTTY && stdout.isTTY ? { output: stdout, terminal: true } : { terminal: false }),
    });
    reader.on('line', (line) => {
        const next = waiting.shift();
        if (next === undefined)
            lines.push(line);
        else
            next(line);
    });
    reader.on('close', () => {
        isOver = true;
        for (const next of waiting.splice(0))
            next(null);
    });
    return {
        write: (text) => stdout.write(text),
        ask: (question) => {
            const [kept] = lines.splice(0, 1);
            if (stdin.isTTY && stdout.isTTY) {
                reader.setPrompt(question);
                reader.prompt();
            }
            else
                stdout.write(question);
            if (kept !== undefined)
                return Promise.resolve(kept);
            return isOver ? Promise.resolve(null) : new Promise((answered) => waiting.push(answered));
        },
        clean: (text) => (text.trim() === '' ? '' : (0,terminal_text/* partCommands */.O)((0,clean_text/* cleanLine */.O)(text, LINE))),
        close: () => reader.close(),
    };
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
    process.exitCode = await main(process.argv.slice(2), {
        stdout: process.stdout,
        stderr: process.stderr,
        stdin: process.stdin,
        home,
        signal: interruption.signal,
        openSpeaker: () => openSpeaker(process.stdin, process.stdout),
    }, world);
    world.close();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
}
function writeError(message) {
    process.stderr.write(`${message}\n`);
}


/***/ })

};
