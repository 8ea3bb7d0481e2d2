/**
 * The protocol of Amazon Athena in front of an engine. The other AWS services have the same address, so that one
 * `AWS_ENDPOINT_URL` serves all calls of a check.
 *
 * Athena: StartQueryExecution, GetQueryExecution, BatchGetQueryExecution, GetQueryResults, GetQueryRuntimeStatistics,
 * StopQueryExecution, GetWorkGroup. The backend (Trino, or results that a test prepared) gets the SQL unchanged. The
 * façade reads CREATE EXTERNAL TABLE, CREATE DATABASE and DROP by the rules of Hive's parser. It stores them in Glue as
 * Athena does.
 *
 * The façade forwards S3, Glue, IAM and STS to `upstream` byte for byte, with the Host header, so that signatures stay
 * valid.
 *
 * It does not simulate:
 * - Athena's own choice of engine and SerDe. Queries run on Trino 476 with Trino's regex reader, and only AWS knows
 *   whether Athena does the same. DataScannedInBytes is Trino's physical input bytes. Athena rounds a price up to 10
 *   MB.
 * - Regions. HeadBucket and GetBucketLocation return the answer of upstream, without a 301 to another Region. VPC
 *   endpoints do not exist.
 * - Permissions, unless `authorize` is set. Upstream then decides on each call. Athena's calls in Glue and S3 have the
 *   credentials of the caller, except for the scan itself. Lake Formation and KMS do not exist.
 * - Quotas other than the length of a statement, the queue of a busy account, result reuse, and query parameters.
 * - Named and prepared queries, encrypted results, the binary `.metadata` of a result, SHOW, DESCRIBE, ALTER and MSCK.
 * - The signature of an OIDC token. The façade compares its expiry, audience and subject with the trust policy of the
 *   role.
 */
import { request as httpRequest } from 'node:http'
import { type Athena, createAthena, type Execution, type WorkGroup } from './athena.js'
import { type Backend, StatementFailure } from './backend.js'
import { type Credentials, connectCatalog } from './catalog.js'
import { createFaults, type Faults, makeAnswerWith } from './faults.js'
import { checkRoleRequest, type Role } from './sts.js'
import {
  listen,
  makeErrorReply,
  makeJsonReply,
  readRequest,
  WireError,
  type WireReply,
  type WireRequest,
} from './wire.js'

export interface FacadeOptions {
  /** Runs SELECT statements: `createTrinoBackend(url)` or `createPreparedBackend(sql => rows)`. */
  readonly backend: Backend
  /** The address of S3, Glue, STS and IAM: moto, or `startMemoryAws()`. */
  readonly upstream: string
  /** The workgroups by name. The default is `primary` without an output location. */
  readonly workGroups?: Readonly<Record<string, WorkGroup>>
  /** A query is QUEUED at its first poll and RUNNING at its second, even a very fast one. */
  readonly showEachState?: boolean
  /**
   * Roles by ARN, for AssumeRole and AssumeRoleWithWebIdentity. An unknown role is refused. Null leaves the decision to
   * upstream.
   */
  readonly roles?: Readonly<Record<string, Role>> | null
  /** Role credentials expire after this number of seconds, whatever the request asked for. */
  readonly credentialLifetimeSeconds?: number | null
  /** Upstream must allow each Athena call, and Athena reads and writes with the credentials of the caller. */
  readonly authorize?: boolean
}

/** One call as the façade received it. */
export interface Call {
  readonly service: string
  readonly operation: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly accessKeyId: string | null
  readonly body: string
  /** The status of the response. Null before the response, and 0 after a cut connection. */
  status: number | null
}

export interface Facade {
  readonly url: string
  /** Every call, in the order of arrival. */
  readonly calls: readonly Call[]
  /** The calls of one operation. */
  callsOf(operation: string): readonly Call[]
  /** The names of the called operations, in order. */
  readonly operations: () => readonly string[]
  readonly faults: Faults
  readonly executions: ReadonlyMap<string, Execution>
  readonly workGroups: Record<string, WorkGroup>
  readonly roles: Record<string, Role>
  /** Refuses calls with this access key id as expired from now on. The default is every key that STS gave so far. */
  expire(accessKeyId?: string): void
  /** Forgets calls, faults and expiries. */
  reset(): void
  stop(): Promise<void>
}

export async function startFacade(options: FacadeOptions): Promise<Facade> {
  const calls: Call[] = []
  const faults = createFaults()
  const given = new Map<string, Credentials & { readonly expires: number }>()
  const expired = new Set<string>()
  const workGroups: Record<string, WorkGroup> = { primary: {}, ...options.workGroups }
  const roles: Record<string, Role> = { ...options.roles }
  const athena: Athena = createAthena({
    backend: options.backend,
    store: connectCatalog(options.upstream, options.authorize === true ? (id) => given.get(id) : null),
    workGroups,
    showEachState: options.showEachState ?? false,
  })

  const server = await listen(async (message, response) => {
    const request = await readRequest(message)
    const call: Call = {
      service: request.service,
      operation: request.operation,
      at: Date.now(),
      method: request.method,
      path: request.path,
      headers: request.headers,
      accessKeyId: request.accessKeyId,
      body: request.body.toString(),
      status: null,
    }
    calls.push(call)
    call.status = await makeAnswerWith(faults.next(request), request, response, async () => {
      try {
        return await makeAnswer(request)
      } catch (thrown) {
        if (thrown instanceof WireError) return makeErrorReply(request.protocol, thrown)
        throw thrown
      }
    })
  })

  async function makeAnswer(request: WireRequest): Promise<WireReply> {
    const key = request.accessKeyId
    if (
      key !== null &&
      (expired.has(key) || (given.get(key)?.expires ?? Number.POSITIVE_INFINITY) <= Date.now())
    )
      throw request.protocol === 'json'
        ? new WireError('ExpiredTokenException', 'The security token included in the request is expired')
        : new WireError(
            'ExpiredToken',
            request.protocol === 's3'
              ? 'The provided token has expired.'
              : 'The security token included in the request is expired',
            request.protocol === 's3' ? 400 : 403,
          )
    if (request.service === 'athena') {
      if (options.authorize === true) await authorize(request)
      const input = JSON.parse(request.body.toString() || '{}')
      try {
        return makeJsonReply(await athena.answer(request.operation, input, key))
      } catch (thrown) {
        if (thrown instanceof StatementFailure) throw new WireError('InvalidRequestException', thrown.message)
        throw thrown
      }
    }
    if (/^AssumeRole/.test(request.operation)) {
      if (options.roles !== null) {
        const arn = new URLSearchParams(request.body.toString()).get('RoleArn') ?? ''
        checkRoleRequest(request, roles[arn] ?? null, Date.now())
      }
      return remember(await handOn(request))
    }
    return handOn(request)
  }

  /** Forwards a call to upstream unchanged. */
  function handOn(request: WireRequest): Promise<WireReply> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(options.upstream)
      const out = httpRequest(
        {
          hostname,
          port,
          method: request.method,
          path: request.path,
          headers: { ...request.headers, connection: 'close' },
        },
        (reply) => {
          const chunks: Buffer[] = []
          reply.on('data', (chunk: Buffer) => chunks.push(chunk))
          reply.on('error', reject)
          reply.on('end', () =>
            resolve({
              status: reply.statusCode ?? 500,
              headers: Object.fromEntries(
                Object.entries(reply.headers).map(([name, value]) => [
                  name,
                  Array.isArray(value) ? value.join(', ') : String(value),
                ]),
              ),
              body: Buffer.concat(chunks),
            }),
          )
        },
      )
      out.on('error', reject)
      out.end(request.body)
    })
  }

  /** Upstream checks the signature and the permission. No other part of its Athena is useful here. */
  async function authorize(request: WireRequest): Promise<void> {
    const { QueryExecutionId: id } = JSON.parse(request.body.toString() || '{}') as {
      QueryExecutionId?: string
    }
    const workGroup = athena.executions.get(id ?? '')?.workGroup
    const headers = {
      ...request.headers,
      ...(workGroup === undefined ? {} : { 'x-rig-workgroup': workGroup }),
    }
    const reply = await handOn({ ...request, headers })
    const text = reply.body.toString()
    const isDenied = reply.status === 400 && text.includes('AccessDeniedException')
    if (reply.status !== 403 && !isDenied) return
    const said = isDenied
      ? String((JSON.parse(text) as { message?: string }).message)
      : (/<Message>([^<]+)<\/Message>/.exec(text)?.[1] ?? text)
    throw new WireError(isDenied ? 'AccessDeniedException' : 'UnrecognizedClientException', said)
  }

  /** Keeps the credentials that STS returns, and shortens their life if the test asks for it. */
  function remember(reply: WireReply): WireReply {
    const xml = reply.body.toString()
    const readTag = (tag: string): string | undefined => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1]
    const accessKeyId = readTag('AccessKeyId')
    if (reply.status !== 200 || accessKeyId === undefined) return reply
    const lifetime = options.credentialLifetimeSeconds ?? null
    const expires = lifetime === null ? Date.parse(readTag('Expiration') ?? '') : Date.now() + lifetime * 1000
    given.set(accessKeyId, {
      accessKeyId,
      secretAccessKey: readTag('SecretAccessKey') ?? '',
      sessionToken: readTag('SessionToken') ?? '',
      expires,
    })
    if (lifetime === null) return reply
    const shortened = xml.replace(/<Expiration>[^<]+/, `<Expiration>${new Date(expires).toISOString()}`)
    return { ...reply, body: Buffer.from(shortened) }
  }

  return {
    url: server.url,
    calls,
    callsOf: (operation) => calls.filter((call) => call.operation === operation),
    operations: () => calls.map(({ operation }) => operation),
    faults,
    executions: athena.executions,
    workGroups,
    roles,
    expire: (accessKeyId) => {
      for (const id of accessKeyId === undefined ? given.keys() : [accessKeyId]) expired.add(id)
    },
    reset: () => {
      calls.splice(0)
      faults.clear()
      expired.clear()
    },
    stop: async () => {
      await athena.stop()
      await server.stop()
    },
  }
}
