import { compareCodePoints } from '../../model/order.js'
import type { ListedEntry } from './listing-answer.js'

/** A log object as a listing describes it. */
export interface LogObject extends ListedEntry {
  /** Index of the location that it belongs to, among those that were asked for. */
  readonly location: number
  readonly bucket: string
}

/** Log objects by position. A list of 200,000 takes 11 MB; as objects of JavaScript they would take nine times that. */
export interface LogObjectList extends Iterable<LogObject> {
  readonly length: number
  /** The content of the list, for `openLogObjects` in another thread. */
  readonly shared: SharedLogObjects
  getAt(position: number): LogObject
  getBytesAt(position: number): number
  /** The facts of a log object that need no decoding. */
  getAlikeAt(position: number): AlikeFacts
}

/** Takes log objects in any order. */
interface LogObjectCollection {
  add(object: LogObject): void
  /** By bucket and key, in code points; each log object once, and the first `most` of them. */
  listSorted(most?: number): LogObjectList
}

/** The values that many log objects share. */
export type AlikeFacts = Pick<LogObject, 'location' | 'bucket' | 'storageClass' | 'isRestored'>

/** What an entry does not repeat. The start of a key is its folder, and the date with which most names begin. */
interface Alike extends AlikeFacts {
  readonly keyStart: string
}

const KEY_START = /^(?:.*\/)?(?:\d{4}-\d\d-\d\d)?/s
/** The rest of most keys is a time of day and an identifier. */
const TIME_AND_ID = /^-(\d\d)-(\d\d)-(\d\d)-([0-9A-F]{16})$/
const TIME_AND_ID_BYTES = 11
/** The ETag of most objects is the MD5 of the content. */
const MD5_ETAG = /^"[0-9a-f]{32}"$/
const MD5_BYTES = 16
/** Written in place of a length, for a rest or an ETag of the usual form. Its bytes are then the numbers. */
const IS_USUAL = 0xffff

const ARENA_BYTES = 1 << 20
/** Each entry begins at a multiple of it. */
const ALIGNMENT_BYTES = 4
/** An address is a number of 32 bits: the arena of an entry, and its place there. */
const ADDRESSES_PER_ARENA = ARENA_BYTES / ALIGNMENT_BYTES
/** Where an entry holds what. After the rest of the key comes the ETag. */
const PLACE = { bytes: 0, lastModified: 8, alike: 12, restBytes: 16, etagBytes: 18, rest: 20 }
/** In the year 2106. */
const LATEST_TIME = 0xffff_ffff

/** The content of a list in memory that threads share. */
export interface SharedLogObjects {
  readonly alikes: readonly Alike[]
  /** Entries, one after the other. None is divided between two buffers. */
  readonly arenas: readonly Uint8Array[]
  /** Of each position, the address of its entry. */
  readonly order: Uint32Array
}

/** Creates an empty collection of log objects. */
export function collectLogObjects(): LogObjectCollection {
  const alikes: Alike[] = []
  const positionsOfAlikes = new Map<string, number>()
  const arenas: Buffer[] = []
  let free = 0
  const addresses: number[] = []
  const entries = createEntryReader(alikes, arenas)

  const makeRoom = (bytes: number): Buffer => {
    if (arenas.length === 0 || free + bytes > ARENA_BYTES) {
      arenas.push(Buffer.from(new SharedArrayBuffer(Math.max(ARENA_BYTES, bytes))))
      free = 0
    }
    return arenas.at(-1) as Buffer
  }

  const numberAlike = (
    { location, bucket, storageClass, isRestored }: LogObject,
    keyStart: string,
  ): number => {
    const text = `${location} ${bucket} ${storageClass} ${isRestored} ${keyStart}`
    const known = positionsOfAlikes.get(text)
    if (known !== undefined) return known
    positionsOfAlikes.set(text, alikes.length)
    return alikes.push({ location, bucket, storageClass, isRestored, keyStart }) - 1
  }

  const compare = (a: number, b: number): number => {
    const [alikeA, alikeB] = [entries.getAlike(a), entries.getAlike(b)]
    if (alikeA.bucket !== alikeB.bucket) return compareCodePoints(alikeA.bucket, alikeB.bucket)
    const [startA, startB] = [alikeA.keyStart, alikeB.keyStart]
    if (startA === startB) return entries.compareRests(a, b)
    return startA.startsWith(startB) || startB.startsWith(startA)
      ? compareCodePoints(entries.getKey(a), entries.getKey(b))
      : compareCodePoints(startA, startB)
  }

  return {
    add(object) {
      const { key, etag } = object
      const [keyStart = ''] = KEY_START.exec(key) ?? []
      const rest = key.slice(keyStart.length)
      const usual = TIME_AND_ID.exec(rest)
      const isMd5 = MD5_ETAG.test(etag)
      const restBytes = usual === null ? Buffer.byteLength(rest) : TIME_AND_ID_BYTES
      const etagBytes = isMd5 ? MD5_BYTES : Buffer.byteLength(etag)
      const arena = makeRoom(PLACE.rest + restBytes + etagBytes)
      const start = free
      addresses.push((arenas.length - 1) * ADDRESSES_PER_ARENA + start / ALIGNMENT_BYTES)
      arena.writeDoubleLE(object.bytes, start + PLACE.bytes)
      arena.writeUInt32LE(Math.min(object.lastModified, LATEST_TIME), start + PLACE.lastModified)
      arena.writeUInt32LE(numberAlike(object, keyStart), start + PLACE.alike)
      arena.writeUInt16LE(usual === null ? restBytes : IS_USUAL, start + PLACE.restBytes)
      arena.writeUInt16LE(isMd5 ? IS_USUAL : etagBytes, start + PLACE.etagBytes)
      if (usual === null) arena.write(rest, start + PLACE.rest)
      else writeTimeAndId(usual, arena, start + PLACE.rest)
      const etagStart = start + PLACE.rest + restBytes
      if (isMd5) arena.write(etag.slice(1, -1), etagStart, 'hex')
      else arena.write(etag, etagStart)
      free = Math.ceil((etagStart + etagBytes) / ALIGNMENT_BYTES) * ALIGNMENT_BYTES
    },
    listSorted(most = Number.POSITIVE_INFINITY) {
      // S3 lists names in order. The sort of an array, unlike that of a typed array, merges parts that are already
      // sorted.
      addresses.sort(compare)
      const once = addresses
        .filter((address, at) => at === 0 || compare(address, addresses[at - 1] as number) !== 0)
        .slice(0, most)
      const order = new Uint32Array(new SharedArrayBuffer(once.length * Uint32Array.BYTES_PER_ELEMENT))
      order.set(once)
      return openLogObjects({ alikes, arenas, order })
    },
  }
}

/** The list whose content another thread, or this one, made. */
export function openLogObjects(shared: SharedLogObjects): LogObjectList {
  const { alikes, order } = shared
  // A message to another thread makes a plain array of bytes of each buffer.
  const arenas = shared.arenas.map(({ buffer, byteOffset, length }) =>
    Buffer.from(buffer as ArrayBuffer, byteOffset, length),
  )
  const entries = createEntryReader(alikes, arenas)
  const findAt = (position: number): number => {
    const address = order[position]
    if (address === undefined) throw new Error(`there is no log object ${position}`)
    return address
  }
  const getAt = (position: number): LogObject => {
    const address = findAt(position)
    const { location, bucket, storageClass, isRestored } = entries.getAlike(address)
    return {
      location,
      bucket,
      storageClass,
      isRestored,
      key: entries.getKey(address),
      bytes: entries.getBytes(address),
      etag: entries.getEtag(address),
      lastModified: entries.getLastModified(address),
    }
  }
  return {
    length: order.length,
    shared,
    getAt,
    getBytesAt: (position) => entries.getBytes(findAt(position)),
    getAlikeAt: (position) => entries.getAlike(findAt(position)),
    *[Symbol.iterator]() {
      for (let position = 0; position < order.length; position++) yield getAt(position)
    },
  }
}

function writeTimeAndId(
  [, hour, minute, second, id = '']: readonly (string | undefined)[],
  arena: Buffer,
  start: number,
): void {
  arena[start] = Number(hour)
  arena[start + 1] = Number(minute)
  arena[start + 2] = Number(second)
  arena.write(id, start + 3, 'hex')
}

function readTimeAndId(arena: Buffer, start: number): string {
  const readTwoDigits = (at: number): string => String(arena[start + at]).padStart(2, '0')
  const id = arena.toString('hex', start + 3, start + TIME_AND_ID_BYTES).toUpperCase()
  return `-${readTwoDigits(0)}-${readTwoDigits(1)}-${readTwoDigits(2)}-${id}`
}

/** Reads the entries at addresses. */
function createEntryReader(alikes: readonly Alike[], arenas: readonly Buffer[]) {
  const getArena = (address: number): Buffer => arenas[Math.floor(address / ADDRESSES_PER_ARENA)] as Buffer
  const getStart = (address: number): number => (address % ADDRESSES_PER_ARENA) * ALIGNMENT_BYTES
  const getAlike = (address: number): Alike =>
    alikes[getArena(address).readUInt32LE(getStart(address) + PLACE.alike)] as Alike
  const findRest = (address: number) => {
    const [arena, entryStart] = [getArena(address), getStart(address)]
    const bytes = arena.readUInt16LE(entryStart + PLACE.restBytes)
    const start = entryStart + PLACE.rest
    const isUsual = bytes === IS_USUAL
    return { arena, start, end: start + (isUsual ? TIME_AND_ID_BYTES : bytes), isUsual }
  }
  const getRest = (address: number): string => {
    const { arena, start, end, isUsual } = findRest(address)
    return isUsual ? readTimeAndId(arena, start) : arena.toString('utf8', start, end)
  }
  return {
    getAlike,
    getBytes: (address: number): number => getArena(address).readDoubleLE(getStart(address) + PLACE.bytes),
    getLastModified: (address: number): number =>
      getArena(address).readUInt32LE(getStart(address) + PLACE.lastModified),
    getKey: (address: number): string => getAlike(address).keyStart + getRest(address),
    getEtag(address: number): string {
      const { arena, end: start } = findRest(address)
      const bytes = arena.readUInt16LE(getStart(address) + PLACE.etagBytes)
      return bytes === IS_USUAL
        ? `"${arena.toString('hex', start, start + MD5_BYTES)}"`
        : arena.toString('utf8', start, start + bytes)
    },
    compareRests(a: number, b: number): number {
      const [one, other] = [findRest(a), findRest(b)]
      // The order of bytes is that of code points, both in UTF-8 and in the usual form.
      return one.isUsual === other.isUsual
        ? one.arena.compare(other.arena, other.start, other.end, one.start, one.end)
        : compareCodePoints(getRest(a), getRest(b))
    },
  }
}
