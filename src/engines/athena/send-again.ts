import type { EngineContext } from '../../runtime/run-context.js'
import { isTemporary, isThrottledCall } from './query-errors.js'

/** Rejects with the reason of the signal when that is aborted first. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>

/** Repetitions of a call after the attempts of the SDK, with waits of 1, 2 and 4 seconds. */
const CALL_ROUNDS = 4
/** Calls that AWS throttles are repeated at this interval until the deadline. */
const LONGEST_CALL_WAIT_MILLISECONDS = 15_000

/** Sends a call, and repeats it after a temporary failure. Throws the last failure unchanged. */
export async function sendAgain<Answer>(
  call: string,
  { signal, onWarning, onDebug }: Pick<EngineContext, 'signal' | 'onWarning' | 'onDebug'>,
  sleep: Sleep,
  send: () => Promise<Answer>,
): Promise<Answer> {
  for (let round = 1; ; round++) {
    signal.throwIfAborted()
    try {
      return await send()
    } catch (thrown) {
      signal.throwIfAborted()
      const isThrottled = isThrottledCall(thrown)
      if (isThrottled && round === CALL_ROUNDS)
        onWarning(`AWS does not accept more queries or calls of this account now (${call}). The check waits.`)
      if (!isThrottled && (round === CALL_ROUNDS || !isTemporary(thrown))) throw thrown
      const wait = Math.min(1_000 * 2 ** (round - 1), LONGEST_CALL_WAIT_MILLISECONDS)
      onDebug?.(`${call} is sent again in ${wait / 1000} s`)
      await sleep(wait, signal)
    }
  }
}
