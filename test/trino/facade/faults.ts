import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeErrorReply, sendReply, WireError, type WireReply, type WireRequest } from './wire.js'

/** A response of Athena, with the members that faults change. */
export interface Answer {
  readonly [member: string]: unknown
  readonly ResultSet?: { readonly Rows: readonly unknown[] }
  readonly QueryExecution?: { readonly Status: object }
}

/** The kinds of faults of a call. */
export type Fault =
  /** The service refuses the call in its own form before it does any work. */
  | {
      readonly kind: 'error'
      readonly code: string
      readonly message: string
      readonly status: number
      readonly fields?: Readonly<Record<string, unknown>>
    }
  /** A load balancer answers with HTML. */
  | { readonly kind: 'html'; readonly status: number }
  /** The connection is reset before any work was done. */
  | { readonly kind: 'reset' }
  /** The service does the work, and the connection is reset before the response. */
  | { readonly kind: 'lost-answer' }
  /** The service does the work, and only half of the response body arrives. */
  | { readonly kind: 'cut-body' }
  /** The response arrives later. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The service does the work and returns a changed response. */
  | { readonly kind: 'edit'; readonly edit: (answer: Answer) => unknown }

export const FAULTS = {
  throttling: { kind: 'error', code: 'ThrottlingException', message: 'Rate exceeded', status: 400 },
  tooManyRequests: {
    kind: 'error',
    code: 'TooManyRequestsException',
    message: 'You have exceeded the limit for the number of queries you can run concurrently.',
    status: 400,
    fields: { Reason: 'CONCURRENT_QUERY_LIMIT_EXCEEDED' },
  },
  /** The throttling error of S3. */
  slowDown: { kind: 'error', code: 'SlowDown', message: 'Please reduce your request rate.', status: 503 },
  internal: { kind: 'error', code: 'InternalServerException', message: 'Internal error', status: 500 },
  unavailable: { kind: 'html', status: 503 },
  reset: { kind: 'reset' },
  lostAnswer: { kind: 'lost-answer' },
  cutBody: { kind: 'cut-body' },
  expiredToken: {
    kind: 'error',
    code: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
    status: 400,
  },
  accessDenied: {
    kind: 'error',
    code: 'AccessDeniedException',
    message:
      'User: arn:aws:sts::123456789012:assumed-role/checker/s3-sigv4-check is not authorized to perform this action',
    status: 400,
  },
  /** A page of GetQueryResults that ends early, with half of its rows and no next page. */
  endsEarly: {
    kind: 'edit',
    edit: ({ NextToken: _, ResultSet, ...rest }) => ({
      ...rest,
      ResultSet: {
        ...ResultSet,
        Rows: listRows(ResultSet).slice(0, Math.ceil(listRows(ResultSet).length / 2)),
      },
    }),
  },
  /** GetQueryResults without the header row of its first page. */
  withoutHeader: {
    kind: 'edit',
    edit: ({ ResultSet, ...rest }) => ({
      ...rest,
      ResultSet: { ...ResultSet, Rows: listRows(ResultSet).slice(1) },
    }),
  },
  /** GetQueryResults without rows. */
  withoutRows: {
    kind: 'edit',
    edit: ({ NextToken: _, ResultSet, ...rest }) => ({ ...rest, ResultSet: { ...ResultSet, Rows: [] } }),
  },
  /** GetQueryExecution of a query that never ends. */
  hangs: {
    kind: 'edit',
    edit: ({ QueryExecution }) => ({
      QueryExecution: { ...QueryExecution, Status: { ...QueryExecution?.Status, State: 'RUNNING' } },
    }),
  },
} as const satisfies Record<string, Fault>

function listRows(resultSet: Answer['ResultSet']): readonly unknown[] {
  return resultSet?.Rows ?? []
}

export function makeSlow(milliseconds: number): Fault {
  return { kind: 'slow', milliseconds }
}

export interface FaultPlan {
  /** The first call that fails, counted from 1 from now on. The default is 1. */
  readonly from?: number
  /** The number of calls that fail from there on. The default is 1. */
  readonly times?: number
  /** Only calls that satisfy this predicate are counted. */
  readonly where?: (request: WireRequest) => boolean
}

export interface Faults {
  /** Lets calls to an operation fail, for example `StartQueryExecution` or `GetObject`. `*` means any operation. */
  add(operation: string, fault: Fault, plan?: FaultPlan): void
  clear(): void
  /** The fault of this call, or null. The function counts the call. */
  next(request: WireRequest): Fault | null
}

export function createFaults(): Faults {
  const plans: {
    operation: string
    fault: Fault
    from: number
    times: number
    seen: number
    where: (request: WireRequest) => boolean
  }[] = []
  return {
    add: (operation, fault, { from = 1, times = 1, where = () => true } = {}) =>
      void plans.push({ operation, fault, from, times, seen: 0, where }),
    clear: () => void plans.splice(0),
    next: (request) => {
      let met: Fault | null = null
      for (const plan of plans) {
        if (plan.operation !== '*' && plan.operation !== request.operation) continue
        if (!plan.where(request)) continue
        plan.seen++
        if (plan.seen >= plan.from && plan.seen < plan.from + plan.times) met ??= plan.fault
      }
      return met
    },
  }
}

/** Answers a call, with its fault if it has one. Returns the status that was sent, or 0 for a cut connection. */
export async function makeAnswerWith(
  fault: Fault | null,
  request: WireRequest,
  response: ServerResponse,
  work: () => Promise<WireReply>,
): Promise<number> {
  const cutOff = (): number => {
    response.socket?.resetAndDestroy()
    return 0
  }
  const send = (reply: WireReply): number => {
    sendReply(response, reply, request.method)
    return reply.status
  }
  switch (fault?.kind) {
    case 'error': {
      const code = request.protocol === 'json' ? fault.code : (CODES_ELSEWHERE[fault.code] ?? fault.code)
      return send(
        makeErrorReply(request.protocol, new WireError(code, fault.message, fault.status, fault.fields)),
      )
    }
    case 'html':
      return send({
        status: fault.status,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from(`<html><body><h1>${fault.status} Service Unavailable</h1></body></html>`),
      })
    case 'reset':
      return cutOff()
    case 'lost-answer':
      await work()
      return cutOff()
    case 'cut-body': {
      const reply = await work()
      response.writeHead(reply.status, { ...reply.headers, 'content-length': Math.max(reply.body.length, 2) })
      response.write(reply.body.subarray(0, Math.floor(reply.body.length / 2)))
      await sleep(20)
      return cutOff()
    }
    case 'slow':
      await sleep(fault.milliseconds)
      return send(await work())
    case 'edit': {
      const reply = await work()
      if (reply.status !== 200) return send(reply)
      return send({
        ...reply,
        body: Buffer.from(JSON.stringify(fault.edit(JSON.parse(reply.body.toString())))),
      })
    }
    default:
      return send(await work())
  }
}

/** S3, STS and IAM have other names for the same refusals. */
const CODES_ELSEWHERE: Readonly<Record<string, string>> = {
  ThrottlingException: 'Throttling',
  ExpiredTokenException: 'ExpiredToken',
  AccessDeniedException: 'AccessDenied',
  InternalServerException: 'InternalError',
}
