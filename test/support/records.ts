/** Columns of a record. A column that is not given has an ordinary value. */
export interface RecordParts {
  owner?: string
  bucket?: string
  /** The time as it is between the brackets. */
  time?: string
  remoteIp?: string
  requester?: string
  requestId?: string
  operation?: string
  key?: string
  /** The text between the quotes. Null means a bare `-`. */
  requestUri?: string | null
  status?: string
  errorCode?: string
  bytesSent?: string
  objectSize?: string
  totalTime?: string
  turnAroundTime?: string
  referrer?: string | null
  userAgent?: string | null
  versionId?: string
  hostId?: string
  signature?: string
  cipher?: string
  authentication?: string
  host?: string
  tls?: string
  accessPointArn?: string
  aclRequired?: string
  sourceRegion?: string
  /** Columns that S3 could add in future. */
  future?: readonly string[]
  /** The number of columns in the record, 17 to 27. */
  columns?: number
}

export const OWNER = '5d8f0c2e7b94a16350fe2c8d9ab7416e03f5d2c8b7a690e14f3d5c2b1a098e7f'

const quote = (text: string | null): string => (text === null ? '-' : `"${text}"`)

/** One record in the form that S3 writes, without a line end. The function escapes no text. */
export function makeRecord(parts: RecordParts = {}): string {
  const bucket = parts.bucket ?? 'reports'
  const key = parts.key ?? 'monthly/2026-10.csv'
  const columns = [
    parts.owner ?? OWNER,
    bucket,
    `[${parts.time ?? '03/Nov/2026:10:15:30 +0000'}]`,
    parts.remoteIp ?? '203.0.113.9',
    parts.requester ?? 'arn:aws:iam::111122223333:user/nightly-export',
    parts.requestId ?? '7Q4ZB1C9D0E2F3G5',
    parts.operation ?? 'REST.GET.OBJECT',
    key,
    quote(parts.requestUri === undefined ? `GET /${key} HTTP/1.1` : parts.requestUri),
    parts.status ?? '200',
    parts.errorCode ?? '-',
    parts.bytesSent ?? '1024',
    parts.objectSize ?? '1024',
    parts.totalTime ?? '18',
    parts.turnAroundTime ?? '17',
    quote(parts.referrer === undefined ? '-' : parts.referrer),
    quote(parts.userAgent === undefined ? 'aws-sdk-go-v2/1.30.0 os/linux' : parts.userAgent),
    parts.versionId ?? '-',
    parts.hostId ?? 'dGhpcyBpcyBubyByZWFsIGhvc3QgaWQsIGJ1dCBhcyBsb25nIGFzIG9uZQ==',
    parts.signature ?? 'SigV4',
    parts.cipher ?? 'TLS_AES_128_GCM_SHA256',
    parts.authentication ?? 'AuthHeader',
    parts.host ?? `${bucket}.s3.eu-west-1.amazonaws.com`,
    parts.tls ?? 'TLSv1.3',
    parts.accessPointArn ?? '-',
    parts.aclRequired ?? '-',
    parts.sourceRegion ?? '-',
  ]
  return [...columns.slice(0, parts.columns ?? columns.length), ...(parts.future ?? [])].join(' ')
}

/** A record of an old client that signed with SigV2. */
export function makeSigV2Record(parts: RecordParts = {}): string {
  return makeRecord({ userAgent: 'Boto/2.49.0 Python/2.7.18 Linux/4.14', signature: 'SigV2', ...parts })
}

/** Records as in a log object, each with an LF. */
export function makeLogText(...records: readonly string[]): string {
  return records.map((line) => `${line}\n`).join('')
}
