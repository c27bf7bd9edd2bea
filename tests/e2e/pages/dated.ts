/** The day of the dated pages in `tests/fixtures/sites`, as an instant. */
export const DATED = '2026-11-21T12:00:00Z'
