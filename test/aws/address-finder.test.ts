import { afterEach, expect, test } from '@jest/globals'
import { connectAws } from '../../src/aws/clients.js'
import { createAddressFinder } from '../../src/aws/s3-requests.js'
import { AMBIENT, makeAwsContext, makeAwsSettings, setEnvironment } from '../support/aws-settings.js'

const environment = { ...process.env }
afterEach(() => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
})

test('A bucket that S3 names another Region of has the host name of that Region', async () => {
  setEnvironment(AMBIENT)
  const clients = await connectAws(makeAwsSettings(), makeAwsContext().context)
  try {
    const findAddress = createAddressFinder(clients)
    const hosts = []
    for (const region of ['eu-west-1', 'us-east-1', 'eu-west-1'])
      hosts.push((await findAddress('example-logs', region)).host)
    expect(hosts).toEqual([
      'example-logs.s3.eu-west-1.amazonaws.com',
      'example-logs.s3.us-east-1.amazonaws.com',
      'example-logs.s3.eu-west-1.amazonaws.com',
    ])
  } finally {
    clients.close()
  }
})
