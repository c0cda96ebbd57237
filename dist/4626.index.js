export const id = 4626;
export const ids = [4626];
export const modules = {

/***/ 74248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   K2: () => (/* binding */ renderHtml),
/* harmony export */   f7: () => (/* binding */ pullText)
/* harmony export */ });
/* harmony import */ var _harvest_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56946);
/* harmony import */ var _reporters_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(635);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38607);
/** The report on failure modes, for a pull request (Markdown) and for a browser (HTML): how many, since when, examples, coverage. */



const MOST_MODES = 50;
const MOST_EXAMPLES = 3;
const LONGEST = 240;
const WEEK = 604_800_000;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 345_600_000;
/** GitHub-flavoured Markdown; no text of a trace does anything in it. */
function renderMarkdown(found) {
    const { modes, proposals } = found;
    const count = (kind) => proposals.filter(({ harvest }) => harvest.kind === kind).length;
    const uncovered = modes.filter(({ isCovered }) => !isCovered);
    const lines = [
        '## Harvest',
        '',
        `${count('failure')} failures and ${count('good')} good answers are proposed; ${found.known} are in the golden set already, ${found.duplicates} answers were duplicates.`,
        '',
        '### Failure modes',
        '',
        ...(modes.length === 0 ? ['None.'] : modeTable(modes)),
        ...(modes.length > MOST_MODES ? ['', `${modes.length - MOST_MODES} more modes have fewer conversations.`] : []),
        ...(uncovered.length === 0
            ? []
            : [
                '',
                `No golden case covered so far: ${uncovered
                    .slice(0, MOST_MODES)
                    .map(({ name }) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 60))
                    .join(', ')}.`,
            ]),
        ...modes.slice(0, MOST_MODES).flatMap(markdownExamples),
    ];
    return `${lines.join('\n')}\n`;
}
/** GitHub takes 65,536 characters of a pull request's text. */
const LONGEST_TEXT = 60_000;
/** The text of a pull request: what it changes, how to look it over, and as much of the report as there is room for. */
function pullText({ result, report }, { begin, end, path }) {
    const head = [
        begin,
        `${result.written} new cases and ${result.gained} cases with new origins for ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 200)}.`,
        '',
        'Look over every case before you merge: names and addresses are replaced, what is left may still tell of somebody; checks whose names begin with `draft` are guesses.',
        'Edit or delete lines on this branch as you like: later runs add to it and change nothing that you changed.',
        '',
    ].join('\n');
    const [first = '', ...folds] = report().split(/\n(?=<details>)/);
    let text = `${head}${first}`;
    let left = folds.length;
    for (const fold of folds) {
        if (text.length + fold.length > LONGEST_TEXT)
            break;
        text += `\n${fold}`;
        left -= 1;
    }
    if (left > 0)
        text += `\n\nThe examples of ${left} more modes have no room here: \`--report\` writes them all.`;
    return `${text.slice(0, LONGEST_TEXT)}\n${end}`;
}
function modeTable(modes) {
    return [
        '| mode | conversations | severity | trend by week | cases |',
        '| --- | ---: | --- | --- | --- |',
        ...modes.slice(0, MOST_MODES).map(({ name, size, severity, members, examples }) => {
            return `| ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 60)} | ${size} | ${severity === null ? '' : (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(severity, 40)} | ${trendOf(members)} | ${examples.map((id) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id, 60)).join('<br>')} |`;
        }),
    ];
}
function markdownExamples(mode) {
    return [
        '',
        `<details><summary>${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(mode.name, 60)}: ${mode.size}</summary>`,
        '',
        ...examplesOf(mode).flatMap(({ turn, why }) => [
            `- **asked** ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(turn.input, LONGEST)}<br>**answered** ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(turn.output, LONGEST)}${(0,_harvest_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .commentsIn */ .wL)(turn.feedback)
                .slice(0, 1)
                .map((comment) => `<br>**said** ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(comment, LONGEST)}`)
                .join('')}<br>${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why.join(', '), 100)} (${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${turn.format} ${turn.trace}`, 100)})`,
        ]),
        '',
        '</details>',
    ];
}
function examplesOf({ members }) {
    return members.slice(0, MOST_EXAMPLES);
}
/** Conversations of each week from the first to the last, at most the last twelve: `2 0 5`. */
function trendOf(members) {
    const weeks = members.flatMap(({ turn }) => (turn.at === null ? [] : [Math.floor((turn.at - FIRST_MONDAY) / WEEK)]));
    if (weeks.length === 0)
        return '';
    const last = Math.max(...weeks);
    const first = Math.max(Math.min(...weeks), last - 11);
    return Array.from({ length: last - first + 1 }, (_, index) => weeks.filter((week) => week === first + index).length).join(' ');
}
const STYLE = 'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}table{border-collapse:collapse;width:100%}' +
    'th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ddd;vertical-align:top}td.n{text-align:right}blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid #ccc}' +
    'small{color:#666}@media(prefers-color-scheme:dark){body{color:#ddd;background:#111}th,td{border-color:#333}}';
/** One page without a script, a request or a font of its own. */
function renderHtml(found) {
    const rows = found.modes
        .map(({ name, size, severity, members, isCovered }) => {
        return `<tr><td><a href="#${escaped(name)}">${escaped(name)}</a></td><td class="n">${size}</td><td>${escaped(severity ?? '')}</td><td>${trendOf(members)}</td><td>${isCovered ? 'yes' : 'no'}</td></tr>`;
    })
        .join('\n');
    const sections = found.modes.map(htmlSection).join('\n');
    return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Harvest</title><style>${STYLE}</style>
<h1>Failure modes</h1>
<p>${found.proposals.length} cases are proposed; ${found.known} are in the golden set already, ${found.duplicates} answers were duplicates.</p>
<table><thead><tr><th>mode<th>conversations<th>severity<th>trend by week<th>covered</thead>
<tbody>
${rows}
</tbody></table>
${sections}
</html>
`;
}
function htmlSection(mode) {
    const examples = examplesOf(mode)
        .map(({ turn, why }) => {
        const said = (0,_harvest_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .commentsIn */ .wL)(turn.feedback).map((comment) => `<p>said: ${escaped(comment)}</p>`);
        return `<blockquote><p>asked: ${escaped(turn.input)}</p><p>answered: ${escaped(turn.output)}</p>${said.join('')}<small>${escaped(`${why.join(', ')}; ${turn.format} ${turn.trace}`)}</small></blockquote>`;
    })
        .join('\n');
    return `<h2 id="${escaped(mode.name)}">${escaped(mode.name)} (${mode.size})</h2>\n${examples}`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function escaped(text) {
    return (0,_reporters_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(text, 1000).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}


/***/ }),

/***/ 64626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  harvest: () => (/* binding */ harvest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/domain/signals.js
var domain_signals = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/harvest/policy.js
var harvest_policy = __webpack_require__(79771);
;// CONCATENATED MODULE: ./lib/harvest/candidates.js
/** Which answers are looked at more closely: the failures by the policy, and good answers beside them. */


/** Texts are held for at most so many; of more, those with corrections and the most recent ones. */
const MOST_FAILURES = 2000;
const MOST_GOOD = 600;
/** Repeats of one question and answer under other ids: so many are held, for their provenance. */
const MOST_REPEATS = 20;
const BEHAVIOUR = domain_signals/* SIGNAL_BITS */.Wf.retry | domain_signals/* SIGNAL_BITS */.Wf.rephrase | domain_signals/* SIGNAL_BITS */.Wf.abandoned | domain_signals/* SIGNAL_BITS */.Wf.escalated | domain_signals/* SIGNAL_BITS */.Wf.copied | domain_signals/* SIGNAL_BITS */.Wf.edited;
/** Weighs every turn. What people did counts for the whole conversation; what they said, for the turn of which they said it. */
function findCandidates(surveyed, conversations, policy, window) {
    const { behaviour, judged } = conversationSignals(surveyed, conversations);
    const candidateOf = (row) => {
        if (!surveyed.isTurn(row))
            return null;
        const session = surveyed.sessionOf(row);
        const own = surveyed.signals(row);
        const at = surveyed.timeOf(row);
        if (at !== null && ((window.since !== null && at < window.since) || (window.until !== null && at >= window.until)))
            return null;
        const isJudged = isExplicit(own) || judged[session] === row;
        const signals = { ...own, bits: own.bits | (behaviour[session] ?? 0) };
        const { score, why } = (0,harvest_policy/* weigh */.vi)(signals, policy);
        if (isJudged && score >= policy.threshold)
            return { row, kind: 'failure', score, why };
        const praised = isJudged && score < policy.threshold / 2 ? (0,harvest_policy/* praise */.r$)(signals) : [];
        if (praised.length > 0)
            return { row, kind: 'good', score, why: praised };
        return policy.review ? { row, kind: 'unremarked', score, why } : null;
    };
    // Rows alone are kept: of a million traces half may be good, and objects of them all would fill the memory.
    const rows = { failure: [], good: [], unremarked: [] };
    for (let row = 0; row < surveyed.size; row += 1) {
        const candidate = candidateOf(row);
        if (candidate !== null)
            rows[candidate.kind].push(row);
    }
    const most = { failure: MOST_FAILURES, good: MOST_GOOD, unremarked: policy.review_most };
    const chosen = ['failure', 'good', 'unremarked'].flatMap((kind) => mostUseful(rows[kind], surveyed, most[kind]));
    return { failures: rows.failure.length, good: rows.good.length, chosen: chosen.map(candidateOf).filter((one) => one !== null) };
}
function isExplicit({ bits, rating, judge }) {
    return (bits & ~BEHAVIOUR) !== 0 || rating !== null || judge !== null;
}
/** Of each conversation: what was done in all of its turns, and the turn that answers for it where nothing was said (-1: none). */
function conversationSignals(surveyed, conversations) {
    const behaviour = new Uint32Array(conversations);
    const judged = new Int32Array(conversations).fill(-1);
    const NONE_NEEDED = -2;
    for (let row = 0; row < surveyed.size; row += 1) {
        const session = surveyed.sessionOf(row);
        if (!surveyed.isTurn(row) || session === -1)
            continue;
        const signals = surveyed.signals(row);
        const did = signals.bits & BEHAVIOUR;
        behaviour[session] = (behaviour[session] ?? 0) | did;
        const before = judged[session] ?? -1;
        if (isExplicit(signals))
            judged[session] = NONE_NEEDED;
        else if (did !== 0 && before !== NONE_NEEDED && (before === -1 || isLater(surveyed, row, before)))
            judged[session] = row;
    }
    return { behaviour, judged };
}
function isLater(surveyed, row, other) {
    return (surveyed.timeOf(row) ?? 0) >= (surveyed.timeOf(other) ?? 0);
}
/** Rows with corrections first, then recent ones; of one content only so many. */
function mostUseful(rows, surveyed, most) {
    if (rows.length <= most)
        return [...rows];
    const rank = (row) => ((0,domain_signals/* hasSignal */.bS)(surveyed.signals(row), 'correction') ? 1e15 : 0) + (surveyed.timeOf(row) ?? 0);
    const ranks = Float64Array.from(rows, rank);
    const order = Uint32Array.from(rows.keys()).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
    const repeats = new Map();
    const chosen = [];
    for (const position of order) {
        if (chosen.length >= most)
            break;
        const row = rows[position] ?? 0;
        const content = surveyed.contentOf(row);
        const count = (repeats.get(content) ?? 0) + 1;
        repeats.set(content, count);
        if (count <= MOST_REPEATS)
            chosen.push(row);
    }
    return chosen.sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./lib/harvest/cases.js + 1 modules
var cases = __webpack_require__(56946);
;// CONCATENATED MODULE: ./lib/harvest/review.js
const REVIEW_TASK = 'Judge one answer of an assistant in production. It failed if it is wrong, ignores what was retrieved or said, uses another language than the customer, repeats internal text, ' +
    'has a hurtful tone, or calls a tool with other arguments than the customer gave. A right answer that a customer dislikes did not fail. ' +
    'Reply with one JSON object and nothing else: {"failure": true or false, "reason": "..."}';
/** What the model sees of an answer; its texts are redacted already. */
function reviewData({ turn }) {
    const { history, context, input, output, tools, feedback } = turn;
    return { earlier: history, retrieved: context, question: input, answer: output, toolCalls: tools, feedback };
}
/** The verdict in a reply; null where it has none. */
function verdictIn(reply) {
    const failure = typeof reply === 'object' && reply !== null ? reply.failure : null;
    return typeof failure === 'boolean' ? failure : null;
}

// EXTERNAL MODULE: ./lib/modes/words.js
var words = __webpack_require__(6885);
;// CONCATENATED MODULE: ./lib/modes/repeated.js
/** Whether a question repeats an earlier one of its conversation. */

/** From this similarity (Jaccard of character trigrams) on it is the same question in other words. */
const LEAST = 0.5;
/** Shorter ones ("yes please", "and now?") say nothing. */
const LEAST_WORDS = 4;
/**
 * `retry` for a question that is word for word the one before, `rephrase` for one that is nearly so. Codes and numbers count: the same
 * question about another order is a question of its own.
 */
function compareQuestions(earlier, later) {
    if ((0,words/* wordsOf */.Z9)(later).length < LEAST_WORDS || (0,words/* wordsOf */.Z9)(earlier).length < LEAST_WORDS)
        return null;
    if (codes(earlier) !== codes(later))
        return null;
    const [one, other] = [(0,words/* normalizeQuestion */.ol)(earlier), (0,words/* normalizeQuestion */.ol)(later)];
    if ((0,words/* wordsOf */.Z9)(one).join(' ') === (0,words/* wordsOf */.Z9)(other).join(' '))
        return 'retry';
    return (0,words/* jaccard */.xX)((0,words/* trigramsOf */.LS)(one), (0,words/* trigramsOf */.LS)(other)) >= LEAST ? 'rephrase' : null;
}
function codes(text) {
    return [...new Set(text.match(/[\p{L}\p{N}-]*\d[\p{L}\p{N}-]*/gu) ?? [])].sort().join(' ');
}

;// CONCATENATED MODULE: ./lib/redaction/name-model.js
/** Names of people as a model sees them, where neither a list nor a form tells them. */
const NAMES_TASK = 'List the names of people that stand in these texts, each exactly as it is written, first and family names together. No companies, products, places, and nothing that is a placeholder such as <NAME_1>. ' +
    'Reply with one JSON object and nothing else: {"names": ["..."]}';
const MOST_NAMES = 100;
/** The names in a reply; null where it has another form. */
function namesInReply(reply) {
    const names = typeof reply === 'object' && reply !== null ? reply.names : null;
    if (!Array.isArray(names))
        return null;
    return names.filter((name) => typeof name === 'string').slice(0, MOST_NAMES);
}

// EXTERNAL MODULE: ./lib/redaction/redact.js + 5 modules
var redact = __webpack_require__(46259);
// EXTERNAL MODULE: ./lib/domain/trace.js
var trace = __webpack_require__(31085);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/traces/encoding.js
/** What a file's bytes are before anything is read from them: an export is decoded as what it is, or refused, never garbled. */



const CHUNK_BYTES = 1 << 20;
const LINE_FEED = 0x0a;
/** What western European text holds beyond ASCII in windows-1252: letters, quotes, dashes, currency, degrees. */
const WESTERN = /[\u00C0-\u00FF\u00A0-\u00BF\u20AC\u201A-\u201F\u2013\u2014\u2026\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u2018\u2019]/;
/** The chunks of a file, each at most 1 MiB. A chunk holds until the next one is asked for. */
function* readChunks(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    try {
        for (let position = 0;;) {
            const size = (0,external_node_fs_.readSync)(file, chunk, 0, CHUNK_BYTES, position);
            if (size === 0)
                return;
            position += size;
            yield chunk.subarray(0, size);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/**
 * Tells the encoding of a file from its byte order mark, or from all of its bytes.
 * @throws CupelError `config` with the line where the bytes are no text that can be told
 */
function detectEncoding(path, name) {
    let line = 1;
    let carried = Buffer.alloc(0);
    let first = true;
    for (const chunk of readChunks(path)) {
        if (first) {
            const mark = markOf(chunk);
            if (mark !== null)
                return { encoding: mark, firstOddLine: null };
            first = false;
        }
        if (chunk.includes(0))
            throw refusal(name, line, 'holds a NUL byte: it is no text, or text in an encoding without its mark');
        const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
        // A line feed is never part of a longer sequence, so that whole lines can be judged alone.
        const end = bytes.lastIndexOf(LINE_FEED) + 1;
        if (end > 0 && !(0,external_node_buffer_.isUtf8)(bytes.subarray(0, end)))
            return oneByteEncoding(path, name, line + oddLine(bytes.subarray(0, end)));
        for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
            line += 1;
        carried = Buffer.from(bytes.subarray(end));
    }
    return (0,external_node_buffer_.isUtf8)(carried) || isCutOff(carried) ? { encoding: 'utf-8', firstOddLine: null } : oneByteEncoding(path, name, line);
}
/** Text of a file in chunks, its byte order mark taken off. */
function* decodeChunks(path, encoding) {
    const decoder = new TextDecoder(encoding);
    for (const chunk of readChunks(path))
        yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
}
function markOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return null;
}
/** A file that was cut off in the middle of a character is UTF-8 all the same. */
function isCutOff(bytes) {
    return [1, 2, 3].some((cut) => bytes.length > cut && (0,external_node_buffer_.isUtf8)(bytes.subarray(0, bytes.length - cut)));
}
function oddLine(bytes) {
    let line = 0;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
        line += 1;
    }
    return line;
}
/**
 * Western European text in one byte a character has lone letters between ASCII ones; other encodings have runs, or signs that
 * nobody writes. What cannot be told is refused.
 */
function oneByteEncoding(path, name, line) {
    let odd = 0;
    let western = 0;
    let runs = 0;
    for (const text of decodeChunks(path, 'windows-1252')) {
        for (const [run] of text.matchAll(/\P{ASCII}+/gu)) {
            odd += run.length;
            if (run.length > 2)
                runs += run.length;
            for (const character of run)
                if (WESTERN.test(character))
                    western += 1;
        }
    }
    if (western >= 0.9 * odd && runs <= 0.1 * odd)
        return { encoding: 'windows-1252', firstOddLine: line };
    throw refusal(name, line, 'holds bytes that are not UTF-8, nor text of another encoding that can be told');
}
function refusal(file, line, message) {
    return new errors/* CupelError */.MF('config', message, { place: { file, line }, remedy: 'Save the export as UTF-8.' });
}

;// CONCATENATED MODULE: ./lib/traces/lines.js
/** Records of a JSONL file: one value a line, each line on its own, so that a broken one takes no other with it. */
/** Longer lines are nobody's trace: they are skipped, so that a hostile file cannot fill the memory. */
const MAX_LINE = 64 << 20;
/** Lines without their break; the break is LF or CRLF. Blank lines are given, too: a record of a table may hold some. */
function* splitLines(chunks) {
    let carried = [];
    let size = 0;
    let line = 1;
    for (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
            carried.push(chunk.slice(start, end));
            yield { line, text: size > MAX_LINE ? '' : joined(carried), isLast: false };
            carried = [];
            size = 0;
            start = end + 1;
            line += 1;
        }
        size += chunk.length - start;
        if (start < chunk.length && size <= MAX_LINE)
            carried.push(chunk.slice(start));
    }
    if (carried.length > 0 && size > 0)
        yield { line, text: joined(carried), isLast: true };
}
function joined(parts) {
    const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    return text.endsWith('\r') ? text.slice(0, -1) : text;
}
/** The values of a JSONL text. */
function* readJsonLines(chunks) {
    for (const { line, text, isLast } of splitLines(chunks)) {
        if (text.trim() === '')
            continue;
        yield parseRecord(text, line, isLast ? 'the file ends in the middle of a line' : 'is no valid JSON');
    }
}
/** One JSON text as a record. */
function parseRecord(text, line, problem) {
    try {
        return { line, value: JSON.parse(text) };
    }
    catch {
        return { line, problem };
    }
}

;// CONCATENATED MODULE: ./lib/traces/json-document.js
/**
 * Records of a JSON document of any size: the elements of its list, one at a time. The list is the document itself, or stands in
 * an envelope under one of the names that vendors' APIs use. Several documents in a row are read one after the other.
 */

/** Keys of an envelope whose list holds the records. */
const LISTS = new Set(['data', 'events', 'items', 'traces', 'runs', 'feedback', 'results', 'rows']);
/** Keys whose elements mean nothing without their envelope: each is given in one of its own. */
const WRAPPED_LISTS = new Set(['resourceSpans', 'resourceLogs']);
const MAX_RECORD = 256 << 20;
const OUTSIDE = /["{}[\]\n]/g;
const INSIDE = /["\\\n]/g;
/** Reads documents; what is cut off at the end, or holds a bare line break in a string, is a problem with its line. */
function* readJsonDocument(chunks) {
    const splitter = new Splitter();
    for (const chunk of chunks)
        yield* splitter.push(chunk);
    yield* splitter.end();
}
class Splitter {
    mode = 'start';
    /** Depth of what is open: 1 inside the document, one more inside the list of an envelope. */
    depth = 0;
    listDepth = 0;
    wrapper = null;
    inString = false;
    isEscaped = false;
    /** Whether an envelope has given its list already. */
    isSpent = false;
    line = 1;
    parts = [];
    size = 0;
    beganAt = 1;
    found = [];
    *push(chunk) {
        let kept = 0;
        // A backslash at the end of a chunk escapes the first character of the next one.
        let at = this.isEscaped ? 1 : 0;
        for (;;) {
            const pattern = this.inString ? INSIDE : OUTSIDE;
            pattern.lastIndex = at;
            const match = pattern.exec(chunk);
            if (match === null)
                break;
            at = match.index + 1;
            const sign = match[0];
            if (this.inString && sign === '\\') {
                at += 1;
                continue;
            }
            kept = this.take(chunk, kept, at, sign);
        }
        this.keep(chunk.slice(kept));
        this.isEscaped = at > chunk.length;
        yield* this.found.splice(0);
    }
    *end() {
        const rest = this.parts.join('').trim();
        if (this.depth > 0 || rest !== '') {
            const isOpen = this.depth > this.listDepth || this.mode === 'object' || (rest !== '' && rest !== ',');
            if (isOpen)
                yield { line: this.beganAt, problem: 'the file ends in the middle of a record' };
            else if (this.depth > 0)
                yield { line: this.line, problem: 'the file ends before its list does' };
        }
    }
    /** Handles one structural sign; gives where the text that is still to be kept begins. */
    take(chunk, kept, at, sign) {
        switch (sign) {
            case '\n':
                this.line += 1;
                return kept;
            case '"':
                this.inString = !this.inString;
                if (this.inString)
                    this.begin();
                return kept;
            case '{':
            case '[':
                return this.open(chunk, kept, at, sign);
            default:
                return this.close(chunk, kept, at);
        }
    }
    open(chunk, kept, at, sign) {
        if (this.depth === 0) {
            this.mode = sign === '[' ? 'list' : 'object';
            this.depth = 1;
            this.listDepth = sign === '[' ? 1 : 0;
            this.parts = [];
            this.size = 0;
            this.beganAt = this.line;
            return sign === '[' ? at : at - 1;
        }
        if (this.mode === 'object' && this.depth === 1 && sign === '[' && this.opensList(chunk.slice(kept, at - 1))) {
            this.mode = 'list';
            this.depth = 2;
            this.listDepth = 2;
            this.parts = [];
            this.size = 0;
            return at;
        }
        this.begin();
        this.depth += 1;
        return kept;
    }
    close(chunk, kept, at) {
        this.depth -= 1;
        if (this.mode === 'list' && this.depth === this.listDepth) {
            this.keep(chunk.slice(kept, at));
            this.emit();
            return at;
        }
        if (this.mode === 'list' && this.depth === this.listDepth - 1 && this.depth > 0) {
            // The list of an envelope is over: what follows in the envelope is no record.
            this.mode = 'object';
            this.wrapper = null;
            this.listDepth = 0;
            this.parts = [];
            this.size = 0;
            this.isSpent = true;
            return at;
        }
        if (this.depth === 0) {
            if (this.mode === 'object' && !this.isSpent) {
                this.keep(chunk.slice(kept, at));
                this.emit();
            }
            this.mode = 'start';
            this.isSpent = false;
            this.wrapper = null;
            this.listDepth = 0;
            this.parts = [];
            this.size = 0;
            return at;
        }
        return kept;
    }
    opensList(tail) {
        const before = this.parts.join('').slice(-200) + tail.slice(-200);
        const key = /"([A-Za-z]+)"\s*:\s*$/.exec(before)?.[1];
        if (key === undefined || !(LISTS.has(key) || WRAPPED_LISTS.has(key)))
            return false;
        this.wrapper = WRAPPED_LISTS.has(key) ? key : null;
        return true;
    }
    begin() {
        if (this.mode === 'list' && this.depth === this.listDepth)
            this.beganAt = this.line;
    }
    keep(text) {
        if (text === '' || this.mode === 'start')
            return;
        this.size += text.length;
        if (this.size <= MAX_RECORD)
            this.parts.push(text);
    }
    emit() {
        const text = this.parts.join('').replace(/^[\s,]+/, '');
        this.parts = [];
        const isHuge = this.size > MAX_RECORD;
        this.size = 0;
        if (isHuge)
            this.found.push({ line: this.beganAt, problem: 'is a record of more than 256 MiB' });
        else if (text !== '')
            this.found.push(parseRecord(this.wrapper === null ? text : `{"${this.wrapper}":[${text}]}`, this.beganAt, 'is no valid JSON'));
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/traces/parquet.js
/** Rows of a Parquet file, one row group at a time. */



/** Batches of rows; the "line" of a row is its 1-based number. */
async function* readParquet(path, bytes, name) {
    const { parquetMetadataAsync, parquetReadObjects } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 86972));
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    const file = {
        byteLength: bytes,
        slice: (start, end = bytes) => {
            const buffer = new ArrayBuffer(Math.max(0, end - start));
            (0,external_node_fs_.readSync)(descriptor, new Uint8Array(buffer), 0, buffer.byteLength, start);
            return buffer;
        },
    };
    const compressors = {
        GZIP: (input) => (0,external_node_zlib_.gunzipSync)(input),
        ZSTD: (input) => (0,external_node_zlib_.zstdDecompressSync)(input),
        BROTLI: (input) => (0,external_node_zlib_.brotliDecompressSync)(input),
    };
    try {
        const metadata = await parquetMetadataAsync(file);
        let rowStart = 0;
        for (const group of metadata.row_groups) {
            const rowEnd = rowStart + Number(group.num_rows);
            const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors });
            const first = rowStart + 1;
            yield rows.map((row, index) => ({ line: first + index, value: plain(row) }));
            rowStart = rowEnd;
        }
    }
    catch (error) {
        if (error instanceof errors/* CupelError */.MF)
            throw error;
        throw new errors/* CupelError */.MF('config', 'is no Parquet file that can be read', {
            place: { file: name },
            remedy: 'Export it again.',
            cause: error,
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Values as JSON would hold them. */
function plain(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (value instanceof Date)
        return value.toISOString();
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('utf8');
    if (Array.isArray(value))
        return value.map(plain);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

;// CONCATENATED MODULE: ./lib/traces/table-records.js

/** Longest record: a quote that is opened and never closed would swallow the rest of the file. */
const table_records_MAX_RECORD = 8 << 20;
const DELIMITERS = [',', ';', '\t', '|'];
/** The separator of a header line: the one that makes most columns; null for fewer than two. */
function delimiterOf(header) {
    const counts = DELIMITERS.map((delimiter) => parseFields(header, delimiter)?.length ?? 0);
    const most = Math.max(...counts);
    return most < 2 ? null : (DELIMITERS[counts.indexOf(most)] ?? null);
}
/** The fields of a header line, without white space around them. */
function headersOf(header, delimiter) {
    return (parseFields(header, delimiter) ?? []).map((name) => name.trim());
}
/** Rows of a table (RFC 4180, any of the separators `,` `;` tab `|`). Blank lines are skipped; `line` is where a row begins. */
function* readTable(chunks) {
    let headers = null;
    let delimiter = ',';
    for (const { line, text, problem } of assemble(splitLines(chunks))) {
        if (problem !== null)
            yield { line, problem };
        else if (text.trim() === '')
            continue;
        else if (headers === null) {
            delimiter = delimiterOf(text) ?? ',';
            headers = headersOf(text, delimiter);
        }
        else
            yield toRow(headers, text, delimiter, line);
    }
}
function toRow(headers, text, delimiter, line) {
    const fields = parseFields(text, delimiter);
    if (fields === null)
        return { line, problem: 'has a quote inside a field' };
    if (fields.length !== headers.length)
        return { line, problem: `has ${fields.length} of ${headers.length} columns` };
    const value = Object.create(null);
    for (const [index, name] of headers.entries())
        if (name !== '')
            value[name] = fields[index] ?? '';
    return { line, value };
}
/** Joins the lines of a record with line breaks in it. Where a quote never closes, its line is lost and the next ones are read anew. */
function* assemble(lines) {
    const again = [];
    const next = () => again.shift() ?? lines.next().value ?? null;
    for (let first = next(); first !== null; first = next()) {
        const held = [first];
        let size = first.text.length;
        let isOpen = countQuotes(first.text) % 2 === 1;
        while (isOpen && size <= table_records_MAX_RECORD) {
            const more = next();
            if (more === null)
                break;
            held.push(more);
            size += more.text.length;
            if (countQuotes(more.text) % 2 === 1)
                isOpen = false;
        }
        if (isOpen) {
            again.unshift(...held.slice(1));
            yield { line: first.line, text: '', problem: 'opens a quote that is never closed' };
        }
        else
            yield { line: first.line, text: held.map(({ text }) => text).join('\n'), problem: null };
    }
}
function countQuotes(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1))
        count += 1;
    return count;
}
/** The fields of one record; null where a quoted field is followed by something else than a separator. */
function parseFields(text, delimiter) {
    const fields = [];
    for (let at = 0;;) {
        if (text[at] !== '"') {
            const end = text.indexOf(delimiter, at);
            fields.push(end === -1 ? text.slice(at) : text.slice(at, end));
            if (end === -1)
                return fields;
            at = end + 1;
            continue;
        }
        let end = text.indexOf('"', at + 1);
        while (end !== -1 && text[end + 1] === '"')
            end = text.indexOf('"', end + 2);
        if (end === -1)
            return null;
        fields.push(text.slice(at + 1, end).replaceAll('""', '"'));
        if (end + 1 === text.length)
            return fields;
        if (text[end + 1] !== delimiter)
            return null;
        at = end + 2;
    }
}

;// CONCATENATED MODULE: ./lib/traces/export-file.js
/** An export as a user downloaded it: what kind of file it is, and its records, one at a time, as often as they are needed. */









const HEAD_BYTES = 256 << 10;
/** Places whose files are windows into the kernel and other processes. */
const KERNEL_FOLDERS = ['/proc/', '/sys/', '/dev/'];
const EXPECTED = 'Harvest reads JSONL, JSON, CSV, TSV and Parquet as vendors export them.';
/**
 * Opens an export.
 * @throws CupelError `file-missing`, `file-unsafe` (folder, pipe, device), `config` (no text, or no shape that any vendor writes)
 */
function openExport(path, cwd) {
    const absolute = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(cwd, path);
    const bytes = sizeOf(absolute, path);
    const head = headOf(absolute);
    if (head.length === 0)
        return { name: path, shape: 'empty', bytes, warnings: [], batches: () => inBatches([]) };
    if (head.subarray(0, 4).toString('latin1') === 'PAR1')
        return { name: path, shape: 'parquet', bytes, warnings: [], batches: () => readParquet(absolute, bytes, path) };
    refuseArchive(head, path);
    const { encoding, firstOddLine } = detectEncoding(absolute, path);
    const shape = shapeOf(decodeHead(head, encoding), path);
    const read = { lines: readJsonLines, document: readJsonDocument, table: readTable }[shape];
    const warnings = firstOddLine === null ? [] : [`${path}:${firstOddLine}: is no UTF-8; the file was read as windows-1252 (ISO-8859-1)`];
    return { name: path, shape, bytes, warnings, batches: () => inBatches(read(decodeChunks(absolute, encoding))) };
}
const BATCH = 512;
async function* inBatches(records) {
    let batch = [];
    for (const record of records) {
        batch.push(record);
        if (batch.length < BATCH)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
function sizeOf(absolute, name) {
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(absolute);
    }
    catch {
        throw new errors/* CupelError */.MF('file-missing', 'does not exist', { place: { file: name }, remedy: 'Correct the path of the export.' });
    }
    const stats = (0,external_node_fs_.statSync)(real);
    const isKernel = KERNEL_FOLDERS.some((folder) => real.startsWith(folder));
    if (stats.isFile() && !isKernel)
        return stats.size;
    const what = stats.isDirectory() ? 'is a folder' : 'is no regular file';
    throw new errors/* CupelError */.MF('file-unsafe', what, { place: { file: name }, remedy: 'Name the exported files themselves.' });
}
function headOf(absolute) {
    const file = (0,external_node_fs_.openSync)(absolute, 'r');
    try {
        const head = Buffer.alloc(HEAD_BYTES);
        return head.subarray(0, (0,external_node_fs_.readSync)(file, head, 0, HEAD_BYTES, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function decodeHead(head, encoding) {
    return new TextDecoder(encoding).decode(head, { stream: true });
}
function refuseArchive(head, file) {
    const isZip = head[0] === 0x50 && head[1] === 0x4b;
    const isGzip = head[0] === 0x1f && head[1] === 0x8b;
    if (!isZip && !isGzip)
        return;
    throw new errors/* CupelError */.MF('config', `is a ${isZip ? 'zip archive' : 'gzip file'}`, {
        place: { file },
        remedy: 'Unpack it first, and name what was in it.',
    });
}
function shapeOf(head, file) {
    const text = head.trimStart();
    if (text === '')
        return 'lines';
    if (text.startsWith('['))
        return 'document';
    if (text.startsWith('{'))
        return startsWithObjects(text) ? 'lines' : 'document';
    const header = text.split(/\r?\n/, 1)[0] ?? '';
    if (!/\.jsonl?$/i.test(file) && !header.startsWith('<') && delimiterOf(header) !== null)
        return 'table';
    throw new errors/* CupelError */.MF('config', `begins with ${(0,documents_text/* quote */.hD)(header, 40)}: it is no export of any known format`, {
        place: { file },
        remedy: EXPECTED,
    });
}
/** Whether one of the first lines is a whole object that is no envelope of a list too long for one line. */
function startsWithObjects(text) {
    const lines = text.split('\n').slice(0, 20);
    if (lines.some((line) => line.trim().startsWith('{') && isJson(line)))
        return true;
    const key = /^\{\s*"([A-Za-z]+)"\s*:\s*\[/.exec(text)?.[1];
    if (key !== undefined && (LISTS.has(key) || WRAPPED_LISTS.has(key)))
        return false;
    // Objects that begin on lines of their own are lines, broken ones included; a document indents what is inside it.
    return lines.filter((line) => line.startsWith('{"')).length > 1 || /^\{"/.test(text);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/traces/values.js
/** Looking into values of unknown shape: vendors nest, stringify and leave out as they please. */
function isBag(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object, or an empty one. */
function asBag(value) {
    return isBag(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** A text with something in it, or null. */
function asText(value) {
    if (typeof value === 'string')
        return value === '' ? null : value;
    return typeof value === 'number' ? String(value) : null;
}
/** The first of several fields that holds a text. */
function textIn(bag, ...keys) {
    for (const key of keys) {
        const text = asText(bag[key]);
        if (text !== null)
            return text;
    }
    return null;
}
/** A number, also where it is written as text. */
function asNumber(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
/** JSON in a string as what it says; any other value as it is. A text that is no JSON stays a text. */
function unquoted(value) {
    if (typeof value !== 'string')
        return value;
    const start = value.trimStart()[0];
    if (start !== '{' && start !== '[' && start !== '"')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** Milliseconds since the epoch of an ISO text (UTC where it names no zone), or of a number of s, ms, us or ns. */
function asTime(value) {
    const plain = unquoted(value);
    const number = asNumber(plain);
    if (number !== null) {
        if (number <= 0)
            return null;
        const digits = Math.floor(Math.log10(number));
        return Math.round(digits >= 17 ? number / 1e6 : digits >= 14 ? number / 1e3 : digits >= 11 ? number : number * 1e3);
    }
    if (typeof plain !== 'string')
        return null;
    const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(plain);
    const time = Date.parse(hasZone || /^\d{4}-\d\d-\d\d$/.test(plain) ? plain : `${plain.replace(' ', 'T')}Z`);
    return Number.isNaN(time) ? null : time;
}
/** Well-formed Unicode without NUL: what a golden set may hold. */
function cleanText(text) {
    return text.toWellFormed().replaceAll('\0', '');
}

;// CONCATENATED MODULE: ./lib/traces/messages.js

const ROLES = {
    system: 'system',
    developer: 'developer',
    user: 'user',
    human: 'user',
    customer: 'user',
    assistant: 'assistant',
    ai: 'assistant',
    bot: 'assistant',
    agent: 'assistant',
    model: 'assistant',
    tool: 'tool',
    function: 'tool',
};
const CLASS_ROLES = {
    SystemMessage: 'system',
    HumanMessage: 'user',
    HumanMessageChunk: 'user',
    AIMessage: 'assistant',
    AIMessageChunk: 'assistant',
    ToolMessage: 'tool',
    FunctionMessage: 'tool',
};
/** Fields of an object that hold its one text, in the order in which they are looked for. */
const TEXT_KEYS = [
    'message',
    'content',
    'text',
    'question',
    'query',
    'prompt',
    'input',
    'answer',
    'output',
    'response',
    'completion',
    'result',
    'value',
    'body',
];
/** The messages that a value holds: a list of them, a request body, LangChain's nesting, OTel's parts. Empty where there are none. */
function toMessages(value) {
    const plain = unquoted(value);
    if (Array.isArray(plain)) {
        const [first] = plain;
        return Array.isArray(first) && plain.length === 1 ? toMessages(first) : plain.flatMap(toMessage);
    }
    if (!isBag(plain))
        return [];
    if (plain.messages !== undefined) {
        const system = systemOf(plain.system ?? plain.instructions);
        return [...system, ...toMessages(plain.messages)];
    }
    if (Array.isArray(plain.input))
        return [...systemOf(plain.instructions), ...toMessages(plain.input)];
    return isMessage(plain) ? toMessage(plain) : [];
}
function systemOf(value) {
    const text = contentText(value);
    return text === '' ? [] : [{ role: 'system', content: text }];
}
function isMessage(bag) {
    return (roleOf(bag) !== null &&
        (bag.content !== undefined || bag.parts !== undefined || bag.kwargs !== undefined || bag.tool_calls !== undefined));
}
function roleOf(bag) {
    const named = textIn(bag, 'role') ?? (bag.content === undefined ? null : textIn(bag, 'type'));
    const role = named === null ? undefined : ROLES[named.toLowerCase()];
    if (role !== undefined)
        return role;
    const className = asList(bag.id).at(-1);
    return typeof className === 'string' ? (CLASS_ROLES[className] ?? null) : null;
}
/** One message as one or more: what tools gave becomes a message of its own. */
function toMessage(value) {
    const bag = asBag(unquoted(value));
    const inner = isBag(bag.kwargs) ? bag.kwargs : bag;
    const told = roleOf(bag);
    if (told === null)
        return [];
    // What a tool gave is sent under the user's role by some; the id of its call tells.
    const role = told === 'user' && textIn(inner, 'tool_call_id') !== null ? 'tool' : told;
    const blocks = [...asList(inner.content), ...asList(inner.parts)].map(asBag);
    const results = blocks.filter(isToolResult).map((block) => {
        const id = textIn(block, 'tool_use_id', 'id', 'tool_call_id');
        const content = contentText(block.content ?? block.response ?? block.result);
        return { role: 'tool', content, ...(id === null ? {} : { tool_call_id: id }) };
    });
    const calls = [...asList(inner.tool_calls), ...blocks.filter(isToolCall)].flatMap(toToolCall);
    const text = contentText(inner.content ?? inner.parts);
    if (results.length > 0 && text === '' && calls.length === 0)
        return results;
    const id = textIn(inner, 'tool_call_id') ?? (role === 'tool' ? textIn(inner, 'id') : null);
    const message = {
        role,
        content: text,
        ...(calls.length === 0 ? {} : { tool_calls: calls }),
        ...(id === null || role !== 'tool' ? {} : { tool_call_id: id }),
    };
    return [...results, message];
}
function isToolResult(block) {
    return block.type === 'tool_result' || block.type === 'tool_call_response' || block.type === 'server_tool_call_response';
}
function isToolCall(block) {
    return block.type === 'tool_use' || block.type === 'tool_call' || block.type === 'server_tool_call';
}
function toToolCall(value) {
    const bag = asBag(value);
    const call = asBag(bag.function ?? bag.tool_call ?? bag.server_tool_call ?? bag);
    const name = textIn(call, 'name') ?? textIn(bag, 'name');
    if (name === null)
        return [];
    const given = call.arguments ?? call.input ?? call.args ?? bag.arguments;
    return [
        {
            id: textIn(bag, 'id') ?? name,
            type: 'function',
            function: { name, arguments: typeof given === 'string' ? given : JSON.stringify(given ?? {}) },
        },
    ];
}
/** The text of a content: a string, or the text blocks of a list, without what tools said. */
function contentText(content) {
    if (typeof content === 'string')
        return cleanText(content);
    if (typeof content === 'number' || typeof content === 'boolean')
        return String(content);
    if (Array.isArray(content))
        return content
            .map(blockText)
            .filter((text) => text !== '')
            .join('\n');
    if (!isBag(content))
        return '';
    return blockText(content) || JSON.stringify(content);
}
function blockText(value) {
    if (typeof value === 'string')
        return cleanText(value);
    const block = asBag(value);
    if (isToolCall(block) || isToolResult(block) || block.type === 'reasoning' || block.type === 'thinking')
        return '';
    return cleanText(asText(block.text) ?? asText(block.content) ?? asText(asBag(block.text).value) ?? '');
}
/** The text of an answer or of a question, however it is wrapped; null where there is none. */
function textOf(value) {
    const plain = unquoted(value);
    if (typeof plain === 'string')
        return plain.trim() === '' ? null : cleanText(plain);
    if (typeof plain === 'number' || typeof plain === 'boolean')
        return String(plain);
    if (Array.isArray(plain))
        return textOfList(plain);
    if (!isBag(plain))
        return null;
    const [choice] = asList(plain.choices);
    if (choice !== undefined)
        return textOf(asBag(choice).message ?? choice);
    const generation = asList(asList(plain.generations)[0] ?? plain.generations)[0];
    if (generation !== undefined)
        return textOf(asBag(generation).text ?? asBag(generation).message);
    if (Array.isArray(plain.messages))
        return lastAnswer(toMessages(plain.messages));
    if (isMessage(plain))
        return lastAnswer(toMessage(plain));
    for (const key of TEXT_KEYS) {
        if (plain[key] === undefined || plain[key] === null)
            continue;
        const text = textOf(plain[key]);
        if (text !== null)
            return text;
    }
    const values = Object.values(plain).filter((item) => item !== null);
    return values.length === 1 ? textOf(values[0]) : null;
}
function textOfList(list) {
    const messages = list.flatMap((item) => (isBag(item) && isBag(item.message) ? toMessage(item.message) : toMessage(item)));
    if (messages.length > 0)
        return lastAnswer(messages);
    const text = contentText(list);
    return text === '' ? null : text;
}
function lastAnswer(messages) {
    const last = messages.at(-1);
    return last === undefined || last.content.trim() === '' ? null : last.content;
}

;// CONCATENATED MODULE: ./lib/traces/signals.js

const THUMB = /^(user_)?(feedback|score|thumbs?|thumbs?_?up|like|liked|vote|helpful|is_helpful|feedback_rating|reaction|user_reaction|user_thumb)$/;
const THUMB_DOWN = /^(user_)?(thumbs?_?down|dislike|disliked|unhelpful)$/;
const RATING = /^(user_)?(stars?|star_rating|rating|csat|satisfaction|score_1_5)$/;
const COMMENT = /^(user_|feedback_|human_)?(comment|comments|note|feedback_text|remark)$/;
const CORRECTION = /^(user_|human_)?(correction|corrected|corrected_answer|corrected_output|expected|expected_output|ideal_answer)$/;
/** Scores of which more is worse. */
const INVERSE = /toxic|hallucinat|bias|harm|error|violation|pii|jailbreak/;
const IMPLICIT = [
    [/^(retry|retries|retry_count|retried|regenerated|regenerations?)$/, 'retry'],
    [/^(rephrase|rephrased|rephrases|rephrase_count|reformulated)$/, 'rephrase'],
    [/^(abandon|abandoned|gave_up|dropped_off)$/, 'abandoned'],
    [/^(escalate|escalated|escalation|escalated_to_human|handed_over|handoff|handover)$/, 'escalated'],
    [/^(copy|copied|copied_answer|copy_answer)$/, 'copied'],
    [/^(edit|edited|edited_answer|edit_count)$/, 'edited'],
];
const NEXT_ACTION = /^(time_to_next_action|next_action)(_ms|_s)?$/;
/** One form of a name: snake case, without the prefixes of namespaces. */
function normalName(name) {
    return name
        .replace(/^(scores?|app|user|feedback|attributes|metadata|signals)[.:/]/i, '')
        .replace(/^(signals?|feedback)[.:/]/i, '')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[\s-]+/g, '_');
}
/** Yes, no, and their like in the languages that spreadsheets write; null where it is neither. */
function asFlag(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return value > 0;
    if (typeof value !== 'string')
        return null;
    const word = value.trim().toLowerCase();
    if (/^(true|yes|y|up|👍|positive|pos|good|like|thumbs[_ ]?up|wahr|ja|vrai|oui|verdadero|s[ií]|vero|verdadeiro|sim|waar|prawda|1)$/u.test(word))
        return true;
    if (/^(false|no|n|down|👎|negative|neg|bad|dislike|thumbs[_ ]?down|falsch|nein|faux|non|falso|n[aã]o|onwaar|nee|fałsz|0|-1)$/u.test(word))
        return false;
    return null;
}
/**
 * A rating on 1..5. A score on 0..1 is read as 1 + 4v, one on 0..100 as v/100 first.
 * @param isFraction whether the vendor keeps scores on 0..1, so that 1 means the best
 */
function toRating(value, isFraction = false) {
    if (value > 5)
        return 1 + 4 * Math.min(1, value / 100);
    if (isFraction || value < 1)
        return 1 + 4 * Math.min(1, Math.max(0, value));
    return value;
}
/** What one named score says. An unknown name with a number is a judge's. */
function readScore({ name, value, comment, isFraction = false, isBoolean = false }) {
    const text = asText(comment);
    const said = text === null || text.trim() === '' ? [] : [{ kind: 'comment', text }];
    return [...readValue(normalName(name), value, isFraction, isBoolean), ...said];
}
function readValue(name, value, isFraction, isBoolean) {
    if (value === null || value === undefined || value === '')
        return [];
    const number = asNumber(value);
    const flag = asFlag(value);
    if (CORRECTION.test(name))
        return correctionOf(value);
    if (COMMENT.test(name))
        return commentOf(value);
    if (THUMB_DOWN.test(name) && flag !== null)
        return flag ? [{ kind: 'thumb', up: false }] : [];
    if (RATING.test(name)) {
        if (typeof value === 'boolean' || number === null)
            return flag === null ? [] : [{ kind: 'thumb', up: flag }];
        return [{ kind: 'rating', value: toRating(number, isFraction) }];
    }
    if (THUMB.test(name))
        return thumbOf(value, number, flag, isFraction);
    const implicit = readImplicit(name, value);
    if (implicit.length > 0 || isImplicitName(name))
        return implicit;
    if (number !== null)
        return [judged(name, number)];
    if (isBoolean && flag !== null)
        return [judged(name, flag ? 1 : 0)];
    return [];
}
function thumbOf(value, number, flag, isFraction) {
    if (number === null) {
        if (flag !== null)
            return [{ kind: 'thumb', up: flag }];
        return typeof value === 'string' ? commentOf(value) : [];
    }
    if (number === 0 || number === 1 || number === -1)
        return [{ kind: 'thumb', up: number === 1 }];
    return [{ kind: 'rating', value: toRating(number, isFraction) }];
}
function judged(name, value) {
    const share = value > 1 ? (value > 5 ? value / 100 : (value - 1) / 4) : Math.max(0, value);
    const clamped = Math.min(1, share);
    return { kind: 'judge', name, value: INVERSE.test(name) ? 1 - clamped : clamped };
}
function commentOf(value) {
    const text = typeof value === 'string' ? value : (asText(asBag(value).text) ?? asText(asBag(value).content));
    return text === null || text.trim() === '' ? [] : [{ kind: 'comment', text }];
}
/** A correction: the better answer as text, or in an object around it. */
function correctionOf(value) {
    const plain = unquoted(value);
    const text = typeof plain === 'string' ? plain : onlyText(plain);
    return text === null || text.trim() === '' ? [] : [{ kind: 'correction', text }];
}
function onlyText(value) {
    if (!isBag(value))
        return asText(asBag(asList(value).at(-1)).content);
    const named = asText(value.answer) ?? asText(value.output) ?? asText(value.content) ?? asText(value.text) ?? asText(value.expected);
    if (named !== null)
        return named;
    const texts = Object.values(value).filter((item) => typeof item === 'string');
    return texts.length === 1 ? (texts[0] ?? null) : null;
}
function isImplicitName(name) {
    return NEXT_ACTION.test(name) || IMPLICIT.some(([pattern]) => pattern.test(name));
}
function readImplicit(name, value) {
    const number = asNumber(value);
    if (NEXT_ACTION.test(name) && number !== null)
        return [{ kind: 'next-action', ms: name.endsWith('_s') ? number * 1000 : number }];
    const signal = IMPLICIT.find(([pattern]) => pattern.test(name))?.[1];
    if (signal === undefined)
        return [];
    const flag = asFlag(value);
    const count = number ?? (flag === true ? 1 : 0);
    return count > 0 ? [{ kind: 'implicit', signal, count }] : [];
}
/**
 * Behaviour and comments in an object of metadata: fields of its own, or of a `signals` or `feedback` object in it, also where
 * that is JSON in a string.
 */
function readSignals(metadata) {
    const bag = asBag(unquoted(metadata));
    const found = [];
    for (const [key, value] of Object.entries(bag)) {
        const name = normalName(key);
        if (/^(signals?|feedback|user_signals|implicit)$/.test(key))
            found.push(...readNested(unquoted(value)));
        else if (isImplicitName(name))
            found.push(...readImplicit(name, value));
        else if (/^(user|feedback)_comment$/.test(name))
            found.push(...commentOf(value));
    }
    return found;
}
function readNested(value) {
    if (!isBag(value))
        return [];
    return Object.entries(value).flatMap(([name, item]) => readScore({ name, value: item }));
}

;// CONCATENATED MODULE: ./lib/traces/source.js
const NO_CONTENT = { messages: [], input: null, output: null, context: [], tools: [] };

;// CONCATENATED MODULE: ./lib/traces/tags.js
/** Which facts of a trace become tags of its case. */

const MAX_VALUE = 64;
/** Names that identify a person, a session or one trace: never tags. */
const IDENTIFYING = /(^|_)(id|ids|user|session|thread|trace|run|turn|email|name|phone|ip|signals?|feedback|comment|resource|scope|count|abandoned|escalated|copied|edited|retried)($|_)|langsmith|^ls_|helicone/i;
/** The short words of a bag that could name a slice, in snake case. */
function tagsOf(bag) {
    const tags = {};
    for (const [key, value] of Object.entries(bag)) {
        const text = asText(value);
        const name = key
            .replace(/^(app|metadata)\./, '')
            .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
            .toLowerCase();
        if (text === null || text.length > MAX_VALUE || !/^[a-z][a-z0-9_]{0,40}$/.test(name))
            continue;
        if (!IDENTIFYING.test(name))
            tags[name] = text;
    }
    return tags;
}

;// CONCATENATED MODULE: ./lib/traces/anthropic.js
/** Anthropic message logs: a request and its response as an application or a proxy logged them. */





const anthropic = {
    format: 'anthropic',
    recognise: (record) => (anthropic_isMessage(responseOf(record)) ? 'Anthropic message logs' : null),
    read: readEntry,
};
function responseOf(record) {
    const result = asBag(unquoted(record.result));
    return asBag(unquoted(record.response ?? record.message ?? record.response_body ?? result.message ?? (record.type === 'message' ? record : null)));
}
function requestOf(record) {
    return asBag(unquoted(record.request ?? record.params ?? record.request_body ?? record.body ?? (record.messages === undefined ? null : record)));
}
function anthropic_isMessage(response) {
    return response.type === 'message' && Array.isArray(response.content);
}
function readEntry(record, { file, line }) {
    const response = responseOf(record);
    const request = requestOf(record);
    const metadata = { ...asBag(request.metadata), ...asBag(unquoted(record.metadata)) };
    const id = textIn(response, 'id') ?? textIn(record, 'custom_id', 'id', 'request_id');
    const output = textOf({ role: 'assistant', content: response.content });
    const named = ['feedback', 'rating', 'thumbs', 'stars', 'comment', 'correction'].flatMap((name) => {
        const value = record[name];
        return isBag(value)
            ? Object.entries(value).flatMap(([inner, item]) => readScore({ name: inner, value: item }))
            : readScore({ name, value });
    });
    return [
        {
            kind: output === null && response.stop_reason === 'tool_use' ? 'step' : 'turn',
            id: id ?? `${file}:${line}`,
            trace: id ?? `${file}:${line}`,
            name: id,
            session: textIn(metadata, 'session_id', 'conversation_id', 'thread_id') ?? textIn(record, 'session_id', 'conversation_id'),
            at: asTime(record.timestamp ?? record.created_at ?? record.time),
            tags: tagsOf(metadata),
            feedback: [...named, ...readSignals(metadata), ...readSignals(record.signals === undefined ? null : { signals: record.signals })],
            problem: problemOf(record, request, output, response),
            content: () => ({ ...NO_CONTENT, messages: toMessages(request), output }),
        },
    ];
}
function problemOf(record, request, output, response) {
    if (request.messages === undefined)
        return 'has no request beside its response';
    if (output !== null || response.stop_reason === 'tool_use')
        return null;
    return asText(asBag(record.error).message) === null ? 'has no output' : 'ended in an error, without an output';
}

;// CONCATENATED MODULE: ./lib/traces/langfuse.js




const TRACE_COLUMNS = new Set(('id timestamp name userId sessionId release version environment tags bookmarked public input output metadata comments projectId createdAt ' +
    'updatedAt externalId htmlPath latency totalCost observations scores user_id session_id project_id created_at updated_at').split(' '));
const TYPES = /^(SPAN|GENERATION|EVENT|AGENT|TOOL|CHAIN|RETRIEVER|EVALUATOR|EMBEDDING|GUARDRAIL)$/;
const langfuse = {
    format: 'langfuse',
    recognise: (record) => {
        if (isScore(record))
            return 'Langfuse scores';
        if (isObservation(record))
            return 'Langfuse observations';
        if ('sourceTraceId' in record && 'expectedOutput' in record)
            return 'Langfuse dataset items';
        return isTrace(record) ? 'Langfuse traces' : null;
    },
    read: (record, place) => {
        if (isScore(record))
            return readScoreRow(record, place);
        if (isObservation(record))
            return readObservation(record);
        if ('sourceTraceId' in record && 'expectedOutput' in record)
            return readDatasetItem(record, place);
        return isTrace(record) ? readTrace(record) : [{ kind: 'problem', why: 'is no Langfuse trace, observation or score' }];
    },
};
function isScore(record) {
    const isKind = 'dataType' in record || 'data_type' in record || 'stringValue' in record;
    return isKind && 'name' in record && ('traceId' in record || 'trace_id' in record || 'subject' in record);
}
function isObservation(record) {
    return ('traceId' in record || 'trace_id' in record) && TYPES.test(String(record.type)) && 'id' in record;
}
function isTrace(record) {
    return 'id' in record && 'timestamp' in record && ('input' in record || 'output' in record);
}
function readTrace(record) {
    const id = textIn(record, 'id');
    if (id === null)
        return [{ kind: 'problem', why: 'has no id' }];
    const metadata = asBag(unquoted(record.metadata));
    const inner = asList(record.observations)
        .filter(isBag)
        .flatMap((observation) => readObservation({ traceId: id, ...observation }));
    return [
        {
            kind: 'turn',
            id: `trace:${id}`,
            trace: id,
            session: textIn(record, 'sessionId', 'session_id'),
            at: asTime(record.timestamp),
            tags: { ...tagsOf(metadata), ...tagsOf({ environment: record.environment }) },
            feedback: [...columnScores(record), ...asList(record.scores).filter(isBag).flatMap(scoreOf), ...readSignals(metadata)],
            problem: inner.length > 0 ? null : missing(record),
            content: () => contentOf(record.input, record.output),
        },
        ...inner,
    ];
}
/** What is missing of a turn, in words. */
function missing(record) {
    if (textOf(record.output) === null)
        return 'has no output';
    return textOf(record.input) === null ? 'has no input' : null;
}
function contentOf(input, output) {
    return { messages: toMessages(input), input: textOf(input), output: textOf(output), context: [], tools: [] };
}
/** One column a score name, its cell a list of values. */
function columnScores(record) {
    return Object.entries(record).flatMap(([name, cell]) => {
        if (TRACE_COLUMNS.has(name))
            return [];
        const values = unquoted(cell);
        return (Array.isArray(values) ? values : [values]).flatMap((value) => readScore({ name, value }));
    });
}
function readScoreRow(record, place) {
    const subject = asBag(record.subject);
    const about = [
        textIn(record, 'traceId', 'trace_id') ?? textIn(subject, 'traceId', ...(subject.kind === 'trace' ? ['id'] : [])),
        textIn(record, 'observationId', 'observation_id') ?? (subject.kind === 'observation' ? textIn(subject, 'id') : null),
    ].filter((id) => id !== null);
    const id = textIn(record, 'id') ?? `${place.file}:${place.line}`;
    return [{ kind: 'feedback', id: `score:${id}`, about, feedback: scoreOf(record) }];
}
function scoreOf(record) {
    const name = textIn(record, 'name') ?? '';
    const type = textIn(record, 'dataType', 'data_type');
    const worded = record.stringValue ?? record.string_value;
    const comment = asText(record.comment);
    // API v2 keeps the text of a correction in stringValue beside a value of 0; v3 keeps it in value.
    if (type === 'CORRECTION')
        return correctionOf(asText(worded) ?? record.value);
    const value = type === 'TEXT' || type === 'CATEGORICAL' ? (asText(worded) ?? record.value) : record.value;
    return readScore({ name, value, comment, isBoolean: type === 'BOOLEAN' });
}
function readDatasetItem(record, place) {
    const about = [textIn(record, 'sourceTraceId')].filter((id) => id !== null);
    const id = textIn(record, 'id') ?? `${place.file}:${place.line}`;
    return about.length === 0 ? [] : [{ kind: 'feedback', id: `item:${id}`, about, feedback: correctionOf(record.expectedOutput) }];
}
function readObservation(record) {
    const trace = textIn(record, 'traceId', 'trace_id');
    const id = textIn(record, 'id');
    if (trace === null || id === null)
        return [{ kind: 'problem', why: 'has no trace id' }];
    const isRoot = record.isRootObservation === true || textIn(record, 'parentObservationId', 'parent_observation_id') === null;
    const at = asTime(record.startTime ?? record.start_time);
    const shared = { id: `observation:${id}`, trace, group: id, at };
    if (!isRoot)
        return [{ kind: 'step', ...shared, feedback: [], content: () => stepContent(record) }];
    const metadata = asBag(unquoted(record.metadata));
    return [
        {
            kind: 'turn',
            ...shared,
            name: trace,
            session: textIn(record, 'sessionId', 'session_id'),
            tags: { ...tagsOf(metadata), ...tagsOf({ environment: record.environment }) },
            feedback: readSignals(metadata),
            content: () => contentOf(record.input, record.output),
        },
    ];
}
function stepContent(record) {
    const { input, output } = contentOf(record.input, record.output);
    const none = { messages: [], input: null, output: null, context: [], tools: [] };
    switch (record.type) {
        case 'RETRIEVER':
            return { ...none, context: passagesOf(unquoted(record.output)) };
        case 'TOOL':
            return {
                ...none,
                tools: [{ name: textIn(record, 'name') ?? 'tool', arguments: unquoted(record.input), result: unquoted(record.output) }],
            };
        case 'GENERATION':
            return { ...none, messages: toMessages(record.input), input, output };
        default:
            return none;
    }
}
/** Retrieved passages in whatever list a retriever gave. */
function passagesOf(value) {
    const plain = unquoted(value);
    const list = Array.isArray(plain)
        ? plain
        : asList(asBag(plain).documents ?? asBag(plain).outputs ?? asBag(plain).output ?? asBag(plain).results);
    return list.flatMap((item, index) => {
        const bag = asBag(item);
        const text = typeof item === 'string' ? item : (textIn(bag, 'content', 'page_content', 'pageContent', 'text', 'document') ?? textOf(bag.document));
        return text === null ? [] : [{ id: textIn(bag, 'id', 'document_id') ?? String(index + 1), text }];
    });
}

;// CONCATENATED MODULE: ./lib/traces/braintrust.js






const braintrust = {
    format: 'braintrust',
    recognise: (record) => ('root_span_id' in record && 'span_id' in record ? 'Braintrust project logs' : null),
    read: (record) => ('span_id' in record ? readEvent(record) : [{ kind: 'problem', why: 'is no Braintrust event' }]),
};
function readEvent(record) {
    const span = textIn(record, 'span_id');
    const trace = textIn(record, 'root_span_id');
    const id = textIn(record, 'id') ?? span;
    if (trace === null || id === null)
        return [{ kind: 'problem', why: 'has no id' }];
    const isRoot = record.is_root === true || span === trace || asList(unquoted(record.span_parents)).length === 0;
    const metadata = asBag(unquoted(record.metadata));
    const shared = { id: `event:${id}`, trace, group: id, at: asTime(record.created), feedback: feedbackOf(record) };
    if (!isRoot)
        return [{ kind: 'step', ...shared, content: () => braintrust_stepContent(record) }];
    return [
        {
            kind: 'turn',
            ...shared,
            name: id,
            session: textIn(metadata, 'session_id', 'sessionId', 'thread_id', 'conversation_id'),
            tags: tagsOf(metadata),
            feedback: [...shared.feedback, ...readSignals(metadata)],
            problem: braintrust_problemOf(record),
            content: () => ({
                ...NO_CONTENT,
                messages: toMessages(record.input),
                input: textOf(record.input),
                output: textOf(record.output),
            }),
        },
    ];
}
function braintrust_problemOf(record) {
    if (textOf(record.output) !== null)
        return null;
    return asText(record.error) === null ? 'has no output' : 'ended in an error, without an output';
}
function feedbackOf(record) {
    const scores = Object.entries(asBag(unquoted(record.scores))).flatMap(([name, value]) => readScore({ name, value, isFraction: true }));
    const comments = asList(unquoted(record.comments)).flatMap((comment) => readScore({ name: 'comment', value: asBag(comment).comment ?? asBag(comment).text }));
    const isCorrected = textOf(record.expected) !== null && textOf(record.expected) !== textOf(record.output);
    return [...scores, ...comments, ...(isCorrected ? correctionOf(record.expected) : [])];
}
function braintrust_stepContent(record) {
    const { type, name } = asBag(unquoted(record.span_attributes));
    const output = unquoted(record.output);
    if (type === 'llm')
        return { ...NO_CONTENT, messages: toMessages(record.input), input: textOf(record.input), output: textOf(output) };
    if (type === 'tool')
        return { ...NO_CONTENT, tools: [{ name: asText(name) ?? 'tool', arguments: unquoted(record.input), result: output }] };
    return Array.isArray(output) && /retriev|search|knowledge|rag/i.test(String(name))
        ? { ...NO_CONTENT, context: passagesOf(output) }
        : NO_CONTENT;
}

;// CONCATENATED MODULE: ./lib/traces/helicone.js





const helicone = {
    format: 'helicone',
    recognise: (record) => 'request_id' in record && ('request_created_at' in record || 'request_body' in record) ? 'Helicone requests' : null,
    read: (record) => readRequest(record),
};
function readRequest(record) {
    const id = textIn(record, 'request_id');
    if (id === null)
        return [{ kind: 'problem', why: 'has no request_id' }];
    const properties = { ...asBag(unquoted(record.properties)), ...asBag(unquoted(record.request_properties)) };
    const output = textOf(answerOf(record));
    return [
        {
            // A call that only asks for a tool is a step on the way to the answer.
            kind: output === null && hasToolCall(record) ? 'step' : 'turn',
            id: `request:${id}`,
            trace: id,
            session: textIn(properties, 'Helicone-Session-Id', 'session_id'),
            at: asTime(record.request_created_at),
            tags: tagsOf(properties),
            feedback: [...helicone_feedbackOf(record), ...readSignals(properties)],
            problem: helicone_problemOf(record, output),
            content: () => helicone_contentOf(record, output),
        },
    ];
}
function helicone_feedbackOf(record) {
    const thumb = readScore({ name: 'feedback_rating', value: record.feedback_rating });
    return [...thumb, ...Object.entries(asBag(unquoted(record.scores))).flatMap(([name, value]) => readScore({ name, value }))];
}
function bodyOf(value) {
    const plain = unquoted(value);
    return plain === '' ? null : plain;
}
function answerOf(record) {
    const body = asBag(bodyOf(record.response_body));
    // OpenAI's Responses API gives a list of items, Anthropic's Messages API one of blocks.
    return body.output_text ?? body.output ?? body;
}
function hasToolCall(record) {
    return /"(tool_calls|tool_use|function_call)"/.test(JSON.stringify(bodyOf(record.response_body) ?? null));
}
function helicone_problemOf(record, output) {
    if (bodyOf(record.request_body) === null || bodyOf(record.request_body) === undefined)
        return 'holds no bodies: export again with --include-body';
    const status = asNumber(record.response_status);
    if (status !== null && (status < 0 || status >= 400))
        return `is a request that failed with status ${status}`;
    return output === null && !hasToolCall(record) ? 'has no output' : null;
}
function helicone_contentOf(record, output) {
    const messages = toMessages(bodyOf(record.request_body));
    const prompt = messages.length > 0 ? null : textOf(asBag(bodyOf(record.request_body)).prompt ?? asBag(bodyOf(record.request_body)).input);
    return { ...NO_CONTENT, messages, input: prompt, output };
}

;// CONCATENATED MODULE: ./lib/traces/langsmith.js
/**
 * LangSmith: runs (the read model of before and after January 2027, JSONL and Parquet) and feedback. The conversation stands in
 * `extra.metadata.session_id` or `thread_id`; the top-level `session_id` of the older model is the project.
 */






const langsmith = {
    format: 'langsmith',
    recognise: (record) => {
        if (isFeedback(record))
            return 'LangSmith feedback';
        return 'run_type' in record && 'id' in record ? 'LangSmith runs' : null;
    },
    read: (record, place) => {
        if (isFeedback(record))
            return readFeedback(record, place);
        return 'run_type' in record ? readRun(record) : [{ kind: 'problem', why: 'is no LangSmith run or feedback' }];
    },
};
function isFeedback(record) {
    return ('key' in record && ('run_id' in record || 'trace_id' in record) && ('score' in record || 'value' in record || 'correction' in record));
}
function readFeedback(record, place) {
    const about = [textIn(record, 'trace_id'), textIn(record, 'run_id')].filter((id) => id !== null);
    const name = textIn(record, 'key') ?? '';
    const corrected = record.correction === null || record.correction === undefined ? [] : correctionOf(record.correction);
    // A correction carries a score of its own, which says nothing more.
    const value = /correct/i.test(name) ? (corrected.length > 0 ? null : record.value) : (record.score ?? record.value);
    const feedback = [...corrected, ...readScore({ name, value, comment: record.comment, isBoolean: typeof value === 'boolean' })];
    const id = textIn(record, 'id') ?? `${place.file}:${place.line}`;
    return [{ kind: 'feedback', id: `feedback:${id}`, about, feedback }];
}
function readRun(record) {
    const id = textIn(record, 'id');
    if (id === null)
        return [{ kind: 'problem', why: 'has no id' }];
    const trace = textIn(record, 'trace_id') ?? id;
    const at = asTime(record.start_time);
    const isChild = textIn(record, 'parent_run_id') !== null || asList(unquoted(record.parent_run_ids)).length > 0 || record.is_root === false;
    const inputs = unquoted(record.inputs);
    const outputs = unquoted(record.outputs);
    if (isChild)
        return [{ kind: 'step', id: `run:${id}`, trace, group: id, at, feedback: [], content: () => langsmith_stepContent(record, inputs, outputs) }];
    const metadata = { ...asBag(asBag(unquoted(record.extra)).metadata), ...asBag(unquoted(record.metadata)) };
    return [
        {
            kind: 'turn',
            id: `run:${id}`,
            trace,
            name: id,
            session: textIn(metadata, 'session_id', 'thread_id', 'conversation_id') ?? textIn(record, 'thread_id'),
            at,
            tags: tagsOf(metadata),
            feedback: readSignals(metadata),
            problem: langsmith_problemOf(record, outputs),
            content: () => ({ messages: toMessages(inputs), input: textOf(inputs), output: textOf(outputs), context: [], tools: [] }),
        },
    ];
}
function langsmith_problemOf(record, outputs) {
    if (textOf(outputs) !== null)
        return null;
    return asText(record.error) === null ? 'has no output' : 'ended in an error, without an output';
}
function langsmith_stepContent(record, inputs, outputs) {
    switch (String(record.run_type).toLowerCase()) {
        case 'retriever':
            return { ...NO_CONTENT, context: passagesOf(outputs) };
        case 'tool':
            return {
                ...NO_CONTENT,
                tools: [{ name: textIn(record, 'name') ?? 'tool', arguments: toolInput(inputs), result: toolOutput(outputs) }],
            };
        case 'llm':
            return { ...NO_CONTENT, messages: toMessages(inputs), input: textOf(inputs), output: textOf(outputs) };
        default:
            return NO_CONTENT;
    }
}
function toolInput(inputs) {
    const bag = asBag(inputs);
    return Object.keys(bag).length === 1 && bag.input !== undefined ? unquoted(bag.input) : inputs;
}
function toolOutput(outputs) {
    const bag = asBag(outputs);
    const inner = bag.output ?? bag.outputs;
    return Object.keys(bag).length === 1 && inner !== undefined ? unquoted(inner) : outputs;
}

;// CONCATENATED MODULE: ./lib/traces/latitude.js




/** How annotators begin when they write the better answer. */
const latitude_CORRECTION = /^\s*(?:the (?:answer|correct answer|right answer) (?:should (?:have been|be)|is|was)|(?:expected|correct|right|better)(?: answer)?|correction)\s*:\s*/i;
const latitude = {
    format: 'latitude',
    recognise: (record) => {
        if (isAnnotation(record))
            return 'Latitude annotations';
        if (!('traceId' in record))
            return null;
        if ('inputMessages' in record || 'allMessages' in record)
            return 'Latitude trace details';
        return 'spanCount' in record ? 'Latitude traces CSV' : null;
    },
    read: (record, place) => (isAnnotation(record) ? readAnnotation(record, place) : latitude_readTrace(record)),
};
function isAnnotation(record) {
    return 'traceId' in record && 'value' in record && 'passed' in record;
}
function readAnnotation(record, place) {
    if (asText(record.draftedAt) !== null || record.errored === true || record.errored === 'true')
        return [];
    const about = [textIn(record, 'traceId')].filter((id) => id !== null);
    const id = textIn(record, 'id') ?? `${place.file}:${place.line}`;
    return [{ kind: 'feedback', id: `annotation:${id}`, about, feedback: latitude_feedbackOf(record) }];
}
function latitude_feedbackOf(record) {
    const text = textIn(record, 'feedback') ?? textIn(asBag(unquoted(record.metadata)), 'rawFeedback');
    if (text !== null && latitude_CORRECTION.test(text))
        return [{ kind: 'correction', text: text.replace(latitude_CORRECTION, '') }];
    const value = asNumber(record.value);
    const said = text === null ? [] : [{ kind: 'comment', text }];
    if (value === null)
        return said;
    // The one number carries thumbs and stars: its ends are thumbs.
    return [value === 0 || value === 1 ? { kind: 'thumb', up: value === 1 } : { kind: 'rating', value: toRating(value, true) }, ...said];
}
function latitude_readTrace(record) {
    const trace = textIn(record, 'traceId');
    if (trace === null)
        return [{ kind: 'problem', why: 'has no traceId' }];
    const metadata = asBag(unquoted(record.metadata));
    const hasMessages = 'inputMessages' in record || 'allMessages' in record;
    return [
        {
            kind: 'turn',
            id: `trace:${trace}`,
            trace,
            session: textIn(record, 'sessionId'),
            at: asTime(record.startTime),
            tags: tagsOf(metadata),
            feedback: readSignals(metadata),
            problem: hasMessages ? null : 'holds no messages: take the trace details from the API',
            content: () => latitude_contentOf(record),
        },
    ];
}
function latitude_contentOf(record) {
    const answers = toMessages(record.outputMessages);
    const output = answers.findLast(({ role, content }) => role === 'assistant' && content.trim() !== '')?.content ?? null;
    const all = toMessages(record.allMessages);
    const isAnswerLast = all.at(-1)?.role === 'assistant' && all.at(-1)?.content === output;
    const before = all.length > 0 ? (isAnswerLast ? all.slice(0, -1) : all) : toMessages(record.inputMessages);
    const system = contentText(unquoted(record.systemInstructions));
    const hasSystem = before.some(({ role }) => role === 'system');
    return {
        messages: hasSystem || system === '' ? before : [{ role: 'system', content: system }, ...before],
        input: null,
        output,
        context: [],
        tools: [],
    };
}

;// CONCATENATED MODULE: ./lib/traces/openai.js
/**
 * OpenAI: stored completions (their inputs come from a second call, joined by the completion's id), fine-tuning examples (answers that
 * somebody approved), and preference pairs: the answer that was not preferred is a failure, the preferred one its correction.
 */





const FINE_TUNE_KEYS = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions', 'metadata']);
const openai = {
    format: 'openai',
    recognise: (record) => {
        if (isPair(record))
            return 'OpenAI preference pairs';
        if (isFineTune(record))
            return 'OpenAI fine-tuning examples';
        if (record.object === 'chat.completion')
            return 'OpenAI stored completions';
        return isMessageMap(record) || isStoredMessage(record) ? 'OpenAI stored messages' : null;
    },
    read: (record, place) => {
        if (isPair(record))
            return readPair(record, place);
        if (isFineTune(record))
            return readExample(record, place);
        if (record.object === 'chat.completion')
            return readCompletion(record);
        if (isStoredMessage(record))
            return readMessages(String(record.id).replace(/-\d+$/, ''), [record], String(record.id));
        if (isMessageMap(record))
            return Object.entries(record).flatMap(([id, list]) => readMessages(id, asList(asBag(list).data), id));
        return [{ kind: 'problem', why: 'is no OpenAI completion, message, example or pair' }];
    },
};
function isPair(record) {
    return 'preferred_output' in record && 'non_preferred_output' in record;
}
function isFineTune(record) {
    return Array.isArray(record.messages) && Object.keys(record).every((key) => FINE_TUNE_KEYS.has(key));
}
function isStoredMessage(record) {
    return 'role' in record && /^chatcmpl-.+-\d+$/.test(String(record.id));
}
function isMessageMap(record) {
    const lists = Object.values(record);
    return lists.length > 0 && lists.every((list) => isBag(list) && list.object === 'list' && Array.isArray(list.data));
}
function readPair(record, { file, line }) {
    const output = textOf(asList(record.non_preferred_output));
    const better = textOf(asList(record.preferred_output));
    const id = `${file}:${line}`;
    return [
        {
            kind: 'turn',
            id,
            trace: id,
            name: null,
            feedback: better === null ? [] : [{ kind: 'correction', text: better }],
            problem: output === null ? 'has no non-preferred answer' : null,
            content: () => ({ ...NO_CONTENT, messages: toMessages(record.input), output }),
        },
    ];
}
function readExample(record, { file, line }) {
    const messages = toMessages(record.messages);
    const last = messages.at(-1);
    const output = last?.role === 'assistant' && last.content.trim() !== '' ? last.content : null;
    const id = `${file}:${line}`;
    return [
        {
            kind: 'turn',
            id,
            trace: id,
            name: null,
            tags: tagsOf(asBag(record.metadata)),
            feedback: [{ kind: 'approved' }, ...readSignals(record.metadata)],
            problem: output === null ? 'does not end with an answer' : null,
            content: () => ({ ...NO_CONTENT, messages: messages.slice(0, -1), output }),
        },
    ];
}
function readCompletion(record) {
    const id = textIn(record, 'id');
    if (id === null)
        return [{ kind: 'problem', why: 'has no id' }];
    const metadata = asBag(record.metadata);
    const output = textOf(record);
    const message = asBag(asBag(asList(record.choices)[0]).message);
    return [
        {
            kind: output === null && asList(message.tool_calls).length > 0 ? 'step' : 'turn',
            id: `completion:${id}`,
            trace: id,
            group: id,
            session: textIn(metadata, 'session_id', 'thread_id', 'conversation_id'),
            at: asTime(record.created),
            tags: tagsOf(metadata),
            feedback: readSignals(metadata),
            problem: output === null && asList(message.tool_calls).length === 0 ? 'has no output' : null,
            content: () => ({ ...NO_CONTENT, output }),
        },
    ];
}
function readMessages(completion, list, id) {
    return [
        {
            kind: 'step',
            id: `messages:${id}`,
            trace: completion,
            group: completion,
            feedback: [],
            content: () => ({ ...NO_CONTENT, messages: toMessages(list) }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/traces/otlp.js
/** OTLP/JSON: spans and log records with their attributes as plain values. Numbers may be written as strings, and the other way round. */

function readSpans(record) {
    return scopes(record.resourceSpans, 'scopeSpans', 'instrumentationLibrarySpans').flatMap((scope) => asList(scope.spans).map(toSpan));
}
function readLogRecords(record) {
    return scopes(record.resourceLogs, 'scopeLogs', 'instrumentationLibraryLogs').flatMap((scope) => asList(scope.logRecords).map(toLogRecord));
}
function scopes(resources, ...keys) {
    return asList(resources).flatMap((resource) => keys.flatMap((key) => asList(asBag(resource)[key]).map(asBag)));
}
function toSpan(value) {
    const bag = asBag(value);
    const trace = textIn(bag, 'traceId', 'trace_id') ?? '';
    const span = textIn(bag, 'spanId', 'span_id') ?? '';
    return {
        trace,
        span,
        parent: textIn(bag, 'parentSpanId', 'parent_span_id'),
        name: textIn(bag, 'name') ?? '',
        start: bag.startTimeUnixNano ?? bag.start_time_unix_nano,
        attributes: attributesOf(bag.attributes),
        events: asList(bag.events).map((event) => ({
            ...toLogRecord({ traceId: trace, spanId: span, ...asBag(event) }),
            name: textIn(asBag(event), 'name') ?? '',
        })),
    };
}
function toLogRecord(value) {
    const bag = asBag(value);
    const attributes = attributesOf(bag.attributes);
    return {
        trace: textIn(bag, 'traceId', 'trace_id') ?? '',
        span: textIn(bag, 'spanId', 'span_id') ?? '',
        name: textIn(bag, 'eventName', 'event_name') ?? textIn(attributes, 'event.name') ?? '',
        time: bag.timeUnixNano ?? bag.observedTimeUnixNano,
        attributes,
        body: plainValue(bag.body),
    };
}
function attributesOf(list) {
    if (isBag(list))
        return list;
    const attributes = Object.create(null);
    for (const item of asList(list)) {
        const key = asBag(item).key;
        if (typeof key === 'string')
            attributes[key] = plainValue(asBag(item).value);
    }
    return attributes;
}
/** An AnyValue as what it holds; a plain value as it is. */
function plainValue(value) {
    if (!isBag(value))
        return value ?? null;
    if ('stringValue' in value)
        return value.stringValue;
    if ('intValue' in value)
        return asNumber(value.intValue);
    if ('doubleValue' in value)
        return asNumber(value.doubleValue);
    if ('boolValue' in value)
        return value.boolValue;
    if ('bytesValue' in value)
        return value.bytesValue;
    if ('arrayValue' in value)
        return asList(asBag(value.arrayValue).values).map(plainValue);
    if ('kvlistValue' in value)
        return attributesOf(asList(asBag(value.kvlistValue).values));
    return Object.keys(value).length === 0 ? null : value;
}
/** Flattened attributes below a prefix as lists and objects: `p.0.role` becomes `[{ role }]`. */
function unflatten(attributes, prefix) {
    const root = Object.create(null);
    let any = false;
    for (const [key, value] of Object.entries(attributes)) {
        if (!key.startsWith(`${prefix}.`))
            continue;
        any = true;
        let node = root;
        const path = key.slice(prefix.length + 1).split('.');
        for (const step of path.slice(0, -1)) {
            const known = node[step];
            const next = isBag(known) ? known : Object.create(null);
            node[step] = next;
            node = next;
        }
        node[path.at(-1) ?? ''] = value;
    }
    return any ? toLists(root) : null;
}
function toLists(value) {
    if (!isBag(value))
        return value;
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)))
        return keys.sort((a, b) => Number(a) - Number(b)).map((key) => toLists(value[key]));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toLists(item)]));
}

;// CONCATENATED MODULE: ./lib/traces/otel.js







const otel = {
    format: 'otel',
    recognise: (record) => {
        if ('resourceSpans' in record)
            return `OpenTelemetry traces${conventionOf(record)}`;
        return 'resourceLogs' in record ? 'OpenTelemetry logs' : null;
    },
    read: (record) => [
        ...readSpans(record).flatMap(readSpan),
        ...readLogRecords(record).flatMap((log, index) => readLog(log, String(index))),
    ],
};
function conventionOf(record) {
    const text = JSON.stringify(record.resourceSpans ?? '').slice(0, 200_000);
    if (text.includes('openinference.span.kind'))
        return ' (OpenInference)';
    if (text.includes('gen_ai.prompt.0'))
        return ' (OpenLLMetry)';
    if (text.includes('gen_ai.input.messages'))
        return ' (GenAI conventions)';
    return text.includes('"gen_ai.system"') ? ' (GenAI conventions before 1.37)' : '';
}
function readSpan(span) {
    if (span.trace === '')
        return [{ kind: 'problem', why: 'has a span without a trace id' }];
    const { attributes } = span;
    const events = span.events.flatMap((event, index) => readLog(event, `event${index}`));
    const shared = { id: `span:${span.trace}:${span.span}`, trace: span.trace, group: span.span, at: asTime(span.start) };
    const metadata = asBag(unquoted(attributes.metadata));
    const hasContent = contentKeys(attributes);
    if (span.parent !== null) {
        if (!hasContent)
            return events;
        return [{ kind: 'step', ...shared, feedback: [], content: () => otel_contentOf(span) }, ...events];
    }
    return [
        {
            kind: 'turn',
            ...shared,
            name: span.trace,
            session: textIn(attributes, 'gen_ai.conversation.id', 'session.id', 'traceloop.association.properties.session_id', 'langfuse.session.id', 'thread.id'),
            tags: tagsOf({ ...metadata, ...attributes }),
            feedback: [...readSignals(signalAttributes(attributes)), ...readSignals(metadata)],
            content: () => (hasContent ? otel_contentOf(span) : NO_CONTENT),
        },
        ...events,
    ];
}
function signalAttributes(attributes) {
    return Object.fromEntries(Object.entries(attributes).flatMap(([key, value]) => {
        const last = /(?:^|\.)(?:signals?|feedback)\.([A-Za-z_]+)$/.exec(key)?.[1];
        return last === undefined ? [] : [[last, value]];
    }));
}
function contentKeys(attributes) {
    return Object.keys(attributes).some((key) => /^(gen_ai\.(input|output)\.messages|gen_ai\.(prompt|completion)\.\d|gen_ai\.(prompt|completion)$|gen_ai\.retrieval|gen_ai\.tool\.call|llm\.(input|output)_messages|(input|output)\.value|traceloop\.entity\.(input|output)|retrieval\.documents)/.test(key));
}
function otel_contentOf(span) {
    const { attributes } = span;
    const kind = String(attributes['openinference.span.kind'] ?? attributes['traceloop.span.kind'] ?? attributes['gen_ai.operation.name'] ?? '').toLowerCase();
    if (/^(retriever|retrieval)$/.test(kind))
        return { ...NO_CONTENT, context: documentsOf(attributes) };
    if (/^(tool|execute_tool)$/.test(kind))
        return { ...NO_CONTENT, tools: [toolOf(span)] };
    const messages = [...otel_systemOf(attributes['gen_ai.system_instructions']), ...inputMessages(attributes)];
    const answer = textOf(attributes['gen_ai.output.messages']) ??
        textOf(flatMessages(attributes, 'llm.output_messages')) ??
        textOf(flatMessages(attributes, 'gen_ai.completion'));
    return {
        ...NO_CONTENT,
        messages,
        input: messages.length > 0 ? null : textOf(attributes['input.value'] ?? attributes['traceloop.entity.input'] ?? attributes['gen_ai.prompt']),
        output: answer ??
            (isCallOnly(attributes)
                ? null
                : textOf(attributes['output.value'] ?? attributes['traceloop.entity.output'] ?? attributes['gen_ai.completion'])),
    };
}
function isCallOnly(attributes) {
    return Object.keys(attributes).some((key) => /output_messages\.\d+\.message\.tool_calls|^gen_ai\.output\.messages$|completion\.\d+\.tool_calls/.test(key));
}
function otel_systemOf(value) {
    const content = contentText(unquoted(value ?? ''));
    return content === '' ? [] : [{ role: 'system', content }];
}
function inputMessages(attributes) {
    const current = toMessages(attributes['gen_ai.input.messages']);
    if (current.length > 0)
        return current;
    const flat = toMessages(flatMessages(attributes, 'llm.input_messages') ?? flatMessages(attributes, 'gen_ai.prompt'));
    if (!flat.some(({ role }) => role === 'system'))
        return [...otel_systemOf(asBag(unquoted(attributes['input.value'])).system), ...flat];
    return flat;
}
function flatMessages(attributes, prefix) {
    const list = unflatten(attributes, prefix);
    if (!Array.isArray(list))
        return null;
    return list.map((item) => {
        const message = asBag(asBag(item).message ?? item);
        const calls = asList(message.tool_calls).map((call) => asBag(call).tool_call ?? call);
        const contents = asList(message.contents).map((part) => asBag(part).message_content ?? part);
        return { role: 'assistant', ...message, content: message.content ?? contents, ...(calls.length === 0 ? {} : { tool_calls: calls }) };
    });
}
function documentsOf(attributes) {
    const flat = unflatten(attributes, 'retrieval.documents');
    if (Array.isArray(flat))
        return passagesOf(flat.map((item) => asBag(asBag(item).document ?? item)));
    return passagesOf(attributes['gen_ai.retrieval.documents'] ?? attributes['output.value'] ?? attributes['traceloop.entity.output']);
}
function toolOf({ attributes, name }) {
    const called = textIn(attributes, 'gen_ai.tool.name', 'tool.name', 'traceloop.entity.name') ?? name.replace(/^execute_tool /, '');
    const given = attributes['gen_ai.tool.call.arguments'] ??
        attributes['tool.parameters'] ??
        attributes['input.value'] ??
        attributes['traceloop.entity.input'];
    const result = attributes['gen_ai.tool.call.result'] ?? attributes['output.value'] ?? attributes['traceloop.entity.output'];
    return { name: called, arguments: unquoted(given), result: unquoted(result) };
}
const MESSAGE_EVENT = /^gen_ai\.(system|user|assistant|tool)\.message$/;
function readLog(log, index) {
    const id = `log:${log.trace}:${log.span}:${log.name}:${index}`;
    if (log.name === 'gen_ai.evaluation.result')
        return [{ kind: 'feedback', id, about: [log.trace].filter((trace) => trace !== ''), feedback: evaluationOf(log.attributes) }];
    if (log.trace === '')
        return [];
    const shared = { kind: 'step', id, trace: log.trace, group: log.span, at: asTime(log.time), feedback: [] };
    const role = MESSAGE_EVENT.exec(log.name)?.[1];
    const body = isEmpty(log.body) ? log.attributes : log.body;
    if (role !== undefined)
        return [{ ...shared, content: () => ({ ...NO_CONTENT, messages: toMessages([{ role, content: '', ...asBag(unquoted(body)) }]) }) }];
    if (log.name === 'gen_ai.choice')
        return [
            {
                ...shared,
                content: () => ({ ...NO_CONTENT, output: textOf({ role: 'assistant', ...asBag(unquoted(asBag(unquoted(body)).message)) }) }),
            },
        ];
    if (log.name === 'gen_ai.client.inference.operation.details')
        return [
            {
                ...shared,
                content: () => otel_contentOf({
                    trace: log.trace,
                    span: log.span,
                    parent: null,
                    name: '',
                    start: log.time,
                    attributes: { ...asBag(log.body), ...log.attributes },
                    events: [],
                }),
            },
        ];
    return [];
}
function isEmpty(body) {
    return body === null || Object.keys(asBag(body)).length === 0;
}
function evaluationOf(attributes) {
    const name = textIn(attributes, 'gen_ai.evaluation.name') ?? '';
    const explanation = textIn(attributes, 'gen_ai.evaluation.explanation');
    const label = textIn(attributes, 'gen_ai.evaluation.score.label');
    const value = attributes['gen_ai.evaluation.score.value'] ?? label;
    // The conventions have no field for the better answer: it stands in the explanation of an evaluation with that name.
    if (/correct(ion|ed)$/.test(name))
        return correctionOf(explanation);
    return readScore({ name, value: /comment$/.test(name) ? explanation : value, comment: /comment$/.test(name) ? null : explanation });
}

;// CONCATENATED MODULE: ./lib/traces/table.js






/** Names that columns commonly have, in snake case. */
const NAMES = {
    id: ['id', 'conversation_id', 'row_id', 'trace_id', 'turn_id', 'message_id', 'case', 'case_id', 'uuid'],
    time: ['created_at', 'timestamp', 'time', 'date', 'datetime', 'created'],
    user: ['user', 'user_id', 'customer', 'customer_id'],
    session: ['session', 'session_id', 'thread', 'thread_id', 'chat_id', 'dialog_id'],
    language: ['language', 'lang', 'locale'],
    input: ['question', 'input', 'query', 'prompt', 'user_message', 'request', 'user_input'],
    history: ['history', 'previous', 'earlier_turns', 'conversation_history', 'chat_history'],
    context: ['context', 'retrieved_context', 'documents', 'passages', 'knowledge'],
    output: ['answer', 'output', 'response', 'completion', 'reply', 'bot_answer', 'assistant_message', 'bot_response'],
    tool_calls: ['tool_call', 'tool_calls', 'tools', 'function_call'],
    thumbs: ['thumbs', 'thumb', 'feedback', 'vote', 'helpful', 'like', 'user_feedback'],
    rating: ['stars', 'rating', 'score', 'csat', 'user_rating'],
    comment: ['comment', 'comments', 'user_comment', 'feedback_comment', 'remark', 'feedback_text'],
    correction: ['corrected_answer', 'correction', 'expected', 'expected_output', 'ideal_answer', 'corrected'],
    retry: ['retries', 'retry', 'retry_count', 'retried'],
    abandoned: ['abandoned', 'gave_up'],
    escalated: ['escalated', 'escalated_to_human', 'handoff', 'handover'],
    copied: ['copied', 'copied_answer'],
};
/** Tables read with a mapping of columns; what it leaves out is told by name. */
function createTable(map = {}) {
    const cell = (record, column) => {
        const mapped = map[column];
        if (mapped !== undefined)
            return (Array.isArray(mapped) ? mapped : [mapped]).map((name) => record[name]).find(isFilled);
        const byName = new Map(Object.entries(record).map(([name, value]) => [normalName(name), value]));
        return NAMES[column].map((name) => byName.get(name)).find(isFilled);
    };
    const hasColumn = (record, column) => {
        const mapped = map[column];
        if (mapped !== undefined)
            return (Array.isArray(mapped) ? mapped : [mapped]).some((name) => name in record);
        const names = Object.keys(record).map(normalName);
        return NAMES[column].some((name) => names.includes(name));
    };
    return {
        format: 'table',
        recognise: (record) => {
            if (hasColumn(record, 'input') && hasColumn(record, 'output'))
                return 'a table';
            return Array.isArray(record.messages) ? 'a table of conversations' : null;
        },
        read: (record, place) => readRow(record, place, (column) => cell(record, column)),
    };
}
function isFilled(value) {
    return value !== undefined && value !== null && value !== '';
}
function readRow(record, { file, line }, cell) {
    const given = asText(cell('id'));
    const id = given ?? `${file}:${line}`;
    const messages = toMessages(record.messages);
    const last = messages.at(-1);
    const answer = last?.role === 'assistant' ? last.content : null;
    const output = textOf(cell('output')) ?? textOf(answer);
    const input = textOf(cell('input'));
    const language = asText(cell('language'));
    const hasQuestion = input !== null || messages.some(({ role }) => role === 'user');
    return [
        {
            kind: 'turn',
            id: `row:${id}`,
            trace: id,
            name: given,
            session: asText(cell('session')),
            at: asTime(cell('time')),
            tags: { ...tagsOf(scalars(record)), ...(language === null ? {} : { language }) },
            feedback: table_feedbackOf(record, cell),
            problem: output === null ? 'has no answer' : hasQuestion ? null : 'has no question',
            content: () => table_contentOf(cell, answer === null ? messages : messages.slice(0, -1), input, output),
        },
    ];
}
/** Columns that name a slice: short words, no numbers of signals, no texts. */
function scalars(record) {
    const columns = new Set(Object.values(NAMES).flat());
    return Object.fromEntries(Object.entries({ ...record, ...asBag(record.metadata) }).filter(([name, value]) => typeof value === 'string' && !columns.has(normalName(name)) && value.length <= 32));
}
function table_contentOf(cell, messages, input, output) {
    const context = cell('context');
    const passages = passagesOf(context);
    const text = asText(context);
    return {
        ...NO_CONTENT,
        messages: [
            ...historyOf(cell('history')),
            ...(messages.length > 0 ? messages : input === null ? [] : [{ role: 'user', content: input }]),
        ],
        input,
        output,
        context: passages.length > 0 ? passages : text === null ? [] : [{ id: '1', text: cleanText(text) }],
        tools: toolsOf(cell('tool_calls')),
    };
}
/** Earlier turns: a list of messages, or lines that begin with who spoke. */
function historyOf(value) {
    const listed = toMessages(value);
    const text = asText(value);
    if (listed.length > 0 || text === null)
        return listed;
    const speakers = /^(user|customer|human|assistant|agent|bot|nora|ai)\s*:\s*/gim;
    const starts = [...text.matchAll(speakers)];
    return starts.map((start, index) => {
        const content = text.slice((start.index ?? 0) + start[0].length, starts[index + 1]?.index ?? text.length).trim();
        const role = /^(user|customer|human)$/i.test(start[1] ?? '') ? 'user' : 'assistant';
        return { role, content: cleanText(content) };
    });
}
function toolsOf(value) {
    const text = asText(value);
    if (text === null)
        return [];
    return [...text.matchAll(/([A-Za-z_][\w.-]{0,80})\((\{[^\n]{0,4000}?\})\)/g)].map(([, name = '', given = '']) => ({
        name,
        arguments: unquoted(given),
        result: null,
    }));
}
function table_feedbackOf(record, cell) {
    const implicit = ['retry', 'abandoned', 'escalated', 'copied'].flatMap((name) => readSignals({ [name]: cell(name) }));
    const comment = textIn({ comment: cell('comment') }, 'comment');
    return [
        ...table_thumbOf(cell('thumbs')),
        ...ratingOf(cell('rating')),
        ...(comment === null ? [] : readScore({ name: 'comment', value: comment })),
        ...correctionOf(cell('correction') ?? ''),
        ...implicit,
        ...readSignals(record.meta ?? record.metadata),
        ...readSignals(record.signals === undefined ? null : { signals: record.signals }),
        ...wordedRating(record),
    ];
}
function table_thumbOf(value) {
    const flag = asFlag(value ?? '');
    return flag === null ? [] : [{ kind: 'thumb', up: flag }];
}
function ratingOf(value) {
    const number = asNumber(value ?? '');
    if (number !== null)
        return [{ kind: 'rating', value: toRating(number) }];
    return table_thumbOf(value);
}
/** A table may have stars in one column and, under `rating`, a thumb in words. */
function wordedRating(record) {
    return isFilled(record.stars) && typeof record.rating === 'string' && asNumber(record.rating) === null ? table_thumbOf(record.rating) : [];
}

;// CONCATENATED MODULE: ./lib/traces/index.js









/** All sources, in the order in which `auto` asks them: tables last, for they take what is left. */
function createSources(map) {
    return { otel: otel, latitude: latitude, langsmith: langsmith, braintrust: braintrust, helicone: helicone, langfuse: langfuse, openai: openai, anthropic: anthropic, table: createTable(map) };
}

;// CONCATENATED MODULE: ./lib/traces/exports.js
/** Exports with the source that reads each: what the user named, told apart and opened. */






/** How many records are looked at to tell a format. */
const SAMPLE = 200;
/**
 * Opens exports and tells the format of each.
 * @throws CupelError `config` for a file of no known format; `file-missing`, `file-unsafe`
 */
async function openExports(paths, from, options) {
    const sources = createSources(options.map);
    const exports = [];
    for (const path of paths) {
        const file = openExport(path, options.cwd);
        exports.push(file.shape === 'empty' ? { file, source: null, kind: 'an empty file' } : await tell(file, from, sources));
    }
    return exports;
}
async function tell(file, from, sources) {
    const candidates = from === 'auto' ? Object.values(sources) : [sources[from]];
    const kinds = new Map();
    let seen = 0;
    let values = 0;
    for await (const batch of file.batches()) {
        for (const record of batch) {
            seen += 1;
            if (!('value' in record))
                continue;
            for (const bag of unwrap(record.value)) {
                values += 1;
                const known = recognise(bag, candidates);
                if (known === null)
                    continue;
                const entry = kinds.get(known.kind) ?? { source: known.source, count: 0 };
                kinds.set(known.kind, { ...entry, count: entry.count + 1 });
            }
        }
        if (seen >= SAMPLE || values >= SAMPLE)
            break;
    }
    const [best] = [...kinds.entries()].sort(([, a], [, b]) => b.count - a.count);
    if (best !== undefined)
        return { file, source: best[1].source, kind: best[0] };
    if (values === 0 && (seen > 0 || file.bytes < SAMPLE))
        return { file, source: null, kind: 'a file without one whole record' };
    const what = from === 'auto' ? 'any known format' : `the format ${from}`;
    throw new errors/* CupelError */.MF('config', `holds no record of ${what}`, {
        place: { file: file.name },
        remedy: `Known formats: ${trace/* TRACE_FORMATS */.jD.join(', ')}; name one with --from, or the columns of a table with \`map\` in the policy.`,
    });
}
function recognise(bag, candidates) {
    for (const source of candidates) {
        const kind = source.recognise(bag);
        if (kind !== null)
            return { source, kind };
    }
    return null;
}
/** The records of a value: itself, or the elements of the list that it wraps. */
function unwrap(value) {
    if (Array.isArray(value))
        return value.filter(isBag);
    if (!isBag(value))
        return [];
    if (!('id' in value))
        for (const [key, list] of Object.entries(value))
            if (LISTS.has(key) && Array.isArray(list))
                return list.filter(isBag);
    return [value];
}
/** Every record of an export, in the order of the file. */
async function* readExport({ file, source }) {
    for await (const batch of file.batches()) {
        yield batch.map((record) => {
            if (!('value' in record))
                return { line: record.line, pieces: [{ kind: 'problem', why: record.problem }] };
            const bags = unwrap(record.value);
            if (bags.length === 0)
                return { line: record.line, pieces: isEmptyList(record.value) ? [] : [{ kind: 'problem', why: 'is no record' }] };
            const place = { file: file.name, line: record.line };
            return { line: record.line, pieces: source === null ? [] : bags.flatMap((bag) => source.read(bag, place)) };
        });
    }
}
function isEmptyList(value) {
    return Array.isArray(value) || Object.values(asBag(value)).some((item) => Array.isArray(item) && item.length === 0);
}

// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/traces/assemble.js

/** A block of a system message that holds retrieved text, where nothing else tells what was retrieved. */
const CONTEXT_BLOCK = /(?:^|\n)\s*(?:context|kontext|contexto|retrieved (?:context|documents)|documents|knowledge base|sources)\s*:\s*\n([\s\S]+)$/i;
/** The turn, or in words why there is none. */
function assembleTurn({ format, where, pieces, feedback }) {
    const root = pieces.find(({ kind }) => kind === 'turn') ?? null;
    const call = bestCall(pieces, root);
    const question = questionOf(call.messages);
    const output = root?.content.output ?? call.output;
    const input = question?.content ?? root?.content.input ?? call.input;
    if (output === null)
        return 'has no answer in any of its records';
    if (input === null || input.trim() === '')
        return 'has no question in any of its records';
    const after = question === null ? [] : call.messages.slice(call.messages.indexOf(question) + 1);
    const before = question === null ? [] : call.messages.slice(0, call.messages.indexOf(question));
    return {
        format,
        trace: root === null ? where : root.name === null ? where : (root.name ?? root.trace),
        where,
        session: root?.session ?? null,
        at: root?.at ?? null,
        url: root?.url ?? null,
        history: before.filter(({ role }) => role !== 'system' && role !== 'developer'),
        input: cleanText(input),
        output: cleanText(output),
        context: contextOf(pieces, call.messages),
        tools: assemble_toolsOf(pieces, after),
        tags: root?.tags ?? {},
        feedback,
    };
}
/** The model call that gave the answer: the last one with a text, and of equals the one that knows most of the conversation. */
function bestCall(pieces, root) {
    const groups = new Map();
    for (const { content, group, id, at } of pieces) {
        const key = group ?? id;
        const known = groups.get(key);
        groups.set(key, {
            messages: [...(known?.messages ?? []), ...content.messages],
            input: known?.input ?? content.input,
            output: content.output ?? known?.output ?? null,
            at: Math.max(known?.at ?? 0, at ?? 0),
        });
    }
    const calls = [...groups.values()].filter(({ output, messages }) => output !== null || messages.length > 0);
    const rootOutput = root?.content.output ?? null;
    const answering = calls.filter(({ output }) => output !== null && (rootOutput === null || output === rootOutput));
    const [best] = (answering.length > 0 ? answering : calls).sort((a, b) => b.messages.length - a.messages.length || b.at - a.at);
    return best ?? { messages: [], input: null, output: null };
}
function questionOf(messages) {
    return messages.findLast(({ role, content }) => role === 'user' && content.trim() !== '') ?? null;
}
function contextOf(pieces, messages) {
    const found = pieces.flatMap(({ content }) => content.context);
    if (found.length > 0)
        return distinctBy(found, ({ id, text }) => `${id}\0${text}`).map(({ id, text }) => ({ id, text: cleanText(text) }));
    const system = messages.find(({ role }) => role === 'system' || role === 'developer')?.content ?? '';
    const block = CONTEXT_BLOCK.exec(system)?.[1]?.trim();
    return block === undefined || block === '' ? [] : [{ id: '1', text: block }];
}
/** Calls with their results: from records of tools, or from the messages between the question and the answer. */
function assemble_toolsOf(pieces, after) {
    const recorded = pieces.flatMap(({ content }) => content.tools);
    if (recorded.length > 0)
        return distinctBy(recorded, (use) => JSON.stringify([use.name, use.arguments]));
    const results = new Map(after.filter(({ role }) => role === 'tool').map(({ tool_call_id, content }) => [tool_call_id, content]));
    return after
        .flatMap(({ tool_calls }) => tool_calls ?? [])
        .map((call) => ({
        name: call.function.name,
        arguments: unquoted(call.function.arguments),
        result: unquoted(results.get(call.id) ?? null),
    }));
}
function distinctBy(items, key) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
}

// EXTERNAL MODULE: ./lib/text-hash.js
var text_hash = __webpack_require__(56725);
;// CONCATENATED MODULE: ./lib/traces/hash-index.js

/**
 * Numbers texts in the order in which they are first seen, in 12 bytes a text: an export has millions of ids, and a Map of strings
 * would hold ten times as much. Two texts with equal 64-bit hashes would be one; among 10^7 ids that has a chance of 3 in 10^6.
 */
class HashIndex {
    slots;
    low;
    high;
    count = 0;
    constructor(capacity = 1024) {
        this.slots = new Int32Array(capacity * 2).fill(-1);
        this.low = new Uint32Array(capacity);
        this.high = new Uint32Array(capacity);
    }
    get size() {
        return this.count;
    }
    /** The number of a text; a new text gets the next one. */
    add(text) {
        const [low, high] = (0,text_hash/* hash64 */.D)(text);
        const at = this.probe(low, high);
        const known = this.slots[at] ?? -1;
        if (known !== -1)
            return known;
        if (this.count === this.low.length) {
            this.grow();
            return this.add(text);
        }
        const number = this.count;
        this.low[number] = low;
        this.high[number] = high;
        this.slots[at] = number;
        this.count += 1;
        return number;
    }
    /** The number of a text, or -1 where it was never added. */
    find(text) {
        const [low, high] = (0,text_hash/* hash64 */.D)(text);
        return this.slots[this.probe(low, high)] ?? -1;
    }
    probe(low, high) {
        const mask = this.slots.length - 1;
        let at = low & mask;
        for (;;) {
            const number = this.slots[at] ?? -1;
            if (number === -1 || (this.low[number] === low && this.high[number] === high))
                return at;
            at = (at + 1) & mask;
        }
    }
    grow() {
        const { low, high } = this;
        const capacity = low.length * 2;
        this.low = new Uint32Array(capacity);
        this.high = new Uint32Array(capacity);
        this.low.set(low);
        this.high.set(high);
        this.slots = new Int32Array(capacity * 2).fill(-1);
        for (let number = 0; number < this.count; number += 1)
            this.slots[this.probe(low[number] ?? 0, high[number] ?? 0)] = number;
    }
}

;// CONCATENATED MODULE: ./lib/traces/repeats.js
/** Conversations whose last question is kept: exports stand in the order of time, so that turns of one conversation are not far apart. */
const MOST_SESSIONS = 20_000;
const LONGEST_KEPT = 400;
/** Sooner, it is the application that asks two models one question; later, it is a new concern. */
const LEAST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 30 * 60_000;
class RepeatFinder {
    compare;
    /** Least recently seen first. */
    last = new Map();
    constructor(compare) {
        this.compare = compare;
    }
    /** Whether the last question of these messages repeats the one before. */
    inMessages(messages) {
        const questions = messages.filter(({ role, content }) => role === 'user' && content.trim() !== '');
        const [earlier, later] = questions.slice(-2);
        return earlier === undefined || later === undefined ? null : this.compare(earlier.content, later.content);
    }
    /** Whether a turn, or the one seen before it, repeats the other; the row of the later one. */
    inSession(turn) {
        const before = this.last.get(turn.session);
        this.keep(turn);
        if (before === undefined || before.row === turn.row || before.at === null || turn.at === null)
            return null;
        const pause = Math.abs(turn.at - before.at);
        if (pause < LEAST_PAUSE_MS || pause > LONGEST_PAUSE_MS)
            return null;
        const [earlier, later] = before.at <= turn.at ? [before, turn] : [turn, before];
        const kind = this.compare(earlier.question, later.question.slice(0, LONGEST_KEPT));
        return kind === null ? null : { row: later.row, kind };
    }
    keep(turn) {
        this.last.delete(turn.session);
        this.last.set(turn.session, { ...turn, question: turn.question.slice(0, LONGEST_KEPT) });
        if (this.last.size <= MOST_SESSIONS)
            return;
        const [oldest] = this.last.keys();
        if (oldest !== undefined)
            this.last.delete(oldest);
    }
}

;// CONCATENATED MODULE: ./lib/traces/trace-table.js
/** All traces of an export in about 40 bytes each: what was said about them, and when. Their texts stay in the files. */


const IS_TRACE = 1 << 30;
const IS_TURN = 1 << 29;
const FLAGS = IS_TRACE | IS_TURN;
class TraceTable {
    index = new HashIndex();
    bits = new Uint32Array(1024);
    rating = new Float32Array(1024).fill(Number.NaN);
    best = new Float32Array(1024).fill(Number.NaN);
    judge = new Float32Array(1024).fill(Number.NaN);
    at = new Float64Array(1024).fill(Number.NaN);
    session = new Int32Array(1024).fill(-1);
    content = new Uint32Array(1024);
    /** The row of a trace, made when it is new. */
    row(key) {
        const row = this.index.add(key);
        if (row >= this.bits.length)
            this.grow();
        return row;
    }
    /** The row of a trace, or -1. */
    find(key) {
        return this.index.find(key);
    }
    get size() {
        return this.index.size;
    }
    say(row, feedback) {
        if (feedback.length === 0)
            return;
        const flags = (this.bits[row] ?? 0) & FLAGS;
        const signals = (0,domain_signals/* addFeedback */.pd)(this.signals(row), feedback);
        this.bits[row] = signals.bits | flags;
        this.rating[row] = signals.rating ?? Number.NaN;
        this.best[row] = signals.best ?? Number.NaN;
        this.judge[row] = signals.judge ?? Number.NaN;
    }
    /** Takes over what was said under another name of the same trace. */
    join(row, other) {
        const mine = this.signals(row);
        const theirs = this.signals(other);
        this.bits[row] = mine.bits | theirs.bits | ((this.bits[row] ?? 0) & FLAGS);
        this.rating[row] = lowest(mine.rating, theirs.rating);
        this.best[row] = -lowest(mine.best === null ? null : -mine.best, theirs.best === null ? null : -theirs.best);
        this.judge[row] = lowest(mine.judge, theirs.judge);
    }
    /** Notes that a record of the trace was seen. */
    see(row) {
        this.bits[row] = (this.bits[row] ?? 0) | IS_TRACE;
    }
    /** Notes that the record of the turn itself was seen. `content` is a hash of question and answer. */
    seeTurn(row, turn) {
        this.bits[row] = (this.bits[row] ?? 0) | FLAGS;
        if (turn.at !== null)
            this.at[row] = turn.at;
        this.session[row] = turn.session;
        this.content[row] = turn.content;
    }
    /** Whether an answer can be judged by this row, and not only a step on the way to it. */
    isTurn(row) {
        return ((this.bits[row] ?? 0) & IS_TURN) !== 0;
    }
    isTrace(row) {
        return ((this.bits[row] ?? 0) & IS_TRACE) !== 0;
    }
    signals(row) {
        return {
            bits: (this.bits[row] ?? 0) & ~FLAGS,
            rating: orNull(this.rating[row]),
            best: orNull(this.best[row]),
            judge: orNull(this.judge[row]),
        };
    }
    timeOf(row) {
        return orNull(this.at[row]);
    }
    /** Number of the session, -1 without one. */
    sessionOf(row) {
        return this.session[row] ?? -1;
    }
    /** Hash of question and answer: equal for exact repeats under other ids. */
    contentOf(row) {
        return this.content[row] ?? 0;
    }
    grow() {
        const length = this.bits.length * 2;
        const wider = (old, made, empty) => {
            made.fill(empty);
            made.set(old);
            return made;
        };
        this.bits = wider(this.bits, new Uint32Array(length), 0);
        this.rating = wider(this.rating, new Float32Array(length), Number.NaN);
        this.best = wider(this.best, new Float32Array(length), Number.NaN);
        this.judge = wider(this.judge, new Float32Array(length), Number.NaN);
        this.at = wider(this.at, new Float64Array(length), Number.NaN);
        this.session = wider(this.session, new Int32Array(length), -1);
        this.content = wider(this.content, new Uint32Array(length), 0);
    }
}
function orNull(value) {
    return value === undefined || Number.isNaN(value) ? null : value;
}
function lowest(a, b) {
    if (a === null || b === null)
        return a ?? b ?? Number.NaN;
    return Math.min(a, b);
}

;// CONCATENATED MODULE: ./lib/traces/survey.js
/** The first pass over all exports: what was said about every trace, without keeping a text. */





/** How a piece's trace is called across formats. */
function traceKey(format, trace) {
    return `${format} ${trace}`;
}
/**
 * Reads every export once.
 * @param compare tells whether a question repeats another; with it, repeats are told from the conversations of those formats in which no
 * field carries them
 * @param onRead hears how many records were read so far, of all exports
 */
async function surveyExports(exports, compare = null, onRead) {
    const surveyor = new Surveyor(compare === null ? null : new RepeatFinder(compare));
    let records = 0;
    for (const one of exports) {
        for await (const batch of readExport(one)) {
            for (const { line, pieces } of batch) {
                const where = `${one.file.name}:${line}`;
                for (const piece of pieces)
                    surveyor.note(piece, one.source?.format ?? '', where);
            }
            records += batch.length;
            onRead?.(records);
        }
    }
    return surveyor.finish();
}
class Surveyor {
    finder;
    traces = new TraceTable();
    records = new HashIndex();
    /** Hash of each record's content, to tell a repeat from a conflict. */
    contents = new Uint32Array(1024);
    sessions = new HashIndex();
    /** Other names under which feedback may speak of a trace. */
    aliases = new HashIndex();
    aliased = new Int32Array(1024);
    feedbackAt = [];
    skipped = [];
    read = 0;
    repeats = 0;
    /** Rows of questions that were asked again, by format and kind; and what fields carry. */
    asked = new Map();
    carried = new Set();
    constructor(finder) {
        this.finder = finder;
    }
    note(piece, format, where) {
        switch (piece.kind) {
            case 'problem':
                this.skipped.push({ where, why: piece.why });
                return;
            case 'feedback':
                this.noteFeedback(piece, format, where);
                return;
            default:
                this.noteRecord(piece, format, where);
        }
    }
    noteRecord(piece, format, where) {
        if (typeof piece.problem === 'string') {
            this.skipped.push({ where, why: piece.problem });
            return;
        }
        const key = traceKey(format, piece.trace);
        const { isKnown, hash, content } = this.recordOf(piece, format, where);
        const row = this.traces.row(key);
        this.noteCarried(piece.feedback, format);
        if (piece.kind === 'turn')
            this.traces.say(row, piece.feedback);
        if (isKnown)
            return;
        this.read += 1;
        this.noteRepeat(this.finder?.inMessages(content.messages) ?? null, row, format);
        if (piece.group !== undefined && piece.group !== piece.trace)
            this.alias(traceKey(format, piece.group), row);
        if (piece.kind === 'step') {
            this.traces.say(row, piece.feedback);
            this.traces.see(row);
            return;
        }
        const session = this.sessions.add(typeof piece.session === 'string' ? `${format} ${piece.session}` : `trace ${key}`);
        this.traces.seeTurn(row, { at: piece.at ?? null, session, content: hash });
        const question = content.messages.findLast(({ role }) => role === 'user')?.content ?? content.input;
        const found = question === null ? null : (this.finder?.inSession({ row, session, at: piece.at ?? null, question }) ?? null);
        if (found !== null)
            this.noteRepeat(found.kind, found.row, format);
    }
    noteRepeat(kind, row, format) {
        if (kind === null)
            return;
        const key = `${format} ${kind}`;
        const rows = this.asked.get(key);
        if (rows === undefined)
            this.asked.set(key, [row]);
        else
            rows.push(row);
    }
    noteCarried(feedback, format) {
        for (const entry of feedback)
            if (entry.kind === 'implicit' && (entry.signal === 'retry' || entry.signal === 'rephrase'))
                this.carried.add(format);
    }
    /** What was asked again, where no field of the format says so. */
    sayRepeats() {
        for (const [key, rows] of this.asked) {
            const [format = '', signal] = key.split(' ');
            if (!this.carried.has(format))
                for (const row of rows)
                    this.traces.say(row, [{ kind: 'implicit', signal, count: 1 }]);
        }
    }
    /** Whether a record of this id was there before; another content under the same id is told. */
    recordOf(piece, format, where) {
        const before = this.records.size;
        const number = this.records.add(`${format} ${piece.id}`);
        const content = piece.content();
        const { input, output, messages } = content;
        const [hash] = (0,text_hash/* hash64 */.D)(`${input ?? ''}\0${output ?? ''}\0${messages.map((message) => message.content).join('\0')}`);
        if (number === before) {
            if (number >= this.contents.length)
                this.contents = widened(this.contents, new Uint32Array(this.contents.length * 2));
            this.contents[number] = hash;
            return { isKnown: false, hash, content };
        }
        if (this.contents[number] === hash)
            this.repeats += 1;
        else
            this.skipped.push({ where, why: `repeats the id ${piece.id.replace(/^[a-z]+:/, '')} with other content: the first one counts` });
        return { isKnown: true, hash, content };
    }
    noteFeedback(piece, format, where) {
        const [first] = piece.about;
        if (first === undefined) {
            this.skipped.push({ where, why: 'is feedback that names no trace' });
            return;
        }
        if (piece.feedback.length === 0)
            return;
        this.noteCarried(piece.feedback, format);
        const about = piece.about.map((id) => traceKey(format, id));
        const row = this.traces.row(about[0] ?? '');
        this.traces.say(row, piece.feedback);
        if (!this.traces.isTrace(row))
            this.feedbackAt.push({ row, where, about });
    }
    alias(name, row) {
        const number = this.aliases.add(name);
        if (number >= this.aliased.length)
            this.aliased = widened(this.aliased, new Int32Array(this.aliased.length * 2));
        this.aliased[number] = row;
    }
    rowOf(key) {
        const row = this.traces.find(key);
        if (row !== -1 && this.traces.isTrace(row))
            return row;
        const alias = this.aliases.find(key);
        return alias === -1 ? -1 : (this.aliased[alias] ?? -1);
    }
    finish() {
        for (const { row, where, about } of this.feedbackAt) {
            if (this.traces.isTrace(row))
                continue;
            const target = about.map((key) => this.rowOf(key)).find((found) => found !== -1);
            if (target === undefined)
                this.skipped.push({ where, why: `is feedback on ${about[0]?.replace(/^\S+ /, '')}, which is in no file` });
            else
                this.traces.join(target, row);
        }
        this.sayRepeats();
        return {
            read: this.read,
            repeats: this.repeats,
            conversations: this.sessions.size,
            skipped: this.skipped,
            traces: this.traces,
            rowOf: (key) => this.rowOf(key),
        };
    }
}
function widened(old, made) {
    made.set(old);
    return made;
}

;// CONCATENATED MODULE: ./lib/traces/gather.js
/** The second pass: the texts of the traces that are wanted, and of their conversations, put together into turns. */




/** Longer "conversations" are not read for their history: what shares so much is no conversation, and would fill the memory. */
const MAX_CONVERSATION = 50;
/**
 * Reads every export once more and puts the wanted traces together, in the order in which they stand.
 * @param wanted rows of the survey's table
 */
async function gatherTurns(exports, survey, wanted, onRead) {
    const gatherer = new Gatherer(survey, wanted);
    let records = 0;
    for (const one of exports) {
        for await (const batch of readExport(one)) {
            for (const { line, pieces } of batch) {
                for (const piece of pieces)
                    gatherer.take(piece, one.source?.format ?? 'table', `${one.file.name}:${line}`);
            }
            records += batch.length;
            onRead?.(records);
        }
    }
    return gatherer.finish();
}
class Gatherer {
    survey;
    wanted;
    parts = new Map();
    seen = new Set();
    sessions;
    constructor(survey, wanted) {
        this.survey = survey;
        this.wanted = wanted;
        const turns = countTurns(survey);
        const sessions = [...wanted].map((row) => survey.traces.sessionOf(row));
        this.sessions = new Set(sessions.filter((session) => session !== -1 && (turns[session] ?? 0) <= MAX_CONVERSATION));
    }
    take(piece, format, where) {
        if (piece.kind === 'problem')
            return;
        if (piece.kind === 'feedback') {
            const row = piece.about.map((id) => this.survey.rowOf(traceKey(format, id))).find((found) => found !== -1);
            if (row !== undefined && this.wanted.has(row))
                this.partsOf(row, format, where, false).feedback.push(...piece.feedback);
            return;
        }
        if (typeof piece.problem === 'string')
            return;
        const row = this.survey.traces.find(traceKey(format, piece.trace));
        const isWanted = this.wanted.has(row);
        if (!isWanted && !this.sessions.has(this.survey.traces.sessionOf(row)))
            return;
        const parts = this.partsOf(row, format, where, true);
        if (piece.kind === 'turn')
            parts.feedback.push(...piece.feedback);
        const id = `${format} ${piece.id}`;
        if (this.seen.has(id))
            return;
        this.seen.add(id);
        parts.pieces.push({ ...piece, where, content: piece.content() });
    }
    partsOf(row, format, where, isTrace) {
        const known = this.parts.get(row);
        if (known !== undefined) {
            if (isTrace && known.pieces.length === 0)
                known.where = where;
            return known;
        }
        const made = { format, where, pieces: [], feedback: [] };
        this.parts.set(row, made);
        return made;
    }
    finish() {
        const turns = [];
        const skipped = [];
        const bySession = new Map();
        for (const [row, parts] of this.parts) {
            const turn = assembleTurn({ ...parts, feedback: distinct(parts.feedback) });
            if (typeof turn === 'string') {
                if (this.wanted.has(row))
                    skipped.push({ where: parts.where, why: turn });
                continue;
            }
            const session = this.survey.traces.sessionOf(row);
            const ofSession = bySession.get(session);
            if (ofSession !== undefined)
                ofSession.push(turn);
            else if (session !== -1)
                bySession.set(session, [turn]);
            if (this.wanted.has(row))
                turns.push({ row, turn });
        }
        const withHistory = turns.map(({ row, turn }) => ({
            row,
            turn: addHistory(turn, bySession.get(this.survey.traces.sessionOf(row)) ?? []),
        }));
        return { turns: withHistory, skipped };
    }
}
function countTurns({ traces, conversations }) {
    const turns = new Uint32Array(conversations);
    for (let row = 0; row < traces.size; row += 1) {
        const session = traces.sessionOf(row);
        if (session !== -1)
            turns[session] = (turns[session] ?? 0) + 1;
    }
    return turns;
}
/** The same word in two files (a column of the traces, a row of the scores) was said once. */
function distinct(feedback) {
    return [...new Map(feedback.map((entry) => [(0,json/* canonicalJson */.dj)(entry), entry])).values()];
}
/** Earlier turns of the conversation, where the records of a turn itself hold none. */
function addHistory(turn, others) {
    const { at } = turn;
    if (turn.history.length > 0 || at === null)
        return turn;
    const earlier = others.filter((other) => other !== turn && other.at !== null && other.at < at).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    const history = earlier.flatMap((other) => [
        { role: 'user', content: other.input },
        { role: 'assistant', content: other.output },
    ]);
    return history.length === 0 ? turn : { ...turn, history };
}

// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/providers/addresses.js
var addresses = __webpack_require__(66770);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/retry-after.js
var retry_after = __webpack_require__(56778);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/traces/api/api-source.js
/** A page that is larger than is read at once: to be asked for in smaller pieces. */
class PageTooLarge extends Error {
    name = 'PageTooLarge';
}

;// CONCATENATED MODULE: ./lib/traces/api/client.js




const MAX_PAGE_BYTES = 16 << 20;
const MAX_BODY_BYTES = 8 << 20;
const TIMEOUT_MS = 120_000;
const ATTEMPTS = 6;
const FIRST_WAIT_MS = 1_000;
const LONGEST_BACKOFF_MS = 60_000;
/** A server that asks for more is asked again by the next run, which goes on where this one stopped. */
const LONGEST_WAIT_MS = 15 * 60_000;
/** A client with a pace of its own. No answer's words and no key ever stand in what it throws. */
function createApiClient(source, options, deps) {
    const { baseUrl, keys, keyNames } = options;
    const host = new URL(baseUrl).host;
    let nextAt = Number.NEGATIVE_INFINITY;
    const once = async (request) => {
        await deps.sleep(Math.max(0, nextAt - deps.monotonic()));
        nextAt = deps.monotonic() + source.paceMs;
        const response = await deps.http({
            url: addressOf(baseUrl, request),
            method: request.method ?? 'GET',
            headers: {
                accept: 'application/json',
                'accept-encoding': 'gzip',
                'user-agent': `cupel/${version/* VERSION */.x}`,
                ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
                ...source.headers(keys),
            },
            body: request.body === undefined ? null : JSON.stringify(request.body),
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        const isGood = response.status >= 200 && response.status < 300;
        const bytes = isGood ? await response.read(MAX_PAGE_BYTES) : null;
        if (isGood && bytes === null)
            throw new PageTooLarge();
        if (!isGood)
            await response.read(1).catch(() => null);
        return { status: response.status, headers: response.headers, bytes };
    };
    const ask = async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const got = await once(request).catch((error) => asFailure(error));
            const isLast = attempt === ATTEMPTS;
            if (typeof got === 'string') {
                if (isLast)
                    throw unavailable(host, `gives no answer (${got})`);
                await deps.sleep(backoff(attempt, deps));
                continue;
            }
            const { status, headers, bytes } = got;
            if (bytes !== null)
                return { status, body: parseBody(bytes, host) };
            if (request.accept?.includes(status))
                return { status, body: null };
            if (status === 401 || status === 403)
                throw refused(host, status, keyNames);
            if (!isPassing(status) || isLast)
                throw unavailable(host, `answers ${request.method ?? 'GET'} ${request.path} with HTTP ${status}`);
            const wanted = (0,retry_after/* parseRetryAfter */.mu)(headers, deps.now());
            if (wanted !== undefined && wanted > LONGEST_WAIT_MS)
                throw unavailable(host, `asks to wait ${Math.ceil(wanted / 60_000)} minutes (HTTP ${status})`);
            await deps.sleep(wanted ?? backoff(attempt, deps));
        }
    };
    return { ask, follow: (url) => follow(url, options, deps) };
}
/** The bodies of a record that a vendor keeps elsewhere. Nobody's key goes there, and it may not lead into this network. */
async function follow(url, { baseUrl, allowAddress }, deps) {
    if (!URL.canParse(url))
        return null;
    const { protocol, username, password } = new URL(url);
    const isPlain = protocol === 'http:' && baseUrl.startsWith('http:');
    if ((protocol !== 'https:' && !isPlain) || username !== '' || password !== '')
        return null;
    for (let attempt = 1; attempt <= 3; attempt += 1) {
        try {
            const headers = { accept: 'application/json', 'accept-encoding': 'gzip', 'user-agent': `cupel/${version/* VERSION */.x}` };
            const response = await deps.http({ url, method: 'GET', headers, body: null, signal: AbortSignal.timeout(TIMEOUT_MS), allowAddress });
            const isGood = response.status >= 200 && response.status < 300;
            const bytes = await response.read(isGood ? MAX_BODY_BYTES : 1);
            if (isGood)
                return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
            if (!isPassing(response.status))
                return null;
        }
        catch {
            // Tried again, and then left out: the record says itself that it has no body.
        }
        await deps.sleep(backoff(attempt, deps));
    }
    return null;
}
function addressOf(baseUrl, { path, query = {} }) {
    const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
    const text = new URLSearchParams(given).toString();
    return `${baseUrl}${path}${text === '' ? '' : `?${text}`}`;
}
/** What broke, as a code; what is no failure of the connection is thrown on. */
function asFailure(error) {
    if (error instanceof PageTooLarge || error instanceof errors/* CupelError */.MF)
        throw error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code === 'ADDRESS_REFUSED')
        throw error;
    return typeof code === 'string' && /^[A-Za-z0-9_.-]{1,64}$/.test(code) ? code : 'no connection';
}
/** Whether the same request may be answered a little later. */
function isPassing(status) {
    return status === 429 || status === 408 || status >= 500;
}
function backoff(attempt, { random }) {
    return Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2);
}
function parseBody(bytes, host) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw unavailable(host, 'gives an answer that is no JSON');
    }
}
function refused(host, status, keyNames) {
    return new errors/* CupelError */.MF('no-credentials', `${host} refuses the key in ${keyNames.join(' and ')} (HTTP ${status})`, {
        remedy: 'Check the key, that it may read traces, and the address of its region with --api-url.',
    });
}
/** A vendor's API that does not answer as it should. */
function unavailable(host, what) {
    return new errors/* CupelError */.MF('source-unavailable', `${host} ${what}`, { remedy: 'Run it again later: it goes on where it stopped.' });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
;// CONCATENATED MODULE: ./lib/traces/api/download.js
/**
 * Series of pages as files of lines, so that they are read as often as an export is, and an interrupted download goes on where it
 * stopped: beside the files stands how far each of them is good. What is in them is as the vendor has it, personal data and all:
 * only the user may read them, and git never takes them.
 */









const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;
const STATE = 'cursor.json';
/** What was left unfinished for longer is begun anew: times back from now would mean another week by now. */
const download_LONGEST_PAUSE_MS = 86_400_000;
const ProgressSchema = schemas/* object */.Ikc({
    cursor: schemas/* string */.YjP().nullable(),
    records: schemas/* int */.Whr().min(0),
    counted: schemas/* int */.Whr().min(0),
    bytes: schemas/* int */.Whr().min(0),
    isDone: schemas/* boolean */.zMY(),
});
const StateSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    startedAt: schemas/* number */.aig(),
    query: schemas/* object */.Ikc({ since: schemas/* number */.aig().nullable(), until: schemas/* number */.aig().nullable(), project: schemas/* string */.YjP().nullable() }),
    series: schemas/* record */.g1P(schemas/* string */.YjP(), ProgressSchema),
});
/**
 * Downloads what is missing and names the files that hold something.
 * @throws CupelError `no-credentials`, `source-unavailable`; `record-unwritable` for a folder that cannot be written
 */
async function downloadRecords(download) {
    const { source, folder } = download;
    const state = openState(download);
    const files = [];
    for (const series of source.series) {
        const file = (0,external_node_path_.join)(folder, `${source.format}-${series.name}.jsonl`);
        await downloadSeries(series, file, state, download);
        if ((state.series[series.name]?.records ?? 0) > 0)
            files.push(file);
    }
    return files;
}
/** Removes what was downloaded. */
function removeDownload(folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}
async function downloadSeries(series, file, state, download) {
    let progress = state.series[series.name] ?? { cursor: null, records: 0, counted: 0, bytes: 0, isDone: false };
    if (progress.isDone)
        return;
    const seen = readBack(file, progress, series);
    let size = series.pageSize;
    let isResumed = progress.cursor !== null;
    while (!progress.isDone) {
        const room = series.isCounted === null ? Number.POSITIVE_INFINITY : (download.limit ?? Number.POSITIVE_INFINITY) - progress.counted;
        const page = await series
            .page({ query: state.query, cursor: progress.cursor, size: Math.min(size, Math.max(1, room)), api: download.api })
            .catch((error) => {
            if (error instanceof PageTooLarge && size > 1)
                return 'smaller';
            // Cursors do not live for ever: the series begins anew, and what is there already is known by its ids.
            if (isResumed && error instanceof errors/* CupelError */.MF && error.code === 'source-unavailable' && / HTTP 4\d\d$/.test(error.message))
                return 'anew';
            if (error instanceof PageTooLarge)
                throw unavailable(download.source.format, 'has a record of more than 16 MiB');
            throw error;
        });
        isResumed = false;
        if (page === 'smaller')
            size = Math.max(1, Math.floor(size / 4));
        else if (page === 'anew')
            progress = { ...progress, cursor: null };
        else {
            const fresh = page.records.filter((record) => isNew(record, series, seen));
            const counted = series.isCounted === null ? 0 : fresh.filter(series.isCounted).length;
            progress = {
                cursor: page.next,
                records: progress.records + fresh.length,
                counted: progress.counted + counted,
                bytes: progress.bytes + append(file, fresh),
                isDone: page.next === null || counted >= room,
            };
            state.series[series.name] = progress;
            writeState(state, download.folder);
        }
    }
}
function isNew(record, { idOf }, seen) {
    const id = idOf(record);
    if (id === null)
        return true;
    const before = seen.size;
    return seen.add(id) === before;
}
/** Cuts off what was written after the last whole page, and knows the ids of the rest. */
function readBack(file, { bytes }, { idOf }) {
    const seen = new HashIndex();
    if (!(0,external_node_fs_.existsSync)(file))
        return seen;
    (0,external_node_fs_.truncateSync)(file, Math.min(bytes, (0,external_node_fs_.statSync)(file).size));
    for (const record of readJsonLines(decodeChunks(file, 'utf-8'))) {
        const id = 'value' in record ? idOf(record.value) : null;
        if (id !== null)
            seen.add(id);
    }
    return seen;
}
function openState({ source, folder, query, now }) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: PRIVATE_FOLDER });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', { mode: PRIVATE_FILE });
    }
    catch (error) {
        throw unwritable(folder, error);
    }
    const path = (0,external_node_path_.join)(folder, STATE);
    const state = (0,external_node_fs_.existsSync)(path) ? (StateSchema.safeParse(toJson((0,external_node_fs_.readFileSync)(path, 'utf8'))).data ?? null) : null;
    const isFinished = source.series.every(({ name }) => state?.series[name]?.isDone === true);
    if (state !== null && (isFinished || now - state.startedAt < download_LONGEST_PAUSE_MS))
        return state;
    return { version: 1, startedAt: now, query, series: {} };
}
function toJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Written beside and moved: a state is whole, or the one before. */
function writeState(state, folder) {
    const path = (0,external_node_path_.join)(folder, STATE);
    try {
        (0,external_node_fs_.writeFileSync)(`${path}.new`, JSON.stringify(state), { mode: PRIVATE_FILE });
        (0,external_node_fs_.renameSync)(`${path}.new`, path);
    }
    catch (error) {
        throw unwritable(folder, error);
    }
}
/** Bytes that were added. */
function append(file, records) {
    const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    try {
        if (!(0,external_node_fs_.existsSync)(file))
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'w', PRIVATE_FILE));
        (0,external_node_fs_.appendFileSync)(file, text);
    }
    catch (error) {
        throw unwritable(file, error);
    }
    return Buffer.byteLength(text);
}
function unwritable(file, cause) {
    return new errors/* CupelError */.MF('record-unwritable', 'cannot be written', {
        place: { file },
        remedy: 'Free space, or name another folder with --fetched.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/traces/api/project.js
/** A project by its name or its id, for vendors whose requests want the id. */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
 * Gives the id of a project; an id is taken as it is, a name is asked for once a client.
 * @throws CupelError `usage` for a name that the vendor does not know; what the request throws
 */
function projectIds({ vendor, what, find }) {
    const known = new WeakMap();
    const ask = async (project, api) => {
        if (UUID.test(project))
            return project;
        const id = await find(project, api);
        if (id !== null)
            return id;
        throw new errors/* CupelError */.MF('usage', `${vendor} has no project ${JSON.stringify(project.slice(0, 100))} that this key may read`, {
            remedy: `Name ${what} with --project, by its name or its id.`,
        });
    };
    return (project, api) => {
        const before = known.get(api);
        if (before !== undefined)
            return before;
        const asked = ask(project ?? '', api);
        known.set(api, asked);
        return asked;
    };
}

;// CONCATENATED MODULE: ./lib/traces/api/braintrust.js
/**
 * Braintrust: `POST /v1/project_logs/{project_id}/fetch` (cursor; `limit` counts traces), newest first by transaction. Later pages may
 * hold older versions of rows: the first of an id counts. There is no bound in time, so what is outside is left out here, and a series
 * ends after two pages of which everything is too old. A project is named by its id, or by its name, which `GET /v1/project` knows.
 * Sources: braintrust.dev/docs/reference/api/Logs and /Projects (braintrust-openapi), FetchLimit, cursor; too many requests are 429.
 */


const TRACES = 100;
/** An event that was changed lately stands before newer ones: one page of old ones says little. */
const STALE_PAGES = 2;
const braintrustApi = {
    format: 'braintrust',
    addresses: ['https://api.braintrust.dev', 'https://api-eu.braintrust.dev'],
    keys: ['BRAINTRUST_API_KEY'],
    headers: ([key = '']) => ({ authorization: `Bearer ${key}` }),
    needsProject: true,
    paceMs: 250,
    series: [
        {
            name: 'logs',
            isCounted: (record) => asBag(record).is_root === true,
            pageSize: TRACES,
            page,
            idOf: (record) => textIn(asBag(record), 'id'),
        },
    ],
};
async function page({ query, cursor, size, api }) {
    const [stale, at] = readCursor(cursor);
    const id = encodeURIComponent(await projectId(query.project, api));
    const { body } = await api.ask({
        method: 'POST',
        path: `/v1/project_logs/${id}/fetch`,
        body: { limit: size, ...(at === null ? {} : { cursor: at }) },
    });
    const events = asList(asBag(body).events);
    const records = events.filter((event) => isWithin(asTime(asBag(event).created), query));
    const isStale = query.since !== null && events.every((event) => (asTime(asBag(event).created) ?? Number.POSITIVE_INFINITY) < (query.since ?? 0));
    const count = isStale ? stale + 1 : 0;
    const next = asText(asBag(body).cursor);
    return { records, next: next === null || events.length === 0 || count >= STALE_PAGES ? null : `${count}:${next}` };
}
function readCursor(cursor) {
    if (cursor === null)
        return [0, null];
    const colon = cursor.indexOf(':');
    return [Number(cursor.slice(0, colon)), cursor.slice(colon + 1)];
}
function isWithin(at, { since, until }) {
    return at === null || ((since === null || at >= since) && (until === null || at < until));
}
const projectId = projectIds({
    vendor: 'Braintrust',
    what: 'a project',
    find: async (project, api) => {
        const { body } = await api.ask({ path: '/v1/project', query: { project_name: project, limit: 1 } });
        return textIn(asBag(asList(asBag(body).objects)[0]), 'id');
    },
});

;// CONCATENATED MODULE: ./lib/traces/api/helicone.js
/**
 * Helicone: `POST /v1/request/query-clickhouse` (offset), oldest first, so that requests that come meanwhile move no page. Bodies stand
 * at `signed_body_url` as `{request, response}`, and are had without a key. Sources:
 * docs.helicone.ai/rest/request/post-v1requestquery-clickhouse; Helicone/helicone `examples/export/{typescript/index.ts,python/export.py}`.
 */

const REQUESTS = 100;
/** As many bodies at once as Helicone's own export asks for. */
const BODIES = 10;
const heliconeApi = {
    format: 'helicone',
    addresses: ['https://api.helicone.ai', 'https://eu.api.helicone.ai'],
    keys: ['HELICONE_API_KEY'],
    headers: ([key = '']) => ({ authorization: `Bearer ${key}` }),
    needsProject: false,
    paceMs: 250,
    series: [{ name: 'requests', isCounted: () => true, pageSize: REQUESTS, page: helicone_page, idOf: (record) => textIn(asBag(record), 'request_id') }],
};
async function helicone_page({ query, cursor, size, api }) {
    const offset = Number(cursor ?? 0);
    const { body } = await api.ask({
        method: 'POST',
        path: '/v1/request/query-clickhouse',
        body: {
            filter: filterOf(query),
            isCached: false,
            limit: size,
            offset,
            sort: { created_at: 'asc' },
            includeInputs: false,
            isScored: false,
            isPartOfExperiment: false,
        },
    });
    const rows = asList(asBag(body).data);
    const records = [];
    for (let at = 0; at < rows.length; at += BODIES)
        records.push(...(await Promise.all(rows.slice(at, at + BODIES).map((row) => withBodies(asBag(row), api)))));
    return { records, next: rows.length === 0 ? null : String(offset + rows.length) };
}
function filterOf({ since, until }) {
    const bounds = [...(since === null ? [] : [{ gte: iso(since) }]), ...(until === null ? [] : [{ lt: iso(until) }])];
    const [left, right] = bounds.map((bound) => ({ request_response_rmt: { request_created_at: bound } }));
    return right === undefined ? (left ?? {}) : { left, operator: 'and', right };
}
/** The signed address itself is not kept: it is a key of its own. */
async function withBodies({ signed_body_url: signed, ...record }, api) {
    const url = asText(signed);
    if (url === null)
        return record;
    const bodies = asBag(await api.follow(url));
    return {
        ...record,
        ...(bodies.request === undefined ? {} : { request_body: bodies.request }),
        ...(bodies.response === undefined ? {} : { response_body: bodies.response }),
    };
}
function iso(time) {
    return new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./lib/traces/api/langfuse.js
/**
 * Langfuse: `GET /api/public/v2/observations` (cursor, at most 1,000 a page) and `GET /api/public/v3/scores` (cursor, at most 100).
 * Servers before version 4 know neither and are asked for `/api/public/traces` and `/api/public/v2/scores` (pages) instead.
 * Sources: langfuse.com/docs/api-and-data-platform/features/{public-api,observations-api,scores-api}; langfuse/langfuse
 * `fern/apis/server/definition/{observations-v2,scores-v3,trace}.yml`; limits: langfuse.com/faq/all/api-limits (30 to 1,000 a minute).
 */

/** A page of observations with texts stays below the 5 MB that an answer may have. */
const OBSERVATIONS = 250;
const SCORES = 100;
const MAX_OLD_PAGE = 100;
const langfuseApi = {
    format: 'langfuse',
    addresses: [
        'https://cloud.langfuse.com',
        'https://us.cloud.langfuse.com',
        'https://hipaa.cloud.langfuse.com',
        'https://jp.cloud.langfuse.com',
    ],
    keys: ['LANGFUSE_PUBLIC_KEY', 'LANGFUSE_SECRET_KEY'],
    headers: ([publicKey, secretKey]) => ({ authorization: `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}` }),
    needsProject: false,
    paceMs: 600,
    series: [
        {
            name: 'observations',
            isCounted: () => true,
            pageSize: OBSERVATIONS,
            page: observations,
            idOf: (record) => textIn(asBag(record), 'id'),
        },
        { name: 'scores', isCounted: null, pageSize: SCORES, page: scores, idOf: (record) => textIn(asBag(record), 'id') },
    ],
};
async function observations({ query, cursor, size, api }) {
    if (cursor === null || !cursor.startsWith('page:')) {
        const { status, body } = await api.ask({
            path: '/api/public/v2/observations',
            query: {
                fields: 'core,basic,io,metadata',
                limit: size,
                cursor,
                fromStartTime: langfuse_iso(query.since),
                toStartTime: langfuse_iso(query.until),
            },
            ...(cursor === null ? { accept: [404] } : {}),
        });
        if (status !== 404)
            return cursorPage(body);
    }
    return numberedPage('/api/public/traces', { fields: 'core,io,scores,observations', fromTimestamp: langfuse_iso(query.since), toTimestamp: langfuse_iso(query.until) }, { cursor, size, api });
}
/** What was said later than the traces were made counts, too: scores have no upper bound. */
async function scores({ query, cursor, size, api }) {
    if (cursor === null || !cursor.startsWith('page:')) {
        const { status, body } = await api.ask({
            path: '/api/public/v3/scores',
            query: { fields: 'details,subject,annotation', limit: size, cursor, fromTimestamp: langfuse_iso(query.since) },
            ...(cursor === null ? { accept: [404] } : {}),
        });
        if (status !== 404)
            return cursorPage(body);
    }
    return numberedPage('/api/public/v2/scores', { fromTimestamp: langfuse_iso(query.since) }, { cursor, size, api });
}
function cursorPage(body) {
    return { records: asList(asBag(body).data), next: asText(asBag(asBag(body).meta).cursor) };
}
async function numberedPage(path, query, { cursor, size, api }) {
    const [page = 1, limit = Math.min(size, MAX_OLD_PAGE)] = (cursor ?? '').replace('page:', '').split(',').filter(Boolean).map(Number);
    const { body } = await api.ask({ path, query: { ...query, page, limit } });
    const total = asNumber(asBag(asBag(body).meta).totalPages) ?? 0;
    // Another size would move every page: it is kept to the end.
    return { records: asList(asBag(body).data), next: page < total ? `page:${page + 1},${limit}` : null };
}
function langfuse_iso(time) {
    return time === null ? null : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./lib/traces/api/langsmith.js
/**
 * LangSmith: `POST /api/v1/runs/query` (cursor; at most 100 a page) and, where a server has that one no longer,
 * `POST /api/v2/runs/query`; `GET /api/v1/feedback` (offset). A project is named by its id, or by its name, which
 * `GET /api/v1/sessions` knows. Sources: npm langsmith@0.10.5 `dist/client.js` (listRuns, listFeedback, readProject) and
 * `dist/_openapi_client/resources/runs/runs.d.ts`; reference.langchain.com FeedbackListParams; limits:
 * docs.langchain.com/langsmith/cloud-rate-limits (run queries of API keys are limited most).
 */


const RUNS = 100;
const SELECT = 'id name run_type start_time end_time inputs outputs error extra tags trace_id dotted_order parent_run_id parent_run_ids session_id status';
const SELECTS = 'ID NAME RUN_TYPE STATUS START_TIME END_TIME INPUTS OUTPUTS ERROR EXTRA METADATA TAGS PARENT_RUN_IDS PROJECT_ID TRACE_ID THREAD_ID DOTTED_ORDER IS_ROOT';
const GONE = [404, 405, 410];
/** Without a lower bound the newer query looks one day back; nothing is older than this. */
const LONG_AGO = '2020-01-01T00:00:00Z';
const langsmithApi = {
    format: 'langsmith',
    addresses: [
        'https://api.smith.langchain.com',
        'https://eu.api.smith.langchain.com',
        'https://apac.api.smith.langchain.com',
        'https://aws.api.smith.langchain.com',
    ],
    keys: ['LANGSMITH_API_KEY'],
    headers: ([key = '']) => ({ 'x-api-key': key }),
    needsProject: true,
    paceMs: 1_000,
    series: [
        { name: 'runs', isCounted: () => true, pageSize: RUNS, page: runs, idOf: (record) => textIn(asBag(record), 'id') },
        { name: 'feedback', isCounted: null, pageSize: RUNS, page: feedback, idOf: (record) => textIn(asBag(record), 'id') },
    ],
};
async function runs(request) {
    const { query, cursor, size, api } = request;
    if (cursor?.startsWith('v2:'))
        return newerRuns(request, cursor.slice('v2:'.length));
    const { status, body } = await api.ask({
        method: 'POST',
        path: '/api/v1/runs/query',
        body: {
            session: [await langsmith_projectId(query.project, api)],
            ...(query.since === null ? {} : { start_time: langsmith_iso(query.since) }),
            ...(query.until === null ? {} : { end_time: langsmith_iso(query.until) }),
            ...(cursor === null ? {} : { cursor }),
            limit: size,
            select: SELECT.split(' '),
        },
        ...(cursor === null ? { accept: GONE } : {}),
    });
    if (GONE.includes(status))
        return newerRuns(request, null);
    return { records: asList(asBag(body).runs), next: asText(asBag(asBag(body).cursors).next) };
}
async function newerRuns({ query, size, api }, cursor) {
    const { body } = await api.ask({
        method: 'POST',
        path: '/api/v2/runs/query',
        body: {
            project_ids: [await langsmith_projectId(query.project, api)],
            min_start_time: query.since === null ? LONG_AGO : langsmith_iso(query.since),
            ...(query.until === null ? {} : { max_start_time: langsmith_iso(query.until) }),
            ...(cursor === null ? {} : { cursor }),
            page_size: size,
            selects: SELECTS.split(' '),
        },
    });
    const next = asText(asBag(body).next_cursor);
    return { records: asList(asBag(body).items), next: next === null ? null : `v2:${next}` };
}
/** Feedback that was given since then, whenever its run was. */
async function feedback({ query, cursor, size, api }) {
    const offset = Number(cursor ?? 0);
    const { body } = await api.ask({
        path: '/api/v1/feedback',
        query: {
            session: await langsmith_projectId(query.project, api),
            limit: size,
            offset,
            min_created_at: query.since === null ? null : langsmith_iso(query.since),
        },
    });
    const records = asList(body);
    return { records, next: records.length === 0 ? null : String(offset + records.length) };
}
const langsmith_projectId = projectIds({
    vendor: 'LangSmith',
    what: 'a tracing project',
    find: async (project, api) => {
        const { body } = await api.ask({ path: '/api/v1/sessions', query: { name: project, limit: 1 } });
        return textIn(asBag(asList(body)[0]), 'id');
    },
});
function langsmith_iso(time) {
    return new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./lib/traces/api/latitude.js
/**
 * Latitude: `POST /v1/projects/{slug}/traces/list` (cursor, at most 200 a page) names traces without their messages;
 * `GET .../traces/{id}` and, where the list counts annotations, `GET .../traces/{id}/annotations` (cursor) give the rest. So each trace
 * is a request or two. Source: latitude-dev/latitude-llm `apps/api/src/routes/traces.ts`, `openapi/{pagination,entities/trace}.ts`,
 * `middleware/rate-limiter.ts` (429 with Retry-After). A self-hosted server is named with --api-url.
 */

const latitude_TRACES = 50;
const ANNOTATIONS = 200;
const latitudeApi = {
    format: 'latitude',
    addresses: ['https://api.latitude.so'],
    keys: ['LATITUDE_API_KEY'],
    headers: ([key = '']) => ({ authorization: `Bearer ${key}` }),
    needsProject: true,
    paceMs: 100,
    series: [{ name: 'traces', isCounted: (record) => !('passed' in asBag(record)), pageSize: latitude_TRACES, page: latitude_page, idOf }],
};
function idOf(record) {
    const bag = asBag(record);
    return 'passed' in bag ? `annotation ${textIn(bag, 'id')}` : textIn(bag, 'traceId');
}
async function latitude_page({ query, cursor, size, api }) {
    const base = `/v1/projects/${encodeURIComponent(query.project ?? '')}/traces`;
    const { body } = await api.ask({
        method: 'POST',
        path: `${base}/list`,
        body: {
            limit: Math.min(size, latitude_TRACES),
            sortBy: 'startTime',
            sortDirection: 'desc',
            ...(cursor === null ? {} : { cursor }),
            ...filtersOf(query),
        },
    });
    const records = [];
    for (const item of asList(asBag(body).items))
        records.push(...(await traceRecords(asBag(item), base, api)));
    return { records, next: asBag(body).hasMore === false ? null : asText(asBag(body).nextCursor) };
}
function filtersOf({ since, until }) {
    const bounds = [
        ...(since === null ? [] : [{ op: 'gte', value: new Date(since).toISOString() }]),
        ...(until === null ? [] : [{ op: 'lte', value: new Date(until - 1).toISOString() }]),
    ];
    return bounds.length === 0 ? {} : { filters: { startTime: bounds } };
}
async function traceRecords(item, base, api) {
    const id = textIn(item, 'traceId');
    if (id === null)
        return [];
    const path = `${base}/${encodeURIComponent(id)}`;
    // Deleted between the list and here: one trace less.
    const { status, body } = await api.ask({ path, accept: [404] });
    if (status === 404)
        return [];
    const counts = [item.positiveAnnotationCount, item.negativeAnnotationCount].map(asNumber);
    if (counts.every((count) => count === 0))
        return [body];
    return [body, ...(await annotations(`${path}/annotations`, api))];
}
async function annotations(path, api) {
    const found = [];
    let cursor = null;
    do {
        const { body } = await api.ask({ path, query: { limit: ANNOTATIONS, cursor } });
        found.push(...asList(asBag(body).items));
        cursor = asBag(body).hasMore === false ? null : asText(asBag(body).nextCursor);
    } while (cursor !== null);
    return found;
}

;// CONCATENATED MODULE: ./lib/traces/api/openai.js
/**
 * OpenAI: stored chat completions, `GET /v1/chat/completions` (`after`, `has_more`), newest first; the input of each is a second call,
 * `GET /v1/chat/completions/{id}/messages`. Sources: developers.openai.com API reference, "Chat Completions: list, messages"; types
 * ChatCompletionListParams and MessageListParams of the openai package. There is no bound in time: the series ends with the first
 * completion that is too old.
 */

const COMPLETIONS = 50;
const MESSAGES = 100;
const openaiApi = {
    format: 'openai',
    addresses: ['https://api.openai.com'],
    keys: ['OPENAI_API_KEY'],
    headers: ([key = '']) => ({ authorization: `Bearer ${key}` }),
    needsProject: false,
    paceMs: 100,
    series: [{ name: 'completions', isCounted: (record) => 'object' in asBag(record), pageSize: COMPLETIONS, page: openai_page, idOf: openai_idOf }],
};
function openai_idOf(record) {
    return textIn(asBag(record), 'id') ?? `messages ${Object.keys(asBag(record)).join(' ')}`;
}
async function openai_page({ query, cursor, size, api }) {
    const { body } = await api.ask({
        path: '/v1/chat/completions',
        query: { limit: Math.min(size, COMPLETIONS), order: 'desc', after: cursor },
    });
    const listed = asList(asBag(body).data).map(asBag);
    const tooOld = listed.findIndex((one) => query.since !== null && (asTime(one.created) ?? query.since) < query.since);
    const within = (tooOld === -1 ? listed : listed.slice(0, tooOld)).filter((one) => query.until === null || (asTime(one.created) ?? 0) < query.until);
    const records = [];
    for (const one of within)
        records.push(one, ...(await inputOf(textIn(one, 'id'), api)));
    const last = asText(asBag(body).last_id) ?? textIn(asBag(listed.at(-1)), 'id');
    return { records, next: tooOld === -1 && asBag(body).has_more === true ? last : null };
}
/** The messages of a completion in one record that names it. */
async function inputOf(id, api) {
    if (id === null)
        return [];
    const data = [];
    let after = null;
    do {
        const { body } = await api.ask({
            path: `/v1/chat/completions/${encodeURIComponent(id)}/messages`,
            query: { limit: MESSAGES, order: 'asc', after },
        });
        data.push(...asList(asBag(body).data));
        after = asBag(body).has_more === true ? asText(asBag(body).last_id) : null;
    } while (after !== null);
    return [{ [id]: { object: 'list', data } }];
}

;// CONCATENATED MODULE: ./lib/traces/api/index.js






const API_SOURCES = {
    langfuse: langfuseApi,
    langsmith: langsmithApi,
    braintrust: braintrustApi,
    helicone: heliconeApi,
    latitude: latitudeApi,
    openai: openaiApi,
};

// EXTERNAL MODULE: ./lib/commands/harvest/harvest-policy.js
var harvest_harvest_policy = __webpack_require__(23692);
;// CONCATENATED MODULE: ./lib/commands/harvest/harvest-api.js
/** Records of a vendor's API, as files that are read like exports. */









const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const NOTHING = { files: [], release: () => undefined };
/**
 * Fetches what the command line asks for; nothing where it names no API.
 * @throws CupelError `usage`, `config`, `origin-refused`, `no-credentials`, `source-unavailable`, `record-unwritable`
 */
async function fetchRecords(options, policy, trust, deps) {
    if (options.api === undefined) {
        const lone = ['apiUrl', 'project', 'limit', 'fetched'].find((name) => options[name] !== undefined);
        if (lone === undefined)
            return NOTHING;
        throw new errors/* CupelError */.MF('usage', `--${lone === 'apiUrl' ? 'api-url' : lone} goes with --api`, {
            remedy: 'Name the vendor: --api langfuse.',
        });
    }
    const source = API_SOURCES[options.api];
    const settings = policy.api[options.api] ?? {};
    const project = options.project ?? settings.project ?? null;
    const { since, until } = (0,harvest_harvest_policy/* windowOf */.Ou)(policy, deps);
    refuseVague(source, project, since, options);
    const baseUrl = harvest_api_addressOf(options.apiUrl ?? settings.url ?? source.addresses[0], source, trust);
    const keyNames = namesOfKeys(source, settings);
    const allowAddress = (address) => baseUrl.startsWith('http:') || (0,addresses/* addressKind */.Z)(address) === 'public';
    const api = createApiClient(source, { baseUrl, keys: keyNames.map((name) => readKey(name, deps)), keyNames, allowAddress }, deps);
    const asked = {
        api: options.api,
        baseUrl,
        project,
        since: policy.since ?? null,
        until: policy.until ?? null,
        limit: options.limit ?? null,
    };
    const kept = options.fetched === undefined ? (0,external_node_path_.join)(trust.stateDir ?? (0,external_node_path_.resolve)(deps.cwd, '.cupel'), 'harvest', 'fetched') : options.fetched;
    const folder = (0,external_node_path_.join)((0,external_node_path_.resolve)(deps.cwd, kept), `${options.api}-${(0,fingerprint/* fingerprint */.R)(asked)
        .replace(/^sha256:/, '')
        .slice(0, 12)}`);
    const files = await downloadRecords({
        source,
        query: { since, until, project },
        api,
        limit: options.limit ?? null,
        folder,
        now: deps.now(),
    });
    const release = () => (options.fetched === undefined ? removeDownload(folder) : undefined);
    return { files: files.map((file) => nameOf(file, deps)), release };
}
/** Everything that a vendor ever kept is never what was meant. */
function refuseVague(source, project, since, { limit }) {
    if (source.needsProject && project === null)
        throw new errors/* CupelError */.MF('usage', `${source.format} has many projects`, {
            remedy: 'Name one with --project, or as `project` in the policy.',
        });
    if (since === null && limit === undefined)
        throw new errors/* CupelError */.MF('usage', 'all that was ever recorded would be fetched', { remedy: 'Say how much: --since 7d, or --limit 10000.' });
}
function harvest_api_addressOf(written, { addresses }, { allowedOrigins }) {
    const refuse = (what) => new errors/* CupelError */.MF('config', `the address of the API ${what}`, { remedy: 'Write its base, such as https://eu.api.smith.langchain.com.' });
    if (!URL.canParse(written))
        throw refuse('is no address');
    const url = new URL(written);
    if (url.username !== '' || url.password !== '')
        throw refuse('holds a name or password');
    if (url.search !== '' || url.hash !== '')
        throw refuse('holds a query or fragment');
    const isHere = LOOPBACK.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere))
        throw refuse('is neither https nor on this machine');
    if (allowedOrigins !== undefined && !addresses.includes(url.origin) && !allowedOrigins.includes(url.origin))
        throw new errors/* CupelError */.MF('origin-refused', `a key would go to ${url.origin}, which nobody allowed`, {
            remedy: `Add ${url.origin} to the action's \`allowed-origins\`.`,
        });
    return url.href.replace(/\/+$/, '');
}
function namesOfKeys({ keys }, settings) {
    const own = keys.length === 1 ? [settings?.key_env] : [settings?.public_key_env, settings?.key_env];
    return keys.map((name, index) => own[index] ?? name);
}
function readKey(name, { env }) {
    if ((0,endpoint/* isRunnerVariable */.R)(name))
        throw new errors/* CupelError */.MF('config', `${name} belongs to the runner and is no key`, {
            place: { path: 'api' },
            remedy: 'Name a variable of your own.',
        });
    const key = env[name]?.trim() ?? '';
    if (key === '')
        throw new errors/* CupelError */.MF('no-credentials', `${name} is not set`, { remedy: `Put the key into the variable ${name}.` });
    if (!/^[\x21-\x7e]+$/.test(key))
        throw new errors/* CupelError */.MF('no-credentials', `${name} holds characters that no key has`, { remedy: 'Copy the key again.' });
    return key;
}
function nameOf(file, { cwd }) {
    const shown = (0,external_node_path_.relative)(cwd, file);
    return shown.startsWith('..') ? file : shown;
}

// EXTERNAL MODULE: ./lib/harvest/golden-set.js
var golden_set = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/harvest/matching.js
var matching = __webpack_require__(56198);
;// CONCATENATED MODULE: ./lib/harvest/selection.js

/** The chosen new ones, in the order in which they were given. */
function chooseCases(cases, policy) {
    const failures = cases.filter(({ kind }) => kind === 'failure');
    const modes = Map.groupBy(failures, ({ mode }) => mode ?? '');
    const chosenFailures = [...modes.values()].flatMap((mode) => fill(mode, policy.cap_per_mode, policy));
    const good = cases.filter(({ kind }) => kind === 'good');
    // Good answers come with new failures alone: a set that has its failures gains nothing from being harvested once more.
    const share = policy.keep_good / (1 - policy.keep_good);
    const known = good.filter(({ isKnown }) => isKnown).length;
    const room = failures.length > 0 ? known + Math.round(chosenFailures.length * share) : policy.keep_good === 0 ? 0 : policy.cap_per_mode;
    const chosen = new Set([...chosenFailures, ...fill(good, room, policy)]);
    return cases.filter((one) => chosen.has(one));
}
/** New ones until there are `most` with those that are known: slice by slice in turn, the most useful of each first. */
function fill(cases, most, policy) {
    const room = most - cases.filter(({ isKnown }) => isKnown).length;
    const fresh = cases.filter(({ isKnown }) => !isKnown);
    if (fresh.length <= room)
        return fresh;
    const inOrder = diverseFirst([...fresh].sort((a, b) => byUse(a, b, policy.seed)));
    const slices = Map.groupBy(inOrder, ({ golden }) => policy.stratify.map((key) => String(golden.tags?.[key] ?? '')).join('\0'));
    const queues = [...slices.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, queue]) => queue);
    const chosen = [];
    for (let round = 0; chosen.length < room; round += 1) {
        const next = queues.flatMap((queue) => queue[round] ?? []);
        if (next.length === 0)
            break;
        chosen.push(...next.slice(0, room - chosen.length));
    }
    return chosen;
}
/** From this share of common words on, a question says little that the one before did not say. */
const ALIKE = 0.7;
/** The same order, but what asks nearly what was chosen already comes last. */
function diverseFirst(ordered) {
    const seen = [];
    const [different, alike] = [[], []];
    for (const one of ordered) {
        const words = wordsOf(one.golden);
        const isAlike = seen.some((other) => commonShare(words, other) >= ALIKE);
        (isAlike ? alike : different).push(one);
        if (!isAlike)
            seen.push(words);
    }
    return [...different, ...alike];
}
function wordsOf({ input }) {
    return new Set(String(input ?? '')
        .toLowerCase()
        .match(/[\p{L}]{3,}/gu) ?? []);
}
function commonShare(a, b) {
    let common = 0;
    for (const word of a)
        if (b.has(word))
            common += 1;
    return common / Math.max(1, a.size + b.size - common);
}
/** Corrected ones first, then those reported most, then recent ones; among equals a seeded order. */
function byUse(a, b, seed) {
    return Number(b.isCorrected) - Number(a.isCorrected) || b.reports - a.reports || b.at - a.at || (draw(a, seed) < draw(b, seed) ? -1 : 1);
}
function draw({ golden }, seed) {
    return (0,fingerprint/* sha256 */.s)(`${seed} ${golden.id}`);
}

// EXTERNAL MODULE: ./lib/modes/clusters.js
var modes_clusters = __webpack_require__(25749);
// EXTERNAL MODULE: ./lib/modes/naming.js
var naming = __webpack_require__(64642);
;// CONCATENATED MODULE: ./lib/modes/coding.js

const LABEL_TASK = 'An answer of an assistant was rejected in production. Say in two to five plain English words which kind of failure it is, so that failures of one cause get one label ' +
    '(the cause, not the topic). Reply with one JSON object and nothing else: {"label": "..."}';
const MERGE_TASK = 'These are labels of failures with their counts. Merge labels that mean the same kind of failure. Reply with one JSON object and nothing else: ' +
    '{"modes": [{"name": "two to five words", "labels": ["...", "..."]}]}';
const MOST_LABELS = 400;
/** Labels and groups failures; null where the model labelled less than half of them. */
async function codeFailures(failures, ask) {
    const labels = await Promise.all(failures.map(async (failure) => labelIn(await ask({ task: LABEL_TASK, data: dataOf(failure) }))));
    const labelled = labels.filter((label) => label !== null);
    if (failures.length === 0 || labelled.length < failures.length / 2)
        return null;
    const counts = new Map();
    for (const label of labelled)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    const listed = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_LABELS);
    const merged = counts.size < 2 ? new Map() : mergesIn(await ask({ task: MERGE_TASK, data: Object.fromEntries(listed) }));
    const nameOf = (label) => (label === null ? 'not-labelled' : (merged.get(label) ?? label));
    const modes = Map.groupBy(labels.keys(), (position) => nameOf(labels[position] ?? null));
    const sorted = [...modes].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    return { clusters: sorted.map(([, positions]) => positions), names: sorted.map(([name]) => ({ name, terms: name.split('-') })) };
}
function dataOf({ history, input, output, comments, correction, tools }) {
    return { earlier: history, question: input, rejectedAnswer: output, toolCalls: tools, comments, correction };
}
function labelIn(reply) {
    const label = typeof reply === 'object' && reply !== null ? reply.label : null;
    return typeof label === 'string' && label.trim() !== '' ? (0,naming/* slug */.y)(label) : null;
}
function mergesIn(reply) {
    const modes = typeof reply === 'object' && reply !== null ? reply.modes : null;
    const merged = new Map();
    for (const mode of Array.isArray(modes) ? modes : []) {
        const { name, labels } = (mode ?? {});
        if (typeof name !== 'string' || name.trim() === '' || !Array.isArray(labels))
            continue;
        for (const label of labels)
            if (typeof label === 'string' && !merged.has((0,naming/* slug */.y)(label)))
                merged.set((0,naming/* slug */.y)(label), (0,naming/* slug */.y)(name));
    }
    return merged;
}

;// CONCATENATED MODULE: ./lib/modes/minhash.js
const BANDS = 32;
const ROWS = 2;
/** In a bucket of more texts each is compared with its next ones only: what all have in common tells nothing. */
const MOST_NEIGHBOURS = 50;
/** Pairs of positions, the lower one first, each once, in order. */
function similarPairs(sets) {
    const signatures = sets.map(signatureOf);
    const pairs = new Set();
    for (let band = 0; band < BANDS; band += 1) {
        const buckets = new Map();
        for (const [position, signature] of signatures.entries()) {
            const key = keyOf(signature, band);
            const bucket = buckets.get(key);
            if (bucket === undefined)
                buckets.set(key, [position]);
            else
                bucket.push(position);
        }
        for (const bucket of buckets.values()) {
            for (const [index, a] of bucket.entries())
                for (const b of bucket.slice(index + 1, index + 1 + MOST_NEIGHBOURS))
                    pairs.add(a * sets.length + b);
        }
    }
    return Float64Array.from(pairs)
        .sort()
        .reduce((all, pair) => {
        all.push([Math.floor(pair / sets.length), pair % sets.length]);
        return all;
    }, []);
}
/** The rows of a band in one number: 32 bits of the first, 21 of the second. */
function keyOf(signature, band) {
    const [first = 0, second = 0] = signature.subarray(band * ROWS, (band + 1) * ROWS);
    return first * 2 ** 21 + (second >>> 11);
}
function signatureOf(set) {
    const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
    for (const low of set) {
        const high = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) | 1;
        for (let index = 0; index < signature.length; index += 1) {
            // Kirsch and Mitzenmacher: two hashes make as many as are needed.
            const hash = (low + Math.imul(index + 1, high)) >>> 0;
            if (hash < (signature[index] ?? 0))
                signature[index] = hash;
        }
    }
    return signature;
}

;// CONCATENATED MODULE: ./lib/modes/duplicates.js


const duplicates_NOTHING = new Uint32Array();
/** Least similarity (Jaccard of character trigrams) of question and of answer, and of both in the mean. */
const duplicates_LEAST = 0.5;
const LEAST_MEAN = 0.6;
/** So far above the usual an embedding model finds question and answer together alike, and so many trigrams the questions share. */
const LEAST_LIKENESS = 0.95;
const LEAST_COMMON = 0.25;
/** Beyond so many answers not every pair is looked at by their vectors. */
const MOST_COMPARED = 3000;
/**
 * Groups of positions, each group in order, groups by their first; every position is in exactly one.
 * @param likeness what an embedding model says of question and answer together, above what is usual
 */
function groupDuplicates(items, likeness = null) {
    const questions = items.map(({ input }) => (0,words/* trigramsOf */.LS)((0,words/* normalizeQuestion */.ol)(input)));
    const answers = items.map(({ output }) => (0,words/* trigramsOf */.LS)((0,words/* normalizeAnswer */.E6)(output)));
    const outcomes = items.map(outcomeOf);
    const group = items.map((_, position) => position);
    for (const [a, b] of similarPairs(questions)) {
        const [one, other] = [items[a], items[b]];
        if (one === undefined || other === undefined)
            continue;
        if (isSameQuestion(one, other))
            join(group, a, b);
        if (!isSameOutcome(outcomes[a], outcomes[b]))
            continue;
        const question = (0,words/* jaccard */.xX)(questions[a] ?? duplicates_NOTHING, questions[b] ?? duplicates_NOTHING);
        const answer = (0,words/* jaccard */.xX)(answers[a] ?? duplicates_NOTHING, answers[b] ?? duplicates_NOTHING);
        if (Math.min(question, answer) >= duplicates_LEAST && (question + answer) / 2 >= LEAST_MEAN)
            join(group, a, b);
    }
    if (likeness !== null)
        joinAlike({ likeness, questions, outcomes }, group);
    return [...Map.groupBy(items.keys(), (position) => rootOf(group, position)).values()];
}
/** A model alone takes two customers with one problem for one: the questions must have words in common, too. */
function joinAlike({ likeness, questions, outcomes }, group) {
    const count = Math.min(questions.length, MOST_COMPARED);
    for (let a = 0; a < count; a += 1)
        for (let b = a + 1; b < count; b += 1) {
            if ((likeness(a, b) ?? 0) < LEAST_LIKENESS || !isSameOutcome(outcomes[a], outcomes[b]))
                continue;
            if ((0,words/* jaccard */.xX)(questions[a] ?? duplicates_NOTHING, questions[b] ?? duplicates_NOTHING) >= LEAST_COMMON)
                join(group, a, b);
        }
}
/** Word for word one question of one kind: a golden set would hold it once, whatever the answers were. */
function isSameQuestion(a, b) {
    return a.kind === b.kind && a.input === b.input && a.history === b.history;
}
function outcomeOf({ kind, history, input, output }) {
    return { kind, history: (0,words/* trigramsOf */.LS)((0,words/* normalizeQuestion */.ol)(history)), numbers: (0,words/* ownNumbers */.ne)(output, input) };
}
/** The same kind, the same earlier turns, and no number in one answer that the other does not say. */
function isSameOutcome(a, b) {
    if (a === undefined || b === undefined || a.kind !== b.kind || a.numbers.size !== b.numbers.size)
        return false;
    if (![...a.numbers].every((number) => b.numbers.has(number)))
        return false;
    return (0,words/* jaccard */.xX)(a.history, b.history) >= duplicates_LEAST;
}
function rootOf(group, position) {
    const parent = group[position] ?? position;
    return parent === position ? position : rootOf(group, parent);
}
function join(group, a, b) {
    const [low, high] = [rootOf(group, a), rootOf(group, b)].sort((one, other) => one - other);
    if (low !== undefined && high !== undefined)
        group[high] = low;
}

;// CONCATENATED MODULE: ./lib/modes/embedded.js
/** Texts as vectors of an embedding model: how alike it finds them, against how alike it finds everything here. */
/** Pairs from which the usual likeness is told. */
const embedded_SAMPLE = 20_000;
/** Embeds texts; null where the model gave vectors for less than half of them, which then are no ground to stand on. */
async function embedTexts(texts, embed) {
    const vectors = await Promise.all(texts.map(async (text) => unit(await embed(text))));
    return vectors.filter((vector) => vector !== null).length * 2 < texts.length ? null : vectors;
}
/** The cosine. */
function cosineOf(vectors) {
    return (a, b) => {
        const [one, other] = [vectors[a] ?? null, vectors[b] ?? null];
        if (one === null || other === null || one.length !== other.length)
            return null;
        let sum = 0;
        for (let index = 0; index < one.length; index += 1)
            sum += (one[index] ?? 0) * (other[index] ?? 0);
        return sum;
    };
}
/**
 * The cosine above what is usual here: some models find any two texts of one language alike by .7, others by .1. The mean of all
 * pairs (of at most some thousands, evenly drawn) becomes 0, and 1 stays 1.
 */
function centredLikeness(vectors) {
    const cosine = cosineOf(vectors);
    const count = vectors.length;
    const pairs = (count * (count - 1)) / 2;
    const step = Math.max(1, Math.floor(pairs / embedded_SAMPLE));
    let [sum, known, at] = [0, 0, 0];
    for (let a = 0; a < count; a += 1)
        for (let b = a + 1; b < count; b += 1, at += 1) {
            const value = at % step === 0 ? cosine(a, b) : null;
            if (value === null)
                continue;
            sum += value;
            known += 1;
        }
    const usual = known === 0 ? 0 : Math.min(0.99, sum / known);
    return (a, b) => {
        const value = cosine(a, b);
        return value === null ? null : Math.max(0, (value - usual) / (1 - usual));
    };
}
function unit(vector) {
    if (vector === null)
        return null;
    const length = Math.hypot(...vector);
    return Number.isFinite(length) && length > 0 ? vector.map((value) => value / length) : null;
}

;// CONCATENATED MODULE: ./lib/modes/known-questions.js
/** Which questions were asked before, nearly word for word. */


/** A question counts as asked before from this similarity (Jaccard of character trigrams); the kind must be the same where both are known. */
const known_questions_LEAST = 0.8;
const known_questions_NOTHING = new Uint32Array();
/** For each question the position of the earlier one that it repeats most closely, or null. */
function findKnown(earlier, questions) {
    const sets = [...earlier, ...questions].map(({ text }) => (0,words/* trigramsOf */.LS)((0,words/* normalizeQuestion */.ol)(text)));
    const best = questions.map(() => ({ position: -1, value: known_questions_LEAST }));
    for (const [a, b] of similarPairs(sets)) {
        if (a >= earlier.length || b < earlier.length)
            continue;
        const [known, asked] = [earlier[a]?.kind ?? null, questions[b - earlier.length]?.kind ?? null];
        if (known !== null && asked !== null && known !== asked)
            continue;
        const value = (0,words/* jaccard */.xX)(sets[a] ?? known_questions_NOTHING, sets[b] ?? known_questions_NOTHING);
        const current = best[b - earlier.length];
        if (current !== undefined && (value > current.value || (value === current.value && current.position === -1)))
            best[b - earlier.length] = { position: a, value };
    }
    return best.map(({ position }) => (position === -1 ? null : position));
}

;// CONCATENATED MODULE: ./lib/commands/harvest/harvest-proposals.js
/** From redacted answers to proposals: duplicates merged, failures grouped into modes, known cases told, the others chosen. */













const MAX_SET_BYTES = 256 << 20;
/**
 * Proposes cases.
 * @throws CupelError `config` where that is no golden set
 */
async function proposeCases(judged, { policy, golden, ask, embed }, deps) {
    const vectors = embed === null ? null : await embedTexts(judged.map(textToEmbed), embed);
    if (embed !== null && vectors === null)
        deps.log.warn('the embedding model gave too few vectors: duplicates and modes are told by words alone');
    const groups = groupDuplicates(judged.map(({ turn, kind }) => ({ kind, input: turn.input, output: turn.output, history: historyText(turn.history) })), vectors === null ? null : centredLikeness(vectors)).map((group) => toMembers(group.flatMap((position) => judged[position] ?? [])));
    const failures = groups.filter(([{ kind }]) => kind === 'failure');
    const asFailures = failures.map(toFailure);
    const coded = ask === null ? null : await codeFailures(asFailures, ask);
    const vectorOf = new Map(judged.map((one, position) => [one, vectors?.[position] ?? null]));
    const likeness = vectors === null ? null : centredLikeness(failures.map(([first]) => vectorOf.get(first) ?? null));
    const clusters = coded?.clusters ?? (0,modes_clusters/* clusterFailures */.ki)(asFailures, likeness);
    const names = coded?.names ?? (0,naming/* nameModes */.S)(asFailures, clusters);
    const modeOf = new Map();
    for (const [number, cluster] of clusters.entries()) {
        for (const position of cluster) {
            const members = failures[position];
            if (members !== undefined)
                modeOf.set(members, number);
        }
    }
    const existing = golden === undefined ? [] : readExisting(golden, deps);
    const cases = toCases(groups, modeOf, names, existing, policy);
    const chosen = chooseCases(cases, policy);
    return {
        proposals: chosen.map((one) => toProposal(one, names)),
        gained: gainedBy(cases, existing),
        modes: names
            .map((mode, number) => describeMode(mode, cases.filter(({ cluster }) => cluster === number), existing))
            .sort((a, b) => rankOf(b, policy) - rankOf(a, policy)),
        duplicates: judged.length - groups.length,
        known: cases.filter(({ isKnown }) => isKnown).length,
    };
}
/** Question and answer together, as an embedding model sees them. */
function textToEmbed({ turn }) {
    return `${turn.input}\n\n${turn.output}`;
}
function historyText(history) {
    return history.map(({ content }) => content).join('\n');
}
/** One case reported several times: the earliest with a correction speaks for all, else the earliest. */
function toMembers(group) {
    const hasCorrection = (one) => Number((0,cases/* correctionIn */.Iw)([one]) === null);
    const [first, ...rest] = [...group].sort((a, b) => hasCorrection(a) - hasCorrection(b) || (a.turn.at ?? 0) - (b.turn.at ?? 0) || (a.turn.trace < b.turn.trace ? -1 : 1));
    if (first === undefined)
        throw new Error('a group has a member');
    return [first, ...rest];
}
function toFailure(members) {
    const [{ turn }] = members;
    return {
        input: turn.input,
        output: turn.output,
        history: historyText(turn.history),
        comments: members.flatMap((member) => (0,cases/* commentsIn */.wL)(member.turn.feedback)),
        correction: (0,cases/* correctionIn */.Iw)(members),
        tools: turn.tools,
    };
}
/** The cases of the golden set; none where there is no such file yet. */
function readExisting(path, deps) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(deps.cwd, path)) ? (0,golden_set/* readGoldenSet */.a_)((0,harvest_harvest_policy/* readRegularFile */.XF)(path, deps, MAX_SET_BYTES), path) : [];
}
function toCases(groups, modeOf, names, existing, policy) {
    const built = groups.map((members) => {
        const cluster = modeOf.get(members) ?? null;
        const mode = cluster === null ? undefined : names[cluster];
        const size = groups.reduce((sum, group) => sum + (modeOf.get(group) === cluster ? group.length : 0), 0);
        return { members, cluster, golden: (0,cases/* buildCase */.v8)(members, mode === undefined ? null : { ...mode, size }, policy) };
    });
    const origins = (0,matching/* indexOrigins */.Cp)(existing.map(({ golden }) => golden));
    const similar = findKnown(existing.map(({ golden }) => (0,matching/* questionOf */.YH)(golden)), built.map(({ golden, members }) => ({ text: (0,matching/* questionOf */.YH)(golden).text, kind: members[0].kind })));
    const taken = new Set(existing.map(({ golden }) => golden.id));
    return built.map(({ members, cluster, golden }, index) => {
        const position = similar[index] ?? null;
        const byQuestion = position === null ? null : (existing[position]?.golden.id ?? null);
        const knownId = (0,matching/* caseOfOrigin */.QW)(origins, golden) ?? byQuestion ?? (taken.has(golden.id) ? golden.id : null);
        return {
            golden,
            members,
            cluster,
            knownId,
            kind: members[0].kind,
            mode: cluster === null ? null : (names[cluster]?.name ?? null),
            isCorrected: (0,cases/* correctionIn */.Iw)(members) !== null,
            at: Math.max(0, ...members.map(({ turn }) => turn.at ?? 0)),
            reports: members.length,
            isKnown: knownId !== null,
        };
    });
}
function toProposal({ golden, members, mode, cluster }, names) {
    const [first] = members;
    const replaced = new Map();
    for (const member of members)
        for (const [kind, count] of Object.entries(member.replaced))
            replaced.set(kind, (replaced.get(kind) ?? 0) + count);
    return {
        ...golden,
        harvest: {
            kind: first.kind,
            score: Math.max(...members.map(({ score }) => score)),
            why: [...new Set(members.flatMap(({ why }) => why))],
            ...(mode === null ? {} : { mode }),
            ...(cluster === null || names[cluster] === undefined ? {} : { cluster: `mode-${cluster + 1}` }),
            replaced: Object.fromEntries([...replaced].sort(([a], [b]) => (a < b ? -1 : 1))),
        },
    };
}
function gainedBy(cases, existing) {
    const byId = new Map(existing.map(({ golden }) => [golden.id, golden]));
    const gained = new Map();
    for (const { knownId, golden } of cases) {
        const there = knownId === null ? undefined : byId.get(knownId);
        if (knownId === null || there === undefined)
            continue;
        const origins = (0,golden_set/* newOrigins */.Et)({ provenance: [...(gained.get(knownId) ?? []), ...originsOf(there)] }, golden);
        if (origins.length > 0)
            gained.set(knownId, [...(gained.get(knownId) ?? []), ...origins]);
    }
    return gained;
}
function originsOf({ provenance }) {
    if (provenance === undefined)
        return [];
    return Array.isArray(provenance) ? provenance : [provenance];
}
function describeMode(mode, cases, existing) {
    const members = cases.flatMap((one) => one.members);
    const isNamed = existing.some(({ golden }) => originsOf(golden).some((origin) => origin.mode === mode.name));
    return {
        ...mode,
        size: members.length,
        severity: cases.find(({ golden }) => golden.severity !== undefined)?.golden.severity ?? null,
        examples: cases.slice(0, 5).map(({ knownId, golden }) => knownId ?? golden.id),
        isCovered: isNamed || cases.some(({ isKnown }) => isKnown),
        members,
    };
}
const GRAVITY = { critical: 4, major: 2 };
/** How much a mode matters: conversations x severity, over the effort where the policy gives one. */
function rankOf({ name, terms, size, severity }, policy) {
    return (size * (GRAVITY[severity ?? ''] ?? 1)) / ((0,cases/* entryFor */.cy)(policy.effort, { name, terms }) ?? 1);
}

// EXTERNAL MODULE: ./lib/commands/harvest/harvest-report.js
var harvest_report = __webpack_require__(74248);
// EXTERNAL MODULE: ./lib/harvest/proposal.js
var proposal = __webpack_require__(70799);
;// CONCATENATED MODULE: ./lib/commands/harvest/harvest-writing.js
/** Writes what a harvest found: proposals, golden set, payloads, report. A file whose text would not change is not touched. */








/**
 * Writes the files and names them as the user would.
 * @throws CupelError `record-unwritable`, `usage` for a folder where a file is meant
 */
function writeHarvest(found, paths, deps) {
    const proposals = paths.payloads === null ? found.proposals : withPayloads(found, paths.payloads, deps);
    const files = [];
    if (paths.out !== undefined)
        files.push(writeText(paths.out, proposals.map((one) => `${(0,proposal/* toLine */.S)(one)}\n`).join(''), deps));
    if (paths.write !== undefined) {
        const absolute = (0,external_node_path_.resolve)(deps.cwd, paths.write);
        const before = (0,external_node_fs_.existsSync)(absolute) ? (0,documents_text/* decodeText */.g7)((0,external_node_fs_.readFileSync)(absolute), paths.write) : '';
        const after = (0,golden_set/* renderGoldenSet */.C4)(before, { added: proposals.map(proposal/* withoutNote */.D), gained: found.gained });
        if (after !== before)
            files.push(writeText(paths.write, after, deps));
    }
    if (paths.report !== undefined) {
        files.push(writeText((0,external_node_path_.join)(paths.report, 'harvest.md'), (0,harvest_report/* renderMarkdown */.Gc)(found), deps));
        files.push(writeText((0,external_node_path_.join)(paths.report, 'harvest.html'), (0,harvest_report/* renderHtml */.K2)(found), deps));
    }
    return files;
}
/** Rejected answers and feedback in files named by their content; the case holds the hash. */
function withPayloads({ judged, proposals }, folder, deps) {
    const texts = new Map();
    for (const { turn } of judged) {
        const { format, trace, history, input, output, context, tools, feedback } = turn;
        texts.set(`${format} ${trace}`, `${JSON.stringify({ source: format, trace, history, input, output, context, tools, feedback }, null, 2)}\n`);
    }
    return proposals.map((proposal) => {
        const origins = Array.isArray(proposal.provenance) ? proposal.provenance : [proposal.provenance ?? {}];
        const stored = origins.map((origin) => {
            const text = texts.get(`${origin.source ?? ''} ${origin.trace ?? ''}`);
            if (text === undefined)
                return origin;
            const digest = (0,fingerprint/* sha256 */.s)(text);
            writeText((0,external_node_path_.join)(folder, `${digest}.json`), text, deps);
            return { ...origin, payload: `sha256:${digest}` };
        });
        return { ...proposal, provenance: stored.length === 1 ? (stored[0] ?? {}) : stored };
    });
}
function writeText(path, text, deps) {
    const absolute = (0,external_node_path_.resolve)(deps.cwd, path);
    const there = (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile())
        throw new errors/* CupelError */.MF('usage', 'is a folder, not a file', { place: { file: path }, remedy: 'Name a file.' });
    try {
        if (there === undefined || (0,external_node_fs_.readFileSync)(absolute, 'utf8') !== text) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(absolute), { recursive: true });
            (0,external_node_fs_.writeFileSync)(absolute, text);
        }
    }
    catch (error) {
        throw new errors/* CupelError */.MF('record-unwritable', 'cannot be written', {
            place: { file: path },
            remedy: 'Check the folder and its permissions.',
            cause: error,
        });
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/commands/harvest/harvest.js
/** From production traces to golden cases: read, weigh, redact, merge, group, choose, write. */
















/**
 * Harvests exports.
 * @throws CupelError `usage` without a file or an API; `config`, `file-missing`, `file-unsafe` for what cannot be read or written; what
 * `fetchRecords` throws
 */
async function harvest(options, deps, watch = {}) {
    if (options.files.length === 0 && options.api === undefined)
        throw new errors/* CupelError */.MF('usage', 'no export was named', {
            remedy: 'Name the files to harvest, a vendor with --api, or golden sets with --check.',
        });
    const policy = await (0,harvest_harvest_policy/* loadHarvestPolicy */.qC)(options.policy, deps, options);
    const fetched = await fetchRecords(options, policy, watch.trust ?? {}, deps);
    const outcome = await harvestFiles([...options.files, ...fetched.files], { options, policy, watch }, deps);
    fetched.release();
    return outcome;
}
async function harvestFiles(names, { options, policy, watch }, deps) {
    const { signal, onProgress, trust = {} } = watch;
    const exports = await openExports(names, options.from, { cwd: deps.cwd, map: policy.map });
    for (const { file } of exports)
        for (const warning of file.warnings)
            deps.log.warn(warning);
    const suite = exports.length === 1 ? (exports[0]?.file.name ?? 'harvest') : `${exports.length} exports`;
    let records = 0;
    const survey = await surveyExports(exports, policy.derive ? compareQuestions : null, (done) => {
        endIf(signal);
        records = done;
        onProgress?.({ suite, done, planned: null, unit: 'records' });
    });
    const candidates = findCandidates(survey.traces, survey.conversations, policy, (0,harvest_harvest_policy/* windowOf */.Ou)(policy, deps));
    const { turns, skipped } = await gatherTurns(exports, survey, new Set(candidates.chosen.map(({ row }) => row)), (done) => {
        endIf(signal);
        onProgress?.({ suite: `${suite}, once more`, done, planned: records, unit: 'records' });
    });
    const models = await openModels(policy, trust, deps);
    try {
        const looked = await lookAt(turns, candidates.chosen, { policy, models, suite, watch }, deps);
        const reviewed = await reviewAll(looked.answers, policy.review ? models.ask : null);
        const proposed = await proposeCases(reviewed, { policy, golden: options.write, ask: policy.name_modes ? models.ask : null, embed: models.embed }, deps);
        const neighbours = await neighboursOf(proposed, { policy, golden: options.write, ask: models.ask, redaction: looked.redaction }, deps);
        const found = { ...proposed, proposals: [...proposed.proposals, ...neighbours], policy, judged: reviewed };
        const files = writeHarvest(found, { ...options, payloads: payloadsDir(options, policy, deps) }, deps);
        return {
            result: {
                read: survey.read,
                conversations: survey.conversations,
                failures: policy.review ? reviewed.filter(({ kind }) => kind === 'failure').length : candidates.failures,
                good: candidates.good,
                skipped: [...survey.skipped, ...skipped],
                duplicates: survey.repeats + proposed.duplicates,
                modes: proposed.modes.map(({ name, size, severity, examples, isCovered }) => ({
                    name,
                    size,
                    severity,
                    examples,
                    covered: isCovered,
                })),
                redacted: Object.fromEntries([...looked.redacted].sort(([a], [b]) => (a < b ? -1 : 1))),
                written: found.proposals.length,
                gained: proposed.gained.size,
            },
            sources: exports.map(({ file, kind }) => ({ name: file.name, kind })),
            files,
            report: () => (0,harvest_report/* renderMarkdown */.Gc)(found),
        };
    }
    finally {
        await models.close();
    }
}
const NO_MODELS = { ask: null, embed: null, askForNames: null, close: () => Promise.resolve() };
/** Loaded when the policy names one. */
async function openModels(policy, trust, deps) {
    const { model, embeddings, redact, review, name_modes, synthetic } = policy;
    const isNone = model === undefined && embeddings === undefined && redact.name_model === undefined;
    if (isNone && !review && !name_modes && synthetic === undefined)
        return NO_MODELS;
    return (await Promise.all(/* import() */[__webpack_require__.e(7666), __webpack_require__.e(3075), __webpack_require__.e(4946), __webpack_require__.e(1540)]).then(__webpack_require__.bind(__webpack_require__, 7800))).openHarvestModels(policy, trust, deps);
}
/** Nothing is written before the end, so there is nothing to keep. */
function endIf(signal) {
    if (signal?.aborted !== true)
        return;
    throw new errors/* CupelError */.MF('cancelled', 'ended before anything was written', { remedy: 'Run it again.' });
}
/** Takes personal data out of the turns that are looked at: nothing before this is written, printed or named. */
async function lookAt(turns, chosen, { policy, models, suite, watch }, deps) {
    const candidateOf = new Map(chosen.map((candidate) => [candidate.row, candidate]));
    const redaction = (0,redact/* createRedaction */.E)(policy.redact);
    const names = await namesIn(turns, { redaction, ask: models.askForNames }, deps);
    const answers = [];
    const redacted = new Map();
    for (const { row, turn } of turns) {
        const candidate = candidateOf.get(row);
        if (candidate === undefined)
            continue;
        endIf(watch.signal);
        watch.onProgress?.({ suite, done: answers.length, planned: turns.length, unit: 'turns' });
        const one = await redactTurn(turn, candidate, { redaction, names: names.get(turn) ?? [] });
        answers.push(one);
        for (const [kind, count] of Object.entries(one.replaced))
            redacted.set(kind, (redacted.get(kind) ?? 0) + count);
    }
    return { answers, redacted, redaction };
}
/** Who a model says is named in each turn. It sees the texts without everything else that is personal. */
async function namesIn(turns, { redaction, ask }, deps) {
    if (ask === null)
        return new Map();
    let unanswered = 0;
    const named = await Promise.all(turns.map(async ({ turn }) => {
        const { value } = await redaction.redact(spokenOf(turn));
        const names = namesInReply(await ask({ task: NAMES_TASK, data: value }));
        if (names === null)
            unanswered += 1;
        return [turn, names ?? []];
    }));
    if (unanswered > 0)
        deps.log.warn(`the model for names said nothing usable of ${unanswered} answers: their names are told by lists and forms alone`);
    return new Map(named);
}
async function reviewAll(looked, ask) {
    return (await Promise.all(looked.map((one) => review(one, ask)))).filter((one) => one !== null);
}
async function neighboursOf(proposed, { policy, golden, ask, redaction }, deps) {
    if (policy.synthetic === undefined || ask === null)
        return [];
    const existing = golden === undefined ? [] : readExisting(golden, deps).map((line) => line.golden);
    const { makeNeighbours } = await __webpack_require__.e(/* import() */ 6933).then(__webpack_require__.bind(__webpack_require__, 76933));
    return makeNeighbours(proposed.proposals, { ask, redaction, existing, wanted: policy.synthetic });
}
/** What the model says of an answer decides; where it says nothing usable, what people said. Right answers that were disliked are left out. */
async function review({ kind, ...rest }, ask) {
    const one = kind === 'unremarked' ? null : { ...rest, kind };
    const isFailure = ask === null ? null : verdictIn(await ask({ task: REVIEW_TASK, data: reviewData(rest) }));
    if (isFailure === null)
        return one;
    if (isFailure)
        return { ...rest, kind: 'failure', why: kind === 'failure' ? rest.why : ['judge'] };
    return kind === 'good' ? one : null;
}
function payloadsDir(options, policy, deps) {
    if (policy.payloads === undefined)
        return null;
    return (0,external_node_path_.resolve)(deps.cwd, options.policy === undefined ? '.' : `${options.policy}/..`, policy.payloads);
}
/** All that people and the application said in a turn. */
function spokenOf({ history, input, output, context, tools, tags, feedback }) {
    return { history, input, output, context, tools, tags, comments: (0,cases/* commentsIn */.wL)(feedback), feedback };
}
/** A turn without personal data and secrets. Its trace id goes, too, where it is an address. */
async function redactTurn(turn, candidate, { redaction, names }) {
    const { value, replaced } = await redaction.redact(spokenOf(turn), names);
    const { comments: _, ...texts } = value;
    const trace = turn.trace.includes('@') ? turn.where : turn.trace;
    return { turn: { ...turn, ...texts, trace }, kind: candidate.kind, score: candidate.score, why: candidate.why, replaced };
}


/***/ }),

/***/ 56946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v8: () => (/* binding */ buildCase),
  I3: () => (/* binding */ caseId),
  wL: () => (/* binding */ commentsIn),
  Iw: () => (/* binding */ correctionIn),
  cy: () => (/* binding */ entryFor)
});

// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
;// CONCATENATED MODULE: ./lib/harvest/draft-checks.js
const QUANTITY = /(?<![\p{L}\p{N}<_-])([$€£]?\d{1,4}(?:[.,]\d{1,2})?)(?:[\s\u00A0]([\p{L}%]{2,20}))?(?![\p{N}_-])/gu;
const MOST = 3;
/** At most six checks; each says in its name that it is a draft. */
function draftChecks({ input, known, output, correction }) {
    const given = numbers(`${input} ${known}`);
    const wrong = quantities(output).filter(({ number }) => !given.has(number) && (correction === null || !numbers(correction).has(number)));
    const right = correction === null ? [] : quantities(correction).filter(({ number }) => !numbers(output).has(number) && !numbers(input).has(number));
    const checks = [
        ...right.slice(0, MOST).map(({ text }) => ({ contains: text, ignore_case: true, name: `draft: says ${text}` })),
        ...(correction === null
            ? []
            : wrong.slice(0, MOST).map(({ text }) => ({ not_contains: text, ignore_case: true, name: `draft: does not say ${text}` }))),
    ];
    if (checks.length > 0)
        return distinct(checks);
    const words = tellingWords(output, correction ?? '');
    return words === null ? [] : [{ not_contains: words, ignore_case: true, name: 'draft: does not repeat the rejected answer' }];
}
function quantities(text) {
    return [...text.matchAll(QUANTITY)].map(([whole, number = '']) => ({ number: bare(number), text: whole.trim() }));
}
function numbers(text) {
    return new Set([...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => bare(number)));
}
function bare(number) {
    return number.replace(/^[$€£]/, '');
}
/** The longest sentence of the rejected answer that the correction does not say, without what differs from customer to customer. */
function tellingWords(output, correction) {
    const parts = output
        .split(/(?<=[.!?])\s+|\n+|<[A-Z]+_\d+>/)
        .map((part) => part.replace(/^[\s,;:]+|[\s,;:.]+$/g, ''))
        .filter((part) => part.length >= 16 && part.length <= 160 && !/[\p{L}]*\d{4,}/u.test(part) && !correction.includes(part));
    const [longest] = parts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return longest ?? null;
}
function distinct(checks) {
    return [...new Map(checks.map((check) => [check.name, check])).values()];
}

;// CONCATENATED MODULE: ./lib/harvest/cases.js


const LONGEST_NOTE = 600;
/** Tags that a case keeps beside those of `stratify`. */
const KEPT_TAGS = ['language', 'locale', 'channel'];
/** Folds of letters that Unicode does not take apart. */
const FOLDS = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };
/** The case that `members`, one answer reported several times, become; the first one gives its words. */
function buildCase(members, mode, policy) {
    const [{ turn, kind }] = members;
    const correction = correctionIn(members);
    const isFailure = kind === 'failure';
    const expected = isFailure ? correction : turn.output;
    const checks = isFailure ? draftChecks({ input: turn.input, known: knownOf(turn), output: turn.output, correction }) : [];
    const notes = isFailure && policy.payloads === undefined ? notesOf(members) : null;
    const severity = mode === null ? undefined : entryFor(policy.severity, mode);
    const weight = mode === null ? undefined : (entryFor(policy.weights, mode) ?? rareWeight(mode, policy));
    const tags = tagsOf(turn, policy);
    const provenance = members.map((member) => provenanceOf(member, mode));
    return {
        id: caseId(turn.input, turn.history, kind),
        input: turn.input,
        ...(turn.history.length === 0 ? {} : { messages: [...turn.history] }),
        ...(turn.context.length === 0 ? {} : { context: turn.context.map(({ id, text }) => ({ id, text })) }),
        ...toolsOf(turn, kind),
        ...(expected === null ? {} : { expected }),
        ...(checks.length === 0 ? {} : { checks }),
        ...(notes === null ? {} : { rubric_notes: notes }),
        ...(Object.keys(tags).length === 0 ? {} : { tags }),
        ...(severity === undefined ? {} : { severity }),
        ...(weight === undefined ? {} : { weight }),
        provenance: provenance.length === 1 ? (provenance[0] ?? {}) : provenance,
    };
}
/** What a rare mode lacks in cases, each of its cases has in weight. */
function rareWeight({ size }, { oversample }) {
    return oversample !== undefined && size < oversample.below ? oversample.weight : undefined;
}
/** Where a turn comes from, and what was said about it. */
function provenanceOf({ turn, why }, mode) {
    return {
        source: turn.format,
        trace: turn.trace,
        ...(turn.url === null ? {} : { url: turn.url }),
        ...(turn.at === null ? {} : { observed: new Date(turn.at).toISOString() }),
        signal: why.join(','),
        ...(mode === null ? {} : { mode: mode.name }),
    };
}
function correctionIn(members) {
    for (const { turn } of members) {
        const found = turn.feedback.find((entry) => entry.kind === 'correction');
        if (found?.kind === 'correction')
            return found.text;
    }
    return null;
}
function commentsIn(feedback) {
    return feedback.flatMap((entry) => (entry.kind === 'comment' ? [entry.text] : []));
}
function knownOf({ history, context }) {
    return [...history.map(({ content }) => content), ...context.map(({ text }) => text)].join('\n');
}
/** What a judge may know of the failure: the answer that was rejected, and what people said. */
function notesOf(members) {
    const comments = [...new Set(members.flatMap(({ turn }) => commentsIn(turn.feedback)))].slice(0, 3);
    const said = comments.length === 0 ? '' : ` People said: ${comments.map((comment) => JSON.stringify(cut(comment))).join(', ')}.`;
    return `This answer was rejected in production: ${JSON.stringify(cut(members[0].turn.output))}.${said}`;
}
function cut(text) {
    return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE).toWellFormed()}...`;
}
/** A failure's tool results may be those of the wrong call: they are not replayed. */
function toolsOf({ tools }, kind) {
    if (kind === 'failure')
        return {};
    const recorded = tools.flatMap((use) => (use.result === null || use.result === undefined ? [] : [toRecorded(use)]));
    return recorded.length === 0 ? {} : { tools: recorded };
}
function toRecorded({ name, arguments: given, result }) {
    const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
    return { name, ...(isObject ? { arguments: given } : {}), result: result };
}
function tagsOf({ tags }, { stratify }) {
    const known = { ...tags };
    if (known.locale === undefined && known.language !== undefined && stratify.includes('locale'))
        known.locale = known.language;
    const kept = [...new Set([...KEPT_TAGS, ...stratify])].filter((key) => known[key] !== undefined).sort();
    return Object.fromEntries(kept.map((key) => [key, known[key] ?? '']));
}
/** What a policy says of a mode: by its name, or by words that all are among its terms. */
function entryFor(entries, { name, terms }) {
    if (entries[name] !== undefined)
        return entries[name];
    const stems = new Set([...terms, ...name.split('-')].map(stem));
    return Object.entries(entries).find(([key]) => key.split(/[^\p{L}\p{N}]+/u).every((word) => stems.has(stem(word))))?.[1];
}
function stem(word) {
    return word.toLowerCase().slice(0, 5);
}
/** Readable, and the same for the same question and kind in every run: its first words and eight hex digits of what is replayed. */
function caseId(input, history, kind) {
    const words = input
        .replace(/<[A-Z]+_\d+>/g, ' ')
        .toLowerCase()
        .replace(/[ßøæœłđı]/g, (letter) => FOLDS[letter] ?? '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}]{3,20}/gu);
    const digest = (0,fingerprint/* sha256 */.s)(JSON.stringify([kind, input, history.map(({ role, content }) => [role, content])])).slice(0, 8);
    return `${(words ?? []).slice(0, 4).join('-') || 'case'}-${digest}`;
}


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ renderGoldenSet),
/* harmony export */   Et: () => (/* binding */ newOrigins),
/* harmony export */   a_: () => (/* binding */ readGoldenSet),
/* harmony export */   y3: () => (/* binding */ originKey)
/* harmony export */ });
/* harmony import */ var _documents_json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64724);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53358);
/* harmony import */ var _domain_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48782);
/* harmony import */ var _proposal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70799);
/** A golden set that a harvest adds to: lines that are not touched stay byte for byte as they are. */




/**
 * The cases of a JSONL golden set.
 * @throws CupelError `config` with the line of what is no case
 */
function readGoldenSet(bytes, file) {
    return [...(0,_documents_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonLines */ .s)(bytes, file)].map(({ line, value }) => {
        const checked = (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(_domain_case_js__WEBPACK_IMPORTED_MODULE_2__/* .GoldenCaseSchema */ .z, value, { file, lineOf: () => line });
        if (!checked.ok)
            throw (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$j)(checked.problems, 'The fields of a case: schema/golden-case.schema.json.');
        return { golden: checked.value, line };
    });
}
/** The text of the set with the change; the very same text where nothing changes. */
function renderGoldenSet(text, change) {
    const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
    const changed = lines.map((line) => {
        if (line.trim() === '' || change.gained.size === 0)
            return line;
        const golden = JSON.parse(line.replace(/^\uFEFF/, ''));
        const gained = change.gained.get(golden.id);
        return gained === undefined ? line : (0,_proposal_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S)({ ...golden, provenance: [...(0,_domain_case_js__WEBPACK_IMPORTED_MODULE_2__/* .provenances */ .xl)(golden), ...gained] });
    });
    const all = [...changed, ...change.added.map(_proposal_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S)];
    return all.length === 0 ? text : `${all.join('\n')}\n`;
}
/** Origins that a case does not have yet. */
function newOrigins(golden, found) {
    const known = new Set((0,_domain_case_js__WEBPACK_IMPORTED_MODULE_2__/* .provenances */ .xl)(golden).map(originKey));
    return (0,_domain_case_js__WEBPACK_IMPORTED_MODULE_2__/* .provenances */ .xl)(found).filter((origin) => !known.has(originKey(origin)));
}
function originKey({ source, trace }) {
    return `${source ?? ''} ${trace ?? ''}`;
}


/***/ }),

/***/ 56198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ indexOrigins),
/* harmony export */   QW: () => (/* binding */ caseOfOrigin),
/* harmony export */   YH: () => (/* binding */ questionOf)
/* harmony export */ });
/* harmony import */ var _domain_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48782);
/* harmony import */ var _golden_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79771);
/** Which proposals a golden set holds already. */



/** What a golden case asks, with its earlier turns. Its kind is told by the signals of its origins; null where they say nothing. */
function questionOf(golden) {
    const input = typeof golden.input === 'string'
        ? golden.input
        : Object.values(golden.input ?? {})
            .filter((value) => typeof value === 'string')
            .join('\n');
    const earlier = (golden.messages ?? []).map(({ content }) => content).join('\n');
    return { text: `${earlier}\n${input}`, kind: kindOf((0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .provenances */ .xl)(golden)) };
}
function kindOf(origins) {
    const signals = origins.flatMap(({ signal }) => (signal === undefined ? [] : signal.split(',')));
    if (signals.length === 0)
        return null;
    return signals.every((signal) => _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .PRAISE */ .zZ.has(signal)) ? 'good' : 'failure';
}
/** Ids of the golden cases by the origins that they name. */
function indexOrigins(cases) {
    const index = new Map();
    for (const golden of cases)
        for (const origin of (0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .provenances */ .xl)(golden))
            if (origin.trace !== undefined)
                index.set((0,_golden_set_js__WEBPACK_IMPORTED_MODULE_1__/* .originKey */ .y3)(origin), golden.id);
    return index;
}
/** The id of the golden case that names one of these origins, or null. */
function caseOfOrigin(index, golden) {
    for (const origin of (0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .provenances */ .xl)(golden)) {
        const id = index.get((0,_golden_set_js__WEBPACK_IMPORTED_MODULE_1__/* .originKey */ .y3)(origin));
        if (id !== undefined)
            return id;
    }
    return null;
}


/***/ }),

/***/ 70799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutNote),
/* harmony export */   S: () => (/* binding */ toLine)
/* harmony export */ });
/** One line of a proposals file, or of a golden set. */
function toLine(golden) {
    return JSON.stringify(golden);
}
/** The case alone, as it goes into a golden set. */
function withoutNote({ harvest: _, ...golden }) {
    return golden;
}


/***/ }),

/***/ 25749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ki: () => (/* binding */ clusterFailures),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony exports OTHER_LANGUAGE, UNSAID_ARGUMENT */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6885);

/** Facts about an answer that hold whatever its words are. */
const OTHER_LANGUAGE = 'answers in another language';
const UNSAID_ARGUMENT = 'calls a tool with an argument that nobody said';
const NOTHING = { terms: new Uint32Array(), weights: new Float64Array() };
/** Mean cosine from which two clusters are one mode. */
const LEAST_SIMILARITY = 0.16;
/** The same of words and embeddings together. */
const LEAST_SIMILARITY_OF_BOTH = 0.2;
const WEIGHTS = { output: 1, input: 0.8, comment: 0.5, correction: 0.4 };
/** A fact weighs as much as several telling words. */
const FACT_WEIGHT = 12;
/** What is so about an answer whatever its words are. */
function factsOf({ input, output, history, tools }) {
    const [asked, answered] = [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(input), (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(output)];
    const said = `${history} ${input}`.toLowerCase();
    const isUnsaid = tools.some((use) => codesIn(use.arguments).some((code) => !said.includes(code)));
    return [...(asked !== null && answered !== null && asked !== answered ? [OTHER_LANGUAGE] : []), ...(isUnsaid ? [UNSAID_ARGUMENT] : [])];
}
/** Codes and amounts among the arguments of a call. */
function codesIn(given) {
    if (typeof given === 'number')
        return [String(given)];
    if (typeof given === 'string')
        return /\d{2}/.test(given) ? [given.toLowerCase()] : [];
    if (typeof given !== 'object' || given === null)
        return [];
    return Object.values(given).flatMap(codesIn);
}
/**
 * Groups of positions by mode, largest first; of equals the one that begins first.
 * @param likeness what an embedding model says: it counts half, beside the words
 */
function clusterFailures(failures, likeness = null) {
    const vectors = toVectors(failures);
    const words = (a, b) => dot(vectors[a] ?? NOTHING, vectors[b] ?? NOTHING);
    if (likeness === null)
        return averageLinkage(failures.length, words, LEAST_SIMILARITY);
    const both = (a, b) => {
        const alike = likeness(a, b);
        return alike === null ? words(a, b) : (words(a, b) + alike) / 2;
    };
    return averageLinkage(failures.length, both, LEAST_SIMILARITY_OF_BOTH);
}
function toVectors(failures) {
    const numbers = new Map();
    const documents = [];
    const counted = failures.map((failure) => {
        const bag = [...bagOf(failure)].map(([word, count]) => [numberOf(word, numbers), count]).sort(([a], [b]) => a - b);
        for (const [term] of bag)
            documents[term] = (documents[term] ?? 0) + 1;
        return { terms: Uint32Array.from(bag, ([term]) => term), weights: Float64Array.from(bag, ([, count]) => count) };
    });
    return counted.map(({ terms, weights }, position) => {
        const entries = [...terms].map((term, index) => {
            const count = weights[index] ?? 0;
            return [term, (1 + Math.log(count + 1)) * count * Math.log(1 + failures.length / (documents[term] ?? 1))];
        });
        const facts = factsOf(failures[position] ?? EMPTY).map((fact) => [
            numberOf(`\0${fact}`, numbers),
            FACT_WEIGHT * Math.log(1 + failures.length),
        ]);
        return unit([...entries, ...facts].sort(([a], [b]) => a - b));
    });
}
function numberOf(word, numbers) {
    const known = numbers.get(word);
    if (known !== undefined)
        return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
}
const EMPTY = { input: '', output: '', history: '', comments: [], correction: null, tools: [] };
function bagOf({ input, output, comments, correction }) {
    const bag = new Map();
    const add = (text, weight) => {
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(text).filter((word) => word.length > 2 || /\d/.test(word));
        for (const [index, word] of words.entries()) {
            const next = words[index + 1];
            bag.set(stem(word), (bag.get(stem(word)) ?? 0) + weight);
            if (next !== undefined)
                bag.set(`${stem(word)} ${stem(next)}`, (bag.get(`${stem(word)} ${stem(next)}`) ?? 0) + weight / 2);
        }
    };
    add((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeAnswer */ .E6)(output), WEIGHTS.output);
    add((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeQuestion */ .ol)(input), WEIGHTS.input);
    for (const comment of comments)
        add((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeAnswer */ .E6)(comment), WEIGHTS.comment);
    if (correction !== null)
        add((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeAnswer */ .E6)(correction), WEIGHTS.correction);
    return bag;
}
/** The first six letters: endings differ, in every language. */
function stem(word) {
    return word.slice(0, 6);
}
function unit(entries) {
    const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    return { terms: Uint32Array.from(entries, ([term]) => term), weights: Float64Array.from(entries, ([, value]) => value / length) };
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
        const [one, other] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
        if (one === other)
            sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
        if (one <= other)
            i += 1;
        if (other <= one)
            j += 1;
    }
    return sum;
}
/**
 * Agglomerative clustering with mean similarities (UPGMA), updated after Lance and Williams (1967). Each cluster keeps its nearest
 * one, so that a merge looks through one row and not through all: O(n^2) memory, and in practice O(n^2) time.
 */
function averageLinkage(count, similarity, least) {
    const matrix = Array.from({ length: count }, () => new Float32Array(count));
    for (const [a, row] of matrix.entries()) {
        for (let b = 0; b < a; b += 1) {
            const value = similarity(a, b);
            row[b] = value;
            const other = matrix[b];
            if (other !== undefined)
                other[a] = value;
        }
    }
    const members = Array.from({ length: count }, (_, position) => [position]);
    const nearest = matrix.map((row, a) => nearestOf(row, a, members));
    for (;;) {
        let best = { a: -1, b: -1, value: least };
        for (const [a, found] of nearest.entries())
            if (members[a] !== null && found.value > best.value)
                best = { a, b: found.b, value: found.value };
        if (best.a === -1)
            break;
        const [a, b] = best.a < best.b ? [best.a, best.b] : [best.b, best.a];
        merge(matrix, members, a, b);
        for (const [k, row] of matrix.entries())
            if (members[k] !== null && (k === a || nearest[k]?.b === a || nearest[k]?.b === b))
                nearest[k] = nearestOf(row, k, members);
    }
    return members.filter((group) => group !== null).sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
function nearestOf(row, a, members) {
    let best = { b: -1, value: -1 };
    for (const [b, value] of row.entries())
        if (b !== a && members[b] !== null && value > best.value)
            best = { b, value };
    return best;
}
function merge(matrix, members, a, b) {
    const [one, other] = [members[a] ?? [], members[b] ?? []];
    const [rowA, rowB] = [matrix[a], matrix[b]];
    for (const [k, row] of matrix.entries()) {
        if (k === a || k === b || members[k] === null || rowA === undefined || rowB === undefined)
            continue;
        const value = ((rowA[k] ?? 0) * one.length + (rowB[k] ?? 0) * other.length) / (one.length + other.length);
        rowA[k] = value;
        row[a] = value;
    }
    members[a] = [...one, ...other].sort((x, y) => x - y);
    members[b] = null;
}


/***/ }),

/***/ 64642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nameModes),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25749);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);
/** Names of failure modes in their own words: what the failures of a mode say and the others do not. */


/** Words that hold no subject, in the languages that modes are found in. */
const EMPTY_WORDS = new Set(('codex emailx phonex cardx ibanx ipx secretx namex about after again also another any anything because been before being could does doing done ' +
    'each from have having hello here into just like more most much only other over please really same should some such than thank thanks that their them then there ' +
    'these they thing this those through under until very want were what when where which while will with without would your yours you can our not for the and are but was how ' +
    'aber alle auch bitte dass dein diese dieser doch durch eine einem einen einer haben hallo hier ihre ihren immer kann können meine mich mit nach nicht noch nur oder sehr sein sich sind und uns unter vom von vor wann was wenn werden wie wir wird zum zur guten tag danke ' +
    'como con cuando desde donde esta está este esto hola las los más mis muy nos para pero por porque puede puedo que qué sin sobre son sus tiene una uno usted gracias').split(' '));
/** One name for each cluster, unlike all others. */
function nameModes(failures, clusters) {
    const words = failures.map(wordsOfFailure);
    const spread = new Map();
    for (const own of words)
        for (const word of own)
            spread.set(word, (spread.get(word) ?? 0) + 1);
    const taken = new Map();
    return clusters.map((cluster) => {
        const terms = termsOf(cluster, words, spread, failures.length);
        const fact = commonFact(cluster, failures);
        const name = fact === null ? slug(terms.slice(0, 2).join(' ')) : slug(fact);
        const count = (taken.get(name) ?? 0) + 1;
        taken.set(name, count);
        return { name: count === 1 ? name : `${name}-${count}`, terms: [...(fact === null ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(fact)), ...terms] };
    });
}
function wordsOfFailure({ input, output, comments }) {
    const all = [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeAnswer */ .E6)(output), (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeQuestion */ .ol)(input), ...comments.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeQuestion */ .ol)].flatMap(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9);
    return new Set(all.filter((word) => word.length > 3 && !EMPTY_WORDS.has(word) && !/\d/.test(word)));
}
function termsOf(cluster, words, spread, total) {
    const counts = new Map();
    for (const position of cluster)
        for (const word of words[position] ?? [])
            counts.set(word, (counts.get(word) ?? 0) + 1);
    const score = (word) => ((counts.get(word) ?? 0) / cluster.length) * Math.log(1 + total / (spread.get(word) ?? 1));
    return [...counts.keys()].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1)).slice(0, 20);
}
/** A fact that holds for most of a mode. */
function commonFact(cluster, failures) {
    const counts = new Map();
    for (const position of cluster) {
        const failure = failures[position];
        if (failure !== undefined)
            for (const fact of (0,_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(failure))
                counts.set(fact, (counts.get(fact) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([, a], [, b]) => b - a);
    return best !== undefined && best[1] > cluster.length / 2 ? best[0] : null;
}
/** A name of lower-case words with dashes. */
function slug(text) {
    const plain = text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '');
    return plain === '' ? 'unnamed' : plain.slice(0, 60).replace(/-+$/, '');
}


/***/ }),

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ normalizeAnswer),
/* harmony export */   LS: () => (/* binding */ trigramsOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   ne: () => (/* binding */ ownNumbers),
/* harmony export */   ol: () => (/* binding */ normalizeQuestion),
/* harmony export */   xX: () => (/* binding */ jaccard)
/* harmony export */ });
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56725);
/** Texts as what is compared: words without the numbers, codes and placeholders that differ from one customer to the next. */

const PLACEHOLDER = /<([A-Z]+)_\d+>/g;
/** A code: digits joined with letters or dashes, or five digits and more. */
const CODE = /\b(?=[\p{L}\p{N}-]*\d)(?:[\p{L}\p{N}]+-[\p{L}\p{N}-]+|\p{L}+\d[\p{L}\p{N}]*|\d{5,})\b/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** A text with placeholders and codes as words of their own kind, and every number as one. */
function normalizeQuestion(text) {
    return normalizeAnswer(text).replace(/\b\d+(?:[.,]\d+)*\b/g, '0');
}
/** The same with small numbers as they are: an answer of 14 days is another one than an answer of 30. */
function normalizeAnswer(text) {
    return text
        .normalize('NFKC')
        .replace(PLACEHOLDER, (_, kind) => ` ${kind.toLowerCase()}x `)
        .replace(CODE, ' codex ')
        .toLowerCase();
}
function wordsOf(normal) {
    return [...normal.matchAll(WORD)].map(([word]) => word);
}
/** Character trigrams of the words with single spaces between them. */
function trigramsOf(normal) {
    const text = ` ${wordsOf(normal).join(' ')} `;
    const hashes = new Uint32Array(Math.max(0, text.length - 2));
    for (let at = 0; at < hashes.length; at += 1)
        hashes[at] = (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hash64 */ .D)(text.slice(at, at + 3))[0];
    hashes.sort();
    let count = 0;
    for (const hash of hashes) {
        if (count > 0 && hashes[count - 1] === hash)
            continue;
        hashes[count] = hash;
        count += 1;
    }
    return hashes.slice(0, count);
}
/** Share of common elements, |A and B| / |A or B| (Jaccard); 1 for two empty sets. */
function jaccard(a, b) {
    let common = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const [one, other] = [a[i] ?? 0, b[j] ?? 0];
        if (one === other)
            common += 1;
        if (one <= other)
            i += 1;
        if (other <= one)
            j += 1;
    }
    const all = a.length + b.length - common;
    return all === 0 ? 1 : common / all;
}
/** Numbers that an answer says of itself: those that its question did not bring, codes left out. */
function ownNumbers(answer, question) {
    const brought = new Set(numbersIn(question));
    return new Set(numbersIn(answer).filter((number) => !brought.has(number)));
}
function numbersIn(text) {
    return [...normalizeAnswer(text).matchAll(/\d+(?:[.,:]\d+)*/g)].map(([number]) => number);
}
/** The words that a language cannot do without. */
const FUNCTION_WORDS = {
    en: 'the and is are was you your to of in it for on with this that have has not can will my me be what how do does i please from by at or if',
    de: 'der die das und ist sind war sie ihr ihre ich nicht mit für auf ein eine einen zu den dem im bitte wie was kann wird haben hat von noch mein meine',
    es: 'el la los las y es son que de en un una por para con no su sus mi cómo puedo está más pero del al se lo qué cuánto tu yo',
    fr: 'le la les et est sont que de des un une pour dans avec ne pas vous votre je mon ma mes comment du au sur ce cette puis être',
    it: 'il lo gli e è sono che di un una per con non mi mio mia come posso del della nel sul questo questa ho ha più',
    pt: 'o os as e é são que de um uma para com não seu sua meu minha como posso do da no na está você mais em por',
    nl: 'de het een en is zijn van ik niet met voor op te dat wat hoe kan mijn u uw deze naar wordt heb heeft bij nog',
};
const LANGUAGES = Object.entries(FUNCTION_WORDS).map(([language, words]) => [
    language,
    new Set(words.split(' ')),
]);
/** The language of a text by its function words; null where no language clearly leads. */
function languageOf(text) {
    const words = wordsOf(text.replace(PLACEHOLDER, ' ').toLowerCase());
    const counts = LANGUAGES.map(([language, known]) => ({ language, count: words.filter((word) => known.has(word)).length })).sort((a, b) => b.count - a.count);
    const [best, second] = counts;
    if (best === undefined || best.count < 2 || best.count < 0.12 * words.length)
        return null;
    return best.count > 1.5 * (second?.count ?? 0) ? best.language : null;
}


/***/ }),

/***/ 66770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ addressKind)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/** Which addresses an application may have: what a suite names must not lead into the machine or the network that runs it. */

const LOCAL_V4 = [
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
];
const FORBIDDEN_V4 = [
    ['0.0.0.0', 8],
    ['100.100.100.200', 32],
    ['169.254.0.0', 16],
    ['168.63.129.16', 32],
    ['192.0.0.0', 24],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
];
const LOCAL_V6 = [
    ['::1', 128],
    ['fc00::', 7],
];
/** Beside what is no host: IPv4 in other clothes (NAT64, 6to4, Teredo), where the address behind is not looked at. */
const FORBIDDEN_V6 = [
    ['::', 128],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
    ['fd00:ec2::254', 128],
    ['fd20:ce::254', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['2002::', 16],
    ['2001::', 32],
];
const local = listOf(LOCAL_V4, LOCAL_V6);
const forbidden = listOf(FORBIDDEN_V4, FORBIDDEN_V6);
function listOf(v4, v6) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const [address, bits] of v4)
        list.addSubnet(address, bits, 'ipv4');
    for (const [address, bits] of v6)
        list.addSubnet(address, bits, 'ipv6');
    return list;
}
/** What an IP address is; a text that is none is forbidden. */
function addressKind(address) {
    const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? '';
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? hexMapped(bare) ?? bare;
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(mapped);
    if (version === 0)
        return 'forbidden';
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (forbidden.check(mapped, family))
        return 'forbidden';
    return local.check(mapped, family) ? 'local' : 'public';
}
/** `::ffff:7f00:1` is 127.0.0.1. */
function hexMapped(address) {
    const match = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
    if (match === null)
        return null;
    const [high, low] = [Number.parseInt(match[1] ?? '', 16), Number.parseInt(match[2] ?? '', 16)];
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 56725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hash64)
/* harmony export */ });
/** Two independent 32-bit hashes of a text (FNV-1a with different offsets and a final mix). */
function hash64(text) {
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13);
    }
    return [mix(low), mix(high)];
}
function mix(hash) {
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}


/***/ })

};
