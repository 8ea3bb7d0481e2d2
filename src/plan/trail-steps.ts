import type { OtherLocation } from '../engines/open-s3.js'
import type { Trail } from '../log-formats/cloudtrail/coverage.js'
import {
  type BucketTrails,
  type FoundTrail,
  findProblem,
  readRegionTrails,
  readTrails,
  type TrailCalls,
} from '../log-sources/s3/trails.js'
import { formatTimestamp } from '../model/time.js'
import type { Settings } from '../settings/settings.js'
import type { StepList } from './step-list.js'

const REMEDY =
  'Allow cloudtrail:DescribeTrails, cloudtrail:GetEventSelectors and cloudtrail:GetTrailStatus (statement ReadTrails of the policy), let one trail record all S3 data events of the bucket, or accept trail-coverage'
/** Buckets named in one step. */
const BUCKETS_NAMED = 3

/**
 * Shows the trails that deliver to the locations, and for which buckets none of them proves that it records every request.
 * What only the files tell, a change within the window, a plan does not know.
 *
 * @param region where the trails are asked for if no bucket is configured
 */
export async function planTrails(
  { scope, source, acceptGaps, now }: Settings,
  others: readonly OtherLocation[],
  region: string,
  calls: TrailCalls,
  steps: StepList,
): Promise<void> {
  const locations = others.filter(({ kind }) => kind === 'trail').map(({ location }) => location)
  if (locations.length === 0) return
  const { buckets, window } = scope
  const isAccepted = acceptGaps.some(({ name }) => name === 'trail-coverage')
  if (buckets.length === 0) {
    const { trails, problem, isRefused } = await readRegionTrails(region, locations, calls)
    const refusals = trails.flatMap(({ trail }) => (trail instanceof Error ? [trail.message] : []))
    addTrails(trails, steps)
    if (problem !== null && !isRefused) steps.addSkipped('trail', region, problem)
    for (const message of problem !== null && isRefused ? [problem] : new Set(refusals))
      if (isAccepted) steps.addSkipped('trail', region, `${message}. The gap trail-coverage is accepted`)
      else steps.addFailed('trail', region, message, REMEDY)
    steps.addSkipped(
      'trail coverage',
      '',
      'the logs say which buckets a trail must record, because no bucket is configured',
    )
    return
  }
  const found = await readTrails(buckets, locations, calls)
  addTrails(
    found.flatMap(({ trails }) => trails),
    steps,
  )
  const areOnlyTrails = source.kind === 's3' && source.locations.length === locations.length
  const unproven = new Map<string, string[]>()
  for (const one of found) {
    const problem = findProblem(one, window, now, [])
    if (problem === null) steps.addOk('trail coverage', one.bucket, describeCoverage(one))
    else unproven.set(problem, [...(unproven.get(problem) ?? []), one.bucket])
  }
  for (const [problem, names] of unproven) {
    const shown = names.slice(0, BUCKETS_NAMED).join(', ')
    const subject = names.length > BUCKETS_NAMED ? `${shown} and ${names.length - BUCKETS_NAMED} more` : shown
    if (isAccepted)
      steps.addSkipped('trail coverage', subject, `${problem}. The gap trail-coverage is accepted`)
    else if (!areOnlyTrails)
      steps.addSkipped(
        'trail coverage',
        subject,
        `${problem}. A bucket whose access logs are read needs no proof`,
      )
    else steps.addFailed('trail coverage', subject, problem, REMEDY)
  }
}

/** Shows each trail once. */
function addTrails(trails: readonly FoundTrail[], steps: StepList): void {
  const told = new Set<string>()
  for (const { arn, trail } of trails)
    if (!(trail instanceof Error) && !told.has(arn)) {
      told.add(arn)
      steps.addOk('trail', arn, describeTrail(trail))
    }
}

function describeTrail({ bucket, keyPrefix, isOrganizationTrail, homeRegion, status }: Trail): string {
  const { isLogging, startedAt, deliveredAt } = status
  const since = startedAt === null ? '' : ` since ${formatTimestamp(startedAt)}`
  const delivered =
    deliveredAt === null ? 'nothing delivered yet' : `last delivery ${formatTimestamp(deliveredAt)}`
  return `${isOrganizationTrail ? 'of the organization, ' : ''}home Region ${homeRegion}, delivers to s3://${bucket}/${keyPrefix === '' ? '' : `${keyPrefix}/`}, ${isLogging ? `recording${since}` : 'stopped'}, ${delivered}`
}

function describeCoverage({ covered }: BucketTrails): string {
  return `a trail records all S3 data events of the bucket in ${covered?.region}; a change within the window shows when its files are read`
}
