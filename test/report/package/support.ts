import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { writeReports } from '../../../src/report/package/write.js'
import { VERSION } from '../../../src/runtime/version.js'
import { CASES } from '../reports.js'

export const ours = { name: 's3-sigv4-check', version: VERSION } as const
export const [, parts] = CASES
/** A signal that is never aborted. */
export const NEVER = new AbortController().signal

/** The report directory of the running test. */
export let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'package-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

export const makePath = (file: string) => join(directory, file)
export const change = (file: string, how: (text: string) => string) =>
  writeFileSync(makePath(file), how(readFileSync(makePath(file), 'utf8')))

/** Writes new sums, as an attacker would to hide a change. */
export function sumAgain() {
  change('SHA256SUMS', (text) =>
    text.replace(/^\S+ {2}(.+)$/gm, (_, name) => {
      const sum = createHash('sha256')
        .update(readFileSync(makePath(name)))
        .digest('hex')
      return `${sum}  ${name}`
    }),
  )
}

/** Writes the package of the second case, with changes in its report. */
export async function write(changes: Partial<Report> = {}) {
  await writeReports(directory, { ...parts, report: { ...parts.report, tool: ours, ...changes } })
}
