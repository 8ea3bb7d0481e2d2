// Writes access logs of any size and shape, the same for the same seed, and counts what it writes.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createRandomNumbers, makeText, placeOf, SHAPES } from './shapes.mjs'

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

/** Counts in the words of report.json. */
export function makeCounts() {
  return {
    records: 0,
    sigV4: 0,
    sigV2: 0,
    unsigned: 0,
    unknown: 0,
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
 * @param {{ seed?: number, shape?: string }} [options]
 */
export function createRecordMaker({ seed = 1, shape: name = 'ordinary' } = {}) {
  const shape = SHAPES.find((one) => one.name === name)
  if (shape === undefined) throw new Error(`No shape has the name ${name}.`)
  const random = createRandomNumbers(seed)
  const { pickBelow, isHappening } = random
  const counts = makeCounts()
  const makeId = (length) => {
    let text = ''
    for (let at = 0; at < length; at += 4) {
      const bits = pickBelow(65536)
      text += HEX[bits >> 12] + HEX[(bits >> 8) & 15] + HEX[(bits >> 4) & 15] + HEX[bits & 15]
    }
    return text
  }
  const hostIds = Array.from({ length: 64 }, () => `${makeId(72)}=`)
  const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
  let second = 0

  /** The parts of an ordinary record, of any of 200 clients. */
  const makeOrdinary = () => {
    // Time moves on as in a real log; a file holds a few hours.
    if (isHappening(0.02)) second++
    const bucket = BUCKETS[pickBelow(BUCKETS.length)]
    const client = pickBelow(200)
    const isSigV2 = client % 20 === 7
    const isBrowser = client % 20 === 13
    const account = 100_000_000_000 + (client % 7) * 11_111_111_111
    const key = `year%3D2026/month%3D11/day%3D${two[1 + pickBelow(28)]}/part-${makeId(8)}-${pickBelow(100_000)}.snappy.parquet`
    const method = isHappening(0.8) ? 'GET' : 'PUT'
    const isPresigned = isSigV2 && client % 2 === 1
    const query = isPresigned
      ? `?AWSAccessKeyId=AKIA${two[client % 100]}${'Q'.repeat(14)}&Expires=1795000000&Signature=${makeId(28)}`
      : isHappening(0.3)
        ? '?x-id=GetObject'
        : ''
    const size = String(pickBelow(10_000_000))
    const isRefused = isHappening(0.02)
    const parts = {
      owner: OWNER,
      bucket,
      time: `${two[1 + (Math.floor(second / 86_400) % 28)]}/${MONTH}:${two[Math.floor(second / 3600) % 24]}:${two[Math.floor(second / 60) % 60]}:${two[second % 60]} +0000`,
      remoteIp: `${11 + client}.0.${client & 15}.${client}`,
      requester: isBrowser
        ? '-'
        : client % 3 === 0
          ? `arn:aws:iam::${account}:user/service-${client}`
          : `arn:aws:sts::${account}:assumed-role/app-role-${client % 97}/i-0${((client * 2654435761) >>> 0).toString(16)}`,
      requestId: makeId(16),
      operation: `REST.${method}.OBJECT`,
      key,
      requestUri: `${method} /${bucket}/${key}${query} HTTP/1.1`,
      status: isRefused ? '403' : '200',
      errorCode: isRefused ? 'AccessDenied' : '-',
      bytesSent: size,
      objectSize: size,
      totalTime: String(pickBelow(2000)),
      turnAroundTime: String(pickBelow(1000)),
      referrer: isBrowser ? 'https://www.example.com/catalogue/' : '-',
      userAgent: isBrowser ? BROWSER : isSigV2 ? SIGV2_AGENTS[client % 3] : SIGV4_AGENTS[client % 6],
      versionId: '-',
      hostId: hostIds[pickBelow(64)],
      signature: isBrowser ? '-' : isSigV2 ? 'SigV2' : 'SigV4',
      cipher: isHappening(0.3) ? 'TLS_AES_128_GCM_SHA256' : 'ECDHE-RSA-AES128-GCM-SHA256',
      authentication: isBrowser ? '-' : isPresigned ? 'QueryString' : 'AuthHeader',
      host: `${bucket}.s3.eu-west-1.amazonaws.com`,
      tls: 'TLSv1.2',
      accessPointArn: '-',
      aclRequired: '-',
      sourceRegion: 'eu-west-1',
      columns: isHappening(0.1) ? 24 : 26,
    }
    const odd = pickBelow(10_000)
    if (odd < 100) {
      parts.operation = 'S3.EXPIRE.OBJECT'
      parts.requestUri = '-'
      parts.userAgent = '-'
    } else if (odd < 200) {
      parts.operation = 'BATCH.DELETE.OBJECT'
      parts.requestUri = null
      parts.referrer = null
      parts.userAgent = null
    } else if (odd < 205) parts.userAgent = 'a "quoted" agent'
    else if (odd < 400 && !isSigV2 && !isBrowser) parts.userAgent = CONSOLE
    return parts
  }

  return {
    counts,
    next() {
      const parts = makeOrdinary()
      shape.change?.(parts, random)
      const garbage = shape.line?.(parts, random) ?? null
      const line = garbage ?? makeText(parts)
      // Lines of blanks only, and empty ones, are not records.
      if (line.trim() !== '') {
        counts.records++
        counts[garbage === null ? placeOf(parts) : 'unparsed']++
      }
      counts.bytes += Buffer.byteLength(line) + 1
      return `${line}\n`
    },
  }
}

/** Writes one file of at least this many bytes, and returns the counts. */
export function writeLog(path, bytes, options) {
  const records = createRecordMaker(options)
  const file = openSync(path, 'w')
  while (records.counts.bytes < bytes) {
    const lines = []
    const until = Math.min(bytes, records.counts.bytes + 4_000_000)
    while (records.counts.bytes < until) lines.push(records.next())
    writeSync(file, Buffer.from(lines.join('')))
  }
  closeSync(file)
  return records.counts
}

/** Writes this many files of about this many bytes each, with the names of S3, and returns the counts. */
export function writeLogs(folder, files, bytesEach, { gzip = false, ...options } = {}) {
  mkdirSync(folder, { recursive: true })
  const records = createRecordMaker(options)
  const { pickBelow } = createRandomNumbers(99)
  for (let file = 0; file < files; file++) {
    const until = records.counts.bytes + bytesEach
    const lines = []
    while (records.counts.bytes < until) lines.push(records.next())
    const minute = new Date(Date.UTC(2026, 10, 1) + file * 60_000).toISOString()
    const stamp = `${minute.slice(0, 10)}-${minute.slice(11, 19).replaceAll(':', '-')}`
    const unique = pickBelow(0xffffffff).toString(16).toUpperCase().padStart(16, '0')
    const content = Buffer.from(lines.join(''))
    const handle = openSync(join(folder, `${stamp}-${unique}`), 'w')
    writeSync(handle, gzip ? gzipSync(content) : content)
    closeSync(handle)
  }
  return records.counts
}
