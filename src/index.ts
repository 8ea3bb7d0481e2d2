import { existsSync } from 'node:fs'
import { listenForStop } from './runtime/cancellation.js'
import { keepCompiledCode } from './runtime/compiled-code.js'

/**
 * Runs the command line. Signal handlers are installed first: a signal during the load would otherwise end the process before
 * an earlier report is removed.
 */
export async function runCommandLine(): Promise<void> {
  const stop = listenForStop(process)
  if (hasLocalFile(process.argv.slice(2))) await keepCompiledCode()
  const { main } = await import(/* webpackChunkName: "cli" */ './cli/main.js')
  await main(stop)
}

/** Runs the action in a step of a workflow. */
export async function runAction(): Promise<void> {
  const stop = listenForStop(process)
  const { main } = await import(/* webpackChunkName: "runner" */ './action/main.js')
  await main(stop)
}

/** Runs a worker thread that counts shares. */
export async function runScanWorker(): Promise<void> {
  const { workerData } = await import('node:worker_threads')
  if (workerData.isCompiledCodeKept) await keepCompiledCode()
  if (workerData.kind === 's3') {
    const { readAndCount } = await import(
      /* webpackChunkName: "s3-worker" */ './engines/embedded/workers/s3-worker.js'
    )
    return readAndCount()
  }
  const { countShares } = await import(
    /* webpackChunkName: "worker" */ './engines/embedded/workers/worker.js'
  )
  await countShares()
}

/**
 * Whether the arguments name a file or folder to read, and no location on S3. A check on S3 takes much longer than the start,
 * and kept code would take 4 MB of its memory. The first argument is the command, and an argument after an option can be its value.
 */
function hasLocalFile(commandLine: readonly string[]): boolean {
  return (
    commandLine.some(
      (argument, at) => at > 0 && commandLine[at - 1]?.startsWith('-') === false && existsSync(argument),
    ) && !commandLine.some((argument) => argument.startsWith('s3://'))
  )
}
