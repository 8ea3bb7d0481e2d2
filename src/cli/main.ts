import { fstatSync } from 'node:fs'
import type { Stop } from '../runtime/cancellation.js'
import { CheckError, describeBug, describeError, EXIT, SettingsError, UserError } from '../runtime/errors.js'
import { VERSION } from '../runtime/version.js'
import type { Command, CommandLine } from './command.js'
import { COMMANDS } from './commands.js'
import { formatHelp } from './help.js'
import { readArguments } from './parse.js'
import { openTerminal, type Terminal } from './terminal.js'

/** The command line, from the process's arguments to its exit code. */
export async function main(stop: Stop): Promise<void> {
  const { argv, env } = process
  const commandLine = readArguments(argv.slice(2))
  const { command, isHelpAsked, isVersionAsked, color } = commandLine
  const terminal = openTerminal(process, env, stop.signal, color)

  const finish = async (exitCode: number): Promise<never> => {
    terminal.endProgress()
    if (terminal.isClosed())
      terminal.say(
        'warning',
        `The reader closed standard output, so a part of the result is lost. The exit code is ${exitCode}.`,
      )
    await terminal.flush()
    process.exit(exitCode)
  }
  const fail = async (thrown: unknown): Promise<never> => {
    terminal.endProgress()
    const exitCode = thrown instanceof UserError ? thrown.exitCode : EXIT.couldNotRun
    // An unknown command can be a mistyped one that writes reports.
    if (command === null || command === 'check' || command === 'merge')
      await removeEarlierReports(commandLine, terminal)
    printFailure(thrown, terminal)
    return finish(exitCode)
  }
  stop.onOverdue((reason) => void fail(reason))
  // Node's own exit codes look like a verdict: 1 for an uncaught error, and 13 for an empty event loop before the end
  // of the program.
  process.exitCode = EXIT.couldNotRun
  process.on('uncaughtException', (error) => void fail(error))

  try {
    stop.signal.throwIfAborted()
    if (isVersionAsked) {
      return finish((await terminal.writeResult(`${VERSION}\n`)) ? 0 : EXIT.couldNotRun)
    }
    if (isHelpAsked) {
      return finish((await terminal.writeResult(formatHelp(command))) ? 0 : EXIT.couldNotRun)
    }
    if (command === null) {
      if (commandLine.problems.length === 0) {
        terminal.print(formatHelp(null))
        return finish(EXIT.settingsWrong)
      }
      throw new SettingsError(
        `${commandLine.problems.join('\n')}\ns3-sigv4-check --help lists commands and options.`,
      )
    }
    const { load }: Command = COMMANDS[command]
    const { run } = await load()
    const exitCode = await run(commandLine, { terminal, stop, env, openStandardInput })
    return finish(exitCode)
  } catch (thrown) {
    return fail(stop.signal.aborted ? stop.signal.reason : thrown)
  }
}

/** Refuses a folder as standard input, which Node treats as empty. */
function openStandardInput(): NodeJS.ReadStream {
  if (fstatSync(0).isDirectory())
    throw new CheckError('Standard input cannot be read: it is a folder. Give the folder as a LOCATION.')
  return process.stdin
}

/**
 * Removes the report of an earlier run, so that it is not mistaken for the report of this run. A merge keeps a report that it
 * was to merge.
 */
async function removeEarlierReports({ command, raw }: CommandLine, terminal: Terminal): Promise<void> {
  const inputs = command === 'merge' ? [raw['log-location'] ?? []].flat() : []
  const given = new Set([raw['report-directory'] ?? []].flat())
  const directories = [...given].filter((directory) => directory !== '')
  if (directories.length === 0) return
  const { removeReportsExcept } = await import(
    /* webpackChunkName: "earlier-report" */ '../report/package/earlier-files.js'
  )
  for (const directory of directories)
    await removeReportsExcept(directory, inputs).catch((error: unknown) =>
      terminal.say('error', describeError(error)),
    )
}

function printFailure(thrown: unknown, terminal: Terminal): void {
  terminal.say('error', thrown instanceof UserError ? thrown.message : describeBug(thrown))
}
