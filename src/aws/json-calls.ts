import type { STSClient } from '@aws-sdk/client-sts'
import type { SignatureV4 } from '@smithy/signature-v4'
import { rejectOnAbort, sleep } from '../runtime/cancellation.js'
import { VERSION } from '../runtime/version.js'
import type { AwsClients } from './clients.js'
import type { AwsContext } from './environment.js'
import { isExpiredCredentials, isNamed, isThrottled, readAwsFailure } from './errors.js'
import { loadPartitions, loadSigner } from './sdk.js'
import { NodeSha256 } from './sha256.js'

/** One call of a service with the protocol AWS JSON 1.1. */
interface JsonCall {
  readonly service: JsonService
  readonly region: string
  readonly operation: string
  readonly input: JsonObject
}

/** An object of JSON with any members. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * Calls of services for which a client of the SDK would be too large for its few calls. Signer, HTTP, credentials,
 * partitions and endpoint settings are those of the SDK.
 */
export interface JsonCalls {
  /**
   * Rejects with the refusal of AWS, in the form of the SDK's errors, and with the reason of the signal when that is
   * aborted.
   */
  send(call: JsonCall, signal: AbortSignal): Promise<JsonObject>
}

/** https://docs.aws.amazon.com/general/latest/gr/ct.html, https://docs.aws.amazon.com/general/latest/gr/cwl_region.html */
const SERVICES = {
  cloudtrail: { target: 'CloudTrail_20131101', endpointVariable: 'AWS_ENDPOINT_URL_CLOUDTRAIL' },
  logs: { target: 'Logs_20140328', endpointVariable: 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS' },
} as const

type JsonService = keyof typeof SERVICES

/** The values of the SDK's clients. */
const ATTEMPTS = 5
const FIRST_WAIT_MILLISECONDS = 200
/** An answer of a page is far smaller. */
const LARGEST_ANSWER_BYTES = 16 << 20

/** Creates signed calls with the credentials and the connection of the clients. */
export function createJsonCalls(clients: Pick<AwsClients, 'getSts' | 'connection'>): JsonCalls {
  const { credentials, requestHandler, env, hideSecrets } = clients.connection
  const attempts = Number(env.AWS_MAX_ATTEMPTS) || ATTEMPTS
  const signers = new Map<string, Promise<SignatureV4>>()
  const getSigner = (service: JsonService, region: string): Promise<SignatureV4> => {
    const key = `${service} ${region}`
    const known = signers.get(key) ?? createSigner(service, region, () => credentials.get())
    signers.set(key, known)
    return known
  }

  const attempt = async ({ service, region, operation, input }: JsonCall, signal: AbortSignal) => {
    const [signer, url] = await Promise.all([
      getSigner(service, region),
      makeEndpoint(service, region, (await clients.getSts()).config, env),
    ])
    const signed = await signer.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: url.pathname,
      query: {},
      headers: {
        host: url.host,
        'content-type': 'application/x-amz-json-1.1',
        'user-agent': `s3-sigv4-check/${VERSION}`,
        'x-amz-target': `${SERVICES[service].target}.${operation}`,
      },
      body: JSON.stringify(input),
    })
    const { response } = await requestHandler.handle(signed as never, { abortSignal: signal })
    const body = await readText(response.body as AsyncIterable<Uint8Array>, signal)
    return readAnswer(response.statusCode, body)
  }

  return {
    async send(call, signal) {
      let hasRenewed = false
      for (let round = 1; ; round++) {
        signal.throwIfAborted()
        try {
          return await rejectOnAbort(signal, attempt(call, signal))
        } catch (error) {
          signal.throwIfAborted()
          if (error instanceof Error) error.message = hideSecrets(error.message)
          const failure = readAwsFailure(error)
          if (isExpiredCredentials(failure) && !hasRenewed) {
            hasRenewed = true
            if (await credentials.renew()) continue
          }
          const hasWaited = isNamed(failure, 'TimeoutError')
          const canRetry =
            !hasWaited && (failure.code !== null || isThrottled(failure) || (failure.status ?? 0) >= 500)
          if (!canRetry || round >= attempts) throw error
        }
        await sleep(FIRST_WAIT_MILLISECONDS * 2 ** (round - 1) * (0.5 + Math.random() / 2), signal)
      }
    },
  }
}

/**
 * The address that the SDK would use: a custom one, that of the partition, FIPS and dual-stack. Source:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html
 */
export async function makeEndpoint(
  service: JsonService,
  region: string,
  config: Pick<STSClient['config'], 'useFipsEndpoint' | 'useDualstackEndpoint'>,
  env: AwsContext['env'],
): Promise<URL> {
  const isIgnored = env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true'
  const custom = isIgnored ? '' : env[SERVICES[service].endpointVariable] || env.AWS_ENDPOINT_URL
  if (custom) return new URL(custom)
  const { partition } = await loadPartitions()
  const { name, dnsSuffix, dualStackDnsSuffix } = partition(region)
  const [isFips, isDualStack] = await Promise.all([config.useFipsEndpoint(), config.useDualstackEndpoint()])
  // In GovCloud the ordinary endpoints are FIPS endpoints.
  const host = isFips && (name !== 'aws-us-gov' || isDualStack) ? `${service}-fips` : service
  return new URL(`https://${host}.${region}.${isDualStack ? dualStackDnsSuffix : dnsSuffix}/`)
}

async function createSigner(
  service: JsonService,
  region: string,
  credentials: () => Promise<object>,
): Promise<SignatureV4> {
  const { SignatureV4 } = await loadSigner()
  return new SignatureV4({
    service,
    region,
    credentials: credentials as ConstructorParameters<typeof SignatureV4>[0]['credentials'],
    sha256: NodeSha256,
  })
}

async function readText(body: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    signal.throwIfAborted()
    bytes += chunk.length
    if (bytes > LARGEST_ANSWER_BYTES) throw new Error('the answer is larger than it can be')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The answer, or an error in the form of the SDK's errors. */
function readAnswer(status: number, body: string): JsonObject {
  let answer: unknown
  try {
    answer = JSON.parse(body)
  } catch (error) {
    throw Object.assign(error as Error, { $metadata: { httpStatusCode: status } })
  }
  const isObject = typeof answer === 'object' && answer !== null && !Array.isArray(answer)
  if (status >= 200 && status < 300 && isObject) return answer as JsonObject
  const { __type, message, Message } = (isObject ? answer : {}) as JsonObject
  const said = [message, Message].find((text) => typeof text === 'string') as string | undefined
  const name = typeof __type === 'string' ? (__type.split('#').at(-1) as string) : 'UnknownError'
  throw Object.assign(new Error(said ?? `HTTP status ${status}`), {
    name,
    $metadata: { httpStatusCode: status },
  })
}
