import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { makeTemporaryFolders } from '../support/dist.js'
import { type HclBlock, type HclBody, readHcl } from './hcl.js'

/**
 * The Terraform module in `infra/terraform/`, compared with the schema of the provider. `terraform validate` needs the
 * provider itself, which cannot be installed with the packages of this project. It runs where `terraform` is installed and
 * `TF_PLUGIN_CACHE_DIR` has the provider: https://developer.hashicorp.com/terraform/cli/config/config-file#provider-plugin-cache
 */
const ROOT = new URL('../../infra/terraform/', import.meta.url)
const FILES = readdirSync(ROOT).filter((name) => name.endsWith('.tf'))

interface Schema {
  readonly isRequired?: boolean
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
  readonly computed?: readonly string[]
  readonly blocks?: Readonly<Record<string, Schema>>
}
const schemas = JSON.parse(
  readFileSync(new URL('terraform-schema.json', import.meta.url), 'utf8'),
) as Readonly<Record<'resources' | 'data', Readonly<Record<string, Schema>>>>
/** Arguments and blocks of every resource: https://developer.hashicorp.com/terraform/language/meta-arguments */
const META = ['count', 'for_each', 'provider', 'depends_on', 'lifecycle']

/** What the provider would refuse in a body. */
function findMistakes(where: string, body: HclBody, schema: Schema): string[] {
  const { required = [], optional = [], blocks = {} } = schema
  const names = [...body.arguments.keys()]
  const types = body.blocks.map(({ type }) => type)
  const isRequired = ([, { isRequired: needed }]: [string, Schema]) => needed === true
  return [
    ...names
      .filter((name) => ![...required, ...optional, ...META].includes(name))
      .map((name) => `${where} has no argument ${name}`),
    ...required.filter((name) => !names.includes(name)).map((name) => `${where} needs argument ${name}`),
    ...types
      .filter((type) => blocks[type] === undefined && !META.includes(type))
      .map((type) => `${where} has no block ${type}`),
    ...Object.entries(blocks)
      .filter(isRequired)
      .filter(([type]) => !types.includes(type))
      .map(([type]) => `${where} needs block ${type}`),
    ...body.blocks.flatMap((block) => {
      const inner = blocks[block.type]
      return inner === undefined ? [] : findMistakes(`${where}.${block.type}`, block.body, inner)
    }),
  ]
}

function findMistakesOfFile(body: HclBody): string[] {
  return body.blocks.flatMap(({ type, labels: [kind = ''], body: inner }) => {
    if (type !== 'resource' && type !== 'data') return []
    const schema = schemas[type === 'resource' ? 'resources' : 'data'][kind]
    return schema === undefined ? [`${type} ${kind} is unknown`] : findMistakes(kind, inner, schema)
  })
}

const bodies = FILES.map((name) => readHcl(readFileSync(new URL(name, ROOT), 'utf8')))
const blocks = bodies.flatMap((body) => body.blocks)
const expressions = (body: HclBody): string[] => [
  ...body.arguments.values(),
  ...body.blocks.flatMap((block) => expressions(block.body)),
]
const text = blocks.flatMap(({ body }) => expressions(body)).join('\n')
const named = (type: string) => blocks.filter((block) => block.type === type)
const label = ({ labels }: HclBlock) => labels.join('.')
const references = (pattern: RegExp) => [...text.matchAll(pattern)]

describe('the Terraform module', () => {
  test.each(FILES)('The provider knows every resource, argument and block of %s', (name) => {
    expect(findMistakesOfFile(bodies[FILES.indexOf(name)] as HclBody)).toEqual([])
  })

  test('Every attribute that an expression reads is one of the resource or data source', () => {
    const found = references(/\b(data\.)?(aws_\w+)\.(\w+)(?:\[[^\]]*\])?\.(\w+)/g)
    expect(found.length).toBeGreaterThan(10)
    for (const [whole, data, kind = '', name, attribute = ''] of found) {
      const block = named(data === undefined ? 'resource' : 'data').find(
        (one) => label(one) === `${kind}.${name}`,
      )
      const {
        required = [],
        optional = [],
        computed = [],
      } = schemas[data === undefined ? 'resources' : 'data'][kind] ?? {}
      expect([whole, block === undefined]).toEqual([whole, false])
      expect([whole, [...required, ...optional, ...computed]]).toEqual([
        whole,
        expect.arrayContaining([attribute]),
      ])
    }
  })

  test('Every variable that an expression reads is declared, and no other', () => {
    const read = new Set(references(/\bvar\.(\w+)/g).map(([, name]) => name))
    expect([...read].sort()).toEqual(named('variable').map(label).sort())
  })

  test('Every local value that an expression reads is declared', () => {
    const declared = named('locals').flatMap(({ body }) => [...body.arguments.keys()])
    for (const [, name] of references(/\blocal\.(\w+)/g)) expect(declared).toContain(name)
  })

  test('Every file that a template function reads exists', () => {
    const read = references(/templatefile\("\$\{path\.module\}\/([^"]+)"/g).map(([, name]) => name)
    expect(read.sort()).toEqual(
      readdirSync(ROOT)
        .filter((name) => name.endsWith('.tftpl'))
        .sort(),
    )
  })
})

const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

/** Runs Terraform in a copy of the module, without the network. It cannot install a provider from its cache into its cache. */
function runTerraform(folder: string, ...args: readonly string[]) {
  const { TF_PLUGIN_CACHE_DIR: _, ...env } = process.env
  const { status, stdout, stderr, error } = spawnSync('terraform', args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { status, output: error === undefined ? `${stdout}${stderr}` : String(error) }
}

const hasTerraform = spawnSync('terraform', ['version']).status === 0
const pluginFolder = process.env.TF_PLUGIN_CACHE_DIR ?? ''
const hasProvider =
  pluginFolder !== '' && existsSync(join(pluginFolder, 'registry.terraform.io/hashicorp/aws'))
const withTerraform = hasTerraform ? test : test.skip
const withProvider = hasTerraform && hasProvider ? test : test.skip

withTerraform('terraform fmt finds nothing to change in the module', () => {
  expect(runTerraform(fileURLToPath(ROOT), 'fmt', '-check', '-diff')).toMatchObject({ status: 0 })
})

withProvider(
  'terraform validate accepts the module',
  () => {
    const folder = folders.make()
    cpSync(ROOT, folder, { recursive: true })
    const init = runTerraform(folder, 'init', '-backend=false', '-input=false', `-plugin-dir=${pluginFolder}`)
    expect(init).toMatchObject({ status: 0 })
    expect(runTerraform(folder, 'validate', '-no-color')).toMatchObject({ status: 0 })
  },
  60_000,
)

test.each([
  [
    'resource "aws_iam_role" "a" {\n  assume_role_policy = "x"\n  polices = 1\n}\n',
    'has no argument polices',
  ],
  ['resource "aws_iam_role" "a" {\n  name = "x"\n}\n', 'needs argument assume_role_policy'],
  ['resource "aws_s3_bucket_ownership_controls" "a" {\n  bucket = "x"\n}\n', 'needs block rule'],
  ['resource "aws_athena_workgroup" "a" {\n  name = "x"\n  configurations {\n  }\n}\n', 'has no block'],
  [
    'resource "aws_athena_workgroup" "a" {\n  name = "x"\n  configuration {\n    bytes = 1\n  }\n}\n',
    'configuration has no argument bytes',
  ],
  ['data "aws_regions" "a" {}\n', 'data aws_regions is unknown'],
])('The comparison with the schema finds a mistake: %j', (hcl, mistake) => {
  expect(findMistakesOfFile(readHcl(hcl))).toEqual([expect.stringContaining(mistake)])
})
