import type { Target } from '../../model/report.js'

const URGENCY: Record<Target['verdict'], number> = {
  'non-compliant': 0,
  'no-traffic': 1,
  denied: 2,
  compliant: 3,
}

/** At most so many targets: in their own order where there is room for all, else the worst first. */
export function shownTargets(targets: readonly Target[], most: number): readonly Target[] {
  if (targets.length <= most) return targets
  return [...targets].sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict]).slice(0, most)
}
