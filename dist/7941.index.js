export const id = 7941;
export const ids = [7941,6778];
export const modules = {

/***/ 93490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ templateVariables),
/* harmony export */   Xm: () => (/* binding */ renderTemplate),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   o5: () => (/* binding */ wholeVariable),
/* harmony export */   vW: () => (/* binding */ namedValue)
/* harmony export */ });
/** Everything between double braces but braces. Bounded by the next brace, so that no text makes it slow. */
const VARIABLE = /\{\{([^{}]*)\}\}/g;
/** The names that a template uses, each once, in the order of their first use. */
function templateVariables(template) {
    return [...new Set([...template.matchAll(VARIABLE)].map((match) => (match[1] ?? '').trim()))];
}
/** Fills a template in one pass: what a value holds is text, whatever it looks like. Names without a value are collected. */
function renderTemplate(template, variables, missing) {
    return template.replace(VARIABLE, (whole, inside) => {
        const name = inside.trim();
        const value = variables(name);
        if (value === undefined)
            missing.add(name);
        return value ?? whole;
    });
}
/** The one name that a template consists of; null where it holds anything else. */
function wholeVariable(template) {
    const match = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(template);
    return match === null ? null : (match[1] ?? '').trim();
}
/** The value under a key or a dotted path of keys and positions; own keys only. */
function namedValue(input, name) {
    const written = own(input, name);
    if (written !== undefined || !name.includes('.'))
        return written;
    let value = input;
    for (const step of name.split('.'))
        value = value === undefined ? undefined : own(value, step);
    return value;
}
/** A key of an object or a position of a list; nothing that either inherits. */
function own(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    if (Array.isArray(value))
        return /^\d+$/.test(key) ? value[Number(key)] : undefined;
    return value[key];
}
/** How a value stands in a text: a string as it is, any other JSON written compactly. */
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 88173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ decodeAnswerFile),
/* harmony export */   qO: () => (/* binding */ toAnswerFile),
/* harmony export */   sU: () => (/* binding */ MAX_FILE_TEXT_BYTES),
/* harmony export */   zN: () => (/* binding */ readAnswerFile)
/* harmony export */ });
/* unused harmony export mediaTypeOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68539);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);
/** Answers that are images or recordings: told by their first bytes, whatever anybody calls them, and held to a size. */




/** The same in base64, with some room for the JSON around it. */
const MAX_FILE_TEXT_BYTES = Math.ceil(_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .g / 3) * 4 + (1 << 20);
/** What each kind of file begins with, in latin1. SVG is not among them: it is a text that may hold a program. */
const MARKS = [
    { type: 'image/png', bytes: '\x89PNG\r\n\x1a\n' },
    { type: 'image/jpeg', bytes: '\xff\xd8\xff' },
    { type: 'image/gif', bytes: 'GIF87a' },
    { type: 'image/gif', bytes: 'GIF89a' },
    { type: 'image/webp', bytes: 'RIFF', also: { at: 8, bytes: 'WEBP' } },
    { type: 'audio/wav', bytes: 'RIFF', also: { at: 8, bytes: 'WAVE' } },
    { type: 'audio/mpeg', bytes: 'ID3' },
    { type: 'audio/ogg', bytes: 'OggS' },
    { type: 'audio/flac', bytes: 'fLaC' },
    { type: 'audio/webm', bytes: '\x1aE\xdf\xa3' },
    { type: 'audio/mp4', at: 4, bytes: 'ftypM4A' },
];
/** The media type that a content has by its first bytes; null for every other kind. */
function mediaTypeOf(content) {
    const stands = ({ at = 0, bytes }) => content.toString('latin1', at, at + bytes.length) === bytes;
    const mark = MARKS.find((one) => stands(one) && (one.also === undefined || stands(one.also)));
    if (mark !== undefined)
        return mark.type;
    // MPEG audio without a tag begins with a frame: eleven set bits, a version and a layer that there are.
    const [first = 0, second = 0] = content;
    return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) !== 0 ? 'audio/mpeg' : null;
}
/**
 * A file as an answer. Its own bytes say what it is; a name for it that is of another family is a mistake somewhere.
 * @param declared the media type that the application or API gives, where it gives one
 * @throws ProviderError `malformed` for what is empty, too large, of another kind than it says, or no image or recording that is known
 */
function toAnswerFile(content, declared) {
    const refuse = (message) => {
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', { message });
    };
    if (content.length === 0)
        refuse('an empty file');
    if (content.length > _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .g)
        refuse('a file of more than 20 MiB');
    const mediaType = mediaTypeOf(content);
    if (mediaType === null)
        return refuse('a file that is no image and no recording that is known');
    const family = (type) => type.split('/')[0]?.toLowerCase();
    if (declared !== undefined && declared !== '' && family(declared) !== family(mediaType))
        refuse(`a file that is ${mediaType}, and does not say so`);
    return { mediaType, sha256: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(content), bytes: content.length, content: () => content };
}
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const DATA_URL = /^data:([a-z]+\/[a-z0-9.+-]+)?(?:;[a-z0-9=.-]+)*;base64,/i;
/**
 * A file out of JSON text: base64, or a `data:` address. What stands somewhere else is not fetched.
 * @throws ProviderError `malformed`
 */
function decodeAnswerFile(text, declared) {
    if (/^https?:/i.test(text))
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', { message: 'the address of a file, not the file: nothing is fetched' });
    if (text.length > MAX_FILE_TEXT_BYTES)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', { message: 'a file of more than 20 MiB' });
    const [head = '', type] = DATA_URL.exec(text) ?? [];
    const data = text.slice(head.length).replace(/\s+/g, '');
    if (!BASE64.test(data))
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', { message: 'a file that is no base64' });
    return toAnswerFile(Buffer.from(data, 'base64'), type ?? declared);
}
/**
 * A file that a program has written. A folder, pipe or device is none.
 * @param folder absolute; where the program ran
 * @throws ProviderError `malformed`
 */
function readAnswerFile(folder, path, declared) {
    return toAnswerFile(readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)), declared);
}
function readRegular(path) {
    let file = null;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!known.isFile())
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', { message: 'a path that is no file' });
        if (known.size > _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .g)
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', { message: 'a file of more than 20 MiB' });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m)
            throw error;
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', { message: 'a path that cannot be read', code: error.code });
    }
    finally {
        if (file !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ toApplicationAnswer),
/* harmony export */   IC: () => (/* binding */ readApplicationText),
/* harmony export */   Tn: () => (/* binding */ caseVariable),
/* harmony export */   oQ: () => (/* binding */ variableText),
/* harmony export */   qv: () => (/* binding */ toCaseJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45384);
/* harmony import */ var _documents_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93490);
/* harmony import */ var _answer_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88173);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49221);
/** What applications are told of a case, and what they may answer: the same for those behind an address and for programs. */





/** The case as one JSON object. A prompt file's rendered conversation takes the place of the case's own turns. */
function toCaseJson({ payload, messages, params, tools: definitions }, model, attachments) {
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
        tool_definitions: definitions?.length ? definitions : undefined,
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
    const fromInput = input === undefined || typeof input === 'string' ? undefined : (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_3__/* .namedValue */ .vW)(input, name);
    return fromInput ?? (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_3__/* .namedValue */ .vW)(told, name);
}
/** How a value stands inside a longer text: passages are numbered, everything else is text or JSON. */
function variableText(name, value) {
    if (name !== 'context' || !Array.isArray(value))
        return (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(value);
    return value.map(({ text }, index) => `[${index + 1}] ${text}`).join('\n\n');
}
const CallSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), function: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() }) }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() }),
]);
const PassageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).optional(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })]);
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0);
/** Where a file is: a path or `data:` address, or its content. */
const FileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ data: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), media_type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })]);
const UsageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ input_tokens: count, output_tokens: count }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ prompt_tokens: count, completion_tokens: count }),
]);
/** What an application answers; members that are null are not there. */
const ApplicationAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    output: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J().optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PassageSchema).nullish(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(CallSchema).nullish(),
    usage: UsageSchema.nullish(),
    file: FileSchema.nullish(),
});
const MARKS = ['output', 'tool_calls', 'file'];
/**
 * The answer that a printed or sent text amounts to: JSON with `output`, `tool_calls` or `file` is taken apart; every other text is itself
 * the answer, JSON included.
 * @throws ProviderError `empty`, `malformed`
 */
function readApplicationText(text, openFile) {
    const parsed = parseObject(text);
    if (parsed === null || !MARKS.some((mark) => Object.hasOwn(parsed, mark)))
        return toApplicationAnswer({ output: text.replace(/\r?\n$/, '') });
    return toApplicationAnswer(parsed, openFile);
}
/** @throws ProviderError `empty`, `malformed` */
function toApplicationAnswer(raw, openFile = _answer_file_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAnswerFile */ .T4) {
    const checked = ApplicationAnswerSchema.safeParse(raw);
    if (!checked.success)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('malformed', { message: `at ${checked.error.issues[0]?.path.join('.') ?? 'the answer'}` });
    const { output, context, tool_calls: calls, usage, file } = checked.data;
    const text = (output === undefined || output === null ? '' : (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(output)).toWellFormed();
    const isSilent = text.trim() === '';
    const produced = file ? toFile(file, openFile) : null;
    if (isSilent && (calls ?? []).length === 0 && produced === null)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('empty');
    return {
        output: isSilent && produced !== null ? '' : text,
        // Calls and nothing else: it waits for their results.
        finishReason: isSilent && produced === null ? 'tool_calls' : 'stop',
        ...(produced !== null && { file: produced }),
        ...(calls && calls.length > 0 && { toolCalls: calls.map(toToolCall) }),
        ...(context && { context: context.map(toPassage) }),
        usage: usage ? toUsage(usage) : null,
    };
}
function toFile(file, openFile) {
    if (typeof file !== 'string')
        return (0,_answer_file_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAnswerFile */ .T4)(file.data, file.media_type);
    return /^data:/i.test(file) ? (0,_answer_file_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAnswerFile */ .T4)(file) : openFile(file);
}
function toToolCall(call, index) {
    const { name, arguments: written } = 'function' in call && typeof call.function === 'object'
        ? call.function
        : call;
    const args = typeof written === 'string' ? parseObject(written) : (written ?? {});
    if (args === null || typeof args !== 'object' || Array.isArray(args))
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('malformed', { message: 'at tool_calls' });
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
        const value = (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch (error) {
        if (error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m)
            return null;
        throw error;
    }
}
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

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


/***/ }),

/***/ 56778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ parseAmount),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   nc: () => (/* binding */ msUntil)
/* harmony export */ });
/** How long the server asks to wait, in ms: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (RFC 9110 10.2.3). */
function parseRetryAfter(headers, now) {
    const milliseconds = parseAmount(headers.get('retry-after-ms'));
    if (milliseconds !== undefined)
        return milliseconds;
    const given = headers.get('retry-after');
    const seconds = parseAmount(given);
    return seconds === undefined ? msUntil(given, headers, now) : seconds * 1_000;
}
/** A number of the forms that such headers have. */
function parseAmount(text) {
    return text !== null && /^\d{1,15}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}
/** Ms until a date, at least 0. It counts from the server's own clock where the server tells it: the two need not agree. */
function msUntil(text, headers, now) {
    const at = parseDate(text);
    return at === undefined ? undefined : Math.max(0, at - (parseDate(headers.get('date')) ?? now));
}
/** An RFC 3339 or HTTP date, no other of the forms that Date.parse takes. */
function parseDate(text) {
    if (text === null || !/^(\d{4}-\d\d-\d\dT\S+|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)$/.test(text.trim()))
        return undefined;
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
}


/***/ })

};
