export const id = 8554;
export const ids = [8554];
export const modules = {

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkGoldenSets: () => (/* binding */ checkGoldenSets)
/* harmony export */ });
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23227);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46259);
/* harmony import */ var _harvest_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23692);



const MAX_SET_BYTES = 256 << 20;
/**
 * Looks through every line of the files.
 * @throws CupelError `file-missing`, `file-unsafe`, `config`
 */
async function checkGoldenSets(files, options, deps) {
    const policy = await (0,_harvest_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadHarvestPolicy */ .qC)(options.policy, deps);
    const redaction = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedaction */ .E)(policy.redact);
    const leaks = [];
    for (const file of files) {
        const lines = (0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)((0,_harvest_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(file, deps, MAX_SET_BYTES), file).split('\n');
        for (const [index, line] of lines.entries()) {
            const kinds = new Set();
            for (const text of textsOf(line))
                for (const { kind } of await redaction.find(text))
                    kinds.add(kind);
            for (const kind of kinds)
                leaks.push({ file, line: index + 1, kind });
        }
    }
    return leaks;
}
/** Keys under which ids of vendors stand: long numbers and hex digits that are nobody's. */
const IDS = new Set(['id', 'trace', 'url', 'payload', 'source', 'observed']);
/** The texts of a JSON line; of any other line, the line. */
function textsOf(line) {
    if (!line.trimStart().startsWith('{'))
        return line.trim() === '' ? [] : [line];
    try {
        return stringsIn(JSON.parse(line));
    }
    catch {
        return [line];
    }
}
function stringsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(stringsIn);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => IDS.has(key) && typeof item === 'string' && !item.includes('@') ? [] : stringsIn(item));
}


/***/ }),

/***/ 27347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25922);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95873);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);





/** Tags that only say what the core schema would read anyway. */
const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`));
const HINTS = {
    BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes if it holds `: `.',
    BAD_SCALAR_START: 'Put the text in quotes.',
    TAB_AS_INDENT: 'Indent with spaces.',
    MISSING_CHAR: 'Close what was opened, and put a space after the colon of a key.',
    BAD_INDENT: 'Check the indentation of this line and the one above.',
    NON_STRING_KEY: 'Write the key as plain text.',
    UNEXPECTED_TOKEN: 'Check the indentation and quotes of this line and the one above.',
};
const TOO_DEEP = `nests deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NESTING */ .M} levels`;
const FLATTEN = 'Write the document flatter.';
/** Words of the parser that only its programmer would understand. */
const OWN_WORDS = { NON_STRING_KEY: 'a key is no plain text' };
const CHECK_SYNTAX = 'Correct the YAML of this line or the one above.';
/**
 * YAML as JSON data: YAML 1.2 core schema, one document, without anchors' aliases, merge keys, tags of its own, keys that stand
 * twice, `__proto__`, `.inf`, `.nan`, or nesting beyond 50. The same text always reads as what it looks like.
 * @throws CupelError `config` with the line
 */
function parseYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const refuse = (offset, message, remedy) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', message, { place: { file, line: lines.linePos(offset).line || 1 }, remedy });
    };
    const root = compose(text, lines, refuse).contents;
    return {
        value: root === null ? null : toData(root, 1, refuse),
        lineOf: (path) => {
            const offset = root === null ? undefined : offsetOf(root, path);
            return offset === undefined ? 1 : lines.linePos(offset).line;
        },
    };
}
function compose(text, lines, refuse) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema: 'core', stringKeys: true, uniqueKeys: false, resolveKnownTags: false, logLevel: 'error' });
    let first;
    for (const document of composer.compose(tokens(text, lines, refuse), true, text.length)) {
        if (first !== undefined)
            refuse(document.range[0], 'holds more than one YAML document', 'Keep one document in the file: remove the line `---`.');
        first = document;
    }
    if (first === undefined)
        throw new Error('the YAML composer gave no document');
    const error = first.errors[0];
    if (error !== undefined)
        refuse(error.pos[0], `is no valid YAML: ${OWN_WORDS[error.code] ?? inWords(error.message)}`, HINTS[error.code] ?? CHECK_SYNTAX);
    return first;
}
/** Tokens as they come, so that what nests too deeply is refused before anything recurses into it. */
function* tokens(text, lines, refuse) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    lines.addNewLine(0);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            if (token.type === 'directive')
                refuse(token.offset, 'begins with a YAML directive', 'Remove the line that begins with `%`: files are YAML 1.2.');
            if (token.type === 'error')
                refuse(token.offset, `is no valid YAML: ${inWords(token.message)}`, CHECK_SYNTAX);
            yield token;
        }
        // Beside the collections the stack holds the document and the scalar at the bottom.
        if (parser.stack.length > _json_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NESTING */ .M + 2)
            refuse(parser.offset, TOO_DEEP, FLATTEN);
    }
    yield* parser.end();
}
function inWords(message) {
    const words = (0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(message.replace(/: ".*$/s, '').replace(/: (\\|[^ ]{30}).*$/s, ''), 160));
    return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
function toData(node, depth, refuse) {
    const offset = node.range?.[0] ?? 0;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        refuse(offset, `uses the alias ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`*${node.source}`)}`, 'Aliases are not read: write the value out.');
    refuseTag(node, offset, refuse);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return toScalar(node.value, offset, refuse);
    if (depth > _json_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NESTING */ .M)
        refuse(offset, TOO_DEEP, FLATTEN);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.map((item) => toData(item, depth + 1, refuse));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? toObject(node, depth, refuse) : null;
}
function toScalar(value, offset, refuse) {
    if (typeof value === 'number' && !Number.isFinite(value))
        refuse(offset, 'is no number that JSON can hold', 'Write a finite number, or put the word in quotes.');
    // JSON has one zero: a value must be the same before and after it is written.
    return Object.is(value, -0) ? 0 : (value ?? null);
}
function toObject(map, depth, refuse) {
    const object = {};
    for (const pair of map.items) {
        const node = pair.key;
        const offset = node.range?.[0] ?? map.range?.[0] ?? 0;
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? String(node.value) : '';
        refuseTag(node, offset, refuse);
        if (key === '__proto__')
            refuse(offset, 'holds the key "__proto__"', 'Rename the key.');
        if (key === '<<')
            refuse(offset, 'holds the merge key `<<`', 'Merge keys are not read: write the values out.');
        if (Object.hasOwn(object, key))
            refuse(offset, `holds the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)} twice in one mapping`, 'Keep one of them.');
        object[key] = pair.value === null ? null : toData(pair.value, depth + 1, refuse);
    }
    return object;
}
function refuseTag(node, offset, refuse) {
    if (node.tag === undefined || CORE_TAGS.has(node.tag))
        return;
    refuse(offset, `uses the tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(node.tag)}`, 'Tags are not read: remove the word that begins with `!`, or quote the text.');
}
/** Offset of the key or list entry at a path; of the last part of the path that is there. */
function offsetOf(root, path) {
    let node = root;
    let offset = root.range?.[0];
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && String(item.key.value) === String(step));
            if (pair === undefined)
                break;
            offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined)
                break;
            offset = item.range?.[0] ?? offset;
            node = item;
        }
        else
            break;
    }
    return offset;
}


/***/ }),

/***/ 88955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ HttpTargetSchema),
/* harmony export */   Jq: () => (/* binding */ OpenAiTargetSchema),
/* harmony export */   LA: () => (/* binding */ OpenAiCompatibleTargetSchema),
/* harmony export */   Nd: () => (/* binding */ TargetSchema),
/* harmony export */   Op: () => (/* binding */ targetLabel),
/* harmony export */   x8: () => (/* binding */ LlamaCppTargetSchema),
/* harmony export */   xA: () => (/* binding */ AnthropicTargetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45384);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);


/** Neutral names; only what is written is sent. */
const ParamsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    top_p: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    max_output_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional().describe('Called by whatever name the provider uses.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    stop: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]).optional(),
    reasoning_effort: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    response_format: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObjectSchema */ .xt]).optional(),
    extra: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObjectSchema */ .xt.optional().describe('Merged into the request body as it is.'),
});
const CostSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ input_per_mtok: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), output_per_mtok: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) });
/** A LoRA adapter: a file, a repository or a server-side id. */
const AdapterSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('PEFT folder or GGUF file, relative to this file.'),
    repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Repository from which the server fetches it.'),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()])
        .optional()
        .describe('How the server knows it already.'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('What it is called on the server and in reports.'),
    scale: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe('Default 1; llama.cpp only.'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe("SHA-256 or name of the base model; goes before the adapter's own word."),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(sha256:)?[0-9a-fA-F]{64}$/, 'is no SHA-256: write its 64 hex digits')
        .optional()
        .describe('SHA-256 of the weights: checked where the file is here, and its identity where it is not.'),
    server: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['vllm', 'llama-cpp-server', 'ollama', 'adapter-id']).optional(),
});
const common = {
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What tables call it.'),
    prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Prompt file (.prompt.yml, .md, .txt, chat .json or .yaml), relative to this file.'),
    params: ParamsSchema.optional().describe('Only what is written here is sent.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('File with tool definitions, relative to this file.'),
    cost: CostSchema.optional().describe('Price in USD per million tokens; goes before the price table.'),
    timeout_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe('Time of one attempt, in seconds.'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional().describe('Requests under way at once.'),
};
const model = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const url = zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'is no http or https address' });
const variable = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of an environment variable: the key itself never stands in a file')
    .refine((name) => !/^(GITHUB|ACTIONS|RUNNER|INPUT)_/i.test(name), "is a variable of the runner's own: name another that holds the key")
    .describe('Name of the environment variable that holds the key. The key itself never stands in a file.');
const OpenAiTargetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('openai'),
    model,
    api: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['responses', 'chat', 'images', 'transcriptions']).optional(),
    base_url: url.optional(),
    api_key_env: variable.optional(),
    adapter: AdapterSchema.optional().describe('A fine-tuned model of the vendor, by its `id`.'),
    ...common,
});
const AnthropicTargetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('anthropic'),
    model,
    base_url: url.optional(),
    api_key_env: variable.optional(),
    ...common,
});
const OpenAiCompatibleTargetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('openai-compatible'),
    model,
    base_url: url,
    api: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['chat', 'responses', 'images', 'transcriptions']).optional(),
    api_key_env: variable.optional(),
    adapter: AdapterSchema.optional(),
    ...common,
});
const RecordedTargetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('recorded'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    cost: CostSchema.optional(),
});
const LlamaCppTargetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('llama-cpp'),
    model,
    /** SHA-256 of the model file: it is checked, and stands for the file where only cassettes are replayed. */
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(sha256:)?[0-9a-fA-F]{64}$/, 'is no SHA-256: write its 64 hex digits')
        .optional(),
    adapter: AdapterSchema.optional(),
    context_size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(),
    threads: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    ...common,
});
const jsonPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const application = {
    model: model.optional().describe('Told to the application, for those that take one.'),
    label: common.label,
    prompt: common.prompt,
    tools: common.tools.describe('File with tool definitions, relative to this file: told as `tool_definitions`, and its calls are answered.'),
    params: common.params.describe('Told to the application as they are.'),
    cost: common.cost,
    timeout_s: common.timeout_s,
    concurrency: common.concurrency,
};
/** An application behind an address of the user's own. */
const HttpTargetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('http'),
    url: url.describe('Its path and query may hold {{variables}}.'),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['POST', 'PUT', 'PATCH', 'GET']).optional().describe('POST without it.'),
    request: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
            .optional()
            .describe('`{env:NAME}` after a dollar sign stands for an environment variable, here alone.'),
        body: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonSchema */ .MP.optional().describe('JSON with {{variables}}; without it everything that the case has.'),
    })
        .optional(),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        output: jsonPath.optional(),
        context: jsonPath.optional(),
        tool_calls: jsonPath.optional(),
        usage: jsonPath.optional(),
        file: jsonPath.optional(),
    })
        .optional()
        .describe('JSONPaths into the answer; without it the answer is { output, context, tool_calls, usage, file }, plain text, or an image or recording itself.'),
    ...application,
});
/** A program that reads the case as JSON and prints its answer. */
const CommandTargetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).describe('The program and its arguments; no shell reads them.'),
    cwd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Folder in which it runs and whose files it is, relative to this file.'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(variable).optional().describe('Names of the environment variables that it may see, beside PATH.'),
    ...application,
});
/** The system under test, or a judge's model. */
const TargetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('provider', [
    OpenAiTargetSchema,
    AnthropicTargetSchema,
    OpenAiCompatibleTargetSchema,
    RecordedTargetSchema,
    LlamaCppTargetSchema,
    HttpTargetSchema,
    CommandTargetSchema,
]);
/** How a side is called in tables when nobody gave it a label. */
function targetLabel(target) {
    if (target.label !== undefined)
        return target.label;
    return `${target.provider}/${nameOfTarget(target)}`;
}
function nameOfTarget(target) {
    switch (target.provider) {
        case 'recorded':
            return target.outputs;
        case 'http':
            return new URL(target.url).host;
        case 'command': {
            const line = target.command.join(' ');
            return line.length > 60 ? `${line.slice(0, 57)}...` : line;
        }
        default:
            return target.model;
    }
}


/***/ })

};
