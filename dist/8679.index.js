export const id = 8679;
export const ids = [8679];
export const modules = {

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

/***/ 53358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  $j: () => (/* binding */ problemsError),
  i7: () => (/* binding */ renderPath),
  tf: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/documents/printable.js
var printable = __webpack_require__(95873);
// EXTERNAL MODULE: ./lib/documents/suggestion.js
var suggestion = __webpack_require__(61792);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
;// CONCATENATED MODULE: ./lib/documents/explanation.js



const MAX_WORDS = 24;
const TYPES = {
    string: 'a string',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'an object (keys and values)',
    record: 'an object (keys and values)',
    null: 'null',
};
/**
 * What is wrong with a value and what to do about it, as the end of a sentence that begins with the value's place. Several
 * unknown keys are one issue: their sentences stand on lines of their own, in the order of `issue.keys`.
 */
function explain(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return explainType(String(issue.expected), issue.input);
        case 'invalid_value':
            return explainChoice(issue.values.map(String), issue.input);
        case 'too_small':
            return explainTooSmall(issue);
        case 'too_big':
            return explainTooBig(issue);
        case 'unrecognized_keys':
            return explainUnknownKeys(issue);
        case 'invalid_union':
            return explainUnion(issue);
        case 'invalid_key':
            return `has a key that cannot be: it ${issue.issues[0]?.message ?? 'is malformed'}`;
        case 'invalid_format':
            return 'does not have the form that is needed here';
        default:
            return undefined;
    }
}
function explainType(expected, input) {
    const wanted = TYPES[expected] ?? expected;
    if (input === undefined)
        return `is missing: write ${wanted}`;
    if (input === null)
        return `is empty: write ${wanted}`;
    if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
        return `must be a string, not ${describe(input)}: put it in quotes`;
    if (typeof input === 'string' && isNumeric(input) && (expected === 'number' || expected === 'int'))
        return `must be ${wanted}, not the string ${(0,documents_text/* quote */.hD)(input)}: remove the quotes`;
    if (expected === 'array')
        return `must be a list, not ${describe(input)}: write each entry after a dash, or in [ ]`;
    return `must be ${wanted}, not ${describe(input)}`;
}
function explainChoice(values, input) {
    const wanted = values.length === 1 ? `${choice(values[0] ?? '', input)}` : `one of ${list(values.map((value) => choice(value, input)))}`;
    if (input === undefined)
        return `is missing: write ${wanted}`;
    if (typeof input !== 'string')
        return `must be ${wanted}, not ${describe(input)}`;
    const meant = (0,suggestion/* nearest */.p)(input, values);
    return `must be ${wanted}, not ${(0,documents_text/* quote */.hD)(input, 40)}${meant === null || meant === input ? '' : `: did you mean ${(0,documents_text/* quote */.hD)(meant)}?`}`;
}
/** A permitted word as it is written: quoted only where quotes make a difference to the reader. */
function choice(value, input) {
    return /^(true|false|null|[\d.]+)$/.test(value) ? (typeof input === 'string' ? `${value} (without quotes)` : value) : (0,documents_text/* quote */.hD)(value);
}
function explainTooSmall(issue) {
    const minimum = Number(issue.minimum);
    if (issue.origin === 'string')
        return minimum === 1 ? 'must not be empty' : `needs at least ${minimum} characters`;
    if (issue.origin === 'array')
        return `needs at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
    return `must be ${issue.inclusive === true ? 'at least' : 'above'} ${minimum}, not ${describe(issue.input)}`;
}
function explainTooBig(issue) {
    const maximum = Number(issue.maximum);
    if (issue.origin === 'string')
        return `may have at most ${maximum} characters`;
    if (issue.origin === 'array')
        return `may have at most ${maximum} entries`;
    const value = Number(issue.input);
    const percent = maximum === 1 && value > 1 && value <= 100 ? `: fractions, not percent: write ${value / 100}` : '';
    return `must be ${issue.inclusive === true ? 'at most' : 'below'} ${maximum}, not ${describe(issue.input)}${percent}`;
}
function explainUnknownKeys(issue) {
    const all = knownKeys(issue.inst);
    const known = all.filter((key) => !Object.hasOwn(issue.input ?? {}, key));
    return issue.keys
        .map((key) => {
        const meant = (0,suggestion/* nearest */.p)(key, known) ?? (0,suggestion/* nearest */.p)(key, all);
        if (meant !== null)
            return `is no known field: did you mean \`${meant}\`?`;
        return known.length === 0 ? 'is no known field: remove it' : `is no known field: remove it, or write one of ${list(known)}`;
    })
        .join('\n');
}
function knownKeys(schema) {
    const shape = schema?._zod?.def?.shape;
    return Object.keys(shape ?? {});
}
function explainUnion(issue) {
    if (issue.inclusive !== false && issue.discriminator !== undefined) {
        const value = issue.input?.[issue.discriminator];
        return explainChoice((issue.options ?? []).map(String), value);
    }
    const expected = new Set(issue.errors.flatMap((branch) => branch.filter((one) => one.path.length === 0).map(expectation)));
    const wanted = [...expected].filter((words) => words !== '').join(' or ');
    if (wanted === '')
        return `cannot be ${describe(issue.input)}`;
    if (issue.input === undefined || issue.input === null)
        return `is ${issue.input === null ? 'empty' : 'missing'}: write ${wanted}`;
    const advice = expected.has(TYPES.string ?? '') && (typeof issue.input === 'number' || typeof issue.input === 'boolean');
    return `must be ${wanted}, not ${describe(issue.input)}${advice ? ': put it in quotes' : ''}`;
}
function expectation(issue) {
    if (issue.code === 'invalid_type')
        return TYPES[issue.expected] ?? String(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    return '';
}
/** A value in words. Strings are not repeated: they may be a customer's, or a key that stands in the wrong field. */
function describe(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return typeof value === 'string' ? 'a string' : `${typeof value === 'number' ? 'the number ' : ''}${String(value)}`;
}
function isNumeric(text) {
    return /^-?\d+(\.\d+)?$/.test(text);
}
function list(words) {
    const shown = words.slice(0, MAX_WORDS).map(printable/* printable */.g).join(', ');
    return words.length > MAX_WORDS ? `${shown} ...` : shown;
}

;// CONCATENATED MODULE: ./lib/documents/validation.js



/** The suggestion in the message about an unknown key. */
const MEANT = /did you mean `([^`]+)`/;
/** With the remedy under them, so many problems make a message of 12 lines. */
const MAX_SHOWN = 10;
/**
 * A value that has the shape of the schema, or everything that is wrong with it, in the order of the lines.
 * @param once no code is made for the schema, which only pays where it reads many values
 */
function check(schema, value, source, once = false) {
    const parsed = schema.safeParse(value, { error: (issue) => explain(issue), ...(once ? { jitless: true } : {}) });
    if (parsed.success)
        return { ok: true, value: parsed.data };
    const issues = withoutEchoes(parsed.error.issues.flatMap((issue) => flatten(issue, [])));
    return { ok: false, problems: issues.map((issue) => toProblem(issue, source)).sort(byLine) };
}
/**
 * A value that has the shape of the schema.
 * @param once as for `check`
 * @throws CupelError `config` that lists what is wrong, with places, in at most 12 lines
 */
function validate(schema, value, source, remedy, once = false) {
    const checked = check(schema, value, source, once);
    if (!checked.ok)
        throw problemsError(checked.problems, remedy);
    return checked.value;
}
/** One error for all problems: the first with its place, the others each on a line of its own, and how many more there are. */
function problemsError(problems, remedy, total = problems.length) {
    const [first, ...others] = problems.slice(0, total > MAX_SHOWN ? MAX_SHOWN - 1 : MAX_SHOWN);
    if (first === undefined)
        throw new Error('no problem to report');
    const lines = [first.message, ...others.map((problem) => `${(0,errors/* renderPlace */.oL)(problem.place)}: ${problem.message}`)];
    if (total > lines.length)
        lines.push(`and ${total - lines.length} more`);
    return new errors/* CupelError */.MF('config', lines.join('\n'), { place: first.place, ...(remedy === undefined ? {} : { remedy }) });
}
/** A path into a document as a person writes it: `scorers[0].judge.model`. */
function renderPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        const key = String(step);
        if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key))
            return `[${(0,documents_text/* quote */.hD)(key, 40)}]`;
        return index === 0 ? key : `.${key}`;
    })
        .join('');
}
/** The real problem behind an issue: of a union, those of the branch that the value comes nearest to. */
function flatten(issue, prefix) {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
        const messages = issue.message.split('\n');
        return issue.keys.map((key, index) => ({ code: issue.code, path: [...path, key], message: messages[index] ?? issue.message }));
    }
    if (issue.code === 'invalid_union') {
        const branch = nearestBranch(issue.errors);
        if (branch !== null)
            return branch.flatMap((inner) => flatten(inner, path));
    }
    return [{ code: issue.code ?? 'custom', path, message: issue.message }];
}
/** The branch whose kind of value it is (no complaint about the value as a whole), with the fewest complaints that no misspelling explains. */
function nearestBranch(branches) {
    const fitting = branches.filter((branch) => branch.length > 0 && !branch.some(isAboutTheWhole));
    const [best] = fitting.map((branch) => ({ branch, distance: distanceOf(branch) })).sort((a, b) => a.distance - b.distance);
    return best?.branch ?? null;
}
function distanceOf(branch) {
    return branch.length - branch.filter((issue) => issue.code === 'unrecognized_keys' && MEANT.test(issue.message)).length;
}
function isAboutTheWhole(issue) {
    return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}
/** A misspelt key makes an object incomplete as well: that second complaint is left out. */
function withoutEchoes(issues) {
    const explained = new Set();
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        const parent = issue.path.slice(0, -1);
        const meant = MEANT.exec(issue.message)?.[1];
        explained.add(`custom ${renderPath(parent)}`);
        for (const code of ['invalid_type', 'invalid_value', 'invalid_union'])
            if (meant !== undefined)
                explained.add(`${code} ${renderPath([...parent, meant])}`);
    }
    return issues.filter((issue) => !explained.has(`${issue.code} ${renderPath(issue.path)}`));
}
function toProblem(issue, source) {
    const line = source.lineOf(issue.path);
    const path = renderPath(issue.path);
    const place = { file: source.file, ...(line === undefined ? {} : { line }), ...(path === '' ? {} : { path }) };
    return { place, message: issue.message };
}
function byLine(a, b) {
    return (a.place.line ?? 0) - (b.place.line ?? 0);
}


/***/ })

};
