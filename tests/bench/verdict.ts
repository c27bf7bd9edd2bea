/** Prints one measure beside what it may be, and says whether it holds. */
export function verdict(name: string, value: number, limit: number, words: string): boolean {
  const holds = value <= limit
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}: ${words}`)
  return holds
}
