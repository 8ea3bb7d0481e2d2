/**
 * S3 and STS on loopback, with objects that can be read: listings, GetObject, logging settings, tags, policies and
 * ListBuckets. It also has the parts of Athena and Glue that describe a workgroup, databases and tables. Of CloudTrail
 * it has the calls that describe trails, and of CloudWatch Logs those that describe deliveries. It compares each request
 * with an IAM policy if the test gives one.
 *
 * It does not simulate:
 * - Signatures. It reads key id, session token and Region from the request, and checks no signature.
 * - Bucket names in the host, and a clock of its own.
 * - The rest of CloudTrail and CloudWatch Logs: no call changes anything, and no trail or delivery writes an object.
 * - Members of an organization. Every trail of a Region is shown to every caller.
 * - Hosts. One endpoint answers for all Regions. A request with the signature of another Region than the bucket's gets
 *   the redirect of S3.
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

export interface StoredObject {
  readonly body: Buffer
  readonly storageClass?: string
  /** The archived object has a readable copy. */
  readonly isRestored?: boolean
  readonly lastModified?: Date
  /** A requested range is answered with as many bytes of the start. */
  readonly isRangeIgnored?: boolean
  /** The response to a read, in place of the object. */
  readonly refusal?: { readonly status: number; readonly code: string }
}

export interface ServedBucket {
  readonly region: string
  readonly objects: Map<string, StoredObject>
  /** The body of `LoggingEnabled`. Null when logging is disabled. */
  logging: string | null
  readonly tags: Readonly<Record<string, string>>
  policy: string | null
  /** The account that owns the bucket. */
  readonly owner: string
  /** The KMS key that encrypts the objects. A read then also needs `kms:Decrypt` on it. */
  readonly keyArn?: string
}

/** A trail as AWS describes it. It is shown in its home Region and, if it records all Regions, in every Region. */
export interface ServedTrail {
  readonly description: Readonly<Record<string, unknown>> & {
    readonly TrailARN: string
    readonly HomeRegion: string
  }
  /** The answer of GetEventSelectors, in the home Region only. */
  selectors: Readonly<Record<string, unknown>>
  /** The answer of GetTrailStatus, in every Region that shows the trail. */
  status: Readonly<Record<string, unknown>>
}

/** A delivery of CloudWatch Logs with its source and its destination, as AWS describes them. */
export interface ServedDelivery {
  readonly region: string
  readonly source: Readonly<Record<string, unknown>> & { readonly name: string }
  readonly delivery: Readonly<Record<string, unknown>>
  readonly destination: Readonly<Record<string, unknown>>
}

/** One request as the server received it. */
export interface S3Call {
  /** The permission that the request needs, such as `s3:GetObject` or `s3:ListBucket`. */
  readonly action: string
  readonly bucket: string | null
  readonly key: string | null
  readonly parameters: URLSearchParams
  readonly headers: IncomingMessage['headers']
  /** The input of a call of Athena or Glue. Null for a call of S3 or STS. */
  readonly input: Readonly<Record<string, unknown>> | null
  readonly keyId: string | null
  /** The Region of the signature. */
  readonly region: string | null
}

/** A response that a test prepares in place of the real one. */
export interface S3Fault {
  readonly status?: number
  readonly code?: string
  readonly body?: string
  /** The server resets the connection after this number of bytes of the real body. */
  readonly cutAfter?: number
  /** The server sends nothing after this number of bytes of the real body, and keeps the connection open. */
  readonly stallAfter?: number
  /** The server sends the real response after this number of milliseconds. */
  readonly delayMilliseconds?: number
}

export interface PolicyStatement {
  readonly Sid?: string
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
}

export interface S3Server {
  readonly url: string
  readonly calls: S3Call[]
  readonly buckets: Map<string, ServedBucket>
  /** Called before each response. `earlier` is the number of earlier calls with the same action and key. */
  fault: (call: S3Call, earlier: number) => S3Fault | null
  /** The number of names in one page of a listing. */
  pageSize: number
  /** Null allows everything. */
  policy: readonly PolicyStatement[] | null
  /** Glue databases, each with the names of its tables. */
  readonly databases: Map<string, Set<string>>
  /** The `WorkGroup` of each workgroup, as Athena returns it. */
  readonly workGroups: Map<string, object>
  readonly trails: ServedTrail[]
  readonly deliveries: ServedDelivery[]
  /** The number of entries in one page of deliveries. */
  deliveryPageSize: number
  /** The maximum number of connections that were open at one time. */
  readonly mostConnections: () => number
  bucket(name: string, more?: Partial<ServedBucket>): ServedBucket
  put(bucket: string, key: string, body: string | Buffer, more?: Omit<StoredObject, 'body'>): void
  close(): Promise<void>
}

const ACCOUNT = '111122223333'
const STORED = new Date('2026-11-20T00:00:00Z')

export function computeEtag(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

/** Starts the server on a free port, with TLS if a certificate is given. */
export async function startS3({
  host = '127.0.0.1',
  certificate = null,
}: {
  readonly host?: string
  readonly certificate?: { readonly key: string; readonly cert: string } | null
} = {}): Promise<S3Server> {
  const calls: S3Call[] = []
  const buckets = new Map<string, ServedBucket>()
  const counts = new Map<string, number>()
  const sorted = new Map<string, { size: number; keys: string[] }>()
  let connections = 0
  let most = 0

  const findBucket = (name: string, more: Partial<ServedBucket> = {}): ServedBucket => {
    const made = buckets.get(name) ?? {
      region: 'eu-west-1',
      objects: new Map(),
      logging: null,
      tags: {},
      policy: null,
      owner: ACCOUNT,
      ...more,
    }
    buckets.set(name, made)
    return made
  }
  /** Keys in the order of S3. The list is sorted again after objects were added or removed. */
  const listKeys = (name: string, { objects }: ServedBucket): string[] => {
    const known = sorted.get(name)
    if (known !== undefined && known.size === objects.size) return known.keys
    const keys = [...objects.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    sorted.set(name, { size: objects.size, keys })
    return keys
  }
  const server: S3Server = {
    url: '',
    calls,
    buckets,
    databases: new Map(),
    workGroups: new Map(),
    trails: [],
    deliveries: [],
    deliveryPageSize: 50,
    fault: () => null,
    pageSize: 1000,
    policy: null,
    mostConnections: () => most,
    bucket: findBucket,
    put: (bucket, key, body, more = {}) => {
      findBucket(bucket).objects.set(key, { body: Buffer.from(body), ...more })
      sorted.delete(bucket)
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }

  const makeAnswerTo = (call: S3Call): Answer => {
    if (!isAllowed(call, server.policy)) {
      const refusal = `User: arn:aws:sts::${ACCOUNT}:assumed-role/checker/s is not authorized to perform: ${call.action} on resource: "${makeArn(call)}" because no identity-based policy allows the ${call.action} action`
      return call.input === null
        ? makeS3Error(403, 'AccessDenied', refusal)
        : makeJsonError('AccessDeniedException', refusal)
    }
    const keyArn = call.action === 's3:GetObject' ? buckets.get(call.bucket ?? '')?.keyArn : undefined
    if (keyArn !== undefined && !isActionAllowed('kms:Decrypt', keyArn, server.policy))
      return makeS3Error(
        403,
        'AccessDenied',
        `User: arn:aws:sts::${ACCOUNT}:assumed-role/checker/s is not authorized to perform: kms:Decrypt on resource: ${keyArn} because no identity-based policy allows the kms:Decrypt action`,
      )
    if (call.input !== null) {
      if (call.action.startsWith('cloudtrail:')) return makeTrailAnswer(call, server)
      if (call.action.startsWith('logs:')) return makeDeliveryAnswer(call, server)
      return makeCatalogAnswer(call.action, call.input, server)
    }
    if (call.action === 'sts:GetCallerIdentity')
      return makeXml(
        `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>${ACCOUNT}</Account><Arn>arn:aws:sts::${ACCOUNT}:assumed-role/checker/s</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>`,
      )
    if (call.action === 's3:ListAllMyBuckets') return listBuckets(call.parameters, buckets)
    const name = call.bucket ?? ''
    const bucket = buckets.get(name)
    if (bucket === undefined) return makeS3Error(404, 'NoSuchBucket', 'The specified bucket does not exist')
    const region = { 'x-amz-bucket-region': bucket.region }
    if (call.region !== bucket.region)
      return {
        ...makeS3Error(301, 'PermanentRedirect', 'The bucket must be addressed elsewhere'),
        headers: region,
      }
    if ((call.headers['x-amz-expected-bucket-owner'] ?? bucket.owner) !== bucket.owner)
      return makeS3Error(403, 'AccessDenied', 'Access Denied')
    switch (call.action) {
      case 's3:GetObject':
        return getObject(call, bucket)
      case 's3:GetBucketLocation':
        return makeXml(`<LocationConstraint>${bucket.region}</LocationConstraint>`)
      case 's3:ListBucketMultipartUploads':
        return makeXml('<ListMultipartUploadsResult></ListMultipartUploadsResult>')
      case 's3:ListMultipartUploadParts':
        return makeS3Error(404, 'NoSuchUpload', 'The specified multipart upload does not exist')
      case 's3:GetBucketLogging':
        return makeXml(
          `<BucketLoggingStatus>${bucket.logging === null ? '' : `<LoggingEnabled>${bucket.logging}</LoggingEnabled>`}</BucketLoggingStatus>`,
        )
      case 's3:GetBucketTagging':
        return Object.keys(bucket.tags).length === 0
          ? makeS3Error(404, 'NoSuchTagSet', 'The TagSet does not exist')
          : makeXml(
              `<Tagging><TagSet>${Object.entries(bucket.tags)
                .map(
                  ([key, value]) =>
                    `<Tag><Key>${escapeXml(key)}</Key><Value>${escapeXml(value)}</Value></Tag>`,
                )
                .join('')}</TagSet></Tagging>`,
            )
      case 's3:GetBucketPolicy':
        return bucket.policy === null
          ? makeS3Error(404, 'NoSuchBucketPolicy', 'The bucket policy does not exist')
          : { status: 200, body: Buffer.from(bucket.policy) }
      default:
        return call.parameters.has('list-type')
          ? listObjects(call.parameters, bucket, listKeys(name, bucket), server.pageSize)
          : { status: 200, headers: region }
    }
  }

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const call = readCall(request, Buffer.concat(parts).toString('utf8'))
      const id = `${call.action} ${call.bucket} ${call.key}`
      const earlier = counts.get(id) ?? 0
      counts.set(id, earlier + 1)
      calls.push(call)
      send(response, makeAnswerTo(call), server.fault(call, earlier))
    })
  }
  const http = certificate === null ? createServer(answer) : createSecureServer(certificate, answer)
  http.on('connection', (socket) => {
    most = Math.max(most, ++connections)
    socket.on('close', () => connections--)
  })
  http.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => http.listen(0, host, resolve))
  const scheme = certificate === null ? 'http' : 'https'
  return Object.assign(server, { url: `${scheme}://${host}:${(http.address() as AddressInfo).port}` })
}

interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: Buffer
}

function send(response: ServerResponse, answer: Answer, fault: S3Fault | null): void {
  const {
    status,
    headers = {},
    body = Buffer.alloc(0),
  } = fault?.status === undefined
    ? answer
    : fault.body === undefined
      ? makeS3Error(fault.status, fault.code ?? 'InternalError', 'A fault of the test')
      : { status: fault.status, body: Buffer.from(fault.body) }
  const act = (): void => {
    response.writeHead(status, { 'content-length': String(body.length), ...headers })
    const cut = fault?.cutAfter ?? fault?.stallAfter
    if (cut === undefined) {
      response.end(body)
      return
    }
    response.flushHeaders()
    response.write(body.subarray(0, cut), () => {
      if (fault?.cutAfter !== undefined) response.socket?.resetAndDestroy()
    })
  }
  if (fault?.delayMilliseconds === undefined) act()
  else setTimeout(act, fault.delayMilliseconds).unref()
}

const SERVICES: Readonly<Record<string, string>> = {
  AmazonAthena: 'athena',
  AWSGlue: 'glue',
  CloudTrail_20131101: 'cloudtrail',
  Logs_20140328: 'logs',
}

function readCall(request: IncomingMessage, body: string): S3Call {
  const url = new URL(request.url ?? '/', 'http://loopback')
  const scope = /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? '')
  const [, bucket = '', ...rest] = url.pathname.split('/')
  const key = decodeURIComponent(rest.join('/'))
  const has = (name: string): boolean => url.searchParams.has(name)
  const target = /^(AmazonAthena|AWSGlue|CloudTrail_20131101|Logs_20140328)\.(\w+)$/.exec(
    String(request.headers['x-amz-target'] ?? ''),
  )
  const service = SERVICES[target?.[1] ?? '']
  const action =
    target !== null
      ? `${service}:${target[2]}`
      : body.includes('Action=')
        ? `sts:${new URLSearchParams(body).get('Action')}`
        : bucket === ''
          ? 's3:ListAllMyBuckets'
          : has('logging')
            ? 's3:GetBucketLogging'
            : has('tagging')
              ? 's3:GetBucketTagging'
              : has('policy')
                ? 's3:GetBucketPolicy'
                : has('location')
                  ? 's3:GetBucketLocation'
                  : has('uploads')
                    ? 's3:ListBucketMultipartUploads'
                    : has('uploadId')
                      ? 's3:ListMultipartUploadParts'
                      : key !== ''
                        ? 's3:GetObject'
                        : 's3:ListBucket'
  return {
    action,
    bucket: bucket === '' ? null : bucket,
    key: key === '' ? null : key,
    parameters: url.searchParams,
    headers: request.headers,
    input: target === null ? null : JSON.parse(body),
    keyId: scope?.[1] ?? null,
    region: scope?.[2] ?? null,
  }
}

function getObject({ key, headers }: S3Call, { objects }: ServedBucket): Answer {
  const found = objects.get(key ?? '')
  if (found === undefined) return makeS3Error(404, 'NoSuchKey', 'The specified key does not exist.')
  const { body, storageClass = 'STANDARD', isRestored = false, isRangeIgnored = false, refusal } = found
  if (refusal !== undefined) return makeS3Error(refusal.status, refusal.code, 'A refusal of the test')
  if (['GLACIER', 'DEEP_ARCHIVE'].includes(storageClass) && !isRestored)
    return makeS3Error(403, 'InvalidObjectState', 'The operation is not valid for the object’s storage class')
  const etag = computeEtag(body)
  if (headers['if-match'] !== undefined && headers['if-match'] !== etag)
    return makeS3Error(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    )
  const range = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')
  if (range === null) return { status: 200, body, headers: { etag } }
  const [from, to] = [Number(range[1]), Number(range[2])]
  const start = isRangeIgnored ? 0 : from
  const part = body.subarray(start, start + to - from + 1)
  return part.length === 0
    ? makeS3Error(416, 'InvalidRange', 'The requested range is not satisfiable')
    : {
        status: 206,
        body: part,
        headers: { etag, 'content-range': `bytes ${start}-${start + part.length - 1}/${body.length}` },
      }
}

/** `ListObjectsV2` as documented. */
function listObjects(
  parameters: URLSearchParams,
  { objects }: ServedBucket,
  keys: readonly string[],
  pageSize: number,
): Answer {
  const prefix = parameters.get('prefix') ?? ''
  const delimiter = parameters.get('delimiter')
  const after = parameters.get('continuation-token') ?? parameters.get('start-after') ?? ''
  const most = Math.min(pageSize, Number(parameters.get('max-keys') ?? 1000))
  const entries: string[] = []
  let last = ''
  let more = false
  const escapeText = (value: string): string =>
    encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%20', '+')
  const isAfter = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0
  for (let at = findFirstAfter(keys, after > prefix ? after : prefix); at < keys.length; at++) {
    const key = keys[at] as string
    if (!key.startsWith(prefix)) {
      if (isAfter(key, prefix)) break
      continue
    }
    const end = delimiter === null ? -1 : key.indexOf(delimiter, prefix.length)
    const name = end === -1 ? key : key.slice(0, end + 1)
    if (name === last || !isAfter(name, after) || (end !== -1 && after.startsWith(name))) continue
    if (entries.length === most) {
      more = true
      break
    }
    last = name
    const object = objects.get(key) as StoredObject
    entries.push(
      end !== -1
        ? `<CommonPrefixes><Prefix>${escapeText(name)}</Prefix></CommonPrefixes>`
        : `<Contents><Key>${escapeText(key)}</Key><LastModified>${(object.lastModified ?? STORED).toISOString()}</LastModified><ETag>${escapeXml(computeEtag(object.body))}</ETag><Size>${object.body.length}</Size>${object.isRestored === undefined ? '' : `<RestoreStatus><IsRestoreInProgress>${!object.isRestored}</IsRestoreInProgress>${object.isRestored ? '<RestoreExpiryDate>2026-12-31T00:00:00.000Z</RestoreExpiryDate>' : ''}</RestoreStatus>`}<StorageClass>${object.storageClass ?? 'STANDARD'}</StorageClass></Contents>`,
    )
  }
  return makeXml(
    `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${escapeXml(last)}</NextContinuationToken>` : ''}${entries.join('')}</ListBucketResult>`,
  )
}

/** The index of the first key that is not before a text. */
function findFirstAfter(keys: readonly string[], text: string): number {
  const wanted = Buffer.from(text)
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Buffer.compare(Buffer.from(keys[middle] as string), wanted) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function listBuckets(parameters: URLSearchParams, buckets: ReadonlyMap<string, ServedBucket>): Answer {
  const most = Number(parameters.get('max-buckets') ?? 10_000)
  const after = parameters.get('continuation-token') ?? ''
  const names = [...buckets.keys()].filter((name) => name > after).sort()
  const page = names.slice(0, most)
  const listed = page.map(
    (name) =>
      `<Bucket><Name>${name}</Name><BucketRegion>${buckets.get(name)?.region}</BucketRegion><CreationDate>2026-01-01T00:00:00.000Z</CreationDate></Bucket>`,
  )
  const next = names.length > page.length ? `<ContinuationToken>${page.at(-1)}</ContinuationToken>` : ''
  return makeXml(
    `<ListAllMyBucketsResult><Buckets>${listed.join('')}</Buckets>${next}</ListAllMyBucketsResult>`,
  )
}

/** The calls of Athena and Glue that a plan makes. */
function makeCatalogAnswer(
  action: string,
  input: Readonly<Record<string, unknown>>,
  { databases, workGroups }: Pick<S3Server, 'databases' | 'workGroups'>,
): Answer {
  const missing = makeJsonError('EntityNotFoundException', 'Entity not found')
  const tables = databases.get(String(input.Name ?? ''))
  const ofDatabase = databases.get(String(input.DatabaseName ?? ''))
  switch (action) {
    case 'athena:GetWorkGroup': {
      const found = workGroups.get(String(input.WorkGroup))
      return found === undefined
        ? makeJsonError('InvalidRequestException', `WorkGroup ${input.WorkGroup} is not found.`)
        : makeJson({ WorkGroup: found })
    }
    case 'glue:GetDatabase':
      return tables === undefined ? missing : makeJson({ Database: { Name: input.Name } })
    case 'glue:GetTable':
      return ofDatabase?.has(String(input.Name)) ? makeJson({ Table: { Name: input.Name } }) : missing
    case 'glue:CreateDatabase': {
      const { Name } = input.DatabaseInput as { readonly Name: string }
      if (databases.has(Name)) return makeJsonError('AlreadyExistsException', 'Database already exists.')
      databases.set(Name, new Set())
      return makeJson({})
    }
    case 'glue:CreateTable':
      if (ofDatabase === undefined) return missing
      ofDatabase.add((input.TableInput as { readonly Name: string }).Name)
      return makeJson({})
    default:
      return makeJsonError('InvalidRequestException', `${action} is not simulated`)
  }
}

/** A trail is named by its ARN in a Region that is not its own. */
function makeTrailAnswer({ action, input, region }: S3Call, { trails }: Pick<S3Server, 'trails'>): Answer {
  const shown = trails.filter(
    ({ description }) => description.HomeRegion === region || description.IsMultiRegionTrail === true,
  )
  const findNamed = (name: unknown) =>
    shown.find(
      ({ description }) =>
        description.TrailARN === name || (description.Name === name && description.HomeRegion === region),
    )
  const unknown = makeJsonError('TrailNotFoundException', 'Unknown trail')
  switch (action) {
    case 'cloudtrail:DescribeTrails':
      return makeJson({ trailList: shown.map(({ description }) => description) })
    case 'cloudtrail:GetEventSelectors': {
      const trail = findNamed(input?.TrailName)
      return trail?.description.HomeRegion !== region ? unknown : makeJson(trail.selectors)
    }
    case 'cloudtrail:GetTrailStatus': {
      const trail = findNamed(input?.Name)
      return trail === undefined ? unknown : makeJson(trail.status)
    }
    default:
      return makeJsonError('UnsupportedOperationException', `${action} is not simulated`)
  }
}

const DELIVERY_LISTS: Readonly<Record<string, readonly [string, 'source' | 'delivery' | 'destination']>> = {
  'logs:DescribeDeliverySources': ['deliverySources', 'source'],
  'logs:DescribeDeliveries': ['deliveries', 'delivery'],
  'logs:DescribeDeliveryDestinations': ['deliveryDestinations', 'destination'],
}

function makeDeliveryAnswer(
  { action, input, region }: S3Call,
  { deliveries, deliveryPageSize }: Pick<S3Server, 'deliveries' | 'deliveryPageSize'>,
): Answer {
  const [list, part] = DELIVERY_LISTS[action] ?? []
  if (list === undefined || part === undefined)
    return makeJsonError('UnsupportedOperationException', `${action} is not simulated`)
  const all = deliveries.filter((one) => one.region === region).map((one) => one[part])
  const from = Number(input?.nextToken ?? 0)
  const next = from + deliveryPageSize
  return makeJson({
    [list]: all.slice(from, next),
    ...(next < all.length ? { nextToken: String(next) } : {}),
  })
}

function makeJson(body: object, status = 200): Answer {
  return {
    status,
    body: Buffer.from(JSON.stringify(body)),
    headers: { 'content-type': 'application/x-amz-json-1.1' },
  }
}

function makeJsonError(type: string, message: string): Answer {
  return makeJson({ __type: type, message, Message: message }, 400)
}

function isAllowed(call: S3Call, policy: readonly PolicyStatement[] | null): boolean {
  // The call needs no permission. Source:
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  return call.action === 'sts:GetCallerIdentity' || isActionAllowed(call.action, makeArn(call), policy)
}

function isActionAllowed(
  action: string,
  resource: string,
  policy: readonly PolicyStatement[] | null,
): boolean {
  if (policy === null) return true
  const isMatch = (patterns: string | readonly string[], text: string): boolean =>
    [patterns].flat().some((pattern) =>
      new RegExp(
        `^${pattern
          .replace(/[.+^${}()|[\]\\]/g, '\\$&')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')}$`,
        's',
      ).test(text),
    )
  return policy.some(
    ({ Effect, Action, Resource }) =>
      Effect === 'Allow' && isMatch(Action, action) && isMatch(Resource, resource),
  )
}

function makeArn({ action, bucket, key, input }: S3Call): string {
  if (input !== null) {
    const [service = ''] = action.split(':')
    const { WorkGroup, DatabaseName, Name, DatabaseInput } = input as Record<string, string | undefined>
    const database = DatabaseName ?? (DatabaseInput as { Name?: string } | undefined)?.Name ?? Name
    // Listing calls name no resource.
    if (/:(?:DescribeTrails|DescribeDeliver\w+)$/.test(action)) return '*'
    if (service === 'cloudtrail') return String(input.TrailName ?? input.Name)
    const resource =
      service === 'athena'
        ? `workgroup/${WorkGroup}`
        : action.endsWith('Table')
          ? `table/${database}/${Name ?? 'access_log'}`
          : `database/${database}`
    return `arn:aws:${service}:eu-west-1:${ACCOUNT}:${resource}`
  }
  return `arn:aws:s3:::${bucket ?? ''}${key === null ? '' : `/${key}`}`
}

function makeXml(body: string): Answer {
  return { status: 200, body: Buffer.from(body), headers: { 'content-type': 'application/xml' } }
}

function makeS3Error(status: number, code: string, message: string): Answer {
  return {
    status,
    body: Buffer.from(`<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`),
    headers: { 'content-type': 'application/xml' },
  }
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
