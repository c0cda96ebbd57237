export const id = 814;
export const ids = [814];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnthropic: () => (/* binding */ createAnthropic)
});

// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(4933);
// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/internal/utils/values.mjs
var values = __webpack_require__(9296);
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
    const defs = (0,values/* pop */.uY)(jsonSchema, '$defs');
    if (defs !== undefined) {
        const strictDefs = {};
        strictSchema['$defs'] = strictDefs;
        for (const [name, defSchema] of Object.entries(defs)) {
            strictDefs[name] = _transformJSONSchema(defSchema);
        }
    }
    const ref = (0,values/* pop */.uY)(jsonSchema, '$ref');
    if (ref !== undefined) {
        strictSchema['$ref'] = ref;
        return strictSchema;
    }
    const enumValues = jsonSchema['enum'];
    if (Array.isArray(enumValues) && enumValues.length > 0 && enumValues.every(isPrimitive)) {
        strictSchema['enum'] = (0,values/* pop */.uY)(jsonSchema, 'enum');
    }
    if (jsonSchema['const'] !== undefined && isPrimitive(jsonSchema['const'])) {
        strictSchema['const'] = (0,values/* pop */.uY)(jsonSchema, 'const');
    }
    const hasLiterals = 'enum' in strictSchema || 'const' in strictSchema;
    const declaredType = (0,values/* pop */.uY)(jsonSchema, 'type');
    const type = hasLiterals ? undefined : declaredType;
    const anyOf = (0,values/* pop */.uY)(jsonSchema, 'anyOf');
    const oneOf = (0,values/* pop */.uY)(jsonSchema, 'oneOf');
    const allOf = (0,values/* pop */.uY)(jsonSchema, 'allOf');
    // `$schema` names the dialect and constrains nothing, so it stays out of the description.
    (0,values/* pop */.uY)(jsonSchema, '$schema');
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
    const description = (0,values/* pop */.uY)(jsonSchema, 'description');
    if (description !== undefined) {
        strictSchema['description'] = description;
    }
    const title = (0,values/* pop */.uY)(jsonSchema, 'title');
    if (title !== undefined) {
        strictSchema['title'] = title;
    }
    if (type === 'object') {
        const properties = (0,values/* pop */.uY)(jsonSchema, 'properties') || {};
        strictSchema['properties'] = Object.fromEntries(Object.entries(properties).map(([key, propSchema]) => [
            key,
            _transformJSONSchema(propSchema),
        ]));
        (0,values/* pop */.uY)(jsonSchema, 'additionalProperties');
        strictSchema['additionalProperties'] = false;
        const required = (0,values/* pop */.uY)(jsonSchema, 'required');
        if (required !== undefined) {
            strictSchema['required'] = required;
        }
    }
    else if (type === 'string') {
        const format = (0,values/* pop */.uY)(jsonSchema, 'format');
        if (format !== undefined && SUPPORTED_STRING_FORMATS.has(format)) {
            strictSchema['format'] = format;
        }
        else if (format !== undefined) {
            jsonSchema['format'] = format;
        }
    }
    else if (type === 'array') {
        const items = (0,values/* pop */.uY)(jsonSchema, 'items');
        if (items !== undefined) {
            strictSchema['items'] = _transformJSONSchema(items);
        }
        const minItems = (0,values/* pop */.uY)(jsonSchema, 'minItems');
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/providers/output-format.js
var output_format = __webpack_require__(565);
// EXTERNAL MODULE: ./lib/providers/parameters.js
var parameters = __webpack_require__(7940);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/wire.js
var wire = __webpack_require__(9221);
;// CONCATENATED MODULE: ./lib/providers/messages-wire.js






/** Anthropic's Messages API. It has no word for `seed`. */
const messagesWire = {
    path: '/v1/messages',
    gaps: { seed: 'Remove it: the Messages API draws without a seed.' },
    toBody,
    toReading: (body) => (0,wire/* toReading */.Az)(toDraft((0,wire/* parseShape */.Tr)(MessageSchema, body))),
};
function toBody(model, request) {
    const { params, messages } = request;
    const system = messages.filter(isInstruction).map(({ content }) => content);
    const format = toFormat(request);
    const body = {
        model,
        max_tokens: params.max_output_tokens ?? parameters/* DEFAULT_MAX_TOKENS */.Uc,
        system: system.length === 0 ? undefined : system.join('\n\n'),
        messages: mergeTurns(messages.filter((message) => !isInstruction(message)).map(toTurn)),
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

// EXTERNAL MODULE: ./lib/providers/model-api.js + 2 modules
var model_api = __webpack_require__(1762);
;// CONCATENATED MODULE: ./lib/providers/anthropic.js




const HOME = 'https://api.anthropic.com';
/** The last API version that takes `temperature`, `top_p` and `top_k`; from 2026-10-21 on each of them is an error. */
const VERSION_WITH_SAMPLING = '2023-06-01';
/**
 * Anthropic's Messages API in the SDK's own version of it; where sampling parameters are written, in the version that has them
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
    return (0,model_api/* createModelApi */.i$)({
        name: target.provider,
        model,
        params,
        wire: messagesWire,
        endpoint,
        // The limit that Cupel chose shapes answers, so a new choice must not find the old one's cassettes.
        identity: params?.max_output_tokens === undefined ? { max_tokens: parameters/* DEFAULT_MAX_TOKENS */.Uc } : {},
        headers: (written) => (samples(written) ? { 'anthropic-version': VERSION_WITH_SAMPLING } : {}),
        connect: async () => {
            const { Anthropic } = await __webpack_require__.e(/* import() */ 766).then(__webpack_require__.bind(__webpack_require__, 7766));
            // Everything that is left out here the SDK would read from the environment.
            return new Anthropic({
                apiKey: model_api/* KEY_PLACEHOLDER */.ON,
                authToken: null,
                webhookKey: null,
                baseURL: endpoint.baseUrl,
                fetch: model_api/* NO_FETCH */.T9,
                maxRetries: 0,
                logLevel: 'off',
                openTelemetry: false,
            });
        },
    }, context);
}
function samples({ temperature, top_p, extra = {} }) {
    return [temperature, top_p, extra.temperature, extra.top_p, extra.top_k].some((value) => value !== undefined);
}


/***/ }),

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ RequestTimeoutError),
/* harmony export */   EH: () => (/* binding */ NotImplementedError),
/* harmony export */   Ed: () => (/* binding */ OverloadedError),
/* harmony export */   Ee: () => (/* binding */ GatewayTimeoutError),
/* harmony export */   Is: () => (/* binding */ UnprocessableEntityError),
/* harmony export */   LG: () => (/* binding */ APIError),
/* harmony export */   Ll: () => (/* binding */ PermissionDeniedError),
/* harmony export */   OE: () => (/* binding */ RateLimitError),
/* harmony export */   PO: () => (/* binding */ InternalServerError),
/* harmony export */   Xo: () => (/* binding */ ClientClosedRequestError),
/* harmony export */   cH: () => (/* binding */ APIUserAbortError),
/* harmony export */   dw: () => (/* binding */ RetryableError),
/* harmony export */   fK: () => (/* binding */ ConflictError),
/* harmony export */   k9: () => (/* binding */ PreconditionFailedError),
/* harmony export */   m_: () => (/* binding */ NotFoundError),
/* harmony export */   pJ: () => (/* binding */ AnthropicError),
/* harmony export */   qA: () => (/* binding */ APIConnectionTimeoutError),
/* harmony export */   us: () => (/* binding */ ServiceUnavailableError),
/* harmony export */   v3: () => (/* binding */ AuthenticationError),
/* harmony export */   v7: () => (/* binding */ BadRequestError),
/* harmony export */   xD: () => (/* binding */ ContentTooLargeError),
/* harmony export */   xL: () => (/* binding */ RequestHeaderFieldsTooLargeError),
/* harmony export */   xX: () => (/* binding */ APIConnectionError),
/* harmony export */   yP: () => (/* binding */ PaymentRequiredError)
/* harmony export */ });
/* harmony import */ var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2533);

var AnthropicError = /* @__PURE__ */ (() => {
    class AnthropicError extends Error {
        /** @internal */
        constructor(message, options) {
            super(message, options);
            Object.defineProperty(this, 'name', { value: new.target._errorName, writable: true, configurable: true });
        }
    }
    /** @internal */
    AnthropicError._errorName = 'AnthropicError';
    return AnthropicError;
})();
var APIError = /* @__PURE__ */ (() => {
    class APIError extends AnthropicError {
        constructor(status, error, message, headers, type) {
            super(`${APIError.makeMessage(status, error, message)}`);
            this.status = status;
            this.headers = headers;
            this.requestID = headers?.get('request-id');
            this.workspaceID = headers?.get('anthropic-workspace-id');
            this.error = error;
            const body = (error ?? {});
            this.apiMessage = body.error?.message ?? null;
            this.type = type ?? body.error?.type ?? null;
            const errorCode = body.error?.details?.error_code;
            this.errorCode = typeof errorCode === 'string' ? errorCode : null;
            this.details = body.error?.details ?? null;
        }
        static makeMessage(status, error, message) {
            const msg = error?.message ?
                typeof error.message === 'string' ?
                    error.message
                    : JSON.stringify(error.message)
                : error ? JSON.stringify(error)
                    : message;
            if (status && msg) {
                return `${status} ${msg}`;
            }
            if (status) {
                return `${status} status code (no body)`;
            }
            if (msg) {
                return msg;
            }
            return '(no status code or body)';
        }
        static generate(status, errorResponse, message, headers) {
            if (!status || !headers) {
                return new APIConnectionError({ message, cause: (0,_internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__/* .castToError */ .r)(errorResponse) });
            }
            const error = errorResponse;
            const errorClass = STATUS_ERROR_CLASSES.get(status);
            if (errorClass) {
                return new errorClass(status, error, message, headers);
            }
            if (status >= 500) {
                return new InternalServerError(status, error, message, headers);
            }
            return new APIError(status, error, message, headers);
        }
    }
    /** @internal */
    APIError._errorName = 'APIError';
    return APIError;
})();
var APIUserAbortError = /* @__PURE__ */ (() => {
    class APIUserAbortError extends APIError {
        constructor({ message } = {}) {
            super(undefined, undefined, message || 'Request was aborted.', undefined);
        }
    }
    /** @internal */
    APIUserAbortError._errorName = 'APIUserAbortError';
    return APIUserAbortError;
})();
var APIConnectionError = /* @__PURE__ */ (() => {
    class APIConnectionError extends APIError {
        constructor({ message, cause }) {
            super(undefined, undefined, message || 'Connection error.', undefined);
            // in some environments the 'cause' property is already declared
            // @ts-ignore
            if (cause)
                this.cause = cause;
        }
    }
    /** @internal */
    APIConnectionError._errorName = 'APIConnectionError';
    return APIConnectionError;
})();
var APIConnectionTimeoutError = /* @__PURE__ */ (() => {
    class APIConnectionTimeoutError extends APIConnectionError {
        constructor({ message } = {}) {
            super({ message: message ?? 'Request timed out.' });
        }
    }
    /** @internal */
    APIConnectionTimeoutError._errorName = 'APIConnectionTimeoutError';
    return APIConnectionTimeoutError;
})();
/**
 * An error that opts into the SDK's retry policy: throw it (e.g. from
 * middleware) to have the attempt retried.
 *
 * Note that the request will only be retried when `maxRetries` has not been exhausted.
 */
var RetryableError = /* @__PURE__ */ (() => {
    /**
     * An error that opts into the SDK's retry policy: throw it (e.g. from
     * middleware) to have the attempt retried.
     *
     * Note that the request will only be retried when `maxRetries` has not been exhausted.
     */
    class RetryableError extends AnthropicError {
        constructor(message, { cause } = {}) {
            super(message ?? 'Retryable error.');
            // in some environments the 'cause' property is already declared
            // @ts-ignore
            if (cause !== undefined)
                this.cause = cause;
        }
    }
    /** @internal */
    RetryableError._errorName = 'RetryableError';
    return RetryableError;
})();
var BadRequestError = /* @__PURE__ */ (() => {
    class BadRequestError extends APIError {
    }
    /** @internal */
    BadRequestError._errorName = 'BadRequestError';
    return BadRequestError;
})();
var AuthenticationError = /* @__PURE__ */ (() => {
    class AuthenticationError extends APIError {
    }
    /** @internal */
    AuthenticationError._errorName = 'AuthenticationError';
    return AuthenticationError;
})();
var PaymentRequiredError = /* @__PURE__ */ (() => {
    class PaymentRequiredError extends APIError {
    }
    /** @internal */
    PaymentRequiredError._errorName = 'PaymentRequiredError';
    return PaymentRequiredError;
})();
var PermissionDeniedError = /* @__PURE__ */ (() => {
    class PermissionDeniedError extends APIError {
    }
    /** @internal */
    PermissionDeniedError._errorName = 'PermissionDeniedError';
    return PermissionDeniedError;
})();
var NotFoundError = /* @__PURE__ */ (() => {
    class NotFoundError extends APIError {
    }
    /** @internal */
    NotFoundError._errorName = 'NotFoundError';
    return NotFoundError;
})();
var RequestTimeoutError = /* @__PURE__ */ (() => {
    class RequestTimeoutError extends APIError {
    }
    /** @internal */
    RequestTimeoutError._errorName = 'RequestTimeoutError';
    return RequestTimeoutError;
})();
var ConflictError = /* @__PURE__ */ (() => {
    class ConflictError extends APIError {
    }
    /** @internal */
    ConflictError._errorName = 'ConflictError';
    return ConflictError;
})();
var PreconditionFailedError = /* @__PURE__ */ (() => {
    class PreconditionFailedError extends APIError {
    }
    /** @internal */
    PreconditionFailedError._errorName = 'PreconditionFailedError';
    return PreconditionFailedError;
})();
var ContentTooLargeError = /* @__PURE__ */ (() => {
    class ContentTooLargeError extends APIError {
    }
    /** @internal */
    ContentTooLargeError._errorName = 'ContentTooLargeError';
    return ContentTooLargeError;
})();
var UnprocessableEntityError = /* @__PURE__ */ (() => {
    class UnprocessableEntityError extends APIError {
    }
    /** @internal */
    UnprocessableEntityError._errorName = 'UnprocessableEntityError';
    return UnprocessableEntityError;
})();
var RateLimitError = /* @__PURE__ */ (() => {
    class RateLimitError extends APIError {
    }
    /** @internal */
    RateLimitError._errorName = 'RateLimitError';
    return RateLimitError;
})();
var RequestHeaderFieldsTooLargeError = /* @__PURE__ */ (() => {
    class RequestHeaderFieldsTooLargeError extends APIError {
    }
    /** @internal */
    RequestHeaderFieldsTooLargeError._errorName = 'RequestHeaderFieldsTooLargeError';
    return RequestHeaderFieldsTooLargeError;
})();
var ClientClosedRequestError = /* @__PURE__ */ (() => {
    class ClientClosedRequestError extends APIError {
    }
    /** @internal */
    ClientClosedRequestError._errorName = 'ClientClosedRequestError';
    return ClientClosedRequestError;
})();
var InternalServerError = /* @__PURE__ */ (() => {
    class InternalServerError extends APIError {
    }
    /** @internal */
    InternalServerError._errorName = 'InternalServerError';
    return InternalServerError;
})();
var NotImplementedError = /* @__PURE__ */ (() => {
    class NotImplementedError extends InternalServerError {
    }
    /** @internal */
    NotImplementedError._errorName = 'NotImplementedError';
    return NotImplementedError;
})();
var ServiceUnavailableError = /* @__PURE__ */ (() => {
    class ServiceUnavailableError extends InternalServerError {
    }
    /** @internal */
    ServiceUnavailableError._errorName = 'ServiceUnavailableError';
    return ServiceUnavailableError;
})();
var GatewayTimeoutError = /* @__PURE__ */ (() => {
    class GatewayTimeoutError extends InternalServerError {
    }
    /** @internal */
    GatewayTimeoutError._errorName = 'GatewayTimeoutError';
    return GatewayTimeoutError;
})();
var OverloadedError = /* @__PURE__ */ (() => {
    class OverloadedError extends InternalServerError {
    }
    /** @internal */
    OverloadedError._errorName = 'OverloadedError';
    return OverloadedError;
})();
const STATUS_ERROR_CLASSES = /* @__PURE__ */ new Map([
    [400, BadRequestError],
    [401, AuthenticationError],
    [402, PaymentRequiredError],
    [403, PermissionDeniedError],
    [404, NotFoundError],
    [408, RequestTimeoutError],
    [409, ConflictError],
    [412, PreconditionFailedError],
    [413, ContentTooLargeError],
    [422, UnprocessableEntityError],
    [429, RateLimitError],
    [431, RequestHeaderFieldsTooLargeError],
    [499, ClientClosedRequestError],
    [501, NotImplementedError],
    [503, ServiceUnavailableError],
    [504, GatewayTimeoutError],
    [529, OverloadedError],
]);
//# sourceMappingURL=error.mjs.map

/***/ }),

/***/ 2533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ castToError),
/* harmony export */   z: () => (/* binding */ isAbortError)
/* harmony export */ });
function isAbortError(err) {
    return (typeof err === 'object' &&
        err !== null &&
        // Spec-compliant fetch implementations
        (('name' in err && err.name === 'AbortError') ||
            // Expo fetch
            ('message' in err && String(err.message).includes('FetchRequestCanceledException'))));
}
const castToError = (err) => {
    if (err instanceof Error)
        return err;
    if (typeof err === 'object' && err !== null) {
        try {
            const tag = Object.prototype.toString.call(err);
            // cross-realm errors (e.g. undici's abort `DOMException` under jest) fail `instanceof Error`
            if (tag === '[object Error]' || tag === '[object DOMException]') {
                // @ts-ignore - not all envs have native support for cause yet
                const error = new Error(err.message, err.cause ? { cause: err.cause } : {});
                if (err.stack)
                    error.stack = err.stack;
                // @ts-ignore - not all envs have native support for cause yet
                if (err.cause && !error.cause)
                    error.cause = err.cause;
                if (err.name)
                    error.name = err.name;
                return error;
            }
        }
        catch { }
        try {
            return new Error(JSON.stringify(err));
        }
        catch { }
    }
    return new Error(err);
};
//# sourceMappingURL=errors.mjs.map

/***/ }),

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ hasOwn),
/* harmony export */   MH: () => (/* binding */ isReadonlyArray),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   f2: () => (/* binding */ checkNever),
/* harmony export */   i8: () => (/* binding */ maybeObj),
/* harmony export */   ml: () => (/* binding */ safeJSON),
/* harmony export */   nt: () => (/* binding */ isAbsoluteURL),
/* harmony export */   rn: () => (/* binding */ CREDENTIAL_OPTIONS),
/* harmony export */   sA: () => (/* binding */ isObj),
/* harmony export */   uY: () => (/* binding */ pop),
/* harmony export */   wQ: () => (/* binding */ validatePositiveInteger),
/* harmony export */   ze: () => (/* binding */ isEmptyObj)
/* harmony export */ });
/* unused harmony exports ensurePresent, rejectUnsupportedCredentials, coerceInteger, coerceFloat, coerceBoolean, maybeCoerceInteger, maybeCoerceFloat, maybeCoerceBoolean */
/* harmony import */ var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5064);

// https://url.spec.whatwg.org/#url-scheme-string
const startsWithSchemeRegexp = /^[a-z][a-z0-9+.-]*:/i;
const isAbsoluteURL = (url) => {
    return startsWithSchemeRegexp.test(url);
};
let isArray = (val) => ((isArray = Array.isArray), isArray(val));
let isReadonlyArray = isArray;
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
        throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicError */ .pJ(`${name} must be an integer`);
    }
    if (n < 0) {
        throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicError */ .pJ(`${name} must be a positive integer`);
    }
    return n;
};
const CREDENTIAL_OPTIONS = ['apiKey', 'authToken', 'credentials', 'config', 'profile'];
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

/***/ })

};
