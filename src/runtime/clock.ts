/**
 * Milliseconds of a clock that never goes back. `performance.now()` gives the same, but its first use loads `node:perf_hooks`,
 * which a small check would wait for.
 */
export function readMonotonicMilliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}
