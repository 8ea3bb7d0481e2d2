import type { Readable } from 'node:stream'
import type { Stop } from '../runtime/cancellation.js'
import type { InputName, RawInputs } from '../settings/inputs.js'
import type { OwnOption } from './options.js'
import type { ColorWish, Terminal } from './terminal.js'

/** In the order of the help. */
export const COMMAND_NAMES = ['check', 'preview', 'plan', 'sql', 'merge', 'verify'] as const
/** The name of a command. */
export type CommandName = (typeof COMMAND_NAMES)[number]

/** The parsed command line. Only the names are checked. */
export interface CommandLine {
  /** Null without a command, or with an unknown one. */
  readonly command: CommandName | null
  readonly isHelpAsked: boolean
  readonly isVersionAsked: boolean
  /** The value of `--color`. */
  readonly color: ColorWish
  /** Locations (as `log-location`) and the options that are inputs, each with all its values. */
  readonly raw: RawInputs
  /** The command's own options, each with its last value. A switch without a value is `true`. */
  readonly own: Readonly<Record<string, string>>
  /** Unknown names and missing values, one line each. */
  readonly problems: readonly string[]
}

/** The process that runs a command. */
export interface CommandContext {
  readonly terminal: Terminal
  readonly stop: Stop
  readonly env: NodeJS.ProcessEnv
  readonly openStandardInput: () => Readable
}

/** A command. The parser and the help read this description. */
export interface Command {
  readonly summary: string
  /** The usage line after the command's name. */
  readonly usage: string
  /** Paragraphs of the help. */
  readonly about: readonly string[]
  readonly examples: readonly string[]
  readonly inputs: readonly InputName[]
  /** Inputs that this command takes only for logs on S3, and `check` for all logs, with their defaults. */
  readonly onS3?: Readonly<Partial<Record<InputName, string>>>
  readonly ownOptions: Readonly<Record<string, OwnOption>>
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[]
  /** Loads only what the command needs. */
  readonly load: () => Promise<{ run(commandLine: CommandLine, context: CommandContext): Promise<number> }>
}
