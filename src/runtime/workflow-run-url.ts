/**
 * The page of the current workflow run. Null outside of a run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function makeWorkflowRunUrl(environment: NodeJS.ProcessEnv): string | null {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: runId = '' } = environment
  const server = environment.GITHUB_SERVER_URL || 'https://github.com'
  const url = `${server}/${repository}/actions/runs/${runId}`
  return /^https?:\/\/[A-Za-z0-9.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/[0-9]+$/.test(url) ? url : null
}
