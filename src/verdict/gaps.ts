import { describeAll, formatCount } from '../model/figures.js'
import type { GapName } from '../model/names.js'
import { compareCodePoints } from '../model/order.js'
import type { Gap } from '../model/report.js'
import { ANY_NETWORK, listNetworkNames, type Scope } from '../model/scope.js'
import type { Coverage, Tally } from '../model/tally.js'
import { type EpochSeconds, formatTimestamp, SECONDS_PER_DAY } from '../model/time.js'
import { findLeast } from '../runtime/lists.js'
import type { AcceptedGap } from '../settings/settings.js'
import type { JudgedTarget } from './targets.js'

/** The settings that affect gaps. */
export interface GapSettings {
  readonly scope: Scope
  readonly acceptGaps: readonly AcceptedGap[]
  readonly maxLogAgeSeconds: number | null
  readonly now: EpochSeconds
}

/** Gaps of a silent log. If a bucket's policy denies SigV2, its log may be silent. */
export const ACCEPTED_WHERE_DENIED: ReadonlySet<GapName> = new Set<GapName>([
  'no-log-records',
  'no-traffic',
  'stale-logs',
  'window-not-covered',
  'logging-disabled',
  'logging-changed',
])

type FoundGap = Pick<Gap, 'name' | 'message'> & Partial<Omit<Gap, 'name' | 'message'>>

/** What every rule looks at. */
interface Facts extends GapSettings {
  readonly tally: Tally
  readonly targets: readonly JudgedTarget[]
  /** Configured buckets without any parsed record in the window. */
  readonly silent: ReadonlySet<string>
  /** No target at all, and not one line that could be read. */
  readonly hasParsedNothing: boolean
}

/** Every reason why the log proves less than it seems to, in the order of the documentation, including accepted gaps. */
export function findGaps(
  tally: Tally,
  targets: readonly JudgedTarget[],
  settings: GapSettings,
  deniedBuckets: ReadonlySet<string>,
): readonly Gap[] {
  const facts: Facts = {
    ...settings,
    tally,
    targets,
    silent: findBucketsWithoutRecords(tally, settings.scope),
    hasParsedNothing: targets.length === 0 && tally.totals.records === tally.totals.unparsed,
  }
  const isDenied = (bucket: string | null) =>
    bucket === null
      ? settings.scope.buckets.length > 0 && settings.scope.buckets.every((name) => deniedBuckets.has(name))
      : deniedBuckets.has(bucket)
  const found = [
    ...findNoLogRecords(facts),
    ...findNoTraffic(facts),
    ...findRecordGaps(tally),
    ...findStaleLogs(facts),
    ...findWindowNotCovered(facts),
    ...tally.engineGaps,
  ] as const satisfies readonly FoundGap[]
  return found.map((gap: FoundGap) => ({
    name: gap.name,
    accepted:
      isAccepted(gap.name, gap.count ?? null, settings.acceptGaps) ||
      (ACCEPTED_WHERE_DENIED.has(gap.name) && isDenied(gap.bucket ?? null)),
    bucket: gap.bucket ?? null,
    network: gap.network ?? null,
    count: gap.count ?? null,
    message: gap.message,
    samples: gap.samples ?? [],
  }))
}

function isAccepted(name: GapName, count: number | null, accepted: readonly AcceptedGap[]): boolean {
  return accepted.some(
    (gap) =>
      gap.name === name && (gap.atMostRecords === null || (count !== null && count <= gap.atMostRecords)),
  )
}

function findBucketsWithoutRecords(tally: Tally, scope: Scope): ReadonlySet<string> {
  const parsed = new Set(
    tally.buckets.filter(({ parsedInWindow }) => parsedInWindow > 0).map(({ bucket }) => bucket),
  )
  return new Set(scope.buckets.filter((bucket) => !parsed.has(bucket)))
}

function findNoLogRecords({ silent, hasParsedNothing }: Facts): FoundGap[] {
  if (hasParsedNothing)
    return [
      {
        name: 'no-log-records',
        message:
          'No access log record was found. Check the location, and that access logging is on for the buckets.',
      },
    ]
  return [...silent].map((bucket) => ({
    name: 'no-log-records',
    bucket,
    message: `The logs hold no record of bucket ${bucket} in the window. Check its name, that its access logging is on and writes to the location read, and the window.`,
  }))
}

function findNoTraffic({ tally, targets, scope, silent, hasParsedNothing }: Facts): FoundGap[] {
  const gaps: FoundGap[] = targets
    .filter(({ verdict, bucket }) => verdict === 'no-traffic' && !silent.has(bucket))
    .map((target) => ({
      name: 'no-traffic',
      bucket: target.bucket,
      network: target.network,
      message: `${explainNoTraffic(target)} Nothing shows that its clients sign with SigV4. ${adviseNoTraffic(scope)}`,
    }))
  if (scope.buckets.length > 0 || hasParsedNothing) return gaps
  if (scope.networks.length === 0)
    return targets.length > 0
      ? gaps
      : [
          {
            name: 'no-traffic',
            message: `Records were read, but none counts: ${describePlaces(tally)}. ${isWindowOpen(scope) ? 'Read logs of a longer time.' : 'Check the window.'}`,
          },
        ]
  const seen = new Set(targets.map(({ network }) => network))
  const missed = listNetworkNames(scope).filter((name) => !seen.has(name))
  return [
    ...gaps,
    ...missed.map((network) => ({
      name: 'no-traffic' as const,
      network,
      message: `The logs hold no request from ${network} in the window. Check the source IPs and the window.`,
    })),
  ]
}

function isWindowOpen({ window }: Scope): boolean {
  return window.since === null && window.until === null
}

/** Names only what is set. */
function adviseNoTraffic(scope: Scope): string {
  const longer = isWindowOpen(scope) ? 'Read logs of a longer time' : 'Widen the window'
  return `${longer}${scope.networks.length > 0 ? ', or check the source IPs' : ''}.`
}

function explainNoTraffic(target: JudgedTarget): string {
  const where = `Bucket ${target.bucket}${target.network === ANY_NETWORK ? '' : `, network ${target.network}`}`
  const others = target.sigV2 + target.unsigned + target.unknown + target.missing
  if (target.sigV4 > 0)
    return `${where}: ${describeAll(target.sigV4, 'SigV4 request')} ${target.sigV4 === 1 ? 'was' : 'were'} refused, and anybody can send such requests.`
  if (others > 0) return `${where}: ${formatCount(others, 'request')}, none signed with SigV4.`
  if (target.excluded > 0)
    return `${where}: only requests of excluded user agents (${target.excluded}), which prove nothing.`
  return `${where}: no request in the window.`
}

function describePlaces({ totals }: Tally): string {
  const places = [
    [totals.outsideWindow, 'outside the window'],
    [totals.service, 'of S3’s own operations'],
    [totals.unparsed, 'unparsed'],
  ] as const
  return places
    .filter(([count]) => count > 0)
    .map(([count, place]) => `${count} ${place}`)
    .join(', ')
}

function findRecordGaps({ totals, unparsedSamples }: Tally): FoundGap[] {
  const gaps: FoundGap[] = []
  if (totals.unparsed > 0)
    gaps.push({
      name: 'unparsed-records',
      count: totals.unparsed,
      message: `${formatCount(totals.unparsed, 'line')} did not fit the access log format, and may hide SigV2 requests. Look at the samples: keep what is not an access log out of the location, or accept unparsed-records<=${totals.unparsed} once you know what they are.`,
      samples: unparsedSamples,
    })
  if (totals.missing > 0)
    gaps.push({
      name: 'signature-missing',
      count: totals.missing,
      message: `${formatCount(totals.missing, 'record')} ended before the signature column, or did not have that field. How ${totals.missing === 1 ? 'it was' : 'they were'} signed is not known. Text records have the column since March 2019: choose a later since. For other formats, see docs/log-formats.md.`,
    })
  if (totals.unknown > 0)
    gaps.push({
      name: 'signature-unknown',
      count: totals.unknown,
      message: `${formatCount(totals.unknown, 'record')} had a signature that is neither SigV2 nor SigV4, or had none although S3 knew the requester. Look at ${totals.unknown === 1 ? 'it' : 'them'} with preview; a newer version of this check may recognize the signature.`,
    })
  return gaps
}

function findStaleLogs({ tally, scope, maxLogAgeSeconds, now, silent, hasParsedNothing }: Facts): FoundGap[] {
  if (maxLogAgeSeconds === null || hasParsedNothing) return []
  const oldestAllowed = now - maxLogAgeSeconds
  if (scope.window.until !== null && scope.window.until <= oldestAllowed) return []
  const findGap = (bucket: string | null, newest: EpochSeconds | null): FoundGap[] => {
    if (newest !== null && newest >= oldestAllowed) return []
    const of = bucket === null ? '' : ` of bucket ${bucket}`
    const found =
      newest === null
        ? `No record${of} is from before now`
        : `The newest record${of} is of ${formatTimestamp(newest)}`
    return [
      {
        name: 'stale-logs',
        bucket,
        message: `${found}; max-log-age requires one since ${formatTimestamp(oldestAllowed)}. Check that access logging is still on and delivers, or raise max-log-age.`,
      },
    ]
  }
  const newestOf = new Map(tally.buckets.map(({ bucket, newestRecord }) => [bucket, newestRecord]))
  if (scope.buckets.length > 0)
    return scope.buckets
      .filter((bucket) => !silent.has(bucket))
      .flatMap((bucket) => findGap(bucket, newestOf.get(bucket) ?? null))
  const newest = [...newestOf.values()].filter((time) => time !== null)
  return findGap(null, newest.length === 0 ? null : newest.reduce((a, b) => Math.max(a, b)))
}

function findWindowNotCovered({ tally, scope, silent, hasParsedNothing }: Facts): FoundGap[] {
  const { since } = scope.window
  if (since === null || hasParsedNothing) return []
  const configured = new Set(scope.buckets)
  const isAsked = (bucket: string) => !silent.has(bucket) && (configured.size === 0 || configured.has(bucket))
  const places = new Map(tally.source.locations.map((location, index) => [location, index]))
  const place = ({ location }: Coverage) => places.get(location) ?? places.size
  const found = tally.coverage
    .filter(({ bucket }) => bucket === null || isAsked(bucket))
    .sort((a, b) => place(a) - place(b) || compareCodePoints(a.bucket ?? '', b.bucket ?? ''))
    .flatMap(({ location, bucket, oldestLogObject, oldestRecord }) => {
      const known = [oldestLogObject, oldestRecord].filter((time) => time !== null)
      const oldest = findLeast(known)
      if (known.length === 0 || oldest <= since) return []
      return {
        name: 'window-not-covered' as const,
        bucket,
        message: `The logs of ${bucket === null ? location : `bucket ${bucket}`} begin at ${formatTimestamp(oldest)}, after the window begins (${formatTimestamp(since)}): the requests before that are not known. Choose a later since, or keep logs for longer.`,
      }
    })
  const told = new Set(found.map(({ bucket }) => bucket))
  return [
    ...found,
    ...findLateBuckets(tally, scope.buckets, since).filter(
      ({ bucket }) => !silent.has(bucket) && !told.has(bucket),
    ),
  ]
}

/** Simple keys do not name their bucket. If several buckets share a location, an old key may belong to another bucket. */
function findLateBuckets({ buckets }: Tally, configured: readonly string[], since: EpochSeconds) {
  const tallies = new Map(buckets.map((tally) => [tally.bucket, tally]))
  return configured.flatMap((bucket) => {
    const { oldestRecord = null, isLocationShared = false } = tallies.get(bucket) ?? {}
    if (!isLocationShared || oldestRecord === null || oldestRecord <= since + SECONDS_PER_DAY) return []
    return {
      name: 'window-not-covered' as const,
      bucket,
      message: `The first record of bucket ${bucket} is of ${formatTimestamp(oldestRecord)}, more than a day after the window begins (${formatTimestamp(since)}). The older logs of its location may be those of other buckets: its logging may have begun then. Choose a later since, or accept window-not-covered for a quiet bucket.`,
    }
  })
}
