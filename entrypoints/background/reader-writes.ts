/**
 * What readers bring is written between the moments in which a place is let go of: those wait until it is written, and
 * whatever comes later has to ask whether it still may. Without this, a message on its way would outlive "delete everything".
 */
const LOCK = 'what readers bring'

/** Asks and writes, beside others that do. */
export const whileAllowed = <Result>(askAndWrite: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(LOCK, { mode: 'shared' }, askAndWrite)

/** Lets go of something while no reader's work is under way. Take the permission away first. */
export const whileNobodyWrites = <Result>(letGo: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(LOCK, letGo)
