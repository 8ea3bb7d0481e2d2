import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('GetBucketPolicy'))(
  'The report stays the same when a call of GetBucketPolicy meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetBucketPolicy', fault),
)
