import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import { HELPLINES } from './helplines'

/** Whom a worried child, or their parent, can call. It is the same for everybody, and looked up nowhere. */
export function HelplinesSection() {
  const { strings, locale } = useSurface()
  const { settings } = strings
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const lines = HELPLINES.map(line => ({ ...line, where: countries.of(line.country) ?? line.country }))
  return (
    <section class="sheet stack">
      <div>
        <h2>{settings.helplines}</h2>
        <p class="small soft">{settings.helplinesNote}</p>
      </div>
      <Fold label={settings.helplinesShow}>
        <dl class="helplines">
          {lines
            .sort((one, other) => one.where.localeCompare(other.where, locale))
            .map(({ where, name, phone }) => (
              <div key={`${where} ${name}`}>
                <dt>
                  {where}
                  <span class="small soft">{name}</span>
                </dt>
                <dd>{phone}</dd>
              </div>
            ))}
        </dl>
      </Fold>
    </section>
  )
}
