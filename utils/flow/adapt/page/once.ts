/** Works a value out when it is first asked for, and keeps it. */
export function once<Value extends object>(work: () => Value): () => Value {
  let known: Value | null = null
  return () => {
    known ??= work()
    return known
  }
}
