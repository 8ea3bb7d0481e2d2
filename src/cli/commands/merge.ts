import { publish } from '../../check.js'
import { timestamp } from '../../model/time.js'
import { bucketsInSeveral, mergeReports, type ReportToMerge } from '../../report/merge/merge.js'
import { readReportToMerge } from '../../report/merge/read-reports.js'
import { EXIT, SettingsError } from '../../runtime/errors.js'
import type { CommandContext, CommandLine } from '../command.js'
import { choiceOf } from '../settings.js'
import { FORMATS, formatted } from './check.js'

/** Buckets named in the warning. */
const BUCKETS_NAMED = 5
/** Reports are merged in seconds; only ones made to take longer do. */
const DEADLINE_MINUTES = 10

/** Merges reports into one; gives its verdict's exit code. */
export async function run(commandLine: CommandLine, context: CommandContext): Promise<number> {
  const { terminal, stop } = context
  const { raw } = commandLine
  const problems = [...commandLine.problems]
  const format = choiceOf(commandLine, 'format', FORMATS, problems)
  const names = [...new Set([raw['log-location'] ?? []].flat())]
  if (names.length === 0)
    problems.push('merge takes one report.json or more: s3-sigv4-check merge REPORT.json...')
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  stop.startDeadline(DEADLINE_MINUTES, null)

  const reports: ReportToMerge[] = []
  for (const name of names) {
    stop.signal.throwIfAborted()
    reports.push(await readReportToMerge(name))
  }
  const twice = bucketsInSeveral(reports)
  if (twice.length > 0) {
    const more = twice.length > BUCKETS_NAMED ? ` and ${twice.length - BUCKETS_NAMED} more` : ''
    terminal.say(
      'warning',
      `In more than one report: ${twice.slice(0, BUCKETS_NAMED).join(', ')}${more}. Their requests may be counted twice. Merge each bucket's report once.`,
    )
  }
  const now = Math.floor(Date.now() / 1000)
  const report = mergeReports(reports, timestamp(now))
  const reportDirectory = [raw['report-directory'] ?? []].flat().at(-1) || null
  const verdict = await publish(
    { report, evidence: null, queries: [] },
    { reportDirectory, baselineFile: null, now },
    {
      signal: stop.signal,
      onQuery: () => {},
      onStage: () => {},
      async onReport(merged) {
        for (const piece of await formatted(merged, format, reportDirectory, context))
          await terminal.result(piece)
      },
    },
  )
  return EXIT[verdict]
}
