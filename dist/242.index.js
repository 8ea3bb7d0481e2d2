export const id = 242;
export const ids = [242];
export const modules = {

/***/ 4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countShares: () => (/* binding */ countShares)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _content_tallying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4944);




/** Runs in a worker thread: counts the shares that it is sent, until there are none. */
async function countShares() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('this runs in a worker thread alone');
    const { scope, now, coverageEntries, bytesRead } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const tallying = (0,_content_tallying_js__WEBPACK_IMPORTED_MODULE_2__/* .contentTallying */ .A)({ scope, now, coverageEntries }, true);
    const counter = new BigInt64Array(bytesRead);
    const reading = {
        // The thread is ended from outside.
        signal: new AbortController().signal,
        onBytes: (bytes) => void Atomics.add(counter, 0, BigInt(bytes)),
        pause: () => null,
    };
    const reply = (message, transfer = []) => port.postMessage(message, [...transfer]);
    let working = Promise.resolve();
    const work = async ({ share }) => {
        if (share !== null) {
            await (0,_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyShare */ .GG)(share, tallying, reading);
            reply({ kind: 'done' });
            return;
        }
        const partial = tallying.result();
        const packed = [partial, partial.oldTls, partial.anonymous].flatMap(({ clients }) => Object.values(clients));
        reply({ kind: 'result', partial }, packed.map(({ buffer }) => buffer));
        port.close();
    };
    await new Promise((resolve, reject) => {
        port.on('message', (request) => {
            working = working
                .then(() => work(request))
                .catch((error) => {
                if (!(error instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl))
                    return reject(error);
                reply({ kind: 'failed', message: error.message });
                port.close();
            });
        });
        port.on('close', resolve);
    });
}


/***/ })

};
