import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { makeTemporaryFolders, runCli, write } from '../../support/dist.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../../support/records.js'

/** What a merged report says of exceptions. The built `merge` reads reports that the built `check` wrote. */
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

const EXCEPTION = `exceptions:
  - reason: replaced in January
    owner: web team
    expires: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}
    bucket: covered
`

const check = (...records: readonly string[]) => checkWith(EXCEPTION, ...records)

async function checkWith(exceptions: string, ...records: readonly string[]): Promise<Report> {
  const folder = folders.make()
  write(`${folder}/logs/log`, makeLogText(...records))
  write(`${folder}/exceptions.yml`, exceptions)
  const options = ['--report-directory', `${folder}/report`, '--exceptions-file', `${folder}/exceptions.yml`]
  await runCli(['check', `${folder}/logs`, ...options], {})
  return JSON.parse(readFileSync(`${folder}/report/report.json`, 'utf8')) as Report
}

async function merge(...reports: readonly Report[]) {
  const folder = folders.make()
  const paths = reports.map((report, at) => write(`${folder}/${at}/report.json`, JSON.stringify(report)))
  return runCli(['merge', ...paths], {})
}

test('An exception that expired after one of the checks counts as one that covers its requests', async () => {
  const covering = await check(makeRecord({ bucket: 'covered' }), makeSigV2Record({ bucket: 'covered' }))
  const later = await check(makeRecord({ bucket: 'other' }))
  const exceptions = later.exceptions.map((one) => ({ ...one, state: 'expired' as const, dueInDays: -1 }))
  for (const last of [{ ...later, exceptions }, later]) {
    const { code, stdout } = await merge(covering, last)
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('COMPLIANT with 1 exception (1 SigV2 request).'),
    ])
  }
})

test('The caveat about requests that no exception covers does not give a number of clients', async () => {
  const report = await check(makeSigV2Record({ bucket: 'found' }))
  const { code, stdout } = await merge({
    ...report,
    findings: [],
    causes: [],
    findingsNotListed: { requests: 1, clients: null, clientsAtLeast: 1, requestsNotKeptApart: 1 },
  })
  expect([code, stdout]).toEqual([1, expect.stringContaining('No exception covers 1 request ')])
  expect(stdout).not.toContain('50,000')
})

test('The requests of an exception that is in the file twice count once', async () => {
  const twice = EXCEPTION + EXCEPTION.slice(EXCEPTION.indexOf('\n') + 1)
  const report = await checkWith(
    twice,
    makeSigV2Record({ bucket: 'covered' }),
    makeRecord({ bucket: 'covered' }),
  )
  expect(report.exceptions.map(({ requests }) => requests)).toHaveLength(2)
  const { code, stdout } = await merge(report, report)
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining('COMPLIANT with 1 exception (2 SigV2 requests).'),
  ])
})
