import type { Report } from '../model/report.js'
import { countFindings } from '../report/content/words.js'
import type { GitHubSettings } from '../settings/settings.js'
import {
  connectToGitHub,
  type GitHubApi,
  type GitHubConnection,
  type GitHubFailure,
  isGitHubFailure,
  isRateLimit,
} from './api.js'
import { formatNews } from './history.js'
import { makeNoteBody, type Note, type NoteKind, readNote } from './sticky-body.js'
import { readWorkflowRun, type WorkflowRun } from './workflow-run.js'

interface GitHubParts extends Pick<GitHubConnection, 'signal' | 'deadline' | 'now' | 'sleep'> {
  readonly environment: NodeJS.ProcessEnv
  readonly onWarning: (message: string) => void
  readonly onNotice: (message: string) => void
}

/** The values that the comment and the issue of one run need. */
interface Writing {
  readonly api: GitHubApi
  readonly run: WorkflowRun
  readonly report: Report
  readonly title: string
}

/** Whether the settings ask for a comment or a tracking issue. */
export function isGitHubAsked({
  comment,
  trackingIssue,
}: Pick<GitHubSettings, 'comment' | 'trackingIssue'>): boolean {
  return comment !== 'never' || trackingIssue
}

/**
 * Writes the pull request comment and the tracking issue that the settings ask for. A refusal of GitHub becomes a warning
 * with its remedy, and does not change the verdict.
 */
export async function publishToGitHub(
  report: Report,
  settings: GitHubSettings,
  parts: GitHubParts,
): Promise<void> {
  const { comment, trackingIssue, token, title } = settings
  const run = await readWorkflowRun(parts.environment)
  if (run === null)
    return parts.onWarning(
      'Comment and issue are not written: GITHUB_REPOSITORY is not set. Run this in a workflow.',
    )
  if (token === null)
    return parts.onWarning(
      'Comment and issue are not written: github-token is empty. Leave it out to use the token of the job.',
    )
  const api = await connectToGitHub({ ...parts, token, apiUrl: run.apiUrl })
  const writing: Writing = { api, run, report, title }

  if (comment !== 'never') {
    if (run.pullRequest === null)
      parts.onNotice(`comment: nothing is written: the event ${run.event} does not belong to a pull request.`)
    else {
      const pullRequest = run.pullRequest
      await warnOnFailure('pull request comment', 'pull-requests: write', parts, () =>
        writeComment(writing, pullRequest, comment === 'always'),
      )
    }
  }
  if (trackingIssue) {
    if (run.pullRequest !== null || run.event === 'merge_group')
      parts.onNotice(
        'tracking-issue: a run for a pull request does not change the tracking issue. A scheduled run does.',
      )
    else await warnOnFailure('tracking issue', 'issues: write', parts, () => writeIssue(writing))
  }
}

/** Runs the task. A failure becomes a warning. */
async function warnOnFailure(
  what: string,
  permission: string,
  parts: GitHubParts,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (parts.signal.aborted)
      return parts.onWarning(
        `The ${what} was not written: GitHub did not answer in time. The next run tries again.`,
      )
    if (!isGitHubFailure(error)) throw error
    const answer =
      error.response === undefined ? 'GitHub could not be reached' : `GitHub answered ${error.status}`
    parts.onWarning(
      `The ${what} was not written (${answer}: ${takeFirstLine(error.message)}). ${findRemedy(error, permission)}`,
    )
  }
}

function findRemedy(failure: GitHubFailure, permission: string): string {
  if (isRateLimit(failure)) return 'GitHub limits the rate of requests. The next run tries again.'
  const { status } = failure
  if (status >= 300 && status < 400)
    return 'The repository may have been renamed or moved. Check GITHUB_REPOSITORY and GITHUB_API_URL.'
  if (status < 300)
    return 'Check that GITHUB_API_URL is the address of the API, and that no proxy or login page answers for it.'
  if (status === 401) return 'Give a valid github-token. Its default is the token of the job.'
  if (status === 403 || status === 404)
    return `Give the job \`permissions: ${permission}\`. The token of a pull request from a fork can only read.`
  if (status === 410)
    return 'Issues are turned off in this repository: turn them on, or set tracking-issue to false.'
  if (status === 422)
    return 'GitHub refuses comments or issues here. Check whether the conversation is locked or the repository is archived.'
  return 'The next run tries again.'
}

function takeFirstLine(message: string): string {
  return (/^[^\r\n]{0,200}/.exec(message) as RegExpExecArray)[0]
}

/** Writes one comment and updates it later. If two exist after a race, the first is updated. */
async function writeComment(
  { api, run, report, title }: Writing,
  pullRequest: number,
  isAlways: boolean,
): Promise<void> {
  const { owner, repo } = run
  const kind = 'pull-request-comment'
  const [earlier = null] = await listNotes(
    api,
    api.listItems('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: pullRequest,
    }),
    kind,
    title,
  )
  if (earlier === null && !isAlways && countFindings(report).clients === 0) return
  const body = makeNoteBody(kind, title, report, run, earlier)
  if (earlier === null)
    await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: pullRequest,
      body,
    })
  else
    await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: earlier.number,
      body,
    })
}

/**
 * One open issue while there are findings. An inconclusive run without findings proves nothing: it updates the issue, and
 * neither opens nor closes one. A new finding reopens the closed issue. GitHub does not notify anybody
 * of a changed body, so a comment names the new and the gone causes.
 */
async function writeIssue(writing: Writing): Promise<void> {
  const { api, run, report, title } = writing
  const { owner, repo } = run
  const kind = 'tracking-issue'
  const open = await listIssues(writing, 'open')
  open.sort((a, b) => a.number - b.number)
  const isFound = report.verdict === 'non-compliant'
  const earlier = open[0] ?? (isFound ? ((await listIssues(writing, 'closed'))[0] ?? null) : null)
  const issueTitle = `${title}: S3 requests signed with Signature Version 2`
  if (earlier === null) {
    if (!isFound) return
    const body = makeNoteBody(kind, title, report, run, null)
    await api.request('POST /repos/{owner}/{repo}/issues', { owner, repo, title: issueTitle, body })
    return
  }
  const addComment = (issue_number: number, body: string) =>
    api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number,
      body,
    })
  await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    owner,
    repo,
    issue_number: earlier.number,
    title: issueTitle,
    body: makeNoteBody(kind, title, report, run, earlier),
    ...(earlier.isOpen ? {} : { state: 'open', state_reason: 'reopened' }),
  })
  const news = formatNews(earlier.history, report, run.url)
  if (!earlier.isOpen)
    await addComment(
      earlier.number,
      news === ''
        ? `Requests are signed with SigV2 again, in [this run](${run.url}).`
        : `Requests are signed with SigV2 again: ${news}`,
    )
  else if (news !== '' && report.verdict !== 'compliant') await addComment(earlier.number, news)
  if (report.verdict !== 'compliant') return
  for (const { number: issue_number } of open) {
    await addComment(
      issue_number,
      `Compliant: [this run](${run.url}) found no SigV2 requests. This issue is closed. A later finding reopens it.`,
    )
    await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      owner,
      repo,
      issue_number,
      state: 'closed',
      state_reason: 'completed',
    })
  }
}

/** Our tracking issues with this title, the latest first. */
function listIssues({ api, run, title }: Writing, state: 'open' | 'closed'): Promise<Note[]> {
  const { owner, repo } = run
  const items = api.listItems('GET /repos/{owner}/{repo}/issues', {
    owner,
    repo,
    state,
    sort: 'created',
    direction: 'desc',
  })
  return listNotes(
    api,
    state === 'open' ? items : takeFirst(items, CLOSED_ISSUES_READ),
    'tracking-issue',
    title,
  )
}

/** Most closed issues that are searched. */
const CLOSED_ISSUES_READ = 1_000

async function* takeFirst<Item>(items: AsyncIterable<Item>, most: number): AsyncGenerator<Item> {
  let count = 0
  for await (const item of items) {
    yield item
    if (++count >= most) return
  }
}

async function listNotes(
  api: GitHubApi,
  items: AsyncIterable<unknown>,
  kind: NoteKind,
  title: string,
): Promise<Note[]> {
  const notes: Note[] = []
  for await (const item of items) {
    const note = readNote(item, kind, title)
    if (note !== null) notes.push(note)
  }
  // Somebody can copy a note of ours with its marker.
  const authors = notes.map(({ author }) => author).filter((author) => author !== null)
  const person = authors.some(({ isBot }) => !isBot) ? await findOwner(api, askForPerson) : null
  const bot = authors.some(({ isBot }) => isBot) ? await findOwner(api, askForApp) : null
  return notes.filter(({ author }) => author === null || author.login === (author.isBot ? bot : person))
}

/** The login of the token's owner. Null when GitHub does not give it. */
async function findOwner(api: GitHubApi, ask: (api: GitHubApi) => Promise<unknown>): Promise<string | null> {
  try {
    const login = await ask(api)
    return typeof login === 'string' && login !== '' ? login : null
  } catch (error) {
    if (!isGitHubFailure(error) || isRateLimit(error)) throw error
    return null
  }
}

/** https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
async function askForPerson(api: GitHubApi): Promise<unknown> {
  return ((await api.request('GET /user', {})) as { readonly login?: unknown } | null)?.login
}

/**
 * The REST API does not name the app of an installation's token.
 * https://docs.github.com/en/graphql/reference/queries#viewer
 */
async function askForApp(api: GitHubApi): Promise<unknown> {
  const answer = (await api.sendQuery('{ viewer { login } }')) as { data?: { viewer?: { login?: unknown } } }
  return answer.data?.viewer?.login
}
