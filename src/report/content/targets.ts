import type { Report, Target } from '../../model/report.js'
import { cell, column, log, type Room, type Section, shortened, sorted, text } from './section.js'
import { shownSignatures } from './trend.js'
import { counted, figure, moment } from './words.js'

const URGENCY: Record<Target['verdict'], number> = {
  'non-compliant': 0,
  'no-traffic': 1,
  denied: 2,
  compliant: 3,
}
const VERDICTS = Object.keys(URGENCY) as Target['verdict'][]

/** `2 non-compliant, 1 compliant`: how many targets have which verdict. */
export function targetCounts(targets: readonly Target[]): string {
  return VERDICTS.map(
    (verdict) => [verdict, targets.filter((target) => target.verdict === verdict).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${figure(count)} ${verdict}`)
    .join(', ')
}

/** Denied by the bucket's own policy is as good as compliant. */
function isProven(verdict: Target['verdict']): boolean {
  return verdict === 'compliant' || verdict === 'denied'
}

/** The targets that are not compliant, the worst first, and of these those with most SigV2 requests. */
export function targetSection(report: Report, room: Room): Section | null {
  const wanting = report.targets.filter(({ verdict }) => !isProven(verdict))
  if (wanting.length === 0) return null
  return section(report.targets, wanting, room, {
    id: 'targets',
    title: 'Targets that are not compliant',
  })
}

export function compliantTargetSection(report: Report, room: Room): Section | null {
  const compliant = report.targets.filter(({ verdict }) => isProven(verdict))
  if (compliant.length === 0) return null
  return section(report.targets, compliant, room, {
    id: 'compliant-targets',
    title:
      compliant.length === 1
        ? 'The compliant target'
        : `The ${counted(compliant.length, 'compliant target')}`,
  })
}

function section(
  all: readonly Target[],
  targets: readonly Target[],
  room: Room,
  { id, title }: Pick<Section, 'id' | 'title'>,
): Section {
  const inOrder = [...targets].sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict] || b.sigV2 - a.sigV2)
  const shown = inOrder.slice(0, room.rows)
  const signatures = shownSignatures(shown)
  const left = targets.length - shown.length
  return {
    id,
    title,
    sentences: id === 'targets' ? [`Of ${counted(all.length, 'target')}: ${targetCounts(all)}.`] : [],
    columns: [
      column('Bucket', 'log', true),
      column('Network', 'log'),
      column('Verdict', 'text'),
      ...signatures.map(({ title: name }) => column(name, 'figure')),
      column('Last seen', 'time'),
    ],
    rows: shown.map((target) => ({
      id: null,
      cells: [
        cell(log(shortened(target.bucket, room))),
        cell(log(target.network)),
        cell(text(target.verdict)),
        ...signatures.map(({ key }) => sorted(target[key], cell(figure(target[key])))),
        sorted(target.lastSeen ?? '', cell(moment(target.lastSeen))),
      ],
    })),
    left:
      left > 0 ? [`${counted(left, 'more target')} ${left === 1 ? 'is' : 'are'} in \`report.json\`.`] : [],
  }
}
