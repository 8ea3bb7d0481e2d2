import { readSettingsFiles } from '../../check.js'
import { formatBytes, formatCount } from '../../model/figures.js'
import type { EngineForecast, Plan, PlanStep } from '../../plan/plan.js'
import { makePlan } from '../../plan/steps.js'
import { escapeLogLines, showInvisible } from '../../report/formats/escape.js'
import { EXIT, shortenPath } from '../../runtime/errors.js'
import type { CommandContext, CommandLine } from '../command.js'
import { readChoice, readSettingsOf } from '../settings.js'
import { makeEngineContext } from './check.js'

/** Shows what a check would do, and whether it is allowed. Returns 0, or 4 if a step failed. */
export async function run(commandLine: CommandLine, context: CommandContext): Promise<number> {
  const { terminal, stop } = context
  const problems: string[] = []
  const format = readChoice(commandLine, 'format', ['text', 'json'] as const, problems)
  const settings = await readSettingsOf(commandLine, terminal, 'check', problems)
  stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes')
  const engineContext = makeEngineContext(context)
  await readSettingsFiles(settings, engineContext)
  const plan = await makePlan(settings, engineContext)
  terminal.endProgress()
  const text = format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : escapeLogLines(formatPlan(plan))
  const isRead = await terminal.writeResult(text)
  return isRead && plan.steps.every(({ state }) => state !== 'failed') ? 0 : EXIT.couldNotRun
}

/** Successful steps of one name that are shown. Others are only counted. */
const STEPS_SHOWN = 10

function formatPlan({ steps, window, locations, forecast }: Plan): string {
  const failed = steps.filter(({ state }) => state === 'failed').length
  const shown = new Map<string, number>()
  const lines = steps.flatMap((step) => {
    if (step.state === 'failed') return formatStep(step)
    const key = `${step.name} ${step.state}`
    const count = (shown.get(key) ?? 0) + 1
    shown.set(key, count)
    return count <= STEPS_SHOWN ? formatStep(step) : []
  })
  const more = [...shown].flatMap(([key, count]) =>
    count > STEPS_SHOWN ? [`         and ${count - STEPS_SHOWN} more: ${key}`] : [],
  )
  return [
    failed === 0
      ? 'READY. A check with these settings has what it needs, as far as a plan can show.'
      : `NOT READY. ${failed} of ${steps.length} steps failed.`,
    `Window: ${window.since ?? 'open'} to ${window.until ?? 'open'}`,
    '',
    ...lines,
    ...more,
    '',
    `Forecast, ${locations.every(({ complete }) => complete) ? 'about' : 'at least'} (us-east-1, see docs/aws.md):`,
    ...formatForecast(forecast),
    '',
  ].join('\n')
}

const MARKS = { ok: 'ok      ', failed: 'FAILED  ', skipped: 'skipped ' } as const

function formatStep({ name, subject, state, message, remedy }: PlanStep): string[] {
  const about = subject === '' ? name : `${name} ${shortenPath(subject)}`
  const lines = message.split('\n')
  return [
    `${MARKS[state]} ${showInvisible(about)}: ${showInvisible(lines[0] ?? '')}`,
    ...lines.slice(1).map((line) => `         ${showInvisible(line)}`),
    ...(remedy === null ? [] : [`         Remedy: ${showInvisible(remedy)}.`]),
  ]
}

function formatForecast({ embedded, athena }: Plan['forecast']): string[] {
  if (embedded === null && athena === null)
    return ['  not known, because the log objects could not be listed: see the failed steps above.']
  const makeLine = (name: string, { logObjects, bytes, requests, usd, seconds }: EngineForecast): string =>
    `  ${name}  ${formatCount(logObjects, 'log object')}, ${formatBytes(bytes)}, ${formatCount(requests, 'request')}, ${usd} USD, ${formatTime(seconds)}`
  return [
    ...(embedded === null ? [] : [makeLine('embedded', embedded)]),
    ...(athena === null ? [] : [makeLine('athena  ', athena)]),
    ...(embedded === null || athena === null ? [] : [compareEngines(embedded, athena)]),
  ]
}

/** A shorter difference is within the error of a forecast. */
const CLEAR_DIFFERENCE = 1.5

function compareEngines(embedded: EngineForecast, athena: EngineForecast): string {
  const [fast, slow, name] =
    embedded.seconds <= athena.seconds ? [embedded, athena, 'embedded'] : [athena, embedded, 'athena']
  return slow.seconds < fast.seconds * CLEAR_DIFFERENCE
    ? '  For these logs, both engines take about the same time.'
    : `  For these logs, engine ${name} is faster.`
}

/** `45 s`, `12 min`, `3.5 h`. */
function formatTime(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  const minutes = seconds / 60
  return minutes < 120 ? `${Math.round(minutes)} min` : `${(minutes / 60).toFixed(1)} h`
}
