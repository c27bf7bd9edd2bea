import type { Signal } from '@/utils/languages/language'

/** What answers an invitation. */
export const ANSWERS: ReadonlySet<Signal> = new Set(['reply-yes', 'reply-no', 'reply-maybe'])
/** An answer that holds back. */
export const HOLDING_BACK: ReadonlySet<Signal> = new Set(['reply-no', 'reply-maybe'])
/** The words of a host. */
export const HOSTING: ReadonlySet<Signal> = new Set(['invited', 'invites', 'hosts', 'at-home'])
/** What is celebrated. */
export const OCCASIONS: ReadonlySet<Signal> = new Set(['party', 'birthday', 'gathering'])
