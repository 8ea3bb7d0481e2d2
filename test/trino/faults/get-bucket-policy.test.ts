import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('GetBucketPolicy'))(
  'The report stays the same when a call of GetBucketPolicy meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetBucketPolicy', fault),
)
