// Measures the check on CloudTrail files and on access logs in Parquet against other programs, and writes the table of
// bench/README.md:
//
//   node bench/other-formats.mjs [--megabytes 1000] [--runs 5] [--real-time] [--print]
//
// It runs each check and the program that the check is compared with in turn, each as a process of its own. It compares
// the totals of each check with the number of records that it wrote, and the answer of each other program too.
// `--real-time` gives each process real-time priority (`chrt -r 20`), so that other processes do not disturb the measurement.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { addRealTimePriority, computeMedian } from './measuring.mjs'
import { describeMeasurement, makeMarkdownTable, writeSection } from './readme.mjs'

const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    'real-time': { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
})
const bytes = Number(options.megabytes) * 1e6
const runs = Number(options.runs)
const load = loadavg()[0]
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sigv4-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const AGENTS = [
  'aws-sdk-go-v2/1.30.0 os/linux',
  'Boto3/1.34.0 md/Botocore#1.34.0 ua/2.0',
  'aws-cli/2.15.0 md/awscrt#0.19.0',
]

/**
 * An event as CloudTrail writes it. One in a thousand is signed with SigV2. The identifiers of each event are random, so
 * that gzip compresses it as it does real events: 5.6 to 1, measured on a public data set
 * (https://github.com/Yamato-Security/suzaku-sample-data).
 */
function makeEvent(number) {
  const user = number % 40
  const random = createHash('sha512').update(String(number)).digest()
  const hex = random.toString('hex')
  const key = `in/${hex.slice(0, 8)}/part-${number}.csv`
  const isOld = number % 1000 === 0
  return JSON.stringify({
    eventVersion: '1.11',
    userIdentity: {
      type: 'AssumedRole',
      principalId: `AROAEXAMPLEEXAMPLE${user}:session`,
      arn: `arn:aws:sts::111122223333:assumed-role/Worker${user}/session`,
      accountId: '111122223333',
      accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      sessionContext: {
        sessionIssuer: { type: 'Role', arn: `arn:aws:iam::111122223333:role/Worker${user}` },
      },
    },
    eventTime: new Date(Date.UTC(2026, 10, 3) + number * 100).toISOString().replace('.000', ''),
    eventSource: 's3.amazonaws.com',
    eventName: 'GetObject',
    awsRegion: 'eu-west-1',
    sourceIPAddress: `198.51.100.${number % 200}`,
    userAgent: `[${isOld ? 'Boto/2.49.0 Python/2.7.18 Linux/4.14' : AGENTS[number % AGENTS.length]}]`,
    requestParameters: {
      bucketName: 'reports',
      Host: 'reports.s3.eu-west-1.amazonaws.com',
      key,
    },
    responseElements: null,
    additionalEventData: {
      SignatureVersion: isOld ? 'SigV2' : 'SigV4',
      CipherSuite: 'TLS_AES_128_GCM_SHA256',
      bytesTransferredIn: 0,
      AuthenticationMethod: 'AuthHeader',
      'x-amz-id-2': random.subarray(8).toString('base64'),
      bytesTransferredOut: number % 100_000,
    },
    requestID: hex.slice(8, 24).toUpperCase(),
    eventID: hex.slice(24, 56).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    readOnly: true,
    resources: [
      { type: 'AWS::S3::Object', ARN: `arn:aws:s3:::reports/${key}` },
      { accountId: '111122223333', type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::reports' },
    ],
    eventType: 'AwsApiCall',
    managementEvent: false,
    recipientAccountId: '111122223333',
    eventCategory: 'Data',
    tlsDetails: { tlsVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256' },
  })
}

/** Uncompressed bytes of one file of a busy trail. Compressed, it has 1 to 5 MB. */
const TRAIL_FILE_BYTES = 20e6

/** Writes one file of a trail with the events from `first` on. Returns the number of the event after its last. */
async function writeTrailFile(path, size, first) {
  let number = first
  const makeParts = function* () {
    let written = 0
    yield '{"Records":['
    while (written < size) {
      let part = ''
      while (part.length < 1 << 16) part += `${number === first ? '' : ','}${makeEvent(number++)}`
      written += part.length
      yield part
    }
    yield ']}'
  }
  await pipeline(Readable.from(makeParts()), createGzip(), createWriteStream(path))
  return number
}

const countEvents = (events) => ({ records: events, sigV2: Math.ceil(events / 1000) })

async function writeTrailFolder(path) {
  mkdirSync(path)
  let events = 0
  for (let written = 0, file = 0; written < bytes; written += TRAIL_FILE_BYTES, file++)
    events = await writeTrailFile(
      join(path, `111122223333_CloudTrail_eu-west-1_${String(file).padStart(4, '0')}.json.gz`),
      Math.min(TRAIL_FILE_BYTES, bytes - written),
      events,
    )
  return countEvents(events)
}

const PARQUET_ROWS = Math.round(bytes / 400)

async function writeParquet(path) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`copy (select 'V_1_0' as schema_version_id, 'reports' as bucket_name,
    strftime(timestamp '2026-11-03' + interval (i // 10) second, '%Y-%m-%dT%H:%M:%S.000Z') as request_time,
    '198.51.100.' || (i % 200) as remote_ip, 'arn:aws:iam::111122223333:user/worker' || (i % 40) as requester,
    printf('%016X', i) as request_id, 'REST.GET.OBJECT' as operation, 'in/' || i || '.csv' as key_name,
    'GET /in/' || i || '.csv HTTP/1.1' as request_uri, 200 as http_status, cast(null as varchar) as error_code,
    i % 100000 as bytes_sent_size, cast(null as varchar) as referer,
    if(i % 1000 = 0, 'Boto/2.49.0 Python/2.7.18 Linux/4.14', 'aws-sdk-go-v2/1.30.' || (i % 3)) as user_agent,
    if(i % 1000 = 0, 'SigV2', 'SigV4') as signature_version, 'AuthHeader' as authentication_type,
    'TLSv1.3' as tls_version from range(${PARQUET_ROWS}) as numbers (i)) to '${path}' (format parquet, compression zstd)`)
  return { records: PARQUET_ROWS, sigV2: Math.ceil(PARQUET_ROWS / 1000) }
}

const makeGroupBy = (path) => `import { DuckDBInstance } from '@duckdb/node-api'
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const result = await connection.runAndReadAll("select bucket_name, remote_ip, requester, authentication_type, user_agent, signature_version, count(*) as requests, min(request_time), max(request_time) from '${path}' group by all")
process.stdout.write(String(result.getRowObjects().reduce((sum, { requests }) => sum + Number(requests), 0)))`

function verify(path, expected) {
  const { stdout } = spawnSync(process.execPath, [cli, 'check', path, '--format', 'json'], {
    maxBuffer: 1 << 30,
  })
  const { totals } = JSON.parse(stdout)
  for (const [name, count] of Object.entries(expected))
    if (totals[name] !== count) throw new Error(`${path}: ${name} is ${totals[name]}, and should be ${count}`)
}

function measureTime(command) {
  const [program, ...args] = options['real-time'] ? addRealTimePriority(command) : command
  const begin = performance.now()
  const { stdout, error } = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 30,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })
  if (error !== undefined) throw error
  return { seconds: (performance.now() - begin) / 1000, answer: stdout.trim() }
}

const rows = []

/**
 * Compares the check of a path with other programs.
 *
 * @param others each has its name, command, the answer that it must give, and the largest allowed ratio
 */
function compare(what, path, others) {
  const ours = []
  const theirs = others.map(() => [])
  for (let run = 0; run < runs; run++) {
    ours.push(measureTime([process.execPath, cli, 'check', path]).seconds)
    for (const [at, { name, command, answer: expected }] of others.entries()) {
      const { seconds, answer } = measureTime(command)
      if (answer !== String(expected))
        throw new Error(`${name} answers ${answer}, and should answer ${expected}`)
      theirs[at].push(seconds)
    }
  }
  for (const [at, { name, limit }] of others.entries()) {
    const ratio = computeMedian(ours) / computeMedian(theirs[at])
    rows.push([
      what,
      `${computeMedian(ours).toFixed(2)} s`,
      name,
      `${computeMedian(theirs[at]).toFixed(2)} s`,
      ratio.toFixed(2),
      String(limit),
      ratio <= limit ? 'yes' : 'no',
    ])
  }
}

const makeShellCommand = (text) => ['sh', '-c', text]
const size = `${(bytes / 1e9).toFixed(2)} GB`

const countBytes = (files, expected) => ({
  name: '`gzip -dc` and `wc -c`',
  command: makeShellCommand(`gzip -dc ${files} | wc -c`),
  answer: expected,
  limit: 4,
})

const countInflatedBytes = (files) =>
  Number(measureTime(makeShellCommand(`gzip -dc ${files} | wc -c`)).answer)

const folderOfTrail = join(folder, 'trail')
const inFolder = await writeTrailFolder(folderOfTrail)
verify(folderOfTrail, inFolder)
const files = readdirSync(folderOfTrail)
const stored = files.reduce((sum, name) => sum + statSync(join(folderOfTrail, name)).size, 0)
const all = `${folderOfTrail}/*.gz`
compare(
  `CloudTrail, ${size} in ${files.length} gzipped files of ${(stored / files.length / 1e6).toFixed(1)} MB`,
  folderOfTrail,
  [
    countBytes(all, countInflatedBytes(all)),
    {
      name: '`gzip -dc` and `jq`',
      command: makeShellCommand(
        `gzip -dc ${all} | jq -c '.Records[] | select(.additionalEventData.SignatureVersion == "SigV2")' | wc -l`,
      ),
      answer: inFolder.sigV2,
      limit: 1,
    },
  ],
)
rmSync(folderOfTrail, { recursive: true })

const trail = join(folder, 'trail.json.gz')
const inOne = countEvents(await writeTrailFile(trail, bytes, 0))
verify(trail, inOne)
compare(`CloudTrail, ${size} in one gzipped file`, trail, [countBytes(trail, countInflatedBytes(trail))])
rmSync(trail)

const parquet = join(folder, 'access-log.parquet')
verify(parquet, await writeParquet(parquet))
compare(`Parquet, ${PARQUET_ROWS.toLocaleString('en')} records`, parquet, [
  {
    name: "DuckDB's group by",
    command: [process.execPath, '--input-type=module', '-e', makeGroupBy(parquet)],
    answer: PARQUET_ROWS,
    limit: 2,
  },
])

const table = makeMarkdownTable(['what', 'check', 'against', 'takes', 'ratio', 'at most', 'met'], rows)
const text = `${describeMeasurement(`node bench/other-formats.mjs --megabytes ${options.megabytes}${options['real-time'] ? ' --real-time' : ''}`, { load })}; medians of ${runs}\n\n${table}`
process.stdout.write(`${text}\n`)
if (!options.print) writeSection('other formats', text)
