/**
 * The lines of a stream of text. Only a line feed ends one: JSON may hold U+2028 and its kin as they are, and
 * `node:readline` would cut there.
 */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let open: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n')
    open.push(first)
    for (const line of rest) {
      yield open.join('')
      open = [line]
    }
  }
  yield open.join('')
}
