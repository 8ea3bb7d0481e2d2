import { safeParse } from 'valibot'
import type { Report } from '../../model/report.js'
import { errorText, SettingsError } from '../../runtime/errors.js'
import { readInput } from '../../runtime/read-file.js'
import { reportSchema } from '../formats/report-schema.js'
import { contradictionsOf } from '../package/contradictions.js'
import type { ReportToMerge } from './merge.js'

/** A report of the most findings is a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024

/** Reads one report.json. @throws SettingsError where it is not one, or contradicts itself */
export async function readReportToMerge(name: string): Promise<ReportToMerge> {
  const shown = JSON.stringify(name)
  const refuse = (problem: string, cause?: unknown) =>
    new SettingsError(`${shown} ${problem}. Give the report.json of a check.`, { cause })
  let bytes: Uint8Array | null
  try {
    bytes = await readInput(name, LARGEST_REPORT_BYTES)
  } catch (error) {
    throw refuse(`cannot be read: ${errorText(error)}`, error)
  }
  if (bytes === null) throw refuse('is larger than 500 MiB')
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw refuse('is not JSON', error)
  }
  const version = (json as { readonly schemaVersion?: unknown } | null)?.schemaVersion
  if (version !== 1)
    throw refuse(`is not a report of schema version 1 (${String(JSON.stringify(version)).slice(0, 40)})`)
  const result = safeParse(reportSchema, json)
  if (!result.success) {
    const [issue] = result.issues
    const path = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
    throw refuse(`is not a report of this version: ${path}: ${issue.message}`)
  }
  const report = result.output as Report
  const [contradiction] = contradictionsOf(report)
  if (contradiction !== undefined) throw refuse(`contradicts itself: ${contradiction.replace(/\.$/, '')}`)
  return { name, report }
}
