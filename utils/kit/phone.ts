import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Only what looks like a telephone number is looked at; bounded, and linear. */
const SHAPE = /^\+?[\d\s()./-]{7,24}$/

/**
 * A telephone number as it is written in its country, or with its code where that is another one. Null for what is no
 * number of any country. `region` is ISO 3166-1. For the background alone: the library's tables are large.
 */
export function formatPhone(text: string, region: string): string | null {
  if (!SHAPE.test(text)) return null
  const country = isSupportedCountry(region) ? region : undefined
  const number = parsePhoneNumberFromString(text, country)
  if (!number?.isPossible()) return null
  const isHere = country !== undefined && number.countryCallingCode === getCountryCallingCode(country)
  return isHere ? number.formatNational() : number.formatInternational()
}
