import type { AthenaClient } from '@aws-sdk/client-athena'
import type { GlueClient } from '@aws-sdk/client-glue'
import type { S3Client } from '@aws-sdk/client-s3'
import type { STSClient } from '@aws-sdk/client-sts'
import type { NodeHttpHandler } from '@smithy/node-http-handler'
import { CheckError, describeError } from '../runtime/errors.js'
import { VERSION } from '../runtime/version.js'
import type { AwsSettings } from '../settings/settings.js'
import { makeAgents } from './agents.js'
import { checkAccount, findCredentials } from './credentials.js'
import type { AwsContext } from './environment.js'
import { isExpiredCredentials, isUnreadable, readAwsFailure } from './errors.js'
import { verifyAnswer } from './expected-answers.js'
import type { Agents } from './proxy.js'
import type { RenewingCredentials } from './renewable-credentials.js'
import {
  loadAthenaSdk,
  loadCredentialChain,
  loadGlueSdk,
  loadRequestHandler,
  loadS3Sdk,
  loadStsSdk,
} from './sdk.js'
import { createSecrets, type Secrets } from './secrets.js'

/**
 * Clients of the services that a check calls. Each is loaded and created on first use. All have the same credentials.
 */
export interface AwsClients {
  /** The Region of Athena, Glue and the query results. */
  readonly region: string
  readonly getAthena: () => Promise<AthenaClient>
  readonly getGlue: () => Promise<GlueClient>
  /** A bucket can be in any Region. The default is the Region of Athena. */
  readonly getS3: (region?: string) => Promise<S3Client>
  readonly getSts: () => Promise<STSClient>
  /** Connection settings for requests without a client of the SDK. */
  readonly connection: {
    readonly agents: Agents
    readonly credentials: RenewingCredentials
    readonly requestHandler: NodeHttpHandler
    readonly env: AwsContext['env']
    /** The text without the secrets of this process. */
    readonly hideSecrets: (text: string) => string
  }
  /** Closes the open connections. No call is possible afterwards. */
  readonly close: () => void
}

/** Milliseconds to open a connection, to receive the head of an answer, and without any byte of it. */
const CONNECTION_TIMEOUT_MILLISECONDS = 10_000
const REQUEST_TIMEOUT_MILLISECONDS = 60_000
const SILENCE_TIMEOUT_MILLISECONDS = 30_000
/** Maximum attempts of a call after temporary failures: no connection, throttling, 5xx, a truncated answer. */
const ATTEMPTS = 5

/**
 * Finds Region and credentials, and creates the clients.
 * @throws UserError when there is no Region, when credentials are refused or missing, or when their account is not
 * allowed
 */
export async function connectAws(settings: AwsSettings, given: AwsContext): Promise<AwsClients> {
  const secrets = createSecrets()
  const context: AwsContext = {
    ...given,
    mask: (secret) => {
      secrets.add(secret)
      given.mask(secret)
    },
  }
  // The SDK's warning about a coming Node requirement concerns developers, not users.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
  const [agents, handlers, { STSClient }] = await Promise.all([
    makeAgents(context),
    loadRequestHandler(),
    loadStsSdk(),
  ])
  const requestHandler = new handlers.NodeHttpHandler({
    httpAgent: agents.http,
    httpsAgent: agents.https,
    connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS,
    requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
    socketTimeout: SILENCE_TIMEOUT_MILLISECONDS,
    throwOnRequestTimeout: true,
  })
  const region = await findRegion(settings, context.env, async () =>
    new STSClient({ requestHandler }).config.region(),
  )
  context.onDebug?.(`Region: ${region} (from ${describeRegionOrigin(settings, context.env)})`)
  const shared = {
    requestHandler,
    customUserAgent: [['s3-sigv4-check', VERSION]] as [string, string][],
    ...(context.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: ATTEMPTS }),
  }

  const credentials = await findCredentials(
    settings,
    {
      region,
      agents,
      getSts: async (signing) =>
        addSecretHiding(
          reportFailures(
            retryCutAnswers(
              new STSClient({ ...shared, region, ...(signing === null ? {} : { credentials: signing }) }),
            ),
            context,
          ),
          secrets,
        ),
      findAmbientChain: async () => {
        const { defaultProvider } = await loadCredentialChain()
        return defaultProvider({ clientConfig: { ...shared, region } })
      },
    },
    context,
  )
  // Marked as memoized, so that each client asks for the credentials at each call, and none caches them.
  const provider = Object.assign(() => credentials.get(), { memoized: true })
  const made = { ...shared, region, credentials: provider }
  const prepareClient = <Client extends object>(client: Client) =>
    addSecretHiding(renewOnExpiry(reportFailures(retryCutAnswers(client), context), credentials), secrets)

  const getSts = makeOnce(async () => prepareClient(new STSClient(made)))
  await checkAccount(settings, await getSts(), context.signal)

  const s3s = new Map<string, Promise<S3Client>>()
  const makeS3 = async (inRegion: string) => {
    const { S3Client } = await loadS3Sdk()
    // A server other than AWS has no host name for each bucket.
    const forcePathStyle = Boolean(context.env.AWS_ENDPOINT_URL_S3 || context.env.AWS_ENDPOINT_URL)
    return prepareClient(new S3Client({ ...made, region: inRegion, forcePathStyle }))
  }
  return {
    region,
    getAthena: makeOnce(async () =>
      startWithLongSessions(prepareClient(new (await loadAthenaSdk()).AthenaClient(made)), credentials),
    ),
    getGlue: makeOnce(async () => prepareClient(new (await loadGlueSdk()).GlueClient(made))),
    getS3: (inRegion = region) => {
      const known = s3s.get(inRegion) ?? makeS3(inRegion)
      s3s.set(inRegion, known)
      return known
    },
    getSts,
    connection: {
      agents,
      credentials,
      requestHandler,
      env: context.env,
      hideSecrets: secrets.hideIn,
    },
    close: () => requestHandler.destroy(),
  }
}

/** The same function, which runs once. All callers share its promise. */
function makeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}

/**
 * The Region of a check.
 * @throws CheckError when there is none
 */
export async function findAwsRegion(
  settings: AwsSettings,
  env: AwsContext['env'],
): Promise<{ readonly region: string; readonly origin: string }> {
  const { STSClient } = await loadStsSdk()
  const region = await findRegion(settings, env, async () => new STSClient({}).config.region())
  return { region, origin: describeRegionOrigin(settings, env) }
}

/** The setting, else `AWS_REGION`, `AWS_DEFAULT_REGION`, or the Region of the profile. */
async function findRegion(
  settings: AwsSettings,
  env: AwsContext['env'],
  readFromProfile: () => Promise<string>,
): Promise<string> {
  const given = settings.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION)
  if (given) return given
  // The SDK takes an empty variable for a Region, and does not read the profile.
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
    if (process.env[name] === '') delete process.env[name]
  try {
    return await readFromProfile()
  } catch (error) {
    if (!/region is missing/i.test(describeError(error)))
      throw new CheckError(`The AWS Region could not be read from the profile: ${describeError(error)}.`, {
        cause: error,
      })
    throw new CheckError(
      'No AWS Region is given: set aws-region (for Athena, the Region in which it runs), or AWS_REGION.',
    )
  }
}

/** The place in which `findRegion` found it. */
function describeRegionOrigin(settings: AwsSettings, env: AwsContext['env']): string {
  if (settings.region !== null) return 'aws-region'
  if (env.AWS_REGION) return 'AWS_REGION'
  return env.AWS_DEFAULT_REGION ? 'AWS_DEFAULT_REGION' : 'the profile'
}

type Handler = (args: unknown) => Promise<unknown>

/** What the SDK reports about a call in its middleware. */
interface CallContext {
  readonly clientName?: string
  readonly commandName?: string
}

/** The type of the stack needs one overload per step. The added steps pass arguments and answers on unchanged. */
function addMiddleware(
  client: object,
  makeMiddleware: (next: Handler, context: CallContext) => Handler,
  options: object,
): void {
  const { middlewareStack } = client as {
    middlewareStack: { add(added: typeof makeMiddleware, options: object): void }
  }
  middlewareStack.add(makeMiddleware, options)
}

/** Adds a middleware that sees each error of a call, and passes it on. */
function watchErrors(
  client: object,
  watch: (error: unknown, context: CallContext) => void,
  options: object,
): void {
  addMiddleware(
    client,
    (next, context) => async (args) => {
      try {
        return await next(args)
      } catch (error) {
        watch(error, context)
        throw error
      }
    },
    options,
  )
}

/**
 * An answer that cannot be parsed was truncated, and one without its content is not from AWS. The call is sent again, as
 * after a missing answer.
 */
function retryCutAnswers<Client extends object>(client: Client): Client {
  addMiddleware(
    client,
    (next, { commandName }) =>
      async (args) => {
        const result = (await next(args)) as { readonly response: Parameters<typeof verifyAnswer>[1] }
        await verifyAnswer(commandName, result.response)
        return result
      },
    // Low: before the SDK reads the answer.
    { step: 'deserialize', priority: 'low', name: 'verifyAnswer' },
  )
  watchErrors(
    client,
    (error) => {
      if (isUnreadable(readAwsFailure(error))) Object.assign(error as object, { $retryable: {} })
    },
    { step: 'deserialize', priority: 'high', name: 'retryCutAnswers' },
  )
  return client
}

/**
 * AWS repeats parts of a request in its messages, and a canonical request contains the session token. No error leaves a
 * client with a secret in its text. Later code can shorten the text, and cannot cut a secret in two.
 */
function addSecretHiding<Client extends object>(client: Client, secrets: Secrets): Client {
  watchErrors(
    client,
    (error) => {
      if (error instanceof Error) error.message = secrets.hideIn(error.message)
    },
    { step: 'initialize', priority: 'high', name: 'hideSecrets' },
  )
  return client
}

const LONGEST_QUERY_MILLISECONDS = 32 * 60_000

/**
 * A query runs with the session that started it. When that session expires, the query fails, and renewed credentials do
 * not help. So a query starts with a session that outlives Athena's own limit of 30 minutes, if the role allows it.
 * Source: https://docs.aws.amazon.com/general/latest/gr/athena.html (DML query timeout)
 */
function startWithLongSessions<Client extends object>(
  client: Client,
  credentials: RenewingCredentials,
): Client {
  addMiddleware(
    client,
    (next, { commandName }) =>
      async (args) => {
        if (commandName === 'StartQueryExecutionCommand') await credentials.get(LONGEST_QUERY_MILLISECONDS)
        return next(args)
      },
    { step: 'initialize', priority: 'high', name: 'startWithLongSession' },
  )
  return client
}

/**
 * Reports each failed attempt, including those that the SDK repeats. The report has no text of AWS, which can contain
 * secrets.
 */
function reportFailures<Client extends object>(client: Client, { onDebug }: AwsContext): Client {
  if (onDebug === undefined) return client
  watchErrors(
    client,
    (error, { clientName, commandName }) => {
      const { name, status, code } = readAwsFailure(error)
      onDebug(`${clientName} ${commandName}: an attempt failed: ${name} (${status ?? code ?? 'no answer'})`)
    },
    { step: 'deserialize', priority: 'high', name: 'tellFailures' },
  )
  return client
}

/** When AWS reports expired credentials, fetches new ones once and repeats the call. */
function renewOnExpiry<Client extends object>(client: Client, credentials: RenewingCredentials): Client {
  addMiddleware(
    client,
    (next) => async (args) => {
      try {
        return await next(args)
      } catch (error) {
        if (!isExpiredCredentials(readAwsFailure(error)) || !(await credentials.renew())) throw error
        return next(args)
      }
    },
    { step: 'initialize', priority: 'high', name: 'renewOnExpiry' },
  )
  return client
}
