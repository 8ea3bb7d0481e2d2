/** Price of a scan in most Regions, in US dollars: https://aws.amazon.com/athena/pricing/ */
export const ATHENA_DOLLARS_PER_BYTE = 5 / 2 ** 40
/** The minimum bytes that Athena charges for a query: https://aws.amazon.com/athena/pricing/ */
export const ATHENA_LEAST_BYTES = 10 * 2 ** 20
