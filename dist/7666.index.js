export const id = 7666;
export const ids = [7666];
export const modules = {

/***/ 14406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gB: () => (/* binding */ MAX_ANSWER_BYTES),
  D4: () => (/* binding */ decode),
  P0: () => (/* binding */ exchangeBytes),
  _B: () => (/* binding */ exchangeJson)
});

// EXTERNAL MODULE: ./lib/retry-after.js
var retry_after = __webpack_require__(56778);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/providers/rate-limit.js

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/**
 * What a response says about the caller's limits, from `x-ratelimit-*` (OpenAI and those who copy it) or `anthropic-ratelimit-*`.
 * Fields that are missing or make no sense are left out. `now` is in ms since the epoch.
 */
function parseRateLimit(headers, now) {
    const of = (what) => ({
        limit: (0,retry_after/* parseAmount */.C_)(headers.get(`x-ratelimit-limit-${what}`) ?? headers.get(`anthropic-ratelimit-${what}-limit`)),
        remaining: (0,retry_after/* parseAmount */.C_)(headers.get(`x-ratelimit-remaining-${what}`) ?? headers.get(`anthropic-ratelimit-${what}-remaining`)),
        reset: duration(headers.get(`x-ratelimit-reset-${what}`)) ?? (0,retry_after/* msUntil */.nc)(headers.get(`anthropic-ratelimit-${what}-reset`), headers, now),
    });
    const requests = of('requests');
    const tokens = of('tokens');
    return {
        ...(requests.limit !== undefined && { requestsLimit: requests.limit }),
        ...(requests.remaining !== undefined && { requestsRemaining: requests.remaining }),
        ...(requests.reset !== undefined && { requestsResetMs: requests.reset }),
        ...(tokens.limit !== undefined && { tokensLimit: tokens.limit }),
        ...(tokens.remaining !== undefined && { tokensRemaining: tokens.remaining }),
        ...(tokens.reset !== undefined && { tokensResetMs: tokens.reset }),
    };
}
/** `6m0s`, `20ms`, `1h2m3.5s`; a bare number is seconds. */
function duration(text) {
    if (text === null)
        return undefined;
    const seconds = (0,retry_after/* parseAmount */.C_)(text);
    if (seconds !== undefined)
        return seconds * 1_000;
    const parts = [...text.trim().matchAll(/(\d{1,9}(?:\.\d+)?)(ms|[smhd])/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== text.trim())
        return undefined;
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0), 0);
}

// EXTERNAL MODULE: ./lib/providers/transport-error.js
var transport_error = __webpack_require__(42608);
// EXTERNAL MODULE: ./lib/providers/wire.js
var wire = __webpack_require__(49221);
;// CONCATENATED MODULE: ./lib/providers/exchange.js






/** Largest answer that is taken; the longest that any model gives is about a megabyte. Bounds what its JSON can cost to parse. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
const HEADERS = { accept: 'application/json', 'content-type': 'application/json', 'user-agent': `cupel/${version/* VERSION */.x}` };
/**
 * Sends a request once; gives the JSON of the answer. Redirects are not followed.
 * @throws ProviderError for whatever is no good answer; CupelError `no-credentials`; the signal's reason
 */
async function exchangeJson(endpoint, deps, { path, headers, body, maxBytes }, { signal, onRateLimit }) {
    const head = { ...HEADERS, ...headers, ...endpoint.credentials() };
    const request = { url: `${endpoint.baseUrl}${path}`, method: 'POST', headers: head, body, signal };
    return (0,wire/* parseJson */.qF)(decode((await exchangeBytes(deps, request, onRateLimit, maxBytes)).bytes));
}
/**
 * Sends a request once; gives the body of a good answer and its media type, empty where it names none.
 * @throws ProviderError; the signal's reason
 */
async function exchangeBytes(deps, request, onRateLimit, maxBytes = MAX_ANSWER_BYTES) {
    try {
        const response = await deps.http(request);
        const now = deps.now();
        onRateLimit?.(parseRateLimit(response.headers, now));
        if (response.status < 200 || response.status > 299)
            throw await toStatusError(response, now);
        const bytes = await response.read(maxBytes);
        if (bytes === null)
            throw new provider/* ProviderError */.m('malformed', { message: 'too large' });
        return { bytes, mediaType: response.headers.get('content-type') ?? '' };
    }
    catch (error) {
        throw toFailure(error, request.signal);
    }
}
/** What a failed request is to the scheduler: the reason of the caller's signal, a ProviderError, or what was thrown as it is. */
function toFailure(error, signal) {
    if (signal.aborted)
        return signal.reason;
    return error instanceof transport_error/* TransportError */.w ? new provider/* ProviderError */.m(error.kind, { code: error.code, cause: error }) : error;
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** @throws ProviderError `malformed` for what is no UTF-8 */
function decode(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        throw new provider/* ProviderError */.m('malformed', { message: 'no UTF-8' });
    }
}
async function toStatusError(response, now) {
    const { status, headers } = response;
    const code = await readErrorCode(response);
    const kind = kindOfStatus(status, code);
    return new provider/* ProviderError */.m(kind, {
        status,
        code,
        requestId: headers.get('x-request-id') ?? headers.get('request-id') ?? undefined,
        retryAfterMs: (0,retry_after/* parseRetryAfter */.mu)(headers, now),
        ...(status < 400 && { message: 'redirect' }),
    });
}
/** The code in an error's body: `error.code` or `error.type` (OpenAI, Anthropic), or the same at its top (vLLM). */
async function readErrorCode(response) {
    try {
        const bytes = await response.read(MAX_ERROR_BYTES);
        const body = bytes === null ? null : (0,wire/* parseJson */.qF)(decode(bytes));
        const error = fieldOf(body, 'error') ?? body;
        return [fieldOf(error, 'code'), fieldOf(error, 'type')].find((value) => typeof value === 'string');
    }
    catch {
        // The status alone decides; a body that cannot be read takes nothing away from it.
        return undefined;
    }
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
const OUT_OF_MONEY = new Set(['insufficient_quota', 'billing_not_active', 'billing_hard_limit_reached', 'billing_error']);
const FILTERED = new Set(['content_filter', 'content_policy_violation', 'moderation_blocked']);
function kindOfStatus(status, code) {
    if (status === 401 || status === 402 || status === 403 || OUT_OF_MONEY.has(code ?? ''))
        return 'auth';
    if (status === 429)
        return 'rate-limit';
    if (status >= 500 || status === 408 || status === 409 || status === 425)
        return 'server';
    return FILTERED.has(code ?? '') ? 'filtered' : 'refused';
}


/***/ }),

/***/ 87666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createModelApi)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14406);
/* harmony import */ var _output_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50565);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47940);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7641);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49221);






/**
 * A provider that speaks one wire over HTTP.
 * @throws CupelError `config` for parameters that the wire has no word for
 */
function createModelApi(setup, { deps, adapter }) {
    const { name, model, wire, endpoint } = setup;
    assertTarget(setup);
    const hold = adapter === undefined ? null : holdAdapter(adapter, deps.log);
    return {
        name,
        identity: {
            provider: name,
            model,
            base_url: endpoint.baseUrl,
            ...setup.identity,
            ...(adapter === undefined ? {} : { adapter: adapter.identity }),
        },
        paceKey: `${name} ${endpoint.origin} ${model}`,
        endpointKey: `${name} ${endpoint.origin}`,
        recordable: true,
        usesPayload: false,
        origin: endpoint.keyed ? endpoint.origin : null,
        generate: async (request, options) => {
            (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .assertRequestParams */ .GX)(request.params, wire.gaps);
            options.signal.throwIfAborted();
            await hold?.load(options.signal);
            refuseImages(model, request);
            const files = await (0,_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .loadFiles */ .aY)(request);
            const fields = withAdapter(wire.toBody(model, request, files), adapter);
            const { body, contentType } = wire.encode?.(fields, files) ?? { body: JSON.stringify(fields), contentType: 'application/json' };
            options.signal.throwIfAborted();
            const startedAt = deps.monotonic();
            const headers = { ...setup.headers?.(request.params), 'content-type': contentType };
            const maxBytes = wire.maxBytes === undefined ? {} : { maxBytes: wire.maxBytes };
            const json = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchangeJson */ ._B)(endpoint, deps, { path: wire.path, headers, body, ...maxBytes }, options);
            return { ...wire.toReading(json), latencyMs: deps.monotonic() - startedAt };
        },
        ...(hold === null ? {} : { start: hold.load, close: hold.unload }),
    };
}
/** Models that are known to read texts alone; of every other one its API says so itself. */
const READS_TEXT_ALONE = /^(?:gpt-3\.5|gpt-4(?:-(?:0314|0613|32k|1106-preview|0125-preview|turbo-preview)|$)|o1-(?:mini|preview)|o3-mini|claude-(?:instant|2)|text-)/;
/**
 * A model that cannot see is not asked what it sees: some servers leave out what they do not take.
 * @throws ProviderError `unsupported`
 */
function refuseImages(model, { attachments = [] }) {
    if (!READS_TEXT_ALONE.test(model) || !attachments.some(({ mediaType }) => mediaType.startsWith('image/')))
        return;
    throw new _provider_js__WEBPACK_IMPORTED_MODULE_4__/* .ProviderError */ .m('unsupported', { message: `an image: ${model} reads texts alone` });
}
/** What a server must be told last: `extra` of a suite cannot undo it. */
function withAdapter(body, adapter) {
    if (adapter === undefined)
        return body;
    const { model, body: fields } = adapter.fields();
    return { ...body, ...(model === undefined ? {} : { model }), ...fields };
}
/** Time that a server has to let an adapter go, in ms. */
const UNLOAD_MS = 30_000;
/** Loads once, however many ask, and again after a failure; unloads whatever a load may have left. */
function holdAdapter(adapter, log) {
    let loading = null;
    return {
        load: (signal) => {
            loading ??= adapter.load(signal).catch((error) => {
                loading = null;
                throw error;
            });
            return loading;
        },
        unload: async () => {
            await loading?.catch(() => undefined);
            loading = null;
            try {
                await adapter.unload(AbortSignal.timeout(UNLOAD_MS));
            }
            catch (error) {
                log?.warn(`an adapter may be left on its server: ${error instanceof Error ? error.message : 'unknown error'}`);
            }
        },
    };
}
/** Says at the start what the first request would say. */
function assertTarget({ params = {}, wire, model }) {
    (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .assertParams */ .BK)(params, wire.gaps);
    (0,_output_format_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResponseFormat */ .aY)(params.response_format);
    try {
        wire.toBody(model, { messages: [], params, trial: 0 });
    }
    catch (error) {
        if (!(error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_4__/* .ProviderError */ .m))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', `this provider cannot take what is written: ${error.message}`, { place: { path: 'params' } });
    }
}


/***/ }),

/***/ 50565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ listIntegerRanges),
/* harmony export */   Oz: () => (/* binding */ outputFormatOf),
/* harmony export */   aY: () => (/* binding */ parseResponseFormat),
/* harmony export */   wf: () => (/* binding */ toSchemaName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45384);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);




/** What `response_format` may say, in the words of OpenAI's chat API, which prompt files use too. */
const WrittenFormatSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['text', 'json_object']),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['text', 'json_object']) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('json_schema'),
        json_schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
            description: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
            schema: _domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObjectSchema */ .xt,
            strict: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
        }),
    }),
]);
/**
 * Reads the `response_format` of a target.
 * @throws CupelError `config` where it is none of the known forms
 */
function parseResponseFormat(written) {
    const format = readFormat(written);
    if (format !== undefined)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', 'is no response format', {
        place: { path: 'params.response_format' },
        remedy: 'Write `text`, `json_object`, or `{ type: json_schema, json_schema: { name, schema } }`.',
    });
}
/**
 * The form that one request asks for; a schema of its own goes before `response_format`. Null: nobody asked for any.
 * @throws ProviderError `unsupported` where `response_format` is none of the known forms
 */
function outputFormatOf(request) {
    if (request.outputSchema !== undefined)
        return { kind: 'schema', ...request.outputSchema, strict: true };
    const format = readFormat(request.params.response_format);
    if (format === undefined)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('unsupported', { message: 'params.response_format' });
    return format;
}
function readFormat(written) {
    if (written === undefined)
        return null;
    const parsed = WrittenFormatSchema.safeParse(written);
    if (!parsed.success)
        return undefined;
    const format = typeof parsed.data === 'string' ? { type: parsed.data } : parsed.data;
    switch (format.type) {
        case 'text':
            return { kind: 'text' };
        case 'json_object':
            return { kind: 'json' };
        case 'json_schema':
            return {
                kind: 'schema',
                name: format.json_schema.name ?? 'answer',
                schema: format.json_schema.schema,
                strict: format.json_schema.strict,
            };
    }
}
/** A schema's name as OpenAI takes it: letters, digits, `_` and `-`, at most 64. */
function toSchemaName(name) {
    return name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || 'answer';
}
const MAX_LISTED = 101;
/**
 * The same schema with small ranges of integers written out as enums. Anthropic refuses `minimum` and `maximum`, grammars
 * overlook them, and both keep to an enum.
 */
function listIntegerRanges(schema) {
    return mapSchema(schema);
}
function mapSchema(node) {
    if (Array.isArray(node))
        return node.map(mapSchema);
    if (typeof node !== 'object' || node === null)
        return node;
    const { type, minimum, maximum, ...rest } = node;
    const size = typeof minimum === 'number' && typeof maximum === 'number' ? maximum - minimum + 1 : Number.POSITIVE_INFINITY;
    if (type === 'integer' && Number.isInteger(minimum) && size >= 1 && size <= MAX_LISTED && !('enum' in rest))
        return { ...rest, enum: Array.from({ length: Math.floor(size) }, (_, index) => Number(minimum) + index) };
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapSchema(value)]));
}


/***/ }),

/***/ 47940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ assertParams),
/* harmony export */   GX: () => (/* binding */ assertRequestParams),
/* harmony export */   Uc: () => (/* binding */ DEFAULT_MAX_TOKENS),
/* harmony export */   bW: () => (/* binding */ mergeExtra)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);


/**
 * Tokens of an answer when nobody wrote `max_output_tokens`: Anthropic's API cannot do without `max_tokens`. It is the figure
 * that Anthropic's own examples use for models that think before they answer (thinking counts), below the 21,333 above which its
 * SDK calls for streaming, and within what every current model takes (64,000 and more).
 */
const DEFAULT_MAX_TOKENS = 16_000;
/** Fields of a request body that Cupel itself decides: written into `extra`, they would make the report say something else than was sent. */
const RESERVED = ['model', 'messages', 'input', 'instructions', 'system', 'stream'];
/**
 * Refuses at start what an API cannot be told.
 * @throws CupelError `config` that names the parameter
 */
function assertParams(params, gaps) {
    const problem = findProblem(params, gaps);
    if (problem === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', problem.message, { place: { path: `params.${problem.param}` }, remedy: problem.remedy });
}
/**
 * The same for the parameters of one request, which may come from a prompt file.
 * @throws ProviderError `unsupported` that names the parameter
 */
function assertRequestParams(params, gaps) {
    const problem = findProblem(params, gaps);
    if (problem !== null)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('unsupported', { message: `params.${problem.param}` });
}
function findProblem(params, gaps) {
    for (const [param, remedy] of Object.entries(gaps))
        if (params[param] !== undefined)
            return { param, message: 'is a parameter that this provider does not have', remedy };
    for (const field of RESERVED) {
        if (params.extra === undefined || !Object.hasOwn(params.extra, field))
            continue;
        return { param: `extra.${field}`, message: 'may not be set through `extra`', remedy: `Take \`${field}\` out of \`extra\`.` };
    }
    return null;
}
/** Puts `extra` into a request body as it is: its fields win, and two objects of one name are joined field by field. */
function mergeExtra(body, extra = {}) {
    const merged = { ...body };
    for (const [name, value] of Object.entries(extra)) {
        const own = merged[name];
        merged[name] = isObject(own) && isObject(value) ? { ...own, ...value } : value;
    }
    return merged;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 49221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ toReading),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   Tr: () => (/* binding */ parseShape),
/* harmony export */   aY: () => (/* binding */ loadFiles),
/* harmony export */   jM: () => (/* binding */ CountSchema),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45384);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);
/** What the HTTP APIs have in common: a wire puts one request into a body and reads one answer out of another. */


/** The content of a request's attachments. */
function loadFiles({ attachments = [] }) {
    return Promise.all(attachments.map(async ({ mediaType, read }) => ({ mediaType, data: (await read()).toString('base64') })));
}
/**
 * The parts that go with a message, in an API's words.
 * @throws ProviderError `unsupported` for a kind that it has no words for
 */
function fileParts(files, words) {
    return files.map((file) => {
        const part = file.mediaType.startsWith('image/')
            ? words.image(file)
            : file.mediaType.startsWith('audio/')
                ? (words.audio?.(file) ?? null)
                : null;
        if (part === null)
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('unsupported', { message: `an attachment of the kind ${file.mediaType.split('/')[0]}` });
        return part;
    });
}
/**
 * The answer that a draft amounts to.
 * @throws ProviderError `filtered`, `unfinished` (cut before anything was said, or no end that Cupel knows), `empty`, `malformed`
 */
function toReading(draft) {
    const { refusal = '', usage, model, stop, stopWord } = draft;
    // An answer that was cut inside a character ends in half of one, which no file can hold.
    const text = draft.text.toWellFormed();
    const facts = { usage, ...(model !== undefined && { model }) };
    if (stop === 'filtered')
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('filtered', { code: stopWord });
    if (stop === 'unfinished')
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('unfinished', { code: stopWord });
    if (refusal !== '')
        return { output: refusal.toWellFormed(), finishReason: 'refusal', ...facts };
    const said = text.trim() !== '';
    if (stop === 'refusal') {
        if (!said)
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('filtered', { code: stopWord });
        return { output: text, finishReason: 'refusal', ...facts };
    }
    if (stop === 'length') {
        if (!said || draft.calls.length > 0)
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('unfinished', { code: stopWord });
        return { output: text, finishReason: 'length', ...facts };
    }
    if (draft.calls.length > 0)
        return { output: text, finishReason: 'tool_calls', toolCalls: draft.calls.map(toToolCall), ...facts };
    if (stop === 'tool_calls')
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('unfinished', { code: stopWord });
    if (!said)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('empty');
    return { output: text, finishReason: 'stop', ...facts, ...(draft.tokens !== undefined && { tokens: draft.tokens }) };
}
function toToolCall(call) {
    return { id: call.id, name: call.name, arguments: toArguments(call.arguments) };
}
/** A call without parameters comes as empty text from some servers. */
function toArguments(given) {
    const parsed = typeof given === 'string' ? parseJson(given.trim() === '' ? '{}' : given) : given;
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
        return parsed;
    throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', { message: 'tool arguments' });
}
/** @throws ProviderError `malformed`; what does not fit is not repeated, for it is model text */
function parseShape(schema, body) {
    const parsed = schema.safeParse(body);
    if (parsed.success)
        return parsed.data;
    const path = parsed.error.issues[0]?.path.filter((step) => typeof step !== 'symbol').join('.');
    throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', path === undefined || path === '' ? {} : { message: `at ${path}` });
}
const MAX_DEPTH = 100;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
/**
 * JSON of a response. The depth is looked at first: a hundred thousand brackets are small to send and large to parse.
 * @throws ProviderError `malformed`
 */
function parseJson(text) {
    if (mayBeDeep(text) && depthOf(text) > MAX_DEPTH)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', { message: 'nested too deep' });
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', { message: 'no JSON' });
    }
}
/** What holds no more brackets than that is not nested deeper, whatever they mean: most answers hold a few. */
function mayBeDeep(text) {
    let left = MAX_DEPTH;
    for (const bracket of ['{', '['])
        for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
            left -= 1;
            if (left < 0)
                return true;
        }
    return false;
}
/** Deepest nesting of brackets outside strings; for broken JSON some number that is not too small. */
function depthOf(text) {
    let depth = 0;
    let deepest = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === QUOTE)
            at = endOfString(text, at);
        else if (character === OPEN_LIST || character === OPEN_OBJECT)
            deepest = Math.max(deepest, ++depth);
        else if (character === CLOSE_LIST || character === CLOSE_OBJECT)
            depth -= 1;
    }
    return deepest;
}
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** A count of tokens. */
const CountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1e12);


/***/ })

};
