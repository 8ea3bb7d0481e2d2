export const id = 301;
export const ids = [301];
export const modules = {

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareReports: () => (/* binding */ compareReports)
/* harmony export */ });
/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3594);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);


/**
 * Clients that signed with SigV2: new, gone, or still there since an earlier report. A role's sessions are one client.
 * Excepted clients count as there, so that an exception never makes one look gone.
 */
function compareReports(earlier, now) {
    const clients = new Map();
    const clientOf = (finding) => {
        const { bucket, remoteIp, authentication, userAgent } = finding;
        const key = JSON.stringify([
            bucket,
            remoteIp,
            (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSession */ .p)(finding.requester),
            authentication,
            userAgent,
        ]);
        let client = clients.get(key);
        if (client === undefined) {
            client = { requests: 0, requestsBefore: 0, excepted: false, finding };
            clients.set(key, client);
        }
        return client;
    };
    for (const finding of [...earlier.findings, ...earlier.excepted])
        clientOf(finding).requestsBefore += finding.requests;
    for (const finding of now.findings)
        clientOf(finding).requests += finding.requests;
    for (const finding of now.excepted) {
        const client = clientOf(finding);
        client.requests += finding.requests;
        client.excepted = true;
    }
    const compared = [...clients.values()].map(({ finding, ...numbers }) => comparedClient(finding, numbers));
    return {
        earlier: { generatedAt: earlier.generatedAt, verdict: earlier.verdict },
        new: compared.filter(({ requestsBefore }) => requestsBefore === 0).sort(byRequests),
        gone: compared.filter(({ requests }) => requests === 0).sort(byRequests),
        still: compared
            .filter(({ requests, requestsBefore }) => requests > 0 && requestsBefore > 0)
            .sort(byRequests),
        caveats: caveatsOf(earlier, now),
    };
}
function comparedClient({ bucket, remoteIp, requester, authentication, userAgent }, numbers) {
    return { bucket, remoteIp, requester: (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSession */ .p)(requester), authentication, userAgent, ...numbers };
}
function caveatsOf(earlier, now) {
    const caveats = [];
    const sameSet = (ours, theirs) => JSON.stringify([...ours].sort()) === JSON.stringify([...theirs].sort());
    if (!sameSet(earlier.settings.buckets, now.settings.buckets) ||
        !sameSet(earlier.settings.sourceIps, now.settings.sourceIps) ||
        earlier.settings.ignoreRejected !== now.settings.ignoreRejected)
        caveats.push('The earlier check had other buckets, source IPs or ignore-rejected: a client may look new or gone for that.');
    if (earlier.findingsNotListed.requests + earlier.exceptedNotListed.requests > 0)
        caveats.push('The earlier report does not list all of its clients: one that looks new may have been there.');
    if (now.findingsNotListed.requests + now.exceptedNotListed.requests > 0)
        caveats.push('This report does not list all of its clients: one that looks gone may be there.');
    if (now.gaps.some(({ accepted }) => !accepted))
        caveats.push('This check has gaps: a client that looks gone may only be unseen.');
    return caveats;
}
function byRequests(a, b) {
    return (b.requests - a.requests ||
        b.requestsBefore - a.requestsBefore ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoints */ .U)(a.bucket, b.bucket) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoints */ .U)(a.remoteIp, b.remoteIp) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoints */ .U)(a.requester, b.requester) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoints */ .U)(a.authentication, b.authentication) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoints */ .U)(a.userAgent, b.userAgent));
}


/***/ })

};
