// Writes what docs/ and action.yml say of things that the code already knows, between their markers. Run it after `npm run bundle`.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const makeCell = (text) => text.trim().replace(/\s+/g, ' ').replace(/[|*]/g, '\\$&')

/** The table of `docs/reading-records.md`. */
export function makeColumnsTable(columns) {
  const rows = columns.map(
    ({ name, meaning, since, textFrom }, index) =>
      `| ${index + 1} | \`${name}\` | ${makeCell(meaning)} | ${since ?? ''} | ${textFrom === 'client' ? 'client' : ''} |`,
  )
  return ['| | column | holds | since | text from |', '| --: | --- | --- | --- | --- |', ...rows].join('\n')
}

/** Headings, each before the input that it begins with. */
const HEADINGS = {
  buckets: 'What is checked',
  'accept-gaps': 'How it is judged',
  'aws-region': 'AWS credentials',
  workgroup: 'Amazon Athena',
  'timeout-minutes': 'The run and its report',
  comment: 'Pull request comment and tracking issue',
  'fail-on': 'What fails the step',
}

/** The tables of `docs/inputs.md`, from the settings. */
export function makeInputsTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { default: value, description, engine, availableIn }]) => {
    const heading =
      HEADINGS[name] === undefined
        ? ''
        : `\n### ${HEADINGS[name]}\n\n| input | default | means |\n| --- | --- | --- |\n`
    return `${heading}| \`${name}\`${availableIn === 'action' ? ' (action)' : ''}${engine === 'athena' ? ' *Athena*' : ''} | ${makeCell(value)} | ${makeCell(description)} |`
  })
  return `${rows.join('\n').trim()}\n`
}

/** The table of `docs/clients.md`: a row for each range of versions; products of which the same is to say share one. */
export function makeClientsTable(products) {
  const namesOf = new Map()
  for (const { name, facts } of products)
    facts.forEach(({ below, advice, source }, index) => {
      const from = facts[index - 1]?.below ?? null
      const versions = [from === null ? '' : `from ${from}`, below === null ? '' : `below ${below}`]
      const row = `${versions.filter(Boolean).join(', ')} | ${makeCell(advice)} [source](${source})`
      namesOf.set(row, (namesOf.get(row) ?? new Set()).add(makeCell(name)))
    })
  const rows = [...namesOf].map(([row, names]) => `| ${[...names].join(', ')} | ${row} |`)
  return ['| calls itself | version | what to change |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The table of what makes presigned URLs, in `docs/clients.md`. */
export function makePresignersTable(presigners) {
  const rows = presigners.map(
    ({ name, change, source }) => `| ${name} | ${makeCell(change)} | [source](${source}) |`,
  )
  return ['| made with | presigns with SigV4 by | |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The inputs of `action.yml`; a string of JSON is one of YAML. */
export function makeActionInputs(inputs) {
  const entries = Object.entries(inputs).map(([name, { default: value, description, actionValue }]) =>
    [
      ...(HEADINGS[name] === undefined ? [] : [`${name === 'buckets' ? '' : '\n'}  # ${HEADINGS[name]}`]),
      `  ${name}:`,
      `    description: ${JSON.stringify(`${description} Default: ${value.replace(/^action: (.*); command line: .*$/, '$1')}.`)}`,
      '    required: false',
      ...(actionValue === undefined ? [] : [`    default: ${JSON.stringify(actionValue)}`]),
    ].join('\n'),
  )
  return entries.join('\n')
}

/** `text` with what is between `<!-- name -->` and `<!-- /name -->` replaced. */
export function replaceSection(text, name, content) {
  const [before, rest] = text.split(`<!-- ${name} -->\n`)
  const [old, after] = (rest ?? '').split(`<!-- /${name} -->`)
  if (after === undefined) throw new Error(`no section "${name}"`)
  // In YAML the marker is in a comment.
  const lead = old.slice(old.lastIndexOf('\n') + 1)
  return `${before}<!-- ${name} -->\n${content}\n${lead}<!-- /${name} -->${after}`
}

/** Each document with such tables, as it is to read. */
export function makeDocuments(read, { columns, inputs, products, presigners }) {
  const makePage = (path, name, table) => [path, replaceSection(read(path), name, table)]
  return new Map([
    [
      'docs/clients.md',
      replaceSection(
        replaceSection(read('docs/clients.md'), 'clients', makeClientsTable(products)),
        'presigners',
        makePresignersTable(presigners),
      ),
    ],
    makePage('action.yml', 'inputs', makeActionInputs(inputs)),
    makePage('docs/inputs.md', 'inputs', makeInputsTable(inputs)),
    makePage('docs/reading-records.md', 'columns', makeColumnsTable(columns)),
  ])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { COLUMNS: columns } = await import('../lib/log-formats/columns.js')
  const { INPUTS: inputs } = await import('../lib/settings/inputs.js')
  const { PRODUCTS: products } = await import('../lib/advice/products.js')
  const locate = (path) => new URL(`../${path}`, import.meta.url)
  const { PRESIGNERS: presigners } = await import('../lib/advice/advice.js')
  const known = { columns, inputs, products, presigners }
  for (const [path, text] of makeDocuments((path) => readFileSync(locate(path), 'utf8'), known))
    writeFileSync(locate(path), text)
}
