const STAMP_AND_SENDER = /^\[([^\]]{1,60})\] (.{0,300}?): ?$/s

/**
 * The attribute `data-pre-plain-text`, which WhatsApp writes for copying: "[9:03 AM, 11/16/2026] Dana Ruiz: ". The
 * stamp's order and clock follow the interface language. Null for anything else.
 */
export function parsePrePlainText(value: string | null): { stamp: string; sender: string } | null {
  const match = STAMP_AND_SENDER.exec(value?.slice(0, 400) ?? '')
  return match ? { stamp: match[1] ?? '', sender: match[2] ?? '' } : null
}
