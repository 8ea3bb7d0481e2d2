import { parentPort, workerData } from 'node:worker_threads'
import { CheckError } from '../../../runtime/errors.js'
import { type ContentTallying, type CountingParts, createContentTallying } from '../content-tallying.js'
import type { PartialTally } from '../counting/tallying.js'
import { type Share, tallyShare } from './shares.js'

/** The data with which a worker is started. */
export interface WorkerData {
  /** One 64-bit counter, to which all workers add the bytes that they read. */
  readonly bytesRead: SharedArrayBuffer
  /** Whether the worker uses the compiled code of an earlier start, as the thread that starts it does. */
  readonly isCompiledCodeKept: boolean
}

/** What a worker counts. */
export type WorkerTask = Pick<CountingParts, 'scope' | 'now' | 'coverageEntries' | 'logFormat'>

/**
 * Messages to a worker: first its task, then its next share. Null means that no share is left, and asks for its result.
 */
export type WorkerRequest = { readonly task: WorkerTask } | { readonly share: Share | null }

/** Messages from a worker: the end of a share, its result, or an error that the user can fix. */
export type WorkerReply =
  | { readonly kind: 'done' }
  | { readonly kind: 'result'; readonly partial: PartialTally }
  | { readonly kind: 'failed'; readonly message: string }

/** Runs in a worker thread: counts the received shares until there are no more. */
export async function countShares(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this code runs only in a worker thread')
  const { bytesRead } = workerData as WorkerData
  let tallying: ContentTallying
  const counter = new BigInt64Array(bytesRead)
  const reading = {
    // The thread is ended from outside.
    signal: new AbortController().signal,
    onBytes: (bytes: number) => void Atomics.add(counter, 0, BigInt(bytes)),
    pause: () => null,
  }
  const reply = (message: WorkerReply, transfer: readonly ArrayBuffer[] = []): void =>
    port.postMessage(message, [...transfer])

  let working = Promise.resolve()
  const work = async (request: WorkerRequest): Promise<void> => {
    if ('task' in request) {
      tallying = createContentTallying(request.task, true)
      return
    }
    const { share } = request
    if (share !== null) {
      await tallyShare(share, tallying, reading)
      reply({ kind: 'done' })
      return
    }
    const partial = tallying.getResult()
    reply({ kind: 'result', partial }, listBuffers(partial))
    port.close()
  }
  await new Promise<void>((resolve, reject) => {
    port.on('message', (request: WorkerRequest) => {
      working = working
        .then(() => work(request))
        .catch((error: unknown) => {
          if (!(error instanceof CheckError)) return reject(error)
          reply({ kind: 'failed', message: error.message })
          port.close()
        })
    })
    port.on('close', resolve)
  })
}

/**
 * The parts of a result that are transferred to another thread, and not copied. Both threads have the memory of a
 * scanner.
 */
export function listBuffers(partial: PartialTally): readonly ArrayBuffer[] {
  return [partial, partial.oldTls, partial.anonymous]
    .flatMap(({ clients }) => clients.flatMap((kept): unknown[] => Object.values(kept)))
    .map((part) => (ArrayBuffer.isView(part) ? part.buffer : null))
    .filter((buffer) => buffer instanceof ArrayBuffer)
}
