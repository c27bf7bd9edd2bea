import { guardWording } from '@/utils/act/host/guard-wording'
import { readJsonl } from './gold'
import { percent, printTable } from './print-table'

interface Wording {
  lang: string
  tone: 'accusing' | 'kind'
  text: string
}

/** The lists of accusing and kind messages: the one that is looked at while working, and a second one. */
export function evaluateWordings(codes: readonly string[]): void {
  for (const name of ['wordings', 'wordings-fresh']) {
    const all = readJsonl<Wording>(`tests/corpus/${name}.jsonl`)
    const rows = codes.map(code => {
      const [caught, marked] = (['accusing', 'kind'] as const).map(tone => shareMarked(all, code, tone))
      return [code, caught ?? '', marked ?? '']
    })
    printTable(`Wording guard, ${name}.jsonl`, ['language', 'accusing marked', 'kind marked'], rows)
  }
}

function shareMarked(all: readonly Wording[], code: string, wanted: Wording['tone']): string {
  const own = all.filter(({ lang, tone }) => lang === code && tone === wanted)
  const context = { language: code, child: 'Bo', friend: 'Noor', others: [] }
  const marked = own.filter(({ text }) => guardWording(text, context).length > 0)
  return `${percent({ part: marked.length, of: own.length })} of ${own.length}`
}
