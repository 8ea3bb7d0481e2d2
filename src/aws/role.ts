import type { STSClient } from '@aws-sdk/client-sts'
import { CheckError, failureMessage, UserError } from '../runtime/errors.js'
import type { AwsSettings } from '../settings/settings.js'
import type { AwsContext } from './environment.js'
import { type AwsFailure, awsFailure, inAwsWords, isAccessDenied, isNamed, remedyFor } from './errors.js'
import { GITHUB_ISSUER, type JobToken, otherFormOfSubject, providerName, type TokenClaims } from './oidc.js'
import type { AwsCredentials } from './renewable-credentials.js'

/** The role to assume, and how. */
export interface Role {
  /** `arn:aws:iam::123456789012:role/name`, in any partition. */
  readonly arn: string
  readonly settings: Pick<
    AwsSettings,
    'roleSessionName' | 'roleDurationSeconds' | 'roleExternalId' | 'audience'
  >
}

const ATTEMPTS = 4
const FIRST_WAIT_MILLISECONDS = 1_000

/**
 * `sts:AssumeRoleWithWebIdentity`. Where STS could not ask GitHub for its keys (many jobs at once) the call is made again
 * with a new token; a refusal is final.
 */
export async function assumeWithJobToken(
  sts: STSClient,
  role: Role,
  requestToken: () => Promise<JobToken>,
  { signal, sleep }: Pick<AwsContext, 'signal' | 'sleep'>,
): Promise<AwsCredentials> {
  const { AssumeRoleWithWebIdentityCommand } = await import(
    /* webpackChunkName: "aws-sdk-sts" */ '@aws-sdk/client-sts'
  )
  for (let attempt = 1; ; attempt++) {
    const { token, claims } = await requestToken()
    try {
      const command = new AssumeRoleWithWebIdentityCommand({
        RoleArn: role.arn,
        RoleSessionName: role.settings.roleSessionName,
        DurationSeconds: role.settings.roleDurationSeconds,
        WebIdentityToken: token,
      })
      const { Credentials } = await sts.send(command, { abortSignal: signal })
      return requireCompleteCredentials(Credentials, 'sts:AssumeRoleWithWebIdentity', role)
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof UserError) throw error
      const failure = awsFailure(error)
      if (!mayPass(failure) || attempt === ATTEMPTS) throw refusedToJob(failure, role, claims)
      await sleep(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), signal)
    }
  }
}

/** https://github.com/aws-actions/configure-aws-credentials/issues/299 is what the second one looks like. */
function mayPass(failure: AwsFailure): boolean {
  return (
    isNamed(failure, 'IDPCommunicationError') ||
    (isNamed(failure, 'InvalidIdentityToken') && /retrieve verification key/i.test(failure.message))
  )
}

/** `sts:AssumeRole` with the credentials that the client holds. `because` says where those are from. */
export async function assumeWithCredentials(
  sts: STSClient,
  role: Role,
  because: string | null,
  { signal }: Pick<AwsContext, 'signal'>,
): Promise<AwsCredentials> {
  const { AssumeRoleCommand } = await import(/* webpackChunkName: "aws-sdk-sts" */ '@aws-sdk/client-sts')
  try {
    const command = new AssumeRoleCommand({
      RoleArn: role.arn,
      RoleSessionName: role.settings.roleSessionName,
      DurationSeconds: role.settings.roleDurationSeconds,
      ...(role.settings.roleExternalId === null ? {} : { ExternalId: role.settings.roleExternalId }),
    })
    const { Credentials } = await sts.send(command, { abortSignal: signal })
    return requireCompleteCredentials(Credentials, 'sts:AssumeRole', role)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof UserError) throw error
    throw refusedToCredentials(error, role, because)
  }
}

interface StsCredentials {
  readonly AccessKeyId?: string | undefined
  readonly SecretAccessKey?: string | undefined
  readonly SessionToken?: string | undefined
  readonly Expiration?: Date | undefined
}

function requireCompleteCredentials(
  credentials: StsCredentials | undefined,
  call: string,
  role: Role,
): AwsCredentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials ?? {}
  if (!AccessKeyId || !SecretAccessKey || !SessionToken)
    throw new CheckError(
      `${call} for ${role.arn} was answered without credentials. Check AWS_ENDPOINT_URL and the proxy.`,
    )
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...(Expiration === undefined ? {} : { expiration: Expiration }),
  }
}

function refusedToJob(failure: AwsFailure, role: Role, claims: TokenClaims): UserError {
  const call = `sts:AssumeRoleWithWebIdentity for ${role.arn} (duration ${role.settings.roleDurationSeconds} s)`
  return new CheckError(
    failureMessage(`${call} failed: ${inAwsWords(failure)}.`, jobRemedy(failure, role, claims)),
  )
}

function jobRemedy(failure: AwsFailure, role: Role, claims: TokenClaims): string {
  const account = accountOf(role.arn)
  if (isAccessDenied(failure)) return trustRemedy(role, claims)
  if (isNamed(failure, 'InvalidIdentityToken') && /audience/i.test(failure.message))
    return `This job's token has the audience "${claims.aud ?? role.settings.audience}": add it to the OIDC provider in account ${account} and to the role's trust policy, or set audience to the one they have (sts.amazonaws.com, in China sts.amazonaws.com.cn).`
  if (isNamed(failure, 'InvalidIdentityToken') && /no openidconnect provider/i.test(failure.message))
    return `Account ${account} has no OIDC provider for the issuer of this job's token, ${quoted(claims.iss ?? GITHUB_ISSUER)}: create it (infra/s3-sigv4-check.yaml does), or check the account in role-to-assume.`
  if (isDurationRefused(failure)) return durationRemedy(role)
  if (isNamed(failure, 'ExpiredToken'))
    return 'The token of this job expired before STS read it. Run the job again. If it fails again, set the clock of the self-hosted runner.'
  return otherRoleRemedy(failure)
}

/** What the token carries besides what a trust policy needs, in both forms. */
function trustRemedy(role: Role, claims: TokenClaims): string {
  if (claims.sub === null)
    return "Check the role's ARN and its trust policy: it must allow the sub and aud of this job's token, which could not be read here."
  const provider = providerName(claims)
  const other = otherFormOfSubject(claims)
  const both =
    other === null
      ? ''
      : ` Repositories made or renamed since 2026-07-15 carry ids in sub, others do not: for both list ${quoted(claims.sub)} and ${quoted(other)}.`
  return `The role must exist, and its trust policy must allow this job's token: ${provider}:sub is ${quoted(claims.sub)}, ${provider}:aud is ${quoted(claims.aud ?? role.settings.audience)}.${both} A job with an environment has the environment in sub instead of the branch.`
}

function quoted(text: string): string {
  return JSON.stringify(text)
}

function refusedToCredentials(thrown: unknown, role: Role, because: string | null): UserError {
  const failure = awsFailure(thrown)
  const call = `sts:AssumeRole for ${role.arn} (duration ${role.settings.roleDurationSeconds} s)`
  const remedy = isAccessDenied(failure)
    ? `The credentials used need sts:AssumeRole on this role, and the role's trust policy must allow them${role.settings.roleExternalId === null ? ' (if it asks for an external id, give role-external-id)' : ', with the external id that role-external-id gives'}.`
    : isDurationRefused(failure)
      ? durationRemedy(role)
      : otherRoleRemedy(failure)
  return new CheckError(
    failureMessage(
      `${call} failed: ${inAwsWords(failure)}.`,
      `${remedy}${because === null ? '' : ` ${because}`}`,
    ),
    {
      cause: thrown,
    },
  )
}

/** STS says `ValidationError` for every wrong parameter; only its text tells which. */
function isDurationRefused(failure: AwsFailure): boolean {
  return (
    isNamed(failure, 'ValidationError', 'Validation') &&
    /DurationSeconds|durationSeconds|session limit/.test(failure.message)
  )
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
function durationRemedy(role: Role): string {
  return `role-duration-seconds is ${role.settings.roleDurationSeconds}: give no more than the role's maximum session duration (3600 where it was not raised), and at most 3600 where the role is assumed from another role (chaining). The check renews the credentials by itself: 3600 is enough for the default timeout-minutes.`
}

function otherRoleRemedy(failure: AwsFailure): string {
  if (isNamed(failure, 'RegionDisabled'))
    return 'STS is not switched on in this Region for the account: switch it on in IAM, or set aws-region to another.'
  const remedy = remedyFor(failure)
  return remedy === null ? 'Check role-to-assume and aws-region.' : `${remedy}.`
}

export function accountOf(roleArn: string): string {
  return roleArn.split(':')[4] ?? ''
}
