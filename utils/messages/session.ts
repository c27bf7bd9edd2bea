/**
 * What the background leaves in `storage.session` for the next popup, which takes it and removes it: the id of an
 * invitation to open.
 */
export const OPEN_INVITATION = 'openInvitation'

/** The same: a selected text that does not look like an invitation, for the paste box, so that it is not lost. */
export const SELECTED_TEXT = 'selectedText'
