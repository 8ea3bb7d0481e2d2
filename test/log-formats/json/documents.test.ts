import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COLUMN } from '../../../src/log-formats/columns.js'
import { jsonRecord, sigV2JsonRecord, trailEvent, trailFile } from '../../support/other-logs.js'
import { readDocuments } from './reading.js'

const lines = (...objects: readonly unknown[]) =>
  objects.map((object) => `${JSON.stringify(object)}\n`).join('')
const column = (name: keyof typeof COLUMN, read: ReturnType<typeof readDocuments>) =>
  read.records.map(({ columns }) => columns[COLUMN[name]])

describe('access log records in JSON', () => {
  test('have the columns of the text format, null as a dash', () => {
    const [record] = readDocuments(lines(sigV2JsonRecord({ remote_ip: null }))).records
    expect(record).toEqual({
      columns: [
        '5d8f0c2e7b94a16350fe2c8d9ab7416e03f5d2c8b7a690e14f3d5c2b1a098e7f',
        'reports',
        '2026-11-03T10:15:30.123Z',
        '-',
        'arn:aws:iam::111122223333:user/nightly-export',
        '7Q4ZB1C9D0E2F3G5',
        'REST.GET.OBJECT',
        'monthly/2026-10.csv',
        'GET /monthly/2026-10.csv HTTP/1.1',
        '200',
        '-',
        '1024',
        '1024',
        '18',
        '17',
        '-',
        'Boto/2.49.0 Python/2.7.18 Linux/4.14',
        '-',
        'dGhpcyBpcyBubyByZWFsIGhvc3QgaWQ=',
        'SigV2',
        'TLS_AES_128_GCM_SHA256',
        'AuthHeader',
        'reports.s3.eu-west-1.amazonaws.com',
        'TLSv1.3',
        '-',
        'false',
        'eu-west-1',
      ],
      time: Date.UTC(2026, 10, 3, 10, 15, 30) / 1000,
      isService: null,
      isRejected: null,
    })
  })

  test('need no line end between them', () => {
    const content = [jsonRecord(), sigV2JsonRecord(), jsonRecord()]
      .map((object) => JSON.stringify(object))
      .join('')
    expect(column('signature_version', readDocuments(content))).toEqual(['SigV4', 'SigV2', 'SigV4'])
  })

  test('may be spread over lines', () => {
    const content = [jsonRecord(), sigV2JsonRecord()]
      .map((object) => JSON.stringify(object, null, 2))
      .join('\r\n')
    expect(column('signature_version', readDocuments(content))).toEqual(['SigV4', 'SigV2'])
  })

  test('end before the signature where they have no such member', () => {
    const { records } = readDocuments(lines(jsonRecord({ signature_version: undefined })))
    expect(records.map(({ columns }) => columns.length)).toEqual([COLUMN.signature_version])
  })

  test('take their bucket from its ARN where they have no name', () => {
    expect(column('bucket', readDocuments(lines(jsonRecord({ bucket_name: undefined }))))).toEqual([
      'reports',
    ])
  })

  test('have a dash for every other member that they leave out', () => {
    const few = { request_time: '2026-11-03T10:15:30Z', signature_version: 'SigV4', bucket_name: 'reports' }
    const [record] = readDocuments(lines(few)).records
    expect(record?.columns.filter((text) => text !== '-')).toEqual([
      'reports',
      '2026-11-03T10:15:30Z',
      'SigV4',
    ])
  })

  test.each([
    ['a member twice', JSON.stringify(jsonRecord()).replace('{', '{"signature_version":"SigV2",')],
    [
      'a member twice, once with an escape',
      JSON.stringify(jsonRecord()).replace('{', '{"\\u0073ignature_version":"SigV2",'),
    ],
    [
      'a member twice in an object of its own',
      JSON.stringify({ ...jsonRecord(), more: 1 }).replace('"more":1', '"more":{"a":1,"a":1}'),
    ],
    ['no time', JSON.stringify(jsonRecord({ request_time: undefined }))],
    ['the 31st of February', JSON.stringify(jsonRecord({ request_time: '2026-02-31T10:15:30Z' }))],
    ['second 60', JSON.stringify(jsonRecord({ request_time: '2026-11-03T10:15:60Z' }))],
    ['an object for a text', JSON.stringify(jsonRecord({ signature_version: { is: 'SigV4' } }))],
    ['a cut-off text', JSON.stringify(jsonRecord()).slice(0, 700)],
    ['a cut-off object', JSON.stringify(jsonRecord()).slice(0, -1)],
    ['text before it', `2026-11-03T10:15:31.000Z ${JSON.stringify(jsonRecord())}`],
    ['another document', '{"time":"2026-11-03T10:15:30Z"}'],
    ['an event of CloudTrail', JSON.stringify(trailEvent())],
    ['no JSON', '5d8f0c2e reports [03/Nov/2026:10:15:30 +0000]'],
  ])('that do not fit are unparsed, one a line: %s', (_, line) => {
    const content = `${lines(jsonRecord())}${line}\n${lines(sigV2JsonRecord())}`
    const read = readDocuments(content)
    expect(read.unparsed).toEqual([line])
    expect(column('signature_version', read)).toEqual(['SigV4', 'SigV2'])
  })

  test('cut off between two members do not take the next line with them', () => {
    const cut = JSON.stringify(jsonRecord()).replace(/"source_region":.*/, '"source_region":')
    const read = readDocuments(`${lines(jsonRecord())}${cut}\n${lines(sigV2JsonRecord(), jsonRecord())}`)
    expect(read.unparsed).toEqual([cut])
    expect(column('signature_version', read)).toEqual(['SigV4', 'SigV2', 'SigV4'])
  })

  test('of a later schema, with members that are not known, are read', () => {
    const later = jsonRecord({ schema_version_id: 'V_1_1', new_member: { of: ['it'] } })
    expect(readDocuments(lines(later)).records).toHaveLength(1)
  })

  test('with an offset are of the time that it says', () => {
    const times = ['2026-11-03T10:15:30+02:00', '2026-11-03T10:15:30.999-0130', '2026-11-03T08:15:30Z']
    const { records } = readDocuments(lines(...times.map((request_time) => jsonRecord({ request_time }))))
    expect(records.map(({ time }) => new Date(time * 1000).toISOString())).toEqual([
      '2026-11-03T08:15:30.000Z',
      '2026-11-03T11:45:30.000Z',
      '2026-11-03T08:15:30.000Z',
    ])
  })
})

describe('content that is of another format', () => {
  test.each([
    ['objects of another kind', '{"bucketName":"a","signatureVersion":"SigV4"}\n{"bucketName":"b"}\n'],
    ['no JSON behind a brace', '{ this is no log\n'],
    ['a brace alone', '{'],
  ])('is handed back from its beginning: %s', (_, content) => {
    for (const chunkBytes of [1, 7, 4096])
      expect(readDocuments(content, chunkBytes)).toMatchObject({ records: [], unparsed: [], formats: [] })
    expect(readDocuments(content).other).toBe(content)
  })

  test('is unparsed where the format is given', () => {
    const read = readDocuments('{"bucketName":"a"}\nno JSON\n', 4096, 'json')
    expect(read.unparsed).toEqual(['{"bucketName":"a"}', 'no JSON'])
    expect(read.formats).toEqual([])
  })

  test('is unparsed where it is a file of CloudTrail and JSON records are asked for', () => {
    const file = trailFile(trailEvent())
    expect(readDocuments(file, 4096, 'json')).toMatchObject({ records: [], unparsed: [file] })
  })
})

/** Texts of a client that try to look like JSON, and anything else. */
const hostile = fc.oneof(
  fc.constantFrom(
    '","signature_version":"SigV4","x":"',
    '\\","signature_version":"SigV4',
    '"}{"signature_version":"SigV4"}',
    '\n{"schema_version_id":"V_1_0"}\n',
    '\u2028{}[]"\\\\',
    '"} ] } {"Records":[',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('no text of a client changes how a record is read, however the content is cut into chunks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ agent: hostile, key: hostile, referer: hostile, isOld: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.constantFrom('\n', '', '\r\n', ' \t', '\r'),
      fc.integer({ min: 1, max: 3000 }),
      (requests, separator, chunkBytes) => {
        const content = requests
          .map(({ agent, key, referer, isOld }) =>
            JSON.stringify(
              (isOld ? sigV2JsonRecord : jsonRecord)({
                user_agent: `x${agent}`,
                key_name: `x${key}`,
                referer,
              }),
            ),
          )
          .join(separator)
        const read = readDocuments(content, chunkBytes)
        const asRead = (text: string) => Buffer.from(text).toString()
        expect(read.unparsed).toEqual([])
        expect(read.records.map(({ columns }) => [16, 7, 15, 19].map((at) => columns[at]))).toEqual(
          requests.map(({ agent, key, referer, isOld }) => [
            asRead(`x${agent}`),
            asRead(`x${key}`),
            asRead(referer),
            isOld ? 'SigV2' : 'SigV4',
          ]),
        )
      },
    ),
  )
})

test('any JSON is walked over as JSON.parse reads it, and nothing else is taken for JSON', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.nat(), fc.string({ maxLength: 2 }), (json, at, noise) => {
      const place = at % (json.length + 1)
      const changed = json.slice(0, place) + noise + json.slice(place)
      const line = JSON.stringify(jsonRecord({ more: 'HERE' })).replace('"HERE"', () => changed)
      fc.pre(!/[\r\n]/.test(line))
      let isJson = true
      try {
        JSON.parse(line)
      } catch {
        isJson = false
      }
      const { records, unparsed } = readDocuments(`${lines(jsonRecord())}${line}\n`)
      if (!isJson) expect({ records: records.length, unparsed }).toEqual({ records: 1, unparsed: [line] })
      else expect(records.length + unparsed.length).toBe(2)
    }),
    { numRuns: 300 },
  )
})

test('damaged content is never passed over in silence: each line is a record or unparsed', () => {
  const content = Buffer.from(lines(jsonRecord(), sigV2JsonRecord(), jsonRecord()))
  fc.assert(
    fc.property(
      fc.nat(content.length - 2),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 3000 }),
      (from, length, chunkBytes) => {
        const damaged = Buffer.concat([content.subarray(0, from), content.subarray(from + length)])
        const { records, unparsed, other } = readDocuments(damaged, chunkBytes)
        if (other === null)
          expect(records.length + unparsed.length).toBeGreaterThanOrEqual(
            damaged.toString().split('\n').filter(Boolean).length,
          )
      },
    ),
  )
})

test('a line of many megabytes that ends nowhere is one unparsed piece, kept in bounds', () => {
  const read = readDocuments(
    `${lines(jsonRecord())}{"bucket_name":"${'x'.repeat(20 << 20)}\n${lines(sigV2JsonRecord())}`,
    1 << 18,
  )
  expect(read.unparsed.map(({ length }) => length <= 1 << 20)).toEqual([true])
  expect(column('signature_version', read)).toEqual(['SigV4', 'SigV2'])
})

test('nesting without end is unparsed', () => {
  const read = readDocuments(`${lines(jsonRecord())}{"a":${'['.repeat(1_000_000)}\n`)
  expect(read.records).toHaveLength(1)
  expect(read.unparsed).toHaveLength(1)
})

test.each([
  ['nesting', '{"a":[\n'],
  ['nesting that ends in no JSON', `${'{"a":[\n'.repeat(20)}x\n`],
  ['objects that are cut off', '{"a":1,\n'],
  ['empty objects', '{}\n'],
])('lines made to keep the reader busy take time in proportion to their length: %s', (_, unit) => {
  const of = (bytes: number) => lines(jsonRecord()) + unit.repeat(Math.ceil(bytes / unit.length))
  readDocuments(of(1 << 16))
  const before = process.cpuUsage().user
  const read = readDocuments(of(2 << 20), 1 << 18)
  expect(read.records).toHaveLength(1)
  expect(read.unparsed.length).toBeGreaterThan(0)
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(8)
})
