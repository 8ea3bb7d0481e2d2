import type { Engine, Evidence } from './engines/engine.js'
import { openEngine } from './engines/open.js'
import type { EngineProcessContext } from './engines/process-context.js'
import { makeExceptionWarnings } from './exceptions/apply.js'
import { expandBuckets } from './model/bucket-pattern.js'
import type { Exception } from './model/exception.js'
import { formatCount, formatNumber } from './model/figures.js'
import type { VerdictName } from './model/names.js'
import type { Report } from './model/report.js'
import type { QueryRun, Tally } from './model/tally.js'
import type { EpochSeconds } from './model/time.js'
import { buildReport } from './report/build.js'
import { compareReports, type EarlierReport } from './report/compare/comparison.js'
import { formatQueries } from './report/content/queries.js'
import type { WrittenFiles } from './report/package/names.js'
import { readMonotonicMilliseconds } from './runtime/clock.js'
import type { EngineContext } from './runtime/run-context.js'
import { makeWorkflowRunUrl } from './runtime/workflow-run-url.js'
import type { Settings } from './settings/settings.js'
import type { Findings } from './verdict/findings.js'
import { judgeWithExceptions } from './verdict/judge.js'

/** The stages of a check: find the logs; read them, judge, and write the files; publish the result. */
export type CheckStage = 'locate' | 'read' | 'report'

/** The inputs and the sinks of a check. The action and the command line differ only in these. */
export interface CheckSinks extends EngineProcessContext {
  /** Called when each stage begins. */
  readonly onStage: (stage: CheckStage) => void
  /** Called when the engine has finished. No progress follows. */
  readonly onProgressEnd: () => void
  /** One line for each query that ran: its purpose, its id, bytes scanned, estimated cost. */
  readonly onQuery: (line: string) => void
  /** Called last, when every file is written. `files`: the paths of the report's files, empty if none is requested. */
  readonly onReport: (report: Report, files: WrittenFiles) => Promise<void>
}

interface CheckResult {
  readonly report: Report
  /** The records behind the findings. Null without a report directory. */
  readonly evidence: Evidence | null
  /** The statements that ran; empty for the embedded engine. */
  readonly queries: readonly QueryRun[]
}

/** The contents of the files that the settings name. */
interface SettingsFiles {
  readonly exceptions: readonly Exception[]
  /** Null without a report to compare with. */
  readonly earlier: EarlierReport | null
}

/**
 * Runs a check: asks the engine, judges, fetches the evidence, and publishes. Returns the verdict.
 * @throws SettingsError or CheckError for what the user can fix, or the reason of the signal
 */
export async function check(settings: Settings, sinks: CheckSinks): Promise<VerdictName> {
  const files = await readSettingsFiles(settings, sinks)
  sinks.onStage('locate')
  const engine = await openEngine(settings, sinks)
  sinks.onStage('read')
  const result = await makeReport(settings, files, engine, sinks)
  sinks.onProgressEnd()
  return publish(result, settings, sinks)
}

/**
 * Reads the files that the settings name, before any log.
 * @throws SettingsError when one of them is wrong, or when the report would replace a file that no check wrote
 */
export async function readSettingsFiles(
  { reportDirectory, exceptionsFile, earlierReport, now }: Settings,
  context: EngineContext,
): Promise<SettingsFiles> {
  if (reportDirectory !== null) await refuseForeignFilesIn(reportDirectory)
  return {
    exceptions: exceptionsFile === null ? [] : await readExceptions(exceptionsFile, now, context.signal),
    earlier: earlierReport === null ? null : await loadEarlierReport(earlierReport, context),
  }
}

/** Asks the engine, judges its tally, and fetches the evidence. */
export async function makeReport(
  given: Settings,
  { exceptions, earlier }: SettingsFiles,
  engine: Engine,
  context: EngineContext & Pick<EngineProcessContext, 'env'>,
): Promise<CheckResult> {
  const started = readMonotonicMilliseconds()
  const tally = await engine.tally(context)
  const { totals, source } = tally
  context.onDetail?.(
    `Read: ${formatCount(totals.records, 'record')} of ${formatCount(source.logObjects, 'log object')}, ${formatNumber(totals.inScope)} in scope`,
  )
  const settings = { ...given, scope: { ...given.scope, buckets: listAskedBuckets(given, tally) } }
  const judgement = await judgeWithExceptions(tally, settings, exceptions, context.signal, tally.asked?.facts)
  // The threads of the embedded engine then had full tables. V8 can refer to them until it has compiled the functions that read
  // them last.
  if (tally.sigV2ClientsNotListed === null) await releaseMemory()
  for (const warning of makeExceptionWarnings(judgement.findings)) context.onWarning(warning)
  const evidence =
    settings.reportDirectory === null
      ? null
      : await collectEvidence(judgement.findings, settings, engine, context)
  context.signal.throwIfAborted()
  const queries = engine.listQueries()
  const built = buildReport({
    settings,
    tally,
    judgement,
    evidence: evidence === null ? null : { records: evidence.records.length, complete: evidence.complete },
    queries,
    runUrl: makeWorkflowRunUrl(context.env),
    durationSeconds: Math.round((readMonotonicMilliseconds() - started) / 10) / 100,
  })
  const report = earlier === null ? built : { ...built, comparison: compareReports(earlier, built) }
  return { report, evidence, queries }
}

/** The configured buckets. Patterns are resolved by the engine, or by the buckets in the logs. */
function listAskedBuckets({ scope, source }: Settings, { asked, buckets }: Tally): readonly string[] {
  const { bucketPatterns } = scope
  if (bucketPatterns === undefined || source.kind === 'discovered') return asked?.buckets ?? scope.buckets
  const inLogs = buckets.map(({ bucket }) => bucket)
  return expandBuckets(bucketPatterns, inLogs).buckets
}

/** Writes the report's files and the baseline, then publishes queries and report. Returns the verdict. */
export async function publish(
  result: CheckResult,
  settings: Pick<Settings, 'reportDirectory' | 'baselineFile' | 'now'>,
  sinks: Pick<CheckSinks, 'signal' | 'onQuery' | 'onStage' | 'onReport'>,
): Promise<VerdictName> {
  const { report } = result
  const { reportDirectory, baselineFile, now } = settings
  const files = reportDirectory === null ? {} : await writeFiles(reportDirectory, result, sinks.signal)
  // The baseline is written last, so that a check that fails does not leave one.
  if (baselineFile !== null) await writeBaselineAt(baselineFile, report, now, sinks.signal)
  for (const line of formatQueries(report)) sinks.onQuery(line)
  sinks.onStage('report')
  await sinks.onReport(report, files)
  return report.verdict
}

// The functions below load their modules on demand, because each module takes a noticeable share of a small check:
// the YAML library, the files of a report, the validation library, and Node's module for V8.

async function releaseMemory(): Promise<void> {
  const { collectGarbage } = await import(/* webpackChunkName: "worker" */ './runtime/heap.js')
  await collectGarbage()
}

async function readExceptions(
  path: string,
  now: EpochSeconds,
  signal: AbortSignal,
): Promise<readonly Exception[]> {
  const { readExceptionsFile } = await import(/* webpackChunkName: "yaml" */ './exceptions/file.js')
  return readExceptionsFile(path, now, signal)
}

async function writeBaselineAt(
  path: string,
  report: Report,
  now: EpochSeconds,
  signal: AbortSignal,
): Promise<void> {
  const { writeBaseline } = await import(/* webpackChunkName: "yaml" */ './report/formats/baseline.js')
  await writeBaseline(path, report, now, signal)
}

async function refuseForeignFilesIn(directory: string): Promise<void> {
  const { refuseForeignFiles } = await import(
    /* webpackChunkName: "earlier-report" */ './report/package/earlier-files.js'
  )
  await refuseForeignFiles(directory)
}

async function writeFiles(
  directory: string,
  result: CheckResult,
  signal: AbortSignal,
): Promise<WrittenFiles> {
  const { writeReports } = await import(/* webpackChunkName: "report" */ './report/package/write.js')
  return writeReports(directory, result, signal)
}

/** Null if the file does not exist. A notice then says that the report is not compared. */
async function loadEarlierReport(
  path: string,
  { onNotice }: Pick<EngineContext, 'onNotice'>,
): Promise<EarlierReport | null> {
  const { readEarlierReport } = await import(
    /* webpackChunkName: "report" */ './report/compare/earlier-report.js'
  )
  const earlier = await readEarlierReport(path)
  if (earlier === null)
    onNotice(
      `compare: the report is not compared: ${JSON.stringify(path)} does not exist. This is expected in a first run.`,
    )
  return earlier
}

async function collectEvidence(
  findings: Findings,
  settings: Settings,
  engine: Engine,
  context: EngineContext,
): Promise<Evidence> {
  const isEachListed = findings.notListed.requests === 0
  if (findings.listed.length === 0 || settings.evidenceLimit === 0)
    return { records: [], complete: isEachListed && findings.listed.length === 0 }
  const { records, complete } = await engine.collectEvidence(findings.listed, settings.evidenceLimit, context)
  return { records, complete: complete && isEachListed }
}
