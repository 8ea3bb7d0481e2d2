import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { makeTemporaryFolders, runCli, write } from '../../support/dist.js'
import { makeLogText, makeSigV2Record } from '../../support/records.js'

/** The causes of a merged report are those of one check of all the logs. */
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

const EXCEPTION = `exceptions:
  - reason: replaced in January
    owner: web team
    expires: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}
    bucket: covered
`

async function check(...records: readonly string[]): Promise<string> {
  const folder = folders.make()
  write(`${folder}/logs/log`, makeLogText(...records))
  write(`${folder}/exceptions.yml`, EXCEPTION)
  const options = ['--report-directory', `${folder}/report`, '--exceptions-file', `${folder}/exceptions.yml`]
  await runCli(['check', `${folder}/logs`, ...options], {})
  return `${folder}/report/report.json`
}

const select = ({ causes, findings, excepted }: Report) => ({
  causes: causes.map(({ id, product, clientCount, advice }) => ({ id, product, clientCount, advice })),
  clients: [...findings, ...excepted]
    .map(({ bucket, userAgent, cause, client }) => ({ bucket, userAgent, cause, client }))
    .sort((a, b) => (a.bucket < b.bucket ? -1 : 1)),
})

test('The browsers of one proxy in several reports are one cause, in any order, as in one check', async () => {
  const requester = 'arn:aws:iam::111122223333:user/media'
  const clients: readonly (readonly [bucket: string, userAgent: string])[] = [
    ['covered', 'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'],
    ['b', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'],
    ['c', 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'],
  ]
  const records = clients.map(([bucket, userAgent]) => makeSigV2Record({ bucket, userAgent, requester }))
  const all = JSON.parse(readFileSync(await check(...records), 'utf8')) as Report
  expect(all.causes).toMatchObject([{ product: 'Proxy, CDN or image service', clientCount: 2 }])
  const [a, b, c] = (await Promise.all(records.map((record) => check(record)))) as [string, string, string]
  for (const order of [
    [a, b, c],
    [c, b, a],
  ]) {
    const { stdout } = await runCli(['merge', ...order, '--format', 'json'], {})
    expect(select(JSON.parse(stdout) as Report)).toEqual(select(all))
  }
})
