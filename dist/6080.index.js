export const id = 6080;
export const ids = [6080];
export const modules = {

/***/ 86080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPrompt)
});

// UNUSED EXPORTS: PromptFileSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/tree.js
var documents_tree = __webpack_require__(93836);
// EXTERNAL MODULE: ./lib/documents/validation.js + 1 modules
var validation = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/domain/message.js
var message = __webpack_require__(5295);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/documents/json.js
var json = __webpack_require__(25922);
// EXTERNAL MODULE: ./lib/domain/json.js
var domain_json = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/prompts/github-prompt.js
/** The `.prompt.yml` format of GitHub Models (gh-models, `pkg/prompt/prompt.go`). */




const ModelParametersSchema = schemas/* strictObject */.rej({
    maxTokens: schemas/* int */.Whr().positive().optional(),
    maxCompletionTokens: schemas/* int */.Whr().positive().optional(),
    temperature: schemas/* number */.aig().optional(),
    topP: schemas/* number */.aig().optional(),
    seed: schemas/* int */.Whr().optional(),
    stop: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
});
const NamedSchemaSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    description: schemas/* string */.YjP().optional(),
    strict: schemas/* boolean */.zMY().optional(),
    schema: domain_json/* JsonObjectSchema */.xt,
});
const GitHubPromptSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP().min(1).optional(),
    modelParameters: ModelParametersSchema.optional(),
    responseFormat: schemas/* enum */.k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: schemas/* union */.KCZ([schemas/* string */.YjP(), domain_json/* JsonObjectSchema */.xt]).optional(),
    messages: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), content: schemas/* string */.YjP() })).min(1),
    testData: schemas/* unknown */.L5J().optional(),
    evaluators: schemas/* unknown */.L5J().optional(),
});
/**
 * The parameters that the file names, under Cupel's neutral names. `response_format` has the form of OpenAI's chat API.
 * @throws CupelError `config` at `place` where `jsonSchema` is missing, superfluous or malformed
 */
function toParams(prompt, place) {
    const { maxTokens, maxCompletionTokens, topP, ...same } = prompt.modelParameters ?? {};
    const tokens = maxCompletionTokens ?? maxTokens;
    const format = responseFormat(prompt, place);
    return {
        ...same,
        ...(tokens === undefined ? {} : { max_output_tokens: tokens }),
        ...(topP === undefined ? {} : { top_p: topP }),
        ...(format === undefined ? {} : { response_format: format }),
    };
}
function responseFormat(prompt, place) {
    if (prompt.responseFormat !== 'json_schema') {
        if (prompt.jsonSchema !== undefined)
            throw new errors/* CupelError */.MF('config', 'has no effect here', { place, remedy: 'Add `responseFormat: json_schema`, or remove it.' });
        return prompt.responseFormat === 'json_object' ? { type: 'json_object' } : undefined;
    }
    if (prompt.jsonSchema === undefined)
        throw new errors/* CupelError */.MF('config', 'is missing: `responseFormat: json_schema` needs it', {
            place,
            remedy: 'Write the schema as a JSON string.',
        });
    return { type: 'json_schema', json_schema: namedSchema(prompt.jsonSchema, place) };
}
function namedSchema(schema, place) {
    const value = typeof schema === 'string' ? (0,json/* parseJson */.q)(schema, place) : schema;
    const parsed = NamedSchemaSchema.safeParse(value);
    if (parsed.success)
        return value;
    throw new errors/* CupelError */.MF('config', 'needs the keys `name` and `schema`, and may have `description` and `strict`', {
        place,
        remedy: 'Write { "name": "...", "strict": true, "schema": { ... } }.',
    });
}

;// CONCATENATED MODULE: ./lib/prompts/parse.js







const ChatSchema = schemas/* array */.YOg(message/* MessageSchema */.RB).min(1);
/**
 * What a structured prompt file may hold, for its JSON Schema.
 * @public
 */
const PromptFileSchema = schemas/* union */.KCZ([GitHubPromptSchema, ChatSchema]);
const FORMATS = 'Name a .prompt.yml or .prompt.yaml file, a .md or .txt file, or a .json or .yaml file with a list of messages.';
/**
 * Reads a prompt file: GitHub's `.prompt.yml`, a list of chat messages (YAML or JSON), or a text (`.md`, `.txt`) that is one user
 * message.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` where it is malformed, empty or a Git LFS pointer
 */
async function loadPrompt(tree, path) {
    const file = (0,documents_tree/* nameOf */.V)(tree, path);
    const { lineOf, ...prompt } = await readPrompt(tree, path, file);
    refuseNothingToAsk(prompt.messages, (index) => {
        const line = lineOf?.(['messages', index]);
        return { file, ...(line === undefined ? {} : { line }), path: `messages[${index}]` };
    });
    return prompt;
}
async function readPrompt(tree, path, file) {
    const ending = /\.[^./]+$/.exec(path.toLowerCase())?.[0];
    switch (ending) {
        case '.md':
        case '.txt':
            return { ...EMPTY, file, messages: [{ role: 'user', content: withLineFeeds(await (0,documents_document/* readText */.yR)(tree, path)) }] };
        case '.yml':
        case '.yaml':
        case '.json':
            return readStructured(tree, path);
        default:
            throw new errors/* CupelError */.MF('config', `is no prompt that Cupel reads (${ending ?? 'a file without an ending'})`, {
                place: { file },
                remedy: FORMATS,
            });
    }
}
const EMPTY = { messages: [], params: {}, model: null, notes: [] };
async function readStructured(tree, path) {
    const document = await (0,documents_document/* loadDocument */.Az)(tree, path);
    const { file, value } = document;
    if (value === null)
        return { ...EMPTY, file };
    if (Array.isArray(value))
        return { ...EMPTY, file, messages: (0,validation/* validate */.tf)(ChatSchema, value, document, CHAT_HELP), lineOf: ([, ...path]) => document.lineOf(path) };
    if (typeof value !== 'object')
        throw new errors/* CupelError */.MF('config', 'is neither a list of messages nor an object with `messages`', {
            place: { file, line: 1 },
            remedy: FORMATS,
        });
    const prompt = (0,validation/* validate */.tf)(GitHubPromptSchema, value, document, PROMPT_HELP);
    return {
        file,
        messages: prompt.messages,
        params: toParams(prompt, { file, line: document.lineOf(['jsonSchema']) ?? 1, path: 'jsonSchema' }),
        model: prompt.model ?? null,
        notes: notesOn(prompt, file),
        lineOf: document.lineOf,
    };
}
const CHAT_HELP = 'A chat prompt is a list of { role, content }, roles system, developer, user, assistant and tool.';
const PROMPT_HELP = 'A .prompt.yml file has messages, and may have name, description, model, modelParameters, responseFormat and jsonSchema.';
function notesOn(prompt, file) {
    const ignored = ['testData', 'evaluators'].filter((key) => prompt[key] !== undefined);
    if (ignored.length === 0)
        return [];
    return [`${file}: ${ignored.join(' and ')} ${ignored.length === 1 ? 'is' : 'are'} not read: the suite names the cases and the scorers`];
}
/** The same file must be the same prompt wherever it was checked out. */
function withLineFeeds(text) {
    return text.replace(/\r\n?/g, '\n');
}
function refuseNothingToAsk(messages, placeOf) {
    const refuse = (place, problem, remedy) => {
        throw new errors/* CupelError */.MF('config', problem, { place, remedy });
    };
    if (messages.every((message) => message.content.trim() === ''))
        refuse({ file: placeOf(0).file ?? '', line: 1 }, 'is empty: there is nothing to send', 'Write the prompt, or remove `prompt` from the suite.');
    const blank = messages.findIndex((message) => message.content.trim() === '' && message.tool_calls === undefined);
    if (blank !== -1)
        refuse(placeOf(blank), 'is an empty message', 'Write its content, or remove it.');
    const lastUser = messages.findLastIndex((message) => message.role === 'user');
    const after = messages.findIndex((message, index) => index > lastUser && (lastUser !== -1 || !isInstruction(message)));
    if (after === -1)
        return;
    const problem = lastUser === -1 ? 'stands in a prompt without a user message' : 'stands after the last user message';
    refuse(placeOf(after), problem, 'Let the prompt end with a user message, or hold system messages only: the cases then bring their own turns.');
}
/** Whether a message speaks for the application, not for a person in the conversation. */
function isInstruction(message) {
    return message.role === 'system' || message.role === 'developer';
}


/***/ })

};
