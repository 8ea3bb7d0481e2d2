import type { Octokit } from '@octokit/core'

/** GitHub's APIs. Repeats a request when GitHub asks for it. */
export interface GitHubApi {
  /**
   * The data of the answer. `route` has the form of GitHub's documentation: `PATCH
   * /repos/{owner}/{repo}/issues/{issue_number}`.
   */
  request(route: string, parameters: Record<string, unknown>): Promise<unknown>
  /** The answer of GitHub's GraphQL API to a query. */
  sendQuery(query: string): Promise<unknown>
  /** Every item of every page. */
  listItems(route: string, parameters: Record<string, unknown>): AsyncIterable<unknown>
}

/** The settings of a connection to GitHub. */
export interface GitHubConnection {
  readonly token: string
  /** `https://api.github.com`, or the address of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly signal: AbortSignal
  /** Waits end at this moment. Milliseconds since the epoch. */
  readonly deadline: number
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/**
 * A failed request. `status` is 500 without a `response` when GitHub could not be reached. A status below 300 means an
 * answer that is not one of the API.
 */
export interface GitHubFailure extends Error {
  readonly status: number
  readonly response?: unknown
}

/** Whether a request to GitHub failed with this error. */
export function isGitHubFailure(thrown: unknown): thrown is GitHubFailure {
  return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number'
}

const MOST_ATTEMPTS = 4
const SERVER_FAILURES: ReadonlySet<number> = new Set([500, 502, 503, 504])
const PAGE_ITEMS = 100
/** A pull request has at most 2,500 comments. A repository can have more open issues. */
const MOST_PAGES = 500

/** Connects to GitHub. Loads the client of its API. */
export async function connectToGitHub(connection: GitHubConnection): Promise<GitHubApi> {
  const { getOctokit } = await import(/* webpackChunkName: "github" */ '@actions/github')
  const ignoreMessage = () => {}
  const baseUrl = connection.apiUrl.replace(/\/+$/, '')
  const octokit: Pick<Octokit, 'request' | 'hook'> = getOctokit(connection.token, {
    baseUrl,
    log: { debug: ignoreMessage, info: ignoreMessage, warn: ignoreMessage, error: ignoreMessage },
  })
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await request(options)
        if (answer.status >= 300 && answer.status < 400)
          throw makeRedirectError(answer.status, answer.headers.location)
        if (typeof answer.data !== 'object' || answer.data === null) throw makeNotTheApiError(answer.status)
        return answer
      } catch (error) {
        const wait =
          attempt < MOST_ATTEMPTS ? waitBeforeRetry(error, options.method, attempt, connection.now()) : null
        if (wait === null || connection.now() + wait > connection.deadline) throw error
        await connection.sleep(wait, connection.signal)
      }
    }
  })
  const addSignal = (parameters: Record<string, unknown>) => ({
    ...parameters,
    request: { signal: connection.signal },
  })
  // A redirect would lose a write (301 and 302 turn a POST into a GET), or send the report to another host.
  const refuseRedirects = (parameters: Record<string, unknown>) => ({
    ...parameters,
    request: { signal: connection.signal, redirect: 'manual' as const },
  })
  return {
    async request(route, parameters) {
      const isWrite = !route.startsWith('GET ')
      return (await octokit.request(route, (isWrite ? refuseRedirects : addSignal)(parameters))).data
    },
    async sendQuery(query) {
      // GitHub Enterprise Server: https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql
      const url = `${baseUrl.replace(/\/v3$/, '')}/graphql`
      return (await octokit.request(`POST ${url}`, refuseRedirects({ query }))).data
    },
    async *listItems(route, parameters) {
      // Octokit's paging ignores the signal, and treats a page with status 409 as the last.
      let page = await octokit.request(route, { ...addSignal(parameters), per_page: PAGE_ITEMS })
      const asked = new Set<string>()
      for (let pages = 1; ; pages++) {
        if (!Array.isArray(page.data)) throw makeNotTheApiError(page.status)
        yield* page.data
        const next = findNextPage(page.headers.link)
        if (next === null) return
        if (pages === MOST_PAGES || asked.has(next)) throw makeEndlessError(page.status)
        asked.add(next)
        // The token must not go to another host.
        if (!URL.canParse(next) || new URL(next).origin !== new URL(baseUrl).origin)
          throw makeNotTheApiError(page.status)
        page = await octokit.request(`GET ${next}`, addSignal({}))
      }
    },
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function findNextPage(link: string | undefined): string | null {
  return /<([^<>]+)>;[^,]*\brel="next"/.exec(link ?? '')?.[1] ?? null
}

/** A proxy or a login page answered in place of GitHub, so that nothing was read or written. */
function makeNotTheApiError(status: number): GitHubFailure {
  return Object.assign(new Error('the response is not a response of its API'), { status, response: {} })
}

/** Endless pages, for example a page that names itself as the next. */
function makeEndlessError(status: number): GitHubFailure {
  return Object.assign(new Error(`its list of pages does not end`), { status, response: {} })
}

function makeRedirectError(status: number, location: string | undefined): GitHubFailure {
  const target = location !== undefined && URL.canParse(location) ? ` to ${new URL(location).host}` : ''
  return Object.assign(
    new Error(`it redirects the request${target}, and redirects of writes are not followed`),
    {
      status,
      response: {},
    },
  )
}

function readHeaders(failure: GitHubFailure): Record<string, string | undefined> {
  return (failure as { response?: { headers?: Record<string, string | undefined> } }).response?.headers ?? {}
}

/**
 * Whether GitHub throttled the request, and did not refuse it for a missing permission: 429, or 403 with a header. A
 * secondary limit can have only a message.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function isRateLimit(failure: GitHubFailure): boolean {
  if (failure.status !== 403) return failure.status === 429
  const headers = readHeaders(failure)
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(failure.message)
  )
}

/**
 * Milliseconds until the request is repeated. Null when it is not. A throttled request had no effect and can always be
 * repeated. After a failure of the server, only an idempotent request can.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function waitBeforeRetry(error: unknown, method: string, attempt: number, now: number): number | null {
  if (!isGitHubFailure(error)) return null
  const headers = readHeaders(error)
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN)
  const isExhausted = headers['x-ratelimit-remaining'] === '0'
  if (isRateLimit(error)) {
    if (retryAfter >= 0) return retryAfter * 1000
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now
    return isExhausted && reset > 0 ? reset : 60_000
  }
  if (SERVER_FAILURES.has(error.status) && method !== 'POST') return 1000 * 2 ** (attempt - 1)
  return null
}
