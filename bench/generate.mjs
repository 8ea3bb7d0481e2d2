// Writes access logs of any size, the same for the same seed, and counts what it writes.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A small fast generator of numbers in [0, 1): https://en.wikipedia.org/wiki/Xorshift */
export function random(seed) {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 0x1_0000_0000
  }
}

const MONTH = 'Nov/2026'
const BUCKETS = [
  'media-archive',
  'example-billing-exports',
  'web-assets-prod',
  'analytics-landing',
  'backup-vault-7',
]
const SIGV4_AGENTS = [
  'aws-cli/2.17.44 md/awscrt#0.20.11 ua/2.0 os/linux#5.15.0 md/arch#x86_64 lang/python#3.11.9 cfg/retry-mode#standard',
  'Boto3/1.34.162 md/Botocore#1.34.162 ua/2.0 os/linux#6.1.102 md/arch#aarch64 lang/python#3.12.4 Botocore/1.34.162',
  'aws-sdk-java/2.26.31 Linux/5.10.223 OpenJDK_64-Bit_Server_VM/21.0.4+7-LTS Java/21.0.4 vendor/Amazon.com_Inc. io/sync',
  'aws-sdk-go-v2/1.30.3 os/linux lang/go#1.22.5 md/GOOS#linux md/GOARCH#amd64 api/s3#1.58.2',
  'aws-sdk-nodejs/2.1659.0 linux/v18.20.4 promise',
  'APN/1.0 HashiCorp/1.0 Terraform/1.9.3 (+https://www.terraform.io) terraform-provider-aws/5.60.0',
]
const SIGV2_AGENTS = [
  'Boto/2.49.0 Python/2.7.18 Linux/4.14.336',
  's3cmd/1.0.1',
  'aws-sdk-java/1.9.5 Linux/3.10.0 Java_HotSpot(TM)/25.45',
]
const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Safari/537.36'
const CONSOLE =
  'S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750 Linux/5.10.220 OpenJDK_64-Bit_Server_VM/25.412-b09'
const HEX = '0123456789ABCDEF'
const OWNER = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'
const TLS = ' ECDHE-RSA-AES128-GCM-SHA256 '
const TLS13 = ' TLS_AES_128_GCM_SHA256 '

/** Counts in the words of report.json. */
export function newCounts() {
  return {
    records: 0,
    sigV4: 0,
    sigV2: 0,
    unsigned: 0,
    missing: 0,
    excluded: 0,
    service: 0,
    unparsed: 0,
    bytes: 0,
  }
}

/**
 * Makes records one by one: `next()` gives a line with its line end.
 *
 * @param clients how many distinct clients there are; each request is of any of them
 */
export function recordMaker({ seed = 1, clients = 200, counts = newCounts() } = {}) {
  const next = random(seed)
  const below = (limit) => Math.floor(next() * limit)
  const id = (length) => {
    let text = ''
    for (let at = 0; at < length; at += 4) {
      const bits = below(65536)
      text += HEX[bits >> 12] + HEX[(bits >> 8) & 15] + HEX[(bits >> 4) & 15] + HEX[bits & 15]
    }
    return text
  }
  const hostIds = Array.from({ length: 64 }, () => `${id(72)}=`)
  const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
  let second = 0

  return {
    counts,
    next() {
      // Time moves on as in a real log; a file holds a few hours.
      if (next() < 0.02) second++
      const time = `[${two[1 + (Math.floor(second / 86_400) % 28)]}/${MONTH}:${two[Math.floor(second / 3600) % 24]}:${two[Math.floor(second / 60) % 60]}:${two[second % 60]} +0000]`
      const bucket = BUCKETS[below(BUCKETS.length)]
      const client = below(clients)
      const kind = client % 20
      const ip = `${11 + (client % 200)}.${(client >> 8) & 255}.${(client >> 16) & 255}.${client & 255}`
      const account = 100_000_000_000 + (client % 7) * 11_111_111_111
      const isSigV2 = kind === 7
      const isBrowser = kind === 13
      const requester = isBrowser
        ? '-'
        : client % 3 === 0
          ? `arn:aws:iam::${account}:user/service-${client}`
          : `arn:aws:sts::${account}:assumed-role/app-role-${client % 97}/i-0${((client * 2654435761) >>> 0).toString(16)}`
      const key = `year%3D2026/month%3D11/day%3D${two[1 + below(28)]}/part-${id(8)}-${below(100_000)}.snappy.parquet`
      const head = `${OWNER} ${bucket} ${time} ${ip} ${requester} ${id(16)} `
      const size = below(10_000_000)
      const tail = (signature, authentication, columns = 26) =>
        [
          ` - ${hostIds[below(64)]}`,
          ` ${signature}${next() < 0.3 ? TLS13 : TLS}${authentication}`,
          ` ${bucket}.s3.eu-west-1.amazonaws.com`,
          ' TLSv1.2',
          ' -',
          ' -',
          ' eu-west-1',
        ]
          .slice(0, columns - 19)
          .join('')

      counts.records++
      const odd = next()
      let line
      if (odd < 0.01) {
        counts.service++
        line = `${head}S3.EXPIRE.OBJECT ${key} "-" - - - ${size} - - "-" "-"${tail('-', '-')}`
      } else if (odd < 0.02) {
        counts[isBrowser ? 'unsigned' : isSigV2 ? 'sigV2' : 'sigV4']++
        line = `${head}BATCH.DELETE.OBJECT ${key} - 204 - - ${size} - - - -${tail(isBrowser ? '-' : isSigV2 ? 'SigV2' : 'SigV4', isBrowser ? '-' : 'AuthHeader')}`
      } else if (odd < 0.0205) {
        counts.sigV4++
        line = `${head}REST.GET.OBJECT ${key} "GET /${key} HTTP/1.1" 200 - ${size} ${size} 20 19 "-" "a "quoted" agent"${tail('SigV4', 'AuthHeader')}`
      } else if (odd < 0.02051) {
        counts.unparsed++
        line = `${head}REST.GET.OBJECT ${key} "GET /${key} HTTP/1.1" 200 - ${size}`
      } else if (odd < 0.04) {
        counts.excluded++
        line = `${head}REST.GET.BUCKET - "GET /${bucket}?list-type=2&prefix=&delimiter=%2F HTTP/1.1" 200 - ${below(9000)} - ${below(90)} ${below(80)} "-" "${CONSOLE}"${tail('SigV4', 'AuthHeader')}`
      } else {
        const status = next() < 0.02 ? '403 AccessDenied' : '200 -'
        const presigned = isSigV2 && client % 2 === 1
        const query = presigned
          ? `?AWSAccessKeyId=AKIA${id(16)}&Expires=1795000000&Signature=${id(28)}`
          : next() < 0.3
            ? '?x-id=GetObject'
            : ''
        const operation = next() < 0.8 ? 'GET' : 'PUT'
        const agent = isBrowser ? BROWSER : isSigV2 ? SIGV2_AGENTS[client % 3] : SIGV4_AGENTS[client % 6]
        const signature = isBrowser ? '-' : isSigV2 ? 'SigV2' : 'SigV4'
        counts[isBrowser ? 'unsigned' : isSigV2 ? 'sigV2' : 'sigV4']++
        const authentication = isBrowser ? '-' : presigned ? 'QueryString' : 'AuthHeader'
        line = `${head}REST.${operation}.OBJECT ${key} "${operation} /${bucket}/${key}${query} HTTP/1.1" ${status} ${size} ${size} ${below(2000)} ${below(1000)} "${isBrowser ? 'https://www.example.com/catalogue/' : '-'}" "${agent}"${tail(signature, authentication, next() < 0.1 ? 24 : 26)}`
      }
      counts.bytes += line.length + 1
      return `${line}\n`
    },
  }
}

/** Writes one file of at least so many bytes; gives the counts. */
export function writeLog(path, bytes, options) {
  const records = recordMaker(options)
  const file = openSync(path, 'w')
  while (records.counts.bytes < bytes) {
    const lines = []
    const until = Math.min(bytes, records.counts.bytes + 4_000_000)
    while (records.counts.bytes < until) lines.push(records.next())
    writeSync(file, Buffer.from(lines.join(''), 'latin1'))
  }
  closeSync(file)
  return records.counts
}

/** Writes so many files of about so many bytes each, named as S3 names them; gives the counts. */
export function writeLogs(folder, files, bytesEach, { gzip = false, ...options } = {}) {
  mkdirSync(folder, { recursive: true })
  const records = recordMaker(options)
  const next = random(99)
  for (let file = 0; file < files; file++) {
    const until = records.counts.bytes + bytesEach
    const lines = []
    while (records.counts.bytes < until) lines.push(records.next())
    const minute = new Date(Date.UTC(2026, 10, 1) + file * 60_000).toISOString()
    const stamp = `${minute.slice(0, 10)}-${minute.slice(11, 19).replaceAll(':', '-')}`
    const unique = Math.floor(next() * 0xffffffff)
      .toString(16)
      .toUpperCase()
      .padStart(16, '0')
    const content = Buffer.from(lines.join(''), 'latin1')
    const handle = openSync(join(folder, `${stamp}-${unique}`), 'w')
    writeSync(handle, gzip ? gzipSync(content) : content)
    closeSync(handle)
  }
  return records.counts
}
