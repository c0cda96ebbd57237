export const id = 4946;
export const ids = [4946];
export const modules = {

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

/***/ 97802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chatWire)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45384);
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

/***/ 44946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MEDIA_WIRES: () => (/* binding */ MEDIA_WIRES),
  createOpenAi: () => (/* binding */ createOpenAi)
});

// EXTERNAL MODULE: ./lib/providers/chat-wire.js
var chat_wire = __webpack_require__(97802);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/providers/answer-file.js
var answer_file = __webpack_require__(88173);
// EXTERNAL MODULE: ./lib/providers/parameters.js
var parameters = __webpack_require__(47940);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/wire.js
var wire = __webpack_require__(49221);
;// CONCATENATED MODULE: ./lib/providers/images-wire.js





const NO_WORDS = 'Remove it: an image has no such thing. What the API has beside (size, quality, response_format) goes into `extra`.';
const GAPS = {
    temperature: NO_WORDS,
    top_p: NO_WORDS,
    max_output_tokens: NO_WORDS,
    seed: NO_WORDS,
    stop: NO_WORDS,
    reasoning_effort: NO_WORDS,
    response_format: NO_WORDS,
};
const ImagesSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ b64_json: schemas/* string */.YjP().min(1).nullish(), url: schemas/* string */.YjP().nullish() })).min(1),
    usage: schemas/* object */.Ikc({ input_tokens: wire/* CountSchema */.jM, output_tokens: wire/* CountSchema */.jM }).nullish(),
});
/** OpenAI's image generation: the conversation's texts are the prompt, the first image is the answer. It takes no pictures. */
const imagesWire = {
    path: '/images/generations',
    gaps: GAPS,
    maxBytes: answer_file/* MAX_FILE_TEXT_BYTES */.sU,
    toBody: (model, { messages, params, tools }, files = []) => {
        if (files.length > 0)
            throw new provider/* ProviderError */.m('unsupported', { message: 'an attachment: images are made from a text' });
        if (tools?.length)
            throw new provider/* ProviderError */.m('unsupported', { message: 'tools' });
        return (0,parameters/* mergeExtra */.bW)({ model, prompt: messages.map(({ content }) => content).join('\n\n') }, params.extra);
    },
    toReading: (body) => {
        const { data, usage } = (0,wire/* parseShape */.Tr)(ImagesSchema, body);
        const [image] = data;
        // The address of a file is somebody's word for what may change: the image itself is asked for.
        if (!image?.b64_json)
            throw new provider/* ProviderError */.m('malformed', { message: 'an address, not an image: params.extra.response_format b64_json' });
        return {
            output: '',
            finishReason: 'stop',
            file: (0,answer_file/* decodeAnswerFile */.T4)(image.b64_json, 'image/*'),
            usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
        };
    },
};

// EXTERNAL MODULE: ./lib/providers/model-api.js
var model_api = __webpack_require__(87666);
// EXTERNAL MODULE: ./lib/providers/responses-wire.js
var responses_wire = __webpack_require__(28398);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
;// CONCATENATED MODULE: ./lib/providers/transcriptions-wire.js





const transcriptions_wire_NO_WORDS = 'Remove it: a transcription has no such thing. What the API has beside (language, prompt) goes into `extra`.';
const transcriptions_wire_GAPS = {
    top_p: transcriptions_wire_NO_WORDS,
    max_output_tokens: transcriptions_wire_NO_WORDS,
    seed: transcriptions_wire_NO_WORDS,
    stop: transcriptions_wire_NO_WORDS,
    reasoning_effort: transcriptions_wire_NO_WORDS,
    response_format: 'Remove it: the transcript is asked for as JSON.',
};
/** Servers that copy the API count in tokens, in seconds or not at all. */
const TranscriptSchema = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    usage: schemas/* union */.KCZ([schemas/* object */.Ikc({ input_tokens: wire/* CountSchema */.jM, output_tokens: wire/* CountSchema */.jM }), schemas/* unknown */.L5J().transform(() => null)]).nullish(),
});
/** OpenAI's transcription: the one recording of the request goes in, its text comes out. The conversation is not told: it would lead the ear. */
const transcriptionsWire = {
    path: '/audio/transcriptions',
    gaps: transcriptions_wire_GAPS,
    toBody: (model, { params, tools }) => {
        if (tools?.length)
            throw new provider/* ProviderError */.m('unsupported', { message: 'tools' });
        return (0,parameters/* mergeExtra */.bW)({ model, temperature: params.temperature }, params.extra);
    },
    encode: (fields, files) => {
        const [recording, ...others] = files;
        if (recording === undefined)
            throw new provider/* ProviderError */.m('unsupported', { message: 'a case without a recording' });
        if (others.length > 0 || !recording.mediaType.startsWith('audio/'))
            throw new provider/* ProviderError */.m('unsupported', { message: 'anything but one recording' });
        return toForm(fields, recording);
    },
    toReading: (body) => {
        const { text, usage } = (0,wire/* parseShape */.Tr)(TranscriptSchema, body);
        if (text.trim() === '')
            throw new provider/* ProviderError */.m('empty');
        return {
            output: text.toWellFormed(),
            finishReason: 'stop',
            usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
        };
    },
};
/** The API tells formats by the ending of the file's name. */
const ENDINGS = new Map([
    ['audio/mpeg', 'mp3'],
    ['audio/mp3', 'mp3'],
    ['audio/wav', 'wav'],
    ['audio/x-wav', 'wav'],
    ['audio/vnd.wave', 'wav'],
    ['audio/mp4', 'm4a'],
    ['audio/x-m4a', 'm4a'],
]);
/** A form as browsers send it. The boundary follows from the recording, so that the same request has the same bytes. */
function toForm(fields, { mediaType, data }) {
    const boundary = `cupel-${(0,fingerprint/* sha256 */.s)(data).slice(0, 32)}`;
    const type = mediaType.toLowerCase().replace(/[^a-z0-9/.+-]/g, '');
    const name = `recording.${ENDINGS.get(type) ?? type.slice('audio/'.length)}`;
    const parts = [];
    for (const [field, value] of Object.entries(fields)) {
        for (const item of [value].flat()) {
            if (item !== undefined)
                parts.push(part(boundary, `name="${quoted(field)}"`), typeof item === 'string' ? item : JSON.stringify(item), '\r\n');
        }
    }
    parts.push(part(boundary, `name="file"; filename="${name}"`, `content-type: ${type}\r\n`), Buffer.from(data, 'base64'), `\r\n--${boundary}--\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: Buffer.concat(parts.map((piece) => Buffer.from(piece))),
    };
}
function part(boundary, disposition, more = '') {
    return `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n${more}\r\n`;
}
function quoted(field) {
    return field.replace(/["\r\n]/g, (found) => encodeURIComponent(found));
}

;// CONCATENATED MODULE: ./lib/providers/openai.js






/** The APIs for other things than texts. */
const MEDIA_WIRES = { images: imagesWire, transcriptions: transcriptionsWire };
const HOME = 'https://api.openai.com/v1';
/**
 * OpenAI's own API: Responses, or Chat Completions with `api: chat`.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
function createOpenAi(target, context, other) {
    const api = other?.api ?? target.api ?? 'responses';
    const endpoint = (0,providers_endpoint/* openEndpoint */.k)({ baseUrl: target.base_url ?? HOME, ownOrigin: new URL(HOME).origin, keyVariable: target.api_key_env ?? 'OPENAI_API_KEY' }, context);
    const wire = other?.wire ?? MEDIA_WIRES[api] ?? (api === 'chat' ? (0,chat_wire/* chatWire */.G)({ maxTokens: 'max_completion_tokens' }) : responses_wire/* responsesWire */.i);
    const { env } = context.deps;
    const headers = {
        ...named('openai-organization', env.OPENAI_ORG_ID),
        ...named('openai-project', env.OPENAI_PROJECT_ID),
    };
    return (0,model_api/* createModelApi */.i)({ name: target.provider, model: target.model, params: target.params, wire, endpoint, identity: { api }, headers: () => headers }, context);
}
/** A header, where its variable holds something. */
function named(header, variable) {
    const value = variable?.trim() ?? '';
    return value === '' ? {} : { [header]: value };
}


/***/ }),

/***/ 28398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ responsesWire)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45384);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);
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
