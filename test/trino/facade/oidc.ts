import { createFaults, type Faults, makeAnswerWith } from './faults.js'
import { listen, readRequest, type WireReply } from './wire.js'

/** The claims of a job's token. A test can override any of them. */
export type Claims = Readonly<Record<string, unknown>>

export interface OidcStub {
  /** The variables that the runner sets in a job with `id-token: write`. */
  readonly environment: {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string
  }
  /** Each call, with its audience and the status of the response (0 for a cut connection). */
  readonly calls: readonly { readonly audience: string | null; readonly status: number }[]
  /** The operation is `GetOidcToken`. */
  readonly faults: Faults
  /** The claims of all tokens from now on. */
  claims: Claims
  /** Seconds from now until a token expires. A negative number is in the past. */
  lifetimeSeconds: number
  stop(): Promise<void>
}

const BEARER = 'runner-token'

/**
 * The endpoint that gives a workflow job its OIDC token. It checks the bearer token. It does not simulate GitHub's claims, and
 * the token has no signature.
 *
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
export async function startOidcStub(claims: Claims = {}): Promise<OidcStub> {
  const calls: { audience: string | null; status: number }[] = []
  const faults = createFaults()
  const server = await listen(async (message, response) => {
    const request = {
      ...(await readRequest(message)),
      service: 'oidc',
      operation: 'GetOidcToken',
      protocol: 'json' as const,
    }
    const audience = new URL(request.path, 'http://localhost').searchParams.get('audience')
    const call = { audience, status: 0 }
    calls.push(call)
    const makeAnswer = (status: number, body: unknown): WireReply => ({
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: Buffer.from(JSON.stringify(body)),
    })
    call.status = await makeAnswerWith(faults.next(request), request, response, async () => {
      if (request.headers.authorization?.toLowerCase() !== `bearer ${BEARER}`)
        return makeAnswer(401, { message: 'Unauthorized' })
      return makeAnswer(200, { value: makeToken(audience), count: 1 })
    })
  })
  const makeToken = (audience: string | null): string => {
    const now = Math.floor(Date.now() / 1000)
    const encodePart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const body = {
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      aud: audience ?? 'https://github.com/octo-org',
      repository: 'octo-org/octo-repo',
      ref: 'refs/heads/main',
      iat: now,
      nbf: now - 5,
      exp: now + stub.lifetimeSeconds,
      jti: `${now}-${calls.length}`,
      ...stub.claims,
    }
    return `${encodePart({ typ: 'JWT', alg: 'RS256', kid: 'stub' })}.${encodePart(body)}.${Buffer.from('unsigned').toString('base64url')}`
  }
  const stub: OidcStub = {
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    },
    calls,
    faults,
    claims,
    lifetimeSeconds: 300,
    stop: server.stop,
  }
  return stub
}
