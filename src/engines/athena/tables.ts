import type { GlueClient } from '@aws-sdk/client-glue'
import { awsFailure, isNamed } from '../../aws/errors.js'
import { CheckError } from '../../runtime/errors.js'
import type { EngineContext } from '../../runtime/run-context.js'
import { callFailure, type FailureSurroundings } from './query-errors.js'
import {
  createDatabase,
  createTable,
  type GlueTable,
  type TableDefinition,
  verifyTable,
} from './sql/table.js'
import type { Statement } from './statements.js'

export interface TableParts extends FailureSurroundings {
  readonly glue: () => Promise<GlueClient>
  /** Runs a statement to its end. */
  readonly run: (statement: Statement) => Promise<unknown>
}

/**
 * Makes the tables that are missing, and the database with them; what is there has to be the very definition. A role that
 * may not create reads a table that somebody made before.
 *
 * @throws CheckError
 */
export async function ensureTables(
  definitions: readonly TableDefinition[],
  parts: TableParts,
  context: EngineContext,
): Promise<void> {
  const wanted = new Map(definitions.map((definition) => [definition.table, definition]))
  let databaseIsThere = false
  for (const definition of wanted.values()) {
    if (await isThere(definition, parts, context)) {
      databaseIsThere = true
      continue
    }
    if (!databaseIsThere && !(await hasDatabase(definition.database, parts, context)))
      await parts.run({ purpose: 'create database', sql: createDatabase(definition.database) })
    databaseIsThere = true
    await parts.run({ purpose: 'create table', sql: createTable(definition) })
    if (!(await isThere(definition, parts, context)))
      throw new CheckError(
        `Table ${definition.database}.${definition.table} was made, and Glue does not know it. ` +
          'Check that workgroup and aws-region belong to the account whose Glue catalog this role reads.',
      )
  }
}

/** Whether the table is there, and verified. */
async function isThere(
  definition: TableDefinition,
  { glue, ...around }: TableParts,
  context: EngineContext,
): Promise<boolean> {
  const { GetTableCommand } = await import('@aws-sdk/client-glue')
  const { database, table } = definition
  try {
    const client = await glue()
    const command = new GetTableCommand({ DatabaseName: database, Name: table })
    const { Table: found } = await client.send(command, { abortSignal: context.signal })
    if (found === undefined) return false
    verifyTable(definition, found as GlueTable)
    // A row filter would hide records, and nothing in the result would show it.
    if (found.IsRegisteredWithLakeFormation === true)
      context.onWarning(
        `Lake Formation governs table ${database}.${table}: make sure that no row filter hides records from this role.`,
      )
    return true
  } catch (thrown) {
    context.signal.throwIfAborted()
    if (isNamed(awsFailure(thrown), 'EntityNotFound')) return false
    throw callFailure(thrown, 'glue:GetTable', 'create table', around)
  }
}

/** Whether the database is there; where this may not be asked, making the table will tell. */
async function hasDatabase(
  name: string,
  { glue, ...around }: TableParts,
  context: EngineContext,
): Promise<boolean> {
  const { GetDatabaseCommand } = await import('@aws-sdk/client-glue')
  try {
    const client = await glue()
    await client.send(new GetDatabaseCommand({ Name: name }), { abortSignal: context.signal })
    return true
  } catch (thrown) {
    context.signal.throwIfAborted()
    const failure = awsFailure(thrown)
    if (isNamed(failure, 'EntityNotFound')) return false
    if (isNamed(failure, 'AccessDenied')) return true
    throw callFailure(thrown, 'glue:GetDatabase', 'create database', around)
  }
}
