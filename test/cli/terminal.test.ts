import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { showProgress } from '../../src/cli/progress.js'
import { openTerminal } from '../../src/cli/terminal.js'
import { formatProgress } from '../../src/report/formats/progress-lines.js'
import { CheckError } from '../../src/runtime/errors.js'

/** A standard stream that keeps its output, or fails every write. */
function stream(options: { isTTY?: boolean; columns?: number; failure?: NodeJS.ErrnoException } = {}) {
  let text = ''
  const writable = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      if (options.failure === undefined) text += chunk
      done(options.failure ?? null)
    },
  })
  return Object.assign(writable, {
    isTTY: options.isTTY ?? false,
    columns: options.columns ?? 80,
    text: () => text,
  })
}

describe('color', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { CI: 'true' }, false],
    [true, { CI: 'false' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '3', CI: 'true' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('The color on terminal %p with %j is %p', (isTTY, env, color) => {
    expect(openTerminal({ stdout: stream({ isTTY }), stderr: stream() }, env).hasColor).toBe(color)
  })

  test('The option decides on color before any variable', () => {
    const streams = { stdout: stream({ isTTY: false }), stderr: stream() }
    expect(openTerminal(streams, { NO_COLOR: '1' }, null, 'always').hasColor).toBe(true)
    expect(openTerminal(streams, { FORCE_COLOR: '1' }, null, 'never').hasColor).toBe(false)
  })
})

describe('results', () => {
  test('Results go to standard output, and everything else goes to standard error', async () => {
    const [stdout, stderr] = [stream(), stream()]
    const terminal = openTerminal({ stdout, stderr }, {})
    expect(await terminal.writeResult('{}\n')).toBe(true)
    terminal.say('warning', 'one\ntwo')
    await terminal.flush()
    expect(stdout.text()).toBe('{}\n')
    expect(stderr.text()).toBe('warning: one\ntwo\n')
  })

  test('A closed pipe is reported, and nothing more is written to it', async () => {
    const failure = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    const terminal = openTerminal({ stdout: stream({ failure }), stderr: stream() }, {})
    expect(await terminal.writeResult('x')).toBe(false)
    expect(await terminal.writeResult('y')).toBe(false)
    expect(terminal.isClosed()).toBe(true)
  })

  test('A result that nobody reads is awaited only until the signal', async () => {
    const stop = new AbortController()
    const stdout = Object.assign(new Writable({ write() {} }), { isTTY: false, columns: 80 })
    const terminal = openTerminal({ stdout, stderr: stream() }, {}, stop.signal)
    const waiting = terminal.writeResult('x')
    stop.abort(new CheckError('Cancelled by SIGINT'))
    await expect(waiting).rejects.toThrow('Cancelled by SIGINT')
    await expect(terminal.writeResult('y')).rejects.toThrow('Cancelled by SIGINT')
  })

  test('A full disk is an error of the check', async () => {
    const failure = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    const terminal = openTerminal({ stdout: stream({ failure }), stderr: stream() }, {})
    await expect(terminal.writeResult('x')).rejects.toThrow(CheckError)
  })
})

test('Messages contain no escape sequence and no workflow command', async () => {
  const stderr = stream()
  const terminal = openTerminal({ stdout: stream(), stderr }, {})
  terminal.say('error', 'a \u001b[2J\u202e\r\n::set-output name=x::y ##[error]z')
  await terminal.flush()
  expect(stderr.text()).toBe(
    'error: a <U+001B>[2J<U+202E><U+000D>\n<U+003A>:set-output name=x::y #<U+0023>[error]z\n',
  )
})

describe('progress', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  test.each([
    [{ phase: 'reading', bytesDone: 512, bytesTotal: 1024 }, 5, 'reading: 512 bytes of 1.0 KiB (50 %), 5 s'],
    [{ phase: 'query running', bytesDone: 2048, bytesTotal: null }, 125, 'query running: 2.0 KiB, 2 min 5 s'],
    [{ phase: 'query queued', bytesDone: null, bytesTotal: null }, 0, 'query queued, 0 s'],
    [{ phase: 'reading', bytesDone: 0, bytesTotal: 0 }, 0, 'reading: 0 bytes, 0 s'],
    [
      {
        phase: 'reading',
        bytesDone: 512,
        bytesTotal: 1024,
        objectsDone: 1500,
        objectsTotal: 3000,
        secondsLeft: 65.4,
      },
      60,
      'reading: 1,500 of 3,000 log objects: 512 bytes of 1.0 KiB (50 %), 1 min 0 s, about 1 min 5 s to go',
    ],
  ])('The progress %j is shown as one line', (progress, seconds, expected) => {
    expect(formatProgress(progress, seconds)).toBe(expected)
  })

  test('A terminal without redrawing gets a plain line every few seconds', () => {
    for (const [isTTY, canRedraw] of [
      [true, false],
      [false, true],
    ] as const) {
      const target = stream({ isTTY })
      const view = showProgress(target, canRedraw, performance.now())
      view.update({ phase: 'reading', bytesDone: 1, bytesTotal: 2 })
      expect(target.text()).toBe('')
      jest.advanceTimersByTime(5_000)
      view.update({ phase: 'reading', bytesDone: 2, bytesTotal: 2 })
      jest.advanceTimersByTime(5_000)
      view.end()
      jest.advanceTimersByTime(60_000)
      expect(target.text()).toMatch(
        /^reading: 1 byte of 2 bytes \(50 %\), \d+ s\nreading: 2 bytes of 2 bytes \(100 %\), \d+ s\n$/,
      )
    }
  })

  test('A terminal with redrawing gets a bar, which is erased at the end and for other output', () => {
    const target = stream({ isTTY: true, columns: 80 })
    const view = showProgress(target, true, performance.now())
    view.update({ phase: 'reading', bytesDone: 1, bytesTotal: 2 })
    jest.advanceTimersByTime(100)
    expect(target.text()).toMatch(/^█{12}░{12} reading: 1 byte of 2 bytes \(50 %\), \d+ s$/)
    view.writeAside(() => target.write('warning: x\n'))
    expect(target.text()).toMatch(/ s\r\u001b\[2Kwarning: x\n$/)
    jest.advanceTimersByTime(100)
    view.end()
    jest.advanceTimersByTime(60_000)
    expect(target.text()).toMatch(/\r\u001b\[2K$/)
    expect(target.text()).not.toMatch(/\n█[^\r]*\n/)
  })

  test('Work of less than a second shows no progress', async () => {
    const stderr = stream({ isTTY: true })
    const terminal = openTerminal({ stdout: stream(), stderr }, {})
    terminal.updateProgress({ phase: 'reading', bytesDone: 1, bytesTotal: 2 })
    jest.advanceTimersByTime(900)
    terminal.endProgress()
    await jest.advanceTimersByTimeAsync(60_000)
    expect(stderr.text()).toBe('')
  })
})
