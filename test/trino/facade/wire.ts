import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** The protocol in which a service writes requests and errors. */
export type Protocol = 'json' | 'query' | 's3'

/** A complete request, with its service and operation. */
export interface WireRequest {
  /** `athena`, `glue`, `s3`, `sts`, `iam`, `moto-api`, `oidc`, or the service in the credential scope. */
  readonly service: string
  readonly operation: string
  readonly protocol: Protocol
  readonly method: string
  /** Path and query, as sent. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The access key id of the signature. Null for a request without a signature. */
  readonly accessKeyId: string | null
}

export interface WireReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export function makeJsonReply(body: unknown, status = 200): WireReply {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: Buffer.from(JSON.stringify(body)),
  }
}

export function makeXmlReply(xml: string, status = 200): WireReply {
  return { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) }
}

/** An error that AWS returns, by name. */
export class WireError extends Error {
  readonly code: string
  readonly status: number
  readonly fields: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, status = 400, fields: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'WireError'
    this.code = code
    this.status = status
    this.fields = fields
  }
}

/** The error in the form of the protocol. */
export function makeErrorReply(protocol: Protocol, error: WireError): WireReply {
  const requestId = '00000000-0000-4000-8000-000000000000'
  if (protocol === 'json') {
    const reply = makeJsonReply(
      { __type: error.code, Message: error.message, message: error.message, ...error.fields },
      error.status,
    )
    return { ...reply, headers: { ...reply.headers, 'x-amzn-errortype': error.code } }
  }
  const text = `<Code>${escapeXmlText(error.code)}</Code><Message>${escapeXmlText(error.message)}</Message>`
  return protocol === 's3'
    ? makeXmlReply(
        `<?xml version="1.0" encoding="UTF-8"?><Error>${text}<RequestId>${requestId}</RequestId></Error>`,
        error.status,
      )
    : makeXmlReply(
        `<ErrorResponse><Error><Type>${error.status < 500 ? 'Sender' : 'Receiver'}</Type>${text}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
        error.status,
      )
}

export function escapeXmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Reads a complete request. */
export async function readRequest(message: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(message.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '')
  const path = message.url ?? '/'
  const method = message.method ?? 'GET'
  const query = new URLSearchParams(path.includes('?') ? path.slice(path.indexOf('?') + 1) : '')
  const scope =
    /Credential=([^/,]+)\/[^/]*\/[^/]*\/([^/]+)\//.exec(headers.authorization ?? '') ??
    /^([^/]+)\/[^/]*\/[^/]*\/([^/]+)\//.exec(query.get('X-Amz-Credential') ?? '')
  const common = { method, path, headers, body, accessKeyId: scope?.[1] ?? null }
  const target = headers['x-amz-target']
  if (target !== undefined) {
    const [prefix, operation] = target.split('.') as [string, string]
    const service =
      prefix === 'AmazonAthena' ? 'athena' : prefix === 'AWSGlue' ? 'glue' : (scope?.[2] ?? prefix)
    return { ...common, service, operation, protocol: 'json' }
  }
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    const action = new URLSearchParams(body.toString()).get('Action')
    if (action !== null)
      return { ...common, service: scope?.[2] ?? 'sts', operation: action, protocol: 'query' }
  }
  if (path.startsWith('/moto-api/'))
    return { ...common, service: 'moto-api', operation: method, protocol: 'json' }
  return {
    ...common,
    service: 's3',
    operation: findS3Operation(method, path, query, headers),
    protocol: 's3',
  }
}

function findS3Operation(
  method: string,
  path: string,
  query: URLSearchParams,
  headers: Readonly<Record<string, string>>,
): string {
  const parts = (path.split('?')[0] as string).split('/').filter((part) => part !== '')
  const isObject = parts.length > (/^[^.]+\.(?:localhost|s3)/.test(headers.host ?? '') ? 0 : 1)
  if (isObject)
    return (
      { GET: 'GetObject', HEAD: 'HeadObject', PUT: 'PutObject', DELETE: 'DeleteObject' }[method] ?? method
    )
  if (query.has('policy')) return method === 'GET' ? 'GetBucketPolicy' : 'PutBucketPolicy'
  if (query.has('logging')) return method === 'GET' ? 'GetBucketLogging' : 'PutBucketLogging'
  if (query.has('location')) return 'GetBucketLocation'
  if (query.get('list-type') === '2') return 'ListObjectsV2'
  if (parts.length === 0 && method === 'GET') return 'ListBuckets'
  return (
    {
      GET: 'ListObjects',
      HEAD: 'HeadBucket',
      PUT: 'CreateBucket',
      DELETE: 'DeleteBucket',
      POST: 'DeleteObjects',
    }[method] ?? method
  )
}

export function sendReply(
  response: ServerResponse,
  { status, headers, body }: WireReply,
  method: string,
): void {
  const length = headers['content-length']
  response.writeHead(status, {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_HEADERS.has(name))),
    'content-length': method === 'HEAD' && length !== undefined ? length : body.length,
  })
  response.end(method === 'HEAD' ? undefined : body)
}

const HOP_HEADERS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

/** A server on a free port of 127.0.0.1. */
export async function listen(
  answer: (message: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ url: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((message, response) => {
    answer(message, response).catch((thrown: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(`The façade failed: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
    })
  })
  server.keepAliveTimeout = 60_000
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
