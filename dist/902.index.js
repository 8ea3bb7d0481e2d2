export const id = 902;
export const ids = [902];
export const modules = {

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ GAP_NAMES)
/* harmony export */ });
/** The gaps of `docs/gaps.md`: reasons why a log proves less than it seems to. */
const GAP_NAMES = [
    'no-log-records',
    'no-traffic',
    'unparsed-records',
    'signature-missing',
    'signature-unknown',
    'stale-logs',
    'window-not-covered',
    'logging-disabled',
    'logging-changed',
    'result-truncated',
];


/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2871);



/** Findings in one piece. */
const FINDINGS_A_PIECE = 200;
/**
 * `report.json`: keys in the order of the schema, two blanks of indentation, a line end. It comes in pieces, since ten
 * thousand findings in one text would take more memory than a check of any log.
 */
function* reportJson(report) {
    const { findings } = report;
    const withoutFindings = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__.parse)(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Q, { ...report, findings: [] }), null, 2));
    // A line end is never part of a text in JSON, so that only the key itself can stand so.
    const [before, after] = withoutFindings.split(/(?<=\n {2}"findings": )\[\]/);
    yield before;
    for (let at = 0; at < findings.length; at += FINDINGS_A_PIECE)
        yield findings
            .slice(at, at + FINDINGS_A_PIECE)
            .map((finding) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__.parse)(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$, finding), null, 2)))
            .map((json, place) => `${at + place === 0 ? '[' : ','}\n    ${json.replaceAll('\n', '\n    ')}`)
            .join('');
    yield `${findings.length === 0 ? '[]' : '\n  ]'}${after}\n`;
}


/***/ }),

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findingSchema),
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1133);


/**
 * `Report` as a schema: `docs/report.schema.json` is made from it (`npm run schema`), and `report.json` is written through
 * it, which keeps its keys in this order. The compiler sees that schema and type say the same.
 */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0));
const time = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('ISO 8601 in UTC, with seconds'));
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(item), valibot__WEBPACK_IMPORTED_MODULE_0__.readonly());
const signatureCounts = {
    sigV4: count,
    sigV2: count,
    unsigned: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('the signature column is -')),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('any other value there')),
    missing: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('the record ends before the signature column')),
};
const gap = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_NAMES */ .m),
    accepted: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    count: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('records that it is about')),
    message: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what it means and what to do')),
    samples: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ logObject: valibot__WEBPACK_IMPORTED_MODULE_0__.string(), record: valibot__WEBPACK_IMPORTED_MODULE_0__.string() })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(5)),
});
const target = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('canonical CIDR, or any')),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'no-traffic']),
    ...signatureCounts,
    firstSeen: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of its in-scope records')),
    lastSeen: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
});
const authentication = valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['header', 'presigned', 'unknown']);
const findingKeys = {
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    authentication,
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('first 1,000 characters, secrets redacted')),
    client: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ product: valibot__WEBPACK_IMPORTED_MODULE_0__.string(), version: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), advice: valibot__WEBPACK_IMPORTED_MODULE_0__.string() })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what it calls itself, as far as that is known')),
    requests: count,
    rejected: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of the requests: answered 400, 401 or 403')),
    firstSeen: time,
    lastSeen: time,
    logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(20), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the smallest by code points')),
    logObjectCount: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('exact, or null')),
};
const findingSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.object(findingKeys);
const exception = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('its last day, UTC')),
    match: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        network: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        requester: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        authentication: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(authentication),
        userAgentContains: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    }),
    state: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['active', 'expired', 'unmatched']), valibot__WEBPACK_IMPORTED_MODULE_0__.description('expired: it excepts nothing any more; unmatched: no client fits it')),
    dueInDays: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('negative once expired')),
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of SigV2 that fit it, excepted or not')),
    clients: count,
});
const comparedClient = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('a role without its session')),
    authentication,
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('now; 0: it is gone')),
    requestsBefore: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('in the earlier report; 0: it is new')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
const beside = (what) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    requests: count,
    requestsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of clients that are not listed')),
    clients: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        network: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        requester: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('first 1,000 characters, secrets redacted')),
        tlsVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where the record ends before that column')),
        requests: count,
        firstSeen: time,
        lastSeen: time,
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(1_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('most requests first')),
}), valibot__WEBPACK_IMPORTED_MODULE_0__.description(`${what}; beside the verdict, no part of it`));
const query = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    queryExecutionId: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    purpose: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count),
    engineVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
});
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__.object({ name: valibot__WEBPACK_IMPORTED_MODULE_0__.literal('s3-sigv4-check'), version: valibot__WEBPACK_IMPORTED_MODULE_0__.string() }),
    generatedAt: time,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'inconclusive']),
    gaps: list(gap),
    window: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ since: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), until: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time) }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('since included, until not; null: open')),
    source: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        engine: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['embedded', 'athena']),
        locations: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('how many were opened')),
        skippedFiles: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('left out for their hidden names')),
        bytes: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('as stored')),
        oldestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of all records read')),
        newestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
    }),
    settings: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        buckets: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        sourceIps: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        excludeUserAgents: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        acceptGaps: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        ignoreRejected: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    }),
    totals: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        records: count,
        inScope: count,
        ...signatureCounts,
        excluded: count,
        otherBuckets: count,
        otherNetworks: count,
        outsideWindow: count,
        service: count,
        unparsed: count,
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('records = inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed; inScope = the five signature counts')),
    targets: list(target),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(findingSchema), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('most requests first')),
    findingsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        requests: count,
        clients: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where the engine cannot tell')),
    }),
    exceptions: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(exception), valibot__WEBPACK_IMPORTED_MODULE_0__.description('those of the exceptions file, in its order')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        ...findingKeys,
        exception: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('index into exceptions of the one that excepts it')),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('clients that would be findings')),
    exceptedNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.object({ requests: count, clients: count }),
    comparison: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        earlier: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
            generatedAt: time,
            verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'inconclusive']),
        }),
        new: list(comparedClient),
        gone: list(comparedClient),
        still: list(comparedClient),
        caveats: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('with an earlier report; null where none was given')),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ records: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), complete: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()) }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('evidence.csv; both null where none was written')),
    oldTls: beside('in-scope requests over TLS 1.0 or 1.1, whatever their signature'),
    anonymous: beside('in-scope requests that nobody signed'),
    daily: list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ date: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}$/)), ...signatureCounts })),
    scan: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count),
        durationSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0)),
        queries: list(query),
    }),
}), valibot__WEBPACK_IMPORTED_MODULE_0__.title('report.json of s3-sigv4-check'));


/***/ })

};
