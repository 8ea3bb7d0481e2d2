import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createAnswerReader, readHeaders } from '../../src/aws/http-answer.js'

interface Read {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bodyBytes: number | null
  readonly body: string
  readonly isComplete: boolean
  readonly canBeFollowed: boolean
}

/** Reads an answer that arrives in pieces of these sizes, again and again, and then the connection closes. */
function read(answer: string, sizes: readonly number[] = [answer.length]): Read {
  const bytes = Buffer.from(answer, 'latin1')
  const body: Buffer[] = []
  let status = 0
  let fields = ''
  let bodyBytes: number | null = null
  const reader = createAnswerReader({
    onHead(head, length) {
      status = head.status
      fields = head.fields
      bodyBytes = length
    },
    onBody: (part) => void body.push(Buffer.from(part)),
  })
  let isComplete = false
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] as number
    isComplete = reader.read(bytes.subarray(at, at + size))
    at += size
  }
  if (!isComplete) isComplete = reader.close()
  return {
    status,
    headers: { ...readHeaders(fields) },
    bodyBytes,
    body: Buffer.concat(body).toString('latin1'),
    isComplete,
    canBeFollowed: reader.canBeFollowed(),
  }
}

const ANSWERS: Readonly<Record<string, readonly [string, Partial<Read>]>> = {
  'a body with a length': [
    'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: "a:b"\r\n\r\nhello',
    { status: 200, bodyBytes: 5, body: 'hello', isComplete: true, canBeFollowed: true },
  ],
  'an empty body': [
    'HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n',
    { bodyBytes: 0, body: '', isComplete: true, canBeFollowed: true },
  ],
  'a body in chunks, with extensions and trailers': [
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n1\r\n \r\nA\r\nworld12345\r\n0\r\nX-Trailer: 1\r\n\r\n',
    { bodyBytes: null, body: 'hello world12345', isComplete: true, canBeFollowed: true },
  ],
  'a body that ends with the connection': [
    'HTTP/1.1 200 OK\r\nServer: x\r\n\r\nhello',
    { bodyBytes: null, body: 'hello', isComplete: true, canBeFollowed: false },
  ],
  'a connection that is closed': [
    'HTTP/1.1 503 Slow Down\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno',
    { status: 503, body: 'no', isComplete: true, canBeFollowed: false },
  ],
  'HTTP/1.0': [
    'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok',
    { body: 'ok', isComplete: true, canBeFollowed: false },
  ],
  'an interim answer': [
    'HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
    { status: 200, body: 'ok', isComplete: true },
  ],
  'no content': [
    'HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n',
    { status: 304, body: '', isComplete: true, canBeFollowed: true },
  ],
  'a cut body': ['HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello', { isComplete: false }],
  'a cut chunk': ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhello', { isComplete: false }],
  'chunks without the last one': [
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n',
    { isComplete: false },
  ],
  'a cut head': ['HTTP/1.1 200 OK\r\nContent-Le', { isComplete: false }],
}

describe('the reader of answers', () => {
  test.each(Object.entries(ANSWERS))(
    'The reader reads %s, however the bytes arrive',
    (_name, [answer, expected]) => {
      const all = read(answer)
      expect(all).toMatchObject(expected)
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }), (sizes) => {
          expect(read(answer, sizes)).toEqual(all)
        }),
      )
    },
  )

  test('Header names are read in any case', () => {
    expect(
      read('HTTP/1.1 400 Bad\r\nX-Amz-Bucket-Region:  eu-west-1 \r\ncontent-LENGTH: 0\r\n\r\n').headers,
    ).toEqual({
      'x-amz-bucket-region': 'eu-west-1',
      'content-length': '0',
    })
  })

  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH\r\n\r\n'],
    ['HTTP/2', 'HTTP/2 200 OK\r\n\r\n'],
    ['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n'],
    ['a header that is folded', 'HTTP/1.1 200 OK\r\nA: x\r\n y: z\r\n\r\n'],
    ['a length that is not a number', 'HTTP/1.1 200 OK\r\nContent-Length: 0x10\r\n\r\n'],
    ['another coding', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n'],
    ['a chunk without a length', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhello\r\n'],
    ['a chunk that is longer', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nhello\r\n'],
    ['more than the body', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhello'],
    ['a head without end', `HTTP/1.1 200 OK\r\nA: ${'x'.repeat(70_000)}`],
  ])('The reader refuses %s', (_name, answer) => {
    expect(() => read(answer)).toThrow()
    expect(() => read(answer, [1])).toThrow()
  })

  test('Any bytes end in an answer, a wait or an error, without a hang', () => {
    const part = fc.constantFrom(
      'HTTP/1.1 200 OK',
      '\r\n',
      'Content-Length: 3',
      'Transfer-Encoding: chunked',
      '3',
      'abc',
      '0',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 20 }), (parts) => {
        try {
          read(parts.join(''), [7])
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
    )
  })
})
