import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('GetOidcToken'))(
  'The report stays the same when a call of GetOidcToken meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetOidcToken', fault),
)
