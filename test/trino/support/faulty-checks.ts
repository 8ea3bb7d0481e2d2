import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals'
import type { Facade } from '../facade/facade.js'
import { FAULTS, type Fault, makeSlow } from '../facade/faults.js'
import { type OidcStub, startOidcStub } from '../facade/oidc.js'
import { type Checked, runCheck } from './checks.js'
import { startFacadeOverTrino, useAws } from './rig.js'
import { countStatementsStarted, putSmallLog, type SmallLog } from './small-log.js'

const ROLE = 'arn:aws:iam::123456789012:role/checker'
const OPERATIONS = [
  'GetOidcToken',
  'AssumeRoleWithWebIdentity',
  'GetBucketLogging',
  'GetBucketPolicy',
  'ListObjectsV2',
  'GetTable',
  'GetDatabase',
  'StartQueryExecution',
  'GetQueryExecution',
  'GetQueryResults',
] as const
const PASSING: readonly (readonly [string, Fault])[] = [
  ['throttling', FAULTS.throttling],
  ['a 500', FAULTS.internal],
  ['a 503 in HTML', FAULTS.unavailable],
  ['a reset', FAULTS.reset],
  ['a cut body', FAULTS.cutBody],
  ['an answer lost after the work was done', FAULTS.lostAnswer],
  ['a slow answer', makeSlow(700)],
]

/** The temporary faults of one operation, each with its name for the test. GitHub's endpoint has no AWS errors. */
export function listFaults(operation: (typeof OPERATIONS)[number]): readonly (readonly [string, Fault])[] {
  return operation === 'GetOidcToken' ? PASSING.filter(([, fault]) => fault.kind !== 'error') : PASSING
}

/**
 * The checks of one test file. Each call of a check meets each temporary fault, and the report equals the report without
 * faults. Each operation has a file of its own, because a file should take less than half a minute.
 */
export interface FaultyChecks {
  readonly facade: Facade
  /** Runs a check that creates a table. */
  run(): Promise<Checked>
  /** Asserts that a check equals the check without faults. */
  expectUnchanged(checked: Checked): void
  /** Lets the calls of an operation meet a fault, and asserts that the report is the same and no query ran twice. */
  expectUnchangedAfter(operation: string, fault: Fault): Promise<void>
}

/** Starts and stops the servers of the checks in the hooks of the test file that calls it. */
export function createFaultyChecks(): FaultyChecks {
  let folder: string
  let log: SmallLog
  let tables = 0
  let clean: unknown
  let facade: Facade
  let oidc: OidcStub

  const start = async () => {
    facade = await startFacadeOverTrino({
      roles: {
        [ROLE]: { trustPolicy: { Statement: { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' } } },
      },
    })
    useAws(facade)
    oidc = await startOidcStub()
  }
  const stop = async () => {
    await facade.stop()
    await oidc.stop()
  }
  const run = () => {
    const { inputs, location } = log
    return runCheck(
      // A table that does not exist yet, so that every run creates one.
      {
        ...inputs,
        table: `faulty_${process.pid}_${++tables}`,
        'role-to-assume': ROLE,
        'log-location': [location],
        'report-directory': folder,
      },
      Math.floor(Date.now() / 1000),
      oidc.environment,
    )
  }
  const expectUnchanged = (checked: Checked) => expect(makeComparable(checked)).toEqual(clean)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'faults-'))
    await start()
    log = await putSmallLog(`faulty-${process.pid}`, `faulty-logs-${process.pid}`)
    clean = makeComparable(await run())
    const operations = new Set(facade.operations())
    // The list has every operation that a check calls.
    expect([...operations].filter((operation) => !isListed(operation))).toEqual([])
    await stop()
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  beforeEach(start)
  afterEach(stop)

  return {
    get facade() {
      return facade
    },
    run,
    expectUnchanged,
    async expectUnchangedAfter(operation, fault) {
      const { faults } = operation === 'GetOidcToken' ? oidc : facade
      // The first call of this kind fails, and then the next call after each repetition.
      for (const from of [1, 3, 5]) faults.add(operation, fault, { from })
      expectUnchanged(await run())
      expect(countStatementsStarted(facade)).toEqual({ scans: 1, evidence: 1 })
    },
  }
}

const isListed = (operation: string): boolean => OPERATIONS.some((listed) => listed === operation)

/** The parts on which two consecutive checks must agree. */
function makeComparable({ report, evidence }: Checked): unknown {
  const { generatedAt, scan, window, source, ...said } = report
  return {
    said,
    evidence,
    queries: scan.queries.filter(({ purpose }) => !purpose.startsWith('create')).length,
  }
}
