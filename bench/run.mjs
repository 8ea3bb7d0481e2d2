// Measures the check on log files against other programs, and writes the table of bench/README.md:
//
//   node bench/run.mjs [--quick] [--runs 5] [--part start-up|shapes|files]... [--shape NAME]... [--print]
//
// Whole processes, each in alternation with what it is compared to; the result of the check on every shape is held against
// the generator's own counts first. The data goes to the system's folder for temporary files, and is removed.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeLog, writeLogs } from './generate.mjs'
import { computeMedian } from './measuring.mjs'
import { describeMeasurement, makeMarkdownTable, writeSection } from './readme.mjs'
import { SHAPES } from './shapes.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: {
    /** A tenth of the sizes, one run of each, fewer comparisons: two minutes, for a first idea. */
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    /** Only these parts. */
    part: { type: 'string', multiple: true, default: ['start-up', 'shapes', 'files'] },
    /** Only these shapes. */
    shape: { type: 'string', multiple: true, default: SHAPES.map(({ name }) => name) },
    /** Measures memory for one file only, and not for ten links to it. */
    'one-size': { type: 'boolean', default: false },
    /** Other Node binaries on which memory is measured too. */
    node: { type: 'string', multiple: true, default: [] },
    /** Prints the table, and leaves bench/README.md as it is. */
    print: { type: 'boolean', default: false },
  },
})
// Node 20 reads these certificates at its start, which takes longer than a small check.
delete process.env.NODE_EXTRA_CA_CERTS
const scale = options.quick ? 0.1 : 1
const runs = Number(options.runs ?? (options.quick ? 1 : 5))
const MOST_MEMORY_MIB = 150
const node = process.execPath
const check = (...paths) => [node, `${root}dist/cli.js`, 'check', ...paths]
const folder = mkdtempSync(join(tmpdir(), 'sigv4-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

/** Seconds that a process takes; its output is thrown away. */
function measureTime([command, ...args]) {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn(command, args, { stdio: 'ignore' })
    child.on('error', reject)
    child.on('close', () => resolve((performance.now() - begin) / 1000))
  })
}

/** Peak resident memory of a process in MiB, as Linux knows it; null elsewhere. */
function measurePeakMemory([command, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore' })
    let peak = null
    const look = setInterval(() => {
      try {
        peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024
      } catch {
        // It has ended, or this is not Linux.
      }
    }, 2)
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(look)
      resolve(peak)
    })
  })
}

/** Both in turn, after one run of each that does not count. */
async function compare(ours, theirs) {
  await measureTime(ours)
  await measureTime(theirs)
  const times = { ours: [], theirs: [] }
  for (let run = 0; run < runs; run++) {
    times.ours.push(await measureTime(ours))
    times.theirs.push(await measureTime(theirs))
  }
  return { ours: computeMedian(times.ours), theirs: computeMedian(times.theirs) }
}

/** The report's totals are the generator's counts. */
function verify(counts, ...paths) {
  const [command, ...args] = [...check(...paths), '--format', 'json']
  let output
  try {
    output = execFileSync(command, args, { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    output = error.stdout
  }
  const { totals, source } = JSON.parse(output)
  for (const [name, count] of Object.entries(counts)) {
    const found = name === 'bytes' ? source.bytes : totals[name]
    if (found !== count) throw new Error(`${paths[0]}: ${name} is ${found}, and should be ${count}`)
  }
}

/** The others misread some lines with a quote in a user agent. */
const NEARLY_RIGHT = 0.001

function verifyOther(who, counts, command) {
  const found = JSON.parse(execFileSync(command[0], command.slice(1)))
  const expected = {
    SigV4: counts.sigV4,
    SigV2: counts.sigV2,
    '-': counts.unsigned,
    service: counts.service,
    excluded: counts.excluded,
  }
  for (const [place, count] of Object.entries(expected))
    if (Math.abs((found[place] ?? 0) - count) > counts.records * NEARLY_RIGHT)
      throw new Error(`${who}: ${place} is ${found[place]}, and should be ${count}`)
}

const rows = []
const say = (text) => process.stderr.write(`${text}\n`)
function addRow(what, ours, against, theirs, limit, unit = 's') {
  const show = (number) => (unit === 's' ? `${number.toFixed(2)} s` : `${Math.round(number)} ${unit}`)
  const ratio = theirs === null ? null : ours / theirs
  const isMet = ratio !== null ? ratio <= limit : unit === 'MB/s' ? ours >= limit : ours <= limit
  const row = [
    what,
    show(ours),
    against,
    theirs === null ? '' : show(theirs),
    ratio === null ? '' : ratio.toFixed(2),
    ratio !== null ? `≤ ${limit}` : `${unit === 'MB/s' ? '≥' : '≤'} ${limit} ${unit}`,
    isMet ? 'yes' : 'no',
  ]
  rows.push(row)
  say(row.join(' | '))
}

/** On each Node, one gigabyte and ten, with every report written. */
async function measureMemory(title, file) {
  const ten = join(folder, 'ten')
  mkdirSync(ten)
  for (let copy = 0; copy < 10; copy++) linkSync(file, join(ten, `${copy}.log`))
  for (const binary of [node, ...options.node]) {
    const version = execFileSync(binary, ['--version']).toString().trim()
    for (const [size, path] of options.quick || options['one-size']
      ? [['', file]]
      : [
          ['', file],
          ['ten files of it, ', ten],
        ]) {
      const reports = join(folder, 'reports')
      const [, ...args] = check(path, '--report-directory', reports)
      const peak = await measurePeakMemory([binary, ...args])
      rmSync(reports, { recursive: true, force: true })
      if (peak !== null)
        addRow(`${title}: ${size}memory on Node ${version}`, peak, '', null, MOST_MEMORY_MIB, 'MiB')
    }
  }
  rmSync(ten, { recursive: true })
}

const onPosix = process.platform !== 'win32'
const duckdb = !options.quick && existsSync(new URL('node_modules/@duckdb/node-api', import.meta.url))
if (!duckdb && !options.quick) say('DuckDB is not installed (npm ci --prefix bench): its rows are left out.')

if (options.part.includes('start-up')) {
  say('examples/access-logs')
  const start = await compare(check(`${root}examples/access-logs`), [node, '-e', '0'])
  addRow('`examples/access-logs`', start.ours, '`node -e 0`', start.theirs, 2.8)
}

const bytes = Math.round(1e9 * scale)
const ONE_THREAD_BYTES = 200e6
const shapes = options.part.includes('shapes') ? options.shape : []
for (const shape of SHAPES.filter(({ name }) => shapes.includes(name))) {
  const one = join(folder, 'one.log')
  const counts = writeLog(one, bytes, { shape: shape.name })
  verify(counts, one)
  if (onPosix) {
    const { ours, theirs } = await compare(check(one), ['wc', '-l', one])
    addRow(shape.title, ours, '`wc -l`', theirs, shape.atMost)
  }
  if (shape.readable && !options.quick) {
    const others = [['`readline` and a regular expression', [node, `${root}bench/readline.mjs`, one]]]
    if (duckdb) others.push(['DuckDB', [node, `${root}bench/duckdb.mjs`, one]])
    for (const [who, command] of others) {
      verifyOther(who, counts, command)
      const { ours, theirs } = await compare(check(one), command)
      addRow(shape.title, ours, who, theirs, 0.5)
    }
  }
  await measureMemory(shape.title, one)
  const little = join(folder, 'little.log')
  writeLog(little, ONE_THREAD_BYTES * scale, { shape: shape.name })
  const speeds = []
  for (let run = 0; run < runs; run++)
    speeds.push(Number(execFileSync(node, [`${root}bench/exact.mjs`, little])))
  addRow(`${shape.title}: one thread`, computeMedian(speeds), '', null, 150, 'MB/s')
  rmSync(little)
  rmSync(one)
}

if (options.part.includes('files')) {
  for (const [count, size, name, limit] of [
    [20_000, 50_000, '50 KB', 0.8],
    [200_000, 2_000, '2 KB', 1.2],
  ]) {
    const many = join(folder, 'many')
    const files = Math.round(count * scale)
    verify(writeLogs(many, files, size, {}), many)
    if (onPosix) {
      const cat = ['find', many, '-type', 'f', '-exec', 'cat', '{}', '+']
      const { ours, theirs } = await compare(check(many), cat)
      addRow(`${files.toLocaleString('en')} files of ${name}`, ours, '`cat` of them', theirs, limit)
    }
    rmSync(many, { recursive: true })
  }
  const zipped = join(folder, 'zipped')
  const files = Math.round(20_000 * scale)
  const { bytes: _content, ...counted } = writeLogs(zipped, files, 50_000, { gzip: true })
  verify(counted, zipped)
  if (onPosix) {
    const { ours, theirs } = await compare(check(zipped), [
      'sh',
      '-c',
      `find ${zipped} -type f -exec gzip -dc {} + | wc -l`,
    ])
    addRow(
      `${files.toLocaleString('en')} gzipped files of 50 KB`,
      ours,
      '`gzip -dc` and `wc -l`',
      theirs,
      1.1,
    )
  }
}

const table = makeMarkdownTable(['what', 'check', 'against', 'takes', 'ratio', 'limit', 'met'], rows)
const text = `${describeMeasurement(options.quick ? 'npm run bench -- --quick' : 'npm run bench')}; medians of ${runs}; one file of ${(bytes / 1e9).toFixed(1)} GB each\n\n${table}`
process.stdout.write(`${text}\n`)
if (!options.print && !options.quick) writeSection('table', text)
