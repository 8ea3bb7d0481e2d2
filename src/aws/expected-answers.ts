/** The content of a successful answer. */
type Expected = { readonly root: string } | { readonly member: string }

/**
 * Calls whose answer would have a meaning without any content: logging is off, the bucket has no owner, the database
 * exists. The SDK reads an empty answer, and the page of a proxy, as an answer without content.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html,
 * https://docs.aws.amazon.com/athena/latest/APIReference/API_GetWorkGroup.html,
 * https://docs.aws.amazon.com/glue/latest/webapi/API_GetTable.html
 */
const EXPECTED: Readonly<Record<string, Expected>> = {
  GetBucketLoggingCommand: { root: 'BucketLoggingStatus' },
  GetBucketTaggingCommand: { root: 'Tagging' },
  GetBucketLocationCommand: { root: 'LocationConstraint' },
  ListBucketsCommand: { root: 'ListAllMyBucketsResult' },
  ListObjectsV2Command: { root: 'ListBucketResult' },
  ListMultipartUploadsCommand: { root: 'ListMultipartUploadsResult' },
  ListPartsCommand: { root: 'ListPartsResult' },
  GetCallerIdentityCommand: { root: 'GetCallerIdentityResponse' },
  GetWorkGroupCommand: { member: 'WorkGroup' },
  GetDatabaseCommand: { member: 'Database' },
  GetTableCommand: { member: 'Table' },
}

/** The answer of one attempt, as the SDK's HTTP handler gives it. */
interface HttpAnswer {
  readonly statusCode: number
  body: AsyncIterable<Uint8Array> | Uint8Array
}

/**
 * Reads the body of a successful answer, and leaves it there for the SDK.
 * @throws SyntaxError if the answer is truncated or is not from AWS
 */
export async function verifyAnswer(commandName: string | undefined, answer: HttpAnswer): Promise<void> {
  const expected = EXPECTED[commandName ?? '']
  const { statusCode, body } = answer
  if (expected === undefined || statusCode < 200 || statusCode >= 300) return
  const content = body instanceof Uint8Array ? body : await readAll(body)
  answer.body = content
  const text = new TextDecoder().decode(content)
  if ('root' in expected ? isDocument(text, expected.root) : hasMember(text, expected.member)) return
  throw Object.assign(new SyntaxError(`the answer does not hold ${Object.values(expected).join()}`), {
    $metadata: { httpStatusCode: statusCode },
  })
}

async function readAll(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A complete XML document with this root. */
function isDocument(xml: string, root: string): boolean {
  const begin = new RegExp(`^\\s*(?:<\\?xml[^>]*>\\s*)?<${root}(?:\\s[^>]*)?/?>`).exec(xml)?.[0]
  if (begin === undefined) return false
  const complete = xml.trimEnd()
  return begin.endsWith('/>') ? begin === complete : complete.endsWith(`</${root}>`)
}

function hasMember(json: string, member: string): boolean {
  const answer: unknown = JSON.parse(json)
  return typeof answer === 'object' && answer !== null && Object.hasOwn(answer, member)
}
