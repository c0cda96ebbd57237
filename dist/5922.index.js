export const id = 5922;
export const ids = [5922];
export const modules = {

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

/***/ 34412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FlakyTable)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(635);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7916);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37088);




const NAME = 120;
const MOST_ROWS = 100;
/** A row a case, the most unsteady first, with the end of its quarantine. */
function FlakyTable({ cases }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Table */ .XI, { caption: "Cases that go to and fro", heads: ['Case that goes to and fro', 'Failed', 'Runs', 'Quarantine'], rows: cases
            .slice(0, MOST_ROWS)
            .map((row) => [
            (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(row.case, NAME, 'middle'),
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.failed),
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.runs),
            row.state === 'quarantined' ? `until ${row.until.slice(0, 10)}` : `over: since ${row.since.slice(0, 10)}`,
        ]), figures: [1, 2] }));
}


/***/ }),

/***/ 85922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHistoryPage: () => (/* binding */ renderHistoryPage)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(635);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7916);
/* harmony import */ var _trend_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67091);
/* harmony import */ var _flaky_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34412);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37088);
/* harmony import */ var _plots_trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23964);







const NAME = 120;
const MOST_ROWS = 100;
/** Renders the page. The same report gives the same bytes. */
function renderHistoryPage({ suites, skipped }) {
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPage */ .Cf)({
        title: 'History',
        data: {},
        body: ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("header", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { class: "eyebrow", children: "History" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("h1", { children: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQuantity */ .VZ)(suites.length, 'suite') }), skipped > 0 && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("p", { class: "muted", children: [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQuantity */ .VZ)(skipped, 'record'), " left out: unreadable, or without a score to be trusted."] })] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("main", { id: "main", children: suites.map((suite, index) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Suite, { suite: suite, id: `suite-${index + 1}` }, suite.suite))) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("footer", { class: "muted", children: "this file loads nothing from anywhere" })] })),
    });
}
function Suite({ suite, id }) {
    const { points, returned, flaky, ledger } = suite;
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .Section */ .wn, { id: id, title: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(suite.suite, NAME), children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { children: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_6__/* .stateLine */ .qo)(suite), 300) }), (0,_trend_words_js__WEBPACK_IMPORTED_MODULE_6__/* .warnings */ .AR)(suite).map((text) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { class: "notice", children: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(text, 400) }, text))), points.length >= 2 && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .Chart */ .t1, { caption: "Score of the candidate at every run; a gate's regressions are red.", draw: (width) => (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_plots_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .TrendPlot */ .z, { points: points, width: width }) })), returned.length > 0 && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI, { caption: "Failures that are back", heads: ['Failure that is back', 'First fixed', 'Mended', 'Back since'], rows: returned
                    .slice(0, MOST_ROWS)
                    .map((row) => [
                    (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(row.case, NAME, 'middle'),
                    ...[row.firstFixed, row.fixed, row.back].map((at) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(at), 60)),
                ]) })), flaky.length > 0 && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_flaky_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FlakyTable */ .g, { cases: flaky }), ledger.length > 0 && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("details", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("summary", { children: ["Ledger: ", (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQuantity */ .VZ)(ledger.length, 'case'), " that come from an incident or failed once"] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI, { caption: "Ledger", heads: ['Case', 'Incident', 'First fixed', 'Came back', 'Now'], rows: ledger.slice(0, MOST_ROWS).map((row) => {
                            const last = row.back.at(-1);
                            return [
                                (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(row.case, NAME, 'middle'),
                                (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(row.incidents.join(', '), NAME),
                                row.firstFixed === null ? 'never' : (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(row.firstFixed), 60),
                                last === undefined ? '' : (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(`${row.back.length} ×, last ${(0,_trend_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(last)}`, 80),
                                STATES[row.state],
                            ];
                        }) })] })), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("details", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("summary", { children: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQuantity */ .VZ)(points.length, 'run') }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI, { caption: "Runs", heads: ['Run', 'Score', 'Verdict', 'Cost'], rows: points
                            .slice(-MOST_ROWS)
                            .reverse()
                            .map((point) => [
                            (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(point), 60),
                            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(point.score),
                            (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(point.verdict, 20),
                            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMoney */ .up)(point.usd),
                        ]), figures: [1, 3] })] })] }));
}
const STATES = { fixed: 'fixed', failing: 'fails', back: 'is back' };


/***/ }),

/***/ 23964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ TrendPlot)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94382);
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59004);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38996);
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93398);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77629);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95037);

/** Scores over time. */





/** Room beside the box in px: for percentages, and for half a day's name at the end. */
const [LEFT, RIGHT] = [52, 40];
/** Scores over time (UTC), one dot a run on a thin line; regressions in red. */
function TrendPlot({ points, width }) {
    const height = width === 'wide' ? 260 : 220;
    const times = points.map(({ at }) => Date.parse(at));
    const scores = points.map(({ score }) => score * 100);
    const first = Math.min(...times);
    const x = (0,d3_scale__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)([first, Math.max(...times)], [LEFT, _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDTHS */ ._8[width] - RIGHT]);
    const ticks = (0,_ticks_js__WEBPACK_IMPORTED_MODULE_4__/* .apart */ .zZ)((0,_ticks_js__WEBPACK_IMPORTED_MODULE_4__/* .ticksOf */ .EN)(x, width === 'wide' ? 7 : 3, _ticks_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$));
    const day = ticks.some(({ text }) => text.includes(':')) ? { title: `UTC, from ${new Date(first).toISOString().slice(0, 10)}` } : {};
    const box = (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .boxOf */ .b0)(width, height, { left: LEFT, right: RIGHT, top: 16, bottom: 'title' in day ? 48 : 32 });
    const y = (0,d3_scale__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)([Math.max(0, Math.min(...scores) - 2), Math.min(100, Math.max(...scores) + 2)], [box.bottom, box.top]).nice(5);
    const places = times.map((time, index) => [x(time), y(scores[index] ?? 0)]);
    const radius = points.length > 150 ? 2 : points.length > 40 ? 3 : 4.5;
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .Drawing */ .H1, { width: width, height: height, children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .UprightAxis */ .zA, { box: box, ticks: (0,_ticks_js__WEBPACK_IMPORTED_MODULE_4__/* .ticksOf */ .EN)(y, 5, _ticks_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .LevelAxis */ .Mf, { box: box, ticks: ticks, ...day }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .Course */ .ae, { points: places, ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.line, thick: 1.5 }), places.map((at, index) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .Dot */ .cL, { at: at, radius: radius, ink: points[index]?.verdict === 'regression' ? _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.bad : _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.candidate }, index)))] }));
}


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


/***/ })

};
