/** Run in a process of its own: prints the milliseconds of the first messages that a reader reads. */
import { readMessage } from '@/utils/flow/run'
import { passesGate } from '@/utils/languages/gates'
import { chrono } from '../peers/chrono'
import { useUtc } from '../peers/peer'

const texts = [
  {
    text: 'Mia has her 6th birthday party on Saturday 6 June, 2-4pm at the Scout Hut. Please reply by Friday!',
    lang: 'en'
  },
  {
    text: 'Leo feiert am 13.6. von 15 bis 18 Uhr Geburtstag bei uns im Garten. Bitte sag bis Montag Bescheid.',
    lang: 'de'
  }
]
const ref = '2026-05-12T18:00'

/** The first message alone, gate and chain. */
function readFirst(): void {
  const [{ text } = { text: '' }] = texts
  passesGate(text)
  const message = { key: 'a', text, sender: null, sentAt: { instant: `${ref}:00Z`, source: 'machine' as const } }
  readMessage(message, { zone: 'Europe/London', region: 'GB' })
}

const readers: Readonly<Record<string, () => void>> = {
  ours: readFirst,
  chrono: () => {
    for (const { text, lang } of texts) chrono.read({ text, lang, ref, region: 'GB' })
  }
}

useUtc()
const start = performance.now()
readers[process.argv[2] ?? '']?.()
console.log(performance.now() - start)
