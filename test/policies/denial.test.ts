import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findDenial, type PolicyDenial } from '../../src/policies/denial.js'
import { makeDenyPolicies } from '../../src/policies/deny-policy.js'
import { isRefused, type PolicyRequest } from '../support/iam-evaluator.js'

const BUCKET = 'arn:aws:s3:::photos'
const OBJECTS = `${BUCKET}/*`
const SIGV2 = { StringEquals: { 's3:signatureversion': 'AWS' } }
const deny = (more: object = {}) => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [BUCKET, OBJECTS],
  Condition: SIGV2,
  ...more,
})
const policy = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements })
const when = (operator: string, value: unknown, key = 's3:signatureversion') =>
  deny({ Condition: { [operator]: { [key]: value } } })
const tls = { Sid: 'TLS', ...deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }) }
const allow = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111122223333:root' },
  Action: 's3:Get*',
  Resource: OBJECTS,
}

/** Policies in forms that users write, each with its effect and the reason for it. */
const POLICIES: readonly (readonly [string, object, PolicyDenial['denial'], RegExp | null])[] = [
  ['the statement of this project', policy(deny()), 'denied', null],
  ['the statement of this project with others', policy(allow, tls, deny()), 'denied', null],
  ['one statement that is not in a list', { Version: '2008-10-17', Statement: deny() }, 'denied', null],
  ['a principal by its key', policy(deny({ Principal: { AWS: '*' } })), 'denied', null],
  ['a principal in a list', policy(deny({ Principal: { AWS: ['*'] } })), 'denied', null],
  ['every action of every service', policy(deny({ Action: ['s3:GetObject', '*'] })), 'denied', null],
  [
    'capitals in action and key',
    policy(deny({ Action: 'S3:*', Condition: { StringEquals: { 'S3:SignatureVersion': 'AWS' } } })),
    'denied',
    null,
  ],
  ['every resource', policy(deny({ Resource: '*' })), 'denied', null],
  ['a resource with a wildcard for both', policy(deny({ Resource: `${BUCKET}*` })), 'denied', null],
  [
    'two statements that cover bucket and objects together',
    policy(deny({ Resource: BUCKET }), deny({ Resource: OBJECTS })),
    'denied',
    null,
  ],
  [
    'a wildcard in the place of the service',
    policy(deny({ Resource: ['arn:aws:*:::photos', 'arn:aws:s*:::photos/*'] })),
    'partly',
    /covers neither the bucket nor all of its objects/,
  ],
  [
    'the start of an ARN with a wildcard',
    policy(deny({ Resource: 'arn:aws:*' })),
    'partly',
    /covers neither/,
  ],
  [
    'wildcards for partition, Region and account',
    policy(deny({ Resource: ['arn:*:s3:::photos', 'arn:aws:s3:*:*:photos/*'] })),
    'denied',
    null,
  ],
  [
    'a Region, which the ARN of a bucket does not have',
    policy(deny({ Resource: ['arn:aws:s3:eu-west-1::photos', 'arn:aws:s3:eu-west-1::photos/*'] })),
    'partly',
    /covers neither/,
  ],
  [
    'keys of at least one character, as every key is',
    policy(deny({ Resource: [BUCKET, `${BUCKET}/?*`] })),
    'denied',
    null,
  ],
  [
    'keys of at least two characters',
    policy(deny({ Resource: [BUCKET, `${BUCKET}/??*`] })),
    'partly',
    /bucket only/,
  ],
  [
    'all but the bucket, and the bucket in another statement',
    policy(deny({ Resource: undefined, NotResource: BUCKET }), deny({ Resource: BUCKET })),
    'denied',
    null,
  ],
  [
    'all but one object',
    policy(deny({ Resource: undefined, NotResource: `${BUCKET}/open` })),
    'partly',
    /bucket only/,
  ],
  ['a list of values', policy(when('StringEquals', ['AWS', 'AWS2'])), 'denied', null],
  [
    'a value in other letters, where case is ignored',
    policy(when('StringEqualsIgnoreCase', 'aws')),
    'denied',
    null,
  ],
  ['a value as a pattern', policy(when('StringLike', 'AWS')), 'denied', null],
  [
    'a pattern that SigV4 fits, too',
    policy(when('StringLike', 'AWS*')),
    'denied',
    /also refuses SigV4 requests and SigV4A requests/,
  ],
  [
    'whatever is not SigV4',
    policy(when('StringNotEquals', 'AWS4-HMAC-SHA256')),
    'denied',
    /also refuses anonymous requests and SigV4A/,
  ],
  ['whatever is not SigV4, as a pattern', policy(when('StringNotLike', 'AWS4-*')), 'denied', /anonymous/],
  [
    'whatever is not SigV4 or SigV4A',
    policy(when('StringNotEquals', ['AWS4-HMAC-SHA256', 'AWS4-ECDSA-P256-SHA256'])),
    'denied',
    /also refuses anonymous requests\.$/,
  ],
  [
    'any value that is not SigV4, which an anonymous request does not have',
    policy(when('ForAnyValue:StringNotEquals', 'AWS4-HMAC-SHA256')),
    'denied',
    /also refuses SigV4A requests\.$/,
  ],
  [
    'SigV2, and not SigV4',
    policy(deny({ Condition: { ...SIGV2, StringNotEquals: { 's3:signatureversion': 'AWS4-HMAC-SHA256' } } })),
    'denied',
    null,
  ],
  [
    'SigV2, and not SigV2',
    policy(deny({ Condition: { ...SIGV2, StringNotEquals: { 's3:signatureversion': 'AWS' } } })),
    'partly',
    /leaves out/,
  ],
  ['a resource of any partition', policy(deny({ Resource: ['arn:*:s3:::photos*'] })), 'denied', null],
  [
    'a principal and a service',
    policy(deny({ Principal: { AWS: '*', Service: 'logging.s3.amazonaws.com' } })),
    'denied',
    null,
  ],
  [
    'a canonical user',
    policy(deny({ Principal: { CanonicalUser: '79a59df900b949e55d96a1e698fbaced' } })),
    'partly',
    /some principals/,
  ],
  [
    'an hour of a denial preview',
    policy(
      deny({
        Condition: {
          ...SIGV2,
          DateGreaterThan: { 'aws:CurrentTime': '2027-01-12T09:00:00Z' },
          DateLessThan: { 'aws:CurrentTime': '2027-01-12T10:00:00Z' },
        },
      }),
    ),
    'partly',
    /another condition/,
  ],
  [
    'some actions on the bucket, and all on the objects',
    policy(deny({ Resource: BUCKET, Action: 's3:List*' }), deny({ Resource: OBJECTS })),
    'partly',
    /some actions.*the objects only/,
  ],
  ['a list without a value', policy(when('StringEquals', [])), 'partly', /not a plain text/],
  [
    'SigV2, or no signature version',
    policy(when('StringEqualsIfExists', 'AWS')),
    'denied',
    /also refuses anonymous requests/,
  ],
  ['all values of the one', policy(when('ForAllValues:StringEquals', 'AWS')), 'denied', /anonymous/],
  [
    'everything',
    policy({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [BUCKET, OBJECTS] }),
    'denied',
    /every other request/,
  ],
  [
    'other resources left out',
    policy({ ...deny(), Resource: undefined, NotResource: 'arn:aws:s3:::other/*' }),
    'denied',
    null,
  ],

  [
    'objects only, as many examples have it',
    policy(deny({ Resource: OBJECTS })),
    'partly',
    /the objects only/,
  ],
  ['the bucket only', policy(deny({ Resource: BUCKET })), 'partly', /the bucket only/],
  ['a folder only', policy(deny({ Resource: [BUCKET, `${BUCKET}/logs/*`] })), 'partly', /the bucket only/],
  [
    'another bucket',
    policy(deny({ Resource: ['arn:aws:s3:::photo', 'arn:aws:s3:::photos-2/*'] })),
    'partly',
    /neither the bucket/,
  ],
  [
    'an Allow for SigV4',
    policy({
      ...deny(),
      Effect: 'Allow',
      Condition: { StringEquals: { 's3:signatureversion': 'AWS4-HMAC-SHA256' } },
    }),
    'partly',
    /Allow refuses nothing/,
  ],
  ['an Allow for SigV2', policy({ ...deny(), Effect: 'Allow' }), 'partly', /Allow refuses nothing/],
  [
    'a condition that takes it away',
    policy(deny({ Condition: { ...SIGV2, Bool: { 'aws:SecureTransport': 'false' } } })),
    'partly',
    /another condition/,
  ],
  [
    'a second key in one operator',
    policy(
      deny({ Condition: { StringEquals: { 's3:signatureversion': 'AWS', 's3:authType': 'REST-HEADER' } } }),
    ),
    'partly',
    /another condition/,
  ],
  ['a value that does not exist', policy(when('StringEquals', 'v4')), 'partly', /no SigV2 request has/],
  [
    'SigV4 in place of SigV2',
    policy(when('StringEquals', 'AWS4-HMAC-SHA256')),
    'partly',
    /no SigV2 request has/,
  ],
  ['a value in other letters', policy(when('StringEquals', 'aws')), 'partly', /no SigV2 request has/],
  [
    'whatever is not a value that does not exist',
    policy(when('StringNotEquals', 'v4')),
    'partly',
    /no SigV4 request has/,
  ],
  ['whatever is not SigV2', policy(when('StringNotEquals', 'AWS')), 'partly', /leaves out/],
  [
    'some principals',
    policy(deny({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })),
    'partly',
    /some principals/,
  ],
  [
    'all principals but one',
    policy({ ...deny(), Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } }),
    'partly',
    /some principals/,
  ],
  ['some actions', policy(deny({ Action: ['s3:GetObject', 's3:PutObject'] })), 'partly', /some actions/],
  [
    'all actions but one',
    policy({ ...deny(), Action: undefined, NotAction: 's3:GetObject' }),
    'partly',
    /some actions/,
  ],
  [
    'all resources but some objects',
    policy({ ...deny(), Resource: undefined, NotResource: `${BUCKET}/public/*` }),
    'partly',
    /the bucket only/,
  ],
  [
    'a variable in the resource',
    policy(deny({ Resource: [BUCKET, `${BUCKET}/\${aws:username}/*`] })),
    'partly',
    /the bucket only/,
  ],
  [
    'a variable in the value',
    policy(when('StringEquals', `\${s3:signatureversion}`)),
    'partly',
    /not a plain text/,
  ],
  ['an operator that is not of texts', policy(when('Null', 'false')), 'partly', /operator Null/],
  ['another effect', policy(deny({ Effect: 'deny' })), 'partly', /Allow refuses nothing/],

  ['nothing about it', policy(allow, tls), 'not-denied', null],
  [
    'a signature age, which is not a version',
    policy(deny({ Condition: { NumericGreaterThan: { 's3:signatureAge': '600000' } } })),
    'not-denied',
    null,
  ],
  ['no statement', { Version: '2012-10-17', Statement: [] }, 'not-denied', null],
]

describe('the effect of a bucket policy on SigV2', () => {
  test.each(POLICIES)('The effect of a policy on SigV2 is recognized: %s', (_, document, denial, reason) => {
    const found = findDenial(JSON.stringify(document), 'photos')
    expect(found?.denial).toBe(denial)
    if (reason === null) expect(found?.reason).toBeNull()
    else expect(found?.reason).toMatch(reason)
  })

  test.each(['', 'null', '[]', '{', '"Deny"'])('The text %j is not a policy', (text) => {
    expect(findDenial(text, 'photos')).toBeNull()
  })

  test('The effect of a policy depends on the partition of the bucket', () => {
    const chinese = JSON.stringify(
      policy(deny({ Resource: ['arn:aws-cn:s3:::photos', 'arn:aws-cn:s3:::photos/*'] })),
    )
    expect([findDenial(chinese, 'photos', 'aws-cn')?.denial, findDenial(chinese, 'photos')?.denial]).toEqual([
      'denied',
      'partly',
    ])
  })

  test('The policy that this project prints denies SigV2', () => {
    const { bucketPolicies } = makeDenyPolicies(['photos'])
    expect(findDenial(JSON.stringify(bucketPolicies.photos), 'photos')).toEqual({
      denial: 'denied',
      reason: null,
    })
  })
})

/** SigV2 requests of every kind: who, what, where, and how the request arrived. */
const REQUESTS: readonly PolicyRequest[] = [
  null,
  'arn:aws:iam::111122223333:root',
  'arn:aws:iam::444455556666:user/old',
  'arn:aws:iam::111122223333:role/ci',
].flatMap((principal) =>
  [
    ['s3:ListBucket', BUCKET],
    ['s3:PutBucketPolicy', BUCKET],
    ['s3:GetObject', `${BUCKET}/a`],
    ['s3:GetObject', `${BUCKET}/public/b`],
    ['s3:PutObject', `${BUCKET}/logs/old/c`],
    ['s3:DeleteObjectVersion', `${BUCKET}/x y`],
  ].flatMap(([action = '', resource = '']) =>
    ['REST-HEADER', 'REST-QUERY-STRING', 'POST'].flatMap((authType) =>
      ['true', 'false'].map((secure) => ({
        principal,
        action,
        resource,
        context: { 's3:signatureversion': 'AWS', 's3:authtype': authType, 'aws:securetransport': secure },
      })),
    ),
  ),
)

/** A denial by one statement says which requests other than SigV2 it refuses. */
function verifyOtherRequests(document: Parameters<typeof isRefused>[0], reason: string): void {
  for (const [kind, version] of [
    ['anonymous requests', undefined],
    ['SigV4 requests', 'AWS4-HMAC-SHA256'],
    ['SigV4A requests', 'AWS4-ECDSA-P256-SHA256'],
  ] as const)
    for (const { context, ...request } of REQUESTS) {
      const { 's3:signatureversion': _, ...rest } = context
      const other = {
        ...request,
        context: version === undefined ? rest : { ...rest, 's3:signatureversion': version },
      }
      const isNamed = reason.includes(kind) || reason.includes('every other request')
      if (isRefused(document, other) !== isNamed)
        throw new Error(`${kind}: ${JSON.stringify(document)}: ${reason}`)
    }
}

test('A policy that is recognized as a denial refuses every kind of SigV2 request', () => {
  const some = <Item>(...items: Item[]) => fc.constantFrom(...items)
  const element = (name: string, ...values: unknown[]) =>
    fc.oneof(
      { weight: 5, arbitrary: some(...values).map((value) => ({ [name]: value })) },
      { weight: 1, arbitrary: some(...values).map((value) => ({ [`Not${name}`]: value })) },
    )
  const statement = fc
    .tuple(
      some({ Effect: 'Deny' }, { Effect: 'Deny' }, { Effect: 'Deny' }, { Effect: 'Allow' }),
      element(
        'Principal',
        '*',
        '*',
        { AWS: '*' },
        { AWS: ['*', 'arn:aws:iam::111122223333:root'] },
        { AWS: 'arn:aws:iam::111122223333:role/ci' },
      ),
      element(
        'Action',
        's3:*',
        's3:*',
        '*',
        ['s3:Get*', 's3:*'],
        's3:Get*',
        ['s3:ListBucket', 's3:PutObject'],
        'iam:*',
        's3express:*',
        's?:*',
      ),
      element(
        'Resource',
        [BUCKET, OBJECTS],
        '*',
        BUCKET,
        OBJECTS,
        `${BUCKET}*`,
        'arn:aws:s3:::*',
        `${BUCKET}/?*`,
        `${BUCKET}/logs/*`,
        'arn:aws:s3:::other/*',
        `${BUCKET}/\${aws:username}`,
        `${BUCKET}/\${s3:authType}*`,
        'arn:aws:s3:::photo?/*',
      ),
      fc.oneof(
        some(undefined, SIGV2, SIGV2),
        fc
          .tuple(
            some('', 'ForAllValues:', 'ForAnyValue:'),
            some(
              'StringEquals',
              'StringNotEquals',
              'StringEqualsIgnoreCase',
              'StringNotEqualsIgnoreCase',
              'StringLike',
              'StringNotLike',
              'Null',
            ),
            some('', 'IfExists'),
            some('s3:signatureversion', 'S3:SignatureVersion', 's3:authType'),
            some<unknown>(
              'AWS',
              'aws',
              'AWS4-HMAC-SHA256',
              ['AWS', 'AWS4-HMAC-SHA256'],
              'AWS4*',
              'AW?',
              '*',
              'v4',
              'false',
              `\${s3:authType}`,
              'REST-HEADER',
            ),
          )
          .map(([set, operator, ifExists, key, value]) => ({
            [`${set}${operator}${ifExists}`]: { [key]: value },
          })),
        some<object>({ ...SIGV2, Bool: { 'aws:SecureTransport': 'false' } }),
      ),
    )
    .map(([effect, principal, action, resource, condition]) => ({
      ...effect,
      ...principal,
      ...action,
      ...resource,
      ...(condition === undefined ? {} : { Condition: condition }),
    }))
  let denied = 0
  fc.assert(
    fc.property(
      some('2012-10-17', '2008-10-17'),
      fc.array(statement, { minLength: 1, maxLength: 3 }),
      (Version, Statement) => {
        const document = { Version, Statement }
        const found = findDenial(JSON.stringify(document), 'photos')
        if (found?.denial !== 'denied') return
        denied++
        if (Statement.length === 1) verifyOtherRequests(document as never, found.reason ?? '')
        for (const request of REQUESTS)
          if (!isRefused(document as never, request))
            throw new Error(`not refused: ${JSON.stringify(request)}`)
      },
    ),
    { numRuns: 4_000 },
  )
  expect(denied).toBeGreaterThan(10)
})
