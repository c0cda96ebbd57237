export const id = 1596;
export const ids = [1596];
export const modules = {

/***/ 37256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compileJsonPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Compiles a JSONPath (RFC 9535).
 * @throws CupelError `config` for a path that is none
 */
async function compileJsonPath(path, place) {
    const { JSONPathEnvironment, JSONPathError } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    let query;
    try {
        query = new JSONPathEnvironment({ maxRecursionDepth: 256 }).compile(path);
    }
    catch (error) {
        if (!(error instanceof JSONPathError) && !(error instanceof RangeError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', `the path is no JSONPath: ${error.message.slice(0, 200)}`, {
            place,
            remedy: 'Write a path as RFC 9535 does, for example $.answer.items[0].id',
            cause: error,
        });
    }
    return function* select(document) {
        for (const node of query.lazyQuery(document))
            yield node.value;
    };
}


/***/ }),

/***/ 66770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ addressKind)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
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
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
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
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(mapped);
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


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ headerVariables),
/* harmony export */   Y: () => (/* binding */ headersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34933);


const ENVIRONMENT = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** Decided by the connection itself; a template that sets one would split requests or change where they go. */
const OWN_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'upgrade', 'te', 'trailer']);
/** Names of the environment variables that the headers of an address name. */
function headerVariables({ request }) {
    return Object.values(request?.headers ?? {}).flatMap((value) => [...value.matchAll(ENVIRONMENT)].map(([, name = '']) => name));
}
/**
 * The headers with their secrets, read when they are needed.
 * @throws CupelError `config`, `origin-refused`; the result `no-credentials`
 */
function headersOf(templates, origin, context) {
    const place = { path: 'request.headers' };
    const entries = Object.entries(templates).map(([name, value]) => [name.toLowerCase(), value]);
    for (const [name, value] of entries) {
        if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name) || OWN_HEADERS.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', `\`${name}\` is no header that a suite may set`, { place });
        if (/[^\t\x20-\x7e]/.test(value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', `the header \`${name}\` holds characters that no header has`, { place });
        for (const [, variable = ''] of value.matchAll(ENVIRONMENT)) {
            if ((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerVariable */ .R)(variable))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', `${variable} belongs to the runner and is no key of an application`, {
                    place,
                    remedy: 'Name a variable of your own.',
                });
            if (!context.allowedOrigins.includes(origin))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('origin-refused', `${variable} would go to ${origin}, which nobody allowed`, {
                    place: { path: 'url' },
                    remedy: `Add ${origin} to the action's \`allowed-origins\`, or to the suite at the base commit.`,
                });
        }
    }
    return () => Object.fromEntries(entries.map(([name, value]) => [name, value.replace(ENVIRONMENT, (_, variable) => secret(variable, context))]));
}
function secret(variable, { deps }) {
    const value = deps.env[variable]?.trim() ?? '';
    if (value === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('no-credentials', `${variable} is not set`, {
            remedy: `Put the application's key into the variable ${variable}.`,
        });
    if (/[^\x20-\x7e]/.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('no-credentials', `${variable} holds characters that no header has`, { remedy: 'Copy the key again.' });
    return value;
}


/***/ }),

/***/ 81596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _documents_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37256);
/* harmony import */ var _documents_template_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93490);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66770);
/* harmony import */ var _answer_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88173);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76828);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14406);
/* harmony import */ var _http_headers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9971);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7641);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49221);










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
    const headers = (0,_http_headers_js__WEBPACK_IMPORTED_MODULE_6__/* .headersOf */ .Y)(request.headers ?? {}, origin, context);
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
        origin: (0,_http_headers_js__WEBPACK_IMPORTED_MODULE_6__/* .headerVariables */ .D)(target).length > 0 ? origin : null,
        generate: async (generation, { signal, onRateLimit }) => {
            signal.throwIfAborted();
            const files = await (0,_wire_js__WEBPACK_IMPORTED_MODULE_8__/* .loadFiles */ .aY)(generation);
            const told = (0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .toCaseJson */ .qv)(generation, target.model, files.map(({ mediaType, data }) => ({ media_type: mediaType, data })));
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
                    allowAddress: (address) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKind */ .Z)(address) === 'public' || (isLocal && (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKind */ .Z)(address) === 'local'),
                };
                const { bytes, mediaType } = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .exchangeBytes */ .P0)(deps, asked, onRateLimit, response?.file === undefined ? undefined : _answer_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_TEXT_BYTES */ .sU);
                // A page is what a proxy or a login shows in place of the application.
                if (/\bhtml\b/i.test(mediaType))
                    throw new _provider_js__WEBPACK_IMPORTED_MODULE_7__/* .ProviderError */ .m('malformed', { message: 'a page' });
                const answer = response === undefined && isFile(mediaType) ? readFile(Buffer.from(bytes), mediaType) : read((0,_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D4)(bytes));
                return { ...answer, latencyMs: deps.monotonic() - startedAt };
            }
            catch (error) {
                throw refused(error, origin);
            }
        },
    };
}
function originOf(url) {
    const [, head = ''] = /^([a-z]+:\/\/[^/?#]*)/i.exec(url) ?? [];
    if ((0,_documents_template_js__WEBPACK_IMPORTED_MODULE_9__/* .templateVariables */ .Qp)(head).length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', 'names the host by a variable', {
            place: { path: 'url' },
            remedy: 'A case may fill in the path and the query only.',
        });
    const parsed = new URL(url);
    if (parsed.username !== '' || parsed.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', 'holds a name or password', {
            place: { path: 'url' },
            remedy: 'Write a header that names an environment variable; docs/files.md shows how.',
        });
    return parsed.origin;
}
/** What can be told from the address alone is told before anything is sent. */
function refuseAddress(url, origin, isLocal) {
    const { protocol, hostname } = new URL(url);
    const written = /^[[\d]/.test(hostname) ? (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKind */ .Z)(hostname) : /(^|\.)localhost$/i.test(hostname) ? 'local' : 'public';
    const place = { path: 'url' };
    if (written === 'forbidden')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('origin-refused', `${origin} is no address of an application`, {
            place,
            remedy: 'Link-local and metadata addresses are never asked.',
        });
    if (isLocal || (written === 'public' && protocol === 'https:'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('origin-refused', `${origin} is ${written === 'local' ? 'an address of this machine or network' : 'not encrypted'}, and nobody allowed it`, {
        place,
        remedy: `Add ${origin} to the action's \`allowed-origins\`, or use https and a public address.`,
    });
}
/** The request for one case. A value that a variable brings is data: JSON in the body, percent-encoded in the address. */
function toRequest({ url, method, body }, told) {
    const missing = new Set();
    const text = (encode) => (name) => {
        const value = (0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .caseVariable */ .Tn)(told, name);
        return value === undefined ? undefined : encode((0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .variableText */ .oQ)(name, value));
    };
    const address = (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTemplate */ .Xm)(url, text(encodeURIComponent), missing);
    const filled = method === 'GET'
        ? null
        : body === undefined
            ? told
            : fill(body, told, text((value) => value), missing);
    if (missing.size > 0) {
        const named = [...missing].map((name) => `{{${name}}}`).join(', ');
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_7__/* .ProviderError */ .m('unsupported', { message: `the case has no value for ${named}` });
    }
    return { url: address, body: filled === null ? null : JSON.stringify(filled) };
}
/** A text that is one variable becomes its value, whatever kind of JSON that is; other texts are filled. */
function fill(template, told, text, missing) {
    if (typeof template === 'string') {
        const whole = (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_9__/* .wholeVariable */ .o5)(template);
        if (whole === null)
            return (0,_documents_template_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTemplate */ .Xm)(template, text, missing);
        const value = (0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .caseVariable */ .Tn)(told, whole);
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
const readText = (text) => (0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .readApplicationText */ .IC)(text);
/** An image or a recording as the whole body; an SVG is a text. */
function isFile(mediaType) {
    return /^(image|audio)\//i.test(mediaType) && !/^image\/svg/i.test(mediaType);
}
function readFile(bytes, mediaType) {
    return { output: '', finishReason: 'stop', file: (0,_answer_file_js__WEBPACK_IMPORTED_MODULE_3__/* .toAnswerFile */ .qO)(bytes, mediaType), usage: null };
}
/** Finds the parts of an answer by their paths; a path that finds nothing is a part that is not there. */
async function mapper(response) {
    const compile = async (key) => {
        const path = response[key];
        return path === undefined ? null : (0,_documents_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compileJsonPath */ .n)(path, { path: `response.${key}` });
    };
    const [output, context, calls, usage, file] = await Promise.all([
        compile('output'),
        compile('context'),
        compile('tool_calls'),
        compile('usage'),
        compile('file'),
    ]);
    return (text) => {
        const document = (0,_wire_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text);
        const all = (path) => (path === null ? undefined : [...path(document)]);
        const found = all(output);
        const passages = all(context)?.flat();
        return (0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .toApplicationAnswer */ .Ax)({
            output: output === null ? undefined : found?.length === 1 ? found[0] : found?.length === 0 ? undefined : found,
            context: passages,
            tool_calls: all(calls)?.flat(),
            usage: all(usage)?.[0],
            file: all(file)?.[0],
        });
    };
}
/** An address that is refused when the name is looked up is no passing trouble: the run ends. */
function refused(error, origin) {
    if (!(error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_7__/* .ProviderError */ .m) || error.code !== 'ADDRESS_REFUSED')
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('origin-refused', `${origin} leads to an address of this machine or network, and nobody allowed it`, {
        remedy: `Add ${origin} to the action's \`allowed-origins\`. Link-local and metadata addresses are never asked.`,
    });
}


/***/ })

};
