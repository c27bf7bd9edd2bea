import { expect, it } from 'vitest'
import { firstNames } from '@/utils/act/decide/first-names'

it.each([
  ['Ada', 'Ada'],
  ['Ada Byron', 'Ada'],
  ['Ada Maria Byron', 'Ada'],
  ['mia weber', 'mia'],
  ['Jan van der Berg', 'Jan'],
  ['Maria da Silva', 'Maria'],
  ['Ana de la Cruz', 'Ana'],
  ['Mia and Tom', 'Mia and Tom'],
  ['Mia und Tom Weber', 'Mia und Tom'],
  ['Ana y Luis de la Cruz', 'Ana y Luis'],
  ['Sofia e Pedro da Silva', 'Sofia e Pedro'],
  ['Léa et Hugo Petit', 'Léa et Hugo'],
  ['Sem en Noor van Dijk', 'Sem en Noor'],
  ['Mia & Tom', 'Mia & Tom'],
  ['Anna E Berg', 'Anna'],
  ['Mia Weber and Tom Byron', 'Mia and Tom'],
  ['Ortega y Gasset y', 'Ortega y Gasset'],
  ['Jean-Luc Petit', 'Jean-Luc'],
  ['דנה לוי', 'דנה'],
  ['Mia and', 'Mia'],
  ['', '']
])('reads %j as %j', (called, names) => expect(firstNames(called)).toBe(names))
