import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readActionInputs } from '../../src/action/inputs.js'

const environment = { ...process.env }
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^input_/i.test(name)) delete process.env[name]
})
afterEach(() => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
})

const read = (variables: Readonly<Record<string, string>>, platform: NodeJS.Platform = 'linux') => {
  Object.assign(process.env, variables)
  return readActionInputs(platform)
}

describe('the inputs of a step', () => {
  test('Inputs are read from variables in upper case, and an empty input counts as not given', () => {
    expect(read({ 'INPUT_SOURCE-IPS': ' 203.0.113.7 ', INPUT_BUCKETS: '', OTHER: 'x' })).toEqual({
      raw: { 'source-ips': '203.0.113.7' },
      problems: [],
      warnings: [],
    })
  })

  test.each(['log-location', 'report-directory', 'exceptions-file', 'write-baseline', 'compare'])(
    'The input %s keeps the blanks of a path, and loses the line ends of a YAML block',
    (name) => {
      expect(read({ [`INPUT_${name.toUpperCase()}`]: '  my logs \r\n\n' }).raw).toEqual({
        [name]: '  my logs ',
      })
    },
  )

  test.each([
    ['INPUT_BUKETS', 'buckets'],
    ['INPUT_SOURCE_IPS', 'source-ips'],
    ['INPUT_SOURCE-IP', 'source-ips'],
    ['INPUT_SINCE_', 'since'],
    ['INPUT_FIAL-ON', 'fail-on'],
  ])('The unknown input %s is an error that names %s, even when it is empty', (variable, name) => {
    for (const value of ['x', '']) {
      expect(read({ [variable]: value }).problems).toEqual([expect.stringContaining(`Did you mean ${name}?`)])
    }
  })

  test('An unknown input that is unlike every known name is a warning', () => {
    const inputs = read({ INPUT_COLOR: 'x' })
    expect(inputs.problems).toEqual([])
    expect(inputs.warnings).toEqual([expect.stringContaining('"color" is not an input of this action')])
  })

  test.each(['input_buckets', 'Input_Buckets', 'INPUT_buckets'])(
    'The variable %s does not override an input, and a name that is given twice is an error',
    (variable) => {
      for (const upperCase of ['photos', '']) {
        const inputs = read({ INPUT_BUCKETS: upperCase, [variable]: 'other' })
        expect(inputs.raw).toEqual(upperCase === '' ? {} : { buckets: 'photos' })
        expect(inputs.problems).toEqual([expect.stringMatching(/^buckets is given twice/)])
      }
    },
  )

  test('A variable in lower case without one in upper case is not an input, and a warning says so', () => {
    const inputs = read({ input_buckets: 'other' })
    expect(inputs.raw).toEqual({})
    expect(inputs.problems).toEqual([])
    expect(inputs.warnings).toEqual([expect.stringContaining('"input_buckets" is not an input')])
  })

  test('A variable in lower case is ignored when no input has its name', () => {
    expect(read({ input_file: 'x', input_bukets: 'x' })).toEqual({ raw: {}, problems: [], warnings: [] })
  })

  test('A variable in lower case is an input on Windows, where both spellings are one variable', () => {
    expect(read({ input_bukets: 'x' }, 'win32').problems).toHaveLength(1)
    expect(read({ input_color: 'x' }, 'win32').warnings).toHaveLength(1)
  })
})
