export const id = 4779;
export const ids = [4779];
export const modules = {

/***/ 64779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./lib/world.js + 5 modules
var lib_world = __webpack_require__(21558);
// EXTERNAL MODULE: ./lib/commands/arguments/arguments.js + 10 modules
var arguments_arguments = __webpack_require__(80079);
// EXTERNAL MODULE: ./lib/commands/invocation.js
var invocation = __webpack_require__(59810);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/interview.js

/** An interview by `@clack/prompts`, which is loaded with the first question. */
function createInterview() {
    return {
        chooseSource: async (sources) => {
            const { isCancel, select } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
            const { SOURCE_WORDS } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(6376), __webpack_require__.e(7134)]).then(__webpack_require__.bind(__webpack_require__, 56376));
            const options = sources.map((source, index) => ({ value: index, label: source.path, hint: SOURCE_WORDS[source.kind] }));
            const source = sources[answered(await select({ message: 'Begin from which file?', options }), isCancel)];
            if (source === undefined)
                throw new Error('a choice that was not offered');
            return source;
        },
        chooseProvider: async (withKeys) => {
            const { isCancel, select } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
            const hint = (name) => (withKeys.includes(name) ? { hint: 'its key is in the environment' } : {});
            const options = [
                { value: 'openai', label: 'OpenAI', ...hint('openai') },
                { value: 'anthropic', label: 'Anthropic', ...hint('anthropic') },
            ];
            return answered(await select({ message: 'Who serves the model under test?', options }), isCancel);
        },
        mayReplace: async (path) => {
            const { confirm, isCancel } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
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

// EXTERNAL MODULE: ./lib/reporters/clean-text.js
var clean_text = __webpack_require__(635);
;// CONCATENATED MODULE: ./lib/cli/progress.js

const WIDTH = 24;
/** Shortest time between two drawings, in ms. */
const PAUSE_MS = 80;
/** The rate is that of the last moments, in ms. */
const WINDOW_MS = 20_000;
/** A rate is worth showing after so many ms. */
const SETTLED_MS = 1500;
const LONGEST_NAME = 40;
/** A progress line on a stream; one that shows nothing where the stream is no terminal, or on a runner. */
function createProgressLine(stream, { isQuiet, monotonic, later }) {
    if (stream.isTTY !== true || isQuiet)
        return { show: () => undefined, clear: () => undefined };
    let drawnAt = Number.NEGATIVE_INFINITY;
    let step = '';
    let samples = [];
    let pending = null;
    const draw = (line) => {
        pending = null;
        drawnAt = monotonic();
        // A line that wraps could not be written over.
        stream.write(`\r\u001b[2K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
    };
    return {
        show: (progress) => {
            const at = monotonic();
            const { suite, look, unit, done, planned } = progress;
            const name = JSON.stringify([suite, look, unit]);
            // What was answered before a step began says nothing about its pace.
            if (name !== step || done < (samples.at(-1)?.done ?? 0))
                [step, samples] = [name, []];
            samples = [...samples.filter((sample) => at - sample.at <= WINDOW_MS), { at, done }];
            const line = describeProgress(progress, rateOf(samples));
            if (at - drawnAt >= PAUSE_MS || done === planned) {
                draw(line);
                return;
            }
            // The newest state is shown in the end, also where nothing follows it for long.
            if (pending === null)
                later(() => pending !== null && draw(pending), PAUSE_MS);
            pending = line;
        },
        clear: () => {
            if (drawnAt !== Number.NEGATIVE_INFINITY)
                stream.write('\r\u001b[2K');
            drawnAt = Number.NEGATIVE_INFINITY;
            pending = null;
        },
    };
}
/** Steps a second over the samples; null while there is too little to go by. */
function rateOf(samples) {
    const [first, last] = [samples.at(0), samples.at(-1)];
    if (first === undefined || last === undefined || last.at - first.at < SETTLED_MS || last.done <= first.done)
        return null;
    return ((last.done - first.done) * 1000) / (last.at - first.at);
}
/**
 * One line that says how far a step is.
 * @param rate steps a second; null where it is not known
 */
function describeProgress({ suite, look, done, planned, unit = 'answers', requests }, rate) {
    const filled = planned === null ? 0 : planned === 0 ? WIDTH : Math.round((Math.min(done, planned) / planned) * WIDTH);
    const parts = [
        planned === null ? `${done} ${unit}` : `${done}/${planned} ${unit}`,
        ...(rate === null ? [] : [`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`]),
        ...(rate === null || planned === null || done >= planned ? [] : [`${clock((planned - done) / rate)} left`]),
        ...(requests === undefined ? [] : [`${requests} requests`]),
    ];
    const bar = planned === null ? [] : [`[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}]`];
    return [(0,clean_text/* cleanLine */.O)(suite, LONGEST_NAME), ...(look === undefined ? [] : [`look ${look}`]), ...bar, parts.join(', ')].join('  ');
}
/** Seconds as `1:05`, hours as `2:01:05`. */
function clock(seconds) {
    const whole = Math.max(1, Math.round(seconds));
    const pad = (part) => String(part).padStart(2, '0');
    const minutes = Math.floor(whole / 60);
    return minutes < 60 ? `${minutes}:${pad(whole % 60)}` : `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(whole % 60)}`;
}

;// CONCATENATED MODULE: ./lib/cli/main.js
/** The command line's entry: reads the arguments, has them carried out, prints, and gives the exit code. It decides nothing. */





/** Runs one command line. Resolves with the exit code; what is no CupelError is a bug and is thrown. */
async function main(args, terminal, deps) {
    const isQuiet = args.includes('--json') || (deps.env.CI ?? '') !== '';
    const progress = createProgressLine(terminal.stderr, {
        isQuiet,
        monotonic: deps.monotonic,
        later: (run, ms) => setTimeout(run, ms).unref(),
    });
    const print = { write: (text) => terminal.stdout.write(text), look: lookOf(terminal.stdout, deps), deps };
    let loading;
    const load = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(813), __webpack_require__.e(7909), __webpack_require__.e(6376), __webpack_require__.e(9673), __webpack_require__.e(3449)]).then(__webpack_require__.bind(__webpack_require__, 89874));
        return loading;
    };
    // What prints the outcome is loaded while answers are waited for: neither the first request nor the outcome waits for it.
    const onProgress = (reached) => {
        progress.show(reached);
        if (reached.done > 0)
            void load();
    };
    try {
        const outcome = await (0,invocation/* invoke */.l)((0,arguments_arguments/* parseArguments */.W)(args), { ...terminal, ...asking(terminal), onProgress }, deps);
        progress.clear();
        return (await load()).printOutcome(outcome, print);
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
    // However the process ends, nothing of it runs on or lies about.
    process.once('exit', world.close);
    const interruption = new AbortController();
    const interrupt = (signal) => {
        if (interruption.signal.aborted)
            process.exit(signal === 'SIGINT' ? 130 : 143);
        interruption.abort();
        writeError(`\n${signal}: ending the run. What is answered is kept, and the same command goes on from there. Once more ends it at once.`);
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
