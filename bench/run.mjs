// Measures the check on log files against other programs, and writes the table of bench/README.md:
//
//   node bench/run.mjs [--scale 0.1] [--runs 5] [--print]
//
// Whole processes, each in alternation with what it is compared to; the result of every kind of run is held against the
// generator's own counts first. The data goes to the system's folder for temporary files, and is removed.
import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeLog, writeLogs } from './generate.mjs'
import { markdownTable, measured, writeSection } from './readme.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: {
    /** Part of the full sizes, for a quick look. */
    scale: { type: 'string', default: '1' },
    runs: { type: 'string', default: '5' },
    /** Prints the table, and leaves bench/README.md as it is. */
    print: { type: 'boolean', default: false },
  },
})
const scale = Number(options.scale)
const runs = Number(options.runs)
const node = process.execPath
const check = (...paths) => [node, `${root}dist/cli.js`, 'check', ...paths]
const folder = mkdtempSync(join(tmpdir(), 'sigv4-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

/** Seconds that a whole process takes; its output is thrown away. */
function timed([command, ...args]) {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn(command, args, { stdio: 'ignore' })
    child.on('error', reject)
    child.on('close', () => resolve((performance.now() - begin) / 1000))
  })
}

/** Peak resident memory of a process in MiB, as Linux knows it; null elsewhere. */
function peakMemory([command, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore' })
    let peak = null
    const look = setInterval(() => {
      try {
        peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024
      } catch {
        // It has ended, or this is no Linux.
      }
    }, 5)
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(look)
      resolve(peak)
    })
  })
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Both in turn, after one run of each that does not count. */
async function compare(ours, theirs) {
  await timed(ours)
  await timed(theirs)
  const times = { ours: [], theirs: [] }
  for (let run = 0; run < runs; run++) {
    times.ours.push(await timed(ours))
    times.theirs.push(await timed(theirs))
  }
  return { ours: median(times.ours), theirs: median(times.theirs) }
}

/** The report's totals are the generator's counts. */
function verify(counts, ...paths) {
  const [command, ...args] = [...check(...paths), '--format', 'json']
  let output
  try {
    output = execFileSync(command, args, { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] })
  } catch (error) {
    output = error.stdout
  }
  const { totals, source } = JSON.parse(output)
  for (const [name, count] of Object.entries(counts)) {
    const found = name === 'bytes' ? source.bytes : totals[name]
    if (found !== count) throw new Error(`${paths[0]}: ${name} is ${found}, and should be ${count}`)
  }
}

function verifyDuckdb(counts, command) {
  const found = JSON.parse(execFileSync(command[0], command.slice(1)))
  const expected = {
    SigV4: counts.sigV4,
    SigV2: counts.sigV2,
    '-': counts.unsigned,
    service: counts.service,
    excluded: counts.excluded,
    unparsed: counts.unparsed,
  }
  for (const [place, count] of Object.entries(expected))
    if ((found[place] ?? 0) !== count)
      throw new Error(`DuckDB: ${place} is ${found[place]}, and should be ${count}`)
}

const rows = []
const say = (text) => process.stderr.write(`${text}\n`)
function addRow(what, ours, against, theirs, limit, unit = 's') {
  const show = (number) => (unit === 's' ? `${number.toFixed(2)} s` : `${Math.round(number)} MiB`)
  const ratio = theirs === null ? null : ours / theirs
  const isMet = theirs === null ? ours <= limit : ratio <= limit
  const row = [
    what,
    show(ours),
    against,
    theirs === null ? '' : show(theirs),
    ratio === null ? '' : ratio.toFixed(2),
    `${limit}${theirs === null ? ` ${unit}` : ''}`,
    isMet ? 'yes' : 'no',
  ]
  rows.push(row)
  say(row.join(' | '))
}

const onPosix = process.platform !== 'win32'
const duckdb = existsSync(new URL('node_modules/@duckdb/node-api', import.meta.url))
if (!duckdb) say('DuckDB is not installed (npm ci --prefix bench): its row is left out.')

say('examples/access-logs')
const start = await compare(check(`${root}examples/access-logs`), [node, '-e', '0'])
addRow('`examples/access-logs`', start.ours, '`node -e 0`', start.theirs, 2.5)

const bytes = Math.round(1e9 * scale)
const one = join(folder, 'one.log')
for (const clients of [200, 1_000_000]) {
  say(`one file, ${clients} clients`)
  const counts = writeLog(one, bytes, { clients })
  verify(counts, one)
  const name = `one file of ${(bytes / 1e9).toFixed(1)} GB, ${clients.toLocaleString('en')} clients`
  if (onPosix) {
    const { ours, theirs } = await compare(check(one), ['wc', '-l', one])
    addRow(name, ours, '`wc -l`', theirs, 4)
  }
  if (duckdb && clients === 200) {
    const query = [node, `${root}bench/duckdb.mjs`, one]
    verifyDuckdb(counts, query)
    const { ours, theirs } = await compare(check(one), query)
    addRow(name, ours, 'DuckDB', theirs, 0.33)
  }
  const peak = await peakMemory(check(one))
  if (peak !== null) addRow(`${name}: resident memory`, peak, '', null, 150, 'MiB')

  const ten = join(folder, 'ten.log')
  appendTimes(one, ten, 10)
  verify(Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, 10 * count])), ten)
  const peakOfTen = await peakMemory(check(ten))
  if (peakOfTen !== null)
    addRow(
      `ten times as much, ${clients.toLocaleString('en')} clients: resident memory`,
      peakOfTen,
      '',
      null,
      150,
      'MiB',
    )
  rmSync(ten)
  rmSync(one)
}

say('many files')
const many = join(folder, 'many')
const files = Math.round(20_000 * scale)
verify(writeLogs(many, files, 50_000, {}), many)
if (onPosix) {
  const cat = ['find', many, '-type', 'f', '-exec', 'cat', '{}', '+']
  const { ours, theirs } = await compare(check(many), cat)
  addRow(`${files.toLocaleString('en')} files of 50 KB`, ours, '`cat` of them', theirs, 1)
}
const zipped = join(folder, 'zipped')
const { bytes: _content, ...counted } = writeLogs(zipped, Math.round(files / 10), 50_000, { gzip: true })
verify(counted, zipped)

const table = markdownTable(['what', 'check', 'against', 'takes', 'ratio', 'at most', 'met'], rows)
const text = `${measured('npm run bench')}; medians of ${runs}\n\n${table}`
process.stdout.write(`${text}\n`)
if (!options.print) writeSection('table', text)

/** Copies a file so many times into another, one behind the other. */
function appendTimes(from, to, times) {
  const chunk = Buffer.alloc(8 << 20)
  for (let copy = 0; copy < times; copy++) {
    const file = openSync(from, 'r')
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      appendFileSync(to, chunk.subarray(0, read))
    closeSync(file)
  }
}
