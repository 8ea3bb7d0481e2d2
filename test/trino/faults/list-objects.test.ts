import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('ListObjectsV2'))(
  'The report stays the same when a call of ListObjectsV2 meets %s',
  (_, fault) => checks.expectUnchangedAfter('ListObjectsV2', fault),
)
