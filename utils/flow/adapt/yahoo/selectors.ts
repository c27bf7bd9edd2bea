/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

const by = (id: string): string => `[data-test-id="${id}"]`

export const PANE = by('message-group-view') // 2026-09
export const SUBJECT = [by('message-group-subject-text')] // 2026-09
export const MESSAGE = by('message-view') // 2026-09
export const BODY = [by('message-view-body-content'), by('message-view-body')] // 2026-09
export const SENDER = [
  `${by('message-from')} ${by('email-pill')}`, // 2026-09
  `${by('message-from')}`,
  by('with-contact-card-anchor') // 2026-08
]
export const DATE = `${by('message-date')}, time` // 2026-09
export const FILE = '[data-test-id*="attachment"] [title], [data-test-id*="attachment"]' // 2025
export const ACCOUNT = [by('account-email'), by('profile-email')] // 2026-09

export const COMPOSE = [`${by('rte')}[contenteditable="true"]`] // 2026-09
export const COMPOSE_SUBJECT = `input${by('compose-subject')}` // 2025

/** A mail's body, or its subject. */
export const CONVERSATION_SIGN = `${by('message-view-body-content')}, ${by('message-group-subject-text')}` // 2026-09
