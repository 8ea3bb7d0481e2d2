// Makes V8 compile the functions of a small check when it loads them. By default, V8 skips a function and parses it again at
// its first call. It compiles a function in parentheses at once: https://v8.dev/blog/preparser#pife.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@babel/parser'

const root = fileURLToPath(new URL('..', import.meta.url))
const SMALL_CHECK = ['check', 'examples/access-logs']
const EXIT_NON_COMPLIANT = 1
/** Which functions run depends on the time. It is always the day after the logs, so that each build writes the same files. */
const STOP_CLOCK =
  'data:text/javascript,process.hrtime = () => [0, 0]; Date.now = () => Date.UTC(2026, 10, 21)'

/** Rewrites the files of `dist` that hold modules. It puts the functions of a small check in parentheses. */
export function compileAtLoad(dist) {
  for (const [path, functions] of findFunctions(dist)) {
    const text = readFileSync(path, 'utf8')
    if (text.includes('\nexport const modules = {'))
      writeFileSync(path, moveFunctionsUp(addParentheses(text, functions)))
  }
}

/** The functions that a small check runs, by file: their ranges of characters, as `START:END`. */
function findFunctions(dist) {
  const folder = mkdtempSync(join(tmpdir(), 's3-sigv4-check-functions-'))
  try {
    // Other variables, such as those of a workflow or for colors, would change which functions run.
    runSmallCheck(dist, { NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: '1' })
    const [name] = readdirSync(folder)
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    return new Map(
      result
        .filter(({ url }) => url.startsWith('file:'))
        .map(({ url, functions }) => {
          const run = functions.map(({ ranges: [whole] }) => whole).filter(({ count }) => count > 0)
          const ranges = run.map(({ startOffset, endOffset }) => `${startOffset}:${endOffset}`)
          return [fileURLToPath(url), new Set(ranges)]
        }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runSmallCheck(dist, env) {
  const command = ['--import', STOP_CLOCK, join(dist, 'cli.js'), ...SMALL_CHECK]
  // A terminal would change which functions run.
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'pipe' })
  if (status !== EXIT_NON_COMPLIANT) throw new Error(`The small check ended with ${status}: ${stderr}`)
}

/** Puts functions in parentheses: expressions where they are, and declarations as the value of a variable. */
function addParentheses(text, functions) {
  const nodes = listNodes(parse(text, { sourceType: 'module' }).program)
  const statements = new Set(listFunctionBodies(nodes).flatMap(({ body }) => body))
  const changed = new Set(nodes.flatMap(listAssignedNames))
  const insertions = []
  const insertAround = ({ start, end }, before, after) =>
    insertions.push({ at: start, inserted: before }, { at: end, inserted: after })
  for (const node of nodes) {
    if (!functions.has(`${node.start}:${node.end}`)) continue
    // A name with another value must stay a declaration: in its own expression, a function cannot change its name.
    if (node.type === 'FunctionDeclaration' && statements.has(node) && !changed.has(node.id.name))
      insertAround(node, `var ${node.id.name} = (`, ');')
    else if (isFunctionExpression(node) && node.extra?.parenthesized !== true) insertAround(node, '(', ')')
  }
  let written = ''
  let from = 0
  for (const { at, inserted } of insertions.sort((a, b) => a.at - b.at)) {
    written += text.slice(from, at) + inserted
    from = at
  }
  return written + text.slice(from)
}

/**
 * Moves the functions that `addParentheses` made the value of a variable before the statements that can call them, where
 * a declaration takes effect. Comments move with their functions, and a move keeps the length of the text.
 */
function moveFunctionsUp(text) {
  const bodies = listFunctionBodies(listNodes(parse(text, { sourceType: 'module' }).program))
    // An inner body is before the outer one.
    .sort((a, b) => b.start - a.start)
  let written = text
  for (const { body, directives, start } of bodies) {
    if (!body.some(isFunctionVariable)) continue
    const begin = directives.at(-1)?.end ?? start + 1
    let end = begin
    const pieces = body.map((statement) => {
      const from = end
      end = findEnd(written, statement.end)
      return { statement, piece: written.slice(from, end) }
    })
    written = written.slice(0, begin) + orderPieces(pieces).join('') + written.slice(end)
  }
  return written
}

/** The end of a statement, with the comment behind it. */
function findEnd(text, end) {
  const lineEnd = text.indexOf('\n', end)
  return /^[ \t]*\/\//.test(text.slice(end, lineEnd)) ? lineEnd : end
}

/** In each of the source files that webpack joined: first the imports, then the functions, then the other statements. */
function orderPieces(pieces) {
  const sources = [[[], [], []]]
  for (const { statement, piece } of pieces) {
    if (statement.type === 'EmptyStatement' && piece.includes('// CONCATENATED MODULE: ')) {
      sources.push([[piece], [], []])
      continue
    }
    const [imports, functions, others] = sources.at(-1)
    if (isFunctionVariable(statement)) functions.push(piece)
    else if (others.length === 0 && isImport(statement)) imports.push(piece)
    else others.push(piece)
  }
  return sources.flat(2)
}

/** The names that a node gives a value. */
function listAssignedNames({ type, left, argument, id }) {
  const target = { AssignmentExpression: left, UpdateExpression: argument, VariableDeclarator: id }[type]
  return target?.type === 'Identifier' ? [target.name] : []
}

function isImport({ type, declarations }) {
  const init = type === 'VariableDeclaration' ? declarations[0].init : null
  return init?.type === 'CallExpression' && init.callee.name === '__webpack_require__'
}

function isFunctionVariable({ type, declarations }) {
  const init = type === 'VariableDeclaration' ? declarations[0].init : null
  return (
    init?.type === 'FunctionExpression' &&
    init.extra?.parenthesized === true &&
    init.id?.name === declarations[0].id.name
  )
}

function isFunctionExpression({ type }) {
  return type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
}

function listFunctionBodies(nodes) {
  return nodes
    .filter(({ type, body }) => /Function|Method/.test(type) && body.type === 'BlockStatement')
    .map(({ body }) => body)
}

function listNodes(node, listed = []) {
  listed.push(node)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string' && !child.type.startsWith('Comment')) listNodes(child, listed)
  return listed
}
