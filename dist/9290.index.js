export const id = 9290;
export const ids = [9290];
export const modules = {

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitRows: () => (/* binding */ junitRows)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36016);



/**
 * The rows of a JUnit report: a test that passed is 1, a failure 0, an error no score; what was skipped was not run and is left
 * out. A name that comes again is a further trial.
 * @throws CupelError `config` for what is no XML or holds no test
 */
function junitRows(text, file) {
    const tests = readTests(text, file);
    if (tests.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', 'holds no <testcase>', { place: { file }, remedy: 'Name a report in the JUnit format.' });
    const trialOf = (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .countOccurrences */ .W)();
    return tests
        .filter(({ state }) => state !== 'skipped')
        .map(({ name, line, state }) => ({
        line,
        value: { case: name, trial: trialOf(name), score: state === 'errored' ? null : Number(state === 'passed') },
    }));
}
/** An error weighs more than a failure, and both more than a skip: several may stand in one test. */
const WEIGHT = { passed: 0, skipped: 1, failed: 2, errored: 3 };
const STATES = { failure: 'failed', error: 'errored', skipped: 'skipped' };
function readTests(text, file) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    const tests = [];
    let current = null;
    parser.on('error', (error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', `is no XML: ${error.message.slice(0, 200)}`, {
            place: { file, line: parser.line },
            remedy: 'Name a report in the JUnit format.',
        });
    });
    parser.on('doctype', () => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', 'has a document type, which no report needs', { place: { file, line: parser.line } });
    });
    parser.on('opentag', ({ name, attributes }) => {
        if (name === 'testcase') {
            const title = [attributes.classname, attributes.name].filter((part) => part !== undefined && part !== '').join('.');
            current = { name: title, line: parser.line, state: 'passed' };
            tests.push(current);
            return;
        }
        const state = STATES[name];
        if (current !== null && state !== undefined && WEIGHT[state] > WEIGHT[current.state])
            current.state = state;
    });
    parser.on('closetag', ({ name }) => {
        if (name === 'testcase')
            current = null;
    });
    parser.write(text).close();
    return tests;
}


/***/ })

};
