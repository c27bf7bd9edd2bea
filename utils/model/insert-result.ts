/** What came of putting a draft into a page. Only `inserted` and `unsure` changed anything there. */
export type InsertResult =
  | 'inserted'
  /** No open tab shows this conversation for certain, with a place to write. */
  | 'not-open'
  /** More than one shows it, and nobody can tell which is meant. */
  | 'several'
  /** The parent is writing something there. */
  | 'not-empty'
  /** The page shows another conversation now. */
  | 'changed'
  /** Text went in and does not read back as one copy of the draft; the box was not touched again. */
  | 'unsure'
  | 'failed'
