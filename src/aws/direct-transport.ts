import net from 'node:net'
import tls from 'node:tls'
import { type AnswerHead, createAnswerReader, readHeaders } from './http-answer.js'
import type { Agents, Trusted } from './proxy.js'
import {
  chooseLargestBody,
  createAgentTransport,
  type GetTransport,
  makeStallError,
  type S3Address,
  type S3Answer,
  type SignedGet,
  STALL_MILLISECONDS,
} from './s3-requests.js'

/** Milliseconds to make a connection. */
const CONNECTION_MILLISECONDS = 10_000
/** Bytes that are received at one time. */
const RECEIVED_BYTES = 16 << 10

/** Where a connection may go through a proxy, only Node's own client sends. */
export function openTransport(agents: Agents): GetTransport {
  return agents.direct === null ? createAgentTransport(agents) : createDirectTransport(agents.direct)
}

/** Requests that are sent over one connection, one after the other. */
interface Connection {
  send(request: SignedGet): Promise<S3Answer>
  destroy(reason: Error): void
}

/**
 * Sends GET requests directly to the server, over connections that are kept open. What is received goes into memory that
 * is used again. Node's own client makes a new buffer for each 64 KB: with log objects of 50 KB it takes three times the
 * CPU time, most of it for the removal of these buffers (`bench/s3.mjs`).
 */
export function createDirectTransport(
  trusted: Trusted,
  stallMilliseconds = STALL_MILLISECONDS,
): GetTransport {
  const open = new Set<Connection>()
  /** Connections on which no request is under way, by origin; the one that was used last comes first. */
  const idle = new Map<string, Connection[]>()
  const memory = createMemory()

  const getIdle = (origin: string): Connection[] => {
    const known = idle.get(origin) ?? []
    idle.set(origin, known)
    return known
  }
  const connect = (address: S3Address): Connection => {
    const free = getIdle(formatOrigin(address))
    const connection = openConnection(address, trusted, stallMilliseconds, memory, {
      onIdle: () => free.push(connection),
      onClosed() {
        open.delete(connection)
        const at = free.indexOf(connection)
        if (at >= 0) free.splice(at, 1)
      },
    })
    open.add(connection)
    return connection
  }
  return {
    async get(request) {
      const connection = getIdle(formatOrigin(request.address)).pop() ?? connect(request.address)
      return connection.send(request)
    },
    close(reason) {
      for (const connection of [...open]) connection.destroy(reason)
    },
  }
}

function formatOrigin({ protocol, hostname, port }: S3Address): string {
  return `${protocol}//${hostname}:${port ?? ''}`
}

interface Pending {
  readonly resolve: (answer: S3Answer) => void
  readonly reject: (error: Error) => void
  readonly reader: ReturnType<typeof createAnswerReader>
  /** Of a complete answer. */
  readonly makeAnswer: () => S3Answer
}

function openConnection(
  { protocol, hostname, port }: S3Address,
  { ca }: Trusted,
  stallMilliseconds: number,
  memory: BodyMemory,
  { onIdle, onClosed }: { readonly onIdle: () => void; readonly onClosed: () => void },
): Connection {
  let pending: Pending | null = null
  let isConnected = false
  let failure: Error | null = null

  const settle = (act: (settled: Pending) => void): void => {
    const settled = pending
    pending = null
    if (settled !== null) act(settled)
  }
  const fail = (error: Error): void => {
    failure ??= error
    settle(({ reject }) => reject(failure as Error))
    socket.destroy()
  }
  const takeReceived = (bytes: number, buffer: Uint8Array): boolean => {
    if (pending === null) {
      fail(new Error('the server sent data that was not requested'))
      return false
    }
    const { reader } = pending
    try {
      if (!reader.read(Buffer.from(buffer.buffer, buffer.byteOffset, bytes))) return true
    } catch (error) {
      fail(error as Error)
      return false
    }
    const canBeFollowed = reader.canBeFollowed()
    settle(({ resolve, makeAnswer }) => resolve(makeAnswer()))
    if (canBeFollowed) onIdle()
    else socket.destroy()
    return true
  }

  const options = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ?? (protocol === 'https:' ? 443 : 80),
    noDelay: true,
    onread: { buffer: Buffer.allocUnsafeSlow(RECEIVED_BYTES), callback: takeReceived },
  }
  const socket =
    protocol === 'https:'
      ? tls.connect({
          ...options,
          ...(net.isIP(options.host) === 0 ? { servername: options.host } : {}),
          ...(ca === undefined ? {} : { ca: [...ca] }),
        })
      : net.connect(options)
  socket.setTimeout(CONNECTION_MILLISECONDS, () =>
    fail(
      isConnected
        ? makeStallError(stallMilliseconds)
        : new Error(`no connection within ${CONNECTION_MILLISECONDS / 1000} s`),
    ),
  )
  socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', () => {
    isConnected = true
    socket.setTimeout(stallMilliseconds)
  })
  socket.on('error', fail)
  socket.on('end', () => {
    if (pending?.reader.close() !== true) return
    settle(({ resolve, makeAnswer }) => resolve(makeAnswer()))
  })
  socket.on('close', () => {
    onClosed()
    fail(new Error('the connection was closed before the answer ended'))
  })

  return {
    send(request) {
      return new Promise((resolve, reject) => {
        if (failure !== null || socket.destroyed) {
          reject(failure ?? new Error('the connection was closed'))
          return
        }
        let head: AnswerHead | null = null
        let body: Body | null = null
        const reader = createAnswerReader({
          onHead(found, bodyBytes) {
            head = found
            body = createBody(bodyBytes, chooseLargestBody(found.status, request.mostBytes), memory)
          },
          onBody(bytes) {
            ;(body as Body).add(bytes)
            if (head !== null && head.status < 300) request.onBytes(bytes.length)
          },
        })
        const makeAnswer = (): S3Answer => ({
          status: head?.status ?? 0,
          // The caller needs only the body of a complete object.
          headers: head === null || head.status === 200 ? {} : readHeaders(head.fields),
          ...(body as Body).getResult(),
        })
        pending = { resolve, reject, reader, makeAnswer }
        socket.write(formatRequest(request), 'latin1')
      })
    },
    destroy: fail,
  }
}

/** The value of a header has no line end, and only characters of one byte. */
const HEADER_VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/

function formatRequest({ path, headers }: SignedGet): string {
  let text = `GET ${path} HTTP/1.1\r\n`
  for (const [name, value] of Object.entries(headers)) {
    if (!HEADER_VALUE.test(value)) throw new Error(`the value of header ${name} cannot be sent`)
    text += `${name}: ${value}\r\n`
  }
  return `${text}\r\n`
}

interface Body {
  add(bytes: Buffer): void
  getResult(): Pick<S3Answer, 'chunks' | 'release'>
}

function createBody(bytesExpected: number | null, most: number, memory: BodyMemory): Body {
  const refuseTooLarge = (bytes: number): void => {
    if (bytes > most) throw new Error('the answer is larger than it can be')
  }
  if (bytesExpected === null) {
    const chunks: Buffer[] = []
    let length = 0
    return {
      add(bytes) {
        length += bytes.length
        refuseTooLarge(length)
        chunks.push(Buffer.from(bytes))
      },
      getResult: () => ({ chunks }),
    }
  }
  refuseTooLarge(bytesExpected)
  const room = memory.take(bytesExpected)
  let length = 0
  return {
    add(bytes) {
      room.set(bytes, length)
      length += bytes.length
    },
    getResult: () => ({ chunks: [room.subarray(0, length)], release: () => memory.give(room) }),
  }
}

/** Memory for bodies, which is returned and used again. */
interface BodyMemory {
  take(bytes: number): Buffer
  give(room: Buffer): void
}

const SMALLEST_ROOM = 4 << 10
const LARGEST_ROOM = 4 << 20
/** What is kept for the next bodies. */
const MOST_BYTES_KEPT = 2 << 20

/** Buffers of some sizes. Each size is larger than the one before by a half or a third. */
function createMemory(): BodyMemory {
  const kept = new Map<number, Buffer[]>()
  let bytesKept = 0
  return {
    take(bytes) {
      const size = chooseRoomSize(bytes)
      const room = kept.get(size)?.pop()
      if (room === undefined) return Buffer.allocUnsafeSlow(size)
      bytesKept -= size
      return room
    },
    give(room) {
      const size = room.length
      if (size !== chooseRoomSize(size) || size > LARGEST_ROOM || bytesKept + size > MOST_BYTES_KEPT) return
      bytesKept += size
      const others = kept.get(size) ?? []
      others.push(room)
      kept.set(size, others)
    },
  }
}

function chooseRoomSize(bytes: number): number {
  if (bytes > LARGEST_ROOM) return bytes
  let size = SMALLEST_ROOM
  while (size < bytes) size = size + size / 2 >= bytes ? size + size / 2 : size * 2
  return size
}
