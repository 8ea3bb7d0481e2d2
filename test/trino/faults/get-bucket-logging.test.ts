import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('GetBucketLogging'))(
  'The report stays the same when a call of GetBucketLogging meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetBucketLogging', fault),
)
