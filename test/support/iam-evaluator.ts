/**
 * Decides whether the Deny statements of a policy refuse a request. The tests have this evaluator, written from the
 * documentation of IAM and independent of the product code.
 *
 * It does not simulate Allow, sessions, organization policies, or operators other than text operators, `Null` and
 * `Bool`. A statement with another operator matches nothing.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export interface PolicyRequest {
  /** The ARN of the requester. Null for an anonymous request. */
  readonly principal: string | null
  readonly action: string
  readonly resource: string
  /** The values by key in lower case. A key that the request does not have is absent. */
  readonly context: Readonly<Record<string, string>>
}

type Element = string | readonly string[]
interface Statement {
  readonly Effect: string
  readonly Principal?: '*' | Readonly<Record<string, Element>>
  readonly NotPrincipal?: '*' | Readonly<Record<string, Element>>
  readonly Action?: Element
  readonly NotAction?: Element
  readonly Resource?: Element
  readonly NotResource?: Element
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Element>>>>
}

export function isRefused(
  policy: { readonly Version?: string; readonly Statement: Statement | readonly Statement[] },
  request: PolicyRequest,
): boolean {
  return [policy.Statement].flat().some((statement) => {
    const one = statement as Statement
    return (
      one.Effect === 'Deny' &&
      isAbout(one, request.principal) &&
      isIn(one.Action, one.NotAction, request.action.toLowerCase(), (text) => text.toLowerCase()) &&
      isIn(one.Resource, one.NotResource, request.resource, (text) =>
        fillVariables(text, policy.Version, request),
      ) &&
      Object.entries(one.Condition ?? {}).every(([operator, keys]) =>
        Object.entries(keys).every(([key, values]) =>
          isTrue(
            operator,
            [values].flat().map((text) => fillVariables(text as string, policy.Version, request)),
            request.context[key.toLowerCase()],
          ),
        ),
      )
    )
  })
}

function isAbout({ Principal, NotPrincipal }: Statement, principal: string | null): boolean {
  const isNaming = (element: Statement['Principal']) => {
    if (element === undefined) return false
    const arns = element === '*' ? ['*'] : [element.AWS ?? []].flat()
    return arns.includes('*') || (principal !== null && arns.includes(principal))
  }
  return NotPrincipal === undefined ? isNaming(Principal) : !isNaming(NotPrincipal)
}

function isIn(
  element: Element | undefined,
  notElement: Element | undefined,
  text: string,
  prepare: (pattern: string) => string,
): boolean {
  const isAny = (patterns: Element) =>
    [patterns].flat().some((pattern) => makeExpression(prepare(pattern as string)).test(text))
  return notElement === undefined ? element !== undefined && isAny(element) : !isAny(notElement)
}

/**
 * Only the newer version replaces variables. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function fillVariables(
  text: string,
  version: string | undefined,
  { principal, context }: PolicyRequest,
): string {
  if (version !== '2012-10-17') return text
  return text.replaceAll(/\$\{([^}]*)\}/g, (_, name: string) => {
    if (name === 'aws:username') return principal?.split('/').at(-1) ?? '(nobody)'
    return context[name.toLowerCase()] ?? '(nothing)'
  })
}

function isTrue(operator: string, values: readonly string[], actual: string | undefined): boolean {
  const [, set, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(operator) ?? []
  if (name === 'Null') return values.includes(String(actual === undefined))
  const isNegated = /Not/.test(name)
  if (actual === undefined) {
    if (ifExists !== undefined || set === 'ForAllValues') return true
    return set === 'ForAnyValue' ? false : isNegated
  }
  const compare: Readonly<Record<string, (value: string) => boolean>> = {
    StringEquals: (value) => value === actual,
    StringEqualsIgnoreCase: (value) => value.toLowerCase() === actual.toLowerCase(),
    StringLike: (value) => makeExpression(value).test(actual),
    Bool: (value) => value === actual,
  }
  const one = compare[name.replace('Not', '')]
  return one === undefined ? false : values.some(one) !== isNegated
}

function makeExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's')
}
