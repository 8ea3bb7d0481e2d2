import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('GetTable'))('The report stays the same when a call of GetTable meets %s', (_, fault) =>
  checks.expectUnchangedAfter('GetTable', fault),
)
