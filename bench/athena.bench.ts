/**
 * `npm run bench:athena`: what a check on Athena reads and how long it takes as logs and SigV2 clients grow. The built
 * command line runs against the rig of `npm run test:trino`; `test/trino/facade` says what that does not simulate. It writes
 * the section of bench/README.md.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Report } from '../src/model/report.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../test/support/records.js'
import type { Facade } from '../test/trino/facade/facade.js'
import { formatLogTime, formatStamp } from '../test/trino/support/log-sets.js'
import {
  createBucket,
  enableLogging,
  makeAwsEnvironment,
  putObjects,
  startFacadeOverTrino,
} from '../test/trino/support/rig.js'
import { computeMedian } from './measuring.mjs'
import { describeMeasurement, makeMarkdownTable, writeSection } from './readme.mjs'

const HOUR = 3600
const RECORDS_A_LOG_OBJECT = 100
const RUNS = 3
/** The day before yesterday, of which all has been delivered. */
const since = (Math.floor(Date.now() / 86_400_000) - 2) * 24 * HOUR
const until = since + 24 * HOUR
const load = loadavg()[0] as number
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

let facade: Facade
let folder: string
const rows: string[][] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sigv4-bench-'))
  facade = await startFacadeOverTrino()
})
afterAll(async () => {
  await facade.stop()
  rmSync(folder, { recursive: true })
})

/** A day of log objects; every second request is signed with SigV2, by each client in turn. */
function* makeDay(bucket: string, objectsAnHour: number, clients: number): Generator<[string, string]> {
  let signed = 0
  for (let i = 0; i < 24 * objectsAnHour; i++) {
    const at = since + Math.floor((i * HOUR) / objectsAnHour)
    const parts = { bucket, time: formatLogTime(at) }
    const lines = Array.from({ length: RECORDS_A_LOG_OBJECT }, (_, line) => {
      if (line % 2 === 0) return makeRecord(parts)
      const client = signed++ % clients
      return makeSigV2Record({
        ...parts,
        remoteIp: `10.${client >> 16}.${(client >> 8) & 255}.${client & 255}`,
      })
    })
    yield [`logs/${formatStamp(at)}-${i.toString(16).toUpperCase().padStart(16, '0')}`, makeLogText(...lines)]
  }
}

interface Run {
  readonly report: Report
  readonly seconds: number
}

/** The command line as a user starts it. */
function check(bucket: string): Promise<Run> {
  const window = [since, until].map((seconds) => new Date(seconds * 1000).toISOString()) as [string, string]
  const args = [
    'check',
    `s3://${bucket}-logs/logs/`,
    '--buckets',
    bucket,
    '--format',
    'json',
    '--report-directory',
    'report',
  ]
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn(process.execPath, [CLI, ...args, '--since', window[0], '--until', window[1]], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...makeAwsEnvironment(facade) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [output, said] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - begin) / 1000
      if (code === 1) resolve({ report: JSON.parse(output), seconds })
      else reject(new Error(`exit code ${code}: ${said}`))
    })
  })
}

const count = (number: number): string => number.toLocaleString('en')
const formatMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`

test.each([
  [1, 1],
  [10, 1],
  [100, 1],
  [100, 100_000],
])('%i log objects an hour, %i clients', async (objectsAnHour, clients) => {
  const bucket = `growth-${objectsAnHour}-${clients}`
  await createBucket(bucket)
  await createBucket(`${bucket}-logs`)
  const objects = [...makeDay(bucket, objectsAnHour, clients)]
  await putObjects(`${bucket}-logs`, objects)
  await enableLogging(bucket, `${bucket}-logs`, 'logs/', 'flat')
  const size = objects.reduce((sum, [, body]) => sum + Buffer.byteLength(body), 0)
  const requests = (objects.length * RECORDS_A_LOG_OBJECT) / 2

  // The first makes the table and warms the engine.
  await check(bucket)
  const runs: Run[] = []
  while (runs.length < RUNS) runs.push(await check(bucket))

  const findExecution = ({ report }: Run, purpose: string) => {
    const query = report.scan.queries.find((one) => one.purpose === purpose)
    return facade.executions.get(query?.queryExecutionId ?? '')
  }
  for (const run of runs) {
    expect(run.report.totals).toMatchObject({ sigV4: requests, sigV2: requests, unparsed: 0 })
    expect(findExecution(run, 'scan')?.bytesScanned).toBe(size)
  }
  const scans = runs.map((run) => findExecution(run, 'scan'))
  const evidenceBytes = (runs[0] as Run).report.scan.queries
    .filter(({ purpose }) => purpose === 'evidence')
    .reduce((sum, { bytesScanned }) => sum + (bytesScanned ?? Number.NaN), 0)
  const row = [
    count(objectsAnHour),
    count(clients),
    count(objects.length),
    count(2 * requests),
    formatMegabytes(size),
    count(scans[0]?.result?.rows.length ?? Number.NaN),
    formatMegabytes(scans[0]?.bytesScanned ?? Number.NaN),
    formatMegabytes(evidenceBytes),
    `${computeMedian(scans.map((scan) => ((scan?.completed ?? Number.NaN) - (scan?.submitted ?? 0)) / 1000)).toFixed(1)} s`,
    `${computeMedian(runs.map(({ seconds }) => seconds)).toFixed(1)} s`,
  ]
  rows.push(row)
  process.stderr.write(`${row.join(' | ')}\n`)
})

test('bench/README.md has the table', () => {
  expect(rows).toHaveLength(4)
  const heads = [
    ...['log objects an hour', 'SigV2 clients', 'log objects', 'records', 'size'],
    ...['rows of the scan', 'scan reads', 'evidence reads', 'scan takes', 'check takes'],
  ]
  const text = `${describeMeasurement('npm run bench:athena', { load })}; medians of ${RUNS}\n\n${makeMarkdownTable(heads, rows)}`
  process.stdout.write(`${text}\n`)
  writeSection('athena', text)
})
