import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createDirectTransport } from '../../src/aws/direct-transport.js'
import type { GetTransport, SignedGet } from '../../src/aws/s3-requests.js'

let server: Server
let sockets: Set<Socket>
let connections: number
let port: number
/** What the server does with each request. */
let answer: (socket: Socket, request: string) => void
let transport: GetTransport

beforeEach(async () => {
  sockets = new Set()
  connections = 0
  server = createServer((socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => answer(socket, bytes.toString('latin1')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  transport = createDirectTransport({}, 300)
})
afterEach(async () => {
  transport.close(new Error('the test ended'))
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => server.close(resolve))
})

function get(more: Partial<SignedGet> = {}): ReturnType<GetTransport['get']> {
  return transport.get({
    address: { protocol: 'http:', hostname: '127.0.0.1', port, host: `127.0.0.1:${port}`, path: '' },
    path: '/key',
    headers: { host: 'x' },
    mostBytes: 1_000_000,
    onBytes: () => undefined,
    ...more,
  })
}
const textOf = async (asked: ReturnType<GetTransport['get']>): Promise<string> =>
  Buffer.concat((await asked).chunks).toString()
const withLength = (body: string): string =>
  `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`

describe('requests without the client of Node', () => {
  test('A connection carries one request after the other', async () => {
    answer = (socket, request) => socket.write(withLength(request.split(' ')[1] as string))
    for (const path of ['/a', '/bb', '/ccc']) expect(await textOf(get({ path }))).toBe(path)
    expect(connections).toBe(1)
    expect((await Promise.all(['/d', '/e'].map((path) => textOf(get({ path }))))).sort()).toEqual([
      '/d',
      '/e',
    ])
    expect(connections).toBe(2)
  })

  test('Memory that was given back holds the next body, and no other', async () => {
    answer = (socket, request) => socket.write(withLength((request.split(' ')[1] as string).repeat(2_000)))
    const first = await get({ path: '/a' })
    const second = await get({ path: '/b' })
    expect(Buffer.concat(first.chunks).toString()).toBe('/a'.repeat(2_000))
    first.release?.()
    const third = await get({ path: '/c' })
    expect(Buffer.concat(second.chunks).toString()).toBe('/b'.repeat(2_000))
    expect(Buffer.concat(third.chunks).toString()).toBe('/c'.repeat(2_000))
    expect(third.chunks[0]?.buffer).toBe(first.chunks[0]?.buffer)
  })

  test.each([
    ['a reset', (socket: Socket) => socket.resetAndDestroy(), /ECONNRESET/],
    ['a close without an answer', (socket: Socket) => socket.destroy(), /closed before the answer ended/],
    [
      'a cut body',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'),
      /closed/,
    ],
    ['silence', () => undefined, /nothing was received for/],
    [
      'a body that stalls',
      (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\na'),
      /nothing/,
    ],
    ['another protocol', (socket: Socket) => socket.write('SMTP ready\r\n\r\n'), /HTTP\/1/],
    ['more than was asked for', (socket: Socket) => socket.write(withLength('x'.repeat(2_000))), /larger/],
  ])('The request fails at %s, and the next one has a new connection', async (_name, act, message) => {
    answer = (socket) => void act(socket)
    await expect(get({ mostBytes: 1_000 })).rejects.toThrow(message)
    answer = (socket) => socket.write(withLength('ok'))
    expect(await textOf(get())).toBe('ok')
    expect(connections).toBe(2)
  })

  test('A connection that the server closed while it was idle is not used again', async () => {
    answer = (socket) => socket.end(withLength('ok'))
    expect(await textOf(get())).toBe('ok')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await textOf(get())).toBe('ok')
    expect(connections).toBe(2)
  })

  test('A refused connection has its code', async () => {
    await new Promise((resolve) => server.close(resolve))
    await expect(get()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })

  test('A value that would end its header is not sent', async () => {
    let received = ''
    answer = (_socket, request) => {
      received += request
    }
    await expect(get({ headers: { 'if-match': '"a"\r\nx-evil: 1' } })).rejects.toThrow(
      /if-match cannot be sent/,
    )
    expect(received).toBe('')
  })

  test('The end of the transport ends running requests with its reason', async () => {
    answer = () => undefined
    const asked = get()
    setTimeout(() => transport.close(new Error('cancelled')), 20)
    await expect(asked).rejects.toThrow('cancelled')
  })

  test('The bytes of an answer are reported as they arrive, and those of a refusal are not', async () => {
    let bytes = 0
    const onBytes = (more: number): void => {
      bytes += more
    }
    answer = (socket) => socket.write(withLength('hello'))
    await get({ onBytes })
    expect(bytes).toBe(5)
    answer = (socket) => socket.write('HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nx-a: b\r\n\r\nno')
    const refused = await get({ onBytes })
    expect([bytes, refused.status, refused.headers['x-a']]).toEqual([5, 404, 'b'])
  })
})
