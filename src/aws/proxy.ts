import type http from 'node:http'
import type https from 'node:https'
import { Agent, type AgentConnectOpts } from 'agent-base'
import { HttpProxyAgent } from 'http-proxy-agent'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { getProxyForUrl } from 'proxy-from-env'

/** The kind of connection: direct or through a proxy, and the trusted certificates. */
export interface Agents {
  readonly http: http.Agent
  readonly https: https.Agent
  /** The authorities that are trusted, where no connection goes through a proxy; null where one may. */
  readonly direct: Trusted | null
}

/** Certificates of authorities in place of Node's own; without them Node's own are trusted. */
export interface Trusted {
  readonly ca?: string[]
}

/** Chooses by the environment for each connection: a proxy, or a direct connection to a host in `NO_PROXY`. */
class RoutingAgent extends Agent {
  readonly #direct: Pick<Agents, 'http' | 'https'>
  readonly #trusted: Trusted
  readonly #proxied = new Map<string, http.Agent>()

  constructor(direct: Pick<Agents, 'http' | 'https'>, trusted: Trusted) {
    // The agents below ignore the trusted certificates for tunnelled connections. This sets them.
    super({ keepAlive: true, ...trusted })
    this.#direct = direct
    this.#trusted = trusted
  }

  override async connect(_request: http.ClientRequest, options: AgentConnectOpts): Promise<http.Agent> {
    const scheme = options.secureEndpoint ? 'https' : 'http'
    const host = options.host?.includes(':') ? `[${options.host}]` : options.host
    const proxy = getProxyForUrl(`${scheme}://${host}:${options.port}`)
    if (proxy === '') return this.#direct[scheme]
    const known = this.#proxied.get(`${scheme} ${proxy}`)
    if (known !== undefined) return known
    const agent = options.secureEndpoint
      ? new HttpsProxyAgent(proxy, { keepAlive: true, ...this.#trusted })
      : // A kept connection would be sent the next request as if to the server itself, since that is written before.
        new HttpProxyAgent(proxy, this.#trusted)
    this.#proxied.set(`${scheme} ${proxy}`, agent)
    return agent
  }

  override destroy(): void {
    for (const agent of [this.#direct.http, this.#direct.https, ...this.#proxied.values()]) agent.destroy()
    super.destroy()
  }
}

/** Agents that use the proxies of the environment, and `direct` for all other hosts. */
export function makeProxyAgents(direct: Pick<Agents, 'http' | 'https'>, trusted: Trusted): Agents {
  const agent = new RoutingAgent(direct, trusted)
  // The SDK expects an `https.Agent`, and only uses the parts that every agent has.
  return { http: agent, https: agent as unknown as https.Agent, direct: null }
}
