/**
 * The environment of a process whose AWS calls all go to a server on loopback. It hides the configuration of the machine.
 * @param url address of the server
 */
export function makeAwsEnvironment(
  url: string,
  { region = 'eu-west-1', accessKeyId = 'AKIATEST', secretAccessKey = 'secret' } = {},
): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}
