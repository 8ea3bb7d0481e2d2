import type { ReadLine } from '../../engines/engine.js'
import { openEngine } from '../../engines/open.js'
import { listNames } from '../../model/figures.js'
import { formatPreviewJson, renderPreviewTable } from '../../report/formats/preview.js'
import { EXIT, SettingsError } from '../../runtime/errors.js'
import { quoteText } from '../../settings/messages.js'
import type { CommandContext, CommandLine } from '../command.js'
import { readChoice, readSettingsOf } from '../settings.js'
import { makeEngineContext } from './check.js'

/** Characters per write to standard output. */
const PAGE_CHARACTERS = 64 * 1024

/** Shows the first records. Returns 0, or 4 if the reader closes standard output early. */
export async function run(commandLine: CommandLine, context: CommandContext): Promise<number> {
  const { terminal, stop } = context
  const problems: string[] = []
  const format = readChoice(commandLine, 'format', ['table', 'json'] as const, problems)
  const limit = readLimit(commandLine, problems)
  const settings = await readSettingsOf(commandLine, terminal, 'preview', problems)
  const windowed = (['since', 'until'] as const).filter((name) => commandLine.raw[name] !== undefined)
  if (settings.source.kind === 'local' && windowed.length > 0) {
    const names = listNames(windowed.map((name) => `--${name}`))
    throw new SettingsError(`${names}: a preview of log files takes no filter. It takes a window only on S3.`)
  }
  stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes')

  const engineContext = makeEngineContext(context)
  const engine = await openEngine(settings, engineContext, { isPreview: true })
  const lines = engine.readPreview(limit, engineContext)
  const shown = format === 'json' ? formatJsonLines(lines) : renderPreviewTable(lines, terminal)
  let page = ''
  for await (const text of shown) {
    page += text
    if (page.length < PAGE_CHARACTERS) continue
    if (!(await terminal.writeResult(page))) return EXIT.couldNotRun
    page = ''
  }
  terminal.endProgress()
  return (await terminal.writeResult(page)) ? 0 : EXIT.couldNotRun
}

async function* formatJsonLines(lines: AsyncIterable<ReadLine>): AsyncGenerator<string> {
  for await (const line of lines) yield formatPreviewJson(line)
}

function readLimit({ own }: CommandLine, problems: string[]): number {
  const given = own.limit ?? '100'
  if (/^(?:0|[1-9]\d{0,14})$/.test(given)) return Number(given)
  problems.push(`--limit: ${quoteText(given)} is not a whole number from 0 up, in plain digits; 0 shows all.`)
  return 0
}
