import { expect, it } from 'vitest'
import { firstNames } from '@/utils/act/decide/first-names'

it.each([
  ['Ada', 'Ada'],
  ['Ada Byron', 'Ada'],
  ['Ada Maria Byron', 'Ada'],
  ['Mia and Tom', 'Mia and Tom'],
  ['Mia und Tom Weber', 'Mia und Tom'],
  ['Jean-Luc Petit', 'Jean-Luc'],
  ['דנה לוי', 'דנה'],
  ['', '']
])('reads %j as %j', (called, names) => expect(firstNames(called)).toBe(names))
