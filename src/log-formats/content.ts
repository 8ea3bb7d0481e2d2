/**
 * The first bytes of a file show its kind of content, for any name. A log object that S3, CloudWatch Logs or CloudTrail
 * delivers is plain or gzip. The other kinds come from people who convert log objects.
 */

/** Contents that this check does not read, with the command that converts each. */
export const UNREADABLE_KINDS = {
  zstd: 'zstd --decompress FILE',
  bzip2: 'bunzip2 FILE',
  xz: 'unxz FILE',
  zip: 'unzip FILE',
  tar: 'tar --extract --file FILE',
  'UTF-16': 'iconv --from-code UTF-16 --to-code UTF-8 FILE',
  'UTF-32': 'iconv --from-code UTF-32 --to-code UTF-8 FILE',
  'gzip within gzip': 'gunzip FILE',
  lz4: 'lz4 --decompress FILE',
  '7z': '7z x FILE',
  compress: 'uncompress FILE',
  Avro: 'avro-tools tojson FILE',
  'binary data': 'file FILE',
} as const
/** A kind of file that is not read. */
export type UnreadableKind = keyof typeof UNREADABLE_KINDS

/** Bytes of content that are enough to recognize every kind. A tar header is one block. */
export const BYTES_TO_TELL_CONTENT = 512

/** A file's beginning that only one kind of file has. */
interface Signature {
  readonly kind: UnreadableKind
  readonly bytes: readonly (number | null)[]
}

/**
 * Sources: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1 (zstd, and frames to be skipped),
 * https://sourceware.org/bzip2/ (`BZh`, a level, then a block's or the end's number),
 * https://tukaani.org/xz/xz-file-format.txt, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT,
 * https://www.rfc-editor.org/rfc/rfc2781#section-3.2 and https://www.unicode.org/faq/utf_bom (UTF-16, UTF-32),
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md, https://www.7-zip.org/7z.html,
 * https://avro.apache.org/docs/1.12.0/specification/#object-container-files.
 */
const SIGNATURES: readonly Signature[] = [
  { kind: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  ...Array.from(
    { length: 16 },
    (_, at): Signature => ({ kind: 'zstd', bytes: [0x50 + at, 0x2a, 0x4d, 0x18] }),
  ),
  { kind: 'bzip2', bytes: [0x42, 0x5a, 0x68, null, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59] },
  { kind: 'bzip2', bytes: [0x42, 0x5a, 0x68, null, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90] },
  { kind: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x07, 0x08] },
  { kind: 'UTF-32', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { kind: 'UTF-32', bytes: [0x00, 0x00, 0xfe, 0xff] },
  { kind: 'UTF-16', bytes: [0xff, 0xfe] },
  { kind: 'UTF-16', bytes: [0xfe, 0xff] },
  { kind: 'gzip within gzip', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'lz4', bytes: [0x04, 0x22, 0x4d, 0x18] },
  { kind: 'lz4', bytes: [0x02, 0x21, 0x4c, 0x18] },
  { kind: 'Avro', bytes: [0x4f, 0x62, 0x6a, 0x01] },
  { kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'compress', bytes: [0x1f, 0x9d] },
]

/** By their first byte, because a check can read hundreds of thousands of files. */
const SIGNATURES_BY_FIRST_BYTE = new Map<number | undefined, readonly Signature[]>()
for (const signature of SIGNATURES) {
  const first = signature.bytes[0] as number
  SIGNATURES_BY_FIRST_BYTE.set(first, [...(SIGNATURES_BY_FIRST_BYTE.get(first) ?? []), signature])
}

const SPACE = 0x20
const BLANKS: ReadonlySet<number | undefined> = new Set([SPACE, 0x09, 0x0a, 0x0d])
/** https://parquet.apache.org/docs/file-format/ */
const PARQUET = [0x50, 0x41, 0x52, 0x31]

/** The kind of a content with this start, if it is not read. Null if it can be a log. */
export function findUnreadableKind(head: Uint8Array): UnreadableKind | null {
  const signature = SIGNATURES_BY_FIRST_BYTE.get(head[0])?.find(({ bytes }) => hasPrefix(head, bytes))
  if (signature !== undefined) return signature.kind
  if (isTarHeader(head)) return 'tar'
  if (isUtf16WithoutMark(head)) return 'UTF-16'
  if (hasPrefix(head, PARQUET)) return null
  return isUtf32WithoutMark(head) ? 'UTF-32' : isBinary(head) ? 'binary data' : null
}

function hasPrefix(head: Uint8Array, bytes: Signature['bytes']): boolean {
  return head.length >= bytes.length && bytes.every((byte, at) => byte === null || head[at] === byte)
}

const ZERO = 0x30
const TAR_CHECKSUM = 148
const TAR_CHECKSUM_LENGTH = 8
const TAR_CHECKSUM_END = TAR_CHECKSUM + TAR_CHECKSUM_LENGTH

/** A block whose checksum is right, `ustar` or older. Source: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html */
function isTarHeader(head: Uint8Array): boolean {
  if (head.length < BYTES_TO_TELL_CONTENT) return false
  const written = readTarChecksum(head)
  if (written === null) return false
  let sum = 0
  for (let at = 0; at < BYTES_TO_TELL_CONTENT; at++)
    sum += at >= TAR_CHECKSUM && at < TAR_CHECKSUM_END ? SPACE : (head[at] as number)
  return sum === written
}

/** Octal digits, with blanks before them, and blanks or NULs behind them. Null for other bytes. */
function readTarChecksum(head: Uint8Array): number | null {
  let at = TAR_CHECKSUM
  while (head[at] === SPACE) at++
  const digits = at
  let checksum = 0
  for (; at < TAR_CHECKSUM_END && isOctalDigit(head[at]); at++)
    checksum = 8 * checksum + (head[at] as number) - ZERO
  if (at <= digits) return null
  while (at < TAR_CHECKSUM_END && (head[at] === SPACE || head[at] === 0)) at++
  return at < TAR_CHECKSUM_END ? null : checksum
}

function isOctalDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte < ZERO + 8
}

/** Number of two-byte characters with one NUL byte that proves UTF-16. */
const UTF16_CHARACTERS_LOOKED_AT = 16

/** ASCII text of which each character takes two bytes. */
function isUtf16WithoutMark(head: Uint8Array): boolean {
  if (head.length < 2 * UTF16_CHARACTERS_LOOKED_AT) return false
  const isText = (first: number): boolean => {
    for (let at = 0; at < 2 * UTF16_CHARACTERS_LOOKED_AT; at += 2)
      if (head[at + first] === 0 || (head[at + first] as number) > 0x7e || head[at + 1 - first] !== 0)
        return false
    return true
  }
  return isText(0) || isText(1)
}

/** ASCII text of which each character takes four bytes. */
function isUtf32WithoutMark(head: Uint8Array): boolean {
  if (head.length < 4 * UTF16_CHARACTERS_LOOKED_AT) return false
  const isText = (place: number): boolean => {
    for (let at = 0; at < 4 * UTF16_CHARACTERS_LOOKED_AT; at++)
      if ((head[at] === 0) === (at % 4 === place) || (head[at] as number) > 0x7e) return false
    return true
  }
  return isText(0) || isText(3)
}

/** A record begins with its owner, bucket and time. No client writes these bytes. */
const BYTES_WITHOUT_CLIENT_TEXT = 64
/** Different control characters that compressed or encrypted data has in its head. A damaged line has fewer. */
const CONTROL_CHARACTERS_OF_BINARY = 4
const DELETE = 0x7f

/** Data of another format, such as ORC, Brotli or an encrypted file. */
function isBinary(head: Uint8Array): boolean {
  for (let at = 0; at < BYTES_WITHOUT_CLIENT_TEXT && at < head.length; at++)
    if (isControl(head[at] as number))
      return new Set(head.filter(isControl)).size >= CONTROL_CHARACTERS_OF_BINARY
  return false
}

function isControl(byte: number): boolean {
  return (byte < SPACE && !BLANKS.has(byte)) || byte === DELETE
}

/** The possible kinds of a content with this start. For JSON, the first document shows whether it is a log. */
export type Content = 'text' | 'json-documents' | 'parquet' | UnreadableKind

const OPENING_BRACE = 0x7b
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** @param head the first `BYTES_TO_TELL_CONTENT` bytes, or all where there are fewer */
export function tellContent(head: Uint8Array): Content {
  const unreadable = findUnreadableKind(head)
  if (unreadable !== null) return unreadable
  if (hasPrefix(head, PARQUET)) return 'parquet'
  let at = hasPrefix(head, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
  while (BLANKS.has(head[at])) at++
  return head[at] === OPENING_BRACE ? 'json-documents' : 'text'
}

/** Whether the content is of a kind that is not read. */
export function isUnreadable(content: Content): content is UnreadableKind {
  return Object.hasOwn(UNREADABLE_KINDS, content)
}
