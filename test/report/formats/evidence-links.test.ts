import { expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { findAdvice } from '../../../src/advice/advice.js'
import type { Evidence } from '../../../src/engines/engine.js'
import type { Finding, Report } from '../../../src/model/report.js'
import { formatEvidence } from '../../../src/report/formats/evidence-csv.js'
import { renderHtmlReport } from '../../../src/report/formats/html.js'
import { addCauses, CASES, nonCompliant } from '../reports.js'

const BROWSERS = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
]
const ADDRESS = '198.51.100.77'
const USER = 'arn:aws:iam::111122223333:user/image-proxy'
const [template] = nonCompliant.findings as [Finding]

/** One user at one remote IP under three browsers' user agents, and the same user with boto. */
const proxied: Report = addCauses({
  ...nonCompliant,
  findings: [...BROWSERS, 'Boto/2.49.0 Python/2.7.18'].map((userAgent, index) => ({
    ...template,
    requester: USER,
    remoteIp: ADDRESS,
    authentication: 'header',
    presigned: null,
    userAgent,
    client: findAdvice(userAgent, USER, 'header'),
    requests: 100 - index,
  })),
  excepted: [],
})

test('Evidence of a proxy that signs leads to one cause, in report.html and in evidence.csv', () => {
  const [{ record, logObject }] = CASES[1].evidence.records as [Evidence['records'][number]]
  const evidence: Evidence = {
    complete: true,
    records: proxied.findings.map((_, finding) => ({ finding, record, logObject })),
  }
  const expected = proxied.findings.map(({ cause }) => cause)
  const [proxy, ...others] = [...new Set(expected)]
  expect(expected.filter((cause) => cause === proxy)).toHaveLength(BROWSERS.length)
  expect(others).toHaveLength(1)

  const page = [...renderHtmlReport({ report: proxied, evidence, queries: [], files: [] })].join('')
  // The columns of all these records are the same: only the record's cause tells them apart.
  expect([...page.matchAll(/href="#cause-([0-9a-f]{12})"/g)].map(([, cause]) => cause)).toEqual(expected)
  for (const cause of new Set(expected))
    expect(page.match(new RegExp(`id="cause-${cause}"`, 'g'))).toHaveLength(1)

  const rows = parse([...formatEvidence(evidence, proxied.findings)].join(''), { columns: true }) as {
    cause: string
  }[]
  expect(rows.map(({ cause }) => cause)).toEqual(expected)
})
