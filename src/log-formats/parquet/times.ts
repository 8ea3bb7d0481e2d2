import { type EpochSeconds, SECONDS_PER_DAY } from '../../model/time.js'
import { readIsoTime } from '../iso-time.js'
import { type PlainValues, readLengthAt } from './column-reader.js'
import type { ParquetColumn } from './metadata.js'
import { makeTextReader } from './values.js'

/** Means no time. No record has this time. */
export const NO_TIME = 0

/** Returns the time of the value at a position. `NO_TIME` if it is not a real time. */
export function makeTimeReader(column: ParquetColumn): (values: PlainValues, at: number) => EpochSeconds {
  const readText = makeTextReader(column)
  const isText = column.type === 'BYTE_ARRAY' && column.logicalType.kind !== 'decimal'
  const days = new DayTimes()
  return (values, at) => {
    if (isText) {
      const known = days.readTime(values.bytes, at + 4, readLengthAt(values.bytes, at))
      if (known !== NO_TIME) return known
    }
    return (readText === null ? null : readIsoTime(readText(values, at))) ?? NO_TIME
  }
}

/** `2026-11-03T` and `10:15:30` */
const DATE_LENGTH = 11
const CLOCK_LENGTH = 8

/** Reads times in UTC. It is fast for many times of one day. */
class DayTimes {
  readonly #date = new Uint8Array(DATE_LENGTH)
  /** The start of the day. `NO_TIME` without a day. */
  #midnight = NO_TIME

  /** `NO_TIME` if the text has another form, or is not a time. */
  readTime(bytes: Buffer, start: number, length: number): EpochSeconds {
    const clock = start + DATE_LENGTH
    const end = start + length
    if (
      length <= DATE_LENGTH + CLOCK_LENGTH ||
      bytes[end - 1] !== 0x5a ||
      !isFraction(bytes, clock + CLOCK_LENGTH, end - 1)
    )
      return NO_TIME
    for (let at = 0; at < DATE_LENGTH; at++)
      if (bytes[start + at] !== this.#date[at]) {
        this.#setDate(bytes.subarray(start, clock))
        break
      }
    if (this.#midnight === NO_TIME || bytes[clock + 2] !== 0x3a || bytes[clock + 5] !== 0x3a) return NO_TIME
    const hours = readTwoDigits(bytes, clock)
    const minutes = readTwoDigits(bytes, clock + 3)
    const seconds = readTwoDigits(bytes, clock + 6)
    if (!(hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60))
      return NO_TIME
    return this.#midnight + 3600 * hours + 60 * minutes + seconds
  }

  #setDate(date: Buffer): void {
    this.#date.set(date)
    this.#midnight = readIsoTime(`${date.toString('latin1')}00:00:00Z`) ?? NO_TIME
  }
}

/** Nothing, or a point and up to nine digits. */
function isFraction(bytes: Buffer, start: number, end: number): boolean {
  if (start === end) return true
  if (bytes[start] !== 0x2e || end - start < 2 || end - start > 10) return false
  for (let at = start + 1; at < end; at++)
    if ((bytes[at] as number) < 0x30 || (bytes[at] as number) > 0x39) return false
  return true
}

/** -1 if they are not digits. */
function readTwoDigits(bytes: Buffer, at: number): number {
  const tens = (bytes[at] as number) - 0x30
  const ones = (bytes[at + 1] as number) - 0x30
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? 10 * tens + ones : -1
}

/**
 * Numbers the periods of times. A period is a part of one day that no turning time divides. The numbers start with 1,
 * and `NO_TIME` has 0.
 */
export class Periods {
  readonly #turns: readonly EpochSeconds[]
  readonly #numbers = new Map<number, number>()
  /** The last requested period. */
  #start = 0
  #end = 0
  #number = 0

  constructor(turningTimes: readonly EpochSeconds[]) {
    this.#turns = turningTimes
  }

  /** How many periods there are so far. */
  count(): number {
    return this.#numbers.size
  }

  findNumber(time: EpochSeconds): number {
    if (time >= this.#start && time < this.#end) return this.#number
    return time === NO_TIME ? 0 : this.#find(time)
  }

  #find(time: EpochSeconds): number {
    const day = Math.floor(time / SECONDS_PER_DAY)
    this.#start = day * SECONDS_PER_DAY
    this.#end = this.#start + SECONDS_PER_DAY
    for (const turn of this.#turns)
      if (turn <= time) this.#start = Math.max(this.#start, turn)
      else this.#end = Math.min(this.#end, turn)
    const known = this.#numbers.get(this.#start)
    this.#number = known ?? this.#numbers.size + 1
    if (known === undefined) this.#numbers.set(this.#start, this.#number)
    return this.#number
  }
}
