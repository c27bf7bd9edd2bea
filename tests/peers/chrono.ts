import { de, en, es, fr, it, nl, type ParsedComponents, type ParsedResult, pt } from 'chrono-node'
import { fromDate, type Peer, peerDate, toDate } from './peer'

const locales = new Map(Object.entries({ de, es, fr, it, nl, pt }))
const readerOf = (lang: string, region: string) => locales.get(lang)?.casual ?? (region === 'US' ? en.casual : en.GB)

const toWhen = (components: ParsedComponents) => fromDate(components.date(), components.isCertain('hour'))

const hasDay = ({ start }: ParsedResult) => start.isCertain('day') || start.isCertain('weekday')
const hasHour = ({ start }: ParsedResult) => start.isCertain('hour')

/**
 * chrono-node, in the language of the text. It gives "14 June" and "at 3pm" of two lines as two dates: the first hour
 * joins a day that has none.
 */
export const chrono: Peer = {
  name: 'chrono',
  reads: lang => lang === 'en' || locales.has(lang),
  read({ text, ref, lang, region }) {
    const found = readerOf(lang, region).parse(text, toDate(ref), { forwardDate: true })
    const first = found.find(hasDay) ?? found[0]
    if (!first) return null
    const day = toWhen(first.start)
    const clock = hasHour(first) ? first : found.find(hasHour)
    if (!day || !clock || clock === first) return peerDate(day, first.end ? toWhen(first.end) : null)
    const onDay = (components: ParsedComponents) => day + (toWhen(components)?.slice(10) ?? '')
    return peerDate(onDay(clock.start), clock.end ? onDay(clock.end) : null)
  }
}
