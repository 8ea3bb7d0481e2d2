import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Tally } from '../../../src/model/tally.js'
import { CheckError } from '../../../src/runtime/errors.js'
import { makeLogText, makeRecord, makeSigV2Record, OWNER, type RecordParts } from '../../support/records.js'
import { makeContext, makeNetwork, makeScope, NOW, openEngineOn, tallyOf, useFolder } from './support.js'

const ZERO = {
  records: 0,
  inScope: 0,
  sigV4: 0,
  sigV2: 0,
  unsigned: 0,
  unknown: 0,
  missing: 0,
  excluded: 0,
  otherBuckets: 0,
  otherNetworks: 0,
  outsideWindow: 0,
  service: 0,
  unparsed: 0,
}
const seconds = (text: string): number => Date.parse(text) / 1000
const LAST_DAYS = { since: seconds('2026-11-01T00:00:00Z'), until: seconds('2026-11-10T00:00:00Z') }

const tallyText = (text: string | Buffer, scope = makeScope()) =>
  useFolder(async () => {
    writeFileSync('log', text)
    return tallyOf(['log'], scope)
  })

test.each([20, 21, 22])(
  'A SigV2 record of %i columns describes its client only by the columns that it has',
  async (columns) => {
    const complete = makeSigV2Record({ authentication: 'QueryString', tls: 'TLSv1' })
    const { sigV2Clients, oldTls } = await tallyText(makeLogText(complete, makeSigV2Record({ columns })))
    const authentications = sigV2Clients.map(({ authentication }) => authentication)
    expect(authentications.sort()).toEqual(columns < 22 ? ['presigned', 'unknown'] : ['header', 'presigned'])
    expect(oldTls.requests).toBe(1)
  },
)

describe('the place of each line in the counts', () => {
  const scope = makeScope({
    buckets: ['reports', 'media'],
    networks: [makeNetwork('203.0.113.0/24', [203, 0, 113, 0])],
    window: LAST_DAYS,
  })
  const before = '31/Oct/2026:23:59:59 +0000'
  const cases: readonly (readonly [line: string, what: string, expected: Tally['totals']])[] = [
    ['no record at all', 'unparsed', { ...ZERO, unparsed: 1 }],
    [
      makeRecord({ time: '31/Feb/2026:00:00:00 +0000', bucket: 'x' }),
      'no real time',
      { ...ZERO, unparsed: 1 },
    ],
    [makeRecord({ time: before, bucket: 'other' }), 'before since', { ...ZERO, outsideWindow: 1 }],
    [makeRecord({ time: '10/Nov/2026:00:00:00 +0000' }), 'at until', { ...ZERO, outsideWindow: 1 }],
    [makeRecord({ time: '01/Nov/2026:00:00:00 +0000' }), 'at since', { ...ZERO, inScope: 1, sigV4: 1 }],
    [makeRecord({ time: '31/Oct/2026:22:30:00 -0200' }), 'its offset', { ...ZERO, inScope: 1, sigV4: 1 }],
    [makeRecord({ bucket: 'other', operation: 'S3.EXPIRE.OBJECT' }), 'bucket', { ...ZERO, otherBuckets: 1 }],
    [makeRecord({ operation: 'S3.EXPIRE.OBJECT', remoteIp: '-' }), 'S3 itself', { ...ZERO, service: 1 }],
    [makeRecord({ remoteIp: '-' }), 'no address', { ...ZERO, otherNetworks: 1 }],
    [
      makeSigV2Record({ remoteIp: '203.0.114.1', userAgent: 'S3Console/0.4' }),
      'network',
      { ...ZERO, otherNetworks: 1 },
    ],
    [makeRecord({ userAgent: 'S3Console/0.4' }), 'excluded', { ...ZERO, excluded: 1 }],
    [makeRecord({ userAgent: 's3console/0.4' }), 'not excluded', { ...ZERO, inScope: 1, sigV4: 1 }],
    [makeRecord({ userAgent: 'S3Console', signature: '-' }), 'excluded too', { ...ZERO, excluded: 1 }],
    [makeSigV2Record({ userAgent: 'S3Console/0.4' }), 'never excluded', { ...ZERO, inScope: 1, sigV2: 1 }],
    [
      makeRecord({ signature: '-', requester: '-', authentication: '-' }),
      'unsigned',
      { ...ZERO, inScope: 1, unsigned: 1 },
    ],
    [
      makeRecord({ signature: '-', authentication: '-' }),
      'a known requester without a signature is unknown',
      { ...ZERO, inScope: 1, unknown: 1 },
    ],
    [
      makeRecord({ signature: 'SigV3', userAgent: 'x S3Console' }),
      'an unknown signature is never excluded',
      { ...ZERO, inScope: 1, unknown: 1 },
    ],
    [
      makeRecord({ columns: 19, userAgent: 'x S3Console' }),
      'a missing signature is never excluded',
      { ...ZERO, inScope: 1, missing: 1 },
    ],
    [
      makeRecord({ signature: '-', requester: '-', userAgent: 'x S3Console' }),
      'an anonymous request is excluded too',
      { ...ZERO, excluded: 1 },
    ],
    [makeRecord({ signature: 'SigV5' }), 'unknown', { ...ZERO, inScope: 1, unknown: 1 }],
    [makeRecord({ columns: 18 }), 'missing', { ...ZERO, inScope: 1, missing: 1 }],
    [makeRecord({ columns: 17 }), 'missing', { ...ZERO, inScope: 1, missing: 1 }],
    [makeRecord({ columns: 20 }), 'all that matters', { ...ZERO, inScope: 1, sigV4: 1 }],
    [makeRecord({ future: ['one', 'two'] }), 'future columns', { ...ZERO, inScope: 1, sigV4: 1 }],
    [
      makeRecord({ bucket: 'media', remoteIp: '::ffff:203.0.113.7' }),
      'mapped',
      { ...ZERO, inScope: 1, sigV4: 1 },
    ],
    [makeRecord({ remoteIp: '203.0.113.07' }), 'leading zero', { ...ZERO, otherNetworks: 1 }],
  ]
  test.each(cases.map(([line, what, expected]) => ({ line, what, expected })))(
    'A line is counted in the first place that fits: $what',
    async ({ line, expected }) => {
      const { totals } = await tallyText(makeLogText(line), scope)
      expect(totals).toEqual({ ...expected, records: 1 })
    },
  )
})

test('Lines end at LF, CR LF and CR, empty and blank lines are skipped, and so is a byte order mark', async () => {
  const line = makeRecord()
  const text = `\ufeff${line}\r\n\r\n   \n${line}\r${line}  \n\n${line}`
  expect((await tallyText(text)).totals).toEqual({ ...ZERO, records: 4, inScope: 4, sigV4: 4 })
  expect((await tallyText(`${line}\n\ufeff${line}\n`)).totals).toMatchObject({ records: 2 })
  expect((await tallyText('')).totals).toEqual(ZERO)
  expect((await tallyText('\ufeff')).totals).toEqual(ZERO)
  expect((await tallyText('\ufeff\n\n')).totals).toEqual(ZERO)
})

test('A line longer than 8 MiB is unparsed, a shorter one is read, and a line of blanks is skipped', async () => {
  const limit = 8 * 1024 * 1024
  const long = (length: number) => {
    const rest = makeRecord({ userAgent: '' }).length
    return makeRecord({ userAgent: 'a'.repeat(length - rest) })
  }
  expect((await tallyText(`${long(limit)}\n${makeRecord()}`)).totals).toMatchObject({ records: 2, sigV4: 2 })
  const { totals, unparsedSamples } = await tallyText(`${long(limit + 1)}\n${makeRecord()}`)
  expect(totals).toMatchObject({ records: 2, sigV4: 1, unparsed: 1 })
  expect(unparsedSamples).toEqual([{ logObject: 'log', record: long(1000).slice(0, 500) }])
  expect((await tallyText(`${' '.repeat(limit + 10)}\n${makeRecord()}`)).totals).toMatchObject({ records: 1 })
  expect((await tallyText(`${makeRecord()}${' '.repeat(limit)}\n`)).totals).toMatchObject({ sigV4: 1 })
})

describe('gzip', () => {
  const text = makeLogText(makeRecord(), makeSigV2Record())
  const both = { records: 2, sigV4: 1, sigV2: 1, unparsed: 0 }

  test('Gzip is recognized by content, and all its members are read', async () => {
    expect((await tallyText(gzipSync(text))).totals).toMatchObject(both)
    const members = Buffer.concat([
      gzipSync(makeRecord().slice(0, 100)),
      gzipSync(makeRecord().slice(100)),
      gzipSync(''),
    ])
    expect((await tallyText(members)).totals).toMatchObject({ records: 1, sigV4: 1 })
    const tally = await tallyText(gzipSync(text))
    expect(tally.source.bytes).toBe(gzipSync(text).length)
  })

  test.each([
    ['cut off', gzipSync(text).subarray(0, -9)],
    ['cut off in its last bytes', gzipSync(text).subarray(0, -1)],
    ['only its first two bytes', gzipSync(text).subarray(0, 2)],
    ['damaged', flipped(gzipSync(text), 60)],
    ['with a wrong checksum', flipped(gzipSync(text), -6)],
    ['followed by text', Buffer.concat([gzipSync(text), Buffer.from(makeRecord())])],
    ['followed by zeros', Buffer.concat([gzipSync(text), Buffer.alloc(512)])],
    ['followed by one byte', Buffer.concat([gzipSync(text), Buffer.from([0x1f])])],
    ['followed by many zeros', Buffer.concat([gzipSync(text), Buffer.alloc(3 << 20)])],
  ])('A gzip file that is %s cannot be read to its end', async (_what, bytes) => {
    const error = await tallyText(bytes).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(CheckError)
    expect(error.message).toContain('log')
  })

  test('A very long run of zeros is one unparsed line, and is read in limited memory', async () => {
    const zeros = gzipSync(Buffer.alloc(64 << 20))
    const before = process.memoryUsage().rss
    const { totals, unparsedSamples } = await tallyText(Buffer.concat(new Array(4).fill(zeros)))
    expect(totals).toEqual({ ...ZERO, records: 1, unparsed: 1 })
    expect(unparsedSamples[0]?.record).toBe('\0'.repeat(500))
    expect(process.memoryUsage().rss - before).toBeLessThan(160 << 20)
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  const position = at < 0 ? copy.length + at : at
  copy[position] = (copy[position] as number) ^ 0xff
  return copy
}

test('A record belongs only to the most specific network that contains it', async () => {
  const scope = makeScope({
    networks: [
      makeNetwork('203.0.0.0/16', [203, 0, 0, 0]),
      makeNetwork('203.0.113.0/24', [203, 0, 113, 0]),
      makeNetwork('203.0.113.9/32', [203, 0, 113, 9]),
      makeNetwork('::/0', new Array(16).fill(0)),
      makeNetwork('2001:db8::/32', [0x20, 0x01, 0x0d, 0xb8, ...new Array(12).fill(0)]),
    ],
  })
  const ips = [
    '203.0.113.9',
    '203.0.113.10',
    '203.0.1.1',
    '2001:DB8::1',
    '2002::1',
    '::ffff:203.0.1.2',
    '1.2.3.4',
  ]
  const { targets, totals } = await tallyText(
    makeLogText(...ips.map((remoteIp) => makeRecord({ remoteIp }))),
    scope,
  )
  expect(Object.fromEntries(targets.map(({ network: name, sigV4 }) => [name, sigV4]))).toEqual({
    '203.0.0.0/16': 2,
    '203.0.113.0/24': 1,
    '203.0.113.9/32': 1,
    '::/0': 1,
    '2001:db8::/32': 1,
  })
  expect(totals.otherNetworks).toBe(1)
})

test('Refused SigV4 requests and the last SigV2 request are counted for each target', async () => {
  const text = makeLogText(
    ...['200', '400', '401', '403', '404', '-'].map((status) => makeRecord({ status })),
    makeRecord({ status: '403', userAgent: 'x" 200 - y' }),
    makeRecord({ status: '403', bucket: 'media' }),
    makeSigV2Record({ status: '403', time: '04/Nov/2026:10:00:00 +0000' }),
    makeSigV2Record({ time: '03/Nov/2026:10:00:00 +0000', authentication: 'QueryString' }),
    makeRecord({ status: '403', bucket: 'media', userAgent: 'S3Console' }),
  )
  const { targets } = await tallyText(text)
  expect(targets).toMatchObject([
    { bucket: 'reports', sigV4: 7, sigV4Rejected: 3, lastSigV2: seconds('2026-11-04T10:00:00Z') },
    { bucket: 'media', sigV4: 1, sigV4Rejected: 1, excluded: 1, lastSigV2: null },
  ])
})

test('The facts about presigned URLs are kept for each client, from records that were not refused', async () => {
  const key = 'AKIAIOSFODNN7EXAMPLE'
  const presigned = (query: string, more: RecordParts = {}) =>
    makeSigV2Record({ authentication: 'QueryString', requestUri: `GET /k?${query} HTTP/1.1`, ...more })
  // 2026-11-03T10:15:30Z, the time of the records.
  const at = seconds('2026-11-03T10:15:30Z')
  const text = makeLogText(
    presigned(`AWSAccessKeyId=${key}&Signature=s&Expires=${at + 60}`),
    presigned(`Expires=${at - 5}&AWSAccessKeyId=${key.replace('A', 'B')}`),
    presigned(`Expires=${at + 9_999}&AWSAccessKeyId=${key}0000`, { status: '403' }),
    presigned('Expires=no&Signature=s', { userAgent: 'other' }),
    makeSigV2Record({
      requestUri: `GET /k?Expires=${at}&AWSAccessKeyId=${key} HTTP/1.1`,
      userAgent: 'header',
    }),
  )
  const { sigV2Clients } = await tallyText(text)
  expect(Object.fromEntries(sigV2Clients.map(({ userAgent, presigned: urls }) => [userAgent, urls]))).toEqual(
    {
      'Boto/2.49.0 Python/2.7.18 Linux/4.14': {
        accessKeyIds: [key, key.replace('A', 'B')],
        earliestExpiry: at - 5,
        latestExpiry: at + 60,
        longestValiditySeconds: 60,
      },
      other: { accessKeyIds: [], earliestExpiry: null, latestExpiry: null, longestValiditySeconds: null },
      header: null,
    },
  )
})

test('Records are counted by target, bucket and day', async () => {
  const text = makeLogText(
    makeRecord({ time: '05/Nov/2026:10:00:00 +0000' }),
    makeSigV2Record({ time: '04/Nov/2026:10:00:00 +0000' }),
    makeRecord({ time: '03/Nov/2026:10:00:00 +0000', userAgent: 'S3Console' }),
    makeRecord({ bucket: 'media', operation: 'S3.EXPIRE.OBJECT', time: '06/Nov/2026:00:00:00 +0000' }),
    makeRecord({ bucket: 'media', time: '20/Nov/2027:00:00:00 +0000' }),
    makeRecord({ bucket: 'other' }),
  )
  const tally = await tallyText(
    text,
    makeScope({ buckets: ['media', 'reports', 'absent'], window: LAST_DAYS }),
  )
  expect(tally.targets).toEqual([
    {
      bucket: 'reports',
      network: 'any',
      sigV4: 1,
      sigV2: 1,
      unsigned: 0,
      unknown: 0,
      missing: 0,
      excluded: 1,
      firstSeen: seconds('2026-11-04T10:00:00Z'),
      sigV4Rejected: 0,
      lastSeen: seconds('2026-11-05T10:00:00Z'),
      lastSigV2: seconds('2026-11-04T10:00:00Z'),
      sigV2RequestsNotListed: 0,
      sigV2RejectedNotListed: 0,
    },
  ])
  expect(tally.buckets).toMatchObject([
    { bucket: 'media', parsedInWindow: 1, newestRecord: seconds('2026-11-06T00:00:00Z') },
    { bucket: 'reports', parsedInWindow: 3, newestRecord: seconds('2026-11-05T10:00:00Z') },
    { bucket: 'absent', parsedInWindow: 0, newestRecord: null },
  ])
  expect(tally.daily).toEqual([
    { date: '2026-11-04', sigV4: 0, sigV2: 1, unsigned: 0, unknown: 0, missing: 0 },
    { date: '2026-11-05', sigV4: 1, sigV2: 0, unsigned: 0, unknown: 0, missing: 0 },
  ])
  expect(tally.source).toMatchObject({
    engine: 'embedded',
    locations: ['log'],
    logObjects: 1,
    formats: ['text'],
    skippedFiles: 0,
    skippedEvents: 0,
    bytes: Buffer.byteLength(text),
    oldestRecord: seconds('2026-11-03T10:00:00Z'),
    newestRecord: seconds('2027-11-20T00:00:00Z'),
  })
  expect(seconds('2027-11-20T00:00:00Z')).toBeGreaterThan(NOW)
})

test('Clients are told apart by the original text, and shown redacted', async () => {
  const agent = (rest: string) => `x?Signature=${rest}`
  const long = 'é'.repeat(1000)
  const { sigV2Clients } = await tallyText(
    makeLogText(
      makeSigV2Record({ userAgent: agent('one') }),
      makeSigV2Record({ userAgent: agent('two') }),
      makeSigV2Record({ userAgent: agent('two'), remoteIp: '::FFFF:203.0.113.9' }),
      makeSigV2Record({ userAgent: `${long}a`, authentication: 'QueryString' }),
      makeSigV2Record({ userAgent: `${long}b`, authentication: 'QueryString', status: '403' }),
      makeSigV2Record({ userAgent: `${long}b`, authentication: 'Other', remoteIp: '2001:0DB8:0:0::1' }),
      makeSigV2Record({
        requester: 'svc:cloudfront CloudFront Origin Access Identity E1',
        remoteIp: 'fe80::1%eth0',
      }),
    ),
  )
  const shown = sigV2Clients.map(({ remoteIp, authentication, userAgent, requests, rejected }) => ({
    remoteIp,
    authentication,
    userAgent,
    requests,
    rejected,
  }))
  expect(shown).toHaveLength(5)
  expect(shown).toEqual(
    expect.arrayContaining([
      {
        remoteIp: '203.0.113.9',
        authentication: 'header',
        userAgent: agent('REDACTED'),
        requests: 1,
        rejected: 0,
      },
      {
        remoteIp: '203.0.113.9',
        authentication: 'header',
        userAgent: agent('REDACTED'),
        requests: 2,
        rejected: 0,
      },
      { remoteIp: '203.0.113.9', authentication: 'presigned', userAgent: long, requests: 2, rejected: 1 },
      { remoteIp: '2001:db8::1', authentication: 'unknown', userAgent: long, requests: 1, rejected: 0 },
      expect.objectContaining({ remoteIp: 'fe80::1%eth0' }),
    ]),
  )
})

test('A forged status does not make a request refused', async () => {
  // In the last three lines, the quote that closes the request URI opens a text that looks like referrer or user agent.
  const forged = ['"-" "x', '', '- ', '"-" ']
  const { sigV2Clients } = await tallyText(
    makeLogText(
      ...forged.map((text) =>
        makeSigV2Record({ requestUri: `GET /x" 403 AccessDenied 1 1 1 1 ${text}`, userAgent: 'Boto/2.49.0' }),
      ),
      makeSigV2Record({ status: '400' }),
      makeSigV2Record({ status: '401' }),
      makeSigV2Record({ status: '404' }),
    ),
  )
  expect(sigV2Clients.map(({ requests, rejected }) => [requests, rejected]).sort()).toEqual([
    [1, 0],
    [1, 0],
    [2, 0],
    [3, 2],
  ])
})

test('A client lists its 20 smallest log objects and counts all of them', () =>
  useFolder(async () => {
    mkdirSync('logs')
    const names = Array.from({ length: 25 }, (_, at) => `logs/${String(at).padStart(3, '0')}`)
    for (const name of names)
      writeFileSync(name, makeLogText(makeRecord(), makeSigV2Record(), makeSigV2Record()))
    const { sigV2Clients, source } = await tallyOf(['logs'])
    expect(sigV2Clients).toMatchObject([{ requests: 50, logObjects: names.slice(0, 20), logObjectCount: 25 }])
    expect(source.logObjects).toBe(25)
  }))

test('A warning names the format that was required of a file without a record', () =>
  useFolder(async () => {
    writeFileSync('log', makeLogText(makeRecord()))
    const context = makeContext()
    await (await openEngineOn(['log'], makeScope(), { logFormat: 'json' })).tally(context)
    expect(context.warnings).toEqual([
      expect.stringMatching(/^Nothing is a record of log-format json in log\. /),
    ])
  }))

test('The samples are the five smallest unparsed lines, redacted before they are shortened', () =>
  useFolder(async () => {
    writeFileSync('b', makeLogText('zz', 'aa', `${'k'.repeat(490)}Signature=${'s'.repeat(50)}&x`))
    writeFileSync('a', makeLogText('9', '\uffee', '\u{10000}', '1', makeRecord()))
    const context = makeContext()
    const tally = await (await openEngineOn(['a', 'b'])).tally(context)
    expect(tally.unparsedSamples).toEqual([
      { logObject: 'a', record: '1' },
      { logObject: 'a', record: '9' },
      { logObject: 'a', record: '\uffee' },
      { logObject: 'a', record: '\u{10000}' },
      { logObject: 'b', record: 'aa' },
    ])
    expect(context.warnings).toEqual([expect.stringMatching(/^No line is an access log record in b\. /)])
    const [sample] = (await tallyText(makeLogText(`${'k'.repeat(485)}Signature=${'s'.repeat(50)}&x`)))
      .unparsedSamples
    expect(sample?.record).toBe(`${'k'.repeat(485)}Signature=REDAC`)
  }))

test('The tally has the oldest record of each location and source bucket', () =>
  useFolder(async () => {
    const partitioned = 'logs/111122223333/eu-west-1'
    mkdirSync(`${partitioned}/media/2026/11/03`, { recursive: true })
    mkdirSync(`${partitioned}/reports/2026/11/04`, { recursive: true })
    mkdirSync('flat')
    writeFileSync(
      `${partitioned}/media/2026/11/03/2026-11-03-00-00-00-0123456789ABCDEF`,
      makeLogText(makeRecord()),
    )
    writeFileSync(`${partitioned}/reports/2026/11/04/2026-11-04-00-00-00-0123456789ABCDEF`, '')
    writeFileSync(
      'flat/2026-11-02-01-00-00-0123456789ABCDEF',
      makeLogText(makeRecord({ time: '02/Nov/2026:00:00:00 +0000' })),
    )
    writeFileSync('flat/other', makeLogText(makeRecord()))
    const { coverage } = await tallyOf(['logs', 'flat'])
    expect(coverage).toHaveLength(3)
    expect(coverage).toEqual(
      expect.arrayContaining([
        {
          location: 'logs',
          bucket: 'media',
          oldestLogObject: seconds('2026-11-03T00:00:00Z'),
          oldestRecord: seconds('2026-11-03T10:15:30Z'),
        },
        {
          location: 'logs',
          bucket: 'reports',
          oldestLogObject: seconds('2026-11-04T00:00:00Z'),
          oldestRecord: null,
        },
        {
          location: 'flat',
          bucket: null,
          oldestLogObject: seconds('2026-11-02T01:00:00Z'),
          oldestRecord: seconds('2026-11-02T00:00:00Z'),
        },
      ]),
    )
  }))

test('Two records on one line are not a record', async () => {
  const glued = makeRecord() + makeRecord()
  expect((await tallyText(makeLogText(glued))).totals).toEqual({ ...ZERO, records: 1, unparsed: 1 })
  expect(glued.slice(makeRecord().length)).toContain(OWNER)
})

test('Standard input and pipes are read like files', () =>
  useFolder(async () => {
    const text = makeLogText(makeRecord(), makeSigV2Record())
    const engine = await openEngineOn(['-'], makeScope(), { standardInput: gzipSync(text) })
    const tally = await engine.tally(makeContext())
    expect(tally.totals).toMatchObject({ records: 2, sigV2: 1 })
    expect(tally.sigV2Clients[0]?.logObjects).toEqual(['-'])
    expect(tally.source.bytes).toBe(gzipSync(text).length)
  }))

const onPosix = process.platform === 'win32' ? test.skip : test

onPosix('A pipe that is a location of its own is read', () =>
  useFolder(async () => {
    writeFileSync('log', makeLogText(makeRecord()))
    execFileSync('mkfifo', ['pipe'])
    spawn('sh', ['-c', 'cat log > pipe'], { stdio: 'ignore' })
    expect((await tallyOf(['pipe'])).totals).toMatchObject({ records: 1, sigV4: 1 })
  }),
)

test('A file that disappears or becomes shorter stops the check', () =>
  useFolder(async () => {
    writeFileSync('log', makeLogText(makeRecord(), makeRecord()))
    const shorter = await openEngineOn(['log'])
    writeFileSync('log', makeLogText(makeRecord()))
    await expect(shorter.tally(makeContext())).rejects.toThrow(CheckError)
    mkdirSync('logs')
    symlinkSync('../log', 'logs/link')
    const gone = await openEngineOn(['logs'])
    execFileSync('rm', ['log'])
    await expect(gone.tally(makeContext())).rejects.toThrow(/logs\/link/)
  }))

test('An abort ends each operation with its reason', () =>
  useFolder(async () => {
    writeFileSync('log', makeLogText(...new Array(1000).fill(makeSigV2Record())))
    const engine = await openEngineOn(['log'])
    const { sigV2Clients } = await engine.tally(makeContext())
    const reason = new Error('cancelled')
    const aborted = AbortSignal.abort(reason)
    await expect(engine.tally(makeContext(aborted))).rejects.toBe(reason)
    await expect(engine.collectEvidence(sigV2Clients, 10, makeContext(aborted))).rejects.toBe(reason)
    await expect(engine.readPreview(0, makeContext(aborted))[Symbol.asyncIterator]().next()).rejects.toBe(
      reason,
    )
  }))

test('An abort ends the wait for standard input', async () => {
  const { Readable } = await import('node:stream')
  const { createEmbeddedEngine } = await import('../../../src/engines/embedded/engine.js')
  const silent = () => new Readable({ read() {} })
  const engine = await createEmbeddedEngine({ paths: ['-'], openStandardInput: silent }, makeScope(), NOW)
  const controller = new AbortController()
  const reason = new Error('cancelled')
  setImmediate(() => controller.abort(reason))
  await expect(engine.tally(makeContext(controller.signal))).rejects.toBe(reason)
})
