import { setImmediate } from 'node:timers/promises'
import { monotonicMilliseconds } from './clock.js'

/** A loop may hold the process for so long; then signals, timers and the deadline have their turn. */
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
  let turnBegan = monotonicMilliseconds()
  return {
    isDue: () => monotonicMilliseconds() - turnBegan > LONGEST_TURN_MILLISECONDS,
    async take() {
      await setImmediate()
      signal.throwIfAborted()
      turnBegan = monotonicMilliseconds()
    },
  }
}
