/**
 * What the background leaves in `storage.session` for the next popup, which takes it and removes it: the id of an
 * invitation to open.
 */
export const OPEN_INVITATION = 'openInvitation'

/** The same: a selected text that does not look like an invitation, for the paste box, so that it is not lost. */
export const SELECTED_TEXT = 'selectedText'

/** `begun/SCREEN/WHAT/WHO`: what a parent began on a screen and did not hand in. */
export const BEGUN = 'begun/'

/** Screens that keep words to other families under `BEGUN`. */
export const BEGUN_MESSAGE = 'reach-out'
export const BEGUN_TEXT = 'text'

/** `childReads/CHILD`: a message that a child reads before it goes. */
export const CHILD_READS = 'childReads/'
