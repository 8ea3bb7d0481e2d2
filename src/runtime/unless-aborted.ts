/**
 * The promise's outcome, or the signal's reason as soon as that is aborted; what was begun goes on unheard. The AWS SDK
 * waits between its attempts, and a pipe for its reader, whatever a signal says.
 */
export function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
