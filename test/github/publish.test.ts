import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { isGitHubAsked, publishToGitHub } from '../../src/github/publish.js'
import type { Finding, Report } from '../../src/model/report.js'
import type { GitHubSettings } from '../../src/settings/settings.js'
import { addCauses, compliant, inconclusive, nonCompliant } from '../report/reports.js'
import { type Canned, type Item, startGitHubServer } from '../support/github-server.js'

const COMMENTS = /^\/repos\/octo\/logs\/issues\/7\/comments$/
let folder: string
let server: Awaited<ReturnType<typeof startGitHubServer>>
let warnings: string[]
let notices: string[]
let slept: number[]
const proxies: Record<string, string | undefined> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'github-'))
  await writeFile(
    join(folder, 'pull.json'),
    JSON.stringify({ action: 'opened', number: 7, pull_request: { number: 7 } }),
  )
  await writeFile(join(folder, 'schedule.json'), JSON.stringify({ schedule: '0 6 * * *' }))
  for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) {
    proxies[name] = process.env[name]
    delete process.env[name]
  }
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  for (const [name, value] of Object.entries(proxies)) if (value !== undefined) process.env[name] = value
})
beforeEach(async () => {
  server = await startGitHubServer({ user: 'octocat' })
  warnings = []
  notices = []
  slept = []
})
afterEach(() => server.close())

const settings = (more: Partial<GitHubSettings> = {}): GitHubSettings => ({
  comment: 'on-findings',
  trackingIssue: false,
  token: 'ghs_example',
  title: 'photos (eu)',
  ...more,
})

async function write(
  report: Report,
  more: Partial<GitHubSettings> = {},
  event: 'pull' | 'schedule' = 'pull',
  deadline = 60_000,
): Promise<void> {
  await publishToGitHub(report, settings(more), {
    environment: {
      GITHUB_REPOSITORY: 'octo/logs',
      GITHUB_API_URL: server.apiUrl,
      GITHUB_SERVER_URL: 'https://ghe.example.com',
      GITHUB_RUN_ID: '42',
      GITHUB_EVENT_NAME: event === 'pull' ? 'pull_request' : 'schedule',
      GITHUB_EVENT_PATH: join(folder, `${event}.json`),
    },
    signal: new AbortController().signal,
    deadline,
    now: () => slept.reduce((a, b) => a + b, 0),
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
    },
    onWarning: (message) => warnings.push(message),
    onNotice: (message) => notices.push(message),
  })
}

/** The requests to the server, without the lists. */
const writes = () =>
  server.asked
    .filter(({ method, path }) => method !== 'GET' && path !== '/api/graphql')
    .map(({ method, path }) => `${method} ${path}`)
const bodies = () => server.comments.map(({ body }) => body ?? '')

const item = (more: Partial<Item>): Item => ({
  id: 1,
  node_id: 'MDEy',
  body: 'Looks good to me.',
  user: { login: 'octocat', id: 1, type: 'User' },
  author_association: 'COLLABORATOR',
  ...more,
})

describe('the pull request comment', () => {
  test('The comment is written for findings, and later updated in place', async () => {
    await write(nonCompliant)
    await write(nonCompliant)
    expect(writes()).toEqual([
      'POST /repos/octo/logs/issues/7/comments',
      'PATCH /repos/octo/logs/issues/comments/9000',
    ])
    expect(server.asked[0]?.authorization).toBe('token ghs_example')
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toMatch(
      /^<!-- s3-sigv4-check pull-request-comment title=photos%20\(eu\) found=\d+ -->\n\n\*\*photos/,
    )
    expect(bodies()[0]).toContain('](https://ghe.example.com/octo/logs/actions/runs/42)')
    expect([warnings, notices]).toEqual([[], []])
  })

  test('The comment says when the earlier findings have gone, and keeps saying so', async () => {
    await write(nonCompliant)
    await write(compliant)
    await write(compliant)
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain('**Gone:** an earlier run found')
    await write(nonCompliant)
    expect(bodies()[0]).not.toContain('**Gone:**')
  })

  test('A run that proves nothing does not mark the findings as gone', async () => {
    await write(nonCompliant)
    await write(inconclusive)
    expect(bodies()[0]).not.toContain('**Gone:**')
    expect(bodies()[0]).toContain('does not prove that they are gone')
  })

  test('A first comment needs findings, unless the comment is always wanted', async () => {
    await write(compliant)
    await write(inconclusive)
    expect(writes()).toEqual([])
    await write(compliant, { comment: 'always' })
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).not.toContain('Gone')
  })

  test.each([
    ['never', false, false],
    ['never', true, true],
    ['on-findings', false, true],
    ['always', false, true],
  ] as const)(
    'With comment %s and tracking issue %s, GitHub is asked: %s',
    (comment, trackingIssue, isAsked) => {
      expect(isGitHubAsked({ comment, trackingIssue })).toBe(isAsked)
    },
  )

  test('Each title has a comment of its own', async () => {
    await write(nonCompliant, { title: 'a' })
    await write(nonCompliant, { title: 'a b --> <b>' })
    await write(nonCompliant, { title: 'a' })
    expect(bodies()).toHaveLength(2)
    expect(bodies()[1]).toMatch(
      /^<!-- s3-sigv4-check pull-request-comment title=a%20b%20--%3E%20%3Cb%3E found=/,
    )
  })

  test('The earlier comment is found on the last page', async () => {
    await server.close()
    const others = Array.from({ length: 250 }, (_, index) => item({ id: index + 1 }))
    const body = '<!-- s3-sigv4-check pull-request-comment title=photos%20(eu) found=3 -->\n\nold'
    const user = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' as const }
    server = await startGitHubServer({ comments: [...others, item({ id: 777, body, user })] })
    await write(nonCompliant)
    expect(server.asked.filter(({ method }) => method === 'GET')).toHaveLength(3)
    expect(writes()).toEqual(['PATCH /repos/octo/logs/issues/comments/777'])
  })

  test.each([
    [
      'whose author is a stranger',
      { user: { login: 'mallory', id: 2, type: 'User' as const }, author_association: 'NONE' },
      false,
    ],
    ['whose author is gone', { user: null, author_association: 'NONE' }, false],
    ['of a person of the repository', { author_association: 'OWNER' }, true],
    [
      'of the bot of a job',
      { user: { login: 'github-actions[bot]', id: 3, type: 'Bot' as const }, author_association: 'NONE' },
      true,
    ],
    [
      'of another bot',
      { user: { login: 'ci[bot]', id: 3, type: 'Bot' as const }, author_association: 'NONE' },
      false,
    ],
  ])('A comment %s is updated only if it can be the action’s own: %#', async (_, author, ours) => {
    const body = '<!-- s3-sigv4-check pull-request-comment title=photos%20(eu) found=3 -->\n\nold'
    server.comments.push(item({ id: 5, body, ...author }))
    await write(nonCompliant)
    expect(writes()).toEqual([
      ours ? 'PATCH /repos/octo/logs/issues/comments/5' : 'POST /repos/octo/logs/issues/7/comments',
    ])
  })

  test.each([
    ['app', 'POST /repos/octo/logs/issues/7/comments'],
    ['hubot', 'PATCH /repos/octo/logs/issues/comments/5'],
    ['somebody-else', 'POST /repos/octo/logs/issues/7/comments'],
  ])('A person’s comment is updated only if the token belongs to that person: %s', async (user, expected) => {
    await server.close()
    const body = '<!-- s3-sigv4-check pull-request-comment title=photos%20(eu) found=3 -->\n\ncopied'
    server = await startGitHubServer({
      user,
      comments: [item({ id: 5, body, user: { login: 'hubot', id: 9, type: 'User' } })],
    })
    await write(nonCompliant)
    expect(writes()).toEqual([expected])
  })

  test.each([
    ['ci[bot]', 'PATCH /repos/octo/logs/issues/comments/5'],
    ['mirror[bot]', 'POST /repos/octo/logs/issues/7/comments'],
    ['', 'POST /repos/octo/logs/issues/7/comments'],
  ])('A bot’s comment is updated only if the token belongs to that bot: %s', async (app, expected) => {
    await server.close()
    const body = '<!-- s3-sigv4-check pull-request-comment title=photos%20(eu) found=3 -->\n\ncopied'
    server = await startGitHubServer({
      user: 'app',
      app,
      comments: [item({ id: 5, body, user: { login: 'ci[bot]', id: 9, type: 'Bot' } })],
    })
    await write(nonCompliant)
    expect(writes()).toEqual([expected])
  })

  test.each([401, 403, 404, 422, 500])(
    'A person’s comment is not updated when GitHub does not name the owner of the token (%i)',
    async (status) => {
      const body = '<!-- s3-sigv4-check pull-request-comment title=photos%20(eu) found=3 -->\n\ncopied'
      server.comments.push(item({ id: 5, body, user: { login: 'hubot', id: 9, type: 'User' } }))
      for (let attempt = 0; attempt < 4; attempt++) server.answerOnce('GET', /^\/user$/, { status })
      await write(nonCompliant)
      expect(writes()).toEqual(['POST /repos/octo/logs/issues/7/comments'])
    },
  )

  const json = { 'content-type': 'application/json' }
  test.each([
    ['a reset connection', { status: 200, breaks: 'before' as const }],
    ['a response that is cut', { status: 200, breaks: 'within' as const, text: '{"login":"hubot"' }],
    [
      'a complete name in a response that is cut',
      { status: 200, breaks: 'within' as const, text: '{"login":"hubot"}' },
    ],
    ['a response that is not JSON', { status: 200, text: '{"login":"hubot"', headers: json }],
    ['a response without a login', { status: 200, text: '{}', headers: json }],
    ['an empty login', { status: 200, text: '{"login":null}', headers: json }],
    ['a list', { status: 200, text: '["hubot"]', headers: json }],
    ['an empty response', { status: 200, text: '', headers: json }],
    ['a response without content', { status: 204, text: '' }],
  ])(
    'A person’s comment is not updated when the owner of the token is asked for, and there is %s',
    async (_, answer) => {
      const body = '<!-- s3-sigv4-check pull-request-comment title=photos%20(eu) found=3 -->\n\ncopied'
      server.comments.push(item({ id: 5, body, user: { login: 'hubot', id: 9, type: 'User' } }))
      for (let attempt = 0; attempt < 4; attempt++) server.answerOnce('GET', /^\/user$/, answer)
      await write(nonCompliant)
      expect(writes()).toEqual(['POST /repos/octo/logs/issues/7/comments'])
    },
  )

  test('The search ends when a page of the list links to itself', async () => {
    const link = `<${server.apiUrl}/repos/octo/logs/issues/7/comments?page=2>; rel="next"`
    for (let page = 0; page < 9; page++)
      server.answerOnce('GET', COMMENTS, {
        status: 200,
        text: '[]',
        headers: { 'content-type': 'application/json', link },
      })
    await write(nonCompliant)
    expect(server.asked.length).toBeLessThan(5)
    expect(writes()).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('its list of pages does not end')])
  })

  test.each([301, 302, 303, 307, 308])(
    'A redirect of a write (%i) is refused, and a warning says so',
    async (status) => {
      const other = await startGitHubServer()
      try {
        server.answerOnce('POST', COMMENTS, { status, headers: { location: `${other.apiUrl}/elsewhere` } })
        await write(nonCompliant)
        expect(other.asked).toEqual([])
        expect(warnings).toEqual([expect.stringMatching(/it redirects the request to .*renamed or moved/)])
      } finally {
        await other.close()
      }
    },
  )

  test.each([301, 302, 303, 307, 308])(
    'A redirect of an update (%i) is refused, and the comment stays as it was',
    async (status) => {
      const other = await startGitHubServer()
      try {
        await write(nonCompliant)
        const before = bodies()
        const location = `${other.apiUrl}/elsewhere`
        server.answerOnce('PATCH', /comments/, { status, headers: { location } })
        await write(compliant)
        expect([other.asked, bodies()]).toEqual([[], before])
        expect(warnings).toEqual([expect.stringMatching(/it redirects the request to .*renamed or moved/)])
      } finally {
        await other.close()
      }
    },
  )

  test('A comment that quotes the marker is not updated', async () => {
    server.comments.push(
      item({ body: '> <!-- s3-sigv4-check pull-request-comment title=photos%20(eu) found=3 -->' }),
    )
    await write(nonCompliant)
    expect(writes()).toEqual(['POST /repos/octo/logs/issues/7/comments'])
  })

  test('The comment is never longer than GitHub accepts', async () => {
    const [finding] = nonCompliant.findings
    const findings = Array.from({ length: 10_000 }, (_, index) => ({
      ...(finding as Report['findings'][number]),
      requester: `arn:aws:iam::111122223333:user/${'é'.repeat(40)}${index}`,
      userAgent: '💥|@octocat `'.repeat(80),
    }))
    await write({ ...nonCompliant, findings }, { title: 'ü'.repeat(100) })
    expect((bodies()[0] as string).length).toBeLessThanOrEqual(65_536)
    expect(bodies()[0]).toContain('actions/runs/42')
  })

  test('A run without a pull request writes no comment', async () => {
    await write(nonCompliant, {}, 'schedule')
    expect(server.asked).toEqual([])
    expect(notices).toEqual([expect.stringContaining('the event schedule does not belong to a pull request')])
  })
})

describe('refusals of GitHub', () => {
  test.each<[Canned, RegExp]>([
    [{ status: 401, message: 'Bad credentials' }, /401: Bad credentials.*github-token/],
    [
      { status: 403, message: 'Resource not accessible by integration' },
      /permissions: pull-requests: write.*fork/,
    ],
    [
      { status: 403, message: 'slow down', headers: { 'retry-after': '9999' } },
      /^(?!.*permissions).*limits the rate of requests/,
    ],
    [{ status: 404, message: 'Not Found' }, /permissions: pull-requests: write/],
    [{ status: 410, message: 'Issues are disabled for this repo' }, /turned off/],
    [{ status: 422, message: 'Validation Failed' }, /locked/],
    [{ status: 500, message: 'Server Error' }, /next run/],
  ])('A refusal of GitHub is a warning with its remedy: %j', async (answer, warning) => {
    server.answerOnce('POST', COMMENTS, answer)
    await write(nonCompliant)
    expect(warnings).toEqual([expect.stringMatching(warning)])
    expect(warnings[0]).not.toContain('\n')
    expect(bodies()).toEqual([])
  })

  test('A server that cannot be reached is a warning', async () => {
    await server.close()
    await write(nonCompliant)
    expect(warnings).toEqual([expect.stringContaining('pull request comment was not written')])
    server = await startGitHubServer()
  })

  test('A missing token is a warning', async () => {
    await write(nonCompliant, { token: null })
    expect(warnings).toEqual([expect.stringContaining('github-token is empty')])
    expect(server.asked).toEqual([])
  })
})

describe('retries that GitHub asks for', () => {
  test.each<[string, Canned, number]>([
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    ['403 with retry-after', { status: 403, headers: { 'retry-after': '2' } }, 2_000],
    [
      '403 with nothing left until a time',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30' } },
      30_000,
    ],
    ['429 without retry-after', { status: 429 }, 60_000],
    [
      '403 of a secondary limit, recognized only by its message',
      { status: 403, message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' },
      60_000,
    ],
  ])('The request is repeated after %s', async (_, answer, wait) => {
    server.answerOnce('POST', COMMENTS, answer)
    await write(nonCompliant)
    expect(slept).toEqual([wait])
    expect(bodies()).toHaveLength(1)
    expect(warnings).toEqual([])
  })

  test('The request is not repeated after the deadline', async () => {
    server.answerOnce('POST', COMMENTS, { status: 429, headers: { 'retry-after': '61' } })
    await write(nonCompliant)
    expect(slept).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('429')])
  })

  test('The request is repeated a limited number of times', async () => {
    for (let time = 0; time < 9; time++)
      server.answerOnce('GET', COMMENTS, { status: 429, headers: { 'retry-after': '1' } })
    await write(nonCompliant)
    expect(slept).toEqual([1_000, 1_000, 1_000])
    expect(warnings).toHaveLength(1)
  })

  test('A failed list or update is repeated, and a write that could create a second comment is not', async () => {
    server.answerOnce('GET', COMMENTS, { status: 502 })
    await write(nonCompliant)
    expect(slept).toEqual([1_000])
    server.answerOnce('PATCH', /comments/, { status: 503 })
    await write(nonCompliant)
    expect(slept).toEqual([1_000, 1_000])
    server.answerOnce('POST', COMMENTS, { status: 502 })
    await write(nonCompliant, { title: 'another' })
    expect(slept).toHaveLength(2)
    expect(warnings).toHaveLength(1)
  })
})

describe('answers that do not come from the API', () => {
  test.each<[string, Canned]>([
    ['a page of HTML', { status: 200, text: '<!DOCTYPE html><html>Sign in</html>' }],
    [
      'HTML that calls itself JSON',
      { status: 200, text: '<html>', headers: { 'content-type': 'application/json' } },
    ],
    ['nothing', { status: 200, text: '' }],
    ['null', { status: 200, text: 'null', headers: { 'content-type': 'application/json' } }],
    ['no list', { status: 200, message: 'welcome' }],
    [
      'a list that goes on elsewhere',
      {
        status: 200,
        text: '[]',
        headers: { 'content-type': 'application/json', link: '<http://127.0.0.2:1/x>; rel="next"' },
      },
    ],
  ])('An answer that is not from the API is a warning, and nothing is written: %s', async (_, answer) => {
    server.answerOnce('GET', COMMENTS, answer)
    await write(nonCompliant)
    expect(writes()).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(/was not written \(GitHub answered 200.*GITHUB_API_URL/)])
  })

  test('A failed comment is reported and does not prevent the tracking issue', async () => {
    server.answerOnce('POST', COMMENTS, { status: 200, text: '<html>Sign in</html>' })
    await write(nonCompliant)
    expect(warnings).toEqual([expect.stringContaining('The pull request comment was not written')])
  })

  test('No second comment is created after a page of the list is refused', async () => {
    await server.close()
    server = await startGitHubServer({ comments: Array.from({ length: 250 }, (_, id) => item({ id })) })
    server.answerOnce('GET', COMMENTS, { status: 409, message: 'Conflict' })
    await write(nonCompliant)
    expect(writes()).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('409')])
  })
})

test('A slash at the end of the API address makes no difference', async () => {
  server.apiUrl += '/'
  await write(nonCompliant)
  expect(writes()).toEqual(['POST /repos/octo/logs/issues/7/comments'])
})

test('A signal ends the wait for an API that does not answer, also during a listing', async () => {
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const stop = new AbortController()
  silent.on('request', () => stop.abort(new Error('too late')))
  await publishToGitHub(nonCompliant, settings(), {
    environment: {
      GITHUB_REPOSITORY: 'octo/logs',
      GITHUB_API_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
      GITHUB_EVENT_PATH: join(folder, 'pull.json'),
    },
    signal: stop.signal,
    deadline: 60_000,
    now: () => 0,
    sleep: async () => {},
    onWarning: (message) => warnings.push(message),
    onNotice: () => {},
  })
  expect(warnings).toEqual([expect.stringContaining('did not answer in time')])
  silent.closeAllConnections()
  await new Promise((resolve) => silent.close(resolve))
})

test('A run whose time is over writes nothing more, and a warning says so', async () => {
  const stop = new AbortController()
  stop.abort(new Error('SIGINT'))
  await publishToGitHub(nonCompliant, settings(), {
    environment: {
      GITHUB_REPOSITORY: 'octo/logs',
      GITHUB_API_URL: server.apiUrl,
      GITHUB_EVENT_PATH: join(folder, 'pull.json'),
    },
    signal: stop.signal,
    deadline: 60_000,
    now: () => 0,
    sleep: async () => {},
    onWarning: (message) => warnings.push(message),
    onNotice: (message) => notices.push(message),
  })
  expect(warnings).toEqual([expect.stringContaining('did not answer in time')])
  expect(bodies()).toEqual([])
})

describe('the tracking issue', () => {
  const issueOnly = { comment: 'never', trackingIssue: true } as const

  test('The issue is opened, updated, closed with a comment, and opened again for new SigV2 requests', async () => {
    await write(compliant, issueOnly, 'schedule')
    await write(inconclusive, issueOnly, 'schedule')
    expect(writes()).toEqual([])
    await write(nonCompliant, issueOnly, 'schedule')
    const [issue] = server.issues
    expect(issue?.title).toBe('photos (eu): S3 requests signed with Signature Version 2')
    await write(nonCompliant, issueOnly, 'schedule')
    await write(inconclusive, issueOnly, 'schedule')
    expect(server.issues).toHaveLength(1)
    expect(issue).toMatchObject({
      state: 'open',
      body: expect.stringContaining('does not prove that they are gone'),
    })
    await write(compliant, issueOnly, 'schedule')
    expect(issue).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
      body: expect.stringContaining('**Gone:**'),
    })
    expect(bodies()).toEqual([expect.stringMatching(/^Compliant: .*actions\/runs\/42/)])
    await write(nonCompliant, issueOnly, 'schedule')
    expect(server.issues.map(({ state }) => state)).toEqual(['open'])
    expect(issue?.state_reason).toBe('reopened')
    expect(bodies()).toEqual([
      expect.stringMatching(/^Compliant: /),
      expect.stringMatching(/^Requests are signed with SigV2 again: 3 causes new, 0 gone, in \[this run\]/),
    ])
    expect(warnings).toEqual([])
  })

  test('The issue gets a comment only when a cause is new or gone', async () => {
    const [first, ...others] = nonCompliant.findings as [Finding, ...Finding[]]
    const fresh = { ...first, requester: 'arn:aws:iam::111122223333:user/fresh' }
    const withFindings = (findings: Finding[]) => addCauses({ ...nonCompliant, findings })
    await write(nonCompliant, issueOnly, 'schedule')
    await write(nonCompliant, issueOnly, 'schedule')
    await write(inconclusive, issueOnly, 'schedule')
    await write(nonCompliant, issueOnly, 'schedule')
    expect(bodies()).toEqual([])
    await write(withFindings([fresh, ...others]), issueOnly, 'schedule')
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toMatch(/^1 cause new, 1 gone, in \[this run\]/)
    expect(bodies()[0]).toContain('**new**: user fresh of account `111122223333` with boto 2')
    expect(bodies()[0]).toMatch(/\*\*gone\*\*: user .*nightly-backup.* of account `111122223333` with boto 2/)
    await write(withFindings([fresh, ...others]), issueOnly, 'schedule')
    expect(bodies()).toHaveLength(1)
  })

  test('A closed issue stays silent while the check is compliant, and a later finding keeps the earlier runs', async () => {
    const at = (report: Report, day: number) => ({ ...report, generatedAt: `2026-12-0${day}T06:00:00Z` })
    await write(at(nonCompliant, 1), issueOnly, 'schedule')
    await write(at(compliant, 2), issueOnly, 'schedule')
    const before = writes().length
    await write(at(compliant, 3), issueOnly, 'schedule')
    await write(at(inconclusive, 4), issueOnly, 'schedule')
    expect(writes()).toHaveLength(before)
    await write(at(nonCompliant, 5), issueOnly, 'schedule')
    expect(server.issues).toHaveLength(1)
    const rows = [...(server.issues[0]?.body ?? '').matchAll(/^\| \[2026-12-0(\d) [^|]+\| ([a-z-]+) \|/gm)]
    expect(rows.map(([, day, verdict]) => `${day} ${verdict}`)).toEqual([
      '5 non-compliant',
      '2 compliant',
      '1 non-compliant',
    ])
    expect(bodies()).toHaveLength(2)
  })

  test('The body of the issue has the last 12 runs, their chart, and the days without SigV2 per bucket', async () => {
    for (let day = 1; day <= 14; day++)
      await write(
        {
          ...nonCompliant,
          generatedAt: `2026-12-${String(day).padStart(2, '0')}T06:00:00Z`,
          source: { ...nonCompliant.source, newestRecord: '2026-12-01T06:00:00Z' },
          targets: nonCompliant.targets.map((target) => ({
            ...target,
            lastSigV2: target.sigV2 > 0 ? '2026-11-22T05:00:00Z' : null,
          })),
        },
        issueOnly,
        'schedule',
      )
    const [issue] = server.issues
    const body = issue?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(65_536)
    const rows = [
      ...body.matchAll(/^\| \[(2026-12-\d\d) 06:00:00Z\]\([^)]+\/runs\/42\) \| non-compliant \| 3 \|/gm),
    ]
    expect(rows.map(([, day]) => day)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-12-${String(14 - index).padStart(2, '0')}`),
    )
    expect(body).toMatch(/line \[[\d., ]+\]/)
    // Until the newest request to the bucket, and not until the run.
    expect(body).toContain('| `example-photos` | 0 days | 2026-11-22 05:00:00Z | 2026-11-22 23:59:58Z |')
  })

  test('The body of the issue is not too long for GitHub when names take many characters', async () => {
    const [first] = nonCompliant.findings as [Finding, ...Finding[]]
    const findings = Array.from({ length: 150 }, (_, index) => ({
      ...first,
      requester: `arn:aws:iam::111122223333:user/${'\u{1f600}'.repeat(60)}${index}`,
    }))
    const [target] = nonCompliant.targets as [Report['targets'][number]]
    const targets = Array.from({ length: 120 }, (_, index) => ({
      ...target,
      bucket: `${'\u{1f600}'.repeat(60)}${index}`,
    }))
    await write(addCauses({ ...nonCompliant, findings, targets }), issueOnly, 'schedule')
    const body = server.issues[0]?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toMatch(/history=[^ ]+ -->$/)
    await write(addCauses({ ...nonCompliant, findings, targets }), issueOnly, 'schedule')
    expect(bodies()).toEqual([])
  })

  test.each([
    ['is not percent-encoded', '%'],
    ['is of another shape', encodeURIComponent('{"runs":[{"at":"x"}]}')],
    ['is longer than any body', 'a'.repeat(70_000)],
  ])('The history of the issue starts again when the stored history %s', async (_, kept) => {
    await server.close()
    const body = `<!-- s3-sigv4-check tracking-issue title=photos%20(eu) found=3 -->\n\nold\n\n<!-- s3-sigv4-check history=${kept} -->`
    server = await startGitHubServer({
      issues: [
        item({
          user: { login: 'github-actions[bot]', id: 2, type: 'Bot' },
          id: 9,
          number: 9,
          state: 'open',
          body,
        }),
      ],
    })
    await write(nonCompliant, issueOnly, 'schedule')
    expect(writes()).toEqual(['PATCH /repos/octo/logs/issues/9'])
    expect(server.issues[0]?.body).toContain('### The last runs')
  })

  test('The issue is found on the last page, and pull requests are ignored', async () => {
    await server.close()
    const body = '<!-- s3-sigv4-check tracking-issue title=photos%20(eu) found=3 -->\n\nold'
    const others = Array.from({ length: 120 }, (_, index) =>
      item({ id: index, number: index, state: 'open' }),
    )
    server = await startGitHubServer({
      user: 'octocat',
      issues: [
        item({ id: 500, number: 500, state: 'open', body, pull_request: { url: 'https://ghe.example.com' } }),
        ...others,
        item({ id: 501, number: 501, state: 'open', body: body.replace('photos', 'other') }),
        item({ id: 502, number: 502, state: 'open', body }),
      ],
    })
    await write(nonCompliant, issueOnly, 'schedule')
    expect(writes()).toEqual(['PATCH /repos/octo/logs/issues/502'])
  })

  test('All open issues are closed when a race created two', async () => {
    const body = '<!-- s3-sigv4-check tracking-issue title=photos%20(eu) found=3 -->\n\nold'
    server.issues.push(
      item({ id: 2, number: 12, state: 'open', body }),
      item({ id: 1, number: 11, state: 'open', body }),
    )
    await write(compliant, issueOnly, 'schedule')
    expect(server.issues.map(({ state }) => state)).toEqual(['closed', 'closed'])
  })

  test('A pull request does not change the issue', async () => {
    await write(nonCompliant, issueOnly)
    expect(server.asked).toEqual([])
    expect(notices).toEqual([expect.stringContaining('does not change the tracking issue')])
  })

  test('A missing permission for issues is a warning', async () => {
    server.answerOnce('GET', /issues$/, { status: 403, message: 'Resource not accessible by integration' })
    await write(nonCompliant, issueOnly, 'schedule')
    expect(warnings).toEqual([expect.stringContaining('permissions: issues: write')])
  })
})
