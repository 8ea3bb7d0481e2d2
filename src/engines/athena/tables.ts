import type { GlueClient } from '@aws-sdk/client-glue'
import { isNamed, readAwsFailure } from '../../aws/errors.js'
import { loadGlueSdk } from '../../aws/sdk.js'
import { compareCodePoints } from '../../model/order.js'
import type { EngineGap } from '../../model/tally.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { CheckError, SettingsError } from '../../runtime/errors.js'
import type { EngineContext } from '../../runtime/run-context.js'
import { type FailureContext, makeCallFailure } from './query-errors.js'
import { type Sleep, sendAgain } from './send-again.js'
import {
  createDatabase,
  createTable,
  type GlueTable,
  type TableDefinition,
  verifyTable,
} from './sql/table.js'
import { findHyphenFault, type Statement } from './statements.js'

interface TableParts extends FailureContext {
  readonly sleep: Sleep
  readonly getGlue: () => Promise<GlueClient>
  /** Runs a statement to its end. */
  readonly run: (statement: Statement) => Promise<unknown>
}

/**
 * Creates the missing tables, and with them the database. An existing table must have the exact definition. A role
 * without the permission to create tables reads existing ones.
 * @returns the names of the tables that Lake Formation governs
 * @throws CheckError
 */
export async function ensureTables(
  definitions: readonly TableDefinition[],
  parts: TableParts,
  context: EngineContext,
): Promise<readonly string[]> {
  const wanted = new Map(definitions.map((definition) => [definition.table, definition]))
  const [first, ...others] = wanted.values()
  if (first === undefined) return []
  // The first table also creates the database, which all tables share.
  const found = [await ensureTable(first, parts, context, false)]
  const failures: unknown[] = []
  // Waits for all tables, so that no call is running when a failure is reported.
  await mapLimited(
    others,
    async (definition) => {
      if (failures.length > 0) return
      try {
        found.push(await ensureTable(definition, parts, context, true))
      } catch (thrown) {
        failures.push(thrown)
      }
    },
    TABLES_AT_ONE_TIME,
  )
  if (failures.length > 0) throw failures[0]
  return found.flatMap(({ name, isGoverned }) => (isGoverned ? [name] : [])).sort(compareCodePoints)
}

/** Maximum concurrent DDL statements of an account: https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
const TABLES_AT_ONE_TIME = 8

/** Creates one missing table. */
async function ensureTable(
  definition: TableDefinition,
  parts: TableParts,
  context: EngineContext,
  isDatabaseThere: boolean,
): Promise<{ readonly name: string; readonly isGoverned: boolean }> {
  const name = `${definition.database}.${definition.table}`
  const there = await findTable(definition, parts, context)
  if (there !== null) return { name, ...there }
  refuseHyphen('table', definition.table)
  if (!isDatabaseThere && !(await hasDatabase(definition.database, parts, context))) {
    refuseHyphen('database', definition.database)
    await parts.run({ purpose: 'create database', sql: createDatabase(definition.database) })
  }
  await parts.run({ purpose: 'create table', sql: createTable(definition) })
  const made = await findTable(definition, parts, context)
  if (made === null)
    throw new CheckError(
      `Table ${name} was created, but Glue does not return it. ` +
        'Check that workgroup and aws-region belong to the account whose Glue catalog this role reads.',
    )
  return { name, ...made }
}

function refuseHyphen(input: 'database' | 'table', name: string): void {
  const fault = findHyphenFault(input, name)
  if (fault !== null) throw new SettingsError(fault)
}

/** The verified table. Null when it does not exist. */
async function findTable(
  definition: TableDefinition,
  { getGlue, sleep, ...failureContext }: TableParts,
  context: EngineContext,
): Promise<{ readonly isGoverned: boolean } | null> {
  const { GetTableCommand } = await loadGlueSdk()
  const { database, table } = definition
  try {
    const client = await getGlue()
    const command = new GetTableCommand({ DatabaseName: database, Name: table })
    const { Table: found } = await sendAgain('glue:GetTable', context, sleep, () =>
      client.send(command, { abortSignal: context.signal }),
    )
    if (found === undefined) return null
    verifyTable(definition, found as GlueTable)
    return { isGoverned: found.IsRegisteredWithLakeFormation === true }
  } catch (thrown) {
    context.signal.throwIfAborted()
    if (isNamed(readAwsFailure(thrown), 'EntityNotFound')) return null
    throw makeCallFailure(thrown, 'glue:GetTable', 'create table', failureContext)
  }
}

/**
 * A row filter of Lake Formation removes records without a trace in the result. Source:
 * https://docs.aws.amazon.com/lake-formation/latest/dg/data-filters-about.html
 */
export function makeFilteredRowsGaps(governedTables: readonly string[]): EngineGap[] {
  if (governedTables.length === 0) return []
  const [first] = [...governedTables].sort()
  const others = governedTables.length === 1 ? '' : ` and ${governedTables.length - 1} more`
  return [
    {
      name: 'rows-may-be-filtered',
      bucket: null,
      message: `Lake Formation governs table ${first}${others}, and its data filters can remove rows from the result without notice. Grant the role SELECT on all rows, without a data filter, and accept rows-may-be-filtered; or read the log objects with engine embedded.`,
    },
  ]
}

/** Whether the database exists. Without the permission to ask, the creation of the table shows it. */
async function hasDatabase(
  name: string,
  { getGlue, sleep, ...failureContext }: TableParts,
  context: EngineContext,
): Promise<boolean> {
  const { GetDatabaseCommand } = await loadGlueSdk()
  try {
    const client = await getGlue()
    await sendAgain('glue:GetDatabase', context, sleep, () =>
      client.send(new GetDatabaseCommand({ Name: name }), { abortSignal: context.signal }),
    )
    return true
  } catch (thrown) {
    context.signal.throwIfAborted()
    const failure = readAwsFailure(thrown)
    if (isNamed(failure, 'EntityNotFound')) return false
    if (isNamed(failure, 'AccessDenied')) return true
    throw makeCallFailure(thrown, 'glue:GetDatabase', 'create database', failureContext)
  }
}
