import { parse } from 'valibot'
import type { Report } from '../../model/report.js'
import { inertJson } from './escape.js'
import { findingSchema, reportSchema } from './report-schema.js'

/** Findings in one piece. */
const FINDINGS_A_PIECE = 200

/**
 * `report.json`: keys in the order of the schema, two blanks of indentation, a line end. It comes in pieces, since ten
 * thousand findings in one text would take more memory than a check of any log.
 */
export function* reportJson(report: Report): Generator<string> {
  const { findings } = report
  const withoutFindings = inertJson(JSON.stringify(parse(reportSchema, { ...report, findings: [] }), null, 2))
  // A line end is never part of a text in JSON, so that only the key itself can stand so.
  const [before, after] = withoutFindings.split(/(?<=\n {2}"findings": )\[\]/) as [string, string]
  yield before
  for (let at = 0; at < findings.length; at += FINDINGS_A_PIECE)
    yield findings
      .slice(at, at + FINDINGS_A_PIECE)
      .map((finding) => inertJson(JSON.stringify(parse(findingSchema, finding), null, 2)))
      .map((json, place) => `${at + place === 0 ? '[' : ','}\n    ${json.replaceAll('\n', '\n    ')}`)
      .join('')
  yield `${findings.length === 0 ? '[]' : '\n  ]'}${after}\n`
}
