import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('StartQueryExecution'))(
  'The report stays the same when a call of StartQueryExecution meets %s',
  (_, fault) => checks.expectUnchangedAfter('StartQueryExecution', fault),
)
