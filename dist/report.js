// report.js: the files of a report, the exceptions file, the baseline and the YAML library. Written by scripts/bundle.mjs.
export const modules = {

// ./lib/exceptions/file.js
9326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export parseExceptions */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7154);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6536);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6307);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(588);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);
/* harmony import */ var _runtime_pause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8298);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4197);
/* harmony import */ var _settings_locations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(845);
/* harmony import */ var _settings_messages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9413);
/* harmony import */ var _settings_networks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7230);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);












/** Maximum bytes of the file: enough for a baseline of all findings in a report. */
const LARGEST_FILE_BYTES = 16 * 1024 * 1024;
/**
 * Maximum tokens of the file: those of 15,000 exceptions. The memory of the parser depends on the tokens much more than
 * on the bytes.
 */
const MOST_TOKENS = 1_000_000;
const LONGEST_TEXT_CHARACTERS = 2_000;
/** The time of the library grows with the square of the length of some tokens, such as tags. */
const LONGEST_TOKEN_CHARACTERS = 20_000;
/** An exception needs four. The composer of the library calls itself for each level. */
const MOST_LEVELS = 20;
/** The search for the texts of all exceptions takes about 20 bytes per character. */
const MOST_USER_AGENT_CHARACTERS = 4_000_000;
const KEYS = [
    'reason',
    'owner',
    'expires',
    'bucket',
    'network',
    'requester',
    'authentication',
    'user-agent-contains',
];
/**
 * Reads the exceptions file.
 * @throws SettingsError with the line of anything that the documentation does not allow
 */
async function readExceptionsFile(path, now, signal) {
    let bytes;
    try {
        bytes = await (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(path, LARGEST_FILE_BYTES);
    }
    catch (error) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`exceptions file ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(path)} cannot be read: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`, {
            cause: error,
        });
    }
    if (bytes === null)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`exceptions file ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(path)} is larger than 16 MiB. Write fewer exceptions.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`exceptions file ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(path)} is not UTF-8.`, { cause: error });
    }
    return parseExceptions(text, path, now, signal);
}
/** The exceptions in the text of the file at `path`, in its order; see `readExceptionsFile`. */
async function parseExceptions(text, path, now, signal) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const fail = (offset, message) => {
        const where = offset === undefined ? '' : `, line ${Math.max(1, lines.linePos(offset).line)}`;
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`Exceptions file ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(path)}${where}: ${message}`);
    };
    const failAsInvalid = (offset, message) => fail(offset, `the YAML is invalid: ${shortenMessage(message)}`);
    // The steps of the library's `parseDocument`, which takes seconds for a large file and does not pause.
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    // The library compares each key with every other key.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ lineCounter: lines, uniqueKeys: false });
    const pause = (0,_runtime_pause_js__WEBPACK_IMPORTED_MODULE_4__/* .pauseFor */ .Q)(signal);
    const documents = [];
    const refuseInvalid = () => {
        const [first, second] = documents;
        const problem = first?.errors[0] ?? first?.warnings[0];
        if (problem !== undefined)
            failAsInvalid(problem.pos[0], problem.message);
        if (second !== undefined)
            failAsInvalid(second.range[0], 'it has multiple documents. Write one without `---`.');
    };
    const take = (composed) => {
        for (const document of composed) {
            documents.push(document);
            if (documents.length > 1)
                refuseInvalid();
        }
    };
    let tokens = 0;
    let offset = 0;
    lines.addNewLine(0);
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (pause.isDue())
            await pause.take();
        if (++tokens > MOST_TOKENS)
            fail(undefined, 'it holds too many tokens. Write fewer exceptions.');
        if (token.length > LONGEST_TOKEN_CHARACTERS) {
            const line = text.slice(0, offset).split('\n').length;
            fail(undefined, `line ${line} or the text that begins there is longer than ${LONGEST_TOKEN_CHARACTERS} characters.`);
        }
        offset += token.length;
        for (const part of parser.next(token))
            take(composer.next(part));
        if (parser.stack.length > MOST_LEVELS)
            failAsInvalid(offset, 'it is nested too deeply. Write a list of maps below "exceptions".');
    }
    for (const part of parser.end())
        take(composer.next(part));
    await pause.take();
    take(composer.end(true, text.length));
    refuseInvalid();
    // The end of the composer yields a document also for an empty text.
    const document = documents[0];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, alias) => fail(alias.range?.[0], 'aliases (`*name`) are not supported; write the value out.'),
    });
    const top = document.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(top))
        return fail(top?.range?.[0], 'the file must be a map with only the key "exceptions".');
    const getOffset = (node) => node?.range?.[0];
    const readKey = (key) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (key.source ?? String(key.value)) : fail(getOffset(key), 'a key must be a text.');
    const checkKey = (key, names) => {
        const name = readKey(key);
        if (names.includes(name))
            return name;
        const nearest = (0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .findNearestName */ .$q)(name, names);
        const hint = nearest === null ? `known are ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .listNames */ .Zv)(names)}.` : `did you mean ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(nearest)}?`;
        return fail(getOffset(key), `unknown key ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(name)}; ${hint}`);
    };
    let items = [];
    for (const [index, { key, value }] of top.items.entries()) {
        checkKey(key, ['exceptions']);
        if (index > 0)
            fail(getOffset(key), 'the key "exceptions" is given twice.');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
            items = value.items;
        else if (value !== null && !((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && value.value === null))
            fail(getOffset(value), 'the value of "exceptions" must be a list.');
    }
    if (top.items.length === 0)
        fail(getOffset(top), 'the key "exceptions" is missing.');
    let userAgentCharacters = 0;
    return items.map((item) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
            return fail(getOffset(item), 'each exception is a map of keys and values.');
        const exception = readException(item);
        userAgentCharacters += exception.match.userAgentContains?.length ?? 0;
        if (userAgentCharacters > MOST_USER_AGENT_CHARACTERS)
            fail(getOffset(item), `the texts of "user-agent-contains" are longer than ${MOST_USER_AGENT_CHARACTERS} characters together.`);
        return exception;
    });
    function readException(item) {
        const given = new Map();
        for (const { key, value } of item.items) {
            const name = checkKey(key, KEYS);
            if (given.has(name))
                fail(getOffset(key), `the key ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(name)} is given twice in one exception.`);
            given.set(name, {
                text: readText(name, value, getOffset(key)),
                offset: getOffset(value) ?? getOffset(key),
            });
        }
        const start = getOffset(item);
        const readRequired = (key) => given.get(key)?.text ??
            fail(start, `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(key)} is missing: each exception has a reason, an owner and an expiry date.`);
        const readOptional = (key) => given.get(key)?.text ?? null;
        const findOffset = (key) => given.get(key)?.offset;
        const [reason, owner, expires] = [readRequired('reason'), readRequired('owner'), readRequired('expires')];
        for (const [key, text] of [
            ['reason', reason],
            ['owner', owner],
        ])
            if (text.toUpperCase().includes(_apply_js__WEBPACK_IMPORTED_MODULE_9__/* .TO_BE_FILLED_IN */ .D9))
                fail(findOffset(key), `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(key)} is not filled in. Write ${key === 'reason' ? 'why this client may sign with SigV2' : 'who answers for this client'}.`);
        const wrongDate = findDateProblem(expires, now);
        if (wrongDate !== null)
            fail(findOffset('expires'), wrongDate);
        const bucket = readOptional('bucket');
        const wrongBucket = bucket === null ? null : (0,_settings_locations_js__WEBPACK_IMPORTED_MODULE_6__/* .findBucketNameProblem */ .k)(bucket);
        if (wrongBucket !== null)
            fail(findOffset('bucket'), wrongBucket);
        const requester = readOptional('requester');
        const wrongRequester = requester === null ? null : findRequesterProblem(requester);
        if (wrongRequester !== null)
            fail(findOffset('requester'), wrongRequester);
        const authentication = readOptional('authentication');
        const knownAuthentication = _model_tally_js__WEBPACK_IMPORTED_MODULE_11__/* .AUTHENTICATIONS */ .mP.find((name) => name === authentication) ?? null;
        if (authentication !== null && knownAuthentication === null)
            fail(findOffset('authentication'), `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(authentication)} is none of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .listNames */ .Zv)(_model_tally_js__WEBPACK_IMPORTED_MODULE_11__/* .AUTHENTICATIONS */ .mP)}.`);
        const cidr = readOptional('network');
        const network = cidr === null ? null : (0,_settings_networks_js__WEBPACK_IMPORTED_MODULE_8__/* .readNetwork */ .L)(cidr);
        if (network !== null && 'problem' in network)
            return fail(findOffset('network'), network.problem);
        const userAgentContains = readOptional('user-agent-contains');
        const isNetworkNamed = network !== null && network.network.prefixLength > 0;
        const isRequesterNamed = requester !== null && requester !== _apply_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_REQUESTER */ .Tu;
        if (bucket === null && !isRequesterNamed && authentication === null && !isNetworkNamed)
            fail(start, userAgentContains === null
                ? 'it matches everything: narrow it with bucket, network, requester or authentication.'
                : 'a user agent does not identify a client, because any client can send it. Add a requester or a network.');
        if (userAgentContains !== null && !isRequesterNamed && !isNetworkNamed)
            fail(findOffset('user-agent-contains'), 'any client can send a user agent: it counts only with a requester or a network.');
        return {
            reason,
            owner,
            expires,
            match: {
                bucket,
                network: network === null ? null : network.network,
                requester,
                authentication: knownAuthentication,
                userAgentContains,
            },
        };
    }
    /** Numbers and dates count as the text that stands there. */
    function readText(key, value, keyOffset) {
        const offset = getOffset(value) ?? keyOffset;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || value.value === null || typeof value.value === 'boolean')
            return fail(offset, `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(key)} must be a text.`);
        const written = readScalarText(value);
        // A text is searched with the blanks of its quotes. Without them it would match more user agents.
        const text = key === 'requester' || key === 'user-agent-contains' ? written.replace(/\n+$/, '') : written.trim();
        if (text.trim() === '')
            return fail(offset, `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(key)} is empty.`);
        // Of a longer user agent no more is kept.
        const longest = key === 'user-agent-contains' ? _model_tally_js__WEBPACK_IMPORTED_MODULE_11__/* .USER_AGENT_CHARACTERS */ .BY : LONGEST_TEXT_CHARACTERS;
        if (text.length > longest)
            return fail(offset, `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(key)} is longer than ${longest} characters.`);
        return text;
    }
}
/** A message of the library can quote the file at any length. */
function shortenMessage(message) {
    return (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .takeFirstCharacters */ .WS)(message, 200).replaceAll(/\s+/g, ' ');
}
/** What is wrong with the requester of an exception. Null if it is valid. */
function findRequesterProblem(requester) {
    if (!/[*?]/.test(requester))
        return null;
    return `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(requester)}: wildcards are not supported. A role without its session covers all of its sessions.`;
}
/**
 * Whether the rules of the file accept an exception for this client. A log can contain a bucket or a requester that AWS
 * could not have written.
 */
function canBeExcepted({ bucket, requester }) {
    return ((0,_settings_locations_js__WEBPACK_IMPORTED_MODULE_6__/* .findBucketNameProblem */ .k)(bucket) === null &&
        findRequesterProblem(requester) === null &&
        requester.trim() !== '' &&
        requester.length <= LONGEST_TEXT_CHARACTERS);
}
function readScalarText(scalar) {
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
/** What is wrong with the date of an exception's end. Null if it is valid. */
function findDateProblem(expires, now) {
    const isDate = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(expires);
    const day = isDate ? (0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires) : Number.NaN;
    if (Number.isNaN(day) || (0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDate */ .Yq)(day) !== expires)
        return `"expires" ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(expires)} is not a date such as 2027-01-31.`;
    const latest = addOneYear(now);
    if (day > (0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(latest))
        return `"expires" ${expires} is more than a year ahead; the latest is ${latest}.`;
    return null;
}
function addOneYear(now) {
    const date = new Date(1000 * _model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .SECONDS_PER_DAY */ .xz * (0,_apply_js__WEBPACK_IMPORTED_MODULE_9__/* .toDay */ ._b)(now));
    date.setUTCFullYear(date.getUTCFullYear() + 1);
    return date.toISOString().slice(0, 10);
}


Object.assign(__webpack_exports__, {
  YH: /* binding */ canBeExcepted,
  mN: /* binding */ LARGEST_FILE_BYTES,
  readExceptionsFile: /* binding */ readExceptionsFile,
});

/***/ }),

// ./lib/report/compare/earlier-report.js
1845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1133);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6307);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4197);
/* harmony import */ var _settings_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9413);







const count = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0));
/** As `report.json` spells it: it is written again as it stands. */
const timestamp = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), valibot__WEBPACK_IMPORTED_MODULE_4__/* .isoTimestamp */ .yhX());
const authentication = valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_model_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .AUTHENTICATIONS */ .mP);
const finding = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    authentication,
    // It may be a file that this tool did not write.
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)),
    requests: count,
    cause: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), null),
});
const cause = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[0-9a-f]{12}$/)),
    requester: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    product: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    authentication,
    requests: count,
});
/** The part of report.json that a comparison needs. Fields that an older version did not write are empty. */
const earlierReport = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    generatedAt: timestamp,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_model_names_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICTS */ .bk),
    window: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ since: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(timestamp), until: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(timestamp) }), null),
    settings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        buckets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        sourceIps: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        ignoreRejected: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    }),
    findings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(finding),
    findingsNotListed: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ requests: count }),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(finding), []),
    exceptedNotListed: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ requests: count }), { requests: 0 }),
    causes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(cause), []),
});
/** The largest JavaScript string is about this long. The largest report has a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024;
/**
 * Reads the report.json of an earlier check. Null if the file does not exist, as in a first run. Throws SettingsError if
 * the file is not a report.
 */
async function readEarlierReport(path) {
    const refuse = (problem, cause) => new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`The earlier report ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(path)} ${problem}`, { cause });
    let bytes;
    try {
        bytes = await (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R5)(path, LARGEST_REPORT_BYTES);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw refuse(`cannot be read: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)}. Check the path that compare gives, and its permissions.`, error);
    }
    if (bytes === null)
        throw refuse('is larger than 500 MiB. Give the report.json of an earlier check.');
    const text = new TextDecoder().decode(bytes);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw refuse('is not JSON. Give the report.json of an earlier check.', error);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(earlierReport, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_4__/* .getDotPath */ .BuJ(issue);
    throw refuse(`is not a report.json of this tool (${where === null ? '' : `${where}: `}${issue.message}). Give the report.json of an earlier check.`);
}


Object.assign(__webpack_exports__, {
  readEarlierReport: /* binding */ readEarlierReport,
});

/***/ }),

// ./lib/report/content/provenance.js
618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6536);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);


/** The origin of the report and its settings, as names and values. Values hold text from the settings. */
function makeProvenanceRows(report) {
    const { provenance, source, settings, scan, tool } = report;
    const { oldestRecord, newestRecord } = source;
    const rows = [
        ['Made', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(report.generatedAt)} by ${tool.name} ${tool.version}`],
        ['Run', provenance.runUrl],
        ['Account', provenance.account],
        ['Region', provenance.region],
        ['Window', (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWindowOf */ .Rg)(report)],
        ['Read', (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSource */ .B6)(report)],
        [
            'Records',
            oldestRecord === null ? 'none' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(oldestRecord)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(newestRecord)}`,
        ],
        ['Locations', joinWords(source.locations)],
        ['Buckets', settings.buckets.length === 0 ? 'every bucket in the logs' : joinWords(settings.buckets)],
        ['Source IPs', settings.sourceIps.length === 0 ? 'any address' : joinWords(settings.sourceIps)],
        [
            'Excluded user agents',
            settings.excludeUserAgents.length === 0 ? 'none' : joinWords(settings.excludeUserAgents),
        ],
        ['Accepted gaps', settings.acceptGaps.length === 0 ? null : joinWords(settings.acceptGaps)],
        ['Ignored', settings.ignoreRejected ? 'clients all of whose SigV2 requests were refused' : null],
        ['Scanned', scan.bytesScanned === null ? null : `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(scan.bytesScanned)} by Athena`],
    ];
    return rows.filter((row) => row[1] !== null);
}
/** Most items of a list that are named. */
const NAMED = 10;
function joinWords(all) {
    const named = all.slice(0, NAMED).join(', ');
    return all.length > NAMED ? `${named} and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(all.length - NAMED)} more` : named;
}


Object.assign(__webpack_exports__, {
  t: /* binding */ makeProvenanceRows,
});

/***/ }),

// ./lib/report/formats/baseline.js
5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports BASELINE_DAYS, formatBaseline */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var _advice_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4511);
/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3594);
/* harmony import */ var _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3757);
/* harmony import */ var _exceptions_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9326);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7154);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(588);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(525);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(909);
/* harmony import */ var _runtime_pause_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8298);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8662);














/** The lifetime of the exceptions, from the day of the baseline. */
const BASELINE_DAYS = 90;
/**
 * The present findings as an exceptions file. A check with this file fails only on new causes. Each cause has one
 * exception, which is as narrow as its findings allow. The user fills in reason and owner. Each exception ends after
 * `BASELINE_DAYS`. Parts that change from run to run are omitted: the session and address of a role, the user of a
 * presigned URL, the version of a product.
 */
async function formatBaseline(report, now) {
    const expires = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDate */ .Yq)((0,_exceptions_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .toDay */ ._b)(now) + BASELINE_DAYS);
    const findings = report.findings.filter((finding) => (0,_exceptions_file_js__WEBPACK_IMPORTED_MODULE_6__/* .canBeExcepted */ .YH)(finding) && (finding.requester !== _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_REQUESTER */ .Tu || isAddress(finding.remoteIp)));
    const entries = makeEntries(findings);
    const document = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .Document */ .yo({
        exceptions: entries.map((entry) => ({
            reason: _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .TO_BE_FILLED_IN */ .D9,
            owner: _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .TO_BE_FILLED_IN */ .D9,
            expires,
            ...entry,
        })),
    });
    quoteUnseen(document);
    document.commentBefore = ` The clients that signed with SigV2 on ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDate */ .Yq)((0,_exceptions_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .toDay */ ._b)(now))}. Fill in each reason and owner, and check each date.`;
    const notCovered = [];
    const { requests } = report.findingsNotListed;
    if (requests > 0)
        notCovered.push(` Not covered: ${requests} requests of clients beyond those that the report lists.`);
    const strange = report.findings.length - findings.length;
    if (strange > 0)
        notCovered.push(` Not covered: ${strange} finding${strange === 1 ? '' : 's'} that no exception can name, because a bucket name, a requester or an address is missing or not valid.`);
    if (notCovered.length > 0)
        document.comment = notCovered.join('\n');
    return spellOutUnseen(document.toString({ lineWidth: 0 }));
}
/** A text with invisible characters is quoted, because YAML allows their escapes only in quotes. */
function quoteUnseen(document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(document, {
        Scalar(_, scalar) {
            if (typeof scalar.value === 'string' && spellOutUnseen(scalar.value) !== scalar.value)
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
}
/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
function spellOutUnseen(yaml) {
    return yaml.replace((0,_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .makeUnseenPattern */ .FH)(), (character) => {
        if (character === '\n')
            return character;
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
}
/**
 * Writes the baseline to a new file. Throws the reason of the signal when that is aborted before the file is written.
 * @throws CheckError when that fails
 */
async function writeBaseline(path, report, now, signal) {
    const text = await formatBaseline(report, now);
    await (0,_runtime_pause_js__WEBPACK_IMPORTED_MODULE_10__/* .pauseFor */ .Q)(signal).take();
    if (Buffer.byteLength(text) > _exceptions_file_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_FILE_BYTES */ .mN)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .CheckError */ .tl(`the baseline ${JSON.stringify((0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .shortenPath */ .nf)(path))} cannot be written: it would be larger than an exceptions file can be. Fix clients first, or choose fewer buckets.`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
    }
    catch (error) {
        // An existing file belongs to somebody else. Any other file is an incomplete baseline.
        if (error.code !== 'EEXIST')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => { });
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .CheckError */ .tl(`the baseline ${JSON.stringify((0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .shortenPath */ .nf)(path))} cannot be written: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .describeError */ .Uc)(error)}`, {
            cause: error,
        });
    }
}
/**
 * One entry per cause. Clients without a requester differ only by their address, and have one entry per address. Causes
 * whose entries would be the same share one.
 */
function makeEntries(findings) {
    const groups = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .groupBy */ .$z)(findings, ({ requester, cause, remoteIp }) => requester !== _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_REQUESTER */ .Tu ? cause : `${cause} ${remoteIp}`);
    const entries = new Map([...groups.values()].map(makeEntry).map((entry) => [JSON.stringify(entry), entry]));
    return [...entries].sort(([a], [b]) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_13__/* .compareCodePoints */ .O)(a, b)).map(([, entry]) => entry);
}
/** The common part of all its findings. */
function makeEntry(findings) {
    const [{ requester, authentication, bucket, remoteIp }] = findings;
    const isOfOneBucket = findings.every((finding) => finding.bucket === bucket);
    const isOfOneAddress = isAddress(remoteIp) && findings.every((finding) => finding.remoteIp === remoteIp);
    // The addresses of a role's hosts, and of those who open a URL, change from run to run.
    const hasOwnAddress = requester === _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_REQUESTER */ .Tu || (authentication !== 'presigned' && (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_4__/* .removeSession */ .dF)(requester) === requester);
    const product = authentication === 'presigned' ? '' : findCommonProductText(findings);
    return {
        ...(isOfOneBucket ? { bucket } : {}),
        ...(isOfOneAddress && hasOwnAddress ? { network: remoteIp } : {}),
        // `-` does not identify a requester, but excludes the requesters that S3 knew at that address.
        requester: (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_4__/* .removeSession */ .dF)(requester),
        authentication,
        ...(product === '' ? {} : { 'user-agent-contains': product }),
    };
}
/** `-` and other texts that are not an address are in no network. */
function isAddress(remoteIp) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(remoteIp) !== 0 && !remoteIp.includes('%');
}
/** The length of an unknown product's user agent that identifies it, and keeps the file short. */
const USER_AGENT_CHARACTERS = 300;
/** A shorter text would also match other user agents. */
const LEAST_CHARACTERS = 3;
/** The common start of the product names in all user agents, or of the user agents. Empty when it is too short. */
function findCommonProductText(findings) {
    const shortenUserAgent = (text) => (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_7__/* .takeFirstCharacters */ .WS)(text, USER_AGENT_CHARACTERS);
    const products = findings.map(({ userAgent }) => shortenUserAgent((0,_advice_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .findProductText */ .UO)(userAgent) ?? userAgent.trim()));
    return (findCommonText(products) ||
        findCommonText(findings.map(({ userAgent }) => shortenUserAgent(userAgent.trim()))));
}
function findCommonText(all) {
    const [first = '', ...others] = new Set(all);
    const common = others.reduce(findCommonStart, first).trim();
    const isTelling = others.length === 0 || Array.from(common).length >= LEAST_CHARACTERS;
    return common === '-' || !isTelling ? '' : common;
}
function findCommonStart(a, b) {
    const ours = Array.from(a);
    const theirs = Array.from(b);
    const end = ours.findIndex((character, at) => character !== theirs[at]);
    return end === -1 ? a : ours.slice(0, end).join('');
}


Object.assign(__webpack_exports__, {
  writeBaseline: /* binding */ writeBaseline,
});

/***/ }),

// ./lib/report/formats/evidence-csv.js
6301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7732);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8662);



/** The columns of `evidence.csv`. */
const EVIDENCE_HEADER = [..._log_formats_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_NAMES */ .aC, 'log_object', 'cause'];
/** Records that are converted to text at a time. */
const CHUNK = 20;
/**
 * `evidence.csv`, in pieces: RFC 4180, UTF-8, a header line, then one line for each record: its 27 columns, empty where it
 * ends before them, its log object, and the id of its finding's cause. Every cell stands in quotes, so that a reader that
 * takes `;` or a tab for the separator finds no cell's start within a cell. `findings` are those that the evidence was
 * asked for. Source: https://www.rfc-editor.org/rfc/rfc4180
 */
function* formatEvidence(evidence, findings) {
    yield formatCsvLines([EVIDENCE_HEADER]);
    for (let from = 0; from < evidence.records.length; from += CHUNK)
        yield formatCsvLines(evidence.records
            .slice(from, from + CHUNK)
            .map(({ record, logObject, finding }) => [
            ..._log_formats_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_NAMES */ .aC.map((_, column) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCsvCell */ .u5)(record.columns[column] ?? '')),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCsvCell */ .u5)(logObject),
            findings[finding]?.cause ?? '',
        ]));
}
function formatCsvLines(rows) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)(rows, { record_delimiter: '\r\n', quoted: true, quoted_empty: true });
}


Object.assign(__webpack_exports__, {
  V: /* binding */ formatEvidence,
  a: /* binding */ EVIDENCE_HEADER,
});

/***/ }),

6841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/record.js
var log_formats_record = __webpack_require__(2954);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/report/content/also-seen.js
var also_seen = __webpack_require__(2805);
// EXTERNAL MODULE: ./lib/report/content/cause-rows.js
var cause_rows = __webpack_require__(453);
// EXTERNAL MODULE: ./lib/report/content/change.js
var change = __webpack_require__(7214);
// EXTERNAL MODULE: ./lib/report/content/deny-words.js
var deny_words = __webpack_require__(6928);
// EXTERNAL MODULE: ./lib/report/content/exceptions.js
var exceptions = __webpack_require__(348);
// EXTERNAL MODULE: ./lib/report/content/gaps.js
var gaps = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/report/content/headline.js
var headline = __webpack_require__(5778);
// EXTERNAL MODULE: ./lib/report/content/parts.js
var content_parts = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/report/content/provenance.js
var content_provenance = __webpack_require__(618);
// EXTERNAL MODULE: ./lib/report/content/queries.js + 1 modules
var content_queries = __webpack_require__(9349);
// EXTERNAL MODULE: ./lib/report/content/refused.js + 1 modules
var refused = __webpack_require__(9944);
// EXTERNAL MODULE: ./lib/report/content/section.js
var section = __webpack_require__(1619);
// EXTERNAL MODULE: ./lib/report/content/targets.js
var targets = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/report/content/totals.js
var totals = __webpack_require__(2549);
// EXTERNAL MODULE: ./lib/report/content/trend.js
var trend = __webpack_require__(6863);
// EXTERNAL MODULE: ./lib/report/content/words.js
var content_words = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
;// CONCATENATED MODULE: ./lib/report/formats/chart-svg.js




/** Widths in the chart's own units, which a page shows as pixels: for a desktop and paper, and for a phone. */
const WIDTHS = { wide: 1160, narrow: 360 };
/** Room for the figures of the axis. */
const LEFT = { wide: 72, narrow: 56 };
/** Width of a date. */
const LABEL = 68;
const PANEL = { top: 26, height: 110, between: 30 };
/**
 * Requests period by period: a panel with its own scale for SigV2, SigV4 and, where there are any, all others, since their
 * numbers are far apart.
 */
function drawTrend(periods, size) {
    const panels = makePanels(periods);
    const height = panels.length * (PANEL.top + PANEL.height + PANEL.between);
    const described = panels
        .map(({ title, counts }) => `${title}: at most ${(0,figures/* formatNumber */.ZV)((0,lists/* findGreatest */.PT)(counts))}, in all ${(0,figures/* formatNumber */.ZV)(addUp(counts))}.`)
        .join(' ');
    return [
        `<svg class="${size}" viewBox="0 0 ${WIDTHS[size]} ${height}" role="img" aria-labelledby="${size}-title ${size}-description">`,
        `<title id="${size}-title">${(0,formats_escape/* escapeHtml */.ZD)(`Requests ${(0,trend/* describePeriodLength */.VM)(periods)} by signature`)}</title>`,
        `<desc id="${size}-description">${(0,formats_escape/* escapeHtml */.ZD)(described)}</desc>`,
        ...panels.map((panel, index) => drawPanel(panel, periods, size, index * (PANEL.top + PANEL.height + PANEL.between))),
        '</svg>',
    ].join('\n');
}
function makePanels(periods) {
    const per = (0,trend/* describePeriodLength */.VM)(periods);
    const named = (0,trend/* selectSignatures */.g4)(periods)
        .map(({ name }) => name)
        .filter((name) => name !== 'SigV2' && name !== 'SigV4');
    const others = periods.map(({ unsigned, unknown, missing }) => unsigned + unknown + missing);
    const panels = [
        { title: `SigV2 requests ${per}`, kind: 'sigV2', counts: periods.map(({ sigV2 }) => sigV2) },
        { title: `SigV4 requests ${per}`, kind: 'sigV4', counts: periods.map(({ sigV4 }) => sigV4) },
    ];
    if (addUp(others) > 0)
        panels.push({
            title: `Other requests ${per} (${named.join(', ')})`,
            kind: 'others',
            counts: others,
        });
    return panels;
}
function drawPanel({ title, kind, counts }, periods, size, top) {
    const width = WIDTHS[size];
    const left = LEFT[size];
    const floor = top + PANEL.top + PANEL.height;
    const ceiling = roundUpCeiling((0,lists/* findGreatest */.PT)(counts));
    const slot = (width - left) / periods.length;
    const bar = Math.min(slot * 0.75, 64);
    const placeX = (index) => left + slot * index + slot / 2;
    const scaleHeight = (count) => (count / ceiling) * PANEL.height;
    const ticks = ceiling === 1 ? [0, 1] : [0, ceiling / 2, ceiling];
    const labelEvery = Math.ceil((LABEL + 8) / slot);
    const parts = [`<text class="title" x="0" y="${top + 14}">${(0,formats_escape/* escapeHtml */.ZD)(title)}</text>`];
    for (const tick of ticks) {
        const y = formatCoordinate(floor - scaleHeight(tick));
        if (tick > 0)
            parts.push(`<line class="grid" x1="${left}" x2="${width}" y1="${y}" y2="${y}"/>`);
        parts.push(`<text x="${left - 8}" y="${formatCoordinate(floor - scaleHeight(tick) + 4)}" text-anchor="end">${(0,figures/* formatNumber */.ZV)(tick)}</text>`);
    }
    counts.forEach((count, index) => {
        const period = periods[index];
        if (count > 0) {
            // A single request among millions is still a bar.
            const tall = Math.max(scaleHeight(count), 1.5);
            parts.push(`<rect class="${kind}" x="${formatCoordinate(placeX(index) - bar / 2)}" y="${formatCoordinate(floor - tall)}" width="${formatCoordinate(bar)}" height="${formatCoordinate(tall)}"><title>${(0,formats_escape/* escapeHtml */.ZD)(`${(0,trend/* formatPeriod */.dH)(period)}: ${(0,figures/* formatNumber */.ZV)(count)}`)}</title></rect>`);
        }
        if (index % labelEvery === 0)
            parts.push(`<text x="${formatCoordinate(Math.min(placeX(index), width - LABEL / 2))}" y="${floor + 17}" text-anchor="middle">${(0,formats_escape/* escapeHtml */.ZD)(period.from)}</text>`);
    });
    parts.push(`<line class="axis" x1="${left}" x2="${width}" y1="${floor}" y2="${floor}"/>`);
    return `<g>${parts.join('')}</g>`;
}
/** A round even number that is not below the count. */
function roundUpCeiling(count) {
    if (count <= 1)
        return 1;
    const power = 10 ** Math.floor(Math.log10(count));
    for (const step of [1, 2, 3, 4, 5, 6, 8, 10])
        if (step * power >= count && (step * power) % 2 === 0)
            return step * power;
    return 10 * power;
}
function addUp(counts) {
    return counts.reduce((total, count) => total + count, 0);
}
function formatCoordinate(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./lib/report/formats/html-page.js
/** Style and script of `report.html`. The Content-Security-Policy allows only their hashes. */
/** Rows of one table that are printed. The complete report is at most ten pages. */
const PRINTED_ROWS = 10;
/** The style sheet of `report.html`. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0969da;
  --red: #cf222e; --green: #1a7f37; --amber: #9a6700; --grey: #818b98;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #161b22; --line: #3d444d; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8;
    --red: #f85149; --green: #3fb950; --amber: #d29922; --grey: #9198a1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
header, main, footer { max-width: 1200px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 24px; }
main { padding-bottom: 32px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 20px; margin: 36px 0 10px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 6px; }
p { margin: 8px 0; }
a { color: var(--link); }
code, pre { font: 12.5px/1.5 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { unicode-bidi: isolate; overflow-wrap: break-word; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.whole { white-space: nowrap; }
.quiet { color: var(--quiet); }
.verdict { border: 1px solid var(--line); border-left-width: 8px; border-radius: 8px; padding: 18px 20px; background: var(--raised); }
.verdict p { margin: 6px 0 0; font-size: 17px; }
.verdict dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 10px 0 0; }
.verdict dt { font-weight: 600; }
.verdict dd { margin: 0; min-width: 0; }
.verdict.compliant { border-left-color: var(--green); }
.verdict.non-compliant { border-left-color: var(--red); }
.verdict.excepted, .verdict.inconclusive { border-left-color: var(--amber); }
.badge { font-weight: 600; }
td .badge { white-space: nowrap; }
.badge.compliant { color: var(--green); }
.badge.non-compliant { color: var(--red); }
.badge.excepted, .badge.inconclusive, .badge.no-traffic, .badge.expired, .badge.unmatched { color: var(--amber); }
.badge.accepted, .badge.active { color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; margin: 12px 0 0; padding: 0; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 16px 0; }
@media (min-width: 900px) { dl.pairs { grid-template-columns: max-content 1fr max-content 1fr; } }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: var(--quiet); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.figure { white-space: nowrap; }
th.figure { width: 84px; }
td.time { min-width: 100px; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 400; }
td ul, .plain { list-style: none; margin: 0; padding: 0; }
.totals { width: auto; min-width: 320px; }
.totals .part th { padding-left: 30px; }
.totals .sum th, .totals .sum td { font-weight: 600; }
.wide td { min-width: 110px; }
.wide code { white-space: pre-wrap; }
th.long, td.long { width: 32%; }
td code, td strong, td .breakable, td.long { overflow-wrap: anywhere; }
td.medium { min-width: 120px; }
td.long { min-width: 200px; }
th button { all: unset; cursor: pointer; font-weight: 600; }
th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
th button::after { content: "\\a0\u2195"; color: var(--quiet); font-size: 11px; font-weight: 400; }
th[aria-sort] button::after { content: "\\a0\u25be"; color: inherit; }
th[aria-sort="ascending"] button::after { content: "\\a0\u25b4"; }
.filter { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: baseline; margin: 8px 0 12px; }
.filter label { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; }
.filter input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--grey); border-radius: 6px; padding: 5px 10px; width: 260px; max-width: 100%; }
svg { display: block; width: 100%; height: auto; }
svg.narrow { display: none; }
svg text { fill: var(--quiet); font-size: 12px; font-family: inherit; }
svg .title { fill: var(--text); font-size: 14px; font-weight: 600; }
svg .axis { stroke: var(--grey); stroke-width: 1; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .sigV2 { fill: var(--red); }
svg .sigV4 { fill: var(--green); }
svg .others { fill: var(--grey); }
details { margin: 8px 0; }
.paper { display: none; }
tr:target { background: var(--raised); }
.copied { position: relative; }
.copied button { position: absolute; top: 6px; right: 6px; font: inherit; font-size: 12px; color: var(--text); background: var(--ground); border: 1px solid var(--grey); border-radius: 6px; padding: 2px 8px; cursor: pointer; }
.copied pre { padding-right: 76px; }
summary { cursor: pointer; color: var(--link); }
footer { border-top: 1px solid var(--line); padding-top: 16px; padding-bottom: 32px; color: var(--quiet); font-size: 13px; }
@media screen and (max-width: 760px) {
  svg.wide { display: none; }
  svg.narrow { display: block; }
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  h1 { font-size: 22px; }
  dl.facts, .verdict dl { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd, .verdict dd { margin-bottom: 8px; }
  table.cards:not([data-sortable]) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.cards[data-sortable] thead { display: block; }
  table.cards[data-sortable] thead tr { display: flex; flex-wrap: wrap; gap: 4px 16px; border: 0; padding: 0; }
  table.cards[data-sortable] thead th { border: 0; padding: 4px 0; }
  table.cards[data-sortable] thead tr:has(button)::before { content: "Sort by"; color: var(--quiet); padding: 4px 0; }
  table.cards, table.cards tbody, table.cards tr, table.cards td { display: block; }
  table.cards tr { border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; margin: 0 0 12px; }
  table.cards tr[hidden] { display: none; }
  table.cards td { border: 0; padding: 4px 0; text-align: left; white-space: normal; min-width: 0; width: auto; }
  table.cards td { display: flow-root; padding-left: 116px; min-height: 28px; }
  table.cards td::before { content: attr(data-label); float: left; margin-left: -116px; width: 108px; color: var(--quiet); font-size: 13px; }
  table.cards td.long { padding-left: 0; }
  table.cards td.long::before { float: none; display: block; margin-left: 0; width: auto; }
}
@page wide { size: landscape; }
@media print {
  table.wide { page: wide; }
  :root { --ground: #fff; --raised: #fff; --line: #bbb; --text: #000; --quiet: #333; --link: #000; --red: #a40e26; --green: #116329; --amber: #7d4e00; --grey: #666; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .filter, .copied button { display: none; }
  .paper { display: block; }
  tr[hidden] { display: table-row; }
  tbody tr:nth-child(n + ${PRINTED_ROWS + 1}) { display: none; }
  details:not([open]) > summary::before { content: "Not printed: "; }
  summary { list-style: none; color: var(--quiet); }
  th button::after { content: none; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, svg, .verdict { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  th, td { padding: 4px 6px; }
  code { font-size: 7.5pt; }
  .wide td { min-width: 0; }
  th.figure { width: 72px; }
  td.medium { min-width: 84px; }
  th.long, td.long { width: 28%; }
  td.long { min-width: 130px; }
  td.time { min-width: 62px; }
  .wide code { overflow-wrap: anywhere; }
}
`;
/**
 * Adds sorting and filtering to tables with `data-sortable`, and a copy button to blocks with `data-copy`. Their
 * content is complete without the script.
 */
const SCRIPT = `
for (const pre of document.querySelectorAll('pre[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(pre);
      button.textContent = document.execCommand('copy') ? 'Copied' : 'Press Ctrl+C';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
  const frame = document.createElement('div');
  frame.className = 'copied';
  pre.before(frame);
  frame.append(pre, button);
}
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    const figures = head.classList.contains('figure');
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      const descending = now === null ? figures : now === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const sign = descending ? -1 : 1;
      rows.sort((a, b) => {
        const [x, y] = [keyOf(a, column), keyOf(b, column)];
        return sign * (figures ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0);
      });
      body.append(...rows);
    });
  });
  const filter = document.createElement('div');
  filter.className = 'filter';
  const label = document.createElement('label');
  label.textContent = 'Show only rows with ';
  const input = document.createElement('input');
  input.type = 'search';
  label.append(input);
  const shown = document.createElement('span');
  shown.className = 'quiet';
  shown.setAttribute('role', 'status');
  filter.append(label, shown);
  table.parentElement.before(filter);
  let texts = null;
  input.addEventListener('input', () => {
    texts ??= new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    const words = input.value.toLowerCase().split(/\\s+/);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => texts.get(row).includes(word));
      if (!row.hidden) count++;
    }
    shown.textContent = count + ' of ' + rows.length + ' shown';
  });
}
`;

;// CONCATENATED MODULE: ./lib/report/formats/html.js























/** Rows of each table. The page counts the other rows, which are in report.json or evidence.csv. */
const CAUSES = 1_000;
const ROWS = 2_000;
const TARGETS = 3_000;
/** Maximum evidence records on the page. */
const EVIDENCE_RECORDS = 1_000;
const CHANGED = 50;
const ALSO_SEEN_ROWS = 100;
/** Characters of one text from the log, and of one cell of the evidence. */
const CHARACTERS = 1_000;
const CAUSE_CHARACTERS = 300;
const CELL_CHARACTERS = 300;
/** Bars of the chart. */
const PERIODS = 62;
/** Causes that the page shows unfolded. A click shows the others. */
const OPEN_CAUSES = 50;
/** Rows of a table that the page shows unfolded. A click shows the others. */
const OPEN_ROWS = 20;
/**
 * `report.html`, in pieces. The file loads nothing, and its Content-Security-Policy forbids that. It can be read
 * completely without script.
 */
function* renderHtmlReport(parts) {
    const { report } = parts;
    const renderExceptions = () => renderBlock((0,exceptions/* makeExceptionSection */.R)(report, { rows: ROWS, characters: CHARACTERS }));
    const isCompliant = report.verdict === 'compliant';
    // One after the other, because the rows of all would need much memory.
    const sections = [
        () => renderHead(report),
        () => renderIntro(report),
        () => '<main>\n',
        () => renderBlock((0,content_parts/* makePartSection */.F)(report, { rows: ROWS, characters: CHARACTERS }), {
            isSortable: true,
            hasCards: true,
        }),
        ...(isCompliant ? [renderExceptions] : []),
        () => renderChange(report),
        () => renderCauses(report),
        ...(isCompliant ? [] : [renderExceptions]),
        () => renderGaps(report),
        () => renderTargets(report),
        () => renderTrend(report),
        () => renderDenialPreview(report),
        () => renderAlsoSeen(report),
        () => renderBlock((0,totals/* makeTotalSection */.g)(report)),
        () => renderWhatToDo(report),
        () => renderEvidence(report, parts.evidence),
        () => renderStatements(report, parts.queries),
        () => renderFiles(parts.files),
        () => renderFooter(report),
    ];
    for (const render of sections)
        yield* joinHtml([render()]);
}
/** The parts that are not empty. */
function* joinHtml(parts, separator = '\n') {
    let isFirst = true;
    for (const part of parts) {
        let isBegun = false;
        for (const piece of typeof part === 'string' ? [part] : part) {
            if (piece === '')
                continue;
            if (!isBegun && !isFirst)
                yield separator;
            isBegun = true;
            isFirst = false;
            yield piece;
        }
    }
}
function computeHash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
function renderHead(report) {
    const policy = [
        "default-src 'none'",
        `script-src ${computeHash(SCRIPT)}`,
        `style-src ${computeHash(STYLE)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${content_words/* VERDICT_WORDS */._G[report.verdict]}: S3 requests and Signature Version 2</title>
<style>${STYLE}</style>
</head>
<body>
`;
}
function renderIntro(report) {
    const { tone, label, sentence, largest } = (0,headline/* makeHeadline */.d)(report, content_words/* spellOption */.ii);
    const notes = [...(0,content_words/* describeCaveats */.bR)(report), (0,content_parts/* describeSigV4Regions */.O)(report)].filter((note) => note !== '');
    const links = SECTIONS.filter(({ has }) => has(report)).map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`);
    const provenance = (0,content_provenance/* makeProvenanceRows */.t)(report);
    return joinHtml([
        `<header>
<div class="verdict ${tone}">
<h1><span class="badge ${tone}">${(0,formats_escape/* escapeHtml */.ZD)(label)}</span>: S3 requests and Signature Version 2</h1>
<p>${renderProse(sentence)}</p>
${largest.length === 0 ? '' : `<dl>${largest.map(([name, words]) => `<dt>${name}</dt><dd>${renderProse(words)}</dd>`).join('')}</dl>\n`}</div>`,
        renderFacts(provenance.filter(([name]) => ORIGIN.has(name)), 'facts pairs'),
        renderFolded('What was checked', renderFacts(provenance.filter(([name]) => !ORIGIN.has(name)), 'facts')),
        `${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${renderProse(note)}</li>`).join('')}</ul>\n`}<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
</header>
`,
    ]);
}
/** The rows of the provenance that are always open. */
const ORIGIN = new Set(['Made', 'Run', 'Account', 'Region', 'Window', 'Read', 'Records']);
function renderFacts(rows, classes) {
    const items = rows.map(([name, value]) => `<dt>${(0,formats_escape/* escapeHtml */.ZD)(name)}</dt><dd>${name === 'Run' ? renderLink(value) : makeBreakable((0,formats_escape/* escapeHtml */.ZD)((0,formats_escape/* cutText */.IN)(value, CHARACTERS)))}</dd>`);
    return `<dl class="${classes}">${items.join('')}</dl>`;
}
function renderLink(url) {
    return `<a href="${(0,formats_escape/* escapeHtml */.ZD)(url)}" rel="noreferrer">${makeBreakable((0,formats_escape/* escapeHtml */.ZD)(url))}</a>`;
}
const isMerged = ({ parts }) => parts !== undefined;
const isAlways = () => true;
const SECTIONS = [
    { id: 'parts', title: 'Reports merged', has: isMerged },
    { id: 'change', title: 'What changed', has: ({ comparison }) => comparison !== null },
    { id: 'causes', title: 'Causes', has: ({ verdict }) => verdict === 'non-compliant' },
    { id: 'exceptions', title: 'Exceptions', has: ({ exceptions }) => exceptions.length > 0 },
    { id: 'gaps', title: 'Gaps', has: ({ gaps }) => gaps.length > 0 },
    { id: 'all-targets', title: 'Targets', has: ({ targets }) => targets.length > 0 },
    { id: 'trend', title: 'Trend', has: ({ daily }) => daily.length > 0 },
    { id: 'denial-preview', title: 'Denying SigV2', has: refused/* isDenialPreviewed */.RN },
    {
        id: 'beside',
        title: also_seen/* ALSO_SEEN_TITLE */.NS,
        has: ({ oldTls, anonymous }) => oldTls.requests + anonymous.requests > 0,
    },
    { id: 'totals', title: 'Totals', has: isAlways },
    { id: 'what-to-do', title: 'What to do', has: isAlways },
    { id: 'evidence', title: 'Evidence', has: isAlways },
    { id: 'sql', title: 'SQL', has: isAlways },
    { id: 'files', title: 'Files', has: isAlways },
];
function* renderSection(id, title, parts) {
    yield `<section>\n<h2 id="${id}">${(0,formats_escape/* escapeHtml */.ZD)(title)}</h2>\n`;
    yield* joinHtml(parts);
    yield '\n</section>\n';
}
/** A section with its sentences, its table, and what was left out. */
function renderBlock(found, options = {}) {
    return found === null
        ? ''
        : renderSection(found.id, found.title, [renderBody(found, options), ...(options.after ?? [])]);
}
function renderBody(found, options = {}) {
    return joinHtml([
        ...found.sentences.map((sentence) => `<p>${renderProse(sentence)}</p>`),
        renderTable(found, options),
        ...found.left.map((sentence) => `<p>${renderProse(sentence)}</p>`),
    ]);
}
function renderFolded(title, content, isOpen = false) {
    const start = `<details${isOpen ? ' open' : ''}><summary>${(0,formats_escape/* escapeHtml */.ZD)(title)}</summary>\n`;
    return joinHtml([start, content, '\n</details>'], '');
}
function renderChange(report) {
    const found = (0,change/* makeChange */.n)(report, CHANGED);
    if (found === null)
        return '';
    const { title, sentence, items, left, caveats: notes } = found;
    const known = new Set(report.causes.slice(0, CAUSES).map(({ id }) => id));
    const lines = items.map(({ kind, id, words }) => {
        const who = (0,formats_escape/* escapeHtml */.ZD)(words);
        return `<li><strong>${kind}</strong>: ${known.has(id) ? `<a href="#cause-${id}">${who}</a>` : who}</li>`;
    });
    return renderSection('change', title, [
        `<p>${renderProse(sentence)}</p>`,
        lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`,
        left === '' ? '' : `<p>${renderProse(left)}</p>`,
        notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${renderProse(note)}</li>`).join('')}</ul>`,
    ]);
}
function renderCauses(report) {
    const found = (0,cause_rows/* makeCauseSection */.hw)(report, { rows: CAUSES, characters: CAUSE_CHARACTERS, isDetailed: true });
    if (found === null)
        return '';
    const options = { isSortable: true, hasCards: true };
    const rest = found.rows.slice(OPEN_CAUSES);
    if (rest.length === 0)
        return renderBlock(found, options);
    const { columns } = found;
    return renderSection(found.id, found.title, [
        renderBody({ ...found, rows: found.rows.slice(0, OPEN_CAUSES), left: [] }, options),
        // A browser lays out folded rows only when a user opens them. A thousand unfolded rows would make the page slow.
        renderFolded(`${(0,figures/* formatCount */.B4)(rest.length, 'more cause')}, with fewer requests`, renderBody({ id: 'more-causes', title: 'More causes', sentences: [], columns, rows: rest, left: [] }, options)),
        ...found.left.map((sentence) => `<p>${renderProse(sentence)}</p>`),
    ]);
}
function renderGaps(report) {
    const room = { rows: ROWS, characters: CHARACTERS };
    const samples = (0,gaps/* makeSampleSection */.kR)(report, { ...room, rows: 50 });
    const all = report.gaps.slice(0, ROWS);
    const every = {
        id: 'every-gap',
        title: '',
        sentences: [],
        columns: [
            (0,section/* makeColumn */.Pv)('Gap', 'text', true),
            (0,section/* makeColumn */.Pv)('Bucket', 'log'),
            (0,section/* makeColumn */.Pv)('Network', 'log'),
            (0,section/* makeColumn */.Pv)('Message', 'advice'),
        ],
        rows: all.map(({ name, accepted, bucket, network, message }) => ({
            id: null,
            cells: [
                (0,section/* makeCell */.Rf)(`\`${name}\``, accepted ? 'accepted' : ''),
                (0,section/* makeCell */.Rf)(bucket === null ? '' : (0,section/* makeLogText */.uo)(bucket)),
                (0,section/* makeCell */.Rf)(network === null ? '' : (0,section/* makeLogText */.uo)(network)),
                (0,section/* makeCell */.Rf)((0,formats_escape/* cutText */.IN)(message, CHARACTERS)),
            ],
        })),
        left: report.gaps.length > all.length
            ? [`${(0,figures/* formatCount */.B4)(report.gaps.length - all.length, 'more gap')}: see \`report.json\`.`]
            : [],
    };
    const found = (0,gaps/* makeGapSection */.y8)(report, room);
    const isGrouped = found !== null && found.rows.length < report.gaps.length;
    return renderBlock(found, {
        hasCards: true,
        after: [
            samples === null ? '' : renderFolded(samples.title, renderBody(samples)),
            isGrouped
                ? renderFolded(`Every gap (${(0,figures/* formatNumber */.ZV)(report.gaps.length)})`, renderBody(every, { isSortable: true }))
                : '',
        ],
    });
}
function renderTargets(report) {
    if (report.targets.length + report.buckets.length === 0)
        return '';
    const room = { rows: TARGETS, characters: CHARACTERS };
    const wanting = (0,targets/* makeTargetSection */.P9)(report, room);
    const compliant = (0,targets/* makeCompliantTargetSection */.Kq)(report, room);
    const options = { isSortable: true, hasCards: true };
    const isOpen = wanting === null && report.targets.length <= OPEN_ROWS;
    return renderSection('all-targets', 'Targets', [
        wanting === null
            ? `<p>${(0,formats_escape/* escapeHtml */.ZD)(`${(0,targets/* describeTargetCountsInFull */.Zn)(report)} ${(0,targets/* describeBucketStatesInFull */.gO)(report)}`.trim())}</p>`
            : '',
        ...(wanting === null ? [] : renderWanting(wanting, options)),
        compliant === null ? '' : renderFolded(compliant.title, renderBody(compliant, options), isOpen),
    ]);
}
/** The targets that need attention. The first ones are unfolded. */
function renderWanting(wanting, options) {
    const { title, rows } = wanting;
    if (rows.length <= OPEN_ROWS)
        return [`<h3>${(0,formats_escape/* escapeHtml */.ZD)(title)}</h3>`, renderBody(wanting, options)];
    return [
        renderBody({ ...wanting, id: 'worst-targets', rows: rows.slice(0, OPEN_ROWS), left: [] }, options),
        renderFolded(`${title} (${(0,figures/* formatCount */.B4)(rows.length, 'row')})`, renderBody({ ...wanting, sentences: [] }, options)),
    ];
}
function renderTrend(report) {
    const periods = (0,trend/* makeTrend */.W$)(report.daily, PERIODS);
    if (periods.length === 0)
        return '';
    const table = (0,trend/* makeTrendSection */.Xd)(periods, 'time');
    return renderSection('trend', 'Trend', [
        `<div class="chart" role="region" aria-label="Chart of requests ${(0,trend/* describePeriodLength */.VM)(periods)}" tabindex="0">\n${drawTrend(periods, 'wide')}\n${drawTrend(periods, 'narrow')}\n</div>`,
        renderFolded(`${table.title}, as a table`, renderBody(table)),
    ]);
}
/** Buckets whose policies are written out; `--policy` prints all. */
const POLICIES = 20;
function renderDenialPreview(report) {
    if (!(0,refused/* isDenialPreviewed */.RN)(report))
        return '';
    const preview = (0,refused/* previewDenial */.Oe)(report);
    const { policies, left } = preview.takePolicies(POLICIES);
    const first = Object.entries(policies.bucketPolicies);
    const writeSentences = (list) => `<ul>${list.map((text) => `<li>${renderProse(text)}</li>`).join('')}</ul>`;
    const shown = first
        .map(([bucket, policy]) => `<h3>Bucket policy of ${renderCode(bucket)}, to add to its own statements</h3>${renderJson(policy)}`)
        .join('\n');
    return renderSection('denial-preview', 'If SigV2 were denied now', [
        `<p>${renderProse((0,deny_words/* describeDenialPreview */.di)(preview))}</p>`,
        first.length === 0
            ? ''
            : renderFolded('The policies that deny it, and what they stop and do not stop', `<h3>It also stops</h3>${writeSentences(refused/* ALSO_STOPS */.q6)}
<h3>It does not stop</h3>${writeSentences(refused/* DOES_NOT_STOP */.Z3)}
${shown}
${left > 0 ? `<p>${renderProse(`The same holds for ${(0,figures/* formatCount */.B4)(left, 'more bucket')}: ${report.parts === undefined ? 'add `--policy`' : '`s3-sigv4-check check \u2026 --policy` prints all policies'}.`)}</p>` : ''}
<h3>Service control policy</h3>${policies.serviceControlPolicies.map(renderJson).join('\n')}
<h3>Resource control policy</h3>${policies.resourceControlPolicies.map(renderJson).join('\n')}`),
    ]);
}
function renderJson(policy) {
    return renderPre(JSON.stringify(policy, null, 2));
}
/** A text with a button to copy it, if script runs. */
function renderPre(content) {
    return `<pre tabindex="0" data-copy><code>${content.split('\n').map(formats_escape/* escapeHtml */.ZD).join('\n')}</code></pre>`;
}
function renderAlsoSeen(report) {
    const sections = (0,also_seen/* makeAlsoSeenSections */.vm)(report, { rows: ALSO_SEEN_ROWS, characters: CHARACTERS });
    if (sections.length === 0)
        return '';
    return renderSection('beside', also_seen/* ALSO_SEEN_TITLE */.NS, [
        `<p>${(0,formats_escape/* escapeHtml */.ZD)(also_seen/* ALSO_SEEN_SENTENCE */.k1)}</p>`,
        ...sections.map((found) => renderFolded(found.title, renderBody(found, { isSortable: found.rows.length > 5, hasCards: true }))),
    ]);
}
function renderWhatToDo(report) {
    const steps = (0,content_words/* listNextSteps */.BV)(report, content_words/* spellOption */.ii).map((step) => `<li>${renderProse(step)}</li>`);
    const note = (0,content_words/* describeRepeatCommand */.aA)(report);
    return renderSection('what-to-do', 'What to do', [
        `<ul>${steps.join('')}</ul>`,
        `<h3>${content_words/* REPEAT_TITLE */.HE}</h3>`,
        renderPre((0,content_words/* makeRepeatCommand */.J)(report)),
        note === '' ? '' : `<p>${renderProse(note)}</p>`,
    ]);
}
const EVIDENCE_COLUMNS = [
    ['time', 'Time'],
    ['request_id', 'Request ID'],
    ['bucket', 'Bucket'],
    ['remote_ip', 'Remote IP'],
    ['requester', 'Requester'],
    ['operation', 'Operation'],
    ['key', 'Key'],
    ['request_uri', 'Request'],
    ['http_status', 'Status'],
    ['signature_version', 'Signature'],
    ['authentication_type', 'Signed by'],
    ['user_agent', 'User agent'],
];
function renderEvidence(report, evidence) {
    if (evidence === null || evidence.records.length === 0)
        return renderSection('evidence', 'Evidence', [
            `<p>The package does not hold records.${report.parts === undefined ? '' : ` ${content_words/* EVIDENCE_OF_PARTS */.BK}`}</p>`,
        ]);
    const shown = evidence.records.slice(0, EVIDENCE_RECORDS);
    const linked = new Set(report.causes.slice(0, CAUSES).map(({ id }) => id));
    const heads = ['Cause', ...EVIDENCE_COLUMNS.map(([, title]) => title), 'Log object'];
    const makeRow = ({ finding, record, logObject }) => {
        const cause = report.findings[finding]?.cause ?? null;
        const shownCause = cause === null
            ? ''
            : linked.has(cause)
                ? `<a href="#cause-${cause}"><code>${cause}</code></a>`
                : `<code>${cause}</code>`;
        const contents = [
            shownCause,
            ...EVIDENCE_COLUMNS.map(([name]) => renderCellCode((0,log_formats_record/* readColumnText */.S)(record, name) ?? '')),
            renderCellCode(logObject),
        ];
        return { id: null, cells: contents.map((content) => ({ content, kind: '', sort: null })) };
    };
    const all = evidence.records.length;
    const words = all === shown.length
        ? `${(0,figures/* formatCount */.B4)(all, 'record')} behind the findings`
        : `The first ${(0,figures/* formatNumber */.ZV)(shown.length)} of ${(0,figures/* formatCount */.B4)(all, 'record')} behind the findings`;
    return renderSection('evidence', 'Evidence', [
        `<p>${(0,formats_escape/* escapeHtml */.ZD)(`${words}${evidence.complete ? '' : ', not all of them'}.`)} <a href="evidence.csv">evidence.csv</a>, in the same folder, holds all ${columns/* COLUMN_NAMES */.aC.length} columns.</p>`,
        renderFolded((0,figures/* formatCount */.B4)(shown.length, 'record'), renderRawTable(heads.map((title) => ({ title, kind: '' })), shown, makeRow, { label: 'Evidence', isWide: true }), all <= OPEN_ROWS),
    ]);
}
function renderStatements(report, queries) {
    if (queries.length === 0)
        return renderSection('sql', 'SQL', [`<p>${(0,formats_escape/* escapeHtml */.ZD)((0,content_queries/* explainMissingStatements */.O)(report))}</p>`]);
    const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
        const notes = [bytesScanned === null ? null : `${(0,figures/* formatBytes */.z3)(bytesScanned)} scanned`, engineVersion];
        const words = notes.filter((note) => note !== null).join(', ');
        return `<details><summary>${(0,formats_escape/* escapeHtml */.ZD)(purpose)}</summary>\n<p>Query execution ${renderCode(queryExecutionId)}${words === '' ? '' : (0,formats_escape/* escapeHtml */.ZD)(`: ${words}`)}</p>\n${renderPre(statement)}\n</details>`;
    });
    return renderSection('sql', 'SQL', [
        `<p>${(0,formats_escape/* escapeHtml */.ZD)(`${(0,figures/* formatCount */.B4)(queries.length, 'statement')} ran on Athena, in this order.`)}</p>`,
        ...blocks,
    ]);
}
function renderFiles(digests) {
    const heads = [
        { title: 'File', kind: '' },
        { title: 'Bytes', kind: 'figure' },
        { title: 'SHA-256', kind: '' },
    ];
    const makeRow = ({ name, bytes, sha256 }) => ({
        id: null,
        cells: [
            { content: `<a href="${(0,formats_escape/* escapeHtml */.ZD)(name)}"><code>${(0,formats_escape/* escapeHtml */.ZD)(name)}</code></a>`, kind: '', sort: null },
            { content: (0,figures/* formatNumber */.ZV)(bytes), kind: 'figure', sort: null },
            { content: `<code>${(0,formats_escape/* escapeHtml */.ZD)(sha256)}</code>`, kind: '', sort: null },
        ],
    });
    return renderSection('files', 'Files', [
        '<p>These files are in the same folder. <code>s3-sigv4-check verify DIRECTORY</code> checks them, and this file, against <code>SHA256SUMS</code>.</p>',
        renderRawTable(heads, digests, makeRow, { label: 'Files' }),
    ]);
}
function renderFooter({ tool, generatedAt }) {
    const words = `${tool.name} ${tool.version}, ${(0,content_words/* formatMoment */.K9)(generatedAt)}`;
    return `</main>\n<footer>${(0,formats_escape/* escapeHtml */.ZD)(words)}</footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}
const KINDS = {
    text: '',
    log: 'medium',
    figure: 'figure',
    time: 'time',
    advice: 'long',
};
/** The style of the name of a verdict in a cell. */
const BADGES = new Set(['compliant', 'non-compliant', 'no-traffic', 'denied', 'accepted']);
function renderTable(found, { isSortable = false, hasCards = false }) {
    if (found.rows.length === 0)
        return '';
    const { columns, rows, title } = (0,section/* removeSilentColumns */.Pk)(found);
    return renderRawTable(columns.map((one) => ({ title: one.title, kind: KINDS[one.kind] })), rows, (row) => makeRawRow(row, columns), { label: title, isSortable: isSortable && rows.length > 1, hasCards });
}
function makeRawRow({ id, cells }, columns) {
    return {
        id,
        cells: cells.map((one, at) => ({
            content: renderCell(one),
            kind: KINDS[columns[at].kind],
            sort: one.sort ?? (columns[at].kind === 'figure' ? '' : null),
        })),
    };
}
function renderCell({ lines }) {
    return lines
        .map((pieces, at) => {
        const content = pieces.map(renderPiece).join('');
        return at === 0 ? content : `<div>${content}</div>`;
    })
        .join('');
}
function renderPiece({ kind, text }) {
    if (kind === 'log')
        return renderCode(text);
    if (BADGES.has(text))
        return renderBadge(text, text);
    return kind === 'strong' ? `<strong>${renderProse(text)}</strong>` : renderProse(text);
}
/**
 * With the roles, a screen reader still reads a table where a narrow page shows cards. Each row is made when it is written,
 * because the cells of all rows would need much memory.
 */
function* renderRawTable(columns, rows, makeRow, { label, isSortable = false, hasCards = false, isWide = false }) {
    const classes = [hasCards ? 'cards' : '', isWide ? 'wide' : ''].filter((name) => name !== '').join(' ');
    const writeAttribute = (name, value) => (value === '' ? '' : ` ${name}="${value}"`);
    const heads = columns.map(({ title, kind }) => `<th scope="col" role="columnheader"${writeAttribute('class', kind)}>${(0,formats_escape/* escapeHtml */.ZD)(title)}</th>`);
    yield `<div class="scroll" role="region" aria-label="${(0,formats_escape/* escapeHtml */.ZD)(label)}" tabindex="0">
<table role="table"${writeAttribute('class', classes)}${isSortable ? ' data-sortable' : ''}>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
`;
    for (const row of rows) {
        const { id, cells } = makeRow(row);
        const tds = cells.map(({ content, kind, sort }, at) => `<td role="cell"${writeAttribute('class', kind)} data-label="${(0,formats_escape/* escapeHtml */.ZD)(columns[at]?.title ?? '')}"${sort === null || sort === '' ? '' : ` data-sort="${(0,formats_escape/* escapeHtml */.ZD)(sort)}"`}>${content}</td>`);
        yield `<tr role="row"${id === null ? '' : ` id="${(0,formats_escape/* escapeHtml */.ZD)(id)}"`}>${tds.join('')}</tr>\n`;
    }
    yield '</tbody>\n</table>\n</div>';
    const unprinted = rows.length - PRINTED_ROWS;
    if (unprinted > 0)
        yield `\n<p class="paper">${(0,formats_escape/* escapeHtml */.ZD)(`Not printed: ${(0,figures/* formatCount */.B4)(unprinted, 'more row')}. The page on a screen and report.json have them.`)}</p>`;
}
function renderBadge(kind, text) {
    return `<span class="badge ${kind}">${(0,formats_escape/* escapeHtml */.ZD)(text)}</span>`;
}
function renderCode(text) {
    return text === ''
        ? '<em>empty</em>'
        : `<code>${makeBreakable((0,formats_escape/* escapeHtml */.ZD)((0,formats_escape/* cutText */.IN)(text, CHARACTERS)))}</code>`;
}
/** A long text (a path, an ARN, a name with hyphens) breaks between its parts, and not inside a word or a time. */
function makeBreakable(escaped) {
    return escaped.replace(/(?:[/_,=+-]|&#38;|(?<!\d):(?=\d)|:(?!\d))+(?=[^/:_,=+& -])/g, '$&<wbr>');
}
function renderCellCode(text) {
    return text === '' ? '' : `<code>${makeBreakable((0,formats_escape/* escapeHtml */.ZD)((0,formats_escape/* cutText */.IN)(text, CELL_CHARACTERS)))}</code>`;
}
/** Prose. Text between two backticks becomes code. */
function renderProse(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `<code>${renderWholeWords(part)}</code>` : renderWords(part)))
        .join('');
}
/** A cell of a table must not be as wide as a long word, such as a name from a log. */
function renderWords(prose) {
    return prose
        .split(LONG_WORDS)
        .map((part, index) => index % 2 === 1 ? `<span class="breakable">${(0,formats_escape/* escapeHtml */.ZD)(part)}</span>` : keepDates((0,formats_escape/* escapeHtml */.ZD)(part)))
        .join('');
}
const LONG_WORDS = /(\S{25,})/;
/** A browser breaks a line at the hyphens of a date. */
function keepDates(escaped) {
    return escaped.replace(/\b\d{4}-\d\d-\d\d\b/g, '<span class="whole">$&</span>');
}
/** Our own code. Only a long word breaks, after a dot, a slash or a similar sign. */
function renderWholeWords(code) {
    return code
        .split(/( +)/)
        .map((word) => {
        const parts = Array.from(word).length <= WHOLE_CHARACTERS ? [word] : word.split(/(?<=[./:,=(])/);
        return parts
            .map((part) => part.includes('-') && Array.from(part).length <= WHOLE_CHARACTERS
            ? `<span class="whole">${(0,formats_escape/* escapeHtml */.ZD)(part)}</span>`
            : (0,formats_escape/* escapeHtml */.ZD)(part))
            .join('<wbr>');
    })
        .join('');
}
/** Characters of a word that fit next to the labels of a narrow page. */
const WHOLE_CHARACTERS = 30;


Object.assign(__webpack_exports__, {
  z: /* binding */ EVIDENCE_RECORDS,
  w: /* binding */ renderHtmlReport,
});

/***/ }),

// ./lib/report/formats/markdown-height.js
8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(909);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1122);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);



/** Pixels. */
const LINE = 24;
const BETWEEN = 16;
/** A heading and the space around it. */
const HEADINGS = [0, 0, 64, 66, 62];
const CHARACTER = 8.8;
const BOLD_CHARACTER = 10;
const CODE_CHARACTER = 8.3;
const CODE_PADDING = 11;
const CELL_PADDING = 27;
const ROW_PADDING = 13;
/** The maximum factor by which a table is higher if its longest words need more than the width of the page. */
const CROWDED = 1.4;
/** Pixels of the text's width on a page of GitHub. */
const SUMMARY_WIDTH = 1_012;
/** The width of a comment, in pixels. */
const COMMENT_WIDTH = 780;
/**
 * The height of Markdown on a page of GitHub, estimated from above, so that a form stays within its bounds for any log.
 * Folded content does not count. The constants are those of https://github.com/sindresorhus/github-markdown-css.
 */
function estimateHeight(markdown, pageWidth) {
    let height = 0;
    const lines = markdown.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        const fence = /^(`{3,})(.*)$/.exec(line);
        if (line === '' || line.startsWith('<!-- '))
            continue;
        if (line.startsWith('<details>')) {
            height += countLines(splitRuns(line.replaceAll(/<[^>]*>/g, '')), pageWidth) * LINE + BETWEEN;
            at = findIndex('</details>', at);
        }
        else if (fence !== null) {
            const end = findIndex(fence[1], at + 1);
            const content = lines.slice(at + 1, end);
            const chart = /^ *height: (\d+)$/m.exec(content.join('\n'))?.[1];
            height +=
                fence[2] === 'mermaid' ? Number(chart ?? 400) + 2 * BETWEEN : content.length * 20 + 3 * BETWEEN;
            at = end;
        }
        else if (line.startsWith('|')) {
            let end = at + 1;
            while (lines[end]?.startsWith('|'))
                end++;
            height += estimateTableHeight(lines.slice(at, end), pageWidth) + BETWEEN;
            at = end - 1;
        }
        else {
            const heading = /^(#{2,4}) /.exec(line)?.[1]?.length;
            const isItem = line.startsWith('- ');
            const room = isItem ? pageWidth - 2 * BETWEEN : pageWidth;
            const rows = countLines(splitRuns(line), room);
            if (heading !== undefined)
                height += HEADINGS[heading] + (rows - 1) * 2 * BETWEEN;
            else
                height += rows * LINE + (isItem && lines[at + 1]?.startsWith('- ') ? 4 : BETWEEN);
        }
    }
    return height;
    function findIndex(line, from) {
        const found = lines.indexOf(line, from);
        return found < 0 ? lines.length : found;
    }
}
/** The words of a line of Markdown with their widths. Code breaks at blanks, hyphens and `<wbr>`. */
function splitRuns(markdown) {
    const runs = [];
    let isBold = false;
    let width = 0;
    let isSpaced = false;
    const end = (isNextSpaced) => {
        if (width > 0)
            runs.push({ width, isSpaced });
        width = 0;
        isSpaced = isNextSpaced;
    };
    const tokens = markdown
        .replaceAll('&nbsp;', '\u00a0')
        .replaceAll('&#8209;', '\u2011')
        .replaceAll('<!-- -->', '\u2060')
        .replaceAll(/\]\(https:[^)]*\)|^#+ |^- /g, '')
        .matchAll(/<code>(.+?)<\/code>|(`+)(.+?)\2(?!`)|\*\*|<wbr>|\\(.)|([ -])|([^ `*<\\-]+|.)/gsu);
    for (const [token, element, , code, escaped, blank, words] of tokens) {
        if (element !== undefined) {
            width += CODE_PADDING / 2;
            const parts = element.split('<wbr>').flatMap((part) => readEntities(part).split(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_BREAK */ .yo));
            for (const [index, word] of parts.entries()) {
                if (index > 0)
                    end(false);
                width += measureFromAbove(word) * CODE_CHARACTER;
            }
            width += CODE_PADDING / 2;
        }
        else if (code !== undefined) {
            for (const [index, word] of code.replaceAll('\\|', '|').split(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_BREAK */ .yo).entries()) {
                if (index > 0)
                    end(false);
                width += measureFromAbove(word) * CODE_CHARACTER + CODE_PADDING;
            }
        }
        else if (token === '**')
            isBold = !isBold;
        else if (token === '<wbr>')
            end(false);
        else if (blank === ' ')
            end(true);
        else {
            width += measureFromAbove(escaped ?? words ?? token) * (isBold ? BOLD_CHARACTER : CHARACTER);
            if (blank === '-')
                end(false);
        }
    }
    end(false);
    return runs;
}
function readEntities(text) {
    return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
/** A browser without a font for a combining mark draws a box for it. */
function measureFromAbove(text) {
    return Math.max((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .measureWidth */ .l)(text), Array.from(text).length);
}
function countLines(runs, width) {
    let lines = 1;
    let used = 0;
    for (const run of runs) {
        const wide = run.width + (run.isSpaced && used > 0 ? CHARACTER / 2 : 0);
        if (used > 0 && used + wide > width) {
            lines++;
            used = run.width;
        }
        else
            used += wide;
        // A word that is longer than the line is broken anywhere.
        lines += Math.max(0, Math.ceil(used / width) - 1);
        used = used > width ? used % width : used;
    }
    return lines;
}
/** As CSS lays out a table: https://www.w3.org/TR/CSS22/tables.html#auto-table-layout */
function estimateTableHeight(lines, pageWidth) {
    const rows = lines
        .filter((_, index) => index !== 1)
        .map((line, index) => line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.split('<br>').map((text) => splitRuns(index === 0 ? `**${text}**` : text))));
    const columns = rows[0].map((_, at) => rows.map((row) => row[at] ?? []));
    const widths = columns.map((cells) => {
        const all = cells.flat();
        return {
            least: (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .findGreatest */ .PT)(all.flat().map(({ width }) => width)) + CELL_PADDING,
            most: (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .findGreatest */ .PT)(all.map((runs) => runs.reduce((sum, run) => sum + run.width + CHARACTER / 2, 0))) +
                CELL_PADDING,
        };
    });
    const sum = (key) => widths.reduce((total, width) => total + width[key], 0);
    const [least, most] = [sum('least'), sum('most')];
    const share = most <= pageWidth ? 1 : least >= pageWidth ? 0 : (pageWidth - least) / (most - least);
    const given = widths.map((width) => width.least + (width.most - width.least) * share - CELL_PADDING);
    const heights = rows.map((row) => (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .findGreatest */ .PT)(row.map((cell, at) => cell.reduce((total, runs) => total + countLines(runs, given[at]) * LINE, 0))));
    const height = heights.reduce((total, row) => total + row + ROW_PADDING, 0);
    return least < pageWidth ? height : height * CROWDED;
}


Object.assign(__webpack_exports__, {
  $3: /* binding */ COMMENT_WIDTH,
  Ut: /* binding */ SUMMARY_WIDTH,
  YH: /* binding */ estimateHeight,
});

/***/ }),

// ./lib/report/formats/markdown-section.js
2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _content_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1619);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);


/** Lays sections out in GitHub's Markdown. */
/** A section with its title. Empty for null. */
function renderSection(section, level = 3) {
    if (section === null)
        return '';
    return renderParagraphs([
        `${'#'.repeat(level)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(section.title)}`,
        renderSectionBody(section),
    ]);
}
/** A folded section. */
function renderFoldedSection(section) {
    return section === null ? '' : renderFolded(section.title, renderSectionBody(section));
}
/** The title is ours, or passes through the escape of a summary's text. */
function renderFolded(title, body) {
    return body === ''
        ? ''
        : `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>\n\n${body.trimEnd()}\n\n</details>`;
}
/** A section without its title. */
function renderSectionBody(section) {
    const { sentences, left } = section;
    return renderParagraphs([
        sentences.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV).join(' '),
        renderTable(section),
        left.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV).join(' '),
    ]);
}
/** The table of a section. */
function renderTable(section) {
    if (section.rows.length === 0)
        return '';
    const { columns, rows } = (0,_content_section_js__WEBPACK_IMPORTED_MODULE_1__/* .removeSilentColumns */ .Pk)(section);
    const makeLine = (cells) => `| ${cells.join(' | ')} |`;
    const rule = columns.map(({ kind }) => (kind === 'figure' ? '---:' : '---'));
    return [
        makeLine(columns.map(renderTitle)),
        makeLine(rule),
        ...rows.map(({ cells }) => makeLine(cells.map((cell, at) => columns[at]?.kind === 'time' ? replaceBreaks(renderCell(cell)) : renderCell(cell)))),
    ].join('\n');
}
function renderTitle({ title, kind }) {
    return kind === 'time' ? title.replaceAll(' ', '&nbsp;') : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(title);
}
/** GitHub breaks a date at its hyphens where a column is narrow. */
function replaceBreaks(cell) {
    return cell.replaceAll(/(?<=\d)-(?=\d)/g, '&#8209;');
}
function renderCell({ lines }) {
    return lines.map((pieces) => pieces.map(renderPiece).reduce(joinPieces, '')).join('<br>');
}
/** Two code spans side by side would be read as one. */
function joinPieces(all, next) {
    return `${all}${all.endsWith('`') && next.startsWith('`') ? '<!-- -->' : ''}${next}`;
}
function renderPiece({ kind, text }) {
    if (kind === 'log')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMarkdownCellCode */ .YU)(text);
    const [, before, words, after] = /^( *)(.*?)( *)$/s.exec(text);
    // A date after words, outside of code spans.
    const escaped = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(words).replace(/(?<= )\d{4}-\d\d-\d\d$/, replaceBreaks);
    return escaped === '' ? text : `${before}${kind === 'strong' ? `**${escaped}**` : escaped}${after}`;
}
/** A bulleted list. */
function renderList(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
/** Paragraphs. Empty texts are left out. A comment separates two lists: without it, they would be one list with wide gaps. */
function renderParagraphs(parts) {
    let text = '';
    for (const part of parts) {
        const paragraph = part.replace(/\n+$/, '');
        if (paragraph === '')
            continue;
        const isAfterList = /(?:^|\n)- .*\n\n$/.test(text);
        text += `${isAfterList && paragraph.startsWith('- ') ? '<!-- -->\n\n' : ''}${paragraph}\n\n`;
    }
    return text.replace(/\n$/, '');
}


Object.assign(__webpack_exports__, {
  YN: /* binding */ renderSection,
  cn: /* binding */ renderSectionBody,
  jq: /* binding */ renderFolded,
  m5: /* binding */ renderParagraphs,
  mP: /* binding */ renderFoldedSection,
  pI: /* binding */ renderList,
});

/***/ }),

// ./lib/report/formats/markdown.js
524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6536);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(909);
/* harmony import */ var _content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2805);
/* harmony import */ var _content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _content_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7214);
/* harmony import */ var _content_deny_words_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6928);
/* harmony import */ var _content_exceptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(348);
/* harmony import */ var _content_gaps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7515);
/* harmony import */ var _content_headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5778);
/* harmony import */ var _content_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5086);
/* harmony import */ var _content_provenance_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(618);
/* harmony import */ var _content_refused_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9944);
/* harmony import */ var _content_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8058);
/* harmony import */ var _content_totals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2549);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7813);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8662);
/* harmony import */ var _markdown_height_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8294);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2378);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7998);




















/** GitHub accepts 1 MiB of summary per step, and shows nothing of a longer one. */
const JOB_SUMMARY_BYTES = 900 * 1024;
const ROOMS = [
    {
        causes: 10,
        targets: 20,
        gaps: 12,
        samples: 10,
        exceptions: 10,
        changed: 2,
        alsoSeen: 10,
        periods: 31,
        characters: 120,
        adviceCharacters: 500,
    },
    {
        causes: 10,
        targets: 10,
        gaps: 8,
        samples: 5,
        exceptions: 5,
        changed: 2,
        alsoSeen: 5,
        periods: 31,
        characters: 50,
        adviceCharacters: 300,
    },
    {
        causes: 10,
        targets: 5,
        gaps: 5,
        samples: 2,
        exceptions: 3,
        changed: 2,
        alsoSeen: 3,
        periods: 31,
        characters: 50,
        adviceCharacters: 240,
    },
    {
        causes: 5,
        targets: 5,
        gaps: 5,
        samples: 2,
        exceptions: 3,
        changed: 1,
        alsoSeen: 3,
        periods: 14,
        characters: 40,
        adviceCharacters: 240,
    },
    {
        causes: 3,
        targets: 2,
        gaps: 2,
        samples: 0,
        exceptions: 1,
        changed: 1,
        alsoSeen: 0,
        periods: 14,
        characters: 40,
        adviceCharacters: 160,
    },
    {
        causes: 1,
        targets: 0,
        gaps: 1,
        samples: 0,
        exceptions: 0,
        changed: 0,
        alsoSeen: 0,
        periods: 0,
        characters: 30,
        adviceCharacters: 120,
    },
];
/** A page of six screens (5,400 pixels), less what the estimate can miss. */
const SUMMARY_PIXELS = 4_850;
/**
 * The report in GitHub's Markdown: `summary.md`, and the job summary. At most six screens high, and `limitBytes` of
 * UTF-8. A longer report lists fewer rows, and finally only counts. It always has the verdict, the totals and the place
 * of the full report.
 */
function renderJobSummary(report, limitBytes = JOB_SUMMARY_BYTES) {
    for (const room of ROOMS) {
        const summary = renderSummaryIn(report, room);
        if (Buffer.byteLength(summary) <= limitBytes &&
            (room === ROOMS.at(-1) || (0,_markdown_height_js__WEBPACK_IMPORTED_MODULE_14__/* .estimateHeight */ .YH)(summary, _markdown_height_js__WEBPACK_IMPORTED_MODULE_14__/* .SUMMARY_WIDTH */ .Ut) <= SUMMARY_PIXELS))
            return summary;
    }
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([renderHeadline(report), (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSection */ .YN)((0,_content_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .makeTotalSection */ .g)(report)), REST]);
}
/**
 * How to read the table stands below it, so that the first advice is high on the page. A page has no room for a column of days
 * next to one of refusals.
 */
function makeCauses(report, room) {
    const found = (0,_content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCauseSection */ .hw)(report, { ...room, rows: room.causes });
    if (found === null)
        return null;
    const { sentences, left, ...table } = (0,_content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .moveOwnerBelow */ .O)(found);
    const section = { ...table, sentences: [], left: [...left, ...sentences] };
    return section.columns.some(({ title }) => title === _content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .REFUSED_PER_DAY */ ._L) ? (0,_content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .moveDayBelow */ .vU)(section) : section;
}
const REST = 'The report directory holds the full report (`report.json`, `report.html`) and the records behind its findings (`evidence.csv`).';
const REST_OF_MERGE = 'The report directory holds the full report (`report.json`, `report.html`).';
function renderSummaryIn(report, room) {
    const exceptions = (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSection */ .YN)((0,_content_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .makeExceptionSection */ .R)(report, { ...room, rows: room.exceptions }));
    const isCompliant = report.verdict === 'compliant';
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        renderHeadline(report),
        isCompliant ? exceptions : '',
        renderChange((0,_content_change_js__WEBPACK_IMPORTED_MODULE_2__/* .makeChange */ .n)(report, room.changed)),
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSection */ .YN)(makeCauses(report, room)),
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderList */ .pI)([...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .describeCaveats */ .bR)(report), (0,_content_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSigV4Regions */ .O)(report)]
            .filter((note) => note !== '')
            .map(_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)),
        isCompliant ? '' : exceptions,
        renderGaps(report, room),
        renderTargets(report, room),
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSection */ .YN)((0,_content_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .makePartSection */ .F)(report, { ...room, rows: Math.min(room.targets, 10) })),
        renderTrend(report, room),
        renderDenialPreview(report, room),
        renderAlsoSeen(report, room),
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSection */ .YN)((0,_content_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .makeTotalSection */ .g)(report)),
        `### What to do next\n\n${(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderList */ .pI)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .listNextSteps */ .BV)(report, _content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .spellInput */ .Tq).map(_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV))}`,
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderFolded */ .jq)('What was checked', (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderList */ .pI)((0,_content_provenance_js__WEBPACK_IMPORTED_MODULE_7__/* .makeProvenanceRows */ .t)(report).map(([name, value]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(`${name}: ${value}`)))),
        report.parts === undefined ? REST : `${REST_OF_MERGE} ${_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .EVIDENCE_OF_PARTS */ .BK}`,
        renderArtifacts(report),
        renderAgain(report),
    ]);
}
const SIGNS = {
    compliant: '\u2705',
    excepted: '\u26a0\ufe0f',
    'non-compliant': '\u274c',
    inconclusive: '\u26a0\ufe0f',
};
/** The headline of the report: the verdict, the largest cause and the window. */
function renderHeadline(report) {
    const { tone, label, sentence, largest } = (0,_content_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .makeHeadline */ .d)(report, _content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .spellInput */ .Tq);
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        `## ${SIGNS[tone]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(label)}: S3 requests and Signature Version 2`,
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(sentence)}**`,
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderList */ .pI)([...largest, ['Window', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .describeWindowRead */ .Cc)(report)]].map(([name, words]) => `**${name}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(words)}`)),
    ]);
}
/** The changes since the earlier report. Empty without one. */
function renderChange(change) {
    if (change === null)
        return '';
    const { title, sentence, items, left, caveats: notes } = change;
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(title)}: **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(sentence)}**`,
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderList */ .pI)([
            ...items.map(({ kind, words }) => `**${kind}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(words)}`),
            ...(left === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(left)]),
            ...notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV),
        ]),
    ]);
}
/** The first column of a record, the bucket owner, has 64 characters. */
const SAMPLE_CHARACTERS = 160;
function renderGaps(report, room) {
    const section = (0,_content_gaps_js__WEBPACK_IMPORTED_MODULE_4__/* .makeGapSection */ .y8)(report, { ...room, rows: room.gaps });
    if (section === null)
        return '';
    const characters = Math.max(room.characters, SAMPLE_CHARACTERS);
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSection */ .YN)(section),
        room.samples === 0
            ? ''
            : (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderFoldedSection */ .mP)((0,_content_gaps_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSampleSection */ .kR)(report, { ...room, rows: room.samples, characters })),
    ]);
}
function renderTargets(report, room) {
    const rows = { ...room, rows: room.targets };
    const wanting = (0,_content_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .makeTargetSection */ .P9)(report, rows);
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        wanting === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)((0,_content_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .describeBucketStatesInFull */ .gO)(report)) : (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSection */ .YN)(wanting),
        room.targets === 0 ? '' : (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderFoldedSection */ .mP)((0,_content_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .makeCompliantTargetSection */ .Kq)(report, rows)),
    ]);
}
function renderAlsoSeen(report, room) {
    const sections = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .makeAlsoSeenSections */ .vm)(report, { ...room, rows: room.alsoSeen });
    if (sections.length === 0)
        return '';
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderFolded */ .jq)(`${_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .ALSO_SEEN_TITLE */ .NS}: ${sections.map(({ title }) => title).join('; ')}`, (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .ALSO_SEEN_SENTENCE */ .k1, ...sections.map((section) => (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSection */ .YN)(section, 4))]));
}
/** One chart of SigV2, or of SigV4 without any SigV2, and a table of all signatures. */
function renderTrend(report, room) {
    const periods = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_11__/* .makeTrend */ .W$)(report.daily, room.periods);
    if (room.periods === 0 || periods.length === 0)
        return '';
    const charted = periods.some(({ sigV2 }) => sigV2 > 0) ? 'sigV2' : 'sigV4';
    const name = charted === 'sigV2' ? 'SigV2' : 'SigV4';
    const table = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_11__/* .makeTrendSection */ .Xd)(periods, 'text');
    const isDrawn = periods.length > 1 && periods.some((period) => period[charted] > 0);
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        isDrawn
            ? `### Trend\n\n${renderChart(`${name} requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_11__/* .describePeriodLength */ .VM)(periods)}`, periods, charted)}`
            : '',
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderFolded */ .jq)(`${table.title}, as a table`, (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSectionBody */ .cn)(table)),
    ]);
}
function renderChart(title, periods, key) {
    const values = periods.map((period) => period[key]);
    return (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_16__/* .renderMermaidChart */ .w)({
        kind: 'bar',
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMermaid */ .Fw)(title),
        labels: periods.map(({ from }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMermaid */ .Fw)(from.slice(5))),
        values,
        most: (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_17__/* .findGreatest */ .PT)(values),
        color: key === 'sigV2' ? '#cf222e' : '#2da44e',
        configuration: ['    yAxis:', '      labelFontSize: 11'],
    });
}
/** Buckets whose policies are written out. */
const POLICIES_SHOWN = 1;
function renderDenialPreview(report, room) {
    if (!(0,_content_refused_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenialPreviewed */ .RN)(report))
        return '';
    const preview = (0,_content_refused_js__WEBPACK_IMPORTED_MODULE_8__/* .previewDenial */ .Oe)(report);
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        '### If SigV2 were denied now',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_18__/* .describeDenialPreview */ .di)(preview)),
        room.samples === 0 ? '' : renderDenial(preview),
    ]);
}
/**
 * The policies, and what they stop and do not stop. Bucket names in them are verified, so that they cannot contain a
 * fence.
 */
function renderDenial({ takePolicies }) {
    const { policies, left } = takePolicies(POLICIES_SHOWN);
    const first = Object.values(policies.bucketPolicies);
    if (first.length === 0)
        return '';
    const writeJson = (policy) => `\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``;
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        '<details><summary>The policy that denies it, and what it stops and does not stop</summary>',
        'Add this statement to the policy of each bucket:',
        ...first.map(writeJson),
        left > 0 ? `The same holds for ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_19__/* .formatCount */ .B4)(left, 'more bucket')}.` : '',
        'Or add it to a resource control policy, or, without `Principal`, to a service control policy. `s3-sigv4-check check \u2026 --policy` prints all policies.',
        `It also stops:\n\n${(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderList */ .pI)(_content_refused_js__WEBPACK_IMPORTED_MODULE_8__/* .ALSO_STOPS */ .q6.map(_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV))}`,
        `It does not stop:\n\n${(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderList */ .pI)(_content_refused_js__WEBPACK_IMPORTED_MODULE_8__/* .DOES_NOT_STOP */ .Z3.map(_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV))}`,
        '</details>',
    ]);
}
function renderArtifacts({ provenance }) {
    return provenance.runUrl === null
        ? ''
        : `[Artifacts of this run](${provenance.runUrl}#artifacts) \u00b7 [The run](${provenance.runUrl})`;
}
function renderAgain(report) {
    // A fenced block accepts any text without its own fence. A line end in a path is escaped.
    const command = (0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .showInvisible */ .jQ)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .makeRepeatCommand */ .J)(report));
    const fence = '`'.repeat(Math.max(3, (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_17__/* .findGreatest */ .PT)((command.match(/`+/g) ?? []).map((run) => run.length + 1))));
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_15__/* .renderParagraphs */ .m5)([
        `### ${_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .REPEAT_TITLE */ .HE}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .describeRepeatCommand */ .aA)(report)),
        `${fence}sh\n${command}\n${fence}`,
    ]);
}


Object.assign(__webpack_exports__, {
  HC: /* binding */ JOB_SUMMARY_BYTES,
  Lf: /* binding */ renderHeadline,
  renderJobSummary: /* binding */ renderJobSummary,
  vN: /* binding */ renderChange,
});

/***/ }),

// ./lib/report/formats/mermaid.js
7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** A chart as a fence of Markdown. Source of the syntax: https://mermaid.js.org/syntax/xyChart.html */
function renderMermaidChart({ kind, title, labels, values, most, color, configuration = [], }) {
    return [
        '```mermaid',
        '---',
        'config:',
        '  xyChart:',
        '    width: 900',
        '    height: 240',
        ...configuration,
        '  themeVariables:',
        '    xyChart:',
        "      backgroundColor: 'transparent'",
        `      plotColorPalette: '${color}'`,
        '---',
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
        `  y-axis "requests" 0 --> ${most}`,
        `  ${kind} [${values.join(', ')}]`,
        '```',
    ].join('\n');
}


Object.assign(__webpack_exports__, {
  w: /* binding */ renderMermaidChart,
});

/***/ }),

// ./lib/report/formats/queries-sql.js
8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6536);
/* harmony import */ var _content_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9349);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);



/** `queries.sql`: every statement that ran, in their order. A comment before each names its purpose. */
function formatQueriesSql(report, queries) {
    const { tool } = report;
    if (queries.length === 0)
        return `-- ${(0,_content_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMissingStatements */ .O)(report)}\n`;
    const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
        const notes = [
            purpose,
            `query execution ${queryExecutionId}`,
            bytesScanned === null ? null : `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytesScanned)} scanned`,
            engineVersion,
        ];
        return `-- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(notes.filter((note) => note !== null).join('; '))}\n${statement};\n`;
    });
    return [
        `-- Statements that ${tool.name} ${tool.version} ran on Amazon Athena, in this order.\n`,
        ...blocks,
    ].join('\n');
}


Object.assign(__webpack_exports__, {
  C: /* binding */ formatQueriesSql,
});

/***/ }),

// ./lib/report/formats/report-json.js
2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2871);



/** Number of items per piece. */
const ITEMS_A_PIECE = 20;
const { entries } = _report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Q;
/** The lists whose lengths depend on the log, in the order of the schema, with the schema of an item. */
const LISTS = {
    gaps: entries.gaps.item,
    targets: entries.targets.item,
    buckets: entries.buckets.item,
    findings: entries.findings.item,
    causes: entries.causes.item,
    excepted: entries.excepted.item,
    parts: entries.parts.wrapped.item,
};
const NO_ITEMS = { gaps: [], targets: [], buckets: [], findings: [], causes: [], excepted: [] };
/**
 * `report.json`: keys in the order of the schema, an indentation of two blanks, a line end. The text comes in pieces.
 * Ten thousand findings, or the targets of many reports, would take too much memory in one text.
 */
function* formatReportJson(report) {
    const withoutItems = { ...report, ...NO_ITEMS, ...(report.parts === undefined ? {} : { parts: [] }) };
    let left = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLogJson */ .mL)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA)(_report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Q, withoutItems), null, 2));
    for (const [key, schema] of Object.entries(LISTS)) {
        const items = report[key];
        if (items === undefined)
            continue;
        // Texts in JSON contain no line ends, so that only the key itself can have this form.
        const before = `\n  "${key}": `;
        const at = left.indexOf(`${before}[]`) + before.length;
        yield left.slice(0, at);
        yield* formatListJson(items, schema);
        left = left.slice(at + '[]'.length);
    }
    yield `${left}\n`;
}
function* formatListJson(items, schema) {
    for (let at = 0; at < items.length; at += ITEMS_A_PIECE) {
        const piece = items.slice(at, at + ITEMS_A_PIECE).map((item) => (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA)(schema, item));
        // As the member of an object, the items have the indentation that they have in the report.
        const json = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLogJson */ .mL)(JSON.stringify({ '': piece }, null, 2));
        yield `${at === 0 ? '[' : ','}${json.slice(BEFORE_ITEMS.length, -AFTER_ITEMS.length)}`;
    }
    yield items.length === 0 ? '[]' : '\n  ]';
}
const BEFORE_ITEMS = '{\n  "": [';
const AFTER_ITEMS = '\n  ]\n}';


Object.assign(__webpack_exports__, {
  formatReportJson: /* binding */ formatReportJson,
});

/***/ }),

// ./lib/report/formats/report-schema.js
2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1133);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _runtime_workflow_run_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5331);





/**
 * `Report` as a schema. `npm run rendered` writes `docs/report.schema.json` from it. `report.json` is written through
 * it, which keeps the order of its keys. The compiler verifies that schema and type are equal.
 */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const time = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('ISO 8601 in UTC, with seconds'));
const makeListSchema = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
const signatureCounts = {
    sigV4: count,
    sigV2: count,
    unsigned: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('the signature column is -, and no requester is known')),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('any other value, or - with a known requester')),
    missing: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('the record ends before the signature column')),
};
const gap = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_NAMES */ .mM),
    accepted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    count: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('records that it is about')),
    message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('what it means and what to do')),
    samples: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ logObject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), record: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(5)),
});
const target = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('canonical CIDR, or any')),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['compliant', 'non-compliant', 'no-traffic', 'denied']),
    ...signatureCounts,
    sigV4Rejected: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of sigV4: answered 400, 401 or 403')),
    lastSigV2: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of its SigV2 requests in scope, excepted ones too')),
    firstSeen: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of its in-scope records')),
    lastSeen: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time),
});
const bucket = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    region: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    logging: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['on', 'off', 'unknown'])),
    logLocation: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('where its access logs go now')),
    denial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['denied', 'partly', 'not-denied', 'unknown'])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("whether the bucket's own policy denies SigV2")),
    denialReason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .BUCKET_STATES */ .w0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('the first that fits')),
});
const authentication = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .AUTHENTICATIONS */ .mP);
const presigned = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    accessKeyIds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCESS_KEY_IDS_LISTED */ .Um)),
    earliestExpiry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time),
    latestExpiry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time),
    longestValiditySeconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf())), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('the greatest expiry minus the time of its record; negative where it was used after its expiry')),
})), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('what presigned URLs say, of records that were not refused; null unless presigned'));
const findingKeys = {
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    authentication,
    presigned,
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('first 1,000 characters, secrets redacted')),
    cause: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{12}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('id of its cause')),
    client: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ product: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), advice: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('what it calls itself, as far as that is known')),
    requests: count,
    rejected: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of the requests: answered 400, 401 or 403')),
    firstSeen: time,
    lastSeen: time,
    logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('the smallest by code points')),
    logObjectCount: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('exact, or null')),
};
const findingSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(findingKeys);
const exception = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('its last day, UTC')),
    match: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        bucket: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        network: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        requester: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        authentication: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(authentication),
        userAgentContains: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['active', 'expired', 'unmatched']), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('expired: it no longer excepts clients; unmatched: it matches no client')),
    dueInDays: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('negative after its end')),
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of SigV2 that fit it, excepted or not')),
    clients: count,
});
const causeIdentity = {
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{12}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('the same in every run')),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('a role without its session')),
    product: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('null where it is not known, and for the presigned URLs of a known requester')),
    authentication,
};
/** The schema of a cause. */
const causeSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...causeIdentity,
    buckets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUSE_BUCKETS_LISTED */ .Ke), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('those with most requests')),
    bucketCount: count,
    clientCount: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('how many findings it has')),
    requests: count,
    rejected: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of the requests: answered 400, 401 or 403')),
    requestsPerDay: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('over the time of all records read, at least one day; to a tenth')),
    firstSeen: time,
    lastSeen: time,
    presigned,
    advice: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('what to change')),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('by the owners of its buckets')),
});
const comparedCause = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...causeIdentity,
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('now; 0: it is gone')),
    requestsBefore: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('in the earlier report; 0: it is new')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('all of its clients are excepted now')),
});
const makeAlsoSeenSchema = (what) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    requests: count,
    requestsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of clients that are not listed')),
    clients: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        bucket: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        network: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        requester: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('first 1,000 characters, secrets redacted')),
        tlsVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('null where the record ends before that column')),
        requests: count,
        firstSeen: time,
        lastSeen: time,
    })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(1_000), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('most requests first')),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(`${what}; does not count in the verdict`));
const query = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    queryExecutionId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    purpose: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count),
    engineVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const window = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ since: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time), until: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time) }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('since included, until not; null: open'));
const source = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    engine: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['embedded', 'athena']),
    locations: makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('how many were opened')),
    formats: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FORMATS */ .CD)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('those met')),
    skippedFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('left out for their hidden names, or written by CloudTrail with its log files')),
    skippedEvents: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('CloudTrail events that are not a request to S3')),
    bytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('as stored')),
    oldestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of all records read')),
    newestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time),
});
/** The schema of `report.json`. */
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('s3-sigv4-check'), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    generatedAt: time,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk),
    provenance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        account: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of the role that was assumed')),
        region: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of the query; null for local files')),
        runUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(_runtime_workflow_run_url_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKFLOW_RUN_URL */ .s))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('page of the workflow run')),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('where the check ran; what is not known is null')),
    gaps: makeListSchema(gap),
    window,
    source,
    settings: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        buckets: makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        sourceIps: makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        excludeUserAgents: makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        acceptGaps: makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        ignoreRejected: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    totals: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        records: count,
        inScope: count,
        ...signatureCounts,
        excluded: count,
        otherBuckets: count,
        otherNetworks: count,
        outsideWindow: count,
        service: count,
        unparsed: count,
    }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('records = inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed; inScope = the five signature counts')),
    targets: makeListSchema(target),
    buckets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(bucket), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('configured or matched ones, else those in the logs')),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(findingSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('most requests first')),
    causes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(causeSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('the listed findings rolled up; most requests first')),
    findingsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        requests: count,
        clients: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('null where the engine cannot tell')),
        clientsAtLeast: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('a lower bound; the number itself where that is known')),
        requestsNotKeptApart: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of clients that the engine did not keep apart, which no exception can cover')),
    }),
    exceptions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(exception), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('those of the exceptions file, in its order')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...findingKeys,
        exception: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('index into exceptions of the one that excepts it')),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('clients that would be findings')),
    exceptedNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ requests: count, clients: count }),
    comparison: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        earlier: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            generatedAt: time,
            verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk),
        }),
        new: makeListSchema(comparedCause),
        gone: makeListSchema(comparedCause),
        still: makeListSchema(comparedCause),
        caveats: makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('with an earlier report; null where none was given')),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ records: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count), complete: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()) }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('evidence.csv; both null where none was written')),
    oldTls: makeAlsoSeenSchema('in-scope requests over TLS 1.0 or 1.1, whatever their signature'),
    anonymous: makeAlsoSeenSchema('in-scope requests without a signature'),
    daily: makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ date: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/)), ...signatureCounts })),
    scan: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count),
        durationSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0)),
        queries: makeListSchema(query),
    }),
    parts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(makeListSchema(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('path of its report.json')),
        title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk),
        window,
        hasDifferentWindows: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('of a merged report whose own parts have different windows'))),
        generatedAt: time,
        source,
    })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('the reports that a merged report was made of; left out of a check\u2019s own'))),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .title */ .DDF('report.json of s3-sigv4-check'));


Object.assign(__webpack_exports__, {
  Q: /* binding */ reportSchema,
});

/***/ }),

3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/heap.js
var heap = __webpack_require__(5464);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/runtime/pause.js
var runtime_pause = __webpack_require__(8298);
// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
// EXTERNAL MODULE: ./lib/runtime/wildcards.js
var wildcards = __webpack_require__(8263);
// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/report/formats/report-schema.js
var report_schema = __webpack_require__(2871);
// EXTERNAL MODULE: ./lib/report/package/contradictions.js
var contradictions = __webpack_require__(291);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/model/region.js
var region = __webpack_require__(9581);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/scope.js
var scope = __webpack_require__(997);
// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/verdict/buckets.js
var verdict_buckets = __webpack_require__(6262);
// EXTERNAL MODULE: ./lib/verdict/findings.js
var verdict_findings = __webpack_require__(4527);
// EXTERNAL MODULE: ./lib/verdict/gaps.js
var verdict_gaps = __webpack_require__(6844);
// EXTERNAL MODULE: ./lib/verdict/judge.js
var judge = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/report/content/causes.js + 1 modules
var causes = __webpack_require__(2577);
;// CONCATENATED MODULE: ./lib/report/merge/merge.js














/**
 * Merges several reports into one: takes the worst verdict, adds counts, joins targets, findings and days by their keys, and
 * lists all gaps and buckets. `parts` describes each report.
 */
function createReportSum() {
    const shared = createTextPool();
    const parts = [];
    const gaps = [];
    /** Gaps that only the denial of these buckets accepts, by their place. */
    const acceptedByDenial = new Map();
    const queries = [];
    const settings = {
        buckets: new Set(),
        sourceIps: new Set(),
        excludeUserAgents: new Set(),
        acceptGaps: new Set(),
    };
    let ignoreRejected = false;
    const locations = new Set();
    const formats = new Set();
    const provenances = {
        account: new Set(),
        region: new Set(),
        runUrl: new Set(),
    };
    const severalTimes = new Set();
    /** Buckets with a target or a gap in a report that does not list them as buckets. */
    const notListedAsBucket = new Set();
    const differing = new Set();
    const targets = createJoin(({ bucket, network }) => (0,scope/* makeTargetKey */.Rq)(bucket, network), joinTargets);
    const buckets = createJoin(({ name }) => name, (a, b) => {
        if (isDiffering(a, b))
            differing.add(a.name);
        return joinBuckets(a, b);
    });
    const daily = createJoin(({ date }) => date, joinDays);
    const exceptions = createJoin(makeExceptionKey, joinExceptions);
    const findings = createClientSum(tally/* SIGV2_CLIENTS_KEPT */.WF, report/* FINDINGS_LISTED */.XN, makeFindingKey, joinFindings, verdict_findings/* compareFindings */.Eg);
    const excepted = createClientSum(tally/* SIGV2_CLIENTS_KEPT */.WF, report/* FINDINGS_LISTED */.XN, (one) => `${one.exception} ${makeFindingKey(one)}`, joinFindings, verdict_findings/* compareFindings */.Eg);
    const alsoSeen = { oldTls: createAlsoSeenSum(), anonymous: createAlsoSeenSum() };
    let totals = null;
    const notListed = { requests: 0, clients: 0, clientsAtLeast: 0, requestsNotKeptApart: 0 };
    /** The largest number of clients of a report, listed or not. */
    let mostClients = 0;
    const exceptedNotListed = { requests: 0, clients: 0 };
    let bytesScanned = null;
    let durationSeconds = 0;
    /** Gives the position of each. A file can have the same exception twice, and both then have the same requests. */
    const addExceptions = (ofReport) => {
        const known = new Map();
        return ofReport.map((exception) => {
            const key = makeExceptionKey(exception);
            const position = known.get(key) ?? exceptions.add(exception);
            known.set(key, position);
            return position;
        });
    };
    const addClients = (report) => {
        const indexes = addExceptions(report.exceptions);
        const { shareText: shareLogObject } = createTextPool();
        for (const finding of report.findings)
            findings.add(shared.shareClient(finding, shareLogObject));
        for (const one of report.excepted)
            excepted.add({
                ...shared.shareClient(one, shareLogObject),
                exception: indexes[one.exception],
            });
        findings.trim();
        excepted.trim();
        const { requests, clients, clientsAtLeast, requestsNotKeptApart } = report.findingsNotListed;
        notListed.requests += requests;
        notListed.clients = addUpOrNull([notListed.clients, clients]);
        notListed.clientsAtLeast += clientsAtLeast;
        mostClients = Math.max(mostClients, report.findings.length + clientsAtLeast);
        notListed.requestsNotKeptApart += requestsNotKeptApart;
        exceptedNotListed.requests += report.exceptedNotListed.requests;
        exceptedNotListed.clients += report.exceptedNotListed.clients;
        alsoSeen.oldTls.add(report.oldTls);
        alsoSeen.anonymous.add(report.anonymous);
    };
    /**
     * A client that one report does not list can be in another report of the same bucket, listed or not. Then the number of
     * clients is not known, and it is not smaller than that of any report.
     */
    const addFindingsNotListed = ({ clients, left }) => {
        const perhapsTwice = severalTimes.size > 0 && notListed.requests > 0;
        const isExact = left.isExact && !perhapsTwice;
        return {
            ...notListed,
            requests: notListed.requests + left.requests,
            clients: isExact ? addUpOrNull([notListed.clients, left.clientsAtLeast]) : null,
            clientsAtLeast: perhapsTwice
                ? Math.max(mostClients - clients.length, left.clientsAtLeast, 1)
                : notListed.clientsAtLeast + left.clientsAtLeast,
        };
    };
    return {
        add(name, report) {
            for (const bucket of report.buckets) {
                if (buckets.has(bucket.name))
                    severalTimes.add(bucket.name);
                buckets.add(shared.shareBucket(bucket));
            }
            for (const target of report.targets)
                targets.add(shared.shareTarget(target));
            const own = new Set(report.buckets.map(({ name: bucket }) => bucket));
            for (const { bucket } of [...report.targets, ...report.gaps])
                if (bucket !== null && !own.has(bucket))
                    notListedAsBucket.add(bucket);
            for (const day of report.daily)
                daily.add(day);
            const acceptedBySettings = new Set(report.settings.acceptGaps.map((text) => text.split('<=')[0]));
            const checked = report.settings.buckets.map(shared.shareText);
            for (const gap of report.gaps) {
                if (gap.accepted && verdict_gaps/* ACCEPTED_WHERE_DENIED */.u.has(gap.name) && !acceptedBySettings.has(gap.name))
                    acceptedByDenial.set(gaps.length, gap.bucket === null ? checked : [shared.shareText(gap.bucket)]);
                gaps.push(shared.shareGap(gap));
            }
            (0,lists/* append */.BC)(queries, report.scan.queries);
            addClients(report);
            for (const key of ['buckets', 'sourceIps', 'excludeUserAgents', 'acceptGaps'])
                for (const text of report.settings[key])
                    settings[key].add(shared.shareText(text));
            ignoreRejected ||= report.settings.ignoreRejected;
            const source = { ...report.source, locations: report.source.locations.map(shared.shareText) };
            for (const location of source.locations)
                locations.add(location);
            for (const format of source.formats)
                formats.add(format);
            for (const key of ['account', 'region', 'runUrl'])
                provenances[key].add(report.provenance[key]);
            totals = totals === null ? report.totals : sumCounts([totals, report.totals]);
            if (report.scan.bytesScanned !== null)
                bytesScanned = (bytesScanned ?? 0) + report.scan.bytesScanned;
            durationSeconds += report.scan.durationSeconds;
            const { verdict, window, generatedAt } = report;
            const nested = (0,words/* hasDifferentWindows */.rl)(report) ? { hasDifferentWindows: true } : {};
            parts.push({ name, title: makeTitle(name), verdict, window, ...nested, generatedAt, source });
        },
        listBucketsInSeveral: () => [...severalTimes],
        listBucketsThatDiffer: () => [...differing],
        getResult(generatedAt) {
            shared.release();
            const listed = findings.getResult();
            const listedExcepted = excepted.getResult();
            const identities = (0,causes/* identifyCauses */.Zy)([...listed.clients, ...listedExcepted.clients]);
            const judgedFindings = listed.clients.map((finding, at) => setCause(finding, identities[at]));
            const judgedExcepted = listedExcepted.clients.map((one, at) => setCause(one, identities[listed.clients.length + at]));
            const allBuckets = buckets.release();
            const denied = new Set(allBuckets.filter(({ denial }) => denial === 'denied').map(({ name }) => name));
            const judgedTargets = targets
                .release()
                .map((target) => target.verdict === 'denied' && !denied.has(target.bucket)
                ? { ...target, verdict: 'no-traffic' }
                : target);
            const judgedGaps = gaps.map((gap, place) => acceptedByDenial.get(place)?.every((name) => denied.has(name)) === false
                ? { ...gap, accepted: false }
                : gap);
            // A bucket that only one report knows keeps the state that the report gives it.
            const isJoined = ({ bucket }) => bucket !== null && (severalTimes.has(bucket) || notListedAsBucket.has(bucket));
            const targetsOf = (0,verdict_buckets/* groupByBucket */.tb)(judgedTargets.filter(isJoined));
            const gapsOf = (0,verdict_buckets/* groupByBucket */.tb)(judgedGaps.filter(isJoined));
            const owners = new Map();
            allBuckets.forEach((bucket, place) => {
                const { name, owner } = bucket;
                if (owner !== null)
                    owners.set(name, owner);
                if (!isJoined({ bucket: name }))
                    return;
                const state = (0,verdict_buckets/* findState */.B7)({
                    targets: targetsOf.get(name) ?? [],
                    gaps: gapsOf.get(name) ?? [],
                    facts: bucket,
                });
                allBuckets[place] = { ...bucket, state };
            });
            const source = makeSource(parts, [...locations], [...formats]);
            return {
                schemaVersion: 1,
                tool: { name: 's3-sigv4-check', version: version/* VERSION */.x },
                generatedAt,
                verdict: (0,names/* findWorstVerdict */.Sx)([
                    ...parts.map(({ verdict }) => verdict),
                    (0,judge/* findOverallVerdict */._4)(judgedTargets, judgedGaps),
                ]) ?? 'inconclusive',
                provenance: {
                    account: takeOnlyOne(provenances.account),
                    region: takeOnlyOne(provenances.region),
                    runUrl: takeOnlyOne(provenances.runUrl),
                },
                gaps: judgedGaps,
                window: {
                    since: findEarliestOrOpen(parts.map(({ window }) => window.since)),
                    until: findLatestOrOpen(parts.map(({ window }) => window.until)),
                },
                source,
                settings: {
                    buckets: [...settings.buckets],
                    sourceIps: [...settings.sourceIps],
                    excludeUserAgents: [...settings.excludeUserAgents],
                    acceptGaps: [...settings.acceptGaps],
                    ignoreRejected,
                },
                totals: totals,
                targets: judgedTargets,
                buckets: allBuckets,
                findings: judgedFindings,
                causes: (0,causes/* rollUp */.F3)(judgedFindings, (0,causes/* countDaysRead */.zS)({ source }), (bucket) => owners.get(bucket) ?? null),
                findingsNotListed: addFindingsNotListed(listed),
                exceptions: exceptions.release(),
                excepted: judgedExcepted,
                exceptedNotListed: {
                    requests: exceptedNotListed.requests + listedExcepted.left.requests,
                    clients: exceptedNotListed.clients + listedExcepted.left.clientsAtLeast,
                },
                comparison: null,
                evidence: { records: null, complete: null },
                oldTls: alsoSeen.oldTls.getResult(),
                anonymous: alsoSeen.anonymous.getResult(),
                daily: daily.release().sort((a, b) => (0,order/* compareCodePoints */.O)(a.date, b.date)),
                scan: { bytesScanned, durationSeconds: Math.round(100 * durationSeconds) / 100, queries },
                parts,
            };
        },
    };
}
/** The folder of a report.json (a job's artifact has its name there), or the name of another file; null where neither tells. */
function makeTitle(name) {
    const [file = '', folder = ''] = name.replaceAll('\\', '/').split('/').reverse();
    const title = file === 'report.json' ? folder : file.replace(/\.json$/, '');
    return title === '' || title === '.' || title === '..' ? null : title;
}
/** Texts that stand in many reports and many places are kept once. */
function createTextPool() {
    const known = new Map();
    const shareText = (value) => {
        const first = known.get(value);
        if (first !== undefined)
            return first;
        known.set(value, value);
        return value;
    };
    const shareOrNull = (value) => value === null ? value : shareText(value);
    const place = ({ bucket, network }) => ({
        bucket: shareText(bucket),
        network: shareText(network),
    });
    return {
        shareText,
        release: () => known.clear(),
        shareBucket: (bucket) => ({
            ...bucket,
            name: shareText(bucket.name),
            region: shareOrNull(bucket.region),
            denialReason: shareOrNull(bucket.denialReason),
            owner: shareOrNull(bucket.owner),
        }),
        shareTarget: (target) => ({
            ...target,
            ...place(target),
            lastSigV2: shareOrNull(target.lastSigV2),
            firstSeen: shareOrNull(target.firstSeen),
            lastSeen: shareOrNull(target.lastSeen),
        }),
        shareGap: (gap) => ({
            ...gap,
            bucket: shareOrNull(gap.bucket),
            network: shareOrNull(gap.network),
            message: shareText(gap.message),
        }),
        /** Texts of this client only, such as its remote IP, are not added to those that are kept. */
        shareClient: (finding, shareLogObject) => ({
            ...finding,
            ...place(finding),
            client: finding.client === null
                ? null
                : {
                    product: shareText(finding.client.product),
                    version: shareOrNull(finding.client.version),
                    advice: shareText(finding.client.advice),
                },
            logObjects: finding.logObjects.map(shareLogObject),
        }),
    };
}
function createJoin(makeKey, join) {
    const places = new Map();
    const items = [];
    return {
        release() {
            places.clear();
            return items;
        },
        has: (key) => places.has(key),
        add(item) {
            const key = makeKey(item);
            const place = places.get(key);
            if (place === undefined) {
                places.set(key, items.length);
                return items.push(item) - 1;
            }
            items[place] = join(items[place], item);
            return place;
        },
    };
}
/**
 * Clients joined by their keys. Beyond `most` only the `listed` first stay. A client of such a bucket that comes again later
 * cannot be told from a new one: then the number of clients is only a lower bound.
 */
function createClientSum(most, listed, makeKey, join, order) {
    let clients = new Map();
    const left = { requests: 0, clients: 0 };
    const bucketsLeft = new Set();
    let perhapsCountedBefore = 0;
    const cut = () => {
        const inOrder = [...clients.values()].sort(order);
        for (const { bucket, requests } of inOrder.splice(listed)) {
            left.requests += requests;
            left.clients++;
            bucketsLeft.add(bucket);
        }
        return inOrder;
    };
    return {
        add(client) {
            const key = makeKey(client);
            const known = clients.get(key);
            if (known === undefined && bucketsLeft.has(client.bucket))
                perhapsCountedBefore++;
            clients.set(key, known === undefined ? client : join(known, client));
        },
        /** The caller calls it from time to time. */
        trim() {
            if (clients.size > most)
                clients = new Map(cut().map((client) => [makeKey(client), client]));
        },
        /** The caller calls it once, at the end. */
        getResult() {
            const inOrder = cut();
            clients.clear();
            return {
                clients: inOrder,
                left: {
                    requests: left.requests,
                    clientsAtLeast: Math.max(0, left.clients - perhapsCountedBefore),
                    isExact: perhapsCountedBefore === 0,
                },
            };
        },
    };
}
/** Clients outside of the verdict that are kept while reports are read. */
const ALSO_SEEN_CLIENTS_SUMMED = 10 * tally/* ALSO_SEEN_CLIENTS_LISTED */.JM;
function createAlsoSeenSum() {
    const sum = createClientSum(ALSO_SEEN_CLIENTS_SUMMED, tally/* ALSO_SEEN_CLIENTS_LISTED */.JM, ({ bucket, network, remoteIp, requester, userAgent, tlsVersion }) => JSON.stringify([bucket, network, remoteIp, requester, userAgent, tlsVersion]), (a, b) => ({
        ...a,
        requests: a.requests + b.requests,
        firstSeen: findEarliest(a.firstSeen, b.firstSeen),
        lastSeen: findLatest(a.lastSeen, b.lastSeen),
    }), (a, b) => b.requests - a.requests || (0,order/* compareCodePoints */.O)(a.bucket, b.bucket));
    let requests = 0;
    return {
        add(one) {
            requests += one.requests;
            for (const client of one.clients)
                sum.add(client);
            sum.trim();
        },
        getResult() {
            const { clients } = sum.getResult();
            const listed = clients.reduce((total, client) => total + client.requests, 0);
            return { requests, requestsNotListed: requests - listed, clients };
        },
    };
}
function joinDays(a, b) {
    return { ...sumCounts([a, b]), date: a.date };
}
function makeExceptionKey({ reason, owner, expires, match }) {
    return JSON.stringify([reason, owner, expires, match]);
}
/** The same exceptions file may stand in every check: an exception that no client of one account fits may fit in another. */
function joinExceptions(a, b) {
    const states = [a.state, b.state];
    return {
        ...a,
        state: ['expired', 'active'].find((state) => states.includes(state)) ?? 'unmatched',
        dueInDays: Math.min(a.dueInDays, b.dueInDays),
        requests: a.requests + b.requests,
        clients: a.clients + b.clients,
    };
}
function joinTargets(a, b) {
    const verdicts = [a.verdict, b.verdict];
    return {
        ...a,
        sigV4: a.sigV4 + b.sigV4,
        sigV2: a.sigV2 + b.sigV2,
        unsigned: a.unsigned + b.unsigned,
        unknown: a.unknown + b.unknown,
        missing: a.missing + b.missing,
        sigV4Rejected: a.sigV4Rejected + b.sigV4Rejected,
        verdict: ['non-compliant', 'compliant', 'denied'].find((verdict) => verdicts.includes(verdict)) ??
            'no-traffic',
        lastSigV2: findLatest(a.lastSigV2, b.lastSigV2),
        firstSeen: findEarliest(a.firstSeen, b.firstSeen),
        lastSeen: findLatest(a.lastSeen, b.lastSeen),
    };
}
/** The worst first. What a report did not ask is not a value. */
const DENIALS_WORST_FIRST = ['not-denied', 'partly', 'unknown', 'denied'];
const LOGGING_WORST_FIRST = ['off', 'unknown', 'on'];
/** Joins what two reports know about one bucket: of two values the worse one. The state is made from the merged report. */
function joinBuckets(a, b) {
    const denial = takeWorst(DENIALS_WORST_FIRST, a.denial, b.denial);
    return {
        ...a,
        region: joinRegions(a.region, b.region),
        logging: takeWorst(LOGGING_WORST_FIRST, a.logging, b.logging),
        logLocation: a.logLocation ?? b.logLocation,
        denial,
        denialReason: joinReasons(explainDenial(a, denial), explainDenial(b, denial)),
        owner: joinOwners(a.owner, b.owner),
    };
}
/** The owner is a tag and may change. The log location is that of the first report that knows it. */
function isDiffering(a, b) {
    return ['region', 'logging', 'logLocation', 'denial'].some((fact) => a[fact] !== null && b[fact] !== null && a[fact] !== b[fact]);
}
function takeWorst(worstFirst, a, b) {
    return worstFirst.find((value) => value === a || value === b) ?? null;
}
/** The report does not name a Region with only SigV4 for a bucket that may be in another Region. */
function joinRegions(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return (0,region/* isSigV4OnlyRegion */.y)(a) ? b : a;
}
/** The bucket's reason. Names its denial where the joined one is another. */
function explainDenial({ denial, denialReason }, joined) {
    if (denial === null || denial === joined)
        return denialReason;
    return `Another report says ${denial}${denialReason === null ? '.' : `: ${denialReason}`}`;
}
function joinReasons(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a.includes(b) ? a : `${a} ${b}`;
}
function joinOwners(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a.split(', ').includes(b) ? a : `${a}, ${b}`;
}
function makeFindingKey(finding) {
    const { bucket, network, remoteIp, requester, authentication, userAgent } = finding;
    return JSON.stringify([bucket, network, remoteIp, requester, authentication, userAgent]);
}
function joinFindings(a, b) {
    const logObjects = removeDuplicates([...a.logObjects, ...b.logObjects]).sort(order/* compareCodePoints */.O);
    const hasAllLogObjects = [a, b].every(({ logObjects: listed, logObjectCount }) => listed.length === logObjectCount);
    return {
        ...a,
        requests: a.requests + b.requests,
        rejected: a.rejected + b.rejected,
        firstSeen: findEarliest(a.firstSeen, b.firstSeen),
        lastSeen: findLatest(a.lastSeen, b.lastSeen),
        logObjects: logObjects.slice(0, tally/* LOG_OBJECTS_LISTED */.az),
        logObjectCount: hasAllLogObjects ? logObjects.length : null,
        presigned: a.presigned === null || b.presigned === null
            ? (a.presigned ?? b.presigned)
            : (0,causes/* mergePresignedUrls */.ej)([a, b]),
    };
}
/** A cause depends on the clients of all reports: one browser of a proxy may stand in each of them. */
function setCause(finding, cause) {
    if (cause === undefined)
        return finding;
    const client = (0,causes/* adviseClient */.Kp)(finding, cause);
    const isSame = cause.id === finding.cause &&
        client?.product === finding.client?.product &&
        client?.version === finding.client?.version &&
        client?.advice === finding.client?.advice;
    return isSame ? finding : { ...finding, cause: cause.id, client };
}
function makeSource(parts, locations, formats) {
    const sources = parts.map(({ source }) => source);
    return {
        engine: sources.every(({ engine }) => engine === 'embedded') ? 'embedded' : 'athena',
        locations,
        logObjects: addUp(sources, ({ logObjects }) => logObjects),
        formats,
        skippedFiles: addUp(sources, ({ skippedFiles }) => skippedFiles),
        skippedEvents: addUp(sources, ({ skippedEvents }) => skippedEvents),
        bytes: addUpOrNull(sources.map(({ bytes }) => bytes)),
        oldestRecord: sources.map(({ oldestRecord }) => oldestRecord).reduce(findEarliest, null),
        newestRecord: sources.map(({ newestRecord }) => newestRecord).reduce(findLatest, null),
    };
}
/** Adds up the numbers of objects of one shape. */
function sumCounts(all) {
    const total = { ...all[0] };
    for (const counts of all.slice(1))
        for (const [name, value] of Object.entries(counts))
            if (typeof value === 'number')
                total[name] = total[name] + value;
    return total;
}
function addUp(items, getNumber) {
    return items.reduce((total, item) => total + getNumber(item), 0);
}
function addUpOrNull(values) {
    return values.some((value) => value === null) ? null : addUp(values, (value) => value ?? 0);
}
function removeDuplicates(items) {
    return [...new Set(items)];
}
function takeOnlyOne(values) {
    const [value = null] = values;
    return values.size === 1 ? value : null;
}
/** Times of this spelling are in the order of their text. */
function findEarliest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a < b ? a : b;
}
function findLatest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a > b ? a : b;
}
function findEarliestOrOpen(times) {
    return times.some((time) => time === null) ? null : times.reduce(findEarliest, null);
}
function findLatestOrOpen(times) {
    return times.some((time) => time === null) ? null : times.reduce(findLatest, null);
}

;// CONCATENATED MODULE: ./lib/report/merge/read-reports.js

















/** A report of the most findings is a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024;
/**
 * Reads one report.json, with pauses between the steps.
 * @throws SettingsError where it is not one, or contradicts itself
 */
async function readReport(name, signal) {
    const pause = (0,runtime_pause/* pauseFor */.Q)(signal);
    const shown = JSON.stringify((0,errors/* shortenPath */.nf)(name));
    const refuse = (problem, cause) => new errors/* SettingsError */.GN(`${shown} ${problem}. Give the report.json of a check.`, { cause });
    let bytes;
    try {
        bytes = await (0,cancellation/* rejectOnAbort */.dX)(signal, (0,read_file/* readInput */.R5)(name, LARGEST_REPORT_BYTES));
    }
    catch (error) {
        signal.throwIfAborted();
        throw refuse(`cannot be read: ${(0,read_file/* describeReadError */.U)(error)}`, error);
    }
    if (bytes === null)
        throw refuse('is larger than 500 MiB');
    let json;
    try {
        json = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (error) {
        throw refuse('is not JSON', error);
    }
    const version = json?.schemaVersion;
    if (version !== 1)
        throw refuse(`is not a report of schema version 1 (${String(JSON.stringify(version)).slice(0, 40)})`);
    await pause.take();
    const result = (0,dist/* safeParse */.xLC)(report_schema/* reportSchema */.Q, json);
    if (!result.success) {
        const [issue] = result.issues;
        const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
        throw refuse(`is not a report of this version: ${path}: ${issue.message}`);
    }
    const report = result.output;
    await pause.take();
    const [contradiction] = (0,contradictions/* findContradictions */._)(report);
    if (contradiction !== undefined)
        throw refuse(`contradicts itself: ${contradiction.replace(/\.$/, '')}`);
    await pause.take();
    return report;
}
/** Buckets and files named in a warning or notice. */
const NAMED = 5;
/** Reads reports and merges them. @param now seconds since the epoch */
async function readAndMerge(names, now, { signal, onWarning }) {
    (0,heap.keepHeapSmall)();
    const pause = (0,runtime_pause/* pauseFor */.Q)(signal);
    const sum = createReportSum();
    for (const name of names) {
        signal.throwIfAborted();
        sum.add(name, await readReport(name, signal));
        await pause.take();
    }
    const twice = sum.listBucketsInSeveral();
    if (twice.length > 0)
        onWarning(`Buckets in more than one report: ${listNames(twice)}. Their requests may be counted twice. Merge only one report per bucket.`);
    const differing = sum.listBucketsThatDiffer();
    if (differing.length > 0)
        onWarning(`The reports differ on the settings of buckets: ${listNames(differing)}. The merged report has the worse setting. Check these buckets again, and merge only the new reports.`);
    const report = sum.getResult((0,time/* formatTimestamp */.Ey)(now));
    if ((0,words/* hasDifferentWindows */.rl)(report) && (twice.length > 0 || hasDistantWindows(report)))
        onWarning('The windows of the merged reports differ. Requests outside of the window of their own report were not checked. `parts` in report.json lists the windows. Check all buckets with the same since and until, and merge these reports.');
    return report;
}
/** The checks of one workflow run begin at different times, so that their windows differ by minutes. */
const NEAR_SECONDS = 60 * 60;
function hasDistantWindows({ parts = [] }) {
    return ['since', 'until'].some((end) => {
        const times = parts.map(({ window }) => window[end]);
        const known = times.filter((time) => time !== null).map((time) => Date.parse(time) / 1000);
        if (known.length === 0)
            return false;
        return known.length < times.length || (0,lists/* findGreatest */.PT)(known) - (0,lists/* findLeast */.z0)(known) > NEAR_SECONDS;
    });
}
/** Leaves out each path whose file an earlier path names. Links are followed. */
async function removeSameFiles(names, onNotice) {
    const distinct = new Map();
    const same = [];
    for (const name of names) {
        // The reading reports a path that cannot be resolved.
        const file = await (0,promises_.realpath)(name).catch(() => name);
        const first = distinct.get(file);
        if (first === undefined)
            distinct.set(file, name);
        else
            same.push(`${JSON.stringify(name)} is ${JSON.stringify(first)}`);
    }
    if (same.length > 0)
        onNotice(`The same file by two paths counts once: ${listNames(same)}.`);
    return [...distinct.values()];
}
function listNames(names) {
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    return `${names.slice(0, NAMED).join(', ')}${more}`;
}
/** The files of paths and patterns, each once, by code points. Leaves out a path where nothing is. */
function findReports(patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        const wild = pattern.search(/[*?]/);
        if (wild === -1) {
            if ((0,external_node_fs_.existsSync)(pattern))
                found.add(pattern);
            continue;
        }
        const folder = pattern.slice(0, pattern.lastIndexOf('/', wild) + 1);
        const below = pattern.slice(folder.length);
        for (const path of listFilesBelow(folder === '' ? '.' : folder))
            if ((0,wildcards/* isPathMatch */.j2)(below, path))
                found.add(`${folder}${path}`);
    }
    return [...found].sort(order/* compareCodePoints */.O);
}
/** The files of a folder. Links are not followed. Empty if the folder does not exist. */
function listFilesBelow(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw new errors/* SettingsError */.GN(`The folder ${JSON.stringify((0,errors/* shortenPath */.nf)(folder))} of a pattern cannot be read: ${(0,read_file/* describeReadError */.U)(error)}. Give a pattern below a folder that this process may read.`, { cause: error });
    }
}


Object.assign(__webpack_exports__, {
  findReports: /* binding */ findReports,
  readAndMerge: /* binding */ readAndMerge,
  removeSameFiles: /* binding */ removeSameFiles,
});

/***/ }),

// ./lib/report/package/contradictions.js
291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3594);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6536);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1133);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(997);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(909);
/* harmony import */ var _verdict_buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6262);
/* harmony import */ var _verdict_gaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6844);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5670);
/* harmony import */ var _verdict_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3863);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7813);












/** The contradictions between the report's numbers, one sentence each. A name in it can be very long, and is cut. */
function findContradictions(report) {
    const found = [];
    const checkEqual = (what, is, should) => {
        if (is !== should)
            found.push(`${what}: ${is}, but must be ${should}.`);
    };
    const { totals } = report;
    const sumOver = (items, getNumber) => items.reduce((sum, item) => sum + getNumber(item), 0);
    const { excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals;
    checkEqual('totals.inScope', totals.inScope, sumOver(_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNATURES */ .eh, ({ key }) => totals[key]));
    checkEqual('totals.records', totals.records, totals.inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed);
    for (const { key } of _content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNATURES */ .eh) {
        checkEqual(`the sum of ${key} of all targets`, sumOver(report.targets, (target) => target[key]), totals[key]);
        checkEqual(`the sum of ${key} of all days`, sumOver(report.daily, (day) => day[key]), totals[key]);
    }
    for (const [name, count] of [
        ['unparsed-records', totals.unparsed],
        ['signature-missing', totals.missing],
        ['signature-unknown', totals.unknown],
    ]) {
        const gaps = report.gaps.filter((gap) => gap.name === name);
        checkEqual(`records of the gap ${name}`, sumOver(gaps, (gap) => gap.count ?? 0), count);
    }
    checkEqual('anonymous.requests', report.anonymous.requests, totals.unsigned);
    for (const name of ['oldTls', 'anonymous']) {
        const { requests, requestsNotListed, clients } = report[name];
        checkEqual(`requests of the clients of ${name}, listed or not`, sumOver(clients, (client) => client.requests) + requestsNotListed, requests);
    }
    (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(found, [
        ...findContradictionsOfTimes(report),
        ...findContradictionsOfFindings(report),
        ...findContradictionsOfCauses(report),
        ...findContradictionsOfExceptions(report),
        ...findContradictionsOfVerdicts(report),
    ]);
    const scanned = report.scan.queries
        .map(({ bytesScanned }) => bytesScanned)
        .filter((bytes) => bytes !== null);
    if (scanned.length > 0)
        checkEqual('scan.bytesScanned', report.scan.bytesScanned ?? 0, sumOver(scanned, (bytes) => bytes));
    return found.map(_runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a0);
}
/** What was seen lies in the window and in the time of the records, a finding within its target's time. */
function findContradictionsOfTimes(report) {
    const { window, targets, findings, excepted, daily, source } = report;
    const found = [];
    if ((source.oldestRecord ?? '') > (source.newestRecord ?? ''))
        found.push('The oldest record is newer than the newest record.');
    const targetOf = new Map(targets.map((target) => [makeKeyOfTarget(target), target]));
    for (const { bucket, network, firstSeen, lastSeen, sigV2, lastSigV2 } of targets) {
        for (const time of [firstSeen, lastSeen])
            if (time !== null && isOutside(time, window))
                found.push(`The target ${bucket}, ${network} was seen at ${time}, outside the window.`);
        if ((firstSeen !== null && firstSeen < (source.oldestRecord ?? '')) ||
            (lastSeen !== null && lastSeen > (source.newestRecord ?? '')))
            found.push(`The target ${bucket}, ${network} was seen before the oldest record or after the newest.`);
        const isSeen = lastSigV2 !== null && lastSigV2 >= (firstSeen ?? '') && lastSigV2 <= (lastSeen ?? '');
        if (sigV2 > 0 ? !isSeen : lastSigV2 !== null)
            found.push(`The last SigV2 request to ${bucket}, ${network} contradicts its requests and times.`);
    }
    for (const finding of [...findings, ...excepted]) {
        const target = targetOf.get(makeKeyOfTarget(finding));
        const isInTarget = target === undefined ||
            ((target.firstSeen ?? '') <= finding.firstSeen && (target.lastSeen ?? '') >= finding.lastSeen);
        if (!isInTarget)
            found.push(`A finding of ${finding.bucket} was seen when its target was not.`);
    }
    const days = daily.map(({ date }) => date);
    const [firstSeen, lastSeen] = [
        findEarliest(targets.map((target) => target.firstSeen)),
        findLatest(targets.map((target) => target.lastSeen)),
    ];
    if (firstSeen?.slice(0, 10) !== days[0] || lastSeen?.slice(0, 10) !== days.at(-1))
        found.push('The first and the last day are not those on which the targets were seen.');
    if (days.some((date, index) => index > 0 && date <= days[index - 1]))
        found.push('The days are not in ascending order.');
    return found;
}
function findContradictionsOfFindings(report) {
    const found = [];
    const judged = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .countFindings */ .Gt)(report).requests + (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .countExcepted */ ._K)(report).requests;
    const { sigV2 } = report.totals;
    if (judged > sigV2 || (judged < sigV2 && !report.settings.ignoreRejected))
        found.push(`Findings and excepted clients made ${judged} requests, but totals.sigV2 is ${sigV2}.`);
    const ofTarget = new Map();
    for (const finding of [...report.findings, ...report.excepted]) {
        const target = makeKeyOfTarget(finding);
        ofTarget.set(target, (ofTarget.get(target) ?? 0) + finding.requests);
        if (finding.rejected > finding.requests || finding.firstSeen > finding.lastSeen || finding.requests === 0)
            found.push(`A finding of ${finding.bucket} contradicts itself: requests, rejected, first and last seen.`);
        if (finding.logObjectCount !== null && finding.logObjectCount < finding.logObjects.length)
            found.push(`A finding of ${finding.bucket} lists more log objects than it counts.`);
    }
    for (const target of report.targets) {
        const requests = ofTarget.get(makeKeyOfTarget(target)) ?? 0;
        if (target.sigV4Rejected > target.sigV4)
            found.push(`${target.bucket}, ${target.network} has more refused SigV4 requests than SigV4 requests.`);
        if (requests > target.sigV2)
            found.push(`Clients of ${target.bucket}, ${target.network} made ${requests} requests, but the target has ${target.sigV2} SigV2 requests.`);
        ofTarget.delete(makeKeyOfTarget(target));
    }
    if (ofTarget.size > 0)
        found.push(`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(ofTarget.size, 'target')} of findings ${ofTarget.size === 1 ? 'is' : 'are'} not among the targets.`);
    return found;
}
/** The causes are the listed findings, rolled up. */
function findContradictionsOfCauses({ causes, findings }) {
    const found = [];
    const rolledUp = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(findings, ({ cause }) => cause);
    for (const cause of causes) {
        const own = rolledUp.get(cause.id);
        rolledUp.delete(cause.id);
        if (own === undefined || !isCauseOf(cause, own))
            found.push(`The cause ${cause.id} contradicts its findings.`);
    }
    if (rolledUp.size > 0)
        found.push(`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(rolledUp.size, 'cause')} of findings ${rolledUp.size === 1 ? 'is' : 'are'} not among the causes.`);
    return found;
}
function isCauseOf(cause, findings) {
    const buckets = new Set(findings.map(({ bucket }) => bucket));
    return (cause.requests === findings.reduce((sum, { requests }) => sum + requests, 0) &&
        cause.rejected === findings.reduce((sum, { rejected }) => sum + rejected, 0) &&
        cause.clientCount === findings.length &&
        cause.bucketCount === buckets.size &&
        cause.buckets.every((bucket) => buckets.has(bucket)) &&
        cause.firstSeen === findEarliest(findings.map(({ firstSeen }) => firstSeen)) &&
        cause.lastSeen === findLatest(findings.map(({ lastSeen }) => lastSeen)) &&
        findings.every(({ authentication, requester }) => authentication === cause.authentication && (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .removeSession */ .dF)(requester) === cause.requester));
}
/** Each excepted client belongs to an exception that holds. Several exceptions can count a client. */
function findContradictionsOfExceptions({ exceptions, excepted, parts }) {
    const found = [];
    const sums = exceptions.map(() => ({ requests: 0, clients: 0 }));
    for (const { bucket, exception, requests } of excepted) {
        const sum = sums[exception];
        if (sum === undefined)
            found.push(`An excepted client of ${bucket} does not have an exception.`);
        else {
            sum.requests += requests;
            sum.clients++;
        }
    }
    exceptions.forEach(({ requests, clients, state }, index) => {
        const listed = sums[index];
        // In a merged report, an exception that has expired since can cover clients of an earlier check.
        const canCover = state !== 'expired' || parts !== undefined || listed.clients === 0;
        if (requests < listed.requests || clients < listed.clients || !canCover)
            found.push(`Exception ${index + 1} contradicts the clients that it covers.`);
    });
    return found;
}
function findContradictionsOfVerdicts(report) {
    const found = [];
    const parts = report.parts ?? [];
    const denied = new Set(report.buckets.filter(({ denial }) => denial === 'denied').map((bucket) => bucket.name));
    // A merged report does not say which report a gap without a bucket comes from.
    const isDenied = (bucket) => bucket === null
        ? parts.length > 0
            ? denied.size > 0
            : report.settings.buckets.length > 0 && report.settings.buckets.every((name) => denied.has(name))
        : denied.has(bucket);
    const most = new Map(report.settings.acceptGaps.map((text) => {
        const [name = '', atMost] = text.split('<=');
        return [name, atMost === undefined ? null : Number(atMost)];
    }));
    const targetsOf = (0,_verdict_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .groupByBucket */ .tb)(report.targets);
    const gapsOf = (0,_verdict_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .groupByBucket */ .tb)(report.gaps);
    for (const { name, state, ...facts } of report.buckets) {
        const should = (0,_verdict_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .findState */ .B7)({ targets: targetsOf.get(name) ?? [], gaps: gapsOf.get(name) ?? [], facts });
        if (state !== should)
            found.push(`The state of bucket ${name} is ${state}, but must be ${should}.`);
    }
    for (const { name, accepted, count, bucket } of report.gaps) {
        const atMost = most.get(name);
        const isAccepted = atMost !== undefined && (atMost === null || (count !== null && count <= atMost));
        // Each merged report accepted gaps by settings of its own; the merged settings list all of them.
        if (parts.length > 0 && (!accepted || atMost !== undefined))
            continue;
        if (accepted !== isAccepted && !(accepted && isDenied(bucket) && _verdict_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCEPTED_WHERE_DENIED */ .u.has(name)))
            found.push(`The gap ${name} is ${accepted ? '' : 'not '}accepted, which contradicts the settings.`);
    }
    const withFindings = new Set(report.findings.map(makeKeyOfTarget));
    const isBeyond = report.findingsNotListed.requests > 0;
    for (const target of report.targets) {
        const verdicts = withFindings.has(makeKeyOfTarget(target))
            ? ['non-compliant']
            : [
                (0,_verdict_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeTarget */ .dM)(false, target, false),
                (0,_verdict_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeTarget */ .dM)(false, target, denied.has(target.bucket)),
                ...(isBeyond ? ['non-compliant'] : []),
            ];
        const isRight = verdicts.includes(target.verdict);
        if (!isRight)
            found.push(`The verdict of ${target.bucket}, ${target.network} is ${target.verdict}, which contradicts its numbers.`);
    }
    const silent = new Set(report.gaps.flatMap(({ name, bucket }) => (name === 'no-log-records' ? [bucket] : [])));
    const withoutTraffic = new Set(report.gaps.flatMap(({ name, bucket, network }) => name === 'no-traffic' && bucket !== null && network !== null
        ? [makeKeyOfTarget({ bucket, network })]
        : []));
    for (const target of report.targets)
        if (target.verdict === 'no-traffic' &&
            !silent.has(target.bucket) &&
            !silent.has(null) &&
            !withoutTraffic.has(makeKeyOfTarget(target)))
            found.push(`The target ${target.bucket}, ${target.network} has no traffic, and no gap says so.`);
    const should = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_10__/* .findWorstVerdict */ .Sx)([
        (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .findOverallVerdict */ ._4)(report.targets, report.gaps),
        ...parts.map(({ verdict }) => verdict),
    ]);
    if (report.verdict !== should)
        found.push(`The verdict is ${report.verdict}, but by targets and gaps it must be ${should}.`);
    return found;
}
/** Most targets are of any network. Their key is then a text that is there already, unless it looks like another key. */
function makeKeyOfTarget({ bucket, network }) {
    return network === _model_scope_js__WEBPACK_IMPORTED_MODULE_11__/* .ANY_NETWORK */ .Yh && !bucket.startsWith('[') ? bucket : JSON.stringify([bucket, network]);
}
function findEarliest(times) {
    return times.reduce((least, time) => (time !== null && (least === undefined || time < least) ? time : least), undefined);
}
function findLatest(times) {
    return times.reduce((most, time) => (time !== null && (most === undefined || time > most) ? time : most), undefined);
}
/** Whether a time of the report lies outside of its window. */
function isOutside(time, { since, until }) {
    return (since !== null && time < since) || (until !== null && time >= until);
}


Object.assign(__webpack_exports__, {
  H: /* binding */ isOutside,
  _: /* binding */ findContradictions,
});

/***/ }),

6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/report/package/earlier-files.js
var earlier_files = __webpack_require__(9579);
// EXTERNAL MODULE: ./lib/report/formats/evidence-csv.js
var evidence_csv = __webpack_require__(6301);
// EXTERNAL MODULE: ./lib/report/formats/html.js + 2 modules
var html = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/report/formats/markdown.js
var markdown = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/report/formats/queries-sql.js
var queries_sql = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/report/formats/report-json.js
var report_json = __webpack_require__(2902);
// EXTERNAL MODULE: ./lib/report/package/names.js
var names = __webpack_require__(1109);
;// CONCATENATED MODULE: ./lib/report/package/files.js







/**
 * The files of a package, one after the other. `report.html` lists the sums of the files before it, and `SHA256SUMS`
 * those of all other files. So the caller reads all pieces of a file before it asks for the next file. A piece is valid
 * only until the next is read.
 */
function* makePackageFiles(parts) {
    const { report, evidence, queries } = parts;
    const digests = [];
    const makeFile = (name, texts) => ({
        file: name,
        pieces: addDigest(name, texts, (digest) => digests.push(digest)),
    });
    yield makeFile('report.json', (0,report_json.formatReportJson)(report));
    if (evidence !== null)
        yield makeFile('evidence.csv', (0,evidence_csv/* formatEvidence */.V)(evidence, report.findings));
    yield makeFile('summary.md', [(0,markdown.renderJobSummary)(report)]);
    yield makeFile('queries.sql', [(0,queries_sql/* formatQueriesSql */.C)(report, queries)]);
    yield makeFile('report.html', (0,html/* renderHtmlReport */.w)({ report, evidence, queries, files: [...digests] }));
    yield { file: names/* SUMS_FILE */.A, pieces: encodeTexts([formatSums(digests)]) };
}
/** Bytes of a piece. */
const BYTES_A_PIECE = 64 * 1024;
/**
 * The text as UTF-8, in pieces. A piece is valid only until the next is read, because all use the same buffer. Separate
 * buffers would stay in memory until the next garbage collection.
 */
function* addDigest(name, texts, onDigest) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for (const piece of encodeTexts(texts)) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
    }
    onDigest({ name, bytes, sha256: hash.digest('hex') });
}
/** Fills the buffer before it is returned. A text can be one line of a table. */
function* encodeTexts(texts) {
    const encoder = new TextEncoder();
    const buffer = new Uint8Array(BYTES_A_PIECE);
    let filled = 0;
    for (const text of texts)
        for (let at = 0; at < text.length;) {
            const { read, written } = encoder.encodeInto(text.slice(at), buffer.subarray(filled));
            at += read;
            filled += written;
            if (at === text.length)
                break;
            yield buffer.subarray(0, filled);
            filled = 0;
        }
    if (filled > 0)
        yield buffer.subarray(0, filled);
}
/** The form that `sha256sum` writes and verifies. */
function formatSums(digests) {
    return digests.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/report/package/write.js








/**
 * Writes the files of the report into a directory, and creates the directory if it does not exist. Writes all as
 * temporary files first, and renames them then, so that a reader never finds an incomplete file. Removes the files of
 * an earlier run. Throws SettingsError if a file of another program has the name of a report file, and keeps that file.
 * Returns the files' paths. After an abort it renames nothing, and throws the signal's reason.
 */
async function writeReports(directory, parts, signal = null) {
    await makeDirectory(directory);
    await (0,earlier_files.refuseForeignFiles)(directory);
    const written = new Map();
    try {
        for (const { file, pieces } of makePackageFiles(parts)) {
            const temporary = (0,external_node_path_.join)(directory, `.${file}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
            written.set(file, temporary);
            // `wx` does not follow a link, and the rename replaces a hostile link by the file.
            await (0,promises_.writeFile)(temporary, pieces, { flag: 'wx', ...(signal === null ? {} : { signal }) });
            signal?.throwIfAborted();
        }
        const own = new Set(written.values());
        for (const path of await (0,earlier_files/* findLeftOvers */.E)(directory))
            if (!own.has(path))
                await (0,promises_.rm)(path, { force: true });
        await (0,earlier_files.refuseForeignFiles)(directory);
        signal?.throwIfAborted();
        // Without a pause, so that no signal interrupts it. The sums are removed last and written first. They identify the
        // files that a killed run leaves.
        for (const file of names/* REPORT_FILES */.J)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, file), { force: true });
        for (const [file, temporary] of [...written].reverse())
            (0,external_node_fs_.renameSync)(temporary, (0,external_node_path_.join)(directory, file));
    }
    catch (thrown) {
        // What failed is reported, and not that a file which was perhaps never made could not be removed.
        await Promise.all([...written.values()].map((temporary) => (0,promises_.rm)(temporary, { force: true }).catch(() => { })));
        signal?.throwIfAborted();
        if (!isSystemError(thrown))
            throw thrown;
        throw new errors/* CheckError */.tl(`The report could not be written to ${(0,errors/* shortenPath */.nf)(directory)}: ${(0,errors/* describeError */.Uc)(thrown)}. Give a report-directory that can be written.`, { cause: thrown });
    }
    return Object.fromEntries([...written.keys()].map((file) => [file, (0,external_node_path_.join)(directory, file)]));
}
async function makeDirectory(directory) {
    try {
        await makeFolder((0,external_node_path_.resolve)(directory));
    }
    catch (thrown) {
        const there = await (0,promises_.stat)(directory).catch(() => null);
        if (there !== null && !there.isDirectory())
            throw new errors/* SettingsError */.GN(`report-directory ${(0,errors/* shortenPath */.nf)(directory)} is not a directory. Give the path of a directory.`);
        throw new errors/* CheckError */.tl(`report-directory ${(0,errors/* shortenPath */.nf)(directory)} could not be created: ${(0,errors/* describeError */.Uc)(thrown)}. Give one that can be written.`, { cause: thrown });
    }
}
/**
 * Creates the folder and those above it. Node's recursive version never ends where the system cannot create a folder,
 * for example below /proc.
 */
async function makeFolder(path) {
    if (await isFolder(path))
        return;
    const above = (0,external_node_path_.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        if (!(await isFolder(path)))
            throw error;
    }
}
/** Links followed. */
async function isFolder(path) {
    const there = await (0,promises_.stat)(path).catch(() => null);
    return there?.isDirectory() ?? false;
}
function isSystemError(thrown) {
    return thrown instanceof Error && 'syscall' in thrown;
}


Object.assign(__webpack_exports__, {
  writeReports: /* binding */ writeReports,
});

/***/ }),

6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringify)
});

// UNUSED EXPORTS: normalize_options

;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/get.js
// Lodash implementation of `get`

const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp(
  // Match anything that isn't a dot or bracket.
  "[^.[\\]]+" +
    "|" +
    // Or match property names within brackets.
    "\\[(?:" +
    // Match a non-string expression.
    "([^\"'][^[]*)" +
    "|" +
    // Or match strings (supports escaping characters).
    "([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2" +
    ")\\]" +
    "|" +
    // Or match "" as the space between consecutive dots or empty brackets.
    "(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))",
  "g",
);
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;

const getTag = function (value) {
  // if (!value) value === undefined ? "[object Undefined]" : "[object Null]";
  return Object.prototype.toString.call(value);
};

const isSymbol = function (value) {
  const type = typeof value;
  return (
    type === "symbol" ||
    (type === "object" && value && getTag(value) === "[object Symbol]")
  );
};

const isKey = function (value, object) {
  if (Array.isArray(value)) {
    return false;
  }
  const type = typeof value;
  if (
    type === "number" ||
    type === "symbol" ||
    type === "boolean" ||
    !value ||
    isSymbol(value)
  ) {
    return true;
  }
  return (
    reIsPlainProp.test(value) ||
    !reIsDeepProp.test(value) ||
    (object != null && value in Object(object))
  );
};

const stringToPath = function (string) {
  const result = [];
  if (string.charCodeAt(0) === charCodeOfDot) {
    result.push("");
  }
  string.replace(rePropName, function (match, expression, quote, subString) {
    let key = match;
    if (quote) {
      key = subString.replace(reEscapeChar, "$1");
    } else if (expression) {
      key = expression.trim();
    }
    result.push(key);
  });
  return result;
};

const castPath = function (value, object) {
  if (Array.isArray(value)) {
    return value;
  } else {
    return isKey(value, object) ? [value] : stringToPath(value);
  }
};

const toKey = function (value) {
  if (typeof value === "string" || isSymbol(value)) return value;
  const result = `${value}`;
  return result == "0" && 1 / value == -Infinity ? "-0" : result;
};

const get = function (object, path) {
  path = castPath(path, object);
  let index = 0;
  const length = path.length;
  while (object != null && index < length) {
    object = object[toKey(path[index++])];
  }
  return index && index === length ? object : undefined;
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function (columns) {
  if (columns === undefined || columns === null) {
    return [undefined, undefined];
  }
  if (typeof columns !== "object") {
    return [Error('Invalid option "columns": expect an array or an object')];
  }
  if (!Array.isArray(columns)) {
    const newcolumns = [];
    for (const k in columns) {
      newcolumns.push({
        key: k,
        header: columns[k],
      });
    }
    columns = newcolumns;
  } else {
    const newcolumns = [];
    for (const column of columns) {
      if (typeof column === "string") {
        newcolumns.push({
          key: column,
          header: column,
        });
      } else if (
        typeof column === "object" &&
        column !== null &&
        !Array.isArray(column)
      ) {
        if (!column.key) {
          return [
            Error('Invalid column definition: property "key" is required'),
          ];
        }
        if (column.header === undefined) {
          column.header = column.key;
        }
        newcolumns.push(column);
      } else {
        return [
          Error("Invalid column definition: expect a string or an object"),
        ];
      }
    }
    columns = newcolumns;
  }
  return [undefined, columns];
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ");
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString()
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/normalize_options.js




const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    return [
      new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", [
        "option `bom` is optional and must be a boolean value,",
        `got ${JSON.stringify(options.bom)}`,
      ]),
    ];
  }
  // Normalize option `delimiter`
  if (options.delimiter === undefined || options.delimiter === null) {
    options.delimiter = ",";
  } else if (Buffer.isBuffer(options.delimiter)) {
    options.delimiter = options.delimiter.toString();
  } else if (typeof options.delimiter !== "string") {
    return [
      new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", [
        "option `delimiter` must be a buffer or a string,",
        `got ${JSON.stringify(options.delimiter)}`,
      ]),
    ];
  }
  // Normalize option `quote`
  if (options.quote === undefined || options.quote === null) {
    options.quote = '"';
  } else if (options.quote === true) {
    options.quote = '"';
  } else if (options.quote === false) {
    options.quote = "";
  } else if (Buffer.isBuffer(options.quote)) {
    options.quote = options.quote.toString();
  } else if (typeof options.quote !== "string") {
    return [
      new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", [
        "option `quote` must be a boolean, a buffer or a string,",
        `got ${JSON.stringify(options.quote)}`,
      ]),
    ];
  }
  // Normalize option `quoted`
  if (options.quoted === undefined || options.quoted === null) {
    options.quoted = false;
  } else {
    // todo
  }
  // Normalize option `escape_formulas`
  if (
    options.escape_formulas === undefined ||
    options.escape_formulas === null
  ) {
    options.escape_formulas = false;
  } else if (typeof options.escape_formulas !== "boolean") {
    return [
      new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", [
        "option `escape_formulas` must be a boolean,",
        `got ${JSON.stringify(options.escape_formulas)}`,
      ]),
    ];
  }
  // Normalize option `quoted_empty`
  if (options.quoted_empty === undefined || options.quoted_empty === null) {
    options.quoted_empty = undefined;
  } else {
    // todo
  }
  // Normalize option `quoted_match`
  if (
    options.quoted_match === undefined ||
    options.quoted_match === null ||
    options.quoted_match === false
  ) {
    options.quoted_match = null;
  } else if (!Array.isArray(options.quoted_match)) {
    options.quoted_match = [options.quoted_match];
  }
  if (options.quoted_match) {
    for (const quoted_match of options.quoted_match) {
      const isString = typeof quoted_match === "string";
      const isRegExp = quoted_match instanceof RegExp;
      if (!isString && !isRegExp) {
        return [
          new CsvError("CSV_OPTION_QUOTED_MATCH", [
            "option `quoted_match` must be a string or a regex,",
            `got ${JSON.stringify(options.quoted_match)}`,
          ]),
        ];
      }
    }
  }
  // Normalize option `quoted_string`
  if (options.quoted_string === undefined || options.quoted_string === null) {
    options.quoted_string = false;
  } else {
    // todo
  }
  // Normalize option `eof`
  if (options.eof === undefined || options.eof === null) {
    options.eof = true;
  } else {
    // todo
  }
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === null) {
    options.escape = '"';
  } else if (Buffer.isBuffer(options.escape)) {
    options.escape = options.escape.toString();
  } else if (typeof options.escape !== "string") {
    return [
      Error(
        `Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`,
      ),
    ];
  }
  if (options.escape.length > 1) {
    return [
      Error(
        `Invalid Option: escape must be one character, got ${options.escape.length} characters`,
      ),
    ];
  }
  // Normalize option `header`
  if (
    options.header === undefined ||
    options.header === null ||
    options.header === false
  ) {
    options.header = false;
  } else if (options.header !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_HEADER",
      [
        "option `header` is expected to be a boolean,",
        `got ${JSON.stringify(options.header)}`,
      ],
      options,
    );
  }
  // Normalize option `headers_as_comment`
  if (
    options.header_as_comment === undefined ||
    options.header_as_comment === null ||
    options.header_as_comment === false
  ) {
    options.header_as_comment = false;
  } else if (options.header_as_comment === true) {
    options.header_as_comment = "#";
  } else if (Buffer.isBuffer(options.header_as_comment)) {
    options.header_as_comment = options.header_as_comment.toString();
  } else if (typeof options.header_as_comment !== "string") {
    throw new CsvError(
      "CSV_INVALID_OPTION_HEADER_AS_COMMENT",
      [
        "option `header_as_comment` must be a boolean, a string or a buffer,",
        `got ${JSON.stringify(options.header_as_comment)}`,
      ],
      options,
    );
  }
  // if (options.header_as_comment && !options.comment?.length) {
  //   throw new CsvError(
  //     "CSV_INVALID_OPTION_COMMENT",
  //     [
  //       "option `comment` must be a non empty string or buffer when using `header_as_comment`,",
  //       `got ${JSON.stringify(options.comment)}`,
  //     ],
  //     options,
  //   );
  // }
  // Header is always enabled with `header_as_comment`
  // if (options.header_as_comment === true) {
  //   options.header = true;
  // }
  // Normalize option `columns`
  const [errColumns, columns] = normalize_columns(options.columns);
  if (errColumns !== undefined) return [errColumns];
  options.columns = columns;
  // Normalize option `quoted`
  if (options.quoted === undefined || options.quoted === null) {
    options.quoted = false;
  } else {
    // todo
  }
  // Normalize option `cast`
  if (options.cast === undefined || options.cast === null) {
    options.cast = {};
  } else {
    // todo
  }
  // Normalize option cast.bigint
  if (options.cast.bigint === undefined || options.cast.bigint === null) {
    // Cast boolean to string by default
    options.cast.bigint = (value) => "" + value;
  }
  // Normalize option cast.boolean
  if (options.cast.boolean === undefined || options.cast.boolean === null) {
    // Cast boolean to string by default
    options.cast.boolean = (value) => (value ? "1" : "");
  }
  // Normalize option cast.date
  if (options.cast.date === undefined || options.cast.date === null) {
    // Cast date to timestamp string by default
    options.cast.date = (value) => "" + value.getTime();
  }
  // Normalize option cast.number
  if (options.cast.number === undefined || options.cast.number === null) {
    // Cast number to string using native casting by default
    options.cast.number = (value) => "" + value;
  }
  // Normalize option cast.object
  if (options.cast.object === undefined || options.cast.object === null) {
    // Stringify object as JSON by default
    options.cast.object = (value) => JSON.stringify(value);
  }
  // Normalize option cast.string
  if (options.cast.string === undefined || options.cast.string === null) {
    // Leave string untouched
    options.cast.string = function (value) {
      return value;
    };
  }
  // Normalize option `on_record`
  if (
    options.on_record !== undefined &&
    typeof options.on_record !== "function"
  ) {
    return [Error(`Invalid Option: "on_record" must be a function.`)];
  }
  // Normalize option `quote_record_delimiter`
  if (
    options.quote_record_delimiter === undefined ||
    options.quote_record_delimiter === null
  ) {
    options.quote_record_delimiter = !options.record_delimiter;
  } else if (typeof options.quote_record_delimiter !== "boolean") {
    return [
      new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", [
        "option `quote_record_delimiter` must be a boolean,",
        `got ${JSON.stringify(options.quote_record_delimiter)}`,
      ]),
    ];
  }
  // Normalize option `record_delimiter`
  if (
    options.record_delimiter === undefined ||
    options.record_delimiter === null
  ) {
    options.record_delimiter = "\n";
  } else if (Buffer.isBuffer(options.record_delimiter)) {
    options.record_delimiter = options.record_delimiter.toString();
  } else if (typeof options.record_delimiter !== "string") {
    return [
      Error(
        `Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`,
      ),
    ];
  }
  switch (options.record_delimiter) {
    case "unix":
      options.record_delimiter = "\n";
      break;
    case "mac":
      options.record_delimiter = "\r";
      break;
    case "windows":
      options.record_delimiter = "\r\n";
      break;
    case "ascii":
      options.record_delimiter = "\u001e";
      break;
    case "unicode":
      options.record_delimiter = "\u2028";
      break;
  }
  return [undefined, options];
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/index.js




const bom_utf8 = Buffer.from([239, 187, 191]);
// True when appending `separator` after `value` would let `parse` find
// `separator` starting inside `value`. Besides the field containing the whole
// separator, this also covers boundary fusion: a field whose tail is a
// non-empty prefix of a multi-character separator merges with the appended
// separator (eg value "a:" + delimiter "::" => "a:::", matched at offset 1).
// Such fields must be quoted to round-trip, like RFC 4180 fields containing the
// delimiter, generalized to multi-character delimiters and record delimiters.
const emits_separator = function (value, separators) {
  return separators.some(
    (separator) =>
      separator.length !== 0 &&
      (value.indexOf(separator) !== -1 ||
        (separator.length > 1 &&
          (value + separator).indexOf(separator) < value.length)),
  );
};
// True when `value` matches one of the `quoted_match` patterns. The regexps
// come from the user and the same objects are reused for every field, so the
// test must not depend on their state: `RegExp.prototype.test` advances
// `lastIndex` on a global or sticky regexp, which would make a match in one
// field move where the next field starts matching. `String.prototype.search`
// searches from the start and restores `lastIndex`, and is equivalent to
// `test` for the stateless regexps.
const matches_quoted_match = function (value, quoted_match) {
  if (!quoted_match) return false;
  return quoted_match.some((pattern) =>
    typeof pattern === "string"
      ? value.indexOf(pattern) !== -1
      : value.search(pattern) !== -1,
  );
};

const stringifier = function (options, state, info) {
  return {
    options: options,
    state: state,
    info: info,
    __transform: function (chunk, push) {
      // Chunk validation
      if (!Array.isArray(chunk) && typeof chunk !== "object") {
        return Error(
          `Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`,
        );
      }
      // Detect columns from the first record
      if (this.info.records === 0) {
        if (Array.isArray(chunk)) {
          if (
            this.options.header === true &&
            this.options.columns === undefined
          ) {
            return Error(
              "Undiscoverable Columns: header option requires column option or object records",
            );
          }
        } else if (this.options.columns === undefined) {
          const [err, columns] = normalize_columns(Object.keys(chunk));
          if (err) return;
          this.options.columns = columns;
        }
      }
      // Emit the header
      if (this.info.records === 0) {
        this.bom(push);
        const err = this.headers(push);
        if (err) return err;
      }
      // Emit and stringify the record if an object or an array
      try {
        // this.emit('record', chunk, this.info.records);
        if (this.options.on_record) {
          this.options.on_record(chunk, this.info.records);
        }
      } catch (err) {
        return err;
      }
      // Convert the record into a string
      let err, chunk_string;
      if (this.options.eof) {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === undefined) {
          return;
        } else {
          chunk_string = chunk_string + this.options.record_delimiter;
        }
      } else {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === undefined) {
          return;
        } else {
          if (this.options.header || this.info.records) {
            chunk_string = this.options.record_delimiter + chunk_string;
          }
        }
      }
      // Emit the csv
      this.info.records++;
      push(chunk_string);
    },
    stringify: function (chunk, chunkIsHeader = false) {
      if (typeof chunk !== "object") {
        return [undefined, chunk];
      }
      const { columns } = this.options;
      const record = [];
      // Record is an array
      if (Array.isArray(chunk)) {
        // We are getting an array but the user has specified output columns. In
        // this case, we respect the columns indexes
        const length = columns
          ? Math.min(chunk.length, columns.length)
          : chunk.length;
        // Cast record elements
        for (let i = 0; i < length; i++) {
          const field = chunk[i];
          const [err, value] = this.__cast(field, {
            index: i,
            column: i,
            records: this.info.records,
            header: chunkIsHeader,
          });
          if (err) return [err];
          record[i] = [value, field];
        }
        // Record is a literal object
        // `columns` is always defined: it is either provided or discovered.
      } else {
        for (let i = 0; i < columns.length; i++) {
          const field = get(chunk, columns[i].key);
          const [err, value] = this.__cast(field, {
            index: i,
            column: columns[i].key,
            records: this.info.records,
            header: chunkIsHeader,
          });
          if (err) return [err];
          record[i] = [value, field];
        }
      }
      let csvrecord = "";
      for (let i = 0; i < record.length; i++) {
        let options, err;

        let [value, field] = record[i];
        if (typeof value === "string") {
          options = this.options;
        } else if (is_object(value)) {
          // Value is considerered as a mix of a value and options
          options = { ...value };
          value = options.value;
          delete options.value;
          if (
            typeof value !== "string" &&
            value !== undefined &&
            value !== null
          ) {
            if (err)
              return [
                Error(
                  `Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`,
                ),
              ];
          }
          // Merge global options with the ones returned by cast
          options = { ...this.options, ...options };
          [err, options] = normalize_options(options);
          if (err !== undefined) {
            return [err];
          }
        } else if (value === undefined || value === null) {
          options = this.options;
        } else {
          return [
            Error(
              `Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`,
            ),
          ];
        }
        const {
          delimiter,
          escape,
          quote,
          quoted,
          quoted_empty,
          quoted_string,
          quoted_match,
          record_delimiter,
          quote_record_delimiter,
          escape_formulas,
        } = options;
        if ("" === value && "" === field) {
          const quotedMatch = matches_quoted_match(value, quoted_match);
          const shouldQuote =
            quotedMatch ||
            true === quoted_empty ||
            (true === quoted_string && false !== quoted_empty);
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (value) {
          if (typeof value !== "string") {
            return [
              Error(
                `Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`,
              ),
            ];
          }
          const containsdelimiter = emits_separator(value, [delimiter]);
          const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
          const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
          // Testing `\n` and `\r` covers the three sequences `parse` discovers
          const containsRecordDelimiter = emits_separator(value, [
            record_delimiter,
            ...(quote_record_delimiter === false ? [] : ["\n", "\r"]),
          ]);
          const quotedString = quoted_string && typeof field === "string";
          const quotedMatch = matches_quoted_match(value, quoted_match);
          // See https://github.com/adaltas/node-csv/pull/387
          // More about CSV injection or formula injection, when websites embed
          // untrusted input inside CSV files:
          // https://owasp.org/www-community/attacks/CSV_Injection
          // http://georgemauer.net/2017/10/07/csv-injection.html
          // Apple Numbers unicode normalization is empirical from testing
          if (escape_formulas) {
            switch (value[0]) {
              case "-":
                if (typeof field === "number" || typeof field === "bigint") {
                  break;
                }
                value = `'${value}`;
                break;
              case "=":
              case "+":
              case "@":
              case "\t":
              case "\r":
              case "\uFF1D": // Unicode '='
              case "\uFF0B": // Unicode '+'
              case "\uFF0D": // Unicode '-'
              case "\uFF20": // Unicode '@'
                value = `'${value}`;
                break;
            }
          }
          const shouldQuote =
            containsQuote === true ||
            containsdelimiter ||
            containsRecordDelimiter ||
            quoted ||
            quotedString ||
            quotedMatch;
          if (shouldQuote === true && containsEscape === true) {
            value = value.replaceAll(escape, () => escape + escape);
          }
          if (containsQuote === true) {
            value = value.replaceAll(quote, () => escape + quote);
          }
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (
          quoted_empty === true ||
          (field === "" && quoted_string === true && quoted_empty !== false)
        ) {
          csvrecord += quote + quote;
        }
        if (i !== record.length - 1) {
          csvrecord += delimiter;
        }
      }
      return [undefined, csvrecord];
    },
    bom: function (push) {
      if (this.options.bom !== true) {
        return;
      }
      push(bom_utf8);
    },
    headers: function (push) {
      if (this.options.header === false) {
        return;
      }
      if (this.options.columns === undefined) {
        return;
      }
      let err;
      let headers = this.options.columns.map((column) => column.header);
      if (this.options.eof) {
        [err, headers] = this.stringify(headers, true);
        headers += this.options.record_delimiter;
      } else {
        [err, headers] = this.stringify(headers, true);
      }
      if (err) return err;
      if (this.options.header_as_comment) {
        headers = this.options.header_as_comment + " " + headers;
      }
      push(headers);
    },
    __cast: function (value, context) {
      const type = typeof value;
      try {
        if (type === "string") {
          // Fine for 99% of the cases
          return [undefined, this.options.cast.string(value, context)];
        } else if (type === "bigint") {
          return [undefined, this.options.cast.bigint(value, context)];
        } else if (type === "number") {
          return [undefined, this.options.cast.number(value, context)];
        } else if (type === "boolean") {
          return [undefined, this.options.cast.boolean(value, context)];
        } else if (value instanceof Date) {
          return [undefined, this.options.cast.date(value, context)];
        } else if (type === "object" && value !== null) {
          return [undefined, this.options.cast.object(value, context)];
        } else if (value === null && this.options.cast.null !== undefined) {
          return [undefined, this.options.cast.null(value, context)];
        } else if (
          value === undefined &&
          this.options.cast.undefined !== undefined
        ) {
          return [undefined, this.options.cast.undefined(value, context)];
        } else {
          return [undefined, value];
        }
      } catch (err) {
        return [err];
      }
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/sync.js
/*
CSV Stringify

Please look at the [Sync API](https://csv.js.org/stringify/api/sync/) for
additional information.
*/




const stringify = function (records, opts = {}) {
  const data = [];
  const [err, options] = normalize_options(opts);
  if (err !== undefined) throw err;
  const state = {
    stop: false,
  };
  // Information
  const info = {
    records: 0,
  };
  const api = stringifier(options, state, info);
  for (const record of records) {
    const err = api.__transform(record, function (record) {
      data.push(record);
    });
    if (err !== undefined) throw err;
  }
  if (data.length === 0) {
    api.bom((d) => {
      data.push(d);
    });
    const err = api.headers((headers) => {
      data.push(headers);
    });
    if (err !== undefined) throw err;
  }
  return data.join("");
};




/***/ }),

// ./node_modules/yaml/dist/compose/compose-collection.js
7349:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var resolveBlockMap = __webpack_require__(7103);
var resolveBlockSeq = __webpack_require__(334);
var resolveFlowCollection = __webpack_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

// ./node_modules/yaml/dist/compose/compose-doc.js
3683:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Document = __webpack_require__(3021);
var composeNode = __webpack_require__(5937);
var resolveEnd = __webpack_require__(7788);
var resolveProps = __webpack_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

// ./node_modules/yaml/dist/compose/compose-node.js
5937:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var composeCollection = __webpack_require__(7349);
var composeScalar = __webpack_require__(5413);
var resolveEnd = __webpack_require__(7788);
var utilEmptyScalarPosition = __webpack_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

// ./node_modules/yaml/dist/compose/compose-scalar.js
5413:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var resolveBlockScalar = __webpack_require__(8913);
var resolveFlowScalar = __webpack_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

// ./node_modules/yaml/dist/compose/composer.js
7603:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var node_process = __webpack_require__(932);
var directives = __webpack_require__(1342);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(1464);
var identity = __webpack_require__(1127);
var composeDoc = __webpack_require__(3683);
var resolveEnd = __webpack_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

// ./node_modules/yaml/dist/compose/resolve-block-map.js
7103:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);
var resolveProps = __webpack_require__(4631);
var utilContainsNewline = __webpack_require__(9499);
var utilFlowIndentCheck = __webpack_require__(4051);
var utilMapIncludes = __webpack_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

// ./node_modules/yaml/dist/compose/resolve-block-scalar.js
8913:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

// ./node_modules/yaml/dist/compose/resolve-block-seq.js
334:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var YAMLSeq = __webpack_require__(2223);
var resolveProps = __webpack_require__(4631);
var utilFlowIndentCheck = __webpack_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

// ./node_modules/yaml/dist/compose/resolve-end.js
7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

// ./node_modules/yaml/dist/compose/resolve-flow-collection.js
3142:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var resolveEnd = __webpack_require__(7788);
var resolveProps = __webpack_require__(4631);
var utilContainsNewline = __webpack_require__(9499);
var utilMapIncludes = __webpack_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

// ./node_modules/yaml/dist/compose/resolve-flow-scalar.js
6842:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);
var resolveEnd = __webpack_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

// ./node_modules/yaml/dist/compose/resolve-props.js
4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

// ./node_modules/yaml/dist/compose/util-contains-newline.js
9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

// ./node_modules/yaml/dist/compose/util-empty-scalar-position.js
2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

// ./node_modules/yaml/dist/compose/util-flow-indent-check.js
4051:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var utilContainsNewline = __webpack_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

// ./node_modules/yaml/dist/compose/util-map-includes.js
1187:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

// ./node_modules/yaml/dist/doc/Document.js
3021:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Alias = __webpack_require__(4065);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var toJS = __webpack_require__(6424);
var Schema = __webpack_require__(5840);
var stringifyDocument = __webpack_require__(6829);
var anchors = __webpack_require__(1596);
var applyReviver = __webpack_require__(3661);
var createNode = __webpack_require__(2404);
var directives = __webpack_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

// ./node_modules/yaml/dist/doc/anchors.js
1596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var visit = __webpack_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

// ./node_modules/yaml/dist/doc/applyReviver.js
3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

// ./node_modules/yaml/dist/doc/createNode.js
2404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

// ./node_modules/yaml/dist/doc/directives.js
1342:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var visit = __webpack_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

// ./node_modules/yaml/dist/errors.js
1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

// ./node_modules/yaml/dist/index.js
8815:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;


var composer = __webpack_require__(7603);
var Document = __webpack_require__(3021);
var Schema = __webpack_require__(5840);
var errors = __webpack_require__(1464);
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(361);
var lineCounter = __webpack_require__(6628);
var parser = __webpack_require__(3456);
var publicApi = __webpack_require__(4047);
var visit = __webpack_require__(204);



exports.Dk = composer.Composer;
exports.yo = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

// ./node_modules/yaml/dist/log.js
7249:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var node_process = __webpack_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

// ./node_modules/yaml/dist/nodes/Alias.js
4065:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var anchors = __webpack_require__(1596);
var visit = __webpack_require__(204);
var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);
var toJS = __webpack_require__(6424);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

// ./node_modules/yaml/dist/nodes/Collection.js
101:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var createNode = __webpack_require__(2404);
var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

// ./node_modules/yaml/dist/nodes/Node.js
6673:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var applyReviver = __webpack_require__(3661);
var identity = __webpack_require__(1127);
var toJS = __webpack_require__(6424);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

// ./node_modules/yaml/dist/nodes/Pair.js
7165:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var createNode = __webpack_require__(2404);
var stringifyPair = __webpack_require__(9748);
var addPairToJSMap = __webpack_require__(7104);
var identity = __webpack_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

// ./node_modules/yaml/dist/nodes/Scalar.js
3301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);
var toJS = __webpack_require__(6424);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

// ./node_modules/yaml/dist/nodes/YAMLMap.js
4454:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyCollection = __webpack_require__(1212);
var addPairToJSMap = __webpack_require__(7104);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

// ./node_modules/yaml/dist/nodes/YAMLSeq.js
2223:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var createNode = __webpack_require__(2404);
var stringifyCollection = __webpack_require__(1212);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var toJS = __webpack_require__(6424);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

// ./node_modules/yaml/dist/nodes/addPairToJSMap.js
7104:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var log = __webpack_require__(7249);
var merge = __webpack_require__(452);
var stringify = __webpack_require__(2148);
var identity = __webpack_require__(1127);
var toJS = __webpack_require__(6424);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

// ./node_modules/yaml/dist/nodes/identity.js
1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

// ./node_modules/yaml/dist/nodes/toJS.js
6424:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

// ./node_modules/yaml/dist/parse/cst-scalar.js
110:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var resolveBlockScalar = __webpack_require__(8913);
var resolveFlowScalar = __webpack_require__(6842);
var errors = __webpack_require__(1464);
var stringifyString = __webpack_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

// ./node_modules/yaml/dist/parse/cst-stringify.js
1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

// ./node_modules/yaml/dist/parse/cst-visit.js
7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

// ./node_modules/yaml/dist/parse/cst.js
3461:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var cstScalar = __webpack_require__(110);
var cstStringify = __webpack_require__(1733);
var cstVisit = __webpack_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

// ./node_modules/yaml/dist/parse/lexer.js
361:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var cst = __webpack_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

// ./node_modules/yaml/dist/parse/line-counter.js
6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

// ./node_modules/yaml/dist/parse/parser.js
3456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var node_process = __webpack_require__(932);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

// ./node_modules/yaml/dist/public-api.js
4047:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var composer = __webpack_require__(7603);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(1464);
var log = __webpack_require__(7249);
var identity = __webpack_require__(1127);
var lineCounter = __webpack_require__(6628);
var parser = __webpack_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

// ./node_modules/yaml/dist/schema/Schema.js
5840:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var map = __webpack_require__(7451);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var tags = __webpack_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

// ./node_modules/yaml/dist/schema/common/map.js
7451:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var YAMLMap = __webpack_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

// ./node_modules/yaml/dist/schema/common/null.js
3632:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

// ./node_modules/yaml/dist/schema/common/seq.js
1706:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var YAMLSeq = __webpack_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

// ./node_modules/yaml/dist/schema/common/string.js
6464:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyString = __webpack_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

// ./node_modules/yaml/dist/schema/core/bool.js
6340:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

// ./node_modules/yaml/dist/schema/core/float.js
8405:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);
var stringifyNumber = __webpack_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

// ./node_modules/yaml/dist/schema/core/int.js
7493:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyNumber = __webpack_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

// ./node_modules/yaml/dist/schema/core/schema.js
896:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var bool = __webpack_require__(6340);
var float = __webpack_require__(8405);
var int = __webpack_require__(7493);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

// ./node_modules/yaml/dist/schema/json/schema.js
3559:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);
var map = __webpack_require__(7451);
var seq = __webpack_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

// ./node_modules/yaml/dist/schema/tags.js
18:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var bool = __webpack_require__(6340);
var float = __webpack_require__(8405);
var int = __webpack_require__(7493);
var schema = __webpack_require__(896);
var schema$1 = __webpack_require__(3559);
var binary = __webpack_require__(6083);
var merge = __webpack_require__(452);
var omap = __webpack_require__(303);
var pairs = __webpack_require__(8385);
var schema$2 = __webpack_require__(5913);
var set = __webpack_require__(1528);
var timestamp = __webpack_require__(4371);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/binary.js
6083:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var node_buffer = __webpack_require__(181);
var Scalar = __webpack_require__(3301);
var stringifyString = __webpack_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/bool.js
8398:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/float.js
5782:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);
var stringifyNumber = __webpack_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/int.js
873:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyNumber = __webpack_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/merge.js
452:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/omap.js
303:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var toJS = __webpack_require__(6424);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var pairs = __webpack_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/pairs.js
8385:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);
var YAMLSeq = __webpack_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/schema.js
5913:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var binary = __webpack_require__(6083);
var bool = __webpack_require__(8398);
var float = __webpack_require__(5782);
var int = __webpack_require__(873);
var merge = __webpack_require__(452);
var omap = __webpack_require__(303);
var pairs = __webpack_require__(8385);
var set = __webpack_require__(1528);
var timestamp = __webpack_require__(4371);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/set.js
1528:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

// ./node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
4371:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyNumber = __webpack_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

// ./node_modules/yaml/dist/stringify/foldFlowLines.js
4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

// ./node_modules/yaml/dist/stringify/stringify.js
2148:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var anchors = __webpack_require__(1596);
var identity = __webpack_require__(1127);
var stringifyComment = __webpack_require__(9799);
var stringifyString = __webpack_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

// ./node_modules/yaml/dist/stringify/stringifyCollection.js
1212:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

// ./node_modules/yaml/dist/stringify/stringifyComment.js
9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

// ./node_modules/yaml/dist/stringify/stringifyDocument.js
6829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

// ./node_modules/yaml/dist/stringify/stringifyNumber.js
8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

// ./node_modules/yaml/dist/stringify/stringifyPair.js
9748:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

// ./node_modules/yaml/dist/stringify/stringifyString.js
3069:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(3301);
var foldFlowLines = __webpack_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

// ./node_modules/yaml/dist/visit.js
204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

};
