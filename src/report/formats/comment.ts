import { describeMore } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import { makeCauseSection, moveOwnerBelow, REFUSED_PER_DAY } from '../content/cause-rows.js'
import { makeChange } from '../content/change.js'
import { groupGaps } from '../content/gaps.js'
import { describeSigV4Regions, makePartSection } from '../content/parts.js'
import { keepColumns, type Section, shortenProse, shortenWords } from '../content/section.js'
import { describeBuckets } from '../content/targets.js'
import { escapeMarkdown } from './escape.js'
import { renderChange, renderHeadline } from './markdown.js'
import { COMMENT_WIDTH, estimateHeight } from './markdown-height.js'
import { renderList, renderParagraphs, renderSectionBody } from './markdown-section.js'

/** Causes, gaps and exceptions that a comment names, and the characters of their texts. */
const ROOMS = [
  { causes: 5, others: 5, changed: 2, characters: 80, adviceCharacters: 400 },
  { causes: 5, others: 5, changed: 1, characters: 40, adviceCharacters: 240 },
  { causes: 5, others: 3, changed: 1, characters: 30, adviceCharacters: 240 },
  { causes: 4, others: 3, changed: 1, characters: 30, adviceCharacters: 240 },
  { causes: 4, others: 2, changed: 1, characters: 30, adviceCharacters: 160 },
  { causes: 3, others: 2, changed: 1, characters: 30, adviceCharacters: 160 },
  { causes: 3, others: 2, changed: 1, characters: 30, adviceCharacters: 120 },
  { causes: 2, others: 1, changed: 1, characters: 30, adviceCharacters: 120 },
  { causes: 1, others: 1, changed: 0, characters: 30, adviceCharacters: 120 },
  { causes: 1, others: 0, changed: 0, characters: 20, adviceCharacters: 80 },
] as const
type Room = (typeof ROOMS)[number]

/** A page of one and a half screens (1,350 pixels), less what the estimate can miss. */
const COMMENT_PIXELS = 1_240

/** Columns of the causes that a comment leaves out. */
const LEFT_OUT = [REFUSED_PER_DAY, 'Last seen']

/**
 * The report as a pull request comment: verdict, change, at most five causes. `summaryUrl`: address of the full report. At most
 * `limitCharacters`.
 */
export function renderComment(report: Report, summaryUrl: string | null, limitCharacters: number): string {
  for (const room of ROOMS) {
    const shown = makeCauses(report, room)
    const buckets = escapeMarkdown(
      describeBuckets(report, { rows: room.others, characters: room.characters }),
    )
    const lines = [
      ...renderExceptions(report, room),
      ...renderGaps(report, room),
      ...(buckets === '' ? [] : [buckets]),
    ]
    const parts = makePartSection(report, { rows: room.others, characters: 40 })
    const regions = describeSigV4Regions(report)
    const change = renderChange(makeChange(report, room.changed))
    const comment = renderParagraphs([
      renderHeadline(report),
      parts === null ? '' : renderSectionBody({ ...parts, sentences: [`${parts.title}.`] }),
      change,
      shown === null ? '' : renderSectionBody(shown),
      renderList(lines),
      escapeMarkdown(regions),
      renderLink(summaryUrl, report.causes.length > (shown?.rows.length ?? 0)),
    ])
    if (comment.length <= limitCharacters && estimateHeight(comment, COMMENT_WIDTH) <= COMMENT_PIXELS)
      return comment
  }
  return renderParagraphs([renderHeadline(report), renderLink(summaryUrl, report.causes.length > 0)])
}

function makeCauses(report: Report, room: Room): Section | null {
  const found = makeCauseSection(report, { ...room, rows: room.causes })
  if (found === null) return null
  const section = moveOwnerBelow(found)
  const columns = section.columns.map(({ title }) => !LEFT_OUT.includes(title))
  return { ...keepColumns(section, columns), sentences: [] }
}

function renderExceptions(report: Report, { others, characters }: Room): string[] {
  const used = report.exceptions.filter(({ requests }) => requests > 0)
  const shown = used
    .slice(0, others)
    .map(({ reason, owner, expires, state }) =>
      escapeMarkdown(
        `Exception: ${shortenWords(reason, { characters })} (${shortenWords(owner, { characters })}, ${state === 'expired' ? 'expired' : 'until'} ${expires})`,
      ),
    )
  const left = used.length - shown.length
  return left > 0 ? [...shown, `${describeMore(left, 'exception')}.`] : shown
}

function renderGaps(report: Report, { others, adviceCharacters }: Room): string[] {
  const open = groupGaps(report).filter(({ accepted }) => !accepted)
  const shown = open
    .slice(0, others)
    .map(({ name, places, message }) =>
      escapeMarkdown(
        `\`${name}\`${places === '' ? '' : ` (${places})`}: ${shortenProse(message, { characters: adviceCharacters })}`,
      ),
    )
  const left = open.length - shown.length
  return left > 0 ? [...shown, `${describeMore(left, 'kind')} of gap.`] : shown
}

/** A comment has few causes. The summary has more. */
function renderLink(summaryUrl: string | null, isCut: boolean): string {
  if (summaryUrl === null) return ''
  return isCut
    ? `[The job summary](${summaryUrl}) shows more causes, and links to the full report.`
    : `[The full report](${summaryUrl})`
}
