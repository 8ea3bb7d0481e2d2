import { test } from '@jest/globals'
import { createFaultyChecks, listFaults } from '../support/faulty-checks.js'

const checks = createFaultyChecks()

test.each(listFaults('AssumeRoleWithWebIdentity'))(
  'The report stays the same when a call of AssumeRoleWithWebIdentity meets %s',
  (_, fault) => checks.expectUnchangedAfter('AssumeRoleWithWebIdentity', fault),
)
