import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { workflowStep } from '../../src/action/runner.js'
import { CheckError } from '../../src/runtime/errors.js'
import { readOutputs, temporaryFolders } from '../support/dist.js'

const folders = temporaryFolders()
let folder: string
let log: string

beforeEach(() => {
  folder = folders.make()
  log = ''
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '')
})
afterEach(() => folders.removeAll())

const step = (env: NodeJS.ProcessEnv = {}) =>
  workflowStep(
    { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), ...env },
    (text) => {
      log += text
    },
  )

test('annotations and masks are one line each, whatever they say', () => {
  step().annotate('error', '50 % of it\r\nfailed: a, b', 'One: two, three')
  step().annotate('notice', 'plain')
  step().mask('top\nsecret')
  expect(log.split(/\r?\n/)).toEqual([
    '::error title=One%3A two%2C three::50 %25 of it%0D%0Afailed: a, b',
    '::notice::plain',
    '::add-mask::top%0Asecret',
    '',
  ])
})

test('any text is one line of the log', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, title) => {
      log = ''
      step().annotate('warning', message, title)
      expect(log.split(/\r\n|\r|\n/)).toHaveLength(2)
    }),
  )
})

test('any value of an output is read back, and no other output with it', () => {
  const line = fc.oneof(fc.string(), fc.constantFrom('verdict<<x', 'x', 'ghadelimiter_'))
  const value = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n').replaceAll('\r', ''))
  fc.assert(
    fc.property(value, (text) => {
      writeFileSync(join(folder, 'output'), '')
      step().output('gaps', text)
      expect(readOutputs(readFileSync(join(folder, 'output'), 'utf8'))).toEqual({ gaps: text })
    }),
  )
})

test('the summary is added to what stands there', () => {
  step().summary('a\n')
  step().summary('b\n')
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('a\nb\n')
})

test('what cannot be written is said', () => {
  expect(() => step({ GITHUB_OUTPUT: folder }).output('verdict', 'compliant')).toThrow(CheckError)
  expect(() => step({ GITHUB_STEP_SUMMARY: folder }).summary('x')).toThrow()
  expect(() => step({ GITHUB_STEP_SUMMARY: '' }).summary('x')).toThrow('GITHUB_STEP_SUMMARY is not set')
  expect(() => step({ GITHUB_OUTPUT: '' }).output('verdict', 'compliant')).not.toThrow()
})
