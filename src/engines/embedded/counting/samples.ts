import { firstCharacters, redact } from '../../../log-formats/redaction.js'
import { textOf } from '../../../log-formats/text/record.js'
import { byCodePoints } from '../../../model/order.js'
import { UNPARSED_SAMPLE_CHARACTERS, UNPARSED_SAMPLES } from '../../../model/tally.js'

/** An unparsed line as it is shown, with the position of its log object. */
export interface Sample {
  readonly logObject: number
  readonly record: string
}

/** The smallest samples by log object, then record. */
export interface Samples {
  add(logObject: number, bytes: Uint8Array, start: number, end: number): void
  merge(samples: readonly Sample[]): void
  list(): readonly Sample[]
}

/** No secret is looked for beyond so many bytes of a line, of which 500 characters at most are shown. */
const BYTES_LOOKED_AT = 1 << 20
/** Bytes that tell most lines of a file that is no log apart. */
const GLANCE_BYTES = 48

export function newSamples(): Samples {
  const kept: Sample[] = []

  const insert = (sample: Sample): void => {
    const at = kept.findIndex((other) => bySample(sample, other) < 0)
    kept.splice(at === -1 ? kept.length : at, 0, sample)
    if (kept.length > UNPARSED_SAMPLES) kept.pop()
  }

  return {
    add(logObject, bytes, start, end) {
      const last = kept.length === UNPARSED_SAMPLES ? kept[kept.length - 1] : undefined
      if (last !== undefined) {
        if (logObject > last.logObject) return
        if (logObject === last.logObject && isBehind(bytes, start, end, last.record)) return
      }
      const text = redact(textOf(bytes, start, Math.min(end, start + BYTES_LOOKED_AT)))
      insert({ logObject, record: firstCharacters(text, UNPARSED_SAMPLE_CHARACTERS) })
    },
    merge: (samples) => samples.forEach(insert),
    list: () => kept,
  }
}

/**
 * The line's beginning alone says that it stands behind. What stands before the first `=` or `%`, and so before any secret,
 * is shown as it is.
 */
function isBehind(bytes: Uint8Array, start: number, end: number, record: string): boolean {
  let glance = start
  const limit = Math.min(end, start + GLANCE_BYTES)
  while (
    glance < limit &&
    bytes[glance] !== 0x3d &&
    bytes[glance] !== 0x25 &&
    (bytes[glance] as number) < 0x80
  )
    glance++
  const beginning = textOf(bytes, start, glance)
  return byCodePoints(beginning, record.slice(0, beginning.length)) > 0
}

function bySample(a: Sample, b: Sample): number {
  return a.logObject - b.logObject || byCodePoints(a.record, b.record)
}
