import { adviceFor } from '../../advice/advice.js'
import { check, writeBaselineOf } from '../../check.js'
import { openEngine } from '../../engines/open.js'
import type { Report } from '../../model/report.js'
import { inertLines } from '../../report/formats/escape.js'
import { EXIT } from '../../runtime/errors.js'
import type { CommandContext, CommandLine } from '../command.js'
import { choiceOf, settingsOf } from '../settings.js'

const FORMATS = ['text', 'json', 'markdown'] as const
type Format = (typeof FORMATS)[number]

/** Gives the verdict's exit code; the report is on standard output, and in the report directory where one is given. */
export async function run(commandLine: CommandLine, context: CommandContext): Promise<number> {
  const { terminal, stop } = context
  const problems: string[] = []
  const format = choiceOf(commandLine, 'format', FORMATS, problems)
  const policyAlone = choiceOf(commandLine, 'policy', ['false', 'true'], problems) === 'true'
  const settings = await settingsOf(commandLine, terminal, 'check', problems)
  stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes')

  const engineContext = engineContextOf(context)
  const engine = await openEngine(settings, engineContext)
  const result = await check(settings, engine, {
    ...engineContext,
    elapsedMilliseconds: () => performance.now(),
    adviceFor,
  })
  terminal.endProgress()
  const { report } = result
  if (report.scan.queries.length > 0) {
    const { queryLines } = await import('../../report/content/queries.js')
    for (const line of queryLines(report)) terminal.say('notice', line)
  }
  if (settings.reportDirectory !== null) {
    const { writeReports } = await import('../../report/package/write.js')
    await writeReports(settings.reportDirectory, result, stop.signal)
  }
  await writeBaselineOf(result, settings)
  const pieces = policyAlone
    ? [await policyText(report)]
    : await piecesOf(report, format, settings.reportDirectory, context)
  for (const piece of pieces) await terminal.result(piece)
  return EXIT[report.verdict]
}

/** How an engine is answered, on the command line. */
export function engineContextOf({ terminal, stop, env, standardInput }: CommandContext) {
  return {
    signal: stop.signal,
    onProgress: terminal.progress,
    onWarning: (message: string) => terminal.say('warning', message),
    onNotice: (message: string) => terminal.say('notice', message),
    env,
    standardInput,
    allowedRoots: null,
    mask: () => {},
  }
}

async function policyText(report: Report): Promise<string> {
  const { rehearse } = await import('../../report/content/refused.js')
  return `${JSON.stringify(rehearse(report).policies, null, 2)}\n`
}

async function piecesOf(
  report: Report,
  format: Format,
  reportDirectory: string | null,
  { terminal }: CommandContext,
): Promise<Iterable<string>> {
  switch (format) {
    case 'text': {
      const { terminalText } = await import(/* webpackMode: "eager" */ '../../report/formats/terminal.js')
      return [terminalText(report, { columns: terminal.columns, colour: terminal.colour, reportDirectory })]
    }
    case 'json': {
      const { reportJson } = await import('../../report/formats/report-json.js')
      return reportJson(report)
    }
    case 'markdown': {
      const { jobSummary } = await import('../../report/formats/markdown.js')
      return [inertLines(jobSummary(report))]
    }
  }
}
