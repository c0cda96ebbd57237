export const id = 5143;
export const ids = [5143,6778];
export const modules = {

/***/ 86526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnthropic: () => (/* binding */ createAnthropic)
});

// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
;// CONCATENATED MODULE: ./node_modules/@anthropic-ai/sdk/internal/utils/values.mjs

// https://url.spec.whatwg.org/#url-scheme-string
const startsWithSchemeRegexp = /^[a-z][a-z0-9+.-]*:/i;
const isAbsoluteURL = (url) => {
    return startsWithSchemeRegexp.test(url);
};
let isArray = (val) => ((isArray = Array.isArray), isArray(val));
let isReadonlyArray = (/* unused pure expression or super */ null && (isArray));
/** Returns an object if the given value isn't an object, otherwise returns as-is */
function maybeObj(x) {
    if (typeof x !== 'object') {
        return {};
    }
    return x ?? {};
}
// https://stackoverflow.com/a/34491287
function isEmptyObj(obj) {
    if (!obj)
        return true;
    for (const _k in obj)
        return false;
    return true;
}
// https://eslint.org/docs/latest/rules/no-prototype-builtins
function hasOwn(obj, key) {
    return Object.prototype.hasOwnProperty.call(obj, key);
}
function isObj(obj) {
    return obj != null && typeof obj === 'object' && !Array.isArray(obj);
}
const ensurePresent = (value) => {
    if (value == null) {
        throw new AnthropicError(`Expected a value to be given but received ${value} instead.`);
    }
    return value;
};
const validatePositiveInteger = (name, n) => {
    if (typeof n !== 'number' || !Number.isInteger(n)) {
        throw new AnthropicError(`${name} must be an integer`);
    }
    if (n < 0) {
        throw new AnthropicError(`${name} must be a positive integer`);
    }
    return n;
};
const CREDENTIAL_OPTIONS = (/* unused pure expression or super */ null && (['apiKey', 'authToken', 'credentials', 'config', 'profile']));
/**
 * Throws when `options` holds a first-party credential option that a platform
 * client does not accept, so that a new one is rejected until the client opts
 * in. `null` passes, because the base `withOptions` fills the credential
 * options it clears with `null`.
 */
const rejectUnsupportedCredentials = (options, platform) => {
    for (const name of CREDENTIAL_OPTIONS) {
        if (!platform.accepts.includes(name) && options[name] != null) {
            throw new AnthropicError(platform.unsupportedOptionMessage(name));
        }
    }
};
const coerceInteger = (value) => {
    if (typeof value === 'number')
        return Math.round(value);
    if (typeof value === 'string')
        return parseInt(value, 10);
    throw new AnthropicError(`Could not coerce ${value} (type: ${typeof value}) into a number`);
};
const coerceFloat = (value) => {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'string')
        return parseFloat(value);
    throw new AnthropicError(`Could not coerce ${value} (type: ${typeof value}) into a number`);
};
const coerceBoolean = (value) => {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'string')
        return value === 'true';
    return Boolean(value);
};
const maybeCoerceInteger = (value) => {
    if (value == null) {
        return undefined;
    }
    return coerceInteger(value);
};
const maybeCoerceFloat = (value) => {
    if (value == null) {
        return undefined;
    }
    return coerceFloat(value);
};
const maybeCoerceBoolean = (value) => {
    if (value == null) {
        return undefined;
    }
    return coerceBoolean(value);
};
const safeJSON = (text) => {
    try {
        return JSON.parse(text);
    }
    catch (err) {
        return undefined;
    }
};
// Gets a value from an object, deletes the key, and returns the value (or undefined if not found)
const pop = (obj, key) => {
    const value = obj[key];
    delete obj[key];
    return value;
};
/**
 * Compile-time exhaustiveness check: passing a value here only type-checks once every
 * member of its union has been handled. Does nothing at runtime, so unknown values from a
 * newer API version fall through instead of throwing.
 */
function checkNever(_value) { }
//# sourceMappingURL=values.mjs.map
;// CONCATENATED MODULE: ./node_modules/@anthropic-ai/sdk/lib/transform-json-schema.mjs

// Supported string formats
const SUPPORTED_STRING_FORMATS = new Set([
    'date-time',
    'time',
    'date',
    'duration',
    'email',
    'hostname',
    'uri',
    'ipv4',
    'ipv6',
    'uuid',
]);
function deepClone(obj) {
    return JSON.parse(JSON.stringify(obj));
}
function isPrimitive(value) {
    return value === null || typeof value !== 'object';
}
function transformJSONSchema(jsonSchema) {
    const workingCopy = deepClone(jsonSchema);
    return _transformJSONSchema(workingCopy);
}
function _transformJSONSchema(jsonSchema) {
    const strictSchema = {};
    // `$defs` must be handled before the `$ref` early-return so that a root-level
    // `$ref` with sibling `$defs` keeps its (transformed) definitions.
    const defs = pop(jsonSchema, '$defs');
    if (defs !== undefined) {
        const strictDefs = {};
        strictSchema['$defs'] = strictDefs;
        for (const [name, defSchema] of Object.entries(defs)) {
            strictDefs[name] = _transformJSONSchema(defSchema);
        }
    }
    const ref = pop(jsonSchema, '$ref');
    if (ref !== undefined) {
        strictSchema['$ref'] = ref;
        return strictSchema;
    }
    const enumValues = jsonSchema['enum'];
    if (Array.isArray(enumValues) && enumValues.length > 0 && enumValues.every(isPrimitive)) {
        strictSchema['enum'] = pop(jsonSchema, 'enum');
    }
    if (jsonSchema['const'] !== undefined && isPrimitive(jsonSchema['const'])) {
        strictSchema['const'] = pop(jsonSchema, 'const');
    }
    const hasLiterals = 'enum' in strictSchema || 'const' in strictSchema;
    const declaredType = pop(jsonSchema, 'type');
    const type = hasLiterals ? undefined : declaredType;
    const anyOf = pop(jsonSchema, 'anyOf');
    const oneOf = pop(jsonSchema, 'oneOf');
    const allOf = pop(jsonSchema, 'allOf');
    // `$schema` names the dialect and constrains nothing, so it stays out of the description.
    pop(jsonSchema, '$schema');
    if (Array.isArray(anyOf)) {
        strictSchema['anyOf'] = anyOf.map((variant) => _transformJSONSchema(variant));
    }
    else if (Array.isArray(oneOf)) {
        strictSchema['anyOf'] = oneOf.map((variant) => _transformJSONSchema(variant));
    }
    else if (Array.isArray(allOf)) {
        strictSchema['allOf'] = allOf.map((entry) => _transformJSONSchema(entry));
    }
    else if (!hasLiterals) {
        if (type === undefined) {
            throw new Error('JSON schema must have a type defined if anyOf/oneOf/allOf/enum/const are not used');
        }
        strictSchema['type'] = type;
    }
    const description = pop(jsonSchema, 'description');
    if (description !== undefined) {
        strictSchema['description'] = description;
    }
    const title = pop(jsonSchema, 'title');
    if (title !== undefined) {
        strictSchema['title'] = title;
    }
    if (type === 'object') {
        const properties = pop(jsonSchema, 'properties') || {};
        strictSchema['properties'] = Object.fromEntries(Object.entries(properties).map(([key, propSchema]) => [
            key,
            _transformJSONSchema(propSchema),
        ]));
        pop(jsonSchema, 'additionalProperties');
        strictSchema['additionalProperties'] = false;
        const required = pop(jsonSchema, 'required');
        if (required !== undefined) {
            strictSchema['required'] = required;
        }
    }
    else if (type === 'string') {
        const format = pop(jsonSchema, 'format');
        if (format !== undefined && SUPPORTED_STRING_FORMATS.has(format)) {
            strictSchema['format'] = format;
        }
        else if (format !== undefined) {
            jsonSchema['format'] = format;
        }
    }
    else if (type === 'array') {
        const items = pop(jsonSchema, 'items');
        if (items !== undefined) {
            strictSchema['items'] = _transformJSONSchema(items);
        }
        const minItems = pop(jsonSchema, 'minItems');
        if (minItems !== undefined && (minItems === 0 || minItems === 1)) {
            strictSchema['minItems'] = minItems;
        }
        else if (minItems !== undefined) {
            jsonSchema['minItems'] = minItems;
        }
    }
    if (Object.keys(jsonSchema).length > 0) {
        const existingDescription = strictSchema['description'];
        strictSchema['description'] =
            (existingDescription ? existingDescription + '\n\n' : '') +
                '{' +
                Object.entries(jsonSchema)
                    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
                    .join(', ') +
                '}';
    }
    return strictSchema;
}
//# sourceMappingURL=transform-json-schema.mjs.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/providers/output-format.js
var output_format = __webpack_require__(50565);
// EXTERNAL MODULE: ./lib/providers/parameters.js
var parameters = __webpack_require__(47940);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/wire.js
var wire = __webpack_require__(49221);
;// CONCATENATED MODULE: ./lib/providers/messages-wire.js






/** Anthropic's Messages API. It has no word for `seed`. */
const messagesWire = {
    path: '/v1/messages',
    gaps: { seed: 'Remove it: the Messages API draws without a seed.' },
    toBody,
    toReading: (body) => (0,wire/* toReading */.Az)(toDraft((0,wire/* parseShape */.Tr)(MessageSchema, body))),
};
function toBody(model, request, files = []) {
    const { params, messages } = request;
    const system = messages.filter(isInstruction).map(({ content }) => content);
    const format = toFormat(request);
    const body = {
        model,
        max_tokens: params.max_output_tokens ?? parameters/* DEFAULT_MAX_TOKENS */.Uc,
        system: system.length === 0 ? undefined : system.join('\n\n'),
        messages: mergeTurns(withFiles(messages.filter((message) => !isInstruction(message)), files)),
        temperature: params.temperature,
        top_p: params.top_p,
        stop_sequences: typeof params.stop === 'string' ? [params.stop] : params.stop,
        output_config: format === undefined && params.reasoning_effort === undefined ? undefined : { effort: params.reasoning_effort, format },
        tools: request.tools?.length ? request.tools.map(toTool) : undefined,
    };
    return (0,parameters/* mergeExtra */.bW)(body, params.extra);
}
function isInstruction({ role }) {
    return role === 'system' || role === 'developer';
}
function toFormat(request) {
    const format = (0,output_format/* outputFormatOf */.Oz)(request);
    if (format === null || format.kind === 'text')
        return undefined;
    if (format.kind === 'json')
        throw new provider/* ProviderError */.m('unsupported', { message: 'params.response_format json_object' });
    return { type: 'json_schema', schema: toSupportedSchema(format.schema) };
}
/** The API compiles schemas to a grammar and refuses what it cannot compile; the SDK moves such keywords into descriptions. */
function toSupportedSchema(schema) {
    try {
        return transformJSONSchema((0,output_format/* listIntegerRanges */.ND)(schema));
    }
    catch (cause) {
        throw new provider/* ProviderError */.m('unsupported', { message: 'a schema without types', cause });
    }
}
function toTool({ name, description, parameters }) {
    return { name, description, input_schema: parameters };
}
/** What is attached stands before the text of the last user message, as the API advises. It takes no recordings. */
function withFiles(messages, files) {
    const parts = (0,wire/* fileParts */.RN)(files, {
        image: ({ mediaType, data }) => ({ type: 'image', source: { type: 'base64', media_type: mediaType, data } }),
    });
    const last = messages.findLastIndex(({ role }) => role === 'user');
    return messages.map((message, index) => {
        const turn = toTurn(message);
        return index === last ? { ...turn, content: [...parts, ...turn.content] } : turn;
    });
}
function toTurn(message) {
    if (message.role === 'tool') {
        if (message.tool_call_id === undefined)
            throw new provider/* ProviderError */.m('unsupported', { message: 'a tool message without tool_call_id' });
        return { role: 'user', content: [{ type: 'tool_result', tool_use_id: message.tool_call_id, content: message.content }] };
    }
    const calls = (message.tool_calls ?? []).map(({ id, function: call }) => ({
        type: 'tool_use',
        id,
        name: call.name,
        input: parseArguments(call.arguments),
    }));
    // An empty text block is refused by the API, and beside tool calls it says nothing.
    const said = message.content !== '' || calls.length === 0;
    const role = message.role === 'assistant' ? 'assistant' : 'user';
    return { role, content: [...(said ? [{ type: 'text', text: message.content }] : []), ...calls] };
}
function parseArguments(text) {
    try {
        const parsed = JSON.parse(text.trim() === '' ? '{}' : text);
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
            return parsed;
    }
    catch {
        // Falls through to the same error: text that is no JSON and JSON that is no object are equally no arguments.
    }
    throw new provider/* ProviderError */.m('unsupported', { message: 'a recorded tool call whose arguments are no JSON object' });
}
/** Joins neighbours of one role, as results of parallel calls must be; a lone text stands as plain text. */
function mergeTurns(turns) {
    const merged = [];
    for (const turn of turns) {
        const last = merged.at(-1);
        if (last?.role === turn.role)
            last.content.push(...turn.content);
        else
            merged.push({ role: turn.role, content: [...turn.content] });
    }
    return merged.map(({ role, content }) => {
        const [only] = content;
        return { role, content: content.length === 1 && only?.type === 'text' ? only.text : content };
    });
}
const BlockSchema = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    text: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    input: schemas/* unknown */.L5J().optional(),
});
const MessageSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('message'),
    model: schemas/* string */.YjP().nullish(),
    content: schemas/* array */.YOg(BlockSchema),
    stop_reason: schemas/* string */.YjP().nullish(),
    usage: schemas/* object */.Ikc({
        input_tokens: wire/* CountSchema */.jM,
        output_tokens: wire/* CountSchema */.jM,
        cache_creation_input_tokens: wire/* CountSchema */.jM.nullish(),
        cache_read_input_tokens: wire/* CountSchema */.jM.nullish(),
    })
        .nullish(),
});
function toDraft({ content, stop_reason: stopWord, usage, model }) {
    return {
        text: content.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join(''),
        calls: content.filter((block) => block.type === 'tool_use').map(toCall),
        stop: STOPS.get(stopWord ?? '') ?? 'unfinished',
        stopWord: stopWord ?? undefined,
        usage: usage ? { inputTokens: inputTokens(usage), outputTokens: usage.output_tokens } : null,
        model: model ?? undefined,
    };
}
function toCall({ id, name, input }) {
    if (id === undefined || name === undefined)
        throw new provider/* ProviderError */.m('malformed', { message: 'at content' });
    return { id, name, arguments: input };
}
/** `input_tokens` leaves out what went through the cache; OpenAI's count has it in, and so has ours. */
function inputTokens(usage) {
    return usage.input_tokens + (usage.cache_creation_input_tokens ?? 0) + (usage.cache_read_input_tokens ?? 0);
}
const STOPS = new Map([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['tool_use', 'tool_calls'],
    ['refusal', 'refusal'],
]);

// EXTERNAL MODULE: ./lib/providers/model-api.js
var model_api = __webpack_require__(87666);
;// CONCATENATED MODULE: ./lib/providers/anthropic.js




const HOME = 'https://api.anthropic.com';
/** The API version that the wire was written for. */
const VERSION = '2026-10-21';
/** The last one that takes `temperature`, `top_p` and `top_k`; from 2026-10-21 on each of them is an error. */
const VERSION_WITH_SAMPLING = '2023-06-01';
/**
 * Anthropic's Messages API; where sampling parameters are written, in the version that has them
 * (newer models refuse them all the same, and say so).
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
function createAnthropic(target, context) {
    const endpoint = (0,providers_endpoint/* openEndpoint */.k)({
        // The path begins with `/v1` here, other than at OpenAI; a base address that has it already means the same.
        baseUrl: (target.base_url ?? HOME).replace(/\/v1\/*$/, ''),
        ownOrigin: HOME,
        keyVariable: target.api_key_env ?? 'ANTHROPIC_API_KEY',
        keyHeader: 'x-api-key',
    }, context);
    const { model, params } = target;
    return (0,model_api/* createModelApi */.i)({
        name: target.provider,
        model,
        params,
        wire: messagesWire,
        endpoint,
        // The limit that Cupel chose shapes answers, so a new choice must not find the old one's cassettes.
        identity: params?.max_output_tokens === undefined ? { max_tokens: parameters/* DEFAULT_MAX_TOKENS */.Uc } : {},
        headers: (written) => ({ 'anthropic-version': samples(written) ? VERSION_WITH_SAMPLING : VERSION }),
    }, context);
}
function samples({ temperature, top_p, extra = {} }) {
    return [temperature, top_p, extra.temperature, extra.top_p, extra.top_k].some((value) => value !== undefined);
}


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
