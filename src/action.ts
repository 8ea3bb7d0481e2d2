export async function main(): Promise<void> {
  const core = await import('@actions/core')
  core.info('hello')
}
