import { UNREADABLE_KINDS, type UnreadableKind } from '../../log-formats/content.js'
import type { EngineGap } from '../../model/tally.js'
import { shortenPath } from '../../runtime/errors.js'
import type { UnreadableFiles } from './counting/tallying.js'

/** The gap for files that are not read. None if every file was read. */
export function makeUnreadableFilesGap(
  { counts, first }: UnreadableFiles,
  nameLogObject: (position: number) => string,
): readonly EngineGap[] {
  if (counts.size === 0) return []
  const kinds = (Object.keys(UNREADABLE_KINDS) as UnreadableKind[]).filter((kind) => counts.has(kind))
  const count = kinds.reduce((sum, kind) => sum + (counts.get(kind) as number), 0)
  const named = kinds.map((kind) => `${counts.get(kind)} ${kind}`).join(', ')
  const commands = kinds.map((kind) => `${kind}: ${UNREADABLE_KINDS[kind]}`).join('; ')
  return [
    {
      name: 'unreadable-files',
      bucket: null,
      count,
      message: `${count} ${count === 1 ? 'file was' : 'files were'} not read, and may hide SigV2 requests (${named}). Only plain text and gzip are read. Convert the files and check again (${commands}), or take them out.`,
      samples: first.map((position) => ({ logObject: nameLogObject(position), record: '' })),
    },
  ]
}

/** A file that a preview leaves out. */
export function describeUnreadableFile(logObject: string, kind: UnreadableKind): string {
  return `${shortenPath(logObject)} was not read: it is ${kind}. Convert it (${UNREADABLE_KINDS[kind]}), or remove it.`
}
