import type { STSClient } from '@aws-sdk/client-sts'
import { CheckError, formatFailure, UserError } from '../runtime/errors.js'
import type { AwsSettings } from '../settings/settings.js'
import type { AwsContext } from './environment.js'
import {
  type AwsFailure,
  findRemedy,
  isAccessDenied,
  isNamed,
  quoteAwsFailure,
  readAwsFailure,
} from './errors.js'
import { convertSubject, findProviderName, GITHUB_ISSUER, type JobToken, type TokenClaims } from './oidc.js'
import type { AwsCredentials } from './renewable-credentials.js'
import { loadStsSdk } from './sdk.js'

/** The role to assume, and how. */
interface Role {
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
  const { AssumeRoleWithWebIdentityCommand } = await loadStsSdk()
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
      const failure = readAwsFailure(error)
      if (!isTemporary(failure) || attempt === ATTEMPTS) throw makeJobRefusal(failure, role, claims)
      await sleep(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), signal)
    }
  }
}

/** https://github.com/aws-actions/configure-aws-credentials/issues/299 shows the second one. */
function isTemporary(failure: AwsFailure): boolean {
  return (
    isNamed(failure, 'IDPCommunicationError') ||
    (isNamed(failure, 'InvalidIdentityToken') && /retrieve verification key/i.test(failure.message))
  )
}

/** `sts:AssumeRole` with the credentials that the client holds. `because` says why these credentials are used. */
export async function assumeWithCredentials(
  sts: STSClient,
  role: Role,
  because: string | null,
  { signal }: Pick<AwsContext, 'signal'>,
): Promise<AwsCredentials> {
  const { AssumeRoleCommand } = await loadStsSdk()
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
    throw makeCredentialsRefusal(error, role, because)
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

function makeJobRefusal(failure: AwsFailure, role: Role, claims: TokenClaims): UserError {
  const call = `sts:AssumeRoleWithWebIdentity for ${role.arn} (duration ${role.settings.roleDurationSeconds} s)`
  return new CheckError(
    formatFailure(`${call} failed: ${quoteAwsFailure(failure)}.`, describeJobRemedy(failure, role, claims)),
  )
}

function describeJobRemedy(failure: AwsFailure, role: Role, claims: TokenClaims): string {
  const account = readAccountId(role.arn)
  if (isAccessDenied(failure)) return describeTrustRemedy(role, claims)
  if (isNamed(failure, 'InvalidIdentityToken') && /audience/i.test(failure.message))
    return `This job's token has the audience "${claims.aud ?? role.settings.audience}": add it to the OIDC provider in account ${account} and to the role's trust policy. Or set audience to the one that they have: sts.amazonaws.com, or sts.amazonaws.com.cn in China.`
  if (isNamed(failure, 'InvalidIdentityToken') && /no openidconnect provider/i.test(failure.message))
    return `Account ${account} has no OIDC provider for the issuer of this job's token, ${quoteText(claims.iss ?? GITHUB_ISSUER)}: create it (infra/s3-sigv4-check.yaml does), or check the account in role-to-assume.`
  if (isDurationRefused(failure)) return describeDurationRemedy(role)
  if (isNamed(failure, 'ExpiredToken'))
    return 'The token of this job expired before STS read it. Run the job again. If it fails again, set the clock of the self-hosted runner.'
  return describeOtherRoleRemedy(failure)
}

/** The claims of the token in both forms, in addition to those that a trust policy needs. */
function describeTrustRemedy(role: Role, claims: TokenClaims): string {
  if (claims.sub === null)
    return "Check the role's ARN and its trust policy: it must allow the sub and aud of this job's token, which could not be read here."
  const provider = findProviderName(claims)
  const other = convertSubject(claims)
  const both =
    other === null
      ? ''
      : ` Since 2026-07-15, new and renamed repositories have ids in sub, and others do not. For both, list ${quoteText(claims.sub)} and ${quoteText(other)}.`
  return `The role must exist, and its trust policy must allow this job's token: ${provider}:sub is ${quoteText(claims.sub)}, ${provider}:aud is ${quoteText(claims.aud ?? role.settings.audience)}.${both} A job with an environment has the environment in sub instead of the branch.`
}

function quoteText(text: string): string {
  return JSON.stringify(text)
}

function makeCredentialsRefusal(thrown: unknown, role: Role, because: string | null): UserError {
  const failure = readAwsFailure(thrown)
  const call = `sts:AssumeRole for ${role.arn} (duration ${role.settings.roleDurationSeconds} s)`
  const remedy = isAccessDenied(failure)
    ? `The credentials used need sts:AssumeRole on this role, and the role's trust policy must allow them${role.settings.roleExternalId === null ? ' (if it asks for an external id, give role-external-id)' : ', with the external id that role-external-id gives'}.`
    : isDurationRefused(failure)
      ? describeDurationRemedy(role)
      : describeOtherRoleRemedy(failure)
  return new CheckError(
    formatFailure(
      `${call} failed: ${quoteAwsFailure(failure)}.`,
      `${remedy}${because === null ? '' : ` ${because}`}`,
    ),
    {
      cause: thrown,
    },
  )
}

/** STS says `ValidationError` for every wrong parameter; only its text names the parameter. */
function isDurationRefused(failure: AwsFailure): boolean {
  return (
    isNamed(failure, 'ValidationError', 'Validation') &&
    /DurationSeconds|durationSeconds|session limit/.test(failure.message)
  )
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
function describeDurationRemedy(role: Role): string {
  return `role-duration-seconds is ${role.settings.roleDurationSeconds}: give at most the role's maximum session duration, which is 3600 if nobody raised it. If another role assumes the role (chaining), give at most 3600. The check renews the credentials by itself: 3600 is enough for the default timeout-minutes.`
}

function describeOtherRoleRemedy(failure: AwsFailure): string {
  if (isNamed(failure, 'RegionDisabled'))
    return 'STS is not active in this Region for the account: activate it in IAM, or set aws-region to another.'
  const remedy = findRemedy(failure)
  return remedy === null ? 'Check role-to-assume and aws-region.' : `${remedy}.`
}

function readAccountId(roleArn: string): string {
  return roleArn.split(':')[4] ?? ''
}
