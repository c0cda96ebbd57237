export const id = 922;
export const ids = [922];
export const modules = {

/***/ 85922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHistoryPage: () => (/* binding */ renderHistoryPage)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(635);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7916);
/* harmony import */ var _trend_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67091);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37088);
/* harmony import */ var _plots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51516);






const NAME = 120;
const MOST_ROWS = 100;
/** Renders the page. The same report gives the same bytes. */
function renderHistoryPage({ suites, skipped }) {
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPage */ .Cf)({
        title: 'History',
        data: {},
        body: ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("header", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { class: "eyebrow", children: "History" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("h1", { children: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(suites.length, 'suite') }), skipped > 0 && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("p", { class: "muted", children: [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(skipped, 'record'), " left out: unreadable, or without a score to be trusted."] })] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("main", { id: "main", children: suites.map((suite, index) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Suite, { suite: suite, id: `suite-${index + 1}` }, suite.suite))) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("footer", { class: "muted", children: "this file loads nothing from anywhere" })] })),
    });
}
function Suite({ suite, id }) {
    const { points, returned, flaky } = suite;
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Section */ .wn, { id: id, title: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(suite.suite, NAME), children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { children: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_5__/* .stateLine */ .qo)(suite), 300) }), (0,_trend_words_js__WEBPACK_IMPORTED_MODULE_5__/* .warnings */ .AR)(suite).map((text) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("p", { class: "notice", children: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(text, 400) }, text))), points.length >= 2 && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Chart */ .t1, { caption: "Score of the candidate at every run; a gate's regressions are red.", draw: (width) => (0,_plots_js__WEBPACK_IMPORTED_MODULE_2__/* .plotTrend */ .lU)(points, width) })), returned.length > 0 && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Table */ .XI, { caption: "Failures that are back", heads: ['Failure that is back', 'Mended', 'Back since'], rows: returned
                    .slice(0, MOST_ROWS)
                    .map((row) => [(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(row.case, NAME, 'middle'), (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_5__/* .moment */ .n$)(row.fixed), 60), (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_5__/* .moment */ .n$)(row.back), 60)]) })), flaky.length > 0 && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Table */ .XI, { caption: "Cases that go to and fro", heads: ['Case that goes to and fro', 'Failed', 'Runs'], rows: flaky
                    .slice(0, MOST_ROWS)
                    .map((row) => [(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(row.case, NAME, 'middle'), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.failed), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.runs)]), figures: [1, 2] })), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("details", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("summary", { children: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(points.length, 'run') }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .Table */ .XI, { caption: "Runs", heads: ['Run', 'Score', 'Verdict', 'Cost'], rows: points
                            .slice(-MOST_ROWS)
                            .reverse()
                            .map((point) => [
                            (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_5__/* .moment */ .n$)(point), 60),
                            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(point.score),
                            (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(point.verdict, 20),
                            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(point.usd),
                        ]), figures: [1, 3] })] })] }));
}


/***/ })

};
