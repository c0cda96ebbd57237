export const id = 8138;
export const ids = [8138];
export const modules = {

/***/ 38138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLlamaCpp: () => (/* binding */ createLlamaCpp)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/output-format.js
var output_format = __webpack_require__(50565);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/wire.js
var wire = __webpack_require__(49221);
;// CONCATENATED MODULE: ./lib/providers/llama-chat.js



/**
 * One answer. The context is emptied first: a prefix left over from another case changes answers even at temperature 0. A
 * prompt that does not fit is refused; the package would silently drop its beginning.
 * @throws ProviderError, or the signal's reason
 */
async function converse(loaded, request, seed, signal) {
    const { params } = request;
    const history = toHistory(request.messages);
    const functions = request.tools?.length ? toFunctions(request.tools) : undefined;
    const grammar = await toGrammar(loaded.llama, request);
    if (grammar !== undefined && functions !== undefined)
        throw new provider/* ProviderError */.m('unsupported', { message: 'tools and an output format at once' });
    const room = loaded.context.contextSize - 1 - countTokens(loaded, history, functions);
    if (room < 1)
        throw new provider/* ProviderError */.m('refused', { code: 'context_length_exceeded' });
    await loaded.sequence.clearHistory();
    const before = loaded.sequence.tokenMeter.getState();
    const generated = await generate(loaded.chat, history, {
        signal,
        maxTokens: Math.min(params.max_output_tokens ?? room, room),
        temperature: params.temperature,
        topP: params.top_p,
        seed,
        customStopTriggers: typeof params.stop === 'string' ? [params.stop] : params.stop,
        grammar,
        functions,
        documentFunctionParams: functions === undefined ? undefined : true,
    });
    const { usedInputTokens, usedOutputTokens } = loaded.sequence.tokenMeter.diff(before);
    return (0,wire/* toReading */.Az)({
        text: generated.response,
        calls: (generated.functionCalls ?? []).map(({ functionName, params: given }, index) => ({
            id: `call_${request.messages.length}_${index}`,
            name: functionName,
            arguments: given ?? {},
        })),
        stop: STOPS.get(generated.metadata.stopReason) ?? 'unfinished',
        stopWord: generated.metadata.stopReason,
        usage: { inputTokens: usedInputTokens, outputTokens: usedOutputTokens },
        model: undefined,
    });
}
const STOPS = new Map([
    ['eogToken', 'stop'],
    ['stopGenerationTrigger', 'stop'],
    ['customStopTrigger', 'stop'],
    ['functionCalls', 'tool_calls'],
    ['maxTokens', 'length'],
]);
async function generate(chat, history, options) {
    try {
        return await chat.generateResponse(history, withoutUndefined(options));
    }
    catch (cause) {
        if (options.signal.aborted)
            throw options.signal.reason;
        throw new provider/* ProviderError */.m('server', { cause });
    }
}
/** The package tells an option that is undefined from one that is not there. */
function withoutUndefined(options) {
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
/** Tokens of the prompt as the model's template renders it, up to where the answer begins. */
function countTokens({ model, chatWrapper }, history, functions) {
    const chatHistory = history.at(-1)?.type === 'model' ? history : [...history, { type: 'model', response: [] }];
    const options = functions === undefined ? { chatHistory } : { chatHistory, availableFunctions: functions, documentFunctionParams: true };
    try {
        return chatWrapper.generateContextState(options).contextText.tokenize(model.tokenizer).length;
    }
    catch (cause) {
        // Templates refuse what they do not know, such as a system message.
        throw new provider/* ProviderError */.m('unsupported', { message: "the model's chat template refuses these messages", cause });
    }
}
async function toGrammar(llama, request) {
    const format = (0,output_format/* outputFormatOf */.Oz)(request);
    if (format === null || format.kind === 'text')
        return undefined;
    if (format.kind === 'json')
        return llama.getGrammarFor('json');
    try {
        return await llama.createGrammarForJsonSchema((0,output_format/* listIntegerRanges */.ND)(format.schema));
    }
    catch (cause) {
        throw new provider/* ProviderError */.m('unsupported', { message: 'a schema that makes no grammar', cause });
    }
}
function toFunctions(tools) {
    return Object.fromEntries(tools.map(({ name, description, parameters }) => [name, { ...(description !== undefined && { description }), params: parameters }]));
}
/** Turns as the package keeps them: a tool's result stands inside the call that asked for it. */
function toHistory(messages) {
    const results = new Map(messages.filter(isResult).map(({ tool_call_id, content }) => [tool_call_id, content]));
    return messages.filter((message) => !isResult(message)).map((message) => toItem(message, results));
}
function isResult({ role }) {
    return role === 'tool';
}
function toItem(message, results) {
    switch (message.role) {
        case 'assistant':
            return { type: 'model', response: toResponse(message, results) };
        case 'user':
            return { type: 'user', text: message.content };
        default:
            return { type: 'system', text: message.content };
    }
}
function toResponse({ content, tool_calls = [] }, results) {
    const calls = tool_calls.map(({ id, function: call }) => {
        const result = results.get(id);
        if (result === undefined)
            throw new provider/* ProviderError */.m('unsupported', { message: 'a tool call without its result' });
        return { type: 'functionCall', name: call.name, params: parseParams(call.arguments), result };
    });
    return content === '' && calls.length > 0 ? calls : [content, ...calls];
}
function parseParams(text) {
    try {
        return JSON.parse(text.trim() === '' ? '{}' : text);
    }
    catch {
        throw new provider/* ProviderError */.m('unsupported', { message: 'a recorded tool call whose arguments are no JSON' });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/documents/printable.js
var printable = __webpack_require__(95873);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/providers/llama-package.js
/** The optional package `node-llama-cpp`: where it is, and as much of its shape as Cupel uses (3.22). */





const NAME = 'node-llama-cpp';
const VERSION = '3.22.1';
/**
 * The package's own package.json, looked for from a folder upwards.
 * @throws CupelError `provider-setup` with the command that installs it
 */
function findLlamaPackage(cwd) {
    try {
        // The base is a file in the folder, whether or not it exists.
        const found = (0,external_node_module_.findPackageJSON)(NAME, (0,external_node_url_.pathToFileURL)(external_node_path_.join(cwd, 'package.json')));
        if (found !== undefined)
            return found;
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'))
            throw error;
    }
    throw new errors/* CupelError */.MF('provider-setup', `the package ${NAME} is not installed`, { remedy: installCommand() });
}
/** @throws CupelError `provider-setup` when the package cannot be loaded */
async function importLlamaPackage(packageJson) {
    const entry = (0,external_node_url_.pathToFileURL)(external_node_path_.join(external_node_path_.dirname(packageJson), 'dist', 'index.js'));
    try {
        // A bundler must not look into this: the package is the user's, found at run time.
        return (await import(/* webpackIgnore: true */ entry.href));
    }
    catch (cause) {
        throw new errors/* CupelError */.MF('provider-setup', `the package ${NAME} cannot be loaded`, { remedy: installCommand(), cause });
    }
}
const BINARIES = {
    'linux x64': 'linux-x64',
    'linux arm64': 'linux-arm64',
    'darwin x64': 'mac-x64',
    'win32 x64': 'win-x64',
};
/** The binaries for other processors and for graphics cards make it ten times as large, and the install scripts compile for minutes. */
function installCommand() {
    const binary = BINARIES[`${(0,external_node_os_.platform)()} ${(0,external_node_os_.arch)()}`];
    if (binary === undefined)
        return `Run: npm i ${NAME}@${VERSION}`;
    return `Run: npm i ${NAME}@${VERSION} @node-llama-cpp/${binary}@${VERSION} --omit=optional --ignore-scripts`;
}

;// CONCATENATED MODULE: ./lib/providers/llama-engine.js







/**
 * The one instance of the process, which stays to its end. llama.cpp has one log for all: beside or after a first instance, a
 * second one's messages go to the terminal instead (3.22.1). And on one instance, two sides that differ by their adapter share
 * the model's weights.
 */
let shared = null;
/**
 * Loads a model with its adapter, sharing the weights with those who have loaded the same file.
 * @throws CupelError `provider-setup` that tells why it cannot be loaded
 */
async function borrowModel(order) {
    shared ??= startEngine(order.packageJson);
    const engine = await shared.catch((error) => {
        shared = null;
        throw error;
    });
    return engine.alone(() => load(engine, order));
}
async function startEngine(packageJson) {
    const module = await importLlamaPackage(packageJson);
    const log = [];
    try {
        const llama = await module.getLlama({
            gpu: false,
            build: 'never',
            skipDownload: true,
            progressLogs: false,
            logLevel: 'warn',
            logger: (level, message) => void (level === 'error' && log.push(message.trim())),
        });
        return { module, llama, log, models: new Map(), alone: pLimit(1) };
    }
    catch (cause) {
        throw new errors/* CupelError */.MF('provider-setup', 'node-llama-cpp has no binary for this machine', { remedy: installCommand(), cause });
    }
}
async function load(engine, order) {
    const { path, file } = order.model;
    const model = engine.models.get(path)?.model ?? (await explainFailure(engine, file, () => engine.llama.loadModel({ modelPath: path })));
    const entry = engine.models.get(path) ?? { model, users: 0 };
    engine.models.set(path, entry);
    entry.users += 1;
    const leave = async () => {
        entry.users -= 1;
        if (entry.users > 0)
            return;
        engine.models.delete(path);
        await model.dispose();
    };
    try {
        const loaded = await createContext(engine, model, order);
        return {
            loaded,
            release: async () => {
                await loaded.context.dispose();
                await leave();
            },
        };
    }
    catch (error) {
        await leave();
        throw error;
    }
}
async function createContext(engine, model, { model: { file }, adapter, contextSize, threads }) {
    const { llama, module } = engine;
    const chatWrapper = module.resolveChatWrapper(model, { type: 'jinjaTemplate' });
    if (chatWrapper === null)
        throw loadError(file, 'holds no chat template');
    const context = await explainFailure(engine, adapter?.file ?? file, () => model.createContext({
        contextSize,
        threads: threads ?? usefulThreads(),
        ...(adapter !== null && { lora: { adapters: [{ filePath: adapter.path, scale: adapter.scale }] } }),
    }));
    const sequence = context.getSequence();
    return { llama, model, context, sequence, chatWrapper, chat: new module.LlamaChat({ contextSequence: sequence, chatWrapper }) };
}
/** Two hardware threads of one core generate more slowly than one of them (measured: 75 against 125 tokens a second). */
function usefulThreads() {
    return Math.max(1, Math.floor((0,external_node_os_.availableParallelism)() / 2));
}
const LOG_DELAY_MS = 50;
/** Tells why a file cannot be loaded. The package throws little more than that it failed; the log says why, some moments later. */
async function explainFailure({ log }, file, attempt) {
    log.length = 0;
    try {
        return await attempt();
    }
    catch (error) {
        await (0,promises_.setTimeout)(LOG_DELAY_MS);
        throw loadError(file, causeOf(log) ?? (error instanceof Error ? error.message : 'failed to load'));
    }
}
const PREAMBLE = /^(\w+: )?((failed to apply lora adapter|error loading model( hyperparameters)?): )*/;
/** The line that says most: not one that repeats that it failed, and without the names of functions before it. */
function causeOf(log) {
    return log.map((line) => line.replace(PREAMBLE, '')).find((cause) => !/^failed to load/.test(cause));
}
function loadError(file, cause) {
    const remedy = REMEDIES.find(([words]) => words.test(cause))?.[1];
    return new errors/* CupelError */.MF('provider-setup', `cannot be loaded: ${(0,printable/* printable */.g)((0,documents_text/* shorten */.ml)(cause, 300))}`, {
        place: { file },
        ...(remedy !== undefined && { remedy }),
    });
}
const REMEDIES = [
    [/['"]vers['"]/, 'It is a Git LFS pointer: run `git lfs pull`, or check out with `lfs: true`.'],
    [/incorrect shape|arch mismatch/, 'The adapter was trained on another base model than `model`.'],
    [/file bounds|corrupted|incomplete/, 'The file is cut off: fetch it again.'],
    [/general\.type to be 'adapter'/, 'The file is a whole model: name it in `model`.'],
    [/key not found in model/, 'The file is an adapter or no language model: name the base model in `model`.'],
    [/chat template/, 'Use a GGUF file of a chat model, with its template in it.'],
];

// EXTERNAL MODULE: ./lib/providers/parameters.js
var parameters = __webpack_require__(47940);
;// CONCATENATED MODULE: ./lib/providers/llama-cpp.js








/** Tokens of the context when nobody wrote `context_size`, or as many as the model was trained on if that is less. */
const DEFAULT_CONTEXT = 8_192;
const NO_SERVER = 'Remove it: the model runs inside Cupel, there is no request to put it into.';
const GAPS = { reasoning_effort: NO_SERVER, extra: NO_SERVER };
/**
 * A GGUF model, with a LoRA adapter if named, inside this process: the user's own `node-llama-cpp`, on the processor alone, so
 * that answers do not depend on a graphics card. The chat template is the one in the file. The model is loaded when the first
 * answer is asked for, and answers one request at a time.
 * @throws CupelError `config`, `file-missing`, `provider-setup`; from `generate` too, where the model cannot be loaded
 */
async function createLlamaCpp(target, context) {
    (0,parameters/* assertParams */.BK)(target.params ?? {}, GAPS);
    (0,output_format/* parseResponseFormat */.aY)(target.params?.response_format);
    const files = { model: await modelFile(target, context), adapter: await adapterFile(target.adapter, context) };
    if (!context.replayOnly)
        prepare(target, files, context);
    let lease = null;
    const load = () => (lease ??= borrowModel(prepare(target, files, context)));
    const alone = pLimit(1);
    return {
        name: 'llama-cpp',
        identity: {
            provider: 'llama-cpp',
            model: files.model.identity,
            adapter: files.adapter === null ? null : { ...files.adapter.identity, scale: scaleOf(target) },
            context_size: target.context_size ?? DEFAULT_CONTEXT,
            seed: target.seed ?? null,
        },
        paceKey: `llama-cpp ${files.model.path} ${files.adapter?.path ?? ''}`,
        recordable: true,
        usesPayload: false,
        origin: null,
        maxConcurrency: 1,
        generate: (request, { signal }) => alone(async () => {
            (0,parameters/* assertRequestParams */.GX)(request.params, GAPS);
            if (request.attachments !== undefined)
                throw new provider/* ProviderError */.m('unsupported', { message: 'attachments' });
            signal.throwIfAborted();
            const { loaded } = await load();
            const startedAt = context.deps.monotonic();
            const reading = await converse(loaded, request, seedOf(target, request), signal);
            return { ...reading, latencyMs: context.deps.monotonic() - startedAt };
        }),
        close: async () => {
            const held = await lease?.catch(() => null);
            lease = null;
            await held?.release();
        },
    };
}
/** Every trial and every redraw is another draw, and each the same in every run. */
function seedOf(target, { params, trial, redraw = 0 }) {
    const seed = params.seed ?? target.seed;
    return seed === undefined ? undefined : (seed + trial + 1_000 * redraw) >>> 0;
}
async function modelFile(target, context) {
    return identify({ path: target.model, declared: target.digest, field: 'digest' }, context);
}
async function adapterFile(adapter, context) {
    if (adapter === undefined)
        return null;
    if (adapter.path === undefined)
        throw new errors/* CupelError */.MF('config', 'names no file', { place: { path: 'adapter' }, remedy: 'Write `adapter: { path: ..., scale: 1.0 }`.' });
    return identify({ path: adapter.path, declared: adapter.digest, field: 'adapter.digest' }, context);
}
/** A file is known by its content: what is there is hashed, what is not there stands for the digest that was written down. */
async function identify({ path, declared, field }, { files, replayOnly }) {
    const found = await files.obtain(path);
    const expected = declared?.replace(/^sha256:/, '').toLowerCase();
    if (found === null) {
        if (!replayOnly)
            throw new errors/* CupelError */.MF('file-missing', 'does not exist', { place: { file: path } });
        return { path, here: null, identity: expected === undefined ? { file: path } : { sha256: expected } };
    }
    if (expected !== undefined && expected !== found.sha256)
        throw new errors/* CupelError */.MF('config', `is not the SHA-256 of the file, which is ${found.sha256}`, {
            place: { path: field },
            remedy: 'Correct the digest or the file.',
        });
    return { path, here: found.path, identity: { sha256: found.sha256 } };
}
/** Looks whether all is there that loading will need. */
function prepare(target, { model, adapter }, context) {
    if (context.localPackages === false) {
        throw new errors/* CupelError */.MF('provider-setup', 'llama-cpp loads code from the working directory, which this run may not', {
            remedy: 'Judge this change with a provider that is reached over HTTP, or with recorded outputs.',
        });
    }
    const locate = ({ path, here }) => {
        if (here === null)
            throw new errors/* CupelError */.MF('file-missing', 'is not here: there is no file, or only a Git LFS pointer to it', {
                place: { file: path },
                remedy: 'Add the file, run `git lfs pull`, or check out with `lfs: true`.',
            });
        return { path: here, file: path };
    };
    return {
        packageJson: findLlamaPackage(context.deps.cwd),
        model: locate(model),
        adapter: adapter === null ? null : { ...locate(adapter), scale: scaleOf(target) },
        contextSize: target.context_size ?? { max: DEFAULT_CONTEXT },
        threads: target.threads,
    };
}
function scaleOf({ adapter }) {
    return adapter?.scale ?? 1;
}


/***/ }),

/***/ 50565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ listIntegerRanges),
/* harmony export */   Oz: () => (/* binding */ outputFormatOf),
/* harmony export */   aY: () => (/* binding */ parseResponseFormat),
/* harmony export */   wf: () => (/* binding */ toSchemaName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45384);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);




/** What `response_format` may say, in the words of OpenAI's chat API, which prompt files use too. */
const WrittenFormatSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['text', 'json_object']),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['text', 'json_object']) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('json_schema'),
        json_schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
            description: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
            schema: _domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObjectSchema */ .xt,
            strict: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
        }),
    }),
]);
/**
 * Reads the `response_format` of a target.
 * @throws CupelError `config` where it is none of the known forms
 */
function parseResponseFormat(written) {
    const format = readFormat(written);
    if (format !== undefined)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', 'is no response format', {
        place: { path: 'params.response_format' },
        remedy: 'Write `text`, `json_object`, or `{ type: json_schema, json_schema: { name, schema } }`.',
    });
}
/**
 * The form that one request asks for; a schema of its own goes before `response_format`. Null: nobody asked for any.
 * @throws ProviderError `unsupported` where `response_format` is none of the known forms
 */
function outputFormatOf(request) {
    if (request.outputSchema !== undefined)
        return { kind: 'schema', ...request.outputSchema, strict: true };
    const format = readFormat(request.params.response_format);
    if (format === undefined)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('unsupported', { message: 'params.response_format' });
    return format;
}
function readFormat(written) {
    if (written === undefined)
        return null;
    const parsed = WrittenFormatSchema.safeParse(written);
    if (!parsed.success)
        return undefined;
    const format = typeof parsed.data === 'string' ? { type: parsed.data } : parsed.data;
    switch (format.type) {
        case 'text':
            return { kind: 'text' };
        case 'json_object':
            return { kind: 'json' };
        case 'json_schema':
            return {
                kind: 'schema',
                name: format.json_schema.name ?? 'answer',
                schema: format.json_schema.schema,
                strict: format.json_schema.strict,
            };
    }
}
/** A schema's name as OpenAI takes it: letters, digits, `_` and `-`, at most 64. */
function toSchemaName(name) {
    return name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || 'answer';
}
const MAX_LISTED = 101;
/**
 * The same schema with small ranges of integers written out as enums. Anthropic refuses `minimum` and `maximum`, grammars
 * overlook them, and both keep to an enum.
 */
function listIntegerRanges(schema) {
    return mapSchema(schema);
}
function mapSchema(node) {
    if (Array.isArray(node))
        return node.map(mapSchema);
    if (typeof node !== 'object' || node === null)
        return node;
    const { type, minimum, maximum, ...rest } = node;
    const size = typeof minimum === 'number' && typeof maximum === 'number' ? maximum - minimum + 1 : Number.POSITIVE_INFINITY;
    if (type === 'integer' && Number.isInteger(minimum) && size >= 1 && size <= MAX_LISTED && !('enum' in rest))
        return { ...rest, enum: Array.from({ length: Math.floor(size) }, (_, index) => Number(minimum) + index) };
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapSchema(value)]));
}


/***/ }),

/***/ 47940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ assertParams),
/* harmony export */   GX: () => (/* binding */ assertRequestParams),
/* harmony export */   Uc: () => (/* binding */ DEFAULT_MAX_TOKENS),
/* harmony export */   bW: () => (/* binding */ mergeExtra)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);


/**
 * Tokens of an answer when nobody wrote `max_output_tokens`: Anthropic's API cannot do without `max_tokens`. It is the figure
 * that Anthropic's own examples use for models that think before they answer (thinking counts), below the 21,333 above which its
 * SDK calls for streaming, and within what every current model takes (64,000 and more).
 */
const DEFAULT_MAX_TOKENS = 16_000;
/** Fields of a request body that Cupel itself decides: written into `extra`, they would make the report say something else than was sent. */
const RESERVED = ['model', 'messages', 'input', 'instructions', 'system', 'stream'];
/**
 * Refuses at start what an API cannot be told.
 * @throws CupelError `config` that names the parameter
 */
function assertParams(params, gaps) {
    const problem = findProblem(params, gaps);
    if (problem === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', problem.message, { place: { path: `params.${problem.param}` }, remedy: problem.remedy });
}
/**
 * The same for the parameters of one request, which may come from a prompt file.
 * @throws ProviderError `unsupported` that names the parameter
 */
function assertRequestParams(params, gaps) {
    const problem = findProblem(params, gaps);
    if (problem !== null)
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('unsupported', { message: `params.${problem.param}` });
}
function findProblem(params, gaps) {
    for (const [param, remedy] of Object.entries(gaps))
        if (params[param] !== undefined)
            return { param, message: 'is a parameter that this provider does not have', remedy };
    for (const field of RESERVED) {
        if (params.extra === undefined || !Object.hasOwn(params.extra, field))
            continue;
        return { param: `extra.${field}`, message: 'may not be set through `extra`', remedy: `Take \`${field}\` out of \`extra\`.` };
    }
    return null;
}
/** Puts `extra` into a request body as it is: its fields win, and two objects of one name are joined field by field. */
function mergeExtra(body, extra = {}) {
    const merged = { ...body };
    for (const [name, value] of Object.entries(extra)) {
        const own = merged[name];
        merged[name] = isObject(own) && isObject(value) ? { ...own, ...value } : value;
    }
    return merged;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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


/***/ })

};
