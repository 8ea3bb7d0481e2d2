export const id = 270;
export const ids = [270,333];
export const modules = {

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bucketCalls: () => (/* binding */ bucketCalls)
/* harmony export */ });
function bucketCalls(clients) {
    const regions = new Map();
    const askIn = async (bucket, region, send) => {
        const answer = await send(await clients.s3(region));
        regions.set(bucket, region);
        return answer;
    };
    return {
        async ask(bucket, send) {
            const region = regions.get(bucket) ?? clients.region;
            try {
                return await askIn(bucket, region, send);
            }
            catch (error) {
                const other = isRedirect(error)
                    ? (regionIn(error) ?? (await headBucket(bucket, await clients.s3(region))))
                    : null;
                if (other === null || other === region)
                    throw error;
                return askIn(bucket, other, send);
            }
        },
        regionOf: (bucket) => regions.get(bucket) ?? null,
    };
}
const REDIRECTS = [
    'PermanentRedirect',
    'TemporaryRedirect',
    'Redirect',
    'AuthorizationHeaderMalformed',
    'IllegalLocationConstraintException',
    'IllegalLocationConstraint',
];
/**
 * The bucket is in another Region: 301 or 307, or 400 in Regions launched after March 2019.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
function isRedirect(thrown) {
    const { name = '', $metadata } = thrown;
    return REDIRECTS.includes(name) || $metadata?.httpStatusCode === 301 || $metadata?.httpStatusCode === 307;
}
function regionIn(thrown) {
    const { Region, $response } = thrown;
    return ($response?.headers?.['x-amz-bucket-region'] ??
        (typeof Region === 'string' && Region !== '' ? Region : null));
}
/** The answer names the Region, also where it is a refusal. */
async function headBucket(bucket, s3) {
    const { HeadBucketCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion ?? null;
    }
    catch (error) {
        return regionIn(error);
    }
}


/***/ }),

/***/ 4270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateLogs: () => (/* binding */ locateLogs)
/* harmony export */ });
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2141);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
/* harmony import */ var _bucket_logging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2820);
/* harmony import */ var _bucket_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1333);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);






/**
 * Finds the log objects of `settings.source`: at the given `s3://` locations, or where each configured bucket's logging
 * setting points. Asks S3 for settings and names, reads no object. A bucket that does not exist is a `SettingsError`.
 */
async function locateLogs(settings, clients, context) {
    const calls = (0,_bucket_region_js__WEBPACK_IMPORTED_MODULE_2__.bucketCalls)(clients);
    const sources = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(settings.scope.buckets, async (source) => ({
        source,
        setting: await (0,_bucket_logging_js__WEBPACK_IMPORTED_MODULE_0__/* .readLoggingSetting */ .m)(calls, source, context.signal),
    }));
    const given = settings.source.kind === 's3' ? settings.source.locations : null;
    for (const { source, setting } of sources) {
        if (setting.state !== 'unreadable')
            continue;
        if (given === null)
            throw setting.refusal;
        context.onWarning(`${setting.refusal.message} Without it, whether the logs of ${source} still go to the location given is not known.`);
    }
    const on = sources.flatMap(({ source, setting }) => setting.state === 'on' ? [{ source, ...setting }] : []);
    const places = given === null
        ? discoveredPlaces(on)
        : given.map(({ text, bucket, prefix }) => ({
            text,
            bucket,
            prefix,
            given: true,
            settings: on.filter((setting) => holds({ bucket, prefix }, setting)),
        }));
    const explicit = settings.aws.logKeyFormat === 'auto' ? null : settings.aws.logKeyFormat;
    const locations = withoutOverlaps((await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(places, async (place) => {
        const layout = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogLayout */ .N)({
            bucket: place.bucket,
            prefix: place.prefix,
            deep: place.given,
            sourceBuckets: settings.scope.buckets,
            sampleDays: explicit === null && place.settings.length === 0 ? sampleDays(settings) : [],
            window: settings.scope.window,
        }, calls, context.signal);
        tellOfNames(place, layout, explicit, context);
        return locationsOf(place, layout, explicit, settings.scope.buckets, calls);
    })).flat());
    tellOfRegions(locations, clients.region, context);
    return {
        locations,
        texts: places.map(({ text }) => text),
        engineGaps: [
            ...sources.flatMap(({ source, setting }) => {
                if (setting.state === 'off')
                    return [loggingDisabled(source)];
                if (setting.state !== 'on')
                    return [];
                const change = changeOf({ source, ...setting }, places, explicit);
                return change === null ? [] : [change];
            }),
        ],
    };
}
/** Source buckets may share one place. */
function discoveredPlaces(on) {
    const texts = new Set(on.map(textOf));
    return [...texts].map((text) => {
        const settings = on.filter((setting) => textOf(setting) === text);
        const { bucket, prefix } = settings[0];
        return { text, bucket, prefix, given: false, settings };
    });
}
function textOf({ bucket, prefix }) {
    return `s3://${bucket}/${prefix}`;
}
/** The log objects that a setting makes are among those that are read at a given location. */
function holds(given, setting) {
    if (given.bucket !== setting.bucket)
        return false;
    const { prefix } = given;
    const target = setting.prefix;
    if (target === prefix)
        return true;
    if (target.startsWith(prefix))
        return prefix === '' || prefix.endsWith('/') || target[prefix.length] === '/';
    if (setting.keyFormat === 'simple' || !prefix.startsWith(target))
        return false;
    // A location inside the partitioned keys: an account, a Region or the bucket itself.
    const [, region, bucket] = /^\d{12}(?:\/([^/]+)(?:\/([^/]+))?)?\/?$/.exec(prefix.slice(target.length)) ?? [
        null,
    ];
    return region !== null && (bucket === undefined || bucket === setting.source);
}
/** Days whose names tell event from delivery time: where the window begins, and where it ends. */
function sampleDays({ scope, now }) {
    const until = Math.min(scope.window.until ?? now, now);
    return [scope.window.since ?? until - 7 * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz, until - 2 * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz].map(_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_5__/* .dayFolders */ .IM);
}
function locationsOf(place, layout, explicit, buckets, calls) {
    const formats = explicit === null ? place.settings.map(({ keyFormat }) => keyFormat) : [explicit];
    const base = {
        text: place.text,
        bucket: place.bucket,
        region: calls.regionOf(place.bucket),
        sourceBuckets: place.settings.map(({ source }) => source),
    };
    const flat = explicit !== null && explicit !== 'simple'
        ? []
        : layout.flat.map(({ prefix, oldestLogObject }) => ({
            ...base,
            prefix,
            keyFormat: 'simple',
            partitions: [],
            oldestLogObject,
        }));
    const partitioned = explicit === 'simple'
        ? []
        : layout.partitioned.map(({ prefix, partitions, timesOfDay }) => ({
            ...base,
            prefix,
            // By delivery time more days are read than by event time, so that is right where there are both.
            keyFormat: explicit ??
                (timesOfDay || formats.includes('partitioned-delivery-time')
                    ? 'partitioned-delivery-time'
                    : 'partitioned-event-time'),
            partitions: partitions.filter(({ bucket }) => buckets.length === 0 || buckets.includes(bucket)),
            oldestLogObject: null,
        }));
    const found = [...flat, ...partitioned];
    if (found.length > 0)
        return found;
    return [
        {
            ...base,
            prefix: place.prefix,
            keyFormat: formats[0] ?? 'simple',
            partitions: [],
            oldestLogObject: null,
        },
    ];
}
/** Given locations may lie one in the other: each log object is read once, for the first that holds it. */
function withoutOverlaps(locations) {
    const seen = new Set();
    const isNew = (...parts) => {
        const before = seen.size;
        return seen.add(JSON.stringify(parts)).size > before;
    };
    return locations.flatMap((location) => {
        const { bucket, prefix, keyFormat, partitions } = location;
        if (keyFormat === 'simple' || partitions.length === 0)
            return isNew(bucket, prefix, keyFormat) ? [location] : [];
        const own = partitions.filter((partition) => isNew(bucket, prefix, partition.accountId, partition.region, partition.bucket));
        return own.length === 0 ? [] : [{ ...location, partitions: own }];
    });
}
/** Since 2026-06-29: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html */
const OTHER_DESTINATIONS = "S3 can also send access logs to CloudWatch Logs, as JSON or Parquet, or to S3 Tables; a bucket's logging setting does not tell of that, and this check does not read them";
function tellOfNames({ text, given }, { flat, partitioned, others, hidden }, explicit, { onWarning, onNotice }) {
    const example = others.example === null ? '' : ` (${JSON.stringify(others.example.slice(0, 200))})`;
    if (flat.length === 0 && partitioned.length === 0)
        onWarning(others.count === 0
            ? `No log object was found at ${text}. ${given ? 'Check log-location: a prefix is taken literally.' : 'New logging takes some hours to begin.'} ${OTHER_DESTINATIONS}.`
            : `Nothing at ${text} is named like an S3 access log object (prefix, then YYYY-MM-DD-hh-mm-ss-…)${example}: nothing there is read. Logs that were renamed or packed can be copied and checked as local files.`);
    else if (others.count > 0 && given)
        onWarning(`${text} also holds objects that are not named like S3 access log objects, at least ${others.count}${example}: they are not read, but for those whose names begin with a day of the window.`);
    if (hidden > 0)
        onNotice(`${text}: names that begin with . or _ are left out, as Athena leaves them out: at least ${hidden}.`);
    if (explicit === 'simple' && partitioned.length > 0)
        onWarning(`${text} also holds partitioned keys; log-key-format simple leaves them out.`);
    if (explicit !== null && explicit !== 'simple' && flat.length > 0)
        onWarning(`${text} also holds simple keys; log-key-format ${explicit} leaves them out.`);
    if (explicit === 'partitioned-event-time' && partitioned.some(({ timesOfDay }) => timesOfDay))
        onWarning(`log-key-format is partitioned-event-time, but log objects at ${text} are named by the time of delivery: records delivered after their day are missed. Give partitioned-delivery-time or auto.`);
}
function tellOfRegions(locations, region, { onNotice }) {
    const others = new Map(locations.map((location) => [location.bucket, location.region]));
    for (const [bucket, other] of others)
        if (other !== null && other !== region)
            onNotice(`Bucket ${bucket} is in ${other} and Athena runs in ${region}: what is read is charged as transfer between Regions.`);
}
function loggingDisabled(source) {
    return {
        name: 'logging-disabled',
        bucket: source,
        message: `Server access logging of ${source} is off, so its requests leave no record. Switch it on with infra/access-logs.yaml (CloudFormation), or: aws s3api put-bucket-logging --bucket ${source} --bucket-logging-status '{"LoggingEnabled":{"TargetBucket":"LOG-BUCKET","TargetPrefix":"${source}/","TargetObjectKeyFormat":{"PartitionedPrefix":{"PartitionDateSource":"EventTime"}}}}' (the log bucket in the same account and Region must let logging.s3.amazonaws.com write). ${OTHER_DESTINATIONS}.`,
    };
}
/** Null: what S3 writes for this bucket now is what was read. */
function changeOf(setting, places, explicit) {
    const gap = (message) => ({ name: 'logging-changed', bucket: setting.source, message });
    if (!places.some((place) => place.settings.some(({ source }) => source === setting.source)))
        return gap(`${setting.source} now logs to ${textOf(setting)}, which is not among the locations read: give that one in log-location too, or leave log-location out.`);
    const isSimple = (format) => format === 'simple';
    const misses = explicit !== null &&
        (isSimple(explicit) !== isSimple(setting.keyFormat) ||
            (explicit === 'partitioned-event-time' && setting.keyFormat === 'partitioned-delivery-time'));
    return misses
        ? gap(`${setting.source} now logs with ${setting.keyFormat} keys, and log-key-format is ${explicit}: give ${setting.keyFormat} or auto.`)
        : null;
}


/***/ }),

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readLogLayout),
/* harmony export */   O: () => (/* binding */ refusePartOfDays)
/* harmony export */ });
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3456);







const SAMPLE_KEYS = 20;
/** Lifecycle rules leave small objects alone, so that among archived log objects others may lie. */
const FIRST_KEYS = 100;
const KEYS_OF_WINDOW = 1_000;
/** Objects are archived by their age: what is read begins at one of these days before the window, or does not cover it. */
const DAYS_BEFORE_WINDOW = [30, 7, 1];
/** What the folders of the years 2000 to 2999 begin with. */
const FIRST_OF_YEARS = '2';
/** Event and delivery time are told apart by the first partitions alone. */
const MOST_PARTITIONS_SAMPLED = 20;
const ACCOUNT_FOLDER = /^(.*?)(\d{12})\/$/s;
const REGION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/$/s;
const PARTITION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/([^/]+)\/$/s;
const INSIDE_PARTITION = /^(.*?\d{12}\/[a-z]{2,5}(?:-[a-z]+)+-\d+\/[^/]+\/)\d{4}(?:\/.*)?$/s;
/** @throws SettingsError where a location lies below a source bucket's folder, among its days */
function refusePartOfDays({ bucket, prefix, }) {
    const inside = INSIDE_PARTITION.exec(prefix);
    if (inside !== null)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`log-location s3://${bucket}/${prefix} is a part of a bucket's days: give s3://${bucket}/${inside[1]} and choose the days with since and until.`);
}
/**
 * Looks through the names below a prefix, folder by folder, without reading any object. Of flat log objects one listing a
 * year is enough, however many there are.
 */
async function readLogLayout(question, calls, signal) {
    const { bucket, prefix, deep, sourceBuckets } = question;
    refusePartOfDays(question);
    const list = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .newListing */ .Z)(bucket, calls, signal);
    const flat = new Map();
    const partitioned = new Map();
    const others = { count: 0, example: null };
    let hidden = 0;
    let sampled = 0;
    /** Whether what hangs on a prefix without a slash at its end (`logs` of `logs2/`) is part of the location. */
    const belongs = (name) => prefix === '' || prefix.endsWith('/') || /^(?:\/|\d{12}\/)$/.test(name.slice(prefix.length));
    const sawKey = (listed) => {
        const { key } = listed;
        const name = key.slice(key.lastIndexOf('/') + 1);
        if (name === '')
            return;
        if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHiddenName */ .sg)(name)) {
            hidden++;
            return;
        }
        const start = _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .START_OF_STAMP */ .LD.exec(name);
        const read = start === null ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogObjectName */ .BY)(name);
        if (start === null || read === null) {
            others.count++;
            others.example ??= key;
            return;
        }
        const before = key.slice(0, key.length - name.length + start.index);
        if (before.length < prefix.length)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`log-location s3://${bucket}/${prefix} ends inside the names of log objects: give s3://${bucket}/${before} and choose the days with since and until.`);
        if (before !== prefix &&
            (!deep || (!(prefix === '' || prefix.endsWith('/')) && !before.startsWith(`${prefix}/`))))
            return;
        const found = flat.get(before) ?? { oldest: null, archived: false };
        flat.set(before, found);
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__.isArchived)(listed))
            found.archived = true;
        else
            found.oldest = Math.min(found.oldest ?? read.time, read.time);
    };
    /** Where some are archived: those that Athena reads, from around the window's begin. */
    const readNearWindow = async (listedAfter) => {
        const { since } = question.window;
        if (since === null)
            return [];
        const lists = await Promise.all([
            ...DAYS_BEFORE_WINDOW.map((days) => listedAfter(since - days * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz, SAMPLE_KEYS)),
            listedAfter(since, KEYS_OF_WINDOW),
        ]);
        return lists.flat().filter((object) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__.isArchived)(object));
    };
    /** False: this folder is named like a partition, but holds no log objects. */
    const sawPartition = async (folder) => {
        const [, root = '', accountId = '', region = '', source = ''] = PARTITION_FOLDER.exec(folder) ?? [];
        if (sourceBuckets.length > 0 && !sourceBuckets.includes(source))
            return true;
        const first = logObjectsIn(folder, await list.few(`${folder}${FIRST_OF_YEARS}`, null, FIRST_KEYS));
        if (first.length === 0)
            return false;
        const days = sampled++ < MOST_PARTITIONS_SAMPLED ? question.sampleDays : [];
        const later = await Promise.all(days.map(async (day) => logObjectsIn(folder, await list.few(folder, `${folder}${day}`, SAMPLE_KEYS))));
        const found = partitioned.get(root) ?? { partitions: [], timesOfDay: false };
        partitioned.set(root, found);
        const seen = [...first, ...later.flat()];
        const read = seen.filter((object) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__.isArchived)(object));
        if (read.length < seen.length)
            read.push(...(await readNearWindow(async (time, most) => logObjectsIn(folder, await list.few(folder, `${folder}${(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolders */ .IM)(time)}`, most)))));
        const oldestLogObject = read.length === 0 ? null : Math.min(...read.map(({ time }) => time));
        found.partitions.push({ accountId, region, bucket: source, oldestLogObject });
        if (seen.some(({ time }) => time % _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz !== 0))
            found.timesOfDay = true;
        return true;
    };
    const visit = async (folder) => {
        if (PARTITION_FOLDER.test(folder) && (await sawPartition(folder)))
            return [];
        const folders = [];
        for await (const page of list.pages(folder)) {
            for (const key of page.keys)
                sawKey(key);
            folders.push(...page.folders.filter((name) => folder !== prefix || belongs(name)));
        }
        return folders.filter((name) => {
            const start = name.lastIndexOf('/', name.length - 2) + 1;
            // Without a search below, only folders that S3 makes: account, Region, bucket.
            if (!deep &&
                ![ACCOUNT_FOLDER, REGION_FOLDER, PARTITION_FOLDER].some((folderOfS3) => startsAt(folderOfS3, name, prefix)))
                return false;
            // What the prefix itself begins is not hidden: partitions are looked for by their whole address.
            if (start < prefix.length || !(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHiddenName */ .sg)(name.slice(start)))
                return true;
            hidden++;
            return false;
        });
    };
    let level = [prefix];
    while (level.length > 0)
        level = (await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)(level, visit)).flat();
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)([...flat], async ([before, found]) => {
        if (!found.archived)
            return;
        const read = await readNearWindow(async (time, most) => (await list.few(before, before + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(time), most)).flatMap((listed) => {
            const name = listed.key.slice(before.length);
            const seen = name.includes('/') ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogObjectName */ .BY)(name);
            return seen === null ? [] : [{ ...listed, time: seen.time }];
        }));
        for (const { time } of read)
            found.oldest = Math.min(found.oldest ?? time, time);
    });
    return {
        flat: [...flat]
            .map(([before, { oldest }]) => ({ prefix: before, oldestLogObject: oldest }))
            .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a.prefix, b.prefix)),
        partitioned: [...partitioned]
            .map(([root, { partitions, timesOfDay }]) => ({
            prefix: root,
            partitions: partitions.sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(pathOf(a), pathOf(b))),
            timesOfDay,
        }))
            .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a.prefix, b.prefix)),
        others,
        hidden,
    };
}
function pathOf({ accountId, region, bucket }) {
    return `${accountId}/${region}/${bucket}`;
}
/** The folder is one that S3 makes of exactly this prefix. */
function startsAt(pattern, folder, prefix) {
    return pattern.exec(folder)?.[1] === prefix;
}
/** The partition's log objects, each with the time in its name. */
function logObjectsIn(folder, keys) {
    return keys.flatMap((listed) => {
        const name = /^\d{4}\/\d\d\/\d\d\/([^/]+)$/.exec(listed.key.slice(folder.length))?.[1];
        const read = name === undefined ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogObjectName */ .BY)(name);
        return read === null ? [] : [{ ...listed, time: read.time }];
    });
}


/***/ })

};
