import { findAdvice } from '../../src/advice/advice.js'
import type { BucketState, Finding, Gap, Report, ReportedBucket, Target } from '../../src/model/report.js'
import { makeZeroSignatures, makeZeroTotals } from '../../src/model/tally.js'
import { addCauses, compliant, nonCompliant } from './reports.js'

/** Two large reports. One has many buckets and causes, and the other has lost its logs. */

const BUCKETS = 3_000
const USER_AGENTS = [
  'Boto/2.49.0 Python/2.7.18 Linux/5.4.0-1103-aws',
  'aws-sdk-java/1.7.4 Linux/4.14.77 Java_HotSpot(TM)_64-Bit_Server_VM/25.191-b12/1.8.0_191',
  'aws-sdk-php/2.8.31 Guzzle/3.9.3 curl/7.47.0 PHP/7.0.33',
  'S3/php',
  'internal-archiver/3.2 (build 1187)',
]

function makeBucketName(index: number): string {
  return `example-${['media', 'exports', 'backups', 'logs', 'static'][index % 5]}-${String(index).padStart(4, '0')}`
}

function makeReportedBucket(name: string, state: BucketState, owner: string | null): ReportedBucket {
  return {
    name,
    region: null,
    logging: null,
    logLocation: null,
    denial: null,
    denialReason: null,
    owner,
    state,
  }
}

const STATE_OF: { readonly [verdict in Target['verdict']]: BucketState } = {
  'non-compliant': 'sigv2-seen',
  compliant: 'sigv4-proven',
  denied: 'sigv2-denied',
  'no-traffic': 'silent',
}

/** 3,000 buckets with 500 or another number of causes. The first cause is in 106 buckets. */
export function makeManyBuckets(causes = 500): Report {
  const findings: Finding[] = []
  for (let cause = 0; cause < causes; cause++) {
    const userAgent = USER_AGENTS[cause % USER_AGENTS.length] as string
    const isPresigned = cause % 7 === 3
    const requester =
      cause % 3 === 0
        ? `arn:aws:iam::111122223333:user/service-${cause}`
        : `arn:aws:sts::444455556666:assumed-role/job-${cause}/i-0${cause}`
    const authentication = isPresigned ? 'presigned' : 'header'
    for (let place = 0; place < (cause === 0 ? 106 : (cause % 4) + 1); place++)
      findings.push({
        bucket: makeBucketName((cause * 6 + place) % BUCKETS),
        network: 'any',
        remoteIp: `198.51.100.${(cause + place) % 250}`,
        requester,
        authentication,
        presigned: isPresigned
          ? {
              accessKeyIds: [`AKIAIOSFODNN7EX${String(cause).padStart(5, '0')}`],
              earliestExpiry: '2026-11-24T00:00:00Z',
              latestExpiry: `2027-0${(cause % 9) + 1}-15T00:00:00Z`,
              longestValiditySeconds: cause % 2 === 0 ? 3_600 : 86_400 * 90,
            }
          : null,
        userAgent,
        cause: '',
        client: findAdvice(userAgent, requester, authentication),
        requests: Math.max(1, 40_000 - cause * 77 - place * 13),
        rejected: cause % 11 === 5 ? 3 : 0,
        firstSeen: '2026-11-16T02:10:00Z',
        lastSeen: `2026-11-22T0${cause % 10}:15:00Z`,
        logObjects: [`s3://example-logs/all/2026-11-20-0${cause % 10}-11-09-1A2B3C4D5E6F7081`],
        logObjectCount: 12,
      })
  }
  findings.sort((a, b) => b.requests - a.requests)
  const sigV2 = new Map<string, number>()
  for (const { bucket, requests } of findings) sigV2.set(bucket, (sigV2.get(bucket) ?? 0) + requests)
  const targets = Array.from({ length: BUCKETS }, (_, index): Target => {
    const bucket = makeBucketName(index)
    const signed = sigV2.get(bucket) ?? 0
    const isSilent = signed === 0 && index % 50 === 7
    return {
      bucket,
      network: 'any',
      verdict: signed > 0 ? 'non-compliant' : isSilent ? 'no-traffic' : 'compliant',
      ...makeZeroSignatures(),
      sigV4: isSilent ? 0 : 1_000 + index,
      sigV2: signed,
      sigV4Rejected: 0,
      lastSigV2: signed > 0 ? '2026-11-22T05:15:00Z' : null,
      firstSeen: isSilent ? null : '2026-11-16T00:00:04Z',
      lastSeen: isSilent ? null : '2026-11-22T23:59:58Z',
    }
  })
  const silent = targets.filter(({ verdict }) => verdict === 'no-traffic')
  const all = findings.reduce((sum, { requests }) => sum + requests, 0)
  const sigV4 = targets.reduce((sum, target) => sum + target.sigV4, 0)
  const owners = new Map(targets.map(({ bucket }, index) => [bucket, makeOwner(index)]))
  const report = {
    ...nonCompliant,
    gaps: silent.map(
      ({ bucket, network }): Gap => ({
        name: 'no-traffic',
        accepted: false,
        bucket,
        network,
        count: null,
        message: `Bucket ${bucket}, any network: no request in the window.`,
        samples: [],
      }),
    ),
    settings: { ...nonCompliant.settings, buckets: targets.map(({ bucket }) => bucket), acceptGaps: [] },
    source: { ...nonCompliant.source, locations: ['s3://example-logs/all/'], skippedFiles: 0 },
    totals: { ...makeZeroTotals(), records: all + sigV4, inScope: all + sigV4, sigV2: all, sigV4 },
    targets,
    buckets: targets.map(({ bucket, verdict }, index) =>
      makeReportedBucket(bucket, STATE_OF[verdict], makeOwner(index)),
    ),
    findings,
    exceptions: [],
    excepted: [],
    comparison: null,
    evidence: { records: 10_000, complete: false },
    oldTls: { requests: 0, requestsNotListed: 0, clients: [] },
    anonymous: { requests: 0, requestsNotListed: 0, clients: [] },
    daily: nonCompliant.daily.map((day) => ({
      ...day,
      ...makeZeroSignatures(),
      sigV2: Math.floor(all / 7),
      sigV4: Math.floor(sigV4 / 7),
    })),
  }
  return addCauses(report, (bucket) => owners.get(bucket) ?? null)
}

/** Every third bucket has no owner. */
function makeOwner(index: number): string | null {
  return index % 3 === 0 ? null : `team-${index % 3}`
}

/** 150 buckets whose logs have no record in the window. */
export function makeLostBuckets(): Report {
  const names = Array.from({ length: 150 }, (_, index) => makeBucketName(index))
  return {
    ...compliant,
    verdict: 'inconclusive',
    gaps: names.map(
      (bucket): Gap => ({
        name: 'no-log-records',
        accepted: false,
        bucket,
        network: null,
        count: null,
        message: `The logs hold no record of bucket ${bucket} in the window. Check its name, that its access logging is on and writes to the location read, and the window.`,
        samples: [],
      }),
    ),
    settings: { ...compliant.settings, buckets: [...compliant.settings.buckets, ...names] },
    buckets: [
      ...compliant.settings.buckets.map((name) => makeReportedBucket(name, 'sigv4-proven', null)),
      ...names.map((name, index) =>
        makeReportedBucket(name, index % 50 === 0 ? 'not-logged' : 'silent', 'team-storage'),
      ),
    ],
    targets: [
      ...compliant.targets,
      ...names.map(
        (bucket): Target => ({
          bucket,
          network: 'any',
          verdict: 'no-traffic',
          ...makeZeroSignatures(),
          sigV4Rejected: 0,
          lastSigV2: null,
          firstSeen: null,
          lastSeen: null,
        }),
      ),
    ],
  }
}
