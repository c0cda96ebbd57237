export const id = 3858;
export const ids = [3858,6778];
export const modules = {

/***/ 48153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenAiCompatible: () => (/* binding */ createOpenAiCompatible)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _chat_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97802);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34933);
/* harmony import */ var _model_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87666);
/* harmony import */ var _openai_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44946);
/* harmony import */ var _responses_wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28398);






/**
 * Any server that copies OpenAI's API (vLLM, llama-server, gateways): Chat Completions, or Responses with `api: responses`.
 * Without `api_key_env` no key is sent.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
function createOpenAiCompatible(target, context, other) {
    if (target.adapter !== undefined && context.adapter === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', 'an adapter cannot be chosen here', { place: { path: 'adapter' }, remedy: 'Take it out.' });
    const api = other?.api ?? target.api ?? 'chat';
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .openEndpoint */ .k)({ baseUrl: target.base_url, ownOrigin: null, keyVariable: target.api_key_env ?? null }, context);
    const wire = other?.wire ?? _openai_js__WEBPACK_IMPORTED_MODULE_4__.MEDIA_WIRES[api] ?? (api === 'chat' ? (0,_chat_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .chatWire */ .G)({ maxTokens: 'max_tokens' }) : _responses_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .responsesWire */ .i);
    return (0,_model_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createModelApi */ .i)({
        name: target.provider,
        model: target.model,
        params: target.params,
        wire,
        endpoint,
        identity: { api },
    }, context);
}


/***/ }),

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
