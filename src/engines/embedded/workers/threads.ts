import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { rejectOnAbort } from '../../../runtime/cancellation.js'
import { isCompiledCodeKept } from '../../../runtime/compiled-code.js'
import { CheckError } from '../../../runtime/errors.js'
import { keepHeapSmall } from '../../../runtime/heap.js'
import type { PartialTally } from '../counting/tallying.js'
import { compileScanner } from '../scanner/wasm.js'
import { canStartWorkers, LAUNCHER } from './launcher.js'
import type { Share } from './shares.js'
import type { WorkerReply, WorkerRequest, WorkerTask } from './worker.js'

/** More would take more memory than they save time. */
const MOST_WORKERS = 3
/** The number of shares that a worker has at once, so that it never waits for the next. */
const SHARES_AHEAD = 2
const PROGRESS_MILLISECONDS = 100

/** The number of worker threads, in addition to this thread. */
export function countAvailableWorkers(): number {
  return Math.min(MOST_WORKERS, canStartWorkers() ? availableParallelism() - 1 : 0)
}

/** A worker creates few objects, because its counts are in the memory of its scanner. */
const WORKER_YOUNG_GENERATION_MB = 3

/** Hands out shares, each once. */
export interface ShareQueue {
  takeNext(): Share | null
  /** Called when the last share is handed out. */
  onEmpty(listen: () => void): void
}

/** Creates a queue of shares, the first share first. */
export function createShareQueue(shares: readonly Share[]): ShareQueue {
  let next = 0
  const listeners: (() => void)[] = []
  return {
    takeNext() {
      const share = shares[next++] ?? null
      if (next === shares.length) for (const listen of listeners) listen()
      return share
    },
    onEmpty(listen) {
      listeners.push(listen)
    },
  }
}

/**
 * Counts shares in this many worker threads until the queue is empty. This thread can take shares as well. Ends at once
 * when the signal is aborted.
 */
export async function tallyInWorkers(
  queue: ShareQueue,
  workers: number,
  task: Omit<WorkerTask, 'bytesRead' | 'isCompiledCodeKept'>,
  signal: AbortSignal,
  onBytesDone: (bytes: number) => void,
): Promise<readonly PartialTally[]> {
  const bytesRead = new SharedArrayBuffer(8)
  const counter = new BigInt64Array(bytesRead)
  const report = (): void => onBytesDone(Number(Atomics.load(counter, 0)))
  const started: Worker[] = []
  const timer = setInterval(report, PROGRESS_MILLISECONDS)
  if (workers === 0) keepHeapSmall()

  const tallyInWorker = (): Promise<PartialTally> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(LAUNCHER, import.meta.url), {
        workerData: { ...task, bytesRead, isCompiledCodeKept: isCompiledCodeKept() } satisfies WorkerTask,
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: WORKER_YOUNG_GENERATION_MB },
      })
      started.push(worker)
      // The thread has then loaded Node's modules. Each new heap also reverts the growth of the space for new objects.
      worker.once('message', keepHeapSmall)
      let hasFinished = false
      /** Its shares. The current one is the first. */
      const taken: Share[] = []
      const finish = (): void => {
        if (!hasFinished) worker.postMessage({ share: null } satisfies WorkerRequest)
        hasFinished = true
      }
      const ask = (): void => {
        const share = hasFinished ? null : queue.takeNext()
        if (share === null) {
          finish()
          return
        }
        taken.push(share)
        worker.postMessage({ share } satisfies WorkerRequest)
      }
      // Asks immediately, because this thread may soon be busy. All threads then create their results at the same time.
      queue.onEmpty(() => setImmediate(finish))
      worker.on('message', (reply: WorkerReply) => {
        if (reply.kind === 'result') resolve(reply.partial)
        else if (reply.kind === 'failed') reject(new CheckError(reply.message))
        else {
          taken.shift()
          ask()
        }
      })
      worker.on('error', (error) => reject(makeWorkerError(error, taken[0])))
      worker.on('exit', (code) =>
        reject(new Error(`a worker thread ended with code ${code} before its work did`)),
      )
      // The worker starts meanwhile.
      worker.postMessage({ scanner: compileScanner() } satisfies WorkerRequest)
      for (let ahead = 0; ahead < SHARES_AHEAD; ahead++) ask()
    })

  try {
    const partials = await rejectOnAbort(signal, Promise.all(Array.from({ length: workers }, tallyInWorker)))
    report()
    // Their threads end meanwhile.
    for (const worker of started) void worker.terminate()
    return partials
  } catch (error) {
    await Promise.all(started.map((worker) => worker.terminate()))
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** A file can claim more content than fits into memory. That is not a bug of this program. */
function makeWorkerError(error: Error, share: Share | undefined): Error {
  const [file] = share?.files ?? []
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY' || file === undefined) return error
  return new CheckError(
    `Cannot read ${file.logObject}: there is not enough memory for it. Its content may be damaged: download the file again, or remove it.`,
    { cause: error },
  )
}
