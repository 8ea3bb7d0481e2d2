import { parseArgs } from 'node:util'
import { listNames } from '../model/figures.js'
import { INPUTS, type InputName } from '../settings/inputs.js'
import { findNearestName, quoteText } from '../settings/messages.js'
import { COMMAND_NAMES, type Command, type CommandLine, type CommandName } from './command.js'
import { COMMANDS } from './commands.js'
import { COLOR_WISHES, type ColorWish } from './terminal.js'

const ALL_COMMANDS: readonly Command[] = Object.values(COMMANDS)

/** Options of any command, and whether one takes a value. */
const TAKES_VALUE = new Map<string, boolean>([
  ['help', false],
  ['version', false],
  ['color', false],
  ['no-color', false],
  ...ALL_COMMANDS.flatMap((command) => [
    ...command.inputs.map((name) => [name, INPUTS[name].kind !== 'switch'] as const),
    ...Object.entries(command.ownOptions).map(([name, { kind }]) => [name, kind === 'value'] as const),
  ]),
])

/** Options that every command takes. */
const GLOBAL = new Set(['help', 'version', 'color', 'no-color'])

/** The last value counts. */
function readColor(
  options: readonly { readonly name: string; readonly value: string | undefined }[],
  problems: string[],
): ColorWish {
  let wish: ColorWish = 'auto'
  for (const { name, value } of options) {
    if (name === 'no-color') wish = 'never'
    if (name !== 'color') continue
    const given = COLOR_WISHES.find((known) => known === (value ?? 'always'))
    if (given === undefined)
      problems.push(`--color takes ${listNames(COLOR_WISHES)}, not ${quoteText(value ?? '')}.`)
    else wish = given
  }
  return wish
}

/** Parses the arguments after the program's name. */
export function readArguments(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        [...TAKES_VALUE].map(([name, value]) => [name, { type: value ? 'string' : 'boolean' }] as const),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
      color: { type: 'boolean' },
      'no-color': { type: 'boolean' },
    },
  })
  const positionals = tokens.filter((token) => token.kind === 'positional')
  const options = tokens.filter((token) => token.kind === 'option')
  const problems: string[] = []
  // `help` and `version` are commands too: `help check` is `check --help`.
  const word = positionals[0]?.value ?? null
  const isHelpAsked = word === 'help' || options.some(({ name }) => name === 'help')
  const isVersionAsked = word === 'version' || options.some(({ name }) => name === 'version')
  if (word === 'help' || word === 'version') positionals.shift()
  const color = readColor(options, problems)

  const commandText = positionals[0]?.value ?? null
  const command = COMMAND_NAMES.find((name) => name === commandText) ?? null
  if (commandText !== null && command === null) problems.push(makeUnknownCommandError(commandText))

  const raw: Partial<Record<InputName, string[]>> = {}
  const own: Record<string, string> = {}
  const locations = positionals.slice(1)
  if (locations.length > 0) raw['log-location'] = locations.map(({ value }) => value)

  const seenAt = new Set<number>()
  for (const { name, index, value, inlineValue } of options) {
    if (GLOBAL.has(name)) continue
    const problem = command === null ? null : makeNotTakenError(name, args[index] as string, command)
    if (problem !== null) {
      // A cluster of short options is one argument.
      if (!seenAt.has(index)) problems.push(problem)
      seenAt.add(index)
      continue
    }
    if (TAKES_VALUE.get(name) === false) {
      const following = locations.find((location) => location.index === index + 1)?.value
      if (inlineValue !== true && (following === 'true' || following === 'false')) {
        problems.push(
          `--${name} ${following}: a switch takes its value after =. Did you mean --${name}=${following}?`,
        )
      }
      keep(name, value ?? 'true')
    } else if (value === undefined || (inlineValue === false && isOption(value))) {
      const found = value === undefined ? 'nothing follows it' : `what follows is the option ${value}`
      problems.push(`--${name} needs a value: ${found}.`)
    } else {
      keep(name, value)
    }
  }
  return { command, isHelpAsked, isVersionAsked, color, raw, own, problems }

  function keep(name: string, value: string): void {
    if (isInput(name)) raw[name] = [...(raw[name] ?? []), value]
    else if (name in own) problems.push(`--${name} is given more than once: it takes one value.`)
    else own[name] = value
  }
}

function isInput(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name)
}

/** Whether the text is a known option in the place of a value. */
function isOption(text: string): boolean {
  return text.startsWith('--') && TAKES_VALUE.has(text.slice(2).split('=', 1)[0] as string)
}

/** Null if the command takes the option. Otherwise the reason why not, and what to do instead. */
/** Inputs that choose records. */
const FILTERS: ReadonlySet<string> = new Set<InputName>([
  'buckets',
  'buckets-file',
  'source-ips',
  'since',
  'until',
  'exclude-user-agents',
  'ignore-rejected',
])

function makeNotTakenError(name: string, argument: string, commandName: CommandName): string | null {
  const command: Command = COMMANDS[commandName]
  const taken = [...command.inputs, ...Object.keys(command.ownOptions)]
  if (taken.includes(name)) return null
  if (name === 'log-location') {
    return `--log-location is not an option: the locations are arguments, s3-sigv4-check ${commandName} LOCATION...`
  }
  if (name === 'fail-on') {
    return '--fail-on is not an option: the exit code says the verdict (0 compliant, 1 non-compliant, 2 inconclusive), and the caller decides.'
  }
  if (TAKES_VALUE.has(name)) {
    const takers = COMMAND_NAMES.filter((other) => {
      const { inputs, ownOptions }: Command = COMMANDS[other]
      return (inputs as readonly string[]).includes(name) || Object.hasOwn(ownOptions, name)
    })
    const why = commandName === 'preview' && FILTERS.has(name) ? ', which does not filter' : ''
    return `--${name} is an option of ${listNames(takers)}, not of ${commandName}${why}.`
  }
  if (isInput(name)) return `--${name} is an input of the action, which the command line does not have.`
  const given = argument.startsWith('--') ? `--${name}` : argument
  const nearest = findNearestName(given.replace(/^-+/, ''), [...taken, 'help', 'version'])
  return `${quoteText(given)} is not an option of ${commandName}.${nearest === null ? ` Its options: s3-sigv4-check ${commandName} --help` : ` Did you mean --${nearest}?`}`
}

function makeUnknownCommandError(text: string): string {
  const nearest = findNearestName(text, COMMAND_NAMES)
  if (nearest !== null) return `${quoteText(text)} is not a command. Did you mean ${nearest}?`
  const isLocation = /[/\\.]/.test(text) || text === '-'
  const hint = isLocation ? ` Did you mean check ${text}?` : ''
  return `${quoteText(text)} is not a command: ${listNames(COMMAND_NAMES)}.${hint}`
}
