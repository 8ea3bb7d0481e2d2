import type { Readable } from 'node:stream'
import type { Stop } from '../runtime/cancellation.js'
import type { InputName, RawInputs } from '../settings/inputs.js'
import type { OwnOption } from './options.js'
import type { ColourWish, Terminal } from './terminal.js'

/** In the order of the help. */
export const COMMAND_NAMES = ['check', 'preview', 'plan', 'sql', 'merge', 'verify'] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

/** What stood on the command line, sorted; nothing of it is checked but the names. */
export interface CommandLine {
  /** Null where none, or none that is known, was given. */
  readonly command: CommandName | null
  readonly wantsHelp: boolean
  readonly wantsVersion: boolean
  /** As `--color` asks. */
  readonly colour: ColourWish
  /** Locations (as `log-location`) and the options that are inputs, each with all the times that it was given. */
  readonly raw: RawInputs
  /** The command's own options, each with its last value; a switch without a value is `true`. */
  readonly own: Readonly<Record<string, string>>
  /** Unknown names, missing values; one line each. */
  readonly problems: readonly string[]
}

/** The process around a command. */
export interface CommandContext {
  readonly terminal: Terminal
  readonly stop: Stop
  readonly env: NodeJS.ProcessEnv
  readonly standardInput: () => Readable
}

/** A command, as the arguments are read by it and the help is drawn from it. */
export interface Command {
  readonly summary: string
  /** What stands after the command's name in its usage line. */
  readonly usage: string
  /** Paragraphs of the help. */
  readonly about: readonly string[]
  readonly examples: readonly string[]
  readonly inputs: readonly InputName[]
  /** Those of them that it takes for logs on S3 alone where `check` takes them for all, with their defaults. */
  readonly onS3?: Readonly<Partial<Record<InputName, string>>>
  readonly ownOptions: Readonly<Record<string, OwnOption>>
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[]
  /** Loads what the command needs, and no more. */
  readonly load: () => Promise<{ run(commandLine: CommandLine, context: CommandContext): Promise<number> }>
}
