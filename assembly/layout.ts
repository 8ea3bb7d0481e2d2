// The layout of the scanner's memory. Each table has a name, a number of entries and a size of entry. The TypeScript
// side reads these values from the compiled module by their names. All memory is reserved at the start, and the system
// allocates a page at its first use.

/** Padding after each table, for loads and stores of sixteen bytes that reach beyond its end. */
const SLACK: u32 = 64

/**
 * Buckets in the log: position and length of the name, newest and oldest record, records parsed in the window, target, and the
 * start of the name. An entry is one line of the processor's cache.
 */
export const MOST_BUCKETS: u32 = 16384
export const BUCKET_BYTES: u32 = 64
export const BUCKET_NAME: u32 = 0
export const BUCKET_NAME_LENGTH: u32 = 4
export const BUCKET_NEWEST: u32 = 8
/** Oldest record since TypeScript last read it. 0 means none. */
export const BUCKET_OLDEST: u32 = 12
export const BUCKET_PARSED_IN_WINDOW: u32 = 16
/** The last target of the bucket. 0 means none. */
export const BUCKET_TARGET: u32 = 24
export const BUCKET_NAME_START: u32 = 32
export const NAME_START_BYTES: u32 = 32
export const BUCKET_SLOTS: u32 = MOST_BUCKETS * 2
/** Names of buckets, one after the other. */
export const BUCKET_NAMES_BYTES: u32 = MOST_BUCKETS * 64

/**
 * Targets in the log: the positions of bucket and network, and their counts. What most records change is in the first line of
 * the processor's cache.
 */
export const MOST_TARGETS: u32 = 65536
export const TARGET_BYTES: u32 = 128
export const TARGET_BUCKET: u32 = 0
export const TARGET_NETWORK: u32 = 4
export const TARGET_FIRST_SEEN: u32 = 8
export const TARGET_LAST_SEEN: u32 = 12
export const TARGET_LAST_SIGV2: u32 = 16
/** The five counts by signature, in the order of a day. */
export const TARGET_COUNTS: u32 = 24
export const COUNT_SIGV4: u32 = 0
export const COUNT_SIGV2: u32 = 8
export const COUNT_UNSIGNED: u32 = 16
export const COUNT_UNKNOWN: u32 = 24
export const COUNT_MISSING: u32 = 32
export const TARGET_EXCLUDED: u32 = 64
export const TARGET_SIGV4_REJECTED: u32 = 72
export const TARGET_NOT_KEPT: u32 = 80
export const TARGET_NOT_KEPT_REJECTED: u32 = 88
export const TARGET_SLOTS: u32 = MOST_TARGETS * 2

/**
 * Days from 1999-12-31 to 2100-01-01, because an offset can shift a date by a day. Each day has five counts by
 * signature.
 */
export const FIRST_DAY: u32 = 10956
export const MOST_DAYS: u32 = 36527
export const DAY_BYTES: u32 = 40

/** Days that were read: the twelve bytes `dd/Mon/yyyy:`, and the time at which the day begins, or 0. */
export const KNOWN_DAY_BITS: u32 = 10
export const KNOWN_DAY_BYTES: u32 = 16
export const KNOWN_DAY_REST: u32 = 8
export const KNOWN_DAY_BEGINS: u32 = 12

/**
 * Configured networks: the address in two halves, prefix length (of IPv6 plus 64), position. All networks share one set
 * of slots.
 */
export const MOST_NETWORKS: u32 = 131072
export const NETWORK_BYTES: u32 = 32
export const NETWORK_HIGH: u32 = 0
export const NETWORK_LOW: u32 = 8
export const NETWORK_PREFIX_LENGTH: u32 = 16
export const NETWORK_POSITION: u32 = 20
export const NETWORK_SLOTS: u32 = MOST_NETWORKS * 2

/** Texts that exclude a record: length, text. */
export const PATTERNS_BYTES: u32 = 65536
/** The start of the last sample of unparsed lines. */
export const SAMPLE_BYTES: u32 = 512
/** Bytes per read. A longer line is read in one piece. */
export const INPUT_BYTES: u32 = 1 << 20
/** A bit for each byte of the line that is read. */
const LINE_BITS_BYTES: u32 = INPUT_BYTES / 8
/** The decoded parts of a client's key, and then its head. Each byte of a line can become three bytes in both. */
export const KEY_BYTES: u32 = 8 * INPUT_BYTES

/** The kinds of clients. Each kind has its own tables, and a request can belong to two kinds. */
export const KIND_SIGV2: u32 = 0
export const KIND_OLDTLS: u32 = 1
export const KIND_ANONYMOUS: u32 = 2
export const KIND_COUNT: u32 = 3

/**
 * The number of clients of each kind in a tally, and the number that the tables can contain before the others are
 * removed.
 */
export const SIGV2_KEPT: u32 = 50000
const ALSO_SEEN_KEPT: u32 = 10000
const SIGV2_MOST: u32 = 54000
const ALSO_SEEN_MOST: u32 = 10800
const SIGV2_SLOTS: u32 = 1 << 17
const ALSO_SEEN_SLOTS: u32 = 1 << 15
const SIGV2_ARENA_BYTES: u32 = 88 << 20
const ALSO_SEEN_ARENA_BYTES: u32 = 18 << 20

/** Requests that wait: the parts of the client's key with their positions and lengths, and what is counted. */
export const MOST_REQUESTS: u32 = 16
export const REQUEST_FINGERPRINT: u32 = 0
export const REQUEST_KIND: u32 = 8
export const REQUEST_HEAD_LENGTH: u32 = 12
export const REQUEST_BUCKET: u32 = 16
export const REQUEST_BUCKET_LENGTH: u32 = 20
export const REQUEST_ADDRESS: u32 = 24
export const REQUEST_ADDRESS_LENGTH: u32 = 28
export const REQUEST_REQUESTER: u32 = 32
export const REQUEST_REQUESTER_LENGTH: u32 = 36
export const REQUEST_WAY: u32 = 40
export const REQUEST_WAY_LENGTH: u32 = 44
export const REQUEST_AGENT: u32 = 48
export const REQUEST_AGENT_LENGTH: u32 = 52
export const REQUEST_AGENT_HASH: u32 = 56
export const REQUEST_TARGET: u32 = 60
export const REQUEST_TIME: u32 = 64
export const REQUEST_IS_REJECTED: u32 = 68
/** The request URI if the client's URL was presigned and not refused, else 0. */
export const REQUEST_URI: u32 = 72
export const REQUEST_URI_END: u32 = 76
/** What was loaded of the client that probably sent the request. */
export const REQUEST_CANDIDATE: u32 = 80
export const REQUEST_LAST: u32 = 84
export const REQUEST_BYTES: u32 = 88

/** A client's entry. */
export const CLIENT_FINGERPRINT: u32 = 0
/** The key without the user agent. */
export const CLIENT_KEY: u32 = 8
export const CLIENT_KEY_LENGTH: u32 = 12
export const CLIENT_REQUESTS: u32 = 16
export const CLIENT_FIRST_SEEN: u32 = 24
export const CLIENT_LAST_SEEN: u32 = 28
export const CLIENT_TARGET: u32 = 32
export const CLIENT_AGENT: u32 = 36
export const ALSO_SEEN_CLIENT_BYTES: u32 = 48
/** The following fields are only used for SigV2 clients. */
export const CLIENT_REJECTED: u32 = 40
export const CLIENT_SHARED: u32 = 48
export const CLIENT_LAST_LOG_OBJECT: u32 = 56
export const CLIENT_UNSHARED_LOG_OBJECTS: u32 = 60
export const CLIENT_LISTED: u32 = 64
/** The first of its log objects. The list of the others is in the arena, because most clients have only one. */
export const CLIENT_FIRST_LOG_OBJECT: u32 = 68
export const CLIENT_MORE_LOG_OBJECTS: u32 = 72
export const LOG_OBJECTS_LISTED: u32 = 20
/**
 * The content of its presigned URLs: the expiries, the longest validity, the first of its access key ids, and their
 * number.
 */
export const CLIENT_EARLIEST_EXPIRY: u32 = 80
export const CLIENT_LATEST_EXPIRY: u32 = 88
export const CLIENT_LONGEST_VALIDITY: u32 = 96
export const CLIENT_ACCESS_KEYS: u32 = 104
export const CLIENT_ACCESS_KEY_COUNT: u32 = 108
export const SIGV2_CLIENT_BYTES: u32 = 112
export const ACCESS_KEYS_LISTED: u32 = 20
/** An access key id of a client: the next one, its length, and the id. */
export const ACCESS_KEY_NEXT: u32 = 0
export const ACCESS_KEY_LENGTH: u32 = 4
export const ACCESS_KEY_TEXT: u32 = 8

/** The user agents of a kind, each once: text, length, hash, number of clients. */
export const AGENT_TEXT: u32 = 0
export const AGENT_LENGTH: u32 = 4
export const AGENT_HASH: u32 = 8
export const AGENT_CLIENTS: u32 = 12
export const AGENT_BYTES: u32 = 16

/**
 * A client that is sorted: the high bits of its fingerprint, and its position. The lowest bits of the fingerprint have no
 * room beside the position.
 */
export const SORTED_ENTRY: u32 = 8
export const SORTED_POSITION_BITS: u32 = 16
export const LOWEST_BITS: u32 = 4
/** Sorting: the number of clients with each digit. */
export const DIGIT_BITS: u32 = 13
export const DIGITS: u32 = 1 << DIGIT_BITS

// The start of each table.
export const BUCKETS: u32 = 65536
export const BUCKETS_END: u32 = BUCKETS + MOST_BUCKETS * BUCKET_BYTES
export const BUCKET_TABLE: u32 = BUCKETS_END
export const BUCKET_TABLE_END: u32 = BUCKET_TABLE + BUCKET_SLOTS * 4
export const BUCKET_NAMES: u32 = BUCKET_TABLE_END
export const BUCKET_NAMES_END: u32 = BUCKET_NAMES + BUCKET_NAMES_BYTES + SLACK
export const TARGETS: u32 = BUCKET_NAMES_END
export const TARGETS_END: u32 = TARGETS + MOST_TARGETS * TARGET_BYTES
export const TARGET_TABLE: u32 = TARGETS_END
export const TARGET_TABLE_END: u32 = TARGET_TABLE + TARGET_SLOTS * 4
export const DAYS: u32 = TARGET_TABLE_END
export const DAYS_END: u32 = DAYS + MOST_DAYS * DAY_BYTES
export const KNOWN_DAYS: u32 = DAYS_END + (DAYS_END & 8)
export const KNOWN_DAYS_END: u32 = KNOWN_DAYS + (KNOWN_DAY_BYTES << KNOWN_DAY_BITS)
export const NETWORKS: u32 = KNOWN_DAYS_END
export const NETWORKS_END: u32 = NETWORKS + MOST_NETWORKS * NETWORK_BYTES
export const NETWORK_TABLE: u32 = NETWORKS_END
export const NETWORK_TABLE_END: u32 = NETWORK_TABLE + NETWORK_SLOTS * 4
export const PATTERNS: u32 = NETWORK_TABLE_END
export const PATTERNS_END: u32 = PATTERNS + PATTERNS_BYTES + SLACK
export const SAMPLE: u32 = PATTERNS_END
export const SAMPLE_END: u32 = SAMPLE + SAMPLE_BYTES + SLACK
export const INPUT: u32 = SAMPLE_END
export const INPUT_END: u32 = INPUT + INPUT_BYTES + SLACK
export const LINE_BITS: u32 = INPUT_END
export const LINE_BITS_END: u32 = LINE_BITS + LINE_BITS_BYTES + SLACK
export const KEY: u32 = LINE_BITS_END
export const KEY_END: u32 = KEY + KEY_BYTES + SLACK
export const ADDRESS_TEXT: u32 = KEY_END
export const ADDRESS_TEXT_END: u32 = ADDRESS_TEXT + SLACK
export const REQUESTS: u32 = ADDRESS_TEXT_END
export const REQUESTS_END: u32 = REQUESTS + MOST_REQUESTS * REQUEST_BYTES
export const DIGIT_COUNTS: u32 = REQUESTS_END
export const DIGIT_COUNTS_END: u32 = DIGIT_COUNTS + DIGITS * 4
export const CLIENTS_SIGV2: u32 = DIGIT_COUNTS_END
export const CLIENTS_SIGV2_END: u32 =
  CLIENTS_SIGV2 +
  SIGV2_MOST * (SIGV2_CLIENT_BYTES + AGENT_BYTES) +
  SIGV2_SLOTS * 8 +
  SIGV2_ARENA_BYTES +
  SLACK
export const CLIENTS_OLDTLS: u32 = CLIENTS_SIGV2_END
const ALSO_SEEN_TOTAL: u32 =
  ALSO_SEEN_MOST * (ALSO_SEEN_CLIENT_BYTES + AGENT_BYTES) +
  ALSO_SEEN_SLOTS * 8 +
  ALSO_SEEN_ARENA_BYTES +
  SLACK
export const CLIENTS_OLDTLS_END: u32 = CLIENTS_OLDTLS + ALSO_SEEN_TOTAL
export const CLIENTS_ANONYMOUS: u32 = CLIENTS_OLDTLS_END
export const CLIENTS_ANONYMOUS_END: u32 = CLIENTS_ANONYMOUS + ALSO_SEEN_TOTAL
export const MEMORY_END: u32 = CLIENTS_ANONYMOUS_END

export function getClientsKept(kind: u32): u32 {
  return kind === KIND_SIGV2 ? SIGV2_KEPT : ALSO_SEEN_KEPT
}

export function getClientsMost(kind: u32): u32 {
  return kind === KIND_SIGV2 ? SIGV2_MOST : ALSO_SEEN_MOST
}

export function getClientBytes(kind: u32): u32 {
  return kind === KIND_SIGV2 ? SIGV2_CLIENT_BYTES : ALSO_SEEN_CLIENT_BYTES
}

export function getClientEntries(kind: u32): u32 {
  return kind === KIND_SIGV2 ? CLIENTS_SIGV2 : kind === KIND_OLDTLS ? CLIENTS_OLDTLS : CLIENTS_ANONYMOUS
}

export function getClientSlotCount(kind: u32): u32 {
  return kind === KIND_SIGV2 ? SIGV2_SLOTS : ALSO_SEEN_SLOTS
}

export function getClientSlots(kind: u32): u32 {
  return getClientEntries(kind) + getClientsMost(kind) * getClientBytes(kind)
}

export function getAgentEntries(kind: u32): u32 {
  return getClientSlots(kind) + getClientSlotCount(kind) * 4
}

/** As many as slots of clients. */
export function getAgentSlots(kind: u32): u32 {
  return getAgentEntries(kind) + getClientsMost(kind) * AGENT_BYTES
}

export function getClientArena(kind: u32): u32 {
  return getAgentSlots(kind) + getClientSlotCount(kind) * 4
}

export function getClientArenaBytes(kind: u32): u32 {
  return kind === KIND_SIGV2 ? SIGV2_ARENA_BYTES : ALSO_SEEN_ARENA_BYTES
}
