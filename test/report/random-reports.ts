import fc from 'fast-check'
import { findAdvice } from '../../src/advice/advice.js'
import { PRODUCTS } from '../../src/advice/products.js'
import { GAP_NAMES } from '../../src/model/names.js'
import type { Finding, Gap, Report, ReportedException, Target } from '../../src/model/report.js'
import { makeZeroSignatures } from '../../src/model/tally.js'
import { addCauses, compliant, HOSTILE_TEXTS, nonCompliant } from './reports.js'

/** Reports with a random mix of everything that a report can hold. The texts have the longest forms that a log can have. */

const account = fc.constantFrom('111122223333', '444455556666')
const name = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/),
  fc.stringMatching(/^[A-Za-z0-9+=,.@_-]{40,64}$/),
)
const requester = fc.oneof(
  fc.constant('-'),
  fc.tuple(account, name).map(([id, user]) => `arn:aws:iam::${id}:user/${user}`),
  fc
    .tuple(account, name, name)
    .map(([id, role, session]) => `arn:aws:sts::${id}:assumed-role/${role}/${session}`),
  fc.constant('3f8a1c0d5e7b94263f8a1c0d5e7b94263f8a1c0d5e7b94263f8a1c0d5e7b9426'),
  fc.constantFrom(...HOSTILE_TEXTS),
)
const bucket = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{2,20}[a-z0-9]$/),
  fc.stringMatching(/^[a-z][a-z0-9]{61}[a-z]$/),
)
const userAgent = fc.oneof(
  fc.constantFrom(
    'Boto/2.49.0 Python/2.7.18 Linux/5.4.0-1103-aws',
    'aws-sdk-java/1.7.4 Linux/4.14.77 Java_HotSpot(TM)_64-Bit_Server_VM/25.191-b12/1.8.0_191',
    'aws-sdk-php/2.8.31 Guzzle/3.9.3 curl/7.47.0 PHP/7.0.33',
    'Hadoop 2.9.2, aws-sdk-java/1.11.199 Linux/4.4',
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    '-',
    '',
  ),
  fc.constantFrom(...PRODUCTS.map(({ name: product }) => `${product}/1.0`)),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.stringMatching(/^[A-Za-z0-9/.]{1,300}$/),
)
const amount = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2_000_000_000 }))
const sentence = fc.oneof(
  fc.constantFrom('Moves to the new archive in January', 'Old appliance'),
  fc.stringMatching(/^[A-Za-z ]{100,300}$/),
  fc.constantFrom(...HOSTILE_TEXTS),
)

const finding = fc
  .record({
    bucket,
    requester,
    userAgent,
    authentication: fc.constantFrom('header' as const, 'header' as const, 'presigned' as const),
    requests: amount,
    rejected: fc.constantFrom(0, 0, 0.3, 1),
    validity: fc.constantFrom(3_600, 86_400 * 30, null),
  })
  .map(
    (parts): Finding => ({
      ...(nonCompliant.findings[0] as Finding),
      bucket: parts.bucket,
      requester: parts.requester,
      userAgent: parts.userAgent,
      authentication: parts.authentication,
      presigned:
        parts.authentication === 'header'
          ? null
          : {
              accessKeyIds: ['AKIAIOSFODNN7EXAMPLE'],
              earliestExpiry: '2026-11-24T00:00:00Z',
              latestExpiry: parts.validity === null ? null : '2027-03-15T00:00:00Z',
              longestValiditySeconds: parts.validity,
            },
      client: findAdvice(parts.userAgent, parts.requester, parts.authentication, parts.validity),
      requests: parts.requests,
      rejected: Math.floor(parts.requests * parts.rejected),
    }),
  )

const gap = fc
  .record({
    name: fc.constantFrom(...GAP_NAMES),
    accepted: fc.boolean(),
    bucket: fc.option(bucket),
    network: fc.constantFrom(null, 'any', '203.0.113.0/24'),
    count: fc.option(amount),
    message: sentence,
    samples: fc.array(fc.record({ logObject: userAgent, record: userAgent }), { maxLength: 5 }),
  })
  .map((parts): Gap => parts)

const target = fc
  .record({
    bucket,
    verdict: fc.constantFrom('compliant' as const, 'denied' as const, 'no-traffic' as const),
    sigV4: amount,
  })
  .map(
    (parts): Target => ({
      ...(compliant.targets[0] as Target),
      ...makeZeroSignatures(),
      bucket: parts.bucket,
      verdict: parts.verdict,
      sigV4: parts.verdict === 'compliant' ? parts.sigV4 : 0,
    }),
  )

const exception = fc
  .record({ reason: sentence, owner: sentence, requester, isUsed: fc.boolean(), requests: amount })
  .map(
    (parts): ReportedException => ({
      ...(nonCompliant.exceptions[0] as ReportedException),
      reason: parts.reason,
      owner: parts.owner,
      match: {
        ...(nonCompliant.exceptions[0] as ReportedException).match,
        requester: parts.requester,
      },
      state: parts.isUsed ? 'active' : 'unmatched',
      dueInDays: 40,
      clients: parts.isUsed ? 2 : 0,
      requests: parts.isUsed ? parts.requests : 0,
    }),
  )

const makeFew = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.oneof(
    fc.array(one, { maxLength: 2 }),
    fc.array(one, { maxLength: 8 }),
    fc.array(one, { maxLength: most }),
  )

const verdict = fc.constantFrom('compliant' as const, 'non-compliant' as const, 'inconclusive' as const)

export const reports: fc.Arbitrary<Report> = fc
  .record({
    findings: makeFew(finding, 60),
    gaps: makeFew(gap, 60),
    targets: makeFew(target, 60),
    exceptions: makeFew(exception, 30),
    isCompared: fc.boolean(),
    days: fc.integer({ min: 0, max: 90 }),
    regions: makeFew(fc.constantFrom('eu-central-1', 'us-east-1', 'eu-south-1'), 60),
    isMerged: fc.boolean(),
    parts: fc.array(fc.record({ title: fc.option(sentence), verdict }), { minLength: 2, maxLength: 30 }),
    owner: fc.option(name),
    runUrl: fc.constantFrom(null, 'https://github.com/example/storage/actions/runs/1'),
  })
  .map(
    ({ findings, gaps, targets, exceptions, isCompared, days, regions, isMerged, parts, owner, runUrl }) => {
      const base = findings.length > 0 ? nonCompliant : compliant
      const found = findings.map(
        ({ bucket: at, requests }): Target => ({
          ...(nonCompliant.targets[0] as Target),
          bucket: at,
          verdict: 'non-compliant',
          sigV2: requests,
        }),
      )
      const isOpen = gaps.some(({ accepted }) => !accepted)
      const report = addCauses({
        ...base,
        verdict: findings.length > 0 ? 'non-compliant' : isOpen ? 'inconclusive' : 'compliant',
        provenance: { account: '111122223333', region: 'eu-west-1', runUrl },
        findings: [...findings].sort((a, b) => b.requests - a.requests),
        gaps,
        targets: [...targets, ...found],
        exceptions,
        excepted: [],
        exceptedNotListed: {
          requests: exceptions.reduce((sum, { requests }) => sum + requests, 0),
          clients: exceptions.length,
        },
        buckets: regions.map((region, index) => ({
          name: `bucket-${index}`,
          region,
          logging: 'on',
          logLocation: null,
          denial: null,
          denialReason: null,
          owner,
          state: index % 3 === 0 ? 'silent' : 'sigv4-proven',
        })),
        daily: Array.from({ length: days }, (_, day) => ({
          date: new Date(Date.UTC(2026, 7, 1 + day)).toISOString().slice(0, 10),
          ...makeZeroSignatures(),
          sigV4: 1_000 * day,
          sigV2: findings.length * day,
        })),
        comparison: isCompared ? nonCompliant.comparison : null,
        ...(isMerged
          ? {
              parts: parts.map((part, index) => ({
                name: `reports/${index}/report.json`,
                title: part.title,
                verdict: part.verdict,
                window: base.window,
                generatedAt: base.generatedAt,
                source: base.source,
              })),
            }
          : {}),
      })
      return { ...report, causes: report.causes.map((cause) => ({ ...cause, owner })) }
    },
  )
