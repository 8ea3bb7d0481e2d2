import { toJsonSchema } from '@valibot/to-json-schema'
import { reportSchema } from '../../src/report/formats/report-schema.js'

/** `docs/report.schema.json` as in its file. */
export function reportJsonSchemaText(): string {
  return `${JSON.stringify(toJsonSchema(reportSchema, { target: 'draft-07', ignoreActions: ['readonly'] }), null, 2)}\n`
}
