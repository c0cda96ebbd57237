export const id = 9702;
export const ids = [9702];
export const modules = {

/***/ 9702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25922);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15717);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49012);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _reporters_trend_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2826);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78029);
/** The history of suites, out of the run records of many commits: folders that a workflow kept as artifacts or on a branch. */









const MOST_DEPTH = 8;
const MOST_RECORDS = 20_000;
/** A report of 20,000 cases is 5 MB. */
const MOST_BYTES = 64 << 20;
/**
 * Reads every `report.json` below the folders. What cannot be read costs a warning and counts as skipped.
 * @throws CupelError `record-unreadable` where a folder does not exist, or none holds a report
 */
async function history({ dirs, out }, deps) {
    (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseFile */ .lv)(out, deps);
    const files = dirs.flatMap((dir) => findReports(dir, deps));
    if (files.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CupelError */ .MF('record-unreadable', 'there is no report.json below', {
            place: { file: dirs.join(', ') },
            remedy: 'Name folders that hold run records, as `gate` writes them.',
        });
    }
    const reports = [];
    let unreadable = 0;
    for (const file of files) {
        const report = readReport(file, deps);
        if (report === null)
            unreadable += 1;
        else
            reports.push(report);
    }
    const read = (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistory */ .L)(reports);
    const report = { ...read, skipped: read.skipped + unreadable };
    const dir = out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, out);
    if (dir !== null)
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFiles */ .hV)(dir, Object.values(_reporters_trend_index_js__WEBPACK_IMPORTED_MODULE_7__/* .HISTORY_REPORTERS */ .q).map(({ file, render }) => ({ file, render: () => render(report) })), deps);
    return { report, dir };
}
function findReports(dir, { cwd }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, dir);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CupelError */ .MF('record-unreadable', 'is no folder', { place: { file: dir }, remedy: 'Name a folder that holds run records.' });
    const found = [];
    const walk = (folder, depth) => {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            if (found.length >= MOST_RECORDS)
                return;
            if (entry.isFile() && entry.name === 'report.json')
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
            // A link may lead out of the folder, or round in a circle.
            else if (entry.isDirectory() && depth < MOST_DEPTH && entry.name !== 'node_modules' && entry.name !== '.git')
                walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth + 1);
        }
    };
    walk(root, 0);
    return found;
}
function readReport(path, { cwd, log }) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES)
            throw new Error('too large');
        const parsed = _domain_report_js__WEBPACK_IMPORTED_MODULE_5__/* .ReportSchema */ .M9.safeParse((0,_documents_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)((0,_documents_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), path), { file: path, line: 1 }));
        if (parsed.success)
            return parsed.data;
    }
    catch {
        // Told below, like everything else that is no report.
    }
    log.warn(`history: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path)} is no report of a run; it is left out`);
    return null;
}


/***/ }),

/***/ 25922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_NESTING),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23227);


/** Deepest nesting of lists and mappings that any document may have. */
const MAX_NESTING = 50;
/**
 * JSON of a file that a person wrote: as RFC 8259, and nothing that reads as something else than it says. Refused are nesting
 * beyond 50, a key that stands twice in one object (JSON.parse would silently keep the last), the key `__proto__`, and numbers
 * too large for a double.
 * @param place where the text begins; the line of a problem counts from there
 * @param remedy what to do about a syntax error
 * @throws CupelError `config`
 */
function parseJson(text, place, remedy = 'Correct the JSON.') {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw syntaxError(text, place, error, remedy);
    }
    const keys = countKeys(value, 1, place);
    if (keys !== countWrittenKeys(text))
        throw duplicateKey(text, place);
    return value;
}
/** Counts the keys of a parsed value, and refuses what may not be in it. */
function countKeys(value, depth, place) {
    if (typeof value !== 'object' || value === null) {
        if (typeof value === 'number' && !Number.isFinite(value))
            throw refusal('holds a number that is too large for a double', place, 'Write it as a string.');
        return 0;
    }
    if (depth > MAX_NESTING)
        throw refusal(`nests deeper than ${MAX_NESTING} levels`, place, 'Write it flatter.');
    let count = 0;
    if (Array.isArray(value)) {
        for (const item of value)
            count += countKeys(item, depth + 1, place);
        return count;
    }
    for (const key in value) {
        if (key === '__proto__')
            throw refusal('holds the key "__proto__"', place, 'Rename the key.');
        count += 1 + countKeys(value[key], depth + 1, place);
    }
    return count;
}
const QUOTE = '"';
const BACKSLASH = 0x5c;
const COLON = 0x3a;
/** Counts the keys as they stand in valid JSON text: the strings that a colon follows. */
function countWrittenKeys(text) {
    let count = 0;
    for (let start = text.indexOf(QUOTE); start !== -1;) {
        const end = endOfString(text, start);
        if (isFollowedByColon(text, end))
            count += 1;
        start = text.indexOf(QUOTE, end + 1);
    }
    return count;
}
/** Index of the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    for (let end = text.indexOf(QUOTE, start + 1);; end = text.indexOf(QUOTE, end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
    }
}
function isFollowedByColon(text, end) {
    let at = end + 1;
    while (text.charCodeAt(at) <= 0x20)
        at += 1;
    return text.charCodeAt(at) === COLON;
}
/** Finds the key that stands twice in one object of valid JSON text; only runs when keys were lost in parsing. */
function duplicateKey(text, place) {
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '{')
            open.push(new Set());
        else if (character === '}')
            open.pop();
        else if (character === QUOTE) {
            const end = endOfString(text, at);
            if (isFollowedByColon(text, end)) {
                const key = String(JSON.parse(text.slice(at, end + 1)));
                const keys = open.at(-1);
                if (keys?.has(key))
                    return refusal(`holds the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} twice in one object`, shifted(text, at, place), 'Keep one of them.');
                keys?.add(key);
            }
            at = end;
        }
    }
    // V8 13.6 (Node 24) takes a key that is one escaped character for a lone backslash where it has seen such a key before.
    return refusal('holds keys that cannot be told apart', place, 'Write no key that is a backslash.');
}
/** What V8 says about a syntax error, as a sentence without the text around it. */
const SYNTAX = [
    [/Unexpected end of JSON/, 'it ends too early: a bracket, brace or quote is not closed'],
    [/Unterminated string/, 'a quote is opened and not closed'],
    [/Expected property name/, 'a key in double quotes or a closing brace is expected'],
    [/Expected double-quoted property name/, 'a key in double quotes is expected: a comma may not stand before a closing brace'],
    [/Expected ',' or '}'/, 'a comma or a closing brace is expected'],
    [/Expected ',' or ']'/, 'a comma or a closing bracket is expected'],
    [/Expected ':'/, 'a colon is expected after the key'],
    [/Bad control character/, 'a line break or control character stands bare in a string: write \\n or \\t'],
    [/Bad escaped character|Bad Unicode escape/, 'a backslash stands before a character that it cannot escape: write \\\\'],
    [/Unexpected non-whitespace character after JSON/, 'more text follows after the value'],
    [/number/i, 'a number is malformed'],
];
function syntaxError(text, place, error, remedy) {
    const message = error instanceof Error ? error.message : '';
    const words = SYNTAX.find(([pattern]) => pattern.test(message))?.[1] ?? 'an unexpected character stands where a value is expected';
    const offset = /at position (\d+)/.exec(message)?.[1];
    if (offset === undefined)
        return refusal(`is no valid JSON: ${words}`, place, remedy);
    const at = Math.min(Number(offset), text.length);
    const column = at - text.lastIndexOf('\n', at - 1);
    return refusal(`is no valid JSON at column ${column}: ${words}`, shifted(text, at, place), remedy);
}
function shifted(text, offset, place) {
    return { ...place, line: (place.line ?? 1) + text.slice(0, offset).split('\n').length - 1 };
}
function refusal(message, place, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', message, { place, remedy });
}


/***/ }),

/***/ 84335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toNfc)
/* harmony export */ });
/**
 * Unicode NFC. Runs of more than 30 marks are broken by U+034F first (the Stream-Safe Text Format of UAX 15, section 13): no
 * language writes such a run, and sorting a long one costs quadratic time, minutes for one megabyte.
 */
function toNfc(text) {
    return text.replace(LONG_MARK_RUN, '$&\u034f').normalize('NFC');
}
const LONG_MARK_RUN = /\p{M}{30}(?=\p{M})/gu;


/***/ }),

/***/ 23227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ assertUtf8),
/* harmony export */   XB: () => (/* binding */ normalizeId),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _nfc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84335);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95873);




const LINE_FEED = 0x0a;
const BOM = '\uFEFF';
/**
 * Text of a file that must be UTF-8; a byte order mark is taken off.
 * @throws CupelError `config` with the 1-based line of the first byte that is no UTF-8, or of a NUL byte
 */
function decodeText(bytes, file) {
    assertUtf8(bytes, file);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.startsWith(BOM) ? text.slice(1) : text;
}
/**
 * Refuses bytes that are not UTF-8 text, without decoding them.
 * @throws CupelError `config`, see `decodeText`
 */
function assertUtf8(bytes, file) {
    const wide = wideEncoding(bytes);
    if (wide !== null)
        throw encodingError(file, 1, `is ${wide} text`);
    const nul = bytes.indexOf(0);
    if (nul !== -1)
        throw encodingError(file, lineAt(bytes, nul), 'holds a NUL byte: it is no text, or text in another encoding');
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw encodingError(file, firstInvalidLine(bytes), 'holds bytes that are not UTF-8');
}
/** A word of a file in a message: in double quotes, shortened, with nothing that a log or terminal would act on. */
function quote(text, maxLength = 60) {
    return `"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(shorten(text, maxLength).replace(/["\\]/g, '\\$&'))}"`;
}
/** The first `maxLength` characters, with dots where something was cut. */
function shorten(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    return `${text.slice(0, maxLength - 3).replace(/[\uD800-\uDBFF]$/, '')}...`;
}
/** The one form of a case id: no white space around it, Unicode composed (NFC), so that equal-looking ids are equal. */
function normalizeId(id) {
    return (0,_nfc_js__WEBPACK_IMPORTED_MODULE_3__/* .toNfc */ .X)(id.trim());
}
function wideEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
    if (a === 0xfe && b === 0xff)
        return 'UTF-16';
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return 'UTF-32';
    return null;
}
function lineAt(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1))
        line += 1;
    return line;
}
/** A line feed is never part of a longer UTF-8 sequence, so that every line can be judged alone. */
function firstInvalidLine(bytes) {
    let line = 1;
    let start = 0;
    for (;;) {
        const feed = bytes.indexOf(LINE_FEED, start);
        const end = feed === -1 ? bytes.length : feed;
        if (feed === -1 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
        line += 1;
    }
}
function encodingError(file, line, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', message, { place: { file, line }, remedy: 'Save the file as UTF-8.' });
}


/***/ }),

/***/ 76827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* unused harmony exports logGamma, normalCdf */
/**
 * Tails and quantiles of the normal, Student t and binomial distributions, to about 1e-13 relative error. Written here because the
 * field's packages bring hundreds of dependencies for one distribution; jstat and simple-statistics are oracles in the tests.
 */
/** Coefficients of Lanczos' approximation with g = 7, n = 9 (Godfrey's values). */
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Natural logarithm of the gamma function for x > 0 (Lanczos). */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    let sum = LANCZOS[0];
    LANCZOS.slice(1).forEach((coefficient, index) => {
        sum += coefficient / (shifted + index + 1);
    });
    const t = shifted + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
/**
 * Regularised incomplete beta function I_x(a, b) for 0 <= x <= 1, a, b > 0: continued fraction by Lentz's method
 * (DLMF 8.17.22), on the side where it converges fast.
 */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
    return front * betaFraction(x, a, b);
}
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= 10_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const step = d * c;
        result *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return result;
}
/** Upper tail of the standard normal beyond |x|: a series near the centre, Lentz's continued fraction in the tail (DLMF 7.6.2, 7.9.3). */
function normalTail(x) {
    const z = Math.abs(x);
    if (z > 38.5)
        return 0;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z < 2.5) {
        let term = z;
        let sum = z;
        for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 200; k += 1) {
            term *= (z * z) / (2 * k + 1);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = 0;
    for (let k = 120; k >= 1; k -= 1)
        fraction = k / (z + fraction);
    return density / (z + fraction);
}
/** P(Z <= x) of the standard normal distribution. */
function normalCdf(x) {
    return x < 0 ? normalTail(x) : 1 - normalTail(x);
}
/** P(Z >= x), exact also far out where 1 - normalCdf(x) would round to 0. */
function normalUpperTail(x) {
    return x < 0 ? 1 - normalTail(x) : normalTail(x);
}
/** The x with P(Z <= x) = p, for 0 < p < 1: a rational start (Abramowitz and Stegun 26.2.23) and Newton steps on the exact tail. */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`normalQuantile needs 0 < p < 1, got ${p}`);
    if (p > 0.5)
        return -normalQuantile(1 - p);
    const t = Math.sqrt(-2 * Math.log(p));
    let x = -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3));
    for (let step = 0; step < 4; step += 1) {
        const error = (normalCdf(x) - p) / (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI));
        x -= error / (1 + (x * error) / 2);
    }
    return x;
}
/** P(T <= t) of Student's t with `df` > 0 degrees of freedom. Infinite t gives 0 or 1. */
function tCdf(t, df) {
    if (t === Number.NEGATIVE_INFINITY)
        return 0;
    if (t === Number.POSITIVE_INFINITY)
        return 1;
    // Near the centre the tail's argument rounds to 1; the mass between -t and t does not.
    if (Math.abs(t) < 0.5)
        return 0.5 + 0.5 * Math.sign(t) * incompleteBeta((t * t) / (df + t * t), 0.5, df / 2);
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t < 0 ? tail : 1 - tail;
}
/** The t with P(T <= t) = p for `df` > 0 degrees of freedom, 0 < p < 1: bracketed, then bisected to the last bits. */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`tQuantile needs 0 < p < 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -tQuantile(1 - p, df);
    const upperTail = 1 - p;
    const tail = (t) => 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    let high = 1;
    while (tail(high) > upperTail)
        high *= 2;
    let low = high === 1 ? 0 : high / 2;
    for (let step = 0; step < 100 && high - low > 1e-15 * high; step += 1) {
        const middle = (low + high) / 2;
        if (tail(middle) > upperTail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(X >= k) for X binomial with `n` trials and probability `p`, exact through the incomplete beta function. */
function binomialUpperTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return incompleteBeta(p, k, n - k + 1);
}


/***/ }),

/***/ 15717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HistoryReportSchema),
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/domain/distributions.js
var distributions = __webpack_require__(76827);
;// CONCATENATED MODULE: ./lib/domain/erosion.js
/**
 * Slow erosion: a score that falls by less than any gate can see, week after week. At the end of every week the slope over the last 8,
 * 16 and 32 weeks is tested by ordinary least squares over the single runs; a fall is told once it is proven at a level that keeps the
 * false alarms of a whole year to a few in a thousand tests. Steps count as well: what fell is lower than it was, however it fell.
 */

const WEEK_MS = 7 * 24 * 3600 * 1000;
const WINDOWS_WEEKS = [8, 16, 32];
/** Fewer runs than these in a window say nothing about a trend. */
const FEWEST_POINTS = 20;
/** A window that has seen less than half of its weeks is the next smaller one. */
const LEAST_SHARE = 0.5;
/**
 * One-sided level of one test: with three windows a week, two years of a score that does not move raise an alarm in less than 1.6 % of
 * all histories (3 x 104 x .00005, the tests being correlated).
 */
const LEVEL = 0.00005;
/** The first week at whose end a fall was proven; null where none was. Points come in the order of time. */
function findErosion(points) {
    const first = points[0]?.at;
    const last = points.at(-1)?.at;
    if (first === undefined || last === undefined)
        return null;
    for (let week = 1; first + (week - 1) * WEEK_MS <= last; week += 1) {
        const end = first + week * WEEK_MS;
        for (const weeks of WINDOWS_WEEKS) {
            const reach = Math.min(weeks, week);
            if (reach < weeks * LEAST_SHARE)
                continue;
            const fall = testSlope(points.filter(({ at }) => at >= end - reach * WEEK_MS && at < end));
            if (fall !== null && fall.p <= LEVEL)
                return { foundAt: end, weeks: reach, ...fall };
        }
    }
    return null;
}
/** Least squares of the score on time, and the one-sided p-value of H0: the slope is not negative. */
function testSlope(points) {
    const n = points.length;
    if (n < FEWEST_POINTS)
        return null;
    const start = points[0]?.at ?? 0;
    const times = points.map(({ at }) => (at - start) / WEEK_MS);
    const time = times.reduce((sum, own) => sum + own, 0) / n;
    const score = points.reduce((sum, own) => sum + own.score, 0) / n;
    let squares = 0;
    let products = 0;
    for (const [index, own] of times.entries()) {
        squares += (own - time) ** 2;
        products += (own - time) * ((points[index]?.score ?? 0) - score);
    }
    if (squares === 0)
        return null;
    const slope = products / squares;
    const at = (own) => score + slope * (own - time);
    const residuals = points.reduce((sum, own, index) => sum + (own.score - at(times[index] ?? 0)) ** 2, 0);
    const standardError = Math.sqrt(residuals / (n - 2) / squares);
    const p = standardError === 0 ? (slope < 0 ? 0 : 1) : (0,distributions/* tCdf */.w_)(slope / standardError, n - 2);
    return { from: at(times[0] ?? 0), to: at(times.at(-1) ?? 0), p };
}

;// CONCATENATED MODULE: ./lib/domain/history.js
/** What many runs of a suite say together: its trend, whether it erodes, which failures came back, which cases give now this, now that. */


const ErosionSchema = schemas/* strictObject */.rej({
    foundAt: schemas/* string */.YjP(),
    weeks: schemas/* int */.Whr(),
    from: schemas/* number */.aig(),
    to: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
});
const MomentSchema = schemas/* strictObject */.rej({ at: schemas/* string */.YjP(), ref: schemas/* string */.YjP().nullable() });
const SuiteHistorySchema = schemas/* strictObject */.rej({
    suite: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    /** One a run, in the order of time. */
    points: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...MomentSchema.shape, score: schemas/* number */.aig(), verdict: schemas/* string */.YjP(), usd: schemas/* number */.aig().nullable() })),
    /** A slow fall over all runs; null where none is proven. */
    erosion: ErosionSchema.nullable(),
    /** The same over the runs of the candidate of today: nothing of ours changed, so what it calls did. */
    drift: ErosionSchema.nullable(),
    /** Cases that failed, held, and fail again in the newest run; by when they came back, the newest first. */
    returned: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schemas/* string */.YjP(), fixed: MomentSchema, back: MomentSchema })),
    /** Cases that both held and failed under one and the same candidate. */
    flaky: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schemas/* string */.YjP(), runs: schemas/* int */.Whr(), failed: schemas/* int */.Whr() })),
});
const HistoryReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    suites: schemas/* array */.YOg(SuiteHistorySchema),
    /** Records that count for nothing here: unreadable, or without a score of their own. */
    skipped: schemas/* int */.Whr(),
});
/** A case that scores less than this fails. */
const HOLDS_AT = 0.5;
/** Runs of one candidate from which on a case that goes to and fro is called flaky. */
const FEWEST_RUNS = 5;
/** Reads the histories of all suites out of their reports, which may come in any order. */
function readHistory(reports) {
    const telling = reports.filter((report) => pointOf(report) !== null);
    const names = [...new Set(telling.map(({ suite }) => suite))].sort();
    return {
        schemaVersion: 1,
        suites: names.map((suite) => readSuite(suite, telling.filter((report) => report.suite === suite).sort(byTime))),
        skipped: reports.length - telling.length,
    };
}
function byTime(a, b) {
    return a.startedAt < b.startedAt
        ? -1
        : a.startedAt > b.startedAt
            ? 1
            : a.sides.candidate.fingerprint < b.sides.candidate.fingerprint
                ? -1
                : 1;
}
/** The score that a run gave its candidate; null where it measured none, or where its evidence is not to be trusted. */
function pointOf({ comparisons, startedAt, verdict }) {
    const score = comparisons.find(({ role }) => role === 'primary')?.candidate ?? null;
    const at = Date.parse(startedAt);
    return score === null || Number.isNaN(at) || verdict.status === 'invalid' ? null : { at, score };
}
function readSuite(suite, runs) {
    const today = runs.at(-1)?.sides.candidate.fingerprint;
    return {
        suite,
        metric: runs.at(-1)?.comparisons.find(({ role }) => role === 'primary')?.metric ?? 'overall',
        points: runs.flatMap((run) => {
            const point = pointOf(run);
            return point === null ? [] : [{ ...momentOf(run), score: point.score, verdict: run.verdict.status, usd: run.usage.usd }];
        }),
        erosion: erosionOf(runs),
        drift: erosionOf(runs.filter(({ sides }) => sides.candidate.fingerprint === today)),
        returned: returnedCases(runs),
        flaky: flakyCases(runs),
    };
}
function momentOf({ startedAt, sides }) {
    return { at: startedAt, ref: sides.candidate.ref };
}
function erosionOf(runs) {
    const found = findErosion(runs.map(pointOf).filter((point) => point !== null));
    return found === null ? null : { ...found, foundAt: new Date(found.foundAt).toISOString() };
}
/** Whether a case held in a run; null where it was not run or has no score. */
function holds({ candidate }) {
    return candidate === null ? null : candidate >= HOLDS_AT;
}
function returnedCases(runs) {
    const courses = new Map();
    for (const run of runs) {
        for (const row of run.cases) {
            const held = holds(row);
            if (held === null)
                continue;
            const course = courses.get(row.id) ?? { failed: false, fixed: null, back: null };
            courses.set(row.id, course);
            if (!held && course.fixed !== null)
                course.back ??= run;
            else if (!held)
                course.failed = true;
            else if (course.failed) {
                // Mended for the first time, or once more after it had come back.
                if (course.fixed === null || course.back !== null)
                    course.fixed = run;
                course.back = null;
            }
        }
    }
    return [...courses]
        .flatMap(([id, { fixed, back }]) => fixed === null || back === null ? [] : [{ case: id, fixed: momentOf(fixed), back: momentOf(back) }])
        .sort((a, b) => (a.back.at > b.back.at ? -1 : a.back.at < b.back.at ? 1 : a.case < b.case ? -1 : 1));
}
function flakyCases(runs) {
    const seen = new Map();
    for (const { sides, cases } of runs) {
        for (const row of cases) {
            const held = holds(row);
            if (held === null)
                continue;
            const byCandidate = seen.get(row.id) ?? new Map();
            const tally = byCandidate.get(sides.candidate.fingerprint) ?? { runs: 0, failed: 0 };
            tally.runs += 1;
            if (!held)
                tally.failed += 1;
            byCandidate.set(sides.candidate.fingerprint, tally);
            seen.set(row.id, byCandidate);
        }
    }
    return [...seen]
        .flatMap(([id, byCandidate]) => {
        const mixed = [...byCandidate.values()].filter((tally) => tally.runs >= FEWEST_RUNS && tally.failed > 0 && tally.failed < tally.runs);
        const sum = (key) => mixed.reduce((total, tally) => total + tally[key], 0);
        return mixed.length === 0 ? [] : [{ case: id, runs: sum('runs'), failed: sum('failed') }];
    })
        .sort((a, b) => instability(b) - instability(a) || (a.case < b.case ? -1 : 1));
}
function instability({ runs, failed }) {
    return Math.min(failed, runs - failed) / runs;
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ renderJsonOf),
/* harmony export */   G3: () => (/* binding */ jsonReporter)
/* harmony export */ });
/* unused harmony export renderJson */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49012);
/* harmony import */ var _sorted_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59276);
/**
 * report.json: keys in the order of the schema, which is that of PRODUCT 3.1, doubles as they are, and a line for every comparison,
 * case and other entry of a list, so that grep finds a case and a diff shows it.
 */



/** The report as JSON; ends with a line break. */
function renderJson(view) {
    return renderJsonOf(_domain_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportSchema */ .M9, view.report);
}
/** A report of any kind as JSON, one line an entry of a list, keys in the order of its schema; ends with a line break. */
function renderJsonOf(schema, report) {
    const members = Object.entries(schema.shape).map(([key, member]) => {
        const value = Reflect.get(report, key);
        return `  ${JSON.stringify(key)}: ${Array.isArray(value) ? renderList(member, value) : inOrder(member, value)}`;
    });
    return `{\n${members.join(',\n').replace(TROUBLESOME, escapeUnits)}\n}\n`;
}
// Printed to a log, these would act on a terminal or (`##[`) on a runner; escaped, the JSON says the same.
const TROUBLESOME = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;
function escapeUnits(sign) {
    return Array.from(sign.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
function renderList(schema, entries) {
    if (entries.length === 0)
        return '[]';
    const element = schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA ? schema.element : null;
    return `[\n${entries.map((entry) => `    ${inOrder(element, entry)}`).join(',\n')}\n  ]`;
}
/** One line of JSON with the schema's own order of keys; keys that no schema orders are sorted. Nothing is validated here. */
function inOrder(schema, value) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNullable */ .l1C)
        return inOrder(schema.unwrap(), value);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA && Array.isArray(value))
        return `[${value.map((entry) => inOrder(schema.element, entry)).join(',')}]`;
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) || !(0,_sorted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return (0,_sorted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedJson */ .I)(value);
    const members = Object.entries(schema.shape).filter(([key]) => value[key] !== undefined);
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${inOrder(member, value[key])}`).join(',')}}`;
}
const jsonReporter = { name: 'json', file: 'report.json', render: renderJson };


/***/ }),

/***/ 59276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON on one line with the keys of records in order, so that equal values are equal bytes. Undefined members fall out. */
function sortedJson(value) {
    return JSON.stringify(value, (_, member) => (isRecord(member) ? sortKeys(member) : member)) ?? 'null';
}
/** Whether a value has members by name. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
// Without a prototype a key `__proto__` is a key like any other.
function sortKeys(record) {
    const sorted = Object.create(null);
    for (const key of Object.keys(record).sort())
        sorted[key] = record[key];
    return sorted;
}


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ HISTORY_REPORTERS)
/* harmony export */ });
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15717);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90846);
/** Renderings of histories by name, with the file of each. */


const HISTORY_REPORTERS = {
    json: { file: 'history.json', render: (report) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJsonOf */ .Cn)(_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryReportSchema */ .Q, report) },
    html: {
        file: 'history.html',
        render: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(5520), __webpack_require__.e(9782), __webpack_require__.e(7461)]).then(__webpack_require__.bind(__webpack_require__, 27461))).renderHistoryPage(report),
    },
};


/***/ })

};
