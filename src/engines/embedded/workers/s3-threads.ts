import { Worker } from 'node:worker_threads'
import type { AwsCredentials, RenewingCredentials } from '../../../aws/renewable-credentials.js'
import type { LogObjectList } from '../../../log-sources/s3/object-list.js'
import type { ReadingAhead } from '../../../log-sources/s3/read-objects.js'
import { rejectOnAbort } from '../../../runtime/cancellation.js'
import { CheckError, describeError } from '../../../runtime/errors.js'
import { keepHeapSmall } from '../../../runtime/heap.js'
import type { PartialTally } from '../counting/tallying.js'
import { LAUNCHER } from './launcher.js'
import type { S3WorkerReply, S3WorkerRequest, S3WorkerTask } from './s3-messages.js'

/**
 * Requests of each thread under way at one time. Two threads, this one and a worker, read more objects per second than S3
 * gives of one prefix (5,500); each further one would take 25 MB of memory.
 */
export const MOST_AT_ONE_TIME = 48
/** The objects that each thread fetches before it counts them. */
export const AHEAD: ReadingAhead = { objects: 64, bytes: 4 << 20 }
/** A worker has several shares, so that it does not wait for the next. */
const SHARES_AHEAD = 3
const SHARE = { objects: 32, bytes: 2 << 20 }

/** Hands out shares of the log objects, by their positions, each once. */
type ObjectShares = Iterator<readonly number[], undefined>
/** Megabytes of each worker's young generation, which has only short-lived objects. */
const YOUNG_GENERATION_MEGABYTES = 8
const PROGRESS_MILLISECONDS = 100

/** The data with which the worker counts and reaches S3. */
export interface S3Counting extends Omit<S3WorkerTask, 'kind' | 'mostAtOneTime' | 'ahead' | 'progress'> {
  readonly credentials: RenewingCredentials
  readonly onProgress: (objects: number, bytes: number) => void
}

/** The result of a worker. */
interface CountedObjects {
  readonly partial: PartialTally
  /** Positions of objects that have to be restored before they can be read. */
  readonly archived: readonly number[]
}

/**
 * Reads log objects from S3 and counts them in a worker thread, until there are no more shares; this thread may take of them
 * as well. Ends at once when the signal is aborted.
 *
 * @throws CheckError where an object cannot be read
 */
export async function tallyObjectsInWorker(
  shares: ObjectShares,
  { credentials, onProgress, ...task }: S3Counting,
  signal: AbortSignal,
): Promise<CountedObjects> {
  const progress = new SharedArrayBuffer(16)
  const counters = new BigInt64Array(progress)
  const report = (): void => onProgress(Number(Atomics.load(counters, 0)), Number(Atomics.load(counters, 1)))
  const timer = setInterval(report, PROGRESS_MILLISECONDS)
  const archived: number[] = []
  const worker = new Worker(new URL(LAUNCHER, import.meta.url), {
    workerData: {
      ...task,
      kind: 's3',
      mostAtOneTime: MOST_AT_ONE_TIME,
      ahead: AHEAD,
      progress,
    } satisfies S3WorkerTask,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEGABYTES },
  })
  // V8 reverts the growth of the space for new objects when it creates another heap.
  worker.once('online', keepHeapSmall)
  const counted = new Promise<PartialTally>((resolve, reject) => {
    const send = (request: S3WorkerRequest): void => worker.postMessage(request)
    let hasEnded = false
    const sendShare = (): void => {
      if (hasEnded) return
      const next = shares.next()
      hasEnded = next.done === true
      send(next.done === true ? { kind: 'end' } : { kind: 'share', positions: next.value })
    }
    worker.on('message', (reply: S3WorkerReply) => {
      if (reply.kind === 'result') resolve(reply.partial)
      else if (reply.kind === 'failed') reject(new CheckError(reply.message))
      else if (reply.kind === 'credentials')
        renewCredentials(credentials, reply.expiredKeyId).then(
          (fresh) => send({ kind: 'credentials', credentials: fresh }),
          (error) => send({ kind: 'no-credentials', message: describeError(error) }),
        )
      else {
        for (const position of reply.archived) archived.push(position)
        sendShare()
      }
    })
    worker.on('error', reject)
    worker.on('exit', (code) =>
      reject(new Error(`a worker thread ended with code ${code} before its work did`)),
    )
    for (let share = 0; share < SHARES_AHEAD; share++) sendShare()
  })
  try {
    const partial = await rejectOnAbort(signal, counted)
    report()
    return { partial, archived }
  } finally {
    clearInterval(timer)
    await worker.terminate()
  }
}

/** The positions of the shares. A share is only taken when its first position is. */
export function* takePositions(shares: ObjectShares): Generator<number, undefined> {
  for (let share = shares.next(); share.done !== true; share = shares.next()) yield* share.value
}

/** Divides the log objects at the positions into shares, in their order. */
export function* makeShares(
  objects: LogObjectList,
  positions: Uint32Array,
): Generator<readonly number[], undefined> {
  let share: number[] = []
  let bytes = 0
  for (const position of positions) {
    const more = objects.getBytesAt(position)
    if (share.length > 0 && (share.length === SHARE.objects || bytes + more > SHARE.bytes)) {
      yield share
      share = []
      bytes = 0
    }
    share.push(position)
    bytes += more
  }
  if (share.length > 0) yield share
}

/** Credentials other than the expired ones, if there are any. */
async function renewCredentials(
  credentials: RenewingCredentials,
  expiredKeyId: string | null,
): Promise<AwsCredentials> {
  const held = await credentials.get()
  if (held.accessKeyId !== expiredKeyId) return makeCredentials(held)
  await credentials.renew()
  return makeCredentials(await credentials.get())
}

/** The values that a message can have. */
function makeCredentials({
  accessKeyId,
  secretAccessKey,
  sessionToken,
  expiration,
}: AwsCredentials): AwsCredentials {
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    ...(expiration === undefined ? {} : { expiration }),
  }
}
