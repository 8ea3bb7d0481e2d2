import { parse } from 'valibot'
import type { Report } from './report.js'
import { reportSchema } from './report-schema.js'

/** `report.json`: keys in the order of the schema, two blanks of indentation, a line end. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(parse(reportSchema, report), null, 2)}\n`
}
