declare module 'sherlockjs' {
  const sherlock: {
    _setNow(now: Date): void
    parse(text: string): { startDate: Date | null; endDate: Date | null; isAllDay: boolean }
  }
  export default sherlock
}
