import type { Evidence } from '../../src/engines/engine.js'
import { COLUMN_NAMES, type ColumnName } from '../../src/log-formats/columns.js'
import type { AccessLogRecord } from '../../src/log-formats/record.js'
import type {
  ComparedCause,
  Finding,
  Report,
  ReportedAlsoSeenClient,
  Target,
} from '../../src/model/report.js'
import { makeZeroSignatures, makeZeroTotals, type QueryRun } from '../../src/model/tally.js'
import {
  type CauseIdentity,
  countDaysRead,
  identifyCauses,
  type OwnerOf,
  rollUp,
} from '../../src/report/content/causes.js'
import { formatReportJson } from '../../src/report/formats/report-json.js'

/**
 * Three fixed reports and their evidence. `npm run rendered` renders the committed files in `rendered/` from them.
 */

const OWNER = '3f8a1c0d5e7b94263f8a1c0d5e7b94263f8a1c0d5e7b94263f8a1c0d5e7b9426'
const NO_EVIDENCE: Evidence = { records: [], complete: true }

const base = {
  schemaVersion: 1,
  tool: { name: 's3-sigv4-check', version: '1.2.3' },
  generatedAt: '2026-11-23T06:00:12Z',
  provenance: { account: null, region: null, runUrl: null },
  window: { since: '2026-11-16T00:00:00Z', until: '2026-11-23T00:00:00Z' },
  causes: [],
  buckets: [],
  findingsNotListed: { requests: 0, clients: 0, clientsAtLeast: 0, requestsNotKeptApart: 0 },
  exceptions: [],
  excepted: [],
  exceptedNotListed: { requests: 0, clients: 0 },
  comparison: null,
} as const

const NO_ALSO_SEEN = { requests: 0, requestsNotListed: 0, clients: [] }

function makeAlsoSeenClient(
  requests: number,
  tlsVersion: string | null,
  more: Partial<ReportedAlsoSeenClient> = {},
): ReportedAlsoSeenClient {
  return {
    bucket: 'example-photos',
    network: 'any',
    remoteIp: '198.51.100.23',
    requester: '-',
    userAgent: 'curl/8.5.0',
    tlsVersion,
    requests,
    firstSeen: '2026-11-16T08:00:00Z',
    lastSeen: '2026-11-22T20:15:09Z',
    ...more,
  }
}

function makeTarget(
  bucket: string,
  network: string,
  verdict: Target['verdict'],
  counts: Partial<Target>,
): Target {
  return {
    bucket,
    network,
    verdict,
    ...makeZeroSignatures(),
    sigV4Rejected: 0,
    lastSigV2: (counts.sigV2 ?? 0) > 0 ? '2026-11-22T23:59:58Z' : null,
    firstSeen: verdict === 'no-traffic' ? null : '2026-11-16T00:00:04Z',
    lastSeen: verdict === 'no-traffic' ? null : '2026-11-22T23:59:58Z',
    ...counts,
  }
}

function makeDays(
  counts: readonly (readonly [sigV4: number, sigV2: number, unsigned: number, unknown?: number])[],
): Report['daily'] {
  return counts.map(([sigV4, sigV2, unsigned, unknown = 0], day) => ({
    date: `2026-11-${16 + day}`,
    ...makeZeroSignatures(),
    sigV4,
    sigV2,
    unsigned,
    unknown,
  }))
}

export const compliant: Report = {
  ...base,
  verdict: 'compliant',
  gaps: [],
  source: {
    engine: 'embedded',
    locations: ['access-logs'],
    logObjects: 48,
    formats: ['text'],
    skippedFiles: 0,
    skippedEvents: 0,
    bytes: 1_310_720,
    oldestRecord: '2026-11-15T23:12:40Z',
    newestRecord: '2026-11-22T23:59:58Z',
  },
  settings: {
    buckets: ['example-photos', 'example-backups'],
    sourceIps: [],
    excludeUserAgents: ['S3Console'],
    acceptGaps: [],
    ignoreRejected: false,
  },
  totals: {
    ...makeZeroTotals(),
    records: 4_630,
    inScope: 4_512,
    sigV4: 4_480,
    unsigned: 32,
    excluded: 73,
    outsideWindow: 20,
    service: 25,
  },
  targets: [
    makeTarget('example-photos', 'any', 'compliant', { sigV4: 3_980, unsigned: 32 }),
    makeTarget('example-backups', 'any', 'compliant', { sigV4: 500 }),
  ],
  findings: [],
  evidence: { records: 0, complete: true },
  oldTls: NO_ALSO_SEEN,
  anonymous: {
    requests: 32,
    requestsNotListed: 0,
    clients: [makeAlsoSeenClient(29, 'TLSv1.3'), makeAlsoSeenClient(3, null, { userAgent: '-' })],
  },
  daily: makeDays([
    [610, 0, 4],
    [655, 0, 6],
    [702, 0, 2],
    [698, 0, 5],
    [720, 0, 9],
    [555, 0, 4],
    [540, 0, 2],
  ]),
  scan: { bytesScanned: null, durationSeconds: 0.08, queries: [] },
}

export const inconclusive: Report = {
  ...base,
  verdict: 'inconclusive',
  provenance: {
    account: '111122223333',
    region: 'eu-west-1',
    runUrl: 'https://github.com/example/storage/actions/runs/7261524030',
  },
  gaps: [
    {
      name: 'no-log-records',
      accepted: false,
      bucket: 'example-archive',
      network: null,
      count: null,
      message:
        'The logs hold no record of bucket example-archive in the window. Check its name, that its access logging is on and writes to the location read, and the window.',
      samples: [],
    },
    {
      name: 'no-traffic',
      accepted: true,
      bucket: 'example-backups',
      network: '2001:db8:40::/48',
      count: null,
      message:
        'Bucket example-backups, network 2001:db8:40::/48: no request in the window. Nothing shows that its clients sign with SigV4: widen the window, check the source IPs, or accept no-traffic if nothing is meant to come.',
      samples: [],
    },
    {
      name: 'unparsed-records',
      accepted: false,
      bucket: null,
      network: null,
      count: 2,
      message:
        '2 lines did not fit the access log format, and may hide SigV2 requests. Look at the samples: keep what is not an access log out of the location, or accept unparsed-records<=2 once you know what they are.',
      samples: [
        { logObject: 's3://example-logs/s3/2026-11-20-09-15-31-6F0A4C1D2B3E4F50', record: 'truncated "line' },
        {
          logObject: 's3://example-logs/s3/2026-11-21-10-15-31-7F0A4C1D2B3E4F51',
          record: '<?xml version="1.0"?>',
        },
      ],
    },
    {
      name: 'window-not-covered',
      accepted: false,
      bucket: null,
      network: null,
      count: null,
      message:
        'The logs of s3://example-logs/s3/ begin at 2026-11-18T04:12:40Z, after the window begins (2026-11-16T00:00:00Z): the requests before that are not known. Choose a later since, or keep logs for longer.',
      samples: [],
    },
  ],
  source: {
    engine: 'athena',
    locations: ['s3://example-logs/s3/'],
    logObjects: 1_904,
    formats: ['text'],
    skippedFiles: 0,
    skippedEvents: 0,
    bytes: null,
    oldestRecord: '2026-11-18T04:12:40Z',
    newestRecord: '2026-11-22T23:59:58Z',
  },
  settings: {
    buckets: ['example-photos', 'example-backups', 'example-archive'],
    sourceIps: ['203.0.113.0/24', '2001:db8:40::/48'],
    excludeUserAgents: ['S3Console'],
    acceptGaps: ['no-traffic'],
    ignoreRejected: false,
  },
  totals: {
    ...makeZeroTotals(),
    records: 90_512,
    inScope: 81_201,
    sigV4: 81_190,
    unsigned: 11,
    otherNetworks: 9_001,
    service: 308,
    unparsed: 2,
  },
  targets: [
    ...[
      makeTarget('example-photos', '203.0.113.0/24', 'compliant', { sigV4: 60_000, unsigned: 11 }),
      makeTarget('example-photos', '2001:db8:40::/48', 'compliant', { sigV4: 20_000 }),
      makeTarget('example-backups', '203.0.113.0/24', 'compliant', { sigV4: 1_190 }),
    ].map((target) => ({ ...target, firstSeen: '2026-11-18T04:13:02Z' })),
    makeTarget('example-backups', '2001:db8:40::/48', 'no-traffic', {}),
    makeTarget('example-archive', '203.0.113.0/24', 'no-traffic', {}),
    makeTarget('example-archive', '2001:db8:40::/48', 'no-traffic', {}),
  ],
  findings: [],
  evidence: { records: 0, complete: true },
  oldTls: NO_ALSO_SEEN,
  anonymous: {
    requests: 11,
    requestsNotListed: 0,
    clients: [makeAlsoSeenClient(11, 'TLSv1.2', { network: '203.0.113.0/24', remoteIp: '203.0.113.44' })],
  },
  daily: [
    { date: '2026-11-18', ...makeZeroSignatures(), sigV4: 12_400, unsigned: 1 },
    { date: '2026-11-19', ...makeZeroSignatures(), sigV4: 18_790 },
    { date: '2026-11-20', ...makeZeroSignatures(), sigV4: 20_000, unsigned: 4 },
    { date: '2026-11-21', ...makeZeroSignatures(), sigV4: 15_000, unsigned: 6 },
    { date: '2026-11-22', ...makeZeroSignatures(), sigV4: 15_000 },
  ],
  scan: {
    bytesScanned: 48_318_382,
    durationSeconds: 7.4,
    queries: [
      {
        queryExecutionId: '1f0c2a5e-8d1b-4a57-9c0e-2b6f4d3a1e90',
        purpose: 'scan',
        bytesScanned: 48_318_382,
        engineVersion: 'Athena engine version 3',
      },
    ],
  },
}

/** Texts with which a hostile client attacks a browser, terminal, spreadsheet, repository or workflow. */
const HOSTILE = {
  bucket: '=HYPERLINK("http://evil.example","x")|`<script>alert(1)</script>',
  requester:
    '@everyone <img src=x onerror=alert(1)> [x](javascript:alert(1)) #1 GH-1 ::error::forged ##[error]forged',
  userAgent:
    '\u001b[2J\u001b]0;owned\u0007`` ` ```\\|</td></table><details open>\u202egpj.exe\u2066 $`\\alert`$ :skull: www.evil.example a@evil.example\u2028::set-output name=verdict::compliant\u0000\u009b31m\u200b```mermaid click A call alert() $' +
    '{{ secrets.X }} {{7*7}}',
  logObject:
    "s3://example-logs/photos/'\"><svg onload=alert(1)>%0A::warning::\\|@team #2 +1 =cmd|' /C calc'!A1",
}

const findings: Finding[] = [
  {
    bucket: 'example-photos',
    network: 'any',
    remoteIp: '203.0.113.17',
    requester: 'arn:aws:iam::111122223333:user/nightly-backup',
    authentication: 'header',
    presigned: null,
    userAgent: 'Boto/2.49.0 Python/2.7.18 Linux/5.4.0-1103-aws',
    cause: '',
    client: {
      product: 'boto 2',
      version: '2.49.0',
      advice: 'Move to boto3; until then set `use-sigv4 = True` in the `[s3]` part of boto.cfg.',
    },
    requests: 1_204,
    rejected: 0,
    firstSeen: '2026-11-16T01:00:03Z',
    lastSeen: '2026-11-22T01:04:47Z',
    logObjects: ['s3://example-logs/photos/2026-11-16-02-11-09-1A2B3C4D5E6F7081'],
    logObjectCount: 14,
  },
  ...['198.51.100.4', '198.51.100.77', '2001:db8:9::1'].map(
    (remoteIp, visitor): Finding => ({
      bucket: 'example-downloads',
      network: 'any',
      remoteIp,
      requester: `arn:aws:sts::111122223333:assumed-role/download-portal/i-0${visitor}`,
      authentication: 'presigned',
      presigned: {
        accessKeyIds: [`ASIAIOSFODNN7EXAMPL${visitor}`],
        earliestExpiry: '2026-11-20T18:30:00Z',
        latestExpiry: `2026-12-1${visitor}T09:00:00Z`,
        longestValiditySeconds: (22 + visitor) * 86_400,
      },
      userAgent: `Mozilla/5.0 (X11; Linux x86_64; rv:${140 + visitor}.0) Gecko/20100101 Firefox/${140 + visitor}.0`,
      cause: '',
      client: {
        product: 'Firefox',
        version: String(140 + visitor),
        advice:
          "Presign with SigV4: boto3: `Config(signature_version='s3v4')`. These URLs are made by role download-portal of account 111122223333. Firefox only opened them.",
      },
      requests: 40 - visitor,
      rejected: visitor,
      firstSeen: '2026-11-17T09:00:00Z',
      lastSeen: `2026-11-2${visitor}T18:30:00Z`,
      logObjects: [`s3://example-logs/downloads/2026-11-17-10-20-0${visitor}-AABBCCDDEEFF0011`],
      logObjectCount: 1,
    }),
  ),
  {
    bucket: HOSTILE.bucket,
    network: 'any',
    remoteIp: '::ffff:1 -->\u202e',
    requester: HOSTILE.requester,
    authentication: 'unknown',
    presigned: null,
    userAgent: HOSTILE.userAgent,
    cause: '',
    client: null,
    requests: 7,
    rejected: 7,
    firstSeen: '2026-11-19T10:00:00Z',
    lastSeen: '2026-11-19T10:00:06Z',
    logObjects: [HOSTILE.logObject],
    logObjectCount: 1,
  },
]

function makeComparedCause(finding: Finding, requests: number, requestsBefore: number): ComparedCause {
  const [{ id, requester, product, authentication }] = identifyCauses([finding]) as [CauseIdentity]
  return { id, requester, product, authentication, requests, requestsBefore, excepted: false }
}

/** The same findings with the ids of their causes. */
export function addCauses(report: Omit<Report, 'causes'>, findOwner?: OwnerOf): Report {
  const all = [...report.findings, ...report.excepted]
  const ids = identifyCauses(all).map(({ id }) => id)
  const findings = report.findings.map((finding, index) => ({ ...finding, cause: ids[index] as string }))
  return {
    ...report,
    findings,
    excepted: report.excepted.map((finding, index) => ({
      ...finding,
      cause: ids[findings.length + index] as string,
    })),
    causes: rollUp(findings, countDaysRead(report), findOwner),
  }
}

export const nonCompliant: Report = addCauses({
  ...base,
  verdict: 'non-compliant',
  gaps: [
    {
      name: 'signature-unknown',
      accepted: false,
      bucket: HOSTILE.bucket,
      network: 'any',
      count: 3,
      message: `3 records of ${HOSTILE.bucket} show a signature that is neither SigV2 nor SigV4 nor none. Look at them in the preview.`,
      samples: [],
    },
    {
      name: 'unparsed-records',
      accepted: true,
      bucket: null,
      network: null,
      count: 1,
      message:
        '1 line did not fit the access log format, and may hide SigV2 requests. Look at the samples: keep what is not an access log out of the location, or accept unparsed-records<=1 once you know what they are.',
      samples: [{ logObject: HOSTILE.logObject, record: HOSTILE.userAgent }],
    },
  ],
  source: {
    engine: 'embedded',
    locations: ['access-logs', "other logs/o'clock"],
    logObjects: 212,
    formats: ['text'],
    skippedFiles: 3,
    skippedEvents: 0,
    bytes: 73_400_320,
    oldestRecord: '2026-11-16T00:00:00Z',
    newestRecord: '2026-11-22T23:59:58Z',
  },
  settings: {
    buckets: [],
    sourceIps: [],
    excludeUserAgents: ['S3Console', 'my own monitor'],
    acceptGaps: ['unparsed-records<=5'],
    ignoreRejected: false,
  },
  totals: {
    ...makeZeroTotals(),
    records: 182_400,
    inScope: 180_063,
    sigV4: 178_647,
    sigV2: 1_388,
    unsigned: 25,
    unknown: 3,
    excluded: 2_000,
    service: 336,
    unparsed: 1,
  },
  targets: [
    makeTarget(HOSTILE.bucket, 'any', 'non-compliant', { sigV2: 7, unknown: 3 }),
    makeTarget('example-downloads', 'any', 'non-compliant', { sigV4: 90_000, sigV2: 117, unsigned: 25 }),
    makeTarget('example-logs', 'any', 'compliant', { sigV4: 12 }),
    makeTarget('example-photos', 'any', 'non-compliant', { sigV4: 88_635, sigV2: 1_264 }),
  ],
  findings,
  exceptions: [
    {
      reason: 'The appliance cannot sign otherwise before its upgrade in January',
      owner: 'storage-team',
      expires: '2027-01-31',
      match: {
        bucket: 'example-photos',
        network: '203.0.113.0/24',
        requester: 'arn:aws:iam::111122223333:user/backup-appliance',
        authentication: 'header',
        userAgentContains: null,
      },
      state: 'active',
      dueInDays: 69,
      requests: 60,
      clients: 1,
    },
    {
      reason: `Old portal ${HOSTILE.requester}`,
      owner: HOSTILE.userAgent.slice(0, 60),
      expires: '2026-11-01',
      match: {
        bucket: null,
        network: null,
        requester: 'arn:aws:sts::111122223333:assumed-role/download-portal',
        authentication: null,
        userAgentContains: HOSTILE.bucket,
      },
      state: 'expired',
      dueInDays: -22,
      requests: 117,
      clients: 3,
    },
    {
      reason: 'Was migrated',
      owner: 'web-team',
      expires: '2026-11-26',
      match: {
        bucket: null,
        network: null,
        requester: 'arn:aws:iam::111122223333:user/web',
        authentication: null,
        userAgentContains: null,
      },
      state: 'unmatched',
      dueInDays: 3,
      requests: 0,
      clients: 0,
    },
  ],
  excepted: [
    {
      bucket: 'example-photos',
      network: 'any',
      remoteIp: '203.0.113.9',
      requester: 'arn:aws:iam::111122223333:user/backup-appliance',
      authentication: 'header',
      presigned: null,
      userAgent: 'JetS3t/0.9.0 (Linux/3.10.0; amd64; en; JVM 1.8.0_102)',
      cause: '',
      client: {
        product: 'JetS3t',
        version: '0.9.0',
        advice: 'Move to an AWS SDK.',
      },
      requests: 60,
      rejected: 0,
      firstSeen: '2026-11-17T03:00:00Z',
      lastSeen: '2026-11-17T03:10:00Z',
      logObjects: ['s3://example-logs/photos/2026-11-17-04-11-09-2B3C4D5E6F708192'],
      logObjectCount: 1,
      exception: 0,
    },
  ],
  comparison: {
    earlier: { generatedAt: '2026-11-16T06:00:09Z', verdict: 'non-compliant' },
    new: [makeComparedCause(findings[4] as Finding, 7, 0)],
    gone: [
      makeComparedCause(
        { ...(findings[0] as Finding), requester: 'arn:aws:iam::111122223333:user/old-backup' },
        0,
        812,
      ),
    ],
    still: [
      makeComparedCause(findings[0] as Finding, 1_204, 1_190),
      makeComparedCause(findings[1] as Finding, 117, 33),
    ],
    caveats: ['This check has gaps: a cause that seems gone may still exist.'],
  },
  evidence: { records: 3, complete: false },
  oldTls: {
    requests: 9_120,
    requestsNotListed: 20,
    clients: [
      makeAlsoSeenClient(9_000, 'TLSv1', {
        requester: 'arn:aws:iam::111122223333:user/scanner',
        userAgent: 'aws-sdk-java/1.7.4 Windows_XP/5.1 Java_HotSpot(TM)_Client_VM/17.1-b03',
      }),
      makeAlsoSeenClient(93, 'TLSv1.1', {
        bucket: HOSTILE.bucket,
        remoteIp: '::ffff:1 -->\u202e',
        requester: HOSTILE.requester,
        userAgent: HOSTILE.userAgent,
      }),
      ...Array.from({ length: 7 }, (_, n) =>
        makeAlsoSeenClient(1, 'TLSv1', { remoteIp: `198.51.100.${n}`, userAgent: 'Wget/1.11.4' }),
      ),
    ],
  },
  anonymous: {
    requests: 25,
    requestsNotListed: 0,
    clients: [makeAlsoSeenClient(25, 'TLSv1.3', { bucket: 'example-downloads', userAgent: '' })],
  },
  daily: makeDays([
    [25_000, 172, 4, 3],
    [26_000, 272, 3],
    [25_900, 190, 2],
    [26_100, 197, 5],
    [25_600, 200, 6],
    [25_047, 179, 3],
    [25_000, 178, 2],
  ]),
  scan: { bytesScanned: null, durationSeconds: 1.62, queries: [] },
})

function makeRecord(
  time: string,
  columns: Partial<Record<ColumnName, string>>,
  reaches = 27,
): AccessLogRecord {
  const seconds = Date.parse(time) / 1000
  const stamp = new Date(time).toUTCString().split(' ') as [string, string, string, string, string]
  const all = {
    bucket_owner: OWNER,
    bucket: 'example-photos',
    time: `${stamp[1]}/${stamp[2]}/${stamp[3]}:${stamp[4]} +0000`,
    remote_ip: '203.0.113.17',
    requester: 'arn:aws:iam::111122223333:user/nightly-backup',
    request_id: '4C1A0B7D2E9F6583',
    operation: 'REST.GET.OBJECT',
    key: '2026/11/a.jpg',
    request_uri: 'GET /example-photos/2026/11/a.jpg HTTP/1.1',
    http_status: '200',
    error_code: '-',
    bytes_sent: '51200',
    object_size: '51200',
    total_time: '31',
    turn_around_time: '29',
    referrer: '-',
    user_agent: 'Boto/2.49.0 Python/2.7.18 Linux/5.4.0-1103-aws',
    version_id: '-',
    host_id: 'dGhpcyBpcyBhIG1hZGUtdXAgaG9zdCBpZA==',
    signature_version: 'SigV2',
    cipher_suite: 'ECDHE-RSA-AES128-GCM-SHA256',
    authentication_type: 'AuthHeader',
    host_header: 's3.amazonaws.com',
    tls_version: 'TLSv1.2',
    access_point_arn: '-',
    acl_required: '-',
    source_region: 'us-east-1',
    ...columns,
  }
  return { time: seconds, columns: COLUMN_NAMES.slice(0, reaches).map((name) => all[name as ColumnName]) }
}

function findFirst(name: string): number {
  return nonCompliant.findings.findIndex(({ bucket }) => bucket === name)
}

const nonCompliantEvidence: Evidence = {
  complete: false,
  records: [
    {
      finding: findFirst('example-photos'),
      record: makeRecord('2026-11-16T01:00:03Z', {}),
      logObject: 's3://example-logs/photos/2026-11-16-02-11-09-1A2B3C4D5E6F7081',
    },
    {
      finding: findFirst('example-downloads'),
      record: makeRecord(
        '2026-11-17T09:00:00Z',
        {
          bucket: 'example-downloads',
          remote_ip: '198.51.100.4',
          requester: 'arn:aws:sts::111122223333:assumed-role/download-portal/i-00',
          request_uri: 'GET /r.pdf?AWSAccessKeyId=ASIAEXAMPLE&Signature=REDACTED&Expires=1795200000 HTTP/1.1',
          authentication_type: 'QueryString',
          user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        },
        26,
      ),
      logObject: 's3://example-logs/downloads/2026-11-17-10-20-00-AABBCCDDEEFF0011',
    },
    {
      finding: findFirst(HOSTILE.bucket),
      record: makeRecord('2026-11-19T10:00:00Z', {
        bucket: HOSTILE.bucket,
        remote_ip: '::ffff:1 -->\u202e',
        requester: HOSTILE.requester,
        request_id: '@SUM(1)',
        key: '=1+1',
        request_uri: '\tGET / HTTP/1.1',
        http_status: '403',
        error_code: '+1',
        bytes_sent: '-',
        object_size: '-1',
        referrer: '＝cmd|\u2019/C calc\u2019!A1',
        user_agent: HOSTILE.userAgent,
        authentication_type: 'Other',
        host_header: '@evil.example',
        source_region: '-',
      }),
      logObject: HOSTILE.logObject,
    },
  ],
}

const queries: readonly QueryRun[] = inconclusive.scan.queries.map((query) => ({
  ...query,
  statement: `SELECT signature_version, count(*) AS requests\nFROM "s3_access_logs"."access_log_0123456789abcdef"\nWHERE bucket IN ('example-photos', '</script><!--')\nGROUP BY signature_version`,
}))

/** `report.json` as one text. */
export function makeJsonText(report: Report): string {
  return [...formatReportJson(report)].join('')
}

export interface Case {
  readonly name: Report['verdict']
  readonly report: Report
  readonly evidence: Evidence
  readonly queries: readonly QueryRun[]
}

export const CASES: readonly [Case, Case, Case] = [
  { name: 'compliant', report: compliant, evidence: NO_EVIDENCE, queries: [] },
  { name: 'non-compliant', report: nonCompliant, evidence: nonCompliantEvidence, queries: [] },
  { name: 'inconclusive', report: inconclusive, evidence: NO_EVIDENCE, queries },
]

export const HOSTILE_TEXTS: readonly string[] = Object.values(HOSTILE)
