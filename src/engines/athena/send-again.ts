import type { EngineContext } from '../../runtime/run-context.js'
import { isTemporary, isThrottledCall } from './query-errors.js'

/** Rejects with the signal's reason where that is aborted first. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>

/** After the SDK's own attempts a call is sent again so often, after waits of 1, 2, 4 seconds. */
const CALL_ROUNDS = 4
/** Where AWS limits the calls, they are sent again until the deadline, this often. */
const LONGEST_CALL_WAIT_MILLISECONDS = 15_000

/** Sends a call, and again where the failure may pass. Throws the last failure as it came. */
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
        onWarning(`AWS takes no more queries or calls of this account for now (${call}). The check waits.`)
      if (!isThrottled && (round === CALL_ROUNDS || !isTemporary(thrown))) throw thrown
      const wait = Math.min(1_000 * 2 ** (round - 1), LONGEST_CALL_WAIT_MILLISECONDS)
      onDebug?.(`${call} is sent again in ${wait / 1000} s`)
      await sleep(wait, signal)
    }
  }
}
