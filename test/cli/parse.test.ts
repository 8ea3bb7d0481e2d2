import { describe, expect, test } from '@jest/globals'
import { COMMAND_NAMES } from '../../src/cli/command.js'
import { COMMANDS } from '../../src/cli/commands.js'
import { formatHelp } from '../../src/cli/help.js'
import { readArguments } from '../../src/cli/parse.js'
import { INPUT_NAMES, INPUTS } from '../../src/settings/inputs.js'

const problemsOf = (...args: string[]) => readArguments(args).problems

test('Locations, options, repeated options and switches are read', () => {
  expect(
    readArguments([
      'check',
      'logs',
      '--buckets',
      'a,b',
      '--buckets=c d',
      '--ignore-rejected',
      '-',
      '--format',
      'json',
      '--',
      '--odd',
    ]),
  ).toEqual({
    command: 'check',
    isHelpAsked: false,
    isVersionAsked: false,
    color: 'auto',
    raw: { 'log-location': ['logs', '-', '--odd'], buckets: ['a,b', 'c d'], 'ignore-rejected': ['true'] },
    own: { format: 'json' },
    problems: [],
  })
})

test.each(['true', 'false', 'yes'])('The switch value =%s is kept as it is given', (word) => {
  expect(readArguments(['check', 'x', `--ignore-rejected=${word}`]).raw['ignore-rejected']).toEqual([word])
})

test('Options may precede the command', () => {
  expect(readArguments(['--since', '7d', 'check', 'logs'])).toMatchObject({
    command: 'check',
    raw: { since: ['7d'], 'log-location': ['logs'] },
  })
})

test.each([['--help'], ['-h']])('%s is recognized at any position', (flag) => {
  expect(readArguments(['check', '--nonsense', flag])).toMatchObject({ command: 'check', isHelpAsked: true })
  expect(readArguments([flag])).toMatchObject({ command: null, isHelpAsked: true, problems: [] })
})

test.each([['--version'], ['-V']])('%s is recognized at any position', (flag) => {
  expect(readArguments(['preview', flag])).toMatchObject({ isVersionAsked: true })
})

describe('wrong arguments', () => {
  test.each([
    [['chek'], 'Did you mean check?'],
    [['./logs'], 'Did you mean check ./logs?'],
    [['nonsense'], '"nonsense" is not a command: check, preview, plan, sql, merge and verify'],
    [['check', '--bukets', 'a'], '"--bukets" is not an option of check. Did you mean --buckets?'],
    [['check', '--source_ips', 'a'], 'Did you mean --source-ips?'],
    [['check', '--zzzzzzzzz'], 's3-sigv4-check check --help'],
    [['check', '-buckets', 'a'], '"-buckets" is not an option of check. Did you mean --buckets?'],
    [['check', '--log-location', 'x'], 'the locations are arguments, s3-sigv4-check check LOCATION...'],
    [['check', '--fail-on', 'never'], 'the exit code says the verdict'],
    [['check', '--comment', 'always'], 'an input of the action'],
    [['check', '--limit', '3'], '--limit is an option of preview, not of check.'],
    [
      ['preview', '--buckets', 'a'],
      '--buckets is an option of check, plan and sql, not of preview, which does not filter',
    ],
    [['check', '--since'], '--since needs a value: nothing follows it.'],
    [['check', '--since', '--until', '2d'], 'what follows is the option --until'],
    [['check', '--since', '--until=2d'], 'what follows is the option --until=2d'],
    [['check', '--ignore-rejected', 'false'], 'Did you mean --ignore-rejected=false?'],
    [['check', '--format', 'json', '--format', 'text'], '--format is given more than once'],
  ])('The arguments %j are refused with this message: %s', (args, expected) => {
    expect(problemsOf(...args)).toEqual([expect.stringContaining(expected)])
  })

  test('Every wrong argument is named', () => {
    expect(problemsOf('check', '--bukets', 'a', '--sinse', '7d')).toHaveLength(2)
  })
})

test('Every input is an option of check, or an input of the action only', () => {
  for (const name of INPUT_NAMES) {
    const given = INPUTS[name].kind === 'switch' ? [`--${name}`] : [`--${name}`, 'x']
    expect({ name, isOption: problemsOf('check', ...given).length === 0 }).toEqual({
      name,
      isOption: INPUTS[name].availableIn === 'both',
    })
  }
})

describe('help texts', () => {
  test('The help of preview has a window only for logs on S3, with a default of one day', () => {
    const [here, onS3] = formatHelp('preview').split('\nOptions for logs on S3') as [string, string]
    expect(here).not.toContain('--since')
    expect(onS3.replaceAll(/\s+/g, ' ')).toMatch(/--since TIME [^-]* Default: 1d\./)
  })
  test.each([null, ...COMMAND_NAMES])('The help of %s fits 80 columns, except for its examples', (name) => {
    const [text] = formatHelp(name).split('\nExamples\n') as [string]
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test.each(COMMAND_NAMES)('The help of %s names its options and exit codes', (name) => {
    const text = formatHelp(name)
    for (const option of [...COMMANDS[name].inputs, ...Object.keys(COMMANDS[name].ownOptions)]) {
      expect(text).toMatch(new RegExp(`^ {2}--${option}( |$)`, 'm'))
    }
    for (const [code, meaning] of COMMANDS[name].exitCodes)
      expect(text).toContain(`  ${code}  ${meaning.slice(0, 20)}`)
  })
})

test.each([
  [['help'], { command: null, isHelpAsked: true, problems: [] }],
  [['help', 'check'], { command: 'check', isHelpAsked: true, problems: [] }],
  [['version'], { command: null, isVersionAsked: true, problems: [] }],
])('Help and version are also commands: %j', (args, expected) => {
  expect(readArguments(args)).toMatchObject(expected)
})

test.each([
  [['check', 'x'], 'auto'],
  [['check', 'x', '--color'], 'always'],
  [['check', '--color=never', 'x'], 'never'],
  [['--color=auto', 'check', 'x', '--color=always'], 'always'],
  [['check', 'x', '--no-color'], 'never'],
])('The arguments %j select the color %s', (args, color) => {
  expect(readArguments(args)).toMatchObject({ color, problems: [], raw: { 'log-location': ['x'] } })
})

test('An unknown color is a problem', () => {
  expect(problemsOf('check', 'x', '--color=red')).toEqual([
    '--color takes auto, always and never, not "red".',
  ])
})
