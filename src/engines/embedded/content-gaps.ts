import { UNREADABLE_KINDS, type UnreadableKind } from '../../log-formats/content.js'
import type { EngineGap } from '../../model/tally.js'
import type { UnreadableFiles } from './counting/tallying.js'

/** The files that are not read, as a gap; none where every file was read. */
export function unreadableFilesGap(
  { counts, first }: UnreadableFiles,
  logObject: (position: number) => string,
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
      samples: first.map((position) => ({ logObject: logObject(position), record: '' })),
    },
  ]
}
