import { peers } from '../peers/peers'
import { ourAnswer, peerAnswer } from './answers'
import { type Gold, readDevelopmentData } from './gold'
import { MEASURES, ORDINARY_MUST } from './measures'
import { printLanguages } from './print-languages'
import { percent, printTable } from './print-table'
import { type Judged, scoreMessages } from './score-messages'

/** The table of the development data, all languages together with the peers, then one by one. */
export function evaluateDevelopment(folder: string, codes: readonly string[]): void {
  const data = readDevelopmentData(folder)
  const messages = data.messages.filter(({ lang }) => ALL.includes(lang))
  const ours = judge(messages, ourAnswer)
  printReaders(messages, ours)
  printOrdinary(data.ordinary)
  printLanguages('Development data, by language', ours, codes)
}

/** Judged whether or not we read them yet. */
const ALL: readonly string[] = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl']

const judge = (messages: readonly Gold[], read: (gold: Gold) => Judged[number]['answer']): Judged =>
  messages.map(gold => ({ gold, answer: read(gold) }))

function printReaders(messages: readonly Gold[], ours: Judged): void {
  const readers = peers.map(peer =>
    judge(
      messages.filter(({ lang }) => peer.reads(lang)),
      gold => peerAnswer(peer, gold)
    )
  )
  const [own, ...others] = [ours, ...readers].map(scoreMessages)
  if (!own) return
  printTable(
    'Development data. A peer offers what holds a party word and a date; it is judged in the languages that it reads.',
    ['measure', 'must reach', 'ours', ...peers.map(({ name }) => name)],
    MEASURES.map(({ name, must, of, isOurs }) => [
      name,
      must,
      percent(of(own)),
      ...others.map(scores => (isOurs ? '-' : percent(of(scores))))
    ])
  )
}

/** Offers on ordinary messages that are neither an invitation nor a plan. */
function printOrdinary(ordinary: readonly Gold[]): void {
  const others = ordinary.filter(gold => gold.class === 'other')
  const offered = others.filter(gold => ourAnswer(gold).isInvite)
  console.log(`\nOrdinary messages offered: ${offered.length} of ${others.length} (at most ${ORDINARY_MUST})`)
}
