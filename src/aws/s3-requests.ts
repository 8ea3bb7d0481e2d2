import http from 'node:http'
import https from 'node:https'
import type { S3Client } from '@aws-sdk/client-s3'
import type { SignatureV4 } from '@smithy/signature-v4'
import { VERSION } from '../runtime/version.js'
import type { AwsClients } from './clients.js'
import type { Agents } from './proxy.js'
import type { AwsCredentials, RenewingCredentials } from './renewable-credentials.js'
import { loadS3Sdk, loadSigner } from './sdk.js'
import { createSecrets } from './secrets.js'
import { NodeSha256 } from './sha256.js'

/** One GET of a bucket or of an object. */
export interface S3Request {
  readonly bucket: string
  readonly region: string
  /** Empty: the bucket itself. */
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** The maximum size of an answer. A larger answer is an error. */
  readonly mostBytes: number
}

/** A complete answer with any status. */
export interface S3Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The body, in the received pieces. */
  readonly chunks: readonly Buffer[]
  /** Called when the chunks are not used any more. Their memory then holds another body. */
  readonly release?: () => void
}

/**
 * GET requests to S3 for many objects. The SDK needs 1.3 to 2.5 ms of CPU per object. Signed with the SDK's signer and
 * sent by Node's own client, a request needs 0.3 ms. Address, partition and credentials are those of the SDK's client.
 */
export interface S3Requests {
  /**
   * Rejects with a `NoAnswerError` when no complete answer arrives, and with the reason of the signal when that is
   * aborted.
   */
  get(request: S3Request, onBytes?: (bytes: number) => void): Promise<S3Answer>
  /** The text without the credentials of the requests. S3 can repeat them in an error. */
  hideSecrets(text: string): string
  /** Ends all requests, and closes all connections. */
  close(): void
}

/** No complete answer arrived: the connection was refused, reset, closed or silent. */
export class NoAnswerError extends Error {
  /** Node's code of a failed connection. */
  readonly code?: string

  constructor(cause: Error & { readonly code?: string }) {
    super(cause.message, { cause })
    if (cause.code !== undefined) this.code = cause.code
  }
}

/** Where a bucket's requests go. */
export interface S3Address {
  readonly protocol: string
  readonly hostname: string
  readonly port: number | undefined
  /** As the header `Host` has it. */
  readonly host: string
  /** Where the bucket is; empty where it is in the host's name. */
  readonly path: string
}

/** One signed GET. */
export interface SignedGet {
  readonly address: S3Address
  /** With the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The request fails if a successful answer is larger. */
  readonly mostBytes: number
  readonly onBytes: (bytes: number) => void
}

/** Connections that are kept open, and that send GET requests. */
export interface GetTransport {
  /** Resolves with a complete answer, whatever its status is; rejects where none came. */
  get(request: SignedGet): Promise<S3Answer>
  /** Each request under way rejects with the reason; no connection is kept open. */
  close(reason: Error): void
}

/** The parts that requests need: addresses, credentials and connections. */
interface S3RequestParts {
  readonly addressOf: (bucket: string, region: string) => Promise<S3Address>
  readonly credentials: Pick<RenewingCredentials, 'get'>
  readonly transport: GetTransport
}

/** A connection without a received byte for this long is closed. */
export const STALL_MILLISECONDS = 15_000
/** An answer to an erroneous request, or from something that is not S3, is not read beyond this. */
const LARGEST_ERROR_BYTES = 1 << 16

/** Creates GET requests with the credentials and settings of the clients. */
export function createS3Requests(
  { addressOf, credentials, transport }: S3RequestParts,
  { signal }: { readonly signal: AbortSignal },
): S3Requests {
  const close = (): void => transport.close(signal.reason)
  signal.addEventListener('abort', close, { once: true })

  const secrets = createSecrets()
  const getCredentials = async (): Promise<AwsCredentials> => {
    const given = await credentials.get()
    for (const secret of [given.accessKeyId, given.secretAccessKey, given.sessionToken ?? ''])
      secrets.add(secret)
    return given
  }
  const signers = new Map<string, Promise<SignatureV4>>()
  const getSigner = (region: string): Promise<SignatureV4> => {
    const known = signers.get(region) ?? createSigner(region, getCredentials)
    signers.set(region, known)
    return known
  }

  return {
    async get({ bucket, region, key, query, headers, mostBytes }, onBytes = () => {}) {
      signal.throwIfAborted()
      const [address, signer] = await Promise.all([addressOf(bucket, region), getSigner(region)])
      const path = `${address.path}${key === '' ? '' : `/${encodeKey(key)}`}`
      const signed = await signer.sign({
        method: 'GET',
        protocol: address.protocol,
        hostname: address.hostname,
        ...(address.port === undefined ? {} : { port: address.port }),
        path: path === '' ? '/' : path,
        query: { ...query },
        headers: {
          host: address.host,
          'user-agent': `s3-sigv4-check/${VERSION}`,
          'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
          ...headers,
        },
      })
      signal.throwIfAborted()
      const asked = formatQuery(query)
      try {
        return await transport.get({
          address,
          path: `${signed.path}${asked === '' ? '' : `?${asked}`}`,
          headers: signed.headers,
          mostBytes,
          onBytes,
        })
      } catch (error) {
        signal.throwIfAborted()
        throw new NoAnswerError(error as Error)
      }
    },
    hideSecrets: secrets.hideIn,
    close() {
      signal.removeEventListener('abort', close)
      transport.close(new Error('the requests were closed'))
    },
  }
}

/** Maximum bytes of the body of an answer. A refusal has only a message. */
export function chooseLargestBody(status: number, mostBytes: number): number {
  return status >= 200 && status < 300 ? mostBytes : LARGEST_ERROR_BYTES
}

/** Sends with Node's own client and its agents, so that the proxies of the environment are used. */
export function createAgentTransport(agents: Agents, stallMilliseconds = STALL_MILLISECONDS): GetTransport {
  const underWay = new Set<http.ClientRequest>()
  return {
    get(wanted) {
      const { address, path, headers } = wanted
      return new Promise((resolve, reject) => {
        const isSecure = address.protocol === 'https:'
        const request = (isSecure ? https : http).request({
          agent: isSecure ? agents.https : agents.http,
          protocol: address.protocol,
          hostname: address.hostname,
          port: address.port,
          path,
          method: 'GET',
          headers,
        })
        const fail = (error: Error): void => {
          underWay.delete(request)
          reject(error)
        }
        underWay.add(request)
        request.setTimeout(stallMilliseconds, () => request.destroy(makeStallError(stallMilliseconds)))
        request.on('error', fail)
        request.on('response', (response) => {
          const status = response.statusCode ?? 0
          const most = chooseLargestBody(status, wanted.mostBytes)
          const chunks: Buffer[] = []
          let bytes = 0
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk)
            bytes += chunk.length
            if (bytes > most) request.destroy(new Error('the answer is larger than it can be'))
            else if (status < 300) wanted.onBytes(chunk.length)
          })
          response.on('error', fail)
          response.on('end', () => {
            if (!response.complete)
              return fail(new Error('the connection was closed before the answer ended'))
            underWay.delete(request)
            resolve({ status, headers: response.headers, chunks })
          })
        })
        request.end()
      })
    },
    close(reason) {
      for (const request of underWay) request.destroy(reason)
    },
  }
}

/** The error of a connection that is silent for too long. */
export function makeStallError(stallMilliseconds: number): Error {
  return new Error(`nothing was received for ${Math.round(stallMilliseconds / 1000)} s`)
}

/** Addresses of buckets by the SDK, each asked for once per Region. */
export function createAddressFinder(clients: Pick<AwsClients, 'getS3'>): S3RequestParts['addressOf'] {
  const known = new Map<string, Promise<S3Address>>()
  return (bucket, region) => {
    const place = `${region} ${bucket}`
    const address = known.get(place) ?? clients.getS3(region).then((client) => readAddress(client, bucket))
    known.set(place, address)
    return address
  }
}

/**
 * The address to which the SDK would send a bucket's requests, with custom endpoints, FIPS, dual-stack and partition.
 */
async function readAddress(client: S3Client, bucket: string): Promise<S3Address> {
  const { GetObjectCommand } = await loadS3Sdk()
  const command = new GetObjectCommand({ Bucket: bucket, Key: PROBE_KEY })
  let address: S3Address | null = null
  command.middlewareStack.add(
    () => async (args) => {
      const { protocol, hostname, port, path } = args.request as Built
      const isDefault = port === undefined || port === (protocol === 'https:' ? 443 : 80)
      address = {
        protocol,
        hostname,
        port,
        host: isDefault ? hostname : `${hostname}:${port}`,
        path: path.slice(0, -PROBE_KEY.length - 1),
      }
      return { response: {}, output: { $metadata: {} } }
    },
    { step: 'build', priority: 'low', name: 'readAddress' },
  )
  await client.send(command)
  if (address === null) throw new Error('the SDK built no request')
  return address
}

const PROBE_KEY = 'key'

interface Built {
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
}

async function createSigner(region: string, credentials: () => Promise<object>): Promise<SignatureV4> {
  const { SignatureV4 } = await loadSigner()
  return new SignatureV4({
    service: 's3',
    region,
    credentials: credentials as ConstructorParameters<typeof SignatureV4>[0]['credentials'],
    sha256: NodeSha256,
    // S3 expects a key that is encoded once:
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
    uriEscapePath: false,
    applyChecksum: true,
  })
}

/** RFC 3986, which encodes more characters than `encodeURIComponent`. A slash stays. */
function encodeKey(key: string): string {
  if (/^[\w.~/-]*$/.test(key)) return key
  return key.split('/').map(encodeText).join('/')
}

function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function formatQuery(query: Readonly<Record<string, string>> = {}): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeText(name)}=${encodeText(value)}`)
    .join('&')
}

/**
 * The error that S3 returned, in the form of the SDK's errors. It has no secret in its text, so that later code can cut
 * the text.
 */
export function makeS3Failure(
  { status, headers, chunks }: S3Answer,
  hideSecrets: (text: string) => string,
): Error {
  const body = Buffer.concat(chunks).toString('utf8')
  const readTag = (tag: string): string =>
    hideSecrets(decodeXmlText(new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(body)?.[1] ?? ''))
  const error = new Error(readTag('Message') || `HTTP status ${status}`)
  return Object.assign(error, {
    name: readTag('Code') || 'UnknownError',
    $metadata: { httpStatusCode: status },
    $response: { headers },
    ...(readTag('Region') === '' ? {} : { Region: readTag('Region') }),
  })
}

/** Text of an XML element. */
function decodeXmlText(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
