import { chipFor } from '@/components/strings/chips'
import type { ChipWords } from '@/utils/model/chip'
import { readMoment } from './reading-context'

/** The chip's texts in the language of the family; null for English, which every reader has. */
export async function chipWords(): Promise<ChipWords | null> {
  const { language } = await readMoment()
  return chipFor(language)
}
