import {
  type Backend,
  makeBytesLimitFailure,
  type ResultColumn,
  StatementFailure,
  sleepUntilStopped,
} from './backend.js'

/** A type in the notation of Trino's protocol. */
interface TypeSignature {
  readonly rawType: string
  readonly arguments?: readonly { readonly kind: string; readonly value: unknown }[]
}

/** One page of `/v1/statement`. Source: https://trino.io/docs/476/develop/client-protocol.html */
interface Page {
  readonly id: string
  readonly nextUri?: string
  readonly columns?: readonly {
    readonly name: string
    readonly type: string
    readonly typeSignature: TypeSignature
  }[]
  readonly data?: readonly (readonly unknown[])[]
  readonly stats: {
    readonly state: string
    readonly physicalInputBytes: number
    readonly queuedTimeMillis: number
    readonly planningTimeMillis?: number
  }
  readonly error?: { readonly message: string; readonly errorName: string; readonly errorType: string }
}

const PAGE_RETRY_MILLISECONDS = 50

/** Trino as the engine. It gets the SQL unchanged. The bytes of a statement are Trino's physical input bytes. */
export function createTrinoBackend(url: string): Backend & {
  /** Trino's records of the queries whose text contains this text, oldest first. */
  listQueriesWith(text: string): Promise<readonly TrinoQuery[]>
} {
  return {
    run: async ({ sql, catalog, database, bytesScannedCutoff, signal, onRunning }) => {
      let page = await request(`${url}/v1/statement`, {
        method: 'POST',
        body: sql.replace(/;\s*$/, ''),
        headers: {
          'X-Trino-User': 'athena',
          'X-Trino-Source': 'facade',
          'X-Trino-Catalog': catalog.toLowerCase(),
          'X-Trino-Schema': database,
          'X-Trino-Time-Zone': 'UTC',
          'X-Trino-Language': 'en-US',
          ...(bytesScannedCutoff === null
            ? {}
            : { 'X-Trino-Session': `query_max_scan_physical_bytes=${bytesScannedCutoff}B` }),
        },
      })
      let columns: Page['columns']
      const rows: (string | null)[][] = []
      const cancel = (): void => {
        void fetch(`${url}/v1/query/${page.id}`, {
          method: 'DELETE',
          headers: { 'X-Trino-User': 'athena' },
        }).catch(() => undefined)
      }
      signal.addEventListener('abort', cancel, { once: true })
      try {
        for (;;) {
          if (signal.aborted) {
            cancel()
            throw signal.reason
          }
          const scanned = page.stats.physicalInputBytes
          if (page.error?.errorName === 'EXCEEDED_SCAN_LIMIT') throw makeBytesLimitFailure(scanned)
          if (page.error !== undefined)
            throw new StatementFailure(`${page.error.errorName}: ${page.error.message}`, {
              bytesScanned: scanned,
              errorCategory: page.error.errorType === 'USER_ERROR' ? 2 : 1,
            })
          if (page.stats.state !== 'QUEUED' && page.stats.state !== 'WAITING_FOR_RESOURCES')
            onRunning(scanned)
          if (bytesScannedCutoff !== null && scanned > bytesScannedCutoff) {
            cancel()
            throw makeBytesLimitFailure(scanned)
          }
          columns = page.columns ?? columns
          const types = (columns ?? []).map(({ typeSignature }) => typeSignature)
          for (const row of page.data ?? [])
            rows.push(row.map((value, i) => print(value, types[i] as TypeSignature)))
          if (page.nextUri === undefined) break
          page = await request(page.nextUri, {})
        }
      } finally {
        signal.removeEventListener('abort', cancel)
      }
      const bytesScanned = (await fetchQuery(url, page.id)).bytesScanned
      if (bytesScannedCutoff !== null && bytesScanned > bytesScannedCutoff)
        throw makeBytesLimitFailure(bytesScanned)
      return {
        columns: (columns ?? []).map(
          ({ name, typeSignature }): ResultColumn => ({ name, type: typeSignature.rawType }),
        ),
        rows,
        bytesScanned,
        queueMilliseconds: page.stats.queuedTimeMillis,
        planningMilliseconds: page.stats.planningTimeMillis ?? 0,
      }
    },
    listQueriesWith: async (text) => {
      const all = (await getJson(`${url}/v1/query`)) as readonly { queryId: string; query: string }[]
      const ids = all.filter(({ query: sql }) => sql.includes(text)).map(({ queryId }) => queryId)
      return Promise.all(ids.sort().map((id) => fetchQuery(url, id)))
    },
  }
}

/** Trino's information about a query that it ran. */
export interface TrinoQuery {
  readonly id: string
  readonly sql: string
  readonly state: string
  readonly bytesScanned: number
  /** The number of table scans in the plan. */
  readonly scans: number
}

async function fetchQuery(url: string, id: string): Promise<TrinoQuery> {
  const info = (await getJson(`${url}/v1/query/${id}`)) as {
    query: string
    state: string
    queryStats: {
      physicalInputDataSize: string
      operatorSummaries: readonly { planNodeId: string; operatorType: string }[]
    }
  }
  const scans = info.queryStats.operatorSummaries.filter(({ operatorType }) =>
    /^(?:TableScan|ScanFilterAndProject)Operator$/.test(operatorType),
  )
  return {
    id,
    sql: info.query,
    state: info.state,
    bytesScanned: Number(/^(\d+)B$/.exec(info.queryStats.physicalInputDataSize)?.[1]),
    scans: new Set(scans.map(({ planNodeId }) => planNodeId)).size,
  }
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { 'X-Trino-User': 'athena' } })
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`)
  return response.json()
}

async function request(url: string, init: RequestInit): Promise<Page> {
  for (;;) {
    const response = await fetch(url, init)
    if (response.ok) return (await response.json()) as Page
    if (![429, 502, 503, 504].includes(response.status))
      throw new StatementFailure(`Trino answers ${response.status}: ${await response.text()}`, {
        errorCategory: 1,
      })
    await sleepUntilStopped(PAGE_RETRY_MILLISECONDS, AbortSignal.timeout(600_000))
  }
}

/**
 * A value of Trino's JSON as Athena prints it: arrays `[a, b]`, rows `{x=1, y=2}`, maps `{k=v}`, doubles with a point.
 */
function print(value: unknown, type: TypeSignature | undefined): string | null {
  if (value === null || value === undefined) return null
  const findInner = (index: number): TypeSignature | undefined =>
    type?.arguments?.[index]?.value as TypeSignature | undefined
  if (type?.rawType === 'array')
    return `[${(value as readonly unknown[]).map((item) => print(item, findInner(0)) ?? 'null').join(', ')}]`
  if (type?.rawType === 'row') {
    const fields = (value as readonly unknown[]).map((item, i) => {
      const field = type.arguments?.[i]?.value as
        | { fieldName?: { name: string }; typeSignature: TypeSignature }
        | undefined
      return `${field?.fieldName?.name ?? `field${i}`}=${print(item, field?.typeSignature) ?? 'null'}`
    })
    return `{${fields.join(', ')}}`
  }
  if (type?.rawType === 'map') {
    const entries = Object.entries(value as Record<string, unknown>)
    return `{${entries.map(([key, item]) => `${key}=${print(item, findInner(1)) ?? 'null'}`).join(', ')}}`
  }
  if (
    typeof value === 'number' &&
    (type?.rawType === 'double' || type?.rawType === 'real') &&
    Number.isInteger(value)
  )
    return `${value}.0`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
