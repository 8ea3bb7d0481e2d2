import { listNames } from '../model/figures.js'
import { describeWrongValue, findNearestName } from '../settings/messages.js'
import { findPathKind } from '../settings/path-kind.js'
import { readSettings, type SettingsContext } from '../settings/read-settings.js'
import type { Settings } from '../settings/settings.js'
import type { CommandLine } from './command.js'
import type { Terminal } from './terminal.js'

/** Validates the settings of the command line, and writes their warnings to standard error. */
export async function readSettingsOf(
  commandLine: CommandLine,
  terminal: Terminal,
  purpose: SettingsContext['purpose'],
  furtherProblems: readonly string[],
): Promise<Settings> {
  const settings = await readSettings(commandLine.raw, {
    now: Math.floor(Date.now() / 1000),
    entryPoint: 'command-line',
    purpose,
    defaultReportDirectory: null,
    findPathKind,
    problems: [...commandLine.problems, ...furtherProblems],
    warnings: [],
  })
  for (const warning of settings.warnings) terminal.say('warning', warning)
  for (const notice of settings.notices) terminal.say('notice', notice)
  return settings
}

/** The given name of the list, or the default. Any other text becomes a problem. */
export function readChoice<Name extends string>(
  commandLine: CommandLine,
  option: string,
  names: readonly [Name, ...Name[]],
  problems: string[],
): Name {
  const given = commandLine.own[option]
  const name = names.find((known) => known === given)
  if (given !== undefined && name === undefined) {
    problems.push(
      `--${option}: ${describeWrongValue(given, `is none of ${listNames(names)}`, findNearestName(given, names))}`,
    )
  }
  return name ?? names[0]
}
