import { setImmediate } from 'node:timers/promises'
import { readMonotonicMilliseconds } from './clock.js'

/** Milliseconds that a loop may block the process before signals, timers and the deadline run. */
const LONGEST_TURN_MILLISECONDS = 20

/**
 * Keeps a long loop from holding the process: `if (pause.isDue()) await pause.take()` in each round. `take` lets everything
 * else run, and throws the signal's reason where that is aborted.
 */
export interface Pause {
  isDue(): boolean
  take(): Promise<void>
}

export function pauseFor(signal: AbortSignal): Pause {
  let turnBegan = readMonotonicMilliseconds()
  return {
    isDue: () => readMonotonicMilliseconds() - turnBegan > LONGEST_TURN_MILLISECONDS,
    async take() {
      await setImmediate()
      signal.throwIfAborted()
      turnBegan = readMonotonicMilliseconds()
    },
  }
}
