import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('ListObjectsV2'))(
  'The report stays the same when a call of ListObjectsV2 meets %s',
  (_, fault) => checks.expectUnchangedAfter('ListObjectsV2', fault),
)
