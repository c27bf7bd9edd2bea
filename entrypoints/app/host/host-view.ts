/** Steps of one gathering. */
export const GATHERING_STEPS = ['plan', 'invite', 'replies'] as const
export type GatheringStep = (typeof GATHERING_STEPS)[number]

/** What is planned and what could be; one gathering; families who take turns. */
export type HostView = { at: 'host' } | { at: 'gathering'; gatheringId: string; step: GatheringStep } | { at: 'turns' }

const stepOf = (value: string | null): GatheringStep => GATHERING_STEPS.find(step => step === value) ?? 'plan'

/** The step in an address: `?plans=host`, `?plans=turns`, `?plans=gathering&id=ID&step=STEP`; null for any other. */
export function readHostView(query: URLSearchParams): HostView | null {
  const at = query.get('plans')
  const gatheringId = query.get('id')
  if (at === 'host' || at === 'turns') return { at }
  if (at === 'gathering' && gatheringId) return { at, gatheringId, step: stepOf(query.get('step')) }
  return null
}

export const hostQuery = (view: HostView): Record<string, string> =>
  view.at === 'gathering' ? { plans: view.at, id: view.gatheringId, step: view.step } : { plans: view.at }
