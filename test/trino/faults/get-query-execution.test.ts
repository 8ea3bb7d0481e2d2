import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('GetQueryExecution'))(
  'The report stays the same when a call of GetQueryExecution meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetQueryExecution', fault),
)
