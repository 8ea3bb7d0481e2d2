import { type AwsClients, connectAws, findAwsRegion } from '../aws/clients.js'
import { describeAmbientSource, fetchCallerIdentity } from '../aws/credentials.js'
import { isAccessDenied, isKeyRefused, readAwsFailure } from '../aws/errors.js'
import { loadS3Sdk } from '../aws/sdk.js'
import { findOtherLocations, locateWithout, type OtherLocation } from '../engines/open-s3.js'
import type { EngineProcessContext } from '../engines/process-context.js'
import { readLogObjectName, readTrailFileTime } from '../log-formats/log-object-name.js'
import { findLogFiles } from '../log-sources/files/find.js'
import { type AccountMatches, matchAccount } from '../log-sources/s3/account-buckets.js'
import type { LoggingSetting } from '../log-sources/s3/bucket-logging.js'
import { type BucketCalls, makeBucketCalls } from '../log-sources/s3/bucket-region.js'
import { type BucketDeliveries, describeDelivery } from '../log-sources/s3/deliveries.js'
import { type LocatingObserver, locateLogs } from '../log-sources/s3/discovery.js'
import type { LogObject } from '../log-sources/s3/object-list.js'
import { isArchived, listLogObjects } from '../log-sources/s3/objects.js'
import { type LocationKind, listOtherLogObjects } from '../log-sources/s3/other-logs.js'
import { tellOtherPlace } from '../log-sources/s3/other-window.js'
import { MOST_NAMES } from '../log-sources/s3/window-listing.js'
import { formatBytes, formatCount, formatNumber } from '../model/figures.js'
import type { AthenaLocation, S3Location } from '../model/log-location.js'
import { compareCodePoints } from '../model/order.js'
import { type EpochSeconds, formatTimestampOrNull } from '../model/time.js'
import { sleep } from '../runtime/cancellation.js'
import { UserError } from '../runtime/errors.js'
import { groupBy } from '../runtime/lists.js'
import type { Settings } from '../settings/settings.js'
import { planAthena } from './athena-steps.js'
import { forecastFiles, forecastS3 } from './forecast.js'
import type { Plan, PlannedLocation } from './plan.js'
import { planOwners, planPolicies } from './policy-steps.js'
import { createStepList, type StepList } from './step-list.js'
import { planTrails } from './trail-steps.js'

/** What a plan needs from the process that runs it. */
type PlanContext = Omit<EngineProcessContext, 'openStandardInput'>

/**
 * Looks whether a check with these settings has what it needs. Reads settings and names; creates nothing and runs no query.
 * One step that fails does not hide the next.
 *
 * @throws the signal's reason where it is aborted
 */
export async function makePlan(settings: Settings, context: PlanContext): Promise<Plan> {
  const steps = createStepList()
  const { source, scope, engine } = settings
  const { bucketPatterns } = scope
  const buckets =
    bucketPatterns !== undefined
      ? formatCount(bucketPatterns.length, 'name or pattern of buckets', 'names and patterns of buckets')
      : scope.buckets.length === 0
        ? 'every bucket in the logs'
        : `buckets: ${formatNumber(scope.buckets.length)}`
  const networks =
    scope.networks.length === 0 ? 'any address' : `networks: ${formatNumber(scope.networks.length)}`
  steps.addOk('settings', '', `engine ${engine}, ${buckets}, ${networks}`)
  const isLocal = source.kind === 'local'
  const { locations, isWhole } = isLocal
    ? await planFiles(source.paths, steps, context)
    : await planS3(settings, steps, context)
  const isKnown = isWhole && locations.length > 0
  return {
    schemaVersion: 1,
    steps: steps.listAll(),
    window: {
      since: formatTimestampOrNull(scope.window.since),
      until: formatTimestampOrNull(scope.window.until),
    },
    locations,
    forecast: !isKnown
      ? { embedded: null, athena: null }
      : isLocal
        ? forecastFiles(locations)
        : forecastS3(locations),
  }
}

/** The listed log objects. A forecast of a part of them would look like a complete one. */
interface Listed {
  readonly locations: readonly PlannedLocation[]
  /** The list has every log object that a check would read. */
  readonly isWhole: boolean
}

const NOTHING_KNOWN: Listed = { locations: [], isWhole: false }

async function planFiles(
  paths: readonly string[],
  steps: StepList,
  { allowedRoots, signal }: PlanContext,
): Promise<Listed> {
  for (const name of ['credentials', 'Region']) steps.addSkipped(name, '', 'log files are read without AWS')
  const planned: PlannedLocation[] = []
  let isWhole = true
  for (const text of paths) {
    try {
      const { files } = await findLogFiles([text], allowedRoots, signal)
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      if (files.length === 0) {
        isWhole = false
        steps.addFailed('location', text, 'no log file is there', 'Check the path')
      } else steps.addOk('location', text, `${formatCount(files.length, 'log file')}, ${formatBytes(bytes)}`)
      planned.push({
        text,
        keyFormat: null,
        logObjects: files.length,
        bytes,
        ...findOldestAndNewest(files.map(({ logObject }) => logObject)),
        archivedLogObjects: 0,
        complete: true,
      })
    } catch (error) {
      signal.throwIfAborted()
      isWhole = false
      steps.addFailedBy('location', text, error, 'Check the path')
    }
  }
  return { locations: planned, isWhole }
}

async function planS3(given: Settings, steps: StepList, context: PlanContext): Promise<Listed> {
  const clients = await planConnection(given, steps, context)
  if (clients === null) {
    const names = ['logging setting', 'location', 'log object']
    for (const name of given.engine === 'athena' ? [...names, 'workgroup', 'database'] : names)
      steps.addSkipped(name, '', 'needs credentials and a Region')
    return NOTHING_KNOWN
  }
  try {
    const account = await planBuckets(given, clients, steps, context)
    if (account === 'failed') return NOTHING_KNOWN
    let isWhole = true
    const settings = account === null ? given : { ...given, scope: account.scope }
    const calls = makeBucketCalls(clients, account?.regions)
    const places = settings.source.kind === 's3' ? settings.source.locations : []
    const others = await planKinds(places, settings, calls, context)
    const ownerRefusals = new Map<string, string>()
    const observer: LocatingObserver = {
      onSetting(bucket, setting) {
        if (setting instanceof UserError || (setting.state === 'unreadable' && places.length === 0))
          isWhole = false
        addSetting(steps, bucket, setting, others.length > 0 && others.length === places.length)
      },
      onDeliveries: (bucket, deliveries) => addDeliveries(steps, bucket, deliveries),
      onOwnerRefused: (bucket, message) => void ownerRefusals.set(bucket, message),
      onPlace(text, answer) {
        if (!(answer instanceof UserError)) return
        isWhole = false
        steps.addFailed('location', text, answer.message, LISTING_REMEDY)
      },
    }
    const logs = await locateWithout(others, settings, (rest) =>
      locateLogs(rest, clients, context, observer, account),
    )
    if (logs.texts.length + others.length === 0)
      steps.addSkipped('location', '', 'no logging setting names a location')
    const { planned, isEachListed, newest } = await listPlaces(
      settings,
      logs.locations,
      others,
      calls,
      steps,
      context,
    )
    await planReading(newest, calls, steps, context)
    planPolicies(settings, logs.bucketFacts, steps)
    planOwners(settings, logs.bucketFacts, ownerRefusals, steps)
    await planTrails(settings, others, clients.region, { clients, calls, signal: context.signal }, steps)
    const listed = new Set(planned.map(({ text }) => text))
    if (settings.engine === 'athena')
      await planAthena(
        settings,
        clients,
        [...logs.locations, ...(await planFormats(settings, others, listed, calls, steps, context))],
        planned,
        steps,
        context.signal,
      )
    return { locations: planned, isWhole: isWhole && isEachListed }
  } finally {
    clients.close()
  }
}

/** Null where the buckets are named. */
async function planBuckets(
  settings: Settings,
  clients: AwsClients,
  steps: StepList,
  { signal }: PlanContext,
): Promise<AccountMatches | 'failed' | null> {
  try {
    const account = await matchAccount(settings, clients, signal)
    if (account !== null)
      steps.addOk('buckets', '', `the patterns match ${formatCount(account.scope.buckets.length, 'bucket')}`)
    return account
  } catch (error) {
    signal.throwIfAborted()
    steps.addFailedBy(
      'buckets',
      '',
      error,
      'Allow s3:ListAllMyBuckets (statement ListBuckets of the policy), or name the buckets',
    )
    for (const name of ['logging setting', 'location', 'log object'])
      steps.addSkipped(name, '', 'the buckets are not known')
    return 'failed'
  }
}

const LISTING_REMEDY =
  'Add what is missing to statement ListLogs of the policy (for a trail: statement ListTrailLogs of the policy)'
/** Where no Region is given: only to ask whose credentials these are. */
const REGION_TO_ASK_STS = 'us-east-1'

/** Null if AWS cannot be called. */
async function planConnection(
  { aws }: Settings,
  steps: StepList,
  context: PlanContext,
): Promise<AwsClients | null> {
  let found: Awaited<ReturnType<typeof findAwsRegion>> | UserError
  try {
    found = await findAwsRegion(aws, context.env)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    found = error
  }
  const region = found instanceof UserError ? null : found.region
  let clients: AwsClients | null = null
  try {
    clients = await connectAws(
      { ...aws, region: region ?? REGION_TO_ASK_STS },
      { ...context, now: Date.now, sleep },
    )
    const { account, arn } = await fetchCallerIdentity(await clients.getSts(), context.signal)
    const from =
      aws.roleToAssume === null
        ? describeAmbientSource(await clients.connection.credentials.get())
        : `role-to-assume ${aws.roleToAssume}`
    steps.addOk('credentials', '', `account ${account}, ${arn}, from: ${from}`)
  } catch (error) {
    context.signal.throwIfAborted()
    steps.addFailedBy('credentials', '', error, 'Give credentials, or role-to-assume')
    clients?.close()
    clients = null
  }
  if (found instanceof UserError) steps.addFailed('Region', '', found.message, 'Set aws-region')
  else steps.addOk('Region', found.region, `from ${found.origin}`)
  if (region !== null) return clients
  clients?.close()
  return null
}

/** Given locations that hold other logs than access logs in the text format. One that cannot be listed fails later. */
async function planKinds(
  given: readonly S3Location[],
  { logFormat }: Settings,
  calls: BucketCalls,
  { signal }: PlanContext,
): Promise<readonly OtherLocation[]> {
  const others: OtherLocation[] = []
  for (const location of given) {
    const found = await findOtherLocations([location], logFormat, calls, signal).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error
      return []
    })
    for (const other of found) others.push(other)
  }
  return others
}

/**
 * What Athena reads of the given locations of other logs. A location of a format that it does not read fails. One that could
 * not be listed has failed already.
 */
async function planFormats(
  { logFormat }: Settings,
  others: readonly OtherLocation[],
  listed: ReadonlySet<string>,
  calls: BucketCalls,
  steps: StepList,
  { signal }: PlanContext,
): Promise<readonly AthenaLocation[]> {
  const name = 'log format'
  const locations: AthenaLocation[] = []
  for (const { location, kind } of others) {
    if (!listed.has(location.text)) {
      steps.addSkipped(name, location.text, 'the location could not be listed')
      continue
    }
    try {
      const { location: told } = await tellOtherPlace(location, kind, logFormat, calls, signal)
      steps.addOk(name, location.text, `${told.logFormat}`)
      locations.push(told)
    } catch (error) {
      signal.throwIfAborted()
      const remedy = isRefused(error)
        ? `${describeReadingRemedy(location.bucket, 'Logs', error)}, or give log-format`
        : 'Give log-format, or engine embedded'
      steps.addFailedBy(name, location.text, error, remedy)
    }
  }
  return locations
}

/** The call behind an error that names it was refused. */
function isRefused(error: unknown): error is UserError {
  return error instanceof UserError && isAccessDenied(readAwsFailure(error.cause))
}

/** @param logs the end of the names of the policy statements for these log objects */
function describeReadingRemedy(bucket: string, logs: 'Logs' | 'TrailLogs', error: unknown): string {
  return isKeyRefused(error)
    ? `Allow kms:Decrypt on the key that encrypts the log objects of bucket ${bucket} (statement Decrypt${logs} of the policy)`
    : `Allow s3:GetObject on the log objects of bucket ${bucket} (statement Read${logs} of the policy), and kms:Decrypt if a KMS key encrypts them`
}

/** @param hasOthersOnly no access logs are read for which the setting would count */
function addSetting(
  steps: StepList,
  bucket: string,
  setting: LoggingSetting | UserError,
  hasOthersOnly: boolean,
): void {
  const name = 'logging setting'
  if (hasOthersOnly && !(setting instanceof UserError) && setting.state !== 'on')
    steps.addSkipped(
      name,
      bucket,
      setting.state === 'off'
        ? 'server access logging is off, and the locations given hold other logs'
        : `the locations given hold other logs, and it could not be read: ${setting.refusal.message}`,
    )
  else if (setting instanceof UserError) steps.addFailed(name, bucket, setting.message, 'Check buckets')
  else if (setting.state === 'on')
    steps.addOk(name, bucket, `on: s3://${setting.bucket}/${setting.prefix}, ${setting.keyFormat} keys`)
  else if (setting.state === 'off')
    steps.addFailed(
      name,
      bucket,
      'server access logging is off, so no request leaves a record',
      'Turn it on with infra/access-logs.yaml, or with aws s3api put-bucket-logging',
    )
  else
    steps.addFailed(
      name,
      bucket,
      setting.refusal.message,
      `Allow s3:GetBucketLogging on bucket ${bucket} (statement ReadLoggingSettings of the policy)`,
    )
}

/** Where the access logs of a bucket go whose logging is off. */
function addDeliveries(steps: StepList, bucket: string, deliveries: BucketDeliveries): void {
  const name = 'delivery through CloudWatch Logs'
  if (deliveries instanceof UserError)
    steps.addFailed(
      name,
      bucket,
      deliveries.message,
      'Allow logs:DescribeDeliverySources, logs:DescribeDeliveries and logs:DescribeDeliveryDestinations (statement FindDeliveries of the policy)',
    )
  else if (deliveries.length === 0) steps.addSkipped(name, bucket, 'the bucket has none')
  for (const delivery of deliveries instanceof UserError ? [] : deliveries)
    steps.addOk(name, bucket, describeDelivery(delivery).replace(/\.$/, ''))
}

interface NamedObject {
  readonly address: string
  readonly time: number
}

/** Lists the log objects of each location; gives the newest that can be read, by log bucket. */
async function listPlaces(
  { scope, now }: Settings,
  locations: readonly AthenaLocation[],
  others: readonly OtherLocation[],
  calls: BucketCalls,
  steps: StepList,
  { signal, onProgress }: PlanContext,
): Promise<{ planned: PlannedLocation[]; isEachListed: boolean; newest: ReadonlyMap<string, LogObject> }> {
  const planned: PlannedLocation[] = []
  const newest = new Map<string, LogObject>()
  let left = MOST_NAMES
  const byText = groupBy(locations, ({ text }) => text)
  const list = async (
    text: string,
    keyFormat: PlannedLocation['keyFormat'],
    kind: LocationKind,
    listObjects: (listing: PlanListing) => Promise<{ readonly complete: boolean }>,
  ): Promise<void> => {
    const place = createPlace(newest, kind)
    const onListed = (count: number): void =>
      onProgress({
        phase: `listing ${text}: ${formatCount(count, 'name')}`,
        bytesDone: null,
        bytesTotal: null,
      })
    try {
      const { complete } = await listObjects({ signal, most: left, isWanted: place.see, onListed })
      const location = { text, keyFormat, complete, ...place.getResult() }
      left = Math.max(0, left - location.logObjects)
      planned.push(location)
      addLocation(steps, location, kind)
    } catch (error) {
      signal.throwIfAborted()
      steps.addFailedBy('location', text, error, LISTING_REMEDY)
    }
  }
  for (const [text, own] of byText)
    await list(text, findKeyFormat(own), 'access-logs', (listing) =>
      listLogObjects(own, scope.window, calls, listing),
    )
  for (const { location, kind } of others)
    await list(location.text, null, kind, (listing) =>
      listOtherLogObjects(location, 0, kind, {
        window: scope.window,
        now,
        calls,
        ...listing,
        see: (object) => {
          listing.isWanted(object)
        },
      }),
    )
  return { planned, isEachListed: planned.length === byText.size + others.length, newest }
}

interface PlanListing {
  readonly signal: AbortSignal
  readonly most: number
  readonly isWanted: (object: LogObject) => boolean
  readonly onListed: (count: number) => void
}

/** Counts the listed log objects, and keeps only the newest readable one. */
function createPlace(newest: Map<string, LogObject>, kind: LocationKind) {
  let [logObjects, bytes, archivedLogObjects] = [0, 0, 0]
  const ends = createEnds()
  return {
    see(object: LogObject): boolean {
      logObjects++
      ends.see(`s3://${object.bucket}/${object.key}`, kind === 'deliveries' ? object.lastModified : undefined)
      if (isArchived(object)) {
        archivedLogObjects++
        return false
      }
      bytes += object.bytes
      const known = newest.get(object.bucket)
      if (object.bytes > 0 && (known === undefined || isOlder(known, object)))
        newest.set(object.bucket, object)
      return false
    },
    getResult: () => ({ logObjects, bytes, archivedLogObjects, ...ends.getResult() }),
  }
}

/** By the times in the names, where both have one; else by the keys, which tell the time of access logs. */
function isOlder(a: LogObject, b: LogObject): boolean {
  const [ofA, ofB] = [a, b].map(({ key }) => readTrailFileTime(key)) as [number | null, number | null]
  return ofA !== null && ofB !== null && ofA !== ofB ? ofA < ofB : compareCodePoints(a.key, b.key) < 0
}

function findOldestAndNewest(addresses: readonly string[]) {
  const ends = createEnds()
  for (const address of addresses) ends.see(address)
  return ends.getResult()
}

/** The oldest and the newest name, by the time in it. */
function createEnds() {
  let oldest: NamedObject | null = null
  let newest: NamedObject | null = null
  const isBefore = (a: NamedObject, b: NamedObject): boolean =>
    a.time === b.time ? compareCodePoints(a.address, b.address) < 0 : a.time < b.time
  return {
    /** @param stored when; not given where it is not known */
    see(address: string, stored?: EpochSeconds): void {
      const time = readLogObjectName(address)?.time ?? readTrailFileTime(address) ?? stored
      if (time === undefined) return
      const named = { address, time }
      if (oldest === null || isBefore(named, oldest)) oldest = named
      if (newest === null || isBefore(newest, named)) newest = named
    },
    getResult: (): Pick<PlannedLocation, 'oldestLogObject' | 'newestLogObject'> => ({
      oldestLogObject: oldest?.address ?? null,
      newestLogObject: newest?.address ?? null,
    }),
  }
}

function findKeyFormat(locations: readonly AthenaLocation[]): PlannedLocation['keyFormat'] {
  const [first, ...others] = new Set(locations.map(({ keyFormat }) => keyFormat))
  return others.length > 0 ? 'mixed' : (first ?? null)
}

const KINDS = { trail: 'CloudTrail files', deliveries: 'JSON or Parquet files' } as const

function addLocation(steps: StepList, location: PlannedLocation, kind: LocationKind): void {
  const { text, keyFormat, logObjects, bytes, archivedLogObjects, complete } = location
  const { oldestLogObject, newestLogObject } = location
  const least = complete ? '' : 'at least '
  const ends = oldestLogObject === null ? '' : `, from ${oldestLogObject} to ${newestLogObject}`
  const keys = kind === 'access-logs' ? `${keyFormat} keys` : KINDS[kind]
  const found = `${keys}, ${least}${formatCount(logObjects, 'log object')}, ${least}${formatBytes(bytes)}${ends}`
  if (logObjects === 0)
    steps.addFailed(
      'location',
      text,
      'the location has no log objects of the window',
      'Check the location and the window: a prefix is literal, and the first records arrive some hours after logging is turned on',
    )
  else if (archivedLogObjects === 0) steps.addOk('location', text, found)
  else
    steps.addFailed(
      'location',
      text,
      `${found}; ${least}${formatNumber(archivedLogObjects)} of them ${archivedLogObjects === 1 ? 'is' : 'are'} archived and cannot be read`,
      'Choose a later since, or restore them and copy them to a storage class that can be read at once',
    )
}

/** Asks for the first byte of the newest log object of each log bucket. */
async function planReading(
  newest: ReadonlyMap<string, LogObject>,
  calls: BucketCalls,
  steps: StepList,
  { signal }: PlanContext,
): Promise<void> {
  if (newest.size === 0) steps.addSkipped('log object', '', 'no log object was found that could be read')
  const { GetObjectCommand } = await loadS3Sdk()
  for (const { bucket, key, etag } of newest.values()) {
    const address = `s3://${bucket}/${key}`
    try {
      const command = new GetObjectCommand({ Bucket: bucket, Key: key, Range: 'bytes=0-0', IfMatch: etag })
      const { Body } = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }))
      await Body?.transformToByteArray()
      steps.addOk('log object', address, 'its first byte was read')
    } catch (error) {
      signal.throwIfAborted()
      const logs = readTrailFileTime(key) === null ? 'Logs' : 'TrailLogs'
      const remedy = describeReadingRemedy(bucket, logs, error)
      steps.addFailedBy('log object', address, error, remedy, `s3:GetObject of ${address}`)
    }
  }
}
