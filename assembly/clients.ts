// Clients. Each client has a key. If there are too many clients, those with the smallest fingerprints of their keys are
// kept. So no thread needs to know what another thread counted.
import { decodedEnd, fingerprint, forgetDecoded, isHead, storeKey, writeHead } from './client-key'
import {
  ACCESS_KEY_LENGTH,
  ACCESS_KEY_NEXT,
  ACCESS_KEY_TEXT,
  ACCESS_KEYS_LISTED,
  AGENT_BYTES,
  AGENT_CLIENTS,
  AGENT_HASH,
  AGENT_LENGTH,
  AGENT_TEXT,
  CLIENT_ACCESS_KEY_COUNT,
  CLIENT_ACCESS_KEYS,
  CLIENT_AGENT,
  CLIENT_EARLIEST_EXPIRY,
  CLIENT_FINGERPRINT,
  CLIENT_FIRST_LOG_OBJECT,
  CLIENT_FIRST_SEEN,
  CLIENT_KEY,
  CLIENT_KEY_LENGTH,
  CLIENT_LAST_LOG_OBJECT,
  CLIENT_LAST_SEEN,
  CLIENT_LATEST_EXPIRY,
  CLIENT_LISTED,
  CLIENT_LONGEST_VALIDITY,
  CLIENT_MORE_LOG_OBJECTS,
  CLIENT_REJECTED,
  CLIENT_REQUESTS,
  CLIENT_SHARED,
  CLIENT_TARGET,
  CLIENT_UNSHARED_LOG_OBJECTS,
  DIGIT_BITS,
  DIGIT_COUNTS,
  DIGITS,
  getAgentEntries,
  getAgentSlots,
  getClientArena,
  getClientArenaBytes,
  getClientBytes,
  getClientEntries,
  getClientSlotCount,
  getClientSlots,
  getClientsKept,
  getClientsMost,
  INPUT,
  INPUT_BYTES,
  KEY,
  KIND_COUNT,
  KIND_SIGV2,
  LOG_OBJECTS_LISTED,
  LOWEST_BITS,
  MOST_REQUESTS,
  REQUEST_AGENT,
  REQUEST_AGENT_HASH,
  REQUEST_AGENT_LENGTH,
  REQUEST_BYTES,
  REQUEST_CANDIDATE,
  REQUEST_FINGERPRINT,
  REQUEST_HEAD_LENGTH,
  REQUEST_IS_REJECTED,
  REQUEST_KIND,
  REQUEST_LAST,
  REQUEST_TARGET,
  REQUEST_TIME,
  REQUEST_URI,
  REQUEST_URI_END,
  REQUESTS,
  SORTED_ENTRY,
  SORTED_POSITION_BITS,
  TARGET_NOT_KEPT,
  TARGET_NOT_KEPT_REJECTED,
} from './layout'
import { accessKey, accessKeyLength, expiry, readPresigned } from './presigned'
import { copy, hasSameBytes } from './text'

const counts = memory.data(16)
const arenasUsed = memory.data(16)
const bounds = memory.data(32)
const requests = memory.data(32)
/** Bytes of each arena in blocks that nothing uses any more, and the first of them of each kind and size, or 0. */
const unusedBytes = memory.data(16)
const FREE_SIZES: u32 = 128
const freeBlocks = memory.data(KIND_COUNT * FREE_SIZES * 4)
/** The number of entries of user agents that were ever used. */
const agentCounts = memory.data(16)
/** The first unused one of these entries, or 0. */
const freeAgents = memory.data(16)
for (let kind: u32 = 0; kind < KIND_COUNT; kind++) store<u64>(<u32>bounds + kind * 8, u64.MAX_VALUE)

/** The current log object, and its bit if several threads share it. */
let logObject: u32 = 0
let logObjectShared: u64 = 0

export function useLogObject(position: u32, shared: u64): void {
  logObject = position
  logObjectShared = shared
}

/** The kept clients of a kind. */
export function getClientCount(kind: u32): u32 {
  return load<u32>(<u32>counts + kind * 4)
}

/** Clients with a smaller fingerprint are kept. Infinite while all are kept. */
export function getClientBound(kind: u32): f64 {
  const bound = getBound(kind)
  return bound === u64.MAX_VALUE ? Infinity : <f64>bound
}

/** Requests of a kind, of kept and other clients. */
export function getClientRequests(kind: u32): f64 {
  return load<f64>(<u32>requests + kind * 8)
}

function getBound(kind: u32): u64 {
  return load<u64>(<u32>bounds + kind * 8)
}

function getArenaUsed(kind: u32): u32 {
  return load<u32>(<u32>arenasUsed + kind * 4)
}

// Requests wait, because the tables of clients are larger than the processor's cache. The processor then loads the clients
// of several requests at the same time.

/** The number of requests that wait. */
let waiting: u32 = 0

/**
 * Counts a request of the client with the last key, when `countWaiting` is called.
 * @param uri the request URI if it was presigned and not refused, else 0
 */
export function addRequest(
  kind: u32,
  target: u32,
  time: u32,
  isRejected: bool,
  uri: u32 = 0,
  uriEnd: u32 = 0,
): void {
  const total = <u32>requests + kind * 8
  store<f64>(total, load<f64>(total) + 1)
  if (fingerprint >= getBound(kind)) {
    countNotKept(kind, target, isRejected)
    return
  }
  const request = REQUESTS + waiting++ * REQUEST_BYTES
  storeKey(request)
  store<u32>(request + REQUEST_KIND, kind)
  store<u32>(request + REQUEST_TARGET, target)
  store<u32>(request + REQUEST_TIME, time)
  store<u32>(request + REQUEST_IS_REJECTED, <u32>isRejected)
  store<u32>(request + REQUEST_URI, uri)
  store<u32>(request + REQUEST_URI_END, uriEnd)
}

/** A record can belong to two kinds, so that it has two requests. */
const MOST_OF_RECORD: u32 = 2

/** Makes room for the requests of the next record. */
export function limitWaiting(): void {
  if (waiting + MOST_OF_RECORD > MOST_REQUESTS || decodedEnd - KEY > INPUT_BYTES) countWaiting()
}

function countNotKept(kind: u32, target: u32, isRejected: bool): void {
  if (kind !== KIND_SIGV2) return
  increment(target + TARGET_NOT_KEPT)
  if (isRejected) increment(target + TARGET_NOT_KEPT_REJECTED)
}

/** Counts the requests that wait. */
export function countWaiting(): void {
  const end = REQUESTS + waiting * REQUEST_BYTES
  // Each loop loads what the next one needs. The loads of a loop do not depend on each other.
  for (let request: u32 = REQUESTS; request < end; request += REQUEST_BYTES) {
    const kind = load<u32>(request + REQUEST_KIND)
    const fingerprint = load<u64>(request + REQUEST_FINGERPRINT)
    const slot = findSlot(kind, fingerprint, <u32>fingerprint & (getClientSlotCount(kind) - 1))
    store<u32>(request + REQUEST_CANDIDATE, load<u32>(getClientSlots(kind) + slot * 4) & POSITION_BITS)
  }
  for (let request: u32 = REQUESTS; request < end; request += REQUEST_BYTES) {
    const kind = load<u32>(request + REQUEST_KIND)
    const position = max<u32>(load<u32>(request + REQUEST_CANDIDATE), 1) - 1
    const entry = getClientEntries(kind) + position * getClientBytes(kind)
    const last = load<u32>(entry + (kind === KIND_SIGV2 ? CLIENT_ACCESS_KEYS : CLIENT_AGENT))
    store<u32>(request + REQUEST_CANDIDATE, load<u32>(entry + CLIENT_KEY))
    store<u32>(request + REQUEST_LAST, last)
  }
  let loaded: u32 = 0
  for (let request: u32 = REQUESTS; request < end; request += REQUEST_BYTES) {
    const head = load<u32>(request + REQUEST_CANDIDATE)
    loaded ^= load<u32>(head) ^ load<u32>(head + 64) ^ load<u32>(load<u32>(request + REQUEST_LAST))
  }
  // Without a use of what was loaded, the compiler removes the loads.
  store<u32>(REQUESTS + REQUEST_CANDIDATE, loaded)
  for (let request: u32 = REQUESTS; request < end; request += REQUEST_BYTES) countRequest(request)
  waiting = 0
  forgetDecoded()
}

function countRequest(request: u32): void {
  const kind = load<u32>(request + REQUEST_KIND)
  const time = load<u32>(request + REQUEST_TIME)
  const isRejected = load<u32>(request + REQUEST_IS_REJECTED) !== 0
  let entry = findEntry(kind, request)
  while (entry !== 0 && needsList(kind, entry) && !hasRoom(kind, roundBlockSize(LIST_BYTES))) {
    makeRoom(kind, roundBlockSize(LIST_BYTES))
    // The client can have another place now, or not be kept.
    entry = findEntry(kind, request)
  }
  if (entry === 0) {
    countNotKept(kind, load<u32>(request + REQUEST_TARGET), isRejected)
    return
  }
  increment(entry + CLIENT_REQUESTS)
  if (time < load<u32>(entry + CLIENT_FIRST_SEEN)) store<u32>(entry + CLIENT_FIRST_SEEN, time)
  if (time > load<u32>(entry + CLIENT_LAST_SEEN)) store<u32>(entry + CLIENT_LAST_SEEN, time)
  if (kind !== KIND_SIGV2) return
  if (isRejected) increment(entry + CLIENT_REJECTED)
  if (load<u32>(entry + CLIENT_LAST_LOG_OBJECT) !== logObject) countLogObject(entry)
  const uri = load<u32>(request + REQUEST_URI)
  if (uri === 0) return
  readPresigned(uri, load<u32>(request + REQUEST_URI_END))
  addPresigned(entry, request)
}

function countLogObject(entry: u32): void {
  store<u32>(entry + CLIENT_LAST_LOG_OBJECT, logObject)
  if (logObjectShared === 0)
    store<u32>(entry + CLIENT_UNSHARED_LOG_OBJECTS, load<u32>(entry + CLIENT_UNSHARED_LOG_OBJECTS) + 1)
  else store<u64>(entry + CLIENT_SHARED, load<u64>(entry + CLIENT_SHARED) | logObjectShared)
  listLogObject(entry)
}

/** Bytes of the list of a client's log objects, without the first. */
const LIST_BYTES: u32 = (LOG_OBJECTS_LISTED - 1) * 4

/** The current log object is the second of the client. */
function needsList(kind: u32, entry: u32): bool {
  return (
    kind === KIND_SIGV2 &&
    load<u32>(entry + CLIENT_LISTED) === 1 &&
    load<u32>(entry + CLIENT_LAST_LOG_OBJECT) !== logObject
  )
}

function listLogObject(entry: u32): void {
  const listed = load<u32>(entry + CLIENT_LISTED)
  if (listed === LOG_OBJECTS_LISTED) return
  if (listed === 0) store<u32>(entry + CLIENT_FIRST_LOG_OBJECT, logObject)
  else {
    if (listed === 1)
      store<u32>(
        entry + CLIENT_MORE_LOG_OBJECTS,
        allocate(KIND_SIGV2, getPosition(entry), LIST_BYTES, IS_LIST) + BLOCK_HEAD,
      )
    store<u32>(load<u32>(entry + CLIENT_MORE_LOG_OBJECTS) + (listed - 1) * 4, logObject)
  }
  store<u32>(entry + CLIENT_LISTED, listed + 1)
}

/** The position of the entry of a SigV2 client. */
function getPosition(entry: u32): u32 {
  return (entry - getClientEntries(KIND_SIGV2)) / getClientBytes(KIND_SIGV2)
}

/** The entry of the client of a request, which is added if it is new. 0 when it is not kept. */
function findEntry(kind: u32, request: u32): u32 {
  const fingerprint = load<u64>(request + REQUEST_FINGERPRINT)
  if (fingerprint >= getBound(kind)) return 0
  const target = load<u32>(request + REQUEST_TARGET)
  const headLength = load<u32>(request + REQUEST_HEAD_LENGTH)
  const entries = getClientEntries(kind)
  const bytes = getClientBytes(kind)
  const slots = getClientSlots(kind)
  const mask = getClientSlotCount(kind) - 1
  let slot = findSlot(kind, fingerprint, <u32>fingerprint & mask)
  while (true) {
    const position = load<u32>(slots + slot * 4) & POSITION_BITS
    if (position === 0) break
    const candidate = entries + (position - 1) * bytes
    if (
      load<u64>(candidate + CLIENT_FINGERPRINT) === fingerprint &&
      // The same target means the same bucket.
      load<u32>(candidate + CLIENT_TARGET) === target &&
      load<u32>(candidate + CLIENT_KEY_LENGTH) === headLength &&
      isHead(load<u32>(candidate + CLIENT_KEY), request) &&
      isAgent(load<u32>(candidate + CLIENT_AGENT), request)
    )
      return candidate
    slot = findSlot(kind, fingerprint, (slot + 1) & mask)
  }
  let agent = getAgent(kind, request)
  const headBlock = roundBlockSize(headLength)
  const agentBlock = roundBlockSize(load<u32>(request + REQUEST_AGENT_LENGTH))
  if (
    getClientCount(kind) === getClientsMost(kind) ||
    !hasRoomForTwo(kind, headBlock, agent === 0 ? agentBlock : 0)
  ) {
    if (!makeRoom(kind, headBlock + agentBlock)) return 0
    return findEntry(kind, request)
  }
  const count = getClientCount(kind)
  const entry = entries + count * bytes
  for (let at = entry; at < entry + bytes; at += 16) v128.store(at, i8x16.splat(0))
  const head = allocate(kind, count, headLength, 0) + BLOCK_HEAD
  copy(head, writeHead(request), headLength)
  if (agent === 0) agent = addAgent(kind, request)
  store<u32>(agent + AGENT_CLIENTS, load<u32>(agent + AGENT_CLIENTS) + 1)
  store<u64>(entry + CLIENT_FINGERPRINT, fingerprint)
  store<u32>(entry + CLIENT_KEY, head)
  store<u32>(entry + CLIENT_KEY_LENGTH, headLength)
  store<u32>(entry + CLIENT_AGENT, agent)
  store<u32>(entry + CLIENT_FIRST_SEEN, u32.MAX_VALUE)
  store<u32>(entry + CLIENT_TARGET, target)
  if (kind === KIND_SIGV2) {
    store<u32>(entry + CLIENT_LAST_LOG_OBJECT, u32.MAX_VALUE)
    store<f64>(entry + CLIENT_EARLIEST_EXPIRY, Infinity)
    store<f64>(entry + CLIENT_LATEST_EXPIRY, -Infinity)
    store<f64>(entry + CLIENT_LONGEST_VALIDITY, -Infinity)
  }
  store<u32>(slots + slot * 4, getTag(fingerprint) | (count + 1))
  store<u32>(<u32>counts + kind * 4, count + 1)
  return entry
}

// A slot has the position of a client's entry, from 1 on, and a part of its fingerprint. So the look-up of a client loads
// few entries of others.

const POSITION_BITS: u32 = 0xffff

function getTag(fingerprint: u64): u32 {
  return <u32>(fingerprint >> 1) & ~POSITION_BITS
}

/** The first slot, from this one on, that is empty or probably has the client. */
function findSlot(kind: u32, fingerprint: u64, from: u32): u32 {
  const slots = getClientSlots(kind)
  const mask = getClientSlotCount(kind) - 1
  const tag = getTag(fingerprint)
  let slot = from
  while (true) {
    const tagged = load<u32>(slots + slot * 4)
    if (tagged === 0 || (tagged & ~POSITION_BITS) === tag) return slot
    slot = (slot + 1) & mask
  }
}

// User agents. Many clients have the same one, so that each text is kept once.

/** This user agent is the one of the request. */
function isAgent(agent: u32, request: u32): bool {
  const length = load<u32>(request + REQUEST_AGENT_LENGTH)
  return (
    load<u32>(agent + AGENT_LENGTH) === length &&
    hasSameBytes(load<u32>(agent + AGENT_TEXT), load<u32>(request + REQUEST_AGENT), length)
  )
}

/** The entry of the user agent of a request, or 0 when no client has it. */
function getAgent(kind: u32, request: u32): u32 {
  const hash = load<u32>(request + REQUEST_AGENT_HASH)
  const slots = getAgentSlots(kind)
  const mask = getClientSlotCount(kind) - 1
  let slot = hash & mask
  while (true) {
    const agent = load<u32>(slots + slot * 4)
    if (agent === 0) return 0
    if (load<u32>(agent + AGENT_HASH) === hash && isAgent(agent, request)) return agent
    slot = (slot + 1) & mask
  }
}

/** Adds the user agent of a request, which no client has yet. */
function addAgent(kind: u32, request: u32): u32 {
  const length = load<u32>(request + REQUEST_AGENT_LENGTH)
  const free = <u32>freeAgents + kind * 4
  let agent = load<u32>(free)
  if (agent !== 0) store<u32>(free, load<u32>(agent + AGENT_LENGTH))
  else {
    const used = <u32>agentCounts + kind * 4
    agent = getAgentEntries(kind) + load<u32>(used) * AGENT_BYTES
    store<u32>(used, load<u32>(used) + 1)
  }
  const kept = allocate(kind, agent, length, IS_AGENT) + BLOCK_HEAD
  copy(kept, load<u32>(request + REQUEST_AGENT), length)
  store<u32>(agent + AGENT_TEXT, kept)
  store<u32>(agent + AGENT_LENGTH, length)
  store<u32>(agent + AGENT_HASH, load<u32>(request + REQUEST_AGENT_HASH))
  store<u32>(agent + AGENT_CLIENTS, 0)
  placeAgent(kind, agent)
  return agent
}

function placeAgent(kind: u32, agent: u32): void {
  const slots = getAgentSlots(kind)
  const mask = getClientSlotCount(kind) - 1
  let slot = load<u32>(agent + AGENT_HASH) & mask
  while (load<u32>(slots + slot * 4) !== 0) slot = (slot + 1) & mask
  store<u32>(slots + slot * 4, agent)
}

/** One client less has the user agent. The caller then calls `placeAgents`. */
function releaseAgent(kind: u32, agent: u32): void {
  const left = load<u32>(agent + AGENT_CLIENTS) - 1
  store<u32>(agent + AGENT_CLIENTS, left)
  if (left > 0) return
  freeBlock(kind, load<u32>(agent + AGENT_TEXT) - BLOCK_HEAD, roundBlockSize(load<u32>(agent + AGENT_LENGTH)))
  const free = <u32>freeAgents + kind * 4
  store<u32>(agent + AGENT_LENGTH, load<u32>(free))
  store<u32>(free, agent)
}

/** Fills the slots with the user agents that clients have. */
function placeAgents(kind: u32): void {
  memory.fill(getAgentSlots(kind), 0, getClientSlotCount(kind) * 4)
  const end = getAgentEntries(kind) + load<u32>(<u32>agentCounts + kind * 4) * AGENT_BYTES
  for (let agent = getAgentEntries(kind); agent < end; agent += AGENT_BYTES)
    if (load<u32>(agent + AGENT_CLIENTS) > 0) placeAgent(kind, agent)
}

// The arena of a kind has keys, user agents, lists of log objects and access key ids. Each is a block. The head of a block
// has its owner and its size, so that all blocks can be moved together. The owner is the position of a client, or the
// entry of a user agent. An unused block is used again for data of its size.

const BLOCK_OWNER: u32 = 0
const BLOCK_SIZE: u32 = 4
const BLOCK_HEAD: u32 = 8
/** A block that nothing uses any more. The next of the same size follows its head. */
const NO_OWNER: u32 = u32.MAX_VALUE
/** Set in the size of a block that holds an access key id: the next of its client's, its length, and the id. */
const IS_ACCESS_KEY: u32 = 0x80000000
/** Set in the size of a block that holds the log objects of a client, without the first. */
const IS_LIST: u32 = 0x40000000
/** Set in the size of a block that holds a user agent. */
const IS_AGENT: u32 = 0x20000000
const SIZE_BITS: u32 = 0x1fffffff

function roundBlockSize(bytes: u32): u32 {
  return BLOCK_HEAD + ((bytes + 15) & ~15)
}

/** The position of the first free block of this size, or 0: blocks of this size are not kept. */
function findFreeBlock(kind: u32, size: u32): u32 {
  const place = (size - BLOCK_HEAD) >> 4
  return place < FREE_SIZES ? <u32>freeBlocks + (kind * FREE_SIZES + place) * 4 : 0
}

function hasRoom(kind: u32, size: u32): bool {
  return isFree(kind, size) || getArenaUsed(kind) + size <= getClientArenaBytes(kind)
}

/** Whether there is room for two blocks. The size of the second one is 0 when it is not needed. */
function hasRoomForTwo(kind: u32, one: u32, other: u32): bool {
  let needed: u32 = isFree(kind, one) ? 0 : one
  // One unused block is not room for both.
  if (other !== 0 && (other === one || !isFree(kind, other))) needed += other
  return getArenaUsed(kind) + needed <= getClientArenaBytes(kind)
}

function isFree(kind: u32, size: u32): bool {
  const free = findFreeBlock(kind, size)
  return free !== 0 && load<u32>(free) !== 0
}

function allocate(kind: u32, owner: u32, bytes: u32, flags: u32): u32 {
  const size = roundBlockSize(bytes)
  const free = findFreeBlock(kind, size)
  let block = free === 0 ? 0 : load<u32>(free)
  if (block !== 0) {
    store<u32>(free, load<u32>(block + BLOCK_HEAD))
    addUnused(kind, -(<i32>size))
  } else {
    const used = getArenaUsed(kind)
    block = getClientArena(kind) + used
    store<u32>(<u32>arenasUsed + kind * 4, used + size)
  }
  store<u32>(block + BLOCK_OWNER, owner)
  store<u32>(block + BLOCK_SIZE, size | flags)
  return block
}

/** The caller knows the size, because a load of the block's head would take long. */
function freeBlock(kind: u32, block: u32, size: u32): void {
  store<u32>(block + BLOCK_OWNER, NO_OWNER)
  store<u32>(block + BLOCK_SIZE, size)
  addUnused(kind, size)
  const free = findFreeBlock(kind, size)
  if (free === 0) return
  store<u32>(block + BLOCK_HEAD, load<u32>(free))
  store<u32>(free, block)
}

function getUnused(kind: u32): u32 {
  return load<u32>(<u32>unusedBytes + kind * 4)
}

function addUnused(kind: u32, bytes: i32): void {
  store<u32>(<u32>unusedBytes + kind * 4, getUnused(kind) + bytes)
}

/**
 * Makes room for one more client. Where there are too many, or their keys fill the arena, those with the largest fingerprints
 * are left out: none of so many as are kept in the end, where their keys leave room, else a fifth. False where not even an
 * empty arena would have the room.
 */
function makeRoom(kind: u32, needed: u32): bool {
  if (needed > getClientArenaBytes(kind)) return false
  const count = getClientCount(kind)
  const isArenaFull = count < getClientsMost(kind)
  const kept = getClientsKept(kind)
  if (!isArenaFull || getUnused(kind) <= getClientArenaBytes(kind) >> 4)
    keepSmallest(kind, isArenaFull ? min(kept, count - (count + 4) / 5) : kept, kept >> 5)
  if (isArenaFull) moveBlocks(kind)
  return true
}

/** A fingerprint has four digits. */
const HIGHEST_DIGIT: u32 = 3 * DIGIT_BITS

/** Keeps this many clients, and up to so many more. The exact number between the two does not matter. */
function keepSmallest(kind: u32, most: u32, slack: u32): void {
  const count = getClientCount(kind)
  if (count <= most) return
  const bytes = getClientBytes(kind)
  const entries = getClientEntries(kind)
  // Digit by digit, from the highest. All kept clients are below `bound`, and each digit makes it more exact.
  let prefix: u64 = 0
  let left = most
  for (let shift = HIGHEST_DIGIT; ; shift -= DIGIT_BITS) {
    clearDigits()
    for (let client: u32 = 0; client < count; client++) {
      const fingerprint = load<u64>(entries + client * bytes + CLIENT_FINGERPRINT)
      if (shift < HIGHEST_DIGIT && fingerprint >> <u64>(shift + DIGIT_BITS) !== prefix) continue
      countDigit(fingerprint, shift, DIGIT_BITS)
    }
    let digit: u32 = 0
    while (load<u32>(DIGIT_COUNTS + digit * 4) <= left) left -= load<u32>(DIGIT_COUNTS + digit++ * 4)
    prefix = (prefix << (<u64>DIGIT_BITS)) | digit
    if (shift === 0) {
      // The first fingerprint that is not kept.
      leaveOut(kind, prefix)
      return
    }
    const more = load<u32>(DIGIT_COUNTS + digit * 4) - left
    if (more <= slack && more < count - most) {
      leaveOut(kind, (prefix + 1) << (<u64>shift))
      return
    }
  }
}

/** Leaves out the clients whose fingerprints are not below; the last of the others take their places. */
function leaveOut(kind: u32, bound: u64): void {
  const bytes = getClientBytes(kind)
  const entries = getClientEntries(kind)
  let count = getClientCount(kind)
  for (let client: u32 = 0; client < count; ) {
    const entry = entries + client * bytes
    if (load<u64>(entry + CLIENT_FINGERPRINT) < bound) {
      client++
      continue
    }
    release(kind, entry)
    count--
    if (client < count) moveEntry(kind, entries + count * bytes, client)
  }
  store<u32>(<u32>counts + kind * 4, count)
  store<u64>(<u32>bounds + kind * 8, bound)
  placeAgents(kind)
  const slots = getClientSlots(kind)
  const mask = getClientSlotCount(kind) - 1
  memory.fill(slots, 0, (mask + 1) * 4)
  for (let client: u32 = 0; client < count; client++) {
    const fingerprint = load<u64>(entries + client * bytes)
    let slot = <u32>fingerprint & mask
    while (load<u32>(slots + slot * 4) !== 0) slot = (slot + 1) & mask
    store<u32>(slots + slot * 4, getTag(fingerprint) | (client + 1))
  }
}

/** Sums a client up in its target, and frees its blocks. */
function release(kind: u32, entry: u32): void {
  if (kind === KIND_SIGV2) {
    const target = load<u32>(entry + CLIENT_TARGET)
    add(target + TARGET_NOT_KEPT, load<f64>(entry + CLIENT_REQUESTS))
    add(target + TARGET_NOT_KEPT_REJECTED, load<f64>(entry + CLIENT_REJECTED))
    if (load<u32>(entry + CLIENT_LISTED) > 1)
      freeBlock(kind, load<u32>(entry + CLIENT_MORE_LOG_OBJECTS) - BLOCK_HEAD, roundBlockSize(LIST_BYTES))
    for (let node = load<u32>(entry + CLIENT_ACCESS_KEYS); node !== 0; ) {
      const next = load<u32>(node + ACCESS_KEY_NEXT)
      freeBlock(kind, node - BLOCK_HEAD, load<u32>(node - BLOCK_HEAD + BLOCK_SIZE) & SIZE_BITS)
      node = next
    }
  }
  freeBlock(
    kind,
    load<u32>(entry + CLIENT_KEY) - BLOCK_HEAD,
    roundBlockSize(load<u32>(entry + CLIENT_KEY_LENGTH)),
  )
  releaseAgent(kind, load<u32>(entry + CLIENT_AGENT))
}

function moveEntry(kind: u32, from: u32, position: u32): void {
  const bytes = getClientBytes(kind)
  memory.copy(getClientEntries(kind) + position * bytes, from, bytes)
  store<u32>(load<u32>(from + CLIENT_KEY) - BLOCK_HEAD + BLOCK_OWNER, position)
  if (kind !== KIND_SIGV2) return
  if (load<u32>(from + CLIENT_LISTED) > 1)
    store<u32>(load<u32>(from + CLIENT_MORE_LOG_OBJECTS) - BLOCK_HEAD + BLOCK_OWNER, position)
  let node = load<u32>(from + CLIENT_ACCESS_KEYS)
  for (; node !== 0; node = load<u32>(node + ACCESS_KEY_NEXT))
    store<u32>(node - BLOCK_HEAD + BLOCK_OWNER, position)
}

/** Moves the blocks that are in use together. */
function moveBlocks(kind: u32): void {
  const entries = getClientEntries(kind)
  const bytes = getClientBytes(kind)
  const count = getClientCount(kind)
  if (kind === KIND_SIGV2)
    for (let client: u32 = 0; client < count; client++)
      store<u32>(entries + client * bytes + CLIENT_ACCESS_KEYS, 0)
  const arena = getClientArena(kind)
  const end = arena + getArenaUsed(kind)
  let to = arena
  for (let from = arena; from < end; ) {
    const flagged = load<u32>(from + BLOCK_SIZE)
    const size = flagged & SIZE_BITS
    const owner = load<u32>(from + BLOCK_OWNER)
    if (owner !== NO_OWNER) {
      if (to !== from) memory.copy(to, from, size)
      const entry = entries + owner * bytes
      if ((flagged & IS_AGENT) !== 0) store<u32>(owner + AGENT_TEXT, to + BLOCK_HEAD)
      else if (flagged === size) store<u32>(entry + CLIENT_KEY, to + BLOCK_HEAD)
      else if ((flagged & IS_LIST) !== 0) store<u32>(entry + CLIENT_MORE_LOG_OBJECTS, to + BLOCK_HEAD)
      else {
        store<u32>(to + BLOCK_HEAD + ACCESS_KEY_NEXT, load<u32>(entry + CLIENT_ACCESS_KEYS))
        store<u32>(entry + CLIENT_ACCESS_KEYS, to + BLOCK_HEAD)
      }
      to += size
    }
    from += size
  }
  store<u32>(<u32>arenasUsed + kind * 4, to - arena)
  store<u32>(<u32>unusedBytes + kind * 4, 0)
  memory.fill(<u32>freeBlocks + kind * FREE_SIZES * 4, 0, FREE_SIZES * 4)
}

/** Adds the presigned URL of a request, which `readPresigned` has read, to its client. */
function addPresigned(entry: u32, request: u32): void {
  if (expiry >= 0) {
    const time = <f64>load<u32>(request + REQUEST_TIME)
    store<f64>(entry + CLIENT_EARLIEST_EXPIRY, min<f64>(expiry, load<f64>(entry + CLIENT_EARLIEST_EXPIRY)))
    store<f64>(entry + CLIENT_LATEST_EXPIRY, max<f64>(expiry, load<f64>(entry + CLIENT_LATEST_EXPIRY)))
    store<f64>(
      entry + CLIENT_LONGEST_VALIDITY,
      max<f64>(expiry - time, load<f64>(entry + CLIENT_LONGEST_VALIDITY)),
    )
  }
  if (accessKeyLength > 0) addAccessKey(entry, request, accessKey, accessKeyLength)
}

/** Keeps the smallest ids by code points. */
function addAccessKey(entry: u32, request: u32, text: u32, length: u32): void {
  let largest: u32 = 0
  for (
    let node = load<u32>(entry + CLIENT_ACCESS_KEYS);
    node !== 0;
    node = load<u32>(node + ACCESS_KEY_NEXT)
  ) {
    const order = compareEntries(node, text, length)
    if (order === 0) return
    if (
      largest === 0 ||
      compareEntries(largest, node + ACCESS_KEY_TEXT, load<u32>(node + ACCESS_KEY_LENGTH)) < 0
    )
      largest = node
  }
  const count = load<u32>(entry + CLIENT_ACCESS_KEY_COUNT)
  if (count === ACCESS_KEYS_LISTED) {
    if (compareEntries(largest, text, length) < 0) return
    const room = (load<u32>(largest - BLOCK_HEAD + BLOCK_SIZE) & SIZE_BITS) - BLOCK_HEAD
    if (ACCESS_KEY_TEXT + length <= room) {
      writeAccessKey(largest, text, length)
      return
    }
  }
  if (!hasRoom(KIND_SIGV2, roundBlockSize(ACCESS_KEY_TEXT + length))) {
    makeRoom(KIND_SIGV2, roundBlockSize(ACCESS_KEY_TEXT + length))
    const moved = findEntry(KIND_SIGV2, request)
    if (moved !== 0) addAccessKey(moved, request, text, length)
    return
  }
  if (count === ACCESS_KEYS_LISTED) removeAccessKey(entry, largest)
  else store<u32>(entry + CLIENT_ACCESS_KEY_COUNT, count + 1)
  const node = allocate(KIND_SIGV2, getPosition(entry), ACCESS_KEY_TEXT + length, IS_ACCESS_KEY) + BLOCK_HEAD
  writeAccessKey(node, text, length)
  store<u32>(node + ACCESS_KEY_NEXT, load<u32>(entry + CLIENT_ACCESS_KEYS))
  store<u32>(entry + CLIENT_ACCESS_KEYS, node)
}

function removeAccessKey(entry: u32, node: u32): void {
  let link = entry + CLIENT_ACCESS_KEYS
  while (load<u32>(link) !== node) link = load<u32>(link) + ACCESS_KEY_NEXT
  store<u32>(link, load<u32>(node + ACCESS_KEY_NEXT))
  freeBlock(KIND_SIGV2, node - BLOCK_HEAD, load<u32>(node - BLOCK_HEAD + BLOCK_SIZE) & SIZE_BITS)
}

function writeAccessKey(node: u32, text: u32, length: u32): void {
  store<u32>(node + ACCESS_KEY_LENGTH, length)
  memory.copy(node + ACCESS_KEY_TEXT, text, length)
}

/** The order of the id of a node and a text, which are both ASCII. Negative when the node's id comes first. */
function compareEntries(node: u32, text: u32, length: u32): i32 {
  const own = node + ACCESS_KEY_TEXT
  const ownLength = load<u32>(node + ACCESS_KEY_LENGTH)
  const common = min(ownLength, length)
  for (let at: u32 = 0; at < common; at++) {
    const difference = <i32>load<u8>(own + at) - <i32>load<u8>(text + at)
    if (difference !== 0) return difference
  }
  return <i32>ownLength - <i32>length
}

/**
 * Removes the clients beyond those that a tally keeps. Puts the fingerprints of the others at INPUT, ascending, and then
 * the addresses of their entries. Returns their number.
 */
export function listClients(kind: u32): u32 {
  keepSmallest(kind, getClientsKept(kind), 0)
  const count = getClientCount(kind)
  const entries = getClientEntries(kind)
  const bytes = getClientBytes(kind)
  let from = INPUT
  let to = INPUT + count * SORTED_ENTRY
  // Digit by digit, from the lowest. The lowest one has no room beside a position, so the entries are read in its order.
  clearDigits()
  for (let client: u32 = 0; client < count; client++)
    countDigit(load<u64>(entries + client * bytes + CLIENT_FINGERPRINT), 0, LOWEST_BITS)
  placeDigits(LOWEST_BITS)
  for (let client: u32 = 0; client < count; client++) {
    const fingerprint = load<u64>(entries + client * bytes + CLIENT_FINGERPRINT)
    const place = findPlace(fingerprint, 0, LOWEST_BITS)
    store<u64>(
      from + place * SORTED_ENTRY,
      ((fingerprint >> <u64>LOWEST_BITS) << (<u64>SORTED_POSITION_BITS)) | client,
    )
  }
  for (let shift = SORTED_POSITION_BITS; shift < 64; shift += DIGIT_BITS) {
    clearDigits()
    for (let at: u32 = 0; at < count; at++) countDigit(load<u64>(from + at * SORTED_ENTRY), shift, DIGIT_BITS)
    placeDigits(DIGIT_BITS)
    for (let at: u32 = 0; at < count; at++) {
      const sorted = load<u64>(from + at * SORTED_ENTRY)
      store<u64>(to + findPlace(sorted, shift, DIGIT_BITS) * SORTED_ENTRY, sorted)
    }
    const other = from
    from = to
    to = other
  }
  // The other 48 bits are four digits, so the result is at INPUT again.
  const addresses = INPUT + count * 8
  for (let at: u32 = 0; at < count; at++) {
    const position = <u32>load<u64>(INPUT + at * SORTED_ENTRY) & (SORTED_POSITIONS - 1)
    const entry = entries + position * bytes
    store<f64>(INPUT + at * 8, <f64>load<u64>(entry + CLIENT_FINGERPRINT))
    store<u32>(addresses + at * 4, entry)
  }
  return count
}

const SORTED_POSITIONS: u32 = 1 << SORTED_POSITION_BITS

function clearDigits(): void {
  memory.fill(DIGIT_COUNTS, 0, DIGITS * 4)
}

/** The address of the count of the digit that `value` has at `shift`. */
function getDigit(value: u64, shift: u32, bits: u32): u32 {
  return DIGIT_COUNTS + (<u32>(value >> <u64>shift) & ((1 << bits) - 1)) * 4
}

function countDigit(value: u64, shift: u32, bits: u32): void {
  const digit = getDigit(value, shift, bits)
  store<u32>(digit, load<u32>(digit) + 1)
}

/** Makes the number of values with each digit the place of the first of them. */
function placeDigits(bits: u32): void {
  let before: u32 = 0
  for (let digit: u32 = 0; digit < 1 << bits; digit++) {
    const own = load<u32>(DIGIT_COUNTS + digit * 4)
    store<u32>(DIGIT_COUNTS + digit * 4, before)
    before += own
  }
}

/** The place of the next value with this digit. */
function findPlace(value: u64, shift: u32, bits: u32): u32 {
  const digit = getDigit(value, shift, bits)
  const place = load<u32>(digit)
  store<u32>(digit, place + 1)
  return place
}

function increment(counter: u32): void {
  store<f64>(counter, load<f64>(counter) + 1)
}

function add(counter: u32, more: f64): void {
  store<f64>(counter, load<f64>(counter) + more)
}
