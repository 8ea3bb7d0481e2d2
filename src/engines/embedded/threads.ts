import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { CheckError } from '../../errors.js'
import type { Asking } from '../engine.js'
import type { Share } from './shares.js'
import type { PartialTally } from './tallying.js'
import type { WorkerReply, WorkerRequest, WorkerTask } from './worker.js'

/** More would take more memory than they save time. */
const MOST_THREADS = 4
/** Shares that a worker has at once, so that it need not wait for the next. */
const SHARES_AHEAD = 2
const PROGRESS_MILLISECONDS = 100

/** The file beside the bundle that a worker is started with; sources that are not bundled have none. */
const LAUNCHER = './scan-worker.js'

/** Threads that work can be shared among; 1 where there are no workers. */
export function threadsAvailable(): number {
  return existsSync(new URL(LAUNCHER, import.meta.url)) ? Math.min(MOST_THREADS, availableParallelism()) : 1
}

/** Counts shares in worker threads; this thread stays free. Ends at once when the signal is aborted. */
export async function tallyInThreads(
  shares: readonly Share[],
  threads: number,
  task: Omit<WorkerTask, 'bytesRead'>,
  asking: Asking,
  onBytesDone: (bytes: number) => void,
): Promise<readonly PartialTally[]> {
  asking.signal.throwIfAborted()
  const bytesRead = new SharedArrayBuffer(8)
  const counter = new BigInt64Array(bytesRead)
  const report = (): void => onBytesDone(Number(Atomics.load(counter, 0)))
  const workers: Worker[] = []
  const timer = setInterval(report, PROGRESS_MILLISECONDS)
  let next = 0
  const request = (worker: Worker): void => {
    const message: WorkerRequest = { share: shares[next++] ?? null }
    worker.postMessage(message)
  }

  const started = (): Promise<PartialTally> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(LAUNCHER, import.meta.url), {
        workerData: { ...task, bytesRead } satisfies WorkerTask,
        execArgv: [],
      })
      workers.push(worker)
      let finished = false
      const ask = (): void => {
        if (finished) return
        finished = next >= shares.length
        request(worker)
      }
      worker.on('message', (reply: WorkerReply) => {
        if (reply.kind === 'result') resolve(reply.partial)
        else if (reply.kind === 'failed') reject(new CheckError(reply.message))
        else ask()
      })
      worker.on('error', reject)
      worker.on('exit', (code) =>
        reject(new Error(`a worker thread ended with code ${code} before its work did`)),
      )
      for (let ahead = 0; ahead < SHARES_AHEAD; ahead++) ask()
    })

  const done = new AbortController()
  const aborted = new Promise<never>((_resolve, reject) => {
    asking.signal.addEventListener('abort', () => reject(asking.signal.reason), { signal: done.signal })
  })
  try {
    const partials = await Promise.race([Promise.all(Array.from({ length: threads }, started)), aborted])
    report()
    return partials
  } finally {
    clearInterval(timer)
    done.abort()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
