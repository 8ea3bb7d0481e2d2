import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { rejectOnAbort } from '../../../runtime/cancellation.js'
import { isCompiledCodeKept } from '../../../runtime/compiled-code.js'
import { CheckError, shortenPath } from '../../../runtime/errors.js'
import { keepHeapSmall } from '../../../runtime/heap.js'
import type { PartialTally } from '../counting/tallying.js'
import { canStartWorkers, LAUNCHER } from './launcher.js'
import type { Share, ShareQueue } from './shares.js'
import type { WorkerData, WorkerReply, WorkerRequest, WorkerTask } from './worker.js'

/** More would take more memory than they save time. */
const MOST_WORKERS = 3
/** The number of shares that a worker has at once, so that it never waits for the next. */
const SHARES_AHEAD = 2
const PROGRESS_MILLISECONDS = 100

/** The number of worker threads, in addition to this thread. */
function countAvailableWorkers(): number {
  return Math.min(MOST_WORKERS, canStartWorkers() ? availableParallelism() - 1 : 0)
}

/** A worker creates few objects, because its counts are in the memory of its scanner. */
const WORKER_YOUNG_GENERATION_MB = 3

/** Worker threads that wait for shares. */
export interface WorkerThreads {
  readonly count: number
  /**
   * Counts shares until the queue is empty, once. This thread can take shares as well. Ends at once when the signal is
   * aborted.
   */
  tally(
    queue: ShareQueue,
    task: WorkerTask,
    signal: AbortSignal,
    onBytesDone: (bytes: number) => void,
  ): Promise<readonly PartialTally[]>
}

/** Starts the worker threads. They end with the process if nothing is counted. */
export function startWorkers(): WorkerThreads {
  const bytesRead = new SharedArrayBuffer(8)
  const counter = new BigInt64Array(bytesRead)
  const started = Array.from({ length: countAvailableWorkers() }, () => startWorker(bytesRead))
  return {
    count: started.length,
    async tally(queue, task, signal, onBytesDone) {
      const report = (): void => onBytesDone(Number(Atomics.load(counter, 0)))
      const timer = setInterval(report, PROGRESS_MILLISECONDS)
      if (started.length === 0) keepHeapSmall()
      try {
        const results = started.map((worker) => tallyInWorker(worker, queue, task))
        const partials = await rejectOnAbort(signal, Promise.all(results))
        report()
        // Their threads end meanwhile.
        for (const { worker } of started) void worker.terminate()
        return partials
      } catch (error) {
        await Promise.all(started.map(({ worker }) => worker.terminate()))
        throw error
      } finally {
        clearInterval(timer)
      }
    },
  }
}

interface StartedWorker {
  readonly worker: Worker
  /** Calls the listener when the thread ends, or at once if it has. Null: nothing waits for the thread. */
  listenForEnd(listener: ((error: Error) => void) | null): void
}

function startWorker(bytesRead: SharedArrayBuffer): StartedWorker {
  const worker = new Worker(new URL(LAUNCHER, import.meta.url), {
    workerData: { bytesRead, isCompiledCodeKept: isCompiledCodeKept() } satisfies WorkerData,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: WORKER_YOUNG_GENERATION_MB },
  })
  // A search that fails leaves the thread to the end of the process.
  worker.unref()
  // The thread has then loaded Node's modules. Each new heap also reverts the growth of the space for new objects.
  worker.once('message', keepHeapSmall)
  let ended: Error | null = null
  let listener: ((error: Error) => void) | null = null
  const end = (error: Error): void => {
    ended ??= error
    listener?.(ended)
  }
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`a worker thread ended with code ${code} before its work did`)))
  return {
    worker,
    listenForEnd(listen) {
      listener = listen
      if (ended !== null) listener?.(ended)
    },
  }
}

function tallyInWorker(
  { worker, listenForEnd }: StartedWorker,
  queue: ShareQueue,
  task: WorkerTask,
): Promise<PartialTally> {
  return new Promise((resolve, reject) => {
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
    const onMessage = (reply: WorkerReply): void => {
      if (reply.kind === 'result') {
        // The listeners would keep the result, and with it the memory of a scanner, until the thread has ended.
        worker.off('message', onMessage)
        listenForEnd(null)
        resolve(reply.partial)
      } else if (reply.kind === 'failed') reject(new CheckError(reply.message))
      else {
        taken.shift()
        ask()
      }
    }
    worker.on('message', onMessage)
    listenForEnd((error) => reject(makeWorkerError(error, taken[0])))
    worker.postMessage({ task } satisfies WorkerRequest)
    for (let ahead = 0; ahead < SHARES_AHEAD; ahead++) ask()
  })
}

/** A file can claim more content than fits into memory. That is not a bug of this program. */
function makeWorkerError(error: Error, share: Share | undefined): Error {
  const [file] = share?.files ?? []
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY' || file === undefined) return error
  return new CheckError(
    `Cannot read ${shortenPath(file.logObject)}: there is not enough memory for it. Its content may be damaged: download the file again, or remove it.`,
    { cause: error },
  )
}
