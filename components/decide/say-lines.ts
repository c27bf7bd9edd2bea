import type { ComponentChildren } from 'preact'
import type { ChildSay } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import type { Strings } from '../strings/strings'
import { type ShownAnswer, showAnswers } from './child-answers'

export interface SayLine {
  about: keyof ChildSay
  label: string
  /** The words of the card that was tapped, or the child's own. */
  text: string
  /** Of that card; a child's own words have none. */
  picture?: ComponentChildren
}

/** What a child released, in their words and the order of the turn. What is not there is not mentioned. */
export function sayLines(say: ChildSay, band: AgeBand, strings: Strings): SayLine[] {
  const { feeling, about, inviter, wish, help, instead, words } = say
  const tapped = [
    ...(feeling ? showAnswers({ card: 'feeling', answers: [feeling] }, band, strings) : []).map(as('feeling')),
    ...(about ? showAnswers({ card: 'about', answers: [about] }, band, strings) : []).map(as('about')),
    ...(inviter ? showAnswers({ card: 'inviter', answers: [inviter] }, band, strings) : []).map(as('inviter')),
    ...(wish ? showAnswers({ card: 'wish', answers: [wish] }, band, strings) : []).map(as('wish')),
    ...(help ? showAnswers({ card: 'help', answers: [help] }, band, strings) : []).map(as('help')),
    ...(instead ? showAnswers({ card: 'instead', answers: [instead] }, band, strings) : []).map(as('instead')),
    ...(words ? [{ about: 'words' as const, text: words }] : [])
  ]
  return tapped.map(line => ({ ...line, label: strings.child.says[line.about] }))
}

const as =
  <About extends keyof ChildSay>(about: About) =>
  ({ words, picture }: ShownAnswer) => ({ about, text: words, picture })
