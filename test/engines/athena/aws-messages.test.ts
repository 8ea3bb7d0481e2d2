import { afterEach, describe, expect, test } from '@jest/globals'
import { StatementFailure } from '../../trino/facade/backend.js'
import type { Fault } from '../../trino/facade/faults.js'
import { AWS_MESSAGES, type AwsMessage } from './aws-messages.js'
import { makePartitioned } from './places.js'
import { makeRows, scanResult, startWorld, type World } from './world.js'

let world: World
afterEach(() => world.stop())

/** Maximum length of a line. The text of AWS is shortened, and the remedy has a line of its own. */
const LINE_CHARACTERS = 500

function failureOf({ text, category, type, retryable }: AwsMessage): StatementFailure {
  return new StatementFailure(text, {
    errorCategory: category ?? 2,
    errorType: type ?? 1006,
    retryable: retryable ?? false,
  })
}

function failedWith({ text, category = 2, type = 1006 }: AwsMessage): Fault {
  const Status = {
    State: 'FAILED',
    StateChangeReason: text,
    AthenaError: { ErrorCategory: category, ErrorType: type, Retryable: false, ErrorMessage: text },
  }
  return {
    kind: 'edit',
    edit: ({ QueryExecution }) => ({ QueryExecution: { ...QueryExecution, Status } }),
  }
}

const named = AWS_MESSAGES.map(
  (message) => [message.text.slice(0, 120) || `error type ${message.type}`, message] as const,
)

describe('a failed query', () => {
  test.each(named)(
    'The message of a failed query names the remedy for this reason: %s',
    async (_, message) => {
      let left = 1
      world = await startWorld(() => {
        if (message.duringCreate !== true && left-- > 0) throw failureOf(message)
        return scanResult(makeRows())
      })
      if (message.duringCreate === true)
        world.facade.faults.add('GetQueryExecution', failedWith(message), { times: 1_000 })
      const once = await world
        .engine()
        .tally(world.context())
        .then(
          ({ totals }) => totals.sigV2,
          () => null,
        )
      // The scan runs once more after a lack of memory, with fewer lists.
      const asksForLess = world.said.some((line) => line.startsWith('warning: Athena ran out of memory'))
      expect(once).toBe(message.isRetried || asksForLess ? 3 : null)
      expect(asksForLess).toBe(/exhausted resources|MEMORY_LIMIT|out of memory/.test(message.text))
      const isTold = (line: string) =>
        /^notice: The query to scan the logs failed .*started again in 5 s\./.test(line)
      expect(world.said.some(isTold)).toBe(message.isRetried)

      left = Number.POSITIVE_INFINITY
      world.said.length = 0
      const failure = await world
        .engine()
        .tally(world.context())
        .catch((error) => error)
      expect(failure.exitCode).toBe(4)
      expect(world.said.filter(isTold)).toHaveLength(message.isRetried ? 1 : 0)
      const told: string = failure.message
      expect(told.replaceAll('\n', ' ')).toMatch(message.remedy)
      const lines = told.split('\n')
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(LINE_CHARACTERS)
    },
  )
})

test('The remedy for a query timeout over partitioned keys is a shorter window', async () => {
  world = await startWorld(() => {
    throw new StatementFailure('Query timeout', { errorCategory: 1, errorType: 210 })
  })
  const logs = makePartitioned('partitioned-event-time', ['reports'])
  const check = world.engine({}, {}, { locations: [logs] }).tally(world.context())
  await expect(check).rejects.toThrow(/Choose a shorter window/)
})

test('A secret in the reason of a query is replaced before the reason is shortened', async () => {
  world = await startWorld(() => {
    throw new StatementFailure(`${'x'.repeat(270)} GET /a?Signature=${'5'.repeat(60)} HTTP/1.1`)
  })
  const failure = await world
    .engine()
    .tally(world.context())
    .catch((error: Error) => error.message)
  expect(failure).toContain('Signature=REDACTED')
  expect(failure).not.toContain('555')
})
