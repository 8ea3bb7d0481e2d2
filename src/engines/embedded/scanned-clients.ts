import { LOG_OBJECTS_LISTED, SIGV2_CLIENTS_KEPT } from '../tally.js'
import { type ClientCounts, type ClientSink, clientsOf, type PackedClients } from './clients.js'
import type { ScannerInstance } from './scanner.js'

/** The clients that are counted in the scanner's memory, by the scanner itself and by the exact reader. */
export interface ScannedClients extends ClientSink {
  /** Makes room: leaves out the clients with the largest fingerprints. */
  makeRoom(): void
}

const NOT_KEPT = 1
const FULL = 2

/** @param onNotKept told of the counts of a client that was kept until now */
export function scannedClients(
  { scanner, memory, view, constant }: ScannerInstance,
  onNotKept: (counts: ClientCounts) => void,
): ScannedClients {
  const keyAt = constant('KEY')
  const keyRoom = memory.subarray(keyAt, keyAt + constant('KEY_BYTES'))
  const entries = constant('CLIENTS')
  const entryBytes = constant('CLIENT_BYTES')
  const arena = constant('ARENA')
  const field = {
    key: constant('CLIENT_KEY'),
    keyLength: constant('CLIENT_KEY_LENGTH'),
    requests: constant('CLIENT_REQUESTS'),
    rejected: constant('CLIENT_REJECTED'),
    shared: constant('CLIENT_SHARED'),
    firstSeen: constant('CLIENT_FIRST_SEEN'),
    lastSeen: constant('CLIENT_LAST_SEEN'),
    network: constant('CLIENT_NETWORK'),
    whole: constant('CLIENT_WHOLE_LOG_OBJECTS'),
    listed: constant('CLIENT_LISTED'),
    logObjects: constant('CLIENT_LOG_OBJECTS'),
  }
  const encoder = new TextEncoder()
  let bound = Number.POSITIVE_INFINITY

  const fingerprintAt = (entry: number): number =>
    view.getUint32(entry + 4, true) * 0x1_0000_0000 + view.getUint32(entry, true)

  const pack = (positions: readonly number[]): PackedClients => {
    const count = positions.length
    const entryAt = positions.map((position) => entries + position * entryBytes)
    const keyLengths = Uint32Array.from(entryAt, (entry) => view.getUint32(entry + field.keyLength, true))
    const packed: PackedClients = {
      fingerprints: Float64Array.from(entryAt, fingerprintAt),
      keys: new Uint8Array(keyLengths.reduce((sum, length) => sum + length, 0)),
      keyLengths,
      networks: Uint32Array.from(entryAt, (entry) => view.getUint32(entry + field.network, true)),
      requests: Float64Array.from(entryAt, (entry) => view.getFloat64(entry + field.requests, true)),
      rejected: Float64Array.from(entryAt, (entry) => view.getFloat64(entry + field.rejected, true)),
      firstSeen: Uint32Array.from(entryAt, (entry) => view.getUint32(entry + field.firstSeen, true)),
      lastSeen: Uint32Array.from(entryAt, (entry) => view.getUint32(entry + field.lastSeen, true)),
      wholeLogObjects: Uint32Array.from(entryAt, (entry) => view.getUint32(entry + field.whole, true)),
      sharedLogObjects: BigUint64Array.from(entryAt, (entry) =>
        view.getBigUint64(entry + field.shared, true),
      ),
      listed: Uint32Array.from(entryAt, (entry) => view.getUint32(entry + field.listed, true)),
      logObjects: new Uint32Array(count * LOG_OBJECTS_LISTED),
    }
    let keyEnd = 0
    entryAt.forEach((entry, at) => {
      const from = view.getUint32(entry + field.key, true)
      const length = keyLengths[at] as number
      packed.keys.set(memory.subarray(from, from + length), keyEnd)
      keyEnd += length
      for (let place = 0; place < (packed.listed[at] as number); place++)
        packed.logObjects[at * LOG_OBJECTS_LISTED + place] = view.getUint32(
          entry + field.logObjects + 4 * place,
          true,
        )
    })
    return packed
  }

  /** Keeps so many at most, and moves those kept together. */
  const keep = (most: number): void => {
    const count = scanner.clientsKept()
    if (count <= most) return
    const sorted = Float64Array.from({ length: count }, (_, at) =>
      fingerprintAt(entries + at * entryBytes),
    ).sort()
    bound = sorted[most] as number
    const leftOut: number[] = []
    let kept = 0
    let arenaUsed = 0
    for (let at = 0; at < count; at++) if (fingerprintAt(entries + at * entryBytes) >= bound) leftOut.push(at)
    for (const counts of clientsOf({ list: null, packed: pack(leftOut) })) onNotKept(counts)
    for (let at = 0; at < count; at++) {
      const from = entries + at * entryBytes
      if (fingerprintAt(from) >= bound) continue
      const to = entries + kept * entryBytes
      const size = (view.getUint32(from + field.keyLength, true) + 16) & ~15
      const key = view.getUint32(from + field.key, true)
      memory.copyWithin(arena + arenaUsed, key, key + size)
      memory.copyWithin(to, from, from + entryBytes)
      view.setUint32(to + field.key, arena + arenaUsed, true)
      arenaUsed += size
      kept++
    }
    scanner.replaceClients(kept, arenaUsed, bound >>> 0, Math.floor(bound / 0x1_0000_0000))
  }

  /** At least one goes; four fifths of those that were there stay, unless that is more than are kept at all. */
  const makeRoom = (): void => keep(Math.min(SIGV2_CLIENTS_KEPT, Math.floor(scanner.clientsKept() * 0.8)))

  return {
    makeRoom,
    count(key, network, time, rejected) {
      const { written } = encoder.encodeInto(key, keyRoom)
      for (;;) {
        const counted = scanner.countClient(written, network, time, rejected ? 1 : 0)
        if (counted !== FULL) return counted !== NOT_KEPT
        makeRoom()
        encoder.encodeInto(key, keyRoom)
      }
    },
    kept() {
      keep(SIGV2_CLIENTS_KEPT)
      return { list: null, packed: pack(Array.from({ length: scanner.clientsKept() }, (_, at) => at)) }
    },
    bound: () => bound,
  }
}
