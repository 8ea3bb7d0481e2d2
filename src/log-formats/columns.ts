/** A column of an S3 server access log record. */
interface Column {
  readonly name: string
  readonly meaning: string
  /** When S3 began to write it; null: from the beginning. */
  readonly since: string | null
  /** The source of its text. A text of a client can contain anything, including unescaped quotes and blanks. */
  readonly textFrom: 's3' | 'client'
  /** How S3 writes it: in quotes (or a bare `-`), in brackets, or as a plain word. */
  readonly written: 'quoted' | 'bracketed' | 'plain'
}

const defineColumn = (
  name: string,
  meaning: string,
  more: Partial<Pick<Column, 'since' | 'textFrom' | 'written'>> = {},
): Column => ({
  name,
  meaning,
  since: more.since ?? null,
  textFrom: more.textFrom ?? 's3',
  written: more.written ?? 'plain',
})

/**
 * The columns of an S3 server access log record, in the order in which S3 writes them: the one description that the
 * parser, the Athena table, the evidence CSV, the preview and the documentation use.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html; the years of the newer columns from
 * records of that time, since AWS dates none of them.
 */
export const COLUMNS = [
  defineColumn('bucket_owner', 'canonical user id of the owner of the bucket'),
  defineColumn('bucket', 'bucket that the request was for'),
  defineColumn('time', 'when S3 received the request: [dd/Mon/yyyy:HH:MM:SS +zzzz]', {
    written: 'bracketed',
  }),
  defineColumn('remote_ip', 'address that the request seemed to come from'),
  defineColumn('requester', 'canonical user id or ARN of the signer; - for an anonymous request'),
  defineColumn('request_id', 'id that S3 gave the request; a BATCH or COPY record shares that of its parent'),
  defineColumn('operation', 'REST.*, SOAP.*, WEBSITE.*, BATCH.*, or S3.* for operations of S3 itself'),
  defineColumn('key', 'object key, percent-encoded'),
  defineColumn('request_uri', 'request line', { textFrom: 'client', written: 'quoted' }),
  defineColumn('http_status', 'status of the response'),
  defineColumn('error_code', 'S3 error code'),
  defineColumn('bytes_sent', 'bytes of the response, without the protocol’s own'),
  defineColumn('object_size', 'size of the object, in bytes'),
  defineColumn('total_time', 'milliseconds from receiving the request to sending the last byte'),
  defineColumn('turn_around_time', 'milliseconds that S3 spent on the request'),
  defineColumn('referrer', 'Referer header', { textFrom: 'client', written: 'quoted' }),
  defineColumn('user_agent', 'User-Agent header', { textFrom: 'client', written: 'quoted' }),
  defineColumn('version_id', 'version of the object asked for'),
  defineColumn('host_id', 'the extended request id, x-amz-id-2', { since: 'March 2019' }),
  defineColumn('signature_version', 'SigV2, SigV4, or - where nobody signed', { since: 'March 2019' }),
  defineColumn('cipher_suite', 'TLS cipher; - for plain HTTP', { since: 'March 2019' }),
  defineColumn('authentication_type', 'AuthHeader, QueryString (presigned URL), or - for none', {
    since: 'March 2019',
  }),
  defineColumn('host_header', 'endpoint that the request named', { since: 'March 2019', textFrom: 'client' }),
  defineColumn('tls_version', 'TLSv1.1, TLSv1.2, TLSv1.3; - for plain HTTP', { since: 'March 2019' }),
  defineColumn('access_point_arn', 'access point that the request went through', { since: '2021' }),
  defineColumn('acl_required', 'Yes where the request needed an ACL', { since: '2023' }),
  defineColumn('source_region', 'AWS Region that the request came from', { since: '2026' }),
] as const satisfies readonly Column[]

/** The names of the columns, in the order of S3. */
export const COLUMN_NAMES = COLUMNS.map(({ name }) => name)

/** Position of each column by its name: `COLUMN.user_agent` is 16. */
export const COLUMN = {
  bucket_owner: 0,
  bucket: 1,
  time: 2,
  remote_ip: 3,
  requester: 4,
  request_id: 5,
  operation: 6,
  key: 7,
  request_uri: 8,
  http_status: 9,
  error_code: 10,
  bytes_sent: 11,
  object_size: 12,
  total_time: 13,
  turn_around_time: 14,
  referrer: 15,
  user_agent: 16,
  version_id: 17,
  host_id: 18,
  signature_version: 19,
  cipher_suite: 20,
  authentication_type: 21,
  host_header: 22,
  tls_version: 23,
  access_point_arn: 24,
  acl_required: 25,
  source_region: 26,
} as const
/** The name of a column. */
export type ColumnName = keyof typeof COLUMN
