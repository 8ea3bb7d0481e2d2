export const id = 326;
export const ids = [326];
export const modules = {

/***/ 9326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LARGEST_FILE_BYTES: () => (/* binding */ LARGEST_FILE_BYTES),
/* harmony export */   canBeExcepted: () => (/* binding */ canBeExcepted),
/* harmony export */   readExceptionsFile: () => (/* binding */ readExceptionsFile)
/* harmony export */ });
/* unused harmony export parseExceptions */
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4197);
/* harmony import */ var _settings_locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(845);
/* harmony import */ var _settings_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9413);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9294);





/** A baseline of the most findings that a report lists has room in it. */
const LARGEST_FILE_BYTES = 16 * 1024 * 1024;
/** What is parsed takes memory by its tokens, far more than by its bytes: as many as 15,000 exceptions have. */
const MOST_TOKENS = 1_000_000;
const LONGEST_TEXT_CHARACTERS = 2_000;
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
const AUTHENTICATIONS = ['header', 'presigned', 'unknown'];
/** Reads the exceptions file. Throws SettingsError, with the line, where it is not to the letter what is documented. */
async function readExceptionsFile(path, now) {
    let bytes;
    try {
        bytes = await (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R)(path, LARGEST_FILE_BYTES);
    }
    catch (error) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`exceptions file ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} cannot be read: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(error)}`, {
            cause: error,
        });
    }
    if (bytes === null)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`exceptions file ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} is larger than 16 MiB; a file of exceptions is a short list.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`exceptions file ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} is not UTF-8.`, { cause: error });
    }
    return parseExceptions(text, path, now);
}
/** The exceptions in the text of the file at `path`, in its order; see `readExceptionsFile`. */
async function parseExceptions(text, path, now) {
    const { isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { readNetwork } = await __webpack_require__.e(/* import() */ 230).then(__webpack_require__.bind(__webpack_require__, 7230));
    const lines = new LineCounter();
    const fail = (offset, message) => {
        const where = offset === undefined ? '' : `, line ${Math.max(1, lines.linePos(offset).line)}`;
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`exceptions file ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}${where}: ${message}`);
    };
    let tokens = 0;
    for (const _ of new Lexer().lex(text))
        if (++tokens > MOST_TOKENS)
            fail(undefined, 'it holds too much; a file of exceptions is a short list.');
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined)
        fail(problem.pos[0], `not the YAML that is expected: ${problem.message}`);
    visit(document, {
        Alias: (_, alias) => fail(alias.range?.[0], 'aliases (`*name`) are not supported; write the value out.'),
    });
    const top = document.contents;
    if (!isMap(top))
        return fail(top?.range?.[0], 'a map with the one key "exceptions" is expected.');
    const offsetOf = (node) => node?.range?.[0];
    const keyOf = (key) => isScalar(key) ? (key.source ?? String(key.value)) : fail(offsetOf(key), 'a key is expected to be a text.');
    const knownKey = (key, names) => {
        const name = keyOf(key);
        if (names.includes(name))
            return name;
        const nearest = (0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(name, names);
        const hint = nearest === null ? `known are ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names)}.` : `did you mean ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(nearest)}?`;
        return fail(offsetOf(key), `unknown key ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}; ${hint}`);
    };
    let items = [];
    for (const { key, value } of top.items) {
        knownKey(key, ['exceptions']);
        if (isSeq(value))
            items = value.items;
        else if (value !== null && !(isScalar(value) && value.value === null))
            fail(offsetOf(value), 'under "exceptions" a list is expected.');
    }
    if (top.items.length === 0)
        fail(offsetOf(top), 'the key "exceptions" is missing.');
    return items.map((item) => isMap(item) ? readException(item) : fail(offsetOf(item), 'each exception is a map of keys and values.'));
    function readException(item) {
        const given = new Map();
        for (const { key, value } of item.items) {
            const name = knownKey(key, KEYS);
            given.set(name, { text: textOf(name, value, offsetOf(key)), offset: offsetOf(value) ?? offsetOf(key) });
        }
        const start = offsetOf(item);
        const required = (key) => given.get(key)?.text ??
            fail(start, `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)} is missing: each exception has a reason, an owner and an end.`);
        const optional = (key) => given.get(key)?.text ?? null;
        const at = (key) => given.get(key)?.offset;
        const [reason, owner, expires] = [required('reason'), required('owner'), required('expires')];
        const wrongDate = dateProblem(expires, now);
        if (wrongDate !== null)
            fail(at('expires'), wrongDate);
        const bucket = optional('bucket');
        const wrongBucket = bucket === null ? null : (0,_settings_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketNameProblem */ .Bn)(bucket);
        if (wrongBucket !== null)
            fail(at('bucket'), wrongBucket);
        const requester = optional('requester');
        const wrongRequester = requester === null ? null : requesterProblem(requester);
        if (wrongRequester !== null)
            fail(at('requester'), wrongRequester);
        const authentication = optional('authentication');
        const knownAuthentication = AUTHENTICATIONS.find((name) => name === authentication) ?? null;
        if (authentication !== null && knownAuthentication === null)
            fail(at('authentication'), `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(authentication)} is none of ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(AUTHENTICATIONS)}.`);
        const cidr = optional('network');
        const network = cidr === null ? null : readNetwork(cidr);
        if (network !== null && 'problem' in network)
            return fail(at('network'), network.problem);
        const userAgentContains = optional('user-agent-contains');
        const everyAddress = network !== null && network.network.prefixLength === 0;
        if (bucket === null &&
            requester === null &&
            authentication === null &&
            (network === null || everyAddress))
            fail(start, userAgentContains === null
                ? 'it matches everything: narrow it with bucket, network, requester or authentication.'
                : 'a user agent alone narrows nothing, as any client can send it: add a requester or a network.');
        if (userAgentContains !== null && requester === null && (network === null || everyAddress))
            fail(at('user-agent-contains'), "a user agent is the client's own word: it counts only beside a requester or a network.");
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
    function textOf(key, value, keyOffset) {
        const offset = offsetOf(value) ?? keyOffset;
        if (!isScalar(value) || value.value === null || typeof value.value === 'boolean')
            return fail(offset, `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)} is expected to be a text.`);
        const written = scalarText(value);
        // What is looked for in a log is looked for as it was quoted: without its blanks it would be found more often.
        const text = key === 'requester' || key === 'user-agent-contains' ? written.replace(/\n+$/, '') : written.trim();
        if (text.trim() === '')
            return fail(offset, `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)} is empty.`);
        if (text.length > LONGEST_TEXT_CHARACTERS)
            return fail(offset, `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)} is longer than ${LONGEST_TEXT_CHARACTERS} characters.`);
        return text;
    }
}
/** What is wrong with the requester of an exception; null: nothing. */
function requesterProblem(requester) {
    if (!/[*?]/.test(requester))
        return null;
    return `${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(requester)}: there are no wildcards; a role without its session covers all of its sessions.`;
}
/**
 * Whether an exception for this client would be taken by the file's rules: a log may hold a bucket or a requester that is no
 * name, as none of AWS's is.
 */
function canBeExcepted({ bucket, requester }) {
    return ((0,_settings_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketNameProblem */ .Bn)(bucket) === null &&
        requesterProblem(requester) === null &&
        requester.trim() !== '' &&
        requester.length <= LONGEST_TEXT_CHARACTERS);
}
function scalarText(scalar) {
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
/** What is wrong with the date of an exception's end; null: nothing. */
function dateProblem(expires, now) {
    const isDate = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(expires);
    const day = isDate ? (0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOfDate */ .OU)(expires) : Number.NaN;
    if (Number.isNaN(day) || new Date(day * 86_400_000).toISOString().slice(0, 10) !== expires)
        return `"expires" ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(expires)} is no date such as 2027-01-31.`;
    const latest = oneYearAfter(now);
    if (day > (0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOfDate */ .OU)(latest))
        return `"expires" ${expires} is more than a year ahead; the latest is ${latest}.`;
    return null;
}
function oneYearAfter(now) {
    const date = new Date((0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(now) * 86_400_000);
    date.setUTCFullYear(date.getUTCFullYear() + 1);
    return date.toISOString().slice(0, 10);
}


/***/ })

};
