/** Run in a process of its own: prints the milliseconds of the first messages that a reader reads. */

import { passesGate } from '@/tests/passes-gate'
import { readText } from '@/utils/flow/read-text'
import { chrono } from '../peers/chrono'
import { useUtc } from '../peers/peer'
import { workedFor } from './timing'

/** Of one language: an engine compiles a pattern in earnest when it is used again. */
const texts = [
  'Mia has her 6th birthday party on Saturday 6 June, 2-4pm at the Scout Hut. Please reply by Friday!',
  'Leo would love it if you came to his party on Sunday 14th June from 11 til 1 at ours. Let me know by the 5th x'
]
const ref = '2026-05-12T18:00'

/** The first message alone, gate and chain. Neither reader is asked for a time zone, whose tables the engine loads once. */
function readFirst(): void {
  const [text = ''] = texts
  passesGate(text)
  readText({ key: 'a', text, sender: null }, { region: 'GB', sentAt: ref, seenAt: null })
}

const readers: Readonly<Record<string, () => void>> = {
  ours: readFirst,
  chrono: () => {
    for (const text of texts) chrono.read({ text, lang: 'en', ref, region: 'GB' })
  }
}

useUtc()
const start = workedFor()
readers[process.argv[2] ?? '']?.()
console.log(workedFor() - start)
