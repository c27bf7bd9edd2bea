import type { GatheringPlan } from '@/utils/model/gathering'
import { useSurface } from '../basics/surface'

/** What a template takes: where, how long, what to get ready, and what to do when it rains. */
export function PlanFacts({ plan: { place, minutes, cost, needs, rain } }: { plan: GatheringPlan }) {
  const { strings, locale } = useSurface()
  const { host } = strings
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(needs.map(need => host.needs[need]))
  return (
    <div class="stack stack-tight">
      <p class="soft">{host.about(host.places[place], minutes, host.costs[cost])}</p>
      <p>{host.youNeed(list)}</p>
      {rain && <p>{host.ifRain(host.activities[rain])}</p>}
    </div>
  )
}
