export const id = 153;
export const ids = [153,446];
export const modules = {

/***/ 7802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chatWire)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _output_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(565);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7940);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9221);




/**
 * Chat Completions, as OpenAI defined it and many servers copy it. They do not agree on one word: `max_completion_tokens` at
 * OpenAI, where reasoning models refuse the old `max_tokens`, which is all that most other servers know.
 */
function chatWire(words) {
    return {
        path: '/chat/completions',
        gaps: {},
        toBody: (model, request) => toBody(model, request, words.maxTokens),
        toReading: (body) => {
            const { choices, usage, model } = (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShape */ .Tr)(CompletionSchema, body);
            const { message, finish_reason: stopWord } = choices[0];
            return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .toReading */ .Az)({
                text: textOf(message.content),
                refusal: message.refusal ?? '',
                calls: (message.tool_calls ?? []).map(({ id, function: call }) => ({ id, name: call.name, arguments: call.arguments })),
                stop: STOPS.get(stopWord ?? '') ?? 'unfinished',
                stopWord: stopWord ?? undefined,
                usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } : null,
                model: model ?? undefined,
            });
        },
    };
}
function toBody(model, request, maxTokens) {
    const { params } = request;
    const format = (0,_output_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFormatOf */ .Oz)(request);
    const body = {
        model,
        messages: request.messages.map(toMessage),
        temperature: params.temperature,
        top_p: params.top_p,
        [maxTokens]: params.max_output_tokens,
        seed: params.seed,
        stop: params.stop,
        reasoning_effort: params.reasoning_effort,
        response_format: format === null ? undefined : toResponseFormat(format),
        tools: request.tools?.length ? request.tools.map(toTool) : undefined,
    };
    return (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeExtra */ .bW)(body, params.extra);
}
function toMessage(message) {
    const { role, content, name, tool_calls, tool_call_id } = message;
    return { role, content: tool_calls?.length && content === '' ? null : content, name, tool_calls, tool_call_id };
}
function toResponseFormat(format) {
    switch (format.kind) {
        case 'text':
            return { type: 'text' };
        case 'json':
            return { type: 'json_object' };
        case 'schema':
            return { type: 'json_schema', json_schema: { name: (0,_output_format_js__WEBPACK_IMPORTED_MODULE_0__/* .toSchemaName */ .wf)(format.name), schema: format.schema, strict: format.strict } };
    }
}
function toTool({ name, description, parameters }) {
    return { type: 'function', function: { name, description, parameters } };
}
/** Most servers send text, some a list of parts of which only those of type `text` are the answer. */
const ContentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }))]).nullish();
const CompletionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    choices: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            finish_reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
            message: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
                content: ContentSchema,
                refusal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
                tool_calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
                    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
                    function: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())]) }),
                }))
                    .nullish(),
            }),
        }),
    ], zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    usage: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ prompt_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .CountSchema */ .jM, completion_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .CountSchema */ .jM }).nullish(),
});
function textOf(content) {
    if (!Array.isArray(content))
        return content ?? '';
    return content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('');
}
/** OpenAI's words first, then those of servers that copy its API. A word that is not here is no end that can be relied on. */
const STOPS = new Map([
    ['stop', 'stop'],
    ['length', 'length'],
    ['tool_calls', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['content_filter', 'filtered'],
    ['eos', 'stop'],
    ['eos_token', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['model_length', 'length'],
    ['tool_use', 'tool_calls'],
]);


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenAiCompatible: () => (/* binding */ createOpenAiCompatible)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _chat_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7802);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4933);
/* harmony import */ var _model_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1762);
/* harmony import */ var _openai_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5446);
/* harmony import */ var _responses_wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6017);






/**
 * Any server that copies OpenAI's API (vLLM, llama-server, gateways): Chat Completions, or Responses with `api: responses`.
 * Without `api_key_env` no key is sent.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
function createOpenAiCompatible(target, context) {
    if (target.adapter !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', 'an adapter cannot be chosen on this server', {
            place: { path: 'adapter' },
            remedy: 'Name the adapter in `model`, as vLLM does, or load the file with `provider: llama-cpp`.',
        });
    }
    const api = target.api ?? 'chat';
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .openEndpoint */ .k)({ baseUrl: target.base_url, ownOrigin: null, keyVariable: target.api_key_env ?? null }, context);
    const wire = api === 'chat' ? (0,_chat_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .chatWire */ .G)({ maxTokens: 'max_tokens' }) : _responses_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .responsesWire */ .i;
    return (0,_model_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createModelApi */ .i$)({
        name: target.provider,
        model: target.model,
        params: target.params,
        wire,
        endpoint,
        identity: { api },
        connect: () => (0,_openai_js__WEBPACK_IMPORTED_MODULE_4__.connectOpenAi)({ baseUrl: endpoint.baseUrl }),
    }, context);
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectOpenAi: () => (/* binding */ connectOpenAi),
/* harmony export */   createOpenAi: () => (/* binding */ createOpenAi)
/* harmony export */ });
/* harmony import */ var _chat_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
/* harmony import */ var _model_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1762);
/* harmony import */ var _responses_wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6017);




const HOME = 'https://api.openai.com/v1';
/**
 * OpenAI's own API: Responses, or Chat Completions with `api: chat`.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
function createOpenAi(target, context) {
    const api = target.api ?? 'responses';
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .openEndpoint */ .k)({ baseUrl: target.base_url ?? HOME, ownOrigin: new URL(HOME).origin, keyVariable: target.api_key_env ?? 'OPENAI_API_KEY' }, context);
    const wire = api === 'chat' ? (0,_chat_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .chatWire */ .G)({ maxTokens: 'max_completion_tokens' }) : _responses_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .responsesWire */ .i;
    const { env } = context.deps;
    const [organization, project] = [env.OPENAI_ORG_ID?.trim() || null, env.OPENAI_PROJECT_ID?.trim() || null];
    const connect = () => connectOpenAi({ baseUrl: endpoint.baseUrl, organization, project });
    return (0,_model_api_js__WEBPACK_IMPORTED_MODULE_2__/* .createModelApi */ .i$)({ name: target.provider, model: target.model, params: target.params, wire, endpoint, identity: { api }, connect }, context);
}
/** The SDK's client, told everything: what is left out it would read from the environment, the keys of others among it. */
async function connectOpenAi({ baseUrl, organization = null, project = null }) {
    const { OpenAI } = await __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 202));
    return new OpenAI({
        apiKey: _model_api_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_PLACEHOLDER */ .ON,
        adminAPIKey: null,
        organization,
        project,
        webhookSecret: null,
        baseURL: baseUrl,
        fetch: _model_api_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FETCH */ .T9,
        maxRetries: 0,
        logLevel: 'off',
    });
}


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ responsesWire)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _output_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(565);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7940);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9221);





const USE_CHAT = 'Remove it, or write `api: chat`.';
/** OpenAI's Responses API. It has no word for `seed` and `stop`. */
const responsesWire = {
    path: '/responses',
    gaps: { seed: USE_CHAT, stop: USE_CHAT },
    toBody,
    toReading: (body) => {
        const response = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShape */ .Tr)(ResponseSchema, body);
        if (response.status === 'failed')
            throw toFailure(response.error?.code ?? undefined);
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .toReading */ .Az)(toDraft(response));
    },
};
function toBody(model, request) {
    const { params } = request;
    const format = (0,_output_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFormatOf */ .Oz)(request);
    const body = {
        model,
        input: request.messages.flatMap(toItems),
        temperature: params.temperature,
        top_p: params.top_p,
        max_output_tokens: params.max_output_tokens,
        reasoning: params.reasoning_effort === undefined ? undefined : { effort: params.reasoning_effort },
        text: format === null ? undefined : { format: toTextFormat(format) },
        tools: request.tools?.length ? request.tools.map(toTool) : undefined,
    };
    return (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeExtra */ .bW)(body, params.extra);
}
/** Tool calls and their results are items of their own here; a speaker's `name` has no place. */
function toItems(message) {
    if (message.role === 'tool') {
        if (message.tool_call_id === undefined)
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('unsupported', { message: 'a tool message without tool_call_id' });
        return [{ type: 'function_call_output', call_id: message.tool_call_id, output: message.content }];
    }
    const calls = (message.tool_calls ?? []).map(({ id, function: call }) => ({
        type: 'function_call',
        call_id: id,
        name: call.name,
        arguments: call.arguments,
    }));
    const said = message.content !== '' || calls.length === 0;
    return [...(said ? [{ role: message.role, content: message.content }] : []), ...calls];
}
function toTextFormat(format) {
    switch (format.kind) {
        case 'text':
            return { type: 'text' };
        case 'json':
            return { type: 'json_object' };
        case 'schema':
            return { type: 'json_schema', name: (0,_output_format_js__WEBPACK_IMPORTED_MODULE_0__/* .toSchemaName */ .wf)(format.name), schema: format.schema, strict: format.strict };
    }
}
/** `strict` must be said: left out, the API rewrites the schema to its strict subset, which the chat API does not. */
function toTool({ name, description, parameters }) {
    return { type: 'function', name, description, parameters, strict: false };
}
const PartSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), refusal: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
const ItemSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    content: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PartSchema).nullish(),
    call_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    arguments: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
});
const ResponseSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }).nullish(),
    incomplete_details: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }).nullish(),
    output: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ItemSchema),
    usage: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ input_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .CountSchema */ .jM, output_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .CountSchema */ .jM }).nullish(),
});
function toDraft(response) {
    const parts = response.output.flatMap((item) => (item.type === 'message' ? (item.content ?? []) : []));
    const { usage } = response;
    return {
        text: parts.map((part) => (part.type === 'output_text' ? (part.text ?? '') : '')).join(''),
        refusal: parts.map((part) => (part.type === 'refusal' ? (part.refusal ?? '') : '')).join(''),
        calls: response.output.filter((item) => item.type === 'function_call').map(toCall),
        ...toStop(response),
        usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
        model: response.model ?? undefined,
    };
}
function toCall(item) {
    if (item.call_id === undefined || item.name === undefined || item.arguments === undefined)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('malformed', { message: 'at output' });
    return { id: item.call_id, name: item.name, arguments: item.arguments };
}
function toStop({ status, incomplete_details: details }) {
    if (status === 'completed')
        return { stop: 'stop', stopWord: status };
    const reason = details?.reason ?? status;
    if (status === 'incomplete' && reason === 'max_output_tokens')
        return { stop: 'length', stopWord: reason };
    if (status === 'incomplete' && reason === 'content_filter')
        return { stop: 'filtered', stopWord: reason };
    return { stop: 'unfinished', stopWord: reason };
}
const FAILURES = new Map([
    ['server_error', 'server'],
    ['vector_store_timeout', 'server'],
    ['rate_limit_exceeded', 'rate-limit'],
]);
/** A response of HTTP status 200 that says that it failed. */
function toFailure(code) {
    return new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m(FAILURES.get(code ?? 'server_error') ?? 'refused', { code });
}


/***/ })

};
