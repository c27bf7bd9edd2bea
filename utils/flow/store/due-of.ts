import type { Facts, When } from '@/utils/model/facts'

/** Sorts after every day that a party can have. */
const NO_DAY: When = '9999-12-31'

/** What the list of open invitations is sorted by: reply-by, else the start, else `9999-12-31`. */
export const dueOf = (facts: Facts): When => facts.replyBy?.value ?? facts.start?.value ?? NO_DAY
