import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { makeVerdictAnnotation } from '../../../src/action/annotations.js'
import { makeOutputs } from '../../../src/action/outputs.js'
import { COLUMN_NAMES } from '../../../src/log-formats/columns.js'
import type { Finding, Report } from '../../../src/model/report.js'
import { renderComment } from '../../../src/report/formats/comment.js'
import { removeGuards } from '../../../src/report/formats/escape.js'
import { formatEvidence } from '../../../src/report/formats/evidence-csv.js'
import { renderHtmlReport } from '../../../src/report/formats/html.js'
import { JOB_SUMMARY_BYTES, renderJobSummary } from '../../../src/report/formats/markdown.js'
import { renderTerminalReport, wrap } from '../../../src/report/formats/terminal.js'
import { makeLostBuckets, makeManyBuckets } from '../large-reports.js'
import { reports } from '../random-reports.js'
import { addCauses, compliant, HOSTILE_TEXTS, inconclusive, makeJsonText, nonCompliant } from '../reports.js'

const PLAIN = { columns: 80, hasColor: false, reportDirectory: null }
const finding = nonCompliant.findings[0] as Finding

/** Many clients with texts that need the most space after escaping. */
function crowded(clients: number, text: string): Report {
  return addCauses({
    ...nonCompliant,
    findings: Array.from({ length: clients }, (_, client) => ({
      ...finding,
      client: null,
      requester: `${text}${client}`,
      userAgent: `${client}${text}`,
      requests: clients - client,
    })),
    findingsNotListed: { requests: 12_345, clients: 678, clientsAtLeast: 678, requestsNotKeptApart: 0 },
    targets: Array.from({ length: 2_000 }, (_, target) => ({
      ...(nonCompliant.targets[0] as Report['targets'][number]),
      bucket: `bucket-${target}${text}`.slice(0, 63),
    })),
    gaps: Array.from({ length: 2_000 }, () => inconclusive.gaps[1] as Report['gaps'][number]),
    oldTls: {
      requests: 5_000,
      requestsNotListed: 4_000,
      clients: Array.from({ length: 1_000 }, () => ({
        ...(nonCompliant.oldTls.clients[0] as Report['oldTls']['clients'][number]),
        requester: text,
        userAgent: text,
        requests: 1,
      })),
    },
  })
}

describe('anonymous and old TLS clients in the report formats', () => {
  const many = crowded(1, 'x')
  const none = { requests: 0, requestsNotListed: 0, clients: [] }
  const forms: [string, (report: Report) => string][] = [
    ['job summary', (report) => renderJobSummary(report)],
    [
      'terminal',
      (report) =>
        renderTerminalReport({ ...report, targets: [], gaps: [] }, { ...PLAIN, reportDirectory: 'report' }),
    ],
    ['HTML', (report) => [...renderHtmlReport({ report, evidence: null, queries: [], files: [] })].join('')],
  ]
  test.each(forms)(
    'The %s shows the first clients, the number of others, and the requests of others',
    (_, form) => {
      const text = form(many).replaceAll(/\s+/g, ' ')
      expect(text).toContain('5,000 requests over TLS 1.0 or 1.1, by more than 1,000 clients')
      expect(text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toMatch(
        /9\d\d more clients are in `?report\.json`? ?\. Clients that are not listed made 4,000 requests\./,
      )
      expect(text).toContain('25 requests without a signature (anonymous), by 1 client')
    },
  )
  test.each(forms)(
    'The %s says why clients are missing when Athena had no memory for the list',
    (_, form) => {
      const text = form({ ...nonCompliant, anonymous: { requests: 7, requestsNotListed: 7, clients: [] } })
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
      expect(text).toContain(
        '7 requests without a signature (anonymous), by clients that Athena had no memory to list',
      )
    },
  )
  test.each(forms)('The %s shows no section when there are no such clients', (_, form) => {
    const text = form({ ...nonCompliant, oldTls: none, anonymous: none })
    expect(text).not.toContain('Also seen')
  })
})

describe('the rest of a short list of examples', () => {
  const objects = Array.from({ length: 20 }, (_, index) => `logs/${10 + index}`)
  const report = addCauses({
    ...nonCompliant,
    exceptions: [],
    gaps: [],
    targets: [],
    findings: Array.from({ length: 30 }, (_, version) => ({
      ...finding,
      userAgent: `Boto/2.${version}.0`,
      client: { product: 'boto 2', version: `2.${version}.0`, advice: 'Move to boto3.' },
      logObjects: objects,
      logObjectCount: 40,
    })),
  })
  test('The terminal and report.html say how many versions and log objects they do not show', () => {
    const terminal = renderTerminalReport(report, { ...PLAIN, columns: 140 })
    expect(terminal).toContain('boto 2 2.0.0, 2.1.0, 2.10.0 and 27 more, Authorization header')
    expect(terminal).toMatch(/log object {2}logs\/10\n +and at least 39 more\n/)
    const page = [...renderHtmlReport({ report, evidence: null, queries: [], files: [] })].join('')
    expect(page).toContain('2.0.0, 2.1.0, 2.10.0</code> and 27 more')
    expect(page).toContain('and at least 39 more log objects')
  })
})

describe('the job summary', () => {
  test('The summary stays within its limit with 10,000 long findings, and says what it omits', () => {
    const text = renderJobSummary(crowded(10_000, '\u202e`|\\'.repeat(250)))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(JOB_SUMMARY_BYTES)
    expect(text).toContain('Non-compliant')
    expect(text).toContain('At least 10,000 causes')
    expect(text).toMatch(/[\d,]+ more causes are in/)
    expect(text).toContain('`report.json` lists')
    expect(text).toContain('| **all records read** | **182,400** |')
  })
  test.each([100_000, 20_000, 5_000, 3_000])(
    'The summary keeps verdict, totals and the name of the full report in %i bytes',
    (bytes) => {
      const text = renderJobSummary(crowded(500, 'x'.repeat(900)), bytes)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
      expect(text).toContain('Non-compliant')
      expect(text).toContain('**182,400**')
      expect(text).toContain('report.json')
    },
  )
  test('The totals in the summary add up to all records', () => {
    const rows = [...renderJobSummary(nonCompliant).matchAll(/^\| ([^|]+) \| ([\d,]+) \|$/gm)]
    const sum = rows
      .filter(([, name]) => !(name as string).startsWith('—'))
      .reduce((total, [, , count]) => total + Number((count as string).replaceAll(',', '')), 0)
    expect(sum).toBe(nonCompliant.totals.records)
  })
  test('The summary has the remedy of every gap, and says whose URL a presigned one is', () => {
    expect(renderJobSummary(inconclusive)).toContain('`accept-gaps: unparsed-records<=2`')
    expect(renderJobSummary(inconclusive)).toContain('`accept-gaps: window-not-covered`')
    expect(renderJobSummary(nonCompliant)).toContain('fix the requester')
  })
  test('The summary never suggests to accept a bucket without records', () => {
    expect(renderJobSummary(inconclusive)).not.toMatch(/accept-gaps: [^`]*no-log-records/)
  })
  test('The summary names fail-on, and no gap to accept, when no target proves anything', () => {
    const silent = {
      ...inconclusive,
      targets: inconclusive.targets.map((one) => ({ ...one, verdict: 'no-traffic' as const })),
    }
    expect(renderJobSummary(silent)).toContain('`fail-on: non-compliant`')
    expect(renderJobSummary(silent)).not.toContain('Accept ')
    const accepted = { ...silent, gaps: silent.gaps.map((gap) => ({ ...gap, accepted: true })) }
    expect(renderJobSummary(accepted)).toContain('an accepted gap does not prove anything')
  })
  test('The command in the summary has the exceptions file of the check', () => {
    expect(renderJobSummary(nonCompliant)).toMatch(
      /^s3-sigv4-check check .* --exceptions-file EXCEPTIONS\.yml/m,
    )
    expect(renderJobSummary(inconclusive)).not.toContain('--exceptions-file')
  })
  test('The summary has the command that repeats the check', () => {
    expect(renderJobSummary(nonCompliant)).toContain(
      "s3-sigv4-check check access-logs 'other logs/o'\\''clock' --since 2026-11-16T00:00:00Z --until 2026-11-23T00:00:00Z --exclude-user-agents S3Console --exclude-user-agents 'my own monitor' --accept-gaps 'unparsed-records<=5'",
    )
  })
})

describe('the terminal report', () => {
  test.each([80, 100, 140])('No line is wider than %i columns', (columns) => {
    const orders = crowded(50, '##[error]##[x] '.repeat(20))
    // A line that resembles a workflow command gets a mark and becomes longer.
    for (const report of [compliant, nonCompliant, inconclusive, crowded(50, '漢`|x '.repeat(60)), orders])
      for (const line of renderTerminalReport(report, { ...PLAIN, columns }).split('\n'))
        expect(stringWidth(line.replaceAll('<U+003A>', ':'))).toBeLessThanOrEqual(columns)
  })
  test('The terminal gets no control character of a log, with or without color', () => {
    for (const color of [true, false]) {
      const text = renderTerminalReport(nonCompliant, { ...PLAIN, hasColor: color })
      expect(text.replace(/\u001b\[\d+m/g, '')).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      )
      expect(text.includes('\u001b[')).toBe(color)
      expect(text).not.toMatch(/^\s*::|##\[/m)
    }
  })
  test.each([
    ['report', 'report\\.json'],
    [null, 'the output of --format json'],
  ])(
    'The terminal counts what it does not list, and with the directory %s it is in %s',
    (directory, place) => {
      const text = renderTerminalReport(crowded(500, 'x'), { ...PLAIN, reportDirectory: directory })
      expect(text.includes('report.json')).toBe(directory !== null)
      expect(text).toMatch(new RegExp(`4\\d\\d more causes are in ${place}\\.`))
      expect(text).toMatch(new RegExp(`1,99\\d more targets are in ${place}\\.`))
      expect(text).toMatch(/no-traffic \(accepted\): 2,000 targets/)
    },
  )
  test('No column of a table is empty or has the same value in every row', () => {
    const text = renderTerminalReport(makeManyBuckets(), { ...PLAIN, columns: 140 })
    const heads = text.split('\n').filter((line) => /^ +(?:#|Bucket) /.test(line))
    expect(heads.map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['#', 'Who', 'Signs with', 'Requests per day (total)', 'Last seen', 'Where'],
      ['Bucket', 'Owner', 'SigV2', 'SigV4'],
    ])
  })
  const large = { 'many buckets': makeManyBuckets, 'lost buckets': makeLostBuckets }
  test.each(Object.entries(large))(
    'The verdict of the %s report comes first and last, in at most 120 lines',
    (_, make) => {
      const report = make()
      for (const columns of [80, 100, 120, 140]) {
        const lines = renderTerminalReport(report, { ...PLAIN, columns })
          .trimEnd()
          .split('\n')
        expect(lines.length).toBeLessThanOrEqual(120)
        const verdict = report.verdict.toUpperCase()
        expect(lines[0]).toMatch(new RegExp(`^${verdict}\\.`))
        const blocks = lines.join('\n').split('\n\n')
        expect(blocks.at(-1)).toMatch(new RegExp(`^${verdict}\\.`))
        const last = (blocks.at(-1) as string).split('\n')
        expect(last).toEqual(lines.slice(0, last.length))
      }
    },
  )
  test.each([60, 80, 100, 120])(
    'The largest cause and its change are at the top and among the last lines at %i columns',
    (columns) => {
      const lines = renderTerminalReport(makeManyBuckets(), { ...PLAIN, columns })
        .trimEnd()
        .split('\n')
      const named = 'user service-0 of account 111122223333 with boto 2'
      const change = 'Set `use-sigv4 = True` in the `[s3]` part of the boto configuration'
      const top = lines.slice(0, 12).join(' ').replaceAll(/\s+/g, ' ')
      expect(top).toContain(`Signs most ${named}: 4,167,655 requests (14 percent), in 106 buckets.`)
      expect(top).toContain('Owner team-1, team-2')
      expect(top).toContain(`Change first ${change}`)
      const end = lines.slice(-20).join(' ').replaceAll(/\s+/g, ' ')
      expect(end).toContain(`First fix ${named} (owner team-1, team-2): ${change}`)
    },
  )
  test.each([
    ['s3://logs/all/', 'owner-tag KEY'],
    ['logs', 'With logs on S3, the check reads it from a bucket tag'],
  ])('A report on %s without an owner says how to give one', (location, how) => {
    const buckets = nonCompliant.buckets.map((bucket) => ({ ...bucket, owner: null }))
    const causes = nonCompliant.causes.map((cause) => ({ ...cause, owner: null }))
    const source = { ...nonCompliant.source, locations: [location] }
    const report = { ...nonCompliant, buckets, causes, source }
    const forms = [
      renderTerminalReport(report, { ...PLAIN, columns: 140 }),
      renderJobSummary(report).replace('owner-tag: KEY', 'owner-tag KEY'),
      renderComment(report, null, 60_000).replace('owner-tag: KEY', 'owner-tag KEY'),
    ]
    for (const form of forms) {
      expect(form.replaceAll(/[*:]/g, '')).toMatch(/Owner +not known\./)
      expect(form.slice(0, 1_500)).toContain(how)
    }
  })
  test('The comment states the window, and links to the summary where it shows fewer causes', () => {
    const comment = renderComment(makeManyBuckets(), 'https://example.org/run', 60_000)
    expect(comment).toContain('**Window**: 2026-11-16 00:00:00Z up to 2026-11-23 00:00:00Z')
    expect(comment).toMatch(/\n\[The job summary\]\(https:\/\/example\.org\/run\) shows more causes/)
    expect(renderComment(compliant, 'https://example.org/run', 60_000)).toContain(
      '[The full report](https://example.org/run)',
    )
  })
  test('Any report has at most 120 lines in a terminal of any width, and no line is wider', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 20, max: 160 }), (report, columns) => {
        const text = renderTerminalReport(report, { columns, hasColor: false, reportDirectory: 'report' })
        const lines = text.trimEnd().split('\n')
        expect(lines.length).toBeLessThanOrEqual(120)
        // A line that resembles a workflow command gets a mark and becomes longer.
        for (const line of lines)
          expect(stringWidth(line.replace('<U+003A>', ':'))).toBeLessThanOrEqual(columns)
        const last = lines.slice(lines.lastIndexOf('') + 1)
        expect(last).toEqual(lines.slice(0, last.length))
      }),
      { numRuns: 40 },
    )
  })
  test.each([20, 40, 80])(
    'A report whose texts have 1,000 wide characters each has at most 120 lines at %i columns',
    (columns) => {
      for (const letter of ['漢', '\u202e', '👩', 'x']) {
        const report = crowded(50, letter.repeat(1_000))
        const lines = renderTerminalReport(report, { ...PLAIN, columns })
          .trimEnd()
          .split('\n')
        expect(lines.length).toBeLessThanOrEqual(120)
        expect(lines[0]).toMatch(/^NON-COMPLIANT\./)
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
      }
    },
  )
  test('Each of the ten causes shown has its change at 80 columns, and each change is written once', () => {
    const lines = renderTerminalReport(makeManyBuckets(), PLAIN).split('\n')
    const start = lines.indexOf('What to change') + 1
    const changes = lines.slice(start, lines.indexOf('', start))
    const numbers = changes.flatMap((line) => /^ {2}(\d[\d, ]*?) {2}/.exec(line)?.[1]?.split(', ') ?? [])
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(changes.filter((line) => line.includes('Set `use-sigv4 = True`'))).toHaveLength(1)
  })
  test('The first cause and its change appear before the user must scroll', () => {
    const lines = renderTerminalReport(makeManyBuckets(), { ...PLAIN, columns: 120 }).split('\n')
    expect(lines.slice(0, 24).join('\n')).toMatch(/1 {2}user service-0 +boto 2 2\.49\.0 +595,381/)
    expect(lines.slice(0, 60).join('\n')).toContain('Set `use-sigv4 = True`')
  })
  test.each([60, 79])('Words are not broken at %i columns, below 80', (columns) => {
    const wide = renderTerminalReport(makeManyBuckets(), { ...PLAIN, columns: 140 })
    const words = new Set(wide.split(/\s+/))
    const lines = renderTerminalReport(makeManyBuckets(), { ...PLAIN, columns }).split('\n')
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    const broken = lines
      .flatMap((line) => line.split(/\s+/))
      .filter((word) => /^(?:example-|service-|[a-z]+-traffic|Authorization|requests)/.test(word))
      .filter((word) => !words.has(word) && !words.has(word.replace(/,$/, '')))
    expect(broken).toEqual([])
  })
  test('What is the same in every row is one sentence, and the lines of each other row stay together', () => {
    const [exception] = nonCompliant.exceptions as [Report['exceptions'][0]]
    const users = ['alice', 'bob', 'carol']
    const report = {
      ...nonCompliant,
      findings: users.map((name) => ({ ...finding, requester: name, requests: 7, cause: name })),
      causes: users.map((name) => ({
        ...(nonCompliant.causes[0] as Report['causes'][0]),
        id: name,
        requester: name,
        requests: 7,
        requestsPerDay: 1,
      })),
      exceptions: users.map((name) => ({
        ...exception,
        match: {
          bucket: null,
          network: '192.0.2.0/24',
          requester: `arn:aws:iam::111122223333:user/${name}`,
          authentication: 'header' as const,
          userAgentContains: 'Boto/2.49.0 Python/2.7.18 Linux/5.4.0-1103-aws',
        },
      })),
    }
    const text = renderTerminalReport(report, PLAIN)
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Requests per day (total): 1 (7);')
    const start = text.indexOf('\n  Matches\n')
    const rows = text.slice(start, text.indexOf('\n\n', start)).split('\n  - ').slice(1)
    expect(rows.map((row) => /user\/\w+/.exec(row)?.[0])).toEqual(users.map((name) => `user/${name}`))
    // Two exceptions that are shortened can have the same text in every column.
    const [same] = report.exceptions as [Report['exceptions'][0]]
    expect(renderTerminalReport({ ...report, exceptions: [same, same] }, PLAIN)).toMatch(
      /\n {2}Reason\n {2}The .*\n {2}The .*\n/,
    )
  })
  test('Wrapping loses only the blanks at which it breaks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('the file evidence.csv', () => {
  const CAUSE = [{ cause: '0123456789ab' }]
  const columns = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...HOSTILE_TEXTS, '-', 'a"b,c', '\r', '\n'),
    ),
    { minLength: 17, maxLength: 27 },
  )
  test('A strict reader reads the file: a header, 29 columns, and CR LF', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(columns, fc.string()), { maxLength: 5 }), (rows) => {
        const records = rows.map(([texts, logObject]) => ({
          finding: 0,
          record: { columns: texts, time: 0 },
          logObject,
        }))
        const text = [...formatEvidence({ records, complete: true }, CAUSE)].join('')
        const [header, ...lines] = parse(text, { record_delimiter: '\r\n' }) as string[][]
        expect(header).toEqual([...COLUMN_NAMES, 'log_object', 'cause'])
        expect(lines.map((line) => line.map(removeGuards))).toEqual(
          rows.map(([texts, logObject]) => [
            ...COLUMN_NAMES.map((_, i) => texts[i] ?? ''),
            logObject,
            '0123456789ab',
          ]),
        )
      }),
    )
  })
  test('A single CR or LF is quoted, because a reader could end the line there', () => {
    const records = ['a\nb', 'a\rb'].map((logObject) => ({
      finding: 0,
      record: { columns: ['x'], time: 0 },
      logObject,
    }))
    const lines = [...formatEvidence({ records, complete: true }, CAUSE)].join('').split('\r\n')
    const empty = ',""'.repeat(26)
    expect(lines.slice(1, 3)).toEqual([
      `"x"${empty},"a\nb","0123456789ab"`,
      `"x"${empty},"a\rb","0123456789ab"`,
    ])
  })
  test('More records than fit in one piece are written', () => {
    const records = Array.from({ length: 2_500 }, (_, n) => ({
      finding: 0,
      record: { columns: Array.from({ length: 17 }, () => String(n)), time: n },
      logObject: 'a',
    }))
    const text = [...formatEvidence({ records, complete: true }, CAUSE)].join('')
    expect(text.split('\r\n')).toHaveLength(2_502)
  })
})

describe('the file report.json', () => {
  test('The members have the order of the contract, for any order in the object', () => {
    const shuffled = Object.fromEntries(Object.entries(nonCompliant).reverse()) as unknown as Report
    expect(makeJsonText(shuffled)).toBe(makeJsonText(nonCompliant))
  })
})

describe('the annotation and the outputs', () => {
  test('The annotation fits on one line and names the clients with most requests', () => {
    const { title, message } = makeVerdictAnnotation(crowded(500, 'é\n::error::x\u001b'.repeat(100)))
    expect(title.length).toBeLessThanOrEqual(255)
    expect(Array.from(message).length).toBeLessThanOrEqual(4_000)
    expect(message).not.toMatch(/[\r\n\u001b]/)
    expect(message).toContain('and 497 more causes')
  })
  test('The outputs have the figures of the report', () => {
    expect(makeOutputs(inconclusive, '/r', { 'report.json': '/r/report.json' })).toEqual({
      verdict: 'inconclusive',
      'sigv2-requests': '0',
      'sigv4-requests': '81190',
      findings: '0',
      causes: '0',
      gaps: 'no-log-records,unparsed-records,window-not-covered',
      'report-directory': '/r',
      'report-json': '/r/report.json',
      'report-html': '',
      'evidence-csv': '',
      'bytes-scanned': '48318382',
      'query-execution-ids': '1f0c2a5e-8d1b-4a57-9c0e-2b6f4d3a1e90',
    })
    expect(makeOutputs(crowded(3, 'x'), '/r', {}).findings).toBe('681')
  })
})
