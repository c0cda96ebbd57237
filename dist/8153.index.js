export const id = 8153;
export const ids = [8153];
export const modules = {

/***/ 97802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chatWire)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _output_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50565);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47940);
/* harmony import */ var _token_choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94474);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49221);





/**
 * Chat Completions, as OpenAI defined it and many servers copy it. They do not agree on one word: `max_completion_tokens` at
 * OpenAI, where reasoning models refuse the old `max_tokens`, which is all that most other servers know.
 */
function chatWire(words) {
    return {
        path: '/chat/completions',
        gaps: {},
        toBody: (model, request, files = []) => toBody(model, request, files, words.maxTokens),
        toReading: (body) => {
            const { choices, usage, model } = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShape */ .Tr)(CompletionSchema, body);
            const { message, finish_reason: stopWord, logprobs } = choices[0];
            return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .toReading */ .Az)({
                text: textOf(message.content),
                refusal: message.refusal ?? '',
                calls: (message.tool_calls ?? []).map(({ id, function: call }) => ({ id, name: call.name, arguments: call.arguments })),
                stop: STOPS.get(stopWord ?? '') ?? 'unfinished',
                stopWord: stopWord ?? undefined,
                usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } : null,
                model: model ?? undefined,
                tokens: (0,_token_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .toTokenChoices */ .jW)(logprobs?.content),
            });
        },
    };
}
function toBody(model, request, files, maxTokens) {
    const { params } = request;
    const format = (0,_output_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFormatOf */ .Oz)(request);
    const body = {
        model,
        messages: withFiles(request.messages.map(toMessage), files),
        temperature: params.temperature,
        top_p: params.top_p,
        [maxTokens]: params.max_output_tokens,
        seed: params.seed,
        stop: params.stop,
        reasoning_effort: params.reasoning_effort,
        response_format: format === null ? undefined : toResponseFormat(format),
        tools: request.tools?.length ? request.tools.map(toTool) : undefined,
        ...(request.wantsTokens === true ? { logprobs: true, top_logprobs: _token_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP_CHOICES */ .ng } : {}),
    };
    return (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeExtra */ .bW)(body, params.extra);
}
function toMessage(message) {
    const { role, content, name, tool_calls, tool_call_id } = message;
    return { role, content: tool_calls?.length && content === '' ? null : content, name, tool_calls, tool_call_id };
}
/** What is attached goes with the last user message, after its text. */
function withFiles(messages, files) {
    if (files.length === 0)
        return messages;
    const parts = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .fileParts */ .RN)(files, {
        image: ({ mediaType, data }) => ({ type: 'image_url', image_url: { url: `data:${mediaType};base64,${data}` } }),
        audio: ({ mediaType, data }) => ({
            type: 'input_audio',
            input_audio: { data, format: AUDIO_FORMATS.get(mediaType) ?? mediaType.slice('audio/'.length) },
        }),
    });
    const last = messages.findLastIndex(({ role }) => role === 'user');
    return messages.map((message, index) => index === last ? { ...message, content: [{ type: 'text', text: message.content }, ...parts] } : message);
}
/** Media types whose name is not the format's. */
const AUDIO_FORMATS = new Map([
    ['audio/mpeg', 'mp3'],
    ['audio/x-wav', 'wav'],
    ['audio/vnd.wave', 'wav'],
]);
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
const ContentSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }))]).nullish();
const CompletionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    choices: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            finish_reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
            logprobs: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ content: _token_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenLogprobsSchema */ .l5 }).nullish().catch(null),
            message: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
                content: ContentSchema,
                refusal: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
                tool_calls: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
                    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
                    function: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())]) }),
                }))
                    .nullish(),
            }),
        }),
    ], zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
    usage: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ prompt_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .CountSchema */ .jM, completion_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .CountSchema */ .jM }).nullish(),
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

/***/ 48153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenAiCompatible: () => (/* binding */ createOpenAiCompatible)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _chat_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97802);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34933);
/* harmony import */ var _model_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87666);
/* harmony import */ var _responses_wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28398);





/**
 * Any server that copies OpenAI's API (vLLM, llama-server, gateways): Chat Completions, or Responses with `api: responses`.
 * Without `api_key_env` no key is sent.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
function createOpenAiCompatible(target, context, other) {
    if (target.adapter !== undefined && context.adapter === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', 'an adapter cannot be chosen here', { place: { path: 'adapter' }, remedy: 'Take it out.' });
    const api = other?.api ?? target.api ?? 'chat';
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .openEndpoint */ .k)({ baseUrl: target.base_url, ownOrigin: null, keyVariable: target.api_key_env ?? null }, context);
    const wire = other?.wire ?? (api === 'chat' ? (0,_chat_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .chatWire */ .G)({ maxTokens: 'max_tokens' }) : _responses_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .responsesWire */ .i);
    return (0,_model_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createModelApi */ .i)({
        name: target.provider,
        model: target.model,
        params: target.params,
        wire,
        endpoint,
        identity: { api },
    }, context);
}


/***/ }),

/***/ 28398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ responsesWire)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _output_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50565);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47940);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);
/* harmony import */ var _token_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94474);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49221);






const USE_CHAT = 'Remove it, or write `api: chat`.';
/** OpenAI's Responses API. It has no word for `seed` and `stop`. */
const responsesWire = {
    path: '/responses',
    gaps: { seed: USE_CHAT, stop: USE_CHAT },
    toBody,
    toReading: (body) => {
        const response = (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShape */ .Tr)(ResponseSchema, body);
        if (response.status === 'failed')
            throw toFailure(response.error?.code ?? undefined);
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toReading */ .Az)(toDraft(response));
    },
};
function toBody(model, request, files = []) {
    const { params } = request;
    const format = (0,_output_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFormatOf */ .Oz)(request);
    const body = {
        model,
        input: withFiles(request.messages.flatMap(toItems), files),
        temperature: params.temperature,
        top_p: params.top_p,
        max_output_tokens: params.max_output_tokens,
        reasoning: params.reasoning_effort === undefined ? undefined : { effort: params.reasoning_effort },
        text: format === null ? undefined : { format: toTextFormat(format) },
        tools: request.tools?.length ? request.tools.map(toTool) : undefined,
        ...(request.wantsTokens === true ? { include: ['message.output_text.logprobs'], top_logprobs: _token_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP_CHOICES */ .ng } : {}),
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
/** What is attached goes with the last user message, after its text. The API takes no recordings. */
function withFiles(items, files) {
    if (files.length === 0)
        return items;
    const parts = (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .fileParts */ .RN)(files, {
        image: ({ mediaType, data }) => ({ type: 'input_image', image_url: `data:${mediaType};base64,${data}` }),
    });
    const last = items.findLastIndex(({ role }) => role === 'user');
    return items.map((item, index) => (index === last ? { ...item, content: [{ type: 'input_text', text: item.content }, ...parts] } : item));
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
const PartSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    refusal: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    logprobs: _token_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .TokenLogprobsSchema */ .l5,
});
const ItemSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    content: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PartSchema).nullish(),
    call_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    arguments: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
const ResponseSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish() }).nullish(),
    incomplete_details: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish() }).nullish(),
    output: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(ItemSchema),
    usage: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ input_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .CountSchema */ .jM, output_tokens: _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .CountSchema */ .jM }).nullish(),
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
        tokens: (0,_token_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .toTokenChoices */ .jW)(parts.flatMap((part) => (part.type === 'output_text' ? (part.logprobs ?? []) : []))),
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


/***/ }),

/***/ 94474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jW: () => (/* binding */ toTokenChoices),
/* harmony export */   l5: () => (/* binding */ TokenLogprobsSchema),
/* harmony export */   ng: () => (/* binding */ TOP_CHOICES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** How sure a model was of its words, as OpenAI's APIs tell it. */

/** Alternatives that are asked for: the most that the APIs give. */
const TOP_CHOICES = 20;
/** Below this share an alternative changes no mean, and would only fill the cassettes. */
const LEAST = 0.0005;
/** Loose: a server that tells something else about its tokens has told nothing. */
const TokenLogprobsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    logprob: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    top_logprobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), logprob: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })).nullish(),
}))
    .nullish()
    .catch(null);
/** The tokens of an answer with the alternatives that mattered; undefined where the server gave none. */
function toTokenChoices(tokens) {
    if (tokens == null || tokens.length === 0)
        return undefined;
    return tokens.map(({ token, logprob, top_logprobs }) => {
        const top = (top_logprobs ?? [{ token, logprob }]).map((one) => [one.token, Math.exp(Math.min(0, one.logprob))]);
        const shares = top.filter(([, share]) => share >= LEAST);
        return { token, ...(shares.length < 2 ? {} : { shares: Object.fromEntries(shares) }) };
    });
}


/***/ })

};
