import { COLUMN_NAMES } from '../../../src/log-formats/columns.js'
import { RECORD_EXPRESSION } from '../../../src/log-formats/text/record-expression.js'

/** A table over a folder of log objects, for tests of only the reading. */
export function makePlainTable(name: string, location: string): string {
  const literal = RECORD_EXPRESSION.replaceAll('\\', '\\\\')
  return `CREATE EXTERNAL TABLE ${name} (${[...COLUMN_NAMES, 'raw'].map((column) => `\`${column}\` string`).join(', ')})
    ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.RegexSerDe' WITH SERDEPROPERTIES ('input.regex' = '${literal}')
    STORED AS INPUTFORMAT 'org.apache.hadoop.mapred.TextInputFormat'
    OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'
    LOCATION '${location}'`
}
