export const id = 5827;
export const ids = [5827];
export const modules = {

/***/ 15827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommand: () => (/* binding */ createCommand),
/* harmony export */   environmentOf: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _answer_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88173);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76828);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14406);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7641);





/** What a program needs to be found and to run at all; everything else it sees only by name. */
const PLATFORM_VARIABLES = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'PATHEXT', 'COMSPEC'];
/**
 * A program of the user's own: the case as JSON on its input, the answer on its output, one process an answer. No shell reads the
 * command; the environment holds what the target names; output and time are bounded, and what the program starts ends with it.
 * @throws CupelError `config`; from `generate` `provider-setup` where the program cannot be started
 */
async function createCommand(target, context) {
    const { deps, programs } = context;
    const digest = await programs.digest(target.cwd);
    const running = new Set();
    let folder = null;
    return {
        name: 'command',
        identity: { provider: 'command', command: target.command, cwd: target.cwd ?? null, files: digest, model: target.model ?? null },
        paceKey: `command ${JSON.stringify(target.command)} ${digest}`,
        recordable: true,
        usesPayload: true,
        origin: null,
        generate: async (request, options) => {
            options.signal.throwIfAborted();
            folder ??= programs.open(target.cwd);
            const { path } = await folder;
            const startedAt = deps.monotonic();
            const launch = run({ target, context, cwd: path }, request, options);
            running.add(launch);
            try {
                return { ...toAnswer(await launch, target, path), latencyMs: deps.monotonic() - startedAt };
            }
            finally {
                running.delete(launch);
            }
        },
        close: async () => {
            await Promise.allSettled(running);
            const opened = await folder?.catch(() => null);
            folder = null;
            opened?.release();
        },
    };
}
function run({ target, context, cwd }, request, { signal }) {
    return context.deps.launch(target.command, {
        cwd,
        env: environmentOf(target.env ?? [], context.deps.env),
        stdin: `${JSON.stringify((0,_application_js__WEBPACK_IMPORTED_MODULE_2__/* .toCaseJson */ .qv)(request, target.model, toPaths(request)))}\n`,
        maxStdoutBytes: _exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ANSWER_BYTES */ .gB,
        signal,
    });
}
/** A program opens the files itself. */
function toPaths({ attachments = [] }) {
    return attachments.map(({ path, mediaType, locate }) => ({ path: locate() ?? path, media_type: mediaType }));
}
/** The platform's own variables and those that are asked for. */
function environmentOf(names, env) {
    const wanted = [...PLATFORM_VARIABLES, ...names];
    return Object.fromEntries(wanted.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function toAnswer(launched, target, folder) {
    switch (launched.kind) {
        case 'exited':
            if (launched.code !== 0)
                throw new _provider_js__WEBPACK_IMPORTED_MODULE_4__/* .ProviderError */ .m('unfinished', { message: `exit code ${launched.code}`, code: exceptionName(launched.stderr) });
            return (0,_application_js__WEBPACK_IMPORTED_MODULE_2__/* .readApplicationText */ .IC)((0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(launched.stdout), (path) => (0,_answer_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswerFile */ .zN)(folder, path));
        case 'killed':
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_4__/* .ProviderError */ .m('unfinished', { message: `ended by ${launched.signal}` });
        case 'overflow':
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_4__/* .ProviderError */ .m('refused', { message: 'it printed more than 8 MiB' });
        case 'not-started':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('provider-setup', `the program ${JSON.stringify(target.command[0])} cannot be started (${launched.code})`, {
                place: { path: 'command' },
                remedy: 'Install it, or correct `command` and `cwd`: no shell looks them up.',
            });
    }
}
/** The name of the exception on the last line of a stack trace; the rest of it may quote a customer. */
function exceptionName(stderr) {
    const last = stderr.trimEnd().split('\n').at(-1) ?? '';
    return /^(?:[a-z_]\w*\.)*([A-Z]\w{0,59}(?:Error|Exception|Exit|Interrupt))(?::|$)/.exec(last)?.[1];
}


/***/ })

};
