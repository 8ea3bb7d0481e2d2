import { COLUMN, type COLUMNS } from '../columns.js'
import { readIsoTime } from '../iso-time.js'
import type { FormatRecord } from '../record.js'
import { ABSENT, COMPOUND, type JsonTokenizer, type Members, NULL } from './tokenizer.js'

/**
 * The members of an access log record that CloudWatch Logs delivers, in the order of the columns.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/sal-cw-log-format.html
 */
export const ACCESS_LOG_MEMBERS = [
  'bucket_owner_id',
  'bucket_name',
  'request_time',
  'remote_ip',
  'requester',
  'request_id',
  'operation',
  'key_name',
  'request_uri',
  'http_status',
  'error_code',
  'bytes_sent_size',
  'object_size',
  'total_duration',
  'turn_around_duration',
  'referer',
  'user_agent',
  'version_id',
  'host_id',
  'signature_version',
  'cipher_suite',
  'authentication_type',
  'host_header',
  'tls_version',
  'access_point_arn',
  'acl_required',
  'source_region',
] as const satisfies { readonly length: (typeof COLUMNS)['length'] }

/** Members that are not in a column. */
export const BUCKET_ARN = 'bucket_arn'
/** The member with the version of the schema. */
export const SCHEMA_VERSION = 'schema_version_id'

/**
 * The form of a schema version that can be read, such as `V_1_0`. A later minor version adds members. A later major
 * version may give members another meaning.
 */
export const READABLE_SCHEMA_VERSION = '^[^0-9]*1(?![0-9])'
const READABLE = new RegExp(READABLE_SCHEMA_VERSION)

/** Tells whether records of a schema version can be read. A record that names no version can be read. */
export function isSchemaVersionReadable(version: string | null | undefined): boolean {
  return version === null || version === undefined || READABLE.test(version)
}

/** The members that a reader of access log records needs. */
export const ACCESS_LOG_SHAPE: Members = Object.fromEntries(
  [...ACCESS_LOG_MEMBERS, BUCKET_ARN, SCHEMA_VERSION].map((name) => [name, true as const]),
)

/** Columns whose text identifies clients and is never empty. */
export const NEVER_EMPTY: ReadonlySet<number> = new Set([
  COLUMN.bucket,
  COLUMN.remote_ip,
  COLUMN.requester,
  COLUMN.user_agent,
])

/**
 * The record of these values, in the order of the columns. Null when its time is not a real time.
 * @param readValue the text of each member: null for the value null, `undefined` for a missing member
 * @param readBucketArn ARN of the bucket, for records without its name
 */
export function makeAccessLogRecord(
  readValue: (column: number) => string | null | undefined,
  readBucketArn: () => string | null,
): FormatRecord | null {
  const time = readIsoTime(readValue(COLUMN.time) ?? '')
  if (time === null) return null
  // A record without the member has no signature column, and ends before it.
  const count =
    readValue(COLUMN.signature_version) === undefined ? COLUMN.signature_version : ACCESS_LOG_MEMBERS.length
  const columns: string[] = []
  for (let column = 0; column < count; column++) {
    const text = readValue(column)
    columns.push(text === null || text === undefined || (text === '' && NEVER_EMPTY.has(column)) ? '-' : text)
  }
  if (columns[COLUMN.bucket] === '-') columns[COLUMN.bucket] = readBucketOfArn(readBucketArn()) ?? '-'
  return { columns, time, isService: null, isRejected: null }
}

/** `arn:aws:s3:::example-data` names example-data. */
function readBucketOfArn(arn: string | null): string | null {
  const name = arn?.slice(arn.lastIndexOf(':') + 1) ?? ''
  return name === '' ? null : name
}

/** A document or a table with this number of a record's members has records. */
export const LEAST_MEMBERS = 3

/** Reads the records of documents that a tokenizer has read. */
export function createAccessLogDocuments(tokenizer: JsonTokenizer) {
  const slots = ACCESS_LOG_MEMBERS.map((name) => tokenizer.findSlot(name))
  const bucketArn = tokenizer.findSlot(BUCKET_ARN)
  const schemaVersion = tokenizer.findSlot(SCHEMA_VERSION)
  const texts = [...slots, bucketArn, schemaVersion]
  const readColumn = (column: number): string | null | undefined => {
    const slot = slots[column] as number
    return tokenizer.getText(slot) ?? (tokenizer.getKind(slot) === NULL ? null : undefined)
  }
  return {
    /** The document has members that only such a record has. */
    isRecord(): boolean {
      if (
        tokenizer.getKind(schemaVersion) !== ABSENT ||
        tokenizer.getKind(slots[COLUMN.time] as number) !== ABSENT
      )
        return true
      return slots.filter((slot) => tokenizer.getKind(slot) !== ABSENT).length >= LEAST_MEMBERS
    },
    /** Null when a member is an object or an array, the time is not a real time, or the version is of a later schema. */
    read(): FormatRecord | null {
      if (!isSchemaVersionReadable(tokenizer.getText(schemaVersion))) return null
      for (const slot of texts) if (tokenizer.getKind(slot) === COMPOUND) return null
      return makeAccessLogRecord(readColumn, () => tokenizer.getText(bucketArn))
    },
  }
}
