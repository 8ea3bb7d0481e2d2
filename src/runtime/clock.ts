/**
 * Milliseconds of a monotonic clock. `performance.now()` returns the same, but its first use loads `node:perf_hooks`,
 * which slows a small check.
 */
export function readMonotonicMilliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}
