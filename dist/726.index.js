export const id = 726;
export const ids = [726];
export const modules = {

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ isExpiredCredentials),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ inAwsWords),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   gW: () => (/* binding */ awsRefusal),
/* harmony export */   w7: () => (/* binding */ isAccessDenied),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* unused harmony export isBadCredentials */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const LONGEST_MESSAGE = 600;
function awsFailure(thrown) {
    const error = typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) };
    const status = error.$metadata?.httpStatusCode;
    const code = connectionCode(error);
    const name = typeof error.name === 'string' ? error.name.replace(/Exception$/, '') : 'Error';
    const said = typeof error.message === 'string' ? error.message : '';
    const message = said.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
    return {
        name: name === '' ? 'Error' : name,
        message: (message === '' ? (code ?? '') : message).slice(0, LONGEST_MESSAGE).replace(/\.$/, ''),
        status: typeof status === 'number' ? status : null,
        code,
    };
}
const CONNECTION_CODES = /\b(?:ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)\b/;
/** Of the error itself, of what stands behind it, or in the text of one that wraps it. */
function connectionCode(error) {
    if (typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code))
        return error.code;
    const behind = error.cause ?? (Array.isArray(error.errors) ? error.errors[0] : undefined);
    if (typeof behind === 'object' && behind !== null)
        return connectionCode(behind);
    return error.$metadata?.httpStatusCode === undefined && typeof error.message === 'string'
        ? (CONNECTION_CODES.exec(error.message)?.[0] ?? null)
        : null;
}
function isNamed(failure, ...names) {
    return names.includes(failure.name);
}
/** The call was refused for want of permission, in any service's words. */
function isAccessDenied(failure) {
    return (isNamed(failure, 'AccessDenied', 'UnauthorizedOperation', 'AllAccessDisabled') ||
        (failure.status === 403 && failure.name === 'Forbidden'));
}
const EXPIRED = ['ExpiredToken', 'TokenRefreshRequired', 'RequestExpired'];
/** The credentials that signed it have run out. */
function isExpiredCredentials(failure) {
    return isNamed(failure, ...EXPIRED);
}
const NO_SUCH_KEY = [
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'UnrecognizedClient',
    'SignatureDoesNotMatch',
    'InvalidSignature',
    'InvalidToken',
    'IncompleteSignature',
    'MissingAuthenticationToken',
];
/** AWS does not know the key, or the secret does not belong to it. */
function isBadCredentials(failure) {
    return isNamed(failure, ...NO_SUCH_KEY);
}
/** Says which call failed, in AWS's own words, and what to change. What already says so is left as it is. */
function awsRefusal(thrown, { call, remedy }) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return thrown;
    const failure = awsFailure(thrown);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckError */ .tl(`${call} failed: ${inAwsWords(failure)}. ${remedyFor(failure) ?? remedy}.`, {
        cause: thrown,
    });
}
/** `AccessDenied: User: … is not authorized to perform: …` */
function inAwsWords(failure) {
    if (failure.code !== null)
        return failure.message.includes(failure.code) ? failure.message : `${failure.code}: ${failure.message}`;
    return failure.message === '' || failure.message === failure.name
        ? failure.name
        : `${failure.name}: ${failure.message}`;
}
/** The remedy where the failure has one whatever the call was; null: what helps depends on the call. */
function remedyFor(failure) {
    if (isExpiredCredentials(failure))
        return 'The credentials have run out: get new ones just before this check, or give role-to-assume, which the check renews by itself';
    if (isBadCredentials(failure))
        return 'AWS does not accept these credentials: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or the profile, and that they are of the same partition as the Region';
    if (isNamed(failure, 'RequestTimeTooSkewed', 'RequestInTheFuture'))
        return 'Set the clock of this machine';
    if (failure.code === 'ENOTFOUND' || failure.code === 'EAI_AGAIN')
        return 'The name is not known here: check aws-region, AWS_ENDPOINT_URL, the network and HTTPS_PROXY';
    if (/certificate/i.test(failure.message) && failure.status === null)
        return 'The certificate is not trusted here: give the authority behind it in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS';
    if (failure.code !== null || failure.name === 'TimeoutError')
        return 'The service could not be reached: check the network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL';
    if (isThrottled(failure))
        return 'AWS is throttling this account: run the check again later, or fewer at one time';
    if (failure.status !== null && failure.status >= 500)
        return 'The fault is on the side of the service: run the check again';
    return null;
}
function isThrottled(failure) {
    return (failure.status === 429 ||
        isNamed(failure, 'Throttling', 'Throttled', 'TooManyRequests', 'SlowDown', 'RequestLimitExceeded'));
}


/***/ }),

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateLogs: () => (/* binding */ locateLogs)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
;// CONCATENATED MODULE: ./lib/aws/bucket-logging.js


/** Reads a bucket's logging setting. A bucket that does not exist is a `SettingsError`. */
async function readLoggingSetting(calls, bucket, signal) {
    const { GetBucketLoggingCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        const { LoggingEnabled } = await calls.ask(bucket, (s3) => s3.send(new GetBucketLoggingCommand({ Bucket: bucket }), { abortSignal: signal }));
        // An answer without it means that logging is off: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html
        if (LoggingEnabled?.TargetBucket === undefined)
            return { state: 'off' };
        const partitioned = LoggingEnabled.TargetObjectKeyFormat?.PartitionedPrefix;
        return {
            state: 'on',
            bucket: LoggingEnabled.TargetBucket,
            prefix: LoggingEnabled.TargetPrefix ?? '',
            keyFormat: partitioned === undefined
                ? 'simple'
                : partitioned.PartitionDateSource === 'DeliveryTime'
                    ? 'partitioned-delivery-time'
                    : 'partitioned-event-time',
        };
    }
    catch (error) {
        signal.throwIfAborted();
        if (isNoSuchBucket(error))
            throw new errors/* SettingsError */.GN(`Bucket ${bucket} does not exist. Check buckets.`, { cause: error });
        return {
            state: 'unreadable',
            refusal: (0,aws_errors/* awsRefusal */.gW)(error, {
                call: `s3:GetBucketLogging of bucket ${bucket}`,
                remedy: `Allow s3:GetBucketLogging on bucket ${bucket}, or give log-location`,
            }),
        };
    }
}
function isNoSuchBucket(thrown) {
    return (0,aws_errors/* isNamed */.ev)((0,aws_errors/* awsFailure */.MT)(thrown), 'NoSuchBucket', 'InvalidBucketName');
}

;// CONCATENATED MODULE: ./lib/aws/bucket-region.js
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

// EXTERNAL MODULE: ./lib/access-log/log-object-name.js
var log_object_name = __webpack_require__(7863);
;// CONCATENATED MODULE: ./lib/aws/map-limited.js
/** Calls at one time: well below the rates that S3 and STS allow one account. */
const AT_ONE_TIME = 8;
/** Like `Promise.all` over `items`, in their order, with few under way at one time; after a failure none is begun. */
async function mapLimited(items, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        while (!failed && next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONE_TIME, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./lib/aws/log-layout.js





/** Listings for one location at most: well below a minute. */
const MOST_LISTINGS = 10_000;
const SAMPLE_KEYS = 20;
/** Event and delivery time are told apart by the first partitions alone. */
const MOST_PARTITIONS_SAMPLED = 20;
const START_OF_STAMP = /\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-/;
const ACCOUNT_FOLDER = /^(.*?)(\d{12})\/$/s;
const REGION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/$/s;
const PARTITION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/([^/]+)\/$/s;
const INSIDE_PARTITION = /^(.*?\d{12}\/[a-z]{2,5}(?:-[a-z]+)+-\d+\/[^/]+\/)\d{4}(?:\/.*)?$/s;
/**
 * Looks through the names below a prefix, folder by folder, without reading any object. Of flat log objects one listing a
 * year is enough, however many there are.
 */
async function readLogLayout(question, calls, signal) {
    const { bucket, prefix, deep, sourceBuckets } = question;
    const inside = INSIDE_PARTITION.exec(prefix);
    if (inside !== null)
        throw new errors/* SettingsError */.GN(`log-location s3://${bucket}/${prefix} is a part of a bucket's days: give s3://${bucket}/${inside[1]} and choose the days with since and until.`);
    const list = lister(bucket, calls, signal);
    const flat = new Map();
    const partitioned = new Map();
    const others = { count: 0, example: null };
    let hidden = 0;
    let sampled = 0;
    const isHidden = (name) => name.startsWith('.') || name.startsWith('_');
    /** Whether what hangs on a prefix without a slash at its end (`logs` of `logs2/`) is part of the location. */
    const belongs = (name) => prefix === '' || prefix.endsWith('/') || /^(?:\/|\d{12}\/)$/.test(name.slice(prefix.length));
    const sawKey = (key) => {
        const name = key.slice(key.lastIndexOf('/') + 1);
        if (name === '')
            return;
        if (isHidden(name)) {
            hidden++;
            return;
        }
        const start = START_OF_STAMP.exec(name);
        const read = start === null ? null : (0,log_object_name/* readLogObjectName */.B)(name);
        if (start === null || read === null) {
            others.count++;
            others.example ??= key;
            return;
        }
        const before = key.slice(0, key.length - name.length + start.index);
        if (before.length < prefix.length)
            throw new errors/* SettingsError */.GN(`log-location s3://${bucket}/${prefix} ends inside the names of log objects: give s3://${bucket}/${before} and choose the days with since and until.`);
        if (before !== prefix &&
            (!deep || (!(prefix === '' || prefix.endsWith('/')) && !before.startsWith(`${prefix}/`))))
            return;
        flat.set(before, Math.min(flat.get(before) ?? read.time, read.time));
    };
    /** False: this folder is named like a partition, but holds no log objects. */
    const sawPartition = async (folder) => {
        const [, root = '', accountId = '', region = '', source = ''] = PARTITION_FOLDER.exec(folder) ?? [];
        if (sourceBuckets.length > 0 && !sourceBuckets.includes(source))
            return true;
        const oldest = logObjectsIn(folder, await list.few(folder, null));
        if (oldest.length === 0)
            return false;
        const days = sampled++ < MOST_PARTITIONS_SAMPLED ? question.sampleDays : [];
        const later = await Promise.all(days.map(async (day) => logObjectsIn(folder, await list.few(folder, `${folder}${day}`))));
        const found = partitioned.get(root) ?? { partitions: [], timesOfDay: false };
        partitioned.set(root, found);
        found.partitions.push({ accountId, region, bucket: source, oldestLogObject: Math.min(...oldest) });
        if ([...oldest, ...later.flat()].some((time) => time % 86_400 !== 0))
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
            const last = name.slice(name.lastIndexOf('/', name.length - 2) + 1);
            // Without a search below, only folders that S3 makes: account, Region, bucket.
            if (!deep &&
                ![ACCOUNT_FOLDER, REGION_FOLDER, PARTITION_FOLDER].some((folderOfS3) => startsAt(folderOfS3, name, prefix)))
                return false;
            if (!isHidden(last))
                return true;
            hidden++;
            return false;
        });
    };
    let level = [prefix];
    while (level.length > 0)
        level = (await mapLimited(level, visit)).flat();
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return {
        flat: [...flat]
            .map(([before, oldestLogObject]) => ({ prefix: before, oldestLogObject }))
            .sort((a, b) => byText(a.prefix, b.prefix)),
        partitioned: [...partitioned]
            .map(([root, { partitions, timesOfDay }]) => ({
            prefix: root,
            partitions: partitions.sort((a, b) => byText(pathOf(a), pathOf(b))),
            timesOfDay,
        }))
            .sort((a, b) => byText(a.prefix, b.prefix)),
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
/** Times in the names of the partition's log objects. */
function logObjectsIn(folder, keys) {
    return keys.flatMap((key) => {
        const name = /^\d{4}\/\d\d\/\d\d\/([^/]+)$/.exec(key.slice(folder.length))?.[1];
        const read = name === undefined ? null : (0,log_object_name/* readLogObjectName */.B)(name);
        return read === null ? [] : [read.time];
    });
}
function lister(bucket, calls, signal) {
    let listings = 0;
    const listOnce = async (input) => {
        if (++listings > MOST_LISTINGS)
            throw new errors/* CheckError */.tl(`s3://${bucket} holds too many folders to look for logs in all of them (${MOST_LISTINGS} listings): give in log-location the prefixes that hold the logs, one a line.`);
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        try {
            const command = new ListObjectsV2Command({ Bucket: bucket, EncodingType: 'url', ...input });
            const output = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
            return { ...namesIn(output), next: output.IsTruncated ? (output.NextContinuationToken ?? null) : null };
        }
        catch (error) {
            signal.throwIfAborted();
            throw listRefusal(error, bucket, input.Prefix);
        }
    };
    return {
        async *pages(prefix) {
            let from = {};
            for (;;) {
                const { keys, folders, next } = await listOnce({ Prefix: prefix, Delimiter: '/', ...from });
                yield { keys, folders };
                if (next === null)
                    return;
                const lastKey = keys.at(-1) ?? '';
                const skip = lastKey > (folders.at(-1) ?? '') ? endOfYear(lastKey) : null;
                from = skip === null ? { ContinuationToken: next } : { StartAfter: skip };
            }
        },
        async few(prefix, after) {
            return (await listOnce({
                Prefix: prefix,
                MaxKeys: SAMPLE_KEYS,
                ...(after === null ? {} : { StartAfter: after }),
            })).keys;
        },
    };
}
/** After every log object of this one's prefix and year, and before all that is not: `.` follows `-` and precedes `/`. */
function endOfYear(key) {
    const nameStart = key.lastIndexOf('/') + 1;
    const stamp = START_OF_STAMP.exec(key.slice(nameStart));
    return stamp === null ? null : `${key.slice(0, nameStart + stamp.index + 4)}.`;
}
function namesIn(output) {
    const decode = (text) => output.EncodingType === 'url' ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
    return {
        keys: (output.Contents ?? []).map(({ Key }) => decode(Key ?? '')),
        folders: (output.CommonPrefixes ?? []).map(({ Prefix }) => decode(Prefix ?? '')),
    };
}
function listRefusal(thrown, bucket, prefix) {
    if (isNoSuchBucket(thrown))
        return new errors/* SettingsError */.GN(`Bucket ${bucket}, which is to hold the logs, does not exist. Check log-location.`, {
            cause: thrown,
        });
    return (0,aws_errors/* awsRefusal */.gW)(thrown, {
        call: `s3:ListBucket of s3://${bucket}/${prefix}`,
        remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
    });
}

;// CONCATENATED MODULE: ./lib/aws/log-locations.js




/**
 * Finds the log objects of `settings.source`: at the given `s3://` locations, or where each configured bucket's logging
 * setting points. Asks S3 for settings and names, reads no object. A bucket that does not exist is a `SettingsError`.
 */
async function locateLogs(settings, clients, asking) {
    const calls = bucketCalls(clients);
    const sources = await mapLimited(settings.scope.buckets, async (source) => ({
        source,
        setting: await readLoggingSetting(calls, source, asking.signal),
    }));
    const given = settings.source.kind === 's3' ? settings.source.locations : null;
    for (const { source, setting } of sources) {
        if (setting.state !== 'unreadable')
            continue;
        if (given === null)
            throw setting.refusal;
        asking.onWarning(`${setting.refusal.message} Without it, whether the logs of ${source} still go to the location given is not known.`);
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
    const locations = withoutOverlaps((await mapLimited(places, async (place) => {
        const layout = await readLogLayout({
            bucket: place.bucket,
            prefix: place.prefix,
            deep: place.given,
            sourceBuckets: settings.scope.buckets,
            sampleDays: explicit === null && place.settings.length === 0 ? sampleDays(settings) : [],
        }, calls, asking.signal);
        tellOfNames(place, layout, explicit, asking);
        return locationsOf(place, layout, explicit, settings.scope.buckets, calls);
    })).flat());
    tellOfRegions(locations, clients.region, asking);
    return {
        locations,
        texts: places.map(({ text }) => text),
        engineGaps: sources.flatMap(({ source, setting }) => {
            if (setting.state === 'off')
                return [loggingDisabled(source)];
            if (setting.state !== 'on')
                return [];
            const change = changeOf({ source, ...setting }, places, explicit);
            return change === null ? [] : [change];
        }),
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
    const days = [scope.window.since ?? until - 7 * 86_400, until - 2 * 86_400];
    return days.map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 10).replaceAll('-', '/'));
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
        onWarning(`${text} also holds objects that are not named like S3 access log objects, at least ${others.count}${example}: they are not read.`);
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


/***/ })

};
