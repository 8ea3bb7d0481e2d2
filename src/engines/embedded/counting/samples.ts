import { redact, takeFirstCharacters } from '../../../log-formats/redaction.js'
import { decodeText } from '../../../log-formats/text/record.js'
import { compareCodePoints } from '../../../model/order.js'
import { UNPARSED_SAMPLE_CHARACTERS, UNPARSED_SAMPLES } from '../../../model/tally.js'

/** An unparsed line as reports show it, with the position of its log object. */
export interface Sample {
  readonly logObject: number
  readonly record: string
}

/** The smallest samples, sorted by log object and then by record. */
export interface Samples {
  add(logObject: number, bytes: Uint8Array, start: number, end: number): void
  merge(samples: readonly Sample[]): void
  list(): readonly Sample[]
  /** The last kept sample when the list is full. Null before that. */
  getLast(): Sample | null
}

/** Secrets are searched only in this many bytes of a line. Reports show at most 500 characters of it. */
const BYTES_LOOKED_AT = 1 << 20
/** Creates an empty list of samples. */
export function createSamples(): Samples {
  const kept: Sample[] = []

  const insert = (sample: Sample): void => {
    const at = kept.findIndex((other) => compareSamples(sample, other) < 0)
    kept.splice(at === -1 ? kept.length : at, 0, sample)
    if (kept.length > UNPARSED_SAMPLES) kept.pop()
  }

  const getLast = (): Sample | null => kept[UNPARSED_SAMPLES - 1] ?? null

  return {
    add(logObject, bytes, start, end) {
      const largest = getLast()
      if (largest !== null) {
        if (logObject > largest.logObject) return
        if (logObject === largest.logObject && isBehind(bytes, start, end, largest.record)) return
      }
      const text = redact(decodeText(bytes, start, Math.min(end, start + BYTES_LOOKED_AT)))
      insert({ logObject, record: takeFirstCharacters(text, UNPARSED_SAMPLE_CHARACTERS) })
    },
    merge: (samples) => samples.forEach(insert),
    list: () => kept,
    getLast,
  }
}

/**
 * The text of a line that needs no redaction: everything before the first character that a secret can follow, if it is
 * ASCII.
 */
export function cutBeforeSecrets(text: string): string {
  return (BEGINNING.exec(text) as RegExpExecArray)[0]
}

const BEGINNING = /^[\0-!#-$&-<>-[\]-\x7f]*/

/** The start of the line already proves that it is not a smaller sample. The scanner applies the same test. */
function isBehind(bytes: Uint8Array, start: number, end: number, record: string): boolean {
  for (let at = 0; at < record.length && start + at < end; at++) {
    const byte = bytes[start + at] as number
    const other = record.charCodeAt(at)
    if (MAY_PRECEDE_SECRET.has(byte) || byte >= 0x80) return false
    if (byte !== other) return byte > other && other < 0x80
  }
  return end - start >= record.length
}

/** `=`, `%`, a backslash and a quote. */
const MAY_PRECEDE_SECRET: ReadonlySet<number> = new Set([0x3d, 0x25, 0x5c, 0x22])

function compareSamples(a: Sample, b: Sample): number {
  return a.logObject - b.logObject || compareCodePoints(a.record, b.record)
}
