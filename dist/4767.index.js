export const id = 4767;
export const ids = [4767];
export const modules = {

/***/ 32649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ plotIntervals)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38996);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77629);
/** Differences with the range that chance allows. */


/** Differences with their intervals, one row each, around zero; the tolerated loss as a dashed line. In points of 100. */
function plotIntervals(rows, margin, width) {
    const ends = rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
    const reach = Math.max(2, ...ends.map(Math.abs), margin ?? 0) * 1.08;
    const marks = [
        { xAxis: 0, lineStyle: { color: _chart_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg.muted, type: 'solid', width: 1 } },
        ...(margin === null ? [] : [{ xAxis: -margin, lineStyle: { color: _chart_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg.bad, type: 'dashed', width: 1 } }]),
    ];
    const option = {
        grid: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .rowGrid */ .bQ)(rows.length, width),
        xAxis: {
            type: 'value',
            min: -reach,
            max: reach,
            splitNumber: width === 'wide' ? 6 : 2,
            ..._chart_js__WEBPACK_IMPORTED_MODULE_0__/* .AXIS */ .iM,
            axisLabel: { ..._chart_js__WEBPACK_IMPORTED_MODULE_0__/* .AXIS */ .iM.axisLabel, showMinLabel: false, showMaxLabel: false, formatter: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8 },
        },
        yAxis: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .rowAxis */ .wY)(rows.map(({ name }) => name), width),
        series: [
            {
                ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .nq)(rows.length, (index, place) => {
                    const row = rows[index];
                    if (row === undefined)
                        return [];
                    const ink = _chart_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg[row.tone];
                    const [, y = 0] = place(0, index);
                    const [right = 0] = place(reach, index);
                    return [
                        ...(row.interval === null ? [] : [(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(place(row.interval[0], index), place(row.interval[1], index), ink, 3)]),
                        (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .dot */ .Om)(place(row.value, index), ink, 5, _chart_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg.paper),
                        (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf)(width === 'wide' ? row.figures.join(' ') : row.figures[0], right + 10, y),
                    ];
                }),
                markLine: { silent: true, symbol: 'none', label: { show: false }, data: marks },
            },
        ],
    };
    return { height: rows.length * _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW */ .nw + 40, option };
}


/***/ }),

/***/ 64767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSweepPage: () => (/* binding */ renderSweepPage)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: ./lib/reporters/clean-text.js
var clean_text = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
// EXTERNAL MODULE: ./lib/reporters/sorted-json.js
var sorted_json = __webpack_require__(59276);
// EXTERNAL MODULE: ./lib/reporters/sweep/words.js
var words = __webpack_require__(84428);
// EXTERNAL MODULE: ./lib/reporters/page/frame.js + 1 modules
var page_frame = __webpack_require__(37088);
// EXTERNAL MODULE: ./lib/reporters/page/chart.js
var chart = __webpack_require__(38996);
// EXTERNAL MODULE: ./lib/reporters/page/plots/shapes.js
var shapes = __webpack_require__(77629);
;// CONCATENATED MODULE: ./lib/reporters/page/plots/front.js
/** Quality over a price. */



/** Scores over a price, one dot an arm with its name; the front full. */
function plotFront(points, x, width) {
    const most = Math.max(...points.map((point) => point.x));
    const scores = points.map(({ score }) => score);
    const [low, high] = [Math.max(0, Math.floor(Math.min(...scores) / 5) * 5 - 5), Math.min(100, Math.ceil(Math.max(...scores) / 5) * 5 + 5)];
    const right = most === 0 ? 1 : most * 1.15;
    const named = new Set(points.filter(({ onFront }) => onFront).slice(0, 12));
    const option = {
        grid: { left: 52, right: width === 'wide' ? 150 : 24, top: 16, bottom: 48 },
        xAxis: {
            type: 'value',
            min: 0,
            max: right,
            splitNumber: width === 'wide' ? 6 : 3,
            name: x.name,
            nameLocation: 'middle',
            nameGap: 30,
            ...chart/* AXIS */.iM,
            axisLabel: { ...chart/* AXIS */.iM.axisLabel, showMaxLabel: false, formatter: x.format },
        },
        yAxis: { type: 'value', min: low, max: high, ...chart/* AXIS */.iM, axisLabel: { ...chart/* AXIS */.iM.axisLabel, formatter: '{value} %' } },
        series: [
            {
                ...(0,shapes/* shapes */.nq)(points.length, (index, place) => {
                    const point = points[index];
                    if (point === undefined)
                        return [];
                    const at = place(point.x, point.score);
                    const name = named.has(point)
                        ? [(0,shapes/* label */.Pf)((0,clean_text/* cleanLine */.O)(point.name, width === 'wide' ? 22 : 12, 'middle'), (at[0] ?? 0) + 9, (at[1] ?? 0) - 9)]
                        : [];
                    return [point.onFront ? (0,shapes/* dot */.Om)(at, chart/* INK */.Pg.candidate, 6, chart/* INK */.Pg.paper) : (0,shapes/* dot */.Om)(at, chart/* INK */.Pg.paper, 4.5, chart/* INK */.Pg.none), ...name];
                }),
            },
        ],
    };
    return { height: width === 'wide' ? 340 : 280, option };
}

// EXTERNAL MODULE: ./lib/reporters/page/plots/intervals.js
var intervals = __webpack_require__(32649);
;// CONCATENATED MODULE: ./lib/reporters/page/sweep-page.js








const NAME = 100;
const SENTENCE = 600;
/** Rows of a plot: more than these nobody compares by eye; the table holds them all. */
const MOST_ROWS = 40;
/** Renders the page. The same report gives the same bytes. */
function renderSweepPage(report) {
    const { recommendation, arms } = report;
    const stop = (0,words/* stopLine */.RF)(report);
    return (0,page_frame/* renderPage */.Cf)({
        title: `Sweep ${(0,clean_text/* cleanLine */.O)(report.sweep, 80)}`,
        data: {},
        body: ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("header", { children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "eyebrow", children: ["Sweep ", (0,jsxRuntime/* jsx */.Y)("b", { children: (0,clean_text/* cleanLine */.O)(report.sweep, NAME) }), " \u00B7 ", (0,numbers/* formatCount */.B4)(arms.length), " arms on ", (0,numbers/* formatCount */.B4)(report.setup.cases), " cases of", ' ', report.setup.suites.map((suite) => (0,clean_text/* cleanLine */.O)(suite, NAME)).join(', ')] }), (0,jsxRuntime/* jsx */.Y)("h1", { children: recommendation === null ? ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "badge unsure", children: "No recommendation" }), " ", (0,words/* noAdvice */.ki)(report)] })) : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "badge good", children: "Recommended" }), " ", (0,clean_text/* cleanLine */.O)(recommendation.arm, NAME, 'middle')] })) }), recommendation !== null && (0,jsxRuntime/* jsx */.Y)("p", { children: (0,clean_text/* cleanLine */.O)(recommendation.reason, SENTENCE) }), stop !== null && (0,jsxRuntime/* jsx */.Y)("p", { class: "notice", children: (0,clean_text/* cleanLine */.O)(stop, SENTENCE) }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,words/* raceLine */.m$)(report) })] }), (0,jsxRuntime/* jsxs */.FD)("main", { id: "main", children: [(0,jsxRuntime/* jsx */.Y)(Leaderboard, { report: report }), (0,jsxRuntime/* jsx */.Y)(Differences, { report: report }), (0,jsxRuntime/* jsx */.Y)(Front, { report: report }), (0,jsxRuntime/* jsx */.Y)(Slices, { arms: arms }), (0,jsxRuntime/* jsx */.Y)(Run, { report: report })] }), (0,jsxRuntime/* jsx */.Y)("footer", { class: "muted", children: "this file loads nothing from anywhere" })] })),
    });
}
function Leaderboard({ report }) {
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "leaderboard", title: "Leaderboard", children: [(0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Leaderboard", heads: ['Arm', 'Group', ...words/* FIGURE_HEADS */.HP.map((head, index) => (index === 3 ? 'Range of it' : head)), 'Front'], rows: report.arms.map((arm) => [
                    (0,jsxRuntime/* jsxs */.FD)("span", { children: [arm.group === 1 ? (0,jsxRuntime/* jsx */.Y)("b", { children: (0,clean_text/* cleanLine */.O)(arm.id, NAME, 'middle') }) : (0,clean_text/* cleanLine */.O)(arm.id, NAME, 'middle'), arm.id === report.reference ? ' (reference)' : '', (0,words/* armState */.eT)(arm) !== '' && (0,jsxRuntime/* jsx */.Y)("span", { class: "state", children: (0,words/* armState */.eT)(arm) })] }, arm.id),
                    arm.group ?? numbers/* NO_FIGURE */.Xk,
                    ...(0,words/* armFigures */.ap)(arm),
                    arm.onFront ? '●' : '',
                ]), figures: [1, 2, 3, 4, 5, 6, 7, 8, 9] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "muted", children: words/* LEGEND */.Ix })] }));
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
                figures: [(0,numbers/* formatDifference */.jR)(arm.difference).replace(' points', ''), range === null ? '' : `(${(0,numbers/* formatInterval */.vy)(range)})`],
            },
        ];
    })
        .slice(0, MOST_ROWS);
    if (rows.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(page_frame/* Section */.wn, { id: "differences", title: `Against ${(0,clean_text/* cleanLine */.O)(report.reference, 60)}`, children: (0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Difference of each arm to the reference in points, over the cases that both have, with the range that chance allows for all arms at once.", draw: (width) => (0,intervals/* plotIntervals */.g)(rows, null, width) }) }));
}
function Front({ report }) {
    const byCost = pointsOf(report.arms, ({ costPerCase }) => costPerCase);
    const byLatency = pointsOf(report.arms, ({ latencyP50Ms }) => latencyP50Ms);
    if (byCost.length < 2 && byLatency.length < 2)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "front", title: "Quality, cost, latency", children: [byCost.length >= 2 && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Score over the cost of a case. Full: on the front of score, cost and latency; up and to the left is better.", draw: (width) => plotFront(byCost, { name: 'USD a case', format: (value) => (0,numbers/* formatMoney */.up)(value) }, width) })), byLatency.length >= 2 && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Score over the median latency. Full: on the front; up and to the left is better.", draw: (width) => plotFront(byLatency, { name: 'median latency', format: (value) => (0,numbers/* formatDuration */.a3)(value) }, width) }))] }));
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
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "slices", title: "Slices", children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "muted", children: "Score of every arm in every slice; \u25CF marks the front of score, cost and latency there. Nothing is tested here." }), (0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Slices", heads: ['Slice', ...arms.map(({ id }) => (0,clean_text/* cleanLine */.O)(id, 40, 'middle'))], rows: slices.map(({ key, value }) => [
                    (0,clean_text/* cleanLine */.O)(`${key}=${value}`, NAME, 'middle'),
                    ...arms.map((arm) => {
                        const slice = arm.slices.find((own) => own.key === key && own.value === value);
                        return slice === undefined ? numbers/* NO_FIGURE */.Xk : `${(0,numbers/* formatPercent */.l9)(slice.score)}${slice.onFront ? ' ●' : ''}`;
                    }),
                ]), figures: arms.map((_, index) => index + 1) })] }));
}
function Run({ report }) {
    const { usage, setup } = report;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "run", title: "How it was run", children: [(0,jsxRuntime/* jsx */.Y)(page_frame/* Figures */.iB, { entries: [
                    ['Cost', usage.usd === null ? 'unknown' : (0,numbers/* formatMoney */.up)(usage.usd)],
                    ['Calls made', (0,numbers/* formatCount */.B4)(usage.requests)],
                    ['Calls not needed', (0,numbers/* formatCount */.B4)(report.skippedCalls)],
                    ['Answers from cassettes', (0,numbers/* formatCount */.B4)(usage.fromCassette)],
                    ['Tokens in / out', `${(0,numbers/* formatCount */.B4)(usage.inputTokens)} / ${(0,numbers/* formatCount */.B4)(usage.outputTokens)}`],
                    ['Seed', String(setup.seed)],
                ] }), setup.racing !== null && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Rungs", heads: ['Cases seen', 'Arms that went on'], rows: setup.rungs.map(({ cases, arms }) => [(0,numbers/* formatCount */.B4)(cases), (0,numbers/* formatCount */.B4)(arms)]), figures: [1] })), (0,jsxRuntime/* jsx */.Y)("h3", { children: "What makes the arms" }), (0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Arms", heads: ['Arm', 'In the place of the candidate’s own'], rows: report.arms.map(({ id, params }) => [
                    (0,clean_text/* cleanLine */.O)(id, NAME, 'middle'),
                    Object.keys(params).length === 0 ? ('the candidate as it is') : ((0,jsxRuntime/* jsx */.Y)("code", { children: (0,clean_text/* cleanLine */.O)((0,sorted_json/* sortedJson */.I)(params), 300, 'middle') }, id)),
                ]) })] }));
}


/***/ })

};
