/**
 * `npm run test:trino`: starts moto and Trino, runs the tests of this folder against them, and stops them. Options and
 * patterns are handed on to jest. With `--rig` it starts the servers, prints their addresses and waits for Ctrl-C.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMoto, installTrino } from './rig/downloads.mjs'
import { findJdk } from './rig/jdk.mjs'
import { startMoto, startTrino } from './rig/servers.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const say = (message) => process.stderr.write(`rig: ${message}\n`)
const began = Date.now()
const countSeconds = () => ((Date.now() - began) / 1000).toFixed(0)

const running = []
const directory = mkdtempSync(join(tmpdir(), 'trino-rig-'))
const stop = async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    void stop().then(() => process.exit(130))
  })

let code = 1
try {
  const jdk = findJdk()
  const [trino, moto] = await Promise.all([installTrino(jdk, say), installMoto(say)])
  const motoServer = await startMoto(moto, directory, 'moto')
  running.push(motoServer)
  // The tests of permissions let these check signatures and policies. Each file of such tests has its own.
  const guardedMotos = []
  for (const name of ['guarded-moto-1', 'guarded-moto-2']) {
    const guardedMoto = await startMoto(moto, directory, name)
    running.push(guardedMoto)
    guardedMotos.push(guardedMoto.url)
  }
  const trinoServer = await startTrino({ jdk, installation: trino, directory, moto: motoServer.url })
  running.push(trinoServer)
  say(`moto and Trino are ready after ${countSeconds()} s; their logs are in ${directory}`)
  const rig = {
    moto: motoServer.url,
    guardedMotos,
    trino: trinoServer.url,
    jdk,
  }
  const options = process.argv.slice(2)
  if (options[0] === '--rig') {
    process.stdout.write(`${JSON.stringify(rig)}\n`)
    await new Promise(() => setInterval(() => undefined, 60_000))
  }
  code = await new Promise((resolve) => {
    const jest = ['node_modules/jest/bin/jest.js', '--config', 'test/trino/jest.config.js', ...options]
    const child = spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, S3_SIGV4_CHECK_RIG: JSON.stringify(rig) },
    })
    child.on('exit', (exit) => resolve(exit ?? 1))
  })
  say(`ended after ${countSeconds()} s`)
} catch (thrown) {
  say(thrown.message)
} finally {
  await stop()
  if (code === 0) rmSync(directory, { recursive: true, force: true })
}
process.exit(code)
