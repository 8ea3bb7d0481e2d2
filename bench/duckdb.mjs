// The question of the benchmark, asked of DuckDB: node bench/duckdb.mjs PATH... prints, as JSON, the records by signature.
// The query also counts the clients that signed with SigV2. Of several ways to ask it, this was the fastest that counts right: the words
// left of the client's text by their position, those right of it from the line's last quote.
import { DuckDBInstance } from '@duckdb/node-api'

const paths = process.argv.slice(2).map((path) => `'${path.replaceAll("'", "''")}'`)
const QUERY = `
with lines as (
  select line, split_part(line, '"', -1) as tail from read_csv([${paths}], columns = {'line': 'VARCHAR'},
    header = false, auto_detect = false, delim = '\\x01', quote = '', escape = '', new_line = '\\n', max_line_size = 8388608)
), records as (
  select split_part(line, ' ', 2) as bucket, split_part(line, ' ', 3) as time, split_part(line, ' ', 5) as ip,
    split_part(line, ' ', 6) as requester, split_part(line, ' ', 8) as operation,
    case when length(tail) = length(line) then '-' else split_part(line, '"', -2) end as agent,
    case when length(tail) = length(line) then split_part(line, ' ', 21) else split_part(tail, ' ', 4) end as signature,
    case when length(tail) = length(line) then split_part(line, ' ', 23) else split_part(tail, ' ', 6) end as authentication
  from lines
), clients as (
  select bucket, ip, requester, authentication, agent, signature, starts_with(operation, 'S3.') as service,
    count(*) as requests, min(time) as first, max(time) as last
  from records group by all
)
select case when signature not in ('SigV4', 'SigV2', '-') then 'unparsed' when service then 'service'
    when signature <> 'SigV2' and contains(agent, 'S3Console') then 'excluded' else signature end as place,
  sum(requests) as requests, count(distinct (bucket, ip, requester, authentication, agent)) filter (signature = 'SigV2') as clients
from clients group by all`

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const result = await connection.runAndReadAll(QUERY)
const counts = {}
for (const { place, requests } of result.getRowObjects()) counts[place] = Number(requests)
process.stdout.write(`${JSON.stringify(counts)}\n`)
