export const id = 827;
export const ids = [827];
export const modules = {

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ toApplicationAnswer),
/* harmony export */   IC: () => (/* binding */ readApplicationText),
/* harmony export */   Tn: () => (/* binding */ caseVariable),
/* harmony export */   oQ: () => (/* binding */ variableText),
/* harmony export */   qv: () => (/* binding */ toCaseJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _documents_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93490);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49221);
/** What applications are told of a case, and what they may answer: the same for those behind an address and for programs. */




/** The case as one JSON object. A prompt file's rendered conversation takes the place of the case's own turns. */
function toCaseJson({ payload, messages, params }, model, attachments) {
    if (payload === undefined)
        throw new Error('an application was asked without a case');
    const { id, input, messages: turns, context, tools, expected, output } = payload;
    const conversation = messages.length > 0 ? messages : turns;
    return plain({
        id,
        input,
        messages: conversation,
        context,
        tools,
        expected,
        output,
        attachments: attachments.length === 0 ? undefined : attachments,
        model,
        params: Object.keys(params).length === 0 ? undefined : params,
    });
}
/** What a template of a request may name: `context` and the keys of the case's input first, then what else the case has. */
function caseVariable(told, name) {
    if (name === 'context')
        return told.context;
    const { input } = told;
    const fromInput = input === undefined || typeof input === 'string' ? undefined : (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_2__/* .namedValue */ .vW)(input, name);
    return fromInput ?? (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_2__/* .namedValue */ .vW)(told, name);
}
/** How a value stands inside a longer text: passages are numbered, everything else is text or JSON. */
function variableText(name, value) {
    if (name !== 'context' || !Array.isArray(value))
        return (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    return value.map(({ text }, index) => `[${index + 1}] ${text}`).join('\n\n');
}
const CallSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(), function: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }),
]);
const PassageSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()]).optional(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })]);
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const UsageSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ input_tokens: count, output_tokens: count }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ prompt_tokens: count, completion_tokens: count }),
]);
/** What an application answers; members that are null are not there. */
const ApplicationAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(PassageSchema).nullish(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(CallSchema).nullish(),
    usage: UsageSchema.nullish(),
});
const MARKS = ['output', 'tool_calls'];
/**
 * The answer that a printed or sent text amounts to: JSON with `output` or `tool_calls` is taken apart; every other text is itself
 * the answer, JSON included.
 * @throws ProviderError `empty`, `malformed`
 */
function readApplicationText(text) {
    const parsed = parseObject(text);
    if (parsed === null || !MARKS.some((mark) => Object.hasOwn(parsed, mark)))
        return toApplicationAnswer({ output: text.replace(/\r?\n$/, '') });
    return toApplicationAnswer(parsed);
}
/** @throws ProviderError `empty`, `malformed` */
function toApplicationAnswer(raw) {
    const checked = ApplicationAnswerSchema.safeParse(raw);
    if (!checked.success)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', { message: `at ${checked.error.issues[0]?.path.join('.') ?? 'the answer'}` });
    const { output, context, tool_calls: calls, usage } = checked.data;
    const text = (output === undefined || output === null ? '' : (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(output)).toWellFormed();
    if (text.trim() === '' && (calls ?? []).length === 0)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('empty');
    return {
        output: text,
        finishReason: 'stop',
        ...(calls && calls.length > 0 && { toolCalls: calls.map(toToolCall) }),
        ...(context && { context: context.map(toPassage) }),
        usage: usage ? toUsage(usage) : null,
    };
}
function toToolCall(call, index) {
    const { name, arguments: written } = 'function' in call && typeof call.function === 'object'
        ? call.function
        : call;
    const args = typeof written === 'string' ? parseObject(written) : (written ?? {});
    if (args === null || typeof args !== 'object' || Array.isArray(args))
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', { message: 'at tool_calls' });
    return { id: call.id ?? `call-${index + 1}`, name, arguments: args };
}
function toPassage(passage, index) {
    if (typeof passage === 'string')
        return { id: String(index + 1), text: passage };
    return { id: String(passage.id ?? index + 1), text: passage.text };
}
function toUsage(usage) {
    return 'input_tokens' in usage
        ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens }
        : { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens };
}
/** A JSON object; null for every other text. */
function parseObject(text) {
    if (!/^\s*\{/.test(text))
        return null;
    try {
        const value = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch (error) {
        if (error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m)
            return null;
        throw error;
    }
}
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 15827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommand: () => (/* binding */ createCommand),
/* harmony export */   environmentOf: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76828);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14406);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);




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
                return { ...toAnswer(await launch, target), latencyMs: deps.monotonic() - startedAt };
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
        stdin: `${JSON.stringify((0,_application_js__WEBPACK_IMPORTED_MODULE_1__/* .toCaseJson */ .qv)(request, target.model, toPaths(request)))}\n`,
        maxStdoutBytes: _exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ANSWER_BYTES */ .gB,
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
function toAnswer(launched, target) {
    switch (launched.kind) {
        case 'exited':
            if (launched.code !== 0)
                throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('unfinished', { message: `exit code ${launched.code}`, code: exceptionName(launched.stderr) });
            return (0,_application_js__WEBPACK_IMPORTED_MODULE_1__/* .readApplicationText */ .IC)((0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(launched.stdout));
        case 'killed':
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('unfinished', { message: `ended by ${launched.signal}` });
        case 'overflow':
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('refused', { message: 'it printed more than 8 MiB' });
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
