import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { readMonotonicMilliseconds } from './clock.js'
import { CheckError } from './errors.js'

/** Ends a check early, and has the signal for it. */
export interface Stop {
  /** Aborted once. Its reason is a CheckError with the cause. */
  readonly signal: AbortSignal
  /** Ends the check for another reason than a signal or the deadline. */
  abort(reason: CheckError): void
  /** Sets the function that ends the process if a stopped task does not end, or on a second signal. */
  onOverdue(end: (reason: CheckError) => void): void
  /** Starts the deadline of the complete check. `inputName` is the setting that raises it, or null. */
  startDeadline(minutes: number, inputName: string | null): void
  /** Stops listening. */
  release(): void
}

/** The part of a process that emits signals. */
interface SignalSource {
  on(event: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown
  off(event: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown
}

/**
 * A runner sends SIGINT, and SIGTERM 7.5 seconds later. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation. A terminal that closes sends
 * SIGHUP.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * The time for running tasks to end by themselves (a query on Athena has to be stopped there). A runner kills the
 * process ten seconds after its first signal.
 */
const GRACE_MILLISECONDS = 5_000
/** A second signal within this time is the first one, repeated by npx or by a shell for its group. */
const REPEATED_SIGNAL_MILLISECONDS = 500

/** Listens for signals from now on. */
export function listenForStop(source: SignalSource): Stop {
  let end: (reason: CheckError) => void = () => {}
  const controller = new AbortController()
  const timers: NodeJS.Timeout[] = []
  let abortedAt = 0

  const stop = (reason: CheckError): void => {
    if (controller.signal.aborted) {
      if (readMonotonicMilliseconds() - abortedAt > REPEATED_SIGNAL_MILLISECONDS)
        end(controller.signal.reason)
      return
    }
    abortedAt = readMonotonicMilliseconds()
    controller.abort(reason)
    timers.push(setTimeout(() => end(reason), GRACE_MILLISECONDS).unref())
  }
  const onSignal = (name: NodeJS.Signals): void =>
    stop(new CheckError(`Cancelled by ${name}: the check did not finish and has no verdict.`))

  // Each running request has a listener.
  setMaxListeners(0, controller.signal)
  for (const name of SIGNALS) source.on(name, onSignal)
  return {
    signal: controller.signal,
    abort: stop,
    onOverdue(ender) {
      end = ender
    },
    startDeadline(minutes, inputName) {
      const remedy = inputName === null ? '' : ` Raise ${inputName}, or check a shorter period.`
      const reason = `The check did not finish within ${minutes} minute${minutes === 1 ? '' : 's'} and has no verdict.${remedy}`
      timers.push(setTimeout(() => stop(new CheckError(reason)), minutes * 60_000).unref())
    },
    release() {
      for (const name of SIGNALS) source.off(name, onSignal)
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** Waits. Rejects with the reason of the signal when that is aborted first. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}

/**
 * The result of the promise, or a rejection with the reason of the signal as soon as that is aborted. The started work
 * continues, and its result is ignored. The AWS SDK waits between its attempts, and a pipe waits for its writer, even
 * after a signal.
 */
export function rejectOnAbort<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
