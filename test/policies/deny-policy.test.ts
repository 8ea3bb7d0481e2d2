import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findAdvice } from '../../src/advice/advice.js'
import type { Finding } from '../../src/model/report.js'
import { makeDenyPolicies } from '../../src/policies/deny-policy.js'
import { type CauseIdentity, identifyCauses, rollUp } from '../../src/report/content/causes.js'
import { previewDenial } from '../../src/report/content/refused.js'
import { findGrammarProblems, isDenied } from '../support/iam-policy.js'

describe('the printed policies', () => {
  const { bucketPolicies, serviceControlPolicies, resourceControlPolicies } = makeDenyPolicies([
    'photos',
    'backups',
  ])

  test('The policies have the form that S3 and Organizations accept', () => {
    expect(bucketPolicies.photos).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'DenySigV2',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: ['arn:aws:s3:::photos', 'arn:aws:s3:::photos/*'],
          Condition: { StringEquals: { 's3:signatureversion': 'AWS' } },
        },
      ],
    })
    const statement = {
      Sid: 'DenySigV2',
      Effect: 'Deny',
      Action: 's3:*',
      Resource: '*',
      Condition: { StringEquals: { 's3:signatureversion': 'AWS' } },
    }
    expect(serviceControlPolicies).toEqual([{ Version: '2012-10-17', Statement: [statement] }])
    expect(resourceControlPolicies).toEqual([
      { Version: '2012-10-17', Statement: [{ ...statement, Principal: '*' }] },
    ])
  })

  test('The policies follow the grammar of the policy language for any bucket name of a log', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.stringMatching(/^[A-Za-z0-9._-]{1,40}$/),
            fc.string(),
            fc.constant('*'),
            fc.stringMatching(/^\$\{[a-z:]{1,9}\}$/),
          ),
        ),
        fc.constantFrom('aws', 'aws-us-gov', 'aws-cn'),
        (buckets, partition) => {
          const policies = makeDenyPolicies(buckets, partition)
          for (const [bucket, policy] of Object.entries(policies.bucketPolicies)) {
            expect(findGrammarProblems(JSON.parse(JSON.stringify(policy)), 'resource')).toEqual([])
            expect(bucket).toMatch(/^[A-Za-z0-9._-]{3,255}$/)
          }
          for (const policy of policies.serviceControlPolicies)
            expect(findGrammarProblems(JSON.parse(JSON.stringify(policy)), 'control')).toEqual([])
          for (const policy of policies.resourceControlPolicies)
            expect(findGrammarProblems(JSON.parse(JSON.stringify(policy)), 'resource')).toEqual([])
        },
      ),
    )
  })

  const policy = bucketPolicies.photos as Parameters<typeof isDenied>[0]
  test.each([
    ['a SigV2 request for an object', 'arn:aws:s3:::photos/a/b', { 's3:signatureversion': 'AWS' }, true],
    ['a SigV2 request for the bucket', 'arn:aws:s3:::photos', { 's3:signatureversion': 'AWS' }, true],
    [
      'a presigned SigV2 URL',
      'arn:aws:s3:::photos/a',
      { 's3:signatureversion': 'AWS', 's3:authType': 'REST-QUERY-STRING' },
      true,
    ],
    ['a SigV2 POST', 'arn:aws:s3:::photos/a', { 's3:signatureversion': 'AWS', 's3:authType': 'POST' }, true],
    ['no SigV4 request', 'arn:aws:s3:::photos/a', { 's3:signatureversion': 'AWS4-HMAC-SHA256' }, false],
    ['no anonymous request', 'arn:aws:s3:::photos/a', {}, false],
    ['no other bucket', 'arn:aws:s3:::photos-2/a', { 's3:signatureversion': 'AWS' }, false],
  ])('The policies deny %s', (_, resource, context, denied) => {
    expect(isDenied(policy, { resource, context: context as Record<string, string> })).toBe(denied)
  })

  test('The organization gets one policy of each kind, of one size for any number of buckets', () => {
    const buckets = Array.from({ length: 10_000 }, (_, index) => `a-bucket-with-a-longer-name-${index}`)
    const { serviceControlPolicies: many, resourceControlPolicies: others } = makeDenyPolicies(buckets)
    expect([many, others]).toEqual([serviceControlPolicies, resourceControlPolicies])
  })

  describe('policies with exceptions', () => {
    const user = 'arn:aws:iam::111122223333:user/backup'
    const role = 'arn:aws:sts::111122223333:assumed-role/ci'
    const leftOut = [
      { requester: user, bucket: 'photos' },
      { requester: `${role}/run-1`, bucket: null },
      { requester: '-', bucket: null },
      { requester: 'a'.repeat(64), bucket: null },
      { requester: 'arn:aws:iam::111122223333:user/*', bucket: null },
      { requester: null, bucket: 'photos' },
    ]
    const roles = ['arn:aws:iam::111122223333:role/ci', 'arn:aws:iam::111122223333:role/*/ci']
    const arnsIn = (one: object | undefined) =>
      (one as { Statement: { Condition: { ArnNotLike?: { 'aws:PrincipalArn': string[] } } }[] }).Statement[0]
        ?.Condition.ArnNotLike?.['aws:PrincipalArn']

    test('The policies exclude excepted principals only in the buckets of their exceptions', () => {
      const policies = makeDenyPolicies(['photos', 'backups'], 'aws', leftOut)
      expect(arnsIn(policies.bucketPolicies.photos)).toEqual([...roles, user])
      expect(arnsIn(policies.bucketPolicies.backups)).toEqual(roles)
      expect(arnsIn(policies.serviceControlPolicies[0])).toEqual([...roles, user])
      expect(arnsIn(policies.resourceControlPolicies[0])).toEqual([...roles, user])
      expect(policies.notes).toEqual([expect.stringContaining('4 of the exceptions do not name a principal')])
    })

    test('The policies stay within the size limits of AWS and name the principals that do not fit', () => {
      const many = Array.from({ length: 2_000 }, (_, index) => ({
        requester: `${user}-${index}`,
        bucket: null,
      }))
      const policies = makeDenyPolicies(['photos'], 'aws', many)
      const sizes = [
        [policies.bucketPolicies.photos, 20_480],
        [policies.serviceControlPolicies[0], 5_120],
        [policies.resourceControlPolicies[0], 5_120],
      ] as const
      for (const [one, longest] of sizes) {
        expect(JSON.stringify(one).length).toBeLessThanOrEqual(longest)
        expect(JSON.stringify(one).length).toBeGreaterThan(longest - 100)
      }
      expect(policies.notes).toEqual([
        expect.stringMatching(/^1,\d{3} principal ARNs of the exceptions do not fit/),
      ])
    })

    test('A note about one exception or one principal has the singular', () => {
      const notesOf = (exceptions: Parameters<typeof makeDenyPolicies>[2]) =>
        makeDenyPolicies([], 'aws', exceptions).notes
      expect(notesOf([{ requester: null, bucket: null }])).toEqual([
        expect.stringMatching(/^1 of the exceptions does not name .* its requests are refused\.$/),
      ])
      const users = Array.from({ length: 200 }, (_, index) => ({
        requester: `${user}-${index}`,
        bucket: null,
      }))
      const notes = users.flatMap((_, index) => notesOf(users.slice(0, index)).slice(0, 1))
      expect(notes[0]).toMatch(
        /^1 principal ARN of the exceptions does not fit .* its requests are refused\.$/,
      )
    })
  })
})

describe('the grammar check of these tests', () => {
  const sound = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }
  test.each([
    ['unknown elements', { ...sound, Conditions: {} }],
    ['no effect', { ...sound, Effect: 'deny' }],
    ['a statement id with blanks', { ...sound, Sid: 'Deny SigV2' }],
    ['an unknown operator', { ...sound, Condition: { StringEqual: { 's3:signatureversion': 'AWS' } } }],
    ['a resource that is not an ARN', { ...sound, Resource: 'photos/*' }],
    ['no resource', { Effect: 'Deny', Principal: '*', Action: 's3:*' }],
  ])('The grammar check finds %s', (_, statement) => {
    expect(
      findGrammarProblems({ Version: '2012-10-17', Statement: [statement] } as never, 'resource'),
    ).not.toEqual([])
  })
  test('The grammar check finds a principal where none is allowed, and a missing one', () => {
    const { Principal: _, ...nobody } = sound
    expect(findGrammarProblems({ Version: '2012-10-17', Statement: [sound] }, 'control')).toEqual([
      'Principal',
    ])
    expect(findGrammarProblems({ Version: '2012-10-17', Statement: [nobody] }, 'resource')).toEqual([
      'Principal',
    ])
  })
})

describe('the preview of a denial', () => {
  const finding = (changes: Partial<Finding>): Finding => {
    const made: Omit<Finding, 'client' | 'cause'> = {
      bucket: 'photos',
      network: 'any',
      remoteIp: '192.0.2.1',
      requester: 'arn:aws-us-gov:iam::111122223333:user/backup',
      authentication: 'header',
      presigned: null,
      userAgent: 'Boto/2.49.0',
      requests: 30,
      rejected: 0,
      firstSeen: '2026-11-20T00:00:00Z',
      lastSeen: '2026-11-22T00:00:00Z',
      logObjects: [],
      logObjectCount: 0,
      ...changes,
    }
    const cause = (identifyCauses([made])[0] as CauseIdentity).id
    return { ...made, cause, client: findAdvice(made.userAgent, made.requester, made.authentication) }
  }
  const report = (more: { findings?: Finding[]; [name: string]: unknown }) =>
    ({
      generatedAt: '2026-11-23T12:00:00Z',
      window: { since: null, until: null },
      source: { oldestRecord: '2026-11-20T00:00:00Z', newestRecord: '2026-11-23T00:00:00Z' },
      settings: { buckets: [] },
      targets: [{ bucket: 'photos' }, { bucket: 'photos' }, { bucket: 'backups' }],
      findings: [],
      causes: rollUp(more.findings ?? [], 3),
      findingsNotListed: { requests: 0, clients: 0, clientsAtLeast: 0, requestsNotKeptApart: 0 },
      excepted: [],
      exceptions: [],
      exceptedNotListed: { requests: 0, clients: 0 },
      ...more,
    }) as never

  test('The preview of a denial names who would be refused, with the requests that are not refused already', () => {
    const { denied, days, requestsNotListed, makePolicies } = previewDenial(
      report({
        findings: [
          finding({ requests: 10, rejected: 10, userAgent: 'curl/8.0' }),
          finding({ requests: 31, rejected: 1 }),
          finding({ requests: 5, remoteIp: '192.0.2.2' }),
        ],
        excepted: [
          {
            ...finding({ requester: 'arn:aws-us-gov:iam::111122223333:user/old', requests: 60 }),
            exception: 0,
          },
        ],
        findingsNotListed: { requests: 7, clients: 2, clientsAtLeast: 2, requestsNotKeptApart: 0 },
      }),
    )
    expect(days).toBe(3)
    expect(
      denied.map(({ requester, requests, isExcepted: excepted }) => [
        requester.slice(-6),
        requests,
        excepted,
      ]),
    ).toEqual([
      ['er/old', 60, true],
      ['backup', 35, false],
    ])
    expect(requestsNotListed).toBe(7)
    const { bucketPolicies } = makePolicies()
    expect(Object.keys(bucketPolicies)).toEqual(['backups', 'photos'])
    expect(bucketPolicies.photos?.Statement[0]?.Resource[0]).toBe('arn:aws-us-gov:s3:::photos')
  })

  test.each([
    ['the records read', {}, 3],
    [
      'a day at least',
      { source: { oldestRecord: '2026-11-20T00:00:00Z', newestRecord: '2026-11-20T00:00:01Z' } },
      1,
    ],
    ['one day when there is no record', { source: { oldestRecord: null, newestRecord: null } }, 1],
  ])('The preview of a denial counts the days of %s', (_, more, days) => {
    expect(previewDenial(report(more)).days).toBe(days)
  })

  test('The preview of a denial is for the configured buckets, with or without records in the log', () => {
    const { makePolicies } = previewDenial(report({ settings: { buckets: ['zebra'] } }))
    expect(Object.keys(makePolicies().bucketPolicies)).toEqual(['zebra'])
  })
})
