import { DamagedContentError } from '../reader.js'
import { type PlainValues, readLengthAt } from './column-reader.js'
import type { ParquetColumn } from './metadata.js'

/** Returns the text of the value at a position. */
export type TextOfValue = (values: PlainValues, at: number) => string

/**
 * How values of a column are converted to texts: as the same values in JSON are. Null if a record cannot have such a
 * text.
 */
export function makeTextReader({ type, typeLength, logicalType }: ParquetColumn): TextOfValue | null {
  if (type === null || logicalType.kind === 'other') return null
  if (type === 'BYTE_ARRAY') {
    if (logicalType.kind === 'decimal')
      return ({ bytes }, at) =>
        makeDecimalText(readBigEndian(bytes, at + 4, readLengthAt(bytes, at)), logicalType.scale)
    return ({ bytes }, at) => readTextAt(bytes, at + 4, at + 4 + readLengthAt(bytes, at))
  }
  if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (logicalType.kind === 'decimal')
      return ({ bytes }, at) => makeDecimalText(readBigEndian(bytes, at, typeLength), logicalType.scale)
    return ({ bytes }, at) => readTextAt(bytes, at, at + typeLength)
  }
  if (type === 'INT96') return ({ bytes }, at) => makeTimeText(readNanosecondsOfInt96(bytes, at) / 1_000_000n)
  if (type === 'BOOLEAN') return ({ bytes }, at) => (bytes[at] === 1 ? 'true' : 'false')
  if (type === 'FLOAT') return ({ bytes }, at) => String(bytes.readFloatLE(at))
  if (type === 'DOUBLE') return ({ bytes }, at) => String(bytes.readDoubleLE(at))
  if (logicalType.kind === 'timestamp') {
    if (type !== 'INT64') return null
    const units = BigInt(logicalType.unitsPerSecond / 1_000)
    return ({ bytes }, at) => makeTimeText(makeFloorQuotient(bytes.readBigInt64LE(at), units))
  }
  const isUnsigned = logicalType.kind === 'unsigned'
  const readInteger = ({ bytes }: PlainValues, at: number): bigint | number => {
    if (type === 'INT32') return isUnsigned ? bytes.readUInt32LE(at) : bytes.readInt32LE(at)
    return isUnsigned ? bytes.readBigUInt64LE(at) : bytes.readBigInt64LE(at)
  }
  if (logicalType.kind === 'decimal')
    return (values, at) => makeDecimalText(BigInt(readInteger(values, at)), logicalType.scale)
  return (values, at) => String(readInteger(values, at))
}

/** Long texts and texts that are not ASCII are decoded in the same way as all bytes of a log. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function readTextAt(bytes: Buffer, start: number, end: number): string {
  if (end > bytes.length) throw new DamagedContentError('a value is cut off')
  for (let at = start; at < end; at++)
    if ((bytes[at] as number) >= 0x80) return decoder.decode(bytes.subarray(start, end))
  return bytes.toString('latin1', start, end)
}

/** No real amount is beyond the exact range of a number. */
const LONGEST_DECIMAL_BYTES = 64

function readBigEndian(bytes: Buffer, at: number, length: number): bigint {
  if (length > LONGEST_DECIMAL_BYTES) throw new DamagedContentError('a number has too many digits')
  if (length === 0) return 0n
  return BigInt.asIntN(8 * length, BigInt(`0x${bytes.toString('hex', at, at + length)}`))
}

function makeDecimalText(unscaled: bigint, scale: number): string {
  if (scale <= 0) return String(unscaled)
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
  const sign = unscaled < 0n ? '-' : ''
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** Times as texts, as the JSON format has them. */
function makeTimeText(milliseconds: bigint): string {
  const date = new Date(Number(milliseconds))
  return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString()
}

function makeFloorQuotient(value: bigint, by: bigint): bigint {
  const quotient = value / by
  return value % by < 0n ? quotient - 1n : quotient
}

/** The day of the epoch as a Julian day number, which INT96 uses. */
const EPOCH_IN_JULIAN_DAYS = 2_440_588n
const NANOSECONDS_PER_DAY = 86_400_000_000_000n

/** Source: https://github.com/apache/parquet-format/pull/49 */
function readNanosecondsOfInt96(bytes: Buffer, at: number): bigint {
  const days = BigInt(bytes.readUInt32LE(at + 8)) - EPOCH_IN_JULIAN_DAYS
  return days * NANOSECONDS_PER_DAY + bytes.readBigInt64LE(at)
}
