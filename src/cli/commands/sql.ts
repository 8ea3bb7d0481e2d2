import { buildStatements } from '../../engines/athena/statements.js'
import { EXIT, SettingsError } from '../../runtime/errors.js'
import type { CommandContext, CommandLine } from '../command.js'
import { readSettingsOf } from '../settings.js'

/** Prints the statements that a check on Athena would run, as a script with a comment before each. */
export async function run(commandLine: CommandLine, { terminal }: CommandContext): Promise<number> {
  const settings = await readSettingsOf(commandLine, terminal, 'check', [])
  if (settings.engine === 'embedded' && settings.source.kind !== 'local')
    throw new SettingsError('sql: engine embedded reads the log objects without SQL. Leave --engine out.')
  const { statements: all, notes } = buildStatements(settings)
  const comments = notes.map((note) => `-- ${note}\n`)
  const script = all.map(({ purpose, sql }) => `-- ${purpose}\n${sql};\n`)
  return (await terminal.writeResult([...comments, ...script].join('\n'))) ? 0 : EXIT.couldNotRun
}
