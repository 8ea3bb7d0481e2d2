/** Variables that name a proxy, each in upper and lower case. */
export const PROXY_VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
])

/**
 * Writes `http://` before a proxy whose variable names no scheme (`proxy.example:3128`), as curl reads it: of the libraries
 * that read these variables, one takes the scheme of what is asked for, and another takes the host for a scheme.
 */
export function completeProxyVariables(env: NodeJS.ProcessEnv): void {
  for (const name of PROXY_VARIABLES) {
    const value = env[name]
    if (value && !value.includes('://')) env[name] = `http://${value}`
  }
}
