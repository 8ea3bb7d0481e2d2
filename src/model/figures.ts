/** `1,234,567` */
export function formatNumber(count: number): string {
  const digits = String(count)
  return digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 request`, `1,234 requests`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`
}

/** `There is 1 more sample`, `There are 1,234 more samples`. */
export function describeMore(count: number, noun: string): string {
  return `There ${count === 1 ? 'is' : 'are'} ${formatCount(count, `more ${noun}`)}`
}

/** `the one target`, `both targets`, `all 1,234 targets`. */
export function describeAll(count: number, noun: string): string {
  return count === 1 ? `the one ${noun}` : count === 2 ? `both ${noun}s` : `all ${formatCount(count, noun)}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listNames(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`
}

/** `512 bytes`, `1.2 GiB`. */
export function formatBytes(bytes: number): string {
  let size = bytes
  let unit = 0
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024
    unit++
  }
  return unit === 0 ? formatCount(bytes, 'byte') : `${size.toFixed(size < 10 ? 1 : 0)} ${UNITS[unit]}`
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const
