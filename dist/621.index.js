export const id = 621;
export const ids = [621];
export const modules = {

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeProxyAgents: () => (/* binding */ makeProxyAgents)
/* harmony export */ });
/* harmony import */ var agent_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(319);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1566);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8182);




/** Decides for each connection by the environment: a proxy, or directly where `NO_PROXY` holds the host. */
class RoutingAgent extends agent_base__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6 {
    #direct;
    #trusted;
    #proxied = new Map();
    constructor(direct, trusted) {
        // What is trusted reaches the tunnelled connections from here alone: the agents below drop it.
        super({ keepAlive: true, ...trusted });
        this.#direct = direct;
        this.#trusted = trusted;
    }
    async connect(_request, options) {
        const scheme = options.secureEndpoint ? 'https' : 'http';
        const host = options.host?.includes(':') ? `[${options.host}]` : options.host;
        const proxy = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_3__/* .getProxyForUrl */ .T)(`${scheme}://${host}:${options.port}`);
        if (proxy === '')
            return this.#direct[scheme];
        const known = this.#proxied.get(`${scheme} ${proxy}`);
        if (known !== undefined)
            return known;
        const agent = options.secureEndpoint
            ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_2__/* .HttpsProxyAgent */ .b(proxy, { keepAlive: true, ...this.#trusted })
            : // A kept connection would be sent the next request as if to the server itself, since that is written before.
                new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpProxyAgent */ .s(proxy, this.#trusted);
        this.#proxied.set(`${scheme} ${proxy}`, agent);
        return agent;
    }
    destroy() {
        for (const agent of [this.#direct.http, this.#direct.https, ...this.#proxied.values()])
            agent.destroy();
        super.destroy();
    }
}
function makeProxyAgents(direct, trusted) {
    const agent = new RoutingAgent(direct, trusted);
    // The SDK asks for an `https.Agent`; it needs no more of one than what any agent has.
    return { http: agent, https: agent };
}


/***/ })

};
