import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('GetDatabase'))(
  'The report stays the same when a call of GetDatabase meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetDatabase', fault),
)
