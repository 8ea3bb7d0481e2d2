import * as v from 'valibot'
import { redact } from '../../log-formats/redaction.js'
import { VERDICTS } from '../../model/names.js'
import { AUTHENTICATIONS } from '../../model/tally.js'
import { describeError, SettingsError } from '../../runtime/errors.js'
import { readInput } from '../../runtime/read-file.js'
import { quoteText } from '../../settings/messages.js'
import type { EarlierReport } from './comparison.js'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** As `report.json` spells it: it is written again as it stands. */
const timestamp = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), v.isoTimestamp())
const authentication = v.picklist(AUTHENTICATIONS)
const finding = v.object({
  remoteIp: v.string(),
  requester: v.string(),
  authentication,
  // It may be a file that this tool did not write.
  userAgent: v.pipe(v.string(), v.transform(redact)),
  requests: count,
  cause: v.nullish(v.string(), null),
})
const cause = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  requester: v.string(),
  product: v.nullable(v.string()),
  authentication,
  requests: count,
})

/** The part of report.json that a comparison needs. Fields that an older version did not write are empty. */
const earlierReport = v.object({
  schemaVersion: v.literal(1),
  generatedAt: timestamp,
  verdict: v.picklist(VERDICTS),
  window: v.nullish(v.object({ since: v.nullable(timestamp), until: v.nullable(timestamp) }), null),
  settings: v.object({
    buckets: v.array(v.string()),
    sourceIps: v.array(v.string()),
    ignoreRejected: v.boolean(),
  }),
  findings: v.array(finding),
  findingsNotListed: v.object({ requests: count }),
  excepted: v.optional(v.array(finding), []),
  exceptedNotListed: v.optional(v.object({ requests: count }), { requests: 0 }),
  causes: v.optional(v.array(cause), []),
})

/** The largest JavaScript string is about this long. The largest report has a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024

/**
 * Reads the report.json of an earlier check. Null if the file does not exist, as in a first run. Throws SettingsError if
 * the file is not a report.
 */
export async function readEarlierReport(path: string): Promise<EarlierReport | null> {
  const refuse = (problem: string, cause?: unknown) =>
    new SettingsError(`The earlier report ${quoteText(path)} ${problem}`, { cause })
  let bytes: Uint8Array | null
  try {
    bytes = await readInput(path, LARGEST_REPORT_BYTES)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw refuse(
      `cannot be read: ${describeError(error)}. Check the path that compare gives, and its permissions.`,
      error,
    )
  }
  if (bytes === null) throw refuse('is larger than 500 MiB. Give the report.json of an earlier check.')
  const text = new TextDecoder().decode(bytes)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw refuse('is not JSON. Give the report.json of an earlier check.', error)
  }
  const result = v.safeParse(earlierReport, json)
  if (result.success) return result.output
  const [issue] = result.issues
  const where = v.getDotPath(issue)
  throw refuse(
    `is not a report.json of this tool (${where === null ? '' : `${where}: `}${issue.message}). Give the report.json of an earlier check.`,
  )
}
