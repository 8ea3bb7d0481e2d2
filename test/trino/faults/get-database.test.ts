import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('GetDatabase'))(
  'The report stays the same when a call of GetDatabase meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetDatabase', fault),
)
