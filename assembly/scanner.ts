// The fast path of the embedded engine, in AssemblyScript: counts ordinary lines of an access log where they lie in
// memory, sixteen bytes at a time, and stops at every line that is in any way unusual. Such a line is read by the exact
// reader in ../src/access-log/record.ts, so that only speed depends on what is ordinary. What a line must look like to be
// counted here is stricter than that reader: six quotes or fewer where they belong, the three signatures and
// authentications that S3 writes, a time in UTC on a day already met, a bucket already met.

// Memory. All of it is reserved at the start; the system gives pages when they are first touched.

/** Most buckets known here, and the bytes of each: name, length, parsed in window, newest record. */
export const MOST_BUCKETS: u32 = 4096
export const BUCKET_BYTES: u32 = 96
export const BUCKET_NAME_BYTES: u32 = 64
export const BUCKET_PARSED_IN_WINDOW: u32 = 72
export const BUCKET_NEWEST: u32 = 80
/** Most targets: buckets times networks. */
export const MOST_TARGETS: u32 = 65536
export const TARGET_BYTES: u32 = 80
export const TARGET_SIGV4: u32 = 0
export const TARGET_SIGV2: u32 = 8
export const TARGET_UNSIGNED: u32 = 16
export const TARGET_MISSING: u32 = 24
export const TARGET_EXCLUDED: u32 = 32
export const TARGET_NOT_KEPT: u32 = 40
export const TARGET_NOT_KEPT_REJECTED: u32 = 48
export const TARGET_FIRST_SEEN: u32 = 56
export const TARGET_LAST_SEEN: u32 = 60
export const TARGET_LAST_SIGV2: u32 = 64
/** Most days: the first twelve bytes of their time, where they begin, and the four counts in the order of a target's. */
export const MOST_DAYS: u32 = 4096
export const DAY_BYTES: u32 = 48
export const DAY_COUNTS: u32 = 16
/** Remote addresses that are not plain IPv4, with their network and canonical form. */
const ADDRESSES: u32 = 8192
const ADDRESS_BYTES: u32 = 112
export const ADDRESS_TEXT_BYTES: u32 = 48
/** IPv4 networks, the most specific first: address, mask, position. */
export const MOST_NETWORKS: u32 = 64
const NETWORK_BYTES: u32 = 12
/** Texts that set a record aside: length, text. */
export const PATTERNS_BYTES: u32 = 65536
/** Bytes read at once; a longer line is unusual. */
export const INPUT_BYTES: u32 = 1 << 20
/** Room behind what is read, for the line end put there and for loads that reach beyond. */
const SLACK: u32 = 64
/** A client's key, while it is looked up. */
export const KEY_BYTES: u32 = (8 << 20) + 65536
/** What clients are kept apart for, each kind in tables of its own; a request can be of two kinds. */
export const KIND_SIGV2: u32 = 0
export const KIND_OLDTLS: u32 = 1
export const KIND_ANONYMOUS: u32 = 2
export const KIND_BYTES: u32 = 48
/** Clients kept, and bytes that their keys take. */
export const KIND_COUNT: u32 = 0
const KIND_ARENA_USED: u32 = 4
/** Clients whose fingerprints are not below are not kept. */
const KIND_BOUND: u32 = 8
/** Requests counted by the scan, of clients kept or not. */
export const KIND_REQUESTS: u32 = 16
/** Where its tables are, and their sizes. */
export const KIND_ENTRIES: u32 = 24
const KIND_SLOTS: u32 = 28
export const KIND_ARENA: u32 = 32
const KIND_MOST: u32 = 36
const KIND_SLOT_COUNT: u32 = 40
const KIND_ARENA_BYTES: u32 = 44
const MOST_CLIENTS: u32 = 62500
const MOST_CLIENTS_BESIDE: u32 = 12500
export const CLIENT_BYTES: u32 = 152
export const CLIENT_FINGERPRINT: u32 = 0
export const CLIENT_KEY: u32 = 8
export const CLIENT_KEY_LENGTH: u32 = 12
export const CLIENT_REQUESTS: u32 = 16
export const CLIENT_REJECTED: u32 = 24
export const CLIENT_SHARED: u32 = 32
export const CLIENT_FIRST_SEEN: u32 = 40
export const CLIENT_LAST_SEEN: u32 = 44
export const CLIENT_NETWORK: u32 = 48
export const CLIENT_LAST_LOG_OBJECT: u32 = 52
export const CLIENT_WHOLE_LOG_OBJECTS: u32 = 56
export const CLIENT_LISTED: u32 = 60
export const CLIENT_LOG_OBJECTS: u32 = 64
export const LOG_OBJECTS_LISTED: u32 = 20
const CLIENT_SLOTS: u32 = 1 << 18
const CLIENT_SLOTS_BESIDE: u32 = 1 << 16
const ARENA_BYTES: u32 = 88 << 20
const ARENA_BYTES_BESIDE: u32 = 18 << 20

const SMALL_SLOTS: u32 = 1 << 14

export const BUCKETS: u32 = 65536
const BUCKET_TABLE: u32 = BUCKETS + MOST_BUCKETS * BUCKET_BYTES
export const TARGETS: u32 = BUCKET_TABLE + SMALL_SLOTS * 4
export const DAYS: u32 = TARGETS + MOST_TARGETS * TARGET_BYTES
const DAY_TABLE: u32 = DAYS + MOST_DAYS * DAY_BYTES
const ADDRESS_TABLE: u32 = DAY_TABLE + SMALL_SLOTS * 4
export const NETWORKS: u32 = ADDRESS_TABLE + ADDRESSES * ADDRESS_BYTES
export const PATTERNS: u32 = NETWORKS + MOST_NETWORKS * NETWORK_BYTES
export const INPUT: u32 = PATTERNS + PATTERNS_BYTES + SLACK
export const KEY: u32 = INPUT + INPUT_BYTES + SLACK
export const KINDS: u32 = KEY + KEY_BYTES + SLACK
const CLIENTS: u32 = KINDS + 3 * KIND_BYTES
const CLIENTS_TOTAL: u32 = (MOST_CLIENTS + 1) * CLIENT_BYTES + CLIENT_SLOTS * 4 + ARENA_BYTES + SLACK
const BESIDE_TOTAL: u32 =
  (MOST_CLIENTS_BESIDE + 1) * CLIENT_BYTES + CLIENT_SLOTS_BESIDE * 4 + ARENA_BYTES_BESIDE + SLACK
export const MEMORY_END: u32 = CLIENTS + CLIENTS_TOTAL + 2 * BESIDE_TOTAL

// Settings of the scan.
let since: i64 = 0
let until: i64 = 0
let now: i64 = 0
let bucketsConfigured: bool = false
let networkCount: u32 = 0
/** IPv4 networks in NETWORKS; where they are too many, each address is looked up among those already met. */
let ipv4Networks: u32 = 0
let ipv4Arithmetic: bool = true
let patternCount: u32 = 0
/** Lines of what can be read but once: each SigV2 line goes to the exact reader, which keeps it. */
let sigV2IsUnusual: bool = false

// State.
let bucketCount: u32 = 0
let dayCount: u32 = 0
let logObject: u32 = 0
let logObjectShared: u64 = 0
let lastBucket: i32 = -1
let lastDayLow: u64 = 0
let lastDayHigh: u32 = 0
let lastDay: u32 = 0

// Counts that belong to no target.
let outsideWindow: f64 = 0
let otherBuckets: f64 = 0
let service: f64 = 0
let otherNetworks: f64 = 0
let parsed: f64 = 0
let oldest: u32 = u32.MAX_VALUE
let newest: u32 = 0

/** Why a scan stopped: at the end of the input, at an unusual line, for want of room for clients. */
export const STOPPED_AT_END: u32 = 0
export const STOPPED_AT_UNUSUAL: u32 = 1
export const STOPPED_FULL: u32 = 2
let stopped: u32 = 0
let full: u32 = 0

prepareKind(KIND_SIGV2, CLIENTS, MOST_CLIENTS, CLIENT_SLOTS, ARENA_BYTES)
prepareKind(
  KIND_OLDTLS,
  CLIENTS + CLIENTS_TOTAL,
  MOST_CLIENTS_BESIDE,
  CLIENT_SLOTS_BESIDE,
  ARENA_BYTES_BESIDE,
)
prepareKind(
  KIND_ANONYMOUS,
  CLIENTS + CLIENTS_TOTAL + BESIDE_TOTAL,
  MOST_CLIENTS_BESIDE,
  CLIENT_SLOTS_BESIDE,
  ARENA_BYTES_BESIDE,
)

function prepareKind(kind: u32, entries: u32, most: u32, slots: u32, arenaBytes: u32): void {
  const at = kindAt(kind)
  store<u64>(at + KIND_BOUND, u64.MAX_VALUE)
  store<u32>(at + KIND_ENTRIES, entries)
  store<u32>(at + KIND_SLOTS, entries + (most + 1) * CLIENT_BYTES)
  store<u32>(at + KIND_ARENA, entries + (most + 1) * CLIENT_BYTES + slots * 4)
  store<u32>(at + KIND_MOST, most)
  store<u32>(at + KIND_SLOT_COUNT, slots)
  store<u32>(at + KIND_ARENA_BYTES, arenaBytes)
}

function kindAt(kind: u32): u32 {
  return KINDS + kind * KIND_BYTES
}

export function configure(
  sinceSeconds: f64,
  untilSeconds: f64,
  nowSeconds: f64,
  onlyConfiguredBuckets: bool,
  networks: u32,
  networksOfIpv4: u32,
  patterns: u32,
): void {
  since = <i64>sinceSeconds
  until = <i64>untilSeconds
  now = <i64>nowSeconds
  bucketsConfigured = onlyConfiguredBuckets
  networkCount = networks
  ipv4Networks = networksOfIpv4
  ipv4Arithmetic = networksOfIpv4 <= MOST_NETWORKS
  patternCount = patterns
}

export function beginLogObject(position: u32, sharedLow: u32, sharedHigh: u32): void {
  logObject = position
  logObjectShared = ((<u64>sharedHigh) << 32) | <u64>sharedLow
  oldest = u32.MAX_VALUE
}

export function treatSigV2AsUnusual(isUnusual: bool): void {
  sigV2IsUnusual = isUnusual
}

export function stopReason(): u32 {
  return stopped
}
/** The kind of client that there was no room for. */
export function fullKind(): u32 {
  return full
}
export function countOutsideWindow(): f64 {
  return outsideWindow
}
export function countOtherBuckets(): f64 {
  return otherBuckets
}
export function countService(): f64 {
  return service
}
export function countOtherNetworks(): f64 {
  return otherNetworks
}
/** Lines counted here. */
export function countParsed(): f64 {
  return parsed
}
/** Oldest record of this log object; the largest number where there is none. */
export function oldestRecord(): f64 {
  return <f64>oldest
}
export function newestRecord(): f64 {
  return <f64>newest
}

// What the exact reader has met is made known here.

/** The name's bytes stand in KEY. Gives the bucket's position, or -1 where there is no room. */
export function learnBucket(length: u32): i32 {
  if (length > BUCKET_NAME_BYTES || bucketCount === MOST_BUCKETS) return -1
  if ((bucketCount + 1) * max(networkCount, 1) > MOST_TARGETS) return -1
  const entry = BUCKETS + bucketCount * BUCKET_BYTES
  memory.copy(entry, KEY, length)
  store<u32>(entry + BUCKET_NAME_BYTES, length)
  let slot = hashOf(KEY, length) & (SMALL_SLOTS - 1)
  while (load<u32>(BUCKET_TABLE + slot * 4) !== 0) slot = (slot + 1) & (SMALL_SLOTS - 1)
  store<u32>(BUCKET_TABLE + slot * 4, bucketCount + 1)
  const targets = max(networkCount, 1)
  for (let target = bucketCount * targets; target < (bucketCount + 1) * targets; target++)
    store<u32>(TARGETS + target * TARGET_BYTES + TARGET_FIRST_SEEN, u32.MAX_VALUE)
  return bucketCount++
}

/** The first twelve bytes of a time stand at `at`. Gives the day's position, or -1 where there is no room. */
export function learnDay(at: u32, beginsAt: f64): i32 {
  if (dayCount === MOST_DAYS) return -1
  const entry = DAYS + dayCount * DAY_BYTES
  const low = load<u64>(at)
  const high = load<u32>(at + 8)
  store<u64>(entry, low)
  store<u32>(entry + 8, high)
  store<u32>(entry + 12, <u32>(<i64>beginsAt))
  let slot = hashOfDay(low, high)
  while (load<u32>(DAY_TABLE + slot * 4) !== 0) slot = (slot + 1) & (SMALL_SLOTS - 1)
  store<u32>(DAY_TABLE + slot * 4, dayCount + 1)
  return dayCount++
}

/** The text as the record has it stands at `at`, its canonical form in KEY. `network` is -1 for none. */
export function learnAddress(at: u32, length: u32, canonicalLength: u32, network: i32): void {
  if (length > ADDRESS_TEXT_BYTES || canonicalLength > ADDRESS_TEXT_BYTES) return
  const entry = addressEntry(at, length)
  store<u32>(entry, length)
  store<u32>(entry + 4, canonicalLength)
  store<i32>(entry + 8, network)
  memory.copy(entry + 16, at, length)
  memory.copy(entry + 16 + ADDRESS_TEXT_BYTES, KEY, canonicalLength)
}

// Clients. A client's key stands in KEY, its fingerprint decides whether it is kept.

const KEPT: u32 = 0
const NOT_KEPT: u32 = 1
const FULL: u32 = 2

/** Counts one request of the client whose key stands in KEY: 0 counted, 1 not kept, 2 no room. */
export function countClient(kind: u32, length: u32, network: u32, time: f64, rejected: bool): u32 {
  pad(KEY + length)
  return countRequest(kind, length, network, <u32>(<i64>time), rejected)
}

/** Everything about clients of a kind was moved about: their table is made again, and the bound lowered. */
export function replaceClients(kind: u32, count: u32, used: u32, boundLow: u32, boundHigh: u32): void {
  const at = kindAt(kind)
  store<u32>(at + KIND_COUNT, count)
  store<u32>(at + KIND_ARENA_USED, used)
  store<u64>(at + KIND_BOUND, ((<u64>boundHigh) << 32) | <u64>boundLow)
  const entries = load<u32>(at + KIND_ENTRIES)
  const slots = load<u32>(at + KIND_SLOTS)
  const mask = load<u32>(at + KIND_SLOT_COUNT) - 1
  memory.fill(slots, 0, (mask + 1) * 4)
  for (let client: u32 = 0; client < count; client++) {
    let slot = load<u32>(entries + client * CLIENT_BYTES) & mask
    while (load<u32>(slots + slot * 4) !== 0) slot = (slot + 1) & mask
    store<u32>(slots + slot * 4, client + 1)
  }
}

/** A new client with a key of so many bytes can be kept. */
function hasRoom(kind: u32, length: u32): bool {
  const at = kindAt(kind)
  return (
    load<u32>(at + KIND_COUNT) < load<u32>(at + KIND_MOST) &&
    load<u32>(at + KIND_ARENA_USED) + sizeOfKey(length) <= load<u32>(at + KIND_ARENA_BYTES)
  )
}

function sizeOfKey(length: u32): u32 {
  return (length + 16) & ~15
}

function countRequest(kind: u32, length: u32, network: u32, time: u32, rejected: bool): u32 {
  const at = kindAt(kind)
  const fingerprint = fingerprintOf(KEY, length)
  if (fingerprint >= load<u64>(at + KIND_BOUND)) return NOT_KEPT
  const entries = load<u32>(at + KIND_ENTRIES)
  const slots = load<u32>(at + KIND_SLOTS)
  const mask = load<u32>(at + KIND_SLOT_COUNT) - 1
  let slot = <u32>fingerprint & mask
  let entry: u32 = 0
  while (true) {
    const position = load<u32>(slots + slot * 4)
    if (position === 0) break
    const candidate = entries + (position - 1) * CLIENT_BYTES
    if (
      load<u64>(candidate) === fingerprint &&
      load<u32>(candidate + CLIENT_KEY_LENGTH) === length &&
      areEqual(load<u32>(candidate + CLIENT_KEY), KEY, length)
    ) {
      entry = candidate
      break
    }
    slot = (slot + 1) & mask
  }
  if (entry === 0) {
    if (!hasRoom(kind, length)) return FULL
    const count = load<u32>(at + KIND_COUNT)
    const arenaUsed = load<u32>(at + KIND_ARENA_USED)
    entry = entries + count * CLIENT_BYTES
    memory.fill(entry, 0, CLIENT_BYTES)
    const key = load<u32>(at + KIND_ARENA) + arenaUsed
    copy(key, KEY, length)
    pad(key + length)
    store<u64>(entry, fingerprint)
    store<u32>(entry + CLIENT_KEY, key)
    store<u32>(entry + CLIENT_KEY_LENGTH, length)
    store<u32>(entry + CLIENT_FIRST_SEEN, u32.MAX_VALUE)
    store<u32>(entry + CLIENT_NETWORK, network)
    store<u32>(entry + CLIENT_LAST_LOG_OBJECT, u32.MAX_VALUE)
    store<u32>(slots + slot * 4, count + 1)
    store<u32>(at + KIND_COUNT, count + 1)
    store<u32>(at + KIND_ARENA_USED, arenaUsed + sizeOfKey(length))
  }
  increment(entry + CLIENT_REQUESTS)
  if (rejected) increment(entry + CLIENT_REJECTED)
  if (time < load<u32>(entry + CLIENT_FIRST_SEEN)) store<u32>(entry + CLIENT_FIRST_SEEN, time)
  if (time > load<u32>(entry + CLIENT_LAST_SEEN)) store<u32>(entry + CLIENT_LAST_SEEN, time)
  if (kind !== KIND_SIGV2 || load<u32>(entry + CLIENT_LAST_LOG_OBJECT) === logObject) return KEPT
  store<u32>(entry + CLIENT_LAST_LOG_OBJECT, logObject)
  if (logObjectShared === 0)
    store<u32>(entry + CLIENT_WHOLE_LOG_OBJECTS, load<u32>(entry + CLIENT_WHOLE_LOG_OBJECTS) + 1)
  else store<u64>(entry + CLIENT_SHARED, load<u64>(entry + CLIENT_SHARED) | logObjectShared)
  const listed = load<u32>(entry + CLIENT_LISTED)
  if (listed < LOG_OBJECTS_LISTED) {
    store<u32>(entry + CLIENT_LOG_OBJECTS + listed * 4, logObject)
    store<u32>(entry + CLIENT_LISTED, listed + 1)
  }
  return KEPT
}

/** The same number as `fingerprint` in ../src/engines/embedded/clients.ts gives for the same bytes; zeros follow them up to a multiple of 8. */
function fingerprintOf(at: u32, length: u32): u64 {
  let a: u32 = 0x9e3779b9 ^ length
  let b: u32 = 0x85ebca6b
  for (let end = at + length; at < end; at += 8) {
    a = (a ^ load<u32>(at)) * 0xcc9e2d51
    a ^= a >> 15
    b = (b ^ load<u32>(at + 4)) * 0x1b873593
    b ^= b >> 13
    a += b
  }
  const high = mixed(a ^ (b * 0x27d4eb2f))
  const low = mixed(b + high)
  return ((<u64>(high >> 12)) << 32) | <u64>low
}

function mixed(value: u32): u32 {
  let bits = value ^ (value >> 16)
  bits *= 0x85ebca6b
  bits ^= bits >> 13
  bits *= 0xc2b2ae35
  return bits ^ (bits >> 16)
}

// The scan.

/**
 * Counts the lines in `[from, end)`, which lies in INPUT. Gives where it stopped: at the beginning of a line that it did
 * not count (`stopReason` says why), or of the last line, where that is not ended yet.
 */
export function scan(from: u32, end: u32): u32 {
  // Every search ends here at the latest.
  store<u8>(end, 0x0a)
  let at = from
  while (true) {
    if (at >= end) break
    const first = load<u8>(at)
    if (first === 0x0a || first === 0x0d) {
      at++
      continue
    }
    const next = scanLine(at, end)
    if (next <= at) return at
    at = next
  }
  stopped = STOPPED_AT_END
  return at
}

/** Counts one line and gives where the next begins, or 0 where it was not counted. */
function scanLine(start: u32, end: u32): u32 {
  // Head: owner, bucket, time, remote IP, requester, request id, operation, key.
  let at = wordEnd(start)
  if (load<u8>(at) !== 0x20 || at === start || at - start > LONGEST_OWNER) return unusual(start, end)
  const bucket = at + 1
  at = wordEnd(bucket)
  const bucketLength = at - bucket
  if (load<u16>(at) !== 0x5b20 || bucketLength === 0) return unusual(start, end)
  const time = at + 2
  const dayLow = load<u64>(time)
  const dayHigh = load<u32>(time + 8)
  const clock = secondsOfDay(load<u64>(time + 12))
  // ` +0000] `
  if (clock < 0 || load<u64>(time + 20) !== 0x205d303030302b20) return unusual(start, end)
  const address = time + 28
  at = wordEnd(address)
  const addressEnd = at
  if (load<u8>(at) !== 0x20 || at === address) return unusual(start, end)
  const requester = at + 1
  at = wordEnd(requester)
  const requesterEnd = at
  if (load<u8>(at) !== 0x20 || at === requester) return unusual(start, end)
  const requestId = at + 1
  at = wordEnd(requestId)
  if (load<u8>(at) !== 0x20 || at === requestId) return unusual(start, end)
  const operation = at + 1
  at = wordEnd(operation)
  if (load<u8>(at) !== 0x20 || !isOperation(operation, at)) return unusual(start, end)
  const key = at + 1
  at = wordEnd(key)
  if (load<u8>(at) !== 0x20 || at === key) return unusual(start, end)
  at++

  // Request URI, in quotes that no further quote confuses, or bare.
  if (load<u8>(at) === 0x22) {
    at = textEnd(at + 1)
    if (load<u16>(at) !== 0x2022) return unusual(start, end)
    at += 2
  } else {
    if (load<u16>(at) !== 0x202d) return unusual(start, end)
    at += 2
  }

  // Status, error code, four numbers.
  let status: u32 = 0
  if (load<u16>(at) === 0x202d) at += 2
  else {
    status = load<u32>(at)
    if (status >> 24 !== 0x20) return unusual(start, end)
    const digits = (status & 0xffffff) - 0x303030
    if ((digits & 0xff) > 9 || ((digits >> 8) & 0xff) > 9 || digits >> 16 > 9) return unusual(start, end)
    at += 4
  }
  if (load<u16>(at) === 0x202d) at += 2
  else {
    const errorCode = at
    at = wordEnd(at)
    if (load<u8>(at) !== 0x20 || at === errorCode) return unusual(start, end)
    at++
  }
  for (let number = 0; number < 4; number++) {
    if (load<u16>(at) === 0x202d) {
      at += 2
      continue
    }
    const digits = at
    let digit = <u32>load<u8>(at)
    while (digit - 0x30 < 10) digit = <u32>load<u8>(++at)
    if (digit !== 0x20 || at === digits) return unusual(start, end)
    at++
  }

  // Referrer and user agent: a quoted referrer stands beside a quoted user agent alone. One that begins with a blank may hold
  // what was the status, before a request URI forged another.
  let agent: u32 = 0
  let agentEnd: u32 = 0
  if (load<u8>(at) === 0x22) {
    if (load<u8>(at + 1) === 0x20) return unusual(start, end)
    at = textEnd(at + 1)
    if (load<u16>(at) !== 0x2022 || load<u8>(at + 2) !== 0x22) return unusual(start, end)
    at += 2
  } else {
    if (load<u16>(at) !== 0x202d) return unusual(start, end)
    at += 2
  }
  if (load<u8>(at) === 0x22) {
    agent = at + 1
    agentEnd = textEnd(agent)
    if (load<u8>(agent) === 0x20 || load<u8>(agentEnd) !== 0x22) return unusual(start, end)
    at = agentEnd + 1
  } else {
    if (load<u8>(at) !== 0x2d) return unusual(start, end)
    agent = at
    agentEnd = at + 1
    at++
  }

  // Tail: words with single blanks between them, no quote, none that begins with a bracket.
  let signature: u32 = 0
  let signatureDigit: u32 = 0
  let authenticationLength: u32 = 0
  let tls: u32 = 0
  let tlsLength: u32 = 0
  let isOldTls = false
  let column: u32 = 17
  while (true) {
    const stop = <u32>load<u8>(at)
    if (stop === 0x0a || stop === 0x0d) break
    if (stop !== 0x20) return unusual(start, end)
    const word = at + 1
    if (load<u8>(word) === 0x2d && load<u8>(word + 1) <= 0x20) at = word + 1
    else {
      at = wordEnd(word)
      if (at === word || load<u8>(word) === 0x5b) return unusual(start, end)
    }
    if (column === 19) {
      signature = load<u32>(word)
      signatureDigit = <u32>load<u8>(word + 4)
      if (at - word === 1) {
        if ((signature & 0xff) !== 0x2d) return unusual(start, end)
        signatureDigit = 0
      } else if (
        at - word !== 5 ||
        signature !== 0x56676953 ||
        (signatureDigit !== 0x34 && signatureDigit !== 0x32)
      )
        return unusual(start, end)
    } else if (column === 21) {
      authenticationLength = at - word
      if (authenticationLength === 10) {
        // `AuthHeader`
        if (load<u64>(word) !== 0x6461654868747541 || load<u16>(word + 8) !== 0x7265)
          return unusual(start, end)
      } else if (authenticationLength === 11) {
        // `QueryString`
        if (load<u64>(word) !== 0x7274537972657551 || load<u32>(word + 7) !== 0x676e6972)
          return unusual(start, end)
      } else if (authenticationLength !== 1 || load<u8>(word) !== 0x2d) return unusual(start, end)
    } else if (column === 23) {
      tls = word
      tlsLength = at - word
      // `TLSv1.` and a digit, or `TLSv1`
      if (tlsLength === 7) {
        if (load<u32>(word) !== 0x76534c54 || load<u16>(word + 4) !== 0x2e31) return unusual(start, end)
        const digit = <u32>load<u8>(word + 6) - 0x30
        if (digit > 9) return unusual(start, end)
        isOldTls = digit < 2
      } else if (tlsLength === 5) {
        if (load<u32>(word) !== 0x76534c54 || load<u8>(word + 4) !== 0x31) return unusual(start, end)
        isOldTls = true
      } else if (tlsLength !== 1 || load<u8>(word) !== 0x2d) return unusual(start, end)
    } else if (column > 23 && (load<u32>(word) & 0xffffff) === 0x676953) return unusual(start, end)
    column++
  }
  if (at >= end) return unusual(start, end)
  const isSigV2 = column > 19 && signatureDigit === 0x32
  const isUnsigned = column > 19 && signatureDigit === 0
  if (isSigV2 && sigV2IsUnusual) return unusual(start, end)
  // Somebody was known, and the record does not say how the request was signed.
  if (isUnsigned && (requesterEnd - requester !== 1 || load<u8>(requester) !== 0x2d))
    return unusual(start, end)
  const rejected = status === 0x20333034 || status === 0x20303034 || status === 0x20313034
  // What a refused SigV4 request and a presigned URL are counted for, the exact reader counts.
  if (rejected && column > 19 && signatureDigit === 0x34) return unusual(start, end)
  if (isSigV2 && authenticationLength === 11) return unusual(start, end)

  // The line is a record. From here on it is counted, but where it needs what is not known yet.
  const day = dayAt(dayLow, dayHigh)
  if (day < 0) return unusual(start, end)
  const seconds = load<u32>(DAYS + <u32>day * DAY_BYTES + 12) + <u32>clock
  const inWindow = <i64>seconds >= since && <i64>seconds < until
  const position = bucketAt(bucket, bucketLength)
  if (position < 0 && !bucketsConfigured) return unusual(start, end)

  let place: u32 = 0
  let target: u32 = 0
  if (inWindow && position >= 0) {
    if ((load<u32>(operation) & 0xffffff) === 0x2e3353) place = IS_SERVICE
    else {
      let network: i32 = 0
      let entry: u32 = 0
      const hasClient = isSigV2 || ((isUnsigned || isOldTls) && !isExcluded(agent, agentEnd))
      if (networkCount > 0 || hasClient) {
        const isIpv4 = readIpv4(address, addressEnd)
        if (networkCount > 0 && isIpv4 && ipv4Arithmetic) network = networkOfIpv4()
        else if (networkCount > 0 || !isIpv4) {
          entry = addressEntry(address, addressEnd - address)
          if (!isAddress(entry, address, addressEnd - address)) return unusual(start, end)
          if (networkCount > 0) network = load<i32>(entry + 8)
        }
      }
      if (network < 0) place = IS_OF_OTHER_NETWORK
      else {
        target = TARGETS + (<u32>position * max(networkCount, 1) + <u32>network) * TARGET_BYTES
        if (hasClient) {
          if (agentEnd - agent > LONGEST_PLAIN_TEXT || requesterEnd - requester > LONGEST_PLAIN_TEXT)
            return unusual(start, end)
          const head = keyHead(bucket, bucketLength, address, addressEnd, entry, requester, requesterEnd)
          if (isOldTls && (isSigV2 || isUnsigned)) {
            // It is counted in two tables or in none.
            const longest = head - KEY + LONGEST_WAY + agentEnd - agent
            if (!hasRoom(KIND_OLDTLS, longest)) return noRoom(KIND_OLDTLS)
            const other = isSigV2 ? KIND_SIGV2 : KIND_ANONYMOUS
            if (!hasRoom(other, longest)) return noRoom(other)
          }
          if (isOldTls || isUnsigned) {
            copy(head, tls, tlsLength)
            const length = keyTail(head + tlsLength, agent, agentEnd)
            if (length === 0) return unusual(start, end)
            if (isUnsigned) {
              if (countRequest(KIND_ANONYMOUS, length, <u32>network, seconds, false) === FULL)
                return noRoom(KIND_ANONYMOUS)
              increment(kindAt(KIND_ANONYMOUS) + KIND_REQUESTS)
            }
            if (isOldTls) {
              if (countRequest(KIND_OLDTLS, length, <u32>network, seconds, false) === FULL)
                return noRoom(KIND_OLDTLS)
              increment(kindAt(KIND_OLDTLS) + KIND_REQUESTS)
            }
          }
          if (isSigV2) {
            const length = keyTail(storeAuthentication(head, authenticationLength), agent, agentEnd)
            if (length === 0) return unusual(start, end)
            const counted = countRequest(KIND_SIGV2, length, <u32>network, seconds, rejected)
            if (counted === FULL) return noRoom(KIND_SIGV2)
            if (counted === NOT_KEPT) {
              increment(target + TARGET_NOT_KEPT)
              if (rejected) increment(target + TARGET_NOT_KEPT_REJECTED)
            }
          }
          place = IS_IN_SCOPE
        } else place = column > 19 && isExcluded(agent, agentEnd) ? IS_EXCLUDED : IS_IN_SCOPE
      }
    }
  }

  parsed += 1
  if (seconds < oldest) oldest = seconds
  if (seconds > newest) newest = seconds
  if (position >= 0) {
    const entry = BUCKETS + <u32>position * BUCKET_BYTES
    if (inWindow) increment(entry + BUCKET_PARSED_IN_WINDOW)
    if (<i64>seconds <= now && seconds > load<u32>(entry + BUCKET_NEWEST))
      store<u32>(entry + BUCKET_NEWEST, seconds)
  }
  if (!inWindow) outsideWindow += 1
  else if (position < 0) otherBuckets += 1
  else if (place === IS_SERVICE) service += 1
  else if (place === IS_OF_OTHER_NETWORK) otherNetworks += 1
  else if (place === IS_EXCLUDED) increment(target + TARGET_EXCLUDED)
  else {
    const kind: u32 =
      column <= 19
        ? TARGET_MISSING
        : isSigV2
          ? TARGET_SIGV2
          : signatureDigit === 0x34
            ? TARGET_SIGV4
            : TARGET_UNSIGNED
    increment(target + kind)
    increment(DAYS + <u32>day * DAY_BYTES + DAY_COUNTS + kind)
    if (isSigV2 && seconds > load<u32>(target + TARGET_LAST_SIGV2))
      store<u32>(target + TARGET_LAST_SIGV2, seconds)
    if (seconds < load<u32>(target + TARGET_FIRST_SEEN)) store<u32>(target + TARGET_FIRST_SEEN, seconds)
    if (seconds > load<u32>(target + TARGET_LAST_SEEN)) store<u32>(target + TARGET_LAST_SEEN, seconds)
  }
  return at + 1
}

const IS_SERVICE: u32 = 1
const IS_OF_OTHER_NETWORK: u32 = 2
const IS_EXCLUDED: u32 = 3
const IS_IN_SCOPE: u32 = 4

/** The line goes to the exact reader, unless its end has not come yet. */
function unusual(start: u32, end: u32): u32 {
  stopped = lineEnd(start) < end ? STOPPED_AT_UNUSUAL : STOPPED_AT_END
  return 0
}

function noRoom(kind: u32): u32 {
  stopped = STOPPED_FULL
  full = kind
  return 0
}

function increment(counter: u32): void {
  store<f64>(counter, load<f64>(counter) + 1)
}

/** The first blank, quote or control character. */
function wordEnd(from: u32): u32 {
  let at = from
  while (true) {
    const bytes = v128.load(at)
    const found = i8x16.bitmask(
      v128.or(i8x16.le_u(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x22))),
    )
    if (found !== 0) return at + ctz(found)
    at += 16
  }
}

/**
 * The first quote, LF or CR, another control character below, or a bracket behind a blank, which may belong to another
 * record that was glued on.
 */
function textEnd(from: u32): u32 {
  let at = from
  while (true) {
    const bytes = v128.load(at)
    let found = i8x16.bitmask(
      v128.or(
        v128.or(i8x16.le_u(bytes, i8x16.splat(0x0d)), i8x16.eq(bytes, i8x16.splat(0x22))),
        i8x16.eq(bytes, i8x16.splat(0x5b)),
      ),
    )
    while (found !== 0) {
      const end = at + ctz(found)
      if (load<u8>(end) !== 0x5b || load<u8>(end - 1) === 0x20) return end
      found &= found - 1
    }
    at += 16
  }
}

/** The first LF or CR. */
export function lineEnd(from: u32): u32 {
  let at = from
  while (true) {
    const bytes = v128.load(at)
    const found = i8x16.bitmask(
      v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x0d))),
    )
    if (found !== 0) return at + ctz(found)
    at += 16
  }
}

/** Seconds of `HH:MM:SS`, or -1 where that is no time of day. */
function secondsOfDay(text: u64): i32 {
  if ((text & 0x0000ff0000ff0000) !== 0x00003a00003a0000) return -1
  const hours = twoDigits(<u32>text)
  const minutes = twoDigits(<u32>(text >> 24))
  const seconds = twoDigits(<u32>(text >> 48))
  if (hours > 23 || minutes > 59 || seconds > 59) return -1
  return <i32>(hours * 3600 + minutes * 60 + seconds)
}

/** A large number where they are no digits. */
function twoDigits(text: u32): u32 {
  const tens = (text & 0xff) - 0x30
  const ones = ((text >> 8) & 0xff) - 0x30
  return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones
}

function isUpper(byte: u32): bool {
  return byte - 0x41 < 26
}

/** Upper-case letter, upper-case letters and digits, a dot, an upper-case letter, and something more. */
function isOperation(from: u32, to: u32): bool {
  if (!isUpper(load<u8>(from))) return false
  let at = from + 1
  let byte = <u32>load<u8>(at)
  while (isUpper(byte) || byte - 0x30 < 10) byte = <u32>load<u8>(++at)
  return byte === 0x2e && isUpper(load<u8>(at + 1)) && at + 2 < to
}

function dayAt(low: u64, high: u32): i32 {
  if (low === lastDayLow && high === lastDayHigh && dayCount > 0) return <i32>lastDay
  let slot = hashOfDay(low, high)
  while (true) {
    const position = load<u32>(DAY_TABLE + slot * 4)
    if (position === 0) return -1
    const entry = DAYS + (position - 1) * DAY_BYTES
    if (load<u64>(entry) === low && load<u32>(entry + 8) === high) {
      lastDayLow = low
      lastDayHigh = high
      lastDay = position - 1
      return <i32>lastDay
    }
    slot = (slot + 1) & (SMALL_SLOTS - 1)
  }
}

function hashOfDay(low: u64, high: u32): u32 {
  return mixed(<u32>low * 31 + <u32>(low >> 32) * 17 + high) & (SMALL_SLOTS - 1)
}

function bucketAt(name: u32, length: u32): i32 {
  if (length > BUCKET_NAME_BYTES) return -1
  if (lastBucket >= 0 && isBucket(<u32>lastBucket, name, length)) return lastBucket
  let slot = hashOf(name, length) & (SMALL_SLOTS - 1)
  while (true) {
    const position = load<u32>(BUCKET_TABLE + slot * 4)
    if (position === 0) return -1
    if (isBucket(position - 1, name, length)) {
      lastBucket = <i32>(position - 1)
      return lastBucket
    }
    slot = (slot + 1) & (SMALL_SLOTS - 1)
  }
}

function isBucket(position: u32, name: u32, length: u32): bool {
  const entry = BUCKETS + position * BUCKET_BYTES
  return load<u32>(entry + BUCKET_NAME_BYTES) === length && areEqual(entry, name, length)
}

/** Of short texts, whose bytes may be anything. */
function hashOf(at: u32, length: u32): u32 {
  let hash: u32 = 0x811c9dc5 ^ length
  for (let end = at + length; at < end; at++) hash = (hash ^ <u32>load<u8>(at)) * 0x01000193
  return mixed(hash)
}

function areEqual(a: u32, b: u32, length: u32): bool {
  let at: u32 = 0
  while (at + 16 <= length) {
    if (v128.any_true(v128.xor(v128.load(a + at), v128.load(b + at)))) return false
    at += 16
  }
  while (at < length) {
    if (load<u8>(a + at) !== load<u8>(b + at)) return false
    at++
  }
  return true
}

let ipv4: u32 = 0

/** Four decimal numbers up to 255, none with a leading zero. */
function readIpv4(from: u32, to: u32): bool {
  let at = from
  let address: u32 = 0
  for (let part = 0; part < 4; part++) {
    const digits = at
    let value: u32 = 0
    let digit = <u32>load<u8>(at) - 0x30
    while (digit < 10 && at - digits < 4) {
      value = value * 10 + digit
      digit = <u32>load<u8>(++at) - 0x30
    }
    if (at === digits || value > 255 || at - digits > 3 || (at - digits > 1 && load<u8>(digits) === 0x30))
      return false
    address = (address << 8) | value
    if (part < 3 && load<u8>(at++) !== 0x2e) return false
  }
  ipv4 = address
  return at === to
}

function networkOfIpv4(): i32 {
  for (
    let entry = NETWORKS, end = NETWORKS + ipv4Networks * NETWORK_BYTES;
    entry < end;
    entry += NETWORK_BYTES
  )
    if ((ipv4 & load<u32>(entry + 4)) === load<u32>(entry)) return load<i32>(entry + 8)
  return -1
}

function addressEntry(at: u32, length: u32): u32 {
  return ADDRESS_TABLE + (hashOf(at, min(length, ADDRESS_TEXT_BYTES)) & (ADDRESSES - 1)) * ADDRESS_BYTES
}

function isAddress(entry: u32, at: u32, length: u32): bool {
  return load<u32>(entry) === length && length <= ADDRESS_TEXT_BYTES && areEqual(entry + 16, at, length)
}

/**
 * A client's key is put into KEY as `clientKey` and `clientBesideKey` in ../src/engines/embedded/clients.ts spell it: first
 * bucket, address and requester; then comes its authentication or TLS version, then the user agent. Gives where it goes
 * on. `known` is the entry of an address that is not plain IPv4.
 */
function keyHead(
  bucket: u32,
  bucketLength: u32,
  address: u32,
  addressEnd: u32,
  known: u32,
  requester: u32,
  requesterEnd: u32,
): u32 {
  let at = KEY
  copy(at, bucket, bucketLength)
  at += bucketLength
  store<u8>(at++, 0x22)
  const addressLength = known !== 0 ? load<u32>(known + 4) : addressEnd - address
  copy(at, known !== 0 ? known + 16 + ADDRESS_TEXT_BYTES : address, addressLength)
  at += addressLength
  store<u8>(at++, 0x22)
  copy(at, requester, requesterEnd - requester)
  at += requesterEnd - requester
  store<u8>(at++, 0x22)
  return at
}

function storeAuthentication(at: u32, authenticationLength: u32): u32 {
  if (authenticationLength === 10) {
    // `header`
    store<u32>(at, 0x64616568)
    store<u16>(at + 4, 0x7265)
    return at + 6
  }
  if (authenticationLength === 11) {
    // `presigned`
    store<u64>(at, 0x656e676973657270)
    store<u8>(at + 8, 0x64)
    return at + 9
  }
  // `unknown`
  store<u32>(at, 0x6e6b6e75)
  store<u32>(at + 3, 0x6e776f6e)
  return at + 7
}

/** Gives the length of the whole key, or 0 where it is not plain ASCII, so that the text must be looked at. */
function keyTail(from: u32, agent: u32, agentEnd: u32): u32 {
  let at = from
  store<u8>(at++, 0x22)
  copy(at, agent, agentEnd - agent)
  at += agentEnd - agent
  pad(at)
  for (let block = KEY; block < at; block += 16) if (i8x16.bitmask(v128.load(block)) !== 0) return 0
  return at - KEY
}

/** Bytes of a longer owner must be counted as characters. */
const LONGEST_OWNER: u32 = 255
/** A longer user agent is cut by characters, and so must be looked at. */
const LONGEST_PLAIN_TEXT: u32 = 1000
/** Bytes of an authentication or a TLS version in a key, and of the quote behind it. */
const LONGEST_WAY: u32 = 16

/** Up to fifteen bytes more may be written. */
function copy(to: u32, from: u32, length: u32): void {
  for (let at: u32 = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at))
}

function pad(at: u32): void {
  v128.store(at, i8x16.splat(0))
}

/** The user agent contains one of the texts. */
function isExcluded(agent: u32, agentEnd: u32): bool {
  let pattern = PATTERNS
  for (let left = patternCount; left > 0; left--) {
    const length = load<u32>(pattern)
    if (contains(agent, agentEnd, pattern + 4, length)) return true
    pattern += 4 + length
  }
  return false
}

/** Looks for the first and the last byte at their distance, sixteen places at a time. */
function contains(text: u32, textEnds: u32, pattern: u32, length: u32): bool {
  if (textEnds - text < length) return false
  const places = textEnds - length + 1
  const first = i8x16.splat(load<i8>(pattern))
  const last = i8x16.splat(load<i8>(pattern + length - 1))
  for (let at = text; at < places; at += 16) {
    let found = i8x16.bitmask(
      v128.and(i8x16.eq(v128.load(at), first), i8x16.eq(v128.load(at + length - 1), last)),
    )
    while (found !== 0) {
      const place = at + ctz(found)
      if (place >= places) break
      if (areEqual(place, pattern, length)) return true
      found &= found - 1
    }
  }
  return false
}
