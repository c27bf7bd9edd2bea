/* Markup of the frame that shows one mail, 2026-09. See notes.md. */

export const MESSAGE = '.mail-message-defaults'
