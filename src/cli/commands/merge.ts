import { publish } from '../../check.js'
import { readAndMerge, removeSameFiles } from '../../report/merge/read-reports.js'
import { EXIT, SettingsError } from '../../runtime/errors.js'
import type { CommandContext, CommandLine } from '../command.js'
import { readChoice } from '../settings.js'
import { FORMATS, formatReport } from './check.js'

/** Deadline of a merge, which normally takes seconds. Hostile reports could take longer. */
const DEADLINE_MINUTES = 10

/** Merges reports into one. Returns its verdict's exit code. */
export async function run(commandLine: CommandLine, context: CommandContext): Promise<number> {
  const { terminal, stop } = context
  const { raw } = commandLine
  const problems = [...commandLine.problems]
  const format = readChoice(commandLine, 'format', FORMATS, problems)
  const names = [...new Set([raw['log-location'] ?? []].flat())]
  if (names.length === 0)
    problems.push('merge takes one report.json or more: s3-sigv4-check merge REPORT.json...')
  const directories = [raw['report-directory'] ?? []].flat().filter((directory) => directory.trim() !== '')
  if (directories.length > 1)
    problems.push(`--report-directory: is given ${directories.length} times. It takes one value.`)
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  stop.startDeadline(DEADLINE_MINUTES, null)

  const now = Math.floor(Date.now() / 1000)
  const files = await removeSameFiles(names, (message) => terminal.say('notice', message))
  const report = await readAndMerge(files, now, {
    signal: stop.signal,
    onWarning: (message) => terminal.say('warning', message),
  })
  const [reportDirectory = null] = directories
  const verdict = await publish(
    { report, evidence: null, queries: [] },
    { reportDirectory, baselineFile: null, now },
    {
      signal: stop.signal,
      onQuery: () => {},
      onStage: () => {},
      async onReport(merged) {
        for (const piece of await formatReport(merged, format, reportDirectory, context))
          await terminal.writeResult(piece)
      },
    },
  )
  return EXIT[verdict]
}
