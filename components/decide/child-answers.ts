import type { ComponentChildren } from 'preact'
import type { About, Again, Feeling, Help, Instead, Inviter, Wish } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { faces } from '../basics/pictures/faces'
import { abouts, agains, helps, insteads, inviters, wishes } from '../basics/pictures/scenes'
import type { Strings } from '../strings/strings'

/** A question of the child's turn with the answers that it shows. */
export type ChildQuestion =
  | { card: 'feeling'; answers: readonly Feeling[] }
  | { card: 'about'; answers: readonly About[] }
  | { card: 'inviter'; answers: readonly Inviter[] }
  | { card: 'wish'; answers: readonly Wish[] }
  | { card: 'help'; answers: readonly Help[] }
  | { card: 'instead'; answers: readonly Instead[] }
  | { card: 'again'; answers: readonly Again[] }

export type ChildAnswer = Feeling | About | Inviter | Wish | Help | Instead | Again

export interface ShownAnswer {
  value: ChildAnswer
  words: string
  picture: ComponentChildren
}

const PICTURES: Record<ChildQuestion['card'], Readonly<Record<string, ComponentChildren>>> = {
  feeling: faces,
  about: abouts,
  inviter: inviters,
  wish: wishes,
  help: helps,
  instead: insteads,
  again: agains
}

function wordsOf(card: ChildQuestion['card'], answer: string, band: AgeBand, { child }: Strings): string {
  const words: Readonly<Record<string, string>> = child[card]
  const young: Readonly<Record<string, string>> = card === 'about' && band === '5-7' ? child.aboutYoung : {}
  return young[answer] ?? words[answer] ?? answer
}

/** The answers with their words and pictures, in the order given. */
export const showAnswers = ({ card, answers }: ChildQuestion, band: AgeBand, strings: Strings): ShownAnswer[] =>
  answers.map(value => ({
    value,
    words: wordsOf(card, value, band, strings),
    picture: PICTURES[card][value]
  }))
