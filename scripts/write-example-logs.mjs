// Writes examples/access-logs: four days of two buckets, as S3 would have logged them. Nothing in them is real: the
// addresses are those of RFC 5737 and RFC 3849, account and access key ids are the ones of AWS's own documentation. The
// seed is fixed, so that the same files come out each time.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const SEED = 20261116
const ACCOUNT = '111122223333'
const ACCESS_KEY_ID = 'AKIAIOSFODNN7EXAMPLE'
const FIRST_DAY = Date.UTC(2026, 10, 16)
const DAYS = [0, 1, 2, 3]
const HOUR = 3600
const DAY = 24 * HOUR

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const REQUEST_ID = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const HEX = '0123456789abcdef'
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const AGENT = {
  boto2: 'Boto/2.49.0 Python/2.7.18 Linux/5.4.0-216-generic',
  boto3:
    'Boto3/1.40.72 md/Botocore#1.40.72 ua/2.1 os/linux#6.1.156-177.286.amzn2023.x86_64 md/arch#x86_64 lang/python#3.12.12 md/pyimpl#CPython m/b,E,Z,D cfg/retry-mode#standard Botocore/1.40.72',
  cli: 'aws-cli/2.31.37 md/awscrt#0.28.2 ua/2.1 os/macos#25.1.0 md/arch#arm64 lang/python#3.13.9 md/pyimpl#CPython m/b,E,W,G cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#s3.cp',
  console:
    'S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750 Linux/5.10.245-241.978.amzn2int.x86_64 OpenJDK_64-Bit_Server_VM/17.0.17+10-LTS java/17.0.17 vendor/Amazon.com_Inc. cfg/retry-mode/standard',
  java1: 'aws-sdk-java/1.7.11 Linux/3.13.0-170-generic Java_HotSpot(TM)_64-Bit_Server_VM/24.80-b11/1.7.0_80',
  java2:
    'aws-sdk-java/2.38.7 md/io#async md/http#NettyNio ua/2.1 api/S3#2.38.x os/Linux#6.1.156-177.286.amzn2023.x86_64 lang/java#21.0.9 md/OpenJDK_64-Bit_Server_VM#21.0.9+10-LTS md/vendor#Amazon.com_Inc. md/en_US m/c,D,E,Z',
  js3: 'aws-sdk-js/3.936.0 ua/2.1 os/linux#5.10.245 lang/js md/nodejs#22.21.1 api/s3#3.936.0 m/E,g,Z,b',
  terraform:
    'APN/1.0 HashiCorp/1.0 Terraform/1.14.0 (+https://www.terraform.io) terraform-provider-aws/6.22.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.39.6 ua/2.1 os/linux lang/go#1.24.10 md/GOOS#linux md/GOARCH#amd64 api/s3#1.90.2 m/g,E,C',
  php1: 'aws-sdk-php/1.6.2 PHP/5.3.10-1ubuntu3.26 Linux/3.2.0-126-virtual',
  chrome:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  safari:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1',
  scanner: 'Mozilla/5.0 zgrab/0.x',
}

const TLS13 = { cipherSuite: 'TLS_AES_128_GCM_SHA256', tlsVersion: 'TLSv1.3' }
const TLS12 = { cipherSuite: 'ECDHE-RSA-AES128-GCM-SHA256', tlsVersion: 'TLSv1.2' }
const HEADER_V4 = { signature: 'SigV4', authentication: 'AuthHeader', ...TLS13 }
const HEADER_V2 = { signature: 'SigV2', authentication: 'AuthHeader', ...TLS12 }
const PRESIGNED_V2 = { signature: 'SigV2', authentication: 'QueryString', ...TLS13 }
const PRESIGNED_V4 = { signature: 'SigV4', authentication: 'QueryString', ...TLS13 }
const UNSIGNED = { signature: '-', authentication: '-', ...TLS13 }

const makeUserArn = (name) => `arn:aws:iam::${ACCOUNT}:user/${name}`
const makeRoleArn = (name, session) => `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/${session}`

/** Numbers in [0, 1) by mulberry32: short, and the same everywhere. */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The log objects by their path below `examples/access-logs`, each as its text. */
export function makeExampleLogs() {
  const random = createRandom(SEED)
  const pickInteger = (from, to) => from + Math.floor(random() * (to - from + 1))
  const makeText = (alphabet, length) => {
    let made = ''
    while (made.length < length) made += alphabet[Math.floor(random() * alphabet.length)]
    return made
  }
  const owner = makeText(HEX, 64)
  const padTwo = (number) => String(number).padStart(2, '0')
  /** Seconds since the start of the first day, as a record's time. */
  const formatRecordTime = (seconds) => {
    const at = new Date(FIRST_DAY + seconds * 1000)
    const clock = at.toISOString().slice(11, 19)
    return `[${padTwo(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}:${clock} +0000]`
  }
  const formatStamp = (seconds) =>
    new Date(FIRST_DAY + seconds * 1000).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '-')

  /** One request at `at`, with what its client leaves to the defaults filled in. */
  const makeRecord = (bucket, at, request) => {
    const { method = 'GET', operation, key = '-', query = '', status = 200, host = bucket.host } = request
    const sent = request.bytesSent ?? '-'
    const total = request.totalTime ?? pickInteger(9, 90)
    const uri = `/${key === '-' ? '' : key}${query}`
    return {
      at,
      columns: [
        owner,
        bucket.name,
        formatRecordTime(at),
        request.remoteIp,
        request.requester ?? '-',
        request.requestId ?? makeText(REQUEST_ID, 16),
        operation,
        key,
        request.bare ?? `"${method} ${uri} HTTP/1.1"`,
        status,
        request.errorCode ?? '-',
        sent,
        request.objectSize ?? '-',
        request.bare ? '-' : total,
        request.bare ? '-' : Math.max(4, total - pickInteger(2, 6)),
        request.bare ?? `"${request.referrer ?? '-'}"`,
        request.bare ?? `"${request.agent ?? '-'}"`,
        request.versionId ?? '-',
        `${makeText(BASE64, 75)}=`,
        request.signature,
        request.cipherSuite,
        request.authentication,
        host,
        request.tlsVersion,
        '-',
        request.aclRequired ?? '-',
        request.sourceRegion ?? '-',
      ],
    }
  }

  const media = {
    name: 'example-media-archive',
    host: 'example-media-archive.s3.us-east-1.amazonaws.com',
    records: [],
  }
  const billing = {
    name: 'example-billing-exports',
    host: 'example-billing-exports.s3.eu-west-1.amazonaws.com',
    records: [],
  }
  const addRecord = (bucket, at, request) => bucket.records.push(makeRecord(bucket, at, request))

  const makeSignatureV2 = () => encodeURIComponent(`${makeText(BASE64, 27)}=`)
  const statements = ['2026-09/statement.pdf', '2026-10/statement.pdf', '2026-10/invoice-88213.pdf']

  for (const day of DAYS) {
    const midnight = day * DAY

    // A nightly backup that still uses boto 2.
    const backup = {
      ...HEADER_V2,
      agent: AGENT.boto2,
      remoteIp: '198.51.100.24',
      requester: makeUserArn('media-backup'),
    }
    const backupHost = { host: 'example-media-archive.s3.amazonaws.com' }
    let at = midnight + 2 * HOUR + pickInteger(180, 240)
    const listed = {
      ...backup,
      ...backupHost,
      operation: 'REST.GET.BUCKET',
      query: '?max-keys=0',
      bytesSent: 312,
    }
    addRecord(media, at, listed)
    for (let part = 1; part <= 3; part++) {
      const size = pickInteger(40_000_000, 64_000_000)
      at += pickInteger(20, 60)
      const key = `backup/2026-11-${16 + day}/catalogue-${part}.tar.gz`
      const put = {
        method: 'PUT',
        operation: 'REST.PUT.OBJECT',
        key,
        objectSize: size,
        totalTime: pickInteger(4000, 9000),
      }
      addRecord(media, at, { ...backup, ...backupHost, ...put })
    }

    // The web application, and what it renders on another machine.
    for (let turn = 0; turn < 14; turn++) {
      const size = pickInteger(18_000, 240_000)
      addRecord(media, midnight + pickInteger(6 * HOUR, 22 * HOUR), {
        ...HEADER_V4,
        agent: AGENT.boto3,
        remoteIp: `203.0.113.${pickInteger(10, 12)}`,
        requester: makeRoleArn('media-api', 'i-0f3c1d2b4a5e60718'),
        operation: 'REST.GET.OBJECT',
        key: `thumbnails/${pickInteger(1000, 9999)}.webp`,
        bytesSent: size,
        objectSize: size,
        sourceRegion: 'us-east-1',
      })
    }
    for (let turn = 0; turn < 3; turn++) {
      const size = pickInteger(2_000_000, 90_000_000)
      addRecord(media, midnight + pickInteger(6 * HOUR, 22 * HOUR), {
        ...HEADER_V4,
        agent: AGENT.java2,
        remoteIp: '203.0.113.77',
        requester: makeRoleArn('transcoder', 'ecs-7d1c0b6f2a9e4e1f'),
        method: 'PUT',
        operation: 'REST.PUT.PART',
        key: `renditions/${pickInteger(1000, 9999)}/1080p.mp4`,
        query: `?partNumber=${pickInteger(1, 12)}&uploadId=${makeText(BASE64.slice(0, 62), 64)}`,
        objectSize: size,
        totalTime: pickInteger(300, 900),
        sourceRegion: 'us-east-1',
      })
    }

    // Statements that the customer portal hands out as presigned URLs, opened by customers in their browsers.
    const visitors = [
      { agent: AGENT.chrome, remoteIp: '192.0.2.41' },
      { agent: AGENT.safari, remoteIp: '2001:db8:17:4c00::a2' },
      { agent: AGENT.firefox, remoteIp: '192.0.2.183' },
    ]
    for (const visitor of visitors.slice(0, day === 3 ? 2 : 1 + (day % 3))) {
      const size = pickInteger(90_000, 160_000)
      const clicked = midnight + pickInteger(8 * HOUR, 20 * HOUR)
      const expires = FIRST_DAY / 1000 + midnight + pickInteger(20, 30) * DAY
      addRecord(media, clicked, {
        ...PRESIGNED_V2,
        ...visitor,
        requester: makeUserArn('customer-portal'),
        operation: 'REST.GET.OBJECT',
        key: `statements/${statements[pickInteger(0, 2)]}`,
        query: `?AWSAccessKeyId=${ACCESS_KEY_ID}&Signature=${makeSignatureV2()}&Expires=${expires}`,
        referrer: 'https://portal.example.com/',
        bytesSent: size,
        objectSize: size,
        host: 'example-media-archive.s3.amazonaws.com',
      })
    }

    // One presigned by a current SDK, for comparison.
    const preview = pickInteger(300_000, 900_000)
    const date = `202611${16 + day}`
    addRecord(media, midnight + pickInteger(9 * HOUR, 17 * HOUR), {
      ...PRESIGNED_V4,
      agent: AGENT.chrome,
      remoteIp: '192.0.2.77',
      requester: makeRoleArn('media-api', 'i-0f3c1d2b4a5e60718'),
      operation: 'REST.GET.OBJECT',
      key: `previews/${pickInteger(1000, 9999)}.mp4`,
      query: `?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${ACCESS_KEY_ID}%2F${date}%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=${date}T080000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${makeText(HEX, 64)}`,
      referrer: 'https://studio.example.com/',
      bytesSent: preview,
      objectSize: preview,
    })

    // A user browses the console and deletes old objects.
    const inConsole = {
      ...HEADER_V4,
      agent: AGENT.console,
      remoteIp: '192.0.2.9',
      requester: makeRoleArn('admin', 'jdoe'),
    }
    addRecord(media, midnight + 10 * HOUR + pickInteger(0, 900), {
      ...inConsole,
      operation: 'REST.GET.VERSIONING',
      query: '?versioning',
      bytesSent: 113,
      host: 's3.us-east-1.amazonaws.com',
    })
    if (day === 1) {
      const asked = midnight + 10 * HOUR + 1500
      const many = {
        ...HEADER_V4,
        agent: AGENT.cli,
        remoteIp: '192.0.2.9',
        requester: makeRoleArn('admin', 'jdoe'),
      }
      const requestId = makeText(REQUEST_ID, 16)
      const post = {
        method: 'POST',
        operation: 'REST.POST.MULTI_OBJECT_DELETE',
        query: '?delete',
        bytesSent: 214,
      }
      addRecord(media, asked, { ...many, ...post, requestId })
      for (const key of ['drafts/intro-old.mov', 'drafts/outro-old.mov']) {
        const size = pickInteger(1_000_000, 5_000_000)
        const deleted = { bare: '-', operation: 'BATCH.DELETE.OBJECT', key, status: 204, objectSize: size }
        addRecord(media, asked, { ...many, ...deleted, requestId })
      }
    }

    // S3 expires old drafts, and unknown clients send requests that S3 refuses.
    for (let turn = 0; turn < 2; turn++) {
      addRecord(media, midnight + HOUR + pickInteger(0, 3000), {
        bare: '"-"',
        remoteIp: '-',
        requester: 'AmazonS3',
        operation: 'S3.EXPIRE.OBJECT',
        key: `drafts/2026-10-${17 + day}/take-${turn + 1}.mov`,
        status: '-',
        objectSize: pickInteger(1_000_000, 9_000_000),
        host: '-',
        signature: '-',
        authentication: '-',
        cipherSuite: '-',
        tlsVersion: '-',
      })
    }
    const denied = { status: 403, errorCode: 'AccessDenied', bytesSent: 243, agent: AGENT.scanner }
    const stranger = { ...UNSIGNED, ...denied, remoteIp: `198.51.100.${pickInteger(200, 230)}` }
    addRecord(media, midnight + pickInteger(0, DAY - 1), { ...stranger, operation: 'REST.GET.BUCKET' })
    addRecord(media, midnight + pickInteger(6 * HOUR, 22 * HOUR), {
      ...UNSIGNED,
      agent: AGENT.firefox,
      remoteIp: `192.0.2.${pickInteger(110, 120)}`,
      operation: 'REST.GET.OBJECT',
      key: 'public/logo.svg',
      referrer: 'https://www.example.com/',
      bytesSent: 4096,
      objectSize: 4096,
      aclRequired: 'Yes',
    })

    // The billing exports: a current function, a current tool, infrastructure as code.
    for (let turn = 0; turn < 6; turn++) {
      const size = pickInteger(4_000, 70_000)
      addRecord(billing, midnight + pickInteger(0, DAY - 1), {
        ...HEADER_V4,
        agent: AGENT.js3,
        remoteIp: `203.0.113.${pickInteger(140, 143)}`,
        requester: makeRoleArn('export-writer', 'export-writer'),
        method: 'PUT',
        operation: 'REST.PUT.OBJECT',
        key: `exports/2026/11/${16 + day}/part-${padTwo(turn)}.csv.gz`,
        objectSize: size,
        sourceRegion: 'eu-west-1',
      })
    }
    addRecord(billing, midnight + 7 * HOUR + pickInteger(0, 600), {
      ...HEADER_V4,
      agent: AGENT.cli,
      remoteIp: '192.0.2.9',
      requester: makeRoleArn('finance', 'mmuster'),
      operation: 'REST.GET.OBJECT',
      key: `exports/2026/11/${16 + day}/part-00.csv.gz`,
      bytesSent: pickInteger(4_000, 70_000),
    })
    if (day !== 2) {
      const plan = {
        ...HEADER_V4,
        agent: AGENT.terraform,
        remoteIp: '203.0.113.201',
        requester: makeRoleArn('deploy', 'plan'),
      }
      const started = midnight + 12 * HOUR + pickInteger(0, 600)
      for (const [operation, query, bytesSent] of [
        ['REST.GET.LOCATION', '?location', 142],
        ['REST.GET.LOGGING_STATUS', '?logging', 405],
        ['REST.GET.ENCRYPTION', '?encryption', 339],
        ['REST.GET.LIFECYCLE', '?lifecycle', 501],
      ])
        addRecord(billing, started + pickInteger(0, 2), { ...plan, operation, query, bytesSent })
    }

    // An accounting system from 2014 that collects the exports, with the Java SDK of its day.
    if (day < 3) {
      const collect = {
        ...HEADER_V2,
        agent: AGENT.java1,
        remoteIp: '198.51.100.77',
        requester: makeUserArn('ledger-import'),
      }
      const started = midnight + 5 * HOUR + pickInteger(0, 60)
      const host = 'example-billing-exports.s3-eu-west-1.amazonaws.com'
      addRecord(billing, started, {
        ...collect,
        host,
        operation: 'REST.GET.BUCKET',
        query: '?prefix=exports%2F',
        bytesSent: 1873,
      })
      for (let part = 0; part < 2; part++) {
        const size = pickInteger(4_000, 70_000)
        const key = `exports/2026/11/${15 + day}/part-${padTwo(part)}.csv.gz`
        const got = { operation: 'REST.GET.OBJECT', key, bytesSent: size, objectSize: size }
        addRecord(billing, started + 3 + part * 2, { ...collect, host, ...got })
      }
    }
    // A forgotten job whose key was taken away: it signs SigV2 still, and is refused.
    if (day === 1) {
      for (let turn = 0; turn < 3; turn++) {
        addRecord(billing, midnight + (3 + turn) * HOUR + 17, {
          ...HEADER_V2,
          agent: AGENT.php1,
          remoteIp: '198.51.100.130',
          operation: 'REST.HEAD.OBJECT',
          method: 'HEAD',
          key: 'exports/latest.csv.gz',
          status: 403,
          errorCode: 'InvalidAccessKeyId',
          bytesSent: 231,
          host: 's3-eu-west-1.amazonaws.com',
        })
      }
    }
    // An export is copied: two records, of which the one of the source carries bare dashes.
    if (day === 2) {
      const copied = midnight + 15 * HOUR + 42
      const copy = {
        ...HEADER_V4,
        agent: AGENT.cli,
        remoteIp: '192.0.2.9',
        requester: makeRoleArn('finance', 'mmuster'),
      }
      const requestId = makeText(REQUEST_ID, 16)
      const source = {
        bare: '-',
        operation: 'REST.COPY.OBJECT_GET',
        key: 'exports/2026/11/17/part-00.csv.gz',
      }
      addRecord(billing, copied, { ...copy, ...source, objectSize: 41_288, requestId })
      const target = {
        method: 'PUT',
        operation: 'REST.COPY.OBJECT',
        key: 'audit/2026-11-17.csv.gz',
        bytesSent: 305,
      }
      addRecord(billing, copied, { ...copy, ...target, requestId })
    }
  }

  const objects = new Map()
  const add = (path, records, columns) => {
    const lines = records
      .sort((a, b) => a.at - b.at)
      .map((entry) => entry.columns.slice(0, columns).join(' '))
    objects.set(path, `${lines.join('\n')}\n`)
  }

  // The media archive's log: simple keys, an object every eight hours or so, delivered an hour or two later. Its owner
  // put the first two days together and compressed them.
  const ends = [2 * DAY]
  while ((ends.at(-1) ?? 0) < DAYS.length * DAY) ends.push((ends.at(-1) ?? 0) + 8 * HOUR)
  for (const [index, to] of ends.entries()) {
    const from = ends[index - 1] ?? 0
    const records = media.records.filter(({ at }) => at >= from && at < to)
    const name = `${formatStamp(to + pickInteger(1800, 7200))}-${makeText(HEX.toUpperCase(), 16)}`
    add(`media-archive/${name}${index === 0 ? '.gz' : ''}`, records, 27)
  }

  // The billing exports' log: keys partitioned by the day of the events. The source region column came to this bucket on
  // the third day.
  for (const day of DAYS) {
    const records = billing.records.filter(({ at }) => Math.floor(at / DAY) === day)
    const folder = `billing/${ACCOUNT}/eu-west-1/${billing.name}/2026/11/${16 + day}`
    const half = records.sort((a, b) => a.at - b.at).length >> 1
    for (const part of [records.slice(0, half), records.slice(half)]) {
      const name = `${formatStamp(day * DAY)}-${makeText(HEX.toUpperCase(), 16)}`
      add(`${folder}/${name}`, part, day < 2 ? 26 : 27)
    }
  }
  return objects
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('../examples/access-logs', import.meta.url))
  rmSync(root, { recursive: true, force: true })
  for (const [path, content] of makeExampleLogs()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), path.endsWith('.gz') ? gzipSync(content, { level: 9 }) : content)
  }
}
