// Buckets and targets. Their tables are larger than the processor's first caches. So a record's look-up has steps, and each
// loads what the next one needs. Between two steps, the caller reads columns, and does not wait for memory.
import {
  BUCKET_BYTES,
  BUCKET_NAME,
  BUCKET_NAME_LENGTH,
  BUCKET_NAME_START,
  BUCKET_NAMES,
  BUCKET_NAMES_BYTES,
  BUCKET_SLOTS,
  BUCKET_TABLE,
  BUCKET_TARGET,
  BUCKETS,
  MOST_BUCKETS,
  MOST_TARGETS,
  NAME_START_BYTES,
  TARGET_BUCKET,
  TARGET_BYTES,
  TARGET_FIRST_SEEN,
  TARGET_NETWORK,
  TARGET_SLOTS,
  TARGET_TABLE,
  TARGETS,
} from './layout'
import { computeHash, hasSameBytes, locateFirstOnes, mixBits } from './text'

export let bucketCount: u32 = 0
let bucketNamesUsed: u32 = 0
export let targetCount: u32 = 0

// The name that is looked up: its hash, and its start, with zeros after the end of a shorter name.
let hash: u32 = 0
let startLow: v128 = i8x16.splat(0)
let startHigh: v128 = i8x16.splat(0)

// What the steps of a look-up load.
let slotOfName: u32 = 0
let targetOfName: u32 = 0
const loaded = memory.data(4)

/** Begins the look-up of a bucket. `loadBucket` and `loadTarget` are its next steps. */
export function beginLookUp(name: u32, length: u32): void {
  readName(name, length)
  slotOfName = load<u32>(BUCKET_TABLE + (hash & (BUCKET_SLOTS - 1)) * 4)
}

/** Loads the bucket that probably has the name. */
export function loadBucket(): void {
  const position = max<u32>(slotOfName & POSITION_BITS, 1) - 1
  targetOfName = load<u32>(BUCKETS + position * BUCKET_BYTES + BUCKET_TARGET)
}

/** Loads the last target of that bucket. */
export function loadTarget(): void {
  // Without a use of what was loaded, the compiler removes the load.
  store<u32>(<u32>loaded, load<u32>(targetOfName + TARGET_NETWORK))
}

/** Without a branch by the length, because names have many lengths, and the processor would often predict it wrong. */
function readName(name: u32, length: u32): void {
  const mask = locateFirstOnes(min(length, NAME_START_BYTES))
  startLow = v128.and(v128.load(name), v128.load(mask))
  startHigh = v128.and(v128.load(name, 16), v128.load(mask, 16))
  const product = i32x4.mul(v128.xor(startLow, i32x4.splat(length)), i32x4.splat(0xcc9e2d51))
  const products = i32x4.mul(
    v128.xor(v128.xor(product, i32x4.shr_u(product, 15)), startHigh),
    i32x4(0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f),
  )
  const low = i64x2.extract_lane(products, 0)
  const high = i64x2.extract_lane(products, 1)
  hash = mixBits(<u32>(low ^ (low >> 32)) + <u32>(high ^ (high >> 29)))
  if (length > NAME_START_BYTES) hash ^= computeHash(name + NAME_START_BYTES, length - NAME_START_BYTES)
}

// A slot has the position of a bucket, from 1 on, and a part of its hash. So a look-up reads few entries of others.

const POSITION_BITS: u32 = 0xffff

/** The position of the bucket whose look-up has begun, or -1. */
export function findBucket(name: u32, length: u32): i32 {
  let slot = hash & (BUCKET_SLOTS - 1)
  while (true) {
    const tagged = load<u32>(BUCKET_TABLE + slot * 4)
    if (tagged === 0) return -1
    if (((tagged ^ hash) & ~POSITION_BITS) === 0) {
      const position = (tagged & POSITION_BITS) - 1
      if (isBucket(BUCKETS + position * BUCKET_BYTES, name, length)) return position
    }
    slot = (slot + 1) & (BUCKET_SLOTS - 1)
  }
}

/** The name that is looked up is the one of this entry. */
function isBucket(entry: u32, name: u32, length: u32): bool {
  const others = v128.or(
    v128.xor(v128.load(entry + BUCKET_NAME_START), startLow),
    v128.xor(v128.load(entry + BUCKET_NAME_START + 16), startHigh),
  )
  if (v128.any_true(others) || load<u32>(entry + BUCKET_NAME_LENGTH) !== length) return false
  return length <= NAME_START_BYTES || hasSameBytes(load<u32>(entry + BUCKET_NAME), name, length)
}

/** Adds the bucket that `findBucket` did not find. Returns its position, or -1 when the table is full. */
export function learnBucket(name: u32, length: u32): i32 {
  if (bucketCount === MOST_BUCKETS || bucketNamesUsed + length > BUCKET_NAMES_BYTES) return -1
  const entry = BUCKETS + bucketCount * BUCKET_BYTES
  const kept = BUCKET_NAMES + bucketNamesUsed
  memory.copy(kept, name, length)
  bucketNamesUsed += length
  store<u32>(entry + BUCKET_NAME, kept)
  store<u32>(entry + BUCKET_NAME_LENGTH, length)
  v128.store(entry + BUCKET_NAME_START, startLow)
  v128.store(entry + BUCKET_NAME_START + 16, startHigh)
  let slot = hash & (BUCKET_SLOTS - 1)
  while (load<u32>(BUCKET_TABLE + slot * 4) !== 0) slot = (slot + 1) & (BUCKET_SLOTS - 1)
  store<u32>(BUCKET_TABLE + slot * 4, (hash & ~POSITION_BITS) | ++bucketCount)
  return bucketCount - 1
}

/** The entry of a target, which is added if it is new. 0 when the table is full. */
export function findOrAddTarget(bucket: u32, network: u32): u32 {
  const last = BUCKETS + bucket * BUCKET_BYTES + BUCKET_TARGET
  const known = load<u32>(last)
  if (known !== 0 && load<u32>(known + TARGET_NETWORK) === network) return known
  let slot = mixBits(bucket * 0x9e3779b9 + network * 0x85ebca6b) & (TARGET_SLOTS - 1)
  while (true) {
    const position = load<u32>(TARGET_TABLE + slot * 4)
    if (position === 0) break
    const entry = TARGETS + (position - 1) * TARGET_BYTES
    if (load<u32>(entry + TARGET_BUCKET) === bucket && load<u32>(entry + TARGET_NETWORK) === network) {
      store<u32>(last, entry)
      return entry
    }
    slot = (slot + 1) & (TARGET_SLOTS - 1)
  }
  if (targetCount === MOST_TARGETS) return 0
  const entry = TARGETS + targetCount * TARGET_BYTES
  store<u32>(entry + TARGET_BUCKET, bucket)
  store<u32>(entry + TARGET_NETWORK, network)
  store<u32>(entry + TARGET_FIRST_SEEN, u32.MAX_VALUE)
  store<u32>(TARGET_TABLE + slot * 4, ++targetCount)
  store<u32>(last, entry)
  return entry
}
