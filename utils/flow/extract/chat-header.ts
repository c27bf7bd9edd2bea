/** "[12/05/26, 17:03:11] ", "12/5/26, 17:03 - ", "[17:03, 12/5/2026] ", "[17:03] ": what chats put before each line that is copied. */
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`
/** White space inside a line. */
const GAP = String.raw`[^\S\n]`
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:${GAP}?[AaPp]\.?${GAP}?[Mm]\.?)?`
/** Without its year only in brackets, where no party's day would stand beside its hour and a name. */
const SHORT_DAY = String.raw`\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?`
const HEADER = new RegExp(
  String.raw`^\u200e?(?:\[(?:${SHORT_DAY},?${GAP}${TIME}|${TIME}(?:,${GAP}${SHORT_DAY})?)\]|${DAY},?${GAP}${TIME}${GAP}-)(?=${GAP}[^:\n]{1,40}:(?!\d))`,
  'gm'
)

/** The parts of a copied chat that tell when a line was sent: no party is on that day. The writer's name is left. */
export const readChatHeaders = (text: string): { start: number; end: number }[] =>
  Array.from(text.matchAll(HEADER), ({ index, 0: words }) => ({ start: index, end: index + words.length }))
