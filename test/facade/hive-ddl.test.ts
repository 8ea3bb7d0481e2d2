import { expect, test } from '@jest/globals'
import { isDdl, readDdl, unescapeHiveString } from '../trino/facade/hive-ddl.js'

test.each([
  [`'a'`, 'a'],
  [`"it's"`, `it's`],
  [`'it\\'s'`, `it's`],
  [`'x''y'`, 'xy'],
  [`'\\\\d+'`, '\\d+'],
  [`'\\d+'`, 'd+'],
  [`'\\\\\\\\'`, '\\\\'],
  [`'\\t\\n\\0'`, '\t\n\0'],
  [`'\\u00e9\\101'`, 'éA'],
  [`'50\\%\\_'`, '50\\%\\_'],
])('The literal %s is read as Hive reads it', (literal, text) => {
  expect(unescapeHiveString(literal)).toBe(text)
})

const table = (columns: string, rest = ''): string =>
  `CREATE EXTERNAL TABLE IF NOT EXISTS \`logs\`.\`t\` (${columns}) ${rest} ROW FORMAT SERDE 'x' WITH SERDEPROPERTIES ('input.regex' = '([^ ]*)\\\\d') STORED AS INPUTFORMAT 'in' OUTPUTFORMAT 'out' LOCATION 's3://b/p/' TBLPROPERTIES ('a'='b');`

test('A table with partitions is read', () => {
  expect(
    readDdl(table('`time` string, `Raw` string COMMENT "all"', 'PARTITIONED BY (`day` string)')),
  ).toEqual({
    kind: 'create-table',
    database: 'logs',
    ifNotExists: true,
    table: {
      name: 't',
      columns: [
        { name: 'time', type: 'string' },
        { name: 'raw', type: 'string', comment: 'all' },
      ],
      partitionColumns: [{ name: 'day', type: 'string' }],
      serde: 'x',
      serdeProperties: { 'input.regex': '([^ ]*)\\d' },
      inputFormat: 'in',
      outputFormat: 'out',
      location: 's3://b/p/',
      properties: { a: 'b' },
    },
  })
})

test.each([
  [
    'a reserved word without backticks',
    table('time string'),
    "cannot recognize input near 'time' 'string' ')'",
  ],
  ['a name twice', table('a string, `A` string'), 'Duplicate column name: a'],
  ['a partition that is a column', table('`day` string', 'PARTITIONED BY (day string)'), 'Column repeated'],
  ['a missing type', table('a'), "cannot recognize input near ')'"],
  ['what follows the statement', 'DROP TABLE a b', "cannot recognize input near 'b' <EOF>"],
  ['an unclosed string', "CREATE DATABASE a COMMENT 'x", 'not supported here'],
])('The parser refuses %s', (_what, sql, message) => {
  expect(() => readDdl(sql)).toThrow(message)
})

test.each([
  [
    'CREATE DATABASE IF NOT EXISTS logs',
    { kind: 'create-database', name: 'logs', ifNotExists: true, properties: {} },
  ],
  [
    'drop schema if exists `logs` cascade',
    { kind: 'drop-database', name: 'logs', ifExists: true, cascade: true },
  ],
  ['DROP TABLE IF EXISTS logs.t;', { kind: 'drop-table', database: 'logs', name: 't', ifExists: true }],
])('The parser reads %s', (sql, ddl) => {
  expect(readDdl(sql)).toEqual(ddl)
})

test.each([
  ['SELECT 1', false],
  ['-- CREATE EXTERNAL TABLE\nWITH a AS (SELECT 1) SELECT * FROM a', false],
  ['/* x */ create  external\ntable a (b string)', true],
  ['SHOW TABLES', true],
])('The answer to whether %j is DDL is %s', (sql, ddl) => {
  expect(isDdl(sql)).toBe(ddl)
})
