import { encode } from 'uqr'
import { useSurface } from './surface'

/** Modules of white around the code, as ISO/IEC 18004 asks. */
const QUIET_ZONE = 4
/** What a code of the largest version holds in bytes at the lowest correction level. */
const MAX_BYTES = 2_953

const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** One square for each dark module. */
function toPath(modules: boolean[][]): string {
  const squares = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
  return squares.join('')
}

/** A text as a QR code, made here, as SVG elements. It is dark on white in every theme, since cameras expect that. */
export function QrCode({ text }: { text: string }) {
  const { strings } = useSurface()
  if (byteLength(text) > MAX_BYTES) return <p>{strings.reply.qrTooLong}</p>
  const { data, size } = encode(text, { ecc: 'L', border: QUIET_ZONE })
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={strings.reply.qrLabel}>
      <rect width={size} height={size} fill="#fff" />
      <path d={toPath(data)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}
