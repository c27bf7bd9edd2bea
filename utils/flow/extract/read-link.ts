import type { Words } from './tables'

/** Bounded: a hostile address costs a fixed number of steps at each place. */
const LINK = /\bhttps:\/\/[^\s<>"')\]]{4,400}/g
const MAP =
  /^https:\/\/(?:maps\.|goo\.gl\/maps|(?:www\.)?google\.[a-z.]{2,6}\/maps|(?:www\.)?openstreetmap\.|osm\.org|waze\.com|(?:www\.)?waze\.com|what3words\.com|w3w\.co)/
/** Hosts of meetings in the browser. */
const ONLINE =
  /^https:\/\/(?:[\w-]{1,40}\.)?(?:zoom\.us|meet\.[a-z.]{2,60}|teams\.(?:microsoft|live)\.com|whereby\.com|meet\.jit\.si|webex\.com)\//

/** The first link to an online party, and the first to a map. Never opened: text for the parent. */
export function readLinks(text: string): { link: Words | null; map: Words | null } {
  const links = [...text.matchAll(LINK)].map(toWords)
  return {
    link: links.find(({ value }) => ONLINE.test(value)) ?? null,
    map: links.find(({ value }) => MAP.test(value)) ?? null
  }
}

function toWords(match: RegExpExecArray): Words {
  const value = match[0].replace(/[.,;:!?]{1,5}$/, '')
  return { value, start: match.index, end: match.index + value.length }
}
