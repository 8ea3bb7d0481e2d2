export const id = 153;
export const ids = [153,456];
export const modules = {

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   CW: () => (/* binding */ isExpiredCredentials),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ inAwsWords),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   gW: () => (/* binding */ awsRefusal),
/* harmony export */   w7: () => (/* binding */ isAccessDenied),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* unused harmony export isBadCredentials */
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);


const LONGEST_MESSAGE = 400;
/** A call names its bucket and prefix, which may have 1,024 bytes. */
const LONGEST_CALL = 200;
function awsFailure(thrown) {
    const error = typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) };
    const status = error.$metadata?.httpStatusCode;
    const code = connectionCode(error);
    const name = typeof error.name === 'string' ? error.name.replace(/Exception$/, '') : 'Error';
    const message = oneLine(typeof error.message === 'string' ? error.message : '', LONGEST_MESSAGE);
    return {
        name: name === '' ? 'Error' : name,
        message: message === '' ? (code ?? '') : message,
        status: typeof status === 'number' ? status : null,
        code,
    };
}
/**
 * AWS's text as a part of a sentence: one line without a full stop, secrets taken out of it, then cut. A secret that is cut
 * first would be shown in part, since a part of it is not recognized.
 */
function oneLine(text, mostCharacters) {
    const line = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim());
    const shown = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCharacters */ .DR)(line, mostCharacters);
    return shown === line ? line.replace(/\.$/, '') : `${shown}…`;
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
    if (thrown instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
        return thrown;
    const failure = awsFailure(thrown);
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl((0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failureMessage */ .oh)(`${oneLine(call, LONGEST_CALL)} failed: ${inAwsWords(failure)}.`, `${remedyFor(failure) ?? remedy}.`), { cause: thrown });
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
/**
 * AWS limits the requests of the account, or to one prefix of a bucket: the call can be sent again later.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
function isThrottled(failure) {
    return failure.status === 429 || isNamed(failure, ...THROTTLED);
}
const THROTTLED = [
    'Throttling',
    'Throttled',
    'RequestThrottled',
    'TooManyRequests',
    'SlowDown',
    'RequestLimitExceeded',
    'BandwidthLimitExceeded',
    'ProvisionedThroughputExceeded',
    'PriorRequestNotComplete',
    'TransactionInProgress',
];


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
    const { GetBucketLoggingCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
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

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ newListing)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _bucket_logging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2820);




/** Listings for one location at most: well below a minute. */
const MOST_LISTINGS = 10_000;
function newListing(bucket, calls, signal) {
    let listings = 0;
    const listOnce = async (input) => {
        if (++listings > MOST_LISTINGS)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl(`s3://${bucket} holds too many folders to look for logs in all of them (${MOST_LISTINGS} listings): give in log-location the prefixes that hold the logs, one a line.`);
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
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
                    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl(`s3:ListBucket of s3://${bucket}/${prefix} ended early: S3 has more names there, and did not say how to go on. Run the check again; check AWS_ENDPOINT_URL_S3 if it stays so.`);
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
    const stamp = _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .START_OF_STAMP */ .LD.exec(key.slice(nameStart));
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
    if ((0,_bucket_logging_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoSuchBucket */ .h)(thrown))
        return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`Bucket ${bucket}, which is to hold the logs, does not exist. Check log-location.`, {
            cause: thrown,
        });
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefusal */ .gW)(thrown, {
        call: `s3:ListBucket of s3://${bucket}/${prefix}`,
        remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
    });
}


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isArchived: () => (/* binding */ isArchived),
/* harmony export */   listLogObjects: () => (/* binding */ listLogObjects)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(588);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3093);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);







/**
 * Storage classes whose objects have to be restored before they can be read.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
const ARCHIVE_STORAGE_CLASSES = new Set(['GLACIER', 'DEEP_ARCHIVE']);
/** The object lies in an archive. Athena leaves it out without a word, also where a restored copy can be read. */
function isArchived({ storageClass }) {
    return ARCHIVE_STORAGE_CLASSES.has(storageClass);
}
/** Listings under way at one time. */
const LISTINGS_AT_ONE_TIME = 16;
/** Listings for one check at most: a listing takes some tens of milliseconds. */
const MOST_LISTINGS = 200_000;
/**
 * Lists the log objects that a window asks for, the same ones that the scan on Athena reads: simple keys delivered from
 * `since` until 12 hours after `until`; of partitioned keys whole days, those of the window by event time, and by delivery
 * time up to 12 hours more. One listing is enough for a quiet place; of a busy one each day is listed by itself, side by side.
 *
 * @throws CheckError where S3 refuses a listing; the signal's reason where it is aborted
 */
async function listLogObjects(locations, window, calls, { signal, most = Number.POSITIVE_INFINITY, wants = () => true, onListed = () => { } }) {
    const objects = [];
    let listed = 0;
    let complete = true;
    const listPage = pageLister(calls, signal);
    /** Lists a range to its end, or only its first page; gives the last key where more of it may follow. */
    const list = async (range, firstPageOnly) => {
        let token;
        for (;;) {
            if (listed >= most) {
                complete = false;
                return null;
            }
            const page = await listPage(range, token);
            for (const entry of page.entries) {
                if (!isLess(entry.key, range.end))
                    return null;
                if (!range.holds(entry.key))
                    continue;
                listed++;
                const object = { ...entry, location: range.location, bucket: range.bucket };
                if (wants(object))
                    objects.push(object);
            }
            onListed(listed);
            if (page.next === null)
                return null;
            const last = page.entries.at(-1)?.key;
            if (firstPageOnly && last !== undefined)
                return last;
            token = page.next;
        }
    };
    const ranges = locations.flatMap((location, position) => location.keyFormat === 'simple'
        ? [simpleKeys(location, position, window, ownersBelow(location, locations, window))]
        : location.partitions.map((partition) => partitionedKeys(`${location.prefix}${partition.accountId}/${partition.region}/${partition.bucket}/`, location, position, window)));
    const left = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(ranges, async (range) => {
        const last = await list(range, true);
        return last === null ? [] : rangesAfter(last, range);
    }, LISTINGS_AT_ONE_TIME);
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(left.flat(), (range) => list(range, false), LISTINGS_AT_ONE_TIME);
    return { objects: distinct(objects.sort(byAddress)).slice(0, most), complete };
}
/** What names of log objects begin with: the years 2000 to 2999. */
const FIRST_YEARS = '2';
const AFTER_YEARS = '3';
function simpleKeys({ bucket, prefix, keyFormat }, location, window, owned) {
    const { from, end } = simpleSpan(prefix, window);
    return {
        location,
        bucket,
        start: prefix,
        keyFormat,
        prefix: commonStart(from, end, prefix),
        // `from` itself, and everything that begins with it, comes after what is shorter.
        after: window.since === null ? null : from.slice(0, -1),
        end,
        holds: (key) => !isLess(key, from) && !isHidden(key.slice(prefix.length)) && !owned(key),
    };
}
/** Keys in a simple range that belong to a location further below. */
function ownersBelow({ bucket, prefix }, locations, window) {
    const own = simpleSpan(prefix, window);
    const spans = locations
        .filter((other) => other.bucket === bucket && other.prefix.startsWith(prefix))
        .flatMap((other) => {
        if (other.keyFormat === 'simple')
            return other.prefix === prefix ? [] : [simpleSpan(other.prefix, window)];
        const accounts = new Set(other.partitions.map(({ accountId }) => accountId));
        return [...accounts].map((account) => ({
            from: `${other.prefix}${account}/`,
            end: `${other.prefix}${account}${AFTER_SLASH}`,
        }));
    })
        .filter(({ from, end }) => isLess(from, own.end) && isLess(own.from, end));
    return (key) => spans.some(({ from, end }) => !isLess(key, from) && isLess(key, end));
}
/** Names tell the time of delivery: none before the window holds a record of it, and few long after do. */
function simpleSpan(prefix, { since, until }) {
    return {
        from: prefix + (since === null ? FIRST_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(since)),
        end: prefix + (until === null ? AFTER_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(until + _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .DELIVERY_PADDING_SECONDS */ .XX)),
    };
}
function partitionedKeys(folder, { bucket, keyFormat }, location, { since, until }) {
    const padding = keyFormat === 'partitioned-delivery-time' ? _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .DELIVERY_PADDING_SECONDS */ .XX : 0;
    const first = since === null ? FIRST_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .dayFolders */ .IM)(since);
    const last = until === null ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .dayFolders */ .IM)(until + padding - 1);
    const end = folder + (last === null ? AFTER_YEARS : `${last}${AFTER_SLASH}`);
    return {
        location,
        bucket,
        start: folder,
        keyFormat,
        prefix: commonStart(folder + first, end, folder),
        after: since === null ? null : folder + first,
        end,
        holds: (key) => {
            const rest = key.slice(folder.length);
            const day = /^(\d{4})\/(\d\d)\/(\d\d)\//.exec(rest);
            return day !== null && isDate(day[1], day[2], day[3]) && !isHidden(rest);
        },
    };
}
/** What follows a slash in the order of characters. */
const AFTER_SLASH = '0';
function isDate(year = '', month = '', day = '') {
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
/** Neither a folder's own mark nor a name that Athena leaves out; `rest` is what follows the location's own prefix. */
function isHidden(rest) {
    return rest.endsWith('/') || rest.split('/').some(_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHiddenName */ .sg);
}
/** The rest of a range after a key: what is left of that key's day, then each day, then what lies between months. */
function rangesAfter(last, range) {
    const { start, keyFormat, end } = range;
    const separator = keyFormat === 'simple' ? '-' : '/';
    const read = new RegExp(`^(2\\d{3})${separator}(\\d\\d)${separator}(\\d\\d)`).exec(last.slice(start.length));
    if (read === null || !isDate(read[1], read[2], read[3]))
        return [{ ...range, after: last }];
    const dayOf = (time) => start + (keyFormat === 'simple' ? (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(time).slice(0, 10) : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .dayFolders */ .IM)(time));
    const ranges = [];
    let after = last;
    let time = Date.UTC(Number(read[1]), Number(read[2]) - 1, Number(read[3])) / 1000;
    let day = dayOf(time);
    while (isLess(day, end)) {
        // Of a window without an end only so many days are listed side by side.
        if (ranges.length >= MOST_DAYS)
            return [...ranges, { ...range, after: day.slice(0, -1) }];
        time += _model_time_js__WEBPACK_IMPORTED_MODULE_5__/* .SECONDS_PER_DAY */ .xz;
        const next = dayOf(time);
        ranges.push({ ...range, prefix: day, after, end: isLess(next, end) ? next : end });
        // Names that are not days may lie between the last day of a month and the first of the next.
        if (day.slice(0, -2) !== next.slice(0, -2) && isLess(next, end))
            ranges.push({ ...range, prefix: commonStart(day, next, start), after: `${day}~`, end: next });
        after = null;
        day = next;
    }
    return ranges;
}
/** Some years. */
const MOST_DAYS = 4_000;
/** What two texts begin with alike, at least `least`. */
function commonStart(a, b, least) {
    let length = least.length;
    while (length < a.length && a[length] === b[length])
        length++;
    return a.slice(0, length);
}
function isLess(a, b) {
    return (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a, b) < 0;
}
function byAddress(a, b) {
    return a.bucket === b.bucket ? (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a.key, b.key) : (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a.bucket, b.bucket);
}
/** Ranges that overlap at their ends list some log objects twice. */
function distinct(sorted) {
    return sorted.filter((object, i) => i === 0 || byAddress(object, sorted[i - 1]) !== 0);
}
/** Fetches one page of names, 1,000 at most. */
function pageLister(calls, signal) {
    let listings = 0;
    return async ({ bucket, prefix, after }, token) => {
        signal.throwIfAborted();
        if (++listings > MOST_LISTINGS)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`s3://${bucket}/${prefix}: the log objects of the window take more than ${MOST_LISTINGS} listings. Check a shorter period, or fewer buckets at one time.`);
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        const command = new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            EncodingType: 'url',
            OptionalObjectAttributes: ['RestoreStatus'],
            ...(token !== undefined ? { ContinuationToken: token } : after === null ? {} : { StartAfter: after }),
        });
        try {
            const output = await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .Wh)(signal, calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal })));
            if (output.IsTruncated === true && !output.NextContinuationToken)
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`s3:ListBucket of s3://${bucket}/${prefix} ended early: S3 has more names there, and did not say how to go on. Run the check again; check AWS_ENDPOINT_URL_S3 if it stays so.`);
            return {
                entries: entriesOf(output),
                next: output.IsTruncated === true ? output.NextContinuationToken : null,
            };
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefusal */ .gW)(error, {
                call: `s3:ListBucket of s3://${bucket}/${prefix}`,
                remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
            });
        }
    };
}
function entriesOf(output) {
    const isEncoded = output.EncodingType === 'url';
    return (output.Contents ?? []).map(({ Key = '', Size, ETag, StorageClass, RestoreStatus, LastModified }) => ({
        key: isEncoded ? decodeURIComponent(Key.replaceAll('+', ' ')) : Key,
        bytes: Size ?? 0,
        etag: ETag ?? '',
        storageClass: StorageClass ?? '',
        isRestored: RestoreStatus?.RestoreExpiryDate !== undefined,
        lastModified: LastModified === undefined ? 0 : Math.floor(LastModified.getTime() / 1000),
    }));
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
async function mapLimited(items, work, atOneTime = AT_ONE_TIME) {
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
    await Promise.all(Array.from({ length: Math.min(atOneTime, items.length) }, worker));
    return results;
}


/***/ })

};
