import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFeatures } from '@/utils/flow/read-text'
import { languages } from '@/utils/languages/languages'
import type { MessageClass } from '@/utils/model/reading'
import { type Example, fitModel, type Model, probability } from './train/fit-model'
import { PRIOR } from './train/prior'
import { writeWords } from './train/write-words'

/**
 * Learns the weights of the score, near those of `train/prior`, and the words of each language, from the project's own
 * messages that are not kept aside: `npm run train`. The same messages and words give the same weights.
 */
const corpus = new URL('../tests/corpus/', import.meta.url)
const target = new URL('../utils/flow/detect/trained.ts', import.meta.url)

interface Row {
  id: string
  text: string
  ref: string
  lang: string
  region: string
  class: MessageClass
  aside?: boolean
}

/** One file for each language; conversations have a form of their own and teach no weights. */
function readRows(): Row[] {
  const files = readdirSync(corpus).filter(name => /^[a-z]{2}\.jsonl$/.test(name))
  const lines = files.toSorted().flatMap(name => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n'))
  return lines.map(line => JSON.parse(line) as Row).filter(({ aside }) => !aside)
}

const toExample = ({ id, text, ref, lang, region, class: messageClass }: Row): Example => ({
  features: readFeatures({ key: id, text, sender: null }, { region, language: lang, sentAt: ref, seenAt: null }),
  isInvite: messageClass === 'invite'
})

function report(name: string, examples: readonly Example[], model: Model): void {
  const offered = examples.filter(({ features }) => probability(features, model) >= 0.5)
  const right = offered.filter(({ isInvite }) => isInvite).length
  const all = examples.filter(({ isInvite }) => isInvite).length
  console.log(`${name}: ${right} of ${all} invitations, ${offered.length - right} false offers`)
}

const round = (value: number) => Math.round(value * 10) / 10

function write({ bias, weights }: Model): void {
  const lines = Object.entries(weights).map(
    ([name, weight]) => `    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${round(weight)}`
  )
  const head = '/** Written by `npm run train` from the messages of `tests/corpus` that are not kept aside. */'
  const body = `export const TRAINED = {\n  bias: ${round(bias)},\n  weights: {\n${lines.join(',\n')}\n  }\n}`
  writeFileSync(target, `${head}\n${body}\n`)
}

const rows = readRows()
const examples = rows.map(toExample)
const model = fitModel(examples, PRIOR)
report('before', examples, PRIOR)
report('after', examples, model)
write(model)

for (const language of languages) {
  writeWords(
    language,
    rows.filter(({ lang }) => lang === language.code)
  )
}
