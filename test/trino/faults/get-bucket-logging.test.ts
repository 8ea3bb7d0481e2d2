import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('GetBucketLogging'))(
  'The report stays the same when a call of GetBucketLogging meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetBucketLogging', fault),
)
