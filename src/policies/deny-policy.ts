/** The part of IAM's policy language that denying SigV2 needs. */
export interface PolicyStatement {
  readonly Sid: string
  readonly Effect: 'Deny'
  /** A bucket policy says whom it is about; a service control policy must not. */
  readonly Principal?: '*'
  readonly Action: 's3:*'
  readonly Resource: readonly string[]
  readonly Condition: { readonly StringEquals: { readonly 's3:signatureversion': 'AWS' } }
}

export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly PolicyStatement[]
}

export interface Policies {
  /** One for each bucket, whose policy holds the statement beside those that it has. */
  readonly bucketPolicies: Readonly<Record<string, Policy>>
  /** For all of the buckets together; more than one where one would be too long. */
  readonly serviceControlPolicies: readonly Policy[]
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const LONGEST_SERVICE_CONTROL_POLICY = 5_120

/**
 * Policies that deny every S3 request signed with SigV2: `s3:signatureversion` is `AWS` then.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 *
 * `StringEquals` and not `StringNotEquals` with the value of SigV4: where a request has no such key, which is so where
 * nobody signed, the first does not match and the second does, and would stop anonymous requests, and SigV4A, too.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function policiesThatDenySigV2(buckets: readonly string[], partition = 'aws'): Policies {
  // A bucket column that is no bucket name (`*`, `${…}`) would give the policy another meaning.
  const names = [...new Set(buckets)].filter((bucket) => /^[A-Za-z0-9._-]{3,255}$/.test(bucket))
  const resourcesOf = (bucket: string) => [
    `arn:${partition}:s3:::${bucket}`,
    `arn:${partition}:s3:::${bucket}/*`,
  ]
  const statement = (
    sid: string,
    principal: Pick<PolicyStatement, 'Principal'>,
    resources: readonly string[],
  ) =>
    ({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: sid,
          Effect: 'Deny',
          ...principal,
          Action: 's3:*',
          Resource: resources,
          Condition: { StringEquals: { 's3:signatureversion': 'AWS' } },
        },
      ],
    }) as const satisfies Policy

  const serviceControlPolicies: Policy[] = []
  let resources: string[] = []
  for (const bucket of names) {
    const more = [...resources, ...resourcesOf(bucket)]
    const tooLong = JSON.stringify(statement('DenySigV2', {}, more)).length > LONGEST_SERVICE_CONTROL_POLICY
    if (tooLong && resources.length > 0) {
      serviceControlPolicies.push(statement('DenySigV2', {}, resources))
      resources = resourcesOf(bucket)
    } else resources = more
  }
  if (resources.length > 0) serviceControlPolicies.push(statement('DenySigV2', {}, resources))
  return {
    bucketPolicies: Object.fromEntries(
      names.map((bucket) => [bucket, statement('DenySigV2', { Principal: '*' }, resourcesOf(bucket))]),
    ),
    serviceControlPolicies,
  }
}
