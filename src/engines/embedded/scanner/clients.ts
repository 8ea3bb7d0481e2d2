import type { ClientKind } from '../counting/clients.js'
import { newPackedClients, type PackedClients } from '../counting/packed-clients.js'
import type { ScannerInstance } from './wasm.js'

/** The clients of a kind as the scanner counted them. */
export interface ScannedClients {
  readonly clients: PackedClients
  /** Clients whose fingerprints are not below were summed up in their targets; infinite where there are none. */
  readonly bound: number
  /** Requests counted, of clients kept or not. */
  readonly requests: number
}

/** Takes the clients of a kind out of the scanner's memory: those that a tally keeps, in the order of their fingerprints. */
export function scannedClients(
  { scanner, memory, view, constant }: ScannerInstance,
  name: ClientKind,
): ScannedClients {
  const kind = constant(`KIND_${name.toUpperCase()}`)
  const isSigV2 = name === 'sigV2'
  const count = scanner.sortClients(kind)
  const entries = scanner.entriesOf(kind)
  const entryBytes = constant(isSigV2 ? 'SIGV2_CLIENT_BYTES' : 'BESIDE_CLIENT_BYTES')
  const sorted = constant('SORTED') + constant('SORTED_POSITION')
  const sortedBytes = constant('SORTED_ENTRY')
  const entryOf = (at: number): number =>
    entries + view.getUint32(sorted + at * sortedBytes, true) * entryBytes
  const fieldOf = (field: string) => {
    const offset = constant(`CLIENT_${field}`)
    return (entry: number): number => view.getUint32(entry + offset, true)
  }
  const [keyOf, keyLengthOf, firstSeenOf, lastSeenOf, targetOf, listedOf, unsharedOf] = [
    'KEY',
    'KEY_LENGTH',
    'FIRST_SEEN',
    'LAST_SEEN',
    'TARGET',
    'LISTED',
    'UNSHARED_LOG_OBJECTS',
  ].map(fieldOf) as [Field, Field, Field, Field, Field, Field, Field]
  const requests = constant('CLIENT_REQUESTS')
  const rejected = constant('CLIENT_REJECTED')
  const shared = constant('CLIENT_SHARED')
  const logObjects = constant('CLIENT_LOG_OBJECTS')
  const networkOfTarget = constant('TARGET_NETWORK')

  let keyBytes = 0
  let listedInAll = 0
  for (let at = 0; at < count; at++) {
    const entry = entryOf(at)
    keyBytes += keyLengthOf(entry)
    if (isSigV2) listedInAll += listedOf(entry)
  }
  const packed = newPackedClients(count, keyBytes, listedInAll)
  let keyStart = 0
  let listStart = 0
  for (let at = 0; at < count; at++) {
    const entry = entryOf(at)
    const key = keyOf(entry)
    const keyLength = keyLengthOf(entry)
    packed.keys.set(memory.subarray(key, key + keyLength), keyStart)
    keyStart += keyLength
    packed.keyLengths[at] = keyLength
    packed.fingerprints[at] = view.getUint32(entry + 4, true) * 0x1_0000_0000 + view.getUint32(entry, true)
    packed.networks[at] = view.getUint32(targetOf(entry) + networkOfTarget, true)
    packed.requests[at] = view.getFloat64(entry + requests, true)
    packed.firstSeen[at] = firstSeenOf(entry)
    packed.lastSeen[at] = lastSeenOf(entry)
    if (!isSigV2) continue
    packed.rejected[at] = view.getFloat64(entry + rejected, true)
    packed.wholeLogObjects[at] = unsharedOf(entry)
    packed.sharedLogObjects[at] = view.getBigUint64(entry + shared, true)
    const listed = listedOf(entry)
    packed.listed[at] = listed
    for (let place = 0; place < listed; place++)
      packed.logObjects[listStart++] = view.getUint32(entry + logObjects + 4 * place, true)
  }
  return { clients: packed, bound: scanner.clientBound(kind), requests: scanner.clientRequests(kind) }
}

type Field = (entry: number) => number
