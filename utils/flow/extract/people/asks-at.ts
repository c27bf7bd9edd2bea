import type { Token } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { phrases } from '../tables'

/** Whether words that ask something of a guest begin at a token: what to bring, to answer, to fetch. No name goes on over them. */
export function asksAt({ smallPrint, cues }: Language): (list: readonly Token[], at: number) => boolean {
  const asking = [smallPrint.bring, cues.signals.invites, cues.roles['reply-by'], cues.roles['pick-up']].flat()
  return (list, at) => phrases(asking).at(list, at) !== null
}
