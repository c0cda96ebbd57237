export const id = 9315;
export const ids = [9315];
export const modules = {

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

/***/ 69315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Remedy: () => (/* binding */ Remedy),
  renderGatePage: () => (/* binding */ renderGatePage)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
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
;// CONCATENATED MODULE: ./lib/reporters/page/plots/reliability.js

/** Whether a target knows what it knows. */





/** Scores over the stated confidence, a dot a bin, larger with more answers; on the diagonal the two are equal. */
function ReliabilityPlot({ bins, width }) {
    const height = width === 'wide' ? 320 : 260;
    const box = (0,chart/* boxOf */.b0)(width, height, { left: 64, right: 24, top: 16, bottom: 48 });
    const x = (0,linear/* default */.A)([0, 100], [box.left, box.right]);
    const y = (0,linear/* default */.A)([0, 100], [box.bottom, box.top]);
    const most = Math.max(1, ...bins.map(({ n }) => n));
    return ((0,jsxRuntime/* jsxs */.FD)(chart/* Drawing */.H1, { width: width, height: height, children: [(0,jsxRuntime/* jsx */.Y)(axes/* UprightAxis */.zA, { box: box, ticks: (0,ticks/* ticksOf */.EN)(y, 5, ticks/* percent */.KN) }), (0,jsxRuntime/* jsx */.Y)(axes/* LevelAxis */.Mf, { box: box, ticks: (0,ticks/* levelTicks */.TF)(x, 5, ticks/* percent */.KN), title: "stated confidence" }), (0,jsxRuntime/* jsx */.Y)(shapes/* Line */.N1, { from: [x(0), y(0)], to: [x(100), y(100)], ink: chart/* INK */.Pg.muted, thick: 1 }), bins.map(({ confidence, score, n }, index) => {
                const [at, ideal] = [x(confidence * 100), y(confidence * 100)];
                return ((0,jsxRuntime/* jsxs */.FD)("g", { children: [(0,jsxRuntime/* jsx */.Y)(shapes/* Line */.N1, { from: [at, ideal], to: [at, y(score * 100)], ink: score < confidence ? chart/* INK */.Pg.bad : chart/* INK */.Pg.good, thick: 2 }), (0,jsxRuntime/* jsx */.Y)(shapes/* Dot */.cL, { at: [at, y(score * 100)], radius: 3 + 6 * Math.sqrt(n / most), ink: chart/* INK */.Pg.candidate, rim: chart/* INK */.Pg.paper })] }, index));
            })] }));
}

;// CONCATENATED MODULE: ./lib/reporters/page/answer-section.js





const NAME = 120;
const MOST_ROWS = 60;
/** Whether there is anything to show. */
function hasAnswerFigures({ report }) {
    return report.confidence !== undefined || report.consistency !== undefined || report.disparities !== undefined;
}
/** All of it; nothing here decides. */
function AnswerSection({ view }) {
    if (!hasAnswerFigures(view))
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "answers", title: "Confidence, consistency, disparity", children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "muted", children: "Shown for people: no verdict depends on it." }), (0,jsxRuntime/* jsx */.Y)(Confidence, { confidence: view.report.confidence }), (0,jsxRuntime/* jsx */.Y)(ConsistencyTable, { rows: view.report.consistency ?? [] }), (0,jsxRuntime/* jsx */.Y)(Disparities, { rows: view.report.disparities ?? [] })] }));
}
function Confidence({ confidence }) {
    if (confidence === undefined)
        return null;
    const sides = ['candidate', 'baseline'].flatMap((side) => {
        const figures = confidence[side];
        return figures === null ? [] : [{ side, figures }];
    });
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "Stated confidence" }), confidence.candidate !== null && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Score of the candidate's answers over the confidence that they state; below the line it is too sure of itself. Larger dots hold more answers.", draw: (width) => (0,jsxRuntime/* jsx */.Y)(ReliabilityPlot, { bins: confidence.candidate?.bins ?? [], width: width }) })), (0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Stated confidence", heads: ['Side', 'Answers that state it', 'Mean confidence', 'Mean score', 'Expected calibration error', 'Brier score'], rows: sides.map(({ side, figures }) => [
                    side,
                    `${(0,numbers/* formatCount */.B4)(figures.n)} of ${(0,numbers/* formatCount */.B4)(figures.answers)}`,
                    (0,numbers/* formatPercent */.l9)(figures.confidence),
                    (0,numbers/* formatPercent */.l9)(figures.score),
                    (0,numbers/* formatDecimal */.zJ)(figures.ece, 3),
                    (0,numbers/* formatDecimal */.zJ)(figures.brier, 3),
                ]), figures: [1, 2, 3, 4, 5] })] }));
}
function ConsistencyTable({ rows }) {
    if (rows.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "The same question twice" }), (0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Consistency over trials", heads: ['Cases', 'Side', 'Asked again', 'Same text', 'Both hold or both fail'], rows: rows
                    .slice(0, MOST_ROWS)
                    .map(({ side, slice, cases, identical, agreeing }) => [
                    slice === null ? 'all' : (0,clean_text/* cleanLine */.O)(`${slice.key}=${slice.value}`, NAME, 'middle'),
                    side,
                    (0,numbers/* formatQuantity */.VZ)(cases, 'case'),
                    (0,numbers/* formatShare */.T1)(identical),
                    (0,numbers/* formatShare */.T1)(agreeing),
                ]), figures: [2, 3, 4] })] }));
}
function Disparities({ rows }) {
    if (rows.length === 0)
        return null;
    const end = ({ value, n, score }) => `${(0,clean_text/* cleanLine */.O)(value, 60, 'middle')}: ${(0,numbers/* formatPercent */.l9)(score)} of ${(0,numbers/* formatQuantity */.VZ)(n, 'case')}`;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "Between slices" }), (0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Disparity between slices", heads: ['Slices by', 'Best', 'Worst', 'Apart by', 'Range', 'On the baseline'], rows: rows
                    .slice(0, MOST_ROWS)
                    .map((row) => [
                    (0,clean_text/* cleanLine */.O)(row.key, NAME, 'middle'),
                    end(row.best),
                    end(row.worst),
                    (0,numbers/* formatDifference */.jR)(row.difference).replace('+', ''),
                    (0,numbers/* formatInterval */.vy)(row.interval),
                    row.baseline === null ? '–' : (0,numbers/* formatDifference */.jR)(row.baseline).replace('+', ''),
                ]), figures: [3, 4, 5] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "muted", children: "The best and the worst of each key on the candidate. Ranges hold for all pairs of values at once (95 %)." })] }));
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 1 modules
var word = __webpack_require__(75367);
// EXTERNAL MODULE: ./lib/reporters/page/script-data.js
var script_data = __webpack_require__(71946);
;// CONCATENATED MODULE: ./lib/reporters/page/case-rows.js
/** The rows of the table of cases, as the page's script gets them: text made ready here, so that the script only places it. */





const case_rows_NAME = 200;
const TEXT = 20_000;
const LIST = 12;
/** Bytes of all texts together, as they stand in the page: it is to be opened, not to be an archive. */
const ALL_TEXTS = 1_800_000;
/** One row a case, in the order of the report. Texts of the gravest cases come first, as long as there is room. */
function caseRows(view, { regressed, improved, unscored }) {
    const { cases } = view.report;
    const order = [...regressed, ...unscored, ...improved];
    const rank = new Map(order.map(({ id }, index) => [id, index + 1]));
    const texts = new Map();
    let room = ALL_TEXTS;
    let withoutTexts = 0;
    for (const id of new Set([...order, ...cases].map((golden) => golden.id))) {
        const note = view.notes.get(id);
        if (note === undefined || note.excerpt === null)
            continue;
        const own = { ...textsOf(note.excerpt), ...reasonsOf(note) };
        const size = Buffer.byteLength((0,script_data/* toScriptData */.p)(own));
        if (size > room) {
            withoutTexts += 1;
            continue;
        }
        room -= size;
        texts.set(id, own);
    }
    const rows = cases.map((golden) => caseRow(golden, view.notes.get(golden.id), rank.get(golden.id) ?? order.length + 1, texts));
    return { rows, withoutTexts };
}
function caseRow(golden, note, rank, texts) {
    const { id, status, baseline, candidate, difference, trials } = golden;
    const own = texts.get(id);
    const tags = tagsOf(golden).slice(0, LIST);
    const failed = (note?.failed ?? [])
        .flatMap(({ metric, items }) => items.length === 0 ? [metric] : items.map((item) => ((0,digest/* namesItself */.e0)(metric) ? item : `${metric}: ${item}`)))
        .slice(0, LIST)
        .map((name) => (0,clean_text/* cleanLine */.O)(name, case_rows_NAME));
    const origins = (note?.origins ?? []).slice(0, LIST).map((origin) => (0,clean_text/* cleanLine */.O)(origin, case_rows_NAME));
    return {
        id: (0,clean_text/* cleanLine */.O)(id, case_rows_NAME, 'middle'),
        status,
        values: [rounded(baseline), rounded(candidate), rounded(difference)],
        shown: [(0,numbers/* formatPercent */.l9)(baseline), (0,numbers/* formatPercent */.l9)(candidate), (0,numbers/* formatDifference */.jR)(difference).replace(' points', '')],
        trials: [trials.baseline, trials.candidate],
        rank,
        ...(tags.length === 0 ? {} : { tags }),
        ...(typeof note?.severity === 'string' ? { severity: (0,clean_text/* cleanLine */.O)(note.severity, case_rows_NAME) } : {}),
        ...(note?.mustPass === true ? { mustPass: true } : {}),
        ...(failed.length === 0 ? {} : { failed }),
        ...(origins.length === 0 ? {} : { origins }),
        ...(typeof note?.file === 'string'
            ? { place: (0,clean_text/* cleanLine */.O)(note.line === null ? note.file : `${note.file}:${note.line}`, case_rows_NAME, 'middle') }
            : {}),
        ...(own === undefined ? {} : { texts: own }),
    };
}
function tagsOf({ tags }) {
    return Object.keys(tags)
        .sort(digest/* compareText */.n6)
        .flatMap((key) => {
        const value = tags[key];
        return (typeof value === 'string' ? [value] : (value ?? [])).map((one) => (0,clean_text/* cleanLine */.O)(`${key}=${one}`, case_rows_NAME));
    });
}
/** An image in an address, and nothing else: what a page may show. */
const IMAGE = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
function textsOf({ input, baseline, candidate, images }) {
    const [before, after] = [baseline, candidate].map((text) => (text === null ? null : (0,clean_text/* cleanLines */.v)(text, TEXT)));
    const diff = diffOf(before, after);
    const shown = [images?.baseline, images?.candidate].map((image) => (image && IMAGE.test(image) ? image : null));
    return {
        input: (0,clean_text/* cleanLines */.v)(input, TEXT),
        diff,
        ...(diff === null ? { answers: [before ?? null, after ?? null] } : {}),
        ...(shown.some((image) => image !== null) ? { images: [shown[0] ?? null, shown[1] ?? null] } : {}),
    };
}
/** What judges said of both answers, item by item. */
function reasonsOf({ reasons = [] }) {
    const items = Map.groupBy(reasons, ({ metric, item }) => JSON.stringify([metric, item]));
    if (items.size === 0)
        return {};
    return {
        reasons: [...items.values()].slice(0, LIST).map((said) => {
            const [first] = said;
            const textOf = (side) => said
                .filter((own) => own.side === side)
                .map(({ text }) => (0,clean_text/* cleanLines */.v)(text, TEXT))
                .join('\n') || null;
            return [(0,clean_text/* cleanLine */.O)(`${first?.metric}: ${first?.item}`, case_rows_NAME), textOf('baseline'), textOf('candidate')];
        }),
    };
}
/** Edits after which a comparison word by word says nothing any more; it also bounds the time that hostile texts can take. */
const MOST_EDITS = 400;
function diffOf(before, after) {
    if (typeof before !== 'string' || typeof after !== 'string')
        return null;
    const parts = (0,word/* diffWordsWithSpace */.pR)(before, after, { maxEditLength: MOST_EDITS });
    return parts?.map(({ added, removed, value }) => [added ? 1 : removed ? -1 : 0, value]) ?? null;
}
/** Six decimals are enough to sort by, and half the bytes. */
function rounded(value) {
    return value === null ? null : Math.round(value * 1e6) / 1e6;
}

// EXTERNAL MODULE: ./lib/reporters/comparison-words.js
var comparison_words = __webpack_require__(19385);
;// CONCATENATED MODULE: ./lib/reporters/page/plots/distribution.js

/** How many cases moved by how much. */






const HEIGHT = 220;
const BINS = 20;
/** Width of a bin in points. */
const BIN = 200 / BINS;
/** Room between a bar and the edge of its bin, in px. */
const INSET = { wide: 2, narrow: 0.5 };
/** How many cases fell and rose by how much: bins of ten points from -100 to 100; what did not move is told in words, not drawn. */
function DistributionPlot({ cases, width }) {
    const counts = countMoves(cases);
    const box = (0,chart/* boxOf */.b0)(width, HEIGHT, { left: 44, right: 20, top: 18, bottom: 44 });
    const x = (0,linear/* default */.A)([-100, 100], [box.left, box.right]);
    const y = (0,linear/* default */.A)([0, Math.max(4, ...counts)], [box.bottom, box.top]).nice(4);
    return ((0,jsxRuntime/* jsxs */.FD)(chart/* Drawing */.H1, { width: width, height: HEIGHT, children: [(0,jsxRuntime/* jsx */.Y)(axes/* UprightAxis */.zA, { box: box, ticks: (0,ticks/* ticksOf */.EN)(y, 4, numbers/* formatCount */.B4) }), (0,jsxRuntime/* jsx */.Y)(axes/* LevelAxis */.Mf, { box: box, ticks: (0,ticks/* levelTicks */.TF)(x, width === 'wide' ? 10 : 4, ticks/* signed */.x8), title: "points lost or won" }), counts.map((count, index) => {
                if (count === 0)
                    return null;
                const [from, to] = [x(index * BIN - 100), x((index + 1) * BIN - 100)];
                return ((0,jsxRuntime/* jsxs */.FD)("g", { children: [(0,jsxRuntime/* jsx */.Y)(shapes/* Bar */.yP, { from: [from + INSET[width], y(count)], to: [to - INSET[width], box.bottom], ink: index < BINS / 2 ? chart/* INK */.Pg.bad : chart/* INK */.Pg.good }), width === 'wide' && (0,jsxRuntime/* jsx */.Y)(shapes/* Label */.JU, { text: (0,numbers/* formatCount */.B4)(count), at: [(from + to) / 2, y(count) - 9], ink: chart/* INK */.Pg.muted, anchor: "middle" })] }, index));
            })] }));
}
function countMoves(cases) {
    const counts = new Array(BINS).fill(0);
    for (const { difference, status } of cases) {
        if (difference === null || status === 'unchanged')
            continue;
        const bin = difference < 0 ? Math.floor(difference * 10) : Math.ceil(difference * 10) - 1;
        const index = Math.min(BINS - 1, Math.max(0, bin + BINS / 2));
        counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
}

// EXTERNAL MODULE: ./lib/reporters/page/plots/intervals.js
var intervals = __webpack_require__(32649);
// EXTERNAL MODULE: ./lib/reporters/page/plots/rows.js
var rows = __webpack_require__(19094);
;// CONCATENATED MODULE: ./lib/reporters/page/plots/moves.js

/** Single cases that moved. */






/** Both sides' scores of single cases, baseline hollow and candidate full, on 0 to 100. A side that is missing leaves its row empty. */
function MovePlot({ cases, width }) {
    const { height, box } = (0,rows/* rowLayout */.R8)(cases.length, width);
    const x = (0,linear/* default */.A)([0, 100], [box.left, box.right]);
    return ((0,jsxRuntime/* jsxs */.FD)(chart/* Drawing */.H1, { width: width, height: height, children: [(0,jsxRuntime/* jsx */.Y)(axes/* LevelAxis */.Mf, { box: box, ticks: (0,ticks/* levelTicks */.TF)(x, width === 'wide' ? 5 : 2, ticks/* percent */.KN) }), (0,jsxRuntime/* jsx */.Y)(rows/* Rows */.Sc, { box: box, width: width, rows: cases.map(({ id, baseline, candidate }) => {
                    if (baseline === null || candidate === null)
                        return { name: id, figures: '', draw: () => null };
                    const ink = candidate < baseline ? chart/* INK */.Pg.bad : chart/* INK */.Pg.good;
                    return {
                        name: id,
                        figures: (0,ticks/* signed */.x8)((candidate - baseline) * 100),
                        draw: (y) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(shapes/* Line */.N1, { from: [x(baseline * 100), y], to: [x(candidate * 100), y], ink: ink, thick: 3 }), (0,jsxRuntime/* jsx */.Y)(shapes/* Dot */.cL, { at: [x(baseline * 100), y], radius: 5, ink: chart/* INK */.Pg.paper, rim: chart/* INK */.Pg.muted }), (0,jsxRuntime/* jsx */.Y)(shapes/* Dot */.cL, { at: [x(candidate * 100), y], radius: 5, ink: ink, rim: chart/* INK */.Pg.paper })] })),
                    };
                }) })] }));
}

;// CONCATENATED MODULE: ./lib/reporters/page/evidence-sections.js









const evidence_sections_NAME = 120;
/** Rows of a plot: more than these nobody compares by eye; the table holds them all. */
const evidence_sections_MOST_ROWS = 24;
const MOST_WORSE = 16;
const MOST_BETTER = 8;
/** Every metric: its difference drawn, then all figures. */
function MetricSection({ picked }) {
    const metrics = [...picked.openMetrics, ...picked.otherMetrics];
    if (metrics.length === 0)
        return null;
    const compared = metrics.some(({ baseline }) => baseline !== null);
    const drawn = metrics.flatMap((metric) => toRow(metric, (0,comparison_words/* metricName */.Kh)(metric).name)).slice(0, evidence_sections_MOST_ROWS);
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "metrics", title: "Metrics", children: [drawn.length > 0 && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: `Difference of the candidate to the baseline in points, with the range that chance allows. Left of zero is worse; the dashed line is the loss of ${(0,numbers/* formatPoints */.Xf)(picked.view.facts.margin)} that this suite tolerates.`, draw: (width) => (0,jsxRuntime/* jsx */.Y)(intervals/* IntervalPlot */.B, { rows: drawn, margin: picked.view.facts.margin * 100, width: width }) })), (0,jsxRuntime/* jsx */.Y)(ComparisonTable, { caption: "Metrics", comparisons: metrics, nameOf: nameOfMetric, compared: compared }), (0,jsxRuntime/* jsx */.Y)(Tally, { picked: picked })] }));
}
function nameOfMetric(metric) {
    const { name, hint } = (0,comparison_words/* metricName */.Kh)(metric);
    return hint === '' ? (0,clean_text/* cleanLine */.O)(name, evidence_sections_NAME) : `${(0,clean_text/* cleanLine */.O)(name, evidence_sections_NAME)} (${hint})`;
}
function Tally({ picked: { primary } }) {
    if (primary === null || primary.n === 0 || primary.difference === null)
        return null;
    const { n, losses, wins, ties } = primary;
    return ((0,jsxRuntime/* jsxs */.FD)("p", { children: ["Of ", (0,numbers/* formatQuantity */.VZ)(n, 'case'), " ", (0,numbers/* formatCount */.B4)(losses), " got worse, ", (0,numbers/* formatCount */.B4)(wins), " got better and ", (0,numbers/* formatCount */.B4)(ties), " stayed as they were."] }));
}
/** The slices of all metrics, those that moved first. */
function SliceSection({ picked }) {
    const slices = [...picked.movedSlices, ...picked.otherSlices];
    if (slices.length === 0)
        return null;
    const nameOf = (slice) => slice.metric === picked.primary?.metric ? (0,digest/* sliceName */.oq)(slice) : `${(0,digest/* sliceName */.oq)(slice)} · ${slice.metric}`;
    const drawn = slices.flatMap((slice) => toRow(slice, nameOf(slice))).slice(0, evidence_sections_MOST_ROWS);
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "slices", title: "Slices", children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "muted", children: "A slice can fail the gate, and none can pass it. With many slices some move by chance: only what is called worse is proven." }), drawn.length > 0 && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: `Difference of each slice in points, with the range that chance allows${slices.length > drawn.length ? `; the first ${drawn.length} of ${slices.length}` : ''}.`, draw: (width) => (0,jsxRuntime/* jsx */.Y)(intervals/* IntervalPlot */.B, { rows: drawn, margin: null, width: width }) })), (0,jsxRuntime/* jsx */.Y)(ComparisonTable, { caption: "Slices", comparisons: slices, nameOf: (slice) => (0,clean_text/* cleanLine */.O)(nameOf(slice), evidence_sections_NAME), compared: slices.some(({ baseline }) => baseline !== null) })] }));
}
/** Bounds in other units than scores have no place on an axis of points. */
function toRow(comparison, name) {
    const { difference, interval, role } = comparison;
    if (difference === null || role === 'limit' || role === 'floor')
        return [];
    const { tone } = (0,comparison_words/* comparisonVerdict */.LF)(comparison);
    const range = (0,comparison_words/* formatRange */.Lu)(comparison);
    const change = (0,comparison_words/* formatChange */.eD)(comparison).replace(' points', '');
    return [
        {
            name,
            value: difference * 100,
            interval: interval === null ? null : [interval[0] * 100, interval[1] * 100],
            tone,
            figures: range === null ? [change, ''] : [change, `(${range})`],
        },
    ];
}
function ComparisonTable({ caption, comparisons, nameOf, compared, }) {
    const heads = compared
        ? ['', 'Baseline', 'Candidate', 'Difference', 'Range', 'Verdict', 'Cases', 'Worse / better', 'p (drop)', 'Detectable drop']
        : ['', 'Score', 'Verdict', 'Cases'];
    const rows = comparisons.map((comparison) => {
        const { tone, words } = (0,comparison_words/* comparisonVerdict */.LF)(comparison);
        const verdict = (0,jsxRuntime/* jsx */.Y)("span", { class: `tone-${tone}`, children: words });
        const name = comparison.role === 'primary' ? (0,jsxRuntime/* jsx */.Y)("b", { children: nameOf(comparison) }) : nameOf(comparison);
        const cases = comparison.n === 0 ? numbers/* NO_FIGURE */.Xk : (0,numbers/* formatCount */.B4)(comparison.n);
        const candidate = (0,comparison_words/* formatSide */.Xl)(comparison, comparison.candidate);
        if (!compared)
            return [name, candidate, verdict, cases];
        return [
            name,
            (0,comparison_words/* formatSide */.Xl)(comparison, comparison.baseline),
            candidate,
            (0,comparison_words/* formatChange */.eD)(comparison),
            (0,comparison_words/* formatRange */.Lu)(comparison) ?? numbers/* NO_FIGURE */.Xk,
            verdict,
            cases,
            comparison.n === 0 ? numbers/* NO_FIGURE */.Xk : `${(0,numbers/* formatCount */.B4)(comparison.losses)} / ${(0,numbers/* formatCount */.B4)(comparison.wins)}`,
            (0,numbers/* formatDecimal */.zJ)(comparison.pRegression, 4),
            comparison.mde === null ? numbers/* NO_FIGURE */.Xk : (0,numbers/* formatPoints */.Xf)(comparison.mde),
        ];
    });
    return (0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: caption, heads: heads, rows: rows, figures: compared ? [1, 2, 3, 4, 6, 7, 8, 9] : [1, 3] });
}
/** What moved, drawn; then the table of all cases, which the page's script fills. */
function CaseSection({ picked, withoutTexts }) {
    const { cases } = picked.view.report;
    if (cases.length === 0)
        return null;
    const moved = picked.regressed.length + picked.improved.length;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "cases", title: "Cases", children: [moved > 0 && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,numbers/* formatCount */.B4)(picked.regressed.length), " got worse, ", (0,numbers/* formatCount */.B4)(picked.improved.length), " got better,", ' ', (0,numbers/* formatCount */.B4)(picked.unchanged), " stayed as they were", picked.unscored.length > 0 ? `, ${(0,numbers/* formatCount */.B4)(picked.unscored.length)} have no score` : '', "."] }), (0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: `How many cases moved by how many points; the ${(0,numbers/* formatCount */.B4)(picked.unchanged)} that did not move are left out.`, draw: (width) => (0,jsxRuntime/* jsx */.Y)(DistributionPlot, { cases: cases, width: width }) }), (0,jsxRuntime/* jsx */.Y)(Moves, { title: "got worse", cases: picked.regressed, most: MOST_WORSE }), (0,jsxRuntime/* jsx */.Y)(Moves, { title: "got better", cases: picked.improved, most: MOST_BETTER })] })), (0,jsxRuntime/* jsx */.Y)("h3", { children: "All cases" }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "muted", children: ["Open a case for what failed, where it comes from and, where this suite keeps texts, both answers side by side.", withoutTexts > 0 ? ` The texts of ${(0,numbers/* formatQuantity */.VZ)(withoutTexts, 'case')} did not fit into this file.` : '', " Keys: / search, arrows from case to case, Enter opens."] }), (0,jsxRuntime/* jsx */.Y)("div", { id: "case-table", children: (0,jsxRuntime/* jsx */.Y)("noscript", { children: "The table needs scripts; `report.json` and `cases.csv` of the run record hold the same rows." }) })] }));
}
function Moves({ title, cases, most }) {
    const drawn = cases.filter(({ baseline, candidate }) => baseline !== null && candidate !== null).slice(0, most);
    if (drawn.length === 0)
        return null;
    const which = cases.length > drawn.length ? `the first ${drawn.length} of ${(0,numbers/* formatCount */.B4)(cases.length)}` : (0,numbers/* formatCount */.B4)(drawn.length);
    return ((0,jsxRuntime/* jsxs */.FD)("details", { open: title === 'got worse', children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["Cases that ", title, ": ", which] }), (0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: `Scores of the cases that ${title}: hollow on the baseline, full on the candidate, and the points between them.`, draw: (width) => (0,jsxRuntime/* jsx */.Y)(MovePlot, { cases: drawn, width: width }) })] }));
}

// EXTERNAL MODULE: ./lib/reporters/trend/words.js
var words = __webpack_require__(67091);
// EXTERNAL MODULE: ./lib/reporters/page/flaky-table.js
var flaky_table = __webpack_require__(34412);
// EXTERNAL MODULE: ./lib/reporters/page/plots/trend.js
var plots_trend = __webpack_require__(23964);
;// CONCATENATED MODULE: ./lib/reporters/page/history-section.js







const history_section_NAME = 120;
const history_section_MOST_ROWS = 100;
/** The trend, what moved by itself, what came back, what goes to and fro. */
function HistorySection({ view: { facts } }) {
    const { history } = facts;
    if (history === undefined || history.runs === 0)
        return null;
    const { trend, moved, erosion, fixed, flaky } = history;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "history", title: "The runs before", children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,clean_text/* cleanLine */.O)((0,words/* trendWords */.nv)(history), 300), "."] }), moved !== null && (0,jsxRuntime/* jsxs */.FD)("p", { class: "notice", children: ["The baseline ", (0,words/* moveWords */.JU)(moved), ", though nothing of it changed: what it calls has moved."] }), erosion !== null && (0,jsxRuntime/* jsxs */.FD)("p", { class: "notice", children: ["Slow erosion: from ", (0,words/* fallWords */.bp)(erosion), "."] }), trend.length >= 2 && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Score of the runs before this one.", draw: (width) => (0,jsxRuntime/* jsx */.Y)(plots_trend/* TrendPlot */.z, { points: trend, width: width }) })), fixed.length > 0 && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Failures that are back", heads: ['Case that got worse', 'First fixed', 'Came back before'], rows: fixed
                    .slice(0, history_section_MOST_ROWS)
                    .map((own) => [(0,clean_text/* cleanLine */.O)(own.case, history_section_NAME, 'middle'), (0,clean_text/* cleanLine */.O)((0,words/* moment */.n$)(own.first), 60), `${(0,numbers/* formatCount */.B4)(own.back)} ×`]), figures: [2] })), flaky.length > 0 && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(flaky_table/* FlakyTable */.g, { cases: flaky }), (0,jsxRuntime/* jsx */.Y)("p", { class: "muted", children: "Measured: each held and failed under one and the same target. They count in every figure, and one that must pass still fails the gate; quarantine puts them last among the cases that got worse, and ends by itself." })] }))] }));
}

// EXTERNAL MODULE: ./lib/reporters/sorted-json.js
var sorted_json = __webpack_require__(59276);
;// CONCATENATED MODULE: ./lib/reporters/page/plots/looks.js

/** What the gate saw whenever it looked. */






/** The difference with its interval as the looks saw it, over the cases that were in. In points of 100; the margin as a share. */
function LookPlot({ looks, margin, width, }) {
    const points = looks.flatMap(({ cases, trials, difference, interval }) => difference === null ? [] : [{ name: trials > 1 ? `${cases} × ${trials}` : String(cases), value: difference * 100, interval }]);
    const ends = [0, -margin * 100, ...points.flatMap(({ value, interval }) => [value, ...(interval?.map((end) => end * 100) ?? [])])];
    const height = width === 'wide' ? 260 : 220;
    const box = (0,chart/* boxOf */.b0)(width, height, { left: 52, right: 16, top: 16, bottom: 44 });
    const y = (0,linear/* default */.A)([Math.min(...ends) - 1, Math.max(...ends) + 1], [box.bottom, box.top]).nice(8);
    const places = (0,rows/* middles */.HB)(points.length, [box.left, box.right]);
    const drawn = points.map((point, index) => ({ ...point, x: places[index] ?? 0 }));
    return ((0,jsxRuntime/* jsxs */.FD)(chart/* Drawing */.H1, { width: width, height: height, children: [(0,jsxRuntime/* jsx */.Y)(axes/* UprightAxis */.zA, { box: box, ticks: (0,ticks/* ticksOf */.EN)(y, 8, ticks/* signed */.x8) }), (0,jsxRuntime/* jsx */.Y)(axes/* NameAxis */.pd, { box: box, ticks: drawn.map(({ x, name }) => ({ at: x, text: name })), title: "cases" }), (0,jsxRuntime/* jsx */.Y)(shapes/* Level */.$t, { at: y(0), box: box, ink: chart/* INK */.Pg.muted }), (0,jsxRuntime/* jsx */.Y)(shapes/* Level */.$t, { at: y(-margin * 100), box: box, ink: chart/* INK */.Pg.bad, dashed: true }), (0,jsxRuntime/* jsx */.Y)(shapes/* Course */.ae, { points: drawn.map(({ x, value }) => [x, y(value)]), ink: chart/* INK */.Pg.muted, thick: 1 }), drawn.map(({ x, value, interval }) => ((0,jsxRuntime/* jsxs */.FD)("g", { children: [interval !== null && (0,jsxRuntime/* jsx */.Y)(shapes/* Line */.N1, { from: [x, y(interval[0] * 100)], to: [x, y(interval[1] * 100)], ink: chart/* INK */.Pg.candidate, thick: 3 }), (0,jsxRuntime/* jsx */.Y)(shapes/* Dot */.cL, { at: [x, y(value)], radius: 5, ink: chart/* INK */.Pg.candidate, rim: chart/* INK */.Pg.paper })] }, x)))] }));
}

;// CONCATENATED MODULE: ./lib/reporters/page/run-sections.js









const run_sections_NAME = 120;
const SENTENCE = 600;
/** What a change does to the gate itself stands before everything else. */
function GateChanges({ view: { report } }) {
    if (report.policyChanges.length === 0)
        return null;
    const value = (json) => (0,clean_text/* cleanLine */.O)(typeof json === 'string' ? json : (0,sorted_json/* sortedJson */.I)(json), 60, 'middle');
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "notice", "aria-labelledby": "changes-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "changes-title", children: "This change touches the gate itself" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: report.policyChanges.slice(0, 200).map(({ path, kind, base, head, inForce }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("code", { children: (0,clean_text/* cleanLine */.O)(path, run_sections_NAME, 'middle') }), " ", kind === 'changed' ? `changed from ${value(base)} to ${value(head)}` : kind, " (", inForce === 'head' ? 'in force' : 'not in force', ")"] }, path))) })] }));
}
/** The figures that most people look for. */
function KeyFigures({ picked }) {
    const { view, primary } = picked;
    const { report } = view;
    const { usage, coverage } = report;
    const range = primary === null ? null : (0,comparison_words/* formatRange */.Lu)(primary);
    const entries = [];
    if (primary !== null && primary.candidate !== null) {
        const name = (0,clean_text/* cleanLine */.O)(primary.metric, 60);
        entries.push([
            primary.baseline === null ? name : `${name}, baseline → candidate`,
            primary.baseline === null
                ? (0,comparison_words/* formatSide */.Xl)(primary, primary.candidate)
                : `${(0,comparison_words/* formatSide */.Xl)(primary, primary.baseline)} → ${(0,comparison_words/* formatSide */.Xl)(primary, primary.candidate)}`,
        ]);
    }
    if (primary?.difference !== null && primary !== null)
        entries.push([
            'Difference',
            (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,comparison_words/* formatChange */.eD)(primary), range !== null && (0,jsxRuntime/* jsxs */.FD)("small", { children: ["chance allows ", range] })] }),
        ]);
    if (report.sides.baseline !== null && report.cases.length > 0)
        entries.push(['Cases worse / better', `${(0,numbers/* formatCount */.B4)(picked.regressed.length)} / ${(0,numbers/* formatCount */.B4)(picked.improved.length)}`]);
    if (coverage !== null)
        entries.push(['Scored', (0,numbers/* formatShare */.T1)(coverage)]);
    if (typeof primary?.mde === 'number' && report.verdict.status !== 'invalid')
        entries.push([
            'Could have seen',
            (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,numbers/* formatPoints */.Xf)(primary.mde), (0,jsxRuntime/* jsx */.Y)("small", { children: "a real drop of that size is found four times out of five" })] }),
        ]);
    if (usage.requests > 0 || usage.fromCassette > 0)
        entries.push(['Cost', usage.usd === null ? 'unknown' : (0,numbers/* formatMoney */.up)(usage.usd)]);
    return (0,jsxRuntime/* jsx */.Y)(page_frame/* Figures */.iB, { entries: entries });
}
/** The difference as it stood at each look, and what was decided then. */
function LookSection({ view: { report, facts } }) {
    if (report.looks.length < 2)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "looks", title: "Looks at the evidence", children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "muted", children: "The gate looks several times and stops as soon as the evidence decides. Every look has a bound of its own, so that looking often makes no false alarms." }), facts.lookFigures.some(({ difference }) => difference !== null) && ((0,jsxRuntime/* jsx */.Y)(page_frame/* Chart */.t1, { caption: "Difference in points at each look, with the range at that look's bound; the dashed line is the tolerated loss.", draw: (width) => (0,jsxRuntime/* jsx */.Y)(LookPlot, { looks: facts.lookFigures, margin: facts.margin, width: width }) })), (0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Looks", heads: ['Look', 'Cases', 'Trials of each', 'Decision'], rows: report.looks.map(({ look, cases, trials, decision }) => [look, (0,numbers/* formatCount */.B4)(cases), trials, DECISIONS[decision]]), figures: [1, 2] })] }));
}
const DECISIONS = {
    continue: 'go on',
    regression: 'regression',
    pass: 'pass',
    inconclusive: 'inconclusive: all planned evidence is in',
    invalid: 'invalid: evidence is missing',
};
/** Whether the judges can be believed. */
function JudgeSection({ view: { report } }) {
    if (report.judges.length === 0)
        return null;
    const canaries = { passed: 'passed', failed: 'failed', off: 'none' };
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "judges", title: "Judges", children: [(0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Judges", heads: ['Judge', 'Compared with people', 'Control answers', 'Fingerprint'], rows: report.judges.map((judge) => [
                    (0,clean_text/* cleanLine */.O)(judge.id, run_sections_NAME),
                    calibrationOf(judge),
                    canaries[judge.canaries],
                    (0,jsxRuntime/* jsx */.Y)("code", { children: judge.fingerprint.slice(0, 19) }, "print"),
                ]) }), (0,jsxRuntime/* jsx */.Y)("p", { class: "muted", children: "Control answers are known to be bad; a judge that likes one of them cannot be trusted with the others." })] }));
}
function calibrationOf({ calibration }) {
    if (calibration === null)
        return 'not yet: `cupel calibrate` compares it with labels';
    const { kappa, n, status } = calibration;
    const agreement = kappa === null ? 'agreement not measurable' : `kappa ${(0,numbers/* formatDecimal */.zJ)(kappa, 2)}`;
    return `${status}: ${agreement} on ${(0,numbers/* formatQuantity */.VZ)(n, 'label')}`;
}
/** Why answers have no score. */
function ErrorSection({ picked }) {
    const errors = (0,digest/* errorsByCount */.ip)(picked.view);
    if (errors.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "errors", title: "Answers without a score", children: [(0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Answers without a score", heads: ['Why', 'Answers'], rows: errors.map(([reason, count]) => [(0,remedies/* explainUnscored */.Zs)(reason) ?? (0,clean_text/* cleanLine */.O)(reason, run_sections_NAME), (0,numbers/* formatCount */.B4)(count)]), figures: [1] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "muted", children: ["None of these counts as zero. ", (0,numbers/* formatQuantity */.VZ)(picked.unscored.length, 'case'), " could not be compared for it."] })] }));
}
/** What ran, what it cost, and how to run it again. */
function RunSection({ view: { report, facts } }) {
    const { usage, counts, sides } = report;
    const { latencyP50Ms, latencyP95Ms } = facts;
    const reproduce = facts.reproduce !== null && (0,clean_text/* cleanLine */.O)(facts.reproduce, 1000) === facts.reproduce ? facts.reproduce : null;
    return ((0,jsxRuntime/* jsxs */.FD)(page_frame/* Section */.wn, { id: "run", title: "Cost, latency, calls", children: [(0,jsxRuntime/* jsx */.Y)(page_frame/* Table */.XI, { caption: "Both sides", heads: ['', 'Baseline', 'Candidate'], rows: [
                    ['Target', sideCell(sides.baseline), sideCell(sides.candidate)],
                    ['Typical latency (median)', (0,numbers/* formatDuration */.a3)(latencyP50Ms.baseline), (0,numbers/* formatDuration */.a3)(latencyP50Ms.candidate)],
                    ['Slowest 5 % of answers from', (0,numbers/* formatDuration */.a3)(latencyP95Ms.baseline), (0,numbers/* formatDuration */.a3)(latencyP95Ms.candidate)],
                ] }), (0,jsxRuntime/* jsx */.Y)(page_frame/* Figures */.iB, { entries: [
                    ['Cost of this run', usage.usd === null ? 'unknown' : (0,numbers/* formatMoney */.up)(usage.usd)],
                    ['Calls made', (0,numbers/* formatCount */.B4)(usage.requests)],
                    ['Calls saved', `${(0,numbers/* formatCount */.B4)(facts.savedRequests)} of ${(0,numbers/* formatCount */.B4)(facts.plannedRequests)}`],
                    ['Answers from cassettes', (0,numbers/* formatCount */.B4)(usage.fromCassette)],
                    ['Tokens in / out', `${(0,numbers/* formatCount */.B4)(usage.inputTokens)} / ${(0,numbers/* formatCount */.B4)(usage.outputTokens)}`],
                    ['Answers scored / planned', `${(0,numbers/* formatCount */.B4)(counts.scored)} / ${(0,numbers/* formatCount */.B4)(counts.planned)}`],
                    ['Not needed', (0,numbers/* formatCount */.B4)(counts.skipped)],
                    ['Duration', (0,numbers/* formatDuration */.a3)(report.durationMs)],
                ] }), report.notes.length > 0 && ((0,jsxRuntime/* jsx */.Y)("ul", { children: report.notes.slice(0, 100).map((note) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,clean_text/* cleanLine */.O)(note, SENTENCE) }, note))) })), reproduce !== null && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "Run it on your machine" }), (0,jsxRuntime/* jsx */.Y)("pre", { children: reproduce })] }))] }));
}
function sideCell(side) {
    if (side === null)
        return numbers/* NO_FIGURE */.Xk;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,clean_text/* cleanLine */.O)(side.label, run_sections_NAME), side.ref !== null && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' at ', (0,jsxRuntime/* jsx */.Y)("code", { children: (0,clean_text/* cleanLine */.O)(side.ref.slice(0, 12), run_sections_NAME) })] }))] }));
}
/** What the words mean. */
function Guide({ picked: { view, primary } }) {
    return ((0,jsxRuntime/* jsx */.Y)(page_frame/* Section */.wn, { id: "guide", title: "How to read this", children: (0,jsxRuntime/* jsxs */.FD)("ul", { children: [(0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "Points" }), " are percentage points: from 81.0 % to 75.0 % is a fall of 6.0 points."] }), (0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "Baseline" }), " is what stood before, ", (0,jsxRuntime/* jsx */.Y)("b", { children: "candidate" }), " is the change. Both answered the same cases; the same checks and judges scored them."] }), (0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "The range" }), " is where the true difference lies, allowing for chance. A drop is proven when the whole range is below zero, and harmless when it stays above a loss of ", (0,numbers/* formatPoints */.Xf)(view.facts.margin), ", which this suite tolerates."] }), (0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "Inconclusive" }), " means that all planned evidence is in and shows neither. ", (0,jsxRuntime/* jsx */.Y)("b", { children: "Invalid" }), " means that evidence is missing. An error is never counted as a score."] }), (0,jsxRuntime/* jsxs */.FD)("li", { children: ["Where nothing really changed, the metric that decides calls a drop at most ", (0,numbers/* formatShare */.T1)(view.facts.alpha), " of the time."] }), typeof primary?.correlation === 'number' && ((0,jsxRuntime/* jsxs */.FD)("li", { children: ["The scores of both sides correlate with ", (0,numbers/* formatDecimal */.zJ)(primary.correlation, 2), " over", ' ', (0,numbers/* formatQuantity */.VZ)(primary.clusters, 'cluster'), ": the closer to 1, the smaller a drop can be seen."] }))] }) }));
}

;// CONCATENATED MODULE: ./lib/reporters/page/gate-page.js












const gate_page_SENTENCE = 600;
/** Renders the page. The same view gives the same bytes. */
function renderGatePage(view) {
    const { report } = view;
    const picked = (0,digest/* digest */.br)(view);
    const { rows, withoutTexts } = caseRows(view, picked);
    const { tone, word, title, reasons } = (0,verdict_line/* verdictLine */.M)(report);
    const open = report.accepted === null && (report.verdict.status !== 'pass' || (0,verdict_line/* isUncomparedPass */.o)(report));
    const sections = SECTIONS.filter(({ isShown }) => isShown(view));
    return (0,page_frame/* renderPage */.Cf)({
        title: `${word}: ${(0,clean_text/* cleanLine */.O)(title, 120)} · ${(0,clean_text/* cleanLine */.O)(report.suite, 60)}`,
        data: { rows, hasBaseline: report.sides.baseline !== null },
        body: ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("header", { children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "eyebrow", children: ["Suite ", (0,jsxRuntime/* jsx */.Y)("b", { children: (0,clean_text/* cleanLine */.O)(report.suite, 120) }), report.startedAt === '' ? '' : ` · ${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`] }), (0,jsxRuntime/* jsxs */.FD)("h1", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${tone}`, children: word }), " ", (0,clean_text/* cleanLine */.O)(title, gate_page_SENTENCE)] }), report.verdict.status === 'invalid' && ((0,jsxRuntime/* jsx */.Y)("p", { children: "This run says nothing about the change, neither good nor bad: the gate does not guess." })), reasons.map(({ message }) => ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,clean_text/* cleanLine */.O)(message, gate_page_SENTENCE) }, message))), report.accepted !== null && ((0,jsxRuntime/* jsxs */.FD)("p", { children: ["Accepted by ", (0,clean_text/* cleanLine */.O)(report.accepted.by, 80), " for ", (0,clean_text/* cleanLine */.O)(report.accepted.sha.slice(0, 12), 80), ":", ' ', (0,clean_text/* cleanLine */.O)(report.accepted.reason, gate_page_SENTENCE)] })), open && (0,remedies/* remediesOf */.AJ)(report.verdict.reasons).map((remedy) => (0,jsxRuntime/* jsx */.Y)(Remedy, { text: remedy }, remedy)), (0,jsxRuntime/* jsx */.Y)("nav", { "aria-label": "Parts of the report", children: (0,jsxRuntime/* jsx */.Y)("ul", { children: sections.map(({ id, name }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: `#${id}`, children: name }) }, id))) }) })] }), (0,jsxRuntime/* jsxs */.FD)("main", { id: "main", children: [(0,jsxRuntime/* jsx */.Y)(GateChanges, { view: view }), (0,jsxRuntime/* jsx */.Y)(KeyFigures, { picked: picked }), (0,jsxRuntime/* jsx */.Y)(MetricSection, { picked: picked }), (0,jsxRuntime/* jsx */.Y)(SliceSection, { picked: picked }), (0,jsxRuntime/* jsx */.Y)(CaseSection, { picked: picked, withoutTexts: withoutTexts }), (0,jsxRuntime/* jsx */.Y)(AnswerSection, { view: view }), (0,jsxRuntime/* jsx */.Y)(LookSection, { view: view }), (0,jsxRuntime/* jsx */.Y)(HistorySection, { view: view }), (0,jsxRuntime/* jsx */.Y)(JudgeSection, { view: view }), (0,jsxRuntime/* jsx */.Y)(ErrorSection, { picked: picked }), (0,jsxRuntime/* jsx */.Y)(RunSection, { view: view }), (0,jsxRuntime/* jsx */.Y)(Guide, { picked: picked })] }), (0,jsxRuntime/* jsxs */.FD)("footer", { class: "muted", children: ["cupel ", (0,clean_text/* cleanLine */.O)(report.tool.version, 24), " \u00B7 ", (0,numbers/* formatCount */.B4)(report.cases.length), " cases \u00B7 this file loads nothing from anywhere"] })] })),
    });
}
const SECTIONS = [
    { id: 'metrics', name: 'Metrics', isShown: ({ report }) => report.comparisons.length > 0 },
    { id: 'slices', name: 'Slices', isShown: ({ report }) => report.comparisons.some(({ slice }) => slice !== null) },
    { id: 'cases', name: 'Cases', isShown: ({ report }) => report.cases.length > 0 },
    { id: 'answers', name: 'Confidence, consistency, disparity', isShown: hasAnswerFigures },
    { id: 'looks', name: 'Looks', isShown: ({ report }) => report.looks.length > 1 },
    { id: 'history', name: 'The runs before', isShown: ({ facts }) => (facts.history?.runs ?? 0) > 0 },
    { id: 'judges', name: 'Judges', isShown: ({ report }) => report.judges.length > 0 },
    { id: 'errors', name: 'Without a score', isShown: ({ facts }) => Object.keys(facts.errors).length > 0 },
    { id: 'run', name: 'Cost, latency, calls', isShown: () => true },
    { id: 'guide', name: 'How to read this', isShown: () => true },
];
/** Our own words; what stands between backticks is code. */
function Remedy({ text }) {
    return (0,jsxRuntime/* jsx */.Y)("p", { class: "remedy", children: text.split('`').map((part, index) => (index % 2 === 1 ? (0,jsxRuntime/* jsx */.Y)("code", { children: part }, part) : part)) });
}


/***/ }),

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


/***/ })

};
