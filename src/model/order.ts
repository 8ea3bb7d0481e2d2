/** Compares two texts by code points (which is the order of their UTF-8 bytes, and of S3 keys). */
export function compareCodePoints(a: string, b: string): number {
  const isBefore = a < b
  if (!isBefore && a === b) return 0
  if (!SURROGATE.test(isBefore ? a : b)) return isBefore ? -1 : 1
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at)
    const right = b.charCodeAt(at)
    if (left !== right) return orderSurrogatesLast(left) - orderSurrogatesLast(right)
  }
  return a.length - b.length
}

/**
 * The comparison of V8 is by code units, and several times as fast. Its order differs only if the text that it puts first
 * has one of these where the texts begin to differ.
 */
const SURROGATE = /[\ud800-\udfff]/

/** UTF-16 puts surrogates, which stand for the highest code points, below U+E000 to U+FFFF. */
function orderSurrogatesLast(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800
  return unit >= 0xd800 ? unit + 0x2000 : unit
}
