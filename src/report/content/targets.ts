import { formatCount, formatNumber } from '../../model/figures.js'
import {
  BUCKET_STATES,
  type BucketState,
  type Report,
  type ReportedBucket,
  type Target,
} from '../../model/report.js'
import { memoizeByObject } from '../../runtime/memoize.js'
import { isProof } from '../../verdict/targets.js'
import { EXAMPLES } from './causes.js'
import {
  type Cell,
  describeLeft,
  makeCell,
  makeColumn,
  makeLogText,
  makeRow,
  makeSortedCell,
  makeText,
  type Room,
  type Section,
  shortenWords,
} from './section.js'
import { selectSignatures } from './trend.js'
import { formatMoment } from './words.js'

const URGENCY: Record<Target['verdict'], number> = {
  'non-compliant': 0,
  'no-traffic': 1,
  denied: 2,
  compliant: 3,
}
const VERDICTS = Object.keys(URGENCY) as Target['verdict'][]

/** What all forms of a report say of its targets and buckets. */
interface Overview {
  /** How many targets have which verdict. */
  readonly verdicts: ReadonlyMap<Target['verdict'], number>
  /** How many buckets are in which state. */
  readonly states: ReadonlyMap<BucketState, number>
  /** The targets without something to do, in the order in which they are shown. */
  readonly proven: readonly Target[]
  /** Those with something to do: they are not compliant, or another gap leaves their bucket unproven. */
  readonly unprovenTargets: readonly Target[]
  /**
   * The buckets that a pattern chose, or that the logs have, without a request in scope: for example, no request came from
   * the source IPs. They have a state and no target. The most urgent first.
   */
  readonly bucketsWithoutTarget: readonly ReportedBucket[]
}

type Surveyed = Pick<Report, 'targets' | 'buckets'>

/** Computed once for each report: its forms ask for it several times, and a merged report may have 150,000 targets. */
const survey = memoizeByObject(({ targets, buckets }: Surveyed): Overview => {
  const withTarget = new Set(targets.map(({ bucket }) => bucket))
  const notLogged = new Set<string>()
  const unproven = new Set<string>()
  const bucketsWithoutTarget: ReportedBucket[] = []
  for (const bucket of buckets) {
    if (bucket.state === 'not-logged') notLogged.add(bucket.name)
    if (bucket.state === 'unproven') unproven.add(bucket.name)
    if (!withTarget.has(bucket.name)) bucketsWithoutTarget.push(bucket)
  }
  const proven: Target[] = []
  const unprovenTargets: Target[] = []
  for (const target of targets)
    (isProof(target) && !unproven.has(target.bucket) ? proven : unprovenTargets).push(target)
  const isNotLogged = ({ bucket }: Target) => Number(notLogged.has(bucket))
  const compareUrgency = (a: Target, b: Target) =>
    URGENCY[a.verdict] - URGENCY[b.verdict] || b.sigV2 - a.sigV2 || isNotLogged(b) - isNotLogged(a)
  const rankNeed = ({ state }: ReportedBucket) => NEEDING_STATES.indexOf(state) + 1 || BUCKET_STATES.length
  return {
    verdicts: countEach(targets, ({ verdict }) => verdict),
    states: countEach(buckets, ({ state }) => state),
    proven: proven.sort(compareUrgency),
    unprovenTargets: unprovenTargets.sort(compareUrgency),
    bucketsWithoutTarget: bucketsWithoutTarget.sort((a, b) => rankNeed(a) - rankNeed(b)),
  }
})

function countEach<Item, Name>(
  items: readonly Item[],
  getName: (item: Item) => Name,
): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>()
  for (const item of items) {
    const name = getName(item)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** `2 non-compliant, 1 compliant`: the names in this order, without those that none has. */
function describeCounts<Name extends string>(
  names: readonly Name[],
  counts: ReadonlyMap<Name, number>,
): string {
  return names
    .filter((name) => counts.has(name))
    .map((name) => `${formatNumber(counts.get(name) as number)} ${name}`)
    .join(', ')
}

/** `Of 3 targets: 2 non-compliant, 1 compliant.`; empty without a target. */
export function describeTargetCountsInFull(report: Surveyed): string {
  const { length } = report.targets
  return length === 0
    ? ''
    : `Of ${formatCount(length, 'target')}: ${describeCounts(VERDICTS, survey(report).verdicts)}.`
}

/** `12 sigv2-seen, 1 not-logged`: how many buckets are in which state; empty where the report has no buckets. */
export function describeBucketStates(report: Surveyed): string {
  return describeCounts(BUCKET_STATES, survey(report).states)
}

/** `Of 3 buckets: 2 sigv2-seen, 1 sigv4-proven.`; empty where the report has no buckets. */
export function describeBucketStatesInFull(report: Surveyed): string {
  const { length } = report.buckets
  return length === 0 ? '' : `Of ${formatCount(length, 'bucket')}: ${describeBucketStates(report)}.`
}

/**
 * The targets that need attention: the worst first, then those with most SigV2 requests. The buckets without a target follow,
 * the most urgent first. If no row is left for them, a sentence names the first ones.
 */
export function makeTargetSection(report: Report, room: Room): Section | null {
  if (!hasTargetSection(report)) return null
  const { unprovenTargets, bucketsWithoutTarget } = survey(report)
  const isCertain = unprovenTargets.every((target) => !isProof(target))
  const isWithoutTarget = unprovenTargets.length === 0
  return makeSection(report, unprovenTargets, bucketsWithoutTarget, room, {
    id: 'targets',
    title: isWithoutTarget
      ? BUCKETS_WITHOUT_TARGET
      : isCertain
        ? 'Targets that are not compliant'
        : 'Targets that are not compliant, or not proven',
  })
}

/** Whether a target or a bucket needs attention. */
export function hasTargetSection(report: Surveyed): boolean {
  const { unprovenTargets, bucketsWithoutTarget } = survey(report)
  return unprovenTargets.length + bucketsWithoutTarget.length > 0
}

const BUCKETS_WITHOUT_TARGET = 'Buckets without a request in scope'

/** The section of compliant targets. Null without one. */
export function makeCompliantTargetSection(report: Report, room: Room): Section | null {
  const { proven } = survey(report)
  if (proven.length === 0) return null
  return makeSection(report, proven, [], room, {
    id: 'compliant-targets',
    title: describeProvenTargets(proven),
  })
}

function describeProvenTargets(proven: readonly Target[]): string {
  const denied = proven.filter(({ verdict }) => verdict === 'denied').length
  const compliant = proven.length - denied
  const describeDenial = (count: number) => (count === 1 ? 'denies SigV2' : 'deny SigV2')
  if (denied === 0)
    return compliant === 1 ? 'The compliant target' : `The ${formatCount(compliant, 'compliant target')}`
  if (compliant === 0)
    return `The ${denied === 1 ? 'target' : formatCount(denied, 'target')} whose bucket ${denied === 1 ? 'policy' : 'policies'} ${describeDenial(denied)}`
  return `The ${formatCount(compliant, 'compliant target')}, and ${formatNumber(denied)} whose bucket policy ${describeDenial(1)}`
}

function makeSection(
  report: Report,
  targets: readonly Target[],
  bucketsWithoutTarget: readonly ReportedBucket[],
  room: Room,
  { id, title }: Pick<Section, 'id' | 'title'>,
): Section {
  const shown = targets.slice(0, room.rows)
  const shownNames = new Set(shown.map(({ bucket }) => bucket))
  const bucketOf = new Map(
    report.buckets.filter(({ name }) => shownNames.has(name)).map((bucket) => [bucket.name, bucket]),
  )
  const signatures = selectSignatures(shown)
  const shownBuckets = bucketsWithoutTarget.slice(0, room.rows - shown.length)
  return {
    id,
    title,
    sentences:
      id === 'targets'
        ? [
            describeTargetCountsInFull(report),
            describeBucketStatesInFull(report),
            describeBucketsWithoutTarget(bucketsWithoutTarget.length),
          ].filter((sentence) => sentence !== '')
        : [],
    columns: [
      makeColumn('Bucket', 'log', true),
      makeColumn('Network', 'log'),
      makeColumn('Verdict', 'text'),
      makeColumn('State', 'text', shownBuckets.length > 0),
      // The column stays also if all buckets have the same owner.
      makeColumn(
        'Owner',
        'log',
        shown.some(({ bucket }) => (bucketOf.get(bucket)?.owner ?? null) !== null) ||
          shownBuckets.some(({ owner }) => owner !== null),
      ),
      // A count stays also if all targets have the same. Otherwise nothing says how many requests a target has.
      ...signatures.map(({ key, title: name }) =>
        makeColumn(
          name,
          'figure',
          shown.some((target) => target[key] > 0),
        ),
      ),
      makeColumn('Last seen', 'time'),
    ],
    rows: [
      ...shown.map((target) =>
        makeRow(null, () => [
          makeCell(makeLogText(shortenWords(target.bucket, room))),
          makeCell(makeLogText(target.network)),
          makeCell(makeText(target.verdict)),
          makeCell(bucketOf.get(target.bucket)?.state ?? ''),
          makeOwnerCell(bucketOf.get(target.bucket)?.owner ?? null, room),
          ...signatures.map(({ key }) => makeSortedCell(target[key], makeCell(formatNumber(target[key])))),
          makeSortedCell(target.lastSeen ?? '', makeCell(formatMoment(target.lastSeen))),
        ]),
      ),
      ...shownBuckets.map(({ name, state, owner }) =>
        makeRow(null, () => [
          makeCell(makeLogText(shortenWords(name, room))),
          makeCell('none'),
          makeCell('no target'),
          makeCell(state),
          makeOwnerCell(owner, room),
          ...signatures.map(() => makeSortedCell(0, makeCell('0'))),
          makeSortedCell('', makeCell(formatMoment(null))),
        ]),
      ),
    ],
    left: [
      ...describeLeft(targets.length - shown.length, 'target'),
      ...(shownBuckets.length > 0
        ? describeLeft(bucketsWithoutTarget.length - shownBuckets.length, 'bucket', ' without a target')
        : describeUnlisted(bucketsWithoutTarget, room)),
    ],
  }
}

/** The buckets without a target that have no row: how many, and the first ones. */
function describeUnlisted(
  bucketsWithoutTarget: readonly ReportedBucket[],
  { rows, characters }: Room,
): string[] {
  if (bucketsWithoutTarget.length === 0) return []
  const named = bucketsWithoutTarget
    .slice(0, Math.min(rows, EXAMPLES))
    .map((bucket) => formatBucket(bucket, characters))
  const left = bucketsWithoutTarget.length - named.length
  const words = [...named, ...(named.length > 0 && left > 0 ? [`${formatNumber(left)} more`] : [])].join(', ')
  const are = `${formatCount(bucketsWithoutTarget.length, 'bucket')} without a target ${bucketsWithoutTarget.length === 1 ? 'is' : 'are'} in \`report.json\``
  return [words === '' ? `${are}.` : `${are}: ${words}.`]
}

/** `photos` (silent, owner team-a) */
function formatBucket({ name, state, owner }: ReportedBucket, characters: number): string {
  const whose = owner === null ? '' : `, owner ${shortenWords(owner, { characters })}`
  return `\`${shortenWords(name, { characters })}\` (${state}${whose})`
}

function describeBucketsWithoutTarget(count: number): string {
  if (count === 0) return ''
  const has = count === 1 ? 'has' : 'have'
  return `${formatCount(count, 'bucket')} ${has} no target: no request to ${count === 1 ? 'it' : 'them'} is in scope.`
}

function makeOwnerCell(owner: string | null, room: Room): Cell {
  return makeCell(owner === null ? '' : makeLogText(shortenWords(owner, room)))
}

/**
 * The sentence of a form without a table of targets: the states, and the first buckets that need attention and have no
 * cause, with their owners. Contains our words and names of buckets. Empty if the report has no buckets.
 */
export function describeBuckets(report: Report, { rows, characters }: Room): string {
  const needing = NEEDING_STATES.flatMap((state) => report.buckets.filter((bucket) => bucket.state === state))
  const shown = needing.slice(0, rows).map((bucket) => formatBucket(bucket, characters))
  const left = needing.length - shown.length
  const words = [...shown, ...(shown.length > 0 && left > 0 ? [`${formatNumber(left)} more`] : [])].join(', ')
  return `${describeBucketStatesInFull(report)}${words === '' ? '' : ` To look at: ${words}.`}`
}

/** States that need attention although the bucket has no cause. The most urgent state comes first. */
const NEEDING_STATES: readonly BucketState[] = ['not-logged', 'silent', 'unproven']
