export const id = 426;
export const ids = [426];
export const modules = {

/***/ 75426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkGoldenSets: () => (/* binding */ checkGoldenSets)
/* harmony export */ });
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23227);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46259);
/* harmony import */ var _harvest_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54178);



const MAX_SET_BYTES = 256 << 20;
/**
 * Looks through every line of the files.
 * @throws CupelError `file-missing`, `file-unsafe`, `config`
 */
async function checkGoldenSets(files, options, deps) {
    const policy = await (0,_harvest_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadHarvestPolicy */ .qC)(options.policy, deps);
    const redaction = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedaction */ .E)(policy.redact);
    const leaks = [];
    for (const file of files) {
        const lines = (0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)((0,_harvest_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(file, deps, MAX_SET_BYTES), file).split('\n');
        for (const [index, line] of lines.entries()) {
            const kinds = new Set();
            for (const text of textsOf(line))
                for (const { kind } of await redaction.find(text))
                    kinds.add(kind);
            for (const kind of kinds)
                leaks.push({ file, line: index + 1, kind });
        }
    }
    return leaks;
}
/** Keys under which ids of vendors stand: long numbers and hex digits that are nobody's. */
const IDS = new Set(['id', 'trace', 'url', 'payload', 'source', 'observed']);
/** The texts of a JSON line; of any other line, the line. */
function textsOf(line) {
    if (!line.trimStart().startsWith('{'))
        return line.trim() === '' ? [] : [line];
    try {
        return stringsIn(JSON.parse(line));
    }
    catch {
        return [line];
    }
}
function stringsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(stringsIn);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => IDS.has(key) && typeof item === 'string' && !item.includes('@') ? [] : stringsIn(item));
}


/***/ })

};
