import * as v from 'valibot'
import { redact } from '../../log-formats/redaction.js'
import { errorText, SettingsError } from '../../runtime/errors.js'
import { readInput } from '../../runtime/read-file.js'
import { quoted } from '../../settings/messages.js'
import type { EarlierReport } from './comparison.js'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** As `report.json` spells it: it is written again as it stands. */
const timestamp = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), v.isoTimestamp())
const finding = v.object({
  bucket: v.string(),
  remoteIp: v.string(),
  requester: v.string(),
  authentication: v.picklist(['header', 'presigned', 'unknown']),
  // It may be a file that this tool did not write.
  userAgent: v.pipe(v.string(), v.transform(redact)),
  requests: count,
})

/** The part of report.json that a comparison needs; what an older version did not write is empty. */
const earlierReport = v.object({
  schemaVersion: v.literal(1),
  generatedAt: timestamp,
  verdict: v.picklist(['compliant', 'non-compliant', 'inconclusive']),
  settings: v.object({
    buckets: v.array(v.string()),
    sourceIps: v.array(v.string()),
    ignoreRejected: v.boolean(),
  }),
  findings: v.array(finding),
  findingsNotListed: v.object({ requests: count }),
  excepted: v.optional(v.array(finding), []),
  exceptedNotListed: v.optional(v.object({ requests: count }), { requests: 0 }),
})

/** More fits into no text of this language; a report of the most findings is a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024

/** Reads the report.json of an earlier check. Throws SettingsError where it is none. */
export async function readEarlierReport(path: string): Promise<EarlierReport> {
  const refuse = (problem: string, cause?: unknown) =>
    new SettingsError(`the report to compare with, ${quoted(path)}, ${problem}`, { cause })
  let bytes: Uint8Array | null
  try {
    bytes = await readInput(path, LARGEST_REPORT_BYTES)
  } catch (error) {
    throw refuse(`cannot be read: ${errorText(error)}`, error)
  }
  if (bytes === null) throw refuse('is larger than 500 MiB, as no report.json is.')
  const text = new TextDecoder().decode(bytes)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw refuse(`is no JSON; give the report.json of an earlier check.`, error)
  }
  const result = v.safeParse(earlierReport, json)
  if (result.success) return result.output
  const [issue] = result.issues
  const where = v.getDotPath(issue)
  throw refuse(`is no report.json of this tool (${where === null ? '' : `${where}: `}${issue.message}).`)
}
