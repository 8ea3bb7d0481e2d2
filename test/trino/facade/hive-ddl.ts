import { StatementFailure } from './backend.js'

/** A DDL statement as Hive's parser reads it. Athena gives DDL to that parser. */
export type Ddl =
  | {
      readonly kind: 'create-database'
      readonly name: string
      readonly ifNotExists: boolean
      readonly comment?: string
      readonly location?: string
      readonly properties: Properties
    }
  | {
      readonly kind: 'drop-database'
      readonly name: string
      readonly ifExists: boolean
      readonly cascade: boolean
    }
  | {
      readonly kind: 'create-table'
      readonly database: string | null
      readonly ifNotExists: boolean
      readonly table: TableDefinition
    }
  | {
      readonly kind: 'drop-table'
      readonly database: string | null
      readonly name: string
      readonly ifExists: boolean
    }

type Properties = Readonly<Record<string, string>>

export interface TableColumn {
  readonly name: string
  readonly type: string
  readonly comment?: string
}

export interface TableDefinition {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly partitionColumns: readonly TableColumn[]
  readonly comment?: string
  readonly serde: string
  readonly serdeProperties: Properties
  readonly inputFormat: string
  readonly outputFormat: string
  readonly location: string
  readonly properties: Properties
}

/** True for statements that Athena gives to Hive's parser and not to its query engine. */
export function isDdl(sql: string): boolean {
  return /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:CREATE\s+(?:EXTERNAL\s+TABLE|DATABASE|SCHEMA)|DROP\s+(?!VIEW)|ALTER|MSCK|SHOW|DESC|DESCRIBE)\b/i.test(
    sql,
  )
}

interface Token {
  /**
   * `word` is a keyword or name, `name` is a name in backticks, `string` is unescaped, `sign` is any other character.
   */
  readonly kind: 'word' | 'name' | 'string' | 'sign' | 'end'
  readonly text: string
  readonly line: number
  readonly column: number
}

/**
 * Words that are valid names of a column or table only in backticks.
 *
 * Source: https://docs.aws.amazon.com/athena/latest/ug/reserved-words.html, the list for DDL, with the words that
 * Hive's grammar also refuses.
 */
const RESERVED = new Set(
  `ALL ALTER AND ARRAY AS AUTHORIZATION BETWEEN BIGINT BINARY BOOLEAN BOTH BY CASE CASHE CAST CHAR COLUMN CONF CONSTRAINT
  COMMIT CREATE CROSS CUBE CURRENT CURRENT_DATE CURRENT_TIMESTAMP CURSOR DATABASE DATE DAYOFWEEK DECIMAL DELETE DESCRIBE
  DISTINCT DIV DOUBLE DROP ELSE END EXCHANGE EXISTS EXTENDED EXTERNAL EXTRACT FALSE FETCH FLOAT FLOOR FOLLOWING FOR FOREIGN
  FROM FULL FUNCTION GRANT GROUP GROUPING HAVING IF IMPORT IN INNER INSERT INT INTEGER INTERSECT INTERVAL INTO IS JOIN
  LATERAL LEFT LESS LIKE LOCAL MACRO MAP MORE NONE NOT NULL NUMERIC OF ON ONLY OR ORDER OUT OUTER OVER PARTIALSCAN
  PARTITION PERCENT PRECEDING PRECISION PRESERVE PRIMARY PROCEDURE RANGE READS REDUCE REFERENCES REGEXP REVOKE RIGHT RLIKE
  ROLLBACK ROLLUP ROW ROWS SELECT SET SMALLINT START TABLE TABLESAMPLE THEN TIME TIMESTAMP TO TRANSFORM TRIGGER TRUE
  TRUNCATE UNBOUNDED UNION UNIQUEJOIN UPDATE USER USING UTC_TIMESTAMP VALUES VARCHAR VIEWS WHEN WHERE WINDOW WITH`.split(
    /\s+/,
  ),
)

/** Reads a statement. Throws `StatementFailure` with Athena's text when Hive's parser would refuse it. */
export function readDdl(sql: string): Ddl {
  const tokens = readTokens(sql)
  let at = 0
  const peek = (ahead = 0): Token => tokens[Math.min(at + ahead, tokens.length - 1)] as Token
  const refuse = (): never => {
    const near = [peek(), peek(1), peek(2)]
      .map(({ text, kind }) => (kind === 'end' ? '<EOF>' : `'${text}'`))
      .join(' ')
    throw parseError(peek(), `cannot recognize input near ${near}`)
  }
  const isWord = (...words: string[]): boolean =>
    words.every((word, i) => peek(i).kind === 'word' && peek(i).text.toUpperCase() === word)
  const takeOptional = (...words: string[]): boolean => {
    if (!isWord(...words)) return false
    at += words.length
    return true
  }
  const takeNeeded = (...words: string[]): void => {
    if (!takeOptional(...words)) refuse()
  }
  const takeSign = (text: string): boolean => {
    if (peek().kind !== 'sign' || peek().text !== text) return false
    at++
    return true
  }
  const takeNeededSign = (text: string): void => {
    if (!takeSign(text)) refuse()
  }
  const takeName = (): string => {
    const token = peek()
    if (token.kind === 'word' && (RESERVED.has(token.text.toUpperCase()) || !/^[A-Za-z0-9]/.test(token.text)))
      refuse()
    if (token.kind !== 'word' && token.kind !== 'name') refuse()
    at++
    return token.text.toLowerCase()
  }
  const takeString = (): string => {
    if (peek().kind !== 'string') refuse()
    return (tokens[at++] as Token).text
  }
  const takeComment = (): { comment?: string } => (takeOptional('COMMENT') ? { comment: takeString() } : {})
  const takeProperties = (): Properties => {
    const all: Record<string, string> = {}
    takeNeededSign('(')
    do {
      const key = takeString()
      takeNeededSign('=')
      all[key] = takeString()
    } while (takeSign(','))
    takeNeededSign(')')
    return all
  }
  const takeType = (): string => {
    if (peek().kind !== 'word') refuse()
    let text = (tokens[at++] as Token).text.toLowerCase()
    const close = takeSign('<') ? '>' : takeSign('(') ? ')' : null
    if (close !== null) {
      text += close === '>' ? '<' : '('
      for (let depth = 1; depth > 0; ) {
        const token = tokens[at++] as Token
        if (token.kind === 'end' || token.kind === 'string') refuse()
        if (token.text === '<' || token.text === '(') depth++
        if (token.text === '>' || token.text === ')') depth--
        text += token.text.toLowerCase()
      }
    }
    return text
  }
  const takeColumns = (): TableColumn[] => {
    const all: TableColumn[] = []
    takeNeededSign('(')
    do all.push({ name: takeName(), type: takeType(), ...takeComment() })
    while (takeSign(','))
    takeNeededSign(')')
    return all
  }
  const end = (): void => {
    takeSign(';')
    if (peek().kind !== 'end') refuse()
  }
  const takeQualified = (): { database: string | null; name: string } => {
    const first = takeName()
    return takeSign('.') ? { database: first, name: takeName() } : { database: null, name: first }
  }

  if (takeOptional('DROP', 'TABLE')) {
    const ifExists = takeOptional('IF', 'EXISTS')
    const which = takeQualified()
    end()
    return { kind: 'drop-table', ifExists, ...which }
  }
  if (takeOptional('DROP', 'DATABASE') || takeOptional('DROP', 'SCHEMA')) {
    const ifExists = takeOptional('IF', 'EXISTS')
    const which = takeName()
    const cascade = takeOptional('CASCADE')
    if (!cascade) takeOptional('RESTRICT')
    end()
    return { kind: 'drop-database', name: which, ifExists, cascade }
  }
  if (takeOptional('CREATE', 'DATABASE') || takeOptional('CREATE', 'SCHEMA')) {
    const ifNotExists = takeOptional('IF', 'NOT', 'EXISTS')
    const which = takeName()
    const said = takeComment()
    const location = takeOptional('LOCATION') ? { location: takeString() } : {}
    const given = takeOptional('WITH', 'DBPROPERTIES') ? takeProperties() : {}
    end()
    return { kind: 'create-database', name: which, ifNotExists, ...said, ...location, properties: given }
  }
  if (!takeOptional('CREATE', 'EXTERNAL', 'TABLE'))
    throw new StatementFailure('The façade does not simulate this DDL statement')
  const ifNotExists = takeOptional('IF', 'NOT', 'EXISTS')
  const which = takeQualified()
  const tableColumns = takeColumns()
  const said = takeComment()
  const partitionColumns = takeOptional('PARTITIONED', 'BY') ? takeColumns() : []
  let serde = 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe'
  let serdeProperties: Properties = {}
  if (takeOptional('ROW', 'FORMAT', 'SERDE')) {
    serde = takeString()
    if (takeOptional('WITH', 'SERDEPROPERTIES')) serdeProperties = takeProperties()
  }
  let inputFormat = 'org.apache.hadoop.mapred.TextInputFormat'
  let outputFormat = 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'
  if (takeOptional('STORED', 'AS', 'INPUTFORMAT')) {
    inputFormat = takeString()
    takeNeeded('OUTPUTFORMAT')
    outputFormat = takeString()
  } else if (takeOptional('STORED', 'AS')) takeNeeded('TEXTFILE')
  if (!isWord('LOCATION'))
    throw new StatementFailure('FAILED: ParseException line 1:1 missing LOCATION at the end of the statement')
  takeNeeded('LOCATION')
  const location = takeString()
  const given = takeOptional('TBLPROPERTIES') ? takeProperties() : {}
  end()

  const names = [...tableColumns, ...partitionColumns].map((column) => column.name)
  const twice = names.find((one, i) => names.indexOf(one) !== i)
  if (twice !== undefined)
    throw new StatementFailure(
      partitionColumns.some((column) => column.name === twice)
        ? `FAILED: SemanticException [Error 10035]: Column repeated in partitioning columns`
        : `FAILED: SemanticException [Error 10036]: Duplicate column name: ${twice}`,
    )
  if (!/^s3:\/\/[^/]+\//.test(location))
    throw new StatementFailure(
      `FAILED: SemanticException Cannot validate location ${location}: an s3:// path that names a folder is needed`,
    )
  return {
    kind: 'create-table',
    database: which.database,
    ifNotExists,
    table: {
      name: which.name,
      columns: tableColumns,
      partitionColumns,
      ...said,
      serde,
      serdeProperties,
      inputFormat,
      outputFormat,
      location,
      properties: given,
    },
  }
}

function parseError({ line, column }: { line: number; column: number }, what: string): StatementFailure {
  return new StatementFailure(`FAILED: ParseException line ${line}:${column} ${what}`)
}

function readTokens(sql: string): Token[] {
  const tokens: Token[] = []
  const pattern =
    /(\s+|--[^\n]*|\/\*[\s\S]*?\*\/)|`((?:[^`]|``)+)`|((?:'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")+)|([A-Za-z0-9_]+)|([(),.;=<>:])/y
  let line = 1
  let lineStart = 0
  let at = 0
  while (at < sql.length) {
    const place = { line, column: at - lineStart }
    pattern.lastIndex = at
    const match = pattern.exec(sql)
    if (match === null) throw parseError(place, `character '${sql[at]}' not supported here`)
    const [text, blank, name, literal, word, sign] = match
    for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
      line++
      lineStart = at + newline + 1
    }
    at = pattern.lastIndex
    if (blank !== undefined) continue
    if (name !== undefined) tokens.push({ kind: 'name', text: name.replaceAll('``', '`'), ...place })
    else if (literal !== undefined)
      tokens.push({ kind: 'string', text: unescapeHiveString(literal), ...place })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, ...place })
    else tokens.push({ kind: 'sign', text: sign as string, ...place })
  }
  tokens.push({ kind: 'end', text: '<EOF>', line, column: at - lineStart })
  return tokens
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  b: '\b',
  n: '\n',
  r: '\r',
  t: '\t',
  Z: '\u001a',
  '%': '\\%',
  _: '\\_',
}

/**
 * A string literal, or adjacent literals, which Hive reads as one. Hive's `unescapeSQLString` defines the escapes. A
 * doubled quote is not an escape. A backslash before any other character is dropped.
 */
export function unescapeHiveString(literal: string): string {
  const part = /(['"])((?:(?!\1)[^\\]|\\[\s\S])*)\1/g
  let text = ''
  for (const [, , inner] of literal.matchAll(part))
    text += (inner as string).replace(
      /\\(?:u([0-9A-Fa-f]{4})|([01][0-7]{2})|([\s\S]))/g,
      (_whole, hex: string | undefined, octal: string | undefined, character: string) => {
        if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
        return ESCAPES[character] ?? character
      },
    )
  return text
}
