export const id = 1104;
export const ids = [1104];
export const modules = {

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ suggestionFolder),
/* harmony export */   suggest: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85725);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _reporters_proposals_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68001);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60783);
/* harmony import */ var _preparation_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93413);
/**
 * Proposes an edited prompt, or a hint for a rubric, from failing cases. A proposal is kept only if it wins on cases that its author has not seen,
 * by the gate's own test, and breaks no case that must not regress. Never a part of a gate.
 */






/**
 * Suggests.
 * @throws CupelError for what is missing or malformed; `cancelled` where the run ended before anything was known
 */
async function suggest(options, deps) {
    (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseFile */ .lv)(options.out, deps);
    const location = await oneSuite(options, deps);
    if (!options.hint) {
        const { suggestPrompt } = await Promise.all(/* import() */[__webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(4946), __webpack_require__.e(5977), __webpack_require__.e(9663), __webpack_require__.e(813), __webpack_require__.e(3030), __webpack_require__.e(7743), __webpack_require__.e(8347), __webpack_require__.e(9516), __webpack_require__.e(2665)]).then(__webpack_require__.bind(__webpack_require__, 6880));
        return conclude(await suggestPrompt(location, options, deps), options, deps);
    }
    const { suggestHint } = await Promise.all(/* import() */[__webpack_require__.e(2018), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(5977), __webpack_require__.e(9353), __webpack_require__.e(2869), __webpack_require__.e(5982)]).then(__webpack_require__.bind(__webpack_require__, 25982));
    return conclude(await suggestHint(location, options, deps), options, deps);
}
async function oneSuite({ suite, stateDir }, deps) {
    const [location, ...others] = await (0,_preparation_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .locateSuites */ .y)(deps, suite === undefined ? [] : [suite], { stateDir });
    if (location !== undefined && others.length === 0)
        return location;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('usage', `${others.length + 1} suites are there`, { remedy: 'Name the one that is to be improved.' });
}
async function conclude({ facts, improved, before, after, dir }, { out }, deps) {
    const { history, ended } = improved;
    const kept = history.findLast(({ outcome }) => outcome === 'kept');
    const report = {
        schemaVersion: 1,
        ...facts,
        kept: kept === undefined || kept.evidence === null ? null : { round: kept.round, evidence: kept.evidence },
        history: history.map(({ round, outcome, why, evidence }) => ({ round, outcome, why, evidence })),
        ended,
        diff: kept === undefined
            ? null
            : (0,diff__WEBPACK_IMPORTED_MODULE_5__/* .createTwoFilesPatch */ .ss)(`a/${facts.file}`, `b/${facts.file}`, before, after, undefined, undefined, { context: 3 }),
    };
    const folder = out === undefined ? dir : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(deps.cwd, out);
    await (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .hV)(folder, Object.values(_reporters_proposals_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .SUGGESTION_REPORTERS */ .In)
        .filter(({ file }) => report.diff !== null || !file.endsWith('.diff'))
        .map(({ file, render }) => ({ file, render: () => render(report) })), deps);
    return { report, dir: folder };
}
/** Where the record of a suggestion stands. */
function suggestionFolder(stateDir, suite, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs', `suggest-${suite}-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`);
}


/***/ }),

/***/ 38607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(635);
/**
 * Foreign text in a GitHub comment, so that none of it becomes active. Two readers have to be stopped: the Markdown parser (markup,
 * HTML, links, tables), by escapes; and what GitHub does afterwards with the text of the rendered page (mentions, issue and commit
 * references, emoji codes), which sees through escapes and is stopped by an invisible character inside the word only.
 */

/** The word joiner: no width, and no place for a line to break. */
const BREAK = '\u2060';
/** Web addresses, mail addresses and mentions. They are broken in code, too: mail programs link what they find in plain text. */
function breakAddresses(text) {
    return text
        .replace(/@(?=[\p{L}\p{N}_])/gu, `@${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/(www)(?=\.)/gi, `$1${BREAK}`);
}
/** GitHub's short references (`#1`, `owner/name#1`, `GH-1`, advisories, commits), emoji codes and formulas. */
function breakReferences(text) {
    return breakAddresses(text)
        .replace(/#(?=[\p{L}\p{N}])/gu, `#${BREAK}`)
        .replace(/(?<![a-z\d])(GH|CVE|GHSA)-(?=\w)/gi, `$1-${BREAK}`)
        .replace(/(?<![a-z\d])[\da-f]{7,}(?![a-z\d])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/:(?=[\w+-])/g, `:${BREAK}`) // the second colon may be ours
        .replace(/\$(?!\d)/g, '＄'); // the one sign that has no escape: `$x$` is a formula
}
/** What our comments are made of: inert in code, but who searches a comment for the marker or its folds shall find ours alone. */
function breakOwnMarkup(text) {
    return text.replace(/<(?=!|\/?(?:details|summary)\b)/gi, `<${BREAK}`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '|': '&#124;' };
/** Running text in Markdown, at the start of a line or within: reads as it was written and does nothing. */
function plain(text, max) {
    return escapePlain((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max));
}
function escapePlain(line) {
    return breakReferences(line)
        .replace(/[&<>|]/g, (sign) => ENTITIES[sign] ?? sign)
        .replace(/[\\`*_~[\]!]/g, '\\$&')
        .replace(/^([-+#=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)); // heading, list, underline
}
/** A name as code. What could end a code span, or a table cell inside one, goes into `<code>` instead. */
function code(text, max) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max, 'middle');
    if (/[`|]/.test(line))
        return `<code>${escapePlain(line)}</code>`;
    return `\`${breakOwnMarkup(breakAddresses(line))}\``;
}
/** Text between HTML tags, where Markdown is not read: the line of a `<summary>`. */
function html(text, max) {
    return breakReferences((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max, 'middle')).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/** Several lines, word for word, in a fence longer than any run of backticks in them. */
function fence(text, max) {
    const lines = breakOwnMarkup(breakAddresses((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v)(text, max)))
        .replace(/^([^\S\n]*):(?=:)/gm, `$1:${BREAK}`) // a line of a log that begins so is a command to the runner
        .replaceAll('##[', `##${BREAK}[`);
    return fenceRaw(lines, 'text');
}
/** A command to copy, exactly as it is; null where it holds what nobody sees, our own markup, or more than `max` code points. */
function command(line, max) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(line, max) === line && breakOwnMarkup(line) === line ? fenceRaw(line, 'sh') : null;
}
function fenceRaw(lines, language) {
    let ticks = '```';
    while (lines.includes(ticks))
        ticks += '`';
    return `${ticks}${language}\n${lines}\n${ticks}`;
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ renderJsonOf),
/* harmony export */   G3: () => (/* binding */ jsonReporter)
/* harmony export */ });
/* unused harmony export renderJson */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45384);
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
    const members = Object.entries(schema.shape).flatMap(([key, member]) => {
        const value = Reflect.get(report, key);
        if (value === undefined)
            return [];
        return [`  ${JSON.stringify(key)}: ${Array.isArray(value) ? renderList(member, value) : inOrder(member, value)}`];
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
    const list = schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodExactOptional */ .ZwT ? schema.unwrap() : schema;
    const element = list instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA ? list.element : null;
    return `[\n${entries.map((entry) => `    ${inOrder(element, entry)}`).join(',\n')}\n  ]`;
}
/** One line of JSON with the schema's own order of keys; keys that no schema orders are sorted. Nothing is validated here. */
function inOrder(schema, value) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNullable */ .l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodExactOptional */ .ZwT)
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

/***/ 67688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** The few shapes of GitHub Markdown that a report is made of. Whatever comes in is Markdown already: see `escape.ts` for foreign text. */
/** A table; empty without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = `|${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join('|')}|`;
    return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].join('\n');
}
/** A bulleted list. */
function bullets(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
/** Paragraphs, tables and the like, one blank line between; empty ones fall out. */
function blocks(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** A part that opens on a click. `summary` is read as HTML, `content` as Markdown; empty without content. */
function folded(summary, content) {
    return content === '' ? '' : `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** A figure with its unit that no line break may part. */
function unbroken(figure) {
    return figure.replaceAll(' ', '\u00A0').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fv: () => (/* binding */ formatMove),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Xk: () => (/* binding */ NO_FIGURE),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   zJ: () => (/* binding */ formatDecimal)
/* harmony export */ });
/**
 * Numbers as people read them. Renderers round, nothing else does: every figure comes in as the report holds it (fractions on
 * 0..1, USD, ms) and leaves as text. The same input gives the same characters on every machine: no locale is asked.
 */
/** What stands where a figure is not defined. */
const NO_FIGURE = '–';
/** Beyond this a ratio is no figure any more: a division by next to nothing. */
const ABSURD = 1e6;
function round(value, digits) {
    const text = Math.abs(value).toFixed(digits);
    return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}
function withSign(value, text) {
    return value > 0 && !/^[0.]+$/.test(text) ? `+${text}` : text;
}
/** `0.81` as `81.0 %`. */
function formatPercent(fraction) {
    if (fraction === null)
        return NO_FIGURE;
    return Math.abs(fraction) > ABSURD ? '> 1,000,000 %' : `${round(fraction * 100, 1)} %`;
}
/** A share of a whole as percent; only all of it is `100 %` and only nothing is `0 %`. */
function formatShare(fraction) {
    if (fraction === null)
        return NO_FIGURE;
    if (fraction === 0 || fraction === 1)
        return `${fraction * 100} %`;
    if (fraction > 0.9995)
        return '> 99.9 %';
    if (fraction < 0.0005)
        return '< 0.1 %';
    return formatPercent(fraction);
}
/** The scores of one case on both sides: whole percents where these are exact, else one decimal. */
function formatMove(from, to, arrow = '→') {
    const whole = [from, to].every((value) => value === null || Math.abs(value * 100 - Math.round(value * 100)) < 1e-9);
    const format = (value) => (value !== null && whole ? `${round(value * 100, 0)} %` : formatPercent(value));
    return `${format(from)} ${arrow} ${format(to)}`;
}
function points(fraction) {
    const value = fraction * 100;
    return round(value, value !== 0 && Math.abs(value) < 0.095 ? 2 : 1);
}
/** A size without its direction: `0.043` as `4.3 points`. */
function formatPoints(fraction) {
    return `${points(Math.abs(fraction))} points`;
}
/** A difference with its direction: `-0.06` as `-6.0 points`. */
function formatDifference(fraction) {
    return fraction === null ? NO_FIGURE : `${withSign(fraction, points(fraction))} points`;
}
/** Both ends of an interval in points: `-9.0 to -3.0`. */
function formatInterval(interval) {
    return interval.map((end) => withSign(end, points(end))).join(' to ');
}
/** `1234567` as `1,234,567`. */
function formatCount(count) {
    return round(count, 0).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 case`, `2 cases`; the plural is given where it is no added `s`. */
function formatQuantity(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** USD with two decimals, below a dollar with two digits that say something: `$12.50`, `$0.42`, `$0.0042`. */
function formatMoney(usd) {
    if (usd === null)
        return 'unknown';
    const size = Math.abs(usd);
    const sign = usd < 0 ? '-' : '';
    if (size === 0)
        return '$0.00';
    if (size < 0.000001)
        return `< ${sign}$0.000001`;
    const decimals = size >= 0.995 ? 2 : Math.max(2, 1 - Math.floor(Math.log10(size)));
    const [whole = '0', rest = '00'] = size.toFixed(decimals).split('.');
    return `${sign}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest.replace(/(?<=..)0+$/, '')}`;
}
/** `820 ms`, `2.1 s`, `2 min 13 s`, `1 h 04 min`. */
function formatDuration(ms) {
    if (ms === null)
        return NO_FIGURE;
    if (Math.abs(ms) < 999.5)
        return `${round(ms, 0)} ms`;
    if (Math.abs(ms) < 59_950)
        return `${round(ms / 1000, 1)} s`;
    const seconds = Math.round(Math.abs(ms) / 1000);
    const sign = ms < 0 ? '-' : '';
    if (seconds < 3600)
        return `${sign}${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${sign}${formatCount(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
}
/** A p-value, a correlation, a kappa: `digits` decimals, and never a false `0.0000`. */
function formatDecimal(value, digits) {
    if (value === null)
        return NO_FIGURE;
    const smallest = 10 ** -digits;
    return value > 0 && value < smallest / 2 ? `< ${smallest.toFixed(digits)}` : round(value, digits);
}


/***/ }),

/***/ 12236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ markdownDiff),
/* harmony export */   c: () => (/* binding */ terminalDiff)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38607);
/** A unified diff for people: part of it was written by a model. */

const MOST = 20_000;
const LINE = 4_000;
/** In a fence that nothing in it can end. */
function markdownDiff(diff) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(diff, MOST).replace(/^(`+)text\n/, '$1diff\n');
}
/** What goes in red, what comes in green; each line without anything that a terminal obeys. */
function terminalDiff(diff, { paint, foreign }) {
    const lines = diff.trimEnd().split('\n');
    return lines
        .map((line) => {
        const sign = line.charAt(0);
        const indent = /^[ \t]*/.exec(line.slice(1))?.[0] ?? '';
        const rest = line.slice(1).trim();
        const shown = rest === '' ? sign : `${sign}${indent.replaceAll('\t', '  ')}${foreign(rest, LINE)}`;
        if (/^(---|\+\+\+|@@|===)/.test(line))
            return paint.dim(shown);
        return sign === '+' ? paint.green(shown) : sign === '-' ? paint.red(shown) : shown;
    })
        .join('\n');
}


/***/ }),

/***/ 68001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  In: () => (/* binding */ SUGGESTION_REPORTERS),
  YJ: () => (/* binding */ renderSuggestionMarkdown),
  IS: () => (/* binding */ renderSuggestionText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/domain/report.js
var report = __webpack_require__(49012);
;// CONCATENATED MODULE: ./lib/domain/suggestion-report.js
/** What `suggest` prints and writes: the change, the evidence for it, what it cost, and every attempt. */


const count = schemas/* int */.Whr().min(0);
/** A proposal held against what was in force, on cases that its author has not seen. */
const EvidenceSchema = schemas/* strictObject */.rej({
    /** What was in force is the baseline. Of a hint the metric is the agreement with people. */
    comparison: report/* ComparisonSchema */.tV.nullable(),
    /** P-value of H0: it is no better. */
    pGain: schemas/* number */.aig().nullable(),
    /** Cases that must not regress, and did. */
    broken: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const SuggestionReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    suite: schemas/* string */.YjP(),
    /** `prompt`: the candidate's prompt; `hint`: the description of a rubric. */
    kind: schemas/* enum */.k5n(['prompt', 'hint']),
    /** The file that would change. */
    file: schemas/* string */.YjP(),
    author: schemas/* string */.YjP(),
    seed: schemas/* int */.Whr(),
    /** The failure mode whose cases were learned from; null: all. */
    mode: schemas/* string */.YjP().nullable(),
    /** Cases (of a hint: labelled answers) to learn from, those of them that fail, and those held out. */
    cases: schemas/* strictObject */.rej({ learn: count, failing: count, heldOut: count, mustPass: count }),
    /** One-sided level that each proposal had to reach. */
    level: schemas/* number */.aig(),
    kept: schemas/* strictObject */.rej({ round: schemas/* int */.Whr(), evidence: EvidenceSchema }).nullable(),
    history: schemas/* array */.YOg(schemas/* strictObject */.rej({
        round: schemas/* int */.Whr(),
        outcome: schemas/* enum */.k5n(['kept', 'dropped', 'unusable', 'unfinished']),
        why: schemas/* string */.YjP(),
        evidence: EvidenceSchema.nullable(),
    })),
    /** Why it ended before its rounds were over; null where it did not. */
    ended: schemas/* string */.YjP().nullable(),
    /** Unified, for `git apply`; null where nothing was kept. */
    diff: schemas/* string */.YjP().nullable(),
    usage: report/* UsageReportSchema */.n$,
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(90846);
// EXTERNAL MODULE: ./lib/reporters/markdown-blocks.js
var markdown_blocks = __webpack_require__(67688);
// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
// EXTERNAL MODULE: ./lib/reporters/terminal-table.js
var terminal_table = __webpack_require__(81809);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/reporters/proposals/patch.js
var patch = __webpack_require__(12236);
;// CONCATENATED MODULE: ./lib/reporters/proposals/suggestion.js
/** A suggestion for people: the change, the evidence for it, what it cost, and what was tried on the way. */








const NAME = 120;
const SENTENCE = 600;
/** Renderings of a suggestion by name, with the file of each in its record. */
const SUGGESTION_REPORTERS = {
    json: { file: 'suggestion.json', render: (report) => (0,json/* renderJsonOf */.Cn)(SuggestionReportSchema, report) },
    md: { file: 'suggestion.md', render: renderSuggestionMarkdown },
    /** For `git apply`. */
    diff: { file: 'suggestion.diff', render: ({ diff }) => diff ?? '' },
};
const WHAT = { prompt: 'An edit of the prompt', hint: 'A hint for the judge' };
const ROWS = { prompt: 'case', hint: 'labelled answer' };
function outcomeOf({ kept, history, kind }) {
    const tried = (0,numbers/* formatQuantity */.VZ)(history.filter(({ outcome }) => outcome !== 'unfinished').length, 'proposal was tried', 'proposals were tried');
    const comparison = kept?.evidence.comparison ?? null;
    if (kept === null || comparison === null)
        return `${tried}, none was kept.`;
    const moved = `${(0,numbers/* formatPercent */.l9)(comparison.baseline)} to ${(0,numbers/* formatPercent */.l9)(comparison.candidate)}`;
    return `${tried}; that of round ${kept.round} is kept: ${kind === 'hint' ? 'the judge’s agreement with people' : 'the score'} on ${(0,numbers/* formatQuantity */.VZ)(comparison.n, `${ROWS[kind]} that nobody learned from`, `${ROWS[kind]}s that nobody learned from`)} goes from ${moved}.`;
}
function factsOf({ cases, kind, level, usage }) {
    const rows = (count) => (0,numbers/* formatQuantity */.VZ)(count, ROWS[kind]);
    return `${rows(cases.learn)} to learn from, ${cases.failing} of them failing; ${cases.heldOut} held out; ${cases.mustPass} that must pass. Each proposal had to win at ${level.toPrecision(2)} one-sided. ${(0,numbers/* formatQuantity */.VZ)(usage.requests, 'request')}, ${usage.fromCassette} answered from cassettes, ${(0,numbers/* formatMoney */.up)(usage.usd)}.`;
}
const HEADS = ['round', 'outcome', 'difference', 'range', 'why'];
function rowsOf({ history }) {
    return history.map(({ round, outcome, evidence, why }) => {
        const { difference = null, interval = null } = evidence?.comparison ?? {};
        return { cells: [String(round), outcome, (0,numbers/* formatDifference */.jR)(difference), interval === null ? numbers/* NO_FIGURE */.Xk : (0,numbers/* formatInterval */.vy)(interval)], why };
    });
}
const columns = HEADS.map((head, index) => ({ head, ...(index === 2 || index === 3 ? { align: 'right' } : {}) }));
/** GitHub Markdown. */
function renderSuggestionMarkdown(report) {
    const { kind, suite, file, author, mode, ended, diff } = report;
    return `${(0,markdown_blocks/* blocks */.Bv)(`# ${WHAT[kind]} of ${(0,reporters_escape/* plain */.pj)(suite, NAME)}`, outcomeOf(report), `${(0,reporters_escape/* code */.aY)(file, NAME)}, written by ${(0,reporters_escape/* code */.aY)(author, NAME)}${mode === null ? '' : `, from failures of the mode ${(0,reporters_escape/* code */.aY)(mode, NAME)}`}. ${factsOf(report)}`, ended === null ? '' : `It ended early: ${(0,reporters_escape/* plain */.pj)(ended, SENTENCE)}.`, diff === null ? '' : (0,markdown_blocks/* blocks */.Bv)('## The change', (0,patch/* markdownDiff */.Z)(diff)), '## Attempts', (0,markdown_blocks/* table */.tp)(columns, rowsOf(report).map(({ cells, why }) => [...cells, (0,reporters_escape/* plain */.pj)(why, SENTENCE)])))}\n`;
}
/** For a terminal; the change last. */
function renderSuggestionText(report, options) {
    const pen = (0,terminal_text/* takePen */.N)(options);
    const wrapped = (text) => (0,terminal_table/* wrapText */.C1)(text, pen.columns).join('\n');
    const { kind, suite, file, author, mode, ended, diff } = report;
    const from = mode === null ? '' : `, from failures of the mode ${pen.foreign(mode, NAME)}`;
    return [
        `${pen.paint.bold(`${WHAT[kind]} of ${pen.foreign(suite, NAME)}`)}: ${pen.own(outcomeOf(report))}`,
        wrapped(`${pen.foreign(file, NAME)}, written by ${pen.foreign(author, NAME)}${from}. ${factsOf(report)}`),
        (0,terminal_table/* terminalTable */.RX)(columns, rowsOf(report).map(({ cells, why }) => [...cells.map(pen.own), pen.foreign(why, SENTENCE)]), pen),
        ...(ended === null ? [] : [wrapped(`It ended early: ${pen.foreign(ended, SENTENCE)}.`)]),
        ...(diff === null ? [] : [(0,patch/* terminalDiff */.c)(diff, pen)]),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}


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

/***/ 81809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   RX: () => (/* binding */ terminalTable)
/* harmony export */ });
/* unused harmony export displayWidth */
const GAP = '  ';
const NARROWEST = 8;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** Cells that a terminal uses for a line: East Asian and emoji signs take two, combining marks none. */
function displayWidth(line) {
    let width = 0;
    for (const sign of line)
        width += /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
    return width;
}
/** Lines of at most `width` cells, broken between words where that is possible and else inside them. */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((whole) => breakWord(whole, width))) {
        if (line === '')
            line = word;
        else if (displayWidth(line) + 1 + displayWidth(word) <= width)
            line = `${line} ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function breakWord(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const parts = [''];
    for (const sign of word) {
        const part = parts.at(-1) ?? '';
        if (part !== '' && displayWidth(part) + displayWidth(sign) > width)
            parts.push(sign);
        else
            parts[parts.length - 1] = part + sign;
    }
    return parts;
}
/** The rows under their heads, indented by two; empty without rows. */
function terminalTable(columns, rows, pen) {
    if (rows.length === 0)
        return '';
    const heads = columns.map(({ head }) => ({ text: head, paint: pen.paint.dim }));
    const widths = fitWidths([heads, ...rows], columns.length, pen.columns);
    return [heads, ...rows].map((row) => renderRow(row, columns, widths)).join('\n');
}
function renderRow(row, columns, widths) {
    const cells = row.map((cell, index) => linesOf(cell).flatMap((line) => wrapText(line, widths[index] ?? NARROWEST)));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
        const parts = cells.map((lines, index) => {
            const line = lines[at] ?? '';
            const pad = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(line)));
            const cell = row[index];
            const painted = line === '' || cell === undefined || typeof cell === 'string' ? line : cell.paint(line);
            return columns[index]?.align === 'right' ? `${pad}${painted}` : `${painted}${pad}`;
        });
        return `${GAP}${parts.join(GAP)}`.trimEnd();
    }).join('\n');
}
function linesOf(cell) {
    return (typeof cell === 'string' ? cell : cell.text).split('\n');
}
/** Natural widths, the widest column narrowed step by step until a row fits. */
function fitWidths(rows, count, columns) {
    const widths = Array.from({ length: count }, (_, index) => Math.max(...rows.flatMap((row) => linesOf(row[index] ?? '').map(displayWidth))));
    const room = columns - count * GAP.length;
    for (;;) {
        const widest = Math.max(...widths);
        if (widest <= NARROWEST || widths.reduce((sum, width) => sum + width, 0) <= room)
            return widths;
        widths[widths.indexOf(widest)] = widest - 1;
    }
}


/***/ })

};
