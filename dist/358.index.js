export const id = 358;
export const ids = [358];
export const modules = {

/***/ 5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* unused harmony exports BASELINE_DAYS, baselineYaml */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _advice_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4511);
/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3594);
/* harmony import */ var _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9294);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7154);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4209);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(525);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8662);









/** How long what is there now may stay, from the day of the baseline. */
const BASELINE_DAYS = 90;
/** A requester and product with more remote IPs than this is a fleet, whose addresses come and go. */
const FLEET_REMOTE_IPS = 20;
/**
 * The present findings as an exceptions file, so that a check with it fails on new clients only. Reason and owner are to be
 * filled in; each exception ends after `BASELINE_DAYS`.
 *
 * What changes from run to run is left out, so that one cause is one exception: the session and address of a role, who
 * opens a presigned URL, the addresses of a fleet, the version of a product. All else is told apart.
 */
async function baselineYaml(report, now) {
    const { Document, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { canBeExcepted } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.bind(__webpack_require__, 9326));
    const expires = isoDate((0,_exceptions_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(now) + BASELINE_DAYS);
    const findings = report.findings.filter(canBeExcepted);
    const entries = entriesOf(findings);
    const document = new Document({
        exceptions: entries.map((entry) => ({
            reason: _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .TO_BE_FILLED_IN */ .D9,
            owner: _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .TO_BE_FILLED_IN */ .D9,
            expires,
            ...entry,
        })),
    });
    quotedWhereUnseen(document, visit);
    document.commentBefore = ` What signed with SigV2 on ${isoDate((0,_exceptions_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(now))}. For each: why it may, who answers for it, until when.`;
    const notCovered = [];
    const { requests } = report.findingsNotListed;
    if (requests > 0)
        notCovered.push(` Not covered: ${requests} requests of clients beyond those that the report lists.`);
    const strange = report.findings.length - findings.length;
    if (strange > 0)
        notCovered.push(` Not covered: ${strange} findings whose bucket or requester is no name that an exception can have.`);
    if (notCovered.length > 0)
        document.comment = notCovered.join('\n');
    return spelledOut(document.toString({ lineWidth: 0 }));
}
/** Text that holds what would not be seen is quoted, since in quotes alone YAML takes it spelled out. */
function quotedWhereUnseen(document, visit) {
    visit(document, {
        Scalar(_, scalar) {
            if (typeof scalar.value === 'string' && spelledOut(scalar.value) !== scalar.value)
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
}
/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
function spelledOut(yaml) {
    return yaml.replace(_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .UNSEEN */ .PR, (character) => {
        if (character === '\n')
            return character;
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
}
/** Writes the baseline to a new file. Throws CheckError where that cannot be done. */
async function writeBaseline(path, report, now) {
    const text = await baselineYaml(report, now);
    const { LARGEST_FILE_BYTES } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.bind(__webpack_require__, 9326));
    if (Buffer.byteLength(text) > LARGEST_FILE_BYTES)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckError */ .tl(`the baseline ${JSON.stringify(path)} would be larger than an exceptions file can be. Mend clients first, or write it for fewer buckets.`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
    }
    catch (error) {
        // What stands there already is somebody's; else it is a part of this.
        if (error.code !== 'EEXIST')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => { });
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckError */ .tl(`the baseline ${JSON.stringify(path)} cannot be written: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorText */ .kc)(error)}`, {
            cause: error,
        });
    }
}
function isoDate(day) {
    return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
function entriesOf(findings) {
    const causes = new Map();
    for (const finding of findings) {
        const key = JSON.stringify(entryOf(finding, false));
        const cause = causes.get(key);
        if (cause === undefined)
            causes.set(key, [finding]);
        else
            cause.push(finding);
    }
    const entries = new Map();
    for (const cause of causes.values()) {
        const fleet = new Set(cause.map(({ remoteIp }) => remoteIp)).size > FLEET_REMOTE_IPS;
        for (const finding of cause) {
            const entry = entryOf(finding, !fleet && hasAddressOfItsOwn(finding));
            entries.set(JSON.stringify(entry), entry);
        }
    }
    return [...entries].sort(([a], [b]) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoints */ .U)(a, b)).map(([, entry]) => entry);
}
/** Where S3 knew no requester, the address is all that tells clients apart. */
function hasAddressOfItsOwn({ requester, authentication }) {
    return requester === '-' || (authentication !== 'presigned' && (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSession */ .p)(requester) === requester);
}
function entryOf(finding, withAddress) {
    const { bucket, remoteIp, authentication } = finding;
    const product = authentication === 'presigned' ? '' : productPart(finding.userAgent);
    // `-` and other texts that are no address are in no network.
    const isAddress = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(remoteIp) !== 0 && !remoteIp.includes('%');
    return {
        bucket,
        ...(withAddress && isAddress ? { network: remoteIp } : {}),
        requester: (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSession */ .p)(finding.requester),
        authentication,
        ...(product === '' ? {} : { 'user-agent-contains': product }),
    };
}
/** Of a user agent that is no known product's, so much tells it apart, and a file of them stays one that can be read. */
const USER_AGENT_CHARACTERS = 300;
/** Empty where the user agent says nothing: `-` would be found in most others. */
function productPart(userAgent) {
    const text = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCharacters */ .DR)((0,_advice_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .productText */ .LA)(userAgent) ?? userAgent.trim(), USER_AGENT_CHARACTERS).trim();
    return text === '-' ? '' : text;
}


/***/ })

};
