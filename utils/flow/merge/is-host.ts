import { fold } from '@/utils/kit/text'

/** Who invited, as far as the page tells. */
export interface Host {
  sender: string | null
  /** The conversation that the invitation came in, if two people talk there. */
  pair: string | null
}

/** In a page that shows no names everybody is nobody, except where there is only one other. */
export function isHost({ sender, own, pair }: Host & { own: boolean }, host: Host | null): boolean {
  if (host === null || own) return false
  if (pair !== null && pair === host.pair) return true
  return host.sender !== null && sender !== null && fold(sender) === fold(host.sender)
}
