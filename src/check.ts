import type { Engine, Evidence } from './engines/engine.js'
import { exceptionWarnings } from './exceptions/apply.js'
import type { Exception } from './model/exception.js'
import type { ClientAdvice, Report } from './model/report.js'
import type { Authentication, QueryRun } from './model/tally.js'
import type { EpochSeconds } from './model/time.js'
import { buildReport } from './report/build.js'
import type { EngineContext } from './runtime/run-context.js'
import type { Settings } from './settings/settings.js'
import { judge } from './verdict/judge.js'

export interface CheckResult {
  readonly report: Report
  /** The records behind the findings; null where no report directory asks for them. */
  readonly evidence: Evidence | null
  /** The statements that ran; empty for the embedded engine. */
  readonly queries: readonly QueryRun[]
}

export interface CheckParts extends EngineContext {
  /** Milliseconds of a clock that only runs forward. */
  readonly elapsedMilliseconds: () => number
  readonly adviceFor: (
    userAgent: string,
    requester: string,
    authentication: Authentication,
  ) => ClientAdvice | null
}

/** The whole story: read the files that it needs, ask the engine, judge what it tallied, fetch the evidence, report. */
export async function check(settings: Settings, engine: Engine, parts: CheckParts): Promise<CheckResult> {
  const started = parts.elapsedMilliseconds()
  const { exceptionsFile, earlierReport, now } = settings
  const exceptions = exceptionsFile === null ? [] : await exceptionsOf(exceptionsFile, now)
  const compared = earlierReport === null ? null : await comparedWith(earlierReport)
  const tally = await engine.tally(parts)
  const judgement = judge(tally, settings, exceptions)
  for (const warning of exceptionWarnings(judgement.findings.exceptions)) parts.onWarning(warning)
  const evidence =
    settings.reportDirectory === null ? null : await evidenceOf(judgement.findings, settings, engine, parts)
  parts.signal.throwIfAborted()
  const queries = engine.queries()
  const built = buildReport({
    settings,
    tally,
    judgement,
    evidence: evidence === null ? null : { records: evidence.records.length, complete: evidence.complete },
    queries,
    durationSeconds: Math.round((parts.elapsedMilliseconds() - started) / 10) / 100,
    adviceFor: parts.adviceFor,
  })
  return { report: compared === null ? built : compared(built), evidence, queries }
}

/** Writes the findings as exceptions where the settings ask for it: the last of the files, so that none is left of a check that fails. */
export async function writeBaselineOf(
  { report }: CheckResult,
  { baselineFile, now }: Pick<Settings, 'baselineFile' | 'now'>,
): Promise<void> {
  if (baselineFile === null) return
  const { writeBaseline } = await import('./report/formats/baseline.js')
  await writeBaseline(baselineFile, report, now)
}

async function exceptionsOf(path: string, now: EpochSeconds): Promise<readonly Exception[]> {
  const { readExceptionsFile } = await import('./exceptions/file.js')
  return readExceptionsFile(path, now)
}

/** Reads the earlier report before anything else is; what it gives adds the comparison to a report. */
async function comparedWith(path: string): Promise<(report: Report) => Report> {
  const [{ readEarlierReport }, { compareReports }] = await Promise.all([
    import('./report/compare/earlier-report.js'),
    import('./report/compare/comparison.js'),
  ])
  const earlier = await readEarlierReport(path)
  return (report) => ({ ...report, comparison: compareReports(earlier, report) })
}

async function evidenceOf(
  findings: ReturnType<typeof judge>['findings'],
  settings: Settings,
  engine: Engine,
  context: EngineContext,
): Promise<Evidence> {
  const allListed = findings.notListed.requests === 0
  if (findings.listed.length === 0 || settings.evidenceLimit === 0)
    return { records: [], complete: allListed && findings.listed.length === 0 }
  const { records, complete } = await engine.evidence(findings.listed, settings.evidenceLimit, context)
  return { records, complete: complete && allListed }
}
