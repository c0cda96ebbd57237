export const id = 7134;
export const ids = [7134];
export const modules = {

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

/***/ 79278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43774);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23227);



/** Deepest folder into which a listing looks. */
const MAX_DEPTH = 64;
const MAX_PATTERN_LENGTH = 1000;
const MAX_ALTERNATIVES = 100;
const GLOBSTAR = '**';
/** Whether a path of a file is a pattern: `*`, `**`, `?` and `{a,b}` mean something, all other characters are themselves. */
function isGlob(path) {
    return /[*?{]/.test(path);
}
/**
 * Compiles a normal, root-relative glob. Neither compiling nor matching takes longer than the product of the lengths of pattern
 * and path, whatever they hold: a pattern may come from a pull request, and regular expressions made of such patterns do not end.
 * @throws CupelError `config` where the pattern is longer than 1,000 characters or its braces have more than 100 alternatives
 */
function compileGlob(pattern) {
    const alternatives = pattern.length > MAX_PATTERN_LENGTH ? [] : expandBraces(pattern);
    if (alternatives.length === 0 || alternatives.length > MAX_ALTERNATIVES)
        throw tooLarge(pattern);
    const compiled = alternatives.map((alternative) => alternative.split('/'));
    const base = literalFolders(pattern.split('/'));
    const below = compiled.flatMap((segments) => segments.slice(base.length));
    const namesModules = below.includes('node_modules');
    return {
        base: base.join('/'),
        namesHidden: below.some((segment) => segment.startsWith('.')),
        namesModules,
        matches: (path) => {
            const names = path.split('/');
            if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInGitFolder */ .e9)(path) || (!namesModules && names.includes('node_modules', base.length)))
                return false;
            return compiled.some((alternative) => matchesPath(alternative, names));
        },
    };
}
function literalFolders(segments) {
    const wild = segments.findIndex(isGlob);
    return segments.slice(0, wild === -1 ? -1 : wild);
}
/** `a{b,c}` as `ab` and `ac`, braces in braces included; at most one more than the limit. A brace that is not closed is itself. */
function expandBraces(pattern) {
    const open = pattern.indexOf('{');
    const group = open === -1 ? null : braceGroup(pattern, open);
    if (group === null)
        return [pattern];
    const tails = expandBraces(pattern.slice(group.end + 1));
    const expanded = [];
    for (const option of group.options) {
        for (const middle of expandBraces(option)) {
            for (const tail of tails) {
                expanded.push(`${pattern.slice(0, open)}${middle}${tail}`);
                if (expanded.length > MAX_ALTERNATIVES)
                    return expanded;
            }
        }
    }
    return expanded;
}
function braceGroup(pattern, open) {
    const options = [];
    let depth = 0;
    let start = open + 1;
    for (let at = open; at < pattern.length; at += 1) {
        const character = pattern[at];
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        if (depth === 0 || (depth === 1 && character === ',')) {
            options.push(pattern.slice(start, at));
            start = at + 1;
        }
        if (depth === 0)
            return { options, end: at };
    }
    return null;
}
/** Walks the path once with all positions of the pattern that can be meant at the same time. */
function matchesPath(pattern, names) {
    let positions = withSkippedGlobstars(pattern, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const position of positions) {
            const segment = pattern[position];
            if (segment === undefined)
                continue;
            if (segment === GLOBSTAR) {
                if (!name.startsWith('.'))
                    next.add(position);
            }
            else if (matchesName(segment, name))
                next.add(position + 1);
        }
        positions = withSkippedGlobstars(pattern, next);
    }
    return positions.has(pattern.length);
}
/** `**` may stand for no folder at all. */
function withSkippedGlobstars(pattern, positions) {
    for (const position of positions)
        if (pattern[position] === GLOBSTAR)
            positions.add(position + 1);
    return positions;
}
/** One name against `*` and `?`: after a mismatch the last star takes one character more. A leading dot must be written. */
function matchesName(segment, name) {
    if (name.startsWith('.') && !segment.startsWith('.'))
        return false;
    let at = 0;
    let to = 0;
    let star = -1;
    let resume = 0;
    while (to < name.length) {
        if (segment[at] === '*') {
            star = at;
            at += 1;
            resume = to;
        }
        else if (at < segment.length && (segment[at] === '?' || segment[at] === name[to])) {
            at += 1;
            to += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            to = resume;
        }
        else
            return false;
    }
    while (segment[at] === '*')
        at += 1;
    return at === segment.length;
}
function tooLarge(pattern) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', `the pattern ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(pattern)} is too large`, {
        remedy: `Use at most ${MAX_PATTERN_LENGTH} characters, and braces with at most ${MAX_ALTERNATIVES} alternatives in all.`,
    });
}


/***/ }),

/***/ 64724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* unused harmony export MAX_LINE_BYTES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25922);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23227);



/** Longest line of a JSONL file, in bytes. */
const MAX_LINE_BYTES = 1 << 20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const ONE_OBJECT = 'Write one whole JSON object on each line.';
/**
 * The values of a JSONL file, one at a time, so that a large file never stands in memory as objects. Blank lines are skipped; a
 * byte order mark and CRLF are fine.
 * @throws CupelError `config` with the line: no UTF-8, over 1 MiB, no valid JSON (see `parseJson`)
 */
function* readJsonLines(bytes, file) {
    (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .assertUtf8 */ .QB)(bytes, file);
    let start = hasByteOrderMark(bytes) ? 3 : 0;
    for (let line = 1; start < bytes.length; line += 1) {
        const feed = bytes.indexOf(LINE_FEED, start);
        const end = feed === -1 ? bytes.length : feed;
        if (end - start > MAX_LINE_BYTES)
            throw tooLong(file, line);
        const text = bytes.toString('utf8', start, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
        if (text.trim() !== '')
            yield { line, value: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text, { file, line }, ONE_OBJECT) };
        start = end + 1;
    }
}
function hasByteOrderMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
function tooLong(file, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', 'is longer than 1 MiB', { place: { file, line }, remedy: ONE_OBJECT });
}


/***/ }),

/***/ 33121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
const MAX_POINTER_BYTES = 1024;
const HEADER = 'version https://git-lfs.github.com/spec/';
/**
 * Reads a Git LFS pointer, the small text that stands in for a large file until `git lfs pull` brings it; null for anything else.
 * Source: git-lfs/docs/spec.md.
 */
function parseLfsPointer(bytes) {
    if (bytes.length > MAX_POINTER_BYTES)
        return null;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (!text.startsWith(HEADER))
        return null;
    const sha256 = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
    const size = /^size ([0-9]{1,15})\r?$/m.exec(text)?.[1];
    return sha256 === undefined || size === undefined ? null : { sha256, bytes: Number(size) };
}
/** Whether the bytes are a Git LFS pointer and not the file itself. */
function isLfsPointer(bytes) {
    return parseLfsPointer(bytes) !== null;
}


/***/ }),

/***/ 43774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   e9: () => (/* binding */ isInGitFolder),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23227);



const MAX_PATH_LENGTH = 4096;
/**
 * Brings a root-relative path into its one form: POSIX, no `.` or `..`, no trailing slash.
 * @throws CupelError `file-unsafe` for what is empty, absolute, holds a backslash or NUL, climbs out of the root or enters `.git`
 */
function normalizePath(path, place) {
    const problem = problemOf(path);
    if (problem !== null)
        throw unsafe(path, problem, place);
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/+$/, '');
    if (normal === '..' || normal.startsWith('../'))
        throw unsafe(path, 'leads out of the repository', place);
    if (normal === '.')
        throw unsafe(path, 'names a folder, not a file', place);
    const hidden = problemOf(normal);
    if (hidden !== null)
        throw unsafe(path, hidden, place);
    if (isInGitFolder(normal))
        throw unsafe(path, 'leads into `.git`, which may hold credentials', place);
    return normal;
}
/**
 * The root-relative path of what a file names: paths in a file are relative to that file.
 * @throws CupelError `file-unsafe`, see `normalizePath`
 */
function resolvePath(fromFile, path, place) {
    const problem = problemOf(path);
    if (problem !== null)
        throw unsafe(path, problem, place);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fromFile);
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    if (joined === '..' || joined.startsWith('../'))
        throw unsafe(path, 'leads out of the repository', place);
    return normalizePath(joined, place);
}
/** Whether a normal path lies in a `.git` folder, in whatever case a file system might take for the same. */
function isInGitFolder(path) {
    return path.split('/').some((segment) => segment.toLowerCase() === '.git');
}
function problemOf(path) {
    if (path.trim() === '')
        return 'is empty: write the path of a file';
    if (path.includes('\0'))
        return 'holds a NUL character';
    if (path.includes('\\'))
        return 'holds a backslash: write `/` between folders';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'is an absolute path: write it relative to the file that names it';
    if (path.length > MAX_PATH_LENGTH)
        return 'is longer than any path';
    return null;
}
function unsafe(path, problem, place) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('file-unsafe', `the path ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} ${problem}`, {
        ...(place === undefined ? {} : { place }),
        remedy: 'Cupel reads regular files inside the repository only.',
    });
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

/***/ 86080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPrompt)
});

// UNUSED EXPORTS: PromptFileSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
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
