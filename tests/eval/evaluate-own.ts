import { existsSync } from 'node:fs'
import { peers } from '../peers/peers'
import { ourAnswer, ourChange, peerAnswer } from './answers'
import { type Gold, readOwnCorpus } from './gold'
import { printLanguages } from './print-languages'
import { percent, printTable } from './print-table'
import { CHANGED, scoreChanges } from './score-changes'
import { scoreMessages } from './score-messages'

/** The project's own messages: the part that is looked at while working, and the part that is kept aside. */
export function evaluateOwn(codes: readonly string[]): void {
  const corpora = codes.flatMap(code => {
    const path = `tests/corpus/${code}.jsonl`
    return existsSync(path) ? [readOwnCorpus(path)] : []
  })
  const seen = corpora.flatMap(corpus => corpus.seen)
  const aside = corpora.flatMap(corpus => corpus.aside)
  printLanguages('Own corpus, seen', judgeOurs(seen), codes)
  printLanguages('Own corpus, aside (start and end exact: 95 % in English, 92 % elsewhere)', judgeOurs(aside), codes)
  printPeers(aside, codes)
  printChanges('Own corpus, seen: what changes tell', seen, codes)
  printChanges('Own corpus, aside: what changes tell', aside, codes)
}

const judgeOurs = (messages: readonly Gold[]) => messages.map(gold => ({ gold, answer: ourAnswer(gold) }))

/** What changes say of when and where, F1, and those that say something wrong. */
function printChanges(title: string, messages: readonly Gold[], codes: readonly string[]): void {
  const rows = codes.map(code => {
    const changes = messages.filter(gold => gold.lang === code && gold.class === 'update')
    const { facts, wrong } = scoreChanges(changes.map(gold => ({ gold, answer: ourChange(gold) })))
    return [code, `${changes.length}`, percent(wrong), ...CHANGED.map(fact => percent(facts[fact]))]
  })
  printTable(title, ['language', 'changes', 'say something wrong', ...CHANGED], rows)
}

function printPeers(messages: readonly Gold[], codes: readonly string[]): void {
  const rows = codes.map(code => {
    const own = messages.filter(({ lang }) => lang === code)
    const peerShares = peers.map(peer =>
      peer.reads(code)
        ? percent(scoreMessages(own.map(gold => ({ gold, answer: peerAnswer(peer, gold) }))).startAndEnd)
        : '-'
    )
    return [code, percent(scoreMessages(judgeOurs(own)).startAndEnd), ...peerShares]
  })
  printTable('Own corpus, aside: start and end exact', ['language', 'ours', ...peers.map(({ name }) => name)], rows)
}
