export const id = 9411;
export const ids = [9411,363];
export const modules = {

/***/ 63152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ watchCanaries)
/* harmony export */ });
/* harmony import */ var _scorers_canaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37065);

/** Starts all canaries at once; the first that fails stops the run, for what its judge says is worth nothing. */
function watchCanaries(judges, caller) {
    const status = new Map();
    let failed = null;
    const jurors = (metric) => judges.filter((judge) => judge.metric === metric).length;
    const watch = async ({ scorer, canaries, metric, label }) => {
        if (canaries.length === 0)
            return;
        const { passed, failures } = await (0,_scorers_canaries_js__WEBPACK_IMPORTED_MODULE_0__/* .runCanaries */ .qJ)(scorer, canaries, caller.ask);
        if (status.get(metric) !== 'failed')
            status.set(metric, passed ? 'passed' : 'failed');
        // A judge that cannot be reached has not failed a test: the run itself has stopped, and says why.
        if (passed || (caller.stopped() !== null && failures.every(({ kind }) => kind === 'unscored')))
            return;
        const first = failures.find(({ kind }) => kind === 'missed') ?? failures[0];
        failed ??= {
            code: 'canary',
            message: `The judge ${metric}${jurors(metric) > 1 ? ` (${label})` : ''} is not to be trusted: ${first === undefined ? 'a canary failed' : describe(first)}.`,
        };
        caller.stop({ code: 'cancelled', message: 'a canary failed', paceKey: null });
    };
    const all = Promise.all(judges.map(watch));
    // Whoever awaits `done` gets the error; until then it must not count as unhandled.
    all.catch(() => undefined);
    return {
        done: async () => {
            await all;
        },
        failed: () => failed,
        statusOf: (id) => status.get(id) ?? 'off',
    };
}
function describe(failure) {
    const { name, expect } = failure.canary;
    if (failure.kind === 'unscored')
        return `it gave no score for the canary "${name}" (${failure.reason})`;
    const bound = expect.max !== undefined && failure.score > expect.max ? `at most ${expect.max}` : `at least ${expect.min ?? 0}`;
    return `it gave the canary "${name}" ${Number(failure.score.toFixed(2))}, which deserves ${bound}`;
}


/***/ }),

/***/ 52582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecord: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25922);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53358);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49012);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98340);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78029);
/** Renders a run record again: the same record gives the same bytes. */









/**
 * Reads what the reporters need from a run record.
 * @throws CupelError `record-unreadable` where the folder holds no whole record
 */
function readRecord(dir, deps) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, dir);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.json');
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CupelError */ .MF('record-unreadable', 'there is no report.json', {
            place: { file: dir },
            remedy: 'Name the folder of a run record, as `gate` prints it.',
            cause: error,
        });
    }
    const report = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .tf)(_domain_report_js__WEBPACK_IMPORTED_MODULE_5__/* .ReportSchema */ .M9, (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)((0,_documents_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(bytes, path), { file: path, line: 1 }), {
        file: path,
        lineOf: () => undefined,
    });
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .viewFromNotes */ .VO)(report, (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)(folder).ledger);
}


/***/ }),

/***/ 61915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsSweep: () => (/* binding */ holdsSweep),
/* harmony export */   mergeSweep: () => (/* binding */ mergeSweep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6883);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98340);
/* harmony import */ var _replay_usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90204);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78029);
/* harmony import */ var _shard_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93893);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9413);
/* harmony import */ var _sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78135);
/* harmony import */ var _sweep_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54168);
/* harmony import */ var _sweep_record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98622);
/* harmony import */ var _sweep_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(59077);
/* harmony import */ var _sweep_runs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7061);
/* harmony import */ var _sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(25346);
/** The records of a sweep's shards into one leaderboard, or into the next round of the race. */
















/** Whether the folders hold parts of a sweep, and not of a gate. */
function holdsSweep(dirs, deps) {
    const [first] = dirs.flatMap((dir) => (0,_shard_records_js__WEBPACK_IMPORTED_MODULE_8__/* .recordsIn */ .Q)(dir, deps));
    if (first === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, first), _replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .JOURNAL_FILE */ .RD)))
        return false;
    return (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .partIn */ .Vl)((0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, first)).ledger) !== null;
}
/**
 * Merges the shards of one sweep: ranks after the last round, else takes out of the race what is proven worse.
 * @throws CupelError `record-unreadable` for records that do not belong together
 */
async function mergeSweep(options, deps) {
    (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseFile */ .lv)(options.out, deps);
    const records = options.dirs.flatMap((dir) => (0,_shard_records_js__WEBPACK_IMPORTED_MODULE_8__/* .recordsIn */ .Q)(dir, deps)).map((dir) => readShard(dir, deps));
    const [first] = records;
    if (first === undefined)
        throw new Error('a merge has no record');
    refuseStrangers(records, first);
    const { part, digest } = first;
    const { plan, from, until, margin } = part;
    const entries = (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .enterArms */ .SZ)(plan, from?.stopped);
    for (const entry of entries)
        gather(entry, plan, part.count, records);
    const usage = (0,_sweep_report_js__WEBPACK_IMPORTED_MODULE_13__/* .addUsage */ .v)([...(from === null ? [] : [from.usage]), ...records.map(({ ledger }) => (0,_replay_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .toUsageReport */ .PH)(ledger.usage))]);
    const seen = (0,_sweep_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .countUpTo */ .MJ)(plan, until);
    const cut = findCut(records, part);
    const isLast = until >= 1;
    if (cut === null && !isLast && margin !== null)
        (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .stopWorse */ .bM)(entries, plan, margin, seen);
    const shares = [...(from?.shares ?? []), until];
    const rungs = [...(from?.rungs ?? []), { cases: seen, arms: (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .stillRacing */ .jM)(entries).length }];
    const stopped = Object.fromEntries(entries.flatMap(({ id, stoppedAt }) => (stoppedAt === null ? [] : [[id, stoppedAt]])));
    const round = { digest, shares, rungs, stopped, usage };
    const stop = cut ?? (isLast ? null : { code: 'round', message: (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .roundMessage */ .qz)(plan, round) });
    const racing = margin === null || shares.length < 2 ? null : { margin, rungs: shares };
    const report = (0,_sweep_report_js__WEBPACK_IMPORTED_MODULE_13__/* .describeSweep */ .Y)({ plan, entries, racing, rungs, usage, stop });
    const stateDir = options.stateDir ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(deps, deps.cwd))?.root ?? deps.cwd, '.cupel');
    const short = digest.slice('sha256:'.length, 'sha256:'.length + 12);
    const dir = options.out === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'runs', `sweep-${plan.sweep}-${short}-merged`) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, options.out);
    if (records.some((record) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, record.dir) === dir))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('usage', `${dir} is the record of a shard`, { remedy: 'Name another folder with `--out DIR`.' });
    if (cut === null)
        (0,_sweep_record_js__WEBPACK_IMPORTED_MODULE_12__/* .writeRound */ .K)(dir, { plan, entries, round, startedAt: startOf(records) }, deps);
    await (0,_sweep_record_js__WEBPACK_IMPORTED_MODULE_12__/* .writeSweep */ .QJ)(dir, report, deps);
    return { report, dir };
}
function readShard(dir, deps) {
    const { ledger } = (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, dir));
    const found = (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .partIn */ .Vl)(ledger);
    if (found !== null)
        return { dir, ...found, ledger, digest: ledger.header.configDigest };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', 'this is not the record of a sweep’s shard', {
        place: { file: dir },
        remedy: 'Merge what `cupel sweep --shard I/N` wrote, one folder a shard.',
    });
}
/** Parts of other runs, and parts that are there twice, would count what they should not. */
function refuseStrangers(records, first) {
    const seen = new Map();
    const identity = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)([first.digest, (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .identityOf */ .cu)(first.part)]);
    for (const { dir, suite, part, digest } of records) {
        if ((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)([digest, (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .identityOf */ .cu)(part)]) !== identity)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `it belongs to another run than ${first.dir}`, {
                place: { file: dir },
                remedy: 'Shards of one round have the same commit, sweep file, seed, number of shards, `--until` and `--from`.',
            });
        const key = (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKey */ .u2)(suite, String(part.index));
        const twin = seen.get(key);
        if (twin !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `shard ${part.index} of ${part.count} is here twice: also in ${twin}`, {
                place: { file: dir },
                remedy: 'Name every shard once, so that no case counts twice.',
            });
        seen.set(key, dir);
    }
}
/** A case is looked up in its own shard alone. */
function gather(entry, { suites }, count, records) {
    for (const { suite, cases } of suites) {
        const byIndex = new Map(records.filter((record) => record.suite === suite).map(({ part, ledger }) => [part.index, ledger.trials]));
        for (const { id, cluster } of cases) {
            const trials = byIndex.get((0,_shards_js__WEBPACK_IMPORTED_MODULE_9__/* .shardOf */ .IS)(cluster, count));
            const found = trials === undefined ? null : (0,_sweep_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .findInJournal */ .Qf)(trials, entry.id, id);
            if (found !== null)
                entry.trials.set((0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKey */ .u2)(suite, id), found);
        }
    }
}
/** What makes the whole incomplete: a shard that is not there, or one that did not come to its end. */
function findCut(records, { count, plan }) {
    for (let index = 1; index <= count; index += 1) {
        for (const { suite } of plan.suites) {
            const record = records.find((own) => own.suite === suite && own.part.index === index);
            if (record === undefined)
                return { code: 'coverage', message: `shard ${index} of ${count} is missing` };
            const { end } = record.ledger;
            if (end === null)
                return { code: 'cancelled', message: `the run of shard ${index} of ${count} broke off` };
            if (end.stop !== null)
                return { code: end.stop, message: `shard ${index} of ${count} was cut short (${end.stop})` };
        }
    }
    return null;
}
function startOf(records) {
    return records.map(({ ledger }) => ledger.header?.startedAt ?? '').sort()[0] ?? '';
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

/***/ 43151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ measureNoiseShare),
/* harmony export */   Lg: () => (/* binding */ sideMean),
/* harmony export */   Q6: () => (/* binding */ pairCases),
/* harmony export */   _5: () => (/* binding */ cutTrials),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   lA: () => (/* binding */ countUnscored),
/* harmony export */   rZ: () => (/* binding */ countPairs)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57024);

/**
 * A trial's value under a metric: a number in [0, 1], `null` where it should have one and has none, `undefined` where the metric has
 * nothing to say of the case. `overall` is missing as soon as one of its scores is: a mean over what happens to be there is biased.
 */
function metricValue(trial, metric, weights) {
    if (metric !== _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .OVERALL */ .aD) {
        const score = trial.scores.get(metric);
        if (score === undefined)
            return undefined;
        return score.kind === 'scored' ? score.value : null;
    }
    if (trial.scores.size === 0)
        return undefined;
    let sum = 0;
    let total = 0;
    for (const [id, score] of trial.scores) {
        if (score.kind === 'unscored')
            return null;
        const weight = weights.get(id) ?? 1;
        sum += weight * score.value;
        total += weight;
    }
    return sum / total;
}
/** A case's mean over its first `trials` trials on one side; null without a scored one, undefined where the metric does not apply. */
function sideMean(trials, count, metric, weights) {
    const values = trials.slice(0, count).map((trial) => metricValue(trial, metric, weights));
    if (values.every((value) => value === undefined))
        return undefined;
    const scored = values.filter((value) => typeof value === 'number');
    return scored.length === 0 ? null : scored.reduce((sum, value) => sum + value, 0) / scored.length;
}
/** Pairs the sides of every case that the metric applies to; `trialsOf` says how many trials of a case count at this look (0: none). */
function pairCases(evidence, metric, weights, trialsOf) {
    const pairs = [];
    for (const { id, cluster, weight, tags, trials } of evidence) {
        const count = trialsOf(id);
        if (count === 0)
            continue;
        const baseline = sideMean(trials.baseline, count, metric, weights);
        const candidate = sideMean(trials.candidate, count, metric, weights);
        if (baseline === undefined && candidate === undefined)
            continue;
        pairs.push({ id, cluster, weight, tags, baseline: baseline ?? null, candidate: candidate ?? null });
    }
    return pairs;
}
/**
 * Counts pairs of trials; a pair is scored when every scorer that applies has a score on both sides. Without a baseline the
 * candidate's trials alone are counted.
 */
function countPairs(evidence, trialsOf, hasBaseline = true) {
    let planned = 0;
    let scored = 0;
    let missingBaseline = 0;
    let missingCandidate = 0;
    for (const { id, trials } of evidence) {
        for (let trial = 0; trial < trialsOf(id); trial += 1) {
            const baseline = !hasBaseline || isComplete(trials.baseline[trial]);
            const candidate = isComplete(trials.candidate[trial]);
            planned += 1;
            if (baseline && candidate)
                scored += 1;
            else if (candidate)
                missingBaseline += 1;
            else if (baseline)
                missingCandidate += 1;
        }
    }
    return { planned, scored, missingBaseline, missingCandidate };
}
/** Trials without a score, on either side, by scorer: which one errs. */
function countUnscored(evidence, trialsOf) {
    const counts = new Map();
    for (const { id, trials } of evidence) {
        const counted = [...trials.baseline.slice(0, trialsOf(id)), ...trials.candidate.slice(0, trialsOf(id))];
        for (const [scorer, score] of counted.flatMap(({ scores }) => [...scores])) {
            if (score.kind === 'unscored')
                counts.set(scorer, (counts.get(scorer) ?? 0) + 1);
        }
    }
    return counts;
}
function isComplete(trial) {
    if (trial === undefined)
        return false;
    for (const score of trial.scores.values())
        if (score.kind === 'unscored')
            return false;
    return true;
}
/** What was known at a look: a case's trials beyond those that count there, of a confirmation or of a record that goes on, are left out. */
function cutTrials(evidence, trialsOf) {
    return evidence.map((golden) => {
        const count = trialsOf(golden.id);
        const { baseline, candidate } = golden.trials;
        return { ...golden, trials: { baseline: baseline.slice(0, count), candidate: candidate.slice(0, count) } };
    });
}
/**
 * The share of a single trial's variance of d that is noise between trials, from cases with two or more trials on both sides; null
 * while there are fewer than ten of them or nothing varies. One-way analysis of variance: noise from within cases, the rest between.
 */
function measureNoiseShare(evidence, metric, weights) {
    const repeated = evidence.flatMap(({ trials }) => {
        const baseline = scoredValues(trials.baseline, metric, weights);
        const candidate = scoredValues(trials.candidate, metric, weights);
        return baseline.length < 2 || candidate.length < 2 ? [] : [{ baseline, candidate }];
    });
    if (repeated.length < 10)
        return null;
    const noise = mean(repeated.map(({ baseline, candidate }) => variance(baseline) + variance(candidate)));
    const differences = repeated.map(({ baseline, candidate }) => mean(candidate) - mean(baseline));
    const noiseOfMeans = mean(repeated.map(({ baseline, candidate }) => variance(baseline) / baseline.length + variance(candidate) / candidate.length));
    const between = Math.max(0, variance(differences) - noiseOfMeans);
    return noise + between === 0 ? null : noise / (noise + between);
}
function scoredValues(trials, metric, weights) {
    return trials.map((trial) => metricValue(trial, metric, weights)).filter((value) => typeof value === 'number');
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function variance(values) {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}


/***/ }),

/***/ 40809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/** Several tests at once. Both functions answer which of the given p-values are rejected, in the order given. */
/** Holm's step-down procedure: the chance of any false rejection stays at or below `level` (Holm 1979). */
function holm(pValues, level) {
    const order = ascending(pValues);
    const rejected = new Array(pValues.length).fill(false);
    for (const [rank, { index, p }] of order.entries()) {
        if (p > level / (pValues.length - rank))
            break;
        rejected[index] = true;
    }
    return rejected;
}
/** Benjamini and Hochberg's step-up procedure: the expected share of false rejections stays at or below `q` (1995). */
function benjaminiHochberg(pValues, q) {
    const order = ascending(pValues);
    let last = -1;
    for (const [rank, { p }] of order.entries())
        if (p <= ((rank + 1) / pValues.length) * q)
            last = rank;
    const rejected = new Array(pValues.length).fill(false);
    for (const { index } of order.slice(0, last + 1))
        rejected[index] = true;
    return rejected;
}
function ascending(pValues) {
    return pValues.map((p, index) => ({ index, p })).sort((a, b) => a.p - b.p || a.index - b.index);
}


/***/ }),

/***/ 82455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z9: () => (/* binding */ answerAgain),
  mP: () => (/* binding */ replayTrial),
  R7: () => (/* binding */ scoreOne),
  L4: () => (/* binding */ stateOf),
  Rm: () => (/* binding */ unrunTrial)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/replay/answer.js
var replay_answer = __webpack_require__(84541);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/replay/tools.js

/** Turns of a conversation with tools before it is taken for one that does not end. */
const MAX_TOOL_TURNS = 16;
/**
 * The turns that follow an answer with tool calls: the assistant's own and one result a call, each from the first unused entry of
 * that name whose `arguments`, if given, are contained in the call's. Null when a call has none. `used` is added to.
 */
function answerToolCalls(recorded, used, answer) {
    const calls = answer.toolCalls ?? [];
    const results = [];
    for (const call of calls) {
        const entry = recorded.find((tool) => !used.has(tool) && tool.name === call.name && (0,json/* containsJson */.SB)(call.arguments, tool.arguments ?? {}));
        if (entry === undefined)
            return null;
        used.add(entry);
        results.push({
            role: 'tool',
            tool_call_id: call.id,
            content: typeof entry.result === 'string' ? entry.result : JSON.stringify(entry.result),
        });
    }
    return [{ role: 'assistant', content: answer.output, tool_calls: calls.map(toMessageCall) }, ...results];
}
function toMessageCall({ id, name, arguments: args }) {
    return { id, type: 'function', function: { name, arguments: JSON.stringify(args) } };
}

;// CONCATENATED MODULE: ./lib/replay/trial.js



/**
 * Replays and scores one trial, and writes its record. One that an earlier attempt of the run scored is given as it is; one that
 * ended otherwise is tried again.
 * @throws Error for bugs, in scorers too; CupelError of a provider that cannot be started
 */
async function replayTrial(plan, side, run) {
    const earlier = run.journal.findTrial(toKey(plan));
    if (earlier?.state === 'scored')
        return earlier;
    const record = run.stored?.(toKey(plan)) ?? (await replay(plan, side, run));
    run.journal.write({ kind: 'trial', ...record });
    return record;
}
/** The record of a trial that was not run: not needed any more, or the run ended before it. */
function unrunTrial(plan, state, reason) {
    return { ...toKey(plan), state, ...(reason === undefined ? {} : { reason }), ...NO_ANSWER };
}
const NO_ANSWER = { outputSha256: null, finishReason: null, usage: null, latencyMs: null, costUsd: null, scores: {} };
function toKey({ golden, side, trial }) {
    return { caseId: golden.id, side, trial };
}
async function replay(plan, side, run) {
    const assembled = side.assemble(plan.golden, plan.trial);
    if (assembled.kind === 'failed')
        return withoutAnswer(plan, assembled);
    const talk = await converse(plan.golden, side.provider, assembled.request, run.caller);
    if ('reason' in talk)
        return withoutAnswer(plan, talk);
    const { answer, costUsd, key } = talk;
    const scores = await scoreAll(plan, talk, run);
    return {
        ...toKey(plan),
        ...stateOf(scores),
        ...(key === null ? {} : { key }),
        outputSha256: (0,replay_answer/* outputHash */.En)(answer),
        ...(answer.file === undefined ? {} : { file: describeFile(answer.file) }),
        finishReason: answer.finishReason,
        usage: answer.usage,
        latencyMs: Number.isFinite(answer.latencyMs) ? answer.latencyMs : null,
        costUsd,
        scores,
    };
}
function describeFile({ mediaType, sha256, bytes }) {
    return { mediaType, sha256, bytes };
}
function withoutAnswer(plan, { reason, detail }) {
    return { ...toKey(plan), state: isStop(reason) ? 'cancelled' : 'unscored', reason, detail, ...NO_ANSWER };
}
/** Asks until the answer wants no more tools. Tokens, time and money of all turns are the answer's. */
async function converse(golden, provider, first, caller) {
    const used = new Set();
    const toolCalls = [];
    let request = first;
    let before = null;
    for (let turn = 1; turn <= MAX_TOOL_TURNS; turn += 1) {
        const outcome = await caller.ask(provider, request);
        if (outcome.kind === 'failed')
            return outcome;
        const { answer } = outcome;
        toolCalls.push(...(answer.toolCalls ?? []));
        const talk = {
            ...join(before, outcome, toolCalls),
            ...(first.attachments === undefined ? {} : { attachments: first.attachments }),
        };
        if (answer.finishReason !== 'tool_calls' || request.tools === undefined)
            return talk;
        const turns = answerToolCalls(golden.tools ?? [], used, answer);
        if (turns === null)
            return { reason: 'tool-unrecorded', detail: `no recorded result answers a tool call of turn ${turn}` };
        request = { ...request, messages: [...request.messages, ...turns] };
        before = talk;
    }
    return { reason: 'tool-unrecorded', detail: `still wants tools after ${MAX_TOOL_TURNS} turns` };
}
function join(before, outcome, toolCalls) {
    const { answer, costUsd, key } = outcome;
    if (before === null)
        return { answer, costUsd, key };
    const { costUsd: _, ...last } = answer;
    return {
        answer: {
            ...last,
            toolCalls: [...toolCalls],
            usage: addUsage(before.answer.usage, answer.usage),
            latencyMs: before.answer.latencyMs + answer.latencyMs,
        },
        costUsd: before.costUsd === null || costUsd === null ? null : before.costUsd + costUsd,
        key,
    };
}
function addUsage(one, other) {
    if (one === null || other === null)
        return null;
    return { inputTokens: one.inputTokens + other.inputTokens, outputTokens: one.outputTokens + other.outputTokens };
}
/** The answer of a trial that was asked for before, from where it is remembered. */
async function answerAgain(plan, side, caller) {
    const assembled = side.assemble(plan.golden, plan.trial);
    return assembled.kind === 'failed' ? assembled : converse(plan.golden, side.provider, assembled.request, caller);
}
async function scoreAll({ golden, side, trial }, { answer, costUsd, attachments }, run) {
    const scorable = { golden, answer, side, trial, costUsd, ...(attachments === undefined ? {} : { attachments }) };
    const applicable = run.scorers.filter((scorer) => scorer.kind !== 'pairwise' && scorer.appliesTo(golden));
    const scores = await Promise.all(applicable.map(async (scorer) => [scorer.id, await scoreOne(scorer, scorable, run.caller)]));
    return Object.fromEntries(scores);
}
/** A scorer's expected failures are missing evidence; what the provider cannot be started for ends the run, as it does for targets. */
async function scoreOne(scorer, scorable, caller) {
    let fromProvider;
    const ask = async (provider, request) => {
        try {
            return await caller.ask(provider, request);
        }
        catch (error) {
            fromProvider = error;
            throw error;
        }
    };
    try {
        return valid(scorer, await scorer.score(scorable, ask));
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF) || error === fromProvider)
            throw error;
        return { kind: 'unscored', reason: scorer.deterministic ? 'check-error' : 'judge-error', detail: error.code };
    }
}
function valid(scorer, score) {
    if (score.kind === 'scored' && !(score.value >= 0 && score.value <= 1)) {
        throw new Error(`the scorer ${scorer.id} gave ${score.value}, which is not in [0, 1]`);
    }
    return score;
}
/** How a trial ended, by its scores: the first missing one says why it is not scored. */
function stateOf(scores) {
    const missing = Object.entries(scores).flatMap(([id, score]) => (score.kind === 'unscored' ? [{ id, ...score }] : []));
    const first = missing.find((score) => isStop(score.reason)) ?? missing[0];
    if (first === undefined)
        return { state: 'scored' };
    const detail = first.detail === undefined ? first.id : `${first.id}: ${first.detail}`;
    return { state: isStop(first.reason) ? 'cancelled' : 'unscored', reason: first.reason, detail };
}
/** Whether a trial has no score because the run ended, not because something failed. */
function isStop(reason) {
    return reason === 'budget' || reason === 'deadline' || reason === 'cancelled';
}


/***/ }),

/***/ 64012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countTrials),
/* harmony export */   v: () => (/* binding */ runUnits)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72330);

/**
 * Runs `work` over all units in their order. Resolves when all have ended.
 * @throws the first error of `work`, after the units in flight have ended; the others are neither begun nor cancelled then
 */
async function runUnits(units, work, control) {
    const flying = new Set();
    let thrown = null;
    const fly = async (unit) => {
        try {
            await work(unit);
        }
        catch (error) {
            thrown ??= { error };
        }
        finally {
            control.lanes.leave();
        }
    };
    for (const unit of units) {
        await control.lanes.enter();
        if (thrown !== null || control.stopped()) {
            control.lanes.leave();
            if (thrown !== null)
                break;
            control.onCancelled(unit);
            continue;
        }
        const flight = fly(unit);
        flying.add(flight);
        flight.then(() => flying.delete(flight));
    }
    await Promise.all(flying);
    if (thrown !== null)
        throw thrown.error;
}
const COUNTED = {
    scored: 'scored',
    unscored: 'errored',
    skipped: 'skipped',
    cancelled: 'cancelled',
};
/**
 * How the planned generations ended. Asserts the sum: planned once each, ended once each.
 * @throws Error when a generation was planned twice or has no end: a verdict on such a run would be a lie
 */
function countTrials(planned, trials) {
    const ids = new Set(planned.map(_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .trialId */ .k));
    if (ids.size !== planned.length)
        throw new Error(`${planned.length - ids.size} generations were planned twice`);
    const counts = { planned: planned.length, scored: 0, errored: 0, skipped: 0, cancelled: 0 };
    for (const id of ids) {
        const record = trials.get(id);
        if (record === undefined)
            throw new Error(`the generation ${id} was planned and has no end`);
        counts[COUNTED[record.state]] += 1;
    }
    const ended = counts.scored + counts.errored + counts.skipped + counts.cancelled;
    if (ended !== counts.planned)
        throw new Error(`${counts.planned} generations were planned, ${ended} ended`);
    return counts;
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

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


/***/ }),

/***/ 18460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
