import { setImmediate } from 'node:timers/promises'
import { readMonotonicMilliseconds } from './clock.js'

/** Milliseconds for which a loop may block signals, timers and the deadline, if nothing else is said. */
const LONGEST_TURN_MILLISECONDS = 20

/**
 * Lets a long loop share the process: `if (pause.isDue()) await pause.take()` in each round. `take` lets all other work
 * run, and throws the reason of the signal when that is aborted.
 */
interface Pause {
  isDue(): boolean
  take(): Promise<void>
}

/** Creates the pauses of one loop. */
export function pauseFor(signal: AbortSignal, longestTurnMilliseconds = LONGEST_TURN_MILLISECONDS): Pause {
  let turnBegan = readMonotonicMilliseconds()
  return {
    isDue: () => readMonotonicMilliseconds() - turnBegan > longestTurnMilliseconds,
    async take() {
      await setImmediate()
      signal.throwIfAborted()
      turnBegan = readMonotonicMilliseconds()
    },
  }
}
