/**
 * SHA-256 of a short text, in hexadecimal. `node:crypto` takes 5 ms to load, a tenth of a small check, which needs no more
 * of it. Whole files are hashed with `node:crypto`. Source: https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256Hex(text: string): string {
  const message = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc(Math.ceil((message.length + 9) / BLOCK_BYTES) * BLOCK_BYTES)
  message.copy(padded)
  padded[message.length] = 0x80
  padded.writeUIntBE(message.length * 8, padded.length - 6, 6)
  const hash = Int32Array.from(INITIAL_HASH)
  for (let at = 0; at < padded.length; at += BLOCK_BYTES) hashBlock(hash, padded, at)
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const BLOCK_BYTES = 64
const ROUNDS = 64
const PRIMES = firstPrimes(ROUNDS)
const ROUND_CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))
const INITIAL_HASH = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const schedule = new Int32Array(ROUNDS)

function hashBlock(hash: Int32Array, padded: Buffer, start: number): void {
  for (let at = 0; at < 16; at++) schedule[at] = padded.readInt32BE(start + 4 * at)
  for (let at = 16; at < ROUNDS; at++) {
    const early = wordAt(schedule, at - 15)
    const late = wordAt(schedule, at - 2)
    const mixedEarly = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)
    const mixedLate = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10)
    schedule[at] = wordAt(schedule, at - 16) + mixedEarly + wordAt(schedule, at - 7) + mixedLate
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = (e & f) ^ (~e & g)
    const mixedE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const added = (h + mixedE + chosen + wordAt(ROUND_CONSTANTS, round) + wordAt(schedule, round)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const mixedA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    h = g
    g = f
    f = e
    e = (d + added) | 0
    d = c
    c = b
    b = a
    a = (added + mixedA + majority) | 0
  }
  const words = [a, b, c, d, e, f, g, h]
  for (const [at, word] of words.entries()) hash[at] = wordAt(hash, at) + word
}

function wordAt(words: Int32Array, at: number): number {
  return words[at] as number
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** The first 32 bits of the fractional part: the constants are those of the roots of the first primes (FIPS 180-4, 4.2.2). */
function fraction(value: number): number {
  return Math.floor((value % 1) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes
}
