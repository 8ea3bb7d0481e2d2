/**
 * Resolves the intrinsic functions of CloudFormation in the templates of `infra/`, for given parameters.
 *
 * It does not simulate other functions, transforms, or attributes and ids of real resources. `Name.Arn` represents
 * those attributes.
 */
import { type CollectionTag, parse, type ScalarTag, YAMLMap, type YAMLSeq } from 'yaml'

type Value = unknown
type Node = Readonly<Record<string, Value>>

export interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Default?: Value; readonly Type: string }>>
  readonly Conditions?: Readonly<Record<string, Value>>
  readonly Resources: Readonly<
    Record<
      string,
      {
        readonly Type: string
        readonly Condition?: string
        readonly DeletionPolicy?: string
        readonly Properties: Node
      }
    >
  >
  readonly Outputs?: Readonly<Record<string, { readonly Value: Value }>>
}

const FUNCTIONS = ['Ref', 'Condition', 'Sub', 'GetAtt', 'Join', 'Split', 'If', 'Equals', 'Not', 'Or', 'And']

/** `!Sub x` is read as `{ "Fn::Sub": "x" }`. */
export function readTemplate(text: string): Template {
  const makeKey = (name: string) => (name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`)
  const tags = FUNCTIONS.flatMap((name): (ScalarTag | CollectionTag)[] => [
    { tag: `!${name}`, resolve: (value: string) => ({ [makeKey(name)]: value }) },
    {
      tag: `!${name}`,
      collection: 'seq',
      resolve: (sequence: YAMLMap | YAMLSeq) => {
        const map = new YAMLMap()
        map.set(makeKey(name), sequence)
        return map
      },
    },
  ])
  return parse(text, { customTags: tags }) as Template
}

const NO_VALUE = Symbol('AWS::NoValue')

/** The properties of one resource as CloudFormation sees them. Null when the condition excludes the resource. */
export function resolveResource(template: Template, name: string, parameters: Node): Node | null {
  const { resolveResource } = createResolver(template, parameters)
  return resolveResource(name)
}

/** The value of an output. */
export function resolveOutput(template: Template, name: string, parameters: Node): unknown {
  return createResolver(template, parameters).resolveOutput(name)
}

function createResolver(template: Template, parameters: Node) {
  const pseudo: Node = {
    'AWS::Partition': 'aws',
    'AWS::Region': 'eu-west-1',
    'AWS::AccountId': '111122223333',
    'AWS::NoValue': NO_VALUE,
  }
  const lookUp = (reference: string): Value => {
    if (reference in pseudo) return pseudo[reference]
    if (reference in parameters) return parameters[reference]
    const parameter = template.Parameters[reference]
    if (parameter === undefined) return `${reference}.Ref`
    if (parameter.Default === undefined) throw new Error(`parameter ${reference} is not given`)
    return parameter.Type === 'CommaDelimitedList' ? String(parameter.Default).split(',') : parameter.Default
  }
  const resolveCondition = (id: string): Value => resolve(template.Conditions?.[id])
  const substitute = (text: string, own: Node) =>
    text.replace(/\$\{([^}]+)\}/g, (_, id: string) =>
      String(id in own ? resolve(own[id]) : id.includes('.') ? id : lookUp(id)),
    )

  const resolve = (node: Value): Value => {
    if (Array.isArray(node)) return node.map(resolve).filter((item) => item !== NO_VALUE)
    if (typeof node !== 'object' || node === null) return node
    const [[key, value] = ['', null], ...others] = Object.entries(node)
    const list = Array.isArray(value) ? value : []
    if (others.length === 0)
      switch (key) {
        case 'Ref':
          return lookUp(String(value))
        case 'Condition':
          if (typeof value === 'string') return resolveCondition(value)
          break
        case 'Fn::GetAtt':
          return String(value)
        case 'Fn::Join':
          return (resolve(list[1]) as unknown[]).join(list[0] as string)
        case 'Fn::Split':
          return String(resolve(list[1])).split(list[0] as string)
        case 'Fn::Sub':
          return typeof value === 'string'
            ? substitute(value, {})
            : substitute(list[0] as string, list[1] as Node)
        case 'Fn::If':
          return resolve(resolveCondition(list[0] as string) ? list[1] : list[2])
        case 'Fn::Equals':
          return resolve(list[0]) === resolve(list[1])
        case 'Fn::Not':
          return !resolve(list[0])
        case 'Fn::Or':
          return list.some(resolve)
        case 'Fn::And':
          return list.every(resolve)
        default:
      }
    return Object.fromEntries(
      Object.entries(node).flatMap(([name, item]) => {
        const resolved = resolve(item)
        return resolved === NO_VALUE ? [] : [[name, resolved]]
      }),
    )
  }
  return {
    resolveResource: (name: string): Node | null => {
      const found = template.Resources[name]
      if (found === undefined) throw new Error(`there is no resource ${name}`)
      if (found.Condition !== undefined && resolveCondition(found.Condition) !== true) return null
      return resolve(found.Properties) as Node
    },
    resolveOutput: (name: string): unknown => resolve(template.Outputs?.[name]?.Value),
  }
}
