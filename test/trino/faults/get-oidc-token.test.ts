import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('GetOidcToken'))(
  'The report stays the same when a call of GetOidcToken meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetOidcToken', fault),
)
