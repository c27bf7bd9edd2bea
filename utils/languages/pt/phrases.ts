import type { Phrases } from '../phrases'
import { replies } from './replies'

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} e ${last}`
}

/** Saturday and Sunday are masculine, the other days feminine. */
const on = (day: string): string => `${/^(sábado|domingo)/i.test(day) ? 'no' : 'na'} ${day}`

/** No verb has {child} as its subject: there may be several. The words are at home in Brazil and in Portugal. */
export const phrases: Phrases = {
  locale: 'pt-BR',
  replies,
  asks: {
    start: 'em que dia e a que horas é',
    end: 'a que horas termina',
    address: 'onde vai ser',
    parents: 'os pais ficam',
    replyBy: 'até quando se pode responder',
    siblings: 'irmãs e irmãos podem ir',
    allergies: 'o que haverá para comer',
    gifts: 'que presente seria bem-vindo',
    bring: 'é preciso levar alguma coisa',
    plan: 'qual é o programa do dia'
  },
  list,
  listQuestions: list,
  on,
  by: day => `até ${day}`,
  mail: {
    greeting: '[Olá, {host},|Olá,]',
    close: 'Um abraço'
  },
  notNames: [
    'mãe',
    'mae',
    'mamãe',
    'mamã',
    'pai',
    'papai',
    'papá',
    'avó',
    'avô',
    'vovó',
    'vovô',
    'tia',
    'tio',
    'família',
    'turma',
    'sala',
    'grupo',
    'escola',
    'colégio',
    'creche',
    'a',
    'o',
    'as',
    'os',
    'sr',
    'sra',
    'senhor',
    'senhora',
    'dona',
    'dom',
    'dr',
    'dra',
    'prof',
    'profe',
    'professora',
    'professor',
    'educadora'
  ],
  event: {
    title: honoree => (honoree ? `Festa: ${honoree}` : 'Festa'),
    replyBy: day => `Responder até ${day}.`,
    noEnd: 'Sem hora de fim.',
    toCheck: 'Hora a confirmar.'
  },
  line: {
    replyBy: day => `responder até ${day}`,
    toCheck: 'a confirmar',
    noDay: 'ainda sem dia',
    thoughts: {
      going: 'por enquanto: sim',
      part: 'por enquanto: sim, por um tempo',
      'not-going': 'por enquanto: desta vez não',
      'ask-first': 'por enquanto: perguntar antes',
      open: 'por enquanto: sem decisão'
    },
    sleeping: day => `por enquanto: a noite é boa conselheira, até ${day}`
  }
}
