export const id = 158;
export const ids = [158];
export const modules = {

/***/ 50158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSweepPage: () => (/* binding */ renderSweepPage)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(635);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7916);
/* harmony import */ var _sorted_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59276);
/* harmony import */ var _sweep_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84428);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37088);
/* harmony import */ var _plots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51516);







const NAME = 100;
const SENTENCE = 600;
/** Rows of a plot: more than these nobody compares by eye; the table holds them all. */
const MOST_ROWS = 40;
/** Renders the page. The same report gives the same bytes. */
function renderSweepPage(report) {
    const { recommendation, stop, arms } = report;
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPage */ .Cf)({
        title: `Sweep ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(report.sweep, 80)}`,
        data: {},
        body: ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("header", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("p", { class: "eyebrow", children: ["Sweep ", (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("b", { children: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(report.sweep, NAME) }), " \u00B7 ", (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(arms.length), " arms on ", (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(report.setup.cases), " cases of", ' ', report.setup.suites.map((suite) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(suite, NAME)).join(', ')] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("h1", { children: recommendation === null ? ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("span", { class: "badge unsure", children: "No recommendation" }), " no arm has a score"] })) : ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("span", { class: "badge good", children: "Recommended" }), " ", (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(recommendation.arm, NAME, 'middle')] })) }), recommendation !== null && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { children: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(recommendation.reason, SENTENCE) }), stop !== null && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("p", { class: "notice", children: ["Cut short: ", (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(stop.message, SENTENCE)] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { children: (0,_sweep_words_js__WEBPACK_IMPORTED_MODULE_5__/* .raceLine */ .m$)(report) })] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("main", { id: "main", children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Leaderboard, { report: report }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Differences, { report: report }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Front, { report: report }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Slices, { arms: arms }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Run, { report: report })] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("footer", { class: "muted", children: "this file loads nothing from anywhere" })] })),
    });
}
function Leaderboard({ report }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Section */ .wn, { id: "leaderboard", title: "Leaderboard", children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Table */ .XI, { caption: "Leaderboard", heads: ['Arm', 'Group', ..._sweep_words_js__WEBPACK_IMPORTED_MODULE_5__/* .FIGURE_HEADS */ .HP.map((head, index) => (index === 3 ? 'Range of it' : head)), 'Front'], rows: report.arms.map((arm) => [
                    (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("span", { children: [arm.group === 1 ? (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("b", { children: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(arm.id, NAME, 'middle') }) : (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(arm.id, NAME, 'middle'), arm.id === report.reference ? ' (reference)' : '', (0,_sweep_words_js__WEBPACK_IMPORTED_MODULE_5__/* .armState */ .eT)(arm) !== '' && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("span", { class: "state", children: (0,_sweep_words_js__WEBPACK_IMPORTED_MODULE_5__/* .armState */ .eT)(arm) })] }, arm.id),
                    arm.group ?? _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FIGURE */ .Xk,
                    ...(0,_sweep_words_js__WEBPACK_IMPORTED_MODULE_5__/* .armFigures */ .ap)(arm),
                    arm.onFront ? '●' : '',
                ]), figures: [1, 2, 3, 4, 5, 6, 7, 8, 9] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { class: "muted", children: _sweep_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LEGEND */ .Ix })] }));
}
function Differences({ report }) {
    const rows = report.arms
        .flatMap((arm) => {
        if (arm.difference === null)
            return [];
        const range = arm.differenceInterval;
        return [
            {
                name: arm.id,
                value: arm.difference * 100,
                interval: range === null ? null : [range[0] * 100, range[1] * 100],
                tone: range !== null && range[0] > 0 ? 'good' : range !== null && range[1] < 0 ? 'bad' : 'none',
                figures: [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDifference */ .jR)(arm.difference).replace(' points', ''), range === null ? '' : `(${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInterval */ .vy)(range)})`],
            },
        ];
    })
        .slice(0, MOST_ROWS);
    if (rows.length === 0)
        return null;
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Section */ .wn, { id: "differences", title: `Against ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(report.reference, 60)}`, children: (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Chart */ .t1, { caption: "Difference of each arm to the reference in points, over the cases that both have, with the range that chance allows for all arms at once.", draw: (width) => (0,_plots_js__WEBPACK_IMPORTED_MODULE_2__/* .plotIntervals */ .gT)(rows, null, width) }) }));
}
function Front({ report }) {
    const byCost = pointsOf(report.arms, ({ costPerCase }) => costPerCase);
    const byLatency = pointsOf(report.arms, ({ latencyP50Ms }) => latencyP50Ms);
    if (byCost.length < 2 && byLatency.length < 2)
        return null;
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Section */ .wn, { id: "front", title: "Quality, cost, latency", children: [byCost.length >= 2 && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Chart */ .t1, { caption: "Score over the cost of a case. Full: on the front of score, cost and latency; up and to the left is better.", draw: (width) => (0,_plots_js__WEBPACK_IMPORTED_MODULE_2__/* .plotFront */ .tQ)(byCost, { name: 'USD a case', format: (value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMoney */ .up)(value) }, width) })), byLatency.length >= 2 && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Chart */ .t1, { caption: "Score over the median latency. Full: on the front; up and to the left is better.", draw: (width) => (0,_plots_js__WEBPACK_IMPORTED_MODULE_2__/* .plotFront */ .tQ)(byLatency, { name: 'median latency', format: (value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(value) }, width) }))] }));
}
function pointsOf(arms, price) {
    return arms.flatMap((arm) => {
        const x = price(arm);
        return x === null || arm.score === null ? [] : [{ name: arm.id, x, score: arm.score * 100, onFront: arm.onFront }];
    });
}
function Slices({ arms }) {
    const slices = [...new Map(arms.flatMap((arm) => arm.slices).map(({ key, value }) => [`${key}=${value}`, { key, value }])).values()];
    if (slices.length === 0)
        return null;
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Section */ .wn, { id: "slices", title: "Slices", children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { class: "muted", children: "Score of every arm in every slice; \u25CF marks the front of score, cost and latency there. Nothing is tested here." }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Table */ .XI, { caption: "Slices", heads: ['Slice', ...arms.map(({ id }) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(id, 40, 'middle'))], rows: slices.map(({ key, value }) => [
                    (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(`${key}=${value}`, NAME, 'middle'),
                    ...arms.map((arm) => {
                        const slice = arm.slices.find((own) => own.key === key && own.value === value);
                        return slice === undefined ? _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FIGURE */ .Xk : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(slice.score)}${slice.onFront ? ' ●' : ''}`;
                    }),
                ]), figures: arms.map((_, index) => index + 1) })] }));
}
function Run({ report }) {
    const { usage, setup } = report;
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Section */ .wn, { id: "run", title: "How it was run", children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Figures */ .iB, { entries: [
                    ['Cost', usage.usd === null ? 'unknown' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMoney */ .up)(usage.usd)],
                    ['Calls made', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(usage.requests)],
                    ['Calls not needed', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(report.skippedCalls)],
                    ['Answers from cassettes', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(usage.fromCassette)],
                    ['Tokens in / out', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(usage.inputTokens)} / ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(usage.outputTokens)}`],
                    ['Seed', String(setup.seed)],
                ] }), setup.racing !== null && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Table */ .XI, { caption: "Rungs", heads: ['Cases seen', 'Arms that went on'], rows: setup.rungs.map(({ cases, arms }) => [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(cases), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(arms)]), figures: [1] })), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("h3", { children: "What makes the arms" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Table */ .XI, { caption: "Arms", heads: ['Arm', 'In the place of the candidate’s own'], rows: report.arms.map(({ id, params }) => [
                    (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(id, NAME, 'middle'),
                    Object.keys(params).length === 0 ? ('the candidate as it is') : ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("code", { children: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)((0,_sorted_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedJson */ .I)(params), 300, 'middle') }, id)),
                ]) })] }));
}


/***/ })

};
