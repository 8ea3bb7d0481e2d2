import { compareCodePoints } from '../../model/order.js'
import type { Cause, Report, Timestamp } from '../../model/report.js'
import {
  type LeftOut,
  listBucketsInPolicies,
  makeDenyPolicies,
  type Policies,
} from '../../policies/deny-policy.js'
import { memoizeByObject } from '../../runtime/memoize.js'
import { countDaysRead, rollUp } from './causes.js'

/** One cause that would be refused, and how often. Without the rest of the cause: there may be ten thousand. */
export interface DeniedCause extends Pick<Cause, 'requester' | 'presigned'> {
  /** Requests that were not refused already. */
  readonly requests: number
  /** Whether an exception covers it, so that it is not a finding now. The policy leaves out the principals that it can name. */
  readonly isExcepted: boolean
}

/** What would happen if SigV2 were denied now. */
export interface DenialPreview {
  /** Days of the averages: the time of the records read, at least one day. */
  readonly days: number
  /** Most requests first. Causes whose requests are all refused already are left out. */
  readonly denied: readonly DeniedCause[]
  /** SigV2 requests of clients that the report does not list, including requests that S3 refused already. */
  readonly requestsNotListed: number
  /** Expiry of the last presigned URL seen, if it is in the future. Otherwise null. */
  readonly lastExpiry: Timestamp | null
  /** Makes the policies of all buckets: those configured, else those of the log. There may be many. */
  readonly makePolicies: () => Policies
  /** The policies of the first buckets, and the number of other buckets with the same policy. */
  readonly takePolicies: (most: number) => { readonly policies: Policies; readonly left: number }
}

type PreviewedReport = Pick<
  Report,
  | 'generatedAt'
  | 'source'
  | 'settings'
  | 'targets'
  | 'findings'
  | 'causes'
  | 'findingsNotListed'
  | 'excepted'
  | 'exceptedNotListed'
  | 'exceptions'
>

/**
 * Who would get a 403 if SigV2 were denied to the buckets of this report, and the policies that would do it. Computed once
 * for each report.
 */
export const previewDenial = memoizeByObject((report: PreviewedReport): DenialPreview => {
  const days = countDaysRead(report)
  const named = report.settings.buckets.length > 0 ? report.settings.buckets : listBuckets(report)
  const listDenied = (causes: readonly Cause[], isExcepted: boolean): readonly DeniedCause[] =>
    causes
      .filter(({ requests, rejected }) => requests > rejected)
      .map(({ requester, presigned, requests, rejected }) => ({
        requester,
        presigned,
        requests: requests - rejected,
        isExcepted,
      }))
  const denied = [
    ...listDenied(report.causes, false),
    ...listDenied(rollUp(report.excepted, days), true),
  ].sort((a, b) => b.requests - a.requests)
  let inPolicies: readonly string[] | null = null
  const makePolicies = (buckets: readonly string[]): Policies =>
    makeDenyPolicies(buckets, findPartition(report), listLeftOut(report))
  return {
    days,
    denied,
    requestsNotListed: report.findingsNotListed.requests + report.exceptedNotListed.requests,
    lastExpiry: findLastExpiry(denied, report.generatedAt),
    makePolicies: () => makePolicies(named),
    takePolicies(most) {
      inPolicies ??= listBucketsInPolicies(named)
      return {
        policies: makePolicies(inPolicies.slice(0, most)),
        left: Math.max(0, inPolicies.length - most),
      }
    },
  }
})

/**
 * Exceptions that have not expired: the policies leave their requesters out, also those without a request in the window. A
 * job that runs each month may be one.
 */
function listLeftOut({ exceptions }: PreviewedReport): LeftOut[] {
  return exceptions
    .filter(({ state }) => state !== 'expired')
    .map(({ match }) => ({ requester: match.requester, bucket: match.bucket }))
}

/**
 * What a policy against SigV2 stops, in addition to the causes of a report: one sentence each.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 */
export const ALSO_STOPS = [
  'Presigned SigV2 URLs, also those that this log does not show. They stop at once, whatever their expiry.',
  'Browser uploads with a POST policy that was signed with SigV2.',
  'SigV2 requests that copy objects from or to these buckets.',
  'SigV2 clients that these logs do not show, such as a monthly job. S3 delivers access logs on a best-effort basis.',
] as const

/**
 * What policies against SigV2 do not stop, one sentence each.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html (`ListAllMyBuckets` has no resource)
 */
export const DOES_NOT_STOP = [
  'Anonymous requests: they have no signature, so the condition does not match. Block Public Access stops them.',
  'SigV4 and SigV4A requests.',
  "With only the service control policy: users and roles of the organization's management account, service-linked roles, and callers of accounts outside of the organization. The bucket policy stops these.",
  "With only the resource control policy: buckets of the organization's management account, and service-linked roles. The bucket policy stops these.",
  "With only the bucket policy: requests that do not name a bucket (listing an account's buckets). The service control policy stops these.",
  "With only the bucket policy: the root user of the bucket's own account can always read, replace and delete that policy.",
  'The logging of refused requests: S3 still logs them as SigV2, with status 403, so use ignore-rejected after the policy is in place.',
] as const

/** Whether a report shows the preview. An inconclusive check without SigV2 requests does not prove that a denial refuses nobody. */
export function isDenialPreviewed({ totals, verdict }: Pick<Report, 'totals' | 'verdict'>): boolean {
  return verdict !== 'inconclusive' || totals.sigV2 > 0
}

function findLastExpiry(denied: readonly DeniedCause[], now: Timestamp): Timestamp | null {
  let last = now
  for (const { presigned } of denied) {
    const latest = presigned?.latestExpiry ?? null
    if (latest !== null && latest > last) last = latest
  }
  return last > now ? last : null
}

function listBuckets({ targets }: PreviewedReport): string[] {
  return [...new Set(targets.map(({ bucket }) => bucket))].sort(compareCodePoints)
}

/** The partition (`aws`, `aws-us-gov`, …) of the requesters' ARNs. An account, and so a bucket, is in only one partition. */
function findPartition({ findings, excepted }: PreviewedReport): string {
  for (const { requester } of [...findings, ...excepted]) {
    const partition = /^arn:(aws(?:-[a-z]{1,8}){0,3}):/.exec(requester)?.[1]
    if (partition !== undefined) return partition
  }
  return 'aws'
}
