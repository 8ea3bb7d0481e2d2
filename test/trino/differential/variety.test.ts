import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import type { Checked } from '../support/checks.js'
import { checkFiles, FIRST_SEED, makeSets, SETS, writeSets } from '../support/differential.js'

const folder = mkdtempSync(join(tmpdir(), 'variety-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Counts of the cases in the sets, so that the test notices a generator without variety. */
const held = {
  findings: 0,
  rejected: 0,
  unparsed: 0,
  glued: 0,
  unknown: 0,
  sigV4Rejected: 0,
  presigned: 0,
  expiries: 0,
  severalKeys: 0,
  redacted: 0,
  excluded: 0,
  ipv6: 0,
  evidence: 0,
  evidenceCut: 0,
  notCovered: 0,
  compliant: 0,
  oldTls: 0,
  anonymous: 0,
  archived: 0,
}

function countCases({ report, tally, evidence }: Checked): void {
  const said = tally.sigV2Clients.flatMap(({ presigned }) => presigned ?? [])
  held.unknown += report.totals.unknown
  held.sigV4Rejected += tally.targets.filter(({ sigV4Rejected }) => sigV4Rejected > 0).length
  held.presigned += said.length
  held.expiries += said.filter(({ earliestExpiry }) => earliestExpiry !== null).length
  held.severalKeys += said.filter(({ accessKeyIds }) => accessKeyIds.length > 1).length
  held.redacted += tally.unparsedSamples.filter(({ record }) => record.includes('REDACTED')).length
  held.glued += tally.unparsedSamples.filter(({ record }) => record.split(' [').length > 2).length
  held.findings += report.findings.length
  held.rejected += report.findings.filter(({ rejected }) => rejected > 0).length
  held.unparsed += report.totals.unparsed
  held.excluded += report.totals.excluded
  held.ipv6 += report.targets.filter(({ network }) => network.includes(':')).length
  held.evidence += evidence?.records.length ?? 0
  held.evidenceCut += report.evidence.complete === false ? 1 : 0
  held.notCovered += report.gaps.filter(({ name }) => name === 'window-not-covered').length
  held.oldTls += report.oldTls.clients.length
  held.anonymous += report.anonymous.clients.length
  held.compliant += report.targets.filter(({ verdict }) => verdict === 'compliant').length
}

test(`The ${SETS} sets of logs hold every case that both engines must agree on`, async () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SETS; seed++) {
    const sets = makeSets(seed)
    held.archived += sets.filter(({ archived }) => archived.size > 0).length
    countCases(await checkFiles(sets, writeSets(sets, folder), folder))
  }
  expect(Object.entries(held).filter(([, count]) => count < SETS / 50)).toEqual([])
})
