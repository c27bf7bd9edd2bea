/** One technology of compose boxes. It puts text in and reads it back; there is no way to send through it. */
export interface Editor {
  matches(box: HTMLElement): boolean
  /** What a person has written there; quotes and a signature that the site put in do not count. */
  read(box: HTMLElement): string
  /**
   * Focus, and the caret where a person would begin; false where there is no such place, and nothing was done. Editors
   * copy the caret a moment later: wait before `insert`.
   */
  placeCaret(box: HTMLElement): boolean
  /** Puts text at the caret, once. Whether it arrived is for `read` to tell: return values prove nothing. */
  insert(box: HTMLElement, text: string): void
}
