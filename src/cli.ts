export async function main(): Promise<void> {
  console.log(import.meta.url)
}
