import { type EpochSeconds, SECONDS_PER_DAY } from '../../model/time.js'
import { readIsoTime } from '../iso-time.js'
import { type PlainValues, readLengthAt } from './column-reader.js'
import type { ParquetColumn } from './metadata.js'
import { makeTextReader } from './values.js'

/** No time: that of no record. */
export const NO_TIME = 0

/** Gives the time of the value at a place; `NO_TIME` where it is not a real time. */
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

/** Reads times in UTC, of which many are of one day. */
class DayTimes {
  readonly #date = new Uint8Array(DATE_LENGTH)
  /** When the day begins; `NO_TIME` where there is none. */
  #midnight = NO_TIME

  /** `NO_TIME` where the text is in another form, or not a time. */
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

/** -1 where they are no digits. */
function readTwoDigits(bytes: Buffer, at: number): number {
  const tens = (bytes[at] as number) - 0x30
  const ones = (bytes[at + 1] as number) - 0x30
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? 10 * tens + ones : -1
}

/**
 * Numbers the periods that times lie in: each is of one day, and on one side of each turning time. From 1 on; 0 is that of
 * `NO_TIME`.
 */
export class Periods {
  readonly #turns: readonly EpochSeconds[]
  readonly #numbers = new Map<number, number>()
  /** The period that was asked for last. */
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
