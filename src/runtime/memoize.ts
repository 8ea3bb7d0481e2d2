/** Most values that are remembered at once, if nothing else is said. */
const REMEMBERED = 1_000

/** Returns the same function, with remembered results for the latest values. All callers share one result. */
export function memoize<Value, Result>(
  compute: (value: Value) => Result,
  most = REMEMBERED,
): (value: Value) => Result {
  const results = new Map<Value, Result>()
  return (value) => {
    const known = results.get(value)
    if (known !== undefined) return known
    const result = compute(value)
    if (results.size === most) results.clear()
    results.set(value, result)
    return result
  }
}

/**
 * The same function, which is asked once for each object. A result is kept as long as its object is, which nobody may change.
 */
export function memoizeByObject<Value extends object, Result>(
  compute: (value: Value) => Result,
): (value: Value) => Result {
  const results = new WeakMap<Value, { readonly result: Result }>()
  return (value) => {
    let known = results.get(value)
    if (known === undefined) {
      known = { result: compute(value) }
      results.set(value, known)
    }
    return known.result
  }
}

/**
 * A regular expression with Unicode properties, which is made at its first use. V8 verifies each literal when it reads the
 * code. For this it builds the sets of the properties, which takes longer than to read the code.
 */
export function makePatternAtFirstUse(source: string, flags: string): () => RegExp {
  let pattern: RegExp | null = null
  return () => {
    pattern ??= new RegExp(source, flags)
    return pattern
  }
}
