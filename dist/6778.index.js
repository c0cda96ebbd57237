export const id = 6778;
export const ids = [6778];
export const modules = {

/***/ 56778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ parseAmount),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   nc: () => (/* binding */ msUntil)
/* harmony export */ });
/** How long the server asks to wait, in ms: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (RFC 9110 10.2.3). */
function parseRetryAfter(headers, now) {
    const milliseconds = parseAmount(headers.get('retry-after-ms'));
    if (milliseconds !== undefined)
        return milliseconds;
    const given = headers.get('retry-after');
    const seconds = parseAmount(given);
    return seconds === undefined ? msUntil(given, headers, now) : seconds * 1_000;
}
/** A number of the forms that such headers have. */
function parseAmount(text) {
    return text !== null && /^\d{1,15}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}
/** Ms until a date, at least 0. It counts from the server's own clock where the server tells it: the two need not agree. */
function msUntil(text, headers, now) {
    const at = parseDate(text);
    return at === undefined ? undefined : Math.max(0, at - (parseDate(headers.get('date')) ?? now));
}
/** An RFC 3339 or HTTP date, no other of the forms that Date.parse takes. */
function parseDate(text) {
    if (text === null || !/^(\d{4}-\d\d-\d\dT\S+|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)$/.test(text.trim()))
        return undefined;
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
}


/***/ })

};
