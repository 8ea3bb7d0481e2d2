import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { makeJsonText, nonCompliant } from '../report/reports.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DOCUMENT = readFileSync(join(ROOT, 'docs/outputs.md'), 'utf8')

/** The scripts of a recipe, as written in the document. */
function scriptsOf(recipe: number): string[] {
  const [, section = ''] = DOCUMENT.split(new RegExp(`^## ${recipe}\\. `, 'm'))
  const text = section.split(/^## /m)[0] as string
  return [...text.matchAll(/^```sh\n([\s\S]+?)^```$/gm)].map(([, script]) => script as string)
}

const hasTools = spawnSync('jq', ['--version']).status === 0 && spawnSync('bash', ['--version']).status === 0
const describeWithTools = hasTools || process.platform === 'linux' ? describe : describe.skip

let folder: string
let report: Report

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'))
  const arguments_ = ['check', 'examples/access-logs', '--report-directory', join(folder, 'report')]
  spawnSync(process.execPath, ['dist/cli.js', ...arguments_], { cwd: ROOT })
  report = JSON.parse(readFileSync(join(folder, 'report/report.json'), 'utf8'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(script: string, environment: Record<string, string> = {}) {
  // Without --norc, bash reads its start files when its standard input is a socket, as it is here.
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, REPOSITORY: ROOT, ...environment },
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}
const written = (file: string) => readFileSync(join(folder, file), 'utf8')

describeWithTools('the recipes of docs/outputs.md', () => {
  test('The recipes query the report with jq', () => {
    const [causes, buckets, expiry] = scriptsOf(1) as [string, string, string]
    const lines = run(causes).trimEnd().split('\n')
    expect(lines).toHaveLength(report.causes.length)
    expect(lines[0]).toMatch(/^4\.2\tarn:aws:iam::111122223333:user\/media-backup\tboto 2\t/)
    expect(run(buckets).trimEnd().split('\n').sort()).toEqual(
      report.buckets.map(({ name, state }) => `${name}\t${state}`).sort(),
    )
    expect(run(expiry).trim()).toBe(
      report.causes
        .map(({ presigned }) => presigned?.latestExpiry ?? '')
        .sort()
        .at(-1),
    )
  })

  test.each([
    ['compliant', 'Deny SigV2 now.'],
    ['non-compliant', '4 causes are left to change.'],
    ['inconclusive', 'Close these gaps first: no-traffic'],
  ])('A later step decides on the verdict %s', (verdict, said) => {
    const [script] = scriptsOf(2) as [string]
    expect(run(script, { VERDICT: verdict, CAUSES: '4', GAPS: 'no-traffic' }).trim()).toBe(said)
  })

  test('The table has every output of the action', () => {
    const action = readFileSync(join(ROOT, 'action.yml'), 'utf8').split('\noutputs:\n')[1] as string
    const outputs = action.split('\nruns:')[0] as string
    const names = [...outputs.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, name]) => name as string)
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) expect(DOCUMENT).toMatch(new RegExp(`^\\| .*\`${name}\`.*\\|`, 'm'))
  })

  test('One issue is opened for each cause, and none for a cause that has one', () => {
    const [script] = scriptsOf(3) as [string]
    const known = report.causes[0]?.id as string
    const gh = join(folder, 'gh')
    writeFileSync(
      gh,
      `#!/bin/bash\nif [ "$2" = list ]; then case "$*" in *${known}*) echo 1;; *) echo 0;; esac; exit; fi\nprintf '%s\\n' "$4" >>issues.txt\ncat body.md >>bodies.txt\n`,
    )
    chmodSync(gh, 0o755)
    run(script, { PATH: `${folder}${delimiter}${process.env.PATH}` })
    expect(written('issues.txt').trimEnd().split('\n')).toHaveLength(report.causes.length - 1)
    for (const { id, advice } of report.causes.slice(1)) {
      expect(written('bodies.txt')).toContain(`sigv4-cause-${id}`)
      expect(written('bodies.txt')).toContain(advice)
    }
  })

  test('The recipe sends a chat message', () => {
    const [script] = scriptsOf(4) as [string]
    run(script)
    const message = JSON.parse(written('message.json'))
    expect(message.text).toBe('SigV4 check: non-compliant, 4 causes, 36 SigV2 requests')
    expect(message.blocks[0].text.text.split('\n')).toHaveLength(3)
  })

  test('The JUnit file treats text of a log as text and not as markup', () => {
    const [script] = scriptsOf(5) as [string]
    run(script)
    expect(written('junit.xml')).toContain('tests="2" failures="2" skipped="0"')
    writeFileSync(join(folder, 'hostile.json'), makeJsonText(nonCompliant))
    run(script.replace('report/report.json', 'hostile.json'))
    const xml = written('junit.xml')
    const names = new Set([...xml.matchAll(/<\/?([a-z?]+)/g)].map(([, name]) => name))
    expect([...names].sort()).toEqual(['?xml', 'failure', 'testcase', 'testsuite', 'testsuites'])
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })

  test('AWS Security Hub gets a finding for each cause', () => {
    const [script] = scriptsOf(6) as [string]
    run(script)
    const findings = JSON.parse(written('findings.json'))
    expect(findings).toHaveLength(report.causes.length)
    for (const finding of findings) {
      expect(finding.Id).toMatch(/^s3-sigv4-check\/[0-9a-f]{12}$/)
      expect(finding.Description.length).toBeLessThanOrEqual(1_024)
      expect(finding.Resources.length).toBeGreaterThan(0)
    }
  })
})
