import { passesGate } from '@/tests/passes-gate'
import { readMessage } from '@/utils/flow/run'
import { chrono } from '../peers/chrono'
import type { Peer, PeerText } from '../peers/peer'
import { peers } from '../peers/peers'
import { benchMessages } from './bench-messages'
import { inWords, measureInTurns, ratioOf, spreadOf, type Task } from './timing'
import { verdict } from './verdict'

const GATE_TO_CHRONO = 1 / 5
const CHAIN_TO_CHRONO = 5
const RECOGNIZERS_TO_CHAIN = 30

/** The whole chain: language, class, roles, every fact. */
const readWhole = ({ text, ref, region }: PeerText) =>
  readMessage(
    { key: 'bench', text, sender: null, sentAt: { instant: `${ref}:00Z`, source: 'machine' } },
    { zone: 'Europe/London', region }
  )

const each = (name: string, texts: readonly PeerText[], read: (text: PeerText) => unknown, times: number): Task => ({
  name,
  times,
  run: () => {
    for (const text of texts) read(text)
  }
})

/** Microseconds for one message, of runs in milliseconds for all. */
const perMessage = (runs: readonly number[], texts: readonly PeerText[]): string =>
  inWords(spreadOf(runs.map(run => (1000 * run) / texts.length)))

/** Prints the gate and the chain beside the peers, and says whether all ratios hold. */
export function benchReadingTime(): boolean {
  const { candidates, dateless } = benchMessages()
  const results = [
    benchGate(dateless),
    benchChain(candidates),
    ...peers.slice(1).map(peer => benchPeer(peer, candidates))
  ]
  return results.every(Boolean)
}

function benchGate(texts: readonly PeerText[]): boolean {
  const [gate = [], theirs = []] = measureInTurns([
    each('gate', texts, ({ text }) => passesGate(text), 2000),
    each('chrono', texts, text => chrono.read(text), 40)
  ])
  const ratio = ratioOf(gate, theirs)
  const words = `${inWords(ratio)} of chrono's time (at most ${GATE_TO_CHRONO}); ${perMessage(gate, texts)} µs a message`
  return verdict(`Gate on ${texts.length} messages without a date`, ratio.median, GATE_TO_CHRONO, words)
}

function benchChain(texts: readonly PeerText[]): boolean {
  const [ours = [], theirs = []] = measureInTurns([
    each('chain', texts, readWhole, 5),
    each('chrono', texts, text => chrono.read(text), 5)
  ])
  const ratio = ratioOf(ours, theirs)
  const words = `${inWords(ratio)} times chrono (at most ${CHAIN_TO_CHRONO}); ${perMessage(ours, texts)} µs and ${perMessage(theirs, texts)} µs a message`
  return verdict(`Chain on ${texts.length} invitations`, ratio.median, CHAIN_TO_CHRONO, words)
}

/** Only Recognizers has a limit; the others are printed. */
function benchPeer(peer: Peer, all: readonly PeerText[]): boolean {
  const texts = all.filter(({ lang }) => peer.reads(lang))
  const [ours = [], theirs = []] = measureInTurns([
    each('chain', texts, readWhole, 20),
    each(peer.name, texts, text => peer.read(text), peer.name === 'Sherlock' ? 100 : 1)
  ])
  const ratio = ratioOf(theirs, ours)
  const limit = peer.name === 'Recognizers' ? RECOGNIZERS_TO_CHAIN : 0
  const wanted = limit > 0 ? ` (at least ${limit})` : ''
  const words = `${inWords(ratio)} times our chain${wanted}; ${perMessage(theirs, texts)} µs a message`
  return verdict(`${peer.name} on ${texts.length} invitations`, limit, ratio.median || 1, words)
}
