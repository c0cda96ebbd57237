export const id = 7909;
export const ids = [7909];
export const modules = {

/***/ 75025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ adapterWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);

const FORMATS = { peft: 'PEFT', gguf: 'GGUF', id: '' };
/** Digits of a digest that a person compares. */
const DIGEST = 12;
/** `show` makes the names, which come from files, safe for where they are shown. */
function adapterWords(adapter, show) {
    const { name, format, kind, rank, alpha, targetModules, base, bytes, sha256, scale } = adapter;
    const what = [format === null ? '' : FORMATS[format], kind === null ? '' : show(kind)].filter((word) => word !== '').join(' ');
    const facts = [
        what,
        rank === null ? '' : `rank ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rank)}`,
        alpha === null ? '' : `alpha ${Number(alpha.toFixed(3))}`,
        targetModules.length === 0 ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(targetModules.length, 'target module'),
        bytes === null ? '' : `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        base === null ? '' : `base ${show(base)}`,
        scale === 1 ? '' : `scale ${scale}`,
        sha256 === null ? '' : `sha256 ${show(sha256.slice(0, DIGEST))}`,
    ].filter((fact) => fact !== '');
    return facts.length === 0 ? show(name) : `${show(name)} (${facts.join(', ')})`;
}


/***/ }),

/***/ 19385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   LF: () => (/* binding */ comparisonVerdict),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   Xl: () => (/* binding */ formatSide),
/* harmony export */   eD: () => (/* binding */ formatChange)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);

function unitOf({ role, metric }) {
    if (role !== 'limit')
        return 'score';
    if (metric.endsWith('_ms'))
        return 'ms';
    return metric.includes('usd') ? 'usd' : 'ratio';
}
const LIMIT_NAMES = {
    latency_p95_ms: 'slowest 5 % of answers',
    cost_usd_per_case: 'cost of a case',
    cost_increase: 'rise in the cost of a case',
};
/** The metric's name, and what is asked of it where that is no comparison. `name` is the suite's word, `hint` ours. */
function metricName(comparison) {
    const { role, metric } = comparison;
    const limit = role === 'limit' && Object.hasOwn(LIMIT_NAMES, metric) ? LIMIT_NAMES[metric] : undefined;
    const hints = {
        primary: 'decides',
        floor: 'floor',
        limit: 'limit',
        forgetting: 'forgetting',
    };
    return { name: limit ?? metric, hint: hints[role] ?? '' };
}
/** One side's value in its unit. */
function formatSide(comparison, value) {
    if (value === null)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FIGURE */ .Xk;
    switch (unitOf(comparison)) {
        case 'score':
        case 'ratio':
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(value);
        case 'ms':
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
        case 'usd':
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)(value);
    }
}
/** The difference in its unit, without its interval. */
function formatChange(comparison) {
    const { difference } = comparison;
    if (difference === null)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FIGURE */ .Xk;
    const unit = unitOf(comparison);
    if (unit === 'score')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference);
    const text = formatSide(comparison, difference);
    return difference > 0 ? `+${text}` : text;
}
/** `-9.0 to -3.0`; null without an interval. */
function formatRange({ interval }) {
    return interval === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(interval);
}
const BOUND_WORDS = {
    floor: { regression: 'below its floor', pass: 'above its floor' },
    limit: { regression: 'over its limit', pass: 'within its limit' },
    forgetting: { regression: 'forgotten', pass: 'kept' },
};
/** What came of the comparison, in two or three words. */
function comparisonVerdict({ role, status, interval, slice }) {
    const bound = role === 'floor' || role === 'limit' || role === 'forgetting' ? BOUND_WORDS[role] : { regression: 'worse', pass: 'no worse' };
    switch (status) {
        case 'regression':
            return { tone: 'bad', words: bound.regression };
        case 'pass':
            return { tone: 'good', words: bound.pass };
        case 'inconclusive':
            return { tone: 'unsure', words: role === 'floor' || role === 'limit' ? 'not measured' : 'not decided' };
        case 'shown':
            if (slice === null || interval === null)
                return { tone: 'none', words: '' };
            if (interval[1] < 0)
                return { tone: 'unsure', words: 'lower, not proven' };
            return { tone: 'none', words: interval[0] > 0 ? 'higher' : '' };
    }
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ csvReporter),
/* harmony export */   zT: () => (/* binding */ csvLine)
/* harmony export */ });
/* unused harmony export renderCsv */
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(635);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66028);


const LONGEST = 32_000; // a cell of Excel holds 32,767 characters
const COLUMNS = [
    'case',
    'status',
    'baseline',
    'candidate',
    'difference',
    'trials_baseline',
    'trials_candidate',
    'severity',
    'failed',
    'origin',
    'file',
    'line',
];
/** One row a case, in the order of the report; a column `tag:<key>` for every tag. */
function renderCsv(view) {
    const { cases } = view.report;
    const tags = [...new Set(cases.flatMap((golden) => Object.keys(golden.tags)))].sort(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const header = [...COLUMNS, ...tags.map((tag) => `tag:${tag}`)];
    const rows = cases.map((golden) => [...caseCells(golden, view.notes.get(golden.id)), ...tags.map((tag) => tagCell(golden, tag))]);
    return [header, ...rows].map(csvLine).join('');
}
/** One row of a CSV file, its line end included. Texts are cleaned and cannot become formulas. */
function csvLine(cells) {
    return `${cells.map(renderCell).join(',')}\r\n`;
}
function caseCells({ id, status, baseline, candidate, difference, trials }, note) {
    const failed = note?.failed.flatMap(({ metric, items }) => (items.length === 0 ? [metric] : items.map((item) => `${metric}: ${item}`)));
    return [
        ...[id, status, baseline, candidate, difference, trials.baseline, trials.candidate],
        ...[note?.severity ?? null, failed?.join('; ') ?? null, note?.origins.join('; ') ?? null, note?.file ?? null, note?.line ?? null],
    ];
}
function tagCell({ tags }, key) {
    const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
    if (value === undefined)
        return null;
    return typeof value === 'string' ? value : value.join('; ');
}
function renderCell(cell) {
    if (cell === null || cell === '')
        return '';
    if (typeof cell === 'number')
        return Number.isFinite(cell) ? String(cell) : '';
    const text = defuse((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(cell, LONGEST));
    return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
const FORMULA = /(^|[,;]\s*)(?=[=+\-@＝＋－＠])/g;
function defuse(text) {
    return text.replace(/^'/, "''").replace(FORMULA, "$1'");
}
const csvReporter = { name: 'csv', file: 'cases.csv', render: renderCsv };


/***/ }),

/***/ 33657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ COMMENT_DETAIL),
/* harmony export */   FW: () => (/* binding */ SUMMARY_DETAIL),
/* harmony export */   tX: () => (/* binding */ renderToFit)
/* harmony export */ });
/** How much a rendered report shows, and how it is made to fit under a limit: always by showing less, never by cutting text. */
/** What the pull request comment shows when nothing has to be left out. */
const COMMENT_DETAIL = {
    worst: 8,
    moreWorst: 32,
    improved: 20,
    unscored: 20,
    metrics: 20,
    slices: 12,
    policyChanges: 20,
    reasons: 8,
    notes: 8,
    perCase: 4,
    errorKinds: 14,
    judges: 6,
    excerpts: 5,
    excerpt: 1200,
    sentence: 400,
    name: 100,
    shortened: false,
};
/** What the job summary shows: the same, with more rows. */
const SUMMARY_DETAIL = {
    worst: 50,
    moreWorst: 950,
    improved: 500,
    unscored: 500,
    metrics: 100,
    slices: 100,
    policyChanges: 200,
    reasons: 50,
    notes: 50,
    perCase: 8,
    errorKinds: 30,
    judges: 20,
    excerpts: 20,
    excerpt: 4000,
    sentence: 600,
    name: 160,
    shortened: false,
};
/** Renders with less and less detail until the text fits; the last try shows next to nothing and fits whatever the input is. */
function renderToFit(render, full, fits) {
    let text = render(full);
    for (const detail of lessAndLess(full)) {
        if (fits(text))
            return text;
        text = render(detail);
    }
    return text;
}
const ROW_SHARES = [0.7, 0.5, 0.35, 0.25, 0.15, 0.08];
function* lessAndLess(full) {
    for (const share of ROW_SHARES)
        yield withShare(full, share);
    const few = withShare(full, 0.08);
    yield { ...few, excerpts: 0, sentence: 200, name: 60 };
    yield { ...few, excerpts: 0, sentence: 120, name: 32 };
    yield { ...FOLDED_AWAY, sentence: 80, name: 24 };
}
/** Fewer rows; a list that had any keeps one. */
function withShare(full, share) {
    const rows = (count) => Math.ceil(count * share);
    return {
        worst: rows(full.worst),
        moreWorst: rows(full.moreWorst),
        improved: rows(full.improved),
        unscored: rows(full.unscored),
        metrics: rows(full.metrics),
        slices: rows(full.slices),
        policyChanges: rows(full.policyChanges),
        reasons: rows(full.reasons),
        notes: rows(full.notes),
        perCase: rows(full.perCase),
        errorKinds: rows(full.errorKinds),
        judges: rows(full.judges),
        excerpts: rows(full.excerpts),
        excerpt: rows(full.excerpt),
        sentence: full.sentence,
        name: full.name,
        shortened: true,
    };
}
/** Verdict, reasons, the deciding metric and the numbers of everything else. */
const FOLDED_AWAY = {
    worst: 1,
    moreWorst: 0,
    improved: 0,
    unscored: 0,
    metrics: 1,
    slices: 1,
    policyChanges: 1,
    reasons: 2,
    notes: 1,
    perCase: 1,
    errorKinds: 3,
    judges: 1,
    excerpts: 0,
    excerpt: 0,
    sentence: 80,
    name: 24,
    shortened: true,
};


/***/ }),

/***/ 66028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   e0: () => (/* binding */ namesItself),
/* harmony export */   fK: () => (/* binding */ isQuarantined),
/* harmony export */   ip: () => (/* binding */ errorsByCount),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oq: () => (/* binding */ sliceName),
/* harmony export */   y: () => (/* binding */ hasReturned)
/* harmony export */ });
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49012);
/** What the renderers for people pick out of a report, and in which order. Picking is all: the statuses are the gate's. */

/** Sorts a report's comparisons and cases for reading. */
function digest(view) {
    const { cases } = view.report;
    const comparisons = withoutEchoes(view.report.comparisons);
    const metrics = comparisons.filter(({ slice }) => slice === null);
    const slices = comparisons.filter(({ slice }) => slice !== null);
    const alone = view.report.sides.baseline === null;
    const withStatus = (status) => cases.filter((golden) => golden.status === status);
    return {
        view,
        primary: metrics.find(({ role }) => role === 'primary') ?? null,
        openMetrics: metrics.filter((metric) => alone || needsReading(metric)),
        otherMetrics: metrics.filter((metric) => !alone && !needsReading(metric)),
        movedSlices: slices.filter(hasMoved).sort(byFailureThenSize),
        otherSlices: slices.filter((slice) => !hasMoved(slice)),
        regressed: withStatus('regressed').sort((a, b) => byGravity(a, b, view)),
        improved: withStatus('improved').sort((a, b) => (b.difference ?? 0) - (a.difference ?? 0) || compareText(a.id, b.id)),
        unscored: withStatus('unscored').sort((a, b) => compareText(a.id, b.id)),
        unchanged: withStatus('unchanged').length,
    };
}
/**
 * A suite with one scorer says everything twice, as the primary metric and under the scorer's name: what only repeats the primary
 * metric's figures is left out.
 */
function withoutEchoes(comparisons) {
    if (comparisons.filter(({ role, slice }) => role === 'scorer' && slice === null).length !== 1)
        return comparisons;
    const primary = comparisons.find(({ role }) => role === 'primary')?.metric;
    const bySlice = new Map(comparisons.filter(({ metric, role }) => metric === primary && !isBound(role)).map((own) => [sliceName(own), own]));
    return comparisons.filter((comparison) => {
        const own = bySlice.get(sliceName(comparison));
        return own === undefined || own === comparison || isBound(comparison.role) || !hasSameFigures(own, comparison);
    });
}
function isBound(role) {
    return role === 'floor' || role === 'limit' || role === 'forgetting';
}
function hasSameFigures(a, b) {
    return a.n === b.n && a.baseline === b.baseline && a.candidate === b.candidate && a.wins === b.wins && a.losses === b.losses;
}
function needsReading({ role, status }) {
    return role === 'primary' || status === 'regression' || status === 'inconclusive';
}
/** A failed slice, or one whose whole interval lies on one side of zero. */
function hasMoved({ status, interval }) {
    return status === 'regression' || (interval !== null && (interval[1] < 0 || interval[0] > 0));
}
function byFailureThenSize(a, b) {
    const failed = Number(b.status === 'regression') - Number(a.status === 'regression');
    return failed || (a.difference ?? 0) - (b.difference ?? 0) || compareText(sliceName(a), sliceName(b)) || compareText(a.metric, b.metric);
}
const SEVERITIES = ['critical', 'major'];
/** Must-pass cases first, those in quarantine last, then the deepest fall; among equals the severe ones, those from an incident, and by id. */
function byGravity(a, b, view) {
    const [noteA, noteB] = [view.notes.get(a.id), view.notes.get(b.id)];
    return (Number(noteB?.mustPass ?? false) - Number(noteA?.mustPass ?? false) ||
        Number(isQuarantined(a.id, view)) - Number(isQuarantined(b.id, view)) ||
        (a.difference ?? 0) - (b.difference ?? 0) ||
        severityRank(noteA) - severityRank(noteB) ||
        incidentsOf(noteB).length - incidentsOf(noteA).length ||
        compareText(a.id, b.id));
}
/** Whether a case goes to and fro by itself and is not looked at for a while; never one that must pass. */
function isQuarantined(id, { facts, notes }) {
    return notes.get(id)?.mustPass !== true && facts.history?.flaky.some((own) => own.case === id && own.state === 'quarantined') === true;
}
function severityRank(note) {
    const rank = SEVERITIES.indexOf(note?.severity?.toLowerCase() ?? '');
    return rank === -1 ? SEVERITIES.length : rank;
}
/** Whether the failure that a case stands for is there again: something fails that held before, or most of the score is lost. */
function hasReturned({ status, candidate }, note) {
    return status === 'regressed' && (note.failed.length > 0 || (candidate !== null && candidate < 0.5));
}
function incidentsOf(note) {
    return note?.origins.filter(_domain_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isIncident */ .x1) ?? [];
}
/** Whether what failed says enough without the metric: a case's own checks have names that a person gave them. */
function namesItself(metric) {
    return metric === 'case_checks';
}
/** By code units: the same order on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `locale=de`; empty for a comparison over all cases. */
function sliceName({ slice }) {
    return slice === null ? '' : `${slice.key}=${slice.value}`;
}
/** Unscored trials by reason, the most frequent first. */
function errorsByCount(view) {
    return Object.entries(view.facts.errors)
        .filter(([, count]) => count > 0)
        .sort(([reasonA, a], [reasonB, b]) => b - a || compareText(reasonA, reasonB));
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

/***/ 7909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORTERS: () => (/* binding */ REPORTERS)
});

// EXTERNAL MODULE: ./lib/reporters/csv.js
var csv = __webpack_require__(386);
;// CONCATENATED MODULE: ./lib/reporters/html.js
const load = () => Promise.all(/* import() */[__webpack_require__.e(8759), __webpack_require__.e(4382), __webpack_require__.e(952), __webpack_require__.e(7973), __webpack_require__.e(9315)]).then(__webpack_require__.bind(__webpack_require__, 69315));
const htmlReporter = {
    name: 'html',
    file: 'report.html',
    render: async (view) => (await load()).renderGatePage(view),
    /** Loads the libraries ahead of the first page. */
    prepare: async () => {
        await load();
    },
};

// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(90846);
// EXTERNAL MODULE: ./lib/reporters/clean-text.js
var clean_text = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/reporters/digest.js
var digest = __webpack_require__(66028);
// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(45776);
// EXTERNAL MODULE: ./lib/reporters/verdict-line.js
var verdict_line = __webpack_require__(65134);
;// CONCATENATED MODULE: ./lib/reporters/junit.js





const NAME = 500;
const SENTENCE = 2000;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** What XML 1.0 forbids (control characters, lone surrogates, U+FFFE) does not survive the cleaning. */
function xml(text, max) {
    return (0,clean_text/* cleanLine */.O)(text, max).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/** The report as JUnit XML 1.0; ends with a line break. */
function renderJunit(view) {
    const { report } = view;
    const tests = [
        gateTest(report),
        ...report.cases.map((golden) => ({ className: report.suite, name: golden.id, outcome: outcomeOf(golden, view.notes.get(golden.id)) })),
    ];
    const count = (kind) => tests.filter(({ outcome }) => outcome.kind === kind).length;
    const time = (report.durationMs / 1000).toFixed(3);
    const totals = `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="cupel" ${totals} time="${time}">`,
        `  <testsuite name="${xml(report.suite, NAME)}" ${totals} skipped="${count('skipped')}" time="${time}" timestamp="${xml(report.startedAt, NAME)}">`,
        '    <properties>',
        ...properties(report).map(([name, value]) => `      <property name="${xml(name, NAME)}" value="${xml(String(value), SENTENCE)}"/>`),
        '    </properties>',
        ...tests.map(renderTest),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function renderTest({ className, name, outcome }) {
    const head = `    <testcase classname="${xml(className, NAME)}" name="${xml(name, NAME)}" time="0"`;
    if (outcome.kind === 'passed')
        return `${head}/>`;
    const content = [outcome.message, ...outcome.lines].map((line) => xml(line, SENTENCE)).join('\n');
    const element = `<${outcome.kind} type="${outcome.type}" message="${xml(outcome.message, SENTENCE)}">${content}</${outcome.kind}>`;
    return `${head}>\n      ${element}\n    </testcase>`;
}
/** The verdict as a test: an inconclusive gate neither passed nor failed, nor did an accepted regression. */
function gateTest(report) {
    const { word, title } = (0,verdict_line/* verdictLine */.M)(report);
    const { status, reasons } = report.verdict;
    const message = `${word}: ${title}`;
    const lines = [...reasons.map((reason) => reason.message), ...(0,remedies/* remediesOf */.AJ)(reasons)];
    const kinds = {
        pass: 'passed',
        regression: report.accepted === null ? 'failure' : 'skipped',
        inconclusive: 'skipped',
        invalid: 'error',
    };
    const kind = kinds[status];
    return { className: 'cupel.gate', name: report.suite, outcome: kind === 'passed' ? { kind } : { kind, type: status, message, lines } };
}
function outcomeOf(golden, note) {
    switch (golden.status) {
        case 'improved':
        case 'unchanged':
            return { kind: 'passed' };
        case 'regressed':
            return {
                kind: 'failure',
                type: 'regressed',
                message: `score ${(0,numbers/* formatMove */.Fv)(golden.baseline, golden.candidate, 'to')}`,
                lines: detailsOf(note),
            };
        case 'unscored':
            return { kind: 'error', type: 'unscored', message: 'no score on one side or on both', lines: detailsOf(note) };
        case 'not_run':
            return { kind: 'skipped', type: 'not_run', message: 'not run', lines: [] };
    }
}
function detailsOf(note) {
    if (note === undefined)
        return [];
    const place = note.file === null ? [] : [note.line === null ? note.file : `${note.file}:${note.line}`];
    return [
        ...note.failed.map(({ metric, items }) => (items.length === 0 ? metric : `${metric}: ${items.join(', ')}`)),
        ...note.origins,
        ...place,
    ];
}
/** The figures, unrounded; what is not defined is left out. */
function properties(report) {
    const figures = [
        ['verdict', report.verdict.status],
        ['verdict.title', report.verdict.title],
        ['verdict.reasons', report.verdict.reasons.map(({ code }) => code).join(' ')],
        ['coverage', report.coverage],
        ['requests', report.usage.requests],
        ['usd', report.usage.usd],
    ];
    for (const comparison of report.comparisons) {
        const name = [comparison.role, comparison.metric, (0,digest/* sliceName */.oq)(comparison)].filter((part) => part !== '').join('.');
        const { n, baseline, candidate, difference, interval, mde } = comparison;
        figures.push([`${name}.status`, comparison.status], [`${name}.n`, n], [`${name}.baseline`, baseline], [`${name}.candidate`, candidate], [`${name}.difference`, difference]);
        figures.push([`${name}.low`, interval?.[0] ?? null], [`${name}.high`, interval?.[1] ?? null], [`${name}.mde`, mde]);
    }
    return figures.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value]]));
}
const junitReporter = { name: 'junit', file: 'junit.xml', render: renderJunit };

// EXTERNAL MODULE: ./lib/reporters/markdown.js + 6 modules
var markdown = __webpack_require__(96066);
// EXTERNAL MODULE: ./lib/reporters/summary.js
var summary = __webpack_require__(82466);
;// CONCATENATED MODULE: ./lib/reporters/index.js
/** Reporters by the name that `--format` takes. The terminal's takes options and stands beside: `terminal.ts`. */






const REPORTERS = {
    md: markdown/* markdownReporter */.Lr,
    summary: summary/* summaryReporter */.GF,
    junit: junitReporter,
    html: htmlReporter,
    csv: csv/* csvReporter */.A2,
    json: json/* jsonReporter */.G3,
};


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

/***/ 96066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lr: () => (/* binding */ markdownReporter),
  B_: () => (/* binding */ markerLine),
  lc: () => (/* binding */ renderBody),
  eG: () => (/* binding */ renderPart)
});

// UNUSED EXPORTS: COMMENT_LIMIT, renderComment

// EXTERNAL MODULE: ./lib/domain/report.js
var report = __webpack_require__(49012);
// EXTERNAL MODULE: ./lib/reporters/digest.js
var digest = __webpack_require__(66028);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/markdown-blocks.js
var markdown_blocks = __webpack_require__(67688);
// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
;// CONCATENATED MODULE: ./lib/reporters/case-section.js
/** Single cases in Markdown: what got worse and where it comes from, what got better, what has no score. */





/** The worst cases in the open where the verdict asks for a look at them, the others folded, then excerpts where the suite allows them. */
function regressedSection(digest, detail) {
    const { regressed, view } = digest;
    if (regressed.length === 0)
        return '';
    const open = ['regression', 'inconclusive'].includes(view.report.verdict.status) ? detail.worst : 0;
    const worst = regressed.slice(0, open);
    const more = regressed.slice(open);
    const shown = more.slice(0, open === 0 ? detail.worst + detail.moreWorst : detail.moreWorst);
    const title = regressed.length > worst.length
        ? `worst ${(0,numbers/* formatCount */.B4)(worst.length)} of ${(0,numbers/* formatCount */.B4)(regressed.length)}`
        : (0,numbers/* formatCount */.B4)(regressed.length);
    const hidden = more.length - shown.length;
    const words = `${(0,numbers/* formatQuantity */.VZ)(more.length, open === 0 ? 'case' : 'more case')} got worse`;
    const foldedRows = (0,markdown_blocks/* blocks */.Bv)(regressedTable(shown, digest, detail), shown.length > 0 && hidden > 0 ? `${(0,numbers/* formatCount */.B4)(hidden)} more in the run record.` : '');
    return (0,markdown_blocks/* blocks */.Bv)(worst.length === 0 ? '' : (0,markdown_blocks/* blocks */.Bv)(`#### Cases that got worse (${title})`, regressedTable(worst, digest, detail)), shown.length === 0 && more.length > 0 ? `${words}: see the run record.` : (0,markdown_blocks/* folded */.TM)(words, foldedRows), ...excerpts(regressed, digest, detail));
}
function regressedTable(cases, digest, detail) {
    const rows = cases.map((golden) => {
        const note = digest.view.notes.get(golden.id);
        return [
            caseCell(golden, note, digest, detail),
            (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatMove */.Fv)(golden.baseline, golden.candidate)),
            failedCell(note, detail),
            originCell(golden, note, digest, detail),
        ];
    });
    return (0,markdown_blocks/* table */.tp)([{ head: 'Case' }, { head: 'Score', align: 'right' }, { head: 'What fails now' }, { head: 'Where it comes from' }], rows);
}
/** The id; below it how grave the case is. */
function caseCell(golden, note, { view }, detail) {
    const severity = note?.severity ?? null;
    const flaky = view.facts.history?.flaky.find((own) => own.case === golden.id);
    const marks = [
        note?.mustPass === true ? '**must pass**' : '',
        severity === null ? '' : (0,reporters_escape/* plain */.pj)(severity, detail.name),
        flaky === undefined ? '' : `goes to and fro (failed in ${flaky.failed} of ${flaky.runs} runs)`,
    ].filter((mark) => mark !== '');
    const id = (0,reporters_escape/* code */.aY)(golden.id, detail.name);
    return marks.length === 0 ? id : `${id}<br>${marks.join(', ')}`;
}
function failedCell(note, detail) {
    if (note === undefined || note.failed.length === 0)
        return 'a lower score';
    return listed(note.failed, detail.perCase, '<br>', ({ metric, items }) => {
        const name = (0,reporters_escape/* plain */.pj)(metric, detail.name);
        if (items.length === 0)
            return name;
        const shown = listed(items, detail.perCase, ', ', (item) => (0,reporters_escape/* code */.aY)(item, detail.name));
        return (0,digest/* namesItself */.e0)(metric) ? shown : `${name}: ${shown}`;
    });
}
/** Incidents first, then the tools that saw it; where these are unknown, the line of the golden file. */
function originCell(golden, note, { view }, detail) {
    if (note === undefined)
        return '';
    if (note.origins.length === 0)
        return note.file === null ? '' : (0,reporters_escape/* plain */.pj)(note.line === null ? note.file : `${note.file}:${note.line}`, detail.name);
    const mended = mendedWords(view.facts.history?.fixed.find((own) => own.case === golden.id));
    const incidentsFirst = [...note.origins].sort((a, b) => Number((0,report/* isIncident */.x1)(b)) - Number((0,report/* isIncident */.x1)(a)));
    return listed(incidentsFirst, detail.perCase, '<br>', (origin) => {
        const text = (0,reporters_escape/* plain */.pj)(origin, detail.name);
        return (0,report/* isIncident */.x1)(origin) && (0,digest/* hasReturned */.y)(golden, note) ? `**${text} is back**${mended}` : text;
    });
}
/** `, first fixed in 2d1f3a9be204 on 2026-01-19`, where the runs before tell. */
function mendedWords(fixed) {
    if (fixed === undefined)
        return '';
    const { first, back } = fixed;
    const where = first.ref === null ? '' : ` in ${(0,reporters_escape/* code */.aY)(first.ref.slice(0, 12), 12)}`;
    return `, first fixed${where} on ${first.at.slice(0, 10)}${back === 0 ? '' : `, and back ${(0,numbers/* formatQuantity */.VZ)(back, 'time')} before`}`;
}
function listed(items, most, separator, render) {
    const shown = items.slice(0, most).map(render).join(separator);
    return items.length > most ? `${shown}${separator}and ${(0,numbers/* formatCount */.B4)(items.length - most)} more` : shown;
}
function excerpts(cases, { view }, detail) {
    const withText = cases.flatMap(({ id }) => {
        const excerpt = view.notes.get(id)?.excerpt;
        return excerpt === undefined || excerpt === null ? [] : [{ id, excerpt }];
    });
    return withText
        .slice(0, detail.excerpts)
        .map(({ id, excerpt }) => (0,markdown_blocks/* folded */.TM)(`<code>${(0,reporters_escape/* html */.qy)(id, detail.name)}</code>: the question and both answers`, (0,markdown_blocks/* blocks */.Bv)('**Input**', (0,reporters_escape/* fence */.EU)(excerpt.input, detail.excerpt), ...answer('Baseline', excerpt.baseline, detail), ...answer('Candidate', excerpt.candidate, detail))));
}
function answer(side, text, detail) {
    return text === null ? [`**${side}**: no answer`] : [`**${side}**`, (0,reporters_escape/* fence */.EU)(text, detail.excerpt)];
}
/** Cases that got better, folded. */
function improvedSection({ improved }, detail) {
    if (improved.length === 0)
        return '';
    const words = `${(0,numbers/* formatQuantity */.VZ)(improved.length, 'case')} got better`;
    if (detail.improved === 0)
        return `${words}.`;
    const shown = improved.slice(0, detail.improved);
    const rows = shown.map((golden) => [(0,reporters_escape/* code */.aY)(golden.id, detail.name), (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatMove */.Fv)(golden.baseline, golden.candidate))]);
    const hidden = improved.length - shown.length;
    return (0,markdown_blocks/* folded */.TM)(words, (0,markdown_blocks/* blocks */.Bv)((0,markdown_blocks/* table */.tp)([{ head: 'Case' }, { head: 'Score', align: 'right' }], rows), hidden > 0 ? `${(0,numbers/* formatCount */.B4)(hidden)} more in the run record.` : ''));
}
/** The cases that have no score on one side or on both, in one line. */
function unscoredList({ unscored }, detail) {
    if (unscored.length === 0)
        return '';
    const ids = detail.unscored === 0 ? '' : `: ${listed(unscored, detail.unscored, ', ', ({ id }) => (0,reporters_escape/* code */.aY)(id, detail.name))}`;
    return `${(0,numbers/* formatQuantity */.VZ)(unscored.length, 'case')} could not be compared${ids}.`;
}

// EXTERNAL MODULE: ./lib/reporters/detail.js
var detail = __webpack_require__(33657);
;// CONCATENATED MODULE: ./lib/reporters/sparkline.js
/** A trend in a line of text: one block a run, from the lowest score to the highest. Whoever shows it says the same in words beside it. */
const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** A range of scores smaller than this is drawn flat: what is noise shall not look like a trend. */
const LEAST_RANGE = 0.02;
/** Scores on 0..1 as blocks; empty without two of them. */
function sparkline(scores) {
    if (scores.length < 2)
        return '';
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    const range = Math.max(high - low, LEAST_RANGE);
    const floor = (low + high - range) / 2;
    return scores.map((score) => BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(((score - floor) / range) * BLOCKS.length))]).join('');
}

// EXTERNAL MODULE: ./lib/reporters/trend/words.js
var words = __webpack_require__(67091);
;// CONCATENATED MODULE: ./lib/reporters/history-section.js





/** The trend in the open, the rest folded; nothing without a history. */
function historySection({ facts }, detail) {
    const { history } = facts;
    if (history === undefined || history.runs === 0)
        return '';
    const blocksOfRuns = sparkline(history.trend.map(({ score }) => score));
    return (0,markdown_blocks/* blocks */.Bv)(`**Before this run:** ${blocksOfRuns === '' ? '' : `${blocksOfRuns} `}${(0,reporters_escape/* plain */.pj)((0,words/* trendWords */.nv)(history), detail.sentence)}.`, ...warningsOf(history).map((text) => `⚠️ ${(0,reporters_escape/* plain */.pj)(text, detail.sentence)}`), flakySection(history, detail));
}
function warningsOf({ moved, erosion }) {
    return [
        ...(moved === null
            ? []
            : [`The baseline ${(0,words/* moveWords */.JU)(moved)}, though nothing of it changed: what it calls has moved. Both sides were measured in this run.`]),
        ...(erosion === null ? [] : [`Slow erosion: from ${(0,words/* fallWords */.bp)(erosion)}.`]),
    ];
}
function flakySection({ flaky }, detail) {
    if (flaky.length === 0)
        return '';
    const shown = flaky.slice(0, detail.improved);
    const rows = shown.map((own) => [
        (0,reporters_escape/* code */.aY)(own.case, detail.name),
        `${(0,numbers/* formatCount */.B4)(own.failed)} of ${(0,numbers/* formatCount */.B4)(own.runs)}`,
        own.state === 'quarantined'
            ? `in quarantine until ${own.until.slice(0, 10)}`
            : `since ${own.since.slice(0, 10)}: mend it or take it out`,
    ]);
    return (0,markdown_blocks/* folded */.TM)(`${(0,numbers/* formatQuantity */.VZ)(flaky.length, 'case')} that ${flaky.length === 1 ? 'goes' : 'go'} to and fro by ${flaky.length === 1 ? 'itself' : 'themselves'}`, (0,markdown_blocks/* blocks */.Bv)((0,markdown_blocks/* table */.tp)([{ head: 'Case' }, { head: 'Failed', align: 'right' }, { head: 'Quarantine' }], rows), flaky.length > shown.length ? `${(0,numbers/* formatCount */.B4)(flaky.length - shown.length)} more in the run record.` : '', 'Measured: each held and failed under one and the same target. They count in every figure, and one that must pass still fails the gate; quarantine puts them last in the list of what got worse, and ends by itself.'));
}

// EXTERNAL MODULE: ./lib/reporters/comparison-words.js
var comparison_words = __webpack_require__(19385);
;// CONCATENATED MODULE: ./lib/reporters/metric-section.js





/** At the head of a row: on a phone the last column is out of sight. */
const SYMBOLS = { good: '✅ ', bad: '❌ ', unsure: '⚠️ ', broken: '⛔ ', none: '' };
/** Table of the metrics that matter, how many cases moved, and the other metrics folded. */
function metricSection(digest, detail) {
    const open = digest.openMetrics.slice(0, detail.metrics);
    const others = [...digest.openMetrics.slice(detail.metrics), ...digest.otherMetrics];
    return (0,markdown_blocks/* blocks */.Bv)(metricTable(open, detail), tally(digest), (0,markdown_blocks/* folded */.TM)(`${(0,numbers/* formatQuantity */.VZ)(others.length, 'more metric')}`, (0,markdown_blocks/* blocks */.Bv)(metricTable(others.slice(0, detail.metrics), detail), rest(others, detail.metrics))));
}
function metricTable(metrics, detail) {
    const compared = metrics.some(({ baseline }) => baseline !== null);
    const columns = compared
        ? [{ head: 'Metric' }, ...SIDES, { head: 'Verdict' }]
        : [{ head: 'Metric' }, { head: 'Score', align: 'right' }, { head: 'Verdict' }];
    const rows = metrics.map((metric) => [
        nameCell(metric, detail),
        ...(compared ? sideCells(metric) : [side(metric, metric.candidate)]),
        verdictCell(metric),
    ]);
    return (0,markdown_blocks/* table */.tp)(columns, rows);
}
const SIDES = [
    { head: 'Baseline', align: 'right' },
    { head: 'Candidate', align: 'right' },
    { head: 'Difference', align: 'right' },
];
function nameCell(metric, detail) {
    const { name, hint } = (0,comparison_words/* metricName */.Kh)(metric);
    const shown = `${symbol(metric)}${metric.role === 'primary' ? `**${(0,reporters_escape/* plain */.pj)(name, detail.name)}**` : (0,reporters_escape/* plain */.pj)(name, detail.name)}`;
    return hint === '' ? shown : `${shown} (${hint})`;
}
function side(comparison, value) {
    return (0,markdown_blocks/* unbroken */.D_)((0,comparison_words/* formatSide */.Xl)(comparison, value));
}
function sideCells(comparison) {
    const change = (0,markdown_blocks/* unbroken */.D_)((0,comparison_words/* formatChange */.eD)(comparison));
    const range = (0,comparison_words/* formatRange */.Lu)(comparison);
    const marked = comparison.status === 'regression' ? `**${change}**` : change;
    return [
        side(comparison, comparison.baseline),
        side(comparison, comparison.candidate),
        range === null ? marked : `${marked}<br>(${(0,markdown_blocks/* unbroken */.D_)(range)})`,
    ];
}
function symbol(comparison) {
    return SYMBOLS[(0,comparison_words/* comparisonVerdict */.LF)(comparison).tone];
}
function verdictCell(comparison) {
    return (0,comparison_words/* comparisonVerdict */.LF)(comparison).words;
}
function tally({ primary }) {
    if (primary === null || primary.n === 0 || primary.difference === null)
        return '';
    const { n, losses, wins, ties } = primary;
    return `Of ${(0,numbers/* formatQuantity */.VZ)(n, 'case')} ${(0,numbers/* formatCount */.B4)(losses)} got worse, ${(0,numbers/* formatCount */.B4)(wins)} got better and ${(0,numbers/* formatCount */.B4)(ties)} stayed as they were.`;
}
function rest(rows, shown) {
    return rows.length <= shown ? '' : `${(0,numbers/* formatCount */.B4)(rows.length - shown)} more in the run record.`;
}
/** Table of the slices that fell or rose; the quiet ones folded. */
function sliceSection(digest, detail) {
    const { movedSlices, otherSlices } = digest;
    const hidden = movedSlices.slice(detail.slices);
    const quiet = [...hidden, ...otherSlices];
    const moved = sliceTable(movedSlices.slice(0, detail.slices), digest, detail);
    return (0,markdown_blocks/* blocks */.Bv)(moved === '' ? '' : (0,markdown_blocks/* blocks */.Bv)('#### Slices that moved', moved), (0,markdown_blocks/* folded */.TM)(`${(0,numbers/* formatQuantity */.VZ)(quiet.length, hidden.length > 0 ? 'more slice' : 'slice')}${hidden.length > 0 ? '' : ' without a clear movement'}`, (0,markdown_blocks/* blocks */.Bv)(sliceTable(quiet.slice(0, detail.slices), digest, detail), rest(quiet, detail.slices))));
}
function sliceTable(slices, { primary }, detail) {
    const rows = slices.map((slice) => [
        `${symbol(slice)}${(0,reporters_escape/* code */.aY)((0,digest/* sliceName */.oq)(slice), detail.name)}${slice.metric === primary?.metric ? '' : ` ${(0,reporters_escape/* plain */.pj)(slice.metric, detail.name)}`}`,
        (0,numbers/* formatCount */.B4)(slice.n),
        ...sideCells(slice),
        verdictCell(slice),
    ]);
    return (0,markdown_blocks/* table */.tp)([{ head: 'Slice' }, { head: 'Cases', align: 'right' }, ...SIDES, { head: 'Verdict' }], rows);
}
const METHODS = {
    'paired-t-cr1': 'paired t (CR1)',
    'mcnemar-tango': 'McNemar, Tango',
    'sign-flip': 'sign flip',
    'prediction-powered': 'PPI++',
    none: numbers/* NO_FIGURE */.Xk,
};
/** Everything that a statistician asks for, one row a metric. */
function figureTable(digest, detail) {
    const metrics = [...digest.openMetrics, ...digest.otherMetrics].filter(({ n }) => n > 0).slice(0, detail.metrics);
    const rows = metrics.map((metric) => [
        (0,reporters_escape/* plain */.pj)(metric.metric, detail.name),
        `${(0,numbers/* formatCount */.B4)(metric.n)} / ${(0,numbers/* formatCount */.B4)(metric.clusters)}`,
        `${(0,numbers/* formatCount */.B4)(metric.losses)} / ${(0,numbers/* formatCount */.B4)(metric.wins)} / ${(0,numbers/* formatCount */.B4)(metric.ties)}`,
        metric.standardError === null ? numbers/* NO_FIGURE */.Xk : (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatPoints */.Xf)(metric.standardError)),
        (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatDecimal */.zJ)(metric.pRegression, 4)),
        (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatDecimal */.zJ)(metric.pNonInferior, 4)),
        (0,numbers/* formatDecimal */.zJ)(metric.correlation, 2),
        metric.mde === null ? numbers/* NO_FIGURE */.Xk : (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatPoints */.Xf)(metric.mde)),
        METHODS[metric.method],
    ]);
    const heads = [
        'Metric',
        'Cases / clusters',
        'Worse / better / same',
        'Standard error',
        'p (drop)',
        'p (no worse)',
        'Correlation',
        'Detectable drop',
        'Method',
    ];
    return (0,markdown_blocks/* table */.tp)(heads.map((head, index) => (index === 0 || index === heads.length - 1 ? { head } : { head, align: 'right' })), rows);
}

// EXTERNAL MODULE: ./lib/reporters/adapter-words.js
var adapter_words = __webpack_require__(75025);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(45776);
;// CONCATENATED MODULE: ./lib/reporters/run-section.js








/** Cost, calls, latency, coverage and errors; one line that opens to all of it. Nothing for a run that called nothing. */
function runSection(view, detail) {
    const { report, facts } = view;
    const { usage, counts, coverage } = report;
    if (counts.planned === 0 && usage.requests === 0)
        return '';
    const line = [
        usage.usd === null ? 'Cost unknown' : `Cost ${(0,numbers/* formatMoney */.up)(usage.usd)}`,
        `${(0,numbers/* formatQuantity */.VZ)(usage.requests, 'call')}${facts.savedRequests > 0 ? `, ${(0,numbers/* formatCount */.B4)(facts.savedRequests)} saved` : ''}`,
        coverage === null ? '' : `${(0,numbers/* formatShare */.T1)(coverage)} scored`,
        counts.errored > 0 ? (0,numbers/* formatQuantity */.VZ)(counts.errored, 'error') : '',
    ];
    return (0,markdown_blocks/* folded */.TM)(line
        .filter((part) => part !== '')
        .map((part) => part.replaceAll('>', '&gt;').replaceAll('<', '&lt;'))
        .join(' · '), runTable(view, detail));
}
function runTable({ report, facts }, detail) {
    const { usage, counts } = report;
    const { latencyP50Ms, latencyP95Ms } = facts;
    const sides = (value) => value.baseline === null ? (0,numbers/* formatDuration */.a3)(value.candidate) : `${(0,numbers/* formatDuration */.a3)(value.baseline)} → ${(0,numbers/* formatDuration */.a3)(value.candidate)}`;
    return (0,markdown_blocks/* table */.tp)([{ head: 'This run' }, { head: '' }], [
        ['Candidate', sideCell(report.sides.candidate, detail)],
        ['Baseline', report.sides.baseline === null ? 'none' : sideCell(report.sides.baseline, detail)],
        ...adapterRows(report, detail),
        ['Cost', usage.usd === null ? 'unknown: a model without a known price was called' : (0,numbers/* formatMoney */.up)(usage.usd)],
        [
            'Calls',
            `${(0,numbers/* formatCount */.B4)(usage.requests)} made, ${(0,numbers/* formatCount */.B4)(facts.savedRequests)} of ${(0,numbers/* formatCount */.B4)(facts.plannedRequests)} planned ones saved`,
        ],
        ['From cassettes', (0,numbers/* formatQuantity */.VZ)(usage.fromCassette, 'answer')],
        ['Tokens', `${(0,numbers/* formatCount */.B4)(usage.inputTokens)} in, ${(0,numbers/* formatCount */.B4)(usage.outputTokens)} out`],
        ['Typical latency (median)', sides(latencyP50Ms)],
        ['Slowest 5 % of answers from', sides(latencyP95Ms)],
        ['Scored on both sides (coverage)', (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatShare */.T1)(report.coverage))],
        [
            'Answers',
            `${(0,numbers/* formatCount */.B4)(counts.planned)} planned: ${(0,numbers/* formatCount */.B4)(counts.scored)} scored, ${(0,numbers/* formatCount */.B4)(counts.errored)} without a score, ${(0,numbers/* formatCount */.B4)(counts.skipped)} not needed, ${(0,numbers/* formatCount */.B4)(counts.cancelled)} cancelled`,
        ],
        ...report.judges.slice(0, detail.judges).map((judge) => [`Judge ${(0,reporters_escape/* plain */.pj)(judge.id, detail.name)}`, judgeCell(judge)]),
        ...(report.judges.length > detail.judges
            ? [['Judges', `${(0,numbers/* formatCount */.B4)(report.judges.length - detail.judges)} more in the run record`]]
            : []),
        ['Duration', (0,numbers/* formatDuration */.a3)(report.durationMs)],
    ]);
}
function adapterRows({ sides }, detail) {
    const rows = [
        ['Adapter of the candidate', sides.candidate.adapter],
        ['Adapter of the baseline', sides.baseline?.adapter],
    ];
    return rows.flatMap(([head, adapter]) => adapter === undefined ? [] : [[head, (0,adapter_words/* adapterWords */.h)(adapter, (foreign) => (0,reporters_escape/* code */.aY)(foreign, detail.name))]]);
}
function sideCell({ label, ref }, detail) {
    return ref === null ? (0,reporters_escape/* code */.aY)(label, detail.name) : `${(0,reporters_escape/* code */.aY)(label, detail.name)} at ${(0,reporters_escape/* code */.aY)(ref.slice(0, 12), detail.name)}`;
}
function judgeCell({ calibration, canaries }) {
    const trust = {
        passed: 'control answers passed',
        failed: '**control answers failed**',
        off: 'no control answers',
    }[canaries];
    if (calibration === null)
        return `not compared with people, ${trust}`;
    const { kappa, n, status } = calibration;
    const agreement = kappa === null
        ? 'agreement with people not measurable'
        : `agreement with people ${(0,numbers/* formatDecimal */.zJ)(kappa, 2)} (kappa; 1 is perfect, 0 is chance)`;
    return `${status}: ${agreement} on ${(0,numbers/* formatQuantity */.VZ)(n, 'label')}, ${trust}`;
}
/** Why answers have no score, and which cases that leaves out; open where the verdict hangs on it. */
function errorSection(picked, detail) {
    const { view } = picked;
    const errors = (0,digest/* errorsByCount */.ip)(view);
    const list = unscoredList(picked, detail);
    if (errors.length === 0)
        return list;
    const hidden = errors.length - detail.errorKinds;
    const reasons = (0,markdown_blocks/* table */.tp)([{ head: 'Answers', align: 'right' }, { head: 'Why they have no score' }], [
        ...errors.slice(0, detail.errorKinds).map(([reason, count]) => {
            const words = (0,remedies/* explainUnscored */.Zs)(reason);
            return [(0,numbers/* formatCount */.B4)(count), words === null ? (0,reporters_escape/* code */.aY)(reason, detail.name) : `${words} (${(0,reporters_escape/* code */.aY)(reason, detail.name)})`];
        }),
        ...(hidden > 0 ? [['', `${(0,numbers/* formatQuantity */.VZ)(hidden, 'more kind')} of error`]] : []),
    ]);
    if (view.report.verdict.status === 'invalid')
        return (0,markdown_blocks/* blocks */.Bv)('#### Answers without a score', reasons, list);
    return (0,markdown_blocks/* folded */.TM)(`${(0,numbers/* formatQuantity */.VZ)(errors.reduce((sum, [, count]) => sum + count, 0), 'answer')} without a score, and why`, (0,markdown_blocks/* blocks */.Bv)(reasons, list));
}
/** How small a drop this run could find, and what would settle an open verdict. */
function powerSection({ primary, view }) {
    const mde = primary?.mde ?? null;
    if (mde === null || view.report.verdict.status === 'invalid')
        return '';
    const { casesToSettle } = view.facts;
    const more = view.report.verdict.status === 'inconclusive' && casesToSettle !== null
        ? ` About ${(0,numbers/* formatQuantity */.VZ)(casesToSettle, 'more case')} like these would settle it.`
        : '';
    return `**What this run could see:** a real drop of ${(0,numbers/* formatPoints */.Xf)(mde)} or more would be found four times out of five; a smaller one may pass unnoticed.${more}`;
}
/** Notes of the gate, in its own order. */
function noteSection({ report }, detail) {
    if (report.notes.length === 0)
        return '';
    const hidden = report.notes.length - detail.notes;
    return (0,markdown_blocks/* blocks */.Bv)('#### Also noted', (0,markdown_blocks/* bullets */.e5)([
        ...report.notes.slice(0, detail.notes).map((note) => (0,reporters_escape/* plain */.pj)(note, detail.sentence)),
        ...(hidden > 0 ? [`${(0,numbers/* formatCount */.B4)(hidden)} more in the run record`] : []),
    ]));
}
/** One command that repeats the verdict on a laptop. */
function reproduceSection({ facts }) {
    const shown = facts.reproduce === null ? null : (0,reporters_escape/* command */.G5)(facts.reproduce, 1000);
    return shown === null ? '' : (0,markdown_blocks/* folded */.TM)('Run it on your machine', shown);
}
/** How to let a regression through on purpose; nothing where there is none to accept. */
function acceptSection({ report }) {
    if (report.verdict.status !== 'regression' || report.accepted !== null)
        return '';
    return (0,markdown_blocks/* folded */.TM)('Accept this regression on purpose', (0,markdown_blocks/* blocks */.Bv)('Somebody with write permission adds the label `cupel:accept`, or comments', '```text\n/cupel accept REASON\n```', 'It holds for the commit that stands here now; a new push needs a new acceptance. The report keeps who accepted it, and why.'));
}
/** What the words mean, and every figure for those who want to check. */
function guideSection(digest, detail) {
    const { report, facts } = digest.view;
    if (digest.primary === null || digest.primary.n === 0)
        return '';
    return (0,markdown_blocks/* folded */.TM)('How to read this, and all figures', (0,markdown_blocks/* blocks */.Bv)((0,markdown_blocks/* bullets */.e5)([
        '**Points** are percentage points: from 81.0 % to 75.0 % is a fall of 6.0 points.',
        '**Baseline** is what the base commit has, **candidate** is this change. Both answered the same cases; the same checks and judges scored them.',
        `**The range in brackets** is where the true difference lies, allowing for chance. A drop is proven when the whole range is below zero, and harmless when it stays above a loss of ${(0,numbers/* formatPoints */.Xf)(facts.margin)}, which this suite tolerates.`,
        '**Inconclusive** means that all planned evidence is in and shows neither. **Invalid** means that evidence is missing. An error is never counted as a score.',
        `Where nothing really changed, the metric that decides calls a drop at most ${(0,numbers/* formatShare */.T1)(facts.alpha)} of the time.`,
    ]), figureTable(digest, detail), lookList(report.looks.slice(-12))));
}
function lookList(looks) {
    if (looks.length < 2)
        return '';
    const steps = looks.map(({ cases, trials, decision }) => `after ${(0,numbers/* formatQuantity */.VZ)(cases, 'case')}${trials > 1 ? ` x ${(0,numbers/* formatCount */.B4)(trials)} trials` : ''}: ${decision}`);
    return `Looks at the evidence: ${steps.join('; ')}.`;
}
/** Which suite, which version. One short line: small print that wraps is unreadable on GitHub. */
function footer({ report }, detail) {
    const shortened = detail.shortened ? 'Shortened to fit: the run record has all of it.' : '';
    return (0,markdown_blocks/* blocks */.Bv)(shortened, `<sub>Suite ${(0,reporters_escape/* plain */.pj)(report.suite, 40)} · cupel ${(0,reporters_escape/* plain */.pj)(report.tool.version, 24)}</sub>`);
}

// EXTERNAL MODULE: ./lib/reporters/sorted-json.js
var sorted_json = __webpack_require__(59276);
// EXTERNAL MODULE: ./lib/reporters/verdict-line.js
var verdict_line = __webpack_require__(65134);
;// CONCATENATED MODULE: ./lib/reporters/verdict-section.js






/** Headline, reasons, next step. */
function verdictSection(report, detail) {
    const { symbol, word, title, reasons } = (0,verdict_line/* verdictLine */.M)(report);
    return (0,markdown_blocks/* blocks */.Bv)(`### ${symbol} ${word} · ${(0,reporters_escape/* plain */.pj)(title, detail.sentence)}`, report.verdict.status === 'invalid'
        ? 'This run says nothing about the change, neither good nor bad: the evidence is missing or cannot be trusted, and the gate does not guess.'
        : '', acceptance(report, detail), ...whyAndNext(report, reasons, detail));
}
function acceptance({ accepted }, detail) {
    if (accepted === null)
        return '';
    const { by, reason, sha } = accepted;
    return `**Accepted** by ${(0,reporters_escape/* code */.aY)(by, detail.name)} for commit ${(0,reporters_escape/* code */.aY)(sha.slice(0, 12), detail.name)}: “${(0,reporters_escape/* plain */.pj)(reason, detail.sentence)}”. A new push needs a new acceptance.`;
}
/** What the title leaves unsaid, each reason with its own remedy; a remedy that serves several reasons is given once. */
function whyAndNext(report, untold, detail) {
    const say = ({ message }) => (0,reporters_escape/* plain */.pj)(message, detail.sentence);
    const isNothingToDo = report.accepted !== null || (report.verdict.status === 'pass' && !(0,verdict_line/* isUncomparedPass */.o)(report));
    if (isNothingToDo) {
        const shown = untold.filter((reason) => reason.code !== 'accepted');
        return [reasonList(shown, say, detail)];
    }
    const isUntold = new Set(untold);
    const next = (0,remedies/* remediesOf */.AJ)(report.verdict.reasons.filter((reason) => !isUntold.has(reason)));
    if (next.length === 0 && untold.length === 1)
        return [reasonList(untold, say, detail), `**Next:** ${(0,remedies/* remediesOf */.AJ)(untold).join(' ')}`];
    const given = new Set(next);
    const sayWithRemedy = (reason) => {
        const fresh = (0,remedies/* remediesOf */.AJ)([reason]).filter((remedy) => !given.has(remedy));
        for (const remedy of fresh)
            given.add(remedy);
        return [say(reason), ...fresh].join(' ');
    };
    return [
        next.length === 0 ? '' : `**Next:** ${next.join(' ')}`,
        untold.length === 0 ? '' : `**Also:**${untold.length === 1 ? ' ' : '\n'}${reasonList(untold, sayWithRemedy, detail)}`,
    ];
}
function reasonList(reasons, say, detail) {
    if (reasons.length <= 1)
        return reasons.map(say).join('');
    const more = reasons.length - detail.reasons;
    return (0,markdown_blocks/* bullets */.e5)([...reasons.slice(0, detail.reasons).map(say), ...(more > 0 ? [`and ${(0,numbers/* formatCount */.B4)(more)} more, in the run record`] : [])]);
}
const LABEL = 'A maintainer who agrees adds the label `cupel:gate-change`.';
/** Changes of the gate, its cases or its checks that the change under test brings along. */
function gateChangeSection({ policyChanges }, detail) {
    if (policyChanges.length === 0)
        return '';
    const shown = policyChanges.slice(0, detail.policyChanges);
    const hidden = policyChanges.length - shown.length;
    return (0,markdown_blocks/* blocks */.Bv)('#### ⚠️ This change touches the gate itself', policyChanges.some(({ inForce }) => inForce === 'head')
        ? `What is marked **in force** counted in this run.${policyChanges.some(({ inForce }) => inForce === 'base') ? ` ${LABEL}` : ''}`
        : `None of this is in force: the rules of the base commit gave the verdict. ${LABEL}`, (0,markdown_blocks/* bullets */.e5)([
        ...shown.map((change) => changeLine(change, detail)),
        ...(hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more, in the run record`] : []),
    ]));
}
function changeLine({ path, kind, base, head, inForce }, detail) {
    const value = (json) => (0,reporters_escape/* code */.aY)(typeof json === 'string' ? json : (0,sorted_json/* sortedJson */.I)(json), detail.name);
    const words = {
        changed: `changed from ${value(base)} to ${value(head)}`,
        added: head === null ? 'added' : `added: ${value(head)}`,
        removed: base === null ? 'removed' : `removed, it was ${value(base)}`,
    };
    return `${(0,reporters_escape/* code */.aY)(path, detail.name)} ${words[kind]}${inForce === 'head' ? ' (**in force**)' : ''}`;
}

;// CONCATENATED MODULE: ./lib/reporters/markdown.js








/** Characters (UTF-16 units) of a comment. */
const COMMENT_LIMIT = 60_000;
/** The first line of a comment, invisible on the page. What `encodeURIComponent` keeps, `:` and `/` stand as they are. */
function markerLine(marker) {
    const safe = encodeURIComponent(marker.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2F', '/');
    return `<!-- ${safe.slice(0, 400)} -->`;
}
/** The comment, below 60,000 characters. */
function renderComment(view, options) {
    const first = markerLine(options.marker);
    const picked = (0,digest/* digest */.br)(view);
    return (0,detail/* renderToFit */.tX)((detail) => `${first}\n${renderBody(picked, detail)}\n`, detail/* COMMENT_DETAIL */.C3, (text) => text.length < COMMENT_LIMIT);
}
/** A suite's part of a comment, in at most `limit` characters: several suites share one. */
function renderPart(view, limit) {
    const picked = (0,digest/* digest */.br)(view);
    return (0,detail/* renderToFit */.tX)((detail) => renderBody(picked, detail), detail/* COMMENT_DETAIL */.C3, (text) => text.length <= limit);
}
/** Everything below the marker, in the order of PRODUCT 4.1; changes of the gate stand high up, for they outshine its numbers. */
function renderBody(picked, detail) {
    const { view } = picked;
    const invalid = view.report.verdict.status === 'invalid';
    const errors = errorSection(picked, detail);
    const metrics = (0,markdown_blocks/* blocks */.Bv)(metricSection(picked, detail), sliceSection(picked, detail));
    return (0,markdown_blocks/* blocks */.Bv)(verdictSection(view.report, detail), gateChangeSection(view.report, detail), invalid ? (0,markdown_blocks/* blocks */.Bv)(errors, (0,markdown_blocks/* folded */.TM)('What was scored until then, without a verdict', metrics)) : metrics, regressedSection(picked, detail), noteSection(view, detail), historySection(view, detail), improvedSection(picked, detail), invalid ? '' : errors, runSection(view, detail), powerSection(picked), reproduceSection(view), acceptSection(view), guideSection(picked, detail), footer(view, detail));
}
const markdownReporter = {
    name: 'md',
    file: 'comment.md',
    render: (view) => renderComment(view, { marker: 'cupel:default' }),
};


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

/***/ 45776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ remediesOf),
/* harmony export */   Zs: () => (/* binding */ explainUnscored)
/* harmony export */ });
/* unused harmony exports REMEDIES, UNSCORED */
/**
 * By reason code.
 * @public
 */
const REMEDIES = {
    'primary-drop': 'Look at the cases that got worse, mend the change and push again.',
    'slice-drop': 'Look at the cases of that slice first: the average over all cases hides them.',
    'scorer-drop': 'Look at the cases where that score fell: the other scores do not make up for it.',
    'must-pass': 'Mend these cases first: they have to hold, whatever the average says.',
    floor: 'Bring the score back above its floor, or lower `gate.floors` in a pull request of its own.',
    limit: 'Make the answers faster or cheaper, or raise `gate.limits` in a pull request of its own.',
    forgetting: 'The change unlearned what the model could do before: mix some of the old data into the training, or lower the scale of the adapter.',
    'gate-change': 'A maintainer who agrees with the change of the gate adds the label `cupel:gate-change`; otherwise take it out of this pull request.',
    underpowered: 'Add cases like the ones at hand; from 30 cases on, more trials for each (`trials.max`) help as well.',
    coverage: 'See below which answers have no score and why, mend the cause and run again. Nothing was counted as zero.',
    missingness: 'Mend the cause of the errors and run again.',
    canary: 'A judge that misses an answer known to be bad cannot be trusted with the others: sharpen the rubric or take a stronger judge model.',
    'judge-down': "Look at the status page and the key of the judge's provider, then run again. What is answered already is not paid for twice.",
    'provider-down': "Look at the status page and the key of the model's provider, then run again. What is answered already is not paid for twice.",
    budget: 'Raise `budget` or run fewer cases: `cupel plan` says beforehand what a run costs.',
    deadline: 'Give the run more time (`budget.minutes`, `timeout-minutes` of the job) or more `run.concurrency`, and run again: it goes on where it stopped.',
    cancelled: 'Run the job again: it goes on where it stopped.',
    'no-cases': 'Look at `golden` in the suite: it names no file with a case in it. A gate that evaluated nothing never passes.',
    'no-suite': 'Look at the `suites` input: no suite file is there. A gate that evaluated nothing never passes.',
    'no-credentials': "Give the step the provider's key (`env: { OPENAI_API_KEY: ... }`). Pull requests from forks get no keys: they need the two-stage workflow.",
    'base-unreadable': 'Let the checkout fetch the base commit: `fetch-depth: 2` under `actions/checkout`.',
    'nothing-changed': 'There is nothing to do.',
    'no-baseline': 'Read the scores before you merge. Once merged they are the baseline, and the next change is compared with it.',
    accepted: 'There is nothing to do. A new push needs a new acceptance.',
};
/** The remedies of some reasons, each once, in the order of the reasons. */
function remediesOf(reasons) {
    return [...new Set(reasons.map(({ code }) => REMEDIES[code]))];
}
/**
 * By the reason of an unscored trial.
 * @public
 */
const UNSCORED = {
    'provider-error': 'the model provider answered with an error',
    'provider-timeout': 'the model did not answer in time',
    'provider-refused': 'the provider refused the request',
    'empty-answer': 'the model gave an empty answer',
    'missing-variable': 'the prompt names a variable that the case does not have',
    'tool-unrecorded': 'the model called a tool whose result is not recorded',
    'not-recorded': 'no recorded answer',
    'cassette-miss': 'no stored response, and new calls are not allowed',
    'judge-error': "the judge's provider answered with an error",
    'judge-parse': 'the judge did not reply in the agreed form',
    'check-error': 'a check could not be carried out',
    budget: 'the budget was used up',
    deadline: 'the time was used up',
    cancelled: 'the run was cancelled',
};
/** Why an answer has no score, in plain words; null for a reason that is not in the table. */
function explainUnscored(reason) {
    return Object.hasOwn(UNSCORED, reason) ? (UNSCORED[reason] ?? null) : null;
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

/***/ 82466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   GF: () => (/* binding */ summaryReporter)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33657);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96066);



/** Bytes of a summary; what is left to 1 MiB is the step's own. */
const SUMMARY_LIMIT = 1_000_000;
/** The summary in at most `limit` bytes of UTF-8: several suites of one step share what GitHub allows. */
function renderSummary(view, limit = SUMMARY_LIMIT) {
    const picked = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)(view);
    const encoder = new TextEncoder();
    return (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .renderToFit */ .tX)((detail) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBody */ .lc)(picked, detail)}\n`, _detail_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY_DETAIL */ .FW, (text) => encoder.encode(text).length <= limit);
}
const summaryReporter = { name: 'summary', file: 'summary.md', render: (view) => renderSummary(view) };


/***/ }),

/***/ 67091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   JU: () => (/* binding */ moveWords),
/* harmony export */   bp: () => (/* binding */ fallWords),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nv: () => (/* binding */ trendWords),
/* harmony export */   qo: () => (/* binding */ stateLine)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);

const day = (at) => at.slice(0, 10);
/** The state of a suite in one line. */
function stateLine({ points, metric }) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined)
        return 'no run with a score';
    return `${metric} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(first.score)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(last.score)} over ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(points.length, 'run')}, ${day(first.at)} to ${day(last.at)}`;
}
/** A slow fall: `81.2 % to 78.8 % within 8 weeks, proven on 2026-03-02`. */
function fallWords(found) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(found.from)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(found.to)} within ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(found.weeks, 'week')}, proven on ${day(found.foundAt)}`;
}
/** A step: `scores -4.1 points (-6.0 to -2.2) against its 12 runs before`. */
function moveWords({ difference, interval, runs, cases }) {
    return `scores ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(interval)}) on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(cases, 'case')} against its own earlier ones of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(runs, 'run')}`;
}
/** The trend of the runs before, in words. */
function trendWords({ trend, metric, runs }) {
    const [first, last] = [trend[0], trend.at(-1)];
    if (first === undefined || last === undefined)
        return 'no run with a score';
    const span = trend.length === runs ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(runs, 'run') : `the newest ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(trend.length)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(runs, 'run')}`;
    return `${metric} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(first.score)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(last.score)} over ${span}, ${day(first.at)} to ${day(last.at)}`;
}
/** Everything that somebody should look at. */
function warnings({ erosion, drift, moved, returned, flaky }) {
    const quarantined = flaky.filter(({ state }) => state === 'quarantined').length;
    return [
        ...(erosion === null
            ? []
            : [
                `Slow erosion: from ${fallWords(erosion)}. Each step of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)((erosion.from - erosion.to) / erosion.weeks)} a week is less than a gate can see.`,
            ]),
        ...(drift === null
            ? []
            : [`The candidate of today fell from ${fallWords(drift)}, though nothing of it changed: what it calls has moved.`]),
        ...(moved === null ? [] : [`The candidate of today ${moveWords(moved)}, though nothing of it changed: what it calls has moved.`]),
        ...(returned.length === 0
            ? []
            : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(returned.length, 'failure')} that had been mended ${returned.length === 1 ? 'is' : 'are'} back.`]),
        ...(flaky.length === 0
            ? []
            : [
                `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(flaky.length)} ${flaky.length === 1 ? 'case gives' : 'cases give'} now this, now that under one and the same target: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(quarantined)} in quarantine, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(flaky.length - quarantined)} past it.`,
            ]),
    ];
}
/** `2026-10-02 (7d1f3a9be204)`. */
function moment({ at, ref }) {
    return ref === null ? day(at) : `${day(at)} (${ref.slice(0, 12)})`;
}


/***/ }),

/***/ 65134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine),
/* harmony export */   o: () => (/* binding */ isUncomparedPass)
/* harmony export */ });
/** A pass without a comparison: only floors, limits and must-pass cases could have failed. */
function isUncomparedPass({ verdict }) {
    return verdict.status === 'pass' && verdict.reasons.some(({ code }) => code === 'no-baseline');
}
/** The verdict as one line; a pass without a comparison and an accepted regression are called so. */
function verdictLine(report) {
    const { title, reasons } = report.verdict;
    const bare = (text) => text.trim().replace(/\.$/, '');
    const isTold = (message) => bare(title) !== '' && message.trim().startsWith(bare(title));
    return { ...head(report), title: bare(title), reasons: reasons.filter(({ message }) => !isTold(message)) };
}
function head(report) {
    switch (report.verdict.status) {
        case 'pass':
            if (isUncomparedPass(report))
                return { tone: 'unsure', symbol: '⚠️', word: 'Pass, but nothing was compared' };
            return { tone: 'good', symbol: '✅', word: 'Pass' };
        case 'regression':
            if (report.accepted !== null)
                return { tone: 'unsure', symbol: '☑️', word: 'Regression, accepted' };
            return { tone: 'bad', symbol: '❌', word: 'Regression' };
        case 'inconclusive':
            return { tone: 'unsure', symbol: '⚠️', word: 'Inconclusive' };
        case 'invalid':
            return { tone: 'broken', symbol: '⛔', word: 'Invalid' };
    }
}


/***/ })

};
