import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { REJECTING_ERROR_CODES } from '../../../src/log-formats/cloudtrail/event.js'
import { COLUMN, COLUMNS } from '../../../src/log-formats/columns.js'
import { createDocumentReader } from '../../../src/log-formats/json/documents.js'
import {
  type EventParts,
  type Json,
  makeSigV2Event,
  makeTrailEvent,
  makeTrailFile,
} from '../../support/other-logs.js'
import { readDocuments } from '../json/reading.js'

type Additional = Parameters<typeof makeTrailEvent>[1]

function readOne(parts: EventParts = {}, additional: Additional = {}) {
  const [record] = readDocuments(makeTrailFile(makeTrailEvent(parts, additional))).records
  if (record === undefined) throw new Error('the event is no record')
  const text = (name: keyof typeof COLUMN) => record.columns[COLUMN[name]]
  return { ...record, text }
}

describe('a CloudTrail event', () => {
  test('An event fills its columns by name, and all other columns have a dash', () => {
    const { columns, time } = readOne({ eventTime: '2026-11-03T10:15:30.250Z', errorCode: 'NoSuchKey' })
    expect(Object.fromEntries(COLUMNS.map(({ name }, at) => [name, columns[at]]))).toEqual({
      ...Object.fromEntries(COLUMNS.map(({ name }) => [name, '-'])),
      bucket: 'reports',
      time: '2026-11-03T10:15:30Z',
      remote_ip: '203.0.113.9',
      requester: 'arn:aws:iam::111122223333:user/nightly-export',
      request_id: '7Q4ZB1C9D0E2F3G5',
      operation: 'GetObject',
      key: 'monthly/2026-10.csv',
      error_code: 'NoSuchKey',
      user_agent: 'aws-sdk-go-v2/1.30.0 os/linux',
      host_id: 'dGhpcyBpcyBubyByZWFsIGhvc3QgaWQ=',
      signature_version: 'SigV4',
      cipher_suite: 'TLS_AES_128_GCM_SHA256',
      authentication_type: 'AuthHeader',
      host_header: 'reports.s3.eu-west-1.amazonaws.com',
      tls_version: 'TLSv1.3',
    })
    expect(time).toBe(Date.UTC(2026, 10, 3, 10, 15, 30) / 1000)
  })

  test.each([
    ['Sigv4', 'SigV4'],
    ['sigv2', 'SigV2'],
    ['SIGV2', 'SigV2'],
    ['SigV4A', 'SigV4A'],
    ['SigV4 ', 'SigV4 '],
  ])('An event with the signature version %p has the signature %p', (written, read) => {
    expect(readOne({}, { additional: { SignatureVersion: written } }).text('signature_version')).toBe(read)
  })

  test.each([
    ['no signature', {}, { additional: { SignatureVersion: undefined } }],
    ['no additional data', { additionalEventData: undefined }, {}],
    ['additional data that is null', { additionalEventData: null }, {}],
    ['an empty signature', {}, { additional: { SignatureVersion: '' } }],
  ] satisfies [string, EventParts, Additional][])(
    'An event with %s and a known identity ends before the signature column',
    (_, parts, more) => {
      expect(readOne(parts, more).columns).toHaveLength(COLUMN.signature_version)
    },
  )

  test.each(['anonymous', 'ANONYMOUS_PRINCIPAL'])(
    'An event of the account %p is unsigned and has no requester',
    (accountId) => {
      const { text } = readOne(
        { userIdentity: { type: 'AWSAccount', principalId: '', accountId } },
        { additional: { SignatureVersion: undefined, AuthenticationMethod: undefined } },
      )
      expect([text('requester'), text('signature_version'), text('authentication_type')]).toEqual([
        '-',
        '-',
        '-',
      ])
    },
  )

  test.each([
    [
      { arn: 'arn:aws:sts::1:assumed-role/a/b', invokedBy: 'x', principalId: 'P', accountId: '1' },
      'arn:aws:sts::1:assumed-role/a/b',
    ],
    [{ invokedBy: 'athena.amazonaws.com', principalId: 'P', accountId: '1' }, 'athena.amazonaws.com'],
    [{ principalId: 'AIDAEXAMPLE', accountId: '1' }, 'AIDAEXAMPLE'],
    [{ principalId: '', accountId: '444455556666' }, '444455556666'],
    [{ type: 'Unknown' }, '-'],
    [null, '-'],
  ])('An event with the identity %j was made by %p', (userIdentity, requester) => {
    expect(readOne({ userIdentity }).text('requester')).toBe(requester)
  })

  test.each([
    [{ type: 'AWSService', invokedBy: 'cloudtrail.amazonaws.com' }, true],
    [{ type: 'AssumedRole', arn: 'arn:aws:sts::1:assumed-role/a/b', invokedBy: 'AWS Internal' }, true],
    [{ type: 'AWSAccount', principalId: 'P', accountId: 'CloudFront' }, true],
    [{ type: 'IAMUser', arn: 'arn:aws:iam::1:user/a', invokedBy: 'signin.amazonaws.com' }, false],
    [{ type: 'IAMUser', arn: 'arn:aws:iam::1:user/a' }, false],
  ])('An event with the identity %j was made by an AWS service: %p', (userIdentity, isService) => {
    expect(readOne({ userIdentity }).isService).toBe(isService)
  })

  test('A SigV2 event of a service counts as any other request', () => {
    const userIdentity = { type: 'AWSService', invokedBy: 'old.amazonaws.com' }
    expect(readOne({ userIdentity }, { additional: { SignatureVersion: 'Sigv2' } }).isService).toBe(false)
  })

  test.each([
    ['[curl/8.5.0]', 'curl/8.5.0'],
    ['[]', '-'],
    ['', '-'],
    ['[a [b] c', '[a [b] c'],
    ['aws-sdk-java/2.20.160', 'aws-sdk-java/2.20.160'],
    [undefined, '-'],
  ])('An event has the user agent %p without brackets', (userAgent, read) => {
    expect(readOne({ userAgent }).text('user_agent')).toBe(read)
  })

  test.each([
    ['arn:aws:s3:eu-west-1:111122223333:accesspoint/finance'],
    ['finance-hrzrlukc5m36ft7okagglf3gmwluquse1b-s3alias'],
    ['mfzwi23gnjvgw.mrap'],
    ['reader-abc123--ol-s3'],
  ])('An event through the access point %p belongs to the bucket in its resources', (bucketName) => {
    expect(readOne({}, { request: { bucketName } }).text('bucket')).toBe('reports')
    expect(readOne({ resources: undefined }, { request: { bucketName } }).text('bucket')).toBe('-')
  })

  test.each([undefined, '', null])('An event with the bucket name %p belongs to no bucket', (bucketName) => {
    expect(readOne({}, { request: { bucketName } }).text('bucket')).toBe('-')
  })

  test('An event with an error code was refused', () => {
    for (const errorCode of REJECTING_ERROR_CODES) expect(readOne({ errorCode }).isRejected).toBe(true)
    for (const errorCode of ['NoSuchKey', 'InternalError', 'accessdenied', '', undefined])
      expect(readOne({ errorCode }).isRejected).toBe(false)
  })
})

describe('events that are not requests to S3', () => {
  test.each([
    ['of another service', { eventSource: 'ec2.amazonaws.com' }],
    ['of one object of DeleteObjects', { eventType: 'AwsServiceEvent' }],
    ['of network activity', { eventCategory: 'NetworkActivity', eventType: 'AwsVpceEvents' }],
    ['of an older network activity', { eventCategory: undefined, eventType: 'AwsVpceEvent' }],
    ['of Insights', { eventCategory: 'Insight', eventSource: undefined }],
    ['aggregated', { eventCategory: 'Aggregated' }],
  ] satisfies [string, EventParts][])('Events %s are skipped and counted', (_, parts) => {
    const read = readDocuments(makeTrailFile(makeSigV2Event(parts), makeTrailEvent()))
    expect(read).toMatchObject({ skippedEvents: 1, skippedFiles: 0, unparsed: [] })
    expect(read.records).toHaveLength(1)
  })

  test.each(['s3express.amazonaws.com', 's3-outposts.amazonaws.com', 's3-authn-errors.amazonaws.com'])(
    'Events of %s are not skipped',
    (eventSource) => expect(readOne({ eventSource }).text('bucket')).toBe('reports'),
  )
})

describe('other files that CloudTrail writes', () => {
  test('A digest file is skipped', () => {
    const digest = {
      digestStartTime: '2026-11-03T09:00:00Z',
      digestEndTime: '2026-11-03T10:00:00Z',
      logFiles: [],
    }
    expect(readDocuments(JSON.stringify(digest))).toMatchObject({
      skippedFiles: 1,
      unparsed: [],
      formats: [],
    })
  })

  test.each(['Insight', 'NetworkActivity', 'Aggregated'])(
    'A file of events in the category %s is skipped',
    (eventCategory) => {
      const event = makeTrailEvent({ eventCategory })
      expect(readDocuments(makeTrailFile(event, event))).toMatchObject({
        skippedFiles: 1,
        skippedEvents: 2,
        unparsed: [],
      })
    },
  )
})

describe('unparsed content of CloudTrail files', () => {
  const file = (...events: readonly string[]) => `{"Records":[${events.join(',')}]}`
  const good = JSON.stringify(makeTrailEvent())
  test.each([
    ['a later major version', JSON.stringify(makeTrailEvent({ eventVersion: '2.0' }))],
    ['no source', JSON.stringify(makeTrailEvent({ eventSource: undefined }))],
    ['the source of a message, which can contain an event', '{"eventSource":"aws:sqs","body":"{}"}'],
    ['no real time', JSON.stringify(makeTrailEvent({ eventTime: '2026-11-31T00:00:00Z' }))],
    ['no name', JSON.stringify(makeTrailEvent({ eventName: undefined }))],
    ['an object for a text', JSON.stringify(makeTrailEvent({ eventSource: { is: 's3.amazonaws.com' } }))],
    [
      'a signature that is an object',
      JSON.stringify(makeTrailEvent({}, { additional: { SignatureVersion: {} } })),
    ],
    ['a member twice', good.replace('"SignatureVersion"', '"SignatureVersion":"SigV2","SignatureVersion"')],
    ['a member of the request twice', good.replace('"bucketName"', '"bucketName":"other","bucketName"')],
    ['no object', '"an event"'],
    ['nothing', 'null'],
  ])('Only the event is unparsed when it has %s', (_, event) => {
    const read = readDocuments(file(good, event, good))
    expect(read.unparsed).toEqual([event])
    expect(read.records).toHaveLength(2)
  })

  test('The rest of the line is unparsed after an event that is not JSON', () => {
    const read = readDocuments(file(good, '{"eventVersion":}', good))
    expect(read.records).toHaveLength(1)
    expect(read.unparsed).toEqual([`{"eventVersion":},${good}]}`])
  })

  test('The rest of a truncated file is one unparsed piece', () => {
    const complete = file(good, good)
    for (let length = 2; length < complete.length; length++) {
      const { records, unparsed, other } = readDocuments(complete.slice(0, length), 700)
      if (other !== null) continue
      expect(unparsed).toHaveLength(1)
      expect(records.length).toBe(length >= 12 + 2 * good.length + 1 ? 2 : length >= 12 + good.length ? 1 : 0)
    }
  })

  test('The rest of a truncated pretty-printed file is one unparsed piece', () => {
    const pretty = JSON.stringify({ Records: [makeTrailEvent(), makeTrailEvent()] }, null, 2)
    const read = readDocuments(pretty.slice(0, -200))
    expect(read.records).toHaveLength(1)
    expect(read.unparsed).toHaveLength(1)
  })

  test('The rest of the line is unparsed when a member stands twice in the document of events', () => {
    const sigV2 = JSON.stringify(makeSigV2Event())
    const behind = [`,"Records":[${sigV2}]}`, ',"a":1,"\\u0061":2}', ',"a":{"b":1,"b":2}}', ',"x":1}']
    for (const rest of behind)
      for (const chunkBytes of [1, 7, 1 << 16]) {
        const read = readDocuments(
          `{"x":1,"Records":[${good}]${rest}${file(good)}\n${file(good)}`,
          chunkBytes,
        )
        expect(read.unparsed).toEqual([`${rest}${file(good)}`])
        expect(read.records).toHaveLength(2)
      }
    for (const start of ['{"Records":null,"Records":[', '{"a":1,"\\u0061":2,"Records":[']) {
      const read = readDocuments(`${start}${sigV2}]}${file(good)}\n${file(good)}`)
      expect(read.unparsed).toEqual([`${start}${sigV2}]}${file(good)}`])
      expect(read.records).toHaveLength(1)
    }
  })

  test('A line of the text format after a CloudTrail file is unparsed', () => {
    expect(readDocuments(`${file(good)}\nno JSON\n${file(good)}`)).toMatchObject({ unparsed: ['no JSON'] })
  })
})

describe('CloudTrail files in another layout', () => {
  const events = [makeTrailEvent(), makeSigV2Event()]
  test.each([
    ['pretty-printed', JSON.stringify({ Records: events }, null, 2)],
    [
      'with other members before and after its events',
      JSON.stringify({ a: { Records: [1] }, Records: events, b: [null] }),
    ],
    ['with escapes in the name of its list', makeTrailFile(...events).replace('Records', '\\u0052ecords')],
    ['as one event a line', events.map((event) => JSON.stringify(event)).join('\n')],
    ['as several files in one', makeTrailFile(events[0] as Json) + makeTrailFile(events[1] as Json)],
    ['with a byte order mark', `\ufeff${makeTrailFile(...events)}`],
  ])('A CloudTrail file is read in this layout: %s', (_, content) => {
    for (const chunkBytes of [1, 13, 4096, 1 << 16]) {
      const read = readDocuments(content, chunkBytes)
      expect(read).toMatchObject({ unparsed: [], formats: ['cloudtrail'] })
      expect(read.records.map(({ columns }) => columns[COLUMN.signature_version])).toEqual(['SigV4', 'SigV2'])
    }
  })
})

const shuffled = (value: Json, order: readonly number[]): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item, order))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, shuffled(inner as Json, order)] as const,
  )
  return Object.fromEntries(
    entries
      .map((entry, at) => [order[at % order.length] as number, entry] as const)
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry),
  )
}

test('The order of members, the chunks and the texts of a client do not change how an event is read', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '","additionalEventData":{"SignatureVersion":"SigV4"},"x":"',
      '\\"},{"eventSource":"ec2.amazonaws.com"}',
      ']}{"Records":[',
      '"SignatureVersion":"SigV4"',
      '}]}\n',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  fc.assert(
    fc.property(
      fc.array(fc.record({ agent: hostile, key: hostile, header: hostile, isOld: fc.boolean() }), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 5000 }),
      (requests, order, chunkBytes) => {
        const events = requests.map(({ agent, key, header, isOld }) =>
          shuffled(
            makeTrailEvent(
              { userAgent: `[x${agent}]` },
              {
                request: { key: `x${key}`, 'x-amz-meta-a': header, [`x-amz-meta-${header}`]: 'SigV4' },
                additional: { SignatureVersion: isOld ? 'SigV2' : 'SigV4' },
              },
            ),
            order,
          ),
        )
        const read = readDocuments(makeTrailFile(...events), chunkBytes)
        const asRead = (text: string) => Buffer.from(text).toString()
        expect(read.unparsed).toEqual([])
        expect(read.records.map(({ columns }) => [16, 7, 19].map((at) => columns[at]))).toEqual(
          requests.map(({ agent, key, isOld }) => [
            asRead(`x${agent}`),
            asRead(`x${key}`),
            isOld ? 'SigV2' : 'SigV4',
          ]),
        )
      },
    ),
  )
})

test('Only the current event is kept in memory while one line of many megabytes is read', () => {
  const event = JSON.stringify(makeTrailEvent())
  const content = Buffer.from(`{"Records":[${new Array(20_000).fill(event).join(',')}]}`)
  let records = 0
  const nothing = () => {}
  const reader = createDocumentReader(
    {
      onFormat: nothing,
      onRecord: () => records++,
      onUnparsed: nothing,
      onSkippedEvents: nothing,
      onTrailChange: nothing,
      onSkippedFile: nothing,
    },
    null,
  )
  const chunkBytes = 1 << 16
  let most = 0
  for (let at = 0; at < content.length; at += chunkBytes) {
    reader.push(content.subarray(at, at + chunkBytes))
    most = Math.max(most, reader.getPushed().length)
  }
  reader.end()
  expect(records).toBe(20_000)
  expect(most).toBeLessThan(2 * chunkBytes)
})

describe('changes of what a trail records', () => {
  const changesIn = (...events: readonly Json[]) => {
    const { trailChanges, records, unparsed, skippedEvents } = readDocuments(makeTrailFile(...events))
    expect({ records, unparsed, skippedEvents }).toEqual({
      records: [],
      unparsed: [],
      skippedEvents: events.length,
    })
    return trailChanges
  }
  const change = (eventName: string, requestParameters: Json, more: EventParts = {}) =>
    makeTrailEvent({ eventSource: 'cloudtrail.amazonaws.com', eventName, requestParameters, ...more })
  const time = Date.parse('2026-11-03T10:15:30Z') / 1000

  test.each(['CreateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging', 'UpdateTrail'])(
    'The event %s names its trail',
    (eventName) => {
      expect(changesIn(change(eventName, { name: 'everything' }))).toEqual([
        { trail: 'everything', eventName, time },
      ])
    },
  )

  test('PutEventSelectors names its trail by another member', () => {
    const trail = 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/everything'
    const event = change('PutEventSelectors', { trailName: trail, eventSelectors: [] })
    expect(changesIn(event)).toEqual([{ trail, eventName: 'PutEventSelectors', time }])
  })

  test.each([null, {}, { name: 7 }, { name: 'x'.repeat(301) }])(
    'A change without the name of its trail could be of any trail: %j',
    (parameters) => {
      expect(changesIn(change('StopLogging', parameters as Json))).toEqual([
        { trail: '', eventName: 'StopLogging', time },
      ])
    },
  )

  test('A change whose time cannot be read is one at any time', () => {
    const event = change('StopLogging', { name: 'everything' }, { eventTime: 'yesterday' })
    expect(changesIn(event)).toEqual([
      { trail: 'everything', eventName: 'StopLogging', time: Number.POSITIVE_INFINITY },
    ])
  })

  test('A call that was refused, that only reads, or that is another service’s changes nothing', () => {
    expect(
      changesIn(
        change('StopLogging', { name: 'everything' }, { errorCode: 'AccessDenied' }),
        change('DescribeTrails', { name: 'everything' }),
        change('StopLogging', { name: 'everything' }, { eventSource: 'config.amazonaws.com' }),
      ),
    ).toEqual([])
  })

  test('The name of an object is not taken for a change', () => {
    const { trailChanges, records } = readDocuments(
      makeTrailFile(
        makeTrailEvent(
          {},
          { request: { key: '","eventName":"StopLogging","eventSource":"cloudtrail.amazonaws.com' } },
        ),
      ),
    )
    expect([trailChanges, records.length]).toEqual([[], 1])
  })
})
