import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { listenForStop } from '../../src/runtime/cancellation.js'
import { CheckError } from '../../src/runtime/errors.js'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

function listening() {
  const source = new EventEmitter()
  const ended: CheckError[] = []
  const stop = listenForStop(source)
  stop.onOverdue((reason) => void ended.push(reason))
  return { source, ended, stop }
}

test.each(['SIGINT', 'SIGTERM'])('The signal %s aborts the run once, and the reason has its name', (name) => {
  const { source, ended, stop } = listening()
  source.emit(name, name)
  source.emit(name, name)
  expect(stop.signal.reason).toBeInstanceOf(CheckError)
  expect((stop.signal.reason as CheckError).message).toContain(`Cancelled by ${name}`)
  expect(ended).toEqual([])
})

test('A second signal, some time later, ends the process at once', () => {
  const { source, ended, stop } = listening()
  source.emit('SIGINT', 'SIGINT')
  jest.advanceTimersByTime(1_000)
  source.emit('SIGTERM', 'SIGTERM')
  expect(ended).toEqual([stop.signal.reason])
})

test('Work that does not stop after an abort is ended', () => {
  const { source, ended } = listening()
  source.emit('SIGINT', 'SIGINT')
  jest.advanceTimersByTime(10_000)
  expect(ended).toHaveLength(1)
})

test('The deadline aborts the run, and the message names the setting', () => {
  const { stop } = listening()
  stop.startDeadline(30, '--timeout-minutes')
  jest.advanceTimersByTime(30 * 60_000 - 1)
  expect(stop.signal.aborted).toBe(false)
  jest.advanceTimersByTime(1)
  expect((stop.signal.reason as CheckError).message).toMatch(/within 30 minutes.*--timeout-minutes/)
})

test('A released listener ignores signals and the deadline', () => {
  const { source, ended, stop } = listening()
  stop.startDeadline(1, 'timeout-minutes')
  stop.release()
  source.emit('SIGINT', 'SIGINT')
  jest.advanceTimersByTime(120_000)
  expect(stop.signal.aborted).toBe(false)
  expect(ended).toEqual([])
})
