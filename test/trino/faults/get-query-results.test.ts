import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('GetQueryResults'))(
  'The report stays the same when a call of GetQueryResults meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetQueryResults', fault),
)
