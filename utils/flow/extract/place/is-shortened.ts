import type { Token } from '@/utils/kit/tokens'
import { words } from '../words'
import type { PlaceReader } from './place-reader'

/** A dot that ends no sentence: "St. Martin", "Hauptstr. 12". */
export const isShortened = (list: readonly Token[], at: number): boolean =>
  list[at]?.key === '.' &&
  list[at]?.spaced === false &&
  (list[at + 1]?.kind === 'number' ||
    (list[at - 1]?.capital === true &&
      (list[at - 1]?.key.length ?? 9) < 3 &&
      !/^x?[slx]$/.test(list[at - 1]?.key ?? '')))

/** "Rua Cel. Quirino", "salón Sta. Rosa": the dot behind a word that is always shortened. */
export const isTitleDot = ({ tokens: { list }, places }: PlaceReader, dot: number): boolean =>
  list[dot]?.key === '.' && words(places.shortened ?? '').has(list[dot - 1]?.key ?? '')
