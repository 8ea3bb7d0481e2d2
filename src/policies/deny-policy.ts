import { removeSession } from '../advice/requester.js'
import { formatCount, formatNumber } from '../model/figures.js'

/** The part of the IAM policy language that these policies need. */
interface PolicyStatement {
  readonly Sid: string
  readonly Effect: 'Deny'
  /** Required in a bucket policy and a resource control policy. Not allowed in a service control policy. */
  readonly Principal?: '*'
  readonly Action: 's3:*'
  readonly Resource: '*' | readonly string[]
  readonly Condition: {
    readonly StringEquals: { readonly 's3:signatureversion': 'AWS' }
    /** The clients that are temporarily exempt. */
    readonly ArnNotLike?: { readonly 'aws:PrincipalArn': readonly string[] }
  }
}

/** A policy document. */
export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly PolicyStatement[]
}

/** The policies that deny SigV2, one for each kind of policy. */
export interface Policies {
  /** One policy per bucket. It adds a statement to the bucket's own policy. */
  readonly bucketPolicies: Readonly<Record<string, Policy>>
  /** One policy for all requests of S3 resources in the accounts to which it is attached. */
  readonly serviceControlPolicies: readonly [Policy]
  /** One policy for all buckets of the accounts to which it is attached, and for any requester. */
  readonly resourceControlPolicies: readonly [Policy]
  /** Facts that the policies cannot express, one sentence each. */
  readonly notes: readonly string[]
}

/** A client that may sign with SigV2 for some time. */
export interface LeftOut {
  /** The requester as in the log. Null for any. */
  readonly requester: string | null
  /** Null for every bucket. */
  readonly bucket: string | null
}

/**
 * Characters of a policy. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html (20 KB)
 */
const LONGEST_CONTROL_POLICY = 5_120
const LONGEST_BUCKET_POLICY = 20_480

/**
 * Policies that deny every S3 request that is signed with SigV2, for which `s3:signatureversion` is `AWS`.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html The condition is
 * `StringEquals` with the value of SigV2, and not `StringNotEquals` with the value of SigV4. An unsigned request has no
 * such key. `StringEquals` then does not match, while `StringNotEquals` does, and would also stop anonymous requests
 * and SigV4A. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * @param leftOut exceptions that have not expired. The policies exempt their clients by the ARN of the principal only
 */
export function makeDenyPolicies(
  buckets: readonly string[],
  partition = 'aws',
  leftOut: readonly LeftOut[] = [],
): Policies {
  const names = listBucketsInPolicies(buckets)
  const notes: string[] = []
  const anywhere: string[] = []
  const byBucket = new Map<string, string[]>()
  let unnamed = 0
  for (const { requester, bucket } of leftOut) {
    const arns = requester === null ? [] : listPrincipalArns(requester)
    if (arns.length === 0) unnamed++
    const list = bucket === null ? anywhere : getOrMakeList(byBucket, bucket)
    for (const arn of arns) list.push(arn)
  }
  if (unnamed > 0)
    notes.push(
      `${formatNumber(unnamed)} of the exceptions ${unnamed === 1 ? 'does' : 'do'} not name a principal that a policy can leave out: ${describeRefusal(unnamed)}.`,
    )
  const everyone = [...anywhere, ...[...byBucket.values()].flat()]
  let cut = 0
  const makeFittingPolicy = (
    make: (arns: readonly string[]) => Policy,
    arns: readonly string[],
    longest: number,
  ) => {
    if (arns.length === 0) return make(arns)
    const distinct = [...new Set(arns)]
    const fit = countFitting(make, distinct, longest)
    cut = Math.max(cut, distinct.length - fit)
    return make(distinct.slice(0, fit))
  }
  const policies = {
    bucketPolicies: Object.fromEntries(
      names.map((bucket) => {
        const resources = [`arn:${partition}:s3:::${bucket}`, `arn:${partition}:s3:::${bucket}/*`]
        const arns = [...anywhere, ...(byBucket.get(bucket) ?? [])]
        return [
          bucket,
          makeFittingPolicy(
            (some) => makeStatement({ Principal: '*' }, resources, some),
            arns,
            LONGEST_BUCKET_POLICY,
          ),
        ]
      }),
    ),
    serviceControlPolicies: [
      makeFittingPolicy((some) => makeStatement({}, '*', some), everyone, LONGEST_CONTROL_POLICY),
    ],
    resourceControlPolicies: [
      makeFittingPolicy(
        (some) => makeStatement({ Principal: '*' }, '*', some),
        everyone,
        LONGEST_CONTROL_POLICY,
      ),
    ],
  } as const
  if (cut > 0)
    notes.push(
      `${formatCount(cut, 'principal ARN')} of the exceptions ${cut === 1 ? 'does' : 'do'} not fit into a policy of AWS's greatest size: ${describeRefusal(cut)}.`,
    )
  return { ...policies, notes }
}

/** A text in the bucket column that is not a bucket name (`*`, `${…}`) would change the meaning of the policy. */
export function listBucketsInPolicies(buckets: readonly string[]): string[] {
  return [...new Set(buckets)].filter((bucket) => /^[A-Za-z0-9._-]{3,255}$/.test(bucket))
}

function makeStatement(
  principal: Pick<PolicyStatement, 'Principal'>,
  resources: PolicyStatement['Resource'],
  leftOut: readonly string[],
): Policy {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DenySigV2',
        Effect: 'Deny',
        ...principal,
        Action: 's3:*',
        Resource: resources,
        Condition: {
          StringEquals: { 's3:signatureversion': 'AWS' },
          ...(leftOut.length === 0 ? {} : { ArnNotLike: { 'aws:PrincipalArn': leftOut } }),
        },
      },
    ],
  }
}

/** The number of ARNs, from the first on, that fit into the policy. */
function countFitting(
  make: (arns: readonly string[]) => Policy,
  arns: readonly string[],
  longest: number,
): number {
  const spare = longest - JSON.stringify(make(arns.slice(0, 1))).length
  let used = 0
  let count = Math.min(1, arns.length)
  while (count < arns.length) {
    used += JSON.stringify(arns[count]).length + 1
    if (used > spare) break
    count++
  }
  return count
}

function describeRefusal(count: number): string {
  return `${count === 1 ? 'its' : 'their'} requests are refused`
}

function getOrMakeList(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

const ROLE = /^arn:(aws[a-z-]{0,20}):sts::([0-9]{12}):assumed-role\/([^/*?$]+)$/
const PRINCIPAL =
  /^arn:aws[a-z-]{0,20}:(?:iam::[0-9]{12}:(?:root|user\/[^*?$]+|role\/[^*?$]+)|sts::[0-9]{12}:federated-user\/[^*?$]+)$/

/**
 * The possible values of `aws:PrincipalArn` for a requester. Empty when they are unknown. The log omits the path of a
 * role.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
 */
function listPrincipalArns(requester: string): string[] {
  const [, partition, account, role] = ROLE.exec(removeSession(requester)) ?? []
  if (role !== undefined)
    return [
      `arn:${partition}:iam::${account}:role/${role}`,
      `arn:${partition}:iam::${account}:role/*/${role}`,
    ]
  return PRINCIPAL.test(requester) ? [requester] : []
}
