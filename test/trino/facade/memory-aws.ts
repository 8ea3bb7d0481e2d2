import {
  escapeXmlText,
  listen,
  makeErrorReply,
  makeJsonReply,
  makeXmlReply,
  readRequest,
  sendReply,
  WireError,
  type WireReply,
  type WireRequest,
} from './wire.js'

export interface MemoryBucket {
  /** The Region of the bucket. A call with the signature of another Region gets a 301, as from S3. */
  region: string
  readonly objects: Map<string, Buffer>
  /** The logging setting of the bucket, with the location of its access logs. Null when logging is disabled. */
  logging: {
    readonly targetBucket: string
    readonly targetPrefix: string
    readonly keyFormat?: 'simple' | 'EventTime' | 'DeliveryTime'
  } | null
  /** The denied operations: `GetBucketLogging`, `ListObjectsV2`, … */
  readonly denied: Set<string>
}

/** A Glue table as it was created, without the members that Glue adds. */
export type MemoryTable = Readonly<Record<string, unknown>> & { readonly Name: string }

export interface MemoryAws {
  readonly url: string
  readonly buckets: Map<string, MemoryBucket>
  /** The tables of Glue by name, for each database. */
  readonly databases: Map<string, Map<string, MemoryTable>>
  /** The denied operations of Glue. */
  readonly denied: Set<string>
  addBucket(name: string, more?: Partial<Pick<MemoryBucket, 'region' | 'logging'>>): MemoryBucket
  stop(): Promise<void>
}

/**
 * The calls of S3, Glue and STS that a check makes, in memory, for tests without Python and Java.
 *
 * It does not simulate signatures, versions, policies or multipart uploads. The tests with moto cover these.
 */
export async function startMemoryAws(): Promise<MemoryAws> {
  const buckets = new Map<string, MemoryBucket>()
  const databases = new Map<string, Map<string, MemoryTable>>()
  const denied = new Set<string>()
  let sessions = 0

  const server = await listen(async (message, response) => {
    const request = await readRequest(message)
    let reply: WireReply
    try {
      reply =
        request.service === 's3'
          ? answerS3(request)
          : request.service === 'glue'
            ? answerGlue(request)
            : answerSts(request)
    } catch (thrown) {
      if (!(thrown instanceof WireError)) throw thrown
      const error = makeErrorReply(request.protocol, thrown)
      const region = thrown.fields['x-amz-bucket-region']
      reply =
        typeof region === 'string'
          ? { ...error, headers: { ...error.headers, 'x-amz-bucket-region': region } }
          : error
    }
    sendReply(response, reply, request.method)
  })

  function answerS3(request: WireRequest): WireReply {
    const [path, search] = request.path.split('?') as [string, string | undefined]
    const [, name, ...rest] = path.split('/').map(decodeURIComponent) as [string, string, ...string[]]
    const key = rest.join('/')
    const query = new URLSearchParams(search ?? '')
    const bucket = buckets.get(name)
    if (bucket === undefined) throw new WireError('NoSuchBucket', 'The specified bucket does not exist', 404)
    const signedFor = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1]
    if (signedFor !== undefined && signedFor !== bucket.region && request.operation !== 'GetBucketLocation')
      throw new WireError(
        'PermanentRedirect',
        'The bucket you are attempting to access must be addressed using the specified endpoint.',
        301,
        { 'x-amz-bucket-region': bucket.region },
      )
    if (bucket.denied.has(request.operation)) throw new WireError('AccessDenied', 'Access Denied', 403)
    switch (request.operation) {
      case 'HeadBucket':
        return { ...makeXmlReply(''), headers: { 'x-amz-bucket-region': bucket.region } }
      case 'GetBucketLocation':
        return makeXmlReply(
          `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${bucket.region === 'us-east-1' ? '' : bucket.region}</LocationConstraint>`,
        )
      case 'GetBucketPolicy':
        throw new WireError('NoSuchBucketPolicy', 'The bucket policy does not exist', 404)
      case 'GetBucketLogging':
        return makeXmlReply(
          `<BucketLoggingStatus xmlns="http://doc.s3.amazonaws.com/2006-03-01">${makeLoggingXml(bucket)}</BucketLoggingStatus>`,
        )
      case 'ListObjectsV2':
        return makeXmlReply(makeListingXml(name, bucket, query))
      case 'GetObject':
      case 'HeadObject': {
        const body = bucket.objects.get(key)
        if (body === undefined) throw new WireError('NoSuchKey', 'The specified key does not exist.', 404)
        return { status: 200, headers: { 'content-length': String(body.length), etag: '"0"' }, body }
      }
      case 'PutObject':
        bucket.objects.set(key, joinChunks(request))
        return { ...makeXmlReply(''), headers: { etag: '"0"' } }
      default:
        throw new WireError('NotImplemented', `${request.operation} is not simulated`, 501)
    }
  }

  function answerGlue(request: WireRequest): WireReply {
    const input = JSON.parse(request.body.toString()) as {
      Name?: string
      DatabaseName?: string
      DatabaseInput?: { Name: string }
      TableInput?: MemoryTable
    }
    if (denied.has(request.operation))
      throw new WireError(
        'AccessDeniedException',
        `User: test is not authorized to perform: glue:${request.operation}`,
      )
    const failMissing = (what: string): never => {
      throw new WireError('EntityNotFoundException', what)
    }
    const findDatabase = (name: string | undefined): Map<string, MemoryTable> =>
      databases.get(name ?? '') ?? failMissing(`Database ${name} not found.`)
    switch (request.operation) {
      case 'GetDatabase':
        findDatabase(input.Name)
        return makeJsonReply({ Database: { Name: input.Name } })
      case 'CreateDatabase': {
        const name = input.DatabaseInput?.Name ?? ''
        if (databases.has(name)) throw new WireError('AlreadyExistsException', 'Database already exists.')
        databases.set(name, new Map())
        return makeJsonReply({})
      }
      case 'DeleteDatabase':
        findDatabase(input.Name)
        databases.delete(input.Name ?? '')
        return makeJsonReply({})
      case 'GetTable': {
        const table =
          findDatabase(input.DatabaseName).get(input.Name ?? '') ??
          failMissing(`Table ${input.Name} not found.`)
        return makeJsonReply({ Table: { ...table, DatabaseName: input.DatabaseName, VersionId: '1' } })
      }
      case 'GetTables':
        return makeJsonReply({ TableList: [...findDatabase(input.DatabaseName).values()] })
      case 'CreateTable': {
        const tables = findDatabase(input.DatabaseName)
        const table = input.TableInput as MemoryTable
        if (tables.has(table.Name)) throw new WireError('AlreadyExistsException', 'Table already exists.')
        tables.set(table.Name, table)
        return makeJsonReply({})
      }
      case 'DeleteTable':
        if (!findDatabase(input.DatabaseName).delete(input.Name ?? ''))
          failMissing(`Table ${input.Name} not found.`)
        return makeJsonReply({})
      default:
        throw new WireError('InvalidInputException', `${request.operation} is not simulated`)
    }
  }

  function answerSts(request: WireRequest): WireReply {
    const parameters = new URLSearchParams(request.body.toString())
    const name = `${request.operation}Result`
    const makeAnswer = (inner: string): WireReply =>
      makeXmlReply(
        `<${request.operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${name}>${inner}</${name}></${request.operation}Response>`,
      )
    if (request.operation === 'GetCallerIdentity')
      return makeAnswer(
        '<Arn>arn:aws:sts::111122223333:assumed-role/checker/s3-sigv4-check</Arn><UserId>AROA:s3-sigv4-check</UserId><Account>111122223333</Account>',
      )
    if (!/^AssumeRole(?:WithWebIdentity)?$/.test(request.operation))
      throw new WireError('InvalidAction', `${request.operation} is not simulated`)
    sessions++
    const role = parameters.get('RoleArn') ?? ''
    const session = parameters.get('RoleSessionName') ?? ''
    const seconds = Number(parameters.get('DurationSeconds') ?? 3600)
    return makeAnswer(
      `<Credentials><AccessKeyId>ASIAMEMORY${String(sessions).padStart(10, '0')}</AccessKeyId><SecretAccessKey>secret-${sessions}</SecretAccessKey><SessionToken>session-${sessions}</SessionToken><Expiration>${new Date(Date.now() + seconds * 1000).toISOString()}</Expiration></Credentials>` +
        `<AssumedRoleUser><AssumedRoleId>AROA:${escapeXmlText(session)}</AssumedRoleId><Arn>${escapeXmlText(role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/'))}/${escapeXmlText(session)}</Arn></AssumedRoleUser>`,
    )
  }

  return {
    url: server.url,
    buckets,
    databases,
    denied,
    addBucket: (name, more) => {
      const bucket: MemoryBucket = {
        region: more?.region ?? 'us-east-1',
        objects: new Map(),
        logging: more?.logging ?? null,
        denied: new Set(),
      }
      buckets.set(name, bucket)
      return bucket
    },
    stop: server.stop,
  }
}

function makeLoggingXml({ logging }: MemoryBucket): string {
  if (logging === null) return ''
  const { targetBucket, targetPrefix, keyFormat } = logging
  const format =
    keyFormat === undefined
      ? ''
      : `<TargetObjectKeyFormat>${keyFormat === 'simple' ? '<SimplePrefix/>' : `<PartitionedPrefix><PartitionDateSource>${keyFormat}</PartitionDateSource></PartitionedPrefix>`}</TargetObjectKeyFormat>`
  return `<LoggingEnabled><TargetBucket>${escapeXmlText(targetBucket)}</TargetBucket><TargetPrefix>${escapeXmlText(targetPrefix)}</TargetPrefix>${format}</LoggingEnabled>`
}

/** A page of the listing, with keys in the order of their bytes. */
function makeListingXml(name: string, { objects }: MemoryBucket, query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const after = query.get('continuation-token') ?? query.get('start-after') ?? ''
  const most = Math.min(Number(query.get('max-keys') ?? 1000), 1000)
  const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
  const entries = new Map<string, Buffer | null>()
  for (const key of [...objects.keys()].sort(compareBytes)) {
    if (!key.startsWith(prefix)) continue
    const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const entry = cut === -1 ? key : key.slice(0, cut + delimiter.length)
    if (compareBytes(entry, after) > 0) entries.set(entry, cut === -1 ? (objects.get(key) as Buffer) : null)
  }
  const page = [...entries].slice(0, most)
  const text = query.get('encoding-type') === 'url' ? encodeURIComponent : escapeXmlText
  const truncated = entries.size > page.length
  return [
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${name}</Name><Prefix>${text(prefix)}</Prefix>`,
    `<KeyCount>${page.length}</KeyCount><MaxKeys>${most}</MaxKeys><IsTruncated>${truncated}</IsTruncated>`,
    truncated
      ? `<NextContinuationToken>${escapeXmlText(page.at(-1)?.[0] ?? '')}</NextContinuationToken>`
      : '',
    ...page.map(([key, body]) =>
      body === null
        ? `<CommonPrefixes><Prefix>${text(key)}</Prefix></CommonPrefixes>`
        : `<Contents><Key>${text(key)}</Key><LastModified>2026-11-23T00:00:00.000Z</LastModified><ETag>"0"</ETag><Size>${body.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
    ),
    '</ListBucketResult>',
  ].join('')
}

/** The body of an upload, without the chunk headers that SDKs add to a stream. */
function joinChunks({ headers, body }: WireRequest): Buffer {
  if (
    !headers['content-encoding']?.includes('aws-chunked') &&
    !headers['x-amz-content-sha256']?.startsWith('STREAMING')
  )
    return body
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at)
    const length = Number.parseInt(body.toString('latin1', at, lineEnd), 16)
    if (!(length > 0)) break
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 4 + length
  }
  return Buffer.concat(parts)
}
