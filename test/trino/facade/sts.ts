import { WireError, type WireRequest } from './wire.js'

/** A role as in IAM. */
export interface Role {
  readonly trustPolicy: unknown
  /** The default is 3600. */
  readonly maxSessionSeconds?: number
}

interface Statement {
  readonly Effect: string
  readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>
  readonly Action: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

const CHAINED_SECONDS = 3600
const DEFAULT_SECONDS = 3600

/**
 * Throws `WireError` when STS would refuse the credentials of a role:
 * - The token is not valid or has expired.
 * - The trust policy of the role does not accept its audience and subject.
 * - The external id is missing.
 * - The session is longer than the role, or a chain of roles, allows.
 *
 * It does not check the signature of a token.
 */
export function checkRoleRequest(request: WireRequest, role: Role | null, now: number): void {
  const parameters = new URLSearchParams(request.body.toString())
  const arn = parameters.get('RoleArn') ?? ''
  const web = request.operation === 'AssumeRoleWithWebIdentity'
  const notAuthorized = new WireError(
    'AccessDenied',
    web
      ? 'Not authorized to perform sts:AssumeRoleWithWebIdentity'
      : `User: arn:aws:sts::123456789012:assumed-role/first/session is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
    403,
  )
  const claims = web ? readClaims(parameters.get('WebIdentityToken') ?? '', now) : {}
  if (role === null) throw notAuthorized
  const values: Record<string, string> = web
    ? {
        'token.actions.githubusercontent.com:aud': String(claims.aud),
        'token.actions.githubusercontent.com:sub': String(claims.sub),
      }
    : {
        ...(parameters.has('ExternalId') ? { 'sts:ExternalId': parameters.get('ExternalId') as string } : {}),
        'sts:RoleSessionName': parameters.get('RoleSessionName') ?? '',
      }
  const { Statement: statements } = role.trustPolicy as { Statement: Statement | readonly Statement[] }
  const accepted = [statements]
    .flat()
    .some((statement: Statement) => isTrusting(statement as Statement, request.operation, values))
  if (!accepted) throw notAuthorized

  const seconds = Number(parameters.get('DurationSeconds') ?? DEFAULT_SECONDS)
  const makeInvalidError = (message: string): WireError => new WireError('ValidationError', message, 400)
  if (seconds < 900 || seconds > 43_200)
    throw makeInvalidError(
      `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${seconds < 900 ? 'greater than or equal to 900' : 'less than or equal to 43200'}`,
    )
  if (!web && request.accessKeyId?.startsWith('ASIA') === true && seconds > CHAINED_SECONDS)
    throw makeInvalidError(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    )
  if (seconds > (role.maxSessionSeconds ?? DEFAULT_SECONDS))
    throw makeInvalidError('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
}

function readClaims(token: string, now: number): Record<string, unknown> {
  const invalid = new WireError('InvalidIdentityToken', 'The ID Token provided is not a valid JWT.', 400)
  const parts = token.split('.')
  if (parts.length !== 3) throw invalid
  let claims: Record<string, unknown>
  try {
    claims = JSON.parse(Buffer.from(parts[1] as string, 'base64url').toString())
  } catch {
    throw invalid
  }
  if (typeof claims.exp !== 'number' || claims.exp * 1000 <= now)
    throw new WireError(
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(now / 1000)} must be before the expiration date/time ${String(claims.exp)}`,
      400,
    )
  if (claims.iss !== 'https://token.actions.githubusercontent.com')
    throw new WireError(
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for this issuer',
      400,
    )
  return claims
}

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value

function isTrusting(
  statement: Statement,
  operation: string,
  values: Readonly<Record<string, string>>,
): boolean {
  if (statement.Effect !== 'Allow' || !list(statement.Action).includes(`sts:${operation}`)) return false
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    const matches: ((wanted: string, value: string) => boolean) | undefined = {
      StringEquals: (wanted: string, value: string) => wanted === value,
      StringLike: isLike,
      'ForAnyValue:StringEquals': (wanted: string, value: string) => wanted === value,
      'ForAnyValue:StringLike': isLike,
    }[operator]
    if (matches === undefined) return false
    for (const [key, wanted] of Object.entries(keys)) {
      const value = values[key]
      if (value === undefined || !list(wanted).some((one) => matches(one, value))) return false
    }
  }
  return true
}

function isLike(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's').test(value)
}
