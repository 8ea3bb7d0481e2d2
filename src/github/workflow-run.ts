import * as v from 'valibot'
import { readJson } from '../runtime/read-file.js'

/** The current workflow run, from the environment. */
export interface WorkflowRun {
  readonly owner: string
  readonly repo: string
  readonly apiUrl: string
  /** Address of the run's page. */
  readonly url: string
  readonly repositoryUrl: string
  readonly id: string
  readonly event: string
  /** Number of the pull request of the run. Null without one. */
  readonly pullRequest: number | null
}

const numbered = v.object({ number: v.pipe(v.number(), v.integer()) })
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const event = v.object({
  pull_request: v.optional(numbered),
  issue: v.optional(v.object({ ...numbered.entries, pull_request: v.optional(v.looseObject({})) })),
})

/** Null outside of a workflow run. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export async function readWorkflowRun(environment: NodeJS.ProcessEnv): Promise<WorkflowRun | null> {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/', 2)
  if (owner === undefined || owner === '' || repo === undefined || repo === '') return null
  const server = environment.GITHUB_SERVER_URL || 'https://github.com'
  return {
    owner,
    repo,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    url: `${server}/${owner}/${repo}/actions/runs/${environment.GITHUB_RUN_ID ?? ''}`,
    repositoryUrl: `${server}/${owner}/${repo}`,
    id: environment.GITHUB_RUN_ID ?? '',
    event: environment.GITHUB_EVENT_NAME ?? '',
    pullRequest: await findPullRequest(environment.GITHUB_EVENT_PATH),
  }
}

async function findPullRequest(eventPath: string | undefined): Promise<number | null> {
  if (eventPath === undefined || eventPath === '') return null
  const result = v.safeParse(event, await readJson(eventPath))
  if (!result.success) return null
  const { pull_request: pullRequest, issue } = result.output
  if (pullRequest !== undefined) return pullRequest.number
  return issue?.pull_request === undefined ? null : issue.number
}
