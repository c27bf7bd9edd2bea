import { compileGate } from '@/utils/kit/gate'
import { gates } from '@/utils/languages/gates'

/** The gate as a page has it, with the words of all languages. */
export const passesGate = compileGate(gates)
