import { CheckError, describeError } from '../runtime/errors.js'
import { readJson } from '../runtime/read-file.js'
import { sendGet } from './agents.js'
import type { AwsContext } from './environment.js'
import type { Agents } from './proxy.js'

/**
 * The address at which a job requests its OIDC token. The runner sets it for a job with `id-token: write`. Source:
 * https://docs.github.com/en/actions/reference/security/oidc
 */
interface TokenEndpoint {
  readonly url: string
  readonly bearer: string
}

/** The claims of an OIDC token that a trust policy can require. Null for a missing claim. */
export interface TokenClaims {
  /** The URL of the OIDC provider: that of GitHub, or of a GitHub Enterprise. */
  readonly iss: string | null
  readonly sub: string | null
  readonly aud: string | null
  readonly repository: string | null
  readonly repositoryId: string | null
  readonly repositoryOwnerId: string | null
}

/** The OIDC token of a job, and its claims. */
export interface JobToken {
  readonly token: string
  readonly claims: TokenClaims
}

/** Null when the job has no `id-token: write`, or this process does not run in a job. */
export function findTokenEndpoint(env: AwsContext['env']): TokenEndpoint | null {
  const url = env.ACTIONS_ID_TOKEN_REQUEST_URL
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
  return url && bearer ? { url, bearer } : null
}

const ATTEMPTS = 5
const TIMEOUT_MILLISECONDS = 10_000
const FIRST_WAIT_MILLISECONDS = 500

/**
 * Requests the token of the job for one audience. Repeats the request after a temporary failure (no connection, 429,
 * 5xx, a truncated answer), with growing waits.
 * @throws CheckError after five attempts, or when GitHub refuses
 */
export async function requestJobToken(
  endpoint: TokenEndpoint,
  audience: string,
  agents: Agents,
  { mask, signal, sleep }: Pick<AwsContext, 'mask' | 'signal' | 'sleep'>,
): Promise<JobToken> {
  if (!URL.canParse(endpoint.url))
    throw new CheckError(
      'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL. Check what sets this variable in the job.',
    )
  const url = new URL(endpoint.url)
  url.searchParams.set('audience', audience)
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(url, endpoint.bearer, agents, signal)
    signal.throwIfAborted()
    if ('token' in answer) {
      mask(answer.token)
      return { token: answer.token, claims: readClaims(answer.token) }
    }
    if (!answer.canRetry || attempt === ATTEMPTS)
      throw new CheckError(
        `The job's OIDC token could not be obtained for audience "${audience}": ${answer.fault} (${attempt} ${attempt === 1 ? 'attempt' : 'attempts'}). Check that the job has "permissions: id-token: write"; if it has, run the job again.`,
      )
    await sleep(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), signal)
  }
}

type Answer = { readonly token: string } | { readonly fault: string; readonly canRetry: boolean }

async function askOnce(url: URL, bearer: string, agents: Agents, signal: AbortSignal): Promise<Answer> {
  try {
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${bearer}`,
      'user-agent': 's3-sigv4-check',
    }
    const { status, body } = await sendGet(url, headers, {
      agents,
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
      signal,
    })
    if (status !== 200)
      return {
        fault: `GitHub answered with status ${status}`,
        canRetry: status === 408 || status === 429 || status >= 500,
      }
    const token = findToken(body)
    return token === null ? { fault: 'the answer holds no token', canRetry: true } : { token }
  } catch (error) {
    return { fault: describeError(error), canRetry: true }
  }
}

function findToken(body: string): string | null {
  try {
    const { value } = JSON.parse(body) as { value?: unknown }
    return typeof value === 'string' && value !== '' ? value : null
  } catch {
    return null
  }
}

/** Reads the claims of the token. They are not verified, because they are only shown to the user. */
function readClaims(token: string): TokenClaims {
  let claims: Record<string, unknown> = {}
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    if (typeof payload === 'object' && payload !== null) claims = { ...payload }
  } catch {
    claims = {}
  }
  const readText = (name: string) =>
    typeof claims[name] === 'string' ? (claims[name] as string).slice(0, 500) : null
  return {
    iss: readText('iss'),
    sub: readText('sub'),
    aud: Array.isArray(claims.aud) ? claims.aud.join(', ') : readText('aud'),
    repository: readText('repository'),
    repositoryId: readText('repository_id'),
    repositoryOwnerId: readText('repository_owner_id'),
  }
}

/** Issuer of the tokens of github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/**
 * The issuer without its scheme. The condition keys of a trust policy begin with it, and the ARN of the provider ends
 * with it.
 */
export function findProviderName({ iss }: TokenClaims): string {
  return (iss ?? GITHUB_ISSUER).replace(/^https:\/\//, '').replace(/\/$/, '')
}

/**
 * The two forms of `sub`: with names, and with ids for repositories that were created, renamed or moved after
 * 2026-07-15 or that opted in. The other form is made from the other claims. Null when that is not possible. Source:
 * https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
 */
export function convertSubject({
  sub,
  repository,
  repositoryId,
  repositoryOwnerId,
}: TokenClaims): string | null {
  const parts = sub === null ? null : /^repo:([^/:@]+)(@\d+)?\/([^/:@]+)(@\d+)?(:.*)?$/s.exec(sub)
  if (parts === null) return null
  const [, owner, ownerId, name, nameId, context = ''] = parts
  if (ownerId !== undefined && nameId !== undefined) return `repo:${owner}/${name}${context}`
  if (repository !== `${owner}/${name}` || repositoryId === null || repositoryOwnerId === null) return null
  return `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}${context}`
}

/** The reason why this job cannot get a token, and the fix. */
export async function explainMissingToken(env: AwsContext['env']): Promise<string> {
  if (await isForkPullRequest(env))
    return 'This is a pull request from a fork: GitHub gives its jobs no OIDC token and no secrets. Run the check on a schedule or on pushes of the repository itself, and skip this step here with: if: github.event.pull_request.head.repo.full_name == github.repository'
  return 'The job has no OIDC token: add "permissions: id-token: write" to the job (for a reusable workflow, also to the calling job)'
}

/** `pull_request_target` runs as the base repository. Its jobs get a token, whoever opened the pull request. */
async function isForkPullRequest(env: AwsContext['env']): Promise<boolean> {
  const event = env.GITHUB_EVENT_NAME ?? ''
  if (!event.startsWith('pull_request') || event === 'pull_request_target' || !env.GITHUB_EVENT_PATH)
    return false
  const payload = (await readJson(env.GITHUB_EVENT_PATH)) as {
    readonly pull_request?: {
      readonly head?: { readonly repo?: { readonly full_name?: string } | null }
      readonly base?: { readonly repo?: { readonly full_name?: string } }
    }
  } | null
  const head = payload?.pull_request?.head
  return head !== undefined && head?.repo?.full_name !== payload?.pull_request?.base?.repo?.full_name
}
