import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A comment or issue in the form of GitHub's REST API, with only the members that this project reads. */
export interface Item {
  id: number
  number?: number
  node_id: string
  body: string | null
  title?: string
  state?: 'open' | 'closed'
  state_reason?: string | null
  user: { login: string; id: number; type: 'Bot' | 'User' } | null
  author_association: string
  pull_request?: { url: string }
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: Record<string, unknown> | null
  readonly authorization: string | undefined
}

/** A response in place of the normal response of the server. */
export interface Canned {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly message?: string
  /** The literal body, in place of a message in JSON. */
  readonly text?: string
  /** The server closes the connection, before the response or in the middle of its body. */
  readonly breaks?: 'before' | 'within'
}

/**
 * GitHub's REST API on loopback, and the query of its GraphQL API for the owner of the token. It has comments and issues of `octo/logs`, in pages, below the path of GitHub
 * Enterprise Server.
 *
 * It does not simulate other repositories, notifications, or the limit of 65,536 characters of a body. It records the
 * authorization, and does not check it. A test prepares rate limits.
 *
 * Sources: https://docs.github.com/en/rest/issues/comments https://docs.github.com/en/rest/issues/issues
 */
export async function startGitHubServer(
  more: { comments?: Item[]; issues?: Item[]; pageItems?: number; user?: string; app?: string } = {},
) {
  /**
   * `user` is the login of the token's owner in the REST API, where `app` means that it belongs to an app. `app` is the
   * login in the GraphQL API.
   */
  const { comments = [], issues = [], pageItems = 100, user = null, app = null } = more
  const asked: Asked[] = []
  /** Prepared responses, each for the first request with its method and path. */
  const canned: { method: string; path: RegExp; answer: Canned }[] = []
  let nextId = 9_000

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = url.pathname.replace(/^\/api\/v3/, '')
    const method = request.method ?? ''
    const body = await readBody(request)
    asked.push({ method, path, body, authorization: request.headers.authorization })
    const at = canned.findIndex((one) => one.method === method && one.path.test(path))
    if (at !== -1) {
      const [{ answer }] = canned.splice(at, 1) as [(typeof canned)[number]]
      if (answer.breaks === 'before') return request.socket.destroy()
      if (answer.breaks === 'within') {
        response.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': 1_000 })
        return response.write(answer.text ?? '{', () => request.socket.destroy())
      }
      const message = {
        message: answer.message ?? 'canned',
        documentation_url: 'https://docs.github.com/rest',
      }
      if (answer.text !== undefined) {
        response.writeHead(answer.status, { 'content-type': 'text/html', ...answer.headers })
        return response.end(answer.text)
      }
      return reply(response, answer.status, message, answer.headers)
    }
    const listOf = (all: Item[]) => {
      const page = Number(url.searchParams.get('page') ?? 1)
      const shown = Math.min(pageItems, Number(url.searchParams.get('per_page') ?? 30))
      const next = page * shown < all.length
      url.searchParams.set('page', String(page + 1))
      const link = `<${base}${url.pathname.replace(/^\/api\/v3/, '')}${url.search}>; rel="next"`
      return reply(response, 200, all.slice((page - 1) * shown, page * shown), next ? { link } : {})
    }
    const makeItem = (fields: Partial<Item>): Item => ({
      id: nextId++,
      node_id: 'MDEyOklzc3VlQ29tbWVudDE=',
      body: null,
      user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
      author_association: 'NONE',
      ...fields,
    })

    if (method === 'GET' && path === '/user' && user !== null)
      return user === 'app'
        ? reply(response, 403, { message: 'Resource not accessible by integration' })
        : reply(response, 200, { login: user, id: 1, type: 'User' })
    if (method === 'POST' && url.pathname === '/api/graphql' && app !== null)
      return reply(response, 200, { data: { viewer: { login: app } } })
    if (method === 'GET' && path === '/repos/octo/logs/issues/7/comments') return listOf(comments)
    if (method === 'GET' && path === '/repos/octo/logs/issues')
      return listOf(issues.filter(({ state }) => state === url.searchParams.get('state')))
    if (method === 'POST' && /^\/repos\/octo\/logs\/issues\/\d+\/comments$/.test(path)) {
      const comment = makeItem(body as Partial<Item>)
      comments.push(comment)
      return reply(response, 201, comment)
    }
    if (method === 'POST' && path === '/repos/octo/logs/issues') {
      const issue = makeItem({ ...(body as Partial<Item>), number: nextId, state: 'open' })
      issues.push(issue)
      return reply(response, 201, issue)
    }
    const comment = /^\/repos\/octo\/logs\/issues\/comments\/(\d+)$/.exec(path)
    const issue = /^\/repos\/octo\/logs\/issues\/(\d+)$/.exec(path)
    const item =
      comments.find(({ id }) => String(id) === comment?.[1]) ??
      issues.find((one) => String(one.number) === issue?.[1])
    if (method !== 'PATCH' || item === undefined)
      return reply(response, 404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' })
    Object.assign(item, body)
    return reply(response, 200, item)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`
  return {
    apiUrl: base,
    asked,
    comments,
    issues,
    answerOnce: (method: string, path: RegExp, answer: Canned) => canned.push({ method, path, answer }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function reply(
  response: ServerResponse,
  status: number,
  data: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(data))
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? null : JSON.parse(text)
}
