import type { LogFile } from '../../../log-sources/files/find.js'
import type { WorkerThreads } from './threads.js'

/** The work from which on worker threads are faster: bytes of plain text, and files. */
const BYTES_FOR_WORKERS = 48 << 20
const FILES_FOR_WORKERS = 3_000
/** Bytes of plain text in a byte of gzip. */
const GZIP_RATIO = 6
/** Bytes of plain text that are read in the time of a byte of JSON. */
const JSON_RATIO = 6

/** Measures the work that files are, and starts worker threads for much work. */
export interface WorkerStart {
  /** Adds a file. The caller awaits the result, because the threads cannot start while it finds files. */
  addFile(file: LogFile): Promise<unknown> | null
  /** The bytes of plain text that take as long as the files. */
  getWork(): number
  /** The threads for the added files, once. Null when one thread is faster. */
  takeThreads(): Promise<WorkerThreads> | null
}

/**
 * Creates a measure without files.
 * @param isEarly whether the threads start as soon as the added files are enough work. Otherwise, when they are taken
 */
export function createWorkerStart(isEarly: boolean): WorkerStart {
  let work = 0
  let files = 0
  let started: Promise<WorkerThreads> | null = null
  const isEnough = (): boolean => work >= BYTES_FOR_WORKERS || files >= FILES_FOR_WORKERS
  return {
    addFile(file) {
      work += estimateWork(file)
      files++
      if (!isEarly || started !== null || !isEnough()) return null
      started = startThreads()
      return started
    },
    getWork: () => work,
    takeThreads() {
      const threads = started ?? (isEnough() ? startThreads() : null)
      started = null
      return threads
    },
  }
}

const JSON_NAME = /\.json(\.gz)?$/i
const GZIP_NAME = /\.gz$/i

/** The bytes of plain text that take as long as this file, as its name suggests. */
function estimateWork({ logObject, bytes }: LogFile): number {
  return bytes * (JSON_NAME.test(logObject) ? JSON_RATIO : 1) * (GZIP_NAME.test(logObject) ? GZIP_RATIO : 1)
}

/** Node's modules for threads take longer to load than a small log takes. */
async function startThreads(): Promise<WorkerThreads> {
  const { startWorkers } = await import(/* webpackChunkName: "worker" */ './threads.js')
  return startWorkers()
}
