import type { AwsClients } from '../../aws/clients.js'
import { formatDayFolders } from '../../log-formats/log-object-name.js'
import type { BucketFacts } from '../../model/bucket-facts.js'
import { makeBucketMatcher } from '../../model/bucket-pattern.js'
import { formatCount } from '../../model/figures.js'
import type { AthenaLocation, LogKeyFormat, LogLocations, S3Location } from '../../model/log-location.js'
import { isSigV4OnlyRegion, SIGNATURE_VERSIONS_SOURCE } from '../../model/region.js'
import type { EngineGap } from '../../model/tally.js'
import { SECONDS_PER_DAY } from '../../model/time.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { UserError } from '../../runtime/errors.js'
import type { EngineContext } from '../../runtime/run-context.js'
import type { Settings } from '../../settings/settings.js'
import type { AccountMatches } from './account-buckets.js'
import { readBucketFacts } from './bucket-facts.js'
import { type LoggingSetting, readLoggingSetting } from './bucket-logging.js'
import { type BucketCalls, makeBucketCalls } from './bucket-region.js'
import { type BucketDeliveries, describeDelivery, isDeliveredTo, readDeliveries } from './deliveries.js'
import { type LogLayout, readLogLayout } from './layout.js'
import { makeSeveralKindsError } from './other-logs.js'

/** A place to look at: a given location, or one that logging settings name. */
interface Place {
  readonly text: string
  readonly bucket: string
  readonly prefix: string
  readonly isGiven: boolean
  /** Logging settings that point here, by configured bucket. */
  readonly settings: readonly (LoggingOn & { readonly source: string })[]
}

type LoggingOn = Extract<LoggingSetting, { state: 'on' }>

/**
 * Called for each setting and place that is found. With an observer, a refusal is reported and not thrown, and the
 * discovery continues.
 */
export interface LocatingObserver {
  readonly onSetting: (source: string, setting: LoggingSetting | UserError) => void
  readonly onPlace: (text: string, locations: readonly AthenaLocation[] | UserError) => void
  /** Called for each bucket whose logging is off. */
  readonly onDeliveries: (source: string, deliveries: BucketDeliveries) => void
  /** Called for each bucket whose tags cannot be read. */
  readonly onOwnerRefused: (source: string, message: string) => void
}

/** A given location of other logs than access logs in the text format. */
export interface LocationOfOtherLogs {
  readonly location: S3Location
  /** It does not have a log object of any time. */
  readonly isEmpty: boolean
}

/**
 * Finds the log objects of `settings.source`: at the given `s3://` locations, or where each configured bucket's logging
 * setting points. Asks S3 for settings and names, reads no object. A bucket that does not exist is a `SettingsError`.
 *
 * @param others locations of other logs. The check reads them too, but this function does not look into them
 */
export async function locateLogs(
  settings: Pick<
    Settings,
    'source' | 'logFormat' | 'scope' | 'aws' | 'now' | 'ownerTag' | 'acceptDenyPolicy'
  >,
  clients: Pick<AwsClients, 'region' | 'getS3' | 'getSts' | 'connection'>,
  context: Pick<EngineContext, 'signal' | 'onWarning' | 'onNotice'>,
  observer: LocatingObserver | null = null,
  account: AccountMatches | null = null,
  others: readonly LocationOfOtherLogs[] = [],
): Promise<LogLocations> {
  const calls = makeBucketCalls(clients, account?.regions)
  const sources = await readSettings(settings.scope.buckets, calls, context.signal, observer)
  const given = settings.source.kind === 's3' ? settings.source.locations : null
  if (observer === null) {
    const unread = listUnread(sources)
    for (const { source, refusal } of unread)
      if (given === null && !account?.matched.has(source)) throw refusal
    warnOfUnreadSettings(unread, given !== null, context)
  }
  const off = given?.length === 0 ? [] : listNotLogged(sources)
  const deliveries = await readDeliveriesOf(off, calls, clients, context.signal)
  for (const source of off) observer?.onDeliveries(source, deliveries.get(source) ?? [])
  const on = listLogged(sources)
  const places = given === null ? makeDiscoveredPlaces(on) : makeGivenPlaces(given, on)

  /** Only the folders of these buckets are looked into. */
  const isAnyNamed = settings.scope.bucketPatterns === undefined && settings.scope.buckets.length > 0
  const empty = others.filter(({ isEmpty }) => isEmpty).map(({ location }) => location.text)
  const explicit = settings.aws.logKeyFormat === 'auto' ? null : settings.aws.logKeyFormat
  const locations = removeOverlaps(
    (
      await mapLimited(places, async (place) => {
        const layout = await translateRefusal(observer, async () => {
          const found = await readLogLayout(
            {
              bucket: place.bucket,
              prefix: place.prefix,
              isDeep: place.isGiven,
              sourceBuckets: isAnyNamed ? settings.scope.buckets : [],
              sampleDays: listSampleDays(settings),
              window: settings.scope.window,
            },
            calls,
            context.signal,
          )
          if (settings.logFormat === null) refuseSeveralKinds(place, found)
          return found
        })
        if (layout instanceof UserError) {
          observer?.onPlace(place.text, layout)
          return []
        }
        reportNames(place, layout, explicit, context)
        if (!layout.hasLogs) empty.push(place.text)
        const found = makeLocations(place, layout, explicit, makeBucketMatcher(settings.scope), calls)
        observer?.onPlace(place.text, found)
        return found
      })
    ).flat(),
  )
  reportRegions(locations, clients.region, context)
  const bucketFacts = await readBucketFacts(sources, settings, calls, context, observer?.onOwnerRefused)
  reportSigV4Regions(bucketFacts, context)

  return {
    locations,
    texts: places.map(({ text }) => text),
    engineGaps: [
      ...(given === null
        ? makeUnknownSettingGaps(sources)
        : empty.length < places.length + others.length
          ? makeEmptyLocationGaps(empty)
          : []),
      ...(given?.length === 0
        ? []
        : makeSettingGaps(
            sources,
            places,
            deliveries,
            others.map(({ location }) => location),
          )),
    ],
    bucketFacts,
  }
}

/** Without logs at any location, the verdict has a gap of its own. */
function makeEmptyLocationGaps(texts: readonly string[]): EngineGap[] {
  return texts.map((text) => ({
    name: 'no-log-records',
    bucket: null,
    message: `No access log object is at ${text}. Check log-location (a prefix is literal), or remove this location.`,
  }))
}

/** Nothing shows where the logs of these buckets go now. Older records of them can be at the places that others use. */
function makeUnknownSettingGaps(sources: readonly SourceSetting[]): EngineGap[] {
  return listUnread(sources).map(({ source, refusal }) => ({
    name: 'logging-changed',
    bucket: source,
    message: `It is not known where ${source} logs to: ${refusal.message}`,
  }))
}

/** The logging setting of a bucket, which is the source of the logs. */
interface SourceSetting {
  readonly source: string
  readonly setting: LoggingSetting
}

async function readSettings(
  buckets: readonly string[],
  calls: BucketCalls,
  signal: AbortSignal,
  observer: LocatingObserver | null,
): Promise<readonly SourceSetting[]> {
  const answers = await askEach(buckets, (source) =>
    translateRefusal(observer, () => readLoggingSetting(calls, source, signal)),
  )
  // In the order of the buckets, and not in that of the answers.
  for (const { source, setting } of answers) observer?.onSetting(source, setting)
  return answers.flatMap(({ source, setting }) => (setting instanceof UserError ? [] : [{ source, setting }]))
}

function askEach<Answer>(
  buckets: readonly string[],
  ask: (source: string) => Promise<Answer>,
): Promise<readonly { readonly source: string; readonly setting: Answer }[]> {
  return mapLimited(buckets, async (source) => ({ source, setting: await ask(source) }), SETTINGS_AT_ONE_TIME)
}

function listUnread(
  sources: readonly SourceSetting[],
): readonly { readonly source: string; readonly refusal: UserError }[] {
  return sources.flatMap(({ source, setting }) =>
    setting.state === 'unreadable' ? [{ source, refusal: setting.refusal }] : [],
  )
}

function listLogged(sources: readonly SourceSetting[]): Place['settings'] {
  return sources.flatMap(({ source, setting }) => (setting.state === 'on' ? [{ source, ...setting }] : []))
}

function listNotLogged(sources: readonly SourceSetting[]): readonly string[] {
  return sources.flatMap(({ source, setting }) => (setting.state === 'off' ? [source] : []))
}

function readDeliveriesOf(
  buckets: readonly string[],
  calls: BucketCalls,
  clients: Pick<AwsClients, 'region' | 'getSts' | 'connection'>,
  signal: AbortSignal,
): ReturnType<typeof readDeliveries> {
  return readDeliveries(
    buckets.map((name) => ({ name, region: calls.findRegion(name) ?? clients.region })),
    clients,
    signal,
  )
}

/** The gaps that settings show: logging is off, or goes to a place that the check does not read. */
function makeSettingGaps(
  sources: readonly SourceSetting[],
  places: readonly Place[],
  deliveries: ReadonlyMap<string, BucketDeliveries>,
  others: readonly S3Location[],
): EngineGap[] {
  return sources.flatMap(({ source, setting }) => {
    if (setting.state === 'off')
      return isDeliveredTo(deliveries.get(source), others)
        ? []
        : [makeLoggingDisabledGap(source, deliveries.get(source) ?? [])]
    if (setting.state !== 'on') return []
    const change = findChangedSetting({ source, ...setting }, places)
    return change === null ? [] : [change]
  })
}

/**
 * What AWS says about buckets that a pattern matched in the logs of given locations: their facts, and the gaps of their
 * settings. A bucket whose setting cannot be read, or that does not exist any more, is only warned of.
 *
 * @param locations those of access logs in the text format
 */
export async function readMatchedBuckets(
  buckets: readonly string[],
  settings: Pick<Settings, 'ownerTag' | 'acceptDenyPolicy'>,
  {
    clients,
    calls,
  }: { readonly clients: Pick<AwsClients, 'region' | 'getSts' | 'connection'>; readonly calls: BucketCalls },
  context: Pick<EngineContext, 'signal' | 'onWarning'>,
  locations: readonly S3Location[],
  others: readonly S3Location[],
): Promise<Pick<LogLocations, 'engineGaps' | 'bucketFacts'>> {
  const sources = await askEach(buckets, (source) =>
    readLoggingSetting(calls, source, context.signal).catch((error: unknown): LoggingSetting => {
      if (!(error instanceof UserError)) throw error
      return { state: 'unreadable', refusal: error }
    }),
  )
  warnOfUnreadSettings(listUnread(sources), true, context)
  const deliveries = await readDeliveriesOf(listNotLogged(sources), calls, clients, context.signal)
  const places = makeGivenPlaces(locations, listLogged(sources))
  return {
    engineGaps: locations.length === 0 ? [] : makeSettingGaps(sources, places, deliveries, others),
    bucketFacts: await readBucketFacts(sources, settings, calls, context),
  }
}

/** Settings that are read at one time. */
const SETTINGS_AT_ONE_TIME = 16

/** @param isGiven the location is given, and not discovered from the settings */
function warnOfUnreadSettings(
  unread: readonly { readonly source: string; readonly refusal: Error }[],
  isGiven: boolean,
  { onWarning }: Pick<EngineContext, 'onWarning'>,
): void {
  for (const { source, refusal } of unread.slice(0, NAMES_TOLD))
    onWarning(
      isGiven
        ? `${refusal.message} Without it, the check does not know whether the logs of ${source} still go to the location given.`
        : `${refusal.message} Without it, the check does not find the logs of ${source}, and the bucket does not pass by its logs.`,
    )
  if (unread.length > NAMES_TOLD)
    onWarning(
      `The logging settings of ${formatCount(unread.length - NAMES_TOLD, 'more bucket')} could not be read.`,
    )
}

/** Buckets that one notice names. */
const NAMES_TOLD = 5

/** Says which buckets are in Regions that only accept SigV4. AWS documents this. It does not make a bucket pass. */
function reportSigV4Regions(
  facts: readonly BucketFacts[],
  { onNotice }: Pick<EngineContext, 'onNotice'>,
): void {
  const names = facts.flatMap(({ bucket, region }) =>
    region !== null && isSigV4OnlyRegion(region) ? [`${bucket} (${region})`] : [],
  )
  if (names.length === 0) return
  const more = names.length > NAMES_TOLD ? ` and ${names.length - NAMES_TOLD} more` : ''
  onNotice(
    `In Regions where S3 accepts only SigV4: ${names.slice(0, NAMES_TOLD).join(', ')}${more} (AWS's list: ${SIGNATURE_VERSIONS_SOURCE}). A bucket does not pass only because of its Region: the logs decide.`,
  )
}

/** The answer. With an observer, the answer can be a refusal, which is otherwise thrown. */
async function translateRefusal<Answer>(
  observer: LocatingObserver | null,
  ask: () => Promise<Answer>,
): Promise<Answer | UserError> {
  try {
    return await ask()
  } catch (error) {
    if (observer === null || !(error instanceof UserError)) throw error
    return error
  }
}

function makeGivenPlaces(given: readonly S3Location[], on: Place['settings']): readonly Place[] {
  return given.map(({ text, bucket, prefix }) => ({
    text,
    bucket,
    prefix,
    isGiven: true,
    settings: on.filter((setting) => isInLocation({ bucket, prefix }, setting)),
  }))
}

/** Source buckets may share one place. */
function makeDiscoveredPlaces(on: Place['settings']): Place[] {
  const texts = new Set(on.map(formatLocation))
  return [...texts].map((text) => {
    const settings = on.filter((setting) => formatLocation(setting) === text)
    const { bucket, prefix } = settings[0] as LoggingOn
    return { text, bucket, prefix, isGiven: false, settings }
  })
}

function formatLocation({ bucket, prefix }: { readonly bucket: string; readonly prefix: string }): string {
  return `s3://${bucket}/${prefix}`
}

/** The check reads the log objects of a logging setting at a given location. */
function isInLocation(
  given: { bucket: string; prefix: string },
  setting: Place['settings'][number],
): boolean {
  if (given.bucket !== setting.bucket) return false
  const { prefix } = given
  const target = setting.prefix
  if (target === prefix) return true
  if (target.startsWith(prefix)) return prefix === '' || prefix.endsWith('/') || target[prefix.length] === '/'
  if (setting.keyFormat === 'simple' || !prefix.startsWith(target)) return false
  // A location inside the partitioned keys: an account, a Region or the bucket itself.
  const [, region, bucket] = /^\d{12}(?:\/([^/]+)(?:\/([^/]+))?)?\/?$/.exec(prefix.slice(target.length)) ?? [
    null,
  ]
  return region !== null && (bucket === undefined || bucket === setting.source)
}

/** Days whose names distinguish event from delivery time: the first and the last day of the window. */
function listSampleDays({ scope, now }: Pick<Settings, 'scope' | 'now'>): string[] {
  const until = Math.min(scope.window.until ?? now, now)
  return [scope.window.since ?? until - 7 * SECONDS_PER_DAY, until - 2 * SECONDS_PER_DAY].map(
    formatDayFolders,
  )
}

/**
 * The names decide. A different setting would leave out log objects and their records. The setting only counts if the
 * names do not show the format.
 */
function makeLocations(
  place: Place,
  layout: LogLayout,
  explicit: LogKeyFormat | null,
  isAskedBucket: ((bucket: string) => boolean) | null,
  calls: BucketCalls,
): AthenaLocation[] {
  const formats = [
    ...(explicit === null ? [] : [explicit]),
    ...place.settings.map(({ keyFormat }) => keyFormat),
  ]
  const base = {
    text: place.text,
    bucket: place.bucket,
    region: calls.findRegion(place.bucket),
    sourceBuckets: place.settings.map(({ source }) => source),
  }
  const simple: AthenaLocation[] = layout.simple.map(({ prefix, oldestLogObject }) => ({
    ...base,
    prefix,
    keyFormat: 'simple',
    partitions: [],
    oldestLogObject,
  }))
  const partitioned: AthenaLocation[] = layout.partitioned.map(({ prefix, partitions, hasTimesOfDay }) => ({
    ...base,
    prefix,
    // The check reads more days by delivery time than by event time, so delivery time is right for a mixture.
    keyFormat:
      hasTimesOfDay || formats.includes('partitioned-delivery-time')
        ? 'partitioned-delivery-time'
        : 'partitioned-event-time',
    partitions: partitions.filter(({ bucket }) => isAskedBucket?.(bucket) ?? true),
    oldestLogObject: null,
  }))
  const found = [...simple, ...partitioned]
  if (found.length > 0) return found
  return [
    {
      ...base,
      prefix: place.prefix,
      keyFormat: formats[0] ?? 'simple',
      partitions: [],
      oldestLogObject: null,
    },
  ]
}

/** One given location can contain another. Each log object is read once, for the first location that contains it. */
function removeOverlaps(locations: readonly AthenaLocation[]): AthenaLocation[] {
  const seen = new Set<string>()
  const isNew = (...parts: readonly string[]) => {
    const before = seen.size
    return seen.add(JSON.stringify(parts)).size > before
  }
  return locations.flatMap((location) => {
    const { bucket, prefix, keyFormat, partitions } = location
    if (keyFormat === 'simple' || partitions.length === 0)
      return isNew(bucket, prefix, keyFormat) ? [location] : []
    const own = partitions.filter((partition) =>
      isNew(bucket, prefix, partition.accountId, partition.region, partition.bucket),
    )
    return own.length === 0 ? [] : [{ ...location, partitions: own }]
  })
}

/** Since 2026-06-29: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html */
const OTHER_DESTINATIONS =
  'S3 can also deliver access logs through CloudWatch Logs, as JSON or Parquet. The logging setting of a bucket does not show that. The check reads them if log-location names their location; Parquet also needs engine embedded'

function refuseSeveralKinds({ text, isGiven }: Place, { simple, partitioned, others }: LogLayout): void {
  if (!isGiven || others.otherLog === null || simple.length + partitioned.length === 0) return
  throw makeSeveralKindsError(text, others.otherLog)
}

function reportNames(
  { text, isGiven }: Place,
  { simple, partitioned, others, hidden }: LogLayout,
  explicit: LogKeyFormat | null,
  { onWarning, onNotice }: Pick<EngineContext, 'onWarning' | 'onNotice'>,
): void {
  const example = others.example === null ? '' : ` (${JSON.stringify(others.example.slice(0, 200))})`
  if (simple.length === 0 && partitioned.length === 0)
    onWarning(
      others.count === 0
        ? `No log object was found at ${text}. ${isGiven ? 'Check log-location: a prefix is literal.' : 'The first records arrive some hours after logging is turned on.'} ${OTHER_DESTINATIONS}.`
        : `No object at ${text} has the name of an S3 access log object (prefix, then YYYY-MM-DD-hh-mm-ss-…)${example}. The check reads nothing there. Copy renamed or packed logs, and check them as local files.`,
    )
  else if (others.count > 0 && isGiven)
    onWarning(
      `${text} also holds objects without the name of an S3 access log object, at least ${others.count}${example}. The check reads only those whose names begin with a day of the window.`,
    )
  if (hidden > 0)
    onNotice(`${text}: the check skips names that begin with . or _, as Athena does: at least ${hidden}.`)
  const found: readonly LogKeyFormat[] = [
    ...(simple.length > 0 ? (['simple'] as const) : []),
    ...partitioned.map(({ hasTimesOfDay }) =>
      hasTimesOfDay || explicit === 'partitioned-delivery-time'
        ? ('partitioned-delivery-time' as const)
        : ('partitioned-event-time' as const),
    ),
  ]
  const contrary = [...new Set(found)].filter((format) => format !== explicit)
  if (explicit !== null && contrary.length > 0)
    onNotice(
      `log-key-format is ${explicit}, but log objects at ${text} have ${contrary.join(' and ')} keys. The check reads them anyway; give auto.`,
    )
}

function reportRegions(
  locations: readonly AthenaLocation[],
  region: string,
  { onNotice }: Pick<EngineContext, 'onNotice'>,
): void {
  const others = new Map(locations.map((location) => [location.bucket, location.region]))
  for (const [bucket, other] of others)
    if (other !== null && other !== region)
      onNotice(
        `Bucket ${bucket} is in ${other}, and this check runs in ${region}: AWS charges for the transfer between Regions.`,
      )
}

function makeLoggingDisabledGap(source: string, deliveries: BucketDeliveries): EngineGap {
  const switchOn = `Turn it on with infra/access-logs.yaml (CloudFormation), or: aws s3api put-bucket-logging --bucket ${source} --bucket-logging-status '{"LoggingEnabled":{"TargetBucket":"LOG-BUCKET","TargetPrefix":"${source}/","TargetObjectKeyFormat":{"PartitionedPrefix":{"PartitionDateSource":"EventTime"}}}}' (the log bucket in the same account and Region must let logging.s3.amazonaws.com write).`
  const off = `Server access logging of ${source} is off`
  return {
    name: 'logging-disabled',
    bucket: source,
    message:
      deliveries instanceof UserError
        ? `${off}, so its requests leave no record. ${switchOn} ${OTHER_DESTINATIONS}. It is not known whether this bucket has such a delivery: ${deliveries.message}`
        : deliveries.length === 0
          ? `${off}, so its requests leave no record. ${switchOn} ${OTHER_DESTINATIONS}. This bucket has no such delivery.`
          : `${off}. ${deliveries.map(describeDelivery).join(' ')}`,
  }
}

/** Null: S3 now writes the logs of this bucket to a location that was read. */
function findChangedSetting(setting: Place['settings'][number], places: readonly Place[]): EngineGap | null {
  if (places.some((place) => place.settings.some(({ source }) => source === setting.source))) return null
  return {
    name: 'logging-changed',
    bucket: setting.source,
    message: `${setting.source} now logs to ${formatLocation(setting)}, which is not among the locations read: give that one in log-location too, or leave log-location out.`,
  }
}
