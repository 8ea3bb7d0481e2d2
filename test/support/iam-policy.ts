/**
 * The policy language of IAM, within its documented grammar, and the decision of a policy on a request.
 *
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const OPERATORS = new Set(
  [
    ...[
      'StringEquals',
      'StringNotEquals',
      'StringEqualsIgnoreCase',
      'StringNotEqualsIgnoreCase',
      'StringLike',
    ],
    ...['StringNotLike', 'NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals'],
    ...['NumericGreaterThan', 'NumericGreaterThanEquals', 'DateEquals', 'DateNotEquals', 'DateLessThan'],
    ...[
      'DateLessThanEquals',
      'DateGreaterThan',
      'DateGreaterThanEquals',
      'Bool',
      'BinaryEquals',
      'IpAddress',
    ],
    ...['NotIpAddress', 'ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike'],
  ].flatMap((operator) => [operator, `${operator}IfExists`]),
).add('Null')

/** The violations of the grammar. `resource` policies must name a principal, and `control` policies must not. */
export function findGrammarProblems(policy: Json, kind: 'resource' | 'control'): string[] {
  const problems: string[] = []
  const checkObject = (
    value: Json | undefined,
    where: string,
    known: readonly string[],
  ): { [key: string]: Json } => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(`${where} is no object`)
      return {}
    }
    for (const key of Object.keys(value))
      if (!known.includes(key)) problems.push(`${where} has unknown ${key}`)
    return value
  }
  const checkTexts = (value: Json | undefined, where: string, form: RegExp) => {
    const list = Array.isArray(value) ? value : [value]
    if (list.length === 0) problems.push(`${where} is empty`)
    for (const text of list)
      if (typeof text !== 'string' || !form.test(text)) problems.push(`${where} has ${JSON.stringify(text)}`)
  }

  const top = checkObject(policy, 'policy', ['Version', 'Id', 'Statement'])
  if (top.Version !== '2012-10-17' && top.Version !== '2008-10-17') problems.push('Version')
  const statements = Array.isArray(top.Statement) ? top.Statement : [top.Statement]
  const sids = new Set<Json>()
  for (const one of statements) {
    const statement = checkObject(one, 'statement', [
      ...[
        'Sid',
        'Effect',
        'Principal',
        'NotPrincipal',
        'Action',
        'NotAction',
        'Resource',
        'NotResource',
        'Condition',
      ],
    ])
    const { Sid, Effect, Principal, Condition } = statement
    if (Sid !== undefined) {
      checkTexts(Sid, 'Sid', /^[A-Za-z0-9]+$/)
      if (sids.has(Sid)) problems.push('Sid twice')
      sids.add(Sid)
    }
    if (Effect !== 'Allow' && Effect !== 'Deny') problems.push('Effect')
    const namesPrincipal = 'Principal' in statement || 'NotPrincipal' in statement
    if (namesPrincipal !== (kind === 'resource')) problems.push('Principal')
    if (Principal !== undefined && Principal !== '*') problems.push('Principal')
    if ('Action' in statement === 'NotAction' in statement) problems.push('Action or NotAction')
    checkTexts(statement.Action ?? statement.NotAction, 'Action', /^(?:\*|[a-z0-9-]+:[A-Za-z*?]+)$/)
    if ('Resource' in statement === 'NotResource' in statement) problems.push('Resource or NotResource')
    checkTexts(
      statement.Resource ?? statement.NotResource,
      'Resource',
      /^(?:\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:\S+)$/,
    )
    if (Condition === undefined) continue
    for (const [operator, keys] of Object.entries(
      checkObject(Condition, 'Condition', Object.keys(Condition ?? {})),
    )) {
      if (!OPERATORS.has(operator.replace(/^For(?:AllValues|AnyValue):/, '')))
        problems.push(`operator ${operator}`)
      for (const [key, values] of Object.entries(checkObject(keys, operator, Object.keys(keys ?? {})))) {
        if (!/^[a-z0-9-]+:[A-Za-z0-9/_-]+$/.test(key)) problems.push(`key ${key}`)
        checkTexts(values, key, /^/)
      }
    }
  }
  return problems
}

export interface Request {
  readonly resource: string
  /** The condition keys of the request. A key that the request does not have is absent. */
  readonly context: Readonly<Record<string, string>>
}

/** Whether a statement with `Effect: Deny` matches. Only `StringEquals` is supported. */
export function isDenied(
  policy: {
    readonly Statement: readonly {
      readonly Effect: string
      readonly Resource: readonly string[]
      readonly Condition: { readonly StringEquals: Readonly<Record<string, string>> }
    }[]
  },
  { resource, context }: Request,
): boolean {
  return policy.Statement.some(
    ({ Effect, Resource, Condition }) =>
      Effect === 'Deny' &&
      Resource.some((pattern) => makeWildcard(pattern).test(resource)) &&
      Object.entries(Condition.StringEquals).every(([key, value]) => context[key] === value),
  )
}

function makeWildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^${source}$`, 's')
}
