import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COLUMN } from '../../../src/log-formats/columns.js'
import {
  makeJsonRecord,
  makeSigV2JsonRecord,
  makeTrailEvent,
  makeTrailFile,
} from '../../support/other-logs.js'
import { readDocuments } from './reading.js'

const lines = (...objects: readonly unknown[]) =>
  objects.map((object) => `${JSON.stringify(object)}\n`).join('')
const column = (name: keyof typeof COLUMN, read: ReturnType<typeof readDocuments>) =>
  read.records.map(({ columns }) => columns[COLUMN[name]])

describe('access log records in JSON', () => {
  test('Records have the columns of the text format, and null is a dash', () => {
    const [record] = readDocuments(lines(makeSigV2JsonRecord({ remote_ip: null }))).records
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

  test('Records need no line end between them', () => {
    const content = [makeJsonRecord(), makeSigV2JsonRecord(), makeJsonRecord()]
      .map((object) => JSON.stringify(object))
      .join('')
    expect(column('signature_version', readDocuments(content))).toEqual(['SigV4', 'SigV2', 'SigV4'])
  })

  test('A record can extend over several lines', () => {
    const content = [makeJsonRecord(), makeSigV2JsonRecord()]
      .map((object) => JSON.stringify(object, null, 2))
      .join('\r\n')
    expect(column('signature_version', readDocuments(content))).toEqual(['SigV4', 'SigV2'])
  })

  test('A record without a signature member ends before the signature column', () => {
    const { records } = readDocuments(lines(makeJsonRecord({ signature_version: undefined })))
    expect(records.map(({ columns }) => columns.length)).toEqual([COLUMN.signature_version])
  })

  test('A record without a bucket name takes its bucket from the ARN', () => {
    expect(column('bucket', readDocuments(lines(makeJsonRecord({ bucket_name: undefined }))))).toEqual([
      'reports',
    ])
  })

  test('Every other missing member is a dash', () => {
    const few = { request_time: '2026-11-03T10:15:30Z', signature_version: 'SigV4', bucket_name: 'reports' }
    const [record] = readDocuments(lines(few)).records
    expect(record?.columns.filter((text) => text !== '-')).toEqual([
      'reports',
      '2026-11-03T10:15:30Z',
      'SigV4',
    ])
  })

  test.each([
    ['a member twice', JSON.stringify(makeJsonRecord()).replace('{', '{"signature_version":"SigV2",')],
    [
      'a member twice, once with an escape',
      JSON.stringify(makeJsonRecord()).replace('{', '{"\\u0073ignature_version":"SigV2",'),
    ],
    [
      'a member twice in an object of its own',
      JSON.stringify({ ...makeJsonRecord(), more: 1 }).replace('"more":1', '"more":{"a":1,"a":1}'),
    ],
    ['no time', JSON.stringify(makeJsonRecord({ request_time: undefined }))],
    ['the 31st of February', JSON.stringify(makeJsonRecord({ request_time: '2026-02-31T10:15:30Z' }))],
    ['second 60', JSON.stringify(makeJsonRecord({ request_time: '2026-11-03T10:15:60Z' }))],
    ['an object for a text', JSON.stringify(makeJsonRecord({ signature_version: { is: 'SigV4' } }))],
    ['a list of schema versions', JSON.stringify(makeJsonRecord({ schema_version_id: ['V_2_0'] }))],
    ['a list of ARNs', JSON.stringify(makeJsonRecord({ bucket_arn: ['arn:aws:s3:::a'] }))],
    ['a cut-off text', JSON.stringify(makeJsonRecord()).slice(0, 700)],
    ['a cut-off object', JSON.stringify(makeJsonRecord()).slice(0, -1)],
    ['text before it', `2026-11-03T10:15:31.000Z ${JSON.stringify(makeJsonRecord())}`],
    ['another document', '{"time":"2026-11-03T10:15:30Z"}'],
    ['an event of CloudTrail', JSON.stringify(makeTrailEvent())],
    ['no JSON', '5d8f0c2e reports [03/Nov/2026:10:15:30 +0000]'],
  ])('Records that do not fit are unparsed, one per line: %s', (_, line) => {
    const content = `${lines(makeJsonRecord())}${line}\n${lines(makeSigV2JsonRecord())}`
    const read = readDocuments(content)
    expect(read.unparsed).toEqual([line])
    expect(column('signature_version', read)).toEqual(['SigV4', 'SigV2'])
  })

  test('A record that is truncated between two members does not affect the next line', () => {
    const cut = JSON.stringify(makeJsonRecord()).replace(/"source_region":.*/, '"source_region":')
    const read = readDocuments(
      `${lines(makeJsonRecord())}${cut}\n${lines(makeSigV2JsonRecord(), makeJsonRecord())}`,
    )
    expect(read.unparsed).toEqual([cut])
    expect(column('signature_version', read)).toEqual(['SigV4', 'SigV2', 'SigV4'])
  })

  test('Records of a later schema with unknown members are read', () => {
    const later = makeJsonRecord({ schema_version_id: 'V_1_1', new_member: { of: ['it'] } })
    expect(readDocuments(lines(later)).records).toHaveLength(1)
  })

  test('A truncated document at the end of the content is unparsed without its line end', () => {
    const cut = JSON.stringify(makeJsonRecord()).slice(0, 90)
    for (const lineEnd of ['', '\n', '\r\n'])
      expect(readDocuments(`${lines(makeJsonRecord())}${cut}${lineEnd}`).unparsed).toEqual([cut])
  })

  test.each([
    ['V_1_0', true],
    ['V_1_12', true],
    [null, true],
    [undefined, true],
    ['V_2_0', false],
    ['V_10_0', false],
    ['later', false],
  ])('The schema version %s can be read: %s', (schema_version_id, isReadable) => {
    const record = makeJsonRecord({ schema_version_id })
    const { records, unparsed } = readDocuments(lines(record))
    expect([records.length, unparsed.length]).toEqual(isReadable ? [1, 0] : [0, 1])
  })

  test('The time of a record respects its offset', () => {
    const times = ['2026-11-03T10:15:30+02:00', '2026-11-03T10:15:30.999-0130', '2026-11-03T08:15:30Z']
    const { records } = readDocuments(lines(...times.map((request_time) => makeJsonRecord({ request_time }))))
    expect(records.map(({ time }) => new Date(time * 1000).toISOString())).toEqual([
      '2026-11-03T08:15:30.000Z',
      '2026-11-03T11:45:30.000Z',
      '2026-11-03T08:15:30.000Z',
    ])
  })
})

describe('content in another format', () => {
  test.each([
    ['objects of another kind', '{"bucketName":"a","signatureVersion":"SigV4"}\n{"bucketName":"b"}\n'],
    ['a brace and text that is not JSON', '{ this is no log\n'],
    ['only a brace', '{'],
  ])('Content in another format is returned from its beginning: %s', (_, content) => {
    for (const chunkBytes of [1, 7, 4096])
      expect(readDocuments(content, chunkBytes)).toMatchObject({ records: [], unparsed: [], formats: [] })
    expect(readDocuments(content).other).toBe(content)
  })

  test('Content in another format is unparsed when the format is given', () => {
    const read = readDocuments('{"bucketName":"a"}\nno JSON\n', 4096, 'json')
    expect(read.unparsed).toEqual(['{"bucketName":"a"}', 'no JSON'])
    expect(read.formats).toEqual([])
  })

  test('A CloudTrail file is unparsed when JSON records are requested', () => {
    const file = makeTrailFile(makeTrailEvent())
    expect(readDocuments(file, 4096, 'json')).toMatchObject({ records: [], unparsed: [file] })
  })
})

/** Texts of a client that resemble JSON, and any other text. */
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

test('No text of a client and no division into chunks changes how a record is read', () => {
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
              (isOld ? makeSigV2JsonRecord : makeJsonRecord)({
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

test('A line that is not JSON is unparsed, and a line of JSON is counted once', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.nat(), fc.string({ maxLength: 2 }), (json, at, noise) => {
      const place = at % (json.length + 1)
      const changed = json.slice(0, place) + noise + json.slice(place)
      const line = JSON.stringify(makeJsonRecord({ more: 'HERE' })).replace('"HERE"', () => changed)
      fc.pre(!/[\r\n]/.test(line))
      let isJson = true
      try {
        JSON.parse(line)
      } catch {
        isJson = false
      }
      const { records, unparsed } = readDocuments(`${lines(makeJsonRecord())}${line}\n`)
      if (!isJson) {
        // Documents need no line end between them: a record may end where the noise begins, and only the rest does not fit.
        const record = line.slice(0, line.length - (unparsed[0]?.length ?? 0))
        if (record === '')
          expect({ records: records.length, unparsed }).toEqual({ records: 1, unparsed: [line] })
        else expect([records.length, unparsed.length, typeof JSON.parse(record)]).toEqual([2, 1, 'object'])
      } else expect(records.length + unparsed.length).toBe(2)
    }),
    {
      numRuns: 300,
      examples: [
        ['null', 4, '}'],
        ['""', 1674148610, '}'],
      ],
    },
  )
})

test('Each line of damaged content is a record or unparsed, and none is lost', () => {
  const content = Buffer.from(lines(makeJsonRecord(), makeSigV2JsonRecord(), makeJsonRecord()))
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

test('After a document that is cut off, the records of indented lines are read', () => {
  const record = JSON.stringify(makeSigV2JsonRecord())
  const cuts = ['{"schema_version_id":"V_1_0",', '{"a":[', '{"a":{"b":', '{"a":']
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[ \t]{0,3}$/), { minLength: 3, maxLength: 9 }),
      fc.constantFrom(...cuts),
      fc.integer({ min: 1, max: 3000 }),
      (indents, cut, chunkBytes) => {
        const [before = '', ofCut = '', ...after] = indents
        const content = `${before}${record}\n${ofCut}${cut}\n${after.map((indent) => `${indent}${record}`).join('\n')}`
        const { records, unparsed } = readDocuments(content, chunkBytes)
        expect({ records: records.length, unparsed: unparsed.length }).toEqual({
          records: 1 + after.length,
          unparsed: 1,
        })
      },
    ),
  )
})

test('The objects in an indented document that does not fit are not documents of their own', () => {
  const broken = `{\n  "a": [\n    {"b": 1},\n    {"b": 2}\n  ] "c"\n}\n`
  const { records, unparsed } = readDocuments(`${lines(makeJsonRecord())}${broken}${lines(makeJsonRecord())}`)
  expect({ records: records.length, unparsed: unparsed.length }).toEqual({ records: 2, unparsed: 1 })
})

test('The time for hostile indented lines between records is proportional to their length', () => {
  const record = JSON.stringify(makeJsonRecord())
  const makeLines = (bytes: number) => {
    const unit = ` {"a":[\n ${record}\n,\n`
    return `${record}\n${unit.repeat(Math.ceil(bytes / unit.length))}`
  }
  readDocuments(makeLines(1 << 16))
  const before = process.cpuUsage().user
  const read = readDocuments(makeLines(4 << 20), 1 << 18)
  expect(read.records.length).toBeGreaterThan(1)
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(8)
})

test('A line of many megabytes without an end is one unparsed piece, and memory is limited', () => {
  const read = readDocuments(
    `${lines(makeJsonRecord())}{"bucket_name":"${'x'.repeat(20 << 20)}\n${lines(makeSigV2JsonRecord())}`,
    1 << 18,
  )
  expect(read.unparsed.map(({ length }) => length <= 1 << 20)).toEqual([true])
  expect(column('signature_version', read)).toEqual(['SigV4', 'SigV2'])
})

test('Unlimited nesting is unparsed', () => {
  const read = readDocuments(`${lines(makeJsonRecord())}{"a":${'['.repeat(1_000_000)}\n`)
  expect(read.records).toHaveLength(1)
  expect(read.unparsed).toHaveLength(1)
})

test.each([
  ['nesting', '{"a":[\n'],
  ['nesting that ends in no JSON', `${'{"a":[\n'.repeat(20)}x\n`],
  ['objects that are cut off', '{"a":1,\n'],
  ['empty objects', '{}\n'],
  ['blanks behind a document that is cut off', ' \n'],
  ['indented objects behind a document that is cut off', ' {"a":\n'],
])('The time for hostile lines is proportional to their length: %s', (_, unit) => {
  const of = (bytes: number) =>
    `${lines(makeJsonRecord())}{"cut":\n1 1\n${unit.repeat(Math.ceil(bytes / unit.length))}`
  readDocuments(of(1 << 16))
  const before = process.cpuUsage().user
  const read = readDocuments(of(2 << 20), 1 << 18)
  expect(read.records).toHaveLength(1)
  expect(read.unparsed.length).toBeGreaterThan(0)
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(8)
})
