export const basics = {
  name: 'Shall We',
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  change: 'Change',
  remove: 'Remove',
  noThanks: 'No, thanks',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Your browser did not let us copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  openWide: 'Open wide',
  settings: 'Settings',
  storeClosed: 'Your invitations could not be opened. Nothing was deleted. Please restart the browser and try again.',
  problems: {
    'not-an-invitation': 'This does not look like an invitation. Keep it anyway?',
    'nothing-to-read': 'There is nothing to read here yet.',
    'ics-broken': 'This calendar file could not be read. It may be damaged.',
    'ics-empty': 'There is no event in this calendar file.',
    'ics-many': 'This file holds a whole calendar. Please save the one event as a file and open that.',
    'storage-full': 'The disk is full, so this could not be kept. Please make some room and try again.',
    refused: 'That is not possible at this step.',
    failed: 'That did not work. Please try again.'
  }
}
