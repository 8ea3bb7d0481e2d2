import { type CheckSinks, check } from '../../check.js'
import type { EngineProcessContext } from '../../engines/process-context.js'
import type { Report } from '../../model/report.js'
import { previewDenial } from '../../report/content/refused.js'
import { escapeLogLines } from '../../report/formats/escape.js'
import { renderTerminalReport } from '../../report/formats/terminal.js'
import { EXIT } from '../../runtime/errors.js'
import type { CommandContext, CommandLine } from '../command.js'
import { readChoice, readSettingsOf } from '../settings.js'

/** Formats of a report on standard output. */
export const FORMATS = ['text', 'json', 'markdown'] as const
type Format = (typeof FORMATS)[number]

/** Writes the report to standard output and to the report directory, if given. Returns the verdict's exit code. */
export async function run(commandLine: CommandLine, context: CommandContext): Promise<number> {
  const { terminal, stop } = context
  const problems: string[] = []
  const format = readChoice(commandLine, 'format', FORMATS, problems)
  const isPolicyAsked = readChoice(commandLine, 'policy', ['false', 'true'], problems) === 'true'
  const settings = await readSettingsOf(commandLine, terminal, 'check', problems)
  stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes')

  const { reportDirectory } = settings
  const sinks: CheckSinks = {
    ...makeEngineContext(context),
    onStage: () => {},
    onProgressEnd: () => terminal.endProgress(),
    onQuery: (line) => terminal.say('notice', line),
    async onReport(report) {
      const pieces = isPolicyAsked
        ? formatPolicies(report)
        : await formatReport(report, format, reportDirectory, context)
      for (const piece of pieces) await terminal.writeResult(piece)
    },
  }
  return EXIT[await check(settings, sinks)]
}

/** What an engine needs from the command line. */
export function makeEngineContext({
  terminal,
  stop,
  env,
  openStandardInput,
}: CommandContext): EngineProcessContext {
  return {
    signal: stop.signal,
    onProgress: terminal.updateProgress,
    onWarning: (message) => terminal.say('warning', message),
    onNotice: (message) => terminal.say('notice', message),
    env,
    openStandardInput,
    allowedRoots: null,
    mask: () => {},
  }
}

function formatPolicies(report: Report): string[] {
  return [`${JSON.stringify(previewDenial(report).makePolicies(), null, 2)}\n`]
}

/** The report in the requested format. */
export async function formatReport(
  report: Report,
  format: Format,
  reportDirectory: string | null,
  { terminal }: CommandContext,
): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return [
        renderTerminalReport(report, {
          columns: terminal.columns,
          hasColor: terminal.hasColor,
          reportDirectory,
        }),
      ]
    case 'json': {
      const { formatReportJson } = await import(
        /* webpackChunkName: "report" */ '../../report/formats/report-json.js'
      )
      return formatReportJson(report)
    }
    case 'markdown': {
      const { renderJobSummary } = await import(
        /* webpackChunkName: "report" */ '../../report/formats/markdown.js'
      )
      return [escapeLogLines(renderJobSummary(report))]
    }
  }
}
