/** Each gives a line for every place where the screen breaks the rule. */
interface Measures {
  /** `least` is in CSS pixels. */
  smallTargets: (least: number) => string[]
  unequalBoxes: () => string[]
  unequalWeights: () => string[]
  signalColours: () => string[]
  numbers: (locale: string) => string[]
  pushingWords: (locale: string) => string[]
  misfits: () => string[]
}

/** What the tests drive, on `window`. */
interface Gallery {
  names: readonly string[]
  /** By their tags (BCP 47). */
  languages: readonly string[]
  /** Shows one state in place of the one before, and resolves when it stands. */
  show: (name: string, language: string) => Promise<void>
  measure: Measures
}

declare global {
  interface Window {
    gallery: Gallery
  }
}

export {}
