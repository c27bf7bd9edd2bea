import { browser } from 'wxt/browser'
import { readSettings } from '@/utils/flow/store/read'
import { isLanguage } from '@/utils/kit/is-language'
import { addDays, browserZone, todayIn } from '@/utils/kit/time'
import type { Settings } from '@/utils/model/family'

/** What the handlers need to know of the family and of the moment, looked up once for each event. */
export interface Moment {
  settings: Settings
  /** IANA time zone of the family. */
  zone: string
  /** ISO 3166-1 country. */
  region: string
  /** BCP 47. */
  language: string
  /** Instant. */
  now: string
  /** A day on the family's clock. */
  today: string
  /** Instant at which a text that does not say when it was written still held: it finds the year of "14 June". */
  seenAt?: string
}

export async function readMoment(): Promise<Moment> {
  const settings = await readSettings()
  const language = languageOf(settings)
  const now = new Date().toISOString()
  const zone = settings.timeZone ?? browserZone()
  return { settings, zone, region: regionOf(language, zone), language, now, today: todayIn(zone, now) }
}

const DEFAULT_LANGUAGE = 'en-GB'

/** What the family chose, or the browser's; one that `Intl` does not take would stop every reading. */
const languageOf = (settings: Settings): string =>
  [settings.language, browser.i18n.getUILanguage()].find(tag => tag && isLanguage(tag)) ?? DEFAULT_LANGUAGE

/** The day before which content goes, by the days that the parent chose; '' where everything is kept. */
export const forgottenBefore = ({ settings: { keepDays }, today }: Pick<Moment, 'settings' | 'today'>): string =>
  keepDays === null ? '' : addDays(today, -keepDays)

/**
 * The country whose habits dates are read by. Many browsers outside America are set to American English, so the month
 * comes first only where the time zone agrees.
 */
export function regionOf(language: string, zone: string): string {
  const { region } = isLanguage(language) ? new Intl.Locale(language) : {}
  const isAmerica = /^(America|US)\/|^Pacific\/Honolulu$/.test(zone)
  if (isAmerica) return region ?? 'US'
  return region && region !== 'US' ? region : 'GB'
}
