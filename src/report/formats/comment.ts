import type { Report } from '../../model/report.js'
import { causeSection } from '../content/cause-rows.js'
import { changeOf } from '../content/change.js'
import { gapGroups } from '../content/gaps.js'
import { partSection, sigV4RegionsSentence } from '../content/parts.js'
import { type Section, shortened } from '../content/section.js'
import { bucketWords } from '../content/targets.js'
import { counted } from '../content/words.js'
import { markdownText } from './escape.js'
import { changeMarkdown, headline } from './markdown.js'
import { COMMENT_PAGE, heightOf, linesOf, list, paragraphs, sectionBody } from './markdown-section.js'

/** Causes, gaps and exceptions that a comment names, and the characters of their texts. */
const ROOMS = [
  { causes: 5, others: 5, changed: 2, characters: 80, adviceCharacters: 400 },
  { causes: 5, others: 3, changed: 1, characters: 30, adviceCharacters: 160 },
  { causes: 3, others: 2, changed: 1, characters: 30, adviceCharacters: 120 },
  { causes: 1, others: 1, changed: 0, characters: 30, adviceCharacters: 120 },
] as const
type Room = (typeof ROOMS)[number]

/** A page of one and a half screens. */
const COMMENT_PIXELS = 1_300

/** Columns of the causes that a comment leaves out. */
const LEFT_OUT = ['Refused per day if denied', 'Last seen']

/**
 * The report as a pull request comment: verdict, change, at most five causes. `summaryUrl`: address of the full report. At most
 * `limitCharacters`.
 */
export function commentMarkdown(report: Report, summaryUrl: string | null, limitCharacters: number): string {
  for (const room of ROOMS) {
    const shown = causes(report, room)
    const buckets = markdownText(bucketWords(report, { rows: room.others, characters: room.characters }))
    const lines = [...exceptions(report, room), ...gaps(report, room), ...(buckets === '' ? [] : [buckets])]
    const parts = partSection(report, { rows: room.others, characters: 40 })
    const regions = sigV4RegionsSentence(report)
    const change = changeMarkdown(changeOf(report, room.changed))
    const comment = paragraphs([
      headline(report),
      parts === null ? '' : sectionBody(parts),
      change,
      shown === null ? '' : sectionBody(shown),
      list(lines),
      markdownText(regions),
      link(summaryUrl),
    ])
    const height =
      160 +
      heightOf(shown, COMMENT_PAGE) +
      heightOf(parts, COMMENT_PAGE) +
      [...lines, ...change.split('\n')].reduce((sum, line) => sum + 28 * linesOf(line, COMMENT_PAGE.line), 0)
    if (comment.length <= limitCharacters && height <= COMMENT_PIXELS) return comment
  }
  return paragraphs([headline(report), link(summaryUrl)])
}

function causes(report: Report, room: Room): Section | null {
  const section = causeSection(report, { ...room, rows: room.causes })
  if (section === null) return null
  const kept = section.columns.map(({ title }) => !LEFT_OUT.includes(title))
  return {
    ...section,
    sentences: [],
    columns: section.columns.filter((_, index) => kept[index]),
    rows: section.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  }
}

function exceptions(report: Report, { others, characters }: Room): string[] {
  const used = report.exceptions.filter(({ requests }) => requests > 0)
  const shown = used
    .slice(0, others)
    .map(({ reason, owner, expires, state }) =>
      markdownText(
        `Exception: ${shortened(reason, { characters })} (${shortened(owner, { characters })}, ${state === 'expired' ? 'expired' : 'until'} ${expires})`,
      ),
    )
  const left = used.length - shown.length
  return left > 0 ? [...shown, `There are ${counted(left, 'more exception')}.`] : shown
}

function gaps(report: Report, { others, adviceCharacters }: Room): string[] {
  const open = gapGroups(report).filter(({ accepted }) => !accepted)
  const shown = open
    .slice(0, others)
    .map(({ name, places, message }) =>
      markdownText(
        `\`${name}\`${places === '' ? '' : ` (${places})`}: ${shortened(message, { characters: adviceCharacters })}`,
      ),
    )
  const left = open.length - shown.length
  return left > 0 ? [...shown, `There are ${counted(left, 'more kind')} of gap.`] : shown
}

function link(summaryUrl: string | null): string {
  return summaryUrl === null ? '' : `[The full report](${summaryUrl})`
}
