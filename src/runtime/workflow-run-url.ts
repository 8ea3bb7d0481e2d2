/** The address of a workflow run, which needs no escape in any medium. */
export const WORKFLOW_RUN_URL = /^https?:\/\/[A-Za-z0-9.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/[0-9]+$/

/**
 * The page of the current workflow run. Null outside of a run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function makeWorkflowRunUrl(environment: NodeJS.ProcessEnv): string | null {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: runId = '' } = environment
  const server = environment.GITHUB_SERVER_URL || 'https://github.com'
  const url = `${server}/${repository}/actions/runs/${runId}`
  return WORKFLOW_RUN_URL.test(url) ? url : null
}
