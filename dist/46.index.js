export const id = 46;
export const ids = [46];
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

/***/ 85046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./lib/documents/json-path.js
var json_path = __webpack_require__(37256);
// EXTERNAL MODULE: ./lib/documents/template.js
var documents_template = __webpack_require__(93490);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/providers/addresses.js
/** Which addresses an application may have: what a suite names must not lead into the machine or the network that runs it. */

const LOCAL_V4 = [
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
];
const FORBIDDEN_V4 = [
    ['0.0.0.0', 8],
    ['100.100.100.200', 32],
    ['169.254.0.0', 16],
    ['168.63.129.16', 32],
    ['192.0.0.0', 24],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
];
const LOCAL_V6 = [
    ['::1', 128],
    ['fc00::', 7],
];
/** Beside what is no host: IPv4 in other clothes (NAT64, 6to4, Teredo), where the address behind is not looked at. */
const FORBIDDEN_V6 = [
    ['::', 128],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
    ['fd00:ec2::254', 128],
    ['fd20:ce::254', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['2002::', 16],
    ['2001::', 32],
];
const local = listOf(LOCAL_V4, LOCAL_V6);
const forbidden = listOf(FORBIDDEN_V4, FORBIDDEN_V6);
function listOf(v4, v6) {
    const list = new external_node_net_.BlockList();
    for (const [address, bits] of v4)
        list.addSubnet(address, bits, 'ipv4');
    for (const [address, bits] of v6)
        list.addSubnet(address, bits, 'ipv6');
    return list;
}
/** What an IP address is; a text that is none is forbidden. */
function addressKind(address) {
    const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? '';
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? hexMapped(bare) ?? bare;
    const version = (0,external_node_net_.isIP)(mapped);
    if (version === 0)
        return 'forbidden';
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (forbidden.check(mapped, family))
        return 'forbidden';
    return local.check(mapped, family) ? 'local' : 'public';
}
/** `::ffff:7f00:1` is 127.0.0.1. */
function hexMapped(address) {
    const match = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
    if (match === null)
        return null;
    const [high, low] = [Number.parseInt(match[1] ?? '', 16), Number.parseInt(match[2] ?? '', 16)];
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

// EXTERNAL MODULE: ./lib/providers/application.js
var application = __webpack_require__(76828);
// EXTERNAL MODULE: ./lib/providers/exchange.js + 1 modules
var exchange = __webpack_require__(14406);
// EXTERNAL MODULE: ./lib/providers/http-headers.js
var http_headers = __webpack_require__(9971);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/wire.js
var wire = __webpack_require__(49221);
;// CONCATENATED MODULE: ./lib/providers/http.js









/**
 * An application behind an address. A request goes there and nowhere else: redirects are not followed, and a name that resolves to
 * a loopback, private or metadata address is refused unless whoever runs Cupel named that origin.
 * @throws CupelError `config`, `origin-refused`, `no-credentials`
 */
async function createHttp(target, context) {
    const { url, method = 'POST', request = {}, response } = target;
    const origin = originOf(url);
    const isLocal = context.localOrigins?.includes(origin) === true;
    refuseAddress(url, origin, isLocal);
    const headers = (0,http_headers/* headersOf */.Y)(request.headers ?? {}, origin, context);
    if (!context.replayOnly)
        headers();
    const read = response === undefined ? readText : await mapper(response);
    const { deps } = context;
    return {
        name: 'http',
        identity: JSON.parse(JSON.stringify({ provider: 'http', url, method, request, response, model: target.model })),
        paceKey: `http ${origin}`,
        recordable: true,
        changesUnseen: true,
        usesPayload: true,
        origin: (0,http_headers/* headerVariables */.D)(target).length > 0 ? origin : null,
        generate: async (generation, { signal, onRateLimit }) => {
            signal.throwIfAborted();
            const files = await (0,wire/* loadFiles */.aY)(generation);
            const told = (0,application/* toCaseJson */.qv)(generation, target.model, files.map(({ mediaType, data }) => ({ media_type: mediaType, data })));
            const { body, ...sent } = toRequest({ url, method, body: request.body }, told);
            const startedAt = deps.monotonic();
            try {
                const asked = {
                    url: sent.url,
                    method,
                    body,
                    headers: {
                        accept: 'application/json, text/plain;q=0.9',
                        ...(body === null ? {} : { 'content-type': 'application/json' }),
                        ...headers(),
                    },
                    signal,
                    allowAddress: (address) => addressKind(address) === 'public' || (isLocal && addressKind(address) === 'local'),
                };
                const { text, mediaType } = await (0,exchange/* exchangeText */.R3)(deps, asked, onRateLimit);
                // A page is what a proxy or a login shows in place of the application.
                if (/\bhtml\b/i.test(mediaType))
                    throw new provider/* ProviderError */.m('malformed', { message: 'a page' });
                return { ...read(text), latencyMs: deps.monotonic() - startedAt };
            }
            catch (error) {
                throw refused(error, origin);
            }
        },
    };
}
function originOf(url) {
    const [, head = ''] = /^([a-z]+:\/\/[^/?#]*)/i.exec(url) ?? [];
    if ((0,documents_template/* templateVariables */.Qp)(head).length > 0)
        throw new errors/* CupelError */.MF('config', 'names the host by a variable', {
            place: { path: 'url' },
            remedy: 'A case may fill in the path and the query only.',
        });
    const parsed = new URL(url);
    if (parsed.username !== '' || parsed.password !== '')
        throw new errors/* CupelError */.MF('config', 'holds a name or password', {
            place: { path: 'url' },
            remedy: 'Write a header that names an environment variable; docs/files.md shows how.',
        });
    return parsed.origin;
}
/** What can be told from the address alone is told before anything is sent. */
function refuseAddress(url, origin, isLocal) {
    const { protocol, hostname } = new URL(url);
    const written = /^[[\d]/.test(hostname) ? addressKind(hostname) : /(^|\.)localhost$/i.test(hostname) ? 'local' : 'public';
    const place = { path: 'url' };
    if (written === 'forbidden')
        throw new errors/* CupelError */.MF('origin-refused', `${origin} is no address of an application`, {
            place,
            remedy: 'Link-local and metadata addresses are never asked.',
        });
    if (isLocal || (written === 'public' && protocol === 'https:'))
        return;
    throw new errors/* CupelError */.MF('origin-refused', `${origin} is ${written === 'local' ? 'an address of this machine or network' : 'not encrypted'}, and nobody allowed it`, {
        place,
        remedy: `Add ${origin} to the action's \`allowed-origins\`, or use https and a public address.`,
    });
}
/** The request for one case. A value that a variable brings is data: JSON in the body, percent-encoded in the address. */
function toRequest({ url, method, body }, told) {
    const missing = new Set();
    const text = (encode) => (name) => {
        const value = (0,application/* caseVariable */.Tn)(told, name);
        return value === undefined ? undefined : encode((0,application/* variableText */.oQ)(name, value));
    };
    const address = (0,documents_template/* renderTemplate */.Xm)(url, text(encodeURIComponent), missing);
    const filled = method === 'GET'
        ? null
        : body === undefined
            ? told
            : fill(body, told, text((value) => value), missing);
    if (missing.size > 0) {
        const named = [...missing].map((name) => `{{${name}}}`).join(', ');
        throw new provider/* ProviderError */.m('unsupported', { message: `the case has no value for ${named}` });
    }
    return { url: address, body: filled === null ? null : JSON.stringify(filled) };
}
/** A text that is one variable becomes its value, whatever kind of JSON that is; other texts are filled. */
function fill(template, told, text, missing) {
    if (typeof template === 'string') {
        const whole = (0,documents_template/* wholeVariable */.o5)(template);
        if (whole === null)
            return (0,documents_template/* renderTemplate */.Xm)(template, text, missing);
        const value = (0,application/* caseVariable */.Tn)(told, whole);
        if (value === undefined)
            missing.add(whole);
        return value ?? null;
    }
    if (template === null || typeof template !== 'object')
        return template;
    if (Array.isArray(template))
        return template.map((item) => fill(item, told, text, missing));
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, told, text, missing)]));
}
const readText = application/* readApplicationText */.IC;
/** Finds the parts of an answer by their paths; a path that finds nothing is a part that is not there. */
async function mapper(response) {
    const compile = async (key) => {
        const path = response[key];
        return path === undefined ? null : (0,json_path/* compileJsonPath */.n)(path, { path: `response.${key}` });
    };
    const [output, context, calls, usage] = await Promise.all([
        compile('output'),
        compile('context'),
        compile('tool_calls'),
        compile('usage'),
    ]);
    return (text) => {
        const document = (0,wire/* parseJson */.qF)(text);
        const all = (path) => (path === null ? undefined : [...path(document)]);
        const found = all(output);
        const passages = all(context)?.flat();
        return (0,application/* toApplicationAnswer */.Ax)({
            output: output === null ? undefined : found?.length === 1 ? found[0] : found?.length === 0 ? undefined : found,
            context: passages,
            tool_calls: all(calls)?.flat(),
            usage: all(usage)?.[0],
        });
    };
}
/** An address that is refused when the name is looked up is no passing trouble: the run ends. */
function refused(error, origin) {
    if (!(error instanceof provider/* ProviderError */.m) || error.code !== 'ADDRESS_REFUSED')
        return error;
    return new errors/* CupelError */.MF('origin-refused', `${origin} leads to an address of this machine or network, and nobody allowed it`, {
        remedy: `Add ${origin} to the action's \`allowed-origins\`. Link-local and metadata addresses are never asked.`,
    });
}


/***/ })

};
