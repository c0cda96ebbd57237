export const id = 3413;
export const ids = [3413];
export const modules = {

/***/ 93413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ locateFile),
/* harmony export */   y: () => (/* binding */ locateSuites)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79278);
/* harmony import */ var _documents_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22582);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6883);
/* harmony import */ var _suite_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3854);
/** Where a command works: the git work tree (or, without git, the file system), and the folder for what Cupel keeps. */







/**
 * Opens the workspace of a folder. Messages name files as the user would from where they stand.
 * @param stateDir where run records and cassettes are kept instead of `.cupel`
 * @throws CupelError `base-unreadable` where there is a repository that git will not read
 */
async function openWorkspace(deps, folder = deps.cwd, stateDir) {
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W)(deps, folder);
    const root = repository?.root ?? '/';
    const name = (path) => {
        const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(deps.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        return shown === '' || shown.startsWith('..') ? (repository === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path) : path) : shown;
    };
    return { repository, tree: (0,_documents_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkingTree */ .AJ)(root, { name }), stateDir: stateDir ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository?.root ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd), '.cupel') };
}
/**
 * The suites that arguments name: files, folders with a suite.yaml, globs; without any, all of the work tree.
 * @throws CupelError `no-suite`, `file-unsafe`
 */
async function locateSuites(deps, names, options = {}) {
    const locations = [];
    const workspaces = new Map();
    for (const name of names.length === 0 ? [_suite_load_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_SUITES */ .s_] : names) {
        const folder = (0,_documents_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(name) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd) : folderOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, name), deps.cwd);
        const known = [...workspaces.values()].find(({ repository }) => repository !== null && isBelow(repository.root, folder));
        const workspace = known ?? workspaces.get(folder) ?? (await openWorkspace(deps, folder, options.stateDir));
        workspaces.set(folder, workspace);
        const root = workspace.repository?.root ?? '/';
        const trees = [options.sides?.head ?? workspace.tree, ...(options.sides?.base ? [options.sides.base.tree] : [])];
        for (const path of await findOnEither(trees, (0,_documents_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .toTreePath */ .Xe)(root, deps.cwd, name))) {
            if (!locations.some((other) => other.workspace === workspace && other.path === path))
                locations.push({ workspace, path });
        }
    }
    return locations;
}
/**
 * A file that an argument names, in the workspace that holds it.
 * @throws CupelError `base-unreadable`, `file-unsafe`
 */
async function locateFile(deps, name, stateDir) {
    const workspace = await openWorkspace(deps, folderOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, name), deps.cwd), stateDir);
    return { workspace, path: (0,_documents_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .toTreePath */ .Xe)(workspace.repository?.root ?? '/', deps.cwd, name) };
}
/** The suites that a pattern names in any of the trees. What the first says of a name that is in none is the error. */
async function findOnEither(trees, pattern) {
    const found = new Set();
    let refusal = null;
    for (const tree of trees) {
        try {
            for (const path of await (0,_suite_load_js__WEBPACK_IMPORTED_MODULE_6__/* .findSuites */ .f8)(tree, [pattern]))
                found.add(path);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF) || error.code !== 'no-suite')
                throw error;
            refusal ??= error;
        }
    }
    if (found.size === 0 && refusal !== null)
        throw refusal;
    return [...found].sort();
}
function folderOf(path, fallback) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return fallback;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
function isBelow(root, folder) {
    return folder === root || folder.startsWith(`${root}/`);
}


/***/ }),

/***/ 89169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ loadDocument),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   ly: () => (/* binding */ referencedPath),
/* harmony export */   rp: () => (/* binding */ onBehalfOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export parseJsonDocument */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25922);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43774);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93836);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27347);







/** Largest YAML or JSON document, prompt and other text that is read as a whole, in bytes. */
const MAX_DOCUMENT_BYTES = 1 << 20;
/**
 * Bytes of a file that a person wrote.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` where the file is a Git LFS pointer
 */
async function readBytes(tree, path, maxBytes) {
    const bytes = await tree.read(path, maxBytes);
    if (!(0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .isLfsPointer */ .N)(bytes))
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', 'is a Git LFS pointer, not the file itself', {
        place: { file: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(tree, path) },
        remedy: 'Fetch the file with `git lfs pull`; in a workflow set `lfs: true` at actions/checkout.',
    });
}
/**
 * Text of a file that a person wrote: UTF-8, at most 1 MiB, no Git LFS pointer.
 * @throws CupelError `file-missing`, `file-unsafe`, `config`
 */
async function readText(tree, path) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(await readBytes(tree, path, MAX_DOCUMENT_BYTES), (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(tree, path));
}
/**
 * A YAML or (by its ending) JSON document.
 * @throws CupelError `file-missing`, `file-unsafe`, `config` with the line
 */
async function loadDocument(tree, path) {
    const text = await readText(tree, path);
    const file = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(tree, path);
    const parsed = path.toLowerCase().endsWith('.json') ? parseJsonDocument(text, file) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(text, file);
    return { ...parsed, file };
}
/**
 * A JSON document with the lines of its parts.
 * @throws CupelError `config` with the line
 */
function parseJsonDocument(text, file) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text, { file, line: 1 });
    let located;
    return {
        value,
        lineOf: (path) => {
            // JSON is YAML in all but corner cases; lines are asked for only when something is wrong.
            located ??= locateAsYaml(text, file);
            return located.lineOf(path);
        },
    };
}
/**
 * The path of a file that another file names, once it is known to be there.
 * @throws CupelError at the naming place: `file-unsafe`, or `file-missing` with what the file is for
 */
async function referencedPath(tree, fromFile, path, place, what) {
    const resolved = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(fromFile, path, place);
    if (await tree.has(resolved))
        return resolved;
    await tree.read(resolved, 0).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF && error.code === 'file-missing')
            return;
        throw error;
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('file-missing', `names the ${what} ${resolved}, which does not exist`, {
        place,
        remedy: 'Correct the path (it is relative to the file that names it), or add the file.',
    });
}
/** Runs what names no place in its errors on behalf of the place that asked for it. */
async function onBehalfOf(place, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF) || error.place !== undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF(error.code, error.message, {
            place,
            cause: error,
            ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        });
    }
}
function locateAsYaml(text, file) {
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(text, file);
    }
    catch {
        return { value: null, lineOf: () => undefined };
    }
}


/***/ }),

/***/ 93836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** How messages name a file of a tree. */
function nameOf(tree, path) {
    return tree.name?.(path) ?? path;
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

/***/ 58846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ scaleWords),
/* harmony export */   Hu: () => (/* binding */ fromFraction),
/* harmony export */   Vf: () => (/* binding */ RubricSchema),
/* harmony export */   WV: () => (/* binding */ rubricScore),
/* harmony export */   _j: () => (/* binding */ toFraction),
/* harmony export */   eH: () => (/* binding */ isScaleValue),
/* harmony export */   fz: () => (/* binding */ weighItems),
/* harmony export */   k: () => (/* binding */ DEFAULT_PASS_AT),
/* harmony export */   vy: () => (/* binding */ scaleValues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45384);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5295);



const fraction = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
/** The values that a judge may give one item, and that a person may give it when labelling. */
const ScaleSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('binary') }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('ordinal'), min: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() })
        .refine((scale) => scale.min < scale.max, 'needs `min` below `max`'),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('categorical'), labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), fraction) })
        .refine((scale) => Object.keys(scale.labels).length >= 2, 'needs at least two labels'),
]);
const RubricItemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    criterion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('What the judge is asked about the answer.'),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(1e6).optional(),
    anchors: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('What a value of the scale means here.'),
});
/**
 * What people are asked beside the items when they label: kept with the labels, never shown to a judge and never turned into a score.
 * `freeform` takes any text.
 */
const FeedbackConfigSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    question: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('What the person is asked.'),
    scale: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([ScaleSchema, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('freeform') })]),
});
/** An answer whose score is known beforehand; a judge that misses it is not trusted in this run. */
const CanarySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    input: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonSchema */ .MP,
    context: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .PassageSchema */ .Km).optional().describe('Passages that the answer may use.'),
    output: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ min: fraction.optional(), max: fraction.optional() })
        .refine((expect) => expect.min !== undefined || expect.max !== undefined, 'needs `min`, `max` or both'),
});
/** What a judge is asked. */
const RubricSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rubric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    scale: ScaleSchema,
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(RubricItemSchema).min(1),
    pass_at: fraction.optional().describe('The score from which tables and must_pass call an answer passed, on 0..1.'),
    canaries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(CanarySchema)
        .optional()
        .describe('Answers whose score is known beforehand. An empty list turns the built-in ones off too.'),
    feedback: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(FeedbackConfigSchema)
        .optional()
        .describe('What people are asked beside the items when they label. Kept, never shown to a judge, never a score.'),
})
    .superRefine((rubric, context) => {
    const seen = new Set();
    for (const key of ['items', 'feedback']) {
        rubric[key]?.forEach(({ id }, index) => {
            if (seen.has(id))
                context.addIssue({ code: 'custom', path: [key, index, 'id'], message: `repeats the item id ${JSON.stringify(id)}` });
            seen.add(id);
        });
    }
});
/** The share from which tables and must_pass call a rubric score passed, when the rubric does not say. */
const DEFAULT_PASS_AT = 0.5;
/** Whether a value is one of the scale's own: the type counts, `"4"` is no 4. */
function isScaleValue(scale, value) {
    switch (scale.type) {
        case 'binary':
            return typeof value === 'boolean';
        case 'ordinal':
            return typeof value === 'number' && Number.isInteger(value) && value >= scale.min && value <= scale.max;
        case 'categorical':
            return typeof value === 'string' && Object.hasOwn(scale.labels, value);
    }
}
/** A scale value on 0..1. */
function toFraction(scale, value) {
    switch (scale.type) {
        case 'binary':
            return value === true ? 1 : 0;
        case 'ordinal':
            return (Number(value) - scale.min) / (scale.max - scale.min);
        case 'categorical':
            return scale.labels[String(value)] ?? 0;
    }
}
/** The weighted mean of the items' fractions: the score of one answer under a rubric. */
function rubricScore(rubric, values) {
    return weighItems(rubric, (id) => {
        const value = values[id];
        if (value === undefined)
            throw new Error(`no value for the rubric item ${id}`);
        return toFraction(rubric.scale, value);
    });
}
/** The weighted mean over the items of what each of them amounts to, on 0..1. */
function weighItems({ items }, fractionOf) {
    let sum = 0;
    let weights = 0;
    for (const { id, weight = 1 } of items) {
        sum += weight * fractionOf(id);
        weights += weight;
    }
    return sum / weights;
}
/** The scale value that a fraction on 0..1 comes nearest to; for a binary scale whether it reaches `passAt`. */
function fromFraction(scale, fraction, passAt = DEFAULT_PASS_AT) {
    switch (scale.type) {
        case 'binary':
            return fraction >= passAt - ROUNDING;
        case 'ordinal':
            return scale.min + Math.floor(fraction * (scale.max - scale.min) + 0.5 + ROUNDING);
        case 'categorical': {
            const entries = Object.entries(scale.labels).map(([label, value]) => ({ label, distance: Math.abs(value - fraction) }));
            return entries.reduce((best, entry) => (entry.distance < best.distance - ROUNDING ? entry : best)).label;
        }
    }
}
// Weighted means of thirds and tenths do not hit a value exactly.
const ROUNDING = 1e-9;
/** All values of a scale, the worst first; of a long ordinal scale none, for nobody lists a hundred. */
function scaleValues(scale) {
    switch (scale.type) {
        case 'binary':
            return [false, true];
        case 'ordinal':
            return scale.max - scale.min > MAX_LISTED ? [] : Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
        case 'categorical':
            return Object.entries(scale.labels)
                .sort(([, a], [, b]) => a - b)
                .map(([label]) => label);
    }
}
/** Largest span of an ordinal scale whose values are listed one by one. */
const MAX_LISTED = 10;
/** How a person writes a value of the scale, for messages. */
function scaleWords(scale) {
    switch (scale.type) {
        case 'binary':
            return 'true or false';
        case 'ordinal':
            return `a whole number from ${scale.min} to ${scale.max}`;
        case 'categorical':
            return `one of ${Object.keys(scale.labels).join(', ')}`;
    }
}


/***/ }),

/***/ 3854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   f8: () => (/* binding */ findSuites),
/* harmony export */   s_: () => (/* binding */ DEFAULT_SUITES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89169);
/* harmony import */ var _documents_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79278);
/* harmony import */ var _documents_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43774);
/* harmony import */ var _documents_suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61792);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23227);
/* harmony import */ var _documents_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93836);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53358);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _policy_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98782);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12023);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60973);
/* harmony import */ var _scorers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38417);
/* harmony import */ var _shipped_rubrics_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28844);














/** Where suites are looked for when nobody names one. */
const DEFAULT_SUITES = 'evals/**/suite.yaml';
const SUITE_HELP = 'The fields of a suite: schema/suite.schema.json.';
/**
 * Reads and checks a suite with its rubrics. Golden sets, prompts, recorded outputs and scores are read by those who need them.
 * @throws CupelError `no-suite` where the file does not exist; `file-unsafe`; `config` with the lines of what is malformed
 */
async function loadSuite(tree, path) {
    const normal = (0,_documents_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(path);
    if (!(await tree.has(normal)))
        await refuseMissing(tree, normal);
    const document = await (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDocument */ .Az)(tree, normal);
    const suite = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_6__/* .validate */ .tf)(_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .SuiteSchema */ .M$, document.value, document, SUITE_HELP, true);
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(normal);
    const loaded = { path: normal, directory: directory === '.' ? '' : directory, file: document.file, suite, lineOf: document.lineOf };
    return { ...loaded, rubrics: await loadRubrics(tree, loaded), policyFiles: await (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_8__/* .digestPolicyFiles */ .C)(tree, normal, suite) };
}
/** Where something stands in a suite, for messages. */
function placeIn(suite, path) {
    const line = suite.lineOf(path);
    return { file: suite.file, ...(line === undefined ? {} : { line }), path: (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPath */ .i7)(path) };
}
/**
 * The suite files that paths, folders and globs name, each once, sorted by path.
 * @throws CupelError `no-suite` where a named one does not exist, or none matches
 */
async function findSuites(tree, patterns = [DEFAULT_SUITES]) {
    const found = new Set();
    for (const pattern of patterns)
        for (const path of await suitesAt(tree, pattern))
            found.add(path);
    if (found.size > 0)
        return [...found].sort();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .CupelError */ .MF('no-suite', `there is no suite: ${patterns.map((pattern) => (0,_documents_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .V)(tree, pattern), 200)).join(', ')} matches no file`, {
        remedy: 'Name one, or make one with `cupel init`.',
    });
}
async function suitesAt(tree, pattern) {
    const path = (0,_documents_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(pattern);
    if ((0,_documents_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(path))
        return tree.list(path);
    if (await tree.has(`${path}/suite.yaml`))
        return [`${path}/suite.yaml`];
    if (await tree.has(path))
        return [path];
    // A folder means the suites below it.
    const below = await tree.list(`${path}/**/suite.yaml`);
    if (below.length === 0)
        await refuseMissing(tree, path);
    return below.length === 0 ? [path] : below;
}
async function refuseMissing(tree, path) {
    await tree.read(path, 0).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .CupelError */ .MF) || error.code !== 'file-missing')
            throw error;
    });
    const meant = (0,_documents_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(path, await tree.list(DEFAULT_SUITES));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .CupelError */ .MF('no-suite', `there is no suite ${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .V)(tree, path), 200)}`, {
        remedy: meant === null ? 'Correct the path, or make a suite with `cupel init`.' : `Did you mean ${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .V)(tree, meant), 200)}?`,
    });
}
async function loadRubrics(tree, loaded) {
    const rubrics = new Map();
    for (const [index, scorer] of loaded.suite.scorers.entries()) {
        const named = (0,_scorers_js__WEBPACK_IMPORTED_MODULE_11__/* .rubricOf */ .PX)(scorer);
        if (named === null)
            continue;
        const place = placeIn(loaded, ['scorers', index, named.key, 'rubric']);
        const rubric = (0,_shipped_rubrics_js__WEBPACK_IMPORTED_MODULE_12__/* .isShippedRubric */ .r)(named.path)
            ? (0,_shipped_rubrics_js__WEBPACK_IMPORTED_MODULE_12__/* .loadShippedRubric */ .t)(named.path, loaded.path, place)
            : await (0,_rubric_js__WEBPACK_IMPORTED_MODULE_9__/* .loadRubric */ .Y)(tree, await (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_1__/* .referencedPath */ .ly)(tree, loaded.path, named.path, place, 'rubric'));
        rubrics.set(scorer.id, rubric);
    }
    return rubrics;
}


/***/ }),

/***/ 98782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ digestPolicyFiles),
/* harmony export */   x: () => (/* binding */ withContents)
/* harmony export */ });
/* harmony import */ var _documents_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43774);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60973);
/** Files whose content is policy, although the suite only names them: a judge's prompt, the schema of a check, what a baseline of its own reads. */


/** Fields that name such a file. Rubrics are compared by what they say, and recorded scores are the candidate's results. */
const FILE_FIELDS = new Set(['prompt', 'tools', 'schema', 'outputs']);
/**
 * What stands in these files: a short hash of each, by its path as the suite writes it. A file that is missing is left to whoever needs it.
 */
async function digestPolicyFiles(tree, path, suite) {
    const named = new Set();
    collect([suite.scorers, (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .explicitBaseline */ .Sb)(suite)], named);
    const digests = new Map();
    for (const file of named) {
        const digest = await digestOf(tree, path, file);
        if (digest !== null)
            digests.set(file, digest);
    }
    return digests;
}
/** A value with the content of the files that it names in place of their paths, which may be renamed freely. */
function withContents(value, contents) {
    if (Array.isArray(value))
        return value.map((one) => withContents(one, contents));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        const content = FILE_FIELDS.has(key) && typeof inner === 'string' ? contents.get(inner) : undefined;
        return [key, content ?? withContents(inner, contents)];
    }));
}
function collect(value, named) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, inner] of Object.entries(value)) {
        if (FILE_FIELDS.has(key) && typeof inner === 'string')
            named.add(inner);
        else
            collect(inner, named);
    }
}
async function digestOf(tree, suite, file) {
    try {
        const found = await tree.digest((0,_documents_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(suite, file));
        return found === null ? null : `sha256:${found.sha256.slice(0, 12)}`;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 12023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadRubric)
/* harmony export */ });
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89169);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53358);
/* harmony import */ var _domain_judging_rubric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58846);



const RUBRIC_HELP = 'The fields of a rubric: schema/rubric.schema.json.';
/**
 * Reads a rubric file.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` with the lines of what is malformed
 */
async function loadRubric(tree, path) {
    const document = await (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDocument */ .Az)(tree, path);
    const rubric = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .validate */ .tf)(_domain_judging_rubric_js__WEBPACK_IMPORTED_MODULE_2__/* .RubricSchema */ .Vf, document.value, document, RUBRIC_HELP, true);
    const problems = strayAnchors(rubric).map(({ at, message }) => {
        const line = document.lineOf(at);
        return { place: { file: document.file, ...(line === undefined ? {} : { line }), path: `items[${at[1]}].anchors` }, message };
    });
    if (problems.length > 0)
        throw (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$j)(problems, RUBRIC_HELP);
    return { path, rubric };
}
/** An anchor describes one value of the scale; what describes no value would never be read. */
function strayAnchors(rubric) {
    return rubric.items.flatMap((item, index) => Object.keys(item.anchors ?? {})
        .filter((anchor) => !isAnchor(rubric.scale, anchor))
        .map((anchor) => ({
        at: ['items', index, 'anchors', anchor],
        message: `describes ${JSON.stringify(anchor)}, which is no value of the scale: write ${(0,_domain_judging_rubric_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleWords */ .Ew)(rubric.scale)}`,
    })));
}
/** Whether a key of `anchors`, which is always text, writes a value of the scale. */
function isAnchor(scale, anchor) {
    switch (scale.type) {
        case 'binary':
            return anchor === 'true' || anchor === 'false';
        case 'ordinal':
            return /^-?\d+$/.test(anchor) && Number(anchor) >= scale.min && Number(anchor) <= scale.max;
        case 'categorical':
            return Object.hasOwn(scale.labels, anchor);
    }
}


/***/ }),

/***/ 28844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isShippedRubric),
  t: () => (/* binding */ loadShippedRubric)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/suggestion.js
var suggestion = __webpack_require__(61792);
// EXTERNAL MODULE: ./lib/documents/validation.js + 1 modules
var validation = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/documents/yaml.js
var yaml = __webpack_require__(27347);
// EXTERNAL MODULE: ./lib/domain/judging/rubric.js
var judging_rubric = __webpack_require__(58846);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/suite/shipped-rubric-texts.js
/** Made from `rubrics/` by `npm run schema`. */
const SHIPPED_RUBRIC_TEXTS = {
    citations: `# yaml-language-server: $schema=../schema/rubric.schema.json
# For answers that name the passages they rest on. Name it with \`rubric: cupel:citations\`, or copy it and make it yours.
rubric: citations
description: whether an answer names the passages that its statements rest on, and names the right ones
scale: { type: ordinal, min: 1, max: 5 }
items:
  - id: right
    weight: 2
    criterion: >-
      Each citation names a passage that is there, by its number or its id, and that passage says what the cited statement says. Where there
      are passages that the application used, those are meant.
    anchors:
      "1": a citation names no passage that is there, or none of the cited passages says what is stated
      "2": a passage that is cited for a statement that matters does not say it
      "3": the passages cited for what matters say it, one cited for something else does not
      "4": all cited passages say what is stated, one of them only in part
      "5": all cited passages say what is stated; or nothing is stated that needs a passage
  - id: complete
    criterion: >-
      Every statement of fact carries a citation, at the statement or at the end of its sentence or paragraph. An answer that rightly says
      that the passages hold no reply needs none.
    anchors:
      "1": no statement of fact carries a citation
      "3": what matters carries a citation, other statements of fact do not
      "5": every statement of fact carries a citation; or it rightly says that the passages hold no reply
pass_at: 0.75
canaries:
  - input: { question: "How long can I return opened headphones, and who pays?" }
    context: ["Opened headphones can be returned within 30 days of delivery.", "The buyer pays the postage of a return."]
    output: "Within 30 days of delivery [2]. The buyer pays the postage [7]."
    expect: { max: 0.5 }
  - input: { question: "How long can I return opened headphones, and who pays?" }
    context: ["Opened headphones can be returned within 30 days of delivery.", "The buyer pays the postage of a return."]
    output: "Within 30 days of delivery [1]. The buyer pays the postage [2]."
    expect: { min: 0.7 }
`,
    grounded: `# yaml-language-server: $schema=../schema/rubric.schema.json
# For answers that must say what their passages say, and nothing else. Name it with \`rubric: cupel:grounded\`, or copy it and make it yours.
rubric: grounded
description: whether an answer says what its passages say, and nothing beside
scale: { type: ordinal, min: 1, max: 5 }
items:
  - id: supported
    weight: 2
    criterion: >-
      Every statement of fact in the answer is in the passages, or follows from them without further knowledge. What is true but not in the
      passages is not supported. Without passages nothing is supported. Courtesies, and that the passages do not say something, are no
      statements of fact.
    anchors:
      "1": a statement contradicts the passages, or most statements are not in them
      "2": a statement that matters to the person who asks is not in the passages
      "3": the statements that matter are in the passages, some others are not
      "4": all statements are in the passages, one of them is put more strongly or more generally than there
      "5": all statements are in the passages, as they stand there
  - id: answered
    criterion: >-
      The answer says what the passages hold in reply to the question. Where they hold no reply, it says so and does not guess.
    anchors:
      "1": it replies to something else, says nothing, or guesses where the passages hold no reply
      "3": it gives a part of what the passages hold in reply
      "5": it gives all that the passages hold in reply, or says that they hold none where that is so
pass_at: 0.75
canaries:
  - input: { question: "How long can I return opened headphones?" }
    context: ["Opened headphones can be returned within 30 days of delivery. The buyer pays the postage."]
    output: "Opened headphones can be returned within 90 days of delivery, and we pay the postage."
    expect: { max: 0.4 }
  - input: { question: "How long can I return opened headphones?" }
    context: ["Opened headphones can be returned within 30 days of delivery. The buyer pays the postage."]
    output: "You can return them within 30 days of delivery. You pay the postage."
    expect: { min: 0.7 }
`,
};

;// CONCATENATED MODULE: ./lib/suite/shipped-rubrics.js
/** Rubrics that come with Cupel, by the names that suites call them by: `cupel:grounded`. */







const PREFIX = 'cupel:';
/** Whether a suite names a rubric of Cupel's own, and no file. */
function isShippedRubric(written) {
    return written.startsWith(PREFIX);
}
/**
 * A rubric of Cupel's own, as it would stand beside the suite: what belongs to it, its calibration and its labels, lies there.
 * @param written such as `cupel:grounded`
 * @param place where it is named, for messages
 * @throws CupelError `config` for a name that there is not
 */
function loadShippedRubric(written, suitePath, place) {
    const name = written.slice(PREFIX.length);
    const text = Object.hasOwn(SHIPPED_RUBRIC_TEXTS, name) ? SHIPPED_RUBRIC_TEXTS[name] : undefined;
    if (text === undefined) {
        const names = Object.keys(SHIPPED_RUBRIC_TEXTS);
        const meant = (0,suggestion/* nearest */.p)(name, names);
        throw new errors/* CupelError */.MF('config', `${JSON.stringify(written)} is no rubric that comes with Cupel`, {
            place,
            remedy: `${meant === null ? '' : `Did you mean \`${PREFIX}${meant}\`? `}There are ${names.map((one) => `${PREFIX}${one}`).join(', ')}.`,
        });
    }
    const document = (0,yaml/* parseYaml */.h)(text, written);
    const rubric = (0,validation/* validate */.tf)(judging_rubric/* RubricSchema */.Vf, document.value, { ...document, file: written });
    return { path: external_node_path_.posix.join(external_node_path_.posix.dirname(suitePath), 'rubrics', `${name}.yaml`), rubric, shipped: written };
}


/***/ })

};
