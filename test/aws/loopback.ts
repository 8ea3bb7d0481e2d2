/**
 * AWS on loopback for the tests of `src/aws`: GitHub's OIDC endpoint, STS and S3 (logging settings, listings, HEAD).
 * The real SDK calls it over real HTTP.
 *
 * It does not simulate:
 * - Signatures. It reads key id, session token and Region from the request, and checks no signature.
 * - IAM.
 * - A clock. The test sets the expiry of credentials.
 * - Hosts. One endpoint serves all services and Regions. It compares the Region of a bucket with the Region of the
 *   signature.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** One request as the server received it. */
export interface Call {
  /** `sts:AssumeRole`, `s3:ListObjectsV2`, `s3:GetBucketLogging`, `s3:HeadBucket`, `oidc`. */
  readonly action: string
  readonly parameters: URLSearchParams
  readonly bucket: string | null
  /** The key id of the signature. Null for a request without a signature. */
  readonly keyId: string | null
  readonly region: string | null
  readonly headers: IncomingMessage['headers']
}

export interface Answer {
  readonly status: number
  readonly body?: string
  readonly headers?: Record<string, string>
  /** The server resets the connection, after this number of bytes of the body if it is given. */
  readonly cutAfter?: number
}

export interface Bucket {
  readonly region: string
  readonly keys?: readonly string[]
  /** The storage class of a key. The default is STANDARD. */
  readonly storageClassOf?: (key: string) => string
  /** The body of `LoggingEnabled`. Null when logging is disabled. */
  readonly logging?: string | null
}

/** Answers in place of the server. The server answers itself when the result is null. */
export type Fault = (call: Call, earlier: number) => Answer | null

export interface Loopback {
  readonly url: string
  readonly calls: Call[]
  readonly buckets: Map<string, Bucket>
  fault: Fault
  /** Seconds until credentials from STS expire. */
  credentialsHoldSeconds: number
  readonly claims: Record<string, unknown>
  actions(): string[]
  close(): Promise<void>
}

export const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org@1111/logs@2222:ref:refs/heads/main',
  aud: 'sts.amazonaws.com',
  repository: 'octo-org/logs',
  repository_id: '2222',
  repository_owner_id: '1111',
}

/** `tls` is the key and certificate for an endpoint with TLS. */
export async function startLoopback(tls?: { key: string; cert: string }): Promise<Loopback> {
  const calls: Call[] = []
  const loopback: Loopback = {
    url: '',
    calls,
    buckets: new Map(),
    fault: () => null,
    credentialsHoldSeconds: 3600,
    claims: { ...CLAIMS },
    actions: () => calls.map(({ action }) => action),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const answerRequest = (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const call = readCall(request, Buffer.concat(parts).toString('utf8'))
      const earlier = calls.filter(({ action }) => action === call.action).length
      calls.push(call)
      send(response, loopback.fault(call, earlier) ?? makeAnswer(call, earlier, loopback))
    })
  }
  const server = tls === undefined ? createServer(answerRequest) : createSecureServer(tls, answerRequest)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(loopback, {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
}

function send(response: ServerResponse, { status, body = '', headers = {}, cutAfter }: Answer): void {
  response.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...headers })
  if (cutAfter === undefined) {
    response.end(body)
    return
  }
  response.write(body.slice(0, cutAfter), () => response.socket?.resetAndDestroy())
}

function readCall(request: IncomingMessage, body: string): Call {
  const url = new URL(request.url ?? '/', 'http://loopback')
  const scope = /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? '')
  const signed = { keyId: scope?.[1] ?? null, region: scope?.[2] ?? null, headers: request.headers }
  if (url.pathname === '/oidc')
    return { action: 'oidc', parameters: url.searchParams, bucket: null, ...signed }
  const form = new URLSearchParams(body)
  if (form.has('Action'))
    return { action: `sts:${form.get('Action')}`, parameters: form, bucket: null, ...signed }
  const bucket = url.pathname.split('/')[1] ?? ''
  const action =
    request.method === 'HEAD'
      ? 'HeadBucket'
      : url.searchParams.has('policy')
        ? 'GetBucketPolicy'
        : url.searchParams.has('logging')
          ? 'GetBucketLogging'
          : 'ListObjectsV2'
  return { action: `s3:${action}`, parameters: url.searchParams, bucket, ...signed }
}

function makeAnswer(call: Call, earlier: number, loopback: Loopback): Answer {
  if (call.action === 'oidc')
    return { status: 200, body: JSON.stringify({ count: 1, value: makeJobToken(loopback.claims) }) }
  if (call.action.startsWith('sts:')) return answerSts(call, earlier, loopback)
  const bucket = loopback.buckets.get(call.bucket ?? '')
  if (bucket === undefined) return makeS3Error(404, 'NoSuchBucket', 'The specified bucket does not exist')
  const region = { 'x-amz-bucket-region': bucket.region }
  if (call.region !== bucket.region)
    return {
      ...makeS3Error(301, 'PermanentRedirect', 'The bucket must be addressed using its endpoint'),
      headers: region,
    }
  if (call.action === 's3:GetBucketPolicy')
    return makeS3Error(404, 'NoSuchBucketPolicy', 'The bucket policy does not exist')
  if (call.action === 's3:GetBucketLogging')
    return {
      status: 200,
      body: `<BucketLoggingStatus>${bucket.logging ? `<LoggingEnabled>${bucket.logging}</LoggingEnabled>` : ''}</BucketLoggingStatus>`,
      headers: region,
    }
  if (call.action === 's3:HeadBucket') return { status: 200, headers: region }
  return { status: 200, body: makeListing(call.parameters, bucket), headers: region }
}

export function makeJobToken(claims: Record<string, unknown>): string {
  const encodePart = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${encodePart({ alg: 'RS256' })}.${encodePart(claims)}.c2lnbmF0dXJl`
}

function answerSts(call: Call, earlier: number, { credentialsHoldSeconds }: Loopback): Answer {
  const action = call.action.slice(4)
  if (action === 'GetCallerIdentity')
    return makeStsAnswer(
      action,
      '<Account>111122223333</Account><Arn>arn:aws:iam::111122223333:user/ambient</Arn>',
    )
  const expiration = new Date(Date.now() + credentialsHoldSeconds * 1000).toISOString()
  return makeStsAnswer(
    action,
    `<Credentials><AccessKeyId>ASIA${action.length}N${earlier}</AccessKeyId><SecretAccessKey>secret-of-role-${earlier}</SecretAccessKey><SessionToken>session-of-role-${earlier}</SessionToken><Expiration>${expiration}</Expiration></Credentials>`,
  )
}

function makeStsAnswer(action: string, result: string): Answer {
  return {
    status: 200,
    body: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${result}</${action}Result></${action}Response>`,
    headers: { 'content-type': 'text/xml' },
  }
}

export function makeStsError(status: number, code: string, message: string): Answer {
  return {
    status,
    body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
    headers: { 'content-type': 'text/xml' },
  }
}

export function makeS3Error(status: number, code: string, message: string, more = ''): Answer {
  return {
    status,
    body: `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>${more}</Error>`,
    headers: { 'content-type': 'application/xml' },
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const inOrder = new WeakMap<readonly string[], readonly string[]>()

/** The keys in the order of their bytes, sorted once. */
function sortKeys(keys: readonly string[]): readonly string[] {
  const known = inOrder.get(keys)
  if (known !== undefined) return known
  const bytes = new Map(keys.map((key) => [key, Buffer.from(key)]))
  const order = [...keys].sort((a, b) => Buffer.compare(bytes.get(a) as Buffer, bytes.get(b) as Buffer))
  inOrder.set(keys, order)
  return order
}

/** `ListObjectsV2` as documented: prefix, delimiter, start-after, continuation, max-keys and encoding. */
function makeListing(parameters: URLSearchParams, { keys = [], storageClassOf }: Bucket): string {
  const prefix = parameters.get('prefix') ?? ''
  const delimiter = parameters.get('delimiter')
  const after = parameters.get('continuation-token') ?? parameters.get('start-after') ?? ''
  const most = Number(parameters.get('max-keys') ?? 1000)
  const entries = new Map<string, boolean>()
  for (const key of sortKeys(keys)) {
    if (!key.startsWith(prefix)) continue
    if (entries.size > most) break
    const end = delimiter === null ? -1 : key.indexOf(delimiter, prefix.length)
    const name = end === -1 ? key : key.slice(0, end + 1)
    if (name > after && (end === -1 || !after.startsWith(name))) entries.set(name, end !== -1)
  }
  const page = [...entries].slice(0, most)
  const encodeText = (value: string) =>
    encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%20', '+')
  const names = page.map(([name, folder]) =>
    folder
      ? `<CommonPrefixes><Prefix>${encodeText(name)}</Prefix></CommonPrefixes>`
      : `<Contents><Key>${encodeText(name)}</Key><Size>1</Size><StorageClass>${storageClassOf?.(name) ?? 'STANDARD'}</StorageClass></Contents>`,
  )
  const more = entries.size > page.length
  const next = more
    ? `<NextContinuationToken>${encodeText(page.at(-1)?.[0] ?? '')}</NextContinuationToken>`
    : ''
  return `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>${more}</IsTruncated>${next}${names.join('')}</ListBucketResult>`
}
