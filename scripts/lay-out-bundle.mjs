// Lays the modules of ncc's numbered chunks out in few files whose names say what is in them, each module once.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Which file holds the modules of a chunk, by the names that `webpackChunkName` gives where the chunk is imported: the first
 * row that names one of them. So what several parts share lies in the file that is loaded most often.
 */
const FILES = [
  ['embedded-engine.js', ['worker']],
  ['check.js', ['cli', 'earlier-report']],
  ['settings-rules.js', ['rules']],
  ['report.js', ['report', 'yaml']],
  ['object-reading.js', ['s3-worker', 's3-signer']],
  ['github-actions.js', ['runner', 'github']],
  ['parquet.js', ['parquet']],
  ['athena.js', ['athena', 's3']],
  ['aws-sdk.js', ['aws-sdk-sts', 'aws-credentials', 'proxy']],
  ['aws-sdk-s3.js', ['aws-sdk-s3']],
  ['aws-sdk-athena.js', ['aws-sdk-athena', 'aws-sdk-glue']],
]
/** What is imported without a name: the commands other than `check`. */
const UNNAMED_FILE = 'commands.js'

const HELD = {
  'embedded-engine.js':
    'reads log files and counts their records; the workers for log files load nothing else',
  'check.js': 'the check, its verdict, the command line and the report for a terminal',
  'commands.js': 'the commands other than check',
  'settings-rules.js': 'the rules of inputs and options, and valibot',
  'report.js': 'the files of a report, the exceptions file, the baseline and the YAML library',
  'object-reading.js': 'reads log objects straight from S3, and the signer of the AWS SDK',
  'github-actions.js': 'the action: @actions/core, comments and issues',
  'parquet.js': 'the reader of access logs in Parquet, with snappy and zstd',
  'athena.js': 'logs on S3: credentials, discovery, the Athena engine',
  'aws-sdk.js': 'the core of the AWS SDK, its credentials, STS, proxies',
  'aws-sdk-s3.js': 'the client of S3',
  'aws-sdk-athena.js': 'the clients of Athena and Glue',
}

/**
 * Rewrites `dist`: `index.js` keeps the entry and loads the new files; the chunks go. `stats` is what `ncc --stats-out`
 * writes. Throws where a chunk, or webpack's own code in `index.js`, does not have the known form.
 */
export function layOutBundle(dist, stats) {
  const groups = mapGroups(stats)
  const paths = new Map(
    stats.chunks.flatMap(({ modules }) => modules.map(({ id, name }) => [String(id), name])),
  )
  /** Modules by file, each by its id. */
  const files = new Map()
  /** Files by chunk. */
  const needed = new Map()
  const placed = new Map()
  const chunks = stats.chunks
    .filter(({ entry }) => !entry)
    .map(({ id, modules }) => ({ id, modules, file: chooseFile(groups.get(id) ?? []) }))
    .sort((a, b) => rank(a.file) - rank(b.file) || a.id - b.id)
  const shared = findSharedModules(chunks)
  for (const { id, modules, file } of chunks) {
    const name = `${id}.index.js`
    const found = listModules(readFileSync(join(dist, name), 'utf8'))
    if (found.size !== modules.length)
      throw new Error(`${name} holds ${found.size} modules, and webpack counts ${modules.length}`)
    for (const [moduleId, text] of found) {
      const place =
        placed.get(moduleId) ?? (shared.has(moduleId) ? chooseSharedFile(file, text.length) : file)
      placed.set(moduleId, place)
      const path = paths.get(moduleId) ?? ''
      const isOwn = path.startsWith('./lib/')
      files.set(
        place,
        (files.get(place) ?? new Map()).set(moduleId, isOwn ? setExportsAtEnd(text, path) : text),
      )
      needed.set(id, (needed.get(id) ?? new Set()).add(place))
    }
  }
  for (const name of readdirSync(dist)) if (/^\d+\.index\.js$/.test(name)) rmSync(join(dist, name))
  for (const [file, modules] of files)
    writeFileSync(join(dist, file), escapeNonAscii(makeFileText(file, modules, paths)))
  const entry = join(dist, 'index.js')
  writeFileSync(entry, escapeNonAscii(shareRequire(addLoader(readFileSync(entry, 'utf8'), needed))))
}

/** Ids of the modules that webpack repeats in chunks of several files. */
function findSharedModules(chunks) {
  const first = new Map()
  const shared = new Set()
  for (const { modules, file } of chunks)
    for (const { id } of modules) {
      if (!first.has(id)) first.set(id, file)
      else if (first.get(id) !== file) shared.add(String(id))
    }
  return shared
}

const SMALL_BYTES = 4_000

/** A small module is put into a file that is loaded in any case, so that it does not load another file. */
function chooseSharedFile(mostGeneral, bytes) {
  return bytes > SMALL_BYTES ? mostGeneral : 'embedded-engine.js'
}

function mapGroups({ namedChunkGroups }) {
  const groups = new Map()
  for (const [name, { chunks }] of Object.entries(namedChunkGroups))
    for (const chunk of chunks) groups.set(chunk, [...(groups.get(chunk) ?? []), name])
  return groups
}

function chooseFile(names) {
  for (const [file, triggers] of FILES) if (names.some((name) => triggers.includes(name))) return file
  return names.length === 0 ? UNNAMED_FILE : `${names[0]}.js`
}

function rank(file) {
  const at = FILES.findIndex(([name]) => name === file)
  return at < 0 ? FILES.length : at
}

const MODULE = /^\/\*{3}\/ (\d+):$/m

/** The text of each module of a chunk, by its id: a function, without the comma after it. */
function listModules(chunk) {
  const [, ...parts] = chunk.replace(/\n};\s*$/, '').split(MODULE)
  const modules = new Map()
  for (let at = 0; at < parts.length; at += 2)
    modules.set(parts[at], parts[at + 1].trim().replace(/,$/, '').trimEnd())
  return modules
}

/** webpack's definition of the exports of a module. Each export has a function that returns it. */
const EXPORTS =
  /^(?:\/\* harmony export \*\/ )?__webpack_require__\.d\(__webpack_exports__, \{\n((?:.*\n)*?)(?:\/\* harmony export \*\/ )?\}\);\n/m
const EXPORT = /^(?:\/\* harmony export \*\/)? +("?[\w$]+"?): \(\) => \((.*)\),?$/

/**
 * Sets the exports at the end of a module instead. V8 compiles a function at its first call. For the functions of
 * webpack, this takes 3 ms of a small check. The modules of `src/` do not import each other in a cycle, and do not change
 * an export.
 */
function setExportsAtEnd(text, path) {
  const definition = EXPORTS.exec(text)
  if (definition === null) return text
  const lines = definition[1].trimEnd().split('\n')
  const members = lines.map((line) => {
    const [, name, value] = EXPORT.exec(line) ?? []
    if (name === undefined) throw new Error(`${path} has an export of an unknown form: ${line}`)
    return `  ${name}: ${value},\n`
  })
  const { index } = definition
  const rest = text.slice(0, index) + text.slice(index + definition[0].length)
  const end = rest.lastIndexOf('\n/***/ }')
  if (end < 0) throw new Error(`${path} has an unknown end`)
  return `${rest.slice(0, end)}\nObject.assign(__webpack_exports__, {\n${members.join('')}});\n${rest.slice(end)}`
}

/**
 * Writes each character that is not ASCII as an escape. V8 keeps the complete text of a script, in two bytes per character
 * if one of them needs two.
 */
function escapeNonAscii(text) {
  const [ambiguous] = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.exec(text) ?? []
  if (ambiguous !== undefined) throw new Error(`an escape would change the meaning of ${ambiguous}`)
  return text.replaceAll(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function makeFileText(file, modules, paths) {
  const held = [...modules]
    .map(([id, text]) => ({ id, text, path: (paths.get(id) ?? '').replace(/ \+ \d+ modules?$/, '') }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : Number(a.id) - Number(b.id)))
  const title = HELD[file] === undefined ? file : `${file}: ${HELD[file]}`
  return `// ${title}. Written by scripts/bundle.mjs.\nexport const modules = {\n${held
    .map(({ id, text, path }) => {
      // Where webpack joined several modules, it names each of them itself.
      const heading = text.includes('CONCATENATED MODULE: ') ? '' : `// ${path}\n`
      return `\n${heading}${id}:\n${text},\n`
    })
    .join('')}\n};\n`
}

/** webpack's loader of chunks, from its heading to the end of its block. */
const LOADER_PARTS = ['ensure chunk', 'get javascript chunk filename', 'import chunk loading']

function addLoader(entry, needed) {
  let text = entry
  for (const part of LOADER_PARTS) {
    const start = text.indexOf(`/******/ /* webpack/runtime/${part} */`)
    const end = text.indexOf('/******/ })();\n', start)
    if (start < 0 || end < 0) throw new Error(`index.js has no "webpack/runtime/${part}"`)
    const replacement = part === 'ensure chunk' ? makeLoader(needed) : ''
    text = text.slice(0, start) + replacement + text.slice(end + '/******/ })();\n'.length)
  }
  return text
}

/** webpack makes a function `require` for each library of Node. */
function shareRequire(entry) {
  const made = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)'
  const firstLine = entry.indexOf('\n') + 1
  const rest = entry.slice(firstLine).replaceAll(`${made}(`, 'requireOfNode(')
  return `${entry.slice(0, firstLine)}const requireOfNode = ${made};\n${rest}`
}

function makeLoader(needed) {
  const rows = [...needed]
    .sort(([a], [b]) => a - b)
    .map(
      ([chunk, files]) =>
        `  ${chunk}: [${[...files]
          .sort()
          .map((file) => `'./${file}'`)
          .join(', ')}],\n`,
    )
  return `// The files that hold what each import() asks for.
const FILES = {
${rows.join('')}};
const loadFile = async (file) => Object.assign(__nccwpck_require__.m, (await import(file)).modules);
__nccwpck_require__.e = (chunk) => Promise.all(FILES[chunk].map(loadFile));
`
}

/** The licenses of all packages in the bundle, with their texts. */
export function makeLicensesText(root, stats) {
  const folders = new Set()
  const visit = ({ name = '', modules = [] }) => {
    const [folder] = /^\.\/.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name) ?? []
    if (folder !== undefined) folders.add(folder)
    modules.forEach(visit)
  }
  for (const { modules } of stats.chunks) modules.forEach(visit)
  const texts = [...folders].sort().map((folder) => {
    const at = join(root, folder)
    const { name, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
    const file = readdirSync(at).find((entry) => /^licen[sc]e/i.test(entry))
    const text = file === undefined ? '' : readFileSync(join(at, file), 'utf8').trim()
    return [name, `${name}\n${license}\n${text}`.trim()]
  })
  // Two versions of one package have one license.
  return `${[...new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1))).values()].join('\n\n')}\n`
}
