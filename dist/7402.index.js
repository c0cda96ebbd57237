export const id = 7402;
export const ids = [7402];
export const modules = {

/***/ 67402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDecoder: () => (/* binding */ createDecoder)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _transport_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42608);


/**
 * What unpacks a content encoding.
 * @throws TransportError `malformed` for one that HTTP does not have
 */
function createDecoder(encoding) {
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip();
        case 'deflate':
            return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate();
        case 'br':
            return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createBrotliDecompress();
        case 'zstd':
            return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress();
        default:
            throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w('malformed', { code: 'CONTENT_ENCODING' });
    }
}


/***/ })

};
