// Compiles assembly/scanner.ts to WebAssembly and writes it into the sources as text, so that the bundle needs no loader
// and no file next to it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const root = fileURLToPath(new URL('..', import.meta.url))
const MODULE = 'src/engines/embedded/scanner/wasm-base64.ts'
const COLUMNS = 104

/** The text of the source file that holds the compiled scanner. */
export async function compileScanner() {
  const { error, binary, stderr } = await compile()
  if (error) throw new Error(`assembly/scanner.ts does not compile: ${stderr}`)
  const text = Buffer.from(binary).toString('base64')
  const lines = []
  for (let at = 0; at < text.length; at += COLUMNS) lines.push(`  '${text.slice(at, at + COLUMNS)}',`)
  return [
    '/** assembly/scanner.ts as WebAssembly, in Base64. Written by scripts/build-scanner.mjs, not by hand. */',
    'export const SCANNER_MODULE = [',
    ...lines,
    "].join('')",
    '',
  ].join('\n')
}

async function compile() {
  const sources = new Set(readdirSync(`${root}assembly`).filter((name) => name.endsWith('.ts')))
  const written = new Map()
  const { error, stderr } = await asc.main(
    [
      'scanner.ts',
      '--outFile',
      'scanner.wasm',
      '-O3',
      '--enable',
      'simd',
      '--enable',
      'threads',
      '--sharedMemory',
      '--maximumMemory',
      '4096',
      '--runtime',
      'stub',
      '--noAssert',
      '--use',
      'abort=',
    ],
    {
      readFile: (name) => (sources.has(name) ? readFileSync(`${root}assembly/${name}`, 'utf8') : null),
      writeFile: (name, content) => written.set(name, content),
      listFiles: () => [],
    },
  )
  return { error, stderr: stderr.toString(), binary: written.get('scanner.wasm') }
}

/** Writes the file where it is not what the source builds. */
export async function writeScanner() {
  const text = await compileScanner()
  if (readOrNull() !== text) writeFileSync(root + MODULE, text)
}

function readOrNull() {
  try {
    return readFileSync(root + MODULE, 'utf8')
  } catch {
    return null
  }
}
