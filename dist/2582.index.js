export const id = 2582;
export const ids = [2582];
export const modules = {

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
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60783);
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
    return (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_8__/* .viewFromNotes */ .VO)(report, (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)(folder).ledger);
}


/***/ }),

/***/ 42237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ TrialRecordSchema),
  H: () => (/* binding */ toJournalLine)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
// EXTERNAL MODULE: ./lib/domain/report.js
var report = __webpack_require__(49012);
;// CONCATENATED MODULE: ./lib/domain/score.js
/** Why a trial has no score. Missing evidence, never a zero. */
const UNSCORED_REASONS = [
    'provider-error',
    'provider-timeout',
    'provider-refused',
    'empty-answer',
    'missing-variable',
    'tool-unrecorded',
    'not-recorded',
    'cassette-miss',
    'judge-error',
    'judge-parse',
    'check-error',
    'budget',
    'deadline',
    'cancelled',
];

// EXTERNAL MODULE: ./lib/domain/trial.js
var trial = __webpack_require__(59036);
// EXTERNAL MODULE: ./lib/replay/answer.js
var answer = __webpack_require__(84541);
;// CONCATENATED MODULE: ./lib/replay/journal-lines.js
/**
 * What a run writes down, one sealed line each. The journal is the run's memory: a resumed run, `report` and `merge` read nothing
 * else. Names follow report.json (camelCase, ms, USD).
 */






const reason = schemas/* enum */.k5n(UNSCORED_REASONS);
const count = schemas/* int */.Whr().min(0);
const money = schemas/* number */.aig().min(0).nullable();
/** First line of every journal. Runs with an equal `configDigest` would ask the same questions: one may go on with the other's answers. */
const HeaderLineSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('header'),
    schemaVersion: schemas/* literal */.euz(1),
    configDigest: schemas/* string */.YjP().min(1),
    /** ISO 8601, of the attempt that began the journal. */
    startedAt: schemas/* string */.YjP(),
    /** Whatever the run wants to remember of its plan. */
    facts: json/* JsonObjectSchema */.xt,
});
const called = {
    kind: schemas/* literal */.euz('call'),
    key: schemas/* string */.YjP(),
    provider: schemas/* string */.YjP(),
    attempts: count,
    usage: trial/* UsageSchema */.f2.nullable(),
    costUsd: money,
};
/**
 * One call of a model, after its last attempt. Of an answer from a provider the text is kept, for a resumed run needs it; of one
 * from a cassette it is not, and where texts were stripped its hash stands in its place.
 */
const CallLineSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        ...called,
        source: schemas/* enum */.k5n(['provider', 'cassette']),
        answer: answer/* AnswerSchema */.y0.nullable(),
        outputSha256: schemas/* string */.YjP().exactOptional(),
    }),
    schemas/* strictObject */.rej({ ...called, source: schemas/* literal */.euz('provider'), failure: schemas/* strictObject */.rej({ reason, detail: schemas/* string */.YjP() }) }),
]);
const VoteSchema = schemas/* strictObject */.rej({ judge: schemas/* string */.YjP(), value: schemas/* number */.aig().min(0).max(1) });
const ScoreSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('scored'),
        value: schemas/* number */.aig().min(0).max(1),
        failed: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().exactOptional(),
        votes: schemas/* array */.YOg(VoteSchema).readonly().exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unscored'), reason, detail: schemas/* string */.YjP().exactOptional() }),
]);
const TRIAL_STATES = ['scored', 'unscored', 'skipped', 'cancelled'];
/**
 * How one generation and its scoring ended. `scored`: every scorer that applies gave a number. `unscored`: the evidence is
 * missing, `reason` says why. `skipped`: it was not needed any more. `cancelled`: the run ended before it.
 */
const TrialRecordSchema = schemas/* strictObject */.rej({
    caseId: schemas/* string */.YjP(),
    side: schemas/* enum */.k5n(trial/* SIDES */.BV),
    /** Repeat index from 0. */
    trial: count,
    state: schemas/* enum */.k5n(TRIAL_STATES),
    reason: reason.exactOptional(),
    /** Facts beside the reason: scorer, error, status. Never model text. */
    detail: schemas/* string */.YjP().exactOptional(),
    /** Key of the call that gave the answer: its text can be looked up. */
    key: schemas/* string */.YjP().exactOptional(),
    outputSha256: schemas/* string */.YjP().nullable(),
    /** The image or recording that the answer is, or has beside its text. */
    file: schemas/* strictObject */.rej({ mediaType: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), bytes: count }).exactOptional(),
    finishReason: schemas/* enum */.k5n(trial/* FINISH_REASONS */.SE).nullable(),
    usage: trial/* UsageSchema */.f2.nullable(),
    latencyMs: schemas/* number */.aig().min(0).nullable(),
    /** What the answer costs at its provider's price, whether it was bought in this run or replayed; null where unknown. */
    costUsd: money,
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), ScoreSchema),
    /** What the answer says of its own certainty, on 0..1. */
    confidence: schemas/* number */.aig().min(0).max(1).exactOptional(),
});
const TrialLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('trial'), ...TrialRecordSchema.shape });
const LookLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('look'), ...report/* LookReportSchema */.Ff.shape });
/** Anything else that a report is made of, by its topic. The last note of a topic and id counts. */
const NoteLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('note'), topic: schemas/* string */.YjP(), id: schemas/* string */.YjP(), data: json/* JsonSchema */.MP });
/** The run came to its end. What stands after it belongs to a later attempt. */
const EndLineSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('end'),
    at: schemas/* string */.YjP(),
    durationMs: schemas/* number */.aig().min(0),
    stop: schemas/* string */.YjP().nullable(),
});
const SCHEMAS = {
    header: HeaderLineSchema,
    call: CallLineSchema,
    trial: TrialLineSchema,
    look: LookLineSchema,
    note: NoteLineSchema,
    end: EndLineSchema,
};
/** The line that an unsealed object is, or null where it is none. */
function toJournalLine(entry) {
    const kind = 'kind' in entry ? entry.kind : undefined;
    if (typeof kind !== 'string' || !Object.hasOwn(SCHEMAS, kind))
        return null;
    const parsed = SCHEMAS[kind].safeParse(entry);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 98340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ JOURNAL_FILE),
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   _R: () => (/* binding */ exportJournal),
/* harmony export */   a0: () => (/* binding */ readJournal)
/* harmony export */ });
/* unused harmony export volatileJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88851);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84541);
/* harmony import */ var _answer_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71935);
/* harmony import */ var _journal_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42237);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72330);
/* harmony import */ var _line_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(576);
/* harmony import */ var _sealed_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15414);
/**
 * The journal of one run: append-only, a checksum a line, every line with the kernel before the call that wrote it returns. A run
 * that was killed goes on where it stood: what was answered is not asked again and not counted twice. It is a local file; texts
 * stay in it because a resumed run needs them. `exportJournal` makes the copy for an artifact, without them.
 */










const JOURNAL_FILE = 'journal.jsonl';
/**
 * Opens the journal in the folder of a run record (absolute path, made if need be). One with an equal config digest is continued;
 * another one is kept as `journal.<n>.jsonl`.
 */
function openJournal(dir, options, log) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    let warned = false;
    const warn = (error) => {
        if (!warned)
            log.warn(`journal: ${path} cannot be used (${(0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTrouble */ .LC)(error)}); the run goes on, but could not be resumed`);
        warned = true;
    };
    const earlier = options.fresh === true ? null : readEarlier(path, options.configDigest, warn);
    const mayWrite = earlier !== null || setAside(dir, warn);
    const files = mayWrite ? (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openAnswerFiles */ .GX)(dir) : (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .volatileAnswerFiles */ .Kr)();
    return createJournal({ file: mayWrite ? (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openLineFile */ .T3)(path, warn) : NO_FILE, files, warn }, earlier, options);
}
/** A journal in memory alone, for what is no run: canaries, calibration, a doctor's look. */
function volatileJournal() {
    const paper = { file: NO_FILE, files: volatileAnswerFiles(), warn: () => undefined };
    return createJournal(paper, null, { configDigest: 'none', startedAt: '', facts: {}, mask: (text) => text });
}
const NO_FILE = { append: () => null, read: () => null, close: () => undefined };
function createJournal({ file, files, warn }, earlier, options) {
    const { ledger, calls, trouble } = earlier ?? {
        ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .createLedger */ .M)(),
        calls: new Map(),
        trouble: { torn: 0, corrupt: 0 },
    };
    const own = new Set();
    const unwritten = new Map();
    const keptInMemory = (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .volatileAnswerFiles */ .Kr)();
    /** The file before its line: a line never names what is not there. */
    const keepFile = (answer) => {
        try {
            files.keep(answer);
        }
        catch (error) {
            warn(error);
            keptInMemory.keep(answer);
        }
    };
    const write = (line) => {
        if (line.kind === 'call' && 'answer' in line && line.answer !== null)
            keepFile(line.answer);
        const body = JSON.stringify(line);
        // One look at the whole line is cheaper than one at each string of it, and nearly always enough.
        const masked = options.mask(body) === body ? line : (0,_redactor_js__WEBPACK_IMPORTED_MODULE_9__/* .mapStrings */ .to)(line, options.mask);
        // Scores follow from answers: a trial's line may wait for the next answer's, which may not.
        const offset = file.append((0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .sealText */ .N9)(masked === line ? body : JSON.stringify(masked)), line.kind === 'trial');
        ledger.add(masked);
        if (masked.kind !== 'call' || !('answer' in masked))
            return;
        own.add(masked.key);
        if (offset === null)
            unwritten.set(masked.key, masked);
        else
            calls.set(masked.key, offset);
    };
    if (earlier === null) {
        const { configDigest, startedAt, facts } = options;
        write({ kind: 'header', schemaVersion: 1, configDigest, startedAt, facts });
    }
    const lookUp = (key) => {
        const kept = unwritten.get(key);
        if (kept !== undefined)
            return kept;
        const offset = calls.get(key);
        const line = offset === undefined ? null : parse(file.read(offset));
        return line?.kind === 'call' && line.key === key ? line : null;
    };
    return {
        resumed: earlier !== null,
        trouble,
        write,
        findCall: (key) => {
            const line = lookUp(key);
            if (line === null || !('answer' in line))
                return null;
            const answer = line.answer === null ? null : (files.restore(line.answer) ?? keptInMemory.restore(line.answer));
            return { answer, costUsd: line.costUsd, earlier: !own.has(key) };
        },
        findTrial: ledger.findTrial,
        ledger: ledger.ledger,
        close: file.close,
    };
}
/**
 * Reads a journal that somebody else wrote, as far as its lines are whole.
 * @throws CupelError `record-unreadable` when there is none or its first line is no header
 */
function readJournal(dir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    const refuse = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', what, { place: { file: path }, remedy: 'Name the folder of a run record.', cause });
    let reading;
    try {
        reading = read(path);
    }
    catch (error) {
        throw refuse(`the journal cannot be read: ${(0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTrouble */ .LC)(error)}`, error);
    }
    if (reading === null)
        throw refuse('there is no journal');
    const ledger = reading.ledger.ledger();
    if (ledger.header === null)
        throw refuse('the journal does not begin with a header');
    return { ledger: { ...ledger, header: ledger.header }, trouble: reading.trouble };
}
/** Copies a journal without the texts of answers; `keepNote` says which notes go along. @throws Error of the file system */
function exportJournal(dir, targetDir, keepNote) {
    const source = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openForReading */ .sb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE));
    if (source === null)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(targetDir, JOURNAL_FILE), { force: true });
    const target = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openLineFile */ .T3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(targetDir, JOURNAL_FILE), (error) => {
        throw error;
    });
    try {
        for (const { bytes } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .Se)(source)) {
            const line = parse(bytes.toString('utf8'));
            if (line === null || (line.kind === 'note' && !keepNote(line.topic)))
                continue;
            target.append((0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .seal */ .od)('answer' in line ? withoutText(line) : line), true);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
        target.close();
    }
}
function withoutText(line) {
    return line.answer === null ? line : { ...line, answer: null, outputSha256: (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .outputHash */ .En)(line.answer) };
}
function readEarlier(path, configDigest, warn) {
    try {
        const reading = read(path);
        return reading?.ledger.ledger().header?.configDigest === configDigest ? reading : null;
    }
    catch (error) {
        warn(error);
        return null;
    }
}
function read(path) {
    const file = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openForReading */ .sb)(path);
    if (file === null)
        return null;
    const ledger = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .createLedger */ .M)();
    const calls = new Map();
    let corrupt = 0;
    let end = 0;
    try {
        for (const { offset, bytes } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .Se)(file)) {
            end = offset + bytes.length + 1;
            if (bytes.length === 0)
                continue;
            const line = parse(bytes.toString('utf8'));
            if (line === null) {
                corrupt += 1;
                continue;
            }
            ledger.add(line);
            if (line.kind === 'call' && 'answer' in line)
                calls.set(line.key, offset);
        }
        return { ledger, calls, trouble: { torn: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size > end ? 1 : 0, corrupt } };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function parse(text) {
    const entry = text === null ? null : (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .unseal */ .Du)(text);
    return entry === null ? null : (0,_journal_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .toJournalLine */ .H)(entry);
}
/** Puts a journal that is not continued under another name. False where it stays: nothing may be added to it then. */
function setAside(dir, warn) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return true;
    let number = 1;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `journal.${number}.jsonl`)))
        number += 1;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `journal.${number}.jsonl`));
        return true;
    }
    catch (error) {
        warn(error);
        return false;
    }
}


/***/ }),

/***/ 72330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createLedger),
/* harmony export */   k: () => (/* binding */ trialId)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90204);

/** The name of a generation in a ledger. */
function trialId({ caseId, side, trial }) {
    return `${side} ${trial} ${caseId}`;
}
function createLedger() {
    let header = null;
    let usage = _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_USAGE */ .yJ;
    let end = null;
    const trials = new Map();
    const looks = new Map();
    const notes = new Map();
    const add = (line) => {
        end = line.kind === 'end' ? line : null;
        switch (line.kind) {
            case 'header':
                header ??= line;
                break;
            case 'call':
                usage = (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .addCall */ .A7)(usage, line, 'answer' in line);
                break;
            case 'trial': {
                const { kind: _, ...record } = line;
                trials.set(trialId(record), record);
                break;
            }
            case 'look': {
                const { kind: _, ...look } = line;
                looks.set(look.look, look);
                break;
            }
            case 'note':
                notes.set(line.topic, (notes.get(line.topic) ?? new Map()).set(line.id, line.data));
                break;
            case 'end':
                break;
        }
    };
    return {
        add,
        findTrial: (trial) => trials.get(trialId(trial)) ?? null,
        ledger: () => ({ header, usage, trials, looks: [...looks.values()].sort((a, b) => a.look - b.look), notes, end }),
    };
}


/***/ }),

/***/ 90204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   Jx: () => (/* binding */ fromMoney),
/* harmony export */   PH: () => (/* binding */ toUsageReport),
/* harmony export */   qG: () => (/* binding */ toMoney),
/* harmony export */   yJ: () => (/* binding */ NO_USAGE)
/* harmony export */ });
const UNITS_PER_USD = 1e10;
/** USD as whole units of 1e-10, exact to add. */
function toMoney(usd) {
    return Math.round(usd * UNITS_PER_USD);
}
function fromMoney(money) {
    return money / UNITS_PER_USD;
}
const NO_USAGE = { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, money: 0, unpriced: 0 };
/** Adds a call. An answer without a price makes the sum unknown; a call without an answer is taken for unbilled. */
function addCall(usage, call, answered) {
    if (call.source === 'cassette')
        return { ...usage, fromCassette: usage.fromCassette + 1 };
    return {
        requests: usage.requests + call.attempts,
        fromCassette: usage.fromCassette,
        inputTokens: usage.inputTokens + (call.usage?.inputTokens ?? 0),
        outputTokens: usage.outputTokens + (call.usage?.outputTokens ?? 0),
        money: usage.money + toMoney(call.costUsd ?? 0),
        unpriced: usage.unpriced + (answered && call.costUsd === null ? 1 : 0),
    };
}
/** The report's words. Money is null when the price of a model that answered is unknown. */
function toUsageReport(usage) {
    const { requests, fromCassette, inputTokens, outputTokens } = usage;
    return { requests, fromCassette, inputTokens, outputTokens, usd: usage.unpriced > 0 ? null : fromMoney(usage.money) };
}


/***/ })

};
