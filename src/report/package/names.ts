/** The file with the SHA-256 sums of the other files. */
export const SUMS_FILE = 'SHA256SUMS'

/** The evidence package: every file that a report directory may hold of ours, in the order of their writing. */
export const REPORT_FILES = [
  'report.json',
  'evidence.csv',
  'summary.md',
  'queries.sql',
  'report.html',
  SUMS_FILE,
] as const
/** The name of a file of a package. */
export type ReportFile = (typeof REPORT_FILES)[number]

/** Paths of the files of a report that were written, by their names. */
export type WrittenFiles = { readonly [file in ReportFile]?: string }
