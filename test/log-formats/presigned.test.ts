import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPresignedUrl } from '../../src/log-formats/presigned.js'

const ID = 'AKIAIOSFODNN7EXAMPLE'
const NEITHER = { expiry: null, accessKeyId: null }

test.each([
  [
    `GET /k?AWSAccessKeyId=${ID}&Signature=x&Expires=1793786400 HTTP/1.1`,
    { expiry: 1793786400, accessKeyId: ID },
  ],
  [`GET /k?Expires=1&AWSAccessKeyId=${ID}`, { expiry: 1, accessKeyId: ID }],
  ['-', NEITHER],
  ['', NEITHER],
  ['GET /k&Expires=1 HTTP/1.1', NEITHER],
  ['GET /k?expires=1&awsaccesskeyid=AKIAIOSFODNN7EXAMPLE HTTP/1.1', NEITHER],
  ['GET /k?Expires%3D1&%45xpires=1 HTTP/1.1', NEITHER],
  ['GET /k?xExpires=1&X-Amz-Expires=2 HTTP/1.1', NEITHER],
  ['GET /k?Expires=0 HTTP/1.1', { ...NEITHER, expiry: 0 }],
  ['GET /k?Expires=000000000007 HTTP/1.1', { ...NEITHER, expiry: 7 }],
  ['GET /k?Expires=0000000000007 HTTP/1.1', NEITHER],
  ['GET /k?Expires=253402300799 HTTP/1.1', { ...NEITHER, expiry: 253402300799 }],
  ['GET /k?Expires=253402300800&Expires=1 HTTP/1.1', NEITHER],
  ['GET /k?Expires=&Expires=-1&Expires=1.5&Expires=12 HTTP/1.1', { ...NEITHER, expiry: 12 }],
  ['GET /k?Expires=12&Expires=13 HTTP/1.1', { ...NEITHER, expiry: 12 }],
  ['GET /k?Expires=١٢ HTTP/1.1', NEITHER],
  ['GET /k?Expires=12;x=1 HTTP/1.1', NEITHER],
  ['GET /k?Expires=12 HTTP/1.0 HTTP/1.1', NEITHER],
  ['GET /k?Expires=12 HTTP/1.1&x', { ...NEITHER, expiry: 12 }],
  ['GET /k HTTP/1.0?Expires=12', { ...NEITHER, expiry: 12 }],
  ['GET /k??Expires=12 HTTP/1.1', NEITHER],
  ['GET /k?a?b&Expires=12 HTTP/1.1', { ...NEITHER, expiry: 12 }],
  [
    `GET /k?AWSAccessKeyId=${'a'.repeat(15)}&AWSAccessKeyId=${'b'.repeat(16)} HTTP/1.1`,
    { ...NEITHER, accessKeyId: 'b'.repeat(16) },
  ],
  [`GET /k?AWSAccessKeyId=${'a'.repeat(128)} HTTP/1.1`, { ...NEITHER, accessKeyId: 'a'.repeat(128) }],
  [`GET /k?AWSAccessKeyId=${'a'.repeat(129)} HTTP/1.1`, NEITHER],
  [`GET /k?AWSAccessKeyId=${'é'.repeat(20)} HTTP/1.1`, NEITHER],
  [`GET /k?AWSAccessKeyId=${ID}=&AWSAccessKeyId=${ID}_ HTTP/1.1`, NEITHER],
])('The presigned parameters of the request URI %s are read', (requestUri, expected) => {
  expect(readPresignedUrl(requestUri)).toEqual(expected)
})

/** The rule in its simplest form: split, name, value. */
function readBySplitting(requestUri: string): { expiry: number | null; accessKeyId: string | null } {
  const [, ...rest] = requestUri.split('?')
  if (rest.length === 0) return NEITHER
  const behind = rest.join('?')
  const parts = behind.split(' HTTP/')
  const query = parts.length === 1 ? behind : parts.slice(0, -1).join(' HTTP/')
  const first = (name: string, fits: RegExp): string | null => {
    for (const parameter of query.split('&')) {
      const value = parameter.startsWith(`${name}=`) ? parameter.slice(name.length + 1) : ''
      if (fits.test(value)) return value
    }
    return null
  }
  const expires = first('Expires', /^[0-9]{1,12}$/)
  return {
    expiry: expires === null || Number(expires) > 253_402_300_799 ? null : Number(expires),
    accessKeyId: first('AWSAccessKeyId', /^[A-Za-z0-9]{16,128}$/),
  }
}

test('Any request URI is read as a simple split of its parameters reads it', () => {
  const piece = fc.constantFrom(
    ...[
      '?',
      '&',
      '=',
      ' HTTP/',
      ' HTTP/1.1',
      'Expires',
      'Expires=',
      'Expires=12',
      'Expires=999999999999',
      '&Expires=7',
    ],
    ...[
      'AWSAccessKeyId',
      `AWSAccessKeyId=${ID}`,
      '&AWSAccessKeyId=',
      ID,
      'a'.repeat(120),
      '1',
      '%',
      ' ',
      '\n',
      '\u2028',
      'é',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      expect(readPresignedUrl(pieces.join(''))).toEqual(readBySplitting(pieces.join('')))
    }),
    { numRuns: 5_000 },
  )
})
