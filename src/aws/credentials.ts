import type { STSClient } from '@aws-sdk/client-sts'
import { CheckError, SettingsError } from '../runtime/errors.js'
import type { AwsSettings } from '../settings/settings.js'
import type { AwsContext } from './environment.js'
import { isNamed, makeAwsRefusal, readAwsFailure } from './errors.js'
import { explainMissingToken, findTokenEndpoint, requestJobToken } from './oidc.js'
import type { Agents } from './proxy.js'
import {
  type AwsCredentials,
  makeRenewingCredentials,
  type RenewingCredentials,
} from './renewable-credentials.js'
import { assumeWithCredentials, assumeWithJobToken } from './role.js'
import { loadPartitions, loadStsSdk } from './sdk.js'

/** The dependencies of the search for credentials. */
interface CredentialParts {
  readonly region: string
  readonly agents: Agents
  /** An STS client that signs with these credentials. Null for unsigned calls. */
  readonly getSts: (credentials: (() => Promise<AwsCredentials>) | null) => Promise<STSClient>
  /**
   * The chain of the SDK: environment, profile, web identity file, container, instance. Created again for each call.
   */
  readonly findAmbientChain: () => Promise<() => Promise<AwsCredentials>>
}

/**
 * The credentials that sign every call. With `role-to-assume` they are those of the role, by the OIDC token of the job
 * or by the ambient credentials. Else they are the ambient credentials. They stay in this process, and are not exported
 * or written. The first ones are fetched here, so that a refusal is reported before anything else begins.
 * @throws SettingsError for a role of another partition, or a bare name with OIDC; CheckError when credentials are missing or
 * refused
 */
export async function findCredentials(
  settings: AwsSettings,
  parts: CredentialParts,
  context: AwsContext,
): Promise<RenewingCredentials> {
  const maskSecrets =
    (fetch: () => Promise<AwsCredentials>, describeSource: (found: AwsCredentials) => string) => async () => {
      const credentials = await fetch()
      context.mask(credentials.accessKeyId)
      context.mask(credentials.secretAccessKey)
      if (credentials.sessionToken !== undefined) context.mask(credentials.sessionToken)
      const end = credentials.expiration?.toISOString() ?? 'without end'
      context.onDebug?.(`Credentials: ${describeSource(credentials)}; valid until: ${end}`)
      return credentials
    }
  const ambient = makeRenewingCredentials(
    maskSecrets(makeAmbientCredentials(parts, context.signal), describeAmbientSource),
    context.now,
  )
  if (settings.roleToAssume === null) {
    await fetchFirst(ambient, () => explainMissingCredentials(settings, context))
    return ambient
  }

  const role = { settings, arn: settings.roleToAssume }
  await checkPartition(role.arn, parts.region)
  const endpoint = findTokenEndpoint(context.env)
  if (endpoint !== null && (!settings.roleChaining || !(await isThere(ambient)))) {
    if (settings.roleChaining)
      context.onNotice(
        "role-chaining: there are no ambient credentials, so the role is assumed with the job's OIDC token.",
      )
    if (!role.arn.startsWith('arn:'))
      throw new SettingsError(
        `role-to-assume "${role.arn}" is only a name: assuming a role with the job's OIDC token needs the ARN. Give the role's ARN.`,
      )
    if (settings.roleExternalId !== null)
      context.onNotice(
        'role-external-id is not used: a role that is assumed with an OIDC token has no external id.',
      )
    const sts = await parts.getSts(null)
    const requestToken = () => requestJobToken(endpoint, settings.audience, parts.agents, context)
    const credentials = makeRenewingCredentials(
      maskSecrets(
        () => assumeWithJobToken(sts, role, requestToken, context),
        () => `role ${role.arn}, assumed with the job's OIDC token`,
      ),
      context.now,
    )
    await credentials.get()
    return credentials
  }

  await fetchFirst(ambient, () => explainMissingCredentials(settings, context))
  const sts = await parts.getSts(ambient.get)
  const because =
    endpoint === null && context.env.GITHUB_ACTIONS === 'true' && !settings.roleChaining
      ? `The ambient credentials were used, since there is no OIDC token. ${await explainMissingToken(context.env)}.`
      : null
  const arn = role.arn.startsWith('arn:') ? role.arn : await findRoleArn(role.arn, sts, context.signal)
  const credentials = makeRenewingCredentials(
    maskSecrets(
      () => assumeWithCredentials(sts, { settings, arn }, because, context),
      () => `role ${arn}, assumed with the ambient credentials`,
    ),
    context.now,
  )
  await credentials.get()
  return credentials
}

/** The partition and the name of the role to which the credentials belong. */
async function findRoleArn(name: string, sts: STSClient, signal: AbortSignal): Promise<string> {
  const { account, arn } = await fetchCallerIdentity(sts, signal)
  return `arn:${arn.split(':')[1] ?? 'aws'}:iam::${account}:role/${name.replace(/^\//, '')}`
}

/** Whose credentials these are. */
export async function fetchCallerIdentity(
  sts: STSClient,
  signal: AbortSignal,
): Promise<{ account: string; arn: string }> {
  const { GetCallerIdentityCommand } = await loadStsSdk()
  try {
    const { Account, Arn } = await sts.send(new GetCallerIdentityCommand({}), { abortSignal: signal })
    return { account: Account ?? '', arn: Arn ?? '' }
  } catch (error) {
    signal.throwIfAborted()
    throw makeAwsRefusal(error, {
      call: 'sts:GetCallerIdentity',
      remedy: 'Check the credentials and aws-region',
    })
  }
}

/** No other call uses credentials of an account that `allowed-account-ids` does not list. */
export async function checkAccount(
  settings: AwsSettings,
  sts: STSClient,
  signal: AbortSignal,
): Promise<void> {
  if (settings.allowedAccountIds.length === 0) return
  const { account, arn } = await fetchCallerIdentity(sts, signal)
  if (!settings.allowedAccountIds.includes(account))
    throw new CheckError(
      `The credentials are of account ${account} (${arn}), which allowed-account-ids (${settings.allowedAccountIds.join(', ')}) does not list. Check role-to-assume and the ambient credentials.`,
    )
}

async function checkPartition(role: string, region: string): Promise<void> {
  if (!role.startsWith('arn:')) return
  const { partition } = await loadPartitions()
  const ofRole = role.split(':')[1] ?? ''
  const ofRegion = partition(region).name
  if (ofRole !== ofRegion)
    throw new SettingsError(
      `role-to-assume ${role} is of partition ${ofRole}, but Region ${region} is of ${ofRegion}: set aws-region to one of ${ofRole}, or give a role of ${ofRegion}.`,
    )
}

function makeAmbientCredentials(parts: CredentialParts, signal: AbortSignal): () => Promise<AwsCredentials> {
  return async () => {
    const chain = await parts.findAmbientChain()
    signal.throwIfAborted()
    return chain()
  }
}

/**
 * The member of the SDK's chain that found the credentials, as the SDK marks them for its user agent.
 * https://github.com/aws/aws-sdk-js-v3/blob/main/packages/types/src/feature-ids.ts
 */
export function describeAmbientSource(credentials: AwsCredentials): string {
  const marks = '$source' in credentials ? Object.keys(credentials.$source as object) : []
  return `ambient${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`
}

async function isThere(credentials: RenewingCredentials): Promise<boolean> {
  try {
    await credentials.get()
    return true
  } catch (error) {
    if (isNoneFound(error)) return false
    throw makeAmbientRefusal(error)
  }
}

/** Fetches the first credentials. `makeError` describes what is missing if no source has any. */
async function fetchFirst(
  credentials: RenewingCredentials,
  makeError: () => Promise<CheckError>,
): Promise<void> {
  try {
    await credentials.get()
  } catch (error) {
    throw isNoneFound(error) ? await makeError() : makeAmbientRefusal(error)
  }
}

/** The message when no source has credentials. A source that has some and fails has another message. */
function isNoneFound(thrown: unknown): boolean {
  const failure = readAwsFailure(thrown)
  return (
    isNamed(failure, 'CredentialsProviderError') &&
    /^Could not load credentials from any providers/.test(failure.message)
  )
}

function makeAmbientRefusal(thrown: unknown): unknown {
  if (readAwsFailure(thrown).name === 'AbortError') return thrown
  return makeAwsRefusal(thrown, {
    call: 'Reading the ambient AWS credentials (environment, profile, container, instance)',
    remedy: 'Check AWS_PROFILE and the files that it names',
  })
}

async function explainMissingCredentials(
  { roleToAssume }: AwsSettings,
  { env }: AwsContext,
): Promise<CheckError> {
  const isInJob = env.GITHUB_ACTIONS === 'true'
  const ofProfile = env.AWS_PROFILE
    ? ` The profile ${JSON.stringify(env.AWS_PROFILE)}, which AWS_PROFILE names, is not there or has none.`
    : ''
  if (roleToAssume !== null)
    return new CheckError(
      isInJob
        ? `${roleToAssume} cannot be assumed: there is neither an OIDC token nor ambient credentials. ${await explainMissingToken(env)}.`
        : `${roleToAssume} cannot be assumed: there are no AWS credentials. Give AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.${ofProfile}`,
    )
  if (findTokenEndpoint(env) !== null)
    return new CheckError(
      'There are no AWS credentials. The job has id-token: write, so give role-to-assume: the ARN of a role that trusts this repository (docs/aws.md).',
    )
  return new CheckError(
    isInJob
      ? `There are no AWS credentials: give role-to-assume and "permissions: id-token: write", or set them up in a step before this one. ${await explainMissingToken(env)}.`
      : `There are no AWS credentials: give AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or role-to-assume with one of them.${ofProfile}`,
  )
}
