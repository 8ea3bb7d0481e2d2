import * as v from 'valibot'
import { formatCount } from '../model/figures.js'
import type { Report } from '../model/report.js'
import { countFindings } from '../report/content/words.js'
import { renderComment } from '../report/formats/comment.js'
import { escapeMarkdown } from '../report/formats/escape.js'
import {
  formatHistory,
  formatHistoryComment,
  type History,
  makeNextHistory,
  NO_HISTORY,
  readHistory,
} from './history.js'
import type { WorkflowRun } from './workflow-run.js'

/** GitHub refuses a longer body of a comment or an issue. */
const LONGEST_BODY_CHARACTERS = 65_536

/** A comment or an issue of this action. The marker at the start of its body names its kind and title. */
export type NoteKind = 'pull-request-comment' | 'tracking-issue'

/** Another author than the bot of a job's token. */
interface Author {
  readonly login: string
  readonly isBot: boolean
}

/** The author of everything that the token of a job writes. */
const JOB_BOT = 'github-actions[bot]'

/** A note of an earlier run. */
export interface Note {
  readonly number: number
  /** Clients in the latest run that found any. 0 without such a run. */
  readonly found: number
  /** The author. Null for the bot of a job's token. */
  readonly author: Author | null
  readonly isOpen: boolean
  /** Of a tracking issue. */
  readonly history: History
}

/** The used fields of GitHub's comments (with `id`) and issues (with `number`). */
const written = v.object({
  id: v.number(),
  number: v.optional(v.number()),
  state: v.optional(v.string()),
  body: v.nullish(v.string()),
  user: v.nullish(v.object({ type: v.string(), login: v.optional(v.string()) })),
  author_association: v.nullish(v.string()),
  pull_request: v.optional(v.looseObject({})),
})

/**
 * The note of this kind and title in a comment or issue. Null for other texts. Anybody can write a marker. So it counts
 * only in the text of a bot or of a member of the repository. The caller must verify that the token belongs to this author.
 */
export function readNote(item: unknown, kind: NoteKind, title: string): Note | null {
  const result = v.safeParse(written, item)
  if (!result.success || result.output.pull_request !== undefined) return null
  const { id, number = id, state, body, user, author_association: association } = result.output
  const isBot = user?.type === 'Bot'
  if (!isBot && !['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association ?? '')) return null
  const start = makeMarkerStart(kind, title)
  if (!body?.startsWith(start)) return null
  const found = /^found=([0-9]{1,12}) -->/.exec(body.slice(start.length))?.[1]
  return {
    number,
    found: Number(found ?? 0),
    author: isBot && user.login === JOB_BOT ? null : { login: user?.login ?? '', isBot },
    isOpen: state !== 'closed',
    history: readHistory(body),
  }
}

/** Percent-encodes the title, so that it cannot end the HTML comment that holds it. */
function makeMarkerStart(kind: NoteKind, title: string): string {
  return `<!-- s3-sigv4-check ${kind} title=${encodeURIComponent(title)} `
}

/**
 * The body of a note: marker, title, the state of earlier findings, as much of the report as fits, and a link to the run. A
 * tracking issue also has the earlier runs.
 */
export function makeNoteBody(
  kind: NoteKind,
  title: string,
  report: Report,
  run: Pick<WorkflowRun, 'url' | 'repositoryUrl' | 'id'>,
  earlier: Note | null,
): string {
  const now = countFindings(report).clients
  const before = earlier?.found ?? 0
  const head = [
    `${makeMarkerStart(kind, title)}found=${now > 0 ? now : before} -->`,
    `**${escapeMarkdown(title)}**`,
  ]
  if (now === 0 && before > 0) head.push(describeGoneFindings(report, before))
  const foot = [`From [this run](${run.url}).`]
  if (kind === 'tracking-issue') {
    const kept = makeNextHistory(earlier?.history ?? NO_HISTORY, report, run.id)
    foot.unshift(formatHistory(kept, run.repositoryUrl, report).trimEnd())
    foot.push(formatHistoryComment(kept))
  }
  const taken = [...head, ...foot].join('\n\n').length + 4
  const shown = renderComment(report, run.url, LONGEST_BODY_CHARACTERS - taken)
  return [...head, shown.trimEnd(), ...foot].join('\n\n')
}

function describeGoneFindings(report: Report, before: number): string {
  const found = formatCount(before, 'client')
  return report.verdict === 'inconclusive'
    ? `An earlier run found ${found} that sign with SigV2. This run found none, but it does not prove that they are gone: see the gaps.`
    : `**Gone:** an earlier run found ${found} that sign with SigV2, and this run finds none of them.`
}
