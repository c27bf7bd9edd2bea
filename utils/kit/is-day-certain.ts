import type { Facts, Question } from '@/utils/model/facts'
import { dayOf } from './when'

/**
 * Whether the day of a party may be told, and put into a calendar, whatever is still open about its hour: nobody asks
 * which day it is, and no other reading of the words lies on another day.
 */
export function isDayCertain({ facts: { start }, questions }: Party): boolean {
  if (!start || questions.some(isDoubtOfDay)) return false
  return start.alternatives.every(other => dayOf(other) === dayOf(start.value))
}

interface Party {
  facts: Facts
  questions: readonly Question[]
}

/** A missing start that is there all the same lacks only its hour. */
const isDoubtOfDay = ({ about, why }: Question): boolean => about === 'start' && why !== 'missing'
