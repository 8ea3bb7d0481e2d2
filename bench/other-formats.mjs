// Measures the check on CloudTrail files and on access logs in Parquet against other programs, and writes the table of
// bench/README.md:
//
//   node bench/other-formats.mjs [--megabytes 1000] [--runs 3] [--print]
//
// Whole processes, in turn with what each is compared to. The totals of each check are held against what was written.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { markdownTable, measured, writeSection } from './readme.mjs'

const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
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

/** An event as CloudTrail writes it; one in a thousand is signed with SigV2. */
function event(number) {
  const user = number % 40
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
      key: `in/${number}.csv`,
    },
    responseElements: null,
    additionalEventData: {
      SignatureVersion: isOld ? 'SigV2' : 'SigV4',
      CipherSuite: 'TLS_AES_128_GCM_SHA256',
      bytesTransferredIn: 0,
      AuthenticationMethod: 'AuthHeader',
      'x-amz-id-2': `${number}dGhpcyBpcyBubyByZWFsIGhvc3QgaWQ=`,
      bytesTransferredOut: number % 100_000,
    },
    requestID: number.toString(16).toUpperCase().padStart(16, '0'),
    eventID: `4d8f0c2e-7b94-4163-90fe-${number.toString(16).padStart(12, '0')}`,
    readOnly: true,
    resources: [
      { type: 'AWS::S3::Object', ARN: `arn:aws:s3:::reports/in/${number}.csv` },
      { accountId: '111122223333', type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::reports' },
    ],
    eventType: 'AwsApiCall',
    managementEvent: false,
    recipientAccountId: '111122223333',
    eventCategory: 'Data',
    tlsDetails: { tlsVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256' },
  })
}

async function writeTrail(path) {
  let events = 0
  const parts = function* () {
    let written = 0
    yield '{"Records":['
    while (written < bytes) {
      let part = ''
      while (part.length < 1 << 16) part += `${events === 0 ? '' : ','}${event(events++)}`
      written += part.length
      yield part
    }
    yield ']}'
  }
  await pipeline(Readable.from(parts()), createGzip(), createWriteStream(path))
  return { records: events, sigV2: Math.ceil(events / 1000) }
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

const GROUP_BY = (path) => `import { DuckDBInstance } from '@duckdb/node-api'
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const result = await connection.runAndReadAll("select bucket_name, remote_ip, requester, authentication_type, user_agent, signature_version, count(*), min(request_time), max(request_time) from '${path}' group by all")
process.stdout.write(String(result.currentRowCount))`

function verify(path, expected) {
  const { stdout } = spawnSync(process.execPath, [cli, 'check', path, '--format', 'json'], {
    maxBuffer: 1 << 30,
  })
  const { totals } = JSON.parse(stdout)
  for (const [name, count] of Object.entries(expected))
    if (totals[name] !== count) throw new Error(`${path}: ${name} is ${totals[name]}, and should be ${count}`)
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

function seconds([command, ...args]) {
  const begin = performance.now()
  spawnSync(command, args, { stdio: 'ignore', cwd: fileURLToPath(new URL('.', import.meta.url)) })
  return (performance.now() - begin) / 1000
}

const rows = []
function compare(what, path, who, command, limit) {
  const ours = []
  const theirs = []
  for (let run = 0; run < runs; run++) {
    ours.push(seconds([process.execPath, cli, 'check', path]))
    theirs.push(seconds(command))
  }
  const ratio = median(ours) / median(theirs)
  rows.push([
    what,
    `${median(ours).toFixed(2)} s`,
    who,
    `${median(theirs).toFixed(2)} s`,
    ratio.toFixed(2),
    String(limit),
    ratio <= limit ? 'yes' : 'no',
  ])
}

const trail = join(folder, 'trail.json.gz')
verify(trail, await writeTrail(trail))
const size = `${(bytes / 1e9).toFixed(2)} GB`
compare(
  `CloudTrail, one gzipped file of ${size}`,
  trail,
  '`gzip -dc` and `wc -c`',
  ['sh', '-c', `gzip -dc ${trail} | wc -c`],
  4,
)
if (spawnSync('jq', ['--version']).status === 0)
  compare(
    `CloudTrail, one gzipped file of ${size}`,
    trail,
    '`gzip -dc` and `jq`',
    [
      'sh',
      '-c',
      `gzip -dc ${trail} | jq -c '.Records[] | select(.additionalEventData.SignatureVersion == "SigV2")' | wc -l`,
    ],
    1,
  )
const parquet = join(folder, 'access-log.parquet')
verify(parquet, await writeParquet(parquet))
compare(
  `Parquet, ${PARQUET_ROWS.toLocaleString('en')} records`,
  parquet,
  "DuckDB's group by",
  [process.execPath, '--input-type=module', '-e', GROUP_BY(parquet)],
  2,
)

const table = markdownTable(['what', 'check', 'against', 'takes', 'ratio', 'at most', 'met'], rows)
const text = `${measured(`node bench/other-formats.mjs --megabytes ${options.megabytes}`, { load })}; medians of ${runs}\n\n${table}`
process.stdout.write(`${text}\n`)
if (!options.print) writeSection('other formats', text)
