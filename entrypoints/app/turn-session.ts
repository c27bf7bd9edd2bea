import { browser } from 'wxt/browser'
import type { Turn } from '@/utils/act/decide/child-turn'

/**
 * Whose turn it is, on what, and who taps: the child, or a parent who is told. Each of the two has taps of its own, so
 * that a parent never sees what a child has not released, and no child's answers are in truth a parent's.
 */
export interface TurnKey {
  invitationId: string
  childId: string
  toldByParent: boolean
}

/** What a child has tapped and not yet released. It lives in `storage.session`: memory, gone with the browser. */
export interface TurnSession extends TurnKey {
  /** In a popup or a panel, which forgets its address when it closes; a window of its own does not. */
  isBesidePage: boolean
  turn: Turn
  /** The child's own line, as far as it is typed. */
  words?: string
  /** The party as the child knew it at the last tap, from `partyMark`. */
  party: string
  /** Which page wrote it last. */
  page?: string
}

const PAGE = crypto.randomUUID()

const TAPS = 'childTurn/'
/** In `storage.local`, which outlives the browser: only that a turn was begun, so that a restart can be told. */
const BEGUN = 'childTurnBegun/'

const TOLD = 'told'

const pathOf = ({ invitationId, childId, toldByParent }: TurnKey): string =>
  [invitationId, childId, ...(toldByParent ? [TOLD] : [])].join('/')

export async function readTurn(key: TurnKey): Promise<TurnSession | null> {
  const name = TAPS + pathOf(key)
  const found = await browser.storage.session.get(name)
  return (found[name] as TurnSession | undefined) ?? null
}

/** Whether a turn was begun and neither released nor stopped. */
export async function hasBegun(key: TurnKey): Promise<boolean> {
  const name = BEGUN + pathOf(key)
  return (await browser.storage.local.get(name))[name] === true
}

export async function writeTurn(session: TurnSession): Promise<void> {
  await Promise.all([
    browser.storage.session.set({ [TAPS + pathOf(session)]: { ...session, page: PAGE } }),
    browser.storage.local.set({ [BEGUN + pathOf(session)]: true })
  ])
}

export async function forgetTurn(key: TurnKey): Promise<void> {
  await Promise.all([
    browser.storage.session.remove(TAPS + pathOf(key)),
    browser.storage.local.remove(BEGUN + pathOf(key))
  ])
}

/** Both ways of taking a turn end with an answer. */
export async function forgetBothTurns(key: TurnKey): Promise<void> {
  await Promise.all([true, false].map(toldByParent => forgetTurn({ ...key, toldByParent })))
}

/** Calls back with the taps of a turn when another window changes them; null once they are gone. Returns how to stop. */
export function onTurn(key: TurnKey, show: (session: TurnSession | null) => void): () => void {
  const name = TAPS + pathOf(key)
  const look = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[name] : undefined
    const session = (change?.newValue as TurnSession | undefined) ?? null
    if (change && session?.page !== PAGE) show(session)
  }
  browser.storage.onChanged.addListener(look)
  return () => browser.storage.onChanged.removeListener(look)
}

const readSessions = async (): Promise<TurnSession[]> =>
  Object.entries(await browser.storage.session.get(null))
    .filter(([name]) => name.startsWith(TAPS))
    .map(([, value]) => value as TurnSession)

/** A turn that was begun in a popup or a panel and can go on there. */
export async function findTurnBesidePage(): Promise<TurnSession | null> {
  return (await readSessions()).find(({ isBesidePage }) => isBesidePage) ?? null
}

/** Every turn that was begun, also those whose taps went with the browser. */
export async function findTurns(): Promise<TurnKey[]> {
  const names = Object.keys(await browser.storage.local.get(null)).filter(name => name.startsWith(BEGUN))
  return names.map(name => {
    const [invitationId = '', childId = '', mode] = name.slice(BEGUN.length).split('/')
    return { invitationId, childId, toldByParent: mode === TOLD }
  })
}
