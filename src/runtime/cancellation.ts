import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { readMonotonicMilliseconds } from './clock.js'
import { CheckError } from './errors.js'

/** What ends a check early, and the signal that carries it. */
export interface Stop {
  /** Aborted once; its reason is a CheckError that says why. */
  readonly signal: AbortSignal
  /** Ends the check for another reason than a signal or the deadline. */
  abort(reason: CheckError): void
  /** Says who ends the process where what was told to stop did not, or where a second signal asks for it. */
  onOverdue(end: (reason: CheckError) => void): void
  /** Starts the deadline of all that is done; `inputName` is the setting that raises it, null where none does. */
  startDeadline(minutes: number, inputName: string | null): void
  /** Stops listening. */
  release(): void
}

/** The part of a process that signals come from. */
export interface SignalSource {
  on(event: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown
  off(event: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown
}

/** Both are what a runner sends: SIGINT, and SIGTERM 7.5 seconds later. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * What is under way gets so long to end by itself (a query on Athena has to be stopped there); a runner kills the process
 * ten seconds after its first signal.
 */
const GRACE_MILLISECONDS = 5_000
/** A second signal within this time is the first one again, handed on by npx or by a shell to its group. */
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

  // Each request under way listens.
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

/** Waits; rejects with the signal's reason where that is aborted first. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}

/**
 * The promise's outcome, or the signal's reason as soon as that is aborted; what was begun goes on unheard. The AWS SDK
 * waits between its attempts, and a pipe for its reader, whatever a signal says.
 */
export function rejectOnAbort<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
