/** Grown-ups whom nobody calls by a name alone. */
export interface Kin {
  /** "grandad": with a name or without. Behind `articles` it is the name that they are called by: "le papy Georges". */
  names: string
  /** "mum", only without: "mamma Teo" is Teo's mother. */
  alone: string
  /** "husband", behind `owners` ("my") only. */
  others: string
  owners: string
  articles?: string
  /** "festa della mamma": a day of the year. */
  feasts?: readonly string[]
}
