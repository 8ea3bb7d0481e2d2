import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('GetTable'))('The report stays the same when a call of GetTable meets %s', (_, fault) =>
  checks.expectUnchangedAfter('GetTable', fault),
)
