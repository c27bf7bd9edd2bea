/** The words by which places are told. */
export interface Places {
  /** Labels in front of a place on its own line. */
  labels: readonly string[]
  addressLabels: readonly string[]
  /** Prepositions before a place: the sure ones first, those that may also name a town after them. */
  before: readonly string[]
  /** "invited to", "drop by": what follows with a capital is a place. */
  arrivals: readonly string[]
  /** "at ours", "my house". */
  homes: readonly string[]
  /** A home is told with the preposition before it: "bei uns im Garten". */
  homesWhole?: true
  /** Before the name of who lives there: "chez Romain". */
  homesOf?: string
  /** Articles before the name of a family, which is told with them: "the Millers", "chez les Martin". */
  families?: string
  /** How the name of a family ends: "bei Wagners". */
  familiesEnd?: string
  /** Last word of a street, or part of one. */
  streets: string
  /** Last words, or ends, of streets that have their number behind them: `*straße`, `weg`. */
  numberedStreets?: string
  /** "For": behind it stands what is celebrated at a place, and no part of its name. */
  purposes?: string
  /** "Floor": with a figure before it, it belongs to the name of a place: "Teeküche im 2. Stock". */
  floors?: string
  /** Words of rain: behind one of them stands where else it may be. */
  rain?: string
  /** Every noun has a capital: alone it makes no name of a place. */
  nounsCapital?: true
  /** First words of streets that end in any name: "Am Weiher 3". */
  streetLeads?: string
  /** Words that begin a street, its name and number behind them: "calle Mayor 5", "C/ Sol 3". */
  streetsFirst?: string
  /** Streets are told without their kind too: "Mitre 1240". */
  bareStreets?: true
  /** Titles in the names of streets, shortened with a dot: "Rua Cel. Quirino". */
  shortened?: string
  /** "House number": behind it a figure alone is no day. */
  houseNumbers: string
  /** The number stands before the kind of street: "12 rue des Lilas". */
  numberFirst?: true
  /** Words between an address, or a place, and its town: "à Nantes". */
  townLinks?: string
  /** "número", "nº": stand before the number of a house. */
  numberSigns?: string
  /** Nouns that make a venue without a capital: "church hall". */
  venues: string
  /** The noun comes first in the name of a place, these adjectives behind it: "piscina municipal". */
  venuesFirst?: true
  venueTails?: string
  articles: string
  /** "in front of", "next to": what follows is beside the place. */
  near?: string
  /** Last words that make a street without a number, behind a comma or on a line of its own. */
  roads?: string
  /** Prepositions before a street without a number. */
  beforeStreet: string
  /** Lower-case words inside a name of a place: "of the". */
  inside: string
  /** Words between the name of a place and what is beside it: "near", "behind". */
  besides?: string
  /** "Not at", "park at": what follows is not the place of the party. */
  denied: readonly string[]
  /** "But": behind it stands where it is. */
  but: string
  /** Words after a preposition that make no place: "at the moment". */
  notPlaces: string
}
