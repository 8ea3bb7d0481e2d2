export const id = 349;
export const ids = [349];
export const modules = {

/***/ 9349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  queryLines: () => (/* binding */ queryLines)
});

;// CONCATENATED MODULE: ./lib/report/content/query-cost.js
/** Price in most Regions, and what a query costs at least: https://aws.amazon.com/athena/pricing/ */
const DOLLARS_PER_TERABYTE = 5;
const TERABYTE = 1024 ** 4;
const MEGABYTE = 1024 ** 2;
const LEAST_MEGABYTES = 10;
/**
 * Dollars that the scans of these queries cost, about: the price differs between Regions, a negotiated one is not known,
 * and requests to S3 and Glue come on top. CREATE costs nothing. Null where nothing is known.
 */
function estimatedCostDollars(queries) {
    const scans = queries.filter(({ purpose }) => !purpose.startsWith('create'));
    const bytes = scans.map(({ bytesScanned }) => bytesScanned).filter((scanned) => scanned !== null);
    if (bytes.length === 0)
        return null;
    const megabytes = bytes.map((scanned) => Math.max(LEAST_MEGABYTES, Math.ceil(scanned / MEGABYTE)));
    return (megabytes.reduce((a, b) => a + b) * MEGABYTE * DOLLARS_PER_TERABYTE) / TERABYTE;
}

// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/report/content/queries.js


/** A line for each query that ran: what for, its id, bytes scanned and what that cost, about. */
function queryLines({ scan }) {
    return scan.queries.map((query) => {
        const { queryExecutionId, purpose, bytesScanned } = query;
        const dollars = estimatedCostDollars([query]);
        const cost = dollars === null ? '' : `, about ${dollars.toFixed(dollars < 0.01 ? 5 : 2)} USD`;
        const scanned = bytesScanned === null ? 'bytes scanned not known' : `${(0,words/* byteSize */.mz)(bytesScanned)} scanned`;
        return `Athena query ${queryExecutionId} (${purpose}): ${scanned}${cost}.`;
    });
}


/***/ })

};
