import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { openLog } from '../../src/action/log.js'
import { openRunner, type Runner } from '../../src/action/runner.js'
import { CheckError } from '../../src/runtime/errors.js'
import { makeTemporaryFolders, readOutputs } from '../support/dist.js'

const folders = makeTemporaryFolders()
const environment = { ...process.env }
let folder: string
let log: string
let runner: Runner

beforeEach(() => {
  folder = folders.make()
  log = ''
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '')
  process.env.GITHUB_OUTPUT = join(folder, 'output')
  process.env.GITHUB_STEP_SUMMARY = join(folder, 'summary')
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text
    return true
  })
  runner = openRunner(() => {})
})
afterEach(() => {
  jest.restoreAllMocks()
  process.stdout.removeAllListeners('error')
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
  folders.removeAll()
})

/**
 * Lines that a runner takes for commands. Source:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const commandsIn = (text: string): string[] =>
  text.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['))

describe('what a step writes to its log', () => {
  test('The log has one line for each annotation and each mask', () => {
    runner.annotate('error', '50 % of it\r\nfailed: a, b', 'One: two, three')
    runner.annotate('notice', 'plain')
    runner.mask('top\nsecret')
    expect(log.split(/\r?\n/)).toEqual([
      '::error title=One%3A two%2C three::50 %25 of it%0D%0Afailed: a, b',
      '::notice::plain',
      '::add-mask::top%0Asecret',
      '',
    ])
  })

  test('An annotation of any text is one line of the log', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, title) => {
        log = ''
        runner.annotate('warning', message, title)
        expect(log.split(/\r\n|\r|\n/)).toHaveLength(2)
      }),
    )
  })

  test('The log holds only the workflow commands that the step issues, whatever text it prints', () => {
    process.env.RUNNER_DEBUG = '1'
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('::error::x', '##[error]x', '\n', '\r', ' ', '\u001b[31m', '::', '%0A'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        log = ''
        const lines = openLog(runner)
        lines.group(text)
        lines.printDetail(text)
        lines.endGroup()
        lines.debug(text)
        for (let count = 0; count < 12; count++) lines.warn(text)
        const kinds = commandsIn(log).map((line) => /^::([a-z]+)::/.exec(line)?.[1])
        const debugLines = text.split('\n').map(() => 'debug')
        expect(kinds).toEqual(['group', 'endgroup', ...debugLines, ...new Array(9).fill('warning')])
      }),
    )
  })

  test('The log has debug lines only when debug logging is on', () => {
    openLog(runner).debug('quiet')
    process.env.RUNNER_DEBUG = '1'
    openLog(runner).debug('SELECT 1\nFROM t')
    expect(log.split(/\r?\n/)).toEqual(['::debug::SELECT 1', '::debug::FROM t', ''])
  })

  test('A group is closed before the next one begins, and only an open group is closed', () => {
    const lines = openLog(runner)
    lines.endGroup()
    lines.group('Settings')
    lines.group('Report')
    lines.endGroup()
    lines.endGroup()
    expect(log.split(/\r?\n/)).toEqual([
      '::group::Settings',
      '::endgroup::',
      '::group::Report',
      '::endgroup::',
      '',
    ])
  })

  test('After standard output fails, nothing more is written to it, and the step is notified once', async () => {
    let told = 0
    const failing = openRunner(() => told++)
    process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    failing.printInfo('x')
    failing.annotate('error', 'x')
    failing.debug('x')
    failing.startGroup('x')
    failing.endGroup()
    failing.mask('x')
    await failing.flush()
    expect({ told, log }).toEqual({ told: 1, log: '' })
  })
})

describe('command files of the runner', () => {
  test('Any value of an output is read back unchanged, and adds no other output', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('verdict<<x', 'x', 'ghadelimiter_'))
    const value = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n').replaceAll('\r', ''))
    fc.assert(
      fc.property(value, (text) => {
        writeFileSync(join(folder, 'output'), '')
        runner.setOutput('gaps', text)
        expect(readOutputs(readFileSync(join(folder, 'output'), 'utf8'))).toEqual({ gaps: text })
      }),
    )
  })

  test('The summary is appended to the content of the summary file', async () => {
    await runner.addSummary('a\n')
    await runner.addSummary('b\n')
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('a\nb\n')
  })

  test('An output that cannot be written is a CheckError, and a step without an output file has no outputs', () => {
    process.env.GITHUB_OUTPUT = folder
    expect(() => runner.setOutput('verdict', 'compliant')).toThrow(CheckError)
    process.env.GITHUB_OUTPUT = ''
    expect(() => runner.setOutput('verdict', 'compliant')).not.toThrow()
    expect(log).toBe('')
  })

  test('A summary without a summary file is refused', async () => {
    process.env.GITHUB_STEP_SUMMARY = ''
    await expect(runner.addSummary('x')).rejects.toThrow('GITHUB_STEP_SUMMARY is not set')
  })
})
