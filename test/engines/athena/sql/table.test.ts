import { describe, expect, test } from '@jest/globals'
import { hiveLiteral, literal } from '../../../../src/engines/athena/sql/literals.js'
import {
  createTable,
  differences,
  type GlueTable,
  type TableDefinition,
  tableDefinition,
  verifyTable,
} from '../../../../src/engines/athena/sql/table.js'
import { COLUMN_NAMES } from '../../../../src/log-formats/columns.js'
import { RECORD_EXPRESSION } from '../../../../src/log-formats/text/record-expression.js'
import { location, partitioned } from '../places.js'

const NAMES = { database: 's3_access_logs', table: null }
const SIMPLE = tableDefinition(location(), NAMES)
const PARTITIONED = tableDefinition(partitioned('partitioned-event-time', ['reports']), NAMES)

/** What Athena leaves in Glue for a definition. */
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
  test('has as many groups as columns: Hive refuses every row otherwise', () => {
    const groups = new RegExp(
      // JavaScript has no possessive quantifiers; the number of groups is the same without.
      `${RECORD_EXPRESSION.replaceAll(/([*+?}])\+/g, '$1').replaceAll('\\z', '$')}|`,
    ).exec('') as RegExpExecArray
    expect(groups.length - 1).toBe(COLUMN_NAMES.length + 1)
  })

  test('has no partition column of the name of a record column', () => {
    expect(PARTITIONED.partitionColumns.filter((name) => (COLUMN_NAMES as string[]).includes(name))).toEqual(
      [],
    )
  })

  test.each([
    ['', 's3://access-logs/'],
    ['s3/', 's3://access-logs/s3/'],
    ['s3/reports-', 's3://access-logs/s3/'],
    ['reports-', 's3://access-logs/'],
  ])('of the prefix %j is about the folder %s', (prefix, expected) => {
    expect(tableDefinition(location({ prefix }), NAMES).location).toBe(expected)
  })

  test.each([
    ['s3://access-logs/', 's3/reports/', 's3://access-logs/'],
    ['s3://access-logs', 's3/reports/', 's3://access-logs/'],
    ['s3://access-logs/s3', 's3/reports-', 's3://access-logs/'],
    // What is hidden below a table, Athena does not see.
    ['s3://access-logs/_s3', '_s3/', 's3://access-logs/_s3/'],
    ['s3://access-logs/a', 'a/.b/reports-', 's3://access-logs/a/.b/'],
    ['s3://access-logs/elsewhere/', 's3/', 's3://access-logs/s3/'],
  ])('of the location %s reads %j through the folder %s', (text, prefix, expected) => {
    expect(tableDefinition(location({ text, prefix }), NAMES).location).toBe(expected)
  })

  test('takes the whole prefix into the template of partitioned keys, with or without a slash', () => {
    const template = tableDefinition(partitioned('partitioned-event-time', [], { prefix: 's3/x-' }), NAMES)
    expect(template.location).toBe('s3://access-logs/s3/')
    expect(template.properties['storage.location.template']).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Athena's
      's3://access-logs/s3/x-${log_account}/${log_region}/${log_bucket}/${log_day}/',
    )
  })

  test('is named after all that makes it read as it does', () => {
    const others = [
      tableDefinition(location({ prefix: 's4/' }), NAMES),
      tableDefinition(location({ bucket: 'other-logs' }), NAMES),
      PARTITIONED,
    ]
    expect(new Set([SIMPLE, ...others].map(({ table }) => table)).size).toBe(4)
    expect(tableDefinition(location({ text: 's3://another/spelling' }), NAMES).table).toBe(SIMPLE.table)
    expect(tableDefinition(location(), { ...NAMES, table: 'mine' }).table).toBe('mine')
    expect(SIMPLE.table).toMatch(/^access_log_[0-9a-f]{16}$/)
  })

  test('refuses names that Athena does not see, and prefixes that read as placeholders', () => {
    expect(() => tableDefinition(location({ prefix: 's3/_reports-' }), NAMES)).toThrow('begin with _ or .')
    expect(() => tableDefinition(location({ prefix: '.s3' }), NAMES)).toThrow('begin with _ or .')
    expect(() =>
      tableDefinition(partitioned('partitioned-event-time', [], { prefix: 'a$b/' }), NAMES),
    ).toThrow('placeholder')
  })

  test('is written with what Hive reads as the expression itself', () => {
    const written = /'input.regex' = '((?:[^'\\]|\\.)*)'/.exec(createTable(SIMPLE))?.[1] as string
    expect(written.replaceAll(/\\(.)/g, '$1')).toBe(RECORD_EXPRESSION)
  })
})

describe('a table found', () => {
  test.each([
    ['simple', SIMPLE],
    ['partitioned', PARTITIONED],
  ])('as it was made is the one: %s keys', (_, definition) => {
    expect(differences(definition, inGlue(definition))).toEqual([])
    expect(() => verifyTable(definition, inGlue(definition))).not.toThrow()
  })

  test('may have what Glue and Athena note about any table, and its location without the slash', () => {
    const found = inGlue(SIMPLE)
    expect(
      differences(SIMPLE, {
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
    return differences(of, { ...table, ...(change(table) as object) })
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
  ])('with %s is another', (_, change, expected) => {
    expect(changed(change)).toContain(expected)
  })

  test('that is another is named with what differs and what to do', () => {
    expect(() => verifyTable(SIMPLE, inGlue(PARTITIONED))).toThrow(
      /access_log_[0-9a-f]{16} is not the one .*partition columns.*Drop it/,
    )
  })
})

describe('literals', () => {
  test('of SELECT double a quote, those of CREATE escape quote and backslash', () => {
    expect(literal("it's a \\ here")).toBe("'it''s a \\ here'")
    expect(hiveLiteral("it's a \\ here")).toBe("'it\\'s a \\\\ here'")
  })
})
