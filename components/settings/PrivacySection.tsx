import { useSurface } from '../basics/surface'

/** The promises, in plain words. */
export function PrivacySection() {
  const { settings } = useSurface().strings
  return (
    <section class="sheet stack">
      <h2>{settings.privacy}</h2>
      <ul class="dashes stack stack-tight">
        {settings.privacyLines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
