/** More than any card needs; a hostile page might send pages of it. */
const MAX_SHOWN = 2_000

interface Props {
  text: string
  /** Longest text that is shown, in UTF-16 units. */
  max?: number
}

/** Text that somebody else wrote: shown as text, in its own direction, bounded. */
export function Foreign({ text, max = MAX_SHOWN }: Props) {
  const shown = text.length > max ? `${text.slice(0, max).toWellFormed()}…` : text
  return (
    <bdi class="foreign" dir="auto">
      {shown}
    </bdi>
  )
}
