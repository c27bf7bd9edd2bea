import { readJsonl } from './gold'
import { percent, printTable } from './print-table'
import { differences, readThread, type Thread } from './read-thread'

export const THREADS = 'tests/corpus/threads.jsonl'

/** The project's own conversations: those whose parties come out right in every listed fact, change and question. */
export async function evaluateThreads(codes: readonly string[]): Promise<void> {
  const threads = readJsonl<Thread>(THREADS)
  const right = new Set<string>()
  for (const thread of threads) if (differences(thread, await readThread(thread)).length === 0) right.add(thread.id)
  const share = (all: readonly Thread[]) =>
    percent({ part: all.filter(({ id }) => right.has(id)).length, of: all.length })
  const rows = codes.map(code => {
    const own = threads.filter(({ lang }) => lang === code)
    return [code, share(own.filter(({ aside }) => !aside)), share(own.filter(({ aside }) => aside))]
  })
  printTable('Own threads: all facts, changes and questions right', ['language', 'seen', 'aside'], rows)
}
