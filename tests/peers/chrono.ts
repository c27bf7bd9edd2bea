import { de, en, es, fr, it, nl, type ParsedComponents, pt } from 'chrono-node'
import { fromDate, type Peer, peerDate, toDate } from './peer'

const locales = new Map(Object.entries({ de, es, fr, it, nl, pt }))
const readerOf = (lang: string, region: string) => locales.get(lang)?.casual ?? (region === 'US' ? en.casual : en.GB)

const toWhen = (components: ParsedComponents) => fromDate(components.date(), components.isCertain('hour'))

/** chrono-node, in the language of the text. */
export const chrono: Peer = {
  name: 'chrono',
  reads: lang => lang === 'en' || locales.has(lang),
  read({ text, ref, lang, region }) {
    const [first] = readerOf(lang, region).parse(text, toDate(ref), { forwardDate: true })
    return first ? peerDate(toWhen(first.start), first.end ? toWhen(first.end) : null) : null
  }
}
