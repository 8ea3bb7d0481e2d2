export const id = 21;
export const ids = [21];
export const modules = {

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ isExpiredCredentials),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ inAwsWords),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   gW: () => (/* binding */ awsRefusal),
/* harmony export */   w7: () => (/* binding */ isAccessDenied),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* unused harmony export isBadCredentials */
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);

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
    if (thrown instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return thrown;
    const failure = awsFailure(thrown);
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckError */ .tl(`${call} failed: ${inAwsWords(failure)}. ${remedyFor(failure) ?? remedy}.`, {
        cause: thrown,
    });
}
/** `AccessDenied: User: … is not authorized to perform: …` */
function inAwsWords(failure) {
    if (isUnreadable(failure))
        return `an answer ${failure.status === null ? '' : `with status ${failure.status} `}that cannot be read: it was cut on its way, or is not from AWS`;
    if (failure.code !== null)
        return failure.message.includes(failure.code) ? failure.message : `${failure.code}: ${failure.message}`;
    return failure.message === '' || failure.message === failure.name
        ? failure.name
        : `${failure.name}: ${failure.message}`;
}
/** The SDK could make nothing of the answer's body: cut off, or the page of some proxy. */
function isUnreadable(failure) {
    return failure.name === 'SyntaxError' || failure.message.includes('Deserialization error');
}
/** The bucket is in another Region than the one asked. */
function isElsewhere(failure) {
    return (isNamed(failure, 'PermanentRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraint') ||
        failure.status === 301 ||
        failure.status === 307);
}
/** The remedy where the failure has one whatever the call was; null: what helps depends on the call. */
function remedyFor(failure) {
    if (isNamed(failure, 'RequestTimeTooSkewed', 'RequestInTheFuture') ||
        /signature (?:expired|not yet current)/i.test(failure.message))
        return 'Set the clock of this machine';
    if (isExpiredCredentials(failure))
        return 'The credentials have expired: get new ones just before this check, or give role-to-assume, which the check renews by itself';
    if (isBadCredentials(failure))
        return 'AWS does not accept these credentials: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or the profile, and that they are of the same partition as the Region';
    if (isElsewhere(failure))
        return 'The bucket is in another Region, and S3 did not say in which: set aws-region to that one';
    if (/^Region not accepted/.test(failure.message))
        return 'Set aws-region (or AWS_REGION) to a Region such as eu-west-1';
    if (failure.code === 'ENOTFOUND' || failure.code === 'EAI_AGAIN')
        return 'The name is not known here: check aws-region, AWS_ENDPOINT_URL, the network and HTTPS_PROXY';
    if (/certificate/i.test(failure.message) && failure.status === null)
        return 'The certificate is not trusted here: give the authority behind it in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS';
    if (failure.code !== null || isNamed(failure, 'TimeoutError', 'AbortError'))
        return 'The service could not be reached: check the network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL';
    if (isThrottled(failure))
        return 'AWS is throttling this account: run the check again later, or fewer at one time';
    if (failure.status !== null && failure.status >= 500)
        return 'The fault is on the side of the service: run the check again';
    if (isUnreadable(failure))
        return 'Check HTTPS_PROXY, AWS_ENDPOINT_URL and the network; run the check again';
    return null;
}
function isThrottled(failure) {
    return (failure.status === 429 ||
        isNamed(failure, 'Throttling', 'Throttled', 'TooManyRequests', 'SlowDown', 'RequestLimitExceeded'));
}


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isNoSuchBucket),
/* harmony export */   m: () => (/* binding */ readLoggingSetting)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);


/** Reads a bucket's logging setting. A bucket that does not exist is a `SettingsError`. */
async function readLoggingSetting(calls, bucket, signal) {
    const { GetBucketLoggingCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        const { LoggingEnabled } = await calls.ask(bucket, (s3) => s3.send(new GetBucketLoggingCommand({ Bucket: bucket }), { abortSignal: signal }));
        // An answer without it means that logging is off: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html
        if (LoggingEnabled === undefined)
            return { state: 'off' };
        if (!LoggingEnabled.TargetBucket)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl(`s3:GetBucketLogging of bucket ${bucket} was answered without a target bucket. Check AWS_ENDPOINT_URL_S3 and the proxy, or give log-location.`);
        const partitioned = LoggingEnabled.TargetObjectKeyFormat?.PartitionedPrefix;
        return {
            state: 'on',
            bucket: LoggingEnabled.TargetBucket,
            prefix: LoggingEnabled.TargetPrefix ?? '',
            keyFormat: partitioned === undefined
                ? 'simple'
                : (partitioned.PartitionDateSource ?? 'EventTime') === 'EventTime'
                    ? 'partitioned-event-time'
                    : 'partitioned-delivery-time',
        };
    }
    catch (error) {
        signal.throwIfAborted();
        if (isNoSuchBucket(error))
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`Bucket ${bucket} does not exist. Check buckets.`, { cause: error });
        return {
            state: 'unreadable',
            refusal: (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefusal */ .gW)(error, {
                call: `s3:GetBucketLogging of bucket ${bucket}`,
                remedy: `Allow s3:GetBucketLogging on bucket ${bucket}, or give log-location`,
            }),
        };
    }
}
function isNoSuchBucket(thrown) {
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(thrown), 'NoSuchBucket', 'InvalidBucketName');
}


/***/ }),

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readLogLayout),
  O: () => (/* binding */ refusePartOfDays)
});

// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/time.js
var model_time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/concurrency.js
var concurrency = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/log-sources/s3/bucket-logging.js
var bucket_logging = __webpack_require__(2820);
;// CONCATENATED MODULE: ./lib/log-sources/s3/listing.js




/** Listings for one location at most: well below a minute. */
const MOST_LISTINGS = 10_000;
function newListing(bucket, calls, signal) {
    let listings = 0;
    const listOnce = async (input) => {
        if (++listings > MOST_LISTINGS)
            throw new errors/* CheckError */.tl(`s3://${bucket} holds too many folders to look for logs in all of them (${MOST_LISTINGS} listings): give in log-location the prefixes that hold the logs, one a line.`);
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        try {
            const command = new ListObjectsV2Command({ Bucket: bucket, EncodingType: 'url', ...input });
            const output = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
            return {
                ...namesIn(output),
                isTruncated: output.IsTruncated === true,
                next: output.NextContinuationToken,
            };
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
                const { keys, folders, isTruncated, next } = await listOnce({
                    Prefix: prefix,
                    Delimiter: '/',
                    ...from,
                });
                yield { keys, folders };
                if (!isTruncated)
                    return;
                if (!next)
                    throw new errors/* CheckError */.tl(`s3:ListBucket of s3://${bucket}/${prefix} ended early: S3 has more names there, and did not say how to go on. Run the check again; check AWS_ENDPOINT_URL_S3 if it stays so.`);
                const lastKey = keys.at(-1)?.key ?? '';
                const skip = lastKey > (folders.at(-1) ?? '') ? endOfYear(lastKey) : null;
                from = skip === null ? { ContinuationToken: next } : { StartAfter: skip };
            }
        },
        async few(prefix, after, most) {
            const { keys } = await listOnce({
                Prefix: prefix,
                MaxKeys: most,
                ...(after === null ? {} : { StartAfter: after }),
            });
            return keys;
        },
    };
}
/** After every log object of this one's prefix and year, since there is no thirteenth month. */
function endOfYear(key) {
    const nameStart = key.lastIndexOf('/') + 1;
    const stamp = log_object_name/* START_OF_STAMP */.LD.exec(key.slice(nameStart));
    return stamp === null ? null : `${key.slice(0, nameStart + stamp.index + 4)}-13`;
}
function namesIn(output) {
    const decode = (text) => output.EncodingType === 'url' ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
    return {
        keys: (output.Contents ?? []).map(({ Key, StorageClass }) => ({
            key: decode(Key ?? ''),
            storageClass: StorageClass ?? '',
        })),
        folders: (output.CommonPrefixes ?? []).map(({ Prefix }) => decode(Prefix ?? '')),
    };
}
function listRefusal(thrown, bucket, prefix) {
    if ((0,bucket_logging/* isNoSuchBucket */.h)(thrown))
        return new errors/* SettingsError */.GN(`Bucket ${bucket}, which is to hold the logs, does not exist. Check log-location.`, {
            cause: thrown,
        });
    return (0,aws_errors/* awsRefusal */.gW)(thrown, {
        call: `s3:ListBucket of s3://${bucket}/${prefix}`,
        remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
    });
}

;// CONCATENATED MODULE: ./lib/log-sources/s3/layout.js






const SAMPLE_KEYS = 20;
/** Large log objects alone may be archived, and so few of many. */
const FIRST_KEYS = 100;
const KEYS_OF_WINDOW = 1_000;
/** Objects are archived by their age: what is read begins at one of these days before the window, or does not cover it. */
const DAYS_BEFORE_WINDOW = [30, 7, 1];
/** What the folders of the years 2000 to 2999 begin with. */
const FIRST_OF_YEARS = '2';
/** Event and delivery time are told apart by the first partitions alone. */
const MOST_PARTITIONS_SAMPLED = 20;
/**
 * Objects in these, restored ones among them, are left out of a query as if they were not there.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/querying-glacier.html
 */
const SKIPPED_STORAGE_CLASSES = new Set(['GLACIER', 'DEEP_ARCHIVE']);
const ACCOUNT_FOLDER = /^(.*?)(\d{12})\/$/s;
const REGION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/$/s;
const PARTITION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/([^/]+)\/$/s;
const INSIDE_PARTITION = /^(.*?\d{12}\/[a-z]{2,5}(?:-[a-z]+)+-\d+\/[^/]+\/)\d{4}(?:\/.*)?$/s;
/** @throws SettingsError where a location lies below a source bucket's folder, among its days */
function refusePartOfDays({ bucket, prefix, }) {
    const inside = INSIDE_PARTITION.exec(prefix);
    if (inside !== null)
        throw new errors/* SettingsError */.GN(`log-location s3://${bucket}/${prefix} is a part of a bucket's days: give s3://${bucket}/${inside[1]} and choose the days with since and until.`);
}
/**
 * Looks through the names below a prefix, folder by folder, without reading any object. Of flat log objects one listing a
 * year is enough, however many there are.
 */
async function readLogLayout(question, calls, signal) {
    const { bucket, prefix, deep, sourceBuckets } = question;
    refusePartOfDays(question);
    const list = newListing(bucket, calls, signal);
    const flat = new Map();
    const partitioned = new Map();
    const others = { count: 0, example: null };
    const archived = new Set();
    let hidden = 0;
    let sampled = 0;
    /** `span`: seconds of records, from the time in its name on, that the window is asked for. */
    const isRead = ({ key, storageClass, time }, span) => {
        if (!SKIPPED_STORAGE_CLASSES.has(storageClass))
            return true;
        const { since, until } = question.window;
        if (time + span >= (since ?? 0) && time < (until ?? Number.POSITIVE_INFINITY) + log_object_name/* DELIVERY_PADDING_SECONDS */.XX)
            archived.add(key);
        return false;
    };
    /** Whether what hangs on a prefix without a slash at its end (`logs` of `logs2/`) is part of the location. */
    const belongs = (name) => prefix === '' || prefix.endsWith('/') || /^(?:\/|\d{12}\/)$/.test(name.slice(prefix.length));
    const sawKey = (listed) => {
        const { key } = listed;
        const name = key.slice(key.lastIndexOf('/') + 1);
        if (name === '')
            return;
        if ((0,log_object_name/* isHiddenName */.sg)(name)) {
            hidden++;
            return;
        }
        const start = log_object_name/* START_OF_STAMP */.LD.exec(name);
        const read = start === null ? null : (0,log_object_name/* readLogObjectName */.BY)(name);
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
        const found = flat.get(before) ?? { oldest: null, archived: false };
        flat.set(before, found);
        if (isRead({ ...listed, time: read.time }, 0))
            found.oldest = Math.min(found.oldest ?? read.time, read.time);
        else
            found.archived = true;
    };
    /** Where some are archived: those that Athena reads, from around the window's begin. */
    const readNearWindow = async (listedAfter, span) => {
        const { since } = question.window;
        if (since === null)
            return [];
        const lists = await Promise.all([
            ...DAYS_BEFORE_WINDOW.map((days) => listedAfter(since - days * model_time/* SECONDS_PER_DAY */.xz, SAMPLE_KEYS)),
            listedAfter(since, KEYS_OF_WINDOW),
        ]);
        return lists.flat().filter((object) => isRead(object, span));
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
        // A name may tell no more than the day.
        const seen = [...first, ...later.flat()];
        const read = seen.filter((object) => isRead(object, model_time/* SECONDS_PER_DAY */.xz - 1));
        if (read.length < seen.length)
            read.push(...(await readNearWindow(async (time, most) => logObjectsIn(folder, await list.few(folder, `${folder}${(0,log_object_name/* dayFolders */.IM)(time)}`, most)), model_time/* SECONDS_PER_DAY */.xz - 1)));
        const oldestLogObject = read.length === 0 ? null : Math.min(...read.map(({ time }) => time));
        found.partitions.push({ accountId, region, bucket: source, oldestLogObject });
        if (seen.some(({ time }) => time % model_time/* SECONDS_PER_DAY */.xz !== 0))
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
            if (start < prefix.length || !(0,log_object_name/* isHiddenName */.sg)(name.slice(start)))
                return true;
            hidden++;
            return false;
        });
    };
    let level = [prefix];
    while (level.length > 0)
        level = (await (0,concurrency/* mapLimited */.b)(level, visit)).flat();
    await (0,concurrency/* mapLimited */.b)([...flat], async ([before, found]) => {
        if (!found.archived)
            return;
        const read = await readNearWindow(async (time, most) => (await list.few(before, before + (0,log_object_name/* stampOf */.Zs)(time), most)).flatMap((listed) => {
            const name = listed.key.slice(before.length);
            const seen = name.includes('/') ? null : (0,log_object_name/* readLogObjectName */.BY)(name);
            return seen === null ? [] : [{ ...listed, time: seen.time }];
        }), 0);
        for (const { time } of read)
            found.oldest = Math.min(found.oldest ?? time, time);
    });
    return {
        flat: [...flat]
            .map(([before, { oldest }]) => ({ prefix: before, oldestLogObject: oldest }))
            .sort((a, b) => (0,order/* byCodePoints */.U)(a.prefix, b.prefix)),
        partitioned: [...partitioned]
            .map(([root, { partitions, timesOfDay }]) => ({
            prefix: root,
            partitions: partitions.sort((a, b) => (0,order/* byCodePoints */.U)(pathOf(a), pathOf(b))),
            timesOfDay,
        }))
            .sort((a, b) => (0,order/* byCodePoints */.U)(a.prefix, b.prefix)),
        others,
        hidden,
        archived: [...archived],
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
        const read = name === undefined ? null : (0,log_object_name/* readLogObjectName */.BY)(name);
        return read === null ? [] : [{ ...listed, time: read.time }];
    });
}


/***/ }),

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
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


/***/ })

};
