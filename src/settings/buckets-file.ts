import { describeReadError, readInput } from '../runtime/read-file.js'
import { findBucketItemProblem } from './locations.js'

/** 10,000 names of 255 characters, with comments. */
const MOST_BYTES = 8 << 20
/** Most problems reported for one file. */
const MOST_PROBLEMS = 10

/** The names and patterns of a file, one per line. `#` begins a comment. */
export async function readBucketsFile(
  file: string,
): Promise<{ readonly items: readonly string[]; readonly problems: readonly string[] }> {
  let content: Uint8Array | null
  try {
    content = await readInput(file, MOST_BYTES)
  } catch (error) {
    return { items: [], problems: [`cannot be read: ${describeReadError(error)}.`] }
  }
  if (content === null) return { items: [], problems: [`is larger than ${MOST_BYTES} bytes.`] }
  const items: string[] = []
  const problems: string[] = []
  const text = new TextDecoder('utf-8').decode(content)
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const item = line.replace(/#.*$/s, '').trim()
    if (item === '') continue
    const problem = findBucketItemProblem(item)
    if (problem === null) items.push(item)
    else if (problems.length < MOST_PROBLEMS) problems.push(`line ${at + 1}: ${problem}`)
  }
  if (items.length === 0 && problems.length === 0) problems.push('does not contain a bucket name.')
  return { items, problems }
}
