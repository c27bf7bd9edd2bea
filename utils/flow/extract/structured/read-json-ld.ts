import { MAX_STRUCTURED } from '@/utils/model/structured'
import { type StructuredEvent, toText } from './structured-event'
import { toWhen } from './to-when'

/** How deep and wide a document is looked through. */
const MAX = { depth: 6, nodes: 500 }

type Node = Readonly<Record<string, unknown>>

/** All schema.org events in one JSON-LD text: alone, in arrays, in `@graph`, inside other things. Broken JSON holds none. */
export function readJsonLd(text: string, zone: string | null): StructuredEvent[] {
  if (text.length > MAX_STRUCTURED.text) return []
  return nodesOf(parse(text))
    .filter(isEvent)
    .map(node => toEvent(node, zone))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

function nodesOf(root: unknown): Node[] {
  const found: Node[] = []
  const queue: [unknown, number][] = [[root, 0]]
  for (let seen = 0; seen < queue.length && seen < MAX.nodes; seen++) {
    const [value, depth] = queue[seen] ?? [null, 0]
    if (depth > MAX.depth || typeof value !== 'object' || value === null) continue
    if (isNode(value)) found.push(value)
    for (const inner of Object.values(value)) queue.push([inner, depth + 1])
  }
  return found
}

/** "Event", "SocialEvent", "https://schema.org/ChildrensEvent". */
const isEvent = (node: Node): boolean =>
  listOf(node['@type']).some(type => /(?:^|[/:#])[A-Za-z]{0,30}Event$/.test(String(type)))

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function toEvent(node: Node, zone: string | null): StructuredEvent {
  return {
    name: toText(node.name),
    start: toWhen(toText(node.startDate), zone),
    end: toWhen(toText(node.endDate), zone),
    ...placeOf(listOf(node.location)[0])
  }
}

/** A place is a text, or a thing with a name and an address, which is a text or a thing too. */
function placeOf(location: unknown): Pick<StructuredEvent, 'venue' | 'address'> {
  if (!isNode(location)) return { venue: toText(location), address: null }
  const { name, address } = location
  const parts = isNode(address) ? [address.streetAddress, address.postalCode, address.addressLocality] : [address]
  const line = parts.flatMap(part => toText(part) ?? []).join(', ')
  return { venue: toText(name), address: toText(line) }
}
