export const id = 2028;
export const ids = [2028];
export const modules = {

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

/***/ 22028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RecordedOutputSchema: () => (/* binding */ RecordedOutputSchema),
/* harmony export */   createRecorded: () => (/* binding */ createRecorded),
/* harmony export */   createRecordedProvider: () => (/* binding */ createRecordedProvider),
/* harmony export */   readRecordedOutputs: () => (/* binding */ readRecordedOutputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45384);
/* harmony import */ var _documents_json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64724);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23227);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53358);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68539);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7641);







const MAX_FILE_BYTES = 256 * 1024 * 1024;
const MAX_PROBLEMS = 10;
/** One line of an `outputs` file: what a target answered somewhere else. */
const RecordedOutputSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    case: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().trim().min(1),
    output: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** Repeat index, from 0. */
    trial: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0), output_tokens: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0) }).optional(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).optional(),
});
/**
 * Answers that stand in a file.
 * @throws CupelError `config` with the line, `file-missing`, `file-unsafe`
 */
async function createRecorded(target, context) {
    const bytes = await context.files.read(target.outputs, MAX_FILE_BYTES);
    const file = context.files.name?.(target.outputs) ?? target.outputs;
    return createRecordedProvider(readRecordedOutputs(bytes, file), file, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(bytes));
}
/**
 * The rows of an `outputs` file (JSONL).
 * @throws CupelError `config` that names the lines
 */
function readRecordedOutputs(bytes, file) {
    const rows = [];
    const problems = [];
    for (const { line, value } of (0,_documents_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonLines */ .s)(bytes, file)) {
        const checked = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6)(RecordedOutputSchema, value, { file, lineOf: () => line });
        if (checked.ok)
            rows.push({ line, value: checked.value });
        else
            problems.push(...checked.problems);
        if (problems.length > MAX_PROBLEMS)
            break;
    }
    if (problems.length > 0)
        throw (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsError */ .$j)(problems, 'Each line is {"case":"id","output":"text"}; the other fields are optional.');
    return rows;
}
/**
 * A provider that looks its answers up by case id (composed, NFC) and trial. A row without `trial` is trial 0.
 * @param digest SHA-256 of the file: the same outputs have the same identity
 * @throws CupelError `config` with the line of a second row for the same case and trial
 */
function createRecordedProvider(rows, file, digest) {
    const byTrial = new Map();
    for (const row of rows) {
        const key = keyOf(row.value.case, row.value.trial ?? 0);
        const earlier = byTrial.get(key);
        if (earlier !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CupelError */ .MF('config', `repeats the case ${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(row.value.case)}, trial ${row.value.trial ?? 0}, of line ${earlier.line}`, {
                place: { file, line: row.line },
                remedy: 'Keep one of the two, or number repeats with `trial`.',
            });
        }
        byTrial.set(key, row);
    }
    return {
        name: 'recorded',
        identity: { provider: 'recorded', outputs: digest },
        paceKey: `recorded ${file}`,
        recordable: false,
        usesPayload: true,
        origin: null,
        generate: async ({ payload, trial }, { signal }) => {
            signal.throwIfAborted();
            const row = payload === undefined ? undefined : byTrial.get(keyOf(payload.id, trial));
            if (row === undefined)
                throw new _provider_js__WEBPACK_IMPORTED_MODULE_5__/* .ProviderError */ .m('not-recorded');
            return toAnswer(row.value);
        },
    };
}
function keyOf(id, trial) {
    return `${trial} ${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeId */ .XB)(id)}`;
}
function toAnswer({ output, latency_ms, usage, cost_usd }) {
    if (output.trim() === '')
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_5__/* .ProviderError */ .m('empty');
    return {
        output,
        finishReason: 'stop',
        usage: usage === undefined ? null : { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens },
        latencyMs: latency_ms ?? Number.NaN,
        ...(cost_usd !== undefined && { costUsd: cost_usd }),
    };
}


/***/ })

};
