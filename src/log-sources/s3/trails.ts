import type { AwsClients } from '../../aws/clients.js'
import { fetchCallerIdentity } from '../../aws/credentials.js'
import { makeAwsRefusal, toOneLine } from '../../aws/errors.js'
import { createJsonCalls, type JsonCalls, type JsonObject } from '../../aws/json-calls.js'
import { loadS3Sdk } from '../../aws/sdk.js'
import {
  type CoveredBucket,
  findCoverageProblem,
  isDeliveringTo,
  type Trail,
  type TrailChange,
  type TrailStatus,
} from '../../log-formats/cloudtrail/coverage.js'
import { readSelectors } from '../../log-formats/cloudtrail/selectors.js'
import type { S3Location } from '../../model/log-location.js'
import type { EpochSeconds, Window } from '../../model/time.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { UserError } from '../../runtime/errors.js'
import type { BucketCalls } from './bucket-region.js'

/** The calls that the questions about trails need. */
export interface TrailCalls {
  readonly clients: Pick<AwsClients, 'getSts' | 'connection'>
  readonly calls: BucketCalls
  readonly signal: AbortSignal
  /** Called with the number of buckets that were asked about so far. */
  readonly onAsked?: (buckets: number) => void
}

type Location = Pick<S3Location, 'text' | 'bucket' | 'prefix'>

/** A trail that delivers to a location read, or the facts about it that could not be read. */
export interface FoundTrail {
  readonly arn: string
  readonly trail: Trail | UserError
}

/** The trails of one bucket. */
export interface BucketTrails {
  readonly bucket: string
  /** Null if it is not known. `problem` says why. */
  readonly covered: CoveredBucket | null
  /** Those that deliver the bucket's events to a location read. */
  readonly trails: readonly FoundTrail[]
  /** Why nothing could be asked, or no trail was found; null: trails were found. */
  readonly problem: string | null
  /** AWS did not answer. */
  readonly isRefused: boolean
}

const BUCKETS_AT_ONE_TIME = 16
const TRAILS_AT_ONE_TIME = 4
/** Characters of a delivery error that a message shows. */
const LONGEST_DELIVERY_ERROR = 200

/** Reads the trails that deliver the events of each bucket to one of the locations. */
export async function readTrails(
  buckets: readonly string[],
  locations: readonly Location[],
  { clients, calls, signal, onAsked = () => {} }: TrailCalls,
): Promise<readonly BucketTrails[]> {
  const owner = await readAccount(clients, signal)
  if (owner instanceof Error) {
    const problem = removeFullStop(owner.message)
    return buckets.map((bucket) => ({ bucket, covered: null, trails: [], problem, isRefused: true }))
  }
  const { account } = owner
  const reading = createTrailReader(createJsonCalls(clients), signal)
  let asked = 0
  return mapLimited(
    buckets,
    async (bucket): Promise<BucketTrails> => {
      const none = { bucket, covered: null, trails: [], isRefused: true }
      const refusal = await makeOwnerRefusal(bucket, account, calls, signal)
      onAsked(++asked)
      const region = calls.findRegion(bucket)
      if (refusal !== null || region === null)
        return { ...none, problem: refusal ?? 'its Region is not known' }
      const covered = { name: bucket, region, account }
      return { bucket, covered, ...(await findDeliveringTrails(covered, locations, reading)) }
    },
    BUCKETS_AT_ONE_TIME,
  )
}

/** The trails of one Region that deliver its events to one of the locations, whatever buckets they record. */
export async function readRegionTrails(
  region: string,
  locations: readonly Location[],
  { clients, signal }: TrailCalls,
): Promise<Pick<BucketTrails, 'trails' | 'problem' | 'isRefused'>> {
  const owner = await readAccount(clients, signal)
  if (owner instanceof Error) return { trails: [], problem: removeFullStop(owner.message), isRefused: true }
  const reading = createTrailReader(createJsonCalls(clients), signal)
  return findDeliveringTrails({ ...owner, region }, locations, reading)
}

/** A refusal is an answer too: the check continues without it. */
async function readAccount(
  clients: TrailCalls['clients'],
  signal: AbortSignal,
): Promise<{ readonly account: string } | UserError> {
  try {
    return await fetchCallerIdentity(await clients.getSts(), signal)
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    return error
  }
}

async function findDeliveringTrails(
  owner: Pick<CoveredBucket, 'account' | 'region'>,
  locations: readonly Location[],
  reading: ReturnType<typeof createTrailReader>,
): Promise<Pick<BucketTrails, 'trails' | 'problem' | 'isRefused'>> {
  const { account, region } = owner
  const described = await reading.describe(region)
  if (described instanceof Error)
    return { trails: [], problem: removeFullStop(described.message), isRefused: true }
  const delivering = described.filter((one) => isDeliveringTo(one, owner, locations))
  if (delivering.length === 0) {
    const texts = locations.map(({ text }) => text).join(', ')
    const problem = `account ${account} has no trail that delivers the events of ${region} to ${texts}`
    return { trails: [], problem, isRefused: false }
  }
  const trails = await mapLimited(
    delivering,
    async (one) => ({ arn: one.arn, trail: await reading.read(one, region) }),
    TRAILS_AT_ONE_TIME,
  )
  return { trails, problem: null, isRefused: false }
}

/**
 * Why no trail proves that the files hold every data event of each bucket; null: one does. A refusal by AWS is a reason
 * as well, and does not end the check.
 */
export async function findTrailProblems(
  buckets: readonly string[],
  changes: readonly TrailChange[],
  locations: readonly Location[],
  { window, now }: { readonly window: Window; readonly now: EpochSeconds },
  trailCalls: TrailCalls,
): Promise<ReadonlyMap<string, string | null>> {
  const found = await readTrails(buckets, locations, trailCalls)
  return new Map(found.map((one) => [one.bucket, findProblem(one, window, now, changes)]))
}

/** Why the trails of a bucket do not prove that they record all its requests. Null if one of them does. */
export function findProblem(
  { covered, trails, problem }: BucketTrails,
  window: Window,
  now: EpochSeconds,
  changes: readonly TrailChange[],
): string | null {
  if (covered === null || problem !== null) return problem
  const problems: string[] = []
  for (const { arn, trail } of trails) {
    const ofTrail =
      trail instanceof Error
        ? removeFullStop(trail.message)
        : findCoverageProblem(trail, covered, window, now, changes)
    if (ofTrail === null) return null
    problems.push(`trail ${arn}: ${ofTrail}`)
  }
  return problems.join('; ')
}

function removeFullStop(message: string): string {
  return message.replace(/\.$/, '')
}

/**
 * The trail of an account has events of all requests to the buckets of that account. For other buckets it only has events
 * of requests that the account itself sent. Null when the account owns the bucket.
 */
async function makeOwnerRefusal(
  bucket: string,
  account: string,
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<string | null> {
  const { GetBucketLoggingCommand } = await loadS3Sdk()
  const command = new GetBucketLoggingCommand({ Bucket: bucket, ExpectedBucketOwner: account })
  try {
    await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }))
    return null
  } catch (error) {
    signal.throwIfAborted()
    const { message } = makeAwsRefusal(error, {
      call: `s3:GetBucketLogging of bucket ${bucket} as one of account ${account}`,
      remedy: `Use credentials of the account that owns bucket ${bucket}, and allow s3:GetBucketLogging on it (statement ReadLoggingSettings of the policy)`,
    })
    return removeFullStop(message)
  }
}

/** A trail as DescribeTrails describes it. */
type Described = Pick<Trail, 'arn' | 'name' | 'homeRegion' | 'bucket' | 'keyPrefix' | 'isOrganizationTrail'>

const REMEDY =
  'Allow cloudtrail:DescribeTrails, cloudtrail:GetEventSelectors and cloudtrail:GetTrailStatus (statement ReadTrails of the policy)'

/** Sends each call once. A refusal is an answer too. */
function createTrailReader(json: JsonCalls, signal: AbortSignal) {
  const answers = new Map<string, Promise<JsonObject | UserError>>()
  const ask = (
    region: string,
    operation: 'DescribeTrails' | 'GetEventSelectors' | 'GetTrailStatus',
    input: JsonObject,
    about: string,
  ): Promise<JsonObject | UserError> => {
    const key = JSON.stringify([region, operation, input])
    const known =
      answers.get(key) ??
      json.send({ service: 'cloudtrail', region, operation, input }, signal).catch((error: unknown) => {
        signal.throwIfAborted()
        return makeAwsRefusal(error, { call: `cloudtrail:${operation} of ${about}`, remedy: REMEDY })
      })
    answers.set(key, known)
    return known
  }
  return {
    /** The trails of a Region, including trails of other Regions and of the organization that record there. */
    async describe(region: string): Promise<readonly Described[] | UserError> {
      const answer = await ask(region, 'DescribeTrails', { includeShadowTrails: true }, region)
      if (answer instanceof Error) return answer
      const { trailList } = answer
      const found: readonly unknown[] = Array.isArray(trailList) ? trailList : []
      return found.flatMap((one) =>
        typeof one === 'object' && one !== null ? readDescribed(one as JsonObject) : [],
      )
    },
    async read(described: Described, region: string): Promise<Trail | UserError> {
      const { arn, homeRegion } = described
      const [selectors, status] = await Promise.all([
        ask(homeRegion, 'GetEventSelectors', { TrailName: arn }, arn),
        // A trail in all Regions has a status in each Region.
        ask(region, 'GetTrailStatus', { Name: arn }, arn),
      ])
      if (selectors instanceof Error) return selectors
      if (status instanceof Error) return status
      return { ...described, selectors: readSelectors(selectors), status: readStatus(status) }
    },
  }
}

function readDescribed(trail: JsonObject): Described[] {
  const readText = (name: string): string => (typeof trail[name] === 'string' ? (trail[name] as string) : '')
  const arn = readText('TrailARN')
  const bucket = readText('S3BucketName')
  if (arn === '' || bucket === '') return []
  return [
    {
      arn,
      name: readText('Name'),
      homeRegion: readText('HomeRegion') || (arn.split(':')[3] ?? ''),
      bucket,
      keyPrefix: readText('S3KeyPrefix').replace(/\/$/, ''),
      isOrganizationTrail: trail.IsOrganizationTrail === true,
    },
  ]
}

function readStatus(status: JsonObject): TrailStatus {
  /** Seconds since the epoch, as JSON 1.1 has them. The rounding never makes the time of recording longer. */
  const readTime = (name: string, round = Math.floor): EpochSeconds | null => {
    const value = status[name]
    return typeof value === 'number' && Number.isFinite(value) ? round(value) : null
  }
  const error = status.LatestDeliveryError
  return {
    isLogging: status.IsLogging === true,
    startedAt: readTime('StartLoggingTime', Math.ceil),
    stoppedAt: readTime('StopLoggingTime'),
    deliveredAt: readTime('LatestDeliveryTime'),
    deliveryError:
      typeof error === 'string' && error !== '' ? toOneLine(error, LONGEST_DELIVERY_ERROR) : null,
  }
}
