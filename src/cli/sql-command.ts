import { CheckError } from '../errors.js'

/** Prints the statements that Athena would run. */
export async function run(): Promise<number> {
  throw new CheckError('The Athena engine is not part of this build.')
}
