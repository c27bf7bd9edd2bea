interface Props {
  title: string
  lines: readonly string[]
}

/** A short list under a heading. */
export const Lines = ({ title, lines }: Props) => (
  <div class="stack stack-tight">
    <h2>{title}</h2>
    <ul class="dashes">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
)
