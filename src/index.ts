import { listenForStop } from './runtime/cancellation.js'

/**
 * The one bundle that the packaged action, the command line and the scan workers share. Each part is loaded when it is
 * asked for, so that none pays for another's libraries. Signals are listened for before that: loading takes time, in which a
 * signal would end the process with an earlier report left where it was.
 */
export async function runCommandLine(): Promise<void> {
  const stop = listenForStop(process)
  const { main } = await import(/* webpackChunkName: "cli" */ './cli/main.js')
  await main(stop)
}

export async function runAction(): Promise<void> {
  const stop = listenForStop(process)
  const { main } = await import(/* webpackChunkName: "runner" */ './action/main.js')
  await main(stop)
}

export async function runScanWorker(): Promise<void> {
  const { countShares } = await import(
    /* webpackChunkName: "worker" */ './engines/embedded/workers/worker.js'
  )
  await countShares()
}
