import { VERSION } from './version.js'

/** Exit codes of the command line. The action reports the same cases in a sentence. */
export const EXIT = {
  compliant: 0,
  'non-compliant': 1,
  inconclusive: 2,
  settingsWrong: 3,
  couldNotRun: 4,
} as const

/** An error that the user can fix: one or two lines, no stack. Every other error is a bug. */
export class UserError extends Error {
  readonly exitCode: 3 | 4

  constructor(message: string, exitCode: 3 | 4, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UserError'
    this.exitCode = exitCode
  }
}

/** The settings are wrong, or something that they name does not exist. */
export class SettingsError extends UserError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, EXIT.settingsWrong, options)
    this.name = 'SettingsError'
  }
}

/** The check could not be completed. */
export class CheckError extends UserError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, EXIT.couldNotRun, options)
    this.name = 'CheckError'
  }
}

/** A thrown value that is a bug: its stack, the version, and how to report it. */
export function describeBug(thrown: unknown): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return `${stack}\nThis is a bug of s3-sigv4-check ${VERSION} (Node ${process.version}, ${process.platform}). The check does not have a verdict. Report it with these lines, after you have removed what is secret.`
}

/** A longer message has two lines: the failure with its cause, and the fix. */
const ONE_LINE_CHARACTERS = 300

/** Both parts are sentences: *what failed: cause.* and *Fix.* */
export function formatFailure(failed: string, fix: string): string {
  return `${failed}${failed.length + fix.length < ONE_LINE_CHARACTERS ? ' ' : '\n'}${fix}`
}

/** A line with texts of a file, cut if these are very long. */
export function shortenLine(line: string): string {
  return line.length <= ONE_LINE_CHARACTERS ? line : `${line.slice(0, ONE_LINE_CHARACTERS)}…`
}

/** Most characters of a path that a message repeats. Few systems have longer paths. */
const PATH_CHARACTERS = 300

/** A path for a message, cut if it is very long. A name with a line end must not begin a line of the output. */
export function shortenPath(path: string): string {
  const line = path.replaceAll('\n', '<U+000A>')
  return line.length <= PATH_CHARACTERS ? line : `${line.slice(0, PATH_CHARACTERS)}…`
}

/** The text of any thrown value. Node repeats the path of a failed system call, which is left out if it is very long. */
export function describeError(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const { path, syscall } = thrown as NodeJS.ErrnoException
  if (path === undefined || syscall === undefined || path.length <= PATH_CHARACTERS) return thrown.message
  return thrown.message.split(`, ${syscall} `, 1)[0] as string
}
