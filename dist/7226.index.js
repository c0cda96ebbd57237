export const id = 7226;
export const ids = [7226];
export const modules = {

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

/***/ 22582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ openWorkingTree),
/* harmony export */   Xe: () => (/* binding */ toTreePath),
/* harmony export */   eI: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79278);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43774);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23227);









const MAX_ENTRIES = 500_000;
const POINTER_BYTES = 1024;
const DIGEST_CHUNK = 1 << 20;
/** Places whose files are windows into the kernel and other processes, environment variables included. */
const KERNEL_FOLDERS = ['/proc', '/sys', '/dev'];
/** A file that a command line names may stand anywhere; it must be a plain file all the same. Messages name it as the user did. */
function namedFile(name, cwd) {
    return { tree: openWorkingTree('/', { name: () => name }), path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, name).slice(1) };
}
/**
 * The files below a folder as they stand on disk. Only regular files whose real path lies inside the root are read: no link out
 * of it, no device, pipe or kernel file, nothing in `.git`. With the root `/` nothing is outside, and all other rules hold.
 * @throws CupelError `file-missing` where the root does not exist
 */
function openWorkingTree(root, options = {}) {
    const realRoot = realRootOf(root);
    const name = options.name ?? ((path) => path);
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(realRoot, ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizePath */ .Fd)(path).split('/'));
    return {
        label: 'working tree',
        commit: null,
        name,
        has: async (path) => isReadable(realRoot, at(path)),
        read: async (path, maxBytes) => withFile(realRoot, at(path), name(path), (file, size) => readAll(file, size, maxBytes, name(path))),
        list: async (pattern) => listFiles(realRoot, (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizePath */ .Fd)(pattern)),
        digest: async (path) => {
            const absolute = at(path);
            return (await exists(absolute)) ? withFile(realRoot, absolute, name(path), digestOf) : null;
        },
        locate: (path) => locateFile(realRoot, at(path), name(path)),
    };
}
/**
 * The root-relative path or pattern that a person means who stands in `cwd`. Both separators of the platform are understood.
 * @throws CupelError `file-unsafe` where it lies outside the root, `usage` where it is the root itself
 */
function toTreePath(root, cwd, path) {
    const candidates = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path), realAncestor((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path))] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(cwd), path)];
    for (const base of [realRootOf(root), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root)]) {
        for (const candidate of candidates)
            if (isInside(base, candidate))
                return (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizePath */ .Fd)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(base, candidate).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'));
    }
    if (candidates.includes(realRootOf(root)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('usage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} is the top folder of the repository`, { remedy: 'Name a file or folder in it.' });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('file-unsafe', `the path ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} lies outside the repository`, {
        remedy: `Cupel reads files below ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(realRootOf(root), 200)} only.`,
    });
}
/** The same path with every link among its existing folders followed. */
function realAncestor(absolute) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(absolute);
    if (parent === absolute)
        return absolute;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(absolute));
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(realAncestor(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(absolute));
    }
}
function realRootOf(root) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('file-missing', `the folder ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(root, 200)} does not exist`);
    }
}
function isInside(root, absolute) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, absolute);
    return below !== '' && below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(below);
}
/** The real path behind a name, if Cupel may open it. */
async function admit(root, absolute, file) {
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute);
    }
    catch (error) {
        throw unopened(error, file);
    }
    refuseForbidden(root, real, file);
    return real;
}
function refuseForbidden(root, real, file) {
    if (!isInside(root, real))
        throw unsafe(file, 'is a link that leads out of the repository', 'Put the file itself into the repository.');
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInGitFolder */ .e9)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/')))
        throw unsafe(file, 'leads into `.git`, which may hold credentials', 'Name a file of the work tree.');
    if (KERNEL_FOLDERS.some((folder) => real === folder || real.startsWith(`${folder}/`)))
        throw unsafe(file, 'is no regular file but a window into the system', 'Name a regular file.');
}
/** Opens the real file without following a link or waiting for a pipe, then judges what was opened and not what was named. */
async function withFile(root, absolute, file, use) {
    const real = await admit(root, absolute, file);
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw unopened(error, file);
    }
    try {
        const facts = await handle.stat();
        if (!facts.isFile())
            throw unsafe(file, facts.isDirectory() ? 'is a folder' : 'is no regular file but a device, pipe or socket', 'Name a regular file.');
        return await use(handle, facts.size);
    }
    finally {
        await handle.close();
    }
}
async function readAll(handle, size, maxBytes, file) {
    if (size > maxBytes)
        throw tooLarge(file, size, maxBytes);
    const buffer = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
        const { bytesRead } = await handle.read(buffer, length, size - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return buffer.subarray(0, length);
}
/** A Git LFS pointer is named by the file that it stands for, so that it equals that file at another commit. */
async function digestOf(handle, size) {
    if (size <= POINTER_BYTES) {
        const pointer = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .parseLfsPointer */ .y)(await readAll(handle, size, POINTER_BYTES, ''));
        if (pointer !== null)
            return pointer;
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const chunk = Buffer.allocUnsafe(Math.min(DIGEST_CHUNK, Math.max(size, 1)));
    let bytes = 0;
    for (;;) {
        const { bytesRead } = await handle.read(chunk, 0, chunk.length, bytes);
        if (bytesRead === 0)
            return { sha256: hash.digest('hex'), bytes };
        hash.update(chunk.subarray(0, bytesRead));
        bytes += bytesRead;
    }
}
async function isReadable(root, absolute) {
    try {
        await withFile(root, absolute, '', async () => undefined);
        return true;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF)
            return false;
        throw error;
    }
}
async function exists(absolute) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(absolute).then(() => true, (error) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR');
}
function locateFile(root, absolute, file) {
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(absolute);
    }
    catch {
        return absolute;
    }
    refuseForbidden(root, real, file);
    return real;
}
async function listFiles(root, pattern) {
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .compileGlob */ .SO)(pattern);
    const found = [];
    let left = MAX_ENTRIES;
    const visit = async (folder, depth) => {
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...folder.split('/')))) {
            left -= 1;
            if (left < 0)
                throw tooMany(pattern);
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (depth < _glob_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DEPTH */ .lr && isVisited(entry.name, glob))
                    await visit(path, depth + 1);
            }
            else if (glob.matches(path) && !(entry.isSymbolicLink() && (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...path.split('/')))))) {
                found.push(path);
            }
        }
    };
    if (await isListable(root, glob.base))
        await visit(glob.base, 1);
    return found.sort();
}
/** The folder at which a listing starts may itself be a link: it must not lead out. */
async function isListable(root, folder) {
    if (folder === '')
        return true;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...folder.split('/'))).catch(() => null);
    if (real === null)
        return false;
    refuseForbidden(root, real, folder);
    return true;
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM')
            return [];
        throw error;
    }
}
function isVisited(folder, glob) {
    if (folder.toLowerCase() === '.git')
        return false;
    if (folder === 'node_modules')
        return glob.namesModules;
    return glob.namesHidden || !folder.startsWith('.');
}
async function isFolder(absolute) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(absolute).then((facts) => facts.isDirectory(), () => false);
}
function unopened(error, file) {
    const code = error.code ?? 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('file-missing', 'does not exist', { place: { file }, remedy: 'Correct the path, or add the file.' });
    return unsafe(file, code === 'ELOOP' ? 'is a link that leads nowhere' : `cannot be read (${code})`, 'Make it a readable regular file.');
}
function unsafe(file, message, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('file-unsafe', message, { place: { file }, remedy });
}
function tooLarge(file, size, maxBytes) {
    return unsafe(file, `is too large: ${inMebibytes(size)} MiB, at most ${inMebibytes(maxBytes)} MiB`, 'Split the file.');
}
function inMebibytes(bytes) {
    return (bytes / (1 << 20)).toFixed(1).replace(/\.0$/, '');
}
function tooMany(pattern) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('config', `the pattern ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(pattern)} looks through more than ${MAX_ENTRIES} files`, {
        remedy: 'Name the folder at the start of the pattern, as in `evals/**/suite.yaml`.',
    });
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


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ gitComplaint),
/* harmony export */   jC: () => (/* binding */ baseUnreadable),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _documents_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95873);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23227);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



const TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 256 << 20;
/** Plumbing runs no hook, pager, diff or filter of the repository's own; these shut what is left, and every way to the network. */
const SHUT = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'safe.bareRepository=explicit'].flatMap((setting) => [
        '-c',
        setting,
    ]),
];
/** A hook or another tool may have pointed git at some other repository; and messages are compared, so they must be English. */
const ENVIRONMENT = {
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_COMMON_DIR: undefined,
    GIT_INDEX_FILE: undefined,
    GIT_OBJECT_DIRECTORY: undefined,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: undefined,
    GIT_NAMESPACE: undefined,
    GIT_PREFIX: undefined,
    GIT_LITERAL_PATHSPECS: undefined,
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
    GIT_TRACE: undefined,
    GIT_TRACE2: undefined,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
    LANGUAGE: '',
};
/** Git as Cupel calls it: without a shell, reading only, deaf to the surroundings. */
function gitIn(deps, folder) {
    return (args, options = {}) => deps.exec('git', [...SHUT, '-C', folder, ...args], {
        cwd: folder,
        maxBytes: options.maxBytes ?? MAX_OUTPUT_BYTES,
        timeoutMs: TIMEOUT_MS,
        env: options.indexFile === undefined ? ENVIRONMENT : { ...ENVIRONMENT, GIT_INDEX_FILE: options.indexFile },
    });
}
/** The first line that git wrote about a failure, harmless to print. */
function gitComplaint(result) {
    const line = result.stderr.split('\n').find((candidate) => candidate.trim() !== '') ?? `exit code ${result.code}`;
    return (0,_documents_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line.replace(/^(fatal|error): /, ''), 160));
}
/** A commit or a file at it that cannot be had: always an error, never taken for "no baseline". */
function baseUnreadable(message, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('base-unreadable', message, { remedy });
}


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/command.js
var command = __webpack_require__(9469);
// EXTERNAL MODULE: ./lib/documents/glob.js
var documents_glob = __webpack_require__(79278);
// EXTERNAL MODULE: ./lib/documents/lfs-pointer.js
var lfs_pointer = __webpack_require__(33121);
// EXTERNAL MODULE: ./lib/documents/paths.js
var paths = __webpack_require__(43774);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
;// CONCATENATED MODULE: ./lib/git/commit-tree.js






const SHORT_HASH = 12;
const POINTER_BYTES = 1024;
/** Larger blobs are not hashed: what is larger belongs into Git LFS, whose pointer names its hash. */
const MAX_DIGEST_BYTES = 1 << 30;
/**
 * The files of one commit. Only regular files are read: symbolic links (mode 120000) and submodules (160000) are refused. What git
 * cannot give, such as a file that a partial clone left out, is an error and never a missing file.
 */
function openCommitTree(git, hash) {
    const label = hash.slice(0, SHORT_HASH);
    const commit = { git, hash, name: (path) => `${label}:${path}`, known: new Map() };
    return {
        label,
        commit: hash,
        name: commit.name,
        has: async (path) => isReadable(commit, (0,paths/* normalizePath */.Fd)(path)),
        read: async (path, maxBytes) => readFile(commit, (0,paths/* normalizePath */.Fd)(path), maxBytes),
        list: async (pattern) => listFiles(commit, (0,paths/* normalizePath */.Fd)(pattern)),
        digest: async (path) => digestFile(commit, (0,paths/* normalizePath */.Fd)(path)),
        locate: () => null,
    };
}
async function isReadable(commit, path) {
    try {
        const entry = await entryOf(commit, path);
        return entry !== null && isRegular(entry);
    }
    catch (error) {
        if (error instanceof errors/* CupelError */.MF && error.code === 'file-unsafe')
            return false;
        throw error;
    }
}
async function readFile(commit, path, maxBytes) {
    const entry = await entryOf(commit, path);
    const place = { file: commit.name(path) };
    if (entry === null)
        throw new errors/* CupelError */.MF('file-missing', 'does not exist at this commit', { place, remedy: 'Correct the path, or commit the file.' });
    refuseIrregular(entry, place.file);
    if (entry.bytes > maxBytes)
        throw new errors/* CupelError */.MF('file-unsafe', `is too large: ${entry.bytes} bytes, at most ${maxBytes}`, { place, remedy: 'Split the file.' });
    const result = await commit.git(['cat-file', 'blob', entry.object], { maxBytes: entry.bytes + 1 });
    if (result.code === 0 && result.stdout.length === entry.bytes)
        return result.stdout;
    throw unreadable(`the content of ${place.file} is not in this clone: ${(0,command/* gitComplaint */.OO)(result)}`);
}
/** A Git LFS pointer is named by the file that it stands for, so that it equals that file in the working tree. */
async function digestFile(commit, path) {
    if ((await entryOf(commit, path)) === null)
        return null;
    const bytes = await readFile(commit, path, MAX_DIGEST_BYTES);
    return (bytes.length <= POINTER_BYTES ? (0,lfs_pointer/* parseLfsPointer */.y)(bytes) : null) ?? { sha256: (0,fingerprint/* sha256 */.s)(bytes), bytes: bytes.length };
}
async function listFiles(commit, pattern) {
    const glob = (0,documents_glob/* compileGlob */.SO)(pattern);
    const found = [];
    for (const [path, entry] of await lsTree(commit, ['-r'], glob.base === '' ? [] : [glob.base])) {
        if (entry.mode === '160000' || !glob.matches(path) || path.split('/').length > documents_glob/* MAX_DEPTH */.lr)
            continue;
        commit.known.set(path, entry);
        found.push(path);
    }
    return found.sort();
}
/** Asks for the file and all folders above it at once, so that a link or submodule on the way is seen. */
async function entryOf(commit, path) {
    const known = commit.known.get(path);
    if (known !== undefined)
        return known;
    const segments = path.split('/');
    const prefixes = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
    const entries = await lsTree(commit, [], prefixes);
    for (const prefix of prefixes.slice(0, -1)) {
        const entry = entries.get(prefix);
        if (entry !== undefined && entry.mode !== FOLDER)
            refuseIrregular(entry, commit.name(prefix));
    }
    const entry = entries.get(path) ?? null;
    commit.known.set(path, entry);
    return entry;
}
async function lsTree(commit, options, paths) {
    const result = await commit.git(['ls-tree', '-z', '-l', '--full-tree', ...options, commit.hash, '--', ...paths]);
    if (result.code !== 0)
        throw unreadable(`the files of the commit ${commit.hash.slice(0, SHORT_HASH)} cannot be listed: ${(0,command/* gitComplaint */.OO)(result)}`);
    const entries = new Map();
    for (const line of result.stdout.toString('utf8').split('\0')) {
        const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
        if (match === null)
            continue;
        const [, mode = '', object = '', bytes = '', path = ''] = match;
        entries.set(path, { mode, object, bytes: bytes === '-' ? 0 : Number(bytes) });
    }
    return entries;
}
const FOLDER = '040000';
const KINDS = { '120000': 'a symbolic link', '160000': 'a submodule', [FOLDER]: 'a folder' };
function isRegular(entry) {
    return entry.mode.startsWith('100');
}
function refuseIrregular(entry, file) {
    if (isRegular(entry))
        return;
    throw new errors/* CupelError */.MF('file-unsafe', `is ${KINDS[entry.mode] ?? 'something else'} at this commit, not a file`, {
        place: { file },
        remedy: 'Commit the file itself, in a folder of this repository.',
    });
}
function unreadable(message) {
    return (0,command/* baseUnreadable */.jC)(message, 'Fetch the commit whole: `fetch-depth: 2` and no `filter` at actions/checkout, or `git fetch --refetch`.');
}

;// CONCATENATED MODULE: ./lib/git/repository.js






const DEFAULT_BRANCHES = [
    'refs/remotes/origin/HEAD',
    'refs/heads/main',
    'refs/remotes/origin/main',
    'refs/heads/master',
    'refs/remotes/origin/master',
];
const MAX_REF_LENGTH = 250;
const HASH = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * The repository whose work tree holds a folder; null where there is none.
 * @throws CupelError `base-unreadable` where there is one that git will not read, or no git to read it
 */
async function findRepository(deps, folder) {
    // To start git only to hear that there is nothing takes longer than to look where git would.
    if (!someAbove(physical(folder), ['.git', 'HEAD']))
        return null;
    const found = await askGit(deps, folder);
    if (found === null)
        return null;
    if (found.code !== 0) {
        if (/not a git repository|must be run in a work tree/.test(found.stderr))
            return null;
        throw unreadableRepository(found, folder);
    }
    const [, shallow = '', top = ''] = /^(\w+)\r?\n(.+?)\r?\n$/s.exec(found.stdout.toString('utf8')) ?? [];
    return top === '' ? null : openRepository((0,command/* gitIn */.uM)(deps, top), (0,external_node_fs_.realpathSync)(top), shallow === 'true');
}
async function askGit(deps, folder) {
    try {
        return await (0,command/* gitIn */.uM)(deps, folder)(['rev-parse', '--is-shallow-repository', '--show-toplevel']);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        if (!someAbove((0,external_node_path_.resolve)(folder), ['.git']))
            return null;
        throw (0,command/* baseUnreadable */.jC)('this folder is a git work tree, but there is no `git` to read it', 'Install git, or put it on the PATH.');
    }
}
/** As git sees a folder, without links; as it was named where it cannot be read. */
function physical(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return (0,external_node_path_.resolve)(folder);
    }
}
/** Whether a folder or one above it holds one of these names: `.git` in a work tree, `HEAD` in a repository without one. */
function someAbove(folder, names) {
    return names.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))) || ((0,external_node_path_.dirname)(folder) !== folder && someAbove((0,external_node_path_.dirname)(folder), names));
}
function openRepository(git, root, isShallow) {
    const resolve = async (ref) => {
        refuseBadRef(ref);
        const result = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
        const hash = result.stdout.toString('latin1').trim();
        return result.code === 0 && HASH.test(hash) ? hash : null;
    };
    return {
        root,
        isShallow,
        defaultBranches: DEFAULT_BRANCHES,
        head: () => resolve('HEAD'),
        resolve,
        mergeBase: async (a, b) => {
            const result = await git(['merge-base', asHash(a), asHash(b)]);
            if (result.code > 1)
                throw unreadableCommit(result, a);
            return result.code === 0 ? result.stdout.toString('latin1').trim() : null;
        },
        isAncestor: async (a, b) => {
            const result = await git(['merge-base', '--is-ancestor', asHash(a), asHash(b)]);
            if (result.code > 1)
                throw unreadableCommit(result, a);
            return result.code === 0;
        },
        parents: async (commit) => {
            const result = await git(['cat-file', 'commit', asHash(commit)]);
            if (result.code !== 0)
                throw unreadableCommit(result, commit);
            const header = result.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
        },
        isClean: async () => {
            const result = await git(['status', '--porcelain', '--untracked-files=no', '-z']);
            return result.code === 0 && result.stdout.length === 0;
        },
        tree: (commit) => openCommitTree(git, asHash(commit)),
        lfsObject: async (sha256) => {
            const result = await git(['rev-parse', '--git-path', 'lfs/objects']);
            if (result.code !== 0)
                return null;
            const folder = (0,external_node_path_.resolve)(root, result.stdout.toString('utf8').replace(/\r?\n$/, ''));
            return (0,external_node_path_.join)(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
        },
        checkOut: async (commit, folder) => {
            const indexFile = `${folder}.index`;
            for (const args of [
                ['read-tree', asHash(commit)],
                ['checkout-index', '--all', `--prefix=${folder}/`],
            ]) {
                const result = await git(args, { indexFile });
                if (result.code !== 0)
                    throw unreadableCommit(result, commit);
            }
        },
    };
}
/** Refuses what git would take for an option, and what no ref can be. */
function refuseBadRef(ref) {
    if (ref !== '' && !ref.startsWith('-') && ref.length <= MAX_REF_LENGTH && !/[\p{Cc}\p{Cf}\s\\]/u.test(ref))
        return;
    throw new errors/* CupelError */.MF('usage', `${(0,documents_text/* quote */.hD)(ref)} is no name of a commit`, { remedy: 'Name a branch, a tag or a commit hash.' });
}
function asHash(commit) {
    if (!HASH.test(commit))
        throw new Error('a commit must be named by its full hash');
    return commit;
}
function unreadableRepository(result, folder) {
    if (!result.stderr.includes('dubious ownership'))
        return (0,command/* baseUnreadable */.jC)(`git cannot read the repository: ${(0,command/* gitComplaint */.OO)(result)}`, 'Run `git status` in this folder and mend what it says.');
    const message = 'git refuses the repository because it belongs to another user';
    return (0,command/* baseUnreadable */.jC)(message, `Trust it once: git config --global --add safe.directory ${(0,documents_text/* quote */.hD)(folder, 200)}`);
}
function unreadableCommit(result, commit) {
    const message = `the commit ${commit.slice(0, 12)} cannot be read: ${(0,command/* gitComplaint */.OO)(result)}`;
    return (0,command/* baseUnreadable */.jC)(message, 'Fetch it: set `fetch-depth: 2` at actions/checkout, or run `git fetch --unshallow`.');
}


/***/ }),

/***/ 60973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ SuiteSchema),
/* harmony export */   Sb: () => (/* binding */ explicitBaseline)
/* harmony export */ });
/* unused harmony export metricNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45384);
/* harmony import */ var _documents_nfc_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84335);
/* harmony import */ var _documents_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61792);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57024);
/* harmony import */ var _domain_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88955);
/* harmony import */ var _scorers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38417);






const path = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
/** Names a folder of run records and artifacts: it must be a good file name everywhere. */
const SuiteNameSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[\p{L}\p{N}]([\p{L}\p{M}\p{N}._ -]{0,98}[\p{L}\p{M}\p{N}_-])?$/u, 'must begin with a letter or digit and hold letters, digits, `.`, `_`, `-` and spaces only: it names folders and artifacts');
/** How often each case is run on each side while the verdict is open. */
const TrialsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ max: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz([1, 2, 3]).default(1).describe('Most runs of a case on each side.') });
/** What a run may spend. A bound that is not written does not hold. */
const BudgetSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    usd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional().describe('Money, in USD.'),
    requests: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).optional().describe('Requests to models, attempts included.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).optional().describe('Tokens in and out.'),
    minutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Time of the run.'),
});
const RunSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    concurrency: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).default(8).describe('Requests under way at once.'),
    timeout_s: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().default(60).describe('Time of one attempt, its body included, in seconds.'),
    cassettes: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['off', 'auto', 'strict', 'record'])
        .default('auto')
        .describe('auto: replay what is stored, store the rest; strict: replay only; record: always call; off: never store.'),
    cassette_dir: path
        .optional()
        .describe('Folder of the cassettes, relative to the suite. Default: .cupel/cassettes at the top of the work tree.'),
});
const ReportSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    excerpts: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Show inputs and answers of the worst cases in the comment.'),
    store_text: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Keep inputs and answers in the run record.'),
});
/** Where an answer states its confidence. */
const StatedSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: path.describe('JSONPath into an answer that is JSON.') }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ matches: path.describe('RE2 pattern with one group: the number.') }),
]);
/** A suite whose score must not fall: what an adapter must not forget. */
const ForgettingSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    suite: path.describe('The suite file, relative to this one.'),
    margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).optional().describe('Tolerated loss there; without it that of `gate.margin`.'),
});
/** A suite as a person writes it; parsed, every setting has its default. */
const SuiteSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    suite: SuiteNameSchema.describe("The suite's name."),
    description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    golden: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(path).min(1).describe('Golden sets: paths and globs of .jsonl and .yaml files, relative to the suite.'),
    candidate: _domain_target_js__WEBPACK_IMPORTED_MODULE_2__/* .TargetSchema */ .Nd.describe('The system under test, as this branch has it.'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('base'), _domain_target_js__WEBPACK_IMPORTED_MODULE_2__/* .TargetSchema */ .Nd])
        .default('base')
        .describe("base: what the base commit's copy of this suite calls its candidate; or a target of its own."),
    trials: TrialsSchema.prefault({}).describe('Runs of each case on each side. More than one are spent only while the verdict is open.'),
    scorers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_scorers_js__WEBPACK_IMPORTED_MODULE_3__/* .ScorerSchema */ .Mc).default([]).describe('What scores the answers, beside the checks that the cases carry.'),
    transcription: _scorers_js__WEBPACK_IMPORTED_MODULE_3__/* .TranscriptionSchema */ .eI.optional().describe('The model that writes down answers which are recordings, before anything scores them.'),
    case_checks: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['share', 'all'])
        .default('share')
        .describe("share: the weighted share of a case's checks that hold; all: 1 only when all hold."),
    gate: _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .GatePolicySchema */ .ld.prefault({}).describe('What counts as too much.'),
    budget: BudgetSchema.default({}).describe('What a run may spend.'),
    run: RunSettingsSchema.prefault({}).describe('How a run is carried out.'),
    report: ReportSettingsSchema.prefault({}).describe('What reports may show.'),
    forgetting: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ForgettingSchema).optional().describe('Suites whose score must not fall.'),
    confidence: StatedSchema.optional().describe('Where answers say how sure they are: a number on 0..1, or a percentage.'),
    lane: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('live').optional().describe('live: the cases come from production as it runs.'),
})
    .superRefine((suite, context) => {
    const report = (at, message) => context.addIssue({ code: 'custom', path: at, message });
    checkScorerIds(suite.scorers, report);
    checkPrimary(suite, report);
    for (const name of Object.keys(suite.gate.floors))
        checkMetric(suite.scorers, name, ['gate', 'floors', name], report);
})
    .transform((suite) => ({
    ...suite,
    gate: { ...suite.gate, primary: suite.scorers.find((scorer) => scorer.primary)?.id ?? suite.gate.primary },
}));
/** The metrics that a suite can have. */
function metricNames(scorers) {
    return [_domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERALL */ .aD, _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .CASE_CHECKS */ .fk, ...scorers.map((scorer) => scorer.id)];
}
/** An explicit baseline; null where it is what the base commit has. */
function explicitBaseline(suite) {
    return suite.baseline === 'base' ? null : suite.baseline;
}
function checkScorerIds(scorers, report) {
    const seen = new Set();
    scorers.forEach(({ id }, index) => {
        const name = (0,_documents_nfc_js__WEBPACK_IMPORTED_MODULE_5__/* .toNfc */ .X)(id);
        if (name === _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERALL */ .aD || name === _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .CASE_CHECKS */ .fk)
            report(['scorers', index, 'id'], `is the name of a metric that is always there: choose another`);
        else if (seen.has(name))
            report(['scorers', index, 'id'], 'is the id of a scorer above: choose another');
        seen.add(name);
    });
}
function checkPrimary({ scorers, gate }, report) {
    const primaries = scorers.flatMap((scorer, index) => (scorer.primary === true ? [{ id: scorer.id, index }] : []));
    const [first, second] = primaries;
    if (second !== undefined)
        report(['scorers', second.index, 'primary'], 'is the second primary scorer: one metric decides');
    checkMetric(scorers, gate.primary, ['gate', 'primary'], report);
    if (first !== undefined && gate.primary !== _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERALL */ .aD && gate.primary !== first.id)
        report(['gate', 'primary'], `is not the scorer that says \`primary: true\` (${first.id}): keep one of the two`);
}
function checkMetric(scorers, name, at, report) {
    const metrics = metricNames(scorers);
    if (metrics.includes(name))
        return;
    const meant = (0,_documents_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, metrics);
    report(at, `is no metric of this suite: ${meant === null ? `write one of ${metrics.join(', ')}` : `did you mean \`${meant}\`?`}`);
}


/***/ }),

/***/ 38417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ transcriptionTarget),
/* harmony export */   IB: () => (/* binding */ parseScorer),
/* harmony export */   Mc: () => (/* binding */ ScorerSchema),
/* harmony export */   PX: () => (/* binding */ rubricOf),
/* harmony export */   RV: () => (/* binding */ similarityTarget),
/* harmony export */   Z: () => (/* binding */ AuthorSchema),
/* harmony export */   dM: () => (/* binding */ judgeTarget),
/* harmony export */   eI: () => (/* binding */ TranscriptionSchema),
/* harmony export */   lz: () => (/* binding */ rewardTarget)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45384);
/* harmony import */ var _domain_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65112);
/* harmony import */ var _domain_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88955);



const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const rubric = file.describe('The rubric file, relative to the suite; or one that comes with Cupel: `cupel:grounded`, `cupel:citations`.');
const attachments = zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
    .optional()
    .describe('false: the files that came with the question are not shown to the judge. Default true.');
/** A model that can be asked to judge: a recording cannot, it does not read what it is given. */
const judgeModel = (extra) => zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('provider', [
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiTargetSchema */ .Jq.extend({ attachments, ...extra }),
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .AnthropicTargetSchema */ .xA.extend({ attachments, ...extra }),
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiCompatibleTargetSchema */ .LA.extend({ attachments, ...extra }),
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .LlamaCppTargetSchema */ .x8.extend({ attachments, ...extra }),
]);
/** A model that writes: prompts, rubric items. */
const AuthorSchema = judgeModel({});
/** One model that grades answers by a rubric. */
const JudgeSchema = judgeModel({
    rubric,
    weighted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe("Expectation over the score's log probabilities, where the provider gives them."),
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(9).optional().describe('How often each answer is judged; the mean counts. Default 1.'),
});
/** Several models that grade answers by one rubric. */
const JurySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rubric,
    judges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(judgeModel({})).min(2),
    reduce: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mean', 'median', 'majority', 'min', 'weighted']).default('mean').describe('How the votes become one score.'),
});
/** A model that says which of the two sides' answers is the better one, asked in both orders. */
const PairwiseSchema = judgeModel({ rubric });
/** Scores that another tool gave. */
const RecordedScorerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ scores: file.describe('JSONL of { case, side, score }, relative to the suite.') });
const unit = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
/** The likeness of meaning that an embedding model sees between an answer and the case's `expected`. */
const SimilaritySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('provider', [
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiTargetSchema */ .Jq.extend({ min: unit.optional().describe('From this cosine on it is 1, else 0; without it the cosine is the score.') }),
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiCompatibleTargetSchema */ .LA.extend({ min: unit.optional() }),
]);
/** The model that hears answers which are recordings; its API is that of transcriptions. */
const TranscriptionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('provider', [
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiTargetSchema */ .Jq.omit({ api: true, prompt: true, tools: true, adapter: true }),
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiCompatibleTargetSchema */ .LA.omit({ api: true, prompt: true, tools: true, adapter: true }),
]);
/** The target that a transcription is. */
function transcriptionTarget(transcription) {
    return { ...transcription, api: 'transcriptions' };
}
/** A service that gives an answer a number, such as a reward model. */
const RewardSchema = _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpTargetSchema */ .JP.omit({ provider: true, response: true, prompt: true, params: true, tools: true }).extend({
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ score: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('JSONPath of the number.') }),
    range: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])
        .refine(([low, high]) => low < high, 'must be [lowest, highest]')
        .default([0, 1])
        .describe('What the lowest and the highest score are; what lies outside counts as the nearest.'),
});
/** What each kind of scorer takes as its value: one kind a scorer. */
const KINDS = {
    check: _domain_check_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckSchema */ .Yr.optional().describe('A deterministic check that every case must hold.'),
    judge: JudgeSchema.optional().describe('One judge with a rubric.'),
    jury: JurySchema.optional().describe('Several judges with one rubric.'),
    pairwise: PairwiseSchema.optional().describe('A judge that compares the two sides.'),
    similarity: SimilaritySchema.optional().describe('Likeness to `expected`, by an embeddings endpoint.'),
    reward: RewardSchema.optional().describe('A number that a service gives.'),
    recorded: RecordedScorerSchema.optional().describe('Scores from a file.'),
};
const KIND_NAMES = Object.keys(KINDS);
const ScorerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._ -]{0,99}$/u, 'must begin with a letter or digit and hold letters, digits, `.`, `_`, `-` and spaces only')
        .describe('The name of the metric.'),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(1e6).default(1).describe('Share in `overall`.'),
    primary: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Short for `gate.primary: <id>`.'),
    ...KINDS,
})
    .superRefine((scorer, context) => {
    const named = KIND_NAMES.filter((kind) => scorer[kind] !== undefined);
    if (named.length === 1)
        return;
    const message = named.length === 0
        ? `says not how to score: write one of ${KIND_NAMES.join(', ')}`
        : `names ${named.length} kinds (${named.join(', ')}): write one scorer for each`;
    context.addIssue({ code: 'custom', message });
});
/** Tells the kind of a valid scorer entry. */
function parseScorer({ id, weight, check, judge, jury, pairwise, similarity, reward, recorded }) {
    if (check !== undefined)
        return { id, weight, kind: 'check', check };
    if (judge !== undefined)
        return { id, weight, kind: 'judge', judge };
    if (jury !== undefined)
        return { id, weight, kind: 'jury', jury };
    if (pairwise !== undefined)
        return { id, weight, kind: 'pairwise', pairwise };
    if (similarity !== undefined)
        return { id, weight, kind: 'similarity', similarity };
    if (reward !== undefined)
        return { id, weight, kind: 'reward', reward };
    if (recorded !== undefined)
        return { id, weight, kind: 'recorded', recorded };
    throw new Error('a scorer without a kind passed its schema');
}
/** The rubric file that a scorer names; null where it needs none. */
function rubricOf(scorer) {
    for (const key of ['judge', 'jury', 'pairwise']) {
        const path = scorer[key]?.rubric;
        if (path !== undefined)
            return { path, key };
    }
    return null;
}
/** The model behind a judge, without what is the judge's own. */
function judgeTarget(judge) {
    const { rubric: _rubric, weighted: _weighted, trials: _trials, attachments: _attachments, ...target } = judge;
    return target;
}
/** The model behind a similarity. */
function similarityTarget({ min: _min, ...target }) {
    return target;
}
/** The service behind a reward: its number stands where an answer would. */
function rewardTarget({ range: _range, response, ...target }) {
    return { ...target, provider: 'http', response: { output: response.score } };
}


/***/ })

};
