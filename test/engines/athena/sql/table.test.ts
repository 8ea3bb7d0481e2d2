import { describe, expect, test } from '@jest/globals'
import { quoteHiveLiteral } from '../../../../src/engines/athena/sql/literals.js'
import {
  createTable,
  findDifferences,
  type GlueTable,
  makeTableDefinition,
  type TableDefinition,
  verifyTable,
} from '../../../../src/engines/athena/sql/table.js'
import { quoteLiteral } from '../../../../src/log-formats/athena.js'
import { COLUMN_NAMES } from '../../../../src/log-formats/columns.js'
import { RECORD_EXPRESSION } from '../../../../src/log-formats/text/record-expression.js'
import { makeLocation, makePartitioned } from '../places.js'

const NAMES = { database: 's3_access_logs', table: null }
const SIMPLE = makeTableDefinition(makeLocation(), NAMES)
const PARTITIONED = makeTableDefinition(makePartitioned('partitioned-event-time', ['reports']), NAMES)

/** The table that Athena stores in Glue for a definition. */
function inGlue({ location: Location, partitionColumns, properties }: TableDefinition): GlueTable {
  const strings = (names: readonly string[]) => names.map((Name) => ({ Name, Type: 'string' }))
  return {
    TableType: 'EXTERNAL_TABLE',
    Parameters: { EXTERNAL: 'TRUE', transient_lastDdlTime: '1795000000', ...properties },
    PartitionKeys: strings(partitionColumns),
    StorageDescriptor: {
      Columns: strings([...COLUMN_NAMES, 'raw']),
      Location,
      InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
      SerdeInfo: {
        SerializationLibrary: 'org.apache.hadoop.hive.serde2.RegexSerDe',
        Parameters: { 'serialization.format': '1', 'input.regex': RECORD_EXPRESSION },
      },
    },
  }
}

describe('the definition of a table', () => {
  test('The expression of a table has as many groups as the table has columns, because Hive refuses rows otherwise', () => {
    const groups = new RegExp(
      // JavaScript has no possessive quantifiers. The number of groups is the same without them.
      `${RECORD_EXPRESSION.replaceAll(/([*+?}])\+/g, '$1').replaceAll('\\z', '$')}|`,
    ).exec('') as RegExpExecArray
    expect(groups.length - 1).toBe(COLUMN_NAMES.length + 1)
  })

  test('No partition column has the name of a record column', () => {
    expect(PARTITIONED.partitionColumns.filter((name) => (COLUMN_NAMES as string[]).includes(name))).toEqual(
      [],
    )
  })

  test.each([
    ['', 's3://access-logs/'],
    ['s3/', 's3://access-logs/s3/'],
    ['s3/reports-', 's3://access-logs/s3/'],
    ['reports-', 's3://access-logs/'],
  ])('The table of the prefix %j is for the folder %s', (prefix, expected) => {
    expect(makeTableDefinition(makeLocation({ prefix }), NAMES).location).toBe(expected)
  })

  test.each([
    ['s3://access-logs/', 's3/reports/', 's3://access-logs/'],
    ['s3://access-logs', 's3/reports/', 's3://access-logs/'],
    ['s3://access-logs/s3', 's3/reports-', 's3://access-logs/'],
    // Athena does not see hidden names below a table.
    ['s3://access-logs/_s3', '_s3/', 's3://access-logs/_s3/'],
    ['s3://access-logs/a', 'a/.b/reports-', 's3://access-logs/a/.b/'],
    ['s3://access-logs/elsewhere/', 's3/', 's3://access-logs/s3/'],
  ])('The table of the location %s reads %j through the folder %s', (text, prefix, expected) => {
    expect(makeTableDefinition(makeLocation({ text, prefix }), NAMES).location).toBe(expected)
  })

  test('The template of partitioned keys has the complete prefix, with or without a slash', () => {
    const template = makeTableDefinition(
      makePartitioned('partitioned-event-time', [], { prefix: 's3/x-' }),
      NAMES,
    )
    expect(template.location).toBe('s3://access-logs/s3/')
    expect(template.properties['storage.location.template']).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Athena's
      's3://access-logs/s3/x-${log_account}/${log_region}/${log_bucket}/${log_day}/',
    )
  })

  test('The name of a table depends on everything that changes how it reads', () => {
    const others = [
      makeTableDefinition(makeLocation({ prefix: 's4/' }), NAMES),
      makeTableDefinition(makeLocation({ bucket: 'other-logs' }), NAMES),
      PARTITIONED,
    ]
    expect(new Set([SIMPLE, ...others].map(({ table }) => table)).size).toBe(4)
    expect(makeTableDefinition(makeLocation({ text: 's3://another/spelling' }), NAMES).table).toBe(
      SIMPLE.table,
    )
    expect(makeTableDefinition(makeLocation(), { ...NAMES, table: 'mine' }).table).toBe('mine')
    expect(SIMPLE.table).toMatch(/^access_log_[0-9a-f]{16}$/)
  })

  test('Names that Athena does not see, and prefixes that look like placeholders, are refused', () => {
    expect(() => makeTableDefinition(makeLocation({ prefix: 's3/_reports-' }), NAMES)).toThrow(
      'begin with _ or .',
    )
    expect(() => makeTableDefinition(makeLocation({ prefix: '.s3' }), NAMES)).toThrow('begin with _ or .')
    expect(() =>
      makeTableDefinition(makePartitioned('partitioned-event-time', [], { prefix: 'a$b/' }), NAMES),
    ).toThrow('placeholder')
  })

  test('Hive reads the expression in the definition unchanged', () => {
    const written = /'input.regex' = '((?:[^'\\]|\\.)*)'/.exec(createTable(SIMPLE))?.[1] as string
    expect(written.replaceAll(/\\(.)/g, '$1')).toBe(RECORD_EXPRESSION)
  })
})

describe('an existing table', () => {
  test.each([
    ['simple', SIMPLE],
    ['partitioned', PARTITIONED],
  ])('A table with %s keys is accepted as it was created', (_, definition) => {
    expect(findDifferences(definition, inGlue(definition))).toEqual([])
    expect(() => verifyTable(definition, inGlue(definition))).not.toThrow()
  })

  test('A table is accepted with the notes of Glue and Athena, and without the slash of its location', () => {
    const found = inGlue(SIMPLE)
    expect(
      findDifferences(SIMPLE, {
        ...found,
        Parameters: { ...found.Parameters, classification: 'csv', numRows: '7', comment: 'x' },
        StorageDescriptor: { ...found.StorageDescriptor, Location: 's3://access-logs/s3' },
      }),
    ).toEqual([])
  })

  const changed = (
    change: (table: GlueTable & { StorageDescriptor: object }) => unknown,
    of = PARTITIONED,
  ) => {
    const table = structuredClone(inGlue(of)) as GlueTable & { StorageDescriptor: object }
    return findDifferences(of, { ...table, ...(change(table) as object) })
  }

  test.each<[string, Parameters<typeof changed>[0], string]>([
    ['a view', () => ({ TableType: 'VIRTUAL_VIEW' }), 'it is a view'],
    [
      'another location',
      (t) => ({ StorageDescriptor: { ...t.StorageDescriptor, Location: 's3://x/' } }),
      'location',
    ],
    ['no storage at all', () => ({ StorageDescriptor: undefined }), 'columns'],
    [
      'a column less',
      (t) => ({
        StorageDescriptor: { ...t.StorageDescriptor, Columns: t.StorageDescriptor?.Columns?.slice(1) },
      }),
      'columns',
    ],
    [
      'two columns in another order',
      (t) => ({
        StorageDescriptor: {
          ...t.StorageDescriptor,
          Columns: [...(t.StorageDescriptor?.Columns ?? [])].reverse(),
        },
      }),
      'columns',
    ],
    [
      'another expression',
      (t) => ({
        StorageDescriptor: {
          ...t.StorageDescriptor,
          SerdeInfo: { ...t.StorageDescriptor?.SerdeInfo, Parameters: { 'input.regex': '(.*)' } },
        },
      }),
      'input.regex',
    ],
    [
      'letters of either case',
      (t) => ({
        StorageDescriptor: {
          ...t.StorageDescriptor,
          SerdeInfo: {
            ...t.StorageDescriptor?.SerdeInfo,
            Parameters: {
              ...t.StorageDescriptor?.SerdeInfo?.Parameters,
              'input.regex.case.insensitive': 'true',
            },
          },
        },
      }),
      'SerDe property input.regex.case.insensitive',
    ],
    [
      'a header line skipped',
      (t) => ({ Parameters: { ...t.Parameters, 'skip.header.line.count': '1' } }),
      'table property skip.header.line.count',
    ],
    [
      'fewer days',
      (t) => ({ Parameters: { ...t.Parameters, 'projection.log_day.range': 'NOW-1DAY,NOW' } }),
      'table property projection.log_day.range',
    ],
    [
      'projection off',
      (t) => ({ Parameters: { ...t.Parameters, 'projection.enabled': 'false' } }),
      'table property projection.enabled',
    ],
    ['no partition columns', () => ({ PartitionKeys: [] }), 'partition columns'],
  ])('A table with %s is not accepted', (_, change, expected) => {
    expect(changed(change)).toContain(expected)
  })

  test('The message about a table that is not accepted has the differences and the remedy', () => {
    expect(() => verifyTable(SIMPLE, inGlue(PARTITIONED))).toThrow(
      /access_log_[0-9a-f]{16} does not have the definition .*partition columns.*Drop it/,
    )
  })
})

describe('SQL literals', () => {
  test('Literals of SELECT double a quote, and literals of CREATE escape quote and backslash', () => {
    expect(quoteLiteral("it's a \\ here")).toBe("'it''s a \\ here'")
    expect(quoteHiveLiteral("it's a \\ here")).toBe("'it\\'s a \\\\ here'")
  })
})
