import type { AwsClients } from '../../aws/clients.js'
import { makeAwsRefusal } from '../../aws/errors.js'
import { createJsonCalls, type JsonCalls, type JsonObject } from '../../aws/json-calls.js'
import type { S3Location } from '../../model/log-location.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { CheckError, UserError } from '../../runtime/errors.js'

/**
 * The targets to which CloudWatch Logs delivers the access logs of a bucket, in addition to the logging of the bucket.
 */
interface LogDelivery {
  readonly kind: 'S3' | 'log group' | 'Firehose stream' | 'other'
  /** `s3://bucket/prefix`, the name of a log group or stream, else the ARN. */
  readonly destination: string
  /** `json`, `parquet`, …; empty where the destination does not say. */
  readonly format: string
  /** Fields that the check needs and that the delivery leaves out. */
  readonly missingFields: readonly string[]
}

/** The deliveries of a bucket, or an error if AWS did not return them. */
export type BucketDeliveries = readonly LogDelivery[] | UserError

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/sal-cw-enabling.html */
const LOG_TYPE = 'S3_SERVER_ACCESS_LOGS'
const DOCUMENTATION = 'docs/log-formats.md'
/** Without one of them a record proves nothing, or does not identify its client. */
const NEEDED_FIELDS = [
  'bucket_name',
  'request_time',
  'signature_version',
  'requester',
  'remote_ip',
  'user_agent',
]
/** A page has up to 50 entries. */
const MOST_PAGES = 1_000
const REGIONS_AT_ONE_TIME = 4
const REMEDY =
  'Allow logs:DescribeDeliverySources, logs:DescribeDeliveries and logs:DescribeDeliveryDestinations (statement FindDeliveries of the policy)'

/**
 * Looks for deliveries of the buckets' access logs through CloudWatch Logs, in the Region of each bucket. A bucket's logging
 * setting does not show them. Buckets without one are left out.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html
 */
export async function readDeliveries(
  buckets: readonly { readonly name: string; readonly region: string }[],
  clients: Pick<AwsClients, 'getSts' | 'connection'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, BucketDeliveries>> {
  const json = createJsonCalls(clients)
  const regions = [...new Set(buckets.map(({ region }) => region))]
  const found = await mapLimited(
    regions,
    async (region): Promise<readonly (readonly [string, BucketDeliveries])[]> => {
      const names = buckets.filter((one) => one.region === region).map(({ name }) => name)
      try {
        return [...(await findDeliveriesIn(region, new Set(names), json, signal))]
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        return names.map((name) => [name, error])
      }
    },
    REGIONS_AT_ONE_TIME,
  )
  return new Map(found.flat())
}

async function findDeliveriesIn(
  region: string,
  buckets: ReadonlySet<string>,
  json: JsonCalls,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly LogDelivery[]>> {
  const sources = await listAll(region, 'DescribeDeliverySources', 'deliverySources', json, signal)
  const bucketsOfSources = new Map<string, readonly string[]>()
  for (const { name, logType, resourceArns } of sources) {
    if (logType !== LOG_TYPE || typeof name !== 'string' || !Array.isArray(resourceArns)) continue
    const names = resourceArns.map((arn) => /^arn:[^:]+:s3:::([^/]+)$/.exec(String(arn))?.[1] ?? '')
    bucketsOfSources.set(
      name,
      names.filter((bucket) => buckets.has(bucket)),
    )
  }
  if ([...bucketsOfSources.values()].every((names) => names.length === 0)) return new Map()
  const [deliveries, destinations] = await Promise.all([
    listAll(region, 'DescribeDeliveries', 'deliveries', json, signal),
    listAll(region, 'DescribeDeliveryDestinations', 'deliveryDestinations', json, signal),
  ])
  const byArn = new Map(destinations.map((destination) => [destination.arn, destination]))
  const found = new Map<string, LogDelivery[]>()
  for (const delivery of deliveries)
    for (const bucket of bucketsOfSources.get(String(delivery.deliverySourceName)) ?? []) {
      const known = found.get(bucket) ?? []
      found.set(bucket, known)
      known.push(readDelivery(delivery, byArn.get(delivery.deliveryDestinationArn) ?? {}))
    }
  return found
}

function readDelivery(delivery: JsonObject, destination: JsonObject): LogDelivery {
  const { destinationResourceArn } = (destination.deliveryDestinationConfiguration ?? {}) as JsonObject
  const arn = String(destinationResourceArn ?? delivery.deliveryDestinationArn ?? '')
  const fields = Array.isArray(delivery.recordFields) ? delivery.recordFields : []
  const [, , service, , , ...resource] = arn.split(':')
  const name = resource.join(':')
  return {
    ...(service === 's3'
      ? { kind: 'S3', destination: `s3://${name.includes('/') ? name : `${name}/`}` }
      : service === 'logs' && name.startsWith('log-group:')
        ? { kind: 'log group', destination: name.slice('log-group:'.length).replace(/:\*$/, '') }
        : service === 'firehose'
          ? { kind: 'Firehose stream', destination: name.replace(/^deliverystream\//, '') }
          : { kind: 'other', destination: arn }),
    format: typeof destination.outputFormat === 'string' ? destination.outputFormat : '',
    // An empty list means the default fields.
    missingFields: fields.length === 0 ? [] : NEEDED_FIELDS.filter((field) => !isDelivered(field, fields)),
  }
}

function isDelivered(field: string, fields: readonly unknown[]): boolean {
  return fields.includes(field) || (field === 'bucket_name' && fields.includes('bucket_arn'))
}

async function listAll(
  region: string,
  operation: 'DescribeDeliverySources' | 'DescribeDeliveries' | 'DescribeDeliveryDestinations',
  member: string,
  json: JsonCalls,
  signal: AbortSignal,
): Promise<readonly JsonObject[]> {
  const found: JsonObject[] = []
  let nextToken: unknown
  for (let page = 0; page < MOST_PAGES; page++) {
    const input = typeof nextToken === 'string' ? { nextToken } : {}
    let answer: JsonObject
    try {
      answer = await json.send({ service: 'logs', region, operation, input }, signal)
    } catch (error) {
      signal.throwIfAborted()
      throw makeAwsRefusal(error, { call: `logs:${operation} in ${region}`, remedy: REMEDY })
    }
    const entries = answer[member]
    if (Array.isArray(entries))
      for (const entry of entries) if (typeof entry === 'object' && entry !== null) found.push(entry)
    nextToken = answer.nextToken
    if (!nextToken) return found
  }
  throw new CheckError(`logs:${operation} in ${region} returned too many pages.`)
}

/** One sentence for each delivery: where it goes, and how the check reads it. */
export function describeDelivery({ kind, destination, format, missingFields }: LogDelivery): string {
  const as = format === '' ? '' : ` as ${format}`
  const to = kind === 'S3' ? destination : `${kind} ${destination}`
  const how =
    kind === 'S3'
      ? format === 'json'
        ? 'Give it in log-location with log-format json'
        : format === 'parquet'
          ? 'Give it in log-location with log-format parquet and engine embedded'
          : 'Its format is not read'
      : `The check does not read it: deliver to S3 as well, or export (${DOCUMENTATION})`
  const lost =
    missingFields.length === 0
      ? ''
      : ` Its records lack ${missingFields.join(', ')}${missingFields.includes('signature_version') ? ', so they prove nothing' : ''}: add what is missing to recordFields.`
  return `CloudWatch Logs delivers its access logs to ${to}${as}. ${how}.${lost}`
}

/** One of the deliveries lies within a location. */
export function isDeliveredTo(
  deliveries: BucketDeliveries | undefined,
  locations: readonly Pick<S3Location, 'bucket' | 'prefix'>[],
): boolean {
  if (deliveries === undefined || deliveries instanceof Error) return false
  return deliveries.some(
    ({ kind, destination }) =>
      kind === 'S3' &&
      locations.some(({ bucket, prefix }) =>
        `${destination.replace(/\/?$/, '/')}`.startsWith(`s3://${bucket}/${prefix}`),
      ),
  )
}
