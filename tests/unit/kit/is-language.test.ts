import { expect, it } from 'vitest'
import { isLanguage } from '@/utils/kit/is-language'

it.each(['en', 'en-GB', 'de-CH-1996', 'zh-Hant-TW', 'pt-br'])('%s is one', tag => {
  expect(isLanguage(tag)).toBe(true)
})

it.each(['', 'not a language', 'en_GB', 'x', 'e', '*', 'en-'])('"%s" is none', tag => {
  expect(isLanguage(tag)).toBe(false)
})
