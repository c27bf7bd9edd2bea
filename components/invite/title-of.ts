import type { Facts } from '@/utils/model/facts'
import type { Strings } from '../strings/strings'

/** What a party is called here: "Mia’s birthday party, turning 7". Holds text from a page. */
export const titleOf = (facts: Facts, strings: Strings): string =>
  strings.invite.title(facts.kind?.value ?? 'other', facts.honoree?.value ?? null, facts.age?.value ?? null)
