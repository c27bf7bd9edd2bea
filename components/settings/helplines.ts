export interface Helpline {
  /** ISO 3166-1. */
  country: string
  name: string
  /** As it is dialled there. */
  phone: string
}

/** Lines that children can call, by country: a beginning, not a register. As known in 2026. */
export const HELPLINES: readonly Helpline[] = [
  { country: 'AR', name: 'Línea 102', phone: '102' },
  { country: 'AT', name: 'Rat auf Draht', phone: '147' },
  { country: 'AU', name: 'Kids Helpline', phone: '1800 55 1800' },
  { country: 'BE', name: 'Awel', phone: '102' },
  { country: 'BE', name: 'Écoute-Enfants', phone: '103' },
  { country: 'BR', name: 'Disque 100', phone: '100' },
  { country: 'CA', name: 'Kids Help Phone', phone: '1-800-668-6868' },
  { country: 'CH', name: 'Pro Juventute', phone: '147' },
  { country: 'DE', name: 'Nummer gegen Kummer', phone: '116 111' },
  { country: 'ES', name: 'ANAR', phone: '116 111' },
  { country: 'FR', name: 'Allô Enfance en Danger', phone: '119' },
  { country: 'GB', name: 'Childline', phone: '0800 1111' },
  { country: 'IE', name: 'Childline', phone: '1800 66 66 66' },
  { country: 'IN', name: 'Childline', phone: '1098' },
  { country: 'IT', name: 'Telefono Azzurro', phone: '1 96 96' },
  { country: 'LU', name: 'Kanner-Jugendtelefon', phone: '116 111' },
  { country: 'NL', name: 'Kindertelefoon', phone: '0800 0432' },
  { country: 'NZ', name: 'What’s Up', phone: '0800 942 8787' },
  { country: 'PT', name: 'SOS Criança', phone: '116 111' },
  { country: 'US', name: 'Childhelp', phone: '1-800-422-4453' },
  { country: 'ZA', name: 'Childline', phone: '116' }
]
