import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Finished, makeTemporaryFolders, start } from '../support/dist.js'
import { makeLogText, makeRecord } from '../support/records.js'

/**
 * Processor time that a command may use after a signal. A limit on the time of a clock would fail on a busy machine.
 * https://docs.kernel.org/filesystems/proc.html gives the fields of /proc/PID/stat.
 */
const MOST_SECONDS_AFTER_SIGNAL = 2
const CLIENTS = 50_000
const EXCEPTIONS = 10_000
const CLOCK_TICKS_PER_SECOND = 100
/** Seconds of processor time after which a command receives the signal. */
const MOMENTS = [0.3, 1, 2, 3]

const onLinux = process.platform === 'linux' ? describe : describe.skip
const folders = makeTemporaryFolders()
let folder: string
const at = (name: string) => join(folder, name)
const addressOf = (index: number) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`
const requesterOf = (index: number) => `arn:aws:iam::111122223333:user/backup-${index}`

beforeAll(() => {
  folder = folders.make()
  const clients = Array.from({ length: CLIENTS }, (_, index) =>
    makeRecord({
      signature: 'SigV2',
      remoteIp: addressOf(index),
      requester: requesterOf(index),
      userAgent: `backup ${'agent '.repeat(20)}${index}`,
    }),
  )
  writeFileSync(at('clients.log'), makeLogText(...clients))
  const expires = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10)
  const exceptions = Array.from(
    { length: EXCEPTIONS },
    (_, index) => `  - reason: ${'Its owner moves it to a newer SDK. '.repeat(5)}
    owner: team-${index}
    expires: ${expires}
    network: ${addressOf(index)}/32
    requester: ${requesterOf(index)}
    user-agent-contains: "backup ${'agent '.repeat(8)}"
`,
  )
  writeFileSync(at('exceptions.yml'), `exceptions:\n${exceptions.join('')}`)
  // Standard error can have other lines. So the process writes its processor time to a file.
  writeFileSync(
    at('cpu.cjs'),
    `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeFileSync(process.env.CPU_FILE, String((user + system) / 1e6))
})`,
  )
})
afterAll(() => folders.removeAll())

/** Seconds of processor time of a running process, or null when it has ended. */
function readProcessorSeconds(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    if (fields[0] === 'Z') return null
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_PER_SECOND
  } catch {
    return null
  }
}

/** The result of a command that received SIGTERM, or null when it ended before. */
async function cancel(
  args: readonly string[],
  moment: number,
): Promise<{ readonly finished: Finished; readonly secondsAfterSignal: number } | null> {
  const cpuFile = at(`cpu-${moment}`)
  const { child, finished } = start('cli', args, {
    env: { NODE_OPTIONS: `--require ${at('cpu.cjs')}`, CPU_FILE: cpuFile },
    timeoutMilliseconds: 120_000,
  })
  const pid = child.pid as number
  for (;;) {
    const seconds = readProcessorSeconds(pid)
    if (seconds === null) {
      await finished
      return null
    }
    if (seconds < moment) {
      await wait(5)
      continue
    }
    child.kill('SIGTERM')
    const result = await finished
    return { finished: result, secondsAfterSignal: Number(readFileSync(cpuFile, 'utf8')) - seconds }
  }
}

onLinux(`a check of ${CLIENTS} clients with ${EXCEPTIONS} exceptions, and its package`, () => {
  test('SIGTERM at any moment ends the check soon with exit code 4', async () => {
    let cancelled = 0
    for (const moment of MOMENTS) {
      const args = ['check', at('clients.log'), '--exceptions-file', at('exceptions.yml')]
      const outputs = ['--report-directory', at(`report-${moment}`), '--write-baseline', at(`b-${moment}`)]
      const result = await cancel([...args, ...outputs], moment)
      if (result === null) continue
      const { finished, secondsAfterSignal } = result
      // From the moment at which all files are written, the verdict stands.
      if (finished.code === 1 && finished.stdout !== '') continue
      cancelled++
      expect(finished.stderr).toContain('Cancelled by SIGTERM: the check did not finish and has no verdict.')
      expect([finished.code, finished.stdout]).toEqual([4, ''])
      expect(secondsAfterSignal).toBeLessThan(MOST_SECONDS_AFTER_SIGNAL)
    }
    expect(cancelled).toBeGreaterThan(1)
  }, 500_000)

  test('SIGTERM at any moment ends a verification soon with exit code 4', async () => {
    const directory = at('report')
    const written = await start('cli', ['check', at('clients.log'), '--report-directory', directory], {
      timeoutMilliseconds: 120_000,
    }).finished
    expect(written.code).toBe(1)
    let ended = 0
    for (const moment of [0.2, 0.5, 0.8]) {
      const result = await cancel(['verify', directory], moment)
      if (result === null) continue
      const { finished, secondsAfterSignal } = result
      if (finished.code === 0 && finished.stdout.startsWith('VALID')) continue
      ended++
      expect(finished.stderr).toContain('Cancelled by SIGTERM')
      expect([finished.code, finished.stdout]).toEqual([4, ''])
      expect(secondsAfterSignal).toBeLessThan(MOST_SECONDS_AFTER_SIGNAL)
    }
    expect(ended).toBeGreaterThan(0)
  }, 300_000)
})
