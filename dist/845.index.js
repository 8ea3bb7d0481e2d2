export const id = 845;
export const ids = [845];
export const modules = {

/***/ 1845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEarlierReport: () => (/* binding */ readEarlierReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4197);
/* harmony import */ var _settings_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9413);





const count = valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.number(), valibot__WEBPACK_IMPORTED_MODULE_4__.safeInteger(), valibot__WEBPACK_IMPORTED_MODULE_4__.minValue(0));
/** As `report.json` spells it: it is written again as it stands. */
const timestamp = valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), valibot__WEBPACK_IMPORTED_MODULE_4__.isoTimestamp());
const finding = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    bucket: valibot__WEBPACK_IMPORTED_MODULE_4__.string(),
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_4__.string(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_4__.string(),
    authentication: valibot__WEBPACK_IMPORTED_MODULE_4__.picklist(['header', 'presigned', 'unknown']),
    // It may be a file that this tool did not write.
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.transform(_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)),
    requests: count,
});
/** The part of report.json that a comparison needs; what an older version did not write is empty. */
const earlierReport = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    generatedAt: timestamp,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_4__.picklist(['compliant', 'non-compliant', 'inconclusive']),
    settings: valibot__WEBPACK_IMPORTED_MODULE_4__.object({
        buckets: valibot__WEBPACK_IMPORTED_MODULE_4__.array(valibot__WEBPACK_IMPORTED_MODULE_4__.string()),
        sourceIps: valibot__WEBPACK_IMPORTED_MODULE_4__.array(valibot__WEBPACK_IMPORTED_MODULE_4__.string()),
        ignoreRejected: valibot__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    }),
    findings: valibot__WEBPACK_IMPORTED_MODULE_4__.array(finding),
    findingsNotListed: valibot__WEBPACK_IMPORTED_MODULE_4__.object({ requests: count }),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.array(finding), []),
    exceptedNotListed: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.object({ requests: count }), { requests: 0 }),
});
/** More fits into no text of this language; a report of the most findings is a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024;
/** Reads the report.json of an earlier check. Throws SettingsError where it is none. */
async function readEarlierReport(path) {
    const refuse = (problem, cause) => new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`the report to compare with, ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}, ${problem}`, { cause });
    let bytes;
    try {
        bytes = await (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R)(path, LARGEST_REPORT_BYTES);
    }
    catch (error) {
        throw refuse(`cannot be read: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error)}`, error);
    }
    if (bytes === null)
        throw refuse('is larger than 500 MiB, as no report.json is.');
    const text = new TextDecoder().decode(bytes);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw refuse(`is no JSON; give the report.json of an earlier check.`, error);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__.safeParse(earlierReport, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_4__.getDotPath(issue);
    throw refuse(`is no report.json of this tool (${where === null ? '' : `${where}: `}${issue.message}).`);
}


/***/ })

};
