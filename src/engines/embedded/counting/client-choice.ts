import type { LocatedKeys } from './merged-clients.js'

/** Orders two clients, by their positions among the merged clients. Negative when the first one comes first. */
type ClientOrder = (a: number, b: number) => number

/**
 * The positions of the clients with most requests, in no order. Of those with as many requests as the last one, the
 * first in an order of keys: first bucket, remote IP and requester as a key has them, then `compareRest`.
 * @param requests by position
 */
export function chooseMostRequests(
  requests: Float64Array,
  most: number,
  locateKeys: (positions: Uint32Array) => LocatedKeys,
  compareRest: ClientOrder,
): Uint32Array {
  const { chosen, alike, left } = splitByRequests(requests, most)
  moveFirstToFront(alike, left, locateKeys(alike), compareRest)
  chosen.set(alike.subarray(0, left), most - left)
  return chosen
}

/** As `chooseMostRequests`. Of those with as many requests as the last one, it chooses the first ones by position. */
export function chooseMostRequestsByPosition(requests: Float64Array, most: number): Uint32Array {
  const { chosen, alike, left } = splitByRequests(requests, most)
  chosen.set(alike.subarray(0, left), most - left)
  return chosen
}

/** Those with more requests than the last one that can be chosen, and those with as many. */
function splitByRequests(requests: Float64Array, most: number) {
  const chosen = new Uint32Array(most)
  const alike = new Uint32Array(requests.length)
  const least = requests.slice().sort()[requests.length - most] as number
  let more = 0
  let same = 0
  for (let position = 0; position < requests.length; position++) {
    if ((requests[position] as number) > least) chosen[more++] = position
    else if (requests[position] === least) alike[same++] = position
  }
  return { chosen, alike: alike.subarray(0, same), left: most - more }
}

/** The parts of a key that are compared here. Each ends with a quote. */
const PARTS_COMPARED = 3
const QUOTE = 0x22
/** The bytes of a key in one number: so many that it is an exact integer. */
const BYTES_PER_NUMBER = 6
/** A place of a key has one of so many values: a byte, the end of a part, the end of the key. */
const PLACE_VALUES = 258

/**
 * Reorders positions so that the first `count` are those whose keys come first, in any order. It compares a few bytes of
 * all keys at a time, those after their common beginning. Then it goes on with the keys that are equal so far, if some of
 * them are among the first and some are not.
 */
function moveFirstToFront(
  positions: Uint32Array,
  count: number,
  { memories, sources, starts, lengths }: LocatedKeys,
  compareRest: ClientOrder,
): void {
  /** Indexes of `positions`, reordered in its place. */
  const order = positions.map((_, index) => index)
  const numbers = new Float64Array(positions.length)
  let range = { from: 0, to: positions.length }
  let compared = 0
  let parts = 0
  while (range.from < count && count < range.to && parts < PARTS_COMPARED) {
    const common = findCommonLength(range, compared)
    for (; compared < common && parts < PARTS_COMPARED; compared++)
      if (readByteAt(order[range.from] as number, compared) === QUOTE) parts++
    for (let at = range.from; at < range.to; at++) numbers[at] = readNumber(order[at] as number)
    range = moveSmallestNumbersToFront(numbers, order, range, count)
  }
  const ordered = order.map((index) => positions[index] as number)
  if (range.from < count && count < range.to)
    ordered.set(ordered.slice(range.from, range.to).sort(compareRest), range.from)
  positions.set(ordered)

  function readByteAt(index: number, place: number): number {
    return (memories[sources[index] as number] as Uint8Array)[(starts[index] as number) + place] as number
  }

  function findCommonLength({ from, to }: Range, atLeast: number): number {
    const first = order[from] as number
    let common = lengths[first] as number
    for (let at = from + 1; at < to; at++) {
      const index = order[at] as number
      const most = Math.min(common, lengths[index] as number)
      let same = atLeast
      while (same < most && readByteAt(index, same) === readByteAt(first, same)) same++
      common = same
    }
    return common
  }

  function readNumber(index: number): number {
    const length = lengths[index] as number
    let number = 0
    let ended = parts
    for (let place = compared; place < compared + BYTES_PER_NUMBER; place++) {
      number *= PLACE_VALUES
      if (place >= length || ended === PARTS_COMPARED) continue
      const byte = readByteAt(index, place)
      if (byte === QUOTE) ended++
      // A part that ends comes before one that goes on.
      number += byte === QUOTE ? 1 : 2 + byte
    }
    return number
  }
}

/** Positions from the first to before the last. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Reorders a range of numbers and their indexes so that the smallest `count` come first (quickselect). Returns the range of
 * equal numbers before and after that place. The range is empty without them.
 */
function moveSmallestNumbersToFront(
  numbers: Float64Array,
  order: Uint32Array,
  range: Range,
  count: number,
): Range {
  let { from, to } = range
  while (to - from > 1) {
    const { smaller, larger } = splitAtPivot(numbers, order, { from, to })
    if (count <= smaller) to = smaller
    else if (count >= larger) from = larger
    else return { from: smaller, to: larger }
    if (count <= from || count >= to) break
  }
  return { from: count, to: count }
}

/** Reorders a range of numbers and their indexes: those smaller than one of them, equal ones, and larger ones. */
function splitAtPivot(numbers: Float64Array, order: Uint32Array, { from, to }: Range) {
  const pivot = numbers[(from + to) >> 1] as number
  let smaller = from
  let larger = to
  for (let at = from; at < larger; ) {
    const number = numbers[at] as number
    if (number < pivot) flip(at++, smaller++)
    else if (number > pivot) flip(at, --larger)
    else at++
  }
  return { smaller, larger }

  function flip(a: number, b: number): void {
    const number = numbers[a] as number
    numbers[a] = numbers[b] as number
    numbers[b] = number
    const index = order[a] as number
    order[a] = order[b] as number
    order[b] = index
  }
}
