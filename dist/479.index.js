export const id = 479;
export const ids = [479];
export const modules = {

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shareQueue: () => (/* binding */ shareQueue),
/* harmony export */   tallyInWorkers: () => (/* binding */ tallyInWorkers),
/* harmony export */   workersAvailable: () => (/* binding */ workersAvailable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);




/** More would take more memory than they save time. */
const MOST_WORKERS = 3;
/** Shares that a worker has at once, so that it need not wait for the next. */
const SHARES_AHEAD = 2;
const PROGRESS_MILLISECONDS = 100;
/** The file beside the bundle that a worker is started with; sources that are not bundled have none. */
const LAUNCHER = './scan-worker.js';
/** Worker threads that work can be shared among, beside this one. */
function workersAvailable() {
    const available = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(new URL(LAUNCHER, import.meta.url)) ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() - 1 : 0;
    return Math.min(MOST_WORKERS, available);
}
function shareQueue(shares) {
    let next = 0;
    return { next: () => shares[next++] ?? null };
}
/**
 * Counts shares in so many worker threads, until the queue is empty; this thread may take of it as well. Ends at once when
 * the signal is aborted.
 */
async function tallyInWorkers(queue, workers, task, signal, onBytesDone) {
    const bytesRead = new SharedArrayBuffer(8);
    const counter = new BigInt64Array(bytesRead);
    const report = () => onBytesDone(Number(Atomics.load(counter, 0)));
    const started = [];
    const timer = setInterval(report, PROGRESS_MILLISECONDS);
    const tallyInWorker = () => new Promise((resolve, reject) => {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(new URL(LAUNCHER, import.meta.url), {
            workerData: { ...task, bytesRead },
            execArgv: [],
        });
        started.push(worker);
        let finished = false;
        const ask = () => {
            if (finished)
                return;
            const request = { share: queue.next() };
            finished = request.share === null;
            worker.postMessage(request);
        };
        worker.on('message', (reply) => {
            if (reply.kind === 'result')
                resolve(reply.partial);
            else if (reply.kind === 'failed')
                reject(new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(reply.message));
            else
                ask();
        });
        worker.on('error', reject);
        worker.on('exit', (code) => reject(new Error(`a worker thread ended with code ${code} before its work did`)));
        for (let ahead = 0; ahead < SHARES_AHEAD; ahead++)
            ask();
    });
    const done = new AbortController();
    const aborted = new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    });
    try {
        const partials = await Promise.race([
            Promise.all(Array.from({ length: workers }, tallyInWorker)),
            aborted,
        ]);
        report();
        return partials;
    }
    finally {
        done.abort();
        clearInterval(timer);
        await Promise.all(started.map((worker) => worker.terminate()));
    }
}


/***/ })

};
