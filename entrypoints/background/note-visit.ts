import { putVisit } from '@/utils/flow/store/write-hosting'

/** Something was read today. Which day is all that is kept, and only while the quiet line is on for a child. */
export const noteVisit = (today: string): Promise<void> => putVisit(today)
