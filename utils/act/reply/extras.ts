import type { Note } from '@/utils/languages/replies'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Channel, Extras } from '@/utils/model/reply'

export const NO_EXTRAS: Extras = {
  again: false,
  meet: false,
  allergy: '',
  bring: '',
  pickUp: '',
  said: '',
  alt: '',
  leaveAt: ''
}

export const NOTES: readonly Note[] = ['allergy', 'bring', 'pickUp']

/** Which extras a reply has a place for; a group gets one plain sentence. */
export function extrasFor(intent: ReplyIntent, channel: Channel): (keyof Extras)[] {
  const shared: Partial<Record<ReplyIntent, (keyof Extras)[]>> = { part: ['leaveAt'], 'another-time': ['alt'] }
  const forHost: Partial<Record<ReplyIntent, (keyof Extras)[]>> = {
    yes: [...NOTES],
    part: [...NOTES],
    'change-of-mind': [...NOTES],
    no: ['again', 'meet'],
    cancel: ['again', 'meet'],
    thanks: ['said']
  }
  return [...(shared[intent] ?? []), ...(channel === 'group' ? [] : (forHost[intent] ?? []))]
}
