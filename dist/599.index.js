export const id = 599;
export const ids = [599];
export const modules = {

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listWindow: () => (/* binding */ listWindow)
/* harmony export */ });
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(588);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3456);






/** Names listed for one check: about a minute of one core. */
const MOST_NAMES = 2_000_000;
/** Beyond that, pages of 1,000 names that are looked at. */
const MOST_SAMPLES = 4_000;
/** Of simple keys and of keys by delivery time, each day is looked at so often: small log objects of a quiet hour are archived last. */
const HOURS_BETWEEN_SAMPLES = 6;
const KEYS_NAMED = 5;
/**
 * Lists the log objects of the window. Where there are more than `most`, each day is sampled for archived ones, and a
 * warning says what was not listed.
 */
async function listWindow(locations, window, calls, { signal, onProgress, onWarning }, most = MOST_NAMES) {
    const found = new Map();
    for (const { text } of locations)
        found.set(text, { archived: 0, listed: 0, keys: [] });
    const see = (location, key, storageClass) => {
        const place = found.get(locations[location].text);
        if (place === undefined)
            return;
        place.listed++;
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__.isArchived)({ storageClass }))
            return;
        place.archived++;
        place.keys.push(key);
        if (place.keys.length > 2 * KEYS_NAMED)
            place.keys = place.keys.sort(_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U).slice(0, KEYS_NAMED);
    };
    let logObjects = 0;
    let bytes = 0;
    const { complete } = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__.listLogObjects)(locations, window, calls, {
        signal,
        most,
        wants: (object) => {
            logObjects++;
            bytes += object.bytes;
            see(object.location, object.key, object.storageClass);
            return false;
        },
        onListed: (count) => onProgress({ phase: `listing log objects: ${count}`, bytesDone: null, bytesTotal: null }),
    });
    if (!complete) {
        const sampled = await sampleDays(locations, window, calls, signal, see);
        onWarning(`The window holds more than ${most} log objects, and not all were listed: ${logObjects} were, and ${sampled} samples of 1000 names from all its days. An archived log object that lies between them would not be noticed. Check a shorter period, or fewer buckets at one time.`);
    }
    return {
        logObjects,
        bytes,
        complete,
        archived: [...found].map(([text, place]) => ({ text, complete, ...place })),
    };
}
/** Looks at the first names of each part of each day; gives how often. */
async function sampleDays(locations, window, calls, signal, see) {
    const all = locations.flatMap((location, position) => samplesOf(location, window).map((sample) => ({ ...sample, bucket: location.bucket, position })));
    const step = Math.max(1, Math.ceil(all.length / MOST_SAMPLES));
    const some = all.filter((_, i) => i % step === 0);
    const listings = new Map(locations.map(({ bucket }) => [bucket, (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .newListing */ .Z)(bucket, calls, signal)]));
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(some, async ({ bucket, prefix, after, position }) => {
        const keys = (await listings.get(bucket)?.few(prefix, after, 1_000)) ?? [];
        for (const { key, storageClass } of keys)
            if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readLogObjectName */ .BY)(key) !== null)
                see(position, key, storageClass);
    });
    return some.length;
}
function samplesOf({ prefix, keyFormat, partitions }, { since, until }) {
    const [from, to] = [since ?? 0, until ?? Date.now() / 1000];
    const samples = [];
    for (let day = from - (from % _model_time_js__WEBPACK_IMPORTED_MODULE_5__/* .SECONDS_PER_DAY */ .xz); day < to; day += _model_time_js__WEBPACK_IMPORTED_MODULE_5__/* .SECONDS_PER_DAY */ .xz) {
        const times = keyFormat === 'partitioned-event-time'
            ? [day]
            : Array.from({ length: 24 / HOURS_BETWEEN_SAMPLES }, (_, i) => day + i * HOURS_BETWEEN_SAMPLES * 3_600);
        for (const time of times) {
            if (keyFormat === 'simple')
                samples.push({
                    prefix: prefix + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(time).slice(0, 10),
                    after: prefix + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(Math.max(time, from)),
                });
            else
                for (const { accountId, region, bucket } of partitions) {
                    const folder = `${prefix}${accountId}/${region}/${bucket}/${(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .dayFolders */ .IM)(day)}/`;
                    samples.push({ prefix: folder, after: folder + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(time) });
                }
        }
    }
    return samples;
}


/***/ })

};
