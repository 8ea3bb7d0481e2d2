import { type GenericSchema, parse } from 'valibot'
import type { Report } from '../../model/report.js'
import { escapeLogJson } from './escape.js'
import { reportSchema } from './report-schema.js'

/** Number of items per piece. */
const ITEMS_A_PIECE = 20

const { entries } = reportSchema
/** The lists whose lengths depend on the log, in the order of the schema, with the schema of an item. */
const LISTS = {
  gaps: entries.gaps.item,
  targets: entries.targets.item,
  buckets: entries.buckets.item,
  findings: entries.findings.item,
  causes: entries.causes.item,
  excepted: entries.excepted.item,
  parts: entries.parts.wrapped.item,
} satisfies { readonly [key in keyof Report]?: GenericSchema }

const NO_ITEMS = { gaps: [], targets: [], buckets: [], findings: [], causes: [], excepted: [] } as const

/**
 * `report.json`: keys in the order of the schema, an indentation of two blanks, a line end. The text comes in pieces.
 * Ten thousand findings, or the targets of many reports, would take too much memory in one text.
 */
export function* formatReportJson(report: Report): Generator<string> {
  const withoutItems = { ...report, ...NO_ITEMS, ...(report.parts === undefined ? {} : { parts: [] }) }
  let left = escapeLogJson(JSON.stringify(parse(reportSchema, withoutItems), null, 2))
  for (const [key, schema] of Object.entries(LISTS)) {
    const items = report[key as keyof typeof LISTS]
    if (items === undefined) continue
    // Texts in JSON contain no line ends, so that only the key itself can have this form.
    const before = `\n  "${key}": `
    const at = left.indexOf(`${before}[]`) + before.length
    yield left.slice(0, at)
    yield* formatListJson(items, schema)
    left = left.slice(at + '[]'.length)
  }
  yield `${left}\n`
}

function* formatListJson(items: readonly unknown[], schema: GenericSchema): Generator<string> {
  for (let at = 0; at < items.length; at += ITEMS_A_PIECE) {
    const piece = items.slice(at, at + ITEMS_A_PIECE).map((item) => parse(schema, item))
    // As the member of an object, the items have the indentation that they have in the report.
    const json = escapeLogJson(JSON.stringify({ '': piece }, null, 2))
    yield `${at === 0 ? '[' : ','}${json.slice(BEFORE_ITEMS.length, -AFTER_ITEMS.length)}`
  }
  yield items.length === 0 ? '[]' : '\n  ]'
}

const BEFORE_ITEMS = '{\n  "": ['
const AFTER_ITEMS = '\n  ]\n}'
