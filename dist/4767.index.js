export const id = 4767;
export const ids = [4767];
export const modules = {

/***/ 32649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ IntervalPlot)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59004);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38996);
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93398);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19094);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77629);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95037);

/** Differences with the range that chance allows. */






/** Differences with their intervals, one row each, around zero; the tolerated loss as a dashed line. In points of 100. */
function IntervalPlot({ rows, margin, width, }) {
    const { height, box } = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowLayout */ .R8)(rows.length, width);
    const ends = rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
    const reach = Math.max(2, ...ends.map(Math.abs), margin ?? 0) * 1.08;
    const x = (0,d3_scale__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)([-reach, reach], [box.left, box.right]);
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .Drawing */ .H1, { width: width, height: height, children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .LevelAxis */ .Mf, { box: box, ticks: (0,_ticks_js__WEBPACK_IMPORTED_MODULE_5__/* .levelTicks */ .TF)(x, width === 'wide' ? 8 : 4, _ticks_js__WEBPACK_IMPORTED_MODULE_5__/* .signed */ .x8) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .Upright */ ._Z, { at: x(0), box: box, ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.muted }), margin !== null && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .Upright */ ._Z, { at: x(-margin), box: box, ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.bad, dashed: true }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .Rows */ .Sc, { box: box, width: width, rows: rows.map(({ name, value, interval, tone, figures }) => ({
                    name,
                    figures: width === 'wide' ? figures.join(' ') : figures[0],
                    draw: (y) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [interval !== null && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .Line */ .N1, { from: [x(interval[0]), y], to: [x(interval[1]), y], ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg[tone], thick: 3 }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .Dot */ .cL, { at: [x(value), y], radius: 5, ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg[tone], rim: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.paper })] })),
                })) })] }));
}


/***/ }),

/***/ 19094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ middles),
/* harmony export */   R8: () => (/* binding */ rowLayout),
/* harmony export */   Sc: () => (/* binding */ Rows)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9644);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(635);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38996);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77629);

/** Charts that have one row a name: the name on the left, figures on the right, something drawn between them. */




/** Height of a row in px. */
const ROW = 30;
const MARGINS = {
    wide: { left: 252, right: 174, top: 8, bottom: 32 },
    narrow: { left: 138, right: 60, top: 8, bottom: 32 },
};
const NAME_LENGTH = { wide: 32, narrow: 16 };
/** Height of the whole chart and the box of its rows, in px. */
function rowLayout(rows, width) {
    const margins = MARGINS[width];
    const height = rows * ROW + margins.top + margins.bottom;
    return { height, box: (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .boxOf */ .b0)(width, height, margins) };
}
/** The middles in px of `count` parts of equal size, in the order of the range. */
function middles(count, range) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const place = (0,d3_scale__WEBPACK_IMPORTED_MODULE_3__/* .point */ .z)().domain(indices).range(range).padding(0.5);
    return indices.map((index) => place(index) ?? 0);
}
/** The rows, the first on top. */
function Rows({ rows, box, width }) {
    const places = middles(rows.length, [box.top, box.bottom]);
    return rows.map(({ name, figures, draw }, index) => {
        const y = places[index] ?? 0;
        return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("g", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .Label */ .JU, { text: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(name, NAME_LENGTH[width], 'middle'), at: [box.left - 12, y], anchor: "end" }), draw(y), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .Label */ .JU, { text: figures, at: [box.right + 10, y] })] }, index));
    });
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
// EXTERNAL MODULE: ./node_modules/d3-scale/src/linear.js + 16 modules
var linear = __webpack_require__(59004);
// EXTERNAL MODULE: ./lib/reporters/page/chart.js
var chart = __webpack_require__(38996);
// EXTERNAL MODULE: ./lib/reporters/page/plots/axes.js
var axes = __webpack_require__(93398);
// EXTERNAL MODULE: ./lib/reporters/page/plots/shapes.js
var shapes = __webpack_require__(77629);
// EXTERNAL MODULE: ./lib/reporters/page/plots/ticks.js
var ticks = __webpack_require__(95037);
;// CONCATENATED MODULE: ./lib/reporters/page/plots/front.js

/** Quality over a price. */






/** More names than these hide each other. */
const MOST_NAMED = 12;
const NAME_LENGTH = { wide: 22, narrow: 12 };
/** Scores over a price, one dot an arm with its name; the front full. */
function FrontPlot({ points, price, width, }) {
    const height = width === 'wide' ? 340 : 280;
    const box = (0,chart/* boxOf */.b0)(width, height, { left: 52, right: width === 'wide' ? 150 : 24, top: 16, bottom: 48 });
    const most = Math.max(...points.map(({ x }) => x));
    const scores = points.map(({ score }) => score);
    const x = (0,linear/* default */.A)([0, most === 0 ? 1 : most * 1.15], [box.left, box.right]);
    const y = (0,linear/* default */.A)([Math.max(0, Math.min(...scores) - 5), Math.min(100, Math.max(...scores) + 5)], [box.bottom, box.top]).nice(5);
    const named = new Set(points.filter(({ onFront }) => onFront).slice(0, MOST_NAMED));
    return ((0,jsxRuntime/* jsxs */.FD)(chart/* Drawing */.H1, { width: width, height: height, children: [(0,jsxRuntime/* jsx */.Y)(axes/* UprightAxis */.zA, { box: box, ticks: (0,ticks/* ticksOf */.EN)(y, 5, ticks/* percent */.KN) }), (0,jsxRuntime/* jsx */.Y)(axes/* LevelAxis */.Mf, { box: box, ticks: (0,ticks/* levelTicks */.TF)(x, width === 'wide' ? 6 : 3, price.format), title: price.name }), points.map((point, index) => {
                const at = [x(point.x), y(point.score)];
                return ((0,jsxRuntime/* jsxs */.FD)("g", { children: [point.onFront ? ((0,jsxRuntime/* jsx */.Y)(shapes/* Dot */.cL, { at: at, radius: 6, ink: chart/* INK */.Pg.candidate, rim: chart/* INK */.Pg.paper })) : ((0,jsxRuntime/* jsx */.Y)(shapes/* Dot */.cL, { at: at, radius: 4.5, ink: chart/* INK */.Pg.paper, rim: chart/* INK */.Pg.none })), named.has(point) && (0,jsxRuntime/* jsx */.Y)(Name, { text: (0,clean_text/* cleanLine */.O)(point.name, NAME_LENGTH[width], 'middle'), at: at, edge: chart/* WIDTHS */._8[width] })] }, index));
            })] }));
}
/** An arm's name beside its dot: on the right, on the left where the chart ends too soon. */
function Name({ text, at: [x, y], edge }) {
    return x + 9 + (0,chart/* roomFor */.N_)(text) <= edge ? (0,jsxRuntime/* jsx */.Y)(shapes/* Label */.JU, { text: text, at: [x + 9, y - 9] }) : (0,jsxRuntime/* jsx */.Y)(shapes/* Label */.JU, { text: text, at: [x - 9, y - 9], anchor: "end" });
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
    return ((0,jsxRuntime/* jsx */.Y)(page_frame/* Section */.wn, { id: "differences", title: `Against ${(0,clean_text/* cleanLine */.O)(report.reference, 60)}`, children: (0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Difference of each arm to the reference in points, over the cases that both have, with the range that chance allows for all arms at once.", draw: (width) => (0,jsxRuntime/* jsx */.Y)(intervals/* IntervalPlot */.B, { rows: rows, margin: null, width: width }) }) }));
}
function Front({ report }) {
    const byCost = pointsOf(report.arms, ({ costPerCase }) => costPerCase);
    const byLatency = pointsOf(report.arms, ({ latencyP50Ms }) => latencyP50Ms);
    if (byCost.length < 2 && byLatency.length < 2)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "front", title: "Quality, cost, latency", children: [byCost.length >= 2 && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Score over the cost of a case. Full: on the front of score, cost and latency; up and to the left is better.", draw: (width) => (0,jsxRuntime/* jsx */.Y)(FrontPlot, { points: byCost, price: { name: 'USD a case', format: numbers/* formatMoney */.up }, width: width }) })), byLatency.length >= 2 && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Score over the median latency. Full: on the front; up and to the left is better.", draw: (width) => (0,jsxRuntime/* jsx */.Y)(FrontPlot, { points: byLatency, price: { name: 'median latency', format: numbers/* formatDuration */.a3 }, width: width }) }))] }));
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


/***/ }),

/***/ 9644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ point)
});

// UNUSED EXPORTS: default

;// CONCATENATED MODULE: ./node_modules/d3-array/src/range.js
function range(start, stop, step) {
  start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;

  var i = -1,
      n = Math.max(0, Math.ceil((stop - start) / step)) | 0,
      range = new Array(n);

  while (++i < n) {
    range[i] = start + i * step;
  }

  return range;
}

// EXTERNAL MODULE: ./node_modules/d3-scale/src/init.js
var init = __webpack_require__(76896);
;// CONCATENATED MODULE: ./node_modules/internmap/src/index.js
class InternMap extends Map {
  constructor(entries, key = keyof) {
    super();
    Object.defineProperties(this, {_intern: {value: new Map()}, _key: {value: key}});
    if (entries != null) for (const [key, value] of entries) this.set(key, value);
  }
  get(key) {
    return super.get(intern_get(this, key));
  }
  has(key) {
    return super.has(intern_get(this, key));
  }
  set(key, value) {
    return super.set(intern_set(this, key), value);
  }
  delete(key) {
    return super.delete(intern_delete(this, key));
  }
}

class InternSet extends Set {
  constructor(values, key = keyof) {
    super();
    Object.defineProperties(this, {_intern: {value: new Map()}, _key: {value: key}});
    if (values != null) for (const value of values) this.add(value);
  }
  has(value) {
    return super.has(intern_get(this, value));
  }
  add(value) {
    return super.add(intern_set(this, value));
  }
  delete(value) {
    return super.delete(intern_delete(this, value));
  }
}

function intern_get({_intern, _key}, value) {
  const key = _key(value);
  return _intern.has(key) ? _intern.get(key) : value;
}

function intern_set({_intern, _key}, value) {
  const key = _key(value);
  if (_intern.has(key)) return _intern.get(key);
  _intern.set(key, value);
  return value;
}

function intern_delete({_intern, _key}, value) {
  const key = _key(value);
  if (_intern.has(key)) {
    value = _intern.get(key);
    _intern.delete(key);
  }
  return value;
}

function keyof(value) {
  return value !== null && typeof value === "object" ? value.valueOf() : value;
}

;// CONCATENATED MODULE: ./node_modules/d3-scale/src/ordinal.js



const implicit = Symbol("implicit");

function ordinal() {
  var index = new InternMap(),
      domain = [],
      range = [],
      unknown = implicit;

  function scale(d) {
    let i = index.get(d);
    if (i === undefined) {
      if (unknown !== implicit) return unknown;
      index.set(d, i = domain.push(d) - 1);
    }
    return range[i % range.length];
  }

  scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [], index = new InternMap();
    for (const value of _) {
      if (index.has(value)) continue;
      index.set(value, domain.push(value) - 1);
    }
    return scale;
  };

  scale.range = function(_) {
    return arguments.length ? (range = Array.from(_), scale) : range.slice();
  };

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  scale.copy = function() {
    return ordinal(domain, range).unknown(unknown);
  };

  init/* initRange */.C.apply(scale, arguments);

  return scale;
}

;// CONCATENATED MODULE: ./node_modules/d3-scale/src/band.js




function band() {
  var scale = ordinal().unknown(undefined),
      domain = scale.domain,
      ordinalRange = scale.range,
      r0 = 0,
      r1 = 1,
      step,
      bandwidth,
      round = false,
      paddingInner = 0,
      paddingOuter = 0,
      align = 0.5;

  delete scale.unknown;

  function rescale() {
    var n = domain().length,
        reverse = r1 < r0,
        start = reverse ? r1 : r0,
        stop = reverse ? r0 : r1;
    step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
    if (round) step = Math.floor(step);
    start += (stop - start - step * (n - paddingInner)) * align;
    bandwidth = step * (1 - paddingInner);
    if (round) start = Math.round(start), bandwidth = Math.round(bandwidth);
    var values = range(n).map(function(i) { return start + step * i; });
    return ordinalRange(reverse ? values.reverse() : values);
  }

  scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };

  scale.range = function(_) {
    return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
  };

  scale.rangeRound = function(_) {
    return [r0, r1] = _, r0 = +r0, r1 = +r1, round = true, rescale();
  };

  scale.bandwidth = function() {
    return bandwidth;
  };

  scale.step = function() {
    return step;
  };

  scale.round = function(_) {
    return arguments.length ? (round = !!_, rescale()) : round;
  };

  scale.padding = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
  };

  scale.paddingInner = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
  };

  scale.paddingOuter = function(_) {
    return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
  };

  scale.align = function(_) {
    return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
  };

  scale.copy = function() {
    return band(domain(), [r0, r1])
        .round(round)
        .paddingInner(paddingInner)
        .paddingOuter(paddingOuter)
        .align(align);
  };

  return init/* initRange */.C.apply(rescale(), arguments);
}

function pointish(scale) {
  var copy = scale.copy;

  scale.padding = scale.paddingOuter;
  delete scale.paddingInner;
  delete scale.paddingOuter;

  scale.copy = function() {
    return pointish(copy());
  };

  return scale;
}

function point() {
  return pointish(band.apply(null, arguments).paddingInner(1));
}


/***/ })

};
