import { parentPort, workerData } from 'node:worker_threads'
import { createDirectTransport } from '../../../aws/direct-transport.js'
import { type AwsCredentials, makeRenewingCredentials } from '../../../aws/renewable-credentials.js'
import { createS3Requests } from '../../../aws/s3-requests.js'
import { type LogObjectList, openLogObjects } from '../../../log-sources/s3/object-list.js'
import {
  type ListedObject,
  type ObjectSource,
  readObjects,
  takeListedObjects,
} from '../../../log-sources/s3/read-objects.js'
import { createPacedRequests } from '../../../log-sources/s3/requests.js'
import { CheckError, UserError } from '../../../runtime/errors.js'
import { createContentTallying } from '../content-tallying.js'
import { addObjectName, tallyObject } from '../s3-content.js'
import type { BucketAddress, S3WorkerReply, S3WorkerRequest, S3WorkerTask } from './s3-messages.js'
import { listBuffers } from './worker.js'

/** Runs in a worker thread: reads the log objects that it is sent from S3 and counts them, until there are no more. */
export async function readAndCount(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this code runs only in a worker thread')
  const task = workerData as S3WorkerTask
  const reply = (message: S3WorkerReply): void => port.postMessage(message)
  // The thread is ended from outside.
  const { signal } = new AbortController()
  const credentials = createAskedCredentials(reply)
  const shares = createShareSource(openLogObjects(task.objects), reply)
  port.on('message', (request: S3WorkerRequest) => {
    if (request.kind === 'share') shares.add(request.positions)
    else if (request.kind === 'end') shares.end()
    else credentials.takeAnswer(request)
  })

  const { addresses, progress, ahead } = task
  const addressOf = (bucket: string): BucketAddress => {
    const known = addresses.get(bucket)
    if (known === undefined) throw new Error(`the address of bucket ${bucket} was not given`)
    return known
  }
  const requests = createS3Requests(
    {
      addressOf: async (bucket) => addressOf(bucket).address,
      credentials,
      transport: createDirectTransport(task.trusted),
    },
    { signal },
  )
  const reading = {
    requests: createPacedRequests(requests, { signal, credentials, mostAtOneTime: task.mostAtOneTime }),
    findRegion: (bucket: string) => addressOf(bucket).region,
    signal,
  }
  const tallying = createContentTallying(task, true)
  const counters = new BigInt64Array(progress)
  try {
    for await (const { wanted, content } of readObjects(shares, reading, ahead)) {
      const { position, object } = wanted
      const coverage = task.coverages[position] as number
      if (content !== null)
        await addObjectName(object, () => tallyObject(wanted, coverage, content, tallying, signal))
      shares.noteCounted(content === null ? position : null)
      Atomics.add(counters, 0, 1n)
      Atomics.add(counters, 1, BigInt(object.bytes))
    }
    const partial = tallying.getResult()
    port.postMessage({ kind: 'result', partial } satisfies S3WorkerReply, [...listBuffers(partial)])
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    reply({ kind: 'failed', message: error.message })
  } finally {
    requests.close()
    port.close()
  }
}

/** The received shares as one source. Reports when each is counted. */
function createShareSource(
  objects: LogObjectList,
  reply: (message: S3WorkerReply) => void,
): ObjectSource<ListedObject> & {
  add(positions: readonly number[]): void
  end(): void
  /** The next object was counted. `position`: that of an archived object, else null. */
  noteCounted(archived: number | null): void
} {
  /** Those of which not every object was taken. */
  const open: (readonly number[])[] = []
  let next = 0
  /** How many objects of each share are still to be counted. */
  const uncounted: number[] = []
  let archived: number[] = []
  let hasEnded = false
  let wake: () => void = () => {}
  const takePosition = (): number | undefined => {
    const [first] = open
    if (first === undefined) return undefined
    const position = first[next++]
    if (next === first.length) {
      open.shift()
      next = 0
    }
    return position
  }
  const waitForMore = async (): Promise<boolean> => {
    while (open.length === 0 && !hasEnded)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    return open.length > 0
  }
  return {
    ...takeListedObjects(objects, takePosition, waitForMore),
    add(positions) {
      open.push(positions)
      uncounted.push(positions.length)
      wake()
    },
    end() {
      hasEnded = true
      wake()
    },
    noteCounted(position) {
      if (position !== null) archived.push(position)
      if (--(uncounted as [number])[0] > 0) return
      uncounted.shift()
      reply({ kind: 'done', archived })
      archived = []
    },
  }
}

/** Credentials that the main thread gives and renews. */
function createAskedCredentials(reply: (message: S3WorkerReply) => void) {
  let expiredKeyId: string | null = null
  let settle: ((answer: S3WorkerRequest) => void) | null = null
  const held = makeRenewingCredentials(
    () =>
      new Promise<AwsCredentials>((resolve, reject) => {
        settle = (answer) => {
          if (answer.kind === 'credentials') resolve(answer.credentials)
          else if (answer.kind === 'no-credentials') reject(new CheckError(answer.message))
        }
        reply({ kind: 'credentials', expiredKeyId })
        expiredKeyId = null
      }),
    Date.now,
  )
  return {
    get: held.get,
    async renew() {
      expiredKeyId = (await held.get()).accessKeyId
      return held.renew()
    },
    takeAnswer: (request: S3WorkerRequest) => settle?.(request),
  }
}
