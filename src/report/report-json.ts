import { parse } from 'valibot'
import { inertJson } from './escape.js'
import type { Report } from './report.js'
import { reportSchema } from './report-schema.js'

/** `report.json`: keys in the order of the schema, two blanks of indentation, a line end. */
export function reportJson(report: Report): string {
  return `${inertJson(JSON.stringify(parse(reportSchema, report), null, 2))}\n`
}
