import { formatCount } from '../../model/figures.js'
import { describeVerdict, formatMoment, VERDICT_WORDS } from '../../report/content/words.js'
import { escapeLogLines, showInvisible } from '../../report/formats/escape.js'
import { verifyPackage } from '../../report/package/verify.js'
import { EXIT, SettingsError, shortenLine } from '../../runtime/errors.js'
import type { CommandContext, CommandLine } from '../command.js'

/** Deadline of a verification, which normally takes seconds. A hostile package could take longer. */
const DEADLINE_MINUTES = 10

/** Checks an evidence package, and names each problem. Returns 0, or 4 if there is a problem. */
export async function run(
  { raw, problems }: CommandLine,
  { terminal, stop }: CommandContext,
): Promise<number> {
  const directories = [raw['log-location'] ?? []].flat().filter((directory) => directory !== '')
  const wrong = [...problems]
  if (directories.length !== 1) wrong.push('verify takes one directory: s3-sigv4-check verify DIRECTORY')
  if (wrong.length > 0) throw new SettingsError(wrong.join('\n'))

  stop.startDeadline(DEADLINE_MINUTES, null)
  const directory = directories[0] as string
  const {
    problems: found,
    notes,
    report,
    files,
    evidenceRecords,
  } = await verifyPackage(directory, stop.signal)
  const lines = [
    found.length === 0
      ? `VALID. ${directory}: ${formatCount(files, 'file')}, their sums, the numbers and ${formatCount(evidenceRecords, 'record')} of evidence agree.`
      : `NOT VALID. ${directory}: ${formatCount(found.length, 'problem')}.`,
    ...(report === null
      ? []
      : [
          `The report is of ${formatMoment(report.generatedAt)}, by ${shortenLine(`${report.tool.name} ${report.tool.version}`)}. ${VERDICT_WORDS[report.verdict]}: ${describeVerdict(report)}`,
        ]),
    ...found.map((problem) => `- ${shortenLine(problem)}`),
    ...notes.map((note) => `- Note: ${shortenLine(note)}`),
  ]
  const isRead = await terminal.writeResult(escapeLogLines(`${lines.map(showInvisible).join('\n')}\n`))
  return isRead && found.length === 0 ? 0 : EXIT.couldNotRun
}
