import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('GetQueryResults'))(
  'The report stays the same when a call of GetQueryResults meets %s',
  (_, fault) => checks.expectUnchangedAfter('GetQueryResults', fault),
)
