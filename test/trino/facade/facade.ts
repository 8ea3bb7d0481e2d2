/**
 * Amazon Athena's protocol in front of an engine, and the other AWS services behind the same address, so that one
 * `AWS_ENDPOINT_URL` serves a check from its first call to its last.
 *
 * Athena: StartQueryExecution, GetQueryExecution, BatchGetQueryExecution, GetQueryResults, GetQueryRuntimeStatistics,
 * StopQueryExecution, GetWorkGroup. SQL goes to the backend (Trino, or results that a test prepared) as it came. CREATE
 * EXTERNAL TABLE, CREATE DATABASE and DROP are read by the rules of Hive's parser and stored in Glue as Athena stores them.
 * S3, Glue, IAM and STS are handed on to `upstream` byte for byte, Host header and all, so that signatures stay good.
 *
 * What it does not simulate:
 * - Athena's own choice of engine and SerDe. Its queries run on Trino 476 with Trino's own regex reader, which nobody but
 *   AWS can say of Athena. DataScannedInBytes is Trino's physical input bytes; Athena rounds a price up to 10 MB.
 * - Regions: HeadBucket and GetBucketLocation give what upstream says, no 301 to another Region, no VPC endpoints.
 * - Permissions, unless `authorize` is set; then upstream decides on each call, and what Athena does in Glue and S3 on a
 *   caller's behalf is done with the caller's credentials, but for the scan itself. No Lake Formation, no KMS.
 * - Quotas other than the length of a statement, the queue of a busy account, result reuse, query parameters, named and
 *   prepared queries, encrypted results, the binary `.metadata` of a result, SHOW, DESCRIBE, ALTER and MSCK.
 * - The signature of an OIDC token. Its expiry, audience and subject are held against the role's trust policy.
 */
import { request as httpRequest } from 'node:http'
import { type Athena, type Execution, newAthena, type WorkGroup } from './athena.js'
import { type Backend, StatementFailure } from './backend.js'
import { type Credentials, catalogAt } from './catalog.js'
import { answerWith, type Faults, newFaults } from './faults.js'
import { checkRoleRequest, type Role } from './sts.js'
import {
  errorReply,
  jsonReply,
  listen,
  readRequest,
  WireError,
  type WireReply,
  type WireRequest,
} from './wire.js'

export interface FacadeOptions {
  /** Runs SELECTs: `trinoBackend(url)` or `preparedBackend(sql => rows)`. */
  readonly backend: Backend
  /** Address of S3, Glue, STS and IAM: moto, or `startMemoryAws()`. */
  readonly upstream: string
  /** By name; `primary` without an output location where not given. */
  readonly workGroups?: Readonly<Record<string, WorkGroup>>
  /** A query is QUEUED at its first poll and RUNNING at its second, however fast it is. */
  readonly showEachState?: boolean
  /** Roles by ARN, held against AssumeRole and AssumeRoleWithWebIdentity; an unknown role is refused. Null: upstream alone decides. */
  readonly roles?: Readonly<Record<string, Role>> | null
  /** Role credentials run out after so many seconds, whatever was asked for. */
  readonly credentialLifetimeSeconds?: number | null
  /** Each Athena call must be allowed by upstream, and Athena reads and writes with the caller's credentials. */
  readonly authorize?: boolean
}

/** One call as it was made. */
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
  /** What was answered; null while the answer is under way, 0 where the connection was cut. */
  status: number | null
}

export interface Facade {
  readonly url: string
  /** Every call, in the order of arrival. */
  readonly calls: readonly Call[]
  /** Calls of one operation. */
  callsOf(operation: string): readonly Call[]
  /** Names of the operations called, in order. */
  readonly operations: () => readonly string[]
  readonly faults: Faults
  readonly executions: ReadonlyMap<string, Execution>
  readonly workGroups: Record<string, WorkGroup>
  readonly roles: Record<string, Role>
  /** Calls with this access key id are refused as expired from now on; all that STS gave so far where not given. */
  expire(accessKeyId?: string): void
  /** Forgets calls, faults and expiries. */
  reset(): void
  stop(): Promise<void>
}

export async function startFacade(options: FacadeOptions): Promise<Facade> {
  const calls: Call[] = []
  const faults = newFaults()
  const given = new Map<string, Credentials & { readonly expires: number }>()
  const expired = new Set<string>()
  const workGroups: Record<string, WorkGroup> = { primary: {}, ...options.workGroups }
  const roles: Record<string, Role> = { ...options.roles }
  const athena: Athena = newAthena({
    backend: options.backend,
    store: catalogAt(options.upstream, options.authorize === true ? (id) => given.get(id) : null),
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
    call.status = await answerWith(faults.next(request), request, response, async () => {
      try {
        return await answer(request)
      } catch (thrown) {
        if (thrown instanceof WireError) return errorReply(request.protocol, thrown)
        throw thrown
      }
    })
  })

  async function answer(request: WireRequest): Promise<WireReply> {
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
        return jsonReply(await athena.answer(request.operation, input, key))
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

  /** Hands a call to upstream as it came. */
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

  /** Upstream judges the signature and the permission; its Athena does nothing else of use. */
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

  /** Keeps the credentials that STS gives, and shortens their life where the test asks for it. */
  function remember(reply: WireReply): WireReply {
    const xml = reply.body.toString()
    const of = (tag: string): string | undefined => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1]
    const accessKeyId = of('AccessKeyId')
    if (reply.status !== 200 || accessKeyId === undefined) return reply
    const lifetime = options.credentialLifetimeSeconds ?? null
    const expires = lifetime === null ? Date.parse(of('Expiration') ?? '') : Date.now() + lifetime * 1000
    given.set(accessKeyId, {
      accessKeyId,
      secretAccessKey: of('SecretAccessKey') ?? '',
      sessionToken: of('SessionToken') ?? '',
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
