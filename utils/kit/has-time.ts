import type { PartyReading } from '@/utils/model/reading'

/** When it begins is told, if only by an hour; an end alone is no time that a party is moved to. */
export const hasTime = ({ facts, time }: PartyReading): boolean => facts.start !== undefined || Boolean(time?.start)
