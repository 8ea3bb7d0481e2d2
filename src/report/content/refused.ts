import { byCodePoints } from '../../model/order.js'
import type { Report, Timestamp } from '../../model/report.js'
import {
  bucketsInPolicies,
  type LeftOut,
  type Policies,
  policiesThatDenySigV2,
} from '../../policies/deny-policy.js'
import { daysRead, type RolledUpCause, rollUp } from './causes.js'

/** One cause that would be refused, and how often. */
export interface DeniedCause extends RolledUpCause {
  /** Requests that were not refused already, a day on average. */
  readonly requestsADay: number
  /** It is no finding now, because an exception covers it; the policy knows no exceptions. */
  readonly excepted: boolean
}

/** What would happen if SigV2 were denied now. */
export interface Rehearsal {
  /** Days that the averages are of: the time of the records read, at least one. */
  readonly days: number
  /** Those configured, else those of the log. */
  readonly buckets: readonly string[]
  /** Most requests a day first; those all of whose requests are refused already are left out. */
  readonly denied: readonly DeniedCause[]
  /** SigV2 requests of clients that the report does not list; those of them that were refused already among them. */
  readonly requestsNotListed: number
  /** When the last presigned URL seen expires, where that is still to come. */
  readonly lastExpiry: Timestamp | null
  /** Those of all buckets, made when they are asked for: there may be many. */
  readonly policies: Policies
  /** Those of the first so many buckets, and for how many more buckets the same holds. */
  readonly firstPolicies: (most: number) => { readonly policies: Policies; readonly left: number }
  /** What else the statement stops, a sentence each. */
  readonly alsoStops: readonly string[]
  readonly doesNotStop: readonly string[]
}

type Rehearsed = Pick<
  Report,
  | 'generatedAt'
  | 'source'
  | 'settings'
  | 'targets'
  | 'findings'
  | 'findingsNotListed'
  | 'excepted'
  | 'exceptedNotListed'
  | 'exceptions'
>

/** What `rehearse` gave for a report: its forms ask for the same. */
const rehearsedBefore = new WeakMap<Rehearsed, Rehearsal>()

/**
 * Who would get a 403 if SigV2 were denied to the buckets of this report, and the policies that would do it. The result is
 * kept as long as the report is, which nobody may change.
 */
export function rehearse(report: Rehearsed): Rehearsal {
  let rehearsed = rehearsedBefore.get(report)
  if (rehearsed === undefined) {
    rehearsed = rehearseAnew(report)
    rehearsedBefore.set(report, rehearsed)
  }
  return rehearsed
}

function rehearseAnew(report: Rehearsed): Rehearsal {
  const days = daysRead(report)
  const named = report.settings.buckets.length > 0 ? report.settings.buckets : bucketsOf(report)
  const cause = (rolledUp: RolledUpCause, excepted: boolean): DeniedCause => ({
    ...rolledUp,
    requestsADay: Math.round(((rolledUp.requests - rolledUp.rejected) / days) * 100) / 100,
    excepted,
  })
  const denied = [
    ...rollUp(report.findings, days).map((one) => cause(one, false)),
    ...rollUp(report.excepted, days).map((one) => cause(one, true)),
  ]
    .filter(({ requests, rejected }) => requests > rejected)
    .sort((a, b) => b.requestsADay - a.requestsADay)
  const policiesOf = (buckets: readonly string[]): Policies =>
    policiesThatDenySigV2(buckets, partitionOf(report), leftOutOf(report))
  return {
    days,
    buckets: named,
    denied,
    requestsNotListed: report.findingsNotListed.requests + report.exceptedNotListed.requests,
    lastExpiry: lastExpiryOf(denied, report.generatedAt),
    get policies() {
      return policiesOf(named)
    },
    firstPolicies(most) {
      const buckets = bucketsInPolicies(named)
      return { policies: policiesOf(buckets.slice(0, most)), left: Math.max(0, buckets.length - most) }
    },
    alsoStops: ALSO_STOPS,
    doesNotStop: DOES_NOT_STOP,
  }
}

/** Exceptions that hold: the policies leave their requesters out. */
function leftOutOf({ exceptions }: Rehearsed): LeftOut[] {
  return exceptions
    .filter(({ state }) => state === 'active')
    .map(({ match }) => ({ requester: match.requester, bucket: match.bucket }))
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html */
const ALSO_STOPS = [
  'Presigned SigV2 URLs that were handed out already, seen in this log or not: they stop at once, whatever their expiry.',
  'Browser uploads with a POST policy that was signed with SigV2.',
  'SigV2 requests that bring a copy from these buckets elsewhere, or from elsewhere into them.',
  'Clients that did not come in this window: a monthly job, or what S3 did not log, since its logs are best effort.',
] as const

/**
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html (`ListAllMyBuckets` has no resource)
 */
const DOES_NOT_STOP = [
  'Anonymous requests: nobody signed them, so the condition does not match. Block Public Access stops them.',
  'SigV4 and SigV4A requests.',
  "Under the service control policy alone: users and roles of the organization's management account, service-linked roles, and callers of accounts outside of the organization. The bucket policy stops these.",
  "Under the bucket policy alone: requests that name no bucket (listing an account's buckets). The service control policy stops these.",
  "Under the bucket policy alone: the root user of the bucket's own account can always read, replace and delete that policy.",
  'What is refused is still logged as SigV2, with status 403: check with ignore-rejected once the policy is in place.',
] as const

function lastExpiryOf(denied: readonly DeniedCause[], now: Timestamp): Timestamp | null {
  const expiries = denied.map(({ presigned }) => presigned?.latestExpiry ?? '').sort(byCodePoints)
  const last = expiries.at(-1) ?? ''
  return last > now ? last : null
}

function bucketsOf({ targets }: Rehearsed): string[] {
  return [...new Set(targets.map(({ bucket }) => bucket))].sort(byCodePoints)
}

/** `aws`, `aws-us-gov`, …: as the requesters' ARNs have it. One account, and so one bucket, is in one partition alone. */
function partitionOf({ findings, excepted }: Rehearsed): string {
  for (const { requester } of [...findings, ...excepted]) {
    const partition = /^arn:(aws(?:-[a-z]{1,8}){0,3}):/.exec(requester)?.[1]
    if (partition !== undefined) return partition
  }
  return 'aws'
}
