const sets = new Map<string, ReadonlySet<string>>()

/** A language's list of words, written as one string, as a set; made once for each list. */
export function words(list: string): ReadonlySet<string> {
  let set = sets.get(list)
  if (!set) {
    set = new Set(list.split(' '))
    sets.set(list, set)
  }
  return set
}
