import { execFileSync } from 'node:child_process'
import { createWriteStream, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeStep, makeTemporaryFolders, type Step, selectAnnotations } from '../support/dist.js'
import { makeLogText, makeRecord } from '../support/records.js'

const onPosix = process.platform === 'win32' ? test.skip : test
const folders = makeTemporaryFolders()
let act: Step

beforeEach(() => {
  act = makeStep(folders.make())
})
afterEach(() => folders.removeAll())

const inWorkspace = (name: string) => join(act.workspace, name)

describe('a step whose log has no reader', () => {
  onPosix.each(['SIGTERM', null] as const)(
    'A step without a log reader ends within seconds and leaves no verdict, with the signal %s or none',
    async (signal) => {
      const pipe = inWorkspace('pipe')
      execFileSync('mkfifo', [pipe])
      const { child, finished } = act.start({ 'log-location': 'pipe', 'report-directory': 'out' })
      const writer = createWriteStream(pipe)
      writer.on('error', () => {})
      await new Promise((resolve) => writer.on('open', resolve))
      // Each read causes lines of progress, and the first line meets the closed pipe.
      const feeding = setInterval(() => writer.write(makeLogText(makeRecord())), 200)
      child.stdout?.destroy()
      const started = performance.now()
      if (signal !== null) child.kill(signal)
      const { code } = await finished
      clearInterval(feeding)
      writer.destroy()
      expect(code).toBe(1)
      expect(performance.now() - started).toBeLessThan(15_000)
      expect(act.outputs()).toEqual({ verdict: '' })
      expect(existsSync(inWorkspace('out'))).toBe(false)
    },
  )
})

describe('a cancelled step', () => {
  onPosix('SIGINT stops a step at once, without a verdict and without a partly written file', async () => {
    const pipe = inWorkspace('pipe')
    execFileSync('mkfifo', [pipe])
    const { child, finished } = act.start({ 'log-location': 'pipe', 'report-directory': 'out' })
    const writer = createWriteStream(pipe)
    writer.on('error', () => {})
    // The pipe opens when the step begins to read. The step then waits for bytes that never arrive.
    await new Promise((resolve) => writer.on('open', resolve))
    child.kill('SIGINT')
    const { code, stdout } = await finished
    writer.destroy()
    rmSync(pipe)
    expect(code).toBe(1)
    expect(selectAnnotations(stdout, 'error')).toEqual([
      expect.stringMatching(/^::error title=The check could not run::Cancelled by SIGINT/),
    ])
    expect(act.outputs()).toEqual({ verdict: '' })
    expect(existsSync(inWorkspace('out'))).toBe(false)
  })
})
