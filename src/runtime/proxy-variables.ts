/** Variables with the address of a proxy, each in upper and lower case. */
export const PROXY_VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
])

/**
 * Adds `http://` to a proxy address without a scheme (`proxy.example:3128`), as curl does. Of the libraries that read
 * these variables, one uses the scheme of the request, and another takes the host for a scheme.
 */
export function completeProxyVariables(env: NodeJS.ProcessEnv): void {
  for (const name of PROXY_VARIABLES) {
    const value = env[name]
    if (value && !value.includes('://')) env[name] = `http://${value}`
  }
}
