import { UNREADABLE_KINDS, type UnreadableKind } from '../../log-formats/content.js'
import type { LogFormat } from '../../model/names.js'
import { byCodePoints } from '../../model/order.js'
import type { Scope } from '../../model/scope.js'
import type { EngineGap } from '../../model/tally.js'
import type { UnreadableFiles } from './counting/tallying.js'

/** The files that are not read, as a gap; none where every file was read. */
export function unreadableFilesGap(
  { counts, first }: UnreadableFiles,
  logObject: (position: number) => string,
): readonly EngineGap[] {
  if (counts.size === 0) return []
  const kinds = (Object.keys(UNREADABLE_KINDS) as UnreadableKind[]).filter((kind) => counts.has(kind))
  const count = kinds.reduce((sum, kind) => sum + (counts.get(kind) as number), 0)
  const named = kinds.map((kind) => `${counts.get(kind)} ${kind}`).join(', ')
  const commands = kinds.map((kind) => `${kind}: ${UNREADABLE_KINDS[kind]}`).join('; ')
  return [
    {
      name: 'unreadable-files',
      bucket: null,
      count,
      message: `${count} ${count === 1 ? 'file was' : 'files were'} not read, and may hide SigV2 requests (${named}). Only plain text and gzip are read. Convert the files and check again (${commands}), or take them out.`,
      samples: first.map((position) => ({ logObject: logObject(position), record: '' })),
    },
  ]
}

/** A file that a preview leaves out. */
export function unreadableFileWarning(logObject: string, kind: UnreadableKind): string {
  return `${logObject} was not read: it is ${kind}. Convert it (${UNREADABLE_KINDS[kind]}), or remove it.`
}

type FormatsOfBuckets = ReadonlyMap<string, ReadonlySet<LogFormat>>

/**
 * That a trail records every request is not proven, for buckets that only it covers; none where no file of a trail was
 * read.
 *
 * @param isProven of a bucket, from the trails themselves
 */
export function trailCoverageGaps(
  formats: readonly LogFormat[],
  formatsOfBuckets: FormatsOfBuckets,
  { buckets, bucketPatterns }: Pick<Scope, 'buckets' | 'bucketPatterns'>,
  isProven: (bucket: string) => boolean = () => false,
): readonly EngineGap[] {
  if (!formats.includes('cloudtrail')) return []
  const isOnlyOfTrail = (bucket: string): boolean => {
    const read = formatsOfBuckets.get(bucket) ?? new Set()
    return (read.size === 0 || (read.size === 1 && read.has('cloudtrail'))) && !isProven(bucket)
  }
  const gap = (bucket: string | null): EngineGap => ({
    name: 'trail-coverage',
    bucket,
    message: `Only CloudTrail tells of ${bucket === null ? 'some buckets' : `bucket ${bucket}`}, and nothing proves that its trail records every request. Check that the trail has all S3 data events (aws cloudtrail get-event-selectors), or read the access logs; then accept trail-coverage.`,
  })
  const known = [...formatsOfBuckets.keys()]
  const asked =
    bucketPatterns === undefined ? buckets : [...new Set([...buckets, ...known.sort(byCodePoints)])]
  if (buckets.length > 0 || bucketPatterns !== undefined) return asked.filter(isOnlyOfTrail).map(gap)
  return known.length === 0 || known.some(isOnlyOfTrail) ? [gap(null)] : []
}

/** Buckets named in one warning. */
const BUCKETS_NAMED = 5

/** The warning that the requests of buckets count twice, since several kinds of log hold them; null: none do. */
export function severalSourcesWarning(formatsOfBuckets: FormatsOfBuckets): string | null {
  const several = [...formatsOfBuckets]
    .filter(([, formats]) => formats.size > 1)
    .map(([bucket, formats]) => `${bucket} (${[...formats].join(', ')})`)
    .sort(byCodePoints)
  if (several.length === 0) return null
  const more = several.length > BUCKETS_NAMED ? ` and ${several.length - BUCKETS_NAMED} more` : ''
  return `Requests may count twice: several kinds of log were read of ${several.slice(0, BUCKETS_NAMED).join(', ')}${more}. Give one kind for each bucket.`
}
