import { test } from '@jest/globals'
import { faultsOf, faultyChecks } from '../support/faulty-checks.js'

const checks = faultyChecks()

test.each(faultsOf('AssumeRoleWithWebIdentity'))(
  'The report stays the same when a call of AssumeRoleWithWebIdentity meets %s',
  (_, fault) => checks.expectUnchangedAfter('AssumeRoleWithWebIdentity', fault),
)
