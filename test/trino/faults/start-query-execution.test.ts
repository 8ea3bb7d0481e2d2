import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('StartQueryExecution'))(
  'The report stays the same when a call of StartQueryExecution meets %s',
  (_, fault) => checks.expectUnchangedAfter('StartQueryExecution', fault),
)
