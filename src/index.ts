/**
 * The one bundle that the packaged action, the command line and the scan workers share. Each part is loaded when it is
 * asked for, so that none pays for another's libraries.
 */
export async function runCommandLine(): Promise<void> {
  const { main } = await import('./cli.js')
  await main()
}

export async function runAction(): Promise<void> {
  const { main } = await import('./action.js')
  await main()
}

export async function runScanWorker(): Promise<void> {
  const { countShares } = await import('./engines/embedded/worker.js')
  await countShares()
}
