import { findGreatest } from '../runtime/lists.js'
import { INPUTS } from '../settings/inputs.js'
import { COMMAND_NAMES, type Command, type CommandName } from './command.js'
import { COMMANDS } from './commands.js'

const PROGRAM = 's3-sigv4-check'
const WIDTH = 80

/** Help of the program, or of one command. Ends with a line end. */
export function formatHelp(commandName: CommandName | null): string {
  return commandName === null ? formatProgramHelp() : formatCommandHelp(commandName)
}

function formatProgramHelp(): string {
  const widest = findGreatest(COMMAND_NAMES.map((name) => name.length))
  return joinSections([
    [
      `${PROGRAM} COMMAND [LOCATION...] [OPTIONS]`,
      '',
      ...wrapText(
        'Checks whether anything still signs requests to S3 buckets with Signature Version 2. Proves the answer from S3 server access logs, in files or on S3.',
        '',
      ),
    ],
    [
      'Commands',
      ...COMMAND_NAMES.flatMap((name) => indentHanging(name.padEnd(widest), COMMANDS[name].summary)),
    ],
    [
      'Options',
      ...indentHanging('--help   ', `this page; ${PROGRAM} COMMAND --help: the options of a command`),
      ...indentHanging('--version', 'the version'),
      ...indentHanging('--color[=auto|always|never]', 'color; without it, NO_COLOR and FORCE_COLOR decide'),
    ],
    ['Start with', `  ${PROGRAM} check ./access-logs`],
  ])
}

function formatCommandHelp(name: CommandName): string {
  const command: Command = COMMANDS[name]
  const own = Object.entries(command.ownOptions).map(([option, entry]) => ({ option, ...entry }))
  const inputs = command.inputs.map((option) => {
    const onS3 = command.onS3?.[option]
    return {
      option,
      ...INPUTS[option],
      ...(onS3 === undefined ? {} : { engine: 's3' as const, default: onS3 }),
    }
  })
  const here = inputs.filter(({ engine }) => engine === 'any')
  const aws = inputs.filter(({ engine }) => engine !== 'any')
  const hasOptions = own.length + here.length > 0
  return joinSections([
    [
      `${PROGRAM} ${name} ${command.usage}`,
      ...command.about.flatMap((paragraph) => ['', ...wrapText(paragraph.replaceAll('\n', ' '), '')]),
    ],
    hasOptions ? ['Options', ...[...own, ...here].flatMap(formatOptions)] : [],
    aws.length === 0 ? [] : ['Options for logs on S3', ...aws.flatMap(formatOptions)],
    [
      hasOptions ? 'More options' : 'Options',
      ...indentHanging('--help   ', 'this page'),
      ...indentHanging('--version', 'the version'),
    ],
    inputs.some(({ kind }) => kind === 'names')
      ? wrapText(
          'Lists are given with commas or white space, or by repeating the option. A switch is given without a value, or with =true or =false. An empty option counts as not given.',
          '',
        )
      : [],
    ['Exit codes', ...command.exitCodes.flatMap(([code, meaning]) => indentHanging(String(code), meaning))],
    [
      'Examples',
      ...command.examples.map(
        (example) => `  ${example.includes(PROGRAM) ? example : `${PROGRAM} ${example}`}`,
      ),
    ],
  ])
}

interface OptionEntry {
  readonly option: string
  readonly kind: string
  readonly placeholder: string
  readonly description: string
  readonly default: string
}

function formatOptions({ option, kind, placeholder, description, default: fallback }: OptionEntry): string[] {
  const title = kind === 'switch' ? `  --${option}` : `  --${option} ${placeholder}`
  return [
    title,
    ...wrapText(`${description} Default: ${fallback.replace(/^.*command line: /, '')}.`, '      '),
  ]
}

function joinSections(all: readonly (readonly string[])[]): string {
  return `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** A term with its text to the right. */
function indentHanging(term: string, text: string): string[] {
  const indent = ' '.repeat(term.length + 4)
  const [first = '', ...rest] = wrapText(text, indent)
  return [`  ${term}  ${first.trimStart()}`, ...rest]
}

function wrapText(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, indent + line]
}
