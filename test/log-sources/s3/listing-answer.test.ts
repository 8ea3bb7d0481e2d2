import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readListing } from '../../../src/log-sources/s3/listing-answer.js'
import { collectLogObjects, type LogObject } from '../../../src/log-sources/s3/object-list.js'
import { compareCodePoints } from '../../../src/model/order.js'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const page = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</ListBucketResult>`

describe('a page of names', () => {
  test('Entries have key, size, ETag, class, time and whether a copy can be read', () => {
    const inner = `<Name>b</Name><Prefix/><IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b==</NextContinuationToken>
      <Contents><Key>a&lt;&#233;&#x1F600;</Key><LastModified>2026-11-20T01:02:03.500Z</LastModified><ETag>&quot;e-2&quot;</ETag>
      <ChecksumAlgorithm>CRC64NVME</ChecksumAlgorithm><Size>5368709121</Size><Owner><ID>1</ID><DisplayName>Key</DisplayName></Owner><StorageClass>GLACIER</StorageClass>
      <RestoreStatus><IsRestoreInProgress>false</IsRestoreInProgress><RestoreExpiryDate>2026-12-01T00:00:00Z</RestoreExpiryDate></RestoreStatus></Contents>
      <Contents><Key>b</Key><Size>0</Size></Contents><CommonPrefixes><Prefix>c/</Prefix></CommonPrefixes>`
    expect(readListing([Buffer.from(page(inner))])).toEqual({
      entries: [
        {
          key: 'a<é😀',
          bytes: 5_368_709_121,
          etag: '"e-2"',
          storageClass: 'GLACIER',
          isRestored: true,
          lastModified: Date.parse('2026-11-20T01:02:03Z') / 1000,
        },
        { key: 'b', bytes: 0, etag: '', storageClass: '', isRestored: false, lastModified: 0 },
      ],
      folders: ['c/'],
      isTruncated: true,
      nextToken: 'a&b==',
    })
  })

  test.each(['<Key>b</Key>', '<Size>1</Size>', '<Key/><Size>1</Size>'])(
    'An entry without key or size is not a page of names: %s',
    (inner) => {
      expect(() => readListing([Buffer.from(page(`<Contents>${inner}</Contents>`))])).toThrow('names')
    },
  )

  test.each([
    ['<IsTruncated>true</IsTruncated>', true],
    ['<IsTruncated>false</IsTruncated>', false],
    ['<IsTruncated/>', null],
    ['<IsTruncated>True</IsTruncated>', null],
    ['', null],
  ])('Only true and false say whether more names follow: %s', (inner, isTruncated) => {
    expect(readListing([Buffer.from(page(inner))]).isTruncated).toBe(isTruncated)
  })

  test('Any key is read, plain and URL-encoded, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 })),
        fc.boolean(),
        fc.nat(),
        (keys, isEncoded, cut) => {
          const written = (key: string): string =>
            isEncoded ? encodeURIComponent(key).replaceAll('%20', '+') : escaped(key)
          const inner = keys
            .map((key) => `<Contents><Key>${written(key)}</Key><Size>1</Size></Contents>`)
            .join('')
          const bytes = Buffer.from(page(`${isEncoded ? '<EncodingType>url</EncodingType>' : ''}${inner}`))
          const at = cut % bytes.length
          const { entries } = readListing([bytes.subarray(0, at), bytes.subarray(at)])
          expect(entries.map(({ key }) => key)).toEqual(keys)
        },
      ),
    )
  })

  test('A page that is cut anywhere is not taken for a page', () => {
    const bytes = Buffer.from(
      page('<IsTruncated>false</IsTruncated><Contents><Key>a</Key><Size>1</Size></Contents>'),
    )
    for (let length = 0; length < bytes.length; length++)
      expect(() => readListing([bytes.subarray(0, length)])).toThrow(SyntaxError)
  })

  test.each([
    '',
    '<html><body>Proxy</body></html>',
    page('<Contents><Size>1</Size><Key>a</Contents></Key>'),
    page('<Contents><Key>a</Key><Size>-1</Size></Contents>'),
    page('<Contents><Key>a</Key><Size></Size></Contents>'),
    page('<Contents><Key>a</Key><Size>1e300</Size></Contents>'),
    `${page('')}<a/>`,
  ])('%j is not a page of names', (text) => {
    expect(() => readListing([Buffer.from(text)])).toThrow(SyntaxError)
  })
})

test.each([
  ['Key', 5_000],
  ['ETag', 70_000],
])('A page with a %s of %d characters, which S3 does not have, is refused', (element, length) => {
  const text = page(
    `<Contents><Key>a</Key><Size>1</Size><${element}>${'a'.repeat(length)}</${element}></Contents>`,
  )
  expect(() => readListing([Buffer.from(text)])).toThrow(SyntaxError)
})

test.each([
  ['0001-01-01T00:00:00Z', 0],
  ['9999-12-31T23:59:59Z', 253_402_300_799],
  ['yesterday', 0],
])('The time %s of an entry is read as %d', (time, seconds) => {
  const text = page(`<Contents><Key>a</Key><Size>1</Size><LastModified>${time}</LastModified></Contents>`)
  const { entries } = readListing([Buffer.from(text)])
  expect(entries[0]?.lastModified).toBe(seconds)
  const collected = collectLogObjects()
  for (const entry of entries) collected.add({ ...entry, location: 0, bucket: 'logs' })
  expect(collected.listSorted().getAt(0).lastModified).toBe(Math.min(seconds, 2 ** 32 - 1))
})

describe('the list of log objects', () => {
  const objects = fc.array(
    fc.record({
      location: fc.nat(3),
      bucket: fc.constantFrom('a', 'b', 'é'),
      key: fc.oneof(
        fc.constantFrom('k', 'k1', 'k/2'),
        fc.string({ unit: 'grapheme' }),
        fc
          .tuple(
            fc.constantFrom('', 'a/', 'a/2026-11-01/', 'a/\u{1f600}/', 'é/'),
            fc.constantFrom('', '2026-11-01', '2026-11-1', '2026-11-02-'),
            fc.oneof(
              fc.string({ unit: 'grapheme', maxLength: 3 }),
              fc.constantFrom(
                '-00-10-59-0123456789ABCDEF',
                '-00-10-59-0123456789ABCDE',
                '-99-00-00-FFFFFFFFFFFFFFFF',
              ),
              fc.stringMatching(/^-[0-9]{2}-[0-9]{2}-[0-9]{2}-[0-9A-F]{16}$/),
            ),
          )
          .map((parts) => parts.join('')),
      ),
      bytes: fc.oneof(fc.nat(), fc.constant(5 * 2 ** 40)),
      etag: fc.oneof(fc.constant('"900150983cd24fb0d6963f7d28e17f72"'), fc.string(), fc.constant('"a-2"')),
      storageClass: fc.constantFrom('', 'STANDARD', 'GLACIER'),
      isRestored: fc.boolean(),
      lastModified: fc.nat(2 ** 32 - 1),
    }),
  )

  test('The list returns each added log object once, by bucket and key in code points', () => {
    fc.assert(
      fc.property(objects, fc.nat(20), (given: LogObject[], most) => {
        const collected = collectLogObjects()
        for (const object of given) collected.add(object)
        const seen = new Set<string>()
        const expected = given
          .map((object, at) => ({ object, at }))
          .sort(
            (x, y) =>
              compareCodePoints(x.object.bucket, y.object.bucket) ||
              compareCodePoints(x.object.key, y.object.key) ||
              x.at - y.at,
          )
          .map(({ object }) => object)
          .filter(({ bucket, key }) => seen.size < seen.add(JSON.stringify([bucket, key])).size)
        const list = collected.listSorted()
        expect([...list]).toEqual(expected)
        expect([...collected.listSorted(most)]).toEqual(expected.slice(0, most))
        for (const [position, { bytes, location, bucket }] of expected.entries()) {
          expect(list.getBytesAt(position)).toBe(bytes)
          expect(list.getAlikeAt(position)).toMatchObject({ location, bucket })
        }
      }),
    )
  })

  test('The list can use more than one block of memory', () => {
    const collected = collectLogObjects()
    for (let number = 0; number < 5_000; number++)
      collected.add({
        location: 0,
        bucket: 'logs',
        key: `${'k'.repeat(900)}${number}`,
        bytes: number,
        etag: '"x"',
        storageClass: '',
        isRestored: false,
        lastModified: number,
      })
    const list = collected.listSorted()
    expect(list.length).toBe(5_000)
    for (const { key, bytes } of list) expect(key.slice(900)).toBe(String(bytes))
    expect(() => list.getAt(5_000)).toThrow('there is no log object 5000')
  })
})
