import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('GetQueryExecution'))(
  'The report stays the same when a call of GetQueryExecution meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetQueryExecution', fault),
)
