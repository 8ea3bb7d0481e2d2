export const id = 140;
export const ids = [140];
export const modules = {

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateLogs: () => (/* binding */ locateLogs)
});

// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/concurrency.js
var concurrency = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/log-sources/s3/bucket-logging.js
var bucket_logging = __webpack_require__(2820);
;// CONCATENATED MODULE: ./lib/log-sources/s3/bucket-region.js
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
    const { HeadBucketCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion ?? null;
    }
    catch (error) {
        return regionIn(error);
    }
}

// EXTERNAL MODULE: ./lib/log-sources/s3/layout.js + 1 modules
var s3_layout = __webpack_require__(1021);
;// CONCATENATED MODULE: ./lib/log-sources/s3/discovery.js







/**
 * Finds the log objects of `settings.source`: at the given `s3://` locations, or where each configured bucket's logging
 * setting points. Asks S3 for settings and names, reads no object. A bucket that does not exist is a `SettingsError`.
 */
async function locateLogs(settings, clients, context) {
    const calls = bucketCalls(clients);
    const sources = await (0,concurrency/* mapLimited */.b)(settings.scope.buckets, async (source) => ({
        source,
        setting: await (0,bucket_logging/* readLoggingSetting */.m)(calls, source, context.signal),
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
    const archived = [];
    const locations = withoutOverlaps((await (0,concurrency/* mapLimited */.b)(places, async (place) => {
        const layout = await (0,s3_layout/* readLogLayout */.N)({
            bucket: place.bucket,
            prefix: place.prefix,
            deep: place.given,
            sourceBuckets: settings.scope.buckets,
            sampleDays: explicit === null && place.settings.length === 0 ? sampleDays(settings) : [],
            window: settings.scope.window,
        }, calls, context.signal);
        tellOfNames(place, layout, explicit, context);
        archived.push({ text: place.text, keys: layout.archived });
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
            ...skippedByAthena(archived),
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
    return [scope.window.since ?? until - 7 * time/* SECONDS_PER_DAY */.xz, until - 2 * time/* SECONDS_PER_DAY */.xz].map(log_object_name/* dayFolders */.IM);
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
/** No query ever says that it left these out: https://docs.aws.amazon.com/athena/latest/ug/querying-glacier.html */
function skippedByAthena(archived) {
    const some = archived.filter(({ keys }) => keys.length > 0).sort((a, b) => (0,order/* byCodePoints */.U)(a.text, b.text));
    if (some.length === 0)
        return [];
    const places = some.map(({ text, keys }) => `${text}, at least ${keys.length} (${JSON.stringify([...keys].sort()[0]?.slice(0, 200))})`);
    return [
        {
            name: 'result-truncated',
            bucket: null,
            message: `Athena leaves out what is in S3 Glacier Flexible Retrieval or Deep Archive, as log objects of the window are: ${places.join('; ')}. What they hold nobody has seen: choose a later since, or copy them to another storage class.`,
        },
    ];
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


/***/ })

};
