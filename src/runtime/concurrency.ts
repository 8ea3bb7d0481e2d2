/** Concurrent calls: far below the rates that S3 and STS allow an account. */
const AT_ONE_TIME = 8

/** Like `Promise.all` over `items`, in their order, with few concurrent calls. After a failure no call starts. */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOneTime: number = AT_ONE_TIME,
): Promise<Result[]> {
  const results = new Array<Result>(items.length)
  let next = 0
  let hasFailed = false
  const runWorker = async () => {
    while (!hasFailed && next < items.length) {
      const index = next++
      try {
        results[index] = await work(items[index] as Item)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOneTime, items.length) }, runWorker))
  return results
}
